export const id = 521;
export const ids = [521];
export const modules = {

/***/ 40542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ku: () => (/* binding */ LOAD_MODELS),
  JB: () => (/* binding */ TEST_TYPES),
  BA: () => (/* binding */ phaseAt),
  mC: () => (/* binding */ resolveProfile),
  yv: () => (/* binding */ stageWindows)
});

// UNUSED EXPORTS: shortestDurationS, vusAt

;// CONCATENATED MODULE: ./build/k6/lib/profile-shapes.js
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

const TEST_TYPES = ['smoke', 'load', 'stress', 'spike', 'soak'];
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

/***/ 34203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ field),
/* harmony export */   f: () => (/* binding */ GROUPS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const GROUPS = [
    'what is run',
    'what it runs against',
    'k6',
    'how it is judged',
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


/***/ }),

/***/ 82820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ COMPOSE_ONLY),
/* harmony export */   b: () => (/* binding */ INPUT_RULES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87745);


const HOUR_MS = 3_600_000;
/** Longest run per test type; a longer one is a slip of the pen. */
const LONGEST_MS = {
    smoke: HOUR_MS,
    load: 24 * HOUR_MS,
    stress: 24 * HOUR_MS,
    spike: 24 * HOUR_MS,
    soak: 48 * HOUR_MS,
};
/** Inputs that mean something only with containers. */
const COMPOSE_ONLY = [
    'compose-file',
    'compose-profiles',
    'orchestrator-image',
    'orchestrator-build',
    'orchestrator-port',
    'replicas',
    'queue-backend',
    'grafana',
];
const INPUT_RULES = [
    (inputs) => {
        const { duration, 'test-type': types = [] } = inputs;
        if (duration === undefined)
            return undefined;
        const tooShortFor = types.find((type) => duration > LONGEST_MS[type]);
        if (tooShortFor === undefined)
            return undefined;
        return `duration is ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(duration)}: ${tooShortFor} runs at most ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(LONGEST_MS[tooShortFor])}; for a longer hold use test-type soak (48h)`;
    },
    (inputs) => {
        const { duration, 'max-run-time': most } = inputs;
        if (duration === undefined || most === undefined || duration <= most)
            return undefined;
        return `duration is ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(duration)}, longer than max-run-time ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(most)}: shorten the one or raise the other`;
    },
    (inputs) => inputs.stack === 'external' && inputs['target-url'] === undefined
        ? 'stack is "external", which starts nothing: give target-url, the address of the service'
        : undefined,
    (inputs) => inputs['target-url'] !== undefined && inputs.stack !== undefined && inputs.stack !== 'external'
        ? `target-url is given but stack is "${inputs.stack}", which starts its own service: use stack external or drop target-url`
        : undefined,
    (inputs, isGiven) => {
        if (inputs.stack === undefined || inputs.stack === 'compose')
            return undefined;
        const given = COMPOSE_ONLY.filter((name) => isGiven(name));
        if (given.length === 0)
            return undefined;
        return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with stack "${inputs.stack}": use stack compose or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    (inputs) => inputs['orchestrator-image'] !== undefined && inputs['orchestrator-build'] !== undefined
        ? 'orchestrator-image and orchestrator-build are both given: the service comes from one of them'
        : undefined,
    (inputs) => inputs.script !== undefined && (inputs['test-type']?.length ?? 0) > 1
        ? `script is one script, but test-type names ${inputs['test-type']?.join(', ')}: give one type for a run of your own script`
        : undefined,
    (inputs) => {
        const failOn = inputs['fail-on'];
        return failOn !== undefined && failOn.length > 1 && failOn.includes('never')
            ? 'fail-on has "never" beside others: give never alone, or drop it'
            : undefined;
    },
    (inputs) => inputs['k6-path'] !== undefined && inputs['k6-checksum'] !== undefined
        ? 'k6-path and k6-checksum are both given: a binary given by path is used as it is and not checked'
        : undefined,
    (inputs) => {
        const { stack, 'k6-runner': runner } = inputs;
        return runner === 'stack' && stack !== undefined && stack !== 'compose'
            ? `k6-runner is "stack" but stack is "${stack}", which has no containers: use host or auto`
            : undefined;
    },
    (inputs) => inputs['k6-runner'] === 'host' && inputs.stack === 'compose' && (inputs.replicas ?? 1) > 1
        ? `k6-runner is "host" and replicas is ${inputs.replicas}: a published port leads to one replica only; use stack or auto`
        : undefined,
    (inputs) => {
        const results = inputs['results-path'];
        if (results === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(results))
            return undefined;
        // A relative path that climbs out is a mistake or an attack; an absolute one is a decision.
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('/w'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('/w', results));
        return inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('/w', results) === '/w'
            ? `results-path is "${results}": expected a folder below the working directory, or an absolute path`
            : undefined;
    },
];


/***/ }),

/***/ 42336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ existsOn),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   rS: () => (/* binding */ inputsSchema),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export PINNED_K6 */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);
/* harmony import */ var _wording_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61008);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34203);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87745);





/** Newest k6 this tool is tested with; 1.8.x works as well. */
const PINNED_K6 = '2.2.0';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** `all` in turn: what the guide's weekly run does. */
const ALL = ['load', 'stress', 'spike'];
const FAIL_ON = ['thresholds', 'errors', 'regressions', 'inconclusive', 'never'];
const REPORT_FORMATS = ['html', 'json', 'markdown', 'junit', 'csv'];
const COMMENT = ['auto', 'always', 'on-failure', 'never'];
const SAVE_BASELINE = ['auto', 'always', 'never'];
const STACKS = ['embedded', 'compose', 'external'];
const QUEUES = ['localstack', 'floci', 'elasticmq', 'reference'];
const K6_RUNNERS = ['auto', 'host', 'stack'];
const path = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh({ pattern: /^[^\0\r\n]{1,1000}$/, expected: 'a path on one line' });
const urlPath = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh({
    pattern: /^\/[^\s?#]{0,500}$/,
    expected: 'a path that begins with / and has no query, such as /health',
});
const branch = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh({
    pattern: /^(?!-)[^\s~^:?*[\\]{1,255}$/,
    expected: 'a branch name, such as main',
});
/** Every input: name, default, description. The action, the flags and the config file are all read through it. */
const inputsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    'test-type': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(testTypes, {
        group: 'what is run',
        description: 'Load profile to run; a comma-separated list, or `all` for load, stress and spike in turn.',
        default: 'load',
        allowed: [..._k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_TYPES */ .JB, 'all'],
        several: true,
    }),
    duration: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc({ minMs: 1000, maxMs: 48 * HOUR_MS, why: '48h for soak, 24h otherwise' }), {
        group: 'what is run',
        description: "Total length of the run; the profile's stages are rescaled in proportion.",
        example: '15m',
    }),
    vus: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd({ min: 1, max: 100_000, why: 'one k6 process holds no more' }), {
        group: 'what is run',
        description: 'VUs at the peak; the profile is rescaled in proportion.',
        shape: 'number',
        example: '200',
    }),
    'events-per-second': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .perSecond */ .Ed({ min: 0.1, max: 10_000_000 }), {
        group: 'what is run',
        description: "Events offered per second at the peak. Left out, the profile's own rate scaled with the VUs.",
        shape: 'number',
        example: '3000',
    }),
    'events-per-request': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd({ min: 1, max: 10_000 }), {
        group: 'what is run',
        description: 'Events in one request.',
        default: '100',
        shape: 'number',
    }),
    'load-model': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(_k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .LOAD_MODELS */ .Ku), {
        group: 'what is run',
        description: '`closed`: VUs wait for answers. `open`: iterations start at a given rate whatever the answers do.',
        default: 'closed',
        allowed: _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .LOAD_MODELS */ .Ku,
    }),
    script: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(path, {
        group: 'what is run',
        description: 'Your own k6 script, used as it is, in place of the built-in one.',
        example: 'perf/checkout.ts',
    }),
    'script-env': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .environment */ .cA, {
        group: 'what is run',
        description: 'Environment variables for the k6 script, `KEY=value` a line.',
        shape: 'map',
    }),
    config: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(path, {
        group: 'what is run',
        description: 'File with any of these inputs as `name: value`. Inputs and flags win over it. Default: `orchestrator-perf.yml` in the working directory, if it is there.',
        only: ['action', 'cli'],
    }),
    stack: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(STACKS), {
        group: 'what it runs against',
        description: '`compose`: containers. `embedded`: reference service and queue as processes, no Docker. `external`: nothing is started, see `target-url`.',
        default: 'embedded',
        actionDefault: 'compose',
        allowed: STACKS,
    }),
    'compose-file': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn, {
        group: 'what it runs against',
        description: 'Your own compose files, one a line, merged after the shipped ones.',
        shape: 'lines',
    }),
    'compose-profiles': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(list, {
        group: 'what it runs against',
        description: 'Compose profiles to enable as well.',
        shape: 'lines',
    }),
    'orchestrator-image': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh({
        pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
        expected: 'an image reference, such as ghcr.io/me/service:1',
    }), {
        group: 'what it runs against',
        description: 'Image of the service under test, in place of the reference orchestrator.',
    }),
    'orchestrator-build': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(path, {
        group: 'what it runs against',
        description: 'Folder with a Dockerfile: the service under test is built from it.',
    }),
    'orchestrator-port': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd({ min: 1, max: 65_535 }), {
        group: 'what it runs against',
        description: 'Port the service under test listens on inside its container.',
        default: '8080',
        shape: 'number',
    }),
    replicas: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd({ min: 1, max: 32 }), {
        group: 'what it runs against',
        description: 'Replicas of the service under test in the compose stack.',
        default: '1',
        shape: 'number',
    }),
    'target-url': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .httpUrl */ .q3, {
        group: 'what it runs against',
        description: 'Base address of a service that already runs; implies `stack: external`.',
        example: 'https://perf.example.org',
    }),
    'health-path': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(urlPath, {
        group: 'what it runs against',
        description: 'Path that answers 2xx once the service is ready.',
        default: '/health',
    }),
    'metrics-path': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(urlPath, {
        group: 'what it runs against',
        description: 'Path of the Prometheus text metrics of the service.',
        default: '/actuator/prometheus',
    }),
    'events-path': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(urlPath, {
        group: 'what it runs against',
        description: 'Path that takes events, one a line, as `text/plain`.',
        default: '/api/orchestrator/events/bulk-ndjson',
    }),
    'queue-backend': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(QUEUES), {
        group: 'what it runs against',
        description: 'Queue of the compose stack.',
        default: 'localstack',
        allowed: QUEUES,
    }),
    'health-timeout': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc({ minMs: 1000, maxMs: HOUR_MS }), {
        group: 'what it runs against',
        description: 'How long the stack may take to become healthy.',
        default: '180s',
    }),
    'keep-stack': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBoolean */ .c9, {
        group: 'what it runs against',
        description: 'Leave the stack running at the end.',
        default: 'false',
        shape: 'boolean',
        only: ['cli', 'file'],
    }),
    grafana: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBoolean */ .c9, {
        group: 'what it runs against',
        description: 'Start Grafana beside the compose stack.',
        default: 'false',
        shape: 'boolean',
    }),
    'k6-version': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(k6Version, {
        group: 'k6',
        description: 'Version of k6 to use. Tested: 1.8.x and 2.x.',
        default: PINNED_K6,
    }),
    'k6-path': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(path, {
        group: 'k6',
        description: 'A k6 binary to use as it is, instead of finding or fetching one.',
    }),
    'k6-checksum': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh({ pattern: /^[0-9a-fA-F]{64}$/, expected: 'a SHA-256 as 64 hexadecimal digits' }), {
        group: 'k6',
        description: 'SHA-256 of the release archive of k6, for a version this tool has no checksum for.',
    }),
    'k6-runner': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(K6_RUNNERS), {
        group: 'k6',
        description: 'Where k6 runs: on this machine (`host`) or as a container in the stack (`stack`).',
        default: 'auto',
        allowed: K6_RUNNERS,
    }),
    dashboard: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBoolean */ .c9, {
        group: 'k6',
        description: "Serve k6's own live page on a loopback port while the load runs.",
        default: 'false',
        shape: 'boolean',
        only: ['cli', 'file'],
    }),
    thresholds: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn, {
        group: 'how it is judged',
        description: 'Limits, one a line: `metric{tag:value}: expression`; `warn` in front reports only. A line replaces the default limit on the same statistic; the line `no defaults` drops them all.',
        shape: 'lines',
        example: 'http_req_duration: p(95)<400ms',
    }),
    'fail-on': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3(FAIL_ON), {
        group: 'how it is judged',
        description: 'What turns the run red.',
        default: 'thresholds,errors,regressions',
        allowed: FAIL_ON,
        several: true,
    }),
    'regression-tolerance': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .percentage */ .X1({ maxPercent: 1000 }), {
        group: 'how it is judged',
        description: 'A change smaller than this is never called a regression.',
        default: '5%',
    }),
    'max-run-time': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc({ minMs: 1000, maxMs: 72 * HOUR_MS }), {
        group: 'how it is judged',
        description: 'No run may take longer; a profile that needs more is refused before it starts.',
        example: '45m',
    }),
    baseline: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(path, {
        group: 'what it is compared with',
        description: '`auto`: earlier runs of the base branch. `none`. Or the path of a result.json.',
        default: 'auto',
    }),
    'baseline-branch': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(branch, {
        group: 'what it is compared with',
        description: 'Branch whose runs are the baseline. Default: the base branch of the pull request, or this branch.',
    }),
    'baseline-max-age': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc({ minMs: HOUR_MS, maxMs: 400 * DAY_MS }), {
        group: 'what it is compared with',
        description: 'Older runs are not compared with.',
        default: '90d',
    }),
    'save-baseline': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(SAVE_BASELINE), {
        group: 'what it is compared with',
        description: '`auto`: a valid, passing run on the base branch becomes the next baseline.',
        default: 'auto',
        allowed: SAVE_BASELINE,
    }),
    comment: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(COMMENT), {
        group: 'where it is told',
        description: 'Comment on the pull request.',
        default: 'auto',
        allowed: COMMENT,
        only: ['action', 'file'],
    }),
    'comment-key': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh({
        pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        expected: 'up to 64 letters, digits, dots, dashes or underscores',
    }), {
        group: 'where it is told',
        description: 'Runs with different keys have different comments.',
        default: 'default',
        only: ['action', 'file'],
    }),
    'job-summary': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBoolean */ .c9, {
        group: 'where it is told',
        description: 'Write the job summary.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    annotations: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBoolean */ .c9, {
        group: 'where it is told',
        description: 'Annotate failed limits, ten at most.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'results-path': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(path, {
        group: 'where it is told',
        description: 'Folder for the results, one folder a test type in it.',
        default: 'perf-results',
    }),
    'upload-artifacts': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBoolean */ .c9, {
        group: 'where it is told',
        description: 'Upload the results folder as an artifact.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'artifact-name': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh({
        pattern: /^[^":<>|*?\r\n\\/]{1,200}$/,
        expected: 'a name without " : < > | * ? \\ and /',
    }), {
        group: 'where it is told',
        description: 'Name of the artifact. Default: `perf-results-<test type>-<attempt>`.',
        only: ['action', 'file'],
    }),
    'retention-days': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd({ min: 1, max: 400 }), {
        group: 'where it is told',
        description: 'Days to keep the artifact.',
        default: '30',
        shape: 'number',
        only: ['action', 'file'],
    }),
    'report-formats': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3(REPORT_FORMATS), {
        group: 'where it is told',
        description: 'Files to write beside result.json.',
        default: REPORT_FORMATS.join(','),
        allowed: REPORT_FORMATS,
        several: true,
    }),
    'issue-on-regression': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBoolean */ .c9, {
        group: 'where it is told',
        description: 'On a schedule, open one issue while there is a regression and close it afterwards.',
        default: 'false',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'github-token': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh({ pattern: /^[\x21-\x7e]{1,4096}$/, expected: 'a token on one line' }), {
        group: 'other',
        description: 'Token to read baselines and write the comment.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
        actionDefault: '${{ github.token }}',
        only: ['action'],
        secret: true,
    }),
    'working-directory': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(path, {
        group: 'other',
        description: 'Relative paths are below this folder.',
        default: '.',
        only: ['action', 'cli'],
    }),
    'dry-run': (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .Z)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBoolean */ .c9, {
        group: 'other',
        description: 'Print the whole plan and where it would be told, and touch nothing.',
        default: 'false',
        shape: 'boolean',
    }),
});
const INPUT_NAMES = Object.keys(inputsSchema.shape);
/** What is known about one input, for help, action.yml and documentation. */
function factsOf(name) {
    return inputsSchema.shape[name].meta();
}
function existsOn(name, surface) {
    return factsOf(name).only?.includes(surface) ?? true;
}
function testTypes(text) {
    const chosen = new Set();
    for (const word of _values_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL(text)) {
        if (word === 'all')
            for (const type of ALL)
                chosen.add(type);
        else {
            const known = _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_TYPES */ .JB.find((type) => type === word);
            if (known === undefined) {
                const allowed = [..._k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_TYPES */ .JB, 'all'];
                return { ok: false, expected: `any of ${allowed.join(', ')}.${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(word, allowed)}` };
            }
            chosen.add(known);
        }
    }
    if (chosen.size === 0)
        return { ok: false, expected: `any of ${[..._k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_TYPES */ .JB, 'all'].join(', ')}` };
    return { ok: true, value: [...chosen] };
}
function k6Version(text) {
    const [, major, minor] = /^v?(\d+)\.(\d+)\.\d+$/.exec(text) ?? [];
    const supported = major === '2' || (major === '1' && Number(minor) >= 8);
    if (supported)
        return { ok: true, value: text.replace(/^v/, '') };
    return { ok: false, expected: `a full version of 1.8.x or 2.x, such as ${PINNED_K6}` };
}
function list(text) {
    return { ok: true, value: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL(text) };
}


/***/ }),

/***/ 87745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ perSecond),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   c9: () => (/* binding */ strictBoolean),
/* harmony export */   cA: () => (/* binding */ environment),
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
const httpUrl = (text) => {
    const wanted = 'an http or https address without user name and query, such as https://test.example.org';
    if (!URL.canParse(text))
        return expected(wanted);
    const url = new URL(text);
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
        return expected(wanted);
    return parsed(text.replace(/\/+$/, ''));
};
/** `KEY=value` a line. */
const environment = (text) => {
    const record = {};
    for (const line of text.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(trimmed);
        if (match === null)
            return expected(`lines of KEY=value; this one is not: "${trimmed.slice(0, 100)}"`);
        const [, key = '', value = ''] = match;
        // K6_* replaces the script's scenarios, PERF_* and ORCHESTRATOR_URL are set by the tool.
        if (/^(?:K6_|PERF_)/.test(key) || key === 'ORCHESTRATOR_URL')
            return expected(`names that do not begin with K6_ or PERF_ and are not ORCHESTRATOR_URL; "${key}" is one`);
        record[key] = value;
    }
    return parsed(record);
};
function parsed(value) {
    return { ok: true, value };
}
function expected(what) {
    return { ok: false, expected: what };
}


/***/ }),

/***/ 43199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findPackageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** The folder this package is installed in: the nearest one above `fromUrl` that holds both k6/ and compose/. */
function findPackageRoot(fromUrl) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(fromUrl));
    while (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'k6', 'load.ts')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'compose')))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder)
            throw new Error(`no k6/ and compose/ above ${fromUrl}: the package is incomplete`);
        folder = parent;
    }
    return folder;
}


/***/ }),

/***/ 61008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
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
