import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { InputError } from '../domain/errors.ts';
import { growingFile, type WriterState } from './growing-file.ts';
import { type InflateState, inflatedWhenGzip } from './inflate.ts';

/** Bytes of a result, however they come. `next` fills the target from `at` and says how many bytes; 0 is the end. */
export interface ByteSource {
  /** As the user wrote it; `-` is standard input. */
  readonly name: string;
  /** Of the file on disk, when known. */
  readonly sizeBytes: number | undefined;
  next(target: Buffer, at: number): Promise<number>;
  /** Read so far, as stored: compressed bytes of a .gz. */
  readBytes(): number;
  /** Why a compressed stream could not be read to its end. */
  damage(): string | undefined;
  close(): Promise<void>;
}

export interface SourceOptions {
  stdin: AsyncIterable<unknown>;
  /** Goes on at the end of the file until this says that the writer is gone. */
  follow?: WriterState | undefined;
}

export async function openSource(name: string, options: SourceOptions): Promise<ByteSource> {
  if (name === '-') return chunkSource(name, undefined, chunksOf(options.stdin), async () => {});
  const sizeBytes = await sizeOf(name);
  const file = await open(name, 'r');
  if (options.follow !== undefined)
    return chunkSource(name, undefined, growingFile(file, options.follow), () => file.close());
  if (sizeBytes !== undefined && !(await isGzip(file))) return plainSource(name, file, sizeBytes);
  await file.close();
  const stream = createReadStream(name, { highWaterMark: 256 * 1024 });
  return chunkSource(name, sizeBytes, chunksOf(stream), async () => void stream.destroy());
}

async function sizeOf(name: string): Promise<number | undefined> {
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => {
    throw new InputError([
      error.code === 'ENOENT' ? `no such file: ${name}` : `cannot read ${name}: ${error.message}`,
    ]);
  });
  if (found.isDirectory())
    throw new InputError([
      `${name} is a directory: give the result files themselves, those of one run at a time`,
    ]);
  return found.isFile() ? found.size : undefined;
}

async function isGzip(file: FileHandle): Promise<boolean> {
  const head = Buffer.alloc(2);
  await file.read(head, 0, 2, 0);
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** A file straight into the reader's buffer: no stream in between, no byte copied twice. */
function plainSource(name: string, file: FileHandle, sizeBytes: number): ByteSource {
  let read = 0;
  return {
    name,
    sizeBytes,
    async next(target, at) {
      const { bytesRead } = await file.read(target, at, target.length - at, read);
      read += bytesRead;
      return bytesRead;
    },
    readBytes: () => read,
    damage: () => undefined,
    close: () => file.close(),
  };
}

function chunkSource(
  name: string,
  sizeBytes: number | undefined,
  raw: AsyncGenerator<Buffer>,
  close: () => Promise<void>,
): ByteSource {
  const state: InflateState = { receivedBytes: 0, damage: undefined };
  const chunks = inflatedWhenGzip(raw, state);
  let pending: Buffer = Buffer.alloc(0);
  return {
    name,
    sizeBytes,
    async next(target, at) {
      while (pending.length === 0) {
        const { value, done } = await chunks.next();
        if (done === true) return 0;
        pending = value;
      }
      const copied = pending.copy(target, at);
      pending = pending.subarray(copied);
      return copied;
    },
    readBytes: () => state.receivedBytes,
    damage: () => state.damage,
    close,
  };
}

async function* chunksOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
}
