import * as z from 'zod';
import type { Tested } from './measurement.ts';
import { type Engine, type GeneratorKind, GENERATORS, type K6Runner } from './generators.ts';

export type Argv = [command: string, ...args: string[]];

/** What is tested, by where it comes from. */
export type TargetPlan = ExternalTarget | EmbeddedTarget | CommandTarget | ComposeTarget;
export type TargetKind = TargetPlan['kind'];
export type TargetOf<Kind extends TargetKind> = Extract<TargetPlan, { kind: Kind }>;

export interface TargetSettings {
  /** For people; absent: the bundled orchestrator. */
  tested?: Tested;
  /** Nobody said that this ordinary service tells metrics: it is not asked for any. */
  hasMetrics?: false;
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
  /** Whether only the load generator must reach it: then what answers here is observed, and nothing must. */
  isElsewhere?: true;
}

/** What runs as processes of this machine. */
interface ProcessSettings extends TargetSettings {
  /** CPUs that it has to itself, as `taskset -c` takes them; absent: all of them. */
  cpus?: string;
}

/** The reference service and queue as processes of this machine. */
export interface EmbeddedTarget extends ProcessSettings {
  kind: 'embedded';
  /** Installation folder that holds dist/reference: of this package, or of another version of it. Absolute. */
  packageRoot: string;
}

/** The user's own start command as processes of this machine. */
export interface CommandTarget extends ProcessSettings {
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

/** What other rooms than that of the targets must know of a kind. */
export interface TargetTraits {
  /** For the reader who chooses one. */
  description: string;
  /** False where the service is there already: it is somebody else's, and may run anywhere. */
  startsService: boolean;
  /** Where k6 may run; first where it does unless asked otherwise. */
  generators: readonly [GeneratorKind, ...GeneratorKind[]];
}

/** One row a kind. */
export const TARGETS: Readonly<Record<TargetKind, TargetTraits>> = {
  embedded: {
    description: 'reference service and queue as processes, no Docker',
    startsService: true,
    generators: ['host'],
  },
  compose: { description: 'containers', startsService: true, generators: ['container', 'host'] },
  command: {
    description: 'your own start command, see `start`',
    startsService: true,
    generators: ['host'],
  },
  external: {
    description: 'nothing is started, see `target-url`',
    startsService: false,
    generators: ['host', 'cluster'],
  },
};

export const TARGET_KINDS = Object.keys(TARGETS) as TargetKind[];

/** Where k6 runs for a target of this kind. That it can run there is held by a rule of the inputs. */
export function generatorFor(kind: TargetKind, runner: K6Runner, engine: Engine = 'local'): GeneratorKind {
  if (engine !== 'local') return 'cluster';
  const { generators } = TARGETS[kind];
  return generators.find((generator) => GENERATORS[generator].runner === runner) ?? generators[0];
}

/** Of a stack as a result names it: one of others may say anything. */
export const isSomebodyElses = (stack: string): boolean =>
  Object.hasOwn(TARGETS, stack) && !TARGETS[stack as TargetKind].startsService;

/** What a killed tool leaves, and all that is needed to take it down: it goes through the state of the action's step. */
export const leftBehindSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('compose'),
    /** Compose project. */
    name: z.string(),
    dockerHost: z.string(),
  }),
  z.object({
    kind: z.literal('command'),
    /** What its processes have in their environment. */
    name: z.string().min(1),
    /** The command itself, once it is known: a program may overwrite its environment. */
    pid: z.number().int().positive().optional(),
    startedAt: z.string().min(1).optional(),
  }),
  z.object({
    kind: z.literal('cluster'),
    /** Of the Job or the TestRun; its other objects are called after it. */
    name: z.string().min(1),
    engine: z.enum(['kubernetes', 'k6-operator']).default('kubernetes'),
    context: z.string().optional(),
    namespace: z.string().optional(),
  }),
]);
export type LeftBehind = z.infer<typeof leftBehindSchema>;
/** Of targets alone. */
export type LeftTarget = Exclude<LeftBehind, { kind: 'cluster' }>;

export type QueueBackend = 'localstack' | 'floci' | 'elasticmq' | 'reference';
/** `none`: an ordinary service, in a stack of its own. */
export type Queue = QueueBackend | 'none';

export interface ComposePlan {
  project: string;
  /** Absolute paths, the user's last; but for the one that is written for an ordinary service. */
  files: string[];
  profiles: string[];
  queueBackend: Queue;
  /** Of the service under test, as the compose files call it. */
  service: string;
  image?: string;
  /** Absolute path of the folder with the Dockerfile. */
  build?: string;
  replicas: number;
  grafana: boolean;
  /** k6 runs on this machine, against the published port, instead of as a service of the stack. */
  k6OnHost: boolean;
  /** Variables for `${...}` in the compose files. */
  env: Record<string, string>;
  /** Every command the driver runs, as `plan/compose-plan.ts` makes it; the driver appends service names and mounts. */
  commands: ComposeCommands;
  /** Port the service under test listens on inside its container; absent: what its files and its image say. */
  port?: number;
  /** Absent with the stack of compose/compose.yaml. */
  ordinary?: OrdinaryStack;
  /** Messages per second offered at the peak and over the whole test: what the queue must hold. */
  queueForecast?: { messagesPerSecond: number; messages: number };
}

/** Nothing of ours goes with the service but k6. */
export interface OrdinaryStack {
  /** Compose file that the driver writes for this project, merged last: free ports, names of its own, k6. Absolute path. */
  file: string;
  /** There are files of the user's, and the `.env` beside them belongs to them. */
  hasUserFiles: boolean;
}

/** Service that k6 is in the stack of an ordinary service, which may have a `k6` of its own; and its profile. */
export const ORDINARY_K6 = 'orchestrator-perf-k6';

/**
 * Image that is built for one compose project alone: of the service under test, or of another one. No project has a dot in
 * its name, so none is found with those of another.
 */
export function candidateImage(project: string, service?: string): string {
  return `orchestrator-perf/candidate:${project}${service === undefined ? '' : `.${service}`}`;
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
