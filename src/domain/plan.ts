import type {
  LoadModel,
  LoadProfile,
  ProfileRequest,
  Stage,
  StageKind,
  TestType,
} from '../../k6/lib/profiles.ts';
import type { ClusterPlan } from './cluster.ts';
import type { RequestList } from '../../k6/lib/request-list.ts';
import type { PlannedComparability } from './comparability.ts';
import type { Side } from './observation.ts';
import type { SideBySideMode, Version } from './side-by-side.ts';
import type { GeneratorKind } from './generators.ts';
import type { TargetPlan } from './targets.ts';
import type { FailOn, Threshold } from './threshold.ts';

export type { FailOn, Statistic, Threshold, ThresholdOperator } from './threshold.ts';
export type { Side } from './observation.ts';
export type {
  Argv,
  ComposeCommands,
  ComposePlan,
  CommandTarget,
  ComposeTarget,
  EmbeddedTarget,
  ExternalTarget,
  Queue,
  QueueBackend,
  TargetKind,
  TargetPlan,
} from './targets.ts';
export { candidateImage, ORDINARY_K6 } from './targets.ts';
export type { GeneratorKind } from './generators.ts';
export type { LoadModel, LoadProfile, ProfileRequest, Stage, StageKind, TestType };

/** What a run was started from. */
export type Entry = 'action' | 'cli';

/**
 * What is sent: events to an orchestrator, requests to any service, or whatever a script of the user's own does. Limits,
 * rows and words follow from it.
 */
export type Workload = EventWorkload | RequestWorkload | ScriptWorkload;

export interface EventWorkload {
  kind: 'events';
}

export interface RequestWorkload extends RequestList {
  kind: 'requests';
  /** Of the environment: their values are in `k6Env` of the runs, and hidden wherever they appear. */
  variables: string[];
}

export interface ScriptWorkload {
  kind: 'script';
}

export interface Names {
  /** Unique on this machine; the names of its runs begin with it. */
  run: string;
  /** Name of the uploaded results artifact. */
  artifact: string;
  /** Name of the baseline artifact of one test type is `${baselinePrefix}-<type>-<profile hash>`. */
  baselinePrefix: string;
  commentKey: string;
}

/** One start of one target under one load: what gives one Measurement. */
export interface RunPlan {
  /** Unique on this machine; also the name of its compose project: `[a-z0-9][a-z0-9_-]*`. */
  name: string;
  side: Side;
  /** From 1. */
  round: number;
  target: TargetPlan;
  /** Absolute path: everything that this run writes. */
  resultsDirectory: string;
  /** Arguments of k6 up to the script, which comes last: the script of the test, or the wrapper made for it. */
  k6Args: string[];
  /** Whole environment of k6, nothing is inherited. `ORCHESTRATOR_URL` is added when the target is up. */
  k6Env: Record<string, string>;
  /** What must be the same for another run to be compared with this one, as far as the inputs say it. */
  comparability: PlannedComparability;
}

export interface TestPlan {
  testType: TestType;
  workload: Workload;
  /** What a built-in script does. One of the user's own may follow it (PERF_PROFILE); what it does k6 says. */
  profile: LoadProfile;
  /** Of the load that is asked for, in the name of the baseline artifact: tests of several loads have a history each. */
  profileHash: string;
  /** Absolute path of the k6 script. */
  script: string;
  /** Set when vus or duration were asked for: a script of the user's own is then rescaled from what k6 says of it. */
  rescale?: { vus?: number /** Of its VUs and rates, after that. */; vusShare?: number; durationS?: number };
  thresholds: Threshold[];
  /** One; with a base, both sides in each round, in the order in which they are started. All on fresh targets. */
  runs: [RunPlan, ...RunPlan[]];
  /** Set when the runs are those of two versions. */
  sideBySide?: SideBySidePlan;
  /** Why they are not, although another version was looked for: one sentence. */
  notSideBySide?: string;
  /** Absolute path: `<results-path>/<test type>`. */
  resultsDirectory: string;
  /** The watchdog ends k6 after this. */
  deadlineMs: number;
}

/** Base and candidate in rounds, on this machine. */
export interface SideBySidePlan {
  mode: SideBySideMode;
  /** False: the first round shows whether both at once leave the machine enough air. */
  isModeFixed: boolean;
  /** At most. */
  rounds: number;
  /** What all of them together may take, pilot and starts included; absent: as long as it does. */
  mostMs?: number;
  /** It does not end as soon as the answer is known. */
  runsAll: boolean;
  roundS: number;
  warmUpS: number;
  base: Version;
  candidate: Version;
  /** False: how long a round takes follows from the load, where that is found by a pilot. */
  isRoundFixed: boolean;
  /** Both services are started anew for each round; what runs already is compared, and nothing is called. */
  hasFreshServices: boolean;
  /** Ratio: a worsening smaller than this is never called regressed, where somebody said so. */
  regressionTolerance: number;
  /** Nobody said how much load: a pilot finds the most that leaves the machine enough air. */
  isRateOpen: boolean;
  /** Of one version, where it is known before. */
  requestsPerSecond?: number;
  /** The load waits for answers and pauses for nothing: how many it gets is a figure of the service. */
  isThroughputJudged: boolean;
  /** What runs when the base cannot be built or started and nobody asked for it by name. */
  instead?: TestPlan;
}

export interface K6Plan {
  version: string;
  path?: string;
  checksum?: string;
  /** Where k6 runs. */
  generator: GeneratorKind;
  dashboard: boolean;
  /** Set where the generator is a cluster. */
  cluster?: ClusterPlan;
}

export interface BaselinePlan {
  mode: 'auto' | 'none' | 'file';
  file?: string;
  branch?: string;
  maxAgeMs: number;
  save: 'auto' | 'always' | 'never';
  /** Ratio: a change smaller than this is never called regressed. */
  regressionTolerance: number;
}

export interface PublishPlan {
  comment: 'auto' | 'always' | 'on-failure' | 'never';
  jobSummary: boolean;
  annotations: boolean;
  uploadArtifacts: boolean;
  retentionDays: number;
  reportFormats: ReportFormat[];
  issueOnRegression: boolean;
}

export type ReportFormat = 'html' | 'json' | 'markdown' | 'junit' | 'csv';

/** What will happen, completely. Made before any effect; `--dry-run` prints it. */
export interface Plan {
  names: Names;
  /** What everybody who reads of it calls the service. */
  service: string;
  /** In turn. */
  tests: [TestPlan, ...TestPlan[]];
  k6: K6Plan;
  baseline: BaselinePlan;
  publish: PublishPlan;
  failOn: FailOn[];
  resultsPath: string;
  dryRun: boolean;
  commit?: Commit;
}

export interface Commit {
  sha: string;
  branch?: string;
  /** Base branch of the pull request. */
  baseBranch?: string;
  pullRequest?: number;
  event?: string;
  runUrl?: string;
}
