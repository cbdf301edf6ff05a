import { describe, expect, it } from 'vitest';
import type { RoundSide } from '../../src/domain/side-by-side.ts';
import type { MeasuredRound, SideBySideTest } from '../../src/line/rounds.ts';
import { findRate } from '../../src/line/pilot.ts';
import { someRounds } from '../judge/side-by-side/some-rounds.ts';
import { planOf } from '../plan/plan-of.ts';
import { recordingLog } from '../support/log.ts';

const plan = planOf(
  { start: 'npm start', base: 'main' },
  {
    base: {
      kind: 'version',
      version: { label: 'main', sha: undefined },
      candidate: { label: 'this', sha: undefined },
      isAsked: true,
    },
  },
);

interface Try {
  busy: number | undefined;
  base?: Partial<RoundSide>;
  candidate?: Partial<RoundSide>;
}

/** What the pilot found on a machine that answers so to each rate, and the rates it tried. */
async function pilot(answer: (requestsPerSecond: number) => Try, signal = new AbortController().signal) {
  const tried: number[] = [];
  const found = await findRate(
    (load) => {
      expect(load).toMatchObject({ warmUpS: expect.any(Number), roundS: expect.any(Number) });
      tried.push(Math.round(load.requestsPerSecond));
      return { plan, test: plan.tests[0] as SideBySideTest };
    },
    async (_plan, _test, [first, second]) => {
      expect([first.side, second.side]).toEqual(['base', 'candidate']);
      const { busy, base, candidate } = answer(tried.at(-1) ?? 0);
      const [round] = someRounds(1, {
        base: { failed: 0, ...base },
        candidate: { failed: 0, ...candidate },
      });
      return { round: { ...round, machineBusy: busy } } as MeasuredRound;
    },
    { signal, log: recordingLog() },
  );
  return { rate: found?.load.requestsPerSecond, note: found?.note, tried };
}

/** A machine that is busy by itself, and by each request. */
const machine =
  (atRest: number, ofRequest: number) =>
  (requestsPerSecond: number): Try => ({ busy: Math.min(1, atRest + ofRequest * requestsPerSecond) });

describe('the rate that a pilot finds', () => {
  it.each([
    ['a small machine', machine(0.05, 1 / 400)],
    ['a large one', machine(0.02, 1 / 3000)],
    ['one that is half busy by itself', machine(0.4, 1 / 1000)],
  ])('%s: the machine has air at it, and little more would do', async (_, answer) => {
    const { rate = 0, note, tried } = await pilot(answer);
    const busy = answer(rate).busy ?? 1;
    expect(busy).toBeLessThanOrEqual(0.6);
    expect(busy).toBeGreaterThan(0.35);
    expect(note).toContain(`${rate} requests/s for both versions together`);
    expect(tried.length).toBeLessThanOrEqual(6);
  });

  it('no step is larger than four times', async () => {
    const { tried } = await pilot(machine(0, 1 / 1e9));
    for (const [index, rate] of tried.slice(1).entries())
      expect(rate).toBeLessThanOrEqual((tried[index] ?? 0) * 4 + 1);
    expect(Math.max(...tried)).toBeLessThanOrEqual(4000);
  });

  it('a slow service: below the first try', async () => {
    const { rate = 0 } = await pilot(machine(0.1, 1 / 50));
    expect(rate).toBeGreaterThan(0);
    expect(rate).toBeLessThanOrEqual(25);
  });

  it.each<[string, Partial<RoundSide>]>([
    ['fails requests', { failed: 1 }],
    ['dies', { died: 'exit code 1' }],
    ['gets less than was asked for', { doubt: 'held back' }],
  ])('the last one before the %s', async (what, failure) => {
    for (const side of ['base', 'candidate'] as const) {
      const { rate } = await pilot((requestsPerSecond) => ({
        busy: 0.1,
        ...(requestsPerSecond > 100 ? { [side]: failure } : {}),
      }));
      expect(rate, `${side} ${what}`).toBe(50);
    }
  });

  it.each<[string, (requestsPerSecond: number) => Try]>([
    ['the first try fails', () => ({ busy: 0.1, candidate: { failed: 3 } })],
    ['the machine cannot be seen', () => ({ busy: undefined })],
    ['the machine is busy whatever is asked', () => ({ busy: 0.9 })],
  ])('none where %s', async (_, answer) => {
    expect((await pilot(answer)).rate).toBeUndefined();
  });

  it('Ctrl-C ends it', async () => {
    const controller = new AbortController();
    const { tried } = await pilot(() => {
      controller.abort();
      return { busy: 0.1 };
    }, controller.signal);
    expect(tried).toHaveLength(1);
  });
});
