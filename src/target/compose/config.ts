import * as z from 'zod';
import { StackError } from '../../domain/errors.ts';
import { type ComposePlan, ORDINARY_K6 } from '../../domain/plan.ts';

const serviceSchema = z.object({
  image: z.string().optional(),
  build: z.unknown().optional(),
  profiles: z.array(z.string()).nullish(),
  container_name: z.string().optional(),
  network_mode: z.string().optional(),
  networks: z.record(z.string(), z.unknown()).nullish(),
  ports: z
    .array(
      z.object({
        target: z.number(),
        protocol: z.string().optional(),
        published: z.union([z.string(), z.number()]).optional(),
      }),
    )
    .nullish(),
  expose: z.array(z.union([z.string(), z.number()])).nullish(),
  deploy: z
    .object({
      resources: z
        .object({
          limits: z.object({ memory: z.union([z.string(), z.number()]).optional() }).nullish(),
        })
        .nullish(),
    })
    .nullish(),
  environment: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullish(),
});
const placeSchema = z.object({ name: z.string().optional(), external: z.unknown().optional() }).nullish();
const configSchema = z.object({
  services: z.record(z.string(), serviceSchema).nullish(),
  networks: z.record(z.string(), placeSchema).nullish(),
  volumes: z.record(z.string(), placeSchema).nullish(),
});

export type FileService = z.infer<typeof serviceSchema>;

/** What compose files say, as Compose understands them. */
export interface Files {
  services: ReadonlyMap<string, FileService>;
  networks: ReadonlyMap<string, z.infer<typeof placeSchema>>;
  volumes: ReadonlyMap<string, z.infer<typeof placeSchema>>;
}

export interface ComposeConfig {
  services: {
    name: string;
    image: string | undefined;
    built: boolean;
    /** Started by `up`, not only by its profile. */
    started: boolean;
    memoryLimitBytes: number | undefined;
    environment: Record<string, string>;
  }[];
}

/** Reads what `docker compose config --format json` printed. */
export function readFiles(json: string): Files {
  const parsed = configSchema.safeParse(JSON.parse(json));
  if (!parsed.success)
    throw new StackError(
      `docker compose config printed something unexpected: ${z.prettifyError(parsed.error)}`,
      'Please report this with the version of your Compose plugin.',
      undefined,
    );
  const { services, networks, volumes } = parsed.data;
  return {
    services: new Map(Object.entries(services ?? {})),
    networks: new Map(Object.entries(networks ?? {})),
    volumes: new Map(Object.entries(volumes ?? {})),
  };
}

/** The same, checked: the stack has the services we drive. */
export function readComposeConfig(json: string, plan: ComposePlan): ComposeConfig {
  const { services } = readFiles(json);
  if (plan.ordinary === undefined) checkServices(services, plan);
  return {
    services: [...services].map(([name, service]) => ({
      name,
      image: service.image,
      built: service.build !== undefined && service.build !== null,
      started: isStarted(service, plan),
      memoryLimitBytes: Number(service.deploy?.resources?.limits?.memory) || undefined,
      environment: Object.fromEntries(
        Object.entries(service.environment ?? {}).map(([key, value]) => [key, String(value ?? '')]),
      ),
    })),
  };
}

/** Of the user's own files only what is started is in the configuration at all, by whatever profile. */
function isStarted({ profiles }: FileService, plan: ComposePlan): boolean {
  if (!profiles?.length) return true;
  return plan.ordinary === undefined
    ? profiles.some((profile) => plan.profiles.includes(profile))
    : !profiles.includes(ORDINARY_K6);
}

function checkServices(services: Files['services'], plan: ComposePlan): void {
  for (const [name, port] of [
    [plan.service, plan.port],
    ['queue', queuePort(plan)],
  ] as const) {
    const service = services.get(name);
    if (!service)
      throw new StackError(
        `the compose files have no service ${name}; they have ${[...services.keys()].join(', ')}`,
        'Extend the services of compose/compose.yaml in your file instead of replacing them.',
        name,
      );
    if (!service.ports?.some(({ target }) => target === port))
      throw new StackError(
        `service ${name} does not publish port ${port}`,
        `Add ports: ['127.0.0.1::${port}'] to ${name} in your compose file, or say where the service listens: port.`,
        name,
      );
  }
}

/** Port the queue listens on inside its container. */
export function queuePort(plan: ComposePlan): number {
  return plan.queueBackend === 'elasticmq' ? 9324 : 4566;
}
