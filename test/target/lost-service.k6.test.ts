import { describe, expect, it } from 'vitest';
import { wholeRun } from './whole-run.ts';

/** Two minutes of load against a service that ends after its fortieth request. */
const flags = (testType: string) => ({
  stack: 'embedded',
  'test-type': testType,
  duration: '120s',
  vus: '20',
  'events-per-second': '2000',
});

describe('a service that ends under load', () => {
  it.each([
    ['load', 'broken'],
    ['stress', 'fail'],
  ])('%s is called off, its figures are kept, and it is %s', async (testType, outcome) => {
    const { measurement, report } = await wholeRun(flags(testType), {
      PERF_FAULT_CRASH_AFTER_REQUESTS: '40',
    });
    const { summary, observations } = measurement;
    expect(observations.events).toContainEqual(
      expect.objectContaining({ service: 'orchestrator', kind: 'exited' }),
    );
    expect(summary.load).toMatchObject({ stoppedBy: 'stack', exitCode: 105 });
    expect(report.judgement.verdict.outcome, JSON.stringify(report.judgement.validity)).toBe(outcome);
    expect(report.judgement.validity.map(({ sentence }) => sentence).join('\n')).toMatch(
      /The service under test was gone after .*: nothing was left to load\./,
    );
    const requests = summary.metrics.find(
      ({ name, tags }) => name === 'http_reqs' && Object.keys(tags).length === 0,
    );
    expect(requests).toMatchObject({ kind: 'counter' });
  });
});
