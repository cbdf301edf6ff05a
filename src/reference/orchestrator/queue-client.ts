import { Agent, request } from 'node:http';

/**
 * The few calls of SQS that are needed, in AWS JSON 1.0 over kept connections. The AWS SDK would cost ten times as
 * much CPU a message as the rest of the orchestrator (facts: 105-165 us against 10).
 */
export interface QueueClient {
  call(operation: string, body: string): Promise<QueueAnswer>;
  close(): void;
}

export interface QueueAnswer {
  status: number;
  body: string;
}

export function makeQueueClient(
  endpoint: string,
  options: { maxSockets: number; timeoutMs: number },
): QueueClient {
  const { hostname, port, protocol } = new URL(endpoint);
  if (protocol !== 'http:') throw new Error(`the queue endpoint must be http, not ${endpoint}`);
  const agent = new Agent({ keepAlive: true, maxSockets: options.maxSockets, timeout: 60_000 });

  const once = (operation: string, body: string): Promise<QueueAnswer> =>
    new Promise((resolve, reject) => {
      const call = request(
        {
          agent,
          hostname: hostname.replace(/^\[|\]$/g, ''),
          port: port || 80,
          method: 'POST',
          path: '/',
          timeout: options.timeoutMs,
          headers: {
            'Content-Type': 'application/x-amz-json-1.0',
            'Content-Length': Buffer.byteLength(body),
            'X-Amz-Target': `AmazonSQS.${operation}`,
            // Emulators find region and account in it; nobody checks the signature.
            Authorization:
              'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0',
          },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
          );
          answer.on('error', reject);
        },
      );
      call.on('timeout', () => call.destroy(new Error(`no answer within ${options.timeoutMs} ms`)));
      call.on('error', (error: NodeJS.ErrnoException) =>
        reject(Object.assign(error, { staleConnection: call.reusedSocket && error.code === 'ECONNRESET' })),
      );
      call.end(body);
    });

  return {
    async call(operation, body) {
      try {
        return await once(operation, body);
      } catch (error) {
        // The other side closed an idle connection just as we used it: the request was not read.
        if (!(error as { staleConnection?: boolean }).staleConnection) throw error;
        return once(operation, body);
      }
    },
    close: () => agent.destroy(),
  };
}
