import { GROUPS } from './field.ts';
import { COMMAND_NAMES, type Command, type CommandName, commandOf } from './commands.ts';
import { factsOf, type InputName } from './schema.ts';

export function generalHelp(): string {
  const commands = COMMAND_NAMES.map((name) => `  ${name.padEnd(9)}${commandOf(name).summary}`);
  return [
    'Usage: orchestrator-perf <command> [arguments] [flags]',
    '',
    'Commands:',
    ...commands,
    '',
    'orchestrator-perf <command> --help lists its flags. --version prints the version.',
    'Exit codes: 0 pass, 1 verdict fail, 2 wrong usage, 3 broken run, 4 inconclusive (with --fail-on inconclusive).',
    '',
  ].join('\n');
}

export function commandHelp(name: CommandName): string {
  const command: Command = commandOf(name);
  const usage = ['orchestrator-perf', name, command.operands, '[flags]'].filter((part) => part !== '');
  const sections = [`Usage: ${usage.join(' ')}`, '', `${capital(command.summary)}.`];
  const own = Object.entries(command.options).map(([flag, option]) =>
    entry(`--${flag}${option.value === undefined ? '' : ` ${option.value}`}`, option.description),
  );
  if (own.length > 0) sections.push('', 'Flags:', ...own);
  for (const group of GROUPS) {
    const names = command.inputs.filter((input) => factsOf(input).group === group);
    if (names.length > 0) sections.push('', `${capital(group)}:`, ...names.map(inputEntry));
  }
  return `${sections.join('\n')}\n`;
}

const COLUMN = 30;
const WIDTH = 110;

function inputEntry(name: InputName): string {
  const { description, shape, allowed, several, default: fallback, example } = factsOf(name);
  const value = shape === 'boolean' ? '' : ` <${PLACEHOLDERS[shape ?? 'text']}>`;
  const notes: string[] = [];
  if (allowed !== undefined) notes.push(`${several ? 'any of ' : ''}${allowed.join(', ')}`);
  else if (example !== undefined) notes.push(`such as ${example}`);
  if (fallback !== undefined && shape !== 'boolean') notes.push(`default: ${fallback}`);
  const tail = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return entry(`--${name}${value}`, `${description.replaceAll('`', '')}${tail}`);
}

const PLACEHOLDERS = { text: 'text', number: 'number', boolean: '', lines: 'text', map: 'KEY=value' };

function entry(left: string, text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - COLUMN) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  const indent = ' '.repeat(COLUMN);
  const head = `  ${left}`;
  const first = head.length + 2 > COLUMN ? `${head}\n${indent}` : head.padEnd(COLUMN);
  return first + lines.join(`\n${indent}`);
}

function capital(text: string): string {
  return text === 'k6' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
