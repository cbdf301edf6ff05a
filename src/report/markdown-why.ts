import type { Report } from '../domain/report.ts';
import { markdownCode, markdownFence, markdownText } from './escape.ts';
import { formatCount } from './format.ts';
import type { Section } from './markdown-parts.ts';
import { likelyCauses, otherReasons } from './words.ts';

const MOST_REASONS = 40;
const MOST_CAUSES = 3;
const MOST_LOG_LINES = 30;

/** Why it is not green: what the headline left unsaid, the culprit and its log, likely causes. */
export function whySections(report: Report, named: boolean): Section[] {
  const title = named ? `${markdownText(report.title, 60)}: ` : '';
  const reasons = otherReasons(report).map((sentence) => `- ${title}${markdownText(sentence)}`);
  const causes = likelyCauses(report).map(
    ({ what, evidence, advice }) =>
      `- ${title}**${markdownText(what)}** ${markdownText(evidence)} ${markdownText(advice)}`,
  );
  return [
    { variants: [capped(reasons, MOST_REASONS), capped(reasons, 10), capped(reasons, 3)], weight: 95 },
    { variants: [culprit(report.failure, title), ''], weight: 85 },
    { variants: [capped(causes, MOST_CAUSES), capped(causes, 1), ''], weight: 82 },
  ];
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
