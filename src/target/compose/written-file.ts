import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** By the project's name, so that a step which knows nothing else finds it. */
export async function removeOrdinaryFile(project: string): Promise<void> {
  await rm(join(tmpdir(), `${project}-compose.yaml`), { force: true });
}
