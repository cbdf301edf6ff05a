import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EventsServer extends AsyncDisposable {
  url: string;
  /** Requests so far, oldest first. */
  requests: { path: string; events: number; atMs: number }[];
}

export interface Manners {
  latencyMs?: number;
  /** Events of each request answered as failed. */
  failedPerRequest?: number;
  status?: number;
  /** Never answers. */
  hangs?: boolean;
  /** Keeps the bodies for `bodies`. */
  onBody?: (body: string) => void;
}

/** The smallest service that takes events, for tests of the load generator alone. */
export async function startEventsServer(manners: Manners = {}): Promise<EventsServer> {
  const requests: EventsServer['requests'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      manners.onBody?.(body);
      const total = body.split('\n').filter((line) => line !== '').length;
      requests.push({ path: request.url ?? '', events: total, atMs: Date.now() });
      if (manners.hangs) return;
      const failed = Math.min(total, manners.failedPerRequest ?? 0);
      setTimeout(() => {
        response.writeHead(manners.status ?? 202, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({ total, successful: total - failed, failed, failures: [], durationMs: 1 }),
        );
      }, manners.latencyMs ?? 0);
    });
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
