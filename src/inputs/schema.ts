import * as z from 'zod';
import { LOAD_MODELS, TEST_TYPES, type TestType } from '../../k6/lib/profiles.ts';
import { SIDE_BY_SIDE_MODES } from '../domain/side-by-side.ts';
import { ENGINES, K6_RUNNERS } from '../domain/generators.ts';
import { DATA_ORDERS } from '../../k6/lib/request-list.ts';
import { TARGET_KINDS, type TargetKind, TARGETS } from '../domain/targets.ts';
import { ALL_TEST_TYPES } from '../domain/test-types.ts';
import { failOnSchema } from '../domain/threshold.ts';
import { DEFAULT_K6_VERSION, isSupportedK6, SUPPORTED_K6 } from '../domain/k6.ts';
import { didYouMean } from '../wording/nearest.ts';
import { commandLine } from './command-line.ts';
import { type FieldDescription, descriptionOfField, field, type Surface } from './field.ts';
import * as requests from './requests.ts';
import * as values from './values.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const FAIL_ON = failOnSchema.options;
const REPORT_FORMATS = ['html', 'json', 'markdown', 'junit', 'csv'] as const;
const COMMENT = ['auto', 'always', 'on-failure', 'never'] as const;
const SAVE_BASELINE = ['auto', 'always', 'never'] as const;
const QUEUES = ['localstack', 'floci', 'elasticmq', 'reference', 'none'] as const;
const SIDE_BY_SIDE = ['auto', ...SIDE_BY_SIDE_MODES] as const;

const path = values.plainText({ pattern: /^[^\0\r\n]{1,1000}$/, expected: 'a path on one line' });
const urlPath = values.plainText({
  pattern: /^\/[^\s?#]{0,500}$/,
  expected: 'a path that begins with / and has no query, such as /health',
});
const branch = values.plainText({
  pattern: /^(?!-)[^\s~^:?*[\\]{1,255}$/,
  expected: 'a branch name, such as main',
});

const dockerImage = values.plainText({
  pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
  expected: 'an image reference, such as ghcr.io/me/service:1',
});
const port = values.integer({ min: 1, max: 65_535 });
const baseRef = values.plainText({
  pattern: /^(?!-)[\w./@~^+-]{1,255}$/,
  expected: '`auto`, `none`, or a branch, tag or commit, such as main',
});

/** Every input: name, default, description. The action, the flags and the config file are all read through it. */
export const inputsSchema = z.object({
  'test-type': field(testTypes, {
    group: 'what is run',
    description: `Load profile to run; a comma-separated list, or \`all\` for ${ALL_TEST_TYPES.join(', ').replace(/, (?=[^,]*$)/, ' and ')} in turn.`,
    default: 'load',
    allowed: [...TEST_TYPES, 'all'],
    several: true,
  }),
  duration: field(
    values.durationMs({ minMs: 1000, maxMs: 48 * HOUR_MS, why: '48h for soak, 24h otherwise' }),
    {
      group: 'what is run',
      description: "Total length of the run; the profile's stages are rescaled in proportion.",
      example: '15m',
    },
  ),
  vus: field(values.integer({ min: 1, max: 100_000, why: 'one k6 process holds no more' }), {
    group: 'what is run',
    description: 'VUs at the peak; the profile is rescaled in proportion.',
    shape: 'number',
    example: '200',
  }),
  'events-per-second': field(values.perSecond({ min: 0.1, max: 10_000_000 }), {
    group: 'what is run',
    description:
      "Events offered per second at the peak. Left out, the profile's own rate scaled with the VUs.",
    shape: 'number',
    example: '3000',
  }),
  'events-per-request': field(values.integer({ min: 1, max: 10_000 }), {
    group: 'what is run',
    description: 'Events in one request.',
    default: '100',
    shape: 'number',
  }),
  'requests-per-second': field(values.perSecond({ min: 0.1, max: 1_000_000 }), {
    group: 'what is run',
    description:
      "Requests offered per second at the peak, where `requests` are given. Left out, the profile's own rate scaled with the VUs.",
    shape: 'number',
    example: '50',
  }),
  'load-model': field(values.oneOf(LOAD_MODELS), {
    group: 'what is run',
    description:
      '`closed`: VUs wait for answers. `open`: iterations start at a given rate whatever the answers do.',
    default: 'closed',
    allowed: LOAD_MODELS,
  }),
  requests: field(requests.requests, {
    group: 'what is run',
    description:
      'Requests to send to an ordinary service, in place of events: `GET /path` a line; in the config file also with body, headers, what is expected and how often (docs/requests.md).',
    shape: 'requests',
    example: 'GET /products',
  }),
  setup: field(requests.setup, {
    group: 'what is run',
    description:
      'Requests to send once before the load; what `keep` takes out of their answers fills `{name}` in the others.',
    shape: 'requests',
    only: ['file'],
  }),
  data: field(path, {
    group: 'what is run',
    description: 'A .csv or .jsonl file whose rows fill `{name}` in the requests.',
    example: 'perf/products.csv',
  }),
  'data-order': field(values.oneOf(DATA_ORDERS), {
    group: 'what is run',
    description: 'Rows of `data` one after the other, or at `random` by `data-seed`.',
    default: 'in-turn',
    allowed: DATA_ORDERS,
  }),
  'data-seed': field(values.integer({ min: 0, max: 4_294_967_295 }), {
    group: 'what is run',
    description: 'Another seed gives another random order of `data`.',
    default: '1',
    shape: 'number',
  }),
  script: field(path, {
    group: 'what is run',
    description: 'Your own k6 script, used as it is, in place of the built-in one.',
    example: 'perf/checkout.ts',
  }),
  'script-env': field(values.environment, {
    group: 'what is run',
    description: 'Environment variables for the k6 script, `KEY=value` a line.',
    shape: 'map',
  }),
  config: field(path, {
    group: 'what is run',
    description:
      'File with any of these inputs as `name: value`. Inputs and flags win over it. Default: `orchestrator-perf.yml` in the working directory, if it is there.',
    only: ['action', 'cli'],
  }),

  service: field(
    values.plainText({
      pattern: /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,59}$/u,
      expected: 'a name of up to 60 letters, digits, blanks and . _ / -, such as shop',
    }),
    {
      group: 'what it runs against',
      description:
        'What everybody who reads of it calls the service. Default: the name of the repository or folder; `orchestrator` where events are sent.',
      example: 'shop',
    },
  ),
  stack: field(values.oneOf(TARGET_KINDS), {
    group: 'what it runs against',
    description: TARGET_KINDS.map((kind) => `\`${kind}\`: ${TARGETS[kind].description}.`).join(' '),
    default: 'embedded',
    actionDefault: 'compose',
    allowed: TARGET_KINDS,
  }),
  start: field(commandLine, {
    group: 'what it runs against',
    description:
      'Command that starts your service, without a shell and in the foreground; it listens on the port in the variable `PORT`. Implies `stack: command`.',
    implies: {
      stack: 'command',
      missing: ': give start, the command that starts the service, such as "npm start"',
      ignored: 'which does not run it',
    },
    example: 'npm start',
  }),
  'start-directory': field(path, {
    group: 'what it runs against',
    description: 'Folder in which `start` and `build-command` are run. Default: the working directory.',
  }),
  'start-env': field(values.serviceEnvironment, {
    group: 'what it runs against',
    description: 'Environment variables for `start` and `build-command`, `KEY=value` a line.',
    shape: 'map',
  }),
  'build-command': field(commandLine, {
    group: 'what it runs against',
    description:
      'Command that builds your service before its first start, of each version that is started; without a shell, as `start`.',
    example: 'npm ci',
  }),
  image: field(dockerImage, {
    group: 'what it runs against',
    onlyWith: 'compose',
    choosesStack: true,
    description: 'Image of the service under test. Implies `stack: compose`.',
    example: 'ghcr.io/acme/shop:1.5',
  }),
  build: field(path, {
    group: 'what it runs against',
    onlyWith: 'compose',
    choosesStack: true,
    description:
      'Folder with a Dockerfile: the service under test is built from it. Implies `stack: compose`.',
    example: '.',
  }),
  'compose-file': field(values.lines, {
    group: 'what it runs against',
    onlyWith: 'compose',
    choosesStack: true,
    description:
      'Your own compose files, one a line: with `compose-service` they are the stack, otherwise they are merged after the shipped ones. Implies `stack: compose`.',
    shape: 'lines',
  }),
  'compose-service': field(
    values.plainText({
      pattern: /^[A-Za-z0-9][\w.-]{0,99}$/,
      expected: 'the name of a service of compose-file, such as web',
    }),
    {
      group: 'what it runs against',
      onlyWith: 'compose',
      choosesStack: true,
      description: 'Service of `compose-file` that is tested. It is needed where there are several.',
      example: 'web',
    },
  ),
  'compose-profiles': field(list, {
    group: 'what it runs against',
    onlyWith: 'compose',
    description: 'Compose profiles to enable as well.',
    shape: 'lines',
  }),
  port: field(port, {
    group: 'what it runs against',
    onlyWith: 'compose',
    description:
      'Port the service under test listens on inside its container. Default: what its compose file or its image says; 8080 where events are sent.',
    shape: 'number',
    example: '3000',
  }),
  'orchestrator-image': field(dockerImage, {
    group: 'what it runs against',
    onlyWith: 'compose',
    aliasOf: 'image',
    description: 'Another name of `image`.',
  }),
  'orchestrator-build': field(path, {
    group: 'what it runs against',
    onlyWith: 'compose',
    aliasOf: 'build',
    description: 'Another name of `build`.',
  }),
  'orchestrator-port': field(port, {
    group: 'what it runs against',
    onlyWith: 'compose',
    aliasOf: 'port',
    description: 'Another name of `port`.',
    shape: 'number',
  }),
  replicas: field(values.integer({ min: 1, max: 32 }), {
    group: 'what it runs against',
    onlyWith: 'compose',
    description: 'Replicas of the service under test in the compose stack.',
    default: '1',
    shape: 'number',
  }),
  'target-url': field(values.httpUrl, {
    group: 'what it runs against',
    description: 'Base address of a service that already runs; implies `stack: external`.',
    implies: {
      stack: 'external',
      missing: ', which starts nothing: give target-url, the address of the service',
      ignored: 'which starts its own service',
    },
    example: 'https://perf.example.org',
  }),
  'health-path': field(urlPath, {
    group: 'what it runs against',
    description: 'Path that answers 2xx once the service is ready.',
    default: '/health',
  }),
  'metrics-path': field(urlPath, {
    group: 'what it runs against',
    description: 'Path of the Prometheus text metrics of the service.',
    default: '/actuator/prometheus',
  }),
  'events-path': field(urlPath, {
    group: 'what it runs against',
    description: 'Path that takes events, one a line, as `text/plain`.',
    default: '/api/orchestrator/events/bulk-ndjson',
  }),
  'queue-backend': field(values.oneOf(QUEUES), {
    group: 'what it runs against',
    onlyWith: 'compose',
    description:
      'Queue of the compose stack. `none`, the default for an ordinary service: it runs without queue, consumers and Prometheus.',
    default: 'localstack',
    allowed: QUEUES,
  }),
  'health-timeout': field(values.durationMs({ minMs: 1000, maxMs: HOUR_MS }), {
    group: 'what it runs against',
    description: 'How long the stack may take to become healthy.',
    default: '180s',
  }),
  'keep-stack': field(values.strictBoolean, {
    group: 'what it runs against',
    description: 'Leave the stack running at the end.',
    default: 'false',
    shape: 'boolean',
    only: ['cli', 'file'],
  }),
  grafana: field(values.strictBoolean, {
    group: 'what it runs against',
    onlyWith: 'compose',
    description: 'Start Grafana beside the compose stack.',
    default: 'false',
    shape: 'boolean',
  }),

  'k6-version': field(k6Version, {
    group: 'k6',
    description: 'Version of k6 to use. Tested: 1.8.x and 2.x.',
    default: DEFAULT_K6_VERSION,
  }),
  'k6-path': field(path, {
    group: 'k6',
    description:
      'A k6 binary to use as it is, instead of finding or fetching one. In a workflow only as input of the step, not in the config file.',
    workflowOnly: true,
  }),
  'k6-checksum': field(
    values.plainText({ pattern: /^[0-9a-fA-F]{64}$/, expected: 'a SHA-256 as 64 hexadecimal digits' }),
    {
      group: 'k6',
      description: 'SHA-256 of the release archive of k6, for a version this tool has no checksum for.',
    },
  ),
  'k6-runner': field(values.oneOf(K6_RUNNERS), {
    group: 'k6',
    description: 'Where k6 runs: on this machine (`host`) or as a container in the stack (`stack`).',
    default: 'auto',
    allowed: K6_RUNNERS,
  }),
  dashboard: field(values.strictBoolean, {
    group: 'k6',
    description: "Serve k6's own live page on a loopback port while the load runs.",
    default: 'false',
    shape: 'boolean',
    only: ['cli', 'file'],
  }),
  engine: field(values.oneOf(ENGINES), {
    group: 'k6',
    description:
      'What carries the load: one k6 (`local`), or several that share it as pods of a Kubernetes cluster: by a Job (`kubernetes`), or by the operator that is installed there (`k6-operator`).',
    default: 'local',
    allowed: ENGINES,
  }),
  runners: field(values.integer({ min: 1, max: 500 }), {
    group: 'k6',
    description: 'Pods the load is split over, with `engine: kubernetes` or `k6-operator`.',
    default: '2',
    shape: 'number',
  }),
  'kube-context': field(
    values.plainText({ pattern: /^[^\s-]\S{0,252}$/, expected: 'a context of your kubeconfig' }),
    { group: 'k6', description: 'Context of the kubeconfig. Default: the current one.' },
  ),
  'kube-namespace': field(
    values.plainText({
      pattern: /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
      expected: 'a namespace: up to 63 lower-case letters, digits and dashes',
    }),
    { group: 'k6', description: 'Namespace the runners are made in. Default: that of the context.' },
  ),
  'runner-image': field(
    values.plainText({
      pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
      expected: 'an image reference, such as grafana/k6:2.2.0',
    }),
    {
      group: 'k6',
      description: 'Image of the runners; its entrypoint is k6. Default: `grafana/k6` of `k6-version`.',
    },
  ),
  'starter-image': field(
    values.plainText({
      pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
      expected: 'an image reference',
    }),
    {
      group: 'k6',
      description:
        'Image of the pod with which the operator lets the runners go; it needs curl. Default: that of its v1.6.0.',
    },
  ),
  'runner-cpu': field(values.quantity, {
    group: 'k6',
    description: 'CPU each runner is promised.',
    default: '1',
  }),
  'runner-memory': field(values.quantity, {
    group: 'k6',
    description: 'Memory each runner is promised, and may use at most.',
    default: '1Gi',
  }),
  'runner-node-selector': field(values.labels, {
    group: 'k6',
    description: 'Labels of the nodes the runners may run on, `KEY=value` a line.',
    shape: 'map',
  }),
  'kube-template': field(path, {
    group: 'k6',
    description:
      'YAML file with `metadata` and `spec` that are merged into the pods of the runners: tolerations, service account, secrets.',
  }),
  'keep-runners': field(values.strictBoolean, {
    group: 'k6',
    description: 'Leave the runners in the cluster at the end, for looking.',
    default: 'false',
    shape: 'boolean',
    only: ['cli', 'file'],
  }),

  thresholds: field(values.lines, {
    group: 'how it is judged',
    description:
      'Limits, one a line: `metric{tag:value}: expression`; `warn` in front reports only. A line replaces the default limit on the same statistic; the line `no defaults` drops them all.',
    shape: 'lines',
    example: 'http_req_duration: p(95)<400ms',
  }),
  'fail-on': field(values.listOf(FAIL_ON), {
    group: 'how it is judged',
    description: 'What turns the run red.',
    default: 'thresholds,errors,regressions',
    allowed: FAIL_ON,
    several: true,
  }),
  'regression-tolerance': field(values.percentage({ maxPercent: 1000 }), {
    group: 'how it is judged',
    description: 'A change smaller than this is never called a regression.',
    default: '5%',
  }),
  'max-run-time': field(values.durationMs({ minMs: 1000, maxMs: 72 * HOUR_MS }), {
    group: 'how it is judged',
    description: 'No run may take longer; a profile that needs more is refused before it starts.',
    example: '45m',
  }),

  base: field(baseRef, {
    group: 'side by side',
    description:
      'The other version, measured side by side with this one on this machine: a git ref such as `main`; `auto`: of a pull request where it branched off, of a push what was there before; `none`: compared with earlier runs only.',
    default: 'none',
    actionDefault: 'auto',
  }),
  'base-image': field(dockerImage, {
    group: 'side by side',
    onlyWith: 'compose',
    description: 'Image of the other version, beside `image`.',
    example: 'ghcr.io/acme/orchestrator:1.4',
  }),
  'base-build': field(path, {
    group: 'side by side',
    onlyWith: 'compose',
    description:
      'Folder with the Dockerfile of the other version, where it is not that of `build`: in the files of `base`, or with `base: none` a folder here.',
    example: '../main',
  }),
  'base-url': field(values.httpUrl, {
    group: 'side by side',
    description:
      'Address where the other version runs already, beside `target-url`. Its rounds are shown and nothing is called: only services that are started anew for each round can be judged.',
    example: 'http://127.0.0.1:8081',
  }),
  rounds: field(values.integer({ min: 4, max: 40, why: 'fewer rounds show nothing' }), {
    group: 'side by side',
    description: 'Most rounds; it ends as soon as the answer is known.',
    default: '12',
    shape: 'number',
  }),
  'round-duration': field(values.durationMs({ minMs: 5000, maxMs: HOUR_MS }), {
    group: 'side by side',
    description:
      'Judged time of one round. Where a pilot finds the load, less of it is enough at a high rate.',
    default: '40s',
  }),
  'warm-up': field(values.durationMs({ minMs: 1000, maxMs: HOUR_MS }), {
    group: 'side by side',
    description: 'Load before the judged time of a round, in no figure. A JVM wants 30s.',
    default: '10s',
  }),
  'side-by-side': field(values.oneOf(SIDE_BY_SIDE), {
    group: 'side by side',
    description:
      '`concurrent`: both versions under load at once. `interleaved`: one after the other. `auto`: at once, unless that keeps the machine too busy.',
    default: 'auto',
    allowed: SIDE_BY_SIDE,
  }),

  baseline: field(path, {
    group: 'what it is compared with',
    description: '`auto`: earlier runs of the base branch. `none`. Or the path of a result.json.',
    default: 'auto',
  }),
  'baseline-branch': field(branch, {
    group: 'what it is compared with',
    description:
      'Branch whose runs are the baseline. Default: the base branch of the pull request, or this branch.',
  }),
  'baseline-max-age': field(values.durationMs({ minMs: HOUR_MS, maxMs: 400 * DAY_MS }), {
    group: 'what it is compared with',
    description: 'Older runs are not compared with.',
    default: '90d',
  }),
  'save-baseline': field(values.oneOf(SAVE_BASELINE), {
    group: 'what it is compared with',
    description: '`auto`: a valid, passing run on the base branch becomes the next baseline.',
    default: 'auto',
    allowed: SAVE_BASELINE,
  }),

  comment: field(values.oneOf(COMMENT), {
    group: 'where it is told',
    description: 'Comment on the pull request.',
    default: 'auto',
    allowed: COMMENT,
    only: ['action', 'file'],
  }),
  'comment-key': field(
    values.plainText({
      pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
      expected: 'up to 64 letters, digits, dots, dashes or underscores',
    }),
    {
      group: 'where it is told',
      description: 'Runs with different keys have different comments.',
      default: 'default',
      only: ['action', 'file'],
    },
  ),
  'job-summary': field(values.strictBoolean, {
    group: 'where it is told',
    description: 'Write the job summary.',
    default: 'true',
    shape: 'boolean',
    only: ['action', 'file'],
  }),
  annotations: field(values.strictBoolean, {
    group: 'where it is told',
    description: 'Annotate failed limits, ten at most.',
    default: 'true',
    shape: 'boolean',
    only: ['action', 'file'],
  }),
  'results-path': field(path, {
    group: 'where it is told',
    description: 'Folder for the results, one folder a test type in it.',
    default: 'perf-results',
  }),
  'upload-artifacts': field(values.strictBoolean, {
    group: 'where it is told',
    description: 'Upload the results folder as an artifact.',
    default: 'true',
    shape: 'boolean',
    only: ['action', 'file'],
  }),
  'artifact-name': field(values.artifactNameText, {
    group: 'where it is told',
    description: 'Name of the artifact. Default: `perf-results-<test type>-<attempt>`.',
    only: ['action', 'file'],
  }),
  'retention-days': field(values.integer({ min: 1, max: 400 }), {
    group: 'where it is told',
    description: 'Days to keep the artifact.',
    default: '30',
    shape: 'number',
    only: ['action', 'file'],
  }),
  'report-formats': field(values.listOf(REPORT_FORMATS), {
    group: 'where it is told',
    description: 'Files to write beside result.json.',
    default: REPORT_FORMATS.join(','),
    allowed: REPORT_FORMATS,
    several: true,
  }),
  'issue-on-regression': field(values.strictBoolean, {
    group: 'where it is told',
    description: 'On a schedule, open one issue while there is a regression and close it afterwards.',
    default: 'false',
    shape: 'boolean',
    only: ['action', 'file'],
  }),

  'github-token': field(
    values.plainText({ pattern: /^[\x21-\x7e]{1,4096}$/, expected: 'a token on one line' }),
    {
      group: 'other',
      description: 'Token to read baselines and write the comment.',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
      actionDefault: '${{ github.token }}',
      only: ['action'],
      secret: true,
    },
  ),
  'working-directory': field(path, {
    group: 'other',
    description: 'Relative paths are below this folder.',
    default: '.',
    only: ['action', 'cli'],
  }),
  'dry-run': field(values.strictBoolean, {
    group: 'other',
    description: 'Print the whole plan and where it would be told, and touch nothing.',
    default: 'false',
    shape: 'boolean',
  }),
});

/** Every input, parsed. Keys are the names users write. */
export type Inputs = z.infer<typeof inputsSchema>;
export type InputName = keyof Inputs;

export const INPUT_NAMES = Object.keys(inputsSchema.shape) as InputName[];

export function descriptionOf(name: InputName): FieldDescription {
  return descriptionOfField(inputsSchema.shape[name]);
}

export function existsOn(name: InputName, surface: Surface): boolean {
  return descriptionOf(name).only?.includes(surface) ?? true;
}

export const ACTION_INPUT_NAMES = INPUT_NAMES.filter((name) => existsOn(name, 'action'));

function testTypes(text: string): values.Parsed<TestType[]> {
  const chosen = new Set<TestType>();
  for (const word of values.words(text)) {
    if (word === 'all') for (const type of ALL_TEST_TYPES) chosen.add(type);
    else {
      const known = TEST_TYPES.find((type) => type === word);
      if (known === undefined) {
        const allowed = [...TEST_TYPES, 'all'];
        return { ok: false, expected: `any of ${allowed.join(', ')}.${didYouMean(word, allowed)}` };
      }
      chosen.add(known);
    }
  }
  if (chosen.size === 0) return { ok: false, expected: `any of ${[...TEST_TYPES, 'all'].join(', ')}` };
  return { ok: true, value: [...chosen] };
}

function k6Version(text: string): values.Parsed<string> {
  const version = /^v?(\d+\.\d+\.\d+)$/.exec(text)?.[1];
  if (version !== undefined && isSupportedK6(version)) return { ok: true, value: version };
  return { ok: false, expected: `a full version of ${SUPPORTED_K6}, such as ${DEFAULT_K6_VERSION}` };
}

function list(text: string): values.Parsed<string[]> {
  return { ok: true, value: values.words(text) };
}

/** Inputs that mean something with this stack only. */
export const inputsOnlyWith = (stack: TargetKind): InputName[] =>
  INPUT_NAMES.filter((name) => descriptionOf(name).onlyWith === stack);

/** The stack an input is about; undefined where it is about none or several. */
export function stackOf(name: InputName): TargetKind | undefined {
  const { implies, onlyWith } = descriptionOf(name);
  return implies?.stack ?? onlyWith ?? (name.startsWith('start-') ? 'command' : undefined);
}

/** Inputs that stand for another. */
export const ALIASES = INPUT_NAMES.flatMap((alias) => {
  const name = INPUT_NAMES.find((known) => known === descriptionOf(alias).aliasOf);
  return name === undefined ? [] : [{ alias, name }];
});

/** Inputs that a stack is nothing without: they choose it by being given. */
export const IMPLYING_INPUTS = INPUT_NAMES.flatMap((name) => {
  const { implies } = descriptionOf(name);
  return implies === undefined ? [] : [{ name, ...implies }];
});

/** Every input that says by itself which stack is meant. */
export const CHOOSING_INPUTS: readonly { name: InputName; stack: TargetKind }[] = [
  ...IMPLYING_INPUTS,
  ...INPUT_NAMES.flatMap((name) => {
    const { choosesStack, onlyWith } = descriptionOf(name);
    return choosesStack === undefined || onlyWith === undefined ? [] : [{ name, stack: onlyWith }];
  }),
];
