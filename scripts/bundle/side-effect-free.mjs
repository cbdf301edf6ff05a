import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives our sources a copy of the package, in build/node_modules, that says its modules do nothing when they are loaded,
 * so that the bundler leaves out those of which nothing is used. @actions/core does not say it of itself: one function
 * of it that we never call would bring an HTTP client of 1 MB into every start of the action.
 */
export function markSideEffectFree(root, name) {
  const copy = join(root, 'build', 'node_modules', name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true, dereference: true });
  const file = join(copy, 'package.json');
  const description = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...description, sideEffects: false }));
}
