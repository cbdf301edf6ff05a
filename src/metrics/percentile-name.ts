/** `p(99.9)` -> 99.9; undefined for everything else. */
export function parsePercentile(statistic: string): number | undefined {
  const match = /^p\((\d{1,3}(?:\.\d{1,10})?)\)$/.exec(statistic);
  const percent = Number(match?.[1]);
  return match !== null && percent <= 100 ? percent : undefined;
}
