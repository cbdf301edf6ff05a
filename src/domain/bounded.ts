import * as z from 'zod';

/** Longest text, name and list of what is handed on as a file: whoever reads one may have got it from anybody. */
export const LONGEST_TEXT = 2000;
export const LONGEST_NAME = 500;
export const MOST_ROWS = 2000;

export const text = z.string().max(LONGEST_TEXT);
export const name = z.string().max(LONGEST_NAME);
export const number = z.number();
export const tags = z
  .record(z.string().max(500), text)
  .refine((value) => Object.keys(value).length <= 50, 'expected at most 50 tags');
export const list = <T extends z.ZodType>(of: T) => z.array(of).max(MOST_ROWS);
/** A property that is always there and may be undefined; JSON leaves it out. */
export const maybe = <T extends z.ZodType>(of: T) => of.optional().transform((value) => value);
export const interval = z.tuple([number, number]);

/** Cuts a text to what a reader accepts. */
export function cut(given: string, longest = LONGEST_TEXT): string {
  return given.length <= longest ? given : `${given.slice(0, longest - 1)}…`;
}
