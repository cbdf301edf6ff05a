import type { BaselineLookup, Verdict } from '../domain/judgement.ts';
import type { Machine, Measurement, RunSummary } from '../domain/measurement.ts';
import type { Plan, TargetPlan, TestPlan } from '../domain/plan.ts';
import type { Report } from '../domain/report.ts';
import type { Generator } from '../generator/generator.ts';
import type { OpenGenerator } from '../generator/open-generator.ts';
import type { Log, ProgressLine } from '../ports/ports.ts';
import type { LeftBehind, Target, TargetContext } from '../target/target.ts';
import { judgeAndReport } from './judge-and-report.ts';
import { measureRun } from './measure-run.ts';

/** The edges of one invocation; made by `action/` and `commands/`. */
export interface LinePorts {
  log: Log;
  progress: ProgressLine;
  /** Aborted by Ctrl-C or a cancelled job: k6 stops gracefully, what was measured is kept. */
  signal: AbortSignal;
  /** Aborted when somebody asked a second time: k6 is killed. */
  hardSignal?: AbortSignal | undefined;
  env: Record<string, string | undefined>;
  packageRoot: string;
  machine: Machine;
  startTarget(target: TargetPlan, context: TargetContext): Promise<Target>;
  /** Where k6 runs. */
  openGenerator(request: OpenGenerator): Promise<Generator>;
  /** Whatever must be taken down if this process is killed. */
  remember(left: LeftBehind): void;
  /** Proves that a folder can be written, before any load is spent on it. */
  prepareDirectory(directory: string): Promise<void>;
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

/** inputs -> plan -> target -> load -> measure -> judge -> report -> publish, from the plan on. */
export async function runTests(plan: Plan, ports: LinePorts): Promise<Verdict[]> {
  const results: TestResult[] = [];
  const failures: unknown[] = [];
  for (const test of plan.tests) {
    if (ports.signal.aborted) break;
    try {
      const result = await runTest(plan, test, ports);
      results.push(result);
      await ports.writeResults(result, plan);
      await ports.saveBaseline(result.measurement.summary, result.lookup, plan, test);
    } catch (error) {
      // What was measured is told first: a full disk, or a bug, does not take the figures away.
      failures.push(error);
      if (results.at(-1)?.test !== test) break;
    }
  }
  if (results.length > 0 || failures.length === 0) await ports.publish(results, plan);
  if (failures.length > 0) throw failures[0];
  return results.map((result) => result.report.judgement.verdict);
}

async function runTest(plan: Plan, test: TestPlan, ports: LinePorts): Promise<TestResult> {
  await ports.prepareDirectory(test.resultsDirectory);
  // Before the load: a missing permission shows in two seconds instead of after ten minutes.
  const lookup = await ports.findBaseline(plan, test);
  const [run] = test.runs;
  const measured = await measureRun(plan, test, run, ports);
  const rules = {
    thresholds: test.thresholds,
    failOn: plan.failOn,
    regressionTolerance: plan.baseline.regressionTolerance,
  };
  return { test, lookup, ...judgeAndReport({ ...measured, lookup, rules, test }) };
}
