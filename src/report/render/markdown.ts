import type { Link, Report } from '../../domain/report.ts';
import { markdownText } from '../../wording/escape.ts';
import { plural } from '../../wording/numbers.ts';
import { detailSections, shownFigures, validityQuote } from './markdown-details.ts';
import { contextLine, heading, verdictSections } from './markdown-head.ts';
import { always, fitted, markdownTable, type Section } from './markdown-parts.ts';
import { whySections } from './markdown-why.ts';
import { badFigures, notableFigures } from '../tables/figure-row.ts';
import { comparedTable, figuresTable } from '../tables/figures.ts';
import { typeAnswer } from '../tables/by-type.ts';
import { comparedFigures, isCompared } from '../model/compared.ts';
import { isInHeadline } from '../model/words.ts';

export interface MarkdownOptions {
  /** Places to look next, `{ label: 'HTML report', url }`. */
  links?: Link[];
}

/** GitHub refuses comments over 65,536 characters; the marker in front of it is a short line. */
const MOST_CHARACTERS = 60_000;

/** The body of the comment and of the job summary, for one test or for several together. */
export function renderMarkdown(reports: Report[], options: MarkdownOptions = {}): string {
  const sections: Section[] = [
    always(heading(reports)),
    ...verdictSections(reports),
    always(contextLine(reports, options.links ?? [])),
    ...tableSections(reports),
    ...reports.flatMap((report) => typeSections(report, reports.length > 1)),
    ...reports.flatMap((report) => whySections(report, reports.length)),
    ...(reports.length === 1 ? reports.map(validitySection) : []),
    ...reports.flatMap((report) => detailSections(report, reports)),
  ];
  const note = '<sub>Details were left out to fit the size limit of a comment; the report has them.</sub>';
  return `${fitted(sections, MOST_CHARACTERS - 1, note)}\n`;
}

/** Rows of failed figures that are shown however long the table becomes. */
const MOST_BAD_ROWS = 40;

/** One table for all tests, short enough for one screen unless more than that failed; broken ones have no figures. */
function tableSections(reports: Report[]): Section[] {
  const measured = reports.filter(({ judgement }) => judgement.verdict.outcome !== 'broken');
  const table = (most: number, mostBad: number) => {
    const groups = measured.map(({ title, keyFigures, summary }) => {
      const isOfTwo = isCompared(summary);
      const figures = isOfTwo ? comparedFigures(keyFigures) : keyFigures;
      return {
        ...(reports.length > 1 && { test: title }),
        isOfTwo,
        figures: notableFigures(figures, Math.max(most, Math.min(mostBad, badFigures(figures)))),
      };
    });
    const left =
      measured.reduce((sum, { keyFigures }) => sum + badFigures(keyFigures), 0) -
      groups.reduce((sum, { figures }) => sum + badFigures(figures), 0);
    const more = left > 0 ? `${plural(left, 'more figure')} failed; the report has them all.` : '';
    return [
      markdownTable(comparedTable(groups.filter(({ isOfTwo }) => isOfTwo))),
      markdownTable(figuresTable(groups.filter(({ isOfTwo }) => !isOfTwo))),
      more,
    ]
      .filter(Boolean)
      .join('\n\n');
  };
  const usual = shownFigures(reports);
  return [{ variants: [table(usual, MOST_BAD_ROWS), table(3, 12), table(1, 3)], weight: 95 }];
}

/** What only this type of test answers: where it broke, how fast it recovered, what grows. */
function typeSections(report: Report, named: boolean): Section[] {
  const answer = typeAnswer(report);
  if (answer === undefined) return [];
  const title = named ? `${markdownText(report.title, 60)}: ` : '';
  const isSaid = isInHeadline(report, answer.sentence);
  const sentence = isSaid ? '' : `**${title}${answer.title}**: ${markdownText(answer.sentence)}`;
  // Of several tests the table is in the fold of its test.
  const table = named ? '' : markdownTable(answer.table, 12);
  const full = [sentence, table].filter(Boolean).join('\n\n');
  return [{ variants: [full, sentence, ''], weight: 92 }];
}

function validitySection(report: Report): Section {
  return { variants: [validityQuote(report), ''], weight: 80 };
}
