import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { BaselineLookup } from '../domain/judgement.ts';
import { chooseDuets, chooseRuns } from './choose-runs.ts';
import { type HistoryFile, type ReadHistory, readHistory } from './history-file.ts';

const MAX_BYTES = 200_000_000;

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A baseline kept as a file that is there: a result.json, or a history of several runs. For laptops and GitHub Enterprise Server. */
export async function findInFile(
  path: string,
  ages: { nowMs: number; maxAgeMs: number },
): Promise<BaselineLookup> {
  const { runs, duets: all } = await historyIn(path);
  const duets = chooseDuets(all, ages);
  const { accepted, tooOld, notPassed } = chooseRuns(runs, ages);
  const [newest] = accepted;
  if (newest === undefined && duets.length === 0)
    return {
      kind: 'missing',
      because: `no run in ${path} counts: ${tooOld} older than baseline-max-age, ${notPassed} did not pass`,
    };
  return {
    kind: 'found',
    baseline: {
      runs: accepted,
      ...(duets.length === 0 ? {} : { duets }),
      source: accepted.length <= 1 ? `file ${path}` : `file ${path} (${accepted.length} runs)`,
      sha: newest?.commit?.sha,
      newestAt: newest?.startedAt ?? duets[0]?.at,
    },
  };
}

/** Writes the history after one more run; the file is never seen half-written. */
export async function saveToFile(path: string, history: HistoryFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, `${JSON.stringify(history)}\n`);
  await rename(temporary, path);
}

async function historyIn(path: string): Promise<Extract<ReadHistory, { kind: 'read' }>> {
  const { size } = await stat(path);
  if (size > MAX_BYTES)
    throw new UserError(
      `The baseline file ${path} is ${size} bytes large, at most ${MAX_BYTES} are read.`,
      'Give a result.json or a history written by this tool.',
    );
  const history = readHistory(await readFile(path, 'utf8'));
  if (history.kind === 'refused')
    throw new UserError(
      `The baseline file ${path} cannot be used: ${history.because}.`,
      'Give a result.json or a history written by this tool, or `baseline: none`.',
    );
  return history;
}
