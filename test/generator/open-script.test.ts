import { describe, expect, it } from 'vitest';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import { profileOfOpenScript } from '../../src/generator/script/open-script.ts';
import { openLoadOf, type Scenarios } from '../../src/generator/script/scenarios.ts';

/** As `k6 inspect` tells it: what is not set is null. */
const told = (fields: Record<string, unknown>): Scenarios => ({
  default: { exec: null, startTime: null, gracefulStop: null, env: null, tags: null, ...fields },
});
const NONE = told({ executor: 'per-vu-iterations', vus: null, iterations: null, maxDuration: null });
const CONSTANT = told({ executor: 'constant-vus', vus: 10, duration: '30s' });

describe('whether a script leaves the shape of its load open', () => {
  it.each<[string, Scenarios, ReturnType<typeof openLoadOf>]>([
    ['no options', NONE, {}],
    ['vus and duration', CONSTANT, { vus: 10, durationS: 30 }],
    [
      'duration alone',
      told({ executor: 'constant-vus', vus: null, duration: '1m' }),
      { vus: 1, durationS: 60 },
    ],
    ['iterations', told({ executor: 'shared-iterations', vus: 2, iterations: 20 }), undefined],
    ['iterations of each VU', told({ executor: 'per-vu-iterations', vus: 2, iterations: 20 }), undefined],
    ['stages', told({ executor: 'ramping-vus', stages: [{ duration: '1s', target: 1 }] }), undefined],
    ['an arrival rate', told({ executor: 'constant-arrival-rate', rate: 5, duration: '30s' }), undefined],
    [
      'a function of its own',
      told({ executor: 'constant-vus', vus: 1, duration: '30s', exec: 'buy' }),
      undefined,
    ],
    [
      'a later start',
      told({ executor: 'constant-vus', vus: 1, duration: '30s', startTime: '5s' }),
      undefined,
    ],
    ['a scenario with a name', { shop: CONSTANT.default ?? {} }, undefined],
    ['two scenarios', { ...CONSTANT, other: CONSTANT.default ?? {} }, undefined],
    ['none', {}, undefined],
  ])('%s', (_, scenarios, expected) => expect(openLoadOf(scenarios)).toEqual(expected));
});

describe('the stages it runs', () => {
  const defaults = resolveProfile({ testType: 'stress' });
  const of = (scenarios: Scenarios, rescale?: { vus?: number; durationS?: number }) =>
    profileOfOpenScript(scenarios, { testType: 'stress', profile: defaults, ...(rescale && { rescale }) });

  it.each<[string, ReturnType<typeof of>, [vus: number, seconds: number] | undefined]>([
    ['what the script says', of(CONSTANT), [10, 30]],
    ['what was asked for outranks it', of(CONSTANT, { vus: 20 }), [20, 30]],
    ['nothing was said', of(NONE), [defaults.peakVus, defaults.durationS]],
    ['what was asked for', of(NONE, { vus: 5, durationS: 60 }), [5, 60]],
    ['too short for its stages', of(NONE, { vus: 5, durationS: 3 }), undefined],
    ['a load of its own', of({}), undefined],
  ])('%s', (_, profile, expected) => {
    expect(profile && [profile.peakVus, profile.durationS]).toEqual(expected);
  });

  it('nothing is offered: what a VU of the script sends nobody knows', () => {
    expect(of(CONSTANT)).toMatchObject({ unit: 'requests', eventsPerSecond: 0, loadModel: 'closed' });
    expect(of(NONE)?.stages).toEqual(defaults.stages);
  });
});
