/** The last lines of a process, so that a talkative one cannot fill memory. */
export class LineRing {
  readonly #lines: string[] = [];
  readonly #capacity: number;
  #next = 0;
  #partial = '';

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Output as it comes; lines may be cut anywhere. */
  write(text: string): void {
    const lines = (this.#partial + text).split('\n');
    this.#partial = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    for (const line of lines) this.#push(line.slice(0, LONGEST_LINE));
  }

  /** Oldest first, with an unfinished last line. */
  last(count: number): string[] {
    const ordered = [...this.#lines.slice(this.#next), ...this.#lines.slice(0, this.#next)];
    if (this.#partial !== '') ordered.push(this.#partial);
    return ordered.slice(Math.max(0, ordered.length - count));
  }

  #push(line: string): void {
    if (this.#lines.length < this.#capacity) this.#lines.push(line);
    else {
      this.#lines[this.#next] = line;
      this.#next = (this.#next + 1) % this.#capacity;
    }
  }
}

const LONGEST_LINE = 4000;
