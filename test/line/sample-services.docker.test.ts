import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { runCli } from '../target/cli.ts';
import { PACKAGE_ROOT } from '../target/compose-stack.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-samples-'));
  cpSync(join(PACKAGE_ROOT, 'examples/services'), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('perf-results'),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  said: string;
  report: string;
  logs: string[];
}

/** One command, as the README of the sample has it, but shorter. */
async function run(sample: string, type: string, ...flags: string[]): Promise<Ran> {
  const cwd = join(folder, sample);
  const { code, stdout, stderr } = await runCli(
    ['run', type, '--k6-path', process.env.PERF_TEST_K6_2 ?? 'k6', ...flags],
    { cwd },
  );
  const said = `${stdout}\n${stderr}`;
  expect(code, said).toBe(0);
  const results = join(cwd, 'perf-results', type);
  return {
    said,
    report: readFileSync(join(results, 'report.md'), 'utf8'),
    logs: readdirSync(join(results, 'logs')).sort(),
  };
}

/** Nothing that an ordinary service does not have is spoken of. */
const OF_THE_ORCHESTRATOR = /\bqueues?\b|\bevents?\b|orchestrator(?!-perf)|Prometheus/i;

// They mostly wait: for images, for health, for a rate to be over.
describe.concurrent('the samples, as they are', () => {
  it.each([
    ['node-shop', 'shop, web of compose.yaml', ['seed.log', 'store.log', 'web.log']],
    ['java-quotes', 'quotes, built from .', ['quotes.log']],
    ['python-notes', 'notes, started by python3 app.py', ['orchestrator.log']],
  ])(
    '%s: two commands to a verdict',
    async (sample, tested, logs) => {
      const smoke = await run(sample, 'smoke', '--duration', '3s');
      const load = await run(sample, 'load', '--duration', '8s');
      for (const { said, report, ...ran } of [smoke, load]) {
        expect(said).toContain(`\nTested: ${tested}`);
        expect(`${said}\n${report}`.replaceAll(PACKAGE_ROOT, '')).not.toMatch(OF_THE_ORCHESTRATOR);
        expect(ran.logs).toEqual(logs);
        expect(said).toMatch(/^PASSED/m);
      }
      expect(smoke.said).toMatch(/^PASSED {2}smoke: both limits met$/m);
      expect(load.said).toMatch(/^ *p95 latency .* limit < 500 ms +limit met$/m);
    },
    120_000,
  );

  it('a script of its own to a folder that is built: no queue, no Prometheus', async () => {
    const own = join(folder, 'own-script');
    cpSync(join(folder, 'node-shop/store'), own, { recursive: true });
    writeFileSync(
      join(own, 'Dockerfile'),
      `FROM node:24-slim\nRUN mkdir /data\nCOPY server.js .\nEXPOSE 5432\nCMD ["node", "server.js"]\n`,
    );
    writeFileSync(
      join(own, 'own.js'),
      `import http from 'k6/http';\nexport const options = { vus: 2, duration: '3s' };\nexport default function () { http.get(__ENV.ORCHESTRATOR_URL + '/products/'); }\n`,
    );
    const { said, report, logs } = await run(
      'own-script',
      'smoke',
      '--build',
      '.',
      '--script',
      'own.js',
      '--health-path',
      '/',
      '--service',
      'store',
    );
    expect(said).toContain('\nTested: store, built from .');
    expect(said).toMatch(/^PASSED/m);
    expect(logs).toEqual(['store.log']);
    expect(report).not.toMatch(OF_THE_ORCHESTRATOR);
  }, 120_000);

  it('base and candidate of a compose file with fixed ports and names, side by side', async () => {
    const shop = join(folder, 'two-shops');
    cpSync(join(PACKAGE_ROOT, 'examples/services/node-shop'), shop, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
        cwd: shop,
        stdio: 'ignore',
      });
    git('init', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '-m', 'base');
    // Its answers take the CPU this much longer: what is loaded is that of each version.
    const server = join(shop, 'web/server.js');
    const slower = 'for (const until = performance.now() + 20; performance.now() < until; );';
    const text = readFileSync(server, 'utf8');
    writeFileSync(server, text.replace('async function fromStore(path) {', `$& ${slower}`));
    const { stdout, stderr } = await runCli(
      [
        ...['run', 'load', '--base', 'main', '--rounds', '4', '--round-duration', '5s', '--warm-up', '1s'],
        ...['--side-by-side', 'concurrent', '--requests-per-second', '10'],
        ...['--k6-path', process.env.PERF_TEST_K6_2 ?? 'k6'],
      ],
      { cwd: shop },
    );
    const result = readFileSync(join(shop, 'perf-results/load/result.json'), 'utf8');
    const { rounds = [], base, candidate } = (JSON.parse(result) as RunSummary).sideBySide ?? {};
    expect([base?.label, candidate?.label], stdout + stderr).toEqual([
      expect.stringMatching(/^main \([0-9a-f]{7}\)$/),
      'this work tree',
    ]);
    expect(rounds).toHaveLength(4);
    // Whether they count is a matter of how busy the machine is; that both ran is none.
    for (const round of rounds) {
      const [before = 0, after = 0] = [round.base.cpuSeconds, round.candidate.cpuSeconds];
      expect(before).toBeGreaterThan(0);
      expect(after).toBeGreaterThan(before);
    }
  }, 180_000);
});
