import { describe, expect, it } from 'vitest';
import { k6Ending } from '../../src/k6-results/ending.ts';
import { goDurationS } from '../../src/generator/script/go-duration.ts';
import { K6Messages } from '../../src/generator/messages.ts';
import { parseProgress } from '../../src/generator/progress.ts';
import { rescaleScenarios } from '../../src/generator/script/scenarios.ts';
import { isSupportedK6 } from '../../src/domain/k6.ts';

describe('progress lines of k6', () => {
  it.each([
    [
      'running (05.0s), 10/10 VUs, 25 complete and 0 interrupted iterations',
      { elapsedS: 5, vus: 10, complete: 25, interrupted: 0 },
    ],
    [
      'running (01m02.5s), 0010/2000 VUs, 1234 complete and 7 interrupted iterations',
      { elapsedS: 62.5, vus: 10, complete: 1234, interrupted: 7 },
    ],
    [
      'running (1h00m01.0s), 1/1 VUs, 1 complete and 0 interrupted iterations',
      { elapsedS: 3601, vus: 1, complete: 1, interrupted: 0 },
    ],
    [
      'running (1d02h00m01.0s), 1/1 VUs, 1 complete and 0 interrupted iterations',
      { elapsedS: 93_601, vus: 1, complete: 1, interrupted: 0 },
    ],
    ['events   [  16% ] 10/10 VUs  1.0s/6.0s', undefined],
    ['', undefined],
  ])('%s', (line, expected) => {
    expect(parseProgress(line)).toEqual(expected);
  });
});

describe('ends of k6', () => {
  it.each([
    [0, undefined, 'Ended', 'ended'],
    [99, undefined, 'ThresholdsHaveFailed', 'thresholds'],
    [104, undefined, 'InvalidConfig', 'config'],
    [105, undefined, 'ExternalAbort', 'interrupted'],
    [107, undefined, 'ScriptException', 'script'],
    [109, undefined, 'GoPanic', 'infrastructure'],
    [137, undefined, 'Killed', 'infrastructure'],
    [143, undefined, 'Signalled', 'interrupted'],
    [undefined, 'SIGKILL', 'Killed', 'infrastructure'],
    [undefined, 'SIGTERM', 'Signalled', 'interrupted'],
    [42, undefined, 'ExitCode42', 'infrastructure'],
    [undefined, undefined, 'NotStarted', 'infrastructure'],
  ])('%s %s is %s', (exitCode, signal, name, category) => {
    const ending = k6Ending({ exitCode, signal, errors: [] });
    expect(ending).toMatchObject({ name, category });
    expect(ending.sentence).toMatch(/\.$/);
  });
});

describe('messages of k6', () => {
  it('counts equal ones together, whatever port they came from', () => {
    const messages = new K6Messages();
    for (const port of [41000, 41001, 41002])
      messages.add(
        JSON.stringify({
          level: 'warning',
          msg: 'Request Failed',
          error: `read tcp 127.0.0.1:${port}->127.0.0.1:80: reset`,
        }),
      );
    messages.add('panic: something');
    expect(messages.list()).toEqual([
      { level: 'warning', message: 'Request Failed: read tcp 127.0.0.1->127.0.0.1:80: reset', count: 3 },
      { level: 'error', message: 'panic: something', count: 1 },
    ]);
  });
  it('keeps 50 at most and says how many others there were', () => {
    const messages = new K6Messages();
    for (let index = 0; index < 1000; index++)
      messages.add(JSON.stringify({ level: 'info', msg: `message ${index}` }));
    expect(messages.list()).toHaveLength(50);
    expect(messages.list().at(-1)).toEqual({ level: 'info', message: 'other messages', count: 951 });
  });
});

describe('scenarios of a script of the user', () => {
  const scenarios = {
    ramp: {
      executor: 'ramping-vus',
      exec: null,
      startVUs: null,
      stages: [
        { duration: '1m0s', target: 50 },
        { duration: '1m0s', target: 0 },
      ],
    },
    rate: {
      executor: 'constant-arrival-rate',
      rate: 10,
      timeUnit: '1s',
      duration: '1m0s',
      preAllocatedVUs: 50,
      maxVUs: 50,
      startTime: '30s',
    },
    work: { executor: 'shared-iterations', vus: 1, iterations: 100, maxDuration: '2m0s' },
  };
  it('are stretched in proportion; pieces of work stay', () => {
    expect(rescaleScenarios(scenarios, 100, { vus: 10, durationS: 60 })).toEqual({
      ramp: {
        executor: 'ramping-vus',
        stages: [
          { duration: '30000ms', target: 5 },
          { duration: '30000ms', target: 0 },
        ],
      },
      rate: {
        executor: 'constant-arrival-rate',
        rate: 1,
        timeUnit: '1s',
        duration: '30000ms',
        preAllocatedVUs: 5,
        maxVUs: 5,
        startTime: '15000ms',
      },
      work: { executor: 'shared-iterations', vus: 1, iterations: 100, maxDuration: '60000ms' },
    });
  });
  it('keep their length when only the VUs were given', () => {
    expect(rescaleScenarios({ rate: scenarios.rate }, 50, { vus: 100 }).rate).toMatchObject({
      rate: 20,
      duration: '60000ms',
    });
  });
});

it.each([
  ['1h2m3.5s', 3723.5],
  ['800ms', 0.8],
  ['10m30s', 630],
  ['1500', 1.5],
])('%s of Go is %d s', (text, seconds) => {
  expect(goDurationS(text)).toBeCloseTo(seconds, 9);
});

it.each([
  ['1.8.1', true],
  ['1.9.0', true],
  ['2.0.0', true],
  ['2.3.1', true],
  ['1.7.9', false],
  ['0.57.0', false],
  ['3.0.0', false],
])('k6 %s is supported: %s', (version, supported) => {
  expect(isSupportedK6(version)).toBe(supported);
});
