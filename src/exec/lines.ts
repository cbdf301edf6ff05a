import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** A line without an end must not grow in memory. */
const LONGEST_LINE_CHARS = 100_000;

/** Reads a stream to its end, always: a child whose pipe is full stands still. */
export function eachLine(stream: Readable, use: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = (parts.pop() ?? '').slice(-LONGEST_LINE_CHARS);
    for (const part of parts) use(part.replace(/\r$/, ''));
  });
  stream.on('end', () => {
    if (rest !== '') use(rest);
  });
  // A broken pipe at the end of the child is no news.
  stream.on('error', () => {});
}
