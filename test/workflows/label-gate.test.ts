import { readFileSync } from 'node:fs';
import examples from '@octokit/webhooks-examples';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starterWorkflow } from '../../src/commands/init/workflow-file.ts';
import { type GitHubLanguages, loadGitHubLanguages } from '../support/github-languages.ts';

let languages: GitHubLanguages;
beforeAll(async () => {
  languages = await loadGitHubLanguages();
});

/** GitHub's own evaluator on `if:` (bare) or on text with `${{ }}` in it. */
function evaluate(text: string, context: Record<string, unknown>): string {
  const { Lexer, Parser, Evaluator, data } = languages;
  const one = (expression: string): string =>
    new Evaluator(
      new Parser(new Lexer(expression).lex().tokens, Object.keys(context), []).parse(),
      dataOf(context, data),
    )
      .evaluate()
      .coerceString();
  return text.includes('${{')
    ? text.replaceAll(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => one(expression.trim()))
    : one(text);
}

function dataOf(value: unknown, data: GitHubLanguages): unknown {
  if (Array.isArray(value)) return new data.Array(...value.map((item) => dataOf(item, data)));
  if (typeof value === 'object' && value !== null)
    return new data.Dictionary(
      ...Object.entries(value).map(([key, item]) => ({ key, value: dataOf(item, data) })),
    );
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  return new data.Null();
}

const webhook = (
  examples as unknown as { name: string; examples: { action: string; [key: string]: unknown }[] }[]
).find(({ name }) => name === 'pull_request');

/** A pull_request event of GitHub's own examples with these labels; `added` is the label just put on. */
function pullRequest(action: string, labels: string[], added?: string): Record<string, unknown> {
  const sample = structuredClone(
    webhook?.examples.find((one) => one.action === action) ?? webhook?.examples[0],
  ) as unknown as { pull_request: { labels: unknown } };
  sample.pull_request.labels = labels.map((name) => ({ name }));
  return {
    event_name: 'pull_request',
    run_id: '4711',
    workflow: 'Performance test',
    repository: 'octo-org/orders',
    event: { ...sample, action, ...(added === undefined ? {} : { label: { name: added } }) },
  };
}

const PERF = 'performance-test';
const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const workflows = [
  ['.github/workflows/performance-test.yml', 'plan', textOf('.github/workflows/performance-test.yml')],
  ['examples/label-gated.yml', 'performance', textOf('examples/label-gated.yml')],
  ['what init writes', 'performance', starterWorkflow({ folder: '.', defaultBranch: 'main' })],
] as const;

describe.each(workflows)('%s', (_path, jobName, text) => {
  const workflow = parse(text);
  const gate = (github: Record<string, unknown>) =>
    evaluate(workflow.jobs[jobName].if, { github, inputs: {} });
  const group = (github: Record<string, unknown>) =>
    evaluate(workflow.concurrency.group, { github, inputs: {} });

  const cases: [string, Record<string, unknown>, boolean][] = [
    ['our label is put on', pullRequest('labeled', ['bug', PERF], PERF), true],
    ['another label is put on beside ours', pullRequest('labeled', ['bug', PERF], 'bug'), false],
    ['another label is put on, ours is absent', pullRequest('labeled', ['bug'], 'bug'), false],
    ['a push to a labelled pull request', pullRequest('synchronize', [PERF]), true],
    ['a push to an unlabelled pull request', pullRequest('synchronize', ['bug']), false],
    ['opened with the label', pullRequest('opened', [PERF]), true],
    ['opened without labels', pullRequest('opened', []), false],
    ['reopened with the label', pullRequest('reopened', [PERF]), true],
    ['a label that only begins like ours', pullRequest('labeled', [`${PERF}-2`], `${PERF}-2`), false],
  ];
  it.each(cases)('%s: runs or not', (_, github, runs) => {
    expect(gate(github)).toBe(String(runs));
  });

  it('a foreign label is in a group of its own: it cancels nothing', () => {
    expect(group(pullRequest('labeled', [PERF, 'bug'], 'bug'))).not.toBe(
      group(pullRequest('synchronize', [PERF])),
    );
  });

  it('a push replaces the test that our label started', () => {
    expect(group(pullRequest('synchronize', [PERF]))).toBe(group(pullRequest('labeled', [PERF], PERF)));
  });

  it('has no newline in its group, and asks for every action the gate decides on', () => {
    expect(group(pullRequest('synchronize', [PERF]))).not.toMatch(/\s$/);
    expect(workflow.on.pull_request.types.sort()).toEqual(['labeled', 'opened', 'reopened', 'synchronize']);
  });
});

describe('performance-test.yml without a pull request', () => {
  const workflow = parse(
    readFileSync(new URL('../../.github/workflows/performance-test.yml', import.meta.url), 'utf8'),
  );
  const github = (event_name: string) => ({ event_name, run_id: '1', workflow: 'w', event: {} });
  const evaluated = (text: string, event: string) => evaluate(text, { github: github(event), inputs: {} });

  it.each(['schedule', 'workflow_dispatch', 'push'])('%s runs and cancels nothing', (event) => {
    expect(evaluated(workflow.jobs.plan.if, event)).toBe('true');
    expect(evaluated(workflow.concurrency['cancel-in-progress'], event)).toBe('false');
    expect(evaluated(workflow.concurrency.group, event)).toContain('-1');
  });

  it('two calls with different keys in one pull request do not cancel each other', () => {
    const group = (comment_key: string) =>
      evaluate(workflow.concurrency.group, {
        github: pullRequest('synchronize', [PERF]),
        inputs: { comment_key },
      });
    expect(group('checkout')).not.toBe(group('billing'));
    expect(group('checkout')).toBe(group('checkout'));
  });

  it.each([
    ['', '', 'perf-results-', 'default'],
    ['checkout', 'perf-results-checkout-load-2', 'perf-results-checkout-', 'checkout'],
  ])(
    'with the key %j artifacts are found by the half that publishes them',
    (comment_key, name, prefix, key) => {
      const context = { inputs: { comment_key }, matrix: { type: 'load' }, github: { run_attempt: '2' } };
      const run = workflow.jobs.test.steps.find(({ uses }: { uses: string }) => uses === '$/run').with;
      const publish = workflow.jobs.publish.steps[0].with;
      expect(evaluate(run['artifact-name'], context)).toBe(name);
      expect(evaluate(publish['artifact-name'], context)).toBe(prefix);
      expect(evaluate(publish['comment-key'], context)).toBe(key);
    },
  );

  it('runs on Sunday at 02:00 UTC', () => {
    expect(workflow.on.schedule).toEqual([{ cron: '0 2 * * 0' }]);
  });

  it('takes the same inputs from a caller as by hand, except that a caller has no choice type', () => {
    const byHand = workflow.on.workflow_dispatch.inputs;
    const byCall = workflow.on.workflow_call.inputs;
    expect(Object.keys(byCall)).toEqual(Object.keys(byHand));
    expect(byHand.test_type).toMatchObject({
      type: 'choice',
      options: expect.arrayContaining(['all', 'stress']),
    });
    expect(byCall.test_type.type).toBe('string');
  });

  it('gives each job the permissions it needs and no more', () => {
    expect(workflow.permissions).toEqual({});
    const granted = Object.fromEntries(
      Object.entries<{ permissions: unknown }>(workflow.jobs).map(([name, job]) => [name, job.permissions]),
    );
    expect(granted).toEqual({
      plan: {},
      test: { contents: 'read', actions: 'read' },
      publish: { actions: 'read', 'pull-requests': 'write' },
    });
  });
});

describe('the trusted half', () => {
  const workflow = parse(
    readFileSync(new URL('../../.github/workflows/performance-comment.yml', import.meta.url), 'utf8'),
  );
  const run = (event: string, full_name: string, conclusion = 'success', login = 'octocat') => ({
    github: {
      repository: 'octo-org/orders',
      event: {
        workflow_run: {
          event,
          conclusion,
          head_repository: { full_name },
          head_branch: 'main',
          actor: { login },
        },
      },
    },
  });
  it.each([
    ['a pull request of a fork', run('pull_request', 'mallory/orders'), 'true'],
    ['a failed one of a fork', run('pull_request', 'mallory/orders', 'failure'), 'true'],
    ['a cancelled one of a fork', run('pull_request', 'mallory/orders', 'cancelled'), 'false'],
    ['a branch of this repository', run('pull_request', 'octo-org/orders'), 'false'],
    ['a push', run('push', 'octo-org/orders'), 'false'],
    ['Dependabot', run('pull_request', 'octo-org/orders', 'success', 'dependabot[bot]'), 'true'],
    ['a push of Dependabot', run('push', 'octo-org/orders', 'success', 'dependabot[bot]'), 'false'],
  ])('%s', (_, context, expected) => {
    expect(evaluate(workflow.jobs.publish.if, context)).toBe(expected);
  });

  it('checks nothing out', () => {
    expect(workflow.jobs.publish.steps.map(({ uses }: { uses: string }) => uses)).toEqual(['$/publish']);
  });

  it('listens to the workflow by its real name', () => {
    const measured = parse(
      readFileSync(new URL('../../.github/workflows/performance-test.yml', import.meta.url), 'utf8'),
    );
    expect(workflow.on.workflow_run.workflows).toEqual([measured.name]);
  });
});
