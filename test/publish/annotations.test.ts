import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/domain/judgement.ts';
import { makeAnnotations } from '../../src/publish/annotations.ts';
import { aResult, type ResultFacts } from './a-result.ts';

describe('annotations', () => {
  const of = (...facts: ResultFacts[]) => makeAnnotations(facts.map((fact) => aResult(fact).report));
  const limits = (count: number): Reason[] =>
    Array.from({ length: count }, (_, index) => ({ kind: 'threshold', sentence: `limit ${index}` }));

  test('a run that passed has none, apart from limits that warn', () => {
    const reasons: Reason[] = [
      { kind: 'note', sentence: 'all 7 limits met' },
      { kind: 'note', sentence: 'warning: CPU 91 % is over the limit of 80 %' },
    ];
    expect(of({ reasons })).toEqual([
      { level: 'warning', title: 'load: warning', message: 'CPU 91 % is over the limit of 80 %' },
    ]);
  });
  test('a failed limit is an error with the test it belongs to', () => {
    expect(of({ title: 'spike', outcome: 'fail', reasons: limits(1) })).toEqual([
      { level: 'error', title: 'spike: limit failed', message: 'limit 0' },
    ]);
  });
  test('what does not turn the run red is a warning', () => {
    expect(of({ outcome: 'fail', red: false, reasons: limits(1) })[0]?.level).toBe('warning');
  });
  test('never more than nine, the last one says how many are left', () => {
    const annotations = of({ outcome: 'fail', reasons: limits(8) }, { outcome: 'fail', reasons: limits(6) });
    expect(annotations).toHaveLength(9);
    expect(annotations[8]?.message).toBe('6 more in the job summary');
  });
  test('a long sentence is cut', () => {
    const [first] = of({
      outcome: 'broken',
      red: true,
      reasons: [{ kind: 'broken', sentence: 'x'.repeat(9000) }],
    });
    expect(first?.message).toHaveLength(1000);
  });
});
