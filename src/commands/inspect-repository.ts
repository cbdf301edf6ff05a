import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

export interface InspectedRepository {
  /** Compose file that defines a service `orchestrator`. */
  composeFile: string | undefined;
  /** Folder with a Dockerfile. */
  dockerfileFolder: string | undefined;
  /** k6 scripts, the likeliest first. */
  k6Scripts: string[];
  defaultBranch: string;
  /** What was found, for people. */
  sentences: string[];
}

const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const NOT_LOOKED_INTO = new Set(['node_modules', '.git', 'dist', 'build', 'target', 'vendor', '.venv']);
const DEPTH = 4;
const MOST_FILES = 5000;
const MOST_BYTES = 500_000;

/** Looks at a repository for what a performance test can run against. Reads only. */
export async function inspectRepository(directory: string): Promise<InspectedRepository> {
  const files = await filesUnder(directory);
  const sentences: string[] = [];
  const composeFile = await findCompose(directory, files, sentences);
  const dockerfile = files.filter((path) => /(^|\/)Dockerfile$/.test(path)).sort(byDepth)[0];
  if (dockerfile !== undefined)
    sentences.push(`Found ${dockerfile}: the service under test is built from it.`);
  const k6Scripts = await findK6Scripts(directory, files);
  for (const script of k6Scripts.slice(0, 3)) sentences.push(`Found the k6 script ${script}.`);
  if (sentences.length === 0)
    sentences.push(
      'Found no compose file, Dockerfile or k6 script: the reference service is tested until you name yours.',
    );
  return {
    composeFile,
    dockerfileFolder: dockerfile === undefined ? undefined : dockerfile.replace(/\/?Dockerfile$/, '') || '.',
    k6Scripts,
    defaultBranch: await defaultBranch(directory),
    sentences,
  };
}

const composeSchema = z.object({ services: z.record(z.string(), z.unknown()) });

async function findCompose(
  directory: string,
  files: string[],
  sentences: string[],
): Promise<string | undefined> {
  const path = COMPOSE_FILES.find((name) => files.includes(name));
  if (path === undefined) return undefined;
  const text = await readFile(join(directory, path), 'utf8');
  let services: string[] = [];
  try {
    services = Object.keys(composeSchema.parse(parse(text)).services);
  } catch {
    sentences.push(`Found ${path}, which is not a readable compose file; it is left out.`);
    return undefined;
  }
  if (services.includes('orchestrator')) {
    sentences.push(`Found ${path} with a service called orchestrator: it is merged into the test's stack.`);
    return path;
  }
  sentences.push(
    `Found ${path} with ${services.slice(0, 5).join(', ')}: to test one of them, add a compose file that calls it orchestrator.`,
  );
  return undefined;
}

async function findK6Scripts(directory: string, files: string[]): Promise<string[]> {
  const scripts: string[] = [];
  for (const path of files.filter((name) => /\.(?:js|ts)$/.test(name)).sort(byDepth)) {
    const { size } = await stat(join(directory, path));
    if (size > MOST_BYTES) continue;
    const text = await readFile(join(directory, path), 'utf8');
    if (/from\s+['"]k6(?:\/http)?['"]/.test(text) && /export\s+default\s/.test(text)) scripts.push(path);
  }
  return scripts;
}

async function defaultBranch(directory: string): Promise<string> {
  const read = (path: string) => readFile(join(directory, '.git', path), 'utf8').catch(() => '');
  const origin = /refs\/remotes\/origin\/(\S+)/.exec(await read('refs/remotes/origin/HEAD'))?.[1];
  return origin ?? 'main';
}

async function filesUnder(directory: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'en'))) {
      if (found.length >= MOST_FILES) return;
      const path = join(folder, entry.name);
      if (entry.isFile()) found.push(relative(directory, path));
      else if (entry.isDirectory() && depth < DEPTH && !NOT_LOOKED_INTO.has(entry.name))
        await visit(path, depth + 1);
    }
  };
  await visit(directory, 0);
  return found;
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || a.localeCompare(b, 'en');
}
