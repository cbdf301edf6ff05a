import * as z from 'zod';
import type { Entry } from '../domain/plan.ts';
import type { TargetKind } from '../domain/targets.ts';
import type { Parse } from './values.ts';

export const GROUPS = [
  'what is run',
  'what it runs against',
  'k6',
  'how it is judged',
  'side by side',
  'what it is compared with',
  'where it is told',
  'other',
] as const;
export type Group = (typeof GROUPS)[number];

/** Where an input can be given. `file` keys are the same names in orchestrator-perf.yml. */
export type Surface = Entry | 'file';

/** How a value looks in a file and on a command line. */
export type Shape = 'text' | 'number' | 'boolean' | 'lines' | 'map' | 'requests';

export interface FieldDescription {
  group: Group;
  description: string;
  /** As text, in the form a user would write; absent: no default. */
  default?: string;
  /** The action's own default, where it differs. */
  actionDefault?: string;
  /** The closed set of values, where there is one. */
  allowed?: readonly string[];
  /** The value may list several of `allowed`. */
  several?: boolean;
  example?: string;
  shape?: Shape;
  /** Absent: everywhere. */
  only?: readonly Surface[];
  /** Means something with this stack only. */
  onlyWith?: TargetKind;
  /** The stack that it is the heart of: given alone it chooses that stack. */
  implies?: {
    stack: TargetKind;
    /** Behind the name of the stack, where it is chosen without this input. */
    missing: string;
    /** Behind the name of another stack that was chosen in spite of it. */
    ignored: string;
  };
  /** Says by itself that the service is of the stack it is only for. */
  choosesStack?: true;
  /** Another name of this input: its values are those of it. */
  aliasOf?: string;
  secret?: boolean;
  /** Names a program that is run: the action does not take it from the config file. */
  workflowOnly?: boolean;
}

/** An input as text that becomes a `T`; left out, the default is parsed in its place. */
export function field<T>(
  parse: Parse<T>,
  description: FieldDescription & { default: string },
): z.ZodPrefault<z.ZodType<T, string>>;
export function field<T>(parse: Parse<T>, description: FieldDescription): z.ZodOptional<z.ZodType<T, string>>;
export function field<T>(parse: Parse<T>, description: FieldDescription): z.ZodType {
  const schema = z.string().transform((text, context) => {
    const result = parse(text.trim());
    if (result.ok) return result.value;
    context.issues.push({ code: 'custom', input: text, message: result.expected });
    return z.NEVER;
  });
  const withDefault =
    description.default === undefined ? schema.optional() : schema.prefault(description.default);
  return withDefault.meta({ ...description });
}

/** Inputs that are read together: those of a run, or those of the publish step. */
export type FieldsSchema = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/** What is known about one input, for help, action.yml and documentation. */
export function descriptionOfField(input: z.ZodType): FieldDescription {
  return input.meta() as unknown as FieldDescription;
}
