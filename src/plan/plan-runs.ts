import { subMetrics } from '../../k6/lib/options.ts';
import type { RequestList } from '../../k6/lib/request-list.ts';
import { k6Files } from '../domain/k6.ts';
import type { LoadProfile, RequestWorkload, RunPlan, TestPlan, Threshold } from '../domain/plan.ts';
import { policyOf } from '../domain/test-types.ts';
import type { Inputs } from '../inputs/schema.ts';
import { metricName, parseMetricName } from '../metrics/name.ts';
import { plannedComparability } from './comparability.ts';
import { k6Environment, k6RunArgs } from './k6-args.ts';
import { optional } from './optional.ts';
import type { PlanContext } from './plan-context.ts';
import { AFTER_STAGES_MS, type LoadPlan, profileHash, serviceName } from './plan-load.ts';
import { planThresholds } from './plan-thresholds.ts';
import { recorderPeriodS, roundProfile, SHARE_OF_VERSION } from './round-profile.ts';
import { roundsInTime } from './rounds-in-time.ts';
import { notSideBySide, planRounds, type RunPlace } from './side-by-side.ts';
import { planTarget } from './targets.ts';
import { k6Thresholds } from './thresholds.ts';

/** The candidate once; or, where there is a base, both in rounds. */
export function planRuns(
  test: LoadPlan,
  tests: readonly LoadPlan[],
  inputs: Inputs,
  context: PlanContext,
  invocation: string,
): TestPlan {
  const { resultsDirectory, testType } = test;
  const { base } = context;
  const name = tests.length === 1 ? invocation : `${invocation}-${testType}`;
  const runOf =
    (load: LoadPlan, isRound = false) =>
    (place: RunPlace) =>
      planRun(load, tests, inputs, context, place, isRound);
  const given = context.given ?? new Set();
  const isAsked = base?.kind === 'version' && base.isAsked;
  const { rounds, mostMs, tooLong } = roundsInTime(test, tests, inputs, { given, isAsked });
  const because =
    base?.kind === 'version'
      ? (notSideBySide(testType, isAsked) ??
        ownStress(test) ??
        (tooLong && `Not measured side by side: ${tooLong}.`))
      : base?.because && `Not measured side by side: ${base.because}`;
  const alone: TestPlan = {
    ...test,
    runs: [runOf(test)({ side: 'candidate', round: 1, name, resultsDirectory })],
    ...(because ? { notSideBySide: because } : {}),
  };
  if (base?.kind !== 'version' || because !== undefined) return alone;
  if (policyOf(testType).sideBySide === 'whole runs') {
    // Compared with one another, and with no run that was alone.
    const inTurn = { ...test, profileHash: context.hash(`${test.profileHash} in turn`).slice(0, 12) };
    const instead = base.isAsked ? undefined : alone;
    const request = { inputs: { ...inputs, rounds }, mostMs, base, test: inTurn, name, given, instead };
    return planRounds({ ...request, runOf: runOf(inTurn) });
  }
  const profile = roundProfile(test.profile, {
    warmUpS: inputs['warm-up'] / 1000,
    roundS: inputs['round-duration'] / 1000,
  });
  const inRounds: LoadPlan = {
    ...test,
    profile,
    profileHash: profileHash(profile, inputs, context),
    ...(test.workload.kind === 'script'
      ? { rescale: { ...test.rescale, vusShare: SHARE_OF_VERSION, durationS: profile.durationS } }
      : {}),
    thresholds: planThresholds(
      testType,
      profile,
      inputs,
      test.thresholds.filter(({ origin }) => origin === 'user'),
    ),
    deadlineMs: Math.min(
      profile.durationS * 1000 + AFTER_STAGES_MS,
      inputs['max-run-time'] ?? Number.POSITIVE_INFINITY,
    ),
  };
  return planRounds({
    inputs: { ...inputs, rounds },
    mostMs,
    base,
    test: inRounds,
    name,
    given,
    runOf: runOf(inRounds, true),
    instead: base.isAsked ? undefined : alone,
  });
}

/** Where a script of the user's own breaks nobody knows: it need not have steps. */
const ownStress = ({ testType, workload }: LoadPlan): string | undefined =>
  policyOf(testType).sideBySide === 'whole runs' && workload.kind === 'script'
    ? `${testType} of a script of your own is compared with earlier runs: which of its steps held is not known.`
    : undefined;

function planRun(
  test: LoadPlan,
  tests: readonly LoadPlan[],
  inputs: Inputs,
  context: PlanContext,
  { side, round, name, resultsDirectory }: RunPlace,
  isRound: boolean,
): RunPlan {
  const { profile, workload } = test;
  return {
    name,
    side,
    round,
    target: planTarget({
      inputs,
      context,
      name,
      side,
      tests,
      service: serviceName(inputs, context),
      hasMetrics: context.given?.has('metrics-path') === true || !isOrdinary(inputs),
    }),
    resultsDirectory,
    k6Args: k6RunArgs({ resultsDirectory, writesSummary: workload.kind !== 'events' }),
    k6Env: k6Environment({
      ours: {
        PERF_PROFILE: JSON.stringify(profile),
        PERF_THRESHOLDS: JSON.stringify(thresholdsForK6(test, isRound)),
        ...(workload.kind === 'requests'
          ? {
              PERF_REQUESTS: JSON.stringify(requestList(workload)),
              PERF_SUMMARY_FILE: k6Files(resultsDirectory).summary,
            }
          : {
              EVENTS_PATH: inputs['events-path'],
              EVENTS_PER_REQUEST: String(profile.eventsPerRequest),
              EVENTS_PER_SECOND: String(profile.eventsPerSecond),
            }),
      },
      // Of the environment only what the requests name.
      scriptEnv:
        workload.kind === 'requests' ? (context.requestVariables ?? {}) : (inputs['script-env'] ?? {}),
      resultsDirectory,
      isOwnScript: workload.kind === 'script',
      ...(isRound && { recorderPeriodS: recorderPeriodS(test) }),
    }),
    comparability: plannedComparability(inputs, context.settings ?? {}, context.hash),
  };
}

/**
 * What k6 judges and keeps apart. Whether a script of the user's own has phases shows when k6 has looked at it, or when it
 * has run; in rounds it is given those of the round.
 */
function thresholdsForK6(
  { thresholds, profile, workload }: LoadPlan,
  isRound: boolean,
): Record<string, string[]> {
  if (workload.kind === 'requests' && isRound)
    return { ...endpointsInPhases(workload, profile), ...k6Thresholds(thresholds, profile.judgedPhases) };
  if (workload.kind !== 'script') return k6Thresholds(thresholds, profile.judgedPhases);
  return isRound ? thresholdsInPhases(thresholds, profile) : k6Thresholds(thresholds, []);
}

/** Each endpoint is compared by what was judged of it, without the warm-up. */
function endpointsInPhases({ requests }: RequestWorkload, { judgedPhases }: LoadProfile) {
  const scopes = judgedPhases.flatMap((phase) =>
    requests.map(({ name }) => metricName('http_req_duration', { phase, name, expected_response: 'true' })),
  );
  return Object.fromEntries(scopes.map((scope) => [scope, []]));
}

/** Limits of a script of the user's own that runs in phases, with the same figures in each of them as a built-in one. */
export function thresholdsInPhases(
  thresholds: readonly Threshold[],
  profile: LoadProfile,
): Record<string, string[]> {
  const ofRequests = Object.keys(subMetrics(profile)).flatMap((text) => {
    const parsed = parseMetricName(text);
    // As the limits name them: k6 would count a scope twice that has two names.
    return parsed?.name.startsWith('http_') ? [[metricName(parsed.name, parsed.tags), []]] : [];
  });
  return { ...Object.fromEntries(ofRequests), ...k6Thresholds(thresholds, profile.judgedPhases) };
}

function requestList({ requests, setup, data }: RequestWorkload): RequestList {
  return { requests, setup, ...optional('data', data, (source) => source) };
}

/** Of an ordinary service nobody knows that it tells metrics. A script may be sent to an orchestrator as well. */
function isOrdinary({ requests, script, stack, 'queue-backend': queue }: Inputs): boolean {
  return requests !== undefined || (script !== undefined && stack === 'compose' && queue === 'none');
}
