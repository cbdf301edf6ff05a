import { stepsOf, statusText } from '../../../k6/lib/expectation.ts';
import { scenario as scenarioOf } from '../../../k6/lib/options.ts';
import type { RequestSpec, SetupStep } from '../../../k6/lib/request-list.ts';
import type { RequestWorkload, TestPlan } from '../../domain/plan.ts';
import { k6Thresholds } from '../../plan/thresholds.ts';
import { memberOf, quoted, templateText, textLiteral, valueLiteral } from './literals.ts';

export interface Ejected {
  test: Pick<TestPlan, 'testType' | 'profile' | 'thresholds'>;
  workload: RequestWorkload;
  service: string;
  /** Path of the file with data, from where the script will lie. */
  dataPath: string | undefined;
}

/** The k6 script of a test of requests: what `run` does, in one file to be edited and run with k6 alone. */
export function ejectedScript(ejected: Ejected): string {
  const { workload } = ejected;
  return [
    head(ejected),
    imports(workload),
    variables(workload),
    load(ejected),
    ...(ejected.dataPath === undefined ? [] : [data(ejected.dataPath, workload)]),
    requests(workload),
    options(ejected),
    ...(workload.setup.length === 0 ? [] : [setup(workload)]),
    iteration(ejected),
    helpers(workload),
  ].join('\n\n');
}

function head({ test, service, workload }: Ejected): string {
  const given = ['BASE_URL=http://localhost:8080', ...workload.variables.map((name) => `${name}=…`)];
  return [
    `// The ${test.testType} test of ${oneLine(service)}, as orchestrator-perf made it from its requests. It is yours now: change what you like.`,
    '//',
    `//   k6 run ${given.map((one) => `-e ${one}`).join(' ')} <this file>`,
    `//   orchestrator-perf run ${test.testType} --script <this file> --target-url http://localhost:8080`,
  ].join('\n');
}

function imports({ data: source }: RequestWorkload): string {
  return [
    "import { check, sleep } from 'k6';",
    ...(source === undefined ? [] : ["import { SharedArray } from 'k6/data';"]),
    "import exec from 'k6/execution';",
    "import http from 'k6/http';",
  ].join('\n');
}

function variables({ variables: names }: RequestWorkload): string {
  const lines = [
    '// orchestrator-perf says by ORCHESTRATOR_URL where the service is.',
    "const BASE_URL = (__ENV.ORCHESTRATOR_URL || __ENV.BASE_URL || 'http://localhost:8080').replace(/\\/+$/, '');",
  ];
  if (names.length > 0)
    lines.push(
      '',
      '// Given by -e, or by script-env: nothing secret stands in this file.',
      `for (const name of ${valueLiteral(names, '')}) if (!__ENV[name]) throw new Error(\`\${name} is not set\`);`,
    );
  return lines.join('\n');
}

function load({ test: { profile } }: Ejected): string {
  const phases = profile.stages.map(({ phase, durationS, targetVus }) =>
    valueLiteral({ name: phase, seconds: durationS, vus: targetVus }, ''),
  );
  const pace = profile.paceMs / 1000;
  return [
    '// Phases of the load; each ends with this many VUs. Limits and rows of the report go by their names.',
    `const PHASES = [\n${phases.map((phase) => `  ${phase},\n`).join('')}];`,
    '',
    `// One request of each VU in this many seconds: ${profile.eventsPerSecond} requests/s while ${profile.peakVus} VUs run.`,
    `const PACE_S = ${pace};`,
  ].join('\n');
}

function data(path: string, { data: source }: RequestWorkload): string {
  const parse = /\.csv$/i.test(path)
    ? `parseCsv(open(${quoted(path)}))`
    : `open(${quoted(path)}).split('\\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line))`;
  return [
    `// Rows fill in the requests, ${source?.order === 'random' ? 'at random' : 'one after the other'}; all VUs share them.`,
    `const ROWS = new SharedArray('rows', () => ${parse});`,
  ].join('\n');
}

function requests({ requests: specs }: RequestWorkload): string {
  const items = specs.map((spec) =>
    [
      '  {',
      `    name: ${quoted(spec.name)},`,
      `    weight: ${spec.weight},`,
      `    send: (values) => ${call(spec, '    ')},`,
      `    checks: ${checks(spec, '    ')},`,
      '  },',
    ].join('\n'),
  );
  return [
    '// What is sent, how often beside the others, and what a right answer is.',
    'const REQUESTS = [',
    ...items,
    '];',
  ].join('\n');
}

function call({ name, method, path, json, body, headers, expect }: RequestSpec, indent: string): string {
  const inner = `${indent}  `;
  const content =
    json === undefined
      ? body === undefined
        ? 'null'
        : textLiteral(body)
      : `JSON.stringify(${valueLiteral(json, inner)})`;
  const all = json === undefined ? headers : { 'content-type': 'application/json', ...headers };
  const statuses = expect.statuses.map(([from, to]) =>
    from === to ? `${from}` : `{ min: ${from}, max: ${to} }`,
  );
  const params = [
    `tags: { name: ${quoted(name)} },`,
    ...(Object.keys(all).length === 0 ? [] : [`headers: ${valueLiteral(all, `${inner}  `)},`]),
    `responseCallback: http.expectedStatuses(${statuses.join(', ')}),`,
    "timeout: '10s',",
    // Bodies are thrown away unless somebody looks into them.
    "responseType: 'text',",
  ];
  return [
    `http.request('${method}', \`\${BASE_URL}${templateText(path, 'encodeURIComponent')}\`, ${content}, {`,
    ...params.map((line) => `${inner}${line}`),
    `${indent}})`,
  ].join('\n');
}

function checks({ name, expect: { statuses, contains, json } }: RequestSpec, indent: string): string {
  const status = statuses
    .map(([from, to]) =>
      from === to
        ? `response.status === ${from}`
        : `(response.status >= ${from} && response.status <= ${to})`,
    )
    .join(' || ');
  const lines = [
    [`${name}: status is ${statusText(statuses)}`, status],
    ...(contains === undefined
      ? []
      : [[`${name}: body contains ${contains}`, `String(response.body).includes(${quoted(contains)})`]]),
    ...Object.entries(json).map(([path, wanted]) => [
      `${name}: ${path} is ${JSON.stringify(wanted)}`,
      `${atPath(path)} === ${typeof wanted === 'string' ? quoted(wanted) : JSON.stringify(wanted)}`,
    ]),
  ];
  const body = lines
    .map(([title = '', test]) => `${indent}  ${quoted(title)}: (response) => ${test},\n`)
    .join('');
  return `{\n${body}${indent}}`;
}

const atPath = (path: string): string =>
  (stepsOf(path) ?? []).reduce<string>((object, step) => memberOf(object, step, '?.'), 'jsonOf(response)');

function options({ test: { profile, thresholds } }: Ejected): string {
  const { executor, ...scenario } = scenarioOf(profile);
  const settings = Object.entries(scenario).filter(([name]) => name !== 'stages');
  const limits = Object.entries(k6Thresholds(thresholds, profile.judgedPhases)).filter(
    ([, expressions]) => expressions.length > 0,
  );
  return [
    'export const options = {',
    '  scenarios: {',
    '    requests: {',
    `      executor: '${executor}',`,
    ...settings.map(([name, value]) => `      ${name}: ${valueLiteral(value, '      ')},`),
    STAGES,
    '    },',
    '  },',
    '  thresholds: {',
    '    // Figures of each phase and each request, without a limit on them.',
    "    ...ofEach(PHASES, 'phase'),",
    "    ...ofEach(REQUESTS, 'name'),",
    ...(limits.length === 0 ? [] : ['    // Limits.']),
    ...limits.map(([metric, expressions]) => `    ${quoted(metric)}: ${valueLiteral(expressions, '    ')},`),
    '  },',
    "  summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],",
    '};',
  ].join('\n');
}

function setup({ setup: steps }: RequestWorkload): string {
  return [
    '// Once before the load; what it returns is there in every iteration.',
    'export function setup() {',
    '  const values = {};',
    ...steps.map(stepText),
    '  return values;',
    '}',
  ].join('\n');
}

function stepText(step: SetupStep): string {
  const { method, path, keep } = step;
  return [
    '  {',
    `    const response = ${call(step, '    ')};`,
    `    if (!check(response, ${checks(step, '    ')}))`,
    `      throw new Error(\`the set-up ${method} ${templateText(path).replaceAll(/\$\{[^}]*\}/g, '…')} was answered \${response.status || response.error}\`);`,
    ...Object.entries(keep).map(([name, place]) => `    ${memberOf('values', name)} = ${atPath(place)};`),
    '  }',
  ].join('\n');
}

function iteration({ test: { profile }, workload, dataPath }: Ejected): string {
  const { data: source } = workload;
  const row =
    source?.order === 'random'
      ? 'Math.floor(Math.random() * ROWS.length)'
      : 'Math.floor(turn / ROUND.length) % ROWS.length';
  const isPaced = profile.loadModel === 'closed';
  return [
    '// Each request as often in a round as it weighs.',
    'const ROUND = REQUESTS.flatMap((request) => Array(request.weight).fill(request));',
    '',
    'export default function (kept) {',
    ...(isPaced
      ? [
          '  // VUs do not start all at once.',
          '  if (exec.vu.iterationInScenario === 0) sleep(Math.random() * PACE_S);',
        ]
      : []),
    '  const startedAt = Date.now();',
    '  tagPhase(startedAt);',
    '  const turn = exec.scenario.iterationInTest;',
    '  const request = ROUND[turn % ROUND.length];',
    dataPath === undefined
      ? '  const response = request.send({ ...kept });'
      : `  const response = request.send({ ...kept, ...ROWS[${row}] });`,
    '  check(response, request.checks);',
    ...(isPaced ? ['  sleep(Math.max(0, PACE_S - (Date.now() - startedAt) / 1000));'] : []),
    '}',
  ].join('\n');
}

const STAGES = "      stages: PHASES.map(({ seconds, vus }) => ({ duration: seconds + 's', target: vus })),";

const helpers = ({ data: source }: RequestWorkload): string =>
  source !== undefined && /\.csv$/i.test(source.file) ? `${HELPERS}\n${CSV}` : HELPERS;

const HELPERS = `// A request belongs to the phase it started in.
function tagPhase(nowMs) {
  let leftS = (nowMs - exec.scenario.startTime) / 1000;
  const phase = PHASES.find(({ seconds }) => (leftS -= seconds) < 0) ?? PHASES[PHASES.length - 1];
  exec.vu.metrics.tags.phase = phase.name;
}

function ofEach(items, tag) {
  const metrics = {};
  for (const { name } of items) {
    for (const metric of ['http_reqs', 'http_req_failed', 'http_req_duration', 'checks'])
      metrics[\`\${metric}{\${tag}:\${name}}\`] = [];
    metrics[\`http_req_duration{expected_response:true,\${tag}:\${name}}\`] = [];
  }
  return metrics;
}

function jsonOf(response) {
  try {
    return response.json();
  } catch {
    return undefined;
  }
}
`;

const CSV = `// Names in the first line; cells in quotes may hold commas, line ends, and quotes as "".
function parseCsv(text) {
  const records = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\\r\\n]*))(,|\\r?\\n|$)/g)) {
    records[records.length - 1].push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') records.push([]);
  }
  const [names, ...rows] = records.filter((cells) => cells.length > 1 || cells[0] !== '');
  return rows.map((cells) => Object.fromEntries(names.map((name, column) => [name, cells[column]])));
}
`;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
