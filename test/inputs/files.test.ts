import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { planRun } from '../../src/line/plan-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'perf-files-'));
mkdirSync(join(folder, 'service'));
for (const name of ['mine.js', 'a.yml', 'events.jsonl']) writeFileSync(join(folder, name), '');
afterAll(() => rmSync(folder, { recursive: true }));

function plan(values: Record<string, string>) {
  return planRun({
    surface: 'cli',
    source: {
      kind: 'flag',
      values: new Map(Object.entries(values).map(([name, text]) => [name, { text, where: `--${name}` }])),
    },
    env: {},
    workingDirectory: folder,
    packageRoot: '/opt/perf',
  });
}

async function problemsOf(values: Record<string, string>): Promise<string> {
  try {
    await plan(values);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  return '';
}

it.each([
  [{ script: 'none.js' }, `script is "none.js": there is no file ${folder}/none.js`],
  [{ script: 'service' }, `script is "service": ${folder}/service is not a file`],
  [
    { 'script-env': 'EVENTS_FILE=/nowhere/events.jsonl' },
    'EVENTS_FILE in script-env is "/nowhere/events.jsonl": there is no file /nowhere/events.jsonl',
  ],
  [
    { stack: 'compose', 'compose-file': 'a.yml\nb.yml' },
    `compose-file is "b.yml": there is no file ${folder}/b.yml`,
  ],
  [
    { stack: 'compose', 'orchestrator-build': 'a.yml' },
    `orchestrator-build is "a.yml": ${folder}/a.yml is not a folder`,
  ],
])('%j is a mistake in what was given', async (values, sentence) => {
  expect(await problemsOf(values)).toBe(sentence);
});

it('a file that is missing is said together with every other mistake', async () => {
  const message = await problemsOf({ script: 'none.js', vus: 'many', 'test-type': 'lod' });
  expect(message).toMatch(/^3 mistakes/);
  expect(message).toContain('there is no file');
  expect(message).toContain('vus is "many"');
});

it('files that are there are none', async () => {
  expect(await problemsOf({ script: 'mine.js' })).toBe('');
  expect(await problemsOf({ 'script-env': `EVENTS_FILE=${folder}/events.jsonl` })).toBe('');
  expect(
    await problemsOf({ stack: 'compose', 'compose-file': 'a.yml', 'orchestrator-build': 'service' }),
  ).toBe('');
});
