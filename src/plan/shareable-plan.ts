import type { Plan, RunPlan, TargetPlan, TestPlan } from '../domain/plan.ts';
import { withoutSecretWords } from './argv-text.ts';
import { HIDDEN, withoutSecrets } from '../wording/secret-names.ts';

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

function shareableTarget(target: TargetPlan): TargetPlan {
  if (target.kind === 'command')
    return {
      ...target,
      argv: withoutSecretWords(target.argv, target.env),
      ...(target.build && { build: withoutSecretWords(target.build, target.env) }),
      env: Object.fromEntries(Object.keys(target.env).map((name) => [name, HIDDEN])),
    };
  if (target.kind !== 'compose') return target;
  return { ...target, compose: { ...target.compose, env: withoutSecrets(target.compose.env) } };
}
