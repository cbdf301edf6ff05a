import { SERVICE_UNDER_TEST } from '../../domain/observation.ts';
import { type DiagnosisRule, medianOf, p95Text, SLOW_MS, windowText } from './evidence.ts';
import { formatCount, formatQuantity } from '../../wording/numbers.ts';

/** Part of a request's time that goes into waiting for the queue, from which on the queue is the cause. */
const ROUTING_SHARE = 0.5;
const IDLE = 0.6;
const QUEUE_BUSY = 0.85;

/** The queue answers slowly, and the orchestrator waits for it. */
const queueSlow: DiagnosisRule = (evidence) => {
  const { p95Ms, strained } = evidence;
  const routing = evidence.over(SERVICE_UNDER_TEST, 'routing_time');
  if (!strained || routing === undefined || p95Ms === undefined) return undefined;
  const cpu = evidence.over(SERVICE_UNDER_TEST, 'cpu');
  const limit = evidence.limit(SERVICE_UNDER_TEST).cpuCores ?? 1;
  const idle = cpu === undefined || cpu.avg < limit * IDLE;
  if (!idle || routing.avg < p95Ms * ROUTING_SHARE * 0.6 || routing.avg < 50) return undefined;
  const queueCpu = evidence.over('queue', 'cpu');
  const queueLimit = Math.min(1, evidence.limit('queue').cpuCores ?? 1);
  const busy = queueCpu !== undefined && queueCpu.avg > queueLimit * QUEUE_BUSY;
  const backend = backendOf(evidence.measurement.summary.environment.images?.queue);
  return {
    rule: busy ? 'queue-saturated' : 'queue-slow',
    what: busy
      ? `The queue${backend} is the bottleneck: it uses all the CPU it can.`
      : `The orchestrator waits for the queue${backend}, which answers slowly.`,
    evidence: `An event takes ${formatQuantity(routing.avg, 'ms')} until the queue has confirmed it, while the orchestrator uses ${cpu === undefined ? 'little CPU' : `${formatQuantity(cpu.avg, 'cores')} of ${formatQuantity(limit, 'cores')}`}${queueCpu === undefined ? '' : ` and the queue ${formatQuantity(queueCpu.avg, 'cores')}`} (${windowText(evidence)}${p95Text(evidence)}).`,
    advice: busy
      ? 'Send in batches of ten, or take the queue out of the measurement with queue-backend: reference; LocalStack never uses more than one core.'
      : 'Look at the queue first: its latency, its connections, its timeouts; more CPU for the orchestrator will not help.',
    weight: 78,
  };
};

/** Depth grows while nobody is short of CPU: what consumes the queue is too slow. */
const queueGrows: DiagnosisRule = (evidence) => {
  const depth = evidence.over('queue', 'depth');
  if (depth === undefined || depth.points.length < 6) return undefined;
  const early = medianOf(depth, 0, 1 / 3);
  const late = medianOf(depth, 2 / 3, 1);
  const seconds = Math.max(1, ((depth.points.at(-1)?.[0] ?? 0) - (depth.points[0]?.[0] ?? 0)) * (2 / 3));
  const perSecond = (late - early) / seconds;
  const sent = evidence.over(SERVICE_UNDER_TEST, 'messages_sent')?.avg ?? 0;
  if (late - early < 1000 || perSecond < Math.max(10, sent * 0.05)) return undefined;
  const consumed =
    evidence.over('queue', 'oldest_age') !== undefined || sent === 0 || perSecond < sent * 0.95;
  return {
    rule: 'queue-grows',
    what: consumed
      ? 'The queues grow: what consumes them does not keep up.'
      : 'The queues grow: nobody consumes them.',
    evidence: `From ${windowText(evidence)}: ${formatCount(early)} to ${formatCount(late)} messages, ${formatCount(perSecond)} more each second${sent > 0 ? ` of ${formatCount(sent)} sent` : ''}.`,
    advice: consumed
      ? 'Give the consumers more workers or larger batches; the service itself is not the limit.'
      : 'Turn the consumers on (PERF_CONSUMERS=on) or read depth as a count of what was sent.',
    weight: consumed ? 62 : 25,
  };
};

/** Slow although nothing is busy: a lock, a pool, a sleep. */
const waiting: DiagnosisRule = (evidence) => {
  const { p95Ms } = evidence;
  const cpu = evidence.over(SERVICE_UNDER_TEST, 'cpu');
  if (p95Ms === undefined || p95Ms < SLOW_MS || cpu === undefined) return undefined;
  const limit = Math.min(1, evidence.limit(SERVICE_UNDER_TEST).cpuCores ?? 1);
  const routing = evidence.over(SERVICE_UNDER_TEST, 'routing_time');
  const machine = evidence.over('machine', 'cpu');
  const cores = evidence.measurement.summary.environment.cpuCount;
  if (cpu.avg > limit * IDLE || (routing?.avg ?? 0) > p95Ms * 0.3) return undefined;
  if (machine !== undefined && machine.avg > cores * 0.9) return undefined;
  if (evidence.errorRate > 0.5) return undefined;
  const inFlight = evidence.over(SERVICE_UNDER_TEST, 'requests_in_flight');
  return {
    rule: 'waits-inside',
    what:
      evidence.work === 'event'
        ? 'The orchestrator is slow although neither it nor its queue is busy: requests wait inside it.'
        : `${evidence.named(SERVICE_UNDER_TEST)} is slow although it is not busy: requests wait inside it.`,
    evidence: `It uses ${formatQuantity(cpu.avg, 'cores')} of ${formatQuantity(limit, 'cores')}${routing === undefined ? '' : `, the queue confirms within ${formatQuantity(routing.avg, 'ms')}`}${inFlight === undefined ? '' : `, ${formatCount(inFlight.avg)} requests are in it at a time`} (${windowText(evidence)}${p95Text(evidence)}).`,
    advice:
      'Look for a lock, a full connection or thread pool, a concurrency limit, or a call to something that is not part of the stack.',
    weight: 60,
  };
};

export const DOWNSTREAM_RULES: DiagnosisRule[] = [queueSlow, queueGrows, waiting];

function backendOf(image: string | undefined): string {
  if (image === undefined) return '';
  const known = ['localstack', 'elasticmq', 'floci'].find((name) => image.includes(name));
  return known === undefined ? '' : ` (${known === 'localstack' ? 'LocalStack' : known})`;
}
