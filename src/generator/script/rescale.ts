import { goDurationS } from './go-duration.ts';

export interface Rescale {
  vus?: number | undefined;
  durationS?: number | undefined;
}

type Fields = Record<string, unknown>;

/**
 * Scenarios as k6 told them, stretched in proportion to the VUs and seconds asked for: every count of VUs and every
 * arrival rate by one factor, every time by another. Numbers of iterations stay: they are the work, not the load.
 */
export function rescaleScenarios(
  scenarios: Record<string, Fields>,
  maxVus: number,
  rescale: Rescale,
): Record<string, Fields> {
  const longestS = Math.max(0, ...Object.values(scenarios).map(endS));
  const byVus = rescale.vus === undefined || maxVus === 0 ? 1 : rescale.vus / maxVus;
  const byTime = rescale.durationS === undefined || longestS === 0 ? 1 : rescale.durationS / longestS;
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => [name, rescaleFields(scenario, byVus, byTime)]),
  );
}

const COUNTS = ['vus', 'startVUs', 'preAllocatedVUs', 'maxVUs', 'rate', 'startRate', 'target'];
const TIMES = ['duration', 'maxDuration', 'startTime'];

function rescaleFields(fields: Fields, byVus: number, byTime: number): Fields {
  const scaled: Fields = {};
  for (const [key, value] of Object.entries(fields)) {
    // k6 tells unset fields as null and does not take them back.
    if (value === null) continue;
    if (key === 'stages' && Array.isArray(value))
      scaled[key] = value.map((stage) => rescaleFields(stage, byVus, byTime));
    else if (COUNTS.includes(key) && typeof value === 'number') scaled[key] = scaleCount(value, byVus);
    else if (TIMES.includes(key) && typeof value === 'string')
      scaled[key] =
        `${Math.max(key === 'startTime' ? 0 : 1, Math.round(goDurationS(value) * byTime * 1000))}ms`;
    else scaled[key] = value;
  }
  return scaled;
}

/** Nobody stays nobody; anybody stays at least one. */
function scaleCount(count: number, factor: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round(count * factor));
}

function endS(scenario: Fields): number {
  const seconds = (value: unknown) => (typeof value === 'string' ? goDurationS(value) : 0);
  const stages = Array.isArray(scenario.stages) ? scenario.stages : [];
  return (
    seconds(scenario.startTime) +
    seconds(scenario.duration) +
    stages.reduce((sum, stage) => sum + seconds(stage.duration), 0)
  );
}
