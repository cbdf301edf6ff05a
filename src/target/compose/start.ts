import { setTimeout as sleep } from 'node:timers/promises';
import { ask, HEALTH } from '../../ports/ask.ts';
import { reasonOf } from '../../wording/reason.ts';
import { StackError } from '../../domain/errors.ts';
import type { ComposePlan, TargetPlan } from '../../domain/plan.ts';
import type { Log } from '../../ports/ports.ts';
import { type ContainerState, composeError, explainContainer, findCulprit } from './failure.ts';
import { type Container, inspectContainer, lastHealthAnswer, listContainers } from '../docker/containers.ts';
import type { Engine } from '../docker/engine-api.ts';
import { imagePorts } from '../docker/image-ports.ts';
import { wrongPort } from './find-port.ts';
import { type RunResult, run } from '../../exec/run.ts';

export interface Start {
  plan: TargetPlan;
  compose: ComposePlan;
  env: NodeJS.ProcessEnv;
  engine: Engine;
  log: Log;
  signal: AbortSignal;
}

/** Once it is known where the service under test listens. */
export interface ReadyStart extends Start {
  port: number;
  /** Last lines of one service, oldest first. */
  logTail(service: string, lines: number): Promise<string[]>;
}

/** Nobody likes to wait without a word. */
const SILENT_MS = 15_000;
const POLL_MS = 150;
const PROBE_TIMEOUT_MS = 2000;

/**
 * `up`, watched from the Engine's side: by our own clock, until every container is running and healthy and the
 * service under test answers. A container that ends badly ends the wait at once. One-shot containers may end with 0.
 */
export async function bringUp(start: ReadyStart): Promise<Container[]> {
  const { compose, plan, env, log } = start;
  const deadlineMs = Date.now() + plan.healthTimeoutMs;
  const giveUp = new AbortController();
  const signal = AbortSignal.any([start.signal, giveUp.signal]);
  let up: RunResult | undefined;
  const running = run(compose.commands.up, {
    env,
    signal,
    timeoutMs: plan.healthTimeoutMs + 5000,
  }).then((result) => {
    up = result;
  });
  let answer = 'it was not asked yet';
  let saidMs = Date.now();
  try {
    for (;;) {
      start.signal.throwIfAborted();
      const containers = await listContainers(start.engine, compose.project);
      const states = await stateOfAll(start.engine, containers);
      const culprit = findCulprit(states, compose);
      if (culprit) throw blame(culprit, compose);
      if (up && up.code !== 0) {
        // Its end may have come after the look above.
        const late = findCulprit(
          await stateOfAll(start.engine, await listContainers(start.engine, compose.project)),
          compose,
        );
        throw late ? blame(late, compose) : composeError('up', up.stderr, compose);
      }
      const waiting = states.filter(
        ({ status, health }) => status !== 'exited' && (status !== 'running' || health === 'starting'),
      );
      if (up && waiting.length === 0) {
        const url = testedUrl(containers, start);
        answer = url === undefined ? 'its port is not published' : await probe(url + plan.healthPath);
        if (answer === 'healthy') return containers;
      }
      if (Date.now() - saidMs > SILENT_MS) {
        saidMs = Date.now();
        log.info(`Still waiting for ${waitedFor(waiting, compose)}: ${whatIsSeen(waiting, answer)}`);
      }
      if (Date.now() > deadlineMs) throw await late(waiting, answer, start, containers);
      await sleep(POLL_MS);
    }
  } catch (error) {
    // Given up by the user: what went down with that is nobody's fault.
    start.signal.throwIfAborted();
    throw error;
  } finally {
    giveUp.abort();
    await running;
    log.debug(`docker compose up ended with ${up?.code ?? 'a signal'}`);
  }
}

/** Where this machine reaches the service under test. */
export function testedUrl(containers: Container[], { compose, port }: ReadyStart): string | undefined {
  return urlOf(containers, compose.service, port);
}

/** Where this machine reaches a port of a service: its first replica. */
export function urlOf(containers: Container[], service: string, containerPort: number): string | undefined {
  return urlsOf(containers, service, containerPort)[0];
}

/** The same for every replica, in their order. */
export function urlsOf(containers: Container[], service: string, containerPort: number): string[] {
  return containers
    .filter((one) => one.service === service && !one.oneOff)
    .sort((a, b) => Number(a.replica) - Number(b.replica))
    .flatMap((one) => one.ports)
    .filter((port) => port.containerPort === containerPort)
    .map((port) => `http://127.0.0.1:${port.hostPort}`);
}

async function stateOfAll(engine: Engine, containers: Container[]): Promise<ContainerState[]> {
  const states = await Promise.all(
    containers
      .filter(({ oneOff }) => !oneOff)
      .map(async ({ id, service, image }): Promise<ContainerState | undefined> => {
        const inspected = await inspectContainer(engine, id).catch(() => undefined);
        if (!inspected) return undefined;
        return {
          service,
          image,
          status: inspected.State.Status,
          exitCode: inspected.State.ExitCode,
          oomKilled: inspected.State.OOMKilled,
          memoryLimitBytes: inspected.HostConfig.Memory,
          health: inspected.State.Health?.Status,
          healthAnswer: lastHealthAnswer(inspected),
          error: inspected.State.Error,
        };
      }),
  );
  return states.filter((state) => state !== undefined);
}

/** `healthy`, or what was answered instead. */
async function probe(url: string): Promise<string> {
  try {
    const answer = await ask(url, { ...HEALTH, timeoutMs: PROBE_TIMEOUT_MS });
    return answer.ok ? 'healthy' : `${url} ${answer.sentence}`;
  } catch (error) {
    return `${url} did not answer: ${reasonOf(error)}`;
  }
}

function blame(culprit: ContainerState, compose: ComposePlan): StackError {
  const { message, hint } = explainContainer(culprit, compose);
  return new StackError(message, hint, culprit.service);
}

/** What the others wait for is started before them: a dependant is never to blame. */
const firstOf = (waiting: readonly ContainerState[]): ContainerState | undefined =>
  waiting.find(({ status }) => status === 'running') ?? waiting[0];

const waitedFor = (waiting: readonly ContainerState[], { service }: ComposePlan): string =>
  firstOf(waiting)?.service ?? service;

function whatIsSeen(waiting: readonly ContainerState[], answer: string): string {
  const first = firstOf(waiting);
  if (first === undefined) return answer;
  return first.healthAnswer ?? `it is ${first.status}, health ${first.health ?? 'unknown'}`;
}

const LOG_LINES_READ = 200;

async function late(
  waiting: ContainerState[],
  answer: string,
  start: ReadyStart,
  containers: readonly Container[],
): Promise<StackError> {
  const { plan, compose, engine, port } = start;
  const seconds = Math.round(plan.healthTimeoutMs / 1000);
  const service = waitedFor(waiting, compose);
  const message = `${service} was not healthy within ${seconds} s: ${whatIsSeen(waiting, answer)}`;
  const advice = `Raise health-timeout if it only starts slowly; otherwise its log says why. The service is asked at ${plan.healthPath}.`;
  if (waiting.length > 0) return new StackError(message, advice, service);
  const image = containers.find((one) => one.service === service && !one.oneOff)?.image;
  const [ports, log] = await Promise.all([imagePorts(engine, image), start.logTail(service, LOG_LINES_READ)]);
  const wrong = wrongPort(port, ports, log);
  if (wrong === undefined) return new StackError(message, advice, service);
  return new StackError(
    `${message}; it was asked on port ${port}, and ${wrong.says}`,
    `If it listens on ${wrong.port}, give port: ${wrong.port}. ${advice}`,
    service,
  );
}
