import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `<directory>/<service>.log` for each. */
export async function writeLogs(
  directory: string,
  logs: { service: string; lines: string[] }[],
): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const { service, lines } of logs)
    await writeFile(join(directory, `${service}.log`), lines.map((line) => `${line}\n`).join(''));
}
