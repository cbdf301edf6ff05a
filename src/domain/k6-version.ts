/** The k6 that is fetched when none is there, and the image of the compose stack. */
export const DEFAULT_K6_VERSION = '2.2.0';

/** What this tool is tested with; others are refused, because their results or their behaviour differ. */
export const SUPPORTED_K6 = '1.8.x or 2.x';

export function isSupportedK6(version: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 2 || (major === 1 && (minor ?? 0) >= 8);
}
