import type { Expectation, StatusRange } from './request-list.ts';

/** What is expected of an answer, as checks. Pure: k6 imports it as it is, and so does the tool. */

export interface Answer {
  status: number;
  body: unknown;
}

export type Checks = Record<string, (answer: Answer) => boolean>;

/** One check for each part of what is expected, called by the name of the request. */
export function checksOf({ name, expect }: { name: string; expect: Expectation }): Checks {
  const { statuses, contains, json } = expect;
  const [[from, to] = [200, 399], ...others] = statuses;
  const isRight =
    others.length === 0
      ? ({ status }: Answer) => status >= from && status <= to
      : ({ status }: Answer) => statuses.some(([low, high]) => status >= low && status <= high);
  const checks: Checks = { [`${name}: status is ${statusText(statuses)}`]: isRight };
  if (contains !== undefined)
    checks[`${name}: body contains ${JSON.stringify(contains)}`] = ({ body }) =>
      typeof body === 'string' && body.includes(contains);
  for (const [path, wanted] of Object.entries(json)) {
    // Taken apart once: expressions cost k6 more than a request.
    const steps = stepsOf(path) ?? [];
    checks[`${name}: ${path} is ${JSON.stringify(wanted)}`] = ({ body }) => found(body, steps) === wanted;
  }
  return checks;
}

export const needsBody = ({ contains, json }: Expectation): boolean =>
  contains !== undefined || Object.keys(json).length > 0;

/** `201`, `200 to 299 or 404` */
export function statusText(statuses: readonly StatusRange[]): string {
  return statuses.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(' or ');
}

/** What is at a path in a body of JSON; undefined where there is nothing, or no JSON. */
export function jsonOf(body: unknown, path: string): unknown {
  return found(body, stepsOf(path) ?? []);
}

function found(body: unknown, steps: readonly (string | number)[]): unknown {
  if (typeof body !== 'string') return undefined;
  try {
    return at(JSON.parse(body), steps);
  } catch {
    return undefined;
  }
}

/** `$.items[0].id` as its steps; undefined for what is no such path. */
export function stepsOf(path: string): (string | number)[] | undefined {
  if (!/^\$(?:\.[A-Za-z_][\w-]*|\[\d{1,6}\]|\["[^"\\]{1,200}"\])*$/.test(path)) return undefined;
  return [...path.matchAll(/\.([A-Za-z_][\w-]*)|\[(\d{1,6})\]|\["([^"\\]{1,200})"\]/g)].map(
    ([, name, index, quoted]) => (index === undefined ? (name ?? quoted ?? '') : Number(index)),
  );
}

function at(value: unknown, steps: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}
