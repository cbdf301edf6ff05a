import { type QueueAnswer, QueueConnection } from './queue-connection.ts';

export type { QueueAnswer } from './queue-connection.ts';

/**
 * The few calls of SQS that are needed, in AWS JSON 1.0 over kept connections. The AWS SDK takes 105 to 165 us of CPU a
 * message, ten times as much as the rest of the orchestrator; node's own client writes each call for itself.
 */
export interface QueueClient {
  call(operation: string, body: string): Promise<QueueAnswer>;
  close(): void;
}

export interface QueueClientOptions {
  maxSockets: number;
  timeoutMs: number;
  /** Requests that may be on the way over one connection before the first is answered. */
  pipelined: number;
}

export function makeQueueClient(endpoint: string, options: QueueClientOptions): QueueClient {
  const { hostname, port, host, protocol } = new URL(endpoint);
  if (protocol !== 'http:') throw new Error(`the queue endpoint must be http, not ${endpoint}`);
  const headers = [
    'POST / HTTP/1.1',
    `Host: ${host}`,
    'Content-Type: application/x-amz-json-1.0',
    // RFC 7240: who knows it leaves out what we do not read, others answer as always.
    'Prefer: return=minimal',
    // Emulators find region and account in it; nobody checks the signature.
    'Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0',
    'X-Amz-Target: AmazonSQS.',
  ].join('\r\n');
  const waiting: { request: string; resolve(answer: QueueAnswer): void; reject(error: Error): void }[] = [];
  let connections: QueueConnection[] = [];
  let closed = false;

  /** The first with room, so that requests of one moment share a write. */
  const withRoom = (): QueueConnection | undefined => {
    for (const connection of connections)
      if (connection.load < options.pipelined && connection.usable) return connection;
    if (connections.length >= options.maxSockets) return undefined;
    const opened = new QueueConnection({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || 80),
      timeoutMs: options.timeoutMs,
      idleMs: IDLE_MS,
      onChange,
    });
    connections.push(opened);
    return opened;
  };

  function onChange(): void {
    if (connections.some(({ usable }) => !usable)) connections = connections.filter(({ usable }) => usable);
    while (waiting.length > 0) {
      const connection = withRoom();
      if (connection === undefined) return;
      const { request, resolve, reject } = waiting.shift() as (typeof waiting)[number];
      connection.send(request).then(resolve, reject);
    }
  }

  const once = (request: string): Promise<QueueAnswer> => {
    if (closed) return Promise.reject(new Error('the client is closed'));
    const connection = waiting.length > 0 ? undefined : withRoom();
    if (connection !== undefined) return connection.send(request);
    return new Promise((resolve, reject) => waiting.push({ request, resolve, reject }));
  };

  return {
    async call(operation, body) {
      const request = `${headers}${operation}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      try {
        return await once(request);
      } catch (error) {
        // The other side closed an idle connection just as we used it: the request was not read.
        if (!(error as { staleConnection?: boolean }).staleConnection) throw error;
        return once(request);
      }
    },
    close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('the client is closed'));
      for (const connection of connections) connection.close();
    },
  };
}

const IDLE_MS = 60_000;
