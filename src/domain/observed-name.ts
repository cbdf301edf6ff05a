import { type ObservedIdentity, SIDES } from './observation.ts';

/**
 * `orchestrator.memory` and its tags -> what it is of; the only place where such a text is taken apart. Names of
 * services may have dots of their own, quantities have none. Undefined for a metric of k6, which allows no dot.
 */
export function parseObservedName(
  name: string,
  tags: Readonly<Record<string, string>> = {},
): ObservedIdentity | undefined {
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || dot === name.length - 1) return undefined;
  const { replica, queue } = tags;
  const side = SIDES.find((one) => one === tags.side);
  return {
    service: name.slice(0, dot),
    quantity: name.slice(dot + 1),
    ...(replica !== undefined && { replica }),
    ...(queue !== undefined && { queue }),
    ...(side !== undefined && { side }),
  };
}

/** `orchestrator.memory`: how thresholds, tables and files call it. */
export const observedName = ({ service, quantity }: Pick<ObservedIdentity, 'service' | 'quantity'>): string =>
  `${service}.${quantity}`;

/** What narrows it, as the tags of a threshold: `{replica: '2'}`, `{queue: 'payments'}`. */
export function observedTags({ replica, queue, side }: ObservedIdentity): Record<string, string> {
  return {
    ...(queue !== undefined && { queue }),
    ...(replica !== undefined && { replica }),
    ...(side !== undefined && { side }),
  };
}

/** Tags that a threshold on something observed may have. */
export const OBSERVED_TAGS = ['queue', 'replica', 'side'] as const;
