import { SERVICE_UNDER_TEST } from '../domain/observation.ts';
import type { RunSummary } from '../domain/measurement.ts';

/** What a run counts: events of an orchestrator, or requests of an ordinary service. */
export function workOf({ profile }: Pick<RunSummary, 'profile'>): 'events' | 'requests' {
  return profile?.unit ?? 'events';
}

/** The service under test is `orchestrator` in every figure; people call it by its own name. */
export function calledBy({ tested }: Pick<RunSummary, 'tested'>): (service: string) => string {
  return (service) => (service === SERVICE_UNDER_TEST ? (tested?.service ?? service) : service);
}

/** `shop, started by npm start, commit 1f6c2a9`; undefined for results that do not tell what they are of. */
export function testedSentence({
  tested,
  commit,
}: Pick<RunSummary, 'tested' | 'commit'>): string | undefined {
  if (tested === undefined) return undefined;
  const sha = commit === undefined ? [] : [`commit ${commit.sha.slice(0, 7)}`];
  return [tested.service, tested.what, ...sha].join(', ');
}
