import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LoadError } from '../domain/errors.ts';
import { isSupportedK6, SUPPORTED_K6 } from '../domain/k6.ts';
import type { Argv } from '../domain/plan.ts';
import { run } from '../exec/run.ts';
import type { RunningProcess } from '../exec/start.ts';
import type { K6Container } from '../target/target.ts';
import type { Generator, K6Command } from './generator.ts';
import { startK6 } from './k6-process.ts';

/**
 * k6 as a container in the network of a stack. Folders of this machine appear inside under their own paths, so that
 * arguments need no translation; only the folder for results can be written.
 */
export async function containerGenerator(container: K6Container, signal: AbortSignal): Promise<Generator> {
  const k6Version = container.k6Version ?? (await askVersion(container, signal));
  if (!isSupportedK6(k6Version))
    throw new LoadError(
      `the image of the service k6 is k6 ${k6Version}; supported are ${SUPPORTED_K6}`,
      'Take another image for the service k6 of your compose file, or leave it to the shipped one.',
    );
  return {
    kind: 'container',
    k6Version,
    hint: 'k6 runs as the service k6 of the compose files; check what your files change of it.',
    serviceUrl: () => container.url,
    ask: (command, limits) => askContainer(container, command, limits),
    start: (launch) =>
      startK6({
        ...composeRun(container, launch, container.name, launch.writes),
        // Of this process only the client: k6 has its working folder by an option.
        launch: { ...launch, directory: process.cwd() },
        isK6: false,
        stop: (child) => void signalContainer(container, 'SIGINT', child),
        kill: (child) => void signalContainer(container, 'SIGKILL', child),
      }),
  };
}

/** Variables that mean something to Compose or to the process that starts k6: their values go on the command line. */
const MEANT_FOR_US =
  /^(COMPOSE_|DOCKER_|PERF_(UID|GID|PACKAGE_ROOT|COMPOSE_DIRECTORY)$|PATH$|HOME$|.*_IMAGE$)/;

/** Values of variables travel in the environment, not on the command line, where every user could read them. */
function composeRun(
  container: K6Container,
  { args, env, directory, reads }: K6Command,
  name: string,
  writes?: string,
): { argv: Argv; env: NodeJS.ProcessEnv } {
  const variables = Object.entries(env);
  const passed = Object.fromEntries(variables.filter(([key]) => !MEANT_FOR_US.test(key)));
  return {
    argv: [
      ...container.run,
      '--name',
      name,
      ...reads.flatMap(mounts),
      ...(writes === undefined ? [] : ['--volume', `${writes}:${writes}`]),
      '--workdir',
      directory,
      ...variables.flatMap(([key, value]) => ['--env', MEANT_FOR_US.test(key) ? `${key}=${value}` : key]),
      container.service,
      ...args,
    ],
    // Compose 5 tells its own progress on stderr, where it would be taken for k6's log.
    env: { ...container.env, ...passed, COMPOSE_PROGRESS: 'quiet' },
  };
}

/**
 * Read-only, and without the repository's own folder: actions/checkout leaves the token of the job in `.git/config`, and the
 * script of a pull request may be anybody's.
 */
function mounts(path: string): string[] {
  const repository = join(path, '.git');
  // A file alone has none: the rows of `data`.
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const kind = isFolder ? statSync(repository, { throwIfNoEntry: false }) : undefined;
  const hidden =
    kind === undefined ? undefined : kind.isDirectory() ? repository : `/dev/null:${repository}:ro`;
  return ['--volume', `${path}:${path}:ro`, ...(hidden === undefined ? [] : ['--volume', hidden])];
}

async function askContainer(
  container: K6Container,
  command: K6Command,
  limits: { timeoutMs: number; signal: AbortSignal },
): ReturnType<Generator['ask']> {
  const name = `${container.name}-asked`;
  const { argv, env } = composeRun(container, command, name);
  const result = await run(argv, { env, input: command.input, ...limits });
  // The client leaves its container behind when it is ended.
  if (result.code === undefined) await run(['docker', 'rm', '--force', name], { env, timeoutMs: 15_000 });
  return result;
}

async function askVersion(container: K6Container, signal: AbortSignal): Promise<string> {
  const { code, stdout, stderr } = await askContainer(
    container,
    { args: ['version'], env: {}, directory: '/', reads: [] },
    { timeoutMs: 60_000, signal },
  );
  signal.throwIfAborted();
  const version = /\bv(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (code === 0 && version !== undefined) return version;
  throw new LoadError(
    `the image of the service k6 does not say its version: ${(stderr || stdout).trim().slice(0, 300)}`,
    'It must run k6: its entrypoint takes the arguments of k6, as that of grafana/k6 does.',
  );
}

/**
 * `docker compose run` leaves on SIGINT with 130 and lets the container run on. So signals go to the container itself;
 * `compose run` stays attached and ends with k6's own exit code.
 */
async function signalContainer(
  { name, env }: K6Container,
  signal: 'SIGINT' | 'SIGKILL',
  client: RunningProcess,
): Promise<void> {
  if (client.isOver) return;
  const { code } = await run(['docker', 'kill', '--signal', signal, name], { env, timeoutMs: 15_000 });
  // Not started yet, or the daemon is gone: then only the client is left to end.
  if (code !== 0) client.end();
}
