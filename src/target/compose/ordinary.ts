import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StackError } from '../../domain/errors.ts';
import { didYouMean } from '../../wording/nearest.ts';
import { run } from '../../exec/run.ts';
import { imagePorts } from '../docker/image-ports.ts';
import { type Files, type FileService, readFiles } from './config.ts';
import { composeError } from './failure.ts';
import { findPort, portOf } from './find-port.ts';
import { ordinaryFile } from './ordinary-file.ts';
import type { Start } from './start.ts';

/** The stack of an ordinary service, as the user's files and ours describe it. */
export interface Ordinary {
  /** Asked once its image is there; writes the stack down with it. */
  findPort(image: string | undefined): Promise<number>;
}

/** Reads the user's files, and writes the one that makes a stack of its own of them. */
export async function openOrdinary(start: Start, packageRoot: string): Promise<Ordinary> {
  const { compose, env } = start;
  const { file = '', hasUserFiles = false } = compose.ordinary ?? {};
  await writeFile(file, 'services: {}\n', { flag: 'wx', mode: 0o600 });
  const files = hasUserFiles ? await filesOf(start) : NOTHING;
  const known = checkTested(start, files);
  const write = (port: number | undefined) =>
    writeFile(
      file,
      ordinaryFile(compose, {
        files,
        port,
        k6: {
          image: env.K6_IMAGE ?? '',
          user: env.PERF_UID === undefined ? undefined : `${env.PERF_UID}:${env.PERF_GID}`,
          scripts: join(packageRoot, 'k6'),
        },
        limits: {
          cpus: env.PERF_ORCHESTRATOR_CPUS || '1',
          memory: env.PERF_ORCHESTRATOR_MEMORY || '2g',
        },
      }),
    );
  await write(compose.port);
  return {
    findPort: async (image) => {
      const port = await portFor(start, known, image);
      await write(port);
      return port;
    },
  };
}

const NOTHING: Files = { services: new Map(), networks: new Map(), volumes: new Map() };

async function filesOf({ compose, env, signal }: Start): Promise<Files> {
  const options = { env, signal, timeoutMs: 30_000, maxBytes: 10_000_000 };
  const result = await run(compose.commands.config, options);
  signal.throwIfAborted();
  if (result.code !== 0) throw composeError('config', result.stderr, compose);
  return readFiles(result.stdout);
}

/** The service under test as the files have it; undefined where it is only what is built or pulled for this run. */
function checkTested({ compose }: Start, { services }: Files): FileService | undefined {
  const { service, image, build } = compose;
  const known = services.get(service);
  const names = [...services.keys()];
  if (known === undefined && image === undefined && build === undefined)
    throw new StackError(
      `the compose files have no service ${service} that would be started; they have ${names.join(', ') || 'none'}.${didYouMean(service, names)}`,
      'Give the service under test as compose-service; one that belongs to a profile needs compose-profiles as well.',
      service,
    );
  if (known?.network_mode !== undefined)
    throw new StackError(
      `service ${service} has network_mode ${known.network_mode}: no port of it can be published, and two of it would meet`,
      'Test it in a network of its stack: leave network_mode out in a file of its own, merged last (compose-file takes several).',
      service,
    );
  return known;
}

async function portFor(
  { compose, engine, log }: Start,
  known: FileService | undefined,
  image: string | undefined,
): Promise<number> {
  const { service } = compose;
  const found = findPort({
    given: compose.port,
    variable: portOf(String(known?.environment?.PORT ?? '')),
    published: (known?.ports ?? [])
      .filter(({ protocol = 'tcp' }) => protocol === 'tcp')
      .map(({ target }) => target),
    exposed: (known?.expose ?? []).map((text) => portOf(String(text).replace('/tcp', ''))).filter(isPort),
    image: await imagePorts(engine, image),
  });
  if ('port' in found) {
    if (found.from !== 'port') log.info(`${service} listens on port ${found.port}, says ${found.from}`);
    return found.port;
  }
  // Nobody says anything: it is told, by PORT, where no file of the user's describes it.
  if (known === undefined && found.candidates.length === 0) return PORT_IF_TOLD;
  throw new StackError(
    found.candidates.length === 0
      ? `neither the compose files nor its image say on which port ${service} listens`
      : `${found.from} name the ports ${found.candidates.join(', ')} of ${service}: which one is to be tested?`,
    'Give it as port.',
    service,
  );
}

const PORT_IF_TOLD = 8080;

const isPort = (port: number | undefined): port is number => port !== undefined;
