import { worstVerdict } from '../domain/severity.ts';
import type { Report } from '../domain/report.ts';
import { connectGitHub } from '../github/connect.ts';
import { readActionsRun } from '../github/run.ts';
import { type ActionsRun, type GitHub, GitHubError } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { adviceOn } from '../publish/advice.ts';
import { collectReports } from '../publish/collect-reports.ts';
import { findPullRequest } from '../publish/find-pull-request.ts';
import { type Link, tell } from '../publish/publish.ts';
import { rehearse } from '../publish/rehearse.ts';
import { reportPageLinks } from '../publish/report-pages.ts';
import { markdownText } from '../wording/escape.ts';
import { renderMarkdown } from '../report/render/markdown.ts';
import { UserError } from '../domain/errors.ts';

export interface PublishMainPorts {
  env: Record<string, string | undefined>;
  log: Log;
  setOutput(name: string, value: string): void;
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
  const inputs = readInputs(env);
  log.mask(inputs.token);
  const github = connectGitHub(inputs.token, { owner: run.owner, repo: run.repo }, log);
  const collected = await collect(run, inputs.artifactPrefix, github, log);
  if (collected.kind === 'refused') return await sayWhyNot(collected.because, ports);
  const { reports, links } = collected;
  const { outcome, headline } = worstVerdict(reports.map(({ judgement }) => judgement.verdict));
  const markdown = renderMarkdown(reports, { links });
  const { comment, commentKey: key, jobSummary, issueOnRegression } = inputs;
  const telling = { comment, key, jobSummary, issueOnRegression };
  const { writeSummary } = ports;
  let commentUrl: string | undefined;
  if (inputs.dryRun) await rehearse(reports, markdown, telling, { log, run, github });
  else ({ commentUrl } = await tell(reports, markdown, telling, { log, run, github, writeSummary }));
  ports.setOutput('verdict', outcome);
  ports.setOutput('reason', headline);
  ports.setOutput('reports', String(reports.length));
  ports.setOutput('comment-url', commentUrl ?? '');
}

type Collected = { kind: 'read'; reports: Report[]; links: Link[] } | { kind: 'refused'; because: string };

async function collect(run: ActionsRun, namePrefix: string, github: GitHub, log: Log): Promise<Collected> {
  const measured = measuredRun(run);
  try {
    const request = { runId: measured.id, namePrefix, sha: measured.sha, runUrl: measured.url };
    const pullRequest = await pullRequestNumber(run, github, log);
    const { reports, pages } = await collectReports({ ...request, pullRequest }, github, log);
    if (reports.length === 0)
      log.warn(`Run ${measured.id} left no results in artifacts named ${namePrefix}*`);
    const links = isForeign(run)
      ? []
      : reportPageLinks(pages, namePrefix, (id) => `${measured.url}/artifacts/${id}`);
    return { kind: 'read', reports, links: [...links, { label: 'run', url: measured.url }] };
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
async function sayWhyNot(because: string, { log, setOutput, writeSummary }: PublishMainPorts): Promise<void> {
  log.warn(because);
  await writeSummary(`### Performance: not published\n\n${markdownText(because)}\n`);
  setOutput('verdict', 'broken');
  setOutput('reason', because);
  setOutput('reports', '0');
  setOutput('comment-url', '');
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

const COMMENT_MODES = ['auto', 'always', 'on-failure', 'never'] as const;

function readInputs(env: Record<string, string | undefined>) {
  const text = (name: string, otherwise: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || otherwise;
  const token = text('github-token', '');
  if (token === '')
    throw new UserError(
      'The input github-token is empty.',
      'Leave it out: the default is the token of the job.',
    );
  const comment = COMMENT_MODES.find((mode) => mode === text('comment', 'auto'));
  if (comment === undefined)
    throw new UserError(
      `The input comment is ${JSON.stringify(text('comment', 'auto'))}; it can be ${COMMENT_MODES.join(', ')}.`,
      '',
    );
  return {
    token,
    comment,
    commentKey: text('comment-key', 'default'),
    artifactPrefix: text('artifact-name', 'perf-results-'),
    jobSummary: flag('job-summary', text('job-summary', 'true')),
    issueOnRegression: flag('issue-on-regression', text('issue-on-regression', 'false')),
    dryRun: flag('dry-run', text('dry-run', 'false')),
  };
}

function flag(name: string, value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw new UserError(`The input ${name} is ${JSON.stringify(value)}; it can be true or false.`, '');
}
