import type { KeyFigure, LatencyRow, Report } from '../domain/report.ts';
import { cleanText } from './escape.ts';
import {
  formatChange,
  formatCount,
  formatDuration,
  formatNoise,
  formatQuantity,
  formatWith,
  scaleFor,
} from './format.ts';
import { type ChartData, chartData } from './html-charts.ts';
import { eventSentence } from './event-sentence.ts';
import { figureResult, headlineSentence, likelyCauses, OUTCOMES, otherReasons, type Tone } from './words.ts';
import { validityFacts } from './validity-line.ts';

/** A cell of a table; `number` cells are aligned right and never wrap. */
interface Cell {
  text: string;
  number: boolean;
  tone: Tone;
}

export interface TableView {
  caption: string;
  columns: { title: string; number: boolean }[];
  rows: { cells: Cell[] }[];
  /** Says how many rows were left out. */
  more: string;
}

/** The page's content as text; the template only places it. */
export interface HtmlView {
  title: string;
  outcome: string;
  word: string;
  headline: string;
  subtitle: string;
  comparison: string;
  cards: { label: string; value: string; detail: string; tone: Tone }[];
  reasons: string[];
  validity: string;
  findings: { severity: string; sentence: string }[];
  causes: { what: string; evidence: string; advice: string }[];
  broken: { service: string; log: string } | undefined;
  byType: { title: string; sentence: string; table: TableView | undefined } | undefined;
  figures: TableView | undefined;
  latency: TableView | undefined;
  endpoints: TableView | undefined;
  phases: TableView | undefined;
  services: TableView | undefined;
  events: string[];
  accounting: TableView | undefined;
  messages: TableView | undefined;
  facts: { name: string; value: string }[];
  notes: string[];
  chartSections: { id: string; title: string; description: string }[];
  hasDistribution: boolean;
  samplingNote: string;
  charts: ChartData;
}

const MOST_ROWS = 250;

export function htmlView(report: Report): HtmlView {
  const { judgement } = report;
  const { verdict } = judgement;
  const charts = chartData(report);
  return {
    title: cleanText(report.title, 120),
    outcome: verdict.outcome,
    word: OUTCOMES[verdict.outcome].word,
    headline: cleanText(headlineSentence(verdict)),
    subtitle: subtitle(report),
    comparison: judgement.comparison.kind === 'off' ? '' : cleanText(judgement.comparison.sentence),
    cards: cards(report),
    reasons: otherReasons(report)
      .slice(0, 50)
      .map((sentence) => cleanText(sentence)),
    validity: validityFacts(report).join(', '),
    findings: judgement.validity.map(({ severity, sentence }) => ({
      severity,
      sentence: cleanText(sentence),
    })),
    causes: likelyCauses(report)
      .slice(0, 10)
      .map(({ what, evidence, advice }) => ({
        what: cleanText(what),
        evidence: cleanText(evidence),
        advice: cleanText(advice),
      })),
    broken: brokenView(report),
    byType: byType(report),
    figures: figuresTable(report.keyFigures),
    latency: latencyTable('Latency', 'Latency', report.latency),
    endpoints: latencyTable('Endpoints', 'Endpoint, slowest first', report.endpoints),
    phases: phasesTable(report),
    services: servicesTable(report),
    events: report.events.slice(0, 100).map((event) => cleanText(eventSentence(report, event))),
    accounting: accountingTable(report),
    messages: messagesTable(report),
    facts: report.facts.map(({ name, value }) => ({ name: cleanText(name), value: cleanText(value, 2000) })),
    notes: report.notes.slice(0, 100).map((note) => cleanText(note)),
    chartSections: report.charts.map((chart) => ({
      id: chart.id,
      title: chart.title,
      description: chartDescription(chart),
    })),
    hasDistribution: report.distribution.length > 2,
    samplingNote:
      charts.stepS > 1
        ? `One point covers ${formatDuration(charts.stepS)}: the mean of it; for p99 and queues its peak.`
        : '',
    charts,
  };
}

function subtitle(report: Report): string {
  const { summary } = report;
  const sha = summary.commit?.sha.slice(0, 7);
  return [
    summary.startedAt.replace('T', ' ').replace(/(:\d\d)(\.\d+)?Z$/, '$1 UTC'),
    formatDuration(summary.durationMs / 1000),
    sha === undefined
      ? undefined
      : `commit ${sha}${summary.commit?.branch ? ` on ${summary.commit.branch}` : ''}`,
    summary.environment.stack === '' ? undefined : `${summary.environment.stack} stack`,
    `k6 ${summary.environment.k6Version}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => cleanText(part, 200))
    .join(' · ');
}

function cards(report: Report): HtmlView['cards'] {
  return report.keyFigures.slice(0, 8).map((figure) => {
    const { text, tone } = figureResult(figure);
    const change =
      figure.change === undefined ? '' : `${formatChange(figure.change, figure.changeUnit)} to baseline`;
    const limit = figure.limit === undefined ? '' : `limit ${figure.limit}`;
    const word = text === 'limit met' ? 'met' : text;
    return {
      label: cleanText(figure.label, 60),
      value: formatQuantity(figure.value, figure.unit),
      detail: [limit && word === 'met' ? `${limit}, met` : limit, change, word === 'met' ? '' : word]
        .filter(Boolean)
        .join(' · '),
      tone,
    };
  });
}

function figuresTable(figures: KeyFigure[]): TableView | undefined {
  const compared = figures.some(({ change }) => change !== undefined);
  const limited = figures.some(({ limit }) => limit !== undefined);
  return table(
    'All figures',
    [
      'Figure',
      ...(compared ? ['#Baseline'] : []),
      '#This run',
      ...(compared ? ['#Change', '#Noise'] : []),
      ...(limited ? ['#Limit'] : []),
      'Result',
    ],
    figures.map((figure) => {
      const scale = scaleFor(figure.unit, [figure.value, figure.baseline]);
      const { text, tone } = figureResult(figure);
      return [
        figure.label,
        ...(compared ? [figure.baseline === undefined ? '' : formatWith(scale, figure.baseline)] : []),
        formatWith(scale, figure.value),
        ...(compared
          ? [
              figure.change === undefined ? '' : formatChange(figure.change, figure.changeUnit),
              figure.noise === undefined ? '' : formatNoise(figure.noise, figure.changeUnit),
            ]
          : []),
        ...(limited ? [figure.limit ?? ''] : []),
        { text, tone },
      ];
    }),
  );
}

function latencyTable(caption: string, title: string, rows: LatencyRow[]): TableView | undefined {
  return table(
    caption,
    [title, '#Count', '#Min', '#Avg', '#p50', '#p90', '#p95', '#p99', '#Max', '#Failed'],
    rows.map((row) => [
      row.name,
      formatCount(row.count),
      ...[row.minMs, row.avgMs, row.p50Ms, row.p90Ms, row.p95Ms, row.p99Ms, row.maxMs].map((ms) =>
        formatQuantity(ms, 'ms'),
      ),
      row.errorRate === undefined ? '' : formatQuantity(row.errorRate, 'ratio'),
    ]),
  );
}

function phasesTable(report: Report): TableView | undefined {
  return table(
    'Phases',
    ['Phase', '#Length', '#VUs', '#Offered', '#Achieved', '#Requests', '#p95', '#Failed'],
    report.phases.map((phase) => [
      `${phase.name}${phase.judged ? ' (judged)' : ''}`,
      formatDuration((phase.toMs - phase.fromMs) / 1000),
      formatCount(phase.targetVus),
      optional(phase.offeredEventsPerSecond, 'per second'),
      optional(phase.achievedEventsPerSecond, 'per second'),
      phase.requests === undefined ? '' : formatCount(phase.requests),
      optional(phase.p95Ms, 'ms'),
      optional(phase.errorRate, 'ratio'),
    ]),
  );
}

function servicesTable(report: Report): TableView | undefined {
  return table(
    'Services',
    ['Service', '#CPU average', '#CPU peak', '#CPU limit', '#Memory peak', '#Memory limit'],
    report.services.map((service) => [
      service.service,
      optional(service.cpuAvg, 'cores'),
      optional(service.cpuMax, 'cores'),
      optional(service.cpuLimit, 'cores'),
      optional(service.memoryMax, 'bytes'),
      optional(service.memoryLimit, 'bytes'),
    ]),
  );
}

function accountingTable(report: Report): TableView | undefined {
  const { accounting } = report.summary;
  if (accounting === undefined) return undefined;
  const rows: [string, string, number | undefined][] = [
    ['Submitted', 'k6, in answered requests', accounting.submitted],
    ['Accepted', 'the answers', accounting.acceptedByAnswer],
    ['Rejected', 'the answers', accounting.rejectedByAnswer],
    ['Unanswered', 'k6', accounting.unanswered],
    ['Processed', 'the service', accounting.processed],
    ['Routed', 'the service', accounting.routed],
    ['Failed', 'the service', accounting.failed],
    ['Messages sent', 'the service', accounting.messagesSent],
    ['Messages queued', 'the queue', accounting.queued],
  ];
  return table(
    'Where every event went',
    ['Events', 'Counted by', '#Count'],
    rows.flatMap(([what, by, count]) => (count === undefined ? [] : [[what, by, formatCount(count)]])),
  );
}

function messagesTable(report: Report): TableView | undefined {
  return table(
    'Messages of k6',
    ['Level', '#Times', 'Message'],
    report.summary.load.messages.map(({ level, message, count }) => [level, formatCount(count), message]),
  );
}

function byType(report: Report): HtmlView['byType'] {
  const { capacity, recovery, growth } = report.judgement;
  if (capacity !== undefined)
    return {
      title: 'Capacity',
      sentence: cleanText(capacity.sentence),
      table: table(
        'Steps',
        ['Step', '#VUs', '#Offered', '#Achieved', '#p95', '#Failed', 'Result'],
        capacity.steps.map((step) => [
          step.phase,
          formatCount(step.vus),
          formatQuantity(step.offeredEventsPerSecond, 'per second'),
          formatQuantity(step.achievedEventsPerSecond, 'per second'),
          optional(step.p95Ms, 'ms'),
          optional(step.errorRate, 'ratio'),
          step.broken === undefined ? 'held' : { text: step.broken, tone: 'bad' },
        ]),
      ),
    };
  if (recovery !== undefined)
    return {
      title: 'Recovery',
      sentence: cleanText(recovery.sentence),
      table: table(
        'Spikes',
        ['Spike', '#p95 before', '#p95 at its peak', '#Recovered after', '#Queue drained after'],
        recovery.spikes.map((spike) => [
          spike.phase,
          optional(spike.baselineP95Ms, 'ms'),
          optional(spike.peakP95Ms, 'ms'),
          spike.recoveryS === undefined
            ? { text: 'not recovered', tone: 'bad' }
            : formatDuration(spike.recoveryS),
          spike.queueDrainS === undefined ? '' : formatDuration(spike.queueDrainS),
        ]),
      ),
    };
  if (growth !== undefined && growth.length > 0)
    return {
      title: 'Growth',
      sentence: cleanText(
        growth
          .filter(({ growing }) => growing)
          .map(({ sentence }) => sentence)
          .join(' ') || 'Nothing grew.',
      ),
      table: table(
        'Trend over the hold',
        ['Metric', '#Per hour', '#p-value', 'Result'],
        growth.map((one) => [
          one.metric,
          formatQuantity(one.perHour, one.unit),
          one.pValue < 0.001 ? '< 0.001' : one.pValue.toFixed(3),
          one.growing ? { text: 'grows', tone: 'bad' } : 'steady',
        ]),
      ),
    };
  return undefined;
}

function brokenView(report: Report): HtmlView['broken'] {
  const { failure } = report;
  if (failure === undefined) return undefined;
  return {
    service: cleanText(failure.service ?? '', 120),
    log: failure.logTail
      .slice(-60)
      .map((line) => cleanText(line))
      .join('\n'),
  };
}

/** What a reader who cannot see the chart should know. */
function chartDescription(chart: Report['charts'][number]): string {
  return chart.lines
    .map(({ label, series }) => {
      let peak = Number.NEGATIVE_INFINITY;
      for (const [, value] of series.points) peak = Math.max(peak, value);
      return `${cleanText(label, 80)}: peak ${formatQuantity(peak, chart.unit)}`;
    })
    .join('; ');
}

type CellInput = string | { text: string; tone: Tone };

/** A title that starts with `#` is a column of numbers. Nothing to show: no table. */
function table(caption: string, titles: string[], rows: CellInput[][]): TableView | undefined {
  if (rows.length === 0) return undefined;
  const columns = titles.map((title) => ({ title: title.replace(/^#/, ''), number: title.startsWith('#') }));
  const shown = rows.slice(0, MOST_ROWS);
  return {
    caption,
    columns,
    rows: shown.map((cells) => ({
      cells: cells.map((cell, index): Cell => {
        const { text, tone } = typeof cell === 'string' ? { text: cell, tone: 'plain' as const } : cell;
        return { text: cleanText(text), number: columns[index]?.number ?? false, tone };
      }),
    })),
    more:
      rows.length > shown.length
        ? `${formatCount(rows.length - shown.length)} more rows are in result.json.`
        : '',
  };
}

function optional(value: number | undefined, unit: string): string {
  return value === undefined ? '' : formatQuantity(value, unit);
}
