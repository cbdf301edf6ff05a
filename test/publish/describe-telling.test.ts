import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import type { ActionsRun } from '../../src/github/github.ts';
import { describePosting } from '../../src/publish/describe-posting.ts';

const plan = (publish: Partial<Plan['publish']> = {}) =>
  ({
    names: { commentKey: 'default' },
    publish: { comment: 'auto', jobSummary: true, issueOnRegression: false, ...publish },
  }) as unknown as Plan;
const pullRequest: ActionsRun['pullRequest'] = {
  number: 7,
  headSha: 'f'.repeat(40),
  baseBranch: 'main',
  headRepository: 'octo-org/orders',
  fromFork: false,
  author: 'octocat',
};
const push = {
  defaultBranch: 'main',
  eventName: 'push',
  refName: 'feature',
  refIsBranch: true,
  sha: 'c0ffee0'.padEnd(40, '0'),
  actor: 'octocat',
  pullRequest: undefined,
} as ActionsRun;
const pull: ActionsRun = {
  ...push,
  eventName: 'pull_request',
  refName: '7/merge',
  refIsBranch: false,
  pullRequest,
};

describe('a dry run says which comment a run would write', () => {
  const cases: [string, ActionsRun | undefined, Partial<Plan['publish']>, RegExp][] = [
    ['of a pull request', pull, {}, /Comment: created or edited on pull request 7 \(event pull_request\)/],
    ['on a failure only', pull, { comment: 'on-failure' }, /Comment: created on a failure or edited on/],
    ['of a branch', push, {}, /on the open pull request of feature whose head is c0ffee0, if there is one/],
    ['of the default branch', { ...push, refName: 'main' }, {}, /Comment: none, push on main has no pull/],
    ['on a schedule', { ...push, eventName: 'schedule' }, {}, /Comment: none, a scheduled run has no pull/],
    ['never', pull, { comment: 'never' }, /Comment: none, comment is never/],
    [
      'of a fork',
      { ...pull, pullRequest: { ...pullRequest, fromFork: true } },
      {},
      /Comment: none, runs of forks have a read-only token/,
    ],
    ['of Dependabot', { ...pull, actor: 'dependabot[bot]' }, {}, /Comment: none, runs of Dependabot have/],
    ['outside of GitHub', undefined, {}, /On GitHub: nothing/],
    ['without a summary', pull, { jobSummary: false }, /Job summary: only when the comment is refused/],
    [
      'with an issue',
      { ...push, eventName: 'schedule', refName: 'main' },
      { issueOnRegression: true },
      /Issue: one while main has a regression/,
    ],
    ['with an issue, but on a push', push, { issueOnRegression: true }, /Issue: only on a schedule/],
  ];
  it.each(cases)('%s', (_, run, publish, sentence) => {
    expect(describePosting(plan(publish), run, true)).toMatch(sentence);
  });

  it('and none without a token', () => {
    expect(describePosting(plan(), pull, false)).toMatch(/Comment: none, there is no token/);
  });
});
