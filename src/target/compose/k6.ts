import { type ChildProcess, spawn } from 'node:child_process';
import type { ComposePlan } from '../../domain/plan.ts';
import type { Engine } from '../docker/engine-api.ts';
import type { K6Launch } from '../target.ts';

/** Variables that mean something to Compose or to the process that starts k6: their values go on the command line. */
const MEANT_FOR_US =
  /^(COMPOSE_|DOCKER_|PERF_(UID|GID|PACKAGE_ROOT|COMPOSE_DIRECTORY)$|PATH$|HOME$|.*_IMAGE$)/;

/**
 * k6 as a container in the stack's network. Host folders appear inside under their own paths, so that argv needs no
 * translation. Values of variables travel in the environment, not on the command line, where every user could read them.
 */
export function launchK6Container(
  launch: K6Launch,
  compose: ComposePlan,
  env: NodeJS.ProcessEnv,
  container: { name: string; engine: Engine },
): ChildProcess {
  const [command, ...run] = compose.commands.runK6;
  const variables = Object.entries(launch.env);
  const args = [
    ...run,
    '--name',
    container.name,
    '--volume',
    `${launch.scripts}:${launch.scripts}:ro`,
    '--volume',
    `${launch.results}:${launch.results}`,
    '--workdir',
    launch.results,
    ...variables.flatMap(([key, value]) => ['--env', MEANT_FOR_US.test(key) ? `${key}=${value}` : key]),
    'k6',
    ...launch.args,
  ];
  const passed = Object.fromEntries(variables.filter(([key]) => !MEANT_FOR_US.test(key)));
  const child = spawn(command, args, {
    // Compose 5 tells its own progress on stderr, where it would be taken for k6's log.
    env: { ...env, ...passed, COMPOSE_PROGRESS: 'quiet' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  return signalledThroughEngine(child, container);
}

/**
 * `docker compose run` leaves on SIGINT with 130 and lets the container run on. So signals go to the container itself,
 * by the Engine; `compose run` stays attached and ends with k6's own exit code.
 */
function signalledThroughEngine(
  child: ChildProcess,
  { name, engine }: { name: string; engine: Engine },
): ChildProcess {
  const kill = child.kill.bind(child);
  child.kill = (signal: NodeJS.Signals | number = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    engine.send('POST', `/containers/${name}/kill?signal=${signal}`).catch(() => {
      // Not started yet, or the daemon is gone: then only the client is left to end.
      kill(signal);
    });
    return true;
  };
  return child;
}
