import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// biome-ignore lint/suspicious/noExplicitAny: packages that only load once they are bundled
export type GitHubLanguages = any;

/** GitHub's own parser of workflows, evaluator of expressions, and the checks of its editors. They import JSON as Node does not, hence bundled. */
export async function loadGitHubLanguages(): Promise<GitHubLanguages> {
  const root = new URL('../..', import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from '@actions/workflow-parser';",
        "export { Parser, Lexer, Evaluator, data } from '@actions/expressions';",
        "export { validate, registerLogger } from '@actions/languageservice';",
        "export { TextDocument } from 'vscode-languageserver-textdocument';",
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const directory = await mkdtemp(join(root, 'node_modules', '.perf-languages-'));
  try {
    const file = join(directory, 'languages.mjs');
    await writeFile(file, outputFiles[0]?.text ?? '');
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
