import { resolveProfile, type TestType } from '../../k6/lib/profiles.ts';
import type { Measurement, Metric, RunSummary, Trend } from '../../src/domain/measurement.ts';
import type { Series } from '../../src/domain/observation.ts';
import { phaseWindows } from '../../src/measure/phases.ts';
import { courseOf, type Moment, seeded, seriesOf, type Service } from './made-up-course.ts';
import { observedName } from '../../src/domain/observed-name.ts';
import { isObserved } from '../../src/metrics/observed.ts';

/** A run that looks like a real one, the same for the same seed: what `measure` would give. */
export interface MadeUpRun extends Partial<Service> {
  testType?: TestType;
  seed?: number;
  durationS?: number;
  vus?: number;
  eventsPerSecond?: number;
  /** Seconds between points of the time series. */
  periodS?: number;
  id?: string;
}

export const STARTED_AT = Date.UTC(2026, 10, 24, 6, 0, 0);

const EASY: Service = {
  medianMs: 82,
  errorRate: 0,
  capacityVus: Number.POSITIVE_INFINITY,
  calmsDownInS: 2,
  leakBytesPerHour: 0,
  throttled: 0,
  cpuLimit: 2,
};

export function madeUpRun(run: MadeUpRun = {}): Measurement {
  const service = { ...EASY, ...run };
  const random = seeded(run.seed ?? 1);
  const profile = resolveProfile({
    testType: run.testType ?? 'load',
    durationS: run.durationS,
    vus: run.vus,
    eventsPerSecond: run.eventsPerSecond,
  });
  const perVu = profile.eventsPerSecond / profile.peakVus;
  const windows = phaseWindows(profile, STARTED_AT, STARTED_AT + profile.durationS * 1000);
  const moments = courseOf(windows, perVu, service, run.periodS ?? 1);
  const series = seriesOf(moments, service, profile.peakVus, random);
  const spread = 0.45 + random() * 0.03;
  const phases = windows.map((phase) => ({
    ...phase,
    achievedEventsPerSecond: mean(
      moments.filter((moment) => moment.phase === phase),
      ({ served }) => served,
    ),
  }));
  const metrics = [
    ...phases.flatMap((phase, index) =>
      requestMetrics(
        { phase: phase.name },
        moments.filter((moment) => moment.phase === windows[index]),
        (phase.toMs - phase.fromMs) / 1000,
        { ...service, spread },
      ),
    ),
    ...requestMetrics({}, moments, profile.durationS, { ...service, spread }),
    ...['/api/orchestrator/events', '/api/orchestrator/events/bulk'].flatMap((name, index) =>
      requestMetrics({ name }, moments, profile.durationS / (index + 2), {
        ...service,
        spread,
        medianMs: service.medianMs * (0.7 + index * 0.35),
      }).filter(
        ({ name: metric, tags }) => /^http_req_/.test(metric) && tags.expected_response === undefined,
      ),
    ),
  ];
  const requests = Math.round((mean(moments, ({ served }) => served) * profile.durationS) / 100);
  const events = requests * 100;
  const failed = Math.round(events * mean(moments, (moment) => moment.errorRate));
  const { paceMs: _, testType, ...profileFacts } = profile;
  const summary: RunSummary = {
    schemaVersion: 1,
    tool: { name: 'orchestrator-perf', version: '0.1.0' },
    id: run.id ?? `perf-${testType}-7f3a`,
    testType,
    startedAt: new Date(STARTED_AT).toISOString(),
    durationMs: profile.durationS * 1000,
    commit: {
      sha: '8c1f2ab94d0e5c7712f3a6b8d9e0f1a2b3c4d5e6',
      branch: 'feature/faster-routing',
      baseBranch: 'main',
      pullRequest: 42,
      event: 'pull_request',
      runUrl: 'https://github.com/acme/orchestrator/actions/runs/123',
    },
    profile: { hash: '5d41402abc4b', ...profileFacts },
    environment: {
      stack: 'compose',
      k6Version: '2.2.0',
      os: 'Linux 6.8',
      arch: 'x64',
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      cpuCount: 4,
      memoryBytes: 16_780_000_000,
      runner: 'ubuntu-24.04',
    },
    load: {
      exitCode: 0,
      ending: 'Ended',
      endingSentence: 'k6 ran to its end (exit code 0)',
      category: 'ended',
      stoppedBy: 'itself',
      iterations: { complete: requests, interrupted: 0, dropped: 0 },
      messages: [],
    },
    phases,
    metrics,
    observed: observedFigures(series, phases, service.cpuLimit),
    accounting: {
      submitted: events,
      acceptedByAnswer: events - failed,
      rejectedByAnswer: failed,
      unanswered: 0,
      processed: events,
      routed: events - failed,
      failed,
      messagesSent: events - failed,
      queued: events - failed,
    },
    notes: [],
  };
  return {
    summary,
    series,
    observations: {
      series: [],
      events: [],
      missing: [],
      limits: [
        { service: 'orchestrator', cpuCores: service.cpuLimit, memoryBytes: 1_500_000_000 },
        { service: 'queue', cpuCores: 1, memoryBytes: 1_000_000_000 },
      ],
    },
    k6Thresholds: [],
  };
}

function requestMetrics(
  tags: Record<string, string>,
  moments: Moment[],
  seconds: number,
  service: Pick<Service, 'medianMs'> & { spread: number },
): Metric[] {
  const count = Math.round((mean(moments, ({ served }) => served) * seconds) / 100);
  const perSecond = seconds === 0 ? 0 : count / seconds;
  const errorRate = mean(moments, (moment) => moment.errorRate);
  const counted = { tags, unit: 'count', better: 'higher', kind: 'counter' } as const;
  const trend = latency(
    tags,
    count,
    service.medianMs * mean(moments, ({ slower }) => slower),
    service.spread,
  );
  return [
    trend,
    { ...trend, tags: { expected_response: 'true', ...tags } },
    rate('http_req_failed', 'lower', tags, count, errorRate),
    { ...counted, name: 'http_reqs', count, perSecond },
    { ...counted, name: 'events_submitted', count: count * 100, perSecond: perSecond * 100 },
    rate('routing_success_rate', 'higher', tags, count * 100, 1 - errorRate),
    gauge('events_per_second', tags, perSecond * 100),
    gauge('requests_per_second', tags, perSecond),
  ];
}

function gauge(name: string, tags: Record<string, string>, value: number): Metric {
  const values = { last: value, min: value, max: value };
  return { name, tags, unit: 'per second', better: 'higher', kind: 'gauge', ...values };
}

function rate(
  name: string,
  better: 'lower' | 'higher',
  tags: Record<string, string>,
  total: number,
  share: number,
): Metric {
  const nonzero = Math.round(total * share);
  return {
    name,
    tags,
    unit: 'ratio',
    better,
    kind: 'rate',
    rate: total === 0 ? 0 : nonzero / total,
    nonzero,
    total,
  };
}

/** Log-normal body with a long tail, as service latencies are. */
function latency(tags: Record<string, string>, count: number, medianMs: number, spread: number): Trend {
  const percents = [1, ...range(5, 90, 5), ...range(91, 99, 1), 99.5, 99.9, 99.99];
  const quantiles = percents.map((percent): [number, number] => {
    const tail = percent > 99 ? 1 + (percent - 99) * 0.6 : 1;
    return [percent, rounded(medianMs * Math.exp(spread * normalQuantile(percent / 100)) * tail)];
  });
  return {
    name: 'http_req_duration',
    tags,
    unit: 'ms',
    better: 'lower',
    kind: 'trend',
    count,
    min: rounded(medianMs * 0.12),
    max: rounded((quantiles.at(-1)?.[1] ?? medianMs) * 1.3),
    avg: rounded(medianMs * Math.exp((spread * spread) / 2)),
    quantiles,
  };
}

function observedFigures(
  series: Series[],
  phases: RunSummary['phases'],
  cpuLimit: number,
): RunSummary['observed'] {
  const judged = phases.filter(({ judged: counts }) => counts);
  const fromMs = judged[0]?.fromMs ?? 0;
  const toMs = judged.at(-1)?.toMs ?? Number.POSITIVE_INFINITY;
  const limits: Record<string, number> = { 'k6.cpu': 4, 'queue.cpu': 1, 'orchestrator.cpu': cpuLimit };
  return series
    .filter(isObserved)
    .filter(({ queue }) => queue === undefined)
    .map(({ points, source: _, ...of }) => {
      const values = points.filter(([atMs]) => atMs >= fromMs && atMs < toMs).map(([, value]) => value);
      const limit = limits[observedName(of)];
      return {
        ...of,
        min: values.reduce((least, value) => Math.min(least, value), Number.MAX_VALUE),
        max: values.reduce((most, value) => Math.max(most, value), 0),
        avg: rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)),
        final: values.at(-1) ?? 0,
        ...(limit !== undefined && { limit }),
      };
    });
}

function mean(moments: Moment[], of: (moment: Moment) => number): number {
  return moments.reduce((sum, moment) => sum + of(moment), 0) / Math.max(1, moments.length);
}

/** The logistic distribution's, within 2 % of the normal's in the body. */
function normalQuantile(probability: number): number {
  return Math.log(probability / (1 - probability)) / 1.702;
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

const rounded = (value: number): number => Number(value.toPrecision(6));
