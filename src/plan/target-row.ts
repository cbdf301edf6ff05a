import type { PlannedComparability } from '../domain/comparability.ts';
import type { ObservedIdentity } from '../domain/observation.ts';
import type { Argv, Side, TestPlan } from '../domain/plan.ts';
import type { TargetKind, TargetOf, TargetSettings } from '../domain/targets.ts';
import type { Inputs } from '../inputs/schema.ts';
import type { KnownBase } from './side-by-side.ts';

export interface TargetRequest {
  inputs: Inputs;
  /** Unique on this machine; the name of the run. */
  name: string;
  /** All tests: each is run on a target of this kind. */
  tests: readonly Pick<TestPlan, 'profile'>[];
  context: TargetPlanContext;
  side: Side;
  /** Where a file of the work tree is in the version of this side. Absolute, both. */
  pathOf(path: string): string;
  /** What everybody who reads of it calls the service. */
  service: string;
  hasMetrics: boolean;
}

/** Where the other version comes from: its files, its address, or nowhere. */
export type BaseSource =
  /** Paths that must be in it, relative to the working directory. */
  | { kind: 'git'; needs: string[] }
  | { kind: 'url'; url: string }
  | { kind: 'image'; image: string }
  /** A folder as it is, beside the one of this version. */
  | { kind: 'folder'; folder: string }
  | { kind: 'none'; because: string };

/** What a target needs to know of the world beside the inputs. */
export interface TargetPlanContext {
  /** Installation folder of this package: holds k6/, compose/, dist/. Absolute. */
  packageRoot: string;
  /** Relative paths of inputs are below it. Absolute. */
  workingDirectory: string;
  /** PERF_* of the environment: faults for demonstrations (PERF_FAULT_*), CPU and memory of the compose services. */
  settings?: Record<string, string>;
  /** A compose file of the user's says what the service under test is made of. */
  ownOrchestrator?: boolean;
  /** Where files of one run may be written. Absolute. */
  temporaryDirectory?: string;
  /** The other version, where one is asked for. */
  base?: KnownBase;
}

export const BUNDLED = 'the bundled reference service';

/** What a kind of target has of its own in the plan as text. */
export interface TargetText {
  /** Before and behind what every kind has. */
  first?: Record<string, string | undefined>;
  last?: Record<string, string | undefined>;
  commands?: Record<string, Argv>;
}

/** Everything that planning must know of one kind of target. */
export interface TargetRow<Kind extends TargetKind> {
  /** Where the service comes from, in words: `started by npm start`. */
  tested(inputs: Inputs): string;
  /** What it has beside the settings of every kind. */
  plan(request: TargetRequest): Omit<TargetOf<Kind>, keyof TargetSettings | 'kind'>;
  base(inputs: Inputs): BaseSource;
  /** Observed of every run of it or of none: a default limit on what is never observed would say nothing. */
  observes(observed: ObservedIdentity, inputs: Inputs): boolean;
  /** What must be the same for runs on it to compare, beside what counts for every kind. */
  comparability(inputs: Inputs, settings: Record<string, string>): Partial<PlannedComparability>;
  describe(target: TargetOf<Kind>): TargetText;
  /** As it may be kept beside the results, which are uploaded. */
  shareable(target: TargetOf<Kind>): TargetOf<Kind>;
  /** Variables that the user gives to the service: their values may be secrets. */
  userEnv(target: TargetOf<Kind>): Record<string, string>;
  /** Base URL of the service where it is known before the target is up. */
  url(target: TargetOf<Kind>): string | undefined;
}
