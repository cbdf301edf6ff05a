import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ServiceEvent } from '../../src/domain/observation.ts';
import { healthWatch } from '../../src/observe/health-watch.ts';
import { type Reading, SeriesStore } from '../../src/observe/sampling.ts';
import { startSampling } from '../../src/observe/sampling-loop.ts';
import { serviceWatch } from '../../src/observe/service-watch.ts';

const happened = (kind: ServiceEvent['kind'], service = 'orchestrator'): ServiceEvent => ({
  atMs: 1,
  service,
  kind,
  detail: '',
});

describe('the service under test is lost', () => {
  const rounds: [string, number, ServiceEvent[][], number][] = [
    ['it never ended', 1, [[], [], []], 0],
    ['it ended and stayed away for two rounds', 1, [[happened('exited')], []], 1],
    ['it is said once', 1, [[happened('exited')], [], [], []], 1],
    ['it was away for one round only', 1, [[happened('exited')], [happened('restarted')], []], 0],
    ['one of two replicas ended', 2, [[happened('exited')], [], []], 0],
    ['both replicas ended', 2, [[happened('exited')], [happened('exited')], []], 1],
    ['another service ended', 1, [[happened('exited', 'queue')], [], []], 0],
    ['nothing is known of it (an external target)', 0, [[], [], []], 0],
  ];
  it.each(rounds)('%s', async (_, replicas, news, times) => {
    let lost = 0;
    const waiting = [...news];
    const watch = serviceWatch(
      {
        services: Array.from({ length: replicas }, (_one, index) => ({
          name: `orchestrator-${index + 1}`,
          role: 'orchestrator' as const,
        })),
        serviceEvents: async () => waiting.shift() ?? [],
      },
      () => lost++,
    );
    for (const _round of news) await watch.sample(0);
    expect(lost).toBe(times);
    expect(watch.takeEvents()).toEqual(news.flat());
    expect(watch.takeEvents()).toEqual([]);
  });
});

describe('health', () => {
  it('two failures in a row are an event, dated to the first; one is not; its return is one too', async () => {
    const answers = [200, 503, 200, 503, 503, 503, 200];
    const server = createServer((_, response) => {
      response.writeHead(answers.shift() ?? 200).end('state');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const watch = healthWatch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/health`);
      for (let round = 1; round <= 7; round++) await watch.sample(round * 1000);
      const [unhealthy, healthy, ...others] = watch.takeEvents();
      expect(others).toEqual([]);
      expect(unhealthy).toMatchObject({ kind: 'unhealthy', atMs: 4000 });
      expect(unhealthy?.detail).toMatch(/answered 503 state$/);
      expect(healthy?.kind).toBe('healthy');
    } finally {
      server.close();
    }
  });

  it('a port where nobody listens says so', async () => {
    const watch = healthWatch('http://127.0.0.1:1/health');
    await watch.sample(1000);
    await watch.sample(2000);
    expect(watch.takeEvents()).toMatchObject([{ kind: 'unhealthy', atMs: 1000 }]);
  });
});

describe('sampling', () => {
  const reading = (value: number): Reading => ({
    service: 'queue',
    quantity: 'depth',
    unit: 'count',
    source: 'sqs',
    atMs: value,
    value,
  });

  it('never overlaps rounds, and waits for the one under way when it stops', async () => {
    let running = 0;
    let most = 0;
    let finished = 0;
    const store = new SeriesStore();
    const loop = startSampling(
      {
        name: 'slow',
        async sample() {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 30));
          running--;
          return [reading(++finished)];
        },
      },
      store,
      5,
    );
    while (finished < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    await loop.stop();
    const atStop = finished;
    expect(running).toBe(0);
    expect(most).toBe(1);
    expect(store.all()[0]?.points.length).toBe(atStop);
    expect(loop.complaint()).toBeUndefined();
  });

  it('counts what could not be read and tells the last reason', async () => {
    let rounds = 0;
    const loop = startSampling(
      {
        name: 'queue depths',
        async sample() {
          rounds++;
          if (rounds > 1) throw new Error('fetch failed', { cause: new Error('connect ECONNREFUSED') });
          return [reading(1)];
        },
      },
      new SeriesStore(),
      1,
    );
    while (rounds < 3) await new Promise((resolve) => setTimeout(resolve, 2));
    await loop.stop();
    expect(loop.complaint()).toBe(
      `queue depths could not be read ${rounds - 1} of ${rounds} times: connect ECONNREFUSED`,
    );
  });
});
