import { resolve } from 'node:path';
import type { BaseRequest, BaseUnavailable, BaseVersion } from '../base/open-base.ts';
import { InputError } from '../domain/errors.ts';
import type { Commit } from '../domain/plan.ts';
import type { Inputs } from '../inputs/schema.ts';
import type { BaseSource } from '../plan/target-row.ts';
import type { KnownBase } from '../plan/side-by-side.ts';

type KnownVersion = Extract<KnownBase, { kind: 'version' }>;

/** Checks the other version out of git. */
export type OpenBase = (
  asked: Pick<BaseRequest, 'asked' | 'needs' | 'ownPaths' | 'commit'>,
) => Promise<BaseVersion | BaseUnavailable>;

/** The other version, where one is asked for, and one can be had; with its files, which go when it is disposed of. */
export async function findBase(
  inputs: Inputs,
  given: {
    workingDirectory: string;
    packageRoot: string;
    openBase: OpenBase | undefined;
    commit: Commit | undefined;
  },
): Promise<{ base: KnownBase; version?: BaseVersion }> {
  const { base: asked, 'base-url': url, 'base-image': image, 'base-build': build } = inputs;
  const isOff = asked === 'none' || inputs.engine === 'kubernetes';
  if (isOff && url === undefined && image === undefined && build === undefined)
    return { base: { kind: 'none' } };
  const [{ notSideBySide }, { sourceOfBase }] = await Promise.all([
    import('../plan/side-by-side.ts'),
    import('../plan/targets.ts'),
  ]);
  const isNamed = url !== undefined || image !== undefined || build !== undefined || asked !== 'auto';
  const tests = inputs['test-type'].filter((type) => notSideBySide(type, isNamed) === undefined);
  if (tests.length === 0) return { base: { kind: 'none' } };
  const source = sourceOfBase(inputs);
  if (source.kind === 'none') return { base: source };
  if (source.kind !== 'git') {
    return { base: { kind: 'version', ...labelsOf(source, inputs), isAsked: true } };
  }
  const { workingDirectory, packageRoot, openBase, commit } = given;
  const version = await openBase?.({
    asked,
    needs: [
      ...source.needs.map((path) => resolve(workingDirectory, path)),
      ...(inputs.stack === 'embedded' ? [resolve(packageRoot, 'dist', 'reference')] : []),
    ],
    ownPaths: [resolve(workingDirectory, inputs['results-path'])],
    commit,
  });
  if (version === undefined) return { base: { kind: 'none' } };
  if (version.kind === 'unavailable')
    return { base: { kind: 'none', because: `${version.because}. ${version.advice}` } };
  if (inputs.stack === 'embedded' && version.mapPath(packageRoot) === packageRoot) {
    await version[Symbol.asyncDispose]();
    if (asked !== 'auto') throw new InputError([`base is "${asked}", but ${EMBEDDED_IS_THE_SAME}`]);
    return { base: { kind: 'none', because: EMBEDDED_IS_THE_SAME } };
  }
  return {
    version,
    base: {
      kind: 'version',
      version: { label: version.label, sha: version.sha },
      candidate: { label: candidateLabel(commit), sha: commit?.sha },
      pathOf: version.mapPath,
      isAsked: asked !== 'auto',
    },
  };
}

type Named = Exclude<BaseSource, { kind: 'git' | 'none' }>;

function labelsOf(source: Named, inputs: Inputs): Pick<KnownVersion, 'version' | 'candidate'> {
  const [base, candidate] = {
    url: () => [inputs['base-url'], inputs['target-url']],
    image: () => [inputs['base-image'], inputs.image],
    folder: () => [inputs['base-build'], inputs.build],
  }[source.kind]();
  return {
    version: { label: base ?? '', sha: undefined },
    candidate: { label: candidate ?? '', sha: undefined },
  };
}

/** One version measured against itself. */
export const ITSELF: KnownBase = {
  kind: 'version',
  version: { label: 'the same version', sha: undefined },
  candidate: { label: 'this version', sha: undefined },
  isAsked: true,
  runsAll: true,
};

const EMBEDDED_IS_THE_SAME =
  'stack embedded tests the reference service of this tool, which is the same in both versions: give start, the command that starts your service';

const candidateLabel = (commit: Commit | undefined): string =>
  commit?.event === undefined
    ? 'this work tree'
    : `${commit.branch ?? 'this commit'} (${commit.sha.slice(0, 7)})`;
