import { StackError } from '../../domain/errors.ts';
import type { ComposePlan } from '../../domain/plan.ts';

/** What is known of one container when a stack did not come up. */
export interface ContainerState {
  service: string;
  image: string;
  status: string;
  exitCode: number;
  oomKilled: boolean;
  memoryLimitBytes: number;
  health: string | undefined;
  healthAnswer: string | undefined;
  /** Why Docker could not start it. */
  error: string;
}

const GIB = 1024 ** 3;

/** What of a plan a sentence about its stack needs. */
type Stack = Pick<ComposePlan, 'service' | 'ordinary'>;

/** A one-shot container of the user may end with 0; without one of these there is no test. */
const mustStay = ({ service, ordinary }: Stack, name: string): boolean =>
  name === service || (ordinary === undefined && name === 'queue');

/**
 * The container to blame, in order of certainty: one that ended badly, one that could not be started, one that is
 * unhealthy. A dependant that was never started is never to blame.
 */
export function findCulprit(containers: ContainerState[], stack: Stack): ContainerState | undefined {
  return (
    containers.find((one) => one.oomKilled) ??
    containers.find((one) => ended(one) && (one.exitCode !== 0 || mustStay(stack, one.service))) ??
    containers.find((one) => one.error !== '') ??
    containers.find((one) => one.health === 'unhealthy')
  );
}

/** Sentence and advice for a container that gave way. */
export function explainContainer(state: ContainerState, stack: Stack): { message: string; hint: string } {
  const { service } = state;
  if (state.oomKilled)
    return {
      message: `${service} was killed because it reached its memory limit${state.memoryLimitBytes > 0 ? ` of ${(state.memoryLimitBytes / GIB).toFixed(2)} GiB` : ''} (exit code ${state.exitCode})`,
      hint: `Give it more (${memorySetting(service, stack)}deploy.resources.limits.memory in your compose file), or find what it holds.`,
    };
  if (ended(state) && state.exitCode === 55 && state.image.includes('localstack'))
    return {
      message: `${service} (${state.image}) ended with exit code 55: this LocalStack needs an account`,
      hint: `Use localstack/localstack:4.14.0, the last version without one, or pass LOCALSTACK_AUTH_TOKEN${stack.ordinary === undefined ? '; or choose another queue-backend' : ''}.`,
    };
  if (ended(state) && state.exitCode === 127)
    return {
      message: `${service} ended with exit code 127: its command does not exist in ${state.image}`,
      hint: 'Check command and entrypoint of the service.',
    };
  if (ended(state))
    return {
      message: `${service} ended with exit code ${state.exitCode} instead of staying up`,
      hint: 'Its last log lines are above; it must keep running until it is stopped.',
    };
  if (state.error !== '')
    return (
      explainCompose(state.error, stack) ?? {
        message: `${service} could not be started: ${state.error.slice(0, 500)}`,
        hint: 'Docker itself refused; its message names the reason.',
      }
    );
  return {
    message: `${service} is running and its health check says unhealthy${state.healthAnswer ? ` (${state.healthAnswer})` : ''}`,
    hint: 'Check what the health check asks; a service that starts slowly needs a longer start_period or health-timeout.',
  };
}

/** Of what a file of the user's describes, that file alone says it. */
function memorySetting(service: string, stack: Stack): string {
  if (!mustStay(stack, service) || stack.ordinary?.hasUserFiles === true) return '';
  return `PERF_${service === stack.service ? 'ORCHESTRATOR' : 'QUEUE'}_MEMORY, or `;
}

function ended(state: ContainerState): boolean {
  return state.status === 'exited' || state.status === 'dead';
}

/** Known failures of `docker compose`, by what it prints. `service` and details are taken from the text. */
const COMPOSE_FAILURES: {
  pattern: RegExp;
  message: (match: RegExpExecArray) => string;
  hint: string | ((stack: Stack) => string);
}[] = [
  {
    pattern: /toomanyrequests|rate limit/i,
    message: () => 'the image registry refused to serve more images (rate limit)',
    hint: 'Log in with docker/login-action before this step, or take the images from a mirror (compose/.env names them).',
  },
  {
    pattern: /Pool overlaps with other one on this address space/i,
    message: () =>
      'a network of the compose files has a fixed subnet that another network of this machine has',
    hint: 'Two stacks cannot have it at once: take ipam out of the network, in a file of its own merged last.',
  },
  {
    pattern: /env file (\S+) not found/,
    message: (match) => `there is no file ${match[1]}, which env_file names`,
    hint: 'A file that git does not have is not in the other version either: write it before the run, or give { path: …, required: false }.',
  },
  {
    pattern: /(?:\d+\.){3}\d+:(\d+)[^\n]*?(?:address already in use|port is already allocated)/i,
    message: (match) => `port ${match[1]} is already taken on this machine`,
    hint: 'Stop what listens there, or leave the ports to Docker (without compose.local.yaml they are random).',
  },
  {
    pattern:
      /(?:Get|Head) "https?:\/\/[^"]*\/v2\/[^"]*": [^\n]*(?:dial tcp|timeout|EOF|canceled|refused)|no such host|i\/o timeout|TLS handshake timeout|network is unreachable/i,
    message: () => 'the image registry cannot be reached',
    hint: 'Check network and proxy, or load the images beforehand (docker load); compose/.env names them all.',
  },
  {
    pattern: /pull access denied for ([^\s",]+)/i,
    message: (match) => `there is no image ${match[1]}, or it may not be pulled without a login`,
    hint: 'Check name and tag; for a private registry log in first (docker/login-action).',
  },
  {
    pattern: /unauthorized: |no basic auth credentials/i,
    message: () => 'the image registry wants a login',
    hint: 'Log in with docker/login-action (or docker login) before this step.',
  },
  {
    pattern: /(?:No such image: |manifest for |failed to resolve reference ")([^\s",]+)/i,
    message: (match) => `there is no image ${match[1]}`,
    hint: 'Check name and tag; for a private registry log in first (docker/login-action).',
  },
  {
    pattern: /bind source path does not exist: ([^\n]+)/,
    message: (match) => `a file to mount does not exist: ${match[1]}`,
    hint: 'Paths in a compose file are relative to the folder of your first compose file.',
  },
  {
    pattern: /open (\S+): no such file or directory/,
    message: (match) => `there is no file ${match[1]}`,
    hint: 'Check compose-file: relative paths are below the working directory.',
  },
  {
    pattern: /no such service: ([^\n]+)/,
    message: (match) => `the compose files have no service ${match[1]}`,
    hint: ({ ordinary }) =>
      ordinary === undefined
        ? 'The stack needs the services orchestrator and queue; extend these instead of renaming them.'
        : 'Give the service under test as compose-service, and the profile it belongs to as compose-profiles.',
  },
  {
    pattern: /service "([^"]+)" depends on undefined service "?([^":\n]+)/,
    message: (match) => `service ${match[1]} depends on ${match[2]}, which the compose files do not have`,
    hint: ({ ordinary }) =>
      ordinary === undefined
        ? 'The services of the stack are orchestrator, queue, consumers, prometheus and k6.'
        : 'Where it belongs to a profile, give that as compose-profiles; otherwise correct depends_on.',
  },
  {
    pattern: /required variable (\S+) is missing a value: ([^\n]+)/,
    message: (match) => `variable ${match[1]} has no value: ${match[2]}`,
    hint: 'Set it in the environment of this command.',
  },
  {
    pattern: /(?:validating ([^:\n]+): |yaml: |additional propert)[^\n]*/,
    message: (match) => `a compose file is not valid: ${match[0]}`,
    hint: '`docker compose -f <file> config` shows the same; correct the line it names.',
  },
  {
    pattern: /exec: "([^"]+)": executable file not found/,
    message: (match) => `the command ${match[1]} does not exist in the image`,
    hint: 'Check command and entrypoint of the service.',
  },
  {
    pattern: /can't set healthcheck\.start_interval/,
    message: () => 'this Docker Engine is too old: Engine 25 or newer is needed',
    hint: 'Update Docker Engine, or run without containers: stack: embedded.',
  },
  {
    pattern: /Cannot connect to the Docker daemon at (\S+?)\.? /,
    message: (match) => `no Docker daemon answers at ${match[1]}`,
    hint: 'Start Docker, or run without containers: stack: embedded.',
  },
  {
    pattern: /dependency failed to start: container (\S+?)-\d+ (is unhealthy|exited \(\d+\))/,
    message: (match) => `${match[1]} ${match[2]}, and another service waits for it`,
    hint: 'Look at its log: the service that waits is not to blame.',
  },
  {
    pattern: /no space left on device/,
    message: () => 'the disk of the Docker daemon is full',
    hint: '`docker system df` shows what holds it, `docker system prune` frees it.',
  },
];

/** Sentence and advice for what `docker compose` printed; undefined when it is not a known failure. */
export function explainCompose(stderr: string, stack: Stack): { message: string; hint: string } | undefined {
  for (const { pattern, message, hint } of COMPOSE_FAILURES) {
    const match = pattern.exec(stderr);
    if (match) return { message: message(match), hint: typeof hint === 'string' ? hint : hint(stack) };
  }
  return undefined;
}

/** The error for a compose command that failed and no container is to blame. */
export function composeError(what: string, stderr: string, stack: Stack): StackError {
  const known = explainCompose(stderr, stack);
  const tail = stderr
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-10);
  return new StackError(
    known?.message ?? `docker compose ${what} failed: ${tail.at(-1)?.trim() ?? 'without a word'}`,
    known?.hint ?? 'Its last lines are above.',
    undefined,
    tail,
  );
}
