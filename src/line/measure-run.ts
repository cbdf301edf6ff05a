import { basename } from 'node:path';
import type { Comparability } from '../domain/comparability.ts';
import { StackError, UserError } from '../domain/errors.ts';
import type { LoadOutcome, Measurement } from '../domain/measurement.ts';
import type { Observations } from '../domain/observation.ts';
import type { LoadProfile, Plan, RunPlan, TestPlan } from '../domain/plan.ts';
import type { Generator } from '../generator/generator.ts';
import { interruptedBeforeLoad, neverStarted } from '../generator/never-started.ts';
import { runK6 } from '../generator/run-k6.ts';
import type { StartGate } from '../generator/start-gate.ts';
import { scriptDigest } from '../generator/script/digest.ts';
import { type PreparedScript, prepareScript } from '../generator/script/prepare.ts';
import { measure } from '../measure/measure.ts';
import { nothingObserved } from '../observe/nothing-observed.ts';
import { startObserving } from '../observe/sampler.ts';
import { thresholdsInPhases } from '../plan/plan-runs.ts';
import { urlBefore, userEnv } from '../plan/targets.ts';
import { imagesOf, servicesComparability } from '../target/comparability.ts';
import type { K6Container, Service } from '../target/target.ts';
import { looksSecret, scrubber } from '../wording/secret-names.ts';
import type { LinePorts } from './ports.ts';
import { reasonOf } from '../wording/reason.ts';

export interface MeasuredRun {
  measurement: Measurement;
  /** The target never came up. */
  failure?: StackError;
}

/** One run of the plan: target up, load, target down, and what came out. Loads with one gate begin at the same moment. */
export async function measureRun(
  plan: Plan,
  test: TestPlan,
  run: RunPlan,
  ports: LinePorts,
  gate?: StartGate,
): Promise<MeasuredRun> {
  const scrub = scrubber([ports.env, run.k6Env, userEnv(run.target)], [], variablesOfRequests(test, run));
  const { outcome, observations, failure, services, script, profile } = await loadTarget(
    plan,
    test,
    run,
    ports,
    scrub,
    gate,
  );
  const context = {
    machine: ports.machine,
    runId: plan.names.run,
    commit: plan.commit,
    images: imagesOf(services),
    comparability: { ...run.comparability, ...script, ...servicesComparability(services) },
  };
  const loaded = profile === undefined ? test : { ...test, profile };
  const measurement = measure({ outcome, observations, test: loaded, run, context });
  return { measurement, ...(failure === undefined ? {} : { failure }) };
}

/** Whatever they are called, what a request takes from the environment is nobody's business. */
function variablesOfRequests({ workload }: TestPlan, { k6Env }: RunPlan): string[] {
  return workload.kind === 'requests' ? workload.variables.flatMap((name) => k6Env[name] ?? []) : [];
}

interface Loaded {
  outcome: LoadOutcome;
  observations: Observations;
  failure?: StackError;
  /** None where the target never came up. */
  services: readonly Service[];
  /** What was found out of the script before the load. */
  script: Pick<Comparability, 'script' | 'scenarios'>;
  /** In place of the planned one: what a script that leaves its load open did in the stages of the test type. */
  profile?: LoadProfile;
}

/** Whatever the user can cause ends as an outcome, so that there is always a report. */
async function loadTarget(
  plan: Plan,
  test: TestPlan,
  run: RunPlan,
  ports: LinePorts,
  scrub: (text: string) => string,
  gate: StartGate | undefined,
): Promise<Loaded> {
  const { log, progress, signal, hardSignal, packageRoot } = ports;
  const prepared: Partial<PreparedLoad> = {};
  let services: readonly Service[] = [];
  const known = () => ({
    services,
    script: saidOfScript(prepared, scrub),
    ...(prepared.script?.profile && { profile: prepared.script.profile }),
  });
  const beforeServices = async (container: K6Container | undefined) => {
    Object.assign(prepared, await prepareLoad(plan, test, run, container, ports));
  };
  try {
    await ports.buildTarget(run.target, {
      log,
      signal,
      remember: ports.remember,
      logs: `${run.resultsDirectory}/logs`,
      version: versionOf(test, run),
    });
    await using target = await log.group(`Stack: ${run.target.kind}`, () =>
      ports.startTarget(run.target, {
        log,
        signal,
        packageRoot,
        beforeServices,
        remember: ports.remember,
      }),
    );
    services = target.services;
    const { generator, script } = prepared;
    if (generator === undefined || script === undefined)
      throw new Error('the target is up and k6 was never asked for');
    try {
      const observer = await startObserving({
        stack: target,
        log,
        isLoadElsewhere: generator.isElsewhere === true,
      });
      const outcome = await log.group(`Load: ${test.testType}`, () =>
        runK6({
          test,
          run,
          script,
          generator,
          serviceUrl: target.url,
          log,
          progress,
          signal,
          hardSignal,
          dashboard: plan.k6.dashboard,
          observer,
          scrub,
          gate,
        }),
      );
      return { ...known(), outcome, observations: scrubbed(await observer.stop(), scrub) };
    } finally {
      // A full disk or a service that is gone must not take the measured load with it.
      await target
        .collectLogs(`${run.resultsDirectory}/logs`)
        .catch((error) => log.warn(`logs of the services could not be kept: ${reasonOf(error)}`));
    }
  } catch (error) {
    if (signal.aborted)
      return {
        ...known(),
        outcome: interruptedBeforeLoad(Date.now()),
        observations: nothingObserved('the run was interrupted'),
      };
    if (!(error instanceof UserError)) throw error;
    // Nothing a service or k6 said goes further as it is.
    error.scrub(scrub);
    log.error(error.hint === '' ? error.message : `${error.message}\n${error.hint}`);
    return {
      ...known(),
      outcome: neverStarted(error, Date.now()),
      observations: nothingObserved(error.message),
      ...(error instanceof StackError ? { failure: error } : {}),
    };
  }
}

const versionOf = ({ sideBySide }: TestPlan, { side }: RunPlan): string =>
  sideBySide?.[side].label ?? 'the service';

function scrubbed(observations: Observations, scrub: (text: string) => string): Observations {
  return {
    ...observations,
    events: observations.events.map((event) => ({ ...event, detail: scrub(event.detail) })),
    missing: observations.missing.map(scrub),
  };
}

interface PreparedLoad {
  generator: Generator;
  script: PreparedScript;
  digest: Comparability['script'];
}

/** A script may call its scenarios anything. */
function saidOfScript(
  { script, digest }: Partial<PreparedLoad>,
  scrub: (text: string) => string,
): Loaded['script'] {
  const scenarios = script?.scenarios?.map(({ name, ...scenario }) => ({ ...scenario, name: scrub(name) }));
  return { ...(digest && { script: digest }), ...(scenarios && { scenarios }) };
}

/** k6, and the script as it will run it: a mistake in the script shows before any service is started. */
async function prepareLoad(
  plan: Plan,
  test: TestPlan,
  run: RunPlan,
  container: K6Container | undefined,
  { log, signal, env, packageRoot, openGenerator, remember }: LinePorts,
): Promise<PreparedLoad> {
  const generator = await openGenerator({
    plan: plan.k6,
    container,
    log,
    signal,
    env,
    packageRoot,
    remember,
  });
  const serviceUrl = urlBefore(run.target);
  const script = await prepareScript({
    test,
    run,
    generator,
    serviceUrl,
    packageRoot,
    thresholdsInPhases: (profile) => thresholdsInPhases(test.thresholds, profile),
    env,
    log,
    signal,
  });
  return { generator, script, digest: digestOf(test, run) };
}

function digestOf(test: TestPlan, run: RunPlan): Comparability['script'] {
  const env = Object.entries(run.k6Env).filter(
    ([name]) => run.comparability.scriptEnv.includes(name) && !looksSecret(name),
  );
  const { workload, script } = test;
  if (workload.kind === 'requests') {
    const data = workload.data === undefined ? {} : { data: workload.data.file };
    return scriptDigest({ script, name: 'requests', env: data });
  }
  return scriptDigest({
    script,
    name: workload.kind === 'script' ? basename(script) : `built-in ${test.testType} test`,
    env: Object.fromEntries(env),
  });
}
