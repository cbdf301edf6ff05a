// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a config are written like that
import { describe, expect, it } from 'vitest';
import { fromHar } from '../../../src/commands/init/from/har.ts';
import { plannedIn, repository, runInit } from './repository.ts';

const SERVICE = { 'package.json': '{"scripts":{"start":"node ."}}' };
const HOST = 'https://shop.example';

interface Sent {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  post?: object;
  status?: number;
  mime?: string;
  kind?: string;
}

function entry({
  method = 'GET',
  url = '/',
  headers = {},
  post,
  status = 200,
  mime = 'application/json',
  kind,
}: Sent) {
  return {
    _resourceType: kind,
    request: {
      method,
      url: url.startsWith('/') ? `${HOST}${url}` : url,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      postData: post,
    },
    response: { status, content: { mimeType: mime, text: 'answered' } },
  };
}
const har = (...sent: Sent[]) => JSON.stringify({ log: { entries: sent.map(entry) } });
const read = (...sent: Sent[]) => fromHar(har(...sent), { path: 'visit.har', service: 'shop' });
const json = (value: unknown) => ({
  mimeType: 'application/json; charset=utf-8',
  text: JSON.stringify(value),
});
const form = (text: string) => ({ mimeType: 'application/x-www-form-urlencoded', text });

describe('a recorded request', () => {
  it.each<[string, Sent, unknown]>([
    ['of a page', { url: '/products?page=2', mime: 'text/html' }, 'GET /products?page=2'],
    [
      'without what the browser says of itself',
      {
        headers: {
          ':authority': 'x',
          Host: 'x',
          'User-Agent': 'x',
          'sec-ch-ua': 'x',
          Accept: '*/*',
          Referer: 'x',
          'x-tenant': 'acme',
        },
      },
      { GET: '/', headers: { 'x-tenant': 'acme' } },
    ],
    [
      'with JSON',
      { method: 'POST', post: json({ a: [1, { b: 'c' }] }) },
      { POST: '/', json: { a: [1, { b: 'c' }] } },
    ],
    [
      'with JSON of a kind of its own',
      { method: 'PATCH', post: { mimeType: 'application/merge-patch+json', text: '{"a":1}' } },
      { PATCH: '/', json: { a: 1 }, headers: { 'content-type': 'application/merge-patch+json' } },
    ],
    [
      'with JSON that looks like places to fill in',
      { method: 'POST', post: json({ query: 'query { a(id: ${id}) {name} }' }) },
      {
        POST: '/',
        body: '{"query":"query { a(id: $\\u007bid}) \\u007bname} }"}',
        headers: { 'content-type': 'application/json' },
      },
    ],
    [
      'with a form',
      { method: 'POST', post: form('a=x+y&b=%7Bc%7D') },
      {
        POST: '/',
        body: 'a=x+y&b=%7Bc%7D',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ],
    [
      'with the fields of a form',
      {
        method: 'POST',
        post: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'a', value: 'x y' }] },
      },
      { POST: '/', body: 'a=x+y', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['with braces in its path', { url: '/a{id}?b={c}' }, 'GET /a%7Bid%7D?b=%7Bc%7D'],
  ])('%s', async (_, sent, expected) => {
    expect(read(sent).requests).toEqual([expected]);
    const folder = repository({ ...SERVICE, 'visit.har': har(sent) });
    await runInit(folder, { from: 'visit.har' });
    expect((await plannedIn(folder)).requests).toHaveLength(1);
  });

  it('again is one that weighs more, the most frequent first', () => {
    const { requests, notes } = read({ url: '/a' }, { url: '/b' }, { url: '/b' }, { url: '/b?x=1' });
    expect(requests).toEqual([{ GET: '/b', weight: 2 }, 'GET /a', { name: 'GET /b 2', GET: '/b?x=1' }]);
    expect(notes[0]).toBe(
      '4 requests to https://shop.example of visit.har are 3 now: what was asked again counts as weight.',
    );
  });

  it('ten thousand times weighs as much as a config allows', () => {
    const { requests } = read({ url: '/a' }, ...Array.from({ length: 10_000 }, () => ({ url: '/b' })));
    expect(requests).toEqual([{ GET: '/b', weight: 1000 }, 'GET /a']);
  });

  it.each<[string, Sent, string]>([
    ['a picture', { url: '/a.png', mime: 'image/png' }, 'files that never change'],
    ['a script by its kind', { url: '/a', kind: 'script' }, 'files that never change'],
    ['a style by what it is', { url: '/a', mime: 'text/css' }, 'files that never change'],
    [
      'a question before a question',
      { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'POST' } },
      'files that never change',
    ],
    ['an open connection', { url: 'wss://shop.example/live' }, 'files that never change'],
    ['what failed', { status: 500 }, 'not answered, or with an error, when it was recorded'],
    ['what was never answered', { status: 0 }, 'not answered'],
    ['a method nobody sends', { method: 'PROPFIND' }, 'methods other than GET'],
    [
      'a file that was sent',
      { method: 'POST', post: { mimeType: 'multipart/form-data; boundary=x', text: 'x' } },
      'files or forms of files',
    ],
  ])('%s is left out, and said', (_, sent, why) => {
    const { requests, notes } = read({ url: '/kept' }, sent);
    expect(requests).toEqual(['GET /kept']);
    expect(notes.join('\n')).toMatch(new RegExp(`1 request is left out: .*${why}`));
  });

  it('to another host is left out, and said', () => {
    const { requests, notes, origin } = read(
      { url: 'https://ads.example/x' },
      { url: '/a' },
      { url: '/b' },
      { url: 'http://shop.example:81/' },
    );
    expect(origin).toBe(HOST);
    expect(requests).toEqual(['GET /a', 'GET /b']);
    expect(notes.join('\n')).toContain('requests to https://ads.example, http://shop.example:81');
  });
});

describe('what lets somebody in', () => {
  const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF123';
  const LONG = 'aB3dE6gH9jK2mN5pQ8sT1vW4';
  const secrets: [string, Sent, unknown][] = [
    [
      'cookies',
      { headers: { Cookie: 'sid=hunter2; theme=dark' } },
      { GET: '/', headers: { cookie: '${SHOP_COOKIE}' } },
    ],
    [
      'a bearer token',
      { headers: { Authorization: 'Bearer hunter2' } },
      { GET: '/', headers: { authorization: 'Bearer ${SHOP_TOKEN}' } },
    ],
    [
      'a name and a password',
      { headers: { authorization: 'Basic aHVudGVyMg==' } },
      { GET: '/', headers: { authorization: 'Basic ${SHOP_AUTHORIZATION}' } },
    ],
    [
      'any other login',
      { headers: { authorization: 'hunter2' } },
      { GET: '/', headers: { authorization: '${SHOP_AUTHORIZATION}' } },
    ],
    [
      'a header by its name',
      { headers: { 'X-Api-Key': 'hunter2' } },
      { GET: '/', headers: { 'x-api-key': '${SHOP_X_API_KEY}' } },
    ],
    [
      'a header against forged requests',
      { headers: { 'X-CSRF-Token': 'hunter2' } },
      { GET: '/', headers: { 'x-csrf-token': '${SHOP_X_CSRF_TOKEN}' } },
    ],
    [
      'a header that looks like it',
      { headers: { 'x-user': JWT } },
      { GET: '/', headers: { 'x-user': '${SHOP_X_USER}' } },
    ],
    [
      'a parameter',
      { url: '/a?page=2&access_token=hunter2' },
      'GET /a?page=2&access_token=${SHOP_ACCESS_TOKEN}',
    ],
    ['a parameter that looks like it', { url: `/a?x=${LONG}` }, 'GET /a?x=${SHOP_X}'],
    ['a part of a path', { url: `/reset/${LONG}/now` }, 'GET /reset/${SHOP_PATH_TOKEN}/now'],
    [
      'a password in JSON, however deep',
      {
        method: 'POST',
        post: json({ user: { email: 'a@b.c', password: 'hunter2', pin: 1234, refreshToken: ['hunter2'] } }),
      },
      {
        POST: '/',
        json: {
          user: {
            email: 'a@b.c',
            password: '${SHOP_PASSWORD}',
            pin: '${SHOP_PIN}',
            refreshToken: ['${SHOP_REFRESHTOKEN}'],
          },
        },
      },
    ],
    [
      'a password in a form',
      { method: 'POST', post: form('user=a&password=hunter2') },
      {
        POST: '/',
        body: 'user=a&password=${SHOP_PASSWORD}',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ],
    [
      'a token in a text',
      { method: 'POST', post: { mimeType: 'text/plain', text: `x ${JWT} y` } },
      { POST: '/', body: 'x ${SHOP_TOKEN} y', headers: { 'content-type': 'text/plain' } },
    ],
  ];

  it.each(secrets)('%s is never written, a variable is', async (_, sent, expected) => {
    const { requests, notes, variables } = read(sent);
    expect(requests).toEqual([expected]);
    expect(notes.at(-1)).toContain('Not written, as it looks secret');
    const folder = repository({ ...SERVICE, 'visit.har': har(sent) });
    const { configText, told } = await runInit(folder, { from: 'visit.har' });
    for (const secret of ['hunter2', JWT, LONG, 'aHVudGVyMg', '1234'])
      expect(configText + told).not.toContain(secret);
    const env = Object.fromEntries(variables.map((name) => [name, 'set']));
    expect((await plannedIn(folder, env)).requests).toHaveLength(1);
  });

  it('one name is one variable, whatever its values were', () => {
    const { requests, variables } = read({ headers: { cookie: 'a=1' } }, { headers: { cookie: 'a=2' } });
    expect(requests).toEqual([{ GET: '/', headers: { cookie: '${SHOP_COOKIE}' }, weight: 2 }]);
    expect(variables).toEqual(['SHOP_COOKIE']);
  });

  it.each([
    ['a number of a thing', '/orders/123456789012345678901234567890'],
    ['a UUID', '/orders/0198f1c2-3d4e-7f60-8a9b-0c1d2e3f4a5b'],
    ['words', '/products/the-very-long-name-of-a-thing-that-is-sold'],
  ])('%s is no secret', (_, url) => {
    expect(read({ url }).requests).toEqual([`GET ${url}`]);
  });

  it.each(['k6', 'perf', '42', 'github', 'orchestrator', '::'])(
    'a service called %s has variables that requests may name',
    async (service) => {
      const folder = repository({ ...SERVICE, 'visit.har': har({ headers: { cookie: 'x' } }) });
      const { variables } = fromHar(har({ headers: { cookie: 'x' } }), { path: 'a.har', service });
      expect(variables).toEqual(['SERVICE_COOKIE']);
      expect(folder).toBeDefined();
    },
  );
});

describe('one clear error', () => {
  it.each([
    ['a file that is none', '{"log":', 'cannot be read as a recording of a browser (HAR)'],
    ['JSON of another kind', '{"log":{}}', 'it has no log.entries'],
    ['no entries', '{"log":{"entries":[]}}', 'holds no request'],
    [
      'nothing but pictures',
      har({ url: '/a.png' }),
      'holds nothing but files that never change, and what was not answered (entries: 1)',
    ],
    [
      'entries that are none',
      '{"log":{"entries":[null,1,{"request":7},{"request":{"url":[]}}]}}',
      'holds nothing but',
    ],
    ['entries without end', `{"log":{"entries":[${'0,'.repeat(100_000)}0]}}`, 'has 100001 entries'],
  ])('%s', (_, text, sentence) => {
    expect(() => fromHar(text, { path: 'visit.har', service: 's' })).toThrow(sentence);
  });
});

it('a recording of 50 MB with names of others is read into a config that is read again', async () => {
  const body = 'x'.repeat(100_000);
  const entries = Array.from({ length: 400 }, (_, index) => {
    const made = entry({
      url: `/things/${index % 60}?__proto__=1&constructor=${index % 3}`,
      method: index % 2 === 0 ? 'POST' : 'GET',
      headers: {
        constructor: 'x',
        'x-long': 'y'.repeat(30_000),
        'bad name': 'x',
        'x-split': 'a\r\nb',
        'x-hole': '{a}',
      },
      post: {
        mimeType: 'application/json',
        text: `{"__proto__":{"polluted":1},"n":${index % 5},"::error::":"\\u0000"}`,
      },
    });
    return { ...made, response: { ...made.response, content: { mimeType: 'text/html', text: body } } };
  });
  const folder = repository({ ...SERVICE, 'visit.har': JSON.stringify({ log: { entries } }) });
  const { told } = await runInit(folder, { from: 'visit.har' });
  const { requests } = await plannedIn(folder);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.length).toBeLessThanOrEqual(50);
  expect(told).not.toMatch(/^::/m);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('one that is larger than what is read is refused before it is read', async () => {
  const folder = repository({ ...SERVICE, 'visit.har': ' '.repeat(64 * 1024 * 1024 + 1) });
  await expect(runInit(folder, { from: 'visit.har' })).rejects.toThrow(
    'which has 65 MB: at most 64 are read. Record less',
  );
});

it.each([
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1', 'http://127.0.0.1'],
  ['https://shop.example', 'http://localhost:8080'],
  ['http://localhost.evil.example', 'http://localhost:8080'],
])('recorded at %s, where nothing says how the service is started: %s', async (origin, target) => {
  const folder = repository({ 'visit.har': har({ url: `${origin}/a` }) });
  const { config } = await runInit(folder, { from: 'visit.har' });
  expect(config['target-url']).toBe(target);
  expect((await plannedIn(folder)).inputs.stack).toBe('external');
});
