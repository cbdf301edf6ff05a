import type { Verdict } from '../domain/judgement.ts';
import type { Plan, TestPlan } from '../domain/plan.ts';
import { judgeAndReport } from './judge-and-report.ts';
import { measureTest } from './measure-test.ts';
import type { LinePorts, TestResult } from './ports.ts';

/** inputs -> plan -> target -> load -> measure -> judge -> report -> publish, from the plan on. */
export async function runTests(plan: Plan, ports: LinePorts): Promise<Verdict[]> {
  const results: TestResult[] = [];
  const failures: unknown[] = [];
  for (const test of plan.tests) {
    if (ports.signal.aborted) break;
    const told = results.length;
    try {
      const result = await runTest(plan, test, ports);
      results.push(result);
      await ports.writeResults(result, plan);
      await ports.saveBaseline(result.measurement.summary, result.lookup, plan, result.test);
    } catch (error) {
      // What was measured is told first: a full disk, or a bug, does not take the figures away.
      failures.push(error);
      if (results.length === told) break;
    }
  }
  if (results.length > 0 || failures.length === 0) await ports.publish(results, plan);
  if (failures.length > 0) throw failures[0];
  return results.map((result) => result.report.judgement.verdict);
}

async function runTest(plan: Plan, planned: TestPlan, ports: LinePorts): Promise<TestResult> {
  await ports.prepareDirectory(planned.resultsDirectory);
  const { test, lookup, ...measured } = await measureTest(plan, planned, ports);
  const rules = {
    thresholds: test.thresholds,
    failOn: plan.failOn,
    regressionTolerance: plan.baseline.regressionTolerance,
  };
  return { test, lookup, ...judgeAndReport({ ...measured, lookup, rules, test }) };
}
