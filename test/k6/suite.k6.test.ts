import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadProfile, type ProfileRequest, stageWindows, vusAt } from '../../k6/lib/profiles.ts';
import { run } from '../../src/exec/run.ts';
import { startEventsServer } from '../support/events-server.ts';
import { K6_VERSIONS, k6Of, PACKAGE_ROOT } from '../support/k6.ts';
import { runOnce } from '../support/k6-run.ts';

/** k6 1.8 takes a body out of a SharedArray in 15 ms, all VUs of a jump at the same time: a spike starts late on it. */
const SLACK = { '1.8.1': 0.25, '2.2.0': 0.08 };

type Metrics = Record<string, Record<string, number>>;

/** Requests a profile offers in one phase: the area under its VUs, one request in each pace. */
function offered(profile: LoadProfile, phase: string): number {
  const window = stageWindows(profile).find(({ stage }) => stage.phase === phase);
  if (window === undefined) throw new Error(phase);
  const vus = (vusAt(profile, window.fromS) + vusAt(profile, window.toS - 1e-6)) / 2;
  return (vus * (window.toS - window.fromS) * 1000) / profile.paceMs;
}

const PROFILES: ProfileRequest[] = [
  { testType: 'smoke', durationS: 6 },
  { testType: 'load', durationS: 10, vus: 40, eventsPerSecond: 4000 },
  { testType: 'load', durationS: 10, vus: 40, eventsPerSecond: 4000, loadModel: 'open' },
  { testType: 'stress', durationS: 14, vus: 50, eventsPerSecond: 4000 },
  { testType: 'spike', durationS: 16, vus: 50, eventsPerSecond: 4000 },
  { testType: 'soak', durationS: 8, vus: 20, eventsPerSecond: 2000 },
];

describe.each(K6_VERSIONS)('the suite on k6 %s', (version) => {
  let k6: { path: string; version: string };
  beforeAll(async () => {
    k6 = await k6Of(version);
  }, 600_000);

  describe.concurrent('offers what its profile says, phase by phase, and loses no iteration', () => {
    it.each(PROFILES)('$testType $loadModel', async (request) => {
      await using server = await startEventsServer({ latencyMs: 4 });
      const { outcome, test } = await runOnce({ k6, url: server.url, profile: request });
      expect(outcome).toMatchObject({ exitCode: 0, iterations: { interrupted: 0 }, messages: [] });
      const metrics = (outcome.summary as { metrics: Metrics }).metrics;
      for (const phase of test.profile.judgedPhases) {
        const sent = metrics[`http_reqs{phase:${phase}}`]?.count ?? 0;
        const expected = offered(test.profile, phase);
        // Requests near the edges of the window may fall on their other side.
        expect(Math.abs(sent - expected), `${phase}: ${sent} of ${expected}`).toBeLessThanOrEqual(
          3 + expected * SLACK[version],
        );
      }
      expect(metrics.http_reqs?.count).toBe(server.requests.length);
      expect(metrics.events_submitted?.count).toBe(server.requests.length * 100);
      expect(metrics.routing_success_rate).toMatchObject({
        passes: server.requests.length * 100,
        fails: 0,
      });
      expect(metrics.http_req_duration?.count).toBe(server.requests.length);
      expect(
        Object.keys(metrics[`http_req_duration{phase:${test.profile.judgedPhases[0]}}`] ?? {}).length,
      ).toBeGreaterThan(200);
    });
  });

  it('counts events from the answers: partly rejected requests weigh what they are', async () => {
    await using server = await startEventsServer({ failedPerRequest: 7 });
    const { outcome } = await runOnce({ k6, url: server.url, profile: { testType: 'smoke', durationS: 3 } });
    const metrics = (outcome.summary as { metrics: Metrics }).metrics;
    const requests = server.requests.length;
    expect(requests).toBeGreaterThan(3);
    expect(metrics.events_submitted?.count).toBe(requests * 100);
    expect(metrics.events_rejected?.count).toBe(requests * 7);
    expect(metrics.event_errors?.count).toBe(requests * 7);
    expect(metrics.events_unanswered?.count).toBe(0);
    expect(metrics.routing_success_rate).toMatchObject({ passes: requests * 93, fails: requests * 7 });
  });

  it('events of requests that nobody answered are unanswered, not submitted', async () => {
    const { outcome } = await runOnce({ k6, profile: { testType: 'smoke', durationS: 2, vus: 2 } });
    const metrics = (outcome.summary as { metrics: Metrics }).metrics;
    const requests = metrics.http_reqs?.count ?? 0;
    expect(requests).toBeGreaterThan(1);
    expect(metrics.events_submitted?.count).toBe(0);
    expect(metrics.events_unanswered?.count).toBe(requests * 100);
    expect(metrics.routing_success_rate).toMatchObject({ passes: 0, fails: requests * 100 });
    expect(metrics.http_req_failed).toMatchObject({ passes: requests, value: 1 });
  });

  it('a service that hangs interrupts no iteration: its requests time out and are counted', async () => {
    await using server = await startEventsServer({ hangs: true });
    const { outcome } = await runOnce({
      k6,
      url: server.url,
      profile: { testType: 'load', durationS: 5, vus: 3, eventsPerSecond: 300 },
    });
    const metrics = (outcome.summary as { metrics: Metrics }).metrics;
    expect(outcome.iterations?.interrupted).toBe(0);
    expect(metrics.http_req_failed?.value).toBe(1);
    expect(metrics.http_req_duration?.min).toBeGreaterThan(9_500);
  });

  it('every event of a run has an id of its own', async () => {
    const ids: string[] = [];
    const onBody = (body: string) => {
      for (const line of body.split('\n')) ids.push(JSON.parse(line).correlationId);
    };
    await using server = await startEventsServer({ onBody });
    // The test file has 50 events: each body of 120 takes them more than twice.
    await runOnce({
      k6,
      url: server.url,
      profile: { testType: 'smoke', durationS: 3, eventsPerRequest: 120 },
    });
    expect(ids.length).toBeGreaterThan(300);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('runs directly, without the tool', async () => {
    await using server = await startEventsServer();
    const {
      code: exitCode,
      stdout,
      stderr,
    } = await run([k6.path, 'run', '--no-color', 'k6/load.ts'], {
      cwd: PACKAGE_ROOT,
      timeoutMs: 60_000,
      env: {
        ORCHESTRATOR_URL: server.url,
        EVENTS_PER_REQUEST: '50',
        EVENTS_PER_SECOND: '1000',
        PERF_DURATION: '6s',
        PERF_VUS: '5',
      },
    });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/routing_success_rate\.+: 100\.00%/);
    expect(server.requests[0]).toMatchObject({ path: '/api/orchestrator/events/bulk-ndjson', events: 50 });
  });

  it.each([
    [
      { ORCHESTRATOR_URL: 'localhost:8080' },
      'ORCHESTRATOR_URL is "localhost:8080": expected http://host:port or https://host',
    ],
    [{ EVENTS_PER_REQUEST: 'many' }, 'EVENTS_PER_REQUEST is "many": expected a number above 0'],
    [{ EVENTS_PER_REQUEST: '1.5' }, 'events-per-request is 1.5: expected a whole number above 0'],
    [{ PERF_DURATION: '10 minutes' }, 'PERF_DURATION is "10 minutes": expected for example 90s, 5m or 1h30m'],
    [
      { PERF_DURATION: '2s' },
      'duration 2 s is too short for a load test: its 5 stages need at least 1 s each',
    ],
    [{ PERF_LOAD_MODEL: 'ajar' }, 'PERF_LOAD_MODEL is "ajar": expected closed or open'],
    [{ EVENTS_PATH: 'events' }, 'EVENTS_PATH is "events": expected a path that begins with /'],
    [{ EVENTS_FILE: 'events.jsonl' }, 'EVENTS_FILE is "events.jsonl": expected an absolute path'],
    [{ PERF_PROFILE: '{' }, 'PERF_PROFILE is not JSON'],
  ])('%j stops k6 before any load', async (env, sentence) => {
    const { code: exitCode, stderr } = await run([k6.path, 'run', '--no-color', 'k6/load.ts'], {
      cwd: PACKAGE_ROOT,
      timeoutMs: 60_000,
      env,
    });
    expect(exitCode).toBe(107);
    expect(stderr).toContain(sentence.replaceAll('"', '\\"'));
  });

  it('its own unit tests pass', async () => {
    const {
      code: exitCode,
      stdout,
      stderr,
    } = await run([k6.path, 'run', '--no-color', 'k6/test/unit.ts'], {
      cwd: PACKAGE_ROOT,
      timeoutMs: 60_000,
      env: {},
    });
    expect(exitCode, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/checks_succeeded\.*: 100\.00%/);
  });
});
