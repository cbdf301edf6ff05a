import * as z from 'zod';

/** One runner as the cluster tells it. */
export interface RunnerPod {
  /** From 0. */
  index: number;
  name: string;
  node: string | undefined;
  address: string | undefined;
  state: 'waiting' | 'running' | 'ended';
  isReady: boolean;
  exitCode: number | undefined;
  /** `OOMKilled`, `Evicted`, `Unschedulable`, `ImagePullBackOff`, … */
  reason: string | undefined;
  message: string | undefined;
  isBeingDeleted: boolean;
}

const status = z.object({ reason: z.string().optional(), message: z.string().optional() });
const podSchema = z.object({
  metadata: z.object({
    name: z.string(),
    labels: z.record(z.string(), z.string()).default({}),
    deletionTimestamp: z.string().optional(),
  }),
  spec: z.object({ nodeName: z.string().optional() }).default({}),
  status: status
    .extend({
      phase: z.string().default('Pending'),
      podIP: z.string().optional(),
      conditions: z.array(status.extend({ type: z.string(), status: z.string() })).default([]),
      containerStatuses: z
        .array(
          z.object({
            name: z.string(),
            ready: z.boolean().default(false),
            state: z
              .object({
                waiting: status.optional(),
                running: z.object({}).optional(),
                terminated: status.extend({ exitCode: z.number() }).optional(),
              })
              .default({}),
          }),
        )
        .default([]),
    })
    .default({ phase: 'Pending', conditions: [], containerStatuses: [] }),
});
const podsSchema = z.object({ items: z.array(podSchema) });

const INDEX = 'batch.kubernetes.io/job-completion-index';

/** Its name ends with the number of its runner, from 1; the one of the operator has no index. */
const JOB = 'job-name';

/** Reads `kubectl get pods -o json`; throws where it is no such list. */
export function readPods(
  json: string,
  isAskedFor: (container: string) => boolean = (container) => container === 'k6',
): RunnerPod[] {
  return podsSchema.parse(JSON.parse(json)).items.map(({ metadata, spec, status }) => {
    const container = status.containerStatuses.find(({ name }) => isAskedFor(name));
    const { waiting, terminated, running } = container?.state ?? {};
    const unscheduled = status.conditions.find(
      ({ type, status: is }) => type === 'PodScheduled' && is === 'False',
    );
    const disrupted = status.conditions.find(
      ({ type, status: is }) => type === 'DisruptionTarget' && is === 'True',
    );
    const isOver = terminated !== undefined || status.phase === 'Failed' || status.phase === 'Succeeded';
    const said = [
      status.reason === undefined ? undefined : status,
      disrupted,
      terminated,
      waiting,
      unscheduled,
    ].find((one) => one?.reason !== undefined);
    return {
      index: Number(metadata.labels[INDEX] ?? numberOf(metadata.labels[JOB]) - 1),
      name: metadata.name,
      node: spec.nodeName,
      address: status.podIP,
      state: isOver ? 'ended' : running === undefined ? 'waiting' : 'running',
      isReady: container?.ready === true,
      exitCode: terminated?.exitCode,
      reason: said?.reason,
      message: said?.message,
      isBeingDeleted: metadata.deletionTimestamp !== undefined,
    };
  });
}

const numberOf = (job = ''): number => Number(/-(\d+)$/.exec(job)?.[1] ?? 1);

/** Why a pod that waits will never run; undefined where it may. */
export function neverRuns(
  { state, reason = '', message = '' }: RunnerPod,
  image: string,
): { sentence: string; hint: string } | undefined {
  if (state !== 'waiting') return undefined;
  const isForGood = /not found|denied|unauthorized|forbidden|no such host|invalid reference/i.test(message);
  if (
    /^(ImagePullBackOff|InvalidImageName|ErrImageNeverPull)$/.test(reason) ||
    (reason === 'ErrImagePull' && isForGood)
  )
    return {
      sentence: `its image ${image} cannot be pulled (${reason}${message === '' ? '' : `: ${tidy(message)}`})`,
      hint: 'Check runner-image, and that the nodes may pull it: imagePullSecrets go into kube-template.',
    };
  if (/^(CreateContainerConfigError|CreateContainerError|RunContainerError|StartError)$/.test(reason))
    return {
      sentence: `its container cannot be started (${reason}: ${tidy(message)})`,
      hint: 'Check runner-image and kube-template.',
    };
  return undefined;
}

export const tidy = (message: string): string => message.replace(/\s+/g, ' ').trim().slice(0, 400);
