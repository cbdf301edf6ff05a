import type { SideBySide, SideBySideMode } from '../../domain/side-by-side.ts';
import { formatCount, formatRange, formatSize, plural } from '../../wording/numbers.ts';
import { FIRST_LOOK, type Looks } from './bounds.ts';
import { type CalledFigure, figureKey } from './call-figures.ts';
import { worseningOf } from './change-scale.ts';
import type { CountedRounds } from './counted-rounds.ts';
import { looksWorse } from './rows.ts';
import type { FigureName } from './figure-table.ts';

interface Told {
  call: SideBySide['call'];
  known: boolean;
  findings: readonly { sentence: string }[];
  counting: CountedRounds;
  called: readonly CalledFigure[];
  mode: SideBySideMode;
  looks: Looks;
  freshProcesses?: boolean;
}

/** The answer in one sentence, with its numbers: never a chance, always an interval and how it was measured. */
export function sentenceOf(told: Told): string {
  const { call, counting, called, findings } = told;
  if (counting.failure?.side === 'candidate') return ended(counting.failure.sentence);
  const [finding] = findings;
  if (finding !== undefined) return ended(finding.sentence);
  const measured = measuredText(told);
  switch (call) {
    case 'regressed':
      return `${listed(told, 'regressed')}.`;
    case 'improved':
      return `${listed(told, 'improved')}.`;
    case 'no change':
      return `${unchanged(called)}, ${measured}.`;
    case 'inconclusive':
      return notKnown(told, measured);
  }
}

/** Why figures of these rounds are shown and never judged; each of it gave false alarms of 5 to 28 % in simulations. */
export function notGated({
  freshProcesses = true,
  counting,
}: {
  freshProcesses?: boolean;
  counting: CountedRounds;
}): string | undefined {
  if (!freshProcesses)
    return 'Shown, not judged: the services were not started anew for each round, and what one start of a process happens to be like is no difference of the versions.';
  const { counted } = counting;
  const baseFirst = counted.filter(({ first }) => first === 'base').length;
  if (counted.length >= FIRST_LOOK && (baseFirst === 0 || baseFirst === counted.length))
    return `Shown, not judged: ${baseFirst === 0 ? 'this change' : 'the base'} came first in every round, and what comes first differs by that alone.`;
  return undefined;
}

const MOST_LISTED = 3;

/** The weightiest with its interval, the others after it: `p95 is 11 % slower (9 to 14 %), 8 rounds, …; also worse: p50 (10 %)`. */
function listed(told: Told, call: 'regressed' | 'improved'): string {
  const named = new Map<string, CalledFigure>();
  const byWeight = told.called
    .filter((figure) => figure.call === call)
    .sort((a, b) => b.of.share - a.of.share || size(b) - size(a));
  for (const figure of byWeight) if (!named.has(nameOf(figure))) named.set(nameOf(figure), figure);
  const [first, ...others] = named.values();
  if (first === undefined) return measuredText(told);
  const texts = others
    .slice(0, MOST_LISTED)
    .map((figure) => `${nameOf(figure)} (${formatSize(figure.change ?? 0, unitOf(figure))})`);
  if (others.length > MOST_LISTED) texts.push(`${formatCount(others.length - MOST_LISTED)} more`);
  const also =
    texts.length === 0 ? '' : `; also ${call === 'regressed' ? 'worse' : 'better'}: ${texts.join(', ')}`;
  return `${nameOf(first)} is ${changeText(first)}, ${measuredText(told)}${also}`;
}

function changeText(figure: CalledFigure): string {
  const { change = 0, range, of } = figure;
  const unit = unitOf(figure);
  const interval = range === undefined ? '' : ` (${formatRange(range, unit, 'where they differ')})`;
  return `${formatSize(change, unit)} ${directionOf(of.row.name, change)}${interval}`;
}

const LATENCIES: readonly FigureName[] = ['p95', 'p95 pooled', 'p50', 'p99'];

function directionOf(name: FigureName, change: number): string {
  if (LATENCIES.includes(name)) return change > 0 ? 'slower' : 'faster';
  return change > 0 ? 'higher' : 'lower';
}

function unchanged(called: readonly CalledFigure[]): string {
  const main = mainOf(called);
  if (main === undefined) return 'Nothing got worse';
  const unit = unitOf(main);
  const range = main.range === undefined ? '' : ` (${formatRange(main.range, unit, 'always')})`;
  const slightly = called.filter(({ call }) => call === 'slightly worse');
  const beside =
    slightly.length === 0
      ? ''
      : `; ${slightly.map((figure) => `${nameOf(figure)} is ${changeText(figure)}, less than counts`).join('; ')}`;
  return main.within
    ? `${nameOf(main)} changed by less than ${formatSize(main.margin, unit)}${range}${beside}`
    : `${nameOf(main)} did not get worse by ${formatSize(main.margin, unit)}${range}${beside}`;
}

function notKnown({ known, called, looks, counting }: Told, measured: string): string {
  const open = mainOf(called.filter(({ of, cleared, within }) => of.mustClear && !cleared && !within));
  const main = open ?? mainOf(called);
  const rounds = counting.counted.length;
  if (main?.range === undefined)
    return rounds < FIRST_LOOK
      ? `Nothing is known yet: ${plural(rounds, 'round')} of at least ${FIRST_LOOK}.`
      : `No figure could be judged, ${measured}.`;
  const unit = unitOf(main);
  const range = formatRange(main.range, unit, 'always');
  if (!known) return `Not known yet: ${nameOf(main)} changed by ${range}, ${measured}.`;
  if (open === undefined && (main.cleared || main.within))
    return `Not known: no figure that must be unchanged could be compared, ${measured}. What could be compared did not get worse.`;
  const seen =
    main.detectable === undefined
      ? ''
      : `; a worsening above ${formatSize(main.detectable, unit)} would have been seen in four of five cases`;
  if (looksWorse(main.of.row, main.range) && main.call === 'inconclusive')
    return `${nameOf(main)} looks worse (${range}), but not surely enough to call it: ${measured}, and a call must be surer than this interval${seen}${moreRounds(main, looks)}.`;
  return `Not known whether ${nameOf(main)} got worse: it changed by ${range}, ${measured}${seen}${moreRounds(main, looks)}.`;
}

/** Beyond this many rounds it is not rounds that help. */
const MOST_ROUNDS = 40;

function moreRounds({ roundsNeeded, margin, of }: CalledFigure, { maxRounds }: Looks): string {
  if (roundsNeeded === undefined) return '';
  const tell = `to tell ${formatSize(margin, of.row.scale === 'points' ? 'points' : 'relative')}`;
  if (roundsNeeded > MOST_ROUNDS)
    return `; ${tell} takes more requests in each round or a quieter machine, not more rounds`;
  return `; ${tell} takes about ${formatCount(Math.max(roundsNeeded, maxRounds + 1))} rounds`;
}

/** What the sentence is about: the weightiest that must be known, and of those the least known. */
function mainOf(called: readonly CalledFigure[]): CalledFigure | undefined {
  const judged = called.filter(({ of, call }) => of.share > 0 && call !== undefined);
  const must = judged.filter(({ of }) => of.mustClear);
  return (must.length > 0 ? must : judged).slice().sort((a, b) => b.of.share - a.of.share)[0];
}

const nameOf = ({ of }: CalledFigure): string => figureKey(of).replace('p95 pooled', 'p95');

const unitOf = ({ of }: CalledFigure): 'points' | 'relative' =>
  of.row.scale === 'points' ? 'points' : 'relative';

const size = ({ of, change }: CalledFigure): number => Math.abs(worseningOf(of.row, change ?? 0));

const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

function measuredText({ counting, mode }: Told): string {
  return `${plural(counting.counted.length, 'round')}, both versions on this machine${mode === 'interleaved' ? ' in turn' : ''}`;
}
