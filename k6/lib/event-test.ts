import type { Options } from 'k6/options';
import { eventSender } from './events.ts';
import { buildOptions } from './options.ts';
import { paced } from './pacing.ts';
import type { TestType } from './profiles.ts';
import { readSettings } from './settings.ts';

/** A whole k6 test of one type: its options, and the iteration that sends events at the pace of its profile. */
export function eventTest(testType: TestType): { options: Options; iteration: () => void } {
  const settings = readSettings(testType, __ENV);
  return { options: buildOptions(settings), iteration: paced(settings.profile, eventSender(settings)) };
}
