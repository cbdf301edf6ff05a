import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { type CliRun, type CliResult, runCli, startCli, until } from '../target/cli.ts';

/** Answers to events, and to whatever else; each answer takes this long. `mode` is how it misbehaves. */
const service = (delayMs: number, mode = '') => `
import http from 'node:http';
import { writeFileSync } from 'node:fs';
const mode = ${JSON.stringify(mode)};
if (mode === 'exits at once') process.exit(0);
if (mode === 'ignores SIGTERM') process.on('SIGTERM', () => {});
const port = mode === 'ignores PORT' ? 0 : Number(process.env.PORT);
writeFileSync(process.env.PIDS + '/' + process.pid, '');
http.createServer((request, response) => {
  if (request.method === 'GET') return response.end('{"status":"UP"}');
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    const total = body.split('\\n').filter(Boolean).length;
    setTimeout(() => {
      response.writeHead(202, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ total, successful: total, failed: 0, failures: [], durationMs: 1 }));
    }, ${delayMs});
  });
}).listen(port, '127.0.0.1');
`;

let folder: string;
let shop: string;
let pids: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-duet-'));
  shop = mkdtempSync(join(folder, 'shop-'));
  pids = mkdtempSync(join(folder, 'pids-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd: shop,
    stdio: 'ignore',
  });
};

/** A repository whose main is the base, and whose work tree is the candidate. */
function versions(base: string, candidate: string): void {
  git('init', '--initial-branch', 'main');
  writeFileSync(join(shop, '.gitignore'), 'perf-results\n');
  writeFileSync(join(shop, 'service.mjs'), base);
  git('add', '.');
  git('commit', '-m', 'base');
  writeFileSync(join(shop, 'service.mjs'), candidate);
}

const duetArgs = (...more: string[]): string[] => [
  ...['run', 'load', '--base', 'main', '--start', 'node service.mjs', '--start-env', `PIDS=${pids}`],
  ...['--rounds', '4', '--round-duration', '5s', '--warm-up', '1s', '--side-by-side', 'concurrent'],
  ...['--vus', '8', '--events-per-second', '400', '--events-per-request', '10'],
  ...['--thresholds', 'no defaults', '--k6-path', process.env.PERF_TEST_K6_2 ?? ''],
  ...more,
];

const duet = (...more: string[]): Promise<CliResult> => runCli(duetArgs(...more), { cwd: shop });

const summaryOf = (): RunSummary =>
  JSON.parse(readFileSync(join(shop, 'perf-results', 'load', 'result.json'), 'utf8'));

function sideBySideOf(run: CliResult) {
  expect(existsSync(join(shop, 'perf-results', 'load', 'result.json')), run.stderr).toBe(true);
  const { sideBySide } = summaryOf();
  if (sideBySide === undefined) throw new Error(`nothing was compared:\n${run.stdout}\n${run.stderr}`);
  return sideBySide;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Every service that was started, and whether it is still there. */
const servicesLeft = (): number[] =>
  execFileSync('ls', [pids], { encoding: 'utf8' }).split('\n').filter(Boolean).map(Number).filter(isAlive);

const worktreesLeft = (): number =>
  execFileSync('git', ['worktree', 'list'], { cwd: shop, encoding: 'utf8' }).trim().split('\n').length - 1;

function expectNothingLeft(): void {
  expect(servicesLeft()).toEqual([]);
  expect(worktreesLeft()).toBe(0);
}

describe('two versions of a service', () => {
  it('one that takes four times as long is a regression, in a sentence with its figures', async () => {
    versions(service(20), service(80));
    const run = await duet();
    const { call, sentence, rounds, base } = sideBySideOf(run);
    expect(call, `${sentence}\n${run.stdout}`).toBe('regressed');
    expect(sentence).toMatch(/\d+ % slower/);
    expect(run.stdout).toMatch(/regressed|slower/);
    expect(run.code).toBe(1);
    expect(base.label).toContain('main');
    expect(rounds.map(({ first }) => first).slice(0, 4)).toEqual(['base', 'candidate', 'candidate', 'base']);
    for (const { skewMs = 0, base: of } of rounds) {
      expect(skewMs).toBeLessThan(1000);
      expect(of.windows.length).toBeGreaterThan(0);
    }
    expectNothingLeft();
  });

  it.each<[string, RegExp]>([
    ['exits at once', /exited with code 0/],
    ['ignores PORT', /./],
  ])('a base that %s is broken, and no win', async (mode, why) => {
    versions(service(20, mode), service(20));
    const run = await duet('--health-timeout', '5s');
    expect(sideBySideOf(run)).toMatchObject({ call: 'inconclusive', ended: 'a version failed' });
    expect(sideBySideOf(run).rounds).toHaveLength(1);
    expect(sideBySideOf(run).rounds[0]?.base.died).toMatch(why);
    expect(run.code).toBe(3);
    expectNothingLeft();
  });

  it('Ctrl-C in round 2 keeps round 1 and leaves nothing, not even what ignores SIGTERM', async () => {
    versions(service(20), service(20, 'ignores SIGTERM'));
    const run: CliRun = startCli(duetArgs(), { cwd: shop });
    const second = join(shop, 'perf-results', 'load', 'rounds', '02', 'candidate');
    await until(() => existsSync(second) && servicesLeft().length > 0, 90_000, 'round 2');
    run.child.kill('SIGINT');
    const code = await run.ended;
    const { rounds, ended } = sideBySideOf({ code, stdout: run.stdout(), stderr: run.stderr() });
    expect(ended).toBe('interrupted');
    expect(rounds.map(({ round }) => round)).toEqual([1]);
    expectNothingLeft();
  });
});

describe('two comparisons at once', () => {
  it('do not meet: neither at a port nor in a folder, and a slower base is an improvement', async () => {
    versions(service(80), service(20));
    const runs = await Promise.all([duet('--results-path', 'one'), duet('--results-path', 'two')]);
    for (const [index, name] of ['one', 'two'].entries()) {
      const { stdout = '', stderr = '' } = runs[index] ?? {};
      const text = readFileSync(join(shop, name, 'load', 'result.json'), 'utf8');
      const { sideBySide }: RunSummary = JSON.parse(text);
      const p50 = sideBySide?.figures.find(
        ({ figure, endpoint }) => figure === 'p50' && endpoint === undefined,
      );
      // Whether CPU got worse cannot be told on every machine: the whole need not be an improvement.
      expect(p50?.call, `${sideBySide?.sentence}\n${stdout}\n${stderr}`).toBe('improved');
      expect(sideBySide?.call).not.toBe('regressed');
    }
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expectNothingLeft();
  });
});

describe('a script of one’s own', () => {
  it('gets the phases of a round, however long its setup takes, and its limits are judged on all of them', async () => {
    versions(service(20), service(20));
    writeFileSync(
      join(shop, 'own.js'),
      `
import http from 'k6/http';
import { sleep } from 'k6';
export const options = {
  scenarios: { events: { executor: 'constant-vus', vus: 8, duration: '20s', exec: 'events' } },
  thresholds: { http_req_duration: ['p(95)<10'] },
};
export function setup() { sleep(3); return { path: '/events' }; }
export function events({ path }) { http.post(__ENV.ORCHESTRATOR_URL + path, 'one\\ntwo\\n'); sleep(0.1); }
`,
    );
    git('add', '.');
    git('commit', '-m', 'script');
    const run = await runCli(
      [
        ...['run', 'load', '--base', 'HEAD~1', '--start', 'node service.mjs', '--start-env', `PIDS=${pids}`],
        ...['--rounds', '4', '--round-duration', '5s', '--warm-up', '2s', '--side-by-side', 'concurrent'],
        ...['--script', 'own.js', '--k6-path', process.env.PERF_TEST_K6_2 ?? ''],
      ],
      { cwd: shop },
    );
    const { rounds } = sideBySideOf(run);
    expect(rounds.length).toBeGreaterThanOrEqual(4);
    const { metrics, phases } = summaryOf();
    expect(phases.map(({ name }) => name)).toEqual(['warm-up', 'steady']);
    const requests = (phase: string) =>
      metrics.find(({ name, tags }) => name === 'http_reqs' && tags.phase === phase);
    const [before, judged] = [requests('warm-up'), requests('steady')];
    if (before?.kind !== 'counter' || judged?.kind !== 'counter') throw new Error('no phases were counted');
    // Two seconds of seven, and not none, as it was while setup() counted as warm-up.
    expect(before.count / (before.count + judged.count)).toBeGreaterThan(0.15);
    expect(before.count / (before.count + judged.count)).toBeLessThan(0.45);
    expect(run.stdout).toContain('is over the limit of 10 ms');
    expect(run.code).toBe(1);
    expectNothingLeft();
  });
});
