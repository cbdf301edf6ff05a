import { UserError } from './domain/errors.ts';
import { DIED_SILENTLY, withExitGuard } from './ports/exit-guard.ts';
import {
  actionsLog,
  actionsProgress,
  annotate,
  failStep,
  rememberForPost,
  stateOfMain,
  writeJobSummary,
  writeOutputs,
} from './github/step.ts';

/** What was started and is not known to be down. */
const started: unknown[] = [];

/** Entry of the action's main and post step, and of publish/action.yml; each half is loaded when it is wanted. */
async function main(): Promise<void> {
  const log = actionsLog();
  const { env } = process;
  // A main step that was killed before it kept anything has started nothing.
  const leftBehind = stateOfMain() ?? (globalThis.orchestratorPerfSurface === 'post' ? [] : undefined);
  if (leftBehind !== undefined) {
    const { postStep } = await import('./action/post-step.ts');
    await postStep(leftBehind, { env, log });
    return;
  }
  if (env.INPUT_MODE === 'publish') {
    const { publishMain } = await import('./action/publish-step.ts');
    await publishMain({ env, log, writeOutputs, writeSummary: writeJobSummary });
    return;
  }
  const forPost = rememberForPost();
  const remember = (left: unknown) => {
    started.push(left);
    forPost(left);
  };
  const { runAction } = await import('./action/main-step.ts');
  const failure = await runAction({
    log,
    progress: actionsProgress(),
    env,
    remember,
    annotate,
    writeOutputs,
    writeSummary: writeJobSummary,
  });
  if (failure !== undefined) failStep(failure);
}

/** A mistake of the user shows what to do, a bug its stack. Either way the step is red and says so in its outputs. */
function explain(error: unknown): void {
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const sentence =
    error instanceof UserError
      ? [error.message, error.hint].filter((part) => part !== '').join('\n')
      : `This is a bug of orchestrator-perf, please report it.\n${bug}`;
  writeOutputs({ verdict: 'broken', reason: sentence });
  failStep(sentence);
}

/** Takes down what a step that will never end has started; the post step finds nothing to do then. */
async function lastResort(): Promise<void> {
  writeOutputs({ verdict: 'broken', reason: DIED_SILENTLY });
  failStep(DIED_SILENTLY);
  const { postStep } = await import('./action/post-step.ts');
  await postStep(started, { env: process.env, log: actionsLog() });
}

await withExitGuard(main().catch(explain), lastResort);
