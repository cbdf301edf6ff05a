import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/k6-results/recorder/timeline.ts';
import { seriesCalled } from '../support/series.ts';

const read = (version: string): string =>
  readFileSync(new URL(`../fixtures/measure/timeline-${version}.ndjson`, import.meta.url), 'utf8');

describe.each(['1.8.1', '2.2.0'])('timeline of k6 %s', (version) => {
  const timeline = parseTimeline(read(version));
  const points = (name: string) => seriesCalled(timeline.series, name)[0]?.points ?? [];

  it('is read whole', () => {
    expect(timeline.damagedLines).toBe(0);
    expect(timeline.startedAtMs).toBeGreaterThan(1.7e12);
    expect(timeline.stoppedAtMs).toBeGreaterThan(timeline.startedAtMs ?? 0);
  });

  it.each([
    ['http_req_duration p(95)', 'ms'],
    ['http_req_duration p(99)', 'ms'],
    ['http_req_duration avg', 'ms'],
    ['http_reqs', 'per second'],
    ['http_req_failed', 'ratio'],
    ['events_submitted', 'per second'],
    ['routing_success_rate', 'ratio'],
    ['vus', 'count'],
  ])('has %s in %s, a point for each second in order', (metric, unit) => {
    const [series] = seriesCalled(timeline.series, metric);
    expect(series).toMatchObject({ unit, source: 'k6', tags: {} });
    const times = points(metric).map(([atMs]) => atMs);
    expect(times.length).toBeGreaterThanOrEqual(9);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(timeline.startedAtMs ?? 0);
  });

  it('shows figures of the second, not of the run so far', () => {
    const perSecond = points('events_submitted').map(([, value]) => value);
    expect(Math.max(...perSecond)).toBeLessThan(6000);
    expect(points('vus').map(([, value]) => value)).toContain(5);
  });
});

describe('damaged timelines', () => {
  const lines = read('2.2.0').trimEnd().split('\n');

  it('a cut last line is counted and the rest kept', () => {
    const whole = parseTimeline(lines.join('\n'));
    const cut = parseTimeline(`${lines.slice(0, -2).join('\n')}\n${lines.at(-2)?.slice(0, 40)}`);
    expect(cut.damagedLines).toBe(1);
    expect(cut.series.length).toBe(whole.series.length);
    expect(cut.stoppedAtMs).toBeUndefined();
  });

  it.each([
    'not json',
    '{"event":"snapshot","data":[[1]]}',
    '{"event":"snapshot","data":"x"}',
    '[]',
    '{"data":1}',
  ])('a line %j is counted', (line) =>
    expect(parseTimeline([...lines, line].join('\n')).damagedLines).toBe(1),
  );

  it('an event that says nothing of values is passed over', () => {
    expect(parseTimeline('{"event":"threshold","data":{}}').damagedLines).toBe(0);
  });

  it('nothing gives nothing', () => {
    expect(parseTimeline('')).toMatchObject({ series: [], damagedLines: 0 });
  });
});
