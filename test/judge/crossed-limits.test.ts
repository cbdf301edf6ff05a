import { describe, expect, it } from 'vitest';
import { crossedText } from '../../src/judge/verdict-sentences.ts';
import { formatDuration } from '../../src/wording/numbers.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';
import { measuredRun } from './measured-run.ts';

describe('a crossed limit in words', () => {
  it.each([
    ['http_req_duration: p(95)<500', 645, 'p95 645 ms is over the limit of 500 ms'],
    ['http_req_duration: p(95)<500', 500, 'p95 500 ms is not below the limit of 500 ms'],
    ['http_req_duration: p(95)<500', 500.3, 'p95 500 ms is just over the limit of 500 ms'],
    [
      'events_per_second: value>2000',
      2000,
      'throughput 2,000 events/s is not above the limit of 2,000 events/s',
    ],
    [
      'events_per_second: value>=2000',
      1999.8,
      'throughput 2,000 events/s is just under the limit of 2,000 events/s',
    ],
    ['http_reqs: count==5', 6, 'http_reqs 6 is not 5'],
  ])('%s at %d', (line, actual, sentence) => {
    const threshold = parseThreshold(line, 'user');
    const result = {
      threshold,
      outcome: 'failed',
      actual,
      scope: threshold.metric,
      k6Agrees: undefined,
    } as const;
    expect(crossedText(result, measuredRun().summary)).toBe(`${sentence} (load, whole run)`);
  });
});

describe('a span in words', () => {
  it.each([
    [4.25, '4.25 s'],
    [119, '1 min 59 s'],
    [600, '10 min'],
    [54_581, '15 h 9 min'],
  ])('%d s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});
