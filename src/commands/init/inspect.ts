import { basename, posix, resolve } from 'node:path';
import type { Capture } from '../../exec/git.ts';
import { cleanName } from '../../wording/escape.ts';
import { composeIn, type FoundCompose } from './compose-services.ts';
import { dockerfilesIn } from './dockerfiles.ts';
import { filesOf, folderOf, type RepositoryFiles } from './files.ts';
import type { ComposeService, FoundService } from './found.ts';
import { type GitFacts, gitFacts } from './git-facts.ts';
import { healthPathAmong, routesIn } from './routes.ts';
import { startCommandsIn } from './start-commands.ts';

export interface InspectedRepository {
  /** What people call it. */
  name: string;
  git: GitFacts;
  services: FoundService[];
  /** What takes the events of the reference service. */
  orchestrator: { composeFile: string } | { service: FoundService } | undefined;
  /** k6 scripts, the likeliest first. */
  k6Scripts: string[];
  openApiFiles: string[];
  harFiles: string[];
  /** What was found, for people. */
  sentences: string[];
}

/** Looks at a repository for what a performance test can run against. Reads only. */
export async function inspectRepository(directory: string, capture?: Capture): Promise<InspectedRepository> {
  const files = await filesOf(directory);
  const name = serviceName(basename(resolve(directory)));
  const compose = composeIn(files);
  const { services, eventFolders } = servicesIn(files, compose, name);
  const found = {
    k6Scripts: files.paths.filter((path) => /\.[jt]s$/.test(path) && isK6Script(files.read(path) ?? '')),
    openApiFiles: files.paths.filter((path) => isOpenApi(path, files)),
    harFiles: files.paths.filter((path) => path.endsWith('.har')),
  };
  const orchestrator = orchestratorIn(compose, services, eventFolders);
  const git = await gitFacts(directory, capture);
  const sentences = [
    ...composeSentences(compose),
    ...(orchestrator !== undefined && 'composeFile' in orchestrator ? [] : services.map(sentenceOf)),
    ...neededSentences(services),
    ...(orchestrator === undefined
      ? []
      : ['It takes the events of the orchestrator: a test sends it events.']),
    ...found.k6Scripts.slice(0, 3).map((path) => `Found the k6 script ${path}.`),
    ...found.openApiFiles
      .slice(0, 3)
      .map(
        (path) =>
          `Found ${path}, which describes an API: --from ${path} makes requests of all its operations.`,
      ),
    ...found.harFiles
      .slice(0, 3)
      .map((path) => `Found the recording ${path}: --from ${path} makes requests of it.`),
  ];
  if (sentences.length === 0)
    sentences.push(
      'Found no service, compose file, Dockerfile, k6 script or API description: the reference service is tested until you name yours.',
    );
  return { name, git, services, orchestrator, ...found, sentences: [...sentences, ...git.sentences] };
}

/** Folders whose services are there to be looked at or tested with. */
const NOT_A_SERVICE = /(?:^|\/)(?:tests?|__tests__|fixtures|examples?|docs?|e2e|perf|k6|\.[^/]+)(?:\/|$)/;

function servicesIn(
  files: RepositoryFiles,
  compose: FoundCompose | undefined,
  repository: string,
): { services: FoundService[]; eventFolders: Set<string> } {
  const places: { folder: string; name?: string; compose?: ComposeService }[] = [];
  for (const service of compose?.services ?? [])
    places.push({ folder: service.build ?? '.', name: service.service, compose: service });
  const dockerfiles = dockerfilesIn(files).filter(({ path }) => !NOT_A_SERVICE.test(folderOf(path)));
  const starts = startCommandsIn(files).filter(({ folder }) => !NOT_A_SERVICE.test(folder));
  // What a compose file puts together is the whole of it: programs beside are parts of the same.
  if (places.length === 0) {
    for (const folder of new Set(dockerfiles.map(({ path }) => folderOf(path)))) places.push({ folder });
    for (const { folder, name } of starts)
      if (!places.some((place) => place.folder === folder && place.name === name))
        places.push({ folder, ...(name === undefined ? {} : { name }) });
  }
  const notNeeded = places.filter((place) => place.compose?.isNeeded !== true);
  const eventFolders = new Set<string>();
  const services = places.map(({ folder, name, compose: composed }): FoundService => {
    const dockerfile = dockerfiles.find(({ path }) => folderOf(path) === folder);
    const start =
      starts.find((one) => one.folder === folder && one.name === name) ??
      starts.find((one) => one.folder === folder);
    const { routes, takesEvents } = routesIn(files, folder);
    if (takesEvents) eventFolders.add(folder);
    return {
      name:
        notNeeded.length === 1 && composed?.isNeeded !== true
          ? repository
          : serviceName(name ?? (folder === '.' ? repository : posix.basename(folder))),
      folder,
      ...(composed === undefined ? {} : { compose: composed }),
      ...(dockerfile === undefined ? {} : { dockerfile }),
      ...(start === undefined ? {} : { start: start.start }),
      routes,
      healthPath: composed?.healthPath ?? dockerfile?.healthPath ?? healthPathAmong(routes),
    };
  });
  return { services: withNamesOfTheirOwn(services), eventFolders };
}

/** Two folders called `api` are told apart by what they are in. */
function withNamesOfTheirOwn(services: FoundService[]): FoundService[] {
  const count = (name: string) => services.filter((service) => service.name === name).length;
  return services.map((service) =>
    count(service.name) > 1 && service.folder !== '.'
      ? { ...service, name: serviceName(service.folder) }
      : service,
  );
}

/** As the input `service` takes it. */
export function serviceName(text: string): string {
  const name = text.replaceAll(/[^\p{L}\p{N} ._/-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '');
  return name.slice(0, 60) || 'service';
}

function orchestratorIn(
  compose: FoundCompose | undefined,
  services: readonly FoundService[],
  eventFolders: ReadonlySet<string>,
): InspectedRepository['orchestrator'] {
  if (compose?.names?.includes('orchestrator')) return { composeFile: compose.file };
  const service = services.find(({ folder }) => eventFolders.has(folder));
  return service === undefined ? undefined : { service };
}

function composeSentences(compose: FoundCompose | undefined): string[] {
  if (compose === undefined) return [];
  const { file, names, services } = compose;
  if (names === undefined) return [`Found ${file}, which is not a readable compose file; it is left out.`];
  if (names.includes('orchestrator'))
    return [`Found ${file} with a service called orchestrator: it is merged into the test's stack.`];
  const listed = names.slice(0, 8).map(cleanName).join(', ');
  const tested = services.map(({ service }) => cleanName(service)).join(', ');
  return [
    `Found ${file} with ${listed}${tested === '' ? '' : `; ${tested} ${services.length === 1 ? 'is what can be tested' : 'can be tested'}`}.`,
  ];
}

/** Why one of several is tested without anybody having chosen it. */
function neededSentences(services: readonly FoundService[]): string[] {
  const [first, ...others] = services.filter(({ compose }) => compose?.isNeeded !== true);
  if (services.length < 2 || first === undefined || others.length > 0) return [];
  const needed = services.filter((service) => service !== first).map(({ name }) => name);
  return [
    `${first.compose?.service ?? first.name} is tested: ${needed.join(', ')} ${needed.length === 1 ? 'is what others need' : 'are what others need'}. --service chooses another one.`,
  ];
}

function sentenceOf({ name, folder, compose, dockerfile, start, healthPath }: FoundService): string {
  const port = compose?.port ?? dockerfile?.port;
  const ways = [
    ...(compose === undefined ? [] : [`service ${cleanName(compose.service)} of ${compose.file}`]),
    ...(dockerfile === undefined ? [] : [dockerfile.path]),
    ...(start === undefined ? [] : [`\`${start.command}\` (${start.from})`]),
  ];
  return [
    `Found the service ${name}${folder === '.' ? '' : ` in ${folder}`}: ${ways.join(', ')}`,
    ...(port === undefined ? [] : [`port ${port}`]),
    ...(healthPath === undefined ? [] : [`health at ${healthPath}`]),
  ]
    .join('; ')
    .concat('.');
}

const isK6Script = (text: string): boolean =>
  /from\s+['"]k6(?:\/[\w./-]+)?['"]/.test(text) && /export\s+default\s/.test(text);

/** By its first lines: its name may be anything. */
function isOpenApi(path: string, files: RepositoryFiles): boolean {
  if (!/\.(?:ya?ml|json)$/.test(path) || /(?:^|\/)(?:package(?:-lock)?|tsconfig)\.json$/.test(path))
    return false;
  if (!/(?:openapi|swagger|api|spec)/i.test(path)) return false;
  return /^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\./m.test(
    (files.read(path) ?? '').slice(0, 20_000),
  );
}
