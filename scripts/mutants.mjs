// Mutation tests of the pure rooms: tries thousands of small changes (a `<` that becomes `<=`, a constant that becomes
// another, a rule that is left out) and sees whether the tests notice. Survivors are listed; a room with too many fails.
//
//   npm run mutants                          every room, each has to reach the score
//   npm run mutants -- judge measure         these rooms, or parts of them (judge/validity)
//   npm run mutants -- --changed main        only the lines that differ from main
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/** In percent of the changes tried. */
const LEAST_SCORE = 85;
/** A few survivors say nothing about so few changes: they are listed only. */
const FEWEST_TO_JUDGE = 20;
/** So that a large change does not hold CI up: about three minutes on two cores. */
const MOST_CHANGED_LINES = 600;

/** Room -> the folders under `test` that hold it. A room is held by its own tests; what has no rules of its own, by those of its users. */
const ROOMS = {
  baseline: ['baseline'],
  measure: ['measure'],
  plan: ['plan'],
  domain: ['domain', 'judge', 'report'],
  metrics: ['metrics', 'judge', 'plan'],
  wording: ['wording', 'report'],
  judge: ['judge'],
  'report/model': ['report'],
};
