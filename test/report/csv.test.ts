import { expect, test } from 'vitest';
import { renderFiguresCsv, renderRoundsCsv, renderSeriesCsv } from '../../src/report/render/csv.ts';
import { HOSTILE, STORIES } from './stories.ts';
import { seriesOf } from '../support/series.ts';

test('figures.csv: every row has its cells, numbers are numbers, no cell is a formula', () => {
  const report = STORIES.regressed?.();
  if (report === undefined) throw new Error('no story');
  const [first] = report.keyFigures;
  if (first === undefined) throw new Error('no figure');
  const names = [
    `=HYPERLINK("http://x")`,
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    HOSTILE,
    'a,b;"c"\r\nd',
    'plain',
  ];
  report.keyFigures.push(...names.map((label) => ({ ...first, label })));
  const [titles, ...rows] = parsed(renderFiguresCsv([report]));
  expect(titles).toHaveLength(14);
  expect(rows).toHaveLength(report.keyFigures.length);
  for (const row of rows) {
    expect(row).toHaveLength(14);
    expect(Number(row[4])).not.toBeNaN();
    for (const cell of [row[0], row[1], row[2], row[6]]) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
  expect(rows.map((row) => row[1])).toContain('a,b;"c" d');
});

test('series.csv: one point a line', () => {
  const series = [
    seriesOf(
      'queue.depth',
      'count',
      [
        [Date.UTC(2026, 0, 1), 1],
        [Date.UTC(2026, 0, 1, 0, 0, 1), 2.5],
      ],
      { queue: 'a "b", c' },
    ),
    seriesOf('http_req_duration p(95)', 'ms', [[Date.UTC(2026, 0, 1), 0.1 + 0.2]]),
  ];
  expect(parsed(renderSeriesCsv(series))).toEqual([
    ['time', 'metric', 'labels', 'value', 'unit', 'source'],
    ['2026-01-01T00:00:00.000Z', 'queue.depth', 'queue=a "b", c', '1', 'count', 'cgroup'],
    ['2026-01-01T00:00:01.000Z', 'queue.depth', 'queue=a "b", c', '2.5', 'count', 'cgroup'],
    ['2026-01-01T00:00:00.000Z', 'http_req_duration p(95)', '', '0.3', 'ms', 'k6'],
  ]);
});

test('two versions side by side: figures with their range, each side of each round, and which series is of the base', () => {
  const report = STORIES['side-by-side-hostile']?.();
  if (report === undefined) throw new Error('no story');
  const [titles = [], ...figures] = parsed(renderFiguresCsv([report]));
  const p95 = new Map(figures[0]?.map((cell, index) => [titles[index], cell]));
  expect(p95.get('figure')).toBe('p95 latency');
  const [baseline, change, low, high] = ['baseline', 'change', 'range_low', 'range_high'].map((title) =>
    Number(p95.get(title)),
  );
  expect(baseline).toBeGreaterThan(100);
  expect(low).toBeLessThan(change ?? 0);
  expect(high).toBeGreaterThan(change ?? 0);

  const [, ...rounds] = parsed(renderRoundsCsv(report));
  expect(rounds).toHaveLength(12);
  expect(rounds.slice(0, 3).map((row) => row.slice(0, 4))).toEqual([
    ['1', 'base', 'concurrent', 'first'],
    ['1', 'candidate', 'concurrent', 'second'],
    ['2', 'base', 'concurrent', 'second'],
  ]);
  for (const row of rounds) expect(row).toHaveLength(15);

  const vus = seriesOf('vus', 'count', [[Date.UTC(2026, 0, 1), 1]]);
  expect(parsed(renderSeriesCsv([vus], [vus])).map((row) => row[2])).toEqual(['labels', '', 'side=base']);
});

/** RFC 4180 to the letter: anything else throws. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const match = cell.exec(csv);
    if (match === null) throw new Error(`not CSV: ${csv.slice(at, at + 80)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}
