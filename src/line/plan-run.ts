import { tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import type { Commit, Entry, Plan } from '../domain/plan.ts';
import { policyOf } from '../domain/test-types.ts';
import { fileRules } from '../inputs/files.ts';
import { fromFile } from '../inputs/from-file.ts';
import { provenanceLines, readInputs } from '../inputs/read-inputs.ts';
import { namesOfVariables, requestRules, requestVariables } from '../inputs/request-rules.ts';
import { ordinaryServiceRule, type ServicesIn } from '../inputs/ordinary-stack.ts';
import { resultsPlaceRule, resultsPlaces } from '../inputs/results-place.ts';
import type { InputRule } from '../inputs/rules.ts';
import { INPUT_NAMES, type Inputs } from '../inputs/schema.ts';
import type { InputSource } from '../inputs/source.ts';
import { workingDirectoryOf, workingDirectoryProblem } from '../inputs/working-directory.ts';
import { findBase, ITSELF, type OpenBase } from './find-base.ts';
import type { PilotLoad } from '../plan/side-by-side.ts';
import type { PlanContext } from '../plan/plan-context.ts';

/** Disposed of when the run is over: the files of the base go with it. */
export interface PlannedRun extends AsyncDisposable {
  plan: Plan;
  /** The same with the load that a pilot found, or tries. */
  planAt(load: PilotLoad): Plan;
  inputs: Inputs;
  /** One line for each value that is not a default, with where it came from. */
  provenance: string[];
  /** What a comparison side by side could see, one sentence a test; where the load is known before. */
  foreseen: string[];
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
  commit?: () => Promise<Commit | undefined>;
  /** Checks the other version out of git; absent where nothing is run. */
  openBase?: OpenBase;
  /** One version is measured against itself. */
  againstItself?: boolean;
}): Promise<PlannedRun> {
  const { surface, source, env, packageRoot } = given;
  const textOf = (name: string) => source.values.get(name)?.text.trim() || undefined;
  const workingDirectory = workingDirectoryOf(source, given.workingDirectory);
  const sources = [source, await fromFile(workingDirectory, textOf('config'))];
  const nowhere = workingDirectoryProblem(source, workingDirectory);
  const servicesIn = await composeServices(sources, workingDirectory);
  const rules =
    nowhere === undefined
      ? [
          ...(await rulesOfFiles(servicesIn, workingDirectory, env, given.isSent)),
          resultsPlaceRule(workingDirectory, surface === 'action' ? resultsPlaces(env) : undefined),
        ]
      : [() => nowhere];
  const read = readInputs({ surface, sources, rules, servicesIn });
  const commit = await given.commit?.();
  // Nothing of it is needed to show a mistake in the inputs.
  const [{ adviceOn }, { settingsIn }, { makePlan }, { withPilotLoad }] = await Promise.all([
    import('../plan/advice.ts'),
    import('../plan/settings.ts'),
    import('../plan/make-plan.ts'),
    import('../plan/side-by-side.ts'),
  ]);
  // A fifth of what Node itself takes to start: not for a mistake in the inputs.
  const { createHash, randomBytes } = await import('node:crypto');
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  const base = given.againstItself
    ? { base: ITSELF }
    : await findBase(read.inputs, { workingDirectory, packageRoot, openBase: given.openBase, commit });
  const context: PlanContext = {
    packageRoot,
    workingDirectory,
    runToken: randomBytes(4).toString('hex'),
    ...(Number.isInteger(attempt) && attempt > 0 ? { runAttempt: attempt } : {}),
    ...(commit === undefined ? {} : { commit }),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    settings: settingsIn(env),
    base: base.base,
    given: new Set(INPUT_NAMES.filter((name) => read.provenance[name].kind !== 'default')),
    repository: repositoryName(env, workingDirectory),
    requestVariables: requestVariables(read.inputs, env),
    variableNames: namesOfVariables(read.inputs),
    temporaryDirectory: tmpdir(),
    ownOrchestrator: await hasOwn(read.inputs['compose-file'], workingDirectory),
  };
  const plan = makePlan(read.inputs, context);
  return {
    plan,
    planAt: (load) => makePlan(withPilotLoad(read.inputs, load), context),
    inputs: read.inputs,
    provenance: provenanceLines(read, sources),
    foreseen: await foreseenOf(plan),
    advice: [
      ...read.notes,
      ...plan.tests.flatMap(adviceOn),
      ...unusedDuration(read.inputs, plan),
      ...(base.version?.notes ?? []),
    ],
    [Symbol.asyncDispose]: async () => base.version?.[Symbol.asyncDispose](),
  };
}

/** A duration that was asked for is that of one long run. */
function unusedDuration({ duration }: Inputs, { tests }: Plan): string[] {
  if (
    duration === undefined ||
    tests.every(
      ({ sideBySide, testType }) =>
        sideBySide === undefined || policyOf(testType).sideBySide === 'whole runs',
    )
  )
    return [];
  return [
    'duration is not used side by side: rounds, round-duration and warm-up say how long it takes at most. It counts where no other version can be had.',
  ];
}

async function foreseenOf({ tests }: Plan): Promise<string[]> {
  const known = tests.flatMap(({ sideBySide }) =>
    sideBySide?.requestsPerSecond === undefined || sideBySide.isRateOpen
      ? []
      : { ...sideBySide, requestsPerSecond: sideBySide.requestsPerSecond },
  );
  if (known.length === 0) return [];
  // Distributions: not for a mistake in the inputs, nor for a run that compares nothing.
  const { plannedDetectable } = await import('../judge/side-by-side/planned.ts');
  return known.map(({ requestsPerSecond, roundS, rounds, mode }) => {
    const requestsPerVersionAndRound = Math.round(requestsPerSecond * roundS);
    return plannedDetectable({ requestsPerVersionAndRound, rounds, mode, prior: [] }).sentence;
  });
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

/** Reads YAML, which most runs need not load. */
async function composeServices(
  sources: readonly InputSource[],
  workingDirectory: string,
): Promise<ServicesIn | undefined> {
  if (!sources.some(({ values }) => values.has('compose-file'))) return undefined;
  const { servicesInFiles } = await import('../inputs/tested-service.ts');
  return servicesInFiles(workingDirectory);
}

async function rulesOfFiles(
  servicesIn: ServicesIn | undefined,
  workingDirectory: string,
  env: Record<string, string | undefined>,
  isSent: boolean | undefined,
): Promise<InputRule[]> {
  const rules = [...fileRules(workingDirectory), ...requestRules(workingDirectory, env, isSent)];
  if (servicesIn === undefined) return rules;
  const { testedServiceRule } = await import('../inputs/tested-service.ts');
  return [...rules, testedServiceRule(servicesIn), ordinaryServiceRule(servicesIn)];
}
