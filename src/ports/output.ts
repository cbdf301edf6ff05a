import { guardCommands, plainLine } from './untrusted-lines.ts';

/** A stream of the command line: standard output for results, standard error for the log. */
export interface Output {
  write(text: string, done?: () => void): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** Where a stream leads to. */
export interface Place {
  /** The stream goes into a file, byte by byte: nobody obeys what is in it. */
  isFile: boolean;
  /** GITHUB_ACTIONS: a runner may read every line and obey commands in it. */
  inWorkflow: boolean;
}

/** Colours of ours, and the cleared screen of `queues --watch`. */
const OURS = /\x1b\[(?:[012]|3[1-6])m|^\x1b\[H\x1b\[2J/g;

/**
 * The one door to a terminal or to the log of a workflow: no control character and no workflow command that stands in
 * the text of others gets through. Each text is whole lines.
 */
export function guardedOutput(stream: Output, { isFile, inWorkflow }: Place): Output {
  const shown = (text: string): string => {
    if (isFile || !(inWorkflow || stream.isTTY === true)) return text;
    const visible = withoutControls(text);
    if (!inWorkflow) return visible;
    const lines = visible.replace(/\n$/, '');
    const guarded = guardCommands(lines);
    return guarded === lines ? visible : `${guarded}\n`;
  };
  return {
    write: (text, done) => stream.write(shown(text), done),
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
  };
}

function withoutControls(text: string): string {
  const ours = text.match(OURS) ?? [];
  return text
    .split(OURS)
    .map((part, index) => `${part.split('\n').map(plainLine).join('\n')}${ours[index] ?? ''}`)
    .join('');
}
