import { describe, expect, it } from 'vitest';
import type { ThresholdResult, ValidityFinding } from '../../src/domain/judgement.ts';
import type { Measurement, Metric, RunSummary } from '../../src/domain/measurement.ts';
import type { Observations, ServiceEvent } from '../../src/domain/observation.ts';
import { judge } from '../../src/judge/judge.ts';
import { findingsOfSummary, judgeValidity } from '../../src/judge/validity/validity.ts';
import { counter, limit, measuredRun, type Story, trend } from './measured-run.ts';
import { observedFigure, seriesOf } from '../support/series.ts';

type Load = Partial<RunSummary['load']>;
type Told = [severity: ValidityFinding['severity'], sentence: string] | undefined;

const STEADY = [{ phase: 'steady' }];

/** What is said of a measured run whose story goes well but for these changes. */
function findings(
  changes: {
    story?: Story;
    load?: Load;
    summary?: Partial<RunSummary>;
    seen?: Partial<Observations>;
    measurement?: Partial<Measurement>;
    results?: ThresholdResult[];
    scopes?: Record<string, string>[];
    /** A result that k6 left without this tool. */
    foreign?: boolean;
  } = {},
): ValidityFinding[] {
  const measurement = measuredRun(changes.story);
  const { summary, observations } = measurement;
  const load = { ...summary.load, ...changes.load };
  if (changes.foreign) summary.environment.stack = 'unknown';
  return judgeValidity(
    {
      ...measurement,
      summary: { ...summary, load, ...changes.summary },
      observations: { ...observations, ...changes.seen },
      ...changes.measurement,
    },
    changes.results ?? [],
    changes.scopes ?? STEADY,
  );
}

/** What one rule says: its severity and sentence. */
function told(rule: string, changes: Parameters<typeof findings>[0]): Told {
  const [found, ...others] = findings(changes).filter((finding) => finding.rule === rule);
  expect(others).toEqual([]);
  return found === undefined ? undefined : [found.severity, found.sentence];
}

const metricsWith = (...changes: Metric[]): Partial<RunSummary> => ({
  metrics: [
    ...measuredRun().summary.metrics.filter(
      ({ name, tags }) =>
        !changes.some((one) => one.name === name && JSON.stringify(one.tags) === JSON.stringify(tags)),
    ),
    ...changes,
  ],
});
const rate = (name: string, tags: Record<string, string>, nonzero: number, total: number): Metric => ({
  kind: 'rate',
  name,
  tags,
  unit: 'ratio',
  better: 'lower',
  rate: total === 0 ? 0 : nonzero / total,
  nonzero,
  total,
});

it('a run that went well has nothing said of it', () => {
  expect(findings()).toEqual([]);
});

it('what is worse comes first', () => {
  const severities = findings({
    load: { category: 'infrastructure', endingSentence: 'Killed.' },
    summary: {
      ...metricsWith(counter('dropped_iterations', {}, 1), counter('iterations', {}, 1_000_000)),
      accounting: {
        submitted: 100,
        acceptedByAnswer: 100,
        rejectedByAnswer: 0,
        unanswered: 50,
        routed: 0,
      },
    },
  }).map(({ severity }) => severity);
  expect(severities).toEqual(['broken', 'fail', 'fail', 'inconclusive', 'note']);
});

it('what is worse comes first, whichever rule found it', () => {
  const damage: RunSummary['damage'] = [{ severity: 'note', sentence: 'One line.' }];
  const lost = { submitted: 100, acceptedByAnswer: 100, rejectedByAnswer: 0, unanswered: 0, routed: 50 };
  expect(findings({ summary: { damage, accounting: lost } }).map(({ rule }) => rule)).toEqual([
    'events-lost',
    'damaged-file',
  ]);
});

it('a doubt does not silence the limits', () => {
  const damage: RunSummary['damage'] = [{ severity: 'inconclusive', sentence: 'Cut.' }];
  const results = [result({ outcome: 'no samples' })];
  expect(findings({ summary: { damage }, results }).map(({ rule }) => rule)).toEqual([
    'damaged-file',
    'threshold-without-samples',
  ]);
});

it('a result alone says how it ended and whether its requests found a service', () => {
  const { summary } = measuredRun({ all: { requests: 0, refusedRequests: 500 } });
  const load = { ...summary.load, messages: [{ level: 'error', message: 'boom', count: 1 }] };
  expect(findingsOfSummary({ ...summary, load }).map(({ rule }) => rule)).toEqual([
    'script-errors',
    'unreachable',
  ]);
});

describe('ending', () => {
  it.each<[what: string, load: Load, Told]>([
    ['k6 ran to its end', {}, undefined],
    ['limits were crossed', { category: 'thresholds', ending: 'ThresholdsHaveFailed' }, undefined],
    ['nothing is known, of a result of others', { category: undefined, stoppedBy: undefined }, undefined],
    [
      'killed',
      { category: 'infrastructure', endingSentence: 'k6 was killed.' },
      ['broken', 'k6 was killed.'],
    ],
    ['wrong configuration', { category: 'config', endingSentence: 'Bad.' }, ['broken', 'Bad.']],
    ['the script threw', { category: 'script', endingSentence: 'It threw.' }, ['broken', 'It threw.']],
    ['aborted from outside', { category: 'interrupted', endingSentence: 'Aborted.' }, ['broken', 'Aborted.']],
    [
      'the script called exec.test.fail()',
      { category: 'script', ending: 'MarkedAsFailed', endingSentence: 'Marked.' },
      ['fail', 'Marked.'],
    ],
    [
      'a threshold stopped the run',
      { category: 'thresholds', ending: 'StoppedByThreshold', endingSentence: 'Stopped.' },
      ['fail', 'Stopped.'],
    ],
  ])('%s', (_, load, expected) => {
    expect(told('ending', { load })).toEqual(expected);
  });

  it.each<[rule: string, load: Load, Told]>([
    [
      'interrupted',
      { stoppedBy: 'user' },
      ['broken', 'The run was interrupted after 17 min; what was measured until then is kept.'],
    ],
    [
      'watchdog',
      { stoppedBy: 'watchdog', endingSentence: 'k6 was killed.' },
      ['broken', 'k6 overstayed its time and was ended after 17 min: k6 was killed.'],
    ],
    [
      'stack-lost',
      { stoppedBy: 'stack' },
      [
        'broken',
        'The service under test was gone after 17 min, so the run was ended: nothing was left to load.',
      ],
    ],
  ])('%s is broken, and the only thing said of the ending', (rule, load, expected) => {
    expect(told(rule, { load })).toEqual(expected);
    expect(findings({ load }).map((finding) => finding.rule)).toEqual([rule]);
  });

  it('a service that is gone under stress has failed: it answered the question', () => {
    const stack: Load = { stoppedBy: 'stack' };
    const phases = measuredRun({ testType: 'stress' }).summary.phases.slice(0, 6);
    const lost = { story: { testType: 'stress' as const }, load: stack, summary: { phases } };
    expect(told('stack-lost', lost)?.[0]).toBe('fail');
    expect(told('phase-cut', lost)).toBeUndefined();
    expect(told('phase-cut', { ...lost, load: {} })?.[0]).toBe('inconclusive');
    expect(
      told('phase-cut', { load: stack, summary: { phases: measuredRun().summary.phases.slice(0, 2) } })?.[0],
    ).toBe('inconclusive');
  });
});

describe('nothing-tested and no-summary', () => {
  const nothing = (...metrics: Metric[]) => ({
    summary: { metrics: [counter('http_reqs', {}, 0), counter('iterations', {}, 12), ...metrics] },
  });
  const sentence = 'k6 made 0 requests in 12 iterations: nothing was tested.';

  it('no figures at all', () => {
    expect(told('no-summary', { summary: { metrics: [] } })).toEqual([
      'broken',
      'k6 left no summary: there are no figures to judge.',
    ]);
  });

  it.each<[what: string, changes: Parameters<typeof findings>[0], Told]>([
    [
      'answers that nobody counted are requests',
      { summary: { metrics: [trend('http_req_duration', {}, 5, () => 1)] } },
      undefined,
    ],
    [
      'an answer time of nothing is none',
      { summary: { metrics: [trend('http_req_duration', {}, 0, () => 1)] } },
      ['broken', 'There are neither requests nor iterations in these results: nothing was tested.'],
    ],
    ['one request is a test', { summary: { metrics: [counter('http_reqs', {}, 1)] } }, undefined],
    ['iterations that did nothing', nothing(), ['broken', sentence]],
    [
      'not even iterations',
      { summary: { metrics: [counter('vus', {}, 0)] } },
      ['broken', 'There are neither requests nor iterations in these results: nothing was tested.'],
    ],
    ['gRPC', nothing(trend('grpc_req_duration', {}, 5, () => 1)), undefined],
    ['gRPC streams', nothing(counter('grpc_streams', {}, 5)), undefined],
    ['WebSockets', nothing(counter('ws_sessions', {}, 5)), undefined],
    ['a browser', nothing(trend('browser_web_vital_lcp', {}, 5, () => 1)), undefined],
    ['checks', nothing(rate('checks', {}, 5, 5)), undefined],
    ['checks that were never made', nothing(rate('checks', {}, 0, 0)), ['broken', sentence]],
    [
      'a metric whose name only ends like one',
      nothing(counter('my_ws_sessions', {}, 5)),
      ['broken', sentence],
    ],
    [
      'other work that no iteration did',
      { summary: { metrics: [counter('iterations', {}, 0), counter('ws_sessions', {}, 5)] } },
      ['broken', 'k6 made 0 requests in 0 iterations: nothing was tested.'],
    ],
    ['a metric of one’s own', nothing(counter('mine', {}, 5)), ['broken', sentence]],
    ['the same in results of others', { ...nothing(counter('mine', {}, 5)), foreign: true }, undefined],
    [
      'in results of others without iterations',
      { summary: { metrics: [counter('mine', {}, 5)] }, foreign: true },
      undefined,
    ],
    [
      'what any run has is not a test in results of others either',
      {
        summary: {
          metrics: [
            'iteration_duration',
            'vus',
            'data_sent',
            'group_duration',
            'http_req_duration',
            'requests_per_second',
          ].map((name) => counter(name, {}, 5)),
        },
        foreign: true,
      },
      ['broken', 'There are neither requests nor iterations in these results: nothing was tested.'],
    ],
    [
      'a name that contains one of these is',
      {
        summary: { metrics: [counter('my_vus', {}, 5), counter('vus_of_mine', {}, 5)] },
        foreign: true,
      },
      undefined,
    ],
    [
      'a run that did not end by itself has that said',
      { ...nothing(), load: { category: 'infrastructure' } },
      undefined,
    ],
  ])('%s', (_, changes, expected) => {
    expect(told('nothing-tested', changes)).toEqual(expected);
  });
});

describe('phase-cut: a judged phase that ran for less than 90 % of its time', () => {
  const { phases } = measuredRun().summary;
  const cutTo = (share: number) => ({
    phases: phases.map((phase) =>
      phase.name === 'steady'
        ? { ...phase, toMs: phase.fromMs + (phase.toMs - phase.fromMs) * share }
        : phase,
    ),
  });
  const sentence =
    'The phase steady was not reached or cut short, so the run does not show what the profile asks for.';

  it.each<[what: string, summary: Partial<RunSummary>, load: Load, Told]>([
    ['at 90 %', cutTo(0.9), {}, undefined],
    ['at 89 %', cutTo(0.89), {}, ['inconclusive', sentence]],
    ['never reached', { phases: phases.slice(0, 2) }, {}, ['inconclusive', sentence]],
    [
      'by a threshold',
      cutTo(0.5),
      { category: 'thresholds', ending: 'ThresholdsHaveFailed' },
      ['inconclusive', sentence],
    ],
    ['by whoever killed k6', cutTo(0.5), { category: 'infrastructure' }, ['broken', sentence]],
    ['results without phases have none', { phases: [] }, {}, undefined],
    ['nor have those without a profile', { ...cutTo(0.5), profile: undefined }, {}, undefined],
  ])('%s', (_, summary, load, expected) => {
    expect(told('phase-cut', { summary, load })).toEqual(expected);
  });

  it('several are named together', () => {
    const stress = measuredRun({ testType: 'stress' }).summary;
    const [, ...sentence] =
      told('phase-cut', { story: { testType: 'stress' }, summary: { phases: stress.phases.slice(0, -7) } }) ??
      [];
    expect(sentence.join()).toMatch(/^The phases step-\d, step-\d were not reached or cut short/);
  });

  it('an unjudged phase may be cut', () => {
    const short = phases.map((phase) => (phase.judged ? phase : { ...phase, toMs: phase.fromMs }));
    expect(told('phase-cut', { summary: { phases: short } })).toBeUndefined();
  });
});

describe('interrupted-iterations: more than 0.1 % leave the slowest answers out', () => {
  const iterations = (interrupted: number, complete: number): Load => ({
    iterations: { interrupted, complete, dropped: 0 },
  });
  const sentence = (count: string, share: string) =>
    `${count} iterations (${share}) were cut off and their requests are in no figure: the slowest answers may be missing.`;

  it.each<[Load, Told]>([
    [iterations(0, 1000), undefined],
    [{ iterations: undefined }, undefined],
    [iterations(1, 999), ['note', sentence('1', '0.1 %')]],
    [iterations(2, 998), ['inconclusive', sentence('2', '0.2 %')]],
    [{ ...iterations(50, 50), stoppedBy: 'user' }, undefined],
    [{ ...iterations(50, 50), stoppedBy: 'stack' }, undefined],
    [{ ...iterations(50, 50), category: 'thresholds', ending: 'StoppedByThreshold' }, undefined],
    [{ ...iterations(50, 50), stoppedBy: 'watchdog' }, ['inconclusive', sentence('50', '50 %')]],
  ])('%j', (load, expected) => {
    expect(told('interrupted-iterations', { load })).toEqual(expected);
  });
});

describe('script-errors: in more than 1 % of the iterations; exceptions in more than half of them break the run', () => {
  const error = (message: string, count: number, level = 'error') => ({ level, message, count });
  const messages = (...logged: RunSummary['load']['messages']): Load => ({
    messages: logged,
    iterations: { complete: 1000, interrupted: 0, dropped: 0 },
  });

  it.each<[what: string, load: Load, Told]>([
    [
      'one',
      messages(error('boom', 1)),
      ['note', 'k6 logged one error in 1,000 iterations, most often: boom'],
    ],
    [
      '1 %',
      messages(error('boom', 10)),
      ['note', 'k6 logged 10 errors in 1,000 iterations, most often: boom'],
    ],
    [
      'more than 1 %, over several messages; the most frequent is named',
      messages(error('rare', 2), error('often\nat line 3', 9)),
      ['inconclusive', 'k6 logged 11 errors in 1,000 iterations, most often: often'],
    ],
    [
      'exceptions in half of them',
      messages(error('TypeError: x is undefined', 500)),
      ['inconclusive', 'k6 logged 500 errors in 1,000 iterations, most often: TypeError: x is undefined'],
    ],
    [
      'exceptions in more than half of them',
      messages(error('TypeError: x is undefined', 501)),
      ['broken', 'k6 logged 501 errors in 1,000 iterations, most often: TypeError: x is undefined'],
    ],
    [
      'Uncaught',
      messages(error('Uncaught (in promise) x', 501)),
      ['broken', expect.any(String) as unknown as string],
    ],
    ['GoError', messages(error('GoError: x', 501)), ['broken', expect.any(String) as unknown as string]],
    [
      'a stack below it',
      messages(error('x\n  at f (a.js:1)', 501)),
      ['broken', expect.any(String) as unknown as string],
    ],
    [
      'two exceptions, neither in half of them',
      messages(error('TypeError: x', 400), error('RangeError: y', 400)),
      ['inconclusive', expect.any(String) as unknown as string],
    ],
    [
      'errors that are no exceptions, however many',
      messages(error('a TypeError', 5000)),
      ['inconclusive', expect.any(String) as unknown as string],
    ],
    ['warnings', messages(error('boom', 1000, 'warning')), undefined],
    [
      'crossed limits, which are judged elsewhere',
      messages(error('thresholds on metrics x were crossed', 9)),
      undefined,
    ],
    [
      'words like those',
      messages(error('no thresholds on metrics x', 1)),
      ['note', 'k6 logged one error in 1,000 iterations, most often: no thresholds on metrics x'],
    ],
    [
      'a long message is cut',
      messages(error('y'.repeat(300), 1)),
      ['note', `k6 logged one error in 1,000 iterations, most often: ${'y'.repeat(160)}`],
    ],
    [
      'nobody counted the iterations',
      { ...messages(error('boom', 1)), iterations: undefined },
      ['inconclusive', 'k6 logged one error in 0 iterations, most often: boom'],
    ],
    [
      'the script gave up before any iteration: its reason is in the ending',
      { ...messages(error('GoError: boom', 1)), iterations: undefined, category: 'script' },
      undefined,
    ],
    [
      'the script gave up later',
      { ...messages(error('boom', 1)), category: 'script' },
      ['note', 'k6 logged one error in 1,000 iterations, most often: boom'],
    ],
  ])('%s', (_, load, expected) => {
    expect(told('script-errors', { load })).toEqual(expected);
  });

  it('without figures there is more to say than errors', () => {
    expect(
      told('script-errors', { load: messages(error('boom', 5)), summary: { metrics: [] } }),
    ).toBeUndefined();
  });
});

describe('unexplained-exit', () => {
  const crossed: Load = { category: 'thresholds', exitCode: 99 };
  const of = (ok: boolean, expression: string) => ({
    k6Thresholds: [{ metric: 'http_reqs', expression, ok }] as unknown as Measurement['k6Thresholds'],
  });
  const sentence = 'k6 ended with code 99 (thresholds crossed), but names none here that could be read.';

  it.each<[string, Parameters<typeof findings>[0], Told]>([
    ['no threshold at all', { load: crossed }, ['inconclusive', sentence]],
    [
      'only one that was met',
      { load: crossed, measurement: of(true, 'count<5') },
      ['inconclusive', sentence],
    ],
    [
      'one that cannot be read',
      { load: crossed, measurement: of(false, 'nonsense') },
      ['inconclusive', sentence],
    ],
    ['one that was crossed', { load: crossed, measurement: of(false, 'count<5') }, undefined],
    ['k6 ended otherwise', {}, undefined],
    ['the code is not known', { load: { ...crossed, exitCode: undefined } }, ['inconclusive', sentence]],
    [
      'samples without those of setup(), which k6 counts',
      { load: crossed, measurement: of(true, 'count<5'), summary: { setup: 'apart' } },
      [
        'inconclusive',
        'k6 ended with code 99 (thresholds crossed), but its limits count what setup() and teardown() did, which is in no figure here: those requests alone may have crossed one.',
      ],
    ],
    [
      'a result that was judged before',
      { load: crossed, summary: { verdict: { outcome: 'fail', headline: '' } } },
      undefined,
    ],
  ])('%s', (_, changes, expected) => {
    // The measured thresholds come last: `measurement` replaces nothing else.
    const summary = { ...measuredRun().summary.load, ...changes?.load };
    const whole = { ...measuredRun(), ...changes?.measurement };
    whole.summary = { ...whole.summary, load: summary, ...changes?.summary };
    const found = judgeValidity(whole, [], STEADY).find(({ rule }) => rule === 'unexplained-exit');
    expect(found && [found.severity, found.sentence]).toEqual(expected);
  });
});

it('damaged-file: as far as the damage goes', () => {
  const damage: RunSummary['damage'] = [
    { severity: 'inconclusive', sentence: 'Cut.' },
    { severity: 'note', sentence: 'One line.' },
  ];
  expect(findings({ summary: { damage } })).toEqual([
    { rule: 'damaged-file', severity: 'inconclusive', sentence: 'Cut.' },
    { rule: 'damaged-file', severity: 'note', sentence: 'One line.' },
  ]);
});

describe('unreachable: requests with 0 ms found no service', () => {
  const STEADY_TAGS = { phase: 'steady' };
  /** `zero` of 1,000 requests took 0 ms, `failed` of them failed. */
  const with0ms = (zero: number, failed = zero, messages: RunSummary['load']['messages'] = []) => ({
    load: { messages },
    summary: metricsWith(
      trend('http_req_duration', STEADY_TAGS, 1000, (percent) => (percent <= zero / 10 ? 0 : 50)),
      rate('http_req_failed', STEADY_TAGS, failed, 1000),
    ),
  });
  const sentence = (share: string, why = 'the connection was refused or the name unknown') =>
    `${share} of 1,000 requests found no service to talk to (steady phase): ${why}.`;

  it.each<[string, Parameters<typeof findings>[0], Told]>([
    ['none', with0ms(-1, 0), undefined],
    ['0.5 %', with0ms(5), undefined],
    ['1 %', with0ms(10), ['inconclusive', sentence('1 %')]],
    ['49.5 %', with0ms(495), ['inconclusive', sentence('49.5 %')]],
    ['50 %', with0ms(500), ['broken', sentence('50 %')]],
    ['all', with0ms(1000), ['broken', sentence('100 %')]],
    ['answers that took 0 ms and did not fail', with0ms(500, 0), undefined],
    ['most of those that took 0 ms did not fail', with0ms(500, 20), ['inconclusive', sentence('2 %')]],
    ['failures that took their time', with0ms(-1, 900), undefined],
    [
      'no requests',
      {
        summary: metricsWith(
          trend('http_req_duration', STEADY_TAGS, 0, () => 0),
          rate('http_req_failed', STEADY_TAGS, 1, 1),
        ),
      },
      undefined,
    ],
  ])('%s', (_, changes, expected) => {
    expect(told('unreachable', changes)).toEqual(expected);
  });

  it.each<[string, RunSummary['load']['messages'], string]>([
    [
      'what k6 says of most of them',
      [
        { level: 'warning', message: 'Request Failed: dial tcp: refused', count: 4 },
        { level: 'warning', message: 'Request Failed: lookup x: no such host', count: 9 },
        { level: 'warning', message: 'something else', count: 90 },
        { level: 'warning', message: 'Request Failed: EOF', count: 5 },
      ],
      'lookup x: no such host',
    ],
    [
      'not what it says of a few',
      [
        { level: 'warning', message: 'Request Failed: a', count: 4 },
        { level: 'warning', message: 'Request Failed: b', count: 3 },
        { level: 'warning', message: 'Request Failed: c', count: 2 },
      ],
      'the connection was refused or the name unknown',
    ],
    [
      'at most 200 characters',
      [{ level: 'warning', message: `Request Failed: ${'z'.repeat(300)}`, count: 4 }],
      'z'.repeat(200),
    ],
  ])('why: %s', (_, messages, why) => {
    expect(told('unreachable', with0ms(1000, 1000, messages))?.[1]).toBe(sentence('100 %', why));
  });
});

describe('latency-over-failures: failed requests are part of the latency', () => {
  const mixed = (failed: number) => ({
    metrics: [
      counter('http_reqs', {}, 10_000),
      trend('http_req_duration', { phase: 'steady' }, 10_000, () => 50),
      rate('http_req_failed', { phase: 'steady' }, failed, 10_000),
    ],
  });
  const sentence = (count: string, share: string) =>
    `Latency includes ${count} failed requests (${share}, steady phase): k6 did not keep them apart.`;

  it.each<[Partial<RunSummary>, Told]>([
    [mixed(0), undefined],
    [mixed(10), ['note', sentence('10', '0.1 %')]],
    [mixed(11), ['inconclusive', sentence('11', '0.11 %')]],
  ])('%#', (summary, expected) => {
    expect(told('latency-over-failures', { summary })).toEqual(expected);
  });

  it('is not said where k6 kept them apart', () => {
    expect(told('latency-over-failures', { story: { all: { failedRequests: 900 } } })).toBeUndefined();
  });
});

describe('events of a service', () => {
  const START_MS = measuredRun().summary.phases[0]?.fromMs ?? 0;
  const event = (kind: ServiceEvent['kind'], changes: Partial<ServiceEvent> = {}): ServiceEvent => ({
    atMs: START_MS + 90_400,
    service: 'orchestrator',
    kind,
    detail: 'so it was',
    ...changes,
  });
  const seen = (testType: NonNullable<Story['testType']>, ...events: ServiceEvent[]) =>
    findings({ story: { testType }, seen: { events } })
      .filter(({ rule }) => rule.startsWith('service-'))
      .map(({ rule, severity, sentence }) => [rule, severity, sentence]);

  it.each<[ServiceEvent['kind'], words: string]>([
    ['exited', 'ended during the run'],
    ['restarted', 'restarted during the run'],
    ['oom-killed', 'was killed for running out of memory'],
  ])('service-%s is broken, under stress fail', (kind, words) => {
    const sentence = `orchestrator ${words} at second 90: so it was`;
    for (const type of ['smoke', 'load', 'soak', 'spike'] as const)
      expect(seen(type, event(kind))).toEqual([[`service-${kind}`, 'broken', sentence]]);
    expect(seen('stress', event(kind))).toEqual([[`service-${kind}`, 'fail', sentence]]);
  });

  it('service-throttled is a note', () => {
    expect(seen('load', event('throttled'))).toEqual([
      ['service-throttled', 'note', 'orchestrator was held back by its CPU limit at second 90: so it was'],
    ]);
  });

  it.each(['prometheus', 'grafana', 'k6'])('%s is not the service under test: a note', (service) => {
    expect(seen('load', event('exited', { service }))[0]?.[1]).toBe('note');
  });

  const unhealthy = event('unhealthy');
  const healthy = event('healthy', { atMs: START_MS + 95_000 });
  it.each<[string, NonNullable<Story['testType']>, ServiceEvent[], ValidityFinding['severity']]>([
    ['stayed so', 'load', [unhealthy], 'broken'],
    ['stayed so under stress', 'stress', [unhealthy], 'broken'],
    ['was healthy again', 'load', [unhealthy, healthy], 'inconclusive'],
    ['was healthy again after a spike', 'spike', [unhealthy, healthy], 'note'],
    ['was healthy again after stress', 'stress', [unhealthy, healthy], 'note'],
    ['was healthy again and then not', 'spike', [unhealthy, healthy, event('unhealthy')], 'broken'],
    ['another one was healthy', 'load', [unhealthy, { ...healthy, service: 'queue' }], 'broken'],
    ['ended under stress, which is the finding', 'stress', [unhealthy, event('exited')], 'note'],
    [
      'another one ended under stress',
      'stress',
      [unhealthy, event('exited', { service: 'queue' })],
      'broken',
    ],
    ['ended under load', 'load', [unhealthy, event('exited')], 'broken'],
  ])('service-unhealthy: it %s', (_, type, events, severity) => {
    const found = seen(type, ...events).find(([rule]) => rule === 'service-unhealthy');
    expect(found?.[1]).toBe(severity);
    expect(found?.[2]).toMatch(/^orchestrator failed its health check during the run/);
  });

  it('the same of the same service is said once, with how often', () => {
    const again = event('restarted', { atMs: START_MS + 99_000, detail: 'later' });
    const other = event('restarted', { service: 'queue' });
    expect(seen('load', event('restarted'), again, other).map(([, , sentence]) => sentence)).toEqual([
      'orchestrator restarted during the run (2 times) at second 90: so it was',
      'queue restarted during the run at second 90: so it was',
    ]);
  });

  it('before the load there is no second', () => {
    const early = event('restarted', { atMs: START_MS - 1000 });
    expect(seen('load', early)[0]?.[2]).toBe('orchestrator restarted during the run: so it was');
    expect(seen('load', event('restarted', { atMs: START_MS }))[0]?.[2]).toContain(' at second 0: ');
  });

  it('without phases seconds are counted from the start of the run', () => {
    const late = event('restarted', { atMs: START_MS + 30_000 });
    const summary = { phases: [], startedAt: new Date(START_MS + 10_000).toISOString() };
    expect(told('service-restarted', { summary, seen: { events: [late] } })?.[1]).toContain(
      ' at second 20: ',
    );
  });
});

describe('accounting', () => {
  const accounting = (changes: Partial<NonNullable<RunSummary['accounting']>>) => ({
    summary: {
      accounting: {
        submitted: 100_000,
        acceptedByAnswer: 100_000,
        rejectedByAnswer: 0,
        unanswered: 0,
        routed: 100_000,
        ...changes,
      },
    },
  });
  const unanswered = (count: string) =>
    `The fate of ${count} events is unknown: their requests got no readable answer.`;

  it.each<[rule: string, Parameters<typeof accounting>[0], Told]>([
    ['events-lost', { routed: 99_990 }, undefined],
    [
      'events-lost',
      { routed: 99_989 },
      [
        'fail',
        '11 of 100,000 submitted events (0.011 %) were lost: the service counted 99,989 routed and 0 failed.',
      ],
    ],
    [
      'events-lost',
      { routed: 97_000, failed: 1000 },
      [
        'fail',
        '2,000 of 100,000 submitted events (2 %) were lost: the service counted 97,000 routed and 1,000 failed.',
      ],
    ],
    ['events-lost', { routed: 97_000, failed: 3000 }, undefined],
    ['events-lost', { routed: undefined }, undefined],
    ['events-surplus', { routed: 100_100 }, undefined],
    [
      'events-surplus',
      { routed: 100_101 },
      [
        'inconclusive',
        'The service counted 101 events more than the 100,000 submitted: someone else sent load, or it counts events twice.',
      ],
    ],
    ['events-surplus', { routed: 100_300, unanswered: 200 }, undefined],
    [
      'events-surplus',
      { routed: 99_000, failed: 1200 },
      ['inconclusive', expect.stringContaining('200 events') as unknown as string],
    ],
    ['events-failed-silently', { routed: 99_990, failed: 10 }, undefined],
    [
      'events-failed-silently',
      { routed: 99_980, failed: 20, rejectedByAnswer: 5 },
      [
        'fail',
        'The service counted 20 failed events but answered that 5 failed: 15 (0.015 %) were reported as delivered.',
      ],
    ],
    ['events-failed-silently', { routed: 99_000, failed: 1000, rejectedByAnswer: 1000 }, undefined],
    ['events-failed-silently', { routed: 99_000, failed: 1000, unanswered: 1000 }, undefined],
    ['messages-lost', { messagesSent: 100_000, queued: 99_990 }, undefined],
    [
      'messages-lost',
      { messagesSent: 100_000, queued: 99_989 },
      ['fail', '11 of 100,000 messages sent (0.011 %) never reached a queue.'],
    ],
    ['messages-lost', { messagesSent: 100_000 }, undefined],
    ['messages-lost', { queued: 5 }, undefined],
    ['nothing-routed', { routed: 1 }, undefined],
    [
      'nothing-routed',
      { routed: 0, failed: 100_000 },
      [
        'fail',
        'None of 100,000 submitted events was routed: the queue is dead or the service does not reach it.',
      ],
    ],
    ['nothing-routed', { submitted: 0, unanswered: 5, routed: 0 }, undefined],
    ['events-unanswered', {}, undefined],
    ['events-unanswered', { unanswered: 1000 }, ['note', unanswered('1,000')]],
    ['events-unanswered', { unanswered: 1001 }, ['inconclusive', unanswered('1,001')]],
    ['events-unanswered', { submitted: 0, unanswered: 5, routed: 0 }, ['inconclusive', unanswered('5')]],
    ['events-unanswered', { submitted: 0, routed: 0 }, undefined],
  ])('%s of %j', (rule, changes, expected) => {
    expect(told(rule, accounting(changes))).toEqual(expected);
  });

  it('events of requests that were cut off may have arrived: they are no surplus', () => {
    const cut = { load: { iterations: { interrupted: 3, complete: 1e6, dropped: 0 } } };
    const { eventsPerRequest = 0 } = measuredRun().summary.profile ?? {};
    const most = 100_100 + 3 * eventsPerRequest;
    expect(told('events-surplus', { ...accounting({ routed: most }), ...cut })).toBeUndefined();
    expect(told('events-surplus', { ...accounting({ routed: most + 1 }), ...cut })?.[0]).toBe('inconclusive');
  });
});

describe('dropped-iterations: more than 0.5 % found no free VU', () => {
  const dropped = (count: number, complete: number) => ({
    summary: metricsWith(counter('dropped_iterations', {}, count), counter('iterations', {}, complete)),
  });
  const sentence = (count: string, share: string) =>
    `${count} iterations (${share}) were dropped because no VU was free: the load was lower than asked for, and waiting is in no latency.`;

  it.each<[Parameters<typeof findings>[0], Told]>([
    [dropped(0, 1000), undefined],
    [dropped(5, 995), ['note', sentence('5', '0.5 %')]],
    [dropped(6, 994), ['inconclusive', sentence('6', '0.6 %')]],
    [{ ...dropped(600, 400), story: { testType: 'stress' } }, ['note', sentence('600', '60 %')]],
    [{ ...dropped(600, 400), story: { testType: 'spike' } }, ['inconclusive', sentence('600', '60 %')]],
    [{ summary: metricsWith(counter('dropped_iterations', { scenario: 'a' }, 9)) }, undefined],
  ])('%#', (changes, expected) => {
    expect(told('dropped-iterations', changes)).toEqual(expected);
  });
});

const observed = (name: string, cores: number, tags?: Record<string, string>) =>
  observedFigure(name, 'cores', cores, tags);

describe('generator-cpu: more than 80 % of the cores k6 may use', () => {
  const k6 = (avg: number, limits: Observations['limits'] = [], cpuCount = 4) => ({
    summary: {
      observed: [observed('orchestrator.cpu', 4), observed('k6.cpu', avg)],
      environment: { ...measuredRun().summary.environment, cpuCount },
    },
    seen: { limits },
  });
  const sentence = (share: string, of: string) =>
    `k6 itself used ${share} of ${of} (more than 80 %): the generator was the bottleneck, latencies are too high.`;

  it.each<[string, Parameters<typeof findings>[0], Told]>([
    ['80 % of the machine', k6(3.2), undefined],
    ['85 % of the machine', k6(3.4), ['inconclusive', sentence('85 %', 'the 4 cores of this machine')]],
    ['80 % of its own limit', k6(1.6, [{ service: 'k6', cpuCores: 2 }]), undefined],
    [
      '85 % of its own limit',
      k6(1.7, [
        { service: 'orchestrator', cpuCores: 64 },
        { service: 'k6', cpuCores: 2 },
      ]),
      ['inconclusive', sentence('85 %', 'the 2 cores it may use')],
    ],
    ['of a machine nobody counted', k6(3.4, [], 0), undefined],
    ['it was not observed', { summary: { observed: [observed('orchestrator.cpu', 4)] } }, undefined],
  ])('%s', (_, changes, expected) => {
    expect(told('generator-cpu', changes)).toEqual(expected);
  });
});

describe('busy-machine: something that is neither stack nor k6 used more than a quarter of it', () => {
  const used = (machine: number, others: ReturnType<typeof observed>[] = [], cpuCount = 4) => ({
    summary: {
      observed: [observed('machine.cpu', machine), ...others],
      environment: { ...measuredRun().summary.environment, cpuCount },
    },
  });
  const ours = [observed('orchestrator.cpu', 1), observed('k6.cpu', 0.5)];

  it.each<[string, Parameters<typeof findings>[0], Told]>([
    ['a quarter', used(2.5, ours), undefined],
    [
      'more than a quarter',
      used(2.6, ours),
      [
        'note',
        'Something else used 1.1 of the 4 cores of this machine meanwhile (stack and k6 used 1.5): latencies may be higher for that.',
      ],
    ],
    ['memory is no CPU', used(2.5, [...ours, observed('machine.memory', 1e9)]), undefined],
    [
      'of several replicas each has its share',
      used(3.6, [...ours, observed('orchestrator.cpu', 1, { replica: '2' })]),
      [
        'note',
        'Something else used 1.1 of the 4 cores of this machine meanwhile (stack and k6 used 2.5): latencies may be higher for that.',
      ],
    ],
    ['a machine nobody counted', used(2.6, ours, 0), undefined],
    ['the machine was not observed', { summary: { observed: ours } }, undefined],
  ])('%s', (_, changes, expected) => {
    expect(told('busy-machine', changes)).toEqual(expected);
  });
});

describe('littles-law: running VUs × time against the sum of the iterations, in a closed model over 20 s or more', () => {
  /** `vus` VUs for `seconds`, one sample a second. */
  const law = ({
    seconds = 20,
    vus = 10,
    countedS = 200,
    loadModel = 'closed' as 'closed' | 'open',
  } = {}): Parameters<typeof findings>[0] => {
    const { profile, metrics } = measuredRun().summary;
    const duration = { ...trend('iteration_duration', {}, countedS, () => 1000), avg: 1000 };
    return {
      summary: {
        metrics: [...metrics, duration],
        ...(profile && { profile: { ...profile, loadModel } }),
      },
      measurement: {
        series: [
          seriesOf(
            'vus',
            'count',
            Array.from({ length: seconds + 1 }, (_, second): [number, number] => [5000 + second * 1000, vus]),
          ),
        ],
      },
    };
  };
  const littles = (changes: Parameters<typeof findings>[0]) => {
    const measurement = measuredRun();
    const summary = { ...measurement.summary, ...changes?.summary };
    const found = judgeValidity({ ...measurement, ...changes?.measurement, summary }, [], STEADY).find(
      ({ rule }) => rule === 'littles-law',
    );
    return found && [found.severity, found.sentence];
  };

  it.each<[string, Parameters<typeof law>[0], Told]>([
    ['explained', {}, undefined],
    ['10 % less', { countedS: 180 }, undefined],
    [
      '11 % less',
      { countedS: 178 },
      [
        'inconclusive',
        "Little's law is off by 11 %: VUs were running for 200 s in all, the counted iterations explain 178 s.",
      ],
    ],
    [
      '11 % more',
      { countedS: 222 },
      [
        'inconclusive',
        "Little's law is off by 11 %: VUs were running for 200 s in all, the counted iterations explain 222 s.",
      ],
    ],
    ['half, but in 19 s', { seconds: 19, countedS: 95 }, undefined],
    ['half, in an open model, where VUs wait', { countedS: 100, loadModel: 'open' }, undefined],
  ])('%s', (_, changes, expected) => {
    expect(littles(law(changes))).toEqual(expected);
  });

  it('a ramp counts as it rose', () => {
    const ramp = law({ countedS: 100 });
    const [vus] = ramp?.measurement?.series ?? [];
    if (vus)
      vus.points = [
        [5000, 0],
        [25_000, 10],
      ];
    expect(littles(ramp)).toBeUndefined();
  });

  it.each(['vus', 'iteration_duration'])('is not asked without %s', (missing) => {
    const changes = law({ countedS: 100 });
    const summary = { metrics: (changes?.summary?.metrics ?? []).filter(({ name }) => name !== missing) };
    const series = missing === 'vus' ? [] : (changes?.measurement?.series ?? []);
    expect(
      littles({ summary: { ...changes?.summary, ...summary }, measurement: { series } }),
    ).toBeUndefined();
  });
});

describe('held-back: less than 95 % of the offered events/s were achieved in a judged phase', () => {
  const { phases, profile } = measuredRun().summary;
  /** One request more or less in the 595 s of the phase. */
  const grain = (profile?.eventsPerRequest ?? 0) / 595;
  const achieved = (perSecond: number | undefined, offered: number | undefined = 3000, phase = 'steady') => ({
    summary: {
      phases: phases.map((one) =>
        one.name === phase
          ? { ...one, achievedEventsPerSecond: perSecond, offeredEventsPerSecond: offered }
          : one,
      ) as RunSummary['phases'],
    },
  });

  it.each<[string, Parameters<typeof findings>[0], Told]>([
    ['just enough, but for one request', achieved(2850 - grain), undefined],
    [
      'less',
      achieved(2849 - grain),
      [
        'inconclusive',
        '2,849 of 3,000 offered events/s were achieved (95 %, steady phase): the service held the generator back, so latency understates the wait.',
      ],
    ],
    ['in a ramp, which is not judged', achieved(5, 3000, 'ramp-1'), undefined],
    ['nothing was counted', achieved(undefined), undefined],
    ['nothing was offered', achieved(0, 0), undefined],
  ])('%s', (_, changes, expected) => {
    expect(told('held-back', changes)).toEqual(expected);
  });

  it.each([
    ['smoke', true],
    ['load', true],
    ['soak', true],
    ['stress', false],
    ['spike', false],
  ] as const)('in a %s test: %s', (testType, said) => {
    const story: Story = { testType, all: { eventsPerSecond: 0.01 } };
    expect(findings({ story }).some(({ rule }) => rule === 'held-back')).toBe(said);
  });
});

const result = (
  changes: Partial<ThresholdResult> & { metric?: string; percent?: number } = {},
): ThresholdResult =>
  ({
    threshold: limit(
      changes.metric ?? 'http_req_duration',
      { kind: 'percentile', percent: changes.percent ?? 95 },
      '<',
      500,
      { origin: 'user', ...changes.threshold },
    ),
    scope: 'http_req_duration{phase:steady}',
    actual: 100,
    outcome: 'passed',
    ...('scope' in changes ? { scope: changes.scope } : {}),
    ...('outcome' in changes ? { outcome: changes.outcome } : {}),
    ...('k6Agrees' in changes ? { k6Agrees: changes.k6Agrees } : {}),
    ...('actual' in changes ? { actual: changes.actual } : {}),
  }) as ThresholdResult;
const warn = limit('http_req_duration', { kind: 'percentile', percent: 95 }, '<', 500, {
  level: 'warn',
  origin: 'user',
});
const byDefault = { ...warn, level: 'error' as const, origin: 'default' as const };

describe('limits that say nothing', () => {
  const of = 'http_req_duration{phase:steady}: p(95)<500';

  it.each<[rule: string, what: string, ThresholdResult, Told]>([
    [
      'threshold-without-samples',
      'a limit',
      result({ outcome: 'no samples' }),
      ['inconclusive', `The limit ${of} matched no samples, so it says nothing.`],
    ],
    [
      'threshold-without-samples',
      'a warning',
      result({ outcome: 'no samples', threshold: warn }),
      ['note', `The limit ${of} matched no samples, so it says nothing.`],
    ],
    [
      'threshold-without-samples',
      'a default',
      result({ outcome: 'no samples', threshold: byDefault }),
      ['inconclusive', expect.any(String) as unknown as string],
    ],
    [
      'threshold-not-measured',
      'a limit',
      result({ outcome: 'not measured' }),
      ['inconclusive', `The limit ${of} could not be judged: this run has no such figure.`],
    ],
    [
      'threshold-not-measured',
      'a warning',
      result({ outcome: 'not measured', threshold: warn }),
      ['note', expect.any(String) as unknown as string],
    ],
    [
      'threshold-not-measured',
      'a default',
      result({ outcome: 'not measured', threshold: byDefault }),
      ['note', expect.any(String) as unknown as string],
    ],
    [
      'k6-disagrees',
      'a limit',
      result({ outcome: 'failed', actual: 501, k6Agrees: false }),
      ['inconclusive', `k6 judged ${of} the other way (failed here with 501).`],
    ],
    [
      'k6-disagrees',
      'without a value',
      result({ outcome: 'failed', actual: undefined, k6Agrees: false }),
      ['inconclusive', `k6 judged ${of} the other way (failed here with no value).`],
    ],
    ['k6-disagrees', 'k6 agrees', result({ k6Agrees: true }), undefined],
    ['k6-disagrees', 'k6 was not asked', result(), undefined],
  ])('%s: %s', (rule, _, one, expected) => {
    expect(told(rule, { results: [one] })).toEqual(expected);
  });

  it('are not spoken of in a run that broke', () => {
    const results = [result({ outcome: 'no samples' })];
    expect(findings({ results, load: { stoppedBy: 'user' } }).map(({ rule }) => rule)).toEqual([
      'interrupted',
    ]);
  });
});

describe('few-samples: fewer than five above a judged percentile', () => {
  const count = (samples: number, changes: Partial<Metric> = {}) => ({
    summary: metricsWith({
      ...trend('http_req_duration', { phase: 'steady' }, samples, () => 50),
      ...changes,
    } as Metric),
  });
  const sentence = (samples: string, wishes: string) =>
    `Few samples: http_req_duration{phase:steady} has ${samples}, ${wishes} before chance stops deciding. A longer run or a higher rate gives them.`;

  it.each<[string, Parameters<typeof findings>[0], Told]>([
    ['100 for p95', { ...count(100), results: [result()] }, undefined],
    ['99 for p95', { ...count(99), results: [result()] }, ['note', sentence('99', 'p95 wants 100')]],
    [
      '499 for p99',
      { ...count(499), results: [result({ percent: 99 })] },
      ['note', sentence('499', 'p99 wants 500')],
    ],
    [
      'of several all wishes, of the first place only',
      {
        ...count(99),
        results: [
          result(),
          result({ percent: 99 }),
          result({ scope: 'http_req_duration', percent: 99.9999 }),
        ],
      },
      ['note', sentence('99', 'p95 wants 100, p99 wants 500')],
    ],
    [
      'a limit that failed',
      { ...count(99), results: [result({ outcome: 'failed' })] },
      ['note', sentence('99', 'p95 wants 100')],
    ],
    ['one that was not judged', { ...count(99), results: [result({ outcome: 'not measured' })] }, undefined],
    [
      'an average',
      {
        ...count(99),
        results: [{ ...result(), threshold: limit('http_req_duration', { kind: 'avg' }, '<', 5) }],
      },
      undefined,
    ],
    ['nobody counted them', { ...count(0, { absent: ['count'] }), results: [result()] }, undefined],
    [
      'in smoke, which asks whether it works',
      { ...count(99), results: [result()], story: { testType: 'smoke' } },
      undefined,
    ],
  ])('%s', (_, changes, expected) => {
    expect(told('few-samples', changes)).toEqual(expected);
  });
});

describe('checks-failed: more than 1 % fail and no limit judges them', () => {
  const checks = (
    failed: number,
    named: RunSummary['checks'] = undefined,
    results: ThresholdResult[] = [],
  ) => ({
    summary: {
      ...metricsWith(rate('checks', {}, 1000 - failed, 1000)),
      ...(named === undefined ? {} : { checks: named }),
    },
    results,
  });
  const judged = (outcome: ThresholdResult['outcome']): ThresholdResult => ({
    ...result({ outcome }),
    threshold: limit('checks', { kind: 'rate' }, '>', 0.9),
  });
  const a = { path: 'login::is 200', passes: 98, fails: 2 };
  const b = { path: 'order', passes: 90, fails: 10 };
  const unnamed = (failed: string) => `${failed} of 1,000 checks failed; the results do not name them.`;

  it.each<[string, Parameters<typeof findings>[0], Told]>([
    ['none', checks(0), undefined],
    ['all named ones passed', checks(0, [{ path: 'x', passes: 9, fails: 0 }]), undefined],
    ['less than 1 %', checks(9), ['note', unnamed('9')]],
    ['1 %', checks(10), ['inconclusive', unnamed('10')]],
    ['judged by a limit', checks(500, undefined, [judged('passed')]), ['note', unnamed('500')]],
    [
      'by a limit on nothing',
      checks(500, undefined, [judged('no samples')]),
      ['inconclusive', unnamed('500')],
    ],
    ['by a limit on something else', checks(500, undefined, [result()]), ['inconclusive', unnamed('500')]],
    [
      'the worst is named',
      checks(5, [a, b]),
      ['inconclusive', 'The check "order" failed in 10 of 100 cases (10 %), and 1 other check.'],
    ],
    [
      'the only one',
      checks(2, [a, { path: 'x', passes: 9, fails: 0 }]),
      ['inconclusive', 'The check "login::is 200" failed in 2 of 100 cases (2 %).'],
    ],
    [
      'only by name',
      { summary: { checks: [{ path: 'x', passes: 999, fails: 1 }] } },
      ['note', 'The check "x" failed in 1 of 1,000 cases (0.1 %).'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told('checks-failed', changes)).toEqual(expected);
  });
});

describe('limits-not-in-file: results of others whose files hold no word on limits of the script', () => {
  const untold = 'The limits of the script are not in this file.';
  const judgedByUser = [result()];

  it.each<[string, Parameters<typeof findings>[0], Told]>([
    [
      'nobody knows how k6 ended',
      { summary: { thresholdsNotTold: untold }, load: { exitCode: undefined } },
      [
        'inconclusive',
        `${untold} Give the summary of the run as well (--summary-export), the exit code of k6 (--k6-exit-code), or limits to judge by (--thresholds).`,
      ],
    ],
    [
      'limits were given to judge by instead',
      { summary: { thresholdsNotTold: untold }, load: { exitCode: undefined }, results: judgedByUser },
      ['note', expect.stringContaining(untold) as unknown as string],
    ],
    [
      'code 0',
      { summary: { thresholdsNotTold: untold } },
      ['note', 'k6 ended with code 0: no limit of the script was crossed.'],
    ],
    [
      'code 99',
      { summary: { thresholdsNotTold: untold }, load: { exitCode: 99, category: 'thresholds' } },
      ['fail', 'k6 ended with code 99: limits of the script were crossed. Which ones is not in this file.'],
    ],
    [
      'crossed, by a code that nobody kept',
      { summary: { thresholdsNotTold: untold }, load: { exitCode: undefined, category: 'thresholds' } },
      ['fail', expect.stringContaining('code 99') as unknown as string],
    ],
    ['the file tells them', {}, undefined],
  ])('%s', (_, changes, expected) => {
    expect(told('limits-not-in-file', changes)).toEqual(expected);
  });
});

it.each([
  ['included', 'note'],
  ['apart', undefined],
  [undefined, undefined],
] as const)('setup-included: what setup() and teardown() did is %s: %s', (setup, severity) => {
  const summary = setup === undefined ? {} : { setup };
  expect(told('setup-included', { summary })?.[0]).toBe(severity);
});

it('nothing-compared: compare found nothing that it could judge', () => {
  const request = {
    measurement: measuredRun(),
    test: { thresholds: [] },
    lookup: { kind: 'missing', because: 'there is no earlier run' } as const,
    plan: { failOn: [], baseline: { regressionTolerance: 0.05 } },
  };
  const of = (mustCompare: boolean) =>
    judge({ ...request, mustCompare }).validity.filter(({ rule }) => rule === 'nothing-compared');
  expect(of(false)).toEqual([]);
  expect(of(true)).toMatchObject([
    {
      severity: 'inconclusive',
      sentence: expect.stringMatching(/^Nothing was judged\. .*there is no earlier run/),
    },
  ]);
});
