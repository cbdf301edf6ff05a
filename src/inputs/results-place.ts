import { resolve } from 'node:path';
import { placeProblem } from '../ports/real-place.ts';
import type { InputRule } from './rules.ts';

/** What a job has of its own: results anywhere else, in the home of the runner perhaps, are not uploaded. */
export function resultsPlaces(env: Record<string, string | undefined>): string[] {
  return [env.GITHUB_WORKSPACE || process.cwd(), ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])];
}

/** Refuses a results folder in `.git` or, where `below` is given, outside of all of these; links are followed. */
export function resultsPlaceRule(workingDirectory: string, below: readonly string[] | undefined): InputRule {
  return ({ 'results-path': path }) => {
    if (path === undefined) return undefined;
    const problem = placeProblem(resolve(workingDirectory, path), below);
    if (problem === undefined) return undefined;
    const expected =
      below === undefined ? 'a folder that is not in .git' : 'a folder in the workspace or in RUNNER_TEMP';
    return `results-path is "${path}": ${problem}; expected ${expected}`;
  };
}
