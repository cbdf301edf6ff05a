import { resolve } from 'node:path';
import type { InputSource } from './source.ts';

/** The folder relative paths are below: `working-directory` where it was given, itself below `from`. Absolute. */
export function workingDirectoryOf(source: InputSource, from: string): string {
  return resolve(from, source.values.get('working-directory')?.text.trim() || '.');
}
