import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOf, fixture, read, versions } from '../k6-results/reading.ts';
import { commandsIn, unwrapped } from './reports.ts';

const { folder, report, result } = commandsIn('limits');

describe.each(versions)('limits of a script that k6 %s crossed', (version) => {
  const setup = (...names: string[]): string[] => names.map((name) => fixture(`setup-${version}`, name));

  test('one with abortOnFail is an object in NDJSON, and judged all the same', async () => {
    const { k6Thresholds } = await read(setup('points.ndjson'));
    expect(k6Thresholds).toContainEqual({ metric: 'orders', expression: 'count>1000', ok: false });
    const { code, summary } = await result(setup('points.ndjson'));
    expect([code, summary.verdict?.headline]).toEqual([1, expect.stringContaining('orders 192')]);
  });

  test.each([
    [['export.json'], undefined],
    [['handle.json'], undefined],
    [['points.ndjson', 'export.json'], undefined],
    [['milli.csv', 'handle.json'], undefined],
    [
      ['points.ndjson'],
      'The limits of the script on http_reqs{phase:steady}, http_req_duration{name:nothing} are not in this file',
    ],
    [
      ['recorder.ndjson'],
      'The limits of the script on http_req_duration{name:nothing}: p(95)<10, http_reqs{phase:steady}: rate>1 are not in this file',
    ],
    // The recording knows the limits, the samples their figures.
    [['points.ndjson', 'recorder.ndjson'], undefined],
    [['points.csv'], 'The limits of the script are not in this file'],
    [['milli.csv'], 'The limits of the script are not in this file'],
  ])('what %j cannot tell is said', async (names, sentence) => {
    const { summary } = await read(setup(...names));
    if (sentence === undefined) expect(summary.thresholdsNotTold).toBeUndefined();
    else expect(summary.thresholdsNotTold).toContain(sentence);
  });
});

test('a recording with samples has each limit judged once', async () => {
  const files = ['points.ndjson', 'recorder.ndjson'].map((name) => fixture('setup-2.2.0', name));
  const { k6Thresholds } = await read(files);
  expect(k6Thresholds.map(({ metric, expression, ok }) => `${metric} ${expression} ${ok}`).sort()).toEqual([
    'http_req_duration max<150 false',
    'http_req_duration{name:nothing} p(95)<10 true',
    'http_reqs{phase:steady} rate>1 true',
    'orders count>1000 false',
  ]);
});

const cannotTell: [string, () => Buffer][] = [
  ['CSV', () => bytesOf('setup-2.2.0', 'points.csv')],
  ['CSV, gzipped', () => gzipSync(bytesOf('setup-2.2.0', 'points.csv'))],
  ['a machine-readable summary', () => bytesOf('machine-2.2.0', 'machine.json')],
  [
    'samples without declarations',
    () =>
      Buffer.from(
        bytesOf('sockets-2.2.0', 'points.ndjson')
          .toString()
          .split('\n')
          .filter((line) => !line.includes('"Metric"'))
          .join('\n'),
      ),
  ],
];

describe.each(cannotTell)('%s', (_shape, bytes) => {
  const file = join(folder, 'results');
  const limit = ['--thresholds', 'iteration_duration: max<100000', '--thresholds', 'checks: rate>0'];

  test('never passes for want of limits', async () => {
    for (const argv of [[file], ['-']]) {
      writeFileSync(file, bytes());
      const { code, text } = await report(argv, argv[0] === '-' ? bytes() : undefined);
      expect(unwrapped(text)).toContain('limits of the script are not in this file');
      expect(text).toMatch(/^INCONCLUSIVE/);
      expect(text).not.toContain('no limit was set');
      expect(code).toBe(0);
    }
  });

  test('is judged by limits that are given, and still says so', async () => {
    writeFileSync(file, bytes());
    const { text } = await report([file, ...limit, '--format', 'markdown']);
    expect(text).toContain('limits of the script are not in this file');
    expect(text).not.toMatch(/inconclusive: the limits of the script/i);
  });

  test.each([
    ['99', 1, 'fail', 'limits of the script were crossed'],
    ['105', 3, 'broken', 'stopped before its end by a signal'],
    ['107', 3, 'broken', 'threw an exception'],
    ['137', 3, 'broken', 'k6 was killed (SIGKILL)'],
    ['110', 1, 'fail', 'exec.test.fail()'],
    ['42', 3, 'broken', 'unknown exit code 42'],
  ])('with --k6-exit-code %s', async (given, code, outcome, sentence) => {
    writeFileSync(file, bytes());
    const told = await result([file, '--k6-exit-code', given]);
    expect([told.code, told.summary.verdict?.outcome]).toEqual([code, outcome]);
    expect(told.summary.verdict?.headline).toContain(sentence);
    expect(told.summary.load.exitCode).toBe(Number(given));
  });

  test('with --k6-exit-code 0 no limit was crossed', async () => {
    writeFileSync(file, bytes());
    const { summary } = await result([file, '--k6-exit-code', '0', ...limit]);
    expect(summary.verdict?.reasons?.map(({ sentence }) => sentence).join()).not.toContain(
      'not in this file',
    );
  });
});

test('k6 said 0, and nothing else is known: k6 crossed no limit', async () => {
  const { text } = await report([fixture('killed-2.2.0', 'points.csv'), '--k6-exit-code', '0']);
  expect(text).not.toContain('no limit was set');
});

test('99 beside a summary that names no crossed limit is a doubt', async () => {
  const { summary } = await result([fixture('sockets-2.2.0', 'export.json'), '--k6-exit-code', '99']);
  expect(summary.verdict?.headline).toContain('names none here that could be read');
});

test.each(['', 'x', '-1', '256', '9.9'])('--k6-exit-code "%s" is wrong usage', async (code) => {
  await expect(report([fixture('mixed-2.2.0', 'points.csv'), `--k6-exit-code=${code}`])).rejects.toThrow(
    /is no exit code: expected a number from 0 to 255/,
  );
});

test('a result of this tool says itself how k6 ended', async () => {
  const { text } = await report([
    fixture('mixed-2.2.0', 'export.json'),
    '--k6-exit-code',
    '99',
    '--format',
    'json',
  ]);
  writeFileSync(join(folder, 'own.json'), text);
  await expect(report(['own.json', '--k6-exit-code', '0'])).rejects.toThrow(/says itself how k6 ended/);
});

describe('a limit on a metric whose kind no file tells', () => {
  const rows = (metric: string, values: number[]): string =>
    values.map((value, at) => `${metric},179550720${at % 10},${value},,\n`).join('');
  const csv = `metric_name,timestamp,metric_value,extra_tags,metadata\n${rows('orders', Array(50).fill(3))}${rows(
    'good',
    [0, 1, 1, 1],
  )}${rows('ones', [1, 1, 1])}${rows('stock', [5, 9, 7])}iterations,1795507209,1,,\n`;

  test.each([
    ['orders: count>149', 'pass'],
    ['orders: count>150', 'fail'],
    ['orders: rate>16', 'pass'],
    ['good: rate>0.7', 'pass'],
    ['good: rate>0.8', 'fail'],
    ['stock: value<8', 'pass'],
    ['stock: value<7', 'fail'],
    // A counter that adds 1, or a rate that is always true.
    ['ones: rate>0.1', 'inconclusive'],
    ['orders: p(95)<4', 'pass'],
  ])('%s: %s', async (limit, outcome) => {
    const { summary } = await result(['-', '--thresholds', limit], Buffer.from(csv));
    expect(summary.verdict?.outcome, summary.verdict?.headline).toBe(outcome);
  });
});

describe('a limit on a sub-metric without samples is no pass', () => {
  const zeros: object[] = [
    { avg: 0, min: 0, med: 0, max: 0, 'p(90)': 0, 'p(95)': 0 },
    { 'p(95)': 0 },
    { med: 0, max: 0 },
    { avg: 0, min: 0, med: 0, max: 0, 'p(90)': 0, 'p(95)': 0, count: 0 },
  ];
  const counted = { count: 5, rate: 1 };
  const limit = 'http_req_duration{name:nothing}: p(95)<10';

  test.each(zeros)('summary export with %j', async (values) => {
    const json = {
      metrics: {
        http_reqs: counted,
        http_req_duration: { avg: 1, 'p(95)': 2 },
        'http_req_duration{name:nothing}': { ...values, thresholds: { 'p(95)<10': false } },
      },
    };
    const { summary } = await result(['-'], Buffer.from(JSON.stringify(json)));
    expect(summary.verdict?.headline).toMatch(/no samples|could not be judged/);
    expect(summary.verdict?.outcome).toBe('inconclusive');
  });

  test.each(zeros)('handleSummary and machine-readable with %j', async (values) => {
    const metrics = {
      http_reqs: { type: 'counter', contains: 'default', values: counted },
      'http_req_duration{name:nothing}': { type: 'trend', contains: 'time', values },
    };
    const machine = {
      version: '1.0.0',
      results: { metrics: Object.entries(metrics).map(([name, metric]) => ({ name, ...metric })) },
    };
    for (const json of [{ metrics }, machine]) {
      const { summary } = await result(['-', '--thresholds', limit], Buffer.from(JSON.stringify(json)));
      expect(summary.verdict?.outcome).toBe('inconclusive');
    }
  });

  test.each(['points.ndjson', 'milli.csv'])('samples: %s', async (name) => {
    const { summary } = await result([
      fixture('setup-2.2.0', name),
      '--thresholds',
      'http_req_duration{name:nothing}: p(95)<10',
      '--fail-on',
      'never',
    ]);
    expect(JSON.stringify(summary.verdict?.reasons)).toContain('matched no samples');
  });
});

test('a summary without counts is no run without requests', async () => {
  const json = { metrics: { http_req_duration: { avg: 12, 'p(95)': 30 } } };
  const { summary } = await result(['-'], Buffer.from(JSON.stringify(json)));
  expect(summary.verdict?.outcome).not.toBe('broken');
  const { text } = await report(['-', '--format', 'markdown'], Buffer.from(JSON.stringify(json)));
  expect(text).not.toMatch(/\b0 requests/);
  const nothing = { metrics: { data_sent: { count: 5, rate: 1 } } };
  const empty = await result(['-'], Buffer.from(JSON.stringify(nothing)));
  expect(empty.summary.verdict?.headline).toContain('neither requests nor iterations');
});

test.each([
  ['errorRate', { value: 0, passes: 0, fails: 50, thresholds: { 'rate<0.1': true } }, 'crossed', 'fail'],
  ['checks', { value: 0.75, passes: 3, fails: 1, thresholds: { 'rate>70': false } }, 'met', 'inconclusive'],
])(
  'what k6 says of a limit on %s against the figure beside it is told as a doubt',
  async (name, values, word, outcome) => {
    const json = {
      metrics: { http_reqs: { count: 50, rate: 5 }, iterations: { count: 50, rate: 5 }, [name]: values },
    };
    const { summary } = await result(['-'], Buffer.from(JSON.stringify(json)));
    expect(summary.verdict?.outcome).toBe(outcome);
    expect(summary.verdict?.reasons?.map(({ sentence }) => sentence).join()).toMatch(
      new RegExp(`k6 says that ${name}: rate[<>].* was ${word}, but the figure beside it is`),
    );
  },
);
