import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { ordinaryServiceRule } from '../../src/inputs/ordinary-stack.ts';
import { type ReadInputs, readInputs } from '../../src/inputs/read-inputs.ts';
import { hasOwnOrchestrator, servicesInFiles, testedServiceRule } from '../../src/inputs/tested-service.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-ordinary-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('shop.yml', 'services: { web: { image: a }, db: { image: b } }\n');
  write('web.yml', 'services: { web: { image: a } }\n');
  write('empty.yml', 'x-none: {}\n');
  write('own.yml', 'services: { orchestrator: { build: . }, db: { image: b } }\n');
  write('extended.yml', 'services: { orchestrator: { environment: { A: b } } }\n');
  write('merged.yml', 'x-app: &app { image: mine }\nservices: { orchestrator: { <<: *app } }\n');
  write('including.yml', 'include: [web.yml, { path: [shop.yml] }]\nservices: { queue: { image: q } }\n');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose's own
  write('elsewhere.yml', 'include: ["${FILES}/web.yml"]\n');
  write('broken.yml', 'services: {\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = (values: Record<string, string>, kind: 'flag' | 'file' = 'flag') => ({
  kind,
  values: new Map(
    Object.entries(values).map(([name, text]) => [
      name,
      { text, where: kind === 'flag' ? `flag --${name}` : 'orchestrator-perf.yml:1' },
    ]),
  ),
});

function read(flags: Record<string, string>, file: Record<string, string> = {}): ReadInputs {
  const servicesIn = servicesInFiles(folder);
  return readInputs({
    surface: 'cli',
    sources: [source(flags), source(file, 'file')],
    rules: [testedServiceRule(servicesIn), ordinaryServiceRule(servicesIn)],
    servicesIn,
  });
}

function problemsOf(flags: Record<string, string>, file: Record<string, string> = {}): string {
  try {
    read(flags, file);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('no problem was found');
}

const requests = 'GET /';

describe('what is started beside the service', () => {
  test.each<[flags: Record<string, string>, stack: string, queue: string, service?: string | undefined]>([
    // Events: as ever.
    [{}, 'embedded', 'localstack'],
    [{ stack: 'compose' }, 'compose', 'localstack'],
    [{ 'orchestrator-build': '.' }, 'compose', 'localstack'],
    [{ build: '.' }, 'compose', 'localstack'],
    [{ image: 'a:1' }, 'compose', 'localstack'],
    [{ 'compose-file': 'own.yml' }, 'compose', 'localstack'],
    // An ordinary service has nothing beside it.
    [{ requests, build: '.' }, 'compose', 'none'],
    [{ requests, image: 'a:1' }, 'compose', 'none'],
    [{ requests, 'orchestrator-image': 'a:1' }, 'compose', 'none'],
    [{ requests, 'compose-file': 'shop.yml', 'compose-service': 'web' }, 'compose', 'none', 'web'],
    [{ requests, 'compose-file': 'web.yml' }, 'compose', 'none', 'web'],
    [{ requests, 'compose-file': 'own.yml' }, 'compose', 'none', 'orchestrator'],
    [{ requests, 'compose-file': 'shop.yml', image: 'a:1' }, 'compose', 'none', undefined],
    [{ 'compose-file': 'shop.yml', 'compose-service': 'web' }, 'compose', 'none', 'web'],
    [{ script: 'a.js', image: 'a:1' }, 'compose', 'none'],
    [{ script: 'a.js', build: '.' }, 'compose', 'none'],
    [{ script: 'a.js', 'compose-file': 'web.yml' }, 'compose', 'none', 'web'],
    // A script that is about the orchestrator, by the word for it.
    [{ script: 'a.js', 'orchestrator-build': '.' }, 'compose', 'localstack'],
    [{ script: 'a.js', 'orchestrator-image': 'a:1' }, 'compose', 'localstack'],
    [{ script: 'a.js', 'compose-file': 'own.yml' }, 'compose', 'localstack'],
    [{ script: 'a.js', stack: 'compose' }, 'compose', 'localstack'],
    // Somebody asked for one.
    [{ requests, build: '.', 'queue-backend': 'reference' }, 'compose', 'reference'],
    [{ build: '.', 'queue-backend': 'none' }, 'compose', 'none'],
    // Nothing of it is about other stacks.
    [{ requests, start: 'node a.js' }, 'command', 'localstack'],
  ])('%j', (flags, stack, queue, service) => {
    const { inputs } = read(flags);
    expect([inputs.stack, inputs['queue-backend'], inputs['compose-service']]).toEqual([
      stack,
      queue,
      service,
    ]);
  });
});

describe('one meaning, two names', () => {
  test.each([
    ['image', 'orchestrator-image', 'a:1', 'a:1'],
    ['build', 'orchestrator-build', '.', '.'],
    ['port', 'orchestrator-port', '3000', 3000],
  ] as const)('%s is %s', (name, alias, text, value) => {
    const more: Record<string, string> = name === 'port' ? { stack: 'compose' } : {};
    expect(read({ ...more, [alias]: text }).inputs[name]).toBe(value);
    expect(read({ ...more, [name]: text }).inputs[name]).toBe(value);
    expect(read({ ...more, [name]: text, [alias]: text }).inputs[name]).toBe(value);
    const problem = problemsOf({ ...more, [name]: text, [alias]: `${text}1` });
    expect(problem).toBe(
      `${name} is "${text}" (flag --${name}) and ${alias} is "${text}1" (flag --${alias}): they are two names of one input, drop one of them`,
    );
  });

  test('the stronger source counts, under whatever name', () => {
    expect(read({ 'orchestrator-image': 'a:2' }, { image: 'a:1' }).inputs.image).toBe('a:2');
    expect(read({ image: 'a:2' }, { 'orchestrator-image': 'a:1' }).inputs.image).toBe('a:2');
    const script = { script: 'a.js' };
    const queueOf = (flags: Record<string, string>, file: Record<string, string>) =>
      read({ ...script, ...flags }, file).inputs['queue-backend'];
    expect(queueOf({ image: 'a:2' }, { 'orchestrator-image': 'a:1' })).toBe('none');
    expect(queueOf({ 'orchestrator-image': 'a:2' }, { image: 'a:1' })).toBe('localstack');
  });
});

describe('what does not fit what a stronger source says is left out, and said', () => {
  test.each<[flags: Record<string, string>, file: Record<string, string>, note: string]>([
    [
      { image: 'a:1' },
      { build: '.' },
      'build of orchestrator-perf.yml has no effect here: flag --image gives an image.',
    ],
    [
      { build: '.' },
      { image: 'a:1', 'base-image': 'a:0' },
      'image, base-image of orchestrator-perf.yml have no effect here: flag --build gives a folder to build.',
    ],
    [
      { build: '.' },
      { start: 'npm start', 'start-env': 'A=b' },
      'start, start-env of orchestrator-perf.yml have no effect here: flag --build asks for stack compose.',
    ],
    [
      { start: 'npm start' },
      { 'compose-file': 'shop.yml', 'compose-service': 'web', port: '3000' },
      'compose-file, compose-service, port of orchestrator-perf.yml have no effect here: flag --start asks for stack command.',
    ],
    [
      { 'target-url': 'http://shop' },
      { 'orchestrator-build': '.', 'queue-backend': 'none' },
      'queue-backend, build of orchestrator-perf.yml have no effect here: flag --target-url asks for stack external.',
    ],
  ])('%j beside %j', (flags, file, note) => {
    expect(read({ requests, ...flags }, file).notes).toEqual([note]);
  });
});

describe('never silently another service', () => {
  test.each<[flags: Record<string, string>, says: string]>([
    [
      { requests, 'compose-file': 'shop.yml' },
      'compose-file is "shop.yml" with the services web, db: which one is to be tested? Give it as compose-service',
    ],
    [
      { requests, 'compose-file': 'empty.yml' },
      'compose-file is "empty.yml", which has no service: give one that has the service under test',
    ],
    [
      { requests, 'compose-file': 'shop.yml', 'compose-service': 'wep' },
      'compose-service is "wep", and shop.yml has web, db. Did you mean "web"?',
    ],
    [
      { 'compose-file': 'including.yml', 'compose-service': 'shop' },
      'compose-service is "shop", and including.yml has queue, web, db.',
    ],
    [
      { requests, 'compose-service': 'web' },
      'compose-service is "web" and there is no compose-file: give the file that has it',
    ],
    [
      { requests, stack: 'compose' },
      'requests are given and nothing says what takes them: give image, build (a folder with a Dockerfile), or compose-file with compose-service',
    ],
    [
      { stack: 'compose', 'queue-backend': 'none' },
      'queue-backend is "none" and nothing says which service is tested: give image, build (a folder with a Dockerfile), or compose-file with compose-service',
    ],
    [
      { 'compose-file': 'shop.yml', 'compose-service': 'web', 'queue-backend': 'reference' },
      'compose-service is "web" and queue-backend is "reference", which is part of a stack with a service called orchestrator: drop queue-backend, and let your files bring the queue',
    ],
    [
      { requests, build: '.', grafana: 'true' },
      'grafana is true and queue-backend is "none": without Prometheus Grafana has nothing to show, drop it or choose a queue-backend',
    ],
    // Events, and none of the services is called orchestrator.
    [
      { 'compose-file': 'shop.yml' },
      'compose-file is "shop.yml" with the services web, db: which service is to be tested? Give compose-service, call it orchestrator in your file, or give image or build; without that the bundled reference service would be loaded',
    ],
    [
      { 'compose-file': 'elsewhere.yml' },
      'compose-file is "elsewhere.yml", which includes what cannot be read here: which service is to be tested? Give compose-service, call it orchestrator in your file, or give image or build; without that the bundled reference service would be loaded',
    ],
  ])('%j', (flags, says) => {
    expect(problemsOf(flags).split('\n')[0]).toBe(says);
  });

  test.each(['cli', 'action'] as const)('%s: requests to nothing are one mistake', (surface) => {
    const asked = () => readInputs({ surface, sources: [source({ requests })] });
    expect(asked).toThrow(/^requests are given and nothing says what takes them: give start/);
  });

  test('a file that is read elsewhere may have it; one that is none is for Compose to explain', () => {
    const service = { 'compose-service': 'web' };
    expect(read({ requests, 'compose-file': 'elsewhere.yml', ...service }).inputs.stack).toBe('compose');
    expect(read({ requests, 'compose-file': 'broken.yml', ...service }).inputs.stack).toBe('compose');
  });

  test.each([
    ['own.yml', true],
    ['merged.yml', true],
    ['extended.yml', false],
    ['shop.yml', false],
  ])('%s says what its orchestrator is made of: %s', (file, is) => {
    expect(hasOwnOrchestrator([join(folder, file)])).toBe(is);
  });
});
