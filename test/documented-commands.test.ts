import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromArgv } from '../src/inputs/from-argv.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs/ci')).map((name) => `docs/ci/${name}`)];

/** Every command line of a page that runs this tool, also where it goes on after a backslash. */
function commandsOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replaceAll(/\\+\n\s*/g, '');
  const commands = text.match(
    /(?<=^(?: *(?:-|steps \{ sh ')? ?(?:npx )?(?:--yes )?)orchestrator-perf )[^'\n]+/gm,
  );
  return [...new Set((commands ?? []).map((command) => command.replace(/\s+#.*$/, '').trim()))];
}

function mistakesIn(command: string): string[] {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const line = fromArgv(words, 80);
  return line.kind === 'command' ? (line.source.problems ?? []) : [`${command} runs nothing`];
}

describe.each(PAGES)('%s', (page) => {
  it('runs this tool', () => {
    expect(commandsOf(page).length).toBeGreaterThan(0);
  });

  it.each(commandsOf(page))('orchestrator-perf %s: such commands and flags there are', (command) => {
    expect(mistakesIn(command)).toEqual([]);
  });
});

it('a flag that there is not would be found', () => {
  expect(mistakesIn('run load --junit x')).toEqual([expect.stringContaining('unknown flag --junit')]);
});

it('the pipelines of GitLab keep the report and show the tests, also of a job that failed', () => {
  const page = readFileSync(join(ROOT, 'docs/ci/gitlab.md'), 'utf8');
  const pipelines = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text));
  expect(pipelines).toHaveLength(2);
  for (const { performance } of pipelines)
    expect(performance.artifacts).toMatchObject({
      when: 'always',
      paths: ['perf-results/'],
      reports: { junit: 'perf-results/*/junit.xml' },
    });
});
