import { mkdtemp, readFile, rmdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { k6AtHand } from '../generator/binary/find.ts';
import { UserError } from '../domain/errors.ts';
import { DEFAULT_K6_VERSION } from '../domain/k6.ts';
import { composeEnvironment } from '../target/compose/environment.ts';
import { dockerMemoryBytes } from '../target/compose/memory.ts';
import { checkDocker, type DockerFacts } from '../target/compose/preflight.ts';
import { openEngine } from '../target/docker/engine-api.ts';
import type { Command, CommandPorts } from './command.ts';

interface Finding {
  state: 'ok' | 'note' | 'missing';
  what: string;
  advice?: string;
}

/** `orchestrator-perf doctor`: what this machine has and lacks, each with what to do. 1 when a test could not run at all. */
export const doctorCommand: Command = async (_, ports) => {
  const { stdout } = ports;
  let findings: Finding[] = [];
  let dockerBytes: number | undefined;
  try {
    const docker = await checkDocker(composeEnvironment(ports.env, {}), ports.signal);
    dockerBytes = await memoryOf(docker);
    findings = [
      {
        state: 'ok',
        what: `Docker Engine ${docker.engineVersion} (API ${docker.apiVersion}) at ${docker.host}`,
      },
      docker.composeVersion === undefined
        ? {
            state: 'note',
            what: 'Docker Compose does not say its version',
            advice: 'It must be 2.24.4 or newer.',
          }
        : { state: 'ok', what: `Docker Compose ${docker.composeVersion}` },
      ...(await images(docker, ports)),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    findings = [{ state: 'note', what: error.message, advice: error.hint }];
  }
  findings.push(
    memory(dockerBytes),
    ...(await ports_()),
    await k6(ports),
    await localstack(ports),
    await permissions(ports.workingDirectory),
  );
  const width = 'missing'.length;
  for (const { state, what, advice } of findings)
    stdout.write(
      `${state.padEnd(width)}  ${what}\n${advice === undefined ? '' : `${' '.repeat(width + 2)}${advice}\n`}`,
    );
  const blocked = findings.some(({ state }) => state === 'missing');
  stdout.write(
    blocked ? '\nA test cannot run here yet.\n' : '\nA test can run here: orchestrator-perf run smoke\n',
  );
  return blocked ? 1 : 0;
};

async function memoryOf({ host }: DockerFacts): Promise<number> {
  const engine = openEngine(host);
  return dockerMemoryBytes(engine).finally(() => engine.close());
}

async function images(docker: DockerFacts, ports: CommandPorts): Promise<Finding[]> {
  const engine = openEngine(docker.host);
  try {
    const missing: string[] = [];
    for (const [name, image] of await wantedImages(ports))
      if (['NODE_IMAGE', 'K6_IMAGE', 'PROMETHEUS_IMAGE', 'LOCALSTACK_IMAGE'].includes(name))
        await engine.get(`/images/${encodeURIComponent(image)}/json`).catch(() => missing.push(image));
    if (missing.length === 0) return [{ state: 'ok', what: 'every image of the stack is on this machine' }];
    return [
      {
        state: 'note',
        what: `images that the first run pulls: ${missing.join(', ')}`,
        advice: 'Without network load them beforehand (docker load), or take the embedded stack.',
      },
    ];
  } finally {
    engine.close();
  }
}

/** What compose/.env pins; the environment wins, as it does for Compose. */
async function wantedImages({ packageRoot, env }: CommandPorts): Promise<[name: string, image: string][]> {
  const text = await readFile(join(packageRoot, 'compose/.env'), 'utf8');
  return [...text.matchAll(/^([A-Z0-9]+_IMAGE)=(\S+)$/gm)].map(([, name = '', image = '']) => [
    name,
    env[name] || image,
  ]);
}

/** Limits of compose/compose.yaml: 2 GB each for orchestrator and queue, 1.8 GB for the rest. */
const WANTED_BYTES = 6e9;

/** Of Docker, which may be a virtual machine smaller than this one. */
function memory(dockerBytes: number | undefined): Finding {
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
async function ports_(): Promise<Finding[]> {
  const taken: number[] = [];
  for (const port of [8080, 4566, 9090, 3000]) if (!(await isFree(port))) taken.push(port);
  if (taken.length === 0) return [{ state: 'ok', what: 'ports 8080, 4566, 9090 and 3000 are free' }];
  return [
    {
      state: 'note',
      what: `port ${taken.join(', ')} is taken`,
      advice: 'That only matters for compose.local.yaml; orchestrator-perf itself uses random ports.',
    },
  ];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function k6({ env, signal }: CommandPorts): Promise<Finding> {
  const found = await k6AtHand(
    { version: DEFAULT_K6_VERSION, ...(env.K6_PATH && { path: env.K6_PATH }) },
    { env, signal },
  );
  if ('path' in found)
    return { state: 'ok', what: `k6 ${found.version} from ${found.source}: ${found.path}` };
  return {
    state: 'note',
    what: `no k6 on this machine (${found.problem})`,
    advice:
      'The compose stack needs none, its k6 is an image. For a run on this machine it is fetched once and kept.',
  };
}

async function localstack(ports: CommandPorts): Promise<Finding> {
  const image = (await wantedImages(ports)).find(([name]) => name === 'LOCALSTACK_IMAGE')?.[1] ?? '';
  const tokenless = /:4\.(\d|1[0-4])(\.\d+)?(@|$)/.test(image);
  if (tokenless) return { state: 'ok', what: `${image} starts without an account` };
  if (ports.env.LOCALSTACK_AUTH_TOKEN) return { state: 'ok', what: `${image} with LOCALSTACK_AUTH_TOKEN` };
  return {
    state: 'missing',
    what: `${image} needs an account and LOCALSTACK_AUTH_TOKEN is not set`,
    advice: 'Use localstack/localstack:4.14.0, pass the token, or choose another queue-backend.',
  };
}

async function permissions(folder: string): Promise<Finding> {
  try {
    // Tried, not asked: root may write by its rights where the file system takes nothing.
    await rmdir(await mkdtemp(join(folder, '.orchestrator-perf-')));
    return { state: 'ok', what: `results can be written to ${folder}` };
  } catch {
    return {
      state: 'missing',
      what: `${folder} is not writable: results have no place`,
      advice: 'Run it from a folder of yours, or give --results-path.',
    };
  }
}
