export const id = 423;
export const ids = [423];
export const modules = {

/***/ 58034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runSummarySchema)
/* harmony export */ });
/* unused harmony export metricSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const endingCategory = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ended', 'thresholds', 'script', 'config', 'infrastructure', 'interrupted']);
const tags = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000));
const better = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['lower', 'higher', 'neither']);
const unit = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ms', 's', 'bytes', 'ratio', 'cores', 'count', 'per second', 'none']);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const base = { name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(300), tags, unit, better };
const trend = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...base,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('trend'),
    count: finite.nonnegative(),
    min: finite,
    max: finite,
    avg: finite,
    /** [percent 0..100, value], ascending in both. Exact points of the quantile function; between them interpolate. */
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([finite, finite])).max(2000),
    /** Statistics a foreign file does not carry: their values above are placeholders and must not be shown or judged. */
    absent: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['count', 'min', 'max', 'avg'])).optional(),
});
const rate = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...base,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('rate'),
    /** nonzero / total */
    rate: finite,
    nonzero: finite.nonnegative(),
    total: finite.nonnegative(),
});
const counter = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...base,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('counter'),
    count: finite,
    /** count ÷ the seconds of the window the tags name; absent where the window is not known. */
    perSecond: finite.optional(),
});
const gauge = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...base,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('gauge'),
    last: finite,
    min: finite,
    max: finite,
    avg: finite.optional(),
});
/** One metric, or one sub-metric: `tags` narrows it; `{}` is the whole run. */
const metricSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [trend, rate, counter, gauge]);
const testType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['smoke', 'load', 'stress', 'spike', 'soak']);
const stage = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    phase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ramp', 'settle', 'hold', 'down']),
    durationS: finite.nonnegative(),
    targetVus: finite.nonnegative(),
});
/** A phase as it happened, on the wall clock. */
const phase = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ramp', 'settle', 'hold', 'down']),
    fromMs: finite,
    toMs: finite,
    targetVus: finite.nonnegative(),
    judged: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Offered in this phase by the profile; absent for foreign results. */
    offeredEventsPerSecond: finite.optional(),
    achievedEventsPerSecond: finite.optional(),
});
const runSummarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('orchestrator-perf'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(50) }),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    testType: testType.optional(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    durationMs: finite.nonnegative(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300).optional(),
        baseBranch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300).optional(),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).optional(),
        runUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).optional(),
    })
        .optional(),
    profile: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        loadModel: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['closed', 'open']),
        stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stage).max(500),
        startVus: finite.nonnegative(),
        peakVus: finite.nonnegative(),
        durationS: finite.nonnegative(),
        eventsPerSecond: finite.nonnegative(),
        eventsPerRequest: finite.nonnegative(),
        judgedPhases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100)).max(500),
        rescaled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    })
        .optional(),
    /** Runs compare only when the first group is equal; the second is said. */
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        stack: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
        k6Version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(50),
        os: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
        arch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(50),
        cpuModel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
        cpuCount: finite.nonnegative(),
        memoryBytes: finite.nonnegative(),
        runner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).optional(),
        images: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(300)).optional(),
    }),
    load: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        exitCode: finite.optional(),
        ending: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
        endingSentence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000),
        /** Absent for foreign results: nothing is known of how k6 ended. */
        category: endingCategory.optional(),
        stoppedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['itself', 'user', 'watchdog', 'stack']).optional(),
        iterations: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ complete: finite, interrupted: finite, dropped: finite }).optional(),
        messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000), count: finite })).max(50),
    }),
    phases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(phase).max(500),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metricSchema).max(20_000),
    /** Observed series reduced to one figure each over the judged window; the full series are in metrics.json. */
    observed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
        labels: tags,
        unit,
        min: finite,
        max: finite,
        avg: finite,
        final: finite,
        limit: finite.optional(),
    }))
        .max(2000),
    accounting: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
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
    /** Set by the pipeline once judged; what a baseline store looks at. */
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'broken']), headline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000) })
        .optional(),
    /** Foreign results: what is wrong with the files, and how far it shakes the figures. */
    damage: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['broken', 'inconclusive', 'note']), sentence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000) }))
        .max(50)
        .optional(),
    /** Sentences about what the input could not carry or what was damaged (foreign results). */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000)).max(200),
});


/***/ }),

/***/ 56742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseMetricName),
/* harmony export */   K: () => (/* binding */ metricName)
/* harmony export */ });
/**
 * `http_req_duration{phase:steady,name:/a:b}` -> name and tags, by k6's own rule: split at commas, then at the first
 * colon, quotes and blanks around both trimmed. Undefined for text that is no metric name.
 */
function parseMetricName(text) {
    const match = /^([^{}]{1,300})(?:\{(.*)\})?$/s.exec(text.trim());
    const name = match?.[1]?.trim();
    if (name === undefined || name === '')
        return undefined;
    const tags = [];
    for (const pair of match?.[2]?.split(',') ?? []) {
        if (pair.trim() === '')
            continue;
        const colon = pair.indexOf(':');
        const key = unquote(colon < 0 ? pair : pair.slice(0, colon));
        const value = colon < 0 ? '' : unquote(pair.slice(colon + 1));
        if (key === '' || key === '__proto__' || key.length > 500 || value.length > 2000)
            return undefined;
        tags.push([key, value]);
    }
    return { name, tags: Object.fromEntries(tags.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
/** `http_req_duration{expected_response:true,phase:steady}`: tags sorted, so that equal scopes are equal text. */
function metricName(name, tags) {
    const pairs = Object.entries(tags)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}:${value}`);
    return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}
const unquote = (text) => text.trim().replace(/^["']+|["']+$/g, '');


/***/ }),

/***/ 77977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ valueAtPercent)
/* harmony export */ });
/** Between two exact points this far apart a straight line says nothing any more. */
const WIDEST_GAP_PERCENT = 1;
/**
 * Value at a percentile, linear between neighbouring exact points (k6 itself is linear between samples).
 * Undefined where the points around it are more than one percent apart: a p(99) drawn between p(95) and max is a guess.
 */
function valueAtPercent(quantiles, percent) {
    const above = quantiles.findIndex(([p]) => p >= percent);
    const high = quantiles[above];
    if (high === undefined)
        return undefined;
    if (high[0] === percent)
        return high[1];
    const low = quantiles[above - 1];
    if (low === undefined || high[0] - low[0] > WIDEST_GAP_PERCENT)
        return undefined;
    return low[1] + ((high[1] - low[1]) * (percent - low[0])) / (high[0] - low[0]);
}


/***/ }),

/***/ 39345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ LONGEST_REPORT_BYTES),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58034);


/** Content of report.json: a report as data, without its charts, for the side that publishes it. */
function writeReport(report) {
    const { charts: _, ...rest } = report;
    return JSON.stringify({ schemaVersion: 1, report: { ...rest, charts: [] } });
}
/** Longest report.json that is looked at. */
const LONGEST_REPORT_BYTES = 20_000_000;
/** Reads a report that anybody may have written: every number a number, every list and text capped, nothing else kept. */
function readReport(text) {
    if (text.length > LONGEST_REPORT_BYTES)
        return refused(`it is longer than ${LONGEST_REPORT_BYTES} characters`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.name : 'unknown'})`);
    }
    const version = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() }).safeParse(value).data?.schemaVersion;
    if (version !== 1)
        return refused(`its schema version is ${JSON.stringify(version)?.slice(0, 20)}, this version reads 1`);
    const parsed = fileSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return refused(`${issue?.path.join('.')}: ${issue?.message}`.slice(0, 300));
    }
    return { kind: 'read', report: parsed.data.report };
}
function refused(because) {
    return { kind: 'refused', because };
}
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000);
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500);
const tags = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500), text).refine((value) => Object.keys(value).length <= 50);
const list = (of) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of).max(2000);
const maybe = (of) => of.optional().transform((value) => value);
const statistic = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('percentile'), percent: number }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final']) }),
]);
const threshold = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: name,
    tags,
    statistic,
    operator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['<', '<=', '>', '>=', '==', '!=']),
    limit: number,
    ofLimit: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warn']),
    source: text,
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['default', 'user', 'script']),
    scaledFrom: number.exactOptional(),
});
const limitOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'no samples', 'not measured']);
const thresholdResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    threshold,
    outcome: limitOutcome,
    actual: maybe(number),
    scope: text,
    k6Agrees: maybe(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
});
const interval = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([number, number]);
const call = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['regressed', 'slightly worse', 'improved', 'no change', 'inconclusive']);
const comparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: name,
    statistic: name,
    unit: name,
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['lower', 'higher', 'neither']),
    baseline: maybe(number),
    candidate: maybe(number),
    change: maybe(number),
    changeUnit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['relative', 'points']),
    noise: maybe(interval),
    call: maybe(call),
    detectable: maybe(number),
    because: text,
});
const step = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ phase: name, vus: number, eventsPerSecond: number });
const capacity = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broke', 'held']),
    lastGood: maybe(step),
    breakingPoint: maybe(step.extend({ gaveWay: text })),
    knee: maybe(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ eventsPerSecond: number, low: number, high: number })),
    steps: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        phase: name,
        vus: number,
        offeredEventsPerSecond: number,
        achievedEventsPerSecond: number,
        p95Ms: maybe(number),
        errorRate: maybe(number),
        broken: maybe(text),
    })),
    sentence: text,
});
const recovery = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    spikes: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        phase: name,
        peakP95Ms: maybe(number),
        baselineP95Ms: maybe(number),
        recoveryS: maybe(number),
        queueDrainS: maybe(number),
    })),
    sentence: text,
});
const growth = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: name,
    perHour: number,
    unit: name,
    pValue: number,
    growing: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    sentence: text,
});
const judgement = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    thresholds: list(thresholdResult),
    validity: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rule: name, severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'inconclusive', 'fail', 'note']), sentence: text })),
    comparison: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['judged', 'shown', 'not comparable', 'missing', 'off']),
        sentence: text,
        comparisons: list(comparison),
        historySize: number,
    }),
    diagnosis: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rule: name, what: text, evidence: text, advice: text, weight: number })),
    capacity: capacity.exactOptional(),
    recovery: recovery.exactOptional(),
    growth: list(growth).exactOptional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'broken']),
        headline: text,
        reasons: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'validity', 'threshold', 'regression', 'accounting', 'note']),
            sentence: text,
        })),
        red: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
});
const keyFigure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    label: name,
    metric: name,
    statistic: name,
    value: maybe(number),
    unit: name,
    limit: maybe(text),
    limitOutcome: maybe(limitOutcome),
    baseline: maybe(number),
    change: maybe(number),
    changeUnit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['relative', 'points']),
    noise: maybe(interval),
    call: maybe(name),
});
/** JSON has no NaN: a percentile that foreign results do not carry is null there. */
const figure = number.nullable().transform((value) => value ?? Number.NaN);
const latencyRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    count: number,
    minMs: figure,
    avgMs: figure,
    p50Ms: figure,
    p90Ms: figure,
    p95Ms: figure,
    p99Ms: figure,
    maxMs: figure,
    errorRate: maybe(number),
});
const phaseRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ramp', 'settle', 'hold', 'down']),
    fromMs: number,
    toMs: number,
    targetVus: number,
    judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    offeredEventsPerSecond: number.optional(),
    achievedEventsPerSecond: number.optional(),
    requests: maybe(number),
    p95Ms: maybe(number),
    errorRate: maybe(number),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        title: name,
        judgement,
        keyFigures: list(keyFigure),
        latency: list(latencyRow),
        endpoints: list(latencyRow),
        phases: list(phaseRow),
        facts: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, value: text })),
        charts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .never */ .ZmZ()).max(0),
        distribution: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(interval).max(5000),
        services: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            service: name,
            cpuAvg: number.exactOptional(),
            cpuMax: number.exactOptional(),
            cpuLimit: number.exactOptional(),
            memoryMax: number.exactOptional(),
            memoryLimit: number.exactOptional(),
        })),
        events: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            atMs: number,
            service: name,
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unhealthy', 'healthy', 'exited', 'restarted', 'oom-killed', 'throttled']),
            detail: text,
        })),
        notes: list(text),
        summary: _measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .runSummarySchema */ .R,
    }),
});


/***/ }),

/***/ 89941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44942);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13798);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74443);






/** A job waits this long for a rate limit to pass, twice; longer waits are reported instead. */
const LONGEST_WAIT_S = 60;
const MOST_WAITS = 2;
const API_VERSION = '2022-11-28';
function connectGitHub(token, repository, log) {
    const wait = (kind) => (retryAfterS, options, _, retryCount) => {
        const { method, url } = options;
        const again = retryCount < MOST_WAITS && retryAfterS <= LONGEST_WAIT_S;
        log.warn(`GitHub's ${kind} rate limit was hit by ${method ?? ''} ${url ?? ''}; ` +
            (again ? `waiting ${retryAfterS} s` : `giving up, it asks for ${retryAfterS} s`));
        return again;
    };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        throttle: { onRateLimit: wait('primary'), onSecondaryRateLimit: wait('secondary') },
        request: { timeout: 30_000 },
        log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
    const request = async (route, parameters = {}) => {
        log.debug(`GitHub: ${route}`);
        try {
            const { status, data } = await octokit.request(route, {
                ...repository,
                ...parameters,
                headers: { 'x-github-api-version': API_VERSION },
            });
            return { status, data };
        }
        catch (error) {
            throw asGitHubError(error);
        }
    };
    return {
        request,
        async viewerLogin() {
            try {
                const answer = viewer.safeParse(await octokit.graphql('query { viewer { login } }'));
                return answer.success ? answer.data.viewer.login : undefined;
            }
            catch (error) {
                log.debug(`GitHub did not say whose token this is: ${asGitHubError(error).message}`);
                return undefined;
            }
        },
        async downloadArtifact(id, maxBytes) {
            const location = await artifactLocation(octokit, repository, id);
            return await download(location, maxBytes);
        },
    };
}
const viewer = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(200) }) });
async function artifactLocation(octokit, repository, id) {
    try {
        const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...repository,
            artifact_id: id,
            archive_format: 'zip',
            headers: { 'x-github-api-version': API_VERSION },
            request: { redirect: 'manual' },
        });
        if (headers.location === undefined)
            throw new _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(0, 'the artifact has no download address');
        return headers.location;
    }
    catch (error) {
        throw asGitHubError(error);
    }
}
/** Read through the toolkit's client, which knows the proxy settings of a runner. No token: the address is signed. */
async function download(url, maxBytes) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq('orchestrator-perf', [], {
        allowRetries: true,
        maxRetries: 3,
        socketTimeout: 60_000,
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.resume();
            throw new _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(message.statusCode ?? 0, `the artifact's storage answered ${message.statusCode}`);
        }
        const chunks = [];
        let bytes = 0;
        for await (const chunk of message) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw new _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(0, `the artifact is larger than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        throw asGitHubError(error);
    }
    finally {
        client.dispose();
    }
}
function asGitHubError(error) {
    if (error instanceof _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y)
        return error;
    const status = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }).safeParse(error);
    const message = error instanceof Error ? error.message : String(error);
    return new _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(status.success ? status.data.status : 0, message, { cause: error });
}


/***/ }),

/***/ 74443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A refusal by GitHub. `message` is GitHub's own text: hostile where it quotes input. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** HTTP status; 0 when there was no answer at all. */
    status;
    constructor(status, message, options) {
        super(message, options);
        this.status = status;
    }
}
/** What GitHub answered, checked; an answer of another shape is GitHub's failure, not a crash of ours. */
function readAnswer(schema, answer) {
    const parsed = schema.safeParse(answer.data);
    if (!parsed.success || parsed.data === undefined)
        throw new GitHubError(0, `GitHub answered ${answer.status} in a form this version does not know`);
    return parsed.data;
}


/***/ }),

/***/ 74868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);

/**
 * Files of a zip archive by name, in memory. Nothing is written anywhere; absolute names, `..` and sizes that are not
 * true are refused. Throws an Error with one sentence.
 */
async function unzip(archive, limits) {
    const zip = await open(archive);
    const files = new Map();
    let left = limits.maxBytes;
    let entries = 0;
    await new Promise((resolve, reject) => {
        zip.on('error', reject);
        zip.on('end', resolve);
        zip.on('entry', (entry) => {
            entries += 1;
            if (entries > limits.maxEntries)
                return reject(new Error(`the archive holds more than ${limits.maxEntries} files`));
            if (limits.only?.(entry.fileName, entry.uncompressedSize) === false)
                return zip.readEntry();
            readEntry(zip, entry, left).then((content) => {
                if (content !== undefined) {
                    left -= content.length;
                    files.set(entry.fileName, content);
                }
                zip.readEntry();
            }, reject);
        });
        zip.readEntry();
    });
    return files;
}
function open(archive) {
    return new Promise((resolve, reject) => {
        (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBuffer */ .vY)(archive, { lazyEntries: true, strictFileNames: true }, (error, zip) => zip === undefined ? reject(new Error(`not a readable zip archive: ${error?.message}`)) : resolve(zip));
    });
}
/** undefined for a directory. */
function readEntry(zip, entry, maxBytes) {
    if (entry.fileName.endsWith('/'))
        return Promise.resolve(undefined);
    if (entry.uncompressedSize > maxBytes)
        return Promise.reject(new Error(`the archive unpacks to more than ${maxBytes} bytes`));
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
            if (stream === undefined)
                return reject(error ?? new Error('unreadable entry'));
            const chunks = [];
            // yauzl ends the stream with an error as soon as it gets longer than the size that was checked above.
            stream.on('data', (chunk) => chunks.push(chunk));
            stream.on('error', reject);
            stream.on('end', () => resolve(Buffer.concat(chunks)));
        });
    });
}


/***/ }),

/***/ 26672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _ports_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74443);


const pullsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() }),
}));
/** The pull request this run is about: from the event, or the open one whose head is this commit. */
async function findPullRequest(run, github) {
    if (run.triggeringRun !== undefined)
        return await ofTriggeringRun(run.triggeringRun, github);
    if (run.pullRequest !== undefined)
        return { kind: 'found', number: run.pullRequest.number, how: `event ${run.eventName}` };
    if (run.eventName === 'schedule')
        return { kind: 'none', because: 'a scheduled run has no pull request' };
    if (!run.refIsBranch || run.refName === run.defaultBranch)
        return { kind: 'none', because: `${run.eventName} on ${run.refName} has no pull request` };
    const answer = await github.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        commit_sha: run.sha,
    });
    const open = (0,_ports_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(pullsSchema, answer).find(({ state, head }) => state === 'open' && head.sha === run.sha);
    return open === undefined
        ? { kind: 'none', because: `no open pull request has ${run.sha.slice(0, 7)} as its head` }
        : { kind: 'found', number: open.number, how: `open pull request of ${run.refName}` };
}
/**
 * The pull request of a run that was not trusted: only from GitHub's own facts about that run, and only while its
 * head is still the commit that was measured. Nothing in the artifact has a say.
 */
async function ofTriggeringRun({ headSha, headBranch, headRepository }, github) {
    if (headRepository === undefined)
        return { kind: 'none', because: 'the repository of the measured commit is gone' };
    const answer = await github.request('GET /repos/{owner}/{repo}/pulls', {
        state: 'open',
        head: `${headRepository.split('/')[0]}:${headBranch}`,
        per_page: 100,
    });
    const open = (0,_ports_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(pullsSchema, answer).find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
    return open === undefined
        ? { kind: 'none', because: `no open pull request has ${headSha.slice(0, 7)} as its head any more` }
        : { kind: 'found', number: open.number, how: 'head commit of the triggering run' };
}


/***/ }),

/***/ 91650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ publishReports),
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/src/ports/github.js
var ports_github = __webpack_require__(74443);
;// CONCATENATED MODULE: ./build/src/publish/advice.js

/** One sentence for a refusal of GitHub that says which permission or setting to change. Never a verdict. */
function adviceOn(error, { what, permission }) {
    if (!(error instanceof ports_github/* GitHubError */.y))
        return `Could not ${what}: ${error instanceof Error ? error.message : String(error)}`;
    const said = error.message.replaceAll(/\s+/g, ' ').slice(0, 300);
    switch (error.status) {
        case 0:
            return `Could not ${what}: ${said}`;
        case 401:
            return `Could not ${what}: the token was refused (401). Check the input github-token.`;
        case 403:
            return (`Could not ${what}: the token may not (403: ${said}). Add \`${permission}\` to the permissions of the job. ` +
                'Runs of forks and of Dependabot have read-only tokens: see docs/permissions-and-forks.md.');
        case 404:
            return (`Could not ${what}: GitHub does not find it (404). Either it was deleted, or the token may not see it: ` +
                `add \`${permission}\` to the permissions of the job.`);
        case 410:
            return `Could not ${what}: it is turned off in this repository (410). Turn on Issues in the settings of the repository.`;
        case 422:
            return `Could not ${what}: GitHub refused the text (422: ${said}). It is in the job summary.`;
        case 429:
            return `Could not ${what}: GitHub's rate limit is used up (429). It is in the job summary.`;
        default:
            return `Could not ${what}: GitHub answered ${error.status} (${said}).`;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/publish/artifacts.js



/** Uploads the results folder, and each report.html as a file that GitHub shows in the browser. Failures are warnings. */
async function uploadResults(plan, run, uploadArtifact, log) {
    const { retentionDays } = plan.publish;
    const urlOf = ({ id }) => `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}/artifacts/${id}`;
    const uploaded = { resultsUrl: undefined, reportUrls: {} };
    await attempt('the results', log, async () => {
        const files = await filesUnder(plan.resultsPath);
        if (files.length === 0)
            return;
        const upload = { files, rootDirectory: plan.resultsPath, retentionDays };
        uploaded.resultsUrl = urlOf(await withFreeName(plan.names.artifact, plan, (name) => uploadArtifact({ name, ...upload })));
    });
    for (const { testType, resultsDirectory } of plan.tests) {
        const report = (0,external_node_path_.join)(resultsDirectory, 'report.html');
        if (!(await exists(report)))
            continue;
        await attempt(`the ${testType} report`, log, async () => {
            const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'perf-report-'));
            try {
                const stem = `${plan.names.artifact.replace(/^perf-results-/, 'perf-report-')}-${testType}`;
                const { id } = await withFreeName(stem, plan, async (name) => {
                    // A file artifact is named after its file.
                    const file = (0,external_node_path_.join)(directory, `${name}.html`);
                    await (0,promises_.copyFile)(report, file);
                    return await uploadArtifact({
                        name: `${name}.html`,
                        files: [file],
                        rootDirectory: directory,
                        retentionDays,
                        asFile: true,
                    });
                });
                uploaded.reportUrls[testType] = urlOf({ id });
            }
            finally {
                await (0,promises_.rm)(directory, { recursive: true, force: true });
            }
        });
    }
    return uploaded;
}
/** Artifacts are immutable: when the name is taken (a re-run, another job), the run's own token makes it unique. */
async function withFreeName(name, plan, upload) {
    try {
        return await upload(name);
    }
    catch (error) {
        if (!/\b409\b|already exists/i.test(error instanceof Error ? error.message : ''))
            throw error;
        return await upload(`${name}-${plan.names.run}`);
    }
}
async function attempt(what, log, work) {
    try {
        await work();
    }
    catch (error) {
        log.warn(`Could not upload ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function filesUnder(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
}
async function exists(path) {
    return await (0,promises_.stat)(path).then((file) => file.isFile(), () => false);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/publish/comment.js


const PAGE_SIZE = 100;
const MOST_PAGES = 50;
/** GitHub refuses a body above 65,536 characters. */
const LONGEST_BODY = 65_000;
/** Login of GITHUB_TOKEN, for when GitHub does not say whose the token is. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Creates the one comment of this key, or edits it in place. Throws GitHubError. */
async function upsertComment(request, github, log) {
    const login = (await github.viewerLogin()) ?? ACTIONS_BOT;
    const body = bodyOf(request);
    const own = await ownComments(request, login, github);
    const [first, ...duplicates] = own;
    await removeDuplicates(duplicates, github, log);
    if (first === undefined) {
        if (request.mode === 'update')
            return { kind: 'not wanted', url: undefined };
        return await createOnce(request, body, login, github, log);
    }
    if (sameText(first.body ?? '', body))
        return { kind: 'unchanged', url: first.html_url };
    try {
        return { kind: 'updated', url: await edit(first.id, body, github) };
    }
    catch (error) {
        if (!(error instanceof ports_github/* GitHubError */.y) || error.status !== 404)
            throw error;
        log.info(`The comment ${first.id} was deleted meanwhile; writing a new one`);
        return await createOnce(request, body, login, github, log);
    }
}
/** The first line of the comment, by which it is found again. */
function commentMarker(key) {
    // Nothing in the key may end the HTML comment.
    return `<!-- orchestrator-perf:comment:v1:${key.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/-{2,}/g, '-')} -->`;
}
function bodyOf({ key, text }) {
    const marker = commentMarker(key);
    return `${marker}\n${text.trim()}`.slice(0, LONGEST_BODY);
}
const commentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
});
/** Comments with the marker in the first line and by the token's own account, oldest first: others may quote the marker. */
async function ownComments({ pullRequest, key }, login, github) {
    const marker = commentMarker(key);
    const own = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            issue_number: pullRequest,
            per_page: PAGE_SIZE,
            page,
        });
        const comments = (0,ports_github/* readAnswer */.J)(schemas/* array */.YOg(commentSchema), answer);
        own.push(...comments.filter((comment) => isBy(comment, login) && (comment.body ?? '').split(/\r?\n/, 1)[0]?.trim() === marker));
        if (comments.length < PAGE_SIZE)
            break;
    }
    return own.sort((a, b) => a.id - b.id);
}
/** GraphQL names a bot without the suffix that REST shows. */
function isBy({ user }, login) {
    return user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`);
}
/**
 * Creates the comment without ever repeating the call blindly: after a failure of GitHub it may exist all the same.
 * Two jobs that create at the same moment agree on the older comment.
 */
async function createOnce(request, body, login, github, log) {
    let createdUrl;
    try {
        createdUrl = await create(request, body, github);
    }
    catch (error) {
        if (!(error instanceof ports_github/* GitHubError */.y) || (error.status < 500 && error.status !== 0))
            throw error;
        log.debug(`GitHub answered ${error.status} to a new comment; looking whether it exists`);
        const [existing] = await ownComments(request, login, github);
        if (existing === undefined)
            createdUrl = await create(request, body, github);
    }
    const [first, ...duplicates] = await ownComments(request, login, github);
    if (first === undefined)
        return { kind: 'created', url: createdUrl };
    await removeDuplicates(duplicates, github, log);
    if (!sameText(first.body ?? '', body))
        return { kind: 'updated', url: await edit(first.id, body, github) };
    return { kind: 'created', url: first.html_url };
}
async function create({ pullRequest }, body, github) {
    const answer = await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
        body,
        request: { retries: 0 },
    });
    return (0,ports_github/* readAnswer */.J)(commentSchema, answer).html_url;
}
async function edit(id, body, github) {
    const answer = await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: id,
        body,
    });
    return (0,ports_github/* readAnswer */.J)(commentSchema, answer).html_url;
}
async function removeDuplicates(duplicates, github, log) {
    for (const { id } of duplicates) {
        try {
            await github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
            log.info(`Removed the duplicate comment ${id}`);
        }
        catch (error) {
            if (!(error instanceof ports_github/* GitHubError */.y))
                throw error;
            log.debug(`The duplicate comment ${id} could not be removed: ${error.message}`);
        }
    }
}
/** GitHub stores line ends as CRLF now and then, and trims. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}

// EXTERNAL MODULE: ./build/src/publish/find-pull-request.js
var find_pull_request = __webpack_require__(26672);
;// CONCATENATED MODULE: ./build/src/publish/regression-issue.js


const issueSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
/** Opens one issue while the branch has a regression, edits it in later runs, and closes it when it is gone. */
async function reportInIssue(request, github, log) {
    const marker = `<!-- orchestrator-perf:issue:v1:${request.key} -->`;
    const body = `${marker}\n${request.text.trim()}`;
    const open = await findOpen(marker, github);
    if (request.regressed && open === undefined) {
        const answer = await github.request('POST /repos/{owner}/{repo}/issues', {
            title: `Performance regression on ${request.branch}`,
            body,
            request: { retries: 0 },
        });
        return (0,ports_github/* readAnswer */.J)(issueSchema, answer).html_url;
    }
    if (open === undefined)
        return undefined;
    await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: open.number,
        body,
        ...(request.regressed ? {} : { state: 'closed', state_reason: 'completed' }),
    });
    if (!request.regressed)
        log.info(`Closed issue ${open.number}: there is no regression any more`);
    return open.html_url;
}
async function findOpen(marker, github) {
    const login = (await github.viewerLogin()) ?? 'github-actions[bot]';
    for (let page = 1; page <= 10; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/issues', {
            state: 'open',
            sort: 'created',
            direction: 'asc',
            per_page: 100,
            page,
        });
        const issues = (0,ports_github/* readAnswer */.J)(schemas/* array */.YOg(issueSchema), answer);
        const own = issues.find(({ user, body, pull_request }) => pull_request === undefined &&
            (user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`)) &&
            body?.split(/\r?\n/, 1)[0]?.trim() === marker);
        if (own !== undefined || issues.length < 100)
            return own;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js





/**
 * Tells people, in this order: artifacts (the comment links to them), comment, issue, job summary. Whatever GitHub
 * refuses is a warning with advice; the text then is in the summary.
 */
async function publishReports(reports, plan, context) {
    const { log, run } = context;
    if (plan.dryRun) {
        const markdown = context.renderMarkdown(reports, linksTo(run));
        log.info(`Dry run: this would be the comment\n${markdown}`);
        return { commentUrl: undefined, artifactUrl: undefined, reportUrls: {}, markdown };
    }
    const artifacts = plan.publish.uploadArtifacts
        ? await uploadResults(plan, run, context.uploadArtifact, log)
        : { resultsUrl: undefined, reportUrls: {} };
    const markdown = context.renderMarkdown(reports, linksTo(run, artifacts));
    const told = await tell(reports, markdown, { ...plan.publish, key: plan.names.commentKey }, context);
    return { ...told, artifactUrl: artifacts.resultsUrl, reportUrls: artifacts.reportUrls, markdown };
}
/** Comment, issue and summary of finished reports. */
async function tell(reports, markdown, telling, context) {
    const { log, run, github } = context;
    let commentUrl;
    let refused = false;
    try {
        commentUrl = await comment(reports, markdown, telling, context);
    }
    catch (error) {
        refused = true;
        log.warn(adviceOn(error, { what: 'write the comment on the pull request', permission: 'pull-requests: write' }));
    }
    if (telling.issueOnRegression && run.eventName === 'schedule' && github !== undefined) {
        try {
            const regressed = reports.some(isRegressed);
            await reportInIssue({ key: telling.key, branch: run.refName, regressed, text: markdown }, github, log);
        }
        catch (error) {
            log.warn(adviceOn(error, { what: 'report the regression in an issue', permission: 'issues: write' }));
        }
    }
    // Without a comment the summary is the only place, also when it was turned off.
    if (telling.jobSummary || refused) {
        try {
            await context.writeSummary(markdown);
        }
        catch (error) {
            log.warn(adviceOn(error, { what: 'write the job summary', permission: 'contents: read' }));
        }
    }
    return { commentUrl };
}
async function comment(reports, markdown, telling, { log, run, github }) {
    const { comment: wanted, key } = telling;
    if (wanted === 'never')
        return undefined;
    if (github === undefined) {
        log.info('No comment: there is no token; the job summary has the text');
        return undefined;
    }
    if (run.eventName === 'pull_request' && hasReadOnlyToken(run)) {
        log.info(`No comment: runs of ${run.pullRequest?.fromFork ? 'forks' : 'Dependabot'} have a read-only token. ` +
            'The job summary has the text; docs/permissions-and-forks.md shows how a second workflow comments safely.');
        return undefined;
    }
    const pullRequest = await (0,find_pull_request/* findPullRequest */._)(run, github);
    if (pullRequest.kind === 'none') {
        log.info(`No comment: ${pullRequest.because}`);
        return undefined;
    }
    const passed = reports.length > 0 && reports.every(({ judgement }) => judgement.verdict.outcome === 'pass');
    const outcome = await upsertComment({
        pullRequest: pullRequest.number,
        key,
        text: markdown,
        // A comment that said "failed" must not stay when the run has become fine.
        mode: wanted === 'on-failure' && passed ? 'update' : 'create-or-update',
    }, github, log);
    log.info(`Comment on pull request ${pullRequest.number} ${outcome.kind} (${pullRequest.how})`);
    return outcome.url;
}
function hasReadOnlyToken({ pullRequest, actor }) {
    return pullRequest?.fromFork === true || actor === 'dependabot[bot]';
}
function isRegressed({ judgement }) {
    return judgement.comparison.comparisons.some(({ call }) => call === 'regressed');
}
function linksTo(run, artifacts) {
    const reports = Object.entries(artifacts?.reportUrls ?? {});
    return [
        ...reports.map(([testType, url]) => ({
            label: reports.length === 1 ? 'HTML report' : `${testType} report`,
            url,
        })),
        ...(artifacts?.resultsUrl === undefined ? [] : [{ label: 'all results', url: artifacts.resultsUrl }]),
        { label: 'run', url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}` },
    ];
}


/***/ }),

/***/ 97557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ gridFor),
/* harmony export */   kj: () => (/* binding */ onGrid),
/* harmony export */   p2: () => (/* binding */ interpolatedOnGrid)
/* harmony export */ });
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
/** A step-wise or linear series is known between its points too: fills the buckets between them. */
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

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony export htmlText */
/**
 * Names of scripts, checks, endpoints, branches and services, and every line of a log, are written by others. They
 * pass through one of these on their way into a rendering.
 */
const NAME_LENGTH = 120;
/** ECMA-48 control sequences: CSI, OSC/DCS/PM/APC strings, two-character escapes, and their 8-bit forms. */
const ESCAPE_SEQUENCES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** Bidirectional marks and overrides, zero-width characters, byte order mark, tag characters: invisible and able to lie. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
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
    const line = wellFormed(text)
        .replace(ESCAPE_SEQUENCES, '')
        .replace(CONTROLS, ' ')
        .replace(INVISIBLE, '')
        .replace(/ {2,}/g, ' ')
        .trim();
    return capped(line, maxLength);
}
function cleanName(text) {
    return cleanText(text, NAME_LENGTH);
}
/** Text in GitHub Markdown, anywhere: paragraph, table cell, summary. Starts no construct, mention, reference or link. */
function markdownText(text, maxLength = 500) {
    return breakReferences(cleanText(text, maxLength))
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[`*{}[\]~!$^]|#(?!\d+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** A name in code letters in GitHub Markdown, safe in a table cell: a fence of backticks could be broken out of. */
function markdownCode(text, maxLength = NAME_LENGTH) {
    return `<code>${markdownText(text, maxLength)}</code>`;
}
/** Lines of a log as a fenced block that nothing in them can close. */
function markdownFence(lines, maxLineLength = 300) {
    const clean = lines.map((line) => cleanText(line, maxLineLength));
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
function htmlText(text, maxLength = 2000) {
    return cleanText(text, maxLength).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
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
/** A cell of a CSV file: quoted when needed, and never a formula (OWASP: CSV injection). */
function csvCell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(value) : '';
    const clean = cleanText(value);
    const text = /^[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
    return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function breakReferences(text) {
    return text
        .replace(/@(?=[\w-])/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replace(/:(?=[\w+-]*[a-z_][\w+-]*:)/gi, `:${BREAK}`);
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

/***/ 66298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   NE: () => (/* binding */ judgedTags),
/* harmony export */   Qr: () => (/* binding */ statisticOf),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   kf: () => (/* binding */ findLatency),
/* harmony export */   pK: () => (/* binding */ findTrend)
/* harmony export */ });
/* harmony import */ var _domain_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77977);

/** The metric with exactly these tags. */
function findMetric(summary, name, tags = {}) {
    return summary.metrics.find((metric) => metric.name === name && sameTags(metric.tags, tags));
}
function findTrend(summary, name, tags = {}) {
    const metric = findMetric(summary, name, tags);
    return metric?.kind === 'trend' ? metric : undefined;
}
/** At a percentile; undefined where the quantile function has no point near it. */
function quantile(trend, percent) {
    if (trend.count === 0)
        return undefined;
    if (percent <= 0)
        return trend.min;
    return percent >= 100 ? trend.max : (0,_domain_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtPercent */ .Y)(trend.quantiles, percent);
}
/** Latency of answers that were expected, where k6 kept it apart: a refused connection takes 0 ms. */
function findLatency(summary, tags) {
    return (findTrend(summary, 'http_req_duration', { ...tags, expected_response: 'true' }) ??
        findTrend(summary, 'http_req_duration', tags));
}
/** A metric's value under a statistic as written in limits and comparisons: `p(95)`, `rate`, `avg`, ... */
function statisticOf(metric, statistic) {
    const percent = /^p\((\d+(?:\.\d+)?)\)$/.exec(statistic)?.[1];
    if (metric.kind === 'trend') {
        if (percent !== undefined)
            return quantile(metric, Number(percent));
        if (statistic === 'med')
            return quantile(metric, 50);
        if (metric.absent?.some((name) => name === statistic))
            return undefined;
        if (statistic === 'min' || statistic === 'max' || statistic === 'avg' || statistic === 'count')
            return metric[statistic];
        return undefined;
    }
    if (metric.kind === 'rate')
        return statistic === 'rate' ? metric.rate : undefined;
    if (metric.kind === 'counter') {
        if (statistic === 'count')
            return metric.count;
        return statistic === 'rate' || statistic === 'per second' ? metric.perSecond : undefined;
    }
    if (statistic === 'value' || statistic === 'final')
        return metric.last;
    if (statistic === 'min' || statistic === 'max' || statistic === 'avg')
        return metric[statistic];
    return undefined;
}
/**
 * Tags of the window the headline figures are taken over: the one judged phase of smoke, load and soak; for stress
 * the last step that held; otherwise the whole run.
 */
function judgedTags(summary, lastGoodPhase) {
    const judged = summary.profile?.judgedPhases ?? [];
    const phase = judged.length === 1 ? judged[0] : lastGoodPhase;
    if (phase === undefined)
        return {};
    const known = summary.metrics.some((metric) => metric.tags.phase === phase);
    return known ? { phase } : {};
}
function sameTags(left, right) {
    const keys = Object.keys(left);
    return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}


/***/ }),

/***/ 45845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Kz: () => (/* binding */ formatWith),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
/* unused harmony export directionOf */
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
    if (size < 0.001)
        return value.toExponential(1);
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
    const fixed = value.toFixed(Math.min(decimals, 5));
    return grouped(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}
function formatCount(value) {
    return value === undefined ? 'n/a' : formatNumber(Math.round(value));
}
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
    if (larger > 0 && Math.abs(low + high) / larger < 0.15)
        return `±${oneDecimal(((high - low) / 2) * 100)} ${suffix}`;
    return `${signed(low * 100)} … ${signed(high * 100)} ${suffix}`;
}
function directionOf(change, better = 'neither') {
    if (change === undefined || change === 0 || !Number.isFinite(change))
        return 'same';
    const up = change > 0;
    if (better === 'neither')
        return up ? 'higher' : 'lower';
    return up === (better === 'higher') ? 'better' : 'worse';
}
/** `2 failed limits`, `1 failed limit`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
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
    const fixed = value.toFixed(size >= 1 ? 1 : 2).replace(/\.?0+$/, '');
    return fixed === '' ? '0' : fixed;
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

/***/ 42503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ keyFigures),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   ap: () => (/* binding */ statisticName),
/* harmony export */   ge: () => (/* binding */ limitUnit)
/* harmony export */ });
/* unused harmony exports unitOf, figureLabel */
/* harmony import */ var _domain_metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56742);
/* harmony import */ var _find_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66298);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);



/** What a reader wants first, in this order; a figure that was not measured is left out. */
const WANTED = [
    { label: 'Median latency', metric: 'http_req_duration', statistic: 'p(50)', unit: 'ms' },
    { label: 'p95 latency', metric: 'http_req_duration', statistic: 'p(95)', unit: 'ms' },
    { label: 'p99 latency', metric: 'http_req_duration', statistic: 'p(99)', unit: 'ms' },
    { label: 'Events', metric: 'events_per_second', statistic: 'value', unit: 'per second' },
    { label: 'Requests', metric: 'requests_per_second', statistic: 'value', unit: 'per second' },
    { label: 'Failed requests', metric: 'http_req_failed', statistic: 'rate', unit: 'ratio' },
    { label: 'Routed events', metric: 'routing_success_rate', statistic: 'rate', unit: 'ratio' },
];
/** Words for metrics that limits and comparisons name; others are shown by their own name. */
const LABELS = {
    http_req_duration: 'latency',
    http_req_failed: 'Failed requests',
    events_per_second: 'Events',
    requests_per_second: 'Requests',
    routing_success_rate: 'Routed events',
    dropped_iterations: 'Dropped iterations',
    'orchestrator.cpu': 'Orchestrator CPU',
    'orchestrator.memory': 'Orchestrator memory',
    'queue.depth': 'Queue depth',
    'queue.oldest_age': 'Oldest message',
    'queue.cpu': 'Queue CPU',
    'queue.memory': 'Queue memory',
    'k6.cpu': 'k6 CPU',
    'k6.memory': 'k6 memory',
};
/** The one table: the wanted figures, then everything else that is limited or compared. */
function keyFigures(summary, judgement) {
    const tags = (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedTags */ .NE)(summary, judgement.capacity?.lastGood?.phase);
    const figures = WANTED.flatMap((wanted) => {
        const metric = inWindow(summary, wanted.metric, tags) ?? inWindow(summary, wanted.metric, {});
        const value = metric === undefined ? undefined : (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticOf */ .Qr)(metric, wanted.statistic);
        return value === undefined ? [] : [{ ...blank(wanted), value }];
    });
    for (const result of judgement.thresholds)
        addLimit(figures, summary, result, tags);
    for (const comparison of judgement.comparison.comparisons)
        addComparison(figures, comparison);
    return figures;
}
function statisticName(statistic) {
    return statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
}
/** `< 500 ms` */
function limitText(threshold, unit) {
    const whole = threshold.ofLimit === true ? ' of its limit' : '';
    const operators = { '<=': '≤', '>=': '≥', '!=': '≠', '==': '=' };
    const operator = operators[threshold.operator] ?? threshold.operator;
    return `${operator} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(threshold.limit, unit)}${whole}`;
}
/** The unit a metric is shown in, from the summary; `ratio` limits on observed CPU stay ratios. */
function unitOf(summary, metric, statistic) {
    if (statistic === 'count')
        return 'count';
    // Judged from series: no metric of the summary carries their unit.
    if (metric === 'spike.recovery' || metric === 'spike.queue_drain')
        return 's';
    const known = summary.metrics.find((candidate) => candidate.name === metric);
    if (known?.kind === 'rate')
        return 'ratio';
    if (known?.kind === 'counter')
        return statistic === 'rate' ? 'per second' : 'count';
    const observed = summary.observed.find((candidate) => candidate.metric === metric);
    return known?.unit ?? observed?.unit ?? 'none';
}
/** The unit a limit and its actual value are shown in: a share of a service's own limit is a ratio. */
function limitUnit(summary, { ofLimit, metric, statistic }) {
    return ofLimit === true ? 'ratio' : unitOf(summary, metric, statisticName(statistic));
}
function figureLabel(metric, statistic, tags = {}) {
    const name = LABELS[metric] ?? metric;
    const scope = Object.values(tags).join(', ');
    const suffix = scope === '' ? '' : ` (${scope})`;
    if (metric === 'http_req_duration')
        return `${shortStatistic(statistic)} latency${suffix}`;
    const bare = ['value', 'rate', 'per second', 'final'].includes(statistic);
    return bare && name !== metric ? `${name}${suffix}` : `${name} ${shortStatistic(statistic)}${suffix}`;
}
function shortStatistic(statistic) {
    const percent = /^p\((.+)\)$/.exec(statistic)?.[1];
    if (percent !== undefined)
        return `p${percent}`;
    return statistic === 'med' ? 'median' : statistic;
}
function addLimit(figures, summary, result, judged) {
    const { metric } = result.threshold;
    const statistic = statisticName(result.threshold.statistic);
    const unit = limitUnit(summary, result.threshold);
    const limit = limitText(result.threshold, unit);
    const scope = scopeTags(result.scope);
    const ofWindow = Object.keys(scope).length === 0 || (0,_domain_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .K)('', scope) === (0,_domain_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .K)('', judged);
    const known = ofWindow ? figures.find((figure) => sameFigure(figure, metric, statistic)) : undefined;
    if (known !== undefined && known.limit === undefined) {
        Object.assign(known, { limit, limitOutcome: result.outcome, value: result.actual ?? known.value });
        return;
    }
    figures.push({
        ...blank({ label: figureLabel(metric, statistic, ofWindow ? {} : scope), metric, statistic, unit }),
        value: result.actual,
        limit,
        limitOutcome: result.outcome,
    });
}
function addComparison(figures, comparison) {
    const name = (0,_domain_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetricName */ .$)(comparison.metric)?.name ?? comparison.metric;
    const compared = {
        baseline: comparison.baseline,
        change: comparison.change,
        changeUnit: comparison.changeUnit,
        noise: comparison.noise,
        call: comparison.call,
    };
    const label = figureLabel(name, comparison.statistic, scopeTags(comparison.metric));
    const known = figures.find((figure) => sameFigure(figure, name, comparison.statistic) &&
        figure.change === undefined &&
        (figure.label === label || name === comparison.metric));
    if (known !== undefined) {
        Object.assign(known, compared);
        return;
    }
    figures.push({
        ...blank({
            label,
            metric: name,
            statistic: comparison.statistic,
            unit: comparison.unit,
        }),
        value: comparison.candidate,
        ...compared,
    });
}
function inWindow(summary, metric, tags) {
    return metric === 'http_req_duration' ? (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .findLatency */ .kf)(summary, tags) : (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(summary, metric, tags);
}
/** Gauges are written `value`, rates over time `rate` or `per second`, a median `p(50)` or `med`: the same figure. */
function sameFigure(figure, metric, statistic) {
    const alike = (name) => name === 'med'
        ? 'p(50)'
        : name === 'per second' || (name === 'rate' && figure.unit !== 'ratio')
            ? 'value'
            : name;
    return figure.metric === metric && alike(figure.statistic) === alike(statistic);
}
/** What narrows a scope, apart from the answers being the expected ones. */
function scopeTags(scope) {
    const { expected_response: _, ...tags } = (0,_domain_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetricName */ .$)(scope)?.tags ?? {};
    return tags;
}
function blank(figure) {
    return {
        ...figure,
        value: undefined,
        limit: undefined,
        limitOutcome: undefined,
        baseline: undefined,
        change: undefined,
        changeUnit: figure.unit === 'ratio' ? 'points' : 'relative',
        noise: undefined,
        call: undefined,
    };
}


/***/ }),

/***/ 40253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/key-figures.js
var key_figures = __webpack_require__(42503);
;// CONCATENATED MODULE: ./build/src/report/markdown-parts.js
/** Building blocks of GitHub Markdown. Cells and summaries come escaped; whole numbers of lines, never half a table. */
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
    return [
        line(columns.map(({ title }) => title)),
        `|${columns.map(({ align }) => (align === 'right' ? '--:' : '---')).join('|')}|`,
        ...rows.map(line),
    ].join('\n');
}
/** A fold: closed until clicked. The blank lines make GitHub read the body as Markdown. */
function markdownDetails(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
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

// EXTERNAL MODULE: ./build/src/report/down-sample.js
var down_sample = __webpack_require__(97557);
;// CONCATENATED MODULE: ./build/src/report/sparkline.js

const BARS = [...'▁▂▃▄▅▆▇█'];
/** The course of a series in one line of text, from zero to its peak; a gap is a dot. */
function sparkline(points, reduction, width = 40) {
    const first = points[0];
    const last = points.at(-1);
    if (first === undefined || last === undefined || points.length < 3)
        return '';
    const values = (0,down_sample/* onGrid */.kj)(points, (0,down_sample/* gridFor */.GY)(first[0], last[0] + 1, width), reduction);
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

// EXTERNAL MODULE: ./build/src/report/validity-line.js
var validity_line = __webpack_require__(30147);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/markdown.js







const MOST_CHARACTERS = 60_000;
const ROWS_IN_TABLE = 12;
const FAILED_SHOWN = 40;
const SYMBOLS = { bad: '🔴 ', warn: '🟠 ', good: '🟢 ', plain: '' };
/** The body of the comment and of the job summary, for one test or for several together. */
function renderMarkdown(reports, options = {}) {
    const sections = [
        always(options.marker ?? ''),
        always(heading(reports)),
        ...verdictSections(reports),
        always(contextLine(reports, options)),
        ...tableSections(reports),
        ...reports.flatMap((report) => failureSections(report, reports.length > 1)),
        { variants: [validity(reports), ''], weight: 80 },
        ...reports.flatMap((report) => detailSections(report, reports.length > 1)),
        always(options.footer === undefined ? '' : `<sub>${options.footer}</sub>`),
    ];
    const note = '<sub>Details were left out to fit the size limit of a comment; the report has them.</sub>';
    return `${fitted(sections, (options.maxCharacters ?? MOST_CHARACTERS) - 1, note)}\n`;
}
function always(text) {
    return { variants: [text], weight: Number.POSITIVE_INFINITY };
}
function heading(reports) {
    const outcome = report_words/* OUTCOMES */.im[(0,report_words/* worstOutcome */.Om)(reports)];
    const [only] = reports;
    if (only === undefined)
        return `### ${report_words/* OUTCOMES */.im.broken.symbol} Performance: broken, there is no result`;
    const title = (0,report_escape/* markdownText */.p7)(only.title, 80);
    if (reports.length === 1)
        return `### ${outcome.symbol} Performance, ${title} ${outcome.word}: ${(0,report_escape/* markdownText */.p7)((0,report_words/* headlineSentence */.k1)(only.judgement.verdict), 400)}`;
    const words = reports.slice(0, 10).map((report) => {
        const { symbol, word } = report_words/* OUTCOMES */.im[report.judgement.verdict.outcome];
        return `${symbol} ${(0,report_escape/* markdownText */.p7)(report.title, 40)} ${word}`;
    });
    const more = reports.length - words.length;
    return `### ${outcome.symbol} Performance ${outcome.word}: ${words.join(' · ')}${more > 0 ? ` · ${more} more` : ''}`;
}
/** Of several tests each says its sentence; the worst first. */
function verdictSections(reports) {
    if (reports.length < 2)
        return [];
    const worstFirst = [...reports].sort((left, right) => report_words/* OUTCOMES */.im[left.judgement.verdict.outcome].rank - report_words/* OUTCOMES */.im[right.judgement.verdict.outcome].rank);
    const lines = (most, length) => worstFirst
        .slice(0, most)
        .map((report) => {
        const { word } = report_words/* OUTCOMES */.im[report.judgement.verdict.outcome];
        return `- **${(0,report_escape/* markdownText */.p7)(report.title, 80)} ${word}**: ${(0,report_escape/* markdownText */.p7)((0,report_words/* headlineSentence */.k1)(report.judgement.verdict), length)}`;
    })
        .join('\n');
    return [{ variants: [lines(50, 400), lines(50, 150), lines(20, 150)], weight: 100 }];
}
function contextLine(reports, options) {
    const sha = reports.find((report) => report.summary.commit !== undefined)?.summary.commit?.sha;
    const sentences = [...new Set(reports.map((report) => comparisonSentence(report)))].slice(0, 5);
    const links = (options.links ?? []).flatMap(({ label, url }) => {
        const safe = (0,report_escape/* markdownUrl */.$x)(url);
        return safe === undefined ? [] : [`[${(0,report_escape/* markdownText */.p7)(label, 60)}](${safe})`];
    });
    return [sha === undefined ? '' : (0,report_escape/* markdownCode */.D9)(sha.slice(0, 7)), ...sentences, ...links]
        .filter(Boolean)
        .join(' · ');
}
function comparisonSentence(report) {
    const { comparison } = report.judgement;
    return comparison.kind === 'off' ? '' : (0,report_escape/* markdownText */.p7)(comparison.sentence, 300);
}
/** One table for all tests; broken ones have no figures. */
function tableSections(reports) {
    const measured = reports.filter((report) => report.judgement.verdict.outcome !== 'broken');
    if (measured.every((report) => report.keyFigures.length === 0))
        return [];
    const all = (most) => figuresTable(measured, (report) => shownFigures(report.keyFigures, most), reports.length > 1);
    return [{ variants: [all(ROWS_IN_TABLE), all(6), all(3), ''], weight: 90 }];
}
function figuresTable(reports, choose, named) {
    const compared = reports.some((report) => report.keyFigures.some(({ change }) => change !== undefined));
    const limited = reports.some((report) => report.keyFigures.some(({ limit }) => limit !== undefined));
    const columns = [
        { title: named ? 'Test and figure' : 'Figure', align: 'left' },
        ...(compared ? [{ title: 'Baseline', align: 'right' }] : []),
        { title: 'This run', align: 'right' },
        ...(compared
            ? [
                { title: 'Change', align: 'right' },
                { title: 'Noise', align: 'right' },
            ]
            : []),
        ...(limited ? [{ title: 'Limit', align: 'right' }] : []),
        { title: 'Result', align: 'left' },
    ];
    const rows = reports.flatMap((report) => choose(report).map((figure) => {
        const scale = (0,format/* scaleFor */.E1)(figure.unit, [figure.value, figure.baseline]);
        const { text, tone } = (0,report_words/* figureResult */.kn)(figure);
        const change = figure.change === undefined ? '' : (0,format/* formatChange */.eD)(figure.change, figure.changeUnit);
        const label = (0,report_escape/* markdownText */.p7)(figure.label, 100);
        return [
            named ? `${(0,report_escape/* markdownText */.p7)(report.title, 60)}: ${label}` : label,
            ...(compared ? [figure.baseline === undefined ? '' : (0,format/* formatWith */.Kz)(scale, figure.baseline)] : []),
            (0,format/* formatWith */.Kz)(scale, figure.value),
            ...(compared
                ? [
                    tone === 'bad' && change !== '' ? `**${change}**` : change,
                    figure.noise === undefined ? '' : (0,format/* formatNoise */.u4)(figure.noise, figure.changeUnit),
                ]
                : []),
            ...(limited ? [(0,report_escape/* markdownText */.p7)(figure.limit ?? '')] : []),
            `${SYMBOLS[tone]}${text}`,
        ];
    }));
    return markdownTable(columns, rows);
}
/** What failed or changed always, then the first others. */
function shownFigures(figures, most) {
    const weight = { bad: 0, warn: 1, good: 2, plain: 3 };
    const chosen = figures
        .map((figure, index) => ({ figure, index }))
        .sort((left, right) => weight[(0,report_words/* figureResult */.kn)(left.figure).tone] - weight[(0,report_words/* figureResult */.kn)(right.figure).tone] ||
        left.index - right.index)
        .slice(0, most);
    return chosen.sort((left, right) => left.index - right.index).map(({ figure }) => figure);
}
/** Why it is not green: failed limits with their value, reasons, the culprit and its log. */
function failureSections(report, named) {
    const { verdict, diagnosis } = report.judgement;
    const title = named ? `${(0,report_escape/* markdownText */.p7)(report.title, 60)}: ` : '';
    const limits = (0,report_words/* failedLimits */._y)(report).map((result) => {
        const unit = (0,key_figures/* limitUnit */.ge)(report.summary, result.threshold);
        const warning = result.threshold.level === 'warn' ? ' (warning only)' : '';
        return `- **${title}failed limit** ${(0,report_escape/* markdownCode */.D9)((0,report_words/* limitSubject */.Y7)(result))} ${(0,report_escape/* markdownText */.p7)((0,key_figures/* limitText */.PW)(result.threshold, unit))}: actual **${(0,format/* formatQuantity */.VZ)(result.actual, unit)}**${warning}`;
    });
    const reasons = verdict.reasons
        .filter(({ kind }) => kind !== 'threshold' && kind !== 'note')
        .map(({ sentence }) => `- ${title}${(0,report_escape/* markdownText */.p7)(sentence)}`);
    const causes = [...diagnosis]
        .sort((left, right) => right.weight - left.weight)
        .map(({ what, evidence, advice }) => `- ${title}**${(0,report_escape/* markdownText */.p7)(what)}** ${(0,report_escape/* markdownText */.p7)(evidence)} ${(0,report_escape/* markdownText */.p7)(advice)}`);
    const failure = report.failure;
    const culprit = failure === undefined
        ? ''
        : [
            failure.service === undefined ? '' : `${title}Failing service: ${(0,report_escape/* markdownCode */.D9)(failure.service)}`,
            failure.logTail.length === 0 ? '' : (0,report_escape/* markdownFence */.p0)(failure.logTail.slice(-30)),
        ]
            .filter(Boolean)
            .join('\n\n');
    return [
        { variants: [capped(limits, FAILED_SHOWN), capped(limits, 10), capped(limits, 3)], weight: 95 },
        { variants: [capped(reasons, 10), capped(reasons, 3), ''], weight: 94 },
        { variants: [culprit, ''], weight: 85 },
        { variants: [capped(causes, 3), capped(causes, 1), ''], weight: 82 },
    ];
}
function capped(lines, most) {
    const more = lines.length - most;
    return [...lines.slice(0, most), ...(more > 0 ? [`- and ${(0,format/* formatCount */.B4)(more)} more`] : [])].join('\n');
}
function validity(reports) {
    const lines = reports.flatMap((report) => {
        const facts = (0,validity_line/* validityFacts */.m)(report).map((fact) => (0,report_escape/* markdownText */.p7)(fact));
        const findings = report.judgement.validity
            .filter(({ severity }) => severity === 'note')
            .map(({ sentence }) => (0,report_escape/* markdownText */.p7)(sentence));
        if (facts.length + findings.length === 0)
            return [];
        const title = reports.length > 1 ? `${(0,report_escape/* markdownText */.p7)(report.title, 60)}: ` : 'Validity: ';
        return [`> ${title}${facts.join(', ')}.${findings.map((finding) => ` ${finding}`).join('')}`];
    });
    return lines.slice(0, 20).join('\n>\n');
}
function detailSections(report, named) {
    const title = named ? `${(0,report_escape/* markdownText */.p7)(report.title, 60)}: ` : '';
    const fold = (summary, body) => body === '' ? '' : markdownDetails(`${title}${summary}`, body);
    const figures = (most) => {
        const chosen = shownFigures(report.keyFigures, most);
        if (report.keyFigures.length <= ROWS_IN_TABLE || report.judgement.verdict.outcome === 'broken')
            return '';
        const count = chosen.length < report.keyFigures.length
            ? `${chosen.length} of ${report.keyFigures.length}`
            : `${chosen.length}`;
        return fold(`All figures (${count})`, figuresTable([report], () => chosen, false));
    };
    return [
        { variants: [fold('Course of the run', courses(report)), ''], weight: 60 },
        {
            variants: [fold('Latency', latencyTable([...report.latency, ...report.endpoints], 30)), ''],
            weight: 50,
        },
        { variants: [fold('Phases', phasesTable(report)), ''], weight: 40 },
        { variants: [figures(300), figures(60), figures(20), ''], weight: 30 },
        { variants: [fold('Services', servicesTable(report)), ''], weight: 45 },
        { variants: [fold('Messages of k6', messages(report)), ''], weight: 20 },
        { variants: [fold('Facts of the run', facts(report)), ''], weight: 10 },
    ];
}
/** A line for each key series: its course as a sparkline and its peak. */
function courses(report) {
    const rows = report.charts.flatMap((chart) => chart.lines.slice(0, 4).flatMap(({ label, series }) => {
        const bars = sparkline(series.points, 'mean');
        const peak = series.points.reduce((most, [, value]) => Math.max(most, value), 0);
        return bars === ''
            ? []
            : [[`${chart.title}, ${(0,report_escape/* markdownText */.p7)(label, 60)}`, `\`${bars}\``, (0,format/* formatQuantity */.VZ)(peak, chart.unit)]];
    }));
    if (rows.length === 0)
        return '';
    return markdownTable([
        { title: 'Series', align: 'left' },
        { title: 'From zero to its peak', align: 'left' },
        { title: 'Peak', align: 'right' },
    ], rows);
}
function latencyTable(rows, most) {
    if (rows.length === 0)
        return '';
    const numbers = ['Count', 'min', 'avg', 'p50', 'p90', 'p95', 'p99', 'max', 'Failed'];
    const columns = [
        { title: 'Latency', align: 'left' },
        ...numbers.map((title) => ({ title, align: 'right' })),
    ];
    return markdownTable(columns, rows
        .slice(0, most)
        .map((row) => [
        (0,report_escape/* markdownCode */.D9)(row.name, 80),
        (0,format/* formatCount */.B4)(row.count),
        ...[row.minMs, row.avgMs, row.p50Ms, row.p90Ms, row.p95Ms, row.p99Ms, row.maxMs].map((ms) => (0,format/* formatQuantity */.VZ)(ms, 'ms')),
        row.errorRate === undefined ? '' : (0,format/* formatQuantity */.VZ)(row.errorRate, 'ratio'),
    ]));
}
function phasesTable(report) {
    if (report.phases.length === 0)
        return '';
    const titles = ['VUs', 'Offered', 'Achieved', 'Requests', 'p95', 'Failed'];
    return markdownTable([{ title: 'Phase', align: 'left' }, ...titles.map((title) => ({ title, align: 'right' }))], report.phases
        .slice(0, 40)
        .map((phase) => [
        `${(0,report_escape/* markdownText */.p7)(phase.name, 60)}${phase.judged ? ' (judged)' : ''}`,
        (0,format/* formatCount */.B4)(phase.targetVus),
        optional(phase.offeredEventsPerSecond, 'per second'),
        optional(phase.achievedEventsPerSecond, 'per second'),
        phase.requests === undefined ? '' : (0,format/* formatCount */.B4)(phase.requests),
        optional(phase.p95Ms, 'ms'),
        optional(phase.errorRate, 'ratio'),
    ]));
}
function servicesTable(report) {
    if (report.services.length === 0)
        return '';
    const rows = report.services
        .slice(0, 30)
        .map((service) => [
        (0,report_escape/* markdownText */.p7)(service.service, 60),
        optional(service.cpuAvg, 'cores'),
        optional(service.cpuMax, 'cores'),
        optional(service.cpuLimit, 'cores'),
        optional(service.memoryMax, 'bytes'),
        optional(service.memoryLimit, 'bytes'),
    ]);
    const titles = ['CPU average', 'CPU peak', 'CPU limit', 'Memory peak', 'Memory limit'];
    const table = markdownTable([{ title: 'Service', align: 'left' }, ...titles.map((title) => ({ title, align: 'right' }))], rows);
    const events = report.events
        .slice(0, 20)
        .map((event) => `- ${(0,report_escape/* markdownText */.p7)(`${event.service} ${event.kind}: ${event.detail}`)}`);
    return [table, events.join('\n')].filter(Boolean).join('\n\n');
}
function messages(report) {
    const lines = report.summary.load.messages
        .slice(0, 20)
        .map(({ level, message, count }) => `${count} × ${level}: ${message}`);
    return lines.length === 0 ? '' : (0,report_escape/* markdownFence */.p0)(lines);
}
function facts(report) {
    const lines = report.facts.map(({ name, value }) => `- ${(0,report_escape/* markdownText */.p7)(name, 100)}: ${(0,report_escape/* markdownText */.p7)(value)}`);
    const notes = report.notes.slice(0, 20).map((note) => `- Note: ${(0,report_escape/* markdownText */.p7)(note)}`);
    return [...lines, ...notes].join('\n');
}
function optional(value, unit) {
    return value === undefined ? '' : (0,format/* formatQuantity */.VZ)(value, unit);
}


/***/ }),

/***/ 30147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ validityFacts)
/* harmony export */ });
/* harmony import */ var _find_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66298);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);


/** What a reader checks before believing a figure, as one line of facts. */
function validityFacts(report) {
    const { summary, judgement } = report;
    const requests = (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(summary, 'http_reqs') ?? (0,_find_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(summary, 'iterations');
    const generator = summary.observed.find(({ metric }) => metric === 'k6.cpu');
    const unjudged = judgement.thresholds.filter(({ outcome }) => outcome === 'no samples' || outcome === 'not measured').length;
    const { iterations } = summary.load;
    const facts = [
        requests?.kind === 'counter' ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests.count, 'request') : undefined,
        iterations &&
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(iterations.dropped, 'dropped iteration')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(iterations.interrupted)} interrupted`,
        generator && `k6 used ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(generator.avg, 'cores')}${ofLimit(generator.limit)}`,
        accountingFact(summary.accounting),
        unjudged > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unjudged, 'limit')} without samples` : undefined,
    ];
    return facts.filter((fact) => fact !== undefined);
}
function ofLimit(limit) {
    return limit === undefined || limit <= 0 ? '' : ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(limit, 'cores')}`;
}
function accountingFact(accounting) {
    if (accounting === undefined || accounting.submitted + accounting.unanswered === 0)
        return undefined;
    if (accounting.routed === undefined)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(accounting.acceptedByAnswer)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(accounting.submitted, 'event')} accepted`;
    const failed = accounting.failed ?? 0;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(accounting.routed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(accounting.submitted, 'event')} routed${failed > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed)} failed` : ''}`;
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ worstOutcome),
/* harmony export */   Y7: () => (/* binding */ limitSubject),
/* harmony export */   _y: () => (/* binding */ failedLimits),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   k1: () => (/* binding */ headlineSentence),
/* harmony export */   kn: () => (/* binding */ figureResult)
/* harmony export */ });
/* harmony import */ var _key_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42503);

/** A symbol never stands alone: the word is always beside it. */
const OUTCOMES = {
    broken: { symbol: '⛔', word: 'broken', rank: 0 },
    fail: { symbol: '❌', word: 'failed', rank: 1 },
    inconclusive: { symbol: '⚠️', word: 'inconclusive', rank: 2 },
    pass: { symbol: '✅', word: 'passed', rank: 3 },
};
/** The verdict's sentence for places that show the outcome in a word of its own: `fail: p95 ...` without `fail: `. */
function headlineSentence(verdict) {
    return verdict.headline.replace(/^(pass|fail|inconclusive|broken): /, '');
}
function worstOutcome(reports) {
    const outcomes = reports.map((report) => report.judgement.verdict.outcome);
    return outcomes.sort((left, right) => OUTCOMES[left].rank - OUTCOMES[right].rank)[0] ?? 'broken';
}
/** What one row of the table means, in words; tone `plain` is everything inside the noise. */
function figureResult(figure) {
    const words = [];
    let tone = 'plain';
    const say = (word, weight) => {
        words.push(word);
        const order = ['plain', 'good', 'warn', 'bad'];
        if (order.indexOf(weight) > order.indexOf(tone))
            tone = weight;
    };
    if (figure.limitOutcome === 'failed')
        say('limit failed', 'bad');
    else if (figure.limitOutcome === 'no samples' || figure.limitOutcome === 'not measured')
        say(`limit not judged: ${figure.limitOutcome}`, 'warn');
    if (figure.call === 'regressed')
        say('regressed', 'bad');
    else if (figure.call === 'slightly worse')
        say('slightly worse', 'warn');
    else if (figure.call === 'improved')
        say('improved', figure.limitOutcome === 'failed' ? 'plain' : 'good');
    else if (figure.call !== undefined)
        say(figure.call, 'plain');
    if (words.length === 0 && figure.limitOutcome === 'passed')
        say('limit met', 'plain');
    return { text: words.join(', '), tone };
}
/** Failed limits first as written, warnings after. */
function failedLimits(report) {
    const failed = report.judgement.thresholds.filter(({ outcome }) => outcome === 'failed');
    return failed.sort((left, right) => Number(left.threshold.level === 'warn') - Number(right.threshold.level === 'warn'));
}
/** `http_req_duration{phase:steady} p(95)` */
function limitSubject(result) {
    return `${result.scope} ${(0,_key_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticName */ .ap)(result.threshold.statistic)}`;
}


/***/ })

};
