/**
 * Load profiles as data: which phases a test type has, for how long, with how many VUs.
 *
 * k6 imports this file as it is (so: no Node, no k6 imports, nothing newer than ES2022), and `src/plan` imports the
 * same file, so that a stage table exists once.
 */

export const TEST_TYPES = ['smoke', 'load', 'stress', 'spike', 'soak'] as const;
export type TestType = (typeof TEST_TYPES)[number];

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
  loadModel?: LoadModel | undefined;
}
