/** Why something failed. `fetch failed` says nothing: then its cause does. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error) || !SAYS_NOTHING.test(error.message)) return error.message || error.name;
  // Several addresses were tried in vain: that cause has a code and no message.
  const code = 'code' in cause ? String(cause.code) : undefined;
  return cause.message || code || error.message || error.name;
}

/** What `fetch` says of an answer that never came, and of one that was cut off. */
const SAYS_NOTHING = /^(?:fetch failed|terminated|)$/;
