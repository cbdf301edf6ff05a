import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoadError } from '../../domain/errors.ts';
import { isRecord, parseJson } from '../../k6-results/json.ts';
import type { Generator, K6Command } from '../generator.ts';
import { K6Messages } from '../messages.ts';

/** What a ConfigMap holds at most; the segments of the runners and the script that starts them are in it as well. */
const LARGEST_BYTES = 1_000_000;

/** The script with everything it imports and opens, as one file that any k6 runs. */
export async function makeArchive(
  k6: Pick<Generator, 'ask'>,
  command: K6Command,
  signal: AbortSignal,
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'perf-archive-'));
  try {
    const file = join(folder, 'archive.tar');
    const script = command.args.at(-1) ?? '-';
    const result = await k6.ask(
      {
        ...command,
        args: ['archive', '--include-system-env-vars', '--log-format', 'json', '--archive-out', file, script],
      },
      { timeoutMs: 60_000, signal },
    );
    if (result.code !== 0) {
      const messages = new K6Messages();
      for (const line of result.stderr.split('\n')) messages.add(line);
      throw new LoadError(
        `the script could not be packed for the runners: ${messages.at('error').join(' | ').slice(0, 600) || 'k6 gave no reason'}`,
        'Try it with: k6 archive <script>',
      );
    }
    const archive = withoutEnvironment(readFileSync(file));
    if (archive.length > LARGEST_BYTES)
      throw new LoadError(
        `the script with everything it opens has ${(archive.length / 1e6).toFixed(1)} MB; a ConfigMap holds ${LARGEST_BYTES / 1e6} MB`,
        'Keep large data in a volume: mount it by kube-template and open it there, or let setup() fetch it.',
      );
    return archive;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const BLOCK = 512;

/**
 * k6 writes the environment the script was read with into `metadata.json`, secrets included; the runners are given theirs
 * anew. It is replaced in place, by the same number of bytes.
 */
export function withoutEnvironment(archive: Buffer): Buffer {
  const clean = Buffer.from(archive);
  for (let at = 0; at + BLOCK <= clean.length; ) {
    const name = textAt(clean, at, 100);
    const size = Number.parseInt(textAt(clean, at + 124, 12).trim() || '0', 8);
    if (name === '' || Number.isNaN(size)) break;
    const from = at + BLOCK;
    if (name === 'metadata.json') {
      const metadata = parseJson(clean.toString('utf8', from, from + size));
      if (!isRecord(metadata)) break;
      const text = Buffer.from(JSON.stringify({ ...metadata, env: {} }));
      if (text.length > size) break;
      clean.fill(' ', from, from + size);
      text.copy(clean, from);
      return clean;
    }
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new LoadError(
    'the archive k6 made of the script cannot be read',
    'Use a k6 of the supported versions.',
  );
}

function textAt(bytes: Buffer, at: number, length: number): string {
  const end = bytes.indexOf(0, at);
  return bytes.toString('utf8', at, Math.min(at + length, end < 0 ? at + length : end));
}
