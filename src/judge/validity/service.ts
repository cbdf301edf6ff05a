import type { ValidityFinding } from '../../domain/judgement.ts';
import { policyOf } from '../../domain/test-types.ts';
import type { Measurement, RunSummary } from '../../domain/measurement.ts';
import type { ServiceEvent } from '../../domain/observation.ts';
import type { Tags } from '../../metrics/name.ts';
import { findMetric, rateIn } from '../../metrics/select.ts';
import { formatCount, formatPercent, plural } from '../../wording/numbers.ts';
import { calledBy } from '../../wording/tested.ts';
import { scopeText } from '../../wording/sentences.ts';

/** Was there a living service that answered? */
export function serviceFindings(measurement: Measurement, scopes: Tags[]): ValidityFinding[] {
  return [
    // The cause before what it did to the requests.
    ...serviceEvents(measurement),
    ...scopes.flatMap((tags) => answerFindings(measurement.summary, tags)),
  ];
}

/** Whether requests of a scope found a service, and whether latencies are of answers. */
export function answerFindings(summary: RunSummary, scope: Tags): ValidityFinding[] {
  return [...unreachable(summary, scope), ...latencyOverFailures(summary, scope)];
}

/** k6 records 0 ms for a request that found no service: refused, unknown host. */
function unreachable(summary: RunSummary, tags: Tags): ValidityFinding[] {
  const all = findMetric(summary, 'http_req_duration', tags);
  const failed = rateIn(summary, 'http_req_failed', tags);
  if (all?.kind !== 'trend' || all.count === 0 || failed === undefined || failed.nonzero === 0) return [];
  const share = Math.min(failed.rate, shareAtZero(all.quantiles));
  if (share < 0.01) return [];
  return [
    {
      rule: 'unreachable',
      severity: share >= 0.5 ? 'broken' : 'inconclusive',
      sentence: `${all.count === 1 ? 'The only request' : `${formatPercent(share)} of ${formatCount(all.count)} requests`} found no service to talk to (${scopeText(tags)})${wordsOfK6(summary)}.`,
    },
  ];
}

/** Why, in k6's own words, where it says one thing of most of them. */
function wordsOfK6({ load }: RunSummary): string {
  const [most, ...others] = load.messages
    .filter(({ message }) => message.startsWith(REQUEST_FAILED))
    .sort((a, b) => b.count - a.count);
  if (most === undefined || others.reduce((sum, { count }) => sum + count, 0) > most.count)
    return ': the connection was refused or the name unknown';
  return `: ${most.message.slice(REQUEST_FAILED.length, REQUEST_FAILED.length + 200)}`;
}

const REQUEST_FAILED = 'Request Failed: ';

/** Share of the samples that are exactly zero, read off the quantile function. */
function shareAtZero(quantiles: [number, number][]): number {
  const firstAbove = quantiles.findIndex(([, value]) => value > 0);
  if (firstAbove < 0) return 1;
  return (quantiles[firstAbove - 1]?.[0] ?? 0) / 100;
}

/** Failures answer faster or slower than work does; latency must not mix them. */
function latencyOverFailures(summary: RunSummary, tags: Tags): ValidityFinding[] {
  const failed = rateIn(summary, 'http_req_failed', tags);
  if (failed === undefined || failed.nonzero === 0) return [];
  if (findMetric(summary, 'http_req_duration', { ...tags, expected_response: 'true' }) !== undefined)
    return [];
  return [
    {
      rule: 'latency-over-failures',
      severity: failed.rate > 0.001 ? 'inconclusive' : 'note',
      sentence: `Latency includes ${plural(failed.nonzero, 'failed request')} (${formatPercent(failed.rate)}, ${scopeText(tags)}): k6 did not keep them apart.`,
    },
  ];
}

const WATCHERS = ['prometheus', 'grafana', 'k6'];

function serviceEvents({ observations, summary }: Measurement): ValidityFinding[] {
  const { events } = observations;
  const called = calledBy(summary);
  return events.flatMap((event, index): ValidityFinding[] => {
    const alike = events.filter(({ service, kind }) => service === event.service && kind === event.kind);
    if (event.kind === 'healthy' || events.indexOf(alike[0] ?? event) !== index) return [];
    const times = alike.length === 1 ? '' : ` (${alike.length} times)`;
    return [
      {
        rule: `service-${event.kind}`,
        severity: severityOf(event, events, summary),
        sentence: `${called(event.service)} ${EVENT_WORDS[event.kind]}${times}${secondOf(event, summary)}: ${event.detail}`,
      },
    ];
  });
}

const EVENT_WORDS: Record<ServiceEvent['kind'], string> = {
  unhealthy: 'failed its health check during the run',
  healthy: 'was healthy again',
  exited: 'ended during the run',
  restarted: 'restarted during the run',
  'oom-killed': 'was killed for running out of memory',
  throttled: 'was held back by its CPU limit',
};

function severityOf(
  event: ServiceEvent,
  all: ServiceEvent[],
  { testType }: RunSummary,
): ValidityFinding['severity'] {
  if (event.kind === 'throttled' || WATCHERS.includes(event.service)) return 'note';
  // A service that falls over under stress has answered the question; under any other load nothing can be said.
  const { overload } = policyOf(testType);
  if (event.kind !== 'unhealthy') return overload === 'sought' ? 'fail' : 'broken';
  // What has ended cannot be healthy: its end is the finding.
  if (
    overload === 'sought' &&
    all.some(({ service, kind }) => service === event.service && kind === 'exited')
  )
    return 'note';
  const last = all
    .filter(({ service, kind }) => service === event.service && (kind === 'healthy' || kind === 'unhealthy'))
    .at(-1);
  if (last?.kind === 'unhealthy') return 'broken';
  // Beyond its breaking point a service may well be too busy to answer; that is what a stress test looks for.
  return overload === 'never' ? 'inconclusive' : 'note';
}

function secondOf({ atMs }: ServiceEvent, { phases, startedAt }: RunSummary): string {
  const fromMs = phases[0]?.fromMs ?? Date.parse(startedAt);
  const seconds = Math.round((atMs - fromMs) / 1000);
  return seconds < 0 ? '' : ` at second ${seconds}`;
}
