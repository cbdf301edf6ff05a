import type { Report } from '../../domain/report.ts';
import { cleanText, logLine, pageText } from '../../wording/escape.ts';
import { GLOSSARY } from '../model/glossary.ts';
import { eventSentence } from '../model/event-sentence.ts';
import { formatDuration, formatQuantity } from '../../wording/numbers.ts';
import { known, startedSentence } from '../model/run-details.ts';
import { comparisonLines, isCompared, whereItChanged } from '../model/compared.ts';
import { type ComparedView, comparedView, otherFigures } from './html-compared.ts';
import { type ChartData, chartData } from './html-charts.ts';
import { type HistoryView, historyView } from './html-history.ts';
import { type TableView, tableView } from './html-table.ts';
import { accountingTable } from '../tables/accounting.ts';
import { answerBodies, answersTable } from '../tables/answers.ts';
import { checksTable } from '../tables/checks.ts';
import { typeAnswer } from '../tables/by-type.ts';
import { figureRow, notableFigures } from '../tables/figure-row.ts';
import { figuresTable } from '../tables/figures.ts';
import { endpointsTable, latencyTable } from '../tables/latency.ts';
import { messagesTable } from '../tables/messages.ts';
import { groupsTable, ownMetricsTable } from '../tables/own-metrics.ts';
import { phasesTable } from '../tables/phases.ts';
import { servicesTable } from '../tables/services.ts';
import { validityParts } from '../model/validity-line.ts';
import {
  causesTitle,
  headlineSentence,
  isInHeadline,
  likelyCauses,
  OUTCOMES,
  otherReasons,
  type Tone,
} from '../model/words.ts';

/** The page's content as text; the template only places it. */
export interface HtmlView {
  title: string;
  outcome: string;
  word: string;
  headline: string;
  subtitle: string;
  comparison: string[];
  compared: ComparedView | undefined;
  cards: { label: string; value: string; details: string[]; tone: Tone }[];
  reasons: string[];
  outcomeTone: Tone;
  hasValidity: boolean;
  validity: string;
  findings: { severity: string; sentence: string }[];
  causes: { what: string; evidence: string; advice: string }[];
  causesTitle: string;
  broken: { service: string; log: string } | undefined;
  byType: { title: string; sentence: string; table: TableView | undefined } | undefined;
  figures: TableView | undefined;
  latency: TableView | undefined;
  endpoints: TableView | undefined;
  phases: TableView | undefined;
  services: TableView | undefined;
  events: string[];
  answers: TableView | undefined;
  answerBodies: { title: string; text: string }[];
  checks: TableView | undefined;
  ownMetrics: TableView | undefined;
  groups: TableView | undefined;
  accounting: TableView | undefined;
  messages: TableView | undefined;
  facts: { name: string; value: string }[];
  notes: string[];
  chartSections: { id: string; title: string; description: string }[];
  hasDistribution: boolean;
  hasHistogram: boolean;
  history: HistoryView[];
  glossary: { id: string; word: string; text: string; page: string }[];
  hasDifference: boolean;
  differenceTitle: string;
  samplingNote: string;
  charts: ChartData;
}

export function htmlView(report: Report): HtmlView {
  const { judgement } = report;
  const { verdict } = judgement;
  const charts = chartData(report);
  return {
    title: cleanText([report.summary.tested?.service ?? [], report.title].flat().join(' · '), 120),
    outcome: verdict.outcome,
    word: OUTCOMES[verdict.outcome].word,
    headline: pageText(headlineSentence(report)),
    subtitle: subtitle(report),
    comparison: comparisonLines(report).map((line) => pageText(line)),
    compared: comparedView(report),
    cards: cards(report),
    reasons: otherReasons(report)
      .slice(0, 50)
      .map(({ sentence }) => pageText(sentence)),
    hasValidity: validityParts(report).length + findingsNotSaid(report).length > 0,
    validity: pageText(validityParts(report).join(', ')),
    findings: findingsNotSaid(report),
    causes: likelyCauses(report)
      .slice(0, 10)
      .map(({ what, evidence, advice }) => ({
        what: pageText(what),
        evidence: pageText(evidence),
        advice: pageText(advice),
      })),
    causesTitle: causesTitle(report),
    broken: brokenView(report),
    outcomeTone: verdict.outcome === 'fail' || verdict.outcome === 'broken' ? 'bad' : 'warn',
    byType: byType(report),
    figures: figuresView(report),
    latency: tableView(latencyTable(report)),
    endpoints: tableView(endpointsTable(report)),
    phases: tableView(phasesTable(report)),
    services: tableView(servicesTable(report)),
    events: report.events.slice(0, 100).map((event) => pageText(eventSentence(report, event))),
    answers: tableView(answersTable(report)),
    answerBodies: answerBodies(report).map(({ title, text }) => ({
      title: pageText(title),
      text: logLine(text),
    })),
    checks: tableView(checksTable(report)),
    ownMetrics: tableView(ownMetricsTable(report)),
    groups: tableView(groupsTable(report)),
    accounting: tableView(accountingTable(report)),
    messages: tableView(messagesTable(report)),
    facts: report.facts.map(({ name, value }) => ({ name: cleanText(name), value: cleanText(value, 2000) })),
    notes: report.notes.slice(0, 100).map((note) => pageText(note)),
    chartSections: report.charts.map((chart) => ({
      id: chart.id,
      title: chart.title,
      description: chartDescription(chart),
    })),
    hasDistribution: report.distribution.length > 2,
    hasHistogram: charts.histogram.length > 0,
    history: historyView(report),
    glossary: GLOSSARY.map(({ id, words: [word], text, page }) => ({ id, word, text, page })),
    hasDifference: charts.percentiles.length > 2,
    differenceTitle: ['Difference at every percentile', whereItChanged(report) ?? []].flat().join(': '),
    samplingNote:
      charts.stepS > 1
        ? `One point covers ${formatDuration(charts.stepS)}: the mean of it; for p99 and queues its peak.`
        : '',
    charts,
  };
}

function figuresView(report: Report): TableView | undefined {
  const { keyFigures, summary } = report;
  if (isCompared(summary)) return otherFigures(report);
  return keyFigures.some(({ value }) => value !== undefined)
    ? tableView(figuresTable([{ figures: keyFigures }]))
    : undefined;
}

function subtitle(report: Report): string {
  const { summary } = report;
  const sha = summary.commit?.sha.slice(0, 7);
  const stack = known(summary.environment.stack);
  const k6Version = known(summary.environment.k6Version);
  return [
    summary.tested && `${summary.tested.service}, ${summary.tested.what}`,
    startedSentence(summary),
    formatDuration(summary.durationMs / 1000),
    sha === undefined
      ? undefined
      : `commit ${sha}${summary.commit?.branch ? ` on ${summary.commit.branch}` : ''}`,
    stack && `${stack} stack`,
    k6Version && `k6 ${k6Version}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => cleanText(part, 200))
    .join(' · ');
}

/** What headline and list of reasons do not say already. */
function findingsNotSaid({ judgement: { verdict, validity } }: Report): HtmlView['findings'] {
  const said = new Set(verdict.reasons.filter(({ kind }) => kind !== 'note').map(({ sentence }) => sentence));
  return validity
    .filter(({ sentence }) => !said.has(sentence))
    .map(({ severity, sentence }) => ({ severity, sentence: pageText(sentence) }));
}

function cards(report: Report): HtmlView['cards'] {
  // Figures of a broken run mean nothing; they stand further down, in the table of all.
  if (report.judgement.verdict.outcome === 'broken') return [];
  // Two versions side by side begin with a table of both.
  if (isCompared(report.summary)) return [];
  return notableFigures(report.keyFigures, 8).map((figure) => {
    const { label, value, change, limit, result, tone } = figureRow(figure);
    const ofLimit = /^limit (.+)$/.exec(result)?.[1];
    return {
      label: cleanText(label, 60),
      value,
      details: [
        limit && `limit ${pageText(limit)}${ofLimit === undefined ? '' : `, ${ofLimit}`}`,
        change && `${change} to baseline`,
        ofLimit === undefined ? pageText(result) : '',
      ].filter(Boolean),
      tone,
    };
  });
}

function byType(report: Report): HtmlView['byType'] {
  const answer = typeAnswer(report);
  return (
    answer && {
      title: answer.title,
      // The headline of a test that passed has said it.
      sentence: isInHeadline(report, answer.sentence) ? '' : pageText(answer.sentence),
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
      .map((line) => logLine(line))
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
