import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GitHubLanguages, loadGitHubLanguages } from '../support/github-languages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const yamlIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);
const workflows = [...yamlIn('.github/workflows'), ...yamlIn('examples')];
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

  it.each(workflows)("%s: GitHub's own parser finds nothing", async (path) => {
    const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = languages;
    const content = readFileSync(join(root, path), 'utf8');
    const result = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
    const problems = result.context.errors.getErrors().map(({ message }: { message: string }) => message);
    if (result.value !== undefined) {
      const template = await convertWorkflowTemplate(result.context, result.value);
      problems.push(...(template.errors ?? []).map(({ Message }: { Message: string }) => Message));
      expect(template.jobs.length).toBeGreaterThan(0);
    }
    expect(problems).toEqual([]);
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
    const args = ['--offline', '-q', '--strict-collection', '--config', '.github/zizmor.yml'];
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
    const uses = [...readFileSync(join(root, path), 'utf8').matchAll(/uses: (\S+)(.*)$/gm)];
    for (const [, action = '', comment = ''] of uses) {
      if (action.startsWith('$/') || action.startsWith('org/orchestrator-perf')) continue;
      expect(`${action}${comment}`).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});

it('no workflow refers to the bare `$/`, which GitHub refuses in actions', () => {
  for (const path of workflows) expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/uses: \$\/\s*$/m);
});
