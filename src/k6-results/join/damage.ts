import type { RunSummary } from '../../domain/measurement.ts';
import type { PointSink } from '../samples/accumulate/point-sink.ts';
import type { Reading } from '../source/reading.ts';

export type Damage = NonNullable<RunSummary['damage']>[number];
type Raw = Extract<Reading, { kind: 'raw' }>;
type Recorder = Extract<Reading, { kind: 'recorder' }>;

/** A share of broken lines above this and the file is not what it says it is. */
const MOST_BROKEN_SHARE = 0.0001;
/** Seconds without a single sample: k6 reports its VUs every second. */
const LONGEST_SILENCE_S = 60;
const CLOCK_STEP_S = 60;

/** What is wrong with the files, each with what it means for the figures. */
export function damageOf(raws: readonly Raw[], recorders: readonly Recorder[], sink: PointSink): Damage[] {
  return [
    ...raws.flatMap((raw) => rawDamage(raw)),
    ...severalRuns(raws, sink),
    ...recorders.flatMap(recorderDamage),
  ];
}

function rawDamage(reading: Raw): Damage[] {
  const { name, report, damage } = reading;
  const found: Damage[] = [];
  const add = (severity: Damage['severity'], sentence: string): void =>
    void found.push({ severity, sentence });
  if (report.points === 0) add('broken', `${name} holds no sample at all: there is nothing to report.`);
  if (damage !== undefined)
    add('inconclusive', `${name} is cut off (${damage}): the figures are of the part that could be read.`);
  if (report.cutOff)
    add(
      'inconclusive',
      `The last line of ${name} is cut off: k6 or the copy was ended early, the figures are partial.`,
    );
  else if (reading.endsWithinIteration)
    add(
      'inconclusive',
      `${name} ends within an iteration: k6 was killed or still ran, the figures are partial.`,
    );
  if (report.broken > 0 && report.points > 0) {
    const share = report.broken / report.lines;
    const where = report.firstBroken === undefined ? '' : `, the first in line ${report.firstBroken.line}`;
    add(
      share > MOST_BROKEN_SHARE ? 'broken' : 'note',
      `${report.broken} of ${report.lines} lines of ${name} could not be read${where} (${percent(share)}).`,
    );
  }
  if (report.backwardsS > CLOCK_STEP_S)
    add(
      'inconclusive',
      `The clock went back by ${report.backwardsS} s within ${name}: totals are right, duration and figures over time are not.`,
    );
  return found;
}

/** Metrics are declared once in a run: a second time means that another run was appended, or a shard. */
function severalRuns(raws: readonly Raw[], sink: PointSink): Damage[] {
  const again = raws.find(({ report }) => report.redeclared > 0);
  if (again === undefined) return [];
  const seconds = sink.cells().map(([second]) => second);
  const silence = seconds.find((second, index) => {
    const next = seconds[index + 1];
    return next !== undefined && next - second > Math.max(LONGEST_SILENCE_S, sink.cellSeconds * 3);
  });
  return silence === undefined
    ? [
        {
          severity: 'note',
          sentence: `${again.name} holds several results one after the other, of the same time: they are read as shards of one run.`,
        },
      ]
    : [
        {
          severity: 'broken',
          sentence: `${again.name} holds two runs with a pause between them (after ${new Date(silence * 1000).toISOString()}): figures over both are of neither. k6 overwrites its output file, so the runs were put together later.`,
        },
      ];
}

function recorderDamage({ name, timeline, totals }: Recorder): Damage[] {
  const found: Damage[] = [];
  if (timeline.damagedLines > 0)
    found.push({
      severity: 'inconclusive',
      sentence: `${timeline.damagedLines} lines of ${name} could not be read.`,
    });
  if (!totals.complete)
    found.push({
      severity: 'inconclusive',
      sentence: `${name} has no end: k6 was killed, or is still running.`,
    });
  if (totals.metrics.length === 0)
    found.push({ severity: 'broken', sentence: `${name} holds no figures: there is nothing to report.` });
  return found;
}

function percent(share: number): string {
  return `${(share * 100).toPrecision(2)} %`;
}
