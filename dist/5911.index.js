export const id = 5911;
export const ids = [5911];
export const modules = {

/***/ 40822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* unused harmony exports checksOf, needsBody, jsonOf */
/** One check for each part of what is expected, called by the name of the request. */
function checksOf({ name, expect }) {
    const { statuses, contains, json } = expect;
    const [[from, to] = [200, 399], ...others] = statuses;
    const isRight = others.length === 0
        ? ({ status }) => status >= from && status <= to
        : ({ status }) => statuses.some(([low, high]) => status >= low && status <= high);
    const checks = { [`${name}: status is ${statusText(statuses)}`]: isRight };
    if (contains !== undefined)
        checks[`${name}: body contains ${JSON.stringify(contains)}`] = ({ body }) => typeof body === 'string' && body.includes(contains);
    for (const [path, wanted] of Object.entries(json)) {
        // Taken apart once: expressions cost k6 more than a request.
        const steps = stepsOf(path) ?? [];
        checks[`${name}: ${path} is ${JSON.stringify(wanted)}`] = ({ body }) => found(body, steps) === wanted;
    }
    return checks;
}
const needsBody = ({ contains, json }) => contains !== undefined || Object.keys(json).length > 0;
/** `201`, `200 to 299 or 404` */
function statusText(statuses) {
    return statuses.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(' or ');
}
/** What is at a path in a body of JSON; undefined where there is nothing, or no JSON. */
function jsonOf(body, path) {
    return found(body, stepsOf(path) ?? []);
}
function found(body, steps) {
    if (typeof body !== 'string')
        return undefined;
    try {
        return at(JSON.parse(body), steps);
    }
    catch {
        return undefined;
    }
}
/** `$.items[0].id` as its steps; undefined for what is no such path. */
function stepsOf(path) {
    if (!/^\$(?:\.[A-Za-z_][\w-]*|\[\d{1,6}\]|\["[^"\\]{1,200}"\])*$/.test(path))
        return undefined;
    return [...path.matchAll(/\.([A-Za-z_][\w-]*)|\[(\d{1,6})\]|\["([^"\\]{1,200})"\]/g)].map(([, name, index, quoted]) => (index === undefined ? (name ?? quoted ?? '') : Number(index)));
}
function at(value, steps) {
    let found = value;
    for (const step of steps) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
            return undefined;
        found = found[step];
    }
    return found;
}


/***/ }),

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
        requestsPerSecondPerVu: 1,
        stages: [{ phase: 'steady', settle: 'settle', kind: 'hold', seconds: 30, vus: 3 }],
    },
    load: {
        startVus: 0,
        eventsPerSecondPerVu: 3,
        requestsPerSecondPerVu: 0.1,
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
        requestsPerSecondPerVu: 0.1,
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
        requestsPerSecondPerVu: 0.1,
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
        requestsPerSecondPerVu: 0.1,
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
    const ofRequests = request.unit === 'requests';
    const eventsPerRequest = ofRequests
        ? 1
        : positive(request.eventsPerRequest ?? 100, 'events-per-request', true);
    const perVu = ofRequests ? shape.requestsPerSecondPerVu : shape.eventsPerSecondPerVu;
    const eventsPerSecond = positive(request.eventsPerSecond ?? perVu * peakVus, ofRequests ? 'requests-per-second' : 'events-per-second', false);
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
        ...(ofRequests ? { unit: 'requests' } : {}),
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

/***/ 35282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   Pw: () => (/* binding */ DATA_ORDERS)
/* harmony export */ });
/**
 * The requests of an ordinary service as data, complete: what the tool reads out of its inputs, and what `k6/requests.ts`
 * sends. Texts may hold `{name}`, filled from a row of data or from what the set-up kept, and `${NAME}`, filled from the
 * environment of k6.
 */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const DATA_ORDERS = ['in-turn', 'random'];
/** Everything of a request that is filled in. */
function textsOf({ path, headers, body, json }) {
    return [path, ...Object.values(headers), body ?? '', json === undefined ? '' : JSON.stringify(json)];
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

/***/ 88215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ comparisonCall),
/* harmony export */   a: () => (/* binding */ validityFinding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55735);


/** What a figure is called once its change is weighed. */
const comparisonCall = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'regressed',
    'slightly worse',
    'improved',
    'no change',
    'inconclusive',
]);
/** Something that makes the figures untrustworthy. `broken`: nothing can be concluded. */
const validityFinding = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rule: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'inconclusive', 'fail', 'note']),
    /** One sentence with its number. */
    sentence: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});


/***/ }),

/***/ 98922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ GENERATORS),
/* harmony export */   Su: () => (/* binding */ K6_RUNNERS),
/* harmony export */   gu: () => (/* binding */ GENERATOR_KINDS),
/* harmony export */   ug: () => (/* binding */ ENGINES)
/* harmony export */ });
/** One row a kind. */
const GENERATORS = {
    host: {
        runner: 'host',
        impossible: 'which a process of this machine does not reach',
        where: 'on this machine',
        away: undefined,
    },
    container: {
        runner: 'stack',
        impossible: 'which has no containers',
        where: 'as a container of the stack',
        away: {
            livePage: 'The live page of k6 cannot be reached while k6 runs in the network of the stack; use k6-runner host for it.',
            files: (reads) => `k6 runs in a container and sees only ${reads.join(', ')}; with k6-runner host it sees this machine.`,
        },
    },
    cluster: {
        runner: undefined,
        impossible: 'whose service the pods of a cluster do not reach',
        where: 'as pods of a Kubernetes cluster',
        away: {
            livePage: 'The live page of k6 cannot be reached while k6 runs in a cluster.',
            files: () => 'The script is packed with everything it imports and opens on this machine.',
        },
    },
};
/** What carries the load: one k6, or several that share it. */
const ENGINES = ['local', 'kubernetes', 'k6-operator'];
const GENERATOR_KINDS = Object.keys(GENERATORS);
const K6_RUNNERS = [
    'auto',
    ...GENERATOR_KINDS.flatMap((kind) => GENERATORS[kind].runner ?? []),
];


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

/***/ 14202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ OBSERVED_TAGS),
/* harmony export */   S8: () => (/* binding */ observedTags),
/* harmony export */   ib: () => (/* binding */ observedName),
/* harmony export */   zs: () => (/* binding */ parseObservedName)
/* harmony export */ });
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39856);

/**
 * `orchestrator.memory` and its tags -> what it is of; the only place where such a text is taken apart. Names of
 * services may have dots of their own, quantities have none. Undefined for a metric of k6, which allows no dot.
 */
function parseObservedName(name, tags = {}) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0 || dot === name.length - 1)
        return undefined;
    const { replica, queue } = tags;
    const side = _observation_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .BV.find((one) => one === tags.side);
    return {
        service: name.slice(0, dot),
        quantity: name.slice(dot + 1),
        ...(replica !== undefined && { replica }),
        ...(queue !== undefined && { queue }),
        ...(side !== undefined && { side }),
    };
}
/** `orchestrator.memory`: how thresholds, tables and files call it. */
const observedName = ({ service, quantity }) => `${service}.${quantity}`;
/** What narrows it, as the tags of a threshold: `{replica: '2'}`, `{queue: 'payments'}`. */
function observedTags({ replica, queue, side }) {
    return {
        ...(queue !== undefined && { queue }),
        ...(replica !== undefined && { replica }),
        ...(side !== undefined && { side }),
    };
}
/** Tags that a threshold on something observed may have. */
const OBSERVED_TAGS = ['queue', 'replica', 'side'];


/***/ }),

/***/ 33193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ FEWEST_ROUNDS),
/* harmony export */   G0: () => (/* binding */ versionSchema),
/* harmony export */   UC: () => (/* binding */ measuredChangeSchema),
/* harmony export */   hP: () => (/* binding */ roundVarianceSchema),
/* harmony export */   v: () => (/* binding */ sideBySideSchema),
/* harmony export */   zG: () => (/* binding */ SIDE_BY_SIDE_MODES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55735);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88215);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39856);




/** concurrent: both versions under load at the same time. interleaved: one after the other, in turn. */
const SIDE_BY_SIDE_MODES = ['concurrent', 'interleaved'];
/** Before this many rounds nothing is decided. */
const FEWEST_ROUNDS = 4;
/** What one version did in the judged window of one round. Latencies are of the expected responses. */
const roundSide = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    requests: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    failed: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    /** Length of the judged window. */
    windowS: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    p50Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    p95Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    p99Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Short windows in order; those of the two sides belong together by their index, and are of the same moment. */
    windows: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ p50Ms: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, p95Ms: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai })),
    /** Of the services under test, over the window. */
    cpuSeconds: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Highest in the window. */
    memoryBytes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Mean messages in all queues. */
    queueDepth: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Events per second where it broke; stress only. */
    capacityPerSecond: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    endpoints: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, requests: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, p50Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai), p95Ms: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai) })),
    /** The service died or was never healthy, as one sentence. */
    died: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    /** Why its load is not what was planned: dropped iterations, k6 that ended badly. One sentence. */
    doubt: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
const round = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** From 1. */
    round: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SIDE_BY_SIDE_MODES),
    /** Which side was started first. */
    first: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV),
    /** Between the starts of the two loads; concurrent only. */
    skewMs: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** Epoch ms: from where the first version is judged to where the last one ends. */
    fromMs: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai.exactOptional(),
    toMs: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai.exactOptional(),
    /** Share of the whole machine that was busy in the judged window, 0..1. */
    machineBusy: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    base: roundSide,
    candidate: roundSide,
    /** Why it counts for nothing, as one sentence; never because of its ratio. */
    notCounted: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
/** One figure over all counted rounds. */
const figure = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Key of the decision's table: `p95`, `p95 pooled`, `throughput`, ... */
    figure: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** Value of the `name` tag, for a figure of one endpoint alone. */
    endpoint: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    unit: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** ratio: 0.1 is 10 % more. points: 0.01 is one percentage point more. */
    scale: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ratio', 'points']),
    better: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['lower', 'higher']),
    /** Over all counted rounds, as people read it. */
    base: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    candidate: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    change: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    /** 90 % interval of the change. */
    range: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP),
    call: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonCall */ .A),
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
/** How much a figure varied between the rounds of one comparison. */
const roundVarianceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** `p95`, `p95 pooled`; of one endpoint alone `p95 of GET /orders`. */
    figure: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** Sample variance of the changes of its rounds, on the scale of its differences. */
    variance: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    degreesOfFreedom: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
});
/** What one comparison found of one figure, for the sum over many of them. */
const measuredChangeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    figure: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    scale: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ratio', 'points']),
    /** + is worse: log ratio, or points. */
    worse: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    standardError: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
});
const versionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** What was tested, as people know it: `work tree`, `main (8c1f2ab)`, an image, a URL. */
    label: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    sha: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
});
const sideBySideSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SIDE_BY_SIDE_MODES),
    base: versionSchema,
    candidate: versionSchema,
    roundsPlanned: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    rounds: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(round),
    figures: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(figure),
    call: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['regressed', 'improved', 'no change', 'inconclusive']),
    ended: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['answer known', 'all rounds done', 'out of time', 'interrupted', 'a version failed']),
    /** The verdict of the comparison in one sentence, with its numbers. */
    sentence: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    /** Sentences about how it was measured: load of each version, machine, what was left out. */
    notes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    /** Why the comparison is no answer; part of the verdict. */
    findings: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .validityFinding */ .a),
    /** Quantile function of the base over all counted rounds, beside that of the candidate in `metrics`: [percent, ms]. */
    baseQuantiles: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP).exactOptional(),
    /** What later comparisons learn from this one. */
    variances: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(roundVarianceSchema),
    changes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(measuredChangeSchema),
});


/***/ }),

/***/ 42868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ generatorFor),
/* harmony export */   F_: () => (/* binding */ ORDINARY_K6),
/* harmony export */   Rd: () => (/* binding */ candidateImage),
/* harmony export */   aO: () => (/* binding */ TARGET_KINDS),
/* harmony export */   dW: () => (/* binding */ TARGETS),
/* harmony export */   pP: () => (/* binding */ leftBehindSchema),
/* harmony export */   v3: () => (/* binding */ isSomebodyElses)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _generators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98922);


/** One row a kind. */
const TARGETS = {
    embedded: {
        description: 'reference service and queue as processes, no Docker',
        startsService: true,
        generators: ['host'],
    },
    compose: { description: 'containers', startsService: true, generators: ['container', 'host'] },
    command: {
        description: 'your own start command, see `start`',
        startsService: true,
        generators: ['host'],
    },
    external: {
        description: 'nothing is started, see `target-url`',
        startsService: false,
        generators: ['host', 'cluster'],
    },
};
const TARGET_KINDS = Object.keys(TARGETS);
/** Where k6 runs for a target of this kind. That it can run there is held by a rule of the inputs. */
function generatorFor(kind, runner, engine = 'local') {
    if (engine !== 'local')
        return 'cluster';
    const { generators } = TARGETS[kind];
    return generators.find((generator) => _generators_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERATORS */ .DY[generator].runner === runner) ?? generators[0];
}
/** Of a stack as a result names it: one of others may say anything. */
const isSomebodyElses = (stack) => Object.hasOwn(TARGETS, stack) && !TARGETS[stack].startsService;
/** What a killed tool leaves, and all that is needed to take it down: it goes through the state of the action's step. */
const leftBehindSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('compose'),
        /** Compose project. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        dockerHost: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'),
        /** What its processes have in their environment. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        /** The command itself, once it is known: a program may overwrite its environment. */
        pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
        startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cluster'),
        /** Of the Job or the TestRun; its other objects are called after it. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        engine: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kubernetes', 'k6-operator']).default('kubernetes'),
        context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        namespace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
]);
/** Service that k6 is in the stack of an ordinary service, which may have a `k6` of its own; and its profile. */
const ORDINARY_K6 = 'orchestrator-perf-k6';
/**
 * Image that is built for one compose project alone: of the service under test, or of another one. No project has a dot in
 * its name, so none is found with those of another.
 */
function candidateImage(project, service) {
    return `orchestrator-perf/candidate:${project}${service === undefined ? '' : `.${service}`}`;
}


/***/ }),

/***/ 72084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ ALL_TEST_TYPES),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   jA: () => (/* binding */ whyNotSideBySide)
/* harmony export */ });
/* unused harmony export TEST_TYPE_POLICIES */
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);

const HOUR_MS = 3_600_000;
const ERRORS = { line: 'http_req_failed: rate<1%' };
const CHECKS = { line: 'checks: rate>99%' };
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
        requestThresholds: [ERRORS, CHECKS],
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
        requestThresholds: [...LATENCY, ERRORS, CHECKS],
    },
    stress: {
        answers: 'capacity',
        overload: 'sought',
        judgesFigures: true,
        longestMs: 24 * HOUR_MS,
        sideBySide: 'whole runs',
        isInAll: true,
        requestThresholds: [{ line: 'http_req_failed: rate<5%' }],
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
        requestThresholds: [ERRORS, CHECKS],
    },
    soak: {
        answers: 'growth of everything',
        overload: 'never',
        judgesFigures: true,
        longestMs: 48 * HOUR_MS,
        sideBySide: 'what grows in hours does not show in rounds of seconds',
        isInAll: false,
        defaultThresholds: [...LATENCY, ERRORS, ROUTED, THROUGHPUT, ...RESOURCES],
        requestThresholds: [...LATENCY, ERRORS, CHECKS],
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
    requestThresholds: [],
};
const policyOf = (testType) => testType === undefined ? UNKNOWN : TEST_TYPE_POLICIES[testType];
/** Why a test of this type is not run side by side; undefined where it is. `isAsked`: another version, by name. */
function whyNotSideBySide(testType, isAsked) {
    const { sideBySide } = policyOf(testType);
    if (sideBySide === 'rounds' || (sideBySide === 'whole runs' && isAsked))
        return undefined;
    return sideBySide === 'whole runs'
        ? 'where it breaks takes four whole runs of each version; give base a ref for them'
        : sideBySide;
}
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
/* harmony export */   mg: () => (/* binding */ descriptionOfField)
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
function field(parse, description) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
        const result = parse(text.trim());
        if (result.ok)
            return result.value;
        context.issues.push({ code: 'custom', input: text, message: result.expected });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
    const withDefault = description.default === undefined ? schema.optional() : schema.prefault(description.default);
    return withDefault.meta({ ...description });
}
/** What is known about one input, for help, action.yml and documentation. */
function descriptionOfField(input) {
    return input.meta();
}


/***/ }),

/***/ 62769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ setup),
/* harmony export */   z: () => (/* binding */ requests)
/* harmony export */ });
/* harmony import */ var _k6_lib_expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40822);
/* harmony import */ var _k6_lib_request_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35282);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61008);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87745);





const MOST_REQUESTS = 200;
/** JSON as the config file gives it, or lines of `GET /path`. */
const requests = (text) => given(text, 'request', (item, where, problems) => requestOf(item, where, problems, REQUEST_KEYS));
const setup = (text) => given(text, 'set-up', (item, where, problems) => {
    const spec = requestOf(item, where, problems, SETUP_KEYS);
    return spec && { ...spec, keep: keepOf(isObject(item) ? item.keep : undefined, where, problems) };
});
function given(text, what, read) {
    const items = itemsOf(text);
    if (items === undefined)
        return { ok: false, expected: `JSON, or lines such as "GET /products"; this begins as JSON and is none` };
    const problems = [];
    if (items.length === 0)
        problems.push(`there is no ${what}: expected at least one, such as "GET /products"`);
    if (items.length > MOST_REQUESTS)
        problems.push(`there are ${items.length} ${what}s: at most ${MOST_REQUESTS} have figures of their own`);
    const specs = items
        .slice(0, MOST_REQUESTS)
        .flatMap((item, index) => read(item, `${what} ${index + 1}`, problems) ?? []);
    for (const [index, { name }] of specs.entries())
        if (specs.findIndex((spec) => spec.name === name) !== index)
            problems.push(`two ${what}s are called "${name}": give one of them a \`name\` of its own`);
    return { ok: true, value: { specs, problems } };
}
function itemsOf(text) {
    if (!/^[[{"]/.test(text)) {
        const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(text);
        return read.ok ? read.value.map((line) => line.replace(/^- +/, '')) : undefined;
    }
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : [value];
    }
    catch {
        return undefined;
    }
}
const REQUEST_KEYS = ['name', 'json', 'body', 'headers', 'expect', 'weight'];
const SETUP_KEYS = ['name', 'json', 'body', 'headers', 'expect', 'keep'];
function requestOf(item, where, problems, keys) {
    const line = lineOf(item, where, problems, keys);
    if (line === undefined)
        return undefined;
    const { method, path, more } = line;
    const name = nameOf(more.name, `${method} ${path}`, where, problems);
    const called = `${where} (${name})`;
    if (!/^\/[^\s#]{0,1999}$/.test(path))
        problems.push(`${called} has the path "${path.slice(0, 100)}": expected one that begins with / and has no blanks; where the service is, start or target-url says`);
    const hasBody = more.json !== undefined || more.body !== undefined;
    if (hasBody && (method === 'GET' || method === 'HEAD'))
        problems.push(`${called} has a body, which ${method} does not send: use POST, or drop it`);
    if (more.json !== undefined && more.body !== undefined)
        problems.push(`${called} has json and body: it sends one of them`);
    if (more.body !== undefined && typeof more.body !== 'string')
        problems.push(`${called} has a body that is no text: give objects in json`);
    return {
        name,
        method,
        path,
        headers: headersOf(more.headers, called, problems),
        ...(typeof more.body === 'string' ? { body: more.body } : {}),
        ...(more.json === undefined ? {} : { json: jsonOf(more.json, called, problems) }),
        expect: expectationOf(more.expect, method, called, problems),
        weight: weightOf(more.weight, called, problems),
    };
}
/** `GET /path`, or an object with the method as a key. */
function lineOf(item, where, problems, keys) {
    if (typeof item === 'string') {
        const [word = '', path = '', ...rest] = item.trim().split(/\s+/);
        const method = _k6_lib_request_list_js__WEBPACK_IMPORTED_MODULE_2__/* .METHODS */ .J8.find((one) => one === word);
        if (method !== undefined && path !== '' && rest.length === 0)
            return { method, path, more: {} };
        problems.push(method === undefined
            ? `${where} is "${item.slice(0, 100)}": ${unknownMethod(word)}`
            : `${where} is "${item.slice(0, 100)}": expected a method and a path, such as "GET /products"`);
        return undefined;
    }
    if (!isObject(item)) {
        problems.push(`${where} is no request: expected "GET /path", or an object with a method as its key`);
        return undefined;
    }
    const methods = _k6_lib_request_list_js__WEBPACK_IMPORTED_MODULE_2__/* .METHODS */ .J8.filter((method) => Object.hasOwn(item, method));
    const unknown = Object.keys(item).filter((key) => !isOneOf(key, _k6_lib_request_list_js__WEBPACK_IMPORTED_MODULE_2__/* .METHODS */ .J8) && !keys.includes(key));
    for (const key of unknown)
        problems.push(/^[A-Za-z]+$/.test(key) && (methods.length === 0 || key === key.toUpperCase())
            ? `${where}: ${unknownMethod(key)}`
            : `${where} has the unknown name "${key.slice(0, 100)}": there are ${keys.join(', ')}.${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(key, keys)}`);
    const [method, ...others] = methods;
    if (method === undefined) {
        if (unknown.length === 0)
            problems.push(`${where} has no method: expected for example POST: /orders`);
        return undefined;
    }
    if (others.length > 0) {
        problems.push(`${where} has ${methods.join(' and ')}: it is one request, give one method`);
        return undefined;
    }
    const path = item[method];
    if (typeof path === 'string')
        return { method, path, more: item };
    problems.push(`${where} has ${method} without a path: expected for example ${method}: /orders`);
    return undefined;
}
const unknownMethod = (word) => `unknown method "${word.slice(0, 40)}", expected one of ${_k6_lib_request_list_js__WEBPACK_IMPORTED_MODULE_2__/* .METHODS */ .J8.join(', ')}.${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(word.toUpperCase(), _k6_lib_request_list_js__WEBPACK_IMPORTED_MODULE_2__/* .METHODS */ .J8)}`;
/** Rows, tags of k6 and limits have it. */
function nameOf(given, line, where, problems) {
    // What k6 could not take in the name of a sub-metric.
    if (given === undefined)
        return (line.split('?')[0] ?? line).replaceAll(/[,"']/g, '_').slice(0, 200);
    const name = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
    if (!/^[\p{L}\p{N}][\p{L}\p{N} _./-]{0,99}$/u.test(name))
        problems.push(`${where} has the name "${name.slice(0, 100)}": expected up to 100 letters, digits, blanks and _ . / -`);
    else if (_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.has(name))
        problems.push(`${where} has the name "${name}", which is a metric: limits could not tell them apart`);
    return name;
}
function headersOf(given, where, problems) {
    if (given === undefined)
        return {};
    if (!isObject(given)) {
        problems.push(`${where} has headers that are none: expected name: value`);
        return {};
    }
    return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => {
        const text = isScalar(value) ? String(value) : '\n';
        if (/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) && !/[\r\n\0]/.test(text))
            return [[name, text]];
        problems.push(`${where} has the header "${name.slice(0, 100)}", which is none: expected name: text`);
        return [];
    }));
}
/** A text must be JSON itself. */
function jsonOf(given, where, problems) {
    if (typeof given !== 'string')
        return given;
    try {
        return JSON.parse(given);
    }
    catch {
        problems.push(`${where} has the json ${JSON.stringify(given.slice(0, 100))}, which is no JSON: write it as YAML, such as { product: 7 }, or give text in body`);
        return undefined;
    }
}
function weightOf(given, where, problems) {
    if (given === undefined)
        return 1;
    const weight = Number(given);
    if (isScalar(given) && Number.isInteger(weight) && weight >= 1 && weight <= 1000)
        return weight;
    problems.push(`${where} has the weight ${JSON.stringify(given)}: expected a whole number from 1 to 1000`);
    return 1;
}
const ANY_SUCCESS = [[200, 399]];
/** `201`, `[200, 404]`, `2xx`, `200-299`, or `{ status, body, json }`. */
function expectationOf(given, method, where, problems) {
    const parts = isObject(given) ? given : { status: given };
    for (const key of Object.keys(parts).filter((name) => !['status', 'body', 'json'].includes(name)))
        problems.push(`${where} expects "${key.slice(0, 100)}": there are status, body and json`);
    const statuses = parts.status === undefined ? ANY_SUCCESS : statusesOf(parts.status, where, problems);
    const contains = isScalar(parts.body) && String(parts.body) !== '' ? String(parts.body) : undefined;
    if (parts.body !== undefined && contains === undefined)
        problems.push(`${where} expects a body that contains nothing: give the text that is in it`);
    const expect = {
        statuses,
        ...(contains === undefined ? {} : { contains }),
        json: jsonExpected(parts.json, where, problems),
    };
    const looksInside = contains !== undefined || Object.keys(expect.json).length > 0;
    const isBodiless = method === 'HEAD' || statuses.every(([from, to]) => from === to && NO_BODY.has(from));
    if (looksInside && isBodiless && statuses.length > 0)
        problems.push(`${where} expects something in the body, and ${method === 'HEAD' ? 'HEAD' : `status ${statuses[0]?.[0]}`} never has one`);
    return expect;
}
const NO_BODY = new Set([204, 205, 304]);
function statusesOf(given, where, problems) {
    const items = Array.isArray(given) ? given : String(given).split(',');
    if (items.length === 0)
        problems.push(`${where} expects no status at all, which can never be`);
    return items.flatMap((item) => {
        const text = isScalar(item) ? String(item).trim() : '';
        const range = statusRange(text);
        if (range !== undefined)
            return [range];
        problems.push(`${where} expects the status "${text.slice(0, 40)}", which can never be: expected 200 to 599, as 201, 2xx or 200-299`);
        return [];
    });
}
/** A final answer: 1xx are not, and no others exist. */
function statusRange(text) {
    const hundred = /^([2-5])xx$/i.exec(text)?.[1];
    if (hundred !== undefined)
        return [Number(hundred) * 100, Number(hundred) * 100 + 99];
    const [, from = '', to = from] = /^(\d{3})(?:\s*-\s*(\d{3}))?$/.exec(text) ?? [];
    const range = [Number(from), Number(to)];
    return from !== '' && range[0] >= 200 && range[0] <= range[1] && range[1] <= 599 ? range : undefined;
}
function jsonExpected(given, where, problems) {
    if (given === undefined)
        return {};
    if (!isObject(given)) {
        problems.push(`${where} expects json that is no list of paths: expected for example { $.state: open }`);
        return {};
    }
    return Object.fromEntries(Object.entries(given).flatMap(([path, value]) => {
        const isPath = (0,_k6_lib_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B_)(path) !== undefined;
        if (!isPath)
            problems.push(`${where} expects ${wrongPath(path)}`);
        const isValue = value === null || isScalar(value);
        if (!isValue)
            problems.push(`${where} expects an object at ${path}: expected a text, a number, true, false or null`);
        return isPath && isValue ? [[path, value]] : [];
    }));
}
function keepOf(given, where, problems) {
    if (given === undefined)
        return {};
    if (!isObject(given)) {
        problems.push(`${where} keeps nothing that has a name: expected for example { token: $.token }`);
        return {};
    }
    return Object.fromEntries(Object.entries(given).flatMap(([name, path]) => {
        if (!/^[A-Za-z_][\w.-]{0,99}$/.test(name))
            problems.push(`${where} keeps "${name.slice(0, 100)}": expected a name of letters, digits, _, - and .`);
        else if (typeof path !== 'string' || (0,_k6_lib_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B_)(path) === undefined)
            problems.push(`${where} keeps ${name} from ${wrongPath(path)}`);
        else
            return [[name, path]];
        return [];
    }));
}
const wrongPath = (path) => `the path ${JSON.stringify(path)?.slice(0, 100)}, which is none: expected for example $.token or $.items[0].id`;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
const isOneOf = (word, words) => words.includes(word);


/***/ }),

/***/ 45911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ ACTION_INPUT_NAMES),
  rY: () => (/* binding */ ALIASES),
  fH: () => (/* binding */ CHOOSING_INPUTS),
  Kz: () => (/* binding */ IMPLYING_INPUTS),
  Qh: () => (/* binding */ INPUT_NAMES),
  Kq: () => (/* binding */ descriptionOf),
  GS: () => (/* binding */ existsOn),
  gs: () => (/* binding */ inputsOnlyWith),
  rS: () => (/* binding */ inputsSchema),
  US: () => (/* binding */ stackOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/domain/side-by-side.js
var side_by_side = __webpack_require__(33193);
// EXTERNAL MODULE: ./build/src/domain/generators.js
var generators = __webpack_require__(98922);
// EXTERNAL MODULE: ./build/k6/lib/request-list.js
var request_list = __webpack_require__(35282);
// EXTERNAL MODULE: ./build/src/domain/targets.js
var targets = __webpack_require__(42868);
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
// EXTERNAL MODULE: ./build/src/inputs/requests.js
var requests = __webpack_require__(62769);
// EXTERNAL MODULE: ./build/src/inputs/values.js
var values = __webpack_require__(87745);
;// CONCATENATED MODULE: ./build/src/inputs/schema.js














const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FAIL_ON = threshold/* failOnSchema */.nI.options;
const REPORT_FORMATS = ['html', 'json', 'markdown', 'junit', 'csv'];
const COMMENT = ['auto', 'always', 'on-failure', 'never'];
const SAVE_BASELINE = ['auto', 'always', 'never'];
const QUEUES = ['localstack', 'floci', 'elasticmq', 'reference', 'none'];
const SIDE_BY_SIDE = ['auto', ...side_by_side/* SIDE_BY_SIDE_MODES */.zG];
const path = values/* plainText */.wh({ pattern: /^[^\0\r\n]{1,1000}$/, expected: 'a path on one line' });
const urlPath = values/* plainText */.wh({
    pattern: /^\/[^\s?#]{0,500}$/,
    expected: 'a path that begins with / and has no query, such as /health',
});
const branch = values/* plainText */.wh({
    pattern: /^(?!-)[^\s~^:?*[\\]{1,255}$/,
    expected: 'a branch name, such as main',
});
const dockerImage = values/* plainText */.wh({
    pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
    expected: 'an image reference, such as ghcr.io/me/service:1',
});
const port = values/* integer */.nd({ min: 1, max: 65_535 });
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
    'requests-per-second': (0,field/* field */.ZZ)(values/* perSecond */.Ed({ min: 0.1, max: 1_000_000 }), {
        group: 'what is run',
        description: "Requests offered per second at the peak, where `requests` are given. Left out, the profile's own rate scaled with the VUs.",
        shape: 'number',
        example: '50',
    }),
    'load-model': (0,field/* field */.ZZ)(values/* oneOf */.yL(profiles/* LOAD_MODELS */.Ku), {
        group: 'what is run',
        description: '`closed`: VUs wait for answers. `open`: iterations start at a given rate whatever the answers do.',
        default: 'closed',
        allowed: profiles/* LOAD_MODELS */.Ku,
    }),
    requests: (0,field/* field */.ZZ)(requests/* requests */.z, {
        group: 'what is run',
        description: 'Requests to send to an ordinary service, in place of events: `GET /path` a line; in the config file also with body, headers, what is expected and how often (docs/requests.md).',
        shape: 'requests',
        example: 'GET /products',
    }),
    setup: (0,field/* field */.ZZ)(requests/* setup */.m, {
        group: 'what is run',
        description: 'Requests to send once before the load; what `keep` takes out of their answers fills `{name}` in the others.',
        shape: 'requests',
        only: ['file'],
    }),
    data: (0,field/* field */.ZZ)(path, {
        group: 'what is run',
        description: 'A .csv or .jsonl file whose rows fill `{name}` in the requests.',
        example: 'perf/products.csv',
    }),
    'data-order': (0,field/* field */.ZZ)(values/* oneOf */.yL(request_list/* DATA_ORDERS */.Pw), {
        group: 'what is run',
        description: 'Rows of `data` one after the other, or at `random` by `data-seed`.',
        default: 'in-turn',
        allowed: request_list/* DATA_ORDERS */.Pw,
    }),
    'data-seed': (0,field/* field */.ZZ)(values/* integer */.nd({ min: 0, max: 4_294_967_295 }), {
        group: 'what is run',
        description: 'Another seed gives another random order of `data`.',
        default: '1',
        shape: 'number',
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
    service: (0,field/* field */.ZZ)(values/* plainText */.wh({
        pattern: /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,59}$/u,
        expected: 'a name of up to 60 letters, digits, blanks and . _ / -, such as shop',
    }), {
        group: 'what it runs against',
        description: 'What everybody who reads of it calls the service. Default: the name of the repository or folder; `orchestrator` where events are sent.',
        example: 'shop',
    }),
    stack: (0,field/* field */.ZZ)(values/* oneOf */.yL(targets/* TARGET_KINDS */.aO), {
        group: 'what it runs against',
        description: targets/* TARGET_KINDS */.aO.map((kind) => `\`${kind}\`: ${targets/* TARGETS */.dW[kind].description}.`).join(' '),
        default: 'embedded',
        actionDefault: 'compose',
        allowed: targets/* TARGET_KINDS */.aO,
    }),
    start: (0,field/* field */.ZZ)(commandLine, {
        group: 'what it runs against',
        description: 'Command that starts your service, without a shell and in the foreground; it listens on the port in the variable `PORT`. Implies `stack: command`.',
        implies: {
            stack: 'command',
            missing: ': give start, the command that starts the service, such as "npm start"',
            ignored: 'which does not run it',
        },
        example: 'npm start',
    }),
    'start-directory': (0,field/* field */.ZZ)(path, {
        group: 'what it runs against',
        description: 'Folder in which `start` and `build-command` are run. Default: the working directory.',
    }),
    'start-env': (0,field/* field */.ZZ)(values/* serviceEnvironment */.J6, {
        group: 'what it runs against',
        description: 'Environment variables for `start` and `build-command`, `KEY=value` a line.',
        shape: 'map',
    }),
    'build-command': (0,field/* field */.ZZ)(commandLine, {
        group: 'what it runs against',
        description: 'Command that builds your service before its first start, of each version that is started; without a shell, as `start`.',
        example: 'npm ci',
    }),
    image: (0,field/* field */.ZZ)(dockerImage, {
        group: 'what it runs against',
        onlyWith: 'compose',
        choosesStack: true,
        description: 'Image of the service under test. Implies `stack: compose`.',
        example: 'ghcr.io/acme/shop:1.5',
    }),
    build: (0,field/* field */.ZZ)(path, {
        group: 'what it runs against',
        onlyWith: 'compose',
        choosesStack: true,
        description: 'Folder with a Dockerfile: the service under test is built from it. Implies `stack: compose`.',
        example: '.',
    }),
    'compose-file': (0,field/* field */.ZZ)(values/* lines */.Mn, {
        group: 'what it runs against',
        onlyWith: 'compose',
        choosesStack: true,
        description: 'Your own compose files, one a line: with `compose-service` they are the stack, otherwise they are merged after the shipped ones. Implies `stack: compose`.',
        shape: 'lines',
    }),
    'compose-service': (0,field/* field */.ZZ)(values/* plainText */.wh({
        pattern: /^[A-Za-z0-9][\w.-]{0,99}$/,
        expected: 'the name of a service of compose-file, such as web',
    }), {
        group: 'what it runs against',
        onlyWith: 'compose',
        choosesStack: true,
        description: 'Service of `compose-file` that is tested. It is needed where there are several.',
        example: 'web',
    }),
    'compose-profiles': (0,field/* field */.ZZ)(list, {
        group: 'what it runs against',
        onlyWith: 'compose',
        description: 'Compose profiles to enable as well.',
        shape: 'lines',
    }),
    port: (0,field/* field */.ZZ)(port, {
        group: 'what it runs against',
        onlyWith: 'compose',
        description: 'Port the service under test listens on inside its container. Default: what its compose file or its image says; 8080 where events are sent.',
        shape: 'number',
        example: '3000',
    }),
    'orchestrator-image': (0,field/* field */.ZZ)(dockerImage, {
        group: 'what it runs against',
        onlyWith: 'compose',
        aliasOf: 'image',
        description: 'Another name of `image`.',
    }),
    'orchestrator-build': (0,field/* field */.ZZ)(path, {
        group: 'what it runs against',
        onlyWith: 'compose',
        aliasOf: 'build',
        description: 'Another name of `build`.',
    }),
    'orchestrator-port': (0,field/* field */.ZZ)(port, {
        group: 'what it runs against',
        onlyWith: 'compose',
        aliasOf: 'port',
        description: 'Another name of `port`.',
        shape: 'number',
    }),
    replicas: (0,field/* field */.ZZ)(values/* integer */.nd({ min: 1, max: 32 }), {
        group: 'what it runs against',
        onlyWith: 'compose',
        description: 'Replicas of the service under test in the compose stack.',
        default: '1',
        shape: 'number',
    }),
    'target-url': (0,field/* field */.ZZ)(values/* httpUrl */.q3, {
        group: 'what it runs against',
        description: 'Base address of a service that already runs; implies `stack: external`.',
        implies: {
            stack: 'external',
            missing: ', which starts nothing: give target-url, the address of the service',
            ignored: 'which starts its own service',
        },
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
        onlyWith: 'compose',
        description: 'Queue of the compose stack. `none`, the default for an ordinary service: it runs without queue, consumers and Prometheus.',
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
        onlyWith: 'compose',
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
    'k6-runner': (0,field/* field */.ZZ)(values/* oneOf */.yL(generators/* K6_RUNNERS */.Su), {
        group: 'k6',
        description: 'Where k6 runs: on this machine (`host`) or as a container in the stack (`stack`).',
        default: 'auto',
        allowed: generators/* K6_RUNNERS */.Su,
    }),
    dashboard: (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'k6',
        description: "Serve k6's own live page on a loopback port while the load runs.",
        default: 'false',
        shape: 'boolean',
        only: ['cli', 'file'],
    }),
    engine: (0,field/* field */.ZZ)(values/* oneOf */.yL(generators/* ENGINES */.ug), {
        group: 'k6',
        description: 'What carries the load: one k6 (`local`), or several that share it as pods of a Kubernetes cluster: by a Job (`kubernetes`), or by the operator that is installed there (`k6-operator`).',
        default: 'local',
        allowed: generators/* ENGINES */.ug,
    }),
    runners: (0,field/* field */.ZZ)(values/* integer */.nd({ min: 1, max: 500 }), {
        group: 'k6',
        description: 'Pods the load is split over, with `engine: kubernetes` or `k6-operator`.',
        default: '2',
        shape: 'number',
    }),
    'kube-context': (0,field/* field */.ZZ)(values/* plainText */.wh({ pattern: /^[^\s-]\S{0,252}$/, expected: 'a context of your kubeconfig' }), { group: 'k6', description: 'Context of the kubeconfig. Default: the current one.' }),
    'kube-namespace': (0,field/* field */.ZZ)(values/* plainText */.wh({
        pattern: /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
        expected: 'a namespace: up to 63 lower-case letters, digits and dashes',
    }), { group: 'k6', description: 'Namespace the runners are made in. Default: that of the context.' }),
    'runner-image': (0,field/* field */.ZZ)(values/* plainText */.wh({
        pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
        expected: 'an image reference, such as grafana/k6:2.2.0',
    }), {
        group: 'k6',
        description: 'Image of the runners; its entrypoint is k6. Default: `grafana/k6` of `k6-version`.',
    }),
    'starter-image': (0,field/* field */.ZZ)(values/* plainText */.wh({
        pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
        expected: 'an image reference',
    }), {
        group: 'k6',
        description: 'Image of the pod with which the operator lets the runners go; it needs curl. Default: that of its v1.6.0.',
    }),
    'runner-cpu': (0,field/* field */.ZZ)(values/* quantity */.au, {
        group: 'k6',
        description: 'CPU each runner is promised.',
        default: '1',
    }),
    'runner-memory': (0,field/* field */.ZZ)(values/* quantity */.au, {
        group: 'k6',
        description: 'Memory each runner is promised, and may use at most.',
        default: '1Gi',
    }),
    'runner-node-selector': (0,field/* field */.ZZ)(values/* labels */.WD, {
        group: 'k6',
        description: 'Labels of the nodes the runners may run on, `KEY=value` a line.',
        shape: 'map',
    }),
    'kube-template': (0,field/* field */.ZZ)(path, {
        group: 'k6',
        description: 'YAML file with `metadata` and `spec` that are merged into the pods of the runners: tolerations, service account, secrets.',
    }),
    'keep-runners': (0,field/* field */.ZZ)(values/* strictBoolean */.c9, {
        group: 'k6',
        description: 'Leave the runners in the cluster at the end, for looking.',
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
    'base-image': (0,field/* field */.ZZ)(dockerImage, {
        group: 'side by side',
        onlyWith: 'compose',
        description: 'Image of the other version, beside `image`.',
        example: 'ghcr.io/acme/orchestrator:1.4',
    }),
    'base-build': (0,field/* field */.ZZ)(path, {
        group: 'side by side',
        onlyWith: 'compose',
        description: 'Folder with the Dockerfile of the other version, where it is not that of `build`: in the files of `base`, or with `base: none` a folder here.',
        example: '../main',
    }),
    'base-url': (0,field/* field */.ZZ)(values/* httpUrl */.q3, {
        group: 'side by side',
        description: 'Address where the other version runs already, beside `target-url`. Its rounds are shown and nothing is called: only services that are started anew for each round can be judged.',
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
        description: 'Judged time of one round. Where a pilot finds the load, less of it is enough at a high rate.',
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
function descriptionOf(name) {
    return (0,field/* descriptionOfField */.mg)(inputsSchema.shape[name]);
}
function existsOn(name, surface) {
    return descriptionOf(name).only?.includes(surface) ?? true;
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
/** Inputs that mean something with this stack only. */
const inputsOnlyWith = (stack) => INPUT_NAMES.filter((name) => descriptionOf(name).onlyWith === stack);
/** The stack an input is about; undefined where it is about none or several. */
function stackOf(name) {
    const { implies, onlyWith } = descriptionOf(name);
    return implies?.stack ?? onlyWith ?? (name.startsWith('start-') ? 'command' : undefined);
}
/** Inputs that stand for another. */
const ALIASES = INPUT_NAMES.flatMap((alias) => {
    const name = INPUT_NAMES.find((known) => known === descriptionOf(alias).aliasOf);
    return name === undefined ? [] : [{ alias, name }];
});
/** Inputs that a stack is nothing without: they choose it by being given. */
const IMPLYING_INPUTS = INPUT_NAMES.flatMap((name) => {
    const { implies } = descriptionOf(name);
    return implies === undefined ? [] : [{ name, ...implies }];
});
/** Every input that says by itself which stack is meant. */
const CHOOSING_INPUTS = [
    ...IMPLYING_INPUTS,
    ...INPUT_NAMES.flatMap((name) => {
        const { choosesStack, onlyWith } = descriptionOf(name);
        return choosesStack === undefined || onlyWith === undefined ? [] : [{ name, stack: onlyWith }];
    }),
];


/***/ }),

/***/ 87745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ perSecond),
/* harmony export */   J6: () => (/* binding */ serviceEnvironment),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   au: () => (/* binding */ quantity),
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
/** An amount as Kubernetes writes it. */
const quantity = plainText({
    pattern: /^\d{1,9}(?:\.\d{1,3})?(?:m|[kMGT]i?)?$/,
    expected: 'an amount as Kubernetes writes it, such as 500m, 2 or 1Gi',
});
/** Labels of Kubernetes, `KEY=value` a line. */
const labels = (text) => {
    const pairs = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => /^([A-Za-z0-9][\w./-]{0,252})=([\w.-]{0,63})$/.exec(line) ?? line);
    const wrong = pairs.find((pair) => typeof pair === 'string');
    if (typeof wrong === 'string')
        return expected(`lines of KEY=value; this one is not: "${wrong.slice(0, 100)}"`);
    return parsed(Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value])));
};
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

/***/ 56858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Ji: () => (/* binding */ unitAndDirection),
/* harmony export */   MI: () => (/* binding */ declarationOf),
/* harmony export */   gS: () => (/* binding */ STATISTICS),
/* harmony export */   tj: () => (/* binding */ kindOfK6),
/* harmony export */   wl: () => (/* binding */ knownMetric)
/* harmony export */ });
/* harmony import */ var _domain_observed_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14202);

/** https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ and k6's `metrics/builtin.go`. */
const TABLE = [
    time('http_req_duration', {
        label: 'latency',
        compared: 'main',
        answerTime: true,
        headline: [
            { statistic: 'p(95)', label: 'p95 latency' },
            { statistic: 'p(99)', label: 'p99 latency' },
            { statistic: 'med', label: 'Median latency' },
        ],
    }),
    of('events_per_second', 'gauge', 'per second', 'higher', 'derived', {
        label: 'Events',
        perSecondOf: 'events',
        compared: 'main',
        headline: [{ statistic: 'value', label: 'Events' }],
    }),
    of('requests_per_second', 'gauge', 'per second', 'higher', 'derived', {
        label: 'Requests',
        perSecondOf: 'requests',
        headline: [{ statistic: 'value', label: 'Requests' }],
    }),
    of('http_req_failed', 'rate', 'ratio', 'lower', 'k6', {
        label: 'Failed requests',
        compared: 'main',
        headline: [{ statistic: 'rate', label: 'Failed requests' }],
    }),
    of('routing_success_rate', 'rate', 'ratio', 'higher', 'our script', {
        label: 'Routed events',
        headline: [{ statistic: 'rate', label: 'Routed events' }],
    }),
    // Where the service counts otherwise than it answers; `routing_success_rate` is then what it counted.
    of('routing_answered_rate', 'rate', 'ratio', 'higher', 'derived', {
        label: 'Routed events, as answered',
        headline: [{ statistic: 'rate', label: 'Routed events, as answered' }],
        compared: 'no',
    }),
    of('checks', 'rate', 'ratio', 'higher', 'k6', {
        label: 'Checks',
        headline: [{ statistic: 'rate', label: 'Checks' }],
    }),
    time('grpc_req_duration', {
        headline: [
            { statistic: 'med', label: 'gRPC median' },
            { statistic: 'p(95)', label: 'gRPC p95' },
        ],
    }),
    of('ws_sessions', 'counter', 'count', 'neither', 'k6', {
        headline: [{ statistic: 'count', label: 'WebSocket sessions' }],
    }),
    of('ws_msgs_received', 'counter', 'count', 'neither', 'k6', {
        headline: [{ statistic: 'rate', label: 'WebSocket messages received' }],
    }),
    time('browser_web_vital_lcp', {
        headline: [{ statistic: 'p(75)', label: 'Largest contentful paint p75' }],
    }),
    of('browser_http_req_failed', 'rate', 'ratio', 'lower', 'k6', {
        headline: [{ statistic: 'rate', label: 'Failed requests of pages' }],
    }),
    time('http_req_waiting', { compared: 'no', answerTime: true }),
    time('http_req_blocked', { compared: 'no', answerTime: true }),
    time('http_req_connecting', { compared: 'no', answerTime: true }),
    time('http_req_tls_handshaking', { compared: 'no', answerTime: true }),
    time('http_req_sending', { compared: 'no', answerTime: true }),
    time('http_req_receiving', { compared: 'no', answerTime: true }),
    // Holds the pause of the pacing: longer is not slower.
    of('iteration_duration', 'trend', 'ms', 'neither', 'k6', { compared: 'no' }),
    time('group_duration', { compared: 'no' }),
    time('ws_connecting'),
    of('ws_session_duration', 'trend', 'ms', 'neither', 'k6'),
    time('ws_ping'),
    time('browser_http_req_duration', {
        headline: [{ statistic: 'p(95)', label: 'p95 of requests of pages' }],
    }),
    time('browser_web_vital_fcp'),
    time('browser_web_vital_ttfb'),
    time('browser_web_vital_inp'),
    time('browser_web_vital_fid'),
    of('browser_web_vital_cls', 'trend', 'none', 'lower', 'k6'),
    // The same fact as requests_per_second.
    of('http_reqs', 'counter', 'count', 'higher', 'k6', {
        compared: 'no',
        perSecondOf: 'requests',
        rate: 'requests_per_second',
    }),
    of('iterations', 'counter', 'count', 'higher', 'k6', { compared: 'no' }),
    of('dropped_iterations', 'counter', 'count', 'lower', 'k6', {
        label: 'Dropped iterations',
        compared: 'no',
        phased: false,
    }),
    of('data_sent', 'counter', 'bytes', 'neither', 'k6', { compared: 'no' }),
    of('data_received', 'counter', 'bytes', 'neither', 'k6', { compared: 'no' }),
    of('browser_data_sent', 'counter', 'bytes', 'neither', 'k6'),
    of('browser_data_received', 'counter', 'bytes', 'neither', 'k6'),
    of('ws_msgs_sent', 'counter', 'count', 'neither', 'k6'),
    of('grpc_streams', 'counter', 'count', 'neither', 'k6'),
    of('grpc_streams_msgs_sent', 'counter', 'count', 'neither', 'k6'),
    of('grpc_streams_msgs_received', 'counter', 'count', 'neither', 'k6'),
    // The same fact as events_per_second.
    of('events_submitted', 'counter', 'count', 'higher', 'our script', {
        compared: 'no',
        perSecondOf: 'events',
        rate: 'events_per_second',
    }),
    of('events_rejected', 'counter', 'count', 'lower', 'our script'),
    of('events_unanswered', 'counter', 'count', 'lower', 'our script'),
    of('event_errors', 'counter', 'count', 'lower', 'our script'),
    of('unexpected_answers', 'counter', 'count', 'lower', 'our script', { compared: 'no' }),
    of('vus', 'gauge', 'count', 'neither', 'k6', { compared: 'no', phased: false }),
    of('vus_max', 'gauge', 'count', 'neither', 'k6', { compared: 'no', phased: false }),
    observed('queue.depth', 'count', 'Queue depth', 'main'),
    observed('queue.oldest_age', 's', 'Oldest message'),
    observed('orchestrator.cpu', 'cores', 'Orchestrator CPU', 'main'),
    observed('orchestrator.memory', 'bytes', 'Orchestrator memory', 'main'),
    observed('queue.cpu', 'cores', 'Queue CPU'),
    observed('queue.memory', 'bytes', 'Queue memory'),
    observed('k6.cpu', 'cores', 'k6 CPU'),
    observed('k6.memory', 'bytes', 'k6 memory'),
    of('cpu_per_request', 'gauge', 'ms', 'lower', 'judged', { label: 'CPU per request', compared: 'no' }),
    of('capacity', 'gauge', 'per second', 'higher', 'judged', { label: 'Capacity', compared: 'no' }),
    of('spike.recovery', 'gauge', 's', 'lower', 'judged', { label: 'Slowest recovery' }),
    of('spike.queue_drain', 'gauge', 's', 'lower', 'judged', { label: 'Slowest queue drain' }),
];
/** Every known metric by its name, in the order of the main table. */
const METRICS = new Map(TABLE.map((metric) => [metric.name, metric]));
/** `<service>.cpu` and `<service>.memory` of any service of a user's own stack. */
const QUANTITIES = new Map([
    ['cpu', 'cores'],
    ['memory', 'bytes'],
]);
function knownMetric(name) {
    const known = METRICS.get(name);
    if (known !== undefined)
        return known;
    const unit = QUANTITIES.get((0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObservedName */ .zs)(name)?.quantity ?? '');
    return unit === undefined ? undefined : { name, kind: 'observed', unit, better: 'lower', from: 'observed' };
}
/** Kind of a metric k6 emits, for files that name metrics without it. */
function kindOfK6(name) {
    const known = METRICS.get(name);
    return known === undefined || known.kind === 'observed' || known.from === 'judged' ? undefined : known.kind;
}
/** Statistics each kind has in a threshold; `p(N)` stands for any percentile. */
const STATISTICS = {
    trend: ['p(N)', 'min', 'max', 'avg', 'med', 'count'],
    rate: ['rate'],
    counter: ['count', 'rate'],
    gauge: ['value', 'min', 'max', 'avg'],
    observed: ['min', 'max', 'avg', 'final'],
};
/** What k6 would declare of a metric that was read. */
function declarationOf({ kind, unit }) {
    return { type: kind, contains: unit === 'ms' ? 'time' : unit === 'bytes' ? 'data' : undefined };
}
/** Unit and direction of any metric: known by its name, declared by k6, or told by a name that says its unit. */
function unitAndDirection(name, kind, declared) {
    const known = METRICS.get(name);
    if (known !== undefined && known.kind === kind)
        return { unit: known.unit, better: known.better };
    if (kind === 'rate')
        return { unit: 'ratio', better: directionOfRate(name) };
    const unit = declaredUnit(declared) ?? unitInName(name, kind);
    if (kind === 'trend')
        return { unit, better: unit === 'ms' ? 'lower' : 'neither' };
    return { unit, better: BAD.test(name) ? 'lower' : 'neither' };
}
const BAD = /(?:^|_)(?:fail|failed|failures?|errors?|error_rate|rejected|dropped|lost|timeouts?|retries)(?:_|$)/;
const GOOD = /(?:^|_)(?:success|successful|ok|passed|pass|hits?|checks?|availability)(?:_|$)/;
function directionOfRate(name) {
    if (BAD.test(name))
        return 'lower';
    return GOOD.test(name) ? 'higher' : 'neither';
}
function declaredUnit(declared) {
    return declared?.contains === 'time' ? 'ms' : declared?.contains === 'data' ? 'bytes' : undefined;
}
/** Only a name that says its unit: `order_duration` may be anything. */
function unitInName(name, kind) {
    if (kind === 'counter')
        return 'count';
    if (/_(?:ms|millis|milliseconds)$/.test(name))
        return 'ms';
    return /_bytes$/.test(name) ? 'bytes' : 'none';
}
function of(name, kind, unit, better, from, details = {}) {
    return { name, kind, unit, better, from, ...details };
}
function time(name, details) {
    return of(name, 'trend', 'ms', 'lower', 'k6', details);
}
function observed(name, unit, label, compared) {
    return of(name, 'observed', unit, 'lower', 'observed', {
        label,
        ...(compared === undefined ? {} : { compared }),
    });
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
            if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
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
