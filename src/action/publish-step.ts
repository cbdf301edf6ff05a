import { worstVerdict } from '../domain/severity.ts';
import type { Link, Report } from '../domain/report.ts';
import { connectGitHub } from '../github/connect.ts';
import { readActionsRun } from '../github/run.ts';
import { type ActionsRun, type GitHub, GitHubError } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { fromAction } from '../inputs/from-action.ts';
import { publishSchema, readPublishInputs } from '../inputs/publish-schema.ts';
import { adviceOn } from '../github/advice.ts';
import { collectReports } from '../publish/collect-reports.ts';
import { findPullRequest } from '../publish/find-pull-request.ts';
import type { PublishOutputs } from '../publish/outputs.ts';
import { tell } from '../publish/publish.ts';
import { rehearse } from '../publish/rehearse.ts';
import { reportPageLinks } from '../publish/report-pages.ts';
import { cleanName, cleanText, markdownText } from '../wording/escape.ts';
import { renderMarkdown } from '../report/render/markdown.ts';
import { presentable } from '../report/render/presentable.ts';
import { OF_OTHERS, reportOfOthers } from '../report/model/of-others.ts';
import { UserError } from '../domain/errors.ts';

export interface PublishMainPorts {
  env: Record<string, string | undefined>;
  log: Log;
  writeOutputs(outputs: PublishOutputs): void;
  writeSummary(markdown: string): Promise<void>;
}

/**
 * The half that writes to GitHub (`publish/action.yml`): joins what the jobs of a run left in artifacts into one
 * comment and summary. In a `workflow_run` the artifacts are those of the triggering run, which may be a fork's.
 */
export async function publishMain(ports: PublishMainPorts): Promise<void> {
  const { env, log } = ports;
  const run = readActionsRun(env);
  if (run === undefined) throw new UserError('This action only works in GitHub Actions.', '');
  const inputs = readPublishInputs(fromAction(Object.keys(publishSchema.shape)));
  const token = inputs['github-token'];
  log.mask(token);
  const github = connectGitHub(token, { owner: run.owner, repo: run.repo }, log);
  const collected = await collect(run, inputs['artifact-name'], github, log);
  if (collected.kind === 'refused') return await reportUnpublished(collected.because, ports);
  const { links } = collected;
  const foreign = isForeign(run);
  const { reports, broken } = presentable(
    foreign ? collected.reports.map(reportOfOthers) : collected.reports,
  );
  const unshown = [
    ...(collected.tooMuch === undefined ? [] : [collected.tooMuch]),
    ...broken.map(({ title, because }) =>
      foreign
        ? 'A report cannot be shown.'
        : `The report of ${cleanName(title)} cannot be shown: ${cleanText(because)}`,
    ),
  ];
  for (const sentence of unshown) log.warn(sentence);
  const worst = worstVerdict(reports.map(({ judgement }) => judgement.verdict));
  // A report that is not shown is no pass, whatever it says of itself.
  const [firstUnshown] = unshown;
  const outcome = firstUnshown === undefined ? worst.outcome : 'broken';
  const headline = cleanText(firstUnshown ?? worst.headline);
  const markdown = [
    ...(foreign ? [`> ${OF_OTHERS}\n\n`] : []),
    ...unshown.map((sentence) => `> ${markdownText(sentence)}\n\n`),
    renderMarkdown(reports, { links }),
  ].join('');
  const posting = {
    comment: inputs.comment,
    key: inputs['comment-key'],
    jobSummary: inputs['job-summary'],
    issueOnRegression: inputs['issue-on-regression'],
  };
  const { writeSummary } = ports;
  const outputs = { verdict: outcome, reason: headline, reports: String(reports.length), 'comment-url': '' };
  // Before anything waits for GitHub: a job that is ended meanwhile has its verdict.
  ports.writeOutputs(outputs);
  let commentUrl: string | undefined;
  if (inputs['dry-run']) await rehearse(reports, markdown, posting, { log, run, github });
  else ({ commentUrl } = await tell(reports, markdown, posting, { log, run, github, writeSummary }));
  if (commentUrl !== undefined) ports.writeOutputs({ ...outputs, 'comment-url': commentUrl });
}

type Collected =
  | { kind: 'read'; reports: Report[]; tooMuch: string | undefined; links: Link[] }
  | { kind: 'refused'; because: string };

async function collect(run: ActionsRun, namePrefix: string, github: GitHub, log: Log): Promise<Collected> {
  const measured = measuredRun(run);
  try {
    const request = { runId: measured.id, namePrefix, sha: measured.sha, runUrl: measured.url };
    const pullRequest = await pullRequestNumber(run, github, log);
    const { reports, tooMuch, pages } = await collectReports({ ...request, pullRequest }, github, log);
    if (reports.length === 0)
      log.warn(`Run ${measured.id} left no results in artifacts named ${namePrefix}*`);
    const links = isForeign(run)
      ? []
      : reportPageLinks(pages, namePrefix, (id) => `${measured.url}/artifacts/${id}`);
    return { kind: 'read', reports, tooMuch, links: [...links, { label: 'run', url: measured.url }] };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const what = `read the results of run ${measured.id}`;
    return { kind: 'refused', because: adviceOn(error, { what, permission: 'actions: read' }) };
  }
}

/** Nobody is led to a page that a fork has written. */
function isForeign({ triggeringRun, owner, repo }: ActionsRun): boolean {
  return triggeringRun !== undefined && triggeringRun.headRepository !== `${owner}/${repo}`;
}

/** Only for the report; whether there is a comment is decided where it is written. */
async function pullRequestNumber(run: ActionsRun, github: GitHub, log: Log): Promise<number | undefined> {
  try {
    const found = await findPullRequest(run, github);
    return found.kind === 'found' ? found.number : undefined;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log.debug(`the pull request is not known: ${error.message}`);
    return undefined;
  }
}

/** Nothing is known of the run, so nothing is said about it on the pull request: an earlier comment stays as it is. */
async function reportUnpublished(
  because: string,
  { log, writeOutputs, writeSummary }: PublishMainPorts,
): Promise<void> {
  log.warn(because);
  await writeSummary(`### Performance: not published\n\n${markdownText(because)}\n`);
  writeOutputs({ verdict: 'broken', reason: cleanText(because), reports: '0', 'comment-url': '' });
}

function measuredRun(run: ActionsRun): { id: number; sha: string; url: string } {
  const { triggeringRun } = run;
  if (triggeringRun !== undefined)
    return {
      id: triggeringRun.id,
      sha: triggeringRun.headSha,
      url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${triggeringRun.id}`,
    };
  return {
    id: run.runId,
    sha: run.pullRequest?.headSha ?? run.sha,
    url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}`,
  };
}
