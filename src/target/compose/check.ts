import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { openEngine } from '../docker/engine-api.ts';
import type { MachineToCheck, Requirement } from '../target.ts';
import { composeEnvironment } from './environment.ts';
import { dockerMemoryBytes } from './memory.ts';
import { checkDocker, type DockerVersions } from './preflight.ts';

/** What the compose stack needs of this machine: Docker, images, memory, and an account where its queue wants one. */
export async function checkForCompose(machine: MachineToCheck): Promise<Requirement[]> {
  const { found, dockerBytes } = await docker(machine);
  return [...found, memory(dockerBytes), await fixedPorts(), await localstack(machine)];
}

async function docker(
  machine: MachineToCheck,
): Promise<{ found: Requirement[]; dockerBytes: number | undefined }> {
  try {
    const docker = await checkDocker(composeEnvironment(machine.env, {}), machine.signal);
    const { engineVersion, apiVersion, composeVersion, host } = docker;
    const compose: Requirement =
      composeVersion === undefined
        ? {
            state: 'note',
            what: 'Docker Compose does not say its version',
            advice: 'It must be 2.24.4 or newer.',
          }
        : { state: 'ok', what: `Docker Compose ${composeVersion}` };
    return {
      dockerBytes: await memoryOf(docker),
      found: [
        { state: 'ok', what: `Docker Engine ${engineVersion} (API ${apiVersion}) at ${host}` },
        compose,
        await images(docker, machine),
      ],
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { dockerBytes: undefined, found: [{ state: 'note', what: error.message, advice: error.hint }] };
  }
}

async function memoryOf({ host }: DockerVersions): Promise<number> {
  const engine = openEngine(host);
  return dockerMemoryBytes(engine).finally(() => engine.close());
}

async function images({ host }: DockerVersions, machine: MachineToCheck): Promise<Requirement> {
  const engine = openEngine(host);
  try {
    const missing: string[] = [];
    for (const [name, image] of await wantedImages(machine))
      if (['NODE_IMAGE', 'K6_IMAGE', 'PROMETHEUS_IMAGE', 'LOCALSTACK_IMAGE'].includes(name))
        await engine.get(`/images/${encodeURIComponent(image)}/json`).catch(() => missing.push(image));
    if (missing.length === 0) return { state: 'ok', what: 'every image of the stack is on this machine' };
    return {
      state: 'note',
      what: `images that the first run pulls: ${missing.join(', ')}`,
      advice: 'Without network load them beforehand (docker load), or take the embedded stack.',
    };
  } finally {
    engine.close();
  }
}

/** What compose/.env pins; the environment wins, as it does for Compose. */
async function wantedImages({ packageRoot, env }: MachineToCheck): Promise<[name: string, image: string][]> {
  const text = await readFile(join(packageRoot, 'compose/.env'), 'utf8');
  return [...text.matchAll(/^([A-Z0-9]+_IMAGE)=(\S+)$/gm)].map(([, name = '', image = '']) => [
    name,
    env[name] || image,
  ]);
}

/** Limits of compose/compose.yaml: 2 GB each for orchestrator and queue, 1.8 GB for the rest. */
const WANTED_BYTES = 6e9;

/** Of Docker, which may be a virtual machine smaller than this one. */
function memory(dockerBytes: number | undefined): Requirement {
  const bytes = dockerBytes ?? totalmem();
  const text = `${dockerBytes === undefined ? '' : 'Docker has '}${(bytes / 1e9).toFixed(1)} GB of memory`;
  if (bytes >= WANTED_BYTES) return { state: 'ok', what: text };
  return {
    state: 'note',
    what: `${text}: less than the limits of the compose stack add up to (6 GB)`,
    advice: 'Lower PERF_ORCHESTRATOR_MEMORY and PERF_QUEUE_MEMORY, or take the embedded stack.',
  };
}

/** Only the guide's fixed ports (compose.local.yaml) can be taken; the driver's own are random. */
async function fixedPorts(): Promise<Requirement> {
  const taken: number[] = [];
  for (const port of [8080, 4566, 9090, 3000]) if (!(await isFree(port))) taken.push(port);
  if (taken.length === 0) return { state: 'ok', what: 'ports 8080, 4566, 9090 and 3000 are free' };
  return {
    state: 'note',
    what: `port ${taken.join(', ')} is taken`,
    advice: 'That only matters for compose.local.yaml; orchestrator-perf itself uses random ports.',
  };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function localstack(machine: MachineToCheck): Promise<Requirement> {
  const image = (await wantedImages(machine)).find(([name]) => name === 'LOCALSTACK_IMAGE')?.[1] ?? '';
  const tokenless = /:4\.(\d|1[0-4])(\.\d+)?(@|$)/.test(image);
  if (tokenless) return { state: 'ok', what: `${image} starts without an account` };
  if (machine.env.LOCALSTACK_AUTH_TOKEN) return { state: 'ok', what: `${image} with LOCALSTACK_AUTH_TOKEN` };
  return {
    state: 'missing',
    what: `${image} needs an account and LOCALSTACK_AUTH_TOKEN is not set`,
    advice: 'Use localstack/localstack:4.14.0, pass the token, or choose another queue-backend.',
  };
}
