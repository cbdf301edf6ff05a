import type { ClusterPlan } from '../../domain/cluster.ts';
import { isRecord, ownValue, parseJson } from '../../k6-results/json.ts';
import { formatPercent } from '../../wording/numbers.ts';
import type { Runner } from './runner.ts';
import type { StartSignal } from './start-signal.ts';

/** Clocks are told to the second. */
const CLOCK_APART_S = 2;
/** Shares are as equal as whole VUs can be; beyond that a runner was held back. */
const WEAK_SHARE = 0.8;

/** What a reader of the figures should know of the runners they come from. */
export function notesOn(
  runners: readonly Runner[],
  { spreadMs, clockOffsetsS }: StartSignal,
  { image }: ClusterPlan,
): string[] {
  const nodes = [...new Set(runners.flatMap(({ pod }) => pod?.node ?? []))];
  const apart = clockOffsetsS.findIndex((offset) => Math.abs(offset) >= CLOCK_APART_S);
  return [
    `The load was split over ${runners.length} runners (${image}) on ${nodes.length} node${nodes.length === 1 ? '' : 's'} (${nodes.join(', ').slice(0, 500)}), ${begunText(runners, spreadMs)}.`,
    ...(apart < 0
      ? []
      : [
          `The clock of ${runners[apart]?.who} is ${clockOffsetsS[apart]} s off that of the pod that started it.`,
        ]),
    ...weakest(runners),
    ...(runners.some((runner) => runner.result()?.runsSetup)
      ? ['setup() and teardown() of the script ran in every runner.']
      : []),
  ];
}

/** Each runner tells when its load began by its own clock. */
function begunText(runners: readonly Runner[], spreadMs: number | undefined): string {
  if (spreadMs !== undefined) return `let go within ${spreadMs} ms of one another`;
  const begun = runners.flatMap((runner) => {
    const { atMs, durationMs } = runner.result() ?? {};
    return atMs === undefined || durationMs === undefined ? [] : [atMs - durationMs];
  });
  if (begun.length < runners.length) return 'let go by the operator';
  return `let go by the operator; they began within ${Math.round(Math.max(...begun) - Math.min(...begun))} ms of one another, by the clocks of their nodes`;
}

/** The runner that did least, where that is less than its share. */
function weakest(runners: readonly Runner[]): string[] {
  const done = runners.flatMap((runner) => {
    const summary = Object.values(runner.result()?.files ?? {})
      .map(parseJson)
      .find((one) => isRecord(ownValue(one, 'metrics')));
    const iterations = ownValue(
      ownValue(ownValue(ownValue(summary, 'metrics'), 'iterations'), 'values'),
      'count',
    );
    return typeof iterations === 'number' ? [{ runner, iterations }] : [];
  });
  const mean = done.reduce((sum, { iterations }) => sum + iterations, 0) / done.length;
  const [least] = done.sort((a, b) => a.iterations - b.iterations);
  // With a few iterations in all, one more or less is no weakness.
  if (least === undefined || least.iterations >= mean * WEAK_SHARE || mean - least.iterations < FEW)
    return [];
  return [
    `${least.runner.who} was the weakest: ${least.iterations} iterations, ${formatPercent(1 - least.iterations / mean)} fewer than the runners did on average.`,
  ];
}

const FEW = 10;
