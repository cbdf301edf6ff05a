import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { compareCommand } from '../../src/commands/compare-command.ts';
import { reportCommand } from '../../src/commands/report-command.ts';
import { runSummarySchema, type RunSummary } from '../../src/domain/measurement.ts';
import { commandLine, fakePorts } from './command-ports.ts';

export interface Commands {
  folder: string;
  report(argv: string[], stdin?: Buffer): Promise<{ code: number; text: string }>;
  compare(argv: string[], stdin?: Buffer): Promise<{ code: number; text: string }>;
  /** The result that `report` makes of the files. */
  result(argv: string[], stdin?: Buffer): Promise<{ code: number; summary: RunSummary }>;
}

/** `report` and `compare` in a folder of their own. */
export function commandsIn(name: string): Commands {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = async (command: 'report' | 'compare', argv: string[], stdin?: Buffer) => {
    const { ports, written } = fakePorts(folder, stdin);
    const of = command === 'report' ? reportCommand : compareCommand;
    const code = await of(commandLine(command, ...argv), ports);
    return { code, text: written() };
  };
  return {
    folder,
    report: (argv, stdin) => run('report', argv, stdin),
    compare: (argv, stdin) => run('compare', argv, stdin),
    result: async (argv, stdin) => {
      const { code, text } = await run('report', [...argv, '--format', 'json'], stdin);
      return { code, summary: runSummarySchema.parse(JSON.parse(text)) };
    },
  };
}

/** Words as a reader sees them, however the lines are broken. */
export const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');
