export const id = 890;
export const ids = [890];
export const modules = {

/***/ 57269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ MOST_BODIES),
/* harmony export */   GA: () => (/* binding */ addedAnswers),
/* harmony export */   L1: () => (/* binding */ distinctBodies),
/* harmony export */   Sv: () => (/* binding */ answerCode),
/* harmony export */   Vv: () => (/* binding */ answersSchema),
/* harmony export */   _l: () => (/* binding */ LONGEST_BODY),
/* harmony export */   cG: () => (/* binding */ isWrong)
/* harmony export */ });
/* unused harmony exports MOST_ENDPOINTS, MOST_CODES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** Endpoints with rows of their own, and answers of each; what is more is added up in `others`. */
const MOST_ENDPOINTS = 50;
const MOST_CODES = 20;
/** Bodies of wrong answers that are kept, and how long they may be. */
const MOST_BODIES = 3;
const LONGEST_BODY = 300;
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
/** HTTP status below 1000, k6's own code of an error from there on, 0 where neither is known. */
const code = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().max(9999);
/** The `name` tag; absent: it is not known which one. */
const LONGEST_ENDPOINT = 300;
const endpoint = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_ENDPOINT).exactOptional();
const answerRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    endpoint,
    code,
    count,
    /** k6 took them for what was expected. */
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
});
const answerBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ endpoint, code, text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_BODY) });
const answersSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `wrong`: those that were as expected are in no row. */
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['all', 'wrong']),
    /** What went wrong first, the most frequent of it first. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(answerRow).max(MOST_ENDPOINTS * MOST_CODES),
    /** Answers beyond the rows. */
    others: count.exactOptional(),
    bodies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(answerBody).max(MOST_BODIES).exactOptional(),
});
/** One code for status and error: k6 gives an answer of 4xx or 5xx the error code 1400 or 1500 and so on. */
function answerCode(status, errorCode) {
    if (status !== undefined && status > 0 && status < 1000)
        return Math.floor(status);
    if (errorCode === undefined || !(errorCode >= 1000 && errorCode <= 9999))
        return 0;
    const whole = Math.floor(errorCode);
    return whole >= 1400 && whole < 1600 ? whole - 1000 : whole;
}
/** Adds up what many files, runners or rounds counted, and keeps as much as a result may hold: what went wrong first. */
function addedAnswers(counted, rows, bodies = []) {
    const endpoints = new Map();
    for (const row of rows) {
        if (!(row.count > 0))
            continue;
        const endpoint = row.endpoint?.slice(0, LONGEST_ENDPOINT);
        const ofEndpoint = endpoints.get(JSON.stringify([endpoint])) ?? new Map();
        endpoints.set(JSON.stringify([endpoint]), ofEndpoint);
        const key = `${row.code} ${row.expected}`;
        const count = row.count + (ofEndpoint.get(key)?.count ?? 0);
        ofEndpoint.set(key, { ...row, ...(endpoint === undefined ? {} : { endpoint }), count });
    }
    const inOrder = [...endpoints.values()]
        .map((ofEndpoint) => [...ofEndpoint.values()].sort(byWeight))
        .sort((a, b) => sum(b.filter(isWrong)) - sum(a.filter(isWrong)) || sum(b) - sum(a));
    const kept = inOrder.slice(0, MOST_ENDPOINTS).flatMap((ofEndpoint) => ofEndpoint.slice(0, MOST_CODES));
    if (kept.length === 0)
        return undefined;
    const others = sum(inOrder.flat()) - sum(kept);
    return {
        counted,
        rows: kept.sort(byWeight),
        ...(others > 0 ? { others } : {}),
        ...(bodies.length > 0 ? { bodies: distinctBodies(bodies) } : {}),
    };
}
const isWrong = ({ expected }) => expected !== true;
const sum = (rows) => rows.reduce((total, { count }) => total + count, 0);
const byWeight = (a, b) => Number(isWrong(b)) - Number(isWrong(a)) || b.count - a.count;
/** Bodies that differ in numbers alone say the same. */
function distinctBodies(bodies) {
    const known = new Map();
    for (const body of bodies) {
        const key = `${body.code} ${body.text.replace(/\d+/g, '#')}`;
        if (!known.has(key) && known.size < MOST_BODIES)
            known.set(key, body);
    }
    return [...known.values()];
}


/***/ }),

/***/ 32916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ws: () => (/* binding */ outcomeSchema),
  h7: () => (/* binding */ phaseSchema),
  ex: () => (/* binding */ reasonSchema),
  RS: () => (/* binding */ runSummarySchema)
});

// UNUSED EXPORTS: metricSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/domain/answers.js
var answers = __webpack_require__(57269);
// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/domain/generators.js
var generators = __webpack_require__(98922);
;// CONCATENATED MODULE: ./build/src/domain/comparability.js



const count = schemas/* number */.aig().nonnegative();
const few = 200;
/** What k6 says a scenario of a script does. What the script leaves to k6 is not there. */
const scenarioSchema = schemas/* object */.Ikc({
    name: bounded/* name */.UU,
    executor: schemas/* string */.YjP().max(100),
    /** The exported function it runs. */
    exec: bounded/* name */.UU.optional(),
    vus: count.optional(),
    startVus: count.optional(),
    preAllocatedVus: count.optional(),
    maxVus: count.optional(),
    iterations: count.optional(),
    /** Iterations started in each `perS` seconds. */
    rate: count.optional(),
    startRate: count.optional(),
    perS: count.optional(),
    startS: count.optional(),
    durationS: count.optional(),
    maxDurationS: count.optional(),
    stages: schemas/* array */.YOg(schemas/* object */.Ikc({ durationS: count, target: count }))
        .max(500)
        .optional(),
});
/**
 * What must be the same for two runs to be compared, beside what a summary says anyway (test type, profile, k6, stack,
 * machine). The plan and the target write it. No value of a variable that may be a secret is in here, nor in a digest.
 */
const comparabilitySchema = schemas/* object */.Ikc({
    /** The script with everything it imports or opens. */
    script: schemas/* object */.Ikc({ name: bounded/* name */.UU, digest: schemas/* string */.YjP().max(64), files: count }).optional(),
    /** Load of a script of the user's own; the load of a built-in one is the profile. */
    scenarios: schemas/* array */.YOg(scenarioSchema).max(few).optional(),
    /** What is sent to an ordinary service: by name, and everything of it in one digest. */
    requests: schemas/* object */.Ikc({ names: schemas/* array */.YOg(bounded/* name */.UU).max(few), digest: schemas/* string */.YjP().max(64) }).exactOptional(),
    /** Names of all variables of `script-env`. */
    scriptEnv: schemas/* array */.YOg(bounded/* name */.UU).max(few),
    /** Those of them that say how much load: VUS=10, DURATION=30s. */
    loadSettings: schemas/* record */.g1P(bounded/* name */.UU, schemas/* string */.YjP().max(bounded/* LONGEST_NAME */.B6)),
    eventsPath: schemas/* string */.YjP().max(bounded/* LONGEST_NAME */.B6),
    k6Runner: schemas/* enum */.k5n(generators/* GENERATOR_KINDS */.gu),
    /** Pods the load is split over. */
    runners: count.optional(),
    /** Host and port of a service that was already there. */
    targetHost: schemas/* string */.YjP().max(bounded/* LONGEST_NAME */.B6).optional(),
    /** The start command of the service, without values of secrets. */
    startCommand: schemas/* string */.YjP().max(bounded/* LONGEST_NAME */.B6).optional(),
    /** Of the user's compose files: the one that is tested. */
    composeService: schemas/* string */.YjP().max(bounded/* LONGEST_NAME */.B6).optional(),
    queueBackend: schemas/* string */.YjP().max(100).optional(),
    /** PERF_ variables that say what the queue and its consumers do. */
    queueSettings: schemas/* record */.g1P(bounded/* name */.UU, schemas/* string */.YjP().max(bounded/* LONGEST_NAME */.B6)).optional(),
    replicas: count.optional(),
    /** Limits of CPU and memory, by service. */
    limits: schemas/* record */.g1P(bounded/* name */.UU, schemas/* object */.Ikc({ cpus: count.optional(), memoryBytes: count.optional() })).optional(),
    /** Images with their digests, by service; without those that are built from the code under test. */
    images: schemas/* record */.g1P(bounded/* name */.UU, schemas/* string */.YjP().max(300)).optional(),
});

// EXTERNAL MODULE: ./build/src/domain/threshold.js
var threshold = __webpack_require__(54553);
// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
// EXTERNAL MODULE: ./build/src/domain/side-by-side.js
var side_by_side = __webpack_require__(33193);
// EXTERNAL MODULE: ./build/src/domain/observed-name.js
var observed_name = __webpack_require__(14202);
;// CONCATENATED MODULE: ./build/src/domain/measurement.js









const endingCategory = schemas/* enum */.k5n(['ended', 'thresholds', 'script', 'config', 'infrastructure', 'interrupted']);
const tags = schemas/* record */.g1P(schemas/* string */.YjP().max(500), schemas/* string */.YjP().max(2000));
const better = schemas/* enum */.k5n(['lower', 'higher', 'neither']);
const unit = schemas/* enum */.k5n(observation/* UNITS */.QN);
const finite = schemas/* number */.aig();
/** By hand: a result holds ten thousand of these pairs, and tuples of zod take twenty times as long. */
function isQuantiles(value) {
    return (Array.isArray(value) &&
        value.length <= 2000 &&
        value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite)));
}
/** Why a verdict is what it is: one sentence with every number it rests on. */
const reasonSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['broken', 'validity', 'threshold', 'regression', 'accounting', 'note']),
    sentence: bounded/* text */.Qq,
});
const outcomeSchema = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'broken']);
const base = { name: schemas/* string */.YjP().min(1).max(300), tags, unit, better };
const trend = schemas/* object */.Ikc({
    ...base,
    kind: schemas/* literal */.euz('trend'),
    count: finite.nonnegative(),
    min: finite,
    max: finite,
    avg: finite,
    /** [percent 0..100, value], ascending in both. Exact points of the quantile function; between them interpolate. */
    quantiles: schemas/* custom */.IeY(isQuantiles, 'expected at most 2000 pairs of numbers'),
    /** Statistics a foreign file does not carry: their values above are placeholders and must not be shown or judged. */
    absent: schemas/* array */.YOg(schemas/* enum */.k5n(['count', 'min', 'max', 'avg'])).optional(),
});
const rate = schemas/* object */.Ikc({
    ...base,
    kind: schemas/* literal */.euz('rate'),
    /** nonzero / total */
    rate: finite,
    nonzero: finite.nonnegative(),
    total: finite.nonnegative(),
});
const counter = schemas/* object */.Ikc({
    ...base,
    kind: schemas/* literal */.euz('counter'),
    count: finite,
    /** count ÷ the seconds of the window the tags name; absent where the window is not known. */
    perSecond: finite.optional(),
});
const gauge = schemas/* object */.Ikc({
    ...base,
    kind: schemas/* literal */.euz('gauge'),
    last: finite,
    min: finite,
    max: finite,
    avg: finite.optional(),
});
/** One metric, or one sub-metric: `tags` narrows it; `{}` is the whole run. */
const metricSchema = schemas/* discriminatedUnion */.gMt('kind', [trend, rate, counter, gauge]);
const testType = schemas/* enum */.k5n(profiles/* TEST_TYPES */.JB);
const stage = schemas/* object */.Ikc({
    phase: schemas/* string */.YjP().max(100),
    kind: schemas/* enum */.k5n(['ramp', 'settle', 'hold', 'down']),
    durationS: finite.nonnegative(),
    targetVus: finite.nonnegative(),
});
/** A phase as it happened, on the wall clock. */
const phaseSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().max(100),
    kind: schemas/* enum */.k5n(['ramp', 'settle', 'hold', 'down']),
    fromMs: finite,
    toMs: finite,
    targetVus: finite.nonnegative(),
    judged: schemas/* boolean */.zMY(),
    /** Offered in this phase by the profile; absent for foreign results. */
    offeredEventsPerSecond: finite.optional(),
    achievedEventsPerSecond: finite.optional(),
});
const observed = schemas/* object */.Ikc({
    service: schemas/* string */.YjP().max(200),
    replica: schemas/* string */.YjP().max(100).exactOptional(),
    quantity: schemas/* string */.YjP().max(100),
    queue: schemas/* string */.YjP().max(200).exactOptional(),
    side: schemas/* enum */.k5n(observation/* SIDES */.BV).exactOptional(),
    unit,
    min: finite,
    max: finite,
    avg: finite,
    final: finite,
    limit: finite.optional(),
});
/**
 * Results of up to 0.1 hold `{metric: "orchestrator.cpu", labels: {…}}`, and the memory of a Prometheus container beside
 * that of the orchestrator as Prometheus saw it under one name: the first was measured, the second is left out.
 */
function readObserved(value) {
    if (!Array.isArray(value))
        return value;
    const seen = new Set();
    return value.flatMap((entry) => {
        const old = schemas/* looseObject */._H3({ metric: schemas/* string */.YjP(), labels: tags }).safeParse(entry);
        if (!old.success)
            return [entry];
        const { metric, labels, ...figures } = old.data;
        const identity = (0,observed_name/* parseObservedName */.zs)(metric, labels);
        const key = JSON.stringify(identity);
        if (identity === undefined || seen.has(key))
            return [];
        seen.add(key);
        return [{ ...figures, ...identity }];
    });
}
const testedSchema = schemas/* object */.Ikc({
    /** As people call it. */
    service: schemas/* string */.YjP().max(100),
    /** Where it comes from, in words: `started by npm start`. */
    what: schemas/* string */.YjP().max(2000),
});
const runSummarySchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('orchestrator-perf'), version: schemas/* string */.YjP().max(50) }),
    id: schemas/* string */.YjP().max(200),
    /** Absent for results of others. */
    tested: testedSchema.exactOptional(),
    testType: testType.optional(),
    startedAt: iso/* datetime */.w$(),
    /** Foreign results: where the start comes from when they do not state it. A file that was copied has the time of the copy. */
    startedBy: schemas/* enum */.k5n(['time of the file', 'nothing']).optional(),
    durationMs: finite.nonnegative(),
    commit: schemas/* object */.Ikc({
        sha: schemas/* string */.YjP().max(64),
        branch: schemas/* string */.YjP().max(300).optional(),
        baseBranch: schemas/* string */.YjP().max(300).optional(),
        pullRequest: schemas/* number */.aig().int().positive().optional(),
        event: schemas/* string */.YjP().max(100).optional(),
        runUrl: schemas/* string */.YjP().max(500).optional(),
    })
        .optional(),
    profile: schemas/* object */.Ikc({
        hash: schemas/* string */.YjP().max(64),
        loadModel: schemas/* enum */.k5n(['closed', 'open']),
        stages: schemas/* array */.YOg(stage).max(500),
        startVus: finite.nonnegative(),
        peakVus: finite.nonnegative(),
        durationS: finite.nonnegative(),
        /** What its rates and those of its phases count: each request of an ordinary service is one event. Absent: events. */
        unit: schemas/* literal */.euz('requests').exactOptional(),
        eventsPerSecond: finite.nonnegative(),
        eventsPerRequest: finite.nonnegative(),
        judgedPhases: schemas/* array */.YOg(schemas/* string */.YjP().max(100)).max(500),
        rescaled: schemas/* boolean */.zMY(),
    })
        .optional(),
    /** What else must be the same for runs to compare; results of others and of version 0.1.0 do not tell. */
    comparability: comparabilitySchema.optional(),
    environment: schemas/* object */.Ikc({
        stack: schemas/* string */.YjP().max(100),
        k6Version: schemas/* string */.YjP().max(50),
        os: schemas/* string */.YjP().max(100),
        arch: schemas/* string */.YjP().max(50),
        cpuModel: schemas/* string */.YjP().max(200),
        cpuCount: finite.nonnegative(),
        memoryBytes: finite.nonnegative(),
        runner: schemas/* string */.YjP().max(200).optional(),
        /** Whether the service under test runs on the machine that these are the facts of; absent: not known. */
        isTargetHere: schemas/* boolean */.zMY().optional(),
        images: schemas/* record */.g1P(schemas/* string */.YjP().max(100), schemas/* string */.YjP().max(300)).optional(),
    }),
    load: schemas/* object */.Ikc({
        exitCode: finite.optional(),
        ending: schemas/* string */.YjP().max(100),
        endingSentence: schemas/* string */.YjP().max(1000),
        /** Absent for foreign results: nothing is known of how k6 ended. */
        category: endingCategory.optional(),
        stoppedBy: schemas/* enum */.k5n(['itself', 'user', 'watchdog', 'stack']).optional(),
        iterations: schemas/* object */.Ikc({ complete: finite, interrupted: finite, dropped: finite }).optional(),
        messages: schemas/* array */.YOg(schemas/* object */.Ikc({ level: schemas/* string */.YjP(), message: schemas/* string */.YjP().max(2000), count: finite })).max(50),
    }),
    phases: schemas/* array */.YOg(phaseSchema).max(500),
    metrics: schemas/* array */.YOg(metricSchema).max(20_000),
    /** Observed series reduced to one figure each over the judged window; the full series are in metrics.json. */
    observed: schemas/* preprocess */.vkY(readObserved, schemas/* array */.YOg(observed).max(2000)),
    accounting: schemas/* object */.Ikc({
        submitted: finite,
        acceptedByAnswer: finite,
        rejectedByAnswer: finite,
        unanswered: finite,
        processed: finite.optional(),
        routed: finite.optional(),
        failed: finite.optional(),
        messagesSent: finite.optional(),
        queued: finite.optional(),
    })
        .optional(),
    /** Set when base and candidate were measured in rounds: the figures of this file are the candidate's over all counted rounds. */
    sideBySide: side_by_side/* sideBySideSchema */.v.optional(),
    /** Set by the pipeline once judged; what a baseline store looks at. */
    verdict: schemas/* object */.Ikc({
        outcome: outcomeSchema,
        headline: bounded/* text */.Qq,
        /** Whether it turned the run red, by the `failOn` of then. */
        red: schemas/* boolean */.zMY().optional(),
        reasons: schemas/* array */.YOg(reasonSchema).max(200).optional(),
    })
        .optional(),
    /** What it was judged by: enough to say the same again from this file alone. */
    judgedBy: schemas/* object */.Ikc({
        thresholds: schemas/* array */.YOg(threshold/* thresholdSchema */.P4).max(2000),
        k6Thresholds: schemas/* array */.YOg(threshold/* k6ThresholdSchema */.aC).max(2000),
        failOn: schemas/* array */.YOg(threshold/* failOnSchema */.nI).max(10),
    })
        .optional(),
    /** Checks of the script by their path: `group::name`. */
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP().max(1000), passes: finite.nonnegative(), fails: finite.nonnegative() }))
        .max(1000)
        .optional(),
    /** What the service answered, where it is known. */
    answers: answers/* answersSchema */.Vv.exactOptional(),
    /** Foreign results: the thresholds of the script whose outcome is in none of the files, as a sentence. */
    thresholdsNotTold: schemas/* string */.YjP().max(2000).optional(),
    /** What `setup()` and `teardown()` did: in no figure but its own, or in all figures because the files do not keep it apart. */
    setup: schemas/* enum */.k5n(['apart', 'included']).optional(),
    /** Foreign results: how many shards of one run were added up. */
    shards: schemas/* number */.aig().int().positive().optional(),
    /** Foreign results: what is wrong with the files, and how far it shakes the figures. */
    damage: schemas/* array */.YOg(schemas/* object */.Ikc({ severity: schemas/* enum */.k5n(['broken', 'inconclusive', 'note']), sentence: schemas/* string */.YjP().max(2000) }))
        .max(50)
        .optional(),
    /** Sentences about what the input could not carry or what was damaged (foreign results). */
    notes: schemas/* array */.YOg(schemas/* string */.YjP().max(2000)).max(200),
});


/***/ }),

/***/ 90690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ dockerEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   wO: () => (/* binding */ clusterEnvironment)
/* harmony export */ });
/**
 * The environment of a child process, by names that are allowed: nothing else of ours, and above all no token of a
 * workflow, reaches it. What it needs beyond, it is given by name.
 */
function childEnvironment(env, ...needs) {
    const allowed = [EVERY_PROCESS, ...needs.map((need) => ALLOWED[need])];
    return only(env, (name) => allowed.some((pattern) => pattern.test(name)));
}
/**
 * The environment of `docker` and `docker compose`: ours, because a compose file may interpolate any variable of the
 * user's, without what belongs to the workflow step alone: the action's inputs, and the tokens of the runner and of GitHub.
 */
function dockerEnvironment(env) {
    return only(env, (name) => !OF_THE_STEP.test(name));
}
/** The environment of `kubectl`: its login plugins read what they like (AWS_*, GOOGLE_*, AZURE_*). */
const clusterEnvironment = dockerEnvironment;
const EVERY_PROCESS = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|TZ|LANG|LC_[A-Z]+|SSL_CERT_(?:FILE|DIR)|XDG_[A-Z_]+|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA)$/;
const ALLOWED = {
    network: /^(?:HTTPS?_PROXY|NO_PROXY|ALL_PROXY)$/i,
    // By their whole names (`go env`): GOOGLE_APPLICATION_CREDENTIALS begins the same way.
    // A service of the user's own: what finds and sets up its runtime. By whole names: NODE_AUTH_TOKEN is a token.
    service: /^(?:USER|LOGNAME|SHELL|NODE_(?:ENV|OPTIONS|PATH|EXTRA_CA_CERTS)|NVM_(?:DIR|BIN)|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_(?:HOME|OPTS)|GRADLE_(?:HOME|OPTS|USER_HOME)|PYTHON(?:PATH|HOME|UNBUFFERED)|VIRTUAL_ENV|CONDA_PREFIX|GEM_(?:HOME|PATH)|BUNDLE_(?:PATH|GEMFILE)|RUBYLIB|RUBYOPT|DOTNET_ROOT|ASPNETCORE_ENVIRONMENT|LD_LIBRARY_PATH|CARGO_HOME|RUSTUP_HOME)$/,
    go: /^GO(?:CACHE|ENV|EXPERIMENT|INSECURE|MODCACHE|NOPROXY|NOSUMDB|PATH|PRIVATE|PROXY|ROOT|SUMDB|TMPDIR|TOOLCHAIN|AUTH)$/,
};
/** ACTIONS_RUNTIME_TOKEN writes artifacts and caches, ACTIONS_ID_TOKEN_REQUEST_TOKEN speaks for the repository. */
const OF_THE_STEP = /^(?:INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_TOKEN|GH_TOKEN|.*_RUNTIME_TOKEN)$/i;
function only(env, isAllowed) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isAllowed(name) ? [[name, value]] : []));
}


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28483);

/** Runs a command to its end; however that went, this never throws. Aborted or late, it is asked to end, then killed. */
async function run(argv, options) {
    const { env, cwd, input, signal, timeoutMs, maxBytes = 1_000_000 } = options;
    const stdout = firstBytes(maxBytes);
    const stderr = firstBytes(maxBytes);
    const child = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(argv, { env, cwd, input, onStdout: stdout.add, onStderr: stderr.add });
    let timedOut = false;
    const end = () => child.end();
    const deadline = timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
        }, timeoutMs);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted)
        end();
    const ended = await child.ended;
    clearTimeout(deadline);
    signal?.removeEventListener('abort', end);
    return { ...ended, stdout: stdout.text(), stderr: stderr.text(), timedOut };
}
function firstBytes(limit) {
    const chunks = [];
    let heldBytes = 0;
    return {
        add(chunk) {
            if (heldBytes < limit)
                chunks.push(chunk);
            heldBytes += chunk.length;
        },
        text: () => Buffer.concat(chunks).toString('utf8'),
    };
}


/***/ }),

/***/ 28483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endText),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const GRACE_MS = 3000;
/** Starts a command: never by a shell, never in our process group, so that Ctrl-C in a terminal does not reach it. */
function start([command, ...args], options) {
    const { env, cwd, input, graceMs = GRACE_MS } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env,
        cwd,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    });
    // A pipe that breaks at the end of the child is no news.
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.on('error', () => { });
    if (input !== undefined && input !== 'open')
        child.stdin?.end(input);
    child.stdout?.on('data', options.onStdout);
    child.stderr?.on('data', options.onStderr);
    let isOver = false;
    let killer;
    const toGroup = (name) => signalGroup(child.pid, name);
    let exit = () => { };
    const exited = new Promise((resolve) => {
        exit = resolve;
    });
    child.on('exit', (code, signal) => exit({ code: code ?? undefined, signal: signal ?? undefined }));
    const ended = new Promise((resolve) => {
        const over = (end) => {
            isOver = true;
            clearTimeout(killer);
            exit(end);
            resolve(end);
        };
        child.on('error', (error) => {
            // An error after the start, such as a signal that could not be sent, is not the end.
            if (child.pid === undefined)
                over({ code: undefined, signal: undefined, error });
        });
        // `close` and not `exit`: its last words have been read by then.
        child.on('close', (code, signal) => over({ code: code ?? undefined, signal: signal ?? undefined }));
    });
    return {
        pid: child.pid,
        get isOver() {
            return isOver;
        },
        signal(name) {
            // Without a pid Node would signal our own process group.
            if (!isOver && child.pid !== undefined)
                child.kill(name);
        },
        end() {
            if (isOver)
                return;
            toGroup('SIGTERM');
            killer ??= setTimeout(() => toGroup('SIGKILL'), graceMs);
        },
        kill() {
            if (!isOver)
                toGroup('SIGKILL');
        },
        exited,
        ended,
    };
}
/** Completes a sentence that begins with the name of the process. */
function endText({ code, signal, error }) {
    if (error !== undefined)
        return `could not be started: ${error.message}`;
    return signal === undefined ? `exited with code ${code}` : `was ended by ${signal}`;
}
/** `detached` made the child the leader of a group of its own; Windows has no groups. */
function signalGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, name);
    }
    catch {
        // Already gone.
    }
}


/***/ }),

/***/ 30994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureWarmUp: () => (/* binding */ measureWarmUp)
});

// EXTERNAL MODULE: ./build/k6/lib/round-phases.js
var round_phases = __webpack_require__(71953);
;// CONCATENATED MODULE: ./build/src/plan/warm-up-test.js

/** What is longer than this is enough for a JVM. */
const LONG_S = 30;
const TIMES_LONGER = 3;
const MOST_ROUNDS = 6;
const RAMP_S = 1;
/**
 * Rounds in which the load of the base begins so much later that it has the warm-up that was planned, and that of the
 * candidate a long one; both are judged at the same moment. Undefined for a script of the user's own, which begins when
 * it likes.
 */
function warmUpTest(test) {
    if (test.workload.kind === 'script')
        return undefined;
    const { warmUpS: shortS, rounds: planned } = test.sideBySide;
    const longS = Math.max(LONG_S, TIMES_LONGER * shortS);
    const profile = withWarmUp(test.profile, [
        { phase: round_phases/* WARM_UP_PHASE */.W, kind: 'settle', durationS: longS, targetVus: test.profile.peakVus },
    ]);
    const late = later(test.profile, longS - shortS);
    const rounds = Math.min(MOST_ROUNDS, planned);
    const runs = test.runs
        .filter(({ round }) => round <= rounds)
        .map((run) => inOwnFolder(run, test, run.side === 'base' ? late : profile));
    const [first, ...others] = runs;
    if (first === undefined)
        return undefined;
    return {
        shortS,
        longS,
        test: {
            ...test,
            profile,
            runs: [first, ...others],
            deadlineMs: test.deadlineMs + (longS - shortS) * 1000,
            sideBySide: { ...test.sideBySide, isModeFixed: true, warmUpS: longS, rounds, runsAll: true },
        },
    };
}
/** The same load, begun so much later. */
function later(profile, byS) {
    const stage = { phase: round_phases/* WARM_UP_PHASE */.W, kind: 'settle', targetVus: profile.peakVus };
    const shortS = profile.stages.find(({ phase }) => phase === round_phases/* WARM_UP_PHASE */.W)?.durationS ?? 0;
    const restS = shortS - RAMP_S;
    return {
        ...withWarmUp(profile, [
            { ...stage, durationS: byS, targetVus: 0 },
            { ...stage, durationS: RAMP_S },
            ...(restS > 0 ? [{ ...stage, durationS: restS }] : []),
        ]),
        startVus: 0,
    };
}
function withWarmUp(profile, warmUp) {
    const stages = [...warmUp, ...profile.stages.filter(({ phase }) => phase !== round_phases/* WARM_UP_PHASE */.W)];
    return { ...profile, stages, durationS: stages.reduce((sum, { durationS }) => sum + durationS, 0) };
}
/** What the rounds before have written stays. */
function inOwnFolder(run, { resultsDirectory }, profile) {
    const moved = (text) => text.replaceAll(`${resultsDirectory}/rounds/`, `${resultsDirectory}/warm-up/`);
    return {
        ...run,
        resultsDirectory: moved(run.resultsDirectory),
        k6Args: run.k6Args.map(moved),
        k6Env: {
            ...Object.fromEntries(Object.entries(run.k6Env).map(([name, value]) => [name, moved(value)])),
            PERF_PROFILE: JSON.stringify(profile),
        },
    };
}

// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/line/measure-rounds.js + 4 modules
var measure_rounds = __webpack_require__(77336);
;// CONCATENATED MODULE: ./build/src/line/measure-warm-up.js



/** One version against itself, warmed up for longer; undefined where that cannot be asked for, or was stopped. */
async function measureWarmUp(plan, test, ports) {
    const warmUp = test.sideBySide.mode === 'concurrent' ? warmUpTest(test) : undefined;
    if (warmUp === undefined || ports.signal.aborted)
        return undefined;
    const { shortS, longS } = warmUp;
    ports.log.info(`Warm-up: ${(0,numbers/* plural */.LS)(warmUp.test.sideBySide.rounds, 'round')} more, with ${(0,numbers/* formatDuration */.a3)(shortS)} of it on one side and ${(0,numbers/* formatDuration */.a3)(longS)} on the other.`);
    const earlier = () => ({ variances: [], isOfOthers: false });
    const measured = await (0,measure_rounds/* measureRounds */.I)(plan, warmUp.test, { earlier, untilMs: undefined }, ports);
    if (!('measurement' in measured))
        return undefined;
    const rounds = measured.measurement.summary.sideBySide?.rounds ?? [];
    return { rounds, shortS, longS };
}


/***/ }),

/***/ 88791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/**
 * Names of scripts, checks, endpoints, branches and services, and every line of a log, are written by others. They
 * pass through one of these on their way into a rendering.
 */
const NAME_LENGTH = 120;
/** ECMA-48 control sequences: CSI, OSC/DCS/PM/APC strings, two-character escapes, and their 8-bit forms. */
const ESCAPE_SEQUENCES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/**
 * What shows nothing and is able to lie: every default-ignorable code point (soft hyphen, zero-width characters,
 * variation selectors, fillers, tags), bidirectional marks and overrides, interlinear anchors, the blank Braille cell.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu;
/** A letter of a real language carries a few marks; a stack of them covers the lines around it. */
const STACKED = /(\p{M}{3})\p{M}+/gu;
/** Joins nothing, shows nothing, and stops GitHub from reading a mention, a reference or a link. */
const BREAK = '\u2060';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/** One line of visible text, `maxLength` characters at most. */
function cleanText(text, maxLength = 500) {
    return capped(visible(text).replace(/ {2,}/g, ' ').trim(), maxLength);
}
function cleanName(text) {
    return cleanText(text, NAME_LENGTH);
}
/** Text in GitHub Markdown, anywhere: paragraph, table cell, summary. Starts no construct, mention, reference or link. */
function markdownText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(breakCommits(escapedMarkdown(text, maxLength)));
}
function escapedMarkdown(text, maxLength) {
    return breakReferences(cleanText(text, maxLength))
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[`*{}[\]~!$^]|#(?!\d+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^[-+=](?!\d)/, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** A name in code letters in GitHub Markdown, safe in a table cell: a fence of backticks could be broken out of. */
function markdownCode(text, maxLength = NAME_LENGTH) {
    return `<code>${escapedMarkdown(text, maxLength)}</code>`;
}
/** A line of a log: its columns and its indentation stay. */
function logLine(text, maxLength = 300) {
    return capped(visible(text.replaceAll('\t', '  ')).trimEnd(), maxLength);
}
/** Lines of a log as a fenced block that nothing in them can close. */
function markdownFence(lines) {
    const clean = lines.map((line) => logLine(line));
    const longest = Math.max(2, ...clean.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...clean, fence].join('\n');
}
/** Only what cannot leave the parentheses of a Markdown link; anything else than http(s) is no link. */
function markdownUrl(url) {
    const clean = url.trim();
    if (!/^https?:\/\/[^\s<>"'`\\|()]+$/i.test(clean) || clean.length > 500)
        return undefined;
    return clean;
}
/** Text of the page; its template escapes what is HTML. */
function pageText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(cleanText(text, maxLength));
}
/** Text in a terminal: no sequence of it moves the cursor, sets the title or colours the rest. */
function terminalText(text, maxLength = 500) {
    return cleanText(text, maxLength);
}
/** XML 1.0 allows fewer characters than JavaScript strings hold; the rest is escaped by the XML library. */
function xmlText(text, maxLength = 2000) {
    return cleanText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}
/** JSON inside `<script type="application/json">`: no `<` can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value)
        .replace(/</g, '\\u003c')
        .replace(/>/g, '\\u003e')
        .replace(/&/g, '\\u0026')
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029');
}
/** Also the full-width forms, which spreadsheets of East Asian languages read as the sign. */
const STARTS_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/;
/** A cell of a CSV file: quoted when needed, and never a formula (OWASP: CSV injection); without the noise of binary fractions. */
function csvCell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
    const clean = cleanText(value);
    const text = STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
    return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function breakReferences(text) {
    return text
        .replace(/@(?=[\w-])/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replace(/:(?=([\w+-]+):)/g, (colon, name) => (isEmojiName(name) ? `:${BREAK}` : colon));
}
/** GitHub links a bare SHA of any commit, but not in code letters. */
function breakCommits(text) {
    return text.replace(/\b[\da-f]{7,64}\b/gi, (word) => isCommit(word) ? `${word.slice(0, 6)}${BREAK}${word.slice(6)}` : word);
}
/** Not the minutes in 10:30:00; these two names of GitHub's are digits alone. */
function isEmojiName(name) {
    return !/^\d+$/.test(name) || name === '100' || name === '1234';
}
/** Abbreviated or not; a number alone is a figure, and a word of letters alone a word. */
function isCommit(word) {
    return (/\d/.test(word) && /[a-f]/i.test(word)) || word.length === 40;
}
function visible(text) {
    return wellFormed(text)
        .replace(ESCAPE_SEQUENCES, '')
        .replace(CONTROLS, ' ')
        .replace(INVISIBLE, '')
        .replace(STACKED, '$1');
}
function capped(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A lone surrogate is no character: it breaks UTF-8 files and JSON readers. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}


/***/ }),

/***/ 15492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   Kz: () => (/* binding */ formatWith),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   T4: () => (/* binding */ formatSignedSize),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fV: () => (/* binding */ formatSlope),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   rs: () => (/* binding */ keepUnits),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
/** Numbers as a person reads them: at least three significant digits, units once, the same way in every rendering. */
const BYTE_STEPS = [
    [1e9, { divisor: 1e9, suffix: ' GB' }],
    [1e6, { divisor: 1e6, suffix: ' MB' }],
    [1e3, { divisor: 1e3, suffix: ' kB' }],
];
/** The scale that suits the largest of the values. */
function scaleFor(unit, values) {
    const largest = Math.max(0, ...values.filter((value) => value !== undefined).map(Math.abs));
    switch (unit) {
        case 'ms':
            return largest >= 10_000 ? { divisor: 1000, suffix: ' s' } : { divisor: 1, suffix: ' ms' };
        case 's':
            return { divisor: 1, suffix: ' s' };
        case 'bytes':
            return BYTE_STEPS.find(([least]) => largest >= least)?.[1] ?? { divisor: 1, suffix: ' bytes' };
        case 'ratio':
            return { divisor: 0.01, suffix: ' %' };
        case 'cores':
            return { divisor: 1, suffix: ' cores' };
        case 'per second':
            return { divisor: 1, suffix: '/s' };
        case 'bytes per second': {
            const { divisor, suffix } = scaleFor('bytes', values);
            return { divisor, suffix: `${suffix}/s` };
        }
        case 'count':
        case 'none':
        case '':
            return { divisor: 1, suffix: '' };
        default:
            return { divisor: 1, suffix: ` ${unit}` };
    }
}
function formatWith(scale, value) {
    if (value === undefined)
        return 'n/a';
    if (scale.suffix === ' cores' && value === 1)
        return '1 core';
    return `${formatNumber(value / scale.divisor)}${Number.isFinite(value) ? scale.suffix : ''}`;
}
function formatQuantity(value, unit) {
    return formatWith(scaleFor(unit, [value]), value);
}
/** A value and its unit stay on one line wherever lines are broken by others: no-break spaces between them. */
function keepUnits(text) {
    return text
        .replace(/(?<=\d) (?=(?:ms|s|min|h|d|%|pp|kB|MB|GB|bytes|cores?|VUs?|events\/s|requests\/s)(?![\p{L}\p{N}]))/gu, NO_BREAK)
        .replace(/(?<=(?:^|[ (])(?:[<>=≤≥≠]|&[lg]t;)) (?=\d)/g, NO_BREAK);
}
const NO_BREAK = '\u00a0';
/** `''` where there is no value: for cells that may be empty. */
function formatKnown(value, unit) {
    return value === undefined ? '' : formatQuantity(value, unit);
}
/** Three significant digits; whole numbers and everything from 100 on keep all digits before the point. */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'n/a';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e15)
        return value.toExponential(2);
    if (Number.isInteger(value))
        return grouped(value.toFixed(0));
    if (size < 1e-6)
        return value.toExponential(1);
    if (size < 0.001)
        return Number(value.toPrecision(2)).toFixed(8).replace(/0+$/, '');
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
    const fixed = value.toFixed(Math.min(decimals, 5));
    return grouped(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}
function formatCount(value) {
    return value === undefined ? 'n/a' : formatNumber(Math.round(value));
}
/** 0.0234 -> `2.34 %`. */
const formatPercent = (ratio) => formatQuantity(ratio, 'ratio');
/** `40 s`, `17 min`, `1 h 5 min`, `24 h`: at most two units. */
function formatDuration(seconds) {
    if (seconds === undefined || !Number.isFinite(seconds))
        return 'n/a';
    if (seconds < 60)
        return `${formatNumber(seconds)} s`;
    const whole = Math.round(seconds);
    const parts = [
        [Math.floor(whole / 86_400), 'd'],
        [Math.floor((whole % 86_400) / 3600), 'h'],
        [Math.floor((whole % 3600) / 60), 'min'],
        [whole % 60, 's'],
    ];
    // 24 h reads better than 1 d.
    if (whole < 172_800) {
        const hours = Math.floor(whole / 3600);
        parts.splice(0, 2, [hours, 'h']);
    }
    const first = parts.findIndex(([amount]) => amount > 0);
    return parts
        .slice(first, first + 2)
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount} ${unit}`)
        .join(' ');
}
/** `+60.2 MB`, `−16 kB`, `±0 cores`: a change over time, with its sign. */
function formatSlope(value, unit) {
    const size = Math.abs(value);
    if (size < 0.001)
        return `±${formatQuantity(0, unit)}`;
    return `${value < 0 ? '−' : '+'}${formatQuantity(size, unit)}`;
}
/** `+26.4 %`, `−0.02 pp`, `±0 %`. The sign is always there. */
function formatChange(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    return `${signed(change * 100)} ${changeSuffix(unit)}`;
}
/** `−3.1 … +4.2 %`, or `±4 %` when both sides are alike. */
function formatNoise(noise, unit) {
    if (noise === undefined)
        return 'n/a';
    const [low, high] = noise;
    const suffix = changeSuffix(unit);
    const larger = Math.max(Math.abs(low), Math.abs(high));
    const [from, to] = [signed(low * 100), signed(high * 100)].map((side) => side.replace('±', ''));
    if (from === to || Math.abs(low + high) / larger < 0.15)
        return `±${oneDecimal(((high - low) / 2) * 100)} ${suffix}`;
    return `${from} … ${to} ${suffix}`;
}
/** `11 %`, `2.1 %`, `0.4 pp`: the size of a change that is known no better. From 10 on without a fraction. */
function formatSize(change, unit) {
    return `${roundedSize(change)} ${changeSuffix(unit)}`;
}
/** `9 to 14 %`, `−2.1 to +3 %`: the ends of an interval, with signs where they are asked for or differ. */
function formatRange([low, high], unit, signs) {
    const suffix = changeSuffix(unit);
    if (signs === 'where they differ' && (low >= 0 || high <= 0)) {
        const [from, to] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
        return `${roundedSize(from)} to ${roundedSize(to)} ${suffix}`;
    }
    const [from, to] = [low, high].map((end) => {
        const size = roundedSize(end);
        return size === '0' ? size : `${end < 0 ? '−' : '+'}${size}`;
    });
    return `${from} to ${to} ${suffix}`;
}
/** `2 failed limits`, `1 failed limit`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `+11 %`, `−2.1 %`, `±0 %`: as `formatSize`, with its sign. */
function formatSignedSize(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    const sign = roundedSize(change) === '0' ? '±' : change < 0 ? '−' : '+';
    return `${sign}${formatSize(change, unit)}`;
}
function signed(value) {
    const text = oneDecimal(Math.abs(value));
    if (text === '0')
        return '±0';
    return `${value < 0 ? '−' : '+'}${text}`;
}
/** Changes are read to a tenth; small ones keep two digits so that +0.02 pp does not become 0. */
function oneDecimal(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return formatNumber(Math.round(value));
    return value.toFixed(size >= 1 ? 1 : 2).replace(/\.?0+$/, '');
}
function roundedSize(change) {
    const size = Math.abs(change) * 100;
    return size >= 10 ? formatNumber(Math.round(size)) : oneDecimal(size);
}
function changeSuffix(unit) {
    return unit === 'points' ? 'pp' : '%';
}
function grouped(digits) {
    const [whole = '', fraction] = digits.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}


/***/ }),

/***/ 79676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Sr: () => (/* binding */ statisticText),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15492);


/** A value of a metric inside a sentence: as `formatQuantity`, and a rate says of what: `2,105 events/s`. */
function valueText(value, unit, metric) {
    const what = unit === 'per second' ? _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(metric)?.perSecondOf : undefined;
    return what === undefined ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(value, unit) : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value)} ${what}/s`;
}
/** `p95`, `average`, `rate`: how a statistic is called in a sentence. */
function statisticText({ statistic }) {
    switch (statistic.kind) {
        case 'percentile':
            return `p${statistic.percent}`;
        case 'min':
            return 'minimum';
        case 'max':
            return 'maximum';
        case 'avg':
            return 'average';
        case 'med':
            return 'median';
        default:
            return statistic.kind;
    }
}
/** `steady phase`, `phase step-3`, `whole run`: where a limit was looked at. */
function scopeText({ phase, expected_response, ...others }) {
    const where = phase === undefined ? 'whole run' : phase === 'steady' ? 'steady phase' : `phase ${phase}`;
    const rest = Object.entries(others).map(([key, value]) => `${key} ${value}`);
    return [where, ...rest].join(', ');
}
/** `+12.3 %, worse than the noise of 6 earlier runs explains`; `+11.2 % (+9 to +14 %), …` of two versions. */
function changeSentence({ change, changeUnit, range, because }) {
    const size = change === undefined ? 'no longer zero' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(change, changeUnit);
    const interval = range === undefined ? '' : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(range, changeUnit, 'always')})`;
    return `${size}${interval}, ${because}`;
}
/** A check as its script calls it: a path begins with a separator, as every group is below the root. */
const checkName = (path) => path.replace(/^::/, '');


/***/ }),

/***/ 26189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   p0: () => (/* binding */ calledBy),
/* harmony export */   r$: () => (/* binding */ testedSentence)
/* harmony export */ });
/* harmony import */ var _domain_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39856);

/** What a run counts: events of an orchestrator, or requests of an ordinary service. */
function workOf({ profile }) {
    return profile?.unit ?? 'events';
}
/** The service under test is `orchestrator` in every figure; people call it by its own name. */
function calledBy({ tested }) {
    return (service) => (service === _domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_UNDER_TEST */ .I6 ? (tested?.service ?? service) : service);
}
/** `shop, started by npm start, commit 1f6c2a9`; undefined for results that do not tell what they are of. */
function testedSentence({ tested, commit, }) {
    if (tested === undefined)
        return undefined;
    const sha = commit === undefined ? [] : [`commit ${commit.sha.slice(0, 7)}`];
    return [tested.service, tested.what, ...sha].join(', ');
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
