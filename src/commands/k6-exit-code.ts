import { InputError } from '../domain/errors.ts';
import type { RunSummary } from '../domain/measurement.ts';
import { k6Ending } from '../k6-results/ending.ts';

/** `--k6-exit-code`: how k6 ended, which none of its files tells. */
export function k6ExitCodeOf(given: string | true | undefined): number | undefined {
  if (given === undefined) return undefined;
  const code = typeof given === 'string' && /^\d{1,3}$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (!(code <= 255))
    throw new InputError([
      `--k6-exit-code "${given}" is no exit code: expected a number from 0 to 255, as $? holds it after k6 run`,
    ]);
  return code;
}

/** The result as it is when k6 ended with this code. */
export function endedWith(summary: RunSummary, code: number | undefined): RunSummary {
  if (code === undefined) return summary;
  if (summary.load.category !== undefined)
    throw new InputError([
      `--k6-exit-code ${code}: ${summary.id} is a result of this tool and says itself how k6 ended; leave the option out`,
    ]);
  const { name, sentence, category } = k6Ending({ exitCode: code, signal: undefined, errors: [] });
  return {
    ...summary,
    load: { ...summary.load, exitCode: code, ending: name, endingSentence: sentence, category },
  };
}
