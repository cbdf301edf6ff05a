import { describe, expect, it } from 'vitest';
import { HANDLE_SUMMARY_THREW } from '../../src/domain/k6.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { diagnose } from '../../src/judge/diagnosis/diagnose.ts';
import { judge } from '../../src/judge/judge.ts';
import { limit, measuredRun, type Story } from './measured-run.ts';
import { planOf } from '../plan/plan-of.ts';

const plan = planOf({});
const judged = (story: Story, thresholds = [limit('http_req_failed', { kind: 'rate' }, '<', 0.01)]) =>
  judge({ measurement: measuredRun(story), test: { thresholds }, lookup: { kind: 'off' }, plan });
const load = (more: Partial<RunSummary['load']>) => ({
  summary: { load: { ...measuredRun().summary.load, ...more } },
});
const message = (text: string, count = 1, level = 'error') => ({ level, message: text, count });

describe('how a run ended', () => {
  it('that a threshold stopped it is said first, before the threshold', () => {
    const { verdict } = judged({
      ...load({
        exitCode: 99,
        category: 'thresholds',
        ending: 'StoppedByThreshold',
        endingSentence: 'The run was stopped after 2.1 of 20 s by a threshold with abortOnFail.',
      }),
      all: { failedRequests: 3000, requests: 10_000 },
    });
    expect(verdict.outcome).toBe('fail');
    expect(verdict.headline).toMatch(/^fail: the run was stopped after 2\.1 of 20 s by a threshold/);
    expect(verdict.reasons.map(({ kind }) => kind)).toContain('threshold');
  });

  it('a handleSummary that threw is a note: the figures do not suffer', () => {
    const { verdict, validity } = judged(
      load({ messages: [message(`${HANDLE_SUMMARY_THREW}: TypeError: med`)] }),
    );
    expect(verdict.outcome).toBe('pass');
    expect(validity).toContainEqual({
      rule: 'own-summary',
      severity: 'note',
      sentence: `${HANDLE_SUMMARY_THREW}: TypeError: med: what it was to write is missing.`,
    });
    // It is no error of an iteration.
    expect(validity.map(({ rule }) => rule)).not.toContain('script-errors');
  });
});

it('a script that gave up in setup() is its own reason: nothing is blamed for it', () => {
  const story: Story = {
    ...load({
      exitCode: 107,
      category: 'script',
      ending: 'ScriptException',
      endingSentence: 'setup() of the script threw: login broken (exit code 107).',
      iterations: { complete: 0, interrupted: 0, dropped: 0 },
      messages: [message('GoError: login broken')],
    }),
    all: { failedRequests: 1, requests: 1, eventsPerSecond: 0 },
  };
  const { verdict, validity } = judged(story);
  expect(verdict.headline).toBe('broken: setup() of the script threw: login broken (exit code 107).');
  expect(validity.map(({ rule }) => rule)).not.toContain('script-errors');
  expect(diagnose(measuredRun(story))).toEqual([]);
});

describe('requests that found no service', () => {
  const dead: Story = { all: { requests: 0, refusedRequests: 5000, eventsPerSecond: 0 } };
  const headline = (messages: RunSummary['load']['messages']) =>
    judged({ ...dead, ...load({ messages }) }).verdict.headline;

  it('are told in k6’s own words', () => {
    expect(
      headline([
        message('something else', 9000, 'warning'),
        message('Request Failed: Get "undefined/products": unsupported protocol scheme ""', 5000, 'warning'),
        message('Request Failed: timeout', 3, 'warning'),
      ]),
    ).toMatch(
      /found no service to talk to \(.*\): Get "undefined\/products": unsupported protocol scheme ""\.$/,
    );
  });

  it.each([
    ['it said nothing', []],
    [
      'it said different things as often',
      [message('Request Failed: a', 5), message('Request Failed: b', 3), message('Request Failed: c', 3)],
    ],
  ])('and in ours where %s', (_, messages) => {
    expect(headline(messages)).toMatch(/: the connection was refused or the name unknown\.$/);
  });
});
