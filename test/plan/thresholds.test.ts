import { describe, expect, test } from 'vitest';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import { UserError } from '../../src/domain/errors.ts';
import { defaultThresholds } from '../../src/plan/default-thresholds.ts';
import { k6Thresholds, parseThreshold } from '../../src/plan/thresholds.ts';

describe('a limit as written', () => {
  const p = (percent: number) => ({ kind: 'percentile', percent });
  const cases: [line: string, expected: object][] = [
    [
      'http_req_duration: p(95)<500',
      { metric: 'http_req_duration', tags: {}, statistic: p(95), operator: '<', limit: 500, level: 'error' },
    ],
    ['http_req_duration: p95 < 500ms', { statistic: p(95), limit: 500 }],
    ['http_req_duration:p(99.9)<=1.1s', { statistic: p(99.9), operator: '<=', limit: 1100 }],
    ['http_req_duration: p(50)<1m', { limit: 60_000 }],
    ['http_req_duration{phase:steady}: avg<200', { tags: { phase: 'steady' }, statistic: { kind: 'avg' } }],
    ['http_req_duration{phase:steady, name:/bulk}: max<9s', { tags: { phase: 'steady', name: '/bulk' } }],
    ['http_req_duration{name:"http://x:80/a"}: med<9', { tags: { name: 'http://x:80/a' } }],
    ['warn http_req_failed: rate<1%', { level: 'warn', statistic: { kind: 'rate' }, limit: 0.01 }],
    ['http_req_failed: <0.01', { statistic: { kind: 'rate' }, limit: 0.01 }],
    ['checks: rate===1', { operator: '==', limit: 1 }],
    ['events_submitted: count>10k', { statistic: { kind: 'count' }, limit: 10_000 }],
    ['http_reqs: rate>=100/s', { statistic: { kind: 'rate' }, limit: 100 }],
    ['data_received: rate<1MB', { limit: 1e6 }],
    ['events_per_second: >=2000', { statistic: { kind: 'value' }, limit: 2000 }],
    ['events_per_second: value>2k/s', { limit: 2000 }],
    ['orchestrator.memory: max<1.5GB', { statistic: { kind: 'max' }, limit: 1.5e9 }],
    ['orchestrator.memory: max<1.5GiB', { limit: 1_610_612_736 }],
    ['orchestrator.memory: max<90%', { limit: 0.9, ofLimit: true }],
    ['orchestrator.cpu: avg<80%', { statistic: { kind: 'avg' }, limit: 0.8, ofLimit: true }],
    ['orchestrator.cpu: max<1.5', { limit: 1.5 }],
    ['queue.depth: final<100', { statistic: { kind: 'final' }, limit: 100 }],
    ['queue.oldest_age: max<500ms', { limit: 0.5 }],
    ['payment-api.memory: final<200MB', { metric: 'payment-api.memory' }],
    ['my.own.service.memory: max<1GB', { limit: 1e9 }],
    ['orchestrator.memory{replica:2}: max<1GB', { tags: { replica: '2' } }],
    ['queue.depth{queue:orders}: final<5', { tags: { queue: 'orders' } }],
    ['dropped_iterations: count==0', { operator: '==', limit: 0 }],
  ];
  test.each(cases)('%s', (line, expected) => {
    expect(parseThreshold(line, 'user')).toMatchObject({ ...expected, source: line, origin: 'user' });
  });

  test("a user's own script may have metrics of its own", () => {
    expect(parseThreshold('checkout_time: p(95)<2s', 'user', { anyMetric: true })).toMatchObject({
      metric: 'checkout_time',
      limit: 2000,
    });
  });
});

describe('a limit that cannot be meant', () => {
  const cases: [line: string, says: RegExp][] = [
    ['http_req_duration', /is not a limit/],
    ['http_req_duration: fast', /is not a limit/],
    ['http_req_duration: p(95)=500', /is not a limit/],
    [': p(95)<500', /is not a limit/],
    [
      'http_req_durations: p(95)<500',
      /unknown metric "http_req_durations".*Did you mean "http_req_duration"/,
    ],
    ['orchestrator.disk: max<1GB', /unknown metric/],
    ['__proto__: max<1', /unknown metric/],
    ['spike.recovery: value<30', /unknown metric "spike.recovery"/],
    [
      'orchestrator.memory{phase:steady}: max<1GB',
      /has the tag "phase", which nothing observed has There are: .*replica/,
    ],
    ['constructor: max<1', /unknown metric/],
    ['http_req_duration: p(101)<500', /percentile 101/],
    ['http_req_duration: rate<500', /no statistic "rate".*is a trend.*p\(N\), min, max, avg, med, count/],
    ['http_req_failed: p(95)<1', /no statistic "p\(95\)".*rate/],
    ['events_submitted: med<1', /no statistic "med".*count, rate/],
    ['http_req_duration: agv<1', /Did you mean "avg"/],
    ['http_req_duration: <500', /names no statistic/],
    ['http_req_duration: p(95)<500MB', /unknown unit "MB".*ms/],
    ['http_req_duration: p(95)<abc', /no number/],
    ['http_req_duration: p(95)<1e999', /no number as its limit/],
    ['http_req_duration{phase}: p(95)<5', /tag without a value: "phase"/],
    ['warning http_req_duration: p(95)<5', /is not a limit/],
    ['http_req_duration: p(95)<500 p(99)<1000', /no number as its limit/],
  ];
  test.each(cases)('%s', (line, says) => {
    let message = '';
    try {
      parseThreshold(line, 'user');
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      message = `${error.message} ${error.hint}`;
    }
    expect(message).toMatch(says);
  });
});

describe('default limits', () => {
  test('load at its own size has the figures of the guide', () => {
    const sources = defaultThresholds('load', resolveProfile({ testType: 'load' })).map(
      ({ source }) => source,
    );
    expect(sources).toEqual([
      'http_req_duration: p(95)<500ms',
      'http_req_duration: p(99)<1000ms',
      'http_req_failed: rate<1%',
      'routing_success_rate: rate>99%',
      'events_per_second: value>=2000/s',
      'orchestrator.memory: max<1.5GB',
      'warn orchestrator.cpu: avg<80%',
    ]);
  });
  test('the throughput limit follows the offered rate, and says from what', () => {
    const profile = resolveProfile({ testType: 'load', vus: 100 });
    const throughput = defaultThresholds('load', profile).find(
      ({ metric }) => metric === 'events_per_second',
    );
    expect(throughput).toMatchObject({
      limit: 200,
      scaledFrom: 2000,
      source: 'events_per_second: value>=200/s',
    });
  });
});

describe('what k6 judges as well', () => {
  test('a limit on the judged window becomes one for each judged phase', () => {
    const thresholds = [
      'http_req_failed: rate<5%',
      'http_req_duration{name:a}: p(95)<500',
      'http_req_duration: p(99)<1s',
    ].map((line) => parseThreshold(line, 'user'));
    expect(k6Thresholds(thresholds, ['step-1', 'step-2'])).toEqual({
      'http_req_failed{phase:step-1}': ['rate<0.05'],
      'http_req_failed{phase:step-2}': ['rate<0.05'],
      'http_req_duration{name:a}': ['p(95)<500'],
      'http_req_duration{expected_response:true,phase:step-1}': ['p(99)<1000'],
      'http_req_duration{expected_response:true,phase:step-2}': ['p(99)<1000'],
    });
  });
  test('what only we can judge is collected by k6 without a limit', () => {
    const thresholds = [
      'warn http_req_failed: rate<5%',
      'http_req_waiting: count>5',
      'http_reqs: rate>5',
      'dropped_iterations: count==0',
    ].map((line) => parseThreshold(line, 'user'));
    expect(k6Thresholds(thresholds, ['steady'])).toEqual({
      'http_req_failed{phase:steady}': [],
      'http_req_waiting{expected_response:true,phase:steady}': [],
      'http_reqs{phase:steady}': [],
      dropped_iterations: ['count==0'],
    });
  });
  test('observed and derived metrics and the limits of a script are not told to k6', () => {
    const thresholds = [
      parseThreshold('orchestrator.cpu: max<80%', 'user'),
      parseThreshold('events_per_second: >2000', 'user'),
      parseThreshold('http_req_failed: rate<1%', 'script'),
    ];
    expect(k6Thresholds(thresholds)).toEqual({});
  });
});
