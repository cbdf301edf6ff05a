import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LOAD_MODELS,
  type LoadProfile,
  phaseAt,
  resolveProfile,
  shortestDurationS,
  stageWindows,
  TEST_TYPES,
  vusAt,
} from '../../k6/lib/profiles.ts';

const line = (profile: LoadProfile) =>
  profile.stages.map((stage) => `${stage.phase} ${stage.durationS}s ${stage.targetVus}`).join(', ');

describe('default profiles', () => {
  it.each([
    {
      testType: 'smoke' as const,
      stages: 'settle 3s 3, steady 27s 3',
      durationS: 30,
      peakVus: 3,
      eventsPerSecond: 300,
      paceMs: 1000,
      judged: ['steady'],
    },
    {
      testType: 'load' as const,
      stages:
        'ramp-1 100s 100, ramp-2 100s 500, ramp-3 100s 1000, settle 5s 1000, steady 595s 1000, down 120s 0',
      durationS: 1020,
      peakVus: 1000,
      eventsPerSecond: 3000,
      paceMs: 33333,
      judged: ['steady'],
    },
    {
      testType: 'stress' as const,
      stages:
        'ramp-1 20s 1000, settle-1 5s 1000, step-1 95s 1000, ramp-2 20s 2000, settle-2 5s 2000, step-2 95s 2000, ' +
        'ramp-3 20s 3000, settle-3 5s 3000, step-3 95s 3000, ramp-4 20s 4000, settle-4 5s 4000, step-4 95s 4000, ' +
        'ramp-5 20s 5000, settle-5 5s 5000, step-5 95s 5000, down 60s 0',
      durationS: 660,
      peakVus: 5000,
      eventsPerSecond: 15000,
      paceMs: 33333,
      judged: ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'],
    },
    {
      testType: 'spike' as const,
      stages:
        'settle-base-1 5s 100, base-1 55s 100, jump-1 5s 1000, settle-spike-1 5s 1000, spike-1 55s 1000, fall-1 5s 100, ' +
        'settle-base-2 5s 100, base-2 55s 100, jump-2 5s 1000, settle-spike-2 5s 1000, spike-2 55s 1000, fall-2 5s 100, ' +
        'settle-base-3 5s 100, base-3 55s 100, jump-3 5s 1000, settle-spike-3 5s 1000, spike-3 55s 1000, fall-3 5s 100, ' +
        'settle-base-4 5s 100, base-4 55s 100, down 5s 0',
      durationS: 455,
      peakVus: 1000,
      eventsPerSecond: 3000,
      paceMs: 33333,
      judged: ['base-1', 'spike-1', 'base-2', 'spike-2', 'base-3', 'spike-3', 'base-4'],
    },
    {
      testType: 'soak' as const,
      stages: 'ramp 300s 500, settle 5s 500, steady 2995s 500, down 300s 0',
      durationS: 3600,
      peakVus: 500,
      eventsPerSecond: 1500,
      paceMs: 33333,
      judged: ['steady'],
    },
  ])('$testType', ({ testType, stages, durationS, peakVus, eventsPerSecond, paceMs, judged }) => {
    const profile = resolveProfile({ testType });
    expect(line(profile)).toBe(stages);
    expect(profile).toMatchObject({
      durationS,
      peakVus,
      eventsPerSecond,
      eventsPerRequest: 100,
      loadModel: 'closed',
      rescaled: false,
      judgedPhases: judged,
    });
    expect(Math.round(profile.paceMs)).toBe(paceMs);
  });
});

describe('rescaled profiles', () => {
  it.each([
    {
      name: 'load in 40 s with 60 VUs',
      request: { testType: 'load' as const, durationS: 40, vus: 60 },
      stages: 'ramp-1 4s 6, ramp-2 4s 30, ramp-3 4s 60, settle 2.3s 60, steady 20.7s 60, down 5s 0',
    },
    {
      name: 'load in the shortest time keeps one second for each stage',
      request: { testType: 'load' as const, durationS: 5, vus: 1 },
      stages: 'ramp-1 1s 1, ramp-2 1s 1, ramp-3 1s 1, settle 0.1s 1, steady 0.9s 1, down 1s 0',
    },
    {
      name: 'soak for a day keeps its ramps at 5 minutes',
      request: { testType: 'soak' as const, durationS: 86_400 },
      stages: 'ramp 300s 500, settle 5s 500, steady 85795s 500, down 300s 0',
    },
    {
      name: 'smoke takes the VUs and seconds it is given',
      request: { testType: 'smoke' as const, durationS: 10, vus: 1 },
      stages: 'settle 1s 1, steady 9s 1',
    },
  ])('$name', ({ request, stages }) => {
    const profile = resolveProfile(request);
    expect(line(profile)).toBe(stages);
    expect(profile.rescaled).toBe(true);
  });

  it('scales the default rate with the VUs and keeps the pace', () => {
    const profile = resolveProfile({ testType: 'load', vus: 60 });
    expect(profile.eventsPerSecond).toBe(180);
    expect(profile.paceMs).toBeCloseTo(resolveProfile({ testType: 'load' }).paceMs, 9);
  });

  it('paces each VU so that the peak offers the rate asked for', () => {
    const profile = resolveProfile({
      testType: 'load',
      vus: 60,
      eventsPerSecond: 2000,
      eventsPerRequest: 50,
    });
    expect(profile.paceMs).toBe(1500);
  });

  it.each([
    [
      { testType: 'stress', durationS: 10 },
      'duration 10 s is too short for a stress test: its 11 stages need at least 1 s each',
    ],
    [{ testType: 'load', durationS: -1 }, 'duration is -1: expected a number above 0'],
    [{ testType: 'load', vus: 1.5 }, 'vus is 1.5: expected a whole number above 0'],
    [{ testType: 'load', eventsPerSecond: 0 }, 'events-per-second is 0: expected a number above 0'],
    [
      { testType: 'load', eventsPerRequest: Number.NaN },
      'events-per-request is NaN: expected a whole number above 0',
    ],
  ] as const)('refuses %j', (request, message) => {
    expect(() => resolveProfile(request)).toThrow(new RangeError(message));
  });
});

describe('every resolved profile', () => {
  const requests = fc.record({
    testType: fc.constantFrom(...TEST_TYPES),
    loadModel: fc.constantFrom(...LOAD_MODELS),
    durationS: fc.option(fc.integer({ min: 14, max: 200_000 }), { nil: undefined }),
    vus: fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined }),
    eventsPerSecond: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
    eventsPerRequest: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
  });
  const holds = (property: (profile: LoadProfile, durationS: number | undefined) => void) =>
    fc.assert(fc.property(requests, (request) => property(resolveProfile(request), request.durationS)));

  it('lasts exactly as long as asked, in whole milliseconds', () => {
    holds((profile, durationS) => {
      const totalMs = profile.stages.reduce((ms, stage) => ms + Math.round(stage.durationS * 1000), 0);
      expect(totalMs).toBe(profile.durationS * 1000);
      if (durationS !== undefined) expect(profile.durationS).toBe(durationS);
    });
  });

  it('has unique phases, ramps of at least a second, and no target below 1 except the last', () => {
    holds((profile) => {
      const phases = profile.stages.map((stage) => stage.phase);
      expect(new Set(phases).size).toBe(phases.length);
      for (const [index, stage] of profile.stages.entries()) {
        if (stage.kind === 'ramp' || stage.kind === 'down') expect(stage.durationS).toBeGreaterThanOrEqual(1);
        expect(stage.durationS).toBeGreaterThan(0);
        if (index < profile.stages.length - 1) expect(stage.targetVus).toBeGreaterThanOrEqual(1);
      }
      expect(phases).toEqual(expect.arrayContaining(profile.judgedPhases));
    });
  });

  it('peaks at its VUs, never falls while it ramps and stays level while it holds', () => {
    holds((profile) => {
      expect(Math.max(...profile.stages.map((stage) => stage.targetVus))).toBe(profile.peakVus);
      let before = profile.startVus;
      for (const stage of profile.stages) {
        if (stage.kind === 'ramp') expect(stage.targetVus).toBeGreaterThanOrEqual(before);
        if (stage.kind === 'hold' || stage.kind === 'settle') expect(stage.targetVus).toBe(before);
        if (stage.kind === 'down') expect(stage.targetVus).toBeLessThanOrEqual(before);
        before = stage.targetVus;
      }
    });
  });

  it('settles for at most 5 s and a tenth of the hold', () => {
    holds((profile) => {
      for (const [index, stage] of profile.stages.entries()) {
        if (stage.kind !== 'settle') continue;
        const hold = profile.stages[index + 1]?.durationS ?? 0;
        expect(stage.durationS).toBeLessThanOrEqual(5);
        expect(stage.durationS).toBeLessThanOrEqual((stage.durationS + hold) / 10 + 1e-9);
      }
    });
  });
});

describe('positions in a profile', () => {
  const profile = resolveProfile({ testType: 'load', durationS: 40, vus: 60 });

  it.each([
    [-1, 'ramp-1', 0],
    [0, 'ramp-1', 0],
    [2, 'ramp-1', 3],
    [4, 'ramp-2', 6],
    [12, 'settle', 60],
    [14.2, 'settle', 60],
    [14.3, 'steady', 60],
    [35, 'down', 60],
    [37.5, 'down', 30],
    [99, 'down', 0],
  ])('at %d s: %s with %d VUs', (elapsedS, phase, vus) => {
    expect(phaseAt(profile, elapsedS).phase).toBe(phase);
    expect(vusAt(profile, elapsedS)).toBeCloseTo(vus, 6);
  });

  it('windows follow one another without a gap', () => {
    const windows = stageWindows(profile);
    expect(windows.map(({ fromS }) => fromS)).toEqual([0, ...windows.slice(0, -1).map(({ toS }) => toS)]);
    expect(windows.at(-1)?.toS).toBe(40);
  });

  it('every test type says how short it can be', () => {
    expect(TEST_TYPES.map((testType) => [testType, shortestDurationS(testType)])).toEqual([
      ['smoke', 1],
      ['load', 5],
      ['stress', 11],
      ['spike', 14],
      ['soak', 3],
    ]);
  });
});
