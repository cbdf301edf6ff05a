import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeDown } from '../../src/line/left-behind.ts';
import { type EventsServer, startEventsServer } from '../support/events-server.ts';
import { k6Of } from '../support/k6.ts';
import { documentedRules, type Kube, openKube } from '../support/kube.ts';
import { recordingLog } from '../support/log.ts';
import { standInOperator } from '../support/operator-stand-in.ts';
import { type CliRun, startCli, until } from '../target/cli.ts';

let kube: Kube;
let operator: AsyncDisposable;
let server: EventsServer;
let url: string;
let k6: string;
let env: Record<string, string>;
const scratch = mkdtempSync(join(tmpdir(), 'perf-operator-'));

beforeAll(async () => {
  kube = await openKube();
  operator = await standInOperator(kube);
  server = await startEventsServer();
  url = kube.expose(server.url);
  k6 = (await k6Of('2.2.0')).path;
  env = await kube.login(documentedRules('orchestrator-perf-operator'));
}, 60_000);

afterAll(async () => {
  await operator[Symbol.asyncDispose]();
  await kube[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

let runs = 0;
function start(
  script: string,
  { image, args = [] }: { image?: string; args?: string[] } = {},
): CliRun & { folder: string } {
  runs += 1;
  const folder = join(scratch, `run-${runs}`);
  const file = join(scratch, `script-${runs}.js`);
  writeFileSync(file, script);
  const argv = [
    ...['run', 'load', '--target-url', url, '--engine', 'k6-operator', '--runners', '2', '--k6-path', k6],
    ...['--runner-image', image ?? kube.image, '--starter-image', kube.image],
    ...['--runner-cpu', '50m', '--runner-memory', '256Mi', '--kube-namespace', kube.namespace],
    ...['--results-path', folder, '--script', file, ...args],
  ];
  return { ...startCli(argv, { env }), folder };
}

const told = (one: CliRun): string => `${one.stdout()}\n${one.stderr()}`;
const nameOf = (one: CliRun): string => /as TestRun (\S+),/.exec(told(one))?.[1] ?? '';
const underLoad = (one: CliRun): Promise<void> =>
  until(
    () => {
      if (one.child.exitCode !== null) throw new Error(told(one));
      return /has let the runners go/.test(told(one));
    },
    90_000,
    'the load',
  );
const podOf = async (one: CliRun, index: number): Promise<string> =>
  (
    await kube.admin(
      ...['get', 'pods', '--namespace', kube.namespace, '--selector', `job-name=${nameOf(one)}-${index + 1}`],
      '--output=jsonpath={.items[0].metadata.name}',
    )
  ).trim();
const left = async (): Promise<string[]> =>
  (
    await kube.admin(
      ...['get', 'testruns.k6.io,jobs,pods,configmaps,secrets', '--namespace', kube.namespace],
      ...['--selector', 'app.kubernetes.io/managed-by=orchestrator-perf', '--output=name'],
    )
  )
    .split('\n')
    .filter(Boolean);

const http = "import http from 'k6/http'; const url = __ENV.ORCHESTRATOR_URL;";
const steady = (seconds: number, more = ''): string =>
  `${http} export const options = { ${more} scenarios: { own: { executor: 'constant-arrival-rate', rate: 10, timeUnit: '1s', duration: '${seconds}s', preAllocatedVUs: 2 } } };
   export default function () { http.post(url + '/own', '{}'); }`;

describe('a load split by the k6-operator', () => {
  test.concurrent('every request is in the figures, and tags of the script count', async () => {
    const tagged = "tags: { svc: 'cart' }, thresholds: { 'http_reqs{svc:cart}': ['count>55'] },";
    const one = start(steady(6, tagged));
    expect(await one.ended, told(one)).toBe(0);
    const result = JSON.parse(readFileSync(join(one.folder, 'load', 'result.json'), 'utf8'));
    const of = (tags: object) =>
      result.metrics.find(
        (metric: { name: string; tags: object }) =>
          metric.name === 'http_reqs' && JSON.stringify(metric.tags) === JSON.stringify(tags),
      )?.count;
    expect(of({})).toBeGreaterThan(55);
    expect(of({ svc: 'cart' })).toBe(of({}));
    expect(result.notes.join()).toMatch(
      /split over 2 runners .* let go by the operator; they began within \d+ ms of one another/,
    );
  });

  test.concurrent('limits are judged once: one that each share meets and the whole does not', async () => {
    const limit = "thresholds: { iterations: ['count<30'] },";
    const one = start(steady(4, limit));
    expect(await one.ended, told(one)).toBe(1);
    expect(one.stdout()).toMatch(/^FAILED.*iterations/m);
  });

  test.concurrent('a runner killed in the middle: the operator calls it finished', async () => {
    const one = start(steady(60));
    await underLoad(one);
    await kube.killRunner(await podOf(one, 1));
    expect(await one.ended, told(one)).toBe(3);
    expect(one.stdout()).toMatch(/^BROKEN.*runner 2 of 2 \(pod .*k6 was killed \(SIGKILL\)/im);
  });

  test.concurrent('an image that is not there, on which the operator waits for ever', async () => {
    const one = start(steady(4), { image: 'perf.local/nothing:3' });
    expect(await one.ended, told(one)).toBe(3);
    expect(told(one)).toMatch(/runner [12] of 2 .*its image perf.local\/nothing:3 cannot be pulled/i);
  });

  test.concurrent('a starter that fails, after which the runners stay paused', async () => {
    const one = start(steady(4), { args: ['--starter-image', 'perf.local/nothing:4'] });
    expect(await one.ended, told(one)).toBe(3);
    expect(told(one)).toMatch(/the starter of the operator: its image .* cannot be pulled/);
  });

  test.concurrent('a template with something a TestRun has no place for', async () => {
    const template = join(scratch, 'template.yaml');
    writeFileSync(template, 'spec: { hostNetwork: true, tolerations: [] }');
    const one = start(steady(4), { args: ['--kube-template', template] });
    expect(await one.ended).toBe(3);
    expect(told(one)).toMatch(/kube-template has hostNetwork, and the k6-operator has no place for it/);
  });

  test.concurrent('killed: the post step takes down what is left', async () => {
    const one = start(steady(90));
    await underLoad(one);
    const name = nameOf(one);
    one.child.kill('SIGKILL');
    await one.ended;
    const ofIt = async () => (await left()).filter((object) => object.includes(name));
    expect((await ofIt()).length).toBeGreaterThan(2);
    const leftBehind = { kind: 'cluster', engine: 'k6-operator', name, namespace: kube.namespace } as const;
    await takeDown([leftBehind], { env, log: recordingLog() });
    await until(async () => (await ofIt()).length === 0, 60_000, 'the clean-up');
  });

  test.concurrent('cancelled: what was measured is told', async () => {
    const one = start(steady(60));
    await underLoad(one);
    await until(() => server.requests.some(({ path }) => path === '/own'), 20_000);
    one.child.kill('SIGINT');
    expect(await one.ended).toBe(3);
    const result = JSON.parse(readFileSync(join(one.folder, 'load', 'result.json'), 'utf8'));
    expect(result.load.stoppedBy).toBe('user');
    expect(result.metrics.some(({ name }: { name: string }) => name === 'http_req_duration')).toBe(true);
  });

  test('nothing of any run is left', async () => {
    await until(async () => (await left()).length === 0, 60_000, 'the clean-up');
  });
});

test('a cluster without the operator says so', async () => {
  await operator[Symbol.asyncDispose]();
  if (process.env.PERF_TEST_K6_OPERATOR === '1') return;
  await kube.admin('delete', 'crd', 'testruns.k6.io', '--wait=true');
  const one = start(steady(4));
  expect(await one.ended).toBe(3);
  expect(told(one)).toMatch(/the k6-operator is not installed in this cluster/);
});
