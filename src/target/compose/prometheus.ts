import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** What compose/prometheus/prometheus.yml says itself. */
const SHIPPED = { port: 8080, metricsPath: '/actuator/prometheus' };

export interface ScrapedService {
  port: number;
  metricsPath: string;
}

/**
 * Variables that make Prometheus scrape the service under test where its metrics are. Prometheus reads no environment, and
 * Compose refuses inline configs for a service with a read-only file system: a file is written where the shipped one
 * does not fit. A file of the user's own stands.
 */
export async function prometheusVariables(
  project: string,
  composeDirectory: string,
  service: ScrapedService,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const shipped = service.port === SHIPPED.port && service.metricsPath === SHIPPED.metricsPath;
  if (shipped || env.PERF_PROMETHEUS_CONFIG) return {};
  const text = await readFile(join(composeDirectory, 'prometheus', 'prometheus.yml'), 'utf8');
  const file = prometheusConfigFile(project);
  // Read by another user inside the container.
  await writeFile(file, prometheusConfig(text, service), { flag: 'wx', mode: 0o644 });
  return { PERF_PROMETHEUS_CONFIG: file };
}

/** The shipped configuration with the orchestrator's job changed. */
export function prometheusConfig(shipped: string, { port, metricsPath }: ScrapedService): string {
  const document = parseDocument(shipped);
  const jobs = (document.toJS() as { scrape_configs: { job_name: string }[] }).scrape_configs;
  const job = jobs.findIndex(({ job_name: name }) => name === 'orchestrator');
  if (job < 0) throw new Error('compose/prometheus/prometheus.yml has no job orchestrator');
  document.setIn(['scrape_configs', job, 'metrics_path'], metricsPath);
  document.setIn(['scrape_configs', job, 'dns_sd_configs', 0, 'port'], port);
  return document.toString();
}

/** By the project's name, so that a step which knows nothing else finds it. */
function prometheusConfigFile(project: string): string {
  return join(tmpdir(), `${project}-prometheus.yml`);
}

export async function removePrometheusConfig(project: string): Promise<void> {
  await rm(prometheusConfigFile(project), { force: true });
}
