import { type Argv, candidateImage } from '../../domain/plan.ts';
import type { Log } from '../../ports/ports.ts';
import { removeOrdinaryFile } from './written-file.ts';
import { removePrometheusConfig } from './prometheus.ts';
import { listContainers } from '../docker/containers.ts';
import { type Engine, filtered, openEngine } from '../docker/engine-api.ts';
import { run } from '../../exec/run.ts';

export interface Teardown {
  project: string;
  down: Argv;
  env: NodeJS.ProcessEnv;
  dockerHost: string;
  log: Log;
}

/** Takes a project down and proves that nothing of it is left; what `down` leaves is removed one by one. */
export async function takeDown(teardown: Teardown): Promise<void> {
  const { project, log } = teardown;
  const result = await run(teardown.down, { env: teardown.env, timeoutMs: 90_000 });
  await Promise.all([removePrometheusConfig(project), removeOrdinaryFile(project)]);
  const engine = openEngine(teardown.dockerHost);
  try {
    let left = await leftovers(engine, project);
    if (left.length > 0) {
      log.debug(`docker compose down left ${left.length}: ${result.stderr.trim().slice(-500)}`);
      await removeAll(engine, left);
      left = await leftovers(engine, project);
    }
    if (left.length > 0)
      log.warn(
        `Left behind in Docker: ${left.map((one) => `${one.kind} ${one.id}`).join(', ')}. Remove by hand: docker compose -p ${project} down -v`,
      );
    else log.debug(`Docker holds nothing of ${project} any more`);
  } finally {
    engine.close();
  }
}

interface Leftover {
  kind: 'container' | 'network' | 'volume' | 'image';
  id: string;
}

/** Everything in the daemon that carries the project's label, and the image that was built for it alone. */
export async function leftovers(engine: Engine, project: string): Promise<Leftover[]> {
  const filters = { label: [`com.docker.compose.project=${project}`] };
  const image = candidateImage(project);
  const [containers, networks, volumes, images] = await Promise.all([
    listContainers(engine, project),
    engine.get(filtered('/networks', filters)),
    engine.get(filtered('/volumes', filters)),
    engine.get(filtered('/images/json', { reference: [image, `${image}.*`] })),
  ]);
  return [
    ...containers.map(({ id }): Leftover => ({ kind: 'container', id })),
    ...names(networks, 'Id').map((id): Leftover => ({ kind: 'network', id })),
    ...names((volumes as { Volumes?: unknown } | null)?.Volumes, 'Name').map(
      (id): Leftover => ({ kind: 'volume', id }),
    ),
    // By its tag: the layers may be those of an image of the user's.
    ...tags(images)
      .filter((tag) => tag === image || tag.startsWith(`${image}.`))
      .map((id): Leftover => ({ kind: 'image', id })),
  ];
}

async function removeAll(engine: Engine, left: Leftover[]): Promise<void> {
  const path = {
    container: (id: string) => `/containers/${id}?force=1&v=1`,
    network: (id: string) => `/networks/${id}`,
    volume: (id: string) => `/volumes/${id}?force=1`,
    image: (id: string) => `/images/${id}`,
  };
  // Containers first: they hold the others.
  for (const { kind, id } of left) await engine.send('DELETE', path[kind](id)).catch(() => {});
}

function names(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((item: unknown) => (item as Record<string, unknown> | null)?.[key])
    .filter((name) => typeof name === 'string');
}

function tags(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const all = (item as { RepoTags?: unknown } | null)?.RepoTags;
    return Array.isArray(all) ? all.filter((tag) => typeof tag === 'string') : [];
  });
}
