import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, askText, HEALTH } from '../../src/ports/ask.ts';
import { healthWatch } from '../../src/observe/health-watch.ts';
import { scrape } from '../../src/observe/scrape.ts';
import { sampleQueues } from '../../src/observe/queues.ts';
import { probeHealth } from '../../src/target/health.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(
    servers.splice(0).map((server) => new Promise((resolve) => server.close(() => resolve(undefined)))),
  );
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (answer: RequestListener) => listening(createServer(answer));
const QUICK = { timeoutMs: 300, mostBytes: 1000 };

describe('a service that does not answer as a service should', () => {
  test('an endless body is given up at the most it may be, and its connection is closed', async () => {
    let closed: (bytes: number) => void = () => {};
    const sent = new Promise<number>((resolve) => {
      closed = resolve;
    });
    const url = await serve((_, response) => {
      let bytes = 0;
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) bytes += 10_000;
      };
      response.on('drain', more).on('close', () => closed(bytes));
      more();
    });
    await expect(ask(url, { timeoutMs: 5000, mostBytes: 50_000 })).rejects.toThrow(
      'its answer is longer than 50000 bytes',
    );
    expect(await sent).toBeLessThan(20_000_000);
  });

  test.each<[string, (socket: Socket) => void]>([
    ['headers that never end', (socket) => void socket.write('HTTP/1.1 200 OK\r\nx: y\r\n')],
    ['a body that stops', (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab')],
    ['silence', () => {}],
  ])('%s: given up in time', async (_, answer) => {
    const url = await listening(createTcpServer((socket) => answer(socket)));
    await expect(ask(url, QUICK)).rejects.toThrow('no answer within 300 ms');
  });

  test('headers of any length are refused', async () => {
    const url = await listening(
      createTcpServer((socket) => void socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}`)),
    );
    await expect(ask(url, { timeoutMs: 5000, mostBytes: 1000 })).rejects.toThrow();
  });

  test('a connection that is closed at once is an error that is told', async () => {
    const url = await listening(createTcpServer((socket) => socket.end()));
    await expect(ask(url, { timeoutMs: 5000, mostBytes: 1000 })).rejects.toThrow();
    const result = await probeHealth(`${url}/health`, undefined, 5000);
    expect(result.kind).toBe('unhealthy');
  });

  test('a page for browsers is not quoted', async () => {
    const url = await serve((_, response) => response.writeHead(404).end('<!doctype html><p>Nothing</p>'));
    expect((await ask(url, HEALTH)).sentence).toBe('answered 404');
  });

  test('a text is', async () => {
    const url = await serve((_, response) => response.writeHead(503).end('queue is full'));
    await expect(askText(url, HEALTH)).rejects.toThrow(`${url} answered 503 queue is full`);
  });
});

describe('redirects are not followed', () => {
  test.each([301, 302, 303, 307, 308])('%i', async (status) => {
    let asked = 0;
    const secret = await serve((_, response) => {
      asked += 1;
      response.end('secret 1');
    });
    const url = await serve((_, response) =>
      response.writeHead(status, { Location: `${secret}/internal?token=x` }).end(),
    );

    const health = await probeHealth(url, undefined, 5000);
    expect(health).toEqual({
      kind: 'unhealthy',
      what: `answered ${status}: a redirect to ${secret}, which is not followed`,
    });
    const watch = healthWatch(url);
    await watch.sample(1000);
    await watch.sample(2000);
    expect(watch.takeEvents()[0]).toMatchObject({ kind: 'unhealthy' });
    await expect(scrape([url])).rejects.toThrow('not followed');
    await expect(sampleQueues({ url, backend: 'reference', region: 'x' })).rejects.toThrow('not followed');
    await expect(sampleQueues({ url, backend: 'sqs', region: 'x' })).rejects.toThrow('not followed');
    expect(asked).toBe(0);
  });
});
