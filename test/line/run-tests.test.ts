import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StackError, UserError } from '../../src/domain/errors.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Generator } from '../../src/generator/generator.ts';
import type { LinePorts } from '../../src/line/ports.ts';
import { runTests } from '../../src/line/run-tests.ts';
import type { Target } from '../../src/target/target.ts';
import { planOf } from '../plan/plan-of.ts';
import { recordingLog } from '../support/log.ts';

const summary = JSON.parse(
  readFileSync(new URL('../fixtures/k6/load-2.2.0.summary.json', import.meta.url), 'utf8'),
);

let workingDirectory: string;
beforeEach(() => {
  workingDirectory = mkdtempSync(join(tmpdir(), 'perf-line-'));
});
afterEach(() => rmSync(workingDirectory, { recursive: true, force: true }));

const planned = (testType: string): Plan => planOf({ 'test-type': testType }, { workingDirectory });

interface Line {
  ports: LinePorts;
  /** Every effect, in its order. */
  effects: string[];
}

/** A line in memory: what is not changed works. */
function lineOf(changes: Partial<LinePorts> = {}, k6: Partial<{ code: number; error: Error }> = {}): Line {
  const effects: string[] = [];
  const does = (effect: string) => void effects.push(effect);
  const ports: LinePorts = {
    log: recordingLog(),
    progress: { update: () => {}, done: () => {} },
    signal: new AbortController().signal,
    env: {},
    packageRoot: '/opt/perf',
    machine: { os: 'linux', arch: 'x64', cpuModel: 'test', cpuCount: 2, memoryBytes: 8e9 },
    buildTarget: async () => {},
    startTarget: async (_, { beforeServices }) => {
      await beforeServices?.(undefined);
      does('target up');
      return targetOf(does);
    },
    openGenerator: async () => generatorOf(does, k6),
    remember: () => {},
    prepareDirectory: async () => does('folder'),
    findBaseline: async () => {
      does('baseline looked for');
      return { kind: 'off' };
    },
    writeResults: async ({ test }) => does(`written ${test.testType}`),
    saveBaseline: async () => does('baseline saved'),
    publish: async (results) =>
      does(`published ${results.map(({ report }) => report.judgement.verdict.outcome).join(' ')}`),
    ...changes,
  };
  return { ports, effects };
}

function targetOf(does: (effect: string) => void, changes: Partial<Target> = {}): Target {
  return {
    url: 'http://127.0.0.1:9',
    healthUrl: 'http://127.0.0.1:9/health',
    metricsUrl: undefined,
    prometheusUrl: undefined,
    queue: undefined,
    services: [],
    serviceEvents: async () => [],
    collectLogs: async () => does('logs kept'),
    logTail: async () => [],
    [Symbol.asyncDispose]: async () => does('target down'),
    ...changes,
  };
}

function generatorOf(
  does: (effect: string) => void,
  { code = 0, error }: Partial<{ code: number; error: Error }>,
): Generator {
  return {
    kind: 'host',
    k6Version: '2.2.0',
    hint: 'look at k6',
    serviceUrl: (url) => url,
    ask: async () => ({ code: 0, stdout: '{}', stderr: '', signal: undefined, timedOut: false }),
    start() {
      does('load');
      return {
        pid: undefined,
        stop: () => {},
        kill: () => {},
        ended: Promise.resolve({ code, signal: undefined, ...(error && { error }) }),
        liveFigures: () => ({ p95Ms: undefined, errorRate: undefined, eventsPerSecond: undefined }) as never,
        results: () => ({
          summary: code === 0 || code === 99 ? summary : undefined,
          timeline: undefined,
          ownSummary: undefined,
        }),
      };
    },
  };
}

const WHOLE = [
  'folder',
  'baseline looked for',
  'target up',
  'load',
  'logs kept',
  'target down',
  'written load',
  'baseline saved',
];

describe('one test', () => {
  it('goes down the line in its order', async () => {
    const { ports, effects } = lineOf();
    const [verdict] = await runTests(planned('load'), ports);
    expect(effects).toEqual([...WHOLE, `published ${verdict?.outcome}`]);
  });

  it('whose target never comes up is broken, reported, and loads nothing', async () => {
    const { ports, effects } = lineOf({
      startTarget: async () => {
        throw new StackError('the queue did not start', 'look at its log', 'queue', ['last words']);
      },
    });
    const [verdict] = await runTests(planned('load'), ports);
    expect(verdict).toMatchObject({ outcome: 'broken', red: true });
    expect(verdict?.headline).toContain('the queue did not start');
    expect(effects).toEqual([
      'folder',
      'baseline looked for',
      'written load',
      'baseline saved',
      'published broken',
    ]);
  });

  it('whose k6 cannot be started is broken, and the target goes down', async () => {
    const { ports, effects } = lineOf({}, { error: new Error('no such file') });
    const [verdict] = await runTests(planned('load'), ports);
    expect(verdict).toMatchObject({ outcome: 'broken' });
    expect(verdict?.headline).toContain('no such file');
    expect(effects).toContain('target down');
    expect(effects.at(-1)).toBe('published broken');
  });

  it('whose k6 broke is broken', async () => {
    const { ports } = lineOf({}, { code: 107 });
    expect(await runTests(planned('load'), ports)).toMatchObject([{ outcome: 'broken' }]);
  });

  it('that was interrupted before its load says so, and nothing after it is run', async () => {
    const controller = new AbortController();
    const { ports, effects } = lineOf({
      signal: controller.signal,
      startTarget: async () => {
        controller.abort();
        throw controller.signal.reason;
      },
    });
    const verdicts = await runTests(planned('all'), ports);
    expect(verdicts).toMatchObject([{ outcome: 'broken' }]);
    expect(verdicts[0]?.headline).toMatch(/interrupted/);
    expect(effects.at(-1)).toBe('published broken');
  });

  it('keeps its figures when the logs of its services cannot be kept', async () => {
    const { ports, effects } = lineOf();
    const up = ports.startTarget;
    ports.startTarget = async (target, context) => ({
      ...(await up(target, context)),
      collectLogs: async () => {
        throw new Error('disk full');
      },
    });
    const [verdict] = await runTests(planned('load'), ports);
    expect(verdict?.outcome).not.toBe('broken');
    expect(effects).toContain('target down');
  });

  it('a bug while the target is up takes the target down and shows itself', async () => {
    const { ports, effects } = lineOf();
    const up = ports.openGenerator;
    ports.openGenerator = async (request) => ({
      ...(await up(request)),
      start: () => {
        throw new TypeError('a bug');
      },
    });
    await expect(runTests(planned('load'), ports)).rejects.toThrow(TypeError);
    expect(effects).toContain('target down');
    expect(effects.some((effect) => effect.startsWith('published'))).toBe(false);
  });
});

describe('what fails after the load', () => {
  const full = new UserError('the disk is full', 'make room');

  it.each<[string, Partial<LinePorts>, Error]>([
    ['a full disk', { writeResults: () => Promise.reject(full) }, full],
    [
      'a bug in a renderer',
      { writeResults: () => Promise.reject(new TypeError('bug')) },
      new TypeError('bug'),
    ],
    ['a baseline that cannot be saved', { saveBaseline: () => Promise.reject(full) }, full],
  ])('%s: the figures are told first, then it is said', async (_, changes, expected) => {
    const { ports, effects } = lineOf(changes);
    await expect(runTests(planned('load'), ports)).rejects.toThrow(expected);
    expect(effects.at(-1)).toMatch(/^published /);
  });

  it('publishing that fails is no verdict: it is thrown', async () => {
    const { ports } = lineOf({ publish: () => Promise.reject(new Error('no network')) });
    await expect(runTests(planned('load'), ports)).rejects.toThrow('no network');
  });
});

describe('several tests', () => {
  it('each has a fresh target and is written before the next begins', async () => {
    const { ports, effects } = lineOf();
    await runTests(planned('all'), ports);
    const order = effects.filter((effect) => /^(target|written)/.test(effect));
    expect(order).toEqual(
      ['load', 'stress', 'spike'].flatMap((type) => ['target up', 'target down', `written ${type}`]),
    );
  });

  it('a bug in the second does not take the first away', async () => {
    const { ports, effects } = lineOf();
    const up = ports.openGenerator;
    ports.openGenerator = async (request) => {
      if (effects.includes('written load')) throw new TypeError('a bug');
      return await up(request);
    };
    await expect(runTests(planned('all'), ports)).rejects.toThrow('a bug');
    expect(effects.filter((effect) => /^(written|published)/.test(effect))).toEqual([
      'written load',
      expect.stringMatching(/^published \w+$/),
    ]);
  });

  it('a disk that is full at the first does not end the others', async () => {
    const { ports, effects } = lineOf({
      writeResults: async ({ test }) => {
        if (test.testType === 'load') throw new UserError('the disk is full', '');
        effects.push(`written ${test.testType}`);
      },
    });
    await expect(runTests(planned('all'), ports)).rejects.toThrow('the disk is full');
    expect(effects).toContain('written spike');
    expect(effects.at(-1)).toMatch(/^published \w+ \w+ \w+$/);
  });
});
