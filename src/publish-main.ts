import type { Report } from './domain/report.ts';
import { connectGitHub } from './ports/actions-github.ts';
import { readActionsRun } from './ports/actions-run.ts';
import type { ActionsRun, GitHub } from './ports/github.ts';
import type { Log } from './ports/ports.ts';
import { collectReports } from './publish/collect-reports.ts';
import { findPullRequest } from './publish/find-pull-request.ts';
import { tell } from './publish/publish.ts';
import { renderMarkdown } from './report/markdown.ts';
import { UserError } from './domain/errors.ts';

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
  const reports = await collect(run, inputs.artifactPrefix, github, log);
  const { outcome, headline } = worstVerdict(reports);
  const runUrl = measuredRun(run).url;
  const markdown = renderMarkdown(reports, { links: [{ label: 'run', url: runUrl }] });
  const { commentUrl } = await tell(
    reports,
    markdown,
    {
      comment: inputs.comment,
      key: inputs.commentKey,
      jobSummary: inputs.jobSummary,
      issueOnRegression: inputs.issueOnRegression,
    },
    {
      log,
      run,
      github,
      uploadArtifact: () => Promise.reject(new Error('this action uploads nothing')),
      renderMarkdown: () => markdown,
      writeSummary: ports.writeSummary,
    },
  );
  ports.setOutput('verdict', outcome);
  ports.setOutput('reason', headline);
  ports.setOutput('reports', String(reports.length));
  ports.setOutput('comment-url', commentUrl ?? '');
}

async function collect(run: ActionsRun, namePrefix: string, github: GitHub, log: Log): Promise<Report[]> {
  const measured = measuredRun(run);
  const pullRequest = await findPullRequest(run, github).catch(() => undefined);
  const reports = await collectReports(
    {
      runId: measured.id,
      namePrefix,
      sha: measured.sha,
      runUrl: measured.url,
      pullRequest: pullRequest?.kind === 'found' ? pullRequest.number : undefined,
    },
    github,
    log,
  );
  if (reports.length === 0) log.warn(`Run ${measured.id} left no results in artifacts named ${namePrefix}*`);
  return reports;
}

const SEVERITY = ['pass', 'inconclusive', 'fail', 'broken'] as const;

function worstVerdict(reports: Report[]): { outcome: string; headline: string } {
  const verdicts = reports.map(({ judgement }) => judgement.verdict);
  const rank = ({ outcome }: { outcome: (typeof SEVERITY)[number] }) => SEVERITY.indexOf(outcome);
  const [worst] = verdicts.sort((a, b) => rank(b) - rank(a));
  return worst ?? { outcome: 'broken', headline: 'The run left no results.' };
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
  };
}

function flag(name: string, value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw new UserError(`The input ${name} is ${JSON.stringify(value)}; it can be true or false.`, '');
}
