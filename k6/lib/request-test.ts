import { check } from 'k6';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http, { type RefinedParams, type RefinedResponse, type ResponseType } from 'k6/http';
import type { Options } from 'k6/options';
import { type Checks, checksOf, jsonOf, needsBody, statusText } from './expectation.ts';
import { REQUEST_TIMEOUT_S, scenario, subMetrics } from './options.ts';
import { paced } from './pacing.ts';
import type { LoadProfile } from './profiles.ts';
import { type RequestList, type RequestSpec, type SetupStep, textsOf } from './request-list.ts';
import { parseRows, roundOf, type Row, rowAt } from './rows.ts';
import type { Environment } from './settings.ts';
import {
  bodyFiller,
  type Fill,
  headerFiller,
  jsonFiller,
  pathFiller,
  placeholdersIn,
  type Values,
} from './template.ts';

export interface RequestTest {
  options: Options;
  /** Gives what was kept, which k6 hands to every iteration. */
  setup(): Values;
  iteration(kept: Values): void;
}

export interface RequestTestSettings {
  profile: LoadProfile;
  list: RequestList;
  baseUrl: string;
  thresholds: Record<string, string[]>;
  env: Environment;
}

/** A whole k6 test of an ordinary service: each iteration sends one of the requests, at the pace of the profile. */
export function requestTest(settings: RequestTestSettings): RequestTest {
  const { profile, list, baseUrl, env } = settings;
  const rows = readRows(list);
  const keptNames = list.setup.flatMap(({ keep }) => Object.keys(keep));
  const requests = list.requests.map((spec) => ({
    ...preparedRequest(spec, baseUrl, env),
    takesData: textsOf(spec).some((text) => placeholdersIn(text).some((name) => !keptNames.includes(name))),
  }));
  const round = roundOf(list.requests.map(({ weight }) => weight));
  const turns = turnsOfData(round, requests);
  const steps = list.setup.map((step) => ({ step, request: preparedRequest(step, baseUrl, env) }));
  let kept: Values = {};
  let values: Values = {};
  const iteration = paced(profile, () => {
    const turn = exec.scenario.iterationInTest;
    const place = turn % round.length;
    const request = requests[round[place] ?? 0];
    if (request === undefined) return;
    if (request.takesData && rows !== undefined) {
      const { order, seed } = list.data ?? { order: 'in-turn', seed: 1 };
      const ofData = Math.floor(turn / round.length) * turns.inRound + (turns.before[place] ?? 0);
      values = { ...kept, ...rows[rowAt(ofData, rows.length, order, seed)] };
    }
    check(send(request, values), request.checks);
  });
  return {
    options: optionsOf(settings),
    setup() {
      const found: Values = {};
      for (const { step, request } of steps) Object.assign(found, takeStep(step, request, found));
      return found;
    },
    iteration(given) {
      // The same in every iteration of this VU.
      if (kept !== given) values = kept = given;
      iteration();
    },
  };
}

function optionsOf({ profile, list, thresholds }: RequestTestSettings): Options {
  const ofNames: Record<string, string[]> = {};
  for (const { name } of list.requests) {
    ofNames[`http_req_failed{name:${name}}`] = [];
    ofNames[`http_req_duration{name:${name}}`] = [];
    ofNames[`http_req_duration{expected_response:true,name:${name}}`] = [];
  }
  return {
    scenarios: { requests: scenario(profile) },
    thresholds: { ...subMetrics(profile), ...ofNames, ...thresholds },
    summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    discardResponseBodies: true,
    userAgent: 'orchestrator-perf',
  };
}

/** Rows live once for all VUs. */
function readRows({ data }: RequestList): Row[] | undefined {
  if (data === undefined) return undefined;
  return new SharedArray('data', () => parseRows(open(data.file), data.file)) as Row[];
}

interface PreparedRequest {
  method: string;
  url: Fill;
  body: Fill | undefined;
  params: RefinedParams<ResponseType>;
  /** Headers that are another text for each request. */
  headers: [name: string, value: Fill][];
  checks: Checks;
}

interface Prepared extends PreparedRequest {
  takesData: boolean;
}

/** Whatever is the same in every request is made once. */
function preparedRequest(spec: RequestSpec, baseUrl: string, env: Environment): PreparedRequest {
  const { method, path, json, body, headers, expect, name } = spec;
  const all = Object.entries(
    json === undefined ? headers : { 'content-type': 'application/json', ...headers },
  );
  const isOpen = (text: string) => placeholdersIn(text).length > 0;
  const fixed = all
    .filter(([, text]) => !isOpen(text))
    .map(([key, text]) => [key, headerFiller(text, env)({})]);
  const inPath = pathFiller(path, env);
  return {
    method,
    url: isOpen(path) ? (values) => baseUrl + inPath(values) : always(baseUrl + inPath({})),
    body:
      json === undefined ? (body === undefined ? undefined : bodyFiller(body, env)) : jsonFiller(json, env),
    params: {
      headers: Object.fromEntries(fixed),
      tags: { name },
      timeout: `${REQUEST_TIMEOUT_S}s`,
      responseType: needsBody(expect) ? 'text' : 'none',
      responseCallback: http.expectedStatuses(
        ...expect.statuses.map(([from, to]) => (from === to ? from : { min: from, max: to })),
      ),
    },
    headers: all.filter(([, text]) => isOpen(text)).map(([key, text]) => [key, headerFiller(text, env)]),
    checks: checksOf(spec),
  };
}

const always =
  (text: string): Fill =>
  () =>
    text;

function send(request: PreparedRequest, values: Values): RefinedResponse<ResponseType> {
  const { method, url, body, params, headers } = request;
  const filled =
    headers.length === 0
      ? params
      : {
          ...params,
          headers: {
            ...params.headers,
            ...Object.fromEntries(headers.map(([name, value]) => [name, value(values)])),
          },
        };
  return http.request(method, url(values), body?.(values) ?? null, filled);
}

/** How many requests of a round take a row, and how many of them come before each place. */
function turnsOfData(
  round: readonly number[],
  requests: readonly Prepared[],
): { inRound: number; before: number[] } {
  let inRound = 0;
  const before = round.map((index) => (requests[index]?.takesData === true ? inRound++ : inRound));
  return { inRound, before };
}

/** A set-up that fails ends the run before its load, with what was answered. */
function takeStep(
  { name, method, path, expect, keep }: SetupStep,
  request: PreparedRequest,
  found: Values,
): Values {
  const response = send({ ...request, params: { ...request.params, responseType: 'text' } }, found);
  const { status, body, error } = response;
  for (const [what, isRight] of Object.entries(request.checks))
    if (!isRight(response))
      throw new Error(
        `the set-up ${method} ${path} was answered ${status === 0 ? error : status}, and ${what} is not so; expected ${statusText(expect.statuses)}`,
      );
  return Object.fromEntries(
    Object.entries(keep).map(([key, place]) => {
      const value = jsonOf(body, place);
      if (value === undefined || value === null || typeof value === 'object')
        throw new Error(
          `the set-up ${name} keeps ${key}, and ${place} is no value in what ${method} ${path} answered`,
        );
      return [key, value];
    }),
  );
}
