export const id = 7059;
export const ids = [7059];
export const modules = {

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fromFile)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



const CONFIG_FILE = 'orchestrator-perf.yml';
const MISNAMED = 'orchestrator-perf.yaml';
/** The config file as texts, or an empty source when it was not asked for by name and is not there. */
async function fromFile(workingDirectory, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, named ?? CONFIG_FILE);
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = error.code ?? 'unreadable';
        if (named === undefined && ['ENOENT', 'ENOTDIR'].includes(code))
            return { kind: 'file', values: new Map(), problems: misnamed(workingDirectory) };
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([
            `config file ${path} cannot be read (${code}): give the path of a YAML file in config, relative to the working directory`,
        ]);
    }
    // Most runs have no file: the reader of YAML is loaded for those that do.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 65903));
    return parseConfig(text, named ?? CONFIG_FILE);
}
/** What it says would be left out without a word. */
function misnamed(workingDirectory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, MISNAMED)))
        return [];
    return [
        `there is ${MISNAMED}, but the config file is looked for as ${CONFIG_FILE}: rename it, or name it in config`,
    ];
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   R: () => (/* binding */ provenanceLines)
/* harmony export */ });
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45589);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82820);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45911);



/** The inputs of a run, of the action and of the command line alike. Every mistake of every source is reported at once. */
function readInputs({ surface, sources, rules = [] }) {
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .q)(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsSchema */ .rS, {
        surface,
        sources,
        rules: [..._rules_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_RULES */ .b, ...rules],
        imply: implyStack,
        hint: HINTS[surface],
    });
}
const HINTS = {
    action: 'docs/inputs.md lists every input with its values.',
    cli: '`orchestrator-perf run --help` lists every flag with its values.',
};
/** Both given is refused by a rule. */
function implyStack(values, provenance) {
    if (provenance.stack?.kind !== 'default')
        return;
    const implied = Object.entries(STACK_BY_INPUT).find(([name]) => values[name] !== undefined);
    if (implied === undefined)
        return;
    const [name, stack] = implied;
    values.stack = stack;
    provenance.stack = { kind: 'implied', where: `implied by ${name}` };
}
const STACK_BY_INPUT = { 'target-url': 'external', start: 'command' };
/** One log line for each value that is not a default: `vus = 200 (flag --vus)`. Secrets show only that they are set. */
function provenanceLines({ inputs, provenance }, sources) {
    const given = [];
    for (const name of _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh) {
        const { kind, where } = provenance[name];
        if (kind === 'default')
            continue;
        const text = kind === 'implied' ? String(inputs[name]) : ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .strongest */ .y)(name, sources)?.text ?? '');
        given.push(`${name} = ${shownText(name, text)} (${where})`);
    }
    return given;
}
/** On one line; of a map only the names, the values may be secrets. */
function shownText(name, text) {
    const { secret, shape } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(name);
    if (secret)
        return '***';
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return lines.map((line) => (shape === 'map' ? withoutValue(line) : line)).join(' | ');
}
function withoutValue(line) {
    const at = line.indexOf('=');
    return at < 0 ? line : `${line.slice(0, at)}=***`;
}


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

/***/ 87059:
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
// EXTERNAL MODULE: ./build/src/inputs/read-inputs.js
var read_inputs = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/inputs/working-directory.js
var working_directory = __webpack_require__(58690);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/metrics/quantile.js
var quantile = __webpack_require__(98322);
;// CONCATENATED MODULE: ./build/src/plan/advice.js


/** What the user should know of a test before it starts, a sentence each. */
function adviceOn(test) {
    const { profile, testType, thresholds, userScript } = test;
    // What a script of the user's own sends is not known; a smoke test asks only whether it works.
    if (userScript || !(0,test_types/* policyOf */.US)(testType).judgesFigures)
        return [];
    const percents = thresholds.flatMap(({ statistic }) => statistic.kind === 'percentile' ? [statistic.percent] : []);
    const wanted = (0,quantile/* samplesWanted */.t)(Math.max(0, ...percents));
    const expected = fewestJudgedRequests(profile);
    if (percents.length === 0 || expected >= wanted)
        return [];
    return [
        `${testType}: about ${expected} requests will be judged${profile.judgedPhases.length > 1 ? ' in the shortest phase' : ''}; p(${Math.max(...percents)}) wants ${wanted}. Raise events-per-second (now ${Math.round(profile.eventsPerSecond)}), lower events-per-request (${profile.eventsPerRequest}), or run longer.`,
    ];
}
/** Requests offered in the judged phase that offers the fewest. */
function fewestJudgedRequests(profile) {
    const perVuSecond = profile.eventsPerSecond / profile.eventsPerRequest / profile.peakVus;
    const judged = profile.stages.filter(({ phase }) => profile.judgedPhases.includes(phase));
    const requests = judged.map(({ durationS, targetVus }) => durationS * targetVus * perVuSecond);
    return Math.floor(Math.min(...requests));
}

;// CONCATENATED MODULE: ./build/src/plan/settings.js
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

// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/plan/argv-text.js
var argv_text = __webpack_require__(25627);
// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
;// CONCATENATED MODULE: ./build/src/plan/comparability.js



/** What the inputs alone say of what must be the same for runs to compare. */
function plannedComparability(inputs, settings) {
    const scriptEnv = inputs['script-env'] ?? {};
    const url = inputs['target-url'];
    const compose = inputs.stack === 'compose';
    return {
        scriptEnv: Object.keys(scriptEnv).sort(),
        loadSettings: loadSettings(scriptEnv),
        eventsPath: inputs['events-path'],
        k6Runner: compose && inputs['k6-runner'] !== 'host' ? 'container' : 'host',
        ...(inputs.stack === 'external' && url !== undefined ? { targetHost: new URL(url).host } : {}),
        ...(inputs.stack === 'command' && inputs.start !== undefined
            ? { startCommand: shownStart(inputs.start, inputs['start-env'] ?? {}) }
            : {}),
        ...(compose
            ? {
                queueBackend: inputs['queue-backend'],
                queueSettings: queueSettings(settings),
                replicas: inputs.replicas,
            }
            : {}),
    };
}
function shownStart(argv, env) {
    return (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(argv, env)).slice(0, bounded/* LONGEST_NAME */.B6);
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
/** What PERF_ variables make of the queue and its consumers; their limits of CPU and memory are read from Docker. */
function queueSettings(settings) {
    return Object.fromEntries(Object.entries(settings)
        .filter(([name]) => /^PERF_(?:CONSUME|QUEUE)/.test(name) && !/_(?:CPUS|MEMORY)$|_URL$/.test(name))
        .filter(([name]) => !(0,secret_names/* looksSecret */.n0)(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}

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

// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 1 modules
var plan_thresholds = __webpack_require__(78986);
;// CONCATENATED MODULE: ./build/src/plan/default-thresholds.js


/** The limits a test type has by default; throughput limits follow the rate that the profile offers. */
function defaultThresholds(testType, profile) {
    return (0,test_types/* policyOf */.US)(testType).defaultThresholds.map(({ line, atEventsPerSecond }) => {
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

;// CONCATENATED MODULE: ./build/src/plan/paths.js
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

;// CONCATENATED MODULE: ./build/src/plan/round-profile.js
/** Of the judged phase of a round, and of what is before it. */
const ROUND_PHASE = 'steady';
const WARM_UP_PHASE = 'warm-up';
/**
 * The load of one version in one round: a share of the VUs and of the rate at the peak of the profile, the same from
 * the first second on. What the service learns in the warm-up is in no figure.
 */
function roundProfile(profile, { warmUpS, roundS }) {
    const vus = Math.max(1, Math.ceil(profile.peakVus / VERSIONS));
    const eventsPerSecond = profile.eventsPerSecond / VERSIONS;
    return {
        ...profile,
        startVus: vus,
        peakVus: vus,
        stages: [
            { phase: WARM_UP_PHASE, kind: 'settle', durationS: warmUpS, targetVus: vus },
            { phase: ROUND_PHASE, kind: 'hold', durationS: roundS, targetVus: vus },
        ],
        durationS: warmUpS + roundS,
        eventsPerSecond,
        paceMs: ((vus * profile.eventsPerRequest) / eventsPerSecond) * 1000,
        judgedPhases: [ROUND_PHASE],
        rescaled: true,
    };
}
/** Both versions together get what was asked for. */
const VERSIONS = 2;

;// CONCATENATED MODULE: ./build/src/plan/side-by-side.js

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
    const userThresholds = thresholdLines(inputs).flatMap((line) => collect(() => (0,plan_thresholds/* parseThreshold */.B7)(line, 'user', { anyMetric: inputs.script !== undefined })) ?? []);
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
        tests: [planned(first), ...others.map(planned)],
        k6: {
            version: inputs['k6-version'],
            ...optional('path', inputs['k6-path'], (path) => absolutePath(facts.workingDirectory, path)),
            ...optional('checksum', inputs['k6-checksum'], (text) => text.toLowerCase()),
            generator: inputs.stack === 'compose' && inputs['k6-runner'] !== 'host' ? 'container' : 'host',
            dashboard: inputs.dashboard,
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
        resultsPath: absolutePath(facts.workingDirectory, inputs['results-path']),
        dryRun: inputs['dry-run'],
        ...optional('commit', facts.commit, (commit) => commit),
    };
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
    const script = inputs.script === undefined
        ? `${facts.packageRoot}/k6/${testType}.ts`
        : absolutePath(facts.workingDirectory, inputs.script);
    const thresholds = planThresholds(testType, profile, inputs, userThresholds);
    const resultsDirectory = `${absolutePath(facts.workingDirectory, inputs['results-path'])}/${testType}`;
    return {
        testType,
        profile,
        profileHash: profileHash(profile, inputs, facts),
        script,
        userScript: inputs.script !== undefined,
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
        eventsPerSecond: inputs['events-per-second'],
        eventsPerRequest: inputs['events-per-request'],
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
    const runOf = (load) => (place) => planRun(load, tests, inputs, facts, place);
    const alone = {
        ...test,
        runs: [runOf(test)({ side: 'candidate', round: 1, name, resultsDirectory })],
    };
    if (base?.kind !== 'version' || notSideBySide(testType) !== undefined)
        return alone;
    const profile = roundProfile(test.profile, {
        warmUpS: inputs['warm-up'] / 1000,
        roundS: inputs['round-duration'] / 1000,
    });
    const inRounds = {
        ...test,
        profile,
        profileHash: profileHash(profile, inputs, facts),
        ...(test.userScript ? { rescale: { vus: profile.peakVus, durationS: profile.durationS } } : {}),
        thresholds: planThresholds(testType, profile, inputs, test.thresholds.filter(({ origin }) => origin === 'user')),
        deadlineMs: profile.durationS * 1000 + AFTER_STAGES_MS,
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
function planRun(test, tests, inputs, facts, { side, round, name, resultsDirectory }) {
    const { profile, thresholds } = test;
    return {
        name,
        side,
        round,
        target: planTarget(inputs, facts, { name, side }, tests),
        resultsDirectory,
        k6Args: (0,k6_args/* k6RunArgs */.Wq)({ resultsDirectory, userScript: test.userScript }),
        k6Env: (0,k6_args/* k6Environment */.H1)({
            ours: {
                PERF_PROFILE: JSON.stringify(profile),
                // Whether a script of the user's own has phases shows when it has run.
                PERF_THRESHOLDS: JSON.stringify((0,plan_thresholds/* k6Thresholds */.Se)(thresholds, test.userScript ? [] : profile.judgedPhases)),
                EVENTS_PATH: inputs['events-path'],
                EVENTS_PER_REQUEST: String(profile.eventsPerRequest),
                EVENTS_PER_SECOND: String(profile.eventsPerSecond),
            },
            scriptEnv: inputs['script-env'] ?? {},
            resultsDirectory,
        }),
        comparability: plannedComparability(inputs, facts.settings ?? {}),
    };
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
        // Nothing of a service that only has an address can be observed, and a start command comes without our queue.
        const unobservable = (inputs.stack === 'external' && (0,observed/* observedBehind */.rP)(threshold.metric) !== undefined) ||
            (inputs.stack === 'command' && (0,observed/* observedBehind */.rP)(threshold.metric)?.service === 'queue');
        return !unobservable && !replaced.has((0,plan_thresholds/* thresholdKey */.Bh)(threshold));
    });
    return [...kept, ...userThresholds];
}
/**
 * Names the history. Only what is asked for on purpose: everything else that must be the same is compared field by field,
 * and said where it differs. No value that may be a secret is in it.
 */
function profileHash(profile, inputs, facts) {
    const { rescaled: _, ...asked } = profile;
    const identity = [asked, inputs.script ?? 'built-in', loadSettings(inputs['script-env'] ?? {})];
    return facts.hash(JSON.stringify(identity)).slice(0, 12);
}
/** The service of one side. Only what is tested differs between the two. */
function planTarget(inputs, facts, { name, side }, tests) {
    const { base } = facts;
    const pathOf = (path) => side === 'base' && base?.kind === 'version' ? (base.pathOf?.(path) ?? path) : path;
    const settings = {
        healthPath: inputs['health-path'],
        metricsPath: inputs['metrics-path'],
        eventsPath: inputs['events-path'],
        healthTimeoutMs: inputs['health-timeout'],
        keep: inputs['keep-stack'],
        faults: faultsOf(side, facts.settings ?? {}),
    };
    switch (inputs.stack) {
        case 'external':
            return {
                kind: 'external',
                ...settings,
                url: (side === 'base' ? inputs['base-url'] : inputs['target-url']) ?? '',
            };
        case 'command': {
            // Held by a rule of the inputs.
            if (inputs.start === undefined)
                throw new Error('stack is command and start is missing');
            return {
                kind: 'command',
                ...settings,
                argv: inputs.start,
                directory: pathOf(absolutePath(facts.workingDirectory, inputs['start-directory'] ?? '.')),
                env: inputs['start-env'] ?? {},
            };
        }
        case 'embedded':
            return { kind: 'embedded', ...settings, packageRoot: pathOf(facts.packageRoot) };
        case 'compose':
            return { kind: 'compose', ...settings, compose: planCompose(inputs, facts, name, tests) };
    }
}
function planCompose(inputs, facts, project, tests) {
    const below = (path) => absolutePath(facts.workingDirectory, path);
    const build = inputs['orchestrator-build'];
    return composePlan({
        project,
        packageRoot: facts.packageRoot,
        queueBackend: inputs['queue-backend'],
        grafana: inputs.grafana,
        replicas: inputs.replicas,
        orchestratorPort: inputs['orchestrator-port'],
        orchestratorImage: inputs['orchestrator-image'],
        orchestratorBuild: build === undefined ? undefined : below(build),
        ownOrchestrator: facts.ownOrchestrator === true,
        userFiles: (inputs['compose-file'] ?? []).map(below),
        profiles: inputs['compose-profiles'] ?? [],
        env: facts.settings ?? {},
        k6Version: inputs['k6-version'],
        k6OnHost: inputs['k6-runner'] === 'host',
        // What a script of the user's own sends is not known.
        queueForecast: inputs.script === undefined ? queueForecast(tests, inputs) : undefined,
    });
}
function planBaseline(inputs, facts) {
    const { baseline } = inputs;
    const isFile = baseline !== 'auto' && baseline !== 'none';
    // A branch that is neither asked for nor the base of a pull request is left open: what it ran on is no base branch.
    const branch = inputs['baseline-branch'] ?? facts.commit?.baseBranch;
    return {
        mode: isFile ? 'file' : baseline,
        ...(isFile ? { file: absolutePath(facts.workingDirectory, baseline) } : {}),
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
    const rules = nowhere === undefined ? await rulesOfFiles(sources, workingDirectory) : [() => nowhere];
    const read = (0,read_inputs/* readInputs */.K)({ surface, sources, rules });
    const commit = await given.commit?.();
    // A fifth of what Node itself takes to start: not for a mistake in the inputs.
    const { createHash, randomBytes } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    const plan = makePlan(read.inputs, {
        packageRoot,
        workingDirectory,
        runToken: randomBytes(4).toString('hex'),
        ...(Number.isInteger(attempt) && attempt > 0 ? { runAttempt: attempt } : {}),
        ...(commit === undefined ? {} : { commit }),
        hash: (text) => createHash('sha256').update(text).digest('hex'),
        settings: settingsIn(env),
        base: await baseOf(read.inputs),
        ownOrchestrator: await hasOwn(read.inputs['compose-file'], workingDirectory),
    });
    return {
        plan,
        inputs: read.inputs,
        provenance: (0,read_inputs/* provenanceLines */.R)(read, sources),
        advice: plan.tests.flatMap(adviceOn),
    };
}
/** The other version, where one is asked for. */
async function baseOf(inputs) {
    const url = inputs['base-url'];
    if (url !== undefined)
        return {
            kind: 'version',
            version: { label: url, sha: undefined },
            candidate: { label: inputs['target-url'] ?? '', sha: undefined },
            isAsked: true,
        };
    return { kind: 'none', because: '' };
}
async function hasOwn(files, workingDirectory) {
    if (files === undefined)
        return false;
    const { hasOwnOrchestrator } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5528)]).then(__webpack_require__.bind(__webpack_require__, 45528));
    return hasOwnOrchestrator(files.map((file) => (0,external_node_path_.resolve)(workingDirectory, file)));
}
async function rulesOfFiles(sources, workingDirectory) {
    const rules = fileRules(workingDirectory);
    if (!sources.some(({ values }) => values.has('compose-file')))
        return rules;
    // Reads YAML, which most runs need not load.
    const { testedServiceRule } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5528)]).then(__webpack_require__.bind(__webpack_require__, 45528));
    return [...rules, testedServiceRule(workingDirectory)];
}


/***/ }),

/***/ 29725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ expressionText),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   ts: () => (/* binding */ splitExpression),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _go_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53962);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85861);


/** In the order in which k6 looks for them (`metrics/thresholds_parser.go`): `<=` is found before `<`. */
const OPERATORS = ['<=', '<', '>=', '>', '===', '==', '!='];
/** Splits an expression at its operator, both sides trimmed; undefined where there is none. */
function splitExpression(text) {
    for (const operator of OPERATORS) {
        const at = text.indexOf(operator);
        const limit = text.slice(at + operator.length);
        if (at < 0 || limit === '')
            continue;
        return {
            statistic: text.slice(0, at).trim(),
            operator: operator === '===' ? '==' : operator,
            limit: limit.trim(),
        };
    }
    return undefined;
}
/** Everything that k6's own parser accepts, read as k6 reads it; undefined for everything else. */
function parseExpression(text) {
    const parts = splitExpression(text);
    if (parts === undefined)
        return undefined;
    const statistic = (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatistic */ .Qm)(parts.statistic);
    const limit = (0,_go_float_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoFloat */ .E)(parts.limit);
    if (statistic === undefined || limit === undefined)
        return undefined;
    return { statistic, operator: parts.operator, limit };
}
/** `p(95)<500`, as k6 writes it. */
function expressionText({ statistic, operator, limit }) {
    return `${(0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticName */ .ap)(statistic)}${operator}${limit}`;
}
/** Whether `actual operator limit` is true. */
function holds(actual, operator, limit) {
    switch (operator) {
        case '<':
            return actual < limit;
        case '<=':
            return actual <= limit;
        case '>':
            return actual > limit;
        case '>=':
            return actual >= limit;
        case '!=':
            return actual !== limit;
        case '==':
        case '===':
            return actual === limit;
    }
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
function k6RunArgs({ resultsDirectory, userScript }) {
    return [
        'run',
        '--address',
        '',
        '--no-color',
        '--log-format',
        'json',
        '--summary-trend-stats',
        TREND_STATS.join(','),
        ...(userScript ? [] : ['--summary-export', (0,_domain_k6_js__WEBPACK_IMPORTED_MODULE_0__/* .k6Files */ .$o)(resultsDirectory).summary]),
    ];
}
/**
 * The whole environment of k6 except ORCHESTRATOR_URL. `K6_` variables the caller's machine has are never part of it.
 * Port -1: k6 serves no page and does not wait for open browser tabs at its end.
 */
function k6Environment({ ours, scriptEnv, resultsDirectory, }) {
    return {
        ...ours,
        ...withoutLoadVariables(scriptEnv),
        K6_NO_USAGE_REPORT: 'true',
        K6_AUTO_EXTENSION_RESOLUTION: 'false',
        K6_WEB_DASHBOARD: 'true',
        K6_WEB_DASHBOARD_HOST: '127.0.0.1',
        K6_WEB_DASHBOARD_PORT: '-1',
        K6_WEB_DASHBOARD_PERIOD: '1s',
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

/***/ 78986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Se: () => (/* binding */ k6Thresholds),
  B7: () => (/* binding */ parseThreshold),
  Bh: () => (/* binding */ thresholdKey)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/observed-name.js
var observed_name = __webpack_require__(14202);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
// EXTERNAL MODULE: ./build/src/metrics/catalogue.js
var catalogue = __webpack_require__(56858);
// EXTERNAL MODULE: ./build/src/metrics/expression.js
var metrics_expression = __webpack_require__(29725);
// EXTERNAL MODULE: ./build/src/metrics/go-float.js
var go_float = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/metrics/statistic.js
var metrics_statistic = __webpack_require__(85861);
;// CONCATENATED MODULE: ./build/src/plan/threshold-limit.js

const TIME_IN_MS = { ms: 1, s: 1000, m: 60_000, us: 0.001, µs: 0.001 };
/** KB, MB, GB are powers of 1000; KiB, MiB, GiB of 1024, as in IEC 80000-13. */
const SIZE_IN_BYTES = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
const COUNT = { k: 1000, '/s': 1, 'k/s': 1000 };
/** Units a limit may have on a metric of each unit, with the factor to the metric's own. */
const UNITS = {
    ms: TIME_IN_MS,
    s: Object.fromEntries(Object.entries(TIME_IN_MS).map(([unit, factor]) => [unit, factor / 1000])),
    bytes: SIZE_IN_BYTES,
    ratio: { '%': 0.01 },
    cores: { core: 1, cores: 1 },
    count: { k: 1000 },
    'per second': COUNT,
    'bytes per second': Object.fromEntries(Object.entries(SIZE_IN_BYTES).flatMap(([unit, factor]) => [
        [unit, factor],
        [`${unit}/s`, factor],
    ])),
    none: COUNT,
};
/** Of a number with its unit. */
const LONGEST = 200;
/** The limit in the metric's own unit, or what is wrong with it. A unit of undefined is a metric nobody knows yet. */
function parseLimit(text, unit) {
    if (text.length > LONGEST)
        return `has no number as its limit: "${text.slice(0, 100)}…"`;
    const written = /[a-zA-Zµ%/]*$/.exec(/^[+-]?0[xX]/.test(text) ? '' : text)?.[0] ?? '';
    const number = (0,go_float/* parseGoFloat */.E)(text.slice(0, text.length - written.length).trim());
    if (number === undefined)
        return `has no number as its limit: "${text.slice(0, 100)}"`;
    if (written === '')
        return { value: number, ofLimit: false };
    if (written === '%' && (unit === 'cores' || unit === 'bytes'))
        return { value: number / 100, ofLimit: true };
    const factors = unit === undefined ? { ...SIZE_IN_BYTES, ...TIME_IN_MS, ...COUNT, '%': 0.01 } : UNITS[unit];
    const key = unit === 'bytes' || unit === 'bytes per second' || unit === undefined ? written.toLowerCase() : written;
    const factor = Object.hasOwn(factors, key) ? factors[key] : undefined;
    if (factor === undefined) {
        const known = Object.keys(factors).join(', ');
        return `has an unknown unit "${written}": ${unit === undefined ? 'units' : `units of a metric in ${unit}`} are ${known}`;
    }
    // Whole results stay whole: 1.1 * 1000 is 1100.0000000000002.
    return { value: Number((number * factor).toPrecision(15)), ofLimit: false };
}

;// CONCATENATED MODULE: ./build/src/plan/thresholds.js











/**
 * `[warn ]metric[{tag:value,...}]: expression`, expression being `statistic operator limit` as k6 writes it, with
 * units: `http_req_duration{phase:steady}: p(95)<500ms`, `warn orchestrator.memory: max<1.5GB`.
 */
function parseThreshold(line, origin, rules = {}) {
    const source = line.trim();
    const level = /^warn\s/.test(source) ? 'warn' : 'error';
    const { name, expression } = splitLine(level === 'warn' ? source.slice('warn'.length).trim() : source);
    const scope = name === undefined ? undefined : (0,metrics_name/* parseMetricName */.$Y)(name);
    const parts = (0,metrics_expression/* splitExpression */.ts)(expression);
    if (scope === undefined || parts === undefined || !/^[A-Za-z_][\w.-]*$/.test(scope.name))
        throw wrong(source, 'is not a limit', 'Write `metric: expression`, such as `http_req_duration: p(95)<500ms` or `warn queue.depth: final<100`.');
    const { name: metric, tags } = scope;
    const known = (0,catalogue/* knownMetric */.wl)(metric);
    if (known?.from === 'judged' || (known === undefined && rules.anyMetric !== true)) {
        const names = [...catalogue/* METRICS */.Cb.values()].flatMap(({ name, from }) => (from === 'judged' ? [] : [name]));
        throw wrong(source, `is on an unknown metric "${metric}"`, `There are: ${names.join(', ')}, and <service>.cpu, <service>.memory.${(0,nearest/* didYouMean */.a)(metric, names)}`);
    }
    const withoutValue = Object.entries(tags).find(([, value]) => value === '');
    if (withoutValue !== undefined)
        throw wrong(source, `has a tag without a value: "${withoutValue[0]}"`, 'Write tags as {name:value,name:value}.');
    const unknownTag = (0,observed/* observedBehind */.rP)(metric) === undefined
        ? undefined
        : Object.keys(tags).find((tag) => observed_name/* OBSERVED_TAGS */.NZ.every((one) => one !== tag));
    if (unknownTag !== undefined)
        throw wrong(source, `has the tag "${unknownTag}", which nothing observed has`, `There are: ${observed_name/* OBSERVED_TAGS */.NZ.join(', ')}.`);
    const statistic = readStatistic(source, metric, parts.statistic, known);
    const unit = known === undefined ? undefined : (0,metrics_statistic/* statisticUnit */.RB)(known, statistic);
    const limit = parseLimit(parts.limit, unit);
    if (typeof limit === 'string')
        throw wrong(source, limit, 'Write a number and, if you like, a unit.');
    return {
        metric,
        tags,
        statistic,
        operator: parts.operator,
        limit: limit.value,
        ...(limit.ofLimit ? { ofLimit: true } : {}),
        level,
        source,
        origin,
    };
}
/** At the first colon behind the name and its tags: values of tags have colons of their own. */
function splitLine(line) {
    const closing = line.lastIndexOf('}');
    const colon = line.indexOf(':', Math.max(closing, 0));
    return colon < 0
        ? { name: undefined, expression: '' }
        : { name: line.slice(0, colon).trim(), expression: line.slice(colon + 1) };
}
/** The same limit has the same key; a user's line replaces the default with its key. */
function thresholdKey({ metric, tags, statistic }) {
    return JSON.stringify([(0,metrics_name/* metricName */.Kh)(metric, tags), statistic]);
}
/**
 * Those limits k6 can judge as well, in the form of its `options.thresholds`; a limit that only we can judge leaves an
 * empty list, which makes k6 collect the sub-metric. A limit on the judged window becomes one for each judged phase.
 * k6's counter rate counts the whole run and `count` of a trend is refused (exit code 104), so both are left to us.
 */
function k6Thresholds(thresholds, judgedPhases = []) {
    const byMetric = {};
    for (const threshold of thresholds) {
        if (threshold.origin === 'script' || !isK6Metric(threshold.metric))
            continue;
        const expression = k6Expression(threshold);
        for (const key of k6Keys(threshold, judgedPhases)) {
            byMetric[key] ??= [];
            if (expression !== undefined && !byMetric[key].includes(expression))
                byMetric[key].push(expression);
        }
    }
    return byMetric;
}
function isK6Metric(metric) {
    const from = (0,catalogue/* knownMetric */.wl)(metric)?.from;
    return from === 'k6' || from === 'our script';
}
function k6Expression(threshold) {
    if (threshold.level === 'warn')
        return undefined;
    const kind = (0,catalogue/* knownMetric */.wl)(threshold.metric)?.kind;
    const isCount = threshold.statistic.kind === 'count';
    const isJudged = kind === 'rate' || (kind === 'trend' && !isCount) || (kind === 'counter' && isCount);
    return isJudged ? (0,metrics_expression/* expressionText */.MT)(threshold) : undefined;
}
function k6Keys({ metric, tags }, judgedPhases) {
    if (!(0,metrics_name/* isWholeRun */.hA)(tags))
        return [(0,metrics_name/* metricName */.Kh)(metric, tags)];
    if ((0,catalogue/* knownMetric */.wl)(metric)?.phased === false)
        return [metric];
    // The judge looks at the answers that were expected: a refused connection takes 0 ms.
    const expected = (0,metrics_select/* isAnswerTime */.a$)(metric) ? { expected_response: 'true' } : {};
    if (judgedPhases.length === 0)
        return [(0,metrics_name/* metricName */.Kh)(metric, expected)];
    return judgedPhases.map((phase) => (0,metrics_name/* metricName */.Kh)(metric, { phase, ...expected }));
}
function readStatistic(source, metric, text, known) {
    const allowed = known === undefined ? Object.values(catalogue/* STATISTICS */.gS).flat() : catalogue/* STATISTICS */.gS[known.kind];
    const hint = `${known === undefined ? 'Statistics' : `"${metric}" is a ${known.kind}: its statistics`} are ${[...new Set(allowed)].join(', ')}.`;
    if (text === '') {
        // A rate and a gauge have one obvious statistic.
        if (known?.kind === 'rate')
            return { kind: 'rate' };
        if (known?.kind === 'gauge')
            return { kind: 'value' };
        throw wrong(source, 'names no statistic', hint);
    }
    const name = text.replaceAll(/\s/g, '').replace(/^p(\d[\d._]*)$/, 'p($1)');
    const percent = /^p\((.*)\)$/.exec(name)?.[1];
    if (percent !== undefined && ((0,go_float/* parseGoFloat */.E)(percent) ?? 0) > 100)
        throw wrong(source, `asks for percentile ${percent}`, 'Percentiles go from p(0) to p(100).');
    const statistic = (0,metrics_statistic/* parseStatistic */.Qm)(name);
    const allowedName = statistic?.kind === 'percentile' ? 'p(N)' : statistic?.kind;
    if (statistic !== undefined && allowedName !== undefined && allowed.includes(allowedName))
        return statistic;
    const suggestions = allowed.filter((candidate) => candidate !== 'p(N)');
    throw wrong(source, `has no statistic "${name.slice(0, 100)}"`, hint + (0,nearest/* didYouMean */.a)(name, suggestions));
}
function wrong(source, what, hint) {
    return new errors/* UserError */.yo(`threshold "${source.slice(0, 200)}" ${what}`, hint);
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
