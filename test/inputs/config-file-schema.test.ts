import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configFileSchema } from '../../src/inputs/config-file-schema.ts';
import { parseConfig } from '../../src/inputs/parse-config.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';

const accepts = new Ajv({ allowUnionTypes: true }).compile(configFileSchema());

describe('what an editor accepts, the tool accepts', () => {
  test.each([
    ['plain values', 'test-type: stress\nduration: 15m\nvus: 200\ndry-run: true'],
    ['numbers as text', 'vus: "200"\nevents-per-second: 3k'],
    ['lists', 'test-type: [load, spike]\nstack: compose\ncompose-file: [a.yml, b.yml]\nfail-on: [errors]'],
    [
      'limits by metric',
      'thresholds:\n  http_req_duration: [p(95)<400ms, p(99)<800ms]\n  http_req_failed: rate<1%',
    ],
    ['limits as lines', 'thresholds: |\n  http_req_duration: p(95)<400ms'],
    ['variables', 'script-env: { A: 1, B: text, C: true }'],
  ])('%s', (_, yaml) => {
    expect(accepts(parse(yaml)), JSON.stringify(accepts.errors)).toBe(true);
    expect(() => readInputs({ surface: 'cli', sources: [parseConfig(yaml, 'perf.yml')] })).not.toThrow();
  });
  test.each([
    ['an unknown name', 'durations: 15m'],
    ['an unknown value', 'stack: kubernetes'],
    ['a text for a boolean', 'dry-run: "yes"'],
    ['a token', 'github-token: ghs_x'],
    ['the working directory', 'working-directory: x'],
    ['a nested value', 'duration: { load: 5m }'],
  ])('neither takes %s', (_, yaml) => {
    expect(accepts(parse(yaml))).toBe(false);
    expect(() => readInputs({ surface: 'cli', sources: [parseConfig(yaml, 'perf.yml')] })).toThrow();
  });
});
