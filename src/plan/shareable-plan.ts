import type { Plan, RunPlan, TestPlan } from '../domain/plan.ts';
import { HIDDEN } from '../wording/secret-names.ts';
import { shareableTarget } from './targets.ts';

/** Variables of k6 that the tool sets itself; all others are the user's and may be secrets. */
const OWN_VARIABLES = /^(?:PERF_\w+|EVENTS_\w+)$/;

/** The plan as it may be kept beside the results, which are uploaded: without values of `script-env` and `start-env` and of secrets. */
export function shareablePlan(plan: Plan): Plan {
  const [first, ...others] = plan.tests;
  return { ...plan, tests: [shareableTest(first), ...others.map(shareableTest)] };
}

function shareableTest(test: TestPlan): TestPlan {
  const [first, ...others] = test.runs;
  const { sideBySide } = test;
  return {
    ...test,
    runs: [shareableRun(first), ...others.map(shareableRun)],
    ...(sideBySide?.instead === undefined
      ? {}
      : { sideBySide: { ...sideBySide, instead: shareableTest(sideBySide.instead) } }),
  };
}

function shareableRun(run: RunPlan): RunPlan {
  const k6Env = Object.entries(run.k6Env).map(([name, value]) => [
    name,
    OWN_VARIABLES.test(name) ? value : HIDDEN,
  ]);
  return { ...run, target: shareableTarget(run.target), k6Env: Object.fromEntries(k6Env) };
}
