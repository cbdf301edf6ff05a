import { describe, expect, it } from 'vitest';
import { loadClock } from '../../src/generator/load-clock.ts';
import { scenarioElapsedS } from '../../src/generator/progress.ts';

describe('lines of scenarios, as k6 1.8.1 and 2.2.0 print them', () => {
  it.each([
    ['events   [  25% ] 2/2 VUs  1.0s/4.0s', 1],
    ['a      [   3% ] 1/2 VUs  0m02.0s/1m10s  5.00 iters/s', 2],
    ['c    ✓ [ 100% ] 1 VUs    1h02m04.5s/2h0m0s    20/20 iters, 20 per VU', 3724.5],
    ['a    ✗ [  10% ] 0/2 VUs  0m06.9s/1m10s   5.00 iters/s', 6.9],
    ['b    • [   0% ] waiting  1.0s          ', undefined],
    ['events   [   0% ]', undefined],
    ['events ✓ [ 100% ] 2/2 VUs  4s', undefined],
    ['Run      [ 100% ] setup()', undefined],
    ['running (05.0s), 10/10 VUs, 25 complete and 0 interrupted iterations', undefined],
  ])('%s', (line, elapsedS) => {
    expect(scenarioElapsedS(line)).toBe(elapsedS);
  });
});

describe('the start of the load', () => {
  const startOf = (lines: [atMs: number, line: string][]) => {
    const clock = loadClock();
    for (const [atMs, line] of lines) clock.take(line, atMs);
    return clock.startedAtMs();
  };
  const running = (elapsed: string) =>
    `running (${elapsed}), 2/2 VUs, 8 complete and 0 interrupted iterations`;

  it('is not known before k6 says something of it', () => {
    expect(startOf([[1000, 'Run      [ 100% ] setup()']])).toBeUndefined();
  });
  it('is that of the first scenario: setup() is no load', () => {
    expect(
      startOf([
        [11_000, 'Run      [ 100% ] setup()'],
        [14_010, running('4.0s')],
        [14_010, 'events   [  25% ] 2/2 VUs  1.0s/4.0s'],
        [14_010, 'later  • [   0% ] waiting  1.0s'],
        [15_000, running('5.0s')],
        [15_000, 'events   [  50% ] 2/2 VUs  2.0s/4.0s'],
        [16_500, 'later    [   0% ] 2/2 VUs  0.5s/4.0s'],
      ]),
    ).toBe(13_000);
  });
  it('is that of the test where every scenario begins later', () => {
    expect(
      startOf([
        [11_000, running('1.0s')],
        [11_000, 'later  • [   0% ] waiting  1.0s'],
        [13_000, running('3.0s')],
        [13_000, 'later    [   0% ] 2/2 VUs  1.0s/4.0s'],
      ]),
    ).toBe(10_000);
  });
  it('is that of the test while no scenario has begun', () => {
    expect(startOf([[14_000, running('4.0s')]])).toBe(10_000);
  });
});
