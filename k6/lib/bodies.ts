/** Stands in every event where the id of the request goes; cannot occur in JSON unescaped. */
export const ID_MARK = '\u0001';

/**
 * Request bodies rendered once: each takes the next `eventsPerRequest` events of the file, from the start again at its end.
 * Rendering per request would cost k6 three times the CPU.
 */
export function renderBodies(jsonLines: string, eventsPerRequest: number, source: string): string[] {
  const events = jsonLines.split('\n').filter((line) => line.trim() !== '');
  if (events.length === 0) throw new Error(`${source} holds no events: expected one JSON object a line`);
  const marked = events.map((line, index) => markId(line, `${source} line ${index + 1}`));
  const count = Math.ceil(events.length / eventsPerRequest);
  return Array.from({ length: count }, (_, body) =>
    Array.from({ length: eventsPerRequest }, (_, position) => {
      const index = body * eventsPerRequest + position;
      const round = Math.floor(index / events.length);
      const line = marked[index % events.length] ?? '';
      return round === 0 ? line : line.replace(ID_MARK, `${round}-${ID_MARK}`);
    }).join('\n'),
  );
}

/** The body with ids of its own, so that no two requests carry the same event. */
export function bodyWithId(body: string, id: string): string {
  return body.replaceAll(ID_MARK, id);
}

/** What the service answered about the events, or undefined when the answer cannot be read. */
export function readAnswer(body: unknown): { total: number; failed: number } | undefined {
  if (typeof body !== 'string') return undefined;
  try {
    const { total, failed } = JSON.parse(body) ?? {};
    return isCount(total) && isCount(failed) && failed <= total ? { total, failed } : undefined;
  } catch {
    return undefined;
  }
}

/** The correlation id moves to the end of its event, where the mark can follow it without a search. */
function markId(line: string, where: string): string {
  const { correlationId, ...event } = parseEvent(line, where);
  const text = JSON.stringify({ ...event, correlationId: String(correlationId ?? 'event') });
  return `${text.slice(0, -2)}-${ID_MARK}"}`;
}

function parseEvent(line: string, where: string): Record<string, unknown> {
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where} is not JSON: ${error}`);
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event))
    throw new Error(`${where} is not an event: expected a JSON object`);
  return { ...event };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
