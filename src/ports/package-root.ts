import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder this package is installed in: the nearest one above `fromUrl` that holds both k6/ and compose/. */
export function findPackageRoot(fromUrl: string): string {
  let folder = dirname(fileURLToPath(fromUrl));
  while (!(existsSync(join(folder, 'k6', 'load.ts')) && existsSync(join(folder, 'compose')))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no k6/ and compose/ above ${fromUrl}: the package is incomplete`);
    folder = parent;
  }
  return folder;
}
