import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StackError } from '../../domain/errors.ts';
import type { ServiceEvent } from '../../domain/observation.ts';
import type { ComposePlan, ComposeTarget } from '../../domain/plan.ts';
import { type ComposeConfig, queuePort } from './config.ts';
import { composeEnvironment } from './environment.ts';
import { composeEvents } from './events.ts';
import { figuresOfStack } from './figures.ts';
import { provideImages } from './images.ts';
import { type ServiceLogs, serviceLogs } from './logs.ts';
import { checkMemory, dockerMemoryBytes } from './memory.ts';
import { checkDocker } from './preflight.ts';
import { prometheusVariables } from './prometheus.ts';
import { checkQueueHolds } from './queue-preflight.ts';
import { k6Service, type ServiceNames, serviceNames } from './names.ts';
import { openOrdinary } from './ordinary.ts';
import { bringUp, type ReadyStart, type Start, testedUrl, urlOf, urlsOf } from './start.ts';
import { takeDown } from './teardown.ts';
import { validate } from './validate.ts';
import { type Container, imageWithDigest, inspectContainer, listContainers } from '../docker/containers.ts';
import { openEngine } from '../docker/engine-api.ts';
import { scrubber } from '../../wording/secret-names.ts';
import type { K6Container, Service, StartTarget, Target } from '../target.ts';

const LOG_LINES_SHOWN = 50;

/** The stack of compose/compose.yaml, with the user's files merged last. */
export const startCompose: StartTarget<ComposeTarget> = async (plan, context) => {
  const { compose } = plan;
  const { log, signal } = context;
  const env = composeEnvironment(process.env, { ...compose.env, ...plan.faults });
  // Files of the user's alone go with the .env beside them, as they do by hand.
  if (compose.ordinary?.hasUserFiles) delete env.COMPOSE_DISABLE_ENV_FILE;
  const names = serviceNames(compose);
  if (compose.grafana) {
    env.GRAFANA_PASSWORD ||= randomBytes(16).toString('hex');
    log.mask(env.GRAFANA_PASSWORD);
  }
  if (compose.k6OnHost) await context.beforeServices?.(undefined);
  const docker = await checkDocker(env, signal);
  signal.throwIfAborted();
  log.info(
    `Docker Engine ${docker.engineVersion}, Compose ${docker.composeVersion ?? 'of unknown version'}, project ${compose.project}`,
  );
  const engine = openEngine(docker.host);
  const start: Start = { plan, compose, env, engine, log, signal };
  let scrub = scrubber([env]);
  const logs = serviceLogs(compose, env, (text) => scrub(text));
  const down = async () => {
    await takeDown({
      project: compose.project,
      down: compose.commands.down,
      env,
      dockerHost: docker.host,
      log,
    });
    engine.close();
  };
  try {
    const ordinary =
      compose.ordinary === undefined ? undefined : await openOrdinary(start, context.packageRoot);
    if (compose.port !== undefined && ordinary === undefined)
      Object.assign(
        env,
        await prometheusVariables(
          compose.project,
          join(context.packageRoot, 'compose'),
          { port: compose.port, metricsPath: plan.metricsPath },
          env,
        ),
      );
    const config = await validate(start);
    scrub = scrubber(
      [env, ...config.services.map(({ environment }) => environment)],
      config.services.map(({ name }) => name),
    );
    checkQueueHolds(compose, config, log);
    checkMemory(await dockerMemoryBytes(engine), config, compose, log);
    context.remember({ kind: 'compose', name: compose.project, dockerHost: docker.host });
    await provideImages(start, config);
    const imageOf = (service: string) => config.services.find(({ name }) => name === service)?.image;
    const port = (await ordinary?.findPort(imageOf(compose.service))) ?? compose.port;
    if (port === undefined) throw new Error(`nothing says where ${compose.service} listens`);
    const ready: ReadyStart = { ...start, port, logTail: logs.tail };
    if (!compose.k6OnHost) {
      const k6Image = imageOf(k6Service(compose));
      log.info(`k6 runs as ${k6Image ?? 'its service'} in the network of the stack`);
      await context.beforeServices?.(k6Container(ready, k6Image));
    }
    const started = config.services.filter((service) => service.started).map(({ name }) => name);
    log.info(`Starting ${started.join(', ')}`);
    const beforeMs = Date.now();
    const containers = await bringUp(ready);
    log.info(`The stack is healthy after ${((Date.now() - beforeMs) / 1000).toFixed(1)} s`);
    return await stackOf(ready, names, config, containers, logs, down);
  } catch (error) {
    const explained = error instanceof StackError ? await withLogs(error, logs, scrub) : error;
    await down();
    throw explained;
  }
};

/** Log lines of the culprit, and no secret in what people will see. */
async function withLogs(
  { message, hint, service, logTail }: StackError,
  logs: ServiceLogs,
  scrub: (text: string) => string,
): Promise<StackError> {
  const last = service === undefined ? [] : await logs.tail(service, LOG_LINES_SHOWN);
  return new StackError(scrub(message), hint, service, [...logTail.map(scrub), ...last]);
}

async function stackOf(
  start: ReadyStart,
  names: ServiceNames,
  config: ComposeConfig,
  containers: Container[],
  logs: ServiceLogs,
  down: () => Promise<void>,
): Promise<Target> {
  const { plan, compose, engine, log, port } = start;
  const url = testedUrl(containers, start) ?? '';
  const ours = compose.ordinary === undefined ? containers : [];
  const queueUrl = urlOf(ours, 'queue', queuePort(compose));
  const services = await Promise.all(
    containers
      .filter(({ oneOff }) => !oneOff)
      .map((container) => serviceOf(start, names, config, container, containers)),
  );
  let eventsSinceMs = Date.now();
  let isDown = false;
  const consumersUrl = urlOf(ours, 'consumers', 8081);
  return {
    url,
    healthUrl: url + plan.healthPath,
    metricsUrl: plan.hasMetrics === false ? undefined : url + plan.metricsPath,
    ...(plan.hasMetrics !== false && {
      metricsUrls: urlsOf(containers, compose.service, port).map((replica) => replica + plan.metricsPath),
    }),
    prometheusUrl: urlOf(ours, 'prometheus', 9090),
    grafanaUrl: urlOf(ours, 'grafana', 3000),
    queue:
      queueUrl === undefined
        ? undefined
        : {
            url: queueUrl,
            backend: compose.queueBackend,
            region: 'us-east-1',
            ...(consumersUrl !== undefined && { consumersUrl }),
          },
    services,
    readContainers: figuresOfStack(engine, services, compose.k6OnHost ? undefined : k6NameOf(compose)),
    serviceEvents: async (): Promise<ServiceEvent[]> => {
      const untilMs = Date.now();
      const events = await composeEvents(engine, compose.project, eventsSinceMs, untilMs);
      eventsSinceMs = untilMs;
      return events.map((event) => ({ ...event, service: names.known(event.service) }));
    },
    collectLogs: async (directory) => {
      await mkdir(directory, { recursive: true });
      const all = await listContainers(engine, compose.project);
      const services = [...new Set(all.map(({ service }) => service))];
      await Promise.all(
        services.map(async (name) => writeFile(join(directory, `${name}.log`), await logs.all(name))),
      );
    },
    logTail: (known, lines) => logs.tail(names.ofFiles(known), lines),
    [Symbol.asyncDispose]: async () => {
      if (isDown) return;
      isDown = true;
      if (plan.keep) {
        log.info(
          `The stack keeps running: ${url}; take it down with: orchestrator-perf down --project ${compose.project}`,
        );
        engine.close();
        return;
      }
      const beforeMs = Date.now();
      await down();
      log.debug(`taken down in ${((Date.now() - beforeMs) / 1000).toFixed(1)} s`);
    },
  };
}

function k6Container({ compose, env, port }: ReadyStart, image: string | undefined): K6Container {
  return {
    url: `http://${compose.service}:${port}`,
    service: k6Service(compose),
    run: compose.commands.runK6,
    env,
    name: k6NameOf(compose),
    k6Version: versionOf(image),
  };
}

function k6NameOf({ project }: ComposePlan): string {
  return `${project}-k6`;
}

/** `2.2.0` of `grafana/k6:2.2.0@sha256:...`; an image of the user's own may not say it. */
function versionOf(image: string | undefined): string | undefined {
  return /:v?(\d+\.\d+\.\d+)/.exec(image ?? '')?.[1];
}

async function serviceOf(
  { engine }: Start,
  names: ServiceNames,
  config: ComposeConfig,
  container: Container,
  all: readonly Container[],
): Promise<Service> {
  const { HostConfig: limits, Image: imageId } = await inspectContainer(engine, container.id);
  const role = names.roleOf(container.service);
  const built = config.services.some(({ name, built }) => built && name === container.service);
  const replicas = all.filter(({ service, oneOff }) => service === container.service && !oneOff).length;
  return {
    name: names.known(container.service),
    ...(replicas > 1 && { replica: container.replica }),
    role,
    containerId: container.id,
    image: await imageWithDigest(engine, container.image, imageId),
    ...((built || role === 'orchestrator') && { isUnderTest: true }),
    ...(limits.NanoCpus > 0 && { cpuLimitCores: limits.NanoCpus / 1e9 }),
    ...(limits.Memory > 0 && { memoryLimitBytes: limits.Memory }),
  };
}
