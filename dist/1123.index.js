export const id = 1123;
export const ids = [1123];
export const modules = {

/***/ 57269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ MOST_BODIES),
/* harmony export */   GA: () => (/* binding */ addedAnswers),
/* harmony export */   L1: () => (/* binding */ distinctBodies),
/* harmony export */   Sv: () => (/* binding */ answerCode),
/* harmony export */   Vv: () => (/* binding */ answersSchema),
/* harmony export */   _l: () => (/* binding */ LONGEST_BODY),
/* harmony export */   cG: () => (/* binding */ isWrong)
/* harmony export */ });
/* unused harmony exports MOST_ENDPOINTS, MOST_CODES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** Endpoints with rows of their own, and answers of each; what is more is added up in `others`. */
const MOST_ENDPOINTS = 50;
const MOST_CODES = 20;
/** Bodies of wrong answers that are kept, and how long they may be. */
const MOST_BODIES = 3;
const LONGEST_BODY = 300;
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
/** HTTP status below 1000, k6's own code of an error from there on, 0 where neither is known. */
const code = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().max(9999);
/** The `name` tag; absent: it is not known which one. */
const LONGEST_ENDPOINT = 300;
const endpoint = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_ENDPOINT).exactOptional();
const answerRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    endpoint,
    code,
    count,
    /** k6 took them for what was expected. */
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
});
const answerBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ endpoint, code, text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_BODY) });
const answersSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `wrong`: those that were as expected are in no row. */
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['all', 'wrong']),
    /** What went wrong first, the most frequent of it first. */
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(answerRow).max(MOST_ENDPOINTS * MOST_CODES),
    /** Answers beyond the rows. */
    others: count.exactOptional(),
    bodies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(answerBody).max(MOST_BODIES).exactOptional(),
});
/** One code for status and error: k6 gives an answer of 4xx or 5xx the error code 1400 or 1500 and so on. */
function answerCode(status, errorCode) {
    if (status !== undefined && status > 0 && status < 1000)
        return Math.floor(status);
    if (errorCode === undefined || !(errorCode >= 1000 && errorCode <= 9999))
        return 0;
    const whole = Math.floor(errorCode);
    return whole >= 1400 && whole < 1600 ? whole - 1000 : whole;
}
/** Adds up what many files, runners or rounds counted, and keeps as much as a result may hold: what went wrong first. */
function addedAnswers(counted, rows, bodies = []) {
    const endpoints = new Map();
    for (const row of rows) {
        if (!(row.count > 0))
            continue;
        const endpoint = row.endpoint?.slice(0, LONGEST_ENDPOINT);
        const ofEndpoint = endpoints.get(JSON.stringify([endpoint])) ?? new Map();
        endpoints.set(JSON.stringify([endpoint]), ofEndpoint);
        const key = `${row.code} ${row.expected}`;
        const count = row.count + (ofEndpoint.get(key)?.count ?? 0);
        ofEndpoint.set(key, { ...row, ...(endpoint === undefined ? {} : { endpoint }), count });
    }
    const inOrder = [...endpoints.values()]
        .map((ofEndpoint) => [...ofEndpoint.values()].sort(byWeight))
        .sort((a, b) => sum(b.filter(isWrong)) - sum(a.filter(isWrong)) || sum(b) - sum(a));
    const kept = inOrder.slice(0, MOST_ENDPOINTS).flatMap((ofEndpoint) => ofEndpoint.slice(0, MOST_CODES));
    if (kept.length === 0)
        return undefined;
    const others = sum(inOrder.flat()) - sum(kept);
    return {
        counted,
        rows: kept.sort(byWeight),
        ...(others > 0 ? { others } : {}),
        ...(bodies.length > 0 ? { bodies: distinctBodies(bodies) } : {}),
    };
}
const isWrong = ({ expected }) => expected !== true;
const sum = (rows) => rows.reduce((total, { count }) => total + count, 0);
const byWeight = (a, b) => Number(isWrong(b)) - Number(isWrong(a)) || b.count - a.count;
/** Bodies that differ in numbers alone say the same. */
function distinctBodies(bodies) {
    const known = new Map();
    for (const body of bodies) {
        const key = `${body.code} ${body.text.replace(/\d+/g, '#')}`;
        if (!known.has(key) && known.size < MOST_BODIES)
            known.set(key, body);
    }
    return [...known.values()];
}


/***/ }),

/***/ 51611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mixMetrics),
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var _metrics_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91608);
/* harmony import */ var _metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98322);


/**
 * One run from the summaries of its shards: counts add up exactly; a percentile is read off the mixture of the shards'
 * quantile functions, weighted by their counts (0.03 % off at p95 with a quantile every half percent).
 */
function mixMetrics(shards, inTime = atOnce) {
    const byScope = new Map();
    for (const metric of shards.flat()) {
        const scope = `${metric.kind} ${(0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric.name, metric.tags)}`;
        byScope.set(scope, [...(byScope.get(scope) ?? []), metric]);
    }
    return [...byScope.values()].flatMap((metrics) => {
        const [first] = metrics;
        if (first === undefined || metrics.length === 1)
            return metrics;
        return [mix(first, metrics, inTime)];
    });
}
function mix(first, metrics, inTime) {
    switch (first.kind) {
        case 'counter':
            return mixCounters(first, metrics.filter((metric) => metric.kind === 'counter'), inTime);
        case 'rate':
            return mixRates(first, metrics.filter((metric) => metric.kind === 'rate'));
        case 'gauge':
            return inTime.gauges(first, metrics.filter((metric) => metric.kind === 'gauge'));
        case 'trend':
            return mixTrends(first, metrics.filter((metric) => metric.kind === 'trend'));
    }
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
function mixCounters(first, counters, { rates }) {
    const { perSecond: _, ...rest } = first;
    const perSecond = rates(counters);
    return {
        ...rest,
        count: sum(counters.map(({ count }) => count)),
        ...(perSecond === undefined ? {} : { perSecond }),
    };
}
function mixRates(first, rates) {
    const nonzero = sum(rates.map((rate) => rate.nonzero));
    const total = sum(rates.map((rate) => rate.total));
    return { ...first, nonzero, total, rate: total === 0 ? 0 : nonzero / total };
}
/** What each held at a time adds up; of minima and maxima that is a bound. */
const atOnce = {
    rates(counters) {
        const rates = counters.flatMap(({ perSecond }) => perSecond ?? []);
        return rates.length === counters.length ? sum(rates) : undefined;
    },
    gauges(first, gauges) {
        const { avg: _, ...rest } = first;
        return {
            ...rest,
            last: sum(gauges.map(({ last }) => last)),
            min: sum(gauges.map(({ min }) => min)),
            max: sum(gauges.map(({ max }) => max)),
        };
    },
};
/** A rate is that of all their seconds; a level is the last one's. */
const inTurn = {
    rates(counters) {
        const counts = counters.map(({ count }) => count);
        const seconds = counters.flatMap(({ count, perSecond = 0 }) => (perSecond > 0 ? count / perSecond : []));
        // How long one took that counted nothing is not known.
        if (seconds.length < counters.length)
            return sum(counts) === 0 ? 0 : undefined;
        return sum(counts) / sum(seconds);
    },
    gauges(first, gauges) {
        const averages = gauges.flatMap(({ avg }) => avg ?? []);
        const { avg: _, ...rest } = first;
        return {
            ...rest,
            last: gauges.at(-1)?.last ?? first.last,
            min: Math.min(...gauges.map(({ min }) => min)),
            max: Math.max(...gauges.map(({ max }) => max)),
            ...(averages.length === gauges.length ? { avg: sum(averages) / averages.length } : {}),
        };
    },
};
function mixTrends(first, all) {
    const trends = all.filter(({ count }) => count > 0);
    const [only] = trends;
    if (only === undefined)
        return first;
    const count = sum(trends.map((trend) => trend.count));
    const absent = [...new Set(trends.flatMap((trend) => trend.absent ?? []))];
    return {
        ...first,
        count,
        min: Math.min(...trends.map(({ min }) => min)),
        max: Math.max(...trends.map(({ max }) => max)),
        avg: sum(trends.map((trend) => trend.avg * trend.count)) / count,
        quantiles: mixedQuantiles(trends, count),
        ...(absent.length === 0 ? {} : { absent }),
    };
}
/** Only percents every shard knows: a mixture of guesses is a guess. */
function mixedQuantiles(trends, count) {
    const percents = (trends[0]?.quantiles ?? [])
        .map(([percent]) => percent)
        .filter((percent) => trends.every(({ quantiles }) => (0,_metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(quantiles, percent) !== undefined));
    return percents.map((percent) => {
        const target = (percent / 100) * count;
        let low = Math.min(...trends.map((trend) => (0,_metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(trend.quantiles, percent) ?? trend.min));
        let high = Math.max(...trends.map((trend) => (0,_metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(trend.quantiles, percent) ?? trend.max));
        // The mixture's percentile lies between those of the shards; its distribution function is halved towards it.
        for (let step = 0; step < 60 && high > low; step += 1) {
            const middle = (low + high) / 2;
            if (sum(trends.map((trend) => shareBelow(trend, middle) * trend.count)) < target)
                low = middle;
            else
                high = middle;
        }
        return [percent, high];
    });
}
/** Share of samples up to a value: the quantile function read the other way. */
function shareBelow({ quantiles }, value) {
    const above = firstAbove(quantiles, value);
    if (above === 0)
        return 0;
    if (above === quantiles.length)
        return 1;
    const [lowPercent, lowValue] = quantiles[above - 1] ?? [0, 0];
    const [highPercent, highValue] = quantiles[above] ?? [100, value];
    const share = highValue === lowValue ? 0 : (value - lowValue) / (highValue - lowValue);
    return (lowPercent + share * (highPercent - lowPercent)) / 100;
}
/** By halves: this is asked for ten thousand times for each metric of each shard. */
function firstAbove(quantiles, value) {
    let low = 0;
    let high = quantiles.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((quantiles[middle]?.[1] ?? 0) > value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 21123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endOf: () => (/* binding */ endOf),
  isSideBySide: () => (/* binding */ isSideBySide),
  together: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/src/domain/answers.js
var answers = __webpack_require__(57269);
// EXTERNAL MODULE: ./build/src/domain/observed-name.js
var observed_name = __webpack_require__(14202);
// EXTERNAL MODULE: ./build/src/k6-results/shards/mix-summaries.js
var mix_summaries = __webpack_require__(51611);
// EXTERNAL MODULE: ./build/src/metrics/expression.js
var metrics_expression = __webpack_require__(29725);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/metrics/statistic.js
var statistic = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
;// CONCATENATED MODULE: ./build/src/measure/pool-rounds.js








/** One version over all its rounds: counts add up, percentiles are those of all samples together, times follow each other. */
function poolRounds(rounds) {
    const [first] = rounds;
    const summaries = rounds.map(({ summary }) => summary);
    const summary = {
        ...first.summary,
        durationMs: total(summaries.map(({ durationMs }) => durationMs)),
        load: pooledLoad(summaries),
        phases: pooledPhases(summaries),
        metrics: (0,mix_summaries/* mixMetrics */.C)(summaries.map(({ metrics }) => metrics), mix_summaries/* inTurn */.l),
        observed: pooledObserved(summaries),
        ...pooledChecks(summaries),
        ...pooledAnswers(summaries),
        accounting: pooledAccounting(summaries.map(({ accounting }) => accounting)),
        notes: [...new Set(summaries.flatMap(({ notes }) => notes))],
    };
    return {
        summary,
        series: pooledSeries(rounds.map(({ series }) => series)),
        observations: pooledObservations(rounds.map(({ observations }) => observations)),
        k6Thresholds: pooledThresholds(rounds, summary),
    };
}
/** What k6 would have said of a threshold of the script, had it seen all rounds as one run. */
function pooledThresholds(rounds, summary) {
    return rounds[0].k6Thresholds.map((said) => {
        const { metric, expression } = said;
        const inEveryRound = rounds.every(({ k6Thresholds }) => k6Thresholds.some((one) => one.metric === metric && one.expression === expression && one.ok));
        const { name, tags = {} } = (0,metrics_name/* parseMetricName */.$Y)(metric) ?? { name: metric };
        const parsed = (0,metrics_expression/* parseExpression */.YK)(expression);
        const pooled = (0,metrics_select/* findMetric */.GF)(summary, name, tags);
        const actual = parsed && (0,statistic/* measuredValue */.ww)(pooled, parsed.statistic);
        return {
            ...said,
            ok: parsed === undefined || actual === undefined
                ? inEveryRound
                : (0,metrics_expression/* holds */.v9)(actual, parsed.operator, parsed.limit),
        };
    });
}
const total = (values) => values.reduce((sum, value) => sum + value, 0);
/** An end that was none stands for all. A limit that was crossed in one round says nothing of all of them together. */
function pooledLoad(summaries) {
    const loads = summaries.map(({ load }) => load);
    const [first] = loads;
    if (first === undefined)
        throw new Error('rounds were pooled and there are none');
    const worst = loads.find(({ category }) => category !== 'ended' && category !== 'thresholds') ?? {
        ...first,
        exitCode: 0,
        ending: 'Ended',
        category: 'ended',
        endingSentence: `k6 ended by itself in ${(0,numbers/* plural */.LS)(loads.length, 'round')}.`,
    };
    const iterations = loads.flatMap((load) => load.iterations ?? []);
    const messages = new Map();
    for (const message of loads.flatMap((load) => load.messages)) {
        const key = `${message.level} ${message.message}`;
        messages.set(key, { ...message, count: message.count + (messages.get(key)?.count ?? 0) });
    }
    return {
        ...worst,
        ...(iterations.length === 0
            ? {}
            : {
                iterations: {
                    complete: total(iterations.map(({ complete }) => complete)),
                    interrupted: total(iterations.map(({ interrupted }) => interrupted)),
                    dropped: total(iterations.map(({ dropped }) => dropped)),
                },
            }),
        messages: [...messages.values()].slice(0, 50),
    };
}
/** A phase once, as long as all its rounds together, from where the first one began. */
function pooledPhases(summaries) {
    const [first] = summaries;
    return (first?.phases ?? []).map((phase) => {
        const same = summaries.flatMap(({ phases }) => phases.filter(({ name }) => name === phase.name));
        const seconds = same.map(({ fromMs, toMs }) => (toMs - fromMs) / 1000);
        const achieved = same.flatMap(({ achievedEventsPerSecond }, index) => achievedEventsPerSecond === undefined ? [] : achievedEventsPerSecond * (seconds[index] ?? 0));
        const { achievedEventsPerSecond: _, ...planned } = phase;
        return {
            ...planned,
            toMs: phase.fromMs + total(seconds) * 1000,
            ...(achieved.length === same.length
                ? { achievedEventsPerSecond: total(achieved) / total(seconds) }
                : {}),
        };
    });
}
/** Of all rounds; those in which nothing went wrong had none. */
function pooledAnswers(summaries) {
    const all = summaries.flatMap(({ answers }) => answers ?? []);
    const added = (0,answers/* addedAnswers */.GA)('wrong', all.flatMap(({ rows }) => rows), all.flatMap(({ bodies = [] }) => bodies));
    return added === undefined ? {} : { answers: added };
}
function pooledObserved(summaries) {
    const byName = new Map();
    for (const observed of summaries.flatMap((summary) => summary.observed)) {
        const key = (0,metrics_name/* metricName */.Kh)((0,observed_name/* observedName */.ib)(observed), (0,observed_name/* observedTags */.S8)(observed));
        byName.set(key, [...(byName.get(key) ?? []), observed]);
    }
    return [...byName.values()].flatMap((same) => {
        const last = same.at(-1);
        return last === undefined
            ? []
            : [
                {
                    ...last,
                    min: Math.min(...same.map(({ min }) => min)),
                    max: Math.max(...same.map(({ max }) => max)),
                    avg: total(same.map(({ avg }) => avg)) / same.length,
                },
            ];
    });
}
function pooledChecks(summaries) {
    const byPath = new Map();
    for (const { path, passes, fails } of summaries.flatMap(({ checks = [] }) => checks)) {
        const before = byPath.get(path);
        byPath.set(path, {
            path,
            passes: passes + (before?.passes ?? 0),
            fails: fails + (before?.fails ?? 0),
        });
    }
    return byPath.size === 0 ? {} : { checks: [...byPath.values()] };
}
/** Only what every round counted. */
function pooledAccounting(rounds) {
    const counted = rounds.flatMap((accounting) => accounting ?? []);
    const [first] = counted;
    if (first === undefined || counted.length < rounds.length)
        return undefined;
    const sums = { ...first };
    for (const key of Object.keys(first)) {
        const values = counted.flatMap((accounting) => accounting[key] ?? []);
        if (values.length === counted.length)
            sums[key] = total(values);
        else
            delete sums[key];
    }
    return sums;
}
/** One series after the other. */
function pooledSeries(rounds) {
    const byKey = new Map();
    for (const series of rounds.flat()) {
        const { points, unit: _, source, ...identity } = series;
        const key = JSON.stringify([source, identity]);
        const before = byKey.get(key);
        byKey.set(key, before === undefined ? series : { ...before, points: [...before.points, ...points] });
    }
    return [...byKey.values()];
}
function pooledObservations(rounds) {
    const [first] = rounds;
    if (first === undefined)
        throw new Error('rounds were pooled and there are none');
    const series = pooledSeries(rounds.map((observations) => observations.series));
    return {
        ...first,
        series: series.filter((one) => 'service' in one),
        events: rounds.flatMap(({ events }) => events),
        missing: [...new Set(rounds.flatMap(({ missing }) => missing))],
    };
}

;// CONCATENATED MODULE: ./build/src/line/rounds.js


const isSideBySide = (test) => test.sideBySide !== undefined;
/** The candidate over all rounds that count, with the comparison in its summary. */
function together(measured, decision, { sideBySide }, how) {
    const counted = new Set(decision?.rounds.flatMap(({ round, notCounted }) => (notCounted ? [] : round)));
    const ofCandidate = measured
        .filter(({ round }) => counted.has(round.round))
        .map(({ candidate }) => candidate);
    const all = measured.map(({ candidate }) => candidate);
    const [first, ...others] = ofCandidate.length > 0 ? ofCandidate : all;
    if (first === undefined)
        throw new Error('a comparison ended without a round');
    const pooled = poolRounds([first.measurement, ...others.map(({ measurement }) => measurement)]);
    const base = pooledBase(measured, counted);
    const failure = all.find((run) => run.failure !== undefined)?.failure;
    return {
        measurement: decision === undefined ? pooled : withComparison(pooled, base, decision, sideBySide, how),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** Why no further round was run. */
function endOf(decision, { rounds: planned }, { isInterrupted, isOutOfTime }) {
    const { rounds = [], answerKnown = false } = decision ?? {};
    if (isInterrupted)
        return 'interrupted';
    if (isOutOfTime)
        return 'out of time';
    if (!answerKnown || rounds.length >= planned)
        return 'all rounds done';
    return rounds.some(({ base, candidate }) => base.died !== undefined || candidate.died !== undefined)
        ? 'a version failed'
        : 'answer known';
}
/** Over the rounds that count, as the candidate. */
function pooledBase(measured, counted) {
    const [first, ...others] = measured.flatMap(({ round, base }) => counted.has(round.round) ? [base.measurement] : []);
    return first === undefined ? undefined : poolRounds([first, ...others]);
}
function withComparison(measurement, ofBase, { rounds, figures, call, sentence, notes, findings, variances, changes }, { mode, base, candidate, rounds: roundsPlanned }, { ended, facts }) {
    const sideBySide = {
        mode: rounds.at(-1)?.mode ?? mode,
        base,
        candidate,
        roundsPlanned,
        rounds,
        figures,
        call,
        ended,
        sentence,
        notes: [...facts, ...notes],
        findings,
        ...(ofBase && { baseQuantiles: (0,metrics_select/* judgedQuantiles */.iZ)(ofBase.summary) }),
        variances,
        changes,
    };
    return {
        ...measurement,
        ...(ofBase && { baseSeries: ofBase.series }),
        summary: { ...measurement.summary, sideBySide },
    };
}


/***/ }),

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

/***/ 15492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   Kz: () => (/* binding */ formatWith),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   T4: () => (/* binding */ formatSignedSize),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fV: () => (/* binding */ formatSlope),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   rs: () => (/* binding */ keepUnits),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
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
        case 'bytes per second': {
            const { divisor, suffix } = scaleFor('bytes', values);
            return { divisor, suffix: `${suffix}/s` };
        }
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
/** A value and its unit stay on one line wherever lines are broken by others: no-break spaces between them. */
function keepUnits(text) {
    return text
        .replace(/(?<=\d) (?=(?:ms|s|min|h|d|%|pp|kB|MB|GB|bytes|cores?|VUs?|events\/s|requests\/s)(?![\p{L}\p{N}]))/gu, NO_BREAK)
        .replace(/(?<=(?:^|[ (])(?:[<>=≤≥≠]|&[lg]t;)) (?=\d)/g, NO_BREAK);
}
const NO_BREAK = '\u00a0';
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
    if (size < 1e-6)
        return value.toExponential(1);
    if (size < 0.001)
        return Number(value.toPrecision(2)).toFixed(8).replace(/0+$/, '');
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
    const fixed = value.toFixed(Math.min(decimals, 5));
    return grouped(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}
function formatCount(value) {
    return value === undefined ? 'n/a' : formatNumber(Math.round(value));
}
/** 0.0234 -> `2.34 %`. */
const formatPercent = (ratio) => formatQuantity(ratio, 'ratio');
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
/** `+60.2 MB`, `−16 kB`, `±0 cores`: a change over time, with its sign. */
function formatSlope(value, unit) {
    const size = Math.abs(value);
    if (size < 0.001)
        return `±${formatQuantity(0, unit)}`;
    return `${value < 0 ? '−' : '+'}${formatQuantity(size, unit)}`;
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
    const [from, to] = [signed(low * 100), signed(high * 100)].map((side) => side.replace('±', ''));
    if (from === to || Math.abs(low + high) / larger < 0.15)
        return `±${oneDecimal(((high - low) / 2) * 100)} ${suffix}`;
    return `${from} … ${to} ${suffix}`;
}
/** `11 %`, `2.1 %`, `0.4 pp`: the size of a change that is known no better. From 10 on without a fraction. */
function formatSize(change, unit) {
    return `${roundedSize(change)} ${changeSuffix(unit)}`;
}
/** `9 to 14 %`, `−2.1 to +3 %`: the ends of an interval, with signs where they are asked for or differ. */
function formatRange([low, high], unit, signs) {
    const suffix = changeSuffix(unit);
    if (signs === 'where they differ' && (low >= 0 || high <= 0)) {
        const [from, to] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
        return `${roundedSize(from)} to ${roundedSize(to)} ${suffix}`;
    }
    const [from, to] = [low, high].map((end) => {
        const size = roundedSize(end);
        return size === '0' ? size : `${end < 0 ? '−' : '+'}${size}`;
    });
    return `${from} to ${to} ${suffix}`;
}
/** `2 failed limits`, `1 failed limit`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `+11 %`, `−2.1 %`, `±0 %`: as `formatSize`, with its sign. */
function formatSignedSize(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    const sign = roundedSize(change) === '0' ? '±' : change < 0 ? '−' : '+';
    return `${sign}${formatSize(change, unit)}`;
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
    return value.toFixed(size >= 1 ? 1 : 2).replace(/\.?0+$/, '');
}
function roundedSize(change) {
    const size = Math.abs(change) * 100;
    return size >= 10 ? formatNumber(Math.round(size)) : oneDecimal(size);
}
function changeSuffix(unit) {
    return unit === 'points' ? 'pp' : '%';
}
function grouped(digits) {
    const [whole = '', fraction] = digits.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}


/***/ })

};
