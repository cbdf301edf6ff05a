import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { parseConfig } from '../../src/inputs/parse-config.ts';
import { provenanceLines, readInputs } from '../../src/inputs/read-inputs.ts';
import type { InputSource } from '../../src/inputs/source.ts';

describe('defaults', () => {
  test('a terminal runs the embedded stack, the action the compose stack', () => {
    expect(readInputs({ surface: 'cli', sources: [] }).inputs.stack).toBe('embedded');
    expect(readInputs({ surface: 'action', sources: [] }).inputs.stack).toBe('compose');
  });
  test('nothing given', () => {
    const { inputs } = readInputs({ surface: 'cli', sources: [] });
    expect(inputs).toMatchObject({
      'test-type': ['load'],
      'events-per-request': 100,
      'load-model': 'closed',
      'health-timeout': 180_000,
      'fail-on': ['thresholds', 'errors', 'regressions'],
      'regression-tolerance': 0.05,
      'baseline-max-age': 90 * 24 * 3_600_000,
      'results-path': 'perf-results',
      'dry-run': false,
    });
    expect(inputs.duration).toBeUndefined();
    expect(inputs.vus).toBeUndefined();
  });
});

describe('precedence', () => {
  const file = parseConfig('vus: 10\nduration: 1m\nresults-path: from-file\n', 'perf.yml');
  const sources = [flags({ vus: '20', duration: '' }), file];

  test('flag over file over default, and an empty text is unset', () => {
    const { inputs, provenance } = readInputs({ surface: 'cli', sources });
    expect(inputs.vus).toBe(20);
    expect(inputs.duration).toBe(60_000);
    expect(provenance.vus).toMatchObject({ kind: 'flag', where: 'flag --vus' });
    expect(provenance.duration).toMatchObject({ kind: 'file', where: 'perf.yml:2' });
    expect(provenance['load-model'].kind).toBe('default');
  });
  test('one line for each value that is not a default', () => {
    expect(provenanceLines(readInputs({ surface: 'cli', sources }), sources)).toEqual([
      'duration = 1m (perf.yml:2)',
      'vus = 20 (flag --vus)',
      'results-path = from-file (perf.yml:3)',
    ]);
  });
  test('a secret is never shown, nor a value of script-env', () => {
    const given: InputSource[] = [
      input({ 'github-token': 'ghs_secret', 'script-env': 'KEY=hush=hush\nB=1' }),
    ];
    const lines = provenanceLines(readInputs({ surface: 'action', sources: given }), given);
    expect(lines).toEqual([
      'script-env = KEY=*** | B=*** (input script-env)',
      'github-token = *** (input github-token)',
    ]);
  });
  test('target-url alone means an external stack', () => {
    const { inputs, provenance } = readInputs({
      surface: 'action',
      sources: [input({ 'target-url': 'http://127.0.0.1:1' })],
    });
    expect(inputs.stack).toBe('external');
    expect(provenance.stack.kind).toBe('implied');
  });
});

describe('a start command', () => {
  test.each([
    [
      'cli',
      flags({ start: "node 'my server.js'", 'start-directory': 'shop', 'start-env': 'A=1\nB=two words' }),
    ],
    [
      'action',
      parseConfig(
        "start: node 'my server.js'\nstart-directory: shop\nstart-env: { A: 1, B: two words }\n",
        'perf.yml',
      ),
    ],
  ] as const)('given to the %s, is the stack', (surface, source) => {
    const read = readInputs({ surface, sources: [source] });
    expect(read.inputs).toMatchObject({
      stack: 'command',
      start: ['node', 'my server.js'],
      'start-directory': 'shop',
      'start-env': { A: '1', B: 'two words' },
    });
    const lines = provenanceLines(read, [source]);
    expect(lines).toContain('stack = command (implied by start)');
    expect(lines.find((line) => line.startsWith('start-env'))).toMatch(/^start-env = A=\*\*\* \| B=\*\*\* /);
  });
  test('and what builds it are split alike', () => {
    const built = { start: 'npm start', 'build-command': "npm ci --omit 'dev deps'" };
    const { inputs } = readInputs({ surface: 'cli', sources: [flags(built)] });
    expect(inputs['build-command']).toEqual(['npm', 'ci', '--omit', 'dev deps']);
    const wrong = flags({ ...built, 'build-command': 'npm ci && npm run build' });
    expect(() => readInputs({ surface: 'cli', sources: [wrong] })).toThrow(
      /build-command .*without a shell: it has "&"/,
    );
  });
  test('one that cannot be split is one mistake', () => {
    const read = () =>
      readInputs({
        surface: 'cli',
        sources: [flags({ stack: 'command', start: 'a && b', 'start-env': 'A=1' })],
      });
    expect(read).toThrow(/^start is "a && b".*put everything else into a script/);
    try {
      read();
    } catch (error) {
      expect((error as InputError).problems).toHaveLength(1);
    }
  });
});

describe('mistakes', () => {
  const cases: [name: string, values: Record<string, string>, says: RegExp][] = [
    [
      'pods and a stack of this machine',
      { engine: 'kubernetes', stack: 'compose' },
      /stack is "compose", whose service the pods of a cluster do not reach: give target-url/,
    ],
    [
      'settings of runners that are not there',
      { runners: '4', 'kube-context': 'a' },
      /runners, kube-context have no effect with engine "local": use engine kubernetes or k6-operator, or drop them/,
    ],
    [
      'more runners than VUs',
      { engine: 'kubernetes', 'target-url': 'http://x', runners: '5', vus: '4' },
      /vus is 4 and runners is 5.*take at most 4 runners/,
    ],
    [
      'pods and a runner of this machine',
      { engine: 'kubernetes', 'target-url': 'http://x', 'k6-runner': 'host' },
      /k6 runs in the cluster, drop k6-runner/,
    ],
    [
      'pods and a live page',
      { engine: 'kubernetes', 'target-url': 'http://x', dashboard: 'true' },
      /the live page of k6 shows one k6 only/,
    ],
    [
      'amounts nobody can read',
      { engine: 'kubernetes', 'target-url': 'http://x', 'runner-cpu': 'two', 'runner-memory': '1 GB' },
      /runner-cpu is "two".*such as 500m, 2 or 1Gi/s,
    ],
    [
      'a label without a value',
      { engine: 'kubernetes', 'target-url': 'http://x', 'runner-node-selector': 'pool' },
      /lines of KEY=value; this one is not: "pool"/,
    ],
    ['command without start', { stack: 'command' }, /give start, the command that starts the service/],
    [
      'start and address',
      { start: 'npm start', 'target-url': 'http://x' },
      /start and target-url are both given.*drop one of them$/,
    ],
    [
      'start beside another stack',
      { start: 'npm start', stack: 'embedded' },
      /use stack command or drop start/,
    ],
    [
      'start and compose inputs',
      { start: 'npm start', 'compose-file': 'a.yml', 'orchestrator-build': '.' },
      /build, compose-file have no effect with stack "command".*drop them/,
    ],
    [
      'settings of a start that is not there',
      { 'start-env': 'A=1', 'start-directory': '.', 'build-command': 'npm ci' },
      /build-command, start-directory, start-env have no effect without start: give start, or drop them/,
    ],
    [
      'a port of its own',
      { start: 'npm start', 'start-env': 'PORT=3000' },
      /start-env is .*no PORT: the service is given a free one/,
    ],
    [
      'unknown test type',
      { 'test-type': 'laod' },
      /test-type is "laod".*smoke, load, stress, spike, soak, all.*Did you mean "load"/,
    ],
    [
      'duration in words',
      { duration: '10 minutes' },
      /duration is "10 minutes" \(flag --duration\): expected a number with a unit.*15m/,
    ],
    ['duration zero', { duration: '0s' }, /duration is "0s".*between 1s and 48h/],
    ['duration negative', { duration: '-5s' }, /duration is "-5s"/],
    ['25 h of load', { duration: '25h' }, /load runs at most 24h.*soak/],
    ['49 h of soak', { 'test-type': 'soak', duration: '49h' }, /between 1s and 48h/],
    ['2 h of smoke', { 'test-type': 'smoke', duration: '2h' }, /smoke runs at most 1h/],
    ['no VUs', { vus: '0' }, /vus is "0".*between 1 and 100000/],
    ['one and a half VUs', { vus: '1.5' }, /vus is "1.5".*whole number/],
    ['a billion VUs', { vus: '1e9' }, /vus is "1e9".*one k6 process/],
    ['external without address', { stack: 'external' }, /give target-url/],
    [
      'address beside embedded',
      { stack: 'embedded', 'target-url': 'http://x' },
      /use stack external or drop target-url/,
    ],
    [
      'compose input beside embedded',
      { stack: 'embedded', 'compose-file': 'a.yml' },
      /compose-file has no effect with stack "embedded"/,
    ],
    [
      'image and build',
      { stack: 'compose', 'orchestrator-image': 'a', 'orchestrator-build': '.' },
      /both given/,
    ],
    [
      'replicas and k6 outside of their network',
      { stack: 'compose', 'k6-runner': 'host', replicas: '3' },
      /replicas is 3: a published port leads to one replica only/,
    ],
    ['never beside others', { 'fail-on': 'never,errors' }, /give never alone/],
    ['results above the working directory', { 'results-path': '../x' }, /results-path is "\.\.\/x"/],
    ['results are the working directory', { 'results-path': 'a/..' }, /folder below the working directory/],
    ['boolean in capitals', { 'dry-run': 'True' }, /dry-run is "True".*true or false/],
    ['input of the action as a flag', { 'retention-days': '1' }, /retention-days .* cannot be given here/],
    [
      'unknown name',
      { duraton: '1m' },
      /unknown name "duraton" \(flag --duraton\)\. Did you mean "duration"/,
    ],
    ['duration over max-run-time', { duration: '2m', 'max-run-time': '1m' }, /longer than max-run-time 1m/],
    ['relative health path', { 'health-path': 'health' }, /begins with \//],
    ['k6 too old', { 'k6-version': '1.7.1' }, /k6-version is "1\.7\.1"/],
    [
      'one script for several types',
      { script: 'a.js', 'test-type': 'all' },
      /one type for a run of your own script/,
    ],
    ['k6 version range', { 'k6-version': '2.x' }, /full version of 1\.8\.x or 2\.x/],
  ];
  test.each(cases)('%s', (_, values, says) => {
    expect(problemsOf([flags(values)]).join('\n')).toMatch(says);
  });

  test('all are reported together, with the rules over several inputs', () => {
    const problems = problemsOf([
      flags({ vus: '0', duration: 'x', stack: 'external' }),
      parseConfig('retries: 3\nload-model: opn\n', 'perf.yml'),
    ]);
    expect(problems).toHaveLength(5);
    expect(problems.join('\n')).toMatch(/perf\.yml:1/);
    expect(problems.join('\n')).toMatch(/load-model is "opn" \(perf\.yml:2\).*Did you mean "open"/);
  });
  test('a secret does not appear in its own problem', () => {
    const problems = problemsOf([input({ 'github-token': 'two words' })], 'action');
    expect(problems.join()).not.toContain('two words');
  });
});

function problemsOf(sources: InputSource[], surface: 'cli' | 'action' = 'cli'): string[] {
  try {
    readInputs({ surface, sources });
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('no problem was found');
}

function flags(values: Record<string, string>): InputSource {
  return source('flag', values, (name) => `flag --${name}`);
}

function input(values: Record<string, string>): InputSource {
  return source('input', values, (name) => `input ${name}`);
}

function source(
  kind: InputSource['kind'],
  values: Record<string, string>,
  where: (name: string) => string,
): InputSource {
  return {
    kind,
    values: new Map(Object.entries(values).map(([name, text]) => [name, { text, where: where(name) }])),
  };
}
