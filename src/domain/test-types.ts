import { TEST_TYPES, type TestType } from '../../k6/lib/profiles.ts';

const HOUR_MS = 3_600_000;

/** A default limit of a test type, as a user would write it. */
export interface DefaultThreshold {
  line: string;
  /** Rate offered by the default profile, which the line's figure is meant for: the limit scales with the offered rate. */
  atEventsPerSecond?: number;
}

/** What is particular to one type of test; the shape of its load is in `k6/lib/profile-shapes.ts`. */
export interface TestTypePolicy {
  /** What only this type answers, beside limits and comparison. */
  answers: 'capacity' | 'recovery' | 'growth of everything' | 'growth of the queue' | 'nothing more';
  /**
   * Whether the load is meant to be more than the service carries. Where it is sought, dropped iterations and a
   * service that falls over are findings about the service; in bursts, only being too busy to answer is.
   */
  overload: 'sought' | 'in bursts' | 'never';
  /** Whether figures decide, or only whether it works. */
  judgesFigures: boolean;
  /** A longer run is a slip of the pen. */
  longestMs: number;
  /**
   * `rounds` of both versions side by side; `whole runs` of both in turn, where another version is asked for by name; or
   * why not: completes the sentence `<type> is compared with earlier runs: …`.
   */
  sideBySide: 'rounds' | 'whole runs' | (string & {});
  /** Part of test-type `all`, in this order. */
  isInAll: boolean;
  defaultThresholds: readonly DefaultThreshold[];
  /** Those of an ordinary service. */
  requestThresholds: readonly DefaultThreshold[];
}

const ERRORS = { line: 'http_req_failed: rate<1%' };
const CHECKS = { line: 'checks: rate>99%' };
const ROUTED = { line: 'routing_success_rate: rate>99%' };
const LATENCY = [{ line: 'http_req_duration: p(95)<500ms' }, { line: 'http_req_duration: p(99)<1000ms' }];
const THROUGHPUT = { line: 'events_per_second: value>=2000/s', atEventsPerSecond: 3000 };
// On a shared machine a busy CPU with good latency is no failure.
const RESOURCES = [{ line: 'orchestrator.memory: max<1.5GB' }, { line: 'warn orchestrator.cpu: avg<80%' }];

/** One row a type: a new type is a row here, a shape in `k6/lib/profile-shapes.ts` and a script beside it. */
export const TEST_TYPE_POLICIES: Readonly<Record<TestType, TestTypePolicy>> = {
  smoke: {
    answers: 'nothing more',
    overload: 'never',
    judgesFigures: false,
    longestMs: HOUR_MS,
    sideBySide: 'it shows whether the service works, not how fast it is',
    isInAll: false,
    defaultThresholds: [ERRORS, ROUTED],
    requestThresholds: [ERRORS, CHECKS],
  },
  load: {
    // Under a steady load the queue must be steady too; everything else needs the hours of a soak.
    answers: 'growth of the queue',
    overload: 'never',
    judgesFigures: true,
    longestMs: 24 * HOUR_MS,
    sideBySide: 'rounds',
    isInAll: true,
    defaultThresholds: [...LATENCY, ERRORS, ROUTED, THROUGHPUT, ...RESOURCES],
    requestThresholds: [...LATENCY, ERRORS, CHECKS],
  },
  stress: {
    answers: 'capacity',
    overload: 'sought',
    judgesFigures: true,
    longestMs: 24 * HOUR_MS,
    sideBySide: 'whole runs',
    isInAll: true,
    requestThresholds: [{ line: 'http_req_failed: rate<5%' }],
    defaultThresholds: [
      { line: 'http_req_failed: rate<5%' },
      { line: 'warn events_per_second: max>10000/s', atEventsPerSecond: 15_000 },
    ],
  },
  spike: {
    answers: 'recovery',
    overload: 'in bursts',
    judgesFigures: true,
    longestMs: 24 * HOUR_MS,
    sideBySide: 'one spike is a sample, and many take too long',
    isInAll: true,
    defaultThresholds: [ERRORS, ROUTED],
    requestThresholds: [ERRORS, CHECKS],
  },
  soak: {
    answers: 'growth of everything',
    overload: 'never',
    judgesFigures: true,
    longestMs: 48 * HOUR_MS,
    sideBySide: 'what grows in hours does not show in rounds of seconds',
    isInAll: false,
    defaultThresholds: [...LATENCY, ERRORS, ROUTED, THROUGHPUT, ...RESOURCES],
    requestThresholds: [...LATENCY, ERRORS, CHECKS],
  },
};

/** Results of others do not tell their type: their figures are judged, and nothing else is asked of them. */
const UNKNOWN: TestTypePolicy = {
  answers: 'nothing more',
  overload: 'never',
  judgesFigures: true,
  longestMs: Number.POSITIVE_INFINITY,
  sideBySide: 'they are not run here',
  isInAll: false,
  defaultThresholds: [],
  requestThresholds: [],
};

export const policyOf = (testType: TestType | undefined): TestTypePolicy =>
  testType === undefined ? UNKNOWN : TEST_TYPE_POLICIES[testType];

/** Why a test of this type is not run side by side; undefined where it is. `isAsked`: another version, by name. */
export function whyNotSideBySide(testType: TestType, isAsked: boolean): string | undefined {
  const { sideBySide } = policyOf(testType);
  if (sideBySide === 'rounds' || (sideBySide === 'whole runs' && isAsked)) return undefined;
  return sideBySide === 'whole runs'
    ? 'where it breaks takes four whole runs of each version; give base a ref for them'
    : sideBySide;
}

/** Types that `all` runs in turn. */
export const ALL_TEST_TYPES: readonly TestType[] = TEST_TYPES.filter((type) => policyOf(type).isInAll);
