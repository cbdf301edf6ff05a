import {
  type Argv,
  type ComposeCommands,
  type ComposePlan,
  candidateImage,
  type QueueBackend,
} from '../domain/plan.ts';

export interface ComposeRequest {
  /** Compose project: unique on the machine. */
  project: string;
  packageRoot: string;
  queueBackend: QueueBackend;
  grafana: boolean;
  /** The guide's fixed loopback ports instead of random ones. */
  localPorts?: boolean;
  replicas: number;
  orchestratorPort?: number;
  orchestratorImage?: string | undefined;
  /** Absolute path of the folder with the Dockerfile. */
  orchestratorBuild?: string | undefined;
  /** One of the user's files says what the service under test is made of. */
  ownOrchestrator?: boolean;
  /** Absolute paths; merged last, in this order. */
  userFiles: readonly string[];
  profiles: readonly string[];
  /** Settings of the stack: PERF_FAULT_*, PERF_ORCHESTRATOR_CPUS, ... */
  env?: Record<string, string>;
  k6Version?: string | undefined;
  k6OnHost?: boolean;
  queueForecast?: ComposePlan['queueForecast'];
}

/** Everything the compose driver will do, as files, variables and argv arrays. */
export function composePlan(request: ComposeRequest): ComposePlan {
  const files = [...composeFiles(request), ...request.userFiles];
  return {
    project: request.project,
    files,
    profiles: [...request.profiles],
    queueBackend: request.queueBackend,
    ...(request.orchestratorImage && { orchestratorImage: request.orchestratorImage }),
    ...(request.orchestratorBuild && { orchestratorBuild: request.orchestratorBuild }),
    replicas: request.replicas,
    grafana: request.grafana,
    k6OnHost: request.k6OnHost === true,
    env: composeEnvironment(request),
    commands: composeCommands(request, files),
    orchestratorPort: request.orchestratorPort ?? 8080,
    ...(request.queueForecast && { queueForecast: request.queueForecast }),
  };
}

/** Our files for this request, base first. */
export function composeFiles(request: ComposeRequest): string[] {
  const directory = `${request.packageRoot}/compose`;
  const overlays = [
    request.localPorts ? 'local' : undefined,
    QUEUE_OVERLAY[request.queueBackend],
    request.grafana ? 'grafana' : undefined,
    orchestratorOverlay(request),
  ];
  return [
    `${directory}/compose.yaml`,
    ...overlays.filter((name) => name !== undefined).map((name) => `${directory}/compose.${name}.yaml`),
  ];
}

function orchestratorOverlay(request: ComposeRequest): string | undefined {
  if (request.orchestratorBuild) return 'build';
  if (request.orchestratorImage) return 'image';
  return request.ownOrchestrator === true ? 'own' : undefined;
}

const QUEUE_OVERLAY: Record<QueueBackend, string | undefined> = {
  localstack: undefined,
  floci: 'floci',
  elasticmq: 'elasticmq',
  reference: 'reference-queue',
};

function composeEnvironment(request: ComposeRequest): Record<string, string> {
  return {
    // Several stacks on one machine must not meet; compose.grafana.yaml alone has the guide's 3000.
    GRAFANA_PORT: request.localPorts ? '3000' : '0',
    ...request.env,
    PERF_PACKAGE_ROOT: request.packageRoot,
    PERF_COMPOSE_DIRECTORY: `${request.packageRoot}/compose`,
    PERF_ORCHESTRATOR_PORT: String(request.orchestratorPort ?? 8080),
    ...(request.orchestratorImage && { PERF_ORCHESTRATOR_IMAGE: request.orchestratorImage }),
    ...(request.orchestratorBuild && {
      PERF_ORCHESTRATOR_BUILD: request.orchestratorBuild,
      PERF_CANDIDATE_TAG: candidateImage(request.project),
    }),
    ...(request.k6Version && { K6_IMAGE: `grafana/k6:${request.k6Version}` }),
  };
}

function composeCommands(request: ComposeRequest, files: string[]): ComposeCommands {
  const compose: Argv = [
    'docker',
    'compose',
    '--project-name',
    request.project,
    // Relative paths in the user's files are meant from where those files are; ours are absolute by variables.
    '--project-directory',
    directoryOf(request.userFiles[0] ?? files[0] ?? ''),
    '--env-file',
    `${request.packageRoot}/compose/.env`,
    ...files.flatMap((file) => ['--file', file]),
    ...request.profiles.flatMap((profile) => ['--profile', profile]),
  ];
  const withK6: Argv = [...compose, '--profile', 'k6'];
  const scale = request.replicas === 1 ? [] : ['--scale', `orchestrator=${request.replicas}`];
  return {
    config: [...withK6, 'config', '--format', 'json'],
    build: [...compose, 'build', '--quiet'],
    pull: [...withK6, 'pull', '--quiet'],
    // Without --wait: its exit code and its deadline are not to be trusted (docker/compose#14105, #12416).
    up: [...compose, 'up', '--detach', '--no-build', '--pull', 'never', '--quiet-pull', ...scale],
    logs: [...compose, 'logs', '--no-color', '--no-log-prefix', '--timestamps', '--tail', '20000'],
    runK6: [...withK6, 'run', '--rm', '--no-deps', '-T'],
    down: [...withK6, 'down', '--volumes', '--remove-orphans', '--timeout', '5'],
  };
}

function directoryOf(file: string): string {
  const slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
  return slash <= 0 ? '/' : file.slice(0, slash);
}
