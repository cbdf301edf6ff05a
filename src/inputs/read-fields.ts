import type * as z from 'zod';
import { InputError } from '../domain/errors.ts';
import type { Entry } from '../domain/plan.ts';
import { didYouMean } from '../wording/nearest.ts';
import { scrubber } from '../wording/secret-names.ts';
import { type FieldDescription, type FieldsSchema, descriptionOfField, type Surface } from './field.ts';
import type { InputSource, Provenance } from './source.ts';

/** A mistake that needs more than one input to see. Inputs that could not be read are missing. */
export type Rule<Values> = (
  inputs: Partial<Values>,
  isGiven: (name: keyof Values & string) => boolean,
) => string | undefined;

export interface ReadFields<Values> {
  inputs: Values;
  provenance: Record<keyof Values & string, Provenance>;
}

/** One value per input, the strongest source wins. Every mistake of every source is reported at once. */
export function readFields<Schema extends FieldsSchema>(
  schema: Schema,
  asked: {
    surface: Entry;
    /** Strongest first: flags or action inputs, then the file. */
    sources: InputSource[];
    rules: readonly Rule<z.infer<Schema>>[];
    /** Values that follow from others; may fill in what was not given. */
    imply?(values: Record<string, unknown>, provenance: Record<string, Provenance>): void;
    hint: string;
  },
): ReadFields<z.infer<Schema>> {
  type Values = z.infer<Schema>;
  const { surface, sources, rules, imply, hint } = asked;
  const problems: string[] = [];
  const isRefused = (name: string) =>
    surface === 'action' && Object.hasOwn(schema.shape, name) && isFromWorkflowOnly(schema.shape[name]);
  const values: Record<string, unknown> = {};
  const provenance: Record<string, Provenance> = {};
  for (const source of sources)
    problems.push(
      ...(source.problems ?? []),
      ...unknownNames(schema, source, surface),
      ...(source.kind === 'file' ? notFromFile(source, isRefused) : []),
    );
  for (const [name, field] of Object.entries(schema.shape)) {
    const description = descriptionOfField(field);
    const given = strongest(name, sources) ?? ownDefault(description, surface);
    const tooLong = lengthProblem(given?.text ?? '');
    if (tooLong !== undefined) {
      problems.push(problem(name, description, given, tooLong));
      continue;
    }
    const result = field.safeParse(given?.text);
    if (result.success) values[name] = result.data;
    else problems.push(problem(name, description, given, result.error.issues[0]?.message ?? 'another value'));
    provenance[name] = given ?? { kind: 'default', where: 'default' };
  }
  imply?.(values, provenance);
  // Rules over several inputs look only at those that could be read.
  const readable = values as Partial<Values>;
  const isGiven = (name: keyof Values & string) => provenance[name]?.kind !== 'default';
  for (const rule of rules) {
    const found = rule(readable, isGiven);
    if (found !== undefined) problems.push(found);
  }
  if (problems.length > 0) throw new InputError(problems, hint);
  return { inputs: values as Values, provenance: provenance as ReadFields<Values>['provenance'] };
}

/** The text that counts for one input, and where it was given. */
export function strongest(name: string, sources: InputSource[]): (Provenance & { text: string }) | undefined {
  for (const source of sources) {
    const value = source.values.get(name);
    if (value !== undefined && value.text.trim() !== '')
      return { kind: source.kind, where: value.where, text: value.text };
  }
  return undefined;
}

function ownDefault({ actionDefault, secret }: FieldDescription, surface: Entry) {
  if (surface !== 'action' || actionDefault === undefined || secret) return undefined;
  return { kind: 'default' as const, where: 'default', text: actionDefault };
}

const LONGEST_LINE = 8192;
const LONGEST_TEXT = 256 * 1024;

/** Nobody writes such a value by hand, and every reader behind would have to be prepared for it. */
function lengthProblem(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return `at most ${LONGEST_TEXT} characters, not ${text.length}`;
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  return longest > LONGEST_LINE ? `lines of at most ${LONGEST_LINE} characters, not ${longest}` : undefined;
}

/** In a workflow the file is the checked-out one: a pull request may have written it. */
function notFromFile(source: InputSource, isRefused: (name: string) => boolean): string[] {
  return [...source.values]
    .filter(([name, { text }]) => isRefused(name) && text.trim() !== '')
    .map(
      ([name, { where }]) =>
        `${name} (${where}) cannot be given in the config file of a workflow, where a pull request could name a program of its own: give it as the input ${name} of the step`,
    );
}

function isFromWorkflowOnly(field: z.ZodType | undefined): boolean {
  return field !== undefined && descriptionOfField(field).workflowOnly === true;
}

/** An address may have one, and a message is printed where everybody reads it. */
const withoutPassword = scrubber([]);

function problem(
  name: string,
  { secret }: FieldDescription,
  given: (Provenance & { text: string }) | undefined,
  expected: string,
): string {
  const value = secret === true ? 'not readable' : `"${shorten(withoutPassword(given?.text.trim() ?? ''))}"`;
  const where = given === undefined || given.kind === 'default' ? '' : ` (${given.where})`;
  return `${name} is ${value}${where}: expected ${expected}`;
}

function unknownNames({ shape }: FieldsSchema, source: InputSource, surface: Surface): string[] {
  const problems: string[] = [];
  const place: Surface = source.kind === 'file' ? 'file' : surface;
  for (const [name, { where }] of source.values) {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (field === undefined) {
      const names = Object.keys(shape).filter((candidate) => isReadFrom(shape[candidate], place));
      problems.push(`unknown name "${shorten(name)}" (${where}).${didYouMean(name, names)}`);
    } else if (!isReadFrom(field, place)) {
      const elsewhere = (descriptionOfField(field).only ?? []).map((other) => PLACES[other]).join(' and ');
      problems.push(`${name} (${where}) cannot be given here: it is read from ${elsewhere} only`);
    }
  }
  return problems;
}

function isReadFrom(field: z.ZodType | undefined, place: Surface): boolean {
  return field !== undefined && (descriptionOfField(field).only?.includes(place) ?? true);
}

const PLACES: Record<Surface, string> = {
  action: 'the action',
  cli: 'the command line',
  file: 'the config file',
};

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
