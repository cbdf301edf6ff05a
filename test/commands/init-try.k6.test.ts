import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initCommand } from '../../src/commands/init-command.ts';
import { k6Of, PACKAGE_ROOT } from '../support/k6.ts';
import { recordingLog } from '../support/log.ts';
import { commandLine, fakePorts } from './command-ports.ts';

const SERVER = `
import { createServer } from 'node:http';
createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://x');
  if (pathname === '/healthz') return response.end('ok');
  if (pathname === '/products') return response.end('[]');
  response.writeHead(404).end('nothing here');
}).listen(process.env.PORT);`;
const SHOP = { 'server.mjs': SERVER, 'package.json': '{"scripts":{"start":"node server.mjs"}}' };

let folder: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perf-try-'));
  symlinkSync((await k6Of('2.2.0')).path, join(folder, 'k6'));
  chmodSync(folder, 0o755);
  path = `${folder}:${process.env.PATH}`;
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function tried(name: string, files: Record<string, string>, ...argv: string[]) {
  const directory = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  const { ports, written } = fakePorts(directory);
  const log = recordingLog();
  const code = await initCommand(commandLine('init', '--try', ...argv), {
    ...ports,
    log,
    packageRoot: PACKAGE_ROOT,
    env: { ...process.env, PATH: path },
  });
  return { code, said: written(), log: log.lines.join('\n'), directory };
}

describe('init --try', () => {
  it('runs a smoke test of what it wrote, and says to commit it', async () => {
    const { code, said, log, directory } = await tried('shop', SHOP);
    expect(said, log).toContain('PASSED');
    expect(said).toContain(
      'It works. Commit this: git add .github/workflows/performance-test.yml orchestrator-perf.yml .gitignore',
    );
    expect(code).toBe(0);
    const result = JSON.parse(readFileSync(join(directory, 'perf-results/smoke/result.json'), 'utf8'));
    expect(result.verdict.outcome).toBe('pass');
  });

  it('says which request to mend, and nothing of committing', async () => {
    const api = 'openapi: 3.0.0\npaths: {/products: {get: {}}, /orders: {post: {}}}';
    const { code, said } = await tried('orders', { ...SHOP, 'api.yml': api }, '--from', 'api.yml');
    expect(said).toMatch(
      /Mend line \d+ of orchestrator-perf\.yml: - POST \/orders\n {2}POST \/orders: "status is 200 to 399" was not so in 100 % of its answers/,
    );
    expect(said).not.toContain('Commit');
    expect(code).toBe(1);
  });

  it('says which line starts nothing', async () => {
    const { code, said } = await tried('broken', { ...SHOP, 'server.mjs': 'import "not-there"; listen()' });
    expect(said).toContain('Mend line 3 of orchestrator-perf.yml: start: npm start');
    expect(said).not.toContain('Commit');
    expect(code).toBe(3);
  });

  it('says which variable is missing before anything is started', async () => {
    const api =
      'openapi: 3.0.0\ncomponents: {securitySchemes: {a: {type: http, scheme: bearer}}}\nsecurity: [{a: []}]\npaths: {/products: {get: {}}}';
    const { code, said } = await tried('closed', { ...SHOP, 'api.yml': api }, '--from', 'api.yml');
    expect(said).toContain('CLOSED_TOKEN}, which is not set');
    expect(said).toContain('set the variable in the environment');
    expect(code).toBe(2);
  });
});
