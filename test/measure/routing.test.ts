import { describe, expect, test } from 'vitest';
import type { Metric } from '../../src/domain/measurement.ts';
import type { Accounting } from '../../src/domain/observation.ts';
import { judge } from '../../src/judge/judge.ts';
import { withServerRouting } from '../../src/measure/routing.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { limit, measuredRun } from '../judge/measured-run.ts';

const STEADY = { phase: 'steady' };
const OURS = [limit('routing_success_rate', { kind: 'rate' }, '>', 0.99)];
const SAID_BY_K6 = [
  { metric: 'routing_success_rate{phase:steady}', expression: 'rate>0.99', ok: true },
  { metric: 'http_req_failed{phase:steady}', expression: 'rate<0.01', ok: true },
];

const answered = (nonzero: number, total = 10_500, tags: Metric['tags'] = {}): Metric => ({
  kind: 'rate',
  name: 'routing_success_rate',
  tags,
  unit: 'ratio',
  better: 'higher',
  rate: nonzero / total,
  nonzero,
  total,
});

const counted = (server: Partial<Accounting>): Accounting => ({
  submitted: 10_500,
  acceptedByAnswer: 10_500,
  rejectedByAnswer: 0,
  unanswered: 0,
  ...server,
});

function routing(server: Partial<Accounting>, metrics = [answered(10_500), answered(9000, 9000, STEADY)]) {
  return withServerRouting({ metrics, k6Thresholds: SAID_BY_K6 }, counted(server), OURS);
}

const rates = (metrics: Metric[]) =>
  metrics.map((metric) => [metric.name, metric.tags.phase, metric.kind === 'rate' ? metric.rate : undefined]);

describe('events as the service counted them', () => {
  test('outrank what it answered, which stands beside them', () => {
    expect(rates(routing({ routed: 0 }).metrics)).toEqual([
      ['routing_answered_rate', undefined, 1],
      ['routing_answered_rate', 'steady', 1],
      ['routing_success_rate', undefined, 0],
    ]);
  });

  test.each<[string, Partial<Accounting>, Metric[]?]>([
    ['are not known', {}],
    ['agree', { routed: 10_500 }],
    ['were read a moment early', { routed: 10_499 }],
    ['are of somebody else as well', { routed: 21_000 }],
    ['are of somebody else as well, who failed', { routed: 9000, failed: 9000 }],
    ['are of no events', { submitted: 0, routed: 0 }],
    ['have nothing to stand beside', { routed: 0 }, [answered(9000, 9000, STEADY)]],
  ])('change nothing where they %s', (_, server, metrics) => {
    const unchanged = metrics ?? [answered(10_500), answered(9000, 9000, STEADY)];
    expect(routing(server, metrics)).toEqual({ metrics: unchanged, k6Thresholds: SAID_BY_K6 });
  });

  test('are a share of all events that were sent, answered or not', () => {
    const { metrics } = routing({ submitted: 9500, unanswered: 1000, routed: 8400 }, [answered(9500)]);
    expect(rates(metrics)).toContainEqual(['routing_success_rate', undefined, 0.8]);
  });

  test('may be a few more than were sent: a counter that was read a moment late', () => {
    const { metrics } = routing({ routed: 10_505 }, [answered(9000)]);
    expect(rates(metrics)).toContainEqual(['routing_success_rate', undefined, 1]);
  });

  test('a limit of ours on something else is no word on what was routed', () => {
    const own = { metric: 'routing_success_rate', expression: 'rate>0.5', ok: true };
    const { k6Thresholds } = withServerRouting(
      { metrics: [answered(10_500)], k6Thresholds: [own] },
      counted({ routed: 0 }),
      [limit('checks', { kind: 'rate' }, '>', 0.5)],
    );
    expect(k6Thresholds).toEqual([{ ...own, metric: 'routing_answered_rate' }]);
  });

  test('k6 judged what was answered: of our limit that is no word, of the script’s one on what was answered', () => {
    const own = { metric: 'routing_success_rate', expression: 'rate>0.5', ok: true };
    const { k6Thresholds } = withServerRouting(
      { metrics: [answered(10_500)], k6Thresholds: [...SAID_BY_K6, own] },
      counted({ routed: 0 }),
      OURS,
    );
    expect(k6Thresholds).toEqual([SAID_BY_K6[1], { ...own, metric: 'routing_answered_rate' }]);
  });
});

test('a dead queue: the limit fails, one row each, nothing says that 100 % were routed', () => {
  const measurement = measuredRun({ durationS: 60 });
  const rate = (tags: Metric['tags']) => answered(10_500, 10_500, tags);
  const accounting = counted({ routed: 0 });
  const { metrics, k6Thresholds } = withServerRouting(
    { metrics: [...measurement.summary.metrics, rate({}), rate(STEADY)], k6Thresholds: SAID_BY_K6 },
    accounting,
    OURS,
  );
  const run = {
    ...measurement,
    k6Thresholds,
    summary: { ...measurement.summary, metrics, accounting },
  };
  const judgement = judge({
    measurement: run,
    test: { thresholds: OURS },
    lookup: { kind: 'off' },
    plan: { failOn: ['thresholds', 'errors'], baseline: { regressionTolerance: 0.05 } },
  });
  const rows = makeReport(run, judgement).keyFigures.filter(({ metric }) => metric.startsWith('routing'));
  expect(rows.map(({ label, value, limitOutcome }) => [label, value, limitOutcome])).toEqual([
    ['Routed events', 0, 'failed'],
    ['Routed events, as answered', 1, undefined],
  ]);
  expect(judgement.verdict).toMatchObject({ outcome: 'fail', red: true });
});
