import { check } from 'k6';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http, { type RefinedParams, type RefinedResponse, type ResponseType } from 'k6/http';
import type { Options } from 'k6/options';
import { type Checks, checksOf, jsonOf, needsBody, statusText } from './expectation.ts';
import { mostVus, REQUEST_TIMEOUT_S, scenario, subMetrics } from './options.ts';
import { paced } from './pacing.ts';
import type { LoadProfile } from './profiles.ts';
import { type RequestList, type RequestSpec, type SetupStep, textsOf } from './request-list.ts';
import { parseRows, roundOf, type Row, rowAt } from './rows.ts';
import type { Environment } from './settings.ts';
import { unexpectedAnswers } from './unexpected.ts';
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
    needsBody: needsBody(spec.expect),
    tellWrong: unexpectedAnswers(spec.name),
    takesData: textsOf(spec).some((text) => placeholdersIn(text).some((name) => !keptNames.includes(name))),
  }));
  const round = roundOf(list.requests.map(({ weight }) => weight));
  const steps = list.setup.map((step) => ({ step, request: preparedRequest(step, baseUrl, env) }));
  const vus = mostVus(profile);
  let kept: Values = {};
  let values: Values = {};
  // Counted here: asking k6 for its counter costs as much CPU as half a request.
  let vu: number | undefined;
  let sent = 0;
  let rowsTaken = 0;
  const iteration = paced(profile, () => {
    vu ??= exec.vu.idInTest;
    // Each VU goes through the whole round, from a place of its own on.
    const request = requests[round[(vu + sent++) % round.length] ?? 0];
    if (request === undefined) return;
    if (request.takesData && rows !== undefined) {
      const { order, seed } = list.data ?? { order: 'in-turn', seed: 1 };
      const row = rowAt(vu - 1 + vus * rowsTaken++, rows.length, order, seed);
      values = { ...kept, ...rows[row] };
    }
    const response = send(request, values);
    if (check(response, request.checks)) return;
    // Bodies cost CPU: they are read once there is one to be told.
    const wantsBody = request.tellWrong(response, vu, kept);
    request.params.responseType = wantsBody || request.needsBody ? 'text' : 'none';
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
  headers: { name: string; value: Fill }[];
  /** Those of `params`. */
  openHeaders: Record<string, string>;
  checks: Checks;
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
  const openHeaders: Record<string, string> = Object.fromEntries(fixed);
  const inPath = pathFiller(path, env);
  return {
    method,
    url: isOpen(path) ? (values) => baseUrl + inPath(values) : always(baseUrl + inPath({})),
    body:
      json === undefined ? (body === undefined ? undefined : bodyFiller(body, env)) : jsonFiller(json, env),
    params: {
      headers: openHeaders,
      tags: { name },
      timeout: `${REQUEST_TIMEOUT_S}s`,
      responseType: needsBody(expect) ? 'text' : 'none',
      responseCallback: http.expectedStatuses(
        ...expect.statuses.map(([from, to]) => (from === to ? from : { min: from, max: to })),
      ),
    },
    headers: all
      .filter(([, text]) => isOpen(text))
      .map(([name, text]) => ({ name, value: headerFiller(text, env) })),
    openHeaders,
    checks: checksOf(spec),
  };
}

const always =
  (text: string): Fill =>
  () =>
    text;

function send(request: PreparedRequest, values: Values): RefinedResponse<ResponseType> {
  const { method, url, body, params, headers } = request;
  // k6 reads them at once: the same object serves every request.
  for (let at = 0; at < headers.length; at++) {
    const header = headers[at];
    if (header !== undefined) request.openHeaders[header.name] = header.value(values);
  }
  return http.request(method, url(values), body?.(values) ?? null, params);
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
