import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, everythingIn, git, shallowCheckout, story, watchedGit } from './repositories.ts';

const TOKEN = 'ghs_ThisMustBeNowhere0123456789';
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');

const S = story();
const seen: string[][] = [];
/** git over HTTP as GitHub serves a private repository: who brings no token, or more than one, gets nothing. */
const server = createServer((request, response) => {
  const given = request.rawHeaders.flatMap((name, at) =>
    at % 2 === 0 && /^authorization$/i.test(name) ? [request.rawHeaders[at + 1] ?? ''] : [],
  );
  seen.push(given);
  if (given.length === 1 && given[0] === `basic ${BASIC}`) return serve(request, response);
  response.writeHead(given.length === 0 ? 401 : 403).end();
});
let url = '';

function serve(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', url);
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: S.url.replace('file://', ''),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf('\r\n\r\n');
    const headers = answer
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(': ', 2) as [string, string]);
    response.writeHead(200, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.end(answer.subarray(end + 4));
  });
}

beforeAll(async () => {
  vi.stubEnv('NO_PROXY', '127.0.0.1');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

/** Of a private repository, with what actions/checkout leaves in the configuration. */
function checkout(): string {
  const directory = shallowCheckout(S.url, 'change');
  git(directory, 'remote', 'set-url', 'origin', `${url}/.git`);
  git(directory, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xkOm9sZA==');
  seen.length = 0;
  return directory;
}

const commit = { sha: S.change, baseBranch: 'main', pullRequest: 7, event: 'pull_request' };

describe('the token', () => {
  it('fetches what a shallow clone of a private repository lacks, and is nowhere afterwards', async () => {
    const directory = checkout();
    const watched = watchedGit();
    vi.stubEnv('PATH', watched.path);
    const { result, log, left } = await ask(directory, { commit, token: TOKEN, serverUrl: url });
    if (result.kind !== 'base') throw new Error(result.because);
    await using base = result;
    expect(base.sha).toBe(S.left);
    // It was used, alone, in each request.
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen.map((given) => given.join()))).toEqual(new Set([`basic ${BASIC}`]));
    expect(watched.calls().filter((call) => call.includes(' fetch ')).length).toBeGreaterThan(0);
    const places = [
      watched.calls().join('\n'),
      everythingIn(directory),
      everythingIn(left[0]?.directory ?? ''),
      log.lines.join('\n'),
      JSON.stringify([result, left]),
    ];
    for (const text of places) {
      expect(text.length).toBeGreaterThan(1);
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(BASIC);
    }
  });

  it('is not shown to another server than its own', async () => {
    const directory = checkout();
    git(directory, 'config', '--unset-all', `http.${url}/.extraheader`);
    const { result } = await ask(directory, { commit, token: TOKEN, serverUrl: 'https://github.com' });
    expect(result).toMatchObject({ kind: 'unavailable' });
    expect(seen.flat()).not.toContain(`basic ${BASIC}`);
  });

  it('that may not read: why, and what to do', async () => {
    const { result } = await ask(checkout(), { commit, token: 'ghs_another', serverUrl: url });
    expect(result).toMatchObject({
      kind: 'unavailable',
      because: expect.stringMatching(
        /^the clone is shallow, main is not in it, and it could not be fetched from origin: .*403/,
      ),
      advice: expect.stringContaining('`fetch-depth: 0`'),
    });
    expect(JSON.stringify(result)).not.toContain('ghs_another');
  });

  it('that is missing: no question to a terminal', async () => {
    const directory = checkout();
    git(directory, 'config', '--unset-all', `http.${url}/.extraheader`);
    const { result } = await ask(directory, { commit, serverUrl: url });
    expect(result).toMatchObject({ because: expect.stringContaining('terminal prompts disabled') });
  });
});
