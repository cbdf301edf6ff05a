/** `{ key: value }`, or nothing: an absent property is not an undefined one. */
export function optional<const K extends string, T, V>(
  key: K,
  value: T | undefined,
  make: (value: T) => V,
): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: make(value) }) as { [P in K]?: V };
}
