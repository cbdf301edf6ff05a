import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composePlan } from '../../src/plan/compose-plan.ts';
import { composeEnvironment } from '../../src/target/compose/environment.ts';
import { dockerHost } from '../../src/target/compose/preflight.ts';
import { listContainers } from '../../src/target/docker/containers.ts';
import { openEngine } from '../../src/target/docker/engine-api.ts';
import { run } from '../../src/exec/run.ts';
import { type CliResult, runCli, until } from './cli.ts';
import { PACKAGE_ROOT } from './compose-stack.ts';
import { leftoversOf } from './whole-run.ts';

interface Dashboard {
  title: string;
  panels: { title: string; datasource: { uid: string }; targets: { expr: string }[] }[];
}

const LOAD = { PERF_DURATION: '14s', PERF_VUS: '10', EVENTS_PER_SECOND: '1000' };

/** One VU for twenty iterations a second: most are dropped. */
const DROPPING = `
import { sleep } from 'k6';
export const options = { scenarios: { dropping: {
  executor: 'constant-arrival-rate', rate: 20, duration: '8s', preAllocatedVUs: 1, maxVUs: 1,
} } };
export default () => sleep(1);
`;

/**
 * The image of Grafana cannot be had where this is tested: a stand-in runs under its name (.ci/grafana-stand-in.mjs),
 * which reads what Grafana reads and answers for what it read. Prometheus, k6 and the figures are real.
 */
describe('compose.grafana.yaml as shipped, with a stand-in for Grafana', () => {
  let up: CliResult;
  let project = '';
  let grafana = '';

  beforeAll(async () => {
    // Some requests fail, so that the panels about failures have something to show.
    up = await runCli(['up', '--grafana'], { env: { PERF_FAULT_ERROR_RATE: '0.2' } });
    project = /down --project (\S+)/.exec(up.stdout)?.[1] ?? '';
    grafana = /^Grafana: +(\S+)$/m.exec(up.stdout)?.[1] ?? '';
  });
  afterAll(async () => {
    if (project !== '') await runCli(['down', '--project', project]);
  });

  const ask = async <T>(path: string): Promise<T> => {
    const answer = await fetch(grafana + path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };

  it('starts, finds its datasource and both dashboards, and is healthy', async () => {
    expect(up.code, up.stderr).toBe(0);
    expect(grafana).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask('/api/health')).toMatchObject({ database: 'ok', problems: [] });
    const found = await ask<{ uid: string }[]>('/api/search?type=dash-db');
    expect(found.map(({ uid }) => uid).sort()).toEqual(['k6', 'service']);
  });

  it('anyone may look and nobody may change; the password is random and in no output', async () => {
    const engine = openEngine(await dockerHost(process.env));
    const container = (await listContainers(engine, project)).find(({ service }) => service === 'grafana');
    const facts = (await engine.get(`/containers/${container?.id}/json`)) as { Config: { Env: string[] } };
    engine.close();
    const env = Object.fromEntries(facts.Config.Env.map((line) => line.split(/=(.*)/s)));
    expect(env).toMatchObject({
      GF_AUTH_ANONYMOUS_ENABLED: 'true',
      GF_AUTH_ANONYMOUS_ORG_ROLE: 'Viewer',
      GF_AUTH_DISABLE_LOGIN_FORM: 'true',
      GF_USERS_ALLOW_SIGN_UP: 'false',
      GF_ANALYTICS_REPORTING_ENABLED: 'false',
      GF_PLUGINS_PREINSTALL_DISABLED: 'true',
    });
    expect(env.GF_SECURITY_ADMIN_PASSWORD).toMatch(/^[0-9a-f]{32}$/);
    expect(up.stdout + up.stderr).not.toContain(env.GF_SECURITY_ADMIN_PASSWORD);
    expect((await fetch(`${grafana}/api/dashboards/db`, { method: 'POST' })).status).toBe(403);
  });

  it('every panel of both dashboards shows data of a k6 run', async () => {
    const service = /^orchestrator: +(\S+)$/m.exec(up.stdout)?.[1] ?? '';
    // An event that no orchestration knows fails in the service.
    await fetch(`${service}/api/orchestrator/events/bulk-ndjson`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"type":"Nowhere"}\n',
    });
    const script = join(mkdtempSync(join(tmpdir(), 'perf-dropping-')), 'dropping.js');
    writeFileSync(script, DROPPING);
    const variables = Object.entries(LOAD).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const loads = await Promise.all([
      runK6([...variables, 'k6', ...WRITING_TO_PROMETHEUS, '/k6/load.ts']),
      runK6(['--volume', `${script}:/dropping.js:ro`, 'k6', ...WRITING_TO_PROMETHEUS, '/dropping.js']),
    ]);
    // 99: limits crossed, as failures were asked for.
    for (const { code, stderr } of loads) expect([0, 99], stderr).toContain(code);

    const empty: string[] = [];
    let asked = 0;
    for (const uid of ['service', 'k6']) {
      const { dashboard } = await ask<{ dashboard: Dashboard }>(`/api/dashboards/uid/${uid}`);
      for (const { title, datasource, targets } of dashboard.panels)
        for (const { expr } of targets) {
          asked += 1;
          // `or vector(0)` shows a zero where nothing happened; here it would hide a misspelt metric.
          const points = await valuesOf(datasource.uid, expr.replace(/ or vector\(0\)$/, ''));
          if (points === 0) empty.push(`${dashboard.title}, ${title}: ${expr}`);
        }
    }
    expect(empty).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  });

  /** As docs/compose.md has it for the guide's manual way. */
  const WRITING_TO_PROMETHEUS = ['run', '--quiet', '-o', 'experimental-prometheus-rw'];
  const runK6 = (args: string[]) => {
    const { commands, env } = composePlan({
      project,
      packageRoot: PACKAGE_ROOT,
      queueBackend: 'localstack',
      grafana: false,
      replicas: 1,
      userFiles: [],
      profiles: [],
    });
    return run([...commands.runK6, ...args], {
      env: composeEnvironment(process.env, env),
      timeoutMs: 90_000,
    });
  };

  /** Points of the last half minute, asked through Grafana's way to its datasource. */
  const valuesOf = async (uid: string, query: string): Promise<number> => {
    const end = Date.now() / 1000;
    const search = new URLSearchParams({ query, start: String(end - 30), end: String(end), step: '1' });
    const { data } = await ask<{ data: { result: { values: [number, string][] }[] } }>(
      `/api/datasources/proxy/uid/${uid}/api/v1/query_range?${search}`,
    );
    return data.result.flatMap(({ values }) => values).filter(([, value]) => value !== 'NaN').length;
  };

  it('the stand-in itself is unhealthy without our files', async () => {
    const image = /^GRAFANA_IMAGE=(\S+)$/m.exec(
      readFileSync(join(PACKAGE_ROOT, 'compose/.env'), 'utf8'),
    )?.[1];
    const docker = (...args: string[]) => run(['docker', ...args], { env: process.env });
    const name = `${project}-bare`;
    await docker('run', '--detach', '--rm', '--name', name, '--publish', '127.0.0.1::3000', image ?? '');
    try {
      const port = (await docker('port', name, '3000')).stdout.trim();
      let answer: Response | undefined;
      await until(
        async () => {
          answer = await fetch(`http://${port}/api/health`).catch(() => undefined);
          return answer !== undefined;
        },
        20_000,
        'an answer',
      );
      expect(answer?.status).toBe(503);
      expect(JSON.stringify(await answer?.json())).toMatch(/no datasource.*no dashboard/);
    } finally {
      await docker('rm', '--force', name);
    }
  });

  it('down leaves nothing', async () => {
    const down = await runCli(['down', '--project', project]);
    expect(down.code, down.stderr).toBe(0);
    expect(await leftoversOf(project)).toEqual([]);
  });
});
