import { ROUND_PHASE, WARM_UP_PHASE } from '../../k6/lib/round-phases.ts';
import type { LoadProfile, TestPlan } from '../domain/plan.ts';

/**
 * The load of one version in one round: a share of the VUs and of the rate at the peak of the profile, the same from
 * the first second on. What the service learns in the warm-up is in no figure.
 */
export function roundProfile(
  profile: LoadProfile,
  { warmUpS, roundS }: { warmUpS: number; roundS: number },
): LoadProfile {
  const vus = Math.max(1, Math.ceil(profile.peakVus * SHARE_OF_VERSION));
  const eventsPerSecond = profile.eventsPerSecond * SHARE_OF_VERSION;
  return {
    ...profile,
    startVus: vus,
    peakVus: vus,
    stages: [
      { phase: WARM_UP_PHASE, kind: 'settle', durationS: warmUpS, targetVus: vus },
      { phase: ROUND_PHASE, kind: 'hold', durationS: roundS, targetVus: vus },
    ],
    durationS: warmUpS + roundS,
    eventsPerSecond,
    paceMs: ((vus * profile.eventsPerRequest) / eventsPerSecond) * 1000,
    judgedPhases: [ROUND_PHASE],
    rescaled: true,
  };
}

/** Both versions together get what was asked for. */
export const SHARE_OF_VERSION = 1 / 2;

/** A window of fewer requests has no p95 of its own, and a round of fewer windows has none to spare (facts: docs/comparison.md). */
const LEAST_REQUESTS_IN_WINDOW = 150;
const LEAST_WINDOWS = 8;
/** What a script of the user's own sends is not known. */
const UNKNOWN_RATE_PERIOD_S = 2;

/** How often k6 writes down what it measured: in windows that are short, and long enough for a percentile. */
export function recorderPeriodS({ profile, workload }: Pick<TestPlan, 'profile' | 'workload'>): number {
  const longest = Math.max(1, Math.floor((profile.stages.at(-1)?.durationS ?? 0) / LEAST_WINDOWS));
  const perSecond = profile.eventsPerSecond / profile.eventsPerRequest;
  const wanted =
    workload.kind === 'script' ? UNKNOWN_RATE_PERIOD_S : Math.ceil(LEAST_REQUESTS_IN_WINDOW / perSecond);
  return Math.min(wanted, longest);
}
