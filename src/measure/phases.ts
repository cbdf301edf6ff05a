import type { Metric, Phase } from '../domain/measurement.ts';
import type { LoadProfile } from '../domain/plan.ts';

/** Phases of the profile as they happened: a phase that was cut short ends with the load, one never reached is left out. */
export function phaseWindows(profile: LoadProfile, loadStartedAtMs: number, loadEndedAtMs: number): Phase[] {
  const phases: Phase[] = [];
  let fromMs = loadStartedAtMs;
  let fromVus = profile.startVus;
  for (const stage of profile.stages) {
    const toMs = Math.min(fromMs + stage.durationS * 1000, loadEndedAtMs);
    if (toMs > fromMs)
      phases.push({
        name: stage.phase,
        kind: stage.kind,
        fromMs,
        toMs,
        targetVus: stage.targetVus,
        judged: profile.judgedPhases.includes(stage.phase),
        // How much a VU of a script of the user's own sends nobody knows.
        ...(profile.eventsPerSecond > 0 && {
          offeredEventsPerSecond: ((fromVus + stage.targetVus) / 2) * eventsPerVuSecond(profile),
        }),
      });
    fromMs += stage.durationS * 1000;
    fromVus = stage.targetVus;
  }
  return phases;
}

/** Offered events per second over time, as corners of the profile's curve. */
export function offeredCurve(
  profile: LoadProfile,
  loadStartedAtMs: number,
): [atMs: number, perSecond: number][] {
  const points: [number, number][] = [[loadStartedAtMs, profile.startVus * eventsPerVuSecond(profile)]];
  let atMs = loadStartedAtMs;
  for (const stage of profile.stages) {
    atMs += stage.durationS * 1000;
    const perSecond = stage.targetVus * eventsPerVuSecond(profile);
    if (stage.durationS > 0) points.push([atMs, perSecond]);
    else points.splice(-1, 1, [atMs, perSecond]);
  }
  return points;
}

/** Adds what was achieved: events, or requests of an ordinary service, counted in a phase ÷ its seconds. */
export function withAchieved(
  phases: Phase[],
  metrics: Metric[],
  { unit }: Pick<LoadProfile, 'unit'>,
): Phase[] {
  const counted = unit === 'requests' ? 'http_reqs' : 'events_submitted';
  return phases.map((phase) => {
    const sent = metrics.find(
      (metric) => metric.name === counted && isPhaseOnly(metric.tags) && metric.tags.phase === phase.name,
    );
    if (sent?.kind !== 'counter') return phase;
    return { ...phase, achievedEventsPerSecond: sent.count / phaseSeconds(phase) };
  });
}

export const phaseSeconds = (phase: Phase): number => (phase.toMs - phase.fromMs) / 1000;

/** True for `{phase:x}` with nothing else. */
export const isPhaseOnly = (tags: Record<string, string>): boolean =>
  tags.phase !== undefined && Object.keys(tags).length === 1;

const eventsPerVuSecond = (profile: LoadProfile): number =>
  profile.peakVus === 0 ? 0 : profile.eventsPerSecond / profile.peakVus;
