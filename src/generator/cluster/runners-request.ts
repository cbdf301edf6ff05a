import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ClusterPlan } from '../../domain/cluster.ts';
import { LoadError } from '../../domain/errors.ts';
import { isRecord } from '../../k6-results/json.ts';
import { reasonOf } from '../../wording/reason.ts';
import type { Carrier } from './carrier.ts';
import type { RunnersRequest } from './manifests.ts';

export interface SplitLoad {
  carrier: Pick<Carrier, 'runnerArgs'>;
  plan: ClusterPlan;
  name: string;
  owner: string;
  /** Of k6 on this machine. */
  args: string[];
  env: Record<string, string>;
  deadlineMs: number;
  nowMs: number;
  packageRoot: string;
}

/** A quarter of an hour for nodes, images and the last words. */
const AROUND_THE_LOAD_S = 900;

/** What the objects in the cluster are made of, without the archive. */
export function runnersRequest(load: SplitLoad): Omit<RunnersRequest, 'archive'> {
  const { plan, name, owner, packageRoot } = load;
  const { open, secret } = variablesOf(load.env);
  const deadlineS = Math.ceil(load.deadlineMs / 1000) + AROUND_THE_LOAD_S;
  return {
    name,
    owner,
    plan,
    template: readTemplate(plan.template),
    expiresS: Math.ceil(load.nowMs / 1000) + deadlineS,
    args: runnerArgs(load.args, load.carrier.runnerArgs(plan.runners)),
    startScript: readFileSync(join(packageRoot, 'k6', 'start-runners.ts'), 'utf8'),
    env: { ...open, K6_WEB_DASHBOARD_RECORD: '/dev/stdout' },
    secretEnv: secret,
    deadlineS,
  };
}

function runnerArgs(args: readonly string[], asRunner: readonly string[]): string[] {
  const statistics = args.flatMap((arg, at) => (args[at - 1] === '--summary-trend-stats' ? [arg] : []));
  const tags = args.filter((_, at) => args[at - 1] === '--tag');
  return [
    ...asRunner,
    '--no-color',
    '--log-format=json',
    ...tags.flatMap((tag) => ['--tag', tag]),
    ...statistics.map((list) => `--summary-trend-stats=${list}`),
  ];
}

/** Set by this tool, and nothing anybody would hide. */
const OPEN = /^(?:PERF_|K6_|EVENTS_|ORCHESTRATOR_URL$)/;

function variablesOf(env: Record<string, string>): Record<'open' | 'secret', Record<string, string>> {
  const all = Object.entries(env);
  return {
    open: Object.fromEntries(all.filter(([name]) => OPEN.test(name))),
    secret: Object.fromEntries(all.filter(([name]) => !OPEN.test(name))),
  };
}

function readTemplate(path: string | undefined): Record<string, unknown> {
  if (path === undefined) return {};
  let template: unknown;
  try {
    template = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new LoadError(`kube-template ${path} cannot be read: ${reasonOf(error)}`, HOW_TEMPLATE);
  }
  if (!isRecord(template) || !Object.keys(template).every((name) => ['metadata', 'spec'].includes(name)))
    throw new LoadError(`kube-template ${path} is no pod template`, HOW_TEMPLATE);
  return template;
}

const HOW_TEMPLATE =
  'It is YAML with `metadata` and `spec` of a pod; the container of the runners is called k6.';
