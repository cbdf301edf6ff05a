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
  endpoints?: [name: string, errorRate: number][];
}

function result({ headline, logTail, endpoints = [] }: Said): Pick<TestResult, 'report'> {
  const report = {
    judgement: { verdict: { headline } },
    ...(logTail === undefined ? {} : { failure: { service: 'shop', logTail } }),
    endpoints: endpoints.map(([name, errorRate]) => ({ name, errorRate })),
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
        endpoints: [
          ['GET /products', 0],
          ['order', 1],
        ],
      },
      9,
      '- name: order',
    ],
    [
      'the worst of several',
      {
        headline: 'x',
        endpoints: [
          ['GET /products', 0.5],
          ['GET /products/1', 1],
        ],
      },
      11,
      '- GET: /products/1?x=2',
    ],
    [
      'a limit that nobody request is to blame for',
      { headline: 'p95 is over', endpoints: [['order', 0]] },
      7,
      'requests:',
    ],
    ['a row that is none of the config', { headline: 'x', endpoints: [['constructor', 1]] }, 7, 'requests:'],
    ['nothing that the config says', { headline: 'x' }, undefined, ''],
  ])('%s', (_, said, line, text) => {
    expect(mendOf(result(said), CONFIG)).toMatchObject({
      line,
      text,
      reason: expect.stringContaining(said.headline),
    });
  });

  it('a request with how many of its answers were wrong', () => {
    expect(mendOf(result({ headline: 'Errors.', endpoints: [['order', 0.255]] }), CONFIG).reason).toBe(
      '25.5 % of the answers to order were not as expected. Errors.',
    );
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
