import { basename, resolve } from 'node:path';
import type { CommitFacts, Entry, Plan } from '../domain/plan.ts';
import { fileRules } from '../inputs/files.ts';
import { fromFile } from '../inputs/from-file.ts';
import { provenanceLines, readInputs } from '../inputs/read-inputs.ts';
import { namesOfVariables, requestRules, requestVariables } from '../inputs/request-rules.ts';
import { resultsPlaceRule, resultsPlaces } from '../inputs/results-place.ts';
import type { InputRule } from '../inputs/rules.ts';
import { INPUT_NAMES, type Inputs } from '../inputs/schema.ts';
import type { InputSource } from '../inputs/source.ts';
import { workingDirectoryOf, workingDirectoryProblem } from '../inputs/working-directory.ts';
import { adviceOn } from '../plan/advice.ts';
import { settingsIn } from '../plan/settings.ts';
import { makePlan } from '../plan/make-plan.ts';

export interface PlannedRun {
  plan: Plan;
  inputs: Inputs;
  /** One line for each value that is not a default, with where it came from. */
  provenance: string[];
  /** What to know before the load starts. */
  advice: string[];
}

/** Flags or action inputs, and the config file they name, to a plan. Rejects with an InputError with every mistake. */
export async function planRun(given: {
  surface: Entry;
  source: InputSource;
  env: Record<string, string | undefined>;
  workingDirectory: string;
  packageRoot: string;
  /** False where only the script is wanted: the variables of the requests need no values then. */
  isSent?: boolean;
  /** Asked once the inputs are known to be right: git is a process of its own. */
  commit?: () => Promise<CommitFacts | undefined>;
}): Promise<PlannedRun> {
  const { surface, source, env, packageRoot } = given;
  const textOf = (name: string) => source.values.get(name)?.text.trim() || undefined;
  const workingDirectory = workingDirectoryOf(source, given.workingDirectory);
  const sources = [source, await fromFile(workingDirectory, textOf('config'))];
  const nowhere = workingDirectoryProblem(source, workingDirectory);
  const rules =
    nowhere === undefined
      ? [
          ...(await rulesOfFiles(sources, workingDirectory, env, given.isSent)),
          resultsPlaceRule(workingDirectory, surface === 'action' ? resultsPlaces(env) : undefined),
        ]
      : [() => nowhere];
  const read = readInputs({ surface, sources, rules });
  const commit = await given.commit?.();
  // A fifth of what Node itself takes to start: not for a mistake in the inputs.
  const { createHash, randomBytes } = await import('node:crypto');
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  const plan = makePlan(read.inputs, {
    packageRoot,
    workingDirectory,
    runToken: randomBytes(4).toString('hex'),
    ...(Number.isInteger(attempt) && attempt > 0 ? { runAttempt: attempt } : {}),
    ...(commit === undefined ? {} : { commit }),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    settings: settingsIn(env),
    given: new Set(INPUT_NAMES.filter((name) => read.provenance[name].kind !== 'default')),
    repository: repositoryName(env, workingDirectory),
    requestVariables: requestVariables(read.inputs, env),
    variableNames: namesOfVariables(read.inputs),
    ownOrchestrator: await hasOwn(read.inputs['compose-file'], workingDirectory),
  });
  return {
    plan,
    inputs: read.inputs,
    provenance: provenanceLines(read, sources),
    advice: [...read.notes, ...plan.tests.flatMap(adviceOn)],
  };
}

async function hasOwn(files: readonly string[] | undefined, workingDirectory: string): Promise<boolean> {
  if (files === undefined) return false;
  const { hasOwnOrchestrator } = await import('../inputs/tested-service.ts');
  return hasOwnOrchestrator(files.map((file) => resolve(workingDirectory, file)));
}

/** As people call it: of `me/shop` or `/home/me/shop` the last part. */
function repositoryName(env: Record<string, string | undefined>, workingDirectory: string): string {
  return basename(env.GITHUB_REPOSITORY || workingDirectory) || 'service';
}

async function rulesOfFiles(
  sources: readonly InputSource[],
  workingDirectory: string,
  env: Record<string, string | undefined>,
  isSent: boolean | undefined,
): Promise<InputRule[]> {
  const rules = [...fileRules(workingDirectory), ...requestRules(workingDirectory, env, isSent)];
  if (!sources.some(({ values }) => values.has('compose-file'))) return rules;
  // Reads YAML, which most runs need not load.
  const { testedServiceRule } = await import('../inputs/tested-service.ts');
  return [...rules, testedServiceRule(workingDirectory)];
}
