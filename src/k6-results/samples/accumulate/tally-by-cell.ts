export interface Tally {
  count: number;
  nonzero: number;
  sum: number;
  min: number;
  max: number;
}

/** Columns of one cell. */
const COUNT = 0;
const NONZERO = 1;
const SUM = 2;
const MIN = 3;
const MAX = 4;
const COLUMNS = 5;

/** Tally of one metric in every cell. */
export class TallyByCell {
  #columns = new Float64Array(64 * COLUMNS);

  add(cell: number, { count, nonzero, sum, min, max }: Tally): void {
    const at = cell * COLUMNS;
    if (at + COLUMNS > this.#columns.length) this.#grow(at + COLUMNS);
    const columns = this.#columns;
    const before = columns[at + COUNT] ?? 0;
    columns[at + COUNT] = before + count;
    columns[at + NONZERO] = (columns[at + NONZERO] ?? 0) + nonzero;
    columns[at + SUM] = (columns[at + SUM] ?? 0) + sum;
    columns[at + MIN] = before === 0 ? min : Math.min(columns[at + MIN] ?? 0, min);
    columns[at + MAX] = before === 0 ? max : Math.max(columns[at + MAX] ?? 0, max);
  }

  #grow(needed: number): void {
    const larger = new Float64Array(Math.max(needed, this.#columns.length * 2));
    larger.set(this.#columns);
    this.#columns = larger;
  }

  /** undefined where there was no sample. */
  of(cell: number): Tally | undefined {
    const at = cell * COLUMNS;
    const columns = this.#columns;
    const count = columns[at + COUNT] ?? 0;
    if (count === 0) return undefined;
    return {
      count,
      nonzero: columns[at + NONZERO] ?? 0,
      sum: columns[at + SUM] ?? 0,
      min: columns[at + MIN] ?? 0,
      max: columns[at + MAX] ?? 0,
    };
  }

  totals(): Tally {
    const totals = {
      count: 0,
      nonzero: 0,
      sum: 0,
      min: Number.POSITIVE_INFINITY,
      max: Number.NEGATIVE_INFINITY,
    };
    for (let cell = 0; cell * COLUMNS < this.#columns.length; cell += 1) {
      const figures = this.of(cell);
      if (figures === undefined) continue;
      totals.count += figures.count;
      totals.nonzero += figures.nonzero;
      totals.sum += figures.sum;
      totals.min = Math.min(totals.min, figures.min);
      totals.max = Math.max(totals.max, figures.max);
    }
    return totals;
  }

  /** The same figures with every cell where `target` says; cells with the same target become one. */
  remapped(target: readonly number[]): TallyByCell {
    const remapped = new TallyByCell();
    target.forEach((to, from) => {
      const figures = this.of(from);
      if (figures !== undefined) remapped.add(to, figures);
    });
    return remapped;
  }
}
