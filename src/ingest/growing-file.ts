import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Knows whether the process that writes a file is still there. */
export interface WriterState {
  pollMs: number;
  /** `idleMs`: how long the file has not grown. */
  isGone(idleMs: number): boolean;
}

/** Bytes of a file that is still being written: polled, so that nothing we do can slow or stop the writer. */
export async function* growingFile(file: FileHandle, writer: WriterState): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(256 * 1024);
  let position = 0;
  let idleMs = 0;
  for (;;) {
    // Asked before reading: what was written before the writer went is then read for sure.
    const gone = writer.isGone(idleMs);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
    if (bytesRead > 0) {
      position += bytesRead;
      idleMs = 0;
      yield Buffer.from(buffer.subarray(0, bytesRead));
    } else if (gone) return;
    else {
      await sleep(writer.pollMs);
      idleMs += writer.pollMs;
    }
  }
}

/** Gone when process `pid` is; without one, when the file has not grown for `idleLimitMs` (k6 writes every second). */
export function writerState(pid: number | undefined, idleLimitMs: number): WriterState {
  return { pollMs: 250, isGone: (idleMs) => (pid === undefined ? idleMs >= idleLimitMs : !isAlive(pid)) };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
