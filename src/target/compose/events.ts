import * as z from 'zod';
import type { ServiceEvent } from '../../domain/observation.ts';
import { type Engine, filtered } from '../docker/engine-api.ts';

const eventSchema = z.object({
  Action: z.string(),
  timeNano: z.number(),
  Actor: z.object({ Attributes: z.record(z.string(), z.string()) }),
});

/** What the Engine recorded of a project's containers between two moments, with its own times. */
export async function composeEvents(
  engine: Engine,
  project: string,
  sinceMs: number,
  untilMs: number,
): Promise<ServiceEvent[]> {
  const path = `/events?since=${(sinceMs / 1000).toFixed(3)}&until=${(untilMs / 1000).toFixed(3)}`;
  const raw = await engine.get(
    filtered(path, { type: ['container'], label: [`com.docker.compose.project=${project}`] }),
  );
  const list: unknown[] = Array.isArray(raw) ? raw : [raw];
  return list.flatMap((item) => {
    const event = eventSchema.safeParse(item);
    if (!event.success) return [];
    const { Action: action, timeNano, Actor: actor } = event.data;
    const attributes = actor.Attributes;
    // k6's own end is the load's business.
    if (attributes['com.docker.compose.oneoff'] === 'True') return [];
    const service = attributes['com.docker.compose.service'] ?? '?';
    const meaning = meaningOf(action, attributes);
    return meaning ? [{ atMs: Math.round(timeNano / 1e6), service, ...meaning }] : [];
  });
}

function meaningOf(
  action: string,
  attributes: Record<string, string>,
): Pick<ServiceEvent, 'kind' | 'detail'> | undefined {
  if (action === 'oom') return { kind: 'oom-killed', detail: 'reached its memory limit and was killed' };
  if (action === 'die')
    return { kind: 'exited', detail: `ended with exit code ${attributes.exitCode ?? '?'}` };
  if (action === 'restart') return { kind: 'restarted', detail: 'was restarted' };
  if (action === 'start') return { kind: 'restarted', detail: 'was started again' };
  if (action === 'health_status: unhealthy')
    return { kind: 'unhealthy', detail: 'its health check says unhealthy' };
  if (action === 'health_status: healthy')
    return { kind: 'healthy', detail: 'its health check says healthy again' };
  return undefined;
}
