import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { resultLines } from '../../../k6/lib/result-lines.ts';
import type { ClusterPlan } from '../../../src/domain/cluster.ts';
import { culpritAmong } from '../../../src/generator/cluster/endings.ts';
import { notesOn } from '../../../src/generator/cluster/notes.ts';
import type { RunnerPod } from '../../../src/generator/cluster/pods.ts';
import { whyNeverReady } from '../../../src/generator/cluster/readiness.ts';
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
    runner.isGone = (pod as { isGone?: boolean } | undefined)?.isGone === true;
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
      'not started at all',
      [ended(128, { reason: 'StartError', message: 'failed to create containerd task' })],
      /^Runner 1 of 1 .*: its container could not be started \(StartError: failed to create containerd task\)\.$/,
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

describe('a runner that will never be ready', () => {
  test.each<[string, Partial<RunnerPod> | undefined, number, number, RegExp | undefined]>([
    [
      'no place for three minutes',
      { state: 'waiting', reason: 'Unschedulable', message: '0/1 nodes:\n1 Insufficient cpu' },
      181_000,
      0,
      /cannot be scheduled: 0\/1 nodes: 1 Insufficient cpu/,
    ],
    [
      'no place yet: the cluster may grow',
      { state: 'waiting', reason: 'Unschedulable' },
      179_000,
      0,
      undefined,
    ],
    [
      'no k6 in the image',
      { isReady: false },
      61_000,
      61_000,
      /runs, but k6 does not answer in it: it says nothing/,
    ],
    ['little CPU', { isReady: false }, 61_000, 59_000, undefined],
    ['it is ready', {}, 999_000, 999_000, undefined],
    ['no image', { state: 'waiting', reason: 'ImagePullBackOff' }, 1000, 0, /its image i:1 cannot be pulled/],
    ['no pod yet', undefined, 1000, 0, undefined],
  ])('%s', (_, pod, waitedMs, runningMs, said) => {
    const [runner] = runners([
      pod && { isReady: false, ...(pod.state === undefined ? { isReady: true } : {}), ...pod },
    ]);
    if (runner === undefined) throw new Error('no runner');
    const never = whyNeverReady(runner, { waitedMs, runningMs }, { image: 'i:1' });
    if (said === undefined) expect(never).toBeUndefined();
    else expect(never?.message).toMatch(said);
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

describe('what the reader should know of the runners', () => {
  const lines = (iterations: number, runsSetup = false) =>
    resultLines('@@M', {
      files: {
        '/k6-summary.json': JSON.stringify({
          metrics: { iterations: { type: 'counter', values: { count: iterations } } },
        }),
      },
      atMs: 1,
      durationMs: 1,
      runsSetup,
    }).split('\n');
  const plan = { image: 'i:1' } as ClusterPlan;
  const start = { spreadMs: 7, clockOffsetsS: [0, 1] };
  const split = 'The load was split over 2 runners (i:1) on 1 node (n), let go within 7 ms of one another.';

  test.each<[string, number[], boolean, typeof start, string[]]>([
    ['equal shares', [100, 81], false, start, [split]],
    [
      'one that was held back',
      [100, 20],
      false,
      start,
      [
        split,
        'Runner 2 of 2 (pod p-1 on n) was the weakest: 20 iterations, 66.7 % fewer than the runners did on average.',
      ],
    ],
    ['so few that one more is no weakness', [8, 2], false, start, [split]],
    [
      'a clock that is wrong',
      [1, 1],
      false,
      { ...start, clockOffsetsS: [0, -5] },
      [split, 'The clock of Runner 2 of 2 (pod p-1 on n) is -5 s off that of the pod that started it.'],
    ],
    [
      'setup() in each',
      [1, 1],
      true,
      start,
      [split, 'setup() and teardown() of the script ran in every runner.'],
    ],
  ])('%s', (_, [first = 0, second = 0], runsSetup, signal, notes) => {
    expect(
      notesOn(runners([running, running], [lines(first, runsSetup), lines(second)]), signal, plan),
    ).toEqual(notes);
  });
});
