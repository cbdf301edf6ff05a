import { setTimeout as sleep } from 'node:timers/promises';
import type { Kube } from './kube.ts';

/**
 * Does with a TestRun what the k6-operator v1.6 was seen to do: a Job for each runner with its share, started paused; one
 * that starts them all when they are ready; a stage in the status, and never a reason. `PERF_TEST_K6_OPERATOR=1`: the real
 * one is there, and this is not needed.
 */
export async function standInOperator(kube: Kube): Promise<AsyncDisposable> {
  if (process.env.PERF_TEST_K6_OPERATOR === '1') return { async [Symbol.asyncDispose]() {} };
  await kube.apply(JSON.stringify(DEFINITION));
  await kube.admin('wait', '--for=condition=established', 'crd/testruns.k6.io', '--timeout=30s');
  const ended = new AbortController();
  const running = watch(kube, ended.signal);
  return {
    async [Symbol.asyncDispose]() {
      ended.abort();
      await running;
    },
  };
}

const DEFINITION = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'testruns.k6.io' },
  spec: {
    group: 'k6.io',
    scope: 'Namespaced',
    names: { kind: 'TestRun', listKind: 'TestRunList', plural: 'testruns', singular: 'testrun' },
    versions: [
      {
        name: 'v1alpha1',
        served: true,
        storage: true,
        subresources: { status: {} },
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
};

interface TestRun {
  metadata: { name: string; uid: string; labels?: Record<string, string> };
  spec: {
    parallelism: number;
    args?: string[];
    script: { configMap: { name: string; file: string } };
    runner: Pod;
    starter: Pod;
  };
  status?: { stage?: string };
}
interface Pod {
  image: string;
  metadata?: { labels?: Record<string, string> };
  automountServiceAccountToken?: string;
  env?: unknown[];
  envFrom?: unknown[];
  resources?: object;
  securityContext?: object;
  containerSecurityContext?: object;
  readinessProbe?: object;
  livenessProbe?: object;
}

async function watch(kube: Kube, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { items } = JSON.parse(
      await kube.admin('get', 'testruns.k6.io', '--namespace', kube.namespace, '--output=json'),
    ) as { items: TestRun[] };
    for (const one of items) await step(kube, one).catch(() => {});
    await sleep(400, undefined, { signal }).catch(() => {});
  }
}

/** One step further, as a reconciliation does. */
async function step(kube: Kube, run: TestRun): Promise<void> {
  const { name } = run.metadata;
  const { parallelism } = run.spec;
  const to = (stage: string) =>
    kube.admin(
      ...['patch', 'testruns.k6.io', name, '--namespace', kube.namespace, '--subresource=status'],
      ...['--type=merge', '--patch', JSON.stringify({ status: { stage } })],
    );
  const pods = async (selector: string) =>
    JSON.parse(
      await kube.admin('get', 'pods', '--namespace', kube.namespace, '--selector', selector, '--output=json'),
    ).items as {
      status: { phase: string; podIP?: string; containerStatuses?: { ready: boolean }[] };
    }[];
  switch (run.status?.stage ?? '') {
    case '':
      return void (await to('initialization'));
    case 'initialization':
      for (let index = 1; index <= parallelism; index++)
        await kube.apply(JSON.stringify(runnerJob(kube, run, index)));
      return void (await to('created'));
    case 'created': {
      const runners = await pods(`k6_cr=${name},runner=true`);
      const ready = runners.filter(({ status }) => status.containerStatuses?.[0]?.ready);
      if (ready.length < parallelism) return;
      const addresses = ready.map(({ status }) => status.podIP ?? '');
      await kube.apply(JSON.stringify(starterScript(kube, run, addresses)));
      await kube.apply(JSON.stringify(starterJob(kube, run)));
      return void (await to('started'));
    }
    case 'started': {
      // A pod that is gone is not missed.
      const runners = await pods(`k6_cr=${name},runner=true`);
      if (runners.every(({ status }) => ['Succeeded', 'Failed'].includes(status.phase))) await to('finished');
    }
  }
}

const share = (index: number, of: number): string =>
  index === 0 ? '0' : index === of ? '1' : `${index}/${of}`;

function runnerJob(kube: Kube, { metadata, spec }: TestRun, index: number): object {
  const { runner, parallelism, script } = spec;
  const shares = Array.from({ length: parallelism + 1 }, (_, at) => share(at, parallelism));
  const command = [
    ...['k6', 'run', '--quiet'],
    ...(parallelism > 1
      ? [
          `--execution-segment=${shares[index - 1]}:${shares[index]}`,
          `--execution-segment-sequence=${shares.join(',')}`,
        ]
      : []),
    ...(spec.args ?? []),
    ...[`/test/${script.configMap.file}`, '--address=0.0.0.0:6565', '--paused'],
    ...['--tag', `instance_id=${index}`, '--tag', `testrun_name=${metadata.name}`],
  ];
  const labels = {
    ...runner.metadata?.labels,
    ...{ app: 'k6', k6_cr: metadata.name, runner: 'true' },
  };
  return jobOf(
    kube,
    metadata,
    `${metadata.name}-${index}`,
    labels,
    runner,
    {
      name: 'k6',
      command,
      env: runner.env,
      envFrom: runner.envFrom,
      volumeMounts: [{ name: 'k6-test-volume', mountPath: '/test' }],
    },
    [{ name: 'k6-test-volume', configMap: { name: script.configMap.name } }],
  );
}

/** What starts the runners, as a script: the real one has curl for it. */
function starterScript(kube: Kube, { metadata }: TestRun, addresses: string[]): object {
  const script = `import http from 'k6/http';
export default function () {
  const body = JSON.stringify({ data: { type: 'status', id: 'default', attributes: { paused: false } } });
  for (const address of ${JSON.stringify(addresses)}) {
    const { status } = http.patch('http://' + address + ':6565/v1/status', body);
    if (status !== 200) throw new Error(address + ' answered ' + status);
  }
}
`;
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { ...ownedBy(metadata), name: `${metadata.name}-starter`, namespace: kube.namespace },
    data: { 'start.js': script },
  };
}

function starterJob(kube: Kube, { metadata, spec }: TestRun): object {
  const labels = { ...spec.starter.metadata?.labels, app: 'k6', k6_cr: metadata.name };
  return jobOf(
    kube,
    metadata,
    `${metadata.name}-starter`,
    labels,
    spec.starter,
    {
      name: 'k6-curl',
      command: ['k6', 'run', '--quiet', '--address=', '/starter/start.js'],
      volumeMounts: [{ name: 'starter', mountPath: '/starter' }],
    },
    [{ name: 'starter', configMap: { name: `${metadata.name}-starter` } }],
  );
}

const ownedBy = ({ name, uid }: TestRun['metadata']) => ({
  ownerReferences: [{ apiVersion: 'k6.io/v1alpha1', kind: 'TestRun', name, uid, controller: true }],
});

function jobOf(
  kube: Kube,
  owner: TestRun['metadata'],
  name: string,
  labels: Record<string, string>,
  pod: Pod,
  container: object,
  volumes: object[],
): object {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name,
      namespace: kube.namespace,
      labels,
      ...ownedBy(owner),
    },
    spec: {
      backoffLimit: 0,
      template: {
        metadata: { labels },
        spec: {
          restartPolicy: 'Never',
          hostname: name,
          automountServiceAccountToken: pod.automountServiceAccountToken !== 'false',
          securityContext: pod.securityContext,
          volumes,
          containers: [
            {
              ...container,
              image: pod.image,
              imagePullPolicy: 'IfNotPresent',
              resources: pod.resources,
              readinessProbe: pod.readinessProbe,
              livenessProbe: pod.livenessProbe,
              securityContext: pod.containerSecurityContext,
            },
          ],
        },
      },
    },
  };
}
