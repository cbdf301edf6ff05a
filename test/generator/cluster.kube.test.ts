import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerOf } from '../../src/generator/cluster/cluster.ts';
import { takeDown } from '../../src/line/left-behind.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EventsServer, startEventsServer } from '../support/events-server.ts';
import { k6Of } from '../support/k6.ts';
import { type Kube, openDoor, openKube } from '../support/kube.ts';
import { recordingLog } from '../support/log.ts';
import { type CliRun, runCli, startCli, until } from '../target/cli.ts';

let kube: Kube;
let server: EventsServer;
let url: string;
let k6: string;
const scratch = mkdtempSync(join(tmpdir(), 'perf-cluster-'));

beforeAll(async () => {
  kube = await openKube();
  server = await startEventsServer();
  url = kube.expose(server.url);
  k6 = (await k6Of('2.2.0')).path;
});

afterAll(async () => {
  await kube[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

interface Asked {
  args?: string[];
  /** A script of the user's own in place of the built-in one. */
  script?: string;
  env?: Record<string, string>;
  image?: string;
  namespace?: string;
}

let runs = 0;

function asked({ args = [], script, env, image, namespace }: Asked): {
  folder: string;
  argv: string[];
  env: Record<string, string>;
} {
  runs += 1;
  const folder = join(scratch, `run-${runs}`);
  const file = join(scratch, `script-${runs}.js`);
  if (script !== undefined) writeFileSync(file, script);
  const load = script === undefined ? ['--duration', '6s', '--vus', '4'] : ['--script', file];
  const given = [
    ...['--target-url', url, '--engine', 'kubernetes', '--runners', '2', '--k6-path', k6],
    ...['--runner-image', image ?? kube.image, '--runner-cpu', '50m', '--runner-memory', '256Mi'],
    ...['--kube-namespace', namespace ?? kube.namespace, '--results-path', folder],
  ];
  return { folder, argv: ['run', 'smoke', ...given, ...load, ...args], env: env ?? kube.env };
}

function start(what: Asked): CliRun & { folder: string } {
  const { folder, argv, env } = asked(what);
  return { ...startCli(argv, { env }), folder };
}

async function run(what: Asked = {}) {
  const { folder, argv, env } = asked(what);
  const { code, stdout, stderr } = await runCli(argv, { env });
  return { code, told: `${stdout}\n${stderr}`.replace(/\s+/g, ' '), folder };
}

/** The objects of all runs that the cluster still has. */
async function left(): Promise<string[]> {
  const found = await kube.admin(
    ...['get', 'jobs,pods,configmaps,secrets', '--namespace', kube.namespace],
    ...['--selector', 'app.kubernetes.io/managed-by=orchestrator-perf', '--output=name'],
  );
  return found.split('\n').filter((line) => line !== '');
}

async function podOf(one: CliRun, index: number): Promise<string> {
  const name = /as Job (\S+),/.exec(one.stderr() + one.stdout())?.[1];
  const label = `orchestrator-perf/run=${name},batch.kubernetes.io/job-completion-index=${index}`;
  return (
    await kube.admin(
      ...['get', 'pods', '--namespace', kube.namespace, '--selector', label],
      '--output=jsonpath={.items[0].metadata.name}',
    )
  ).trim();
}

const underLoad = (one: CliRun): Promise<void> =>
  until(() => /All runners were let go/.test(one.stdout() + one.stderr()), 60_000, 'the load');

const request = "import http from 'k6/http'; const url = __ENV.ORCHESTRATOR_URL;";
const steady = (seconds: number, vus = 2): string =>
  `export const options = { scenarios: { own: { executor: 'constant-arrival-rate', rate: 10, timeUnit: '1s', duration: '${seconds}s', preAllocatedVUs: ${vus} } } };`;
const get = "export default function () { http.post(url + '/own', '{}'); }";

describe('a load split over a cluster', () => {
  test('every request of the server is in the figures, and nothing stays in the cluster', async () => {
    const before = server.requests.length;
    const { code, told, folder } = await run();
    expect(told).toContain('PASSED');
    expect(code).toBe(0);
    const counted = server.requests.slice(before).filter(({ path }) => path !== '/health').length;
    const result = JSON.parse(readFileSync(join(folder, 'smoke', 'result.json'), 'utf8'));
    const requests = result.metrics.find(
      (metric: { name: string; tags: object }) =>
        metric.name === 'http_reqs' && Object.keys(metric.tags).length === 0,
    );
    expect(requests.count).toBe(counted);
    expect(result.shards).toBe(2);
    expect(result.notes.join()).toMatch(
      /split over 2 runners .* on 1 node \(perf-node\), let go within \d+ ms/,
    );
    const rates = JSON.parse(readFileSync(join(folder, 'smoke', 'metrics.json'), 'utf8'));
    expect(JSON.stringify(rates)).toContain('http_reqs');
    await until(async () => (await left()).length === 0, 40_000, 'the clean-up');
  });

  test('the same files give the same figures to report', async () => {
    const { folder } = await run({ script: `${request}${steady(4)}${get}` });
    const files = [1, 2].map((runner) => join(folder, 'smoke', `runner-${runner}`, 'k6-summary.json'));
    const again = join(folder, 'again.json');
    const reported = await runCli(['report', ...files, '--format', 'json', '--output', again]);
    expect(reported.code).toBe(0);
    // Ten a second for four seconds, whenever the pods were ready.
    const { metrics } = JSON.parse(readFileSync(join(folder, 'smoke', 'result.json'), 'utf8'));
    const rate = metrics.find((one: { name: string }) => one.name === 'requests_per_second').last;
    expect(rate).toBeGreaterThan(8);
    expect(rate).toBeLessThan(12);
    const read = (path: string) =>
      JSON.parse(readFileSync(path, 'utf8')).metrics.find(
        (one: { name: string; tags: object }) =>
          one.name === 'http_req_duration' && Object.keys(one.tags).length === 0,
      );
    expect(read(again)).toEqual(read(join(folder, 'smoke', 'result.json')));
  });
});

describe('limits are judged once, on the figures of all', () => {
  const script = (limit: string) =>
    `${request}export const options = { scenarios: { own: { executor: 'shared-iterations', vus: 4, iterations: 40 } }, thresholds: { iterations: ['${limit}'] } };${get}`;

  test.concurrent('one that each share meets and the whole does not', async () => {
    const { code, told } = await run({ script: script('count<30') });
    expect(told).toMatch(/FAILED.*iterations/);
    expect(code).toBe(1);
  });

  test.concurrent('one that no share meets and the whole does', async () => {
    const { code, told } = await run({ script: script('count>30') });
    expect(told).toContain('PASSED');
    expect(code).toBe(0);
  });
});

describe('what goes wrong is told by the runner it happened to', () => {
  test.concurrent('killed in the middle', async () => {
    const one = start({ script: `${request}${steady(40)}${get}` });
    await underLoad(one);
    const pod = await podOf(one, 1);
    await kube.killRunner(pod);
    expect(await one.ended).toBe(3);
    expect(one.stdout().replace(/\s+/g, ' ')).toMatch(
      new RegExp(`BROKEN .*Runner 2 of 2 \\(pod ${pod} on perf-node\\): k6 was killed \\(SIGKILL\\)`, 'i'),
    );
  });

  test.concurrent('its pod deleted in the middle', async () => {
    const one = start({ script: `${request}${steady(40)}${get}` });
    await underLoad(one);
    const pod = await podOf(one, 0);
    await kube.admin('delete', 'pod', pod, '--namespace', kube.namespace, '--grace-period=0', '--force');
    expect(await one.ended).toBe(3);
    expect(one.stdout().replace(/\s+/g, ' ')).toMatch(/BROKEN .*runner 1 of 2 .*(?:deleted|SIGKILL)/i);
  });

  test.concurrent('its node drained in the middle', async () => {
    const one = start({ script: `${request}${steady(40)}${get}` });
    await underLoad(one);
    const pod = await podOf(one, 1);
    await kube.evict(pod);
    expect(await one.ended).toBe(3);
    expect(one.stdout().replace(/\s+/g, ' ')).toMatch(
      /BROKEN .*runner 2 of 2 \(pod .*(?:drained|stopped before its end|deleted in the middle)/i,
    );
  });

  test.concurrent('out of memory', async () => {
    const eats =
      "const kept = []; export default function () { http.post(url + '/own', '{}'); if (__ENV.JOB_COMPLETION_INDEX === '0') for (let i = 0; i < 40; i++) kept.push(new Uint8Array(4e6).fill(i)); }";
    const { code, told } = await run({ script: `${request}${steady(40)}${eats}` });
    expect(told).toMatch(/runner 1 of 2 .*OOMKilled.*runner-memory/i);
    expect(code).toBe(3);
  });

  test.concurrent('setup() of one of them throws', async () => {
    const throws =
      "export function setup() { if (__ENV.JOB_COMPLETION_INDEX === '1') throw new Error('no such user'); }";
    const { code, told } = await run({ script: `${request}${steady(40)}${throws}${get}` });
    expect(told).toMatch(/runner 2 of 2 .*setup\(\) of the script threw: .*no such user/i);
    expect(code).toBe(3);
  });

  test.concurrent('an image that is not there', async () => {
    const { code, told } = await run({ image: 'perf.local/nothing:1' });
    expect(told).toMatch(/runner [12] of 2 .*its image perf.local\/nothing:1 cannot be pulled/i);
    expect(code).toBe(3);
  });

  test.concurrent('a service the pods do not reach', async () => {
    const { code, told } = await run({
      args: ['--health-path', '/nowhere', '--target-url', 'http://198.18.0.1:9', '--health-timeout', '4s'],
    });
    expect(told).toMatch(/not healthy as the cluster sees it: GET http:\/\/198\.18\.0\.1:9\/nowhere/);
    expect(code).toBe(3);
  });
});

describe('what the figures survive', () => {
  const requests = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'smoke', 'result.json'), 'utf8')).metrics.find(
      (one: { name: string; tags: object }) => one.name === 'http_reqs' && Object.keys(one.tags).length === 0,
    ).count;
  const fixed =
    "export const options = { scenarios: { own: { executor: 'shared-iterations', vus: 4, iterations: 40 } } };";

  test.concurrent('a script with its own handleSummary', async () => {
    const own = "export function handleSummary() { return { stdout: 'mine', 'mine.txt': 'mine' }; }";
    const { code, folder } = await run({ script: `${request}${fixed}${get}${own}` });
    expect(code).toBe(0);
    expect(requests(folder)).toBe(40);
    expect(readFileSync(join(folder, 'smoke', 'runner-2', 'script-summary.json'), 'utf8')).toContain(
      'mine.txt',
    );
  });

  test.concurrent('a script that prints 20 MB', async () => {
    const prints =
      "export function teardown() { for (let i = 0; i < 200; i++) console.log('x'.repeat(100000)); }";
    const { code, folder } = await run({ script: `${request}${fixed}${get}${prints}` });
    expect(code).toBe(0);
    expect(requests(folder)).toBe(40);
  });

  test.concurrent('an API server that is away for ten seconds', async () => {
    await using door = await openDoor(kube);
    const one = start({ script: `${request}${steady(25)}${get}`, env: kube.through(door) });
    await underLoad(one);
    door.close();
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    door.open();
    expect(await one.ended).toBe(0);
    expect(requests(one.folder)).toBeGreaterThan(200);
  });

  test.concurrent('nothing, when it is away for good', async () => {
    await using door = await openDoor(kube);
    const one = start({ script: `${request}${steady(200)}${get}`, env: kube.through(door) });
    await underLoad(one);
    const name = (await podOf(one, 0)).replace(/-0-\w+$/, '');
    door.close();
    expect(await one.ended).toBe(3);
    expect(one.stdout()).toMatch(/cluster has not answered for 45 s/);
    await takeDown([{ kind: 'cluster', engine: 'kubernetes', name, namespace: kube.namespace }], {
      env: kube.env,
      log: recordingLog(),
    });
  }, 180_000);
});

describe('before anything is made', () => {
  test.concurrent.each([
    [
      'a context that is not there',
      { args: ['--kube-context', 'elsewhere'] },
      /context "elsewhere" does not exist/,
    ],
    [
      'a namespace that is not there',
      { namespace: 'elsewhere' },
      /may not create jobs.* in the namespace elsewhere/,
    ],
    ['more runners than VUs', { args: ['--runners', '5'] }, /vus is 4 and runners is 5/],
  ])('%s', async (_, what, said) => {
    const { code, told } = await run(what);
    expect(told).toMatch(said);
    expect(code).toBeGreaterThan(1);
  });

  test.concurrent('a login that may not read logs', async () => {
    const env = await kube.login([
      { apiGroups: ['batch'], resources: ['jobs'], verbs: ['create', 'list', 'delete'] },
      { apiGroups: [''], resources: ['configmaps', 'secrets'], verbs: ['create', 'delete'] },
      { apiGroups: [''], resources: ['pods'], verbs: ['create', 'get', 'list', 'delete'] },
    ]);
    const { code, told } = await run({ env });
    expect(told).toMatch(/may not get pods\/log in the namespace/);
    expect(code).toBe(3);
  });
});

describe('cancelled', () => {
  test.concurrent('what was measured is told, and the cluster is empty', async () => {
    const one = start({ script: `${request}${steady(60)}${get}` });
    await underLoad(one);
    await until(() => server.requests.some(({ path }) => path === '/own'), 20_000);
    one.child.kill('SIGINT');
    expect(await one.ended).toBe(3);
    const result = JSON.parse(readFileSync(join(one.folder, 'smoke', 'result.json'), 'utf8'));
    expect(result.load.stoppedBy).toBe('user');
    expect(result.metrics.some(({ name }: { name: string }) => name === 'http_req_duration')).toBe(true);
  });

  test.concurrent('killed: the post step takes down what is left', async () => {
    const one = start({ script: `${request}${steady(90)}${get}` });
    await underLoad(one);
    const name = (await podOf(one, 0)).replace(/-0-\w+$/, '');
    one.child.kill('SIGKILL');
    await one.ended;
    const ofIt = async () => (await left()).filter((object) => object.includes(name));
    expect((await ofIt()).length).toBeGreaterThan(2);
    const lines: string[] = [];
    const log = { ...recordingLog(), info: (line: string) => void lines.push(line) };
    await takeDown([{ kind: 'cluster', engine: 'kubernetes', name, namespace: kube.namespace }], {
      env: kube.env,
      log,
    });
    expect(lines).toEqual([`Runners of ${name} are taken down.`]);
    await until(async () => (await ofIt()).length === 0, 60_000, 'the clean-up');
  });

  test.concurrent('lost with its machine: the next run of the same owner sweeps what is past its time', async () => {
    const owner = ownerOf({ GITHUB_REPOSITORY: 'me/shop' });
    const lost: [name: string, owner: string, expiresS: number][] = [
      ['lost-own', owner, 1],
      ['lost-of-another', 'somebody', 1],
      ['still-needed', owner, Date.now() / 1000 + 3600],
    ];
    for (const [name, of, expiresS] of lost)
      await kube.apply(
        JSON.stringify({
          apiVersion: 'batch/v1',
          kind: 'Job',
          metadata: {
            name,
            namespace: kube.namespace,
            labels: {
              ...{ 'app.kubernetes.io/managed-by': 'orchestrator-perf' },
              'orchestrator-perf/run': name,
              'orchestrator-perf/owner': of,
            },
            annotations: { 'orchestrator-perf/expires': String(Math.round(expiresS)) },
          },
          spec: {
            suspend: true,
            template: { spec: { restartPolicy: 'Never', containers: [{ name: 'k6', image: kube.image }] } },
          },
        }),
      );
    const { told } = await run({
      image: 'perf.local/nothing:2',
      env: { ...kube.env, GITHUB_REPOSITORY: 'me/shop' },
    });
    expect(told).toContain('Swept what an earlier run left in the cluster: lost-own');
    const jobs = (await left()).join();
    for (const [name] of lost) expect(jobs.includes(`/${name}`), name).toBe(name !== 'lost-own');
    await kube.admin('delete', 'jobs', 'lost-of-another', 'still-needed', '--namespace', kube.namespace);
  });

  test('nothing of any run is left', async () => {
    await until(async () => (await left()).length === 0, 60_000, 'the clean-up');
  });
});
