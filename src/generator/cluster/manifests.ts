import type { ClusterPlan } from '../../domain/cluster.ts';
import { EXPIRES, LABELS, TOOL_LABEL } from './names.ts';

export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; labels: Record<string, string>; annotations: Record<string, string> };
  [part: string]: unknown;
}

export interface RunOfManifests {
  /** Of the Job, and of everything else with a suffix. */
  name: string;
  /** Who runs it: what was lost is swept by the same owner only. */
  owner: string;
  /** Epoch seconds. */
  expiresS: number;
}

export interface RunnersRequest extends RunOfManifests {
  plan: ClusterPlan;
  /** Pod template of the user, parsed. */
  template: Record<string, unknown>;
  /** Arguments of k6 up to the archive. */
  args: string[];
  archive: Buffer;
  startScript: string;
  /** Variables of k6 that anybody may read, and those that may be secrets. */
  env: Record<string, string>;
  secretEnv: Record<string, string>;
  deadlineS: number;
}

const FOLDER = '/perf';

/** Everything a load needs in the cluster, before its runners are let go. */
export function runnerManifests(request: RunnersRequest): Manifest[] {
  const { name, plan, startScript, secretEnv, deadlineS } = request;
  const hasSecrets = Object.keys(secretEnv).length > 0;
  const segments = Object.fromEntries(
    Array.from({ length: plan.runners }, (_, index) => [
      `runner-${index}.json`,
      JSON.stringify({ executionSegment: segmentOf(index, plan.runners) }),
    ]),
  );
  return [
    { ...filesOf(request), data: { ...segments, 'start-runners.ts': startScript } },
    ...secretOf(request),
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: metadataOf(request),
      spec: {
        completions: plan.runners,
        parallelism: plan.runners,
        completionMode: 'Indexed',
        // Nothing is tried again, and a runner that fails (a limit on its share, 99) does not end the others.
        backoffLimitPerIndex: 0,
        activeDeadlineSeconds: deadlineS,
        // What a lost machine leaves goes by itself, also where nobody runs a second test.
        ttlSecondsAfterFinished: plan.keep ? 24 * 3600 : 3600,
        template: podTemplate(request, 'runner', {
          args: [...request.args, `${FOLDER}/archive.tar`],
          env: Object.entries(request.env).map(([variable, value]) => ({ name: variable, value })),
          ...(hasSecrets && { envFrom: [{ secretRef: { name: `${name}-env` } }] }),
          ports: [{ containerPort: 6565 }],
          readinessProbe: {
            httpGet: { path: '/v1/status', port: 6565 },
            periodSeconds: 1,
            timeoutSeconds: 5,
            failureThreshold: 60,
          },
          resources: {
            // No limit of CPU: k6 that is throttled measures its own waiting.
            requests: { cpu: plan.cpu, memory: plan.memory },
            limits: { memory: plan.memory },
          },
        }),
      },
    },
  ];
}

/** The script with everything it opens, in a ConfigMap. */
export function filesOf(request: RunnersRequest): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadataOf(request, 'files'),
    binaryData: { 'archive.tar': request.archive.toString('base64') },
  };
}

/** What may be secret of the environment of k6; nothing where there is none. */
export function secretOf(request: RunnersRequest): Manifest[] {
  const { secretEnv: stringData } = request;
  if (Object.keys(stringData).length === 0) return [];
  const metadata = metadataOf(request, 'env');
  return [{ apiVersion: 'v1', kind: 'Secret', metadata, type: 'Opaque', stringData }];
}

/** The pod that lets the runners go. */
export function starterManifest(request: RunnersRequest, start: Record<string, unknown>): Manifest {
  const { metadata: _, ...template } = podTemplate(request, 'starter', {
    args: [
      'run',
      '--quiet',
      '--no-color',

      '--log-format',
      'raw',
      `${FOLDER}/start-runners.ts`,
    ],
    env: [{ name: 'PERF_START', value: JSON.stringify(start) }],
    resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '256Mi' } },
  });
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadataOf(request, 'start', { [LABELS.part]: 'starter' }),
    ...template,
  };
}

/** Variables of k6 in the argument are set by the kubelet. */
export const SEGMENT_ARGS = (runners: number): string[] => [
  '--config',
  `${FOLDER}/runner-$(JOB_COMPLETION_INDEX).json`,
  '--execution-segment-sequence',
  Array.from({ length: runners + 1 }, (_, index) => boundary(index, runners)).join(','),
];

export function segmentOf(index: number, runners: number): string {
  return `${boundary(index, runners)}:${boundary(index + 1, runners)}`;
}

function boundary(index: number, runners: number): string {
  if (index === 0) return '0';
  return index === runners ? '1' : `${index}/${runners}`;
}

export function metadataOf(
  { name, owner, expiresS }: RunOfManifests,
  suffix?: string,
  labels: Record<string, string> = {},
): Manifest['metadata'] {
  return {
    name: suffix === undefined ? name : `${name}-${suffix}`,
    labels: { [LABELS.tool]: TOOL_LABEL, [LABELS.run]: name, [LABELS.owner]: owner, ...labels },
    annotations: { [EXPIRES]: String(expiresS) },
  };
}

function podTemplate(
  request: RunnersRequest,
  part: 'runner' | 'starter',
  container: Record<string, unknown>,
): Record<string, unknown> {
  const { name, plan, template } = request;
  const { name: _, ...metadata } = metadataOf(request, undefined, { [LABELS.part]: part });
  const ours = {
    metadata,
    spec: {
      restartPolicy: 'Never',
      terminationGracePeriodSeconds: 30,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      // What the namespaces with the strictest pod security ask for.
      securityContext: { runAsNonRoot: true, runAsUser: 12_345, seccompProfile: { type: 'RuntimeDefault' } },
      ...(Object.keys(plan.nodeSelector).length > 0 && { nodeSelector: plan.nodeSelector }),
      ...(part === 'runner' && {
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'kubernetes.io/hostname',
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector: { matchLabels: { [LABELS.run]: name, [LABELS.part]: part } },
          },
        ],
      }),
      containers: [
        {
          name: 'k6',
          image: plan.image,
          imagePullPolicy: 'IfNotPresent',
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
          volumeMounts: [{ name: 'perf', mountPath: FOLDER, readOnly: true }],
          ...container,
        },
      ],
      volumes: [{ name: 'perf', configMap: { name: `${name}-files` } }],
    },
  };
  return merged(ours, template) as Record<string, unknown>;
}

/**
 * A file of the user's over what we make: objects are merged, lists are added to, and things of a list that have the same
 * name are merged with one another.
 */
export function merged(ours: unknown, theirs: unknown): unknown {
  if (theirs === undefined) return ours;
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const known = ours.map((item) => {
      const same = theirs.find((one) => nameOf(one) !== undefined && nameOf(one) === nameOf(item));
      return same === undefined ? item : merged(item, same);
    });
    return [
      ...known,
      ...theirs.filter(
        (one) => !ours.some((item) => nameOf(item) !== undefined && nameOf(item) === nameOf(one)),
      ),
    ];
  }
  if (!isObject(ours) || !isObject(theirs)) return theirs;
  const names = new Set(
    [...Object.keys(ours), ...Object.keys(theirs)].filter((name) => name !== '__proto__'),
  );
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      Object.hasOwn(theirs, name) ? merged(own(ours, name), theirs[name]) : ours[name],
    ]),
  );
}

const own = (value: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nameOf = (value: unknown): unknown => (isObject(value) ? own(value, 'name') : undefined);
