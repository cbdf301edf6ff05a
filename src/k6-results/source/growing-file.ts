import { fstatSync, readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isWriting, otherWriter, type WrittenBy } from './file-writer.ts';
import { Turns } from './turns.ts';

/** Tells when whoever writes a file has ended. */
export interface WriterState {
  /** `idleMs`: how long the file has not grown. */
  isGone(idleMs: number): boolean;
  /** Why reading ended before the writer did. */
  cutShort?(): string | undefined;
}

/** k6 writes every 200 ms. A look costs more than what it finds, and no one waits for less than this at the end. */
const LOOK_EVERY_MS = 500;
/** Between the first two searches for the writer; then twice as long, and so on. */
const FIRST_PAUSE_MS = 500;

/**
 * Bytes of a file that is still being written: looked at again and again, so that nothing we do can slow the writer.
 * Each chunk is valid until the next is asked for. A file that became shorter is of another run: that is its end.
 */
export async function* growingFile(
  file: FileHandle,
  writer: WriterState,
  overwritten: () => void,
): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(256 * 1024);
  const turns = new Turns();
  let position = 0;
  let idleMs = 0;
  for (;;) {
    // Asked before reading: what was written before the writer went is then read for sure.
    const gone = writer.isGone(idleMs);
    const bytesRead = readSync(file.fd, buffer, 0, buffer.length, position);
    if (bytesRead > 0) {
      position += bytesRead;
      idleMs = 0;
      await turns.after(bytesRead);
      yield buffer.subarray(0, bytesRead);
    } else if (fstatSync(file.fd).size < position) {
      overwritten();
      return;
    } else if (gone) return;
    else {
      await sleep(LOOK_EVERY_MS);
      idleMs += LOOK_EVERY_MS;
    }
  }
}

/**
 * The writer of `path`: gone when the process that had the file open has closed it. Where that process cannot be seen
 * (no /proc, another user, another container), when the file has not grown for `idleLimitMs`; and when `signal` says so.
 */
export function writerState(path: string, idleLimitMs: number, signal?: AbortSignal): WriterState {
  let writer: WrittenBy | undefined;
  let seen = false;
  let searchAtMs = 0;
  let pauseMs = FIRST_PAUSE_MS;
  return {
    cutShort: () => (signal?.aborted === true ? 'interrupted while it was still being written' : undefined),
    isGone(idleMs) {
      if (signal?.aborted === true) return true;
      if (writer !== undefined) {
        if (isWriting(writer)) return false;
        writer = otherWriter(path);
        seen = true;
      }
      if (seen) return writer === undefined;
      // A search looks at every open file of every process there is.
      const isSilent = idleMs >= idleLimitMs;
      if (isSilent || performance.now() >= searchAtMs) {
        writer = otherWriter(path);
        searchAtMs = performance.now() + pauseMs;
        pauseMs *= 2;
      }
      return writer === undefined && isSilent;
    },
  };
}
