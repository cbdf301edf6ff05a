import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/domain/comparability.ts';
import type { Comparison } from '../../src/domain/judgement.ts';
import type { Statistic } from '../../src/domain/plan.ts';
import { didYouMean, nearest } from '../../src/wording/nearest.ts';
import { scenariosText } from '../../src/wording/scenarios.ts';
import {
  changeSentence,
  checkName,
  scopeText,
  statisticText,
  valueText,
} from '../../src/wording/sentences.ts';

it.each<[number, string, string, string]>([
  [2105, 'per second', 'events_per_second', '2,105 events/s'],
  [2105, 'per second', 'requests_per_second', '2,105 requests/s'],
  [2105, 'per second', 'data_sent', '2,105/s'],
  [2105, 'count', 'events_submitted', '2,105'],
  [12, 'ms', 'http_req_duration', '12 ms'],
])('%d %s of %s is %s', (value, unit, metric, text) => {
  expect(valueText(value, unit, metric)).toBe(text);
});

it.each<[Statistic, string]>([
  [{ kind: 'percentile', percent: 99.9 }, 'p99.9'],
  [{ kind: 'min' }, 'minimum'],
  [{ kind: 'max' }, 'maximum'],
  [{ kind: 'avg' }, 'average'],
  [{ kind: 'med' }, 'median'],
  [{ kind: 'rate' }, 'rate'],
  [{ kind: 'final' }, 'final'],
])('%j is called %s', (statistic, text) => {
  expect(statisticText({ statistic })).toBe(text);
});

it.each<[Record<string, string>, string]>([
  [{}, 'whole run'],
  [{ phase: 'steady' }, 'steady phase'],
  [{ phase: 'step-3' }, 'phase step-3'],
  [{ phase: 'steady', expected_response: 'true' }, 'steady phase'],
  [{ phase: 'steady', name: '/a' }, 'steady phase, name /a'],
  [{ name: '/a', method: 'GET' }, 'whole run, name /a, method GET'],
])('%j is the %s', (tags, text) => {
  expect(scopeText(tags)).toBe(text);
});

it.each<[Partial<Comparison>, string]>([
  [{ change: 0.123, changeUnit: 'relative' }, '+12.3 %, as it was'],
  [{ change: 0.0002, changeUnit: 'points' }, '+0.02 pp, as it was'],
  [{ change: undefined, changeUnit: 'relative' }, 'no longer zero, as it was'],
])('a change of %j: %s', (comparison, text) => {
  expect(changeSentence({ ...comparison, because: 'as it was' } as Comparison)).toBe(text);
});

it.each([
  ['::is fast', 'is fast'],
  ['::orders::is fast', 'orders::is fast'],
  ['is::fast', 'is::fast'],
  ['::', ''],
])('the check %s is called %j', (path, name) => {
  expect(checkName(path)).toBe(name);
});

describe('what the scenarios of a script do', () => {
  const scenario = (executor: Scenario['executor'], more: Partial<Scenario> = {}): Scenario => ({
    name: 'buy',
    executor,
    ...more,
  });

  it.each<[Scenario[], string]>([
    [[], 'no scenario'],
    [[scenario('constant-vus')], 'constant-vus buy: 1 VU'],
    [[scenario('constant-vus', { exec: 'default', vus: 2 })], 'constant-vus buy: 2 VUs'],
    [[scenario('ramping-vus', { startVus: 3 })], 'ramping-vus buy: 3 VUs'],
    [
      [scenario('ramping-arrival-rate', { startRate: 5, preAllocatedVus: 7, maxVus: 7 })],
      'ramping-arrival-rate buy: 5/s, with 7 VUs',
    ],
    [
      [scenario('constant-vus', { durationS: 6 }), scenario('shared-iterations', { iterations: 9 })],
      'constant-vus buy: 1 VU for 6 s; shared-iterations buy: 9 iterations shared by 1 VU',
    ],
  ])('%j', (scenarios, text) => {
    expect(scenariosText(scenarios)).toBe(text);
  });
});

describe('what was probably meant: at most a third of the letters differ', () => {
  it.each<[given: string, candidates: string[], string | undefined]>([
    ['laod', ['load', 'soak'], 'load'],
    ['LOAD', ['load'], 'load'],
    ['spkie', ['spike'], 'spike'],
    ['lod', ['load'], 'load'],
    ['loaad', ['load'], 'load'],
    ['loat', ['soak', 'load'], 'load'],
    ['l', ['load'], undefined],
    ['ab', ['ax'], 'ax'],
    ['ab', ['xy'], undefined],
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['abcdef', ['abcxyz'], undefined],
    ['abc', ['abcd', 'abcx'], 'abcd'],
    ['x', [], undefined],
    ['ba', ['ab'], 'ab'],
    ['bac', ['abd'], undefined],
    // Half a swap is none.
    ['ab', ['bx'], undefined],
    ['ab', ['xa'], undefined],
    ['abcd', ['abcdxx'], 'abcdxx'],
    ['x'.repeat(200), [`${'x'.repeat(199)}y`], `${'x'.repeat(199)}y`],
    ['x'.repeat(201), [`${'x'.repeat(200)}y`], undefined],
    ['x'.repeat(200), [`${'x'.repeat(200)}y`], undefined],
  ])('%s of %j: %s', (given, candidates, meant) => {
    expect(nearest(given, candidates)).toBe(meant);
  });

  it('is asked in a sentence', () => {
    expect(didYouMean('laod', ['load'])).toBe(' Did you mean "load"?');
    expect(didYouMean('x', ['load'])).toBe('');
  });
});
