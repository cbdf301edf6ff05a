import type { Options, Scenario } from 'k6/options';
import { type LoadProfile, stageWindows } from './profiles.ts';
import type { Settings } from './settings.ts';

export const REQUEST_TIMEOUT_S = 10;

/** In-flight requests always end: nothing they measured is lost when VUs go. */
const GRACE = `${REQUEST_TIMEOUT_S + 2}s`;

/** An arrival rate never starts more VUs than this to hold its rate against a slow service. */
const MOST_OPEN_VUS = 5000;

/** Figures each phase gets of its own, as sub-metrics. */
const PHASE_METRICS = ['http_reqs', 'http_req_failed'];
const EVENT_METRICS = [
  'events_submitted',
  'events_rejected',
  'events_unanswered',
  'event_errors',
  'routing_success_rate',
];

export function buildOptions(settings: Settings): Options {
  return {
    scenarios: { events: scenario(settings.profile) },
    thresholds: { ...subMetrics(settings.profile, settings.endpoint), ...settings.thresholds },
    // For people at a terminal; the tool asks for the whole quantile function instead.
    summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    discardResponseBodies: true,
    userAgent: 'orchestrator-perf',
  };
}

/** Exact sub-metrics by thresholds without an expression: k6 collects them and judges nothing. */
export function subMetrics(profile: LoadProfile, endpoint?: string): Record<string, string[]> {
  const metrics: Record<string, string[]> = {};
  for (const { phase } of profile.stages) {
    for (const metric of [...PHASE_METRICS, ...(profile.unit === 'requests' ? ['checks'] : EVENT_METRICS)])
      metrics[`${metric}{phase:${phase}}`] = [];
    metrics[`http_req_duration{phase:${phase}}`] = [];
    metrics[`http_req_duration{phase:${phase},expected_response:true}`] = [];
  }
  if (endpoint !== undefined)
    for (const metric of ['http_reqs', 'http_req_duration', 'http_req_failed'])
      metrics[`${metric}{name:${endpoint}}`] = [];
  return metrics;
}

/** closed: VUs follow the stages. open: the same curve in arrivals, one for each VU in each pace. */
export function scenario(profile: LoadProfile): Scenario {
  const stages = stageWindows(profile).map(({ stage, fromS, toS }) => ({
    duration: `${Math.round((toS - fromS) * 1000)}ms`,
    target: stage.targetVus,
  }));
  if (profile.loadModel === 'closed')
    return {
      executor: 'ramping-vus',
      startVUs: profile.startVus,
      stages,
      gracefulRampDown: GRACE,
      gracefulStop: GRACE,
    };
  const vus = openVus(profile);
  return {
    executor: 'ramping-arrival-rate',
    startRate: profile.startVus,
    timeUnit: `${profile.paceMs}ms`,
    stages,
    preAllocatedVUs: vus,
    maxVUs: vus,
    gracefulStop: GRACE,
  };
}

/** VUs that may run at a time. */
export const mostVus = (profile: LoadProfile): number =>
  profile.loadModel === 'closed' ? profile.peakVus : openVus(profile);

/** Enough for every request of the peak rate to take as long as its timeout; fixed, because VUs made during the load distort it. */
function openVus(profile: LoadProfile): number {
  const atTimeout = Math.ceil((profile.peakVus / profile.paceMs) * 1000 * REQUEST_TIMEOUT_S);
  return Math.max(profile.peakVus, Math.min(MOST_OPEN_VUS, atTimeout));
}
