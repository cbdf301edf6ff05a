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

/**
 * The value with each text and list cut to what the schema takes: names in a script may have any length, and whoever
 * reads a file with one that is too long refuses it whole.
 */
export function cutToFit<T>(schema: z.ZodType, value: T): T {
  let fitting = value;
  // Of a list that is too long its items are looked at only once it is cut.
  for (let depth = 0; depth < DEEPEST; depth++) {
    const tooBig = (schema.safeParse(fitting).error?.issues ?? []).filter(
      (issue) => issue.code === 'too_big' || issue.code === 'invalid_key',
    );
    if (tooBig.length === 0) break;
    if (depth === 0) fitting = structuredClone(value);
    for (const issue of tooBig) {
      const last = issue.path.at(-1);
      const holder = issue.path.slice(0, -1).reduce<unknown>(memberOf, fitting);
      if (last === undefined || typeof holder !== 'object' || holder === null) continue;
      if (issue.code === 'invalid_key') Reflect.deleteProperty(holder, last);
      else Reflect.set(holder, last, cut(memberOf(holder, last), Number(issue.maximum)));
    }
  }
  return fitting;
}

/** Lists in lists, at the most. */
const DEEPEST = 5;

function memberOf(holder: unknown, key: PropertyKey): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined;
}

function cut(value: unknown, longest: number): unknown {
  if (typeof value === 'string') return `${value.slice(0, longest - 1)}…`;
  return Array.isArray(value) ? value.slice(0, longest) : value;
}
