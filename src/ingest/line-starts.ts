import { type BytePattern, bytePattern, matches } from './byte-pattern.ts';
import type { MetricAccumulator } from './metric-accumulator.ts';
import type { TagBlock } from './tag-blocks.ts';

/** A metric and the constant bytes its lines begin with. */
export interface LineStart {
  metric: MetricAccumulator;
  pattern: BytePattern;
  /** The two that followed this one last: k6 writes the metrics of a request, and of an iteration, in the same order. */
  next: LineStart | undefined;
  nextButOne: LineStart | undefined;
  /** The tag block seen with it last. */
  block: TagBlock | undefined;
}

const LONGEST_NAME = 128;

/** Recognises a metric by how its lines begin, without making a string of it. */
export class LineStarts {
  readonly #byName = new Map<string, LineStart>();
  readonly #nameEnd: number;
  #current: LineStart | undefined;

  /** `nameEnd`: the byte after the name of a metric. */
  constructor(nameEnd: number) {
    this.#nameEnd = nameEnd;
  }

  /** The metric of the line whose name begins at `at`; undefined when it was never registered, or begins otherwise. */
  find(view: DataView, buffer: Buffer, at: number, end: number): LineStart | undefined {
    const current = this.#current;
    if (current !== undefined) {
      const { next, nextButOne } = current;
      if (next !== undefined && startsWith(view, at, end, next)) {
        this.#current = next;
        return next;
      }
      if (nextButOne !== undefined && startsWith(view, at, end, nextButOne)) return this.#follow(nextButOne);
    }
    const nameEnd = buffer.indexOf(this.#nameEnd, at);
    if (nameEnd < 0 || nameEnd - at > LONGEST_NAME) return undefined;
    const found = this.#byName.get(buffer.toString('latin1', at, nameEnd));
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
        block: undefined,
      });
  }

  forgetBlocks(): void {
    for (const start of this.#byName.values()) start.block = undefined;
  }
}

function startsWith(view: DataView, at: number, end: number, { pattern }: LineStart): boolean {
  return at + pattern.length <= end && matches(view, at, pattern);
}
