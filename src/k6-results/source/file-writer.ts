import { readdirSync, readFileSync, statSync } from 'node:fs';

/** An open file of another process: `/proc/PID/fd/N`. */
export interface WrittenBy {
  descriptor: string;
  device: number;
  inode: number;
}

/** The process that has `path` open for writing, as far as this user may see. There is no /proc but on Linux. */
export function otherWriter(path: string): WrittenBy | undefined {
  const file = statOf(path);
  if (file === undefined) return undefined;
  const { dev: device, ino: inode } = file;
  for (const pid of namesIn('/proc')) {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) continue;
    for (const number of namesIn(`/proc/${pid}/fd`)) {
      const writer = { descriptor: `/proc/${pid}/fd/${number}`, device, inode };
      if (isWriting(writer) && isOpenForWriting(`/proc/${pid}/fdinfo/${number}`)) return writer;
    }
  }
  return undefined;
}

/** True while the process still has the file open. */
export function isWriting({ descriptor, device, inode }: WrittenBy): boolean {
  const open = statOf(descriptor);
  return open?.dev === device && open.ino === inode;
}

const ACCESS_MODE = 0b11;

function isOpenForWriting(fdinfo: string): boolean {
  const flags = /^flags:\s*([0-7]+)$/m.exec(orUndefined(() => readFileSync(fdinfo, 'utf8')) ?? '')?.[1];
  return flags !== undefined && (Number.parseInt(flags, 8) & ACCESS_MODE) !== 0;
}

const namesIn = (folder: string): string[] => orUndefined(() => readdirSync(folder)) ?? [];
const statOf = (path: string) => orUndefined(() => statSync(path));

/** Processes end while they are looked at, and others are not ours to see. */
function orUndefined<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EPERM' || code === 'ESRCH' || code === 'ENOTDIR')
      return undefined;
    throw error;
  }
}
