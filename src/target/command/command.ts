import { randomUUID } from 'node:crypto';
import { StackError } from '../../domain/errors.ts';
import { SERVICE_UNDER_TEST as SERVICE } from '../../domain/observation.ts';
import type { CommandTarget } from '../../domain/plan.ts';
import { freePort, isPortTaken } from '../../exec/free-port.ts';
import { listeningPorts } from '../../exec/listening-ports.ts';
import { waitUntilHealthy } from '../health.ts';
import type { StartTarget, Target, TargetContext } from '../target.ts';
import { writeLogs } from '../write-logs.ts';
import { type CommandProcess, startCommandProcess } from './command-process.ts';

/** The user's own start command as processes of this machine, told by PORT where to listen; k6 on this machine. */
export const startCommand: StartTarget<CommandTarget> = async (plan, context) => {
  await context.beforeServices?.(undefined);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return await startOnPort(plan, context, port);
    } catch (error) {
      // Whatever it started is gone by now: who listens there is somebody else, and no fault of the service.
      const isLast = attempt === MOST_PORTS || context.signal.aborted;
      if (isLast || !(error instanceof StackError) || !(await isPortTaken(port))) throw error;
      context.log.warn(`port ${port} was taken by another program meanwhile: started again on another`);
    }
  }
};

const MOST_PORTS = 3;

/** `port` was free a moment ago. */
export async function startOnPort(
  plan: CommandTarget,
  { log, signal, remember }: Pick<TargetContext, 'log' | 'signal' | 'remember'>,
  port: number,
): Promise<Target> {
  const startedAt = performance.now();
  const url = `http://127.0.0.1:${port}`;
  const healthUrl = new URL(plan.healthPath, url).href;
  const mark = randomUUID();
  const called = plan.tested?.service ?? SERVICE;
  remember({ kind: 'command', name: mark });
  const service = await startCommandProcess({ service: SERVICE, called, input: 'start', plan, port, mark });
  try {
    if (service.root !== undefined) remember({ kind: 'command', name: mark, ...service.root });
    log.debug(`${SERVICE}: pid ${service.root?.pid} at ${url}`);
    await waitUntilHealthy({
      service: called,
      url: healthUrl,
      timeoutMs: plan.healthTimeoutMs,
      signal,
      culprit: () => {
        const end = service.ended();
        return end && { service: called, ...end };
      },
      logTail: () => service.log.last(50),
      hint: () => adviceOf(service, port),
    });
    await isOurs(service, port, healthUrl, called);
    log.info(`Stack command: ${url}, healthy after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    return targetOf({ service, url, healthUrl, plan, log });
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/** Somebody else may have taken the port meanwhile, and answer in its place. */
async function isOurs(
  service: CommandProcess,
  port: number,
  healthUrl: string,
  called: string,
): Promise<void> {
  const ports = await listeningPorts((await service.living()).map(({ pid }) => pid));
  if (ports === undefined || ports.includes(port)) return;
  throw new StackError(
    `GET ${healthUrl} was answered by another process than the ones that \`start\` started`,
    `${whereItListens(ports)} Run it again if another program took port ${port} meanwhile; a service in containers is started by stack compose, not by \`start\`.`,
    called,
    service.log.last(50),
  );
}

/** What to do about a service that never answered. */
async function adviceOf(service: CommandProcess, port: number): Promise<string> {
  const ports = await listeningPorts((await service.living()).map(({ pid }) => pid));
  if (ports === undefined || ports.includes(port))
    return 'Check the health path and the last lines of the service; a slow start needs a longer `health-timeout`.';
  return `It was given PORT=${port} and must listen there. ${whereItListens(ports)} See its last lines; a slow start needs a longer \`health-timeout\`.`;
}

function whereItListens(ports: readonly number[]): string {
  if (ports.length === 0) return 'It listens on no port.';
  return `It listens on ${ports.length === 1 ? 'port' : 'ports'} ${ports.join(', ')} instead: let it read the variable PORT.`;
}

interface Parts {
  service: CommandProcess;
  url: string;
  healthUrl: string;
  plan: CommandTarget;
  log: { debug(line: string): void };
}

function targetOf({ service, url, healthUrl, plan, log }: Parts): Target {
  return {
    url,
    healthUrl,
    metricsUrl: plan.hasMetrics === false ? undefined : new URL(plan.metricsPath, url).href,
    prometheusUrl: undefined,
    queue: undefined,
    services: [
      {
        name: SERVICE,
        role: 'orchestrator',
        isUnderTest: true,
        processes: async () => (await service.living()).map(({ pid }) => pid),
      },
    ],
    serviceEvents: async () => service.takeEvents(),
    collectLogs: (directory) =>
      writeLogs(directory, [{ service: SERVICE, lines: service.log.last(Number.POSITIVE_INFINITY) }]),
    logTail: async (name, lines) => (name === SERVICE ? service.log.last(lines) : []),
    async [Symbol.asyncDispose]() {
      await service.stop();
      log.debug(`${SERVICE}: all its processes are gone`);
    },
  };
}
