import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';

const read = (flags: Record<string, string>) =>
  readInputs({
    surface: 'cli',
    sources: [
      {
        kind: 'flag',
        values: new Map(Object.entries(flags).map(([name, text]) => [name, { text, where: `--${name}` }])),
      },
    ],
  }).inputs;

function problemsOf(flags: Record<string, string>): string {
  try {
    read(flags);
  } catch (error) {
    if (error instanceof InputError) return `${error.message}\n${error.hint}`;
    throw error;
  }
  return '';
}

const START = { start: 'npm start' };
const HERE = 'http://127.0.0.1:8080';
const THERE = 'http://127.0.0.1:8081';

describe('refused, with what to do', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['too few rounds', { ...START, base: 'main', rounds: '3' }, /rounds.*"3".*4/s],
    ['too many rounds', { ...START, base: 'main', rounds: '41' }, /rounds.*"41".*40/s],
    ['a round of a second', { ...START, base: 'main', 'round-duration': '1s' }, /round-duration.*"1s"/s],
    ['no warm-up', { ...START, base: 'main', 'warm-up': '0s' }, /warm-up.*"0s"/s],
    ['a mode that is none', { ...START, base: 'main', 'side-by-side': 'both' }, /side-by-side.*"both"/s],
    [
      'a ref that is an option of git',
      { ...START, base: '--upload-pack=x' },
      /base is "--upload-pack=x".*expected/s,
    ],
    ['two addresses that are one', { 'target-url': HERE, 'base-url': HERE }, /two versions/],
    ['two images that are one', { 'orchestrator-image': 'a:1', 'base-image': 'a:1' }, /two versions/],
    ['an image of the base alone', { 'base-image': 'a:1' }, /without image/],
    ['a folder of the base alone', { 'base-build': '../main' }, /"..\/main" without build/],
    [
      'two folders that are one',
      { 'orchestrator-build': '.', 'base-build': '.' },
      /both \.: side by side wants two versions; give base/,
    ],
    [
      'a folder and an image of the base',
      { 'orchestrator-build': '.', 'base-build': '../main', 'base-image': 'a:1' },
      /base-build is "..\/main" and base-image is given/,
    ],
    [
      'a folder of the base for replicas',
      { 'orchestrator-build': '.', 'base-build': '../main', replicas: '2' },
      /replicas is 2/,
    ],
    [
      'a folder of the base without containers',
      { ...START, 'base-build': '../main' },
      /base-build has no effect with stack "command"/,
    ],
    ['an address of the base beside a stack', { ...START, 'base-url': THERE }, /base-url.*target-url/s],
    ['a ref and an address', { base: 'main', 'base-url': THERE, 'target-url': HERE }, /one of them/],
    ['a ref of what is not started', { base: 'main', 'target-url': HERE }, /give base-url/],
    ['a ref of an image', { base: 'main', stack: 'compose' }, /give build,/],
    [
      'only tests that have no rounds',
      { ...START, base: 'main', 'test-type': 'soak' },
      /test-type load, or base none/,
    ],
    [
      'stress of both at once',
      { ...START, base: 'main', 'test-type': 'stress', 'side-by-side': 'concurrent' },
      /stress runs one version after the other/,
    ],
    [
      'rounds of stress that are shorter than its runs',
      { ...START, base: 'main', 'test-type': 'stress', 'round-duration': '10s', 'warm-up': '5s' },
      /round-duration and warm-up have no effect with stress/,
    ],
    [
      'rounds without a base',
      { ...START, base: 'none', rounds: '6', 'warm-up': '5s' },
      /rounds and warm-up have no effect/,
    ],
  ])('%s', (_, flags, problem) => {
    expect(problemsOf(flags)).toMatch(problem);
  });

  it('two that contradict the same one, together', () => {
    const problems = problemsOf({
      base: 'main',
      'base-build': '../main',
      'base-image': 'a:1',
      'base-url': THERE,
      'target-url': HERE,
    });
    for (const problem of [
      /base is "main" and base-url/,
      /base-build .* without/,
      /base-build .* base-url/,
      /base-image .* without/,
    ])
      expect(problems).toMatch(problem);
  });

  it('all at once', () => {
    const problems = problemsOf({ ...START, base: '-x', rounds: '3', 'base-url': THERE });
    expect(problems).toMatch(/base is "-x"/);
    expect(problems).toMatch(/rounds/);
    expect(problems).toMatch(/base-url/);
  });
});

it.each<[string, Record<string, string>]>([
  ['a ref and a command', { ...START, base: 'main', rounds: '4', 'round-duration': '5s', 'warm-up': '1s' }],
  ['two addresses', { 'target-url': HERE, 'base-url': THERE, rounds: '40' }],
  ['two images', { 'orchestrator-image': 'a:2', 'base-image': 'a:1' }],
  ['a folder that is built', { 'orchestrator-build': '.', base: 'main' }],
  ['a test with rounds beside one without', { ...START, base: 'main', 'test-type': 'load,soak' }],
  ['a folder beside another one', { 'orchestrator-build': '.', 'base-build': '../main', rounds: '4' }],
  ['a folder that moved since', { 'orchestrator-build': 'a', 'base-build': 'b', base: 'main' }],
  ['stress by name', { ...START, base: 'main', 'test-type': 'stress', rounds: '4', duration: '2m' }],
  ['stress beside load', { ...START, base: 'main', 'test-type': 'load,stress', 'round-duration': '10s' }],
  ['nothing of it', START],
])('allowed: %s', (_, flags) => {
  expect(problemsOf(flags)).toBe('');
});
