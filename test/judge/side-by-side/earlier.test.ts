import { describe, expect, it } from 'vitest';
import type { Duet } from '../../../src/domain/duet.ts';
import type { BaselineLookup } from '../../../src/domain/judgement.ts';
import type { SideBySideMode } from '../../../src/domain/side-by-side.ts';
import { earlierVariances } from '../../../src/judge/side-by-side/earlier.ts';
import { duet } from '../../support/duets.ts';

const TODAY = { k6Version: '2.2.0', arch: 'x64', cpuCount: 4, runner: 'ubuntu24/20261101.1' };
const lookupOf = (...duets: Duet[]): BaselineLookup => ({
  kind: 'found',
  baseline: { runs: [], duets, source: 'file', sha: undefined, newestAt: undefined },
});
const some = (
  count: number,
  environment: Partial<Duet['environment']> = {},
  mode: SideBySideMode = 'concurrent',
) =>
  Array.from({ length: count }, (_, index) =>
    duet(`${mode} ${index}`, { mode, environment: { ...TODAY, ...environment } }),
  );

it('only earlier comparisons of the same mode say how much rounds vary', () => {
  const lookup = lookupOf(...some(2), ...some(3, {}, 'interleaved'));
  expect(earlierVariances(lookup, 'concurrent', TODAY).variances).toHaveLength(2);
  expect(earlierVariances(lookup, 'interleaved', TODAY).variances).toHaveLength(3);
  expect(earlierVariances({ kind: 'off' }, 'concurrent', TODAY).variances).toEqual([]);
});

it('the newest twenty', () => {
  expect(earlierVariances(lookupOf(...some(60)), 'concurrent', TODAY).variances).toHaveLength(20);
});

describe('after a change of image, k6 or machine they are worth half, until there are five new ones', () => {
  const old = { runner: 'ubuntu24/20261001.1' };
  it.each<[string, Duet[], boolean]>([
    ['none at all', [], false],
    ['all of today’s', some(20), false],
    ['three, all of today’s', some(3), false],
    ['all of another image', some(20, old), true],
    ['four new ones', [...some(4), ...some(16, old)], true],
    ['five new ones', [...some(5), ...some(15, old)], false],
    ['another k6', some(20, { k6Version: '1.8.0' }), true],
    ['another number of CPUs', some(20, { cpuCount: 2 }), true],
    ['another architecture', some(20, { arch: 'arm64' }), true],
    ['of the other mode', [...some(20), ...some(20, old, 'interleaved')], false],
  ])('%s', (_, duets, isOfOthers) => {
    expect(earlierVariances(lookupOf(...duets), 'concurrent', TODAY).isOfOthers).toBe(isOfOthers);
  });
});
