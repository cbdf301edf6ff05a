import { expectedOfRef } from '../domain/git-ref.ts';
import { policyOf } from '../domain/test-types.ts';
import type { Rule } from './read-fields.ts';
import type { Inputs } from './schema.ts';

/** Another version was asked for by a git ref of its own. */
const isRef = (base: string | undefined): base is string =>
  base !== undefined && base !== 'none' && base !== 'auto';

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
  ({ base, 'base-url': url, 'base-image': image }) => {
    const other = url === undefined ? (image === undefined ? undefined : 'base-image') : 'base-url';
    return isRef(base) && other !== undefined
      ? `base is "${base}" and ${other} is given: the other version comes from one of them`
      : undefined;
  },
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
  ({ base, 'base-url': url, 'base-image': image, 'test-type': types = [] }) => {
    const isAsked = url !== undefined || image !== undefined || isRef(base);
    if (!isAsked || types.length === 0 || types.some((type) => policyOf(type).sideBySide === 'rounds'))
      return undefined;
    return `another version is given but no test of ${types.join(', ')} is run side by side: use test-type load, or base none`;
  },
  ({ base, engine, 'base-url': url, 'base-image': image }) =>
    engine === 'kubernetes' && (url !== undefined || image !== undefined || isRef(base))
      ? 'engine is "kubernetes" and another version is given: side by side both loads begin on this machine, use engine local or drop the other version'
      : undefined,
  ({ base, 'base-url': url, 'base-image': image, replicas = 1 }) =>
    replicas > 1 && (url !== undefined || image !== undefined || isRef(base))
      ? `replicas is ${replicas}, and side by side k6 runs on this machine, where a published port leads to one replica only: drop replicas, or base`
      : undefined,
  ({ base, 'base-url': url, 'base-image': image }, isGiven) => {
    if (base !== 'none' || url !== undefined || image !== undefined) return undefined;
    const given = (['rounds', 'round-duration', 'warm-up', 'side-by-side'] as const).filter((name) =>
      isGiven(name),
    );
    if (given.length === 0) return undefined;
    return `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect without another version: give base, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
];
