import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dockerHost } from '../../src/target/compose/preflight.ts';
import { cgroupReader } from '../../src/target/docker/cgroup-usage.ts';
import { engineReader } from '../../src/target/docker/container-usage.ts';
import { inspectContainer } from '../../src/target/docker/containers.ts';
import { openEngine } from '../../src/target/docker/engine-api.ts';
import { run } from '../../src/exec/run.ts';
import { until } from './cli.ts';
import { newProject, PACKAGE_ROOT } from './compose-stack.ts';

/** Holds 100 MB and would use a whole core; it may use a quarter. */
const BUSY = 'const held = Buffer.alloc(100e6, 1); for (;;) held[0]++;';

it('the kernel’s files and the Engine tell the same of a container that is throttled', async () => {
  const image =
    /^NODE_IMAGE=(\S+)$/m.exec(readFileSync(join(PACKAGE_ROOT, 'compose/.env'), 'utf8'))?.[1] ?? '';
  const name = newProject();
  const docker = (...args: string[]) => run(['docker', ...args], { env: process.env });
  const limits = ['--cpus', '0.25', '--memory', '256m'];
  const started = await docker(
    'run',
    '--detach',
    '--rm',
    '--name',
    name,
    ...limits,
    image,
    'node',
    '-e',
    BUSY,
  );
  const engine = openEngine(await dockerHost(process.env));
  try {
    const id = started.stdout.trim();
    const byKernel = await cgroupReader((await inspectContainer(engine, id)).State.Pid, id);
    if (byKernel === undefined)
      throw new Error(`the control group of ${id} cannot be seen: ${started.stderr}`);
    const byEngine = engineReader(engine, id);
    await until(async () => (await byKernel()).throttledPeriods >= 10, 30_000, 'throttling');
    const [before, told, after] = [await byKernel(), await byEngine(), await byKernel()];
    expect([before.source, told.source]).toEqual(['cgroup', 'engine']);
    // Read between the two: what grows is between them, to the digit.
    for (const figure of ['cpuSeconds', 'periods', 'throttledPeriods', 'throttledSeconds'] as const) {
      expect(told[figure]).toBeGreaterThanOrEqual(before[figure]);
      expect(told[figure]).toBeLessThanOrEqual(after[figure]);
    }
    expect(told.memoryBytes).toBeGreaterThan(100e6);
    expect(told.memoryBytes).toBeLessThan(256 * 1024 ** 2);
    expect(Math.abs(told.memoryBytes - after.memoryBytes)).toBeLessThan(30e6);
    expect(after.oomKills).toBe(0);
  } finally {
    await docker('rm', '--force', name);
    engine.close();
  }
});
