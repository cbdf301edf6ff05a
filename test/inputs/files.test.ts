import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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
  [{ stack: 'compose', 'orchestrator-build': 'a.yml' }, `build is "a.yml": ${folder}/a.yml is not a folder`],
])('%j is a mistake in what was given', async (values, sentence) => {
  expect(await problemsOf(values)).toBe(sentence);
});

it('a file that is missing is said together with every other mistake', async () => {
  const message = await problemsOf({ script: 'none.js', vus: 'many', 'test-type': 'lod' });
  expect(message).toMatch(/^3 mistakes/);
  expect(message).toContain('there is no file');
  expect(message).toContain('vus is "many"');
});

it('a working directory that is not there is one mistake, not one for each file below it', async () => {
  const nope = {
    'working-directory': 'nope',
    script: 'none.js',
    'orchestrator-build': 'b',
    stack: 'compose',
  };
  expect(await problemsOf(nope)).toBe(`working-directory is "nope": there is no folder ${folder}/nope`);
  expect(await problemsOf({ 'working-directory': 'mine.js' })).toBe(
    `working-directory is "mine.js": ${folder}/mine.js is not a folder`,
  );
  expect(await problemsOf({ 'working-directory': 'service' })).toBe('');
});

describe('a compose file of the user must say which service is tested', () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('web.yml', 'services: { web: { image: shop }, db: { image: postgres } }');
  write('tuned.yml', 'services: { queue: { environment: { DEBUG: "1" } } }');
  write('mine.yml', 'services:\n  orchestrator:\n    build: !override .\n  db: { image: postgres }');
  write('includes.yml', 'include: [{ path: [web.yml] }, tuned.yml]');
  write('broken.yml', 'services: [');
  const asks = /which service is to be tested\?/;

  it.each(['web.yml', 'tuned.yml\nweb.yml', 'includes.yml'])('%s does not', async (file) => {
    expect(await problemsOf({ stack: 'compose', 'compose-file': file })).toMatch(asks);
    expect(await problemsOf({ stack: 'compose', 'compose-file': file })).toMatch(/services web, db:/);
  });
  it.each([
    ['mine.yml', {}],
    ['web.yml\nmine.yml', {}],
    ['web.yml', { 'orchestrator-image': 'shop:1' }],
    ['web.yml', { 'orchestrator-build': 'service' }],
    // Ours, tuned.
    ['tuned.yml', {}],
    // Compose itself says what is wrong with it.
    ['broken.yml', {}],
  ])('%s does, with %j', async (file, more) => {
    expect(await problemsOf({ stack: 'compose', 'compose-file': file, ...more })).toBe('');
  });
});

describe('a compose file that says what orchestrator is made of', () => {
  it.each([
    ['image: me', true],
    ['build: .', true],
    ['extends: { service: web }', true],
    ['environment: { A: b }', false],
  ])('%s: %s', async (line, own) => {
    writeFileSync(join(folder, 'own.yml'), `services: { web: { image: shop }, orchestrator: { ${line} } }`);
    const { plan: made } = await plan({ stack: 'compose', 'compose-file': 'own.yml' });
    const [{ target }] = made.tests[0].runs;
    const files = target.kind === 'compose' ? target.compose.files : [];
    expect(files.includes('/opt/perf/compose/compose.own.yaml')).toBe(own);
  });
});

it('files that are there are none', async () => {
  expect(await problemsOf({ script: 'mine.js' })).toBe('');
  expect(await problemsOf({ 'script-env': `EVENTS_FILE=${folder}/events.jsonl` })).toBe('');
  expect(
    await problemsOf({ stack: 'compose', 'compose-file': 'a.yml', 'orchestrator-build': 'service' }),
  ).toBe('');
});
