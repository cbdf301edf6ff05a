import type { Commit } from '../domain/plan.ts';
import { fromAction } from '../inputs/from-action.ts';
import { ACTION_INPUT_NAMES } from '../inputs/schema.ts';
import { planRun } from '../line/plan-run.ts';
import { readActionsRun } from '../github/run.ts';
import type { ActionsRun } from '../github/github.ts';
import { findPackageRoot } from '../ports/package-root.ts';
import type { ActionPorts } from './ports.ts';

/** The main step. Gives the sentence that turns it red, or undefined. */
export async function runAction(ports: ActionPorts): Promise<string | undefined> {
  const { log, env } = ports;
  const run = readActionsRun(env);
  const workingDirectory = env.GITHUB_WORKSPACE || process.cwd();
  const packageRoot = findPackageRoot(import.meta.url);
  const source = fromAction(ACTION_INPUT_NAMES);
  await using planned = await planRun({
    surface: 'action',
    source,
    env,
    workingDirectory,
    packageRoot,
    openBase: async (asked) => {
      const { openBase } = await import('../base/open-base.ts');
      return openBase({
        ...asked,
        workingDirectory,
        defaultBranch: run?.defaultBranch,
        token: source.values.get('github-token')?.text,
        serverUrl: run?.serverUrl,
        log,
        signal: new AbortController().signal,
        remember: ports.remember,
      });
    },
    commit: async () => (run === undefined ? localCommit(workingDirectory) : commitOf(run, env)),
  });
  const { plan, planAt, inputs, provenance, foreseen, advice } = planned;
  const token = inputs['github-token'];
  if (token !== undefined) log.mask(token);
  for (const line of provenance) log.info(line);
  for (const sentence of foreseen) log.info(sentence);
  for (const sentence of advice) log.warn(sentence);
  if (plan.dryRun) {
    const [{ describePlan }, { describePosting }] = await Promise.all([
      import('../plan/describe-plan.ts'),
      import('../publish/describe-posting.ts'),
    ]);
    log.info(describePlan(plan, 'action'));
    if (plan.k6.cluster !== undefined) {
      const { describeManifests } = await import('../generator/cluster/dry-run.ts');
      log.info(describeManifests(plan, packageRoot));
    }
    log.info(describePosting(plan, run, token !== undefined));
    return undefined;
  }
  // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
  const { driveAction } = await import('./drive.ts');
  return await driveAction({ plan, planAt, token, run, packageRoot }, ports);
}

/** Outside of GitHub. */
async function localCommit(directory: string): Promise<Commit | undefined> {
  const [{ gitCommit }, { captureWithActions }] = await Promise.all([
    import('../exec/git.ts'),
    import('./exec.ts'),
  ]);
  return gitCommit(directory, captureWithActions);
}

function commitOf(run: ActionsRun, env: Record<string, string | undefined>): Commit {
  const { pullRequest } = run;
  // A pull request's own sha and branch: GITHUB_SHA and GITHUB_REF_NAME are those of the merge that GitHub made.
  const branch =
    pullRequest === undefined ? (run.refIsBranch ? run.refName : undefined) : env.GITHUB_HEAD_REF;
  return {
    sha: pullRequest?.headSha ?? run.sha,
    ...(branch ? { branch } : {}),
    ...(pullRequest === undefined
      ? {}
      : { baseBranch: pullRequest.baseBranch, pullRequest: pullRequest.number }),
    event: run.eventName,
    runUrl: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}`,
  };
}
