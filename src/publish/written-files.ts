import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a run wrote into its folders: nothing that was checked out, or left by others, is given away with it. */
export interface WrittenFiles {
  /** Notes what lies in a folder before the run writes there. */
  note(directory: string): Promise<void>;
  /** The files of all noted folders that are new or changed. */
  sinceNoted(): Promise<string[]>;
}

export function writtenFiles(): WrittenFiles {
  const noted = new Map<string, Map<string, string>>();
  return {
    async note(directory) {
      noted.set(directory, await stamps(directory));
    },
    async sinceNoted() {
      const written: string[] = [];
      for (const [directory, before] of noted)
        for (const [path, stamp] of await stamps(directory))
          if (before.get(path) !== stamp) written.push(path);
      return written.sort();
    },
  };
}

/** Regular files below a folder, links not followed, each with what changes when it is written. */
async function stamps(directory: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // Nobody can set the time of the last change of a file back.
    const { ino, ctimeNs, size } = await lstat(path, { bigint: true });
    found.set(path, `${ino} ${ctimeNs} ${size}`);
  }
  return found;
}
