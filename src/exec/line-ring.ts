/** The last lines of a process, so that a talkative one cannot fill memory. */
export class LineRing {
  readonly #lines: string[] = [];
  readonly #capacity: number;
  #next = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  readonly push = (line: string): void => {
    const kept = line.slice(0, LONGEST_LINE);
    if (this.#lines.length < this.#capacity) this.#lines.push(kept);
    else {
      this.#lines[this.#next] = kept;
      this.#next = (this.#next + 1) % this.#capacity;
    }
  };

  /** Oldest first. */
  last(count: number): string[] {
    const ordered = [...this.#lines.slice(this.#next), ...this.#lines.slice(0, this.#next)];
    return ordered.slice(Math.max(0, ordered.length - count));
  }
}

const LONGEST_LINE = 4000;
