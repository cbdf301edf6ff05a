import type { PlannedComparability } from '../domain/comparability.ts';
import type { ObservedIdentity } from '../domain/observation.ts';
import type { TargetKind, TargetOf, TargetPlan, TargetSettings } from '../domain/targets.ts';
import type { Inputs } from '../inputs/schema.ts';
import { COMMAND_TARGET } from './command-target.ts';
import { COMPOSE_TARGET } from './compose-target.ts';
import { faultsOf } from './settings.ts';
import {
  type BaseSource,
  BUNDLED,
  type TargetRequest,
  type TargetRow,
  type TargetText,
} from './target-row.ts';

/** One row a kind. */
const ROWS: { [Kind in TargetKind]: TargetRow<Kind> } = {
  embedded: {
    tested: () => BUNDLED,
    plan: ({ context, pathOf }) => ({ packageRoot: pathOf(context.packageRoot) }),
    base: () => ({ kind: 'git', needs: [] }),
    observes: () => true,
    comparability: () => ({}),
    describe: () => ({}),
    shareable: (target) => target,
    userEnv: () => ({}),
    url: () => undefined,
  },
  compose: COMPOSE_TARGET,
  command: COMMAND_TARGET,
  external: {
    tested: ({ 'target-url': url }) => `at ${url}`,
    plan: ({ inputs, side }) => ({
      url: inputs[side === 'base' ? 'base-url' : 'target-url'] ?? '',
      ...(inputs.engine !== 'local' && { isElsewhere: true }),
    }),
    base: ({ 'base-url': url }) =>
      url === undefined
        ? {
            kind: 'none',
            because:
              'the service runs already and nothing is started: give base-url, where the other version runs',
          }
        : { kind: 'url', url },
    // A service that only has an address is not seen.
    observes: () => false,
    comparability: ({ 'target-url': url }) => (url === undefined ? {} : { targetHost: new URL(url).host }),
    describe: ({ url }) => ({ first: { Target: url } }),
    shareable: (target) => target,
    userEnv: () => ({}),
    url: ({ url }) => url,
  },
};

// The row of a kind takes targets of that kind: TypeScript does not follow that through the look-up.
const rowOf = <Kind extends TargetKind>(kind: Kind) => ROWS[kind] as unknown as TargetRow<Kind>;

/** The service of one side. Only what is tested differs between the two. */
export function planTarget(request: Omit<TargetRequest, 'pathOf'>): TargetPlan {
  const { inputs, context, side } = request;
  const { base } = context;
  const pathOf = (path: string) =>
    side === 'base' && base?.kind === 'version' ? (base.pathOf?.(path) ?? path) : path;
  const settings: TargetSettings = {
    tested: { service: request.service, what: rowOf(inputs.stack).tested(inputs) },
    ...(request.hasMetrics ? {} : { hasMetrics: false }),
    healthPath: inputs['health-path'],
    metricsPath: inputs['metrics-path'],
    eventsPath: inputs['events-path'],
    healthTimeoutMs: inputs['health-timeout'],
    keep: inputs['keep-stack'],
    faults: faultsOf(side, context.settings ?? {}),
  };
  const kind = inputs.stack;
  return { kind, ...settings, ...rowOf(kind).plan({ ...request, pathOf }) } as TargetOf<typeof kind>;
}

/** Where the other version comes from. */
export const sourceOfBase = (inputs: Inputs): BaseSource => rowOf(inputs.stack).base(inputs);

export const targetObserves = (inputs: Inputs, observed: ObservedIdentity): boolean =>
  rowOf(inputs.stack).observes(observed, inputs);

export const targetComparability = (
  inputs: Inputs,
  settings: Record<string, string>,
): Partial<PlannedComparability> => rowOf(inputs.stack).comparability(inputs, settings);

export const targetText = (target: TargetPlan): TargetText => rowOf(target.kind).describe(target);

export const shareableTarget = (target: TargetPlan): TargetPlan => rowOf(target.kind).shareable(target);

/** Variables that the user gives to the service: their values may be secrets. */
export const userEnv = (target: TargetPlan): Record<string, string> => rowOf(target.kind).userEnv(target);

/** Base URL of the service where it is known before the target is up. */
export const urlBefore = (target: TargetPlan): string | undefined => rowOf(target.kind).url(target);
