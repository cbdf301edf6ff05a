import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cgroupReader } from '../../src/target/docker/cgroup-usage.ts';

const ID = `${'b3c1f0'.repeat(10)}abcd`;
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A /proc and a /sys/fs/cgroup in a folder. Files are named by their path below it. */
function kernel(files: Record<string, string>): { proc: string; cgroup: string } {
  const root = mkdtempSync(join(tmpdir(), 'perf-cgroup-'));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { proc: join(root, 'proc'), cgroup: join(root, 'cgroup') };
}

/** As docs.kernel.org/admin-guide/cgroup-v2.html documents the files; keys that are not read are there as well. */
const v2 = (group: string, changed: Record<string, string | undefined> = {}) => {
  const files: Record<string, string | undefined> = {
    'cpu.stat':
      'usage_usec 12345678\nuser_usec 9000000\nsystem_usec 3345678\nnice_usec 0\ncore_sched.force_idle_usec 0\nnr_periods 400\nnr_throttled 250\nthrottled_usec 17500000\nnr_bursts 0\nburst_usec 0\n',
    'memory.current': '209715200\n',
    'memory.stat':
      'anon 150000000\nfile 50000000\nkernel 9000000\ninactive_anon 0\nactive_anon 150000000\ninactive_file 9715200\nactive_file 40284800\n',
    'memory.events': 'low 0\nhigh 0\nmax 12\noom 2\noom_kill 1\noom_group_kill 0\n',
    ...changed,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) =>
      text === undefined ? [] : [[`cgroup${group}/${name}`, text]],
    ),
  );
};

const FIGURES = {
  source: 'cgroup',
  cpuSeconds: 12.345678,
  memoryBytes: 200_000_000,
  periods: 400,
  throttledPeriods: 250,
  throttledSeconds: 17.5,
  oomKills: 1,
};

describe('cgroup v2', () => {
  const layouts: [driver: string, procPath: string, group: string][] = [
    ['systemd', `/system.slice/docker-${ID}.scope`, `/system.slice/docker-${ID}.scope`],
    ['cgroupfs', `/docker/${ID}`, `/docker/${ID}`],
    ['a cgroup parent of the daemon', `/perf.slice/${ID}`, `/perf.slice/${ID}`],
    ['systemd or Docker inside the container', `/docker/${ID}/init.scope`, `/docker/${ID}`],
    [
      'rootless',
      `/user.slice/user-1000.slice/user@1000.service/user.slice/docker-${ID}.scope`,
      `/user.slice/user-1000.slice/user@1000.service/user.slice/docker-${ID}.scope`,
    ],
  ];
  it.each(layouts)('%s', async (_, procPath, group) => {
    const files = kernel({ 'proc/42/cgroup': `0::${procPath}\n`, ...v2(group) });
    expect(await (await cgroupReader(42, ID, files))?.()).toEqual(FIGURES);
  });

  it('without a CPU limit there are no periods, and that is no throttling', async () => {
    const cpu = 'usage_usec 5000000\nuser_usec 4000000\nsystem_usec 1000000\n';
    const files = kernel({
      'proc/42/cgroup': `0::/docker/${ID}\n`,
      ...v2(`/docker/${ID}`, { 'cpu.stat': cpu }),
    });
    expect(await (await cgroupReader(42, ID, files))?.()).toEqual({
      ...FIGURES,
      cpuSeconds: 5,
      periods: 0,
      throttledPeriods: 0,
      throttledSeconds: 0,
    });
  });

  it('without the memory controller it cannot be read, and the Engine is asked instead', async () => {
    const files = kernel({
      'proc/42/cgroup': `0::/docker/${ID}\n`,
      ...v2(`/docker/${ID}`, { 'memory.current': undefined }),
    });
    await expect((await cgroupReader(42, ID, files))?.()).rejects.toThrow('memory.current');
  });
});

describe('cgroup v1', () => {
  it('controllers of their own, beside an empty unified hierarchy', async () => {
    const files = kernel({
      'proc/42/cgroup': `12:memory:/docker/${ID}\n4:cpu,cpuacct:/docker/${ID}\n1:name=systemd:/docker/${ID}\n0::/docker/${ID}\n`,
      [`cgroup/cpu/docker/${ID}/cpu.stat`]: 'nr_periods 400\nnr_throttled 250\nthrottled_time 17500000000\n',
      [`cgroup/cpuacct/docker/${ID}/cpuacct.usage`]: '12345678000\n',
      [`cgroup/memory/docker/${ID}/memory.usage_in_bytes`]: '209715200\n',
      [`cgroup/memory/docker/${ID}/memory.stat`]: 'cache 1\ninactive_file 1\ntotal_inactive_file 9715200\n',
      [`cgroup/memory/docker/${ID}/memory.oom_control`]: 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
    });
    expect(await (await cgroupReader(42, ID, files))?.()).toEqual(FIGURES);
  });
});

describe('what is not the container', () => {
  it.each([
    [
      'the daemon lives in another pid namespace',
      { 'proc/42/cgroup': '0::/user.slice/session-1.scope\n' },
      42,
    ],
    ['the process is gone', {}, 42],
    ['the container does not run', {}, 0],
  ])('%s: nothing is read', async (_, files, pid) => {
    expect(await cgroupReader(pid, ID, kernel(files as Record<string, string>))).toBeUndefined();
  });
});
