import { TARGET_KINDS } from '../domain/targets.ts';
import { strongest } from './read-fields.ts';
import { REQUESTS_ONLY } from './rules.ts';
import { CHOOSING_INPUTS, INPUT_NAMES, type InputName, stackOf } from './schema.ts';
import type { InputSource } from './source.ts';

/**
 * A flag that says what is tested, or what is sent, outranks all that a weaker source says of something else:
 * `--target-url` beside a file that has `start`, `--script` beside one that has `requests`, `--image` beside `build`. What so has no effect is left
 * out, and said. Two that contradict each other in one source are a mistake.
 */
export function withoutUnfitting(sources: readonly InputSource[]): {
  sources: InputSource[];
  notes: string[];
} {
  const notes: string[] = [];
  const byStack = withoutThose(sources, stackChosenIn, notes);
  const byLoad = withoutThose(byStack, loadChosenIn, notes);
  return { sources: withoutThose(byLoad, containerChosenIn, notes), notes };
}

/** What one source has chosen, in words, and what then is left of weaker ones. */
interface Choice {
  asks: string;
  fits(name: InputName): boolean;
}

function withoutThose(
  sources: readonly InputSource[],
  choiceIn: (source: InputSource) => Choice | undefined,
  notes: string[],
): InputSource[] {
  const chosenBy = sources.findIndex((source) => choiceIn(source) !== undefined);
  const chooser = sources[chosenBy];
  const choice = chooser === undefined ? undefined : choiceIn(chooser);
  if (choice === undefined) return [...sources];
  return sources.map((source, index) => {
    const unfit = [...source.values].filter(([name]) => {
      const known = INPUT_NAMES.find((input) => input === name);
      return known !== undefined && index > chosenBy && !choice.fits(known);
    });
    if (unfit.length === 0) return source;
    const names = unfit.map(([name]) => name);
    const where = [...new Set(unfit.map(([, given]) => given.where.split(':')[0]))].join(', ');
    notes.push(
      `${names.join(', ')} of ${where} ${names.length === 1 ? 'has' : 'have'} no effect here: ${choice.asks}.`,
    );
    return { ...source, values: new Map([...source.values].filter(([name]) => !names.includes(name))) };
  });
}

/** By name, or by an input that is the heart of one. */
function stackChosenIn(source: InputSource): Choice | undefined {
  const named = strongest('stack', [source]);
  const given = CHOOSING_INPUTS.flatMap((input) => {
    const text = strongest(input.name, [source]);
    return text === undefined ? [] : [{ stack: input.stack, where: text.where }];
  });
  // Two that differ are told apart by nobody.
  const [implied] = new Set(given.map(({ stack }) => stack)).size === 1 ? given : [];
  const stack =
    named === undefined ? implied?.stack : TARGET_KINDS.find((kind) => kind === named.text.trim());
  if (stack === undefined) return undefined;
  return {
    asks: `${(named ?? implied)?.where} asks for stack ${stack}`,
    fits: (name) => name !== 'stack' && [undefined, stack].includes(stackOf(name)),
  };
}

/** A script, or requests. */
const loadChosenIn = oneOf(
  { name: 'script', what: 'a script', others: ['requests', ...REQUESTS_ONLY] },
  { name: 'requests', what: 'requests', others: ['script'] },
);

/** An image, or what it is built from. */
const containerChosenIn = oneOf(
  { name: 'image', what: 'an image', others: ['build'] },
  { name: 'build', what: 'a folder to build', others: ['image', 'base-image'] },
);

/** Of two inputs that exclude each other the one that a source gives; both are a mistake. */
function oneOf(...pair: readonly { name: InputName; what: string; others: readonly InputName[] }[]) {
  return (source: InputSource): Choice | undefined => {
    const given = pair.flatMap((one) => {
      const text = strongest(one.name, [source]);
      return text === undefined ? [] : [{ ...one, where: text.where }];
    });
    const [chosen] = given.length === 1 ? given : [];
    return (
      chosen && {
        asks: `${chosen.where} gives ${chosen.what}`,
        fits: (name) => !chosen.others.includes(name),
      }
    );
  };
}
