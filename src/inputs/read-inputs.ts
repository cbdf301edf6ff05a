import type { Entry } from '../domain/plan.ts';
import { withoutAliases } from './aliases.ts';
import { withoutUnfitting } from './fit-stack.ts';
import { implyOrdinary, type ServicesIn } from './ordinary-stack.ts';
import { type ReadFields, readFields, strongest } from './read-fields.ts';
import { INPUT_RULES, type InputRule } from './rules.ts';
import {
  CHOOSING_INPUTS,
  descriptionOf,
  INPUT_NAMES,
  type InputName,
  type Inputs,
  inputsSchema,
} from './schema.ts';
import type { InputSource, Provenance } from './source.ts';

export interface InputSources {
  /** The face the user talks to: it decides defaults that differ. */
  surface: Entry;
  /** Strongest first: flags or action inputs, then the file. */
  sources: InputSource[];
  /** Beside the rules that need nothing but the inputs. */
  rules?: readonly InputRule[];
  /** Services of compose files, where such are given. */
  servicesIn?: ServicesIn | undefined;
}

export interface ReadInputs extends ReadFields<Inputs> {
  /** What was given and has no effect, because a stronger source wants something else. */
  notes: string[];
}

/** The inputs of a run, of the action and of the command line alike. Every mistake of every source is reported at once. */
export function readInputs({ surface, sources, rules = [], servicesIn }: InputSources): ReadInputs {
  const { sources: renamed, byAlias } = withoutAliases(sources);
  const { sources: fitting, notes } = withoutUnfitting(renamed);
  const read = readFields(inputsSchema, {
    surface,
    sources: fitting,
    rules: [...INPUT_RULES, ...rules],
    imply: (values, provenance) => {
      implyStack(values, provenance);
      implyOrdinary(values, provenance, { byAlias, servicesIn });
    },
    hint: HINTS[surface],
  });
  return { ...read, notes };
}

const HINTS = {
  action: 'docs/inputs.md lists every input with its values.',
  cli: '`orchestrator-perf run --help` lists every flag with its values.',
};

/** Both given is refused by a rule. */
function implyStack(values: Record<string, unknown>, provenance: Record<string, Provenance>): void {
  if (provenance.stack?.kind !== 'default') return;
  const implied = CHOOSING_INPUTS.find(({ name }) => values[name] !== undefined);
  if (implied === undefined) return;
  const { name, stack } = implied;
  values.stack = stack;
  provenance.stack = { kind: 'implied', where: `implied by ${name}` };
}

/** One log line for each value that is not a default: `vus = 200 (flag --vus)`. Secrets show only that they are set. */
export function provenanceLines({ inputs, provenance }: ReadInputs, given: InputSource[]): string[] {
  const lines: string[] = [];
  const { sources } = withoutAliases(given);
  for (const name of INPUT_NAMES) {
    const { kind, where } = provenance[name];
    if (kind === 'default') continue;
    const text = kind === 'implied' ? String(inputs[name]) : (strongest(name, sources)?.text ?? '');
    // Headers and bodies may hold what is nobody's business.
    const list = name === 'requests' || name === 'setup' ? inputs[name]?.specs : undefined;
    const shown = list?.map((spec) => spec.name).join(' | ') ?? shownText(name, text);
    lines.push(`${name} = ${shown} (${where})`);
  }
  return lines;
}

/** On one line; of a map only the names, the values may be secrets. */
function shownText(name: InputName, text: string): string {
  const { secret, shape } = descriptionOf(name);
  if (secret) return '***';
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => (shape === 'map' ? withoutValue(line) : line)).join(' | ');
}

function withoutValue(line: string): string {
  const at = line.indexOf('=');
  return at < 0 ? line : `${line.slice(0, at)}=***`;
}
