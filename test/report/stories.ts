import type { Judgement } from '../../src/domain/judgement.ts';
import type { Measurement, Metric } from '../../src/domain/measurement.ts';
import type { Report } from '../../src/domain/report.ts';
import { decideVerdict } from '../../src/judge/decide-verdict.ts';
import { makeReport } from '../../src/report/make-report.ts';
import {
  comparisonFixture,
  judgementFixture,
  measurementFixture,
  type RunStory,
} from '../support/report-fixture.ts';

/** One report for each thing a reader can meet. Figures are seeded; the verdict is decided by the product's own rules. */
export const STORIES: Record<string, () => Report> = {
  pass: () => story({ medianMs: 82 }),
  'failed-limit': () => story({ medianMs: 300 }),
  regressed: () => regressed(),
  'no-change': () =>
    story({ medianMs: 82 }, (measurement) => ({
      comparison: comparisonFixture(measurement.summary, [
        { baseline: 205, candidate: 212, change: 0.034, noise: [-0.06, 0.07], call: 'no change' },
      ]),
    })),
  broken: () =>
    story({ medianMs: 82, errorRate: 1 }, () => ({
      validity: [
        {
          rule: 'no-service',
          severity: 'broken',
          sentence: '75 % of 53 requests found no service to talk to (steady phase).',
        },
      ],
    })),
  stress: () => story({ testType: 'stress' }),
  spike: () => story({ testType: 'spike' }),
  soak: () => story({ testType: 'soak' }),
  'hostile-names': () => hostile(),
  'many-metrics': () => manyMetrics(),
};

function story(run: RunStory, change: (measurement: Measurement) => Partial<Judgement> = () => ({})): Report {
  const measurement = measurementFixture(run);
  const judgement = judgementFixture(measurement, change(measurement));
  const verdict = decideVerdict(judgement, measurement.summary, ['thresholds', 'errors', 'regressions']);
  return makeReport(measurement, { ...judgement, verdict });
}

function regressed(): Report {
  return story({ medianMs: 225 }, (measurement) => ({
    comparison: comparisonFixture(measurement.summary, [
      {
        baseline: 412,
        candidate: 533,
        change: 0.294,
        noise: [-0.07, 0.08],
        call: 'regressed',
        because: '+29 % is outside of what the last 8 runs show (-7 to +8 %)',
      },
      {
        metric: 'events_per_second',
        statistic: 'value',
        better: 'higher',
        unit: 'per second',
        baseline: 181,
        candidate: 182,
        change: 0.006,
        noise: [-0.03, 0.03],
        call: 'no change',
      },
    ]),
  }));
}

export const HOSTILE =
  '| a | `b` <img src=x onerror=alert(1)> <!-- --> @octocat #1 [x](javascript:alert(1)) \u202eevil\u0007 \u001b[31m\n## heading';

function hostile(): Report {
  return story({ medianMs: 300 }, (measurement) => {
    const [metric] = measurement.summary.metrics;
    if (metric !== undefined) {
      measurement.summary.metrics.push({
        ...metric,
        name: 'http_req_duration',
        tags: { name: `${HOSTILE}${'x'.repeat(500)}` },
      } as Metric);
    }
    measurement.summary.load.messages = [{ level: 'error', message: HOSTILE, count: 3 }];
    return {
      diagnosis: [{ rule: 'x', what: HOSTILE, evidence: HOSTILE, advice: HOSTILE, weight: 90 }],
    };
  });
}

function manyMetrics(): Report {
  return story({ medianMs: 82 }, (measurement) => {
    const trend = measurement.summary.metrics.find(({ kind }) => kind === 'trend');
    if (trend === undefined) throw new Error('the fixture has no trend');
    for (let index = 0; index < 300; index++)
      measurement.summary.metrics.push({
        ...trend,
        name: 'http_req_duration',
        tags: { name: `/api/resource-${index}/${'deep/'.repeat(20)}` },
      });
    return {};
  });
}
