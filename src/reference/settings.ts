/** A number from the environment; anything else than a number from `min` on stops the start with the name in the message. */
export function numberSetting(
  env: Record<string, string | undefined>,
  name: string,
  fallback: number,
  min = 0,
): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isFinite(value) || value < min)
    throw new Error(`${name}=${text} is not a number of at least ${min}`);
  return value;
}
