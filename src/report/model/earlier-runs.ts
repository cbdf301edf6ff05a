import type { RunSummary } from '../../domain/measurement.ts';
import type { HistoryLine, Report } from '../../domain/report.ts';
import { METRICS } from '../../metrics/catalogue.ts';
import type { Tags } from '../../metrics/name.ts';
import { headlineScope, judgedMetric, judgedQuantiles, unitIn } from '../../metrics/select.ts';
import { measuredValue, parseStatistic } from '../../metrics/statistic.ts';

const MOST_EARLIER = 19;
/** One dot beside another is no course. */
const LEAST_RUNS = 3;
const MOST_LINES = 8;

/** What the runs before this one tell: the course of each headline figure, and the latencies of the newest of them. */
export function earlierRuns(
  summary: RunSummary,
  earlier: readonly RunSummary[],
  judged: Tags,
): Pick<Report, 'history' | 'baseDistribution'> {
  // Two versions side by side have a base of their own, measured in the same rounds.
  if (summary.sideBySide !== undefined) return {};
  const [newest] = earlier;
  const base = newest === undefined ? [] : judgedQuantiles(newest, judged);
  const history = historyLines(summary, earlier);
  return {
    ...(base.length > 0 && { baseDistribution: base }),
    ...(history.length > 0 && { history }),
  };
}

function historyLines(summary: RunSummary, earlier: readonly RunSummary[]): HistoryLine[] {
  const runs = [...earlier]
    .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))
    .slice(-MOST_EARLIER);
  return [...METRICS.values()]
    .flatMap(({ name, headline = [] }) =>
      headline.map(({ statistic, label }) => ({ name, statistic, label })),
    )
    .flatMap(({ name, statistic, label }) => {
      const points = [...runs, summary].flatMap((run) => {
        const value = valueIn(run, name, statistic);
        if (value === undefined) return [];
        const sha = run.commit?.sha.slice(0, 7);
        return [{ startedAt: run.startedAt, ...(sha && { sha }), value }];
      });
      const isOfThis = valueIn(summary, name, statistic) !== undefined;
      const parsed = parseStatistic(statistic);
      if (!isOfThis || points.length < LEAST_RUNS || parsed === undefined) return [];
      return [{ label, unit: unitIn(summary, name, parsed), points }];
    })
    .slice(0, MOST_LINES);
}

function valueIn(run: RunSummary, name: string, statistic: string): number | undefined {
  const parsed = parseStatistic(statistic);
  const metric = judgedMetric(run, name, headlineScope(run)) ?? judgedMetric(run, name);
  return parsed === undefined ? undefined : measuredValue(metric, parsed);
}
