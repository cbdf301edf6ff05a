export const id = 8986;
export const ids = [8986];
export const modules = {

/***/ 29725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ expressionText),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   ts: () => (/* binding */ splitExpression),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _go_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53962);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85861);


/** In the order in which k6 looks for them (`metrics/thresholds_parser.go`): `<=` is found before `<`. */
const OPERATORS = ['<=', '<', '>=', '>', '===', '==', '!='];
/** Splits an expression at its operator, both sides trimmed; undefined where there is none. */
function splitExpression(text) {
    for (const operator of OPERATORS) {
        const at = text.indexOf(operator);
        const limit = text.slice(at + operator.length);
        if (at < 0 || limit === '')
            continue;
        return {
            statistic: text.slice(0, at).trim(),
            operator: operator === '===' ? '==' : operator,
            limit: limit.trim(),
        };
    }
    return undefined;
}
/** Everything that k6's own parser accepts, read as k6 reads it; undefined for everything else. */
function parseExpression(text) {
    const parts = splitExpression(text);
    if (parts === undefined)
        return undefined;
    const statistic = (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatistic */ .Qm)(parts.statistic);
    const limit = (0,_go_float_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoFloat */ .E)(parts.limit);
    if (statistic === undefined || limit === undefined)
        return undefined;
    return { statistic, operator: parts.operator, limit };
}
/** `p(95)<500`, as k6 writes it. */
function expressionText({ statistic, operator, limit }) {
    return `${(0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticName */ .ap)(statistic)}${operator}${limit}`;
}
/** Whether `actual operator limit` is true. */
function holds(actual, operator, limit) {
    switch (operator) {
        case '<':
            return actual < limit;
        case '<=':
            return actual <= limit;
        case '>':
            return actual > limit;
        case '>=':
            return actual >= limit;
        case '!=':
            return actual !== limit;
        case '==':
        case '===':
            return actual === limit;
    }
}


/***/ }),

/***/ 53962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseGoFloat)
/* harmony export */ });
/**
 * A number as Go's `strconv.ParseFloat` reads it, which is how k6 reads thresholds: `.01`, `+0.01`, `1.e-2`, `1_5`,
 * `0x1p-2`. Infinity and NaN are no limit anybody can mean.
 */
function parseGoFloat(text) {
    if (text.length > 400 || !underscoresSeparateDigits(text))
        return undefined;
    const hexadecimal = HEXADECIMAL.exec(text);
    const digits = text.replaceAll('_', '');
    const value = hexadecimal !== null ? fromHexadecimal(hexadecimal) : DECIMAL.test(text) ? Number(digits) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
}
const DECIMAL = /^[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?$/;
const HEXADECIMAL = /^([+-]?)0[xX]_?([\da-fA-F_]*)(?:\.([\da-fA-F_]*))?[pP]([+-]?\d+)$/;
function underscoresSeparateDigits(text) {
    return !/_/.test(text) || (!/_(?![\da-fA-F])/.test(text) && !/(?<![\da-fA-FxX])_/.test(text));
}
function fromHexadecimal([, sign = '', whole = '', fraction = '', exponent = '']) {
    const digits = (whole + fraction).replaceAll('_', '');
    if (digits === '')
        return Number.NaN;
    const scale = Number(exponent) - 4 * fraction.replaceAll('_', '').length;
    return (sign === '-' ? -1 : 1) * Number(`0x${digits}`) * 2 ** scale;
}


/***/ }),

/***/ 91608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ parseMetricName),
/* harmony export */   Iu: () => (/* binding */ sameTags),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   hA: () => (/* binding */ isWholeRun)
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
const isWholeRun = (tags) => Object.keys(tags).length === 0;
function sameTags(left, right) {
    const keys = Object.keys(left);
    return (keys.length === Object.keys(right).length &&
        keys.every((key) => Object.hasOwn(right, key) && left[key] === right[key]));
}
/** By hand: an expression for the quotes at the end is quadratic in a long row of them. */
function unquote(text) {
    const trimmed = text.trim();
    let start = 0;
    let end = trimmed.length;
    while (start < end && isQuote(trimmed[start]))
        start += 1;
    while (end > start && isQuote(trimmed[end - 1]))
        end -= 1;
    return trimmed.slice(start, end);
}
const isQuote = (character) => character === '"' || character === "'";


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ observedScope),
/* harmony export */   Q3: () => (/* binding */ metricSeries),
/* harmony export */   XJ: () => (/* binding */ isObserved),
/* harmony export */   ac: () => (/* binding */ worstObserved),
/* harmony export */   bF: () => (/* binding */ selectObserved),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   rP: () => (/* binding */ observedBehind)
/* harmony export */ });
/* harmony import */ var _domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14202);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91608);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);



/** What a threshold or a row is on, where it is on something observed of a service. */
function observedBehind(metric, tags) {
    return _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(metric)?.from === 'judged' ? undefined : (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObservedName */ .zs)(metric, tags);
}
/** `orchestrator.memory{replica:2}` */
const observedScope = (identity) => (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)((0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedName */ .ib)(identity), (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedTags */ .S8)(identity));
/**
 * Whatever a selector means: every replica unless it names one, and one queue only if it names it, because all queues
 * together have a series of their own.
 */
function selectObserved(from, { service, quantity, replica, queue, side }) {
    return from.filter((one) => one.service === service &&
        one.quantity === quantity &&
        one.queue === queue &&
        (replica === undefined || one.replica === replica) &&
        (side === undefined || one.side === side));
}
/** The one with the most of it, where several replicas have a share. */
function worstObserved(from, service, quantity) {
    const [first, ...others] = selectObserved(from, { service, quantity });
    return others.reduce((worst, one) => (worst === undefined || one.avg > worst.avg ? one : worst), first);
}
const isObserved = (series) => 'service' in series;
/** The series of a metric of k6, over the whole run unless tags narrow it; of a trend, of one statistic. */
function metricSeries(series, metric, statistic, tags = {}) {
    return series.find((one) => !isObserved(one) && one.metric === metric && one.statistic === statistic && (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTags */ .Iu)(one.tags, tags));
}
/** How files and lists call a series: `queue.depth`, `http_req_duration p(95)`, and what narrows it. */
function seriesName(series) {
    if (isObserved(series))
        return { name: (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedName */ .ib)(series), tags: (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedTags */ .S8)(series) };
    const { metric, statistic, tags } = series;
    return { name: statistic === undefined ? metric : `${metric} ${statistic}`, tags };
}


/***/ }),

/***/ 98322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ valueAtPercent),
/* harmony export */   t: () => (/* binding */ samplesWanted)
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
/** Samples that should lie above a percentile before chance stops deciding it: the usual n·(1 − p) ≥ 5. */
const LEAST_ABOVE = 5;
/** Fewest samples for a percentile to mean something: 100 for p(95), 500 for p(99). */
function samplesWanted(percent) {
    return percent >= 100 ? 1 : Math.ceil(LEAST_ABOVE / (1 - percent / 100) - 1e-9);
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   GQ: () => (/* binding */ judgedMetric),
/* harmony export */   JX: () => (/* binding */ populationOf),
/* harmony export */   KO: () => (/* binding */ unitIn),
/* harmony export */   NF: () => (/* binding */ withoutExpectation),
/* harmony export */   a$: () => (/* binding */ isAnswerTime),
/* harmony export */   f4: () => (/* binding */ populationsDiffer),
/* harmony export */   hT: () => (/* binding */ judgedTrend),
/* harmony export */   iZ: () => (/* binding */ judgedQuantiles),
/* harmony export */   oP: () => (/* binding */ rateIn),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   vO: () => (/* binding */ headlineScope),
/* harmony export */   xC: () => (/* binding */ judgedScopes)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91608);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85861);




/** The metric with exactly these tags. */
function findMetric({ metrics }, name, tags = {}) {
    return metrics.find((metric) => metric.name === name && (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTags */ .Iu)(metric.tags, tags));
}
/**
 * Where a limit without tags is looked at: each judged phase, or the whole run for results that know no phases. A
 * judged phase that was never reached is still looked at, and found empty.
 */
function judgedScopes(summary) {
    const phased = summary.metrics.some(({ tags }) => tags.phase !== undefined);
    const phases = summary.profile?.judgedPhases ?? [];
    return phased && phases.length > 0 ? phases.map((phase) => ({ phase })) : [{}];
}
/**
 * The one window that headline and main table speak of: the judged phase of smoke, load and soak; the last step that
 * held for stress; otherwise the whole run.
 */
function headlineScope(summary, lastGoodPhase) {
    const scopes = judgedScopes(summary);
    const phase = scopes.length === 1 ? scopes[0]?.phase : lastGoodPhase;
    if (phase === undefined)
        return {};
    return summary.metrics.some(({ tags }) => tags.phase === phase) ? { phase } : {};
}
const populationOf = ({ tags }) => tags.expected_response === 'true' ? 'expected' : 'all';
/**
 * What is judged, compared and shown under a name in a scope, the same everywhere. The time of an answer is that of
 * expected answers where k6 kept them apart: a refused connection takes 0 ms and makes a dead service look fast.
 * `population: 'all'` asks for all answers all the same.
 */
function judgedMetric(summary, name, scope = {}, population = 'expected') {
    const ofExpected = population === 'expected' && isAnswerTime(name) && !('expected_response' in scope);
    const expected = ofExpected ? findMetric(summary, name, expectedIn(scope)) : undefined;
    return expected ?? findMetric(summary, name, scope) ?? countedOverall(summary, name, scope);
}
function judgedTrend(summary, name, scope) {
    const metric = judgedMetric(summary, name, scope);
    return metric?.kind === 'trend' ? metric : undefined;
}
/** Quantile function of the judged latency with its ends, as far as they are told: [percent, ms]. */
function judgedQuantiles(summary, scope = headlineScope(summary)) {
    const trend = judgedTrend(summary, 'http_req_duration', scope) ??
        judgedTrend(summary, 'http_req_duration') ??
        judgedTrend(summary, 'iteration_duration');
    if (trend === undefined || trend.count === 0)
        return [];
    const inner = trend.quantiles.filter(([percent]) => percent > 0 && percent < 100);
    const isTold = (statistic) => trend.absent?.includes(statistic) !== true;
    return [
        ...(isTold('min') ? [[0, trend.min]] : []),
        ...inner,
        ...(isTold('max') ? [[100, trend.max]] : []),
    ];
}
/** The scope alone, whichever of its answers were looked at. */
function withoutExpectation({ expected_response, ...tags }) {
    return expected_response === undefined || expected_response === 'true'
        ? tags
        : { ...tags, expected_response };
}
const expectedIn = (scope) => ({ ...scope, expected_response: 'true' });
/** True for a metric that is judged on the answers that were expected. */
const isAnswerTime = (name) => _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(name)?.answerTime === true;
/** `dropped_iterations`, `vus_max` and the like exist for the whole run only: k6 gives them no phase. */
function countedOverall(summary, name, scope) {
    if (Object.keys(scope).join() !== 'phase')
        return undefined;
    const narrowed = summary.metrics.some((metric) => metric.name === name && metric.tags.phase !== undefined);
    return narrowed ? undefined : findMetric(summary, name);
}
/**
 * Whether a statistic of all answers is another figure than that of the expected ones. Where nothing failed both are
 * the same figure, and a reader needs no second row.
 */
function populationsDiffer(summary, name, scope, statistic) {
    if (!isAnswerTime(name) || 'expected_response' in scope)
        return false;
    const expected = findMetric(summary, name, expectedIn(scope));
    const all = findMetric(summary, name, scope);
    return (expected !== undefined &&
        all !== undefined &&
        (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredValue */ .ww)(expected, statistic) !== (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredValue */ .ww)(all, statistic));
}
function rateIn(summary, name, tags = {}) {
    const metric = findMetric(summary, name, tags);
    return metric?.kind === 'rate' ? metric : undefined;
}
function countIn(summary, name, tags = {}) {
    const metric = findMetric(summary, name, tags);
    return metric?.kind === 'counter' ? metric.count : undefined;
}
/** What a statistic of a metric or observed series is shown in, also where this run did not measure it. */
function unitIn(summary, name, statistic) {
    const measured = summary.metrics.find((metric) => metric.name === name);
    if (measured !== undefined)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticUnit */ .RB)(measured, statistic);
    const wanted = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedBehind */ .rP)(name);
    const [observed] = wanted === undefined ? [] : (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .selectObserved */ .bF)(summary.observed, wanted);
    if (observed !== undefined)
        return observed.unit;
    const known = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(name);
    return known === undefined ? 'none' : (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticUnit */ .RB)(known, statistic);
}


/***/ }),

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ sameStatistic),
/* harmony export */   BF: () => (/* binding */ parsePercentile),
/* harmony export */   Qm: () => (/* binding */ parseStatistic),
/* harmony export */   Qr: () => (/* binding */ statisticOf),
/* harmony export */   RB: () => (/* binding */ statisticUnit),
/* harmony export */   ap: () => (/* binding */ statisticName),
/* harmony export */   r5: () => (/* binding */ canonicalStatistic),
/* harmony export */   tS: () => (/* binding */ observedStatistic),
/* harmony export */   ww: () => (/* binding */ measuredValue)
/* harmony export */ });
/* harmony import */ var _go_float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53962);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98322);


const SIMPLE = ['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final'];
/** `p(99.9)`, `med`, `rate`, ... as k6 writes them (`final` is ours); undefined for every other text. */
function parseStatistic(text) {
    const simple = SIMPLE.find((name) => name === text);
    if (simple !== undefined)
        return { kind: simple };
    const percent = text.startsWith('p(') && text.endsWith(')') ? (0,_go_float_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoFloat */ .E)(text.slice(2, -1)) : undefined;
    return percent === undefined || percent < 0 || percent > 100 ? undefined : { kind: 'percentile', percent };
}
/** `p(99.9)` -> 99.9; undefined for everything else. */
function parsePercentile(text) {
    const statistic = parseStatistic(text);
    return statistic?.kind === 'percentile' ? statistic.percent : undefined;
}
/** `p(95)`, `avg`, `rate`: the text that `parseStatistic` reads. */
function statisticName(statistic) {
    return statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
}
function sameStatistic(left, right) {
    return statisticName(canonicalStatistic(left)) === statisticName(canonicalStatistic(right));
}
/** The median has two names, and so has the last value of a gauge. */
function canonicalStatistic(statistic) {
    if (statistic.kind === 'med')
        return { kind: 'percentile', percent: 50 };
    return statistic.kind === 'final' ? { kind: 'value' } : statistic;
}
/** Value of one statistic of a metric. */
function statisticOf(metric, statistic) {
    switch (metric.kind) {
        case 'trend':
            return trendStatistic(metric, statistic);
        case 'rate':
            if (statistic.kind !== 'rate' && statistic.kind !== 'value')
                return undefined;
            return metric.total === 0 ? 'no samples' : metric.rate;
        case 'counter':
            if (statistic.kind === 'count')
                return metric.count;
            return statistic.kind === 'rate' ? metric.perSecond : undefined;
        case 'gauge':
            return gaugeStatistic(metric, statistic);
    }
}
/** The value alone: undefined also where there are no samples. */
function measuredValue(metric, statistic) {
    const value = metric === undefined ? undefined : statisticOf(metric, statistic);
    return typeof value === 'number' ? value : undefined;
}
function trendStatistic(trend, statistic) {
    const isAbsent = (name) => trend.absent?.some((absent) => absent === name) === true;
    if (isAbsent(statistic.kind))
        return undefined;
    if (statistic.kind === 'count')
        return trend.count;
    if (trend.count === 0)
        return 'no samples';
    switch (statistic.kind) {
        case 'percentile':
            // The ends of the quantile function are minimum and maximum, also where the file names them only as such.
            if (statistic.percent === 0 && !isAbsent('min'))
                return trend.min;
            if (statistic.percent === 100 && !isAbsent('max'))
                return trend.max;
            return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(trend.quantiles, statistic.percent);
        case 'med':
            return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(trend.quantiles, 50);
        case 'min':
        case 'max':
        case 'avg':
            return trend[statistic.kind];
        default:
            return undefined;
    }
}
function gaugeStatistic(metric, statistic) {
    switch (statistic.kind) {
        case 'min':
        case 'max':
            return metric[statistic.kind];
        case 'avg':
            return metric.avg;
        case 'value':
        case 'rate':
        case 'final':
            return metric.last;
        default:
            return undefined;
    }
}
/** Of an observed series, reduced over the judged window. */
function observedStatistic(observed, statistic) {
    switch (statistic.kind) {
        case 'min':
        case 'max':
        case 'avg':
        case 'final':
            return observed[statistic.kind];
        case 'value':
            return observed.final;
        default:
            return undefined;
    }
}
/** The unit a statistic of a metric has: a count of latencies is no time, a counter over time is per second. */
function statisticUnit({ kind, unit }, statistic) {
    if (kind === 'trend')
        return statistic.kind === 'count' ? 'count' : unit;
    if (kind === 'rate')
        return 'ratio';
    if (kind === 'counter' && statistic.kind === 'rate')
        return unit === 'bytes' ? 'bytes per second' : 'per second';
    return unit;
}


/***/ }),

/***/ 78986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Se: () => (/* binding */ k6Thresholds),
  B7: () => (/* binding */ parseThreshold),
  Bh: () => (/* binding */ thresholdKey)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/observed-name.js
var observed_name = __webpack_require__(14202);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
// EXTERNAL MODULE: ./build/src/metrics/catalogue.js
var catalogue = __webpack_require__(56858);
// EXTERNAL MODULE: ./build/src/metrics/expression.js
var metrics_expression = __webpack_require__(29725);
// EXTERNAL MODULE: ./build/src/metrics/go-float.js
var go_float = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/metrics/statistic.js
var metrics_statistic = __webpack_require__(85861);
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
    'bytes per second': Object.fromEntries(Object.entries(SIZE_IN_BYTES).flatMap(([unit, factor]) => [
        [unit, factor],
        [`${unit}/s`, factor],
    ])),
    none: COUNT,
};
/** Of a number with its unit. */
const LONGEST = 200;
/** The limit in the metric's own unit, or what is wrong with it. A unit of undefined is a metric nobody knows yet. */
function parseLimit(text, unit) {
    if (text.length > LONGEST)
        return `has no number as its limit: "${text.slice(0, 100)}…"`;
    const written = /[a-zA-Zµ%/]*$/.exec(/^[+-]?0[xX]/.test(text) ? '' : text)?.[0] ?? '';
    const number = (0,go_float/* parseGoFloat */.E)(text.slice(0, text.length - written.length).trim());
    if (number === undefined)
        return `has no number as its limit: "${text.slice(0, 100)}"`;
    if (written === '')
        return { value: number, ofLimit: false };
    if (written === '%' && (unit === 'cores' || unit === 'bytes'))
        return { value: number / 100, ofLimit: true };
    const factors = unit === undefined ? { ...SIZE_IN_BYTES, ...TIME_IN_MS, ...COUNT, '%': 0.01 } : UNITS[unit];
    const key = unit === 'bytes' || unit === 'bytes per second' || unit === undefined ? written.toLowerCase() : written;
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
    const level = /^warn\s/.test(source) ? 'warn' : 'error';
    const { name, expression } = splitLine(level === 'warn' ? source.slice('warn'.length).trim() : source);
    const parts = (0,metrics_expression/* splitExpression */.ts)(expression);
    const scope = scopeOf(name, parts?.statistic, rules);
    if (scope === undefined || parts === undefined || !/^[A-Za-z_][\w.-]*$/.test(scope.name))
        throw wrong(source, 'is not a limit', 'Write `metric: expression`, such as `http_req_duration: p(95)<500ms` or `warn queue.depth: final<100`.');
    const { name: metric, tags } = scope;
    const known = (0,catalogue/* knownMetric */.wl)(metric);
    if (known?.from === 'judged' || (known === undefined && rules.anyMetric !== true)) {
        const names = [
            ...(rules.requests ?? []),
            ...[...catalogue/* METRICS */.Cb.values()].flatMap(({ name, from }) => (from === 'judged' ? [] : [name])),
        ];
        throw wrong(source, `is on an unknown metric "${metric}"`, `There are: ${names.join(', ')}, and <service>.cpu, <service>.memory.${(0,nearest/* didYouMean */.a)(metric, names)}`);
    }
    const withoutValue = Object.entries(tags).find(([, value]) => value === '');
    if (withoutValue !== undefined)
        throw wrong(source, `has a tag without a value: "${withoutValue[0]}"`, 'Write tags as {name:value,name:value}.');
    const unknownTag = (0,observed/* observedBehind */.rP)(metric) === undefined
        ? undefined
        : Object.keys(tags).find((tag) => observed_name/* OBSERVED_TAGS */.NZ.every((one) => one !== tag));
    if (unknownTag !== undefined)
        throw wrong(source, `has the tag "${unknownTag}", which nothing observed has`, `There are: ${observed_name/* OBSERVED_TAGS */.NZ.join(', ')}.`);
    const statistic = readStatistic(source, metric, parts.statistic, known);
    const unit = known === undefined ? undefined : (0,metrics_statistic/* statisticUnit */.RB)(known, statistic);
    const limit = parseLimit(parts.limit, unit);
    if (typeof limit === 'string')
        throw wrong(source, limit, 'Write a number and, if you like, a unit.');
    return {
        metric,
        tags,
        statistic,
        operator: parts.operator,
        limit: limit.value,
        ...(limit.ofLimit ? { ofLimit: true } : {}),
        level,
        source,
        origin,
    };
}
/** A metric with its tags, or a request by its name: the time of its answers, and by `rate` how many of them failed. */
function scopeOf(name, statistic, { requests = [] }) {
    if (name === undefined || !requests.includes(name))
        return name === undefined ? undefined : (0,metrics_name/* parseMetricName */.$Y)(name);
    return statistic?.trim() === 'rate'
        ? { name: 'http_req_failed', tags: { name } }
        : { name: 'http_req_duration', tags: { name, expected_response: 'true' } };
}
/** At the first colon behind the name and its tags: values of tags have colons of their own. */
function splitLine(line) {
    const closing = line.lastIndexOf('}');
    const colon = line.indexOf(':', Math.max(closing, 0));
    return colon < 0
        ? { name: undefined, expression: '' }
        : { name: line.slice(0, colon).trim(), expression: line.slice(colon + 1) };
}
/** The same limit has the same key; a user's line replaces the default with its key. */
function thresholdKey({ metric, tags, statistic }) {
    return JSON.stringify([(0,metrics_name/* metricName */.Kh)(metric, tags), statistic]);
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
function isK6Metric(metric) {
    const from = (0,catalogue/* knownMetric */.wl)(metric)?.from;
    return from === 'k6' || from === 'our script';
}
function k6Expression(threshold) {
    if (threshold.level === 'warn')
        return undefined;
    const kind = (0,catalogue/* knownMetric */.wl)(threshold.metric)?.kind;
    const isCount = threshold.statistic.kind === 'count';
    const isJudged = kind === 'rate' || (kind === 'trend' && !isCount) || (kind === 'counter' && isCount);
    return isJudged ? (0,metrics_expression/* expressionText */.MT)(threshold) : undefined;
}
function k6Keys({ metric, tags }, judgedPhases) {
    if (!(0,metrics_name/* isWholeRun */.hA)(tags))
        return [(0,metrics_name/* metricName */.Kh)(metric, tags)];
    if ((0,catalogue/* knownMetric */.wl)(metric)?.phased === false)
        return [metric];
    // The judge looks at the answers that were expected: a refused connection takes 0 ms.
    const expected = (0,metrics_select/* isAnswerTime */.a$)(metric) ? { expected_response: 'true' } : {};
    if (judgedPhases.length === 0)
        return [(0,metrics_name/* metricName */.Kh)(metric, expected)];
    return judgedPhases.map((phase) => (0,metrics_name/* metricName */.Kh)(metric, { phase, ...expected }));
}
function readStatistic(source, metric, text, known) {
    const allowed = known === undefined ? Object.values(catalogue/* STATISTICS */.gS).flat() : catalogue/* STATISTICS */.gS[known.kind];
    const hint = `${known === undefined ? 'Statistics' : `"${metric}" is a ${known.kind}: its statistics`} are ${[...new Set(allowed)].join(', ')}.`;
    if (text === '') {
        // A rate and a gauge have one obvious statistic.
        if (known?.kind === 'rate')
            return { kind: 'rate' };
        if (known?.kind === 'gauge')
            return { kind: 'value' };
        throw wrong(source, 'names no statistic', hint);
    }
    const name = text.replaceAll(/\s/g, '').replace(/^p(\d[\d._]*)$/, 'p($1)');
    const percent = /^p\((.*)\)$/.exec(name)?.[1];
    if (percent !== undefined && ((0,go_float/* parseGoFloat */.E)(percent) ?? 0) > 100)
        throw wrong(source, `asks for percentile ${percent}`, 'Percentiles go from p(0) to p(100).');
    const statistic = (0,metrics_statistic/* parseStatistic */.Qm)(name);
    const allowedName = statistic?.kind === 'percentile' ? 'p(N)' : statistic?.kind;
    if (statistic !== undefined && allowedName !== undefined && allowed.includes(allowedName))
        return statistic;
    const suggestions = allowed.filter((candidate) => candidate !== 'p(N)');
    throw wrong(source, `has no statistic "${name.slice(0, 100)}"`, hint + (0,nearest/* didYouMean */.a)(name, suggestions));
}
function wrong(source, what, hint) {
    return new errors/* UserError */.yo(`threshold "${source.slice(0, 200)}" ${what}`, hint);
}


/***/ })

};
