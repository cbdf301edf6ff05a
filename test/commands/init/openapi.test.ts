// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a config are written like that
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fromOpenApi } from '../../../src/commands/init/from/openapi.ts';
import { plannedIn, repository, runInit } from './repository.ts';

const SERVICE = { 'package.json': '{"scripts":{"start":"node ."}}' };
const read = (document: object, onlySure = false) =>
  fromOpenApi(JSON.stringify(document), { path: 'api.json', service: 'shop', onlySure });

/** A description of one operation. */
function describing(
  operation: object,
  { method = 'post', path = '/orders', ...more }: Record<string, unknown> = {},
) {
  return {
    openapi: '3.1.0',
    info: {},
    paths: { [path as string]: { [method as string]: operation } },
    ...more,
  };
}
const withJson = (schema: object, more: object = {}) => ({
  requestBody: { required: true, content: { 'application/json': { schema, ...more } } },
});

describe('a request of an operation', () => {
  const order = {
    type: 'object',
    properties: {
      id: { type: 'integer', readOnly: true },
      product: { type: 'string', example: 'p1' },
      count: { type: 'integer', minimum: 2 },
    },
  };
  it.each<[string, object, unknown]>([
    ['with nothing to say', describing({}, { method: 'get', path: '/products' }), 'GET /products'],
    [
      'with a body of its schema, without what only the service writes',
      describing(withJson(order)),
      { POST: '/orders', json: { product: 'p1', count: 2 } },
    ],
    [
      'with the example of the body',
      describing(withJson(order, { example: { product: 7 } })),
      { POST: '/orders', json: { product: 7 } },
    ],
    [
      'with the first of its examples',
      describing(withJson(order, { examples: { one: { value: { a: 1 } }, two: { value: 2 } } })),
      { POST: '/orders', json: { a: 1 } },
    ],
    [
      'with an example that is referred to',
      describing(withJson(order, { examples: { one: { $ref: '#/components/examples/e' } } }), {
        components: { examples: { e: { value: [1] } } },
      }),
      { POST: '/orders', json: [1] },
    ],
    [
      'called as the description calls it',
      describing({ operationId: 'makeOrder', ...withJson({ example: { a: 1 } }) }),
      { name: 'makeOrder', POST: '/orders', json: { a: 1 } },
    ],
    [
      'with parameters: examples, enumerations, defaults, what is required',
      describing(
        {
          parameters: [
            { name: 'id', in: 'path', required: true, example: 'a/b c' },
            { name: 'sort', in: 'query', schema: { enum: ['up', 'down'] } },
            { name: 'tag', in: 'query', schema: { type: 'array', default: ['x', 'y&'] } },
            { name: 'page', in: 'query', required: true, schema: { type: 'integer' } },
            { name: 'more', in: 'query', schema: { type: 'string' } },
            { name: 'x-tenant', in: 'header', required: true, schema: { const: 'acme' } },
          ],
        },
        { method: 'get', path: '/orders/{id}' },
      ),
      { GET: '/orders/a%2Fb%20c?sort=up&tag=x&tag=y%26&page=1', headers: { 'x-tenant': 'acme' } },
    ],
    [
      'below the path of its server',
      describing(
        {},
        {
          method: 'get',
          path: '/a',
          servers: [{ url: 'https://x.example/{v}/', variables: { v: { default: 'v2' } } }],
        },
      ),
      'GET /v2/a',
    ],
    [
      'of a form',
      describing({
        requestBody: {
          content: { 'application/x-www-form-urlencoded': { example: { a: 'x y', b: '{c}' } } },
        },
      }),
      {
        POST: '/orders',
        body: 'a=x+y&b=%7Bc%7D',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ],
    [
      'of plain text',
      describing({ requestBody: { content: { 'text/plain': { example: 'hi' } } } }),
      { POST: '/orders', body: 'hi', headers: { 'content-type': 'text/plain' } },
    ],
    [
      'of JSON that looks like places to fill in',
      describing(withJson({ example: { a: '{name} ${HOME}' } })),
      {
        POST: '/orders',
        body: '{"a":"\\u007bname} $\\u007bHOME}"}',
        headers: { 'content-type': 'application/json' },
      },
    ],
    [
      'of JSON that is a text',
      describing(withJson({ example: 'x' })),
      { POST: '/orders', body: '"x"', headers: { 'content-type': 'application/json' } },
    ],
    [
      'that lets somebody in by a token',
      describing(
        { security: [{ a: [] }] },
        { method: 'get', components: { securitySchemes: { a: { type: 'oauth2' } } } },
      ),
      { GET: '/orders', headers: { authorization: 'Bearer ${SHOP_TOKEN}' } },
    ],
    [
      'by a key in a header, in the query, in a cookie',
      describing(
        { security: [{ h: [], q: [], c: [] }] },
        {
          method: 'get',
          components: {
            securitySchemes: {
              h: { type: 'apiKey', in: 'header', name: 'x-api-key' },
              q: { type: 'apiKey', in: 'query', name: 'key' },
              c: { type: 'apiKey', in: 'cookie', name: 'sid' },
            },
          },
        },
      ),
      {
        GET: '/orders?key=${SHOP_KEY}',
        headers: { 'x-api-key': '${SHOP_X_API_KEY}', cookie: 'sid=${SHOP_SID}' },
      },
    ],
    [
      'without a login where one is not needed',
      describing({ security: [{}, { a: [] }] }, { method: 'get', security: [{ a: [] }] }),
      'GET /orders',
    ],
  ])('%s', async (_, document, expected) => {
    expect(read(document).requests).toEqual([expected]);
    const folder = repository({ ...SERVICE, 'api.json': JSON.stringify(document) });
    await runInit(folder, { from: 'api.json' });
    const env = { SHOP_TOKEN: 'x', SHOP_KEY: 'x', SHOP_X_API_KEY: 'x', SHOP_SID: 'x' };
    expect((await plannedIn(folder, env)).requests).toHaveLength(1);
  });

  it.each<[string, object]>([
    [
      'Swagger 2.0',
      {
        swagger: '2.0',
        basePath: '/v1',
        consumes: ['application/json'],
        definitions: { Order: { type: 'object', properties: { product: { type: 'string', example: 'p' } } } },
        paths: {
          '/orders': {
            post: { parameters: [{ in: 'body', name: 'b', schema: { $ref: '#/definitions/Order' } }] },
          },
        },
      },
    ],
    [
      'OpenAPI 3.0',
      {
        openapi: '3.0.3',
        servers: [{ url: '/v1' }],
        components: {
          schemas: {
            Order: {
              type: 'object',
              nullable: true,
              properties: { product: { type: 'string', example: 'p' } },
            },
          },
        },
        paths: { '/orders': { post: withJson({ $ref: '#/components/schemas/Order' }) } },
      },
    ],
    [
      'OpenAPI 3.1',
      {
        openapi: '3.1.0',
        servers: [{ url: '/v1' }],
        components: {
          schemas: {
            Order: { type: ['object', 'null'], properties: { product: { type: 'string', examples: ['p'] } } },
          },
        },
        paths: { '/orders': { $ref: '#/components/pathItems/orders' } },
      },
    ],
  ])('of %s, as YAML', (_, document) => {
    if ('components' in document && 'openapi' in document && document.openapi === '3.1.0')
      Object.assign(document.components as object, {
        pathItems: { orders: { post: withJson({ $ref: '#/components/schemas/Order' }) } },
      });
    const { requests } = fromOpenApi(stringify(document), { path: 'api.yaml', service: 'shop' });
    expect(requests).toEqual([{ POST: '/v1/orders', json: { product: 'p' } }]);
  });

  it('of a version that YAML reads as a number', () => {
    expect(fromOpenApi('swagger: 2.0\npaths: {/a: {get: {}}}', { path: 'a', service: 's' }).requests).toEqual(
      ['GET /a'],
    );
  });
});

describe('what is left out is said', () => {
  it('what deletes, what uploads, and beyond 50 the last to be safe', () => {
    const paths = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `/things/${index}`,
        {
          get: {},
          post: {},
          put: { requestBody: { required: true, content: { 'multipart/form-data': {} } } },
          delete: {},
          trace: {},
        },
      ]),
    );
    const { requests, notes } = read({ openapi: '3.0.0', paths });
    expect(requests).toHaveLength(50);
    expect(requests[49]).toBe('GET /things/49');
    expect(notes).toEqual([
      '50 of the 400 operations of api.json are requests now.',
      '150 more requests are left out: a config written by init holds 50.',
      '100 requests are left out that would delete: the second time there is nothing to delete.',
      '100 requests are left out whose body is a file or a form of files, or which nothing says how to fill.',
    ]);
  });

  it('what was made up for a path, and the variables to set', () => {
    const { notes } = read(
      describing(
        {
          parameters: [{ name: 'id', in: 'path', schema: { type: 'string', format: 'uuid' } }],
          security: [{ a: [] }],
        },
        {
          method: 'get',
          path: '/x/{id}',
          components: { securitySchemes: { a: { type: 'http', scheme: 'basic' } } },
        },
      ),
    );
    expect(notes.join('\n')).toMatch(/Made up from schemas.*\{id\} of \/x\/\{id\}\. Put values/);
    expect(notes.join('\n')).toContain('Set SHOP_BASIC_AUTH in the environment');
  });

  it('by itself only what surely works is asked', () => {
    const { requests } = read(
      {
        openapi: '3.0.0',
        components: { securitySchemes: { a: { type: 'http', scheme: 'bearer' } } },
        paths: {
          '/open': { get: {}, post: {} },
          '/closed': { get: { security: [{ a: [] }] } },
          '/x/{id}': { get: { parameters: [{ name: 'id', in: 'path', schema: { type: 'integer' } }] } },
          '/y/{id}': { get: { parameters: [{ name: 'id', in: 'path', example: 7 }] } },
        },
      },
      true,
    );
    expect(requests).toEqual(['GET /open', 'GET /y/7']);
  });

  it('a description in the repository is used for that', async () => {
    const folder = repository({
      ...SERVICE,
      'openapi.yml': 'openapi: 3.0.0\npaths: {/health: {get: {}}, /open: {get: {}}}',
    });
    const { config, told } = await runInit(folder);
    expect(config).toMatchObject({ requests: ['GET /health', 'GET /open'], 'health-path': '/health' });
    expect(told).toContain('Requests are the reading operations of openapi.yml: 2 of 2.');
  });

  it('one that cannot be read is said and passed by, where nobody asked for it', async () => {
    const folder = repository({
      ...SERVICE,
      'openapi.yml': 'openapi: 3.0.0\npaths: {/a: {$ref: other.yml}}',
    });
    const { config, told } = await runInit(folder);
    expect(config.requests).toEqual(['GET /']);
    expect(told).toContain('outside of it, other.yml');
  });
});

describe('one clear error', () => {
  it.each([
    ['a file that is none', '{"openapi": ', 'cannot be read as an OpenAPI description: '],
    ['YAML that is none', 'a: [', 'cannot be read as an OpenAPI description: '],
    ['a text', 'hello', 'it has no names at its top level'],
    ['another document', 'a: 1', 'it says neither openapi: 3.x nor swagger: 2.0'],
    ['a version of the future', 'openapi: 4.0.0', 'it is of version 4.0.0'],
    ['no paths', 'openapi: 3.0.0', 'it has no paths'],
    ['paths that are none', 'openapi: 3.0.0\npaths: []', 'it has no paths'],
    ['no operation', 'openapi: 3.0.0\npaths: {}', 'describes no operation'],
    [
      'nothing but what deletes',
      'openapi: 3.0.0\npaths: {/a: {delete: {}}}',
      'no operation that a request can be made of',
    ],
    [
      'a remote reference',
      'openapi: 3.0.0\npaths: {/a: {$ref: "https://evil.example/x.yml"}}',
      'outside of it, https://evil.example/x.yml. Nothing else is read or fetched',
    ],
    [
      'one of a file',
      'openapi: 3.0.0\npaths: {/a: {$ref: "../../etc/passwd"}}',
      'outside of it, ../../etc/passwd',
    ],
    [
      'a Swagger that breaks the upgrade',
      'swagger: "2.0"\npaths: {/a: {get: {parameters: 7}}}',
      'cannot be read',
    ],
    [
      'aliases without end',
      `openapi: 3.0.0\na: &a [x,x]\n${'bcdefghijklmnopqrstuvwx'
        .split('')
        .map((name, index, all) => `${name}: &${name} [*${all[index - 1] ?? 'a'},*${all[index - 1] ?? 'a'}]`)
        .join('\n')}\npaths: {}`,
      'cannot be read',
    ],
    ['a circle of anchors', 'openapi: 3.0.0\npaths: &a {/a: *a}', 'cannot be read'],
    [
      'depth without end',
      `{"openapi":"3.0.0","paths":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'more than 100 deep',
    ],
  ])('%s', (_, text, sentence) => {
    expect(() => fromOpenApi(text, { path: 'api.yml', service: 's' })).toThrow(sentence);
    expect(() => fromOpenApi(text, { path: 'api.yml', service: 's' })).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it.each([
    ['no file', 'nowhere.yml', 'there is no file'],
    ['a folder', 'folder.json', 'it is no file'],
    [
      'a file of another kind',
      'api.txt',
      'expected an OpenAPI description (.yaml, .yml, .json), a recording (.har), or a k6 script',
    ],
  ])('%s', async (_, from, sentence) => {
    const folder = repository({ ...SERVICE, 'folder.json/x': '' });
    await expect(runInit(folder, { from })).rejects.toThrow(sentence);
    await expect(plannedIn(folder)).resolves.toMatchObject({ inputs: { stack: 'embedded' } });
  });
});

describe('a hostile description', () => {
  const hostile = {
    openapi: '3.0.0',
    components: {
      schemas: {
        // Within itself, and doubling with every level.
        constructor: {
          type: 'object',
          properties: { a: { $ref: '#/components/schemas/constructor' }, toString: { type: 'string' } },
        },
        ...Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [
            `L${index}`,
            {
              type: 'object',
              properties: {
                a: { $ref: `#/components/schemas/L${index + 1}` },
                b: { $ref: `#/components/schemas/L${index + 1}` },
              },
            },
          ]),
        ),
        ...Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [
            `A${index}`,
            {
              allOf: [
                { $ref: `#/components/schemas/A${index + 1}` },
                { $ref: `#/components/schemas/A${index + 1}` },
              ],
            },
          ]),
        ),
        long: { type: 'string', minLength: 1e9 },
        many: { type: 'array', minItems: 1e9, items: { type: 'string' } },
      },
    },
    paths: {
      '/own': {
        post: { operationId: 'constructor', ...withJson({ $ref: '#/components/schemas/constructor' }) },
      },
      '/doubling': {
        post: { operationId: '::error::x\n::set-env', ...withJson({ $ref: '#/components/schemas/L0' }) },
      },
      '/all': { post: { operationId: '__proto__', ...withJson({ $ref: '#/components/schemas/A0' }) } },
      '/long': { post: { operationId: 'checks', ...withJson({ $ref: '#/components/schemas/long' }) } },
      '/many': { post: withJson({ $ref: '#/components/schemas/many' }) },
      '/nowhere': { post: withJson({ $ref: '#/components/schemas/nowhere' }) },
      '/circle': {
        post: withJson({ $ref: '#/paths/~1circle/post/requestBody/content/application~1json/schema' }),
      },
      '/a b{"': { get: { operationId: 'toString' } },
      '/::error::x\n': { get: {} },
      'no-slash': { get: {} },
    },
  };

  it('is read in bounded time, into a config that is read again', async () => {
    const text = JSON.stringify(hostile).replace('"/own":', '"__proto__":{"get":{}},"/own":');
    const folder = repository({ ...SERVICE, 'api.json': text });
    const { told } = await runInit(folder, { from: 'api.json' });
    const { requests } = await plannedIn(folder);
    expect(requests.map(({ name }) => name)).toEqual([
      'GET /a%20b%7B_',
      'GET /::error::x%0A',
      'constructor',
      'POST /doubling',
      'POST /long',
      'POST /many',
    ]);
    expect(requests.find(({ name }) => name === 'constructor')?.json).toEqual({ a: {}, toString: 'string' });
    expect(told).not.toMatch(/^::/m);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});
