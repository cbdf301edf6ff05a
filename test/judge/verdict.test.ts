import { describe, expect, it } from 'vitest';
import type { Comparison, Growth, ThresholdResult, ValidityFinding } from '../../src/domain/judgement.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import type { FailOn, Threshold } from '../../src/domain/plan.ts';
import { judgedSummary, storedVerdict } from '../../src/judge/judged-summary.ts';
import { decideVerdict } from '../../src/judge/verdict.ts';
import type { Findings } from '../../src/judge/verdict-sentences.ts';
import { limit, measuredRun, trend } from './measured-run.ts';

const P95 = { kind: 'percentile', percent: 95 } as const;
const { summary } = measuredRun();
const NONE: Findings = {
  thresholds: [],
  validity: [],
  comparison: { kind: 'off', sentence: '', comparisons: [], historySize: 0 },
};

const crossed = (
  changes: Partial<Threshold> & { actual?: number | undefined; scope?: string } = {},
): ThresholdResult => {
  const { actual, scope, ...threshold } = changes;
  return {
    threshold: limit('http_req_duration', P95, '<', 500, threshold),
    scope: scope ?? 'http_req_duration{phase:steady}',
    actual: 'actual' in changes ? actual : 645,
    outcome: 'failed',
  } as ThresholdResult;
};
const met = (changes: Parameters<typeof crossed>[0] = {}): ThresholdResult => ({
  ...crossed({ actual: 115, ...changes }),
  outcome: 'passed',
});
const finding = (
  severity: ValidityFinding['severity'],
  sentence = `It was ${severity}.`,
): ValidityFinding => ({
  rule: 'any',
  severity,
  sentence,
});
const regression = (changes: Partial<Comparison> = {}) =>
  ({
    metric: 'http_req_duration{phase:steady}',
    statistic: 'p(95)',
    unit: 'ms',
    baseline: 100,
    candidate: 150,
    change: 0.5,
    changeUnit: 'relative',
    call: 'regressed',
    because: 'worse than the noise explains',
    ...changes,
  }) as Comparison;
const compared = (...comparisons: Comparison[]): Findings['comparison'] => ({
  kind: 'judged',
  sentence: '',
  comparisons,
  historySize: 6,
});
const growth = (growing: boolean): Growth => ({ growing, sentence: 'The queue grows.' }) as Growth;

const decide = (findings: Partial<Findings> = {}, of: Partial<RunSummary> = {}, failOn: FailOn[] = []) =>
  decideVerdict({ ...NONE, ...findings }, { ...summary, ...of }, failOn);

const EVERYTHING: Partial<Findings> = {
  thresholds: [crossed(), crossed({ level: 'warn', limit: 600 })],
  validity: [finding('note'), finding('inconclusive'), finding('fail'), finding('broken')],
  comparison: compared(regression()),
  growth: [growth(true), growth(false)],
};

describe('order: broken, lost events and failures of the service, limits, regressions, doubts, notes', () => {
  const without = (...left: ValidityFinding['severity'][]) =>
    EVERYTHING.validity?.filter(({ severity }) => !left.includes(severity)) ?? [];

  it('everything is listed in it', () => {
    const { reasons } = decide(EVERYTHING);
    expect(reasons).toEqual([
      { kind: 'broken', sentence: 'It was broken.' },
      { kind: 'accounting', sentence: 'It was fail.' },
      { kind: 'threshold', sentence: 'p95 645 ms is over the limit of 500 ms (load, steady phase)' },
      { kind: 'threshold', sentence: 'The queue grows.' },
      {
        kind: 'regression',
        sentence: 'p95 of steady regressed by 50 %, from 100 ms to 150 ms: worse than the noise explains',
      },
      { kind: 'validity', sentence: 'It was inconclusive.' },
      { kind: 'note', sentence: 'warning: p95 645 ms is over the limit of 600 ms (load, steady phase)' },
      { kind: 'note', sentence: 'It was note.' },
    ]);
  });

  it.each<[Partial<Findings>, outcome: string, headline: string]>([
    [EVERYTHING, 'broken', 'broken: it was broken.'],
    [{ ...EVERYTHING, validity: without('broken') }, 'fail', 'fail: it was fail, and 3 more'],
    [
      { ...EVERYTHING, validity: without('broken', 'fail') },
      'fail',
      'fail: p95 645 ms is over the limit of 500 ms (load, steady phase), and 2 more',
    ],
    [{ growth: [growth(true)] }, 'fail', 'fail: the queue grows.'],
    [
      { comparison: compared(regression()) },
      'fail',
      'fail: p95 of steady regressed by 50 %, from 100 ms to 150 ms: worse than the noise explains',
    ],
    [
      { validity: [finding('inconclusive'), finding('inconclusive', 'Two.')] },
      'inconclusive',
      'inconclusive: it was inconclusive.',
    ],
    [{ validity: [finding('note')], growth: [growth(false)] }, 'pass', 'pass: no limit was set (load)'],
  ])('%#: %s', (findings, outcome, headline) => {
    expect(decide(findings)).toMatchObject({ outcome, headline });
  });

  it('a pass says first what was met', () => {
    expect(decide({ thresholds: [met()], validity: [finding('note')] }).reasons).toEqual([
      { kind: 'note', sentence: 'the one limit is met, p95 115 ms (load)' },
      { kind: 'note', sentence: 'It was note.' },
    ]);
  });
});

describe('red', () => {
  const broken = { validity: [finding('broken')] };
  const lost = { validity: [finding('fail')] };
  const limits = { thresholds: [crossed()] };
  const regressed = { comparison: compared(regression()) };
  const doubt = { validity: [finding('inconclusive')] };

  it.each<[FailOn, Partial<Findings>[], Partial<Findings>[]]>([
    ['errors', [broken, lost], [limits, regressed, doubt]],
    ['thresholds', [broken, limits], [lost, regressed, doubt]],
    ['regressions', [broken, regressed], [lost, limits, doubt]],
    ['inconclusive', [broken, doubt], [lost, limits, regressed]],
    ['never', [], [broken, lost, limits, regressed, doubt]],
  ])('fail-on %s', (failOn, red, green) => {
    expect(red.map((findings) => decide(findings, {}, [failOn]).red)).toEqual(red.map(() => true));
    expect(green.map((findings) => decide(findings, {}, [failOn]).red)).toEqual(green.map(() => false));
  });

  it('a doubt beside a failure that is no reason for red is none either', () => {
    expect(decide({ ...doubt, ...limits }, {}, ['inconclusive']).red).toBe(false);
  });

  it('a pass is not red', () => {
    expect(decide({}, {}, ['errors', 'thresholds', 'regressions', 'inconclusive']).red).toBe(false);
  });
});

describe('crossed limits, the one furthest off first', () => {
  const sentences = (...results: ThresholdResult[]) =>
    decide({ thresholds: results }).reasons.map(({ sentence }) => sentence);

  it('by how much of the limit; a limit of nothing is furthest, one without a figure the least', () => {
    const shown = sentences(
      crossed({ actual: 550 }),
      crossed({ actual: undefined }),
      crossed({ actual: 5, limit: 1 }),
      crossed({ actual: 1, limit: 0, operator: '==' }),
      crossed({ actual: 100, limit: 1000, operator: '>' }),
    );
    expect(shown.map((sentence) => sentence.split(' (')[0])).toEqual([
      'p95 1 ms is not 0 ms',
      'p95 5 ms is over the limit of 1 ms',
      'p95 100 ms is under the limit of 1,000 ms',
      'p95 550 ms is over the limit of 500 ms',
      'the limit of 500 ms on p95 was crossed, as k6 says; its value is not in the results',
    ]);
  });

  it.each<[Parameters<typeof crossed>[0], string]>([
    [{ operator: '<=' }, 'p95 645 ms is over the limit of 500 ms (load, steady phase)'],
    [{ operator: '>', actual: 400 }, 'p95 400 ms is under the limit of 500 ms (load, steady phase)'],
    [{ operator: '>=', actual: 400 }, 'p95 400 ms is under the limit of 500 ms (load, steady phase)'],
    [{ actual: 500 }, 'p95 500 ms is not below the limit of 500 ms (load, steady phase)'],
    [{ operator: '>', actual: 500 }, 'p95 500 ms is not above the limit of 500 ms (load, steady phase)'],
    [{ actual: 500.2 }, 'p95 500 ms is just over the limit of 500 ms (load, steady phase)'],
    [{ operator: '>', actual: 499.8 }, 'p95 500 ms is just under the limit of 500 ms (load, steady phase)'],
    [{ operator: '==', actual: 1 }, 'p95 1 ms is not 500 ms (load, steady phase)'],
    [{ operator: '!=', actual: 500 }, 'p95 500 ms must not be 500 ms (load, steady phase)'],
    [{ statistic: { kind: 'med' } }, 'median 645 ms is over the limit of 500 ms (load, steady phase)'],
    [
      {
        metric: 'http_req_failed',
        statistic: { kind: 'rate' },
        limit: 0.01,
        actual: 0.05,
        scope: 'http_req_failed{phase:steady}',
      },
      'error rate 5 % is over the limit of 1 % (load, steady phase)',
    ],
    [
      {
        metric: 'events_per_second',
        statistic: { kind: 'value' },
        operator: '>',
        limit: 2000,
        actual: 1500,
        scope: 'events_per_second',
      },
      'throughput 1,500 events/s is under the limit of 2,000 events/s (load, whole run)',
    ],
    [
      {
        metric: 'requests_per_second',
        statistic: { kind: 'value' },
        operator: '>',
        limit: 20,
        actual: 15,
        scope: 'requests_per_second',
      },
      'throughput 15 requests/s is under the limit of 20 requests/s (load, whole run)',
    ],
    [
      {
        metric: 'checks',
        statistic: { kind: 'rate' },
        operator: '>',
        limit: 0.99,
        actual: 0.5,
        scope: 'checks',
      },
      'checks 50 % is under the limit of 99 % (load, whole run)',
    ],
    [
      {
        metric: 'dropped_iterations',
        statistic: { kind: 'count' },
        limit: 1,
        actual: 5,
        scope: 'dropped_iterations',
      },
      'dropped_iterations 5 is over the limit of 1 (load, whole run)',
    ],
    [
      { metric: 'http_req_waiting', scope: 'http_req_waiting{phase:steady}' },
      'http_req_waiting p95 645 ms is over the limit of 500 ms (load, steady phase)',
    ],
    [
      {
        metric: 'orchestrator.memory',
        statistic: { kind: 'max' },
        limit: 1e9,
        actual: 2e9,
        scope: 'orchestrator.memory',
      },
      'orchestrator.memory maximum 2 GB is over the limit of 1 GB (load)',
    ],
    [
      {
        metric: 'orchestrator.memory',
        statistic: { kind: 'max' },
        limit: 0.9,
        actual: 0.95,
        ofLimit: true,
        scope: 'orchestrator.memory{replica:2}',
      },
      'orchestrator.memory maximum 95 % is over the limit of 90 % (load, replica 2)',
    ],
    [
      {
        metric: 'queue.depth',
        statistic: { kind: 'final' },
        limit: 10,
        actual: 20,
        scope: 'queue.depth{queue:a}',
      },
      'queue.depth final 20 is over the limit of 10 (load, a)',
    ],
    [
      {
        metric: 'spike.recovery',
        statistic: { kind: 'max' },
        limit: 30,
        actual: 60,
        scope: 'spike.recovery',
      },
      'recovery after a spike 60 s is over the limit of 30 s (load)',
    ],
    [
      {
        metric: 'spike.queue_drain',
        statistic: { kind: 'max' },
        limit: 30,
        actual: 60,
        scope: 'spike.queue_drain',
      },
      'draining the queue after a spike 60 s is over the limit of 30 s (load)',
    ],
  ])('%j', (changes, sentence) => {
    expect(sentences(crossed(changes))).toEqual([sentence]);
  });

  it('of a result whose test type is not known there is no type to tell', () => {
    expect(decide({ thresholds: [crossed()] }, { testType: undefined }).headline).toBe(
      'fail: p95 645 ms is over the limit of 500 ms (steady phase)',
    );
  });

  it('a limit of the script is on all answers, which is said where that makes a difference', () => {
    const tags = { phase: 'steady' };
    const metrics = (all: number) => [
      trend('http_req_duration', tags, 10, () => all),
      trend('http_req_duration', { ...tags, expected_response: 'true' }, 10, () => 645),
    ];
    const of = (all: number, origin: Threshold['origin']) =>
      decide({ thresholds: [crossed({ origin, tags })] }, { metrics: metrics(all) }).reasons[0]?.sentence;
    expect(of(700, 'script')).toMatch(/ \(load, steady phase, all answers\)$/);
    expect(of(645, 'script')).toMatch(/ \(load, steady phase\)$/);
    expect(of(700, 'user')).toMatch(/ \(load, steady phase\)$/);
  });
});

describe('regressions, p95 of all requests first', () => {
  const sentences = (...comparisons: Comparison[]) =>
    decide({ comparison: compared(...comparisons) }).reasons.map(({ sentence }) => sentence);

  it('others keep their order, what did not regress is not spoken of', () => {
    const of = (metric: string, statistic: string, call: Comparison['call'] = 'regressed') =>
      regression({ metric, statistic, call, change: undefined, baseline: undefined });
    expect(
      sentences(
        of('http_req_failed', 'rate'),
        of('http_req_duration', 'p(99)'),
        of('iterations', 'count', 'improved'),
        of('http_req_duration', 'p(95)'),
      ).map((sentence) => sentence.split(' regressed')[0]),
    ).toEqual(['p95', 'http_req_failed rate', 'p99']);
  });

  it.each<[Partial<Comparison>, string]>([
    [
      { metric: 'http_req_duration' },
      'p95 regressed by 50 %, from 100 ms to 150 ms: worse than the noise explains',
    ],
    [{ change: undefined }, 'p95 of steady regressed, from 100 ms to 150 ms: worse than the noise explains'],
    [{ baseline: undefined }, 'p95 of steady regressed by 50 %: worse than the noise explains'],
    [{ candidate: undefined }, 'p95 of steady regressed by 50 %: worse than the noise explains'],
    [
      { population: 'all' },
      'p95 of steady, all answers regressed by 50 %, from 100 ms to 150 ms: worse than the noise explains',
    ],
    [
      {
        metric: 'http_req_failed',
        statistic: 'rate',
        unit: 'ratio',
        baseline: 0.01,
        candidate: 0.03,
        change: 0.02,
        changeUnit: 'points',
      },
      'http_req_failed rate regressed by 2 pp, from 1 % to 3 %: worse than the noise explains',
    ],
    [
      {
        metric: 'events_per_second',
        statistic: 'value',
        unit: 'per second',
        baseline: 3000,
        candidate: 2000,
        change: -0.33,
      },
      'events_per_second value regressed by 33 %, from 3,000 events/s to 2,000 events/s: worse than the noise explains',
    ],
    [
      { metric: 'orchestrator.memory', statistic: 'nonsense', unit: 'bytes', baseline: 1e6, candidate: 2e6 },
      'orchestrator.memory value regressed by 50 %, from 1 MB to 2 MB: worse than the noise explains',
    ],
  ])('%j', (changes, sentence) => {
    expect(sentences(regression(changes))).toEqual([sentence]);
  });
});

describe('the first word of a sentence', () => {
  it.each([
    ['The run was cut.', 'the run was cut.'],
    ['A run.', 'a run.'],
    ['P95 is high.', 'P95 is high.'],
    ['K6 was killed.', 'K6 was killed.'],
    ["Little's law is off.", "Little's law is off."],
    ['5 iterations.', '5 iterations.'],
    ['HTTP failed.', 'HTTP failed.'],
  ])('%s', (sentence, lower) => {
    expect(decide({ validity: [finding('inconclusive', sentence)] }).headline).toBe(`inconclusive: ${lower}`);
  });
});

describe('a pass in words', () => {
  const thresholds = (count: number) => Array.from({ length: count }, () => met());

  it.each<[Partial<Findings>, Partial<RunSummary>, string]>([
    [{ thresholds: thresholds(1) }, {}, 'pass: the one limit is met, p95 115 ms (load)'],
    [{ thresholds: thresholds(2) }, {}, 'pass: both limits met, p95 115 ms (load)'],
    [{ thresholds: thresholds(3) }, {}, 'pass: all 3 limits met, p95 115 ms (load)'],
    [
      { thresholds: [met(), { ...met(), outcome: 'not measured' }] },
      {},
      'pass: the one limit is met, p95 115 ms (load)',
    ],
    [{ comparison: compared() }, {}, 'pass: no limit was set, no regression (load)'],
    [{ comparison: { ...compared(), kind: 'shown' } }, {}, 'pass: no limit was set (load)'],
    [{}, { testType: undefined }, 'pass: no limit was set'],
    [
      { thresholds: [met({ scope: 'http_req_duration{expected_response:true,phase:steady}' })] },
      {},
      'pass: the one limit is met, p95 115 ms (load)',
    ],
    [
      { thresholds: [met({ scope: 'http_req_duration{phase:steady,scenario:a}' })] },
      {},
      'pass: the one limit is met (load)',
    ],
    [
      { thresholds: [met({ scope: 'http_req_waiting{phase:steady}' })] },
      {},
      'pass: the one limit is met (load)',
    ],
    [{ thresholds: [met({ statistic: { kind: 'avg' } })] }, {}, 'pass: the one limit is met (load)'],
    [{ thresholds: [met({ actual: undefined })] }, {}, 'pass: the one limit is met (load)'],
    [
      { thresholds: thresholds(2), capacity: { sentence: 'Held.' } as Findings['capacity'] & object },
      { testType: 'stress' },
      'pass: both limits met (stress). Held.',
    ],
    [
      { comparison: compared(), recovery: { sentence: 'Recovered.', spikes: [] } },
      { testType: 'spike' },
      'pass: no limit was set, no regression (spike). Recovered.',
    ],
  ])('%#: %j', (findings, of, headline) => {
    const decided = decide(findings, of);
    expect(decided.headline).toBe(headline);
    expect(decided.reasons[0]?.sentence).toBe(headline.replace('pass: ', ''));
  });

  it('of a stress test the breaking point is a note', () => {
    const capacity = { sentence: 'Broke at 5 VUs.' } as Findings['capacity'] & object;
    expect(decide({ capacity, thresholds: [crossed()] }).reasons.at(-1)).toEqual({
      kind: 'note',
      sentence: 'Broke at 5 VUs.',
    });
  });
});

describe('a result keeps its verdict', () => {
  it('with its reasons and what it was judged by', () => {
    const verdict = decide({ thresholds: [crossed()] }, {}, ['thresholds']);
    const by = { thresholds: [crossed().threshold], k6Thresholds: [], failOn: ['thresholds' as const] };
    const kept = judgedSummary(summary, { verdict }, by);
    expect(kept.judgedBy).toEqual(by);
    expect(kept.verdict).toEqual(verdict);
    expect(storedVerdict(kept)).toEqual(verdict);
  });

  it.each([
    ['pass', false],
    ['fail', true],
    ['inconclusive', false],
    ['broken', true],
  ] as const)('one of version 0.1.0 kept only outcome and headline: %s is red: %s', (outcome, red) => {
    expect(storedVerdict({ ...summary, verdict: { outcome, headline: `${outcome}: so it was` } })).toEqual({
      outcome,
      headline: `${outcome}: so it was`,
      red,
      reasons: [{ kind: 'note', sentence: 'so it was' }],
    });
  });

  it('a result that was never judged has none', () => {
    expect(storedVerdict({ ...summary, verdict: undefined })).toBeUndefined();
  });
});

describe('two versions side by side', () => {
  const sideBySide = (call: string, sentence: string) =>
    ({ ...summary, sideBySide: { call, sentence, rounds: [], findings: [] } }) as unknown as RunSummary;
  const SLOWER = 'p95 is 11 % slower (9 to 14 %), 8 rounds, both versions on this machine.';
  const UNKNOWN =
    'Not known whether p95 got worse: it changed by −3 to +8 %, 8 rounds; a worsening above 9 % would have been seen.';
  const verdictOf = (of: RunSummary, findings: Partial<Findings> = {}, failOn: FailOn[] = ['regressions']) =>
    decideVerdict({ ...NONE, comparison: compared(regression()), ...findings }, of, failOn);

  it('a regression is the sentence of the comparison, once, before what a limit says', () => {
    const verdict = verdictOf(sideBySide('regressed', SLOWER), { thresholds: [crossed()] });
    expect(verdict).toMatchObject({ outcome: 'fail', red: true });
    expect(verdict.headline).toBe(`fail: ${SLOWER.slice(0, -1)}, and 1 more`);
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(['regression', 'threshold']);
  });

  it('what is called of one figure alone decides nothing', () => {
    const verdict = verdictOf(sideBySide('no change', 'p95 changed by less than 10 %, 8 rounds.'));
    expect(verdict.outcome).toBe('pass');
    expect(verdict.headline).toMatch(/^pass: p95 changed by less than 10 %, 8 rounds; no limit was set/);
  });

  it('not known is neither pass nor fail, and red only when asked for', () => {
    const unknown = sideBySide('inconclusive', UNKNOWN);
    expect(verdictOf(unknown)).toMatchObject({
      outcome: 'inconclusive',
      red: false,
      headline: `inconclusive: n${UNKNOWN.slice(1)}`,
    });
    expect(verdictOf(unknown, {}, ['inconclusive']).red).toBe(true);
    // A finding says the same sentence: it is said once.
    const found = verdictOf(unknown, { validity: [finding('inconclusive', UNKNOWN)] });
    expect(found.reasons).toHaveLength(1);
  });

  it('a limit that is crossed while the change is not known fails', () => {
    const verdict = verdictOf(sideBySide('inconclusive', UNKNOWN), { thresholds: [crossed()] });
    expect(verdict.outcome).toBe('fail');
    expect(verdict.headline).toMatch(/^fail: p95 645 ms is over the limit/);
  });
});

describe('a pass beside earlier runs', () => {
  it.each([
    ['no change', 0.09, ', no regression'],
    ['inconclusive', 0.23, ', not known whether p95 got worse by less than 23 %'],
    ['inconclusive', undefined, ', no regression'],
  ] as const)('p95 %s, detectable %s: %s', (call, detectable, said) => {
    const metric = 'http_req_duration';
    const comparison = compared(regression({ metric, call, detectable }));
    const { headline } = decideVerdict({ ...NONE, thresholds: [met()], comparison }, summary, []);
    expect(headline).toBe(`pass: the one limit is met, p95 115 ms${said} (load)`);
  });
});
