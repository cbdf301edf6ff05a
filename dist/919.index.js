export const id = 919;
export const ids = [919];
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

/***/ 15176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ eventSentence)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);

/** `after 35 s: orchestrator throttled: …`, on the clock the charts show. */
function eventSentence(report, { atMs, service, kind, detail }) {
    const fromMs = report.phases[0]?.fromMs ?? Date.parse(report.summary.startedAt);
    const seconds = Math.round((atMs - fromMs) / 1000);
    const when = seconds < 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(-seconds)} before the load` : `after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}`;
    return `${when}: ${service} ${kind}: ${detail}`;
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
/* harmony export */   Jq: () => (/* binding */ formatKnown),
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

/***/ 66096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/event-sentence.js
var event_sentence = __webpack_require__(15176);
;// CONCATENATED MODULE: ./build/src/report/markdown-parts.js

/** Building blocks of GitHub Markdown; whole numbers of lines, never half a table. */
/** Rows of the table above the folds. */
const FIGURES_IN_TABLE = 12;
const SYMBOLS = { bad: '🔴 ', warn: '🟠 ', good: '🟢 ', plain: '' };
/** `''` for no table. */
function markdownTable(table, mostRows = Number.POSITIVE_INFINITY) {
    if (table === undefined)
        return '';
    const line = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
    return [
        line(table.columns.map(({ title }) => title)),
        `|${table.columns.map(({ isNumber }) => (isNumber ? '--:' : '---')).join('|')}|`,
        ...table.rows.slice(0, mostRows).map((cells) => line(cells.map(cellText))),
    ].join('\n');
}
function cellText({ text, tone, form }) {
    if (text === '')
        return '';
    if (form === 'code')
        return (0,report_escape/* markdownCode */.D9)(text, 80);
    const escaped = (0,report_escape/* markdownText */.p7)(text, 160);
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

// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
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

// EXTERNAL MODULE: ./build/src/report/tables/table.js
var table = __webpack_require__(91672);
;// CONCATENATED MODULE: ./build/src/report/tables/courses.js




const MOST_LINES_OF_A_CHART = 4;
/** A line for each series of the charts, where no chart can be drawn: its course as a sparkline, and its peak. */
function coursesTable(report) {
    return (0,table/* tableOf */.c_)('Course of the run', [...(0,table/* words */.aL)('Series', 'From zero to its peak'), ...(0,table/* numbers */.nL)('Peak')], report.charts.flatMap((chart) => chart.lines.slice(0, MOST_LINES_OF_A_CHART).flatMap(({ label, series }) => {
        const bars = sparkline(series.points, 'mean');
        const peak = series.points.reduce((most, [, value]) => Math.max(most, value), 0);
        return bars === ''
            ? []
            : [[`${chart.title}, ${(0,report_escape/* cleanText */.X5)(label, 60)}`, (0,table/* code */.aY)(bars), (0,format/* formatQuantity */.VZ)(peak, chart.unit)]];
    })));
}

// EXTERNAL MODULE: ./build/src/report/tables/figure-row.js
var figure_row = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/src/report/tables/figures.js
var tables_figures = __webpack_require__(34229);
// EXTERNAL MODULE: ./build/src/report/tables/latency.js
var latency = __webpack_require__(92526);
// EXTERNAL MODULE: ./build/src/report/tables/phases.js
var phases = __webpack_require__(87910);
// EXTERNAL MODULE: ./build/src/report/tables/services.js
var services = __webpack_require__(13458);
;// CONCATENATED MODULE: ./build/src/report/markdown-details.js









/** What is folded away below the first screen; the first to be left out of a comment that grows too long. */
function detailSections(report, named) {
    const title = named ? `${(0,report_escape/* markdownText */.p7)(report.title, 60)}: ` : '';
    const fold = (summary, ...parts) => {
        const body = parts.filter(Boolean).join('\n\n');
        return body === '' ? '' : markdownDetails(`${title}${summary}`, body);
    };
    const figures = (most) => allFigures(report, most, fold);
    return [
        { variants: [fold('Course of the run', markdownTable(coursesTable(report))), ''], weight: 60 },
        {
            variants: [
                fold('Latency', markdownTable((0,latency/* latencyTable */.n)(report), 30), markdownTable((0,latency/* endpointsTable */.$)(report), 30)),
                '',
            ],
            weight: 50,
        },
        { variants: [fold('Phases', markdownTable((0,phases/* phasesTable */.l)(report), 40)), ''], weight: 40 },
        { variants: [figures(300), figures(60), figures(20), ''], weight: 30 },
        {
            variants: [fold('Services', markdownTable((0,services/* servicesTable */.l)(report), 30), events(report)), ''],
            weight: 45,
        },
        { variants: [fold('Messages of k6', messages(report)), ''], weight: 20 },
        { variants: [fold('Facts of the run', facts(report)), ''], weight: 10 },
    ];
}
function allFigures(report, most, fold) {
    const all = report.keyFigures;
    if (all.length <= FIGURES_IN_TABLE || report.judgement.verdict.outcome === 'broken')
        return '';
    const figures = (0,figure_row/* notableFigures */.V)(all, most);
    const count = figures.length < all.length ? `${figures.length} of ${all.length}` : `${all.length}`;
    return fold(`All figures (${count})`, markdownTable((0,tables_figures/* figuresTable */._)([{ figures }])));
}
function events(report) {
    return report.events
        .slice(0, 20)
        .map((event) => `- ${(0,report_escape/* markdownText */.p7)((0,event_sentence/* eventSentence */.W)(report, event))}`)
        .join('\n');
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

// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/markdown-head.js


/** The verdict with its number, or the verdict of each test. */
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
/** Which commit, compared with what, and where to look next. */
function contextLine(reports, links) {
    const sha = reports.find((report) => report.summary.commit !== undefined)?.summary.commit?.sha;
    const comparisons = [...new Set(reports.map(comparisonSentence))].slice(0, 5);
    const safeLinks = links.flatMap(({ label, url }) => {
        const safe = (0,report_escape/* markdownUrl */.$x)(url);
        return safe === undefined ? [] : [`[${(0,report_escape/* markdownText */.p7)(label, 60)}](${safe})`];
    });
    return [sha === undefined ? '' : (0,report_escape/* markdownCode */.D9)(sha.slice(0, 7)), ...comparisons, ...safeLinks]
        .filter(Boolean)
        .join(' · ');
}
function comparisonSentence({ judgement: { comparison } }) {
    return comparison.kind === 'off' ? '' : (0,report_escape/* markdownText */.p7)(comparison.sentence, 300);
}

;// CONCATENATED MODULE: ./build/src/report/markdown-why.js



const MOST_REASONS = 40;
const MOST_CAUSES = 3;
const MOST_LOG_LINES = 30;
/** Why it is not green: what the headline left unsaid, the culprit and its log, likely causes. */
function whySections(report, named) {
    const title = named ? `${(0,report_escape/* markdownText */.p7)(report.title, 60)}: ` : '';
    const reasons = (0,report_words/* otherReasons */.EQ)(report).map((sentence) => `- ${title}${(0,report_escape/* markdownText */.p7)(sentence)}`);
    const causes = (0,report_words/* likelyCauses */.Ze)(report).map(({ what, evidence, advice }) => `- ${title}**${(0,report_escape/* markdownText */.p7)(what)}** ${(0,report_escape/* markdownText */.p7)(evidence)} ${(0,report_escape/* markdownText */.p7)(advice)}`);
    return [
        { variants: [capped(reasons, MOST_REASONS), capped(reasons, 10), capped(reasons, 3)], weight: 95 },
        { variants: [culprit(report.failure, title), ''], weight: 85 },
        { variants: [capped(causes, MOST_CAUSES), capped(causes, 1), ''], weight: 82 },
    ];
}
function culprit(failure, title) {
    if (failure === undefined)
        return '';
    const { service, logTail } = failure;
    return [
        service === undefined ? '' : `${title}Failing service: ${(0,report_escape/* markdownCode */.D9)(service)}`,
        logTail.length === 0 ? '' : (0,report_escape/* markdownFence */.p0)(logTail.slice(-MOST_LOG_LINES)),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function capped(lines, most) {
    const more = lines.length - most;
    return [...lines.slice(0, most), ...(more > 0 ? [`- and ${(0,format/* formatCount */.B4)(more)} more`] : [])].join('\n');
}

// EXTERNAL MODULE: ./build/src/report/validity-line.js
var validity_line = __webpack_require__(30147);
;// CONCATENATED MODULE: ./build/src/report/markdown.js








const MOST_CHARACTERS = 60_000;
/** The body of the comment and of the job summary, for one test or for several together. */
function renderMarkdown(reports, options = {}) {
    const sections = [
        always(options.marker ?? ''),
        always(heading(reports)),
        ...verdictSections(reports),
        always(contextLine(reports, options.links ?? [])),
        ...tableSections(reports),
        ...reports.flatMap((report) => whySections(report, reports.length > 1)),
        { variants: [validity(reports), ''], weight: 80 },
        ...reports.flatMap((report) => detailSections(report, reports.length > 1)),
        always(options.footer === undefined ? '' : `<sub>${options.footer}</sub>`),
    ];
    const note = '<sub>Details were left out to fit the size limit of a comment; the report has them.</sub>';
    return `${fitted(sections, (options.maxCharacters ?? MOST_CHARACTERS) - 1, note)}\n`;
}
/** One table for all tests; broken ones have no figures. */
function tableSections(reports) {
    const measured = reports.filter(({ judgement }) => judgement.verdict.outcome !== 'broken');
    const table = (most) => markdownTable((0,tables_figures/* figuresTable */._)(measured.map(({ title, keyFigures }) => ({
        ...(reports.length > 1 && { test: title }),
        figures: (0,figure_row/* notableFigures */.V)(keyFigures, most),
    }))));
    return [{ variants: [table(FIGURES_IN_TABLE), table(6), table(3), ''], weight: 90 }];
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


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ notableFigures),
/* harmony export */   r: () => (/* binding */ figureRow)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);


function figureRow(figure) {
    const scale = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleFor */ .E1)(figure.unit, [figure.value, figure.baseline]);
    const { text, tone } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figureResult */ .kn)(figure);
    return {
        label: figure.label,
        value: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, figure.value),
        baseline: figure.baseline === undefined ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWith */ .Kz)(scale, figure.baseline),
        change: figure.change === undefined ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(figure.change, figure.changeUnit),
        noise: figure.noise === undefined ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNoise */ .u4)(figure.noise, figure.changeUnit),
        limit: figure.limit ?? '',
        result: text,
        tone,
    };
}
/** `most` of them in their order: what failed or changed, then the first others. */
function notableFigures(figures, most) {
    const weight = { bad: 0, warn: 1, good: 2, plain: 3 };
    const chosen = figures
        .map((figure, index) => ({ figure, index }))
        .sort((left, right) => weight[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figureResult */ .kn)(left.figure).tone] - weight[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figureResult */ .kn)(right.figure).tone] ||
        left.index - right.index)
        .slice(0, most);
    return chosen.sort((left, right) => left.index - right.index).map(({ figure }) => figure);
}


/***/ }),

/***/ 34229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ figuresTable)
/* harmony export */ });
/* harmony import */ var _figure_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7923);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91672);


/** Columns that no row would fill are left out. */
function figuresTable(groups) {
    const rows = groups.flatMap(({ test, figures }) => figures.map(_figure_row_js__WEBPACK_IMPORTED_MODULE_0__/* .figureRow */ .r).map((row) => ({
        ...row,
        label: test === undefined ? row.label : `${test}: ${row.label}`,
    })));
    const has = (part) => rows.some((row) => row[part] !== '');
    const compared = has('change');
    const limited = has('limit');
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)('All figures', [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(groups.some(({ test }) => test !== undefined) ? 'Test and figure' : 'Figure'),
        ...(compared ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Baseline') : []),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('This run'),
        ...(compared ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Change', 'Noise') : []),
        ...(limited ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Limit') : []),
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Result'),
    ], rows.map((row) => [
        row.label,
        ...(compared ? [row.baseline] : []),
        row.value,
        ...(compared ? [row.tone === 'bad' ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(row.change) : row.change, row.noise] : []),
        ...(limited ? [row.limit] : []),
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(row.result, row.tone),
    ]));
}


/***/ }),

/***/ 92526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ endpointsTable),
/* harmony export */   n: () => (/* binding */ latencyTable)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);
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
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(row.count),
        ...[row.minMs, row.avgMs, row.p50Ms, row.p90Ms, row.p95Ms, row.p99Ms, row.maxMs].map((ms) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(ms, 'ms')),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(row.errorRate, 'ratio'),
    ]));
}


/***/ }),

/***/ 87910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ phasesTable)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91672);


function phasesTable(report) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)('Phases', [...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Phase'), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('Length', 'VUs', 'Offered', 'Achieved', 'Requests', 'p95', 'Failed')], report.phases.map((phase) => [
        `${phase.name}${phase.judged ? ' (judged)' : ''}`,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)((phase.toMs - phase.fromMs) / 1000),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(phase.targetVus),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.offeredEventsPerSecond, 'per second'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.achievedEventsPerSecond, 'per second'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.requests, 'count'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.p95Ms, 'ms'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(phase.errorRate, 'ratio'),
    ]));
}


/***/ }),

/***/ 13458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ servicesTable)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91672);


function servicesTable(report) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)('Services', [...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('Service'), ...(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbers */ .nL)('CPU average', 'CPU peak', 'CPU limit', 'Memory peak', 'Memory limit')], report.services.map((service) => [
        service.service,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.cpuAvg, 'cores'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.cpuMax, 'cores'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.cpuLimit, 'cores'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.memoryMax, 'bytes'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKnown */ .Jq)(service.memoryLimit, 'bytes'),
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
/* harmony export */   nL: () => (/* binding */ numbers)
/* harmony export */ });
const words = (...titles) => titles.map((title) => ({ title, isNumber: false }));
const numbers = (...titles) => titles.map((title) => ({ title, isNumber: true }));
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
/* harmony export */   EQ: () => (/* binding */ otherReasons),
/* harmony export */   Om: () => (/* binding */ worstOutcome),
/* harmony export */   Y7: () => (/* binding */ limitSubject),
/* harmony export */   Ze: () => (/* binding */ likelyCauses),
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
/**
 * What the headline left unsaid: its "and 2 more". Nothing else is said of a broken run, whose figures mean nothing;
 * notes of a run stand in its validity line, limits that only warn here.
 */
function otherReasons({ judgement: { verdict } }) {
    const headline = headlineSentence(verdict).toLowerCase();
    return verdict.reasons
        .filter(({ kind, sentence }) => verdict.outcome === 'broken' ? kind === 'broken' : kind !== 'note' || sentence.startsWith('warning: '))
        .map(({ sentence }) => sentence)
        .filter((sentence) => !headline.startsWith(sentence.replace(/\.$/, '').toLowerCase()));
}
/** The weightiest first. */
function likelyCauses({ judgement }) {
    return [...judgement.diagnosis].sort((left, right) => right.weight - left.weight);
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
/** `http_req_duration{phase:steady} p(95)` */
function limitSubject(result) {
    return `${result.scope} ${(0,_key_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticName */ .ap)(result.threshold.statistic)}`;
}


/***/ })

};
