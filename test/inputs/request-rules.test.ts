import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/inputs/parse-config.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import { requestRules, requestVariables } from '../../src/inputs/request-rules.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-rules-'));
  const files = {
    'products.csv': 'id,name\n1,one\n2,two\n',
    'empty.csv': 'id\n',
    'gaps.jsonl': '{"id":1}\n{"name":"x"}\n{"id":null}',
    'deep.jsonl': '{"id":{"a":1}}',
    'data.txt': 'id\n1\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function problemsOf(yaml: string, env: Record<string, string> = {}): string[] {
  const source = parseConfig(`target-url: http://localhost:1\n${yaml}`, 'perf.yml');
  try {
    readInputs({ surface: 'cli', sources: [source], rules: requestRules(folder, env) });
    return [];
  } catch (error) {
    return (error as { problems: string[] }).problems;
  }
}

const LOGIN = 'setup: { POST: /login, keep: { token: $.token } }';
/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables are written so */

describe('requests and what fills them', () => {
  it.each<[string, string]>([
    ['requests: [GET /a]', ''],
    ['requests: ["GET /p/{id}"]\ndata: products.csv', ''],
    [`requests: ["GET /p/{token}"]\n${LOGIN}`, ''],
    ['requests: ["GET /p/{id}"]', 'request GET /p/{id} needs {id}, and there is no data: give data'],
    [
      `requests: ["GET /p/{id}"]\n${LOGIN}`,
      'there is no data: give data, a .csv or .jsonl file with id in it, or keep it in setup',
    ],
    [
      'requests: ["GET /p/{nane}"]\ndata: products.csv',
      'needs {nane}, and products.csv has id, name. Did you mean "name"?',
    ],
    ['requests: ["GET /p/{id}"]\ndata: gaps.jsonl', 'needs {id}, and row 2 of gaps.jsonl has none'],
    ['requests: ["GET /p/{id}"]\ndata: deep.jsonl', 'needs {id}, and deep.jsonl has id'],
    [
      'requests: ["GET /p/{constructor}"]\ndata: products.csv',
      'needs {constructor}, and products.csv has id, name',
    ],
    ['requests: ["GET /p/{id}"]\ndata: empty.csv', 'data is "empty.csv": empty.csv holds no rows'],
    ['requests: ["GET /p/{id}"]\ndata: none.csv', 'data is "none.csv": there is no file'],
    ['requests: ["GET /p/{id}"]\ndata: .', 'data is ".": there is no file'],
    ['requests: ["GET /p/{id}"]\ndata: data.txt', 'data is "data.txt": expected a .csv or a .jsonl file'],
    [
      'requests: [GET /a]\nsetup: { POST: "/l/{token}", keep: { token: $.t } }',
      'set-up POST /l/{token} needs {token}, which is kept only by itself or a later one: a circle',
    ],
    [
      'requests: [GET /a]\nsetup:\n  - POST: "/l/{b}"\n  - { POST: /m, keep: { b: $.b } }',
      'needs {b}, which is kept only by itself or a later one',
    ],
    ['requests: [GET /a]\nsetup: [{ POST: /m, keep: { b: $.b } }, { POST: "/l/{b}" }]', ''],
    [
      'requests: [GET /a]\nsetup: { POST: "/l/{id}" }\ndata: products.csv',
      'which no set-up before it keeps; data is for requests',
    ],
    [
      'requests: [{ GET: /a, headers: { a: "${TOKEN}" } }]',
      'requests name the variable ${TOKEN}, which is not set: set TOKEN in the environment',
    ],
    ['requests: [{ GET: /a, headers: { a: "${EMPTY}" } }]', 'the variable ${EMPTY}, which is not set'],
    ['requests: [{ POST: /a, json: { a: ["${SET}"] } }]', ''],
    ['requests: [{ POST: /a, body: "${GIVEN}" }]\nscript-env: { GIVEN: x }', ''],
    ['requests: [{ POST: /a, body: "${K6_VUS}" }]', '${K6_VUS}, which is one of the tool'],
    [
      'requests: [{ POST: /a, body: "${ACTIONS_RUNTIME_TOKEN}" }]\nscript-env: { ACTIONS_RUNTIME_TOKEN: x }',
      '${ACTIONS_RUNTIME_TOKEN}, which is one of the tool or of the workflow',
    ],
    [
      'requests: [{ POST: /a, body: "${GITHUB_TOKEN}" }]',
      '${GITHUB_TOKEN}, which is one of the tool or of the workflow',
    ],
    ['requests: [{ POST: /a, body: "${toString}" }]', '${toString}, which is not set'],
  ])('%s: %s', (yaml, sentence) => {
    const problems = problemsOf(yaml, { SET: 'x', EMPTY: '' });
    if (sentence === '') expect(problems).toEqual([]);
    else expect(problems.join('\n')).toContain(sentence);
  });

  it('the example is right', () => {
    const example = join(import.meta.dirname, '..', '..', 'examples', 'requests');
    const source = parseConfig(readFileSync(join(example, 'orchestrator-perf.yml'), 'utf8'), 'perf.yml');
    const rules = requestRules(example, { SHOP_PASSWORD: 'x' });
    const { inputs } = readInputs({ surface: 'cli', sources: [source], rules });
    expect(inputs.requests?.specs.map(({ name }) => name)).toEqual([
      'GET /products',
      'GET /products/{id}',
      'order',
    ]);
  });

  it('every mistake is told at once', () => {
    const problems = problemsOf(
      'requests: [FETCH /x, "GET /p/{id}", { GET: /y, expect: 99 }]\nsetup: { POST: "/l/{token}", keep: { token: $.t } }\ndata: empty.csv\nscript: a.js',
    );
    expect(problems.join('\n').split('\n')).toHaveLength(5);
  });

  it('is never longer than a variable of the system may be', () => {
    const body = `{ POST: /a, body: "${'x'.repeat(8000)}", name: NAME }`;
    const many = Array.from({ length: 13 }, (_, index) => body.replace('NAME', `r${index}`)).join(', ');
    expect(problemsOf(`requests: [${many}]`).join()).toContain('are longer than 100000 characters in all');
  });

  it('only the variables that are named are handed on', () => {
    const source = parseConfig(
      'target-url: http://localhost:1\nrequests: [{ GET: /a, headers: { a: "${ONE} ${TWO}" } }]\nscript-env: { TWO: given }',
      'perf.yml',
    );
    const { inputs } = readInputs({ surface: 'cli', sources: [source] });
    expect(requestVariables(inputs, { ONE: '1', TWO: '2', OTHER: '3' })).toEqual({ ONE: '1', TWO: 'given' });
  });
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above */
