import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../domain/errors.ts';
import { workingDirectoryOf } from '../inputs/working-directory.ts';
import { cannotWrite } from '../ports/cannot-write.ts';
import type { Command } from './command.ts';
import { inspectRepository } from './inspect-repository.ts';
import { starterConfig, starterWorkflow } from './starter-files.ts';

const WORKFLOW_PATH = '.github/workflows/performance-test.yml';
const CONFIG_PATH = 'orchestrator-perf.yml';

/** `init`: a workflow and a config file that fit the repository. */
export const initCommand: Command = async (line, { log, stdout, workingDirectory }) => {
  const directory = workingDirectoryOf(line.source, workingDirectory);
  for (const path of await init(directory, line.options.force === true, log.info))
    stdout.write(`wrote ${path}\n`);
  stdout.write('Next: commit both files, then put the label performance-test on a pull request.\n');
  return 0;
};

/** Writes both files, or none: a file that is there is only replaced with `force`. Gives the paths written. */
export async function init(
  directory: string,
  force: boolean,
  tell: (line: string) => void,
): Promise<string[]> {
  const repository = await inspectRepository(directory);
  for (const sentence of repository.sentences) tell(sentence);
  const files = { [WORKFLOW_PATH]: starterWorkflow(repository), [CONFIG_PATH]: starterConfig(repository) };
  const taken: string[] = [];
  for (const path of Object.keys(files)) if (await exists(join(directory, path))) taken.push(path);
  for (const path of Object.keys(files)) await refuseLinks(directory, path);
  if (taken.length > 0 && !force)
    throw new InputError(
      [`${taken.join(' and ')} ${taken.length === 1 ? 'is' : 'are'} already there; nothing was written.`],
      'Give --force to overwrite, or move the file away.',
    );
  for (const [path, text] of Object.entries(files)) {
    const target = join(directory, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    } catch (error) {
      throw cannotWrite('the starter files', target, error, 'Run it in a folder that you may write to.');
    }
  }
  return Object.keys(files);
}

/** A link in a repository may lead anywhere on this machine. */
async function refuseLinks(directory: string, path: string): Promise<void> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const part = parts.slice(0, count).join('/');
    const found = await lstat(join(directory, part)).catch(() => undefined);
    if (found?.isSymbolicLink())
      throw new InputError(
        [`${part} is a symbolic link; nothing was written.`],
        'init writes no file through a link: remove the link.',
      );
  }
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
