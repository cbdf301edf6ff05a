import { EVENT_TYPES } from '../reference/events/event-types.ts';
import type { ComposePlan, TestPlan } from '../domain/plan.ts';
import type { Inputs } from '../inputs/schema.ts';
import { offeredEvents } from './offered-load.ts';

/** What the queue of the stack will get from the heaviest test of the run: each one gets a fresh stack. */
export function queueForecast(
  tests: readonly Pick<TestPlan, 'profile'>[],
  inputs: Inputs,
): NonNullable<ComposePlan['queueForecast']> {
  const foreign = inputs.image !== undefined || inputs.build !== undefined;
  // How many messages another service makes of an event is not known: one is the usual case.
  const perEvent = foreign ? 1 : messagesPerEvent();
  const most = (of: (test: Pick<TestPlan, 'profile'>) => number) =>
    Math.ceil(perEvent * Math.max(...tests.map(of)));
  return {
    messagesPerSecond: most(({ profile }) => profile.eventsPerSecond),
    messages: most(({ profile }) => offeredEvents(profile)),
  };
}

/** Of the events that the generator makes and the reference orchestrator routes. */
function messagesPerEvent(): number {
  const weights = EVENT_TYPES.reduce((sum, { weight }) => sum + weight, 0);
  return EVENT_TYPES.reduce((sum, { weight, queues }) => sum + weight * queues.length, 0) / weights;
}
