import type { Recovery, ThresholdResult } from '../../domain/judgement.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { Threshold } from '../../domain/plan.ts';
import { isEmptied, shortestWatchS } from '../by-type/recovery.ts';
import { queueDepth } from '../by-type/series-windows.ts';

/** The guide: recovered within 30 s of the end of a spike, and the queue drained. */
const LONGEST_RECOVERY_S = 30;

/** The limits of a spike test on recovery, in the form of every other limit. */
export function recoveryLimits(measurement: Measurement, { spikes }: Recovery): ThresholdResult[] {
  if (spikes.length === 0) return [];
  const watchS = shortestWatchS(measurement.summary);
  const depth = queueDepth(measurement);
  return [
    result(
      'spike.recovery',
      LONGEST_RECOVERY_S,
      spikes.map(({ recoveryS }) => recoveryS),
      watchS,
    ),
    ...(depth.length > 0 && isEmptied(depth)
      ? [
          result(
            'spike.queue_drain',
            LONGEST_RECOVERY_S,
            spikes.map(({ queueDrainS }) => queueDrainS),
            watchS,
          ),
        ]
      : []),
  ];
}

/** Not seen to recover is a failure when it was watched for longer than the limit; else it is not known. */
function result(
  metric: string,
  limitS: number,
  seconds: (number | undefined)[],
  watchS: number,
): ThresholdResult {
  const known = seconds.flatMap((value) => value ?? []);
  const threshold: Threshold = {
    metric,
    tags: {},
    statistic: { kind: 'max' },
    operator: '<=',
    limit: limitS,
    level: 'error',
    source: `${metric}: max<=${limitS}s`,
    origin: 'default',
  };
  if (known.length === seconds.length) {
    const worst = Math.max(...known);
    return {
      threshold,
      outcome: worst <= limitS ? 'passed' : 'failed',
      actual: worst,
      scope: metric,
      k6Agrees: undefined,
    };
  }
  const censored = watchS >= limitS;
  return {
    threshold,
    outcome: censored ? 'failed' : 'not measured',
    actual: censored ? watchS : undefined,
    scope: metric,
    k6Agrees: undefined,
  };
}
