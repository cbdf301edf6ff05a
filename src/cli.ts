import { fstatSync } from 'node:fs';
import { InputError, UserError } from './domain/errors.ts';
import { DIED_SILENTLY, withExitGuard } from './ports/exit-guard.ts';
import { fromArgv } from './inputs/from-argv.ts';
import type { CommandName } from './inputs/commands.ts';
import { guardedOutput } from './ports/output.ts';
import { listenForInterrupts } from './ports/interrupt.ts';
import { findPackageRoot } from './ports/package-root.ts';
import { terminalLog, terminalProgress } from './ports/terminal.ts';
import { TOOL } from './domain/tool.ts';
import type { LeftBehind } from './target/target.ts';
import type { Command, CommandPorts } from './commands/command.ts';

/** Each command is loaded when it is asked for: a wrong flag must not cost the start-up of a chart library. */
const COMMANDS: Record<CommandName, () => Promise<Command>> = {
  run: async () => (await import('./commands/run-command.ts')).runCommand,
  report: async () => (await import('./commands/report-command.ts')).reportCommand,
  compare: async () => (await import('./commands/compare-command.ts')).compareCommand,
  eject: async () => (await import('./commands/eject-command.ts')).ejectCommand,
  data: async () => (await import('./commands/data-command.ts')).dataCommand,
  queues: async () => (await import('./commands/queues-command.ts')).queuesCommand,
  up: async () => (await import('./commands/up-command.ts')).upCommand,
  down: async () => (await import('./commands/down-command.ts')).downCommand,
  doctor: async () => (await import('./commands/doctor-command.ts')).doctorCommand,
  init: async () => (await import('./commands/init-command.ts')).initCommand,
};

async function main(argv: string[]): Promise<number> {
  const line = fromArgv(argv, process.stdout.columns);
  outliveReaders(line.kind === 'command' ? line.command : undefined);
  if (line.kind === 'help') return print(line.text);
  if (line.kind === 'version') return print(`${TOOL.name} ${TOOL.version}\n`);
  const command = await COMMANDS[line.command]();
  return command(line, makePorts(line.command));
}

const READING = 'ending; what is still being written or piped in is read to its end';
/** What Ctrl-C does, where it is not the end of a run. */
const ON_INTERRUPT: Partial<Record<CommandName, string>> = {
  queues: '',
  up: 'taking down what was started',
  report: READING,
  compare: READING,
};

/**
 * Whoever read what is printed has gone, `| head` as a rule: that ends what only prints, everything else goes on and
 * ends with the code of its own.
 */
function outliveReaders(command: CommandName | undefined): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (command === 'queues') process.exit();
    });
}

/** What was started and is not known to be down. */
const started: LeftBehind[] = [];

const inWorkflow = process.env.GITHUB_ACTIONS === 'true';
const stdout = guardedOutput(process.stdout, { isFile: leadsToFile(1), inWorkflow });
const stderr = guardedOutput(process.stderr, { isFile: leadsToFile(2), inWorkflow });

function leadsToFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    // Closed by whoever started this.
    return false;
  }
}

function makePorts(command: CommandName): CommandPorts {
  const log = terminalLog({ stderr, env: process.env });
  return {
    log,
    progress: terminalProgress({ stderr, env: process.env }),
    ...listenForInterrupts(log, ON_INTERRUPT[command]),
    env: process.env,
    remember: (left) => void started.push(left),
    workingDirectory: process.cwd(),
    packageRoot: findPackageRoot(import.meta.url),
    stdout,
    stdin: process.stdin,
  };
}

function print(text: string): number {
  stdout.write(text);
  return 0;
}

/** Wrong usage is 2, what broke on the way is 3. A bug shows its stack. */
function explain(error: unknown): number {
  if (error instanceof UserError) {
    stderr.write(`orchestrator-perf: ${error.message}\n${error.hint === '' ? '' : `${error.hint}\n`}`);
    return error instanceof InputError ? 2 : 3;
  }
  stderr.write(
    `orchestrator-perf: this is a bug, please report it\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 3;
}

/** Takes down what a command that will never end has started. */
async function lastResort(): Promise<number> {
  stderr.write(`orchestrator-perf: ${DIED_SILENTLY}\n`);
  const log = terminalLog({ stderr, env: process.env });
  const { cleanUp } = await import('./line/clean-up.ts');
  for (const left of started) await cleanUp(left, { env: process.env, log });
  return 3;
}

process.exitCode = await withExitGuard(main(process.argv.slice(2)).catch(explain), lastResort);
