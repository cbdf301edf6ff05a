// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a config are written like that
import { describe, expect, it } from 'vitest';
import { mendOf, mendOfMistakes } from '../../../src/commands/init/mend.ts';
import type { TestResult } from '../../../src/line/ports.ts';

const CONFIG = `# Settings
service: shop
start: npm start
build-command: npm ci

health-path: /healthz
requests:
  - GET /products
  - name: order
    POST: /orders
  - GET: /products/1?x=2
    headers: { a: b }
`;

interface Said {
  headline: string;
  logTail?: string[];
  checks?: [path: string, passes: number, fails: number][];
  outcome?: string;
}

function result({ headline, logTail, checks = [], outcome = 'fail' }: Said): Pick<TestResult, 'report'> {
  const report = {
    judgement: { verdict: { headline, outcome } },
    ...(logTail === undefined ? {} : { failure: { service: 'shop', logTail } }),
    summary: { checks: checks.map(([path, passes, fails]) => ({ path, passes, fails })) },
  };
  return { report } as unknown as Pick<TestResult, 'report'>;
}

describe('the line to mend, of what the run says', () => {
  it.each<[string, Said, number | undefined, string]>([
    [
      'a health path that is another one',
      {
        headline: 'shop was not healthy after 180 s: GET http://127.0.0.1:1/healthz answered 404',
        logTail: [],
      },
      6,
      'health-path: /healthz',
    ],
    [
      'a start command that ends',
      { headline: 'shop ended with code 1 before shop was healthy', logTail: ['boom'] },
      3,
      'start: npm start',
    ],
    [
      'packages that are missing',
      { headline: 'shop ended with code 1', logTail: ["Error: Cannot find module 'express'"] },
      4,
      'build-command: npm ci',
    ],
    [
      'a request',
      {
        headline: 'errors 33 %',
        checks: [
          ['::GET /products: status is 200', 9, 0],
          ['::order: status is 201', 0, 9],
        ],
      },
      9,
      '- name: order',
    ],
    [
      'the worst of several',
      {
        headline: 'x',
        checks: [
          ['::GET /products: status is 200', 5, 5],
          ['::GET /products/1: status is 200', 0, 9],
        ],
      },
      11,
      '- GET: /products/1?x=2',
    ],
    [
      'a limit that no request is to blame for',
      { headline: 'p95 is over', checks: [['::order: status is 201', 9, 0]] },
      7,
      'requests:',
    ],
    [
      'a check that is of no request',
      {
        headline: 'x',
        checks: [
          ['::constructor: a', 0, 1],
          ['order', 0, 1],
        ],
      },
      7,
      'requests:',
    ],
    ['a machine that was busy', { headline: 'x', outcome: 'inconclusive' }, undefined, ''],
  ])('%s', (_, said, line, text) => {
    expect(mendOf(result(said), CONFIG)).toMatchObject({
      line,
      text,
      reason: expect.stringContaining(said.headline),
    });
  });

  it('a request with what was wrong, and how often', () => {
    expect(
      mendOf(result({ headline: 'fail: Errors.', checks: [['::order: status is 201', 149, 51]] }), CONFIG)
        .reason,
    ).toBe('order: "status is 201" was not so in 25.5 % of its answers. Errors.');
  });

  it('what was said by others moves no cursor', () => {
    expect(mendOf(result({ headline: 'a\x1b[2Jb', logTail: [] }), CONFIG).reason).toBe('ab');
  });
});

describe('the line to mend, of mistakes in the config', () => {
  it.each([
    ['health-path is "x": expected a path', 6, 'health-path: /healthz'],
    ['request 2 (order) has a body that is no text', 9, '- name: order'],
    ['requests name the variable ${SHOP_TOKEN}, which is not set: set SHOP_TOKEN', undefined, ''],
  ])('%s', (problem, line, text) => {
    expect(mendOfMistakes([problem], CONFIG)).toMatchObject({ line, text });
  });
});
