import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordingLog } from '../support/log.ts';

const LIMITS = { callMs: 150, downloadMs: 150, altogetherMs: 60_000 };
/** The client reads the address of GitHub when it is loaded: one server for all. */
let server: Server;
let url: string;
let connectGitHub: typeof import('../../src/github/connect.ts').connectGitHub;
let calls: string[];
let answer: (url: string, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`);
    answer(request.url ?? '', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('GITHUB_API_URL', url);
  vi.stubEnv('GITHUB_GRAPHQL_URL', `${url}/graphql`);
  ({ connectGitHub } = await import('../../src/github/connect.ts'));
});

beforeEach(() => {
  calls = [];
});

afterEach(() => server.closeAllConnections());

afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => server.close(resolve));
});

const connected = (limits = LIMITS) => connectGitHub('t', { owner: 'o', repo: 'r' }, recordingLog(), limits);

const ROUTE = 'GET /repos/{owner}/{repo}/issues';

describe('a GitHub that accepts and says nothing more', () => {
  it('ends the call after its time, and it is not asked again', async () => {
    answer = () => {};
    const github = connected();
    await expect(github.request(ROUTE)).rejects.toMatchObject({
      name: 'GitHubError',
      status: 0,
      message: expect.stringContaining('did not answer within'),
    });
    expect(calls).toHaveLength(1);
  });

  it('ends an answer whose body never ends', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('[');
    };
    const github = connected();
    await expect(github.request(ROUTE)).rejects.toThrow('did not answer within');
  });

  it('does not say whose the token is', async () => {
    answer = () => {};
    const github = connected();
    expect(await github.viewerLogin()).toBeUndefined();
  });

  it('ends a download that trickles', async () => {
    const github = connected();
    let trickle: NodeJS.Timeout | undefined;
    answer = (path, response) => {
      if (path.startsWith('/repos')) return void response.writeHead(302, { location: `${url}/blob` }).end();
      response.writeHead(200);
      trickle = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(trickle));
    };
    await expect(github.downloadArtifact(1, 1e6)).rejects.toThrow('did not arrive within');
    clearInterval(trickle);
  });

  it('is not asked again at all once the calls together took their time', async () => {
    answer = () => {};
    const github = connected({ ...LIMITS, callMs: 60_000, altogetherMs: 150 });
    await expect(github.request(ROUTE)).rejects.toThrow('altogether');
    await expect(github.request(ROUTE)).rejects.toThrow('altogether');
    expect(calls).toHaveLength(1);
  });
});

it('an answer, an empty answer and a refusal arrive as before', async () => {
  answer = (path, response) => {
    if (path.includes('issues')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end('[{"n":1}]');
    } else if (path.includes('gone'))
      response.writeHead(410, { 'content-type': 'application/json' }).end('{}');
    else response.writeHead(204).end();
  };
  const github = connected();
  expect(await github.request(ROUTE)).toEqual({ status: 200, data: [{ n: 1 }] });
  expect((await github.request('DELETE /repos/{owner}/{repo}/nothing')).status).toBe(204);
  await expect(github.request('GET /repos/{owner}/{repo}/gone')).rejects.toMatchObject({ status: 410 });
});
