import type { Added, SummaryRequest } from '../../../k6/lib/user-entry.ts';

export interface EntryRequest extends Pick<SummaryRequest, 'summaryFile' | 'ownFile' | 'trendStats'> {
  /** Absolute path of the user's script. */
  script: string;
  /** Absolute path of k6/lib/user-entry.ts. */
  library: string;
  added: Added;
  /** Marks the lines of the log that hold the results, where no file of k6 can be read afterwards. */
  resultsInLog?: string | undefined;
  /** Some scenario runs the default function. */
  needsDefault: boolean;
}

/**
 * An entry that hands through everything the user's script exports (setup, the functions of scenarios), and adds to its
 * options and its summary. The file of the user is imported, never edited. k6 reads the entry from standard input, in the
 * folder of the script: so every relative path counts from where it would without an entry, whatever API it is given to.
 */
export function entrySource(request: EntryRequest): string {
  const { script, library, added, needsDefault, resultsInLog: mark, ...summary } = request;
  const from = JSON.stringify(script);
  return [
    '// Made by orchestrator-perf for one run; the script itself is used as it is.',
    "import encoding from 'k6/encoding';",
    `import { optionsWith, summaryFiles } from ${JSON.stringify(library)};`,
    ...(mark === undefined
      ? []
      : [`import { resultLines } from ${JSON.stringify(library.replace(/[^/]*$/, 'result-lines.ts'))};`]),
    `import * as own from ${from};`,
    `export * from ${from};`,
    ...(needsDefault ? ['export default own.default;'] : []),
    `const added = ${JSON.stringify(added)};`,
    'export const options = optionsWith(own.options, added);',
    'export function handleSummary(data) {',
    '  const base64 = (bytes) => encoding.b64encode(bytes);',
    `  const files = summaryFiles(data, { ...${JSON.stringify(summary)}, own, added: added.thresholds, base64 });`,
    mark === undefined
      ? '  return files;'
      : `  return { stdout: resultLines(${JSON.stringify(mark)}, { files, atMs: Date.now(), durationMs: data.state.testRunDurationMs, runsSetup: typeof (own.setup ?? own.teardown) === 'function' }) };`,
    '}',
    '',
  ].join('\n');
}
