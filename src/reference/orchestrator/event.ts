import { randomUUID } from 'node:crypto';

export interface OrchestratorEvent {
  type: string;
  correlationId: string;
  orchestrationName: string | undefined;
  /** The event as JSON: the body of the message. */
  body: string;
}

export type ParsedEvent = { kind: 'event'; event: OrchestratorEvent } | { kind: 'invalid'; reason: string };

/** Reads one line of JSON; the line itself becomes the body, so that it is not rendered again. */
export function parseEventLine(line: string): ParsedEvent {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'invalid', reason: 'not JSON' };
  }
  return readEvent(value, line);
}

export function readEvent(value: unknown, body = JSON.stringify(value)): ParsedEvent {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'invalid', reason: 'not a JSON object' };
  const { type, correlationId, orchestrationName } = value as Record<string, unknown>;
  if (typeof type !== 'string' || type === '') return { kind: 'invalid', reason: 'type is missing' };
  if (orchestrationName !== undefined && typeof orchestrationName !== 'string')
    return { kind: 'invalid', reason: 'orchestrationName is not a text' };
  return {
    kind: 'event',
    event: {
      type,
      correlationId: typeof correlationId === 'string' && correlationId !== '' ? correlationId : randomUUID(),
      orchestrationName,
      body,
    },
  };
}
