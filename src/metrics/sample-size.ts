/** Samples that should lie above a percentile before chance stops deciding it: the usual n·(1 − p) ≥ 5. */
const LEAST_ABOVE = 5;

/** Fewest samples for a percentile to mean something: 100 for p(95), 500 for p(99). */
export function samplesWanted(percent: number): number {
  return percent >= 100 ? 1 : Math.ceil(LEAST_ABOVE / (1 - percent / 100) - 1e-9);
}
