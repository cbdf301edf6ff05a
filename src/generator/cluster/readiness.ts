import type { ClusterPlan } from '../../domain/cluster.ts';
import { LoadError } from '../../domain/errors.ts';
import type { Kubectl } from './kubectl.ts';
import { neverRuns, tidy } from './pods.ts';
import type { Runner } from './runner.ts';

/** How often the cluster is asked, and how long it is waited for. */
export const PATIENCE = {
  beforeMs: 700,
  duringMs: 2000,
  /** A cluster that grows takes minutes for a node. */
  unscheduledMs: 180_000,
  readyMs: 300_000,
  /** k6 opens its port before it makes its VUs. */
  silentMs: 60_000,
  /** The API server may be away for a moment; the runners do not need it. */
  lostMs: 45_000,
  logsMs: 15_000,
};

/** Why a runner will not get ready, however long one waits; undefined where it may. */
export function whyNeverReady(
  runner: Pick<Runner, 'pod' | 'who' | 'isGone' | 'lastLines'>,
  { waitedMs, runningMs }: { waitedMs: number; runningMs: number },
  { image }: Pick<ClusterPlan, 'image'>,
): LoadError | undefined {
  const { pod, who } = runner;
  if (runner.isGone)
    return new LoadError(`${who} is gone before the load began: its pod was deleted`, 'Run it again.');
  const never = pod && neverRuns(pod, image);
  if (never !== undefined) return new LoadError(`${who}: ${never.sentence}`, never.hint);
  if (pod?.reason === 'Unschedulable' && waitedMs > PATIENCE.unscheduledMs)
    return new LoadError(
      `${who} cannot be scheduled: ${tidy(pod.message ?? '')}`,
      'Fewer runners, or less runner-cpu and runner-memory, or more nodes; runner-node-selector may leave none.',
    );
  if (pod?.isReady !== true && runningMs > PATIENCE.silentMs)
    return new LoadError(
      `${who} runs, but k6 does not answer in it: ${runner.lastLines().at(-1) ?? 'it says nothing'}`,
      'Check that the entrypoint of runner-image is k6; with very many VUs or little CPU k6 may need longer to get ready.',
    );
  return undefined;
}

/** Why the cluster does not make a pod; nothing where that may not be read. */
export async function eventsOf(kubectl: Kubectl, name: string): Promise<string> {
  const result = await kubectl.ask([
    'get',
    'events',
    `--field-selector=involvedObject.name=${name},type=Warning`,
    '--output=jsonpath={range .items[*]}{.reason}: {.message}{"\\n"}{end}',
  ]);
  return result.code === 0 ? tidy(result.stdout.trim().split('\n').at(-1) ?? '') : '';
}
