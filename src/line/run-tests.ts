import type { BaselineLookup, Verdict } from '../domain/judgement.ts';
import type { LoadOutcome, Measurement, RunSummary } from '../domain/measurement.ts';
import type { Observations } from '../domain/observation.ts';
import type { Plan, StackKind, TestPlan } from '../domain/plan.ts';
import type { Report } from '../domain/report.ts';
import { StackError, UserError } from '../domain/errors.ts';
import { diagnose } from '../judge/diagnosis/diagnose.ts';
import { judge } from '../judge/judge.ts';
import { judgedSummary } from '../judge/judged-summary.ts';
import { interruptedBeforeLoad, neverStarted } from '../generator/never-started.ts';
import type { Generator } from '../generator/generator.ts';
import { openGenerator } from '../generator/open-generator.ts';
import { type PreparedScript, prepareScript } from '../generator/script/prepare.ts';
import { runK6 } from '../generator/run-k6.ts';
import { type MeasureFacts, measure } from '../measure/measure.ts';
import { nothingObserved } from '../observe/nothing-observed.ts';
import { startObserving } from '../observe/sampler.ts';
import type { Log, ProgressLine } from '../ports/ports.ts';
import { prepareResultsDirectory } from '../publish/results-directory.ts';
import { makeReport } from '../report/model/make-report.ts';
import type { K6Container, StackDriver } from '../target/target.ts';

/** The edges of one invocation; made by main.ts (action) and cli.ts (terminal). */
export interface PipelinePorts {
  log: Log;
  progress: ProgressLine;
  /** Aborted by Ctrl-C or a cancelled job: k6 stops gracefully, what was measured is kept. */
  signal: AbortSignal;
  /** Aborted when somebody asked a second time: k6 is killed. */
  hardSignal?: AbortSignal | undefined;
  env: Record<string, string | undefined>;
  packageRoot: string;
  machine: MeasureFacts['machine'];
  drivers: Record<StackKind, StackDriver>;
  remember(state: Record<string, string>): void;
  findBaseline(plan: Plan, test: TestPlan): Promise<BaselineLookup>;
  /** Writes the results directory of one test. */
  writeResults(result: TestResult, plan: Plan): Promise<void>;
  /** Tells people: comment, summary, outputs, terminal. Problems in here are warnings, never a verdict. */
  publish(results: TestResult[], plan: Plan): Promise<void>;
  saveBaseline(summary: RunSummary, lookup: BaselineLookup, plan: Plan, test: TestPlan): Promise<void>;
}

export interface TestResult {
  test: TestPlan;
  measurement: Measurement;
  lookup: BaselineLookup;
  report: Report;
}

/** inputs -> plan -> stack -> load -> measure -> judge -> report -> publish, from the plan on. */
export async function runPipeline(plan: Plan, ports: PipelinePorts): Promise<Verdict[]> {
  const results: TestResult[] = [];
  const unwritten: UserError[] = [];
  for (const test of plan.tests) {
    if (ports.signal.aborted) break;
    const result = await runTest(plan, test, ports);
    results.push(result);
    // A full disk does not take the figures away: they are published, then it is said.
    await ports.writeResults(result, plan).catch((error) => {
      if (!(error instanceof UserError)) throw error;
      unwritten.push(error);
    });
    await ports.saveBaseline(result.measurement.summary, result.lookup, plan, test);
  }
  await ports.publish(results, plan);
  if (unwritten[0] !== undefined) throw unwritten[0];
  return results.map((result) => result.report.judgement.verdict);
}

async function runTest(plan: Plan, test: TestPlan, ports: PipelinePorts): Promise<TestResult> {
  await prepareResultsDirectory(test.resultsDirectory);
  // Before the load: a missing permission shows in two seconds instead of after ten minutes.
  const lookup = await ports.findBaseline(plan, test);
  const { outcome, observations, stackFailure } = await driveLoad(plan, test, ports);
  const measurement = measure({
    outcome,
    observations,
    test,
    facts: { machine: ports.machine, stack: plan.stacks[0], runId: plan.names.run, commit: plan.commit },
  });
  const judgement = judge({
    measurement,
    test,
    lookup,
    plan,
    diagnosis: diagnose(measurement, stackFailure),
  });
  const judged = {
    ...measurement,
    summary: judgedSummary(measurement.summary, judgement, {
      thresholds: test.thresholds,
      k6Thresholds: measurement.k6Thresholds,
      failOn: plan.failOn,
    }),
  };
  return { test, measurement: judged, lookup, report: makeReport(judged, judgement, test, stackFailure) };
}

/** Stack up, load, stack down. Whatever the user can cause ends as an outcome, so that there is always a report. */
async function driveLoad(
  plan: Plan,
  test: TestPlan,
  ports: PipelinePorts,
): Promise<{ outcome: LoadOutcome; observations: Observations; stackFailure?: StackError }> {
  const { log, progress, signal, hardSignal, packageRoot } = ports;
  const [stackPlan] = plan.stacks;
  const prepared: Partial<PreparedLoad> = {};
  const beforeServices = async (container: K6Container | undefined) => {
    Object.assign(prepared, await prepareLoad(plan, test, container, ports));
  };
  try {
    await using stack = await log.group(`Stack: ${stackPlan.kind}`, () =>
      ports.drivers[stackPlan.kind](stackPlan, {
        log,
        signal,
        packageRoot,
        beforeServices,
        remember: ports.remember,
      }),
    );
    const { generator, script } = prepared;
    if (generator === undefined || script === undefined)
      throw new Error('the stack is up and k6 was never asked for');
    try {
      const observer = await startObserving({ stack, log });
      const outcome = await log.group(`Load: ${test.testType}`, () =>
        runK6({
          test,
          script,
          generator,
          serviceUrl: stack.url,
          log,
          progress,
          signal,
          hardSignal,
          dashboard: plan.k6.dashboard,
          observer,
        }),
      );
      return { outcome, observations: await observer.stop() };
    } finally {
      // A full disk or a service that is gone must not take the measured load with it.
      await stack
        .collectLogs(`${test.resultsDirectory}/logs`)
        .catch((error) =>
          log.warn(
            `logs of the services could not be kept: ${error instanceof Error ? error.message : error}`,
          ),
        );
    }
  } catch (error) {
    if (signal.aborted)
      return {
        outcome: interruptedBeforeLoad(Date.now()),
        observations: nothingObserved('the run was interrupted'),
      };
    if (!(error instanceof UserError)) throw error;
    log.error(error.hint === '' ? error.message : `${error.message}\n${error.hint}`);
    return {
      outcome: neverStarted(error, Date.now()),
      observations: nothingObserved(error.message),
      ...(error instanceof StackError ? { stackFailure: error } : {}),
    };
  }
}

interface PreparedLoad {
  generator: Generator;
  script: PreparedScript;
}

/** k6, and the script as it will run it: a mistake in the script shows before any service is started. */
async function prepareLoad(
  plan: Plan,
  test: TestPlan,
  container: K6Container | undefined,
  { log, signal, env, packageRoot }: PipelinePorts,
): Promise<PreparedLoad> {
  const generator = await openGenerator({ plan: plan.k6, container, log, signal, env, packageRoot });
  const serviceUrl = plan.stacks[0].targetUrl;
  return { generator, script: await prepareScript({ test, generator, serviceUrl, log, signal }) };
}
