import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/k6-results/recorder/timeline.ts';

interface Second {
  [metric: string]: [count: number, rate: number] | [share: number];
}

/** What k6 records: declarations first, then a snapshot for each second and the sum after it. */
function recording(seconds: Second[], cumulative: Second): string {
  const names = [...new Set(seconds.flatMap((second) => Object.keys(second))), 'time'].sort();
  const typeOf = (name: string) =>
    /^http_req_failed/.test(name) ? 'rate' : name === 'time' ? 'gauge' : 'counter';
  const row = (values: Second, atMs: number) =>
    names.map((name) => (name === 'time' ? [atMs] : (values[name] ?? [0, 0])));
  return [
    {
      event: 'param',
      data: { period: 1000, aggregates: { counter: ['count', 'rate'], rate: ['rate'], gauge: ['value'] } },
    },
    { event: 'metric', data: Object.fromEntries(names.map((name) => [name, { type: typeOf(name) }])) },
    ...seconds.map((second, index) => ({ event: 'snapshot', data: row(second, 1000 * (index + 1)) })),
    { event: 'cumulative', data: row(cumulative, 1000 * seconds.length) },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n');
}

const ORDER = 'unexpected_answers{answer:404 POST%20%2Fo%7Bid%7D%2Ca%3Ab}';
const REFUSED = 'http_reqs{error_code:1212}';
const GONE = 'http_reqs{error_code:1404}';

describe('answers in a recording', () => {
  it('are added up by endpoint and code, and are a line over time for each code', () => {
    const other = 'unexpected_answers{answer:404 other}';
    const { answers, series } = parseTimeline(
      recording([{ [ORDER]: [3, 3], [other]: [1, 1] }, { [ORDER]: [4, 4] }], {
        [ORDER]: [9, 4],
        [other]: [1, 1],
      }),
    );
    expect(answers).toEqual([
      // The last seconds of a run are in the sum alone.
      { endpoint: 'POST /o{id},a:b', code: 404, count: 9 },
      { endpoint: 'other', code: 404, count: 1 },
    ]);
    expect(series.map(({ metric, tags, points }) => [metric, tags.code, points])).toEqual([
      [
        'answers',
        '404',
        [
          [1000, 4],
          [2000, 4],
        ],
      ],
    ]);
  });

  it.each<[what: string, cumulative: Second, rows: object[]]>([
    ['an error has no endpoint', { [REFUSED]: [5, 1] }, [{ code: 1212, count: 5 }]],
    [
      'a status is one again',
      { [GONE]: [6, 1], 'http_req_failed{error_code:1404}': [1] },
      [{ code: 404, count: 6 }],
    ],
    ['what the script expects is none', { [GONE]: [6, 1], 'http_req_failed{error_code:1404}': [0] }, []],
    ['half of it', { [GONE]: [6, 1], 'http_req_failed{error_code:1404}': [0.5] }, [{ code: 404, count: 3 }]],
    [
      'a script that counts says it all',
      { [GONE]: [6, 1], [ORDER]: [2, 1] },
      [{ endpoint: 'POST /o{id},a:b', code: 404, count: 2 }],
    ],
  ])('by error code: %s', (_, cumulative, rows) => {
    expect(parseTimeline(recording([cumulative], cumulative)).answers).toEqual(rows);
  });

  it.each([
    'unexpected_answers{answer:}',
    'unexpected_answers{answer:abc order}',
    'unexpected_answers{answer:404}',
    'unexpected_answers{answer:404 %E0%A4%A}',
    'http_reqs{error_code:x}',
    'http_reqs{error_code:14040}',
    'mine{error_code:1404}',
    '__proto__{answer:404 a}',
  ])('that nobody can read are no answers: %s', (name) => {
    const { answers, damagedLines } = parseTimeline(recording([{ [name]: [1, 1] }], { [name]: [1, 1] }));
    expect([
      answers.filter(({ endpoint, code }) => endpoint !== undefined || code !== 404),
      damagedLines,
    ]).toEqual([[], 0]);
  });
});
