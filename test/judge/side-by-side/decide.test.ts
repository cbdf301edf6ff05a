import { describe, expect, test } from 'vitest';
import { SIDES } from '../../../src/domain/observation.ts';
import type { Round, RoundSide } from '../../../src/domain/side-by-side.ts';
import { FIGURES } from '../../../src/judge/side-by-side/figure-table.ts';
import { sentenceOf } from '../../../src/judge/side-by-side/sentence.ts';
import { differences } from '../../../src/judge/side-by-side/differences.ts';
import { decided, someRounds, times } from './some-rounds.ts';

const call = (figure: string, decision: ReturnType<typeof decided>, endpoint?: string) =>
  decision.figures.find((row) => row.figure === figure && row.endpoint === endpoint);

describe('the call and its sentence', () => {
  test('slower', () => {
    const decision = decided(someRounds(8, { candidate: times(1.12) }));
    expect(decision).toMatchObject({ call: 'regressed', answerKnown: true, findings: [], notes: [] });
    expect(decision.sentence).toBe(
      'p95 is 12 % slower (11 to 13 %), 8 rounds, both versions on this machine; also worse: p50 (12 %), p99 (12 %).',
    );
  });
  test('faster', () => {
    const decision = decided(someRounds(8, { base: times(1.25) }));
    expect(decision).toMatchObject({ call: 'improved', answerKnown: true });
    expect(decision.sentence).toMatch(/^p95 is 20 % faster \(19 to 21 %\), 8 rounds, .*; also better: /);
  });
  test('alike', () => {
    expect(decided(someRounds(8))).toMatchObject({
      call: 'no change',
      answerKnown: true,
      sentence: 'p95 changed by less than 10 % (−1.1 to +1.1 %), 8 rounds, both versions on this machine.',
      roundsNeeded: undefined,
    });
  });
  test('in turn', () => {
    const rounds = someRounds(8).map((round): Round => ({ ...round, mode: 'interleaved' }));
    expect(decided(rounds, { mode: 'interleaved' }).sentence).toContain(
      'both versions on this machine in turn.',
    );
  });
  test('not known at the end: what it could have seen and what it takes', () => {
    const rough = someRounds(12, {
      candidate: (side, index) => times([1.25, 0.8, 1.2, 0.82][index % 4] ?? 1)(side),
    });
    const decision = decided(rough);
    expect(decision).toMatchObject({ call: 'inconclusive', answerKnown: true, findings: [] });
    expect(decision.sentence).toMatch(
      /^Not known whether p95 got worse: it changed by −\d+ to \+\d+ %, 12 rounds, both versions on this machine; a worsening above \d+ % would have been seen in four of five cases; to tell 10 % takes /,
    );
    expect(decision.roundsNeeded).toBeGreaterThan(12);
  });
  describe('an interval that is clear of no change, and is no call', () => {
    const uneven = (factors: number[]) => (side: RoundSide, index: number) =>
      times(factors[index] ?? 1)(side);
    const worse = decided(someRounds(4, { candidate: uneven([1.4, 2.9, 1.7, 3.1]) }), { maxRounds: 4 });
    test('is told as what it is: how few rounds there were, and what it would have taken', () => {
      expect(worse).toMatchObject({ call: 'inconclusive', answerKnown: true });
      expect(worse.sentence).toMatch(
        /^p95 looks worse \(\+\d+ to \+\d+ %\), but not surely enough to call it: 4 rounds, both versions on this machine, and a call must be surer than this interval; to tell 10 % takes /,
      );
      const row = call('p95', worse);
      expect(row?.range?.[0]).toBeGreaterThan(row?.margin ?? 1);
      expect(row?.because).toMatch(
        /^looks worse, and 4 rounds that differ this much are too few to call it: a call must be surer than the 90 % interval$/,
      );
    });
    test('with more rounds of the same it is called', () => {
      const factors = Array.from({ length: 12 }, (_, index) => [1.4, 2.9, 1.7, 3.1][index % 4] ?? 1);
      expect(decided(someRounds(12, { candidate: uneven(factors) }), { maxRounds: 12 }).call).toBe(
        'regressed',
      );
    });
    test('better is no doubt of it', () => {
      const better = decided(someRounds(4, { candidate: uneven([0.7, 0.35, 0.6, 0.32]) }), { maxRounds: 4 });
      expect(call('p95', better)?.because).toBe(
        'surely not worse by 10 %; whether it is better is not known',
      );
      expect(better.sentence).not.toContain('looks worse');
    });
  });
  test('not known yet', () => {
    const rough = someRounds(5, { candidate: (side, index) => times(index % 2 === 0 ? 1.2 : 0.8)(side) });
    const decision = decided(rough);
    expect(decision).toMatchObject({ call: 'inconclusive', answerKnown: false });
    expect(decision.sentence).toMatch(/^Not known yet: p95 changed by −\d+ to \+\d+ %, 5 rounds, /);
  });
  test.each([0, 1, 3])('%i rounds are shown and called nothing', (count) => {
    const decision = decided(someRounds(count, { candidate: times(3) }));
    expect(decision).toMatchObject({ call: 'inconclusive', answerKnown: false });
    expect(decision.figures.map((row) => row.call)).toEqual(decision.figures.map(() => undefined));
    expect(decision.figures).toHaveLength(count === 0 ? 0 : 8);
  });
  test('three rounds are no answer when there are no more', () => {
    const decision = decided(someRounds(3), { maxRounds: 3 });
    expect(decision).toMatchObject({ call: 'inconclusive', answerKnown: true });
    expect(decision.findings[0]?.sentence).toMatch(/^Only 3 of 3 rounds count/);
  });
  test('no sentence speaks of chances', () => {
    for (const rounds of [someRounds(12), someRounds(12, { candidate: times(1.3) }), someRounds(2)]) {
      const { sentence, figures } = decided(rounds);
      const texts = [sentence, ...figures.map(({ because }) => because)].join(' ');
      expect(texts).not.toMatch(/signific|p-value|p value|p ?[<=]/i);
    }
  });
});

describe('when the answer is known', () => {
  test.each([
    [4, true],
    [5, false],
    [6, true],
    [7, false],
    [12, true],
  ])('after %i rounds: %s', (count, known) => {
    expect(decided(someRounds(count)).answerKnown).toBe(known);
    expect(decided(someRounds(count, { candidate: times(1.5) })).answerKnown).toBe(known);
  });
  test('an odd number of rounds ends with a look', () => {
    expect(decided(someRounds(5), { maxRounds: 5 })).toMatchObject({ call: 'no change', answerKnown: true });
  });
});

describe('how large a change must be', () => {
  const slower = (ratio: number, request = {}) =>
    decided(someRounds(12, { candidate: times(ratio) }), request);
  test('surely worse and below the floor is never red', () => {
    const decision = slower(1.04);
    expect(call('p95', decision)).toMatchObject({ call: 'slightly worse', floor: 0.05, margin: 0.1 });
    expect(decision.call).toBe('no change');
    expect(decision.sentence).toContain('p95 is 4 % slower');
  });
  test('the tolerance raises floor and margin', () => {
    expect(call('p95', slower(1.12, { regressionTolerance: 0.2 }))).toMatchObject({
      call: 'slightly worse',
      floor: 0.2,
      margin: 0.2,
    });
    expect(slower(1.12, { regressionTolerance: 0.2 }).call).toBe('no change');
    expect(slower(1.3, { regressionTolerance: 0.2 }).call).toBe('regressed');
  });
  test('of the error rate it is a share of the base', () => {
    const decision = decided(someRounds(12, { candidate: { failed: 60 } }), { regressionTolerance: 10 });
    expect(call('error rate', decision)).toMatchObject({ floor: 0.02, call: 'slightly worse' });
  });
  test('surely not worse, and not surely better', () => {
    const decision = decided(
      someRounds(6, { candidate: (side, index) => times([0.95, 0.7, 0.9, 0.75][index % 4] ?? 1)(side) }),
    );
    expect(call('p95', decision)).toMatchObject({
      call: 'inconclusive',
      because: 'surely not worse by 10 %; whether it is better is not known',
    });
    expect(decision).toMatchObject({ call: 'no change', answerKnown: true });
    expect(decision.sentence).toMatch(/^p95 did not get worse by 10 % \(−29 to −6.6 %\), 6 rounds/);
  });
  test('better by less than the floor is no improvement', () => {
    expect(slower(0.97).call).toBe('no change');
    expect(slower(0.9).call).toBe('improved');
  });
});

describe('figures as people read them', () => {
  test('throughput that is lower is worse', () => {
    const decision = decided(someRounds(12, { candidate: { windowS: 44 } }));
    expect(call('throughput', decision)).toMatchObject({
      call: 'regressed',
      better: 'higher',
      unit: 'per second',
    });
    expect(call('throughput', decision)?.change).toBeCloseTo(40 / 44 - 1, 9);
    expect(decision.sentence).toBe(
      'throughput is 9.1 % lower (8.9 to 9.2 %), 12 rounds, both versions on this machine.',
    );
  });
  test('of a paced load throughput is shown and not judged, and p95 has its share', () => {
    const decision = decided(someRounds(12, { candidate: { windowS: 44 } }), { throughputJudged: false });
    expect(call('throughput', decision)).toMatchObject({
      call: undefined,
      because: 'follows from the load that is offered: shown, not judged',
    });
    expect(decision.call).toBe('no change');
  });
  test.each([
    ['unpaced', true, 0.4, 0.2],
    ['paced', false, 0.6, 0],
  ])('shares of an %s load', (_, throughputJudged, ofP95, ofThroughput) => {
    const { figures } = differences(someRounds(4), { throughputJudged });
    const share = (name: string) => figures.find(({ row }) => row.name === name)?.share;
    expect(share('p95 pooled')).toBeCloseTo(ofP95, 12);
    expect(share('throughput')).toBeCloseTo(ofThroughput, 12);
    expect(share('error rate')).toBeCloseTo(0.1, 12);
    expect(figures.reduce((sum, figure) => sum + figure.share, 0)).toBeCloseTo(1, 12);
  });
  test('errors are points', () => {
    const decision = decided(someRounds(12, { candidate: { failed: 48 } }));
    expect(call('error rate', decision)).toMatchObject({ call: 'regressed', scale: 'points', base: 0.002 });
    expect(call('error rate', decision)?.change).toBeCloseTo(0.01, 9);
    const [low = 0, high = 0] = call('error rate', decision)?.range ?? [];
    expect(low).toBeGreaterThan(0.008);
    expect(low).toBeLessThan(0.01);
    expect(high).toBeGreaterThan(0.01);
    expect(decision.sentence).toMatch(/^error rate is 1 pp higher \(0\.\d+ to 1\.\d pp\), 12 rounds/);
  });
  test('one error in each round where there was none is chance', () => {
    const decision = decided(someRounds(4, { base: { failed: 0 }, candidate: { failed: 1 } }), {
      maxRounds: 4,
    });
    expect(call('error rate', decision)?.call).not.toBe('regressed');
  });
  test('errors are held against as many requests', () => {
    const twice = { requests: 8000, failed: 160, cpuSeconds: 16, windowS: 80 };
    const decision = decided(someRounds(8, { base: { failed: 80 }, candidate: twice }));
    expect(call('error rate', decision)).toMatchObject({ call: 'no change', change: 0 });
  });
  test('CPU of a request, memory and queue', () => {
    const decision = decided(
      someRounds(12, { candidate: { cpuSeconds: 10, memoryBytes: 400e6, queueDepth: 19 } }),
    );
    expect(call('CPU per request', decision)).toMatchObject({ call: 'regressed', unit: 'ms', base: 2 });
    expect(call('memory', decision)?.change).toBeCloseTo(1 / 3, 9);
    expect(call('queue depth', decision)?.change).toBeCloseTo(1, 9);
    expect(decision.sentence).toMatch(/^CPU per request is 25 % higher .*; also worse: .*memory \(33 %\)/);
  });
  test('what was not measured in one round is shown and not judged', () => {
    const rounds = someRounds(8, {
      candidate: (_, index) => (index === 3 ? { cpuSeconds: undefined } : { cpuSeconds: 20 }),
    });
    expect(call('CPU per request', decided(rounds))).toMatchObject({
      call: undefined,
      because: 'measured in 7 of 8 rounds: shown, not judged',
    });
  });
  test('p99 of fewer than 3,000 requests is chance', () => {
    expect(call('p99', decided(someRounds(8, { base: { requests: 2999 } })))).toBeUndefined();
  });
  test('the change of every round is there', () => {
    const decision = decided(someRounds(4, { candidate: (side, index) => times(1 + index)(side) }));
    expect(call('p50', decision)?.changes.map((change) => Math.round(change * 10) / 10)).toEqual([
      0, 1, 2.1, 3,
    ]);
  });
  test('in a stress test capacity alone decides', () => {
    const decision = decided(
      someRounds(4, {
        base: { capacityPerSecond: 900 },
        candidate: (side, index) => ({ ...times(2)(side), capacityPerSecond: 700 + index }),
      }),
      { maxRounds: 4, mode: 'interleaved' },
    );
    expect(decision.figures.filter((row) => row.call !== undefined).map(({ figure }) => figure)).toEqual([
      'capacity',
    ]);
    expect(decision.sentence).toBe(
      'capacity is 22 % lower (22 to 22 %), 4 rounds, both versions on this machine in turn.',
    );
  });
});

test('a stress test in which capacity was not seen in every round decides nothing', () => {
  const rounds = someRounds(4, {
    base: { capacityPerSecond: 900 },
    candidate: (side, index) => ({ ...times(2)(side), capacityPerSecond: index === 2 ? undefined : 700 }),
  });
  const decision = decided(rounds, { maxRounds: 4, mode: 'interleaved' });
  expect(decision.call).toBe('inconclusive');
  expect(decision.figures.every((row) => row.call === undefined)).toBe(true);
  expect(call('capacity', decision)?.because).toBe('measured in 3 of 4 rounds: shown, not judged');
});

describe('p95 over windows and over all requests', () => {
  const windows = (count: number, p95Ms: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => ({ p50Ms: 80, p95Ms: p95Ms(index) }));
  const rounds = (base: Partial<RoundSide>, candidate: (side: RoundSide) => Partial<RoundSide>) =>
    someRounds(8, { base, candidate });

  test('a fifth of the windows at either end does not count', () => {
    const decision = decided(
      rounds({ windows: windows(20, () => 200) }, (side) => ({
        windows: windows(20, (index) => (index < 4 ? 9000 : (side.p95Ms ?? 0))),
      })),
    );
    expect(call('p95', decision)?.call).toBe('no change');
  });
  test('a stall that fills few windows is seen over all requests, and the row says by what', () => {
    const decision = decided(
      rounds({ windows: windows(20, () => 200) }, (side) => ({
        windows: windows(20, (index) => (index < 4 ? 900 : (side.p95Ms ?? 0))),
        p95Ms: (side.p95Ms ?? 0) * 1.5,
      })),
    );
    expect(decision.figures.filter(({ figure }) => figure.startsWith('p95'))).toHaveLength(1);
    expect(call('p95', decision)).toMatchObject({ call: 'regressed' });
    expect(call('p95', decision)?.because).toMatch(
      /^worse than .* \(over all requests of each round; over short windows no change \(.*\)\)$/,
    );
    expect(decision.sentence).toMatch(/^p95 is 50 % slower/);
  });
  test.each([
    ['is surely not worse', [1.02, 0.99, 1, 0.99], 'improved'],
    ['may be worse', [1.6, 0.7, 1.4, 0.8], 'inconclusive'],
  ])('better over windows is an improvement where the pooled one %s', (_, pooled, expected) => {
    const decision = decided(
      rounds({ windows: windows(20, () => 250) }, (side) => side).map((round, index) => ({
        ...round,
        candidate: {
          ...round.candidate,
          windows: windows(20, () => round.candidate.p95Ms ?? 0),
          p95Ms: 200 * (pooled[index % 4] ?? 1),
        },
      })),
    );
    expect(call('p95', decision)?.call).toBe(expected);
  });
  test('with fewer than 8 windows the pooled one has all of the weight', () => {
    const few = decided(
      rounds({ windows: windows(7, () => 100) }, () => ({ windows: windows(7, () => 200) })),
    );
    expect(call('p95', few)?.call).toBe('no change');
    const enough = decided(
      rounds({ windows: windows(8, () => 100) }, () => ({ windows: windows(8, () => 200) })),
    );
    expect(call('p95', enough)?.call).toBe('regressed');
  });
  test('windows of few requests are taken together, and are then too few', () => {
    // 600 requests in 40 windows: ten at a time are 150.
    const of = (requests: number) =>
      decided(
        rounds({ requests, windows: windows(40, () => 100) }, () => ({
          requests,
          windows: windows(40, () => 200),
        })),
      );
    expect(call('p95', of(600))?.call).toBe('no change');
    expect(call('p95', of(6000))?.call).toBe('regressed');
  });
  test('where both say the same they may say it as soon as one with all of the weight', () => {
    const slower = (ratio: number, count: number) =>
      call(
        'p95',
        decided(
          someRounds(4, {
            base: { windows: windows(count, () => 200) },
            candidate: (side, index) => {
              const p95Ms = (side.p95Ms ?? 0) * ratio * ([1.01, 0.98, 1.02, 0.99][index] ?? 1);
              return { p95Ms, windows: windows(count, () => p95Ms) };
            },
          }),
        ),
      )?.call;
    const ratios = Array.from({ length: 150 }, (_, index) => 1.2 + index * 0.004);
    const calls = ratios.map((ratio) => slower(ratio, 20));
    expect(new Set(calls).size).toBe(2);
    expect(calls).toEqual(ratios.map((ratio) => slower(ratio, 0)));
  });
  test('one after the other, no window belongs to one of the other side', () => {
    const turned = rounds({ windows: windows(20, (index) => 100 + index) }, () => ({
      windows: windows(12, () => 109.5),
    })).map((round): Round => ({ ...round, mode: 'interleaved' }));
    expect(call('p95', decided(turned, { mode: 'interleaved' }))?.call).toBe('no change');
  });
});

describe('endpoints', () => {
  const endpoints = (
    all: Record<string, [requests: number, p95Ms: number | undefined]>,
  ): Partial<RoundSide> => ({
    endpoints: Object.entries(all).map(([name, [requests, p95Ms]]) => ({
      name,
      requests,
      p95Ms,
      p50Ms: p95Ms === undefined ? undefined : p95Ms / 2,
    })),
  });
  const both = endpoints({ 'GET /a': [3000, 200], 'GET /b': [1000, 100] });

  test('one that is slower is named', () => {
    const decision = decided(
      someRounds(12, { base: both, candidate: endpoints({ 'GET /a': [3000, 200], 'GET /b': [1000, 130] }) }),
    );
    expect(call('p95', decision, 'GET /b')).toMatchObject({
      call: 'regressed',
      base: expect.closeTo(100, 9),
    });
    expect(call('p95', decision, 'GET /a')?.call).toBe('no change');
    expect(decision.sentence).toMatch(/^p95 of GET \/b is 30 % slower/);
  });
  test('the longest name is remembered as far as a file takes it', () => {
    const name = 'x'.repeat(500);
    const long = endpoints({ 'GET /a': [3000, 200], [name]: [1000, 100] });
    const { variances } = decided(someRounds(4, { base: long, candidate: long }));
    expect(Math.max(...variances.map(({ figure }) => figure.length))).toBe(500);
  });
  test('a single one is said by the whole', () => {
    const one = endpoints({ 'GET /a': [4000, 200] });
    expect(
      decided(someRounds(4, { base: one, candidate: one })).figures.every(
        (row) => row.endpoint === undefined,
      ),
    ).toBe(true);
  });
  test('one with few requests is not compared', () => {
    const few = endpoints({ 'GET /a': [3900, 200], 'GET /b': [99, 100] });
    expect(call('p95', decided(someRounds(4, { base: few, candidate: few })), 'GET /b')).toBeUndefined();
  });
  test('one that the base does not have is named and left out, with what depends on it', () => {
    const decision = decided(
      someRounds(12, {
        base: { ...endpoints({ 'GET /a': [3000, 200], 'GET /new': [0, undefined] }), failed: 1000 },
        candidate: {
          ...endpoints({ 'GET /a': [3000, 200], 'GET /new': [1000, 900] }),
          p95Ms: 700,
          failed: 0,
        },
      }),
    );
    expect(decision.notes).toEqual(['Left out, as this change alone answers it: GET /new.']);
    expect(call('p95', decision)?.call).toBeUndefined();
    expect(call('error rate', decision)?.call).toBeUndefined();
    expect(call('p95', decision, 'GET /a')?.call).toBe('no change');
    expect(decision.call).toBe('no change');
  });
  test('one that the base does not have, and nobody knows by name: what was answered is not the same', () => {
    const decision = decided(
      someRounds(12, { base: { failed: 1000 }, candidate: { p95Ms: 700, p50Ms: 120, failed: 0 } }),
    );
    expect(call('p95', decision)?.call).toBeUndefined();
    expect(call('error rate', decision)?.call).toBe('improved');
    expect(decision.call).not.toBe('regressed');
  });
  test('a base that fails a few more is compared all the same', () => {
    const decision = decided(someRounds(12, { base: { failed: 60 }, candidate: times(1.5) }));
    expect(decision.call).toBe('regressed');
  });
  test('one that this change fails is no excuse', () => {
    const decision = decided(
      someRounds(12, {
        base: both,
        candidate: { ...endpoints({ 'GET /a': [3000, 200], 'GET /b': [0, undefined] }), failed: 1000 },
      }),
    );
    expect(decision.call).toBe('regressed');
    expect(decision.sentence).toMatch(/^error rate is 25 pp higher/);
  });
  test('a seldom one that only one side has leaves the whole alone', () => {
    const decision = decided(
      someRounds(8, {
        base: both,
        candidate: endpoints({ 'GET /a': [3000, 200], 'GET /b': [1000, 100], 'GET /c': [10, 5] }),
      }),
    );
    expect(call('p95', decision)?.call).toBe('no change');
    expect(decision.notes[0]).toContain('GET /c');
  });
});

describe('what must not be judged', () => {
  test('services that were not started anew', () => {
    const decision = decided(someRounds(12, { candidate: times(1.5) }), { freshProcesses: false });
    expect(decision).toMatchObject({
      call: 'inconclusive',
      answerKnown: true,
      findings: [{ rule: 'not-gated' }],
    });
    expect(decision.figures.every((row) => row.call === undefined)).toBe(true);
    expect(decision.sentence).toMatch(/^Shown, not judged: the services were not started anew/);
  });
  test.each(SIDES)('%s first in every round', (first) => {
    const rounds = someRounds(12, { candidate: times(1.5) }).map((round): Round => ({ ...round, first }));
    expect(decided(rounds)).toMatchObject({ call: 'inconclusive', findings: [{ rule: 'not-gated' }] });
  });
});

describe('what is remembered', () => {
  test('the spread of each figure, and by how much it got worse', () => {
    const { variances, changes } = decided(someRounds(8, { candidate: times(1.12) }));
    expect(variances.find(({ figure }) => figure === 'p50')).toMatchObject({ degreesOfFreedom: 7 });
    const p50 = changes.find(({ figure }) => figure === 'p50');
    expect(p50?.worse).toBeCloseTo(Math.log(1.12), 3);
    expect(p50?.standardError).toBeCloseTo(0.006, 3);
    expect(changes.find(({ figure }) => figure === 'error rate')).toMatchObject({
      scale: 'points',
      worse: 0,
    });
  });
  test('and makes later ones surer', () => {
    const slower = someRounds(4, {
      candidate: (side, index) => times([1.11, 1.15, 1.07, 1.1][index] ?? 1)(side),
    });
    const earlier = Array.from({ length: 20 }, () => decided(someRounds(10)).variances).flat();
    expect(call('p95', decided(slower))?.call).not.toBe('regressed');
    expect(call('p95', decided(slower, { prior: earlier }))?.call).toBe('regressed');
  });
});

test('where no latency can be compared, what can is not said to be unknown', () => {
  const row = FIGURES.find(({ name }) => name === 'memory');
  const memory = {
    of: { row, share: 0.1, mustClear: false },
    call: 'no change',
    cleared: true,
    within: true,
  };
  const sentence = sentenceOf({
    call: 'inconclusive',
    known: true,
    findings: [],
    counting: { counted: someRounds(8), notes: [] } as unknown as Parameters<
      typeof sentenceOf
    >[0]['counting'],
    called: [{ ...memory, change: 0, range: [-0.01, 0.01], margin: 0.1 }] as unknown as Parameters<
      typeof sentenceOf
    >[0]['called'],
    mode: 'concurrent',
    looks: { taken: [4, 6, 8], maxRounds: 8, isLast: true },
  });
  expect(sentence).toBe(
    'Not known: no figure that must be unchanged could be compared, 8 rounds, both versions on this machine. What could be compared did not get worse.',
  );
});

test('what says nothing but that it was too little is no figure', () => {
  const wild = (side: RoundSide, index: number) => times([0.5, 6, 1.1, 9][index] ?? 1)(side);
  const row = call('p95', decided(someRounds(4, { candidate: wild }), { maxRounds: 4 }));
  expect(row).toMatchObject({ call: 'inconclusive', detectable: undefined });
  expect(row?.because).not.toContain('would have been seen');
});
