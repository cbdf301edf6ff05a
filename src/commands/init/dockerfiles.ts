import type { FoundDockerfile } from './found.ts';
import type { RepositoryFiles } from './files.ts';

/** Dockerfiles, the nearest to the root first. */
export function dockerfilesIn(files: RepositoryFiles): FoundDockerfile[] {
  return files.paths
    .filter((path) => /(?:^|\/)(?:Dockerfile|Containerfile)$/.test(path))
    .map((path) => ({ path, ...readDockerfile(files.read(path) ?? '') }));
}

/** What the last stage exposes: earlier ones only build. */
export function readDockerfile(text: string): Omit<FoundDockerfile, 'path'> {
  const lines = text.replaceAll(/\\\r?\n/g, ' ').split('\n');
  const lastStage = lines.findLastIndex((line) => /^\s*FROM\s/i.test(line));
  const stage = lines.slice(Math.max(lastStage, 0));
  const variables = new Map<string, string>();
  let port: number | undefined;
  let healthPath: string | undefined;
  for (const line of lines.filter((line) => /^\s*(?:ARG|ENV)\s/i.test(line)))
    for (const [, name = '', value = ''] of line.matchAll(/\b(\w+)[= ]"?(\d{1,5})\b/g))
      variables.set(name, value);
  for (const line of stage) {
    const exposed = /^\s*EXPOSE\s+"?(\d{1,5}|\$\{?\w+(?::-\d{1,5})?\}?)/i.exec(line)?.[1];
    port ??= exposed === undefined ? undefined : portOf(exposed, variables);
    if (/^\s*HEALTHCHECK\s/i.test(line)) healthPath ??= healthPathIn(line);
  }
  return { port, healthPath };
}

function portOf(text: string, variables: ReadonlyMap<string, string>): number | undefined {
  const name = /^\$\{?(\w+)/.exec(text)?.[1];
  const fallback = /:-(\d+)/.exec(text)?.[1];
  const port = Number(name === undefined ? text : (variables.get(name) ?? fallback));
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
}

/** The path of the address that a health check asks on its own machine. */
export function healthPathIn(check: string): string | undefined {
  const path =
    /(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?::(?:\d{1,5}|\$\{?\w+\}?))?(\/[\w./-]{0,200})?/.exec(
      check,
    );
  return path === null ? undefined : (path[1] ?? '/');
}
