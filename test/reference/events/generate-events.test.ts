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

  test('every event is routable, and the total of an order is the sum of its items', () => {
    const types = new Set<string>();
    for (const line of generateEvents(3000, 1)) {
      const { type, correlationId, orchestrationName, context } = JSON.parse(line);
      types.add(type);
      expect(routeOf(type, orchestrationName)).toMatchObject({
        kind: 'routed',
        orchestration: orchestrationName,
      });
      expect(correlationId).toMatch(/^(order|user)-\d{4}-[0-9a-f]{6}$/);
      if (orchestrationName !== 'order-processing') continue;
      expect(Object.keys(context)).toEqual(['orderId', 'customerId', 'customerTier', 'orderTotal', 'items']);
      const cents = context.items.reduce(
        (sum: number, item: { quantity: number; price: number }) =>
          sum + item.quantity * Math.round(item.price * 100),
        0,
      );
      expect(Math.round(context.orderTotal * 100)).toBe(cents);
    }
    expect([...types].sort()).toEqual(
      [
        'OrderCreated',
        'OrderValidated',
        'InventoryReserved',
        'PaymentSucceeded',
        'UserRegistered',
        'EmailVerified',
        'ProfileSetupComplete',
      ].sort(),
    );
  });

  test('every flow begins with its first event and goes on in order, with the same id and context', () => {
    const seen = new Map<string, string[]>();
    const contexts = new Map<string, string>();
    for (const line of generateEvents(3000, 1)) {
      const { type, correlationId, orchestrationName, context } = JSON.parse(line);
      const earlier = seen.get(correlationId) ?? [];
      const steps = EVENT_TYPES.filter(({ orchestration }) => orchestration === orchestrationName);
      expect(type).toBe(steps[earlier.length]?.type);
      seen.set(correlationId, [...earlier, type]);
      expect(contexts.get(correlationId) ?? JSON.stringify(context)).toBe(JSON.stringify(context));
      contexts.set(correlationId, JSON.stringify(context));
    }
    const orders = [...seen.keys()].filter((id) => id.startsWith('order-'));
    expect(orders.length).toBeGreaterThan(500);
  });

  test('types are about as frequent as the forecast of the queue takes them to be', () => {
    const counts = new Map<string, number>();
    for (const line of generateEvents(6000, 3)) {
      const { type } = JSON.parse(line);
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    for (const { type, weight } of EVENT_TYPES)
      expect(Math.abs((counts.get(type) ?? 0) / 60 - weight), type).toBeLessThan(2);
  });
});
