import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StackError } from '../../src/domain/errors.ts';
import type { Plan, Side } from '../../src/domain/plan.ts';
import type { Generator } from '../../src/generator/generator.ts';
import type { LinePorts, TestResult } from '../../src/line/ports.ts';
import { runTests } from '../../src/line/run-tests.ts';
import type { KnownBase } from '../../src/plan/side-by-side.ts';
import type { Target } from '../../src/target/target.ts';
import type { BaselineLookup } from '../../src/domain/judgement.ts';
import { duet } from '../support/duets.ts';
import { planOf } from '../plan/plan-of.ts';
import { type RecordedLog, recordingLog } from '../support/log.ts';

const STRESS = readFileSync(new URL('../fixtures/k6/stress-2.2.0.summary.json', import.meta.url), 'utf8');
/** Steps of a stress test. */
const LATE = /phase:step-[45]/;
/** Times of a real run, so that they can be made longer. */
const FIXTURE = readFileSync(new URL('../fixtures/k6/load-2.2.0.summary.json', import.meta.url), 'utf8');

let workingDirectory: string;
beforeEach(() => {
  workingDirectory = mkdtempSync(join(tmpdir(), 'perf-rounds-'));
});
afterEach(() => rmSync(workingDirectory, { recursive: true, force: true }));

const base = (isAsked: boolean): KnownBase => ({
  kind: 'version',
  version: { label: 'main (8c1f2ab)', sha: '8c1f2ab' },
  candidate: { label: 'this work tree', sha: undefined },
  pathOf: (path) => path.replace('/opt/perf', '/base'),
  isAsked,
});

const planned = (flags: Record<string, string> = {}, isAsked = true): Plan =>
  planOf(
    {
      base: isAsked ? 'main' : 'auto',
      'test-type': 'load',
      rounds: '6',
      vus: '20',
      // What is tested is the comparison: the fixture crosses a default limit.
      thresholds: 'no defaults',
      'side-by-side': 'concurrent',
      ...flags,
    },
    { workingDirectory, base: base(isAsked) },
  );

interface Behaviour {
  /** How many times as long every answer takes. */
  slower?: Partial<Record<Side, number>>;
  /** And in the second half of its steps. */
  late?: Partial<Record<Side, number>>;
  fixture?: string;
  /** Requests that either version answers, of those of the fixture. */
  answered?: number;
  /** A service is killed for want of memory, of the starts of its side. */
  killed?(start: number): boolean;
  /** Throws where this version does not come up in this round. */
  start?(side: Side, round: number): void;
  /** Where k6 ends otherwise than by itself. */
  exitCode?(side: Side, round: number): number;
  changes?: Partial<LinePorts>;
}

interface Line {
  ports: LinePorts;
  /** Every effect, in its order. */
  effects: string[];
  log: RecordedLog;
  results: TestResult[];
}

const URL_OF: Record<Side, string> = { base: 'http://127.0.0.1:8', candidate: 'http://127.0.0.1:9' };

/** A line in memory of two versions that are alike, unless something else is said. */
function lineOf({
  slower = {},
  late = {},
  fixture = FIXTURE,
  answered = 1,
  killed,
  start,
  exitCode,
  changes,
}: Behaviour = {}): Line {
  const effects: string[] = [];
  const results: TestResult[] = [];
  const log = recordingLog();
  const rounds: Record<Side, number> = { base: 0, candidate: 0 };
  const ports: LinePorts = {
    log,
    progress: { update: () => {}, done: () => {} },
    signal: new AbortController().signal,
    env: {},
    packageRoot: '/opt/perf',
    machine: { os: 'linux', arch: 'x64', cpuModel: 'test', cpuCount: 2, memoryBytes: 8e9 },
    buildTarget: async () => {},
    startTarget: async (target, { beforeServices }) => {
      const side = target.kind === 'embedded' && target.packageRoot === '/base' ? 'base' : 'candidate';
      rounds[side] += 1;
      start?.(side, rounds[side]);
      await beforeServices?.(undefined);
      effects.push(`${side} up`);
      return targetOf(side, effects, killed?.(rounds[side]) === true);
    },
    openGenerator: async () =>
      generatorOf((side) => {
        effects.push(`${side} loaded`);
        return {
          code: exitCode?.(side, rounds[side]) ?? 0,
          factor: slower[side] ?? 1,
          late: late[side] ?? 1,
          fixture,
          answered,
        };
      }),
    remember: () => {},
    prepareDirectory: async () => {},
    findBaseline: async () => ({ kind: 'off' }),
    writeResults: async () => {},
    saveBaseline: async () => {},
    publish: async (all) => void results.push(...all),
    ...changes,
  };
  return { ports, effects, log, results };
}

const targetOf = (side: Side, effects: string[], isKilled: boolean): Target => ({
  url: URL_OF[side],
  healthUrl: `${URL_OF[side]}/health`,
  metricsUrl: undefined,
  prometheusUrl: undefined,
  queue: undefined,
  services: [],
  serviceEvents: async () =>
    isKilled ? [{ atMs: Date.now(), service: 'orchestrator', kind: 'oom-killed', detail: 'killed' }] : [],
  collectLogs: async () => {},
  logTail: async () => [],
  [Symbol.asyncDispose]: async () => void effects.push(`${side} down`),
});

interface Load {
  code: number;
  factor: number;
  late: number;
  fixture: string;
  answered: number;
}

function generatorOf(load: (side: Side) => Load): Generator {
  return {
    kind: 'host',
    k6Version: '2.2.0',
    hint: 'look at k6',
    serviceUrl: (url) => url,
    ask: async () => ({ code: 0, stdout: '{}', stderr: '', signal: undefined, timedOut: false }),
    start({ env }) {
      const { code, ...shape } = load(env.ORCHESTRATOR_URL === URL_OF.base ? 'base' : 'candidate');
      return {
        pid: undefined,
        stop: () => {},
        kill: () => {},
        ended: Promise.resolve({ code, signal: undefined }),
        liveFigures: () => ({ p95Ms: undefined, errorRate: undefined, eventsPerSecond: undefined }) as never,
        results: () => ({
          summary: code === 0 ? withTimes(shape) : undefined,
          timeline: undefined,
          ownSummary: undefined,
        }),
      };
    },
  };
}

/** Of a round: warm-up and judged time. */
const ROUND_S = 50;
const STRESS_S = 22;

/** The fixture as if it had taken a round, with latencies so many times as long and that share of the answers. */
function withTimes({ factor, late, fixture, answered }: Omit<Load, 'code'>): unknown {
  const summary = JSON.parse(fixture);
  for (const [name, metric] of Object.entries<Record<string, number>>(summary.metrics)) {
    if (metric.count !== undefined) metric.count = Math.round(metric.count * answered);
    if (metric.count !== undefined && metric.rate !== undefined)
      metric.rate = metric.count / (fixture === FIXTURE ? ROUND_S : STRESS_S);
    if (!name.startsWith('http_req_duration')) continue;
    for (const [statistic, value] of Object.entries(metric))
      if (statistic !== 'count') metric[statistic] = value * factor * (LATE.test(name) ? late : 1);
  }
  return summary;
}

const failing = (side: Side, from: number, message: string) => (of: Side, round: number) => {
  if (of === side && round >= from) throw new StackError(message, 'look at its log', 'orchestrator', []);
};

const sideBySideOf = ({ results }: Line) => {
  const [result] = results;
  if (result?.measurement.summary.sideBySide === undefined) throw new Error('nothing was compared');
  return result.measurement.summary.sideBySide;
};

/** Whatever came up went down again. */
function expectAllDown({ effects }: Line): void {
  for (const side of ['base', 'candidate'])
    expect(effects.filter((effect) => effect === `${side} down`)).toHaveLength(
      effects.filter((effect) => effect === `${side} up`).length,
    );
}

describe('the rounds of a comparison', () => {
  it('start each version anew in each round, and end when the answer is known', async () => {
    const line = lineOf({ slower: { candidate: 2 } });
    const [verdict] = await runTests(planned(), line.ports);
    const { rounds, call, ended, sentence } = sideBySideOf(line);
    expect(call).toBe('regressed');
    expect(ended).toBe('answer known');
    expect(rounds.length).toBeGreaterThanOrEqual(4);
    expect(rounds.length).toBeLessThan(6);
    expect(line.effects.filter((effect) => effect === 'base up')).toHaveLength(rounds.length);
    expect(verdict).toMatchObject({ outcome: 'fail' });
    expect(verdict?.headline).toContain('p95 is 100 % slower');
    expect(sentence).toContain('100 % slower');
    expectAllDown(line);
  });

  it('one after the other: the first is down before the second comes up, in the order ABBA', async () => {
    const line = lineOf();
    await runTests(planned({ rounds: '4', 'side-by-side': 'interleaved' }), line.ports);
    const order = line.effects.filter((effect) => !effect.endsWith('loaded'));
    expect(order).toEqual(
      ['base', 'candidate', 'candidate', 'base', 'candidate', 'base', 'base', 'candidate'].flatMap((side) => [
        `${side} up`,
        `${side} down`,
      ]),
    );
    expect(sideBySideOf(line).rounds.map(({ mode }) => mode)).toEqual(Array(4).fill('interleaved'));
  });

  it('alike versions are no regression', async () => {
    const line = lineOf();
    await runTests(planned({ rounds: '4' }), line.ports);
    expect(sideBySideOf(line)).toMatchObject({ ended: 'all rounds done' });
    expect(sideBySideOf(line).rounds.map(({ notCounted }) => notCounted)).toEqual(Array(4).fill(undefined));
    expect(sideBySideOf(line).call).not.toBe('regressed');
  });
});

describe('a base that does not come up', () => {
  const never = failing('base', 1, 'the service did not become healthy');

  it('is replaced by the history where nobody asked for it, with a sentence that says so', async () => {
    const line = lineOf({ start: never });
    const [verdict] = await runTests(planned({}, false), line.ports);
    const { measurement, test } = line.results[0] ?? {};
    expect(verdict?.outcome).not.toBe('broken');
    expect(measurement?.summary.sideBySide).toBeUndefined();
    expect(test?.sideBySide).toBeUndefined();
    expect(measurement?.summary.notes.join('\n')).toContain(
      'Not measured side by side: main (8c1f2ab) could not be started: the service did not become healthy',
    );
    expect(line.log.lines.filter((said) => said.startsWith('warn: Not measured side by side'))).toHaveLength(
      1,
    );
    expectAllDown(line);
  });

  it('is known after the first try of the pilot: its start is not waited for again', async () => {
    let starts = 0;
    const line = lineOf({
      start: (side, round) => {
        if (side === 'base') starts += 1;
        never(side, round);
      },
      changes: { planAt: () => piloted },
    });
    const { tests: _, ...plan } = planned({}, false);
    const [test] = planned({}, false).tests;
    const piloted: Plan = {
      ...plan,
      tests: [{ ...test, ...(test.sideBySide && { sideBySide: { ...test.sideBySide, isRateOpen: true } }) }],
    };
    const [verdict] = await runTests(piloted, line.ports);
    expect(starts).toBe(1);
    expect(verdict?.outcome).not.toBe('broken');
    const notes = line.results[0]?.measurement.summary.notes.join('\n');
    expect(notes).toContain('Not measured side by side');
    expect(notes).not.toContain('A pilot found no load');
  });

  it('is broken where it was asked for by name: no win for the candidate, and nothing more is loaded', async () => {
    const line = lineOf({ start: never });
    const [verdict] = await runTests(planned(), line.ports);
    expect(verdict).toMatchObject({ outcome: 'broken', red: true });
    expect(verdict?.headline).toContain('the service did not become healthy');
    expect(sideBySideOf(line)).toMatchObject({ call: 'inconclusive', ended: 'a version failed' });
    expect(line.effects.filter((effect) => effect === 'candidate up')).toHaveLength(1);
    expectAllDown(line);
  });
});

describe('a version that fails in round 3', () => {
  it.each<[Side, string, string]>([
    ['candidate', 'fail', 'regressed'],
    ['base', 'broken', 'inconclusive'],
  ])('%s: %s', async (side, outcome, call) => {
    const line = lineOf({ start: failing(side, 3, 'the service ended with exit code 1') });
    const [verdict] = await runTests(planned(), line.ports);
    expect(sideBySideOf(line)).toMatchObject({ call, ended: 'a version failed' });
    expect(sideBySideOf(line).rounds).toHaveLength(3);
    expect(sideBySideOf(line).rounds[2]?.notCounted).toContain('exit code 1');
    expect(verdict).toMatchObject({ outcome, red: true });
    expect(verdict?.headline).toContain('round 3');
    expectAllDown(line);
  });
});

describe('a round that is no measurement', () => {
  it('does not count where k6 of one side broke, and the others do', async () => {
    const line = lineOf({ exitCode: (side, round) => (side === 'base' && round === 2 ? 107 : 0) });
    await runTests(planned({ rounds: '6' }), line.ports);
    const { rounds } = sideBySideOf(line);
    expect(rounds.filter(({ notCounted }) => notCounted !== undefined).map(({ round }) => round)).toEqual([
      2,
    ]);
    expect(line.results[0]?.measurement.summary.load.category).not.toBe('script');
  });
});

it('a version that holds its load back is compared all the same: that is what slow versions do', async () => {
  const line = lineOf({ slower: { candidate: 2 }, answered: 0.05 });
  await runTests(planned({ 'events-per-second': '60' }), line.ports);
  expect(sideBySideOf(line).call).toBe('regressed');
});

it('a machine that carries less than half of the load decides nothing', async () => {
  const line = lineOf({ slower: { candidate: 2 }, answered: 0.01 });
  await runTests(planned({ rounds: '4' }), line.ports);
  const { call, rounds } = sideBySideOf(line);
  expect(call).toBe('inconclusive');
  expect(rounds[0]?.notCounted).toMatch(/^the base answered \d+ of [\d,]+ requests$/);
});

describe('the first round at once, of a machine that carries only one', () => {
  it.each<[string, string, string[]]>([
    ['is run again, one after the other, and so are all others; it is said', 'auto', ['interleaved']],
    ['counts all the same where somebody asked for it', 'concurrent', ['concurrent']],
  ])('%s', async (_, asked, modes) => {
    const line = lineOf({ killed: (round) => round === 1 });
    await runTests(planned({ rounds: '4', 'side-by-side': asked }), line.ports);
    const { rounds, notes } = sideBySideOf(line);
    expect([...new Set(rounds.map(({ mode }) => mode))]).toEqual(modes);
    expect(rounds.map(({ round }) => round)).toEqual(asked === 'auto' ? [1, 2, 3, 4] : [1]);
    expect(notes.some((note) => note.includes('one after the other'))).toBe(asked === 'auto');
    expectAllDown(line);
  });
});

describe('a machine of four CPUs', () => {
  const cpusOf = async (flags: Record<string, string>, cpus: number[]) => {
    const seen: string[] = [];
    const line = lineOf({ changes: { cpus } });
    const { startTarget } = line.ports;
    line.ports.startTarget = async (target, context) => {
      const side = target.kind === 'embedded' && target.packageRoot === '/base' ? 'base' : 'candidate';
      seen.push(`${side} ${('cpus' in target && target.cpus) || 'all'}`);
      return startTarget(target, context);
    };
    await runTests(planned({ rounds: '4', ...flags }), line.ports);
    return { seen: seen.map((one, index) => [Math.floor(index / 2) + 1, one].join(' ')).sort(), line };
  };
  it('gives each version a half of them, the other half in the next round, and says so', async () => {
    const { seen, line } = await cpusOf({}, [0, 1, 2, 3]);
    expect(seen).toEqual([
      '1 base 0,1',
      '1 candidate 2,3',
      '2 base 2,3',
      '2 candidate 0,1',
      '3 base 0,1',
      '3 candidate 2,3',
      '4 base 2,3',
      '4 candidate 0,1',
    ]);
    expect(sideBySideOf(line).notes).toContain(
      'While both were under load the one version had the CPUs 0,1 to itself and the other 2,3, in turn from round to round.',
    );
  });
  it.each<[string, Record<string, string>, number[]]>([
    ['one after the other', { 'side-by-side': 'interleaved' }, [0, 1, 2, 3]],
    ['of two', {}, [0, 1]],
  ])('%s: all of them for both, and nothing is said', async (_, flags, cpus) => {
    const { seen, line } = await cpusOf(flags, cpus);
    expect(seen.every((one) => one.endsWith(' all'))).toBe(true);
    expect(sideBySideOf(line).notes.join()).not.toContain('CPUs');
  });
});

describe('a push to the base branch', () => {
  const before = (): BaselineLookup => ({
    kind: 'found',
    baseline: {
      runs: [],
      duets: ['a', 'b', 'c'].map((id) =>
        duet(id, {
          at: new Date().toISOString(),
          changes: [{ figure: 'p95 pooled', scale: 'ratio', worse: 0.06, standardError: 0.01 }],
        }),
      ),
      source: 'artifact',
      sha: undefined,
      newestAt: undefined,
    },
  });
  it.each([
    ['push', 1],
    ['pull_request', 0],
  ])('%s: what was merged before is added up %i times', async (event, notes) => {
    const line = lineOf({ changes: { findBaseline: async () => before() } });
    const plan = { ...planned({ rounds: '4' }), commit: { sha: '2222222', branch: 'main', event } };
    const [verdict] = await runTests(plan, line.ports);
    const creep = sideBySideOf(line).findings.filter(({ rule }) => rule === 'creep');
    expect(creep).toHaveLength(notes);
    expect(
      verdict?.reasons.filter(({ sentence }) => sentence.includes('over 4 merged changes')),
    ).toHaveLength(notes);
    expect(verdict?.outcome).not.toBe('fail');
  });
});

describe('stress', () => {
  const stress = () =>
    planned({
      'test-type': 'stress',
      'side-by-side': 'auto',
      rounds: '4',
      duration: '22s',
      vus: '50',
      'events-per-second': '2000',
    });
  const opened = (line: Line) =>
    line.effects.filter((effect) => effect.endsWith('up')).map((effect) => effect[0]);

  it('compares where each version broke, four whole runs of each in turn, by the same decision', async () => {
    // Ten times the p95 of its first steps, in its last ones: that is where it broke.
    const line = lineOf({ fixture: STRESS, slower: { candidate: 1 }, late: { candidate: 40 } });
    const [verdict] = await runTests(stress(), line.ports);
    const { rounds, call, sentence, figures } = sideBySideOf(line);
    expect(opened(line)).toEqual([...'bccbcbbc']);
    expect(rounds.map(({ mode }) => mode)).toEqual(Array(4).fill('interleaved'));
    expect(rounds[0]?.base.capacityPerSecond).toBeGreaterThan(rounds[0]?.candidate.capacityPerSecond ?? 0);
    expect(rounds.map(({ notCounted }) => notCounted)).toEqual(Array(4).fill(undefined));
    expect(figures.filter((figure) => figure.call !== undefined).map(({ figure }) => figure)).toEqual([
      'capacity',
    ]);
    expect({ call, sentence }).toMatchObject({
      call: 'regressed',
      sentence: expect.stringMatching(
        /^capacity is \d+ % lower .*, 4 rounds, both versions on this machine in turn/,
      ),
    });
    expect(verdict).toMatchObject({ outcome: 'fail', headline: expect.stringContaining('capacity is') });
    expectAllDown(line);
  });

  it('two that break alike are no change', async () => {
    const line = lineOf({ fixture: STRESS, late: { candidate: 40, base: 40 } });
    const [verdict] = await runTests(stress(), line.ports);
    expect(sideBySideOf(line).call).toBe('no change');
    expect(verdict?.outcome).not.toBe('fail');
  });
});

describe('max-run-time', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }));
  afterEach(() => void vi.useRealTimers());
  /** Rounds that take this long on the clock, with all that belongs to them. */
  const taking = (durationMs: number) => (side: Side) => {
    if (side === 'base') vi.setSystemTime(Date.now() + durationMs);
  };

  it('no round is begun that would last beyond it; what is known by then is the answer', async () => {
    let loads = 0;
    const uneven = {
      get candidate() {
        loads += 1;
        return loads % 2 === 0 ? 1.3 : 0.8;
      },
    };
    const line = lineOf({ slower: uneven, start: taking(60_000) });
    await runTests(planned({ 'max-run-time': '5m' }), line.ports);
    expect(sideBySideOf(line)).toMatchObject({ ended: 'out of time', roundsPlanned: 6 });
    expect(sideBySideOf(line).rounds).toHaveLength(5);
    expect(line.log.lines).toContain(
      'info: No time for another round: 5 of at most 6 rounds fit into max-run-time.',
    );
    expectAllDown(line);
  });

  it('with too few rounds nothing is decided', async () => {
    const line = lineOf({ slower: { candidate: 2 }, start: taking(100_000) });
    const [verdict] = await runTests(planned({ 'max-run-time': '5m' }), line.ports);
    expect(sideBySideOf(line).rounds).toHaveLength(3);
    expect(sideBySideOf(line)).toMatchObject({ call: 'inconclusive', ended: 'out of time' });
    expect(verdict).toMatchObject({ outcome: 'inconclusive' });
    expect(verdict?.headline).toContain('3 of 3 rounds count');
  });
});

describe('Ctrl-C', () => {
  it('in round 3 keeps the finished rounds and takes everything down', async () => {
    const controller = new AbortController();
    const line = lineOf({
      start: (_, round) => {
        if (round === 3) controller.abort();
      },
      changes: { signal: controller.signal },
    });
    await runTests(planned(), line.ports);
    expect(sideBySideOf(line)).toMatchObject({ ended: 'interrupted', call: 'inconclusive' });
    expect(sideBySideOf(line).rounds.map(({ round }) => round)).toEqual([1, 2]);
    expectAllDown(line);
  });

  it('before the first round is an interrupted run, not a bug', async () => {
    const controller = new AbortController();
    const line = lineOf({
      start: () => {
        throw controller.signal.reason;
      },
      changes: {
        signal: controller.signal,
        findBaseline: async () => {
          controller.abort();
          return { kind: 'off' };
        },
      },
    });
    const [verdict] = await runTests(planned(), line.ports);
    expect(verdict).toMatchObject({ outcome: 'broken' });
    expect(verdict?.headline).toMatch(/interrupted/);
    expect(line.results).toHaveLength(1);
  });
});

it('a bug on one side takes both down and shows itself', async () => {
  const line = lineOf({
    exitCode: (side) => {
      if (side === 'candidate') throw new TypeError('a bug');
      return 0;
    },
  });
  await expect(runTests(planned(), line.ports)).rejects.toThrow('a bug');
  expectAllDown(line);
});
