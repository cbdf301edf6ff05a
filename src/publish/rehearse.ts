import type { Report } from '../domain/report.ts';
import { adviceOn } from '../github/advice.ts';
import { commentBody, foreseeComment } from './comment.ts';
import { commentTarget } from './comment-target.ts';
import { commentRequest, type Posting, type PostingContext } from './publish.ts';

/** `dry-run`: the exact comment, and what would become of it. GitHub is read and not written. */
export async function rehearse(
  reports: Report[],
  markdown: string,
  posting: Posting,
  context: Omit<PostingContext, 'writeSummary'>,
): Promise<void> {
  const { log } = context;
  try {
    log.info(`Dry run, nothing is written: ${await commentChange(reports, markdown, posting, context)}`);
  } catch (error) {
    log.warn(adviceOn(error, { what: 'look for the comment', permission: 'pull-requests: read' }));
  }
  await log.group('The comment', async () => log.info(commentBody({ key: posting.key, text: markdown })));
}

async function commentChange(
  reports: Report[],
  markdown: string,
  posting: Posting,
  { run, github }: Pick<PostingContext, 'run' | 'github'>,
): Promise<string> {
  const target = await commentTarget(posting.comment, run, github);
  if (target.kind === 'none') return `there would be no comment, ${target.because}`;
  const request = commentRequest(reports, markdown, posting, target.number);
  const { kind, url, duplicates } = await foreseeComment(request, target.github);
  const where = url === undefined ? '' : `, ${url}`;
  const healed = duplicates === 0 ? '' : `, and ${duplicates} of its duplicates would be removed`;
  return `the comment on pull request ${target.number} would be ${kind}${where}${healed} (${target.how})`;
}
