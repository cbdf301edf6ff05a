import type { LoadProfile, TestPlan } from '../domain/plan.ts';
import { policyOf } from '../domain/test-types.ts';
import { samplesWanted } from '../metrics/quantile.ts';

/** What the user should know of a test before it starts, a sentence each. */
export function adviceOn(test: TestPlan): string[] {
  const { profile, testType, thresholds, workload } = test;
  // What a script of the user's own sends is not known; a smoke test asks only whether it works.
  if (workload.kind === 'script' || !policyOf(testType).judgesFigures) return [];
  const percents = thresholds.flatMap(({ statistic }) =>
    statistic.kind === 'percentile' ? [statistic.percent] : [],
  );
  const wanted = samplesWanted(Math.max(0, ...percents));
  const expected = fewestJudgedRequests(profile);
  if (percents.length === 0 || expected >= wanted) return [];
  return [
    `${testType}: about ${expected} requests will be judged${profile.judgedPhases.length > 1 ? ' in the shortest phase' : ''}; p(${Math.max(...percents)}) wants ${wanted}. ${howToSendMore(profile)}, or run longer.`,
  ];
}

function howToSendMore({ unit, eventsPerSecond, eventsPerRequest }: LoadProfile): string {
  const now = Number(eventsPerSecond.toPrecision(3));
  return unit === 'requests'
    ? `Raise requests-per-second (now ${now})`
    : `Raise events-per-second (now ${Math.round(eventsPerSecond)}), lower events-per-request (${eventsPerRequest})`;
}

/** Requests offered in the judged phase that offers the fewest. */
function fewestJudgedRequests(profile: LoadProfile): number {
  const perVuSecond = profile.eventsPerSecond / profile.eventsPerRequest / profile.peakVus;
  const judged = profile.stages.filter(({ phase }) => profile.judgedPhases.includes(phase));
  const requests = judged.map(({ durationS, targetVus }) => durationS * targetVus * perVuSecond);
  return Math.floor(Math.min(...requests));
}
