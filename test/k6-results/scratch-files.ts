import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface ScratchFiles {
  folder: string;
  /** A new file of that content, named `result-N`: names mean nothing. */
  file: (content: string | Buffer) => string;
}

/** A folder for the files of one test file, gone after it. */
export function scratchFiles(): ScratchFiles {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let files = 0;
  return {
    folder,
    file(content) {
      files += 1;
      const path = join(folder, `result-${files}`);
      writeFileSync(path, content);
      return path;
    },
  };
}
