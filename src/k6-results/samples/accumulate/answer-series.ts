import { answerCode, type AnswerRow } from '../../../domain/answers.ts';
import type { MetricSeries } from '../../../domain/observation.ts';
import { SubSeries } from './sub-series.ts';
import { TallyByCell } from './tally-by-cell.ts';

/** Distinct answers with a count of their own; those beyond are counted together. */
const MOST = 2000;
/** Codes with a line over time. */
const MOST_COURSES = 50;

/** Of one code, in each cell. */
interface Course {
  tally: TallyByCell;
}

/** Counts in its cell as well. */
class WrongSeries extends SubSeries {
  readonly #course: Course;

  constructor(course: Course) {
    super({}, false);
    this.#course = course;
  }

  override add(value: number, bucket: number, cell: number): void {
    super.add(value, bucket, cell);
    this.#course.tally.add(cell, { count: 1, nonzero: 1, sum: 1, min: 1, max: 1 });
  }
}

/** Requests by endpoint, status and error code. */
export class AnswerSeries {
  readonly #known = new Map<string, { series: SubSeries; row: Omit<AnswerRow, 'count'> }>();

  readonly #courses = new Map<number, Course>();

  /** What a sample of `http_reqs` with these tags counts into; undefined where they tell nothing of the answer. */
  seriesOf(tags: Record<string, string>): SubSeries | undefined {
    const tagOf = (name: string): string | undefined => (Object.hasOwn(tags, name) ? tags[name] : undefined);
    const [status, errorCode] = [tagOf('status'), tagOf('error_code')];
    if (status === undefined && errorCode === undefined) return undefined;
    const code = answerCode(numberOf(status), numberOf(errorCode));
    const said = tagOf('expected_response');
    const expected = said === undefined ? code > 0 && code < 400 : said === 'true';
    const isFull = this.#known.size >= MOST;
    const endpoint = isFull ? undefined : tagOf('name');
    const key = JSON.stringify([endpoint, code, expected]);
    const known = this.#known.get(key);
    if (known !== undefined) return known.series;
    if (this.#known.size >= 2 * MOST) return undefined;
    const series = this.#newSeries(code, expected);
    const row = { ...(endpoint && { endpoint }), code, ...(expected && { expected: true as const }) };
    this.#known.set(key, { series, row });
    return series;
  }

  #newSeries(code: number, expected: boolean): SubSeries {
    const known = this.#courses.get(code);
    if (expected || (known === undefined && this.#courses.size >= MOST_COURSES))
      return new SubSeries({}, false);
    const course = known ?? { tally: new TallyByCell() };
    this.#courses.set(code, course);
    return new WrongSeries(course);
  }

  /** Puts every cell where `target` says; cells with the same target become one. */
  remapCells(target: readonly number[]): void {
    for (const course of this.#courses.values()) course.tally = course.tally.remapped(target);
  }

  /** Wrong answers of each code, in a second. */
  series(cells: readonly [second: number, cell: number][], cellSeconds: number): MetricSeries[] {
    return [...this.#courses].map(([code, { tally }]) => ({
      metric: 'answers',
      tags: { code: String(code) },
      unit: 'per second' as const,
      source: 'k6' as const,
      points: cells.map(([second, cell]): [number, number] => [
        second * 1000,
        (tally.of(cell)?.count ?? 0) / cellSeconds,
      ]),
    }));
  }

  rows(): AnswerRow[] {
    return [...this.#known.values()].map(({ series, row }) => ({ ...row, count: series.count }));
  }
}

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
