import type { Capacity, Growth, Recovery } from '../../domain/judgement.ts';
import type { Report } from '../../domain/report.ts';
import { policyOf } from '../../domain/test-types.ts';
import {
  formatCount,
  formatDuration,
  formatKnown,
  formatQuantity,
  formatSlope,
} from '../../wording/numbers.ts';
import { workOf } from '../../wording/tested.ts';
import { numbers, type Table, tableOf, toned, words } from './table.ts';

/** What only this type of test answers: where it broke, how fast it recovered, what grows. */
export interface TypeAnswer {
  title: string;
  sentence: string;
  table: Table | undefined;
}

export function typeAnswer({ judgement, summary }: Report): TypeAnswer | undefined {
  const { capacity, recovery, growth } = judgement;
  if (capacity !== undefined)
    return { title: 'Capacity', sentence: capacity.sentence, table: stepsTable(capacity) };
  if (recovery !== undefined)
    return {
      title: 'Recovery',
      sentence: recovery.sentence,
      table: spikesTable(recovery, workOf(summary) === 'events'),
    };
  // In a load test only a queue that grows is news; that nothing grew is what a soak is run for.
  if (growth?.some(({ growing }) => growing || policyOf(summary.testType).answers === 'growth of everything'))
    return { title: 'Growth', sentence: growthSentence(growth), table: growthTable(growth) };
  return undefined;
}

function stepsTable({ steps }: Capacity): Table | undefined {
  // What a VU of a script of the user's own sends nobody knows.
  const isOffered = steps.some(({ offeredEventsPerSecond }) => offeredEventsPerSecond > 0);
  return tableOf(
    'Steps',
    [
      ...words('Step'),
      ...numbers('VUs', ...(isOffered ? ['Offered'] : []), 'Achieved', 'p95', 'Failed'),
      ...words('Result'),
    ],
    steps.map((step) => [
      step.phase,
      formatCount(step.vus),
      ...(isOffered ? [formatQuantity(step.offeredEventsPerSecond, 'per second')] : []),
      formatQuantity(step.achievedEventsPerSecond, 'per second'),
      formatKnown(step.p95Ms, 'ms'),
      formatKnown(step.errorRate, 'ratio'),
      step.broken === undefined ? 'held' : toned(step.broken, 'bad'),
    ]),
  );
}

function spikesTable({ spikes }: Recovery, hasQueue: boolean): Table | undefined {
  return tableOf(
    'Spikes',
    [
      ...words('Spike'),
      ...numbers('p95 before', 'p95 at its peak', 'Recovered after'),
      ...(hasQueue ? numbers('Queue drained after') : []),
    ],
    spikes.map((spike) => [
      spike.phase,
      formatKnown(spike.baselineP95Ms, 'ms'),
      formatKnown(spike.peakP95Ms, 'ms'),
      spike.recoveryS === undefined ? toned('not recovered', 'bad') : formatDuration(spike.recoveryS),
      ...(hasQueue ? [spike.queueDrainS === undefined ? '' : formatDuration(spike.queueDrainS)] : []),
    ]),
  );
}

function growthSentence(growth: Growth[]): string {
  const growing = growth.filter((one) => one.growing).map(({ sentence }) => sentence);
  const untold = growth.find(({ holdTooShort }) => holdTooShort);
  return growing.join(' ') || untold?.sentence || 'Nothing grew.';
}

function growthTable(growth: Growth[]): Table | undefined {
  return tableOf(
    'Trend over the hold',
    [...words('Figure'), ...numbers('Per hour', 'p-value'), ...words('Result')],
    growth.map((one) => [
      one.metric,
      formatSlope(one.perHour, one.unit),
      one.pValue < 0.001 ? '< 0.001' : one.pValue.toFixed(3),
      one.growing ? toned('grows', 'bad') : one.holdTooShort ? 'not judged' : 'steady',
    ]),
  );
}
