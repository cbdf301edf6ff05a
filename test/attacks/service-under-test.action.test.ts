import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aJob, runStep } from '../support/action-step.ts';
import { runCli } from '../target/cli.ts';

/** A service that attacks whoever tests it, and texts of a pull request that only want time: on the committed bundle. */
const INTERNAL = 'AAAA-of-the-inside';
const MB = 1_000_000;
let directory: string;
const servers: Server[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'perf-hostile-'));
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(directory, { recursive: true, force: true });
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A service inside of the network, which nobody is to ask. */
async function inside(): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  const url = await serve((_, response) => {
    asked += 1;
    response.end(INTERNAL);
  });
  return { url, asked: () => asked };
}

/** Writes until it is hung up on; gives how much that was, in `sent`. */
function endless(response: ServerResponse, sent: number[]): void {
  const at = sent.push(0) - 1;
  const more = () => {
    do sent[at] = (sent[at] ?? 0) + 100_000;
    while (!response.destroyed && response.write(`x 1\n`.repeat(25_000)));
  };
  response.on('drain', more);
  more();
}

const k6 = process.env.PERF_TEST_K6_2 ? ['--k6-path', process.env.PERF_TEST_K6_2] : [];
const smoke = (url: string, ...more: string[]) =>
  runCli(
    [
      'run',
      'smoke',
      '--target-url',
      url,
      '--requests',
      'GET /',
      '--duration',
      '3s',
      '--vus',
      '1',
      '--baseline',
      'none',
    ].concat(k6, more),
    { cwd: directory },
  );

describe('a service that is never healthy', () => {
  it.each<[string, (inside: string, sent: number[]) => RequestListener]>([
    [
      'leads inside by a redirect',
      (url) => (_, response) => response.writeHead(302, { location: `${url}/secret` }).end(),
    ],
    ['answers without end', (_, sent) => (_request, response) => endless(response, sent)],
    ['accepts and says nothing', () => () => undefined],
  ])('%s: broken in its time, and nothing else is asked', async (_, answer) => {
    const other = await inside();
    const sent: number[] = [];
    const { code, stdout, stderr } = await smoke(
      await serve(answer(other.url, sent)),
      '--health-timeout',
      '3s',
    );
    expect(code, stdout + stderr).toBe(3);
    expect(stdout).toMatch(/BROKEN +smoke: .*was not healthy after 3 s/i);
    expect(other.asked()).toBe(0);
    expect(stdout + stderr).not.toContain(INTERNAL);
    // What is on its way in the buffers of both ends counts too.
    for (const bytes of sent) expect(bytes).toBeLessThan(20 * MB);
  });
});

describe('a healthy service whose metrics', () => {
  it.each<[string, (inside: string, sent: number[]) => RequestListener]>([
    ['lead inside', (url) => (_, response) => response.writeHead(307, { location: `${url}/secret` }).end()],
    ['have no end', (_, sent) => (_request, response) => endless(response, sent)],
  ])('%s is tested without them', async (_, answer) => {
    const other = await inside();
    const sent: number[] = [];
    const hostile = answer(other.url, sent);
    let scraped = 0;
    const url = await serve((request, response) => {
      if (request.url !== '/metrics') return response.end('ok');
      scraped += 1;
      return hostile(request, response);
    });
    const { code, stdout, stderr } = await smoke(url, '--metrics-path', '/metrics');
    expect(code, stdout + stderr).toBe(0);
    expect(scraped).toBeGreaterThan(0);
    expect(other.asked()).toBe(0);
    for (const bytes of sent) expect(bytes).toBeLessThan(40 * MB);
  });
});

describe('queues that are asked for', () => {
  it.each<[string, (inside: string, sent: number[]) => RequestListener, RegExp]>([
    [
      'lead inside',
      (url) => (_, response) => response.writeHead(308, { location: `${url}/secret` }).end(),
      /a redirect .*not followed/,
    ],
    ['have no end', (_, sent) => (_request, response) => endless(response, sent), /longer than \d+ bytes/],
  ])('%s: said, and nothing else is asked', async (_, answer, sentence) => {
    const other = await inside();
    const sent: number[] = [];
    const { code, stdout, stderr } = await runCli(['queues', '--url', await serve(answer(other.url, sent))], {
      cwd: directory,
    });
    expect(code).toBe(3);
    expect(stdout + stderr).toMatch(sentence);
    expect(other.asked()).toBe(0);
    for (const bytes of sent) expect(bytes).toBeLessThan(40 * MB);
  });
});

describe('a text that only wants time', () => {
  const LINE = 8000;
  it.each([
    ['digits', `http_req_duration: p(95)<${'1'.repeat(12_000)}`],
    ['digits below the limit', `http_req_duration: p(95)<${'1'.repeat(LINE)}`],
    ['brackets', `a${'{b:c}'.repeat(LINE / 5)}: p(95)<1`],
    ['blanks', `http_req_duration:${' '.repeat(LINE)}x`],
    ['lines', 'checks: rate>0.5\n'.repeat(20_000)],
  ])('a limit of %s in the config file of a pull request is answered at once', async (_, thresholds) => {
    await using job = aJob();
    writeFileSync(
      join(job.workspace, 'orchestrator-perf.yml'),
      `thresholds: ${JSON.stringify(thresholds)}\n`,
    );
    const inputs = { stack: 'embedded', 'test-type': 'load', 'dry-run': 'true' };
    const step = await runStep(job, { inputs, interruptWhen: afterAWhile(), signal: 'SIGKILL' });
    expect(step.exitCode, step.stdout.slice(0, 2000)).not.toBeNull();
    expect(step.stdout.length).toBeLessThan(50_000);
  });
});

/** The end of whoever is still at it. */
function afterAWhile(): () => boolean {
  const endMs = Date.now() + 30_000;
  return () => Date.now() > endMs;
}
