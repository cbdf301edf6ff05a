/** The longest that Go prints, `2562047h47m16.854775807s`, and room. */
const LONGEST_CHARS = 100;

/** `1h2m3.5s`, `800ms` as Go prints durations; k6 also prints a bare number of ms. */
export function goDurationS(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) / 1000;
  const unitS: Record<string, number> = {
    d: 86_400,
    h: 3600,
    m: 60,
    s: 1,
    ms: 1e-3,
    us: 1e-6,
    µs: 1e-6,
    ns: 1e-9,
  };
  return [...text.slice(0, LONGEST_CHARS).matchAll(/(\d+(?:\.\d+)?)(ms|us|µs|ns|d|h|m|s)/g)].reduce(
    (sum, [, value, unit]) => sum + Number(value) * (unitS[unit ?? ''] ?? 0),
    0,
  );
}
