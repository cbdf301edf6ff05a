import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/inputs/parse-config.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';

const file = parseConfig('k6-path: ./evil\n', 'orchestrator-perf.yml');
const step = {
  kind: 'input' as const,
  values: new Map([['k6-path', { text: '/opt/k6', where: 'input k6-path' }]]),
};

describe('a program that is run is named by the workflow, not by a file that a pull request brings', () => {
  it('the action refuses k6-path of the config file, also beside the input', () => {
    for (const sources of [[file], [step, file]])
      expect(() => readInputs({ surface: 'action', sources })).toThrow(
        /k6-path \(orchestrator-perf\.yml:1\) cannot be given in the config file of a workflow/,
      );
  });

  it('the action takes it from the step, the command line also from the file', () => {
    expect(readInputs({ surface: 'action', sources: [step] }).inputs['k6-path']).toMatch(/k6$/);
    expect(readInputs({ surface: 'cli', sources: [file] }).inputs['k6-path']).toMatch(/evil$/);
  });
});
