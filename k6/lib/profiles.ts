/**
 * Load profiles as data: which phases a test type has, for how long, with how many VUs.
 *
 * k6 imports this file as it is (so: no Node, no k6 imports, nothing newer than ES2022), and `src/plan` imports the
 * same file, so that a stage table exists once.
 */

import { DEFAULT_SHAPES, type Shape, type ShapeStage, type TestType } from './profile-shapes.ts';

export { TEST_TYPES, type TestType } from './profile-shapes.ts';

export const LOAD_MODELS = ['closed', 'open'] as const;
/** closed: VUs loop and wait for answers. open: iterations start at a given arrival rate, whatever the answers do. */
export type LoadModel = (typeof LOAD_MODELS)[number];

/**
 * What a stage is for. `ramp` moves to its target, `settle` is the guard band at the start of a hold (never judged),
 * `hold` stays at its target and is judged, `down` ramps towards fewer VUs.
 */
export type StageKind = 'ramp' | 'settle' | 'hold' | 'down';

export interface Stage {
  /** Value of the `phase` tag on everything a VU starts while this stage runs; unique within the profile. */
  phase: string;
  kind: StageKind;
  durationS: number;
  /** VUs at the end of the stage, reached linearly from the target of the stage before. */
  targetVus: number;
}

/** A load profile resolved to seconds and VUs: exactly what k6 will do. */
export interface LoadProfile {
  testType: TestType;
  loadModel: LoadModel;
  startVus: number;
  stages: Stage[];
  peakVus: number;
  /** Sum of the stages. k6 may take longer: start-up, graceful stop. */
  durationS: number;
  /** What its rates count: a request of an ordinary service is one event. Absent: events. */
  unit?: 'requests';
  /** Events offered per second while `peakVus` are running. */
  eventsPerSecond: number;
  eventsPerRequest: number;
  /** One VU sends one request in each pace: peakVus * eventsPerRequest / eventsPerSecond. */
  paceMs: number;
  /** Phases whose figures are judged, in order: `steady` for load, one for each step of a stress test, and so on. */
  judgedPhases: string[];
  /** True when duration or vus were given and the default table was rescaled. */
  rescaled: boolean;
}

export interface ProfileRequest {
  testType: TestType;
  durationS?: number | undefined;
  vus?: number | undefined;
  /** Events per second at the peak. Left out, the profile's own rate is scaled with the VUs. */
  eventsPerSecond?: number | undefined;
  eventsPerRequest?: number | undefined;
  /** `eventsPerSecond` are requests, and the default rate is that of an ordinary service. */
  unit?: 'requests' | undefined;
  loadModel?: LoadModel | undefined;
}

export interface StageWindow {
  stage: Stage;
  fromS: number;
  toS: number;
}

/** The default table of the test type, rescaled to the duration and VUs asked for. Throws a RangeError with one sentence. */
export function resolveProfile(request: ProfileRequest): LoadProfile {
  const shape: Shape = DEFAULT_SHAPES[request.testType];
  const defaultPeak = peakOf(shape);
  const peakVus = positive(request.vus ?? defaultPeak, 'vus', true);
  const ofRequests = request.unit === 'requests';
  const eventsPerRequest = ofRequests
    ? 1
    : positive(request.eventsPerRequest ?? 100, 'events-per-request', true);
  const perVu = ofRequests ? shape.requestsPerSecondPerVu : shape.eventsPerSecondPerVu;
  const eventsPerSecond = positive(
    request.eventsPerSecond ?? perVu * peakVus,
    ofRequests ? 'requests-per-second' : 'events-per-second',
    false,
  );
  const scaleVus = (vus: number) => (vus === 0 ? 0 : Math.max(1, Math.round((vus * peakVus) / defaultPeak)));
  const seconds =
    request.durationS === undefined
      ? shape.stages.map((stage) => stage.seconds)
      : splitSeconds(request.testType, shape.stages, positive(request.durationS, 'duration', false));
  const stages = shape.stages.flatMap((stage, index) =>
    splitHold(stage, seconds[index] ?? 0, scaleVus(stage.vus)),
  );
  return {
    testType: request.testType,
    loadModel: request.loadModel ?? 'closed',
    startVus: scaleVus(shape.startVus),
    stages,
    peakVus,
    durationS: sum(seconds),
    ...(ofRequests ? { unit: 'requests' as const } : {}),
    eventsPerSecond,
    eventsPerRequest,
    paceMs: ((peakVus * eventsPerRequest) / eventsPerSecond) * 1000,
    judgedPhases: shape.stages.filter((stage) => stage.kind === 'hold').map((stage) => stage.phase),
    rescaled: request.durationS !== undefined || request.vus !== undefined,
  };
}

/** Shortest duration a test type can be rescaled to: every stage of its table keeps at least one second. */
export function shortestDurationS(testType: TestType): number {
  return DEFAULT_SHAPES[testType].stages.length;
}

/** When each stage runs, in seconds since the load began. */
export function stageWindows(profile: Pick<LoadProfile, 'stages'>): StageWindow[] {
  let fromMs = 0;
  return profile.stages.map((stage) => {
    const toMs = fromMs + Math.round(stage.durationS * 1000);
    const window = { stage, fromS: fromMs / 1000, toS: toMs / 1000 };
    fromMs = toMs;
    return window;
  });
}

/** The stage that runs at `elapsedS`; before the load the first one, after it the last one. */
export function phaseAt(profile: Pick<LoadProfile, 'stages'>, elapsedS: number): Stage {
  const windows = stageWindows(profile);
  const window = windows.find(({ toS }) => elapsedS < toS) ?? windows[windows.length - 1];
  if (window === undefined) throw new RangeError('a load profile needs at least one stage');
  return window.stage;
}

/** VUs the profile asks for at `elapsedS` (linear within a stage, not rounded). */
export function vusAt(profile: Pick<LoadProfile, 'stages' | 'startVus'>, elapsedS: number): number {
  let fromVus = profile.startVus;
  for (const { stage, fromS, toS } of stageWindows(profile)) {
    if (elapsedS < toS) {
      const share = toS > fromS ? Math.max(0, elapsedS - fromS) / (toS - fromS) : 1;
      return fromVus + (stage.targetVus - fromVus) * share;
    }
    fromVus = stage.targetVus;
  }
  return fromVus;
}

/** The guard band: what still settles from the ramp is never judged. */
const LONGEST_SETTLE_S = 5;
const SETTLE_SHARE_OF_HOLD = 0.1;

function splitHold(stage: ShapeStage, durationS: number, targetVus: number): Stage[] {
  const { phase, kind } = stage;
  if (kind !== 'hold') return [{ phase, kind, durationS, targetVus }];
  const settleS = Math.min(LONGEST_SETTLE_S, Math.floor(durationS * SETTLE_SHARE_OF_HOLD * 1000) / 1000);
  return [
    { phase: stage.settle, kind: 'settle', durationS: settleS, targetVus },
    { phase, kind, durationS: Math.round((durationS - settleS) * 1000) / 1000, targetVus },
  ];
}

/**
 * Whole seconds in proportion to the table that sum to the duration (largest remainder), at least one for each
 * stage, at most `longestS` for stages that have one.
 */
function splitSeconds(testType: TestType, stages: ShapeStage[], durationS: number): number[] {
  const total = Math.round(durationS);
  const shortest = shortestDurationS(testType);
  if (total < shortest)
    throw new RangeError(
      `duration ${durationS} s is too short for a ${testType} test: its ${shortest} stages need at least 1 s each`,
    );
  const fixed = fixedSeconds(stages, total);
  const free = stages.map((stage, index) => (fixed[index] === undefined ? stage.seconds : 0));
  const left = total - sum(fixed.map((seconds) => seconds ?? 0));
  const ideal = free.map((weight) => (weight * left) / (sum(free) || 1));
  const split = stages.map((_, index) => fixed[index] ?? Math.floor(ideal[index] ?? 0));
  const byRemainder = free
    .map((weight, index) => ({ index, weight, remainder: (ideal[index] ?? 0) % 1 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, total - sum(split))) split[index] = (split[index] ?? 0) + 1;
  return split;
}

/** Stages whose proportional share breaks a bound get the bound; the others share what is left. */
function fixedSeconds(stages: ShapeStage[], total: number): (number | undefined)[] {
  const fixed: (number | undefined)[] = stages.map(() => undefined);
  for (;;) {
    const weights = stages.map((stage, index) => (fixed[index] === undefined ? stage.seconds : 0));
    const left = total - sum(fixed.map((seconds) => seconds ?? 0));
    const share = (index: number) => ((weights[index] ?? 0) * left) / sum(weights);
    const open = stages.map((_, index) => index).filter((index) => fixed[index] === undefined);
    const tooLong = open.filter(
      (index) => share(index) > (stages[index]?.longestS ?? Number.POSITIVE_INFINITY),
    );
    const tooShort = open.filter((index) => share(index) < 1);
    if (tooLong.length === 0 && tooShort.length === 0) return fixed;
    // One kind at a time: giving back time of long stages may lift the short ones.
    if (tooLong.length > 0) for (const index of tooLong) fixed[index] = stages[index]?.longestS;
    else for (const index of tooShort) fixed[index] = 1;
  }
}

function peakOf(shape: Shape): number {
  return Math.max(shape.startVus, ...shape.stages.map((stage) => stage.vus));
}

function positive(value: number, name: string, whole: boolean): number {
  if (Number.isFinite(value) && value > 0 && (!whole || Number.isInteger(value))) return value;
  throw new RangeError(`${name} is ${value}: expected a ${whole ? 'whole ' : ''}number above 0`);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
