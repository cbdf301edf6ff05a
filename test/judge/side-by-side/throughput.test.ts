import { expect, test } from 'vitest';
import type { RunSummary } from '../../../src/domain/measurement.ts';
import { isThroughputTelling } from '../../../src/judge/side-by-side/throughput.ts';

test.each<[string[], boolean]>([
  [[], true],
  [['constant-vus'], true],
  [['constant-arrival-rate'], false],
  [['ramping-arrival-rate', 'constant-arrival-rate'], false],
  [['constant-arrival-rate', 'ramping-vus'], true],
  [['shared-iterations'], true],
])('scenarios %j: throughput tells something of the service: %s', (executors, isTelling) => {
  const scenarios = executors.map((executor) => ({ name: executor, executor }));
  const summary = { comparability: { scenarios } } as Pick<RunSummary, 'comparability'>;
  expect(isThroughputTelling(summary)).toBe(isTelling);
});

test('where nothing is known of the script it is', () => {
  expect(isThroughputTelling({ comparability: undefined })).toBe(true);
});
