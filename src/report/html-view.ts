import type { Report } from '../domain/report.ts';
import { cleanText } from './escape.ts';
import { eventSentence } from './event-sentence.ts';
import { formatDuration, formatQuantity } from './format.ts';
import { type ChartData, chartData } from './html-charts.ts';
import { type TableView, tableView } from './html-table.ts';
import { accountingTable } from './tables/accounting.ts';
import { typeAnswer } from './tables/by-type.ts';
import { figureRow } from './tables/figure-row.ts';
import { figuresTable } from './tables/figures.ts';
import { endpointsTable, latencyTable } from './tables/latency.ts';
import { messagesTable } from './tables/messages.ts';
import { phasesTable } from './tables/phases.ts';
import { servicesTable } from './tables/services.ts';
import { validityFacts } from './validity-line.ts';
import { headlineSentence, likelyCauses, OUTCOMES, otherReasons, type Tone } from './words.ts';

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
    figures: tableView(figuresTable([{ figures: report.keyFigures }])),
    latency: tableView(latencyTable(report)),
    endpoints: tableView(endpointsTable(report)),
    phases: tableView(phasesTable(report)),
    services: tableView(servicesTable(report)),
    events: report.events.slice(0, 100).map((event) => cleanText(eventSentence(report, event))),
    accounting: tableView(accountingTable(report)),
    messages: tableView(messagesTable(report)),
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
    const { label, value, change, limit, result, tone } = figureRow(figure);
    const isMet = result === 'limit met';
    return {
      label: cleanText(label, 60),
      value,
      detail: [
        limit && `limit ${limit}${isMet ? ', met' : ''}`,
        change && `${change} to baseline`,
        isMet ? '' : result,
      ]
        .filter(Boolean)
        .join(' · '),
      tone,
    };
  });
}

function byType(report: Report): HtmlView['byType'] {
  const answer = typeAnswer(report);
  return (
    answer && {
      title: answer.title,
      sentence: cleanText(answer.sentence),
      table: tableView(answer.table),
    }
  );
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
