import type { Report } from '../../domain/report.ts';
import { logLine, terminalText } from '../../wording/escape.ts';
import { plural } from '../../wording/numbers.ts';
import { testedSentence } from '../../wording/tested.ts';
import { failingChecks } from '../tables/checks.ts';
import { badFigures } from '../tables/figure-row.ts';
import { comparisonLines, comparisonNotes } from '../model/compared.ts';
import { MOST_FIGURES, type Paint, tableLines } from './terminal-table.ts';
import {
  causesTitle,
  headlineSentence,
  likelyCauses,
  OUTCOMES,
  otherReasons,
  reasonsBeside,
  type Tone,
} from '../model/words.ts';
import { validityParts } from '../model/validity-line.ts';

export interface TerminalOptions {
  colour: boolean;
  /** Of the terminal; left out for a file or a log, whose sentences are a line each, to be searched for. */
  columns?: number | undefined;
  /** Where the report lies, as the user can open it. */
  reportPath?: string;
}

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
  const width = Math.max(40, Math.min(options.columns ?? 100, 110));
  const proseWidth = options.columns === undefined ? Number.POSITIVE_INFINITY : width;
  const paint = (text: string, style: keyof typeof SGR) =>
    options.colour && SGR[style] !== '' ? `\x1b[${SGR[style]}m${text}\x1b[0m` : text;
  const { verdict } = report.judgement;
  const tone: Tone =
    verdict.outcome === 'pass' ? 'good' : verdict.outcome === 'inconclusive' ? 'warn' : 'bad';
  const label = OUTCOMES[verdict.outcome].word.toUpperCase();
  const headline = wrapped(
    `${label}  ${terminalText(report.title, 60)}: ${terminalText(headlineSentence(report))}`,
    proseWidth,
  );
  const verdictLines = headline.map((line, index) =>
    index === 0 ? paint(label, tone) + line.slice(label.length) : line,
  );

  const tested = testedSentence(report.summary);
  const blocks: string[][] = [
    verdictLines,
    tested === undefined ? [] : wrapped(`Tested: ${terminalText(tested, 300)}`, proseWidth),
  ];
  if (verdict.outcome !== 'broken') blocks.push(tableLines(report, width, paint));
  blocks.push(
    listBlock('Also', alsoLines(report), proseWidth, paint),
    listBlock('Notes', noteLines(report), proseWidth, paint),
    listBlock('Failing checks', checkLines(report), proseWidth, paint),
    listBlock(causesTitle(report), causeLines(report), proseWidth, paint),
    listBlock('Last lines of the log', logLines(report), proseWidth, paint),
    wrapped(validityParts(report).join(', '), proseWidth).map((line) => paint(line, 'dim')),
  );
  for (const line of comparisonLines(report))
    blocks.push(wrapped(terminalText(line), proseWidth).map((part) => paint(part, 'dim')));
  const path = options.reportPath === undefined ? [] : [`Report: ${options.reportPath}`];
  blocks.push([...path, ...verdictLines]);
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function alsoLines(report: Report): string[] {
  const isAllShown = badFigures(report.keyFigures) <= MOST_FIGURES;
  const reasons = isAllShown ? reasonsBeside(report) : otherReasons(report).map(({ sentence }) => sentence);
  return reasons.map((sentence) => terminalText(sentence));
}

/** What to know before believing a figure: that the machine was busy with something else, say. */
function noteLines(report: Report): string[] {
  const { validity, verdict } = report.judgement;
  if (verdict.outcome === 'broken') return [];
  const notes = validity.filter(({ severity }) => severity === 'note').map(({ sentence }) => sentence);
  return [...notes, ...comparisonNotes(report)].map((sentence) => terminalText(sentence));
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
