export interface K6Message {
  level: string;
  message: string;
  count: number;
}

/** k6 can log a line for every request: what is kept is capped, what is counted is not. */
const MOST_DISTINCT = 200;
const MOST_SHOWN = 50;
const LONGEST_CHARS = 1000;

/** Distinct log messages of k6 with their counts. The text is whatever the script and the service make k6 say. */
export class K6Messages {
  readonly #byText = new Map<string, K6Message>();
  #others = 0;

  /** One line of k6's stderr: a JSON log line, or what a crash leaves there. */
  add(line: string): void {
    if (line.trim() === '') return;
    this.say(readLogLine(line));
  }

  say({ level, message }: { level: string; message: string }): void {
    const key = `${level} ${message}`;
    const known = this.#byText.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#byText.size < MOST_DISTINCT) this.#byText.set(key, { level, message, count: 1 });
    else this.#others += 1;
  }

  /** Most frequent first. */
  list(): K6Message[] {
    const all = [...this.#byText.values()].sort((a, b) => b.count - a.count);
    const whole = all.length <= MOST_SHOWN && this.#others === 0;
    const shown = whole ? all : all.slice(0, MOST_SHOWN - 1);
    const others = this.#others + all.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
    return others > 0 ? [...shown, { level: 'info', message: 'other messages', count: others }] : shown;
  }

  /** Messages at this level, each once. */
  at(level: string): string[] {
    return [...this.#byText.values()].filter((one) => one.level === level).map(({ message }) => message);
  }
}

function readLogLine(line: string): { level: string; message: string } {
  const fields = parse(line);
  if (fields === undefined) return { level: 'error', message: tidy(line) };
  const text = [fields.msg, fields.error, fields.hint].filter((part) => typeof part === 'string');
  const level = typeof fields.level === 'string' ? fields.level : 'info';
  return { level: level.slice(0, 20), message: tidy(text.join(': ')) };
}

function parse(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The local port of a connection differs every time: without it equal problems are counted together. */
function tidy(text: string): string {
  return text
    .slice(0, 4 * LONGEST_CHARS)
    .replace(/(\d+\.\d+\.\d+\.\d+|\[[0-9a-f:]+\]):\d+->/g, '$1->')
    .trim()
    .slice(0, LONGEST_CHARS);
}
