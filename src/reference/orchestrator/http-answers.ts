export interface HttpAnswer {
  status: number;
  body: string;
  /** The other side takes further requests on this connection. */
  keepsAlive: boolean;
}

/** Cuts what comes over a connection into the answers of HTTP/1.1, in the order of the requests. */
export class HttpAnswers {
  readonly #onAnswer: (answer: HttpAnswer) => void;
  #unread: Buffer = EMPTY;
  #head: Head | undefined;

  constructor(onAnswer: (answer: HttpAnswer) => void) {
    this.#onAnswer = onAnswer;
  }

  /** Throws when it is not HTTP. */
  read(chunk: Buffer): void {
    let unread = this.#unread.length === 0 ? chunk : Buffer.concat([this.#unread, chunk]);
    for (;;) {
      if (this.#head === undefined) {
        const end = unread.indexOf(END_OF_HEAD);
        if (end < 0) {
          if (unread.length > LONGEST_HEAD) throw new Error('an answer without an end of its headers');
          break;
        }
        this.#head = readHead(unread.toString('latin1', 0, end));
        unread = unread.subarray(end + END_OF_HEAD.length);
      }
      const { status, length } = this.#head;
      const body = length === 'chunked' ? readChunks(unread) : readLength(unread, length);
      if (body === undefined) break;
      unread = unread.subarray(body.bytes);
      // 1xx only announces the answer.
      if (status >= 200) this.#answer(body.text);
      this.#head = undefined;
    }
    this.#unread = unread;
  }

  /** The other side closed: an answer without a length ends so. */
  end(): void {
    if (this.#head?.length === 'until the end') this.#answer(this.#unread.toString());
  }

  #answer(body: string): void {
    const { status, keepsAlive } = this.#head as Head;
    this.#onAnswer({ status, body, keepsAlive });
  }
}

interface Head {
  status: number;
  length: number | 'chunked' | 'until the end';
  keepsAlive: boolean;
}

const EMPTY = Buffer.alloc(0);
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LONGEST_HEAD = 64 * 1024;

function readHead(head: string): Head {
  const [, minor, status] = /^HTTP\/1\.([01]) (\d{3})/.exec(head) ?? [];
  if (status === undefined) throw new Error(`not an answer of HTTP/1.1: ${head.slice(0, 80)}`);
  const connection = /\r\nconnection:[ \t]*([^\r]*)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const length = lengthOf(head, Number(status));
  return {
    status: Number(status),
    length,
    keepsAlive:
      length !== 'until the end' &&
      (minor === '1' ? !connection.includes('close') : connection.includes('keep-alive')),
  };
}

function lengthOf(head: string, status: number): Head['length'] {
  if (status < 200 || status === 204 || status === 304) return 0;
  if (/\r\ntransfer-encoding:[^\r]*chunked/i.test(head)) return 'chunked';
  const length = /\r\ncontent-length:[ \t]*(\d+)/i.exec(head)?.[1];
  return length === undefined ? 'until the end' : Number(length);
}

/** The body and how many bytes it took; undefined while some of it has not come. */
type Body = { text: string; bytes: number } | undefined;

function readLength(unread: Buffer, length: number | 'until the end'): Body {
  if (length === 'until the end' || unread.length < length) return undefined;
  return { text: unread.toString('utf8', 0, length), bytes: length };
}

function readChunks(unread: Buffer): Body {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = unread.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const line = unread.toString('latin1', at, lineEnd);
    const size = /^[0-9a-f]{1,8}/i.exec(line)?.[0];
    if (size === undefined) throw new Error(`not the size of a chunk: ${line.slice(0, 80)}`);
    at = lineEnd + 2;
    const bytes = Number.parseInt(size, 16);
    if (bytes === 0) {
      // Trailers end with an empty line.
      const end = unread.indexOf('\r\n', at) === at ? at + 2 : endOfTrailers(unread, at);
      return end === undefined ? undefined : { text: Buffer.concat(parts).toString(), bytes: end };
    }
    if (unread.length < at + bytes + 2) return undefined;
    parts.push(unread.subarray(at, at + bytes));
    at += bytes + 2;
  }
}

function endOfTrailers(unread: Buffer, from: number): number | undefined {
  const end = unread.indexOf(END_OF_HEAD, from);
  return end < 0 ? undefined : end + END_OF_HEAD.length;
}
