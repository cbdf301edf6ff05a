import * as z from 'zod';
import { parseJson } from '../../k6-results/json.ts';
import type { Log } from '../../ports/ports.ts';
import { type Kubectl, kubectlFor, problemOf } from './kubectl.ts';
import type { ClusterEngine } from '../../domain/generators.ts';
import { EXPIRES, LABELS, objectsOf, TEST_RUNS, TOOL_LABEL } from './names.ts';

/** Deletes every object of a run; a Job takes its pods with it. Gives a sentence where that failed. */
export async function deleteRun(
  kubectl: Kubectl,
  run: string,
  engine: ClusterEngine,
): Promise<string | undefined> {
  const items = objectsOf(run, engine).map(({ apiVersion, kind, name }) => ({
    apiVersion,
    kind,
    metadata: { name },
  }));
  // By a file and not by label: nothing is asked first, so that no right to read secrets is needed.
  const result = await kubectl.ask(
    ['delete', '--filename=-', '--ignore-not-found', '--wait=false', '--cascade=background'],
    { input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) },
  );
  return result.code === 0
    ? undefined
    : problemOf(`what ${run} has in the cluster could not be deleted`, result).message;
}

/** The post step: takes down what a killed main step left in the cluster. */
export async function cleanUpCluster(
  left: {
    name: string;
    engine: ClusterEngine;
    context?: string | undefined;
    namespace?: string | undefined;
  },
  { env, log }: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  const { context, namespace } = left;
  const kubectl = kubectlFor({ ...(context && { context }), ...(namespace && { namespace }) }, env);
  const problem = await deleteRun(kubectl, left.name, left.engine);
  if (problem !== undefined) throw new Error(problem);
  log.info(`Runners of ${left.name} are taken down.`);
}

const objectsSchema = z.object({
  items: z.array(
    z.object({
      metadata: z.object({
        name: z.string(),
        labels: z.record(z.string(), z.string()).default({}),
        annotations: z.record(z.string(), z.string()).default({}),
      }),
    }),
  ),
});

/** What a lost machine left: of the same owner, and past its time. */
export async function sweep(
  kubectl: Kubectl,
  { owner, engine }: { owner: string; engine: ClusterEngine },
  nowMs: number,
  log: Log,
): Promise<void> {
  const selector = `${LABELS.tool}=${TOOL_LABEL},${LABELS.owner}=${owner}`;
  const result = await kubectl.ask([
    'get',
    engine === 'k6-operator' ? TEST_RUNS : 'jobs',
    `--selector=${selector}`,
    '--output=json',
  ]);
  const found = objectsSchema.safeParse(parseJson(result.stdout)).data?.items ?? [];
  const expired = found.filter(
    ({ metadata }) => Number(metadata.annotations[EXPIRES] ?? Number.NaN) * 1000 < nowMs,
  );
  const runs = new Set(expired.flatMap(({ metadata }) => metadata.labels[LABELS.run] ?? []));
  for (const run of runs) {
    const problem = await deleteRun(kubectl, run, engine);
    log.info(problem ?? `Swept what an earlier run left in the cluster: ${run}`);
  }
}
