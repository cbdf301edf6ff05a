import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { ClusterEngine } from '../../domain/generators.ts';
import type { ClusterPlan } from '../../domain/cluster.ts';
import type { Log } from '../../ports/ports.ts';
import type { Generator } from '../generator.ts';
import { makeArchive } from './archive.ts';
import { CARRIERS } from './carriers.ts';
import { sweep } from './cleanup.ts';
import { kubectlFor } from './kubectl.ts';
import { startOnCluster } from './load.ts';
import { askCluster } from './preflight.ts';
import { PATIENCE } from './readiness.ts';
import { runnersRequest } from './runners-request.ts';

export interface ClusterContext {
  log: Log;
  signal: AbortSignal;
  env: Record<string, string | undefined>;
  packageRoot: string;
  /** What must be taken down if this process is killed. */
  remember(left: {
    kind: 'cluster';
    name: string;
    engine: ClusterEngine;
    context?: string;
    namespace?: string;
  }): void;
}

/** k6 as the pods of a Job, each with its share of one load; what k6 is asked before, one on this machine answers. */
export async function clusterGenerator(
  plan: ClusterPlan,
  here: Generator,
  { log, signal, env, packageRoot, remember }: ClusterContext,
): Promise<Generator> {
  const kubectl = kubectlFor(plan, env);
  const { serverVersion } = await askCluster(kubectl, plan.engine, log);
  const owner = ownerOf(env);
  await sweep(kubectl, { owner, engine: plan.engine }, Date.now(), log);
  log.info(`Kubernetes ${serverVersion}, ${plan.runners} runners`);
  const mark = `@@PERF-${randomBytes(4).toString('hex')}`;
  return {
    kind: 'cluster',
    isElsewhere: true,
    runners: plan.runners,
    startsWithinMs: PATIENCE.readyMs + plan.healthTimeoutMs,
    k6Version: here.k6Version,
    hint: 'Look at the runners with keep-runners and kubectl.',
    resultsInLog: mark,
    ...(plan.engine === 'k6-operator' && { dropsScriptTags: true }),
    serviceUrl: (urlHere) => urlHere,
    ask: here.ask,
    start(launch) {
      const name = `perf-${randomBytes(5).toString('hex')}`;
      const { context, namespace, engine } = plan;
      const carrier = CARRIERS[engine](kubectl, name);
      remember({
        kind: 'cluster',
        name,
        engine,
        ...(context && { context }),
        ...(namespace && { namespace }),
      });
      return startOnCluster({
        kubectl,
        carrier,
        plan,
        launch,
        log,
        mark,
        healthUrl: `${(launch.env.ORCHESTRATOR_URL ?? '').replace(/\/+$/, '')}${plan.healthPath}`,
        makeArchive: () => makeArchive(here, launch, signal),
        objects: runnersRequest({
          carrier,
          plan,
          name,
          owner,
          args: launch.args,
          env: launch.env,
          deadlineMs: launch.deadlineMs,
          nowMs: Date.now(),
          packageRoot,
        }),
      });
    },
  };
}

/** The same repository, or the same machine. As a label it must be short. */
export function ownerOf(env: Record<string, string | undefined>): string {
  const owner = env.GITHUB_REPOSITORY ?? `${hostname()}/${env.USER ?? ''}`;
  return createHash('sha256').update(owner).digest('hex').slice(0, 16);
}
