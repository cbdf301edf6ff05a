import { LOAD_MODELS, type LoadProfile, resolveProfile, type TestType } from './profiles.ts';

/** Everything a script can be told from outside; each has a default, so that `k6 run k6/load.ts` works alone. */
export interface Settings {
  profile: LoadProfile;
  /** Full URL that takes the events. */
  eventsUrl: string;
  /** Path of eventsUrl without query: the `name` tag of the endpoint. */
  endpoint: string;
  /** Absolute path of a JSON-lines file with events of your own. */
  eventsFile: string | undefined;
  /** Metric -> expressions, merged into options.thresholds. */
  thresholds: Record<string, string[]>;
}

export type Environment = Record<string, string | undefined>;

/** Reads the environment; a wrong value throws one sentence, which stops k6 before any load (exit code 107). */
export function readSettings(testType: TestType, env: Environment): Settings {
  const base = readBaseUrl(env);
  const path = text(env, 'EVENTS_PATH') ?? '/api/orchestrator/events/bulk-ndjson';
  if (!/^\/[^\s#]*$/.test(path))
    throw new Error(`EVENTS_PATH is "${path}": expected a path that begins with /`);
  return {
    profile: readProfile(testType, env),
    eventsUrl: base + path,
    endpoint: path.split('?')[0] ?? path,
    eventsFile: readEventsFile(env),
    thresholds: readThresholds(env),
  };
}

/** `90`, `90s`, `5m`, `1h30m` as seconds; undefined when it is no duration. */
export function parseSeconds(value: string): number | undefined {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(value);
  if (parts === null || value === '') return undefined;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** Without a slash at its end. */
export function readBaseUrl(env: Environment): string {
  const base = text(env, 'ORCHESTRATOR_URL') ?? 'http://localhost:8080';
  if (!/^https?:\/\/[^/?#\s]+[^?#\s]*$/.test(base))
    throw new Error(`ORCHESTRATOR_URL is "${base}": expected http://host:port or https://host`);
  return base.replace(/\/+$/, '');
}

/** PERF_PROFILE is what the tool resolved; without it the same defaults are resolved here. */
function readProfile(testType: TestType, env: Environment): LoadProfile {
  const resolved = text(env, 'PERF_PROFILE');
  if (resolved !== undefined) return parseJson<LoadProfile>('PERF_PROFILE', resolved);
  const loadModel = text(env, 'PERF_LOAD_MODEL') ?? 'closed';
  if (!isLoadModel(loadModel))
    throw new Error(`PERF_LOAD_MODEL is "${loadModel}": expected ${LOAD_MODELS.join(' or ')}`);
  return resolveProfile({
    testType,
    loadModel,
    durationS: readDuration(env),
    vus: readNumber(env, 'PERF_VUS'),
    eventsPerSecond: readNumber(env, 'EVENTS_PER_SECOND'),
    eventsPerRequest: readNumber(env, 'EVENTS_PER_REQUEST'),
  });
}

function readDuration(env: Environment): number | undefined {
  const value = text(env, 'PERF_DURATION');
  if (value === undefined) return undefined;
  const seconds = parseSeconds(value);
  if (seconds === undefined)
    throw new Error(`PERF_DURATION is "${value}": expected for example 90s, 5m or 1h30m`);
  return seconds;
}

function readNumber(env: Environment, name: string): number | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!(number > 0)) throw new Error(`${name} is "${value}": expected a number above 0`);
  return number;
}

function readEventsFile(env: Environment): string | undefined {
  const path = text(env, 'EVENTS_FILE');
  if (path !== undefined && !path.startsWith('/'))
    throw new Error(`EVENTS_FILE is "${path}": expected an absolute path`);
  return path;
}

export function readThresholds(env: Environment): Record<string, string[]> {
  const value = text(env, 'PERF_THRESHOLDS');
  return value === undefined ? {} : parseJson('PERF_THRESHOLDS', value);
}

export function parseJson<T>(name: string, value: string): T {
  try {
    return JSON.parse(value);
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error}`);
  }
}

function isLoadModel(value: string): value is (typeof LOAD_MODELS)[number] {
  return LOAD_MODELS.some((model) => model === value);
}

/** An empty variable is an unset one. */
function text(env: Environment, name: string): string | undefined {
  const value = env[name];
  return value === undefined || value === '' ? undefined : value;
}
