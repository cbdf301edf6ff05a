import { connect, type Socket } from 'node:net';
import { type HttpAnswer, HttpAnswers } from './http-answers.ts';

export interface QueueAnswer {
  status: number;
  body: string;
}

export interface ConnectionParts {
  host: string;
  port: number;
  /** A request that is not answered within this ends the connection. */
  timeoutMs: number;
  /** A connection with nothing to do is closed after this. */
  idleMs: number;
  /** An answer came, or the connection is gone. */
  onChange(): void;
}

/**
 * One connection that carries requests one behind the other. Those of one turn of the event loop leave in one write: a
 * write over loopback takes about as much CPU as routing an event.
 */
export class QueueConnection {
  readonly #parts: ConnectionParts;
  readonly #socket: Socket;
  readonly #unanswered: Pending[] = [];
  #unsent: string[] = [];
  #answered = 0;
  #timer: NodeJS.Timeout | undefined;
  #gone = false;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    const answers = new HttpAnswers((answer) => this.#settle(answer));
    this.#socket = connect({ host: parts.host, port: parts.port, noDelay: true });
    this.#socket.on('data', (chunk) => {
      try {
        answers.read(chunk);
      } catch (error) {
        this.#socket.destroy(error as Error);
      }
    });
    this.#socket.on('end', () => answers.end());
    this.#socket.on('error', (error) => this.#end(error));
    this.#socket.on('close', () =>
      this.#end(Object.assign(new Error('the queue closed the connection'), { code: 'ECONNRESET' })),
    );
    this.#watch();
  }

  get load(): number {
    return this.#unanswered.length;
  }

  get usable(): boolean {
    return !this.#gone && this.#socket.writable;
  }

  /** `request` is the whole of it, headers and body. */
  send(request: string): Promise<QueueAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#unsent.length === 0) process.nextTick(() => this.#write());
      this.#unsent.push(request);
      this.#unanswered.push({ resolve, reject, sentAtMs: performance.now(), answeredBefore: this.#answered });
      if (this.#unanswered.length === 1) this.#watch();
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #write(): void {
    const text = this.#unsent.length === 1 ? (this.#unsent[0] as string) : this.#unsent.join('');
    this.#unsent = [];
    this.#socket.write(text);
  }

  #settle({ status, body, keepsAlive }: HttpAnswer): void {
    const request = this.#unanswered.shift();
    if (request === undefined) {
      this.#socket.destroy(new Error('an answer that nobody asked for'));
      return;
    }
    this.#answered++;
    request.resolve({ status, body });
    if (!keepsAlive) {
      // RFC 9112, 9.6: what came behind the last request that was answered is not looked at.
      for (const pending of this.#unanswered) pending.answeredBefore = this.#answered;
      this.#socket.destroy();
    } else if (this.#unanswered.length === 0) this.#watch();
    this.#parts.onChange();
  }

  #end(error: Error): void {
    if (this.#gone) return;
    this.#gone = true;
    clearTimeout(this.#timer);
    for (const { reject, answeredBefore } of this.#unanswered.splice(0)) {
      // Closed between two requests, just as we used it: this one was not read.
      const stale = answeredBefore > 0 && answeredBefore === this.#answered && isReset(error);
      reject(Object.assign(new Error(error.message, { cause: error }), { staleConnection: stale }));
    }
    this.#parts.onChange();
  }

  /** One timer for the oldest request, or for having none. */
  #watch(): void {
    clearTimeout(this.#timer);
    const { timeoutMs, idleMs } = this.#parts;
    const oldest = this.#unanswered[0];
    if (oldest === undefined) {
      this.#timer = setTimeout(() => this.#socket.destroy(), idleMs).unref();
      return;
    }
    const leftMs = oldest.sentAtMs + timeoutMs - performance.now();
    this.#timer = setTimeout(
      () => {
        const late = this.#unanswered[0];
        if (late !== undefined && performance.now() - late.sentAtMs >= timeoutMs - 1)
          this.#socket.destroy(new Error(`no answer within ${timeoutMs} ms`));
        else this.#watch();
      },
      Math.max(1, leftMs),
    );
  }
}

interface Pending {
  resolve(answer: QueueAnswer): void;
  reject(error: Error): void;
  sentAtMs: number;
  /** Answers the connection had given when the request was sent. */
  answeredBefore: number;
}

function isReset({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ECONNRESET' || code === 'EPIPE';
}
