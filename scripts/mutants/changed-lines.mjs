import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The lines of `src/<room>` that differ from a commit, as Stryker takes them: `file.ts:12-15`. */
export function changedLines(base, rooms) {
  const diff = execFileSync(
    'git',
    ['diff', '--unified=0', '--no-color', '--merge-base', base, '--', ...rooms.map((room) => `src/${room}`)],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  const ranges = [];
  let file;
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) file = line === '+++ /dev/null' ? undefined : line.slice('+++ b/'.length);
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null || file?.endsWith('.ts') !== true || !existsSync(file)) continue;
    const [from, count] = [Number(hunk[1]), Number(hunk[2] ?? 1)];
    if (count > 0) ranges.push({ file, from, to: from + count - 1 });
  }
  let taken = 0;
  return {
    /** The ranges of one room; what is over `most` lines in all is named in `left`. */
    take(room, most, left) {
      return ranges
        .filter(({ file: changed }) => changed.startsWith(`src/${room}/`))
        .flatMap(({ file: changed, from, to }) => {
          taken += to - from + 1;
          const range = `${changed}:${from}-${to}`;
          if (taken <= most) return [range];
          left.push(range);
          return [];
        });
    },
  };
}
