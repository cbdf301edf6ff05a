export const id = 651;
export const ids = [651];
export const modules = {

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ scenario),
/* harmony export */   uf: () => (/* binding */ subMetrics)
/* harmony export */ });
/* unused harmony exports REQUEST_TIMEOUT_S, buildOptions, mostVus */
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);

const REQUEST_TIMEOUT_S = 10;
/** In-flight requests always end: nothing they measured is lost when VUs go. */
const GRACE = `${REQUEST_TIMEOUT_S + 2}s`;
/** An arrival rate never starts more VUs than this to hold its rate against a slow service. */
const MOST_OPEN_VUS = 5000;
/** Figures each phase gets of its own, as sub-metrics. */
const PHASE_METRICS = ['http_reqs', 'http_req_failed'];
const EVENT_METRICS = [
    'events_submitted',
    'events_rejected',
    'events_unanswered',
    'event_errors',
    'routing_success_rate',
];
function buildOptions(settings) {
    return {
        scenarios: { events: scenario(settings.profile) },
        thresholds: { ...subMetrics(settings.profile, settings.endpoint), ...settings.thresholds },
        // For people at a terminal; the tool asks for the whole quantile function instead.
        summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
        discardResponseBodies: true,
        userAgent: 'orchestrator-perf',
    };
}
/** Exact sub-metrics by thresholds without an expression: k6 collects them and judges nothing. */
function subMetrics(profile, endpoint) {
    const metrics = {};
    for (const { phase } of profile.stages) {
        for (const metric of [...PHASE_METRICS, ...(profile.unit === 'requests' ? ['checks'] : EVENT_METRICS)])
            metrics[`${metric}{phase:${phase}}`] = [];
        metrics[`http_req_duration{phase:${phase}}`] = [];
        metrics[`http_req_duration{phase:${phase},expected_response:true}`] = [];
    }
    if (endpoint !== undefined)
        for (const metric of ['http_reqs', 'http_req_duration', 'http_req_failed'])
            metrics[`${metric}{name:${endpoint}}`] = [];
    return metrics;
}
/** closed: VUs follow the stages. open: the same curve in arrivals, one for each VU in each pace. */
function scenario(profile) {
    const stages = (0,_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .stageWindows */ .yv)(profile).map(({ stage, fromS, toS }) => ({
        duration: `${Math.round((toS - fromS) * 1000)}ms`,
        target: stage.targetVus,
    }));
    if (profile.loadModel === 'closed')
        return {
            executor: 'ramping-vus',
            startVUs: profile.startVus,
            stages,
            gracefulRampDown: GRACE,
            gracefulStop: GRACE,
        };
    const vus = openVus(profile);
    return {
        executor: 'ramping-arrival-rate',
        startRate: profile.startVus,
        timeUnit: `${profile.paceMs}ms`,
        stages,
        preAllocatedVUs: vus,
        maxVUs: vus,
        gracefulStop: GRACE,
    };
}
/** VUs that may run at a time. */
const mostVus = (profile) => profile.loadModel === 'closed' ? profile.peakVus : openVus(profile);
/** Enough for every request of the peak rate to take as long as its timeout; fixed, because VUs made during the load distort it. */
function openVus(profile) {
    const atTimeout = Math.ceil((profile.peakVus / profile.paceMs) * 1000 * REQUEST_TIMEOUT_S);
    return Math.max(profile.peakVus, Math.min(MOST_OPEN_VUS, atTimeout));
}


/***/ }),

/***/ 97792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ejectCommand: () => (/* binding */ ejectCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/line/plan-run.js + 4 modules
var plan_run = __webpack_require__(76195);
// EXTERNAL MODULE: ./build/src/ports/cannot-write.js
var cannot_write = __webpack_require__(20761);
// EXTERNAL MODULE: ./build/k6/lib/expectation.js
var expectation = __webpack_require__(40822);
// EXTERNAL MODULE: ./build/k6/lib/options.js
var options = __webpack_require__(62198);
// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 1 modules
var plan_thresholds = __webpack_require__(78986);
// EXTERNAL MODULE: ./build/k6/lib/template.js
var template = __webpack_require__(67704);
;// CONCATENATED MODULE: ./build/src/commands/eject/literals.js

/** JavaScript as somebody would have written it, for texts with `{name}` and `${NAME}`. */
/** `'text'`, or a template literal where something is filled in; `wrap` is the function a filled-in value goes through. */
function textLiteral(text, wrap = '') {
    if (!HOLE.test(text))
        return quoted(text);
    const whole = WHOLE.exec(text);
    if (whole !== null && wrap === '')
        return hole(whole[0]);
    return `\`${templateText(text, wrap)}\``;
}
/** The inside of a template literal. */
function templateText(text, wrap = '') {
    return text
        .split(SPLIT)
        .map((part) => WHOLE.test(part)
        ? `\${${wrap === '' ? hole(part) : `${wrap}(${hole(part)})`}}`
        : part.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&'))
        .join('');
}
/** A value of JSON, indented to stand at `indent`. */
function valueLiteral(value, indent) {
    if (typeof value === 'string')
        return textLiteral(value);
    if (typeof value !== 'object' || value === null)
        return String(JSON.stringify(value));
    const inner = `${indent}  `;
    const items = Array.isArray(value)
        ? value.map((item) => valueLiteral(item, inner))
        : Object.entries(value).map(([key, item]) => `${keyLiteral(key)}: ${valueLiteral(item, inner)}`);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    if (items.length === 0)
        return open + close;
    const line = Array.isArray(value) ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
    if (line.length <= LONGEST && !line.includes('\n'))
        return line;
    return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}
const LONGEST = 80;
function keyLiteral(key) {
    if (/^[A-Za-z_]\w*$/.test(key))
        return key;
    return (0,template/* placeholdersIn */.Qf)(key).length > 0 ? `[${textLiteral(key)}]` : quoted(key);
}
/** Not filled in. */
const quoted = (text) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
const HOLE = /\$\{[A-Za-z_]\w*\}|\{[A-Za-z_][\w.-]*\}/;
const WHOLE = /^(?:\$\{[A-Za-z_]\w*\}|\{[A-Za-z_][\w.-]*\})$/;
const SPLIT = /(\$\{[A-Za-z_]\w*\}|\{[A-Za-z_][\w.-]*\})/;
/** `{id}` is `values.id`, `${TOKEN}` is `__ENV.TOKEN`. */
function hole(text) {
    if (text.startsWith('$'))
        return `__ENV.${text.slice(2, -1)}`;
    const name = text.slice(1, -1);
    return memberOf('values', name);
}
/** `values.token`, `response?.['odd name']`. */
function memberOf(object, name, access = '') {
    if (typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name))
        return `${object}${access || '.'}${name}`;
    return `${object}${access}[${typeof name === 'number' ? name : quoted(name)}]`;
}

;// CONCATENATED MODULE: ./build/src/commands/eject/script.js




/** The k6 script of a test of requests: what `run` does, in one file to be edited and run with k6 alone. */
function ejectedScript(ejected) {
    const { workload } = ejected;
    return [
        head(ejected),
        imports(workload),
        variables(workload),
        load(ejected),
        ...(ejected.dataPath === undefined ? [] : [data(ejected.dataPath, workload)]),
        requests(workload),
        script_options(ejected),
        ...(workload.setup.length === 0 ? [] : [setup(workload)]),
        iteration(ejected),
        helpers(workload),
    ].join('\n\n');
}
function head({ test, service, workload }) {
    const given = ['BASE_URL=http://localhost:8080', ...workload.variables.map((name) => `${name}=…`)];
    return [
        `// The ${test.testType} test of ${oneLine(service)}, as orchestrator-perf made it from its requests. It is yours now: change what you like.`,
        '//',
        `//   k6 run ${given.map((one) => `-e ${one}`).join(' ')} <this file>`,
        `//   orchestrator-perf run ${test.testType} --script <this file> --target-url http://localhost:8080`,
    ].join('\n');
}
function imports({ data: source }) {
    return [
        "import { check, sleep } from 'k6';",
        ...(source === undefined ? [] : ["import { SharedArray } from 'k6/data';"]),
        "import exec from 'k6/execution';",
        "import http from 'k6/http';",
    ].join('\n');
}
function variables({ variables: names }) {
    const lines = [
        '// orchestrator-perf says by ORCHESTRATOR_URL where the service is.',
        "const BASE_URL = (__ENV.ORCHESTRATOR_URL || __ENV.BASE_URL || 'http://localhost:8080').replace(/\\/+$/, '');",
    ];
    if (names.length > 0)
        lines.push('', '// Given by -e, or by script-env: nothing secret stands in this file.', `for (const name of ${valueLiteral(names, '')}) if (!__ENV[name]) throw new Error(\`\${name} is not set\`);`);
    return lines.join('\n');
}
function load({ test: { profile } }) {
    const phases = profile.stages.map(({ phase, durationS, targetVus }) => valueLiteral({ name: phase, seconds: durationS, vus: targetVus }, ''));
    const pace = profile.paceMs / 1000;
    return [
        '// Phases of the load; each ends with this many VUs. Limits and rows of the report go by their names.',
        `const PHASES = [\n${phases.map((phase) => `  ${phase},\n`).join('')}];`,
        '',
        `// One request of each VU in this many seconds: ${profile.eventsPerSecond} requests/s while ${profile.peakVus} VUs run.`,
        `const PACE_S = ${pace};`,
    ].join('\n');
}
function data(path, { data: source }) {
    const parse = /\.csv$/i.test(path)
        ? `parseCsv(open(${quoted(path)}))`
        : `open(${quoted(path)}).split('\\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line))`;
    return [
        `// Rows fill in the requests, ${source?.order === 'random' ? 'at random' : 'one after the other'}; all VUs share them.`,
        `const ROWS = new SharedArray('rows', () => ${parse});`,
    ].join('\n');
}
function requests({ requests: specs }) {
    const items = specs.map((spec) => [
        '  {',
        `    name: ${quoted(spec.name)},`,
        `    weight: ${spec.weight},`,
        `    send: (values) => ${call(spec, '    ')},`,
        `    checks: ${checks(spec, '    ')},`,
        '  },',
    ].join('\n'));
    return [
        '// What is sent, how often beside the others, and what a right answer is.',
        'const REQUESTS = [',
        ...items,
        '];',
    ].join('\n');
}
function call({ name, method, path, json, body, headers, expect }, indent) {
    const inner = `${indent}  `;
    const content = json === undefined
        ? body === undefined
            ? 'null'
            : textLiteral(body)
        : `JSON.stringify(${valueLiteral(json, inner)})`;
    const all = json === undefined ? headers : { 'content-type': 'application/json', ...headers };
    const statuses = expect.statuses.map(([from, to]) => from === to ? `${from}` : `{ min: ${from}, max: ${to} }`);
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
function checks({ name, expect: { statuses, contains, json } }, indent) {
    const status = statuses
        .map(([from, to]) => from === to
        ? `response.status === ${from}`
        : `(response.status >= ${from} && response.status <= ${to})`)
        .join(' || ');
    const lines = [
        [`${name}: status is ${(0,expectation/* statusText */.qS)(statuses)}`, status],
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
const atPath = (path) => ((0,expectation/* stepsOf */.B_)(path) ?? []).reduce((object, step) => memberOf(object, step, '?.'), 'jsonOf(response)');
function script_options({ test: { profile, thresholds } }) {
    const { executor, ...scenario } = (0,options/* scenario */.NP)(profile);
    const settings = Object.entries(scenario).filter(([name]) => name !== 'stages');
    const limits = Object.entries((0,plan_thresholds/* k6Thresholds */.Se)(thresholds, profile.judgedPhases)).filter(([, expressions]) => expressions.length > 0);
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
function setup({ setup: steps }) {
    return [
        '// Once before the load; what it returns is there in every iteration.',
        'export function setup() {',
        '  const values = {};',
        ...steps.map(stepText),
        '  return values;',
        '}',
    ].join('\n');
}
function stepText(step) {
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
function iteration({ test: { profile }, workload, dataPath }) {
    const { data: source } = workload;
    const row = source?.order === 'random'
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
const helpers = ({ data: source }) => source !== undefined && /\.csv$/i.test(source.file) ? `${HELPERS}\n${CSV}` : HELPERS;
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
const oneLine = (text) => text.replaceAll(/\s+/g, ' ');

;// CONCATENATED MODULE: ./build/src/commands/eject-command.js






/** `orchestrator-perf eject load --output perf/load.js`: the k6 script of a test of requests. */
const ejectCommand = async (line, ports) => {
    const { log, env, workingDirectory, packageRoot, stdout } = ports;
    const { plan } = await (0,plan_run/* planRun */.n)({
        surface: 'cli',
        source: line.source,
        env,
        workingDirectory,
        packageRoot,
        isSent: false,
    });
    const [test, ...others] = plan.tests;
    if (test.workload.kind !== 'requests')
        throw new errors/* InputError */.dz([
            test.workload.kind === 'script'
                ? 'script is given: that is the k6 script already'
                : 'there are no requests to make a script of: give requests',
        ], 'docs/requests.md shows how they are written; k6/load.ts of this package is the script that sends events.');
    if (others.length > 0)
        throw new errors/* InputError */.dz(['eject writes one script: give one type of test, such as eject load']);
    const { output } = line.options;
    const folder = typeof output === 'string' ? (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workingDirectory, output)) : workingDirectory;
    const file = test.workload.data?.file;
    const script = ejectedScript({
        test,
        workload: test.workload,
        service: plan.service,
        dataPath: file === undefined ? undefined : `./${(0,external_node_path_.relative)(folder, file)}`,
    });
    if (typeof output !== 'string') {
        await new Promise((done) => stdout.write(script, () => done()));
        return 0;
    }
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(workingDirectory, output), script).catch((error) => {
        throw (0,cannot_write/* cannotWrite */.z)('the script', output, error, 'Give a file in a folder that exists and is writable.');
    });
    log.info(`Written: ${output}. Give it back with: orchestrator-perf run ${test.testType} --script ${output}`);
    return 0;
};


/***/ }),

/***/ 58690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workingDirectoryOf),
/* harmony export */   i: () => (/* binding */ workingDirectoryProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder relative paths are below: `working-directory` where it was given, itself below `from`. Absolute. */
function workingDirectoryOf(source, from) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, source.values.get('working-directory')?.text.trim() || '.');
}
/** Undefined when the folder is there; relative paths below one that is not would all be wrong. */
function workingDirectoryProblem(source, workingDirectory) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(workingDirectory, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return undefined;
    const given = source.values.get('working-directory')?.text.trim() ?? '.';
    return `working-directory is "${given}": ${stat === undefined ? `there is no folder ${workingDirectory}` : `${workingDirectory} is not a folder`}`;
}


/***/ }),

/***/ 20761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/**
 * What the file system said, as a sentence. An error that is none of its own is a bug, and stays what it is. `what` is
 * `results`, `events`, ...
 */
function cannotWrite(what, path, error, hint) {
    if (!isOfTheDisk(error))
        return error;
    const code = error.code ?? 'unknown';
    const why = (Object.hasOwn(WHY, code) ? WHY[code] : undefined) ?? code;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} cannot be written to ${path}: ${why}`, hint, { cause: error });
}
const WHY = {
    EACCES: 'no permission to write there',
    EPERM: 'no permission to write there',
    ENOENT: 'there is no such folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
    EISDIR: 'it is a folder',
};
function isOfTheDisk(error) {
    return error instanceof Error && 'code' in error && 'syscall' in error;
}


/***/ })

};
