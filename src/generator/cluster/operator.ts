import { setTimeout as sleep } from 'node:timers/promises';
import { LoadError } from '../../domain/errors.ts';
import { ownValue, parseJson } from '../../k6-results/json.ts';
import type { Carrier } from './carrier.ts';
import type { Kubectl } from './kubectl.ts';
import { TEST_RUNS } from './names.ts';
import { neverRuns, readPods, tidy } from './pods.ts';
import { PATIENCE } from './readiness.ts';
import { testRunManifests } from './test-run.ts';

/** Of a TestRun; the first and the last of them are often too short to be seen. */
const STAGES_UNDER_LOAD = ['started', 'stopped', 'finished'];
const OVER = 'finished';
/** An operator that is there looks at a new TestRun within moments. */
const NOT_SEEN_MS = 30_000;
const STARTER_MS = 90_000;

/**
 * The k6-operator: it makes a Job for each runner and starts them when all are ready. What it says is hardly ever why: a
 * TestRun is `finished` whatever became of its runners, and hangs where one of its pods cannot start. So its stages are only
 * waited for, each for its time, and the reasons are read off the pods.
 */
export function operatorCarrier(kubectl: Kubectl, name: string): Carrier {
  let stage = '';
  const lookAtStage = async (): Promise<void> => {
    const result = await kubectl.ask(['get', TEST_RUNS, name, '--output=json'], { timeoutMs: 10_000 });
    if (result.code !== 0) return;
    const told = ownValue(ownValue(parseJson(result.stdout), 'status'), 'stage');
    stage = typeof told === 'string' ? told : '';
  };
  const hasLetGo = () => STAGES_UNDER_LOAD.includes(stage);
  return {
    kind: 'TestRun',
    isOnItsOwn: true,
    // The rest is the operator's: address, pause and share.
    runnerArgs: () => [],
    manifests: testRunManifests,
    hasLetGo,
    async look(waitedMs) {
      await lookAtStage();
      if (stage === 'error')
        return new LoadError(
          `the operator gave up TestRun ${name}: ${(await lastWordOf(kubectl, `${name}-initializer`)) || 'it does not say why'}`,
          'Look at the log of the operator; with fewer VUs than runners it gives up without a word.',
        );
      if (stage === '' && waitedMs > NOT_SEEN_MS)
        return new LoadError(
          `no operator has looked at TestRun ${name} for ${Math.round(waitedMs / 1000)} s`,
          'Is the k6-operator running, and does it watch this namespace? engine kubernetes needs none.',
        );
      return undefined;
    },
    async letGo({ plan, log, signal }) {
      const startedAt = performance.now();
      // `started` is only that there is a starter.
      while (stage !== OVER && !(await hasStarted(kubectl, name, plan.starterImage))) {
        if (performance.now() - startedAt > STARTER_MS)
          throw new LoadError(
            `all runners were ready, and the operator did not let them go within ${STARTER_MS / 1000} s`,
            'Look at its log, and at the starter with keep-runners.',
          );
        await sleep(PATIENCE.beforeMs, undefined, { signal });
        await lookAtStage();
      }
      log.info('The operator has let the runners go.');
      return { spreadMs: undefined, clockOffsetsS: [] };
    },
  };
}

/** Whether the starter has ended well; throws where it never will: runners that nobody starts stay paused for ever. */
async function hasStarted(kubectl: Kubectl, name: string, image: string): Promise<boolean> {
  const job = `${name}-starter`;
  const result = await kubectl.ask(['get', 'pods', `--selector=job-name=${job}`, '--output=json'], {
    timeoutMs: 10_000,
  });
  const [starter] = result.code === 0 ? readPods(result.stdout, () => true) : [];
  const never = starter && neverRuns(starter, image);
  if (never !== undefined)
    throw new LoadError(`the starter of the operator: ${never.sentence}`, 'Check starter-image.');
  if (starter?.state !== 'ended') return false;
  if (starter.exitCode === 0) return true;
  throw new LoadError(
    `the starter of the operator failed (exit code ${starter.exitCode ?? 'unknown'}): ${(await lastWordOf(kubectl, job)) || 'it said nothing'}`,
    'The image of starter-image needs curl, and pods of this namespace must reach one another on port 6565: a NetworkPolicy or a service mesh may stand between them (docs/kubernetes.md).',
  );
}

async function lastWordOf(kubectl: Kubectl, job: string): Promise<string> {
  const result = await kubectl.ask(['logs', `--selector=job-name=${job}`, '--tail=5']);
  return result.code === 0 ? tidy(result.stdout) : '';
}
