import type {
  Capacity,
  Comparison,
  ComparisonResult,
  Growth,
  Recovery,
  ThresholdResult,
  ValidityFinding,
} from '../domain/judgement.ts';
import type { RunSummary } from '../domain/measurement.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { metricName, parseMetricName } from '../metrics/name.ts';
import { observedBehind } from '../metrics/observed.ts';
import { parseStatistic } from '../metrics/statistic.ts';
import { judgedScopes, populationsDiffer, unitIn, withoutExpectation } from '../metrics/select.ts';
import { formatChange, formatQuantity } from '../wording/numbers.ts';
import { observedPlaces } from '../wording/series.ts';
import { scopeText, statisticText, valueText } from '../wording/sentences.ts';

export interface Findings {
  thresholds: ThresholdResult[];
  validity: ValidityFinding[];
  comparison: ComparisonResult;
  capacity?: Capacity;
  recovery?: Recovery;
  growth?: Growth[];
}

/** `p95 645 ms is over the limit of 500 ms (load, steady phase)` */
export function crossedText({ threshold, actual, scope }: ThresholdResult, summary: RunSummary): string {
  const { metric, statistic, tags } = threshold;
  const unit = threshold.ofLimit === true ? 'ratio' : unitIn(summary, metric, statistic);
  const answers =
    threshold.origin === 'script' && populationsDiffer(summary, metric, tags, statistic) ? 'all answers' : '';
  const where = [summary.testType, placeText(scope), answers].filter(Boolean).join(', ');
  const limit = valueText(threshold.limit, unit, metric);
  if (actual === undefined)
    return `the limit of ${limit} on ${subjectText(threshold)} was crossed, as k6 says; its value is not in the results (${where})`;
  const shown = valueText(actual, unit, metric);
  const relation = relationText(threshold, actual, shown === limit);
  return `${subjectText(threshold)} ${shown} ${relation} ${limit} (${where})`;
}

/** `looksEqual`: rounded for people, the value and the limit are the same. */
function relationText(
  { operator, limit }: ThresholdResult['threshold'],
  actual: number | undefined,
  looksEqual: boolean,
): string {
  if (operator === '==') return 'is not';
  if (operator === '!=') return 'must not be';
  const over = operator === '<' || operator === '<=';
  if (actual === limit) return `is not ${over ? 'below' : 'above'} the limit of`;
  return `is ${looksEqual ? 'just ' : ''}${over ? 'over' : 'under'} the limit of`;
}

function subjectText(threshold: ThresholdResult['threshold']): string {
  const { metric, statistic } = threshold;
  if (metric === 'spike.recovery') return 'recovery after a spike';
  if (metric === 'spike.queue_drain') return 'draining the queue after a spike';
  if (metric === 'http_req_duration') return statisticText(threshold);
  if (metric === 'http_req_failed') return 'error rate';
  if (metric === 'events_per_second' || metric === 'requests_per_second') return 'throughput';
  return statistic.kind === 'value' || statistic.kind === 'rate' || statistic.kind === 'count'
    ? metric
    : `${metric} ${statisticText(threshold)}`;
}

function placeText(scope: string): string {
  const { name, tags } = parseMetricName(scope) ?? { name: scope, tags: {} };
  if (METRICS.get(name)?.from === 'judged') return '';
  const observed = observedBehind(name, tags);
  return observed === undefined ? scopeText(tags) : observedPlaces(observed).join(', ');
}

/** Of two versions side by side the sentence of the comparison: it names the weightiest and counts the others. */
export function regressionTexts(comparison: ComparisonResult, { sideBySide }: RunSummary): string[] {
  if (sideBySide === undefined) return regressed(comparison).map(regressionText);
  return sideBySide.call === 'regressed' ? [withoutStop(sideBySide.sentence)] : [];
}

/** The question was asked and has no answer: neither a pass nor a fail. */
export const notKnownTexts = ({ sideBySide }: RunSummary): string[] =>
  sideBySide?.call === 'inconclusive' ? [sideBySide.sentence] : [];

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** p95 of all requests first: it is what a reader asks for. */
const regressed = (comparison: ComparisonResult): Comparison[] =>
  comparison.comparisons
    .filter(({ call }) => call === 'regressed')
    .sort((left, right) => Number(isMain(right)) - Number(isMain(left)));

const isMain = ({ metric, statistic }: Comparison): boolean =>
  metric === 'http_req_duration' && statistic === 'p(95)';

function regressionText(comparison: Comparison): string {
  const { change, changeUnit, baseline, candidate, because, unit, population } = comparison;
  const { name: metric, tags } = parseMetricName(comparison.metric) ?? { name: comparison.metric, tags: {} };
  const statistic = parseStatistic(comparison.statistic) ?? { kind: 'value' as const };
  const size = change === undefined ? '' : ` by ${formatChange(change, changeUnit).slice(1)}`;
  const values =
    baseline === undefined || candidate === undefined
      ? ''
      : `, from ${valueText(baseline, unit, metric)} to ${valueText(candidate, unit, metric)}`;
  const place = [...Object.values(tags), ...(population === 'all' ? ['all answers'] : [])].join(', ');
  const what =
    metric === 'http_req_duration'
      ? statisticText({ statistic })
      : `${metric} ${statisticText({ statistic })}`;
  return `${what}${place && ` of ${place}`} regressed${size}${values}: ${because}`;
}

/** What a passed test has shown, shortest first. */
export function passText(
  { thresholds, comparison, capacity, recovery }: Findings,
  summary: RunSummary,
): string {
  const passed = thresholds.filter(({ outcome }) => outcome === 'passed').length;
  // Of the judged window as a whole: the limit on one scenario says nothing of the service.
  const windows = judgedScopes(summary).map((scope) => metricName('http_req_duration', scope));
  const shown = thresholds.find(({ threshold, scope }) => {
    const { name, tags } = parseMetricName(scope) ?? { name: scope, tags: {} };
    return (
      threshold.statistic.kind === 'percentile' &&
      windows.includes(metricName(name, withoutExpectation(tags)))
    );
  });
  const latency =
    shown?.actual === undefined
      ? ''
      : `, ${statisticText(shown.threshold)} ${formatQuantity(shown.actual, 'ms')}`;
  const compared = comparison.kind === 'judged' ? noRegressionText(comparison) : '';
  const type = summary.testType === undefined ? '' : ` (${summary.testType})`;
  const none = summary.thresholdsNotTold === undefined ? 'no limit was set' : 'k6 crossed no limit';
  const few = [none, 'the one limit is met', 'both limits met'];
  const limits = few[passed] ?? `all ${passed} limits met`;
  if (summary.sideBySide !== undefined)
    return `pass: ${withoutStop(summary.sideBySide.sentence)}; ${limits}${type}`;
  const special = capacity?.sentence ?? recovery?.sentence;
  return special === undefined
    ? `pass: ${limits}${latency}${compared}${type}`
    : `pass: ${limits}${compared}${type}. ${special}`;
}

/** No claim beyond what these runs could have shown. */
function noRegressionText({ comparisons }: ComparisonResult): string {
  const main = comparisons.find(isMain);
  if (main?.call !== 'inconclusive' || main.detectable === undefined) return ', no regression';
  return `, not known whether p95 got worse by less than ${formatChange(main.detectable, main.changeUnit).slice(1)}`;
}
