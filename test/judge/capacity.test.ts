import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../src/domain/judgement.ts';
import type { Metric, Phase } from '../../src/domain/measurement.ts';
import type { Series } from '../../src/domain/observation.ts';
import type { Threshold } from '../../src/domain/plan.ts';
import { judgeCapacity, phasesThatMustHold } from '../../src/judge/by-type/capacity.ts';
import { limit, measuredRun, type PhaseFigures } from './measured-run.ts';
import { seriesOf } from '../support/series.ts';

const P95 = { kind: 'percentile', percent: 95 } as const;
const ERRORS_5 = limit('http_req_failed', { kind: 'rate' }, '<', 0.05);
const LATENCY_500 = limit('http_req_duration', P95, '<', 500);
const flat = (ms: number): PhaseFigures => ({ latencyMs: () => ms });

function capacityOf(
  phases: Record<string, PhaseFigures> = {},
  thresholds: Threshold[] = [],
  {
    metrics = [] as Metric[],
    series = [] as Series[],
    change = (judged: Phase[]): Phase[] => judged,
    all = {} as PhaseFigures,
  } = {},
): Capacity {
  const run = measuredRun({ testType: 'stress', all, phases, metrics });
  run.summary.phases = change(run.summary.phases);
  run.series = series;
  return judgeCapacity(run, thresholds);
}
const brokenSteps = ({ steps }: Capacity) => steps.flatMap(({ phase, broken }) => (broken ? [phase] : []));
const failing = (failedRequests: number): PhaseFigures => ({ requests: 10_000, failedRequests });
const fails = { requests: 10_000, failedRequests: 1000 };

describe('a step breaks', () => {
  it('when it carries less than 95 % of the offered events/s', () => {
    // Step 5 offers 15,000 events/s.
    expect(brokenSteps(capacityOf({ 'step-5': { eventsPerSecond: 14_250 } }))).toEqual([]);
    const { steps } = capacityOf({ 'step-5': { eventsPerSecond: 14_249 } });
    expect(steps.at(-1)?.broken).toBe('only 14,249 of 15,000 offered events/s were answered (95 %)');
  });

  it('when nothing is known of what it carried it does not', () => {
    const unknown = (phases: Phase[]) => phases.map(({ achievedEventsPerSecond: _, ...phase }) => phase);
    expect(brokenSteps(capacityOf({}, [], { change: unknown }))).toEqual([]);
    const unasked = (phases: Phase[]) => phases.map(({ offeredEventsPerSecond: _, ...phase }) => phase);
    expect(brokenSteps(capacityOf({}, [], { change: unasked }))).toEqual([]);
  });

  it.each([
    ['ten times that of the first two steps', flat(20), 200, undefined],
    ['more', flat(20), 201, 'p95 201 ms is 10 times that of the first steps'],
    ['99 ms is not slow, however fast the first steps were', flat(2), 99, undefined],
    ['100 ms is', flat(2), 100, 'p95 100 ms is 50 times that of the first steps'],
  ])(
    'when its p95 is over 100 ms and more than ten times that of the first two steps: %s',
    (_, all, ms, broken) => {
      expect(capacityOf({ 'step-5': flat(ms) }, [], { all }).steps.at(-1)?.broken).toBe(broken);
    },
  );

  it.each<[string, Record<string, PhaseFigures>, Threshold[], string | undefined]>([
    ['5 points more', { 'step-5': failing(500) }, [], undefined],
    ['more than 5', { 'step-5': failing(501) }, [], 'errors 5.01 % (0 % in the first steps)'],
    [
      'a limit says how many are too many',
      { 'step-5': failing(501) },
      [limit('http_req_failed', { kind: 'rate' }, '<', 0.1)],
      undefined,
    ],
  ])('when many more requests fail than in its first steps: %s', (_, phases, limits, broken) => {
    expect(capacityOf(phases, limits).steps.at(-1)?.broken).toBe(broken);
  });

  it('requests that fail from the first step on may be meant to', () => {
    const all = failing(5000);
    expect(brokenSteps(capacityOf({ 'step-5': failing(5500) }, [], { all }))).toEqual([]);
    expect(brokenSteps(capacityOf({ 'step-5': failing(5501) }, [], { all }))).toEqual(['step-5']);
  });

  it('the first two steps are the middle of both', () => {
    const { steps } = capacityOf(
      { 'step-1': flat(10), 'step-2': flat(30), 'step-3': flat(20), 'step-5': flat(201) },
      [],
      {
        all: flat(20),
      },
    );
    expect(steps.map(({ broken }) => broken)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'p95 201 ms is 10 times that of the first steps',
    ]);
  });

  it.each<[string, Threshold, Partial<PhaseFigures>, string | undefined]>([
    ['errors', ERRORS_5, fails, 'errors 10 % (limit 5 %)'],
    ['a percentile', LATENCY_500, flat(600), 'p95 600 ms (limit 500 ms)'],
    [
      'the maximum',
      limit('http_req_duration', { kind: 'max' }, '<', 500),
      flat(600),
      'maximum 600 ms (limit 500 ms)',
    ],
    ['a warning is no limit', { ...ERRORS_5, level: 'warn' }, fails, undefined],
    ['one on a tag is of that tag', { ...ERRORS_5, tags: { phase: 'step-1' } }, fails, undefined],
    [
      'what is carried is an aim of the whole test',
      limit('events_per_second', { kind: 'value' }, '>', 1e9),
      {},
      undefined,
    ],
    ['so are requests', limit('requests_per_second', { kind: 'value' }, '>', 1e9), {}, undefined],
    [
      'services are known for the whole test only',
      limit('orchestrator.cpu', { kind: 'max' }, '<', 0),
      {},
      undefined,
    ],
    ['a limit on nothing was not crossed', limit('checks', { kind: 'rate' }, '>', 0.9), {}, undefined],
  ])('when it crosses a limit: %s', (_, threshold, figures, broken) => {
    expect(capacityOf({ 'step-5': figures }, [threshold]).steps.at(-1)?.broken).toBe(broken);
  });

  it('another metric is called by its name', () => {
    const metrics: Metric[] = [
      {
        kind: 'rate',
        name: 'routing_success_rate',
        tags: { phase: 'step-5' },
        unit: 'ratio',
        better: 'higher',
        rate: 0.5,
        nonzero: 1,
        total: 2,
      },
    ];
    const threshold = limit('routing_success_rate', { kind: 'rate' }, '>', 0.99);
    expect(capacityOf({}, [threshold], { metrics }).steps.at(-1)?.broken).toBe(
      'routing_success_rate 50 % (limit 99 %)',
    );
  });

  it('for several reasons at once', () => {
    const { steps } = capacityOf({ 'step-5': { ...fails, eventsPerSecond: 1500 } }, [ERRORS_5]);
    expect(steps.at(-1)?.broken).toBe(
      'errors 10 % (limit 5 %), only 1,500 of 15,000 offered events/s were answered (10 %)',
    );
  });
});

describe('the breaking point is the first such step whose next step breaks too, or the last one', () => {
  const bad = (...steps: number[]) => Object.fromEntries(steps.map((step) => [`step-${step}`, fails]));

  it.each<[broken: number[], at: string | undefined, lastGood: string | undefined]>([
    [[], undefined, 'step-5'],
    [[2], undefined, 'step-5'],
    [[2, 4], undefined, 'step-5'],
    [[5], 'step-5', 'step-4'],
    [[4, 5], 'step-4', 'step-3'],
    [[2, 3], 'step-2', 'step-1'],
    [[2, 4, 5], 'step-4', 'step-3'],
    [[3, 5], 'step-5', 'step-4'],
    [[1, 2], 'step-1', undefined],
    [[1, 2, 3, 4, 5], 'step-1', undefined],
  ])('%j broke: %s, %s is the last good one', (steps, at, lastGood) => {
    const capacity = capacityOf(bad(...steps), [ERRORS_5]);
    expect(capacity.breakingPoint?.phase).toBe(at);
    expect(capacity.lastGood?.phase).toBe(lastGood);
    expect(capacity.kind).toBe(at === undefined ? 'held' : 'broke');
  });

  it.each([
    [[], ['step-1', 'step-2', 'step-3', 'step-4', 'step-5']],
    [
      [4, 5],
      ['step-1', 'step-2', 'step-3'],
    ],
    [[2, 3], ['step-1']],
    [[1, 2], ['step-1']],
  ])('limits must hold before it, at the first step in any case: %j', (steps, phases) => {
    expect(phasesThatMustHold(capacityOf(bad(...steps), [ERRORS_5]))).toEqual(phases);
  });

  it('every step is told with its figures', () => {
    const { steps, lastGood, breakingPoint } = capacityOf(bad(5), [ERRORS_5]);
    expect(steps[0]).toEqual({
      phase: 'step-1',
      vus: 1000,
      offeredEventsPerSecond: 3000,
      achievedEventsPerSecond: 3000,
      p95Ms: 115,
      errorRate: 0,
      broken: undefined,
    });
    expect(lastGood).toEqual({ phase: 'step-4', vus: 4000, eventsPerSecond: 12_000 });
    expect(breakingPoint).toEqual({
      phase: 'step-5',
      vus: 5000,
      eventsPerSecond: 15_000,
      gaveWay: 'errors 10 % (limit 5 %)',
    });
  });

  it('a step of which nothing was counted is one of 0', () => {
    const unknown = (phases: Phase[]) =>
      phases.map(({ achievedEventsPerSecond: _, offeredEventsPerSecond: __, ...phase }) => phase);
    expect(capacityOf({}, [], { change: unknown }).steps[0]).toMatchObject({
      offeredEventsPerSecond: 0,
      achievedEventsPerSecond: 0,
    });
    expect(capacityOf({}, [], { change: unknown }).lastGood?.eventsPerSecond).toBe(0);
  });
});

describe('in words', () => {
  it.each<[string, Capacity, string]>([
    ['held', capacityOf(), 'Held up to 5,000 VUs and 15,000 events/s; no breaking point was reached.'],
    [
      'no step was reached',
      capacityOf({}, [], { change: (phases) => phases.filter(({ judged }) => !judged) }),
      'No step was reached, so nothing is known about the breaking point.',
    ],
    [
      'broke',
      capacityOf({ 'step-5': fails }, [ERRORS_5]),
      'Broke at 5,000 VUs: errors 10 % (limit 5 %); held at 4,000 VUs and 12,000 events/s.',
    ],
    [
      'broke at once',
      capacityOf({ 'step-1': fails, 'step-2': fails }, [ERRORS_5]),
      'Broke at 1,000 VUs: errors 10 % (limit 5 %); no step held.',
    ],
  ])('%s', (_, { sentence }, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe('what the timeline saw first is named first', () => {
  const { phases } = measuredRun({ testType: 'stress' }).summary;
  const last = phases.find(({ name }) => name === 'step-5');
  const fromMs = last?.fromMs ?? 0;
  /** Good until `second` of the last step, bad from then on. */
  const series = (name: string, good: number, bad: number, second: number, tags = {}): Series => {
    const points = Array.from({ length: 60 }, (_, at): [number, number] => [
      fromMs + at * 1000,
      at < second ? good : bad,
    ]);
    return seriesOf(name, 'none', points, tags);
  };
  const offered = seriesOf('events_offered', 'per second', [
    [phases[0]?.fromMs ?? 0, 0],
    [fromMs - 1000, 15_000],
    [(last?.toMs ?? 0) + 1000, 15_000],
  ]);
  const gaveWay = (figures: PhaseFigures, thresholds: Threshold[], ...seen: Series[]) =>
    capacityOf({ 'step-5': figures }, thresholds, { all: flat(20), series: [offered, ...seen] }).breakingPoint
      ?.gaveWay;

  const errors = 'errors 10 % (limit 5 %)';
  const slow = 'p95 600 ms (limit 500 ms)';
  const slower = 'p95 600 ms is 30 times that of the first steps';
  const little = 'only 1,500 of 15,000 offered events/s were answered (10 %)';

  it.each<[string, PhaseFigures, Threshold[], Series[], string]>([
    [
      'latency before errors',
      { ...fails, ...flat(600) },
      [ERRORS_5],
      [series('http_req_failed', 0, 1, 20), series('http_req_duration p(95)', 20, 600, 10)],
      `${slower}, then ${errors}`,
    ],
    [
      'a limit on errors before one on latency',
      { ...fails, ...flat(600) },
      [LATENCY_500, limit('http_req_failed', { kind: 'rate' }, '<', 0.01)],
      [series('http_req_failed', 0, 1, 10), series('http_req_duration p(95)', 20, 600, 20)],
      `errors 10 % (limit 1 %), then ${slow}, then ${slower}`,
    ],
    [
      'what is carried before latency',
      { ...flat(600), eventsPerSecond: 1500 },
      [LATENCY_500],
      [series('events_submitted', 15_000, 1500, 10), series('http_req_duration p(95)', 20, 600, 20)],
      `${little}, then ${slow}, then ${slower}`,
    ],
    [
      'latency before what is carried',
      { ...flat(600), eventsPerSecond: 1500 },
      [],
      [series('events_submitted', 15_000, 1500, 20), series('http_req_duration p(95)', 20, 600, 10)],
      `${slower}, then ${little}`,
    ],
    [
      'at 95 % of what is offered nothing has begun; p95 begins over ten times that of the first steps',
      { ...flat(600), eventsPerSecond: 1500 },
      [],
      [series('events_submitted', 14_250, 1500, 20), series('http_req_duration p(95)', 200, 600, 15)],
      `${slower}, then ${little}`,
    ],
    [
      'five seconds in a row of too little, three of slow answers',
      { ...flat(600), eventsPerSecond: 1500 },
      [],
      [series('events_submitted', 15_000, 1500, 56), series('http_req_duration p(95)', 20, 600, 57)],
      `${slower}, then ${little}`,
    ],
    [
      'a timeline that tells nothing leaves the order of the rules',
      { ...flat(600), eventsPerSecond: 1500 },
      [LATENCY_500],
      [],
      `${slow}, then ${little}, then ${slower}`,
    ],
    [
      'a series of a part tells nothing of the whole',
      { ...flat(600), eventsPerSecond: 1500 },
      [],
      [series('http_req_duration p(95)', 20, 600, 10, { queue: 'a' })],
      `${little}, then ${slower}`,
    ],
    [
      'a limit begins to be crossed at its figure',
      { ...flat(600), eventsPerSecond: 1500 },
      [LATENCY_500],
      [series('http_req_duration p(95)', 499, 500, 10), series('events_submitted', 15_000, 1500, 9)],
      `${slower}, then ${little}, then ${slow}`,
    ],
  ])('%s', (_, figures, thresholds, seen, expected) => {
    expect(gaveWay(figures, thresholds, ...seen)).toEqual(expected);
  });

  it('a limit from below begins to be crossed where it falls', () => {
    const metrics: Metric[] = [
      {
        kind: 'rate',
        name: 'checks',
        tags: { phase: 'step-5' },
        unit: 'ratio',
        better: 'higher',
        rate: 0.5,
        nonzero: 1,
        total: 2,
      },
    ];
    const thresholds = [LATENCY_500, limit('checks', { kind: 'rate' }, '>', 0.9)];
    const of = (second: number) =>
      capacityOf({ 'step-5': flat(600) }, thresholds, {
        metrics,
        series: [series('checks', 0.95, 0.9, second), series('http_req_duration p(95)', 20, 600, 20)],
        all: flat(100),
      }).breakingPoint?.gaveWay;
    expect(of(10)).toBe(`checks 50 % (limit 90 %), then ${slow}`);
    expect(of(30)).toBe(`${slow}, then checks 50 % (limit 90 %)`);
  });
});

describe('the knee is looked for where it broke', () => {
  const run = measuredRun({ testType: 'stress' });
  const { phases } = run.summary;
  const startMs = phases[0]?.fromMs ?? 0;
  const down = phases.find(({ kind }) => kind === 'down');
  const corners = phases.map(({ toMs, targetVus }): [number, number] => [toMs, targetVus * 3]);
  const curve: [number, number][] = [[startMs, 0], ...corners];
  const offeredAt = (atMs: number) => {
    const next = curve.findIndex(([at]) => at >= atMs);
    const [[fromMs, from] = [0, 0], [toMs, to] = [1, 0]] = [curve[next - 1], curve[next]];
    return from + ((to - from) * (atMs - fromMs)) / (toMs - fromMs);
  };
  /** The service carries 9,600 events/s, whatever is offered; after the load nothing it says counts. */
  const points = Array.from(
    { length: Math.floor(((phases.at(-1)?.toMs ?? 0) - startMs) / 1000) },
    (_, second): [number, number] => {
      const atMs = startMs + (second + 1) * 1000;
      const afterwards = atMs > (down?.fromMs ?? 0);
      return [atMs, afterwards ? 1 : Math.min(9600, offeredAt(atMs - 500))];
    },
  );
  const seen = [
    seriesOf('events_submitted', 'per second', points),
    seriesOf('events_offered', 'per second', curve),
  ];

  it('from what was offered and carried in each second of the load', () => {
    const { knee, sentence } = capacityOf(
      { 'step-4': { eventsPerSecond: 9600 }, 'step-5': { eventsPerSecond: 9600 } },
      [],
      {
        series: seen,
      },
    );
    expect(knee?.eventsPerSecond).toBeGreaterThan(9500);
    expect(knee?.eventsPerSecond).toBeLessThan(9700);
    expect(sentence).toMatch(
      /^Broke at 4,000 VUs: only 9,600 of 12,000 offered events\/s were answered \(80 %\); held at 3,000 VUs and 9,000 events\/s\. Throughput stops rising at 9,[56]\d\d events\/s \(95 % interval 9,[4-6]\d\d to 9,[5-7]\d\d\)\.$/,
    );
  });

  it('not where it held', () => {
    expect(capacityOf({}, [], { series: seen }).knee).toBeUndefined();
  });

  it('not without a timeline', () => {
    expect(capacityOf({ 'step-5': fails }, [ERRORS_5]).knee).toBeUndefined();
  });
});
