import { describe, expect, test } from 'vitest';
import type { TargetPlan } from '../../src/domain/plan.ts';
import { cpuPins, pinnedTarget, pinsText } from '../../src/plan/cpu-pins.ts';
import { planOf } from './plan-of.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a half of the machine each, in turn', () => {
  test.each<[string, number[], number, [string, string]]>([
    ['4 CPUs', upTo(4), 1, ['0,1', '2,3']],
    ['the round after', upTo(4), 2, ['2,3', '0,1']],
    ['and the one after that', upTo(4), 3, ['0,1', '2,3']],
    ['one left over is for k6', upTo(5), 1, ['0,1', '3,4']],
    ['8 CPUs', upTo(8), 2, ['4,5,6,7', '0,1,2,3']],
    ['those that are allowed, in order', [10, 2, 8, 3], 1, ['2,3', '8,10']],
  ])('%s', (_, cpus, round, [base, candidate]) => {
    expect(cpuPins(cpus, { mode: 'concurrent', round })).toEqual({ base, candidate });
  });
  test.each([0, 1, 2, 3])('%i CPUs are too few', (count) => {
    expect(cpuPins(upTo(count), { mode: 'concurrent', round: 1 })).toBeUndefined();
  });
  test('one after the other each has all of it', () => {
    expect(cpuPins(upTo(8), { mode: 'interleaved', round: 1 })).toBeUndefined();
  });
  test('in four rounds each version was first and second on each half', () => {
    // Who is started first: base, candidate, candidate, base.
    const seen = [1, 2, 3, 4].map((round) => {
      const first = round % 4 === 1 || round % 4 === 0 ? 'base' : 'candidate';
      return `${first} ${cpuPins(upTo(4), { mode: 'concurrent', round })?.[first]}`;
    });
    expect(new Set(seen).size).toBe(4);
  });
});

test.each<[string, Record<string, string>, (target: TargetPlan) => unknown]>([
  ['a command', { start: 'npm start' }, (target) => 'cpus' in target && target.cpus],
  ['the reference service', {}, (target) => 'cpus' in target && target.cpus],
  [
    'containers',
    { stack: 'compose' },
    (target) => target.kind === 'compose' && target.compose.env.PERF_ORCHESTRATOR_CPUSET,
  ],
])('%s has them', (_, flags, cpusOf) => {
  const [{ runs }] = planOf(flags).tests;
  expect(cpusOf(pinnedTarget(runs[0].target, '0,1'))).toBe('0,1');
  expect(cpusOf(runs[0].target)).not.toBe('0,1');
});

test('what runs already stays where it is', () => {
  const [{ runs }] = planOf({ 'target-url': 'http://127.0.0.1:8080' }).tests;
  expect(pinnedTarget(runs[0].target, '0,1')).toBe(runs[0].target);
});

test('it is said whichever round it was', () => {
  expect(pinsText({ base: '10,11', candidate: '2,3' })).toBe(
    'While both were under load the one version had the CPUs 2,3 to itself and the other 10,11, in turn from round to round.',
  );
});
