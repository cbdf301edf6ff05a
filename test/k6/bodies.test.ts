import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyWithId, renderBodies } from '../../k6/lib/bodies.ts';

/** `a1 a2 b1`: events of the flows `a` and `b`; `-` is one without a correlation id. */
const file = (events: string): string =>
  events
    .split(' ')
    .map((name, n) => JSON.stringify(name === '-' ? { n } : { n: name, correlationId: name.charAt(0) }))
    .join('\n');

const bodiesOf = (events: string, eventsPerRequest: number): string[] =>
  renderBodies(file(events), eventsPerRequest, 'file').map((body) =>
    bodyWithId(body, 'x')
      .split('\n')
      .map((line) => JSON.parse(line) as { n: string | number; correlationId: string })
      .map(({ n, correlationId }) => (/-1-x$/.test(correlationId) ? `${n}'` : String(n)))
      .join(' '),
  );

describe('bodies of events', () => {
  it.each([
    ['flows that fit', 'a1 a2 b1 b2', 2, ['a1 a2', 'b1 b2']],
    ['one body for all, from the start again', 'a1 a2 b1', 4, ["a1 a2 b1 a1'"]],
    [
      'a flow that would be cut begins the next body',
      'a1 a2 b1 b2 c1 c2',
      3,
      ['a1 a2 b1', 'b1 b2 c1', "c1 c2 a1'"],
    ],
    ['flows longer than a body are cut', 'a1 a2 a3 b1', 2, ['a1 a2', 'a3 b1']],
    ['flows into one another', 'a1 b1 a2 b2 c1 c2', 3, ['a1 b1 a2', 'b1 b2 c1', "c1 c2 a1'"]],
    ['events of no flow', '- - -', 2, ['0 1', "2 0'"]],
    ['one event each', 'a1 a2 b1', 1, ['a1', 'a2', 'b1']],
  ])('%s', (_, events, eventsPerRequest, expected) => {
    expect(bodiesOf(events, eventsPerRequest)).toEqual(expected);
  });

  it.each([10, 37, 100, 250])(
    'of the default data, at %i a request: no flow without its beginning',
    (eventsPerRequest) => {
      const path = new URL('../../k6/data/test-orders-2500.jsonl', import.meta.url);
      const file = readFileSync(path, 'utf8');
      const sent = new Set<string>();
      for (const body of renderBodies(file, eventsPerRequest, 'file')) {
        const begun = new Set<string>();
        const events = bodyWithId(body, 'x')
          .split('\n')
          .map((line) => JSON.parse(line) as { type: string; correlationId: string });
        expect(events).toHaveLength(eventsPerRequest);
        for (const { type, correlationId } of events) {
          if (type === 'OrderCreated' || type === 'UserRegistered') begun.add(correlationId);
          expect(begun, `${type} ${correlationId}`).toContain(correlationId);
          sent.add(`${type} ${correlationId.split('-').slice(0, 3).join('-')}`);
        }
      }
      expect(sent.size).toBe(2500);
    },
  );
});
