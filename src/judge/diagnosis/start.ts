import type { StackError } from '../../domain/errors.ts';
import type { Diagnosis } from '../../domain/judgement.ts';
import { isSomebodyElses } from '../../domain/targets.ts';
import type { Measurement } from '../../domain/measurement.ts';

/** The stack never became healthy: nothing else can be said. */
export function notStarted(
  { summary }: Measurement,
  failure: Pick<StackError, 'message' | 'hint' | 'service'> | undefined,
): Diagnosis | undefined {
  if (failure === undefined && summary.load.ending !== 'StackNotHealthy') return undefined;
  return {
    rule: 'not-started',
    what: whatStopped(summary.environment.stack, failure?.service),
    evidence: asSentence(failure?.message ?? summary.load.endingSentence),
    advice:
      failure?.hint ||
      summary.load.messages.find(({ level }) => level === 'info')?.message ||
      'The last log lines of the service say why; logs/ holds them all.',
    weight: 100,
  };
}

function whatStopped(stack: string, service: string | undefined): string {
  // Nothing was started there, and the service is somebody else's.
  if (isSomebodyElses(stack)) return 'The service that was to be tested was not there.';
  return service ? `The stack did not start because of ${service}.` : 'The stack did not start.';
}

/** What to do is said right behind it. */
function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
