import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../../k6-results/json.ts';
import type { K6Launch, K6Results } from '../generator.ts';
import type { Runner } from './runner.ts';

/** What each runner left whole, which is kept in its folder as well. */
export function shardsOf(
  runners: readonly Runner[],
  launch: Pick<K6Launch, 'files' | 'scrub'>,
  clockShiftMs: (runner: Runner) => number,
): NonNullable<K6Results['shards']> {
  return runners.flatMap((runner) => {
    const files = runner.result()?.files;
    if (files === undefined) return [];
    // As a whole once more: a line may have ended in the middle of a secret.
    const clean = (file: string) => (files[file] === undefined ? undefined : launch.scrub(files[file]));
    const kept: [string | undefined, string][] = [
      [clean(launch.files.summary), 'k6-summary.json'],
      [clean(launch.files.ownSummary), 'script-summary.json'],
    ];
    for (const [text, name] of kept) if (text !== undefined) writeFileSync(join(runner.folder, name), text);
    return [
      {
        name: `runner ${runner.index + 1}`,
        summary: parseJson(kept[0]?.[0] ?? ''),
        timeline: textOf(runner.recordFile),
        clockShiftMs: clockShiftMs(runner),
      },
    ];
  });
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
