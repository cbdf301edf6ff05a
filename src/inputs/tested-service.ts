import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { SERVICE_UNDER_TEST } from '../domain/observation.ts';
import type { FileServices, ServicesIn } from './ordinary-stack.ts';
import type { InputRule } from './rules.ts';

/** Services of compose/compose.yaml and its overlays: a file of the user's may change these and test the bundled service. */
const OURS = new Set(['orchestrator', 'queue', 'consumers', 'prometheus', 'grafana', 'k6']);

/**
 * A compose file with services of the user's own, none of which is called `orchestrator`: the bundled reference service
 * would be loaded in place of theirs.
 */
export function testedServiceRule(servicesIn: ServicesIn): InputRule {
  return (inputs) => {
    const { 'compose-file': files = [], stack, 'queue-backend': queue } = inputs;
    const named = inputs.image ?? inputs.build ?? inputs['compose-service'];
    if (stack !== 'compose' || queue === 'none' || files.length === 0 || named !== undefined)
      return undefined;
    const services = servicesIn(files);
    if (services === undefined || services.names.includes(SERVICE_UNDER_TEST)) return undefined;
    const theirs = services.names.filter((name) => !OURS.has(name));
    if (theirs.length === 0 && services.isComplete) return undefined;
    const having =
      theirs.length === 0
        ? ', which includes what cannot be read here'
        : ` with ${theirs.length === 1 ? 'the service' : 'the services'} ${theirs.join(', ')}`;
    return (
      `compose-file is "${files.join('", "')}"${having}: which service is to be tested? ` +
      'Give compose-service, call it orchestrator in your file, or give image or build; ' +
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

/** Names of services in these files and in those they include, read once. */
export function servicesInFiles(workingDirectory: string): ServicesIn {
  const known = new Map<string, FileServices | undefined>();
  return (files) => {
    const key = files.join('\n');
    if (!known.has(key)) known.set(key, servicesOf(files.map((file) => resolve(workingDirectory, file))));
    return known.get(key);
  };
}

function servicesOf(files: readonly string[]): FileServices | undefined {
  const names = new Set<string>();
  const all = new Set(files);
  let isComplete = true;
  for (const file of all) {
    const content = contentOf(file);
    if (content === undefined && files.includes(file)) return undefined;
    if (content === undefined) isComplete = false;
    for (const name of Object.keys(content?.services ?? {})) names.add(name);
    for (const path of content?.included ?? []) all.add(resolve(dirname(file), path));
  }
  return { names: [...names], isComplete };
}

function contentOf(file: string): { services: object | undefined; included: string[] } | undefined {
  try {
    // Tags such as !reset are Compose's own; `<<` is as common as in YAML 1.1.
    const content: unknown = parse(readFileSync(file, 'utf8'), { logLevel: 'error', merge: true });
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
