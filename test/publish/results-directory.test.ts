import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareResultsDirectory, writeResultsDirectory } from '../../src/publish/results-directory.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'perf-results-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function holding(...names: string[]): Promise<void> {
  await mkdir(join(directory, 'logs'));
  for (const name of names) await writeFile(join(directory, name), '');
}

describe('the folder of a run', () => {
  it('loses what an earlier run left and this one may not write; its result stays, it may be the baseline', async () => {
    await holding(
      ...['plan.json', 'result.json', 'report.html', 'k6-summary.json', 'timeline.ndjson'],
      ...['notes.txt', 'logs/queue.log', 'logs/kept.txt'],
    );
    await prepareResultsDirectory(directory);
    expect((await readdir(directory, { recursive: true })).sort()).toEqual([
      'logs',
      'logs/kept.txt',
      'notes.txt',
      'plan.json',
      'result.json',
    ]);
  });

  it('keeps everything where no run of this tool was', async () => {
    await holding('report.html', 'logs/queue.log');
    await prepareResultsDirectory(directory);
    expect((await readdir(directory, { recursive: true })).sort()).toEqual([
      'logs',
      'logs/queue.log',
      'plan.json',
      'report.html',
    ]);
  });

  it('may hold a file where logs would be', async () => {
    await writeFile(join(directory, 'plan.json'), '');
    await writeFile(join(directory, 'logs'), '');
    await prepareResultsDirectory(directory);
    expect((await readdir(directory)).sort()).toEqual(['logs', 'plan.json']);
  });
});

describe('a disk that is full', () => {
  it.skipIf(process.platform !== 'linux')('leaves no file that begins and does not end', async () => {
    // Takes nothing, as the kernel has it for this.
    await symlink('/dev/full', join(directory, 'result.json'));
    const written = writeResultsDirectory(directory, [
      { name: 'result.json', text: () => '{"metrics": []}' },
      { name: 'report.md', text: () => 'fine' },
    ]);
    await expect(written).rejects.toThrow(/results cannot be written to .*: the disk is full/);
    expect(await readdir(directory)).toEqual(['report.md']);
  });
});
