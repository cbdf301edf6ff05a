/**
 * The requests of an ordinary service as data, complete: what the tool reads out of its inputs, and what `k6/requests.ts`
 * sends. Texts may hold `{name}`, filled from a row of data or from what the set-up kept, and `${NAME}`, filled from the
 * environment of k6.
 */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;
export type Method = (typeof METHODS)[number];

export interface RequestSpec {
  /** Value of the `name` tag: what rows and limits call it. */
  name: string;
  method: Method;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  /** Sent as it is, or as JSON. */
  body?: string;
  json?: unknown;
  expect: Expectation;
  /** How often it is sent, in proportion to the others. */
  weight: number;
}

/** What a right answer is. */
export interface Expectation {
  statuses: StatusRange[];
  /** The body contains this text. */
  contains?: string;
  /** What is at each path of the answered JSON: `{"$.state": "open"}`. */
  json: Record<string, JsonScalar>;
}

export type StatusRange = [from: number, to: number];
export type JsonScalar = string | number | boolean | null;

/** Sent once before the load, in their order. */
export interface SetupStep extends RequestSpec {
  /** Name -> path in the answered JSON. */
  keep: Record<string, string>;
}

export const DATA_ORDERS = ['in-turn', 'random'] as const;
export type DataOrder = (typeof DATA_ORDERS)[number];

export interface DataSource {
  /** Absolute path of a .csv or .jsonl file. */
  file: string;
  order: DataOrder;
  seed: number;
}

export interface RequestList {
  requests: RequestSpec[];
  setup: SetupStep[];
  data?: DataSource;
}

/** Everything of a request that is filled in. */
export function textsOf({ path, headers, body, json }: RequestSpec): string[] {
  return [path, ...Object.values(headers), body ?? '', json === undefined ? '' : JSON.stringify(json)];
}
