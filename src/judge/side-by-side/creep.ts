import type { Duet } from '../../domain/duet.ts';
import type { ValidityFinding } from '../../domain/finding.ts';
import type { Baseline } from '../../domain/judgement.ts';
import type { MeasuredChange } from '../../domain/side-by-side.ts';
import { formatSize, plural } from '../../wording/numbers.ts';
import { FIGURES, type FigureRow } from './figure-table.ts';

export interface Creep {
  figure: string;
  /** Changes that were added up. */
  changes: number;
  /** As people read it, + is worse: 0.1 is 10 %, or points. */
  worse: number;
  margin: number;
  isAlarm: boolean;
  sentence: string;
}

/** Standard errors of the sum from nothing. */
const ALARM_AT = 3;

/** One change that is what was measured just now, and not many. */
const FEWEST_CHANGES = 2;
/** Where nothing is ever released. */
const DAYS = 30;
const DAY_MS = 86_400_000;

/** What the changes merged since the last release add up to, this one with them: one note for each figure that crept. */
export function creepFindings(
  latest: Duet,
  { duets = [], releasedAt }: Pick<Baseline, 'duets' | 'releasedAt'>,
) {
  const fromMs = releasedAt === undefined ? Date.parse(latest.at) - DAYS * DAY_MS : Date.parse(releasedAt);
  const merged = [latest, ...duets.filter(({ id, at }) => id !== latest.id && Date.parse(at) > fromMs)];
  const since = releasedAt === undefined ? `in the last ${DAYS} days` : 'since the last release';
  return creepOf(
    merged.map(({ changes }) => changes),
    since,
  ).flatMap(({ isAlarm, changes, sentence }): ValidityFinding[] =>
    isAlarm && changes >= FEWEST_CHANGES ? [{ rule: 'creep', severity: 'note', sentence }] : [],
  );
}

/** Small changes that each passed, added up: `merged` has the figures of each merged change. */
export function creepOf(
  merged: readonly (readonly MeasuredChange[])[],
  since = 'since the last release',
): Creep[] {
  return FIGURES.flatMap((row) => {
    // The two statistics of p95 are one figure for a reader.
    if (row.name === 'p95 pooled') return [];
    const changes = merged.flatMap(
      (figures) =>
        figures.find(({ figure }) => figure === row.name) ??
        (row.name === 'p95' ? figures.find(({ figure }) => figure === 'p95 pooled') : undefined) ??
        [],
    );
    return changes.length === 0 ? [] : [added(row, changes, since)];
  });
}

function added(row: FigureRow, changes: readonly MeasuredChange[], when: string): Creep {
  const sum = changes.reduce((total, { worse }) => total + worse, 0);
  const standardError = Math.sqrt(changes.reduce((total, one) => total + one.standardError ** 2, 0));
  const worse = row.scale === 'points' ? sum : readable(row, sum);
  const isAlarm = worse > row.margin && sum > ALARM_AT * standardError;
  const unit = row.scale === 'points' ? 'points' : 'relative';
  const size = formatSize(worse, unit);
  const since = `over ${plural(changes.length, 'merged change')} ${when}`;
  return {
    figure: row.name,
    changes: changes.length,
    worse,
    margin: row.margin,
    isAlarm,
    sentence: isAlarm
      ? `${row.name} got ${size} worse ${since}: all together more than the ${formatSize(row.margin, unit)} that count, whatever each was called.`
      : `${row.name} got ${size} ${worse > 0 ? 'worse' : 'better'} ${since}.`,
  };
}

/** Of a logarithm that is + where it is worse. */
const readable = ({ better }: FigureRow, worse: number): number =>
  better === 'lower' ? Math.expm1(worse) : -Math.expm1(-worse);
