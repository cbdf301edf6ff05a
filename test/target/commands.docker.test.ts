import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningStacks } from '../../src/target/compose/running-stacks.ts';
import { type CliResult, runCli, startCli, until } from './cli.ts';
import { userFile } from './compose-stack.ts';
import { leftoversOf } from './whole-run.ts';

/** One stack of the guide for all of it: the built command line, as a user types it. */
describe('up, queues and down', () => {
  let up: CliResult;
  let project = '';
  const url = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(up.stdout)?.[1] ?? '';

  beforeAll(async () => {
    up = await runCli(['up']);
    project = /down --project (\S+)/.exec(up.stdout)?.[1] ?? '';
  });
  afterAll(async () => {
    if (project !== '') await runCli(['down', '--project', project]);
  });

  it('up prints where everything is, and what to do next', async () => {
    expect(up.code, up.stderr).toBe(0);
    expect(up.stdout).toMatch(/^orchestrator: +http:\/\/127\.0\.0\.1:\d+$/m);
    expect(up.stdout).toMatch(/^queue: +http:\/\/127\.0\.0\.1:\d+ \(localstack\)$/m);
    expect(up.stdout).toContain(`orchestrator-perf run load --target-url ${url('orchestrator')}`);
    expect(up.stdout).toContain(`orchestrator-perf queues --watch --project ${project}`);
    expect((await fetch(`${url('orchestrator')}/health`)).status).toBe(200);
    expect((await fetch(`${url('Prometheus')}/-/ready`)).status).toBe(200);
  });

  it('queues: one table with every queue and the sum', async () => {
    const { code, stdout, stderr } = await runCli(['queues', '--project', project]);
    expect(code, stderr).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^queue +visible +in flight +delayed +oldest$/);
    expect(lines.at(-1)).toMatch(/^all +\d+ +\d+ +\d+$/);
    expect(stdout).toMatch(/^payment-service-queue +\d+ +0 +0/m);
    // Numbers stand below their headings.
    const visibleEnds = (lines[0]?.indexOf('visible') ?? 0) + 'visible'.length;
    for (const line of lines.slice(1)) expect(line.slice(0, visibleEnds)).toMatch(/ \d+$/);
  });

  it('queues without a name: the only stack, or a question which one', async () => {
    const stacks = await runningStacks(process.env, new AbortController().signal);
    const { code, stdout, stderr } = await runCli(['queues']);
    if (stacks.length === 1) expect([code, stdout]).toEqual([0, expect.stringContaining('visible')]);
    else expect([code, stderr]).toEqual([3, expect.stringContaining(`${stacks.length} stacks are running`)]);
  });

  it('queues --interval 1 --for 3 --csv: every look is a table and lines of the file', async () => {
    const csv = join(mkdtempSync(join(tmpdir(), 'perf-queues-')), 'q.csv');
    const flags = ['--project', project, '--interval', '1', '--for', '3', '--csv', csv];
    const { code, stdout, stderr } = await runCli(['queues', ...flags]);
    expect(code, stderr).toBe(0);
    const [header, ...rows] = readFileSync(csv, 'utf8').trimEnd().split('\r\n');
    expect(header).toBe('time,queue,visible,in_flight,delayed,oldest_age_s');
    const looks = new Set(rows.map((row) => row.split(',')[0]));
    expect(looks.size).toBeGreaterThanOrEqual(3);
    expect(stdout.match(/^queue +visible/gm)).toHaveLength(looks.size);
    for (const row of rows) expect(row).toMatch(/^[\d:.TZ-]+,[a-z-]+,\d+,\d+,\d+,[\d.]*$/);
  });

  it('queues --watch repeats until Ctrl-C, and leaves quietly', async () => {
    const watch = startCli(['queues', '--watch', '--interval', '1', '--project', project]);
    await until(
      () => (watch.stdout().match(/^queue +visible/gm)?.length ?? 0) >= 2,
      20_000,
      'a second table',
    );
    watch.child.kill('SIGINT');
    expect(await watch.ended).toBe(0);
    expect(watch.stderr()).not.toContain('k6');
  });

  it.each([
    [['queues', '--project', 'nowhere'], 'no stack nowhere is running'],
    [['queues', '--url', 'http://127.0.0.1:9'], 'the queue at http://127.0.0.1:9 does not answer'],
    [
      ['queues', '--url', 'http://127.0.0.1:9', '--csv', '/nowhere/q.csv'],
      '/nowhere/q.csv cannot be written: ENOENT',
    ],
  ])('%j says what is wrong', async (args, sentence) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(3);
    expect(stderr).toContain(sentence);
  });

  it('down takes it away, and says so; a second time there is nothing', async () => {
    const down = await runCli(['down', '--project', project]);
    expect(down.code, down.stderr).toBe(0);
    expect(down.stderr).toContain(`${project} is down: no container, network or volume of it is left.`);
    expect(await leftoversOf(project)).toEqual([]);
    const again = await runCli(['down', '--project', project]);
    expect([again.code, again.stderr]).toEqual([
      0,
      expect.stringContaining(`No stack ${project} is running`),
    ]);
  });
});

it('up that is interrupted while it starts leaves nothing and is no bug', async () => {
  const up = startCli(['up']);
  await until(() => / project (\S+)/.test(up.stderr()), 30_000, 'the name of the project');
  const project = / project (\S+)/.exec(up.stderr())?.[1] ?? '';
  await until(async () => (await leftoversOf(project)).length > 0, 60_000, 'a container');
  up.child.kill('SIGINT');
  expect(await up.ended).toBe(3);
  expect(up.stderr()).toContain('nothing of it is left');
  expect(up.stderr()).not.toContain('bug');
  expect(await leftoversOf(project)).toEqual([]);
});

it('up that cannot start shows the last words of the culprit', async () => {
  const file = userFile(`
services:
  orchestrator:
    command: ['node', '-e', 'console.error("no database"); process.exit(1)']
`);
  const { code, stderr } = await runCli(['up', '--queue-backend', 'reference', '--compose-file', file]);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^ .* no database$/m);
  expect(stderr).toContain('orchestrator-perf: orchestrator ended with exit code 1 instead of staying up');
});

it('up starts containers only', async () => {
  const { code, stderr } = await runCli(['up', '--stack', 'embedded']);
  expect(code).toBe(2);
  expect(stderr).toContain('up starts containers, but stack is "embedded"');
});
