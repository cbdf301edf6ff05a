import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../../src/domain/measurement.ts';
import { notAtOnce } from '../../../src/judge/side-by-side/at-once.ts';
import { measuredRun } from '../measured-run.ts';

const GB = 1e9;

interface Side {
  /** Highest of each service. */
  memory?: Record<string, number>;
  limits?: Record<string, number>;
  isKilled?: boolean;
}

function side({ memory = {}, limits = {}, isKilled = false }: Side): Measurement {
  const run = measuredRun();
  return {
    ...run,
    summary: {
      ...run.summary,
      environment: { ...run.summary.environment, memoryBytes: 8 * GB },
      observed: Object.entries(memory).map(([service, max]) => ({
        service,
        quantity: 'memory',
        unit: 'bytes',
        avg: max / 2,
        min: 0,
        max,
        last: max,
        source: 'cgroup',
      })) as never,
    },
    observations: {
      ...run.observations,
      events: isKilled ? [{ atMs: 0, service: 'orchestrator', kind: 'oom-killed', detail: 'killed' }] : [],
      limits: Object.entries(limits).map(([service, memoryBytes]) => ({ service, memoryBytes })),
    },
  };
}

const why = (
  base: Side,
  candidate: Side = base,
  machineBusy?: number,
  mode: 'concurrent' | 'interleaved' = 'concurrent',
) => notAtOnce({ round: { mode, machineBusy }, base: side(base), candidate: side(candidate) });

describe('both versions at once', () => {
  test.each<[string, Side, RegExp | undefined]>([
    ['little memory', { memory: { orchestrator: GB, queue: GB / 2 } }, undefined],
    ['nothing known of it', {}, undefined],
    [
      'too much memory',
      { memory: { orchestrator: 2.5 * GB, queue: GB / 2 } },
      /may need .*7.* of the .* of memory/,
    ],
    [
      'what the machine itself uses is not theirs',
      { memory: { machine: 7 * GB, orchestrator: GB } },
      undefined,
    ],
    ['a heap has room to grow', { memory: { orchestrator: 2.8 * GB } }, /may need/],
    ['up to its limit', { memory: { orchestrator: 2.8 * GB }, limits: { orchestrator: 3 * GB } }, undefined],
    ['a service that was killed', { isKilled: true }, /killed for want of memory/],
  ])('%s', (_, sides, expected) => {
    if (expected === undefined) expect(why(sides)).toBeUndefined();
    else expect(why(sides)).toMatch(expected);
  });
  test.each([
    [undefined, false],
    [0.6, false],
    [0.61, true],
  ])('a machine %s busy', (busy, isTooMuch) => {
    expect(why({}, {}, busy) !== undefined).toBe(isTooMuch);
  });
  test('the one that needs more counts with the other', () => {
    expect(why({ memory: { orchestrator: 0.5 * GB } }, { memory: { orchestrator: 5.5 * GB } })).toMatch(
      /memory/,
    );
  });
  test('one after the other there is nothing to ask', () => {
    expect(why({ isKilled: true }, {}, 0.9, 'interleaved')).toBeUndefined();
  });
});
