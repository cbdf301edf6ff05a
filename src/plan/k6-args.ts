import type { TestPlan } from '../domain/plan.ts';

/**
 * `--summary-trend-stats`: the quantile function of every trend, every half percent and finer in the tail, so that one
 * small file carries exact percentiles and whole distributions. k6 computes them once, at the end.
 */
export const TREND_STATS: readonly string[] = [
  'count',
  'avg',
  'min',
  'max',
  ...Array.from({ length: 201 }, (_, half) => `p(${half / 2})`),
  ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99].map((percent) => `p(${percent})`),
];

export interface K6RunFiles {
  script: string;
  summaryPath: string;
}

/**
 * Never `--vus` or `--duration` (they replace the script's scenarios) and never `-q` (the progress lines are read).
 * `--address ''` closes the REST API that k6 1.x opens on a fixed port.
 */
export function k6RunArgs({ script, summaryPath }: K6RunFiles): string[] {
  return [
    'run',
    '--address',
    '',
    '--no-color',
    '--log-format',
    'json',
    '--summary-trend-stats',
    TREND_STATS.join(','),
    '--summary-export',
    summaryPath,
    script,
  ];
}

export function k6InspectArgs(script: string): string[] {
  return ['inspect', '--execution-requirements', script];
}

/**
 * The whole environment of k6 except ORCHESTRATOR_URL. `K6_` variables the caller's machine has are never part of it.
 * Port -1: k6 serves no page and does not wait for open browser tabs at its end.
 */
export function k6Environment(
  test: Pick<TestPlan, 'k6Env' | 'profile'>,
  files: { recordPath: string; dashboardPort?: number | undefined },
): Record<string, string> {
  return {
    PERF_PROFILE: JSON.stringify(test.profile),
    ...test.k6Env,
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    K6_WEB_DASHBOARD: 'true',
    K6_WEB_DASHBOARD_HOST: '127.0.0.1',
    K6_WEB_DASHBOARD_PORT: String(files.dashboardPort ?? -1),
    K6_WEB_DASHBOARD_PERIOD: '1s',
    K6_WEB_DASHBOARD_RECORD: files.recordPath,
  };
}
