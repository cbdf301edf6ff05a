import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { growth, rates, scrapeSampler, type Told } from '../../src/observe/scrape.ts';
import { observedScope } from '../../src/metrics/observed.ts';

const told = (values: Record<string, number>): Told => new Map(Object.entries(values));
const COUNTER = 'orchestrator_events_routed_total';

describe('growth of a counter', () => {
  test.each<[string, Record<string, number>[], Record<string, number>[], unknown]>([
    ['is what it gained', [{ [COUNTER]: 5 }], [{ [COUNTER]: 12 }], 7],
    ['of a counter that did not exist before', [{}], [{ [COUNTER]: 12 }], 12],
    ['that nobody tells is not known', [{}], [{}], undefined],
    ['that went back is none', [{ [COUNTER]: 100 }], [{ [COUNTER]: 30 }], 'restarted'],
    [
      'in all replicas together',
      [{ [COUNTER]: 1 }, { [COUNTER]: 10 }],
      [{ [COUNTER]: 3 }, { [COUNTER]: 15 }],
      7,
    ],
    [
      'is not known when one replica was restarted, though their sum grew',
      [{ [COUNTER]: 100 }, { [COUNTER]: 100 }],
      [{ [COUNTER]: 180 }, { [COUNTER]: 40 }],
      'restarted',
    ],
    [
      'is not known when another process answered, though it had counted more',
      [{ [COUNTER]: 100, process_start_time_seconds: 1 }],
      [{ [COUNTER]: 180, process_start_time_seconds: 2 }],
      'restarted',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(growth(before.map(told), after.map(told), COUNTER)).toBe(expected);
  });

  test('no rate is negative after a restart, whatever the counter', () => {
    const names = [
      'orchestrator_events_processed_total',
      'orchestrator_events_routed_total',
      'orchestrator_events_failed_total',
      'orchestrator_messages_sent_total',
      'jvm_gc_pause_seconds_sum',
      'orchestrator_routing_time_seconds_sum',
      'orchestrator_routing_time_seconds_count',
      'process_cpu_seconds_total',
    ];
    const all = (value: number) => [told(Object.fromEntries(names.map((name) => [name, value])))];
    const at = (atMs: number, value: number) => ({ atMs, told: all(value) });
    expect(rates(at(0, 100), at(1000, 10), true)).toEqual([]);
    expect(rates(at(0, 10), at(1000, 100), true).map(({ quantity, value }) => [quantity, value])).toEqual([
      ['events_processed', 90],
      ['events_routed', 90],
      ['events_failed', 90],
      ['messages_sent', 90],
      ['gc_time', 90],
      ['routing_time', 1000],
      ['cpu', 90],
    ]);
    expect(rates(at(1000, 10), at(1000, 100), true), 'no time has passed').toEqual([]);
  });
});

describe('CPU and memory of a service that nobody can look into', () => {
  /** Two scrapes a second apart, as the service tells itself. */
  async function seen(first: string, second: string, withProcess = true) {
    const answers = [first, second];
    const server = createServer((_, response) => response.end(answers.shift()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const sampler = scrapeSampler([`http://127.0.0.1:${port}`], { withProcess });
      await sampler.sample(0);
      const readings = await sampler.sample(0);
      return new Map(readings.map((reading) => [observedScope(reading), reading.value]));
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  }

  test('Prometheus clients: CPU seconds and resident memory', async () => {
    const values = await seen(
      'process_cpu_seconds_total 10\nprocess_resident_memory_bytes 5e7',
      'process_cpu_seconds_total 11\nprocess_resident_memory_bytes 6e7',
    );
    expect(values.get('orchestrator.memory')).toBe(6e7);
    expect(values.get('orchestrator.cpu')).toBeGreaterThan(0);
  });

  test('Micrometer: a share of the cores, and the memory of the JVM', async () => {
    const text =
      'process_cpu_usage 0.25\nsystem_cpu_count 8\njvm_memory_used_bytes{area="heap"} 3e8\njvm_memory_used_bytes{area="nonheap"} 1e8';
    const values = await seen(text, text);
    expect(values.get('orchestrator.cpu')).toBe(2);
    expect(values.get('orchestrator.memory')).toBe(4e8);
  });

  test.each([
    ['a share of nobody knows how many cores', 'process_cpu_usage 0.25'],
    ['a share that is not known yet', 'process_cpu_usage -1\nsystem_cpu_count 8'],
    ['nothing at all', 'up 1'],
  ])('%s is no CPU', async (_, text) => {
    expect((await seen(text, text)).has('orchestrator.cpu')).toBe(false);
  });

  test('of a process or container that is looked into it is not asked', async () => {
    const text = 'process_cpu_seconds_total 10\nprocess_resident_memory_bytes 5e7\njvm_memory_used_bytes 4e7';
    expect([...(await seen(text, text, false)).keys()]).toEqual(['orchestrator.heap']);
  });
});
