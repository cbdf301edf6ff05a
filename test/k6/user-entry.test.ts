import { describe, expect, it } from 'vitest';
import { type OwnSummary, optionsWith, type SummaryData, summaryFiles } from '../../k6/lib/user-entry.ts';

describe('options of a user’s script', () => {
  it.each([
    [undefined, {}, { thresholds: {} }],
    [{ vus: 2 }, {}, { vus: 2, thresholds: {} }],
    [
      { thresholds: { checks: ['rate>0.9'] } },
      { checks: ['rate>0.5'], http_reqs: ['count>1'] },
      { thresholds: { checks: ['rate>0.9', 'rate>0.5'], http_reqs: ['count>1'] } },
    ],
  ])('%j with limits %j', (own, thresholds, expected) => {
    expect(optionsWith(own as never, { thresholds })).toEqual(expected);
  });

  it('keep everything but the load when scenarios take its place', () => {
    const own = { vus: 2, duration: '1m', iterations: 3, stages: [], userAgent: 'me', scenarios: { a: {} } };
    const scenarios = { b: { executor: 'constant-vus' } };
    expect(optionsWith(own, { thresholds: {}, scenarios })).toEqual({
      userAgent: 'me',
      thresholds: {},
      scenarios,
    });
  });
});

describe('the summary of a user’s script', () => {
  const data: SummaryData = {
    options: { summaryTrendStats: ['avg', 'p(0.5)'], summaryTimeUnit: '' },
    setup_data: { token: 'SECRET' },
    metrics: {
      http_req_duration: { type: 'trend', values: { avg: 1, med: 2, 'p(95)': 3, 'p(0.5)': 4 } },
      'http_req_duration{phase:steady}': { type: 'trend', values: { avg: 1 } },
      'checks{kind:mine}': { type: 'rate', values: { rate: 1 } },
      http_reqs: { type: 'counter', values: { count: 5 } },
    },
  };
  const filesOf = (handleSummary: unknown) => {
    const files = summaryFiles(data, {
      summaryFile: '/r/summary.json',
      ownFile: '/r/own.json',
      own: { handleSummary, options: { thresholds: { 'checks{kind:mine}': [] } } },
      trendStats: ['avg', 'med'],
      added: { 'http_req_duration{phase:steady}': [], 'checks{kind:mine}': ['rate>0'] },
      base64: (bytes) => Buffer.from(bytes).toString('base64'),
    });
    const own = files['/r/own.json'];
    return { files, own: own === undefined ? undefined : (JSON.parse(String(own)) as OwnSummary) };
  };

  it('is whole in our file, without what setup() gave', () => {
    const { files, own } = filesOf(undefined);
    const { setup_data: _, ...rest } = data;
    expect(Object.keys(files)).toEqual(['/r/summary.json']);
    expect(JSON.parse(String(files['/r/summary.json']))).toEqual(rest);
    expect(own).toBeUndefined();
  });

  it('reaches the script’s own handleSummary as without us', () => {
    let seen: SummaryData | undefined;
    const { own } = filesOf((given: SummaryData) => {
      seen = given;
      return { 'all.json': JSON.stringify(given), stdout: `token ${JSON.stringify(given.setup_data)}` };
    });
    expect(seen?.options.summaryTrendStats).toEqual(['avg', 'med']);
    expect(Object.keys(seen?.metrics ?? {})).toEqual(['http_req_duration', 'checks{kind:mine}', 'http_reqs']);
    expect(seen?.metrics.http_req_duration?.values).toEqual({ avg: 1, med: 2 });
    // It can be read, and is not copied into a file with everything else.
    expect(own?.stdout).toBe('token {"token":"SECRET"}');
    expect(JSON.stringify(own?.files)).not.toContain('SECRET');
  });

  it('sorts what the script gives: text, bytes, absolute paths and both outputs', () => {
    const { files, own } = filesOf(() => ({
      'a.md': 'text',
      'sub/b.bin': new Uint8Array([1, 2, 255]).buffer,
      '/tmp/c.txt': 'absolute',
      stderr: 'oh',
    }));
    expect(files['/tmp/c.txt']).toBe('absolute');
    expect(own).toEqual({
      files: { 'a.md': { text: 'text' }, 'sub/b.bin': { base64: 'AQL/' } },
      stderr: 'oh',
    });
  });

  it.each([
    ['nothing', () => undefined, { files: {} }],
    [
      'an error',
      () => {
        throw new TypeError('med is undefined');
      },
      { files: {}, error: 'TypeError: med is undefined' },
    ],
  ])('a handleSummary that gives %s takes nothing from ours', (_, handleSummary, expected) => {
    const { files, own } = filesOf(handleSummary);
    expect(own).toEqual(expected);
    expect(files['/r/summary.json']).toContain('http_reqs');
  });
});
