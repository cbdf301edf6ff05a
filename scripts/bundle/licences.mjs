import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The notices that ncc collects, a package at a time, with each text once under the names of all packages that share
 * it: three quarters of them are the same few pages.
 */
export function mergeLicences(root, text) {
  const known = licencesInLockFile(root);
  const sharing = new Map();
  for (const { title, body } of notices(text, known)) {
    const titles = sharing.get(body);
    if (titles === undefined) sharing.set(body, [title]);
    else titles.push(title);
  }
  return [...sharing]
    .map(([body, titles]) => `${titles.join('\n')}\n\n${body}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** A notice begins with a line that is the name of a package and a line that is its licence. */
function notices(text, known) {
  const lines = text.split(/\r?\n/);
  const found = [];
  for (let at = 0; at < lines.length; at++) {
    const isTitle = (at === 0 || lines[at - 1] === '') && known.get(lines[at])?.has(lines[at + 1]);
    if (isTitle) {
      found.push({ title: `${lines[at]} (${lines[at + 1]})`, lines: [] });
      at++;
    } else if (found.length > 0) found.at(-1).lines.push(lines[at]);
    else throw new Error(`the licences do not begin with a package of the lock file: ${lines[at]}`);
  }
  return found.map(({ title, lines: body }) => ({
    title,
    body: body.join('\n').trim() || 'No text in the package.',
  }));
}

function licencesInLockFile(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const known = new Map();
  for (const [path, { license }] of Object.entries(packages)) {
    const name = path.replace(/^.*node_modules\//, '');
    known.set(name, (known.get(name) ?? new Set()).add(license));
  }
  return known;
}
