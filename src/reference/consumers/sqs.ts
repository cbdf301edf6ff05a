import { Agent, request } from 'node:http';

/** One call of SQS in AWS JSON 1.0; throws for everything but 200. */
export type Sqs = (operation: string, input: object) => Promise<Record<string, unknown>>;

export function makeSqs(endpoint: string, region: string): Sqs {
  const { hostname, port } = new URL(endpoint);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  return (operation, input) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(input);
      const call = request(
        {
          agent,
          hostname,
          port: port || 80,
          method: 'POST',
          path: '/',
          timeout: 30_000,
          headers: {
            'Content-Type': 'application/x-amz-json-1.0',
            'Content-Length': Buffer.byteLength(body),
            'X-Amz-Target': `AmazonSQS.${operation}`,
            // Emulators find region and account in it; nobody checks the signature.
            Authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`,
          },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            if (answer.statusCode !== 200) {
              reject(new Error(`${operation}: HTTP ${answer.statusCode} ${text.slice(0, 200)}`));
              return;
            }
            try {
              resolve(text === '' ? {} : (JSON.parse(text) as Record<string, unknown>));
            } catch (error) {
              reject(error);
            }
          });
        },
      );
      call.on('timeout', () => call.destroy(new Error(`${operation}: no answer within 30 s`)));
      call.on('error', reject);
      call.end(body);
    });
}
