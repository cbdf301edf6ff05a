import type { Round, RoundSide } from '../../../src/domain/side-by-side.ts';
import { type DecisionRequest, decide } from '../../../src/judge/side-by-side/decide.ts';

const SIDE: RoundSide = {
  requests: 4000,
  failed: 8,
  windowS: 40,
  p50Ms: 80,
  p95Ms: 200,
  p99Ms: 400,
  windows: [],
  cpuSeconds: 8,
  memoryBytes: 300e6,
  queueDepth: 9,
  capacityPerSecond: undefined,
  endpoints: [],
  died: undefined,
  doubt: undefined,
};

/** Small differences between rounds that add up to nothing, over any four in a row. */
const WOBBLE = [0.01, -0.02, 0.02, -0.01];

export type SideChange = Partial<RoundSide> | ((side: RoundSide, index: number) => Partial<RoundSide>);

/** Rounds in which both sides are alike but for a wobble of two percent. */
export function someRounds(
  count: number,
  { base = {}, candidate = {} }: { base?: SideChange; candidate?: SideChange } = {},
): Round[] {
  return Array.from({ length: count }, (_, index) => {
    const wobble = WOBBLE[index % WOBBLE.length] ?? 0;
    const changed = (side: RoundSide, change: SideChange): RoundSide => ({
      ...side,
      ...(typeof change === 'function' ? change(side, index) : change),
    });
    return {
      round: index + 1,
      mode: 'concurrent',
      first: index % 2 === 0 ? 'base' : 'candidate',
      skewMs: 10,
      machineBusy: 0.5,
      base: changed(SIDE, base),
      candidate: changed(times(1 + wobble)(SIDE), candidate),
      notCounted: undefined,
    };
  });
}

/** Latencies of a side, so many times as long. */
export const times =
  (factor: number) =>
  (side: RoundSide): RoundSide => ({
    ...side,
    p50Ms: (side.p50Ms ?? 0) * factor,
    p95Ms: (side.p95Ms ?? 0) * factor,
    p99Ms: (side.p99Ms ?? 0) * factor,
    windows: side.windows.map(({ p50Ms, p95Ms }) => ({ p50Ms: p50Ms * factor, p95Ms: p95Ms * factor })),
  });

export const decided = (rounds: readonly Round[], request: Partial<DecisionRequest> = {}) =>
  decide({
    rounds,
    maxRounds: 12,
    mode: 'concurrent',
    prior: [],
    regressionTolerance: 0,
    throughputJudged: true,
    ...request,
  });
