import { parseGoFloat } from '../metrics/go-float.ts';
import type { ShownUnit } from '../metrics/statistic.ts';

export interface Limit {
  /** In the metric's own unit. */
  value: number;
  /** True for a percentage of a service's own CPU or memory limit; `value` is then a ratio. */
  ofLimit: boolean;
}

type UnitFactors = Readonly<Record<string, number>>;

const TIME_IN_MS: UnitFactors = { ms: 1, s: 1000, m: 60_000, us: 0.001, µs: 0.001 };
/** KB, MB, GB are powers of 1000; KiB, MiB, GiB of 1024, as in IEC 80000-13. */
const SIZE_IN_BYTES: UnitFactors = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};
const COUNT: UnitFactors = { k: 1000, '/s': 1, 'k/s': 1000 };

/** Units a limit may have on a metric of each unit, with the factor to the metric's own. */
const UNITS: Readonly<Record<ShownUnit, UnitFactors>> = {
  ms: TIME_IN_MS,
  s: Object.fromEntries(Object.entries(TIME_IN_MS).map(([unit, factor]) => [unit, factor / 1000])),
  bytes: SIZE_IN_BYTES,
  ratio: { '%': 0.01 },
  cores: { core: 1, cores: 1 },
  count: { k: 1000 },
  'per second': COUNT,
  'bytes per second': Object.fromEntries(
    Object.entries(SIZE_IN_BYTES).flatMap(([unit, factor]) => [
      [unit, factor],
      [`${unit}/s`, factor],
    ]),
  ),
  none: COUNT,
};

/** Of a number with its unit. */
const LONGEST = 200;

/** The limit in the metric's own unit, or what is wrong with it. A unit of undefined is a metric nobody knows yet. */
export function parseLimit(text: string, unit: ShownUnit | undefined): Limit | string {
  if (text.length > LONGEST) return `has no number as its limit: "${text.slice(0, 100)}…"`;
  const written = /[a-zA-Zµ%/]*$/.exec(/^[+-]?0[xX]/.test(text) ? '' : text)?.[0] ?? '';
  const number = parseGoFloat(text.slice(0, text.length - written.length).trim());
  if (number === undefined) return `has no number as its limit: "${text.slice(0, 100)}"`;
  if (written === '') return { value: number, ofLimit: false };
  if (written === '%' && (unit === 'cores' || unit === 'bytes'))
    return { value: number / 100, ofLimit: true };
  const factors: UnitFactors =
    unit === undefined ? { ...SIZE_IN_BYTES, ...TIME_IN_MS, ...COUNT, '%': 0.01 } : UNITS[unit];
  const key =
    unit === 'bytes' || unit === 'bytes per second' || unit === undefined ? written.toLowerCase() : written;
  const factor = Object.hasOwn(factors, key) ? factors[key] : undefined;
  if (factor === undefined) {
    const known = Object.keys(factors).join(', ');
    return `has an unknown unit "${written}": ${unit === undefined ? 'units' : `units of a metric in ${unit}`} are ${known}`;
  }
  // Whole results stay whole: 1.1 * 1000 is 1100.0000000000002.
  return { value: Number((number * factor).toPrecision(15)), ofLimit: false };
}
