import { expect, it } from 'vitest';
import { reportPageLinks } from '../../src/publish/report-pages.ts';

const links = (names: string[], prefix = 'perf-results-') =>
  reportPageLinks(
    names.map((name, id) => ({ id, name })),
    prefix,
    (id) => `#${id}`,
  ).map(({ label, url }) => `${label} ${url}`);

it.each<[string, string[], string[]]>([
  ['one', ['perf-report-load-1-load.html'], ['HTML report #0']],
  [
    'several tests of one job',
    ['perf-report-load-spike-1-load.html', 'perf-report-load-spike-1-spike.html'],
    ['load report #0', 'spike report #1'],
  ],
  ['a re-run', ['perf-report-load-1-load.html', 'perf-report-load-2-load.html'], ['HTML report #1']],
  [
    'a re-run whose name was taken',
    ['perf-report-load-load.html', 'perf-report-load-load-perf-0a1b2c3d.html'],
    ['HTML report #1'],
  ],
  [
    'legs of the same type',
    ['perf-report-checkout-load.html', 'perf-report-billing-load.html'],
    ['billing load report #1', 'checkout load report #0'],
  ],
  ['pages of other tools', ['coverage.html', 'perf-report-load-1-coverage.html', 'x-load.html'], []],
])('%s', (_, names, expected) => {
  expect(links(names)).toEqual(expected);
});

it('of another prefix are not ours', () => {
  const names = ['perf-report-checkout-load-1-load.html', 'perf-report-billing-load-1-load.html'];
  expect(links(names, 'perf-results-checkout-')).toEqual(['HTML report #0']);
  expect(links(['mine-load.html', 'perf-report-load-1-load.html'], 'mine')).toEqual(['HTML report #0']);
});
