import { type ComposePlan, candidateImage, ORDINARY_K6 } from '../../domain/plan.ts';
import type { Files, FileService } from './config.ts';

export interface OrdinaryFile {
  /** What the user's files say; without any, nothing. */
  files: Files;
  /** Where the service under test listens, once that is known. */
  port: number | undefined;
  k6: { image: string; user: string | undefined; scripts: string };
  /** Limits of a service that no file of the user's describes. */
  limits: { cpus: string; memory: string };
}

/**
 * The compose file that is merged after the user's own, which stay as they are: every port is a free one of loopback,
 * no name is one that another stack could have, what is built is built for this project alone, and k6 is in the network
 * of the service under test.
 */
export function ordinaryFile(compose: ComposePlan, { files, port, k6, limits }: OrdinaryFile): string {
  const services = new Map(files.services);
  const known = services.get(compose.service);
  if (known === undefined) services.set(compose.service, {});
  const images = builtImages(compose, files);
  const entries = [...services].map(([name, service]): [string, unknown] => {
    const isTested = name === compose.service;
    const wanted = isTested ? testedService(compose, known, port, limits) : {};
    return [name, { ...anyService(compose, service, isTested ? port : undefined, images, name), ...wanted }];
  });
  entries.push([ORDINARY_K6, k6Service(k6, known)]);
  return [
    `services:`,
    ...entries.map(([name, service]) => `  ${flow(name)}: ${flow(service)}`),
    ...placesOfOwn('networks', files.networks, compose.project),
    ...placesOfOwn('volumes', files.volumes, compose.project),
    '',
  ].join('\n');
}

/** How `down` and `queues` find a stack that runs. */
const LABELS = { 'orchestrator-perf': 'stack' };

function anyService(
  compose: ComposePlan,
  { ports, container_name: fixedName, image, build }: FileService,
  tested: number | undefined,
  images: ReadonlyMap<string, string>,
  name: string,
): Record<string, unknown> {
  const targets = new Set((ports ?? []).map(({ target, protocol = 'tcp' }) => `${target}/${protocol}`));
  if (tested !== undefined) targets.add(`${tested}/tcp`);
  const own =
    image !== undefined
      ? images.get(image)
      : isBuilt({ build })
        ? candidateImage(compose.project, name)
        : undefined;
  return {
    labels: LABELS,
    ...(targets.size > 0 && {
      ports: new Tagged(
        '!override',
        [...targets].map((to) => `127.0.0.1::${to}`),
      ),
    }),
    ...(fixedName !== undefined && { container_name: new Tagged('!reset', null) }),
    ...(own !== undefined && { image: own }),
  };
}

function testedService(
  { project, image, build, env }: ComposePlan,
  known: FileService | undefined,
  port: number | undefined,
  { cpus, memory }: OrdinaryFile['limits'],
): Record<string, unknown> {
  const cpuset = env.PERF_ORCHESTRATOR_CPUSET;
  const own = {
    ...(cpuset !== undefined && { cpuset }),
    // Written as it is only where nobody else describes it.
    ...(known === undefined && {
      init: true,
      ...(port !== undefined && { environment: { PORT: String(port) } }),
      deploy: { resources: { limits: { cpus, memory } } },
    }),
  };
  if (build !== undefined) return { ...own, build: { context: build }, image: candidateImage(project) };
  if (image === undefined) return own;
  const isBuiltByFiles = known !== undefined && isBuilt(known);
  return { ...own, image, ...(isBuiltByFiles && { build: new Tagged('!reset', null) }) };
}

const isBuilt = ({ build }: FileService): boolean => build !== undefined && build !== null;

/** Two versions that are built under one name would be one. Others may run what one of them builds: by that name. */
function builtImages({ project }: ComposePlan, { services }: Files): Map<string, string> {
  return new Map(
    [...services]
      .filter(([, service]) => isBuilt(service) && service.image !== undefined)
      .map(([name, { image = '' }]) => [image, candidateImage(project, name)]),
  );
}

function k6Service(
  { image, user, scripts }: OrdinaryFile['k6'],
  tested: FileService | undefined,
): Record<string, unknown> {
  const networks = Object.keys(tested?.networks ?? {});
  return {
    profiles: [ORDINARY_K6],
    image,
    ...(user !== undefined && { user }),
    labels: LABELS,
    init: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    read_only: true,
    tmpfs: ['/tmp:size=64m'],
    stop_signal: 'SIGINT',
    stop_grace_period: '30s',
    environment: { K6_NO_USAGE_REPORT: 'true' },
    volumes: [
      {
        type: 'bind',
        source: scripts,
        target: '/k6',
        read_only: true,
        bind: { create_host_path: false },
      },
    ],
    ...(networks.length > 0 && { networks }),
  };
}

/** A volume with a name of its own holds what a developer works with: this stack has another, and takes only that away. */
function placesOfOwn(kind: 'networks' | 'volumes', places: Files['networks'], project: string): string[] {
  const fixed = [...places].filter(([key, place]) => {
    const isExternal = place?.external !== undefined && place.external !== false;
    return !isExternal && place?.name !== undefined && place.name !== `${project}_${key}`;
  });
  if (fixed.length === 0) return [];
  return [`${kind}:`, ...fixed.map(([key]) => `  ${flow(key)}: ${flow({ name: `${project}_${key}` })}`)];
}

/** A value that Compose does not merge: `!override`, `!reset`. */
class Tagged {
  readonly tag: string;
  readonly value: unknown;
  constructor(tag: '!override' | '!reset', value: unknown) {
    this.tag = tag;
    this.value = value;
  }
}

/** As YAML on one line, with nothing left for Compose to interpolate. */
function flow(value: unknown): string {
  if (value instanceof Tagged) return `${value.tag} ${flow(value.value)}`;
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${flow(key)}: ${flow(inner)}`)
      .join(', ')}}`;
  return JSON.stringify(value)?.replaceAll('$', '$$$$') ?? 'null';
}
