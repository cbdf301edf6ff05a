import { StackError } from '../../domain/errors.ts';
import { run } from '../../exec/run.ts';

export interface DockerVersions {
  /** As in DOCKER_HOST. */
  host: string;
  engineVersion: string;
  apiVersion: string;
  /** undefined: a build that does not say (`dev`). */
  composeVersion: string | undefined;
}

/** `start_interval` needs API 1.44 (Engine 25); `!reset` and `!override` need Compose 2.24.4. */
const OLDEST_API = [1, 44];
const OLDEST_COMPOSE = [2, 24, 4];

/** Docker is there and new enough, or a StackError that says what to do. */
export async function checkDocker(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<DockerVersions> {
  const [version, compose, host] = await Promise.all([
    run(['docker', 'version', '--format', '{{json .Server}}'], { env, signal, timeoutMs: 15_000 }),
    run(['docker', 'compose', 'version', '--short'], { env, signal, timeoutMs: 15_000 }),
    dockerHost(env, signal),
  ]);
  if (version.error)
    throw new StackError(
      `the docker command cannot be started: ${version.error.message}`,
      'Install Docker Engine 25 or newer with the Compose plugin, or run without containers: stack: embedded.',
      undefined,
    );
  const server = parseServer(version.stdout);
  if (server === undefined)
    throw new StackError(
      `no Docker daemon answers at ${host}: ${firstLine(version.stderr)}`,
      'Start Docker, check DOCKER_HOST and your permission on its socket, or run without containers: stack: embedded.',
      undefined,
    );
  if (isOlder(server.apiVersion, OLDEST_API))
    throw new StackError(
      `Docker Engine ${server.version} (API ${server.apiVersion}) is too old: Engine 25 (API 1.44) or newer is needed`,
      'Update Docker Engine, or run without containers: stack: embedded.',
      undefined,
    );
  if (compose.code !== 0)
    throw new StackError(
      `docker compose is not installed: ${firstLine(compose.stderr)}`,
      'Install the Compose plugin 2.24.4 or newer (package docker-compose-plugin).',
      undefined,
    );
  const composeVersion = /\d+\.\d+\.\d+/.exec(compose.stdout)?.[0];
  if (composeVersion !== undefined && isOlder(composeVersion, OLDEST_COMPOSE))
    throw new StackError(
      `Docker Compose ${composeVersion} is too old: 2.24.4 or newer is needed`,
      'Update the Compose plugin (package docker-compose-plugin).',
      undefined,
    );
  return { host, engineVersion: server.version, apiVersion: server.apiVersion, composeVersion };
}

/** DOCKER_HOST, else the endpoint of the current context, else the usual socket. */
export async function dockerHost(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<string> {
  if (env.DOCKER_HOST) return env.DOCKER_HOST;
  const context = await run(['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], {
    env,
    signal,
    timeoutMs: 10_000,
  });
  return (context.code === 0 && context.stdout.trim()) || 'unix:///var/run/docker.sock';
}

function parseServer(text: string): { version: string; apiVersion: string } | undefined {
  try {
    const server = JSON.parse(text) as { Version?: unknown; ApiVersion?: unknown } | null;
    if (typeof server?.Version !== 'string' || typeof server.ApiVersion !== 'string') return undefined;
    return { version: server.Version, apiVersion: server.ApiVersion };
  } catch {
    return undefined;
  }
}

export function isOlder(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, wanted] of oldest.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 300) ?? '';
}
