export interface WeightedP {
  p: number;
  weight: number;
}

/**
 * Weighted Holm: which of the hypotheses are rejected so that the chance of even one false rejection stays below
 * `level`. The smallest p/weight goes first, at the level its share of the remaining weights gives it.
 * Holm, Scandinavian Journal of Statistics 6 (1979), section 4.
 */
export function holm(hypotheses: WeightedP[], level: number): boolean[] {
  const order = hypotheses
    .map((_, index) => index)
    .sort((a, b) => ratio(hypotheses[a]) - ratio(hypotheses[b]));
  const rejected = hypotheses.map(() => false);
  let left = hypotheses.reduce((sum, { weight }) => sum + weight, 0);
  for (const index of order) {
    const { p, weight } = hypotheses[index] as WeightedP;
    if (p > (level * weight) / left) break;
    rejected[index] = true;
    left -= weight;
  }
  return rejected;
}

function ratio(hypothesis: WeightedP | undefined): number {
  return hypothesis === undefined ? Number.POSITIVE_INFINITY : hypothesis.p / hypothesis.weight;
}
