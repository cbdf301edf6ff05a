import { describe, expect, test } from 'vitest';
import type { MeasuredChange } from '../../../src/domain/side-by-side.ts';
import { duet } from '../../support/duets.ts';
import { creepFindings, creepOf } from '../../../src/judge/side-by-side/creep.ts';

const change = (figure: string, worse: number, standardError: number): MeasuredChange => ({
  figure,
  scale: figure === 'error rate' ? 'points' : 'ratio',
  worse,
  standardError,
});
const merged = (count: number, ...figures: MeasuredChange[]) => Array.from({ length: count }, () => figures);
const alarm = (changes: MeasuredChange[][]) => creepOf(changes).map(({ isAlarm }) => isAlarm);

test.each<[string, MeasuredChange[][], boolean[]]>([
  ['no merged change', [], []],
  ['six times 2 %, each well known', merged(6, change('p95', 0.02, 0.01)), [true]],
  ['six times 2 %, hardly known', merged(6, change('p95', 0.02, 0.02)), [false]],
  ['four times 2 %: inside the margin', merged(4, change('p95', 0.02, 0.002)), [false]],
  [
    'up and down again',
    [...merged(6, change('p95', 0.03, 0.001)), ...merged(6, change('p95', -0.03, 0.001))],
    [false],
  ],
  ['better and better', merged(9, change('p95', -0.03, 0.001)), [false]],
  ['throughput: 5 % are its margin', merged(3, change('throughput', 0.02, 0.003)), [true]],
  ['errors in points', merged(3, change('error rate', 0.001, 0.0001)), [true]],
  ['errors inside the margin', merged(2, change('error rate', 0.0009, 0.0001)), [false]],
  ['a figure that nobody knows', merged(9, change('memory of GET /a', 1, 0.001)), []],
])('%s', (_, changes, expected) => {
  expect(alarm(changes)).toEqual(expected);
});

test('says it in one sentence', () => {
  expect(creepOf(merged(6, change('p95', 0.02, 0.008)))[0]?.sentence).toBe(
    'p95 got 13 % worse over 6 merged changes since the last release: all together more than the 10 % that count, whatever each was called.',
  );
  expect(creepOf([[change('p50', -0.02, 0.01)]])[0]?.sentence).toBe(
    'p50 got 2 % better over 1 merged change since the last release.',
  );
});

test('a change that has the windowed p95 is not counted again by the pooled one', () => {
  const [p95] = creepOf([
    [change('p95', 0.02, 0.01), change('p95 pooled', 0.5, 0.01)],
    [change('p95 pooled', 0.03, 0.01)],
  ]);
  expect(p95).toMatchObject({ figure: 'p95', changes: 2 });
  expect(p95?.worse).toBeCloseTo(Math.expm1(0.05), 12);
});

describe('what is merged', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day)).toISOString();
  const merges = (...days: number[]) =>
    days.map((day) => duet(`of day ${day}`, { at: at(day), changes: [change('p95', 0.03, 0.005)] }));
  const latest = duet('latest', { at: at(28), changes: [change('p95', 0.03, 0.005)] });
  test.each<[string, ReturnType<typeof merges>, string | undefined, string[]]>([
    ['nothing before', [], undefined, []],
    ['little before', merges(27), undefined, []],
    [
      'much in a month',
      merges(20, 21, 22),
      undefined,
      [
        'p95 got 13 % worse over 4 merged changes in the last 30 days: all together more than the 10 % that count, whatever each was called.',
      ],
    ],
    ['much, and most of it before a release', merges(20, 21, 22), at(22), []],
    [
      'much since a release',
      merges(1, 20, 21, 22),
      at(19),
      [
        'p95 got 13 % worse over 4 merged changes since the last release: all together more than the 10 % that count, whatever each was called.',
      ],
    ],
    [
      'much long ago',
      [duet('old', { at: '2026-01-01T00:00:00Z', changes: [change('p95', 0.2, 0.01)] })],
      undefined,
      [],
    ],
    ['the same run again', [latest, latest, latest], undefined, []],
  ])('%s', (_, duets, releasedAt, sentences) => {
    const found = creepFindings(latest, { duets, releasedAt });
    expect(found.map(({ sentence }) => sentence)).toEqual(sentences);
    expect(found.every(({ severity }) => severity === 'note')).toBe(true);
  });
  test('a large change alone is what it was called, and no creep', () => {
    const alone = duet('alone', { changes: [change('p95', 0.5, 0.01)] });
    expect(creepFindings(alone, {})).toEqual([]);
  });
});
