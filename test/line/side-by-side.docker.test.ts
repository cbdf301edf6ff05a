import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { runCli, startCli, until } from '../target/cli.ts';

/** Takes events, and this long for each request with the CPU. */
const service = (workMs: number): string => `
import http from 'node:http';
http.createServer((request, response) => {
  if (request.method === 'GET') return response.end('{"status":"UP"}');
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    const total = body.split('\\n').filter(Boolean).length;
    for (const until = performance.now() + ${workMs}; performance.now() < until; );
    response.writeHead(202, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ total, successful: total, failed: 0, failures: [], durationMs: 1 }));
  });
}).listen(8080, '0.0.0.0');
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-duet-docker-'));
  mkdirSync(join(folder, 'app'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  write('.gitignore', 'perf-results\n');
  write('app/Dockerfile', 'FROM node:24-slim\nCOPY service.mjs /service.mjs\nCMD ["node", "/service.mjs"]\n');
  write('app/service.mjs', service(1));
  git('init', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '-m', 'base');
  write('app/service.mjs', service(6));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('both versions are built from their Dockerfile, in stacks of their own in every round', async () => {
  const { code, stdout, stderr } = await runCli(
    [
      ...['run', 'load', '--base', 'main', '--orchestrator-build', 'app', '--queue-backend', 'reference'],
      ...['--rounds', '4', '--round-duration', '5s', '--warm-up', '1s', '--side-by-side', 'concurrent'],
      ...['--vus', '20', '--events-per-second', '600', '--events-per-request', '10', '--health-path', '/'],
      ...['--k6-path', process.env.PERF_TEST_K6_2 ?? 'k6'],
    ],
    { cwd: folder },
  );
  const said = `${stdout}\n${stderr}`;
  expect(code, said).toBe(1);
  expect(stdout).toMatch(/^FAILED {2}load: .*4 rounds, both versions on this machine/m);
  const result = JSON.parse(
    readFileSync(join(folder, 'perf-results/load/result.json'), 'utf8'),
  ) as RunSummary;
  const { rounds = [], call, base, candidate } = result.sideBySide ?? {};
  expect(call, said).toBe('regressed');
  expect([base?.label, candidate?.label]).toEqual([
    expect.stringMatching(/^main \([0-9a-f]{7}\)$/),
    'this work tree',
  ]);
  expect(rounds.map(({ notCounted }) => notCounted)).toEqual(rounds.map(() => undefined));
  // Figures of containers of both, told apart.
  for (const side of ['base', 'candidate'] as const)
    expect(rounds.every((round) => (round[side].cpuSeconds ?? 0) > 0)).toBe(true);
  expect(execFileSync('git', ['worktree', 'list', '--porcelain'], { cwd: folder, encoding: 'utf8' })).toMatch(
    /^worktree [^\n]+\nHEAD [^\n]+\nbranch refs\/heads\/main\n\n$/,
  );
}, 180_000);

it('two images: each version runs its own, and Ctrl-C leaves neither of them running', async () => {
  const imageOf = (name: string, workMs: number): string => {
    const directory = join(folder, name);
    mkdirSync(directory);
    writeFileSync(join(directory, 'Dockerfile'), readFileSync(join(folder, 'app/Dockerfile')));
    writeFileSync(join(directory, 'service.mjs'), service(workMs));
    const tag = `operf-test-${process.pid}:${name}`;
    execFileSync('docker', ['build', '--quiet', '--tag', tag, directory], { stdio: 'ignore' });
    return tag;
  };
  const [base, candidate] = [imageOf('old', 1), imageOf('new', 20)];
  try {
    const run = startCli(
      [
        ...['run', 'load', '--base-image', base, '--orchestrator-image', candidate, '--health-path', '/'],
        ...['--rounds', '4', '--round-duration', '5s', '--warm-up', '1s', '--side-by-side', 'concurrent'],
        ...['--vus', '4', '--events-per-second', '100', '--events-per-request', '10'],
        ...['--queue-backend', 'reference', '--results-path', 'images'],
        ...['--k6-path', process.env.PERF_TEST_K6_2 ?? 'k6'],
      ],
      { cwd: folder },
    );
    await until(() => existsSync(join(folder, 'images/load/rounds/02/candidate')), 120_000, 'round 2');
    run.child.kill('SIGINT');
    await run.ended;
    const said = `${run.stdout()}\n${run.stderr()}`;
    const text = readFileSync(join(folder, 'images/load/result.json'), 'utf8');
    const { sideBySide } = JSON.parse(text) as RunSummary;
    expect(sideBySide, said).toMatchObject({
      base: { label: base },
      candidate: { label: candidate },
      ended: 'interrupted',
    });
    const [round, ...others] = sideBySide?.rounds ?? [];
    expect(others).toEqual([]);
    expect(round?.notCounted).toBeUndefined();
    expect((round?.candidate.p50Ms ?? 0) - (round?.base.p50Ms ?? 0), said).toBeGreaterThan(10);
    for (const tag of [base, candidate])
      expect(
        execFileSync('docker', ['ps', '--all', '--quiet', '--filter', `ancestor=${tag}`], {
          encoding: 'utf8',
        }),
      ).toBe('');
  } finally {
    execFileSync('docker', ['image', 'rm', '--force', base, candidate], { stdio: 'ignore' });
  }
}, 180_000);
