import { posix } from 'node:path';
import { parse } from 'yaml';
import { healthPathIn } from './dockerfiles.ts';
import type { RepositoryFiles } from './files.ts';
import type { ComposeService } from './found.ts';

const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

export interface FoundCompose {
  file: string;
  /** Undefined: not a readable compose file. */
  names: string[] | undefined;
  /** Those that may be the service under test. */
  services: ComposeService[];
}

/** The compose file of the repository, with what may be tested of it. */
export function composeIn(files: RepositoryFiles): FoundCompose | undefined {
  const file = COMPOSE_FILES.find((name) => files.has(name));
  if (file === undefined) return undefined;
  let services: unknown;
  try {
    services = (parse(files.read(file) ?? '', { logLevel: 'silent' }) as { services?: unknown } | null)
      ?.services;
  } catch {
    services = undefined;
  }
  if (!isMap(services)) return { file, names: undefined, services: [] };
  const needed = new Set(Object.values(services).flatMap(neededBy));
  const read = Object.entries(services).flatMap(([name, service]) => {
    const found = serviceOf(file, name, service);
    return found === undefined ? [] : { ...found, isNeeded: needed.has(name) };
  });
  return { file, names: Object.keys(services), services: testable(read) };
}

/**
 * What has an image of somebody else is what the service needs, as a rule: then it is one of those that are built. Of
 * several that are built, one without a port does its work in the background.
 */
function testable(services: Read[]): ComposeService[] {
  const built = services.filter(({ build }) => build !== undefined);
  const candidates = built.length > 0 ? built : services.filter(({ isInfrastructure }) => !isInfrastructure);
  const listening = candidates.filter(({ port }) => port !== undefined);
  return (listening.length > 0 ? listening : candidates).map(
    ({ isInfrastructure: _, ...service }) => service,
  );
}

/** `depends_on`, as a list or with conditions. */
function neededBy(service: unknown): string[] {
  const given = isMap(service) ? service.depends_on : undefined;
  if (isMap(given)) return Object.keys(given);
  return list(given).filter((name) => typeof name === 'string');
}

interface Read extends ComposeService {
  isInfrastructure: boolean;
}

/** Images of what services store in, talk through and are watched with. */
const INFRASTRUCTURE =
  /(?:^|\/)(?:postgres|postgis|pgvector|timescale|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|zookeeper|nats|elasticsearch|opensearch|localstack|elasticmq|minio|prom|prometheus|grafana|loki|jaeger|otel|opentelemetry|zipkin|adminer|pgadmin|mailhog|mailpit|traefik|envoy|vault|consul|etcd|keycloak|cassandra|clickhouse|influxdb|busybox|alpine)[^/]*(?::|$|@)/i;

function serviceOf(file: string, service: string, given: unknown): Omit<Read, 'isNeeded'> | undefined {
  if (!isMap(given)) return undefined;
  const { build, image, ports, expose, healthcheck } = given;
  const context = typeof build === 'string' ? build : isMap(build) ? (build.context ?? '.') : undefined;
  const [published, inside] = portsOf(list(ports)[0]);
  const [exposed] = portsOf(list(expose)[0]).slice(1);
  const test = isMap(healthcheck) ? list(healthcheck.test).join(' ') : '';
  return {
    file,
    service,
    build: typeof context === 'string' ? posix.normalize(context).replace(/(?<=.)\/$/, '') : undefined,
    port: inside ?? exposed,
    publishedPort: published,
    healthPath: healthPathIn(test),
    isInfrastructure: typeof image === 'string' && INFRASTRUCTURE.test(image),
  };
}

/** `"3000"`, `"8080:3000"`, `"127.0.0.1:8080:3000/tcp"`, `"${PORT:-8080}:3000"`, `{ target, published }`: outside, inside. */
function portsOf(given: unknown): [published: number | undefined, inside: number | undefined] {
  if (isMap(given)) return [portNumber(given.published), portNumber(given.target)];
  if (typeof given !== 'string' && typeof given !== 'number') return [undefined, undefined];
  const text = String(given)
    .replaceAll(/\$\{\w+:?-(\d+)\}/g, '$1')
    .replace(/\/(?:tcp|udp)$/, '');
  const parts = text.split(':');
  return [portNumber(parts.length > 1 ? parts.at(-2) : undefined), portNumber(parts.at(-1))];
}

function portNumber(given: unknown): number | undefined {
  const port =
    typeof given === 'string' || typeof given === 'number' ? Number(given || Number.NaN) : Number.NaN;
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
}

const list = (given: unknown): unknown[] =>
  Array.isArray(given) ? given : given === undefined ? [] : [given];

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
