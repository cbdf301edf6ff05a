import type { ReportFormat } from '../domain/plan.ts';
import { worstVerdict } from '../domain/severity.ts';
import type { Report } from '../domain/report.ts';
import { cleanText } from '../wording/escape.ts';
import type { PublishedResult } from './published-result.ts';

/** Outputs of the action, in the order people read them; action.yml and README are generated from this table. */
export const OUTPUTS = {
  verdict: '`pass`, `fail`, `inconclusive` or `broken`; of several tests the worst.',
  reason: 'The sentence that explains the verdict.',
  'p95-ms':
    '95th percentile of the latency in the judged window. Of several tests: this and the next figures are the first one’s, see `metrics-json`.',
  'p99-ms': '99th percentile of the latency.',
  'error-rate': 'Failed requests ÷ all requests, 0 to 1.',
  'events-per-second': 'Events the service took per second.',
  'requests-per-second': 'Answered requests per second.',
  'thresholds-failed': 'Number of limits that failed, warnings not counted.',
  regressions: 'Number of figures that regressed against the base or the baseline.',
  improvements: 'Number of figures that improved.',
  'baseline-found': '`true` when there were earlier runs, or a base side by side, to compare with.',
  'baseline-sha': 'Commit of the base, or of the newest run of the baseline.',
  'comment-url': 'Address of the comment on the pull request.',
  'report-html': 'Path of report.html.',
  'result-json': 'Path of result.json.',
  'artifact-url': 'Address of the uploaded results.',
  'k6-version': 'Version of k6 that ran.',
  'k6-exit-code': 'Exit code of k6.',
  'metrics-json': 'All of these figures by test type, as JSON.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** Outputs of publish/action.yml, which is generated from this table. */
export const PUBLISH_OUTPUTS = {
  verdict: OUTPUTS.verdict,
  reason: OUTPUTS.reason,
  reports: 'Number of tests that were read.',
  'comment-url': OUTPUTS['comment-url'],
} as const;

export type PublishOutputs = Record<keyof typeof PUBLISH_OUTPUTS, string>;

export interface OutputSources {
  reportFormats: readonly ReportFormat[];
  commentUrl?: string | undefined;
  artifactUrl?: string | undefined;
}

/** Every output as text; what was not measured is empty, never zero. */
export function makeOutputs(
  results: readonly PublishedResult[],
  sources: OutputSources,
): Record<OutputName, string> {
  const figures = results.map((result) => figuresOf(result, sources));
  const [first] = figures;
  const worst = worstVerdict(results.map(({ report }) => report.judgement.verdict));
  const sum = (name: 'thresholds-failed' | 'regressions' | 'improvements') =>
    text(figures.reduce((total, figure) => total + figure[name], 0));
  const lookup = results.map((result) => result.lookup).find(({ kind }) => kind === 'found');
  const sideBySide = results.map(({ report }) => report.summary.sideBySide).find((one) => one !== undefined);
  return {
    verdict: worst.outcome,
    reason: cleanText(worst.headline),
    'p95-ms': text(first?.['p95-ms']),
    'p99-ms': text(first?.['p99-ms']),
    'error-rate': text(first?.['error-rate']),
    'events-per-second': text(first?.['events-per-second']),
    'requests-per-second': text(first?.['requests-per-second']),
    'thresholds-failed': sum('thresholds-failed'),
    regressions: sum('regressions'),
    improvements: sum('improvements'),
    'baseline-found': text(lookup !== undefined || sideBySide !== undefined),
    'baseline-sha': text(
      sideBySide?.base.sha ?? (lookup?.kind === 'found' ? lookup.baseline.sha : undefined),
    ),
    'comment-url': text(sources.commentUrl),
    'report-html': text(first?.['report-html']),
    'result-json': text(first?.['result-json']),
    'artifact-url': text(sources.artifactUrl),
    'k6-version': text(results[0]?.report.summary.environment.k6Version),
    'k6-exit-code': text(first?.['k6-exit-code']),
    'metrics-json': JSON.stringify(Object.fromEntries(figures.map((figure) => [figure.name, figure]))),
  };
}

function figuresOf({ report, resultsDirectory }: PublishedResult, { reportFormats }: OutputSources) {
  const { judgement, summary } = report;
  const { comparisons } = judgement.comparison;
  const calls = (call: string) => {
    const figures = comparisons.filter((comparison) => comparison.call === call).length;
    // A version that failed regressed, whatever its figures were before.
    return Math.max(figures, summary.sideBySide?.call === call ? 1 : 0);
  };
  return {
    name: report.title,
    verdict: judgement.verdict.outcome,
    reason: cleanText(judgement.verdict.headline),
    'p95-ms': keyFigure(report, 'http_req_duration', 'p(95)'),
    'p99-ms': keyFigure(report, 'http_req_duration', 'p(99)'),
    'error-rate': keyFigure(report, 'http_req_failed', 'rate'),
    'events-per-second': keyFigure(report, 'events_per_second', 'value'),
    'requests-per-second': keyFigure(report, 'requests_per_second', 'value'),
    'thresholds-failed': judgement.thresholds.filter(
      ({ outcome, threshold }) => outcome === 'failed' && threshold.level === 'error',
    ).length,
    regressions: calls('regressed'),
    improvements: calls('improved'),
    'k6-exit-code': summary.load.exitCode,
    'report-html': reportFormats.includes('html') ? `${resultsDirectory}/report.html` : undefined,
    'result-json': `${resultsDirectory}/result.json`,
  };
}

/** Rounded: an output is for comparing and showing, result.json has every digit. */
function keyFigure(report: Report, metric: string, statistic: string): number | undefined {
  const figure = report.keyFigures.find(
    (candidate) => candidate.metric === metric && candidate.statistic === statistic,
  );
  return figure?.value === undefined ? undefined : Number(figure.value.toPrecision(6));
}

function text(value: string | number | boolean | undefined): string {
  return value === undefined ? '' : String(value);
}
