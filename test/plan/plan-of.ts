import { createHash } from 'node:crypto';
import type { Entry, Plan } from '../../src/domain/plan.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { PlanContext } from '../../src/plan/plan-context.ts';

const FACTS: PlanContext = {
  packageRoot: '/opt/perf',
  workingDirectory: '/home/me/service',
  runToken: 'A1/b2',
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

/** The plan of a run with these flags. Throws an InputError with all that is wrong with them. */
export function planOf(
  values: Record<string, string>,
  facts: Partial<PlanContext> = {},
  surface: Entry = 'cli',
): Plan {
  const source = {
    kind: 'flag' as const,
    values: new Map(Object.entries(values).map(([name, text]) => [name, { text, where: `flag --${name}` }])),
  };
  const { inputs } = readInputs({ surface, sources: [source] });
  return makePlan(inputs, { ...FACTS, ...facts });
}
