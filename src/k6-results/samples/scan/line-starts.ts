import { type BytePattern, bytePattern, matches } from './byte-pattern.ts';
import type { MetricAccumulator } from '../accumulate/metric-accumulator.ts';

/** A metric and the constant bytes its lines begin with. */
export interface LineStart {
  metric: MetricAccumulator;
  pattern: BytePattern;
  /** The two that followed this one last: k6 writes the metrics of a request, and of an iteration, in the same order. */
  next: LineStart | undefined;
  nextButOne: LineStart | undefined;
}

const LONGEST_NAME = 128;

/** Recognises a metric by how its lines begin, without making a string of it. */
export class LineStarts {
  readonly #byName = new Map<string, LineStart>();
  readonly #nameAt: number;
  readonly #nameEnd: number;
  #current: LineStart | undefined;

  /** `nameAt`: bytes before the name of a metric. `nameEnd`: the byte after it. */
  constructor(nameAt: number, nameEnd: number) {
    this.#nameAt = nameAt;
    this.#nameEnd = nameEnd;
  }

  /** The metric of the line that begins at `at`; undefined when it was never registered, or begins otherwise. */
  find(view: DataView, buffer: Buffer, at: number, end: number): LineStart | undefined {
    const next = this.#current?.next;
    if (next === undefined || !startsWith(view, at, end, next)) return this.#findOther(view, buffer, at, end);
    this.#current = next;
    return next;
  }

  #findOther(view: DataView, buffer: Buffer, at: number, end: number): LineStart | undefined {
    const nextButOne = this.#current?.nextButOne;
    if (nextButOne !== undefined && startsWith(view, at, end, nextButOne)) return this.#follow(nextButOne);
    const nameAt = at + this.#nameAt;
    const nameEnd = buffer.indexOf(this.#nameEnd, nameAt);
    if (nameEnd < 0 || nameEnd - nameAt > LONGEST_NAME) return undefined;
    const found = this.#byName.get(buffer.toString('latin1', nameAt, nameEnd));
    return found !== undefined && startsWith(view, at, end, found) ? this.#follow(found) : undefined;
  }

  #follow(start: LineStart): LineStart {
    if (this.#current !== undefined) {
      this.#current.nextButOne = this.#current.next;
      this.#current.next = start;
    }
    this.#current = start;
    return start;
  }

  isKnown(name: string, metric: MetricAccumulator): boolean {
    return this.#byName.get(name)?.metric === metric;
  }

  register(name: string, metric: MetricAccumulator, start: string): void {
    const pattern = bytePattern(Buffer.from(start, 'latin1'));
    if (pattern !== undefined)
      this.#byName.set(name, {
        metric,
        pattern,
        next: undefined,
        nextButOne: undefined,
      });
  }
}

function startsWith(view: DataView, at: number, end: number, { pattern }: LineStart): boolean {
  return at + pattern.length <= end && matches(view, at, pattern);
}
