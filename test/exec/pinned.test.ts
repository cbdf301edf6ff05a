import { describe, expect, test } from 'vitest';
import { cpuList, pinnableCpus, pinned } from '../../src/exec/pinned.ts';
import { childEnvironment } from '../../src/exec/environment.ts';
import { run } from '../../src/exec/run.ts';

test.each<[string, number[]]>([
  ['0-3', [0, 1, 2, 3]],
  ['0-1,4,6-7', [0, 1, 4, 6, 7]],
  ['5', [5]],
  ['', []],
  ['3-1', []],
  ['x', []],
])('"%s"', (text, cpus) => {
  expect(cpuList(text)).toEqual(cpus);
});

test('a command that is not pinned is as it was', () => {
  expect(pinned(['npm', 'start'], undefined)).toEqual(['npm', 'start']);
});

describe('on this machine', async () => {
  const cpus = await pinnableCpus();
  test.skipIf(cpus.length === 0)('a pinned command and what it starts see their CPUs alone', async () => {
    const [first = 0] = cpus;
    const argv = pinned(['sh', '-c', 'grep Cpus_allowed_list /proc/self/status'], String(first));
    const { code, stdout } = await run(argv, { env: childEnvironment(process.env), timeoutMs: 10_000 });
    expect(code).toBe(0);
    expect(stdout.trim()).toBe(`Cpus_allowed_list:\t${first}`);
  });
});
