import type { StackError } from '../domain/errors.ts';
import { cleanText } from '../wording/escape.ts';
import type { BaseUnavailable } from './open-base.ts';

/** A base that was checked out, and then could not be built or did not come up. */
export function failedBase(label: string, { message, logTail }: StackError): BaseUnavailable {
  const lastLines = logTail.filter((line) => line.trim() !== '').slice(-3);
  const because = [`${label} could not be started: ${message}`, ...lastLines].join(' | ');
  return {
    kind: 'unavailable',
    because: cleanText(because),
    advice: `Make ${cleanText(label)} build and start as this version does, or give another base; \`base: none\` compares with earlier runs alone.`,
  };
}
