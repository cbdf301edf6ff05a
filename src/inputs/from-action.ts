import { getInput } from '@actions/core';
import { existsOn, INPUT_NAMES } from './schema.ts';
import type { InputSource } from './source.ts';

/** Inputs of the action's step. The runner leaves `''` where nothing was given. */
export function fromAction(): InputSource {
  const values: InputSource['values'] = new Map();
  for (const name of INPUT_NAMES) {
    if (!existsOn(name, 'action')) continue;
    const text = getInput(name);
    if (text !== '') values.set(name, { text, where: `input ${name}` });
  }
  return { kind: 'input', values };
}
