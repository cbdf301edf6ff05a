import { StringDecoder } from 'node:string_decoder';

/** A line without an end must not grow in memory. */
const LONGEST_LINE_CHARS = 100_000;

/** Cuts output into lines as it comes. `end` gives what came without a line end. */
export function lineCutter(use: (line: string) => void): { write(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    write(chunk) {
      const parts = (rest + decoder.write(chunk)).split('\n');
      rest = (parts.pop() ?? '').slice(-LONGEST_LINE_CHARS);
      for (const part of parts) use(part.replace(/\r$/, ''));
    },
    end() {
      if (rest !== '') use(rest);
      rest = '';
    },
  };
}
