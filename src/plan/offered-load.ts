import type { LoadProfile } from '../domain/plan.ts';

/** Events the profile offers in all: its rate is in proportion to the VUs, which change linearly within a stage. */
export function offeredEvents(profile: LoadProfile): number {
  let fromVus = profile.startVus;
  let vuSeconds = 0;
  for (const { durationS, targetVus } of profile.stages) {
    vuSeconds += (durationS * (fromVus + targetVus)) / 2;
    fromVus = targetVus;
  }
  return (vuSeconds * profile.eventsPerSecond) / profile.peakVus;
}
