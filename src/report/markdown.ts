import type { Report } from '../domain/report.ts';
import { markdownText } from './escape.ts';
import { detailSections } from './markdown-details.ts';
import { contextLine, heading, type Link, verdictSections } from './markdown-head.ts';
import { always, FIGURES_IN_TABLE, fitted, markdownTable, type Section } from './markdown-parts.ts';
import { whySections } from './markdown-why.ts';
import { notableFigures } from './tables/figure-row.ts';
import { figuresTable } from './tables/figures.ts';
import { validityFacts } from './validity-line.ts';

export interface MarkdownOptions {
  /** First line, found again by the comment's writer: `<!-- orchestrator-perf:v1 key=default -->`. */
  marker?: string;
  /** Places to look next, `{ label: 'HTML report', url }`. */
  links?: Link[];
  /** Last line, small, already Markdown. */
  footer?: string;
  /** GitHub refuses comments over 65,536 characters. */
  maxCharacters?: number;
}

const MOST_CHARACTERS = 60_000;

/** The body of the comment and of the job summary, for one test or for several together. */
export function renderMarkdown(reports: Report[], options: MarkdownOptions = {}): string {
  const sections: Section[] = [
    always(options.marker ?? ''),
    always(heading(reports)),
    ...verdictSections(reports),
    always(contextLine(reports, options.links ?? [])),
    ...tableSections(reports),
    ...reports.flatMap((report) => whySections(report, reports.length > 1)),
    { variants: [validity(reports), ''], weight: 80 },
    ...reports.flatMap((report) => detailSections(report, reports.length > 1)),
    always(options.footer === undefined ? '' : `<sub>${options.footer}</sub>`),
  ];
  const note = '<sub>Details were left out to fit the size limit of a comment; the report has them.</sub>';
  return `${fitted(sections, (options.maxCharacters ?? MOST_CHARACTERS) - 1, note)}\n`;
}

/** One table for all tests; broken ones have no figures. */
function tableSections(reports: Report[]): Section[] {
  const measured = reports.filter(({ judgement }) => judgement.verdict.outcome !== 'broken');
  const table = (most: number) =>
    markdownTable(
      figuresTable(
        measured.map(({ title, keyFigures }) => ({
          ...(reports.length > 1 && { test: title }),
          figures: notableFigures(keyFigures, most),
        })),
      ),
    );
  return [{ variants: [table(FIGURES_IN_TABLE), table(6), table(3), ''], weight: 90 }];
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
