import type { ValidityFinding } from '../../domain/judgement.ts';
import { policyOf } from '../../domain/test-types.ts';
import type { Measurement, RunSummary } from '../../domain/measurement.ts';
import { metricSeries, worstObserved } from '../../metrics/observed.ts';
import { countIn, findMetric } from '../../metrics/select.ts';
import { formatCount, formatPercent, plural } from '../../wording/numbers.ts';
import { machineCpu } from '../machine-cpu.ts';
import { workOf } from '../../wording/tested.ts';
import { scopeText } from '../../wording/sentences.ts';

/** Did the generator offer the load it was asked for, and did it measure all of it? */
export function generatorFindings(measurement: Measurement): ValidityFinding[] {
  return [
    ...droppedIterations(measurement.summary),
    ...generatorCpu(measurement),
    ...othersOnTheMachine(measurement),
    ...littlesLaw(measurement),
    ...heldBack(measurement.summary),
  ];
}

const MOST_DROPPED = 0.005;

function droppedIterations(summary: RunSummary): ValidityFinding[] {
  const dropped = countIn(summary, 'dropped_iterations', {}) ?? 0;
  const complete = countIn(summary, 'iterations', {}) ?? 0;
  if (dropped === 0) return [];
  const share = dropped / (dropped + complete);
  const sought = policyOf(summary.testType).overload === 'sought';
  return [
    {
      rule: 'dropped-iterations',
      severity: share > MOST_DROPPED && !sought ? 'inconclusive' : 'note',
      sentence: `${plural(dropped, 'iteration')} (${formatPercent(share)}) ${dropped === 1 ? 'was' : 'were'} dropped because no VU was free: the load was lower than asked for, and waiting is in no latency.`,
    },
  ];
}

const MOST_CPU_SHARE = 0.8;

/** Share of the cores k6 may use: its own limit if it has one, else the machine's. */
function generatorCpu({ summary, observations }: Measurement): ValidityFinding[] {
  const cpu = worstObserved(summary.observed, 'k6', 'cpu');
  const limit = observations.limits.find(({ service }) => service === 'k6')?.cpuCores;
  const cores = limit ?? summary.environment.cpuCount;
  if (cpu === undefined || cores <= 0 || cpu.avg / cores <= MOST_CPU_SHARE) return [];
  const of = limit === undefined ? `the ${cores} cores of this machine` : `the ${cores} cores it may use`;
  return [
    {
      rule: 'generator-cpu',
      severity: 'inconclusive',
      sentence: `k6 itself used ${formatPercent(cpu.avg / cores)} of ${of} (more than ${formatPercent(MOST_CPU_SHARE)}): the generator was the bottleneck, latencies are too high.`,
    },
  ];
}

const MOST_FOREIGN_SHARE = 0.25;

/** CPU that neither the stack nor k6 used: with it a run is not the measure of this change alone. */
function othersOnTheMachine({ summary }: Measurement): ValidityFinding[] {
  const { observed, environment } = summary;
  const cores = new Map<string, number>();
  for (const { service, quantity, avg } of observed)
    if (quantity === 'cpu') cores.set(service, (cores.get(service) ?? 0) + avg);
  const machine = cores.get('machine');
  const { ours, isRestForeign } = machineCpu(cores, environment);
  if (machine === undefined || environment.cpuCount <= 0 || !isRestForeign) return [];
  const foreign = machine - ours;
  if (foreign <= environment.cpuCount * MOST_FOREIGN_SHARE) return [];
  return [
    {
      rule: 'busy-machine',
      severity: 'note',
      sentence: `Something else used ${foreign.toFixed(1)} of the ${environment.cpuCount} cores of this machine meanwhile (stack and k6 used ${ours.toFixed(1)}): latencies may be higher for that.`,
    },
  ];
}

const LITTLE_TOLERANCE = 0.1;
/** In a shorter run the seconds between two samples of the VUs weigh too much. */
const LITTLE_SHORTEST_S = 20;

/**
 * Little's law, L = X·W, over the whole load: VUs = iterations per second × their duration (pause included). When it
 * is off, samples were lost or time was spent that no iteration counts.
 */
function littlesLaw({ summary, series }: Measurement): ValidityFinding[] {
  const vus = metricSeries(series, 'vus')?.points ?? [];
  const duration = findMetric(summary, 'iteration_duration', {});
  const seconds = ((vus.at(-1)?.[0] ?? 0) - (vus[0]?.[0] ?? 0)) / 1000;
  if (summary.profile?.loadModel !== 'closed' || duration?.kind !== 'trend' || seconds < LITTLE_SHORTEST_S)
    return [];
  const vuSeconds = areaUnder(vus) / 1000;
  const counted = (duration.count * duration.avg) / 1000;
  const off = Math.abs(vuSeconds - counted) / vuSeconds;
  if (off <= LITTLE_TOLERANCE) return [];
  return [
    {
      rule: 'littles-law',
      severity: 'inconclusive',
      sentence: `Little's law is off by ${formatPercent(off)}: VUs were running for ${formatCount(vuSeconds)} s in all, the counted iterations explain ${formatCount(counted)} s.`,
    },
  ];
}

function areaUnder(points: [number, number][]): number {
  return points.reduce((area, [atMs, value], index) => {
    const previous = points[index - 1];
    return previous === undefined ? area : area + ((value + previous[1]) / 2) * (atMs - previous[0]);
  }, 0);
}

const LOWEST_ACHIEVED = 0.95;

/** Where the load is meant to be carried (not pushed beyond), a generator that is held back understates latency. */
function heldBack(summary: RunSummary): ValidityFinding[] {
  const { testType, phases, profile } = summary;
  if (policyOf(testType).overload !== 'never') return [];
  return phases.flatMap((phase): ValidityFinding[] => {
    const { offeredEventsPerSecond: offered, achievedEventsPerSecond: achieved } = phase;
    if (!phase.judged || offered === undefined || achieved === undefined || offered === 0) return [];
    // One request more or less per VU is the grain of a short phase.
    const grain = (profile?.eventsPerRequest ?? 0) / ((phase.toMs - phase.fromMs) / 1000);
    if (achieved + grain >= offered * LOWEST_ACHIEVED) return [];
    return [
      {
        rule: 'held-back',
        severity: 'inconclusive',
        sentence: `${formatCount(achieved)} of ${formatCount(offered)} offered ${workOf(summary)}/s were achieved (${formatPercent(achieved / offered)}, ${scopeText({ phase: phase.name })}): the service held the generator back, so latency understates the wait.`,
      },
    ];
  });
}
