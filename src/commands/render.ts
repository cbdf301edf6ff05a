import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../domain/errors.ts';
import { didYouMean } from '../wording/nearest.ts';
import type { Report } from '../domain/report.ts';
import { usesColour } from '../ports/terminal.ts';
import { renderFiguresCsv } from '../report/render/csv.ts';
import { renderMarkdown } from '../report/render/markdown.ts';
import { renderTerminal, type TerminalOptions } from '../report/render/terminal.ts';
import type { CommandPorts } from './command.ts';

const FORMATS = ['terminal', 'html', 'markdown', 'json', 'junit', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export function formatOf(given: string | true | undefined): Format {
  if (given === undefined) return 'terminal';
  const format = FORMATS.find((known) => known === given);
  if (format === undefined)
    throw new InputError([
      `--format "${given}" is not known: expected one of ${FORMATS.join(', ')}.${didYouMean(String(given), FORMATS)}`,
    ]);
  return format;
}

/** Writes a report where it was asked for: a file, or standard output. */
export async function writeReport(
  report: Report,
  format: Format,
  output: string | true | undefined,
  ports: CommandPorts,
): Promise<void> {
  const colour = typeof output !== 'string' && usesColour(ports.stdout, ports.env);
  const text = await rendered(report, format, { colour, columns: ports.stdout.columns });
  await writeText(text, output, ports);
}

export async function writeText(
  text: string,
  output: string | true | undefined,
  ports: CommandPorts,
): Promise<void> {
  const file = typeof output === 'string' ? resolve(ports.workingDirectory, output) : undefined;
  if (file === undefined) {
    await new Promise<void>((done) => ports.stdout.write(text, () => done()));
    return;
  }
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new InputError([`--output ${output} cannot be written: ${error.message}`]);
  });
  ports.log.info(`Report: ${output}`);
}

async function rendered(report: Report, format: Format, terminal: TerminalOptions): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderTerminal(report, terminal);
    case 'html': {
      const { renderHtml } = await import('../report/render/html.ts');
      const { readReportAssets } = await import('../ports/report-assets.ts');
      return renderHtml(report, await readReportAssets());
    }
    case 'markdown':
      return renderMarkdown([report]);
    case 'json':
      return `${JSON.stringify(report.summary, undefined, 2)}\n`;
    case 'junit': {
      const { renderJunit } = await import('../report/render/junit.ts');
      return renderJunit([report]);
    }
    case 'csv':
      return renderFiguresCsv([report]);
  }
}
