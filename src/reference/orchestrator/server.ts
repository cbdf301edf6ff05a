import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { EVENT_TYPES } from '../events/event-types.ts';
import { evenly } from '../evenly.ts';
import { type ParsedEvent, parseEventLine, readEvent } from './event.ts';
import { type Faults, changeFaults } from './faults.ts';
import { Gate } from './gate.ts';
import type { Metrics } from './metrics.ts';
import type { BulkAnswer } from './events-underway.ts';
import type { Readiness } from './queue-readiness.ts';
import { ALL_QUEUES, routeOf } from './routing.ts';

export interface OrchestratorServerParts {
  processEvents(events: ParsedEvent[]): Promise<BulkAnswer>;
  ready(): Promise<Readiness>;
  metrics: Metrics;
  faults: { current: Faults };
  token: string | undefined;
  /** Shown by /config. */
  config: Record<string, unknown>;
}

/** The API of the reference orchestrator. Not listening yet. */
export function createOrchestratorServer(parts: OrchestratorServerParts): Server {
  const { faults, metrics } = parts;
  const gate = new Gate(() => faults.current.concurrencyLimit);
  const refused = evenly();
  let requests = 0;

  /** Everything that takes events passes here, so that the faults are in one place. */
  async function takeEvents(work: () => Promise<void>): Promise<void> {
    requests++;
    const { crashAfterRequests, hang } = faults.current;
    if (crashAfterRequests > 0 && requests >= crashAfterRequests) {
      console.error(`fault crashAfterRequests: exiting at request ${requests}`);
      process.exit(1);
    }
    if (hang > 0) return;
    metrics.inFlight.inc();
    await gate.enter();
    try {
      const { latencyMs, cpuBurnMs, errorRate } = faults.current;
      if (cpuBurnMs > 0) burn(cpuBurnMs);
      if (latencyMs > 0) await sleep(latencyMs);
      if (errorRate > 0 && refused(errorRate)) throw new HttpError(500, 'fault errorRate');
      await work();
    } finally {
      gate.leave();
      metrics.inFlight.dec();
    }
  }

  async function bulk(response: ServerResponse, events: ParsedEvent[]): Promise<void> {
    if (events.length === 0) throw new HttpError(400, 'the request contains no events');
    const answer = await parts.processEvents(events);
    answerJson(response, statusOf(answer, events), answer);
  }

  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>> = {
    'POST /api/orchestrator/events': async (request, response) => {
      const body = await readBody(request);
      await takeEvents(async () => {
        const parsed = parseEventLine(body);
        const answer = await parts.processEvents([parsed]);
        if (parsed.kind === 'invalid') throw new HttpError(400, parsed.reason);
        if (answer.failed > 0) throw new HttpError(503, answer.failures[0]?.reason ?? 'not sent');
        const { correlationId } = parsed.event;
        answerJson(response, 202, { eventId: correlationId, status: 'ACCEPTED', correlationId });
      });
    },
    'POST /api/orchestrator/events/bulk': async (request, response) => {
      const body = await readBody(request);
      await takeEvents(() =>
        bulk(
          response,
          readArray(body).map((value) => readEvent(value)),
        ),
      );
    },
    'POST /api/orchestrator/events/bulk-ndjson': async (request, response) => {
      const body = await readBody(request);
      await takeEvents(() => bulk(response, readLines(body)));
    },
    'POST /api/orchestrator/events/dry-run': async (request, response) => {
      const body = await readBody(request);
      const parsed = body.trimStart().startsWith('[')
        ? readArray(body).map((value) => readEvent(value))
        : readLines(body);
      answerJson(response, 200, { total: parsed.length, routes: parsed.map(dryRun) });
    },
    'GET /health': health,
    'GET /actuator/health': health,
    'GET /actuator/prometheus': async (_, response) => {
      const text = await metrics.registry.metrics();
      answer(response, 200, text, metrics.registry.contentType);
    },
    'GET /config': config,
    'GET /api/orchestrator/config': config,
    'GET /orchestrations': orchestrations,
    'GET /api/orchestrator/orchestrations': orchestrations,
    'POST /faults': async (request, response) => {
      if (!isLoopback(request.socket.remoteAddress))
        throw new HttpError(403, 'faults can be set from this machine only');
      const body = await readBody(request);
      try {
        faults.current = changeFaults(faults.current, readObject(body));
      } catch (error) {
        if (error instanceof RangeError) throw new HttpError(400, error.message);
        throw error;
      }
      answerJson(response, 200, faults.current);
    },
  };

  async function health(_: IncomingMessage, response: ServerResponse): Promise<void> {
    const queue = await parts.ready();
    const up = queue.kind === 'ready' && faults.current.unhealthy === 0;
    answerJson(response, up ? 200 : 503, {
      status: up ? 'UP' : 'DOWN',
      components: {
        queue:
          queue.kind === 'ready' ? { status: 'UP' } : { status: 'DOWN', details: { error: queue.reason } },
        ...(faults.current.unhealthy > 0 && { fault: { status: 'DOWN' } }),
      },
      token: parts.token,
    });
  }

  async function config(_: IncomingMessage, response: ServerResponse): Promise<void> {
    answerJson(response, 200, { ...parts.config, queues: ALL_QUEUES, faults: faults.current });
  }

  async function orchestrations(_: IncomingMessage, response: ServerResponse): Promise<void> {
    answerJson(
      response,
      200,
      [...new Set(EVENT_TYPES.map((event) => event.orchestration))].map((name) => ({
        name,
        events: EVENT_TYPES.filter((event) => event.orchestration === name).map(({ type, queues }) => ({
          type,
          queues,
        })),
      })),
    );
  }

  function statusOf({ overloaded }: BulkAnswer, events: ParsedEvent[]): number {
    if (overloaded) return 503;
    return events.every((event) => event.kind === 'invalid') ? 400 : 202;
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const route = routes[`${request.method} ${path}`];
    const done =
      route?.(request, response) ?? Promise.reject(new HttpError(404, `no ${request.method} ${path}`));
    done.catch((error: unknown) => answerError(response, error));
  });
  server.keepAliveTimeout = 75_000;
  return server;
}

class HttpError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const MAXIMUM_REQUEST_BYTES = 32 * 1024 * 1024;

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAXIMUM_REQUEST_BYTES) reject(new HttpError(413, 'the request is larger than 32 MiB'));
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

function readLines(body: string): ParsedEvent[] {
  const events: ParsedEvent[] = [];
  for (const line of body.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') events.push(parseEventLine(trimmed));
  }
  return events;
}

function readArray(body: string): unknown[] {
  const value = readJson(body);
  const events = Array.isArray(value) ? value : (value as { events?: unknown } | null)?.events;
  if (!Array.isArray(events)) throw new HttpError(400, 'expected a JSON array of events');
  return events;
}

function readObject(body: string): Record<string, unknown> {
  const value = readJson(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HttpError(400, 'expected a JSON object');
  return value as Record<string, unknown>;
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new HttpError(400, 'the request is not JSON');
  }
}

function dryRun(parsed: ParsedEvent): object {
  if (parsed.kind === 'invalid') return { valid: false, reason: parsed.reason };
  const { type, correlationId, orchestrationName } = parsed.event;
  const route = routeOf(type, orchestrationName);
  return { valid: route.kind === 'routed', type, correlationId, ...route };
}

function burn(forMs: number): void {
  const until = performance.now() + forMs;
  while (performance.now() < until);
}

function isLoopback(address: string | undefined): boolean {
  return (
    address === '::1' || address?.startsWith('127.') === true || address?.startsWith('::ffff:127.') === true
  );
}

function answerJson(response: ServerResponse, status: number, value: unknown): void {
  answer(response, status, JSON.stringify(value), 'application/json');
}

function answer(response: ServerResponse, status: number, body: string, type: string): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

function answerError(response: ServerResponse, error: unknown): void {
  if (!(error instanceof HttpError)) console.error(error);
  const status = error instanceof HttpError ? error.status : 500;
  answerJson(response, status, { status, error: error instanceof Error ? error.message : String(error) });
}
