export const id = 556;
export const ids = [556];
export const modules = {

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ fromFile)
/* harmony export */ });
/* unused harmony exports CONFIG_FILE, parseConfig */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);




const CONFIG_FILE = 'orchestrator-perf.yml';
/** A config file is a page or two; more is a mistake or an attack. */
const LARGEST_BYTES = 256 * 1024;
/** The config file as texts, or an empty source when it was not asked for by name and is not there. */
function fromFile(workingDirectory, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, named ?? CONFIG_FILE);
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = error.code ?? 'unreadable';
        if (named === undefined && code === 'ENOENT')
            return { kind: 'file', values: new Map() };
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([
            `config file ${path} cannot be read (${code}): give the path of a YAML file in config, relative to the working directory`,
        ]);
    }
    return parseConfig(text, named ?? CONFIG_FILE);
}
/** `name: value` lines. Numbers and booleans become text, lists one item a line, so that every place reads alike. */
function parseConfig(text, fileName) {
    if (Buffer.byteLength(text) > LARGEST_BYTES)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([`${fileName} is larger than ${LARGEST_BYTES / 1024} KiB: that is no config file`]);
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
    const at = (offset) => `${fileName}:${lineCounter.linePos(offset ?? 0).line}`;
    if (document.errors.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(document.errors.map((error) => `${at(error.pos[0])} is not YAML: ${error.message}`));
    const values = new Map();
    if (document.contents === null)
        return { kind: 'file', values };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(document.contents))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([`${fileName} has no \`name: value\` lines at its top level`]);
    const problems = [];
    for (const { key, value } of document.contents.items) {
        const where = at((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) ? key.range?.[0] : undefined);
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
        const plain = plainValue(value, document, where);
        const asText = textOf(plain, name);
        if (asText === undefined)
            problems.push(`${name} (${where}) has a nested value: expected a text, a number or a list`);
        else
            values.set(name, { text: asText, where });
    }
    if (problems.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(problems);
    return { kind: 'file', values };
}
/** yaml refuses to expand bombs of aliases: the user's mistake, not ours. */
function plainValue(value, document, where) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isNode */ .Ll)(value))
        return undefined;
    try {
        return value.toJS(document);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([
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


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   R: () => (/* binding */ provenanceLines)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61008);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82820);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42336);




/** One value per input, the strongest source wins. Every mistake of every source is reported at once. */
function readInputs({ surface, sources }) {
    const problems = [];
    const values = {};
    const provenance = {};
    for (const source of sources)
        problems.push(...(source.problems ?? []), ...unknownNames(source, surface));
    for (const name of _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh) {
        const given = strongest(name, sources) ?? ownDefault(name, surface);
        const result = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsSchema */ .rS.shape[name].safeParse(given?.text);
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
    for (const rule of _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_RULES */ .b) {
        const found = rule(readable, isGiven);
        if (found !== undefined)
            problems.push(found);
    }
    if (problems.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems, HINTS[surface]);
    return { inputs: values, provenance: provenance };
}
const HINTS = {
    action: 'docs/inputs.md lists every input with its values.',
    cli: '`orchestrator-perf run --help` lists every flag with its values.',
};
/** One log line for each value that is not a default: `vus = 200 (flag --vus)`. Secrets show only that they are set. */
function provenanceLines({ provenance }, sources) {
    const given = [];
    for (const name of _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh) {
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
    const { secret, shape } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(name);
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
    const { actionDefault, secret } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(name);
    if (surface !== 'action' || actionDefault === undefined || secret)
        return undefined;
    return { kind: 'default', where: 'default', text: actionDefault };
}
function problem(name, given, expected) {
    const secret = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(name).secret === true;
    const value = secret ? 'not readable' : `"${shorten(given?.text.trim() ?? '')}"`;
    const where = given === undefined || given.kind === 'default' ? '' : ` (${given.where})`;
    return `${name} is ${value}${where}: expected ${expected}`;
}
function unknownNames(source, surface) {
    const problems = [];
    const place = source.kind === 'file' ? 'file' : surface;
    for (const [name, { where }] of source.values) {
        const known = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.find((candidate) => candidate === name);
        if (known === undefined) {
            const names = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.filter((candidate) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .existsOn */ .GS)(candidate, place));
            problems.push(`unknown name "${shorten(name)}" (${where}).${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, names)}`);
        }
        else if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .existsOn */ .GS)(known, place)) {
            const elsewhere = ((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(known).only ?? []).map((other) => PLACES[other]).join(' and ');
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


/***/ }),

/***/ 58690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workingDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The folder relative paths are below: `working-directory` where it was given, itself below `from`. Absolute. */
function workingDirectoryOf(source, from) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, source.values.get('working-directory')?.text.trim() || '.');
}


/***/ }),

/***/ 72595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ samplesWanted)
/* harmony export */ });
/** Samples that should lie above a percentile before chance stops deciding it: the usual n·(1 − p) ≥ 5. */
const LEAST_ABOVE = 5;
/** Fewest samples for a percentile to mean something: 100 for p(95), 500 for p(99). */
function samplesWanted(percent) {
    return percent >= 100 ? 1 : Math.ceil(LEAST_ABOVE / (1 - percent / 100) - 1e-9);
}


/***/ }),

/***/ 62158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Se: () => (/* binding */ k6Thresholds),
  B7: () => (/* binding */ parseThreshold),
  Bh: () => (/* binding */ thresholdKey)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
;// CONCATENATED MODULE: ./build/src/metrics/catalogue.js
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
        throw wrong(source, `is on an unknown metric "${metric}"`, `There are: ${names.join(', ')}, and <service>.cpu, <service>.memory.${(0,nearest/* didYouMean */.a)(metric, names)}`);
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
    throw wrong(source, `has no statistic "${name}"`, hint + (0,nearest/* didYouMean */.a)(name, suggestions));
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


/***/ })

};
