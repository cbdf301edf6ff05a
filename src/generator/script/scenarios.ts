import type { LoadProfile, TestPlan } from '../../domain/plan.ts';
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

/** What a script that leaves the shape of its load open says of it: nothing, or how many VUs and for how long. */
export interface OpenLoad {
  vus?: number;
  durationS?: number;
}

/** Undefined for a script with stages, arrival rates, iterations or scenarios of its own. */
export function openLoadOf(scenarios: Scenarios): OpenLoad | undefined {
  const [only, ...others] = Object.entries(scenarios);
  if (only === undefined || others.length > 0) return undefined;
  const [name, { executor, exec, vus, iterations, maxDuration, startTime, duration }] = only;
  const isOpen = (...fields: unknown[]) => fields.every((field) => field === null || field === undefined);
  if (name !== 'default' || !isOpen(exec, startTime)) return undefined;
  // `k6 inspect` gives a script without options one iteration of one VU, with every field left open.
  if (executor === 'per-vu-iterations') return isOpen(vus, iterations, maxDuration) ? {} : undefined;
  if (executor !== 'constant-vus' || typeof duration !== 'string') return undefined;
  return { vus: typeof vus === 'number' ? vus : 1, durationS: goDurationS(duration) };
}

/** The stages of a profile, as the one scenario of a script that leaves its load open. */
export function scenariosOf({ startVus, stages }: Pick<LoadProfile, 'startVus' | 'stages'>): Scenarios {
  return {
    default: {
      executor: 'ramping-vus',
      startVUs: startVus,
      stages: stages.map(({ durationS, targetVus }) => ({
        duration: milliseconds(durationS),
        target: targetVus,
      })),
    },
  };
}

/** The load of a script that says none, where the test type has no stages to give it: that of `--vus` and `--duration`. */
export function constantLoad(
  scenarios: Scenarios,
  { rescale, profile }: Pick<TestPlan, 'rescale' | 'profile'>,
): { scenarios: Scenarios; sentence: string } | undefined {
  const open = openLoadOf(scenarios);
  if (open === undefined || open.durationS !== undefined) return undefined;
  const { durationS = profile.durationS, vusShare } = rescale ?? {};
  const asked = rescale?.vus ?? (vusShare === undefined ? profile.peakVus : VUS_OF_ROUNDS);
  const vus = Math.max(1, Math.round(asked * (vusShare ?? 1)));
  return {
    scenarios: { default: { executor: 'constant-vus', vus, duration: milliseconds(durationS) } },
    sentence: `it runs with ${vus === 1 ? '1 VU' : `${vus} VUs`} for ${durationS} s`,
  };
}

/** Of both versions together, for a script that says none: enough to have requests meet, few enough for a small machine. */
const VUS_OF_ROUNDS = 10;

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
