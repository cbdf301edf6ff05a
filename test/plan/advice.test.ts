import { describe, expect, it } from 'vitest';
import { samplesWanted } from '../../src/metrics/quantile.ts';
import { adviceOn } from '../../src/plan/advice.ts';
import { planOf } from './plan-of.ts';

describe('samples a percentile wants', () => {
  it.each([
    [50, 10],
    [90, 50],
    [95, 100],
    [99, 500],
    [99.9, 5000],
    [100, 1],
  ])('p(%s): %i', (percent, wanted) => {
    expect(samplesWanted(percent)).toBe(wanted);
  });
});

describe('advice before the load', () => {
  it.each<[string, Record<string, string>, RegExp | undefined]>([
    ['the default load has enough', {}, undefined],
    [
      'a short one at the default rate has not',
      { duration: '40s', vus: '60' },
      /^load: about 37 requests will be judged; p\(99\) wants 500\. Raise events-per-second \(now 180\)/,
    ],
    ['with a rate of its own it has', { duration: '40s', vus: '60', 'events-per-second': '3000' }, undefined],
    [
      'without percentile limits none is wanted',
      { duration: '40s', vus: '60', thresholds: 'no defaults\nhttp_req_failed: rate<1%' },
      undefined,
    ],
    [
      'a script of the user is not known',
      { duration: '40s', vus: '2', script: 'a.ts', thresholds: 'http_req_duration: p(99)<1s' },
      undefined,
    ],
    [
      'smoke asks whether it works',
      { 'test-type': 'smoke', thresholds: 'http_req_duration: p(99)<1s' },
      undefined,
    ],
    [
      'of several phases the shortest counts',
      { 'test-type': 'spike', duration: '60s', vus: '50', thresholds: 'http_req_duration: p(99)<1s' },
      /^spike: about \d+ requests will be judged in the shortest phase; p\(99\) wants 500/,
    ],
  ])('%s', (_, inputs, sentence) => {
    const advice = planOf(inputs).tests.flatMap(adviceOn);
    expect(advice).toHaveLength(sentence === undefined ? 0 : 1);
    if (sentence !== undefined) expect(advice[0]).toMatch(sentence);
  });
});
