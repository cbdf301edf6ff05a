import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RecorderReader } from '../../src/k6-results/recorder/events.ts';
import { fixture, versions } from './reading.ts';

describe.each(versions)('a recording of k6 %s', (version) => {
  const lines = readFileSync(fixture(`mixed-${version}`, 'recorder.ndjson'), 'utf8')
    .trimEnd()
    .split('\n');

  it('is understood in every line, and values are found by metric and aggregate', () => {
    const reader = new RecorderReader();
    const events = lines.map((line) => reader.read(line));
    expect(events.filter(({ kind }) => kind === 'damaged')).toEqual([]);
    const last = events.findLast(({ kind }) => kind === 'cumulative');
    if (last?.kind !== 'cumulative') throw new Error('no totals');
    expect(reader.periodMs).toBe(1000);
    expect(reader.valueOf(last.rows, 'http_reqs', 'count')).toBeGreaterThan(10);
    expect(reader.valueOf(last.rows, 'http_req_duration', 'p(95)')).toBeGreaterThan(1);
    expect(reader.valueOf(last.rows, 'http_req_duration', 'p(12)')).toBeUndefined();
    expect(reader.valueOf(last.rows, 'toString', 'count')).toBeUndefined();
    expect(reader.thresholds.get('http_req_duration{scenario:back}')).toEqual(['avg<1000']);
  });
});

describe('a line', () => {
  it.each([
    ['no JSON', '{"event":'],
    ['no event', '{"data":[]}'],
    ['an unknown event', '{"event":"other","data":1}'],
    ['rows that are none', '{"event":"snapshot","data":[["a"]]}'],
    ['parameters without aggregates', '{"event":"param","data":{}}'],
  ])('with %s is damaged', (_what, line) => {
    expect(new RecorderReader().read(line)).toEqual({ kind: 'damaged' });
  });

  it('may declare metrics called like what every object has', () => {
    const reader = new RecorderReader();
    reader.read('{"event":"param","data":{"aggregates":{"counter":["count","rate"]}}}');
    reader.read(
      '{"event":"metric","data":{"constructor":{"type":"counter"},"__proto__":{"type":"counter"}}}',
    );
    expect(reader.names).toEqual(['__proto__', 'constructor']);
    expect(
      reader.valueOf(
        [
          [1, 2],
          [3, 4],
        ],
        '__proto__',
        'count',
      ),
    ).toBe(1);
    expect(
      reader.valueOf(
        [
          [1, 2],
          [3, 4],
        ],
        'constructor',
        'rate',
      ),
    ).toBe(4);
  });
});
