import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const NOTICED = new Set(['Killed', 'Timeout', 'RuntimeError', 'CompileError']);
const SURVIVED = new Set(['Survived', 'NoCoverage']);

/** Each change that no test noticed, on a line of its own, so that it can be found and read. */
export function listSurvivors(mutants) {
  const survivors = mutants.filter(({ status }) => SURVIVED.has(status));
  for (const { fileName, location, replacement, status } of survivors.sort(inOrder)) {
    const file = relative(process.cwd(), fileName);
    const { start, end } = location;
    const lines = readFileSync(file, 'utf8').split('\n');
    const first = lines[start.line]?.slice(start.column, start.line === end.line ? end.column : undefined);
    const untested = status === 'NoCoverage' ? ' (no test gets here)' : '';
    console.log(
      `${file}:${start.line + 1}:${start.column + 1}${untested}: ${short(first)} -> ${short(replacement)}`,
    );
  }
}

const short = (text = '') => text.replaceAll(/\s+/g, ' ').slice(0, 100);

const inOrder = (left, right) =>
  left.fileName.localeCompare(right.fileName) || left.location.start.line - right.location.start.line;

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
