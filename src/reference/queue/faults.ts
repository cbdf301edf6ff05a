import { numberSetting } from '../settings.ts';

/** Makes the queue bad on purpose, for tests and demonstrations. Read once, from the environment. */
export interface QueueFaults {
  /** This part of the calls that send messages, evenly spread, is answered with a 500; 1 is a queue that is dead for sending. */
  errorRate: number;
  /** Waits before each answer. */
  latencyMs: number;
  /** Exits with code 1 when it has accepted this many messages; 0 exits before it listens. */
  crashAfterMessages: number | undefined;
}

export function readQueueFaults(env: Record<string, string | undefined>): QueueFaults {
  const crashAfter = numberSetting(env, 'PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES', -1);
  return {
    errorRate: numberSetting(env, 'PERF_FAULT_QUEUE_ERROR_RATE', 0),
    latencyMs: numberSetting(env, 'PERF_FAULT_QUEUE_LATENCY_MS', 0),
    crashAfterMessages: crashAfter === -1 ? undefined : crashAfter,
  };
}
