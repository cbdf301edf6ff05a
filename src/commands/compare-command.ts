import { baselineOf } from './baseline-of.ts';
import type { Command } from './command.ts';
import { inWorkingDirectory, judgedBy, readForeign } from './read-foreign.ts';
import { judgeAndWrite, whereTo } from './report-command.ts';

/** `orchestrator-perf compare <baseline> <candidate>`: each a result of this tool, or k6 results of any shape. */
export const compareCommand: Command = async ({ operands, options, source }, given) => {
  const ports = inWorkingDirectory(source, given);
  const [baseline = '', candidate = ''] = operands;
  const to = whereTo(options);
  const rules = { ...(await judgedBy(source, ports)), mustCompare: true as const };
  const lookup = await baselineOf(baseline, ports);
  const measurement = await readForeign(
    [candidate],
    { tags: [], thresholds: rules.thresholds, follow: false },
    ports,
  );
  return judgeAndWrite(measurement, lookup, rules, to, ports);
};
