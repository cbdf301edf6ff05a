import { posix } from 'node:path';
import { folderOf, type RepositoryFiles, within } from './files.ts';
import type { StartCommand } from './found.ts';

export interface FoundStart {
  folder: string;
  /** Beside the folder, where one folder has several. */
  name?: string;
  start: StartCommand;
}

/** Files of a build tool in a folder, to what starts the service. */
type Reader = (files: RepositoryFiles, folder: string, path: string) => FoundStart[];

const READERS: [file: RegExp, read: Reader][] = [
  [/^package\.json$/, ofPackageJson],
  [/^pom\.xml$/, ofMaven],
  [/^build\.gradle(?:\.kts)?$/, ofGradle],
  [/^go\.mod$/, ofGo],
  [/^(?:pyproject\.toml|requirements\.txt)$/, ofPython],
];
/** What has none of these: one file that is a whole service. */
const LONE_FILE = /^(?:server|app|main)\.(?:[cm]?js|py)$/;

/** Start commands that the files of build tools say, at most one a folder, but for the programs of a Go module. */
export function startCommandsIn(files: RepositoryFiles): FoundStart[] {
  const found = new Map<string, FoundStart[]>();
  for (const path of files.paths) {
    const folder = folderOf(path);
    const reader = READERS.find(([file]) => file.test(posix.basename(path)))?.[1];
    if (reader === undefined || found.has(folder)) continue;
    const starts = reader(files, folder, path);
    if (starts.length > 0) found.set(folder, starts);
  }
  if (found.size === 0)
    for (const path of files.paths.filter((path) => LONE_FILE.test(posix.basename(path)))) {
      const folder = folderOf(path);
      if (!found.has(folder) && isServer(files.read(path) ?? ''))
        found.set(folder, [{ folder, start: loneFile(posix.basename(path)) }]);
    }
  return [...found.values()].flat();
}

const isServer = (text: string): boolean =>
  /\blisten\(|createServer|HTTPServer|serve_forever|Flask\(|FastAPI\(|app\.run\(/.test(text);

const loneFile = (name: string): StartCommand => ({
  command: `${name.endsWith('.py') ? 'python3' : 'node'} ${name}`,
  build: undefined,
  from: name,
});

/** A page's own development server is no service. */
const OF_A_PAGE =
  /\b(?:react-scripts|ng serve|vite(?! preview)|expo|electron|webpack|parcel|storybook|gatsby)\b/;

function ofPackageJson(files: RepositoryFiles, folder: string, path: string): FoundStart[] {
  const manifest = jsonOf(files.read(path));
  const scripts = mapOf(manifest.scripts);
  const tool = nodeTool(files, folder);
  const hasPackages = ['dependencies', 'devDependencies'].some(
    (kind) => Object.keys(mapOf(manifest[kind])).length > 0,
  );
  const steps = [
    ...(hasPackages ? [tool.install] : []),
    ...(typeof scripts.build === 'string' && !OF_A_PAGE.test(scripts.build)
      ? [`${tool.name} run build`]
      : []),
  ];
  if (typeof scripts.start === 'string') {
    if (OF_A_PAGE.test(scripts.start)) return [];
    return [{ folder, start: { command: `${tool.name} start`, build: joined(steps), from: path } }];
  }
  const main = ['server.js', 'server.mjs', 'app.js', 'index.js', 'src/server.js', 'src/index.js'].find(
    (name) => files.has(within(folder, name)) && isServer(files.read(within(folder, name)) ?? ''),
  );
  return main === undefined
    ? []
    : [{ folder, start: { command: `node ${main}`, build: joined(steps), from: path } }];
}

function nodeTool(files: RepositoryFiles, folder: string): { name: string; install: string } {
  const has = (name: string) => files.has(within(folder, name)) || files.has(name);
  if (has('pnpm-lock.yaml')) return { name: 'pnpm', install: 'pnpm install --frozen-lockfile' };
  if (has('yarn.lock')) return { name: 'yarn', install: 'yarn install' };
  if (has('bun.lock') || has('bun.lockb')) return { name: 'bun', install: 'bun install' };
  // `npm ci` would take away what somebody has installed, at each run.
  return { name: 'npm', install: 'npm install --no-audit --no-fund' };
}

/** One command without a shell, or a shell for several. */
function joined(steps: readonly string[]): string | undefined {
  return steps.length > 1 ? `sh -c '${steps.join(' && ')}'` : steps[0];
}

const NAME = /^[\w.-]{1,100}$/;

function ofMaven(files: RepositoryFiles, folder: string, path: string): FoundStart[] {
  const text = withoutComments(files.read(path) ?? '');
  const parent = between(text, '<parent>', '</parent>');
  const own = text.replace(parent, '');
  const tag = (name: string) => valueOfTag(own, name);
  const framework = frameworkOf(text);
  const finalName =
    tag('finalName') ?? `${tag('artifactId')}-${tag('version') ?? valueOfTag(parent, 'version')}`;
  if (framework === undefined || text.includes('<modules>') || !NAME.test(finalName)) return [];
  const tool = files.has(within(folder, 'mvnw')) ? './mvnw' : 'mvn';
  const jar = framework.jar ?? `target/${finalName}.jar`;
  return [
    {
      folder,
      start: { command: jarOn(jar, framework.port), build: `${tool} -q -DskipTests package`, from: path },
    },
  ];
}

const valueOfTag = (text: string, name: string): string | undefined =>
  new RegExp(`<${name}>\\s{0,20}([^<\\s]{1,100})\\s{0,20}</${name}>`).exec(text)?.[1];

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  return start < 0 || end < 0 ? '' : text.slice(start, end + to.length);
}

function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('<!--');
  return first + others.map((part) => part.split('-->').slice(1).join('-->')).join('');
}

function ofGradle(files: RepositoryFiles, folder: string, path: string): FoundStart[] {
  const text = files.read(path) ?? '';
  const framework = frameworkOf(text);
  if (framework === undefined) return [];
  const settings = ['settings.gradle', 'settings.gradle.kts'].map(
    (name) => files.read(within(folder, name)) ?? '',
  );
  const name = /rootProject\.name\s*=\s*["']([\w.-]{1,100})["']/.exec(settings.join('\n'))?.[1];
  const version = /^\s*version\s*=?\s*["']([\w.-]{1,100})["']/m.exec(text)?.[1];
  const jar = framework.jar?.replace(/^target/, 'build') ?? `build/libs/${name ?? '*'}-${version ?? '*'}.jar`;
  const tool = files.has(within(folder, 'gradlew')) ? './gradlew' : 'gradle';
  const build = `${tool} -q ${framework.jar === undefined ? 'bootJar' : 'quarkusBuild'}`;
  return [{ folder, start: { command: jarOn(jar, framework.port), build, from: path } }];
}

/** How a framework of the JVM is told its port, and where its jar is when it is not where all others are. */
function frameworkOf(text: string): { port: string; jar?: string } | undefined {
  if (/spring-boot/.test(text)) return { port: 'server.port' };
  if (/quarkus/.test(text)) return { port: 'quarkus.http.port', jar: 'target/quarkus-app/quarkus-run.jar' };
  return undefined;
}

const jarOn = (jar: string, port: string): string => `sh -c 'exec java -D${port}="$PORT" -jar ${jar}'`;

function ofGo(files: RepositoryFiles, folder: string, path: string): FoundStart[] {
  const mains = files.paths
    .filter((file) => /\.go$/.test(file) && !file.endsWith('_test.go') && isBelow(file, folder))
    .filter((file) => /^package main\b/m.test(files.read(file) ?? ''))
    .map(folderOf);
  const folders = [...new Set(mains)];
  const atRoot = folders.includes(folder);
  return (atRoot ? [folder] : folders).map((program) => ({
    folder,
    ...(folders.length > 1 && !atRoot ? { name: posix.basename(program) } : {}),
    start: {
      command: `go run ${program === folder ? '.' : `./${posix.relative(folder, program)}`}`,
      build: undefined,
      from: path,
    },
  }));
}

const isBelow = (path: string, folder: string): boolean => folder === '.' || path.startsWith(`${folder}/`);

function ofPython(files: RepositoryFiles, folder: string, path: string): FoundStart[] {
  const app = pythonApp(files, folder);
  if (app === undefined) return [];
  const { bin, build } = pythonTool(files, folder);
  const command = app(bin);
  return [{ folder, start: { command, build, from: path } }];
}

/** What runs a Python application, given the folder of programs that its environment has. */
function pythonApp(files: RepositoryFiles, folder: string): ((bin: string) => string) | undefined {
  if (files.has(within(folder, 'manage.py')))
    return (bin) => `sh -c 'exec ${bin}python manage.py runserver --noreload 127.0.0.1:"$PORT"'`;
  for (const file of ['main.py', 'app.py', 'server.py', 'app/main.py', 'src/main.py', 'app/__init__.py']) {
    const text = files.read(within(folder, file)) ?? '';
    const module = file.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
    const fastApi = /^(\w{1,100})\s*=\s*(?:FastAPI|Starlette|Litestar)\(/m.exec(text)?.[1];
    if (fastApi !== undefined)
      return (bin) =>
        `sh -c 'exec ${bin}python -m uvicorn ${module}:${fastApi} --host 127.0.0.1 --port "$PORT"'`;
    const flask = /^(\w{1,100})\s*=\s*Flask\(/m.exec(text)?.[1];
    if (flask !== undefined)
      return (bin) => `sh -c 'exec ${bin}python -m flask --app ${module}:${flask} run --port "$PORT"'`;
    if (isServer(text)) return (bin) => `${bin === '' ? 'python3' : `${bin}python`} ${file}`;
  }
  return undefined;
}

function pythonTool(files: RepositoryFiles, folder: string): { bin: string; build: string | undefined } {
  if (files.has(within(folder, 'uv.lock'))) return { bin: 'uv run --frozen ', build: 'uv sync --frozen' };
  if (files.has(within(folder, 'poetry.lock'))) return { bin: 'poetry run ', build: 'poetry install' };
  const requirements = (files.read(within(folder, 'requirements.txt')) ?? '').replaceAll(/#.*|\s/g, '');
  const what = requirements !== '' ? '-r requirements.txt' : hasPackages(files, folder) ? '.' : undefined;
  if (what === undefined) return { bin: '', build: undefined };
  return {
    bin: '.venv/bin/',
    build: `sh -c 'python3 -m venv .venv && .venv/bin/pip install -q ${what}'`,
  };
}

const hasPackages = (files: RepositoryFiles, folder: string): boolean =>
  /^dependencies\s*=\s*\[\s*["']/m.test(files.read(within(folder, 'pyproject.toml')) ?? '');

function jsonOf(text: string | undefined): Record<string, unknown> {
  try {
    return mapOf(JSON.parse(text ?? ''));
  } catch {
    return {};
  }
}

const mapOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
