import type { Log } from '../../src/ports/ports.ts';

/** Keeps what was said. */
export function quietLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  return { lines, info: say, warn: say, error: say, debug: say, group: (_, work) => work(), mask: () => {} };
}
