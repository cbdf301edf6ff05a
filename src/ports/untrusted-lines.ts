/**
 * Text for a place whose lines a GitHub runner reads. It takes `::name::` at the beginning of a line (blanks before it
 * do not matter) and `##[name]` anywhere in it as commands (actions/runner, ActionCommand.cs), so such text is printed
 * between a stop and a resume that nobody can guess.
 */
export function guardCommands(text: string, chosen?: string): string {
  if (!/(?:^|[\r\n])[^\S\r\n]*::|##\[/.test(text)) return text;
  const token = chosen ?? crypto.randomUUID();
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}

/** One line without control characters: what a child printed cannot move the cursor or change colours. */
export function plainLine(line: string): string {
  // Whole escape sequences first (ECMA-48: CSI, OSC, two-character), then what is left of C0, DEL and C1.
  return line
    .replaceAll(/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g, '')
    .replaceAll(/[\x00-\x08\x0a-\x1f\x7f-\x9f]/g, ' ');
}
