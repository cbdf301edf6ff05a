import { newLineReport } from '../scan/line-report.ts';
import type { MetricAccumulator } from './metric-accumulator.ts';
import type { PointSink } from './point-sink.ts';
import type { TagBlock } from '../scan/tag-blocks.ts';

/** The points of one file on their way into the sink: remembers the cell of the second, and when the run was. */
export class PointFeed {
  readonly report = newLineReport();
  firstMs = Number.POSITIVE_INFINITY;
  lastMs = Number.NEGATIVE_INFINITY;
  readonly #sink: PointSink;
  #second = Number.NaN;
  #atMs = Number.NaN;
  #cell = -1;

  constructor(sink: PointSink) {
    this.#sink = sink;
  }

  /** Says when the points to come were taken. */
  moveTo(second: number, ms: number): void {
    if (second !== this.#second) this.#enter(second);
    const atMs = second * 1000 + ms;
    this.#atMs = atMs;
    if (atMs < this.firstMs) this.firstMs = atMs;
    if (atMs > this.lastMs) this.lastMs = atMs;
  }

  add(metric: MetricAccumulator, block: TagBlock, value: number): void {
    this.report.points += 1;
    metric.lastPoint = this.report.points;
    const { period } = block;
    if (period !== undefined) {
      const atMs = this.#atMs;
      if (atMs < period.fromMs) period.fromMs = atMs;
      if (atMs > period.toMs) period.toMs = atMs;
      if (period.isOutside && metric.isOfLoad) {
        this.#sink.addOutside(metric, block, value);
        return;
      }
    }
    this.#sink.add(metric, this.#cell, block, value);
  }

  /** A line that should be data and is not. */
  broken(text: string): void {
    this.report.broken += 1;
    this.report.firstBroken ??= { line: this.report.lines + 1, text: text.slice(0, 120) };
  }

  #enter(second: number): void {
    if (this.#second - second > this.report.backwardsS) this.report.backwardsS = this.#second - second;
    this.#second = second;
    this.#cell = this.#sink.cellOf(second);
  }
}
