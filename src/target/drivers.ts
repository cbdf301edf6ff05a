import type { Log } from '../ports/ports.ts';
import type { TargetKind, TargetPlan } from '../domain/plan.ts';
import type {
  BuildContext,
  LeftBehind,
  LeftTarget,
  MachineToCheck,
  Requirement,
  RunningTarget,
  StartTarget,
  Target,
  TargetContext,
} from './target.ts';

type CleanUp<Left extends LeftBehind> = (
  left: Left,
  context: { env: NodeJS.ProcessEnv; log: Log },
) => Promise<void>;

interface Driver<Plan extends TargetPlan, Left extends LeftBehind> {
  start: StartTarget<Plan>;
  /** Builds what is started, before its first start; absent where `start` builds it, or nothing is built. */
  build?(plan: Plan, context: BuildContext): Promise<void>;
  /** Takes down what a killed tool left; absent where everything ends with the tool. */
  cleanUp?: CleanUp<Left>;
  /** Those that were left running; absent where none can outlive the tool. */
  running?(env: Record<string, string | undefined>, signal: AbortSignal): Promise<RunningTarget[]>;
  /** What it needs of this machine, for `doctor`; absent where it needs nothing. */
  check?(machine: MachineToCheck): Promise<Requirement[]>;
}

/** One row a kind; loaded when it is asked for. */
const DRIVERS: {
  [Kind in TargetKind]: Driver<Extract<TargetPlan, { kind: Kind }>, Extract<LeftBehind, { kind: Kind }>>;
} = {
  embedded: {
    start: async (plan, context) => (await import('./embedded/embedded.ts')).startEmbedded(plan, context),
  },
  compose: {
    start: async (plan, context) => (await import('./compose/compose.ts')).startCompose(plan, context),
    cleanUp: async (left, context) => (await import('./compose/cleanup.ts')).cleanUpCompose(left, context),
    running: async (env, signal) => (await import('./compose/running-stacks.ts')).runningStacks(env, signal),
    check: async (machine) => (await import('./compose/check.ts')).checkForCompose(machine),
  },
  command: {
    start: async (plan, context) => (await import('./command/command.ts')).startCommand(plan, context),
    build: async (plan, context) => (await import('./command/build-command.ts')).buildCommand(plan, context),
    cleanUp: async (left, context) => (await import('./command/cleanup.ts')).cleanUpCommand(left, context),
  },
  external: {
    start: async (plan, context) => (await import('./external.ts')).startExternal(plan, context),
  },
};

/** Brings a target up. */
export function startTarget(plan: TargetPlan, context: TargetContext): Promise<Target> {
  // The row of a kind takes plans of that kind: TypeScript does not follow that through the look-up.
  const { start } = DRIVERS[plan.kind] as Driver<TargetPlan, LeftBehind>;
  return start(plan, context);
}

/** Builds what a target starts, where its kind has something to build. */
export async function buildTarget(plan: TargetPlan, context: BuildContext): Promise<void> {
  const { build } = DRIVERS[plan.kind] as Driver<TargetPlan, LeftBehind>;
  await build?.(plan, context);
}

/** Takes down what a killed run left. Nothing to do where it took it down itself. */
export async function cleanUp(
  left: LeftTarget,
  context: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  const { cleanUp: takeDown } = DRIVERS[left.kind] as Driver<TargetPlan, LeftBehind>;
  await takeDown?.(left, context);
}

const EVERY_DRIVER: Pick<Driver<never, never>, 'running' | 'check'>[] = Object.values(DRIVERS);

/** Every target of this tool that was left running on this machine. */
export async function runningTargets(
  env: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<RunningTarget[]> {
  const found = await Promise.all(EVERY_DRIVER.map((driver) => driver.running?.(env, signal)));
  return found.flatMap((running) => running ?? []);
}

/** What the targets of every kind need of this machine. */
export async function checkForTargets(machine: MachineToCheck): Promise<Requirement[]> {
  const found = await Promise.all(EVERY_DRIVER.map((driver) => driver.check?.(machine)));
  return found.flatMap((requirements) => requirements ?? []);
}
