import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/measure/measure.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { k6Of } from '../support/k6.ts';
import { runOnce } from '../support/k6-run.ts';
import { type WholeRun, wholeRun } from '../target/whole-run.ts';

const SHOP = join(import.meta.dirname, '..', 'fixtures', 'requests');
const PASSWORD = 'shop-password-0815';
const TOKEN = 'kept-token-4711';
const folder = mkdtempSync(join(tmpdir(), 'perf-answers-'));
const versions = ['1.8.1', '2.2.0'] as const;
let k6: Record<(typeof versions)[number], { path: string; version: string }>;
beforeAll(async () => {
  k6 = { '1.8.1': await k6Of('1.8.1'), '2.2.0': await k6Of('2.2.0') };
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shop = (name: string, flags: Record<string, string>): Promise<WholeRun> =>
  wholeRun(
    {
      stack: 'command',
      'working-directory': SHOP,
      'results-path': join(folder, name),
      'start-env': `SHOP_PASSWORD=${PASSWORD}`,
      'test-type': 'load',
      duration: '6s',
      vus: '5',
      'requests-per-second': '20',
      ...flags,
    },
    { SHOP_PASSWORD: PASSWORD },
  );

describe('answers that are not as expected', () => {
  it('are counted by request and code, and said first, with what the service said and no secret in it', async () => {
    const runs = await Promise.all(
      versions.map((version) =>
        shop(version, { 'k6-path': k6[version].path, start: 'node shop.mjs orders-404 says-token' }),
      ),
    );
    for (const { report } of runs) {
      const { answers, metrics } = report.summary;
      const failed = metrics.find((one) => one.name === 'http_req_failed' && one.tags.name === 'order');
      const count = failed?.kind === 'rate' ? failed.total : Number.NaN;
      expect(answers).toEqual({
        counted: 'wrong',
        rows: [{ endpoint: 'order', code: 404, count }],
        bodies: [{ endpoint: 'order', code: 404, text: '{"error":"no such place","sent":"Bearer ***"}' }],
      });
      expect(report.judgement.verdict.headline).toMatch(
        /^fail: all \d+ answers to order were 404: error rate .* is over the limit/,
      );
      expect(report.judgement.diagnosis[0]).toMatchObject({
        rule: 'wrong-answers',
        advice: 'Check your requests: the service does not know what it was asked for.',
      });
      expect(report.summary.load.messages.filter(({ message }) => message.includes('answer'))).toEqual([]);
      const chart = report.charts.find(({ id }) => id === 'answers');
      expect(chart?.lines.map(({ label }) => label)).toEqual(['404']);
      const drawn = chart?.lines[0]?.series.points.reduce((sum, [, perSecond]) => sum + perSecond, 0) ?? 0;
      expect(Math.abs(drawn - count)).toBeLessThan(count / 2);
      const comment = renderMarkdown([report]);
      expect(comment).toContain('<summary>Answers that were not as expected</summary>');
      expect(`${comment}${JSON.stringify(report)}`).not.toContain(TOKEN);
      expect(readFileSync(join(folder, versions[0], 'load', 'timeline.ndjson'), 'utf8')).not.toContain(TOKEN);
    }
  }, 60_000);

  it('are told of a script of the user own by status, by error of the connection, and as far as it takes them for failures', async () => {
    const service = createServer(({ url }, response) => {
      response.statusCode = url === '/broken' ? 500 : url === '/gone' ? 404 : 200;
      if (url === '/slow') return;
      if (url === '/reset') return void response.socket?.resetAndDestroy();
      response.end('said');
    });
    const port = await listening(service);
    const nobody = createTcp();
    const refused = await listening(nobody);
    await new Promise((resolve) => nobody.close(resolve));
    const at = `http://127.0.0.1:${port}`;
    const script = `
      import http from 'k6/http';
      export const options = { vus: 1, iterations: 5, hosts: { 'reset.test': '127.0.0.1' } };
      const expected = { responseCallback: http.expectedStatuses(200, 404) };
      export default () => {
        http.get('${at}/ok');
        http.get('${at}/broken');
        http.get('${at}/gone', expected);
        http.get('${at}/reset');
        http.get('http://127.0.0.1:${refused}/');
        if (__ITER === 0) http.get('${at}/slow', { timeout: '300ms' });
      };`;
    try {
      for (const version of versions) {
        const { outcome, test } = await runOnce({ k6: k6[version], script });
        const { summary } = measure({
          outcome,
          observations: { series: [], events: [], missing: [], limits: [] },
          test,
          run: test.runs[0],
          context: {
            machine: { os: 'linux', arch: 'x64', cpuModel: 'test', cpuCount: 2, memoryBytes: 8e9 },
            runId: 'run',
          },
        });
        const rows = summary.answers?.rows.map(({ code, count }) => [code, count]).sort();
        expect(rows, version).toEqual([
          [1050, 1],
          [1212, 5],
          // k6 sees the end of the connection, or its reset.
          [expect.toSatisfy((code) => code === 1220 || code === 1000), 5],
          [500, 5],
        ]);
      }
    } finally {
      service.closeAllConnections();
      service.close();
    }
  }, 60_000);
});

function listening(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}
