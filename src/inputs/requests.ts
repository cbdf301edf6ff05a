import { stepsOf } from '../../k6/lib/expectation.ts';
import {
  type Expectation,
  METHODS,
  type Method,
  type RequestSpec,
  type SetupStep,
  type StatusRange,
} from '../../k6/lib/request-list.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { didYouMean } from '../wording/nearest.ts';
import { lines, type Parse } from './values.ts';

/** Requests as they were written, and all that is wrong with them. */
export interface GivenRequests<Spec extends RequestSpec> {
  specs: Spec[];
  problems: string[];
}

const MOST_REQUESTS = 200;

/** JSON as the config file gives it, or lines of `GET /path`. */
export const requests: Parse<GivenRequests<RequestSpec>> = (text) =>
  given(text, 'request', (item, where, problems) => requestOf(item, where, problems, REQUEST_KEYS));

export const setup: Parse<GivenRequests<SetupStep>> = (text) =>
  given(text, 'set-up', (item, where, problems) => {
    const spec = requestOf(item, where, problems, SETUP_KEYS);
    return spec && { ...spec, keep: keepOf(isObject(item) ? item.keep : undefined, where, problems) };
  });

type ReadItem<Spec> = (item: unknown, where: string, problems: string[]) => Spec | undefined;

function given<Spec extends RequestSpec>(
  text: string,
  what: string,
  read: ReadItem<Spec>,
): { ok: true; value: GivenRequests<Spec> } | { ok: false; expected: string } {
  const items = itemsOf(text);
  if (items === undefined)
    return { ok: false, expected: `JSON, or lines such as "GET /products"; this begins as JSON and is none` };
  const problems: string[] = [];
  if (items.length === 0)
    problems.push(`there is no ${what}: expected at least one, such as "GET /products"`);
  if (items.length > MOST_REQUESTS)
    problems.push(`there are ${items.length} ${what}s: at most ${MOST_REQUESTS} have figures of their own`);
  const specs = items
    .slice(0, MOST_REQUESTS)
    .flatMap((item, index) => read(item, `${what} ${index + 1}`, problems) ?? []);
  for (const [index, { name }] of specs.entries())
    if (specs.findIndex((spec) => spec.name === name) !== index)
      problems.push(`two ${what}s are called "${name}": give one of them a \`name\` of its own`);
  return { ok: true, value: { specs, problems } };
}

function itemsOf(text: string): unknown[] | undefined {
  if (!/^[[{"]/.test(text)) {
    const read = lines(text);
    return read.ok ? read.value.map((line) => line.replace(/^- +/, '')) : undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return undefined;
  }
}

const REQUEST_KEYS = ['name', 'json', 'body', 'headers', 'expect', 'weight'] as const;
const SETUP_KEYS = ['name', 'json', 'body', 'headers', 'expect', 'keep'] as const;

function requestOf(
  item: unknown,
  where: string,
  problems: string[],
  keys: readonly string[],
): RequestSpec | undefined {
  const line = lineOf(item, where, problems, keys);
  if (line === undefined) return undefined;
  const { method, path, more } = line;
  const name = nameOf(more.name, `${method} ${path}`, where, problems);
  const called = `${where} (${name})`;
  if (!/^\/[^\s#]{0,1999}$/.test(path))
    problems.push(
      `${called} has the path "${path.slice(0, 100)}": expected one that begins with / and has no blanks; where the service is, start or target-url says`,
    );
  const hasBody = more.json !== undefined || more.body !== undefined;
  if (hasBody && (method === 'GET' || method === 'HEAD'))
    problems.push(`${called} has a body, which ${method} does not send: use POST, or drop it`);
  if (more.json !== undefined && more.body !== undefined)
    problems.push(`${called} has json and body: it sends one of them`);
  if (more.body !== undefined && typeof more.body !== 'string')
    problems.push(`${called} has a body that is no text: give objects in json`);
  return {
    name,
    method,
    path,
    headers: headersOf(more.headers, called, problems),
    ...(typeof more.body === 'string' ? { body: more.body } : {}),
    ...(more.json === undefined ? {} : { json: jsonOf(more.json, called, problems) }),
    expect: expectationOf(more.expect, method, called, problems),
    weight: weightOf(more.weight, called, problems),
  };
}

interface Line {
  method: Method;
  path: string;
  more: Record<string, unknown>;
}

/** `GET /path`, or an object with the method as a key. */
function lineOf(item: unknown, where: string, problems: string[], keys: readonly string[]): Line | undefined {
  if (typeof item === 'string') {
    const [word = '', path = '', ...rest] = item.trim().split(/\s+/);
    const method = METHODS.find((one) => one === word);
    if (method !== undefined && path !== '' && rest.length === 0) return { method, path, more: {} };
    problems.push(
      method === undefined
        ? `${where} is "${item.slice(0, 100)}": ${unknownMethod(word)}`
        : `${where} is "${item.slice(0, 100)}": expected a method and a path, such as "GET /products"`,
    );
    return undefined;
  }
  if (!isObject(item)) {
    problems.push(`${where} is no request: expected "GET /path", or an object with a method as its key`);
    return undefined;
  }
  const methods = METHODS.filter((method) => Object.hasOwn(item, method));
  const unknown = Object.keys(item).filter((key) => !isOneOf(key, METHODS) && !keys.includes(key));
  for (const key of unknown)
    problems.push(
      /^[A-Za-z]+$/.test(key) && (methods.length === 0 || key === key.toUpperCase())
        ? `${where}: ${unknownMethod(key)}`
        : `${where} has the unknown name "${key.slice(0, 100)}": there are ${keys.join(', ')}.${didYouMean(key, keys)}`,
    );
  const [method, ...others] = methods;
  if (method === undefined) {
    if (unknown.length === 0) problems.push(`${where} has no method: expected for example POST: /orders`);
    return undefined;
  }
  if (others.length > 0) {
    problems.push(`${where} has ${methods.join(' and ')}: it is one request, give one method`);
    return undefined;
  }
  const path = item[method];
  if (typeof path === 'string') return { method, path, more: item };
  problems.push(`${where} has ${method} without a path: expected for example ${method}: /orders`);
  return undefined;
}

const unknownMethod = (word: string): string =>
  `unknown method "${word.slice(0, 40)}", expected one of ${METHODS.join(', ')}.${didYouMean(word.toUpperCase(), METHODS)}`;

/** Rows, tags of k6 and limits have it. */
function nameOf(given: unknown, line: string, where: string, problems: string[]): string {
  // What k6 could not take in the name of a sub-metric.
  if (given === undefined) return (line.split('?')[0] ?? line).replaceAll(/[,"']/g, '_').slice(0, 200);
  const name = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _./-]{0,99}$/u.test(name))
    problems.push(
      `${where} has the name "${name.slice(0, 100)}": expected up to 100 letters, digits, blanks and _ . / -`,
    );
  else if (METRICS.has(name))
    problems.push(`${where} has the name "${name}", which is a metric: limits could not tell them apart`);
  return name;
}

function headersOf(given: unknown, where: string, problems: string[]): Record<string, string> {
  if (given === undefined) return {};
  if (!isObject(given)) {
    problems.push(`${where} has headers that are none: expected name: value`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const text = isScalar(value) ? String(value) : '\n';
      if (/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) && !/[\r\n\0]/.test(text)) return [[name, text]];
      problems.push(`${where} has the header "${name.slice(0, 100)}", which is none: expected name: text`);
      return [];
    }),
  );
}

/** A text must be JSON itself. */
function jsonOf(given: unknown, where: string, problems: string[]): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    problems.push(
      `${where} has the json ${JSON.stringify(given.slice(0, 100))}, which is no JSON: write it as YAML, such as { product: 7 }, or give text in body`,
    );
    return undefined;
  }
}

function weightOf(given: unknown, where: string, problems: string[]): number {
  if (given === undefined) return 1;
  const weight = Number(given);
  if (isScalar(given) && Number.isInteger(weight) && weight >= 1 && weight <= 1000) return weight;
  problems.push(`${where} has the weight ${JSON.stringify(given)}: expected a whole number from 1 to 1000`);
  return 1;
}

const ANY_SUCCESS: StatusRange[] = [[200, 399]];

/** `201`, `[200, 404]`, `2xx`, `200-299`, or `{ status, body, json }`. */
function expectationOf(given: unknown, method: Method, where: string, problems: string[]): Expectation {
  const parts = isObject(given) ? given : { status: given };
  for (const key of Object.keys(parts).filter((name) => !['status', 'body', 'json'].includes(name)))
    problems.push(`${where} expects "${key.slice(0, 100)}": there are status, body and json`);
  const statuses = parts.status === undefined ? ANY_SUCCESS : statusesOf(parts.status, where, problems);
  const contains = isScalar(parts.body) && String(parts.body) !== '' ? String(parts.body) : undefined;
  if (parts.body !== undefined && contains === undefined)
    problems.push(`${where} expects a body that contains nothing: give the text that is in it`);
  const expect: Expectation = {
    statuses,
    ...(contains === undefined ? {} : { contains }),
    json: jsonExpected(parts.json, where, problems),
  };
  const looksInside = contains !== undefined || Object.keys(expect.json).length > 0;
  const isBodiless = method === 'HEAD' || statuses.every(([from, to]) => from === to && NO_BODY.has(from));
  if (looksInside && isBodiless && statuses.length > 0)
    problems.push(
      `${where} expects something in the body, and ${method === 'HEAD' ? 'HEAD' : `status ${statuses[0]?.[0]}`} never has one`,
    );
  return expect;
}

const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

function statusesOf(given: unknown, where: string, problems: string[]): StatusRange[] {
  const items: unknown[] = Array.isArray(given) ? given : String(given).split(',');
  if (items.length === 0) problems.push(`${where} expects no status at all, which can never be`);
  return items.flatMap((item) => {
    const text = isScalar(item) ? String(item).trim() : '';
    const range = statusRange(text);
    if (range !== undefined) return [range];
    problems.push(
      `${where} expects the status "${text.slice(0, 40)}", which can never be: expected 200 to 599, as 201, 2xx or 200-299`,
    );
    return [];
  });
}

/** A final answer: 1xx are not, and no others exist. */
function statusRange(text: string): StatusRange | undefined {
  const hundred = /^([2-5])xx$/i.exec(text)?.[1];
  if (hundred !== undefined) return [Number(hundred) * 100, Number(hundred) * 100 + 99];
  const [, from = '', to = from] = /^(\d{3})(?:\s*-\s*(\d{3}))?$/.exec(text) ?? [];
  const range: StatusRange = [Number(from), Number(to)];
  return from !== '' && range[0] >= 200 && range[0] <= range[1] && range[1] <= 599 ? range : undefined;
}

function jsonExpected(given: unknown, where: string, problems: string[]): Expectation['json'] {
  if (given === undefined) return {};
  if (!isObject(given)) {
    problems.push(`${where} expects json that is no list of paths: expected for example { $.state: open }`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([path, value]) => {
      const isPath = stepsOf(path) !== undefined;
      if (!isPath) problems.push(`${where} expects ${wrongPath(path)}`);
      const isValue = value === null || isScalar(value);
      if (!isValue)
        problems.push(
          `${where} expects an object at ${path}: expected a text, a number, true, false or null`,
        );
      return isPath && isValue ? [[path, value]] : [];
    }),
  );
}

function keepOf(given: unknown, where: string, problems: string[]): Record<string, string> {
  if (given === undefined) return {};
  if (!isObject(given)) {
    problems.push(`${where} keeps nothing that has a name: expected for example { token: $.token }`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, path]) => {
      if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name))
        problems.push(
          `${where} keeps "${name.slice(0, 100)}": expected a name of letters, digits, _, - and .`,
        );
      else if (typeof path !== 'string' || stepsOf(path) === undefined)
        problems.push(`${where} keeps ${name} from ${wrongPath(path)}`);
      else return [[name, path]];
      return [];
    }),
  );
}

const wrongPath = (path: unknown): string =>
  `the path ${JSON.stringify(path)?.slice(0, 100)}, which is none: expected for example $.token or $.items[0].id`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isOneOf = (word: string, words: readonly string[]): boolean => words.includes(word);
