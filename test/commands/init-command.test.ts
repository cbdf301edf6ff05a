import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { init } from '../../src/commands/init-command.ts';
import { fromArgv } from '../../src/inputs/from-argv.ts';
import { planRun } from '../../src/line/plan-run.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'perf-init-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function repository(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}
async function run(force = false) {
  const told: string[] = [];
  const written = await init(directory, force, (line) => told.push(line));
  const text = (path: string) => readFile(join(directory, path), 'utf8');
  return {
    told: told.join('\n'),
    written,
    workflow: parse(await text('.github/workflows/performance-test.yml')),
    config: parse(await text('orchestrator-perf.yml')),
    advised: /^# Locally: orchestrator-perf (.+)$/m.exec(await text('orchestrator-perf.yml'))?.[1],
  };
}

describe('init', () => {
  it('an empty repository gets a workflow and a config of the reference service', async () => {
    const { told, written, workflow, config } = await run();
    expect(written).toEqual(['.github/workflows/performance-test.yml', 'orchestrator-perf.yml']);
    expect(told).toContain('Found no compose file');
    expect(workflow.permissions).toEqual({});
    expect(workflow.on.push.branches).toEqual(['main']);
    expect(config).toEqual({ 'test-type': 'load', duration: '10m', vus: 100, 'regression-tolerance': '10%' });
  });

  it('builds the Dockerfile it finds, the one nearest to the root', async () => {
    await repository({
      'service/Dockerfile': 'FROM scratch',
      'a/b/Dockerfile': 'FROM scratch',
      'node_modules/x/Dockerfile': '',
    });
    expect((await run()).config['orchestrator-build']).toBe('service');
  });

  it('merges a compose file that has the service, and then builds nothing itself', async () => {
    await repository({ 'compose.yaml': 'services: {orchestrator: {image: me}}', Dockerfile: 'FROM scratch' });
    const { config } = await run();
    expect(config['compose-file']).toBe('compose.yaml');
    expect(config).not.toHaveProperty('orchestrator-build');
  });

  it('says what a compose file without the service needs', async () => {
    await repository({ 'docker-compose.yml': 'services: {web: {image: me}, db: {image: pg}}' });
    const { told, config } = await run();
    expect(told).toContain(
      'with web, db: to test one of them, add a compose file that calls it orchestrator',
    );
    expect(config).not.toHaveProperty('compose-file');
  });

  it.each([
    ['the reference service', {}, 'run smoke --duration 30s --vus 3'],
    ['a Dockerfile', { Dockerfile: 'FROM scratch' }, 'run smoke --stack compose --duration 30s --vus 3'],
  ])('the command it advises for %s is one that the config allows, and short', async (_, files, command) => {
    await repository(files);
    const { advised } = await run();
    expect(advised).toBe(command);
    const { source } = commandLine(command.split(' '));
    const planned = await planRun({
      surface: 'cli',
      source,
      env: {},
      workingDirectory: directory,
      packageRoot: process.cwd(),
    });
    expect(planned.plan.tests[0]?.profile).toMatchObject({ durationS: 30, peakVus: 3 });
  });

  it('a damaged compose file is said and left out', async () => {
    await repository({ 'compose.yml': ': [', 'k6/a.js': '' });
    expect((await run()).told).toContain('not a readable compose file');
  });

  it('finds a k6 script by what it imports', async () => {
    await repository({
      'src/app.js': "import http from 'node:http'; export default 1;",
      'perf/load.js': "import http from 'k6/http';\nexport default function () { http.get('http://x'); }",
    });
    expect((await run()).config.script).toBe('perf/load.js');
  });

  it("takes the repository's own default branch", async () => {
    await repository({ '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n' });
    expect((await run()).workflow.on.push.branches).toEqual(['trunk']);
  });

  it('overwrites nothing, and writes nothing at all then, unless forced', async () => {
    await repository({ 'orchestrator-perf.yml': 'vus: 7\n' });
    await expect(run()).rejects.toThrow('orchestrator-perf.yml is already there; nothing was written.');
    await expect(readFile(join(directory, '.github/workflows/performance-test.yml'))).rejects.toThrow();
    expect((await run(true)).config.vus).toBe(100);
  });
});

function commandLine(argv: string[]) {
  const line = fromArgv(argv);
  if (line.kind !== 'command') throw new Error(line.kind);
  return line;
}
