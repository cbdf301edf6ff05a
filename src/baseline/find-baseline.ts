import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { BaselineLookup } from '../domain/judgement.ts';
import type { Plan, TestPlan } from '../domain/plan.ts';
import type { ActionsRun, GitHub } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { latestRelease } from './latest-release.ts';
import { findInArtifacts } from './artifact-store.ts';
import { didYouMean } from '../wording/nearest.ts';
import { findInFile, isThere } from './file-store.ts';

export interface BaselineContext {
  log: Log;
  nowMs: number;
  /** Both undefined outside of GitHub Actions. */
  run: ActionsRun | undefined;
  github: GitHub | undefined;
}

/** Looks for earlier runs before the load starts, and says where they came from or why there are none. */
export async function findBaseline(
  plan: Plan,
  test: TestPlan,
  context: BaselineContext,
): Promise<BaselineLookup> {
  const lookup = await find(plan, test, context);
  // What decides is the other version beside it: nothing is missing without earlier runs.
  if (test.sideBySide !== undefined && lookup.kind === 'missing') {
    context.log.debug(`Earlier comparisons: none, ${lookup.because}`);
    return lookup;
  }
  if (lookup.kind === 'found') {
    const { runs, source, newestAt } = lookup.baseline;
    context.log.info(
      `Baseline: ${runs.length} ${runs.length === 1 ? 'run' : 'runs'} from ${source}, newest ${newestAt ?? 'unknown'}`,
    );
  } else if (lookup.kind === 'missing') context.log.info(`Baseline: none, ${lookup.because}`);
  return lookup;
}

/** A push to the base branch, measured beside the commit before it. */
export const isMerge = ({ commit }: Plan, { sideBySide }: TestPlan): boolean =>
  sideBySide !== undefined && commit?.event === 'push';

/** Name of the artifact that holds the history of one branch, test type and load profile. */
export function baselineArtifactName(plan: Plan, test: TestPlan): string {
  return `${plan.names.baselinePrefix}-${test.testType}-${test.profileHash}`;
}

/** Branch whose runs are compared with. */
export function baselineBranch(plan: Plan, run: ActionsRun): string | undefined {
  return plan.baseline.branch ?? plan.commit?.baseBranch ?? (run.refIsBranch ? run.refName : undefined);
}

async function find(plan: Plan, test: TestPlan, context: BaselineContext): Promise<BaselineLookup> {
  const { baseline } = plan;
  const { log, nowMs, run, github } = context;
  if (baseline.mode === 'none') return { kind: 'off' };
  if (baseline.mode === 'file')
    return baseline.file === undefined
      ? { kind: 'missing', because: 'no baseline file was given' }
      : await findInNamedFile(baseline.file, baseline, context);
  if (run === undefined)
    return {
      kind: 'missing',
      because: 'outside of GitHub Actions a baseline is a file; set baseline to the path of a result.json',
    };
  if (github === undefined)
    return { kind: 'missing', because: 'there is no token to read baselines with; set github-token' };
  const branch = baselineBranch(plan, run);
  if (branch === undefined)
    return {
      kind: 'missing',
      because: `${run.refName} is not a branch; say in baseline-branch which one to compare with`,
    };
  const lookup = await findInArtifacts(
    {
      name: baselineArtifactName(plan, test),
      branch,
      workflowPath: run.workflowPath,
      sha: plan.commit?.sha,
      maxAgeMs: baseline.maxAgeMs,
      nowMs,
    },
    github,
    log,
  );
  // What was merged since then is added up where a push is measured beside what was there before.
  if (lookup.kind !== 'found' || !isMerge(plan, test)) return lookup;
  return { kind: 'found', baseline: { ...lookup.baseline, releasedAt: await latestRelease(github) } };
}

/** A file that is to be made by this run may be missing; any other that was named is most likely a slip of the pen. */
async function findInNamedFile(
  file: string,
  { maxAgeMs, save }: Plan['baseline'],
  { nowMs, log }: BaselineContext,
): Promise<BaselineLookup> {
  if (await isThere(file)) return findInFile(file, { nowMs, maxAgeMs });
  const others = await readdir(dirname(file)).catch((): string[] => []);
  const meant = didYouMean(basename(file), others);
  if (meant !== '' || save !== 'always')
    log.warn(
      `Baseline: there is no file ${file}, so nothing is compared.${meant}${save === 'always' ? '' : ' This run will not make it either: that takes save-baseline always.'}`,
    );
  return { kind: 'missing', because: `there is no file ${file} yet` };
}
