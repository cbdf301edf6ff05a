import { expect, it } from 'vitest';
import { checkMemory } from '../../src/target/compose/memory.ts';

const service = (name: string, memoryLimitBytes: number | undefined, started = true) => ({
  name,
  image: undefined,
  built: false,
  started,
  memoryLimitBytes,
  environment: {},
});
const CONFIG = {
  services: [
    service('orchestrator', 2e9),
    service('queue', 2e9),
    service('once', undefined),
    service('k6', 8e9, false),
  ],
};

function warnings(memoryBytes: number, replicas = 1): string[] {
  const said: string[] = [];
  checkMemory(
    memoryBytes,
    CONFIG,
    { service: 'orchestrator', replicas },
    { warn: (line) => said.push(line) },
  );
  return said;
}

it('limits that fit are not spoken of', () => {
  expect(warnings(4e9)).toEqual([]);
});

it('limits of everything that starts, each replica on its own', () => {
  expect(warnings(7e9, 3)).toEqual([expect.stringContaining('add up to 8.0 GB and Docker has 7.0 GB')]);
});

it('a Docker that cannot hold the stack at all is refused', () => {
  expect(() => warnings(0.9e9)).toThrow('Docker has 0.9 GB of memory, and a stack under load needs 1.0 GB');
});
