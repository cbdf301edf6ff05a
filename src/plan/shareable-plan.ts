import type { Plan, StackPlan } from '../domain/plan.ts';
import { HIDDEN, withoutSecrets } from '../wording/secret-names.ts';

/** Variables of k6 that the tool sets itself; all others are the user's and may be secrets. */
const OWN_VARIABLES = /^(?:PERF_\w+|EVENTS_\w+)$/;

/** The plan as it may be kept beside the results, which are uploaded: without values of `script-env` and of secrets. */
export function shareablePlan(plan: Plan): Plan {
  const [first, ...others] = plan.tests;
  const [stack, ...stacks] = plan.stacks;
  return {
    ...plan,
    stacks: [shareableStack(stack), ...stacks.map(shareableStack)],
    tests: [shareable(first), ...others.map(shareable)],
  };
}

function shareableStack(stack: StackPlan): StackPlan {
  const { compose } = stack;
  return compose === undefined
    ? stack
    : { ...stack, compose: { ...compose, env: withoutSecrets(compose.env) } };
}

function shareable(test: Plan['tests'][number]): Plan['tests'][number] {
  const k6Env = Object.entries(test.k6Env).map(([name, value]) => [
    name,
    OWN_VARIABLES.test(name) ? value : HIDDEN,
  ]);
  return { ...test, k6Env: Object.fromEntries(k6Env) };
}
