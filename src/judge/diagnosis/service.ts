import { SERVICE_UNDER_TEST } from '../../domain/observation.ts';
import { type DiagnosisRule, type Evidence, medianOf, p95Text, windowText } from './evidence.ts';
import { formatDuration, formatPercent, formatQuantity } from '../../wording/numbers.ts';

/** Services that can give way, and how a sentence calls them. */
const SERVICES = [SERVICE_UNDER_TEST, 'queue'] as const;
type ServiceName = (typeof SERVICES)[number];

const THROTTLED_RATIO = 0.2;
const CPU_AT_LIMIT = 0.9;
const MEMORY_GROWTH = 0.3;
const MEMORY_NEAR_LIMIT = 0.9;
const GC_SHARE = 0.1;

/** Killed by its memory limit: when, and how it got there. */
const oomKilled: DiagnosisRule = (evidence) => {
  const event = evidence.measurement.observations.events.find(({ kind }) => kind === 'oom-killed');
  if (!event) return undefined;
  const memory = evidence.whole(event.service, 'memory');
  const limit = evidence.limit(event.service).memoryBytes;
  const limitText =
    limit === undefined ? 'its memory limit' : `its memory limit of ${formatQuantity(limit, 'bytes')}`;
  const growth =
    memory === undefined
      ? ''
      : `; its memory went from ${formatQuantity(memory.first, 'bytes')} to ${formatQuantity(memory.max, 'bytes')} in ${formatDuration(spanS(memory.points))}`;
  return {
    rule: 'out-of-memory',
    what: `${evidence.named(event.service)} ran out of memory and was killed at ${evidence.second(event.atMs)}.`,
    evidence: `It reached ${limitText} at ${evidence.second(event.atMs)} of the load${growth}.`,
    advice: `Look for what it keeps for every ${evidence.work} (heap dump, unbounded cache or list); raise the limit only if this much is really needed.`,
    weight: 98,
  };
};

/** Ended during the load for another reason than memory. */
const exited: DiagnosisRule = (evidence) => {
  const { events } = evidence.measurement.observations;
  const event = events.find(({ kind }) => kind === 'exited');
  if (!event || events.some((other) => other.kind === 'oom-killed' && other.service === event.service))
    return undefined;
  return {
    rule: 'service-ended',
    what: `${evidence.named(event.service)} ended at ${evidence.second(event.atMs)} of the load.`,
    evidence: `${event.detail} at ${evidence.second(event.atMs)}.`,
    advice: `Read the last lines of ${evidence.logOf(event.service)}: whatever came after that second measures a stack without it.`,
    weight: 95,
  };
};

const throttled =
  (service: ServiceName): DiagnosisRule =>
  (evidence) => {
    const ratio = evidence.over(service, 'throttled');
    if (ratio === undefined || ratio.avg < THROTTLED_RATIO) return undefined;
    const cpu = evidence.over(service, 'cpu');
    const limit = evidence.limit(service).cpuCores;
    // Bursts of a single-threaded service meet the limit of one core without any harm done.
    if (!evidence.strained && (limit === undefined || cpu === undefined || cpu.avg < limit * CPU_AT_LIMIT))
      return undefined;
    return {
      rule: `${service}-throttled`,
      what: `${evidence.named(service)} was throttled at its CPU limit${limit === undefined ? '' : ` of ${formatQuantity(limit, 'cores')}`}.`,
      evidence: `In ${formatPercent(ratio.avg)} of the scheduling periods from ${windowText(evidence)} it was stopped${cpu === undefined ? '' : `; it used ${formatQuantity(cpu.avg, 'cores')} on average`}${p95Text(evidence)}.`,
      advice: `Give ${evidence.called(service)} more CPU (${settingOf(evidence, service)}deploy.resources.limits.cpus), more replicas, or make ${article(evidence.work)} cheaper.`,
      weight: 80 + 10 * Math.min(1, ratio.avg),
    };
  };

/** The limits of our own stack have a name. */
const settingOf = ({ called }: Pick<Evidence, 'called'>, service: ServiceName): string =>
  called(service) === service ? `PERF_${service.toUpperCase()}_CPUS, ` : '';

/** At its limit by CPU alone: no throttling figures, or one busy thread. */
const cpuBound =
  (service: ServiceName): DiagnosisRule =>
  (evidence) => {
    const cpu = evidence.over(service, 'cpu');
    const limit = evidence.limit(service).cpuCores;
    if (cpu === undefined || !evidence.strained) return undefined;
    if ((evidence.over(service, 'throttled')?.avg ?? 0) >= THROTTLED_RATIO) return undefined;
    const ceiling = Math.min(limit ?? 1, 1);
    if (cpu.avg < ceiling * CPU_AT_LIMIT) return undefined;
    const oneThread = limit === undefined || limit > 1;
    return {
      rule: `${service}-cpu`,
      what: oneThread
        ? `${evidence.named(service)} kept one core busy all the time.`
        : `${evidence.named(service)} used all the CPU it may.`,
      evidence: `${formatQuantity(cpu.avg, 'cores')} on average and ${formatQuantity(cpu.max, 'cores')} at most from ${windowText(evidence)}${limit === undefined ? '' : `, limit ${formatQuantity(limit, 'cores')}`}${p95Text(evidence)}.`,
      advice: oneThread
        ? `A single thread does the work: more cores do not help, more replicas or cheaper ${evidence.work}s do.`
        : `Give ${evidence.called(service)} more CPU or make ${article(evidence.work)} cheaper; a CPU profile says where it goes.`,
      weight: 76,
    };
  };

/** Memory that only goes up. */
const memoryClimbs: DiagnosisRule = (evidence) => {
  if (evidence.measurement.observations.events.some(({ kind }) => kind === 'oom-killed')) return undefined;
  const memory = evidence.over(SERVICE_UNDER_TEST, 'memory');
  if (memory === undefined || memory.points.length < 30) return undefined;
  const thirds = [
    medianOf(memory, 0, 1 / 3),
    medianOf(memory, 1 / 3, 2 / 3),
    medianOf(memory, 2 / 3, 1),
  ] as const;
  const [early, middle, late] = thirds;
  const limit = evidence.limit(SERVICE_UNDER_TEST).memoryBytes;
  const climbs = middle > early * 1.1 && late > middle * 1.05 && late > early * (1 + MEMORY_GROWTH);
  const nearLimit = limit !== undefined && late > limit * MEMORY_NEAR_LIMIT;
  if ((!climbs || late - early < 50e6) && !nearLimit) return undefined;
  const spanSeconds = (spanS(memory.points) * 2) / 3;
  const perSecond = (late - early) / Math.max(1, spanSeconds);
  const left =
    limit === undefined || perSecond <= 0
      ? ''
      : `; at this rate the limit of ${formatQuantity(limit, 'bytes')} is reached ${formatDuration(Math.max(0, (limit - late) / perSecond))} later`;
  return {
    rule: 'memory-climbs',
    what: climbs
      ? `The memory of ${inSentence(evidence.named(SERVICE_UNDER_TEST))} climbs all along.`
      : `${evidence.named(SERVICE_UNDER_TEST)} is close to its memory limit.`,
    evidence: `From ${windowText(evidence)}: ${formatQuantity(early, 'bytes')} to ${formatQuantity(late, 'bytes')}, ${formatQuantity(perSecond, 'bytes')} a second${left}.`,
    advice: 'Compare two heap snapshots under load; a soak test tells a leak from a cache that fills up.',
    weight: nearLimit ? 74 : 66,
  };
};

const garbage: DiagnosisRule = (evidence) => {
  const gc = evidence.over(SERVICE_UNDER_TEST, 'gc_time');
  if (gc === undefined || gc.avg < GC_SHARE) return undefined;
  return {
    rule: 'garbage-collection',
    what: `${evidence.named(SERVICE_UNDER_TEST)} spends its time collecting garbage.`,
    evidence: `${formatPercent(gc.avg)} of the time on average and ${formatPercent(gc.max)} at worst from ${windowText(evidence)}${p95Text(evidence)}.`,
    advice: `Give it more heap, or allocate less for every ${evidence.work}.`,
    weight: 68,
  };
};

export const SERVICE_RULES: DiagnosisRule[] = [
  oomKilled,
  exited,
  ...SERVICES.flatMap((service) => [throttled(service), cpuBound(service)]),
  memoryClimbs,
  garbage,
];

const article = (work: string) => (work === 'event' ? 'an event' : `a ${work}`);

const inSentence = (name: string) => name.replace(/^The /, 'the ');

function spanS(points: [atS: number, value: number][]): number {
  return (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
}
