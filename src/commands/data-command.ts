import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputError, UserError } from '../domain/errors.ts';
import { cannotWrite } from '../ports/cannot-write.ts';
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
  await pipeline(chunksOf(lines), createWriteStream(path), { signal }).catch((error: unknown) => {
    if (signal.aborted)
      throw new UserError(`interrupted: ${path} is not complete`, 'Run it again to its end.');
    throw cannotWrite('events', path, error, 'Give a file in a folder that exists and is writable.');
  });
}

function* chunksOf(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,12}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
