import { SERVICE_UNDER_TEST, type ServiceEvent } from '../domain/observation.ts';
import { ask, HEALTH } from '../ports/ask.ts';
import { reasonOf } from '../wording/reason.ts';
import type { Sampler } from './sampling.ts';

/**
 * Asks for health once a second and notes when it is lost and when it is back. One failure may be the machine's; two in
 * a row are an event, dated to the first.
 */
export function healthWatch(healthUrl: string): Sampler & { takeEvents(): ServiceEvent[] } {
  let events: ServiceEvent[] = [];
  let failures: { firstAtMs: number; count: number; why: string } | undefined;
  const SERVICE = SERVICE_UNDER_TEST;

  const failed = (atMs: number, why: string) => {
    failures = { firstAtMs: failures?.firstAtMs ?? atMs, count: (failures?.count ?? 0) + 1, why };
    if (failures.count !== 2) return;
    const detail = `GET ${healthUrl} ${why}`;
    events.push({ atMs: failures.firstAtMs, service: SERVICE, kind: 'unhealthy', detail });
  };

  return {
    name: 'health',
    async sample(nowMs) {
      try {
        const answer = await ask(healthUrl, HEALTH);
        if (!answer.ok) failed(nowMs, answer.sentence);
        else {
          if (failures !== undefined && failures.count >= 2) {
            const detail = `healthy again after ${((Date.now() - failures.firstAtMs) / 1000).toFixed(1)} s`;
            events.push({ atMs: Date.now(), service: SERVICE, kind: 'healthy', detail });
          }
          failures = undefined;
        }
      } catch (error) {
        failed(nowMs, `failed: ${reasonOf(error)}`);
      }
      return [];
    },
    takeEvents() {
      const taken = events;
      events = [];
      return taken;
    },
  };
}
