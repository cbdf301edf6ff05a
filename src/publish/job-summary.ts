/** A runner drops a step's whole summary above 1024 KiB (actions/runner, FileCommandManager.cs); some room is left. */
const MOST_BYTES = 1024 * 1024 - 4096;

/** The job summary: the report's Markdown, cut at a line when it is too long. */
export function makeJobSummary(markdown: string, mostBytes: number = MOST_BYTES): string {
  if (byteLength(markdown) <= mostBytes) return markdown;
  const note =
    '\n\nThe rest was left out: a job summary holds 1 MiB. The results artifact has the whole report.\n';
  const kept: string[] = [];
  let left = mostBytes - byteLength(note);
  for (const line of markdown.split('\n')) {
    left -= byteLength(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept.join('\n') + closing(kept) + note;
}

/** Ends what the cut left open, so that the note is not inside a fold or a code block. */
function closing(lines: readonly string[]): string {
  const fences = lines.filter((line) => /^\s*```/.test(line)).length;
  const text = lines.join('\n');
  const folds = count(text, '<details') - count(text, '</details>');
  return `${fences % 2 === 1 ? '\n```' : ''}${'\n</details>'.repeat(Math.max(0, folds))}`;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
