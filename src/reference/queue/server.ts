import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { evenly } from '../evenly.ts';
import type { QueueFaults } from './faults.ts';
import { OPERATIONS } from './operations.ts';
import { renderCounters, renderMetrics } from './pages.ts';
import { Queues } from './queues.ts';
import type { Input } from './send.ts';
import { SqsError } from './sqs-error.ts';

export interface QueueServerSettings {
  /** Messages a queue keeps with their bodies; of later ones only the count is kept. */
  retain: number;
  /** Messages a second that the built-in consumer takes out of each queue; 0 leaves them. */
  drainPerSecond: number;
  /** Echoed by /health, so that whoever started us knows that it is us. */
  token: string | undefined;
  faults: QueueFaults;
}

/** An SQS-compatible queue on HTTP: AWS JSON 1.0 on POST, health, metrics and exact counters on GET. Not listening yet. */
export function createQueueServer(settings: QueueServerSettings): { server: Server; queues: Queues } {
  const queues = new Queues(settings.retain);
  const faulty = evenly();
  const server = createServer((request, response) => {
    const failed = (error: unknown) => answerError(response, error);
    if (request.method === 'POST') {
      readBody(request, failed, (body) => {
        const { errorRate, latencyMs } = settings.faults;
        const work = () => {
          if (errorRate > 0 && isSend(request) && faulty(errorRate))
            throw new SqsError('InternalFailure', 'PERF_FAULT_QUEUE_ERROR_RATE', 500);
          return answerCall(queues, request, response, body);
        };
        // Without a promise where nothing is waited for: most calls are a send.
        const done = latencyMs > 0 ? sleep(latencyMs).then(work) : work();
        if (done === undefined) crashWhenDue(queues, settings.faults);
        else done.then(() => crashWhenDue(queues, settings.faults)).catch(failed);
      });
      return;
    }
    try {
      answerPage(queues, settings.token, request.url ?? '/', response);
    } catch (error) {
      failed(error);
    }
  });
  server.keepAliveTimeout = 75_000;
  const drain = setInterval(() => drainAll(queues, settings.drainPerSecond), DRAIN_EVERY_MS).unref();
  if (settings.drainPerSecond === 0) clearInterval(drain);
  server.on('close', () => clearInterval(drain));
  return { server, queues };
}

const DRAIN_EVERY_MS = 50;
const MAXIMUM_REQUEST_BYTES = 16 * 1024 * 1024;

function drainAll(queues: Queues, perSecond: number): void {
  const share = Math.ceil((perSecond * DRAIN_EVERY_MS) / 1000);
  const nowMs = Date.now();
  for (const queue of queues.all()) queue.drain(share, nowMs);
}

function isSend(request: IncomingMessage): boolean {
  return String(request.headers['x-amz-target']).startsWith('AmazonSQS.SendMessage');
}

/** Whatever `done` throws is given to `failed`, too. */
function readBody(
  request: IncomingMessage,
  failed: (error: unknown) => void,
  done: (body: string) => void,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAXIMUM_REQUEST_BYTES)
      failed(new SqsError('InvalidParameterValue', 'The request is larger than 16 MiB.', 413));
    else chunks.push(chunk);
  });
  request.on('end', () => {
    if (bytes > MAXIMUM_REQUEST_BYTES) return;
    try {
      done((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString());
    } catch (error) {
      failed(error);
    }
  });
  request.on('error', failed);
}

/** A promise only when the caller has to wait. */
function answerCall(
  queues: Queues,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> | undefined {
  const target = String(request.headers['x-amz-target'] ?? '');
  const name = target.slice(target.indexOf('.') + 1);
  const operation =
    target.startsWith('AmazonSQS.') && Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (operation === undefined)
    throw new SqsError(
      'InvalidAction',
      target === ''
        ? 'There is no X-Amz-Target: this queue speaks AWS JSON 1.0, not the Query protocol.'
        : `The action ${target} is not valid for this endpoint.`,
    );
  const minimal = request.headers.prefer === 'return=minimal';
  const result = operation({
    queues,
    input: parse(body),
    baseUrl: `http://${request.headers.host ?? 'localhost'}`,
    minimal,
    onGone(callback) {
      response.on('close', callback);
      return () => response.off('close', callback);
    },
    now: Date.now,
  });
  const say = (value: object | undefined) => {
    if (minimal) response.setHeader('Preference-Applied', 'return=minimal');
    answer(response, 200, value === undefined ? '{}' : JSON.stringify(value));
  };
  if (result instanceof Promise) return result.then(say);
  say(result);
  return undefined;
}

function parse(body: string): Input {
  try {
    const input: unknown = body === '' ? {} : JSON.parse(body);
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Input;
  } catch {}
  throw new SqsError('InvalidParameterValue', 'The request body is not a JSON object.');
}

function answerPage(queues: Queues, token: string | undefined, url: string, response: ServerResponse): void {
  const path = url.split('?')[0];
  if (path === '/health') answer(response, 200, JSON.stringify({ status: 'UP', token }), JSON_TYPE);
  else if (path === '/_localstack/health')
    answer(response, 200, '{"services":{"sqs":"running"},"edition":"orchestrator-perf"}', JSON_TYPE);
  else if (path === '/counters') answer(response, 200, renderCounters(queues, Date.now()), JSON_TYPE);
  else if (path === '/metrics')
    answer(response, 200, renderMetrics(queues, Date.now()), 'text/plain; version=0.0.4; charset=utf-8');
  else answer(response, 404, '{"message":"not found"}', JSON_TYPE);
}

const JSON_TYPE = 'application/json';

function answer(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'application/x-amz-json-1.0',
): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

function answerError(response: ServerResponse, error: unknown): void {
  const refusal = error instanceof SqsError ? error : new SqsError('InternalFailure', String(error), 500);
  if (!(error instanceof SqsError)) console.error(error);
  if (response.headersSent || response.destroyed) return;
  response.setHeader('x-amzn-query-error', refusal.queryErrorHeader);
  answer(response, refusal.status, refusal.body);
}

function crashWhenDue(queues: Queues, { crashAfterMessages }: QueueFaults): void {
  if (crashAfterMessages === undefined) return;
  const sent = queues.all().reduce((sum, queue) => sum + queue.counters.sent, 0);
  if (sent < crashAfterMessages) return;
  console.error(`PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES: exiting after ${sent} messages`);
  process.exit(1);
}
