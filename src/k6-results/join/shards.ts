import type { RunSummary } from '../../domain/measurement.ts';
import type { Reading } from '../source/reading.ts';

type Damage = NonNullable<RunSummary['damage']>[number];
type Summary = Extract<Reading, { kind: 'summary' }>;

/** Clocks of several machines may be this far apart. */
const CLOCKS_S = 60;

/** Summaries that were added up as shards of one run, where something speaks against their being shards. */
export function shardDoubts(summaries: readonly Summary[]): Damage[] {
  const [first] = summaries;
  if (first === undefined) return [];
  return summaries.slice(1).flatMap((other): Damage[] => {
    const doubt = doubtOf(first, other);
    if (doubt === undefined) return [];
    const { severity, because } = doubt;
    return [
      {
        severity,
        sentence: `${first.name} and ${other.name} were added up as shards of one run, but ${because}. For two runs use compare.`,
      },
    ];
  });
}

function doubtOf(a: Summary, b: Summary): { severity: 'inconclusive' | 'note'; because: string } | undefined {
  const [script, otherScript] = [a.summary.script, b.summary.script];
  if (script !== undefined && otherScript !== undefined && script !== otherScript)
    return { severity: 'inconclusive', because: 'their scripts differ' };
  if (carriesThresholds(a) && carriesThresholds(b) && thresholdsOf(a) !== thresholdsOf(b))
    return { severity: 'inconclusive', because: 'the thresholds of their scripts differ' };
  const [one, two] = [spanOf(a), spanOf(b)].sort((left, right) => (left?.fromS ?? 0) - (right?.fromS ?? 0));
  if (one === undefined || two === undefined || two.fromS <= one.toS + CLOCKS_S) return undefined;
  const apart = `the second began ${Math.round(two.fromS - one.toS)} s after the first had ended`;
  // A file that was copied has the time of the copy.
  return one.isStated && two.isStated
    ? { severity: 'inconclusive', because: apart }
    : { severity: 'note', because: `by the times of the files ${apart}` };
}

const carriesThresholds = ({ summary }: Summary): boolean => summary.shape !== 'machine-readable summary';

function thresholdsOf({ summary }: Summary): string {
  return summary.thresholds
    .map(({ metric, expression }) => `${metric} ${expression}`)
    .sort()
    .join('\n');
}

function spanOf({
  summary,
  modifiedMs,
}: Summary): { fromS: number; toS: number; isStated: boolean } | undefined {
  const endMs = summary.generatedAtMs ?? modifiedMs;
  if (endMs === undefined || summary.durationS === undefined) return undefined;
  const isStated = summary.generatedAtMs !== undefined;
  return { fromS: endMs / 1000 - summary.durationS, toS: endMs / 1000, isStated };
}
