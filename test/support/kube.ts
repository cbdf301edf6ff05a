import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { k6Of } from './k6.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROVISION = join(ROOT, '.ci', 'kube', 'provision-kube.sh');

/** The cluster of `.ci/kube/provision-kube.sh up`. */
export interface Kube extends AsyncDisposable {
  /** Of the tool: a login that has the Role of docs/kubernetes.md and nothing else. */
  env: Record<string, string>;
  namespace: string;
  image: string;
  /** As the administrator of the cluster; what it printed. */
  admin(...args: string[]): Promise<string>;
  apply(manifest: string): Promise<void>;
  /** A server of this machine as pods reach it. */
  expose(url: string): string;
  /** A process of the container of a pod is killed, as the kernel does it. */
  killRunner(pod: string): Promise<void>;
  /** What `kubectl drain` asks for each pod of a node. */
  evict(pod: string): Promise<void>;
  /** A login with other rules. */
  login(rules: unknown): Promise<Record<string, string>>;
  /** The login of the tool by way of something that can be closed for a while. */
  through(door: Door): Record<string, string>;
}

export interface Door extends AsyncDisposable {
  port: number;
  /** Connections are cut, and new ones refused. */
  close(): void;
  open(): void;
}

/** Stands between kubectl and the API server. */
export async function openDoor(kube: Kube): Promise<Door> {
  const { server: address } = JSON.parse(readFileSync(kube.env.KUBECONFIG ?? '', 'utf8')).clusters[0].cluster;
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let isOpen = true;
  const server = createServer((socket) => {
    if (!isOpen) return void socket.destroy();
    const other = connect(Number(target.port), target.hostname);
    for (const one of [socket, other]) {
      sockets.add(one);
      one
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(one);
          socket.destroy();
          other.destroy();
        });
    }
    socket.pipe(other).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      isOpen = false;
      cut();
    },
    open() {
      isOpen = true;
    },
    async [Symbol.asyncDispose]() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function openKube(): Promise<Kube> {
  const given = Object.fromEntries(
    execFileSync(PROVISION, ['env'], { encoding: 'utf8' })
      .split('\n')
      .flatMap((line) => {
        const match = /^export (\w+)=(.*)$/.exec(line);
        return match === null
          ? []
          : [[match[1] ?? '', (match[2] ?? '').replace(':$PATH', `:${process.env.PATH}`)]];
      }),
  );
  const environment = { ...process.env, ...given } as Record<string, string>;
  const run = promisify(execFile);
  const admin = async (...args: string[]) =>
    (await run('kubectl', args, { env: environment, maxBuffer: 50_000_000 })).stdout;
  const folder = mkdtempSync(join(tmpdir(), 'perf-kube-'));
  const namespace = `perf-${randomBytes(3).toString('hex')}`;
  const apply = async (manifest: string) => {
    const file = join(folder, `${randomBytes(3).toString('hex')}.yaml`);
    writeFileSync(file, manifest);
    await admin('apply', '--filename', file);
  };
  const image = 'perf.local/k6:test';
  const root = join(folder, 'image');
  // The operator calls it by its name alone.
  mkdirSync(join(root, 'bin'), { recursive: true });
  copyFileSync((await k6Of('2.2.0')).path, join(root, 'bin', 'k6'));
  execFileSync(PROVISION, ['image', image, root, '-entrypoint', '/bin/k6', '-user', '12345'], {
    stdio: 'ignore',
  });
  await admin('create', 'namespace', namespace);
  let logins = 0;
  const login = async (rules: unknown) => {
    logins += 1;
    const name = `login-${logins}`;
    const meta = { name, namespace };
    await apply(
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'List',
        items: [
          { apiVersion: 'v1', kind: 'ServiceAccount', metadata: meta },
          { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: meta, rules },
          {
            apiVersion: 'rbac.authorization.k8s.io/v1',
            kind: 'RoleBinding',
            metadata: meta,
            roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
            subjects: [{ kind: 'ServiceAccount', name, namespace }],
          },
        ],
      }),
    );
    const token = (await admin('create', 'token', name, '--namespace', namespace)).trim();
    const config = JSON.parse(await admin('config', 'view', '--raw', '--output=json'));
    const file = join(folder, `${name}.json`);
    config.users = [{ name: 'login', user: { token } }];
    config.contexts = [
      { name: 'perf', context: { cluster: config.clusters[0].name, user: 'login', namespace } },
    ];
    config['current-context'] = 'perf';
    writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
    return { PATH: environment.PATH ?? '', HOME: folder, KUBECONFIG: file };
  };
  const env = await login(documentedRules());
  return {
    env,
    through({ port }) {
      const config = JSON.parse(readFileSync(env.KUBECONFIG ?? '', 'utf8'));
      config.clusters[0].cluster.server = `https://127.0.0.1:${port}`;
      const file = join(folder, `door-${port}.json`);
      writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
      return { ...env, KUBECONFIG: file };
    },
    namespace,
    image,
    admin,
    apply,
    login,
    expose(url) {
      const { port } = new URL(url);
      execFileSync(PROVISION, ['expose', port], { stdio: 'ignore' });
      return `http://${given.PERF_KUBE_NODE_IP}:${port}`;
    },
    async evict(pod) {
      const file = join(folder, `${pod}.json`);
      writeFileSync(
        file,
        JSON.stringify({ apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: pod, namespace } }),
      );
      await admin(
        'create',
        '--raw',
        `/api/v1/namespaces/${namespace}/pods/${pod}/eviction`,
        '--filename',
        file,
      );
    },
    async killRunner(pod) {
      const id = await admin(
        'get',
        'pod',
        pod,
        '--namespace',
        namespace,
        '--output=jsonpath={.status.containerStatuses[0].containerID}',
      );
      await run(PROVISION, ['ctr', 'tasks', 'kill', '--signal', 'SIGKILL', id.replace('containerd://', '')]);
    },
    async [Symbol.asyncDispose]() {
      await admin('delete', 'namespace', namespace, '--wait=false');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The Role of the documentation is the one that is tested. */
export function documentedRules(name = 'orchestrator-perf'): unknown {
  const page = readFileSync(join(ROOT, 'docs', 'kubernetes.md'), 'utf8');
  const role = [...page.matchAll(/```yaml\n(.*?)```/gs)]
    .map(([, text = '']) => parse(text))
    .find((one) => one?.kind === 'Role' && one.metadata.name === name);
  if (role === undefined) throw new Error('docs/kubernetes.md has no Role');
  return role.rules;
}
