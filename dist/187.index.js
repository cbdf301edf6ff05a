export const id = 187;
export const ids = [187];
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

/***/ 51187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
;// CONCATENATED MODULE: ./build/src/domain/nearest.js
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/src/inputs/field.js

const GROUPS = (/* unused pure expression or super */ null && ([
    'what is run',
    'what it runs against',
    'k6',
    'how it is judged',
    'what it is compared with',
    'where it is told',
    'other',
]));
function field(parse, facts) {
    const schema = schemas/* string */.YjP().transform((text, context) => {
        const result = parse(text.trim());
        if (result.ok)
            return result.value;
        context.issues.push({ code: 'custom', input: text, message: result.expected });
        return core_core/* NEVER */.tm;
    });
    const withDefault = facts.default === undefined ? schema.optional() : schema.prefault(facts.default);
    return withDefault.meta({ ...facts });
}

;// CONCATENATED MODULE: ./build/src/inputs/values.js

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
            ? expected(`one of ${allowed.join(', ')}.${didYouMean(text, allowed)}`)
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
            return expected(`a list of any of ${allowed.join(', ')}.${didYouMean(unknown, allowed)}`);
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

;// CONCATENATED MODULE: ./build/src/inputs/schema.js





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
const path = plainText({ pattern: /^[^\0\r\n]{1,1000}$/, expected: 'a path on one line' });
const urlPath = plainText({
    pattern: /^\/[^\s?#]{0,500}$/,
    expected: 'a path that begins with / and has no query, such as /health',
});
const branch = plainText({
    pattern: /^(?!-)[^\s~^:?*[\\]{1,255}$/,
    expected: 'a branch name, such as main',
});
/** Every input: name, default, description. The action, the flags and the config file are all read through it. */
const inputsSchema = schemas/* object */.Ikc({
    'test-type': field(testTypes, {
        group: 'what is run',
        description: 'Load profile to run; a comma-separated list, or `all` for load, stress and spike in turn.',
        default: 'load',
        allowed: [...profiles/* TEST_TYPES */.JB, 'all'],
        several: true,
    }),
    duration: field(durationMs({ minMs: 1000, maxMs: 48 * HOUR_MS, why: '48h for soak, 24h otherwise' }), {
        group: 'what is run',
        description: "Total length of the run; the profile's stages are rescaled in proportion.",
        example: '15m',
    }),
    vus: field(integer({ min: 1, max: 100_000, why: 'one k6 process holds no more' }), {
        group: 'what is run',
        description: 'VUs at the peak; the profile is rescaled in proportion.',
        shape: 'number',
        example: '200',
    }),
    'events-per-second': field(perSecond({ min: 0.1, max: 10_000_000 }), {
        group: 'what is run',
        description: "Events offered per second at the peak. Left out, the profile's own rate scaled with the VUs.",
        shape: 'number',
        example: '3000',
    }),
    'events-per-request': field(integer({ min: 1, max: 10_000 }), {
        group: 'what is run',
        description: 'Events in one request.',
        default: '100',
        shape: 'number',
    }),
    'load-model': field(oneOf(profiles/* LOAD_MODELS */.Ku), {
        group: 'what is run',
        description: '`closed`: VUs wait for answers. `open`: iterations start at a given rate whatever the answers do.',
        default: 'closed',
        allowed: profiles/* LOAD_MODELS */.Ku,
    }),
    script: field(path, {
        group: 'what is run',
        description: 'Your own k6 script, used as it is, in place of the built-in one.',
        example: 'perf/checkout.ts',
    }),
    'script-env': field(environment, {
        group: 'what is run',
        description: 'Environment variables for the k6 script, `KEY=value` a line.',
        shape: 'map',
    }),
    config: field(path, {
        group: 'what is run',
        description: 'File with any of these inputs as `name: value`. Inputs and flags win over it. Default: `orchestrator-perf.yml` in the working directory, if it is there.',
        only: ['action', 'cli'],
    }),
    stack: field(oneOf(STACKS), {
        group: 'what it runs against',
        description: '`compose`: containers. `embedded`: reference service and queue as processes, no Docker. `external`: nothing is started, see `target-url`.',
        default: 'embedded',
        actionDefault: 'compose',
        allowed: STACKS,
    }),
    'compose-file': field(lines, {
        group: 'what it runs against',
        description: 'Your own compose files, one a line, merged after the shipped ones.',
        shape: 'lines',
    }),
    'compose-profiles': field(list, {
        group: 'what it runs against',
        description: 'Compose profiles to enable as well.',
        shape: 'lines',
    }),
    'orchestrator-image': field(plainText({
        pattern: /^[a-z0-9][\w.:/@-]{0,299}$/,
        expected: 'an image reference, such as ghcr.io/me/service:1',
    }), {
        group: 'what it runs against',
        description: 'Image of the service under test, in place of the reference orchestrator.',
    }),
    'orchestrator-build': field(path, {
        group: 'what it runs against',
        description: 'Folder with a Dockerfile: the service under test is built from it.',
    }),
    'orchestrator-port': field(integer({ min: 1, max: 65_535 }), {
        group: 'what it runs against',
        description: 'Port the service under test listens on inside its container.',
        default: '8080',
        shape: 'number',
    }),
    replicas: field(integer({ min: 1, max: 32 }), {
        group: 'what it runs against',
        description: 'Replicas of the service under test in the compose stack.',
        default: '1',
        shape: 'number',
    }),
    'target-url': field(httpUrl, {
        group: 'what it runs against',
        description: 'Base address of a service that already runs; implies `stack: external`.',
        example: 'https://perf.example.org',
    }),
    'health-path': field(urlPath, {
        group: 'what it runs against',
        description: 'Path that answers 2xx once the service is ready.',
        default: '/health',
    }),
    'metrics-path': field(urlPath, {
        group: 'what it runs against',
        description: 'Path of the Prometheus text metrics of the service.',
        default: '/actuator/prometheus',
    }),
    'events-path': field(urlPath, {
        group: 'what it runs against',
        description: 'Path that takes events, one a line, as `text/plain`.',
        default: '/api/orchestrator/events/bulk-ndjson',
    }),
    'queue-backend': field(oneOf(QUEUES), {
        group: 'what it runs against',
        description: 'Queue of the compose stack.',
        default: 'localstack',
        allowed: QUEUES,
    }),
    'health-timeout': field(durationMs({ minMs: 1000, maxMs: HOUR_MS }), {
        group: 'what it runs against',
        description: 'How long the stack may take to become healthy.',
        default: '180s',
    }),
    'keep-stack': field(strictBoolean, {
        group: 'what it runs against',
        description: 'Leave the stack running at the end.',
        default: 'false',
        shape: 'boolean',
        only: ['cli', 'file'],
    }),
    grafana: field(strictBoolean, {
        group: 'what it runs against',
        description: 'Start Grafana beside the compose stack.',
        default: 'false',
        shape: 'boolean',
    }),
    'k6-version': field(k6Version, {
        group: 'k6',
        description: 'Version of k6 to use. Tested: 1.8.x and 2.x.',
        default: PINNED_K6,
    }),
    'k6-path': field(path, {
        group: 'k6',
        description: 'A k6 binary to use as it is, instead of finding or fetching one.',
    }),
    'k6-checksum': field(plainText({ pattern: /^[0-9a-fA-F]{64}$/, expected: 'a SHA-256 as 64 hexadecimal digits' }), {
        group: 'k6',
        description: 'SHA-256 of the release archive of k6, for a version this tool has no checksum for.',
    }),
    'k6-runner': field(oneOf(K6_RUNNERS), {
        group: 'k6',
        description: 'Where k6 runs: on this machine (`host`) or as a container in the stack (`stack`).',
        default: 'auto',
        allowed: K6_RUNNERS,
    }),
    dashboard: field(strictBoolean, {
        group: 'k6',
        description: "Serve k6's own live page on a loopback port while the load runs.",
        default: 'false',
        shape: 'boolean',
        only: ['cli', 'file'],
    }),
    thresholds: field(lines, {
        group: 'how it is judged',
        description: 'Limits, one a line: `metric{tag:value}: expression`; `warn ` in front reports only. A line replaces the default limit on the same statistic; `no defaults` drops them all.',
        shape: 'lines',
        example: 'http_req_duration: p(95)<400ms',
    }),
    'fail-on': field(listOf(FAIL_ON), {
        group: 'how it is judged',
        description: 'What turns the run red.',
        default: 'thresholds,errors,regressions',
        allowed: FAIL_ON,
        several: true,
    }),
    'regression-tolerance': field(percentage({ maxPercent: 1000 }), {
        group: 'how it is judged',
        description: 'A change smaller than this is never called a regression.',
        default: '5%',
    }),
    'max-run-time': field(durationMs({ minMs: 1000, maxMs: 72 * HOUR_MS }), {
        group: 'how it is judged',
        description: 'No run may take longer; a profile that needs more is refused before it starts.',
        example: '45m',
    }),
    baseline: field(path, {
        group: 'what it is compared with',
        description: '`auto`: earlier runs of the base branch. `none`. Or the path of a result.json.',
        default: 'auto',
    }),
    'baseline-branch': field(branch, {
        group: 'what it is compared with',
        description: 'Branch whose runs are the baseline. Default: the base branch of the pull request, or this branch.',
    }),
    'baseline-max-age': field(durationMs({ minMs: HOUR_MS, maxMs: 400 * DAY_MS }), {
        group: 'what it is compared with',
        description: 'Older runs are not compared with.',
        default: '90d',
    }),
    'save-baseline': field(oneOf(SAVE_BASELINE), {
        group: 'what it is compared with',
        description: '`auto`: a valid, passing run on the base branch becomes the next baseline.',
        default: 'auto',
        allowed: SAVE_BASELINE,
    }),
    comment: field(oneOf(COMMENT), {
        group: 'where it is told',
        description: 'Comment on the pull request.',
        default: 'auto',
        allowed: COMMENT,
        only: ['action', 'file'],
    }),
    'comment-key': field(plainText({
        pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        expected: 'up to 64 letters, digits, dots, dashes or underscores',
    }), {
        group: 'where it is told',
        description: 'Runs with different keys have different comments.',
        default: 'default',
        only: ['action', 'file'],
    }),
    'job-summary': field(strictBoolean, {
        group: 'where it is told',
        description: 'Write the job summary.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    annotations: field(strictBoolean, {
        group: 'where it is told',
        description: 'Annotate failed limits, ten at most.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'results-path': field(path, {
        group: 'where it is told',
        description: 'Folder for the results, one folder a test type in it.',
        default: 'perf-results',
    }),
    'upload-artifacts': field(strictBoolean, {
        group: 'where it is told',
        description: 'Upload the results folder as an artifact.',
        default: 'true',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'artifact-name': field(plainText({
        pattern: /^[^":<>|*?\r\n\\/]{1,200}$/,
        expected: 'a name without " : < > | * ? \\ and /',
    }), {
        group: 'where it is told',
        description: 'Name of the artifact. Default: `perf-results-<test type>-<attempt>`.',
        only: ['action', 'file'],
    }),
    'retention-days': field(integer({ min: 1, max: 400 }), {
        group: 'where it is told',
        description: 'Days to keep the artifact.',
        default: '30',
        shape: 'number',
        only: ['action', 'file'],
    }),
    'report-formats': field(listOf(REPORT_FORMATS), {
        group: 'where it is told',
        description: 'Files to write beside result.json.',
        default: REPORT_FORMATS.join(','),
        allowed: REPORT_FORMATS,
        several: true,
    }),
    'issue-on-regression': field(strictBoolean, {
        group: 'where it is told',
        description: 'On a schedule, open one issue while there is a regression and close it afterwards.',
        default: 'false',
        shape: 'boolean',
        only: ['action', 'file'],
    }),
    'github-token': field(plainText({ pattern: /^[\x21-\x7e]{1,4096}$/, expected: 'a token on one line' }), {
        group: 'other',
        description: 'Token to read baselines and write the comment.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
        actionDefault: '${{ github.token }}',
        only: ['action'],
        secret: true,
    }),
    'working-directory': field(path, {
        group: 'other',
        description: 'Relative paths are below this folder.',
        default: '.',
        only: ['action', 'cli'],
    }),
    'dry-run': field(strictBoolean, {
        group: 'other',
        description: 'Print the whole plan and touch nothing.',
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
    for (const word of words(text)) {
        if (word === 'all')
            for (const type of ALL)
                chosen.add(type);
        else {
            const known = profiles/* TEST_TYPES */.JB.find((type) => type === word);
            if (known === undefined) {
                const allowed = [...profiles/* TEST_TYPES */.JB, 'all'];
                return { ok: false, expected: `any of ${allowed.join(', ')}.${didYouMean(word, allowed)}` };
            }
            chosen.add(known);
        }
    }
    if (chosen.size === 0)
        return { ok: false, expected: `any of ${[...profiles/* TEST_TYPES */.JB, 'all'].join(', ')}` };
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
    return { ok: true, value: words(text) };
}

;// CONCATENATED MODULE: ./build/src/inputs/from-action.js


/** Inputs of the action's step. The runner leaves `''` where nothing was given. */
function fromAction() {
    const values = new Map();
    for (const name of INPUT_NAMES) {
        if (!existsOn(name, 'action'))
            continue;
        const text = (0,core/* getInput */.V4)(name);
        if (text !== '')
            values.set(name, { text, where: `input ${name}` });
    }
    return { kind: 'input', values };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/inputs/from-file.js




const CONFIG_FILE = 'orchestrator-perf.yml';
/** A config file is a page or two; more is a mistake or an attack. */
const LARGEST_BYTES = 256 * 1024;
/** The config file as texts, or an empty source when it was not asked for by name and is not there. */
function fromFile(workingDirectory, named) {
    const path = (0,external_node_path_.resolve)(workingDirectory, named ?? CONFIG_FILE);
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = error.code ?? 'unreadable';
        if (named === undefined && code === 'ENOENT')
            return { kind: 'file', values: new Map() };
        throw new errors/* InputError */.dz([
            `config file ${path} cannot be read (${code}): give the path of a YAML file in config, relative to the working directory`,
        ]);
    }
    return parseConfig(text, named ?? CONFIG_FILE);
}
/** `name: value` lines. Numbers and booleans become text, lists one item a line, so that every place reads alike. */
function parseConfig(text, fileName) {
    if (Buffer.byteLength(text) > LARGEST_BYTES)
        throw new errors/* InputError */.dz([`${fileName} is larger than ${LARGEST_BYTES / 1024} KiB: that is no config file`]);
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
    const at = (offset) => `${fileName}:${lineCounter.linePos(offset ?? 0).line}`;
    if (document.errors.length > 0)
        throw new errors/* InputError */.dz(document.errors.map((error) => `${at(error.pos[0])} is not YAML: ${error.message}`));
    const values = new Map();
    if (document.contents === null)
        return { kind: 'file', values };
    if (!(0,dist/* isMap */.jh)(document.contents))
        throw new errors/* InputError */.dz([`${fileName} has no \`name: value\` lines at its top level`]);
    const problems = [];
    for (const { key, value } of document.contents.items) {
        const where = at((0,dist/* isScalar */.jn)(key) ? key.range?.[0] : undefined);
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key);
        const plain = plainValue(value, document, where);
        const asText = textOf(plain, name);
        if (asText === undefined)
            problems.push(`${name} (${where}) has a nested value: expected a text, a number or a list`);
        else
            values.set(name, { text: asText, where });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return { kind: 'file', values };
}
/** yaml refuses to expand bombs of aliases: the user's mistake, not ours. */
function plainValue(value, document, where) {
    if (!(0,dist/* isNode */.Ll)(value))
        return undefined;
    try {
        return value.toJS(document);
    }
    catch (error) {
        throw new errors/* InputError */.dz([
            `${where} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        ]);
    }
}
function textOf(value, name) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value)) {
        const items = value.map((item) => textOf(item, ''));
        return items.includes(undefined) ? undefined : items.join('\n');
    }
    if (name === 'script-env' || name === 'thresholds')
        return mapLines(value, name === 'thresholds' ? ': ' : '=');
    return undefined;
}
/** `metric: [p(95)<500, p(99)<1000]` is two lines, `KEY: value` is one. */
function mapLines(value, separator) {
    const lines = [];
    for (const [key, inner] of Object.entries(value))
        for (const item of Array.isArray(inner) ? inner : [inner]) {
            const text = textOf(item, '');
            if (text === undefined)
                return undefined;
            lines.push(`${key}${separator}${text}`);
        }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/src/inputs/rules.js


const rules_HOUR_MS = 3_600_000;
/** Longest run per test type; a longer one is a slip of the pen. */
const LONGEST_MS = {
    smoke: rules_HOUR_MS,
    load: 24 * rules_HOUR_MS,
    stress: 24 * rules_HOUR_MS,
    spike: 24 * rules_HOUR_MS,
    soak: 48 * rules_HOUR_MS,
};
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
        return `duration is ${formatDuration(duration)}: ${tooShortFor} runs at most ${formatDuration(LONGEST_MS[tooShortFor])}; for a longer hold use test-type soak (48h)`;
    },
    (inputs) => {
        const { duration, 'max-run-time': most } = inputs;
        if (duration === undefined || most === undefined || duration <= most)
            return undefined;
        return `duration is ${formatDuration(duration)}, longer than max-run-time ${formatDuration(most)}: shorten the one or raise the other`;
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
    (inputs) => {
        const results = inputs['results-path'];
        if (results === undefined || (0,external_node_path_.isAbsolute)(results))
            return undefined;
        // A relative path that climbs out is a mistake or an attack; an absolute one is a decision.
        const inside = (0,external_node_path_.relative)((0,external_node_path_.resolve)('/w'), (0,external_node_path_.resolve)('/w', results));
        return inside === '..' || inside.startsWith('../') || (0,external_node_path_.resolve)('/w', results) === '/w'
            ? `results-path is "${results}": expected a folder below the working directory, or an absolute path`
            : undefined;
    },
];

;// CONCATENATED MODULE: ./build/src/inputs/read-inputs.js




/** One value per input, the strongest source wins. Every mistake of every source is reported at once. */
function readInputs({ surface, sources }) {
    const problems = [];
    const values = {};
    const provenance = {};
    for (const source of sources)
        problems.push(...(source.problems ?? []), ...unknownNames(source, surface));
    for (const name of INPUT_NAMES) {
        const given = strongest(name, sources) ?? ownDefault(name, surface);
        const result = inputsSchema.shape[name].safeParse(given?.text);
        if (result.success)
            values[name] = result.data;
        else
            problems.push(problem(name, given, result.error.issues[0]?.message ?? 'another value'));
        provenance[name] = given ?? { kind: 'default', where: 'default' };
    }
    if (provenance.stack?.kind === 'default' && values['target-url'] !== undefined) {
        values.stack = 'external';
        provenance.stack = { kind: 'implied', where: 'implied by target-url' };
    }
    // Rules over several inputs look only at those that could be read.
    const readable = values;
    const isGiven = (name) => provenance[name]?.kind !== 'default';
    for (const rule of INPUT_RULES) {
        const found = rule(readable, isGiven);
        if (found !== undefined)
            problems.push(found);
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, HINTS[surface]);
    return { inputs: values, provenance: provenance };
}
const HINTS = {
    action: 'docs/inputs.md lists every input with its values.',
    cli: '`orchestrator-perf run --help` lists every flag with its values.',
};
/** One log line for each value that is not a default: `vus = 200 (flag --vus)`. Secrets show only that they are set. */
function provenanceLines({ provenance }, sources) {
    const given = [];
    for (const name of INPUT_NAMES) {
        const { kind, where } = provenance[name];
        if (kind === 'default')
            continue;
        const text = kind === 'implied' ? 'external' : (strongest(name, sources)?.text ?? '');
        given.push(`${name} = ${shownText(name, text)} (${where})`);
    }
    return given;
}
/** On one line; of a map only the names, the values may be secrets. */
function shownText(name, text) {
    const { secret, shape } = factsOf(name);
    if (secret)
        return '***';
    const lines = text.trim().split(/\s*\n\s*/);
    return lines.map((line) => (shape === 'map' ? line.replace(/=.*$/, '=***') : line)).join(' | ');
}
function strongest(name, sources) {
    for (const source of sources) {
        const value = source.values.get(name);
        if (value !== undefined && value.text.trim() !== '')
            return { kind: source.kind, where: value.where, text: value.text };
    }
    return undefined;
}
function ownDefault(name, surface) {
    const { actionDefault, secret } = factsOf(name);
    if (surface !== 'action' || actionDefault === undefined || secret)
        return undefined;
    return { kind: 'default', where: 'default', text: actionDefault };
}
function problem(name, given, expected) {
    const secret = factsOf(name).secret === true;
    const value = secret ? 'not readable' : `"${shorten(given?.text.trim() ?? '')}"`;
    const where = given === undefined || given.kind === 'default' ? '' : ` (${given.where})`;
    return `${name} is ${value}${where}: expected ${expected}`;
}
function unknownNames(source, surface) {
    const problems = [];
    const place = source.kind === 'file' ? 'file' : surface;
    for (const [name, { where }] of source.values) {
        const known = INPUT_NAMES.find((candidate) => candidate === name);
        if (known === undefined) {
            const names = INPUT_NAMES.filter((candidate) => existsOn(candidate, place));
            problems.push(`unknown name "${shorten(name)}" (${where}).${didYouMean(name, names)}`);
        }
        else if (!existsOn(known, place)) {
            const elsewhere = (factsOf(known).only ?? []).map((other) => PLACES[other]).join(' and ');
            problems.push(`${name} (${where}) cannot be given here: it is read from ${elsewhere} only`);
        }
    }
    return problems;
}
const PLACES = {
    action: 'the action',
    cli: 'the command line',
    file: 'the config file',
};
function shorten(text) {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

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

;// CONCATENATED MODULE: ./build/src/plan/metric-catalogue.js
/** k6's own metrics (k6 docs, "Built-in metrics"), those of our scripts, and those `measure` derives. */
const METRICS = {
    http_req_duration: { kind: 'trend', unit: 'ms' },
    http_req_waiting: { kind: 'trend', unit: 'ms' },
    http_req_blocked: { kind: 'trend', unit: 'ms' },
    http_req_connecting: { kind: 'trend', unit: 'ms' },
    http_req_tls_handshaking: { kind: 'trend', unit: 'ms' },
    http_req_sending: { kind: 'trend', unit: 'ms' },
    http_req_receiving: { kind: 'trend', unit: 'ms' },
    iteration_duration: { kind: 'trend', unit: 'ms' },
    group_duration: { kind: 'trend', unit: 'ms' },
    grpc_req_duration: { kind: 'trend', unit: 'ms' },
    ws_connecting: { kind: 'trend', unit: 'ms' },
    ws_session_duration: { kind: 'trend', unit: 'ms' },
    ws_ping: { kind: 'trend', unit: 'ms' },
    http_req_failed: { kind: 'rate', unit: 'ratio' },
    checks: { kind: 'rate', unit: 'ratio' },
    routing_success_rate: { kind: 'rate', unit: 'ratio' },
    http_reqs: { kind: 'counter', unit: 'count' },
    iterations: { kind: 'counter', unit: 'count' },
    dropped_iterations: { kind: 'counter', unit: 'count' },
    data_sent: { kind: 'counter', unit: 'bytes' },
    data_received: { kind: 'counter', unit: 'bytes' },
    ws_sessions: { kind: 'counter', unit: 'count' },
    ws_msgs_sent: { kind: 'counter', unit: 'count' },
    ws_msgs_received: { kind: 'counter', unit: 'count' },
    events_submitted: { kind: 'counter', unit: 'count' },
    events_rejected: { kind: 'counter', unit: 'count' },
    events_unanswered: { kind: 'counter', unit: 'count' },
    event_errors: { kind: 'counter', unit: 'count' },
    vus: { kind: 'gauge', unit: 'count' },
    vus_max: { kind: 'gauge', unit: 'count' },
    events_per_second: { kind: 'gauge', unit: 'per second' },
    requests_per_second: { kind: 'gauge', unit: 'per second' },
    'queue.depth': { kind: 'observed', unit: 'count' },
    'queue.oldest_age': { kind: 'observed', unit: 's' },
    'orchestrator.cpu': { kind: 'observed', unit: 'cores' },
    'orchestrator.memory': { kind: 'observed', unit: 'bytes' },
    'queue.cpu': { kind: 'observed', unit: 'cores' },
    'queue.memory': { kind: 'observed', unit: 'bytes' },
    'k6.cpu': { kind: 'observed', unit: 'cores' },
    'k6.memory': { kind: 'observed', unit: 'bytes' },
};
/** `<service>.cpu` and `<service>.memory` of any service of a user's own stack. */
const SERVICE_QUANTITIES = { cpu: 'cores', memory: 'bytes' };
function knownMetric(name) {
    if (Object.hasOwn(METRICS, name))
        return METRICS[name];
    const match = /^[a-z0-9][a-z0-9_-]*\.(cpu|memory)$/.exec(name);
    const unit = match?.[1] === undefined ? undefined : SERVICE_QUANTITIES[match[1]];
    return unit === undefined ? undefined : { kind: 'observed', unit };
}
/** Statistics each kind has; `p(N)` stands for any percentile. */
const STATISTICS = {
    trend: ['p(N)', 'min', 'max', 'avg', 'med', 'count'],
    rate: ['rate'],
    counter: ['count', 'rate'],
    gauge: ['value', 'min', 'max', 'avg'],
    observed: ['min', 'max', 'avg', 'final'],
};

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
};
/** The limit in the metric's own unit, or what is wrong with it. A unit of undefined is a metric nobody knows yet. */
function parseLimit(text, unit) {
    const match = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)\s*([a-zA-Zµ%/]*)$/.exec(text);
    if (match === null)
        return `has no number as its limit: "${text.slice(0, 100)}"`;
    const number = Number(match[1]);
    const written = match[2] ?? '';
    if (!Number.isFinite(number))
        return `has no finite limit: "${text.slice(0, 100)}"`;
    if (written === '')
        return { value: number, ofLimit: false };
    if (written === '%' && (unit === 'cores' || unit === 'bytes'))
        return { value: number / 100, ofLimit: true };
    const factors = unit === undefined ? { ...SIZE_IN_BYTES, ...TIME_IN_MS, ...COUNT, '%': 0.01 } : UNITS[unit];
    const key = unit === 'bytes' || unit === undefined ? written.toLowerCase() : written;
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
    const match = /^(?:(warn)\s+)?([A-Za-z_][\w.-]*)\s*(?:\{([^{}]*)\})?\s*:\s*([a-z]+(?:\s*\(?\s*\d+(?:\.\d+)?\s*\)?)?)?\s*(<=|>=|===?|!=|<|>)\s*(\S.*)$/.exec(source);
    if (match === null)
        throw wrong(source, 'is not a limit', 'Write `metric: expression`, such as `http_req_duration: p(95)<500ms` or `warn queue.depth: final<100`.');
    const [, warn, metric = '', tagText = '', statisticText, operatorText = '', limitText = ''] = match;
    const known = knownMetric(metric);
    if (known === undefined && rules.anyMetric !== true) {
        const names = Object.keys(METRICS);
        throw wrong(source, `is on an unknown metric "${metric}"`, `There are: ${names.join(', ')}, and <service>.cpu, <service>.memory.${didYouMean(metric, names)}`);
    }
    const statistic = parseStatistic(source, metric, statisticText, known);
    const unit = known === undefined ? undefined : unitOf(known, statistic);
    const limit = parseLimit(limitText.trim(), unit);
    if (typeof limit === 'string')
        throw wrong(source, limit, 'Write a number and, if you like, a unit.');
    return {
        metric,
        tags: parseTags(source, tagText),
        statistic,
        operator: operatorText === '===' ? '==' : operatorText,
        limit: limit.value,
        ...(limit.ofLimit ? { ofLimit: true } : {}),
        level: warn === undefined ? 'error' : 'warn',
        source,
        origin,
    };
}
/** The same limit has the same key; a user's line replaces the default with its key. */
function thresholdKey({ metric, tags, statistic }) {
    const narrowed = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([metric, narrowed, statistic]);
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
/** Made by `measure` from k6's counts, unknown to k6. */
const DERIVED = ['events_per_second', 'requests_per_second'];
/** k6 emits these outside of any VU: no sample of theirs has a phase. */
const WITHOUT_PHASE = ['dropped_iterations', 'vus', 'vus_max'];
function isK6Metric(metric) {
    const known = knownMetric(metric);
    return known !== undefined && known.kind !== 'observed' && !DERIVED.includes(metric);
}
function k6Expression({ metric, statistic, operator, limit, level }) {
    if (level === 'warn')
        return undefined;
    const kind = knownMetric(metric)?.kind;
    const name = statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
    if (kind === 'rate')
        return `rate${operator}${limit}`;
    if (kind === 'trend' && name !== 'count')
        return `${name}${operator}${limit}`;
    if (kind === 'counter' && name === 'count')
        return `count${operator}${limit}`;
    return undefined;
}
function k6Keys({ metric, tags }, judgedPhases) {
    const pairs = Object.entries(tags).map(([tag, value]) => `${tag}:${value}`);
    if (pairs.length > 0)
        return [`${metric}{${pairs.join(',')}}`];
    if (judgedPhases.length === 0 || WITHOUT_PHASE.includes(metric))
        return [metric];
    // Latency is judged on answers that were expected: a refused connection counts as 0 ms.
    const expected = metric === 'http_req_duration' ? ',expected_response:true' : '';
    return judgedPhases.map((phase) => `${metric}{phase:${phase}${expected}}`);
}
function parseStatistic(source, metric, text, known) {
    const allowed = known === undefined ? Object.values(STATISTICS).flat() : STATISTICS[known.kind];
    const hint = `${known === undefined ? 'Statistics' : `"${metric}" is a ${known.kind}: its statistics`} are ${[...new Set(allowed)].join(', ')}.`;
    if (text === undefined) {
        // A rate and a gauge have one obvious statistic.
        if (known?.kind === 'rate')
            return { kind: 'rate' };
        if (known?.kind === 'gauge')
            return { kind: 'value' };
        throw wrong(source, 'names no statistic', hint);
    }
    const name = text.replaceAll(/\s/g, '');
    const percentile = /^p(?:\((\d+(?:\.\d+)?)\)|(\d+(?:\.\d+)?))$/.exec(name);
    if (percentile !== null && allowed.includes('p(N)')) {
        const percent = Number(percentile[1] ?? percentile[2]);
        if (percent > 100)
            throw wrong(source, `asks for percentile ${percent}`, 'Percentiles go from p(0) to p(100).');
        return { kind: 'percentile', percent };
    }
    if (percentile === null && allowed.includes(name) && isSimpleStatistic(name))
        return { kind: name };
    const suggestions = allowed.filter((candidate) => candidate !== 'p(N)');
    throw wrong(source, `has no statistic "${name}"`, hint + didYouMean(name, suggestions));
}
const SIMPLE = ['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final'];
function isSimpleStatistic(name) {
    return SIMPLE.some((simple) => simple === name);
}
function unitOf({ kind, unit }, statistic) {
    if (kind === 'counter' && statistic.kind === 'rate')
        return unit === 'bytes' ? 'bytes' : 'per second';
    if (kind === 'trend' && statistic.kind === 'count')
        return 'count';
    return unit;
}
function parseTags(source, text) {
    const tags = {};
    for (const pair of text.split(',')) {
        if (pair.trim() === '')
            continue;
        const colon = pair.indexOf(':');
        const tag = pair.slice(0, colon).trim();
        if (colon < 1 || tag === '')
            throw wrong(source, `has a tag without a value: "${pair.trim()}"`, 'Write tags as {name:value,name:value}.');
        tags[tag] = pair
            .slice(colon + 1)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2');
    }
    return tags;
}
function wrong(source, what, hint) {
    return new errors/* UserError */.yo(`threshold "${source.slice(0, 200)}" ${what}`, hint);
}

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
        const threshold = parseThreshold(line, 'default');
        if (atEventsPerSecond === undefined)
            return threshold;
        const limit = Math.round((threshold.limit * profile.eventsPerSecond) / atEventsPerSecond);
        if (limit === threshold.limit)
            return threshold;
        const source = line.replace(/[\d.]+(?=\/s)/, String(limit));
        return { ...threshold, limit, source, scaledFrom: threshold.limit };
    });
}

;// CONCATENATED MODULE: ./build/src/plan/offered-load.js
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

;// CONCATENATED MODULE: ./build/src/plan/k6-args.js
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

;// CONCATENATED MODULE: ./build/src/plan/names.js
function makeNames(facts) {
    // An artifact is immutable: the attempt keeps a re-run from colliding with itself.
    const artifact = facts.artifactName ?? `perf-results-${facts.testTypes.join('-')}-${facts.runAttempt}`;
    const branch = facts.baselineBranch ?? facts.commit?.baseBranch ?? facts.commit?.branch ?? 'local';
    return {
        run: `perf-${lowerSlug(facts.runToken)}`,
        artifact: artifactSlug(artifact),
        baselinePrefix: `perf-baseline-${artifactSlug(branch)}`,
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
    const userThresholds = thresholdLines(inputs).flatMap((line) => collect(() => parseThreshold(line, 'user', { anyMetric: inputs.script !== undefined })) ?? []);
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
        k6Args: k6RunArgs({ resultsDirectory }),
        k6Env: k6Environment({
            ours: {
                PERF_PROFILE: JSON.stringify(profile),
                PERF_THRESHOLDS: JSON.stringify(k6Thresholds(thresholds, profile.judgedPhases)),
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
    const replaced = new Set(userThresholds.map(thresholdKey));
    const kept = defaultThresholds(testType, profile).filter((threshold) => {
        // Nothing of a service that only has an address can be observed.
        const unobservable = inputs.stack === 'external' && threshold.metric.includes('.');
        return !unobservable && !replaced.has(thresholdKey(threshold));
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
        queueForecast: queueForecast(tests),
    });
}
/** The heaviest test of the run: each one gets a fresh stack. */
function queueForecast(tests) {
    return {
        messagesPerSecond: Math.ceil(Math.max(...tests.map(({ profile }) => profile.eventsPerSecond))),
        messages: Math.ceil(Math.max(...tests.map(({ profile }) => offeredEvents(profile)))),
    };
}
function planBaseline(inputs, facts) {
    const { baseline } = inputs;
    const isFile = baseline !== 'auto' && baseline !== 'none';
    const branch = inputs['baseline-branch'] ?? facts.commit?.baseBranch ?? facts.commit?.branch;
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

;// CONCATENATED MODULE: ./build/src/plan-run.js





/** Flags or action inputs, and the config file they name, to a plan. Throws an InputError with every mistake. */
function planRun(given) {
    const { surface, source, env, packageRoot, commit } = given;
    const textOf = (name) => source.values.get(name)?.text.trim() || undefined;
    const workingDirectory = (0,external_node_path_.resolve)(given.workingDirectory, textOf('working-directory') ?? '.');
    const sources = [source, fromFile(workingDirectory, textOf('config'))];
    const read = readInputs({ surface, sources });
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
    return { plan, inputs: read.inputs, provenance: provenanceLines(read, sources) };
}

;// CONCATENATED MODULE: ./build/src/plan/describe-plan.js



/** The whole plan as text: what `--dry-run` prints. */
function describePlan(plan) {
    const sections = [
        planHead(plan),
        ...plan.stacks.map(describeStack),
        ...plan.tests.map((test, index) => describeTest(test, plan, index)),
        describeEnd(plan),
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function planHead(plan) {
    const { names, k6, commit } = plan;
    return [
        `Plan ${names.run}`,
        ...facts({
            Commit: commit === undefined ? undefined : `${commit.sha} ${commit.branch ?? ''}`.trim(),
            'Results in': plan.resultsPath,
            k6: [
                k6.path ?? `version ${k6.version}`,
                `runner ${k6.runner}`,
                k6.checksum && `SHA-256 ${k6.checksum}`,
                k6.dashboard && 'live page on a loopback port',
            ]
                .filter((part) => typeof part === 'string')
                .join(', '),
            'Turns red on': plan.failOn.join(', '),
        }),
    ];
}
function describeStack(stack) {
    const { compose } = stack;
    const lines = [
        `Stack: ${stack.kind}${stack.keep ? ', left running at the end' : ''}`,
        ...facts({
            Target: stack.targetUrl,
            Health: `${stack.healthPath}, at most ${seconds(stack.healthTimeoutMs)}`,
            Metrics: stack.metricsPath,
            Events: stack.eventsPath,
            Faults: describe_plan_list(Object.entries(stack.faults).map(([name, value]) => `${name}=${value}`)),
        }),
    ];
    if (compose === undefined)
        return lines;
    return [
        ...lines,
        ...facts({
            Project: compose.project,
            Queue: compose.queueBackend,
            'Orchestrator image': compose.orchestratorImage,
            'Orchestrator build': compose.orchestratorBuild,
            Replicas: String(compose.replicas),
            Grafana: String(compose.grafana),
            Profiles: describe_plan_list(compose.profiles),
            Variables: describe_plan_list(Object.entries(compose.env).map(([name, value]) => `${name}=${value}`)),
        }),
        ...Object.entries(compose.commands).map(([name, argv]) => `  ${name}: ${argvText(argv)}`),
    ];
}
function describeTest(test, plan, index) {
    const { profile } = test;
    const binary = plan.k6.path ?? 'k6';
    const run = argvText([binary, ...test.k6Args, test.script]);
    return [
        `Test ${index + 1} of ${plan.tests.length}: ${test.testType}`,
        ...facts({
            Script: `${test.script}${test.userScript ? ' (your own)' : ''}`,
            Load: test.userScript ? 'as the script says' : loadSentence(profile),
            'Profile hash': test.profileHash,
            'Results in': test.resultsDirectory,
            'Ended after': `${seconds(test.deadlineMs)} at the latest`,
        }),
        ...(test.userScript ? [] : ['  Stages:', ...stageTable(profile)]),
        test.thresholds.length === 0 ? '  Limits: none' : '  Limits:',
        ...test.thresholds.map((threshold) => `    ${limitText(threshold)}`),
        `  Checked before: ${argvText([binary, 'inspect', '--execution-requirements', test.script])}`,
        `  Run: ${run.replace(TREND_STATS.join(','), `<${TREND_STATS.length} statistics>`)}`,
        // Values may be secrets of the user.
        `  Variables of k6: ${['ORCHESTRATOR_URL', ...Object.keys(test.k6Env)].join(', ')}`,
    ];
}
function describeEnd(plan) {
    const { baseline, publish, names } = plan;
    const from = { auto: `runs of ${baseline.branch ?? 'this branch'}`, none: 'nothing', file: baseline.file };
    return [
        'Afterwards',
        ...facts({
            'Compared with': `${from[baseline.mode]}${baseline.mode === 'auto' ? `, at most ${days(baseline.maxAgeMs)} old` : ''}`,
            'Smallest regression': `${percent(baseline.regressionTolerance)}`,
            'Saved as baseline': `${baseline.save}, ${names.baselinePrefix}-<test type>-<profile hash>`,
            'Written files': publish.reportFormats.join(', '),
            Comment: `${publish.comment}, key ${names.commentKey}`,
            'Job summary': String(publish.jobSummary),
            Annotations: String(publish.annotations),
            Artifact: publish.uploadArtifacts ? `${names.artifact}, ${publish.retentionDays} days` : 'none',
        }),
    ];
}
function loadSentence(profile) {
    const { peakVus, eventsPerSecond, eventsPerRequest, paceMs, durationS, loadModel, rescaled } = profile;
    return (`${round(durationS)} s, ${loadModel} model, ${peakVus} VUs at the peak, each sending ${eventsPerRequest} events ` +
        `every ${round(paceMs / 1000)} s: ${round(eventsPerSecond)} events/s offered, ` +
        `${Math.round(offeredEvents(profile))} events in all${rescaled ? ' (rescaled)' : ''}`);
}
function stageTable(profile) {
    const rows = (0,profiles/* stageWindows */.yv)(profile).map(({ stage, fromS, toS }) => [
        stage.phase,
        stage.kind,
        `${round(fromS)} s`,
        `${round(toS)} s`,
        `${stage.targetVus} VUs`,
        profile.judgedPhases.includes(stage.phase) ? 'judged' : '',
    ]);
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `    ${row
        .map((cell, column) => column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
        .join('  ')}`.trimEnd());
}
function limitText({ source, origin, scaledFrom }) {
    const notes = [origin === 'user' ? undefined : origin, scaledFrom && `scaled from ${scaledFrom}`];
    const said = notes.filter((note) => note !== undefined && note !== 0);
    return said.length === 0 ? source : `${source} (${said.join(', ')})`;
}
function facts(named) {
    return Object.entries(named).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []));
}
function describe_plan_list(items) {
    return items.length === 0 ? undefined : items.join(', ');
}
/** To read and to paste into a shell; never run from this text. */
function argvText(argv) {
    return argv
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
}
function seconds(ms) {
    return `${round(ms / 1000)} s`;
}
function days(ms) {
    return `${round(ms / 86_400_000)} days`;
}
function percent(ratio) {
    return `${round(ratio * 100)} %`;
}
function round(value) {
    return Math.round(value * 1000) / 1000;
}

// EXTERNAL MODULE: ./build/src/ports/actions-run.js
var actions_run = __webpack_require__(47949);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __webpack_require__(22876);
;// CONCATENATED MODULE: ./build/src/ports/actions-exec.js

/** As the runner runs commands: the command line and what it wrote are in the debug log of the step. */
const captureWithActions = async (command, args, directory) => (await (0,exec/* getExecOutput */.H)(command, args, { cwd: directory, silent: true })).stdout;

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/ports/git.js


const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const captureWithNode = async (command, args, directory) => (await run(command, args, { cwd: directory, timeout: 5000 })).stdout;
/** The commit that is checked out in `directory`; undefined outside of a repository or without git. */
async function gitCommit(directory, capture = captureWithNode) {
    const ask = async (...args) => (await capture('git', args, directory)).trim();
    try {
        const [sha, branch] = [await ask('rev-parse', 'HEAD'), await ask('rev-parse', '--abbrev-ref', 'HEAD')];
        return { sha, ...(branch === 'HEAD' ? {} : { branch }) };
    }
    catch {
        // No git, no repository, no commit yet: a run without a commit is a normal run.
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/ports/package-root.js
var package_root = __webpack_require__(43199);
;// CONCATENATED MODULE: ./build/src/action-run.js







/** The main step. Gives the sentence that turns it red, or undefined. */
async function runAction(ports) {
    const { log, env } = ports;
    const run = (0,actions_run/* readActionsRun */.r)(env);
    const workingDirectory = env.GITHUB_WORKSPACE || process.cwd();
    const packageRoot = (0,package_root/* findPackageRoot */.C)(import.meta.url);
    const commit = run === undefined ? await gitCommit(workingDirectory, captureWithActions) : commitOf(run, env);
    const source = fromAction();
    const { plan, inputs, provenance } = planRun({
        surface: 'action',
        source,
        env,
        workingDirectory,
        packageRoot,
        commit,
    });
    const token = inputs['github-token'];
    if (token !== undefined)
        log.mask(token);
    for (const line of provenance)
        log.info(line);
    if (plan.dryRun) {
        log.info(describePlan(plan));
        return undefined;
    }
    // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
    const { driveAction } = await Promise.all(/* import() */[__webpack_require__.e(660), __webpack_require__.e(555), __webpack_require__.e(423), __webpack_require__.e(321)]).then(__webpack_require__.bind(__webpack_require__, 83321));
    return await driveAction({ plan, token, run, packageRoot }, ports);
}
function commitOf(run, env) {
    const { pullRequest } = run;
    // A pull request's own sha and branch: GITHUB_SHA and GITHUB_REF_NAME are those of the merge that GitHub made.
    const branch = pullRequest === undefined ? (run.refIsBranch ? run.refName : undefined) : env.GITHUB_HEAD_REF;
    return {
        sha: pullRequest?.headSha ?? run.sha,
        ...(branch ? { branch } : {}),
        ...(pullRequest === undefined
            ? {}
            : { baseBranch: pullRequest.baseBranch, pullRequest: pullRequest.number }),
        event: run.eventName,
        runUrl: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}`,
    };
}


/***/ }),

/***/ 47949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readActionsRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);


/** Reads what GitHub says about this workflow run; undefined outside of GitHub Actions. */
function readActionsRun(env) {
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (env.GITHUB_ACTIONS !== 'true' || !owner || !repo)
        return undefined;
    const event = readEvent(env.GITHUB_EVENT_PATH);
    const repository = repositorySchema.safeParse(event.repository).data;
    return {
        owner,
        repo,
        repositoryId: numberOf(env.GITHUB_REPOSITORY_ID) ?? repository?.id,
        defaultBranch: repository?.default_branch,
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        runId: numberOf(env.GITHUB_RUN_ID) ?? 0,
        runNumber: numberOf(env.GITHUB_RUN_NUMBER) ?? 0,
        runAttempt: numberOf(env.GITHUB_RUN_ATTEMPT) ?? 1,
        job: env.GITHUB_JOB ?? '',
        workflowPath: workflowPath(env.GITHUB_WORKFLOW_REF, `${owner}/${repo}`),
        eventName: env.GITHUB_EVENT_NAME ?? '',
        refName: env.GITHUB_REF_NAME ?? '',
        refIsBranch: env.GITHUB_REF?.startsWith('refs/heads/') ?? false,
        sha: env.GITHUB_SHA ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        pullRequest: pullRequestOf(event.pull_request, `${owner}/${repo}`),
        triggeringRun: triggeringRunOf(event.workflow_run),
    };
}
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() });
const pullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    head: headSchema,
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
});
const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).catch({}).parse(event);
    }
    catch {
        return {};
    }
}
function pullRequestOf(value, repository) {
    const parsed = pullRequestSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { number, head, base, user } = parsed.data;
    return {
        number,
        headSha: head.sha,
        baseBranch: base.ref,
        headRepository: head.repo?.full_name,
        // A deleted fork has no repository left.
        fromFork: head.repo?.full_name !== repository,
        author: user?.login ?? '',
    };
}
function triggeringRunOf(value) {
    const parsed = workflowRunSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const run = parsed.data;
    return {
        id: run.id,
        event: run.event,
        conclusion: run.conclusion ?? undefined,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? '',
        headRepository: run.head_repository?.full_name,
        htmlUrl: run.html_url,
    };
}
/** `owner/repo/.github/workflows/x.yml@refs/heads/main` -> `.github/workflows/x.yml` */
function workflowPath(ref, repository) {
    const path = ref?.split('@')[0];
    return path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}
function numberOf(text) {
    const value = Number(text);
    return text !== undefined && text !== '' && Number.isSafeInteger(value) ? value : undefined;
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


/***/ })

};
