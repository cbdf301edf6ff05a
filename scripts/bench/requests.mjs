// What k6 costs per request with `requests` (k6/requests.ts), over a script written by hand that sends and checks the same.
// CPU of the whole k6 process: a long run minus a short one, so that the start of k6 is in neither, divided by the requests
// between them. The two scripts in turn, medians. Then the same requests with k6's recorder, as every run has it, without and
// with wrong answers told apart. Needs k6 (PERF_TEST_K6_2).
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '../../..');
const shop = join(root, 'test', 'fixtures', 'requests');
const scratch = mkdtempSync(join(tmpdir(), 'perf-bench-'));
const k6 = process.env.PERF_TEST_K6_2 ?? 'k6';
const rounds = Number(process.env.PERF_BENCH_ROUNDS ?? 5);
const VUS = 20;
const PER_SECOND = 500;
const [SHORT_S, LONG_S] = [2, 10];
const PACE_S = VUS / PER_SECOND;
const DATA = join(shop, 'perf', 'products.csv');

const byHandFor = (seconds) => `
import { check, sleep } from 'k6';
import { SharedArray } from 'k6/data';
import http from 'k6/http';
import exec from 'k6/execution';

export const options = {
  scenarios: { requests: { executor: 'ramping-vus', startVUs: ${VUS}, stages: [{ duration: '${seconds}s', target: ${VUS} }] } },
  thresholds: { http_req_failed: ['rate<0.01'], checks: ['rate>0.99'], 'http_req_duration{name:order}': ['p(95)<5000'], ...rowsOfRequests() },
  discardResponseBodies: true,
};
const rows = new SharedArray('rows', () => open('${DATA}').trim().split('\\n').slice(1).map((line) => ({ id: line.split(',')[0] })));
const base = __ENV.ORCHESTRATOR_URL;
function rowsOfRequests() {
  const metrics = {};
  for (const name of ['GET /products', 'GET /products/{id}', 'order'])
    for (const metric of ['http_req_failed{name:', 'http_req_duration{name:', 'http_req_duration{expected_response:true,name:'])
      metrics[metric + name + '}'] = metrics[metric + name + '}'] || [];
  return metrics;
}

export function setup() {
  const response = http.post(base + '/login', JSON.stringify({ user: 'ada', password: 'bench-password' }), {
    headers: { 'content-type': 'application/json' },
    responseType: 'text',
  });
  return { token: response.json('token') };
}

export default function ({ token }) {
  const startedAt = Date.now();
  const turn = exec.scenario.iterationInTest;
  const { id } = rows[turn % rows.length];
  if (turn % 4 === 0)
    check(http.get(base + '/products', { tags: { name: 'GET /products' } }), { 'products: 200': ({ status }) => status === 200 });
  else if (turn % 4 === 2)
    check(http.get(base + '/products/' + id, { tags: { name: 'GET /products/{id}' } }), { 'product: 200': ({ status }) => status === 200 });
  else {
    const response = http.post(base + '/orders', JSON.stringify({ product: id, quantity: 1 }), {
      headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token },
      tags: { name: 'order' },
      responseType: 'text',
    });
    check(response, {
      'order: 201': ({ status }) => status === 201,
      'order: open': ({ body }) => JSON.parse(body).state === 'open',
    });
  }
  sleep(Math.max(0, ${PACE_S} - (Date.now() - startedAt) / 1000));
}
`;

const any = { statuses: [[200, 399]], json: {} };
const LIST = {
  requests: [
    { name: 'GET /products', method: 'GET', path: '/products', headers: {}, expect: any, weight: 1 },
    {
      name: 'GET /products/{id}',
      method: 'GET',
      path: '/products/{id}',
      headers: {},
      expect: any,
      weight: 1,
    },
    {
      name: 'order',
      method: 'POST',
      path: '/orders',
      headers: { authorization: 'Bearer {token}' },
      json: { product: '{id}', quantity: 1 },
      expect: { statuses: [[201, 201]], json: { '$.state': 'open' } },
      weight: 2,
    },
  ],
  setup: [
    {
      name: 'POST /login',
      method: 'POST',
      path: '/login',
      headers: {},
      json: { user: 'ada', password: 'bench-password' },
      expect: any,
      weight: 1,
      keep: { token: '$.token' },
    },
  ],
  data: { file: DATA, order: 'in-turn', seed: 1 },
};
const profileFor = (seconds) => ({
  testType: 'smoke',
  loadModel: 'closed',
  startVus: VUS,
  stages: [
    { phase: 'settle', kind: 'settle', durationS: 1, targetVus: VUS },
    { phase: 'steady', kind: 'hold', durationS: seconds - 1, targetVus: VUS },
  ],
  peakVus: VUS,
  durationS: seconds,
  unit: 'requests',
  eventsPerSecond: PER_SECOND,
  eventsPerRequest: 1,
  paceMs: PACE_S * 1000,
  judgedPhases: ['steady'],
  rescaled: false,
});
const THRESHOLDS = {
  'http_req_failed{phase:steady}': ['rate<0.01'],
  'checks{phase:steady}': ['rate>0.99'],
  'http_req_duration{expected_response:true,name:order}': ['p(95)<5000'],
};

const port = 18000 + (process.pid % 2000);
const service = spawn(process.execPath, [join(shop, 'shop.mjs')], {
  env: { PATH: process.env.PATH, PORT: String(port), HOST: '127.0.0.1', SHOP_PASSWORD: 'bench-password' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await new Promise((resolve) => service.stdout.once('data', resolve));
  const byHand = (seconds) => {
    const script = join(scratch, 'by-hand.js');
    writeFileSync(script, byHandFor(seconds));
    return cpuOf(script, {});
  };
  const requests = (seconds, env = {}) =>
    cpuOf(join(root, 'k6', 'requests.ts'), {
      ...env,
      PERF_PROFILE: JSON.stringify(profileFor(seconds)),
      PERF_REQUESTS: JSON.stringify(LIST),
      PERF_THRESHOLDS: JSON.stringify(THRESHOLDS),
    });
  const recorded = (tags) => (seconds) =>
    requests(seconds, {
      K6_WEB_DASHBOARD: 'true',
      K6_WEB_DASHBOARD_PORT: '-1',
      K6_WEB_DASHBOARD_PERIOD: '1s',
      K6_WEB_DASHBOARD_RECORD: join(scratch, 'timeline.ndjson'),
      K6_WEB_DASHBOARD_TAGS: tags,
    });
  const micros = { byHand: [], requests: [], plain: [], answers: [] };
  for (let round = 0; round < rounds; round++) {
    micros.byHand.push(microsPerRequest(byHand));
    micros.requests.push(microsPerRequest(requests));
    micros.plain.push(microsPerRequest(recorded('group')));
    micros.answers.push(microsPerRequest(recorded('answer')));
  }
  const [hand, own] = [median(micros.byHand), median(micros.requests)];
  const [plain, answers] = [median(micros.plain), median(micros.answers)];
  console.log('| what | measured | bound |\n| --- | --- | --- |');
  console.log(
    `| CPU of k6 per request, \`requests\` over a script by hand | ${(own / hand).toFixed(2)} times (${own.toFixed(0)} and ${hand.toFixed(0)} µs, medians of ${rounds}, ${PER_SECOND} requests/s) | ≤ 1.1 times |`,
  );
  console.log(
    `| CPU of k6 per request, wrong answers told apart over not | ${(answers / plain).toFixed(3)} times (${answers.toFixed(0)} and ${plain.toFixed(0)} µs, medians of ${rounds}) | ≤ 1.01 times |`,
  );
} finally {
  service.kill();
  rmSync(scratch, { recursive: true, force: true });
}

function microsPerRequest(run) {
  const [short, long] = [run(SHORT_S), run(LONG_S)];
  return (long.cpuMicros - short.cpuMicros) / (long.requests - short.requests);
}

/** User and system time of the whole process, as the shell counts it. */
function cpuOf(script, env) {
  const summary = join(scratch, 'summary.json');
  const k6Run = [k6, 'run', '--quiet', '--address', '', '--summary-export', summary, script];
  const timed = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1 </dev/null; true';
  const counted = execFileSync('bash', ['-c', `{ ${timed}; } 2>&1`, 'bash', ...k6Run], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      K6_NO_USAGE_REPORT: 'true',
      ORCHESTRATOR_URL: `http://127.0.0.1:${port}`,
      ...env,
    },
    encoding: 'utf8',
  });
  const { metrics } = JSON.parse(readFileSync(summary, 'utf8'));
  if (metrics.checks.fails > 0) throw new Error(`${script}: ${metrics.checks.fails} checks failed`);
  const [user, system] = counted.trim().split(' ').map(Number);
  return { cpuMicros: 1e6 * (user + system), requests: metrics.http_reqs.count };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
