import type { LoadProfile, TestType, Threshold } from '../domain/plan.ts';
import { policyOf } from '../domain/test-types.ts';
import { parseThreshold } from './thresholds.ts';

/** The limits a test type has by default; throughput limits follow the rate that the profile offers. */
export function defaultThresholds(testType: TestType, profile: LoadProfile): Threshold[] {
  const { defaultThresholds: ofEvents, requestThresholds } = policyOf(testType);
  return (profile.unit === 'requests' ? requestThresholds : ofEvents).map(({ line, atEventsPerSecond }) => {
    const threshold = parseThreshold(line, 'default');
    if (atEventsPerSecond === undefined) return threshold;
    const limit = Math.round((threshold.limit * profile.eventsPerSecond) / atEventsPerSecond);
    if (limit === threshold.limit) return threshold;
    const source = line.replace(/[\d.]+(?=\/s)/, String(limit));
    return { ...threshold, limit, source, scaledFrom: threshold.limit };
  });
}
