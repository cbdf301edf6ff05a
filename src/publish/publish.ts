import type { Plan, PublishPlan } from '../domain/plan.ts';
import type { Link, Report } from '../domain/report.ts';
import type { ActionsRun, GitHub, UploadArtifact } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { adviceOn } from '../github/advice.ts';
import { type ResultsToUpload, type UploadedArtifacts, uploadResults } from './artifacts.ts';
import { type CommentRequest, upsertComment } from './comment.ts';
import { commentTarget } from './comment-target.ts';
import { reportInIssue } from './regression-issue.ts';

/** What posting needs. */
export interface PostingContext {
  log: Log;
  run: ActionsRun;
  /** undefined: there is no token. */
  github: GitHub | undefined;
  /** Replaces the job summary of this step. */
  writeSummary(markdown: string): Promise<void>;
}

export interface PublishContext extends PostingContext {
  uploadArtifact: UploadArtifact;
  results: ResultsToUpload;
  /** Reports as Markdown; links are the places to look next. */
  renderMarkdown(reports: Report[], links: Link[]): string;
}

export interface Published {
  commentUrl: string | undefined;
  artifactUrl: string | undefined;
  reportUrls: Record<string, string>;
  markdown: string;
}

/**
 * Tells people, in this order: artifacts (the texts link to them), job summary, comment, issue. Whatever GitHub refuses
 * is a warning with advice; the text then is in the summary.
 */
export async function publishReports(
  reports: Report[],
  plan: Plan,
  context: PublishContext,
): Promise<Published> {
  const { log, run } = context;
  const artifacts: UploadedArtifacts = plan.publish.uploadArtifacts
    ? await uploadResults(plan, run, context.results, context.uploadArtifact, log)
    : { resultsUrl: undefined, reportUrls: {} };
  const markdown = context.renderMarkdown(reports, linksTo(run, artifacts));
  const told = await tell(reports, markdown, { ...plan.publish, key: plan.names.commentKey }, context);
  return { ...told, artifactUrl: artifacts.resultsUrl, reportUrls: artifacts.reportUrls, markdown };
}

export type Posting = Pick<PublishPlan, 'comment' | 'jobSummary' | 'issueOnRegression'> & { key: string };

/** Summary, comment and issue of finished reports: first what needs no answer of anybody. */
export async function tell(
  reports: Report[],
  markdown: string,
  posting: Posting,
  context: PostingContext,
): Promise<{ commentUrl: string | undefined }> {
  const { log, run, github } = context;
  let commentUrl: string | undefined;
  if (posting.jobSummary) await summarize(markdown, context);
  try {
    commentUrl = await comment(reports, markdown, posting, context);
  } catch (error) {
    log.warn(
      adviceOn(error, { what: 'write the comment on the pull request', permission: 'pull-requests: write' }),
    );
    // Without a comment the summary is the only place, also when it was turned off.
    if (!posting.jobSummary) await summarize(markdown, context);
  }
  if (posting.issueOnRegression && run.eventName === 'schedule' && github !== undefined) {
    try {
      const regressed = reports.some(isRegressed);
      await reportInIssue({ key: posting.key, branch: run.refName, regressed, text: markdown }, github, log);
    } catch (error) {
      log.warn(adviceOn(error, { what: 'report the regression in an issue', permission: 'issues: write' }));
    }
  }
  return { commentUrl };
}

async function summarize(markdown: string, { log, writeSummary }: PostingContext): Promise<void> {
  try {
    await writeSummary(markdown);
  } catch (error) {
    log.warn(adviceOn(error, { what: 'write the job summary', permission: 'contents: read' }));
  }
}

async function comment(
  reports: Report[],
  markdown: string,
  posting: Posting,
  { log, run, github }: PostingContext,
): Promise<string | undefined> {
  const target = await commentTarget(posting.comment, run, github);
  if (target.kind === 'none') {
    log.info(`No comment: ${target.because}`);
    return undefined;
  }
  const request = commentRequest(reports, markdown, posting, target.number);
  const outcome = await upsertComment(request, target.github, log);
  log.info(`Comment on pull request ${target.number} ${outcome.kind} (${target.how})`);
  return outcome.url;
}

export function commentRequest(
  reports: Report[],
  markdown: string,
  { comment: wanted, key }: Posting,
  pullRequest: number,
): CommentRequest {
  const passed = reports.length > 0 && reports.every(({ judgement }) => judgement.verdict.outcome === 'pass');
  return {
    pullRequest,
    key,
    text: markdown,
    // A comment that said "failed" must not stay when the run has become fine.
    mode: wanted === 'on-failure' && passed ? 'update' : 'create-or-update',
  };
}

function isRegressed({ judgement }: Report): boolean {
  return judgement.comparison.comparisons.some(({ call }) => call === 'regressed');
}

function linksTo(run: ActionsRun, artifacts: UploadedArtifacts): Link[] {
  const reports = Object.entries(artifacts.reportUrls);
  return [
    ...reports.map(([testType, url]) => ({
      label: reports.length === 1 ? 'HTML report' : `${testType} report`,
      url,
    })),
    ...(artifacts.resultsUrl === undefined ? [] : [{ label: 'all results', url: artifacts.resultsUrl }]),
    { label: 'run', url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}` },
  ];
}
