import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Where a path really is, links followed as far as it exists. */
export function realPlace(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPlace(parent), basename(absolute));
  }
}

/**
 * Why nothing is written to this folder and uploaded from it; undefined when it may be. `below`: the folders one of which
 * must hold it; undefined where any place will do.
 */
export function placeProblem(path: string, below: readonly string[] | undefined): string | undefined {
  const place = realPlace(path);
  if (place.split(sep).includes('.git')) return `${place} belongs to git`;
  if (below === undefined || below.some((folder) => isBelow(place, realPlace(folder)))) return undefined;
  return `${place} is outside of the workspace`;
}

function isBelow(place: string, folder: string): boolean {
  const way = relative(folder, place);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
