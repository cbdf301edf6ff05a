import type { Report } from '../../domain/report.ts';
import { logLine, terminalText } from '../../wording/escape.ts';
import { plural } from '../../wording/numbers.ts';
import { testedSentence } from '../../wording/tested.ts';
import { failingChecks } from '../tables/checks.ts';
import { badFigures, type FigureRow, figureRow, notableFigures } from '../tables/figure-row.ts';
import {
  causesTitle,
  headlineSentence,
  likelyCauses,
  OUTCOMES,
  otherReasons,
  reasonsBeside,
  type Tone,
} from '../model/words.ts';
import { validityFacts } from '../model/validity-line.ts';

export interface TerminalOptions {
  colour: boolean;
  columns: number;
  /** Where the report lies, as the user can open it. */
  reportPath?: string;
}

const MOST_FIGURES = 10;
const MOST_LINES = 8;
const SGR: Record<Tone | 'bold' | 'dim', string> = {
  bad: '31',
  warn: '33',
  good: '32',
  plain: '',
  bold: '1',
  dim: '2',
};

/** What came of one test, to be read in five seconds: the verdict first and last, the figures between. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.max(40, Math.min(options.columns, 110));
  const paint = (text: string, style: keyof typeof SGR) =>
    options.colour && SGR[style] !== '' ? `\x1b[${SGR[style]}m${text}\x1b[0m` : text;
  const { verdict } = report.judgement;
  const tone: Tone =
    verdict.outcome === 'pass' ? 'good' : verdict.outcome === 'inconclusive' ? 'warn' : 'bad';
  const label = OUTCOMES[verdict.outcome].word.toUpperCase();
  const headline = wrapped(
    `${label}  ${terminalText(report.title, 60)}: ${terminalText(headlineSentence(report))}`,
    width,
  );
  const verdictLines = headline.map((line, index) =>
    index === 0 ? paint(label, tone) + line.slice(label.length) : line,
  );

  const tested = testedSentence(report.summary);
  const blocks: string[][] = [
    verdictLines,
    tested === undefined ? [] : wrapped(`Tested: ${terminalText(tested, 300)}`, width),
  ];
  if (verdict.outcome !== 'broken') blocks.push(figureLines(report, width, paint));
  blocks.push(
    listBlock('Also', alsoLines(report), width, paint),
    listBlock('Notes', noteLines(report), width, paint),
    listBlock('Failing checks', checkLines(report), width, paint),
    listBlock(causesTitle(report), causeLines(report), width, paint),
    listBlock('Last lines of the log', logLines(report), width, paint),
    wrapped(validityFacts(report).join(', '), width).map((line) => paint(line, 'dim')),
  );
  const comparison = report.judgement.comparison;
  if (comparison.kind !== 'off')
    blocks.push(wrapped(terminalText(comparison.sentence), width).map((line) => paint(line, 'dim')));
  const path = options.reportPath === undefined ? [] : [`Report: ${options.reportPath}`];
  blocks.push([...path, ...verdictLines]);
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

type Paint = (text: string, style: keyof typeof SGR) => string;

/** Columns of the table of figures, the fullest first; the first that fits the terminal is shown. */
const LAYOUTS: ((row: FigureRow) => string[])[] = [
  ({ label, value, baseline, change, limit }) => [
    shortened(label, 40),
    value,
    baseline && `was ${baseline}`,
    change,
    limit && `limit ${limit}`,
  ],
  ({ label, value, baseline, change, limit }) => [
    shortened(label, 32),
    value,
    baseline && `was ${baseline}`,
    change,
    limit,
  ],
  ({ label, value, change, limit }) => [shortened(label, 24), value, change, limit],
  ({ label, value, change }) => [shortened(label, 24), value, change],
  ({ label, value }) => [shortened(label, 20), value],
];

function figureLines(report: Report, width: number, paint: Paint): string[] {
  const rows = notableFigures(report.keyFigures, MOST_FIGURES).map(figureRow).map(cleanRow);
  const tables = LAYOUTS.map((layout) => aligned(rows.map(layout)));
  const fitting = tables.find((lines) =>
    lines.every((line, index) => line.length + 2 + (rows[index]?.result.length ?? 0) <= width),
  );
  return (fitting ?? tables.at(-1) ?? []).map((line, index) => {
    const { result = '', tone = 'plain' } = rows[index] ?? {};
    return `${line}  ${paint(result, tone)}`.trimEnd();
  });
}

/** Unit, limit and call of a figure that was read from a file are anybody's text, like its label. */
function cleanRow(row: FigureRow): FigureRow {
  const { tone, ...texts } = row;
  const clean = Object.entries(texts).map(([name, text]) => [name, terminalText(text)]);
  return { ...(Object.fromEntries(clean) as typeof texts), tone };
}

/** Cut in the middle: endpoints differ at their end. */
function shortened(text: string, most: number): string {
  const head = Math.ceil(most / 2) - 1;
  return text.length <= most ? text : `${text.slice(0, head)}…${text.slice(head + 1 - most)}`;
}

/** Cells in columns, numbers to the right; a column that is empty everywhere takes no room. */
function aligned(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.filter((_, column) => widths[column] !== 0).join('  ')}`;
  });
}

function alsoLines(report: Report): string[] {
  const isAllShown = badFigures(report.keyFigures) <= MOST_FIGURES;
  const reasons = isAllShown ? reasonsBeside(report) : otherReasons(report).map(({ sentence }) => sentence);
  return reasons.map((sentence) => terminalText(sentence));
}

/** What to know before believing a figure: that the machine was busy with something else, say. */
function noteLines({ judgement: { validity, verdict } }: Report): string[] {
  if (verdict.outcome === 'broken') return [];
  return validity.filter(({ severity }) => severity === 'note').map(({ sentence }) => terminalText(sentence));
}

function causeLines(report: Report): string[] {
  return likelyCauses(report)
    .slice(0, 3)
    .map(({ what, evidence, advice }) => terminalText(`${what} ${evidence} ${advice}`));
}

/** A single one is named by the finding already. */
function checkLines(report: Report): string[] {
  const failing = failingChecks(report);
  return failing.length > 1 ? failing.map((line) => terminalText(line)) : [];
}

function logLines(report: Report): string[] {
  const tail = report.failure?.logTail ?? [];
  return tail.slice(-MOST_LINES).map((line) => logLine(line, 200));
}

function listBlock(title: string, lines: string[], width: number, paint: Paint): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES);
  const more = lines.length - shown.length;
  const body = shown.flatMap((line) =>
    wrapped(line, width - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`),
  );
  return [
    paint(title, 'bold'),
    ...body,
    ...(more > 0 ? [`    and ${plural(more, 'more', 'more')} in the report`] : []),
  ];
}

/** Breaks at spaces; a word longer than the line is broken where the line ends. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = '';
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}
