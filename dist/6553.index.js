export const id = 6553;
export const ids = [6553];
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

/***/ 66747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionProblem),
/* harmony export */   j: () => (/* binding */ shapeProblem)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

const versioned = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() });
/** Why this version cannot read a result or history at all; undefined when it can. */
function versionProblem(value, readable = [1]) {
    const version = versioned.safeParse(value).data?.schemaVersion;
    if (version === undefined)
        return 'it has no schemaVersion';
    return readable.some((one) => one === version)
        ? undefined
        : `its schema version is ${String(version).slice(0, 20)}, this version reads ${readable.join(' and ')}`;
}
/** The first thing that is not as it must be. */
function shapeProblem({ issues: [first] }) {
    return `it does not have the shape of a result: ${first?.path.join('.')}: ${first?.message}`;
}


/***/ }),

/***/ 73339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Yn: () => (/* binding */ byOutcome),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** The one order of outcomes, the worst first: headlines, exit codes, and whatever shows several tests as one. */
const OUTCOMES = ['broken', 'fail', 'inconclusive', 'pass'];
const byOutcome = (left, right) => OUTCOMES.indexOf(left.outcome) - OUTCOMES.indexOf(right.outcome);
/** The verdict of a whole run: its worst test, the first of them. A run without any result is broken. */
function worstVerdict(verdicts) {
    return [...verdicts].sort(byOutcome)[0] ?? { outcome: 'broken', headline: 'broken: no test left a result' };
}
/** Exit code of the command line for the verdicts of one invocation: what is not red is no failure. */
function exitCodeOf(verdicts) {
    const red = verdicts.filter((verdict) => verdict.red);
    if (verdicts.length > 0 && red.length === 0)
        return 0;
    switch (worstVerdict(red).outcome) {
        case 'broken':
            return 3;
        case 'fail':
            return 1;
        case 'inconclusive':
            return 4;
        case 'pass':
            return 0;
    }
}
const SEVERITIES = ['broken', 'fail', 'inconclusive', 'note'];
/** Findings in the same order; a `fail` is a failure of the service. */
const bySeverity = (left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);


/***/ }),

/***/ 69080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersOf),
/* harmony export */   x: () => (/* binding */ wrongAnswers)
/* harmony export */ });
/* harmony import */ var _domain_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57269);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);


/** Answers that were not as expected, the most frequent first. */
function wrongAnswers(summary) {
    return (summary.answers?.rows ?? [])
        .filter(_domain_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)
        .map((row) => ({ ...row, total: answersOf(summary, row.endpoint) }));
}
/** How many answers there were of one endpoint, or of all. */
function answersOf(summary, endpoint) {
    const tags = endpoint === undefined ? {} : { name: endpoint };
    const failed = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .rateIn */ .oP)(summary, 'http_req_failed', tags);
    if (failed !== undefined && failed.total > 0)
        return failed.total;
    const requests = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(summary, 'http_reqs', tags);
    return requests?.kind === 'counter' ? requests.count : undefined;
}


/***/ }),

/***/ 51622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ comparedSubject)
/* harmony export */ });
/** What a figure of two versions side by side is called everywhere else; one that is not known keeps its name. */
function comparedSubject({ figure }) {
    return SUBJECTS.get(figure) ?? { metric: figure, statistic: 'value' };
}
const SUBJECTS = new Map([
    ['p95', { metric: 'http_req_duration', statistic: 'p(95)' }],
    ['p50', { metric: 'http_req_duration', statistic: 'med' }],
    ['p99', { metric: 'http_req_duration', statistic: 'p(99)' }],
    ['throughput', { metric: 'requests_per_second', statistic: 'value' }],
    ['error rate', { metric: 'http_req_failed', statistic: 'rate' }],
    ['CPU per request', { metric: 'cpu_per_request', statistic: 'value' }],
    ['memory', { metric: 'orchestrator.memory', statistic: 'max' }],
    ['queue depth', { metric: 'queue.depth', statistic: 'avg' }],
    ['capacity', { metric: 'capacity', statistic: 'value' }],
]);


/***/ }),

/***/ 92665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ comparisonNotes),
/* harmony export */   FF: () => (/* binding */ percentileRows),
/* harmony export */   PB: () => (/* binding */ comparedFigures),
/* harmony export */   i7: () => (/* binding */ comparedLabel),
/* harmony export */   pf: () => (/* binding */ comparisonLines),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   vc: () => (/* binding */ whereItChanged)
/* harmony export */ });
/* harmony import */ var _metrics_compared_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51622);
/* harmony import */ var _metrics_quantile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98322);
/* harmony import */ var _metrics_statistic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85861);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15492);
/* harmony import */ var _run_details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70228);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77819);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20943);







/** What was compared and what came of it, as far as headline and other reasons do not say it: a sentence each. */
function comparisonLines(report) {
    const { judgement, summary } = report;
    const { kind, sentence } = judgement.comparison;
    if (summary.sideBySide === undefined)
        return kind === 'off' ? [] : [sentence];
    const isSaid = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isInHeadline */ .Sh)(report, sentence.replace(/\.$/, '')) || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonsBeside */ .mc)(report).includes(sentence);
    return [versionsSentence(summary.sideBySide, summary), ...(isSaid ? [] : [sentence])];
}
/** `This change (work tree) against main (8c1f2ab): 8 of at most 12 rounds, both at the same time on 4 × AMD EPYC 7763.` */
function versionsSentence({ base, candidate, rounds, roundsPlanned, mode, ended }, { environment }) {
    const counted = rounds.filter(({ notCounted }) => notCounted === undefined).length;
    const left = rounds.length - counted;
    return [
        `This change (${candidate.label}) against ${base.label}: ${counted} of at most ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(roundsPlanned, 'round')}`,
        left === 0 ? '' : `, ${left} more did not count`,
        ended === 'interrupted' ? ', interrupted' : '',
        ended === 'out of time' ? ', no time for more' : '',
        mode === 'concurrent' ? ', both at the same time' : ', one after the other in turn',
        ` on this machine${(0,_run_details_js__WEBPACK_IMPORTED_MODULE_2__/* .machineText */ .tU)(environment, ' (', ')')}.`,
    ].join('');
}
/** How the rounds went, as far as the headline does not say it. */
function comparisonNotes(report) {
    const headline = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineSentence */ .k1)(report).toLowerCase();
    return (report.summary.sideBySide?.notes ?? []).filter((note) => !note.toLowerCase().includes(headline));
}
/** Whether anything of two versions can be held side by side: without a round that counts nothing can. */
const isCompared = ({ sideBySide }) => (sideBySide?.figures.length ?? 0) > 0;
/** Rows of the table of two versions: what was compared, then what has a limit. */
function comparedFigures(figures) {
    const hasBoth = ({ change, baseline }) => change !== undefined || baseline !== undefined;
    return [
        ...figures.filter(hasBoth),
        ...figures.filter((figure) => !hasBoth(figure) && figure.limit !== undefined),
    ];
}
/** As the table of figures calls it. */
function comparedLabel(figure, called) {
    const { metric, statistic } = (0,_metrics_compared_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedSubject */ .Y)(figure);
    const places = figure.endpoint === undefined ? [] : [figure.endpoint];
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .rowLabel */ .x)({ metric, statistic: (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatistic */ .Qm)(statistic) ?? { kind: 'value' }, places }, figure.unit, called);
}
/** The latency of both versions wherever both are known: where they part, and how far. */
function percentileRows({ distribution, baseDistribution, summary }) {
    const base = summary.sideBySide?.baseQuantiles ?? baseDistribution ?? [];
    return distribution.flatMap(([percent, candidateMs]) => {
        const baseMs = (0,_metrics_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAtPercent */ .Y)(base, percent);
        return baseMs === undefined || baseMs <= 0
            ? []
            : [{ percent, baseMs, candidateMs, change: candidateMs / baseMs - 1 }];
    });
}
/** Half of the difference of the tail at the median, and it is not the tail alone. */
const EVERYWHERE = 0.5;
/** Whether a latency that changed did so for all requests or for the slow ones; undefined while nothing is known to differ. */
function whereItChanged(report) {
    const figures = report.summary.sideBySide?.figures ?? [];
    const latency = figures.find(({ figure, call, endpoint }) => endpoint === undefined &&
        ['p95', 'p50', 'p99'].includes(figure) &&
        (call === 'regressed' || call === 'improved'));
    const rows = percentileRows(report);
    const at = (wanted) => rows.find(({ percent }) => percent === wanted)?.change;
    const [median, tail] = [at(50), at(95)];
    if (latency === undefined || median === undefined || tail === undefined)
        return undefined;
    const word = latency.call === 'regressed' ? 'Slower' : 'Faster';
    const sign = latency.call === 'regressed' ? 1 : -1;
    const [ofMedian, ofTail] = [sign * median, sign * tail];
    if (ofMedian >= EVERYWHERE * ofTail && ofTail >= EVERYWHERE * ofMedian)
        return `${word} everywhere`;
    return ofTail > ofMedian ? `${word} mostly in the tail` : `${word} mostly for the typical request`;
}


/***/ }),

/***/ 59055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ gridFor),
/* harmony export */   VW: () => (/* binding */ seriesOnGrid),
/* harmony export */   kd: () => (/* binding */ isOffered)
/* harmony export */ });
/* unused harmony export OFFERED */
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);

const STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];
/** At most `most` buckets, each a round number of seconds. */
function gridFor(fromMs, toMs, most) {
    const seconds = Math.max(1, (toMs - fromMs) / 1000);
    const wanted = seconds / most;
    const stepS = STEPS_S.find((step) => step >= wanted) ?? Math.ceil(wanted / 86_400) * 86_400;
    return { fromMs, stepMs: stepS * 1000, count: Math.max(1, Math.ceil(seconds / stepS)) };
}
/** One value for each bucket; `null` where nothing was measured. */
function onGrid(points, grid, reduction = 'mean') {
    const sums = new Array(grid.count).fill(0);
    const counts = new Array(grid.count).fill(0);
    for (const [atMs, value] of points) {
        const bucket = Math.floor((atMs - grid.fromMs) / grid.stepMs);
        if (bucket < 0 || bucket >= grid.count || !Number.isFinite(value))
            continue;
        const seen = counts[bucket] ?? 0;
        const before = sums[bucket] ?? 0;
        sums[bucket] = reduction === 'mean' ? before + value : seen === 0 ? value : Math.max(before, value);
        counts[bucket] = seen + 1;
    }
    return sums.map((sum, bucket) => {
        const seen = counts[bucket] ?? 0;
        return seen === 0 ? null : reduction === 'mean' ? sum / seen : sum;
    });
}
/** Known between its points too: corners of the profile's curve. */
const OFFERED = ['events_offered', 'requests_offered'];
const isOffered = (series) => OFFERED.some((name) => (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .metricSeries */ .Q3)([series], name) !== undefined);
function seriesOnGrid(series, grid, reduction) {
    return isOffered(series) ? interpolatedOnGrid(series.points, grid) : onGrid(series.points, grid, reduction);
}
function interpolatedOnGrid(points, grid) {
    let next = 0;
    return Array.from({ length: grid.count }, (_, bucket) => {
        const atMs = grid.fromMs + (bucket + 0.5) * grid.stepMs;
        while (next < points.length && (points[next]?.[0] ?? 0) < atMs)
            next += 1;
        const before = points[next - 1];
        const after = points[next];
        if (before === undefined || after === undefined)
            return null;
        const share = after[0] === before[0] ? 0 : (atMs - before[0]) / (after[0] - before[0]);
        return before[1] + (after[1] - before[1]) * share;
    });
}


/***/ }),

/***/ 27662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ eventSentence)
/* harmony export */ });
/* harmony import */ var _wording_tested_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26189);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);


/** `after 35 s: orchestrator throttled: …`, on the clock the charts show. */
function eventSentence(report, { atMs, service, kind, detail }) {
    const fromMs = report.phases[0]?.fromMs ?? Date.parse(report.summary.startedAt);
    const seconds = Math.round((atMs - fromMs) / 1000);
    const when = seconds < 0 ? `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(-seconds)} before the load` : `after ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}`;
    return `${when}: ${(0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_1__/* .calledBy */ .p0)(report.summary)(service)} ${kind}: ${detail}`;
}


/***/ }),

/***/ 77819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ rowLabel)
/* harmony export */ });
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);


/**
 * `p95 latency`, `Failed requests (step-2)`, `my_trend p95 (all answers)`: a row as people call it, and `Orchestrator CPU` of
 * a service that has a name of its own as `shop CPU`.
 */
function rowLabel(row, unit, called) {
    const label = plainLabel(row, unit);
    const service = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedBehind */ .rP)(row.metric)?.service;
    const name = service === undefined ? undefined : called(service);
    return name === undefined || name === service ? label : label.replace(/^Orchestrator(?= )/, () => name);
}
function plainLabel({ metric, statistic, places }, unit) {
    const known = (0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMetric */ .wl)(metric);
    const suffix = places.length === 0 ? '' : ` (${places.join(', ')})`;
    const short = shortStatistic(statistic, unit);
    if (metric === 'http_req_duration')
        return `${short === 'median' ? 'Median' : short} latency${suffix}`;
    const isBare = ['value', 'rate', 'final'].includes(statistic.kind) || known?.from === 'judged';
    return isBare && known?.label !== undefined
        ? `${known.label}${suffix}`
        : `${known?.label ?? metric} ${short}${suffix}`;
}
function shortStatistic(statistic, unit) {
    switch (statistic.kind) {
        case 'percentile':
            return statistic.percent === 50 ? 'median' : `p${statistic.percent}`;
        case 'med':
            return 'median';
        case 'avg':
            return 'average';
        case 'max':
            return 'peak';
        case 'rate':
            return unit === 'ratio' ? 'rate' : 'per second';
        default:
            return statistic.kind;
    }
}


/***/ }),

/***/ 70228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ startedSentence),
/* harmony export */   C6: () => (/* binding */ runDetails),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   tU: () => (/* binding */ machineText)
/* harmony export */ });
/* unused harmony export profileSentence */
/* harmony import */ var _wording_tested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26189);
/* harmony import */ var _wording_scenarios_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15285);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15492);



/** What ran, where, and with what: enough to run it again. */
function runDetails(summary, test) {
    const { profile, environment, commit, load } = summary;
    const facts = [
        ['Tested', (0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .testedSentence */ .r$)(summary)],
        ['Test', test?.testType ?? summary.testType],
        ['Started', startedSentence(summary)],
        ['Took', (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(summary.durationMs / 1000)],
        ['Profile', profile && profileSentence(profile)],
        ['Stages', profile && stagesSentence(profile)],
        ['Load', summary.comparability?.scenarios && (0,_wording_scenarios_js__WEBPACK_IMPORTED_MODULE_0__/* .scenariosText */ .r)(summary.comparability.scenarios)],
        ['Script', test?.workload.kind === 'script' ? test.script : undefined],
        ['k6 ended', load.endingSentence],
        ['Iterations', load.iterations && iterationsSentence(load.iterations)],
        ['Stack', known(environment.stack)],
        ['k6', known(environment.k6Version)],
        ['Machine', machineSentence(environment)],
        ['Runner', environment.runner],
        ...Object.entries(environment.images ?? {}).map(([service, image]) => [
            `Image of ${(0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .calledBy */ .p0)(summary)(service)}`,
            image,
        ]),
        ['Commit', commit && [commit.sha.slice(0, 12), commit.branch].filter(Boolean).join(' on ')],
        ['Run', commit?.runUrl],
        [
            'Result',
            `${summary.id}, schema ${summary.schemaVersion}, ${summary.tool.name} ${summary.tool.version}`,
        ],
    ];
    return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
/** undefined for results that do not tell it in any way. */
function startedSentence({ startedAt, startedBy }) {
    if (startedBy === 'nothing')
        return undefined;
    const time = startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
    return startedBy === undefined ? time : `${time} by the time of the file`;
}
/** Results of others do not tell where they come from. */
function known(fact) {
    return fact === 'unknown' || fact === '' ? undefined : fact;
}
/** `4 × AMD EPYC 7763`; `''` where it is not known. */
function machineText({ cpuCount, cpuModel }, before = '', after = '') {
    return cpuCount === 0 ? '' : `${before}${cpuCount} × ${cpuModel}${after}`;
}
function machineSentence(environment) {
    const { os, arch, cpuCount, memoryBytes } = environment;
    if (cpuCount === 0)
        return undefined;
    return `${os} ${arch}, ${machineText(environment)}, ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(memoryBytes, 'bytes')} memory`;
}
/** `60 VUs, closed model, 2,000 events/s in requests of 100, rescaled from the default` */
function profileSentence(profile) {
    return [
        `up to ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(profile.peakVus)} VUs for ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(profile.durationS)}`,
        `${profile.loadModel} model`,
        profile.eventsPerSecond > 0
            ? `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(profile.eventsPerSecond)} ${profile.unit === 'requests' ? 'requests/s at the peak' : `events/s at the peak in requests of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(profile.eventsPerRequest)}`}`
            : '',
        profile.rescaled ? 'rescaled from the default profile' : '',
        `profile ${profile.hash}`,
    ]
        .filter(Boolean)
        .join(', ');
}
function stagesSentence(profile) {
    const stages = profile.stages.map((stage) => `${stage.phase} ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(stage.durationS)} → ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(stage.targetVus)}`);
    const shown = stages.slice(0, 24);
    const more = stages.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''} VUs`;
}
function iterationsSentence(iterations) {
    return `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(iterations.complete)} complete, ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(iterations.interrupted)} interrupted, ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(iterations.dropped)} dropped`;
}


/***/ }),

/***/ 50590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ timeSpan)
/* harmony export */ });
/** What the charts and sparklines cover: the phases, and every point that was measured after them. */
function timeSpan({ phases, charts }) {
    const points = charts.flatMap(({ lines }) => lines.map(({ series }) => series.points));
    const firsts = points.flatMap((one) => one[0]?.[0] ?? []);
    const lasts = points.flatMap((one) => one.at(-1)?.[0] ?? []);
    const fromMs = phases[0]?.fromMs ?? Math.min(...firsts);
    const toMs = Math.max(phases.at(-1)?.toMs ?? 0, ...lasts);
    return Number.isFinite(fromMs) ? [fromMs, toMs] : [0, 0];
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ validityParts)
/* harmony export */ });
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15492);



/** What a reader checks before believing a figure, as one line of facts. */
function validityParts(report) {
    const { summary, judgement } = report;
    const requests = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(summary, 'http_reqs');
    const work = requests ?? (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(summary, 'iterations');
    const generator = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .worstObserved */ .ac)(summary.observed, 'k6', 'cpu');
    const unjudged = judgement.thresholds.filter(({ outcome }) => outcome === 'no samples' || outcome === 'not measured').length;
    const { iterations } = summary.load;
    const facts = [
        work?.kind === 'counter' ? (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(work.count, work === requests ? 'request' : 'iteration') : undefined,
        iterations &&
            `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(iterations.dropped, 'dropped iteration')}, ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(iterations.interrupted)} interrupted`,
        summary.shards === undefined ? undefined : `merged ${summary.shards} shards`,
        generator && `k6 used ${coresOf(generator.avg, generator.limit)}`,
        accountingFact(summary.accounting),
        unjudged > 0 && judgement.verdict.outcome !== 'broken'
            ? `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unjudged, 'limit')} without samples`
            : undefined,
    ];
    return facts.filter((fact) => fact !== undefined);
}
/** `0.16 of 2 cores` */
function coresOf(used, limit) {
    return limit === undefined || limit <= 0
        ? (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(used, 'cores')
        : `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(used)} of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(limit, 'cores')}`;
}
function accountingFact(accounting) {
    if (accounting === undefined || accounting.submitted + accounting.unanswered === 0)
        return undefined;
    if (accounting.routed === undefined)
        return `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(accounting.acceptedByAnswer)} of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(accounting.submitted, 'event')} accepted`;
    const failed = accounting.failed ?? 0;
    return `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(accounting.routed)} of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(accounting.submitted, 'event')} routed${failed > 0 ? `, ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(failed)} failed` : ''}`;
}


/***/ }),

/***/ 20943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ otherReasons),
/* harmony export */   Sh: () => (/* binding */ isInHeadline),
/* harmony export */   XT: () => (/* binding */ callTone),
/* harmony export */   Xp: () => (/* binding */ comparedResult),
/* harmony export */   Y7: () => (/* binding */ limitSubject),
/* harmony export */   Ze: () => (/* binding */ likelyCauses),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   k1: () => (/* binding */ headlineSentence),
/* harmony export */   kn: () => (/* binding */ figureResult),
/* harmony export */   l2: () => (/* binding */ causesTitle),
/* harmony export */   mc: () => (/* binding */ reasonsBeside),
/* harmony export */   ph: () => (/* binding */ BADNESS)
/* harmony export */ });
/* harmony import */ var _metrics_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85861);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);


/** How the judge begins the sentence of a limit that only warns. */
const WARNING = 'warning: ';
/** A symbol never stands alone: the word is always beside it. */
const OUTCOMES = {
    broken: { symbol: '⛔', word: 'broken' },
    fail: { symbol: '❌', word: 'failed' },
    inconclusive: { symbol: '⚠️', word: 'inconclusive' },
    pass: { symbol: '✅', word: 'passed' },
};
/** The verdict's sentence for places that show outcome and test in words of their own: without `fail: ` and `(load)`. */
function headlineSentence({ judgement: { verdict }, summary }) {
    return withoutTest(verdict.headline.replace(/^(pass|fail|inconclusive|broken): /, ''), summary.testType);
}
/** Whether the headline says this already, in whatever case it begins. */
function isInHeadline(report, sentence) {
    return headlineSentence(report).toLowerCase().includes(sentence.toLowerCase());
}
function withoutTest(sentence, testType) {
    return testType === undefined
        ? sentence
        : sentence.replaceAll(` (${testType})`, '').replaceAll(`(${testType}, `, '(');
}
/**
 * What the headline left unsaid: its "and 2 more". Nothing else is said of a broken run, whose figures mean nothing;
 * notes of a run stand in its validity line, limits that only warn here.
 */
function otherReasons(report) {
    const { verdict } = report.judgement;
    const headline = headlineSentence(report).toLowerCase();
    return verdict.reasons
        .filter(({ kind, sentence }) => verdict.outcome === 'broken' ? kind === 'broken' : kind !== 'note' || sentence.startsWith(WARNING))
        .map(({ kind, sentence }) => ({ kind, sentence: withoutTest(sentence, report.summary.testType) }))
        .filter(({ sentence }) => !headline.startsWith(sentence.replace(/\.$/, '').toLowerCase()));
}
/** What a table of figures that shows every bad one does not say already. */
function reasonsBeside(report) {
    return otherReasons(report)
        .filter(({ kind, sentence }) => kind !== 'threshold' && kind !== 'regression' && !sentence.startsWith(WARNING))
        .map(({ sentence }) => sentence);
}
/** A run that passed has no causes of anything; what was seen in it may still be worth a look. */
function causesTitle({ judgement }) {
    return judgement.verdict.outcome === 'pass' ? 'Noticed' : 'Likely causes';
}
/** The weightiest first. */
function likelyCauses({ judgement }) {
    return [...judgement.diagnosis].sort((left, right) => right.weight - left.weight);
}
/** The worst is lowest. */
const BADNESS = { bad: 0, warn: 1, good: 2, plain: 3 };
/** What one row of the table means, in words, the worst first; tone `plain` is everything inside the noise. */
function figureResult(figure) {
    const call = callResult(figure);
    const limit = limitResult(figure);
    // That a limit is met needs no words beside how the figure compares: both numbers stand in the row.
    return (worstFirst([call === undefined || figure.limitOutcome !== 'passed' ? limit : undefined, call]) ??
        notJudged(figure));
}
/** The same where a row has no room of its own for the limit, with what could have been seen; `short` has no room for either. */
function comparedResult(figure) {
    const { limit = '', value, limitValue = value, unit, change, changeUnit, detectable } = figure;
    const call = callResult(figure) ?? (change === undefined ? undefined : { text: 'not judged', tone: 'plain' });
    const ofLimit = limitResult(figure);
    const [shown, held] = [(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(value, unit), (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(limitValue, unit)];
    const was = figure.limitOutcome === 'failed' && shown !== held ? ` (${held})` : '';
    const seen = detectable === undefined ? '' : `, above ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(detectable, changeUnit)} would be seen`;
    const long = worstFirst([
        call && { ...call, text: call.text + seen },
        ofLimit && { ...ofLimit, text: `${ofLimit.text.replace(/^limit/, `limit ${limit}`)}${was}` },
    ]);
    const isMet = figure.limitOutcome === 'passed' && call !== undefined;
    const brief = worstFirst([call, isMet ? undefined : ofLimit && { ...ofLimit, text: ofLimit.text + was }]);
    return { ...(long ?? notJudged(figure)), short: brief?.text ?? '' };
}
function worstFirst(parts) {
    const said = parts.filter((part) => part !== undefined);
    said.sort((left, right) => BADNESS[left.tone] - BADNESS[right.tone]);
    const [worst] = said;
    return worst && { text: said.map(({ text }) => text).join(', '), tone: worst.tone };
}
function limitResult({ limitOutcome, limitWarns }) {
    switch (limitOutcome) {
        case 'passed':
            return { text: 'limit met', tone: 'plain' };
        case 'failed':
            return limitWarns
                ? { text: 'limit failed (only warns)', tone: 'warn' }
                : { text: 'limit failed', tone: 'bad' };
        case 'no samples':
            return { text: 'no samples', tone: 'warn' };
        // A default limit on what this stack cannot tell is no warning; one that was asked for is in the headline.
        case 'not measured':
            return { text: 'not measured', tone: 'plain' };
        case undefined:
            return undefined;
    }
}
function callResult({ call }) {
    return call === undefined ? undefined : { text: call, tone: callTone(call) };
}
const CALL_TONES = new Map([
    ['regressed', 'bad'],
    ['slightly worse', 'warn'],
    ['improved', 'good'],
]);
/** Everything inside the noise is plain. */
const callTone = (call) => CALL_TONES.get(call ?? '') ?? 'plain';
function notJudged({ baseline, change, value }) {
    if (change !== undefined)
        return { text: 'not judged yet', tone: 'plain' };
    return baseline !== undefined && value === undefined
        ? { text: 'gone', tone: 'warn' }
        : { text: '', tone: 'plain' };
}
/** `http_req_duration{phase:steady} p(95)` */
function limitSubject(result) {
    return `${result.scope} ${(0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticName */ .ap)(result.threshold.statistic)}`;
}


/***/ }),

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/report/model/event-sentence.js
var event_sentence = __webpack_require__(27662);
;// CONCATENATED MODULE: ./build/src/report/render/markdown-parts.js

/** Building blocks of GitHub Markdown; whole numbers of lines, never half a table. */
/** Never without the words beside them, and on their line. */
const SYMBOLS = { bad: '🔴\u00a0', warn: '🟠\u00a0', good: '🟢\u00a0', plain: '' };
/** A path may be broken at its slashes: a narrow screen has room for the columns beside it then. */
const MAY_BREAK = '\u200b';
/** `step-2` is one word. */
const MUST_NOT_BREAK = '\u2060';
/** `''` for no table. */
function markdownTable(table, mostRows = Number.POSITIVE_INFINITY) {
    if (table === undefined)
        return '';
    const line = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
    return [
        line(table.columns.map(({ title, isNumber, titleWraps }) => isNumber && titleWraps !== true ? title.replaceAll(' ', '\u00a0') : title)),
        `|${table.columns.map(({ isNumber }) => (isNumber ? '--:' : '---')).join('|')}|`,
        ...table.rows.slice(0, mostRows).map((cells) => line(cells.map(cellText))),
    ].join('\n');
}
function cellText({ text, tone, form }) {
    if (text === '')
        return '';
    if (form === 'code')
        return (0,wording_escape/* markdownCode */.D9)(text, 80);
    const escaped = (0,wording_escape/* markdownText */.p7)(text, 160)
        .replace(/\/(?=\w{3})/g, `/${MAY_BREAK}`)
        .replace(/-(?=\d)/g, `-${MUST_NOT_BREAK}`);
    return `${SYMBOLS[tone]}${form === 'strong' ? `**${escaped}**` : escaped}`;
}
/** A fold: closed until clicked. The blank lines make GitHub read the body as Markdown. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function always(text) {
    return { variants: [text], weight: Number.POSITIVE_INFINITY };
}
/** Sections joined, each as full as the limit allows: details go first, what failed goes last. */
function fitted(sections, maxCharacters, droppedNote) {
    const chosen = sections.map(() => 0);
    const render = () => {
        const texts = sections.map((section, index) => section.variants[chosen[index] ?? 0] ?? '');
        const shortened = chosen.some((variant) => variant > 0);
        return [...texts, shortened ? droppedNote : ''].filter((text) => text !== '').join('\n\n');
    };
    let body = render();
    while (body.length > maxCharacters) {
        const next = shortenNext(sections, chosen);
        if (next === undefined)
            return wholeLines(body, maxCharacters);
        chosen[next] = (chosen[next] ?? 0) + 1;
        body = render();
    }
    return body;
}
function shortenNext(sections, chosen) {
    let found;
    let lowest = Number.POSITIVE_INFINITY;
    sections.forEach((section, index) => {
        const canShorten = (chosen[index] ?? 0) < section.variants.length - 1;
        if (canShorten && section.weight <= lowest) {
            lowest = section.weight;
            found = index;
        }
    });
    return found;
}
function wholeLines(body, maxCharacters) {
    const cut = body.lastIndexOf('\n', maxCharacters);
    return body.slice(0, cut < 0 ? maxCharacters : cut);
}

// EXTERNAL MODULE: ./build/src/report/tables/by-type.js
var by_type = __webpack_require__(63252);
// EXTERNAL MODULE: ./build/src/report/tables/answers.js
var answers = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/src/report/tables/checks.js
var checks = __webpack_require__(85887);
// EXTERNAL MODULE: ./build/src/report/model/down-sample.js
var down_sample = __webpack_require__(59055);
;// CONCATENATED MODULE: ./build/src/report/render/sparkline.js

const WIDTH = 40;
const BARS = [...'▁▂▃▄▅▆▇█'];
/** The course of a series in one line of text, from zero to its peak; a gap is a dot. */
function sparkline(series, [fromMs, toMs]) {
    if (series.points.length < 2 || toMs <= fromMs)
        return '';
    const values = (0,down_sample/* seriesOnGrid */.VW)(series, (0,down_sample/* gridFor */.GY)(fromMs, toMs, WIDTH), 'mean');
    const peak = Math.max(0, ...values.map((value) => value ?? 0));
    return values
        .map((value) => {
        if (value === null)
            return '·';
        const height = peak === 0 ? 0 : Math.round((Math.max(0, value) / peak) * (BARS.length - 1));
        return BARS[height] ?? '·';
    })
        .join('');
}

// EXTERNAL MODULE: ./build/src/report/model/time-span.js
var time_span = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/src/report/tables/table.js
var table = __webpack_require__(91672);
;// CONCATENATED MODULE: ./build/src/report/tables/courses.js





const MOST_LINES_OF_A_CHART = 4;
/** A line for each series of the charts, where no chart can be drawn: its course as a sparkline, and its peak. */
function coursesTable(report) {
    const span = (0,time_span/* timeSpan */.w)(report);
    return (0,table/* tableOf */.c_)('Course of the run', [
        ...(0,table/* words */.aL)('Series', `Over ${(0,numbers/* formatDuration */.a3)((span[1] - span[0]) / 1000)}, from zero to its peak`),
        ...(0,table/* numbers */.nL)('Peak'),
    ], report.charts.flatMap(({ title, unit, lines }) => lines.slice(0, MOST_LINES_OF_A_CHART).flatMap(({ label, series }) => {
        const bars = sparkline(series, span);
        const peak = series.points.reduce((most, [, value]) => Math.max(most, value), 0);
        const name = lines.length === 1 ? title : `${title}, ${(0,wording_escape/* cleanText */.X5)(label, 60)}`;
        return bars === '' ? [] : [[name, (0,table/* code */.aY)(bars), (0,numbers/* formatQuantity */.VZ)(peak, unit)]];
    })));
}

// EXTERNAL MODULE: ./build/src/report/model/compared.js
var model_compared = __webpack_require__(92665);
// EXTERNAL MODULE: ./build/src/report/tables/figure-row.js
var figure_row = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/src/report/tables/figures.js
var tables_figures = __webpack_require__(34229);
// EXTERNAL MODULE: ./build/src/report/tables/latency.js
var latency = __webpack_require__(92526);
// EXTERNAL MODULE: ./build/src/report/tables/own-metrics.js
var own_metrics = __webpack_require__(93732);
// EXTERNAL MODULE: ./build/src/report/tables/percentiles.js
var percentiles = __webpack_require__(73184);
// EXTERNAL MODULE: ./build/src/report/tables/rounds.js
var rounds = __webpack_require__(21347);
// EXTERNAL MODULE: ./build/src/report/tables/phases.js
var phases = __webpack_require__(87910);
// EXTERNAL MODULE: ./build/src/report/tables/services.js
var services = __webpack_require__(13458);
// EXTERNAL MODULE: ./build/src/report/model/validity-line.js
var validity_line = __webpack_require__(1909);
;// CONCATENATED MODULE: ./build/src/report/render/markdown-details.js

















/** Rows of the table above the folds. */
const ROWS_ON_FIRST_SCREEN = 12;
/** Of two versions side by side: their results take two lines. */
const COMPARED_ON_FIRST_SCREEN = 9;
/** Figures of each test in that table; the answer of a stress, spike or soak test has a table below it. */
function shownFigures(reports) {
    const [only] = reports;
    const all = reports.some(({ summary }) => (0,model_compared/* isCompared */.uQ)(summary))
        ? COMPARED_ON_FIRST_SCREEN
        : ROWS_ON_FIRST_SCREEN;
    const room = reports.length === 1 && only && (0,by_type/* typeAnswer */.X)(only) ? all / 2 : all;
    return Math.max(3, Math.floor(room / reports.length));
}
/** What is folded away below the first screen; the first to be left out of a comment that grows too long. */
function detailSections(report, reports) {
    const parts = detailParts(report, reports);
    return reports.length === 1
        ? parts.map(({ bodies, weight }) => ({ variants: [...bodies, ''], weight }))
        : [wholeFold(report, parts)];
}
function detailParts(report, reports) {
    const tests = reports.length;
    const figures = (most) => foldedFigures(report, shownFigures(reports), most);
    const answer = (0,by_type/* typeAnswer */.X)(report);
    const steps = answer?.table?.rows.length ?? 0;
    return [
        { bodies: [tests > 1 ? validityQuote(report) : ''], weight: 70 },
        {
            // Alone it stands above, open, as far as it is short.
            bodies: [tests > 1 || steps > 12 ? fold(typeTitle(answer), markdownTable(answer?.table, 60)) : ''],
            weight: 65,
        },
        { bodies: [roundsFold(report)], weight: 62 },
        { bodies: [percentilesFold(report)], weight: 61 },
        { bodies: [fold('Course of the run', markdownTable(coursesTable(report)))], weight: 60 },
        {
            bodies: [
                fold('Latency', markdownTable((0,latency/* latencyTable */.n)(report), 30), markdownTable((0,latency/* endpointsTable */.$)(report), 30)),
            ],
            weight: 50,
        },
        { bodies: [answersFold(report, 30), answersFold(report, 5)], weight: 58 },
        { bodies: [fold('Checks', markdownTable((0,checks/* checksTable */.E)(report), 60))], weight: 48 },
        {
            bodies: [
                fold('Groups and metrics of the script', markdownTable((0,own_metrics/* groupsTable */.X)(report), 30), markdownTable((0,own_metrics/* ownMetricsTable */.K)(report), 30)),
            ],
            weight: 44,
        },
        { bodies: [fold('Phases', markdownTable((0,phases/* phasesTable */.l)(report), 40))], weight: 40 },
        { bodies: [figures(300), figures(60), figures(20)], weight: 30 },
        { bodies: [fold('Services', markdownTable((0,services/* servicesTable */.l)(report), 30), events(report))], weight: 45 },
        { bodies: [fold('Messages of k6', messages(report))], weight: 20 },
        { bodies: [fold('Facts of the run', facts(report))], weight: 10 },
    ];
}
/** Of several tests each has one fold; the least of its parts are left out first. */
function wholeFold(report, parts) {
    const title = `${(0,wording_escape/* markdownText */.p7)(report.title, 60)}: details`;
    const weights = parts.map(({ weight }) => weight).sort((left, right) => left - right);
    const without = weights.map((most) => fold(title, ...parts.flatMap(({ bodies, weight }) => (weight > most ? [bodies.at(-1) ?? ''] : []))));
    return { variants: [fold(title, ...parts.map(({ bodies }) => bodies[0])), ...without], weight: 60 };
}
function fold(summary, ...parts) {
    const body = parts.filter(Boolean).join('\n\n');
    return body === '' ? '' : markdownDetails(summary, body);
}
function answersFold(report, most) {
    const table = (0,answers/* answersTable */.C)(report);
    const said = (0,answers/* answerBodies */.D)(report).map(({ title, text }) => `${(0,wording_escape/* markdownText */.p7)(title)}:\n\n${(0,wording_escape/* markdownFence */.p0)([text])}`);
    return table === undefined ? '' : fold(table.caption, markdownTable(table, most), ...said);
}
function validityQuote(report) {
    const facts = (0,validity_line/* validityParts */.J)(report).map((fact) => (0,wording_escape/* markdownText */.p7)(fact));
    const notes = report.judgement.validity
        .filter(({ severity }) => severity === 'note')
        .map(({ sentence }) => ` ${(0,wording_escape/* markdownText */.p7)(sentence)}`);
    return facts.length + notes.length === 0 ? '' : `> Validity: ${facts.join(', ')}.${notes.join('')}`;
}
const typeTitle = (answer) => `${answer?.title}: ${answer?.table?.caption.toLowerCase()}`;
/** All of them, unless the table above shows all; of two versions side by side those that it has no row for. */
function foldedFigures({ keyFigures, summary }, shownAbove, most) {
    const count = (shown, all) => (shown < all ? `${shown} of ${all}` : `${all}`);
    if (!(0,model_compared/* isCompared */.uQ)(summary)) {
        if (keyFigures.length <= shownAbove)
            return '';
        const figures = (0,figure_row/* notableFigures */.VJ)(keyFigures, most);
        const title = `All figures (${count(figures.length, keyFigures.length)})`;
        return fold(title, markdownTable((0,tables_figures/* figuresTable */._)([{ figures }])));
    }
    const compared = (0,model_compared/* comparedFigures */.PB)(keyFigures);
    const above = new Set((0,figure_row/* notableFigures */.VJ)(compared, Math.max(shownAbove, (0,figure_row/* badFigures */.$D)(compared))));
    const below = compared.filter((figure) => !above.has(figure));
    const shown = (0,figure_row/* notableFigures */.VJ)(below, most);
    const others = keyFigures.filter((figure) => !compared.includes(figure));
    return [
        fold(`More of both versions (${count(shown.length, below.length)})`, markdownTable((0,tables_figures/* comparedTable */.M)([{ figures: shown }]))),
        fold('Figures of this change alone', markdownTable((0,tables_figures/* figuresTable */._)([{ figures: others.slice(0, most) }]))),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function roundsFold(report) {
    const notes = (0,model_compared/* comparisonNotes */.$r)(report)
        .slice(0, 20)
        .map((note) => `- ${(0,wording_escape/* markdownText */.p7)(note)}`);
    return fold('Rounds: how it was measured', markdownTable((0,rounds/* roundsTable */.A)(report), 40), notes.join('\n'));
}
function percentilesFold(report) {
    const where = (0,model_compared/* whereItChanged */.vc)(report);
    return fold(`Latency of both versions by percentile${where === undefined ? '' : `: ${where.toLowerCase()}`}`, markdownTable((0,percentiles/* percentilesTable */.P)(report)));
}
function events(report) {
    return report.events
        .slice(0, 20)
        .map((event) => `- ${(0,wording_escape/* markdownText */.p7)((0,event_sentence/* eventSentence */.W)(report, event))}`)
        .join('\n');
}
function messages(report) {
    const lines = report.summary.load.messages
        .slice(0, 20)
        .map(({ level, message, count }) => `${count} × ${level}: ${message}`);
    return lines.length === 0 ? '' : (0,wording_escape/* markdownFence */.p0)(lines);
}
function facts(report) {
    const lines = report.facts.map(({ name, value }) => `- ${(0,wording_escape/* markdownText */.p7)(name, 100)}: ${(0,wording_escape/* markdownText */.p7)(value)}`);
    const notes = report.notes.slice(0, 20).map((note) => `- Note: ${(0,wording_escape/* markdownText */.p7)(note)}`);
    return [...lines, ...notes].join('\n');
}

// EXTERNAL MODULE: ./build/src/domain/severity.js
var severity = __webpack_require__(73339);
// EXTERNAL MODULE: ./build/src/report/model/words.js
var model_words = __webpack_require__(20943);
;// CONCATENATED MODULE: ./build/src/report/render/markdown-head.js




/** The verdict with its number, or the verdict of each test. */
function heading(reports) {
    const outcome = model_words/* OUTCOMES */.im[(0,severity/* worstVerdict */.zP)(reports.map(({ judgement }) => judgement.verdict)).outcome];
    const [only] = reports;
    if (only === undefined)
        return `### ${model_words/* OUTCOMES */.im.broken.symbol} Performance: broken, there is no result`;
    const { tested } = only.summary;
    const of = tested === undefined ? '' : ` of ${(0,wording_escape/* markdownText */.p7)(tested.service, 60)}`;
    const title = (0,wording_escape/* markdownText */.p7)(only.title, 80);
    if (reports.length === 1)
        return `### ${outcome.symbol} Performance${of}, ${title} ${outcome.word}: ${(0,wording_escape/* markdownText */.p7)((0,model_words/* headlineSentence */.k1)(only), 400)}`;
    const words = reports.slice(0, 10).map((report) => {
        const { symbol, word } = model_words/* OUTCOMES */.im[report.judgement.verdict.outcome];
        return `${symbol} ${(0,wording_escape/* markdownText */.p7)(report.title, 40)} ${word}`;
    });
    const more = reports.length - words.length;
    return `### ${outcome.symbol} Performance${of} ${outcome.word}: ${words.join(' · ')}${more > 0 ? ` · ${more} more` : ''}`;
}
/** Of several tests each says its sentence; the worst first. */
function verdictSections(reports) {
    if (reports.length < 2)
        return [];
    const worstFirst = [...reports].sort((left, right) => (0,severity/* byOutcome */.Yn)(left.judgement.verdict, right.judgement.verdict));
    const lines = (most, length) => worstFirst
        .slice(0, most)
        .map((report) => {
        const { word } = model_words/* OUTCOMES */.im[report.judgement.verdict.outcome];
        return `- **${(0,wording_escape/* markdownText */.p7)(report.title, 80)} ${word}**: ${(0,wording_escape/* markdownText */.p7)((0,model_words/* headlineSentence */.k1)(report), length)}`;
    })
        .join('\n');
    return [{ variants: [lines(50, 400), lines(50, 150), lines(20, 150)], weight: 100 }];
}
/** Which commit, compared with what, and where to look next. */
function contextLine(reports, links) {
    const tested = reports.find(({ summary }) => summary.tested !== undefined)?.summary.tested;
    const sha = reports.find((report) => report.summary.commit !== undefined)?.summary.commit?.sha;
    const comparisons = [...new Set(reports.flatMap(model_compared/* comparisonLines */.pf))]
        .slice(0, 5)
        .map((line) => (0,wording_escape/* markdownText */.p7)(line, 400));
    const safeLinks = links.flatMap(({ label, url }) => {
        const safe = (0,wording_escape/* markdownUrl */.$x)(url);
        return safe === undefined ? [] : [`[${(0,wording_escape/* markdownText */.p7)(label, 60)}](${safe})`];
    });
    return [
        tested === undefined ? '' : (0,wording_escape/* markdownText */.p7)(`${tested.service}, ${tested.what}`, 300),
        sha === undefined ? '' : (0,wording_escape/* markdownCode */.D9)(sha.slice(0, 7)),
        ...comparisons,
        ...safeLinks,
    ]
        .filter(Boolean)
        .join(' · ');
}

;// CONCATENATED MODULE: ./build/src/report/render/markdown-why.js



const MOST_REASONS = 40;
const MOST_CAUSES = 3;
const MOST_LOG_LINES = 30;
/** Why it is not green, beside what headline and table say: other reasons, the culprit and its log, likely causes. */
function whySections(report, tests) {
    const title = tests > 1 ? `${(0,wording_escape/* markdownText */.p7)(report.title, 60)}: ` : '';
    const reasons = (0,model_words/* reasonsBeside */.mc)(report).map((sentence) => `- ${title}${(0,wording_escape/* markdownText */.p7)(sentence)}`);
    const causes = (0,model_words/* likelyCauses */.Ze)(report).map(causeText);
    const causeSection = tests > 1
        ? { variants: [inOneLine(report, title, causes), ''], weight: 82 }
        : {
            variants: [
                causeList(report, causes.slice(0, MOST_CAUSES)),
                causeList(report, causes.slice(0, 1)),
                '',
            ],
            weight: 82,
        };
    return [
        { variants: [capped(reasons, MOST_REASONS), capped(reasons, 10), capped(reasons, 3)], weight: 94 },
        { variants: [culprit(report.failure, title), ''], weight: 85 },
        causeSection,
    ];
}
function causeText({ what, evidence, advice }) {
    return `**${(0,wording_escape/* markdownText */.p7)(what)}** ${(0,wording_escape/* markdownText */.p7)(evidence)} _${(0,wording_escape/* markdownText */.p7)(advice)}_`;
}
function causeList(report, causes) {
    if (causes.length === 0)
        return '';
    return `**${(0,model_words/* causesTitle */.l2)(report)}**\n\n${causes.map((cause, index) => `${index + 1}. ${cause}`).join('\n')}`;
}
/** Of several tests only the first cause of those that did not pass. */
function inOneLine(report, title, [first]) {
    return first === undefined || report.judgement.verdict.outcome === 'pass' ? '' : `- ${title}${first}`;
}
function culprit(failure, title) {
    if (failure === undefined)
        return '';
    const { service, logTail } = failure;
    return [
        service === undefined ? '' : `${title}Failing service: ${(0,wording_escape/* markdownCode */.D9)(service)}`,
        logTail.length === 0 ? '' : (0,wording_escape/* markdownFence */.p0)(logTail.slice(-MOST_LOG_LINES)),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function capped(lines, most) {
    const more = lines.length - most;
    return [...lines.slice(0, most), ...(more > 0 ? [`- and ${(0,numbers/* formatCount */.B4)(more)} more`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/render/markdown.js











/** GitHub refuses comments over 65,536 characters; the marker in front of it is a short line. */
const MOST_CHARACTERS = 60_000;
/** The body of the comment and of the job summary, for one test or for several together. */
function renderMarkdown(reports, options = {}) {
    const sections = [
        always(heading(reports)),
        ...verdictSections(reports),
        always(contextLine(reports, options.links ?? [])),
        ...tableSections(reports),
        ...reports.flatMap((report) => typeSections(report, reports.length > 1)),
        ...reports.flatMap((report) => whySections(report, reports.length)),
        ...(reports.length === 1 ? reports.map(validitySection) : []),
        ...reports.flatMap((report) => detailSections(report, reports)),
    ];
    const note = '<sub>Details were left out to fit the size limit of a comment; the report has them.</sub>';
    return `${fitted(sections, MOST_CHARACTERS - 1, note)}\n`;
}
/** Rows of failed figures that are shown however long the table becomes. */
const MOST_BAD_ROWS = 40;
/** One table for all tests, short enough for one screen unless more than that failed; broken ones have no figures. */
function tableSections(reports) {
    const measured = reports.filter(({ judgement }) => judgement.verdict.outcome !== 'broken');
    const table = (most, mostBad) => {
        const groups = measured.map(({ title, keyFigures, summary }) => {
            const isOfTwo = (0,model_compared/* isCompared */.uQ)(summary);
            const figures = isOfTwo ? (0,model_compared/* comparedFigures */.PB)(keyFigures) : keyFigures;
            return {
                ...(reports.length > 1 && { test: title }),
                isOfTwo,
                figures: (0,figure_row/* notableFigures */.VJ)(figures, Math.max(most, Math.min(mostBad, (0,figure_row/* badFigures */.$D)(figures)))),
            };
        });
        const left = measured.reduce((sum, { keyFigures }) => sum + (0,figure_row/* badFigures */.$D)(keyFigures), 0) -
            groups.reduce((sum, { figures }) => sum + (0,figure_row/* badFigures */.$D)(figures), 0);
        const more = left > 0 ? `${(0,numbers/* plural */.LS)(left, 'more figure')} failed; the report has them all.` : '';
        return [
            markdownTable((0,tables_figures/* comparedTable */.M)(groups.filter(({ isOfTwo }) => isOfTwo))),
            markdownTable((0,tables_figures/* figuresTable */._)(groups.filter(({ isOfTwo }) => !isOfTwo))),
            more,
        ]
            .filter(Boolean)
            .join('\n\n');
    };
    const usual = shownFigures(reports);
    return [{ variants: [table(usual, MOST_BAD_ROWS), table(3, 12), table(1, 3)], weight: 95 }];
}
/** What only this type of test answers: where it broke, how fast it recovered, what grows. */
function typeSections(report, named) {
    const answer = (0,by_type/* typeAnswer */.X)(report);
    if (answer === undefined)
        return [];
    const title = named ? `${(0,wording_escape/* markdownText */.p7)(report.title, 60)}: ` : '';
    const isSaid = (0,model_words/* isInHeadline */.Sh)(report, answer.sentence);
    const sentence = isSaid ? '' : `**${title}${answer.title}**: ${(0,wording_escape/* markdownText */.p7)(answer.sentence)}`;
    // Of several tests the table is in the fold of its test.
    const table = named ? '' : markdownTable(answer.table, 12);
    const full = [sentence, table].filter(Boolean).join('\n\n');
    return [{ variants: [full, sentence, ''], weight: 92 }];
}
function validitySection(report) {
    return { variants: [validityQuote(report), ''], weight: 80 };
}


/***/ }),

/***/ 8807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ answersTable),
/* harmony export */   D: () => (/* binding */ answerBodies)
/* harmony export */ });
/* harmony import */ var _domain_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57269);
/* harmony import */ var _metrics_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69080);
/* harmony import */ var _wording_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83441);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15492);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91672);





/** What was answered, by endpoint and status, what went wrong first. Not there where nobody knows. */
function answersTable({ summary }) {
    const { answers } = summary;
    if (answers === undefined)
        return undefined;
    const rows = answers.rows.map((row) => {
        const total = (0,_metrics_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .B)(summary, row.endpoint);
        const wrong = (0,_domain_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)(row);
        const text = (0,_wording_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answerText */ .y)(row.code);
        return [
            row.endpoint === undefined ? 'all' : (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.endpoint),
            wrong ? (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toned */ .bQ)(text, 'bad') : text,
            wrong ? (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.count)) : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(row.count),
            total === undefined || total < row.count ? 'n/a' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(row.count / total),
        ];
    });
    if (answers.others !== undefined)
        rows.push(['all others', '', (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(answers.others), '']);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableOf */ .c_)(answers.counted === 'wrong' ? 'Answers that were not as expected' : 'Answers', [...(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('Endpoint', 'Answer'), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .numbers */ .nL)('Count', 'Share of its requests')], rows);
}
/** What wrong answers said: their code and endpoint, and the text. */
function answerBodies({ summary }) {
    return (summary.answers?.bodies ?? []).map(({ endpoint, code, text }) => ({
        title: endpoint === undefined ? (0,_wording_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answerText */ .y)(code) : `${(0,_wording_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answerText */ .y)(code)} from ${endpoint}`,
        text,
    }));
}


/***/ }),

/***/ 63252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ typeAnswer)
/* harmony export */ });
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72084);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15492);
/* harmony import */ var _wording_tested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26189);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91672);




function typeAnswer({ judgement, summary }) {
    const { capacity, recovery, growth } = judgement;
    if (capacity !== undefined)
        return { title: 'Capacity', sentence: capacity.sentence, table: stepsTable(capacity) };
    if (recovery !== undefined)
        return {
            title: 'Recovery',
            sentence: recovery.sentence,
            table: spikesTable(recovery, (0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .workOf */ .LT)(summary) === 'events'),
        };
    // In a load test only a queue that grows is news; that nothing grew is what a soak is run for.
    if (growth?.some(({ growing }) => growing || (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(summary.testType).answers === 'growth of everything'))
        return { title: 'Growth', sentence: growthSentence(growth), table: growthTable(growth) };
    return undefined;
}
function stepsTable({ steps }) {
    // What a VU of a script of the user's own sends nobody knows.
    const isOffered = steps.some(({ offeredEventsPerSecond }) => offeredEventsPerSecond > 0);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)('Steps', [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Step'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numbers */ .nL)('VUs', ...(isOffered ? ['Offered'] : []), 'Achieved', 'p95', 'Failed'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Result'),
    ], steps.map((step) => [
        step.phase,
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(step.vus),
        ...(isOffered ? [(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(step.offeredEventsPerSecond, 'per second')] : []),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(step.achievedEventsPerSecond, 'per second'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKnown */ .Jq)(step.p95Ms, 'ms'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKnown */ .Jq)(step.errorRate, 'ratio'),
        step.broken === undefined ? 'held' : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toned */ .bQ)(step.broken, 'bad'),
    ]));
}
function spikesTable({ spikes }, hasQueue) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)('Spikes', [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Spike'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numbers */ .nL)('p95 before', 'p95 at its peak', 'Recovered after'),
        ...(hasQueue ? (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numbers */ .nL)('Queue drained after') : []),
    ], spikes.map((spike) => [
        spike.phase,
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKnown */ .Jq)(spike.baselineP95Ms, 'ms'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKnown */ .Jq)(spike.peakP95Ms, 'ms'),
        spike.recoveryS === undefined ? (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toned */ .bQ)('not recovered', 'bad') : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(spike.recoveryS),
        ...(hasQueue ? [spike.queueDrainS === undefined ? '' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(spike.queueDrainS)] : []),
    ]));
}
function growthSentence(growth) {
    const growing = growth.filter((one) => one.growing).map(({ sentence }) => sentence);
    const untold = growth.find(({ holdTooShort }) => holdTooShort);
    return growing.join(' ') || untold?.sentence || 'Nothing grew.';
}
function growthTable(growth) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)('Trend over the hold', [...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Figure'), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numbers */ .nL)('Per hour', 'p-value'), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Result')], growth.map((one) => [
        one.metric,
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSlope */ .fV)(one.perHour, one.unit),
        one.pValue < 0.001 ? '< 0.001' : one.pValue.toFixed(3),
        one.growing ? (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toned */ .bQ)('grows', 'bad') : one.holdTooShort ? 'not judged' : 'steady',
    ]));
}


/***/ }),

/***/ 85887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checksTable),
/* harmony export */   o: () => (/* binding */ failingChecks)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _wording_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79676);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91672);



/** Checks of the script, those that fail most first. */
function checksTable({ summary }) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)('Checks', [...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('Check'), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .numbers */ .nL)('Passed', 'Failed', 'Cases')], checksByShare(summary).map((check) => [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_wording_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check.path)),
        check.fails > 0 ? (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(1 - failedShare(check))) : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(1),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(check.fails),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(check.passes + check.fails),
    ]));
}
/** `is 200: 274 of 274 failed (100 %)` */
function failingChecks({ summary }) {
    return checksByShare(summary)
        .filter(({ fails }) => fails > 0)
        .map((check) => `${(0,_wording_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .checkName */ .I3)(check.path)}: ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(check.fails)} of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(check.passes + check.fails)} failed (${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(failedShare(check))})`);
}
function checksByShare({ checks = [] }) {
    return checks
        .filter(({ passes, fails }) => passes + fails > 0)
        .sort((left, right) => failedShare(right) - failedShare(left));
}
const failedShare = ({ passes, fails }) => fails / (passes + fails);


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ badFigures),
/* harmony export */   VJ: () => (/* binding */ notableFigures),
/* harmony export */   rw: () => (/* binding */ figureRow),
/* harmony export */   yo: () => (/* binding */ comparedRow)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20943);


function figureRow(figure) {
    const scale = (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleFor */ .E1)(figure.unit, [figure.value, figure.baseline]);
    const { text, tone } = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figureResult */ .kn)(figure);
    return {
        label: figure.label,
        value: (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, figure.value),
        baseline: figure.baseline === undefined ? '' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, figure.baseline),
        change: figure.change === undefined ? '' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(figure.change, figure.changeUnit),
        noise: figure.noise === undefined ? '' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNoise */ .u4)(figure.noise, figure.changeUnit),
        limit: figure.limit ?? '',
        result: text,
        tone,
    };
}
function comparedRow(figure) {
    const { label, value, baseline, change, changeUnit, range } = figure;
    const scale = (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleFor */ .E1)(figure.unit, [value, baseline]);
    const { text, short, tone } = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedResult */ .Xp)(figure);
    return {
        label,
        base: baseline === undefined ? '' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, baseline),
        candidate: (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, value),
        change: change === undefined ? '' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedSize */ .T4)(change, changeUnit),
        range: range === undefined ? '' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(range, changeUnit, 'always'),
        result: text,
        shortResult: short,
        tone,
    };
}
/** `most` of them in their order: what failed or changed, then what tells most, then the first others. */
function notableFigures(figures, most) {
    const weight = (figure) => _model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .BADNESS */ .ph[(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figureResult */ .kn)(figure).tone] * 2 + (tellsMost(figure) ? 0 : 1);
    const byWeight = [...figures].sort((left, right) => weight(left) - weight(right));
    const chosen = new Set(byWeight.slice(0, most));
    return figures.filter((figure) => chosen.has(figure));
}
/** How slow, how much, how often it failed. */
function tellsMost({ metric, statistic }) {
    return (metric === 'events_per_second' ||
        metric === 'http_req_failed' ||
        (metric === 'http_req_duration' && statistic === 'p(95)'));
}
/** Failed or regressed. */
function badFigures(figures) {
    return figures.filter((figure) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figureResult */ .kn)(figure).tone === 'bad').length;
}


/***/ }),

/***/ 34229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ comparedTable),
/* harmony export */   _: () => (/* binding */ figuresTable)
/* harmony export */ });
/* harmony import */ var _figure_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7923);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91672);


/** Two versions side by side. */
function comparedTable(groups) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)('Base and this change', [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(figureTitle(groups)),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Base'),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapping */ .rF)('This change'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Change', 'Range'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Result'),
    ], groups.flatMap(({ test, figures }) => figures
        .map(_figure_row_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedRow */ .yo)
        .map(({ label, base, candidate, change, range, result, tone }) => [
        named(label, test),
        base,
        candidate,
        tone === 'plain' ? change : (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(change),
        range,
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(result, tone),
    ])));
}
const figureTitle = (groups) => groups.some(({ test }) => test !== undefined) ? 'Test and figure' : 'Figure';
const named = (label, test) => test === undefined ? label : `${test}: ${label}`;
/** What was measured and what it means first: a narrow screen shows no more. Columns that no row would fill are left out. */
function figuresTable(groups) {
    const rows = groups.flatMap(({ test, figures }) => figures.map(_figure_row_js__WEBPACK_IMPORTED_MODULE_0__/* .figureRow */ .rw).map((row) => ({
        ...row,
        label: named(row.label, test),
    })));
    const has = (part) => rows.some((row) => row[part] !== '');
    const compared = has('change');
    const judged = has('noise');
    const limited = has('limit');
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)('All figures', [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(figureTitle(groups)),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('This run'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Result'),
        ...(compared ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Baseline', 'Change') : []),
        ...(judged ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Noise') : []),
        ...(limited ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Limit') : []),
    ], rows.map((row) => [
        row.label,
        row.tone === 'plain' ? row.value : (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(row.value),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(row.result, row.tone),
        ...(compared ? [row.baseline, row.change] : []),
        ...(judged ? [row.noise] : []),
        ...(limited ? [row.limit] : []),
    ]));
}


/***/ }),

/***/ 92526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ endpointsTable),
/* harmony export */   n: () => (/* binding */ latencyTable)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91672);


function latencyTable(report) {
    return tableOfLatencies('Latency', 'Latency', report.latency, ({ name }) => name);
}
function endpointsTable(report) {
    return tableOfLatencies('Endpoints', 'Endpoint, slowest first', report.endpoints, ({ name }) => (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name));
}
function tableOfLatencies(caption, title, rows, name) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)(caption, [...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(title), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Count', 'Min', 'Avg', 'p50', 'p90', 'p95', 'p99', 'Max', 'Failed')], rows.map((row) => [
        name(row),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.count),
        ...[row.minMs, row.avgMs, row.p50Ms, row.p90Ms, row.p95Ms, row.p99Ms, row.maxMs].map((ms) => (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(ms, 'ms')),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(row.errorRate, 'ratio'),
    ]));
}


/***/ }),

/***/ 93732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownMetricsTable),
/* harmony export */   X: () => (/* binding */ groupsTable)
/* harmony export */ });
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _metrics_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91608);
/* harmony import */ var _metrics_statistic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85861);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15492);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91672);





const MOST_ROWS = 200;
/** Metrics of the script's own, or of an extension, each with what its kind tells. */
function ownMetricsTable({ summary }) {
    const own = summary.metrics.filter(
    // Times have rows in the table of latencies.
    ({ name, tags, kind, unit }) => (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWholeRun */ .hA)(tags) && !_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.has(name) && !(kind === 'trend' && unit === 'ms'));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)('Metrics of the script', (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Metric', 'Kind', 'Figures'), rowsOf(own, ({ name }) => name));
}
/** How long the groups of the script took, where the results keep them apart. */
function groupsTable({ summary }) {
    const groups = summary.metrics.filter(({ name, tags }) => name === 'group_duration' && (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTags */ .Iu)(tags, { group: tags.group ?? '' }) && tags.group);
    const nameOf = ({ tags }) => (tags.group ?? '').replace(/^::/, '').replaceAll('::', ' › ');
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)('Groups of the script', (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Group', 'Kind', 'Figures'), rowsOf(groups, nameOf));
}
function rowsOf(metrics, nameOf) {
    return metrics
        .flatMap((metric) => {
        const figures = figuresOf(metric);
        return figures === '' ? [] : [[(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(nameOf(metric)), metric.kind, figures]];
    })
        .slice(0, MOST_ROWS);
}
/** What each kind tells, as far as the results carry it. */
const TOLD = {
    trend: [
        ['avg', 'average'],
        ['med', 'median'],
        ['p(95)', 'p95'],
        ['p(99)', 'p99'],
        ['max', 'highest'],
    ],
    counter: [],
    gauge: [
        ['value', 'last'],
        ['min', 'lowest'],
        ['max', 'highest'],
    ],
    rate: [],
};
function figuresOf(metric) {
    const told = TOLD[metric.kind].flatMap(([written, word]) => {
        const statistic = (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatistic */ .Qm)(written);
        const value = statistic && (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredValue */ .ww)(metric, statistic);
        return value === undefined ? [] : [`${word} ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(value, metric.unit)}`];
    });
    return [...told, ...counts(metric)].join(', ');
}
function counts(metric) {
    switch (metric.kind) {
        case 'trend':
            return metric.count > 0 && metric.absent?.includes('count') !== true
                ? [`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(metric.count)} samples`]
                : [];
        case 'counter':
            return [
                (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(metric.count, metric.unit),
                ...(metric.perSecond === undefined ? [] : [(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(metric.perSecond, 'per second')]),
            ];
        case 'rate':
            return [
                (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(metric.rate, 'ratio'),
                ...(metric.total > 0 ? [`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(metric.nonzero)} of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(metric.total)}`] : []),
            ];
        case 'gauge':
            return [];
    }
}


/***/ }),

/***/ 73184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ percentilesTable)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _model_compared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92665);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91672);



const SHOWN = [1, 5, 10, 25, 50, 75, 90, 95, 99, 99.9];
/** The latency of both versions at the percentiles people speak of. */
function percentilesTable(report) {
    if (report.summary.sideBySide === undefined)
        return undefined;
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c_)('Latency of both versions by percentile', [...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('Percentile'), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .numbers */ .nL)('Base', 'This change', 'Difference')], (0,_model_compared_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileRows */ .FF)(report)
        .filter(({ percent }) => SHOWN.includes(percent))
        .map(({ percent, baseMs, candidateMs, change }) => {
        const scale = (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleFor */ .E1)('ms', [baseMs, candidateMs]);
        return [
            percent === 50 ? 'median' : `p${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(percent)}`,
            (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, baseMs),
            (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, candidateMs),
            (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedSize */ .T4)(change, 'relative'),
        ];
    }));
}


/***/ }),

/***/ 87910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ phasesTable)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91672);


function phasesTable(report) {
    const isOffered = report.phases.some(({ offeredEventsPerSecond }) => offeredEventsPerSecond !== undefined);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)('Phases', [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Phase'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Length', 'VUs', ...(isOffered ? ['Offered'] : []), 'Achieved', 'Requests', 'p95', 'Failed'),
    ], report.phases.map((phase) => [
        `${phase.name}${phase.judged ? ' (judged)' : ''}`,
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)((phase.toMs - phase.fromMs) / 1000),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(phase.targetVus),
        ...(isOffered ? [(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.offeredEventsPerSecond, 'per second')] : []),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.achievedEventsPerSecond, 'per second'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.requests, 'count'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.p95Ms, 'ms'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.errorRate, 'ratio'),
    ]));
}


/***/ }),

/***/ 21347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ roundsTable)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91672);


/** Both versions in each round, also in those that do not count. */
function roundsTable({ summary: { sideBySide } }) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)('Rounds', [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Round', 'First'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Base p95', 'This change p95', 'Change', 'Requests', 'Machine busy'),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Counts'),
    ], (sideBySide?.rounds ?? []).map((round) => [
        String(round.round),
        round.first === 'base' ? 'base' : 'this change',
        ...latencies(round),
        `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(round.base.requests)} and ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(round.candidate.requests)}`,
        round.machineBusy === undefined ? '' : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(Math.round(round.machineBusy * 100) / 100),
        round.notCounted === undefined ? 'yes' : (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`no: ${round.notCounted}`, 'warn'),
    ]));
}
function latencies({ base, candidate }) {
    const scale = (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleFor */ .E1)('ms', [base.p95Ms, candidate.p95Ms]);
    const change = base.p95Ms === undefined || candidate.p95Ms === undefined || base.p95Ms <= 0
        ? ''
        : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedSize */ .T4)(candidate.p95Ms / base.p95Ms - 1, 'relative');
    const text = (ms) => (ms === undefined ? (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(ms, 'ms') : (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, ms));
    return [text(base.p95Ms), text(candidate.p95Ms), change];
}


/***/ }),

/***/ 13458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ servicesTable)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _wording_tested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26189);
/* harmony import */ var _wording_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96985);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91672);




function servicesTable(report) {
    const called = (0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_2__/* .calledBy */ .p0)(report.summary);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c_)('Services', [...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('Service'), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numbers */ .nL)('CPU average', 'CPU peak', 'CPU limit', 'Memory peak', 'Memory limit')], report.services.map((service) => [
        service.replica === undefined
            ? called(service.service)
            : `${called(service.service)} (${(0,_wording_series_js__WEBPACK_IMPORTED_MODULE_1__/* .replicaText */ .Gi)(service.replica)})`,
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.cpuAvg, 'cores'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.cpuMax, 'cores'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.cpuLimit, 'cores'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.memoryMax, 'bytes'),
        (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.memoryLimit, 'bytes'),
    ]));
}


/***/ }),

/***/ 91672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bQ: () => (/* binding */ toned),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   rF: () => (/* binding */ wrapping)
/* harmony export */ });
const words = (...titles) => titles.map((title) => ({ title, isNumber: false }));
const numbers = (...titles) => titles.map((title) => ({ title, isNumber: true }));
/** A number under a title that may break. */
const wrapping = (title) => ({ title, isNumber: true, titleWraps: true });
const toned = (text, tone) => ({ text, tone, form: 'text' });
const code = (text) => ({ text, tone: 'plain', form: 'code' });
const strong = (text) => ({ text, tone: 'plain', form: 'strong' });
/** undefined when there is nothing to show: nobody renders an empty table. */
function tableOf(caption, columns, rows) {
    if (rows.length === 0)
        return undefined;
    return {
        caption,
        columns,
        rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? toned(cell, 'plain') : cell))),
    };
}


/***/ }),

/***/ 83441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wrongAnswersText),
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/** https://grafana.com/docs/k6/latest/javascript-api/error-codes/ */
const ERRORS = new Map([
    [0, 'no answer'],
    [1000, 'no answer'],
    [1010, 'network error'],
    [1020, 'invalid URL'],
    [1050, 'no answer in time (timeout)'],
    [1101, 'unknown host (DNS)'],
    [1110, 'address blocked by the script'],
    [1111, 'host blocked by the script'],
    [1201, 'connection broken while sending'],
    [1210, 'no connection'],
    [1211, 'no connection in time (timeout)'],
    [1212, 'connection refused'],
    [1220, 'connection reset by the service'],
    [1310, 'certificate of an unknown authority (TLS)'],
    [1311, 'certificate for another host (TLS)'],
    [1701, 'body that cannot be decompressed'],
]);
/** What the hundreds of a code mean. */
const RANGES = new Map([
    [10, 'no answer'],
    [11, 'DNS error'],
    [12, 'TCP error'],
    [13, 'TLS error'],
    [16, 'HTTP/2 error'],
]);
/** `404`, `connection refused`, `TLS error 1305`. */
function answerText(code) {
    if (code > 0 && code < 1000)
        return String(code);
    const known = ERRORS.get(code);
    if (known !== undefined)
        return known;
    const range = RANGES.get(Math.floor(code / 100));
    return `${range ?? 'error'} ${code}`;
}
/** `812 of 900 answers to POST /orders were 404`, `812 of 900 requests to POST /orders: connection refused`. */
function wrongAnswersText(row) {
    const { endpoint, code, count, total } = row;
    const isStatus = code > 0 && code < 1000;
    const of = total === undefined || total < count
        ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)
        : count === total
            ? `all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(total)}`
            : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(total)}`;
    const what = isStatus ? 'answers' : 'requests';
    const where = endpoint === undefined ? '' : ` to ${endpoint.slice(0, 100)}`;
    return isStatus
        ? `${of} ${what}${where} were ${code}`
        : `${of} ${what}${where} had no answer: ${answerText(code)}`;
}


/***/ }),

/***/ 15285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scenariosText)
/* harmony export */ });
/* unused harmony export scenarioText */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/** `constant-vus checkout: 4 VUs for 6 s`: what a scenario does, complete. */
function scenarioText(scenario) {
    const { name, executor, exec, startS = 0 } = scenario;
    const more = [
        startS > 0 ? `after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(startS)}` : '',
        exec === undefined || exec === 'default' ? '' : `function ${exec}`,
    ].filter(Boolean);
    return [`${executor} ${name}: ${loadText(scenario)}`, ...more].join(', ');
}
function scenariosText(scenarios) {
    return scenarios.map(scenarioText).join('; ') || 'no scenario';
}
function loadText(scenario) {
    const { executor, durationS, vus = 1, iterations = 1, maxDurationS } = scenario;
    const most = maxDurationS === undefined ? '' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(maxDurationS)} at most`;
    switch (executor) {
        case 'shared-iterations':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(iterations, 'iteration')} shared by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(vus, 'VU')}${most}`;
        case 'per-vu-iterations':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(vus, 'VU')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(iterations, 'iteration')} each${most}`;
        case 'ramping-vus':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(scenario.startVus ?? 1, 'VU')}${stagesText(scenario, (target) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(target))}`;
        case 'constant-arrival-rate':
            return `${rateText(scenario, scenario.rate ?? 0)}${forText(durationS)}${poolText(scenario)}`;
        case 'ramping-arrival-rate':
            return `${rateText(scenario, scenario.startRate ?? 0)}${stagesText(scenario, (target) => rateText(scenario, target))}${poolText(scenario)}`;
        default:
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(vus, 'VU')}${forText(durationS)}`;
    }
}
function forText(durationS) {
    return durationS === undefined ? '' : ` for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationS)}`;
}
function stagesText({ stages = [] }, show) {
    return stages.map(({ durationS, target }) => ` → ${show(target)} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationS)}`).join('');
}
function rateText({ perS = 1 }, rate) {
    return perS === 1 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rate)}/s` : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rate)} per ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(perS)}`;
}
function poolText({ preAllocatedVus, maxVus }) {
    if (preAllocatedVus === undefined)
        return '';
    const most = maxVus === undefined || maxVus === preAllocatedVus ? '' : ` to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(maxVus)}`;
    return `, with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(preAllocatedVus)}${most} VUs`;
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

/***/ 96985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ observedPlaces),
/* harmony export */   Gi: () => (/* binding */ replicaText),
/* harmony export */   Tf: () => (/* binding */ observedLabel),
/* harmony export */   ew: () => (/* binding */ ALL_REPLICAS)
/* harmony export */ });
/* harmony import */ var _domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14202);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);


/** `Orchestrator memory`, `Orchestrator memory (replica 2)`, `Queue depth (payments)`: as people call it. */
function observedLabel(identity) {
    const name = (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedName */ .ib)(identity);
    const places = observedPlaces(identity);
    const label = (0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMetric */ .wl)(name)?.label ?? name;
    return places.length === 0 ? label : `${label} (${places.join(', ')})`;
}
/** `replica 2`, `payments`, `base`: what narrows it, as people say it. */
function observedPlaces({ replica, queue, side }) {
    const places = [queue, replica === undefined ? undefined : replicaText(replica), side];
    return places.filter((place) => place !== undefined);
}
const replicaText = (replica) => replica === ALL_REPLICAS ? 'all replicas' : `replica ${replica}`;
/** In place of the replica: a sum over all of them. */
const ALL_REPLICAS = 'all';


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


/***/ })

};
