import type { ByteSource } from './source.ts';
import { UnreadableError } from '../../domain/errors.ts';

/** Takes bytes of whole lines. */
export interface LineScanner {
  /** Takes the whole lines of `buffer` up to `end`; returns where the first incomplete line starts. */
  scan(buffer: Buffer, end: number): number;
  /** The rest after the last line end. */
  finish(rest: Buffer): void;
}

/** Small enough to stay in the cache of the processor between reading and scanning. */
const BUFFER = 256 * 1024;
/** Beyond the bytes read: a scanner may look a few bytes past the end without finding them a number. */
const SLACK = 64 * 1024;
const LONGEST_LINE = 64 * 1024 * 1024;

/** Feeds a source to a scanner through one reused buffer, which only grows for a line longer than itself. */
export async function readLines(
  source: ByteSource,
  head: Buffer,
  scanner: LineScanner,
  progress: () => void,
): Promise<void> {
  let buffer: Buffer = Buffer.alloc(Math.max(BUFFER, head.length * 2) + SLACK);
  let end = head.copy(buffer);
  for (;;) {
    buffer[end] = 0;
    const consumed = scanner.scan(buffer, end);
    buffer.copyWithin(0, consumed, end);
    end -= consumed;
    if (end >= buffer.length - SLACK) buffer = enlarged(buffer, end, source.name);
    progress();
    const read = await source.next(buffer.subarray(0, buffer.length - SLACK), end);
    if (read === 0) break;
    end += read;
  }
  scanner.finish(buffer.subarray(0, end));
}

function enlarged(buffer: Buffer, end: number, name: string): Buffer {
  if (buffer.length > LONGEST_LINE)
    throw new UnreadableError(
      `${name} holds a line of more than ${LONGEST_LINE / 2 ** 20} MB, where k6 writes some hundred bytes`,
      'Is the file damaged, or joined out of something else?',
    );
  const larger = Buffer.alloc((buffer.length - SLACK) * 2 + SLACK);
  buffer.copy(larger, 0, 0, end);
  return larger;
}
