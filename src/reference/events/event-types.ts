/** An event type of the guide's service: which orchestration it belongs to, and the queues it is routed to. */
export interface EventType {
  type: string;
  orchestration: Orchestration['name'];
  queues: [string, ...string[]];
  /** How often the generator makes it, relative to the others. */
  weight: number;
}

export interface Orchestration {
  name: 'order-processing' | 'user-registration';
  /** Flows of it among all flows, in percent. */
  percent: number;
  /** Every flow begins with the first step and goes through all of them, in this order. */
  steps: { type: string; queues: [string, ...string[]] }[];
}

/** What the guide's service orchestrates. OrderCreated goes to two queues: messages are not events. */
export const ORCHESTRATIONS: readonly Orchestration[] = [
  {
    name: 'order-processing',
    percent: 80,
    steps: [
      { type: 'OrderCreated', queues: ['validation-service-queue', 'inventory-service-queue'] },
      { type: 'OrderValidated', queues: ['inventory-service-queue'] },
      { type: 'InventoryReserved', queues: ['payment-service-queue'] },
      { type: 'PaymentSucceeded', queues: ['fulfillment-service-queue'] },
    ],
  },
  {
    name: 'user-registration',
    percent: 20,
    steps: [
      { type: 'UserRegistered', queues: ['email-verification-queue'] },
      { type: 'EmailVerified', queues: ['profile-setup-queue'] },
      { type: 'ProfileSetupComplete', queues: ['welcome-email-queue'] },
    ],
  },
];

export const EVENT_TYPES: readonly EventType[] = ORCHESTRATIONS.flatMap(({ name, percent, steps }) =>
  steps.map(({ type, queues }) => ({ type, orchestration: name, queues, weight: percent / steps.length })),
);

/** Takes events of a known orchestration whose type has no queue of its own. */
export const DEFAULT_QUEUE = 'orchestrator-input';
/** Takes events of unknown orchestrations. */
export const DEAD_LETTER_QUEUE = 'dead-letter-queue';
