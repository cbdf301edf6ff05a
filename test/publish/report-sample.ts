import type { Judgement } from '../../src/domain/judgement.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import type { Report } from '../../src/domain/report.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { runSummary } from '../judge/run-summary.ts';

/** The report of a run whose figures are made up; what is looked at is who may read and publish it. */
export function sampleReport(
  title: string,
  outcome: Judgement['verdict']['outcome'] = 'pass',
  summary: RunSummary = runSummary(title),
): Report {
  const judgement: Judgement = {
    thresholds: [],
    validity: [],
    comparison: {
      kind: 'missing',
      sentence: 'Nothing to compare with yet.',
      comparisons: [],
      historySize: 0,
    },
    diagnosis: [],
    verdict: { outcome, headline: `${title} ${outcome}`, reasons: [], red: outcome !== 'pass' },
  };
  const measurement = {
    summary,
    series: [],
    observations: { series: [], events: [], missing: [], limits: [] },
    k6Thresholds: [],
  };
  return { ...makeReport(measurement, judgement), title };
}

/** A load test whose p95 became a third slower. */
export function regressedReport(): Report {
  const report = sampleReport('load', 'fail');
  report.judgement.comparison = {
    kind: 'judged',
    sentence: 'Compared with 12 runs.',
    historySize: 12,
    comparisons: [
      {
        metric: 'http_req_duration',
        statistic: 'p(95)',
        unit: 'ms',
        better: 'lower',
        baseline: 200,
        candidate: 268,
        change: 0.34,
        changeUnit: 'relative',
        noise: [-0.05, 0.05],
        call: 'regressed',
        detectable: 0.1,
        because: 'worse than the noise explains',
      },
    ],
  };
  return report;
}
