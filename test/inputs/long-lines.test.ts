import { expect, it } from 'vitest';
import { readInputs } from '../../src/inputs/read-inputs.ts';

it.each([
  [
    'thresholds',
    `http_req_duration: p(95)<${'1'.repeat(12_000)}`,
    /thresholds is .*lines of at most 8192 characters/s,
  ],
  ['script-env', `A=${'x'.repeat(9000)}`, /lines of at most 8192 characters, not 9002/],
  ['thresholds', 'checks: rate>0.5\n'.repeat(20_000), /at most 262144 characters/],
])(
  '%s with a line or a text that nobody writes is refused before anything reads it',
  (name, text, sentence) => {
    const values = new Map([[name, { text, where: `input ${name}` }]]);
    expect(() => readInputs({ surface: 'action', sources: [{ kind: 'input', values }] })).toThrow(sentence);
  },
);
