import { expect, test } from 'vitest';
import { describePlan } from '../../src/plan/describe-plan.ts';
import { shareablePlan } from '../../src/plan/shareable-plan.ts';
import { planOf } from './plan-of.ts';

const START = { start: 'npm start', 'start-env': 'API_TOKEN=hush-by-env' };

test('a build command: what, and nowhere a value that may be a secret', () => {
  const plan = planOf({ ...START, 'build-command': 'npm ci --token hush --also hush-by-env' });
  expect(plan.tests[0].runs[0].target).toMatchObject({
    build: ['npm', 'ci', '--token', 'hush', '--also', 'hush-by-env'],
  });
  expect(describePlan(plan, 'cli')).toContain("Build: npm ci --token '***' --also '***'\n");
  expect(describePlan(plan, 'cli')).not.toContain('hush');
  expect(JSON.stringify(shareablePlan(plan))).not.toContain('hush');
  expect(shareablePlan(plan).tests[0].runs[0].target).toMatchObject({
    build: ['npm', 'ci', '--token', '***', '--also', '***'],
  });
});

test('no build command: no word about it', () => {
  expect(describePlan(planOf(START), 'cli')).not.toContain('Build:');
  expect(JSON.stringify(shareablePlan(planOf(START)))).not.toContain('build"');
});
