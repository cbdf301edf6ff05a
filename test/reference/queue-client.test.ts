import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { makeQueueClient, type QueueClientOptions } from '../../src/reference/orchestrator/queue-client.ts';

/** A server that keeps what it was sent and answers when it is told to. */
class Peer {
  readonly sockets: Socket[] = [];
  readonly requests: { body: string; socket: Socket }[] = [];
  readonly #server: Server;
  readonly #expected: { count: number; resolve: () => void }[] = [];

  constructor() {
    this.#server = createServer((socket) => {
      this.sockets.push(socket);
      let text = '';
      socket.on('error', () => {});
      socket.on('data', (chunk) => {
        text += chunk;
        for (;;) {
          const [all, length] =
            /^POST \/ HTTP\/1\.1\r\n[\s\S]*?Content-Length: (\d+)\r\n\r\n/.exec(text) ?? [];
          if (all === undefined || text.length < all.length + Number(length)) break;
          this.requests.push({ body: text.slice(all.length, all.length + Number(length)), socket });
          text = text.slice(all.length + Number(length));
        }
        for (const { count, resolve } of this.#expected) if (this.requests.length >= count) resolve();
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  received(count: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.requests.length >= count) resolve();
      else this.#expected.push({ count, resolve });
    });
  }

  /** Answers a request with its own body. */
  answer(index: number, headers = ''): void {
    const { body, socket } = this.requests[index] as (typeof this.requests)[number];
    socket.write(`HTTP/1.1 200 OK\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`);
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.#server.close();
  }
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function start(options: Partial<QueueClientOptions> = {}) {
  const peer = new Peer();
  const client = makeQueueClient(await peer.listen(), {
    maxSockets: 1,
    timeoutMs: 5000,
    pipelined: 1,
    ...options,
  });
  closing.push(
    () => client.close(),
    () => peer.close(),
  );
  const call = (body: string) => client.call('SendMessage', body).then((answer) => answer.body);
  return { peer, client, call };
}

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error: Error) => error.message,
  );

describe('calls of the queue', () => {
  test('one connection carries one request at a time, and the others wait', async () => {
    const { peer, call } = await start();
    const calls = [call('a'), call('b')];
    await peer.received(1);
    expect(peer.requests.map(({ body }) => body)).toEqual(['a']);
    peer.answer(0);
    await peer.received(2);
    peer.answer(1);
    expect(await Promise.all(calls)).toEqual(['a', 'b']);
    expect(peer.sockets).toHaveLength(1);
  });

  test('as many connections as are allowed are opened when all are busy', async () => {
    const { peer, call } = await start({ maxSockets: 3 });
    const calls = ['a', 'b', 'c', 'd'].map(call);
    await peer.received(3);
    expect(peer.sockets).toHaveLength(3);
    peer.requests.forEach((_, index) => void peer.answer(index));
    await peer.received(4);
    peer.answer(3);
    expect((await Promise.all(calls)).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(peer.sockets).toHaveLength(3);
  });

  test('pipelined, as many as are allowed are on the way, each gets its own answer, in order', async () => {
    const { peer, call } = await start({ pipelined: 3 });
    const calls = ['a', 'b', 'c', 'd'].map(call);
    await peer.received(3);
    expect(peer.requests.map(({ body }) => body)).toEqual(['a', 'b', 'c']);
    for (const index of [0, 1, 2]) peer.answer(index);
    await peer.received(4);
    peer.answer(3);
    expect(await Promise.all(calls)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a request that is not answered in time fails, and so do those behind it', async () => {
    const { peer, call } = await start({ pipelined: 2, timeoutMs: 50 });
    const warm = call('warm');
    await peer.received(1);
    peer.answer(0);
    await warm;
    expect(await Promise.all([failureOf(call('a')), failureOf(call('b'))])).toEqual([
      'no answer within 50 ms',
      'no answer within 50 ms',
    ]);
    expect(peer.requests.map(({ body }) => body)).toEqual(['warm', 'a', 'b']);
  });

  test('a connection that was closed while it was idle is made again without a loss', async () => {
    const { peer, call } = await start({ pipelined: 2 });
    const warm = call('warm');
    await peer.received(1);
    peer.answer(0);
    await warm;
    peer.sockets[0]?.resetAndDestroy();
    const calls = [call('a'), call('b')];
    await peer.received(3);
    peer.answer(1);
    peer.answer(2);
    expect(await Promise.all(calls)).toEqual(['a', 'b']);
  });

  test('what came behind an answer that ends the connection is sent again', async () => {
    const { peer, call } = await start({ pipelined: 2 });
    const calls = [call('a'), call('b')];
    await peer.received(2);
    peer.answer(0, 'Connection: close\r\n');
    await peer.received(3);
    expect(peer.requests[2]?.body).toBe('b');
    peer.answer(2);
    expect(await Promise.all(calls)).toEqual(['a', 'b']);
  });

  test('a request whose fate is unknown is never sent twice', async () => {
    const { peer, call } = await start({ pipelined: 2 });
    const calls = [failureOf(call('a')), failureOf(call('b'))];
    await peer.received(2);
    peer.sockets[0]?.destroy();
    expect(await Promise.all(calls)).toEqual([
      'the queue closed the connection',
      'the queue closed the connection',
    ]);
    const next = call('c');
    await peer.received(3);
    peer.answer(2);
    expect(await next).toBe('c');
  });

  test('what is not HTTP is said', async () => {
    const { peer, call } = await start();
    const failure = failureOf(call('a'));
    await peer.received(1);
    peer.sockets[0]?.write('SSH-2.0-x\r\n\r\n');
    expect(await failure).toBe('not an answer of HTTP/1.1: SSH-2.0-x');
  });

  test('an endpoint that nobody listens on is an error of its own', async () => {
    const { peer, call } = await start();
    peer.close();
    expect(await failureOf(call('a'))).toMatch(/ECONNREFUSED/);
  });
});
