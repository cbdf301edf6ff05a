import { describe, expect, it } from 'vitest';
import type { Measurement, Metric } from '../../src/domain/measurement.ts';
import { type MeasuredSide, roundOf } from '../../src/measure/round.ts';
import { measuredRun } from '../judge/measured-run.ts';
import { observedFigure, seriesOf } from '../support/series.ts';

const FROM_MS = 1_000_000;
const PERIOD_MS = 1000;

interface Told {
  /** Moments at which k6 wrote down what it measured, each with its p95. */
  ticks?: [atMs: number, p95: number][];
  fromMs?: number;
  toMs?: number;
  metrics?: Metric[];
  summary?: Partial<Measurement['summary']>;
  events?: Measurement['observations']['events'];
  failure?: string;
}

function sideOf({ ticks = [], fromMs = FROM_MS, toMs = FROM_MS + 10_000, ...told }: Told = {}): MeasuredSide {
  const whole = measuredRun({ durationS: 40, vus: 4 });
  const steady = whole.summary.phases.find(({ judged }) => judged);
  if (steady === undefined) throw new Error('the story has no judged phase');
  return {
    measurement: {
      ...whole,
      summary: {
        ...whole.summary,
        phases: [{ ...steady, fromMs, toMs }],
        ...(told.metrics && { metrics: [...whole.summary.metrics, ...told.metrics] }),
        ...told.summary,
      },
      series: [
        seriesOf('http_req_duration p(95)', 'ms', ticks),
        seriesOf(
          'http_req_duration med',
          'ms',
          ticks.map(([atMs, p95]) => [atMs, p95 / 2]),
        ),
      ],
      observations: { ...whole.observations, events: told.events ?? [] },
    },
    ...(told.failure === undefined ? {} : { failure: { message: told.failure } }),
  };
}

const round = (base: Told, candidate: Told, mode: 'concurrent' | 'interleaved' = 'concurrent') =>
  roundOf({ round: 3, mode, first: 'candidate', base: sideOf(base), candidate: sideOf(candidate) });

/** A tick at each period since the start of the window, and this much later; its p95 is its number. */
const ticks = (count: number, lateMs: number): [number, number][] =>
  Array.from({ length: count }, (_, index) => [FROM_MS + index * PERIOD_MS + lateMs, index]);

describe('loads that began apart', () => {
  const apart = (s: number, mode?: 'interleaved') =>
    round({}, { fromMs: FROM_MS + s * 1000, toMs: FROM_MS + 10_000 + s * 1000 }, mode).notCounted;
  it.each([0, 2, 5])('%s s of 10: it counts', (s) => {
    expect(apart(s)).toBeUndefined();
  });
  it('more than half of the time: they were not measured together', () => {
    expect(apart(6)).toBe(
      'the loads of the two versions began 6 s apart, and shared less than half of the 10 s that are judged',
    );
  });
  it('one after the other is no matter of moments', () => {
    expect(apart(60, 'interleaved')).toBeUndefined();
  });
});

const p95s = (windows: { p95Ms: number }[]) => windows.map(({ p95Ms }) => p95Ms);

describe('windows of the two sides belong together by their moment', () => {
  it.each<[string, number, number]>([
    ['at the same moment', 0, 0],
    ['a little before and a little after the window began', -20, 20],
    ['a little after and a little before', 20, -20],
    ['a third of a period apart', 0, 333],
  ])('%s', (_, ofBase, ofCandidate) => {
    const { base, candidate } = round({ ticks: ticks(10, ofBase) }, { ticks: ticks(10, ofCandidate) });
    expect(p95s(base.windows).length).toBeGreaterThanOrEqual(8);
    expect(p95s(base.windows)).toEqual(p95s(candidate.windows));
    expect(base.windows[0]).toEqual({
      p95Ms: p95s(base.windows)[0],
      p50Ms: (p95s(base.windows)[0] ?? 0) / 2,
    });
  });

  it('where one tick came late and the next in time', () => {
    const late = ticks(10, 0).map(([atMs, p95]): [number, number] => [p95 === 4 ? atMs + 300 : atMs, p95]);
    const { base, candidate } = round({ ticks: late }, { ticks: ticks(10, 0) });
    expect(p95s(base.windows)).toEqual(p95s(candidate.windows));
    expect(base.windows.length).toBeGreaterThanOrEqual(8);
  });

  it('one that only one side has is left out', () => {
    const without = ticks(10, 0).filter(([, p95]) => p95 !== 5);
    const { base, candidate } = round({ ticks: without }, { ticks: ticks(10, 0) });
    expect(p95s(base.windows)).toEqual(p95s(candidate.windows));
    expect(p95s(base.windows)).not.toContain(5);
  });

  it('only those that lie whole in the time that both were judged', () => {
    const { base, candidate } = round(
      { ticks: ticks(14, 0), toMs: FROM_MS + 10_000 },
      { ticks: ticks(14, 0), fromMs: FROM_MS + 2500, toMs: FROM_MS + 12_500 },
    );
    expect(p95s(base.windows)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(p95s(candidate.windows)).toEqual(p95s(base.windows));
  });

  it.each<[string, [number, number][]]>([
    ['none', []],
    ['one, of which nobody knows how long it is', ticks(1, 500)],
  ])('%s: no windows', (_, few) => {
    const { base, candidate } = round({ ticks: few }, { ticks: ticks(10, 0) });
    expect([base.windows, candidate.windows]).toEqual([[], []]);
  });

  it('one after the other there are no common moments', () => {
    const { base, skewMs } = round({ ticks: ticks(10, 0) }, { ticks: ticks(10, 0) }, 'interleaved');
    expect(base.windows).toEqual([]);
    expect(skewMs).toBeUndefined();
  });
});

describe('what a side did', () => {
  it('is of its judged window: requests, failures, latencies, seconds', () => {
    const {
      base,
      round: number,
      first,
      skewMs,
    } = round({}, { fromMs: FROM_MS + 40, toMs: FROM_MS + 10_040 });
    expect(number).toBe(3);
    expect(first).toBe('candidate');
    expect(skewMs).toBe(40);
    expect(base.windowS).toBe(10);
    expect(base.requests).toBeGreaterThan(0);
    expect(base.failed).toBe(0);
    expect(base.p50Ms).toBeLessThanOrEqual(base.p95Ms ?? 0);
    expect(base.p95Ms).toBeLessThanOrEqual(base.p99Ms ?? 0);
    expect([base.died, base.doubt]).toEqual([undefined, undefined]);
  });

  it('CPU and memory are of all replicas of the service under test, and of nothing else', () => {
    const observed = [
      observedFigure('orchestrator.cpu', 'cores', 0.5, { replica: '1' }),
      observedFigure('orchestrator.cpu', 'cores', 0.25, { replica: '2' }),
      observedFigure('queue.cpu', 'cores', 3),
      observedFigure('orchestrator.memory', 'bytes', 100e6, { replica: '1' }),
      observedFigure('orchestrator.memory', 'bytes', 50e6, { replica: '2' }),
      observedFigure('queue.depth', 'count', 7),
    ] as Measurement['summary']['observed'];
    const { base, candidate } = round({ summary: { observed } }, { summary: { observed: [] } });
    expect(base).toMatchObject({ cpuSeconds: 7.5, memoryBytes: 150e6, queueDepth: 7 });
    expect(candidate).toMatchObject({
      cpuSeconds: undefined,
      memoryBytes: undefined,
      queueDepth: undefined,
    });
  });

  it.each<[string, Told, string | undefined]>([
    ['never up', { failure: 'the service did not start' }, 'the service did not start'],
    [
      'ended under load',
      { events: [{ atMs: 1, service: 'orchestrator', kind: 'exited', detail: 'exit code 137' }] },
      'exit code 137',
    ],
    [
      'another service ended',
      { events: [{ atMs: 1, service: 'queue', kind: 'exited', detail: 'exit code 1' }] },
      undefined,
    ],
    [
      'unhealthy for a while',
      { events: [{ atMs: 1, service: 'orchestrator', kind: 'unhealthy', detail: 'no answer' }] },
      undefined,
    ],
  ])('%s: died %s', (_, candidate, died) => {
    expect(round({}, candidate).candidate.died).toBe(died);
    expect(round({}, candidate).base.died).toBeUndefined();
  });

  it('how busy the machine was: at once it is the same for both, in turn it is the busier one', () => {
    const busy = (cores: number): Told => ({
      summary: {
        observed: [
          observedFigure('machine.cpu', 'cores', cores),
        ] as unknown as Measurement['summary']['observed'],
      },
    });
    expect(round(busy(3), busy(2)).machineBusy).toBe(0.5);
    expect(round(busy(3), busy(2), 'interleaved').machineBusy).toBe(0.75);
    expect(round({}, {}).machineBusy).toBeUndefined();
  });

  it('endpoints are those of the judged window, each with its own requests', () => {
    const of = (name: string, tags: Record<string, string>, count: number): Metric => ({
      name: 'http_req_duration',
      tags: { name, ...tags },
      unit: 'ms',
      better: 'lower',
      kind: 'trend',
      count,
      min: 1,
      max: 9,
      avg: 5,
      quantiles: [
        [0, 1],
        [50, 5],
        [95, 8],
        [100, 9],
      ],
    });
    const [judged] = sideOf().measurement.summary.phases;
    const phase = judged?.name ?? '';
    const { base } = round(
      { metrics: [of('GET /a', { phase }, 30), of('GET /b', { phase: 'warm-up' }, 7), of('GET /c', {}, 9)] },
      {},
    );
    expect(base.endpoints).toEqual([{ name: 'GET /a', requests: 30, p50Ms: 5, p95Ms: 8 }]);
  });
});
