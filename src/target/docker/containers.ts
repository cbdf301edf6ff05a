import * as z from 'zod';
import { type Engine, filtered } from './engine-api.ts';

const portSchema = z.object({
  IP: z.string().optional(),
  PrivatePort: z.number(),
  PublicPort: z.number().optional(),
});
const listSchema = z.array(
  z.object({
    Id: z.string(),
    Image: z.string(),
    State: z.string(),
    Labels: z
      .record(z.string(), z.string())
      .nullish()
      .transform((labels) => labels ?? {}),
    Ports: z
      .array(portSchema)
      .nullish()
      .transform((ports) => ports ?? []),
  }),
);
const inspectSchema = z.object({
  Id: z.string(),
  /** Id of the image. */
  Image: z.string().default(''),
  RestartCount: z.number().default(0),
  State: z.object({
    Status: z.string(),
    Pid: z.number().default(0),
    ExitCode: z.number().default(0),
    OOMKilled: z.boolean().default(false),
    Error: z.string().default(''),
    Health: z
      .object({
        Status: z.string(),
        Log: z.array(z.object({ ExitCode: z.number(), Output: z.string() })).nullish(),
      })
      .optional(),
  }),
  HostConfig: z
    .object({ NanoCpus: z.number().default(0), Memory: z.number().default(0) })
    .default({ NanoCpus: 0, Memory: 0 }),
});
export type InspectedContainer = z.infer<typeof inspectSchema>;

/** A container of a compose project. */
export interface Container {
  id: string;
  service: string;
  /** `1` for the first replica. */
  replica: string;
  image: string;
  state: string;
  /** `compose run` made it: k6. */
  oneOff: boolean;
  ports: { containerPort: number; hostPort: number }[];
}

export async function listContainers(engine: Engine, project: string): Promise<Container[]> {
  const path = filtered('/containers/json?all=1', { label: [`com.docker.compose.project=${project}`] });
  return listSchema.parse(await engine.get(path)).map((found) => ({
    id: found.Id,
    service: found.Labels['com.docker.compose.service'] ?? '?',
    replica: found.Labels['com.docker.compose.container-number'] ?? '1',
    image: found.Image,
    state: found.State,
    oneOff: found.Labels['com.docker.compose.oneoff'] === 'True',
    ports: found.Ports.filter((port) => port.PublicPort !== undefined).map((port) => ({
      containerPort: port.PrivatePort,
      hostPort: port.PublicPort ?? 0,
    })),
  }));
}

export async function inspectContainer(engine: Engine, id: string): Promise<InspectedContainer> {
  return inspectSchema.parse(await engine.get(`/containers/${id}/json`));
}

const imageSchema = z.object({
  Id: z.string(),
  RepoDigests: z
    .array(z.string())
    .nullish()
    .transform((digests) => digests ?? []),
});

/** `name@sha256:…`: the digest of the registry it came from, else (built or loaded here) the id, which is a digest too. */
export async function imageWithDigest(engine: Engine, name: string, id: string): Promise<string> {
  if (name.includes('@sha256:') || id === '') return name;
  const { Id, RepoDigests } = imageSchema.parse(await engine.get(`/images/${encodeURIComponent(id)}/json`));
  const repository = name.replace(/:[^:/]*$/, '');
  const own = RepoDigests.find((digest) => digest.split('@')[0]?.endsWith(repository)) ?? RepoDigests[0];
  return `${name}@${own?.split('@')[1] ?? Id}`;
}

/** Last output of the container's own health check. Hostile text. */
export function lastHealthAnswer(facts: InspectedContainer): string | undefined {
  const last = facts.State.Health?.Log?.at(-1);
  return last && `exit code ${last.ExitCode}: ${last.Output.trim().slice(0, 500)}`;
}
