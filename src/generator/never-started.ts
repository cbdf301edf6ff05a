import { LoadError, StackError, UserError } from '../domain/errors.ts';
import type { LoadOutcome } from '../domain/measurement.ts';

/** The outcome of a load that never began: the stack, k6 or the script stood in the way. Flows through the line like any other. */
export function neverStarted(error: UserError, atMs: number): LoadOutcome {
  return {
    exitCode: undefined,
    signal: undefined,
    ending: { name: endingName(error), category: 'infrastructure', sentence: error.message },
    startedAtMs: atMs,
    loadStartedAtMs: undefined,
    endedAtMs: atMs,
    summary: undefined,
    timeline: undefined,
    iterations: undefined,
    messages: [
      ...(error.hint === '' ? [] : [{ level: 'info', message: error.hint, count: 1 }]),
      ...(error instanceof StackError ? error.logTail : []).map((message) => ({
        level: 'error',
        message,
        count: 1,
      })),
    ],
    k6Version: '',
    stoppedBy: 'itself',
  };
}

/** Ctrl-C, or a cancelled job, before k6 began. */
export function interruptedBeforeLoad(atMs: number): LoadOutcome {
  const sentence = 'The run was interrupted before the load began.';
  const error = new UserError(sentence, '');
  return {
    ...neverStarted(error, atMs),
    ending: { name: 'Interrupted', category: 'interrupted', sentence },
    stoppedBy: 'user',
  };
}

function endingName(error: UserError): string {
  if (error instanceof StackError) return 'StackNotHealthy';
  return error instanceof LoadError ? 'K6NotStarted' : 'NotStarted';
}
