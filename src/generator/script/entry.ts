import type { Added, EntryPhase, SummaryRequest } from '../../../k6/lib/user-entry.ts';

export interface EntryRequest extends Pick<SummaryRequest, 'summaryFile' | 'ownFile' | 'trendStats'> {
  /** Absolute path of the user's script. */
  script: string;
  /** Absolute path of k6/lib/user-entry.ts. */
  library: string;
  added: Added;
  /** Functions that the scenarios run; `default` is the default function. */
  functions: readonly string[];
  /** Set where everything is tagged with the phase it began in; the last has no end. */
  phases?: readonly EntryPhase[] | undefined;
  /** When each scenario begins, seconds after the load does; those that begin with it may be left out. */
  startsS?: Record<string, number>;
  /** Marks the lines of the log that hold the results, where no file of k6 can be read afterwards. */
  resultsInLog?: string | undefined;
}

/**
 * An entry that hands through everything the user's script exports (setup, the functions of scenarios), and adds to its
 * options and its summary. The file of the user is imported, never edited. k6 reads the entry from standard input, in the
 * folder of the script: so every relative path counts from where it would without an entry, whatever API it is given to.
 */
export function entrySource(request: EntryRequest): string {
  const { script, library, added, functions, phases, startsS = {}, resultsInLog: mark, ...summary } = request;
  const from = JSON.stringify(script);
  return [
    '// Made by orchestrator-perf for one run; the script itself is used as it is.',
    "import encoding from 'k6/encoding';",
    `import { inPhaseOf, optionsWith, summaryFiles } from ${JSON.stringify(library)};`,
    ...(mark === undefined
      ? []
      : [`import { resultLines } from ${JSON.stringify(library.replace(/[^/]*$/, 'result-lines.ts'))};`]),
    `import * as own from ${from};`,
    `export * from ${from};`,
    ...(phases === undefined ? [] : ["import exec from 'k6/execution';", phaseSource(phases, startsS)]),
    ...functions.flatMap((name) => exportOf(name, phases !== undefined)),
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

/** An export of the entry itself hides the one that is handed through. */
function exportOf(name: string, inPhases: boolean): string[] {
  const own = inPhases ? `inPhase(own[${JSON.stringify(name)}])` : 'own.default';
  if (name === 'default') return [`export default ${own};`];
  return inPhases ? [`const ${name}InPhase = ${own};`, `export { ${name}InPhase as ${name} };`] : [];
}

function phaseSource(phases: readonly EntryPhase[], startsS: Record<string, number>): string {
  const startsMs = Object.fromEntries(
    Object.entries(startsS).map(([name, seconds]) => [name, seconds * 1000]),
  );
  return `const inPhase = inPhaseOf(() => exec, ${JSON.stringify({ phases, startsMs })});`;
}
