import { expectedOfRef } from '../domain/git-ref.ts';
import { policyOf, whyNotSideBySide } from '../domain/test-types.ts';
import type { TestType } from '../domain/plan.ts';
import type { Rule } from './read-fields.ts';
import type { InputName, Inputs } from './schema.ts';

/** Another version was asked for by a git ref of its own. */
const isRef = (base: string | undefined): base is string =>
  base !== undefined && base !== 'none' && base !== 'auto';

const isWhole = (type: TestType): boolean => policyOf(type).sideBySide === 'whole runs';
const isAlone = (type: TestType): boolean => whyNotSideBySide(type, true) !== undefined;

/** Inputs that name another version by themselves. */
const OTHERS = ['base-url', 'base-image'] as const satisfies readonly InputName[];

/** Another version was asked for by name. `base-build` names one only where no git ref does. */
const isNamed = (inputs: Partial<Inputs>): boolean =>
  isRef(inputs.base) ||
  OTHERS.some((name) => inputs[name] !== undefined) ||
  (inputs.base === 'none' && inputs['base-build'] !== undefined);

/** Which inputs of the other version go together. */
export const SIDE_BY_SIDE_RULES: readonly Rule<Inputs>[] = [
  ({ base }) => {
    const expected = isRef(base) ? expectedOfRef(base) : undefined;
    return expected === undefined ? undefined : `base must be ${expected}: got "${base}"`;
  },
  ({ 'base-url': base, stack }) =>
    base !== undefined && stack !== undefined && stack !== 'external'
      ? `base-url is given but stack is "${stack}", which starts its own service: give target-url beside it, or name the other version by base`
      : undefined,
  ({ 'base-url': base, 'target-url': url }) =>
    base !== undefined && base === url
      ? `base-url and target-url are both ${base}: side by side wants two versions`
      : undefined,
  ({ 'base-image': base, image }) =>
    base !== undefined && image === undefined
      ? `base-image is "${base}" without image: give the image of this version beside it`
      : undefined,
  ({ 'base-image': base, image }) =>
    base !== undefined && base === image
      ? `base-image and image are both ${base}: side by side wants two versions`
      : undefined,
  (inputs) => {
    const other = OTHERS.find((name) => inputs[name] !== undefined);
    return isRef(inputs.base) && other !== undefined
      ? `base is "${inputs.base}" and ${other} is given: the other version comes from one of them`
      : undefined;
  },
  ({ 'base-build': base, build }) =>
    base !== undefined && build === undefined
      ? `base-build is "${base}" without build: give the folder with the Dockerfile of this version beside it`
      : undefined,
  (inputs) => {
    const other = OTHERS.find((name) => inputs[name] !== undefined);
    return inputs['base-build'] !== undefined && other !== undefined
      ? `base-build is "${inputs['base-build']}" and ${other} is given: the other version comes from one of them`
      : undefined;
  },
  ({ base, 'base-build': baseBuild, build }) =>
    base === 'none' && baseBuild !== undefined && baseBuild === build
      ? `base-build and build are both ${build}: side by side wants two versions; give base, a git ref, to build an earlier one of it`
      : undefined,
  ({ base, stack, 'base-url': url }) =>
    isRef(base) && stack === 'external' && url === undefined
      ? `base is "${base}" but target-url is given, and nothing is started: give base-url, where the other version runs`
      : undefined,
  ({ base, stack, build, image, 'base-image': other, ...inputs }) =>
    isRef(base) &&
    stack === 'compose' &&
    build === undefined &&
    other === undefined &&
    // Files of the user's that are the stack are those of the other version as well.
    (inputs['queue-backend'] !== 'none' || inputs['compose-file'] === undefined || image !== undefined)
      ? `base is "${base}" but nothing of this stack is built from the files of the repository: give build, the folder with its Dockerfile, or base-image beside image`
      : undefined,
  (inputs) => {
    const { 'test-type': types = [] } = inputs;
    if (
      !isNamed(inputs) ||
      types.length === 0 ||
      types.some((type) => whyNotSideBySide(type, true) === undefined)
    )
      return undefined;
    return `another version is given but no test of ${types.join(', ')} is run side by side: use test-type load, or base none`;
  },
  (inputs, isGiven) => {
    const { 'test-type': types = [], 'side-by-side': mode } = inputs;
    if (!isNamed(inputs) || !types.some(isWhole) || !types.every((type) => isWhole(type) || isAlone(type)))
      return undefined;
    const given = (['round-duration', 'warm-up'] as const).filter((name) => isGiven(name));
    if (mode === 'concurrent')
      return 'side-by-side is "concurrent" but stress runs one version after the other, each with the whole machine: drop it';
    return given.length === 0
      ? undefined
      : `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect with stress, whose rounds are whole runs: give duration, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
  (inputs) =>
    inputs.engine !== undefined && inputs.engine !== 'local' && isNamed(inputs)
      ? `engine is "${inputs.engine}" and another version is given: side by side both loads begin on this machine, use engine local or drop the other version`
      : undefined,
  (inputs) =>
    (inputs.replicas ?? 1) > 1 && isNamed(inputs)
      ? `replicas is ${inputs.replicas}, and side by side k6 runs on this machine, where a published port leads to one replica only: drop replicas, or base`
      : undefined,
  (inputs, isGiven) => {
    if (inputs.base !== 'none' || isNamed(inputs)) return undefined;
    const given = (['rounds', 'round-duration', 'warm-up', 'side-by-side'] as const).filter((name) =>
      isGiven(name),
    );
    if (given.length === 0) return undefined;
    return `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect without another version: give base, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
];
