import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, UserError } from '../domain/errors.ts';
import { generateEvents } from '../reference/events/generate-events.ts';
import type { Command } from './command.ts';

const MOST_EVENTS = 100_000_000;

/** `orchestrator-perf data <count> <file> [--seed n]`: test events, one JSON object a line. */
export const dataCommand: Command = async ({ operands, options }, { log, workingDirectory, signal }) => {
  const [formatCount = '', file = ''] = operands;
  const problems: string[] = [];
  const count = wholeNumber(formatCount, 1, MOST_EVENTS);
  if (count === undefined)
    problems.push(`count is "${formatCount}": expected a whole number from 1 to ${MOST_EVENTS}`);
  const seedText = options.seed === undefined ? '1' : String(options.seed);
  const seed = wholeNumber(seedText, 0, 2 ** 32 - 1);
  if (seed === undefined)
    problems.push(`--seed is "${seedText}": expected a whole number from 0 to ${2 ** 32 - 1}`);
  if (count === undefined || seed === undefined) throw new InputError(problems);

  const path = resolve(workingDirectory, file);
  await writeLines(path, generateEvents(count, seed), signal);
  log.info(`${count} events (seed ${seed}) written to ${path}`);
  return 0;
};

const CHUNK_CHARACTERS = 256 * 1024;

async function writeLines(path: string, lines: Iterable<string>, signal: AbortSignal): Promise<void> {
  const out = createWriteStream(path);
  const failed = once(out, 'error').then(([error]) => {
    throw new UserError(
      `events cannot be written to ${path} (${(error as NodeJS.ErrnoException).code ?? error})`,
      'Give a file in a folder that exists and is writable.',
    );
  });
  await Promise.race([once(out, 'open'), failed]);
  let chunk = '';
  for (const line of lines) {
    signal.throwIfAborted();
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    if (!out.write(chunk)) await Promise.race([once(out, 'drain'), failed]);
    chunk = '';
  }
  out.end(chunk);
  await Promise.race([once(out, 'close'), failed]);
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,12}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
