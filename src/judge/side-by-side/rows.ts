import type { SideBySideFigure } from '../../domain/side-by-side.ts';
import { formatCount, formatRange, formatSize } from '../../wording/numbers.ts';
import { FIRST_LOOK } from './bounds.ts';
import type { ComparisonCall } from '../../domain/finding.ts';
import type { CalledFigure } from './call-figures.ts';

/** The two statistics of p95 are one row for a reader: that of the one with the worse call. */
export function rowsOf(figures: readonly CalledFigure[]): SideBySideFigure[] {
  const find = (name: string) => figures.find(({ of }) => of.row.name === name && of.endpoint === undefined);
  const [windowed, pooled] = [find('p95'), find('p95 pooled')];
  const both =
    windowed === undefined || pooled === undefined || windowed.of.share === 0 || pooled.of.share === 0
      ? undefined
      : { windowed, pooled };
  return figures.flatMap((figure) => {
    if (both === undefined) {
      // Not in every round: the pooled statistic stands for it.
      if (figure === windowed && pooled !== undefined) return [];
      return rowOf(figure, because(figure));
    }
    if (figure === pooled) return [];
    return figure === windowed ? joined(both.windowed, both.pooled) : rowOf(figure, because(figure));
  });
}

const BY_WEIGHT: readonly ComparisonCall[] = [
  'regressed',
  'slightly worse',
  'inconclusive',
  'improved',
  'no change',
];

/** An improvement of one statistic is one of p95 when the other is surely not worse. */
function joined(windowed: CalledFigure, pooled: CalledFigure): SideBySideFigure {
  const [first] = [windowed, pooled].sort((a, b) => rank(a, b) - rank(b, a) || surer(a, b));
  const told = first ?? windowed;
  const other = told === windowed ? pooled : windowed;
  const how = told === windowed ? 'over short windows of each round' : 'over all requests of each round';
  const row = rowOf(
    { ...told, detectable: detectableOf([windowed, pooled]) },
    told.call === undefined || told.call === other.call
      ? because(told)
      : `${because(told)} (${how}; ${how.includes('windows') ? 'over all requests' : 'over short windows'} ${callText(other)})`,
  );
  return { ...row, figure: 'p95' };
}

/** One of them alone sees it, or both together do. */
function detectableOf(pair: readonly CalledFigure[]): number | undefined {
  const alone = pair.flatMap(({ detectable }) => detectable ?? []);
  const together = pair.flatMap(({ detectableTogether }) => detectableTogether ?? []);
  return alone.length < pair.length ? undefined : Math.min(...alone, Math.max(...together));
}

function rank(figure: CalledFigure, other: CalledFigure): number {
  if (figure.call === 'improved' && other.cleared) return BY_WEIGHT.indexOf('slightly worse') + 0.5;
  return figure.call === undefined ? BY_WEIGHT.length : BY_WEIGHT.indexOf(figure.call);
}

const surer = (a: CalledFigure, b: CalledFigure): number =>
  (a.estimate?.standardError ?? Number.POSITIVE_INFINITY) -
  (b.estimate?.standardError ?? Number.POSITIVE_INFINITY);

function callText({ call, range, of }: CalledFigure): string {
  const change = range === undefined ? '' : ` (${formatRange(range, unitOf(of.row), 'always')})`;
  return `${call ?? 'not judged'}${change}`;
}

const unitOf = ({ scale }: { scale: 'ratio' | 'points' }) => (scale === 'points' ? 'points' : 'relative');

function rowOf(figure: CalledFigure, why: string): SideBySideFigure {
  const { of, change, range, call, detectable, roundsNeeded, floor, margin } = figure;
  const { row, endpoint, base, candidate, scale, differences } = of;
  return {
    figure: row.name === 'p95 pooled' ? 'p95' : row.name,
    endpoint,
    unit: row.unit,
    scale: row.scale,
    better: row.better,
    base,
    candidate,
    change,
    range,
    call,
    detectable,
    roundsNeeded,
    floor,
    margin,
    changes: differences.map((difference) => scale.change(difference)),
    because: why,
  };
}

/** An interval that is clear of no change is not yet a call: that takes more. */
export function looksWorse(
  { better }: Pick<CalledFigure['of']['row'], 'better'>,
  range: readonly [number, number] | undefined,
): boolean {
  const [low, high] = range ?? [0, 0];
  return better === 'lower' ? low > 0 : high < 0;
}

function because({ of, call, range, margin, floor, detectable, cleared, estimate }: CalledFigure): string {
  const unit = unitOf(of.row);
  if (of.notJudged !== undefined) return of.notJudged;
  if (estimate === undefined || call === undefined)
    return `${of.differences.length} of ${FIRST_LOOK} rounds: shown, not judged`;
  switch (call) {
    case 'regressed':
      return 'worse than the noise between rounds explains';
    case 'slightly worse':
      return `worse than the noise between rounds explains, and by less than the ${formatSize(floor, unit)} that count`;
    case 'improved':
      return 'better than the noise between rounds explains';
    case 'no change':
      return `surely less than ${formatSize(margin, unit)} either way`;
    case 'inconclusive': {
      const seen =
        detectable === undefined
          ? ''
          : `; a worsening above ${formatSize(detectable, unit)} would have been seen in four of five cases`;
      if (cleared && range !== undefined)
        return `surely not worse by ${formatSize(margin, unit)}; whether it is better is not known`;
      return looksWorse(of.row, range)
        ? `looks worse, and ${formatCount(estimate.rounds)} rounds that differ this much are too few to call it: a call must be surer than the 90 % interval${seen}`
        : `inside the noise between rounds${seen}`;
    }
  }
}
