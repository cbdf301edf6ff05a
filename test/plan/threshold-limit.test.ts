import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { parseLimit } from '../../src/plan/threshold-limit.ts';
import { k6Thresholds, parseThreshold, thresholdKey } from '../../src/plan/thresholds.ts';

describe('a limit in the unit of its metric', () => {
  test.each<[text: string, unit: Parameters<typeof parseLimit>[1], value: number]>([
    ['500', 'ms', 500],
    ['500ms', 'ms', 500],
    ['0.5s', 'ms', 500],
    ['2m', 'ms', 120_000],
    ['500us', 'ms', 0.5],
    ['500µs', 'ms', 0.5],
    ['1.1s', 'ms', 1100],
    ['500ms', 's', 0.5],
    ['2m', 's', 120],
    ['3', 's', 3],
    ['5b', 'bytes', 5],
    ['5KB', 'bytes', 5000],
    ['5kB', 'bytes', 5000],
    ['5MB', 'bytes', 5e6],
    ['5GB', 'bytes', 5e9],
    ['5KiB', 'bytes', 5120],
    ['5MiB', 'bytes', 5_242_880],
    ['5GiB', 'bytes', 5_368_709_120],
    ['5 GB', 'bytes', 5e9],
    ['5MB', 'bytes per second', 5e6],
    ['5MB/s', 'bytes per second', 5e6],
    ['5KiB/s', 'bytes per second', 5120],
    ['50%', 'ratio', 0.5],
    ['0.5', 'ratio', 0.5],
    ['2core', 'cores', 2],
    ['2cores', 'cores', 2],
    ['2k', 'count', 2000],
    ['2k', 'per second', 2000],
    ['2/s', 'per second', 2],
    ['2k/s', 'per second', 2000],
    ['2k/s', 'none', 2000],
    ['0x10p1', 'count', 32],
    ['-0x1p0', 'count', -1],
    ['+0X1p0', 'count', 1],
    // Nobody knows the unit of a metric of the user's own script.
    ['5MB', undefined, 5e6],
    ['5s', undefined, 5000],
    ['5k', undefined, 5000],
    ['5%', undefined, 0.05],
    ['5/s', undefined, 5],
  ])('%s of a metric in %s', (text, unit, value) => {
    expect(parseLimit(text, unit)).toEqual({ value, ofLimit: false });
  });

  test.each<[Parameters<typeof parseLimit>[1]]>([['cores'], ['bytes']])(
    'a percentage of %s is one of what the service may use',
    (unit) => {
      expect(parseLimit('80%', unit)).toEqual({ value: 0.8, ofLimit: true });
    },
  );

  test.each<[text: string, unit: Parameters<typeof parseLimit>[1], problem: string]>([
    ['', 'ms', 'has no number as its limit: ""'],
    ['ms', 'ms', 'has no number as its limit: "ms"'],
    ['a0x1', 'ms', 'has no number as its limit: "a0x1"'],
    ['5 5ms', 'ms', 'has no number as its limit: "5 5ms"'],
    [`${'x'.repeat(99)}yz`, 'ms', `has no number as its limit: "${'x'.repeat(99)}y"`],
    [`1${'0'.repeat(200)}`, 'ms', `has no number as its limit: "1${'0'.repeat(99)}…"`],
    ['5MS', 'ms', 'has an unknown unit "MS": units of a metric in ms are ms, s, m, us, µs'],
    ['5min', 's', 'has an unknown unit "min": units of a metric in s are ms, s, m, us, µs'],
    ['5/s', 'count', 'has an unknown unit "/s": units of a metric in count are k'],
    ['5%', 'per second', 'has an unknown unit "%": units of a metric in per second are k, /s, k/s'],
    ['5toString', 'ratio', 'has an unknown unit "toString": units of a metric in ratio are %'],
    [
      '5parsec',
      undefined,
      'has an unknown unit "parsec": units are b, kb, mb, gb, kib, mib, gib, ms, s, m, us, µs, k, /s, k/s, %',
    ],
  ])('%s of a metric in %s: %s', (text, unit, problem) => {
    expect(parseLimit(text, unit)).toBe(problem);
  });

  test('a number of 200 characters is one', () => {
    expect(parseLimit(`1${'0'.repeat(199)}`, 'count')).toEqual({ value: 1e199, ofLimit: false });
  });
});

describe('a line', () => {
  const mistakeOf = (line: string, anyMetric = false) => {
    try {
      parseThreshold(line, 'user', { anyMetric });
    } catch (error) {
      if (error instanceof UserError) return { message: error.message, hint: error.hint };
      throw error;
    }
    throw new Error('no mistake was found');
  };

  test('blanks around it, its name and its expression mean nothing', () => {
    expect(parseThreshold('  warn   http_req_duration  :  p(95) < 500 ms ', 'user')).toEqual({
      metric: 'http_req_duration',
      tags: {},
      statistic: { kind: 'percentile', percent: 95 },
      operator: '<',
      limit: 500,
      level: 'warn',
      source: 'warn   http_req_duration  :  p(95) < 500 ms',
      origin: 'user',
    });
  });

  test.each([
    ['a metric may be called warn_me', 'warn_me: value<1', 'warn_me'],
    ['or end in warn', 'my_warn: value<1', 'my_warn'],
    ['or be of a service', 'a-b.c: value<1', 'a-b.c'],
  ])('%s', (_, line, metric) => {
    expect(parseThreshold(line, 'user', { anyMetric: true })).toMatchObject({ metric, level: 'error' });
  });

  test.each(['p95', 'p(95)', 'p( 95 )', 'p9_5'])('%s is the percentile 95', (statistic) => {
    expect(parseThreshold(`http_req_duration: ${statistic}<5`, 'user').statistic).toEqual({
      kind: 'percentile',
      percent: 95,
    });
  });

  test('p(100) is a percentile', () => {
    expect(parseThreshold('http_req_duration: p(100)<5', 'user').statistic).toMatchObject({ percent: 100 });
  });

  test.each([
    ['http_req_duration: p(100.1)<5', 'asks for percentile 100.1', 'Percentiles go from p(0) to p(100).'],
    ['http_req_duration: xp(200)<5', 'has no statistic "xp(200)"', 'p(N), min, max, avg, med, count.'],
    ['http_req_duration: xp95<5', 'has no statistic "xp95"', 'p(N), min, max, avg, med, count.'],
    ['http_req_duration: p95x<5', 'has no statistic "p95x"', 'p(N), min, max, avg, med, count.'],
    ['http_req_duration: p()<5', 'has no statistic "p()"', 'p(N), min, max, avg, med, count.'],
    ['http_req_duration: p(200)x<5', 'has no statistic "p(200)x"', 'p(N), min, max, avg, med, count.'],
    [
      'http_req_duration: mad<5',
      'has no statistic "mad"',
      '"http_req_duration" is a trend: its statistics are p(N), min, max, avg, med, count. Did you mean "max"?',
    ],
    ['http_req_duration: pN<5', 'has no statistic "pN"', 'p(N), min, max, avg, med, count.'],
    ['http_req_duration: <5', 'names no statistic', '"http_req_duration" is a trend: its statistics are'],
    ['http_reqs: <5', 'names no statistic', '"http_reqs" is a counter: its statistics are count, rate.'],
    [
      'http_req_duration{a:}: max<5',
      'has a tag without a value: "a"',
      'Write tags as {name:value,name:value}.',
    ],
    ['http_req_duration: max<5MB', 'has an unknown unit "MB"', 'Write a number and, if you like, a unit.'],
  ])('%s', (line, what, hint) => {
    const mistake = mistakeOf(line);
    expect(mistake.message).toContain(`threshold "${line}" ${what}`);
    expect(mistake.hint).toContain(hint);
  });

  test('a metric that is not known has any statistic that there is', () => {
    expect(mistakeOf('mine: <5', true)).toEqual({
      message: 'threshold "mine: <5" names no statistic',
      hint: 'Statistics are p(N), min, max, avg, med, count, rate, value, final.',
    });
    expect(mistakeOf('mine: rat<5', true).hint).toMatch(/ Did you mean "rate"\?$/);
  });

  test('a metric that only the judge makes is not one to limit, and is not offered', () => {
    const { message, hint } = mistakeOf('http_req_duratio: max<5');
    expect(message).toBe('threshold "http_req_duratio: max<5" is on an unknown metric "http_req_duratio"');
    expect(hint).toMatch(
      /^There are: http_req_duration, [a-z0-9_., ]+, and <service>\.cpu, <service>\.memory\. Did you mean "http_req_duration"\?$/,
    );
    for (const judged of ['spike.recovery', 'spike.queue_drain']) {
      expect(hint).not.toContain(judged);
    }
  });

  test('long text is cut in the message', () => {
    const line = `http_req_duration: ${'x'.repeat(300)}<5`;
    expect(mistakeOf(line).message).toBe(
      `threshold "${line.slice(0, 200)}" has no statistic "${'x'.repeat(100)}"`,
    );
  });

  test.each([
    ['no colon at all', 'http_req_duration p(95)<5'],
    ['nothing before it', ': p(95)<5'],
    ['no operator behind it', 'http_req_duration: p(95)'],
    ['a name that begins with a digit', '1st: max<5'],
    ['a name with a blank', 'my metric: max<5'],
  ])('%s is no limit', (_, line) => {
    expect(mistakeOf(line, true).message).toBe(`threshold "${line}" is not a limit`);
  });
});

describe('the same limit', () => {
  const keyOf = (line: string) => thresholdKey(parseThreshold(line, 'user'));

  test.each([
    ['whatever its value and level', 'http_req_duration: p(95)<5', 'warn http_req_duration: p95>=7s', true],
    [
      'whatever the order of its tags',
      'http_req_duration{a:1,b:2}: max<5',
      'http_req_duration{b:2,a:1}: max<5',
      true,
    ],
    ['with another tag is another', 'http_req_duration{a:1}: max<5', 'http_req_duration{a:2}: max<5', false],
    ['on another statistic is another', 'http_req_duration: max<5', 'http_req_duration: min<5', false],
    ['on another percentile is another', 'http_req_duration: p(95)<5', 'http_req_duration: p(99)<5', false],
    ['on another metric is another', 'http_req_duration: max<5', 'http_req_waiting: max<5', false],
  ])('%s', (_, left, right, same) => {
    expect(keyOf(left) === keyOf(right)).toBe(same);
  });
});

describe('what k6 is told', () => {
  const told = (lines: string[], phases: string[] = [], anyMetric = false) =>
    k6Thresholds(
      lines.map((line) => parseThreshold(line, 'user', { anyMetric })),
      phases,
    );

  test('without phases the whole run, of answers the expected ones', () => {
    expect(told(['http_req_duration: p(95)<5', 'http_req_failed: rate<1%'])).toEqual({
      'http_req_duration{expected_response:true}': ['p(95)<5'],
      http_req_failed: ['rate<0.01'],
    });
  });

  test('the same limit once, several on a metric together', () => {
    expect(
      told(['http_req_failed: rate<1%', 'http_req_failed: rate<0.01', 'http_req_failed: rate>=0']),
    ).toEqual({
      http_req_failed: ['rate<0.01', 'rate>=0'],
    });
  });

  test('metrics of our own script, and none that nobody knows', () => {
    expect(told(['events_submitted: count>5', 'mine: value<5', 'orchestrator.cpu: max<1'], [], true)).toEqual(
      {
        events_submitted: ['count>5'],
      },
    );
  });
});
