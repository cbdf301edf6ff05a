import { pageText } from '../../wording/escape.ts';
import { formatSignedSize } from '../../wording/numbers.ts';
import type { Forest, ForestRow } from '../model/forest.ts';
import type { Tone } from '../model/words.ts';

/** One axis of changes as the template places it: positions are percent of the width. */
export interface ForestView {
  title: string;
  ticks: { at: string; text: string }[];
  rows: {
    label: string;
    tone: Tone;
    result: string;
    change: string;
    sentence: string;
    estimate: string;
    range: { from: string; to: string } | undefined;
    margin: { from: string; width: string } | undefined;
    floor: string | undefined;
    rounds: string[];
  }[];
}

const TITLES: Record<Forest['unit'], string> = {
  relative: 'Change against the base',
  points: 'Change against the base, percentage points',
};

export function forestView({ unit, reach, rows }: Forest): ForestView {
  const at = (change: number) => {
    const share = Math.max(-1, Math.min(1, change / reach));
    return (50 + 50 * share).toFixed(2);
  };
  return {
    title: TITLES[unit],
    ticks: ticksOf(reach).map((change) => ({ at: at(change), text: formatSignedSize(change, unit) })),
    rows: rows.map((row) => rowView(row, unit, at)),
  };
}

function rowView(
  { label, tone, result, sentence, change, range, margin, floor, rounds }: ForestRow,
  unit: Forest['unit'],
  at: (change: number) => string,
): ForestView['rows'][number] {
  return {
    label: pageText(label),
    tone,
    result,
    change: formatSignedSize(change, unit),
    sentence: pageText(sentence),
    estimate: at(change),
    range: range && { from: at(range[0]), to: at(range[1]) },
    margin:
      margin === undefined
        ? undefined
        : { from: at(-margin), width: (Number(at(margin)) - Number(at(-margin))).toFixed(2) },
    floor: floor === undefined ? undefined : at(floor),
    rounds: rounds.map(at),
  };
}

const STEPS = [1, 2, 5];

/** Zero and one or two round numbers to both sides. */
function ticksOf(reach: number): number[] {
  const wanted = reach / 2;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = (STEPS.findLast((one) => one * power <= wanted * 1.0001) ?? 1) * power;
  const each = Math.floor((reach * 0.95) / step);
  return Array.from({ length: 2 * each + 1 }, (_, index) => (index - each) * step);
}
