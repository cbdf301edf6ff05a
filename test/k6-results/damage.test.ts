import { describe, expect, it } from 'vitest';
import { damageOf } from '../../src/k6-results/join/damage.ts';
import { type LineReport, newLineReport } from '../../src/k6-results/samples/scan/line-report.ts';
import { metricFromValues } from '../../src/k6-results/summary/values.ts';

describe('what is wrong with samples, and how far it goes', () => {
  const damage = (report: Partial<LineReport>, more: object = {}) => {
    const reading = {
      kind: 'raw',
      name: 'a.json',
      shape: 'NDJSON',
      report: { ...newLineReport(), points: 10_000, lines: 10_000, ...report },
      damage: undefined,
      endsWithinIteration: false,
      ...more,
    } as unknown as Parameters<typeof damageOf>[0][number];
    return damageOf([reading], [], { cells: () => [] } as unknown as Parameters<typeof damageOf>[2]).map(
      ({ severity, sentence }) => `${severity}: ${sentence}`,
    );
  };

  it.each<[string, Partial<LineReport>, object, RegExp | undefined]>([
    ['nothing', {}, {}, undefined],
    ['no sample', { points: 0 }, {}, /^broken: a\.json holds no sample at all/],
    [
      'cut off by its compression',
      {},
      { damage: 'unexpected end' },
      /^inconclusive: a\.json is cut off \(unexpected end\)/,
    ],
    ['its last line is cut off', { cutOff: true }, {}, /^inconclusive: The last line of a\.json is cut off/],
    [
      'it ends within an iteration',
      {},
      { endsWithinIteration: true },
      /^inconclusive: a\.json ends within an iteration/,
    ],
    [
      'one line in 10,000 is broken',
      { broken: 1 },
      {},
      /^note: 1 of 10000 lines of a\.json could not be read \(/,
    ],
    [
      'more than that',
      { broken: 2, firstBroken: { line: 7, text: 'x' } },
      {},
      /^broken: 2 of 10000 lines of a\.json could not be read, the first in line 7 \(/,
    ],
    ['the clock went back by a minute', { backwardsS: 60 }, {}, undefined],
    ['by more', { backwardsS: 61 }, {}, /^inconclusive: The clock went back by 61 s within a\.json/],
  ])('%s', (_, report, more, sentence) => {
    const told = damage(report, more);
    expect(told).toHaveLength(sentence === undefined ? 0 : 1);
    if (sentence !== undefined) expect(told[0]).toMatch(sentence);
  });
});

it.each([
  ['of nothing it is 0 of 0', { passes: 0, fails: 0, value: 0 }, { rate: 0, nonzero: 0, total: 0 }],
  [
    'of nothing, whatever ratio stands beside it',
    { passes: 0, fails: 0, value: 1 },
    { rate: 0, nonzero: 0, total: 0 },
  ],
  ['counted', { passes: 1, fails: 3 }, { rate: 0.25, nonzero: 1, total: 4 }],
  ['counted the other way round', { passes: 3, fails: 1, value: 0.25 }, { rate: 0.25, nonzero: 1, total: 4 }],
  ['as neither count says', { passes: 1, fails: 3, value: 0.5 }, { rate: 0.5, nonzero: 2, total: 4 }],
  ['without counts it is a share of one', { rate: 0.25 }, { rate: 0.25, nonzero: 0.25, total: 1 }],
])('a rate in a summary: %s', (_, values, rate) => {
  expect(metricFromValues('http_req_failed', values)).toMatchObject({ kind: 'rate', ...rate });
});
