import { answerCode, type AnswerRow } from '../../domain/answers.ts';
import type { MetricSeries } from '../../domain/observation.ts';
import { parseMetricName } from '../../metrics/name.ts';
import type { RecorderReader, Rows } from './events.ts';

/** Figures that are there for the answers alone: of each wrong answer, or of each error code. */
const OF_ANSWERS = /^[\w.]+\{(?:answer|error_code):/;
export const isOfAnswers = (name: string): boolean => OF_ANSWERS.test(name);

/** Distinct answers that are told apart: an endpoint with its code each. */
const MOST_KINDS = 2000;

interface Counted extends AnswerRow {
  /** By our own counter, which knows the endpoint and what was expected; else by k6's error code. */
  byScript: boolean;
  /** So far, by the recorder: of five digits. */
  total: number;
  /** Of those with an error code: 404 may be what the script expects. */
  failedShare: number;
}

/** Adds up the answers of a recording that were not as expected. */
export class AnswerCollector {
  readonly #reader: RecorderReader;
  readonly #known = new Map<string, Counted | undefined>();
  readonly #points = new Map<string, Map<number, number>>();
  #names: readonly string[] = [];
  #at: { answer: Counted; index: number; failedAt: number }[] = [];

  constructor(reader: RecorderReader) {
    this.#reader = reader;
  }

  add(kind: 'snapshot' | 'cumulative', rows: Rows): void {
    const { names, aggregates } = this.#reader;
    if (names !== this.#names) this.#lookUp(names);
    if (this.#at.length === 0 || rows.length !== names.length) return;
    const columns = aggregates.get('counter') ?? [];
    const atMs = rows[names.indexOf('time')]?.[0];
    for (const { answer, index, failedAt } of this.#at) {
      const count = rows[index]?.[columns.indexOf('count')] ?? 0;
      if (kind === 'cumulative') {
        answer.total = Math.max(answer.total, count);
        answer.failedShare = rows[failedAt]?.[0] ?? 1;
      } else {
        answer.count += count;
        const rate = rows[index]?.[columns.indexOf('rate')];
        if (atMs != null && rate != null) this.#addPoint(answer, atMs, rate);
      }
    }
  }

  #lookUp(names: readonly string[]): void {
    this.#names = names;
    this.#at = names.flatMap((name, index) => {
      if (!isOfAnswers(name)) return [];
      if (!this.#known.has(name) && this.#known.size < MOST_KINDS) this.#known.set(name, readAnswer(name));
      const answer = this.#known.get(name);
      if (answer === undefined) return [];
      const failedAt = answer.byScript ? -1 : names.indexOf(name.replace('http_reqs', 'http_req_failed'));
      return [{ answer, index, failedAt }];
    });
  }

  #addPoint({ code, byScript }: Counted, atMs: number, rate: number): void {
    const key = `${byScript} ${code}`;
    const points = this.#points.get(key) ?? new Map<number, number>();
    this.#points.set(key, points);
    points.set(atMs, (points.get(atMs) ?? 0) + rate);
  }

  /** Where a script says what it expected, an error code says the same again, or less. */
  #isShown(byScript: boolean): boolean {
    return byScript === [...this.#known.values()].some((one) => one?.byScript === true);
  }

  rows(): AnswerRow[] {
    return [...this.#known.values()].flatMap((one) => {
      if (one === undefined || !this.#isShown(one.byScript)) return [];
      const { byScript: _, total, count, failedShare, ...row } = one;
      const failed = Math.round(Math.max(count, total) * failedShare);
      return failed === 0 ? [] : [{ ...row, count: failed }];
    });
  }

  /** Of each code, in a second. */
  series(): MetricSeries[] {
    return [...this.#points].flatMap(([key, points]) => {
      const [byScript, code = ''] = key.split(' ');
      const isWrong = this.rows().some((row) => String(row.code) === code);
      if (!this.#isShown(byScript === 'true') || !isWrong) return [];
      return [
        {
          metric: 'answers',
          tags: { code },
          unit: 'per second' as const,
          source: 'k6' as const,
          points: [...points].sort(([a], [b]) => a - b),
        },
      ];
    });
  }
}

/** `unexpected_answers{answer:404 order}`, with the name of the endpoint as in an address; `http_reqs{error_code:1212}`. */
function readAnswer(written: string): Counted | undefined {
  const { name, tags = {} } = parseMetricName(written) ?? {};
  const { answer = '', error_code: errorCode = '' } = tags;
  if (name === 'http_reqs' && /^\d{4}$/.test(errorCode))
    return {
      code: answerCode(undefined, Number(errorCode)),
      count: 0,
      total: 0,
      failedShare: 1,
      byScript: false,
    };
  const [, code, endpoint] = /^(\d{1,4}) (.*)$/s.exec(answer) ?? [];
  if (name !== 'unexpected_answers' || code === undefined || endpoint === undefined) return undefined;
  const known = decoded(endpoint);
  const number = Number(code);
  return {
    ...(known === undefined ? {} : { endpoint: known }),
    code: number < 1000 ? answerCode(number, undefined) : answerCode(undefined, number),
    count: 0,
    total: 0,
    failedShare: 1,
    byScript: true,
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text).slice(0, 300);
  } catch {
    return undefined;
  }
}
