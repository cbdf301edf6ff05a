import { LONGEST_NAME } from '../domain/bounded.ts';
import type { Comparability, PlannedComparability } from '../domain/comparability.ts';
import type { Inputs } from '../inputs/schema.ts';
import { argvText, withoutSecretWords } from './argv-text.ts';
import { looksSecret } from '../wording/secret-names.ts';

/** What the inputs alone say of what must be the same for runs to compare. */
export function plannedComparability(inputs: Inputs, settings: Record<string, string>): PlannedComparability {
  const scriptEnv = inputs['script-env'] ?? {};
  const url = inputs['target-url'];
  const compose = inputs.stack === 'compose';
  return {
    scriptEnv: Object.keys(scriptEnv).sort(),
    loadSettings: loadSettings(scriptEnv),
    eventsPath: inputs['events-path'],
    k6Runner: compose && inputs['k6-runner'] !== 'host' ? 'container' : 'host',
    ...(inputs.stack === 'external' && url !== undefined ? { targetHost: new URL(url).host } : {}),
    ...(inputs.stack === 'command' && inputs.start !== undefined
      ? { startCommand: shownStart(inputs.start, inputs['start-env'] ?? {}) }
      : {}),
    ...(compose
      ? {
          queueBackend: inputs['queue-backend'],
          queueSettings: queueSettings(settings),
          replicas: inputs.replicas,
        }
      : {}),
  };
}

function shownStart(argv: readonly string[], env: Record<string, string>): string {
  return argvText(withoutSecretWords(argv, env)).slice(0, LONGEST_NAME);
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

/** What PERF_ variables make of the queue and its consumers; their limits of CPU and memory are read from Docker. */
function queueSettings(settings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([name]) => /^PERF_(?:CONSUME|QUEUE)/.test(name) && !/_(?:CPUS|MEMORY)$|_URL$/.test(name))
      .filter(([name]) => !looksSecret(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
