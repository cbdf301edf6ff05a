import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../ports/ports.ts';
import { composeEnvironment } from './environment.ts';
import type { LeftBehind } from '../target.ts';
import { removeOrdinaryFile } from './written-file.ts';
import { removePrometheusConfig } from './prometheus.ts';
import { leftovers, takeDown } from './teardown.ts';
import { listContainers } from '../docker/containers.ts';
import { type Engine, openEngine } from '../docker/engine-api.ts';

/** A killed tool leaves its `docker compose up` behind, which may still add what was taken down. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 1500;

/**
 * For the action's post step: takes down what a killed main step left, knowing only the remembered state. Nothing to do
 * when the main step did it.
 */
export async function cleanUpCompose(
  { name: project, dockerHost }: Extract<LeftBehind, { kind: 'compose' }>,
  context: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  if (dockerHost === '' || !/^[a-z0-9][a-z0-9_-]*$/.test(project)) return;
  await Promise.all([removePrometheusConfig(project), removeOrdinaryFile(project)]);
  const engine = openEngine(dockerHost);
  try {
    const looks = (await isUpUnderWay(engine, project)) ? LOOKS : 1;
    for (let look = 0; look < looks; look++) {
      if ((await leftovers(engine, project)).length === 0) {
        if (look === 0) return;
      } else await takeDownByLabels(project, dockerHost, context);
      if (look + 1 < looks) await sleep(BETWEEN_LOOKS_MS);
    }
  } finally {
    engine.close();
  }
}

/** `up` creates every container before it starts the first: while one has never run, others may still come. */
async function isUpUnderWay(engine: Engine, project: string): Promise<boolean> {
  const containers = await listContainers(engine, project);
  return containers.length === 0 || containers.some(({ state }) => state === 'created');
}

/** The compose files may be gone. */
function takeDownByLabels(
  project: string,
  dockerHost: string,
  { env, log }: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  return takeDown({
    project,
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
    env: composeEnvironment({ ...env, DOCKER_HOST: dockerHost }, {}),
    dockerHost,
    log,
  });
}
