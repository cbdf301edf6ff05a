import type { Report } from '../../domain/report.ts';
import { markdownFence, markdownText } from '../../wording/escape.ts';
import { eventSentence } from '../model/event-sentence.ts';
import { markdownDetails, markdownTable, type Section } from './markdown-parts.ts';
import { type TypeAnswer, typeAnswer } from '../tables/by-type.ts';
import { answerBodies, answersTable } from '../tables/answers.ts';
import { checksTable } from '../tables/checks.ts';
import { coursesTable } from '../tables/courses.ts';
import { comparedFigures, comparisonNotes, isCompared, whereItChanged } from '../model/compared.ts';
import { badFigures, notableFigures } from '../tables/figure-row.ts';
import { comparedTable, figuresTable } from '../tables/figures.ts';
import { endpointsTable, latencyTable } from '../tables/latency.ts';
import { groupsTable, ownMetricsTable } from '../tables/own-metrics.ts';
import { percentilesTable } from '../tables/percentiles.ts';
import { roundsTable } from '../tables/rounds.ts';
import { phasesTable } from '../tables/phases.ts';
import { servicesTable } from '../tables/services.ts';
import { validityParts } from '../model/validity-line.ts';

/** Rows of the table above the folds. */
const ROWS_ON_FIRST_SCREEN = 12;
/** Of two versions side by side: their results take two lines. */
const COMPARED_ON_FIRST_SCREEN = 9;

/** Figures of each test in that table; the answer of a stress, spike or soak test has a table below it. */
export function shownFigures(reports: Report[]): number {
  const [only] = reports;
  const all = reports.some(({ summary }) => isCompared(summary))
    ? COMPARED_ON_FIRST_SCREEN
    : ROWS_ON_FIRST_SCREEN;
  const room = reports.length === 1 && only && typeAnswer(only) ? all / 2 : all;
  return Math.max(3, Math.floor(room / reports.length));
}

/** What is folded away below the first screen; the first to be left out of a comment that grows too long. */
export function detailSections(report: Report, reports: Report[]): Section[] {
  const parts = detailParts(report, reports);
  return reports.length === 1
    ? parts.map(({ bodies, weight }) => ({ variants: [...bodies, ''], weight }))
    : [wholeFold(report, parts)];
}

interface DetailPart {
  /** The fullest first. */
  bodies: [string, ...string[]];
  /** The lowest is left out first. */
  weight: number;
}

function detailParts(report: Report, reports: Report[]): DetailPart[] {
  const tests = reports.length;
  const figures = (most: number) => foldedFigures(report, shownFigures(reports), most);
  const answer = typeAnswer(report);
  const steps = answer?.table?.rows.length ?? 0;
  return [
    { bodies: [tests > 1 ? validityQuote(report) : ''], weight: 70 },
    {
      // Alone it stands above, open, as far as it is short.
      bodies: [tests > 1 || steps > 12 ? fold(typeTitle(answer), markdownTable(answer?.table, 60)) : ''],
      weight: 65,
    },
    { bodies: [roundsFold(report)], weight: 62 },
    { bodies: [percentilesFold(report)], weight: 61 },
    { bodies: [fold('Course of the run', markdownTable(coursesTable(report)))], weight: 60 },
    {
      bodies: [
        fold('Latency', markdownTable(latencyTable(report), 30), markdownTable(endpointsTable(report), 30)),
      ],
      weight: 50,
    },
    { bodies: [answersFold(report, 30), answersFold(report, 5)], weight: 58 },
    { bodies: [fold('Checks', markdownTable(checksTable(report), 60))], weight: 48 },
    {
      bodies: [
        fold(
          'Groups and metrics of the script',
          markdownTable(groupsTable(report), 30),
          markdownTable(ownMetricsTable(report), 30),
        ),
      ],
      weight: 44,
    },
    { bodies: [fold('Phases', markdownTable(phasesTable(report), 40))], weight: 40 },
    { bodies: [figures(300), figures(60), figures(20)], weight: 30 },
    { bodies: [fold('Services', markdownTable(servicesTable(report), 30), events(report))], weight: 45 },
    { bodies: [fold('Messages of k6', messages(report))], weight: 20 },
    { bodies: [fold('Facts of the run', facts(report))], weight: 10 },
  ];
}

/** Of several tests each has one fold; the least of its parts are left out first. */
function wholeFold(report: Report, parts: DetailPart[]): Section {
  const title = `${markdownText(report.title, 60)}: details`;
  const weights = parts.map(({ weight }) => weight).sort((left, right) => left - right);
  const without = weights.map((most) =>
    fold(title, ...parts.flatMap(({ bodies, weight }) => (weight > most ? [bodies.at(-1) ?? ''] : []))),
  );
  return { variants: [fold(title, ...parts.map(({ bodies }) => bodies[0])), ...without], weight: 60 };
}

function fold(summary: string, ...parts: string[]): string {
  const body = parts.filter(Boolean).join('\n\n');
  return body === '' ? '' : markdownDetails(summary, body);
}

function answersFold(report: Report, most: number): string {
  const table = answersTable(report);
  const said = answerBodies(report).map(
    ({ title, text }) => `${markdownText(title)}:\n\n${markdownFence([text])}`,
  );
  return table === undefined ? '' : fold(table.caption, markdownTable(table, most), ...said);
}

export function validityQuote(report: Report): string {
  const facts = validityParts(report).map((fact) => markdownText(fact));
  const notes = report.judgement.validity
    .filter(({ severity }) => severity === 'note')
    .map(({ sentence }) => ` ${markdownText(sentence)}`);
  return facts.length + notes.length === 0 ? '' : `> Validity: ${facts.join(', ')}.${notes.join('')}`;
}

const typeTitle = (answer: TypeAnswer | undefined): string =>
  `${answer?.title}: ${answer?.table?.caption.toLowerCase()}`;

/** All of them, unless the table above shows all; of two versions side by side those that it has no row for. */
function foldedFigures({ keyFigures, summary }: Report, shownAbove: number, most: number): string {
  const count = (shown: number, all: number) => (shown < all ? `${shown} of ${all}` : `${all}`);
  if (!isCompared(summary)) {
    if (keyFigures.length <= shownAbove) return '';
    const figures = notableFigures(keyFigures, most);
    const title = `All figures (${count(figures.length, keyFigures.length)})`;
    return fold(title, markdownTable(figuresTable([{ figures }])));
  }
  const compared = comparedFigures(keyFigures);
  const above = new Set(notableFigures(compared, Math.max(shownAbove, badFigures(compared))));
  const below = compared.filter((figure) => !above.has(figure));
  const shown = notableFigures(below, most);
  const others = keyFigures.filter((figure) => !compared.includes(figure));
  return [
    fold(
      `More of both versions (${count(shown.length, below.length)})`,
      markdownTable(comparedTable([{ figures: shown }])),
    ),
    fold('Figures of this change alone', markdownTable(figuresTable([{ figures: others.slice(0, most) }]))),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function roundsFold(report: Report): string {
  const notes = comparisonNotes(report)
    .slice(0, 20)
    .map((note) => `- ${markdownText(note)}`);
  return fold('Rounds: how it was measured', markdownTable(roundsTable(report), 40), notes.join('\n'));
}

function percentilesFold(report: Report): string {
  const where = whereItChanged(report);
  return fold(
    `Latency of both versions by percentile${where === undefined ? '' : `: ${where.toLowerCase()}`}`,
    markdownTable(percentilesTable(report)),
  );
}

function events(report: Report): string {
  return report.events
    .slice(0, 20)
    .map((event) => `- ${markdownText(eventSentence(report, event))}`)
    .join('\n');
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
