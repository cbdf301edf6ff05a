import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterPlan } from '../../domain/cluster.ts';
import { LoadError } from '../../domain/errors.ts';
import type { K6Ending } from '../../domain/measurement.ts';
import type { ProcessEnd } from '../../exec/start.ts';
import type { Log } from '../../ports/ports.ts';
import type { K6Launch, K6Process, K6Results } from '../generator.ts';
import { sumOfCounters } from '../live-counters.ts';
import { deleteRun } from './cleanup.ts';
import { broken, culpritAmong, endedEarly } from './endings.ts';
import type { Carrier } from './carrier.ts';
import type { Kubectl } from './kubectl.ts';
import type { RunnersRequest } from './manifests.ts';
import { runnersOf } from './names.ts';
import { notesOn } from './notes.ts';
import { type RunnerPod, readPods } from './pods.ts';
import { eventsOf, PATIENCE, whyNeverReady } from './readiness.ts';
import { type FollowRequest, followLogs, type LogFollower } from './runner-logs.ts';
import { Runner } from './runner.ts';
import { shardsOf } from './shards.ts';
import { clockShiftMs, type StartSignal } from './start-signal.ts';

export interface ClusterLoad {
  kubectl: Kubectl;
  carrier: Carrier;
  plan: ClusterPlan;
  launch: K6Launch;
  log: Log;
  /** What the objects are made of, without the archive, which takes a moment. */
  objects: Omit<RunnersRequest, 'archive'>;
  makeArchive(): Promise<Buffer>;
  /** Marks the results in the logs of the runners. */
  mark: string;
  healthUrl: string;
}

/** A load on several runners of a cluster, which the line sees as one k6. */
export function startOnCluster(load: ClusterLoad): K6Process {
  const run = new RunningLoad(load);
  return {
    pid: undefined,
    stop: () => run.stop(),
    kill: () => run.kill(),
    ended: run.toItsEnd(),
    liveFigures: () => sumOfCounters(run.runners.map(({ figures }) => figures.latest)),
    results: () => run.results(),
  };
}

class RunningLoad {
  readonly runners: Runner[];
  readonly #load: ClusterLoad;
  readonly #stopped = new AbortController();
  #follower: LogFollower | undefined;
  #ending: K6Ending | undefined;
  #start: StartSignal | undefined;
  #isOver = false;
  /** When the runners were let go, by the clock of this machine. */
  #began: { notBeforeMs: number; notAfterMs: number } | undefined;

  constructor(load: ClusterLoad) {
    this.#load = load;
    const { plan, mark, launch } = load;
    this.runners = Array.from(
      { length: plan.runners },
      (_, index) => new Runner(index, plan.runners, mark, launch.writes),
    );
  }

  get #name(): string {
    return this.#load.objects.name;
  }

  async toItsEnd(): Promise<ProcessEnd> {
    const { kubectl, carrier, plan, log } = this.#load;
    try {
      await this.#create();
      const notBeforeMs = await this.#untilReady();
      this.#follow();
      this.#start = await carrier.letGo({
        ...this.#load,
        runners: this.runners,
        signal: this.#stopped.signal,
      });
      this.#began = { notBeforeMs, notAfterMs: Date.now() };
      await this.#untilEnded();
      return this.#endOf();
    } catch (error) {
      if (this.#stopped.signal.aborted) return { code: 105, signal: undefined };
      return {
        code: undefined,
        signal: undefined,
        error: error instanceof Error ? error : new Error(String(error)),
      };
    } finally {
      this.#isOver = true;
      this.#follower?.stop();
      for (const runner of this.runners) runner.close();
      if (plan.keep) log.info(`keep-runners: left in the cluster as ${this.#name}`);
      else {
        const problem = await deleteRun(kubectl, this.#name, plan.engine);
        if (problem !== undefined) log.warn(problem);
      }
    }
  }

  /** Deleted, every runner gets SIGTERM, writes its summary, and the log that is followed has it. */
  stop(): void {
    if (this.#stopped.signal.aborted) return;
    this.#stopped.abort();
    this.#delete();
  }

  kill(): void {
    this.#stopped.abort();
    this.#follower?.stop();
  }

  #delete(): void {
    void deleteRun(this.#load.kubectl, this.#name, this.#load.plan.engine);
  }

  async #create(): Promise<void> {
    const { kubectl, carrier, objects, makeArchive, log, plan } = this.#load;
    const archive = await makeArchive();
    this.#stopped.signal.throwIfAborted();
    const items = carrier.manifests({ ...objects, archive });
    await kubectl.must('the runners could not be created', ['create', '--filename=-', '--output=name'], {
      input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
    });
    log.info(`${plan.runners} runners as ${carrier.kind} ${this.#name}, image ${plan.image}`);
  }

  /** Every runner is there, paused, and answers; gives the earliest moment at which they can be let go, epoch ms. */
  async #untilReady(): Promise<number> {
    const { carrier } = this.#load;
    const startedAt = performance.now();
    const createdMs = Date.now();
    for (;;) {
      this.#stopped.signal.throwIfAborted();
      await this.#look();
      const waitedMs = performance.now() - startedAt;
      const stuck = await carrier.look(waitedMs);
      if (stuck !== undefined) throw stuck;
      if (carrier.hasLetGo() && this.runners.every(({ pod }) => pod !== undefined)) return createdMs;
      for (const runner of this.runners) await this.#neverReady(runner, waitedMs);
      if (this.runners.every(({ pod }) => pod?.isReady && pod.address !== undefined))
        return carrier.isOnItsOwn ? createdMs : Date.now();
      await sleep(PATIENCE.beforeMs, undefined, { signal: this.#stopped.signal });
    }
  }

  async #neverReady(runner: Runner, waitedMs: number): Promise<void> {
    const { plan, kubectl } = this.#load;
    const { pod, who } = runner;
    if (pod?.state === 'ended') {
      await this.#readLog(runner);
      throw endedEarly(runner);
    }
    if (pod?.state !== 'running') runner.runningSince = undefined;
    else runner.runningSince ??= performance.now();
    const runningMs = runner.runningSince === undefined ? 0 : performance.now() - runner.runningSince;
    const never = whyNeverReady(runner, { waitedMs, runningMs }, plan);
    if (never !== undefined) throw never;
    const isMissing = pod === undefined && waitedMs > 10_000;
    if (!isMissing && waitedMs < PATIENCE.readyMs) return;
    if (pod?.isReady) return;
    const events = await eventsOf(kubectl, pod?.name ?? this.#name);
    if (pod === undefined && events === '' && waitedMs < PATIENCE.readyMs) return;
    throw new LoadError(
      `${who} was not ready after ${Math.round(waitedMs / 1000)} s${pod?.reason === undefined ? '' : ` (${pod.reason})`}${events === '' ? '' : `: ${events}`}`,
      `Look at it with keep-runners and: kubectl describe job ${this.#name}`,
    );
  }

  async #look(): Promise<boolean> {
    const { kubectl } = this.#load;
    const result = await kubectl.ask(
      ['get', 'pods', `--selector=${runnersOf(this.#name)}`, '--output=json'],
      {
        timeoutMs: 10_000,
      },
    );
    if (result.code !== 0) return false;
    const pods = readPods(result.stdout);
    for (const runner of this.runners) {
      const pod = podOf(runner, pods);
      runner.isGone = pod === undefined && runner.pod !== undefined;
      runner.pod = pod ?? runner.pod;
    }
    return true;
  }

  #follow(): void {
    const { kubectl, launch, plan } = this.#load;
    const byPod = new Map(this.runners.map((runner) => [runner.pod?.name, runner]));
    const request: FollowRequest = {
      kubectl,
      selector: runnersOf(this.#name),
      runners: plan.runners,
      goesOn: () =>
        !this.#isOver &&
        !this.#stopped.signal.aborted &&
        this.runners.some(({ hasWholeResult }) => !hasWholeResult),
      onLine: (pod, line) => {
        const runner = byPod.get(pod);
        if (runner === undefined) return;
        const kind = runner.take(launch.scrub(line));
        if (kind === 'message') launch.onStderr(launch.scrub(line));
        // While it is paused k6 says 0 s again and again.
        else if (kind === 'progress' && this.#start !== undefined) this.#tellProgress();
      },
    };
    this.#follower = followLogs(request);
  }

  /** Progress of all runners as the line of one k6. */
  #tellProgress(): void {
    const known = this.runners.flatMap(({ progress }) => progress ?? []);
    if (known.length < this.runners.length) return;
    const sum = (pick: (one: (typeof known)[number]) => number) =>
      known.reduce((total, one) => total + pick(one), 0);
    const elapsedS = Math.max(...known.map((one) => one.elapsedS));
    const vus = sum((one) => one.vus);
    this.#load.launch.onStdout(
      `running (${elapsedS.toFixed(1)}s), ${vus}/${vus} VUs, ${sum((one) => one.complete)} complete and ${sum((one) => one.interrupted)} interrupted iterations`,
    );
  }

  async #untilEnded(): Promise<void> {
    let answeredAt = performance.now();
    while (!this.#stopped.signal.aborted) {
      if (await this.#look()) answeredAt = performance.now();
      else if (performance.now() - answeredAt > PATIENCE.lostMs) {
        this.#ending = broken(
          'ClusterLost',
          `The cluster has not answered for ${Math.round(PATIENCE.lostMs / 1000)} s: what became of the runners is not known.`,
        );
        return;
      }
      const culprit = culpritAmong(this.runners);
      if (culprit !== undefined) {
        await this.#readLog(culprit.runner);
        this.#ending = culprit.ending();
        for (const message of culprit.runner.lastLines()) this.#load.launch.onStderr(message);
        this.#delete();
        break;
      }
      if (this.runners.every(({ pod }) => pod?.state === 'ended')) break;
      await sleep(PATIENCE.duringMs, undefined, { signal: this.#stopped.signal }).catch(() => {});
    }
    await Promise.race([this.#follower?.ended, sleep(PATIENCE.logsMs, undefined, { ref: false })]);
    if (this.#ending !== undefined || this.#stopped.signal.aborted) return;
    for (const runner of this.runners) if (!runner.hasWholeResult) await this.#readLog(runner);
  }

  /** What the stream did not bring. */
  async #readLog(runner: Runner): Promise<void> {
    const { kubectl, launch } = this.#load;
    const { pod } = runner;
    if (pod === undefined) return;
    const result = await kubectl.ask(['logs', pod.name, '--container=k6', '--tail=500']);
    for (const line of result.stdout.split('\n')) runner.take(launch.scrub(line));
  }

  #endOf(): ProcessEnd {
    if (this.#stopped.signal.aborted) return { code: 105, signal: undefined };
    const torn = this.runners.find((runner) => runner.result() === undefined);
    if (this.#ending === undefined && torn !== undefined)
      this.#ending = broken(
        'RunnerWithoutSummary',
        `${torn.who} left no whole summary (${torn.resultSoFar} parts): its share of the load is in no figure.`,
      );
    return { code: 0, signal: undefined };
  }

  results(): K6Results {
    return {
      summary: undefined,
      timeline: undefined,
      ownSummary: undefined,
      shards: shardsOf(this.runners, this.#load.launch, (runner) => this.#clockShiftMs(runner)),
      ...(this.#ending !== undefined && { ending: this.#ending }),
      notes: this.#notes(),
    };
  }

  #clockShiftMs(runner: Runner): number {
    const { atMs, durationMs } = runner.result() ?? {};
    if (atMs === undefined || durationMs === undefined || this.#began === undefined) return 0;
    return clockShiftMs(atMs - durationMs, this.#began);
  }

  #notes(): string[] {
    return this.#start === undefined ? [] : notesOn(this.runners, this.#start, this.#load.plan);
  }
}

function podOf({ index, pod }: Runner, pods: readonly RunnerPod[]): RunnerPod | undefined {
  const own = pods.filter((one) => one.index === index);
  // A pod that took the place of a lost one has not run this load.
  return own.find((one) => one.name === pod?.name) ?? (pod === undefined ? own[0] : undefined);
}
