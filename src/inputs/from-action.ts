import { getInput } from '@actions/core';
import type { InputSource } from './source.ts';

/** Inputs of the action's step. The runner leaves `''` where nothing was given. */
export function fromAction(names: readonly string[]): InputSource {
  const values: InputSource['values'] = new Map();
  for (const name of names) {
    const text = getInput(name);
    if (text !== '') values.set(name, { text, where: `input ${name}` });
  }
  return { kind: 'input', values };
}
