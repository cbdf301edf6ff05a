import { describe, expect, it } from 'vitest';
import type { LoadProfile } from '../../src/domain/plan.ts';
import { warmUpTest } from '../../src/plan/warm-up-test.ts';
import { planOf } from './plan-of.ts';

const testOf = (flags: Record<string, string> = {}) => {
  const base = {
    kind: 'version' as const,
    version: { label: 'the same version', sha: undefined },
    candidate: { label: 'this version', sha: undefined },
    isAsked: true,
  };
  const [test] = planOf({ start: 'npm start', base: 'main', vus: '20', ...flags }, { base }).tests;
  if (test.sideBySide === undefined) throw new Error('not side by side');
  return { ...test, sideBySide: test.sideBySide };
};
const stages = ({ startVus, stages: all }: LoadProfile) => [
  startVus,
  ...all.map(({ phase, durationS, targetVus }) => `${phase} ${durationS} s to ${targetVus}`),
];

describe('is the warm-up long enough', () => {
  const test = testOf();
  const warmUp = warmUpTest(test);
  const profileOf = (side: string): LoadProfile =>
    JSON.parse(warmUp?.test.runs.find((run) => run.side === side)?.k6Env.PERF_PROFILE ?? '');

  it('the load of one side begins later, and both are judged at the same moment', () => {
    expect(warmUp).toMatchObject({ shortS: 10, longS: 30 });
    expect(stages(profileOf('candidate'))).toEqual([10, 'warm-up 30 s to 10', 'steady 40 s to 10']);
    expect(stages(profileOf('base'))).toEqual([
      0,
      'warm-up 20 s to 0',
      'warm-up 1 s to 10',
      'warm-up 9 s to 10',
      'steady 40 s to 10',
    ]);
    expect(profileOf('base').durationS).toBe(profileOf('candidate').durationS);
    expect(warmUp?.test.profile).toEqual(profileOf('candidate'));
    expect(warmUp?.test.deadlineMs).toBe(test.deadlineMs + 20_000);
  });

  it('in six rounds at most, beside what the rounds before have written', () => {
    expect(warmUp?.test.sideBySide).toMatchObject({ rounds: 6, runsAll: true, isModeFixed: true });
    expect(warmUp?.test.runs).toHaveLength(12);
    const texts = JSON.stringify(warmUp?.test.runs);
    expect(texts).not.toContain('/rounds/');
    expect(texts).toContain('/load/warm-up/06/');
    expect(warmUpTest(testOf({ rounds: '4' }))?.test.runs).toHaveLength(8);
  });

  it.each([
    ['1s', 1, 30, ['warm-up 29 s to 0', 'warm-up 1 s to 10', 'steady 40 s to 10']],
    ['30s', 30, 90, ['warm-up 60 s to 0', 'warm-up 1 s to 10', 'warm-up 29 s to 10', 'steady 40 s to 10']],
  ])('of %s', (given, shortS, longS, [...late]) => {
    const found = warmUpTest(testOf({ 'warm-up': given }));
    expect(found).toMatchObject({ shortS, longS });
    const ofBase = found?.test.runs.find(({ side }) => side === 'base');
    expect(stages(JSON.parse(ofBase?.k6Env.PERF_PROFILE ?? '')).slice(1)).toEqual(late);
  });

  it('of a script of the user’s own it is not asked', () => {
    expect(warmUpTest(testOf({ script: 'own.js' }))).toBeUndefined();
  });
});
