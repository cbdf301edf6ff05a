import { setTimeout as sleep } from 'node:timers/promises';
import type { ComposeConfig } from './config.ts';
import { composeError } from './failure.ts';
import { k6Service } from './names.ts';
import type { Start } from './start.ts';
import { type Engine, EngineError } from '../docker/engine-api.ts';
import { type RunResult, run } from '../../exec/run.ts';

const PULL_ATTEMPTS = 3;
/** The registry has answered: asking again changes nothing. */
const REFUSED = /access denied|unauthorized: |manifest unknown/i;
const BUILD_TIMEOUT_MS = 20 * 60_000;
const PULL_TIMEOUT_MS = 10 * 60_000;

/** Builds and pulls what is missing, apart from the health deadline: this time is the network's, not the service's. */
export async function provideImages(start: Start, config: ComposeConfig): Promise<void> {
  const { compose, env, signal, log, engine } = start;
  // Services that share an image are built once.
  const byImage = new Map(
    config.services
      .filter((service) => service.built && service.started)
      .map(({ name, image }) => [image ?? name, name]),
  );
  const built = [...byImage.values()];
  if (built.length > 0) {
    log.debug(`building ${built.join(', ')}`);
    const before = await idsOf(engine, byImage.keys());
    const result = await run([...compose.commands.build, ...built], {
      env,
      signal,
      timeoutMs: BUILD_TIMEOUT_MS,
    });
    signal.throwIfAborted();
    if (result.code !== 0) throw composeError('build', result.stderr || result.stdout, compose);
    await removeReplaced(engine, before);
  }
  const missing: string[] = [];
  for (const { name, image, built: own, started } of config.services)
    if (
      !own &&
      image &&
      (started || (name === k6Service(compose) && !compose.k6OnHost)) &&
      !(await hasImage(engine, image))
    )
      missing.push(name);
  if (missing.length === 0) return;
  log.info(`Pulling images: ${missing.join(', ')}`);
  let last: RunResult | undefined;
  for (let attempt = 1; attempt <= PULL_ATTEMPTS; attempt++) {
    last = await run([...compose.commands.pull, ...missing], {
      env,
      signal,
      timeoutMs: PULL_TIMEOUT_MS,
    });
    signal.throwIfAborted();
    if (last.code === 0) return;
    if (REFUSED.test(last.stderr)) break;
    if (attempt < PULL_ATTEMPTS) await sleep(attempt * 2000, undefined, { signal });
  }
  throw composeError('pull', last?.stderr ?? '', compose);
}

async function hasImage(engine: Engine, image: string): Promise<boolean> {
  return (await idOf(engine, image)) !== undefined;
}

async function idOf(engine: Engine, image: string): Promise<string | undefined> {
  try {
    const { Id } = (await engine.get(`/images/${encodeURIComponent(image)}/json`)) as { Id: string };
    return Id;
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return undefined;
    throw error;
  }
}

/** Of the images that are this tool's own, those that are there. */
async function idsOf(engine: Engine, images: Iterable<string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const image of images) {
    const id = image.startsWith('orchestrator-perf/') ? await idOf(engine, image) : undefined;
    if (id !== undefined) ids.set(image, id);
  }
  return ids;
}

/** Compose writes its project into an image: each build of ours would leave the one before, without a name. */
async function removeReplaced(engine: Engine, before: Map<string, string>): Promise<void> {
  for (const [image, id] of before)
    if ((await idOf(engine, image)) !== id)
      await engine.send('DELETE', `/images/${id}`).catch((error: unknown) => {
        // Another stack still runs on it, or somebody gave it a name.
        if (!(error instanceof EngineError && [404, 409].includes(error.status))) throw error;
      });
}
