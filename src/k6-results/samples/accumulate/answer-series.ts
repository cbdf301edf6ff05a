import { answerCode, type AnswerRow } from '../../../domain/answers.ts';
import { SubSeries } from './sub-series.ts';

/** Distinct answers with a count of their own; those beyond are counted together. */
const MOST = 2000;

/** Requests by endpoint, status and error code. */
export class AnswerSeries {
  readonly #known = new Map<string, { series: SubSeries; row: Omit<AnswerRow, 'count'> }>();

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
    const series = new SubSeries({}, false);
    const row = { ...(endpoint && { endpoint }), code, ...(expected && { expected: true as const }) };
    this.#known.set(key, { series, row });
    return series;
  }

  rows(): AnswerRow[] {
    return [...this.#known.values()].map(({ series, row }) => ({ ...row, count: series.count }));
  }
}

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
