import type { StackKind } from '../domain/plan.ts';
import type { StackDriver } from './target.ts';

/** A driver is loaded when its stack is asked for. */
export const stackDrivers: Record<StackKind, StackDriver> = {
  embedded: async (plan, context) => (await import('./embedded/embedded.ts')).embeddedDriver(plan, context),
  compose: async (plan, context) => (await import('./compose/compose.ts')).composeDriver(plan, context),
  external: async (plan, context) => (await import('./external.ts')).externalDriver(plan, context),
};
