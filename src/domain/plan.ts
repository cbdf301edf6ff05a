import type {
  LoadModel,
  LoadProfile,
  ProfileRequest,
  Stage,
  StageKind,
  TestType,
} from '../../k6/lib/profiles.ts';
import type { PlannedComparability } from './comparability.ts';
import type { Side } from './observation.ts';
import type { SideBySideMode, Version } from './side-by-side.ts';
import type { FailOn, Threshold } from './threshold.ts';

export type { FailOn, Statistic, Threshold, ThresholdOperator } from './threshold.ts';
export type { Side } from './observation.ts';
export type { LoadModel, LoadProfile, ProfileRequest, Stage, StageKind, TestType };

export type Argv = [command: string, ...args: string[]];

/** What a run was started from. */
export type Entry = 'action' | 'cli';

/** A process of this machine, or a container in the network of the stack. */
export type GeneratorKind = 'host' | 'container';

export type QueueBackend = 'localstack' | 'floci' | 'elasticmq' | 'reference';

export interface Names {
  /** Unique on this machine; the names of its runs begin with it. */
  run: string;
  /** Name of the uploaded results artifact. */
  artifact: string;
  /** Name of the baseline artifact of one test type is `${baselinePrefix}-<type>-<profile hash>`. */
  baselinePrefix: string;
  commentKey: string;
}

/** What is tested, by where it comes from. */
export type TargetPlan = ExternalTarget | EmbeddedTarget | CommandTarget | ComposeTarget;
export const TARGET_KINDS = [
  'embedded',
  'compose',
  'command',
  'external',
] as const satisfies readonly TargetPlan['kind'][];
export type TargetKind = (typeof TARGET_KINDS)[number];

interface TargetSettings {
  healthPath: string;
  metricsPath: string;
  eventsPath: string;
  healthTimeoutMs: number;
  keep: boolean;
  /** Settings of the reference orchestrator's faults, from the environment (PERF_FAULT_*), for demonstrations. */
  faults: Record<string, string>;
}

/** Nothing is started: the service is already there. */
export interface ExternalTarget extends TargetSettings {
  kind: 'external';
  url: string;
}

/** The reference service and queue as processes of this machine. */
export interface EmbeddedTarget extends TargetSettings {
  kind: 'embedded';
  /** Installation folder that holds dist/reference: of this package, or of another version of it. Absolute. */
  packageRoot: string;
}

/** The user's own start command as processes of this machine. */
export interface CommandTarget extends TargetSettings {
  kind: 'command';
  argv: Argv;
  /** Run to its end in the same folder before the first start. */
  build?: Argv;
  /** Absolute path. */
  directory: string;
  /** Of the user; may hold secrets. */
  env: Record<string, string>;
}

export interface ComposeTarget extends TargetSettings {
  kind: 'compose';
  compose: ComposePlan;
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

export interface ComposePlan {
  project: string;
  /** Absolute paths, the user's last. */
  files: string[];
  profiles: string[];
  queueBackend: QueueBackend;
  orchestratorImage?: string;
  orchestratorBuild?: string;
  replicas: number;
  grafana: boolean;
  /** k6 runs on this machine, against the published port, instead of as a service of the stack. */
  k6OnHost: boolean;
  /** Variables for `${...}` in the compose files. */
  env: Record<string, string>;
  /** Every command the driver runs, as `plan/compose-plan.ts` makes it; the driver appends service names and mounts. */
  commands: ComposeCommands;
  /** Port the orchestrator listens on inside its container. */
  orchestratorPort: number;
  /** Messages per second offered at the peak and over the whole test: what the queue must hold. */
  queueForecast?: { messagesPerSecond: number; messages: number };
}

/** Image that `orchestrator-build` makes for one compose project alone. */
export function candidateImage(project: string): string {
  return `orchestrator-perf/candidate:${project}`;
}

export interface ComposeCommands {
  /** Prints the merged configuration as JSON, k6 included. */
  config: Argv;
  build: Argv;
  pull: Argv;
  up: Argv;
  logs: Argv;
  runK6: Argv;
  down: Argv;
}

export interface TestPlan {
  testType: TestType;
  /** What a built-in script does. One of the user's own may follow it (PERF_PROFILE); what it does k6 says. */
  profile: LoadProfile;
  /** Of the load that is asked for, in the name of the baseline artifact: tests of several loads have a history each. */
  profileHash: string;
  /** Absolute path of the k6 script. */
  script: string;
  /** True when `script` is the user's own. */
  userScript: boolean;
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
  roundS: number;
  warmUpS: number;
  base: Version;
  candidate: Version;
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
  /** In turn. */
  tests: [TestPlan, ...TestPlan[]];
  k6: K6Plan;
  baseline: BaselinePlan;
  publish: PublishPlan;
  failOn: FailOn[];
  resultsPath: string;
  dryRun: boolean;
  commit?: CommitFacts;
}

export interface CommitFacts {
  sha: string;
  branch?: string;
  /** Base branch of the pull request. */
  baseBranch?: string;
  pullRequest?: number;
  event?: string;
  runUrl?: string;
}
