import { DEAD_LETTER_QUEUE, DEFAULT_QUEUE, EVENT_TYPES } from '../events/event-types.ts';

export type Route =
  | { kind: 'routed'; orchestration: string; queues: readonly string[] }
  /** The event has failed, and a copy goes to the dead-letter queue. */
  | { kind: 'dead letter'; orchestration: string; queues: readonly string[]; reason: string };

/** Where an event goes. Without an orchestration name its type decides; a known orchestration takes any type. */
export function routeOf(type: string, orchestrationName: string | undefined): Route {
  const exact = BY_NAME_AND_TYPE.get(`${orchestrationName ?? ''}/${type}`);
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

const BY_NAME_AND_TYPE = new Map<string, Route>(
  EVENT_TYPES.flatMap(({ type, orchestration, queues }): [string, Route][] => {
    const route: Route = { kind: 'routed', orchestration, queues };
    return [
      [`${orchestration}/${type}`, route],
      [`/${type}`, route],
    ];
  }),
);

const DEFAULT_ROUTES = new Map<string, Route>(
  EVENT_TYPES.map(({ orchestration }) => [
    orchestration,
    { kind: 'routed', orchestration, queues: [DEFAULT_QUEUE] },
  ]),
);
