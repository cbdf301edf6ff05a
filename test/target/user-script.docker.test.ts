import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { leftoversOf, wholeRun } from './whole-run.ts';

/** A monorepo: the script is in one package, what it needs in others. */
function monorepo(script: string): { script: string; root: string } {
  const root = mkdtempSync(join(tmpdir(), 'perf-monorepo-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  write('.git/config', '[http] extraheader = AUTHORIZATION: basic SECRET');
  write('packages/shared/lib.js', `export const word = open('../../data/word.txt').trim();`);
  write('data/word.txt', 'from-the-data');
  write('packages/perf/package.json', '{}');
  write('packages/perf/load.js', script);
  return { script: join(root, 'packages/perf/load.js'), root };
}

/** No k6 is at this path: a run whose k6 is a container never looks for one here. */
const NO_K6 = { 'k6-path': '/nowhere/k6' };

it('a script of the user finds its files in a container, keeps its own summary, and needs no k6 here', async () => {
  const { script, root } = monorepo(`
    import http from 'k6/http';
    import { word } from '../shared/lib.js';
    import { open as openFile } from 'k6/experimental/fs';
    const file = await openFile('../../data/word.txt');
    export const options = { vus: 2, duration: '2s' };
    export function setup() { return { token: 'SETUP-SECRET' }; }
    export default function () { http.get(__ENV.ORCHESTRATOR_URL + '/health', { tags: { name: word } }); }
    export function handleSummary(data) { return { 'mine/summary.md': word + ' ' + data.metrics.http_reqs.values.count, stdout: 'said ' + word }; }
  `);
  const run = await wholeRun({
    ...{ stack: 'compose', 'queue-backend': 'reference', 'test-type': 'smoke' },
    ...NO_K6,
    script,
  });
  const { load, metrics, environment } = run.measurement.summary;
  expect(load.exitCode, run.lines.join('\n')).toBe(0);
  expect(environment.k6Version).toBe('2.2.0');
  const requests = metrics.find(({ name, tags }) => name === 'http_reqs' && Object.keys(tags).length === 0);
  const count = requests?.kind === 'counter' ? requests.count : 0;
  expect(count, JSON.stringify([run.lines, metrics.map((m) => m.name), load])).toBeGreaterThan(10);
  const results = run.test.resultsDirectory;
  expect(readFileSync(join(results, 'script/mine/summary.md'), 'utf8')).toBe(`from-the-data ${count}`);
  expect(readFileSync(join(results, 'k6-summary.json'), 'utf8')).not.toContain('SETUP-SECRET');
  expect(run.lines).toContain('said from-the-data');
  expect(existsSync(join(root, 'packages/perf/mine'))).toBe(false);
  expect(await leftoversOf(run.project)).toEqual([]);
});

it.each([
  [
    'the token that checkout leaves in the repository',
    `const text = open('../../.git/config'); export default function () { console.log(text); }`,
    /imports or opens a file that is not there/,
  ],
  ['a syntax error', 'export default function ( {', /has a syntax error/],
])('%s is refused in the container before any service is started', async (_, code, sentence) => {
  const run = await wholeRun({
    ...{ stack: 'compose', 'queue-backend': 'reference', 'test-type': 'smoke' },
    ...NO_K6,
    script: monorepo(code).script,
  });
  expect(run.report.judgement.verdict).toMatchObject({
    outcome: 'broken',
    headline: expect.stringMatching(sentence),
  });
  expect(run.lines.join('\n')).not.toMatch(/^Starting /m);
  expect(run.lines.join('\n')).not.toContain('SECRET');
  expect(await leftoversOf(run.project)).toEqual([]);
});
