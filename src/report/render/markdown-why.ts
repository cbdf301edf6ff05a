import type { Diagnosis } from '../../domain/judgement.ts';
import type { Report } from '../../domain/report.ts';
import { markdownCode, markdownFence, markdownText } from '../../wording/escape.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { Section } from './markdown-parts.ts';
import { causesTitle, likelyCauses, reasonsBeside } from '../model/words.ts';

const MOST_REASONS = 40;
const MOST_CAUSES = 3;
const MOST_LOG_LINES = 30;

/** Why it is not green, beside what headline and table say: other reasons, the culprit and its log, likely causes. */
export function whySections(report: Report, tests: number): Section[] {
  const title = tests > 1 ? `${markdownText(report.title, 60)}: ` : '';
  const reasons = reasonsBeside(report).map((sentence) => `- ${title}${markdownText(sentence)}`);
  const causes = likelyCauses(report).map(causeText);
  const causeSection: Section =
    tests > 1
      ? { variants: [inOneLine(report, title, causes), ''], weight: 82 }
      : {
          variants: [
            causeList(report, causes.slice(0, MOST_CAUSES)),
            causeList(report, causes.slice(0, 1)),
            '',
          ],
          weight: 82,
        };
  return [
    { variants: [capped(reasons, MOST_REASONS), capped(reasons, 10), capped(reasons, 3)], weight: 94 },
    { variants: [culprit(report.failure, title), ''], weight: 85 },
    causeSection,
  ];
}

function causeText({ what, evidence, advice }: Diagnosis): string {
  return `**${markdownText(what)}** ${markdownText(evidence)} _${markdownText(advice)}_`;
}

function causeList(report: Report, causes: string[]): string {
  if (causes.length === 0) return '';
  return `**${causesTitle(report)}**\n\n${causes.map((cause, index) => `${index + 1}. ${cause}`).join('\n')}`;
}

/** Of several tests only the first cause of those that did not pass. */
function inOneLine(report: Report, title: string, [first]: string[]): string {
  return first === undefined || report.judgement.verdict.outcome === 'pass' ? '' : `- ${title}${first}`;
}

function culprit(failure: Report['failure'], title: string): string {
  if (failure === undefined) return '';
  const { service, logTail } = failure;
  return [
    service === undefined ? '' : `${title}Failing service: ${markdownCode(service)}`,
    logTail.length === 0 ? '' : markdownFence(logTail.slice(-MOST_LOG_LINES)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function capped(lines: string[], most: number): string {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`- and ${formatCount(more)} more`] : [])].join('\n');
}
