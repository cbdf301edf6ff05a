import type { SideBySideFigure } from '../domain/side-by-side.ts';

/** What a figure of two versions side by side is called everywhere else; one that is not known keeps its name. */
export function comparedSubject({ figure }: Pick<SideBySideFigure, 'figure'>): {
  metric: string;
  /** As k6 writes it. */
  statistic: string;
} {
  return SUBJECTS.get(figure) ?? { metric: figure, statistic: 'value' };
}

const SUBJECTS: ReadonlyMap<string, { metric: string; statistic: string }> = new Map([
  ['p95', { metric: 'http_req_duration', statistic: 'p(95)' }],
  ['p50', { metric: 'http_req_duration', statistic: 'med' }],
  ['p99', { metric: 'http_req_duration', statistic: 'p(99)' }],
  ['throughput', { metric: 'requests_per_second', statistic: 'value' }],
  ['error rate', { metric: 'http_req_failed', statistic: 'rate' }],
  ['CPU per request', { metric: 'cpu_per_request', statistic: 'value' }],
  ['memory', { metric: 'orchestrator.memory', statistic: 'max' }],
  ['queue depth', { metric: 'queue.depth', statistic: 'avg' }],
  ['capacity', { metric: 'capacity', statistic: 'value' }],
]);
