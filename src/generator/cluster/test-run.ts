import { LoadError } from '../../domain/errors.ts';
import { isRecord, ownValue } from '../../k6-results/json.ts';
import { filesOf, type Manifest, metadataOf, merged, type RunnersRequest, secretOf } from './manifests.ts';
import { LABELS, TEST_RUN } from './names.ts';

/**
 * What the operator makes the runners of. Its initializer is left out: what it looks for was asked of k6 here, and the
 * archive holds no environment it could be read with. `cleanup` is never given: it would take the results away.
 */
export function testRunManifests(request: RunnersRequest): Manifest[] {
  const { name, plan, args, env } = request;
  const metadata = metadataOf(request);
  const secret = secretOf(request);
  const isRestricted = { runAsNonRoot: true, runAsUser: 12_345, seccompProfile: { type: 'RuntimeDefault' } };
  const container = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
  const labels = (part: string) => ({ ...metadata.labels, [LABELS.part]: part });
  const runner = {
    image: plan.image,
    imagePullPolicy: 'IfNotPresent',
    metadata: { labels: labels('runner') },
    automountServiceAccountToken: 'false',
    env: Object.entries(env).map(([variable, value]) => ({ name: variable, value })),
    ...(secret.length > 0 && { envFrom: [{ secretRef: { name: `${name}-env` } }] }),
    // No limit of CPU: k6 that is throttled measures its own waiting.
    resources: { requests: { cpu: plan.cpu, memory: plan.memory }, limits: { memory: plan.memory } },
    // Three answers that take a second each end a runner by default; a busy one is not a dead one.
    livenessProbe: probe({ periodSeconds: 30, failureThreshold: 20 }),
    readinessProbe: probe({ periodSeconds: 1, failureThreshold: 60 }),
    securityContext: isRestricted,
    containerSecurityContext: container,
    ...(Object.keys(plan.nodeSelector).length > 0 && { nodeSelector: plan.nodeSelector }),
  };
  return [
    { ...filesOf(request), data: {} },
    ...secret,
    {
      ...TEST_RUN,
      metadata,
      spec: {
        parallelism: plan.runners,
        script: { configMap: { name: `${name}-files`, file: 'archive.tar' } },
        args,
        initializer: { disabled: true },
        runner: merged(runner, fromTemplate(request.template)),
        starter: {
          image: plan.starterImage,
          imagePullPolicy: 'IfNotPresent',
          metadata: { labels: labels('starter') },
          automountServiceAccountToken: 'false',
          securityContext: isRestricted,
          containerSecurityContext: container,
        },
      },
    },
  ];
}

const probe = (patience: { periodSeconds: number; failureThreshold: number }) => ({
  httpGet: { path: '/v1/status', port: 6565 },
  timeoutSeconds: 5,
  ...patience,
});

/** Fields of a pod that the operator takes, under the name it has for them. */
const OF_POD = [
  'affinity',
  'imagePullSecrets',
  'nodeSelector',
  'priorityClassName',
  'schedulerName',
  'securityContext',
  'serviceAccountName',
  'tolerations',
  'topologySpreadConstraints',
  'volumes',
];
const OF_CONTAINER = ['env', 'envFrom', 'resources', 'volumeMounts', 'livenessProbe', 'readinessProbe'];

/** A pod template of the user's as the operator takes it. Throws where it has no place for something. */
function fromTemplate(template: Record<string, unknown>): Record<string, unknown> {
  const spec = ownValue(template, 'spec');
  const { containers, ...ofPod } = isRecord(spec) ? spec : {};
  const [container, ...others] = Array.isArray(containers) ? containers : [];
  const { name = 'k6', ...ofContainer } = isRecord(container) ? container : {};
  const { labels, annotations, ...ofMetadata } = isRecord(template.metadata) ? template.metadata : {};
  const unknown = [
    ...Object.keys(ofMetadata).map((key) => `metadata.${key}`),
    ...Object.keys(ofPod).filter((key) => !OF_POD.includes(key)),
    ...Object.keys(ofContainer).filter((key) => !OF_CONTAINER.includes(key)),
    ...(others.length > 0 || name !== 'k6' ? ['containers besides k6'] : []),
  ];
  if (unknown.length > 0)
    throw new LoadError(
      `kube-template has ${unknown.join(', ')}, and the k6-operator has no place for ${unknown.length === 1 ? 'it' : 'them'}`,
      `A TestRun takes ${[...OF_POD, ...OF_CONTAINER].join(', ')}, labels and annotations; engine kubernetes takes any pod.`,
    );
  return {
    ...ofPod,
    ...ofContainer,
    ...((labels !== undefined || annotations !== undefined) && {
      metadata: {
        ...(labels !== undefined && { labels }),
        ...(annotations !== undefined && { annotations }),
      },
    }),
  };
}
