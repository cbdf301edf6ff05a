import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCpuStat } from '../../src/target/docker/cgroup-usage.ts';

/** The unified hierarchy: mounted already on a machine of today, else (cgroup v1) mounted here, which needs root. */
const isUnified = existsSync('/sys/fs/cgroup/cgroup.controllers');
const root = isUnified ? '/sys/fs/cgroup' : mkdtempSync(join(tmpdir(), 'perf-cgroup2-'));
if (!isUnified) execFileSync('mount', ['-t', 'cgroup2', 'none', root]);
const group = join(root, `perf-test-${process.pid}`);
afterAll(() => {
  if (existsSync(group)) rmdirSync(group);
  if (isUnified) return;
  execFileSync('umount', [root]);
  rmdirSync(root);
});

/** Burns half a second of CPU when told to, and says how much of it the kernel has accounted to this process. */
const BUSY = `
  process.stdin.once('data', () => {
    const start = process.cpuUsage();
    const used = () => { const { user, system } = process.cpuUsage(start); return (user + system) / 1e6; };
    while (used() < 0.5) for (let i = 0; i < 1e6; i++);
    console.log(used());
    process.exit(0);
  });
`;

it('CPU time of a group, as this kernel writes cpu.stat', async () => {
  mkdirSync(group);
  const busy = spawn(process.execPath, ['-e', BUSY], { stdio: ['pipe', 'pipe', 'inherit'] });
  writeFileSync(join(group, 'cgroup.procs'), String(busy.pid));
  const before = await readCpuStat(group);
  let said = '';
  busy.stdout.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((resolve) => busy.on('close', resolve));
  busy.stdin.write('go\n');
  expect(await ended).toBe(0);
  const after = await readCpuStat(group);
  const used = after.cpuSeconds - before.cpuSeconds;
  // The process cannot count its own end.
  expect(Number(said)).toBeGreaterThan(0.4);
  expect(used).toBeGreaterThan(Number(said) * 0.95);
  expect(used).toBeLessThan(Number(said) * 1.5);
  expect(after.periods).toBe(0);
});
