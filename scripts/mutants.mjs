// Mutation tests of the pure rooms: tries thousands of small changes (a `<` that becomes `<=`, a constant that becomes
// another, a rule that is left out) and sees whether a test notices. Lists what survived; a room with too many fails.
//
//   npm run mutants                             every room; each has to reach the score
//   npm run mutants -- measure judge/limits     these rooms, or these parts of rooms
//   npm run mutants -- --changed main           only the lines that differ from main, as CI does
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { changedLines } from './mutants/changed-lines.mjs';
import { listSurvivors, tableOf } from './mutants/tell.mjs';

/** Percent of the changes that a test must notice, in each room. */
const LEAST_SCORE = 85;
/** Of fewer changed places a percentage says nothing: survivors are listed, and nothing fails. */
const FEWEST_TO_JUDGE = 20;
/** A large change is tried in part: about five minutes on two cores. */
const MOST_CHANGED_LINES = 500;

/** Room -> folders and files of `test` that hold it. A room is held by its own tests, what has no rules of its own by its users'. */
const ROOMS = new Map([
  ['baseline', ['baseline']],
  ['measure', ['measure']],
  ['plan', ['plan']],
  ['domain', ['domain', 'judge', 'report', 'inputs']],
  ['metrics', ['metrics', 'judge', 'plan']],
  ['wording', ['wording', 'report', 'generator/said-scenarios.test.ts']],
  ['judge', ['judge']],
  ['report/model', ['report']],
]);

const { values, positionals } = parseArgs({
  options: { changed: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((place) => ![...ROOMS.keys()].some((room) => isIn(place, room)));
if (unknown.length > 0) {
  console.error(`not in a pure room: ${unknown.join(', ')}; there are ${[...ROOMS.keys()].join(', ')}`);
  process.exit(2);
}
const changed = values.changed === undefined ? undefined : changedLines(values.changed, [...ROOMS.keys()]);
const left = [];
const results = [];
for (const [room, tests] of ROOMS) {
  const mutate = changed === undefined ? wholePlaces(room) : changed.take(room, MOST_CHANGED_LINES, left);
  if (mutate.length === 0) continue;
  console.log(`\n${room}: ${mutate.join(' ')}`);
  results.push({ room, mutants: await tryChanges(mutate, tests.flatMap(testFilesIn)) });
}

if (left.length > 0) console.log(`\nToo much has changed for one run, not tried: ${left.join(' ')}`);
if (results.length === 0) console.log('Nothing in these rooms has changed.');
for (const { mutants } of results) listSurvivors(mutants);
const least =
  changed === undefined ? { score: LEAST_SCORE, of: 1 } : { score: LEAST_SCORE, of: FEWEST_TO_JUDGE };
const { text, failed } = tableOf(results, least);
console.log(`\n${text}`);
process.exit(failed ? 1 : 0);

/** Stryker's globs for the whole room, or for the parts of it that were asked for. */
function wholePlaces(room) {
  if (positionals.length === 0) return [`src/${room}/**/*.ts`];
  return positionals
    .filter((place) => isIn(place, room))
    .map((place) => (place.endsWith('.ts') ? `src/${place}` : `src/${place}/**/*.ts`));
}

function isIn(place, room) {
  return place === room || place.startsWith(`${room}/`);
}

function testFilesIn(folder) {
  if (folder.endsWith('.ts')) return [`test/${folder}`];
  return readdirSync(`test/${folder}`, { recursive: true })
    .filter((name) => /^[^.]+(?:\.property)?\.test\.ts$/.test(name))
    .map((name) => `test/${folder}/${name}`);
}

function tryChanges(mutate, testFiles) {
  return new Stryker({
    plugins: ['./scripts/mutants/test-runner.mjs'],
    testRunner: 'in-process',
    inProcess: { testFiles },
    mutate,
    coverageAnalysis: 'perTest',
    reporters: ['progress-append-only'],
    tempDirName: 'build/stryker',
    ignorePatterns: ['dist', 'docs/runs', 'build', 'perf-results'],
    // Stryker's own look at it wants the compiler's interface of TypeScript 5, and nothing here needs it.
    tsconfigFile: 'none',
    disableTypeChecks: true,
    concurrency: Math.min(4, availableParallelism()),
    // Endless loops are found by counting; this is for what cannot be counted, also on a busy machine.
    timeoutMS: 60_000,
    allowEmpty: true,
    logLevel: 'warn',
  }).runMutationTest();
}
