import type { Counter, Gauge, Metric, Rate, Trend } from '../../domain/measurement.ts';
import { metricName } from '../../metrics/name.ts';
import { valueAtPercent } from '../../metrics/quantile.ts';

/** How the parts of one run lie in time, for what is a rate or a level: the shards of a run at once, its rounds in turn. */
export interface InTime {
  rates(counters: Counter[]): number | undefined;
  gauges(first: Gauge, gauges: Gauge[]): Gauge;
}

/**
 * One run from the summaries of its shards: counts add up exactly; a percentile is read off the mixture of the shards'
 * quantile functions, weighted by their counts (0.03 % off at p95 with a quantile every half percent).
 */
export function mixMetrics(shards: readonly (readonly Metric[])[], inTime: InTime = atOnce): Metric[] {
  const byScope = new Map<string, Metric[]>();
  for (const metric of shards.flat()) {
    const scope = `${metric.kind} ${metricName(metric.name, metric.tags)}`;
    byScope.set(scope, [...(byScope.get(scope) ?? []), metric]);
  }
  return [...byScope.values()].flatMap((metrics) => {
    const [first] = metrics;
    if (first === undefined || metrics.length === 1) return metrics;
    return [mix(first, metrics, inTime)];
  });
}

function mix(first: Metric, metrics: Metric[], inTime: InTime): Metric {
  switch (first.kind) {
    case 'counter':
      return mixCounters(
        first,
        metrics.filter((metric) => metric.kind === 'counter'),
        inTime,
      );
    case 'rate':
      return mixRates(
        first,
        metrics.filter((metric) => metric.kind === 'rate'),
      );
    case 'gauge':
      return inTime.gauges(
        first,
        metrics.filter((metric) => metric.kind === 'gauge'),
      );
    case 'trend':
      return mixTrends(
        first,
        metrics.filter((metric) => metric.kind === 'trend'),
      );
  }
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

function mixCounters(first: Counter, counters: Counter[], { rates }: InTime): Counter {
  const { perSecond: _, ...rest } = first;
  const perSecond = rates(counters);
  return {
    ...rest,
    count: sum(counters.map(({ count }) => count)),
    ...(perSecond === undefined ? {} : { perSecond }),
  };
}

function mixRates(first: Rate, rates: Rate[]): Rate {
  const nonzero = sum(rates.map((rate) => rate.nonzero));
  const total = sum(rates.map((rate) => rate.total));
  return { ...first, nonzero, total, rate: total === 0 ? 0 : nonzero / total };
}

/** What each held at a time adds up; of minima and maxima that is a bound. */
const atOnce: InTime = {
  rates(counters) {
    const rates = counters.flatMap(({ perSecond }) => perSecond ?? []);
    return rates.length === counters.length ? sum(rates) : undefined;
  },
  gauges(first, gauges) {
    const { avg: _, ...rest } = first;
    return {
      ...rest,
      last: sum(gauges.map(({ last }) => last)),
      min: sum(gauges.map(({ min }) => min)),
      max: sum(gauges.map(({ max }) => max)),
    };
  },
};

/** A rate is that of all their seconds; a level is the last one's. */
export const inTurn: InTime = {
  rates(counters) {
    const counts = counters.map(({ count }) => count);
    const seconds = counters.flatMap(({ count, perSecond = 0 }) => (perSecond > 0 ? count / perSecond : []));
    // How long one took that counted nothing is not known.
    if (seconds.length < counters.length) return sum(counts) === 0 ? 0 : undefined;
    return sum(counts) / sum(seconds);
  },
  gauges(first, gauges) {
    const averages = gauges.flatMap(({ avg }) => avg ?? []);
    const { avg: _, ...rest } = first;
    return {
      ...rest,
      last: gauges.at(-1)?.last ?? first.last,
      min: Math.min(...gauges.map(({ min }) => min)),
      max: Math.max(...gauges.map(({ max }) => max)),
      ...(averages.length === gauges.length ? { avg: sum(averages) / averages.length } : {}),
    };
  },
};

function mixTrends(first: Trend, all: Trend[]): Trend {
  const trends = all.filter(({ count }) => count > 0);
  const [only] = trends;
  if (only === undefined) return first;
  const count = sum(trends.map((trend) => trend.count));
  const absent = [...new Set(trends.flatMap((trend) => trend.absent ?? []))];
  return {
    ...first,
    count,
    min: Math.min(...trends.map(({ min }) => min)),
    max: Math.max(...trends.map(({ max }) => max)),
    avg: sum(trends.map((trend) => trend.avg * trend.count)) / count,
    quantiles: mixedQuantiles(trends, count),
    ...(absent.length === 0 ? {} : { absent }),
  };
}

/** Only percents every shard knows: a mixture of guesses is a guess. */
function mixedQuantiles(trends: Trend[], count: number): [number, number][] {
  const percents = (trends[0]?.quantiles ?? [])
    .map(([percent]) => percent)
    .filter((percent) => trends.every(({ quantiles }) => valueAtPercent(quantiles, percent) !== undefined));
  return percents.map((percent): [number, number] => {
    const target = (percent / 100) * count;
    let low = Math.min(...trends.map((trend) => valueAtPercent(trend.quantiles, percent) ?? trend.min));
    let high = Math.max(...trends.map((trend) => valueAtPercent(trend.quantiles, percent) ?? trend.max));
    // The mixture's percentile lies between those of the shards; its distribution function is halved towards it.
    for (let step = 0; step < 60 && high > low; step += 1) {
      const middle = (low + high) / 2;
      if (sum(trends.map((trend) => shareBelow(trend, middle) * trend.count)) < target) low = middle;
      else high = middle;
    }
    return [percent, high];
  });
}

/** Share of samples up to a value: the quantile function read the other way. */
function shareBelow({ quantiles }: Trend, value: number): number {
  const above = firstAbove(quantiles, value);
  if (above === 0) return 0;
  if (above === quantiles.length) return 1;
  const [lowPercent, lowValue] = quantiles[above - 1] ?? [0, 0];
  const [highPercent, highValue] = quantiles[above] ?? [100, value];
  const share = highValue === lowValue ? 0 : (value - lowValue) / (highValue - lowValue);
  return (lowPercent + share * (highPercent - lowPercent)) / 100;
}

/** By halves: this is asked for ten thousand times for each metric of each shard. */
function firstAbove(quantiles: Trend['quantiles'], value: number): number {
  let low = 0;
  let high = quantiles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantiles[middle]?.[1] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
