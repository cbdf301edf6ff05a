/** The k6 that is fetched when none is there, and the image of the compose stack. */
export const DEFAULT_K6_VERSION = '2.2.0';

/** What this tool is tested with; others are refused, because their results or their behaviour differ. */
export const SUPPORTED_K6 = '1.8.x or 2.x';

export function isSupportedK6(version: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 2 || (major === 1 && (minor ?? 0) >= 8);
}

/** What k6 writes into the results directory of a test. */
export interface K6Files {
  summary: string;
  /** Lines of its dashboard recorder. */
  record: string;
  /** What handleSummary of the user's own script gave; gone when its parts have been put where they belong. */
  ownSummary: string;
}

export function k6Files(resultsDirectory: string): K6Files {
  return {
    summary: `${resultsDirectory}/k6-summary.json`,
    record: `${resultsDirectory}/timeline.ndjson`,
    ownSummary: `${resultsDirectory}/script-summary.json`,
  };
}

/** How a message about the script's own handleSummary begins: the generator says it, the verdict reads it. */
export const HANDLE_SUMMARY_THREW = 'handleSummary() of the script threw';
