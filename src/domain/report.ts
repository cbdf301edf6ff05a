import type { Judgement } from './judgement.ts';
import type { Phase, RunSummary } from './measurement.ts';
import type { Series, ServiceEvent } from './observation.ts';

/** Everything a reader needs of one test, as data; terminal, Markdown, HTML and JUnit are renderings of it. */
export interface Report {
  /** `load`, or the file name for foreign results. */
  title: string;
  judgement: Judgement;
  /** The one table: p95, p99, throughput, error rate, ... over the judged window. */
  keyFigures: KeyFigure[];
  /** min, avg, p50, p90, p95, p99, max of each latency trend worth showing. */
  latency: LatencyRow[];
  endpoints: LatencyRow[];
  phases: PhaseRow[];
  /** Facts of the run: profile, stages, stack, k6, machine. */
  facts: { name: string; value: string }[];
  charts: Chart[];
  /** Quantile function of the judged latency: [percent, ms]. */
  distribution: [percent: number, ms: number][];
  /** Services: CPU, memory against limits. */
  services: {
    service: string;
    cpuAvg?: number;
    cpuMax?: number;
    cpuLimit?: number;
    memoryMax?: number;
    memoryLimit?: number;
  }[];
  events: ServiceEvent[];
  /** A run that broke before or during the load: the culprit and the last lines of its log (hostile text). */
  failure?: { service: string | undefined; logTail: string[] };
  notes: string[];
  summary: RunSummary;
}

export interface KeyFigure {
  label: string;
  metric: string;
  statistic: string;
  value: number | undefined;
  unit: string;
  /** `< 500 ms`, as written for people. */
  limit: string | undefined;
  limitOutcome: 'passed' | 'failed' | 'no samples' | 'not measured' | undefined;
  /** A limit that only warns never makes a run red. */
  limitWarns?: true;
  baseline: number | undefined;
  change: number | undefined;
  changeUnit: 'relative' | 'points';
  noise: [number, number] | undefined;
  call: string | undefined;
}

export interface LatencyRow {
  name: string;
  count: number;
  minMs: number;
  avgMs: number;
  p50Ms: number;
  p90Ms: number;
  p95Ms: number;
  p99Ms: number;
  maxMs: number;
  errorRate: number | undefined;
}

export interface PhaseRow extends Phase {
  requests: number | undefined;
  p95Ms: number | undefined;
  errorRate: number | undefined;
}

export interface Chart {
  id: string;
  title: string;
  unit: string;
  lines: { label: string; series: Series }[];
}
