import type { Scenario } from '../../domain/comparability.ts';
import { goDurationS } from './go-duration.ts';
import type { Fields, Scenarios } from './scenarios.ts';

/** What `k6 inspect` says of the scenarios, typed and without what the script leaves to k6. */
export function saidScenarios(scenarios: Scenarios): Scenario[] {
  return Object.entries(scenarios)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, fields]) => ({
      name,
      executor: String(fields.executor ?? 'unknown'),
      ...given('exec', typeof fields.exec === 'string' ? fields.exec : undefined),
      ...given('vus', count(fields.vus)),
      ...given('startVus', count(fields.startVUs)),
      ...given('preAllocatedVus', count(fields.preAllocatedVUs)),
      ...given('maxVus', count(fields.maxVUs)),
      ...given('iterations', count(fields.iterations)),
      ...given('rate', count(fields.rate)),
      ...given('startRate', count(fields.startRate)),
      ...given('perS', seconds(fields.timeUnit)),
      // Not said is from the start.
      ...given('startS', seconds(fields.startTime) || undefined),
      ...given('durationS', seconds(fields.duration)),
      ...given('maxDurationS', seconds(fields.maxDuration)),
      ...given('stages', stagesOf(fields.stages)),
    }));
}

function stagesOf(stages: unknown): Scenario['stages'] {
  if (!Array.isArray(stages)) return undefined;
  return stages.map((stage: Fields | null) => ({
    durationS: seconds(stage?.duration) ?? 0,
    target: count(stage?.target) ?? 0,
  }));
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

function seconds(value: unknown): number | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const read = goDurationS(value);
  return Number.isFinite(read) && read >= 0 ? read : undefined;
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
