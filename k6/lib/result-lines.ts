/**
 * How the results of a runner in a cluster travel: as the last lines of its log, marked and numbered. Container runtimes
 * cut lines at 16 kB and kubectl keeps the newest megabytes only, so lines are short and come last. Pure: k6 imports it as
 * it is, and so does the reader.
 */

const LONGEST_PART = 12_000;

/** The lines of one text; characters beyond ASCII are escaped, so that a character is a byte. */
export function resultLines(mark: string, value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const count = Math.max(1, Math.ceil(json.length / LONGEST_PART));
  const lines: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const part = json.slice(at * LONGEST_PART, (at + 1) * LONGEST_PART);
    lines.push(`${mark} ${at + 1}/${count} ${part}`);
  }
  return `\n${lines.join('\n')}\n`;
}

/** Puts the lines together again, in whatever order and however often they come. */
export class ResultReader {
  readonly mark: string;
  readonly parts: Map<number, string> = new Map();
  count = 0;

  constructor(mark: string) {
    this.mark = mark;
  }

  /** Whether the line was one of these. */
  take(line: string): boolean {
    if (!line.startsWith(`${this.mark} `)) return false;
    const match = /^(\d{1,6})\/(\d{1,6}) /.exec(line.slice(this.mark.length + 1, this.mark.length + 20));
    if (match === null) return false;
    this.count = Number(match[2]);
    this.parts.set(Number(match[1]), line.slice(this.mark.length + 1 + match[0].length));
    return true;
  }

  /** The text, once every line of it has come. */
  text(): string | undefined {
    if (this.count === 0 || this.parts.size < this.count) return undefined;
    let text = '';
    for (let at = 1; at <= this.count; at += 1) {
      const part = this.parts.get(at);
      if (part === undefined) return undefined;
      text += part;
    }
    return text;
  }
}
