import {
  type Argv,
  type ComposeCommands,
  type ComposePlan,
  candidateImage,
  ORDINARY_K6,
  type Queue,
  type QueueBackend,
} from '../domain/plan.ts';
import { DEFAULT_K6_VERSION } from '../domain/k6.ts';
import { SERVICE_UNDER_TEST } from '../domain/observation.ts';

export interface ComposeRequest {
  /** Compose project: unique on the machine. */
  project: string;
  packageRoot: string;
  queueBackend: Queue;
  grafana: boolean;
  /** The guide's fixed loopback ports instead of random ones. */
  localPorts?: boolean;
  replicas: number;
  port?: number | undefined;
  image?: string | undefined;
  /** Absolute path of the folder with the Dockerfile. */
  build?: string | undefined;
  /** One of the user's files says what the service `orchestrator` is made of. */
  ownOrchestrator?: boolean;
  /** Of an ordinary service: what the user's files call it, or what it is called where they do not have it. */
  service?: string;
  /** Where files of one project may be written. Absolute. */
  temporaryDirectory?: string;
  /** Absolute paths; merged last, in this order. */
  userFiles: readonly string[];
  profiles: readonly string[];
  /** Settings of the stack: PERF_FAULT_*, PERF_ORCHESTRATOR_CPUS, ... */
  env?: Record<string, string>;
  k6Version?: string | undefined;
  k6OnHost?: boolean;
  queueForecast?: ComposePlan['queueForecast'];
}

/** What the stack of compose/compose.yaml listens on. */
const ORCHESTRATOR_PORT = 8080;

/** Everything the compose driver will do, as files, variables and argv arrays. */
export function composePlan(request: ComposeRequest): ComposePlan {
  const { queueBackend, image, build, queueForecast } = request;
  const file = `${request.temporaryDirectory ?? '/tmp'}/${request.project}-compose.yaml`;
  const files =
    queueBackend === 'none' ? [...request.userFiles, file] : [...composeFiles(request), ...request.userFiles];
  const port = request.port ?? (queueBackend === 'none' ? undefined : ORCHESTRATOR_PORT);
  return {
    project: request.project,
    files,
    profiles: [...request.profiles],
    queueBackend,
    service: queueBackend === 'none' ? (request.service ?? SERVICE_UNDER_TEST) : SERVICE_UNDER_TEST,
    ...(image && { image }),
    ...(build && { build }),
    replicas: request.replicas,
    grafana: request.grafana,
    k6OnHost: request.k6OnHost === true,
    env: composeEnvironment(request),
    commands: composeCommands(request, files),
    ...(port !== undefined && { port }),
    ...(queueBackend === 'none' && { ordinary: { file, hasUserFiles: request.userFiles.length > 0 } }),
    ...(queueForecast && { queueForecast }),
  };
}

/** Our files for this request, base first. */
export function composeFiles(request: ComposeRequest): string[] {
  const directory = `${request.packageRoot}/compose`;
  const overlays = [
    request.localPorts ? 'local' : undefined,
    request.queueBackend === 'none' ? undefined : QUEUE_OVERLAY[request.queueBackend],
    request.grafana ? 'grafana' : undefined,
    orchestratorOverlay(request),
  ];
  return [
    `${directory}/compose.yaml`,
    ...overlays.filter((name) => name !== undefined).map((name) => `${directory}/compose.${name}.yaml`),
  ];
}

function orchestratorOverlay(request: ComposeRequest): string | undefined {
  if (request.build) return 'build';
  if (request.image) return 'image';
  return request.ownOrchestrator === true ? 'own' : undefined;
}

const QUEUE_OVERLAY: Record<QueueBackend, string | undefined> = {
  localstack: undefined,
  floci: 'floci',
  elasticmq: 'elasticmq',
  reference: 'reference-queue',
};

function composeEnvironment(request: ComposeRequest): Record<string, string> {
  const k6 = request.k6Version && { K6_IMAGE: `grafana/k6:${request.k6Version}` };
  if (request.queueBackend === 'none')
    return { ...request.env, K6_IMAGE: `grafana/k6:${DEFAULT_K6_VERSION}`, ...k6 };
  return {
    // Several stacks on one machine must not meet; compose.grafana.yaml alone has the guide's 3000.
    GRAFANA_PORT: request.localPorts ? '3000' : '0',
    ...request.env,
    PERF_PACKAGE_ROOT: request.packageRoot,
    PERF_COMPOSE_DIRECTORY: `${request.packageRoot}/compose`,
    PERF_ORCHESTRATOR_PORT: String(request.port ?? ORCHESTRATOR_PORT),
    ...(request.image && { PERF_ORCHESTRATOR_IMAGE: request.image }),
    ...(request.build && {
      PERF_ORCHESTRATOR_BUILD: request.build,
      PERF_CANDIDATE_TAG: candidateImage(request.project),
    }),
    ...k6,
  };
}

function composeCommands(request: ComposeRequest, files: string[]): ComposeCommands {
  const isOrdinary = request.queueBackend === 'none';
  const compose: Argv = [
    'docker',
    'compose',
    '--project-name',
    request.project,
    // Relative paths in the user's files are meant from where those files are; ours are absolute by variables.
    '--project-directory',
    directoryOf(request.userFiles[0] ?? files[0] ?? ''),
    // Files of the user's alone go with the .env beside them.
    ...(isOrdinary ? [] : ['--env-file', `${request.packageRoot}/compose/.env`]),
    ...files.flatMap((file) => ['--file', file]),
    ...request.profiles.flatMap((profile) => ['--profile', profile]),
  ];
  const withK6: Argv = [...compose, '--profile', isOrdinary ? ORDINARY_K6 : 'k6'];
  const service = isOrdinary ? (request.service ?? SERVICE_UNDER_TEST) : SERVICE_UNDER_TEST;
  const scale = request.replicas === 1 ? [] : ['--scale', `${service}=${request.replicas}`];
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
