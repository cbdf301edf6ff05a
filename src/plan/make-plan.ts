import { InputError, UserError } from '../domain/errors.ts';
import type { Plan, TestPlan } from '../domain/plan.ts';
import { generatorFor } from '../domain/targets.ts';
import type { Inputs } from '../inputs/schema.ts';
import { planCluster } from './cluster-plan.ts';
import { makeNames } from './names.ts';
import { optional } from './optional.ts';
import { absolutePath } from './paths.ts';
import type { PlanContext } from './plan-context.ts';
import { type LoadPlan, longerThanAllowed, planLoad, serviceName } from './plan-load.ts';
import { planRuns } from './plan-runs.ts';
import { thresholdLines } from './plan-thresholds.ts';
import { parseThreshold } from './thresholds.ts';

/** Everything that will happen, decided before anything does. Throws an InputError with all that is wrong. */
export function makePlan(inputs: Inputs, context: PlanContext): Plan {
  const problems: string[] = [];
  const collect = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (error instanceof UserError) problems.push(`${error.message}. ${error.hint}`.trim());
      else if (error instanceof RangeError) problems.push(error.message);
      else throw error;
      return undefined;
    }
  };
  const userThresholds = thresholdLines(inputs).flatMap(
    (line) =>
      collect(() =>
        parseThreshold(line, 'user', {
          anyMetric: inputs.script !== undefined,
          requests: (inputs.requests?.specs ?? []).map(({ name }) => name),
        }),
      ) ?? [],
  );
  const tests = inputs['test-type'].flatMap(
    (testType) => collect(() => planLoad(testType, inputs, context, userThresholds)) ?? [],
  );
  const tooLong = longerThanAllowed(tests, inputs, context);
  if (tooLong !== undefined) problems.push(tooLong);
  const [first, ...others] = tests;
  if (problems.length > 0 || first === undefined) throw new InputError(problems);
  const names = makeNames({
    testTypes: inputs['test-type'],
    runToken: context.runToken,
    runAttempt: context.runAttempt ?? 1,
    commit: context.commit,
    artifactName: inputs['artifact-name'],
    baselineBranch: inputs['baseline-branch'],
    commentKey: inputs['comment-key'],
  });
  const planned = (test: LoadPlan): TestPlan => planRuns(test, tests, inputs, context, names.run);

  return {
    names,
    service: serviceName(inputs, context),
    tests: [planned(first), ...others.map(planned)],
    k6: {
      version: inputs['k6-version'],
      ...optional('path', inputs['k6-path'], (path) => absolutePath(context.workingDirectory, path)),
      ...optional('checksum', inputs['k6-checksum'], (text) => text.toLowerCase()),
      // Loads that begin at the same moment are released on this machine.
      generator: generatorFor(
        inputs.stack,
        context.base?.kind === 'version' ? 'host' : inputs['k6-runner'],
        inputs.engine,
      ),
      dashboard: inputs.dashboard,
      ...(inputs.engine !== 'local' && { cluster: planCluster(inputs.engine, inputs, context) }),
    },
    baseline: planBaseline(inputs, context),
    publish: {
      comment: inputs.comment,
      jobSummary: inputs['job-summary'],
      annotations: inputs.annotations,
      uploadArtifacts: inputs['upload-artifacts'],
      retentionDays: inputs['retention-days'],
      reportFormats: inputs['report-formats'],
      issueOnRegression: inputs['issue-on-regression'],
    },
    failOn: inputs['fail-on'],
    resultsPath: absolutePath(context.workingDirectory, inputs['results-path']),
    dryRun: inputs['dry-run'],
    ...optional('commit', context.commit, (commit) => commit),
  };
}

function planBaseline(inputs: Inputs, context: PlanContext): Plan['baseline'] {
  const { baseline } = inputs;
  const isFile = baseline !== 'auto' && baseline !== 'none';
  // A branch that is neither asked for nor the base of a pull request is left open: what it ran on is no base branch.
  const branch = inputs['baseline-branch'] ?? context.commit?.baseBranch;
  return {
    mode: isFile ? 'file' : baseline,
    ...(isFile ? { file: absolutePath(context.workingDirectory, baseline) } : {}),
    ...optional('branch', branch, (name) => name),
    maxAgeMs: inputs['baseline-max-age'],
    save: inputs['save-baseline'],
    regressionTolerance: inputs['regression-tolerance'],
  };
}
