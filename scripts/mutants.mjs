// Mutation tests of the pure rooms: tries thousands of small changes (a `<` that becomes `<=`, a constant that becomes
// another, a rule that is left out) and sees whether a test notices. Lists what survived; a room with too many fails.
//
//   npm run mutants                             every room; each has to reach the score
//   npm run mutants -- measure judge/limits     these rooms, or these parts of rooms
//   npm run mutants -- judge/verdict.ts:20-40   these lines
//   npm run mutants -- --changed main           only the lines that differ from main
//   npm run mutants -- --changed "$BASE" --changed HEAD^
//                                               ... from the first of these that is in this clone, as CI does
//   npm run mutants -- --concurrency 1 plan     ... beside other work
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { changedLines, firstKnown, inBatches, linesIn, rangeText } from './mutants/changed-lines.mjs';
import { isIn, ROOMS, testsOf } from './mutants/rooms.mjs';
import { leftOutText, listSurvivors, tableOf } from './mutants/tell.mjs';

/** Percent of the changes that a test must notice, in each room. */
const LEAST_SCORE = 85;
/** Of fewer changed places a percentage says nothing: survivors are listed, and nothing fails. */
const FEWEST_TO_JUDGE = 20;
/** Of a large difference so many lines are tried, in batches; none begins after the one time, and none ends after the other. */
const MOST_CHANGED_LINES = 500;
const LINES_IN_A_BATCH = 100;
const LAST_BEGIN_MS = 100_000;
const LAST_END_MS = 200_000;

const { values, positionals } = parseArgs({
  options: { changed: { type: 'string', multiple: true }, concurrency: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((place) => !ROOMS.some((room) => isIn(place, room)));
if (unknown.length > 0) {
  console.error(`not in a pure room: ${unknown.join(', ')}; there are ${ROOMS.join(', ')}`);
  process.exit(2);
}
const results = values.changed === undefined ? await tryRooms() : await tryDifference(values.changed);
for (const { mutants } of results) listSurvivors(mutants);
const fewest = values.changed === undefined ? 1 : FEWEST_TO_JUDGE;
const { text, failed } = tableOf(results, { score: LEAST_SCORE, of: fewest });
if (text !== '') console.log(`\n${text}`);
process.exit(failed ? 1 : 0);

async function tryRooms() {
  const results = [];
  for (const room of ROOMS) {
    const mutate = wholePlaces(room);
    if (mutate.length > 0) results.push({ room, mutants: await tryChanges(room, mutate) });
  }
  return results;
}

/** Stryker's globs for the whole room, or for the parts of it that were asked for. */
function wholePlaces(room) {
  if (positionals.length === 0) return [`src/${room}/**/*.ts`];
  return positionals
    .filter((place) => isIn(place, room))
    .map((place) => (/\.ts(?::\d+-\d+)?$/.test(place) ? `src/${place}` : `src/${place}/**/*.ts`));
}

async function tryDifference(commits) {
  const base = firstKnown(commits);
  if (base === undefined) {
    console.log(`Not in this clone: ${commits.map((commit) => `"${commit}"`).join(', ')}. Nothing is tried.`);
    return [];
  }
  const ranges = changedLines(base, ROOMS);
  if (ranges.length === 0) console.log(`Nothing in the pure rooms differs from ${base}.`);
  const results = [];
  const leftOut = [];
  let tried = 0;
  for (const room of ROOMS) {
    const mutants = [];
    const ofRoom = ranges.filter(({ file }) => isIn(file, `src/${room}`));
    for (const batch of inBatches(ofRoom, LINES_IN_A_BATCH)) {
      tried += linesIn(batch);
      const isTooMuch = tried > MOST_CHANGED_LINES || performance.now() > LAST_BEGIN_MS;
      const found = isTooMuch ? undefined : await inTime(tryChanges(room, batch.map(rangeText)));
      if (found === undefined) leftOut.push(...batch);
      else mutants.push(...found);
    }
    if (mutants.length > 0) results.push({ room, mutants });
  }
  if (leftOut.length > 0) console.log(`\n${leftOutText(leftOut)}`);
  return results;
}

/** On a machine that is busy with something else: what is still going on then ends with this process. */
function inTime(work) {
  const timeUp = new Promise((resolve) => {
    setTimeout(resolve, LAST_END_MS - performance.now()).unref();
  });
  return Promise.race([work, timeUp]);
}

function tryChanges(room, mutate) {
  console.log(`\n${room}: ${mutate.join(' ')}`);
  return new Stryker({
    plugins: ['./scripts/mutants/test-runner.mjs'],
    testRunner: 'in-process',
    inProcess: { testFiles: testsOf(room) },
    mutate,
    coverageAnalysis: 'perTest',
    reporters: ['progress-append-only'],
    tempDirName: 'build/stryker',
    ignorePatterns: ['dist', 'docs/runs', 'build', 'perf-results'],
    // Stryker's own look at it wants the compiler's interface of TypeScript 5, and nothing here needs it.
    tsconfigFile: 'none',
    disableTypeChecks: true,
    concurrency: Number(values.concurrency ?? Math.min(4, availableParallelism())),
    // Endless loops are found by counting; this is for what cannot be counted, also on a busy machine.
    timeoutMS: 60_000,
    allowEmpty: true,
    logLevel: 'warn',
  }).runMutationTest();
}
