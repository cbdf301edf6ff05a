import * as z from 'zod';
import { type GitHub, GitHubError, readAnswer } from '../github/github.ts';

/** Why a commit is not one of the branch's; undefined when it is. */
export type BranchMembership = (sha: string | undefined) => Promise<string | undefined>;

const branchSchema = z.object({ commit: z.object({ sha: z.string() }) });
const comparedSchema = z.object({ status: z.string() });

/**
 * Asks GitHub which commits are on the branch. The name of a run's branch is no proof: a tag called like the branch, or a
 * branch that was there for a minute under that name, gives its runs the same one.
 */
export function onBranch(branch: string, github: GitHub): BranchMembership {
  let head: Promise<string> | undefined;
  return async (sha) => {
    if (sha === undefined || sha === '') return 'GitHub does not say of which commit it is';
    try {
      head ??= headOf(branch, github);
      // By its commit: a name in a comparison may be that of a tag.
      const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${await head}...${sha}`,
        per_page: 1,
      });
      const { status } = readAnswer(comparedSchema, answer);
      return status === 'behind' || status === 'identical'
        ? undefined
        : `its commit ${sha.slice(0, 7)} is not on branch ${branch}`;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (error.status === 404) return `GitHub knows no commit ${sha.slice(0, 7)} on branch ${branch}`;
      const said = error.message.replaceAll(/\s+/g, ' ').slice(0, 200);
      return (
        `GitHub did not say whether its commit is on branch ${branch} (${error.status}: ${said}); ` +
        'the job needs `contents: read`'
      );
    }
  };
}

async function headOf(branch: string, github: GitHub): Promise<string> {
  const answer = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
  return readAnswer(branchSchema, answer).commit.sha;
}
