export const id = 429;
export const ids = [429];
export const modules = {

/***/ 45985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/inputs/from-file.js
var from_file = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/src/inputs/read-inputs.js
var read_inputs = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/inputs/working-directory.js
var working_directory = __webpack_require__(58690);
// EXTERNAL MODULE: ./build/src/metrics/sample-size.js
var sample_size = __webpack_require__(72595);
;// CONCATENATED MODULE: ./build/src/plan/advice.js

/** What the user should know of a test before it starts, a sentence each. */
function adviceOn(test) {
    const { profile, testType, thresholds, userScript } = test;
    // What a script of the user's own sends is not known; a smoke test asks only whether it works.
    if (userScript || testType === 'smoke')
        return [];
    const percents = thresholds.flatMap(({ statistic }) => statistic.kind === 'percentile' ? [statistic.percent] : []);
    const wanted = (0,sample_size/* samplesWanted */.t)(Math.max(0, ...percents));
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

// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
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
        request.orchestratorBuild ? 'build' : request.orchestratorImage ? 'image' : undefined,
    ];
    return [
        `${directory}/compose.yaml`,
        ...overlays.filter((name) => name !== undefined).map((name) => `${directory}/compose.${name}.yaml`),
    ];
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
            PERF_CANDIDATE_TAG: `orchestrator-perf/candidate:${request.project}`,
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

// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 2 modules
var plan_thresholds = __webpack_require__(62158);
;// CONCATENATED MODULE: ./build/src/plan/default-thresholds.js

const ERRORS = { line: 'http_req_failed: rate<1%' };
const ROUTED = { line: 'routing_success_rate: rate>99%' };
const LATENCY = [{ line: 'http_req_duration: p(95)<500ms' }, { line: 'http_req_duration: p(99)<1000ms' }];
const RESOURCES = [{ line: 'orchestrator.memory: max<1.5GB' }, { line: 'warn orchestrator.cpu: avg<80%' }];
/**
 * The guide's targets. Resource limits other than memory only warn: on a shared machine a busy CPU with good latency
 * is no failure.
 */
const DEFAULTS = {
    smoke: [ERRORS, ROUTED],
    load: [
        ...LATENCY,
        ERRORS,
        ROUTED,
        { line: 'events_per_second: value>=2000/s', atEventsPerSecond: 3000 },
        ...RESOURCES,
    ],
    stress: [
        { line: 'http_req_failed: rate<5%' },
        { line: 'warn events_per_second: max>10000/s', atEventsPerSecond: 15_000 },
    ],
    spike: [ERRORS, ROUTED],
    soak: [
        ...LATENCY,
        ERRORS,
        ROUTED,
        { line: 'events_per_second: value>=2000/s', atEventsPerSecond: 3000 },
        ...RESOURCES,
    ],
};
/** The guide's limits for a test type; throughput limits follow the rate that the profile offers. */
function defaultThresholds(testType, profile) {
    return DEFAULTS[testType].map(({ line, atEventsPerSecond }) => {
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

// EXTERNAL MODULE: ./build/src/reference/events/event-types.js
var event_types = __webpack_require__(2401);
// EXTERNAL MODULE: ./build/src/plan/offered-load.js
var offered_load = __webpack_require__(5683);
;// CONCATENATED MODULE: ./build/src/plan/queue-forecast.js


/** What the queue of the stack will get from the heaviest test of the run: each one gets a fresh stack. */
function queueForecast(tests, inputs) {
    const foreign = inputs['orchestrator-image'] !== undefined ||
        inputs['orchestrator-build'] !== undefined ||
        inputs.script !== undefined;
    // How many messages another service makes of an event, or a script's events are, is not known: one is the usual case.
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
    return {
        names,
        stacks: [planStack(inputs, facts, names.run, tests)],
        tests: [first, ...others],
        k6: {
            version: inputs['k6-version'],
            ...optional('path', inputs['k6-path'], (path) => absolutePath(facts.workingDirectory, path)),
            ...optional('checksum', inputs['k6-checksum'], (text) => text.toLowerCase()),
            runner: inputs['k6-runner'],
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
function longestMs(profile, inputs) {
    const unknown = inputs.script !== undefined && inputs.duration === undefined;
    return unknown ? LONGEST_SCRIPT_MS : profile.durationS * 1000;
}
function planTest(testType, inputs, facts, userThresholds) {
    const profile = (0,profiles/* resolveProfile */.mC)({
        testType,
        durationS: inputs.duration === undefined ? undefined : inputs.duration / 1000,
        vus: inputs.vus,
        eventsPerSecond: inputs['events-per-second'],
        eventsPerRequest: inputs['events-per-request'],
        loadModel: inputs['load-model'],
    });
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
        k6Args: (0,k6_args/* k6RunArgs */.Wq)({ resultsDirectory }),
        k6Env: (0,k6_args/* k6Environment */.H1)({
            ours: {
                PERF_PROFILE: JSON.stringify(profile),
                PERF_THRESHOLDS: JSON.stringify((0,plan_thresholds/* k6Thresholds */.Se)(thresholds, profile.judgedPhases)),
                EVENTS_PATH: inputs['events-path'],
                EVENTS_PER_REQUEST: String(profile.eventsPerRequest),
                EVENTS_PER_SECOND: String(profile.eventsPerSecond),
            },
            scriptEnv: inputs['script-env'] ?? {},
            resultsDirectory,
        }),
        thresholds,
        resultsDirectory,
        deadlineMs: Math.min(longestMs(profile, inputs) + AFTER_STAGES_MS, inputs['max-run-time'] ?? Number.POSITIVE_INFINITY),
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
        // Nothing of a service that only has an address can be observed.
        const unobservable = inputs.stack === 'external' && threshold.metric.includes('.');
        return !unobservable && !replaced.has((0,plan_thresholds/* thresholdKey */.Bh)(threshold));
    });
    return [...kept, ...userThresholds];
}
/** Two runs compare when this is equal: the resolved profile and the script that runs it. */
function profileHash(profile, inputs, facts) {
    const { rescaled: _, ...comparable } = profile;
    const identity = [comparable, inputs.script ?? 'built-in', inputs['script-env'] ?? {}];
    return facts.hash(JSON.stringify(identity)).slice(0, 12);
}
function planStack(inputs, facts, run, tests) {
    const faults = Object.entries(facts.settings ?? {}).filter(([name]) => name.startsWith('PERF_FAULT_'));
    return {
        label: 'candidate',
        kind: inputs.stack,
        ...optional('targetUrl', inputs['target-url'], (url) => url),
        healthPath: inputs['health-path'],
        metricsPath: inputs['metrics-path'],
        eventsPath: inputs['events-path'],
        healthTimeoutMs: inputs['health-timeout'],
        keep: inputs['keep-stack'],
        faults: Object.fromEntries(faults),
        ...(inputs.stack === 'compose' ? { compose: planCompose(inputs, facts, run, tests) } : {}),
    };
}
function planCompose(inputs, facts, run, tests) {
    const below = (path) => absolutePath(facts.workingDirectory, path);
    const build = inputs['orchestrator-build'];
    return composePlan({
        project: run,
        packageRoot: facts.packageRoot,
        queueBackend: inputs['queue-backend'],
        grafana: inputs.grafana,
        replicas: inputs.replicas,
        orchestratorPort: inputs['orchestrator-port'],
        orchestratorImage: inputs['orchestrator-image'],
        orchestratorBuild: build === undefined ? undefined : below(build),
        userFiles: (inputs['compose-file'] ?? []).map(below),
        profiles: inputs['compose-profiles'] ?? [],
        env: facts.settings ?? {},
        k6Version: inputs['k6-version'],
        k6OnHost: inputs['k6-runner'] === 'host',
        queueForecast: queueForecast(tests, inputs),
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
    if (maxRunTimeMs === undefined || (inputs.script !== undefined && inputs.duration === undefined))
        return undefined;
    const totalS = tests.reduce((sum, test) => sum + test.profile.durationS, 0);
    if (totalS * 1000 <= maxRunTimeMs)
        return undefined;
    const types = tests.map((test) => test.testType).join(', ');
    return `${types} would take ${totalS} s, longer than max-run-time ${maxRunTimeMs / 1000} s: give a shorter duration or raise max-run-time`;
}
/** `{ key: value }`, or nothing: an absent property is not an undefined one. */
function optional(key, value, make) {
    return (value === undefined ? {} : { [key]: make(value) });
}

;// CONCATENATED MODULE: ./build/src/line/plan-run.js






/** Flags or action inputs, and the config file they name, to a plan. Throws an InputError with every mistake. */
function planRun(given) {
    const { surface, source, env, packageRoot, commit } = given;
    const textOf = (name) => source.values.get(name)?.text.trim() || undefined;
    const workingDirectory = (0,working_directory/* workingDirectoryOf */._)(source, given.workingDirectory);
    const sources = [source, (0,from_file/* fromFile */.H0)(workingDirectory, textOf('config'))];
    const read = (0,read_inputs/* readInputs */.K)({ surface, sources });
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    const plan = makePlan(read.inputs, {
        packageRoot,
        workingDirectory,
        runToken: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
        ...(Number.isInteger(attempt) && attempt > 0 ? { runAttempt: attempt } : {}),
        ...(commit === undefined ? {} : { commit }),
        hash: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        settings: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => /^PERF_(?!TEST_)/.test(name) && value ? [[name, value]] : [])),
    });
    return {
        plan,
        inputs: read.inputs,
        provenance: (0,read_inputs/* provenanceLines */.R)(read, sources),
        advice: plan.tests.flatMap(adviceOn),
    };
}


/***/ }),

/***/ 40012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ TREND_STATS),
/* harmony export */   H1: () => (/* binding */ k6Environment),
/* harmony export */   Wq: () => (/* binding */ k6RunArgs)
/* harmony export */ });
/* unused harmony export k6Files */
/**
 * `--summary-trend-stats`: the quantile function of every trend, every half percent and finer in the tail, so that one
 * small file carries exact percentiles and whole distributions. k6 computes them once, at the end.
 */
const TREND_STATS = [
    'count',
    'avg',
    'min',
    'max',
    ...Array.from({ length: 201 }, (_, half) => `p(${half / 2})`),
    ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99].map((percent) => `p(${percent})`),
];
/**
 * Arguments of `k6` up to the script. Never `--vus` or `--duration` (they replace the script's scenarios) and never
 * `-q` (the progress lines are read). `--address ''` closes the REST API that k6 1.x opens on a fixed port.
 */
function k6RunArgs({ resultsDirectory }) {
    return [
        'run',
        '--address',
        '',
        '--no-color',
        '--log-format',
        'json',
        '--summary-trend-stats',
        TREND_STATS.join(','),
        '--summary-export',
        k6Files(resultsDirectory).summary,
    ];
}
/** What k6 writes by itself. */
function k6Files(resultsDirectory) {
    return { summary: `${resultsDirectory}/k6-summary.json`, record: `${resultsDirectory}/timeline.ndjson` };
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
        K6_WEB_DASHBOARD_RECORD: k6Files(resultsDirectory).record,
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

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ EVENT_TYPES)
/* harmony export */ });
/* unused harmony exports DEFAULT_QUEUE, DEAD_LETTER_QUEUE */
/** What the reference orchestrator routes and the generator makes. ORDER_PLACED goes to two queues: messages are not events. */
const EVENT_TYPES = [
    {
        type: 'ORDER_PLACED',
        orchestration: 'order-processing',
        queues: ['validation-service-queue', 'inventory-service-queue'],
        weight: 20,
    },
    {
        type: 'ORDER_VALIDATED',
        orchestration: 'order-processing',
        queues: ['inventory-service-queue'],
        weight: 15,
    },
    {
        type: 'INVENTORY_RESERVED',
        orchestration: 'order-processing',
        queues: ['payment-service-queue'],
        weight: 20,
    },
    {
        type: 'PAYMENT_CAPTURED',
        orchestration: 'order-processing',
        queues: ['fulfillment-service-queue'],
        weight: 20,
    },
    { type: 'ORDER_SHIPPED', orchestration: 'order-processing', queues: ['orchestrator-input'], weight: 5 },
    {
        type: 'USER_REGISTERED',
        orchestration: 'user-registration',
        queues: ['email-verification-queue'],
        weight: 10,
    },
    { type: 'EMAIL_VERIFIED', orchestration: 'user-registration', queues: ['profile-setup-queue'], weight: 5 },
    {
        type: 'PROFILE_COMPLETED',
        orchestration: 'user-registration',
        queues: ['welcome-email-queue'],
        weight: 5,
    },
];
/** Takes events of a known orchestration whose type has no queue of its own. */
const DEFAULT_QUEUE = 'orchestrator-input';
/** Takes events of unknown orchestrations. */
const DEAD_LETTER_QUEUE = 'dead-letter-queue';


/***/ }),

/***/ 46653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/** A variable whose name says that its value is nobody's business. */
function looksSecret(name) {
    return /TOKEN|SECRET|PASSW(?:OR)?D|CREDENTIAL|PRIVATE|(?:^|_)(?:API|ACCESS|AUTH|LICENSE|ENCRYPTION)?_?KEY(?:$|_)/i.test(name);
}
/** What stands where a secret was. */
const HIDDEN = '***';
/** The same variables with the values of secrets hidden. */
function withoutSecrets(variables) {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, looksSecret(name) ? HIDDEN : value]));
}


/***/ })

};
