import { addedChecks } from '../summary/checks.ts';
import type { K6Summary } from '../summary/values.ts';
import { judgeTogether } from './judge-declared.ts';
import { mixMetrics } from './mix-summaries.ts';

/** One summary out of those of the runners that shared a load. */
export function joinSummaries(shards: readonly K6Summary[]): K6Summary {
  const metrics = mixMetrics(shards.map((shard) => shard.metrics));
  const durations = shards.flatMap(({ durationS }) => durationS ?? []);
  return {
    metrics,
    thresholds: judgeTogether(
      shards.flatMap(({ thresholds }) => thresholds),
      metrics,
    ),
    checks: addedChecks(shards.flatMap(({ checks }) => checks)),
    hasSetup: shards.some(({ hasSetup }) => hasSetup),
    durationS: durations.length === 0 ? undefined : Math.max(...durations),
    notes: [...new Set(shards.flatMap(({ notes }) => notes))],
  };
}
