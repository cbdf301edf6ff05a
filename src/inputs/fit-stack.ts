import { TARGET_KINDS, type TargetKind } from '../domain/targets.ts';
import { strongest } from './read-fields.ts';
import { IMPLYING_INPUTS, INPUT_NAMES, type InputName, stackOf } from './schema.ts';
import type { InputSource } from './source.ts';

/**
 * A flag that says what is tested outranks all that a weaker source says of another stack: `--target-url` beside a file
 * that has `start`. What so has no effect is left out, and said. Two that contradict each other in one source are a mistake.
 */
export function withoutUnfitting(sources: readonly InputSource[]): {
  sources: InputSource[];
  notes: string[];
} {
  const chosenBy = sources.findIndex((source) => stackChosenIn(source) !== undefined);
  const chooser = sources[chosenBy];
  const chosen = chooser === undefined ? undefined : stackChosenIn(chooser);
  if (chooser === undefined || chosen === undefined) return { sources: [...sources], notes: [] };
  const notes: string[] = [];
  const fitting = sources.map((source, index) => {
    if (index <= chosenBy) return source;
    const unfit = [...source.values.keys()].filter((name) => !fits(name, chosen.stack));
    if (unfit.length === 0) return source;
    const values = new Map([...source.values].filter(([name]) => !unfit.includes(name)));
    const where = [...new Set(unfit.map((name) => source.values.get(name)?.where.split(':')[0] ?? ''))];
    notes.push(
      `${unfit.join(', ')} of ${where.join(', ')} ${unfit.length === 1 ? 'has' : 'have'} no effect here: ${chosen.where} asks for stack ${chosen.stack}.`,
    );
    return { ...source, values };
  });
  return { sources: fitting, notes };
}

/** By name, or by an input that is the heart of one. */
function stackChosenIn(source: InputSource): { stack: TargetKind; where: string } | undefined {
  const named = strongest('stack', [source]);
  const stack = TARGET_KINDS.find((kind) => kind === named?.text.trim());
  if (named !== undefined) return stack === undefined ? undefined : { stack, where: named.where };
  const given = IMPLYING_INPUTS.flatMap((input) => {
    const text = strongest(input.name, [source]);
    return text === undefined ? [] : [{ stack: input.stack, where: text.where }];
  });
  // Two of them are told apart by nobody.
  return given.length === 1 ? given[0] : undefined;
}

function fits(name: string, stack: TargetKind): boolean {
  const known = INPUT_NAMES.find((input): input is InputName => input === name);
  if (known === undefined) return true;
  if (known === 'stack') return false;
  const own = stackOf(known);
  return own === undefined || own === stack;
}
