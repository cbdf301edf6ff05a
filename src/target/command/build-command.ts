import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from '../../domain/errors.ts';
import type { CommandTarget } from '../../domain/plan.ts';
import { formatDuration } from '../../wording/numbers.ts';
import { reasonOf } from '../../wording/reason.ts';
import type { BuildContext } from '../target.ts';
import { writeLogs } from '../write-logs.ts';
import { type CommandProcess, startCommandProcess } from './command-process.ts';

/** Name of its log, and of what broke where it fails. */
const BUILD = 'build';
const TIMEOUT_MS = 15 * 60_000;

/**
 * Runs the build command of one version to its end, once before its first start; nothing that it started lives on.
 * Nothing to do where there is none. Throws a StackError with its last lines when it fails, takes too long or is stopped.
 */
export async function buildCommand(
  plan: Pick<CommandTarget, 'build' | 'directory' | 'env'>,
  context: BuildContext,
): Promise<void> {
  const { build, directory, env } = plan;
  if (build === undefined) return;
  const { log, remember, logs, version } = context;
  const startedAt = performance.now();
  const mark = randomUUID();
  remember({ kind: 'command', name: mark });
  log.info(`Building ${version}: ${build[0]} in ${directory}`);
  const command = await startCommandProcess({
    service: BUILD,
    called: BUILD,
    input: 'build-command',
    plan: { argv: build, directory, env },
    mark,
  });
  try {
    if (command.root !== undefined) remember({ kind: 'command', name: mark, ...command.root });
    await succeeded(command, context);
    log.info(`Built ${version} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  } finally {
    await command.stop();
    const lines = command.log.last(Number.POSITIVE_INFINITY);
    // A full disk must not hide why the build failed.
    await writeLogs(logs, [{ service: BUILD, lines }]).catch((error) =>
      log.warn(`the log of the build could not be kept: ${reasonOf(error)}`),
    );
  }
}

async function succeeded(
  command: CommandProcess,
  { signal, version, timeoutMs = TIMEOUT_MS }: BuildContext,
): Promise<void> {
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  await Promise.race([
    command.gone,
    // Ends with the build, or when it is stopped.
    sleep(timeoutMs, undefined, { signal: until }).catch(() => {}),
  ]);
  over.abort();
  const failed = (how: string, hint: string) =>
    new StackError(`build-command of ${version} ${how}`, hint, BUILD, command.log.last(50));
  const end = command.ended();
  if (signal.aborted) throw failed('was stopped', '');
  if (end === undefined)
    throw failed(
      `took longer than ${formatDuration(timeoutMs / 1000)} and was ended`,
      'Its last lines may say what it waits for. What takes long belongs into a step before, with a cache.',
    );
  if (!end.isSuccess) throw failed(end.how, end.hint);
}
