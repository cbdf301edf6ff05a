import { type Container, listContainers } from '../docker/containers.ts';
import { type Engine, filtered, openEngine } from '../docker/engine-api.ts';
import type { QueueEndpoint, RunningTarget } from '../target.ts';
import { composeEnvironment } from './environment.ts';
import { checkDocker } from './preflight.ts';

interface RunningStack {
  project: string;
  containers: Container[];
}

/** Every stack of this tool that runs on this machine. Throws a UserError where Docker cannot be asked. */
export async function runningStacks(
  env: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<RunningTarget[]> {
  const { host } = await checkDocker(composeEnvironment(env, {}), signal);
  const engine = openEngine(host);
  const stacks = await findStacks(engine).finally(() => engine.close());
  return stacks.map((stack) => ({
    name: stack.project,
    queue: queueOf(stack),
    left: { kind: 'compose', name: stack.project, dockerHost: host },
  }));
}

/** By the label its services carry. */
async function findStacks(engine: Engine): Promise<RunningStack[]> {
  const found = (await engine.get(
    filtered('/containers/json?all=1', { label: ['orchestrator-perf=stack'] }),
  )) as { Labels?: Record<string, string> }[];
  const projects = new Set(
    found.map(({ Labels }) => Labels?.['com.docker.compose.project']).filter((name) => name !== undefined),
  );
  return Promise.all(
    [...projects]
      .sort()
      .map(async (project) => ({ project, containers: await listContainers(engine, project) })),
  );
}

/** Where this machine reaches the queue of a running stack, and what it is. */
function queueOf({ containers }: RunningStack): QueueEndpoint | undefined {
  const queue = containers.find(({ service }) => service === 'queue');
  const port = queue?.ports.find(({ containerPort }) => containerPort === 4566 || containerPort === 9324);
  if (queue === undefined || port === undefined) return undefined;
  const consumers = containers
    .find(({ service }) => service === 'consumers')
    ?.ports.find(({ containerPort }) => containerPort === 8081);
  const backend =
    ['localstack', 'elasticmq', 'floci'].find((name) => queue.image.includes(name)) ?? 'reference';
  return {
    url: `http://127.0.0.1:${port.hostPort}`,
    backend,
    region: 'us-east-1',
    ...(consumers && { consumersUrl: `http://127.0.0.1:${consumers.hostPort}` }),
  };
}
