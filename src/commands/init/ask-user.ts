import { createInterface } from 'node:readline';
import type { CommandPorts } from '../command.ts';

/** Whoever sits at the terminal. */
export interface Asked {
  /** Undefined when nobody answers any more. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** Undefined where nobody sits there: a workflow, a pipe. */
export function openTerminal({
  stdin,
  stdout,
  signal,
}: Pick<CommandPorts, 'stdin' | 'stdout' | 'signal'>): Asked | undefined {
  if (stdout.isTTY !== true || !('isTTY' in stdin) || stdin.isTTY !== true) return undefined;
  const lines = createInterface({ input: stdin, terminal: false });
  // Whole answers may come before they are asked for.
  const waiting: string[] = [];
  let isOver = false;
  let answer: (() => void) | undefined;
  lines.on('line', (line) => {
    waiting.push(line.trim());
    answer?.();
  });
  const end = () => {
    isOver = true;
    answer?.();
  };
  lines.on('close', end);
  signal.addEventListener('abort', end, { once: true });
  return {
    async ask(question) {
      stdout.write(`${question} `);
      if (waiting.length === 0 && !isOver)
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
      return waiting.shift();
    },
    close: () => lines.close(),
  };
}
