import { readSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError, UnreadableError } from '../../domain/errors.ts';
import { growingFile, type WriterState } from './growing-file.ts';
import { type InflateState, inflatedWhenGzip } from './inflate.ts';
import { Turns } from './turns.ts';

/** Bytes of a result, however they come. `next` fills the target from `at` and says how many bytes; 0 is the end. */
export interface ByteSource {
  /** As the user wrote it, and as it is called in every sentence. */
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
  /** Relative names are below it; default: the folder of the process. */
  folder?: string | undefined;
  /** The writer of a file: reading goes on at its end until this says that the writer is gone. */
  follow?: ((path: string) => WriterState) | undefined;
  /** Ends the reading: what is still being written is taken as it is, a file that was not read to its end is refused. */
  signal?: AbortSignal | undefined;
}

export async function openSource(name: string, options: SourceOptions): Promise<ByteSource> {
  if (name === '-') return chunkSource('standard input', undefined, chunksOf(options.stdin), async () => {});
  const path = pathOf(name, options);
  const sizeBytes = await sizeOf(name, path);
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(name, error);
  });
  // A pipe is read to its end anyway.
  if (options.follow !== undefined && sizeBytes !== undefined)
    return followed(name, file, options.follow(path));
  if (sizeBytes !== undefined && !(await isGzip(file)))
    return plainSource(name, file, sizeBytes, options.signal);
  // Opened once: whoever writes into a pipe is ended by the system when its reader closes it.
  const stream = file.createReadStream({ highWaterMark: 256 * 1024 });
  const interrupt = (): void => void stream.destroy(interrupted(name));
  options.signal?.addEventListener('abort', interrupt, { once: true });
  return chunkSource(name, sizeBytes, chunksOf(stream), async () => {
    options.signal?.removeEventListener('abort', interrupt);
    stream.destroy();
  });
}

function followed(name: string, file: FileHandle, writer: WriterState): ByteSource {
  let overwritten = false;
  const chunks = growingFile(file, writer, () => {
    overwritten = true;
  });
  return chunkSource(
    name,
    undefined,
    chunks,
    () => file.close(),
    () => (overwritten ? 'another run began to overwrite it' : writer.cutShort?.()),
  );
}

function cannotRead(name: string, error: NodeJS.ErrnoException): InputError {
  if (error.code === 'ENOENT') return new InputError([`no such file: ${name}`]);
  if (error.code === 'EACCES') return new InputError([`no permission to read ${name}`]);
  return new InputError([`cannot read ${name}: ${error.message}`]);
}

const interrupted = (name: string): UnreadableError =>
  new UnreadableError(`${name}: interrupted while it was read`, 'Nothing was reported.');

export function pathOf(name: string, { folder = '.' }: Pick<SourceOptions, 'folder'>): string {
  return resolve(folder, name);
}

async function sizeOf(name: string, path: string): Promise<number | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(name, error);
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
function plainSource(
  name: string,
  file: FileHandle,
  sizeBytes: number,
  signal: AbortSignal | undefined,
): ByteSource {
  const turns = new Turns();
  let read = 0;
  return {
    name,
    sizeBytes,
    async next(target, at) {
      const bytesRead = readSync(file.fd, target, at, target.length - at, read);
      read += bytesRead;
      if ((await turns.after(bytesRead)) && signal?.aborted === true) throw interrupted(name);
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
  cutShort: () => string | undefined = () => undefined,
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
    damage: () => cutShort() ?? state.damage,
    close,
  };
}

async function* chunksOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
}
