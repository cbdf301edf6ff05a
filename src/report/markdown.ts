import type { KeyFigure, LatencyRow, Report } from '../domain/report.ts';
import { markdownCode, markdownFence, markdownText, markdownUrl } from './escape.ts';
import {
  formatChange,
  formatCount,
  formatDuration,
  formatNoise,
  formatQuantity,
  formatWith,
  scaleFor,
} from './format.ts';
import { type Column, fitted, markdownDetails, markdownTable, type Section } from './markdown-parts.ts';
import { sparkline } from './sparkline.ts';
import { eventSentence } from './event-sentence.ts';
import { validityFacts } from './validity-line.ts';
import {
  figureResult,
  headlineSentence,
  likelyCauses,
  OUTCOMES,
  otherReasons,
  type Tone,
  worstOutcome,
} from './words.ts';

export interface MarkdownOptions {
  /** First line, found again by the comment's writer: `<!-- orchestrator-perf:v1 key=default -->`. */
  marker?: string;
  /** Places to look next, `{ label: 'HTML report', url }`. */
  links?: { label: string; url: string }[];
  /** Last line, small, already Markdown. */
  footer?: string;
  /** GitHub refuses comments over 65,536 characters. */
  maxCharacters?: number;
}

const MOST_CHARACTERS = 60_000;
const ROWS_IN_TABLE = 12;
const REASONS_SHOWN = 40;
const MOST_LATENCIES = 30;
const SYMBOLS: Record<Tone, string> = { bad: '🔴 ', warn: '🟠 ', good: '🟢 ', plain: '' };

/** The body of the comment and of the job summary, for one test or for several together. */
export function renderMarkdown(reports: Report[], options: MarkdownOptions = {}): string {
  const sections: Section[] = [
    always(options.marker ?? ''),
    always(heading(reports)),
    ...verdictSections(reports),
    always(contextLine(reports, options)),
    ...tableSections(reports),
    ...reports.flatMap((report) => failureSections(report, reports.length > 1)),
    { variants: [validity(reports), ''], weight: 80 },
    ...reports.flatMap((report) => detailSections(report, reports.length > 1)),
    always(options.footer === undefined ? '' : `<sub>${options.footer}</sub>`),
  ];
  const note = '<sub>Details were left out to fit the size limit of a comment; the report has them.</sub>';
  return `${fitted(sections, (options.maxCharacters ?? MOST_CHARACTERS) - 1, note)}\n`;
}

function always(text: string): Section {
  return { variants: [text], weight: Number.POSITIVE_INFINITY };
}

function heading(reports: Report[]): string {
  const outcome = OUTCOMES[worstOutcome(reports)];
  const [only] = reports;
  if (only === undefined) return `### ${OUTCOMES.broken.symbol} Performance: broken, there is no result`;
  const title = markdownText(only.title, 80);
  if (reports.length === 1)
    return `### ${outcome.symbol} Performance, ${title} ${outcome.word}: ${markdownText(headlineSentence(only.judgement.verdict), 400)}`;
  const words = reports.slice(0, 10).map((report) => {
    const { symbol, word } = OUTCOMES[report.judgement.verdict.outcome];
    return `${symbol} ${markdownText(report.title, 40)} ${word}`;
  });
  const more = reports.length - words.length;
  return `### ${outcome.symbol} Performance ${outcome.word}: ${words.join(' · ')}${more > 0 ? ` · ${more} more` : ''}`;
}

/** Of several tests each says its sentence; the worst first. */
function verdictSections(reports: Report[]): Section[] {
  if (reports.length < 2) return [];
  const worstFirst = [...reports].sort(
    (left, right) =>
      OUTCOMES[left.judgement.verdict.outcome].rank - OUTCOMES[right.judgement.verdict.outcome].rank,
  );
  const lines = (most: number, length: number) =>
    worstFirst
      .slice(0, most)
      .map((report) => {
        const { word } = OUTCOMES[report.judgement.verdict.outcome];
        return `- **${markdownText(report.title, 80)} ${word}**: ${markdownText(headlineSentence(report.judgement.verdict), length)}`;
      })
      .join('\n');
  return [{ variants: [lines(50, 400), lines(50, 150), lines(20, 150)], weight: 100 }];
}

function contextLine(reports: Report[], options: MarkdownOptions): string {
  const sha = reports.find((report) => report.summary.commit !== undefined)?.summary.commit?.sha;
  const sentences = [...new Set(reports.map((report) => comparisonSentence(report)))].slice(0, 5);
  const links = (options.links ?? []).flatMap(({ label, url }) => {
    const safe = markdownUrl(url);
    return safe === undefined ? [] : [`[${markdownText(label, 60)}](${safe})`];
  });
  return [sha === undefined ? '' : markdownCode(sha.slice(0, 7)), ...sentences, ...links]
    .filter(Boolean)
    .join(' · ');
}

function comparisonSentence(report: Report): string {
  const { comparison } = report.judgement;
  return comparison.kind === 'off' ? '' : markdownText(comparison.sentence, 300);
}

/** One table for all tests; broken ones have no figures. */
function tableSections(reports: Report[]): Section[] {
  const measured = reports.filter((report) => report.judgement.verdict.outcome !== 'broken');
  if (measured.every((report) => report.keyFigures.length === 0)) return [];
  const all = (most: number) =>
    figuresTable(measured, (report) => shownFigures(report.keyFigures, most), reports.length > 1);
  return [{ variants: [all(ROWS_IN_TABLE), all(6), all(3), ''], weight: 90 }];
}

function figuresTable(reports: Report[], choose: (report: Report) => KeyFigure[], named: boolean): string {
  const compared = reports.some((report) => report.keyFigures.some(({ change }) => change !== undefined));
  const limited = reports.some((report) => report.keyFigures.some(({ limit }) => limit !== undefined));
  const columns: Column[] = [
    { title: named ? 'Test and figure' : 'Figure', align: 'left' },
    ...(compared ? [{ title: 'Baseline', align: 'right' } as const] : []),
    { title: 'This run', align: 'right' },
    ...(compared
      ? ([
          { title: 'Change', align: 'right' },
          { title: 'Noise', align: 'right' },
        ] as const)
      : []),
    ...(limited ? [{ title: 'Limit', align: 'right' } as const] : []),
    { title: 'Result', align: 'left' },
  ];
  const rows = reports.flatMap((report) =>
    choose(report).map((figure) => {
      const scale = scaleFor(figure.unit, [figure.value, figure.baseline]);
      const { text, tone } = figureResult(figure);
      const change = figure.change === undefined ? '' : formatChange(figure.change, figure.changeUnit);
      const label = markdownText(figure.label, 100);
      const baseline = figure.baseline === undefined ? '' : formatWith(scale, figure.baseline);
      const noise = figure.noise === undefined ? '' : formatNoise(figure.noise, figure.changeUnit);
      return [
        named ? `${markdownText(report.title, 60)}: ${label}` : label,
        ...(compared ? [markdownText(baseline)] : []),
        markdownText(formatWith(scale, figure.value)),
        ...(compared
          ? [
              tone === 'bad' && change !== '' ? `**${markdownText(change)}**` : markdownText(change),
              markdownText(noise),
            ]
          : []),
        ...(limited ? [markdownText(figure.limit ?? '')] : []),
        `${SYMBOLS[tone]}${markdownText(text)}`,
      ];
    }),
  );
  return markdownTable(columns, rows);
}

/** What failed or changed always, then the first others. */
function shownFigures(figures: KeyFigure[], most: number): KeyFigure[] {
  const weight = { bad: 0, warn: 1, good: 2, plain: 3 };
  const chosen = figures
    .map((figure, index) => ({ figure, index }))
    .sort(
      (left, right) =>
        weight[figureResult(left.figure).tone] - weight[figureResult(right.figure).tone] ||
        left.index - right.index,
    )
    .slice(0, most);
  return chosen.sort((left, right) => left.index - right.index).map(({ figure }) => figure);
}

/** Why it is not green: what the headline left unsaid, likely causes, the culprit and its log. */
function failureSections(report: Report, named: boolean): Section[] {
  const title = named ? `${markdownText(report.title, 60)}: ` : '';
  const reasons = otherReasons(report).map((sentence) => `- ${title}${markdownText(sentence)}`);
  const causes = likelyCauses(report).map(
    ({ what, evidence, advice }) =>
      `- ${title}**${markdownText(what)}** ${markdownText(evidence)} ${markdownText(advice)}`,
  );
  const failure = report.failure;
  const culprit =
    failure === undefined
      ? ''
      : [
          failure.service === undefined ? '' : `${title}Failing service: ${markdownCode(failure.service)}`,
          failure.logTail.length === 0 ? '' : markdownFence(failure.logTail.slice(-30)),
        ]
          .filter(Boolean)
          .join('\n\n');
  return [
    { variants: [capped(reasons, REASONS_SHOWN), capped(reasons, 10), capped(reasons, 3)], weight: 95 },
    { variants: [culprit, ''], weight: 85 },
    { variants: [capped(causes, 3), capped(causes, 1), ''], weight: 82 },
  ];
}

function capped(lines: string[], most: number): string {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`- and ${formatCount(more)} more`] : [])].join('\n');
}

function validity(reports: Report[]): string {
  const lines = reports.flatMap((report) => {
    const facts = validityFacts(report).map((fact) => markdownText(fact));
    const findings = report.judgement.validity
      .filter(({ severity }) => severity === 'note')
      .map(({ sentence }) => markdownText(sentence));
    if (facts.length + findings.length === 0) return [];
    const title = reports.length > 1 ? `${markdownText(report.title, 60)}: ` : 'Validity: ';
    return [`> ${title}${facts.join(', ')}.${findings.map((finding) => ` ${finding}`).join('')}`];
  });
  return lines.slice(0, 20).join('\n>\n');
}

function detailSections(report: Report, named: boolean): Section[] {
  const title = named ? `${markdownText(report.title, 60)}: ` : '';
  const fold = (summary: string, body: string) =>
    body === '' ? '' : markdownDetails(`${title}${summary}`, body);
  const figures = (most: number) => {
    const chosen = shownFigures(report.keyFigures, most);
    if (report.keyFigures.length <= ROWS_IN_TABLE || report.judgement.verdict.outcome === 'broken') return '';
    const count =
      chosen.length < report.keyFigures.length
        ? `${chosen.length} of ${report.keyFigures.length}`
        : `${chosen.length}`;
    return fold(
      `All figures (${count})`,
      figuresTable([report], () => chosen, false),
    );
  };
  return [
    { variants: [fold('Course of the run', courses(report)), ''], weight: 60 },
    {
      variants: [fold('Latency', latencies(report)), ''],
      weight: 50,
    },
    { variants: [fold('Phases', phasesTable(report)), ''], weight: 40 },
    { variants: [figures(300), figures(60), figures(20), ''], weight: 30 },
    { variants: [fold('Services', servicesTable(report)), ''], weight: 45 },
    { variants: [fold('Messages of k6', messages(report)), ''], weight: 20 },
    { variants: [fold('Facts of the run', facts(report)), ''], weight: 10 },
  ];
}

/** A line for each key series: its course as a sparkline and its peak. */
function courses(report: Report): string {
  const rows = report.charts.flatMap((chart) =>
    chart.lines.slice(0, 4).flatMap(({ label, series }) => {
      const bars = sparkline(series.points, 'mean');
      const peak = series.points.reduce((most, [, value]) => Math.max(most, value), 0);
      return bars === ''
        ? []
        : [
            [
              `${chart.title}, ${markdownText(label, 60)}`,
              markdownCode(bars),
              formatQuantity(peak, chart.unit),
            ],
          ];
    }),
  );
  if (rows.length === 0) return '';
  return markdownTable(
    [
      { title: 'Series', align: 'left' },
      { title: 'From zero to its peak', align: 'left' },
      { title: 'Peak', align: 'right' },
    ],
    rows,
  );
}

function latencies(report: Report): string {
  return [
    latencyTable('Latency', report.latency, ({ name }) => markdownText(name, 80)),
    latencyTable('Endpoint, slowest first', report.endpoints, ({ name }) => markdownCode(name, 80)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function latencyTable(title: string, rows: LatencyRow[], name: (row: LatencyRow) => string): string {
  if (rows.length === 0) return '';
  const numbers = ['Count', 'Min', 'Avg', 'p50', 'p90', 'p95', 'p99', 'Max', 'Failed'];
  const columns: Column[] = [
    { title, align: 'left' },
    ...numbers.map((number): Column => ({ title: number, align: 'right' })),
  ];
  return markdownTable(
    columns,
    rows
      .slice(0, MOST_LATENCIES)
      .map((row) => [
        name(row),
        formatCount(row.count),
        ...[row.minMs, row.avgMs, row.p50Ms, row.p90Ms, row.p95Ms, row.p99Ms, row.maxMs].map((ms) =>
          formatQuantity(ms, 'ms'),
        ),
        optional(row.errorRate, 'ratio'),
      ]),
  );
}

function phasesTable(report: Report): string {
  if (report.phases.length === 0) return '';
  const titles = ['Length', 'VUs', 'Offered', 'Achieved', 'Requests', 'p95', 'Failed'];
  return markdownTable(
    [{ title: 'Phase', align: 'left' }, ...titles.map((title): Column => ({ title, align: 'right' }))],
    report.phases
      .slice(0, 40)
      .map((phase) => [
        `${markdownText(phase.name, 60)}${phase.judged ? ' (judged)' : ''}`,
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

function servicesTable(report: Report): string {
  if (report.services.length === 0) return '';
  const rows = report.services
    .slice(0, 30)
    .map((service) => [
      markdownText(service.service, 60),
      optional(service.cpuAvg, 'cores'),
      optional(service.cpuMax, 'cores'),
      optional(service.cpuLimit, 'cores'),
      optional(service.memoryMax, 'bytes'),
      optional(service.memoryLimit, 'bytes'),
    ]);
  const titles = ['CPU average', 'CPU peak', 'CPU limit', 'Memory peak', 'Memory limit'];
  const table = markdownTable(
    [{ title: 'Service', align: 'left' }, ...titles.map((title): Column => ({ title, align: 'right' }))],
    rows,
  );
  const events = report.events.slice(0, 20).map((event) => `- ${markdownText(eventSentence(report, event))}`);
  return [table, events.join('\n')].filter(Boolean).join('\n\n');
}

function messages(report: Report): string {
  const lines = report.summary.load.messages
    .slice(0, 20)
    .map(({ level, message, count }) => `${count} × ${level}: ${message}`);
  return lines.length === 0 ? '' : markdownFence(lines);
}

function facts(report: Report): string {
  const lines = report.facts.map(({ name, value }) => `- ${markdownText(name, 100)}: ${markdownText(value)}`);
  const notes = report.notes.slice(0, 20).map((note) => `- Note: ${markdownText(note)}`);
  return [...lines, ...notes].join('\n');
}

function optional(value: number | undefined, unit: string): string {
  return value === undefined ? '' : formatQuantity(value, unit);
}
