import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanUpCompose } from '../../src/target/compose/cleanup.ts';
import { dockerHost } from '../../src/target/compose/preflight.ts';
import { listContainers } from '../../src/target/docker/containers.ts';
import { openEngine } from '../../src/target/docker/engine-api.ts';
import { type CliRun, startCli, until } from './cli.ts';
import { collectingLog } from './compose-stack.ts';
import { leftoversOf } from './whole-run.ts';

type StageName = 'starting' | 'loading' | 'taking down';

interface Tool extends CliRun {
  project: string;
  folder: string;
}

/** The built command line, up to where it has a project. The load is long unless its end is waited for. */
async function startTool(stage: StageName, flags: string[] = []): Promise<Tool> {
  const folder = mkdtempSync(join(tmpdir(), 'perf-signal-'));
  const k6 = process.env.PERF_TEST_K6_2;
  const run = startCli(
    [
      ...['run', 'smoke', '--stack', 'compose', '--queue-backend', 'reference', '--events-per-second', '200'],
      ...['--duration', stage === 'taking down' ? '3s' : '60s', ...(k6 ? ['--k6-path', k6] : []), ...flags],
    ],
    { cwd: folder },
  );
  await until(() => / project (\S+)/.test(run.stderr()), 30_000, 'the name of the project');
  return { ...run, project: / project (\S+)/.exec(run.stderr())?.[1] ?? '', folder };
}

/** Waits until the tool is in a stage, by what the Engine shows of it. */
async function reach(stage: StageName, { project }: Tool): Promise<void> {
  const engine = openEngine(await dockerHost(process.env));
  const seen = { running: 0 };
  try {
    await until(
      async () => {
        const containers = await listContainers(engine, project);
        const running = containers.filter(({ state, oneOff }) => state === 'running' && !oneOff).length;
        if (stage === 'starting') return containers.length > 0;
        if (stage === 'loading') return containers.some(({ oneOff, state }) => oneOff && state === 'running');
        const fewer = running < seen.running;
        seen.running = Math.max(seen.running, running);
        // All of consumers, orchestrator, prometheus and queue were up, and one of them is no more.
        return fewer && seen.running === 4;
      },
      90_000,
      `the stage ${stage}`,
    );
  } finally {
    engine.close();
  }
}

/** Processes of this machine whose command line names it. */
function processesOf(what: string, name = ''): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      const isIt = words.some((word) => word.includes(what)) && (words[0] ?? '').includes(name);
      return isIt ? [words.join(' ')] : [];
    } catch {
      return [];
    }
  });
}

/** What the action's post step does, with what the main step remembered. */
async function postStep(project: string): Promise<void> {
  const left = { kind: 'compose' as const, name: project, dockerHost: await dockerHost(process.env) };
  await cleanUpCompose(left, { env: process.env, log: collectingLog([]) });
}

async function everythingIsGone({ project, folder }: Tool): Promise<void> {
  expect(await leftoversOf(project)).toEqual([]);
  // A client of Docker that outlived the tool ends by itself when what it works on is gone.
  const left = () => [...processesOf(project), ...processesOf(folder)];
  await until(() => left().length === 0, 15_000, 'the end of every process').catch(() => {});
  expect(left()).toEqual([]);
}

describe('the tool is ended from outside', () => {
  const cases: [signal: NodeJS.Signals, stage: StageName][] = [
    ['SIGINT', 'starting'],
    ['SIGTERM', 'starting'],
    ['SIGINT', 'loading'],
    ['SIGTERM', 'loading'],
    ['SIGINT', 'taking down'],
    ['SIGTERM', 'taking down'],
  ];
  it.each(cases)('%s while %s: it takes everything down itself', async (signal, stage) => {
    const tool = await startTool(stage);
    await reach(stage, tool);
    tool.child.kill(signal);
    const code = await tool.ended;
    // A load that was over is judged as it was.
    if (stage !== 'taking down') expect(code, tool.stderr()).not.toBe(0);
    await everythingIsGone(tool);
    // Evidence first: also of a run that was called off.
    if (stage !== 'starting')
      expect(existsSync(join(tool.folder, 'perf-results/smoke/result.json'))).toBe(true);
  });

  it.each<StageName>(['starting', 'loading', 'taking down'])(
    'SIGKILL while %s: the post step takes it down',
    async (stage) => {
      const tool = await startTool(stage);
      await reach(stage, tool);
      tool.child.kill('SIGKILL');
      await tool.ended;
      await postStep(tool.project);
      await everythingIsGone(tool);
    },
  );

  it('SIGKILL while k6 runs on this machine: k6 goes too', async () => {
    const tool = await startTool('loading', ['--k6-runner', 'host']);
    await until(() => processesOf(tool.folder, 'k6').length > 0, 60_000, 'k6');
    tool.child.kill('SIGKILL');
    await tool.ended;
    await postStep(tool.project);
    await everythingIsGone(tool);
  });

  it('a state that is no project of ours is left alone', async () => {
    const lines: string[] = [];
    await cleanUpCompose(
      { kind: 'compose', name: '../x; rm', dockerHost: 'unix:///x' },
      { env: {}, log: collectingLog(lines) },
    );
    expect(lines).toEqual([]);
  });
});
