/** Why something failed, in the words of its deepest cause: `fetch failed` says nothing, ECONNREFUSED does. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = cause !== undefined && 'code' in cause ? String(cause.code) : undefined;
  return cause?.message || code || error.message || error.name;
}
