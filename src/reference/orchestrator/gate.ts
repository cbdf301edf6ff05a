/** Lets `limit()` callers in at once, the others in order as places become free; a limit of 0 lets everybody in. */
export class Gate {
  readonly #limit: () => number;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(limit: () => number) {
    this.#limit = limit;
  }

  async enter(): Promise<void> {
    const limit = this.#limit();
    if (limit === 0 || this.#inside < limit) this.#inside++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The place of the one who leaves goes to the first in the line. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#inside--;
    else next();
  }
}
