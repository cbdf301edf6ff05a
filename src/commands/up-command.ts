import { InputError, StackError } from '../domain/errors.ts';
import { planRun } from '../line/plan-run.ts';
import type { Target } from '../target/target.ts';
import type { Command } from './command.ts';

/** `orchestrator-perf up [--grafana]`: the compose stack, left running to look at. */
export const upCommand: Command = async (line, ports) => {
  const { log, env, workingDirectory, packageRoot, signal, stdout, remember } = ports;
  const given = line.source.values.get('stack');
  const values = new Map(line.source.values);
  values.set('stack', given ?? { text: 'compose', where: 'up' });
  const { plan } = await planRun({
    surface: 'cli',
    source: { ...line.source, values },
    env,
    workingDirectory,
    packageRoot,
  });
  const [{ target: planned }] = plan.tests[0].runs;
  if (planned.kind !== 'compose')
    throw new InputError(
      [`up starts containers, but stack is "${planned.kind}"`],
      'Leave --stack out; the embedded stack runs as long as a test does: orchestrator-perf run.',
    );
  const { startTarget } = await import('../target/drivers.ts');
  // What a load would put into the queue is said when there is one.
  const { queueForecast: _, ...compose } = planned.compose;
  const { project } = compose;
  try {
    await using target = await startTarget(
      { ...planned, compose, keep: true },
      { log, signal, packageRoot, remember },
    );
    stdout.write(whereEverythingIs(target, project, plan.service));
    return 0;
  } catch (error) {
    // The driver takes down what it started, whatever stopped it.
    if (error instanceof StackError) for (const line of error.logTail) log.info(`  ${line}`);
    if (!signal.aborted) throw error;
    log.info(`${project} was not started: nothing of it is left.`);
    return 3;
  }
};

function whereEverythingIs(target: Target, project: string, service: string): string {
  const places = [
    [service, target.url],
    ['queue', target.queue && `${target.queue.url} (${target.queue.backend})`],
    ['Prometheus', target.prometheusUrl],
    ['Grafana', target.grafanaUrl],
  ].flatMap(([name, url]) => (url === undefined ? [] : [`${`${name}:`.padEnd(14)}${url}`]));
  const next = [
    `orchestrator-perf run load --target-url ${target.url}`,
    ...(target.queue === undefined ? [] : [`orchestrator-perf queues --watch --project ${project}`]),
    `orchestrator-perf down --project ${project}`,
  ];
  return `${places.join('\n')}\n\nNext:\n${next.map((line) => `  ${line}\n`).join('')}`;
}
