import { type Container, listContainers } from '../docker/containers.ts';
import type { QueueEndpoint } from '../target.ts';
import { type Engine, filtered } from '../docker/engine-api.ts';

export interface RunningStack {
  project: string;
  containers: Container[];
}

/** Every stack of this tool on the machine, by the label its services carry. */
export async function findRunningStacks(engine: Engine): Promise<RunningStack[]> {
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
export function queueOf({ containers }: RunningStack): QueueEndpoint | undefined {
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
