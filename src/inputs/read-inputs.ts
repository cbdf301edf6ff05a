import { InputError } from '../domain/errors.ts';
import { didYouMean } from '../wording/nearest.ts';
import { scrubber } from '../wording/secret-names.ts';
import type { Entry } from '../domain/plan.ts';
import type { Surface } from './field.ts';
import { INPUT_RULES, type InputRule } from './rules.ts';
import { existsOn, factsOf, INPUT_NAMES, type InputName, type Inputs, inputsSchema } from './schema.ts';
import type { InputSource, Provenance } from './source.ts';

export interface InputSources {
  /** The face the user talks to: it decides defaults that differ. */
  surface: Entry;
  /** Strongest first: flags or action inputs, then the file. */
  sources: InputSource[];
  /** Beside the rules that need nothing but the inputs. */
  rules?: readonly InputRule[];
}

export interface ReadInputs {
  inputs: Inputs;
  provenance: Record<InputName, Provenance>;
}

/** One value per input, the strongest source wins. Every mistake of every source is reported at once. */
export function readInputs({ surface, sources, rules = [] }: InputSources): ReadInputs {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  const provenance: Record<string, Provenance> = {};
  for (const source of sources) problems.push(...(source.problems ?? []), ...unknownNames(source, surface));
  for (const name of INPUT_NAMES) {
    const given = strongest(name, sources) ?? ownDefault(name, surface);
    const result = inputsSchema.shape[name].safeParse(given?.text);
    if (result.success) values[name] = result.data;
    else problems.push(problem(name, given, result.error.issues[0]?.message ?? 'another value'));
    provenance[name] = given ?? { kind: 'default', where: 'default' };
  }
  if (provenance.stack?.kind === 'default' && values['target-url'] !== undefined) {
    values.stack = 'external';
    provenance.stack = { kind: 'implied', where: 'implied by target-url' };
  }
  // Rules over several inputs look only at those that could be read.
  const readable = values as Partial<Inputs>;
  const isGiven = (name: InputName) => provenance[name]?.kind !== 'default';
  for (const rule of [...INPUT_RULES, ...rules]) {
    const found = rule(readable, isGiven);
    if (found !== undefined) problems.push(found);
  }
  if (problems.length > 0) throw new InputError(problems, HINTS[surface]);
  return { inputs: values as Inputs, provenance: provenance as Record<InputName, Provenance> };
}

const HINTS = {
  action: 'docs/inputs.md lists every input with its values.',
  cli: '`orchestrator-perf run --help` lists every flag with its values.',
};

/** One log line for each value that is not a default: `vus = 200 (flag --vus)`. Secrets show only that they are set. */
export function provenanceLines({ provenance }: ReadInputs, sources: InputSource[]): string[] {
  const given: string[] = [];
  for (const name of INPUT_NAMES) {
    const { kind, where } = provenance[name];
    if (kind === 'default') continue;
    const text = kind === 'implied' ? 'external' : (strongest(name, sources)?.text ?? '');
    given.push(`${name} = ${shownText(name, text)} (${where})`);
  }
  return given;
}

/** On one line; of a map only the names, the values may be secrets. */
function shownText(name: InputName, text: string): string {
  const { secret, shape } = factsOf(name);
  if (secret) return '***';
  const lines = text.trim().split(/\s*\n\s*/);
  return lines.map((line) => (shape === 'map' ? line.replace(/=.*$/, '=***') : line)).join(' | ');
}

type Given = Provenance & { text: string };

function strongest(name: InputName, sources: InputSource[]): Given | undefined {
  for (const source of sources) {
    const value = source.values.get(name);
    if (value !== undefined && value.text.trim() !== '')
      return { kind: source.kind, where: value.where, text: value.text };
  }
  return undefined;
}

function ownDefault(name: InputName, surface: Entry): Given | undefined {
  const { actionDefault, secret } = factsOf(name);
  if (surface !== 'action' || actionDefault === undefined || secret) return undefined;
  return { kind: 'default', where: 'default', text: actionDefault };
}

/** An address may have one, and a message is printed where everybody reads it. */
const withoutPassword = scrubber([]);

function problem(name: string, given: Given | undefined, expected: string): string {
  const secret = factsOf(name as InputName).secret === true;
  const value = secret ? 'not readable' : `"${shorten(withoutPassword(given?.text.trim() ?? ''))}"`;
  const where = given === undefined || given.kind === 'default' ? '' : ` (${given.where})`;
  return `${name} is ${value}${where}: expected ${expected}`;
}

function unknownNames(source: InputSource, surface: Surface): string[] {
  const problems: string[] = [];
  const place: Surface = source.kind === 'file' ? 'file' : surface;
  for (const [name, { where }] of source.values) {
    const known = INPUT_NAMES.find((candidate) => candidate === name);
    if (known === undefined) {
      const names = INPUT_NAMES.filter((candidate) => existsOn(candidate, place));
      problems.push(`unknown name "${shorten(name)}" (${where}).${didYouMean(name, names)}`);
    } else if (!existsOn(known, place)) {
      const elsewhere = (factsOf(known).only ?? []).map((other) => PLACES[other]).join(' and ');
      problems.push(`${name} (${where}) cannot be given here: it is read from ${elsewhere} only`);
    }
  }
  return problems;
}

const PLACES: Record<Surface, string> = {
  action: 'the action',
  cli: 'the command line',
  file: 'the config file',
};

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
