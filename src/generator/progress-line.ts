import { phaseAt } from '../../k6/lib/profiles.ts';
import type { TestPlan } from '../domain/plan.ts';
import type { K6Progress } from './progress.ts';
import type { LiveCounters } from './live-counters.ts';

/** Before anything is known. */
export const STARTING = 'k6 is starting';

/** `load steady · 60 VUs · 1,980 events/s · p95 12 ms · 0.00 % errors · 25 s left` */
export function progressLine(
  test: Pick<TestPlan, 'testType' | 'profile' | 'workload'>,
  elapsedS: number | undefined,
  progress: K6Progress | undefined,
  figures: LiveCounters,
): string {
  const { testType, profile, workload } = test;
  const userScript = workload.kind === 'script';
  if (elapsedS === undefined || progress === undefined) return `${testType}: ${STARTING}`;
  const leftS = Math.max(0, Math.ceil(profile.durationS - elapsedS));
  const ended = !userScript && leftS === 0;
  return [
    ended ? `${testType} ending` : userScript ? testType : `${testType} ${phaseAt(profile, elapsedS).phase}`,
    `${progress.vus} VUs`,
    ratePart(figures),
    figures.p95Ms === undefined ? undefined : `p95 ${milliseconds(figures.p95Ms)}`,
    figures.failedRatio === undefined ? undefined : `${(figures.failedRatio * 100).toFixed(2)} % errors`,
    userScript ? `${Math.round(elapsedS)} s so far` : `${leftS} s left`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function ratePart({ eventsPerSecond, requestsPerSecond }: LiveCounters): string | undefined {
  if (eventsPerSecond !== undefined) return `${whole(eventsPerSecond)} events/s`;
  return requestsPerSecond === undefined ? undefined : `${whole(requestsPerSecond)} requests/s`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${whole(value)} ms`;
}
