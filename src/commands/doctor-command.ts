import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { k6AtHand } from '../generator/binary/find.ts';
import { DEFAULT_K6_VERSION } from '../domain/k6.ts';
import { checkForTargets } from '../target/drivers.ts';
import type { Requirement } from '../target/target.ts';
import type { Command, CommandPorts } from './command.ts';

/** `orchestrator-perf doctor`: what this machine has and lacks, each with what to do. 1 when a test could not run at all. */
export const doctorCommand: Command = async (_, ports) => {
  const { stdout } = ports;
  const found = [
    ...(await checkForTargets(ports)),
    await k6(ports),
    await permissions(ports.workingDirectory),
  ];
  const width = 'missing'.length;
  for (const { state, what, advice } of found)
    stdout.write(
      `${state.padEnd(width)}  ${what}\n${advice === undefined ? '' : `${' '.repeat(width + 2)}${advice}\n`}`,
    );
  const blocked = found.some(({ state }) => state === 'missing');
  stdout.write(
    blocked ? '\nA test cannot run here yet.\n' : '\nA test can run here: orchestrator-perf run smoke\n',
  );
  return blocked ? 1 : 0;
};

async function k6({ env, signal }: CommandPorts): Promise<Requirement> {
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

async function permissions(folder: string): Promise<Requirement> {
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
