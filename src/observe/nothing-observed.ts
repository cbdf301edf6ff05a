import type { Observations } from '../domain/observation.ts';

export function nothingObserved(because: string): Observations {
  return { series: [], events: [], missing: [`Nothing was observed: ${because}`], limits: [] };
}
