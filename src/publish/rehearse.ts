import type { Report } from '../domain/report.ts';
import { adviceOn } from '../github/advice.ts';
import { commentBody, foreseeComment } from './comment.ts';
import { commentTarget } from './comment-target.ts';
import { commentRequest, type Telling, type TellingContext } from './publish.ts';

/** `dry-run`: the exact comment, and what would become of it. GitHub is read and not written. */
export async function rehearse(
  reports: Report[],
  markdown: string,
  telling: Telling,
  context: Omit<TellingContext, 'writeSummary'>,
): Promise<void> {
  const { log } = context;
  try {
    log.info(`Dry run, nothing is written: ${await fateOf(reports, markdown, telling, context)}`);
  } catch (error) {
    log.warn(adviceOn(error, { what: 'look for the comment', permission: 'pull-requests: read' }));
  }
  await log.group('The comment', async () => log.info(commentBody({ key: telling.key, text: markdown })));
}

async function fateOf(
  reports: Report[],
  markdown: string,
  telling: Telling,
  { run, github }: Pick<TellingContext, 'run' | 'github'>,
): Promise<string> {
  const target = await commentTarget(telling.comment, run, github);
  if (target.kind === 'none') return `there would be no comment, ${target.because}`;
  const request = commentRequest(reports, markdown, telling, target.number);
  const { kind, url, duplicates } = await foreseeComment(request, target.github);
  const where = url === undefined ? '' : `, ${url}`;
  const healed = duplicates === 0 ? '' : `, and ${duplicates} of its duplicates would be removed`;
  return `the comment on pull request ${target.number} would be ${kind}${where}${healed} (${target.how})`;
}
