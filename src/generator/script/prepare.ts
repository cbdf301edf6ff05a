import { dirname, join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { policyOf } from '../../domain/test-types.ts';
import { plural } from '../../wording/numbers.ts';
import { ROUND_PHASE, WARM_UP_PHASE } from '../../../k6/lib/round-phases.ts';
import { stageWindows } from '../../../k6/lib/profiles.ts';
import type { EntryPhase } from '../../../k6/lib/user-entry.ts';
import { k6Files } from '../../domain/k6.ts';
import type { Scenario } from '../../domain/comparability.ts';
import type { LoadProfile, RunPlan, TestPlan } from '../../domain/plan.ts';
import type { Log } from '../../ports/ports.ts';
import type { Generator } from '../generator.ts';
import { entrySource } from './entry.ts';
import { goDurationS } from './go-duration.ts';
import { inspectScript, type InspectedScript } from './inspect.ts';
import { profileOfOpenScript } from './open-script.ts';
import {
  constantLoad,
  rescaleScenarios,
  runsIterationsOnly,
  type Scenarios,
  scenariosOf,
} from './scenarios.ts';
import { saidScenarios } from './said-scenarios.ts';
import { readSources } from './sources.ts';

export interface PreparedScript {
  /** Last arguments of `k6 run`. */
  args: string[];
  /** What k6 reads on standard input, where the last argument is `-`. */
  input?: string;
  /** Working folder of k6. */
  directory: string;
  /** Folders and files that hold everything the script may import or open. */
  reads: string[];
  /** What k6 says a script of the user's own does, as it will run. */
  scenarios?: Scenario[];
  /** What a script that leaves its load open does in the stages of the test type. */
  profile?: LoadProfile;
  /** What the load of a script of the user's own takes, and what it takes at most, graceful stops included. */
  plannedS?: number;
  totalDurationS?: number;
}

export interface PrepareRequest {
  test: TestPlan;
  run: RunPlan;
  generator: Generator;
  /** Where the service will be, if that is known before it is up. */
  serviceUrl?: string | undefined;
  packageRoot: string;
  /** Limits and sub-metrics of a script that runs in the phases of this profile. */
  thresholdsInPhases(profile: LoadProfile): Record<string, string[]>;
  /** Ours: k6 sees nothing of it that it is not given. */
  env: Record<string, string | undefined>;
  log: Log;
  signal: AbortSignal;
}

/** The script k6 will run: the built-in one, or an entry to the user's own, after a look at what that will do. */
export async function prepareScript(request: PrepareRequest): Promise<PreparedScript> {
  const { test, run, generator, packageRoot } = request;
  if (test.workload.kind === 'script') return prepareUserScript(request);
  const data = test.workload.kind === 'requests' ? test.workload.data?.file : run.k6Env.EVENTS_FILE;
  const reads = [dirname(test.script), ...(data === undefined ? [] : [data])];
  everyRunnerHasVus(generator, test.profile.peakVus);
  const { resultsInLog } = generator;
  if (resultsInLog === undefined) return { args: [test.script], directory: run.resultsDirectory, reads };
  const { summary, ownSummary } = k6Files(run.resultsDirectory);
  const input = entrySource({
    script: test.script,
    library: libraryIn(packageRoot),
    added: { thresholds: {} },
    functions: ['default'],
    summaryFile: summary,
    ownFile: ownSummary,
    trendStats: [],
    resultsInLog,
  });
  return { args: ['-'], input, directory: dirname(test.script), reads };
}

function everyRunnerHasVus({ runners = 1 }: Generator, vus: number): void {
  if (vus >= runners) return;
  throw new UserError(
    `the load has up to ${vus} VUs and is split over ${runners} runners: ${runners - vus} of them would do nothing`,
    `Take at most ${vus} runners, or more VUs.`,
  );
}

const libraryIn = (packageRoot: string): string => join(packageRoot, 'k6', 'lib', 'user-entry.ts');

async function prepareUserScript(request: PrepareRequest): Promise<PreparedScript> {
  const { test, run, generator, serviceUrl, packageRoot, log, signal } = request;
  const library = libraryIn(packageRoot);
  const sources = readSources(test.script);
  sayWhatIsNotGiven(request, sources.environmentNames);
  const reads = [...sources.reads, dirname(library)];
  const directory = dirname(test.script);
  const asked = {
    generator,
    env: { ...run.k6Env, ORCHESTRATOR_URL: generator.serviceUrl(serviceUrl) ?? 'http://localhost:8080' },
    script: test.script,
    directory,
    reads,
    signal,
  };
  const own = await inspectScript(asked);
  const { scenarios, profile } = loadInPlace(own, test, log);
  const thresholds: Record<string, string[]> =
    profile === undefined
      ? JSON.parse(run.k6Env.PERF_THRESHOLDS ?? '{}')
      : request.thresholdsInPhases(profile);
  const trendStats = own.options.summaryTrendStats;
  const { summary, ownSummary } = k6Files(run.resultsDirectory);
  const input = entrySource({
    script: test.script,
    library,
    added: { thresholds, ...(scenarios && { scenarios }) },
    functions: functionsOf(scenarios ?? own.options.scenarios),
    phases: profile === undefined ? phasesOfRound(test) : phasesOf(profile),
    startsS: startsOf(scenarios ?? own.options.scenarios),
    summaryFile: summary,
    ownFile: ownSummary,
    trendStats,
    resultsInLog: generator.resultsInLog,
  });
  const changed = scenarios !== undefined || Object.keys(thresholds).length > 0;
  const said = changed ? await inspectScript({ ...asked, input }) : own;
  const { maxVus, totalDurationS, plannedS } = said;
  everyRunnerHasVus(generator, maxVus);
  log.info(`Script ${test.script}: up to ${maxVus} VUs, ${totalDurationS} s with graceful stops`);
  return {
    // k6 adds up repeated flags: the statistics the script asks for are there beside ours.
    args: [
      ...moreTrendStats(run.k6Args, trendStats),
      ...(generator.dropsScriptTags ? tagArguments(said.options.tags) : []),
      '-',
    ],
    input,
    directory,
    reads,
    scenarios: saidScenarios(said.options.scenarios),
    ...(profile !== undefined && { profile }),
    ...(plannedS !== undefined && { plannedS }),
    totalDurationS,
  };
}

function functionsOf(scenarios: Scenarios): string[] {
  return [
    ...new Set(Object.values(scenarios).map(({ exec }) => (typeof exec === 'string' ? exec : 'default'))),
  ];
}

function startsOf(scenarios: Scenarios): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scenarios).flatMap(([name, { startTime }]) => {
      const startS = typeof startTime === 'string' ? goDurationS(startTime) : 0;
      return startS ? [[name, startS]] : [];
    }),
  );
}

const phasesOf = (profile: LoadProfile): EntryPhase[] =>
  stageWindows(profile).map(({ stage, toS }, index, { length }) => ({
    name: stage.phase,
    ...(index < length - 1 && { untilMs: toS * 1000 }),
  }));

const phasesOfRound = ({ sideBySide }: TestPlan): EntryPhase[] | undefined =>
  sideBySide && [{ name: WARM_UP_PHASE, untilMs: sideBySide.warmUpS * 1000 }, { name: ROUND_PHASE }];

/** What runs in place of the script's own load; nothing where its own stands. */
function loadInPlace(
  own: InspectedScript,
  test: TestPlan,
  log: Log,
): { scenarios?: Scenarios; profile?: LoadProfile } {
  const { scenarios } = own.options;
  const profile = test.sideBySide === undefined ? profileOfOpenScript(scenarios, test) : undefined;
  if (profile !== undefined) {
    log.info(
      `The script leaves the shape of its load open: it runs the stages of a ${test.testType} test, up to ${plural(profile.peakVus, 'VU')} in ${profile.durationS} s`,
    );
    return { scenarios: scenariosOf(profile), profile };
  }
  const constant = constantLoad(scenarios, test);
  if (constant !== undefined) {
    log.info(`The script says no load of its own: ${constant.sentence}`);
    return { scenarios: constant.scenarios };
  }
  if (test.sideBySide === undefined && ['capacity', 'recovery'].includes(policyOf(test.testType).answers))
    log.info(
      `The script keeps the load it says: the stages of a ${test.testType} test are for a script without options, or with vus and duration alone`,
    );
  if (test.rescale === undefined) return {};
  if (test.rescale.durationS !== undefined && runsIterationsOnly(scenarios))
    log.warn(
      `duration has no effect: the script runs a number of iterations (${Object.keys(scenarios).join(', ')}), however long they take`,
    );
  return { scenarios: rescaleScenarios(scenarios, own.maxVus, test.rescale) };
}

function moreTrendStats(k6Args: string[], wanted: string[]): string[] {
  const given = k6Args[k6Args.indexOf('--summary-trend-stats') + 1]?.split(',') ?? [];
  const missing = wanted.filter((name) => !given.includes(name));
  return missing.length === 0 ? [] : ['--summary-trend-stats', missing.join(',')];
}

const tagArguments = (tags: Record<string, string>): string[] =>
  Object.entries(tags).flatMap(([name, value]) => ['--tag', `${name}=${value}`]);

/** Alone k6 hands its whole environment to the script; here that is said by name. */
function sayWhatIsNotGiven({ run, env, log }: PrepareRequest, names: string[]): void {
  const missing = names.filter(
    (name) => !Object.hasOwn(run.k6Env, name) && name !== 'ORCHESTRATOR_URL' && env[name] !== undefined,
  );
  if (missing.length > 0)
    log.warn(
      `The script reads ${missing.map((name) => `__ENV.${name}`).join(', ')}: set in this environment, but not given to k6. ` +
        `Give ${missing.length === 1 ? 'it' : 'them'} by script-env, for example ${missing[0]}=<value>.`,
    );
}
