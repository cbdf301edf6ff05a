import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { childEnvironment, dockerEnvironment } from '../../src/exec/environment.ts';
import { lineCutter } from '../../src/exec/lines.ts';
import { run } from '../../src/exec/run.ts';
import { start } from '../../src/exec/start.ts';
import type { Argv } from '../../src/domain/plan.ts';

const env = { PATH: process.env.PATH };
const node = (code: string): Argv => [process.execPath, '-e', code];

/** A child that says `ready <pid>` and its grandchild's pid, both deaf to SIGTERM where `deaf`. */
const FAMILY = (deaf: boolean) => `
  const deaf = ${deaf};
  if (deaf) process.on('SIGTERM', () => console.log('heard'));
  const child = require('node:child_process').spawn(process.execPath, ['-e',
    (deaf ? 'process.on("SIGTERM", () => {});' : '') + 'console.log(process.pid); setInterval(() => {}, 1000)'], { stdio: ['ignore', 'inherit', 'inherit'] });
  setInterval(() => {}, 1000);`;

/** What was killed may stay in the table of processes until somebody collects it. */
const isRunning = (pid: number): boolean => {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

/** Starts it and gives it with the grandchild's pid once that one runs. */
async function family(deaf: boolean, graceMs: number) {
  let said: (pid: number) => void = () => {};
  const grandchild = new Promise<number>((resolve) => {
    said = resolve;
  });
  const lines = lineCutter((line) => /^\d+$/.test(line) && said(Number(line)));
  const child = start(node(FAMILY(deaf)), { env, graceMs, onStdout: lines.write, onStderr: () => {} });
  return { child, grandchild: await grandchild };
}

describe('a long-lived child', () => {
  it('is asked to end with all its children', async () => {
    const { child, grandchild } = await family(false, 20_000);
    child.end();
    expect(await child.ended).toEqual({ code: undefined, signal: 'SIGTERM' });
    expect(isRunning(grandchild)).toBe(false);
    expect(child.isOver).toBe(true);
  });

  it('is killed with all its children when it does not end within the grace', async () => {
    const { child, grandchild } = await family(true, 200);
    child.end();
    expect(await child.ended).toEqual({ code: undefined, signal: 'SIGKILL' });
    expect(isRunning(grandchild)).toBe(false);
  });

  it('that cannot be started says why, and asking it to end is nothing', async () => {
    const child = start(['/nowhere/to/be/found'], { env, onStdout: () => {}, onStderr: () => {} });
    expect(child.pid).toBeUndefined();
    child.end();
    child.kill();
    child.signal('SIGINT');
    const { code, error } = await child.ended;
    expect(code).toBeUndefined();
    expect(error?.message).toContain('ENOENT');
  });

  it('with an open input ends when we let go of it, and one without reads nothing', async () => {
    const wc = await run(node('process.stdin.on("data", (text) => process.stdout.write(text))'), {
      env,
      input: 'words',
    });
    expect(wc.stdout).toBe('words');
    const none = await run(node('process.stdin.on("end", () => console.log("nothing")).resume()'), { env });
    expect(none.stdout).toBe('nothing\n');
  });
});

describe('a command run to its end', () => {
  it('gives code and output of each stream', async () => {
    const result = await run(node('console.log("out"); console.error("err"); process.exitCode = 3'), { env });
    expect(result).toEqual({ code: 3, signal: undefined, stdout: 'out\n', stderr: 'err\n', timedOut: false });
  });

  it('is ended when it takes too long, and when somebody calls it off', async () => {
    const endless = node('setInterval(() => {}, 1000)');
    expect(await run(endless, { env, timeoutMs: 50 })).toMatchObject({ code: undefined, timedOut: true });
    const off = new AbortController();
    off.abort();
    expect(await run(endless, { env, signal: off.signal })).toMatchObject({
      code: undefined,
      timedOut: false,
    });
  });

  it('is read to its end, however much it says', async () => {
    const result = await run(node('process.stdout.write("x".repeat(3e6)); console.error("end")'), {
      env,
      maxBytes: 1000,
    });
    expect(result.code).toBe(0);
    expect(result.stderr).toBe('end\n');
    expect(result.stdout.length).toBeLessThan(1e6);
  });

  it('sees nothing of our environment that it was not given', async () => {
    process.env.PERF_TEST_SEEN = 'yes';
    try {
      const { stdout } = await run(node('console.log(Object.keys(process.env).join())'), { env: { A: '1' } });
      expect(stdout).toBe('A\n');
    } finally {
      delete process.env.PERF_TEST_SEEN;
    }
  });
});

describe('lines', () => {
  it('are whole wherever output was cut, also within a character', () => {
    const lines: string[] = [];
    const cutter = lineCutter((line) => lines.push(line));
    const bytes = Buffer.from('erste\r\nzwölf\nlast');
    for (const byte of bytes) cutter.write(Buffer.from([byte]));
    expect(lines).toEqual(['erste', 'zwölf']);
    cutter.end();
    expect(lines).toEqual(['erste', 'zwölf', 'last']);
  });

  it('without an end do not grow for ever', () => {
    const lines: string[] = [];
    const cutter = lineCutter((line) => lines.push(line));
    for (let part = 0; part < 5; part++) cutter.write(Buffer.from('x'.repeat(90_000)));
    cutter.end();
    expect(lines[0]?.length).toBe(100_000);
  });
});

describe('what children see of our environment', () => {
  const ours = {
    PATH: '/bin',
    HOME: '/home/me',
    LC_ALL: 'C',
    HTTPS_PROXY: 'http://proxy',
    no_proxy: 'localhost',
    GOPROXY: 'direct',
    GOOGLE_APPLICATION_CREDENTIALS: '/secret.json',
    DOCKER_HOST: 'unix:///docker.sock',
    SHOP_VERSION: '7',
    INPUT_GITHUB_TOKEN: 'ghs_1',
    'INPUT_GITHUB-TOKEN': 'ghs_1',
    ACTIONS_RUNTIME_TOKEN: 'runtime',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id',
    GITHUB_TOKEN: 'ghs_2',
    GH_TOKEN: 'ghs_3',
    MY_RUNTIME_TOKEN: 'mine',
    GITHUB_REPOSITORY: 'me/shop',
    GONE: undefined,
  };
  it.each([
    [[], ['PATH', 'HOME', 'LC_ALL']],
    [['network'], ['PATH', 'HOME', 'LC_ALL', 'HTTPS_PROXY', 'no_proxy']],
    [['go'], ['PATH', 'HOME', 'LC_ALL', 'GOPROXY']],
  ] as const)('with %j is %j', (needs, names) => {
    expect(Object.keys(childEnvironment(ours, ...needs))).toEqual(names);
  });

  it('is everything but the inputs and tokens of the step for docker, whose files interpolate it', () => {
    expect(Object.keys(dockerEnvironment(ours))).toEqual([
      'PATH',
      'HOME',
      'LC_ALL',
      'HTTPS_PROXY',
      'no_proxy',
      'GOPROXY',
      'GOOGLE_APPLICATION_CREDENTIALS',
      'DOCKER_HOST',
      'SHOP_VERSION',
      'GITHUB_REPOSITORY',
    ]);
  });
});
