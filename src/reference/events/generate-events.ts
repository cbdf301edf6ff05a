import { EVENT_TYPES } from './event-types.ts';

/**
 * Events of the guide's model, one line of JSON each. The same seed gives the same events on every machine, and the
 * first events do not depend on how many are asked for.
 */
export function* generateEvents(count: number, seed: number): Iterable<string> {
  const random = randomNumbers(seed);
  for (let number = 1; number <= count; number++) {
    const { type, orchestration } = pickType(random);
    const items = makeItems(random);
    yield JSON.stringify({
      type,
      correlationId: makeUuid(random),
      orchestrationName: orchestration,
      context: {
        orderId: `ORD-${String(number).padStart(8, '0')}`,
        customerId: `CUST-${String(whole(random, 1, 50_000)).padStart(6, '0')}`,
        customerTier: pickTier(random),
        orderTotal:
          items.reduce((cents, { quantity, price }) => cents + quantity * Math.round(price * 100), 0) / 100,
        items,
      },
    });
  }
}

const TYPES_BY_WEIGHT = EVENT_TYPES.flatMap((event) => Array<typeof event>(event.weight).fill(event));

/** Most customers are ordinary ones. */
const TIERS_BY_WEIGHT = [
  'standard',
  'standard',
  'standard',
  'standard',
  'silver',
  'silver',
  'gold',
  'platinum',
];

/** A sku and its price in cents: an item costs the same in every order. */
const CATALOGUE = Array.from({ length: 400 }, (_, i) => ({
  sku: `SKU-${String(1000 + i)}`,
  cents: 199 + ((i * 7919) % 24_800),
}));

interface Item {
  sku: string;
  quantity: number;
  price: number;
}

function makeItems(random: () => number): Item[] {
  // 1 to 5; small orders are the common ones.
  const count = 1 + Math.floor(random() * random() * 5);
  return Array.from({ length: count }, () => {
    const { sku, cents } = CATALOGUE[whole(random, 0, CATALOGUE.length - 1)] as (typeof CATALOGUE)[number];
    return { sku, quantity: whole(random, 1, 4), price: cents / 100 };
  });
}

function pickType(random: () => number): (typeof EVENT_TYPES)[number] {
  return TYPES_BY_WEIGHT[whole(random, 0, TYPES_BY_WEIGHT.length - 1)] as (typeof EVENT_TYPES)[number];
}

function pickTier(random: () => number): string {
  return TIERS_BY_WEIGHT[whole(random, 0, TIERS_BY_WEIGHT.length - 1)] as string;
}

function whole(random: () => number, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** RFC 9562 version 4 in form; its bits come from the seed. */
function makeUuid(random: () => number): string {
  const hex = () =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0');
  const digits = hex() + hex() + hex() + hex();
  const variant = '89ab'[whole(random, 0, 3)];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** mulberry32 by Tommy Ettinger, public domain: 32 bits of state, good enough for test data. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
