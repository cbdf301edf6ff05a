import { describe, expect, test } from 'vitest';
import type { Round } from '../../../src/domain/side-by-side.ts';
import { countedRounds } from '../../../src/judge/side-by-side/counted-rounds.ts';
import { decided, type SideChange, someRounds, times } from './some-rounds.ts';

const only =
  (at: number, change: SideChange): SideChange =>
  (side, index) =>
    index === at - 1 ? (typeof change === 'function' ? change(side, index) : change) : side;

describe('which rounds count', () => {
  test.each<[string, Round[], number, number | undefined]>([
    ['all as they should be', someRounds(4), 4, undefined],
    [
      'one left out by who measured it',
      someRounds(1).map((round) => ({ ...round, notCounted: 'started 2 s apart' })),
      0,
      undefined,
    ],
    [
      'doubt about the load of the base',
      someRounds(4, { base: only(2, { doubt: '1 % dropped' }) }),
      3,
      undefined,
    ],
    [
      'doubt about the load of this change',
      someRounds(4, { candidate: only(2, { doubt: 'x' }) }),
      3,
      undefined,
    ],
    ['the base got half of the plan', someRounds(4, { base: only(2, { requests: 2000 }) }), 4, 4000],
    [
      'the base got less than half of the plan',
      someRounds(4, { base: only(2, { requests: 1999 }) }),
      3,
      4000,
    ],
    ['the base got nothing, without a plan', someRounds(4, { base: only(2, { requests: 0 }) }), 3, undefined],
    [
      'the machine was five times slower for both',
      someRounds(4, { base: only(3, { requests: 800 }), candidate: only(3, { requests: 790 }) }),
      3,
      4000,
    ],
    ['a ratio of ten is no reason', someRounds(4, { candidate: only(2, times(10)) }), 4, 4000],
  ])('%s', (_, rounds, count, planned) => {
    const { counted, failure } = countedRounds(rounds, planned);
    expect(counted).toHaveLength(count);
    expect(failure).toBeUndefined();
  });

  test('each that does not has its reason', () => {
    const { rounds } = countedRounds(
      someRounds(3, {
        base: only(1, { doubt: '1 % of the iterations dropped' }),
        candidate: only(2, { doubt: 'k6 was killed' }),
      }),
      undefined,
    );
    expect(rounds.map(({ notCounted }) => notCounted)).toEqual([
      'the base: 1 % of the iterations dropped',
      'this change: k6 was killed',
      undefined,
    ]);
  });
});

describe('a version that fails', () => {
  test('this change dies while the base does not: regressed at once', () => {
    const decision = decided(someRounds(3, { candidate: only(3, { died: 'it ended with code 137.' }) }));
    expect(decision).toMatchObject({ call: 'regressed', answerKnown: true, findings: [] });
    expect(decision.sentence).toBe(
      'This change failed in round 3 while the base did not: it ended with code 137.',
    );
  });
  test('the base dies: broken, and no win for this change', () => {
    const decision = decided(someRounds(8, { base: only(3, { died: 'it ended with code 1' }) }));
    expect(decision).toMatchObject({ call: 'inconclusive', answerKnown: true });
    expect(decision.findings).toEqual([
      {
        rule: 'base-failed',
        severity: 'broken',
        sentence: 'The base failed in round 3, so there is nothing to compare with: it ended with code 1',
      },
    ]);
  });
  test('both die in one round: broken', () => {
    const died = only(2, { died: 'disk full' });
    const decision = decided(someRounds(4, { base: died, candidate: died }));
    expect(decision).toMatchObject({ call: 'inconclusive', findings: [{ severity: 'broken' }] });
  });
  test('this change gets less than half of its requests while the base is fine: regressed at once', () => {
    const decision = decided(someRounds(2, { candidate: only(2, { requests: 1900 }) }), {
      plannedRequests: 4000,
    });
    expect(decision).toMatchObject({ call: 'regressed', answerKnown: true });
    expect(decision.sentence).toBe(
      'This change answered 1,900 of 4,000 requests in round 2 while the base answered 4,000.',
    );
  });
  test.each([
    // Both were starved: a machine that carries half of the load says nothing of the one that got a little less.
    [2080, 1960, 'inconclusive', /^This change answered 1,960 of 4,000/],
    [1960, 1900, 'inconclusive', /^the base answered 1,960 of 4,000/],
    [3600, 1900, 'regressed', /^This change answered 1,900 of 4,000/],
    [2080, 800, 'regressed', /^This change answered 800 of 4,000/],
  ])('%i of 4,000 requests of the base and %i of this change: %s', (ofBase, ofCandidate, call, why) => {
    const decision = decided(
      someRounds(2, { base: only(2, { requests: ofBase }), candidate: only(2, { requests: ofCandidate }) }),
      { plannedRequests: 4000 },
    );
    expect(decision.call).toBe(call);
    expect(decision.rounds[1]?.notCounted).toMatch(why);
  });
  test('without a plan it is held against the base', () => {
    expect(decided(someRounds(2, { candidate: only(2, { requests: 1900 }) })).call).toBe('regressed');
    expect(decided(someRounds(2, { candidate: only(2, { requests: 2100 }) })).call).toBe('inconclusive');
  });
  test('one k6 was killed: that once is no fault of this change, twice it is one', () => {
    const killed = { requests: 300, doubt: 'k6 was killed' };
    expect(decided(someRounds(4, { candidate: only(2, killed) })).call).not.toBe('regressed');
    const twice = (_: unknown, index: number) => (index < 2 ? killed : {});
    expect(decided(someRounds(4, { candidate: twice })).call).toBe('regressed');
  });
  test('a base in doubt is no measure for this change', () => {
    const decision = decided(
      someRounds(4, { base: only(2, { doubt: 'x' }), candidate: only(2, { requests: 100 }) }),
    );
    expect(decision.call).not.toBe('regressed');
  });
});

describe('too many rounds that do not count', () => {
  const doubtful = (count: number) => (_: unknown, index: number) =>
    index < count ? { doubt: '1 % dropped' } : {};
  test('a quarter is borne', () => {
    expect(decided(someRounds(12, { base: doubtful(3) }))).toMatchObject({
      call: 'no change',
      answerKnown: true,
    });
  });
  test('more is no answer, and known as soon as it cannot be mended', () => {
    const decision = decided(someRounds(12, { base: doubtful(4) }));
    expect(decision).toMatchObject({ call: 'inconclusive', answerKnown: true });
    expect(decision.sentence).toBe(
      'Only 8 of 12 rounds count (the base: 1 % dropped): nothing is decided on so few.',
    );
    expect(decided(someRounds(4, { base: doubtful(4) }))).toMatchObject({ answerKnown: true });
    expect(decided(someRounds(4, { base: doubtful(2) }))).toMatchObject({ answerKnown: false, findings: [] });
    expect(decided(someRounds(6, { base: doubtful(2) }))).toMatchObject({
      call: 'inconclusive',
      answerKnown: false,
    });
    expect(decided(someRounds(8, { base: doubtful(2) }))).toMatchObject({ call: 'no change' });
  });
  test('a great difference changes nothing about it', () => {
    expect(decided(someRounds(12, { base: doubtful(4), candidate: times(2) })).call).toBe('inconclusive');
  });
});
