import * as z from 'zod';

/** Endpoints with rows of their own, and answers of each; what is more is added up in `others`. */
export const MOST_ENDPOINTS = 50;
export const MOST_CODES = 20;

/** Bodies of wrong answers that are kept, and how long they may be. */
export const MOST_BODIES = 3;
export const LONGEST_BODY = 300;

const count = z.number().nonnegative();
/** HTTP status below 1000, k6's own code of an error from there on, 0 where neither is known. */
const code = z.number().int().nonnegative().max(9999);
/** The `name` tag; absent: it is not known which one. */
const LONGEST_ENDPOINT = 300;
const endpoint = z.string().max(LONGEST_ENDPOINT).exactOptional();

const answerRow = z.object({
  endpoint,
  code,
  count,
  /** k6 took them for what was expected. */
  expected: z.literal(true).exactOptional(),
});
export type AnswerRow = z.infer<typeof answerRow>;

const answerBody = z.object({ endpoint, code, text: z.string().max(LONGEST_BODY) });
/** What a wrong answer said. Hostile text. */
export type AnswerBody = z.infer<typeof answerBody>;

export const answersSchema = z.object({
  /** `wrong`: those that were as expected are in no row. */
  counted: z.enum(['all', 'wrong']),
  /** What went wrong first, the most frequent of it first. */
  rows: z.array(answerRow).max(MOST_ENDPOINTS * MOST_CODES),
  /** Answers beyond the rows. */
  others: count.exactOptional(),
  bodies: z.array(answerBody).max(MOST_BODIES).exactOptional(),
});
/** Over the whole run, by endpoint and status. */
export type Answers = z.infer<typeof answersSchema>;

/** One code for status and error: k6 gives an answer of 4xx or 5xx the error code 1400 or 1500 and so on. */
export function answerCode(status: number | undefined, errorCode: number | undefined): number {
  if (status !== undefined && status > 0 && status < 1000) return Math.floor(status);
  if (errorCode === undefined || !(errorCode >= 1000 && errorCode <= 9999)) return 0;
  const whole = Math.floor(errorCode);
  return whole >= 1400 && whole < 1600 ? whole - 1000 : whole;
}

/** Adds up what many files, runners or rounds counted, and keeps as much as a result may hold: what went wrong first. */
export function addedAnswers(
  counted: Answers['counted'],
  rows: Iterable<AnswerRow>,
  bodies: readonly AnswerBody[] = [],
): Answers | undefined {
  const endpoints = new Map<string, Map<string, AnswerRow>>();
  for (const row of rows) {
    if (!(row.count > 0)) continue;
    const endpoint = row.endpoint?.slice(0, LONGEST_ENDPOINT);
    const ofEndpoint = endpoints.get(JSON.stringify([endpoint])) ?? new Map<string, AnswerRow>();
    endpoints.set(JSON.stringify([endpoint]), ofEndpoint);
    const key = `${row.code} ${row.expected}`;
    const count = row.count + (ofEndpoint.get(key)?.count ?? 0);
    ofEndpoint.set(key, { ...row, ...(endpoint === undefined ? {} : { endpoint }), count });
  }
  const inOrder = [...endpoints.values()]
    .map((ofEndpoint) => [...ofEndpoint.values()].sort(byWeight))
    .sort((a, b) => sum(b.filter(isWrong)) - sum(a.filter(isWrong)) || sum(b) - sum(a));
  const kept = inOrder.slice(0, MOST_ENDPOINTS).flatMap((ofEndpoint) => ofEndpoint.slice(0, MOST_CODES));
  if (kept.length === 0) return undefined;
  const others = sum(inOrder.flat()) - sum(kept);
  return {
    counted,
    rows: kept.sort(byWeight),
    ...(others > 0 ? { others } : {}),
    ...(bodies.length > 0 ? { bodies: distinctBodies(bodies) } : {}),
  };
}

export const isWrong = ({ expected }: AnswerRow): boolean => expected !== true;

const sum = (rows: readonly AnswerRow[]): number => rows.reduce((total, { count }) => total + count, 0);

const byWeight = (a: AnswerRow, b: AnswerRow): number =>
  Number(isWrong(b)) - Number(isWrong(a)) || b.count - a.count;

/** Bodies that differ in numbers alone say the same. */
export function distinctBodies(bodies: readonly AnswerBody[]): AnswerBody[] {
  const known = new Map<string, AnswerBody>();
  for (const body of bodies) {
    const key = `${body.code} ${body.text.replace(/\d+/g, '#')}`;
    if (!known.has(key) && known.size < MOST_BODIES) known.set(key, body);
  }
  return [...known.values()];
}
