import type { BaselineLookup } from '../domain/judgement.ts';
import type { Machine, Measurement, RunSummary } from '../domain/measurement.ts';
import type { Plan, TargetPlan, TestPlan } from '../domain/plan.ts';
import type { Report } from '../domain/report.ts';
import type { Generator } from '../generator/generator.ts';
import type { OpenGenerator } from '../generator/open-generator.ts';
import type { PilotLoad } from '../plan/side-by-side.ts';
import type { Log, ProgressLine } from '../ports/ports.ts';
import type { BuildTarget } from '../target/build-once.ts';
import type { LeftBehind } from './left-behind.ts';
import type { Target, TargetContext } from '../target/target.ts';

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
  /** CPUs that a version can be given to itself; absent: none. */
  cpus?: readonly number[];
  /** The same plan with another load; absent where the load is what it is. */
  planAt?(load: PilotLoad): Plan;
  buildTarget: BuildTarget;
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
