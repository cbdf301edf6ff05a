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

/** The stack of a service: its compose file with all it needs, else its container, else its start command. */
export function stackLines({ name, folder, compose, dockerfile, start }: FoundService): StackLines {
  if (compose !== undefined)
    return { lines: { 'compose-file': compose.file, 'compose-service': compose.service }, notes: [] };
  if (dockerfile !== undefined)
    return {
      lines: { build: folder, ...(dockerfile.port === undefined ? {} : { port: dockerfile.port }) },
      ...(start === undefined ? {} : { otherwise: startLines(start, folder) }),
      notes: [],
    };
  if (start !== undefined) return { lines: startLines(start, folder), notes: [] };
  return {
    lines: { 'target-url': 'http://localhost:8080' },
    notes: [
      `Nothing says how ${name} is started: put its address into target-url, or give start, build or image in place of it.`,
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
