import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { ClusterPlan } from '../../domain/cluster.ts';
import { LoadError } from '../../domain/errors.ts';
import { parseJson } from '../../k6-results/json.ts';
import type { Log } from '../../ports/ports.ts';
import type { Kubectl } from './kubectl.ts';
import { type RunnersRequest, starterManifest } from './manifests.ts';
import { neverRuns, readPods } from './pods.ts';
import { PATIENCE } from './readiness.ts';
import type { Runner } from './runner.ts';

/** What `k6/start-runners.ts` says. */
const toldSchema = z.union([
  z.object({
    fromMs: z.number(),
    toMs: z.number(),
    refused: z.array(z.object({ index: z.number(), why: z.string() })),
    clocksMs: z.array(z.number().nullable()),
  }),
  z.object({ waiting: z.array(z.number()), isHealthy: z.boolean(), health: z.string() }),
]);

export interface StartSignal {
  /** Between the first and the last runner that was let go, by one clock; undefined where the operator did it. */
  spreadMs: number | undefined;
  /** How far the clock of each runner's node is from that of the pod that let them go, to the second. */
  clockOffsetsS: number[];
}

export interface LetGo {
  kubectl: Kubectl;
  plan: ClusterPlan;
  objects: Omit<RunnersRequest, 'archive'>;
  mark: string;
  healthUrl: string;
  log: Log;
  runners: readonly Runner[];
  signal: AbortSignal;
}

/** A pod beside the runners lets them all go at once. */
export async function letGo(request: LetGo): Promise<StartSignal> {
  const { kubectl, plan, objects, mark, healthUrl, log, runners } = request;
  const manifest = starterManifest(
    { ...objects, archive: Buffer.alloc(0) },
    {
      mark,
      healthUrl,
      withinMs: plan.healthTimeoutMs,
      runners: runners.map(({ pod }) => bracketed(pod?.address ?? '')),
    },
  );
  await kubectl.must('the runners could not be let go', ['create', '--filename=-', '--output=name'], {
    input: JSON.stringify(manifest),
  });
  const { name } = manifest.metadata;
  await untilOver(request, name);
  const said = await kubectl.must('the pod that starts the runners', [
    'logs',
    name,
    '--container=k6',
    '--tail=50',
  ]);
  const started = readStart(said, mark, runners, healthUrl);
  log.info(`All runners were let go within ${started.spreadMs} ms.`);
  return started;
}

async function untilOver({ kubectl, plan, signal }: LetGo, pod: string): Promise<void> {
  const startedAt = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const result = await kubectl.ask(['get', 'pod', pod, '--output=json'], { timeoutMs: 10_000 });
    const [starter] = result.code === 0 ? readPods(`{"items":[${result.stdout}]}`) : [];
    const never = starter && neverRuns(starter, plan.image);
    if (never !== undefined)
      throw new LoadError(`the pod that starts the runners: ${never.sentence}`, never.hint);
    if (starter?.state === 'ended') return;
    if (performance.now() - startedAt > plan.healthTimeoutMs + PATIENCE.readyMs)
      throw new LoadError(
        'the pod that starts the runners did not end',
        `Look at it with keep-runners and: kubectl describe pod ${pod}`,
      );
    await sleep(PATIENCE.beforeMs, undefined, { signal });
  }
}

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);

/** Reads what the pod that starts the runners printed; a LoadError where not all of them were let go. */
export function readStart(
  log: string,
  mark: string,
  runners: readonly Runner[],
  healthUrl: string,
): StartSignal {
  const line = log.split('\n').find((one) => one.startsWith(`${mark} `));
  const told = toldSchema.safeParse(parseJson(line?.slice(mark.length + 1) ?? '')).data;
  if (told === undefined)
    throw new LoadError(
      `the runners could not be let go: ${log.trim().split('\n').at(-1)?.slice(0, 400) || 'the pod that starts them said nothing'}`,
      'It runs the same image as the runners: check runner-image and kube-template.',
    );
  if ('waiting' in told) {
    const [first] = told.waiting;
    const runner = first === undefined ? undefined : runners[first];
    if (runner !== undefined)
      throw new LoadError(
        `${runner.who} could not be reached from the pod that starts the runners`,
        'Pods of this namespace must reach one another on port 6565: a NetworkPolicy or a service mesh may stand between them (docs/kubernetes.md).',
      );
    throw new LoadError(
      `the service under test is not healthy as the cluster sees it: GET ${healthUrl} ${told.health}`,
      'target-url must be an address that pods of this namespace reach; check health-path as well.',
    );
  }
  const [refused] = told.refused;
  if (refused !== undefined)
    throw new LoadError(
      `${runners[refused.index]?.who ?? 'A runner'} was not let go: ${refused.why}`,
      'Run it again; when it stays so, look for a NetworkPolicy or a service mesh between the pods.',
    );
  return {
    spreadMs: told.toMs - told.fromMs,
    clockOffsetsS: told.clocksMs.map((clockMs) =>
      clockMs === null ? 0 : Math.round((clockMs - told.fromMs) / 1000),
    ),
  };
}

/** The moment a runner began is rounded, and so is its clock. */
const ROUNDING_MS = 1000;

/**
 * What to add to the times of a runner, so that they are by the clock of this machine: clocks of nodes may be wrong by hours,
 * and all runners began at a moment that is known here to a few seconds. A clock that may be right is left alone.
 */
export function clockShiftMs(
  beganMs: number,
  { notBeforeMs, notAfterMs }: { notBeforeMs: number; notAfterMs: number },
): number {
  if (beganMs < notBeforeMs - ROUNDING_MS) return notBeforeMs - beganMs;
  return beganMs > notAfterMs + ROUNDING_MS ? notAfterMs - beganMs : 0;
}
