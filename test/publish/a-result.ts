import type { Judgement, Reason, ThresholdResult } from '../../src/domain/judgement.ts';
import type { KeyFigure, Report } from '../../src/domain/report.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';
import type { PublishedResult } from '../../src/publish/published-result.ts';

export interface ResultFacts {
  title?: string;
  outcome?: Judgement['verdict']['outcome'];
  red?: boolean;
  reasons?: Reason[];
  figures?: [metric: string, statistic: string, value: number | undefined][];
  failedLimits?: string[];
  calls?: Judgement['comparison']['comparisons'][number]['call'][];
  lookup?: PublishedResult['lookup'];
  exitCode?: number;
}

/** A result with just the parts that publishing reads. */
export function aResult(facts: ResultFacts = {}): PublishedResult {
  const { title = 'load', outcome = 'pass' } = facts;
  const judgement: Judgement = {
    thresholds: (facts.failedLimits ?? []).map(failed),
    validity: [],
    comparison: {
      kind: 'judged',
      sentence: '',
      historySize: 5,
      comparisons: (facts.calls ?? []).map((call) => ({
        metric: 'http_req_duration',
        statistic: 'p(95)',
        unit: 'ms',
        better: 'lower',
        baseline: 1,
        candidate: 2,
        change: 1,
        changeUnit: 'relative',
        noise: undefined,
        call,
        detectable: undefined,
        because: '',
      })),
    },
    diagnosis: [],
    verdict: {
      outcome,
      headline: `${outcome}: the ${title} sentence`,
      reasons: facts.reasons ?? [],
      red: facts.red ?? outcome === 'fail',
    },
  };
  const report: Report = {
    title,
    judgement,
    keyFigures: (facts.figures ?? []).map(figure),
    latency: [],
    endpoints: [],
    phases: [],
    facts: [],
    charts: [],
    distribution: [],
    services: [],
    events: [],
    notes: [],
    summary: {
      schemaVersion: 1,
      tool: { name: 'orchestrator-perf', version: '0.0.0' },
      id: 'r',
      startedAt: '2026-01-01T00:00:00Z',
      durationMs: 1,
      environment: {
        stack: 'embedded',
        k6Version: '2.2.0',
        os: 'linux',
        arch: 'x64',
        cpuModel: 'm',
        cpuCount: 2,
        memoryBytes: 1,
      },
      load: {
        exitCode: facts.exitCode ?? 0,
        ending: 'Ended',
        category: 'ended',
        stoppedBy: 'itself',
        endingSentence: '',
        messages: [],
      },
      phases: [],
      metrics: [],
      observed: [],
      notes: [],
    },
  };
  return { report, lookup: facts.lookup ?? { kind: 'off' }, resultsDirectory: `/results/${title}` };
}

function failed(line: string): ThresholdResult {
  return {
    threshold: parseThreshold(line, 'user'),
    outcome: 'failed',
    actual: 1,
    scope: '',
    k6Agrees: undefined,
  };
}

function figure([metric, statistic, value]: [string, string, number | undefined]): KeyFigure {
  return {
    label: metric,
    metric,
    statistic,
    value,
    unit: 'ms',
    limit: undefined,
    limitOutcome: undefined,
    baseline: undefined,
    change: undefined,
    changeUnit: 'relative',
    noise: undefined,
    call: undefined,
  };
}
