import { subMetrics } from '../../k6/lib/options.ts';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import type { RequestList } from '../../k6/lib/request-list.ts';
import { InputError, UserError } from '../domain/errors.ts';
import { k6Files } from '../domain/k6.ts';
import type {
  CommitFacts,
  LoadProfile,
  Plan,
  RequestWorkload,
  RunPlan,
  TestPlan,
  TestType,
  Threshold,
  Workload,
} from '../domain/plan.ts';
import { generatorFor } from '../domain/targets.ts';
import type { InputName, Inputs } from '../inputs/schema.ts';
import { metricName, parseMetricName } from '../metrics/name.ts';
import { observedBehind } from '../metrics/observed.ts';
import { planCluster } from './cluster-plan.ts';
import { loadSettings, plannedComparability } from './comparability.ts';
import { defaultThresholds } from './default-thresholds.ts';
import { k6Environment, k6RunArgs } from './k6-args.ts';
import { makeNames } from './names.ts';
import { absolutePath } from './paths.ts';
import { recorderPeriodS, roundProfile, SHARE_OF_VERSION } from './round-profile.ts';
import { notSideBySide, planRounds, type RunPlace } from './side-by-side.ts';
import type { TargetFacts } from './target-row.ts';
import { planTarget, targetObserves } from './targets.ts';
import { k6Thresholds, parseThreshold, thresholdKey } from './thresholds.ts';

/** What the plan needs to know of the world; the entries ask for it. */
export interface PlanFacts extends TargetFacts {
  /** Unique on this machine. */
  runToken: string;
  /** Attempt of the workflow run; 1 elsewhere. */
  runAttempt?: number;
  commit?: CommitFacts;
  /** Hexadecimal digest of a text. */
  hash: (text: string) => string;
  /** Inputs that are no defaults. */
  given?: ReadonlySet<InputName>;
  /** Name of the repository or folder. */
  repository?: string;
  /** Variables that the requests name, and their values. */
  variableNames?: string[];
  requestVariables?: Record<string, string>;
}

/** Everything that will happen, decided before anything does. Throws an InputError with all that is wrong. */
export function makePlan(inputs: Inputs, facts: PlanFacts): Plan {
  const problems: string[] = [];
  const collect = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (error instanceof UserError) problems.push(`${error.message}. ${error.hint}`.trim());
      else if (error instanceof RangeError) problems.push(error.message);
      else throw error;
      return undefined;
    }
  };
  const userThresholds = thresholdLines(inputs).flatMap(
    (line) =>
      collect(() =>
        parseThreshold(line, 'user', {
          anyMetric: inputs.script !== undefined,
          requests: (inputs.requests?.specs ?? []).map(({ name }) => name),
        }),
      ) ?? [],
  );
  const tests = inputs['test-type'].flatMap(
    (testType) => collect(() => planTest(testType, inputs, facts, userThresholds)) ?? [],
  );
  const tooLong = longerThanAllowed(tests, inputs);
  if (tooLong !== undefined) problems.push(tooLong);
  const [first, ...others] = tests;
  if (problems.length > 0 || first === undefined) throw new InputError(problems);
  const names = makeNames({
    testTypes: inputs['test-type'],
    runToken: facts.runToken,
    runAttempt: facts.runAttempt ?? 1,
    commit: facts.commit,
    artifactName: inputs['artifact-name'],
    baselineBranch: inputs['baseline-branch'],
    commentKey: inputs['comment-key'],
  });
  const planned = (test: LoadPlan): TestPlan => planRuns(test, tests, inputs, facts, names.run);

  return {
    names,
    service: serviceName(inputs, facts),
    tests: [planned(first), ...others.map(planned)],
    k6: {
      version: inputs['k6-version'],
      ...optional('path', inputs['k6-path'], (path) => absolutePath(facts.workingDirectory, path)),
      ...optional('checksum', inputs['k6-checksum'], (text) => text.toLowerCase()),
      // Loads that begin at the same moment are released on this machine.
      generator: generatorFor(
        inputs.stack,
        facts.base?.kind === 'version' ? 'host' : inputs['k6-runner'],
        inputs.engine,
      ),
      dashboard: inputs.dashboard,
      ...(inputs.engine === 'kubernetes' && { cluster: planCluster(inputs, facts) }),
    },
    baseline: planBaseline(inputs, facts),
    publish: {
      comment: inputs.comment,
      jobSummary: inputs['job-summary'],
      annotations: inputs.annotations,
      uploadArtifacts: inputs['upload-artifacts'],
      retentionDays: inputs['retention-days'],
      reportFormats: inputs['report-formats'],
      issueOnRegression: inputs['issue-on-regression'],
    },
    failOn: inputs['fail-on'],
    resultsPath: absolutePath(facts.workingDirectory, inputs['results-path']),
    dryRun: inputs['dry-run'],
    ...optional('commit', facts.commit, (commit) => commit),
  };
}

/** Events are for an orchestrator; everything else has the name of what it is in. */
function serviceName({ service, requests, script }: Inputs, { repository = 'service' }: PlanFacts): string {
  return service ?? (requests === undefined && script === undefined ? 'orchestrator' : repository);
}

function workloadOf(inputs: Inputs, facts: PlanFacts): Workload {
  if (inputs.script !== undefined) return { kind: 'script' };
  if (inputs.requests === undefined) return { kind: 'events' };
  return {
    kind: 'requests',
    requests: inputs.requests.specs,
    setup: inputs.setup?.specs ?? [],
    ...optional('data', inputs.data, (file) => ({
      file: absolutePath(facts.workingDirectory, file),
      order: inputs['data-order'],
      seed: inputs['data-seed'],
    })),
    variables: facts.variableNames ?? [],
  };
}

/** The script k6 runs: the user's own, or the built-in one for what is sent. */
function scriptOf(kind: Workload['kind'], testType: TestType, inputs: Inputs, facts: PlanFacts): string {
  if (inputs.script !== undefined) return absolutePath(facts.workingDirectory, inputs.script);
  return `${facts.packageRoot}/k6/${kind === 'requests' ? 'requests' : testType}.ts`;
}

/** A graceful stop (12 s) and k6's default setup and teardown timeouts (60 s each) may follow the stages; 60 s to spare. */
const AFTER_STAGES_MS = 12_000 + 60_000 + 60_000 + 60_000;

/** How long a script of one's own takes is not known before k6 was asked. */
const LONGEST_SCRIPT_MS = 48 * 3_600_000;

/** Undefined where only k6 can tell: a script of the user's own takes what was asked for, or what it says itself. */
function plannedMs(profile: LoadProfile, { script, duration }: Inputs): number | undefined {
  return script === undefined ? profile.durationS * 1000 : duration;
}

function planTest(
  testType: TestType,
  inputs: Inputs,
  facts: PlanFacts,
  userThresholds: Threshold[],
): LoadPlan {
  const profile = profileFor(testType, inputs);
  const workload = workloadOf(inputs, facts);
  const script = scriptOf(workload.kind, testType, inputs, facts);
  const thresholds = planThresholds(testType, profile, inputs, userThresholds);
  const resultsDirectory = `${absolutePath(facts.workingDirectory, inputs['results-path'])}/${testType}`;
  return {
    testType,
    workload,
    profile,
    profileHash: profileHash(profile, inputs, facts),
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

/** A test without its runs. */
type LoadPlan = Omit<TestPlan, 'runs'>;

/** The candidate once; or, where there is a base, both in rounds. */
function planRuns(
  test: LoadPlan,
  tests: readonly LoadPlan[],
  inputs: Inputs,
  facts: PlanFacts,
  invocation: string,
): TestPlan {
  const { resultsDirectory, testType } = test;
  const { base } = facts;
  const name = tests.length === 1 ? invocation : `${invocation}-${testType}`;
  const runOf = (load: LoadPlan) => (place: RunPlace) =>
    planRun(load, tests, inputs, facts, place, load !== test);
  const because =
    base?.kind === 'version'
      ? notSideBySide(testType)
      : base?.because && `Not measured side by side: ${base.because}`;
  const alone: TestPlan = {
    ...test,
    runs: [runOf(test)({ side: 'candidate', round: 1, name, resultsDirectory })],
    ...(because ? { notSideBySide: because } : {}),
  };
  if (base?.kind !== 'version' || because !== undefined) return alone;
  const profile = roundProfile(test.profile, {
    warmUpS: inputs['warm-up'] / 1000,
    roundS: inputs['round-duration'] / 1000,
  });
  const inRounds: LoadPlan = {
    ...test,
    profile,
    profileHash: profileHash(profile, inputs, facts),
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
    inputs,
    base,
    test: inRounds,
    name,
    given: facts.given ?? new Set(),
    runOf: runOf(inRounds),
    instead: base.isAsked ? undefined : alone,
  });
}

function planRun(
  test: LoadPlan,
  tests: readonly LoadPlan[],
  inputs: Inputs,
  facts: PlanFacts,
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
      facts,
      name,
      side,
      tests,
      service: serviceName(inputs, facts),
      // Of an ordinary service nobody knows that it tells metrics.
      hasMetrics: inputs.requests === undefined || facts.given?.has('metrics-path') === true,
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
      scriptEnv: workload.kind === 'requests' ? (facts.requestVariables ?? {}) : (inputs['script-env'] ?? {}),
      resultsDirectory,
      ...(isRound && { recorderPeriodS: recorderPeriodS(test) }),
    }),
    comparability: plannedComparability(inputs, facts.settings ?? {}, facts.hash),
  };
}

/**
 * Whether a script of the user's own has phases shows when it has run; in rounds it is given those of the round, and has
 * the same figures in each of them as a built-in one.
 */
function thresholdsForK6(
  { thresholds, profile, workload }: LoadPlan,
  isRound: boolean,
): Record<string, string[]> {
  const isOwn = workload.kind === 'script';
  if (!isOwn || !isRound) return k6Thresholds(thresholds, isOwn ? [] : profile.judgedPhases);
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

function rescaleOf({ vus, duration }: Inputs): TestPlan['rescale'] {
  if (vus === undefined && duration === undefined) return undefined;
  return {
    ...optional('vus', vus, (count) => count),
    ...optional('durationS', duration, (milliseconds) => milliseconds / 1000),
  };
}

const NO_DEFAULTS = /^no[ -]defaults$/i;

function thresholdLines(inputs: Inputs): string[] {
  return (inputs.thresholds ?? []).filter((line) => !NO_DEFAULTS.test(line));
}

/**
 * The user's limits, and the defaults they leave standing. A user's own script is judged by its own limits: the
 * defaults speak of events, which it may not have.
 */
function planThresholds(
  testType: TestType,
  profile: LoadProfile,
  inputs: Inputs,
  userThresholds: Threshold[],
): Threshold[] {
  const unwanted = inputs.thresholds?.some((line) => NO_DEFAULTS.test(line)) === true;
  if (unwanted || inputs.script !== undefined) return userThresholds;
  const replaced = new Set(userThresholds.map(thresholdKey));
  const kept = defaultThresholds(testType, profile).filter((threshold) => {
    const observed = observedBehind(threshold.metric);
    const isObserved = observed === undefined || targetObserves(inputs.stack, observed);
    return isObserved && !replaced.has(thresholdKey(threshold));
  });
  return [...kept, ...userThresholds];
}

/**
 * Names the history. Only what is asked for on purpose: everything else that must be the same is compared field by field,
 * and said where it differs. No value that may be a secret is in it.
 */
function profileHash(profile: LoadProfile, inputs: Inputs, facts: PlanFacts): string {
  const { rescaled: _, ...asked } = profile;
  const sent = inputs.script ?? (inputs.requests === undefined ? 'built-in' : 'requests');
  const identity = [asked, sent, loadSettings(inputs['script-env'] ?? {})];
  return facts.hash(JSON.stringify(identity)).slice(0, 12);
}

function planBaseline(inputs: Inputs, facts: PlanFacts): Plan['baseline'] {
  const { baseline } = inputs;
  const isFile = baseline !== 'auto' && baseline !== 'none';
  // A branch that is neither asked for nor the base of a pull request is left open: what it ran on is no base branch.
  const branch = inputs['baseline-branch'] ?? facts.commit?.baseBranch;
  return {
    mode: isFile ? 'file' : baseline,
    ...(isFile ? { file: absolutePath(facts.workingDirectory, baseline) } : {}),
    ...optional('branch', branch, (name) => name),
    maxAgeMs: inputs['baseline-max-age'],
    save: inputs['save-baseline'],
    regressionTolerance: inputs['regression-tolerance'],
  };
}

function longerThanAllowed(tests: LoadPlan[], inputs: Inputs): string | undefined {
  const maxRunTimeMs = inputs['max-run-time'];
  const totalMs = tests.reduce((sum, { profile }) => sum + (plannedMs(profile, inputs) ?? 0), 0);
  if (maxRunTimeMs === undefined || totalMs <= maxRunTimeMs) return undefined;
  const types = tests.map((test) => test.testType).join(', ');
  return `${types} would take ${totalMs / 1000} s, longer than max-run-time ${maxRunTimeMs / 1000} s: give a shorter duration or raise max-run-time`;
}

/** `{ key: value }`, or nothing: an absent property is not an undefined one. */
function optional<const K extends string, T, V>(
  key: K,
  value: T | undefined,
  make: (value: T) => V,
): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: make(value) }) as { [P in K]?: V };
}
