export const id = 4748;
export const ids = [4748,3405];
export const modules = {

/***/ 14391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calibrationOf: () => (/* binding */ calibrationOf)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82338);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22870);
/* harmony import */ var _call_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24847);
/* harmony import */ var _counted_rounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85711);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21880);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47449);
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43405);
/* harmony import */ var _planned_noise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47578);









const IN_ROUNDS = [4, 8, 12];
const ROUNDS = 12;
const WORSENINGS = [0.05, 0.1, 0.2];
/** A machine that does not show this much in 12 rounds is of no use. */
const TOO_NOISY = 0.2;
/** Longer rounds or higher rates are no advice. */
const LONGEST_ROUND_S = 3600;
const MOST_TIMES_FASTER = 50;
/** A bias that warm-up leaves is in every round the same: no number of rounds removes it. */
const MOST_BIAS = 0.02;
/** What this machine can tell, from one version measured against itself. Undefined with fewer than 4 counted rounds. */
function calibrationOf(request) {
    const { rounds, mode, prior, requestsPerSecond, roundS, throughputJudged } = request;
    const decision = (0,_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .L)({
        rounds,
        maxRounds: rounds.length,
        mode,
        prior,
        regressionTolerance: 0,
        throughputJudged,
    });
    const { counted } = (0,_counted_rounds_js__WEBPACK_IMPORTED_MODULE_3__/* .countedRounds */ .O)(rounds, undefined);
    const p95 = p95Of((0,_differences_js__WEBPACK_IMPORTED_MODULE_5__/* .differences */ .t)(counted, { throughputJudged }).figures);
    if (p95 === undefined || p95.differences.length < _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_LOOK */ .xE)
        return undefined;
    const requests = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_8__/* .mean */ .i2)(counted.map(({ base, candidate }) => (base.requests + candidate.requests) / 2));
    const measured = { variance: Math.max((0,_statistics_js__WEBPACK_IMPORTED_MODULE_8__/* .sampleVariance */ .y4)(p95.differences), p95.leastVariance), requests };
    const fitted = (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__/* .p95Prior */ .js)(prior);
    const seen = (count, variance) => (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__/* .p95Detectable */ ._n)({ variance, rounds: count, prior: fitted }, _planned_js__WEBPACK_IMPORTED_MODULE_6__/* .FOUR_OF_FIVE */ ._Q);
    const detectable = IN_ROUNDS.map((count) => ({ rounds: count, p95: seen(count, measured.variance) }));
    const needed = WORSENINGS.map((worsening) => {
        const isVisible = (count) => seen(ROUNDS, (0,_planned_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .varianceWith */ .M)(count, measured)) <= worsening;
        const perSecond = requests / roundS;
        const least = (0,_planned_js__WEBPACK_IMPORTED_MODULE_6__/* .leastWhole */ .Nu)(1, Math.ceil(perSecond * LONGEST_ROUND_S), isVisible);
        const seconds = least === undefined ? undefined : Math.max(1, Math.ceil(least / perSecond));
        const rate = least === undefined ? undefined : (requestsPerSecond * least) / requests;
        return {
            worsening,
            roundS: seconds,
            requestsPerSecond: rate !== undefined && rate <= MOST_TIMES_FASTER * requestsPerSecond ? rate : undefined,
        };
    });
    const isTooNoisy = (detectable.at(-1)?.p95 ?? Number.POSITIVE_INFINITY) > TOO_NOISY;
    const warmUp = request.warmUp === undefined ? undefined : warmUpOf(request.warmUp, request);
    return {
        detectable,
        needed,
        isTooNoisy,
        warmUpIsEnough: warmUp?.isEnough,
        sentences: [
            ...againstItself(decision),
            `A p95 that is slower by ${detectable.map(({ rounds: count, p95: size }) => `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(size, 'relative')} in ${count} rounds`).join(', ')} would be seen in four of five cases.`,
            ...needed.map((one) => neededText(one, request)),
            ...(isTooNoisy
                ? [
                    `This machine is too noisy to compare on: in ${ROUNDS} rounds only a p95 that is more than ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(TOO_NOISY, 'relative')} slower would be seen.`,
                ]
                : []),
            ...(warmUp?.sentences ?? []),
        ],
        variances: decision.variances,
    };
}
const p95Of = (figures) => figures.find(({ row, notJudged }) => row.name === 'p95' && notJudged === undefined) ??
    figures.find(({ row }) => row.name === 'p95 pooled');
function againstItself({ figures, call }) {
    const differing = figures.filter((row) => row.call === 'regressed' || row.call === 'improved');
    return call === 'regressed' || differing.length > 0
        ? [
            `The same version differs from itself in ${differing.map(({ figure }) => figure).join(', ')}: something but the version differs between the two sides, do not trust a comparison here.`,
        ]
        : [];
}
function neededText({ worsening, roundS, requestsPerSecond }, given) {
    const what = `+${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(worsening, 'relative')} of p95 in ${ROUNDS} rounds`;
    if (roundS === undefined)
        return `${what}: not visible on this machine with any load.`;
    if (roundS <= given.roundS)
        return `${what}: visible, rounds of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(roundS)} would do at this rate.`;
    const faster = requestsPerSecond === undefined
        ? ''
        : `, or ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.ceil(requestsPerSecond))} requests/s in rounds of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(given.roundS)}`;
    return `${what}: takes rounds of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(roundS)} at this rate${faster}.`;
}
/** Both sides run at the same time, so what differs is the warm-up alone. */
function warmUpOf({ rounds, shortS, longS }, { throughputJudged }) {
    const { counted, rounds: judged } = (0,_counted_rounds_js__WEBPACK_IMPORTED_MODULE_3__/* .countedRounds */ .O)(rounds, undefined);
    const called = (0,_call_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .callFigures */ .Wn)((0,_differences_js__WEBPACK_IMPORTED_MODULE_5__/* .differences */ .t)(counted, { throughputJudged }).figures, {
        looks: { taken: [counted.length], maxRounds: counted.length, isLast: true },
        regressionTolerance: 0,
        priors: new Map(),
    }).filter(({ of }) => of.row.name === 'p50' || of.row.name === 'CPU per request');
    const known = called.flatMap(({ of, range }) => range === undefined ? [] : [{ name: of.row.name, range }]);
    if (known.length === 0) {
        const why = judged.find(({ notCounted }) => notCounted !== undefined)?.notCounted;
        const because = why === undefined ? 'there were too few rounds for it' : `its rounds did not count: ${why}`;
        return {
            isEnough: undefined,
            sentences: [
                `Whether ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(shortS)} of warm-up are enough is not known, ${because.replace(/\.$/, '')}.`,
            ],
        };
    }
    // With the long warm-up it is better: the short one was too short.
    const short = known.filter(({ range: [, high] }) => high < -MOST_BIAS);
    const surely = known.every(({ range: [low] }) => low > -MOST_BIAS);
    const text = known
        .map(({ name, range }) => `${name} ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRange */ .Lu)(range, 'relative', 'always')}`)
        .join(', ');
    const compared = `after ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(longS)} of warm-up instead of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(shortS)}: ${text}`;
    if (short.length > 0)
        return {
            isEnough: false,
            sentences: [`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(shortS)} of warm-up are too short; ${compared}.`],
        };
    return surely
        ? { isEnough: true, sentences: [`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(shortS)} of warm-up are enough; ${compared}.`] }
        : {
            isEnough: undefined,
            sentences: [`Whether ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(shortS)} of warm-up are enough is not known; ${compared}.`],
        };
}


/***/ }),

/***/ 47578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ varianceWith),
/* harmony export */   a: () => (/* binding */ plannedVariance)
/* harmony export */ });
/** SD of the logarithm of a p95 of n requests times √n, for a latency with a heavy tail. */
const SAMPLING = 2.04;
/** Neighbouring requests share a slow moment: so many of them are worth one. */
const DESIGN_EFFECT = 1.5;
/** Between two starts of the same version. */
const START_SD = 0.0125;
/** What both versions do not share: less when they are under load at the same moment. */
const OWN_SD = { concurrent: 0.012, interleaved: 0.032 };
/** Counting is never all of it. */
const MOST_OF_SAMPLING = 0.8;
/** Of the difference of p95 in one round, before anything ran: a hosted runner. `requests`: of one version. */
function plannedVariance(requests, mode) {
    return samplingVariance(requests) + 2 * (START_SD ** 2 + OWN_SD[mode] ** 2);
}
/** What a variance that was measured with some requests becomes with another number of them. */
function varianceWith(requests, measured) {
    const sampling = Math.min(samplingVariance(measured.requests), MOST_OF_SAMPLING * measured.variance);
    return measured.variance - sampling + (sampling * measured.requests) / requests;
}
function samplingVariance(requests) {
    return (2 * SAMPLING ** 2 * DESIGN_EFFECT) / requests;
}


/***/ }),

/***/ 43405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ roundSecondsFor),
/* harmony export */   Nu: () => (/* binding */ leastWhole),
/* harmony export */   _Q: () => (/* binding */ FOUR_OF_FIVE),
/* harmony export */   _n: () => (/* binding */ p95Detectable),
/* harmony export */   js: () => (/* binding */ p95Prior),
/* harmony export */   plannedDetectable: () => (/* binding */ plannedDetectable)
/* harmony export */ });
/* unused harmony export NINETEEN_OF_TWENTY */
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22870);
/* harmony import */ var _call_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24847);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67325);
/* harmony import */ var _figure_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33655);
/* harmony import */ var _planned_noise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47578);
/* harmony import */ var _prior_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92175);







const TARGET = 0.1;
/** What is read as 10 %. */
const MOST_FOR_TARGET = 0.105;
const FOUR_OF_FIVE = 0.8;
const NINETEEN_OF_TWENTY = 0.95;
const MOST_ROUNDS = 40;
const MOST_REQUESTS = 10_000_000;
/** Of both statistics of p95, where everything is measured. */
const P95_SHARE = weightOf(_figure_table_js__WEBPACK_IMPORTED_MODULE_4__/* .FIGURES */ .SL.filter(({ name }) => name.startsWith('p95'))) / weightOf(_figure_table_js__WEBPACK_IMPORTED_MODULE_4__/* .FIGURES */ .SL);
/** What could be seen of p95, before anything ran. */
function plannedDetectable(plan) {
    const { requestsPerVersionAndRound: requests, rounds, mode } = plan;
    const prior = p95Prior(plan.prior);
    const varianceOf = (count) => prior === undefined
        ? (0,_planned_noise_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedVariance */ .a)(count, mode)
        : (0,_planned_noise_js__WEBPACK_IMPORTED_MODULE_5__/* .varianceWith */ .M)(count, { variance: prior.variance, requests });
    const seen = (count, inRounds, power) => p95Detectable({ variance: varianceOf(count), rounds: inRounds, prior }, power);
    const surelyDetectable = seen(requests, rounds, NINETEEN_OF_TWENTY);
    const isEnough = surelyDetectable < MOST_FOR_TARGET;
    const result = {
        detectable: seen(requests, rounds, FOUR_OF_FIVE),
        surelyDetectable,
        isEnough,
        roundsForTarget: leastWhole(_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_LOOK */ .xE, MOST_ROUNDS, (count) => seen(requests, count, NINETEEN_OF_TWENTY) < MOST_FOR_TARGET),
        requestsForTarget: leastWhole(1, MOST_REQUESTS, (count) => seen(count, rounds, NINETEEN_OF_TWENTY) < MOST_FOR_TARGET),
    };
    return { ...result, sentence: sentenceOf(plan, result) };
}
/** Closed form: (t of the level + t of the power) standard errors. */
function p95Detectable({ variance, rounds, prior }, power) {
    return Math.expm1((0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .detectableDifference */ .rv)({
        standardError: Math.sqrt(variance / rounds),
        degreesOfFreedom: (prior?.degreesOfFreedom ?? 0) + rounds - 1,
    }, _call_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL */ .Bk * P95_SHARE, power));
}
function p95Prior(earlier) {
    const priors = (0,_prior_js__WEBPACK_IMPORTED_MODULE_6__/* .priorsOf */ .F8)(earlier);
    return priors.get('p95') ?? priors.get('p95 pooled');
}
/** Smallest whole number from which on it holds; undefined where it never does. */
function leastWhole(from, to, holds) {
    if (!holds(to))
        return undefined;
    let [low, high] = [from, to];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function sentenceOf({ requestsPerVersionAndRound, rounds }, { detectable, isEnough, roundsForTarget, requestsForTarget }) {
    const seen = `${rounds} rounds with ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(requestsPerVersionAndRound)} requests a version: a p95 that is ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(detectable, 'relative')} slower would be seen in four of five cases`;
    if (isEnough)
        return `${seen}, one that is ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(TARGET, 'relative')} slower in 19 of 20.`;
    const ways = [
        ...(roundsForTarget === undefined ? [] : [`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(roundsForTarget)} rounds`]),
        ...(requestsForTarget === undefined
            ? []
            : [
                `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(roundedUp(requestsForTarget))} requests a version and round (a higher rate or longer rounds)`,
            ]),
    ];
    const wanted = `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(TARGET, 'relative')} in 19 of 20 cases`;
    return ways.length === 0
        ? `${seen}. To see ${wanted} takes both more rounds and more load; calibrate says what this machine shows.`
        : `${seen}. To see ${wanted} takes ${ways.join(', or ')}.`;
}
/** Two digits: it is an estimate. */
function roundedUp(count) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return Math.ceil(count / step) * step;
}
function weightOf(rows) {
    return rows.reduce((sum, { weight }) => sum + weight, 0);
}
/** Of both versions together in one round: what 40 s at 200 requests/s give. */
const REQUESTS_OF_A_ROUND = 8000;
const SHORTEST_ROUND_S = 10;
const LONGEST_ROUND_S = 40;
/** What to measure in one round where nobody says: at a high rate short rounds tell as much, sooner. */
function roundSecondsFor(requestsPerSecond) {
    return Math.min(LONGEST_ROUND_S, Math.max(SHORTEST_ROUND_S, Math.ceil(REQUESTS_OF_A_ROUND / requestsPerSecond)));
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
