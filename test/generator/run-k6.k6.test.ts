import { beforeAll, describe, expect, it } from 'vitest';
import { startEventsServer } from '../support/events-server.ts';
import { K6_VERSIONS, k6Of } from '../support/k6.ts';
import { runOnce } from '../support/k6-run.ts';

const scriptWith = (code: string) => `
import exec from 'k6/execution';
import http from 'k6/http';
import { sleep } from 'k6';
${code}`;
const ONE = `export const options = { vus: 1, iterations: 1 };`;

describe.each(K6_VERSIONS)('k6 %s', (version) => {
  let k6: { path: string; version: string };
  beforeAll(async () => {
    k6 = await k6Of(version);
  }, 600_000);

  describe('every end of k6 has its name', () => {
    it.each([
      { name: 'Ended', code: `${ONE} export default function () {}` },
      { name: 'Ended', code: `${ONE} export default function () { throw new Error('in every iteration'); }` },
      {
        name: 'ThresholdsHaveFailed',
        code: `export const options = { iterations: 1, thresholds: { iterations: ['count>5'] } }; export default function () {}`,
      },
      {
        name: 'SetupTimeout',
        code: `export const options = { iterations: 1, setupTimeout: '1s' }; export function setup() { sleep(5); } export default function () {}`,
      },
      {
        name: 'TeardownTimeout',
        code: `export const options = { iterations: 1, teardownTimeout: '1s' }; export function teardown() { sleep(5); } export default function () {}`,
      },
      {
        name: 'InvalidConfig',
        code: `export const options = { scenarios: { a: { executor: 'no-such-executor' } } }; export default function () {}`,
      },
      {
        name: 'ScriptException',
        code: `${ONE} export function setup() { throw new Error('no setup'); } export default function () {}`,
      },
      { name: 'ScriptException', code: 'export default function ( {' },
      { name: 'ScriptAborted', code: `${ONE} export default function () { exec.test.abort('enough'); }` },
      { name: 'MarkedAsFailed', code: `${ONE} export default function () { exec.test.fail('not good'); }` },
      { name: 'CannotRun', code: 'export const nothing = 1;' },
    ])('$name: $code', async ({ name, code }) => {
      const { outcome } = await runOnce({ k6, script: scriptWith(code) });
      expect(outcome.ending.name).toBe(name);
      expect(outcome.stoppedBy).toBe('itself');
    });

    it('says why a script cannot run', async () => {
      const { outcome } = await runOnce({ k6, script: '' });
      expect(outcome.ending).toMatchObject({ name: 'CannotRun', category: 'config' });
      expect(outcome.messages.map(({ message }) => message).join()).toMatch(/no exported functions/);
    });
  });

  it('gives summary, timeline, iterations and messages of a run in which iterations throw', async () => {
    const { outcome } = await runOnce({
      k6,
      script: scriptWith(
        `export const options = { vus: 2, duration: '2s' }; export default function () { sleep(0.2); throw new Error('broken ' + exec.vu.idInTest); }`,
      ),
    });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.summary).toHaveProperty('metrics.iterations.values.count');
    expect(outcome.timeline).toContain('"event":"stop"');
    expect(outcome.iterations).toMatchObject({ interrupted: 0 });
    expect(outcome.messages.length).toBeGreaterThan(0);
    expect(outcome.messages[0]?.message).toMatch(/broken [12]/);
    expect(outcome.messages[0]?.count).toBeGreaterThan(2);
  });

  it('never hands inherited K6_ variables to k6', async () => {
    process.env.K6_ITERATIONS = '7';
    process.env.K6_VUS = '3';
    try {
      const { outcome } = await runOnce({
        k6,
        scriptEnv: { K6_VUS: '4', K6_DURATION: '9s' },
        script: scriptWith(
          `export const options = { scenarios: { mine: { executor: 'per-vu-iterations', vus: 1, iterations: 1, exec: 'mine' } } };
           export function mine() { console.log('mine ran ' + Object.keys(__ENV).filter((name) => /^K6_(VUS|ITER|DUR)/.test(name)).join()); }
           export default function () { console.log('default ran'); }`,
        ),
      });
      expect(outcome.messages).toEqual([expect.objectContaining({ message: 'mine ran', count: 1 })]);
    } finally {
      delete process.env.K6_ITERATIONS;
      delete process.env.K6_VUS;
    }
  });

  it('counts iterations that k6 had to interrupt', async () => {
    const { outcome } = await runOnce({
      k6,
      script: scriptWith(
        `export const options = { scenarios: { a: { executor: 'constant-vus', vus: 3, duration: '1s', gracefulStop: '0s' } } };
         export default function () { sleep(30); }`,
      ),
    });
    expect(outcome.iterations).toEqual({ complete: 0, interrupted: 3 });
  });

  it('asked to stop, it ends early and keeps what was measured', async () => {
    await using server = await startEventsServer();
    const stop = new AbortController();
    const running = runOnce({
      k6,
      url: server.url,
      profile: { testType: 'smoke', durationS: 30, vus: 3, eventsPerSecond: 3000 },
      signal: stop.signal,
    });
    while (server.requests.length < 20) await new Promise((resolve) => setTimeout(resolve, 50));
    stop.abort();
    const { outcome, log } = await running;
    expect(outcome).toMatchObject({ stoppedBy: 'user', exitCode: 105, ending: { category: 'interrupted' } });
    expect(outcome.summary).toHaveProperty('metrics.http_reqs.count');
    expect(log.lines.join('\n')).toMatch(/Stopping: k6 is asked to end/);
  });

  it('asked twice, it is killed', async () => {
    const stop = new AbortController();
    const hard = new AbortController();
    const { outcome } = await runOnce({
      k6,
      script: scriptWith(
        `${ONE} export default function () { sleep(30); } export function teardown() { sleep(30); }`,
      ),
      signal: stop.signal,
      hardSignal: hard.signal,
      onLaunch: () => {
        setTimeout(() => stop.abort(), 1500);
        setTimeout(() => hard.abort(), 2500);
      },
    });
    expect(outcome).toMatchObject({ stoppedBy: 'user', signal: 'SIGKILL', ending: { name: 'Killed' } });
    expect(outcome.summary).toBeUndefined();
  });

  it('killed by somebody else, it is broken, not short', async () => {
    const { outcome } = await runOnce({
      k6,
      script: scriptWith(`${ONE} export default function () { sleep(30); }`),
      onLaunch: (pid) => {
        setTimeout(() => process.kill(pid, 'SIGKILL'), 1000);
      },
    });
    expect(outcome).toMatchObject({
      stoppedBy: 'itself',
      ending: { name: 'Killed', category: 'infrastructure' },
    });
  });

  it('overstaying its deadline, it is ended', async () => {
    const { outcome } = await runOnce({
      k6,
      script: scriptWith(`${ONE} export default function () { sleep(30); }`),
      deadlineMs: 2000,
    });
    expect(outcome).toMatchObject({ stoppedBy: 'watchdog', exitCode: 105 });
  });

  it('logging a line for every request, it is drained and what it says is capped', async () => {
    const { outcome } = await runOnce({
      k6,
      script: scriptWith(
        `export const options = { vus: 4, duration: '2s' }; export default function () { http.get('http://127.0.0.1:9/' + exec.vu.iterationInScenario); }`,
      ),
    });
    expect(outcome.ending.name).toBe('Ended');
    expect(outcome.messages.length).toBeLessThanOrEqual(50);
    expect(outcome.messages.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(300);
  });
});
