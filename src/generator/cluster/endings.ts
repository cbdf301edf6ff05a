import { LoadError, type UserError } from '../../domain/errors.ts';
import type { K6Ending } from '../../domain/measurement.ts';
import { k6Ending } from '../../k6-results/ending.ts';
import { type RunnerPod, tidy } from './pods.ts';
import type { Runner } from './runner.ts';

export function broken(name: string, sentence: string): K6Ending {
  return { name, category: 'infrastructure', sentence: sentence.slice(0, 1000) };
}

export function gone(runner: Runner): K6Ending {
  return broken(
    'RunnerGone',
    `${runner.who} is gone: its pod was deleted in the middle of the run, and its share of the load with it.`,
  );
}

export function deleted({ who }: Runner, { reason, message }: RunnerPod): K6Ending {
  const why = message === undefined ? '' : ` (${reason}: ${tidy(message)})`;
  return broken(
    'RunnerDeleted',
    `${who} is being deleted in the middle of the run${why}: by hand, or because its node is drained.`,
  );
}

export function endedBadly(runner: Runner, { exitCode, reason, message }: RunnerPod): K6Ending {
  if (reason === 'OOMKilled')
    return broken(
      'RunnerOutOfMemory',
      `${runner.who} was killed: it needed more than its memory (OOMKilled, exit code ${exitCode}). Raise runner-memory, or take more runners.`,
    );
  if (exitCode === undefined)
    return broken(
      'RunnerLost',
      `${runner.who} was lost (${reason ?? 'no reason given'}${message === undefined ? '' : `: ${tidy(message)}`}).`,
    );
  if (/^(StartError|ContainerCannotRun)$/.test(reason ?? ''))
    return broken(
      'RunnerNotStarted',
      `${runner.who}: its container could not be started (${reason}${message === undefined ? '' : `: ${tidy(message)}`}).`,
    );
  const ending = k6Ending({ exitCode, signal: undefined, errors: runner.messages.at('error') });
  return { ...ending, sentence: `${runner.who}: ${ending.sentence}`.slice(0, 1000) };
}

/** It never came to the load. */
export function endedEarly(runner: Runner): UserError {
  const { exitCode, reason } = runner.pod ?? {};
  const ending = endedBadly(runner, { ...(runner.pod as RunnerPod), exitCode: exitCode ?? 255, reason });
  const said = runner.messages.at('error')[0] ?? runner.lastLines().at(-1);
  return new LoadError(
    `${ending.sentence.replace(/\.$/, '')}${said === undefined || ending.sentence.includes(said) ? '' : `: ${tidy(said)}`}`,
    'It ended before the load began: check the script, runner-image and runner-memory.',
  );
}

/**
 * The runner that went wrong first, and how: one that was ended because of another comes last. Nothing is wrong with a
 * runner that still runs, or has ended with 0, or with 99: a limit crossed by its share says nothing.
 */
export function culpritAmong(runners: readonly Runner[]): { runner: Runner; ending(): K6Ending } | undefined {
  const bad = runners.flatMap((runner) => {
    const { pod } = runner;
    if (pod === undefined || runner.isGone) return [{ runner, rank: 1, ending: () => gone(runner) }];
    if (pod.state !== 'ended')
      return pod.isBeingDeleted ? [{ runner, rank: 2, ending: () => deleted(runner, pod) }] : [];
    if (pod.exitCode === 0) return [];
    if (pod.exitCode === 99) {
      const ending = endedBadly(runner, pod);
      return ending.name === 'StoppedByThreshold' ? [{ runner, rank: 2, ending: () => ending }] : [];
    }
    const isEnded = pod.exitCode === 105 || pod.exitCode === 143;
    return [{ runner, rank: isEnded ? 3 : 0, ending: () => endedBadly(runner, pod) }];
  });
  return bad.sort((a, b) => a.rank - b.rank)[0];
}
