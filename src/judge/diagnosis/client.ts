import { SERVICE_UNDER_TEST } from '../../domain/observation.ts';
import { type DiagnosisRule, type Evidence, p95Text, windowText } from './evidence.ts';
import { machineCpu } from '../machine-cpu.ts';
import type { RunSummary } from '../../domain/measurement.ts';
import { countIn, judgedMetric, judgedScopes } from '../../metrics/select.ts';
import { measuredValue } from '../../metrics/statistic.ts';
import { formatCount, formatPercent, formatQuantity, plural } from '../../wording/numbers.ts';

const MACHINE_FULL = 0.9;
const GENERATOR_FULL = 0.8;
const SLOW_CONNECT_MS = 10;

/** The load generator itself was short of CPU: what it measured is partly its own slowness. */
const generatorFull: DiagnosisRule = (evidence) => {
  const cpu = evidence.over('k6', 'cpu');
  const cores = evidence.limit('k6').cpuCores ?? evidence.measurement.summary.environment.cpuCount;
  if (cpu === undefined || cores <= 0 || cpu.avg < cores * GENERATOR_FULL) return undefined;
  return {
    rule: 'generator-saturated',
    what: 'k6 itself was out of CPU: its figures are partly its own slowness.',
    evidence: `${formatQuantity(cpu.avg, 'cores')} of ${formatQuantity(cores, 'cores')} on average from ${windowText(evidence)}.`,
    advice: `Run k6 on a larger machine or apart from the stack, or offer fewer ${evidence.work}s per second.`,
    weight: 94,
  };
};

/** Nobody can tell how fast a service is on a machine that has no CPU left; it matters whose work took it. */
const machineFull: DiagnosisRule = (evidence) => {
  const machine = evidence.over('machine', 'cpu');
  const cores = evidence.measurement.summary.environment.cpuCount;
  if (!evidence.strained || machine === undefined || cores <= 0 || machine.avg < cores * MACHINE_FULL)
    return undefined;
  const { environment } = evidence.measurement.summary;
  const { parts, ours, isRestForeign } = machineCpu(evidence.cores, environment);
  const inUse = `${formatQuantity(machine.avg, 'cores')} of ${formatQuantity(cores, 'cores')} in use from ${windowText(evidence)}`;
  const list = parts
    .map(([service, used]) => `${evidence.called(service)} ${formatQuantity(used, 'cores')}`)
    .join(', ');
  if (ours < machine.avg / 2 && isRestForeign)
    return {
      rule: 'machine-taken',
      what: 'Something else had most of the CPU of this machine: the figures are partly its.',
      evidence: `${inUse}; stack and k6 had ${formatQuantity(ours, 'cores')}${list === '' ? '' : ` (${list})`}.`,
      advice: 'Run it again where nothing else runs before you blame the service.',
      weight: 89,
    };
  return {
    rule: 'machine-full',
    what: isRestForeign
      ? 'The machine was full: stack and load generator fought for its CPU.'
      : 'The machine was full, and the service under test runs on it: how much of the CPU was whose is not known.',
    evidence: `${inUse}${list === '' ? '' : ` (${list})`}.`,
    advice: isRestForeign
      ? `Use a larger runner, or offer fewer ${evidence.work}s per second.`
      : `Run k6 on another machine than the service, or offer fewer ${evidence.work}s per second.`,
    weight: 72,
  };
};

/** What k6 logs when a request ends without an answer. */
const CONNECTION_PROBLEMS: { rule: string; pattern: RegExp; what: string; advice: string; weight: number }[] =
  [
    {
      rule: 'timeouts',
      pattern: /request timeout|i\/o timeout|context deadline exceeded/i,
      what: 'Requests ran into the timeout: the service did not answer in time.',
      advice:
        'Find what the requests wait for; a thread dump under load shows it. The timeout is not the problem.',
      weight: 64,
    },
    {
      rule: 'connection-refused',
      pattern: /connection refused/i,
      what: 'Connections were refused: nothing listened.',
      advice:
        'The service was down, or restarting, or its accept queue was full; its log and the events of the run say which.',
      weight: 63,
    },
    {
      rule: 'connection-reset',
      pattern: /connection reset|EOF|broken pipe/i,
      what: 'Connections were cut while a request was under way.',
      advice:
        'The service crashed, closed idle connections too early (keep-alive timeout), or a proxy between gave up.',
      weight: 61,
    },
    {
      rule: 'unknown-host',
      pattern: /no such host|lookup .* on/i,
      what: 'The name of the service could not be resolved.',
      advice:
        'Check the host in the address that is requested, and that it is known where k6 runs: in a compose network by the name of the service.',
      weight: 65,
    },
  ];

const connections: DiagnosisRule = (evidence) => {
  const { messages } = evidence.measurement.summary.load;
  const found = CONNECTION_PROBLEMS.map((problem) => ({
    problem,
    count: messages
      .filter(({ message }) => problem.pattern.test(message))
      .reduce((sum, { count }) => sum + count, 0),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
  if (!found || evidence.errorRate <= 0.001) return undefined;
  const { rule, what, advice, weight } = found.problem;
  return {
    rule,
    what,
    evidence: `k6 logged it ${plural(found.count, 'time')}; ${formatPercent(evidence.errorRate)} of the requests failed from ${windowText(evidence)}.`,
    advice,
    weight,
  };
};

const errors: DiagnosisRule = (evidence) => {
  if (evidence.errorRate <= 0.01) return undefined;
  const where = `From ${windowText(evidence)}${p95Text(evidence)}`;
  const common = {
    rule: 'high-error-rate',
    what: `${formatPercent(evidence.errorRate)} of the requests failed.`,
    weight: 55,
  };
  const counted = failedByItsCount(evidence);
  // It did not count none: it was not asked, or tells no such counter.
  if (counted === undefined)
    return {
      ...common,
      evidence: `${where}; nothing is known of what the service itself counted.`,
      advice: 'Look at the status and error codes of the failed requests, and at the log of the service.',
    };
  if (counted === 'none')
    return {
      ...common,
      evidence: `${where}; the service itself counted no failed events, so they failed before it worked on them.`,
      advice:
        'Look for a limit before the application (connections, threads, rate limit), and at what it answers.',
    };
  return {
    ...common,
    evidence: `${where}; the service itself counted ${counted}.`,
    advice:
      'Its log names the reasons (logs/orchestrator.log), orchestrator_events_failed_total counts them.',
  };
};

/** In the judged seconds, or over the whole run where its counter was only read before and after. */
function failedByItsCount(evidence: Evidence): string | undefined {
  const perSecond = evidence.over(SERVICE_UNDER_TEST, 'events_failed')?.avg;
  const { failed } = evidence.measurement.summary.accounting ?? {};
  if (perSecond !== undefined && perSecond > 0) return `${formatCount(perSecond)} failed events a second`;
  if (failed !== undefined && failed > 0) return plural(failed, 'failed event');
  return perSecond === undefined && failed === undefined ? undefined : 'none';
}

/** Most requests open a connection of their own. */
const connectionChurn: DiagnosisRule = (evidence) => {
  const connecting = connectingMs(evidence);
  if (connecting === undefined || connecting.median <= 0 || !couldReuse(evidence)) return undefined;
  return {
    rule: 'connection-churn',
    what: 'Most requests open a new connection instead of reusing one.',
    evidence: `http_req_connecting: median ${formatQuantity(connecting.median, 'ms')}, p95 ${formatQuantity(connecting.p95, 'ms')} (0 when connections are kept).`,
    advice:
      'Let the service keep connections open (keep-alive); check noConnectionReuse in the script and proxies between.',
    weight: connecting.p95 > SLOW_CONNECT_MS ? 58 : 35,
  };
};

/** Servers close a connection that was idle for about this long: 5 s is Node's default, most others allow more. */
const KEPT_IDLE_S = 5;
const REQUESTS_PER_VU = 4;

/** The first request of a VU always connects, and so does one after a pause that outlives the connection. */
function couldReuse({ measurement: { summary } }: Evidence): boolean {
  const { profile } = summary;
  const vus = mostVus(summary);
  const requests = judgedMetric(summary, 'http_req_connecting', {}, 'all');
  const count = measuredValue(requests, { kind: 'count' });
  // Without both numbers nobody knows how many of the connections are the first of their VU.
  if (vus === undefined || count === undefined || count <= vus * REQUESTS_PER_VU) return false;
  if (profile === undefined || profile.eventsPerSecond <= 0) return true;
  const paceS = (profile.peakVus * profile.eventsPerRequest) / profile.eventsPerSecond;
  return paceS < KEPT_IDLE_S;
}

function mostVus(summary: RunSummary): number | undefined {
  const most = ['vus_max', 'vus'].flatMap(
    (name) => measuredValue(judgedMetric(summary, name), { kind: 'max' }) ?? [],
  );
  return most.length > 0 ? Math.max(...most) : summary.profile?.peakVus;
}

function connectingMs({ measurement: { summary } }: Evidence): { median: number; p95: number } | undefined {
  for (const tags of [...judgedScopes(summary), {}]) {
    const trend = judgedMetric(summary, 'http_req_connecting', tags);
    const median = measuredValue(trend, { kind: 'med' });
    const p95 = measuredValue(trend, { kind: 'percentile', percent: 95 });
    if (median !== undefined && p95 !== undefined) return { median, p95 };
  }
  return undefined;
}

/** The last resort: fewer events than offered, and no cause found. */
const lowThroughput: DiagnosisRule = (evidence) => {
  if (evidence.achieved >= 0.95 || neverBegan(evidence.measurement.summary)) return undefined;
  return {
    rule: 'low-throughput',
    what: `Only ${formatPercent(evidence.achieved)} of the offered ${evidence.work}s were handled.`,
    evidence: `From ${windowText(evidence)}${p95Text(evidence)}: every VU waited for its answer instead of sending the next request.`,
    advice:
      'The service held the load back; compare CPU, queue and in-flight requests in the charts at these seconds.',
    weight: 40,
  };
};

/** Ended before the first VU was let go, as the other version did not come up: that says nothing of the service. */
function neverBegan(summary: RunSummary): boolean {
  const { category, iterations } = summary.load;
  const begun = iterations === undefined ? 0 : iterations.complete + iterations.interrupted;
  return category === 'interrupted' && begun === 0 && countIn(summary, 'http_reqs') === 0;
}

export const CLIENT_RULES: DiagnosisRule[] = [
  generatorFull,
  machineFull,
  connections,
  errors,
  connectionChurn,
  lowThroughput,
];
