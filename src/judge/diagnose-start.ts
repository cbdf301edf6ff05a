import type { StackError } from '../domain/errors.ts';
import type { Diagnosis } from '../domain/judgement.ts';
import type { Measurement } from '../domain/measurement.ts';

/** The stack never became healthy: nothing else can be said. */
export function notStarted(
  { summary }: Measurement,
  failure: Pick<StackError, 'message' | 'hint' | 'service'> | undefined,
): Diagnosis | undefined {
  if (failure === undefined && summary.load.ending !== 'StackNotHealthy') return undefined;
  return {
    rule: 'not-started',
    what: failure?.service
      ? `The stack did not start because of ${failure.service}.`
      : 'The stack did not start.',
    evidence: failure?.message ?? summary.load.endingSentence,
    advice:
      failure?.hint ||
      summary.load.messages.find(({ level }) => level === 'info')?.message ||
      'The last log lines of the service say why; logs/ holds them all.',
    weight: 100,
  };
}
