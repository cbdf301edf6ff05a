import { expect, test } from 'vitest';
import type { CommandTarget, Plan } from '../../src/domain/plan.ts';
import { describePlan } from '../../src/plan/describe-plan.ts';
import { shareablePlan } from '../../src/plan/shareable-plan.ts';
import { planOf } from './plan-of.ts';

/** The plan of a service that is built first. */
function built(build: CommandTarget['build']): Plan {
  const plan = planOf({ start: 'npm start', 'start-env': 'API_TOKEN=hush-by-env' });
  const [test] = plan.tests;
  const [run] = test.runs;
  if (run.target.kind !== 'command') throw new Error(run.target.kind);
  const target: CommandTarget = { ...run.target, ...(build && { build }) };
  return { ...plan, tests: [{ ...test, runs: [{ ...run, target }] }] };
}

test('a build command: what, and nowhere a value that may be a secret', () => {
  const plan = built(['npm', 'ci', '--token', 'hush', '--also', 'hush-by-env']);
  expect(describePlan(plan, 'cli')).toContain("Build: npm ci --token '***' --also '***'\n");
  expect(describePlan(plan, 'cli')).not.toContain('hush');
  expect(JSON.stringify(shareablePlan(plan))).not.toContain('hush');
  expect(shareablePlan(plan).tests[0].runs[0].target).toMatchObject({
    build: ['npm', 'ci', '--token', '***', '--also', '***'],
  });
});

test('no build command: no word about it', () => {
  expect(describePlan(built(undefined), 'cli')).not.toContain('Build:');
  expect(JSON.stringify(shareablePlan(built(undefined)))).not.toContain('build"');
});
