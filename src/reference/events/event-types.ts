/** An event type of the guide's model: which orchestration it belongs to, and the queues it is routed to. */
export interface EventType {
  type: string;
  orchestration: string;
  queues: [string, ...string[]];
  /** How often the generator makes it, relative to the others. */
  weight: number;
}

/** What the reference orchestrator routes and the generator makes. ORDER_PLACED goes to two queues: messages are not events. */
export const EVENT_TYPES: readonly EventType[] = [
  {
    type: 'ORDER_PLACED',
    orchestration: 'order-processing',
    queues: ['validation-service-queue', 'inventory-service-queue'],
    weight: 20,
  },
  {
    type: 'ORDER_VALIDATED',
    orchestration: 'order-processing',
    queues: ['inventory-service-queue'],
    weight: 15,
  },
  {
    type: 'INVENTORY_RESERVED',
    orchestration: 'order-processing',
    queues: ['payment-service-queue'],
    weight: 20,
  },
  {
    type: 'PAYMENT_CAPTURED',
    orchestration: 'order-processing',
    queues: ['fulfillment-service-queue'],
    weight: 20,
  },
  { type: 'ORDER_SHIPPED', orchestration: 'order-processing', queues: ['orchestrator-input'], weight: 5 },
  {
    type: 'USER_REGISTERED',
    orchestration: 'user-registration',
    queues: ['email-verification-queue'],
    weight: 10,
  },
  { type: 'EMAIL_VERIFIED', orchestration: 'user-registration', queues: ['profile-setup-queue'], weight: 5 },
  {
    type: 'PROFILE_COMPLETED',
    orchestration: 'user-registration',
    queues: ['welcome-email-queue'],
    weight: 5,
  },
];

/** Takes events of a known orchestration whose type has no queue of its own. */
export const DEFAULT_QUEUE = 'orchestrator-input';
/** Takes events of unknown orchestrations. */
export const DEAD_LETTER_QUEUE = 'dead-letter-queue';
