import type { Plan } from '../domain/plan.ts';

/** Variables of k6 that the tool sets itself; all others are the user's and may be secrets. */
const OWN_VARIABLES = /^(?:PERF_\w+|EVENTS_\w+)$/;

/** The plan as it may be kept beside the results, which are uploaded: without values of `script-env`. */
export function shareablePlan(plan: Plan): Plan {
  const [first, ...others] = plan.tests;
  return { ...plan, tests: [shareable(first), ...others.map(shareable)] };
}

function shareable(test: Plan['tests'][number]): Plan['tests'][number] {
  const k6Env = Object.entries(test.k6Env).map(([name, value]) => [
    name,
    OWN_VARIABLES.test(name) ? value : '***',
  ]);
  return { ...test, k6Env: Object.fromEntries(k6Env) };
}
