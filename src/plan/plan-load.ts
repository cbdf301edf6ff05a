import { resolveProfile } from '../../k6/lib/profiles.ts';
import type { LoadProfile, TestPlan, TestType, Threshold, Workload } from '../domain/plan.ts';
import { whyNotSideBySide } from '../domain/test-types.ts';
import type { Inputs } from '../inputs/schema.ts';
import { loadSettings } from './comparability.ts';
import { optional } from './optional.ts';
import { absolutePath } from './paths.ts';
import type { PlanContext } from './plan-context.ts';
import { planThresholds } from './plan-thresholds.ts';
import { plannedMs } from './planned-ms.ts';
import { roundsInTime } from './rounds-in-time.ts';

/** A test without its runs. */
export type LoadPlan = Omit<TestPlan, 'runs'>;

/** What is sent and judged in one test, whatever it is sent to. */
export function planLoad(
  testType: TestType,
  inputs: Inputs,
  context: PlanContext,
  userThresholds: Threshold[],
): LoadPlan {
  const profile = profileFor(testType, inputs);
  const workload = workloadOf(inputs, context);
  const script = scriptOf(workload.kind, testType, inputs, context);
  const thresholds = planThresholds(testType, profile, inputs, userThresholds);
  const resultsDirectory = `${absolutePath(context.workingDirectory, inputs['results-path'])}/${testType}`;
  return {
    testType,
    workload,
    profile,
    profileHash: profileHash(profile, inputs, context),
    script,
    ...optional('rescale', rescaleOf(inputs), (rescale) => rescale),
    thresholds,
    resultsDirectory,
    deadlineMs: Math.min(
      (plannedMs(profile, inputs) ?? LONGEST_SCRIPT_MS) + AFTER_STAGES_MS,
      inputs['max-run-time'] ?? Number.POSITIVE_INFINITY,
    ),
  };
}

/** Events are for an orchestrator; everything else has the name of what it is in. */
export function serviceName(
  { service, requests, script }: Inputs,
  { repository = 'service' }: PlanContext,
): string {
  return service ?? (requests === undefined && script === undefined ? 'orchestrator' : repository);
}

function workloadOf(inputs: Inputs, context: PlanContext): Workload {
  if (inputs.script !== undefined) return { kind: 'script' };
  if (inputs.requests === undefined) return { kind: 'events' };
  return {
    kind: 'requests',
    requests: inputs.requests.specs,
    setup: inputs.setup?.specs ?? [],
    ...optional('data', inputs.data, (file) => ({
      file: absolutePath(context.workingDirectory, file),
      order: inputs['data-order'],
      seed: inputs['data-seed'],
    })),
    variables: context.variableNames ?? [],
  };
}

/** The script k6 runs: the user's own, or the built-in one for what is sent. */
function scriptOf(kind: Workload['kind'], testType: TestType, inputs: Inputs, context: PlanContext): string {
  if (inputs.script !== undefined) return absolutePath(context.workingDirectory, inputs.script);
  return `${context.packageRoot}/k6/${kind === 'requests' ? 'requests' : testType}.ts`;
}

/** A graceful stop (12 s) and k6's default setup and teardown timeouts (60 s each) may follow the stages; 60 s to spare. */
export const AFTER_STAGES_MS = 12_000 + 60_000 + 60_000 + 60_000;

/** How long a script of one's own takes is not known before k6 was asked. */
const LONGEST_SCRIPT_MS = 48 * 3_600_000;

function profileFor(testType: TestType, inputs: Inputs): LoadProfile {
  const request = {
    testType,
    vus: inputs.vus,
    ...(inputs.requests === undefined
      ? { eventsPerSecond: inputs['events-per-second'], eventsPerRequest: inputs['events-per-request'] }
      : { unit: 'requests' as const, eventsPerSecond: inputs['requests-per-second'] }),
    loadModel: inputs['load-model'],
  };
  const durationS = inputs.duration === undefined ? undefined : inputs.duration / 1000;
  try {
    return resolveProfile({ ...request, durationS });
  } catch (error) {
    // A script of the user's own has stages of its own: those of the test type need not fit into its duration.
    if (inputs.script === undefined || !(error instanceof RangeError)) throw error;
    return resolveProfile(request);
  }
}

function rescaleOf({ vus, duration }: Inputs): TestPlan['rescale'] {
  if (vus === undefined && duration === undefined) return undefined;
  return {
    ...optional('vus', vus, (count) => count),
    ...optional('durationS', duration, (milliseconds) => milliseconds / 1000),
  };
}

/**
 * Names the history. Only what is asked for on purpose: everything else that must be the same is compared field by field,
 * and said where it differs. No value that may be a secret is in it.
 */
export function profileHash(profile: LoadProfile, inputs: Inputs, context: PlanContext): string {
  const { rescaled: _, ...asked } = profile;
  const sent = inputs.script ?? (inputs.requests === undefined ? 'built-in' : 'requests');
  const identity = [asked, sent, loadSettings(inputs['script-env'] ?? {})];
  return context.hash(JSON.stringify(identity)).slice(0, 12);
}

/** What to say where the tests together take longer than they may. */
export function longerThanAllowed(
  tests: LoadPlan[],
  inputs: Inputs,
  { base, given = new Set() }: Pick<PlanContext, 'base' | 'given'>,
): string | undefined {
  // Asked for by name, rounds are all that is run.
  if (base?.kind === 'version' && base.isAsked)
    return tests
      .filter(({ testType }) => whyNotSideBySide(testType, true) === undefined)
      .map((test) => roundsInTime(test, tests, inputs, { given, isAsked: true }).tooLong)
      .find((tooLong) => tooLong !== undefined);
  const maxRunTimeMs = inputs['max-run-time'];
  const totalMs = tests.reduce((sum, { profile }) => sum + (plannedMs(profile, inputs) ?? 0), 0);
  if (maxRunTimeMs === undefined || totalMs <= maxRunTimeMs) return undefined;
  const types = tests.map((test) => test.testType).join(', ');
  return `${types} would take ${totalMs / 1000} s, longer than max-run-time ${maxRunTimeMs / 1000} s: give a shorter duration or raise max-run-time`;
}
