import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { culpritAmong } from '../../../src/generator/cluster/endings.ts';
import type { RunnerPod } from '../../../src/generator/cluster/pods.ts';
import { Runner } from '../../../src/generator/cluster/runner.ts';

const scratch = mkdtempSync(join(tmpdir(), 'perf-endings-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const running: Partial<RunnerPod> = { state: 'running' };
const ended = (exitCode: number | undefined, more: Partial<RunnerPod> = {}): Partial<RunnerPod> => ({
  state: 'ended',
  exitCode,
  ...more,
});

function runners(pods: (Partial<RunnerPod> | undefined)[], lines: string[][] = []): Runner[] {
  return pods.map((pod, index) => {
    const runner = new Runner(index, pods.length, '@@M', join(scratch, 'results'));
    for (const line of lines[index] ?? []) runner.take(line);
    runner.pod = pod && {
      index,
      name: `p-${index}`,
      node: 'n',
      address: undefined,
      state: 'running',
      isReady: true,
      exitCode: undefined,
      reason: undefined,
      message: undefined,
      isBeingDeleted: false,
      ...pod,
    };
    return runner;
  });
}

const stopped = JSON.stringify({
  level: 'error',
  msg: "thresholds on metrics 'http_reqs' were crossed; at least one has abortOnFail enabled, stopping test prematurely",
});

describe('which runner went wrong, and how', () => {
  test.each<[string, (Partial<RunnerPod> | undefined)[], RegExp, string, string[][]?]>([
    ['killed', [running, ended(137)], /^Runner 2 of 2 \(pod p-1 on n\): k6 was killed/, 'infrastructure'],
    [
      'out of memory',
      [ended(137, { reason: 'OOMKilled' })],
      /^Runner 1 of 1 .*OOMKilled, exit code 137/,
      'infrastructure',
    ],
    [
      'evicted',
      [ended(undefined, { reason: 'Evicted', message: 'low on\n disk' })],
      /was lost \(Evicted: low on disk\)/,
      'infrastructure',
    ],
    ['gone', [running, undefined], /^Runner 2 of 2 is gone/, 'infrastructure'],
    [
      'on a drained node',
      [{ ...running, isBeingDeleted: true, reason: 'X', message: 'drained' }],
      /being deleted.*\(X: drained\)/,
      'infrastructure',
    ],
    ['the script threw', [ended(107)], /exit code 107/, 'script'],
    [
      'the cause, not those that were ended for it',
      [ended(105), undefined, ended(137)],
      /^Runner 3 of 3/,
      'infrastructure',
    ],
    ['one that was ended is better than nothing', [ended(0), ended(105)], /^Runner 2 of 2/, 'interrupted'],
    [
      'a limit that ends the run',
      [ended(99), running],
      /stopped by a threshold with abortOnFail on http_reqs/,
      'thresholds',
      [[stopped]],
    ],
  ])('%s', (_, pods, sentence, category, lines) => {
    const ending = culpritAmong(runners(pods, lines))?.ending();
    expect(ending?.sentence).toMatch(sentence);
    expect(ending?.category).toBe(category);
  });

  test.each<[string, Partial<RunnerPod>[]]>([
    ['all run', [running, running]],
    ['all have ended well', [ended(0), ended(0)]],
    ['a share has crossed a limit: the whole is judged later', [ended(99), running]],
  ])('nothing is wrong where %s', (_, pods) => {
    expect(culpritAmong(runners(pods))).toBeUndefined();
  });
});

describe('lines of a runner', () => {
  test.each([
    ['@@M 1/2 {"a"', 'result'],
    ['running (05.0s), 2/2 VUs, 10 complete and 0 interrupted iterations', 'progress'],
    ['{"level":"info","msg":"hello"}', 'message'],
    ['{"hint":"script exception","level":"error","msg":"x"}', 'message'],
    ['{"event":"snapshot","data":[]}', 'other'],
    ['own   [  48% ] 4 VUs  1.9s/4s', 'other'],
    ['', 'other'],
  ])('%s', (line, kind) => {
    const [runner] = runners([running]);
    expect(runner?.take(line)).toBe(kind);
    expect(runner?.lastLines()).toEqual(kind === 'message' ? [line] : []);
    runner?.close();
  });
});
