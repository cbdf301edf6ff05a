import type { Judgement } from '../../src/domain/judgement.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import type { Report } from '../../src/domain/report.ts';
import { makeReport } from '../../src/report/make-report.ts';
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
