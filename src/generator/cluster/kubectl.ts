import { LoadError } from '../../domain/errors.ts';
import type { ClusterPlan } from '../../domain/cluster.ts';
import type { Argv } from '../../domain/plan.ts';
import { clusterEnvironment } from '../../exec/environment.ts';
import { lineCutter } from '../../exec/lines.ts';
import { run, type RunResult } from '../../exec/run.ts';
import { type RunningProcess, start } from '../../exec/start.ts';

/** `kubectl` against one namespace of one cluster: its logins and plugins are the user's. */
export interface Kubectl {
  /** As it was asked for; undefined: that of the context. */
  readonly namespace: string | undefined;
  /** To its end; never throws. */
  ask(args: string[], options?: { input?: string; timeoutMs?: number }): Promise<RunResult>;
  /** The same, and what it printed; a failure is a LoadError that begins with `what`. */
  must(what: string, args: string[], options?: { input?: string; timeoutMs?: number }): Promise<string>;
  /** Runs on and gives every line of its output. */
  follow(args: string[], onLine: (line: string) => void): RunningProcess;
}

const PATIENCE_MS = 30_000;
const MOST_BYTES = 64_000_000;

export function kubectlFor(
  { context, namespace }: Pick<ClusterPlan, 'context' | 'namespace'>,
  env: Record<string, string | undefined>,
): Kubectl {
  const base: Argv = [
    'kubectl',
    ...(context === undefined ? [] : [`--context=${context}`]),
    ...(namespace === undefined ? [] : [`--namespace=${namespace}`]),
  ];
  const environment = clusterEnvironment(env);
  const ask: Kubectl['ask'] = (args, { input, timeoutMs = PATIENCE_MS } = {}) =>
    run([...base, `--request-timeout=${Math.ceil(timeoutMs / 1000)}s`, ...args], {
      env: environment,
      timeoutMs: timeoutMs + 5000,
      maxBytes: MOST_BYTES,
      ...(input !== undefined && { input }),
    });
  return {
    namespace,
    ask,
    async must(what, args, options) {
      const result = await ask(args, options);
      if (result.code === 0) return result.stdout;
      throw problemOf(what, result);
    },
    follow(args, onLine) {
      const lines = lineCutter(onLine);
      const child = start([...base, ...args], {
        env: environment,
        onStdout: lines.write,
        onStderr: () => {},
      });
      void child.ended.then(() => lines.end());
      return child;
    },
  };
}

interface Cause {
  said: RegExp;
  hint: string;
}

/** In the words of kubectl and of the API server. */
const CAUSES: Cause[] = [
  {
    said: /context ".*" does not exist|no context exists with the name/,
    hint: 'Give a context of your kubeconfig by kube-context; `kubectl config get-contexts` lists them.',
  },
  {
    said: /namespaces ".*" not found/,
    hint: 'Create the namespace, or give another one by kube-namespace.',
  },
  {
    said: /exceeded quota/,
    hint: 'Fewer runners, or less runner-cpu and runner-memory, fit into the quota of the namespace.',
  },
  {
    said: /forbidden/i,
    hint: 'docs/kubernetes.md has the Role that is needed.',
  },
  {
    said: /connection refused|Unable to connect|no such host|i\/o timeout|dial tcp|was refused|ServiceUnavailable/i,
    hint: 'Is the cluster reachable from here? Try it with: kubectl version',
  },
  {
    said: /provide credentials|Unauthorized|executable .* (?:not found|failed)/i,
    hint: 'Log in to the cluster first: kubectl must be able to ask it from here.',
  },
];

/** Why kubectl could not do it. */
export function problemOf(what: string, { error, stderr, timedOut }: RunResult): LoadError {
  if (error !== undefined)
    return new LoadError(
      `${what}: kubectl could not be started (${error.message})`,
      'Install kubectl so that it is on PATH: https://kubernetes.io/docs/tasks/tools/',
    );
  const said = stderr.trim().split('\n').at(-1)?.slice(0, 600) ?? '';
  const reason = timedOut ? 'the cluster did not answer in time' : said || 'kubectl gave no reason';
  const hint =
    CAUSES.find((cause) => cause.said.test(stderr))?.hint ??
    'Is the cluster reachable from here? Try it with: kubectl get pods';
  return new LoadError(`${what}: ${reason}`, hint);
}
