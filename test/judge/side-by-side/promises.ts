import type { DuetPlan } from './duet-noise.ts';
import type { DuetReplay, DuetReplayResult } from './replay-duets.ts';
import { stalledRounds } from './stalled-rounds.ts';

/** What docs/comparison.md promises of the decision, each with what it is simulated by. */
export interface Promised {
  group: string;
  name: string;
  replay: Omit<DuetReplay, 'pullRequests' | 'seed'>;
  held: { figure: keyof DuetReplayResult; atMost?: number; atLeast?: number }[];
  /** Also in the unit tests, with fewer pull requests. */
  short?: true;
}

type Setting = Omit<DuetReplay, 'pullRequests' | 'seed'>;

const CONCURRENT: Setting = {
  level: 'typical',
  mode: 'concurrent',
  rounds: 12,
  requestsPerSecond: 200,
  measuredS: 40,
  warmUpS: 10,
  history: 'typical',
};
const INTERLEAVED: Setting = { ...CONCURRENT, mode: 'interleaved', requestsPerSecond: 300, measuredS: 60 };
const MODES = { concurrent: CONCURRENT, interleaved: INTERLEAVED };
const LEVELS = ['quiet', 'typical', 'noisy'] as const;
const slower = (ratio: number) => ({ tail: Math.log(1 + ratio) });
const everything = (ratio: number) => ({ everything: Math.log(1 + ratio) });
const FALSE = { figure: 'regressed', atMost: 0.01 } as const;
const red = (atLeast: number) => [{ figure: 'regressed', atLeast }] as const;

function row(
  group: string,
  name: string,
  replay: Setting,
  held: readonly Promised['held'][number][],
  short?: 'short',
): Promised {
  return { group, name, replay, held: [...held], ...(short === undefined ? {} : { short: true }) };
}

const settingText = ({ mode, rounds, measuredS, requestsPerSecond }: DuetPlan): string =>
  `${mode}, ${rounds} rounds of ${mode === 'interleaved' ? `${measuredS / 2} + ${measuredS / 2}` : measuredS} s, ${requestsPerSecond}/s`;

const unchanged = LEVELS.flatMap((level) =>
  Object.values(MODES).flatMap((setting) => [
    row(
      'unchanged',
      `${level}, ${settingText(setting)}`,
      { ...setting, level, history: level },
      level === 'typical' && setting === CONCURRENT
        ? [FALSE, { figure: 'meanMinutes', atMost: 9 }, { figure: 'mostMinutes', atMost: 11 }]
        : [FALSE],
      ...(level === 'quiet' ? [] : (['short'] as const)),
    ),
    row(
      'unchanged',
      `${level}, ${setting.mode}, first pull request ever, unpaced`,
      { ...withoutHistory(setting), level, unpaced: true },
      [FALSE],
    ),
  ]),
);

const otherPlans = [
  ...[4, 6, 8, 10, 40].map((rounds) => ({ ...CONCURRENT, rounds })),
  ...[20, 50, 100, 1000].map((requestsPerSecond) => ({ ...CONCURRENT, requestsPerSecond })),
  ...[4, 6, 10].map((rounds) => ({ ...INTERLEAVED, rounds })),
].map((setting) =>
  row('unchanged', `typical, ${settingText(setting)}, unpaced`, { ...setting, unpaced: true }, [FALSE]),
);

const byRequest = row(
  'unchanged',
  'typical, concurrent, simulated request by request',
  { ...CONCURRENT, roundsOf: stalls(0) },
  [FALSE],
);

const calmer = (['typical', 'quiet'] as const).flatMap((history) =>
  Object.values(MODES).flatMap((setting) =>
    [4, 6, 10, 12].map((rounds) =>
      row(
        'history of a calmer machine',
        `${history} before, noisy today, ${setting.mode}, ${rounds} rounds`,
        { ...setting, rounds, requestsPerSecond: 200, measuredS: 40, level: 'noisy', history },
        [{ figure: 'regressed', atMost: 0.025 }],
        ...(rounds === 4 && history === 'quiet' ? (['short'] as const) : []),
      ),
    ),
  ),
);

const changed = [
  row('changed', 'p95 +5 %', { ...CONCURRENT, effect: slower(0.05) }, [
    { figure: 'improved', atMost: 0.001 },
  ]),
  row('changed', 'p95 +10 %', { ...CONCURRENT, effect: slower(0.1) }, red(0.955), 'short'),
  row('changed', 'p95 +10 %, unpaced', { ...CONCURRENT, effect: slower(0.1), unpaced: true }, []),
  row(
    'changed',
    'p95 +10 %, all 12 rounds done',
    { ...CONCURRENT, effect: slower(0.1), looksAfter: [12] },
    red(0.97),
  ),
  row(
    'changed',
    'p95 +10 %, first pull request ever',
    { ...withoutHistory(CONCURRENT), effect: slower(0.1) },
    [],
  ),
  row(
    'changed',
    `p95 +10 %, ${settingText(INTERLEAVED)}`,
    { ...INTERLEAVED, effect: slower(0.1) },
    red(0.935),
    'short',
  ),
  row(
    'changed',
    'p95 +10 %, 12 rounds of 60 s, 100/s',
    { ...CONCURRENT, measuredS: 60, requestsPerSecond: 100, effect: slower(0.1) },
    red(0.89),
  ),
  row(
    'changed',
    'p95 +10 %, noisy',
    { ...CONCURRENT, level: 'noisy', history: 'noisy', effect: slower(0.1) },
    [],
  ),
  row(
    'changed',
    'p95 +20 %',
    { ...CONCURRENT, effect: slower(0.2) },
    [...red(0.995), { figure: 'meanMinutes', atMost: 5 }],
    'short',
  ),
  row(
    'changed',
    'p95 +20 %, noisy',
    { ...CONCURRENT, level: 'noisy', history: 'noisy', effect: slower(0.2) },
    [],
  ),
  row(
    'changed',
    'everything +10 %, after 4 rounds',
    { ...CONCURRENT, rounds: 4, effect: everything(0.1), looksAfter: [4] },
    red(0.995),
  ),
  row('changed', 'everything +10 %', { ...CONCURRENT, effect: everything(0.1) }, red(0.995), 'short'),
  row(
    'changed',
    'everything 10 % faster',
    { ...CONCURRENT, effect: { everything: -Math.log(1.1) } },
    [
      { figure: 'improved', atLeast: 0.93 },
      { figure: 'regressed', atMost: 0.001 },
    ],
    'short',
  ),
  row(
    'changed',
    'throughput −5 %, unpaced',
    { ...CONCURRENT, unpaced: true, effect: { throughput: 0.05 } },
    red(0.985),
    'short',
  ),
  row(
    'changed',
    'throughput −5 %, unpaced, regression-tolerance 5 %',
    { ...CONCURRENT, unpaced: true, effect: { throughput: 0.05 }, regressionTolerance: 0.05 },
    [],
  ),
  row('changed', 'errors 0.2 to 0.6 %', { ...CONCURRENT, effect: { errors: 3 } }, red(0.77), 'short'),
  row(
    'changed',
    'one window in five stalls 40 ms, request by request',
    { ...CONCURRENT, effect: {}, roundsOf: stalls(3.3) },
    red(0.99),
  ),
];

const fast = [
  { ...CONCURRENT, requestsPerSecond: 500, measuredS: 16, atMost: 5 },
  { ...CONCURRENT, requestsPerSecond: 1000, measuredS: 10, atMost: 4 },
].flatMap(({ atMost, ...setting }) => [
  row(
    'higher rates',
    `unchanged, ${settingText(setting)}`,
    setting,
    [FALSE, { figure: 'meanMinutes', atMost }],
    'short',
  ),
  row('higher rates', `p95 +10 %, ${settingText(setting)}`, { ...setting, effect: slower(0.1) }, red(0.955)),
]);

const interval = [
  row(
    'interval',
    'unchanged, all 12 rounds done',
    { ...CONCURRENT, looksAfter: [12] },
    [
      { figure: 'coverageP95', atLeast: 0.89, atMost: 0.94 },
      { figure: 'detectableP95', atLeast: 0.065, atMost: 0.077 },
    ],
    'short',
  ),
  row('interval', 'p95 +5 %, all 12 rounds done', { ...CONCURRENT, effect: slower(0.05), looksAfter: [12] }, [
    { figure: 'coverageP95', atLeast: 0.89, atMost: 0.94 },
    { figure: 'improved', atMost: 0.001 },
  ]),
  row('interval', 'unchanged, interleaved, all 12 rounds done', { ...INTERLEAVED, looksAfter: [12] }, [
    { figure: 'coverageP95', atLeast: 0.89, atMost: 0.94 },
  ]),
];

/** What would happen if it were judged; the decision that is told of it judges nothing. */
const notGated = Object.values(MODES).flatMap((setting) => [
  row('not started anew', `${setting.mode}, unchanged, were it judged`, { ...setting, longLived: true }, []),
  row(
    'not started anew',
    `${setting.mode}, unchanged, as told`,
    { ...setting, longLived: true, freshProcesses: false },
    [
      { figure: 'regressed', atMost: 0 },
      { figure: 'inconclusive', atLeast: 1 },
    ],
    'short',
  ),
]);
const neverSwapped = row(
  'not started anew',
  'interleaved, base always first',
  { ...INTERLEAVED, neverSwapped: true },
  [
    { figure: 'regressed', atMost: 0 },
    { figure: 'inconclusive', atLeast: 1 },
  ],
  'short',
);

export const PROMISES: Promised[] = [
  ...unchanged,
  ...otherPlans,
  byRequest,
  ...calmer,
  ...changed,
  ...fast,
  ...interval,
  ...notGated,
  neverSwapped,
];

function withoutHistory({ history: _, ...setting }: Setting): Setting {
  return setting;
}

function stalls(waiting: number): NonNullable<DuetReplay['roundsOf']> {
  // What earlier comparisons of the base branch looked like: no stall.
  return ({ rounds, effect }, random) => stalledRounds(rounds, effect === undefined ? 0 : waiting, random);
}
