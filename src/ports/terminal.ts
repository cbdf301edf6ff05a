import type { Log, ProgressLine } from './ports.ts';
import type { Output } from './output.ts';
import { plainLine } from './untrusted-lines.ts';

export interface TerminalOptions {
  /** The log goes to standard error; standard output is for results. */
  stderr: Output;
  env: Record<string, string | undefined>;
}

const COLOURS = { red: 31, yellow: 33, dim: 2, bold: 1 } as const;

/** Log of a shell. Debug lines need PERF_DEBUG=1. */
export function terminalLog({ stderr, env }: TerminalOptions): Log {
  const paint = painter(env.GITHUB_ACTIONS !== 'true' && usesColour(stderr, env));
  const secrets = new Set<string>();
  const hidden = (text: string) => {
    let shown = text;
    for (const secret of secrets) shown = shown.replaceAll(secret, '***');
    return shown;
  };
  const print = (line: string, colour: keyof typeof COLOURS | undefined, prefix = '') => {
    const text = plain(`${prefix}${hidden(line)}`);
    stderr.write(`${colour === undefined ? text : paint(colour, text)}\n`);
  };
  return {
    info: (line) => print(line, undefined),
    warn: (line) => print(line, 'yellow', 'warning: '),
    error: (line) => print(line, 'red', 'error: '),
    debug: (line) => {
      if (env.PERF_DEBUG === '1' || env.RUNNER_DEBUG === '1') print(line, 'dim', 'debug: ');
    },
    async group(title, work) {
      print(title, 'bold');
      return work();
    },
    mask: (secret) => {
      if (secret !== '') secrets.add(secret);
    },
  };
}

const QUIET_MS = 30_000;

/** In a terminal one line that replaces itself; elsewhere a line every 30 s. */
export function terminalProgress(
  { stderr, env }: TerminalOptions,
  now: () => number = Date.now,
): ProgressLine {
  if (stderr.isTTY !== true || env.CI === 'true')
    return slowProgress((line) => stderr.write(`${line}\n`), now);
  let shown = false;
  return {
    update(line) {
      const width = Math.max(20, (stderr.columns ?? 80) - 1);
      stderr.write(`\r\x1b[2K${plainLine(line).slice(0, width)}`);
      shown = true;
    },
    done() {
      if (shown) stderr.write('\r\x1b[2K');
      shown = false;
    },
  };
}

/** For places that keep every line: the first update, then one every 30 s. */
export function slowProgress(print: (line: string) => void, now: () => number = Date.now): ProgressLine {
  let lastMs: number | undefined;
  return {
    update(line) {
      const nowMs = now();
      if (lastMs !== undefined && nowMs - lastMs < QUIET_MS) return;
      lastMs = nowMs;
      print(plainLine(line.replaceAll(/[\r\n]+/g, ' ')));
    },
    done() {
      lastMs = undefined;
    },
  };
}

/** NO_COLOR (https://no-color.org) and FORCE_COLOR outrank what the stream is. */
export function usesColour(
  stream: { isTTY?: boolean | undefined },
  env: Record<string, string | undefined>,
): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

function plain(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(plainLine)
    .join('\n');
}

function painter(colour: boolean): (name: keyof typeof COLOURS, text: string) => string {
  return (name, text) => (colour ? `\x1b[${COLOURS[name]}m${text}\x1b[0m` : text);
}
