import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const NOTICED = new Set(['Killed', 'Timeout', 'RuntimeError', 'CompileError']);
const SURVIVED = new Set(['Survived', 'NoCoverage']);

/** Each change that no test noticed, on a line of its own, so that it can be found and read. */
export function listSurvivors(mutants) {
  const survivors = mutants.filter(({ status }) => SURVIVED.has(status));
  for (const survivor of survivors.sort(inOrder)) console.log(survivorLine(survivor));
}

/** `src/judge/verdict.ts:12:7: a < b -> a <= b` */
export function survivorLine(
  { fileName, location, replacement, status },
  read = (file) => readFileSync(file, 'utf8'),
) {
  const { start, end } = location;
  const lines = read(fileName)
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  const was = lines.join('\n').slice(start.column - 1);
  const untested = status === 'NoCoverage' ? ' (no test gets here)' : '';
  const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
  return `${place}${untested}: ${short(was)} -> ${short(replacement)}`;
}

const short = (text = '') => text.replaceAll(/\s+/g, ' ').slice(0, 100);

const inOrder = (left, right) =>
  left.fileName.localeCompare(right.fileName) || left.location.start.line - right.location.start.line;

const MOST_FILES_NAMED = 20;

/** What of a large difference was not tried, by file. */
export function leftOutText(ranges) {
  const byFile = new Map();
  for (const { file, from, to } of ranges) byFile.set(file, (byFile.get(file) ?? 0) + to - from + 1);
  const lines = [...byFile].map(([file, count]) => `  ${file}: ${count} ${count === 1 ? 'line' : 'lines'}`);
  const named = lines.slice(0, MOST_FILES_NAMED);
  const more = lines.length - named.length;
  if (more > 0) named.push(`  and ${more} more`);
  return ['Too much has changed for one run. Not tried:', ...named].join('\n');
}

/** The score of each room, and whether one is under the least. */
export function tableOf(results, least) {
  const rows = results.map(({ room, mutants }) => {
    const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
    const all = noticed + mutants.filter(({ status }) => SURVIVED.has(status)).length;
    const score = all === 0 ? 100 : (100 * noticed) / all;
    const failed = all >= least.of && score < least.score;
    return { room, text: `${noticed} of ${all} noticed`, score, failed };
  });
  const lines = rows.map(
    ({ room, text, score, failed }) =>
      `${room.padEnd(14)} ${score.toFixed(1).padStart(5)} %  ${text}${failed ? `, less than ${least.score} %` : ''}`,
  );
  return { text: lines.join('\n'), failed: rows.some(({ failed }) => failed) };
}
