import type { Log } from '../ports/ports.ts';
import { composeEnvironment } from './compose-environment.ts';
import { takeDown } from './compose-teardown.ts';

/** What the driver remembers as soon as something exists that must be taken down. */
export function composeState(project: string, dockerHost: string): Record<string, string> {
  return { composeProject: project, dockerHost };
}

/**
 * For the action's post step: takes down what a killed main step left, knowing only the remembered state. Nothing to do
 * when the main step did it.
 */
export async function cleanUpCompose(
  state: Record<string, string>,
  context: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  const { composeProject: project, dockerHost } = state;
  if (!project || !dockerHost || !/^[a-z0-9][a-z0-9_-]*$/.test(project)) return;
  await takeDown({
    project,
    // By its labels alone: the compose files may be gone.
    down: [
      'docker',
      'compose',
      '--project-name',
      project,
      'down',
      '--volumes',
      '--remove-orphans',
      '--timeout',
      '5',
    ],
    env: composeEnvironment({ ...context.env, DOCKER_HOST: dockerHost }, {}),
    dockerHost,
    log: context.log,
  });
}
