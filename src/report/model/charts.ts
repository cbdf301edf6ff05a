import type { Series, Side } from '../../domain/observation.ts';
import type { Chart } from '../../domain/report.ts';
import { isObserved, metricSeries } from '../../metrics/observed.ts';
import { answerText } from '../../wording/answers.ts';
import { cleanName } from '../../wording/escape.ts';
import { observedPlaces } from '../../wording/series.ts';
import { isOffered } from './down-sample.ts';

interface Wanted {
  id: string;
  title: string;
  unit: string;
  lines: Line[];
}

interface Line {
  label: string;
  isOf: (series: Series) => boolean;
  /** Each queue or replica is a line of its own. */
  split?: true;
  /** Drawn of both versions where there are two. */
  both?: true;
  /** In place of the label, where each series has a name of its own. */
  labelOf?: (series: Series) => string;
  /** Left out where there are two: lines of both versions have to stay apart. */
  alone?: true;
}

/** One chart for each question about time, in the order a reader asks them; its first line is the one to look at. */
const WANTED: Wanted[] = [
  {
    id: 'latency',
    title: 'Latency',
    unit: 'ms',
    lines: [
      ofBoth(metric('p95', 'http_req_duration', 'p(95)')),
      { ...metric('p99', 'http_req_duration', 'p(99)'), alone: true },
      { ...metric('p90', 'http_req_duration', 'p(90)'), alone: true },
      ofBoth(metric('median', 'http_req_duration', 'med')),
      metric('gRPC p95', 'grpc_req_duration', 'p(95)'),
      metric('gRPC median', 'grpc_req_duration', 'med'),
      metric('WebSocket ping, median', 'ws_ping', 'med'),
      metric('largest contentful paint, median', 'browser_web_vital_lcp', 'med'),
    ],
  },
  {
    id: 'throughput',
    title: 'Events per second',
    unit: 'per second',
    lines: [
      ofBoth(metric('achieved', 'events_submitted')),
      ofBoth(metric('achieved', 'events_per_second')),
      metric('offered', 'events_offered'),
    ],
  },
  {
    id: 'requests',
    title: 'Requests per second',
    unit: 'per second',
    lines: [
      ofBoth(metric('requests', 'http_reqs')),
      ofBoth(metric('requests', 'requests_per_second')),
      metric('offered', 'requests_offered'),
    ],
  },
  { id: 'vus', title: 'Virtual users', unit: 'count', lines: [metric('VUs', 'vus')] },
  {
    id: 'errors',
    title: 'Failed requests',
    unit: 'ratio',
    lines: [ofBoth(metric('failed', 'http_req_failed'))],
  },
  { id: 'answers', title: 'Answers not as expected', unit: 'per second', lines: [ofAnswers()] },
  {
    id: 'queue',
    title: 'Queue depth',
    unit: 'count',
    lines: [ofBoth(observed('waiting', 'queue', 'depth')), observed('in flight', 'queue', 'in_flight')],
  },
  {
    id: 'queue-age',
    title: 'Oldest message',
    unit: 's',
    lines: [ofBoth(observed('age', 'queue', 'oldest_age'))],
  },
  { id: 'cpu', title: 'CPU, cores', unit: 'cores', lines: ofServices('cpu') },
  { id: 'memory', title: 'Memory', unit: 'bytes', lines: ofServices('memory') },
];

const MOST_LINES = 8;

/** `called` is how people call a service; `baseSeries`: of the base on the same clock, where two versions were measured side by side. */
export function makeCharts(
  series: readonly Series[],
  called: (service: string) => string = (service) => service,
  baseSeries?: readonly Series[],
): Chart[] {
  return WANTED.flatMap(({ id, title, unit, lines }) => {
    const found = lines
      .flatMap((line) =>
        baseSeries === undefined ? linesOf(series, line) : linesOfTwo(series, baseSeries, line),
      )
      .slice(0, MOST_LINES);
    // What was offered says nothing without what came of it.
    const measured = found.some((line) => !isOffered(line.series));
    const named = found.map((line) => ({ ...line, label: labelOf(line, called) }));
    return measured ? [{ id, title, unit, lines: named }] : [];
  });
}

function linesOfTwo(candidate: readonly Series[], base: readonly Series[], line: Line): Chart['lines'] {
  if (line.alone) return [];
  if (!line.both) return linesOf(candidate, line);
  // Of several queues all together: beside the other version there is no room for each.
  const whole = { ...line, isOf: (series: Series) => line.isOf(series) && !isOneQueue(series) };
  const ofSide = (series: readonly Series[], side: Side, name: string) =>
    linesOf(series, whole).map(({ label, ...rest }) => ({ ...rest, label: `${label}, ${name}`, side }));
  return [...ofSide(candidate, 'candidate', 'this change'), ...ofSide(base, 'base', 'base')];
}

const isOneQueue = (series: Series): boolean => isObserved(series) && series.queue !== undefined;

/** The first word of a line of a service is its name. */
function labelOf({ label, series }: Chart['lines'][number], called: (service: string) => string): string {
  if (!isObserved(series) || !label.startsWith(series.service)) return label;
  return called(series.service) + label.slice(series.service.length);
}

const areaOf = ({ points }: Series): number => points.reduce((sum, [, value]) => sum + value, 0);

function linesOf(series: readonly Series[], { label, isOf, split, labelOf }: Line): Chart['lines'] {
  const matching = series.filter((one) => isOf(one) && one.points.length > 0);
  if (labelOf !== undefined)
    return matching
      .sort((a, b) => areaOf(b) - areaOf(a))
      .map((one) => ({ label: labelOf(one), series: one }));
  if (matching.length < 2 || split !== true) return matching.map((one) => ({ label, series: one }));
  return matching.map((one) => {
    const places = isObserved(one) ? observedPlaces(one).map(cleanName).join(' ') : '';
    return { label: `${label} ${places || 'in all'}`, series: one };
  });
}

/** A line for each code, the most frequent first. */
function ofAnswers(): Line {
  return {
    label: '',
    isOf: (series) => !isObserved(series) && series.metric === 'answers',
    labelOf: (series) => answerText(isObserved(series) ? 0 : Number(series.tags.code)),
    alone: true,
  };
}

function metric(label: string, name: string, statistic?: string): Line {
  // The median has two names.
  const names = statistic === 'med' ? ['med', 'p(50)'] : [statistic];
  return { label, isOf: (series) => names.some((one) => metricSeries([series], name, one) !== undefined) };
}

function ofBoth(line: Line): Line {
  return { ...line, both: true };
}

function observed(label: string, service: string, quantity: string): Line {
  const isOf = (series: Series) =>
    isObserved(series) && series.service === service && series.quantity === quantity;
  return { label, isOf, split: true };
}

function ofServices(quantity: string): Line[] {
  return ['orchestrator', 'queue', 'k6'].map((service) => {
    const line = observed(service, service, quantity);
    return service === 'orchestrator' ? ofBoth(line) : line;
  });
}
