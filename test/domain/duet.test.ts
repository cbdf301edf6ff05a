import { describe, expect, test } from 'vitest';
import { duetOf, duetSchema } from '../../src/domain/duet.ts';
import { runSummary } from '../judge/run-summary.ts';
import { duetRun } from '../support/duets.ts';

const verdict = (outcome: 'fail' | 'inconclusive' | 'broken') => ({
  verdict: { outcome, headline: outcome },
});

describe('what is learnt of a comparison of two versions', () => {
  test('how much its rounds varied, what it found, and where', () => {
    const learnt = duetOf(duetRun('r'));
    expect(learnt).toMatchObject({ id: 'r', at: '2026-11-20T02:00:00Z', mode: 'concurrent', rounds: 8 });
    expect(learnt?.variances.find(({ figure }) => figure === 'p95 pooled')?.degreesOfFreedom).toBe(7);
    expect(learnt?.changes.length).toBeGreaterThan(3);
    expect(duetSchema.parse(JSON.parse(JSON.stringify(learnt)))).toEqual(learnt);
  });
  test.each([
    ['a regression', duetRun('r', verdict('fail'))],
    [
      'one that decided nothing: to keep the calm ones only would promise a calm machine',
      duetRun('r', verdict('inconclusive')),
    ],
    ['four rounds', duetRun('r', {}, { rounds: 4 })],
  ])('also of %s', (_, run) => {
    expect(duetOf(run)).toBeDefined();
  });
  test.each([
    ['a plain run', runSummary('r')],
    ['a broken run', duetRun('r', verdict('broken'))],
    ['three rounds', duetRun('r', {}, { rounds: 3 })],
    ['one that was interrupted', duetRun('r', {}, { ended: 'interrupted' })],
    [
      'services that were not started anew',
      duetRun('r', {}, { findings: [{ rule: 'not-gated', severity: 'inconclusive', sentence: 'Shown.' }] }),
    ],
  ])('not of %s', (_, run) => {
    expect(duetOf(run)).toBeUndefined();
  });
});
