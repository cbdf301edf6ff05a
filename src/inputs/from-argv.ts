import { parseArgs } from 'node:util';
import { InputError } from '../domain/errors.ts';
import { didYouMean, nearest } from '../wording/nearest.ts';
import { COMMAND_NAMES, type Command, type CommandName, commandOf } from './commands.ts';
import { descriptionOf, type InputName } from './schema.ts';
import type { InputSource } from './source.ts';
import { commandHelp, DEFAULT_COLUMNS, generalHelp } from './usage.ts';

export type CommandLine =
  | { kind: 'help'; text: string }
  | { kind: 'version' }
  | {
      kind: 'command';
      command: CommandName;
      operands: string[];
      /** Flags that belong to this command only. `true` for a flag without value. */
      options: Record<string, string | true>;
      /** Flags that are inputs. */
      source: InputSource;
    };

/** What was asked for on the command line. Throws an InputError that names every mistake. */
export function fromArgv(argv: readonly string[], columns = DEFAULT_COLUMNS): CommandLine {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h')
    return { kind: 'help', text: generalHelp(columns) };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  if (first === 'help') return help(rest[0], columns);
  const name = COMMAND_NAMES.find((candidate) => candidate === first);
  if (name === undefined) throw new InputError([unknownCommand(first)]);
  if (rest.some((argument) => argument === '--help' || argument === '-h'))
    return { kind: 'help', text: commandHelp(name, columns) };
  return parseCommand(name, rest);
}

function help(topic: string | undefined, columns: number): CommandLine {
  if (topic === undefined) return { kind: 'help', text: generalHelp(columns) };
  const name = COMMAND_NAMES.find((candidate) => candidate === topic);
  if (name === undefined) throw new InputError([unknownCommand(topic)]);
  return { kind: 'help', text: commandHelp(name, columns) };
}

function unknownCommand(given: string): string {
  return `unknown command "${given.slice(0, 100)}": expected one of ${COMMAND_NAMES.join(', ')}.${didYouMean(given, COMMAND_NAMES)}`;
}

function parseCommand(name: CommandName, argv: string[]): CommandLine {
  const command: Command = commandOf(name);
  const flags = flagTypes(command);
  const { tokens } = parseArgs({
    args: argv,
    options: Object.fromEntries([...flags].map(([flag, type]) => [flag, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: string[] = [];
  const operands: string[] = [];
  // Taken for the value of the flag before it: not a mistake of its own.
  const values: string[] = [];
  const given: Given = { options: {}, values: new Map() };
  let unknownFlagAt: number | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional')
      (unknownFlagAt !== undefined && token.index === unknownFlagAt + 1 ? values : operands).push(
        token.value,
      );
    else if (token.kind === 'option') {
      const problem = takeFlag(command, flags, given, token);
      if (problem !== undefined) problems.push(problem);
      unknownFlagAt = mayTakeValue(flags, token) ? token.index : undefined;
    }
  }
  if (operands.length + values.length < command.fewest || operands.length > command.most)
    problems.push(
      `${name} takes ${command.operands === '' ? 'no arguments' : command.operands}, given ${operands.length === 0 ? 'none' : `"${operands.join(' ')}"`}`,
    );
  // The inputs of a run are read as a whole later: its mistakes are shown together with theirs.
  const plans = name === 'run' || name === 'eject';
  if (problems.length > 0 && !plans)
    throw new InputError(problems, `\`orchestrator-perf ${name} --help\` lists its flags.`);
  if (plans && operands.length > 0)
    given.values.set('test-type', { text: operands.join(','), where: 'command line' });
  return {
    kind: 'command',
    command: name,
    operands,
    options: given.options,
    source: { kind: 'flag', values: given.values, problems },
  };
}

interface Given {
  options: Record<string, string | true>;
  values: InputSource['values'];
}

/** Puts one flag where it belongs, or says what is wrong with it. The last one wins, lists add up. */
function takeFlag(
  command: Command,
  flags: Map<string, 'boolean' | 'string'>,
  given: Given,
  token: { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
): string | undefined {
  const negated = isNegated(flags, token.name);
  const name = negated ? token.name.slice(3) : token.name;
  const type = flags.get(name);
  if (type === undefined || !token.rawName.startsWith('--'))
    return `unknown flag ${token.rawName}.${didYouMean(token.name, flags.keys())}`;
  if (type === 'string' && (token.value === undefined || isFlag(token)))
    return `${token.rawName} needs a value`;
  const text = type === 'boolean' ? (negated ? 'false' : (token.value ?? 'true')) : (token.value ?? '');
  if (command.options[name] !== undefined) {
    given.options[name] = type === 'boolean' ? true : text;
    return undefined;
  }
  const before = isList(name as InputName) ? given.values.get(name)?.text : undefined;
  given.values.set(name, {
    text: before === undefined ? text : `${before}\n${text}`,
    where: `flag --${name}`,
  });
  return undefined;
}

/** `--durations 10s`: what follows an unknown flag was meant for it, unless the flag that was meant takes none. */
function mayTakeValue(
  flags: Map<string, 'boolean' | 'string'>,
  { name, inlineValue }: { name: string; inlineValue?: boolean | undefined },
): boolean {
  if (flags.has(name) || isNegated(flags, name) || inlineValue === true) return false;
  const meant = nearest(name, flags.keys());
  return meant === undefined || flags.get(meant) === 'string';
}

/** `--no-dashboard`. */
function isNegated(flags: Map<string, 'boolean' | 'string'>, name: string): boolean {
  return name.startsWith('no-') && flags.get(name.slice(3)) === 'boolean';
}

function isFlag(token: { value?: string | undefined; inlineValue?: boolean | undefined }): boolean {
  return token.inlineValue !== true && token.value?.startsWith('--') === true;
}

function isList(name: InputName): boolean {
  const { shape, several } = descriptionOf(name);
  return shape === 'lines' || shape === 'map' || shape === 'requests' || several === true;
}

function flagTypes(command: Command): Map<string, 'boolean' | 'string'> {
  const flags = new Map<string, 'boolean' | 'string'>();
  for (const name of command.inputs)
    flags.set(name, descriptionOf(name).shape === 'boolean' ? 'boolean' : 'string');
  for (const [name, { type }] of Object.entries(command.options)) flags.set(name, type);
  return flags;
}
