import { basename, join, relative, resolve } from 'node:path';
import { InputError } from '../domain/errors.ts';
import { workingDirectoryOf, workingDirectoryProblem } from '../inputs/working-directory.ts';
import type { Log } from '../ports/ports.ts';
import type { Command } from './command.ts';
import { type Asked, openTerminal } from './init/ask-user.ts';
import { chooseService } from './init/choose-service.ts';
import { eventConfig, FIRST_RUN, serviceConfig, type StarterConfig } from './init/config-file.ts';
import type { FoundService } from './init/found.ts';
import { fromRoutes } from './init/from/routes.ts';
import { readSource } from './init/from/read-source.ts';
import type { Suggested } from './init/from/suggested.ts';
import { type InspectedRepository, inspectRepository, serviceName } from './init/inspect.ts';
import { starterWorkflow } from './init/workflow-file.ts';
import { takenOf, writeFiles } from './init/write-files.ts';

const WORKFLOW_PATH = '.github/workflows/performance-test.yml';
const CONFIG_PATH = 'orchestrator-perf.yml';

/** `init`: a workflow and a config file that fit the repository, tried before anybody commits them. */
export const initCommand: Command = async (line, ports) => {
  const { log, stdout } = ports;
  const directory = workingDirectoryOf(line.source, ports.workingDirectory);
  const nowhere = workingDirectoryProblem(line.source, directory);
  if (nowhere !== undefined) throw new InputError([nowhere]);
  const { from, service, force } = line.options;
  const options = { force: force === true, from: textOf(from), service: textOf(service) };
  const elsewhere = relative(ports.workingDirectory, directory);
  const where = elsewhere === '' ? '' : ` --working-directory ${JSON.stringify(elsewhere)}`;
  const command = `orchestrator-perf ${FIRST_RUN.join(' ')}${where}`;
  const user = openTerminal(ports);
  let isTried = line.options.try === true;
  try {
    const { written, notes } = await init(directory, options, { log, user });
    for (const path of written) stdout.write(`wrote ${path}\n`);
    for (const note of notes) log.info(note);
    isTried ||= /^y(?:es)?$/i.test((await user?.ask('Run a smoke test of 15 s with it now (y/n)?')) ?? '');
  } finally {
    user?.close();
  }
  if (!isTried) {
    stdout.write(`Next: try it with ${command}; commit the files once that worked.\n`);
    return 0;
  }
  const { tryOut } = await import('./init/try-out.ts');
  return await tryOut(
    {
      directory,
      committed: [WORKFLOW_PATH, CONFIG_PATH, '.gitignore'].map((path) => join(elsewhere, path)),
      configPath: CONFIG_PATH,
      command,
    },
    ports,
  );
};

const textOf = (option: string | true | undefined): string | undefined =>
  typeof option === 'string' ? option : undefined;

export interface InitOptions {
  force: boolean;
  /** File that requests are made of. */
  from?: string | undefined;
  /** Which of several services. */
  service?: string | undefined;
}

export interface Initialised {
  /** Relative to the directory. */
  written: string[];
  notes: string[];
}

/** Writes all files, or none: a file that is there is only replaced with `force`. */
export async function init(
  directory: string,
  { force, from, service }: InitOptions,
  { log, user }: { log: Log; user?: Asked | undefined },
): Promise<Initialised> {
  const repository = await inspectRepository(directory);
  for (const sentence of repository.sentences) log.info(sentence);
  const taken = await takenOf(directory, [WORKFLOW_PATH, CONFIG_PATH]);
  if (taken.length > 0 && !force)
    throw new InputError(
      [`${taken.join(' and ')} ${taken.length === 1 ? 'is' : 'are'} already there; nothing was written.`],
      'Give --force to overwrite, or move the file away.',
    );
  const { text, notes } = await configOf(repository, { directory, from, service }, user);
  const written = await writeFiles(directory, {
    [WORKFLOW_PATH]: starterWorkflow(repository.git),
    [CONFIG_PATH]: text,
  });
  return { written, notes };
}

interface Wanted {
  directory: string;
  from: string | undefined;
  service: string | undefined;
}

async function configOf(
  repository: InspectedRepository,
  { directory, from, service: named }: Wanted,
  user: Asked | undefined,
): Promise<StarterConfig> {
  const { services, orchestrator } = repository;
  const takesEvents = from === undefined && orchestrator !== undefined && isMeant(orchestrator, named);
  // Without any service there is nothing to name, and the reference service shows what a test looks like.
  if (takesEvents || (services.length === 0 && from === undefined && named === undefined))
    return eventConfig(repository);
  const service = (await chooseService(services, named, user)) ?? unknownService(directory);
  const suggested = await suggestedFor(service, from, repository, directory);
  const config = serviceConfig(service, suggested);
  return { ...config, notes: [...suggested.notes, ...config.notes] };
}

/** `--service` may name another one of the same repository. */
function isMeant(
  orchestrator: NonNullable<InspectedRepository['orchestrator']>,
  named: string | undefined,
): boolean {
  return (
    named === undefined || named === ('service' in orchestrator ? orchestrator.service.name : 'orchestrator')
  );
}

async function suggestedFor(
  service: FoundService,
  from: string | undefined,
  { k6Scripts: [script], openApiFiles }: InspectedRepository,
  directory: string,
): Promise<Suggested> {
  if (from !== undefined) return readSource({ path: from, directory, service: service.name });
  if (script !== undefined) return readSource({ path: script, directory, service: service.name });
  const [described, ...others] = openApiFiles;
  if (described === undefined || others.length > 0) return fromRoutes(service);
  try {
    return await readSource({ path: described, directory, service: service.name, onlySure: true });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const routes = fromRoutes(service);
    return { ...routes, notes: [error.message, ...routes.notes] };
  }
}

/** What runs somewhere already, as far as anybody can tell. */
function unknownService(directory: string): FoundService {
  return { name: serviceName(basename(resolve(directory))), folder: '.', routes: [], healthPath: undefined };
}
