import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import type { InputRule } from './rules.ts';

/** Services of compose/compose.yaml and its overlays: a file of the user's may change these and test the bundled service. */
const OURS = new Set(['orchestrator', 'queue', 'consumers', 'prometheus', 'grafana', 'k6']);

/**
 * A compose file with services of the user's own, none of which is called `orchestrator`: the bundled reference service
 * would be loaded in place of theirs.
 */
export function testedServiceRule(workingDirectory: string): InputRule {
  return (inputs) => {
    const { 'compose-file': files = [], stack } = inputs;
    const named = inputs['orchestrator-image'] ?? inputs['orchestrator-build'];
    if (stack !== 'compose' || files.length === 0 || named !== undefined) return undefined;
    const services = servicesOf(files.map((file) => resolve(workingDirectory, file)));
    const theirs = services?.filter((name) => !OURS.has(name)) ?? [];
    if (services?.includes('orchestrator') !== false || theirs.length === 0) return undefined;
    return (
      `compose-file is "${files.join('", "')}" with ${theirs.length === 1 ? 'the service' : 'the services'} ${theirs.join(', ')}: ` +
      'which service is to be tested? Call it orchestrator in your file, or give orchestrator-image or orchestrator-build; ' +
      'without that the bundled reference service would be loaded'
    );
  };
}

/**
 * One of these files says what `orchestrator` is made of: then nothing of the reference may stay in it, whose build
 * would otherwise be loaded under the name of the user's image.
 */
export function hasOwnOrchestrator(files: readonly string[]): boolean {
  return files.some((file) => {
    const services = contentOf(file)?.services;
    if (services === undefined || !Object.hasOwn(services, 'orchestrator')) return false;
    const { orchestrator } = services as { orchestrator: unknown };
    if (typeof orchestrator !== 'object' || orchestrator === null) return false;
    return ['image', 'build', 'extends'].some((key) => Object.hasOwn(orchestrator, key));
  });
}

/** Names of services in these files and in those they include; undefined when one cannot be read: Compose says more then. */
function servicesOf(files: string[]): string[] | undefined {
  const names = new Set<string>();
  const all = new Set(files);
  for (const file of all) {
    const content = contentOf(file);
    if (content === undefined) return undefined;
    for (const name of Object.keys(content.services ?? {})) names.add(name);
    for (const path of content.included) all.add(resolve(dirname(file), path));
  }
  return [...names];
}

function contentOf(file: string): { services: object | undefined; included: string[] } | undefined {
  try {
    // Tags such as !reset are Compose's own.
    const content: unknown = parse(readFileSync(file, 'utf8'), { logLevel: 'silent' });
    if (typeof content !== 'object' || content === null) return { services: undefined, included: [] };
    const { services, include } = content as { services?: unknown; include?: unknown };
    return {
      services: typeof services === 'object' && services !== null ? services : undefined,
      included: (Array.isArray(include) ? include : []).flatMap(pathsOf),
    };
  } catch {
    return undefined;
  }
}

/** `include: [db.yml]` or `include: [{ path: db.yml }]`, the latter also with a list. */
function pathsOf(included: unknown): string[] {
  if (typeof included === 'string') return [included];
  const path = (included as { path?: unknown } | null)?.path;
  return [path].flat().filter((one) => typeof one === 'string');
}
