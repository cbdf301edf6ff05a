import type { ObservedIdentity } from '../domain/observation.ts';
import { observedName } from '../domain/observed-name.ts';
import { knownMetric } from '../metrics/catalogue.ts';

/** `Orchestrator memory`, `Orchestrator memory (replica 2)`, `Queue depth (payments)`: as people call it. */
export function observedLabel(identity: ObservedIdentity): string {
  const name = observedName(identity);
  const places = observedPlaces(identity);
  const label = knownMetric(name)?.label ?? name;
  return places.length === 0 ? label : `${label} (${places.join(', ')})`;
}

/** `replica 2`, `payments`, `base`: what narrows it, as people say it. */
export function observedPlaces({ replica, queue, side }: Partial<ObservedIdentity>): string[] {
  const places = [queue, replica === undefined ? undefined : replicaText(replica), side];
  return places.filter((place) => place !== undefined);
}

export const replicaText = (replica: string): string =>
  replica === ALL_REPLICAS ? 'all replicas' : `replica ${replica}`;

/** In place of the replica: a sum over all of them. */
export const ALL_REPLICAS = 'all';
