import { HIDDEN, looksSecret } from '../wording/secret-names.ts';

/** Shorter values (`test`) are no secrets, and hiding them would make every log unreadable. */
const SHORTEST_SECRET = 6;

/**
 * Hides the values of variables whose names look secret, wherever they appear in a text. GitHub masks secrets in the
 * log of a job, not in the artifacts of a run.
 */
export function scrubber(
  variables: readonly Record<string, string | undefined>[],
  /** Words that stay readable although somebody took them for a password: names of services. */
  words: readonly string[] = [],
): (text: string) => string {
  const secrets = new Set(
    variables.flatMap((given) =>
      Object.entries(given).flatMap(([name, value]) =>
        value !== undefined && value.length >= SHORTEST_SECRET && looksSecret(name) && !words.includes(value)
          ? [value]
          : [],
      ),
    ),
  );
  // A secret may be part of a longer one.
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text);
}
