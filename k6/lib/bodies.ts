/** Stands in every event where the id of the request goes; cannot occur in JSON unescaped. */
export const ID_MARK = '\u0001';

/**
 * Request bodies rendered once, each of `eventsPerRequest` events, from the start of the file again at its end. Rendering
 * per request would cost k6 three times the CPU.
 *
 * A body holds whole flows, that is all events of a correlation id, in the order of the file: no service is sent the rest of
 * a flow whose beginning went elsewhere, under another id. Only the last flow of a body may be cut off; the next body
 * begins with it. A flow longer than a body goes on in the next.
 */
export function renderBodies(jsonLines: string, eventsPerRequest: number, source: string): string[] {
  const lines = jsonLines.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new Error(`${source} holds no events: expected one JSON object a line`);
  const events = lines.map((line, index) => parseEvent(line, `${source} line ${index + 1}`));
  const marked = events.map(markId);
  const order = byFlow(events);
  return bodyStarts(
    order.map(({ isFirst }) => isFirst),
    eventsPerRequest,
  ).map((start) =>
    Array.from({ length: eventsPerRequest }, (_, position) => ({
      round: Math.floor((start + position) / order.length),
      index: order[(start + position) % order.length]?.index ?? 0,
    }))
      .sort((a, b) => a.round - b.round || a.index - b.index)
      .map(({ round, index }) => {
        const line = marked[index] ?? '';
        return round === 0 ? line : line.replace(ID_MARK, `${round}-${ID_MARK}`);
      })
      .join('\n'),
  );
}

/** The events of each flow behind one another; one without a correlation id is a flow of its own. */
function byFlow(events: Record<string, unknown>[]): { index: number; isFirst: boolean }[] {
  const flows = new Map<unknown, number[]>();
  for (const [index, { correlationId = { index } }] of events.entries()) {
    const flow = flows.get(correlationId);
    if (flow === undefined) flows.set(correlationId, [index]);
    else flow.push(index);
  }
  return [...flows.values()].flatMap((flow) =>
    flow.map((index, position) => ({ index, isFirst: position === 0 })),
  );
}

/** Where each body begins: at the first event of a flow, and near enough to the one before that every event is sent. */
function bodyStarts(isFirstOfFlow: boolean[], eventsPerRequest: number): number[] {
  const starts = [0];
  for (let start = 0; start + eventsPerRequest < isFirstOfFlow.length; starts.push(start)) {
    let next = start + eventsPerRequest;
    while (next > start && !isFirstOfFlow[next]) next--;
    start = next > start ? next : start + eventsPerRequest;
  }
  return starts;
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
function markId({ correlationId, ...event }: Record<string, unknown>): string {
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
