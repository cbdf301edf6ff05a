import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aJob, type Job, runStep, type StepResult } from '../support/action-step.ts';

/** What a run of the committed bundle tells and leaves: no value of a variable that looks secret. */
const SECRETS = {
  API_KEY: 'tok-AAAA-secret-1',
  DB_PASS: 'pass-BBBB-secret-2',
  DATABASE_URL: 'postgres://u:dbpw-CCCC-secret-3@db/x',
  SENTRY_DSN: 'dsn-DDDD-secret-4',
  SESSION_COOKIE: 'sid-EEEE-secret-5',
  SLACK_WEBHOOK_URL: 'hook-FFFF-secret-6',
};
const COLOUR = 'blue-JJJJ-no-secret';
const OF_SETUP = 'answer-GGGG-of-login';

/** Each of them in addresses, logs, tags, metrics, checks, groups, errors; what setup() got is told to nobody either. */
const SCRIPT = `
import http from 'k6/http';
import { check, group } from 'k6';
import { Counter } from 'k6/metrics';
const mine = new Counter('mine');
const secrets = ${JSON.stringify([...Object.keys(SECRETS), 'COLOUR'])}.map((name) => __ENV[name]).filter(Boolean);
export const options = {
  vus: 1, iterations: 2,
  thresholds: { ['mine{key:' + __ENV.API_KEY + '}']: ['count>100'], http_req_failed: ['rate<0.5'] },
};
export function setup() {
  return { session: http.get(__ENV.TARGET_URL + '/login').body };
}
export default function ({ session }) {
  for (const secret of secrets) {
    http.get(__ENV.TARGET_URL + '/say?what=' + encodeURIComponent(secret), { headers: { cookie: session } });
    http.get(__ENV.TARGET_URL + '/x', { tags: { name: 'endpoint of ' + secret } });
    http.get('http://me:' + encodeURIComponent(secret) + '@127.0.0.1:9/');
    console.error('failed with ' + secret); console.warn(secret); console.log(secret);
    mine.add(1, { key: secret });
    check(null, { ['knows ' + secret]: () => false });
    group('group of ' + secret, () => mine.add(1));
  }
  throw new Error('broke on ' + secrets.join());
}`;

let service: Server;
let url: string;
beforeAll(async () => {
  service = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (pathname === '/health') return response.end('ok');
    if (pathname === '/login') return response.end(OF_SETUP);
    return response.writeHead(500).end(`no: ${searchParams.get('what')}`);
  });
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});
afterAll(() => {
  service.closeAllConnections();
  service.close();
});

const k6 = process.env.PERF_TEST_K6_2 ? { 'k6-path': process.env.PERF_TEST_K6_2 } : undefined;

function attack(
  job: Job,
  secrets: Record<string, string>,
  inputs: Record<string, string> = {},
): Promise<StepResult> {
  writeFileSync(join(job.workspace, 'attack.js'), SCRIPT);
  return runStep(job, {
    inputs: {
      'test-type': 'smoke',
      'target-url': url,
      script: 'attack.js',
      'script-env': Object.entries({ ...secrets, TARGET_URL: url })
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
      'report-formats': 'html,json,markdown,junit,csv',
      baseline: 'none',
      ...k6,
      ...inputs,
    },
    env: { PERF_OF_SOMEBODY: 'environment-HHHH' },
  });
}

/** Everything the step said, but the masks that the runner is told, and every file it left. */
function told(job: Job, step: StepResult): Map<string, string> {
  const results = join(job.workspace, 'perf-results');
  const files = readdirSync(results, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(results, name)).isFile(),
  );
  return new Map([
    ['stdout', step.stdout.replaceAll(/^::add-mask::.*$/gm, '')],
    ['stderr', step.stderr],
    ['outputs', JSON.stringify(step.outputs)],
    ['state', JSON.stringify(step.state)],
    ['summary', step.summary],
    ...files.map((name): [string, string] => [name, readFileSync(join(results, name), 'utf8')]),
  ]);
}

describe('a secret', () => {
  it('is in nothing that a run says or leaves, wherever a script or a service puts it', async () => {
    await using job = aJob();
    const step = await attack(job, { ...SECRETS, COLOUR });
    const texts = told(job, step);
    for (const name of ['smoke/report.html', 'smoke/report.md', 'smoke/junit.xml', 'smoke/result.json'])
      expect([...texts.keys()], step.stdout + step.stderr).toContain(name);
    // The attack was one: what is no secret went everywhere.
    for (const name of ['stdout', 'summary', 'smoke/report.html', 'smoke/report.md', 'smoke/result.json'])
      expect(texts.get(name), name).toContain(COLOUR);
    const marks = [...Object.values(SECRETS), OF_SETUP, 'environment-HHHH'].map(
      (value) => /\w{2,}-[A-H]{4}/.exec(value)?.[0] ?? '',
    );
    for (const [name, text] of texts)
      for (const mark of marks) expect(text.includes(mark), `${mark} in ${name}`).toBe(false);
  });

  it('is in no hash: two values cannot be told apart by what is kept for comparing', async () => {
    const comparable = async (pin: string) => {
      await using job = aJob();
      const step = await attack(job, { ADMIN_PASSWORD: pin });
      const file = join(job.workspace, 'perf-results/smoke/result.json');
      const { profile, comparability } = JSON.parse(readFileSync(file, 'utf8'));
      expect(comparability, step.stdout).toBeDefined();
      return { profile, comparability };
    };
    expect(await comparable('4711')).toEqual(await comparable('0815'));
  });

  it('in the address of the target is refused without being said', async () => {
    await using job = aJob();
    const step = await attack(job, {}, { 'target-url': 'https://me:urlpw-IIII@perf.example.org' });
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toMatch(/target-url is "https:\/\/\*\*\*@perf.example.org".*without user name/);
    expect(step.stdout + step.stderr + step.summary + JSON.stringify(step.outputs)).not.toContain('urlpw');
  });
});
