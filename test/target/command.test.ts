import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StackError } from '../../src/domain/errors.ts';
import type { CommandTarget } from '../../src/domain/plan.ts';
import { freePort } from '../../src/exec/free-port.ts';
import { readProcessTable } from '../../src/exec/process-table.ts';
import { processTree, TREE_VARIABLE } from '../../src/exec/process-tree.ts';
import { processSampler } from '../../src/observe/proc.ts';
import { startCommand, startOnPort } from '../../src/target/command/command.ts';
import { takeDown } from '../../src/line/left-behind.ts';
import type { LeftBehind } from '../../src/target/target.ts';
import { EMBEDDED } from '../support/run-plan.ts';
import { stackContext } from './embedded-plan.ts';
import { until } from './cli.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'command');

function planFor(script: string, args: string[] = [], changes: Partial<CommandTarget> = {}): CommandTarget {
  return {
    ...EMBEDDED,
    kind: 'command',
    argv: [process.execPath, script, ...args],
    directory: FIXTURES,
    env: {},
    healthPath: '/health',
    healthTimeoutMs: 20_000,
    ...changes,
  };
}

/** What was remembered of a start, and how it went. */
async function begin(plan: CommandTarget, port?: number, signal = new AbortController().signal) {
  const left: LeftBehind[] = [];
  const context = { ...stackContext(signal), remember: (one: LeftBehind) => void left.push(one) };
  const started = port === undefined ? startCommand(plan, context) : startOnPort(plan, context, port);
  const outcome = await started.catch((error: unknown) => error);
  return { left, outcome };
}

async function failureOf(plan: CommandTarget, port?: number, signal?: AbortSignal): Promise<StackError> {
  const { left, outcome } = await begin(plan, port, signal);
  expect(outcome).toBeInstanceOf(StackError);
  expect(await livingOf(left)).toEqual([]);
  return outcome as StackError;
}

async function up(plan: CommandTarget) {
  const { left, outcome } = await begin(plan);
  if (outcome instanceof Error) throw outcome;
  return { left, target: outcome as Awaited<ReturnType<typeof startCommand>> };
}

/** Every process with the mark of this start. */
async function livingOf(left: LeftBehind[]): Promise<number[]> {
  const [first] = left;
  if (first === undefined) throw new Error('nothing was remembered');
  return (await processTree({ mark: first.name }).living()).map(({ pid }) => pid);
}

async function healthOf(url: string) {
  return (await (await fetch(url)).json()) as { children: number[]; names: string[]; secret?: string };
}

describe('a start command', () => {
  it('is given a port, its log is kept, and it is gone at the end', async () => {
    const { left, target } = await up(
      planFor('server.mjs', [], { env: { API_TOKEN: 'tell-nobody', COLOUR: 'red' } }),
    );
    const folder = mkdtempSync(join(tmpdir(), 'perf-command-'));
    {
      await using stack = target;
      expect(stack.services).toMatchObject([{ name: 'orchestrator', role: 'orchestrator' }]);
      expect(await livingOf(left)).toHaveLength(1);
      expect(await stack.serviceEvents()).toEqual([]);
      await stack.collectLogs(folder);
    }
    const log = readFileSync(join(folder, 'orchestrator.log'), 'utf8');
    expect(log).toContain(`listening on ${new URL(target.url).port}\n`);
    expect(log).toContain('the token is ***\n');
    expect(await livingOf(left)).toEqual([]);
    expect(await target.serviceEvents()).toEqual([]);
  });

  it('gets its variables and what a runtime needs, and no token of ours', async () => {
    process.env.PERF_TEST_GITHUB_TOKEN = 'ours';
    process.env.NODE_AUTH_TOKEN = 'ours';
    try {
      const { target } = await up(planFor('server.mjs', [], { env: { API_TOKEN: 'theirs' } }));
      await using stack = target;
      const { names, secret } = await healthOf(stack.healthUrl);
      expect(secret).toBe('theirs');
      expect(names).toEqual(expect.arrayContaining(['PORT', 'HOST', 'PATH', 'API_TOKEN']));
      expect(names.filter((name) => /TOKEN/.test(name))).toEqual(['API_TOKEN']);
    } finally {
      delete process.env.PERF_TEST_GITHUB_TOKEN;
      delete process.env.NODE_AUTH_TOKEN;
    }
  });

  it('is observed with its children, also with those in groups of their own, and takes them with it', async () => {
    const { left, target } = await up(planFor('server.mjs', ['children', 'ignore-sigterm']));
    {
      await using stack = target;
      const [service] = stack.services;
      const { children } = await healthOf(stack.healthUrl);
      expect(children).toHaveLength(2);
      const pids = (await service?.processes?.()) ?? [];
      expect(pids).toEqual(expect.arrayContaining(children));
      const sampler = processSampler(async () => [
        { service: 'all', pids: (await service?.processes?.()) ?? [] },
        { service: 'children', pids: children },
        { service: 'server', pids: pids.filter((pid) => !children.includes(pid)) },
      ]);
      await sampler.sample(0);
      let readings = await sampler.sample(0);
      const figure = (service: string, quantity: string) =>
        readings.find((one) => 'service' in one && one.service === service && one.quantity === quantity)
          ?.value ?? Number.NaN;
      await until(
        async () => {
          readings = await sampler.sample(0);
          return figure('children', 'cpu') > 0;
        },
        20_000,
        'CPU of the children',
      );
      expect(figure('all', 'cpu')).toBeCloseTo(figure('children', 'cpu') + figure('server', 'cpu'), 6);
      expect(figure('all', 'memory')).toBeCloseTo(
        figure('children', 'memory') + figure('server', 'memory'),
        0,
      );
    }
    expect(await livingOf(left)).toEqual([]);
  });

  it('whose end was not asked for says so once', async () => {
    const { target } = await up(planFor('server.mjs', ['crash-after=0']));
    await using stack = target;
    await fetch(stack.url).catch(() => {});
    const events: unknown[] = [];
    await until(async () => events.push(...(await stack.serviceEvents())) > 0, 20_000, 'the end');
    expect(events).toEqual([
      expect.objectContaining({
        service: 'orchestrator',
        kind: 'exited',
        detail: 'orchestrator exited with code 7. Its last lines may say why.',
      }),
    ]);
    expect(await stack.serviceEvents()).toEqual([]);
    expect(await stack.logTail('orchestrator', 1)).toEqual(['out of luck']);
  });
});

describe('a start command that does not come up', () => {
  it.each([
    ['exits 0', '0'],
    ['exits 1', '1'],
  ])('%s at once: its last lines', async (_, code) => {
    const error = await failureOf(planFor('exits.mjs', [code]));
    expect(error.message).toBe(`orchestrator exited with code ${code} before orchestrator was healthy`);
    expect(error.logTail.sort()).toEqual(['looked at the settings', 'no database: giving up']);
  });

  it('daemonises: said, and the daemon is ended', async () => {
    const error = await failureOf(planFor('daemon.mjs'));
    expect(error.message).toBe(
      'orchestrator exited with code 0 and left one process in the background before orchestrator was healthy',
    );
    expect(error.hint).toContain('stays in the foreground');
  });

  it('listens elsewhere: the port it was given, the one it took, and its log', async () => {
    const own = await freePort();
    const error = await failureOf(planFor('server.mjs', [`own-port=${own}`], { healthTimeoutMs: 1500 }));
    const given = /http:\/\/127\.0\.0\.1:(\d+)\/health failed/.exec(error.message)?.[1];
    expect(error.hint).toContain(
      `It was given PORT=${given} and must listen there. It listens on port ${own} instead`,
    );
    expect(error.logTail).toContain(`listening on ${own}`);
  });

  it('never becomes healthy', async () => {
    const error = await failureOf(planFor('server.mjs', ['unhealthy'], { healthTimeoutMs: 1500 }));
    expect(error.message).toMatch(/^orchestrator was not healthy after 1\.5 s: GET .* answered 503/);
    expect(error.hint).toContain('Check the health path');
  });

  it.each([
    ['no such program', { argv: ['no-such-program', 'x'] as CommandTarget['argv'] }],
    ['no such file', { argv: ['./gone.sh'] as CommandTarget['argv'] }],
  ])('%s', async (_, changes) => {
    const error = await failureOf(planFor('', [], changes));
    expect(error.message).toContain(`could not be started: spawn ${changes.argv[0]} ENOENT`);
    expect(error.hint).toContain('Check `start`');
  });

  it('finds its port taken, and another program answers there', async () => {
    const other = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const gone = await failureOf(planFor('server.mjs'), port);
      expect(gone.message).toMatch(/exited with code 1|answered by another process/);
      const elsewhere = await failureOf(planFor('server.mjs', [`own-port=${await freePort()}`]), port);
      expect(elsewhere.message).toMatch(/was answered by another process than the ones that `start` started/);
    } finally {
      other.close();
    }
  });

  it('Ctrl-C while it starts', async () => {
    const stop = new AbortController();
    const failed = failureOf(planFor('server.mjs', ['unhealthy', 'children']), undefined, stop.signal);
    setTimeout(() => stop.abort(), 300);
    expect((await failed).message).toBe('stopped while waiting for the health check');
  });
});

describe('what a killed tool leaves', () => {
  it('is ended, knowing only what was remembered', async () => {
    const { left, target } = await up(planFor('server.mjs', ['children', 'ignore-sigterm']));
    expect((await livingOf(left)).length).toBe(3);
    const remembered = JSON.parse(JSON.stringify(left)) as LeftBehind[];
    for (const one of remembered) await takeDown([one], { env: {}, log: stackContext().log });
    expect(await livingOf(left)).toEqual([]);
    await target[Symbol.asyncDispose]();
  });

  it('never is a process that got the same pid', async () => {
    const innocent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, [TREE_VARIABLE]: 'another' },
    });
    try {
      const entry = (await readProcessTable()).get(innocent.pid ?? 0);
      expect(entry).toBeDefined();
      await takeDown(
        [{ kind: 'command', name: 'gone', pid: innocent.pid, startedAt: `${entry?.startedAt}1` }],
        { env: {}, log: stackContext().log },
      );
      expect((await readProcessTable()).get(innocent.pid ?? 0)).toEqual(entry);
      const ended = once(innocent, 'exit');
      await takeDown([{ kind: 'command', name: 'gone', pid: innocent.pid, startedAt: entry?.startedAt }], {
        env: {},
        log: stackContext().log,
      });
      await ended;
    } finally {
      innocent.kill('SIGKILL');
    }
  });
});
