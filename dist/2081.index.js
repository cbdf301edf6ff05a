export const id = 2081;
export const ids = [2081];
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
