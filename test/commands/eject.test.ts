import { describe, expect, it } from 'vitest';
import { textLiteral, valueLiteral } from '../../src/commands/eject/literals.ts';
import { ejectedScript } from '../../src/commands/eject/script.ts';
import { planOf } from '../plan/plan-of.ts';

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: texts of requests and of scripts */
describe('texts as JavaScript', () => {
  it.each([
    ['plain', "'plain'"],
    ['it\'s "so"\n\\', "'it\\'s \"so\"\\n\\\\'"],
    ['{id}', 'values.id'],
    ['{a.b}', "values['a.b']"],
    ['${TOKEN}', '__ENV.TOKEN'],
    ['Bearer ${TOKEN}', '`Bearer ${__ENV.TOKEN}`'],
    ['a `{id}` \\ $x ${ {1}', '`a \\`${values.id}\\` \\\\ $x \\${ {1}`'],
  ])('%s becomes %s', (text, code) => {
    expect(textLiteral(text)).toBe(code);
    const run = new Function('values', '__ENV', `return ${code}`);
    const filled = text.replace('${TOKEN}', 'env').replace('{id}', '7').replace('{a.b}', '8');
    expect(String(run({ id: 7, 'a.b': 8 }, { TOKEN: 'env' }))).toBe(filled);
  });

  it.each<[unknown, unknown]>([
    [
      { product: '{id}', n: 1, ok: true, none: null },
      { product: 7, n: 1, ok: true, none: null },
    ],
    [
      [{ 'odd name': ['x{id}', []] }, {}],
      [{ 'odd name': ['x7', []] }, {}],
    ],
    [
      { '{id}': 'a', text: 'x'.repeat(200) },
      { 7: 'a', text: 'x'.repeat(200) },
    ],
  ])('the value %j', (value, expected) => {
    expect(new Function('values', `return ${valueLiteral(value, '')}`)({ id: 7 })).toEqual(expected);
  });
});

describe('an ejected script', () => {
  const scriptOf = (requests: unknown, flags: Record<string, string> = {}, variableNames: string[] = []) => {
    const plan = planOf(
      {
        requests: JSON.stringify(requests),
        'target-url': 'http://localhost:1',
        'test-type': 'load',
        ...flags,
      },
      { variableNames, repository: 'shop' },
    );
    const [test] = plan.tests;
    if (test.workload.kind !== 'requests') throw new Error('no requests');
    return ejectedScript({ test, workload: test.workload, service: plan.service, dataPath: undefined });
  };

  it('says what it is of, and how it is run', () => {
    expect(scriptOf(['GET /'], {}, ['TOKEN']).split('\n').slice(0, 4)).toEqual([
      '// The load test of shop, as orchestrator-perf made it from its requests. It is yours now: change what you like.',
      '//',
      '//   k6 run -e BASE_URL=http://localhost:8080 -e TOKEN=… <this file>',
      '//   orchestrator-perf run load --script <this file> --target-url http://localhost:8080',
    ]);
  });

  it('has the phases, the limits, the requests and no variable by its value', () => {
    const script = scriptOf(
      [{ name: 'order', POST: '/o/{id}', json: { a: '${TOKEN}' }, expect: 201, weight: 3 }],
      { thresholds: 'order: p(95)<300ms' },
      ['TOKEN'],
    );
    for (const part of [
      "{ name: 'steady', seconds: 595, vus: 1000 }",
      "'http_req_duration{expected_response:true,phase:steady}': ['p(95)<500', 'p(99)<1000']",
      "'http_req_duration{expected_response:true,name:order}': ['p(95)<300']",
      'weight: 3',
      '`${BASE_URL}/o/${encodeURIComponent(values.id)}`',
      'JSON.stringify({ a: __ENV.TOKEN })',
      "'order: status is 201': (response) => response.status === 201",
      "for (const name of ['TOKEN']) if (!__ENV[name])",
      'sleep(Math.max(0, PACE_S',
    ])
      expect(script).toContain(part);
  });

  it('whose rate is open has no pause', () => {
    const script = scriptOf(['GET /'], { 'load-model': 'open' });
    expect(script).toContain("executor: 'ramping-arrival-rate'");
    expect(script).not.toContain('sleep(Math');
  });

  it('names and paths cannot leave their quotes', () => {
    expect(scriptOf(["GET /it's`\\"])).toContain("`${BASE_URL}/it's\\`\\\\`");
  });
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above */
