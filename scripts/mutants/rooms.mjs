import { readdirSync } from 'node:fs';

/** Room -> folders and files of `test` that hold it. A room is held by its own tests, what has no rules of its own by its users'. */
const HELD_BY = new Map([
  ['baseline', ['baseline']],
  ['measure', ['measure']],
  ['plan', ['plan']],
  ['domain', ['domain', 'judge', 'report', 'inputs']],
  ['metrics', ['metrics', 'judge', 'plan']],
  ['wording', ['wording', 'report', 'generator/said-scenarios.test.ts']],
  ['judge', ['judge']],
  ['report/model', ['report']],
]);

/** The pure rooms, below `src`. */
export const ROOMS = [...HELD_BY.keys()];

export const isIn = (place, room) => place === room || place.startsWith(`${room}/`);

export const testsOf = (room) => HELD_BY.get(room).flatMap(testFilesIn);

function testFilesIn(place) {
  if (place.endsWith('.ts')) return [`test/${place}`];
  return readdirSync(`test/${place}`, { recursive: true })
    .filter((name) => /^[^.]+(?:\.property)?\.test\.ts$/.test(name))
    .map((name) => `test/${place}/${name}`);
}
