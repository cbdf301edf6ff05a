import { InputError, StackError } from '../domain/errors.ts';
import { planRun } from '../line/plan-run.ts';
import { composeDriver } from '../target/compose/compose.ts';
import type { Stack } from '../target/target.ts';
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
  if (stackPlan.compose === undefined)
    throw new InputError(
      [`up starts containers, but stack is "${stackPlan.kind}"`],
      'Leave --stack out; the embedded stack runs as long as a test does: orchestrator-perf run.',
    );
  // What a load would put into the queue is said when there is one.
  const { queueForecast: _, ...compose } = stackPlan.compose;
  const { project } = compose;
  try {
    await using stack = await composeDriver(
      { ...stackPlan, compose, keep: true },
      { log, signal, packageRoot, remember: () => undefined },
    );
    stdout.write(whereEverythingIs(stack, project));
    return 0;
  } catch (error) {
    // The driver takes down what it started, whatever stopped it.
    if (error instanceof StackError) for (const line of error.logTail) log.info(`  ${line}`);
    if (!signal.aborted) throw error;
    log.info(`${project} was not started: nothing of it is left.`);
    return 3;
  }
};

function whereEverythingIs(stack: Stack, project: string): string {
  const places = [
    ['orchestrator', stack.url],
    ['queue', stack.queue && `${stack.queue.url} (${stack.queue.backend})`],
    ['Prometheus', stack.prometheusUrl],
    ['Grafana', stack.grafanaUrl],
  ].flatMap(([name, url]) => (url === undefined ? [] : [`${`${name}:`.padEnd(14)}${url}`]));
  const next = [
    `orchestrator-perf run load --target-url ${stack.url}`,
    `orchestrator-perf queues --watch --project ${project}`,
    `orchestrator-perf down --project ${project}`,
  ];
  return `${places.join('\n')}\n\nNext:\n${next.map((line) => `  ${line}\n`).join('')}`;
}
