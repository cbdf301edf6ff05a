import { INPUT_NAMES } from '../../inputs/schema.ts';
import type { FoundService, StartCommand } from './found.ts';

/** Lines of the config that say how the service is started. */
export interface StackLines {
  /** Input name -> value. */
  lines: Record<string, string | number>;
  /** The same service without Docker, where that is possible as well. */
  otherwise?: Record<string, string | number>;
  /** What the reader has to know, or to do. */
  notes: string[];
}

/** What this version can bring up of an ordinary service; the one place that knows. */
const CAN = {
  compose: has('compose-service'),
  build: has('build'),
};

/**
 * The stack of a service: its compose file with all it needs, else its container, else its start command. What
 * this version cannot bring up is to run already, and its address is written.
 */
export function stackLines(service: FoundService, can: typeof CAN = CAN): StackLines {
  const { compose, dockerfile, start, folder } = service;
  const otherwise = start === undefined ? {} : { otherwise: startLines(start, folder) };
  if (compose !== undefined && can.compose)
    return { lines: { 'compose-file': compose.file, 'compose-service': compose.service }, notes: [] };
  if (compose === undefined && dockerfile !== undefined && can.build)
    return {
      lines: { build: folder, ...(dockerfile.port === undefined ? {} : { port: dockerfile.port }) },
      ...otherwise,
      notes: [],
    };
  if (start !== undefined) return { lines: startLines(start, folder), notes: [] };
  const port = compose?.publishedPort ?? compose?.port ?? dockerfile?.port;
  const up =
    compose === undefined ? 'in its container' : `with \`docker compose -f ${compose.file} up --wait\``;
  return {
    lines: { 'target-url': `http://localhost:${port ?? 8080}` },
    notes: [
      `Nothing says how ${service.name} is started without a container: start it ${up} first${port === undefined ? ', and put its port into target-url' : ''}.`,
    ],
  };
}

export function startLines({ command, build }: StartCommand, folder: string): Record<string, string> {
  return {
    start: command,
    ...(folder === '.' ? {} : { 'start-directory': folder }),
    ...(build === undefined ? {} : { 'build-command': build }),
  };
}

function has(name: string): boolean {
  return INPUT_NAMES.some((known) => known === name);
}
