import { afterEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fromAction } from '../../src/inputs/from-action.ts';
import { fromArgv } from '../../src/inputs/from-argv.ts';
import { parseConfig } from '../../src/inputs/parse-config.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import { ACTION_INPUT_NAMES, ALIASES, existsOn, INPUT_NAMES, type Inputs } from '../../src/inputs/schema.ts';
import type { InputSource } from '../../src/inputs/source.ts';

/** A value for each input that is not its default; `everywhere` asks for a value that all three places accept. */
const VALUES: Partial<Record<keyof Inputs, string>> = {
  'test-type': 'stress',
  duration: '1h30m',
  vus: '250',
  'events-per-second': '1500.5',
  'events-per-request': '10',
  'load-model': 'open',
  script: 'perf/own.ts',
  'script-env': 'A=1\nB=two words',
  service: 'shop',
  stack: 'compose',
  'compose-file': 'a.yml\nb.yml',
  'compose-profiles': 'x\ny',
  image: 'ghcr.io/me/service:1',
  port: '9000',
  replicas: '3',
  'health-path': '/ready',
  'metrics-path': '/metrics',
  'events-path': '/events',
  'queue-backend': 'elasticmq',
  'health-timeout': '30s',
  grafana: 'true',
  'k6-version': '1.8.1',
  'k6-checksum': 'ab'.repeat(32),
  'k6-runner': 'stack',
  thresholds: 'http_req_duration: p(95)<1s\nwarn queue.depth: final<5',
  'fail-on': 'errors',
  'regression-tolerance': '12%',
  'max-run-time': '2h',
  base: 'auto',
  rounds: '8',
  'round-duration': '20s',
  'warm-up': '5s',
  'side-by-side': 'interleaved',
  baseline: 'none',
  'baseline-branch': 'release/1',
  'baseline-max-age': '7d',
  'save-baseline': 'never',
  'results-path': 'out/perf',
  'report-formats': 'html,junit',
  'dry-run': 'true',
};

/** What excludes values from above. */
const OF_A_CLUSTER: typeof VALUES = {
  'target-url': 'http://shop.staging:8080',
  engine: 'kubernetes',
  runners: '8',
  'kube-context': 'staging',
  'kube-namespace': 'perf',
  'runner-image': 'registry.example/k6:1',
  'starter-image': 'registry.example/starter:1',
  'runner-cpu': '500m',
  'runner-memory': '2Gi',
  'runner-node-selector': 'pool=load\nzone=b',
  'kube-template': 'perf/pod.yaml',
};

describe('the same values give the same inputs', () => {
  afterEach(() => {
    for (const name of Object.keys({ ...VALUES, ...OF_A_CLUSTER })) delete process.env[variable(name)];
  });

  test.each([
    ['of one k6', VALUES, { duration: 5_400_000, 'compose-file': ['a.yml', 'b.yml'], vus: 250 }],
    ['of a cluster', OF_A_CLUSTER, { runners: 8, 'runner-node-selector': { pool: 'load', zone: 'b' } }],
  ])('%s, as inputs of the action, as flags and in the config file', (_, values, some) => {
    for (const [name, text] of Object.entries(values)) process.env[variable(name)] = text;
    const action = fromAction(ACTION_INPUT_NAMES);
    const argv = fromArgv([
      'run',
      ...Object.entries(values).flatMap(([name, text]) =>
        name === 'test-type'
          ? [text]
          : ['dry-run', 'grafana'].includes(name)
            ? [`--${name}`]
            : [`--${name}`, text],
      ),
    ]);
    if (argv.kind !== 'command') throw new Error('no command');
    const file = parseConfig(stringify(values), 'perf.yml');

    const expected = read(action);
    expect(read(argv.source)).toEqual(expected);
    expect(read(file)).toEqual(expected);
    expect(expected).toMatchObject(some);
  });
  test('every input of all three places has a value in this test', () => {
    const shared = INPUT_NAMES.filter((name) =>
      (['action', 'cli', 'file'] as const).every((surface) => existsOn(name, surface)),
    );
    // These exclude others that are here.
    const excluded = [
      'requests',
      'requests-per-second',
      'data',
      'data-order',
      'data-seed',
      'build',
      'compose-service',
      ...ALIASES.map(({ alias }) => alias),
      'k6-path',
      'start',
      'start-directory',
      'start-env',
      'build-command',
      'base-image',
      'base-build',
      'base-url',
    ];
    expect(
      shared.filter((name) => !(name in VALUES) && !(name in OF_A_CLUSTER) && !excluded.includes(name)),
    ).toEqual([]);
  });
});

function read(source: InputSource): Inputs {
  return readInputs({ surface: 'cli', sources: [source] }).inputs;
}

function variable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}
