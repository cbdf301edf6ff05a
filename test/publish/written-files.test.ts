import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeProblem } from '../../src/ports/real-place.ts';
import { writtenFiles } from '../../src/publish/written-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'perf-written-'));
  for (const folder of ['work/.git', 'work/results/load/logs', 'outside'])
    mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what a run gives away', () => {
  const load = () => join(root, 'work/results/load');
  const put = (name: string, text = '') => writeFileSync(join(root, 'work/results', name), text);

  it('is what it wrote: new files and changed ones, not what lay there', async () => {
    put('load/checked-out.txt');
    put('load/logs/checked-out.log');
    put('load/plan.json');
    const written = writtenFiles();
    await written.note(load());
    put('load/plan.json', '{}');
    put('load/logs/queue.log');
    put('beside.txt');
    expect(await written.sinceNoted()).toEqual([join(load(), 'logs/queue.log'), join(load(), 'plan.json')]);
  });

  it('is also what was written with the same length and an old time', async () => {
    put('load/result.json', 'old');
    const written = writtenFiles();
    await written.note(load());
    put('load/result.json', 'new');
    utimesSync(join(load(), 'result.json'), 0, 0);
    expect(await written.sinceNoted()).toEqual([join(load(), 'result.json')]);
  });

  it('is nothing behind a link', async () => {
    const written = writtenFiles();
    await written.note(load());
    writeFileSync(join(root, 'work/.git/config'), 'token');
    symlinkSync('../../.git/config', join(load(), 'config.txt'));
    symlinkSync('../../.git', join(load(), 'folder'));
    expect(await written.sinceNoted()).toEqual([]);
  });
});

describe('where results may be', () => {
  const work = () => join(root, 'work');
  it.each<[string, string, RegExp | undefined]>([
    ['a folder of the workspace', 'work/results', undefined],
    ['one that is not there yet', 'work/a/b/c', undefined],
    ['the workspace itself', 'work', /outside of the workspace/],
    ['beside it', 'outside', /outside of the workspace/],
    ['a name that begins alike', 'workspace', /outside of the workspace/],
    ['.git', 'work/.git', /belongs to git/],
    ['below .git', 'work/.git/perf/results', /belongs to git/],
    ['.git of a submodule', 'work/sub/.git', /belongs to git/],
    ['a link to .git', 'work/to-git', /belongs to git/],
    ['a link out', 'work/out/results', /outside of the workspace/],
    ['a file called like git', 'work/.github', undefined],
  ])('%s', (_, path, problem) => {
    symlinkSync('.git', join(root, 'work/to-git'));
    symlinkSync('../outside', join(root, 'work/out'));
    const found = placeProblem(join(root, path), [work()]);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });

  it('anywhere but in git for somebody at a terminal', () => {
    expect(placeProblem(join(root, 'outside'), undefined)).toBeUndefined();
    expect(placeProblem(join(work(), '.git/x'), undefined)).toMatch(/belongs to git/);
  });
});
