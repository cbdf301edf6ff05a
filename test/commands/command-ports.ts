import { PassThrough, Readable } from 'node:stream';
import type { CommandPorts } from '../../src/commands/command.ts';
import { fromArgv } from '../../src/inputs/from-argv.ts';
import { recordingLog } from '../support/log.ts';

export interface FakePorts {
  ports: CommandPorts;
  written: () => string;
  progress: string[];
}

/** Ports that remember what was written; standard input is `stdin`. */
export function fakePorts(workingDirectory: string, stdin: Buffer = Buffer.alloc(0)): FakePorts {
  const stdout = new PassThrough();
  const chunks: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const progress: string[] = [];
  const ports: CommandPorts = {
    log: recordingLog(),
    progress: { update: (line) => void progress.push(line), done: () => {} },
    signal: new AbortController().signal,
    env: {},
    remember: () => {},
    workingDirectory,
    packageRoot: workingDirectory,
    stdout: stdout as unknown as CommandPorts['stdout'],
    stdin: Readable.from([stdin]),
  };
  return { ports, written: () => Buffer.concat(chunks).toString('utf8'), progress };
}

export function commandLine(...argv: string[]): Extract<ReturnType<typeof fromArgv>, { kind: 'command' }> {
  const line = fromArgv(argv);
  if (line.kind !== 'command') throw new Error(`not a command: ${argv.join(' ')}`);
  return line;
}
