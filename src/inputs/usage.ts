import { GROUPS } from './field.ts';
import { COMMAND_NAMES, type Command, type CommandName, commandOf } from './commands.ts';
import { descriptionOf, type InputName } from './schema.ts';

/** The longest name and a blank. */
const COMMAND_COLUMN = Math.max(...COMMAND_NAMES.map((name) => name.length)) + 1;

/** Where nobody says how wide the terminal is. */
export const DEFAULT_COLUMNS = 80;

export function generalHelp(columns: number): string {
  const commands = COMMAND_NAMES.map((name) => `  ${name.padEnd(COMMAND_COLUMN)}${commandOf(name).summary}`);
  return [
    'Usage: orchestrator-perf <command> [arguments] [flags]',
    '',
    'Commands:',
    ...commands,
    '',
    ...wrapped('orchestrator-perf <command> --help lists its flags. --version prints the version.', columns),
    ...wrapped(
      'Exit codes: 0 pass, 1 verdict fail, 2 wrong usage, 3 broken run, 4 inconclusive (with --fail-on inconclusive).',
      columns,
    ),
    '',
  ].join('\n');
}

export function commandHelp(name: CommandName, columns: number): string {
  const command: Command = commandOf(name);
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  const usage = ['orchestrator-perf', name, command.operands, '[flags]'].filter((part) => part !== '');
  const sections = [`Usage: ${usage.join(' ')}`, '', `${capital(command.summary)}.`];
  const own = Object.entries(command.options).map(([flag, option]) =>
    entry(`--${flag}${option.value === undefined ? '' : ` ${option.value}`}`, option.description, width),
  );
  if (own.length > 0) sections.push('', 'Flags:', ...own);
  for (const group of GROUPS) {
    const names = command.inputs.filter((input) => descriptionOf(input).group === group);
    if (names.length > 0)
      sections.push('', `${capital(group)}:`, ...names.map((input) => inputEntry(input, width)));
  }
  return `${sections.join('\n')}\n`;
}

const COLUMN = 30;
const NARROWEST = 60;
const WIDEST = 110;

function inputEntry(name: InputName, width: number): string {
  const { description, shape, allowed, several, default: fallback, example } = descriptionOf(name);
  const value = shape === 'boolean' ? '' : ` <${PLACEHOLDERS[shape ?? 'text']}>`;
  const notes: string[] = [];
  if (allowed !== undefined) notes.push(`${several ? 'any of ' : ''}${allowed.join(', ')}`);
  else if (example !== undefined) notes.push(`such as ${example}`);
  if (fallback !== undefined && shape !== 'boolean') notes.push(`default: ${fallback}`);
  const tail = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return entry(`--${name}${value}`, `${description.replaceAll('`', '')}${tail}`, width);
}

const PLACEHOLDERS = {
  text: 'text',
  number: 'number',
  boolean: '',
  lines: 'text',
  map: 'KEY=value',
  requests: 'text',
};

function entry(left: string, text: string, width: number): string {
  const indent = ' '.repeat(COLUMN);
  const head = `  ${left}`;
  const first = head.length + 2 > COLUMN ? `${head}\n${indent}` : head.padEnd(COLUMN);
  return first + wrapped(text, width - COLUMN).join(`\n${indent}`);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function capital(text: string): string {
  return text === 'k6' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
