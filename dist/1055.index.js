export const id = 1055;
export const ids = [1055];
export const modules = {

/***/ 47228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ judgeCapacity),
  M: () => (/* binding */ phasesThatMustHold)
});

// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/judge/statistics.js
var statistics = __webpack_require__(82338);
;// CONCATENATED MODULE: ./build/src/judge/by-type/knee.js

const FEWEST_POINTS = 12;
const GRID = 80;
const RESAMPLES = 200;
const LEAST_LOAD = 0.1;
/** An interval that spans more than this factor says nothing. */
const WIDEST_INTERVAL = 2;
/** Windows next to each other are alike: they are drawn in blocks. */
const BLOCK = 4;
/** Past a knee less than this share of more load gets through. */
const FLATTEST_RISE = 0.7;
/**
 * Where more load stops giving more throughput: a line that bends once, fitted by relative error over a grid of bends
 * (hinge regression), with a 95 % interval by block bootstrap. Undefined when it does not bend.
 */
function findKnee(points, seed = 1) {
    // Errors count relatively: the first trickle of load would outweigh everything.
    const least = Math.max(...points.map(([offered]) => offered)) * LEAST_LOAD;
    const usable = points.filter(([offered, achieved]) => offered >= least && achieved > 0);
    if (usable.length < FEWEST_POINTS)
        return undefined;
    const fit = hinge(usable);
    if (fit === undefined || fit.after > fit.before * FLATTEST_RISE)
        return undefined;
    const random = (0,statistics/* seededRandom */.Is)(seed);
    const bends = [];
    for (let round = 0; round < RESAMPLES; round++) {
        const bend = hinge(resample(usable, random))?.bend;
        if (bend !== undefined)
            bends.push(bend * fit.before);
    }
    bends.sort((a, b) => a - b);
    const at = (share) => bends[Math.round((bends.length - 1) * share)] ?? fit.bend * fit.before;
    const knee = { eventsPerSecond: fit.bend * fit.before, low: at(0.025), high: at(0.975) };
    return knee.high > knee.low * WIDEST_INTERVAL ? undefined : knee;
}
/** Minimises sum ((a min(x,c) + b max(0,x-c) - y) / y)^2 over a grid of c; a and b by least squares. */
function hinge(points) {
    const offered = points.map(([x]) => x);
    const lowest = Math.min(...offered);
    // A bend needs points behind it to be more than the noise of the last ones.
    const sorted = [...offered].sort((a, b) => a - b);
    const highest = sorted[Math.floor(sorted.length * 0.9)] ?? lowest;
    let best;
    for (let step = 0; step <= GRID; step++) {
        const bend = lowest + ((highest - lowest) * step) / GRID;
        const fit = fitAt(points, bend);
        if (fit !== undefined && (best === undefined || fit.error < best.error))
            best = { bend, ...fit };
    }
    return best;
}
function fitAt(points, bend) {
    let [uu, uv, vv, u1, v1] = [0, 0, 0, 0, 0];
    for (const [x, y] of points) {
        const u = Math.min(x, bend) / y;
        const v = Math.max(0, x - bend) / y;
        uu += u * u;
        uv += u * v;
        vv += v * v;
        u1 += u;
        v1 += v;
    }
    const determinant = uu * vv - uv * uv;
    if (!(determinant > 1e-12 * uu * vv))
        return undefined;
    const before = (u1 * vv - v1 * uv) / determinant;
    const after = (v1 * uu - u1 * uv) / determinant;
    return { before, after, error: points.length - before * u1 - after * v1 };
}
function resample(points, random) {
    const drawn = [];
    while (drawn.length < points.length) {
        const from = Math.floor(random() * points.length);
        for (let index = 0; index < BLOCK; index++) {
            const point = points[(from + index) % points.length];
            if (point !== undefined)
                drawn.push(point);
        }
    }
    return drawn.slice(0, points.length);
}

// EXTERNAL MODULE: ./build/src/judge/by-type/series-windows.js
var series_windows = __webpack_require__(5093);
// EXTERNAL MODULE: ./build/src/judge/p95.js
var judge_p95 = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/src/judge/limits/thresholds.js
var limits_thresholds = __webpack_require__(59736);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/wording/tested.js
var tested = __webpack_require__(26189);
// EXTERNAL MODULE: ./build/src/wording/sentences.js
var sentences = __webpack_require__(79676);
;// CONCATENATED MODULE: ./build/src/judge/by-type/capacity.js











const LOWEST_ACHIEVED = 0.95;
/** A service this many times slower than at its first steps is past its knee, whatever its limits say. */
const SLOWER_BY = 10;
/** Ten times almost nothing is still nothing. */
const SLOW_FROM_MS = 100;
/** As the default limit of a stress test: requests that fail from the first step on may be meant to. */
const MOST_MORE_FAILING = 0.05;
/**
 * Stress: the first step from which on the service did not hold (two steps running, or the last one): a limit crossed,
 * goodput under 95 % of what was offered, p95 ten times that of the first steps, or, where no limit is on errors,
 * 5 points more failed requests.
 */
function judgeCapacity(measurement, thresholds) {
    const { summary } = measurement;
    const work = (0,tested/* workOf */.LT)(summary);
    const phases = summary.phases.filter(({ judged }) => judged);
    const firstP95 = (0,statistics/* median */.JZ)(phases.slice(0, 2).flatMap((phase) => (0,judge_p95/* p95In */.Y)(summary, { phase: phase.name }) ?? []));
    const firstFailed = (0,statistics/* median */.JZ)(phases.slice(0, 2).flatMap(({ name }) => (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', { phase: name })?.rate ?? []));
    const limitsErrors = thresholds.some(({ metric }) => metric === 'http_req_failed');
    const steps = phases.map((phase) => {
        const tags = { phase: phase.name };
        const gaveWay = [
            ...crossedLimits(measurement, thresholds, phase),
            ...tooLittle(phase, work),
            ...muchSlower(summary, phase, firstP95),
            ...(limitsErrors ? [] : manyMoreFail(summary, phase, firstFailed)),
        ];
        return {
            phase,
            p95Ms: (0,judge_p95/* p95In */.Y)(summary, { phase: phase.name }),
            errorRate: (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', tags)?.rate,
            gaveWay,
        };
    });
    const breaking = steps.findIndex(({ gaveWay }, index) => {
        const next = steps[index + 1];
        return gaveWay.length > 0 && (next === undefined || next.gaveWay.length > 0);
    });
    const broke = steps[breaking];
    const good = steps
        .slice(0, breaking < 0 ? steps.length : breaking)
        .findLast(({ gaveWay }) => gaveWay.length === 0);
    const gaveWay = broke === undefined ? '' : firstToGive(measurement, broke.gaveWay);
    const capacity = {
        kind: broke === undefined ? 'held' : 'broke',
        lastGood: good && pointOf(good.phase),
        breakingPoint: broke && { ...pointOf(broke.phase), gaveWay },
        knee: broke === undefined ? undefined : findKnee(loadPoints(measurement)),
        steps: steps.map(({ phase, p95Ms, errorRate, gaveWay: why }) => ({
            phase: phase.name,
            vus: phase.targetVus,
            offeredEventsPerSecond: phase.offeredEventsPerSecond ?? 0,
            achievedEventsPerSecond: phase.achievedEventsPerSecond ?? 0,
            p95Ms,
            errorRate,
            broken: why.length === 0 ? undefined : why.map(({ text }) => text).join(', '),
        })),
    };
    return { ...capacity, sentence: sentenceOf(capacity, work) };
}
/** Phases whose limits must hold: all up to the breaking point; the first one in any case. */
function phasesThatMustHold({ steps, breakingPoint }) {
    const names = steps.map(({ phase }) => phase);
    const breaking = breakingPoint === undefined ? names.length : names.indexOf(breakingPoint.phase);
    return names.slice(0, Math.max(1, breaking));
}
/** How much is carried is an aim of the whole test; what services used is known for the whole test only. */
const isAim = (metric) => (0,observed/* observedBehind */.rP)(metric) !== undefined || metric === 'events_per_second' || metric === 'requests_per_second';
function crossedLimits(measurement, thresholds, phase) {
    return thresholds
        .filter(({ tags, metric, level }) => (0,metrics_name/* isWholeRun */.hA)(tags) && level === 'error' && !isAim(metric))
        .flatMap((threshold) => {
        const { outcome, actual } = (0,limits_thresholds/* judgeAt */.NY)(threshold, measurement.summary, [{ phase: phase.name }]);
        if (outcome !== 'failed' || actual === undefined)
            return [];
        const { metric, limit, operator, statistic } = threshold;
        const unit = (0,metrics_select/* unitIn */.KO)(measurement.summary, metric, statistic);
        const name = metric === 'http_req_failed'
            ? 'errors'
            : metric === 'http_req_duration'
                ? (0,sentences/* statisticText */.Sr)(threshold)
                : metric;
        const overTime = metric === 'http_req_duration' ? 'p(95)' : undefined;
        return [
            {
                text: `${name} ${(0,numbers/* formatQuantity */.VZ)(actual, unit)} (limit ${(0,numbers/* formatQuantity */.VZ)(limit, unit)})`,
                sinceMs: (all) => (0,series_windows/* firstLasting */.Nx)((0,series_windows/* pointsOf */.XE)(all, metric, overTime), (value) => operator.startsWith('<') ? value >= limit : value <= limit),
            },
        ];
    });
}
function tooLittle(phase, work) {
    const { offeredEventsPerSecond: offered, achievedEventsPerSecond: achieved } = phase;
    if (offered === undefined || achieved === undefined || achieved >= offered * LOWEST_ACHIEVED)
        return [];
    return [
        {
            text: `only ${(0,numbers/* formatCount */.B4)(achieved)} of ${(0,numbers/* formatCount */.B4)(offered)} offered ${work}/s were answered (${(0,numbers/* formatPercent */.l9)(achieved / offered)})`,
            sinceMs: (all) => (0,series_windows/* firstLasting */.Nx)(loadPointsOverTime(all), (share) => share < LOWEST_ACHIEVED, 5),
        },
    ];
}
function muchSlower(summary, phase, firstP95) {
    const p95 = (0,judge_p95/* p95In */.Y)(summary, { phase: phase.name });
    if (p95 === undefined || p95 < SLOW_FROM_MS || !(p95 > firstP95 * SLOWER_BY))
        return [];
    return [
        {
            text: `p95 ${(0,numbers/* formatQuantity */.VZ)(p95, 'ms')} is ${Math.round(p95 / firstP95)} times that of the first steps`,
            sinceMs: (all) => (0,series_windows/* firstLasting */.Nx)((0,series_windows/* pointsOf */.XE)(all, 'http_req_duration', 'p(95)'), (value) => value > firstP95 * SLOWER_BY),
        },
    ];
}
/** Where no limit says how many are too many. */
function manyMoreFail(summary, phase, firstFailed) {
    const failed = (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', { phase: phase.name })?.rate;
    if (failed === undefined || !(failed > firstFailed + MOST_MORE_FAILING))
        return [];
    return [
        {
            text: `errors ${(0,numbers/* formatPercent */.l9)(failed)} (${(0,numbers/* formatPercent */.l9)(firstFailed)} in the first steps)`,
            sinceMs: (all) => (0,series_windows/* firstLasting */.Nx)((0,series_windows/* pointsOf */.XE)(all, 'http_req_failed'), (value) => value > firstFailed + MOST_MORE_FAILING),
        },
    ];
}
/** Of several, the one the timeline saw first is named first. */
function firstToGive(measurement, gaveWay) {
    const sorted = gaveWay
        .map(({ text, sinceMs }) => ({ text, since: sinceMs(measurement) ?? Number.POSITIVE_INFINITY }))
        .sort((a, b) => (a.since === b.since ? 0 : a.since - b.since));
    return sorted.map(({ text }) => text).join(', then ');
}
const pointOf = (phase) => ({
    phase: phase.name,
    vus: phase.targetVus,
    eventsPerSecond: phase.achievedEventsPerSecond ?? 0,
});
/** Achieved ÷ offered, second by second, while the load does not fall. */
function loadPointsOverTime(measurement) {
    return loadSeconds(measurement).map(([atMs, offered, achieved]) => [atMs, achieved / offered]);
}
const loadPoints = (measurement) => {
    const seconds = loadSeconds(measurement);
    const size = Math.max(1, Math.min(5, Math.floor(seconds.length / 40)));
    const points = [];
    for (let index = 0; index + size <= seconds.length; index += size) {
        const window = seconds.slice(index, index + size);
        const mean = (which) => window.reduce((sum, second) => sum + second[which], 0) / size;
        points.push([mean(1), mean(2)]);
    }
    return points;
};
function loadSeconds(measurement) {
    const { phases } = measurement.summary;
    const until = phases.find(({ kind }) => kind === 'down')?.fromMs ?? Number.POSITIVE_INFINITY;
    const isOfRequests = (0,tested/* workOf */.LT)(measurement.summary) === 'requests';
    const curve = (0,series_windows/* pointsOf */.XE)(measurement, isOfRequests ? 'requests_offered' : 'events_offered');
    const sent = (0,series_windows/* pointsOf */.XE)(measurement, isOfRequests ? 'http_reqs' : 'events_submitted');
    return (0,series_windows/* between */.Tq)(sent, phases[0]?.fromMs ?? 0, until).flatMap(([atMs, achieved]) => {
        // A sample tells of the second before it.
        const offered = offeredAt(curve, atMs - 500);
        return offered > 0 ? [[atMs, offered, achieved]] : [];
    });
}
function offeredAt(curve, atMs) {
    const next = curve.findIndex(([at]) => at >= atMs);
    const to = curve[next];
    const from = curve[next - 1];
    if (to === undefined || from === undefined)
        return to?.[1] ?? 0;
    return from[1] + ((to[1] - from[1]) * (atMs - from[0])) / (to[0] - from[0]);
}
function sentenceOf({ breakingPoint, lastGood, steps, knee }, work) {
    const last = steps.at(-1);
    if (breakingPoint === undefined)
        return last === undefined
            ? 'No step was reached, so nothing is known about the breaking point.'
            : `Held up to ${(0,numbers/* formatCount */.B4)(last.vus)} VUs and ${(0,numbers/* formatCount */.B4)(last.achievedEventsPerSecond)} ${work}/s; no breaking point was reached.`;
    const before = lastGood === undefined
        ? 'no step held'
        : `held at ${(0,numbers/* formatCount */.B4)(lastGood.vus)} VUs and ${(0,numbers/* formatCount */.B4)(lastGood.eventsPerSecond)} ${work}/s`;
    const bend = knee === undefined
        ? ''
        : ` Throughput stops rising at ${(0,numbers/* formatCount */.B4)(knee.eventsPerSecond)} ${work}/s (95 % interval ${(0,numbers/* formatCount */.B4)(knee.low)} to ${(0,numbers/* formatCount */.B4)(knee.high)}).`;
    return `Broke at ${(0,numbers/* formatCount */.B4)(breakingPoint.vus)} VUs: ${breakingPoint.gaveWay}; ${before}.${bend}`;
}


/***/ }),

/***/ 5093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ queueDepth),
/* harmony export */   Nx: () => (/* binding */ firstLasting),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   e0: () => (/* binding */ windowMedians)
/* harmony export */ });
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82338);


/** Of a metric of k6 over the whole run; of a trend, one statistic. */
function pointsOf({ series }, metric, statistic) {
    return (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .metricSeries */ .Q3)(series, metric, statistic)?.points ?? [];
}
/** All queues together. */
function queueDepth({ series }) {
    const depth = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .selectObserved */ .bF)(series.filter(_metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .isObserved */ .XJ), { service: 'queue', quantity: 'depth' });
    return depth[0]?.points ?? [];
}
const between = (points, fromMs, toMs) => points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs);
/** Medians of equal windows in order of time; a window without a sample is left out. `atMs` is its middle. */
function windowMedians(points, fromMs, toMs, windowMs) {
    const windows = [];
    const count = Math.floor((toMs - fromMs) / windowMs + 1e-9);
    for (let index = 0; index < count; index++) {
        const startMs = fromMs + index * windowMs;
        const inside = points
            .filter(([atMs]) => atMs > startMs && atMs <= startMs + windowMs)
            .map(([, value]) => value);
        if (inside.length > 0)
            windows.push([startMs + windowMs / 2, (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(inside)]);
    }
    return windows;
}
/** When something first held for three samples in a row. */
function firstLasting(points, holds, samples = 3) {
    for (let index = 0; index + samples <= points.length; index++) {
        const run = points.slice(index, index + samples);
        if (run.every(([atMs, value]) => holds(value, atMs)))
            return run[0]?.[0];
    }
    return undefined;
}


/***/ }),

/***/ 59736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ isCountedOtherwise),
/* harmony export */   NY: () => (/* binding */ judgeAt),
/* harmony export */   wT: () => (/* binding */ judgeThresholds),
/* harmony export */   yu: () => (/* binding */ saidByK6)
/* harmony export */ });
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _metrics_expression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29725);
/* harmony import */ var _metrics_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91608);
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6527);
/* harmony import */ var _metrics_statistic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85861);






/**
 * Judges every limit by our own reading of the results. A limit without tags is looked at in the judged phases, the
 * worst one counts; on latency only answers that were expected count, errors have limits of their own. Nothing
 * measured, or nothing counted, is never a pass.
 */
function judgeThresholds(thresholds, measurement, scopes = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedScopes */ .xC)(measurement.summary)) {
    return thresholds.map((threshold) => ({
        ...judgeAt(threshold, measurement.summary, scopes),
        k6Agrees: crossCheck(threshold, measurement),
    }));
}
/** One limit, looked at in these scopes if it has no tags of its own. */
function judgeAt(threshold, summary, scopes) {
    const { scope, value } = deciding(lookAt(threshold, summary, scopes), threshold);
    return {
        threshold,
        outcome: outcomeOf(value, threshold),
        actual: typeof value === 'number' ? value : undefined,
        scope,
    };
}
/**
 * What k6 said of the same limit: the same expression in a scope where it was looked at, whether k6 was asked for
 * expected answers or for all of them. Expressions are compared as read, not as written.
 */
function saidByK6(threshold, { summary, k6Thresholds }) {
    const scopes = lookAt(threshold, summary).map(({ scope }) => (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMetricName */ .$Y)(scope));
    return k6Thresholds.filter(({ metric, expression }) => {
        const said = (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMetricName */ .$Y)(metric);
        const parsed = (0,_metrics_expression_js__WEBPACK_IMPORTED_MODULE_4__/* .parseExpression */ .YK)(expression);
        return (said !== undefined &&
            parsed !== undefined &&
            parsed.operator === threshold.operator &&
            parsed.limit === threshold.limit &&
            (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_5__/* .sameStatistic */ .$o)(parsed.statistic, threshold.statistic) &&
            scopes.some((scope) => scope?.name === said.name &&
                (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameTags */ .Iu)((0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutExpectation */ .NF)(scope.tags), (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutExpectation */ .NF)(said.tags))));
    });
}
function lookAt(threshold, summary, judged = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedScopes */ .xC)(summary)) {
    const { metric, tags, statistic } = threshold;
    const observed = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedBehind */ .rP)(metric, tags);
    if (observed !== undefined)
        return lookAtObserved(threshold, observed, summary);
    const scopes = Object.keys(tags).length > 0 ? [tags] : judged;
    return scopes.map((scope) => {
        const found = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedMetric */ .GQ)(summary, metric, scope);
        if (found === undefined)
            return { scope: (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .Kh)(metric, scope), value: undefined };
        return { scope: (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .Kh)(found.name, found.tags), value: (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_5__/* .statisticOf */ .Qr)(found, statistic) };
    });
}
/**
 * Each replica is looked at. A limit given as a share (`80%`) is held against value ÷ the limit of the service, or of
 * the machine if it has none.
 */
function lookAtObserved({ metric, tags, statistic, ofLimit }, wanted, { observed, environment }) {
    const found = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .selectObserved */ .bF)(observed, wanted);
    if (found.length === 0)
        return [{ scope: (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .Kh)(metric, tags), value: undefined }];
    return found.map((series) => {
        const value = (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_5__/* .observedStatistic */ .tS)(series, statistic);
        const whole = series.limit ?? (series.unit === 'bytes' ? environment.memoryBytes : environment.cpuCount);
        const share = typeof value === 'number' && ofLimit === true ? value / whole : value;
        return { scope: (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedScope */ .$u)(series), value: share };
    });
}
/** The look that decides: a gap before any number, then the extreme the statistic asks for, else the worst value. */
function deciding(looked, threshold) {
    const missing = looked.find(({ value }) => value === undefined) ?? looked.find(({ value }) => value === 'no samples');
    if (missing !== undefined)
        return missing;
    const [first, ...others] = looked;
    if (first === undefined)
        return { scope: (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .Kh)(threshold.metric, threshold.tags), value: undefined };
    return others.reduce((shown, next) => (decidesRather(next.value, shown.value, threshold) ? next : shown), first);
}
function decidesRather(next, than, { operator, limit, statistic }) {
    if (typeof next !== 'number' || typeof than !== 'number')
        return false;
    // `max > 10000` asks whether it was reached anywhere, so the highest phase decides.
    if (statistic.kind === 'max')
        return next > than;
    if (statistic.kind === 'min')
        return next < than;
    if (operator.startsWith('<'))
        return next > than;
    if (operator.startsWith('>'))
        return next < than;
    return (0,_metrics_expression_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(than, operator, limit) && !(0,_metrics_expression_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(next, operator, limit);
}
function outcomeOf(value, { operator, limit }) {
    if (value === undefined)
        return 'not measured';
    if (value === 'no samples')
        return value;
    return (0,_metrics_expression_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(value, operator, limit) ? 'passed' : 'failed';
}
/**
 * Where k6's figure and ours differ by what they are of: k6 divides every count by the seconds of the whole run, and
 * counts what `setup()` and `teardown()` did.
 */
function isCountedOtherwise({ setup }, { name, kind }, statistic) {
    const isPerSecond = kind === 'counter' && statistic.kind === 'rate';
    return isPerSecond || (setup === 'apart' && _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(name)?.from === 'k6' && name !== 'checks');
}
/**
 * Reads the same limit in the scope k6 judged it in and compares the results: a difference means that one of us reads
 * the figures wrong. Undefined when k6 was not asked.
 */
function crossCheck(threshold, measurement) {
    const { metrics } = measurement.summary;
    const results = saidByK6(threshold, measurement).flatMap(({ metric: scope, ok }) => {
        const metric = metrics.find(({ name, tags }) => (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .Kh)(name, tags) === scope);
        const value = metric === undefined ? undefined : (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_5__/* .statisticOf */ .Qr)(metric, threshold.statistic);
        if (metric !== undefined && isCountedOtherwise(measurement.summary, metric, threshold.statistic))
            return [];
        return typeof value === 'number' ? [(0,_metrics_expression_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(value, threshold.operator, threshold.limit) === ok] : [];
    });
    return results.length === 0 ? undefined : results.every(Boolean);
}


/***/ }),

/***/ 10007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ machineCpu)
/* harmony export */ });
/* harmony import */ var _domain_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39856);
/* harmony import */ var _domain_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42868);


/** Whose work took the CPU of this machine. `cores`: what each service used, `machine` among them. */
function machineCpu(cores, { stack, isTargetHere }) {
    const isElsewhere = (0,_domain_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSomebodyElses */ .v3)(stack) && isTargetHere === false;
    const parts = [...cores].filter(([service]) => service !== 'machine' && !(isElsewhere && service === _domain_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_UNDER_TEST */ .I6));
    return {
        parts,
        ours: parts.reduce((sum, [, used]) => sum + used, 0),
        isRestForeign: !(0,_domain_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSomebodyElses */ .v3)(stack) || isElsewhere || cores.has(_domain_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_UNDER_TEST */ .I6),
    };
}


/***/ }),

/***/ 91651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ p95In)
/* harmony export */ });
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);
/* harmony import */ var _metrics_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85861);


/** p95 latency in ms of the answers that are judged in a scope: the one figure that every rule looks at. */
const p95In = (summary, scope) => (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredValue */ .ww)((0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedMetric */ .GQ)(summary, 'http_req_duration', scope), { kind: 'percentile', percent: 95 });


/***/ }),

/***/ 36805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endingFindings),
/* harmony export */   o: () => (/* binding */ summaryEndingFindings)
/* harmony export */ });
/* harmony import */ var _domain_k6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23493);
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72084);
/* harmony import */ var _metrics_expression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29725);
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15492);





/** Did k6 run to its end, and did it do anything at all? An exit code of 0 does not say so. */
function endingFindings({ summary, k6Thresholds }) {
    return [...summaryEndingFindings(summary), ...unexplainedThresholdExit(summary, k6Thresholds)];
}
/** The same of a result alone. */
function summaryEndingFindings(summary) {
    return [
        ...damaged(summary),
        ...ending(summary),
        ...nothingTested(summary),
        ...phasesNotReached(summary),
        ...interruptedIterations(summary),
        ...scriptErrors(summary),
        ...brokenSummary(summary),
    ];
}
function ending({ load, durationMs, testType }) {
    const after = `after ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(durationMs / 1000)}`;
    if (load.stoppedBy === 'user')
        return [broken('interrupted', `The run was interrupted ${after}; what was measured until then is kept.`)];
    if (load.stoppedBy === 'watchdog')
        return [broken('watchdog', `k6 overstayed its time and was ended ${after}: ${load.endingSentence}`)];
    if (load.stoppedBy === 'stack')
        return [
            {
                rule: 'stack-lost',
                // A service that falls over under stress has answered the question.
                severity: (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(testType).overload === 'sought' ? 'fail' : 'broken',
                sentence: `The service under test was gone ${after}, so the run was ended: nothing was left to load.`,
            },
        ];
    if (load.ending === 'MarkedAsFailed' || load.ending === 'StoppedByThreshold')
        return [{ rule: 'ending', severity: 'fail', sentence: load.endingSentence }];
    if (endedByItself(load))
        return [];
    return [broken('ending', load.endingSentence)];
}
/** A script may test something else than HTTP: then one of these says so. */
const OTHER_WORK = /^(grpc_req_duration|grpc_streams|ws_|browser_)/;
/** What any run has: whatever else is in foreign results, an extension or the script itself measured. */
const OF_ANY_RUN = /^(iterations|iteration_duration|dropped_iterations|vus|vus_max|data_sent|data_received|checks|group_duration|http_.*|requests_per_second)$/;
function nothingTested(summary) {
    // How k6 ended has been said already.
    if (!endedByItself(summary.load))
        return [];
    if (summary.metrics.length === 0)
        return [broken('no-summary', 'k6 left no summary: there are no figures to judge.')];
    const iterations = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_1__/* .countIn */ .ry)(summary, 'iterations', {});
    const requests = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_1__/* .countIn */ .ry)(summary, 'http_reqs', {}) ?? (hasAnswers(summary) ? 1 : 0);
    const foreign = isOfOthers(summary);
    const checked = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_1__/* .rateIn */ .oP)(summary, 'checks')?.total ?? 0;
    const other = checked > 0 ||
        summary.metrics.some(({ name }) => OTHER_WORK.test(name) || (foreign && !OF_ANY_RUN.test(name)));
    // Samples that others picked out of a run need not hold its iterations.
    const ran = iterations === undefined ? foreign : iterations > 0;
    if (requests > 0 || (ran && other))
        return [];
    return [
        broken('nothing-tested', iterations === undefined
            ? 'There are neither requests nor iterations in these results: nothing was tested.'
            : `k6 made ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(requests)} requests in ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(iterations)} iterations: nothing was tested.`),
    ];
}
/** Results that k6 left without this tool do not tell where they come from. */
const isOfOthers = ({ environment }) => environment.stack === 'unknown';
/** A summary may hold latencies and not how many. */
function hasAnswers(summary) {
    const latency = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(summary, 'http_req_duration');
    return latency?.kind === 'trend' && latency.count > 0;
}
function phasesNotReached({ profile, phases, load, testType }) {
    if (profile === undefined || phases.length === 0)
        return [];
    if (load.stoppedBy === 'stack' && (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(testType).overload === 'sought')
        return [];
    const cut = profile.judgedPhases.filter((name) => {
        const phase = phases.find((candidate) => candidate.name === name);
        const planned = profile.stages.find((stage) => stage.phase === name)?.durationS ?? 0;
        return phase === undefined || phase.toMs - phase.fromMs < planned * 1000 * SHORTEST_SHARE_OF_PHASE;
    });
    if (cut.length === 0)
        return [];
    const severity = load.category === 'ended' || load.category === 'thresholds' ? 'inconclusive' : 'broken';
    const which = cut.length === 1 ? `The phase ${cut[0]} was` : `The phases ${cut.join(', ')} were`;
    return [
        {
            rule: 'phase-cut',
            severity,
            sentence: `${which} not reached or cut short, so the run does not show what the profile asks for.`,
        },
    ];
}
const SHORTEST_SHARE_OF_PHASE = 0.9;
/** Requests in flight of an iteration that is cut leave no trace, and those are the slow ones (facts: k6 #877). */
function interruptedIterations({ load }) {
    const { interrupted, complete } = load.iterations ?? { interrupted: 0, complete: 0 };
    const stopped = load.stoppedBy === 'user' || load.stoppedBy === 'stack' || load.ending === 'StoppedByThreshold';
    if (interrupted === 0 || stopped)
        return [];
    const share = interrupted / (interrupted + complete);
    return [
        {
            rule: 'interrupted-iterations',
            severity: share > 0.001 ? 'inconclusive' : 'note',
            sentence: `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(interrupted)} iterations (${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(share)}) were cut off and their requests are in no figure: the slowest answers may be missing.`,
        },
    ];
}
/** k6 logs crossed thresholds as an error: those are judged elsewhere. */
const VERDICT_OF_K6 = /^thresholds on metrics /;
/** A JavaScript exception as k6 logs it (`js/runner.go`): its name, or the stack below it. */
const EXCEPTION = /^(?:Uncaught|GoError|[A-Z]\w*Error|Error)\b|\n\s*at /;
const SOME_ITERATIONS = 0.01;
const MOST_ITERATIONS = 0.5;
/** Exceptions in iterations leave the exit code at 0. */
function scriptErrors({ load, metrics }) {
    const errors = load.messages.filter(({ level, message }) => level === 'error' && !VERDICT_OF_K6.test(message) && !message.startsWith(_domain_k6_js__WEBPACK_IMPORTED_MODULE_3__/* .HANDLE_SUMMARY_THREW */ .p0));
    const count = errors.reduce((sum, message) => sum + message.count, 0);
    if (count === 0 || metrics.length === 0)
        return [];
    const iterations = load.iterations?.complete ?? 0;
    // The reason is in how k6 ended.
    if (load.category === 'script' && iterations === 0)
        return [];
    const thrown = Math.max(...errors.filter(({ message }) => EXCEPTION.test(message)).map(({ count }) => count), 0);
    const most = errors
        .reduce((a, b) => (b.count > a.count ? b : a))
        .message.split('\n')[0]
        ?.slice(0, 160) ?? '';
    return [
        {
            rule: 'script-errors',
            severity: thrown > iterations * MOST_ITERATIONS
                ? 'broken'
                : count > iterations * SOME_ITERATIONS
                    ? 'inconclusive'
                    : 'note',
            sentence: `k6 logged ${count === 1 ? 'one error' : `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} errors`} in ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(iterations)} iterations, most often: ${most}`,
        },
    ];
}
/** The figures of the run do not suffer: they are kept before the script's own summary is asked for. */
function brokenSummary({ load }) {
    const thrown = load.messages.find(({ message }) => message.startsWith(_domain_k6_js__WEBPACK_IMPORTED_MODULE_3__/* .HANDLE_SUMMARY_THREW */ .p0));
    if (thrown === undefined)
        return [];
    const sentence = `${thrown.message.slice(0, 300)}: what it was to write is missing.`;
    return [{ rule: 'own-summary', severity: 'note', sentence }];
}
function unexplainedThresholdExit({ load, verdict, thresholdsNotTold, setup }, k6Thresholds) {
    const explained = k6Thresholds.some(({ ok, expression }) => !ok && (0,_metrics_expression_js__WEBPACK_IMPORTED_MODULE_4__/* .parseExpression */ .YK)(expression) !== undefined);
    // Which limits were crossed may be in none of the files: then that is the finding.
    if (load.category !== 'thresholds' || explained || thresholdsNotTold !== undefined)
        return [];
    // A result that was judged before does not hold what k6 said of its limits: its verdict does.
    if (verdict !== undefined)
        return [];
    return [
        {
            rule: 'unexplained-exit',
            severity: 'inconclusive',
            sentence: setup === 'apart'
                ? `k6 ended with code ${load.exitCode ?? 99} (thresholds crossed), but its limits count what setup() and teardown() did, which is in no figure here: those requests alone may have crossed one.`
                : `k6 ended with code ${load.exitCode ?? 99} (thresholds crossed), but names none here that could be read.`,
        },
    ];
}
function endedByItself({ category, stoppedBy }) {
    const toItsEnd = category === undefined || category === 'ended' || category === 'thresholds';
    return toItsEnd && (stoppedBy === undefined || stoppedBy === 'itself');
}
/** What the reader of foreign files found wrong with them. */
function damaged({ damage }) {
    return (damage ?? []).map(({ severity, sentence }) => ({ rule: 'damaged-file', severity, sentence }));
}
const broken = (rule, sentence) => ({ rule, severity: 'broken', sentence });


/***/ }),

/***/ 12201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ generatorFindings)
/* harmony export */ });
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72084);
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6527);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15492);
/* harmony import */ var _machine_cpu_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10007);
/* harmony import */ var _wording_tested_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26189);
/* harmony import */ var _wording_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79676);







/** Did the generator offer the load it was asked for, and did it measure all of it? */
function generatorFindings(measurement) {
    return [
        ...droppedIterations(measurement.summary),
        ...generatorCpu(measurement),
        ...othersOnTheMachine(measurement),
        ...littlesLaw(measurement),
        ...heldBack(measurement.summary),
    ];
}
const MOST_DROPPED = 0.005;
function droppedIterations(summary) {
    const dropped = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .countIn */ .ry)(summary, 'dropped_iterations', {}) ?? 0;
    const complete = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .countIn */ .ry)(summary, 'iterations', {}) ?? 0;
    if (dropped === 0)
        return [];
    const share = dropped / (dropped + complete);
    const sought = (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(summary.testType).overload === 'sought';
    return [
        {
            rule: 'dropped-iterations',
            severity: share > MOST_DROPPED && !sought ? 'inconclusive' : 'note',
            sentence: `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(dropped, 'iteration')} (${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(share)}) ${dropped === 1 ? 'was' : 'were'} dropped because no VU was free: the load was lower than asked for, and waiting is in no latency.`,
        },
    ];
}
const MOST_CPU_SHARE = 0.8;
/** Share of the cores k6 may use: its own limit if it has one, else the machine's. */
function generatorCpu({ summary, observations }) {
    const cpu = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .worstObserved */ .ac)(summary.observed, 'k6', 'cpu');
    const limit = observations.limits.find(({ service }) => service === 'k6')?.cpuCores;
    const cores = limit ?? summary.environment.cpuCount;
    if (cpu === undefined || cores <= 0 || cpu.avg / cores <= MOST_CPU_SHARE)
        return [];
    const of = limit === undefined ? `the ${cores} cores of this machine` : `the ${cores} cores it may use`;
    return [
        {
            rule: 'generator-cpu',
            severity: 'inconclusive',
            sentence: `k6 itself used ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(cpu.avg / cores)} of ${of} (more than ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(MOST_CPU_SHARE)}): the generator was the bottleneck, latencies are too high.`,
        },
    ];
}
const MOST_FOREIGN_SHARE = 0.25;
/** CPU that neither the stack nor k6 used: with it a run is not the measure of this change alone. */
function othersOnTheMachine({ summary }) {
    const { observed, environment } = summary;
    const cores = new Map();
    for (const { service, quantity, avg } of observed)
        if (quantity === 'cpu')
            cores.set(service, (cores.get(service) ?? 0) + avg);
    const machine = cores.get('machine');
    const { ours, isRestForeign } = (0,_machine_cpu_js__WEBPACK_IMPORTED_MODULE_4__/* .machineCpu */ .y)(cores, environment);
    if (machine === undefined || environment.cpuCount <= 0 || !isRestForeign)
        return [];
    const foreign = machine - ours;
    if (foreign <= environment.cpuCount * MOST_FOREIGN_SHARE)
        return [];
    return [
        {
            rule: 'busy-machine',
            severity: 'note',
            sentence: `Something else used ${foreign.toFixed(1)} of the ${environment.cpuCount} cores of this machine meanwhile (stack and k6 used ${ours.toFixed(1)}): latencies may be higher for that.`,
        },
    ];
}
const LITTLE_TOLERANCE = 0.1;
/** In a shorter run the seconds between two samples of the VUs weigh too much. */
const LITTLE_SHORTEST_S = 20;
/**
 * Little's law, L = X·W, over the whole load: VUs = iterations per second × their duration (pause included). When it
 * is off, samples were lost or time was spent that no iteration counts.
 */
function littlesLaw({ summary, series }) {
    // Between rounds nothing runs: each of them was held to it by itself.
    if (summary.sideBySide !== undefined)
        return [];
    const vus = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .metricSeries */ .Q3)(series, 'vus')?.points ?? [];
    const duration = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .findMetric */ .GF)(summary, 'iteration_duration', {});
    const seconds = ((vus.at(-1)?.[0] ?? 0) - (vus[0]?.[0] ?? 0)) / 1000;
    if (summary.profile?.loadModel !== 'closed' || duration?.kind !== 'trend' || seconds < LITTLE_SHORTEST_S)
        return [];
    const vuSeconds = areaUnder(vus) / 1000;
    const counted = (duration.count * duration.avg) / 1000;
    const off = Math.abs(vuSeconds - counted) / vuSeconds;
    if (off <= LITTLE_TOLERANCE)
        return [];
    return [
        {
            rule: 'littles-law',
            severity: 'inconclusive',
            sentence: `Little's law is off by ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(off)}: VUs were running for ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(vuSeconds)} s in all, the counted iterations explain ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(counted)} s.`,
        },
    ];
}
function areaUnder(points) {
    return points.reduce((area, [atMs, value], index) => {
        const previous = points[index - 1];
        return previous === undefined ? area : area + ((value + previous[1]) / 2) * (atMs - previous[0]);
    }, 0);
}
const LOWEST_ACHIEVED = 0.95;
/** Where the load is meant to be carried (not pushed beyond), a generator that is held back understates latency. */
function heldBack(summary) {
    const { testType, phases, profile } = summary;
    if ((0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(testType).overload !== 'never')
        return [];
    return phases.flatMap((phase) => {
        const { offeredEventsPerSecond: offered, achievedEventsPerSecond: achieved } = phase;
        if (!phase.judged || offered === undefined || achieved === undefined || offered === 0)
            return [];
        // One request more or less per VU is the grain of a short phase.
        const grain = (profile?.eventsPerRequest ?? 0) / ((phase.toMs - phase.fromMs) / 1000);
        if (achieved + grain >= offered * LOWEST_ACHIEVED)
            return [];
        return [
            {
                rule: 'held-back',
                severity: 'inconclusive',
                sentence: `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(achieved)} of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(offered)} offered ${(0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_6__/* .workOf */ .LT)(summary)}/s were achieved (${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(achieved / offered)}, ${(0,_wording_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeText */ .Cm)({ phase: phase.name })}): the service held the generator back, so latency understates the wait.`,
            },
        ];
    });
}


/***/ })

};
