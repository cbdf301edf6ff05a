import { resolveProfile } from '../../../k6/lib/profiles.ts';
import type { LoadProfile, TestPlan } from '../../domain/plan.ts';
import { openLoadOf, type Scenarios } from './scenarios.ts';

/**
 * The stages of the test type for a script that leaves the shape of its load open: with the VUs and the duration asked for,
 * else those the script says, else the default ones. Undefined where the script says more, or is shorter than the stages.
 * How much a VU of it sends is its own business: nothing is offered, and what it counts are requests.
 */
export function profileOfOpenScript(
  scenarios: Scenarios,
  { testType, rescale, profile }: Pick<TestPlan, 'testType' | 'rescale' | 'profile'>,
): LoadProfile | undefined {
  const open = openLoadOf(scenarios);
  if (open === undefined) return undefined;
  const { vus = open.vus, durationS = open.durationS } = rescale ?? {};
  const isDefault = vus === undefined && durationS === undefined;
  try {
    const given = isDefault ? profile : resolveProfile({ testType, vus, durationS });
    return {
      ...given,
      loadModel: 'closed',
      unit: 'requests',
      eventsPerSecond: 0,
      eventsPerRequest: 1,
      paceMs: 0,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
