import { addedAnswers } from '../domain/answers.ts';
import type { Measurement, Observed, Phase, RunSummary } from '../domain/measurement.ts';
import type { Observations } from '../domain/observation.ts';
import { observedName, observedTags } from '../domain/observed-name.ts';
import { inTurn, mixMetrics } from '../k6-results/shards/mix-summaries.ts';
import { holds, parseExpression } from '../metrics/expression.ts';
import { metricName, parseMetricName } from '../metrics/name.ts';
import { findMetric } from '../metrics/select.ts';
import { measuredValue } from '../metrics/statistic.ts';
import { plural } from '../wording/numbers.ts';

/** One version over all its rounds: counts add up, percentiles are those of all samples together, times follow each other. */
export function poolRounds(rounds: readonly [Measurement, ...Measurement[]]): Measurement {
  const [first] = rounds;
  const summaries = rounds.map(({ summary }) => summary);
  const summary: RunSummary = {
    ...first.summary,
    durationMs: total(summaries.map(({ durationMs }) => durationMs)),
    load: pooledLoad(summaries),
    phases: pooledPhases(summaries),
    metrics: mixMetrics(
      summaries.map(({ metrics }) => metrics),
      inTurn,
    ),
    observed: pooledObserved(summaries),
    ...pooledChecks(summaries),
    ...pooledAnswers(summaries),
    accounting: pooledAccounting(summaries.map(({ accounting }) => accounting)),
    notes: [...new Set(summaries.flatMap(({ notes }) => notes))],
  };
  return {
    summary,
    series: pooledSeries(rounds.map(({ series }) => series)),
    observations: pooledObservations(rounds.map(({ observations }) => observations)),
    k6Thresholds: pooledThresholds(rounds, summary),
  };
}

/** What k6 would have said of a threshold of the script, had it seen all rounds as one run. */
function pooledThresholds(
  rounds: readonly [Measurement, ...Measurement[]],
  summary: RunSummary,
): Measurement['k6Thresholds'] {
  return rounds[0].k6Thresholds.map((said) => {
    const { metric, expression } = said;
    const inEveryRound = rounds.every(({ k6Thresholds }) =>
      k6Thresholds.some((one) => one.metric === metric && one.expression === expression && one.ok),
    );
    const { name, tags = {} } = parseMetricName(metric) ?? { name: metric };
    const parsed = parseExpression(expression);
    const pooled = findMetric(summary, name, tags);
    const actual = parsed && measuredValue(pooled, parsed.statistic);
    return {
      ...said,
      ok:
        parsed === undefined || actual === undefined
          ? inEveryRound
          : holds(actual, parsed.operator, parsed.limit),
    };
  });
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** An end that was none stands for all. A limit that was crossed in one round says nothing of all of them together. */
function pooledLoad(summaries: readonly RunSummary[]): RunSummary['load'] {
  const loads = summaries.map(({ load }) => load);
  const [first] = loads;
  if (first === undefined) throw new Error('rounds were pooled and there are none');
  const worst = loads.find(({ category }) => category !== 'ended' && category !== 'thresholds') ?? {
    ...first,
    exitCode: 0,
    ending: 'Ended',
    category: 'ended' as const,
    endingSentence: `k6 ended by itself in ${plural(loads.length, 'round')}.`,
  };
  const iterations = loads.flatMap((load) => load.iterations ?? []);
  const messages = new Map<string, RunSummary['load']['messages'][number]>();
  for (const message of loads.flatMap((load) => load.messages)) {
    const key = `${message.level} ${message.message}`;
    messages.set(key, { ...message, count: message.count + (messages.get(key)?.count ?? 0) });
  }
  return {
    ...worst,
    ...(iterations.length === 0
      ? {}
      : {
          iterations: {
            complete: total(iterations.map(({ complete }) => complete)),
            interrupted: total(iterations.map(({ interrupted }) => interrupted)),
            dropped: total(iterations.map(({ dropped }) => dropped)),
          },
        }),
    messages: [...messages.values()].slice(0, 50),
  };
}

/** A phase once, as long as all its rounds together, from where the first one began. */
function pooledPhases(summaries: readonly RunSummary[]): Phase[] {
  const [first] = summaries;
  return (first?.phases ?? []).map((phase) => {
    const same = summaries.flatMap(({ phases }) => phases.filter(({ name }) => name === phase.name));
    const seconds = same.map(({ fromMs, toMs }) => (toMs - fromMs) / 1000);
    const achieved = same.flatMap(({ achievedEventsPerSecond }, index) =>
      achievedEventsPerSecond === undefined ? [] : achievedEventsPerSecond * (seconds[index] ?? 0),
    );
    const { achievedEventsPerSecond: _, ...planned } = phase;
    return {
      ...planned,
      toMs: phase.fromMs + total(seconds) * 1000,
      ...(achieved.length === same.length
        ? { achievedEventsPerSecond: total(achieved) / total(seconds) }
        : {}),
    };
  });
}

/** Of all rounds; those in which nothing went wrong had none. */
function pooledAnswers(summaries: readonly RunSummary[]): Pick<RunSummary, 'answers'> {
  const all = summaries.flatMap(({ answers }) => answers ?? []);
  const added = addedAnswers(
    'wrong',
    all.flatMap(({ rows }) => rows),
    all.flatMap(({ bodies = [] }) => bodies),
  );
  return added === undefined ? {} : { answers: added };
}

function pooledObserved(summaries: readonly RunSummary[]): Observed[] {
  const byName = new Map<string, Observed[]>();
  for (const observed of summaries.flatMap((summary) => summary.observed)) {
    const key = metricName(observedName(observed), observedTags(observed));
    byName.set(key, [...(byName.get(key) ?? []), observed]);
  }
  return [...byName.values()].flatMap((same) => {
    const last = same.at(-1);
    return last === undefined
      ? []
      : [
          {
            ...last,
            min: Math.min(...same.map(({ min }) => min)),
            max: Math.max(...same.map(({ max }) => max)),
            avg: total(same.map(({ avg }) => avg)) / same.length,
          },
        ];
  });
}

function pooledChecks(summaries: readonly RunSummary[]): Pick<RunSummary, 'checks'> {
  const byPath = new Map<string, NonNullable<RunSummary['checks']>[number]>();
  for (const { path, passes, fails } of summaries.flatMap(({ checks = [] }) => checks)) {
    const before = byPath.get(path);
    byPath.set(path, {
      path,
      passes: passes + (before?.passes ?? 0),
      fails: fails + (before?.fails ?? 0),
    });
  }
  return byPath.size === 0 ? {} : { checks: [...byPath.values()] };
}

type Accounting = NonNullable<RunSummary['accounting']>;

/** Only what every round counted. */
function pooledAccounting(rounds: readonly (Accounting | undefined)[]): Accounting | undefined {
  const counted = rounds.flatMap((accounting) => accounting ?? []);
  const [first] = counted;
  if (first === undefined || counted.length < rounds.length) return undefined;
  const sums = { ...first };
  for (const key of Object.keys(first) as (keyof Accounting)[]) {
    const values = counted.flatMap((accounting) => accounting[key] ?? []);
    if (values.length === counted.length) sums[key] = total(values);
    else delete (sums as Partial<Accounting>)[key];
  }
  return sums;
}

/** One series after the other. */
function pooledSeries(rounds: readonly Measurement['series'][]): Measurement['series'] {
  const byKey = new Map<string, Measurement['series'][number]>();
  for (const series of rounds.flat()) {
    const { points, unit: _, source, ...identity } = series;
    const key = JSON.stringify([source, identity]);
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? series : { ...before, points: [...before.points, ...points] });
  }
  return [...byKey.values()];
}

function pooledObservations(rounds: readonly Observations[]): Observations {
  const [first] = rounds;
  if (first === undefined) throw new Error('rounds were pooled and there are none');
  const series = pooledSeries(rounds.map((observations) => observations.series));
  return {
    ...first,
    series: series.filter((one) => 'service' in one),
    events: rounds.flatMap(({ events }) => events),
    missing: [...new Set(rounds.flatMap(({ missing }) => missing))],
  };
}
