import type { Comparison, Judgement, ThresholdResult } from '../../domain/judgement.ts';
import type { Metric, RunSummary } from '../../domain/measurement.ts';
import type { Statistic, Threshold } from '../../domain/plan.ts';
import type { KeyFigure } from '../../domain/report.ts';
import { METRICS } from '../../metrics/catalogue.ts';
import { isWholeRun, parseMetricName, sameTags, type Tags } from '../../metrics/name.ts';
import { observedBehind, selectObserved } from '../../metrics/observed.ts';
import { headlineScope, judgedMetric, populationsDiffer, unitIn } from '../../metrics/select.ts';
import { canonicalStatistic, parseStatistic, statisticName, measuredValue } from '../../metrics/statistic.ts';
import { formatQuantity } from '../../wording/numbers.ts';
import { calledBy } from '../../wording/tested.ts';
import { observedPlaces } from '../../wording/series.ts';
import { rowLabel } from './labels.ts';

/** What one row of the main table is of; two rows of one table are never of the same. */
interface Subject {
  metric: string;
  statistic: Statistic;
  /** What it is of, beyond the window and the answers that the table is of: `step-2`, `GET /`, `all answers`. */
  places: string[];
}

/** The one table: the headline figures, then everything else that is limited or compared. */
export function keyFigures(summary: RunSummary, judgement: Judgement): KeyFigure[] {
  const table = new FigureTable(summary, headlineScope(summary, judgement.capacity?.lastGood?.phase));
  table.addHeadline();
  for (const result of judgement.thresholds) table.addThreshold(result);
  for (const comparison of judgement.comparison.comparisons) table.addComparison(comparison);
  table.addOwnWhereNothingElse();
  return table.figures();
}

/** `< 500 ms` */
export function limitText(threshold: Threshold, summary: RunSummary): string {
  const whole = threshold.ofLimit === true ? ` of ${wholeOf(threshold, summary)}` : '';
  const operators = new Map([
    ['<=', '≤'],
    ['>=', '≥'],
    ['!=', '≠'],
    ['==', '='],
  ]);
  const operator = operators.get(threshold.operator) ?? threshold.operator;
  return `${operator} ${formatQuantity(threshold.limit, limitUnit(threshold, summary))}${whole}`;
}

/** What a share is of: where a service has no limit of its own, it was held against the machine. */
function wholeOf({ metric, tags }: Threshold, { observed }: RunSummary): string {
  const wanted = observedBehind(metric, tags);
  const series = wanted === undefined ? [] : selectObserved(observed, wanted);
  return series.length > 0 && series.every(({ limit }) => limit === undefined) ? 'the machine' : 'its limit';
}

/** A share of a service's own limit is a ratio. */
export function limitUnit({ ofLimit, metric, statistic }: Threshold, summary: RunSummary): string {
  return ofLimit === true ? 'ratio' : unitIn(summary, metric, statistic);
}

class FigureTable {
  readonly #summary: RunSummary;
  readonly #window: Tags;
  readonly #called: (service: string) => string;
  readonly #rows = new Map<string, KeyFigure>();

  constructor(summary: RunSummary, window: Tags) {
    this.#summary = summary;
    this.#window = window;
    this.#called = calledBy(summary);
  }

  figures(): KeyFigure[] {
    return [...this.#rows.values()];
  }

  addHeadline(): void {
    // Where several phases are judged, a bare figure would not tell which of them it is of.
    const isOneOfMany = (this.#summary.profile?.judgedPhases.length ?? 0) > 1;
    for (const { name, headline } of METRICS.values()) {
      const inWindow = judgedMetric(this.#summary, name, this.#window);
      const metric = inWindow ?? judgedMetric(this.#summary, name);
      if (headline === undefined || metric === undefined) continue;
      const place = metric.tags.phase ?? 'whole run';
      const shown = headline.filter((wanted) => {
        const statistic = parseStatistic(wanted.statistic);
        const value = statistic === undefined ? undefined : measuredValue(metric, statistic);
        if (statistic === undefined || value === undefined) return false;
        const label = isOneOfMany ? `${wanted.label} (${place})` : wanted.label;
        this.#row(this.#subject(name, statistic, { ...this.#window, ...EXPECTED }), label).value = value;
        return true;
      });
      // A summary holds the percentiles it was asked for, which may be others than these.
      if (shown.length === 0) this.#addAnyOf(metric);
    }
  }

  /** Metrics of the script's own, or of an extension, where no figure that is known would be shown. */
  addOwnWhereNothingElse(): void {
    const known = [...this.#rows.values()].some(
      ({ metric, value }) => value !== undefined && metric !== 'checks',
    );
    if (known) return;
    const own = this.#summary.metrics.filter(({ name, tags }) => isWholeRun(tags) && !METRICS.has(name));
    for (const metric of own) this.#addAnyOf(metric);
  }

  /** The first statistic that tells what the metric is about and is there. */
  #addAnyOf(metric: Metric): void {
    for (const text of TELLING[metric.kind]) {
      const statistic = parseStatistic(text);
      const value = statistic === undefined ? undefined : measuredValue(metric, statistic);
      if (statistic === undefined || value === undefined) continue;
      const subject = this.#subject(metric.name, statistic, { ...this.#window, ...EXPECTED });
      const unit = unitIn(this.#summary, metric.name, statistic);
      this.#row(subject, rowLabel(subject, unit, this.#called), unit).value = value;
      return;
    }
  }

  addThreshold(result: ThresholdResult): void {
    const { threshold, actual, scope, outcome } = result;
    const { metric, statistic } = threshold;
    // Of several replicas the one that decided stands for all: one row, as the comparison has it.
    const isObserved = observedBehind(metric) !== undefined;
    const tags = isObserved ? threshold.tags : (parseMetricName(scope)?.tags ?? threshold.tags);
    const subject = this.#subject(metric, statistic, tags);
    const unit = limitUnit(threshold, this.#summary);
    const limited = {
      limit: limitText(threshold, this.#summary),
      limitOutcome: outcome,
      ...(threshold.level === 'warn' && { limitWarns: true as const }),
    };
    const row = this.#row(subject, rowLabel(subject, unit, this.#called), unit);
    if (row.limit === undefined) Object.assign(row, { ...limited, unit, value: actual ?? row.value });
    // A second limit on the same figure, one that only warns as a rule, is a row of its own.
    else
      this.#rows.set(`${keyOf(subject)} ${threshold.source}`, {
        ...blank(rowLabel(subject, unit, this.#called), subject, unit),
        ...limited,
        value: actual,
      });
  }

  addComparison(comparison: Comparison): void {
    const statistic = parseStatistic(comparison.statistic);
    const name = parseMetricName(comparison.metric);
    if (statistic === undefined || name === undefined) return;
    // A comparison without tags is of the window.
    const tags = Object.keys(name.tags).length === 0 ? this.#window : name.tags;
    const answers = comparison.population === 'all' ? {} : EXPECTED;
    const subject = this.#subject(name.name, statistic, { ...tags, ...answers });
    const row = this.#row(subject, rowLabel(subject, comparison.unit, this.#called), comparison.unit);
    Object.assign(row, {
      baseline: inUnitOf(row, comparison),
      change: comparison.change,
      changeUnit: comparison.changeUnit,
      noise: comparison.noise,
      call: comparison.call,
      value: row.value ?? comparison.candidate,
      ...(this.#summary.sideBySide === undefined ? {} : ofRounds(row, comparison)),
    });
  }

  /** The window of the table and the answers that are judged anyway narrow nothing. */
  #subject(given: string, of: Statistic, { expected_response, ...tags }: Tags): Subject {
    // One fact has one row: the rate of a counter is the gauge of its own.
    const gauge = of.kind === 'rate' && !('name' in tags) ? METRICS.get(given)?.rate : undefined;
    const metric = gauge ?? given;
    const statistic: Statistic = gauge === undefined ? of : { kind: 'value' };
    const observed = observedBehind(metric, tags);
    if (observed !== undefined) return { metric, statistic, places: observedPlaces(observed) };
    const isInWindow = sameTags(tags, this.#window);
    const isWholeRun = Object.keys(tags).length === 0 && !isInWindow;
    const hasWindow =
      isWholeRun && judgedMetric(this.#summary, metric, this.#window)?.tags.phase !== undefined;
    const places = isInWindow
      ? []
      : hasWindow
        ? [this.#summary.sideBySide === undefined ? 'whole run' : WITH_WARM_UP]
        : Object.values(tags);
    const ofAll = expected_response !== 'true' && populationsDiffer(this.#summary, metric, tags, statistic);
    return { metric, statistic, places: ofAll ? [...places, 'all answers'] : places };
  }

  #row(
    subject: Subject,
    label: string,
    unit: string = unitIn(this.#summary, subject.metric, subject.statistic),
  ): KeyFigure {
    const key = keyOf(subject);
    const row = this.#rows.get(key) ?? blank(label, subject, unit);
    this.#rows.set(key, row);
    return row;
  }
}

/** Both versions and their change as the rounds have them; a limit is held against all of them together. */
function ofRounds(
  row: KeyFigure,
  { candidate, range, call, detectable, unit }: Comparison,
): Partial<KeyFigure> {
  return {
    ...(range !== undefined && { range }),
    ...(call === 'inconclusive' && detectable !== undefined && { detectable }),
    ...(candidate !== undefined && row.unit === unit && { value: candidate }),
    ...(row.limit !== undefined && row.value !== undefined && { limitValue: row.value }),
  };
}

/** A limit of the script itself counts from its first request on. */
const WITH_WARM_UP = 'warm-up included';

const TELLING: Record<Metric['kind'], readonly string[]> = {
  trend: ['p(95)', 'p(90)', 'med', 'avg', 'max'],
  rate: ['rate'],
  counter: ['count'],
  gauge: ['value'],
};

const EXPECTED: Tags = { expected_response: 'true' };

function keyOf({ metric, statistic, places }: Subject): string {
  return [metric, statisticName(canonicalStatistic(statistic)), ...places].join(' ');
}

/** A share of a limit compares as what it is a share of: its baseline is shown as a share too. */
function inUnitOf(row: KeyFigure, { unit, baseline, candidate }: Comparison): number | undefined {
  if (row.unit === unit || baseline === undefined || row.value === undefined) return baseline;
  return candidate === undefined || candidate === 0 ? undefined : (baseline / candidate) * row.value;
}

function blank(label: string, { metric, statistic }: Subject, unit: string): KeyFigure {
  return {
    label,
    metric,
    statistic: statisticName(statistic),
    unit,
    value: undefined,
    limit: undefined,
    limitOutcome: undefined,
    baseline: undefined,
    change: undefined,
    changeUnit: unit === 'ratio' ? 'points' : 'relative',
    noise: undefined,
    call: undefined,
  };
}
