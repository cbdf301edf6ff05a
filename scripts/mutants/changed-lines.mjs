import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The first of these commits that is in this clone and has a past in common with what is checked out. */
export function firstKnown(commits) {
  return commits.find(
    (commit) => commit !== '' && git('merge-base', '--end-of-options', commit, 'HEAD') !== undefined,
  );
}

/** The lines of these rooms that differ from a commit. */
export function changedLines(base, rooms) {
  const places = rooms.map((room) => `src/${room}`);
  const diff = git(
    'diff',
    '--unified=0',
    '--no-color',
    '--merge-base',
    '--end-of-options',
    base,
    '--',
    ...places,
  );
  if (diff === undefined) throw new Error(`git could not compare with ${base}`);
  return rangesOf(diff).filter(({ file }) => existsSync(file));
}

/** The new side of a difference without context; nothing of what was deleted, and of nothing but TypeScript. */
export function rangesOf(diff) {
  const ranges = [];
  let file;
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) file = line === '+++ /dev/null' ? undefined : line.slice('+++ b/'.length);
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null || file?.endsWith('.ts') !== true) continue;
    const [from, count] = [Number(hunk[1]), Number(hunk[2] ?? 1)];
    if (count > 0) ranges.push({ file, from, to: from + count - 1 });
  }
  return ranges;
}

/** The same lines in batches of at most so many: between two of them a run may end. */
export function inBatches(ranges, mostLines) {
  const batches = [];
  let room = 0;
  for (const { file, from, to } of ranges)
    for (let start = from; start <= to; ) {
      if (room === 0) {
        batches.push([]);
        room = mostLines;
      }
      const end = Math.min(to, start + room - 1);
      batches.at(-1).push({ file, from: start, to: end });
      room -= end - start + 1;
      start = end + 1;
    }
  return batches;
}

/** `src/judge/judge.ts:12-15`, as Stryker takes it. */
export const rangeText = ({ file, from, to }) => `${file}:${from}-${to}`;

export const linesIn = (ranges) => ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 100_000_000 });
  return status === 0 ? stdout : undefined;
}
