import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { prometheusConfig, prometheusVariables } from '../../src/target/compose/prometheus.ts';
import { PACKAGE_ROOT } from './compose-stack.ts';

const folder = join(PACKAGE_ROOT, 'compose');
const shipped = readFileSync(join(folder, 'prometheus/prometheus.yml'), 'utf8');

it('only the job of the orchestrator changes', () => {
  const changed = parse(prometheusConfig(shipped, { port: 9191, metricsPath: '/m/metrics: "x"' }));
  const expected = parse(shipped);
  expected.scrape_configs[0].metrics_path = '/m/metrics: "x"';
  expected.scrape_configs[0].dns_sd_configs[0].port = 9191;
  expect(changed).toEqual(expected);
});

it('what the shipped file says needs no other file, and a file of the user stands', async () => {
  const usual = { port: 8080, metricsPath: '/actuator/prometheus' };
  expect(await prometheusVariables('perf-x', folder, usual, {})).toEqual({});
  // The shipped file and the code agree on what is usual.
  const { metrics_path: path, dns_sd_configs: found } = parse(shipped).scrape_configs[0];
  expect([found[0].port, path]).toEqual([usual.port, usual.metricsPath]);
  const own = { PERF_PROMETHEUS_CONFIG: '/mine.yml' };
  expect(await prometheusVariables('perf-x', folder, { port: 1, metricsPath: '/m' }, own)).toEqual({});
});
