import { k6Files } from '../domain/k6.ts';

/**
 * `--summary-trend-stats`: the quantile function of every trend, every half percent and finer in the tail, so that one
 * small file carries exact percentiles and whole distributions. k6 computes them once, at the end.
 */
export const TREND_STATS: readonly string[] = [
  'count',
  'avg',
  'min',
  // k6's own name of p(50), by which others read the summary.
  'med',
  'max',
  ...Array.from({ length: 201 }, (_, half) => `p(${half / 2})`),
  ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99].map((percent) => `p(${percent})`),
];

/**
 * Arguments of `k6` up to the script. Never `--vus` or `--duration` (they replace the script's scenarios) and never
 * `-q` (the progress lines are read). `--address ''` closes the REST API that k6 1.x opens on a fixed port.
 */
export function k6RunArgs({ resultsDirectory, writesSummary }: K6RunRequest): string[] {
  return [
    'run',
    '--address',
    '',
    '--no-color',
    '--log-format',
    'json',
    '--summary-trend-stats',
    TREND_STATS.join(','),
    ...(writesSummary ? [] : ['--summary-export', k6Files(resultsDirectory).summary]),
  ];
}

export interface K6RunRequest {
  resultsDirectory: string;
  /** The script, or the entry made for it, writes its summary itself: k6's own export has what setup() gave, tokens included. */
  writesSummary: boolean;
}

/**
 * The whole environment of k6 except ORCHESTRATOR_URL. `K6_` variables the caller's machine has are never part of it.
 * Port -1: k6 serves no page and does not wait for open browser tabs at its end.
 */
export function k6Environment({
  ours,
  scriptEnv,
  resultsDirectory,
  recorderPeriodS = 1,
  isOwnScript = false,
}: K6EnvironmentRequest): Record<string, string> {
  return {
    ...ours,
    ...withoutLoadVariables(scriptEnv),
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    K6_WEB_DASHBOARD: 'true',
    K6_WEB_DASHBOARD_HOST: '127.0.0.1',
    K6_WEB_DASHBOARD_PORT: '-1',
    K6_WEB_DASHBOARD_PERIOD: `${recorderPeriodS}s`,
    K6_WEB_DASHBOARD_RECORD: k6Files(resultsDirectory).record,
    K6_WEB_DASHBOARD_TAGS: (isOwnScript ? ['group', 'error_code'] : ['answer']).join(','),
  };
}

export interface K6EnvironmentRequest {
  /** PERF_PROFILE and the like. */
  ours: Record<string, string>;
  /** `script-env` of the user. */
  scriptEnv: Record<string, string>;
  resultsDirectory: string;
  recorderPeriodS?: number;
  /**
   * The recorder keeps the values of some tags apart: `answer`, which our scripts put on the count of wrong answers, or
   * `error_code`, which k6 puts on all samples of a failure. Neither is on a sample of what went well.
   */
  isOwnScript?: boolean;
}

/** These make k6 drop the scenarios of the script, wherever they come from. */
const LOAD_VARIABLES = /^K6_(VUS|DURATION|ITERATIONS|STAGES|EXECUTION_SEGMENT.*)$/;

function withoutLoadVariables(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !LOAD_VARIABLES.test(name)));
}
