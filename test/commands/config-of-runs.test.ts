import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { judgedBy } from '../../src/commands/read-foreign.ts';
import { commandLine, fakePorts } from './command-ports.ts';

const folder = mkdtempSync(join(tmpdir(), 'perf-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesOf = (yaml: string) => {
  writeFileSync(join(folder, 'orchestrator-perf.yml'), yaml);
  return judgedBy(commandLine('report', 'x.json').source, fakePorts(folder).ports);
};

it('results that are there are judged by the limits of a file that speaks of stacks and requests too', async () => {
  const { thresholds } = await rulesOf(
    // Together a run would refuse most of it.
    'start: npm start\nbuild: gone\norchestrator-build: other\nbase-image: a:1\ncompose-service: web\nqueue-backend: none\nreplicas: 2\ndata: gone.csv\nduration: nonsense\nrequests: ["GET /p/{id}", { name: order, POST: /o }]\n' +
      'thresholds: { order: p(95)<300ms, "GET /p/{id}": rate<1%, my_trend: p(95)<5 }\n',
  );
  expect(thresholds).toMatchObject([
    { metric: 'http_req_duration', tags: { name: 'order', expected_response: 'true' } },
    { metric: 'http_req_failed', tags: { name: 'GET /p/{id}' } },
    { metric: 'my_trend', tags: {} },
  ]);
});

it('names that do not exist, and wrong limits, are mistakes all the same', async () => {
  await expect(rulesOf('replica: 2\n')).rejects.toThrow('unknown name "replica"');
  await expect(rulesOf('fail-on: nothing\n')).rejects.toThrow('fail-on is "nothing"');
  await expect(rulesOf('requests: [FETCH /]\nthresholds: "x"\n')).rejects.toThrow('is not a limit');
});
