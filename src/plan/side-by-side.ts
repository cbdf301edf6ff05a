import type { RunPlan, Side, SideBySidePlan, TestPlan, TestType } from '../domain/plan.ts';
import { policyOf, whyNotSideBySide } from '../domain/test-types.ts';
import type { Version } from '../domain/side-by-side.ts';
import { TARGETS } from '../domain/targets.ts';
import type { InputName, Inputs } from '../inputs/schema.ts';

/** Where the other version comes from; the entries find it before the plan is made. */
export type KnownBase =
  | {
      kind: 'version';
      version: Version;
      candidate: Version;
      /** The counterpart of a path of the work tree in the files of the base. Absolute, both. */
      pathOf?(path: string): string;
      /** Somebody asked for it by name: without it nothing is run. */
      isAsked: boolean;
      /** All rounds are run, whatever is known after some of them. */
      runsAll?: boolean;
    }
  /** `because`: why there is none although one was looked for, and what to do. */
  | { kind: 'none'; because?: string };

/** A load that nobody asked for and a pilot found, or tries: of both versions together. */
export interface PilotLoad {
  requestsPerSecond: number;
  /** Of one round, where it only tries. */
  warmUpS?: number;
  roundS?: number;
}

/** Each VU sends two requests in a second: slow answers hold the rate up to half a second. */
const REQUESTS_OF_VU = 2;
const FEWEST_VUS = 10;
const MOST_VUS = 2000;

/** The inputs as if the load of the pilot had been asked for. */
export function withPilotLoad(inputs: Inputs, { requestsPerSecond, warmUpS, roundS }: PilotLoad): Inputs {
  const vus = Math.min(MOST_VUS, Math.max(FEWEST_VUS, Math.ceil(requestsPerSecond / REQUESTS_OF_VU)));
  return {
    ...inputs,
    vus,
    ...(inputs.requests === undefined
      ? { 'events-per-second': requestsPerSecond * inputs['events-per-request'] }
      : { 'requests-per-second': requestsPerSecond }),
    ...(warmUpS === undefined ? {} : { 'warm-up': warmUpS * 1000 }),
    ...(roundS === undefined ? {} : { 'round-duration': roundS * 1000 }),
  };
}

/** One run of a test, as the plan makes it for each side of each round. */
export interface RunPlace {
  side: Side;
  round: number;
  name: string;
  resultsDirectory: string;
}

export interface RoundsRequest {
  inputs: Pick<
    Inputs,
    | 'stack'
    | 'regression-tolerance'
    | 'rounds'
    | 'round-duration'
    | 'warm-up'
    | 'side-by-side'
    | 'script'
    | 'vus'
    | 'events-per-second'
    | 'requests-per-second'
  >;
  base: Extract<KnownBase, { kind: 'version' }>;
  /** The test with the load of one version in one round. */
  test: Omit<TestPlan, 'runs'>;
  /** What the runs of one side are called begins with it. */
  name: string;
  /** Inputs that somebody gave. */
  given: ReadonlySet<InputName>;
  /** What all rounds together may take. */
  mostMs: number | undefined;
  runOf(place: RunPlace): RunPlan;
  instead: TestPlan | undefined;
}

/** Both versions in every round; who is started first alternates, and the round after begins as this one ended. */
export function planRounds({
  inputs,
  base,
  test,
  name,
  given,
  mostMs,
  runOf,
  instead,
}: RoundsRequest): TestPlan {
  const rounds = inputs.rounds;
  const runs = Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) =>
    orderOf(round).map((side) =>
      runOf({
        side,
        round,
        name: `${name}-${round}-${side === 'base' ? 'b' : 'c'}`,
        resultsDirectory: `${test.resultsDirectory}/rounds/${String(round).padStart(2, '0')}/${side}`,
      }),
    ),
  );
  const [first, ...others] = runs;
  if (first === undefined) throw new Error(`${rounds} rounds were planned`);
  // Where it breaks is asked of the whole machine.
  const isWhole = policyOf(test.testType).sideBySide === 'whole runs';
  const asked = isWhole ? 'interleaved' : inputs['side-by-side'];
  const sideBySide: SideBySidePlan = {
    mode: asked === 'interleaved' ? 'interleaved' : 'concurrent',
    isModeFixed: asked !== 'auto',
    rounds,
    ...(mostMs === undefined ? {} : { mostMs }),
    roundS: isWhole ? test.profile.durationS : inputs['round-duration'] / 1000,
    warmUpS: isWhole ? 0 : inputs['warm-up'] / 1000,
    base: base.version,
    candidate: base.candidate,
    runsAll: base.runsAll === true,
    isRoundFixed: given.has('round-duration'),
    hasFreshServices: TARGETS[inputs.stack].startsService,
    // The floors of the figures are what is worth a red pull request, unless somebody knows better.
    regressionTolerance: given.has('regression-tolerance') ? inputs['regression-tolerance'] : 0,
    isRateOpen:
      !isWhole &&
      inputs.script === undefined &&
      inputs.vus === undefined &&
      inputs['events-per-second'] === undefined &&
      inputs['requests-per-second'] === undefined,
    ...(inputs.script === undefined && !isWhole
      ? { requestsPerSecond: test.profile.eventsPerSecond / test.profile.eventsPerRequest }
      : {}),
    // The built-in scripts pause between requests: they get what they offer, whatever the service.
    isThroughputJudged: inputs.script !== undefined,
    ...(instead === undefined ? {} : { instead }),
  };
  return { ...test, runs: [first, ...others], sideBySide };
}

/** ABBA: what grows in time weighs on both alike. */
function orderOf(round: number): [Side, Side] {
  return round % 4 === 1 || round % 4 === 0 ? ['base', 'candidate'] : ['candidate', 'base'];
}

/** Why a test of this type is not run side by side; undefined where it is. */
export function notSideBySide(testType: TestType, isAsked: boolean): string | undefined {
  const because = whyNotSideBySide(testType, isAsked);
  return because && `${testType} is compared with earlier runs: ${because}.`;
}
