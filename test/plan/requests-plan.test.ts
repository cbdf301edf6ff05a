import { describe, expect, it } from 'vitest';
import { describePlan } from '../../src/plan/describe-plan.ts';
import { shareablePlan } from '../../src/plan/shareable-plan.ts';
import { planOf } from './plan-of.ts';

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables are written so */
const REQUESTS = JSON.stringify([
  'GET /products',
  {
    name: 'order',
    POST: '/orders',
    json: { product: '{id}', password: 'written-down', token: '${TOKEN}', deep: [{ 'api-key': 'k-1' }] },
    headers: { authorization: 'Bearer ${TOKEN}', cookie: 'session=written-down', accept: 'text/plain' },
    expect: 201,
    weight: 2,
  },
]);
const FLAGS = { requests: REQUESTS, 'target-url': 'http://localhost:1', 'test-type': 'load' };
const FACTS = {
  variableNames: ['TOKEN'],
  requestVariables: { TOKEN: 'of-the-environment' },
  repository: 'shop',
};
const requestsPlan = (
  flags: Record<string, string> = {},
  facts: Partial<Parameters<typeof planOf>[1]> = {},
) => planOf({ ...FLAGS, ...flags }, { ...FACTS, ...facts });
const limits = (flags: Record<string, string> = {}) =>
  requestsPlan(flags).tests[0].thresholds.map(({ source }) => source);

describe('the plan of requests', () => {
  it('is of requests per second, by the script for them', () => {
    const [{ workload, profile, script, runs }] = requestsPlan().tests;
    expect(workload).toMatchObject({ kind: 'requests', variables: ['TOKEN'], setup: [] });
    expect(profile).toMatchObject({
      unit: 'requests',
      eventsPerSecond: 100,
      eventsPerRequest: 1,
      peakVus: 1000,
    });
    expect(script).toBe('/opt/perf/k6/requests.ts');
    const [{ k6Env, k6Args, target, comparability }] = runs;
    expect(Object.keys(k6Env).filter((name) => !name.startsWith('K6_'))).toEqual([
      'PERF_PROFILE',
      'PERF_THRESHOLDS',
      'PERF_REQUESTS',
      'PERF_SUMMARY_FILE',
      'TOKEN',
    ]);
    // k6 would write what the set-up kept into it.
    expect(k6Args).not.toContain('--summary-export');
    expect(target).toMatchObject({
      tested: { service: 'shop', what: 'at http://localhost:1' },
      hasMetrics: false,
    });
    expect(comparability.requests?.names).toEqual(['GET /products', 'order']);
  });

  it.each([
    ['smoke', 3],
    ['stress', 500],
    ['soak', 50],
  ])('a %s test offers %d requests/s by default', (testType, perSecond) => {
    expect(requestsPlan({ 'test-type': testType }).tests[0].profile.eventsPerSecond).toBe(perSecond);
  });

  it('what is asked for is offered', () => {
    const flags = { 'requests-per-second': '7', vus: '14' };
    expect(requestsPlan(flags).tests[0].profile).toMatchObject({ eventsPerSecond: 7, paceMs: 2000 });
  });

  it.each([
    ['smoke', ['http_req_failed: rate<1%', 'checks: rate>99%']],
    [
      'load',
      [
        'http_req_duration: p(95)<500ms',
        'http_req_duration: p(99)<1000ms',
        'http_req_failed: rate<1%',
        'checks: rate>99%',
      ],
    ],
    ['stress', ['http_req_failed: rate<5%']],
    ['spike', ['http_req_failed: rate<1%', 'checks: rate>99%']],
  ])('limits of a %s test by default', (testType, lines) => {
    expect(limits({ 'test-type': testType })).toEqual(lines);
  });

  it('limits by the name of a request', () => {
    const thresholds = 'order: p(95)<300ms\nwarn GET /products: rate<0.1%';
    const planned = requestsPlan({ thresholds }).tests[0];
    expect(planned.thresholds.slice(-2)).toMatchObject([
      {
        metric: 'http_req_duration',
        tags: { name: 'order', expected_response: 'true' },
        statistic: { kind: 'percentile', percent: 95 },
        limit: 300,
      },
      { metric: 'http_req_failed', tags: { name: 'GET /products' }, limit: 0.001, level: 'warn' },
    ]);
    expect(JSON.parse(planned.runs[0].k6Env.PERF_THRESHOLDS ?? '')).toMatchObject({
      'http_req_duration{expected_response:true,name:order}': ['p(95)<300'],
      'http_req_failed{name:GET /products}': [],
    });
  });

  it('a name that is none is told with those there are', () => {
    expect(() => requestsPlan({ thresholds: 'oder: p(95)<300ms' })).toThrow(
      /unknown metric "oder".*There are: GET \/products, order, .*Did you mean "order"/s,
    );
  });

  it('other requests and another rate are another history or no comparison', () => {
    const of = (flags: Record<string, string>) => requestsPlan(flags).tests[0];
    const [first, other] = [of({}), of({ requests: 'GET /products' })];
    expect(first.profileHash).not.toBe(of({ 'requests-per-second': '5' }).profileHash);
    expect(first.profileHash).not.toBe(planOf({ 'target-url': 'http://localhost:1' }).tests[0].profileHash);
    expect(first.runs[0].comparability.requests).not.toEqual(other.runs[0].comparability.requests);
    const token = requestsPlan({}, { requestVariables: { TOKEN: 'another' } }).tests[0];
    expect(token.runs[0].comparability).toEqual(first.runs[0].comparability);
  });

  it('metrics are asked for where somebody said where they are', () => {
    const asked = requestsPlan({ 'metrics-path': '/m' }, { given: new Set(['metrics-path'] as const) });
    expect(asked.tests[0].runs[0].target).not.toHaveProperty('hasMetrics');
  });

  it('the name that was given is the name', () => {
    expect(requestsPlan({ service: 'My shop' }).service).toBe('My shop');
    expect(planOf({}).service).toBe('orchestrator');
  });

  it('what is kept of it has no secret, wherever it stood', () => {
    const kept = JSON.stringify(shareablePlan(requestsPlan()));
    for (const secret of ['of-the-environment', 'written-down', 'k-1']) expect(kept).not.toContain(secret);
    for (const shown of ['Bearer ${TOKEN}', '{id}', 'text/plain']) expect(kept).toContain(shown);
  });

  it('its dry run says what is sent, and no body', () => {
    const text = describePlan(requestsPlan({ thresholds: 'order: p(95)<300ms' }), 'cli');
    expect(text).toContain(
      '  Requests:\n    GET /products, expected 200 to 399\n    order: POST /orders, expected 201, weight 2\n',
    );
    expect(text).toContain('each sending one request every 10 s: 100 requests/s offered');
    expect(text).toContain('  Service: shop\n');
    expect(text).not.toMatch(/events\b(?!-)|written-down|of-the-environment/);
  });
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above */
