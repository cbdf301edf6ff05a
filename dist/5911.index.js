export const id = 5911;
export const ids = [5911];
export const modules = {

/***/ 40542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ku: () => (/* binding */ LOAD_MODELS),
  JB: () => (/* reexport */ TEST_TYPES),
  BA: () => (/* binding */ phaseAt),
  mC: () => (/* binding */ resolveProfile),
  yv: () => (/* binding */ stageWindows)
});

// UNUSED EXPORTS: shortestDurationS, vusAt

;// CONCATENATED MODULE: ./build/k6/lib/profile-shapes.js
const TEST_TYPES = ['smoke', 'load', 'stress', 'spike', 'soak'];
const DEFAULT_SHAPES = {
    // A handful of requests a second, so that half a minute shows whether it works at all.
    smoke: {
        startVus: 3,
        eventsPerSecondPerVu: 100,
        stages: [{ phase: 'steady', settle: 'settle', kind: 'hold', seconds: 30, vus: 3 }],
    },
    load: {
        startVus: 0,
        eventsPerSecondPerVu: 3,
        stages: [
            { phase: 'ramp-1', kind: 'ramp', seconds: 100, vus: 100 },
            { phase: 'ramp-2', kind: 'ramp', seconds: 100, vus: 500 },
            { phase: 'ramp-3', kind: 'ramp', seconds: 100, vus: 1000 },
            { phase: 'steady', settle: 'settle', kind: 'hold', seconds: 600, vus: 1000 },
            { phase: 'down', kind: 'down', seconds: 120, vus: 0 },
        ],
    },
    stress: {
        startVus: 0,
        eventsPerSecondPerVu: 3,
        stages: [
            ...[1000, 2000, 3000, 4000, 5000].flatMap((vus, index) => [
                { phase: `ramp-${index + 1}`, kind: 'ramp', seconds: 20, vus },
                { phase: `step-${index + 1}`, settle: `settle-${index + 1}`, kind: 'hold', seconds: 100, vus },
            ]),
            { phase: 'down', kind: 'down', seconds: 60, vus: 0 },
        ],
    },
    // Each `base` after a spike is the watch in which the service must recover.
    spike: {
        startVus: 100,
        eventsPerSecondPerVu: 3,
        stages: [
            { phase: 'base-1', settle: 'settle-base-1', kind: 'hold', seconds: 60, vus: 100 },
            ...[1, 2, 3].flatMap((spike) => [
                { phase: `jump-${spike}`, kind: 'ramp', seconds: 5, vus: 1000 },
                { phase: `spike-${spike}`, settle: `settle-spike-${spike}`, kind: 'hold', seconds: 60, vus: 1000 },
                { phase: `fall-${spike}`, kind: 'down', seconds: 5, vus: 100 },
                {
                    phase: `base-${spike + 1}`,
                    settle: `settle-base-${spike + 1}`,
                    kind: 'hold',
                    seconds: 60,
                    vus: 100,
                },
            ]),
            { phase: 'down', kind: 'down', seconds: 5, vus: 0 },
        ],
    },
    soak: {
        startVus: 0,
        eventsPerSecondPerVu: 3,
        stages: [
            { phase: 'ramp', kind: 'ramp', seconds: 300, vus: 500, longestS: 300 },
            { phase: 'steady', settle: 'settle', kind: 'hold', seconds: 3000, vus: 500 },
            { phase: 'down', kind: 'down', seconds: 300, vus: 0, longestS: 300 },
        ],
    },
};

;// CONCATENATED MODULE: ./build/k6/lib/profiles.js
/**
 * Load profiles as data: which phases a test type has, for how long, with how many VUs.
 *
 * k6 imports this file as it is (so: no Node, no k6 imports, nothing newer than ES2022), and `src/plan` imports the
 * same file, so that a stage table exists once.
 */


const LOAD_MODELS = ['closed', 'open'];
/** The default table of the test type, rescaled to the duration and VUs asked for. Throws a RangeError with one sentence. */
function resolveProfile(request) {
    const shape = DEFAULT_SHAPES[request.testType];
    const defaultPeak = peakOf(shape);
    const peakVus = positive(request.vus ?? defaultPeak, 'vus', true);
    const eventsPerRequest = positive(request.eventsPerRequest ?? 100, 'events-per-request', true);
    const eventsPerSecond = positive(request.eventsPerSecond ?? shape.eventsPerSecondPerVu * peakVus, 'events-per-second', false);
    const scaleVus = (vus) => (vus === 0 ? 0 : Math.max(1, Math.round((vus * peakVus) / defaultPeak)));
    const seconds = request.durationS === undefined
        ? shape.stages.map((stage) => stage.seconds)
        : splitSeconds(request.testType, shape.stages, positive(request.durationS, 'duration', false));
    const stages = shape.stages.flatMap((stage, index) => splitHold(stage, seconds[index] ?? 0, scaleVus(stage.vus)));
    return {
        testType: request.testType,
        loadModel: request.loadModel ?? 'closed',
        startVus: scaleVus(shape.startVus),
        stages,
        peakVus,
        durationS: sum(seconds),
        eventsPerSecond,
        eventsPerRequest,
        paceMs: ((peakVus * eventsPerRequest) / eventsPerSecond) * 1000,
        judgedPhases: shape.stages.filter((stage) => stage.kind === 'hold').map((stage) => stage.phase),
        rescaled: request.durationS !== undefined || request.vus !== undefined,
    };
}
/** Shortest duration a test type can be rescaled to: every stage of its table keeps at least one second. */
function shortestDurationS(testType) {
    return DEFAULT_SHAPES[testType].stages.length;
}
/** When each stage runs, in seconds since the load began. */
function stageWindows(profile) {
    let fromMs = 0;
    return profile.stages.map((stage) => {
        const toMs = fromMs + Math.round(stage.durationS * 1000);
        const window = { stage, fromS: fromMs / 1000, toS: toMs / 1000 };
        fromMs = toMs;
        return window;
    });
}
/** The stage that runs at `elapsedS`; before the load the first one, after it the last one. */
function phaseAt(profile, elapsedS) {
    const windows = stageWindows(profile);
    const window = windows.find(({ toS }) => elapsedS < toS) ?? windows[windows.length - 1];
    if (window === undefined)
        throw new RangeError('a load profile needs at least one stage');
    return window.stage;
}
/** VUs the profile asks for at `elapsedS` (linear within a stage, not rounded). */
function vusAt(profile, elapsedS) {
    let fromVus = profile.startVus;
    for (const { stage, fromS, toS } of stageWindows(profile)) {
        if (elapsedS < toS) {
            const share = toS > fromS ? Math.max(0, elapsedS - fromS) / (toS - fromS) : 1;
            return fromVus + (stage.targetVus - fromVus) * share;
        }
        fromVus = stage.targetVus;
    }
    return fromVus;
}
/** The guard band: what still settles from the ramp is never judged. */
const LONGEST_SETTLE_S = 5;
const SETTLE_SHARE_OF_HOLD = 0.1;
function splitHold(stage, durationS, targetVus) {
    const { phase, kind } = stage;
    if (kind !== 'hold')
        return [{ phase, kind, durationS, targetVus }];
    const settleS = Math.min(LONGEST_SETTLE_S, Math.floor(durationS * SETTLE_SHARE_OF_HOLD * 1000) / 1000);
    return [
        { phase: stage.settle, kind: 'settle', durationS: settleS, targetVus },
        { phase, kind, durationS: Math.round((durationS - settleS) * 1000) / 1000, targetVus },
    ];
}
/**
 * Whole seconds in proportion to the table that sum to the duration (largest remainder), at least one for each
 * stage, at most `longestS` for stages that have one.
 */
function splitSeconds(testType, stages, durationS) {
    const total = Math.round(durationS);
    const shortest = shortestDurationS(testType);
    if (total < shortest)
        throw new RangeError(`duration ${durationS} s is too short for a ${testType} test: its ${shortest} stages need at least 1 s each`);
    const fixed = fixedSeconds(stages, total);
    const free = stages.map((stage, index) => (fixed[index] === undefined ? stage.seconds : 0));
    const left = total - sum(fixed.map((seconds) => seconds ?? 0));
    const ideal = free.map((weight) => (weight * left) / (sum(free) || 1));
    const split = stages.map((_, index) => fixed[index] ?? Math.floor(ideal[index] ?? 0));
    const byRemainder = free
        .map((weight, index) => ({ index, weight, remainder: (ideal[index] ?? 0) % 1 }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
    for (const { index } of byRemainder.slice(0, total - sum(split)))
        split[index] = (split[index] ?? 0) + 1;
    return split;
}
/** Stages whose proportional share breaks a bound get the bound; the others share what is left. */
function fixedSeconds(stages, total) {
    const fixed = stages.map(() => undefined);
    for (;;) {
        const weights = stages.map((stage, index) => (fixed[index] === undefined ? stage.seconds : 0));
        const left = total - sum(fixed.map((seconds) => seconds ?? 0));
        const share = (index) => ((weights[index] ?? 0) * left) / sum(weights);
        const open = stages.map((_, index) => index).filter((index) => fixed[index] === undefined);
        const tooLong = open.filter((index) => share(index) > (stages[index]?.longestS ?? Number.POSITIVE_INFINITY));
        const tooShort = open.filter((index) => share(index) < 1);
        if (tooLong.length === 0 && tooShort.length === 0)
            return fixed;
        // One kind at a time: giving back time of long stages may lift the short ones.
        if (tooLong.length > 0)
            for (const index of tooLong)
                fixed[index] = stages[index]?.longestS;
        else
            for (const index of tooShort)
                fixed[index] = 1;
    }
}
function peakOf(shape) {
    return Math.max(shape.startVus, ...shape.stages.map((stage) => stage.vus));
}
function positive(value, name, whole) {
    if (Number.isFinite(value) && value > 0 && (!whole || Number.isInteger(value)))
        return value;
    throw new RangeError(`${name} is ${value}: expected a ${whole ? 'whole ' : ''}number above 0`);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 55735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   XL: () => (/* binding */ cutToFit),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony exports LONGEST_TEXT, MOST_ROWS, tags */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** Longest text, name and list of what is handed on as a file: whoever reads one may have got it from anybody. */
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 500;
const MOST_ROWS = 2000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_TEXT);
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_NAME);
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const tags = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500), text)
    .refine((value) => Object.keys(value).length <= 50, 'expected at most 50 tags');
const list = (of) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(of).max(MOST_ROWS);
/** A property that is always there and may be undefined; JSON leaves it out. */
const maybe = (of) => of.optional().transform((value) => value);
const interval = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([number, number]);
/**
 * The value with each text and list cut to what the schema takes: names in a script may have any length, and whoever
 * reads a file with one that is too long refuses it whole.
 */
function cutToFit(schema, value) {
    let fitting = value;
    // Of a list that is too long its items are looked at only once it is cut.
    for (let depth = 0; depth < DEEPEST; depth++) {
        const tooBig = (schema.safeParse(fitting).error?.issues ?? []).filter((issue) => issue.code === 'too_big' || issue.code === 'invalid_key');
        if (tooBig.length === 0)
            break;
        if (depth === 0)
            fitting = structuredClone(value);
        for (const issue of tooBig) {
            const last = issue.path.at(-1);
            const holder = issue.path.slice(0, -1).reduce(memberOf, fitting);
            if (last === undefined || typeof holder !== 'object' || holder === null)
                continue;
            if (issue.code === 'invalid_key')
                Reflect.deleteProperty(holder, last);
            else
                Reflect.set(holder, last, cut(memberOf(holder, last), Number(issue.maximum)));
        }
    }
    return fitting;
}
/** Lists in lists, at the most. */
const DEEPEST = 5;
function memberOf(holder, key) {
    return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? Reflect.get(holder, key)
        : undefined;
}
function cut(value, longest) {
    if (typeof value === 'string')
        return `${value.slice(0, longest - 1)}…`;
    return Array.isArray(value) ? value.slice(0, longest) : value;
}


/***/ }),

/***/ 23493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ k6Files),
/* harmony export */   CU: () => (/* binding */ isSupportedK6),
/* harmony export */   jY: () => (/* binding */ SUPPORTED_K6),
/* harmony export */   p0: () => (/* binding */ HANDLE_SUMMARY_THREW),
/* harmony export */   ti: () => (/* binding */ DEFAULT_K6_VERSION)
/* harmony export */ });
/** The k6 that is fetched when none is there, and the image of the compose stack. */
const DEFAULT_K6_VERSION = '2.2.0';
/** What this tool is tested with; others are refused, because their results or their behaviour differ. */
const SUPPORTED_K6 = '1.8.x or 2.x';
function isSupportedK6(version) {
    const [major, minor] = version.split('.').map(Number);
    return major === 2 || (major === 1 && (minor ?? 0) >= 8);
}
function k6Files(resultsDirectory) {
    return {
        summary: `${resultsDirectory}/k6-summary.json`,
        record: `${resultsDirectory}/timeline.ndjson`,
        ownSummary: `${resultsDirectory}/script-summary.json`,
    };
}
/** How a message about the script's own handleSummary begins: the generator says it, the verdict reads it. */
const HANDLE_SUMMARY_THREW = 'handleSummary() of the script threw';


/***/ }),

/***/ 39856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   I6: () => (/* binding */ SERVICE_UNDER_TEST),
/* harmony export */   QN: () => (/* binding */ UNITS),
/* harmony export */   V5: () => (/* binding */ SERVICE_EVENT_KINDS)
/* harmony export */ });
/** The name under which every stage knows the service under test. */
const SERVICE_UNDER_TEST = 'orchestrator';
const SIDES = ['base', 'candidate'];
/** ratio: 1 is 100 %, for CPU 1 is one core. */
const UNITS = ['ms', 's', 'bytes', 'ratio', 'cores', 'count', 'per second', 'none'];
const SERVICE_EVENT_KINDS = [
    'unhealthy',
    'healthy',
    'exited',
    'restarted',
    'oom-killed',
    'throttled',
];


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ candidateImage),
/* harmony export */   a: () => (/* binding */ TARGET_KINDS)
/* harmony export */ });
const TARGET_KINDS = [
    'embedded',
    'compose',
    'command',
    'external',
];
/** Image that `orchestrator-build` makes for one compose project alone. */
function candidateImage(project) {
    return `orchestrator-perf/candidate:${project}`;
}


/***/ }),

/***/ 33193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sideBySideSchema),
/* harmony export */   z: () => (/* binding */ SIDE_BY_SIDE_MODES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55735);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39856);



/** concurrent: both versions under load at the same time. interleaved: one after the other, in turn. */
const SIDE_BY_SIDE_MODES = ['concurrent', 'interleaved'];
/** What one version did in the judged window of one round. Latencies are of the expected responses. */
const roundSide = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    requests: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    failed: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    /** Length of the judged window. */
    windowS: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    p50Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    p95Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    p99Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Short windows in order; those of the two sides belong together by their index, and are of the same moment. */
    windows: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ p50Ms: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, p95Ms: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai })),
    /** Of the services under test, over the window. */
    cpuSeconds: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Highest in the window. */
    memoryBytes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Mean messages in all queues. */
    queueDepth: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Events per second where it broke; stress only. */
    capacityPerSecond: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    endpoints: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, requests: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, p50Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai), p95Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai) })),
    /** The service died or was never healthy, as one sentence. */
    died: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    /** Why its load is not what was planned: dropped iterations, k6 that ended badly. One sentence. */
    doubt: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const round = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** From 1. */
    round: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(SIDE_BY_SIDE_MODES),
    /** Which side was started first. */
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV),
    /** Between the starts of the two loads; concurrent only. */
    skewMs: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Share of the whole machine that was busy in the judged window, 0..1. */
    machineBusy: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    base: roundSide,
    candidate: roundSide,
    /** Why it counts for nothing, as one sentence; never because of its ratio. */
    notCounted: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
/** One figure over all counted rounds. */
const figure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Key of the decision's table: `p95`, `p95 pooled`, `throughput`, ... */
    figure: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** Value of the `name` tag, for a figure of one endpoint alone. */
    endpoint: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    unit: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** ratio: 0.1 is 10 % more. points: 0.01 is one percentage point more. */
    scale: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ratio', 'points']),
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['lower', 'higher']),
    /** Over all counted rounds, as people read it. */
    base: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    candidate: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    change: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** 90 % interval of the change. */
    range: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP),
    call: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['regressed', 'slightly worse', 'improved', 'no change', 'inconclusive'])),
    /** Smallest worsening that would have been seen in four of five cases. */
    detectable: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Rounds it takes to tell a change of the margin, where this is not yet known. */
    roundsNeeded: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** A worsening below it is never red; a change surely inside the margin is none. Same scale as the change. */
    floor: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    margin: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Change of each counted round, in order of the rounds. */
    changes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    because: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const version = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** What was tested, as people know it: `work tree`, `main (8c1f2ab)`, an image, a URL. */
    label: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    sha: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
});
const sideBySideSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(SIDE_BY_SIDE_MODES),
    base: version,
    candidate: version,
    roundsPlanned: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    rounds: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(round),
    figures: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(figure),
    call: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['regressed', 'improved', 'no change', 'inconclusive']),
    ended: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['answer known', 'all rounds done', 'interrupted', 'a version failed']),
    /** The verdict of the comparison in one sentence, with its numbers. */
    sentence: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    /** Sentences about how it was measured: load of each version, machine, what was left out. */
    notes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});


/***/ }),

/***/ 72084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ ALL_TEST_TYPES),
/* harmony export */   US: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony export TEST_TYPE_POLICIES */
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);

const HOUR_MS = 3_600_000;
const ERRORS = { line: 'http_req_failed: rate<1%' };
const ROUTED = { line: 'routing_success_rate: rate>99%' };
const LATENCY = [{ line: 'http_req_duration: p(95)<500ms' }, { line: 'http_req_duration: p(99)<1000ms' }];
const THROUGHPUT = { line: 'events_per_second: value>=2000/s', atEventsPerSecond: 3000 };
// On a shared machine a busy CPU with good latency is no failure.
const RESOURCES = [{ line: 'orchestrator.memory: max<1.5GB' }, { line: 'warn orchestrator.cpu: avg<80%' }];
/** One row a type: a new type is a row here, a shape in `k6/lib/profile-shapes.ts` and a script beside it. */
const TEST_TYPE_POLICIES = {
    smoke: {
        answers: 'nothing more',
        overload: 'never',
        judgesFigures: false,
        longestMs: HOUR_MS,
        sideBySide: 'it shows whether the service works, not how fast it is',
        isInAll: false,
        defaultThresholds: [ERRORS, ROUTED],
    },
    load: {
        // Under a steady load the queue must be steady too; everything else needs the hours of a soak.
        answers: 'growth of the queue',
        overload: 'never',
        judgesFigures: true,
        longestMs: 24 * HOUR_MS,
        sideBySide: 'rounds',
        isInAll: true,
        defaultThresholds: [...LATENCY, ERRORS, ROUTED, THROUGHPUT, ...RESOURCES],
    },
    stress: {
        answers: 'capacity',
        overload: 'sought',
        judgesFigures: true,
        longestMs: 24 * HOUR_MS,
        sideBySide: 'where it breaks takes a machine of its own',
        isInAll: true,
        defaultThresholds: [
            { line: 'http_req_failed: rate<5%' },
            { line: 'warn events_per_second: max>10000/s', atEventsPerSecond: 15_000 },
        ],
    },
    spike: {
        answers: 'recovery',
        overload: 'in bursts',
        judgesFigures: true,
        longestMs: 24 * HOUR_MS,
        sideBySide: 'one spike is a sample, and many take too long',
        isInAll: true,
        defaultThresholds: [ERRORS, ROUTED],
    },
    soak: {
        answers: 'growth of everything',
        overload: 'never',
        judgesFigures: true,
        longestMs: 48 * HOUR_MS,
        sideBySide: 'what grows in hours does not show in rounds of seconds',
        isInAll: false,
        defaultThresholds: [...LATENCY, ERRORS, ROUTED, THROUGHPUT, ...RESOURCES],
    },
};
/** Results of others do not tell their type: their figures are judged, and nothing else is asked of them. */
const UNKNOWN = {
    answers: 'nothing more',
    overload: 'never',
    judgesFigures: true,
    longestMs: Number.POSITIVE_INFINITY,
    sideBySide: 'they are not run here',
    isInAll: false,
    defaultThresholds: [],
};
const policyOf = (testType) => testType === undefined ? UNKNOWN : TEST_TYPE_POLICIES[testType];
/** Types that `all` runs in turn. */
const ALL_TEST_TYPES = _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_TYPES */ .JB.filter((type) => policyOf(type).isInAll);


/***/ }),

/***/ 54553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ thresholdSchema),
/* harmony export */   aC: () => (/* binding */ k6ThresholdSchema),
/* harmony export */   nI: () => (/* binding */ failOnSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

const statistic = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('percentile'), percent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final']) }),
]);
/** A limit on one statistic of one metric: `http_req_duration{phase:steady}: p(95)<500`. */
const thresholdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Metric name as in RunSummary: a k6 metric, `events_per_second`, `orchestrator.cpu`, `queue.depth`, ... */
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300),
    /** Tags that narrow the metric; empty means the judged window of the test type. */
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000)),
    statistic,
    operator: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['<', '<=', '>', '>=', '==', '!=']),
    /** In the metric's own unit: ms, bytes, ratio 0..1, per second. */
    limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Set when the limit is a share (0.8 is 80 %) of the service's own CPU or memory limit; of the machine's when it has none. */
    ofLimit: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    /** `warn` is reported and never turns the run red. */
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warn']),
    /** The line as written, for people. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['default', 'user', 'script']),
    /** Set when the limit was scaled with the VUs: the limit before scaling. */
    scaledFrom: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
});
/** What k6 itself said of a threshold of the script. */
const k6ThresholdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** With its tags: `http_req_duration{phase:steady}`. */
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000),
    expression: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    /** True when it passed. */
    ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const failOnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['thresholds', 'errors', 'regressions', 'inconclusive', 'never']);


/***/ }),

/***/ 34203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   xL: () => (/* binding */ factsOfField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const GROUPS = [
    'what is run',
    'what it runs against',
    'k6',
    'how it is judged',
    'side by side',
    'what it is compared with',
    'where it is told',
    'other',
];
function field(parse, facts) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
        const result = parse(text.trim());
        if (result.ok)
            return result.value;
        context.issues.push({ code: 'custom', input: text, message: result.expected });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
    const withDefault = facts.default === undefined ? schema.optional() : schema.prefault(facts.default);
    return withDefault.meta({ ...facts });
}
/** What is known about one input, for help, action.yml and documentation. */
function factsOfField(input) {
    return input.meta();
}


/***/ }),

/***/ 45911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ ACTION_INPUT_NAMES),
  Qh: () => (/* binding */ INPUT_NAMES),
  GS: () => (/* binding */ existsOn),
  xS: () => (/* binding */ factsOf),
  rS: () => (/* binding */ inputsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/domain/side-by-side.js
var side_by_side = __webpack_require__(33193);
// EXTERNAL MODULE: ./build/src/domain/plan.js
var plan = __webpack_require__(8707);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/domain/threshold.js
var threshold = __webpack_require__(54553);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
;// CONCATENATED MODULE: ./build/src/inputs/command-line.js
/**
 * Words of a command as a shell tells them apart (blanks, quotes, backslash), and nothing else that a shell does: no
 * variable, no pattern, no pipe. What would need one is refused, so that nothing runs otherwise than it reads.
 */
const commandLine = (text) => {
    const words = [];
    let word;
    let quote;
    for (let at = 0; at < text.length; at++) {
        const char = text.charAt(at);
        const next = text.charAt(at + 1);
        if (quote === undefined && /\s/.test(char) && char !== '\n') {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (char === quote)
            quote = undefined;
        else if (quote === undefined && (char === '"' || char === "'")) {
            quote = char;
            word ??= '';
        }
        else if (char === '\\' && quote !== "'") {
            if (next === '')
                return refused('a \\ at the end, which stands for nothing');
            // Between double quotes a backslash is one, but before these.
            const isEscape = quote === undefined || '"\\$`'.includes(next);
            word = (word ?? '') + (isEscape ? next : `\\${next}`);
            at++;
        }
        else if (isOfTheShell(char, quote))
            return refused(`"${char === '\n' ? 'a line end' : char}"`);
        else if (char === '\0')
            return refused('a NUL');
        else
            word = (word ?? '') + char;
    }
    if (quote !== undefined)
        return { ok: false, expected: `a command whose quotes end: ${quote} is open` };
    if (word !== undefined)
        words.push(word);
    const [command, ...args] = words;
    if (command === undefined || command === '')
        return { ok: false, expected: 'a command, such as "npm start"' };
    if (/^[A-Za-z_]\w*=/.test(command))
        return {
            ok: false,
            expected: `a command, such as "npm start"; give the variable ${command.replace(/=.*$/s, '')} by start-env`,
        };
    return { ok: true, value: [command, ...args] };
};
/** Unquoted, or what also means something between double quotes. */
function isOfTheShell(char, quote) {
    if (quote === "'")
        return false;
    if (quote === '"')
        return '$`'.includes(char);
    return '&|;<>()$`*?[]{}~#!\n'.includes(char);
}
function refused(what) {
    return {
        ok: false,
        expected: `a command with its arguments, which is started without a shell: it has ${what}. Quote it with ' where it is meant as it is; put everything else into a script and give that`,
    };
}

// EXTERNAL MODULE: ./build/src/inputs/field.js
var field = __webpack_require__(34203);
// EXTERNAL MODULE: ./build/src/inputs/values.js
var values = __webpack_require__(87745);
;// CONCATENATED MODULE: ./build/src/inputs/schema.js











const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FAIL_ON = threshold/* failOnSchema */.nI.options;
const REPORT_FORMATS = ['html', 'json', 'markdown', 'junit', 'csv'];
const COMMENT = ['auto', 'always', 'on-failure', 'never'];
const SAVE_BASELINE = ['auto', 'always', 'never'];
const QUEUES = ['localstack', 'floci', 'elasticmq', 'reference'];
const SIDE_BY_SIDE = ['auto', ...side_by_side/* SIDE_BY_SIDE_MODES */.z];
const K6_RUNNERS = ['auto', 'host', 'stack'];
const path = values/* plainText */.wh({ pattern: /^[^\0\r\n]{1,1000}$/, expected: 'a path on one line' });
const urlPath = values/* plainText */.wh({
    pattern: /^\/[^\s?#]{0,500}$/,
    expected: 'a path that begins with / and has no query, such as /health',
});
const branch = values/* plainText */.wh({
    pattern: /^(?!-)[^\s~^:?*[\\]{1,255}$/,
    expected: 'a branch name, such as main',
});
const baseRef = values/* plainText */.wh({
    pattern: /^(?!-)[\w./@~^+-]{1,255}$/,
    expected: '`auto`, `none`, or a branch, tag or commit, such as main',
});
/** Every input: name, default, description. The action, the flags and the config file are all read through it. */
const inputsSchema = schemas/* object */.Ikc({
    'test-type': (0,field/* field */.ZZ)(testTypes, {
        group: 'what is run',
        description: `Load profile to run; a comma-separated list, or \`all\` for ${test_types/* ALL_TEST_TYPES */.$o.join(', ').replace(/, (?=[^,]*$)/, ' and ')} in turn.`,
        default: 'load',
        allowed: [...profiles/* TEST_TYPES */.JB, 'all'],
        several: true,
    }),
    duration: (0,field/* field */.ZZ)(values/* durationMs */.pc({ minMs: 1000, maxMs: 48 * HOUR_MS, why: '48h for soak, 24h otherwise' }), {
        group: 'what is run',
        description: "Total length of the run; the profile's stages are rescaled in proportion.",
        example: '15m',
    }),
    vus: (0,field/* field */.ZZ)(values/* integer */.nd({ min: 1, max: 100_000, why: 'one k6 process holds no more' }), {
        group: 'what is run',
        description: 'VUs at the peak; the profile is rescaled in proportion.',
        shape: 'number',
        example: '200',
    }),
    'events-per-second': (0,field/* field */.ZZ)(values/* perSecond */.Ed({ min: 0.1, max: 10_000_000 }), {
        group: 'what is run',
        description: "Events offered per second at the peak. Left out, the profile's own rate scaled with the VUs.",
        shape: 'number',
        example: '3000',
    }),
    'events-per-request': (0,field/* field */.ZZ)(values/* integer */.nd({ min: 1, max: 10_000 }), {
        group: 'what is run',
        description: 'Events in one request.',
        default: '100',
        shape: 'number',
    }),
    'load-model': (0,field/* field */.ZZ)(values/* oneOf */.yL(profiles/* LOAD_MODELS */.Ku), {
        group: 'what is run',
        description: '`closed`: VUs wait for answers. `open`: iterations start at a given rate whatever the answers do.',
        default: 'closed',
        allowed: profiles/* LOAD_MODELS */.Ku,
    }),
    script: (0,field/* field */.ZZ)(path, {
        group: 'what is run',
        description: 'Your own k6 script, used as it is, in place of the built-in one.',
        example: 'perf/checkout.ts',
    }),
    'script-env': (0,field/* field */.ZZ)(values/* environment */.cA, {
        group: 'what is run',
        description: 'Environment variables for the k6 script, `KEY=value` a line.',
        shape: 'map',
    }),
    config: (0,field/* field */.ZZ)(path, {
        group: 'what is run',
        description: 'File with any of these inputs as `name: value`. Inputs and flags win over it. Default: `orchestrator-perf.yml` in the working directory, if it is there.',
        only: ['action', 'cli'],
    }),
    stack: (0,field/* field */.ZZ)(values/* oneOf */.yL(plan/* TARGET_KINDS */.a), {
        group: 'what it runs against',
        description: '`compose`: containers. `embedded`: reference service and queue as processes, no Docker. `command`: your own start command, see `start`. `external`: nothing is started, see `target-url`.',
        default: 'embedded',
        actionDefault: 'compose',
        allowed: plan/* TARGET_KINDS */.a,
    }),
    start: (0,field/* field */.ZZ)(commandLine, {
        group: 'what it runs against',
        description: 'Command that starts your service, without a shell and in the foreground; it listens on the port in the variable `PORT`. Implies `stack: command`.',
        example: 'npm start',
    }),
    'start-directory': (0,field/* field */.ZZ)(path, {
        group: 'what it runs against',
        description: 'Folder in which `start` is run. Default: the working directory.',
    }),
    'start-env': (0,field/* field */.ZZ)(values/* serviceEnvironment */.J6, {
        group: 'what it runs against',
        description: 'Environment variables for `start`, `KEY=value` a line.',
        shape: 'map',
    }),
    'compose-file': (0,field/* field */.ZZ)(values/* lines */.Mn, {
        group: 'what it runs against',
        description: 'Your own compose files, one a line, merged after the shipped ones.',
        shape: 'lines',
    }),
    'compose-profiles': (0,field/* field */.ZZ)(list, {
        group: 'what it runs against',
        description: 'Compose profiles to enable as well.',
        shape: 'lines',
    }),
    'orchestrator-image': (0,field/* field */.ZZ)(values/* plainText */.wh({
        pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
        expected: 'an image reference, such as ghcr.io/me/service:1',
    }), {
        group: 'what it runs against',
        description: 'Image of the service under test, in place of the reference orchestrator.',
    }),
    'orchestrator-build': (0,field/* field */.ZZ)(path, {
        group: 'what it runs against',
        description: 'Folder with a Dockerfile: the service under test is built from it.',
    }),
    'orchestrator-port': (0,field/* field */.ZZ)(values/* integer */.nd({ min: 1, max: 65_535 }), {
        group: 'what it runs against',
        description: 'Port the service under test listens on inside its container.',
        default: '8080',
        shape: 'number',
    }),
    replicas: (0,field/* field */.ZZ)(values/* integer */.nd({ min: 1, max: 32 }), {
        group: 'what it runs against',
        description: 'Replicas of the service under test in the compose stack.',
        default: '1',
        shape: 'number',
    }),
    'target-url': (0,field/* field */.ZZ)(values/* httpUrl */.q3, {
        group: 'what it runs against',
        description: 'Base address of a service that already runs; implies `stack: external`.',
        example: 'https://perf.example.org',
    }),
    'health-path': (0,field/* field */.ZZ)(urlPath, {
        group: 'what it runs against',
        description: 'Path that answers 2xx once the service is ready.',
        default: '/health',
    }),
    'metrics-path': (0,field/* field */.ZZ)(urlPath, {
        group: 'what it runs against',
        description: 'Path of the Prometheus text metrics of the service.',
        default: '/actuator/prometheus',
    }),
    'events-path': (0,field/* field */.ZZ)(urlPath, {
        group: 'what it runs against',
        description: 'Path that takes events, one a line, as `text/plain`.',
        default: '/api/orchestrator/events/bulk-ndjson',
    }),
    'queue-backend': (0,field/* field */.ZZ)(values/* oneOf */.yL(QUEUES), {
        group: 'what it runs against',
        description: 'Queue of the compose stack.',
        default: 'localstack',
        allowed: QUEUES,
    }),
    'health-timeout': (0,field/* field */.ZZ)(values/* durationMs */.pc({ minMs: 1000, maxMs: HOUR_MS }), {
        group: 'what it runs against',
        description: 'How long the stack may take to become healthy.',
        default: '180s',
    }),
    'keep-stack': (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'what it runs against',
        description: 'Leave the stack running at the end.',
        default: 'false',
        shape: 'boolean',
        only: ['cli', 'file'],
    }),
    grafana: (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'what it runs against',
        description: 'Start Grafana beside the compose stack.',
        default: 'false',
        shape: 'boolean',
    }),
    'k6-version': (0,field/* field */.ZZ)(k6Version, {
        group: 'k6',
        description: 'Version of k6 to use. Tested: 1.8.x and 2.x.',
        default: k6/* DEFAULT_K6_VERSION */.ti,
    }),
    'k6-path': (0,field/* field */.ZZ)(path, {
        group: 'k6',
        description: 'A k6 binary to use as it is, instead of finding or fetching one. In a workflow only as input of the step, not in the config file.',
        workflowOnly: true,
    }),
    'k6-checksum': (0,field/* field */.ZZ)(values/* plainText */.wh({ pattern: /^[0-9a-fA-F]{64}$/, expected: 'a SHA-256 as 64 hexadecimal digits' }), {
        group: 'k6',
        description: 'SHA-256 of the release archive of k6, for a version this tool has no checksum for.',
    }),
    'k6-runner': (0,field/* field */.ZZ)(values/* oneOf */.yL(K6_RUNNERS), {
        group: 'k6',
        description: 'Where k6 runs: on this machine (`host`) or as a container in the stack (`stack`).',
        default: 'auto',
        allowed: K6_RUNNERS,
    }),
    dashboard: (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'k6',
        description: "Serve k6's own live page on a loopback port while the load runs.",
        default: 'false',
        shape: 'boolean',
        only: ['cli', 'file'],
    }),
    thresholds: (0,field/* field */.ZZ)(values/* lines */.Mn, {
        group: 'how it is judged',
        description: 'Limits, one a line: `metric{tag:value}: expression`; `warn` in front reports only. A line replaces the default limit on the same statistic; the line `no defaults` drops them all.',
        shape: 'lines',
        example: 'http_req_duration: p(95)<400ms',
    }),
    'fail-on': (0,field/* field */.ZZ)(values/* listOf */.c3(FAIL_ON), {
        group: 'how it is judged',
        description: 'What turns the run red.',
        default: 'thresholds,errors,regressions',
        allowed: FAIL_ON,
        several: true,
    }),
    'regression-tolerance': (0,field/* field */.ZZ)(values/* percentage */.X1({ maxPercent: 1000 }), {
        group: 'how it is judged',
        description: 'A change smaller than this is never called a regression.',
        default: '5%',
    }),
    'max-run-time': (0,field/* field */.ZZ)(values/* durationMs */.pc({ minMs: 1000, maxMs: 72 * HOUR_MS }), {
        group: 'how it is judged',
        description: 'No run may take longer; a profile that needs more is refused before it starts.',
        example: '45m',
    }),
    base: (0,field/* field */.ZZ)(baseRef, {
        group: 'side by side',
        description: 'The other version, measured side by side with this one on this machine: a git ref such as `main`; `auto`: of a pull request where it branched off, of a push what was there before; `none`: compared with earlier runs only.',
        default: 'none',
        actionDefault: 'auto',
    }),
    'base-url': (0,field/* field */.ZZ)(values/* httpUrl */.q3, {
        group: 'side by side',
        description: 'Address where the other version runs already, beside `target-url`.',
        example: 'http://127.0.0.1:8081',
    }),
    rounds: (0,field/* field */.ZZ)(values/* integer */.nd({ min: 4, max: 40, why: 'fewer rounds show nothing' }), {
        group: 'side by side',
        description: 'Most rounds; it ends as soon as the answer is known.',
        default: '12',
        shape: 'number',
    }),
    'round-duration': (0,field/* field */.ZZ)(values/* durationMs */.pc({ minMs: 5000, maxMs: HOUR_MS }), {
        group: 'side by side',
        description: 'Judged time of one round.',
        default: '40s',
    }),
    'warm-up': (0,field/* field */.ZZ)(values/* durationMs */.pc({ minMs: 1000, maxMs: HOUR_MS }), {
        group: 'side by side',
        description: 'Load before the judged time of a round, in no figure. A JVM wants 30s.',
        default: '10s',
    }),
    'side-by-side': (0,field/* field */.ZZ)(values/* oneOf */.yL(SIDE_BY_SIDE), {
        group: 'side by side',
        description: '`concurrent`: both versions under load at once. `interleaved`: one after the other. `auto`: at once, unless that keeps the machine too busy.',
        default: 'auto',
        allowed: SIDE_BY_SIDE,
    }),
    baseline: (0,field/* field */.ZZ)(path, {
        group: 'what it is compared with',
        description: '`auto`: earlier runs of the base branch. `none`. Or the path of a result.json.',
        default: 'auto',
    }),
    'baseline-branch': (0,field/* field */.ZZ)(branch, {
        group: 'what it is compared with',
        description: 'Branch whose runs are the baseline. Default: the base branch of the pull request, or this branch.',
    }),
    'baseline-max-age': (0,field/* field */.ZZ)(values/* durationMs */.pc({ minMs: HOUR_MS, maxMs: 400 * DAY_MS }), {
        group: 'what it is compared with',
        description: 'Older runs are not compared with.',
        default: '90d',
    }),
    'save-baseline': (0,field/* field */.ZZ)(values/* oneOf */.yL(SAVE_BASELINE), {
        group: 'what it is compared with',
        description: '`auto`: a valid, passing run on the base branch becomes the next baseline.',
        default: 'auto',
        allowed: SAVE_BASELINE,
    }),
    comment: (0,field/* field */.ZZ)(values/* oneOf */.yL(COMMENT), {
        group: 'where it is told',
        description: 'Comment on the pull request.',
        default: 'auto',
        allowed: COMMENT,
        only: ['action', 'file'],
    }),
    'comment-key': (0,field/* field */.ZZ)(values/* plainText */.wh({
        pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        expected: 'up to 64 letters, digits, dots, dashes or underscores',
    }), {
        group: 'where it is told',
        description: 'Runs with different keys have different comments.',
        default: 'default',
        only: ['action', 'file'],
    }),
    'job-summary': (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'where it is told',
        description: 'Write the job summary.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    annotations: (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'where it is told',
        description: 'Annotate failed limits, ten at most.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'results-path': (0,field/* field */.ZZ)(path, {
        group: 'where it is told',
        description: 'Folder for the results, one folder a test type in it.',
        default: 'perf-results',
    }),
    'upload-artifacts': (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'where it is told',
        description: 'Upload the results folder as an artifact.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'artifact-name': (0,field/* field */.ZZ)(values/* artifactNameText */.fS, {
        group: 'where it is told',
        description: 'Name of the artifact. Default: `perf-results-<test type>-<attempt>`.',
        only: ['action', 'file'],
    }),
    'retention-days': (0,field/* field */.ZZ)(values/* integer */.nd({ min: 1, max: 400 }), {
        group: 'where it is told',
        description: 'Days to keep the artifact.',
        default: '30',
        shape: 'number',
        only: ['action', 'file'],
    }),
    'report-formats': (0,field/* field */.ZZ)(values/* listOf */.c3(REPORT_FORMATS), {
        group: 'where it is told',
        description: 'Files to write beside result.json.',
        default: REPORT_FORMATS.join(','),
        allowed: REPORT_FORMATS,
        several: true,
    }),
    'issue-on-regression': (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'where it is told',
        description: 'On a schedule, open one issue while there is a regression and close it afterwards.',
        default: 'false',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'github-token': (0,field/* field */.ZZ)(values/* plainText */.wh({ pattern: /^[\x21-\x7e]{1,4096}$/, expected: 'a token on one line' }), {
        group: 'other',
        description: 'Token to read baselines and write the comment.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
        actionDefault: '${{ github.token }}',
        only: ['action'],
        secret: true,
    }),
    'working-directory': (0,field/* field */.ZZ)(path, {
        group: 'other',
        description: 'Relative paths are below this folder.',
        default: '.',
        only: ['action', 'cli'],
    }),
    'dry-run': (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'other',
        description: 'Print the whole plan and where it would be told, and touch nothing.',
        default: 'false',
        shape: 'boolean',
    }),
});
const INPUT_NAMES = Object.keys(inputsSchema.shape);
function factsOf(name) {
    return (0,field/* factsOfField */.xL)(inputsSchema.shape[name]);
}
function existsOn(name, surface) {
    return factsOf(name).only?.includes(surface) ?? true;
}
const ACTION_INPUT_NAMES = INPUT_NAMES.filter((name) => existsOn(name, 'action'));
function testTypes(text) {
    const chosen = new Set();
    for (const word of values/* words */.aL(text)) {
        if (word === 'all')
            for (const type of test_types/* ALL_TEST_TYPES */.$o)
                chosen.add(type);
        else {
            const known = profiles/* TEST_TYPES */.JB.find((type) => type === word);
            if (known === undefined) {
                const allowed = [...profiles/* TEST_TYPES */.JB, 'all'];
                return { ok: false, expected: `any of ${allowed.join(', ')}.${(0,nearest/* didYouMean */.a)(word, allowed)}` };
            }
            chosen.add(known);
        }
    }
    if (chosen.size === 0)
        return { ok: false, expected: `any of ${[...profiles/* TEST_TYPES */.JB, 'all'].join(', ')}` };
    return { ok: true, value: [...chosen] };
}
function k6Version(text) {
    const version = /^v?(\d+\.\d+\.\d+)$/.exec(text)?.[1];
    if (version !== undefined && (0,k6/* isSupportedK6 */.CU)(version))
        return { ok: true, value: version };
    return { ok: false, expected: `a full version of ${k6/* SUPPORTED_K6 */.jY}, such as ${k6/* DEFAULT_K6_VERSION */.ti}` };
}
function list(text) {
    return { ok: true, value: values/* words */.aL(text) };
}


/***/ }),

/***/ 87745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ perSecond),
/* harmony export */   J6: () => (/* binding */ serviceEnvironment),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   c9: () => (/* binding */ strictBoolean),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   fS: () => (/* binding */ artifactNameText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export parseDurationMs */
/* harmony import */ var _wording_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61008);

const SECOND_MS = 1000;
const UNITS_MS = {
    ms: 1,
    s: SECOND_MS,
    m: 60 * SECOND_MS,
    h: 3600 * SECOND_MS,
    d: 24 * 3600 * SECOND_MS,
};
/** k6's duration syntax without ns and µs: `90s`, `1h30m`, `500ms`, `30d`. Gives milliseconds. */
function durationMs(limits) {
    const bounds = `between ${formatDuration(limits.minMs)} and ${formatDuration(limits.maxMs)}${limits.why ? ` (${limits.why})` : ''}`;
    return (text) => {
        const ms = parseDurationMs(text);
        if (ms === undefined)
            return expected('a number with a unit (ms, s, m, h, d), such as 90s, 15m or 1h30m');
        if (ms < limits.minMs || ms > limits.maxMs)
            return expected(`a duration ${bounds}`);
        return parsed(ms);
    };
}
/** Milliseconds, or undefined when the text is not a duration. */
function parseDurationMs(text) {
    const trimmed = text.trim();
    if (!/^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/.test(trimmed))
        return undefined;
    let ms = 0;
    for (const [, amount, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
        ms += Number(amount) * (UNITS_MS[unit ?? ''] ?? Number.NaN);
    return Number.isFinite(ms) ? Math.round(ms) : undefined;
}
/** `1h30m`, `90s`, `500ms`: what `parseDurationMs` reads back. */
function formatDuration(ms) {
    if (ms === 0)
        return '0s';
    let rest = ms;
    let text = '';
    for (const unit of ['h', 'm', 's', 'ms']) {
        const size = UNITS_MS[unit] ?? 1;
        const count = Math.floor(rest / size);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * size;
    }
    return text;
}
function integer(limits) {
    return (text) => {
        const range = `a whole number between ${limits.min} and ${limits.max}${limits.why ? ` (${limits.why})` : ''}`;
        if (!/^[+-]?\d+$/.test(text))
            return expected(range);
        const value = Number(text);
        return value >= limits.min && value <= limits.max ? parsed(value) : expected(range);
    };
}
/** A rate per second: `3000`, `2.5`, `3k`, `3000/s`. */
function perSecond(limits) {
    return (text) => {
        const range = `a number per second between ${limits.min} and ${limits.max}, such as 3000`;
        const match = /^(\d+(?:\.\d+)?)(k?)(?:\/s)?$/.exec(text);
        if (match === null)
            return expected(range);
        const value = Number(match[1]) * (match[2] === 'k' ? 1000 : 1);
        return value >= limits.min && value <= limits.max ? parsed(value) : expected(range);
    };
}
/** `5%` or `0.05`; a bare number above 1 is refused because it is unclear. Gives a ratio. */
function percentage(limits) {
    return (text) => {
        const wanted = `a percentage from 0% to ${limits.maxPercent}%, such as 5%`;
        const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
        if (match === null)
            return expected(wanted);
        const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
        if (match[2] === '' && value > 1)
            return expected(wanted);
        return value * 100 <= limits.maxPercent ? parsed(value) : expected(wanted);
    };
}
/** Only `true` and `false`: a typo never means no. */
const strictBoolean = (text) => {
    if (text === 'true' || text === 'false')
        return parsed(text === 'true');
    return expected('true or false');
};
function oneOf(allowed) {
    return (text) => {
        const value = allowed.find((candidate) => candidate === text);
        return value === undefined
            ? expected(`one of ${allowed.join(', ')}.${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(text, allowed)}`)
            : parsed(value);
    };
}
/** Separated by commas, spaces or new lines; duplicates fall away. */
function listOf(allowed) {
    return (text) => {
        const items = words(text);
        const values = allowed.filter((candidate) => items.includes(candidate));
        const unknown = items.find((item) => !allowed.some((candidate) => candidate === item));
        if (unknown !== undefined)
            return expected(`a list of any of ${allowed.join(', ')}.${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(unknown, allowed)}`);
        if (values.length === 0)
            return expected(`a list of any of ${allowed.join(', ')}`);
        return parsed(values);
    };
}
/** One item a line; blank lines and lines that begin with `#` fall away. */
const lines = (text) => {
    const items = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    return parsed(items);
};
/** Items separated by commas, spaces or new lines. */
function words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
/** One line of text without control characters. */
function plainText(limits) {
    return (text) => (limits.pattern.test(text) ? parsed(text) : expected(limits.expected));
}
/** What GitHub takes as the name of an artifact. */
const artifactNameText = plainText({
    pattern: /^[^":<>|*?\r\n\\/]{1,200}$/,
    expected: 'a name without " : < > | * ? \\ and /',
});
const httpUrl = (text) => {
    const wanted = 'an http or https address without user name and query, such as https://test.example.org';
    if (!URL.canParse(text))
        return expected(wanted);
    const url = new URL(text);
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
        return expected(wanted);
    let end = text.length;
    while (text[end - 1] === '/')
        end -= 1;
    return parsed(text.slice(0, end));
};
/** Variables of the k6 script, `KEY=value` a line. */
const environment = variables((key) => 
// K6_* replaces the script's scenarios, PERF_* and ORCHESTRATOR_URL are set by the tool.
/^(?:K6_|PERF_)/.test(key) || key === 'ORCHESTRATOR_URL'
    ? 'names that do not begin with K6_ or PERF_ and are not ORCHESTRATOR_URL'
    : undefined);
/** Variables of a service that is started by a command, `KEY=value` a line. */
const serviceEnvironment = variables((key) => key === 'PORT' ? 'no PORT: the service is given a free one' : undefined);
/** `refused` says what names are expected in place of this one. */
function variables(refused) {
    return (text) => {
        const record = {};
        for (const line of text.split(/\r?\n/)) {
            const trimmed = line.trim();
            if (trimmed === '' || trimmed.startsWith('#'))
                continue;
            const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(trimmed);
            if (match === null)
                return expected(`lines of KEY=value; this one is not: "${trimmed.slice(0, 100)}"`);
            const [, key = '', value = ''] = match;
            const other = refused(key);
            if (other !== undefined)
                return expected(`${other}; "${key}" is one`);
            record[key] = value;
        }
        return parsed(record);
    };
}
function parsed(value) {
    return { ok: true, value };
}
function expected(what) {
    return { ok: false, expected: what };
}


/***/ }),

/***/ 61008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that was probably meant, or undefined when none is close: at most a third of the letters differ. */
function nearest(given, candidates) {
    const wanted = given.toLowerCase();
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    if (best === undefined)
        return undefined;
    const allowed = Math.max(1, Math.floor(Math.max(given.length, best.candidate.length) / 3));
    return best.distance <= allowed ? best.candidate : undefined;
}
/** ` Did you mean "load"?`, or nothing. */
function didYouMean(given, candidates) {
    const candidate = nearest(given, candidates);
    return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
/** Damerau-Levenshtein (optimal string alignment): insert, delete, replace, swap of neighbours. */
function editDistance(a, b) {
    // Hostile or absurd lengths: a typo is never that long.
    if (a.length > 200 || b.length > 200)
        return Number.MAX_SAFE_INTEGER;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.MAX_SAFE_INTEGER;
}


/***/ })

};
