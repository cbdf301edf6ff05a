export const id = 869;
export const ids = [869];
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

/***/ 71953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WARM_UP_PHASE),
/* harmony export */   Z: () => (/* binding */ ROUND_PHASE)
/* harmony export */ });
/** Of the judged part of a round, and of what is before it. */
const ROUND_PHASE = 'steady';
const WARM_UP_PHASE = 'warm-up';


/***/ }),

/***/ 67704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn)
/* harmony export */ });
/* unused harmony exports pathFiller, headerFiller, bodyFiller, jsonFiller */
/** `{name}` and `${NAME}` in texts. Pure: k6 imports it as it is, and so does the tool. */
const HOLE = /\$\{([A-Za-z_]\w*)\}|\{([A-Za-z_][\w.-]*)\}/g;
/** Names in `{name}`. */
function placeholdersIn(text) {
    return [...text.matchAll(HOLE)].flatMap(([, , name]) => (name === undefined ? [] : [name]));
}
/** Names in `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(HOLE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
const inUrl = (/* unused pure expression or super */ null && (encodeURIComponent));
/** A header ends with its line. */
const inHeader = (value) => value.replaceAll(/[\r\n\0]+/g, ' ');
const asItIs = (value) => value;
const inJson = (value) => JSON.stringify(value).slice(1, -1);
const pathFiller = (text, env) => filler(partsOf(text, env, inUrl), inUrl);
const headerFiller = (text, env) => filler(partsOf(text, env, inHeader), inHeader);
const bodyFiller = (text, env) => filler(partsOf(text, env, asItIs), asItIs);
/** Of a JSON value: made text once, so that a request costs no more than its parts. `"{count}"` alone stays a number. */
function jsonFiller(value, env) {
    const parts = partsOf(JSON.stringify(value), env, inJson);
    for (let at = 1; at < parts.length; at += 2) {
        const [before = '', hole, after = ''] = parts.slice(at - 1, at + 2);
        if (typeof hole !== 'object' || typeof before !== 'string' || typeof after !== 'string')
            continue;
        // A string that is nothing else, and no key.
        if (!/(?:^|[:,[])"$/.test(before) || !/^"(?!:)/.test(after))
            continue;
        hole.isWhole = true;
        parts[at - 1] = before.slice(0, -1);
        parts[at + 1] = after.slice(1);
    }
    return filler(parts, inJson);
}
/** Variables are the same for the whole run: they are written at once. */
function partsOf(text, env, write) {
    const parts = [];
    let from = 0;
    let fixed = '';
    for (const match of text.matchAll(HOLE)) {
        const [all, variable, name] = match;
        fixed += text.slice(from, match.index);
        from = match.index + all.length;
        if (variable !== undefined)
            fixed += write(variableOf(env, variable));
        else if (name !== undefined) {
            parts.push(fixed, { name, isWhole: false });
            fixed = '';
        }
    }
    return [...parts, fixed + text.slice(from)];
}
function filler(parts, write) {
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'string')
        return () => only;
    return (values) => {
        let text = '';
        // By index: an iterator costs k6 more than what is written here.
        for (let at = 0; at < parts.length; at++) {
            const part = parts[at];
            if (typeof part === 'string')
                text += part;
            else if (part !== undefined) {
                const value = filledIn(values, part.name);
                text += part.isWhole ? JSON.stringify(value) : write(String(value));
            }
        }
        return text;
    };
}
function filledIn(values, name) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
        throw new Error(`{${name}} has no value: neither the data nor the set-up gives it`);
    return value;
}
function variableOf(env, name) {
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    if (value === undefined || value === '')
        throw new Error(`the variable ${name} is not set, and a request names it as $\{${name}}`);
    return String(value);
}


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* reexport safe */ _targets_js__WEBPACK_IMPORTED_MODULE_0__.Rd)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42868);



/***/ }),

/***/ 92583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resultsPlaces),
/* harmony export */   w: () => (/* binding */ resultsPlaceRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_real_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42470);


/** What a job has of its own: results anywhere else, in the home of the runner perhaps, are not uploaded. */
function resultsPlaces(env) {
    return [env.GITHUB_WORKSPACE || process.cwd(), ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])];
}
/** Refuses a results folder in `.git` or, where `below` is given, outside of all of these; links are followed. */
function resultsPlaceRule(workingDirectory, below) {
    return ({ 'results-path': path }) => {
        if (path === undefined)
            return undefined;
        const problem = (0,_ports_real_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeProblem */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path), below);
        if (problem === undefined)
            return undefined;
        const expected = below === undefined ? 'a folder that is not in .git' : 'a folder in the workspace or in RUNNER_TEMP';
        return `results-path is "${path}": ${problem}; expected ${expected}`;
    };
}


/***/ }),

/***/ 20869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ plan_run_planRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/inputs/files.js


/** Files and folders the inputs name are looked at with the other mistakes: before anything is fetched, built or started. */
function fileRules(workingDirectory) {
    return WANTED.map((wanted) => (inputs) => {
        const problems = wanted.paths(inputs).flatMap((given) => {
            const problem = problemOf((0,external_node_path_.resolve)(workingDirectory, given), wanted.kind);
            return problem === undefined ? [] : [`${wanted.name} is "${given}": ${problem}`];
        });
        return problems.length === 0 ? undefined : problems.join('\n- ');
    });
}
const WANTED = [
    { name: 'script', kind: 'file', paths: (inputs) => given(inputs.script) },
    {
        // The events the built-in scripts send (k6/lib/settings.ts).
        name: 'EVENTS_FILE in script-env',
        kind: 'file',
        paths: (inputs) => given(inputs['script-env']?.EVENTS_FILE),
    },
    { name: 'kube-template', kind: 'file', paths: (inputs) => given(inputs['kube-template']) },
    { name: 'compose-file', kind: 'file', paths: (inputs) => inputs['compose-file'] ?? [] },
    { name: 'orchestrator-build', kind: 'folder', paths: (inputs) => given(inputs['orchestrator-build']) },
    { name: 'start-directory', kind: 'folder', paths: (inputs) => given(inputs['start-directory']) },
];
function given(path) {
    return path === undefined || path === '' ? [] : [path];
}
function problemOf(path, kind) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return `there is no ${kind} ${path}`;
    if (kind === 'folder' ? !stat.isDirectory() : !stat.isFile())
        return `${path} is not a ${kind}`;
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK);
        return undefined;
    }
    catch {
        return `${path} cannot be read: check its permissions`;
    }
}

// EXTERNAL MODULE: ./build/src/inputs/from-file.js
var from_file = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/src/inputs/read-inputs.js + 3 modules
var read_inputs = __webpack_require__(24921);
// EXTERNAL MODULE: ./build/k6/lib/request-list.js
var request_list = __webpack_require__(35282);
;// CONCATENATED MODULE: ./build/k6/lib/rows.js
/** Rows of data for requests, and which of them is whose turn. Pure: k6 imports it as it is, and so does the tool. */
/** Rows of a .csv file (names in its first line) or a .jsonl file (an object a line). Throws one sentence. */
function parseRows(text, fileName) {
    const rows = /\.csv$/i.test(fileName) ? csvRows(text, fileName) : jsonRows(text, fileName);
    if (rows.length === 0)
        throw new Error(`${fileName} holds no rows: expected ${rows_WANTED}`);
    return rows;
}
const rows_WANTED = 'a .csv file with the names in its first line and a row in each other one, or a .jsonl file with a JSON object a line';
function jsonRows(text, fileName) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        let row;
        try {
            row = JSON.parse(line);
        }
        catch (error) {
            throw new Error(`${fileName} line ${index + 1} is not JSON (${error}): expected ${rows_WANTED}`);
        }
        if (typeof row !== 'object' || row === null || Array.isArray(row))
            throw new Error(`${fileName} line ${index + 1} is no object: expected ${rows_WANTED}`);
        return [{ ...row }];
    });
}
function csvRows(text, fileName) {
    const [names = [], ...records] = csvRecords(text.replace(/^\uFEFF/, ''), fileName);
    const wrong = names.find((name, index) => !/^[A-Za-z_][\w.-]*$/.test(name) || names.indexOf(name) !== index);
    if (wrong !== undefined)
        throw new Error(`${fileName} has the name "${wrong.slice(0, 100)}" in its first line: expected one name of its own a column, of letters, digits, _, - and .`);
    return records.map((cells, index) => {
        if (cells.length !== names.length)
            throw new Error(`${fileName} row ${index + 1} has ${cells.length} cells, its first line names ${names.length}`);
        return Object.fromEntries(names.map((name, column) => [name, cells[column]]));
    });
}
/** RFC 4180: cells in quotes may hold commas, line ends, and quotes as "". Lines without anything fall away. */
function csvRecords(text, fileName) {
    const records = [];
    let cells = [];
    for (let at = 0;; at += 1) {
        if (text[at] === '"') {
            const { cell, end } = quotedCell(text, at, fileName);
            cells.push(cell);
            at = endOfCell(text, end);
        }
        else {
            const end = endOfCell(text, at);
            cells.push(text.slice(at, end).trim());
            at = end;
        }
        if (text[at] === ',')
            continue;
        if (cells.length > 1 || cells[0] !== '')
            records.push(cells);
        cells = [];
        if (at >= text.length)
            return records;
    }
}
function quotedCell(text, start, fileName) {
    let cell = '';
    for (let from = start + 1;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0)
            throw new Error(`${fileName} has a quote that does not end: ${text.slice(start, start + 40)}`);
        cell += text.slice(from, quote);
        if (text[quote + 1] !== '"')
            return { cell, end: quote + 1 };
        cell += '"';
        from = quote + 2;
    }
}
function endOfCell(text, from) {
    let at = from;
    while (at < text.length && text[at] !== ',' && text[at] !== '\n')
        at += 1;
    return at;
}
/**
 * The row of the `turn`-th request that takes one: each in turn, or at random by a seed. The same turn always gives the
 * same row, whichever VU has it.
 */
function rowAt(turn, rows, order, seed) {
    return order === 'in-turn' ? turn % rows : Math.floor(random(turn, seed) * rows);
}
/** Evenly in [0, 1): a hash of both numbers (the mixing steps of MurmurHash3). */
function random(turn, seed) {
    let bits = Math.imul(turn ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    bits ^= bits >>> 16;
    bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
    return ((bits ^ (bits >>> 12)) >>> 0) / 2 ** 32;
}
/** Which request each iteration of a round sends: by weight, spread evenly (smooth weighted round robin). */
function roundOf(weights) {
    const share = weights.reduce(commonDivisor);
    const parts = weights.map((weight) => weight / share);
    const total = parts.reduce((sum, part) => sum + part, 0);
    const due = parts.map(() => 0);
    return Array.from({ length: total }, () => {
        let next = 0;
        for (const [index, part] of parts.entries()) {
            due[index] = (due[index] ?? 0) + part;
            if ((due[index] ?? 0) > (due[next] ?? 0))
                next = index;
        }
        due[next] = (due[next] ?? 0) - total;
        return next;
    });
}
function commonDivisor(left, right) {
    return right === 0 ? left : commonDivisor(right, left % right);
}

// EXTERNAL MODULE: ./build/k6/lib/template.js
var template = __webpack_require__(67704);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
;// CONCATENATED MODULE: ./build/src/inputs/request-rules.js






/** Larger files make every start of k6 slow; a load needs no million rows. */
const LARGEST_DATA_BYTES = 64 * 1024 * 1024;
/** The kernel takes no longer variable, and this is one of k6. */
const LARGEST_LIST = 100_000;
/** What is wrong with requests beyond each alone: data, what the set-up keeps, variables. Looked at before anything starts. */
function requestRules(workingDirectory, env, 
/** False where nothing is sent: variables need no values then. */
isSent = true) {
    return [
        (inputs) => joined([...(inputs.requests?.problems ?? []), ...(inputs.setup?.problems ?? [])]),
        (inputs) => joined(placeholderProblems(inputs, workingDirectory)),
        (inputs) => (isSent ? joined(missingVariables(inputs, env)) : undefined),
        ({ requests, setup }) => JSON.stringify([requests?.specs, setup?.specs]).length > LARGEST_LIST
            ? `requests and setup are longer than ${LARGEST_LIST} characters in all: put what is long into data`
            : undefined,
    ];
}
/** Values of the variables that the requests name, and of no other. */
function requestVariables(inputs, env) {
    const given = { ...env, ...inputs['script-env'] };
    return Object.fromEntries(namesOfVariables(inputs).flatMap((name) => {
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
}
function namesOfVariables({ requests, setup }) {
    const specs = [...(requests?.specs ?? []), ...(setup?.specs ?? [])];
    return [...new Set(specs.flatMap(request_list/* textsOf */.CB).flatMap(template/* variablesIn */.DF))];
}
function missingVariables(inputs, env) {
    const found = requestVariables(inputs, env);
    return namesOfVariables(inputs).flatMap((name) => {
        if (NOT_FOR_REQUESTS.test(name))
            return [
                `requests name the variable $\{${name}}, which is one of the tool or of the workflow: give it another name`,
            ];
        return Object.hasOwn(found, name)
            ? []
            : [
                `requests name the variable $\{${name}}, which is not set: set ${name} in the environment of the run`,
            ];
    });
}
/** A request may be written by anybody who opens a pull request: no token of the job goes to a service. */
const NOT_FOR_REQUESTS = /^(?:K6_|PERF_|ACTIONS_|INPUT_)|^(?:ORCHESTRATOR_URL|GITHUB_TOKEN|GH_TOKEN)$/;
function placeholderProblems(inputs, workingDirectory) {
    const problems = [];
    const rows = inputs.data === undefined ? undefined : readRows(inputs.data, workingDirectory, problems);
    const kept = new Set();
    const steps = inputs.setup?.specs ?? [];
    const keptAtAll = new Set(steps.flatMap(({ keep }) => Object.keys(keep)));
    for (const { name, keep, ...spec } of steps) {
        for (const wanted of namesIn({ ...spec, name }))
            if (!kept.has(wanted))
                problems.push(keptAtAll.has(wanted)
                    ? `set-up ${name} needs {${wanted}}, which is kept only by itself or a later one: a circle; put the one that keeps it first`
                    : `set-up ${name} needs {${wanted}}, which no set-up before it keeps; data is for requests`);
        for (const key of Object.keys(keep))
            kept.add(key);
    }
    // Data that cannot be read has a sentence of its own.
    if (inputs.data !== undefined && rows === undefined)
        return problems;
    for (const spec of inputs.requests?.specs ?? [])
        for (const wanted of namesIn(spec))
            if (!kept.has(wanted))
                problems.push(...missingIn(rows, wanted, spec.name, inputs.data, kept));
    return problems;
}
function missingIn(rows, wanted, request, data, kept) {
    if (rows === undefined)
        return [
            `request ${request} needs {${wanted}}, and there is no data: give data, a .csv or .jsonl file with ${wanted} in it${kept.size === 0 ? '' : ', or keep it in setup'}`,
        ];
    const columns = Object.keys(rows[0] ?? {});
    const without = rows.findIndex((row) => !isText(Object.hasOwn(row, wanted) ? row[wanted] : undefined));
    if (without < 0)
        return [];
    return [
        columns.includes(wanted) && without > 0
            ? `request ${request} needs {${wanted}}, and row ${without + 1} of ${data} has none`
            : `request ${request} needs {${wanted}}, and ${data} has ${columns.join(', ').slice(0, 200)}.${(0,nearest/* didYouMean */.a)(wanted, columns)}`,
    ];
}
const isText = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const namesIn = (spec) => [...new Set((0,request_list/* textsOf */.CB)(spec).flatMap(template/* placeholdersIn */.Qf))];
function readRows(data, workingDirectory, problems) {
    const path = (0,external_node_path_.resolve)(workingDirectory, data);
    try {
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat?.isFile() !== true)
            throw new Error(`there is no file ${path}`);
        if (stat.size > LARGEST_DATA_BYTES)
            throw new Error(`it is larger than ${LARGEST_DATA_BYTES / 1024 / 1024} MiB: take a part of its rows`);
        if (!/\.(?:csv|jsonl)$/i.test(path))
            throw new Error('expected a .csv or a .jsonl file');
        return parseRows((0,external_node_fs_.readFileSync)(path, 'utf8'), data);
    }
    catch (error) {
        problems.push(`data is "${data}": ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
const joined = (problems) => problems.length === 0 ? undefined : problems.join('\n- ');

// EXTERNAL MODULE: ./build/src/inputs/results-place.js
var results_place = __webpack_require__(92583);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/inputs/schema.js + 1 modules
var schema = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/src/inputs/working-directory.js
var working_directory = __webpack_require__(58690);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/metrics/quantile.js
var quantile = __webpack_require__(98322);
;// CONCATENATED MODULE: ./build/src/plan/advice.js


/** What the user should know of a test before it starts, a sentence each. */
function adviceOn(test) {
    const { profile, testType, thresholds, workload } = test;
    // What a script of the user's own sends is not known; a smoke test asks only whether it works.
    if (workload.kind === 'script' || !(0,test_types/* policyOf */.US)(testType).judgesFigures)
        return [];
    const percents = thresholds.flatMap(({ statistic }) => statistic.kind === 'percentile' ? [statistic.percent] : []);
    const wanted = (0,quantile/* samplesWanted */.t)(Math.max(0, ...percents));
    const expected = fewestJudgedRequests(profile);
    if (percents.length === 0 || expected >= wanted)
        return [];
    return [
        `${testType}: about ${expected} requests will be judged${profile.judgedPhases.length > 1 ? ' in the shortest phase' : ''}; p(${Math.max(...percents)}) wants ${wanted}. ${howToSendMore(profile)}, or run longer.`,
    ];
}
function howToSendMore({ unit, eventsPerSecond, eventsPerRequest }) {
    const now = Number(eventsPerSecond.toPrecision(3));
    return unit === 'requests'
        ? `Raise requests-per-second (now ${now})`
        : `Raise events-per-second (now ${Math.round(eventsPerSecond)}), lower events-per-request (${eventsPerRequest})`;
}
/** Requests offered in the judged phase that offers the fewest. */
function fewestJudgedRequests(profile) {
    const perVuSecond = profile.eventsPerSecond / profile.eventsPerRequest / profile.peakVus;
    const judged = profile.stages.filter(({ phase }) => profile.judgedPhases.includes(phase));
    const requests = judged.map(({ durationS, targetVus }) => durationS * targetVus * perVuSecond);
    return Math.floor(Math.min(...requests));
}

;// CONCATENATED MODULE: ./build/src/plan/side-by-side.js

/** Each VU sends two requests in a second: slow answers hold the rate up to half a second. */
const REQUESTS_OF_VU = 2;
const FEWEST_VUS = 10;
const MOST_VUS = 2000;
/** The inputs as if the load of the pilot had been asked for. */
function withPilotLoad(inputs, { requestsPerSecond, warmUpS, roundS }) {
    const vus = Math.min(MOST_VUS, Math.max(FEWEST_VUS, Math.ceil(requestsPerSecond / REQUESTS_OF_VU)));
    return {
        ...inputs,
        vus,
        ...(inputs.requests === undefined
            ? { 'events-per-second': requestsPerSecond * inputs['events-per-request'] }
            : { 'requests-per-second': requestsPerSecond }),
        ...(warmUpS === undefined ? {} : { 'warm-up': warmUpS * 1000 }),
        ...(roundS === undefined ? {} : { 'round-duration': roundS * 1000 }),
    };
}
/** Both versions in every round; who is started first alternates, and the round after begins as this one ended. */
function planRounds({ inputs, base, test, name, runOf, instead }) {
    const rounds = inputs.rounds;
    const runs = Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) => orderOf(round).map((side) => runOf({
        side,
        round,
        name: `${name}-${round}-${side === 'base' ? 'b' : 'c'}`,
        resultsDirectory: `${test.resultsDirectory}/rounds/${String(round).padStart(2, '0')}/${side}`,
    })));
    const [first, ...others] = runs;
    if (first === undefined)
        throw new Error(`${rounds} rounds were planned`);
    const asked = inputs['side-by-side'];
    const sideBySide = {
        mode: asked === 'interleaved' ? 'interleaved' : 'concurrent',
        isModeFixed: asked !== 'auto',
        rounds,
        roundS: inputs['round-duration'] / 1000,
        warmUpS: inputs['warm-up'] / 1000,
        base: base.version,
        candidate: base.candidate,
        runsAll: base.runsAll === true,
        isRateOpen: inputs.script === undefined &&
            inputs.vus === undefined &&
            inputs['events-per-second'] === undefined &&
            inputs['requests-per-second'] === undefined,
        ...(inputs.script === undefined
            ? { requestsPerSecond: test.profile.eventsPerSecond / test.profile.eventsPerRequest }
            : {}),
        // The built-in scripts pause between requests: they get what they offer, whatever the service.
        isThroughputJudged: inputs.script !== undefined,
        ...(instead === undefined ? {} : { instead }),
    };
    return { ...test, runs: [first, ...others], sideBySide };
}
/** ABBA: what grows in time weighs on both alike. */
function orderOf(round) {
    return round % 4 === 1 || round % 4 === 0 ? ['base', 'candidate'] : ['candidate', 'base'];
}
/** Why a test of this type is not run side by side; undefined where it is. */
function notSideBySide(testType) {
    return (0,test_types/* policyOf */.US)(testType).sideBySide === 'rounds'
        ? undefined
        : `${testType} is compared with earlier runs: ${(0,test_types/* policyOf */.US)(testType).sideBySide}.`;
}

// EXTERNAL MODULE: ./build/src/plan/targets.js + 5 modules
var targets = __webpack_require__(85976);
// EXTERNAL MODULE: ./build/src/plan/settings.js
var settings = __webpack_require__(12516);
// EXTERNAL MODULE: ./build/k6/lib/options.js
var options = __webpack_require__(62198);
// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/domain/targets.js
var domain_targets = __webpack_require__(42868);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var metrics_observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/plan/paths.js
var paths = __webpack_require__(98937);
;// CONCATENATED MODULE: ./build/src/plan/cluster-plan.js

/** Where the runners of a split load run, and with what. */
function planCluster(inputs, facts) {
    const { 'kube-context': context, 'kube-namespace': namespace, 'kube-template': template } = inputs;
    return {
        runners: inputs.runners,
        ...(context !== undefined && { context }),
        ...(namespace !== undefined && { namespace }),
        image: inputs['runner-image'] ?? `grafana/k6:${inputs['k6-version']}`,
        cpu: inputs['runner-cpu'],
        memory: inputs['runner-memory'],
        nodeSelector: inputs['runner-node-selector'] ?? {},
        ...(template !== undefined && { template: (0,paths/* absolutePath */.H)(facts.workingDirectory, template) }),
        healthPath: inputs['health-path'],
        healthTimeoutMs: inputs['health-timeout'],
        keep: inputs['keep-runners'],
    };
}

// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
;// CONCATENATED MODULE: ./build/src/plan/comparability.js



/** What the inputs alone say of what must be the same for runs to compare. */
function plannedComparability(inputs, settings, hash) {
    const scriptEnv = inputs['script-env'] ?? {};
    return {
        scriptEnv: Object.keys(scriptEnv).sort(),
        loadSettings: loadSettings(scriptEnv),
        ...(inputs.requests === undefined
            ? {}
            : { requests: requestsOf(inputs.requests.specs, inputs.setup?.specs ?? [], hash) }),
        eventsPath: inputs['events-path'],
        k6Runner: (0,domain_targets/* generatorFor */.Db)(inputs.stack, inputs['k6-runner'], inputs.engine),
        ...(inputs.engine === 'kubernetes' ? { runners: inputs.runners } : {}),
        ...(0,targets/* targetComparability */.yd)(inputs, settings),
    };
}
/** Variables stand in it by their names: a new token changes nothing of the load. */
function requestsOf(specs, setup, hash) {
    return { names: specs.map(({ name }) => name), digest: hash(JSON.stringify([specs, setup])) };
}
/** Words of load in the name of a variable, and a number, a duration or stages of both as its value. */
const LOAD_NAME = /(?:^|_)(?:VUS?|USERS|RPS|QPS|TPS|RATE|RATES|DURATION|ITERATIONS|STAGES?|RAMP|RAMPUP|RAMPDOWN|HOLD|PEAK|CONCURRENCY|THREADS|LOAD|PACE|SLEEP|PAUSE|THINK|THINKTIME|BATCH|SIZE|(?:PER|EVENTS_PER)_(?:SECOND|MINUTE|REQUEST|VU))(?:_|$)/i;
/** `10`, `0.5`, `1m30s`, `10s:5,1m:20`. */
const LOAD_VALUE = /^\d[\d.,:;_ %hmsdin]*$/;
/**
 * Of the other variables only the names count: a new token or preview address must not end a history. What is secret by
 * its name is never looked at.
 */
function loadSettings(scriptEnv) {
    return Object.fromEntries(Object.entries(scriptEnv)
        .filter(([name, value]) => !(0,secret_names/* looksSecret */.n0)(name) && LOAD_NAME.test(name) && value.length <= LONGEST && LOAD_VALUE.test(value))
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}
const LONGEST = 200;

// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 1 modules
var plan_thresholds = __webpack_require__(78986);
;// CONCATENATED MODULE: ./build/src/plan/default-thresholds.js


/** The limits a test type has by default; throughput limits follow the rate that the profile offers. */
function defaultThresholds(testType, profile) {
    const { defaultThresholds: ofEvents, requestThresholds } = (0,test_types/* policyOf */.US)(testType);
    return (profile.unit === 'requests' ? requestThresholds : ofEvents).map(({ line, atEventsPerSecond }) => {
        const threshold = (0,plan_thresholds/* parseThreshold */.B7)(line, 'default');
        if (atEventsPerSecond === undefined)
            return threshold;
        const limit = Math.round((threshold.limit * profile.eventsPerSecond) / atEventsPerSecond);
        if (limit === threshold.limit)
            return threshold;
        const source = line.replace(/[\d.]+(?=\/s)/, String(limit));
        return { ...threshold, limit, source, scaledFrom: threshold.limit };
    });
}

// EXTERNAL MODULE: ./build/src/plan/k6-args.js
var k6_args = __webpack_require__(40012);
;// CONCATENATED MODULE: ./build/src/plan/names.js
function makeNames(facts) {
    // An artifact is immutable: the attempt keeps a re-run from colliding with itself.
    const artifact = facts.artifactName ?? `perf-results-${facts.testTypes.join('-')}-${facts.runAttempt}`;
    const branch = facts.baselineBranch ?? facts.commit?.baseBranch ?? facts.commit?.branch ?? 'local';
    // Two services tested by one workflow have comments of their own, and histories of their own.
    const key = facts.commentKey === 'default' ? '' : `-${artifactSlug(facts.commentKey)}`;
    return {
        run: `perf-${lowerSlug(facts.runToken)}`,
        artifact: artifactSlug(artifact),
        baselinePrefix: `perf-baseline-${artifactSlug(branch)}${key}`,
        commentKey: facts.commentKey,
    };
}
/** Letters, digits, `.`, `_` and `-`: GitHub refuses `" : < > | * ? \r \n \ /` in artifact names. */
function artifactSlug(text) {
    return text.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 200) || 'none';
}
/** Also a compose project name: `[a-z0-9][a-z0-9_-]*`. */
function lowerSlug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9_-]+/g, '-')
        .slice(0, 40);
}

// EXTERNAL MODULE: ./build/k6/lib/round-phases.js
var round_phases = __webpack_require__(71953);
;// CONCATENATED MODULE: ./build/src/plan/round-profile.js

/**
 * The load of one version in one round: a share of the VUs and of the rate at the peak of the profile, the same from
 * the first second on. What the service learns in the warm-up is in no figure.
 */
function roundProfile(profile, { warmUpS, roundS }) {
    const vus = Math.max(1, Math.ceil(profile.peakVus * SHARE_OF_VERSION));
    const eventsPerSecond = profile.eventsPerSecond * SHARE_OF_VERSION;
    return {
        ...profile,
        startVus: vus,
        peakVus: vus,
        stages: [
            { phase: round_phases/* WARM_UP_PHASE */.W, kind: 'settle', durationS: warmUpS, targetVus: vus },
            { phase: round_phases/* ROUND_PHASE */.Z, kind: 'hold', durationS: roundS, targetVus: vus },
        ],
        durationS: warmUpS + roundS,
        eventsPerSecond,
        paceMs: ((vus * profile.eventsPerRequest) / eventsPerSecond) * 1000,
        judgedPhases: [round_phases/* ROUND_PHASE */.Z],
        rescaled: true,
    };
}
/** Both versions together get what was asked for. */
const SHARE_OF_VERSION = 1 / 2;
/** A window of fewer requests has no p95 of its own, and a round of fewer windows has none to spare (facts: docs/comparison.md). */
const LEAST_REQUESTS_IN_WINDOW = 150;
const LEAST_WINDOWS = 8;
/** What a script of the user's own sends is not known. */
const UNKNOWN_RATE_PERIOD_S = 2;
/** How often k6 writes down what it measured: in windows that are short, and long enough for a percentile. */
function recorderPeriodS({ profile, workload }) {
    const longest = Math.max(1, Math.floor((profile.stages.at(-1)?.durationS ?? 0) / LEAST_WINDOWS));
    const perSecond = profile.eventsPerSecond / profile.eventsPerRequest;
    const wanted = workload.kind === 'script' ? UNKNOWN_RATE_PERIOD_S : Math.ceil(LEAST_REQUESTS_IN_WINDOW / perSecond);
    return Math.min(wanted, longest);
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js

















/** Everything that will happen, decided before anything does. Throws an InputError with all that is wrong. */
function makePlan(inputs, facts) {
    const problems = [];
    const collect = (work) => {
        try {
            return work();
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                problems.push(`${error.message}. ${error.hint}`.trim());
            else if (error instanceof RangeError)
                problems.push(error.message);
            else
                throw error;
            return undefined;
        }
    };
    const userThresholds = thresholdLines(inputs).flatMap((line) => collect(() => (0,plan_thresholds/* parseThreshold */.B7)(line, 'user', {
        anyMetric: inputs.script !== undefined,
        requests: (inputs.requests?.specs ?? []).map(({ name }) => name),
    })) ?? []);
    const tests = inputs['test-type'].flatMap((testType) => collect(() => planTest(testType, inputs, facts, userThresholds)) ?? []);
    const tooLong = longerThanAllowed(tests, inputs);
    if (tooLong !== undefined)
        problems.push(tooLong);
    const [first, ...others] = tests;
    if (problems.length > 0 || first === undefined)
        throw new errors/* InputError */.dz(problems);
    const names = makeNames({
        testTypes: inputs['test-type'],
        runToken: facts.runToken,
        runAttempt: facts.runAttempt ?? 1,
        commit: facts.commit,
        artifactName: inputs['artifact-name'],
        baselineBranch: inputs['baseline-branch'],
        commentKey: inputs['comment-key'],
    });
    const planned = (test) => planRuns(test, tests, inputs, facts, names.run);
    return {
        names,
        service: serviceName(inputs, facts),
        tests: [planned(first), ...others.map(planned)],
        k6: {
            version: inputs['k6-version'],
            ...optional('path', inputs['k6-path'], (path) => (0,paths/* absolutePath */.H)(facts.workingDirectory, path)),
            ...optional('checksum', inputs['k6-checksum'], (text) => text.toLowerCase()),
            // Loads that begin at the same moment are released on this machine.
            generator: (0,domain_targets/* generatorFor */.Db)(inputs.stack, facts.base?.kind === 'version' ? 'host' : inputs['k6-runner'], inputs.engine),
            dashboard: inputs.dashboard,
            ...(inputs.engine === 'kubernetes' && { cluster: planCluster(inputs, facts) }),
        },
        baseline: planBaseline(inputs, facts),
        publish: {
            comment: inputs.comment,
            jobSummary: inputs['job-summary'],
            annotations: inputs.annotations,
            uploadArtifacts: inputs['upload-artifacts'],
            retentionDays: inputs['retention-days'],
            reportFormats: inputs['report-formats'],
            issueOnRegression: inputs['issue-on-regression'],
        },
        failOn: inputs['fail-on'],
        resultsPath: (0,paths/* absolutePath */.H)(facts.workingDirectory, inputs['results-path']),
        dryRun: inputs['dry-run'],
        ...optional('commit', facts.commit, (commit) => commit),
    };
}
/** Events are for an orchestrator; everything else has the name of what it is in. */
function serviceName({ service, requests, script }, { repository = 'service' }) {
    return service ?? (requests === undefined && script === undefined ? 'orchestrator' : repository);
}
function workloadOf(inputs, facts) {
    if (inputs.script !== undefined)
        return { kind: 'script' };
    if (inputs.requests === undefined)
        return { kind: 'events' };
    return {
        kind: 'requests',
        requests: inputs.requests.specs,
        setup: inputs.setup?.specs ?? [],
        ...optional('data', inputs.data, (file) => ({
            file: (0,paths/* absolutePath */.H)(facts.workingDirectory, file),
            order: inputs['data-order'],
            seed: inputs['data-seed'],
        })),
        variables: facts.variableNames ?? [],
    };
}
/** The script k6 runs: the user's own, or the built-in one for what is sent. */
function scriptOf(kind, testType, inputs, facts) {
    if (inputs.script !== undefined)
        return (0,paths/* absolutePath */.H)(facts.workingDirectory, inputs.script);
    return `${facts.packageRoot}/k6/${kind === 'requests' ? 'requests' : testType}.ts`;
}
/** A graceful stop (12 s) and k6's default setup and teardown timeouts (60 s each) may follow the stages; 60 s to spare. */
const AFTER_STAGES_MS = 12_000 + 60_000 + 60_000 + 60_000;
/** How long a script of one's own takes is not known before k6 was asked. */
const LONGEST_SCRIPT_MS = 48 * 3_600_000;
/** Undefined where only k6 can tell: a script of the user's own takes what was asked for, or what it says itself. */
function plannedMs(profile, { script, duration }) {
    return script === undefined ? profile.durationS * 1000 : duration;
}
function planTest(testType, inputs, facts, userThresholds) {
    const profile = profileFor(testType, inputs);
    const workload = workloadOf(inputs, facts);
    const script = scriptOf(workload.kind, testType, inputs, facts);
    const thresholds = planThresholds(testType, profile, inputs, userThresholds);
    const resultsDirectory = `${(0,paths/* absolutePath */.H)(facts.workingDirectory, inputs['results-path'])}/${testType}`;
    return {
        testType,
        workload,
        profile,
        profileHash: profileHash(profile, inputs, facts),
        script,
        ...optional('rescale', rescaleOf(inputs), (rescale) => rescale),
        thresholds,
        resultsDirectory,
        deadlineMs: Math.min((plannedMs(profile, inputs) ?? LONGEST_SCRIPT_MS) + AFTER_STAGES_MS, inputs['max-run-time'] ?? Number.POSITIVE_INFINITY),
    };
}
function profileFor(testType, inputs) {
    const request = {
        testType,
        vus: inputs.vus,
        ...(inputs.requests === undefined
            ? { eventsPerSecond: inputs['events-per-second'], eventsPerRequest: inputs['events-per-request'] }
            : { unit: 'requests', eventsPerSecond: inputs['requests-per-second'] }),
        loadModel: inputs['load-model'],
    };
    const durationS = inputs.duration === undefined ? undefined : inputs.duration / 1000;
    try {
        return (0,profiles/* resolveProfile */.mC)({ ...request, durationS });
    }
    catch (error) {
        // A script of the user's own has stages of its own: those of the test type need not fit into its duration.
        if (inputs.script === undefined || !(error instanceof RangeError))
            throw error;
        return (0,profiles/* resolveProfile */.mC)(request);
    }
}
/** The candidate once; or, where there is a base, both in rounds. */
function planRuns(test, tests, inputs, facts, invocation) {
    const { resultsDirectory, testType } = test;
    const { base } = facts;
    const name = tests.length === 1 ? invocation : `${invocation}-${testType}`;
    const runOf = (load) => (place) => planRun(load, tests, inputs, facts, place, load !== test);
    const because = base?.kind === 'version'
        ? notSideBySide(testType)
        : base?.because && `Not measured side by side: ${base.because}`;
    const alone = {
        ...test,
        runs: [runOf(test)({ side: 'candidate', round: 1, name, resultsDirectory })],
        ...(because ? { notSideBySide: because } : {}),
    };
    if (base?.kind !== 'version' || because !== undefined)
        return alone;
    const profile = roundProfile(test.profile, {
        warmUpS: inputs['warm-up'] / 1000,
        roundS: inputs['round-duration'] / 1000,
    });
    const inRounds = {
        ...test,
        profile,
        profileHash: profileHash(profile, inputs, facts),
        ...(test.workload.kind === 'script'
            ? { rescale: { ...test.rescale, vusShare: SHARE_OF_VERSION, durationS: profile.durationS } }
            : {}),
        thresholds: planThresholds(testType, profile, inputs, test.thresholds.filter(({ origin }) => origin === 'user')),
        deadlineMs: Math.min(profile.durationS * 1000 + AFTER_STAGES_MS, inputs['max-run-time'] ?? Number.POSITIVE_INFINITY),
    };
    return planRounds({
        inputs,
        base,
        test: inRounds,
        name,
        runOf: runOf(inRounds),
        instead: base.isAsked ? undefined : alone,
    });
}
function planRun(test, tests, inputs, facts, { side, round, name, resultsDirectory }, isRound) {
    const { profile, workload } = test;
    return {
        name,
        side,
        round,
        target: (0,targets/* planTarget */.hB)({
            inputs,
            facts,
            name,
            side,
            tests,
            service: serviceName(inputs, facts),
            // Of an ordinary service nobody knows that it tells metrics.
            hasMetrics: inputs.requests === undefined || facts.given?.has('metrics-path') === true,
        }),
        resultsDirectory,
        k6Args: (0,k6_args/* k6RunArgs */.Wq)({ resultsDirectory, writesSummary: workload.kind !== 'events' }),
        k6Env: (0,k6_args/* k6Environment */.H1)({
            ours: {
                PERF_PROFILE: JSON.stringify(profile),
                PERF_THRESHOLDS: JSON.stringify(thresholdsForK6(test, isRound)),
                ...(workload.kind === 'requests'
                    ? {
                        PERF_REQUESTS: JSON.stringify(requestList(workload)),
                        PERF_SUMMARY_FILE: (0,k6/* k6Files */.$o)(resultsDirectory).summary,
                    }
                    : {
                        EVENTS_PATH: inputs['events-path'],
                        EVENTS_PER_REQUEST: String(profile.eventsPerRequest),
                        EVENTS_PER_SECOND: String(profile.eventsPerSecond),
                    }),
            },
            // Of the environment only what the requests name.
            scriptEnv: workload.kind === 'requests' ? (facts.requestVariables ?? {}) : (inputs['script-env'] ?? {}),
            resultsDirectory,
            ...(isRound && { recorderPeriodS: recorderPeriodS(test) }),
        }),
        comparability: plannedComparability(inputs, facts.settings ?? {}, facts.hash),
    };
}
/**
 * Whether a script of the user's own has phases shows when it has run; in rounds it is given those of the round, and has
 * the same figures in each of them as a built-in one.
 */
function thresholdsForK6({ thresholds, profile, workload }, isRound) {
    const isOwn = workload.kind === 'script';
    if (!isOwn || !isRound)
        return (0,plan_thresholds/* k6Thresholds */.Se)(thresholds, isOwn ? [] : profile.judgedPhases);
    const ofRequests = Object.keys((0,options/* subMetrics */.uf)(profile)).flatMap((text) => {
        const parsed = (0,metrics_name/* parseMetricName */.$Y)(text);
        // As the limits name them: k6 would count a scope twice that has two names.
        return parsed?.name.startsWith('http_') ? [[(0,metrics_name/* metricName */.Kh)(parsed.name, parsed.tags), []]] : [];
    });
    return { ...Object.fromEntries(ofRequests), ...(0,plan_thresholds/* k6Thresholds */.Se)(thresholds, profile.judgedPhases) };
}
function requestList({ requests, setup, data }) {
    return { requests, setup, ...optional('data', data, (source) => source) };
}
function rescaleOf({ vus, duration }) {
    if (vus === undefined && duration === undefined)
        return undefined;
    return {
        ...optional('vus', vus, (count) => count),
        ...optional('durationS', duration, (milliseconds) => milliseconds / 1000),
    };
}
const NO_DEFAULTS = /^no[ -]defaults$/i;
function thresholdLines(inputs) {
    return (inputs.thresholds ?? []).filter((line) => !NO_DEFAULTS.test(line));
}
/**
 * The user's limits, and the defaults they leave standing. A user's own script is judged by its own limits: the
 * defaults speak of events, which it may not have.
 */
function planThresholds(testType, profile, inputs, userThresholds) {
    const unwanted = inputs.thresholds?.some((line) => NO_DEFAULTS.test(line)) === true;
    if (unwanted || inputs.script !== undefined)
        return userThresholds;
    const replaced = new Set(userThresholds.map(plan_thresholds/* thresholdKey */.Bh));
    const kept = defaultThresholds(testType, profile).filter((threshold) => {
        const observed = (0,metrics_observed/* observedBehind */.rP)(threshold.metric);
        const isObserved = observed === undefined || (0,targets/* targetObserves */.jP)(inputs.stack, observed);
        return isObserved && !replaced.has((0,plan_thresholds/* thresholdKey */.Bh)(threshold));
    });
    return [...kept, ...userThresholds];
}
/**
 * Names the history. Only what is asked for on purpose: everything else that must be the same is compared field by field,
 * and said where it differs. No value that may be a secret is in it.
 */
function profileHash(profile, inputs, facts) {
    const { rescaled: _, ...asked } = profile;
    const sent = inputs.script ?? (inputs.requests === undefined ? 'built-in' : 'requests');
    const identity = [asked, sent, loadSettings(inputs['script-env'] ?? {})];
    return facts.hash(JSON.stringify(identity)).slice(0, 12);
}
function planBaseline(inputs, facts) {
    const { baseline } = inputs;
    const isFile = baseline !== 'auto' && baseline !== 'none';
    // A branch that is neither asked for nor the base of a pull request is left open: what it ran on is no base branch.
    const branch = inputs['baseline-branch'] ?? facts.commit?.baseBranch;
    return {
        mode: isFile ? 'file' : baseline,
        ...(isFile ? { file: (0,paths/* absolutePath */.H)(facts.workingDirectory, baseline) } : {}),
        ...optional('branch', branch, (name) => name),
        maxAgeMs: inputs['baseline-max-age'],
        save: inputs['save-baseline'],
        regressionTolerance: inputs['regression-tolerance'],
    };
}
function longerThanAllowed(tests, inputs) {
    const maxRunTimeMs = inputs['max-run-time'];
    const totalMs = tests.reduce((sum, { profile }) => sum + (plannedMs(profile, inputs) ?? 0), 0);
    if (maxRunTimeMs === undefined || totalMs <= maxRunTimeMs)
        return undefined;
    const types = tests.map((test) => test.testType).join(', ');
    return `${types} would take ${totalMs / 1000} s, longer than max-run-time ${maxRunTimeMs / 1000} s: give a shorter duration or raise max-run-time`;
}
/** `{ key: value }`, or nothing: an absent property is not an undefined one. */
function optional(key, value, make) {
    return (value === undefined ? {} : { [key]: make(value) });
}

;// CONCATENATED MODULE: ./build/src/line/plan-run.js














/** Flags or action inputs, and the config file they name, to a plan. Rejects with an InputError with every mistake. */
async function plan_run_planRun(given) {
    const { surface, source, env, packageRoot } = given;
    const textOf = (name) => source.values.get(name)?.text.trim() || undefined;
    const workingDirectory = (0,working_directory/* workingDirectoryOf */._)(source, given.workingDirectory);
    const sources = [source, await (0,from_file/* fromFile */.H)(workingDirectory, textOf('config'))];
    const nowhere = (0,working_directory/* workingDirectoryProblem */.i)(source, workingDirectory);
    const rules = nowhere === undefined
        ? [
            ...(await rulesOfFiles(sources, workingDirectory, env, given.isSent)),
            (0,results_place/* resultsPlaceRule */.w)(workingDirectory, surface === 'action' ? (0,results_place/* resultsPlaces */.J)(env) : undefined),
        ]
        : [() => nowhere];
    const read = (0,read_inputs/* readInputs */.K)({ surface, sources, rules });
    const commit = await given.commit?.();
    // A fifth of what Node itself takes to start: not for a mistake in the inputs.
    const { createHash, randomBytes } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    const base = given.againstItself
        ? { facts: ITSELF }
        : await baseOf(read.inputs, { workingDirectory, packageRoot, openBase: given.openBase, commit });
    const facts = {
        packageRoot,
        workingDirectory,
        runToken: randomBytes(4).toString('hex'),
        ...(Number.isInteger(attempt) && attempt > 0 ? { runAttempt: attempt } : {}),
        ...(commit === undefined ? {} : { commit }),
        hash: (text) => createHash('sha256').update(text).digest('hex'),
        settings: (0,settings/* settingsIn */.R)(env),
        base: base.facts,
        given: new Set(schema/* INPUT_NAMES */.Qh.filter((name) => read.provenance[name].kind !== 'default')),
        repository: repositoryName(env, workingDirectory),
        requestVariables: requestVariables(read.inputs, env),
        variableNames: namesOfVariables(read.inputs),
        ownOrchestrator: await hasOwn(read.inputs['compose-file'], workingDirectory),
    };
    const plan = makePlan(read.inputs, facts);
    return {
        plan,
        planAt: (load) => makePlan(withPilotLoad(read.inputs, load), facts),
        inputs: read.inputs,
        provenance: (0,read_inputs/* provenanceLines */.R)(read, sources),
        foreseen: await foreseenOf(plan),
        advice: [...read.notes, ...plan.tests.flatMap(adviceOn), ...(base.version?.notes ?? [])],
        [Symbol.asyncDispose]: async () => base.version?.[Symbol.asyncDispose](),
    };
}
/** The other version, where one is asked for, and one can be had. */
async function baseOf(inputs, given) {
    const { base: asked, 'base-url': url, 'base-image': image } = inputs;
    const isOff = asked === 'none' || inputs.engine === 'kubernetes';
    if (isOff && url === undefined && image === undefined)
        return { facts: { kind: 'none' } };
    const tests = inputs['test-type'].filter((type) => notSideBySide(type) === undefined);
    if (tests.length === 0)
        return { facts: { kind: 'none' } };
    const source = (0,targets/* sourceOfBase */.Km)(inputs);
    if (source.kind === 'none')
        return { facts: source };
    if (source.kind !== 'git') {
        const [label, candidate] = source.kind === 'url'
            ? [source.url, inputs['target-url']]
            : [source.image, inputs['orchestrator-image']];
        return {
            facts: {
                kind: 'version',
                version: { label, sha: undefined },
                candidate: { label: candidate ?? '', sha: undefined },
                isAsked: true,
            },
        };
    }
    const { workingDirectory, packageRoot, openBase, commit } = given;
    const version = await openBase?.({
        asked,
        needs: [
            ...source.needs.map((path) => (0,external_node_path_.resolve)(workingDirectory, path)),
            ...(inputs.stack === 'embedded' ? [(0,external_node_path_.resolve)(packageRoot, 'dist', 'reference')] : []),
        ],
        ownPaths: [(0,external_node_path_.resolve)(workingDirectory, inputs['results-path'])],
        commit,
    });
    if (version === undefined)
        return { facts: { kind: 'none' } };
    if (version.kind === 'unavailable')
        return { facts: { kind: 'none', because: `${version.because}. ${version.advice}` } };
    if (inputs.stack === 'embedded' && version.mapPath(packageRoot) === packageRoot) {
        await version[Symbol.asyncDispose]();
        if (asked !== 'auto')
            throw new errors/* InputError */.dz([`base is "${asked}", but ${EMBEDDED_IS_THE_SAME}`]);
        return { facts: { kind: 'none', because: EMBEDDED_IS_THE_SAME } };
    }
    return {
        version,
        facts: {
            kind: 'version',
            version: { label: version.label, sha: version.sha },
            candidate: { label: candidateLabel(commit), sha: commit?.sha },
            pathOf: version.mapPath,
            isAsked: asked !== 'auto',
        },
    };
}
async function foreseenOf({ tests }) {
    const known = tests.flatMap(({ sideBySide }) => sideBySide?.requestsPerSecond === undefined || sideBySide.isRateOpen
        ? []
        : { ...sideBySide, requestsPerSecond: sideBySide.requestsPerSecond });
    if (known.length === 0)
        return [];
    // Distributions: not for a mistake in the inputs, nor for a run that compares nothing.
    const { plannedDetectable } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1011), __webpack_require__.e(4085), __webpack_require__.e(3405)]).then(__webpack_require__.bind(__webpack_require__, 65786));
    return known.map(({ requestsPerSecond, roundS, rounds, mode }) => {
        const requestsPerVersionAndRound = Math.round(requestsPerSecond * roundS);
        return plannedDetectable({ requestsPerVersionAndRound, rounds, mode, prior: [] }).sentence;
    });
}
const ITSELF = {
    kind: 'version',
    version: { label: 'the same version', sha: undefined },
    candidate: { label: 'this version', sha: undefined },
    isAsked: true,
    runsAll: true,
};
const EMBEDDED_IS_THE_SAME = 'stack embedded tests the reference service of this tool, which is the same in both versions: give start, the command that starts your service';
const candidateLabel = (commit) => commit?.event === undefined
    ? 'this work tree'
    : `${commit.branch ?? 'this commit'} (${commit.sha.slice(0, 7)})`;
async function hasOwn(files, workingDirectory) {
    if (files === undefined)
        return false;
    const { hasOwnOrchestrator } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5528)]).then(__webpack_require__.bind(__webpack_require__, 45528));
    return hasOwnOrchestrator(files.map((file) => (0,external_node_path_.resolve)(workingDirectory, file)));
}
/** As people call it: of `me/shop` or `/home/me/shop` the last part. */
function repositoryName(env, workingDirectory) {
    return (0,external_node_path_.basename)(env.GITHUB_REPOSITORY || workingDirectory) || 'service';
}
async function rulesOfFiles(sources, workingDirectory, env, isSent) {
    const rules = [...fileRules(workingDirectory), ...requestRules(workingDirectory, env, isSent)];
    if (!sources.some(({ values }) => values.has('compose-file')))
        return rules;
    // Reads YAML, which most runs need not load.
    const { testedServiceRule } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5528)]).then(__webpack_require__.bind(__webpack_require__, 45528));
    return [...rules, testedServiceRule(workingDirectory)];
}


/***/ }),

/***/ 25627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutSecretWords),
/* harmony export */   u: () => (/* binding */ argvText)
/* harmony export */ });
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46653);

/** To read and to paste into a shell; never run from this text. */
function argvText(argv) {
    return argv
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
}
/** The same words without secrets: values of such variables, and of options whose names look secret (`--api-key x`). */
function withoutSecretWords(argv, env) {
    const scrub = (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubber */ .ty)([env]);
    return argv.map((word, index) => {
        const option = /^(-{1,2}[\w.-]+|[A-Za-z_]\w*)=/.exec(word)?.[1];
        if (option !== undefined && isSecretOption(option))
            return `${option}=${_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`;
        const before = argv[index - 1];
        const isValue = before?.startsWith('-') === true && !before.includes('=') && !word.startsWith('-');
        return isValue && isSecretOption(before) ? _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG : scrub(word);
    });
}
function isSecretOption(option) {
    return (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(option.replace(/^-+/, '').replaceAll(/[-.]/g, '_'));
}


/***/ }),

/***/ 40012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ TREND_STATS),
/* harmony export */   H1: () => (/* binding */ k6Environment),
/* harmony export */   Wq: () => (/* binding */ k6RunArgs)
/* harmony export */ });
/* harmony import */ var _domain_k6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23493);

/**
 * `--summary-trend-stats`: the quantile function of every trend, every half percent and finer in the tail, so that one
 * small file carries exact percentiles and whole distributions. k6 computes them once, at the end.
 */
const TREND_STATS = [
    'count',
    'avg',
    'min',
    // k6's own name of p(50), by which others read the summary.
    'med',
    'max',
    ...Array.from({ length: 201 }, (_, half) => `p(${half / 2})`),
    ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99].map((percent) => `p(${percent})`),
];
/**
 * Arguments of `k6` up to the script. Never `--vus` or `--duration` (they replace the script's scenarios) and never
 * `-q` (the progress lines are read). `--address ''` closes the REST API that k6 1.x opens on a fixed port.
 */
function k6RunArgs({ resultsDirectory, writesSummary }) {
    return [
        'run',
        '--address',
        '',
        '--no-color',
        '--log-format',
        'json',
        '--summary-trend-stats',
        TREND_STATS.join(','),
        ...(writesSummary ? [] : ['--summary-export', (0,_domain_k6_js__WEBPACK_IMPORTED_MODULE_0__/* .k6Files */ .$o)(resultsDirectory).summary]),
    ];
}
/**
 * The whole environment of k6 except ORCHESTRATOR_URL. `K6_` variables the caller's machine has are never part of it.
 * Port -1: k6 serves no page and does not wait for open browser tabs at its end.
 */
function k6Environment({ ours, scriptEnv, resultsDirectory, recorderPeriodS = 1, }) {
    return {
        ...ours,
        ...withoutLoadVariables(scriptEnv),
        K6_NO_USAGE_REPORT: 'true',
        K6_AUTO_EXTENSION_RESOLUTION: 'false',
        K6_WEB_DASHBOARD: 'true',
        K6_WEB_DASHBOARD_HOST: '127.0.0.1',
        K6_WEB_DASHBOARD_PORT: '-1',
        K6_WEB_DASHBOARD_PERIOD: `${recorderPeriodS}s`,
        K6_WEB_DASHBOARD_RECORD: (0,_domain_k6_js__WEBPACK_IMPORTED_MODULE_0__/* .k6Files */ .$o)(resultsDirectory).record,
    };
}
/** These make k6 drop the scenarios of the script, wherever they come from. */
const LOAD_VARIABLES = /^K6_(VUS|DURATION|ITERATIONS|STAGES|EXECUTION_SEGMENT.*)$/;
function withoutLoadVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !LOAD_VARIABLES.test(name)));
}


/***/ }),

/***/ 5683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ offeredEvents)
/* harmony export */ });
/** Events the profile offers in all: its rate is in proportion to the VUs, which change linearly within a stage. */
function offeredEvents(profile) {
    let fromVus = profile.startVus;
    let vuSeconds = 0;
    for (const { durationS, targetVus } of profile.stages) {
        vuSeconds += (durationS * (fromVus + targetVus)) / 2;
        fromVus = targetVus;
    }
    return (vuSeconds * profile.eventsPerSecond) / profile.peakVus;
}


/***/ }),

/***/ 98937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ absolutePath)
/* harmony export */ });
/** `path` below `base`, with `.` and `..` resolved; an absolute path stays. Plain text: no file system is asked. */
function absolutePath(base, path) {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${base}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}


/***/ }),

/***/ 12516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ settingsIn),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/**
 * What may be set of the stack beside the inputs: limits of the services, the consumers, and faults of the reference
 * service. A closed list: whatever else is in the environment is nobody's setting, and must not get into a plan that is
 * uploaded with the results.
 */
const SETTINGS = new Set([
    'PERF_ORCHESTRATOR_CPUS',
    'PERF_ORCHESTRATOR_MEMORY',
    'PERF_QUEUE_CPUS',
    'PERF_QUEUE_MEMORY',
    'PERF_QUEUE_DRAIN_PER_SECOND',
    'PERF_K6_CPUS',
    'PERF_K6_MEMORY',
    'PERF_PROMETHEUS_CONFIG',
    'PERF_CONSUMERS',
    'PERF_CONSUME_EXCEPT',
    'PERF_FAULT_LATENCY_MS',
    'PERF_FAULT_CONCURRENCY_LIMIT',
    'PERF_FAULT_ERROR_RATE',
    'PERF_FAULT_LOSE_RATE',
    'PERF_FAULT_LOSE_COUNTED_RATE',
    'PERF_FAULT_MEMORY_LEAK_BYTES_PER_EVENT',
    'PERF_FAULT_CPU_BURN_MS',
    'PERF_FAULT_CRASH_AFTER_REQUESTS',
    'PERF_FAULT_HANG',
    'PERF_FAULT_UNHEALTHY',
    'PERF_FAULT_QUEUE_ERROR_RATE',
    'PERF_FAULT_QUEUE_LATENCY_MS',
    'PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES',
    'PERF_FAULT_QUEUE_DRAIN_PER_SECOND',
]);
/** The settings in an environment. */
function settingsIn(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value && SETTINGS.has(asOfCandidate(name)) ? [[name, value]] : []));
}
const FAULT = 'PERF_FAULT_';
const BASE_FAULT = 'PERF_BASE_FAULT_';
/** A fault of the base is named like the candidate's. */
const asOfCandidate = (name) => name.startsWith(BASE_FAULT) ? FAULT + name.slice(BASE_FAULT.length) : name;
/** The faults of one version of the service, by the names that the reference service reads. */
function faultsOf(side, settings) {
    const prefix = side === 'base' ? BASE_FAULT : FAULT;
    return Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => name.startsWith(prefix) ? [[FAULT + name.slice(prefix.length), value]] : []));
}


/***/ }),

/***/ 85976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hB: () => (/* binding */ planTarget),
  Pt: () => (/* binding */ shareableTarget),
  Km: () => (/* binding */ sourceOfBase),
  yd: () => (/* binding */ targetComparability),
  jP: () => (/* binding */ targetObserves),
  Z3: () => (/* binding */ targetText),
  dS: () => (/* binding */ urlBefore),
  T7: () => (/* binding */ userEnv)
});

// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
// EXTERNAL MODULE: ./build/src/plan/argv-text.js
var argv_text = __webpack_require__(25627);
// EXTERNAL MODULE: ./build/src/plan/paths.js
var paths = __webpack_require__(98937);
;// CONCATENATED MODULE: ./build/src/plan/command-target.js




/** The user's own start command. */
const COMMAND_TARGET = {
    tested({ start, 'start-env': env = {}, 'start-directory': folder }) {
        const command = start === undefined ? '' : (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(start, env));
        return `started by ${command.slice(0, bounded/* LONGEST_NAME */.B6)}${folder === undefined ? '' : ` in ${folder}`}`;
    },
    plan({ inputs, facts, pathOf }) {
        // Held by a rule of the inputs.
        if (inputs.start === undefined)
            throw new Error('stack is command and start is missing');
        return {
            argv: inputs.start,
            directory: pathOf((0,paths/* absolutePath */.H)(facts.workingDirectory, inputs['start-directory'] ?? '.')),
            env: inputs['start-env'] ?? {},
            ...(inputs['build-command'] === undefined ? {} : { build: inputs['build-command'] }),
        };
    },
    base: ({ 'start-directory': directory = '.' }) => ({ kind: 'git', needs: [directory] }),
    // It comes without our queue.
    observes: ({ service }) => service !== 'queue',
    comparability: ({ start, 'start-env': env = {} }) => start === undefined
        ? {}
        : { startCommand: (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(start, env)).slice(0, bounded/* LONGEST_NAME */.B6) },
    describe: ({ argv, build, env, directory }) => ({
        first: {
            Build: build && (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(build, env)),
            Start: (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(argv, env)),
            'Started in': directory,
            // Values may be secrets of the user.
            'Variables of the service': ['PORT', 'HOST', ...Object.keys(env)].join(', '),
        },
    }),
    shareable: (target) => ({
        ...target,
        argv: (0,argv_text/* withoutSecretWords */.M)(target.argv, target.env),
        ...(target.build && { build: (0,argv_text/* withoutSecretWords */.M)(target.build, target.env) }),
        env: Object.fromEntries(Object.keys(target.env).map((name) => [name, secret_names/* HIDDEN */.RG])),
    }),
    userEnv: ({ env }) => env,
    url: () => undefined,
};

// EXTERNAL MODULE: ./build/src/domain/plan.js
var plan = __webpack_require__(8707);
;// CONCATENATED MODULE: ./build/src/plan/compose-plan.js

/** Everything the compose driver will do, as files, variables and argv arrays. */
function composePlan(request) {
    const files = [...composeFiles(request), ...request.userFiles];
    return {
        project: request.project,
        files,
        profiles: [...request.profiles],
        queueBackend: request.queueBackend,
        ...(request.orchestratorImage && { orchestratorImage: request.orchestratorImage }),
        ...(request.orchestratorBuild && { orchestratorBuild: request.orchestratorBuild }),
        replicas: request.replicas,
        grafana: request.grafana,
        k6OnHost: request.k6OnHost === true,
        env: composeEnvironment(request),
        commands: composeCommands(request, files),
        orchestratorPort: request.orchestratorPort ?? 8080,
        ...(request.queueForecast && { queueForecast: request.queueForecast }),
    };
}
/** Our files for this request, base first. */
function composeFiles(request) {
    const directory = `${request.packageRoot}/compose`;
    const overlays = [
        request.localPorts ? 'local' : undefined,
        QUEUE_OVERLAY[request.queueBackend],
        request.grafana ? 'grafana' : undefined,
        orchestratorOverlay(request),
    ];
    return [
        `${directory}/compose.yaml`,
        ...overlays.filter((name) => name !== undefined).map((name) => `${directory}/compose.${name}.yaml`),
    ];
}
function orchestratorOverlay(request) {
    if (request.orchestratorBuild)
        return 'build';
    if (request.orchestratorImage)
        return 'image';
    return request.ownOrchestrator === true ? 'own' : undefined;
}
const QUEUE_OVERLAY = {
    localstack: undefined,
    floci: 'floci',
    elasticmq: 'elasticmq',
    reference: 'reference-queue',
};
function composeEnvironment(request) {
    return {
        // Several stacks on one machine must not meet; compose.grafana.yaml alone has the guide's 3000.
        GRAFANA_PORT: request.localPorts ? '3000' : '0',
        ...request.env,
        PERF_PACKAGE_ROOT: request.packageRoot,
        PERF_COMPOSE_DIRECTORY: `${request.packageRoot}/compose`,
        PERF_ORCHESTRATOR_PORT: String(request.orchestratorPort ?? 8080),
        ...(request.orchestratorImage && { PERF_ORCHESTRATOR_IMAGE: request.orchestratorImage }),
        ...(request.orchestratorBuild && {
            PERF_ORCHESTRATOR_BUILD: request.orchestratorBuild,
            PERF_CANDIDATE_TAG: (0,plan/* candidateImage */.R)(request.project),
        }),
        ...(request.k6Version && { K6_IMAGE: `grafana/k6:${request.k6Version}` }),
    };
}
function composeCommands(request, files) {
    const compose = [
        'docker',
        'compose',
        '--project-name',
        request.project,
        // Relative paths in the user's files are meant from where those files are; ours are absolute by variables.
        '--project-directory',
        directoryOf(request.userFiles[0] ?? files[0] ?? ''),
        '--env-file',
        `${request.packageRoot}/compose/.env`,
        ...files.flatMap((file) => ['--file', file]),
        ...request.profiles.flatMap((profile) => ['--profile', profile]),
    ];
    const withK6 = [...compose, '--profile', 'k6'];
    const scale = request.replicas === 1 ? [] : ['--scale', `orchestrator=${request.replicas}`];
    return {
        config: [...withK6, 'config', '--format', 'json'],
        build: [...compose, 'build', '--quiet'],
        pull: [...withK6, 'pull', '--quiet'],
        // Without --wait: its exit code and its deadline are not to be trusted (docker/compose#14105, #12416).
        up: [...compose, 'up', '--detach', '--no-build', '--pull', 'never', '--quiet-pull', ...scale],
        logs: [...compose, 'logs', '--no-color', '--no-log-prefix', '--timestamps', '--tail', '20000'],
        runK6: [...withK6, 'run', '--rm', '--no-deps', '-T'],
        down: [...withK6, 'down', '--volumes', '--remove-orphans', '--timeout', '5'],
    };
}
function directoryOf(file) {
    const slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return slash <= 0 ? '/' : file.slice(0, slash);
}

// EXTERNAL MODULE: ./build/src/reference/events/event-types.js
var event_types = __webpack_require__(2401);
// EXTERNAL MODULE: ./build/src/plan/offered-load.js
var offered_load = __webpack_require__(5683);
;// CONCATENATED MODULE: ./build/src/plan/queue-forecast.js


/** What the queue of the stack will get from the heaviest test of the run: each one gets a fresh stack. */
function queueForecast(tests, inputs) {
    const foreign = inputs['orchestrator-image'] !== undefined || inputs['orchestrator-build'] !== undefined;
    // How many messages another service makes of an event is not known: one is the usual case.
    const perEvent = foreign ? 1 : messagesPerEvent();
    const most = (of) => Math.ceil(perEvent * Math.max(...tests.map(of)));
    return {
        messagesPerSecond: most(({ profile }) => profile.eventsPerSecond),
        messages: most(({ profile }) => (0,offered_load/* offeredEvents */.P)(profile)),
    };
}
/** Of the events that the generator makes and the reference orchestrator routes. */
function messagesPerEvent() {
    const weights = event_types/* EVENT_TYPES */.Ru.reduce((sum, { weight }) => sum + weight, 0);
    return event_types/* EVENT_TYPES */.Ru.reduce((sum, { weight, queues }) => sum + weight * queues.length, 0) / weights;
}

;// CONCATENATED MODULE: ./build/src/plan/target-row.js
const BUNDLED = 'the bundled reference service';

;// CONCATENATED MODULE: ./build/src/plan/compose-target.js





/** The services of compose/compose.yaml and of the user's files. */
const COMPOSE_TARGET = {
    tested({ 'orchestrator-image': image, 'orchestrator-build': build, 'compose-file': files = [] }) {
        if (image !== undefined)
            return `image ${image}`;
        if (build !== undefined)
            return `built from ${build}`;
        return files.length > 0 ? `of ${files.join(', ')}` : BUNDLED;
    },
    plan({ inputs, facts, name, tests, side, pathOf }) {
        const below = (path) => (0,paths/* absolutePath */.H)(facts.workingDirectory, path);
        const build = inputs['orchestrator-build'];
        return {
            compose: composePlan({
                project: name,
                packageRoot: facts.packageRoot,
                queueBackend: inputs['queue-backend'],
                grafana: inputs.grafana,
                replicas: inputs.replicas,
                orchestratorPort: inputs['orchestrator-port'],
                orchestratorImage: inputs[side === 'base' ? 'base-image' : 'orchestrator-image'],
                orchestratorBuild: build === undefined ? undefined : pathOf(below(build)),
                ownOrchestrator: facts.ownOrchestrator === true,
                userFiles: (inputs['compose-file'] ?? []).map(below),
                profiles: inputs['compose-profiles'] ?? [],
                env: facts.settings ?? {},
                k6Version: inputs['k6-version'],
                // Both loads begin at the same moment: they are released on this machine.
                k6OnHost: inputs['k6-runner'] === 'host' || facts.base?.kind === 'version',
                // What a script of the user's own sends is not known.
                queueForecast: inputs.script === undefined && inputs.requests === undefined
                    ? queueForecast(tests, inputs)
                    : undefined,
            }),
        };
    },
    base(inputs) {
        const { 'orchestrator-build': build, 'base-image': image } = inputs;
        if (image !== undefined)
            return { kind: 'image', image };
        if (build !== undefined)
            return { kind: 'git', needs: [build] };
        return {
            kind: 'none',
            because: 'nothing of this stack is built from the files of this repository: give orchestrator-build, the folder with its Dockerfile, or base-image beside orchestrator-image',
        };
    },
    observes: () => true,
    comparability: (inputs, settings) => ({
        queueBackend: inputs['queue-backend'],
        queueSettings: queueSettings(settings),
        replicas: inputs.replicas,
    }),
    describe: ({ compose }) => ({
        last: {
            Project: compose.project,
            Queue: compose.queueBackend,
            'Orchestrator image': compose.orchestratorImage,
            'Orchestrator build': compose.orchestratorBuild,
            Replicas: String(compose.replicas),
            Grafana: String(compose.grafana),
            Profiles: compose.profiles.join(', '),
            Variables: Object.entries((0,secret_names/* withoutSecrets */.cT)(compose.env))
                .map(([name, value]) => `${name}=${value}`)
                .join(', '),
        },
        commands: { ...compose.commands },
    }),
    shareable: (target) => ({
        ...target,
        compose: { ...target.compose, env: (0,secret_names/* withoutSecrets */.cT)(target.compose.env) },
    }),
    userEnv: () => ({}),
    url: () => undefined,
};
/** What PERF_ variables make of the queue and its consumers; their limits of CPU and memory are read from Docker. */
function queueSettings(settings) {
    return Object.fromEntries(Object.entries(settings)
        .filter(([name]) => /^PERF_(?:CONSUME|QUEUE)/.test(name) && !/_(?:CPUS|MEMORY)$|_URL$/.test(name))
        .filter(([name]) => !(0,secret_names/* looksSecret */.n0)(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/src/plan/settings.js
var plan_settings = __webpack_require__(12516);
;// CONCATENATED MODULE: ./build/src/plan/targets.js




/** One row a kind. */
const ROWS = {
    embedded: {
        tested: () => BUNDLED,
        plan: ({ facts, pathOf }) => ({ packageRoot: pathOf(facts.packageRoot) }),
        base: () => ({ kind: 'git', needs: [] }),
        observes: () => true,
        comparability: () => ({}),
        describe: () => ({}),
        shareable: (target) => target,
        userEnv: () => ({}),
        url: () => undefined,
    },
    compose: COMPOSE_TARGET,
    command: COMMAND_TARGET,
    external: {
        tested: ({ 'target-url': url }) => `at ${url}`,
        plan: ({ inputs, side }) => ({
            url: inputs[side === 'base' ? 'base-url' : 'target-url'] ?? '',
            ...(inputs.engine === 'kubernetes' && { isElsewhere: true }),
        }),
        base: ({ 'base-url': url }) => url === undefined
            ? {
                kind: 'none',
                because: 'the service runs already and nothing is started: give base-url, where the other version runs',
            }
            : { kind: 'url', url },
        // A service that only has an address is not seen.
        observes: () => false,
        comparability: ({ 'target-url': url }) => (url === undefined ? {} : { targetHost: new URL(url).host }),
        describe: ({ url }) => ({ first: { Target: url } }),
        shareable: (target) => target,
        userEnv: () => ({}),
        url: ({ url }) => url,
    },
};
// The row of a kind takes targets of that kind: TypeScript does not follow that through the look-up.
const rowOf = (kind) => ROWS[kind];
/** The service of one side. Only what is tested differs between the two. */
function planTarget(request) {
    const { inputs, facts, side } = request;
    const { base } = facts;
    const pathOf = (path) => side === 'base' && base?.kind === 'version' ? (base.pathOf?.(path) ?? path) : path;
    const settings = {
        tested: { service: request.service, what: rowOf(inputs.stack).tested(inputs) },
        ...(request.hasMetrics ? {} : { hasMetrics: false }),
        healthPath: inputs['health-path'],
        metricsPath: inputs['metrics-path'],
        eventsPath: inputs['events-path'],
        healthTimeoutMs: inputs['health-timeout'],
        keep: inputs['keep-stack'],
        faults: (0,plan_settings/* faultsOf */.x)(side, facts.settings ?? {}),
    };
    const kind = inputs.stack;
    return { kind, ...settings, ...rowOf(kind).plan({ ...request, pathOf }) };
}
/** Where the other version comes from. */
const sourceOfBase = (inputs) => rowOf(inputs.stack).base(inputs);
const targetObserves = (kind, observed) => rowOf(kind).observes(observed);
const targetComparability = (inputs, settings) => rowOf(inputs.stack).comparability(inputs, settings);
const targetText = (target) => rowOf(target.kind).describe(target);
const shareableTarget = (target) => rowOf(target.kind).shareable(target);
/** Variables that the user gives to the service: their values may be secrets. */
const userEnv = (target) => rowOf(target.kind).userEnv(target);
/** Base URL of the service where it is known before the target is up. */
const urlBefore = (target) => rowOf(target.kind).url(target);


/***/ }),

/***/ 42470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placeProblem)
/* harmony export */ });
/* unused harmony export realPlace */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a path really is, links followed as far as it exists. */
function realPlace(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
        return parent === absolute ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
}
/**
 * Why nothing is written to this folder and uploaded from it; undefined when it may be. `below`: the folders one of which
 * must hold it; undefined where any place will do.
 */
function placeProblem(path, below) {
    const place = realPlace(path);
    if (place.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
        return `${place} belongs to git`;
    if (below === undefined || below.some((folder) => isBelow(place, realPlace(folder))))
        return undefined;
    return `${place} is outside of the workspace`;
}
function isBelow(place, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, place);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ EVENT_TYPES),
/* harmony export */   XK: () => (/* binding */ ORCHESTRATIONS)
/* harmony export */ });
/* unused harmony exports DEFAULT_QUEUE, DEAD_LETTER_QUEUE */
/** What the guide's service orchestrates. OrderCreated goes to two queues: messages are not events. */
const ORCHESTRATIONS = [
    {
        name: 'order-processing',
        percent: 80,
        steps: [
            { type: 'OrderCreated', queues: ['validation-service-queue', 'inventory-service-queue'] },
            { type: 'OrderValidated', queues: ['inventory-service-queue'] },
            { type: 'InventoryReserved', queues: ['payment-service-queue'] },
            { type: 'PaymentSucceeded', queues: ['fulfillment-service-queue'] },
        ],
    },
    {
        name: 'user-registration',
        percent: 20,
        steps: [
            { type: 'UserRegistered', queues: ['email-verification-queue'] },
            { type: 'EmailVerified', queues: ['profile-setup-queue'] },
            { type: 'ProfileSetupComplete', queues: ['welcome-email-queue'] },
        ],
    },
];
const EVENT_TYPES = ORCHESTRATIONS.flatMap(({ name, percent, steps }) => steps.map(({ type, queues }) => ({ type, orchestration: name, queues, weight: percent / steps.length })));
/** Takes events of a known orchestration whose type has no queue of its own. */
const DEFAULT_QUEUE = 'orchestrator-input';
/** Takes events of unknown orchestrations. */
const DEAD_LETTER_QUEUE = 'dead-letter-queue';


/***/ })

};
