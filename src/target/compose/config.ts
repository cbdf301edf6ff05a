import * as z from 'zod';
import { StackError } from '../../domain/errors.ts';
import type { ComposePlan } from '../../domain/plan.ts';
import type { ServiceRole } from '../../domain/observation.ts';

const serviceSchema = z.object({
  image: z.string().optional(),
  build: z.unknown().optional(),
  profiles: z.array(z.string()).nullish(),
  ports: z
    .array(z.object({ target: z.number(), published: z.union([z.string(), z.number()]).optional() }))
    .nullish(),
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
const configSchema = z.object({ services: z.record(z.string(), serviceSchema) });

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

/** Reads what `docker compose config --format json` printed, and checks that the stack has the services we drive. */
export function readComposeConfig(json: string, plan: ComposePlan): ComposeConfig {
  const parsed = configSchema.safeParse(JSON.parse(json));
  if (!parsed.success)
    throw new StackError(
      `docker compose config printed something unexpected: ${z.prettifyError(parsed.error)}`,
      'Please report this with the version of your Compose plugin.',
      undefined,
    );
  const { services } = parsed.data;
  for (const [name, port] of [
    ['orchestrator', plan.orchestratorPort],
    ['queue', queuePort(plan)],
  ] as const) {
    const service = services[name];
    if (!service)
      throw new StackError(
        `the compose files have no service ${name}; they have ${Object.keys(services).join(', ')}`,
        'Extend the services of compose/compose.yaml in your file instead of replacing them.',
        name,
      );
    if (!service.ports?.some(({ target }) => target === port))
      throw new StackError(
        `service ${name} does not publish port ${port}`,
        `Add ports: ['127.0.0.1::${port}'] to ${name} in your compose file, or say where the service listens: orchestrator-port.`,
        name,
      );
  }
  return {
    services: Object.entries(services).map(([name, service]) => ({
      name,
      image: service.image,
      built: service.build !== undefined && service.build !== null,
      started:
        !service.profiles?.length || service.profiles.some((profile) => plan.profiles.includes(profile)),
      memoryLimitBytes: Number(service.deploy?.resources?.limits?.memory) || undefined,
      environment: Object.fromEntries(
        Object.entries(service.environment ?? {}).map(([key, value]) => [key, String(value ?? '')]),
      ),
    })),
  };
}

/** Port the queue listens on inside its container. */
export function queuePort(plan: ComposePlan): number {
  return plan.queueBackend === 'elasticmq' ? 9324 : 4566;
}

const ROLES: readonly ServiceRole[] = ['orchestrator', 'queue', 'prometheus', 'grafana', 'k6'];

export function roleOf(service: string): ServiceRole {
  return ROLES.find((role) => role === service) ?? 'other';
}
