import { describe, expect, test } from 'vitest';
import { parsePs, parseProc } from '../../src/observe/process-usage.ts';
import { parsePrometheusText } from '../../src/observe/prometheus-text.ts';
import { type ServerCounts, serverAccounting } from '../../src/observe/server-counts.ts';

describe('Prometheus text', () => {
  test.each([
    ['a value', 'up 1', 'up', 1],
    ['labels are summed', 'a{x="1"} 2\na{x="2"} 3', 'a', 5],
    ['a bracket and a blank inside a label', 'a{path="/x {y} z"} 7', 'a', 7],
    ['a time behind the value', 'a 4 1700000000000', 'a', 4],
    ['an exponent', 'a 1.5E3', 'a', 1500],
    ['a declared counter without samples', '# TYPE a counter', 'a', 0],
    ['a comment is no value', '# HELP a 9', 'a', undefined],
    ['not a number is no value', 'a NaN', 'a', undefined],
  ])('%s', (_, text, name, value) => {
    expect(parsePrometheusText(text).get(name)).toBe(value);
  });
});

describe('figures of a process', () => {
  const stat = '12 (a) b (c)) S 1 12 12 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 1 0 1 1 1';
  test('its name may hold brackets and blanks', () => {
    expect(parseProc(stat, 'Name:\ta\nVmRSS:\t  2048 kB\n')).toEqual({
      cpuSeconds: 3,
      residentBytes: 2_097_152,
    });
  });
  test('a zombie has none', () => {
    expect(parseProc(stat, 'Name:\ta\nState:\tZ (zombie)\n')).toBeUndefined();
  });
  test.each([
    ['1:02.50', 62.5],
    ['01:00:01', 3601],
    ['2-00:00:01', 172_801],
  ])('ps says %s', (time, cpuSeconds) => {
    expect(parsePs(`  7  1024 ${time}\n`).get(7)).toEqual({ cpuSeconds, residentBytes: 1_048_576 });
  });
});

describe('accounting of the server', () => {
  const counts = (routed: number, visible: number, takenOut?: number): ServerCounts => ({
    metrics: [new Map([['orchestrator_events_routed_total', routed]])],
    queues: [{ queue: 'q', visible, inFlight: 0, delayed: 0, ...(takenOut !== undefined && { takenOut }) }],
  });
  test('what was taken out has arrived', () => {
    const { accounting } = serverAccounting(counts(5, 2, 1), counts(105, 10, 93), true);
    expect(accounting).toMatchObject({ routed: 100, queued: 100 });
  });
  test('a consumer that the backend does not count makes arrivals unknown', () => {
    const { accounting, missing } = serverAccounting(counts(0, 0), counts(100, 10), true);
    expect(accounting.queued).toBeUndefined();
    expect(missing.join()).toContain('receives from them');
  });
  test('a counter that went back is a restart, not a negative number', () => {
    const { accounting, missing } = serverAccounting(counts(50, 0, 0), counts(10, 0, 0), false);
    expect(accounting.routed).toBeUndefined();
    expect(missing.join()).toContain(
      'how much orchestrator_events_routed_total grew: the service was restarted',
    );
  });
  test('who could not be asked is named', () => {
    const dead: ServerCounts = { metrics: { failure: 'ECONNREFUSED' }, queues: undefined };
    expect(serverAccounting(counts(0, 0, 0), dead, false).missing).toEqual([
      'counters of the service after the load: ECONNREFUSED',
    ]);
  });
});
