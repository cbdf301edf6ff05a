import type { LoadProfile, StageWindow } from './profiles.ts';
import { stageWindows } from './profiles.ts';

/** What a VU does in one iteration: wait, then either send or go back to k6 without a request. */
export interface Turn {
  waitMs: number;
  send: boolean;
}

/** The turns of one VU; pure, so that it can be tested without a clock. Times are ms since the load began. */
export interface Turns {
  next(nowMs: number): Turn;
  /** The iteration ended. */
  ended(nowMs: number): void;
}

/** A VU that k6 may take away sleeps no longer than this at a time, so that k6 never has to interrupt it. */
const LONGEST_NAP_MS = 1000;

/** Longer between two iterations means k6 stopped this VU and started it again. */
const RESTART_MS = 2000;

/** Fractional part of the golden ratio: multiples of it, modulo 1, spread evenly for any number of VUs. */
const GOLDEN = 0.618_033_988_749_895;

/**
 * Each VU owns a slot of the pace, so that n VUs send n evenly spaced requests in every pace, from the first one on.
 * A VU that is late sends at once and keeps its slot, unless it is a whole pace behind: then it has lost that turn,
 * which shows as achieved < offered.
 */
export function turnsOf(profile: Pick<LoadProfile, 'stages' | 'paceMs'>, vu: number): Turns {
  const slotMs = ((vu * GOLDEN) % 1) * profile.paceMs;
  const windows = stageWindows(profile);
  let dueMs = 0;
  let lastEndMs = Number.NEGATIVE_INFINITY;
  return {
    next(nowMs) {
      if (nowMs - lastEndMs > RESTART_MS) dueMs = firstSlot(slotMs, profile.paceMs, nowMs);
      const awakeMs = Math.min(Math.max(dueMs, nowMs), sleepsUntilMs(windows, nowMs));
      const send = awakeMs >= dueMs;
      if (send) dueMs = Math.max(dueMs + profile.paceMs, awakeMs);
      return { waitMs: awakeMs - nowMs, send };
    },
    ended(nowMs) {
      lastEndMs = nowMs;
    },
  };
}

function firstSlot(slotMs: number, paceMs: number, nowMs: number): number {
  return slotMs + Math.ceil((nowMs - slotMs) / paceMs) * paceMs;
}

/** Until when a VU may sleep at `nowMs`: until VUs next go down or the load ends, and in short naps from then on. */
function sleepsUntilMs(windows: StageWindow[], nowMs: number): number {
  const down = windows.find(({ stage, toS }) => stage.kind === 'down' && nowMs < toS * 1000);
  const boundaryMs = (down?.fromS ?? windows[windows.length - 1]?.toS ?? 0) * 1000;
  return nowMs < boundaryMs ? boundaryMs : nowMs + LONGEST_NAP_MS;
}
