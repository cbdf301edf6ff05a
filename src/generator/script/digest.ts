import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Comparability } from '../../domain/comparability.ts';
import { looksSecret } from '../../wording/secret-names.ts';
import { readSources } from './sources.ts';

export interface DigestRequest {
  /** Absolute path. */
  script: string;
  /** As people know it. */
  name: string;
  /** Variables of the script that are no secret by their name: some of them name a file. */
  env: Record<string, string>;
}

/**
 * One digest over the script and every file it imports or opens; undefined where the script cannot be read. Files that
 * are secret by their name are left out: a new token changes nothing of the load.
 */
export function scriptDigest({ script, name, env }: DigestRequest): Comparability['script'] {
  const folder = dirname(script);
  const given = Object.values(env)
    .filter((value) => value !== '' && value.length < LONGEST_PATH && !value.includes('\0'))
    .map((value) => resolve(folder, value))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  const files = [...new Set([...readSources(script).files, ...given])].filter(
    (path) => !isSecret(basename(path)),
  );
  const parts = files.flatMap((path) => {
    const content = contentDigest(path);
    return content === undefined ? [] : [`${placeOf(path, folder)}\0${content}`];
  });
  if (parts.length === 0) return undefined;
  const digest = createHash('sha256').update(parts.sort().join('\n')).digest('hex');
  return { name, digest, files: parts.length };
}

const LONGEST_PATH = 1000;

/** Modules may speak of tokens in their names. */
function isSecret(name: string): boolean {
  if (/^\.env(?:\.|$)|\.(?:pem|key|crt|p12|pfx)$/i.test(name)) return true;
  return !/\.[cm]?[jt]s$/.test(name) && looksSecret(name.replaceAll(/[^A-Za-z0-9]+/g, '_'));
}

/** Where it lies beside the script; a file from far away may lie elsewhere on another machine. */
function placeOf(path: string, folder: string): string {
  const way = relative(folder, path);
  return /^(?:\.\.\/){4}/.test(way) ? basename(path) : way;
}

/** Data may be larger than memory. */
function contentDigest(path: string): string | undefined {
  const hash = createHash('sha256');
  try {
    feed(hash, path);
  } catch {
    // Not ours to read: k6 says what is wrong with it, if it needs it.
    return undefined;
  }
  return hash.digest('hex');
}

function feed(hash: Hash, path: string): void {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
      hash.update(buffer.subarray(0, size));
  } finally {
    closeSync(file);
  }
}
