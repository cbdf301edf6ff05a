import { LoadError } from '../../domain/errors.ts';
import { ownValue, parseJson } from '../../k6-results/json.ts';
import type { Log } from '../../ports/ports.ts';
import { reasonOf } from '../../wording/reason.ts';
import type { ClusterEngine } from '../../domain/generators.ts';
import { type Kubectl, problemOf } from './kubectl.ts';
import { TEST_RUNS } from './names.ts';

interface Right {
  verb: string;
  resource: string;
  group?: string;
  subresource?: string;
}

/** The least a load needs, beside what makes its runners; docs/kubernetes.md has the same as a Role. */
const RIGHTS: readonly Right[] = [
  ...['create', 'delete'].map((verb) => ({ verb, resource: 'configmaps' })),
  ...['create', 'delete'].map((verb) => ({ verb, resource: 'secrets' })),
  { verb: 'list', resource: 'pods' },
  { verb: 'get', resource: 'pods', subresource: 'log' },
];

const RIGHTS_OF: Record<ClusterEngine, readonly Right[]> = {
  kubernetes: [
    ...['create', 'list', 'delete'].map((verb) => ({ verb, resource: 'jobs', group: 'batch' })),
    ...['create', 'get', 'delete'].map((verb) => ({ verb, resource: 'pods' })),
  ],
  'k6-operator': ['create', 'get', 'list', 'delete'].map((verb) => ({
    verb,
    resource: 'testruns',
    group: 'k6.io',
  })),
};

/** Everything a load with this engine does in the cluster. */
export const rightsOf = (engine: ClusterEngine): readonly Right[] => [...RIGHTS_OF[engine], ...RIGHTS];

/** Asks the cluster whether it is there, which version it has, and whether everything that will be done may be done. */
export async function askCluster(
  kubectl: Kubectl,
  engine: ClusterEngine,
  log: Log,
): Promise<{ serverVersion: string }> {
  const versions = parseJson(
    await kubectl.must('the cluster could not be asked', ['version', '--output=json']),
  );
  const [client, server] = ['clientVersion', 'serverVersion'].map((which) => {
    const version = ownValue(versions, which);
    return {
      text: String(ownValue(version, 'gitVersion') ?? 'unknown'),
      minor: Number.parseInt(String(ownValue(version, 'minor') ?? ''), 10),
    };
  });
  if (client !== undefined && server !== undefined && Math.abs(client.minor - server.minor) > 1)
    log.warn(
      `kubectl is ${client.text} and the cluster ${server.text}: Kubernetes supports one minor version apart.`,
    );
  if (engine === 'k6-operator') await hasOperator(kubectl);
  await mayAll(kubectl, rightsOf(engine));
  return { serverVersion: server?.text ?? 'unknown' };
}

/** Whether the cluster knows TestRuns, which anybody may ask. */
async function hasOperator(kubectl: Kubectl): Promise<void> {
  const known = await kubectl.must('the cluster could not be asked for the k6-operator', [
    'api-resources',
    '--api-group=k6.io',
    '--output=name',
  ]);
  if (known.split('\n').includes(TEST_RUNS)) return;
  throw new LoadError(
    'the k6-operator is not installed in this cluster: it knows no testruns.k6.io',
    'Install it (https://grafana.com/docs/k6/latest/set-up/set-up-distributed-k6/), or use engine kubernetes, which needs no operator.',
  );
}

/** `kubectl auth can-i` for all of it in one question. */
async function mayAll(kubectl: Kubectl, rights: readonly Right[]): Promise<void> {
  const namespace = await namespaceOf(kubectl);
  const reviews = rights.map(({ verb, resource, group = '', subresource = '' }) => ({
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    metadata: { name: '' },
    spec: { resourceAttributes: { namespace, verb, resource, group, subresource } },
  }));
  const result = await kubectl.ask(['create', '--filename=-', '--output=json'], {
    input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: reviews }),
  });
  if (result.code !== 0) throw problemOf('the cluster could not be asked what is allowed', result);
  const answers = reviewsIn(result.stdout);
  const refused = rights.filter(
    (_, index) => ownValue(ownValue(answers[index], 'status'), 'allowed') !== true,
  );
  if (refused.length === 0) return;
  const list = refused.map(
    ({ verb, resource, subresource }) =>
      `${verb} ${resource}${subresource === undefined ? '' : `/${subresource}`}`,
  );
  throw new LoadError(
    `the login of kubectl may not ${list.join(', ')} in the namespace ${namespace}`,
    'docs/kubernetes.md has the Role that is needed; `kubectl auth can-i --list` says what there is.',
  );
}

/** A List, or one JSON object after the other. */
function reviewsIn(stdout: string): unknown[] {
  const whole = parseJson(stdout);
  const items = ownValue(whole, 'items');
  if (Array.isArray(items)) return items;
  return stdout
    .split(/^(?=\{)/m)
    .map(parseJson)
    .filter((one) => one !== undefined);
}

async function namespaceOf(kubectl: Kubectl): Promise<string> {
  const config = parseJson(
    await kubectl
      .must('the kubeconfig could not be read', ['config', 'view', '--minify', '--output=json'])
      .catch((error) => {
        // A kubeconfig inside a pod has no context.
        if (/current-context|no context/.test(reasonOf(error))) return '{}';
        throw error;
      }),
  );
  const contexts = ownValue(config, 'contexts');
  const namespace = Array.isArray(contexts)
    ? ownValue(ownValue(contexts[0], 'context'), 'namespace')
    : undefined;
  return kubectl.namespace ?? (typeof namespace === 'string' ? namespace : 'default');
}
