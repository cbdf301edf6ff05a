import type { RequestSpec } from '../../k6/lib/request-list.ts';
import type { Plan, RunPlan, TestPlan, Workload } from '../domain/plan.ts';
import { HIDDEN, looksSecret } from '../wording/secret-names.ts';
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
  return {
    ...test,
    workload: shareableWorkload(test.workload),
    runs: [shareableRun(first), ...others.map(shareableRun)],
  };
}

/** What is a variable stays one; a secret that was written down is hidden all the same. */
function shareableWorkload(workload: Workload): Workload {
  if (workload.kind !== 'requests') return workload;
  const { requests, setup } = workload;
  return { ...workload, requests: requests.map(shareableRequest), setup: setup.map(shareableRequest) };
}

function shareableRequest<Spec extends RequestSpec>(spec: Spec): Spec {
  const { headers, json, body, ...others } = spec;
  return {
    ...others,
    headers: withoutSecretValues(headers),
    ...(json === undefined ? {} : { json: withoutSecretValues(json) }),
    // A text has no names to tell by.
    ...(body === undefined ? {} : { body: HIDDEN }),
  } as Spec;
}

function withoutSecretValues<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutSecretValues) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const isWritten = isScalar(inner) && !/\$\{\w+\}|\{[\w.-]+\}/.test(String(inner));
      const hides = isWritten && looksSecret(name.replaceAll(/[-.]/g, '_'));
      return [name, hides ? HIDDEN : withoutSecretValues(inner)];
    }),
  ) as Value;
}

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

function shareableRun(run: RunPlan): RunPlan {
  const k6Env = Object.entries(run.k6Env).map(([name, value]) => [
    name,
    // The plan holds them already.
    OWN_VARIABLES.test(name) && name !== 'PERF_REQUESTS' ? value : HIDDEN,
  ]);
  return { ...run, target: shareableTarget(run.target), k6Env: Object.fromEntries(k6Env) };
}
