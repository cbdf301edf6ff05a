export const id = 8947;
export const ids = [8947,6996];
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

/***/ 3371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadSettings),
/* harmony export */   r: () => (/* binding */ plannedComparability)
/* harmony export */ });
/* harmony import */ var _domain_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42868);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46653);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85976);



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
        k6Runner: (0,_domain_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .generatorFor */ .Db)(inputs.stack, inputs['k6-runner'], inputs.engine),
        ...(inputs.engine !== 'local' ? { runners: inputs.runners } : {}),
        ...(0,_targets_js__WEBPACK_IMPORTED_MODULE_1__.targetComparability)(inputs, settings),
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
        .filter(([name, value]) => !(0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .looksSecret */ .n0)(name) && LOAD_NAME.test(name) && value.length <= LONGEST && LOAD_VALUE.test(value))
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}
const LONGEST = 200;


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
function k6Environment({ ours, scriptEnv, resultsDirectory, recorderPeriodS = 1, isOwnScript = false, }) {
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
        K6_WEB_DASHBOARD_TAGS: (isOwnScript ? ['group', 'error_code'] : ['answer']).join(','),
    };
}
/** These make k6 drop the scenarios of the script, wherever they come from. */
const LOAD_VARIABLES = /^K6_(VUS|DURATION|ITERATIONS|STAGES|EXECUTION_SEGMENT.*)$/;
function withoutLoadVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !LOAD_VARIABLES.test(name)));
}


/***/ }),

/***/ 22495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ planLoad),
/* harmony export */   Z_: () => (/* binding */ longerThanAllowed),
/* harmony export */   c4: () => (/* binding */ AFTER_STAGES_MS),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   ou: () => (/* binding */ profileHash)
/* harmony export */ });
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72084);
/* harmony import */ var _comparability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3371);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71965);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98937);
/* harmony import */ var _plan_thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35447);
/* harmony import */ var _planned_ms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85840);
/* harmony import */ var _rounds_in_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64498);








/** What is sent and judged in one test, whatever it is sent to. */
function planLoad(testType, inputs, context, userThresholds) {
    const profile = profileFor(testType, inputs);
    const workload = workloadOf(inputs, context);
    const script = scriptOf(workload.kind, testType, inputs, context);
    const thresholds = (0,_plan_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .planThresholds */ .m)(testType, profile, inputs, userThresholds);
    const resultsDirectory = `${(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .absolutePath */ .H)(context.workingDirectory, inputs['results-path'])}/${testType}`;
    return {
        testType,
        workload,
        profile,
        profileHash: profileHash(profile, inputs, context),
        script,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('rescale', rescaleOf(inputs), (rescale) => rescale),
        thresholds,
        resultsDirectory,
        deadlineMs: Math.min(((0,_planned_ms_js__WEBPACK_IMPORTED_MODULE_7__/* .plannedMs */ .f)(profile, inputs) ?? LONGEST_SCRIPT_MS) + AFTER_STAGES_MS, inputs['max-run-time'] ?? Number.POSITIVE_INFINITY),
    };
}
/** Events are for an orchestrator; everything else has the name of what it is in. */
function serviceName({ service, requests, script }, { repository = 'service' }) {
    return service ?? (requests === undefined && script === undefined ? 'orchestrator' : repository);
}
function workloadOf(inputs, context) {
    if (inputs.script !== undefined)
        return { kind: 'script' };
    if (inputs.requests === undefined)
        return { kind: 'events' };
    return {
        kind: 'requests',
        requests: inputs.requests.specs,
        setup: inputs.setup?.specs ?? [],
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('data', inputs.data, (file) => ({
            file: (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .absolutePath */ .H)(context.workingDirectory, file),
            order: inputs['data-order'],
            seed: inputs['data-seed'],
        })),
        variables: context.variableNames ?? [],
    };
}
/** The script k6 runs: the user's own, or the built-in one for what is sent. */
function scriptOf(kind, testType, inputs, context) {
    if (inputs.script !== undefined)
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .absolutePath */ .H)(context.workingDirectory, inputs.script);
    return `${context.packageRoot}/k6/${kind === 'requests' ? 'requests' : testType}.ts`;
}
/** A graceful stop (12 s) and k6's default setup and teardown timeouts (60 s each) may follow the stages; 60 s to spare. */
const AFTER_STAGES_MS = 12_000 + 60_000 + 60_000 + 60_000;
/** How long a script of one's own takes is not known before k6 was asked. */
const LONGEST_SCRIPT_MS = 48 * 3_600_000;
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
        return (0,_k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveProfile */ .mC)({ ...request, durationS });
    }
    catch (error) {
        // A script of the user's own has stages of its own: those of the test type need not fit into its duration.
        if (inputs.script === undefined || !(error instanceof RangeError))
            throw error;
        return (0,_k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveProfile */ .mC)(request);
    }
}
function rescaleOf({ vus, duration }) {
    if (vus === undefined && duration === undefined)
        return undefined;
    return {
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('vus', vus, (count) => count),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .l)('durationS', duration, (milliseconds) => milliseconds / 1000),
    };
}
/**
 * Names the history. Only what is asked for on purpose: everything else that must be the same is compared field by field,
 * and said where it differs. No value that may be a secret is in it.
 */
function profileHash(profile, inputs, context) {
    const { rescaled: _, ...asked } = profile;
    const sent = inputs.script ?? (inputs.requests === undefined ? 'built-in' : 'requests');
    const identity = [asked, sent, (0,_comparability_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M)(inputs['script-env'] ?? {})];
    return context.hash(JSON.stringify(identity)).slice(0, 12);
}
/** What to say where the tests together take longer than they may. */
function longerThanAllowed(tests, inputs, { base, given = new Set() }) {
    // Asked for by name, rounds are all that is run.
    if (base?.kind === 'version' && base.isAsked)
        return tests
            .filter(({ testType }) => (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotSideBySide */ .jA)(testType, true) === undefined)
            .map((test) => (0,_rounds_in_time_js__WEBPACK_IMPORTED_MODULE_4__/* .roundsInTime */ .C)(test, tests, inputs, { given, isAsked: true }).tooLong)
            .find((tooLong) => tooLong !== undefined);
    const maxRunTimeMs = inputs['max-run-time'];
    const totalMs = tests.reduce((sum, { profile }) => sum + ((0,_planned_ms_js__WEBPACK_IMPORTED_MODULE_7__/* .plannedMs */ .f)(profile, inputs) ?? 0), 0);
    if (maxRunTimeMs === undefined || totalMs <= maxRunTimeMs)
        return undefined;
    const types = tests.map((test) => test.testType).join(', ');
    return `${types} would take ${totalMs / 1000} s, longer than max-run-time ${maxRunTimeMs / 1000} s: give a shorter duration or raise max-run-time`;
}


/***/ }),

/***/ 58947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ planRuns),
  w: () => (/* binding */ thresholdsInPhases)
});

// EXTERNAL MODULE: ./build/k6/lib/options.js
var options = __webpack_require__(62198);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/plan/comparability.js
var comparability = __webpack_require__(3371);
// EXTERNAL MODULE: ./build/src/plan/k6-args.js
var k6_args = __webpack_require__(40012);
// EXTERNAL MODULE: ./build/src/plan/optional.js
var optional = __webpack_require__(71965);
// EXTERNAL MODULE: ./build/src/plan/plan-load.js
var plan_load = __webpack_require__(22495);
// EXTERNAL MODULE: ./build/src/plan/plan-thresholds.js + 1 modules
var plan_thresholds = __webpack_require__(35447);
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

// EXTERNAL MODULE: ./build/src/plan/rounds-in-time.js
var rounds_in_time = __webpack_require__(64498);
// EXTERNAL MODULE: ./build/src/plan/side-by-side.js
var side_by_side = __webpack_require__(86996);
// EXTERNAL MODULE: ./build/src/plan/targets.js + 5 modules
var targets = __webpack_require__(85976);
// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 1 modules
var src_plan_thresholds = __webpack_require__(78986);
;// CONCATENATED MODULE: ./build/src/plan/plan-runs.js














/** The candidate once; or, where there is a base, both in rounds. */
function planRuns(test, tests, inputs, context, invocation) {
    const { resultsDirectory, testType } = test;
    const { base } = context;
    const name = tests.length === 1 ? invocation : `${invocation}-${testType}`;
    const runOf = (load, isRound = false) => (place) => planRun(load, tests, inputs, context, place, isRound);
    const given = context.given ?? new Set();
    const isAsked = base?.kind === 'version' && base.isAsked;
    const { rounds, mostMs, tooLong } = (0,rounds_in_time/* roundsInTime */.C)(test, tests, inputs, { given, isAsked });
    const because = base?.kind === 'version'
        ? ((0,side_by_side.notSideBySide)(testType, isAsked) ??
            ownStress(test) ??
            (tooLong && `Not measured side by side: ${tooLong}.`))
        : base?.because && `Not measured side by side: ${base.because}`;
    const alone = {
        ...test,
        runs: [runOf(test)({ side: 'candidate', round: 1, name, resultsDirectory })],
        ...(because ? { notSideBySide: because } : {}),
    };
    if (base?.kind !== 'version' || because !== undefined)
        return alone;
    if ((0,test_types/* policyOf */.US)(testType).sideBySide === 'whole runs') {
        // Compared with one another, and with no run that was alone.
        const inTurn = { ...test, profileHash: context.hash(`${test.profileHash} in turn`).slice(0, 12) };
        const instead = base.isAsked ? undefined : alone;
        const request = { inputs: { ...inputs, rounds }, mostMs, base, test: inTurn, name, given, instead };
        return (0,side_by_side.planRounds)({ ...request, runOf: runOf(inTurn) });
    }
    const profile = roundProfile(test.profile, {
        warmUpS: inputs['warm-up'] / 1000,
        roundS: inputs['round-duration'] / 1000,
    });
    const inRounds = {
        ...test,
        profile,
        profileHash: (0,plan_load/* profileHash */.ou)(profile, inputs, context),
        ...(test.workload.kind === 'script'
            ? { rescale: { ...test.rescale, vusShare: SHARE_OF_VERSION, durationS: profile.durationS } }
            : {}),
        thresholds: (0,plan_thresholds/* planThresholds */.m)(testType, profile, inputs, test.thresholds.filter(({ origin }) => origin === 'user')),
        deadlineMs: Math.min(profile.durationS * 1000 + plan_load/* AFTER_STAGES_MS */.c4, inputs['max-run-time'] ?? Number.POSITIVE_INFINITY),
    };
    return (0,side_by_side.planRounds)({
        inputs: { ...inputs, rounds },
        mostMs,
        base,
        test: inRounds,
        name,
        given,
        runOf: runOf(inRounds, true),
        instead: base.isAsked ? undefined : alone,
    });
}
/** Where a script of the user's own breaks nobody knows: it need not have steps. */
const ownStress = ({ testType, workload }) => (0,test_types/* policyOf */.US)(testType).sideBySide === 'whole runs' && workload.kind === 'script'
    ? `${testType} of a script of your own is compared with earlier runs: which of its steps held is not known.`
    : undefined;
function planRun(test, tests, inputs, context, { side, round, name, resultsDirectory }, isRound) {
    const { profile, workload } = test;
    return {
        name,
        side,
        round,
        target: (0,targets.planTarget)({
            inputs,
            context,
            name,
            side,
            tests,
            service: (0,plan_load/* serviceName */.fe)(inputs, context),
            hasMetrics: context.given?.has('metrics-path') === true || !isOrdinary(inputs),
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
            scriptEnv: workload.kind === 'requests' ? (context.requestVariables ?? {}) : (inputs['script-env'] ?? {}),
            resultsDirectory,
            isOwnScript: workload.kind === 'script',
            ...(isRound && { recorderPeriodS: recorderPeriodS(test) }),
        }),
        comparability: (0,comparability/* plannedComparability */.r)(inputs, context.settings ?? {}, context.hash),
    };
}
/**
 * What k6 judges and keeps apart. Whether a script of the user's own has phases shows when k6 has looked at it, or when it
 * has run; in rounds it is given those of the round.
 */
function thresholdsForK6({ thresholds, profile, workload }, isRound) {
    if (workload.kind === 'requests' && isRound)
        return { ...endpointsInPhases(workload, profile), ...(0,src_plan_thresholds/* k6Thresholds */.Se)(thresholds, profile.judgedPhases) };
    if (workload.kind !== 'script')
        return (0,src_plan_thresholds/* k6Thresholds */.Se)(thresholds, profile.judgedPhases);
    return isRound ? thresholdsInPhases(thresholds, profile) : (0,src_plan_thresholds/* k6Thresholds */.Se)(thresholds, []);
}
/** Each endpoint is compared by what was judged of it, without the warm-up. */
function endpointsInPhases({ requests }, { judgedPhases }) {
    const scopes = judgedPhases.flatMap((phase) => requests.map(({ name }) => (0,metrics_name/* metricName */.Kh)('http_req_duration', { phase, name, expected_response: 'true' })));
    return Object.fromEntries(scopes.map((scope) => [scope, []]));
}
/** Limits of a script of the user's own that runs in phases, with the same figures in each of them as a built-in one. */
function thresholdsInPhases(thresholds, profile) {
    const ofRequests = Object.keys((0,options/* subMetrics */.uf)(profile)).flatMap((text) => {
        const parsed = (0,metrics_name/* parseMetricName */.$Y)(text);
        // As the limits name them: k6 would count a scope twice that has two names.
        return parsed?.name.startsWith('http_') ? [[(0,metrics_name/* metricName */.Kh)(parsed.name, parsed.tags), []]] : [];
    });
    return { ...Object.fromEntries(ofRequests), ...(0,src_plan_thresholds/* k6Thresholds */.Se)(thresholds, profile.judgedPhases) };
}
function requestList({ requests, setup, data }) {
    return { requests, setup, ...(0,optional/* optional */.l)('data', data, (source) => source) };
}
/** Of an ordinary service nobody knows that it tells metrics. A script may be sent to an orchestrator as well. */
function isOrdinary({ requests, script, stack, 'queue-backend': queue }) {
    return requests !== undefined || (script !== undefined && stack === 'compose' && queue === 'none');
}


/***/ }),

/***/ 35447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ planThresholds),
  b: () => (/* binding */ thresholdLines)
});

// EXTERNAL MODULE: ./build/src/metrics/observed.js
var metrics_observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 1 modules
var thresholds = __webpack_require__(78986);
;// CONCATENATED MODULE: ./build/src/plan/default-thresholds.js


/** The limits a test type has by default; throughput limits follow the rate that the profile offers. */
function defaultThresholds(testType, profile) {
    const { defaultThresholds: ofEvents, requestThresholds } = (0,test_types/* policyOf */.US)(testType);
    return (profile.unit === 'requests' ? requestThresholds : ofEvents).map(({ line, atEventsPerSecond }) => {
        const threshold = (0,thresholds/* parseThreshold */.B7)(line, 'default');
        if (atEventsPerSecond === undefined)
            return threshold;
        const limit = Math.round((threshold.limit * profile.eventsPerSecond) / atEventsPerSecond);
        if (limit === threshold.limit)
            return threshold;
        const source = line.replace(/[\d.]+(?=\/s)/, String(limit));
        return { ...threshold, limit, source, scaledFrom: threshold.limit };
    });
}

// EXTERNAL MODULE: ./build/src/plan/targets.js + 5 modules
var targets = __webpack_require__(85976);
;// CONCATENATED MODULE: ./build/src/plan/plan-thresholds.js




const NO_DEFAULTS = /^no[ -]defaults$/i;
/** Those of the user, as written. */
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
    const replaced = new Set(userThresholds.map(thresholds/* thresholdKey */.Bh));
    const kept = defaultThresholds(testType, profile).filter((threshold) => {
        const observed = (0,metrics_observed/* observedBehind */.rP)(threshold.metric);
        const isObserved = observed === undefined || (0,targets.targetObserves)(inputs, observed);
        return isObserved && !replaced.has((0,thresholds/* thresholdKey */.Bh)(threshold));
    });
    return [...kept, ...userThresholds];
}


/***/ }),

/***/ 85840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ plannedMs)
/* harmony export */ });
/** Undefined where only k6 can tell: a script of the user's own takes what was asked for, or what it says itself. */
function plannedMs(profile, { script, duration }) {
    return script === undefined ? profile.durationS * 1000 : duration;
}


/***/ }),

/***/ 64498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ roundsInTime)
/* harmony export */ });
/* harmony import */ var _domain_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33193);
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72084);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15492);
/* harmony import */ var _planned_ms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85840);




/** Whole runs take long: more of them tell little more. */
const MOST_WHOLE_RUNS = 6;
/** As many rounds as max-run-time has room for, where nobody said how many; of their load alone. */
function roundsInTime(test, tests, inputs, { given, isAsked }) {
    const isWhole = (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(test.testType).sideBySide === 'whole runs';
    const rounds = isWhole && !given.has('rounds') ? MOST_WHOLE_RUNS : inputs.rounds;
    const mostMs = msForRounds(tests, inputs, isAsked);
    const roundMs = isWhole
        ? 2 * ((0,_planned_ms_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedMs */ .f)(test.profile, inputs) ?? 0)
        : (inputs['warm-up'] + inputs['round-duration']) * (inputs['side-by-side'] === 'interleaved' ? 2 : 1);
    if (mostMs === undefined || rounds * roundMs <= mostMs)
        return { rounds, mostMs, tooLong: undefined };
    const fitting = Math.floor(mostMs / roundMs);
    if (!given.has('rounds') && fitting >= _domain_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_ROUNDS */ .Dd)
        return { rounds: fitting, mostMs, tooLong: undefined };
    const asked = given.has('rounds') ? rounds : _domain_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_ROUNDS */ .Dd;
    const shorter = isWhole ? 'duration' : 'round-duration';
    const advice = fitting >= _domain_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_ROUNDS */ .Dd
        ? `give rounds ${fitting}, a shorter ${shorter}`
        : `give a shorter ${shorter}${isWhole ? '' : ' or warm-up'}`;
    return {
        rounds,
        mostMs,
        tooLong: `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(asked, 'round')} of two versions take at least ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)((asked * roundMs) / 1000)}, longer than the ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(mostMs / 1000)} that max-run-time leaves for them: ${advice}, or raise max-run-time`,
    };
}
/** What the tests that are not run in rounds leave, in equal parts. */
function msForRounds(tests, inputs, isAsked) {
    const most = inputs['max-run-time'];
    if (most === undefined)
        return undefined;
    const others = tests.filter(({ testType }) => (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotSideBySide */ .jA)(testType, isAsked) !== undefined);
    const left = most - others.reduce((sum, { profile }) => sum + ((0,_planned_ms_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedMs */ .f)(profile, inputs) ?? 0), 0);
    return Math.max(0, left) / Math.max(1, tests.length - others.length);
}


/***/ }),

/***/ 86996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notSideBySide: () => (/* binding */ notSideBySide),
/* harmony export */   planRounds: () => (/* binding */ planRounds),
/* harmony export */   withPilotLoad: () => (/* binding */ withPilotLoad)
/* harmony export */ });
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72084);
/* harmony import */ var _domain_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42868);


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
function planRounds({ inputs, base, test, name, given, mostMs, runOf, instead, }) {
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
    // Where it breaks is asked of the whole machine.
    const isWhole = (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(test.testType).sideBySide === 'whole runs';
    const asked = isWhole ? 'interleaved' : inputs['side-by-side'];
    const sideBySide = {
        mode: asked === 'interleaved' ? 'interleaved' : 'concurrent',
        isModeFixed: asked !== 'auto',
        rounds,
        ...(mostMs === undefined ? {} : { mostMs }),
        roundS: isWhole ? test.profile.durationS : inputs['round-duration'] / 1000,
        warmUpS: isWhole ? 0 : inputs['warm-up'] / 1000,
        base: base.version,
        candidate: base.candidate,
        runsAll: base.runsAll === true,
        isRoundFixed: given.has('round-duration'),
        hasFreshServices: _domain_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGETS */ .dW[inputs.stack].startsService,
        // The floors of the figures are what is worth a red pull request, unless somebody knows better.
        regressionTolerance: given.has('regression-tolerance') ? inputs['regression-tolerance'] : 0,
        isRateOpen: !isWhole &&
            inputs.script === undefined &&
            inputs.vus === undefined &&
            inputs['events-per-second'] === undefined &&
            inputs['requests-per-second'] === undefined,
        ...(inputs.script === undefined && !isWhole
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
function notSideBySide(testType, isAsked) {
    const because = (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotSideBySide */ .jA)(testType, isAsked);
    return because && `${testType} is compared with earlier runs: ${because}.`;
}


/***/ })

};
