/**
 * Commands a GitHub runner would obey in this output, in order: a second reading of actions/runner
 * (ActionCommand.cs, ActionCommandManager.cs). Lines end at LF, CR LF or CR; v2 commands stand at the beginning of a
 * line after any white space, v1 commands anywhere in it; after `stop-commands` only the resume token is heard.
 */
export function commandsIn(output: string): string[] {
  const heard: string[] = [];
  let stoppedBy: string | undefined;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = commandOf(line);
    if (command === undefined) continue;
    if (stoppedBy !== undefined) {
      if (command.name === stoppedBy) stoppedBy = undefined;
      continue;
    }
    if (!KNOWN.has(command.name)) continue;
    heard.push(command.name);
    if (command.name === 'stop-commands') stoppedBy = command.data;
  }
  return heard;
}

const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

function commandOf(line: string): { name: string; data: string } | undefined {
  const second = /^\s*::([^\s:]+)(?:\s[^:]*(?::[^:]+)*)?::(.*)$/.exec(line);
  if (second !== null) return { name: second[1] ?? '', data: second[2] ?? '' };
  const first = /##\[([^\s\]]+)[^\]]*\](.*)$/.exec(line);
  return first === null ? undefined : { name: first[1] ?? '', data: first[2] ?? '' };
}
