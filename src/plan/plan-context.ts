import type { Commit } from '../domain/plan.ts';
import type { InputName } from '../inputs/schema.ts';
import type { TargetPlanContext } from './target-row.ts';

/** What the plan needs to know of the world; the entries ask for it. */
export interface PlanContext extends TargetPlanContext {
  /** Unique on this machine. */
  runToken: string;
  /** Attempt of the workflow run; 1 elsewhere. */
  runAttempt?: number;
  commit?: Commit;
  /** Hexadecimal digest of a text. */
  hash: (text: string) => string;
  /** Inputs that are no defaults. */
  given?: ReadonlySet<InputName>;
  /** Name of the repository or folder. */
  repository?: string;
  /** Variables that the requests name, and their values. */
  variableNames?: string[];
  requestVariables?: Record<string, string>;
}
