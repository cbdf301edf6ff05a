import type { LoadProfile, TestType, Threshold } from '../domain/plan.ts';
import { parseThreshold } from './thresholds.ts';

/** A default limit; `perOfferedEvent` scales it with the rate the profile offers. */
interface DefaultLimit {
  line: string;
  /** The rate offered by the profile of the guide, which the line's figure is meant for. */
  atEventsPerSecond?: number;
}

const ERRORS = { line: 'http_req_failed: rate<1%' };
const ROUTED = { line: 'routing_success_rate: rate>99%' };
const LATENCY = [{ line: 'http_req_duration: p(95)<500ms' }, { line: 'http_req_duration: p(99)<1000ms' }];
const RESOURCES = [{ line: 'orchestrator.memory: max<1.5GB' }, { line: 'warn orchestrator.cpu: avg<80%' }];

/**
 * The guide's targets. Resource limits other than memory only warn: on a shared machine a busy CPU with good latency
 * is no failure.
 */
const DEFAULTS: Readonly<Record<TestType, readonly DefaultLimit[]>> = {
  smoke: [ERRORS, ROUTED],
  load: [
    ...LATENCY,
    ERRORS,
    ROUTED,
    { line: 'events_per_second: value>=2000/s', atEventsPerSecond: 3000 },
    ...RESOURCES,
  ],
  stress: [
    { line: 'http_req_failed: rate<5%' },
    { line: 'warn events_per_second: max>10000/s', atEventsPerSecond: 15_000 },
  ],
  spike: [ERRORS, ROUTED],
  soak: [
    ...LATENCY,
    ERRORS,
    ROUTED,
    { line: 'events_per_second: value>=2000/s', atEventsPerSecond: 3000 },
    ...RESOURCES,
  ],
};

/** The guide's limits for a test type; throughput limits follow the rate that the profile offers. */
export function defaultThresholds(testType: TestType, profile: LoadProfile): Threshold[] {
  return DEFAULTS[testType].map(({ line, atEventsPerSecond }) => {
    const threshold = parseThreshold(line, 'default');
    if (atEventsPerSecond === undefined) return threshold;
    const limit = Math.round((threshold.limit * profile.eventsPerSecond) / atEventsPerSecond);
    if (limit === threshold.limit) return threshold;
    const source = line.replace(/[\d.]+(?=\/s)/, String(limit));
    return { ...threshold, limit, source, scaledFrom: threshold.limit };
  });
}
