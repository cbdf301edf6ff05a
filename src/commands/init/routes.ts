import { posix } from 'node:path';
import type { RepositoryFiles } from './files.ts';

const SOURCE = /\.(?:[cm]?[jt]s|py|go|java|kt|rb|php|rs|cs)$/;
const NOT_THE_SERVICE =
  /(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures|perf|k6)\/|[._-](?:test|spec)s?\.\w+$|_test\.\w+$/i;
const MOST_SOURCES = 400;

/** The path of the reference service's API: who has it takes events. */
const EVENTS_API = '/api/orchestrator';

/**
 * How frameworks say a GET of a fixed path: `app.get('/x'`, `@app.route("/x")`, `@GetMapping("/x")`,
 * `mux.HandleFunc("GET /x"`, `pathname === '/x'`. A router may be mounted anywhere: its paths say nothing.
 */
const ROUTES = [
  /\b(?:app|server|fastify|api|mux|http|r|e)\.(?:get|Get|GET|route|HandleFunc|Handle|MapGet)\(\s*["'`](?:GET )?(\/[\w./-]{0,100})["'`]/g,
  /@(?:GetMapping|GET\s+@Path|Path)\(\s*(?:value\s*=\s*|path\s*=\s*)?["](\/[\w./-]{0,100})["]/g,
  /\b(?:url|path|pathname|URL\.Path)\s*={2,3}\s*["'`](\/[\w./-]{0,100})["'`]/g,
  /\bcreateContext\(\s*"(\/[\w./-]{0,100})"/g,
  /\bcase\s+["'`](?:GET )?(\/[\w./-]{0,100})["'`]\s*:/g,
];
/** `method === 'POST' && url === '/orders'` */
const OTHER_METHOD = /["'`](?:POST|PUT|PATCH|DELETE)\b/;
/** A longer one was written by a program. */
const LONGEST_LINE = 500;
/** `@RequestMapping("/api")` on a class goes before the paths of its methods. */
const CLASS_PREFIX =
  /@RequestMapping\(\s*(?:value\s*=\s*|path\s*=\s*)?"(\/[\w./-]{0,100})"\s*\)[^;{}]{0,400}?\bclass\b/;

export const HEALTH =
  /^\/(?:(?:api|v1|q|actuator|internal|_)?\/?(?:healthz?|health-?check|livez?|liveness|readyz?|readiness|heartbeat|ping|up|alive)|health\/(?:live|ready)|-\/healthy)\/?$/i;

export interface FoundRoutes {
  routes: string[];
  takesEvents: boolean;
}

/** What the code below a folder answers to, as far as it says so in plain words. */
export function routesIn(files: RepositoryFiles, folder: string): FoundRoutes {
  const below = folder === '.' ? '' : `${folder}/`;
  const sources = files.paths
    .filter(
      (path) =>
        path.startsWith(below) && SOURCE.test(path) && !NOT_THE_SERVICE.test(path.slice(below.length)),
    )
    .slice(0, MOST_SOURCES);
  const routes = new Set<string>();
  let takesEvents = false;
  for (const source of sources) {
    const text = files.read(source) ?? '';
    takesEvents ||= text.includes(EVENTS_API);
    const prefix = CLASS_PREFIX.exec(text)?.[1] ?? '';
    if (prefix !== '' && /@GetMapping\s*(?!\()/.test(text)) routes.add(prefix);
    const lines = text.split('\n').filter((line) => line.length < LONGEST_LINE && !OTHER_METHOD.test(line));
    for (const line of lines)
      for (const path of pathsIn(line)) routes.add(`${prefix}${prefix !== '' && path === '/' ? '' : path}`);
  }
  return { routes: [...routes], takesEvents };
}

function pathsIn(line: string): string[] {
  return ROUTES.flatMap((pattern) => [...line.matchAll(pattern)].map(([, path = '']) => path)).filter(
    (path) => posix.normalize(path) === path,
  );
}

/** The one that says it is healthy, the most usual name first. */
export function healthPathAmong(routes: readonly string[]): string | undefined {
  const healthy = routes.filter((path) => HEALTH.test(path));
  return healthy.find((path) => /healthz?$/i.test(path)) ?? healthy[0];
}
