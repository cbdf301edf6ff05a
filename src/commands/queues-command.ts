import { appendFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError, UserError } from '../domain/errors.ts';
import { QUEUE_TITLES } from '../observe/csv-files.ts';
import { type QueueSample, sampleQueues, waiting } from '../observe/queues.ts';
import { runningTargets } from '../target/drivers.ts';
import type { QueueEndpoint } from '../target/target.ts';
import { csvText } from '../wording/csv.ts';
import { cleanName } from '../wording/escape.ts';
import { reasonOf } from '../wording/reason.ts';
import type { Command } from './command.ts';

const DEFAULT_INTERVAL_S = 2;

/** `orchestrator-perf queues`: one table; with `--watch` or `--for` again and again. */
export const queuesCommand: Command = async ({ options }, { env, signal, stdout, workingDirectory }) => {
  const intervalS = seconds('interval', options.interval) ?? DEFAULT_INTERVAL_S;
  const forS = seconds('for', options.for);
  const csv = options.csv === undefined ? undefined : resolve(workingDirectory, String(options.csv));
  const endpoint =
    options.url === undefined
      ? await runningQueue(env, options.project === undefined ? undefined : String(options.project), signal)
      : { url: String(options.url), backend: 'sqs', region: 'us-east-1' };
  if (csv !== undefined) await startCsv(csv);
  const again = options.watch === true || forS !== undefined;
  const untilMs = forS === undefined ? Number.POSITIVE_INFINITY : Date.now() + forS * 1000;
  const inPlace = options.watch === true && stdout.isTTY === true;
  for (let look = 0; ; look++) {
    const samples = await read(endpoint);
    const now = new Date();
    const apart = inPlace ? '\x1b[H\x1b[2J' : look === 0 ? '' : '\n';
    stdout.write(`${apart}${renderQueues(samples, now, again)}`);
    if (csv !== undefined) await appendFile(csv, csvLines(samples, now));
    if (!again || Date.now() + intervalS * 1000 > untilMs) return 0;
    try {
      await sleep(intervalS * 1000, undefined, { signal });
    } catch {
      return 0;
    }
  }
};

async function startCsv(file: string): Promise<void> {
  try {
    await writeFile(file, csvText([QUEUE_TITLES]));
  } catch (error) {
    throw new UserError(
      `${file} cannot be written: ${reasonOf(error)}`,
      'Give --csv a file in a folder that exists and can be written to.',
    );
  }
}

async function read(endpoint: QueueEndpoint): Promise<QueueSample[]> {
  try {
    return await sampleQueues(endpoint);
  } catch (error) {
    throw new UserError(
      `the queue at ${endpoint.url} does not answer: ${reasonOf(error)}`,
      'Check --url, or start a stack with orchestrator-perf up.',
    );
  }
}

async function runningQueue(
  env: Record<string, string | undefined>,
  project: string | undefined,
  signal: AbortSignal,
): Promise<QueueEndpoint> {
  const running = await runningTargets(env, signal).catch((error) => {
    throw new UserError(
      `running stacks cannot be looked for: ${reasonOf(error)}`,
      'Start Docker, or give the address of the queue by --url.',
    );
  });
  const found = running
    .filter(({ name }) => project === undefined || name === project)
    .flatMap(({ name, queue }) => (queue === undefined ? [] : [{ name, queue }]));
  const [first, ...others] = found;
  if (first === undefined)
    throw new UserError(
      project === undefined ? 'no stack is running' : `no stack ${project} is running`,
      'Start one with orchestrator-perf up, or give --url.',
    );
  if (others.length > 0)
    throw new UserError(
      `${found.length} stacks are running: ${found.map(({ name }) => name).join(', ')}`,
      'Say which one: orchestrator-perf queues --project <name>.',
    );
  return first.queue;
}

/** Fixed columns: names left, numbers right. */
export function renderQueues(samples: QueueSample[], at: Date, withTime: boolean): string {
  const rows = [...samples]
    .sort((a, b) => (a.queue < b.queue ? -1 : 1))
    .map((sample) => [
      cleanName(sample.queue),
      String(waiting(sample)),
      String(sample.inFlight),
      String(sample.delayed),
      sample.oldestAgeS === undefined ? '' : `${sample.oldestAgeS.toFixed(1)} s`,
    ]);
  const total = (pick: (sample: QueueSample) => number) =>
    String(samples.reduce((sum, sample) => sum + pick(sample), 0));
  const table = [
    ['queue', 'visible', 'in flight', 'delayed', 'oldest'],
    ...rows,
    ['all', total(waiting), total((s) => s.inFlight), total((s) => s.delayed), ''],
  ];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column) + 2)))
      .join('')
      .trimEnd(),
  );
  return `${withTime ? `${at.toISOString()}\n` : ''}${lines.join('\n')}\n`;
}

function csvLines(samples: QueueSample[], at: Date): string {
  return csvText(
    samples.map((sample) => [
      at.toISOString(),
      sample.queue,
      waiting(sample),
      sample.inFlight,
      sample.delayed,
      sample.oldestAgeS,
    ]),
  );
}

function seconds(name: string, given: string | true | undefined): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(String(given).replace(/s$/, ''));
  if (!Number.isFinite(value) || value <= 0)
    throw new InputError([`--${name} is "${given}": expected seconds, as 5`]);
  return value;
}
