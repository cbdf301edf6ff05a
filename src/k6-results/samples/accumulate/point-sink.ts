import { AnswerSeries } from './answer-series.ts';
import { type Declaration, MetricAccumulator } from './metric-accumulator.ts';
import { kindOfK6 } from '../../../metrics/catalogue.ts';
import { type Period, Periods } from './periods.ts';
import { SubSeries } from './sub-series.ts';
import { type TagBlock, tagsKey } from '../scan/tag-blocks.ts';

export interface SinkOptions {
  /** Tags to break metrics down by, beside those k6 itself uses. */
  tags: readonly string[];
  /** Sub-metrics thresholds ask for. */
  selectors: readonly { name: string; tags: Record<string, string> }[];
}

/** More cells than this and they are made twice as wide, so that memory does not grow with the length of the run. */
const MOST_CELLS = 1800;
/** Values of one tag with figures of their own, for each metric. */
const MOST_VALUES = 100;
/** All sub-series of trends together: their histograms are the largest part of the memory. */
const MOST_TREND_SERIES = 600;

/** Checks with figures of their own, by path: as many as a result may hold. */
const MOST_CHECKS = 1000;

const BREAKDOWN = ['scenario', 'group', 'phase', 'name'];
/** Parts of a request: broken down they say little and cost the most. */
const WHOLE_ONLY =
  /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|data_(sent|received)|vus|vus_max)$/;

/** What k6 emits at the end of an iteration, and what within one. */
const ITERATION_ENDS = ['data_sent', 'data_received', 'iteration_duration', 'iterations'];
const ITERATION_WORK = ['http_reqs', 'http_req_failed', 'checks', 'group_duration', 'grpc_req_duration'];

/** Takes every point of one run, from any number of files, in any order. */
export class PointSink {
  readonly metrics = new Map<string, MetricAccumulator>();
  /** A gauge of one more file is one more gauge: their values add up. */
  readonly gaugesOfFiles: Map<string, MetricAccumulator>[] = [];
  cellSeconds = 1;
  readonly periods = new Periods();
  /** Checks by their path, `::group::name` as k6 writes it. */
  readonly checks = new Map<string, SubSeries>();
  readonly answers = new AnswerSeries();
  /** What was done in `setup()` and `teardown()`. */
  outside: PointSink | undefined;
  readonly #cells = new Map<number, number>();
  readonly #options: SinkOptions;
  #trendSeries = 0;

  constructor(options: SinkOptions) {
    this.#options = options;
  }

  beginFile(): void {
    this.gaugesOfFiles.push(new Map());
    for (const metric of this.metrics.values()) metric.beginFile();
    this.outside?.beginFile();
  }

  metric(name: string): MetricAccumulator {
    const known = this.gaugesOfFiles.at(-1)?.get(name) ?? this.metrics.get(name);
    const isGaugeOfEarlierFile = known?.kind === 'gauge' && !this.gaugesOfFiles.at(-1)?.has(name);
    if (known !== undefined && !isGaugeOfEarlierFile) return known;
    const metric = new MetricAccumulator(name);
    if (known?.kind === 'gauge') metric.kind = 'gauge';
    if (known === undefined) this.metrics.set(name, metric);
    if (metric.kind === 'gauge') this.gaugesOfFiles.at(-1)?.set(name, metric);
    return metric;
  }

  declare(name: string, declaration: Declaration): void {
    const metric = this.metric(name);
    metric.declare(declaration);
    if (metric.kind === 'gauge') this.gaugesOfFiles.at(-1)?.set(name, metric);
  }

  /** Count and sum of what k6 itself measures, so far; gauges are kept for each file. */
  totalsOfK6(): Map<string, { count: number; sum: number; head: number[] }> {
    const totals = new Map<string, { count: number; sum: number; head: number[] }>();
    for (const [name, metric] of this.metrics) {
      const type = kindOfK6(name);
      if (type === undefined || type === 'gauge') continue;
      const { count, sum } = metric.totals();
      if (count > 0) totals.set(name, { count, sum, head: metric.head });
    }
    return totals;
  }

  /**
   * True when the file read last stops where no run stops by itself: k6 ends every iteration, also one that is cut off,
   * `setup()` and `teardown()` with the bytes it sent and received (`runFn` in `internal/js/runner.go`).
   */
  endsWithinIteration(): boolean {
    const lastOf = (names: readonly string[]): number =>
      Math.max(...names.map((name) => this.metrics.get(name)?.lastPoint ?? 0));
    const end = lastOf(ITERATION_ENDS);
    return end > 0 && lastOf(ITERATION_WORK) > end;
  }

  /**
   * Cell of a second (epoch seconds), valid until another is asked for: cells may be made wider then. Seconds far apart
   * cost nothing: cells are numbered as they appear.
   */
  cellOf(second: number): number {
    const key = Math.floor(second / this.cellSeconds);
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const cell = this.#cells.size;
    this.#cells.set(key, cell);
    if (this.#cells.size <= MOST_CELLS) return cell;
    this.#widenCells();
    return this.cellOf(second);
  }

  #widenCells(): void {
    const seconds = [...this.#cells].map(([key, cell]) => ({ second: key * this.cellSeconds, cell }));
    this.#cells.clear();
    this.cellSeconds *= 2;
    const target: number[] = [];
    for (const { second, cell } of seconds) {
      const key = Math.floor(second / this.cellSeconds);
      const to = this.#cells.get(key) ?? this.#cells.size;
      this.#cells.set(key, to);
      target[cell] = to;
    }
    const gauges = this.gaugesOfFiles.flatMap((map) => [...map.values()]);
    for (const metric of new Set([...this.metrics.values(), ...gauges])) metric.remapCells(target);
    // What waited is counted by now.
    this.answers.remapCells(target);
  }

  /** [epoch second, cell] in the order of time. */
  cells(): [second: number, cell: number][] {
    return [...this.#cells]
      .map(([key, cell]): [number, number] => [key * this.cellSeconds, cell])
      .sort(([a], [b]) => a - b);
  }

  periodOf(tags: Record<string, string>): Period | undefined {
    return this.periods.of(tags);
  }

  /** Numbers of tag blocks are used anew: forget what they meant. */
  forgetBlocks(): void {
    this.outside?.forgetBlocks();
    for (const metric of this.metrics.values()) metric.forgetBlocks();
    for (const map of this.gaugesOfFiles) for (const metric of map.values()) metric.forgetBlocks();
  }

  /** One sample; its tags are looked at for the first of each metric and tag block only. */
  add(metric: MetricAccumulator, cell: number, block: TagBlock, value: number): void {
    if (!metric.knowsBlock(block.id)) metric.resolveBlock(block.id, this.#seriesFor(metric, block.tags));
    metric.add(cell, block.id, value);
  }

  /** One sample of `setup()` or `teardown()`. */
  addOutside(metric: MetricAccumulator, block: TagBlock, value: number): void {
    this.outside ??= new PointSink(this.#options);
    const outside = this.outside.metric(metric.name);
    outside.declared = metric.declared;
    this.outside.add(outside, 0, block, value);
  }

  #seriesFor(metric: MetricAccumulator, tags: Record<string, string>): SubSeries[] {
    if (metric.kind === 'gauge') return [];
    const tagOf = (tag: string): string | undefined => (Object.hasOwn(tags, tag) ? tags[tag] : undefined);
    const found = new Map<string, SubSeries>();
    const take = (wanted: Record<string, string>, tag?: string): void => {
      const key = tagsKey(wanted);
      const series = metric.openSeries(key) ?? this.#newSeries(metric, key, wanted, tag);
      if (series !== undefined) found.set(key, series);
    };
    const selectors = this.#options.selectors.filter(({ name }) => name === metric.name);
    for (const wanted of [
      ...(metric.declared?.submetrics ?? []),
      ...selectors.map((selector) => selector.tags),
    ])
      if (Object.entries(wanted).every(([name, value]) => tagOf(name) === value)) take(wanted);
    if (metric.name === 'http_req_duration' && tags.expected_response === 'true') {
      take({ expected_response: 'true' });
      if (tags.phase) take({ expected_response: 'true', phase: tags.phase }, 'phase');
    }
    for (const tag of WHOLE_ONLY.test(metric.name) ? [] : this.#breakdown(metric.name)) {
      const value = tagOf(tag);
      if (value) take({ [tag]: value }, tag);
    }
    const one =
      metric.name === 'checks'
        ? this.#checkOf(tags)
        : metric.name === 'http_reqs'
          ? this.answers.seriesOf(tags)
          : undefined;
    return one === undefined ? [...found.values()] : [...found.values(), one];
  }

  #checkOf({ check, group = '' }: Record<string, string>): SubSeries | undefined {
    if (check === undefined) return undefined;
    const path = `${group}::${check}`;
    const known = this.checks.get(path);
    if (known !== undefined || this.checks.size >= MOST_CHECKS) return known;
    const series = new SubSeries({ check, group }, false);
    this.checks.set(path, series);
    return series;
  }

  #breakdown(metric: string): string[] {
    if (metric === 'checks') return ['check', ...this.#options.tags];
    if (metric === 'http_reqs') return [...BREAKDOWN, 'status', 'error_code', ...this.#options.tags];
    return [...BREAKDOWN, ...this.#options.tags];
  }

  /** `tag`: the series exists because this tag has that value; only so many values have one. */
  #newSeries(
    metric: MetricAccumulator,
    key: string,
    tags: Record<string, string>,
    tag?: string,
  ): SubSeries | undefined {
    if (tag !== undefined) {
      const values = metric.tagValues.get(tag) ?? { kept: 0, dropped: false };
      metric.tagValues.set(tag, values);
      const full = values.kept >= MOST_VALUES || (metric.isTrend && this.#trendSeries >= MOST_TREND_SERIES);
      values.dropped ||= full;
      if (full) return undefined;
      values.kept += 1;
    }
    if (metric.isTrend) this.#trendSeries += 1;
    const series = new SubSeries(tags, metric.isTrend);
    metric.addSeries(key, series);
    return series;
  }
}
