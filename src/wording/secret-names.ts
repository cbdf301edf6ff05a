/** A variable whose name says that its value is nobody's business. */
export function looksSecret(name: string): boolean {
  return /TOKEN|SECRET|PASSW(?:OR)?D|CREDENTIAL|PRIVATE|(?:^|_)(?:API|ACCESS|AUTH|LICENSE|ENCRYPTION)?_?KEY(?:$|_)/i.test(
    name,
  );
}

/** What stands where a secret was. */
export const HIDDEN = '***';

/** The same variables with the values of secrets hidden. */
export function withoutSecrets(variables: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, looksSecret(name) ? HIDDEN : value]),
  );
}
