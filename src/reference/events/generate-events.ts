import { ORCHESTRATIONS, type Orchestration } from './event-types.ts';

/**
 * Events as the guide's service gets them, one line of JSON each: every order and every registration begins with its
 * first event and goes on step by step, many of them at a time. The same seed gives the same events on every machine,
 * and the first events do not depend on how many are asked for.
 */
export function* generateEvents(count: number, seed: number): Iterable<string> {
  const random = randomNumbers(seed);
  const flows = ORCHESTRATIONS.map((orchestration) => ({ orchestration, open: [] as Flow[], started: 0 }));
  for (let number = 0; number < count; number++) {
    const turn = flows[whole(random, 1, 100) <= FIRST_PERCENT ? 0 : 1] as (typeof flows)[number];
    const { orchestration, open } = turn;
    const { steps } = orchestration;
    // As many begin as end, so that each step is as frequent as the others.
    const begins = open.length === 0 || whole(random, 1, steps.length) === 1;
    if (begins) open.push(newFlow(orchestration, ++turn.started, random));
    const at = begins ? open.length - 1 : whole(random, 0, open.length - 1);
    const flow = open[at] as Flow;
    yield JSON.stringify({
      type: steps[flow.done]?.type,
      correlationId: flow.correlationId,
      orchestrationName: orchestration.name,
      context: flow.context,
    });
    flow.done += 1;
    if (flow.done === steps.length) open.splice(at, 1);
  }
}

const FIRST_PERCENT = ORCHESTRATIONS[0]?.percent ?? 100;

/** One order, or one registration, under way. */
interface Flow {
  correlationId: string;
  context: Record<string, unknown>;
  /** Steps of it that were made. */
  done: number;
}

function newFlow({ name }: Orchestration, number: number, random: () => number): Flow {
  const digits = String(number).padStart(4, '0');
  const kind = name === 'order-processing' ? 'order' : 'user';
  return {
    correlationId: `${kind}-${digits}-${sixHexDigits(random)}`,
    context: kind === 'order' ? orderContext(digits, random) : userContext(digits, random),
    done: 0,
  };
}

function orderContext(digits: string, random: () => number): Record<string, unknown> {
  const items = makeItems(random);
  return {
    orderId: `ORD-${digits}`,
    customerId: `CUST-${String(whole(random, 1, 999)).padStart(3, '0')}`,
    customerTier: pickTier(random),
    orderTotal:
      items.reduce((cents, { quantity, price }) => cents + quantity * Math.round(price * 100), 0) / 100,
    items,
  };
}

function userContext(digits: string, random: () => number): Record<string, unknown> {
  return { userId: `USER-${digits}`, email: `user-${digits}@example.com`, tier: pickTier(random) };
}

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

function pickTier(random: () => number): string {
  return TIERS_BY_WEIGHT[whole(random, 0, TIERS_BY_WEIGHT.length - 1)] as string;
}

function whole(random: () => number, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

function sixHexDigits(random: () => number): string {
  return whole(random, 0, 0xff_ffff).toString(16).padStart(6, '0');
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
