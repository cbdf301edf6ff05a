import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers.ts';
import type { Counter, Measurement } from '../../src/domain/measurement.ts';
import { judge } from '../../src/judge/judge.ts';
import { diagnose } from '../../src/judge/diagnosis/diagnose.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';
import { madeUpRun } from '../report/made-up-run.ts';
import { STORIES } from '../report/stories.ts';

const ENDPOINT = '/api/orchestrator/events';
const answered = (code: number, more: Partial<Answers> = {}, errorRate = 0.4): Measurement => {
  const measurement = madeUpRun({ durationS: 60, vus: 20, errorRate });
  measurement.summary.answers = { counted: 'wrong', rows: [{ endpoint: ENDPOINT, code, count: 9 }], ...more };
  return measurement;
};
const causeOf = (measurement: Measurement) =>
  diagnose(measurement).find(({ rule }) => rule === 'wrong-answers');

describe('wrong answers as a cause', () => {
  it.each([
    [401, /^Check the token or password in what the events are sent with/],
    [404, /^Check events-path: the service does not know/],
    [405, /this method/],
    [413, /no body of this size/],
    [418, /^Check the events that are sent, and events-path/],
    [429, /limits the rate/],
    [500, /failed at its own work/],
    [503, /turned work away/],
    [200, /answers, and in another way/],
  ])('%i has advice', (code, advice) => {
    expect(causeOf(answered(code))?.advice).toMatch(advice);
  });

  it('names who has to look where', () => {
    const requests = answered(404);
    if (requests.summary.profile) requests.summary.profile.unit = 'requests';
    expect(causeOf(requests)?.advice).toMatch(/^Check your requests/);
    const { profile: _, ...script } = requests.summary;
    expect(causeOf({ ...requests, summary: script })?.advice).toMatch(/^Check the addresses in your script/);
  });

  it.each([
    ['an error of the connection says no more than the connection', answered(1212)],
    ['a few of a thousand are no cause', answered(404, {}, 0.005)],
    ['what was expected is none', answered(404, { rows: [{ code: 404, count: 9, expected: true }] })],
  ])('is none: %s', (_, measurement) => {
    expect(causeOf(measurement)).toBeUndefined();
  });

  it('stands for the share of failed requests, before what a mistake in the address cannot come from', () => {
    const rules = diagnose(answered(404)).map(({ rule }) => rule);
    expect(rules[0]).toBe('wrong-answers');
    expect(rules).not.toContain('high-error-rate');
    expect(diagnose(answered(1212)).map(({ rule }) => rule)).toContain('high-error-rate');
  });

  it('quotes what the service said of that code', () => {
    const bodies = [
      { code: 500, text: 'another' },
      { code: 404, text: 'no\nsuch\u202e place' },
    ];
    expect(causeOf(answered(404, { bodies }))?.evidence).toMatch(/; the service said: no such place\.$/);
  });
});

it('the verdict says it before the limit on errors, once', () => {
  const { verdict } = STORIES['wrong-answers']?.().judgement ?? {};
  const said = verdict?.reasons.filter(({ sentence }) => sentence.includes('answers to'));
  expect(said?.map(({ sentence }) => sentence)).toEqual([
    '32 of 81 answers to /api/orchestrator/events were 404: error rate 40.2 % is over the limit of 1 % (load, steady phase)',
  ]);
});

describe('a limit that only checks crossed', () => {
  const verdictOf = (count: number) => {
    const measurement = madeUpRun({ durationS: 60, vus: 20 });
    const { summary } = measurement;
    const { count: requests } = summary.metrics.find(
      (one) => one.kind === 'counter' && one.name === 'http_reqs' && Object.keys(one.tags).length === 0,
    ) as Counter;
    summary.answers = { counted: 'wrong', rows: [{ code: 404, count: Math.round(requests * count) }] };
    const checks = { name: 'checks', unit: 'ratio', better: 'higher', kind: 'rate' } as const;
    summary.metrics.push({ ...checks, tags: {}, rate: 0.6, nonzero: 6, total: 10 });
    return judge({
      measurement,
      test: { thresholds: [parseThreshold('checks: rate>0.9', 'user')] },
      lookup: { kind: 'off' },
      plan: { failOn: ['thresholds'], baseline: { regressionTolerance: 0.05 } },
    }).verdict.headline;
  };

  it('is said with the answers that explain it, and without those that do not', () => {
    expect(verdictOf(0.4)).toMatch(/^fail: \d+ of \d+ answers were 404: checks 60 % is under/);
    expect(verdictOf(0.01)).toMatch(/^fail: checks 60 % is under/);
  });
});
