import type { ScriptFacts } from './inspect.ts';
import { type Rescale, rescaleScenarios } from './rescale.ts';

export interface WrapperRequest {
  /** Absolute path of the user's script. */
  script: string;
  facts: ScriptFacts;
  rescale: Rescale | undefined;
  /** Limits and sub-metrics to collect, beside the script's own. */
  thresholds: Record<string, string[]>;
}

/**
 * An entry that hands through everything the user's script exports (setup, scenarios' functions, handleSummary) and
 * replaces its options only where asked. The user's file is imported, never edited; its own relative imports and
 * open() still count from where it is.
 */
export function wrapperSource({ script, facts, rescale, thresholds }: WrapperRequest): string {
  const scenarios = isScenarios(facts.options.scenarios) ? facts.options.scenarios : {};
  const needsDefault = Object.values(scenarios).some(
    ({ exec }) => exec === null || exec === undefined || exec === 'default',
  );
  const from = JSON.stringify(script);
  return [
    '// Made by orchestrator-perf for one run; the script itself is used as it is.',
    `import * as script from ${from};`,
    `export * from ${from};`,
    ...(needsDefault ? ['export default script.default;'] : []),
    `const added = ${JSON.stringify(thresholds)};`,
    `const thresholds = { ...(script.options ?? {}).thresholds };`,
    'for (const [metric, expressions] of Object.entries(added))',
    '  thresholds[metric] = [...(thresholds[metric] ?? []), ...expressions];',
    ...(rescale === undefined
      ? ['export const options = { ...script.options, thresholds };']
      : [
          // Load given by these would win over scenarios.
          'const { vus, duration, iterations, stages, ...others } = script.options ?? {};',
          `const scenarios = ${JSON.stringify(rescaleScenarios(scenarios, facts.maxVus, rescale), undefined, 2)};`,
          'export const options = { ...others, thresholds, scenarios };',
        ]),
    '',
  ].join('\n');
}

function isScenarios(value: unknown): value is Record<string, Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'object')
  );
}
