import { describe, expect, it } from 'vitest';
import type { BaselineLookup, Diagnosis } from '../../src/domain/judgement.ts';
import { judge } from '../../src/judge/judge.ts';
import { limit, measuredRun } from './measured-run.ts';
import { runSummary } from './run-summary.ts';

const plan = { failOn: ['thresholds' as const], baseline: { regressionTolerance: 0.05 } };
const SLOW = limit('http_req_duration', { kind: 'percentile', percent: 95 }, '<', 50, { origin: 'user' });
const off: BaselineLookup = { kind: 'off' };

describe('a result that was judged', () => {
  const measurement = measuredRun();
  measurement.summary.verdict = { outcome: 'inconclusive', headline: 'inconclusive: so it was' };
  measurement.summary.judgedBy = { thresholds: [SLOW], k6Thresholds: [], failOn: [] };

  it('is told as it was judged then, by the limits it carries', () => {
    const { verdict, thresholds } = judge({
      measurement,
      test: { thresholds: [] },
      lookup: off,
      plan,
      asStored: true,
    });
    expect(verdict.headline).toBe('inconclusive: so it was');
    expect(thresholds.map(({ outcome }) => outcome)).toEqual(['failed']);
  });

  it('is judged anew where that is asked for', () => {
    for (const asStored of [false, undefined]) {
      const request = { measurement, test: { thresholds: [] }, lookup: off, plan };
      const { verdict, thresholds } = judge(asStored === undefined ? request : { ...request, asStored });
      expect(verdict.outcome).toBe('pass');
      expect(thresholds).toEqual([]);
    }
  });

  it('one that carries no limits has none', () => {
    const bare = measuredRun();
    bare.summary.verdict = { outcome: 'fail', headline: 'fail: x' };
    const { verdict, thresholds } = judge({
      measurement: bare,
      test: { thresholds: [SLOW] },
      lookup: off,
      plan,
      asStored: true,
    });
    expect(verdict).toMatchObject({ outcome: 'fail', red: true });
    expect(thresholds).toEqual([]);
  });

  it('one without a verdict is judged', () => {
    const request = {
      measurement: measuredRun(),
      test: { thresholds: [SLOW] },
      lookup: off,
      plan,
      asStored: true,
    };
    expect(judge(request).verdict.outcome).toBe('fail');
  });
});

it('causes that are known already are kept', () => {
  const diagnosis: Diagnosis[] = [{ rule: 'x', what: '', evidence: '', advice: '', weight: 1 }];
  const request = { measurement: measuredRun(), test: { thresholds: [] }, lookup: off, plan };
  expect(judge({ ...request, diagnosis }).diagnosis).toBe(diagnosis);
  expect(judge(request).diagnosis).toEqual([]);
});

it('a stress test without a judged step looks at its limits where they are looked at otherwise', () => {
  const measurement = measuredRun({ testType: 'stress' });
  measurement.summary.phases = measurement.summary.phases.filter(({ judged }) => !judged);
  const { thresholds } = judge({ measurement, test: { thresholds: [SLOW] }, lookup: off, plan });
  expect(thresholds[0]?.scope).toBe('http_req_duration{expected_response:true,phase:step-1}');
});

describe('compare', () => {
  const of = (runs: number) =>
    judge({
      measurement: { ...measuredRun(), summary: runSummary('now') },
      test: { thresholds: [] },
      lookup: {
        kind: 'found',
        baseline: {
          runs: Array.from({ length: runs }, (_, i) => runSummary(`r${i}`, { p95: 200 + i })),
          source: 'x',
          sha: undefined,
          newestAt: undefined,
        },
      },
      plan,
      mustCompare: true,
    }).validity.map(({ rule }) => rule);

  it('answers nothing where nothing was judged', () => {
    expect(of(1)).toContain('nothing-compared');
    expect(of(6)).not.toContain('nothing-compared');
  });
});

describe('a version that failed while the other did not', () => {
  const died = (notCounted: (string | undefined)[], call = 'regressed') => {
    const measurement = measuredRun();
    measurement.summary.load.category = 'infrastructure';
    measurement.summary.sideBySide = {
      call,
      sentence: 'This change failed in round 1 while the base did not: exit code 137.',
      rounds: notCounted.map((why, index) => ({ round: index + 1, notCounted: why })),
      figures: [],
      findings: [],
      notes: [],
    } as never;
    return judge({ measurement, test: { thresholds: [] }, lookup: off, plan });
  };

  it('fails by that, though nothing that can be trusted was measured of it', () => {
    expect(died(['died']).verdict).toMatchObject({
      outcome: 'fail',
      headline: 'fail: this change failed in round 1 while the base did not: exit code 137',
    });
  });

  it.each([
    [['died', undefined], 'regressed'],
    [['died'], 'inconclusive'],
  ] as const)('rounds %j, %s: a doubt stays one', (rounds, call) => {
    expect(died([...rounds], call).verdict.outcome).not.toBe('fail');
  });
});
