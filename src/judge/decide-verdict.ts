import type {
  ComparisonResult,
  Comparison,
  Reason,
  ThresholdResult,
  ValidityFinding,
  Verdict,
} from '../domain/judgement.ts';
import type { RunSummary } from '../domain/measurement.ts';
import { parseMetricName } from '../domain/metric-name.ts';
import type { FailOn } from '../domain/plan.ts';
import { unitOf } from './find-metric.ts';
import { percentText, scopeText, statisticText, valueText } from './wording.ts';

export interface Findings {
  thresholds: ThresholdResult[];
  validity: ValidityFinding[];
  comparison: ComparisonResult;
}

/**
 * The one decision. In order: a broken run says nothing else; lost events and failures of the service; crossed limits;
 * regressions; doubts; and only then pass.
 */
export function decideVerdict(findings: Findings, summary: RunSummary, failOn: FailOn[]): Verdict {
  const { thresholds, validity, comparison } = findings;
  const bySeverity = (severity: ValidityFinding['severity']): string[] =>
    validity.filter((finding) => finding.severity === severity).map(({ sentence }) => sentence);
  const failed = thresholds.filter(({ outcome }) => outcome === 'failed');
  const reasons = {
    broken: reasonsOf('broken', bySeverity('broken')),
    accounting: reasonsOf('accounting', bySeverity('fail')),
    threshold: reasonsOf(
      'threshold',
      byWeight(failed, 'error').map((result) => crossedText(result, summary)),
    ),
    regression: reasonsOf('regression', regressed(comparison).map(regressionText)),
    doubt: reasonsOf('validity', bySeverity('inconclusive')),
    note: reasonsOf('note', [
      ...byWeight(failed, 'warn').map((result) => `warning: ${crossedText(result, summary)}`),
      ...bySeverity('note'),
    ]),
  };
  const all = Object.values(reasons).flat();
  const outcome: Verdict['outcome'] =
    reasons.broken.length > 0
      ? 'broken'
      : reasons.accounting.length + reasons.threshold.length + reasons.regression.length > 0
        ? 'fail'
        : reasons.doubt.length > 0
          ? 'inconclusive'
          : 'pass';
  const [first] = all;
  const headline =
    outcome === 'pass'
      ? passText(thresholds, summary, comparison)
      : `${outcome}: ${startLower(first?.sentence ?? '')}${more(outcome, reasons)}`;
  if (outcome === 'pass') all.unshift({ kind: 'note', sentence: headline.replace(/^pass: /, '') });
  return { outcome, headline, reasons: all, red: isRed(outcome, reasons, failOn) };
}

type Reasons = Record<'broken' | 'accounting' | 'threshold' | 'regression' | 'doubt' | 'note', Reason[]>;

function isRed(outcome: Verdict['outcome'], reasons: Reasons, failOn: FailOn[]): boolean {
  if (failOn.includes('never')) return false;
  if (outcome === 'broken') return true;
  return (
    (failOn.includes('errors') && reasons.accounting.length > 0) ||
    (failOn.includes('thresholds') && reasons.threshold.length > 0) ||
    (failOn.includes('regressions') && reasons.regression.length > 0) ||
    (failOn.includes('inconclusive') && outcome === 'inconclusive')
  );
}

/** The limit that is furthest off comes first. */
function byWeight(failed: ThresholdResult[], level: 'error' | 'warn'): ThresholdResult[] {
  const excess = ({ actual, threshold }: ThresholdResult): number =>
    actual === undefined || threshold.limit === 0
      ? Number.POSITIVE_INFINITY
      : Math.abs(actual - threshold.limit) / Math.abs(threshold.limit);
  return failed.filter(({ threshold }) => threshold.level === level).sort((a, b) => excess(b) - excess(a));
}

/** `p95 645 ms is over the limit of 500 ms (load, steady phase)` */
function crossedText({ threshold, actual, scope }: ThresholdResult, summary: RunSummary): string {
  const unit = threshold.ofLimit === true ? 'ratio' : unitOf(summary, threshold.metric);
  const where = [summary.testType, placeText(scope)].filter(Boolean).join(', ');
  const limit = valueText(threshold.limit, unit, threshold.metric);
  const shown = actual === undefined ? 'no value' : valueText(actual, unit, threshold.metric);
  const side = { '<': 'over', '<=': 'over', '>': 'under', '>=': 'under', '==': 'not', '!=': 'exactly' }[
    threshold.operator
  ];
  const relation =
    side === 'over' || side === 'under'
      ? `is ${side} the limit of`
      : side === 'not'
        ? 'is not'
        : 'must not be';
  return `${subjectText(threshold)} ${shown} ${relation} ${limit} (${where})`;
}

function subjectText(threshold: ThresholdResult['threshold']): string {
  const { metric, statistic } = threshold;
  if (metric === 'http_req_duration') return statisticText(threshold);
  if (metric === 'http_req_failed') return 'error rate';
  if (metric === 'events_per_second' || metric === 'requests_per_second') return 'throughput';
  return statistic.kind === 'value' || statistic.kind === 'rate' || statistic.kind === 'count'
    ? metric
    : `${metric} ${statisticText(threshold)}`;
}

function placeText(scope: string): string {
  const { name, tags } = parseMetricName(scope) ?? { name: scope, tags: {} };
  const observed = name.includes('.');
  if (observed && Object.keys(tags).length === 0) return '';
  return observed
    ? Object.entries(tags)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ')
    : scopeText(tags);
}

const regressed = (comparison: ComparisonResult): Comparison[] =>
  comparison.comparisons.filter(({ call }) => call === 'regressed');

function regressionText({ metric, statistic, change, changeUnit, because }: Comparison): string {
  const by =
    change === undefined
      ? ''
      : changeUnit === 'points'
        ? ` by ${percentText(Math.abs(change))} points`
        : ` by ${percentText(Math.abs(change))}`;
  return `${metric} ${statistic} regressed${by}: ${because}`;
}

function passText(thresholds: ThresholdResult[], summary: RunSummary, comparison: ComparisonResult): string {
  const passed = thresholds.filter(({ outcome }) => outcome === 'passed').length;
  const shown = thresholds.find(
    ({ threshold }) => threshold.metric === 'http_req_duration' && threshold.statistic.kind === 'percentile',
  );
  const latency =
    shown?.actual === undefined ? '' : `, ${statisticText(shown.threshold)} ${valueText(shown.actual, 'ms')}`;
  const compared = comparison.kind === 'judged' ? ', no regression' : '';
  const type = summary.testType === undefined ? '' : ` (${summary.testType})`;
  return passed === 0
    ? `pass: the run is real and no limit was set${latency}${compared}${type}`
    : `pass: all ${passed} limits met${latency}${compared}${type}`;
}

function more(outcome: Verdict['outcome'], reasons: Reasons): string {
  const counted =
    outcome === 'broken'
      ? 0
      : reasons.accounting.length + reasons.threshold.length + reasons.regression.length - 1;
  return outcome === 'fail' && counted > 0 ? `, and ${counted} more` : '';
}

const reasonsOf = (kind: Reason['kind'], sentences: string[]): Reason[] =>
  sentences.map((sentence) => ({ kind, sentence }));

/** `The run was` -> `the run was`, but not `P95`, `k6`, a number. */
const startLower = (sentence: string): string =>
  /^[A-Z][a-z ]/.test(sentence) && !/^(Little)/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
