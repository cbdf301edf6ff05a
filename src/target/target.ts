import type { ChildProcess } from 'node:child_process';
import type { Accounting, ServiceEvent, ServiceRole } from '../domain/observation.ts';
import type { StackPlan } from '../domain/plan.ts';
import type { Log } from '../ports/ports.ts';

/** A running stack. A value with a disposer: `await using stack = await driver(...)`; it goes down whatever happens. */
export interface Stack extends AsyncDisposable {
  readonly label: string;
  /** Base URL of the service under test as this machine reaches it. */
  readonly url: string;
  /** Base URL as k6 reaches it (in a compose network: http://orchestrator:8080). */
  readonly urlForK6: string;
  readonly healthUrl: string;
  /** Prometheus text endpoint of the service, as this machine reaches it. */
  readonly metricsUrl: string | undefined;
  /** The same of every replica, where there are several. */
  readonly metricsUrls?: readonly string[];
  readonly prometheusUrl: string | undefined;
  readonly grafanaUrl?: string | undefined;
  readonly queue: QueueEndpoint | undefined;
  readonly services: readonly Service[];
  /** Starts k6 where it belongs: on this machine, or as a container in the stack's network. Paths in argv are host paths under `directories`. */
  launchK6(launch: K6Launch): Promise<ChildProcess>;
  /** Version of the k6 that `launchK6` starts, where that is not the binary of this machine. */
  readonly k6Version?: string | undefined;
  /** k6 is a container here: its figures come from `readContainers`, and the child process is only a client. */
  readonly k6InContainer?: boolean;
  /** What happened to the services since the last call: exits, restarts, OOM kills. */
  serviceEvents(): Promise<ServiceEvent[]>;
  /** Writes `<directory>/<service>.log` for every service. */
  collectLogs(directory: string): Promise<void>;
  /** Counters of every container at this moment, k6's included; absent where nothing runs in containers. */
  readContainers?(): Promise<ContainerFigures[]>;
  /** Last lines of one service, oldest first. */
  logTail(service: string, lines: number): Promise<string[]>;
}

export interface K6Launch {
  /** k6 on this machine; a container runner replaces it by its own. */
  binary: string;
  args: string[];
  env: Record<string, string>;
  /** Directories of this machine that k6 must read (`scripts`) or write (`results`). */
  scripts: string;
  results: string;
}

/** CPU and memory of one container since its start, as the kernel counts them. */
export interface ContainerFigures {
  /** Name of the service as in `services`; `k6` for the load generator. */
  service: string;
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
  role: ServiceRole;
  /** Host process of an embedded service. */
  pid?: number;
  /** Full container id. */
  containerId?: string;
  cpuLimitCores?: number;
  memoryLimitBytes?: number;
  image?: string;
}

/** Throws a StackError that names the culprit when the stack does not become healthy. `signal` aborts the start and takes everything down again. */
export type StackDriver = (plan: StackPlan, context: StackContext) => Promise<Stack>;

export interface StackContext {
  log: Log;
  signal: AbortSignal;
  /** Installation folder of this package: holds k6/, compose/, dist/. */
  packageRoot: string;
  /** Called as soon as something exists that must be taken down, so that the action's post step can do it if we are killed. */
  remember(state: Record<string, string>): void;
}

export type { Accounting };
