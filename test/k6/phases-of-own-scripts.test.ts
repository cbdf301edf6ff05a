import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inPhaseOf } from '../../k6/lib/user-entry.ts';

const LOAD_STARTS_MS = 1_000_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A VU of a scenario that k6 started this much after the load; what it does gives the phase it is tagged with. */
function vuOf(name: string, startTime: number, startsMs: Record<string, number> = {}) {
  const tags: Record<string, unknown> = {};
  const exec = { scenario: { name, startTime }, vu: { metrics: { tags } } };
  const phases = [{ name: 'warm-up', untilMs: 10_000 }, { name: 'steady' }];
  const inPhase = inPhaseOf(() => exec, { phases, startsMs });
  const work = inPhase((given: string) => `${given} in ${tags.phase}`);
  return (atMs: number) => {
    vi.setSystemTime(LOAD_STARTS_MS + atMs);
    return work('work');
  };
}

it('what begins before the warm-up is over is in no figure, all after it is', () => {
  const at = vuOf('default', LOAD_STARTS_MS);
  expect([at(0), at(9999), at(10_000), at(60_000)]).toEqual([
    'work in warm-up',
    'work in warm-up',
    'work in steady',
    'work in steady',
  ]);
});

it('a scenario that begins later has no warm-up of its own', () => {
  const at = vuOf('later', LOAD_STARTS_MS + 8000, { later: 8000 });
  expect([at(8000), at(9999), at(10_000)]).toEqual(['work in warm-up', 'work in warm-up', 'work in steady']);
});

it.each(['constructor', '__proto__'])('a scenario may be called %s', (name) => {
  expect(vuOf(name, LOAD_STARTS_MS)(10_000)).toBe('work in steady');
});

it('gives what the function of the script gives, also where it throws', () => {
  const inPhase = inPhaseOf(
    () => ({ scenario: { name: 'default', startTime: 0 }, vu: { metrics: { tags: {} } } }),
    { phases: [{ name: 'steady' }], startsMs: {} },
  );
  expect(inPhase((...args: number[]) => args)(1, 2)).toEqual([1, 2]);
  expect(() =>
    inPhase(() => {
      throw new Error('own');
    })(),
  ).toThrow('own');
});
