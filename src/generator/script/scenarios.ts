import type { TestPlan } from '../../domain/plan.ts';
import { goDurationS } from './go-duration.ts';

export type Fields = Record<string, unknown>;

/** Scenarios as k6 tells and takes them. */
export type Scenarios = Record<string, Fields>;

export interface Rescale {
  vus?: number | undefined;
  /** Of its VUs and rates, after that. */
  vusShare?: number | undefined;
  durationS?: number | undefined;
}

/**
 * Scenarios stretched in proportion to the VUs and seconds asked for: every count of VUs and every arrival rate by one
 * factor, every time by another. Numbers of iterations stay: they are the work, not the load.
 */
export function rescaleScenarios(scenarios: Scenarios, maxVus: number, rescale: Rescale): Scenarios {
  const longestS = plannedSecondsOf(scenarios) ?? 0;
  const { vus, vusShare = 1 } = rescale;
  const byVus = (vus === undefined || maxVus === 0 ? 1 : vus / maxVus) * vusShare;
  const byTime = rescale.durationS === undefined || longestS === 0 ? 1 : rescale.durationS / longestS;
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => [
      name,
      keepWork(scenario, rescaleFields(scenario, byVus, byTime)),
    ]),
  );
}

/**
 * The load of a script that says none: what k6 would do with `--vus` and `--duration`, and the profile of the test type
 * where neither was given. k6 alone would run it once, which tests nothing.
 */
export function loadOfPlainScript(
  scenarios: Scenarios,
  { rescale, profile, testType }: Pick<TestPlan, 'rescale' | 'profile' | 'testType'>,
): { scenarios: Scenarios; sentence: string } | undefined {
  if (!saysNoLoad(scenarios)) return undefined;
  if (rescale === undefined)
    return {
      scenarios: {
        default: {
          executor: 'ramping-vus',
          startVUs: profile.startVus,
          stages: profile.stages.map(({ durationS, targetVus }) => ({
            duration: milliseconds(durationS),
            target: targetVus,
          })),
        },
      },
      sentence: `it runs the profile of a ${testType} test, up to ${profile.peakVus} VUs in ${profile.durationS} s`,
    };
  const { durationS = profile.durationS, vusShare } = rescale;
  const asked = rescale.vus ?? (vusShare === undefined ? 1 : VUS_OF_ROUNDS);
  const vus = Math.max(1, Math.round(asked * (vusShare ?? 1)));
  return {
    scenarios: { default: { executor: 'constant-vus', vus, duration: milliseconds(durationS) } },
    sentence: `it runs with ${vus === 1 ? '1 VU' : `${vus} VUs`} for ${durationS} s`,
  };
}

/** Of both versions together, for a script that says none: enough to have requests meet, few enough for a small machine. */
const VUS_OF_ROUNDS = 10;

/** `k6 inspect` gives such a script one iteration of one VU, with every field left open. */
function saysNoLoad(scenarios: Scenarios): boolean {
  const [only, ...others] = Object.entries(scenarios);
  if (only === undefined || others.length > 0) return false;
  const [name, { executor, exec, vus, iterations, maxDuration, startTime }] = only;
  return (
    name === 'default' &&
    executor === 'per-vu-iterations' &&
    [exec, vus, iterations, maxDuration, startTime].every((field) => field === null || field === undefined)
  );
}

export function runsIterationsOnly(scenarios: Scenarios): boolean {
  const all = Object.values(scenarios);
  return all.length > 0 && all.every(({ executor }) => /-iterations$/.test(String(executor)));
}

/** When the last scenario is over, graceful stops apart; undefined where one runs a number of iterations. */
export function plannedSecondsOf(scenarios: Scenarios): number | undefined {
  const timed = Object.values(scenarios).filter(({ executor }) => !/-iterations$/.test(String(executor)));
  const longestS = Math.max(0, ...timed.map(endS));
  return longestS === 0 ? undefined : longestS;
}

const COUNTS = ['vus', 'startVUs', 'preAllocatedVUs', 'maxVUs', 'rate', 'startRate', 'target'];
const TIMES = ['duration', 'maxDuration', 'startTime'];

function rescaleFields(fields: Fields, byVus: number, byTime: number): Fields {
  const scaled: Fields = {};
  for (const [key, value] of Object.entries(fields)) {
    // k6 tells unset fields as null and does not take them back.
    if (value === null) continue;
    if (key === 'stages' && Array.isArray(value))
      scaled[key] = value.map((stage) => rescaleFields(stage, byVus, byTime));
    else if (COUNTS.includes(key) && typeof value === 'number') scaled[key] = scaleCount(value, byVus);
    else if (TIMES.includes(key) && typeof value === 'string')
      scaled[key] =
        `${Math.max(key === 'startTime' ? 0 : 1, Math.round(goDurationS(value) * byTime * 1000))}ms`;
    else scaled[key] = value;
  }
  return scaled;
}

/** Iterations of each VU: with fewer VUs each does more of the same work. */
function keepWork(before: Fields, after: Fields): Fields {
  if (before.executor !== 'per-vu-iterations') return after;
  const count = (value: unknown) => (typeof value === 'number' ? value : 1);
  const work = count(before.vus) * count(before.iterations);
  return { ...after, iterations: Math.max(1, Math.round(work / count(after.vus))) };
}

/** Nobody stays nobody; anybody stays at least one. */
function scaleCount(count: number, factor: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round(count * factor));
}

function endS(scenario: Fields): number {
  const seconds = (value: unknown) => (typeof value === 'string' ? goDurationS(value) : 0);
  const stages = Array.isArray(scenario.stages) ? scenario.stages : [];
  return (
    seconds(scenario.startTime) +
    seconds(scenario.duration) +
    stages.reduce((sum, stage) => sum + seconds(stage.duration), 0)
  );
}

function milliseconds(seconds: number): string {
  return `${Math.round(seconds * 1000)}ms`;
}
