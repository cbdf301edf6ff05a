import { setImmediate as nextTurn } from 'node:timers/promises';
import { constants, createGunzip, type Gunzip } from 'node:zlib';

export interface InflateState {
  receivedBytes: number;
  damage: string | undefined;
}

/** Passes bytes on, inflated when the first ones say gzip. Chunks need to be valid until the next is asked for only. */
export async function* inflatedWhenGzip(
  raw: AsyncGenerator<Buffer>,
  state: InflateState,
): AsyncGenerator<Buffer, undefined> {
  const head = await firstBytes(raw);
  if (head.length === 0) return;
  const all = counted(head, raw, state);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzipped(all, state);
  else yield* all;
}

/** As many as tell gzip, or all there are: a pipe may give one byte at first. */
async function firstBytes(raw: AsyncGenerator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await raw.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* counted(
  first: Buffer,
  rest: AsyncGenerator<Buffer>,
  state: InflateState,
): AsyncGenerator<Buffer, undefined> {
  state.receivedBytes += first.length;
  yield first;
  for await (const chunk of rest) {
    state.receivedBytes += chunk.length;
    yield chunk;
  }
}

async function* gunzipped(
  compressed: AsyncGenerator<Buffer>,
  state: InflateState,
): AsyncGenerator<Buffer, undefined> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  let failure: unknown;
  const fed = feed(compressed, gunzip).catch((error: unknown) => {
    failure = error;
    gunzip.destroy();
  });
  try {
    for await (const chunk of gunzip) if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    state.damage = error instanceof Error ? error.message : String(error);
  }
  await fed;
  // What went wrong before inflating (reading, an interrupt) is no damage of the file.
  if (failure !== undefined) throw failure;
}

/**
 * Everything that came is inflated and taken before the end is declared: an end in the middle of the stream (k6 was
 * killed) is an error of zlib's, which would throw away what is still buffered.
 */
async function feed(compressed: AsyncGenerator<Buffer>, gunzip: Gunzip): Promise<void> {
  for await (const chunk of compressed) {
    if (gunzip.destroyed) return;
    // zlib reads it when it comes to it.
    if (!gunzip.write(Buffer.from(chunk))) await drained(gunzip);
  }
  if (gunzip.destroyed) return;
  await new Promise<void>((resolve) => {
    gunzip.once('close', resolve);
    gunzip.flush(constants.Z_SYNC_FLUSH, () => resolve());
  });
  while (gunzip.readableLength > 0 && !gunzip.destroyed) await nextTurn();
  if (!gunzip.destroyed) gunzip.end();
}

function drained(gunzip: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      gunzip.off('drain', settle).off('close', settle);
      resolve();
    };
    gunzip.on('drain', settle).on('close', settle);
  });
}
