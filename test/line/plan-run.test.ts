import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BaseVersion } from '../../src/base/open-base.ts';
import { InputError } from '../../src/domain/errors.ts';
import { fromArgv } from '../../src/inputs/from-argv.ts';
import type { OpenBase } from '../../src/line/find-base.ts';
import { planRun } from '../../src/line/plan-run.ts';

const workingDirectory = mkdtempSync(join(tmpdir(), 'perf-plan-run-'));
afterAll(() => rmSync(workingDirectory, { recursive: true, force: true }));

const START = ['--start', 'node server.js', '--base', 'main'];

interface Base {
  open: OpenBase;
  disposed: () => number;
}

/** A base that is there; files of the repository have their counterpart below /base. */
function baseOf(mapPath = (path: string) => path.replace(workingDirectory, '/base')): Base {
  let disposed = 0;
  const version: BaseVersion = {
    kind: 'base',
    directory: '/base',
    mapPath,
    sha: '8c1f2ab',
    label: 'main (8c1f2ab)',
    notes: ['main is 3 commits ahead: where they parted counts.'],
    [Symbol.asyncDispose]: async () => {
      disposed += 1;
    },
  };
  return { open: async () => version, disposed: () => disposed };
}

function planned(flags: string[], openBase: OpenBase = baseOf().open) {
  const line = fromArgv(['run', 'load', ...flags]);
  if (line.kind !== 'command') throw new Error('no command');
  return planRun({
    surface: 'cli',
    source: line.source,
    env: {},
    workingDirectory,
    packageRoot: '/opt/perf',
    openBase,
  });
}

describe('another version', () => {
  it('is started from its own files, and goes when the plan is over', async () => {
    const base = baseOf();
    const run = await planned(START, base.open);
    const [first, second] = run.plan.tests[0].runs;
    expect([first.side, second?.side]).toEqual(['base', 'candidate']);
    expect(first.target).toMatchObject({ directory: '/base' });
    expect(second?.target).toMatchObject({ directory: workingDirectory });
    expect(run.advice).toContain('main is 3 commits ahead: where they parted counts.');
    await run[Symbol.asyncDispose]();
    expect(base.disposed()).toBe(1);
  });

  it('what could be seen is said where the load is known', async () => {
    const known = await planned([...START, '--vus', '100', '--events-per-second', '20000']);
    expect(known.foreseen).toEqual([
      expect.stringMatching(/^12 rounds with 4,000 requests a version: a p95/),
    ]);
    expect((await planned(START)).foreseen).toEqual([]);
  });

  it('a duration is said to be that of a run without it', async () => {
    const said = (advice: string[]) => advice.filter((line) => line.startsWith('duration is not used'));
    expect(said((await planned([...START, '--duration', '5m'])).advice)).toHaveLength(1);
    expect(said((await planned(START)).advice)).toEqual([]);
  });

  it('that cannot be had is a sentence in the test that runs in its place', async () => {
    const { plan } = await planned(['--start', 'node server.js', '--base', 'auto'], async () => ({
      kind: 'unavailable',
      because: 'this is no pull request',
      advice: 'Give base main.',
    }));
    expect(plan.tests[0].sideBySide).toBeUndefined();
    expect(plan.tests[0].notSideBySide).toBe(
      'Not measured side by side: this is no pull request. Give base main.',
    );
  });

  it('of the reference service is the same one, unless this repository holds it', async () => {
    const same = baseOf((path) => path);
    await expect(planned(['--base', 'main'], same.open)).rejects.toThrow(InputError);
    expect(same.disposed()).toBe(1);
    const own = await planned(['--base', 'main'], baseOf((path) => `/base${path}`).open);
    expect(own.plan.tests[0].runs[0].target).toMatchObject({ packageRoot: '/base/opt/perf' });
  });

  it('is looked for by nobody who does not ask for it', async () => {
    const { plan } = await planned(['--start', 'node server.js'], () => {
      throw new Error('asked');
    });
    expect(plan.tests[0].runs).toHaveLength(1);
    expect(plan.tests[0].notSideBySide).toBeUndefined();
  });
});

describe('base-build', () => {
  const buildsOf = ({ plan }: Awaited<ReturnType<typeof planned>>) =>
    plan.tests[0].runs
      .slice(0, 2)
      .map(({ side, target }) => [side, target.kind === 'compose' ? target.compose.build : target.kind]);

  it('beside base is a folder of that version, and must be in it', async () => {
    const base = baseOf();
    const needs: string[][] = [];
    const open: OpenBase = (asked) => {
      needs.push([...(asked.needs ?? [])]);
      return base.open(asked);
    };
    const flags = ['--orchestrator-build', '.', '--base-build', 'old', '--base', 'main'];
    await using run = await planned(flags, open);
    expect(buildsOf(run)).toEqual([
      ['base', '/base/old'],
      ['candidate', workingDirectory],
    ]);
    expect(needs).toEqual([[`${workingDirectory}/old`]]);
  });

  it('without one is another folder here, and git is not asked', async () => {
    mkdirSync(join(workingDirectory, 'old'));
    const flags = ['--orchestrator-build', '.', '--base-build', 'old'];
    await using run = await planned(flags, () => Promise.reject(new Error('git was asked')));
    expect(buildsOf(run)).toEqual([
      ['base', `${workingDirectory}/old`],
      ['candidate', workingDirectory],
    ]);
    expect(run.plan.tests[0].sideBySide).toMatchObject({ base: { label: 'old' }, candidate: { label: '.' } });
  });

  it('that is not there is a mistake of the inputs', async () => {
    const flags = ['--orchestrator-build', '.', '--base-build', 'gone'];
    await expect(planned(flags, baseOf().open)).rejects.toThrow(/base-build is "gone": there is no folder/);
  });
});
