import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../src/exec/free-port.ts';
import { heldArgs, releaseThrough, startGate } from '../../src/generator/start-gate.ts';

const PAUSED_BEFORE_RUN = 4;

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

interface FakeK6 {
  port: number;
  /** What it was told, in order. */
  told: string[];
  releasedAtMs: () => number | undefined;
  end: () => void;
  k6: { stop(): void; ended: Promise<{ code: number | undefined; signal: undefined }> };
}

/** k6 as its API shows it: ready after so many looks, and released by a PATCH. */
async function fakeK6({ readyAfter = 0, refuses = false, hasApi = true } = {}): Promise<FakeK6> {
  const told: string[] = [];
  let looks = 0;
  let releasedAtMs: number | undefined;
  let end = () => {};
  const ended = new Promise<{ code: number | undefined; signal: undefined }>((resolve) => {
    end = () => resolve({ code: 0, signal: undefined });
  });
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.method === 'PATCH') {
        told.push(JSON.parse(body).data.attributes.paused === false ? 'begin' : 'something else');
        releasedAtMs = performance.now();
        response.statusCode = refuses ? 500 : 200;
        return response.end('{}');
      }
      looks += 1;
      const status = looks > readyAfter ? PAUSED_BEFORE_RUN : 2;
      return response.end(JSON.stringify({ data: { attributes: { status } } }));
    });
  });
  servers.push(server);
  if (hasApi) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = hasApi ? (server.address() as AddressInfo).port : await freePort();
  return {
    port,
    told,
    releasedAtMs: () => releasedAtMs,
    end,
    k6: { stop: () => void told.push('stop'), ended },
  };
}

it('k6 is held, and told where its API is: on loopback only', () => {
  expect(heldArgs(6565)).toEqual(['--paused', '--address', '127.0.0.1:6565']);
});

describe('loads that begin at the same moment', () => {
  it('the one that is ready first waits for the other', async () => {
    const gate = startGate(2);
    const [early, late] = [await fakeK6(), await fakeK6({ readyAfter: 5 })];
    await Promise.all([releaseThrough(gate, early.k6, early.port), releaseThrough(gate, late.k6, late.port)]);
    expect([early.told, late.told]).toEqual([['begin'], ['begin']]);
  });

  it('one that ends before it is ready: the other is asked to end, and loads nothing', async () => {
    const gate = startGate(2);
    const [ready, gone] = [await fakeK6(), await fakeK6({ hasApi: false })];
    const released = Promise.all([
      releaseThrough(gate, ready.k6, ready.port),
      releaseThrough(gate, gone.k6, gone.port),
    ]);
    gone.end();
    await released;
    expect([ready.told, gone.told]).toEqual([['stop'], []]);
  });

  it('one whose service never came up: the same', async () => {
    const gate = startGate(2);
    const ready = await fakeK6();
    const released = releaseThrough(gate, ready.k6, ready.port);
    gate.leave();
    await released;
    expect(ready.told).toEqual(['stop']);
  });

  it('one that cannot be released says so', async () => {
    const gate = startGate(1);
    const refusing = await fakeK6({ refuses: true });
    await expect(releaseThrough(gate, refusing.k6, refusing.port)).rejects.toThrow(/could not be released/);
  });

  it('one that ends after both began stops nobody', async () => {
    const gate = startGate(2);
    const [one, other] = [await fakeK6(), await fakeK6()];
    await Promise.all([releaseThrough(gate, one.k6, one.port), releaseThrough(gate, other.k6, other.port)]);
    one.end();
    gate.leave();
    expect(await gate.arrive()).toBe(true);
    expect(other.told).toEqual(['begin']);
  });
});
