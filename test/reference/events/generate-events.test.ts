import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../../src/reference/events/event-types.ts';
import { generateEvents } from '../../../src/reference/events/generate-events.ts';
import { routeOf } from '../../../src/reference/orchestrator/routing.ts';

const DATA_FILE = join(import.meta.dirname, '../../../k6/data/test-orders-2500.jsonl');

describe('generated events', () => {
  test('the committed file is what `orchestrator-perf data 2500 <file> --seed 1` makes', () => {
    const made = [...generateEvents(2500, 1)].map((line) => `${line}\n`).join('');
    expect(readFileSync(DATA_FILE, 'utf8') === made).toBe(true);
  });

  test('the first events are the same however many are asked for', () => {
    expect([...generateEvents(200, 7)].slice(0, 50)).toEqual([...generateEvents(50, 7)]);
  });

  test('another seed gives other events', () => {
    expect([...generateEvents(5, 1)]).not.toEqual([...generateEvents(5, 2)]);
  });

  test('no events is an empty file', () => {
    expect([...generateEvents(0, 1)]).toEqual([]);
  });

  test('every event is routable, has an id of its own, and its total is the sum of its items', () => {
    const ids = new Set<string>();
    const types = new Set<string>();
    for (const line of generateEvents(3000, 1)) {
      const { type, correlationId, orchestrationName, context } = JSON.parse(line);
      ids.add(correlationId).add(context.orderId);
      types.add(type);
      expect(routeOf(type, orchestrationName)).toMatchObject({
        kind: 'routed',
        orchestration: orchestrationName,
      });
      expect(correlationId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Object.keys(context)).toEqual(['orderId', 'customerId', 'customerTier', 'orderTotal', 'items']);
      const cents = context.items.reduce(
        (sum: number, item: { quantity: number; price: number }) =>
          sum + item.quantity * Math.round(item.price * 100),
        0,
      );
      expect(Math.round(context.orderTotal * 100)).toBe(cents);
    }
    expect(ids.size).toBe(6000);
    expect(types.size).toBe(EVENT_TYPES.length);
  });
});
