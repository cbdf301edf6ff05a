import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { describePlan } from '../../src/plan/describe-plan.ts';
import { shareablePlan } from '../../src/plan/shareable-plan.ts';
import { type KnownBase, withPilotLoad } from '../../src/plan/side-by-side.ts';
import type { PlanContext } from '../../src/plan/plan-context.ts';
import { parseMetricName } from '../../src/metrics/name.ts';
import { planOf } from './plan-of.ts';

const base = (isAsked = true): KnownBase => ({
  kind: 'version',
  version: { label: 'main (8c1f2ab)', sha: '8c1f2ab' },
  candidate: { label: 'this work tree', sha: undefined },
  pathOf: (path) => path.replace('/home/me/service', '/tmp/base'),
  isAsked,
});

const duet = (flags: Record<string, string> = {}, facts: Partial<PlanContext> = {}): Plan =>
  planOf({ start: 'npm start', base: 'main', rounds: '6', ...flags }, { base: base(), ...facts });

const testOf = (plan: Plan) => {
  const [{ sideBySide, ...test }] = plan.tests;
  if (sideBySide === undefined) throw new Error('not side by side');
  return { ...test, sideBySide };
};

describe('the rounds', () => {
  it('begin with each version in turn, and each second one as the one before ended', () => {
    const { runs, sideBySide } = testOf(duet());
    expect(runs.map(({ round, side }) => `${round}${side[0]}`)).toEqual([
      '1b',
      '1c',
      '2c',
      '2b',
      '3c',
      '3b',
      '4b',
      '4c',
      '5b',
      '5c',
      '6c',
      '6b',
    ]);
    expect(sideBySide).toMatchObject({ rounds: 6, roundS: 40, warmUpS: 10, mode: 'concurrent' });
  });

  it('have names and folders of their own', () => {
    const { runs, resultsDirectory } = testOf(duet({ rounds: '40' }));
    expect(new Set(runs.map(({ name }) => name)).size).toBe(80);
    expect(new Set(runs.map((run) => run.resultsDirectory)).size).toBe(80);
    expect(runs.every(({ name }) => /^[a-z0-9][a-z0-9_-]*$/.test(name))).toBe(true);
    expect(runs[0].resultsDirectory).toBe(`${resultsDirectory}/rounds/01/base`);
    expect(runs.at(-1)?.resultsDirectory).toMatch(/\/rounds\/40\/(base|candidate)$/);
  });

  it('of two tests have names of their own', () => {
    const { tests } = duet({ 'test-type': 'load,smoke' });
    const names = tests.flatMap(({ runs }) => runs.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['auto', 'concurrent', false],
    ['concurrent', 'concurrent', true],
    ['interleaved', 'interleaved', true],
  ])('%s: %s', (asked, mode, isModeFixed) => {
    expect(testOf(duet({ 'side-by-side': asked })).sideBySide).toMatchObject({ mode, isModeFixed });
  });
});

describe('the load', () => {
  it('of both together is what was asked for, from the first second on', () => {
    const { profile, runs, sideBySide } = testOf(
      duet({ vus: '30', 'events-per-second': '600', 'events-per-request': '10' }),
    );
    expect(profile).toMatchObject({
      startVus: 15,
      peakVus: 15,
      eventsPerSecond: 300,
      paceMs: 500,
      durationS: 50,
      judgedPhases: ['steady'],
    });
    expect(profile.stages.map(({ durationS, targetVus }) => [durationS, targetVus])).toEqual([
      [10, 15],
      [40, 15],
    ]);
    expect(sideBySide.requestsPerSecond).toBe(30);
    for (const { k6Env } of runs) {
      expect(JSON.parse(k6Env.PERF_PROFILE ?? '')).toEqual(profile);
      expect(k6Env.EVENTS_PER_SECOND).toBe('300');
    }
  });

  it('one VU cannot be halved: each version has one', () => {
    expect(testOf(duet({ vus: '1' })).profile.peakVus).toBe(1);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['nobody said how much', {}, true],
    ['VUs', { vus: '10' }, false],
    ['a rate', { 'events-per-second': '100' }, false],
    ['a script of one’s own', { script: 'own.js' }, false],
  ])('%s: found by a pilot %s', (_, flags, isRateOpen) => {
    expect(testOf(duet(flags)).sideBySide.isRateOpen).toBe(isRateOpen);
  });

  it('of a script of one’s own is halved too, and it is judged by its phases', () => {
    const { rescale, runs, sideBySide } = testOf(
      duet({ script: 'own.js', vus: '8', duration: '5m', thresholds: 'http_req_duration: p(95)<1s' }),
    );
    expect(rescale).toEqual({ vus: 8, vusShare: 0.5, durationS: 50 });
    expect(sideBySide).toMatchObject({ isThroughputJudged: true });
    expect(sideBySide.requestsPerSecond).toBeUndefined();
    const limits = JSON.parse(runs[0].k6Env.PERF_THRESHOLDS ?? '');
    expect(limits).toMatchObject({
      'http_req_duration{expected_response:true,phase:steady}': ['p(95)<1000'],
    });
    // k6 would have the same scope twice, and the rounds together would count it twice.
    const scopes = Object.keys(limits).map((name) => JSON.stringify(parseMetricName(name)));
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  it('of requests: k6 keeps each of them apart in what is judged', () => {
    const { runs } = testOf(duet({ requests: 'GET /a\nGET /b?c=d', 'requests-per-second': '50' }));
    const kept = Object.keys(JSON.parse(runs[0].k6Env.PERF_THRESHOLDS ?? '')).map(parseMetricName);
    for (const name of ['GET /a', 'GET /b'])
      expect(kept).toContainEqual({
        name: 'http_req_duration',
        tags: { expected_response: 'true', name, phase: 'steady' },
      });
  });

  it('a run takes no longer than it may', () => {
    expect(testOf(duet()).deadlineMs).toBe(50_000 + 192_000);
    expect(testOf(duet({ 'max-run-time': '5m' })).deadlineMs).toBe(50_000 + 192_000);
    expect(
      testOf(duet({ rounds: '4', 'round-duration': '5s', 'warm-up': '1s', 'max-run-time': '1m' })).deadlineMs,
    ).toBe(60_000);
  });

  describe('all rounds together take no longer than they may', () => {
    const inTime = (flags: Record<string, string>, isAsked = true) => {
      const { rounds = '', ...others } = flags;
      const values = { start: 'npm start', base: 'main', ...others, ...(rounds === '' ? {} : { rounds }) };
      const given = new Set(Object.keys(values)) as PlanContext['given'];
      return planOf(values, { base: base(isAsked), ...(given && { given }) });
    };

    it.each<[string, Record<string, string>, number, number | undefined]>([
      ['no limit', {}, 12, undefined],
      ['room for all', { 'max-run-time': '10m' }, 12, 600_000],
      ['room for some', { 'max-run-time': '599s' }, 11, 599_000],
      ['room for the fewest', { 'max-run-time': '200s' }, 4, 200_000],
      ['one after the other', { 'max-run-time': '599s', 'side-by-side': 'interleaved' }, 5, 599_000],
      ['as many as asked for', { 'max-run-time': '5m', rounds: '6' }, 6, 300_000],
      ['beside a test of its own time', { 'max-run-time': '599s', 'test-type': 'load,smoke' }, 11, 569_000],
    ])('%s', (_, flags, rounds, mostMs) => {
      const { sideBySide } = testOf(inTime(flags));
      expect(sideBySide.rounds).toBe(rounds);
      expect(sideBySide.mostMs).toBe(mostMs);
    });

    it.each<[string, Record<string, string>, string]>([
      [
        'as many as asked for',
        { 'max-run-time': '299s', rounds: '6' },
        '6 rounds of two versions take at least 5 min, longer than the 4 min 59 s that max-run-time leaves for them: give rounds 5, a shorter round-duration, or raise max-run-time',
      ],
      [
        'even the fewest',
        { 'max-run-time': '199s' },
        '4 rounds of two versions take at least 3 min 20 s, longer than the 3 min 19 s that max-run-time leaves for them: give a shorter round-duration or warm-up, or raise max-run-time',
      ],
    ])('no room for %s: refused before anything runs', (_, flags, problem) => {
      expect(() => inTime(flags)).toThrow(problem);
    });

    it('a base that nobody asked for gives way to the history, and it is said', () => {
      const [test] = inTime({ 'max-run-time': '199s', duration: '60s' }, false).tests;
      expect(test.sideBySide).toBeUndefined();
      expect(test.notSideBySide).toMatch(/^Not measured side by side: 4 rounds .* max-run-time\.$/);
    });
  });

  it('limits are scaled to the load that one version gets', () => {
    const limit = (plan: Plan) =>
      plan.tests[0].thresholds.find(({ metric }) => metric === 'events_per_second')?.limit ??
      plan.tests[0].thresholds.find(({ scaledFrom }) => scaledFrom !== undefined)?.limit;
    const alone = limit(planOf({ start: 'npm start' }));
    const inRounds = limit(duet());
    if (alone === undefined || inRounds === undefined) return expect.unreachable('no limit is scaled');
    expect(inRounds).toBeLessThan(alone);
  });
});

describe('the load of a pilot', () => {
  it('is planned as if it had been asked for, with VUs enough for slow answers', () => {
    const inputs = { 'events-per-request': 10, 'warm-up': 10_000, 'round-duration': 40_000 } as never;
    expect(withPilotLoad(inputs, { requestsPerSecond: 100 })).toMatchObject({
      vus: 50,
      'events-per-second': 1000,
      'warm-up': 10_000,
      'round-duration': 40_000,
    });
    expect(withPilotLoad(inputs, { requestsPerSecond: 3, warmUpS: 2, roundS: 4 })).toMatchObject({
      vus: 10,
      'warm-up': 2000,
      'round-duration': 4000,
    });
    expect(withPilotLoad(inputs, { requestsPerSecond: 9000 })).toMatchObject({ vus: 2000 });
  });
});

describe('the two versions', () => {
  it('differ by their files only', () => {
    const { runs } = testOf(duet({ 'start-directory': 'api', 'start-env': 'A=1' }));
    const [ofBase, ofCandidate] = [runs[0], runs[1]];
    expect(ofBase.target).toMatchObject({ directory: '/tmp/base/api' });
    expect(ofCandidate?.target).toEqual({ ...ofBase.target, directory: '/home/me/service/api' });
    expect(ofCandidate?.comparability).toEqual(ofBase.comparability);
    const without = ({ k6Env }: (typeof runs)[0]) =>
      Object.entries(k6Env).filter(([, value]) => !value.includes('/rounds/'));
    expect(without(ofCandidate ?? ofBase)).toEqual(without(ofBase));
  });

  it('have faults of their own', () => {
    const settings = { PERF_FAULT_LATENCY_MS: '5', PERF_BASE_FAULT_CPU_BURN_MS: '7' };
    const { runs } = testOf(duet({}, { settings }));
    const faults = (side: string) => runs.find((run) => run.side === side)?.target.faults;
    expect(faults('candidate')).toEqual({ PERF_FAULT_LATENCY_MS: '5' });
    expect(faults('base')).toEqual({ PERF_FAULT_CPU_BURN_MS: '7' });
  });

  it('at two addresses', () => {
    const flags = { 'target-url': 'http://127.0.0.1:8080', 'base-url': 'http://127.0.0.1:8081' };
    const { runs } = testOf(planOf(flags, { base: base() }));
    expect(runs[0]).toMatchObject({ side: 'base', target: { url: 'http://127.0.0.1:8081' } });
    expect(runs[1]).toMatchObject({ side: 'candidate', target: { url: 'http://127.0.0.1:8080' } });
  });
});

describe('what runs in place of it', () => {
  it('is the plain run, where nobody asked for a base by name', () => {
    const { sideBySide } = testOf(duet({ base: 'auto' }, { base: base(false) }));
    const plain = planOf({ start: 'npm start' });
    expect(sideBySide.instead?.runs).toHaveLength(1);
    expect(sideBySide.instead?.profile).toEqual(plain.tests[0].profile);
    expect(sideBySide.instead?.profileHash).toBe(plain.tests[0].profileHash);
    expect(testOf(duet()).sideBySide.instead).toBeUndefined();
  });

  it('where there is no base: the plain run, which says why', () => {
    const because = 'the commit before is not here. Give fetch-depth: 0';
    const [test] = planOf({ start: 'npm start' }, { base: { kind: 'none', because } }).tests;
    expect(test.sideBySide).toBeUndefined();
    expect(test.notSideBySide).toBe(`Not measured side by side: ${because}`);
    const [silent] = planOf({ start: 'npm start' }, { base: { kind: 'none' } }).tests;
    expect(silent.notSideBySide).toBeUndefined();
  });

  it.each(['spike', 'soak'])('%s is not run in rounds, and says so', (testType) => {
    const [test] = planOf({ start: 'npm start', 'test-type': testType }, { base: base(false) }).tests;
    expect(test.sideBySide).toBeUndefined();
    expect(test.runs).toHaveLength(1);
    expect(test.notSideBySide).toContain(`${testType} is compared with earlier runs`);
  });
});

describe('stress, beside a version that was asked for by name', () => {
  const stress = (flags: Record<string, string> = {}, isAsked = true) => {
    const values = {
      start: 'npm start',
      base: 'main',
      'test-type': 'stress',
      vus: '100',
      duration: '2m',
      ...flags,
    };
    const given = new Set(Object.keys(values)) as PlanContext['given'];
    return planOf(values, { base: base(isAsked), ...(given && { given }) });
  };
  const alone = planOf({ start: 'npm start', 'test-type': 'stress', vus: '100', duration: '2m' }).tests[0];

  it('is whole runs of all of the load, one after the other, ABBA', () => {
    const { runs, sideBySide, profile, deadlineMs } = testOf(stress());
    expect(runs.slice(0, 8).map(({ round, side }) => `${round}${side[0]}`)).toEqual([
      '1b',
      '1c',
      '2c',
      '2b',
      '3c',
      '3b',
      '4b',
      '4c',
    ]);
    expect(sideBySide).toMatchObject({
      mode: 'interleaved',
      isModeFixed: true,
      rounds: 6,
      isRateOpen: false,
    });
    expect(sideBySide.requestsPerSecond).toBeUndefined();
    expect(profile).toEqual(alone.profile);
    expect(deadlineMs).toBe(alone.deadlineMs);
    expect(JSON.parse(runs[0].k6Env.PERF_PROFILE ?? '')).toEqual(profile);
    expect(testOf(stress({ rounds: '8' })).sideBySide.rounds).toBe(8);
  });

  it('has a history of its own', () => {
    expect(testOf(stress()).profileHash).not.toBe(alone.profileHash);
    expect(testOf(stress()).profileHash).toMatch(/^[0-9a-f]{12}$/);
  });

  it('all of them take no longer than they may', () => {
    expect(testOf(stress({ 'max-run-time': '16m' })).sideBySide).toMatchObject({
      rounds: 4,
      mostMs: 960_000,
    });
    expect(() => stress({ 'max-run-time': '15m' })).toThrow(
      '4 rounds of two versions take at least 16 min, longer than the 15 min that max-run-time leaves for them: give a shorter duration, or raise max-run-time',
    );
  });

  it.each<[string, Record<string, string>, boolean, RegExp]>([
    [
      'nobody asked for one',
      { base: 'auto' },
      false,
      /^stress is compared with earlier runs: .* give base a ref/,
    ],
    ['the script is one’s own', { script: 'own.js' }, true, /^stress of a script of your own is compared/],
  ])('where %s it stays with earlier runs, and says so', (_, flags, isAsked, because) => {
    const [test] = stress(flags, isAsked).tests;
    expect(test.sideBySide).toBeUndefined();
    expect(test.notSideBySide).toMatch(because);
  });
});

describe('what is kept and printed', () => {
  const secret = { script: 'own.js', 'script-env': 'TOKEN=hush-1', 'start-env': 'API_KEY=hush-2' };

  it('no secret, not even of what runs in place of it', () => {
    const plan = duet({ ...secret, base: 'auto' }, { base: base(false) });
    expect(JSON.stringify(plan)).toContain('hush-1');
    expect(JSON.stringify(plan.tests[0].sideBySide?.instead)).toContain('hush-2');
    expect(JSON.stringify(shareablePlan(plan))).not.toContain('hush');
    expect(describePlan(plan, 'cli')).not.toContain('hush');
  });

  it('the schedule, both stacks and the requests of each version', () => {
    const text = describePlan(
      duet({ vus: '30', 'events-per-second': '600', 'events-per-request': '10' }),
      'cli',
    );
    expect(text).toContain('Side by side: this work tree against main (8c1f2ab)');
    expect(text).toContain('at most 6, each 10 s warm-up and 40 s judged, both at once');
    expect(text).toContain('at most 5 min of load');
    expect(text).toContain('30 requests/s, half of what was asked for: 1200 requests in a round');
    expect(text).toMatch(/Stack of the base: command[\s\S]*Started in: \/tmp\/base/);
    expect(text).toMatch(/Stack of this change: command[\s\S]*Started in: \/home\/me\/service/);
    expect(describePlan(duet({ 'side-by-side': 'interleaved' }), 'cli')).toContain(
      'one after the other: at most 10 min of load',
    );
  });

  it('one stack is just the stack', () => {
    expect(describePlan(planOf({ start: 'npm start' }), 'cli')).toMatch(/^Stack: command/m);
  });
});
