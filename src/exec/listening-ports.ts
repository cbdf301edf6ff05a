import { readdir, readFile, readlink } from 'node:fs/promises';

/** TCP ports these processes listen on; undefined where that cannot be seen, as elsewhere than on Linux. */
export async function listeningPorts(pids: readonly number[]): Promise<number[] | undefined> {
  if (process.platform !== 'linux') return undefined;
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map(readOrEmpty));
  const portOfInode = new Map(tables.flatMap(parseListeners));
  const ports = new Set<number>();
  for (const pid of pids)
    for (const inode of await socketsOf(pid)) {
      const port = portOfInode.get(inode);
      if (port !== undefined) ports.add(port);
    }
  return [...ports].sort((a, b) => a - b);
}

/** Rows of /proc/net/tcp in state 0A, LISTEN: `0: 0100007F:1F90 00000000:0000 0A … <inode> …`. */
export function parseListeners(text: string): [inode: string, port: number][] {
  return text.split('\n').flatMap((line): [string, number][] => {
    const fields = line.trim().split(/\s+/);
    const [, local, , state] = fields;
    const inode = fields[9];
    if (state !== '0A' || inode === undefined) return [];
    return [[inode, Number.parseInt(local?.split(':')[1] ?? '', 16)]];
  });
}

async function socketsOf(pid: number): Promise<string[]> {
  const folder = `/proc/${pid}/fd`;
  try {
    const links = await Promise.all(
      (await readdir(folder)).map((name) => readlink(`${folder}/${name}`).catch(() => '')),
    );
    return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
  } catch {
    // It ended meanwhile.
    return [];
  }
}

/** Without IPv6 there is no tcp6. */
function readOrEmpty(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
