import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/inputs/parse-config.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import { requests, setup } from '../../src/inputs/requests.ts';

/** As the config file gives it. */
const read = (yaml: string, parse: typeof requests | typeof setup = requests) => {
  const text = parseConfig(`requests:\n${yaml}`, 'perf.yml').values.get('requests')?.text ?? '';
  const result = parse(text);
  return result.ok ? result.value : { specs: [], problems: [result.expected] };
};

const PLAIN = { headers: {}, expect: { statuses: [[200, 399]], json: {} }, weight: 1 };

describe('requests as they are written', () => {
  it.each<[string, unknown[]]>([
    ['  - GET /products', [{ name: 'GET /products', method: 'GET', path: '/products', ...PLAIN }]],
    ['  GET /products', [{ name: 'GET /products', method: 'GET', path: '/products', ...PLAIN }]],
    [
      '  - GET /search?q={word}',
      [{ name: 'GET /search', method: 'GET', path: '/search?q={word}', ...PLAIN }],
    ],
    ['  - DELETE:  /a,b', [{ name: 'DELETE /a_b', method: 'DELETE', path: '/a,b', ...PLAIN }]],
    [
      '  - { name: order, POST: /orders, json: { product: "{id}" }, headers: { X-A: 1 }, expect: 201, weight: 2 }',
      [
        {
          name: 'order',
          method: 'POST',
          path: '/orders',
          json: { product: '{id}' },
          headers: { 'X-A': '1' },
          expect: { statuses: [[201, 201]], json: {} },
          weight: 2,
        },
      ],
    ],
    [
      '  - { PUT: /x, body: "a=1", json: }',
      [{ name: 'PUT /x', method: 'PUT', path: '/x', body: 'a=1', json: null, ...PLAIN }],
    ],
    [
      '  - { POST: /x, json: \'{"a":1}\' }',
      [{ name: 'POST /x', method: 'POST', path: '/x', json: { a: 1 }, ...PLAIN }],
    ],
  ])('%s', (yaml, specs) => {
    expect(read(yaml).specs).toEqual(specs);
  });

  it.each<[string, unknown]>([
    ['201', { statuses: [[201, 201]], json: {} }],
    ['2xx', { statuses: [[200, 299]], json: {} }],
    ['200-299', { statuses: [[200, 299]], json: {} }],
    [
      '"200, 404"',
      {
        statuses: [
          [200, 200],
          [404, 404],
        ],
        json: {},
      },
    ],
    [
      '[200, 3xx]',
      {
        statuses: [
          [200, 200],
          [300, 399],
        ],
        json: {},
      },
    ],
    ['{ body: Ada }', { statuses: [[200, 399]], contains: 'Ada', json: {} }],
    [
      '{ status: 200, json: { "$.items[0].id": 7, $.gone: null } }',
      { statuses: [[200, 200]], json: { '$.items[0].id': 7, '$.gone': null } },
    ],
  ])('expect: %s', (text, expected) => {
    const { specs, problems } = read(`  - { GET: /x, expect: ${text} }`);
    expect(problems).toEqual([]);
    expect(specs[0]?.expect).toEqual(expected);
  });

  it('a set-up keeps by name', () => {
    const { specs } = read('  { POST: /login, keep: { token: $.a.token } }', setup);
    expect(specs).toEqual([
      { name: 'POST /login', method: 'POST', path: '/login', ...PLAIN, keep: { token: '$.a.token' } },
    ]);
  });

  it.each<[string, string]>([
    ['  - FETCH /x', 'request 1 is "FETCH /x": unknown method "FETCH", expected one of GET, POST'],
    [
      '  - get /x',
      'unknown method "get", expected one of GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS. Did you mean "GET"?',
    ],
    ['  - GET', 'request 1 is "GET": expected a method and a path'],
    ['  - GET /a b', 'expected a method and a path'],
    ['  - { PSOT: /x }', 'request 1: unknown method "PSOT"'],
    ['  - { name: x }', 'request 1 has no method'],
    ['  - { GET: /a, POST: /b }', 'request 1 has GET and POST: it is one request'],
    ['  - { GET: 7 }', 'request 1 has GET without a path'],
    ['  - 7', 'request 1 is no request'],
    ['  - { GET: /x, expct: 200 }', 'request 1 has the unknown name "expct"'],
    ['  - { GET: /x, keep: { a: $.a } }', 'request 1 has the unknown name "keep"'],
    [
      '  - GET https://shop.example/x',
      'has the path "https://shop.example/x": expected one that begins with /',
    ],
    ['  - { GET: /x, json: { a: 1 } }', 'has a body, which GET does not send'],
    ['  - { POST: /x, json: { a: 1 }, body: b }', 'has json and body'],
    ['  - { POST: /x, body: { a: 1 } }', 'has a body that is no text'],
    ['  - { POST: /x, json: "{a:1" }', 'has the json "{a:1", which is no JSON'],
    ['  - { GET: /x, name: "a: b" }', 'request 1 has the name "a: b"'],
    ['  - { GET: /x, name: checks }', 'has the name "checks", which is a metric'],
    ['  - { GET: /x, headers: [a] }', 'has headers that are none'],
    ['  - { GET: /x, headers: { "a b": c } }', 'has the header "a b", which is none'],
    ['  - { GET: /x, headers: { a: { b: c } } }', 'has the header "a", which is none'],
    ['  - { GET: /x, weight: 0 }', 'has the weight 0: expected a whole number from 1 to 1000'],
    ['  - { GET: /x, weight: 1.5 }', 'has the weight 1.5'],
    ['  - { GET: /x, expect: 99 }', 'expects the status "99", which can never be'],
    ['  - { GET: /x, expect: 100 }', 'expects the status "100", which can never be'],
    ['  - { GET: /x, expect: 299-200 }', 'expects the status "299-200", which can never be'],
    ['  - { GET: /x, expect: [] }', 'expects no status at all'],
    ['  - { GET: /x, expect: { code: 200 } }', 'expects "code": there are status, body and json'],
    ['  - { GET: /x, expect: { body: "" } }', 'expects a body that contains nothing'],
    [
      '  - { DELETE: /x, expect: { status: 204, body: a } }',
      'expects something in the body, and status 204 never has one',
    ],
    ['  - { HEAD: /x, expect: { body: a } }', 'expects something in the body, and HEAD never has one'],
    ['  - { GET: /x, expect: { json: { token: 1 } } }', 'expects the path "token", which is none'],
    ['  - { GET: /x, expect: { json: { $.a: [1] } } }', 'expects an object at $.a'],
    ['  - { GET: /x, expect: { json: 7 } }', 'expects json that is no list of paths'],
    ['  - GET /x\n  - GET /x?a=1', 'two requests are called "GET /x"'],
    ['  []', 'there is no request'],
  ])('%s is refused', (yaml, sentence) => {
    expect(read(yaml).problems.join('\n')).toContain(sentence);
  });

  it.each([
    ['  { POST: /l, keep: { token: token } }', 'keeps token from the path "token", which is none'],
    ['  { POST: /l, keep: { "a b": $.a } }', 'keeps "a b"'],
    ['  { POST: /l, keep: 7 }', 'keeps nothing that has a name'],
    ['  { POST: /l, weight: 2 }', 'set-up 1 has the unknown name "weight"'],
  ])('the set-up %s is refused', (yaml, sentence) => {
    expect(read(yaml, setup).problems.join('\n')).toContain(sentence);
  });

  it('more than have figures of their own', () => {
    const many = Array.from({ length: 201 }, (_, index) => `  - GET /${index}`).join('\n');
    expect(read(many).problems).toEqual(['there are 201 requests: at most 200 have figures of their own']);
  });

  it('on a command line: one a flag, or one a line, or JSON', () => {
    expect(requests('GET /a\n- POST /b')).toMatchObject({
      value: { specs: [{ name: 'GET /a' }, { name: 'POST /b' }], problems: [] },
    });
    expect(requests('[{"GET": "/a"}]')).toMatchObject({ value: { specs: [{ name: 'GET /a' }] } });
    expect(requests('[{"GET"')).toMatchObject({ ok: false });
  });
});

describe('what fits together', () => {
  const problemsOf = (values: Record<string, string>): string => {
    const source = {
      kind: 'flag' as const,
      values: new Map(
        Object.entries(values).map(([name, text]) => [name, { text, where: `flag --${name}` }]),
      ),
    };
    try {
      readInputs({ surface: 'cli', sources: [source] });
    } catch (error) {
      return String(error);
    }
    return '';
  };

  it.each<[Record<string, string>, string]>([
    [{ requests: 'GET /' }, 'nothing says what takes them: give start'],
    [{ requests: 'GET /', start: 'npm start' }, ''],
    [{ requests: 'GET /', stack: 'embedded' }, ''],
    [{ requests: 'GET /', start: 'x', script: 'a.js' }, 'requests and script are both given'],
    [
      { requests: 'GET /', start: 'x', 'events-per-second': '5' },
      'events-per-second has no effect with requests: use requests-per-second',
    ],
    [{ 'requests-per-second': '5' }, 'requests-per-second has no effect without requests'],
    [{ data: 'a.csv', 'data-seed': '2' }, 'data, data-seed have no effect without requests'],
    [
      { requests: 'GET /', start: 'x', 'data-seed': '2' },
      'data-order and data-seed are about the rows of data',
    ],
    [{ service: 'a\nb' }, 'service is "a'],
  ])('%j: %s', (values, sentence) => {
    if (sentence === '') expect(problemsOf(values)).toBe('');
    else expect(problemsOf(values)).toContain(sentence);
  });
});

describe('a stack that a stronger source chooses', () => {
  const file = parseConfig('start: npm start\nstart-env: { A: b }\nreplicas: 2\n', 'perf.yml');
  const flags = (values: Record<string, string>) => ({
    kind: 'flag' as const,
    values: new Map(Object.entries(values).map(([name, text]) => [name, { text, where: `flag --${name}` }])),
  });

  it('leaves out what does not fit, and says so', () => {
    const { inputs, notes } = readInputs({
      surface: 'cli',
      sources: [flags({ 'target-url': 'http://localhost:1' }), file],
    });
    expect(inputs).toMatchObject({ stack: 'external', replicas: 1 });
    expect(inputs.start).toBeUndefined();
    expect(notes).toEqual([
      'start, start-env, replicas of perf.yml have no effect here: flag --target-url asks for stack external.',
    ]);
  });

  it('by its name too', () => {
    const { inputs, notes } = readInputs({ surface: 'cli', sources: [flags({ stack: 'compose' }), file] });
    expect(inputs).toMatchObject({ stack: 'compose', replicas: 2 });
    expect(notes).toEqual([
      'start, start-env of perf.yml have no effect here: flag --stack asks for stack compose.',
    ]);
  });

  it('so does a script beside requests, and requests beside a script', () => {
    const withRequests = parseConfig(
      'start: npm start\nrequests: [GET /]\nrequests-per-second: 5\n',
      'perf.yml',
    );
    const byScript = readInputs({ surface: 'cli', sources: [flags({ script: 'a.js' }), withRequests] });
    expect(byScript.inputs.requests).toBeUndefined();
    expect(byScript.notes).toEqual([
      'requests, requests-per-second of perf.yml have no effect here: flag --script gives a script.',
    ]);
    const withScript = parseConfig('start: npm start\nscript: a.js\n', 'perf.yml');
    const byRequests = readInputs({ surface: 'cli', sources: [flags({ requests: 'GET /' }), withScript] });
    expect(byRequests.inputs.script).toBeUndefined();
    expect(byRequests.notes).toEqual([
      'script of perf.yml has no effect here: flag --requests gives requests.',
    ]);
  });

  it('in one source it stays a mistake', () => {
    const both = flags({ 'target-url': 'http://localhost:1', start: 'npm start' });
    expect(() => readInputs({ surface: 'cli', sources: [both] })).toThrow(
      'start and target-url are both given',
    );
    expect(() => readInputs({ surface: 'cli', sources: [file] })).toThrow(
      'replicas has no effect with stack "command"',
    );
  });
});
