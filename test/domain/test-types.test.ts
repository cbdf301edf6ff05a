import { expect, it } from 'vitest';
import { TEST_TYPES } from '../../k6/lib/profiles.ts';
import { ALL_TEST_TYPES, policyOf, whyNotSideBySide } from '../../src/domain/test-types.ts';

it('what is particular to each test type', () => {
  const HOUR_MS = 3_600_000;
  const rows = TEST_TYPES.map((type) => {
    const { answers, overload, judgesFigures, longestMs } = policyOf(type);
    return [type, answers, overload, judgesFigures, longestMs / HOUR_MS];
  });
  expect(rows).toEqual([
    ['smoke', 'nothing more', 'never', false, 1],
    ['load', 'growth of the queue', 'never', true, 24],
    ['stress', 'capacity', 'sought', true, 24],
    ['spike', 'recovery', 'in bursts', true, 24],
    ['soak', 'growth of everything', 'never', true, 48],
  ]);
});

it('default limits of each test type', () => {
  const lines = (type: (typeof TEST_TYPES)[number]) =>
    policyOf(type).defaultThresholds.map(({ line, atEventsPerSecond }) =>
      atEventsPerSecond === undefined ? line : `${line} at ${atEventsPerSecond}`,
    );
  const answers = ['http_req_failed: rate<1%', 'routing_success_rate: rate>99%'];
  const all = [
    'http_req_duration: p(95)<500ms',
    'http_req_duration: p(99)<1000ms',
    ...answers,
    'events_per_second: value>=2000/s at 3000',
    'orchestrator.memory: max<1.5GB',
    'warn orchestrator.cpu: avg<80%',
  ];
  expect(lines('smoke')).toEqual(answers);
  expect(lines('load')).toEqual(all);
  expect(lines('stress')).toEqual([
    'http_req_failed: rate<5%',
    'warn events_per_second: max>10000/s at 15000',
  ]);
  expect(lines('spike')).toEqual(answers);
  expect(lines('soak')).toEqual(all);
});

it('which types are run side by side', () => {
  const types = (isAsked: boolean) =>
    TEST_TYPES.filter((type) => whyNotSideBySide(type, isAsked) === undefined);
  expect(types(false)).toEqual(['load']);
  // Eight whole runs are nothing that anybody waits for unless he said so.
  expect(types(true)).toEqual(['load', 'stress']);
});

it('all is load, stress and spike', () => {
  expect(ALL_TEST_TYPES).toEqual(['load', 'stress', 'spike']);
});

it('of results of others figures are judged and nothing else is asked', () => {
  expect(policyOf(undefined)).toEqual({
    answers: 'nothing more',
    overload: 'never',
    judgesFigures: true,
    longestMs: Number.POSITIVE_INFINITY,
    sideBySide: 'they are not run here',
    isInAll: false,
    defaultThresholds: [],
    requestThresholds: [],
  });
});
