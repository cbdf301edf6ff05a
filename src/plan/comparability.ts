import type { RequestSpec } from '../../k6/lib/request-list.ts';
import type { Comparability, PlannedComparability } from '../domain/comparability.ts';
import { generatorFor } from '../domain/targets.ts';
import type { Inputs } from '../inputs/schema.ts';
import { looksSecret } from '../wording/secret-names.ts';
import { targetComparability } from './targets.ts';

/** What the inputs alone say of what must be the same for runs to compare. */
export function plannedComparability(
  inputs: Inputs,
  settings: Record<string, string>,
  hash: (text: string) => string,
): PlannedComparability {
  const scriptEnv = inputs['script-env'] ?? {};
  return {
    scriptEnv: Object.keys(scriptEnv).sort(),
    loadSettings: loadSettings(scriptEnv),
    ...(inputs.requests === undefined
      ? {}
      : { requests: requestsOf(inputs.requests.specs, inputs.setup?.specs ?? [], hash) }),
    eventsPath: inputs['events-path'],
    k6Runner: generatorFor(inputs.stack, inputs['k6-runner'], inputs.engine),
    ...(inputs.engine !== 'local' ? { runners: inputs.runners } : {}),
    ...targetComparability(inputs, settings),
  };
}

/** Variables stand in it by their names: a new token changes nothing of the load. */
function requestsOf(
  specs: readonly RequestSpec[],
  setup: readonly RequestSpec[],
  hash: (text: string) => string,
): NonNullable<Comparability['requests']> {
  return { names: specs.map(({ name }) => name), digest: hash(JSON.stringify([specs, setup])) };
}

/** Words of load in the name of a variable, and a number, a duration or stages of both as its value. */
const LOAD_NAME =
  /(?:^|_)(?:VUS?|USERS|RPS|QPS|TPS|RATE|RATES|DURATION|ITERATIONS|STAGES?|RAMP|RAMPUP|RAMPDOWN|HOLD|PEAK|CONCURRENCY|THREADS|LOAD|PACE|SLEEP|PAUSE|THINK|THINKTIME|BATCH|SIZE|(?:PER|EVENTS_PER)_(?:SECOND|MINUTE|REQUEST|VU))(?:_|$)/i;
/** `10`, `0.5`, `1m30s`, `10s:5,1m:20`. */
const LOAD_VALUE = /^\d[\d.,:;_ %hmsdin]*$/;

/**
 * Of the other variables only the names count: a new token or preview address must not end a history. What is secret by
 * its name is never looked at.
 */
export function loadSettings(scriptEnv: Record<string, string>): Comparability['loadSettings'] {
  return Object.fromEntries(
    Object.entries(scriptEnv)
      .filter(
        ([name, value]) =>
          !looksSecret(name) && LOAD_NAME.test(name) && value.length <= LONGEST && LOAD_VALUE.test(value),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const LONGEST = 200;
