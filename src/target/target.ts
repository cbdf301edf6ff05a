import type { ServiceEvent, ServiceRole } from '../domain/observation.ts';
import type { Argv, TargetPlan } from '../domain/plan.ts';
import type { LeftBehind, LeftTarget } from '../domain/targets.ts';
import type { Log } from '../ports/ports.ts';

export type { LeftBehind, LeftTarget };

/** A running stack. A value with a disposer: `await using stack = await driver(...)`; it goes down whatever happens. */
export interface Target extends AsyncDisposable {
  /** Base URL of the service under test as this machine reaches it. */
  readonly url: string;
  readonly healthUrl: string;
  /** It does not answer on this machine: nothing of it can be observed. */
  readonly isOutOfSight?: boolean;
  /** Prometheus text endpoint of the service, as this machine reaches it. */
  readonly metricsUrl: string | undefined;
  /** The same of every replica, where there are several. */
  readonly metricsUrls?: readonly string[];
  readonly prometheusUrl: string | undefined;
  readonly grafanaUrl?: string | undefined;
  readonly queue: QueueEndpoint | undefined;
  readonly services: readonly Service[];
  /** Whether the service under test runs on this machine, where nobody but its address tells. */
  readonly isTargetHere?: boolean;
  /** What happened to the services since the last call: exits, restarts, OOM kills. */
  serviceEvents(): Promise<ServiceEvent[]>;
  /** Writes `<directory>/<service>.log` for every service. */
  collectLogs(directory: string): Promise<void>;
  /** Counters of every container at this moment, k6's included; absent where nothing runs in containers. */
  readContainers?(): Promise<ContainerUsage[]>;
  /** Last lines of one service, oldest first. */
  logTail(service: string, lines: number): Promise<string[]>;
}

/** What it takes to start k6 as a container beside the services of a stack. */
export interface K6Container {
  /** Base URL of the service under test from there: http://orchestrator:8080. */
  url: string;
  /** `docker compose … run …`; its options, the service and the arguments of k6 follow. */
  run: Argv;
  /** What k6 is called in the compose files. */
  service: string;
  env: NodeJS.ProcessEnv;
  /** Of the container: signals are sent to it, and its figures are read, by this name. */
  name: string;
  /** As the tag of its image says it. */
  k6Version: string | undefined;
}

/** CPU and memory of one container since its start, as the kernel counts them. */
export interface ContainerUsage {
  /** Name of the service as in `services`; `k6` for the load generator. */
  service: string;
  replica?: string;
  source: 'cgroup' | 'engine';
  cpuSeconds: number;
  /** Working set: usage without the page cache that could be dropped. */
  memoryBytes: number;
  /** Scheduling periods with a CPU limit, those in which the limit stopped it, and how long it was stopped. */
  periods: number;
  throttledPeriods: number;
  throttledSeconds: number;
  oomKills: number | undefined;
}

export interface QueueEndpoint {
  /** SQS JSON endpoint as this machine reaches it. */
  url: string;
  /** Where the stack's own consumers tell what they took out: `GET /counts` -> {drained: {queue: messages}, oldestAgeS?}. */
  consumersUrl?: string;
  backend: string;
  region: string;
}

export interface Service {
  name: string;
  /** Which one, where several replicas run. */
  replica?: string;
  role: ServiceRole;
  /** Host process of an embedded service. */
  pid?: number;
  /** Every process of a service that has several, as they are at this moment. */
  processes?(): Promise<number[]>;
  /** Full container id. */
  containerId?: string;
  cpuLimitCores?: number;
  memoryLimitBytes?: number;
  /** With its digest: `localstack/localstack:4.14.0@sha256:…`. */
  image?: string;
  /** The code under test, or made from it: another image is no other stack. */
  isUnderTest?: boolean;
}

/** Throws a StackError that names the culprit when the stack does not become healthy. `signal` aborts the start and takes everything down again. */
export type StartTarget<Plan extends TargetPlan> = (plan: Plan, context: TargetContext) => Promise<Target>;

/** A target that was left running: by `up`, by keep-stack, or by a run that is under way. */
export interface RunningTarget {
  name: string;
  queue: QueueEndpoint | undefined;
  /** What `cleanUp` takes down. */
  left: LeftTarget;
}

export interface TargetContext {
  log: Log;
  signal: AbortSignal;
  /** Installation folder of this package: holds k6/, compose/, dist/. */
  packageRoot: string;
  /**
   * Called once everything is there that k6 needs to be asked what a script will do, and before the first service starts.
   * What it throws ends the start.
   */
  beforeServices?(k6: K6Container | undefined): Promise<void>;
  /** Called as soon as something exists that must be taken down, so that the action's post step can do it if we are killed. */
  remember(left: LeftBehind): void;
}

/** Something a kind of target needs of this machine, and what to do where it lacks it. */
export interface Requirement {
  state: 'ok' | 'note' | 'missing';
  what: string;
  advice?: string;
}

export interface MachineToCheck {
  env: Record<string, string | undefined>;
  packageRoot: string;
  signal: AbortSignal;
}

export interface BuildContext extends Pick<TargetContext, 'log' | 'signal' | 'remember'> {
  /** Folder that gets `build.log`, however the build ends. */
  logs: string;
  /** Which version is built, as people know it: `main (8c1f2ab)`, `work tree`. */
  version: string;
  timeoutMs?: number;
}
