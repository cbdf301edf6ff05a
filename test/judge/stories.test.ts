import { describe, expect, it } from 'vitest';
import type { FailOn, Threshold } from '../../src/domain/plan.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { judge } from '../../src/judge/judge.ts';
import { counter, GUIDE_LIMITS, limit, measuredRun, type Story } from './measured-run.ts';
import { observedFigure } from '../support/series.ts';

const FAIL_ON: FailOn[] = ['thresholds', 'errors', 'regressions'];

function verdictOf(story: Story, thresholds: Threshold[] = GUIDE_LIMITS, failOn = FAIL_ON) {
  const plan = { failOn, baseline: { regressionTolerance: 0.05 } };
  return judge({ measurement: measuredRun(story), test: { thresholds }, lookup: { kind: 'off' }, plan })
    .verdict;
}

const accounting = (routed: number, more: Partial<RunSummary['accounting'] & object> = {}) => ({
  summary: {
    accounting: {
      submitted: 100_000,
      acceptedByAnswer: 100_000,
      rejectedByAnswer: 0,
      unanswered: 0,
      routed,
      failed: 0,
      ...more,
    },
  },
});
const ended = (load: Partial<RunSummary['load']>) => ({
  summary: { load: { ...measuredRun().summary.load, ...load } },
});

describe('the verdict in one sentence', () => {
  it.each<[string, Story, 'pass' | 'fail' | 'inconclusive' | 'broken', RegExp]>([
    ['healthy', {}, 'pass', /^pass: all 4 limits met, p95 115 ms \(load\)$/],
    [
      'slow by 600 ms',
      { all: { latencyMs: (percent) => 550 + percent } },
      'fail',
      /^fail: p95 645 ms is over the limit of 500 ms \(load, steady phase\)$/,
    ],
    [
      'errors',
      { all: { failedRequests: 900 } },
      'fail',
      /^fail: error rate 5.04 % is over the limit of 1 % \(load, steady phase\)/,
    ],
    [
      'too few events, all offered',
      { vus: 500, durationS: 300 },
      'fail',
      /^fail: throughput 1,500 events\/s is under the limit of 2,000 events\/s \(load, steady phase\)$/,
    ],
    [
      'loses 2 % of events',
      accounting(98_000),
      'fail',
      /^fail: 2,000 of 100,000 submitted events \(2 %\) were lost/,
    ],
    [
      'queue dead, service admits it',
      accounting(0, { failed: 100_000, rejectedByAnswer: 100_000 }),
      'fail',
      /^fail: none of 100,000 submitted events was routed/,
    ],
    [
      'fails events but answers that all went well',
      accounting(97_000, { failed: 3000 }),
      'fail',
      /^fail: the service counted 3,000 failed events but answered that 0 failed/,
    ],
    [
      'messages that never reach a queue',
      accounting(100_000, { messagesSent: 150_000, queued: 147_000 }),
      'fail',
      /^fail: 3,000 of 150,000 messages sent \(2 %\) never reached a queue/,
    ],
    [
      'every event accounted for',
      accounting(99_000, { failed: 1000, rejectedByAnswer: 1000 }),
      'pass',
      /^pass/,
    ],
    [
      'dead service: latency looks perfect',
      { all: { requests: 0, refusedRequests: 5000, eventsPerSecond: 0 } },
      'broken',
      /^broken: 100 % of 5,000 requests found no service to talk to \(steady phase\)/,
    ],
    [
      'service exits in the middle',
      {
        measurement: {
          observations: {
            series: [],
            missing: [],
            limits: [],
            events: [
              {
                atMs: Date.parse('2026-11-20T02:05:00Z'),
                service: 'orchestrator',
                kind: 'exited',
                detail: 'exit code 137',
              },
            ],
          },
        },
      },
      'broken',
      /^broken: orchestrator ended during the run at second 300: exit code 137/,
    ],
    [
      'k6 killed',
      ended({
        exitCode: undefined,
        ending: 'Killed',
        category: 'infrastructure',
        endingSentence: 'k6 was killed by SIGKILL.',
      }),
      'broken',
      /^broken: k6 was killed by SIGKILL\.$/,
    ],
    [
      'script throws in setup',
      ended({
        exitCode: 107,
        ending: 'ScriptException',
        category: 'script',
        endingSentence: 'The script threw an exception (exit code 107).',
      }),
      'broken',
      /^broken: the script threw an exception/,
    ],
    [
      'interrupted by the user',
      ended({ exitCode: 105, ending: 'ExternalAbort', category: 'interrupted', stoppedBy: 'user' }),
      'broken',
      /^broken: the run was interrupted after 17 min; what was measured until then is kept\.$/,
    ],
    ['no summary', { summary: { metrics: [] } }, 'broken', /^broken: k6 left no summary/],
    [
      'exit code 0 without a request',
      { summary: { metrics: [counter('iterations', {}, 12), counter('http_reqs', {}, 0)] } },
      'broken',
      /^broken: k6 made 0 requests in 12 iterations: nothing was tested\.$/,
    ],
    [
      'dropped iterations',
      {
        summary: {
          metrics: [
            ...measuredRun().summary.metrics.filter(({ name }) => name !== 'dropped_iterations'),
            counter('dropped_iterations', {}, 900),
          ],
        },
      },
      'inconclusive',
      /^inconclusive: 900 iterations \(3\.\d+ %\) were dropped/,
    ],
    [
      'held back by the service',
      { all: { eventsPerSecond: 2100 } },
      'inconclusive',
      /^inconclusive: 2,100 of 3,000 offered events\/s were achieved \(70 %, steady phase\)/,
    ],
    [
      'busy generator',
      {
        summary: {
          observed: [observedFigure('k6.cpu', 'cores', 3.5)],
        },
      },
      'inconclusive',
      /^inconclusive: k6 itself used 87.5 % of the 4 cores of this machine/,
    ],
    [
      'iterations cut off',
      ended({ iterations: { complete: 1000, interrupted: 8, dropped: 0 } }),
      'inconclusive',
      /^inconclusive: 8 iterations \(0\.794 %\) were cut off/,
    ],
    [
      'script errors with exit code 0',
      ended({
        messages: [{ level: 'error', message: 'TypeError: x is not a function\n at default', count: 500 }],
        iterations: { complete: 500, interrupted: 0, dropped: 0 },
      }),
      'broken',
      /^broken: k6 logged 500 errors in 500 iterations, most often: TypeError: x is not a function$/,
    ],
  ])('%s', (_, story, outcome, headline) => {
    const verdict = verdictOf(story);
    expect(verdict.headline).toMatch(headline);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.red).toBe(outcome === 'fail' || outcome === 'broken');
    expect(verdict.reasons[0]?.sentence.length).toBeGreaterThan(10);
  });
});

describe('what stands beside the first sentence', () => {
  const sentences = (story: Story) => verdictOf(story).reasons.map(({ sentence }) => sentence);

  it('a further failure is counted after a sentence without its full stop', () => {
    const story: Story = { ...accounting(98_000), all: { latencyMs: () => 700 } };
    expect(verdictOf(story).headline).toMatch(/2 %\) were lost: .* 0 failed, and 1 more$/);
  });

  it('the message of k6 about its own thresholds is no error of the script', () => {
    const message = "thresholds on metrics 'http_req_failed' have been crossed";
    expect(sentences(ended({ messages: [{ level: 'error', message, count: 1 }] })).join()).not.toMatch(
      /logged/,
    );
  });

  it('a hung service: events without an answer are counted though none was submitted', () => {
    const story = accounting(0, { submitted: 0, acceptedByAnswer: 0, unanswered: 4000 });
    expect(sentences(story)).toContain(
      'The fate of 4,000 events is unknown: their requests got no readable answer.',
    );
  });

  it('a broken run does not list the limits it has no figures for', () => {
    const story = ended({ category: 'infrastructure', endingSentence: 'k6 was killed.' });
    const summary = { ...measuredRun(story).summary, metrics: [] };
    expect(sentences({ summary })).toHaveLength(1);
  });

  it('load of others on the machine is noted with its cores', () => {
    const cpu = (metric: string, avg: number) => observedFigure(metric, 'cores', avg);
    const observed = [cpu('machine.cpu', 3.6), cpu('orchestrator.cpu', 1), cpu('k6.cpu', 0.4)];
    expect(sentences({ summary: { observed } }).join()).toMatch(/Something else used 2\.2 of the 4 cores/);
  });
});

describe('limits that say nothing', () => {
  it('a limit on a tag that matched nothing is inconclusive, not passed', () => {
    const mistyped = limit('http_req_duration', { kind: 'percentile', percent: 95 }, '<', 500, {
      tags: { phase: 'nowhere' },
      origin: 'user',
    });
    expect(verdictOf({}, [mistyped])).toMatchObject({ outcome: 'inconclusive' });
  });

  it('a default limit on something this stack cannot show is noted', () => {
    const memory = limit('orchestrator.memory', { kind: 'max' }, '<', 1.5e9);
    const verdict = verdictOf({}, [...GUIDE_LIMITS, memory]);
    expect(verdict.outcome).toBe('pass');
    expect(verdict.reasons.map(({ sentence }) => sentence).join()).toMatch(
      /orchestrator\.memory: max<1500000000 could not be judged/,
    );
  });

  it('the same limit asked for by the user makes the run inconclusive', () => {
    const memory = limit('orchestrator.memory', { kind: 'max' }, '<', 1.5e9, { origin: 'user' });
    expect(verdictOf({}, [...GUIDE_LIMITS, memory]).outcome).toBe('inconclusive');
  });
});

describe('what turns red is the policy of the user', () => {
  it.each<[FailOn[], Story, boolean]>([
    [['never'], { all: { latencyMs: () => 900 } }, false],
    [['errors'], { all: { latencyMs: () => 900 } }, false],
    [['thresholds'], { all: { latencyMs: () => 900 } }, true],
    [['thresholds'], accounting(98_000), false],
    [['errors'], accounting(98_000), true],
    [['inconclusive'], { all: { eventsPerSecond: 2100 } }, true],
    [['thresholds'], ended({ category: 'infrastructure', endingSentence: 'k6 was killed.' }), true],
    [['never'], ended({ category: 'infrastructure', endingSentence: 'k6 was killed.' }), false],
  ])('fail-on %j', (failOn, story, red) => {
    expect(verdictOf(story, GUIDE_LIMITS, failOn).red).toBe(red);
  });

  it('a warning never turns red, and is said', () => {
    const warning = limit('http_req_duration', { kind: 'percentile', percent: 95 }, '<', 50, {
      level: 'warn',
    });
    const verdict = verdictOf({}, [warning]);
    expect(verdict).toMatchObject({ outcome: 'pass', red: false });
    expect(verdict.reasons.map(({ sentence }) => sentence)).toContain(
      'warning: p95 115 ms is over the limit of 50 ms (load, steady phase)',
    );
  });
});
