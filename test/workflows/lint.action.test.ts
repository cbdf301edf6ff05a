import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starterWorkflow } from '../../src/commands/init/workflow-file.ts';
import { DEFAULT_K6_VERSION } from '../../src/domain/k6.ts';
import { type GitHubLanguages, loadGitHubLanguages } from '../support/github-languages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const yamlIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);
/** What `init` writes, in a folder of its own. */
const started = mkdtempSync(join(tmpdir(), 'perf-lint-'));
afterAll(() => rmSync(started, { recursive: true, force: true }));
const starter = join(started, 'performance-test.yml');
writeFileSync(starter, starterWorkflow({ folder: '.', defaultBranch: 'main' }));
/** The same in a folder of a repository with a branch of another name. */
const starterOfAll = join(started, 'performance-test-of-all.yml');
writeFileSync(
  starterOfAll,
  starterWorkflow({
    folder: 'services/shop',
    defaultBranch: 'release/next',
  }),
);

/** The first thing people copy. */
const readme = join(started, 'readme.yml');
writeFileSync(
  readme,
  /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '',
);

const workflows = [...yamlIn('.github/workflows'), ...yamlIn('examples'), starter, starterOfAll];
const actions = ['action.yml', 'run/action.yml', 'publish/action.yml', 'prepare/action.yml'];

/** A tool by its variable (CI sets them all) or by name on PATH. */
async function tool(variable: string, name: string, args: string[]): Promise<{ code: number; text: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.env[variable] ?? name, args, { cwd: root });
    return { code: 0, text: `${stdout}${stderr}` };
  } catch (error) {
    const { code, stdout, stderr, message } = error as {
      code: number | string;
      stdout: string;
      stderr: string;
      message: string;
    };
    return { code: typeof code === 'number' ? code : 127, text: `${stdout ?? message}${stderr ?? ''}` };
  }
}

describe('every workflow and example', () => {
  let languages: GitHubLanguages;
  beforeAll(async () => {
    languages = await loadGitHubLanguages();
  });

  it.each([...workflows, readme])("%s: GitHub's own parser finds nothing", async (path) => {
    const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = languages;
    const content = readFileSync(resolve(root, path), 'utf8');
    const result = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
    const problems = result.context.errors.getErrors().map(({ message }: { message: string }) => message);
    if (result.value !== undefined) {
      const template = await convertWorkflowTemplate(result.context, result.value);
      problems.push(...(template.errors ?? []).map(({ Message }: { Message: string }) => Message));
      expect(template.jobs.length).toBeGreaterThan(0);
    }
    expect(problems).toEqual([]);
  });

  it.each([...workflows, readme, ...actions])(
    "%s: the checks of GitHub's own editors find nothing",
    async (path) => {
      const { validate, registerLogger, TextDocument } = languages;
      const problems: string[] = [];
      const fails = (message: string) => problems.push(message);
      // It keeps its own failures to itself otherwise.
      registerLogger({ error: fails, warn: fails, info: () => undefined, log: () => undefined });
      const text = readFileSync(resolve(root, path), 'utf8');
      const found = await validate(TextDocument.create(`file://${resolve(root, path)}`, 'yaml', 1, text));
      for (const { message, range } of found) problems.push(`${range.start.line + 1}: ${message}`);
      expect(problems).toEqual([]);
    },
  );

  it.each([
    [
      'workflow.yml',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ gihub.sha }}\n',
    ],
    ['action.yml', 'name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - run: echo\n'],
  ])('those checks do find what is wrong with %s', async (name, text) => {
    const { validate, TextDocument } = languages;
    expect(await validate(TextDocument.create(`file:///${name}`, 'yaml', 1, text))).not.toEqual([]);
  });

  it('actionlint and shellcheck find nothing', async () => {
    const shellcheck = process.env.PERF_TEST_SHELLCHECK ?? 'shellcheck';
    const args = ['-oneline', '-config-file', '.github/actionlint.yaml', '-shellcheck', shellcheck];
    expect(await tool('PERF_TEST_ACTIONLINT', 'actionlint', [...args, ...workflows])).toEqual({
      code: 0,
      text: '',
    });
  });

  it('zizmor finds nothing', async () => {
    const args = [
      '--offline',
      '-q',
      '--strict-collection',
      '--persona',
      'auditor',
      '--config',
      '.github/zizmor.yml',
    ];
    const { code, text } = await tool('PERF_TEST_ZIZMOR', 'zizmor', [...args, ...workflows, ...actions]);
    expect(text).toContain('No findings to report');
    expect(code).toBe(0);
  });

  it.each([
    ['vendor.github-workflows', workflows],
    ['vendor.github-actions', actions],
  ])('%s: the schema is met', async (schema, files) => {
    const { code, text } = await tool('PERF_TEST_CHECK_JSONSCHEMA', 'check-jsonschema', [
      '--builtin-schema',
      schema,
      ...files,
    ]);
    expect(text).toContain('ok -- validation done');
    expect(code).toBe(0);
  });

  it.each(workflows)('%s: third-party actions are pinned by commit, with their version beside it', (path) => {
    const uses = [...readFileSync(resolve(root, path), 'utf8').matchAll(/uses: (\S+)(.*)$/gm)];
    for (const [, action = '', comment = ''] of uses) {
      if (action.startsWith('$/') || action.startsWith('org/orchestrator-perf')) continue;
      expect(`${action}${comment}`).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});

it('there is an example for each way to use it', () => {
  expect(
    yamlIn('examples')
      .map((path) => path.slice('examples/'.length, -'.yml'.length))
      .sort(),
  ).toEqual([
    'external-target',
    'fork-safe-publish',
    'fork-safe-run',
    'kubernetes',
    'label-gated',
    'matrix',
    'minimal',
    'own-k6-script',
    'own-service-compose',
    'self-hosted',
    'with-baseline',
  ]);
});

it('prepare caches the k6 that a run asks for', () => {
  const prepare = parse(readFileSync(join(root, 'prepare/action.yml'), 'utf8'));
  expect(prepare.inputs['k6-version'].default).toBe(DEFAULT_K6_VERSION);
});

it('no workflow refers to the bare `$/`, which GitHub refuses in actions', () => {
  for (const path of workflows)
    expect(readFileSync(resolve(root, path), 'utf8')).not.toMatch(/uses: \$\/\s*$/m);
});
