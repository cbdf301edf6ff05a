import type { LoadProfile, TestType, Threshold } from '../domain/plan.ts';
import type { Inputs } from '../inputs/schema.ts';
import { observedBehind } from '../metrics/observed.ts';
import { defaultThresholds } from './default-thresholds.ts';
import { targetObserves } from './targets.ts';
import { thresholdKey } from './thresholds.ts';

const NO_DEFAULTS = /^no[ -]defaults$/i;

/** Those of the user, as written. */
export function thresholdLines(inputs: Inputs): string[] {
  return (inputs.thresholds ?? []).filter((line) => !NO_DEFAULTS.test(line));
}

/**
 * The user's limits, and the defaults they leave standing. A user's own script is judged by its own limits: the
 * defaults speak of events, which it may not have.
 */
export function planThresholds(
  testType: TestType,
  profile: LoadProfile,
  inputs: Inputs,
  userThresholds: Threshold[],
): Threshold[] {
  const unwanted = inputs.thresholds?.some((line) => NO_DEFAULTS.test(line)) === true;
  if (unwanted || inputs.script !== undefined) return userThresholds;
  const replaced = new Set(userThresholds.map(thresholdKey));
  const kept = defaultThresholds(testType, profile).filter((threshold) => {
    const observed = observedBehind(threshold.metric);
    const isObserved = observed === undefined || targetObserves(inputs, observed);
    return isObserved && !replaced.has(thresholdKey(threshold));
  });
  return [...kept, ...userThresholds];
}
