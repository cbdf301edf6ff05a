export const id = 4085;
export const ids = [4085,2081];
export const modules = {

/***/ 81893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/**
 * Weighted Holm: which of the hypotheses are rejected so that the chance of even one false rejection stays below
 * `level`. The smallest p/weight goes first, at the level its share of the remaining weights gives it.
 * Holm, Scandinavian Journal of Statistics 6 (1979), section 4.
 */
function holm(hypotheses, level) {
    const order = hypotheses
        .map((_, index) => index)
        .sort((a, b) => ratio(hypotheses[a]) - ratio(hypotheses[b]));
    const rejected = hypotheses.map(() => false);
    let left = hypotheses.reduce((sum, { weight }) => sum + weight, 0);
    for (const index of order) {
        const { p, weight } = hypotheses[index];
        if (p > (level * weight) / left)
            break;
        rejected[index] = true;
        left -= weight;
    }
    return rejected;
}
function ratio(hypothesis) {
    return hypothesis === undefined ? Number.POSITIVE_INFINITY : hypothesis.p / hypothesis.weight;
}


/***/ }),

/***/ 50406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ tQuantileOf),
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   fl: () => (/* binding */ upperTail)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30988);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74455);



/** P(T > distance): how rarely a run without any change lies this far up. */
function upperTail(distance, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_1__(-distance, degreesOfFreedom);
}
function tQuantileOf(probability, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__(probability, degreesOfFreedom);
}
/** P(Z > z) of the standard normal distribution. */
function normalUpperTail(z) {
    return _stdlib_math_base_special_erfc__WEBPACK_IMPORTED_MODULE_0__(z / Math.SQRT2) / 2;
}


/***/ }),

/***/ 22870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ plannedLooks),
/* harmony export */   Pr: () => (/* binding */ releasedShare),
/* harmony export */   Vn: () => (/* binding */ sequentialBounds),
/* harmony export */   xE: () => (/* binding */ FIRST_LOOK)
/* harmony export */ });
/* harmony import */ var _domain_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33193);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50406);


/** Before this many rounds nothing is decided. */
const FIRST_LOOK = _domain_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_ROUNDS */ .Dd;
const ROUNDS_BETWEEN_LOOKS = 2;
/** Hwang, Shih and DeCani: below 0 more of the level is kept for the later looks. */
const GAMMA = -2;
/** Nodes of Simpson's rule over the part of a density that is still undecided; odd. */
const NODES = 301;
/** Standard deviations below which a density is nothing. */
const DEEPEST = 8;
/** Counted rounds after which is looked: 4, 6, 8, ... and the last. */
function plannedLooks(maxRounds) {
    const looks = [];
    for (let rounds = FIRST_LOOK; rounds < maxRounds; rounds += ROUNDS_BETWEEN_LOOKS)
        looks.push(rounds);
    return maxRounds < FIRST_LOOK ? [] : [...looks, maxRounds];
}
/** Share of the level that may be spent up to a share of the rounds, both 0..1. */
function releasedShare(share) {
    return Math.expm1(-GAMMA * Math.min(share, 1)) / Math.expm1(-GAMMA);
}
/**
 * One-sided tail probabilities at which each look rejects, so that the chance of a false rejection at any of them is
 * `level`: the joint distribution of the looks is integrated look by look.
 */
function sequentialBounds(level, { taken, maxRounds, isLast }) {
    const key = `${level} ${taken.join(' ')} of ${maxRounds} ${isLast}`;
    const known = KNOWN.get(key);
    if (known !== undefined)
        return known;
    const released = taken.map((rounds, index) => isLast && index === taken.length - 1 ? level : level * releasedShare(rounds / maxRounds));
    const bounds = boundsOf(taken, released.map((sum, index) => sum - (released[index - 1] ?? 0)));
    KNOWN.set(key, bounds);
    return bounds;
}
/** The same few levels and looks come again with every round. */
const KNOWN = new Map();
function boundsOf(looks, increments) {
    const bounds = [];
    let before = { variance: 0, at: Float64Array.of(0), mass: Float64Array.of(1) };
    looks.forEach((variance, index) => {
        const bound = boundaryAt(before, variance, increments[index] ?? 0);
        bounds.push((0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)(bound / Math.sqrt(variance)));
        before = undecidedBelow(before, variance, bound);
    });
    return bounds;
}
/** Where the sum lies with the chance `increment` while no look before has rejected. */
function boundaryAt(before, variance, increment) {
    const step = Math.sqrt(variance - before.variance);
    let [low, high] = [0, DEEPEST * Math.sqrt(variance)];
    while (high - low > 1e-9 * high) {
        const middle = (low + high) / 2;
        let beyond = 0;
        for (let i = 0; i < before.at.length; i++)
            beyond += (before.mass[i] ?? 0) * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)((middle - (before.at[i] ?? 0)) / step);
        if (beyond > increment)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function undecidedBelow(before, variance, bound) {
    const step = Math.sqrt(variance - before.variance);
    const from = -DEEPEST * Math.sqrt(variance);
    const width = (bound - from) / (NODES - 1);
    const at = new Float64Array(NODES);
    const mass = new Float64Array(NODES);
    for (let node = 0; node < NODES; node++) {
        const y = from + node * width;
        let density = 0;
        for (let i = 0; i < before.at.length; i++) {
            const z = (y - (before.at[i] ?? 0)) / step;
            density += (before.mass[i] ?? 0) * Math.exp((-z * z) / 2);
        }
        const simpson = node === 0 || node === NODES - 1 ? 1 : node % 2 === 1 ? 4 : 2;
        at[node] = y;
        mass[node] = ((density / (step * Math.sqrt(2 * Math.PI))) * simpson * width) / 3;
    }
    return { variance, at, mass };
}


/***/ }),

/***/ 24847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ LEVEL),
/* harmony export */   Sw: () => (/* binding */ figureKey),
/* harmony export */   Wn: () => (/* binding */ callFigures)
/* harmony export */ });
/* harmony import */ var _domain_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55735);
/* harmony import */ var _comparison_holm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81893);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50406);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22870);
/* harmony import */ var _change_scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28776);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67325);






/** Chance of even one false "regressed", over all figures and looks; simulated to stay below the 1 % that is promised. */
const LEVEL = 0.0075;
/** Standard errors between the estimate and the margin for "surely not worse". */
const CLEAR_AT = 2.5;
/** Each side of the interval that is shown, and of "no change". */
const INTERVAL_TAIL = 0.05;
const POWER = 0.8;
const POWER_OF_PLAN = 0.95;
/** `p95`, `p95 of GET /orders`: what an earlier comparison remembers a figure by. */
const figureKey = ({ row, endpoint }) => endpoint === undefined ? row.name : `${row.name} of ${endpoint}`.slice(0, _domain_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_NAME */ .B6);
function callFigures(figures, options) {
    const spreads = figures.map((of) => ({
        differences: of.differences,
        prior: options.priors.get(figureKey(of)),
        tellsNoise: of.row.tellsNoise && of.endpoint === undefined,
    }));
    const noise = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .noiseToday */ .Wv)(spreads);
    const estimates = spreads.map((spread, index) => spread.differences.length < 2 ? undefined : (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimate */ .jA)(spread, noise, figures[index]?.leastVariance ?? 0));
    const worse = rejected(figures, estimates, options.looks, 1);
    const better = rejected(figures, estimates, options.looks, -1);
    return figures.map((of, index) => calledFigure(of, estimates[index], worse[index] === true, better[index] === true, isHalfOfP95(of) ? jointShare(figures) : of.share, options));
}
/** Which figures differ from nothing in one direction, by more than chance explains at this look. */
function rejected(figures, estimates, looks, direction) {
    const tails = figures.map((_, index) => tailOf(estimates[index], direction));
    const isOnlyLook = looks.isLast && looks.taken.length === 1;
    // A single look may pass on what the figures that are already known leave of the level.
    const alone = isOnlyLook
        ? holmOf(figures, tails)
        : figures.map(({ share }, index) => (tails[index] ?? 1) <= boundOf(share, looks));
    const pair = figures.flatMap((figure, index) => (isHalfOfP95(figure) ? [index] : []));
    const together = pair.length === 2 ? boundOf(jointShare(figures), looks) : 0;
    const both = pair.length === 2 && pair.every((index) => (tails[index] ?? 1) <= together);
    return alone.map((found, index) => found || (both && pair.includes(index)));
}
/**
 * Windowed and pooled p95 are two measures of one thing and go together: each may be rejected by its own share, and
 * both by the sum of their shares (Simes, Biometrika 73 (1986); for what is positively dependent Sarkar, Annals of
 * Statistics 26 (1998)).
 */
const isHalfOfP95 = ({ row, endpoint, share }) => share > 0 && endpoint === undefined && (row.name === 'p95' || row.name === 'p95 pooled');
const jointShare = (figures) => figures.filter(isHalfOfP95).reduce((sum, { share }) => sum + share, 0);
const boundOf = (share, looks) => share > 0 ? ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .sequentialBounds */ .Vn)(LEVEL * share, looks).at(-1) ?? 0) : 0;
function holmOf(figures, tails) {
    const judged = figures.flatMap(({ share }, index) => share > 0 ? [{ index, p: tails[index] ?? 1, weight: share }] : []);
    const found = (0,_comparison_holm_js__WEBPACK_IMPORTED_MODULE_5__/* .holm */ .f)(judged, LEVEL);
    const indices = new Set(judged.filter((_, at) => found[at] === true).map(({ index }) => index));
    return figures.map((_, index) => indices.has(index));
}
function tailOf(found, direction) {
    if (found === undefined)
        return 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .upperTail */ .fl)((direction * found.mean) / found.standardError, found.degreesOfFreedom);
}
function calledFigure(of, found, worse, better, mostShare, { looks, regressionTolerance }) {
    const { row, scale, share } = of;
    const tolerance = row.scale === 'points' ? regressionTolerance * of.base : regressionTolerance;
    const [floor, margin] = [Math.max(row.floor, tolerance), Math.max(row.margin, tolerance)];
    const shown = { of, floor, margin, call: undefined, cleared: false, within: false };
    const unknown = { detectable: undefined, detectableTogether: undefined, roundsNeeded: undefined };
    if (found === undefined)
        return { ...shown, ...unknown, estimate: undefined, change: of.change ?? only(of), range: undefined };
    const onScale = scale.change(found.mean);
    const change = of.change ?? onScale;
    const half = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .distanceAt */ .Tu)(INTERVAL_TAIL, found.degreesOfFreedom) * found.standardError;
    const range = [found.mean - half, found.mean + half]
        .map((end) => scale.change(end) - onScale + change)
        .sort((a, b) => a - b);
    const estimated = { ...shown, estimate: found, change, range };
    if (share === 0 || found.rounds < _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_LOOK */ .xE)
        return { ...estimated, ...unknown };
    const [low, high] = range;
    const within = low > -margin && high < margin;
    const worsening = (0,_change_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .worseningOf */ .s)(row, change);
    const call = worse
        ? worsening >= floor
            ? 'regressed'
            : 'slightly worse'
        : better && -worsening >= row.floor
            ? 'improved'
            : within
                ? 'no change'
                : 'inconclusive';
    const rounds = looks.taken.at(-1) ?? found.rounds;
    const released = looks.isLast ? LEVEL : LEVEL * (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .releasedShare */ .Pr)(rounds / looks.maxRounds);
    const seenAt = (part) => Math.max(Math.abs(scale.change((0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .detectableDifference */ .rv)(found, released * part, POWER))), floor);
    return {
        ...estimated,
        call,
        within,
        cleared: found.mean + CLEAR_AT * found.standardError < scale.difference(margin),
        detectable: row.scale === 'points' || seenAt(share) <= MOST_TOLD ? seenAt(share) : undefined,
        detectableTogether: seenAt(mostShare),
        roundsNeeded: call === 'inconclusive' ? roundsNeeded(found, scale.difference(margin), LEVEL * mostShare) : undefined,
    };
}
/** A worsening of more than this says nothing of what was measured but that it is too little. */
const MOST_TOLD = 1;
/** Of one round. */
const only = ({ differences: [first], scale }) => first === undefined ? undefined : scale.change(first);
/** Rounds that tell a change of the margin from none; more than there were, as these did not do. */
function roundsNeeded({ mean, deviation, degreesOfFreedom, rounds }, margin, level) {
    const rejecting = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .distanceAt */ .Tu)(level, degreesOfFreedom);
    const planned = ((rejecting + (0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .distanceAt */ .Tu)(1 - POWER_OF_PLAN, degreesOfFreedom)) * deviation) / margin;
    // Should the change stay what it is: until it is surely inside the margin, or surely there at all.
    const toClear = Math.abs(mean) < margin
        ? ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .distanceAt */ .Tu)(INTERVAL_TAIL, degreesOfFreedom) * deviation) / (margin - Math.abs(mean))
        : Number.POSITIVE_INFINITY;
    const toReject = (rejecting * deviation) / Math.abs(mean);
    return Math.max(Math.ceil(planned ** 2), Math.ceil(Math.min(toClear, toReject) ** 2), rounds + 1);
}


/***/ }),

/***/ 28776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ changeScale),
/* harmony export */   s: () => (/* binding */ worseningOf)
/* harmony export */ });
/* harmony import */ var _figure_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33655);

function changeScale({ scale, better }, errors) {
    if (scale === 'points')
        return pointsScale(errors);
    return better === 'lower'
        ? { change: (difference) => Math.expm1(difference), difference: (worsening) => Math.log1p(worsening) }
        : {
            change: (difference) => Math.expm1(-difference),
            difference: (worsening) => (worsening >= 1 ? Number.POSITIVE_INFINITY : -Math.log1p(-worsening)),
        };
}
/** Share of a change that is a worsening: > 0 is worse. */
const worseningOf = ({ better }, change) => better === 'lower' ? change : -change;
function pointsScale({ rate, requests }) {
    const from = (0,_figure_table_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOfCount */ .zk)(rate * requests);
    return {
        change: (difference) => {
            const errors = (Math.max(0, from + difference) / 2) ** 2 - 3 / 8;
            return Math.max(errors, 0) / requests - rate;
        },
        difference: (worsening) => (0,_figure_table_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOfCount */ .zk)((rate + worsening) * requests) - from,
    };
}


/***/ }),

/***/ 67325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ distanceAt),
/* harmony export */   Wv: () => (/* binding */ noiseToday),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   rv: () => (/* binding */ detectableDifference)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50406);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82338);


/** How many times noisier than in earlier comparisons this machine is today: one number for all figures, at least 1. */
function noiseToday(spreads) {
    const ratios = spreads.flatMap(({ differences, prior, tellsNoise }) => prior === undefined || !tellsNoise || differences.length < 2
        ? []
        : (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleVariance */ .y4)(differences) / prior.variance);
    return ratios.length === 0 ? 1 : Math.max(1, (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(ratios));
}
/** Never surer than today's rounds alone: the prior makes a small spread larger, and only adds degrees of freedom. */
function estimate({ differences, prior }, noise, leastVariance) {
    const rounds = differences.length;
    const today = Math.max((0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleVariance */ .y4)(differences), leastVariance);
    const degreesOfFreedom = (prior?.degreesOfFreedom ?? 0) + rounds - 1;
    const variance = prior === undefined
        ? today
        : Math.max(today, (prior.degreesOfFreedom * prior.variance * noise + (rounds - 1) * today) / degreesOfFreedom);
    const deviation = Math.sqrt(variance);
    return {
        rounds,
        mean: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(differences),
        deviation,
        standardError: deviation / Math.sqrt(rounds),
        degreesOfFreedom,
    };
}
/** Student's t is asked for the same few numbers again and again. */
const QUANTILES = new Map();
const MOST_KNOWN = 10_000;
/** Distance that is exceeded with chance `tail`. */
function distanceAt(tail, degreesOfFreedom) {
    const key = `${tail} ${degreesOfFreedom}`;
    const known = QUANTILES.get(key);
    if (known !== undefined)
        return known;
    const distance = -(0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantileOf */ .Du)(tail, degreesOfFreedom);
    if (QUANTILES.size >= MOST_KNOWN)
        QUANTILES.clear();
    QUANTILES.set(key, distance);
    return distance;
}
/** Smallest true difference that is rejected at `level` with chance `power`. */
function detectableDifference({ standardError, degreesOfFreedom }, level, power) {
    return (distanceAt(level, degreesOfFreedom) + distanceAt(1 - power, degreesOfFreedom)) * standardError;
}


/***/ }),

/***/ 33655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $5: () => (/* binding */ CAPACITY),
  SL: () => (/* binding */ FIGURES),
  zk: () => (/* binding */ rootOfCount)
});

// EXTERNAL MODULE: ./build/src/judge/statistics.js
var statistics = __webpack_require__(82338);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/windows.js

const FEWEST_WINDOWS = 8;
/** In a window of fewer the p95 is a handful of requests. */
const LEAST_REQUESTS_IN_WINDOW = 150;
const TRIMMED_SHARE = 0.2;
/**
 * Candidate over base: mean over short windows, without the fifth at either end. A neighbour's burst that one version
 * met and the other did not fills few of them. Windows of few requests are taken together. Undefined with too few.
 */
function windowedLogRatio({ mode, base, candidate }, percentile) {
    const [from, to] = [logs(base, percentile), logs(candidate, percentile)];
    if (mode === 'concurrent') {
        const ratios = from.map((before, index) => difference(before, to[index]));
        return trimmedMean(grouped(ratios, Math.min(base.requests, candidate.requests)));
    }
    // One after the other: no window of one side belongs to one of the other.
    return difference(trimmedMean(grouped(from, base.requests)), trimmedMean(grouped(to, candidate.requests)));
}
function difference(from, to) {
    return from === undefined || to === undefined ? undefined : to - from;
}
/** By the index of the window; undefined where it has no latency. */
function logs({ windows }, percentile) {
    return windows.map((window) => (window[percentile] > 0 ? Math.log(window[percentile]) : undefined));
}
/** Means of as many neighbours as have enough requests together. */
function grouped(windows, requests) {
    if (requests <= 0)
        return [];
    const known = windows.filter((value) => value !== undefined);
    const together = Math.max(1, Math.ceil((LEAST_REQUESTS_IN_WINDOW * windows.length) / requests));
    return Array.from({ length: Math.floor(known.length / together) }, (_, index) => (0,statistics/* mean */.i2)(known.slice(index * together, (index + 1) * together)));
}
function trimmedMean(values) {
    if (values.length < FEWEST_WINDOWS)
        return undefined;
    const cut = Math.floor(values.length * TRIMMED_SHARE);
    return (0,statistics/* mean */.i2)([...values].sort((a, b) => a - b).slice(cut, values.length - cut));
}

;// CONCATENATED MODULE: ./build/src/judge/side-by-side/figure-table.js

/** Few samples above p99 are chance. */
const LEAST_REQUESTS_FOR_P99 = 3000;
/** What decides, with weight, floor and margin: docs/comparison.md, "Side by side". */
const FIGURES = [
    ratio('p95', 0.25, 0.05, 0.1, {
        shown: (side) => side.p95Ms,
        difference: (round) => windowedLogRatio(round, 'p95Ms'),
        mustClear: true,
    }),
    ratio('p95 pooled', 0.15, 0.05, 0.1, { shown: (side) => side.p95Ms, mustClear: true }),
    ratio('p50', 0.05, 0.05, 0.1, {
        shown: (side) => side.p50Ms,
        difference: (round) => windowedLogRatio(round, 'p50Ms') ?? logRatio(round.base.p50Ms, round.candidate.p50Ms),
        mustClear: true,
    }),
    ratio('p99', 0.05, 0.1, 0.2, {
        shown: (side) => (side.requests >= LEAST_REQUESTS_FOR_P99 ? side.p99Ms : undefined),
    }),
    ratio('throughput', 0.2, 0.03, 0.05, {
        shown: ({ requests, windowS }) => (windowS > 0 ? requests / windowS : undefined),
        unit: 'per second',
        better: 'higher',
        mustClear: true,
    }),
    {
        name: 'error rate',
        unit: 'ratio',
        scale: 'points',
        better: 'lower',
        weight: 0.1,
        floor: 0.002,
        margin: 0.002,
        mustClear: true,
        tellsNoise: false,
        shown: ({ failed, requests }) => (requests > 0 ? failed / requests : undefined),
        difference: rootsOfErrors,
    },
    ratio('CPU per request', 0.1, 0.05, 0.1, {
        shown: ({ cpuSeconds, requests }) => cpuSeconds === undefined || requests === 0 ? undefined : (1000 * cpuSeconds) / requests,
        mustClear: true,
    }),
    ratio('memory', 0.05, 0.05, 0.1, { shown: (side) => side.memoryBytes, unit: 'bytes', tellsNoise: false }),
    ratio('queue depth', 0.05, 0.1, 0.2, {
        shown: (side) => side.queueDepth,
        unit: 'count',
        difference: ({ base, candidate }) => base.queueDepth === undefined || candidate.queueDepth === undefined
            ? undefined
            : Math.log1p(candidate.queueDepth) - Math.log1p(base.queueDepth),
    }),
];
/** Stress: where it broke is the only question. */
const CAPACITY = ratio('capacity', 1, 0.05, 0.1, {
    shown: (side) => side.capacityPerSecond,
    unit: 'per second',
    better: 'higher',
    mustClear: true,
});
/** Errors of a mean count: the variance of their root hardly depends on how many there are (Anscombe). */
const rootOfCount = (count) => 2 * Math.sqrt(Math.max(count, 0) + 3 / 8);
function ratio(name, weight, floor, margin, row) {
    const { shown, better = 'lower' } = row;
    return {
        name,
        weight,
        floor,
        margin,
        unit: 'ms',
        scale: 'ratio',
        better,
        mustClear: false,
        tellsNoise: true,
        difference: ({ base, candidate }) => better === 'lower' ? logRatio(shown(base), shown(candidate)) : logRatio(shown(candidate), shown(base)),
        ...row,
    };
}
function logRatio(from, to) {
    return from === undefined || to === undefined || from <= 0 || to <= 0 ? undefined : Math.log(to / from);
}
/** With as many requests on both sides as they had on average. */
function rootsOfErrors({ base, candidate }) {
    if (base.requests <= 0 || candidate.requests <= 0)
        return undefined;
    const requests = (base.requests + candidate.requests) / 2;
    const root = ({ failed, requests: own }) => rootOfCount((failed * requests) / own);
    return root(candidate) - root(base);
}


/***/ }),

/***/ 92175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ priorsOf),
/* harmony export */   Xw: () => (/* binding */ FEWEST_DUETS)
/* harmony export */ });
/* unused harmony export fitPrior */
/* harmony import */ var _stdlib_math_base_special_digamma__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75632);
/* harmony import */ var _stdlib_math_base_special_trigamma__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90222);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82338);



/** Fewer earlier comparisons say nothing of how much their spread itself varies. */
const FEWEST_DUETS = 5;
const FEWEST_DEGREES = 3;
const MOST_DEGREES = 30;
/** A comparison is worth no more than this many degrees of freedom, however alike they all were. */
const DEGREES_PER_DUET = 1.5;
const LEAST_VARIANCE = 1e-12;
/** After an image, k6 or the kind of machine has changed. */
const WORTH_OF_OTHERS = 0.5;
/** By figure; one with too few earlier comparisons has none. */
function priorsOf(earlier, { isOfOthers = false } = {}) {
    const byFigure = new Map();
    for (const one of earlier)
        byFigure.set(one.figure, [...(byFigure.get(one.figure) ?? []), one]);
    return new Map([...byFigure].flatMap(([figure, variances]) => {
        const prior = fitPrior(variances);
        if (prior === undefined)
            return [];
        const { variance, degreesOfFreedom } = prior;
        return [
            [
                figure,
                { variance, degreesOfFreedom: degreesOfFreedom * (isOfOthers ? WORTH_OF_OTHERS : 1) },
            ],
        ];
    }));
}
/**
 * Method of moments for variances that scatter around a common one: Smyth, Statistical Applications in Genetics and
 * Molecular Biology 3 (2004), section 6.2.
 */
function fitPrior(earlier) {
    const usable = earlier.filter(({ variance, degreesOfFreedom }) => Number.isFinite(variance) && variance >= 0 && degreesOfFreedom >= 1);
    if (usable.length < FEWEST_DUETS)
        return undefined;
    const logs = usable.map(({ variance, degreesOfFreedom: df }) => Math.log(Math.max(variance, LEAST_VARIANCE)) - _stdlib_math_base_special_digamma__WEBPACK_IMPORTED_MODULE_0__(df / 2) + Math.log(df / 2));
    const counting = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(usable.map(({ degreesOfFreedom }) => _stdlib_math_base_special_trigamma__WEBPACK_IMPORTED_MODULE_1__(degreesOfFreedom / 2)));
    const degreesOfFreedom = degreesOf((0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleVariance */ .y4)(logs) - counting, Math.min(MOST_DEGREES, DEGREES_PER_DUET * usable.length));
    const half = degreesOfFreedom / 2;
    return { variance: Math.exp((0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(logs) + _stdlib_math_base_special_digamma__WEBPACK_IMPORTED_MODULE_0__(half) - Math.log(half)), degreesOfFreedom };
}
/** Where trigamma of the half is what the variances scatter beyond counting. */
function degreesOf(scatter, most) {
    if (scatter <= _stdlib_math_base_special_trigamma__WEBPACK_IMPORTED_MODULE_1__(most / 2))
        return most;
    let [low, high] = [FEWEST_DEGREES, most];
    if (_stdlib_math_base_special_trigamma__WEBPACK_IMPORTED_MODULE_1__(low / 2) <= scatter)
        return low;
    while (high - low > 1e-6) {
        const middle = (low + high) / 2;
        if (_stdlib_math_base_special_trigamma__WEBPACK_IMPORTED_MODULE_1__(middle / 2) > scatter)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 82338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   fR: () => (/* binding */ theilSen),
/* harmony export */   g2: () => (/* binding */ risingPValue),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   k8: () => (/* binding */ medianDeviation),
/* harmony export */   y4: () => (/* binding */ sampleVariance)
/* harmony export */ });
/** NaN of nothing. */
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Of a sample: divided by n - 1. NaN of fewer than two. */
function sampleVariance(values) {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
/** Middle value; NaN of nothing. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    if (sorted.length % 2 === 1)
        return sorted[middle] ?? Number.NaN;
    return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
/** Median absolute deviation from the median. */
function medianDeviation(values) {
    const centre = median(values);
    return median(values.map((value) => Math.abs(value - centre)));
}
/** Median of the slopes between all pairs: per unit of x. NaN with fewer than two different x. */
function theilSen(points) {
    const slopes = points.flatMap(([x, y], index) => points
        .slice(index + 1)
        .flatMap(([laterX, laterY]) => (laterX === x ? [] : [(laterY - y) / (laterX - x)])));
    return median(slopes);
}
/**
 * One-sided Mann-Kendall test: the chance that values in random order rise as much as these. Exact, by counting the
 * orders of n values by their rising pairs (Mahonian numbers); ties count as half a rise. Meant for a dozen block
 * medians: on raw neighbouring samples it finds trends in plain noise (docs/verdicts.md).
 */
function risingPValue(values) {
    const n = values.length;
    const pairs = (n * (n - 1)) / 2;
    let rising = 0;
    values.forEach((value, index) => {
        for (const later of values.slice(index + 1))
            rising += later > value ? 1 : later === value ? 0.5 : 0;
    });
    const shares = ordersByRisingPairs(n);
    return shares.slice(Math.floor(rising), pairs + 1).reduce((sum, share) => sum + share, 0);
}
/** Share of the n! orders that have exactly k rising pairs, for each k. */
function ordersByRisingPairs(n) {
    let shares = [1];
    for (let size = 2; size <= n; size++) {
        const next = new Array(shares.length + size - 1).fill(0);
        shares.forEach((share, rising) => {
            for (let added = 0; added < size; added++)
                next[rising + added] = (next[rising + added] ?? 0) + share / size;
        });
        shares = next;
    }
    return shares;
}
/** Repeatable random numbers 0..1 from a seed (mulberry32, public domain): the same results always give the same interval. */
function seededRandom(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}


/***/ })

};
