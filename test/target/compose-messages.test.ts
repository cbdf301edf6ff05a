import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type ContainerState,
  composeError,
  explainContainer,
  findCulprit,
} from '../../src/target/compose/failure.ts';
import { PACKAGE_ROOT } from './compose-stack.ts';

const STACK = { service: 'orchestrator' };

interface Recorded {
  row: string;
  compose: string;
  code: number;
  stderr: string;
}
/** What Compose really printed: test/fixtures/compose/make.mjs. */
const RECORDED: Recorded[] = JSON.parse(
  readFileSync(join(PACKAGE_ROOT, 'test/fixtures/compose/messages.json'), 'utf8'),
);

/** The sentence for each row of the catalogue, whatever the version of Compose. */
const SENTENCES: Record<string, string> = {
  'dependency unhealthy': 'fx-a is unhealthy, and another service waits for it',
  'dependency crashed': 'fx-a exited (3), and another service waits for it',
  'dependency ended with 0': 'fx-a exited (0), and another service waits for it',
  'image missing': 'there is no image perf-test/nowhere:1',
  'registry out of reach': 'the image registry cannot be reached',
  'private image': 'there is no image registry.example/private/app, or it may not be pulled without a login',
  'not logged in': 'the image registry wants a login',
  'tag missing': 'there is no image registry.example/old/app:1',
  'port taken': 'port 18080 is already taken on this machine',
  'bind mount missing': 'a file to mount does not exist: /folder/missing.yaml',
  'unknown key':
    "a compose file is not valid: validating /folder/perf.yaml: services.a additional properties 'imag' not allowed",
  'broken YAML': 'a compose file is not valid: ',
  'unset variable': 'variable PERF_NOWHERE has no value: say which database',
  'bad command': 'the command nosuchbinary does not exist in the image',
  'unknown dependency': 'service a depends on database, which the compose files do not have',
  'unknown service': 'the compose files have no service database',
  'compose file missing': 'there is no file /folder/missing.yaml',
  'no daemon': 'no Docker daemon answers at unix:///nowhere/docker.sock',
  'engine too old': 'this Docker Engine is too old: Engine 25 or newer is needed',
  'rate limit': 'the image registry refused to serve more images (rate limit)',
  'disk full': 'the disk of the Docker daemon is full',
};

it('every row was recorded with both generations of Compose, and has its sentence', () => {
  const rows = new Set(RECORDED.map(({ row }) => row));
  expect([...rows].sort()).toEqual(Object.keys(SENTENCES).sort());
  const generations = new Set(RECORDED.map(({ compose }) => /\d/.exec(compose)?.[0]));
  expect([...generations].sort()).toEqual(['2', '5']);
});

it.each(RECORDED)('$row (Compose $compose)', ({ row, code, stderr }) => {
  expect(code).not.toBe(0);
  const { message, hint, logTail } = composeError('up', stderr, STACK);
  expect(message.startsWith(SENTENCES[row] ?? '?'), message).toBe(true);
  expect(hint).not.toBe('');
  expect(stderr).toContain(logTail.at(-1));
});

it('what is not known is passed on with its last line', () => {
  const { message } = composeError('up', 'one\n\n  something nobody has seen\n', STACK);
  expect(message).toBe('docker compose up failed: something nobody has seen');
});

const fine: ContainerState = {
  service: 'prometheus',
  image: 'prom/prometheus:v3.5.3',
  status: 'running',
  exitCode: 0,
  oomKilled: false,
  memoryLimitBytes: 0,
  health: 'healthy',
  healthAnswer: undefined,
  error: '',
};

describe('the container to blame', () => {
  const cases: [name: string, changes: Partial<ContainerState>, sentence: string][] = [
    [
      'killed by its limit',
      { service: 'queue', status: 'exited', exitCode: 137, oomKilled: true, memoryLimitBytes: 2 ** 31 },
      'queue was killed because it reached its memory limit of 2.00 GiB (exit code 137)',
    ],
    [
      'LocalStack without an account',
      { service: 'queue', image: 'localstack/localstack:latest', status: 'exited', exitCode: 55 },
      'queue (localstack/localstack:latest) ended with exit code 55: this LocalStack needs an account',
    ],
    [
      'another image with 55',
      { service: 'a', image: 'you/app', status: 'exited', exitCode: 55 },
      'a ended with exit code 55 instead of staying up',
    ],
    [
      'no such command',
      { service: 'a', status: 'exited', exitCode: 127 },
      'a ended with exit code 127: its command does not exist in prom/prometheus:v3.5.3',
    ],
    [
      'the orchestrator with 0',
      { service: 'orchestrator', status: 'exited' },
      'orchestrator ended with exit code 0 instead of staying up',
    ],
    [
      'what Docker itself refused',
      { service: 'a', status: 'created', error: 'something new' },
      'a could not be started: something new',
    ],
    [
      'unhealthy',
      { service: 'a', health: 'unhealthy', healthAnswer: 'exit code 1: no database' },
      'a is running and its health check says unhealthy (exit code 1: no database)',
    ],
  ];
  it.each(cases)('%s', (_, changes, sentence) => {
    const culprit = findCulprit([fine, { ...fine, ...changes }], STACK);
    expect(culprit && explainContainer(culprit, STACK)).toMatchObject({
      message: sentence,
      hint: expect.stringMatching(/\w/),
    });
  });
  it('a one-shot container of the user that ended with 0 is nobody to blame', () => {
    expect(findCulprit([fine, { ...fine, service: 'migrate', status: 'exited' }], STACK)).toBeUndefined();
  });
});

describe('a shop of the user', () => {
  const shop = { service: 'shop', ordinary: { file: '/tmp/a.yaml', hasUserFiles: true } };
  const OURS = /orchestrator(?!-perf)|queue|consumers|PERF_(?:ORCH|QUEUE)/i;

  it.each(RECORDED)('$row (Compose $compose): no word of services that it does not have', ({ stderr }) => {
    const { message, hint } = composeError('up', stderr, shop);
    expect(`${message} ${hint}`).not.toMatch(OURS);
  });

  it.each<[string, Partial<ContainerState>]>([
    ['memory', { oomKilled: true, status: 'exited', exitCode: 137 }],
    ['a LocalStack of its own', { status: 'exited', exitCode: 55, image: 'localstack/localstack:5' }],
    ['ended', { status: 'exited', exitCode: 0 }],
    ['unhealthy', { health: 'unhealthy' }],
  ])('%s: it is called by its name', (_, changes) => {
    const state = { ...fine, service: 'shop', ...changes };
    expect(findCulprit([{ ...fine, service: 'queue', status: 'exited' }, state], shop)).toBe(state);
    const { message, hint } = explainContainer(state, shop);
    expect(message).toMatch(/^shop /);
    expect(`${message} ${hint}`).not.toMatch(OURS);
  });

  it('limits of a service that is built or pulled alone are a setting', () => {
    const alone = { ...shop, ordinary: { ...shop.ordinary, hasUserFiles: false } };
    const state = { ...fine, service: 'shop', oomKilled: true };
    expect(explainContainer(state, alone).hint).toMatch(/^Give it more \(PERF_ORCHESTRATOR_MEMORY/);
  });
});

describe('docs/troubleshooting.md', () => {
  const text = readFileSync(join(PACKAGE_ROOT, 'docs/troubleshooting.md'), 'utf8');
  const headings = text.split('\n').filter((line) => line.startsWith('### '));
  /** What another tool says. */
  const others = ['additional privileges requested'];
  const keys = headings
    .flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key))
    .filter((key) => !others.includes(key));
  const source = readdirSync(join(PACKAGE_ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(PACKAGE_ROOT, 'src', name), 'utf8').split('\n'));

  it.each(keys)('%s is what the tool says', (key) => {
    // `…` stands for what varies: the rest must be in one line of the source, in this order.
    const parts = key.split('…').map((part) => part.trim());
    const saying = source.filter((line) => {
      let from = 0;
      return parts.every((part) => {
        const at = line.indexOf(part, from);
        from = at + part.length;
        return at >= 0;
      });
    });
    expect(saying).not.toEqual([]);
  });

  it('has an entry for each sentence about Compose', () => {
    const patterns = keys.map(
      (key) =>
        new RegExp(
          key
            .split('…')
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.*'),
        ),
    );
    const without = RECORDED.map(({ stderr }) => composeError('up', stderr, STACK).message).filter(
      (sentence) => !patterns.some((pattern) => pattern.test(sentence)),
    );
    expect(without).toEqual([]);
  });
});
