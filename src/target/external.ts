import { SERVICE_UNDER_TEST } from '../domain/observation.ts';
import { StackError } from '../domain/errors.ts';
import type { ExternalTarget } from '../domain/plan.ts';
import { probeHealth, waitUntilHealthy } from './health.ts';
import { isThisMachine } from './this-machine.ts';
import type { StartTarget } from './target.ts';

/** Nothing is started: the service under test is already there. k6 on this machine. */
export const startExternal: StartTarget<ExternalTarget> = async (plan, { log, signal, beforeServices }) => {
  const url = readTarget(plan.url);
  await beforeServices?.(undefined);
  const healthUrl = under(url, plan.healthPath);
  const isSeen =
    plan.isElsewhere === true
      ? (await probeHealth(healthUrl, undefined, GLANCE_MS)).kind === 'healthy'
      : true;
  if (plan.isElsewhere !== true)
    await waitUntilHealthy({
      service: plan.tested?.service ?? SERVICE_UNDER_TEST,
      url: healthUrl,
      timeoutMs: plan.healthTimeoutMs,
      signal,
    });
  log.info(
    isSeen
      ? `Stack external: ${url} is healthy (GET ${healthUrl})`
      : `Stack external: ${url} does not answer here, so nothing of it is observed; the runners ask for its health`,
  );
  return {
    url,
    healthUrl,
    isOutOfSight: !isSeen,
    metricsUrl: isSeen && plan.hasMetrics !== false ? under(url, plan.metricsPath) : undefined,
    prometheusUrl: undefined,
    queue: undefined,
    services: [{ name: SERVICE_UNDER_TEST, role: 'orchestrator' }],
    isTargetHere: isThisMachine(url),
    serviceEvents: async () => [],
    collectLogs: async () => {},
    logTail: async () => [],
    async [Symbol.asyncDispose]() {},
  };
};

/** A target that only the load generator must reach. */
const GLANCE_MS = 3000;

function readTarget(target: string): string {
  const hint = 'Set `target-url` to the base URL of the service, for example https://staging.example.com.';
  if (target === '')
    throw new StackError('the stack is external and no target URL is given', hint, undefined);
  if (!URL.canParse(target) || !/^https?:$/.test(new URL(target).protocol))
    throw new StackError(`the target URL is not an http or https URL: ${target}`, hint, undefined);
  return target.replace(/\/+$/, '');
}

/** Below the path of the target, which may be behind a prefix. */
function under(url: string, path: string): string {
  return `${url}/${path.replace(/^\/+/, '')}`;
}
