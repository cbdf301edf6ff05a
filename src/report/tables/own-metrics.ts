import type { Metric } from '../../domain/measurement.ts';
import type { Report } from '../../domain/report.ts';
import { METRICS } from '../../metrics/catalogue.ts';
import { isWholeRun, sameTags } from '../../metrics/name.ts';
import { measuredValue, parseStatistic } from '../../metrics/statistic.ts';
import { formatCount, formatQuantity } from '../../wording/numbers.ts';
import { code, type Table, tableOf, words } from './table.ts';

const MOST_ROWS = 200;

/** Metrics of the script's own, or of an extension, each with what its kind tells. */
export function ownMetricsTable({ summary }: Report): Table | undefined {
  const own = summary.metrics.filter(
    // Times have rows in the table of latencies.
    ({ name, tags, kind, unit }) =>
      isWholeRun(tags) && !METRICS.has(name) && !(kind === 'trend' && unit === 'ms'),
  );
  return tableOf(
    'Metrics of the script',
    words('Metric', 'Kind', 'Figures'),
    rowsOf(own, ({ name }) => name),
  );
}

/** How long the groups of the script took, where the results keep them apart. */
export function groupsTable({ summary }: Report): Table | undefined {
  const groups = summary.metrics.filter(
    ({ name, tags }) =>
      name === 'group_duration' && sameTags(tags, { group: tags.group ?? '' }) && tags.group,
  );
  const nameOf = ({ tags }: Metric) => (tags.group ?? '').replace(/^::/, '').replaceAll('::', ' › ');
  return tableOf('Groups of the script', words('Group', 'Kind', 'Figures'), rowsOf(groups, nameOf));
}

function rowsOf(metrics: readonly Metric[], nameOf: (metric: Metric) => string) {
  return metrics
    .flatMap((metric) => {
      const figures = figuresOf(metric);
      return figures === '' ? [] : [[code(nameOf(metric)), metric.kind, figures]];
    })
    .slice(0, MOST_ROWS);
}

/** What each kind tells, as far as the results carry it. */
const TOLD: Record<Metric['kind'], [statistic: string, word: string][]> = {
  trend: [
    ['avg', 'average'],
    ['med', 'median'],
    ['p(95)', 'p95'],
    ['p(99)', 'p99'],
    ['max', 'highest'],
  ],
  counter: [],
  gauge: [
    ['value', 'last'],
    ['min', 'lowest'],
    ['max', 'highest'],
  ],
  rate: [],
};

function figuresOf(metric: Metric): string {
  const told = TOLD[metric.kind].flatMap(([written, word]) => {
    const statistic = parseStatistic(written);
    const value = statistic && measuredValue(metric, statistic);
    return value === undefined ? [] : [`${word} ${formatQuantity(value, metric.unit)}`];
  });
  return [...told, ...counts(metric)].join(', ');
}

function counts(metric: Metric): string[] {
  switch (metric.kind) {
    case 'trend':
      return metric.count > 0 && metric.absent?.includes('count') !== true
        ? [`${formatCount(metric.count)} samples`]
        : [];
    case 'counter':
      return [
        formatQuantity(metric.count, metric.unit),
        ...(metric.perSecond === undefined ? [] : [formatQuantity(metric.perSecond, 'per second')]),
      ];
    case 'rate':
      return [
        formatQuantity(metric.rate, 'ratio'),
        ...(metric.total > 0 ? [`${formatCount(metric.nonzero)} of ${formatCount(metric.total)}`] : []),
      ];
    case 'gauge':
      return [];
  }
}
