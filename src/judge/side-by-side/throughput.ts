import type { RunSummary } from '../../domain/measurement.ts';

const OPEN = /-arrival-rate$/;

/** Whether how many answers there are follows from how fast they come. At an arrival rate it is what was asked for. */
export function isThroughputTelling({ comparability }: Pick<RunSummary, 'comparability'>): boolean {
  const scenarios = comparability?.scenarios ?? [];
  return scenarios.length === 0 || scenarios.some(({ executor }) => !OPEN.test(executor));
}
