import { planRun } from '../plan-run.ts';
import { composeDriver } from '../stack/compose.ts';
import type { Command } from './command.ts';

/** `orchestrator-perf up [--grafana]`: the compose stack, left running to look at. */
export const upCommand: Command = async (line, ports) => {
  const { log, env, workingDirectory, packageRoot, signal, stdout } = ports;
  const given = line.source.values.get('stack');
  const values = new Map(line.source.values);
  values.set('stack', given ?? { text: 'compose', where: 'up' });
  const { plan } = planRun({
    surface: 'cli',
    source: { ...line.source, values },
    env,
    workingDirectory,
    packageRoot,
  });
  const [stackPlan] = plan.stacks;
  await using stack = await composeDriver(
    { ...stackPlan, keep: true },
    { log, signal, packageRoot, remember: () => undefined },
  );
  const grafana = stack.services.find(({ role }) => role === 'grafana');
  const lines = [
    ['orchestrator', stack.url],
    ['queue', stack.queue ? `${stack.queue.url} (${stack.queue.backend})` : undefined],
    ['Prometheus', stack.prometheusUrl],
    ['Grafana', grafana && stack.grafanaUrl],
  ].flatMap(([name, url]) => (url === undefined ? [] : [`${`${name}:`.padEnd(14)}${url}`]));
  stdout.write(`${lines.join('\n')}\n\n`);
  stdout.write(`orchestrator-perf run load --target-url ${stack.url}\norchestrator-perf queues --watch\n`);
  stdout.write(`orchestrator-perf down --project ${stackPlan.compose?.project}\n`);
  return 0;
};
