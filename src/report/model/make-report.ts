import type { Judgement } from '../../domain/judgement.ts';
import type { Measurement, RunSummary } from '../../domain/measurement.ts';
import type { Observations } from '../../domain/observation.ts';
import type { TestPlan } from '../../domain/plan.ts';
import type { Report } from '../../domain/report.ts';
import { makeCharts } from './charts.ts';
import { earlierRuns } from './earlier-runs.ts';
import { runDetails } from './run-details.ts';
import { selectObserved } from '../../metrics/observed.ts';
import { headlineScope, judgedQuantiles } from '../../metrics/select.ts';
import { calledBy } from '../../wording/tested.ts';
import { keyFigures } from './key-figures.ts';
import { endpointRows, latencyRows, phaseRows } from './latency-rows.ts';

/** Everything a reader needs of one test, as data. Untrusted text stays as it is: each rendering escapes it. */
export function makeReport(
  measurement: Measurement,
  judgement: Judgement,
  test?: TestPlan,
  failure?: Report['failure'],
  /** Runs that differ in nothing but the code, newest first. */
  earlier: readonly RunSummary[] = [],
): Report {
  const { summary, observations } = measurement;
  const judged = headlineScope(summary, judgement.capacity?.lastGood?.phase);
  return {
    title: test?.testType ?? summary.testType ?? fileNames(summary.id),
    judgement,
    keyFigures: keyFigures(summary, judgement),
    latency: latencyRows(summary, judged),
    endpoints: endpointRows(summary),
    phases: phaseRows(summary),
    facts: runDetails(summary, test),
    charts: makeCharts(measurement.series, calledBy(summary), measurement.baseSeries),
    distribution: judgedQuantiles(summary, judged),
    ...earlierRuns(summary, earlier, judged),
    services: services(summary, observations),
    events: observations.events,
    ...(failure && { failure }),
    notes: [...new Set([...summary.notes, ...observations.missing])],
    summary,
  };
}

/** Results of others are called after their files; the whole paths are in the facts. */
function fileNames(id: string): string {
  return id.split(' ').map(lastPart).join(' ');
}

function lastPart(path: string): string {
  let start = path.length - 1;
  while (start > 0 && (isSlash(path[start]) || !isSlash(path[start - 1]))) start -= 1;
  return path.slice(Math.max(0, start));
}

const isSlash = (character: string | undefined): boolean => character === '/' || character === '\\';

function services(summary: RunSummary, observations: Observations): Report['services'] {
  const names = ['orchestrator', 'queue', 'prometheus', 'grafana', 'k6'];
  const { observed } = summary;
  const inOrder = [
    ...names.flatMap((name) => observed.filter(({ service }) => service === name)),
    ...observed,
  ];
  const rows = new Map(
    inOrder.map(({ service, replica }) => [JSON.stringify([service, replica]), { service, replica }]),
  );
  return [...rows.values()].flatMap(({ service, replica }) => {
    const of = (quantity: string) =>
      selectObserved(observed, { service, quantity }).find((one) => one.replica === replica);
    const cpu = of('cpu');
    const memory = of('memory');
    if (cpu === undefined && memory === undefined) return [];
    const limits = observations.limits.find((limit) => limit.service === service);
    const cpuLimit = cpu?.limit ?? limits?.cpuCores;
    const memoryLimit = memory?.limit ?? limits?.memoryBytes;
    return [
      {
        service,
        ...(replica !== undefined && { replica }),
        ...(cpu && { cpuAvg: cpu.avg, cpuMax: cpu.max }),
        ...(cpuLimit !== undefined && { cpuLimit }),
        ...(memory && { memoryMax: memory.max }),
        ...(memoryLimit !== undefined && { memoryLimit }),
      },
    ];
  });
}
