import { DEAD_LETTER_QUEUE, DEFAULT_QUEUE, EVENT_TYPES } from '../events/event-types.ts';

export type Route =
  | { kind: 'routed'; orchestration: string; queues: readonly string[] }
  /** The event has failed, and a copy goes to the dead-letter queue. */
  | { kind: 'dead letter'; orchestration: string; queues: readonly string[]; reason: string };

/** Where an event goes. Without an orchestration name its type decides; a known orchestration takes any type. */
export function routeOf(type: string, orchestrationName: string | undefined): Route {
  const exact = EXACT_ROUTES.get(orchestrationName)?.get(type);
  if (exact !== undefined) return exact;
  const byName = orchestrationName === undefined ? undefined : DEFAULT_ROUTES.get(orchestrationName);
  if (byName !== undefined) return byName;
  return {
    kind: 'dead letter',
    orchestration: 'unknown',
    queues: [DEAD_LETTER_QUEUE],
    reason:
      orchestrationName === undefined
        ? `no orchestration takes events of type ${type.slice(0, 100)}`
        : `unknown orchestration ${orchestrationName.slice(0, 100)}`,
  };
}

/** Every queue events can be routed to. */
export const ALL_QUEUES: readonly string[] = [
  ...new Set([DEFAULT_QUEUE, ...EVENT_TYPES.flatMap((event) => event.queues), DEAD_LETTER_QUEUE]),
];

/** By orchestration and type; under no orchestration are those of all. */
const EXACT_ROUTES = new Map<string | undefined, Map<string, Route>>([[undefined, new Map()]]);
for (const { type, orchestration, queues } of EVENT_TYPES) {
  const route: Route = { kind: 'routed', orchestration, queues };
  const named = EXACT_ROUTES.get(orchestration) ?? new Map<string, Route>();
  EXACT_ROUTES.set(orchestration, named.set(type, route));
  EXACT_ROUTES.get(undefined)?.set(type, route);
}

const DEFAULT_ROUTES = new Map<string, Route>(
  EVENT_TYPES.map(({ orchestration }) => [
    orchestration,
    { kind: 'routed', orchestration, queues: [DEFAULT_QUEUE] },
  ]),
);
