import type { CommandLine } from '../inputs/from-argv.ts';
import type { LeftBehind } from '../target/target.ts';
import type { Output } from '../ports/output.ts';
import type { Log, ProgressLine } from '../ports/ports.ts';

/** The edges a command works with; made by cli.ts, replaced in tests. */
export interface CommandPorts {
  log: Log;
  progress: ProgressLine;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  /** Aborted by a second Ctrl-C. */
  hardSignal?: AbortSignal;
  env: Record<string, string | undefined>;
  /** What exists and must be taken down, should this process not come to its end. */
  remember(left: LeftBehind): void;
  workingDirectory: string;
  packageRoot: string;
  /** Where results go; the log goes to standard error. */
  stdout: Output;
  stdin: NodeJS.ReadableStream;
}

/** Gives the exit code: 0 pass, 1 fail, 2 usage, 3 broken, 4 inconclusive when gated. */
export type Command = (line: CommandLine & { kind: 'command' }, ports: CommandPorts) => Promise<number>;
