import { resolve } from 'node:path';
import type { BaseRequest, BaseUnavailable, BaseVersion } from '../base/open-base.ts';
import { InputError } from '../domain/errors.ts';
import type { CommitFacts } from '../domain/plan.ts';
import type { Inputs } from '../inputs/schema.ts';
import type { BaseFacts } from '../plan/side-by-side.ts';

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
    commit: CommitFacts | undefined;
  },
): Promise<{ facts: BaseFacts; version?: BaseVersion }> {
  const { base: asked, 'base-url': url, 'base-image': image } = inputs;
  const isOff = asked === 'none' || inputs.engine === 'kubernetes';
  if (isOff && url === undefined && image === undefined) return { facts: { kind: 'none' } };
  const [{ notSideBySide }, { sourceOfBase }] = await Promise.all([
    import('../plan/side-by-side.ts'),
    import('../plan/targets.ts'),
  ]);
  const tests = inputs['test-type'].filter((type) => notSideBySide(type) === undefined);
  if (tests.length === 0) return { facts: { kind: 'none' } };
  const source = sourceOfBase(inputs);
  if (source.kind === 'none') return { facts: source };
  if (source.kind !== 'git') {
    const [label, candidate] =
      source.kind === 'url'
        ? [source.url, inputs['target-url']]
        : [source.image, inputs['orchestrator-image']];
    return {
      facts: {
        kind: 'version',
        version: { label, sha: undefined },
        candidate: { label: candidate ?? '', sha: undefined },
        isAsked: true,
      },
    };
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
  if (version === undefined) return { facts: { kind: 'none' } };
  if (version.kind === 'unavailable')
    return { facts: { kind: 'none', because: `${version.because}. ${version.advice}` } };
  if (inputs.stack === 'embedded' && version.mapPath(packageRoot) === packageRoot) {
    await version[Symbol.asyncDispose]();
    if (asked !== 'auto') throw new InputError([`base is "${asked}", but ${EMBEDDED_IS_THE_SAME}`]);
    return { facts: { kind: 'none', because: EMBEDDED_IS_THE_SAME } };
  }
  return {
    version,
    facts: {
      kind: 'version',
      version: { label: version.label, sha: version.sha },
      candidate: { label: candidateLabel(commit), sha: commit?.sha },
      pathOf: version.mapPath,
      isAsked: asked !== 'auto',
    },
  };
}

/** One version measured against itself. */
export const ITSELF: BaseFacts = {
  kind: 'version',
  version: { label: 'the same version', sha: undefined },
  candidate: { label: 'this version', sha: undefined },
  isAsked: true,
  runsAll: true,
};

const EMBEDDED_IS_THE_SAME =
  'stack embedded tests the reference service of this tool, which is the same in both versions: give start, the command that starts your service';

const candidateLabel = (commit: CommitFacts | undefined): string =>
  commit?.event === undefined
    ? 'this work tree'
    : `${commit.branch ?? 'this commit'} (${commit.sha.slice(0, 7)})`;
