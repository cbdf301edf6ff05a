import type { Metric, RunSummary } from '../../src/domain/measurement.ts';
import { observedFigure } from '../support/series.ts';

/** A valid load run with its judged phase `steady`; `figures` are the numbers a comparison looks at. */
export interface RunFigures {
  p50?: number;
  p95?: number;
  p99?: number;
  errorRate?: number;
  requests?: number;
  eventsPerSecond?: number;
  cpu?: number;
  memory?: number;
  queueDepth?: number;
}

export function runSummary(
  id: string,
  figures: RunFigures = {},
  overrides: Partial<RunSummary> = {},
): RunSummary {
  const of = {
    p50: 80,
    p95: 200,
    p99: 400,
    errorRate: 0.002,
    requests: 30_000,
    eventsPerSecond: 3000,
    cpu: 0.5,
    memory: 300e6,
    queueDepth: 12,
    ...figures,
  };
  return {
    schemaVersion: 1,
    tool: { name: 'orchestrator-perf', version: '0.1.0' },
    id,
    testType: 'load',
    startedAt: '2026-11-20T02:00:00Z',
    durationMs: 1_020_000,
    commit: { sha: '8c1f2ab0c0ffee00000000000000000000000000', branch: 'main', event: 'push' },
    profile: {
      hash: 'abcdef012345',
      loadModel: 'closed',
      stages: [
        { phase: 'ramp-1', kind: 'ramp', durationS: 60, targetVus: 100 },
        { phase: 'steady', kind: 'hold', durationS: 300, targetVus: 100 },
      ],
      startVus: 0,
      peakVus: 100,
      durationS: 360,
      eventsPerSecond: 3000,
      eventsPerRequest: 100,
      judgedPhases: ['steady'],
      rescaled: false,
    },
    environment: {
      stack: 'compose',
      k6Version: '2.2.0',
      os: 'linux',
      arch: 'x64',
      cpuModel: 'AMD EPYC 7763',
      cpuCount: 4,
      memoryBytes: 16e9,
      runner: 'ubuntu24 20261101.1',
    },
    load: { exitCode: 0, ending: 'Ended', endingSentence: 'k6 ended properly.', messages: [] },
    phases: [],
    metrics: steadyMetrics(of),
    observed: [
      observedFigure('orchestrator.cpu', 'cores', of.cpu),
      observedFigure('orchestrator.memory', 'bytes', of.memory),
      observedFigure('queue.depth', 'count', of.queueDepth),
    ],
    verdict: { outcome: 'pass', headline: 'load passed' },
    notes: [],
    ...overrides,
  };
}

function steadyMetrics(of: Required<RunFigures>): Metric[] {
  const tags = { phase: 'steady' };
  return [
    {
      kind: 'trend',
      name: 'http_req_duration',
      tags,
      unit: 'ms',
      better: 'lower',
      count: of.requests,
      min: of.p50 / 4,
      max: of.p99 * 2,
      avg: of.p50 * 1.2,
      quantiles: [
        [0, of.p50 / 4],
        [50, of.p50],
        [95, of.p95],
        [99, of.p99],
        [100, of.p99 * 2],
      ],
    },
    {
      kind: 'rate',
      name: 'http_req_failed',
      tags,
      unit: 'ratio',
      better: 'lower',
      rate: of.errorRate,
      nonzero: Math.round(of.errorRate * of.requests),
      total: of.requests,
    },
    {
      kind: 'gauge',
      name: 'events_per_second',
      tags,
      unit: 'per second',
      better: 'higher',
      last: of.eventsPerSecond,
      min: of.eventsPerSecond,
      max: of.eventsPerSecond,
    },
  ];
}
