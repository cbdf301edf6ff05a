import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { LoadError } from '../../domain/errors.ts';
import { DEFAULT_K6_VERSION, SUPPORTED_K6 } from '../../domain/k6.ts';
import type { K6Plan } from '../../domain/plan.ts';
import type { Log } from '../../ports/ports.ts';
import { buildK6 } from './build.ts';
import { type K6Cache, k6Cache } from './cache.ts';
import { downloadK6 } from './release.ts';
import { checkK6 } from './version.ts';

export interface FoundK6 {
  path: string;
  version: string;
  source: 'k6-path' | 'PATH' | 'cache' | 'release' | 'go build';
}

export interface FindK6Context {
  log: Log;
  signal: AbortSignal;
  env: Record<string, string | undefined>;
  packageRoot: string;
  /** Instead of the machine's tool cache. */
  cacheDirectory?: string | undefined;
  /** Base address of release downloads. */
  releaseOrigin?: string | undefined;
}

/**
 * Finds k6, or gets it: the given path, PATH, tool cache, release download with a known checksum, build with Go. Each
 * step is in the log; when none works, one error says what was tried and why each failed.
 */
export async function findK6(plan: K6Plan, context: FindK6Context): Promise<FoundK6> {
  if (plan.path !== undefined) return fromGivenPath(plan.path, context);
  const cache = k6Cache(context.env, context.cacheDirectory);
  const tried: string[] = [];
  for (const step of STEPS) {
    context.signal.throwIfAborted();
    const result = await step.find(plan, context, cache);
    if ('path' in result) {
      const found: FoundK6 = { ...result, source: step.source };
      context.log.info(`k6 ${found.version} from ${step.name}: ${found.path}`);
      return found;
    }
    context.log.info(`k6 not from ${step.name}: ${result.problem}`);
    tried.push(`${step.name}: ${result.problem}`);
  }
  throw new LoadError(
    `k6 was not found and could not be fetched:\n${tried.map((line) => `- ${line}`).join('\n')}`,
    `Install k6 ${DEFAULT_K6_VERSION} (https://grafana.com/docs/k6/latest/set-up/install-k6/) so that it is on PATH, or Go 1.25 or newer, or give a binary by k6-path.`,
  );
}

/** A k6 that is on this machine already; nothing is fetched. */
export async function k6AtHand(
  plan: Pick<K6Plan, 'version' | 'path'>,
  context: Pick<FindK6Context, 'env' | 'signal' | 'cacheDirectory'>,
): Promise<FoundK6 | { problem: string }> {
  if (plan.path !== undefined) {
    const check = await checkK6(plan.path, context.signal);
    return 'problem' in check ? check : { path: plan.path, version: check.version, source: 'k6-path' };
  }
  const cache = k6Cache(context.env, context.cacheDirectory);
  const problems: string[] = [];
  for (const step of AT_HAND) {
    const result = await step.find(plan, context, cache);
    if ('path' in result) return { ...result, source: step.source };
    problems.push(`${step.name}: ${result.problem}`);
  }
  return { problem: problems.join('; ') };
}

type StepResult = { path: string; version: string } | { problem: string };

interface Step<Plan = K6Plan, Context = FindK6Context> {
  source: FoundK6['source'];
  name: string;
  find(plan: Plan, context: Context, cache: K6Cache): Promise<StepResult>;
}

const AT_HAND: Step<Pick<K6Plan, 'version'>, Pick<FindK6Context, 'env' | 'signal'>>[] = [
  { source: 'PATH', name: 'PATH', find: onPath },
  { source: 'cache', name: 'tool cache', find: inCache },
];
const STEPS: Step[] = [
  ...AT_HAND,
  { source: 'release', name: 'release download', find: fromRelease },
  { source: 'go build', name: 'go build', find: fromGo },
];

async function fromGivenPath(path: string, { log, signal }: FindK6Context): Promise<FoundK6> {
  const check = await checkK6(path, signal);
  if ('problem' in check)
    throw new LoadError(
      `k6-path is ${path}, but ${check.problem}`,
      `Give the path of a k6 binary (${SUPPORTED_K6}), or leave k6-path out.`,
    );
  log.info(`k6 ${check.version} from k6-path: ${path}`);
  return { path, version: check.version, source: 'k6-path' };
}

/** A k6 on PATH serves any supported version, unless another than the default was asked for. */
async function onPath(
  plan: Pick<K6Plan, 'version'>,
  { env, signal }: Pick<FindK6Context, 'env' | 'signal'>,
): Promise<StepResult> {
  const path = (env.PATH ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, 'k6'))
    .find(isFile);
  if (path === undefined) return { problem: 'no k6 there' };
  const check = await checkK6(path, signal);
  if ('problem' in check) return { problem: `${path}: ${check.problem}` };
  if (plan.version !== DEFAULT_K6_VERSION && check.version !== plan.version)
    return { problem: `${path} is k6 ${check.version}, asked for was ${plan.version}` };
  return { path, version: check.version };
}

async function inCache(
  plan: Pick<K6Plan, 'version'>,
  { signal }: Pick<FindK6Context, 'signal'>,
  cache: K6Cache,
): Promise<StepResult> {
  const kept = cache.get(plan.version);
  if ('problem' in kept) return kept;
  const { path } = kept;
  const check = await checkK6(path, signal);
  return 'problem' in check ? { problem: `${path}: ${check.problem}` } : { path, version: check.version };
}

function fromRelease(plan: K6Plan, context: FindK6Context, cache: K6Cache): Promise<StepResult> {
  return inScratch((directory) =>
    keep(
      plan.version,
      downloadK6({
        version: plan.version,
        checksum: plan.checksum,
        directory,
        signal: context.signal,
        origin: context.releaseOrigin,
      }),
      context,
      cache,
    ),
  );
}

function fromGo(plan: K6Plan, context: FindK6Context, cache: K6Cache): Promise<StepResult> {
  return inScratch((directory) =>
    keep(
      plan.version,
      buildK6({
        version: plan.version,
        packageRoot: context.packageRoot,
        directory,
        env: context.env,
        signal: context.signal,
        onStart: (go) =>
          context.log.info(
            `Building k6 ${plan.version} with Go ${go}; about a minute, once on this machine.`,
          ),
      }),
      context,
      cache,
    ),
  );
}

/** A fresh binary is only kept when it runs. */
async function keep(
  version: string,
  fetched: Promise<{ path: string } | { problem: string }>,
  { signal }: FindK6Context,
  cache: K6Cache,
): Promise<StepResult> {
  const result = await fetched;
  if ('problem' in result) return result;
  const check = await checkK6(result.path, signal);
  if ('problem' in check) return { problem: `the binary does not run: ${check.problem}` };
  return { path: cache.put(version, result.path), version: check.version };
}

async function inScratch<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'orchestrator-perf-k6-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
