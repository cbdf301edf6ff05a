import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planRun } from '../../src/line/plan-run.ts';
import { ejectedScript } from '../../src/commands/eject/script.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderTerminal } from '../../src/report/render/terminal.ts';
import { judgedMetric } from '../../src/metrics/select.ts';
import { k6Of } from '../support/k6.ts';
import { type WholeRun, wholeRun } from '../target/whole-run.ts';

const SHOP = join(import.meta.dirname, '..', 'fixtures', 'requests');
const PASSWORD = 'shop-password-0815';
const TOKEN = 'kept-token-4711';

const folder = mkdtempSync(join(tmpdir(), 'perf-requests-'));
let k6: Record<'1.8.1' | '2.2.0', string>;
beforeAll(async () => {
  k6 = { '1.8.1': (await k6Of('1.8.1')).path, '2.2.0': (await k6Of('2.2.0')).path };
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shop = (
  name: string,
  flags: Record<string, string>,
  environment: Record<string, string> = { SHOP_PASSWORD: PASSWORD },
): Promise<WholeRun> =>
  wholeRun(
    {
      stack: 'command',
      'working-directory': SHOP,
      'results-path': join(folder, name),
      'start-env': `SHOP_PASSWORD=${PASSWORD}`,
      'k6-path': k6['2.2.0'],
      ...flags,
    },
    environment,
  );

/** Each shape, as short as it can be. */
const SHAPES: [testType: string, flags: Record<string, string>][] = [
  ['smoke', { duration: '4s', 'requests-per-second': '20' }],
  ['load', { duration: '8s', vus: '10', 'requests-per-second': '40', 'load-model': 'open' }],
  ['stress', { duration: '13s', vus: '10', 'requests-per-second': '60' }],
  ['spike', { duration: '16s', vus: '10', 'requests-per-second': '60' }],
  ['soak', { duration: '8s', vus: '5', 'requests-per-second': '20', 'data-order': 'random' }],
];

describe('requests to an ordinary service', () => {
  it('in all five shapes, with data, a set-up, a token and limits by name', async () => {
    const runs = await Promise.all(
      SHAPES.map(([testType, flags], index) =>
        shop(testType, {
          'test-type': testType,
          'k6-path': k6[index % 2 === 0 ? '1.8.1' : '2.2.0'],
          thresholds: 'order: p(95)<5s\nGET /products/{id}: rate<1%',
          ...flags,
        }),
      ),
    );
    for (const { measurement, report, lines } of runs) {
      const { summary } = measurement;
      const what = JSON.stringify([
        summary.testType,
        report.judgement.verdict,
        lines.filter((line) => !line.startsWith('[')),
      ]);
      expect(summary.load.ending, what).toBe('Ended');
      expect(judgedMetric(summary, 'checks'), what).toMatchObject({ rate: 1 });
      expect(summary.profile, what).toMatchObject({ unit: 'requests', eventsPerRequest: 1 });
      expect(summary.tested).toEqual({ service: 'shop', what: 'started by node shop.mjs' });
      // Two orders for each of the others; the login is none of them.
      expect(report.endpoints.map(({ name }) => name).sort()).toEqual([
        'GET /products',
        'GET /products/{id}',
        'order',
      ]);
      const count = (name: string) => report.endpoints.find((row) => row.name === name)?.count ?? 0;
      // A VU that only waits while VUs go down has had its turn.
      const others = count('GET /products') + count('GET /products/{id}');
      expect(Math.abs(count('order') / others - 1), what).toBeLessThan(0.25);
      const limits = report.judgement.thresholds.filter(({ scope }) => scope.includes('name:'));
      expect(limits.map(({ outcome, k6Agrees }) => [outcome, k6Agrees])).toEqual([
        ['passed', true],
        ['passed', true],
      ]);
      for (const phase of summary.phases.filter(({ judged }) => judged))
        expect(phase.achievedEventsPerSecond, what).toBeGreaterThan(0);
      expect(
        report.keyFigures.filter(({ label }) => /^Requests|http_reqs/.test(label)),
        what,
      ).toHaveLength(1);
    }
    const told = runs.flatMap(({ report }) => [
      renderTerminal(report, { colour: false, columns: 100 }),
      renderMarkdown([report]),
      renderJunit([report]),
      JSON.stringify(report),
    ]);
    for (const text of told) {
      expect(text).toContain('shop, started by node shop.mjs');
      expect(text).not.toContain(PASSWORD);
      expect(text).not.toContain(TOKEN);
    }
    for (const text of told.filter((one) => !one.startsWith('{')))
      expect(text).not.toMatch(/\bevents?\b|\bqueues?\b|(?<!orchestrator-perf.*)orchestrator(?!-perf)/i);
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile()) {
        const text = readFileSync(join(file.parentPath, file.name), 'utf8');
        expect(text.includes(PASSWORD) || text.includes(TOKEN), file.name).toBe(false);
      }
  }, 120_000);

  it('as the script that eject writes, on both k6', async () => {
    const source = {
      kind: 'flag' as const,
      values: new Map([['test-type', { text: 'smoke', where: 'test' }]]),
    };
    const where = { env: {}, workingDirectory: SHOP, packageRoot: '/', isSent: false };
    const { plan } = await planRun({ surface: 'cli', source, ...where });
    const [test] = plan.tests;
    if (test.workload.kind !== 'requests') throw new Error('no requests');
    const { workload } = test;
    const script = join(folder, 'ejected.js');
    writeFileSync(script, ejectedScript({ test, workload, service: 'shop', dataPath: workload.data?.file }));
    const flags = { 'test-type': 'smoke', script, 'script-env': `SHOP_PASSWORD=${PASSWORD}`, duration: '4s' };
    const versions = ['1.8.1', '2.2.0'] as const;
    const runs = await Promise.all(
      versions.map((version) => shop(`ejected-${version}`, { 'k6-path': k6[version], ...flags })),
    );
    for (const { measurement, report, lines } of runs) {
      expect(judgedMetric(measurement.summary, 'checks'), lines.join('\n')).toMatchObject({ rate: 1 });
      expect(report.endpoints.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['GET /products', 'GET /products/{id}']),
      );
      expect(report.judgement.verdict.outcome, report.judgement.verdict.headline).toBe('pass');
    }
  }, 60_000);

  it('that are not answered as expected fail by their name', async () => {
    const { report } = await shop('wrong', {
      'test-type': 'load',
      start: 'node shop.mjs orders-404',
      duration: '6s',
      vus: '5',
      'requests-per-second': '20',
    });
    expect(report.judgement.verdict.outcome).toBe('fail');
    expect(report.endpoints.find(({ name }) => name.startsWith('order'))?.errorRate).toBe(1);
    expect(report.summary.checks).toContainEqual(
      expect.objectContaining({ path: '::order: status is 201', passes: 0 }),
    );
  }, 60_000);

  it('whose set-up fails end before the load, with what was answered', async () => {
    const { report } = await shop(
      'no-login',
      { 'test-type': 'smoke', duration: '4s' },
      { SHOP_PASSWORD: 'another-password' },
    );
    expect(report.judgement.verdict.outcome).toBe('broken');
    expect(report.judgement.verdict.headline).toContain(
      'the set-up POST /login was answered 401, and POST /login: status is 200 to 399 is not so',
    );
  }, 60_000);

  it('are not sent while a variable is missing', async () => {
    await expect(shop('missing', { 'test-type': 'smoke' }, {})).rejects.toThrow(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written in the file
      'requests name the variable ${SHOP_PASSWORD}, which is not set',
    );
  });
});
