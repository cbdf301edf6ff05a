export const id = 8161;
export const ids = [8161];
export const modules = {

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

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adviceOn: () => (/* binding */ adviceOn)
/* harmony export */ });
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72084);
/* harmony import */ var _metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98322);


/** What the user should know of a test before it starts, a sentence each. */
function adviceOn(test) {
    const { profile, testType, thresholds, workload } = test;
    // What a script of the user's own sends is not known; a smoke test asks only whether it works.
    if (workload.kind === 'script' || !(0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(testType).judgesFigures)
        return [];
    const percents = thresholds.flatMap(({ statistic }) => statistic.kind === 'percentile' ? [statistic.percent] : []);
    const wanted = (0,_metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesWanted */ .t)(Math.max(0, ...percents));
    const expected = fewestJudgedRequests(profile);
    if (percents.length === 0 || expected >= wanted)
        return [];
    return [
        `${testType}: about ${expected} requests will be judged${profile.judgedPhases.length > 1 ? ' in the shortest phase' : ''}; p(${Math.max(...percents)}) wants ${wanted}. ${howToSendMore(profile)}, or run longer.`,
    ];
}
function howToSendMore({ unit, eventsPerSecond, eventsPerRequest }) {
    const now = Number(eventsPerSecond.toPrecision(3));
    return unit === 'requests'
        ? `Raise requests-per-second (now ${now})`
        : `Raise events-per-second (now ${Math.round(eventsPerSecond)}), lower events-per-request (${eventsPerRequest})`;
}
/** Requests offered in the judged phase that offers the fewest. */
function fewestJudgedRequests(profile) {
    const perVuSecond = profile.eventsPerSecond / profile.eventsPerRequest / profile.peakVus;
    const judged = profile.stages.filter(({ phase }) => profile.judgedPhases.includes(phase));
    const requests = judged.map(({ durationS, targetVus }) => durationS * targetVus * perVuSecond);
    return Math.floor(Math.min(...requests));
}


/***/ })

};
