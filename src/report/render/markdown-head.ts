import { byOutcome, worstVerdict } from '../../domain/severity.ts';
import type { Link, Report } from '../../domain/report.ts';
import { markdownCode, markdownText, markdownUrl } from '../../wording/escape.ts';
import type { Section } from './markdown-parts.ts';
import { headlineSentence, OUTCOMES } from '../model/words.ts';

/** The verdict with its number, or the verdict of each test. */
export function heading(reports: Report[]): string {
  const outcome = OUTCOMES[worstVerdict(reports.map(({ judgement }) => judgement.verdict)).outcome];
  const [only] = reports;
  if (only === undefined) return `### ${OUTCOMES.broken.symbol} Performance: broken, there is no result`;
  const { tested } = only.summary;
  const of = tested === undefined ? '' : ` of ${markdownText(tested.service, 60)}`;
  const title = markdownText(only.title, 80);
  if (reports.length === 1)
    return `### ${outcome.symbol} Performance${of}, ${title} ${outcome.word}: ${markdownText(headlineSentence(only), 400)}`;
  const words = reports.slice(0, 10).map((report) => {
    const { symbol, word } = OUTCOMES[report.judgement.verdict.outcome];
    return `${symbol} ${markdownText(report.title, 40)} ${word}`;
  });
  const more = reports.length - words.length;
  return `### ${outcome.symbol} Performance${of} ${outcome.word}: ${words.join(' · ')}${more > 0 ? ` · ${more} more` : ''}`;
}

/** Of several tests each says its sentence; the worst first. */
export function verdictSections(reports: Report[]): Section[] {
  if (reports.length < 2) return [];
  const worstFirst = [...reports].sort((left, right) =>
    byOutcome(left.judgement.verdict, right.judgement.verdict),
  );
  const lines = (most: number, length: number) =>
    worstFirst
      .slice(0, most)
      .map((report) => {
        const { word } = OUTCOMES[report.judgement.verdict.outcome];
        return `- **${markdownText(report.title, 80)} ${word}**: ${markdownText(headlineSentence(report), length)}`;
      })
      .join('\n');
  return [{ variants: [lines(50, 400), lines(50, 150), lines(20, 150)], weight: 100 }];
}

/** Which commit, compared with what, and where to look next. */
export function contextLine(reports: Report[], links: Link[]): string {
  const tested = reports.find(({ summary }) => summary.tested !== undefined)?.summary.tested;
  const sha = reports.find((report) => report.summary.commit !== undefined)?.summary.commit?.sha;
  const comparisons = [...new Set(reports.map(comparisonSentence))].slice(0, 5);
  const safeLinks = links.flatMap(({ label, url }) => {
    const safe = markdownUrl(url);
    return safe === undefined ? [] : [`[${markdownText(label, 60)}](${safe})`];
  });
  return [
    tested === undefined ? '' : markdownText(`${tested.service}, ${tested.what}`, 300),
    sha === undefined ? '' : markdownCode(sha.slice(0, 7)),
    ...comparisons,
    ...safeLinks,
  ]
    .filter(Boolean)
    .join(' · ');
}

function comparisonSentence({ judgement: { comparison } }: Report): string {
  return comparison.kind === 'off' ? '' : markdownText(comparison.sentence, 300);
}
