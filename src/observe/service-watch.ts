import { SERVICE_UNDER_TEST, type ServiceEvent } from '../domain/observation.ts';
import type { Target } from '../target/target.ts';
import type { Sampler } from './sampling.ts';

/** A service that restarts by itself is away for less than two rounds. */
const ROUNDS_AWAY = 2;

/**
 * Notes what happens to the services of the stack. Calls `onLost` once, when every replica of the service under test has
 * been gone for two rounds: from then on each further second of load says nothing.
 */
export function serviceWatch(
  stack: Pick<Target, 'services' | 'serviceEvents'>,
  onLost: () => void,
): Sampler & { takeEvents(): ServiceEvent[] } {
  let events: ServiceEvent[] = [];
  let running = stack.services.filter(({ role }) => role === 'orchestrator').length;
  let roundsAway = 0;
  const watched = running > 0;
  return {
    name: 'what happened to the services',
    async sample() {
      const news = await stack.serviceEvents();
      events.push(...news);
      for (const { service, kind } of news) {
        if (service !== SERVICE_UNDER_TEST) continue;
        if (kind === 'exited') running--;
        if (kind === 'restarted') running++;
      }
      roundsAway = running > 0 ? 0 : roundsAway + 1;
      if (watched && roundsAway === ROUNDS_AWAY) onLost();
      return [];
    },
    takeEvents() {
      const taken = events;
      events = [];
      return taken;
    },
  };
}
