export const id = 1235;
export const ids = [1235,6653];
export const modules = {

/***/ 45589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields),
/* harmony export */   y: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61008);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46653);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34203);




/** One value per input, the strongest source wins. Every mistake of every source is reported at once. */
function readFields(schema, asked) {
    const { surface, sources, rules, imply, hint } = asked;
    const problems = [];
    const isRefused = (name) => surface === 'action' && Object.hasOwn(schema.shape, name) && isFromWorkflowOnly(schema.shape[name]);
    const values = {};
    const provenance = {};
    for (const source of sources)
        problems.push(...(source.problems ?? []), ...unknownNames(schema, source, surface), ...(source.kind === 'file' ? notFromFile(source, isRefused) : []));
    for (const [name, field] of Object.entries(schema.shape)) {
        const facts = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOfField */ .xL)(field);
        const given = strongest(name, sources) ?? ownDefault(facts, surface);
        const tooLong = lengthProblem(given?.text ?? '');
        if (tooLong !== undefined) {
            problems.push(problem(name, facts, given, tooLong));
            continue;
        }
        const result = field.safeParse(given?.text);
        if (result.success)
            values[name] = result.data;
        else
            problems.push(problem(name, facts, given, result.error.issues[0]?.message ?? 'another value'));
        provenance[name] = given ?? { kind: 'default', where: 'default' };
    }
    imply?.(values, provenance);
    // Rules over several inputs look only at those that could be read.
    const readable = values;
    const isGiven = (name) => provenance[name]?.kind !== 'default';
    for (const rule of rules) {
        const found = rule(readable, isGiven);
        if (found !== undefined)
            problems.push(found);
    }
    if (problems.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems, hint);
    return { inputs: values, provenance: provenance };
}
/** The text that counts for one input, and where it was given. */
function strongest(name, sources) {
    for (const source of sources) {
        const value = source.values.get(name);
        if (value !== undefined && value.text.trim() !== '')
            return { kind: source.kind, where: value.where, text: value.text };
    }
    return undefined;
}
function ownDefault({ actionDefault, secret }, surface) {
    if (surface !== 'action' || actionDefault === undefined || secret)
        return undefined;
    return { kind: 'default', where: 'default', text: actionDefault };
}
const LONGEST_LINE = 8192;
const LONGEST_TEXT = 256 * 1024;
/** Nobody writes such a value by hand, and every reader behind would have to be prepared for it. */
function lengthProblem(text) {
    if (text.length > LONGEST_TEXT)
        return `at most ${LONGEST_TEXT} characters, not ${text.length}`;
    const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    return longest > LONGEST_LINE ? `lines of at most ${LONGEST_LINE} characters, not ${longest}` : undefined;
}
/** In a workflow the file is the checked-out one: a pull request may have written it. */
function notFromFile(source, isRefused) {
    return [...source.values]
        .filter(([name, { text }]) => isRefused(name) && text.trim() !== '')
        .map(([name, { where }]) => `${name} (${where}) cannot be given in the config file of a workflow, where a pull request could name a program of its own: give it as the input ${name} of the step`);
}
function isFromWorkflowOnly(field) {
    return field !== undefined && (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOfField */ .xL)(field).workflowOnly === true;
}
/** An address may have one, and a message is printed where everybody reads it. */
const withoutPassword = (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .scrubber */ .ty)([]);
function problem(name, { secret }, given, expected) {
    const value = secret === true ? 'not readable' : `"${shorten(withoutPassword(given?.text.trim() ?? ''))}"`;
    const where = given === undefined || given.kind === 'default' ? '' : ` (${given.where})`;
    return `${name} is ${value}${where}: expected ${expected}`;
}
function unknownNames({ shape }, source, surface) {
    const problems = [];
    const place = source.kind === 'file' ? 'file' : surface;
    for (const [name, { where }] of source.values) {
        const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
        if (field === undefined) {
            const names = Object.keys(shape).filter((candidate) => isReadFrom(shape[candidate], place));
            problems.push(`unknown name "${shorten(name)}" (${where}).${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, names)}`);
        }
        else if (!isReadFrom(field, place)) {
            const elsewhere = ((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOfField */ .xL)(field).only ?? []).map((other) => PLACES[other]).join(' and ');
            problems.push(`${name} (${where}) cannot be given here: it is read from ${elsewhere} only`);
        }
    }
    return problems;
}
function isReadFrom(field, place) {
    return field !== undefined && ((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOfField */ .xL)(field).only?.includes(place) ?? true);
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

/***/ 46653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   ty: () => (/* binding */ scrubber)
/* harmony export */ });
/** Words that say it anywhere in a name. */
const ANYWHERE = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE|BEARER|AUTHORIZATION|COOKIE|WEBHOOK|CONNECTION_?STRING/i;
/** Words that say it as a part of their own, between underscores. */
const AS_A_PART = /(?:^|_)(?:(?:API|ACCESS|AUTH|LICENSE|ENCRYPTION|SIGNING)?_?KEY|PASS|PAT|JWT|DSN|OTP|PIN)(?:$|_)/i;
/** `DBPWD`, `MYSQL_PWD`; but `PWD` and `OLDPWD` are the folder of a shell. */
const PASSWORD_SHORT = /^(?!(?:OLD)?PWD$).*PWD$/i;
/** `DATABASE_URL`, `REDIS_URL`: addresses that hold a password as a rule. */
const WITH_PASSWORD = /(?:^|_)(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|MARIADB|AMQP|RABBITMQ|SMTP|ELASTICSEARCH|CLOUDINARY)_?(?:URL|URI)$/i;
/** A variable whose name says that its value is nobody's business. */
function looksSecret(name) {
    return [ANYWHERE, AS_A_PART, PASSWORD_SHORT, WITH_PASSWORD].some((pattern) => pattern.test(name));
}
/** What stands where a secret was. */
const HIDDEN = '***';
/** The same variables with the values of secrets hidden. */
function withoutSecrets(variables) {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, looksSecret(name) ? HIDDEN : value]));
}
/** Shorter values (`test`) are no secrets, and hiding them would make every log unreadable. */
const SHORTEST_SECRET = 6;
/** User name and password of any address. */
const USER_INFO = /(?<=:\/\/)[^\s/?#@"'<>\\]{1,200}@/g;
/**
 * Hides secrets wherever they appear in a text: the values of variables whose names look secret, as they are and as
 * they stand in JSON and in addresses, and `user:password@` of every address. GitHub masks secrets in the log of a job,
 * not in the artifacts of a run.
 */
function scrubber(variables, 
/** Words that stay readable although somebody took them for a password: names of services. */
words = [], 
/** Hidden whatever they are called. */
values = []) {
    const secrets = new Set();
    const named = variables
        .flatMap((given) => Object.entries(given))
        .flatMap(([name, value]) => (value === undefined || !looksSecret(name) ? [] : [value]));
    for (const value of [...named, ...values]) {
        if (value.length < SHORTEST_SECRET || words.includes(value))
            continue;
        for (const form of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)])
            secrets.add(form);
    }
    // A secret may be part of a longer one.
    const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
    return (text) => longestFirst
        .reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text)
        .replace(USER_INFO, `${HIDDEN}@`);
}


/***/ })

};
