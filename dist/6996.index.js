export const id = 6996;
export const ids = [6996];
export const modules = {

/***/ 86996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notSideBySide: () => (/* binding */ notSideBySide),
/* harmony export */   planRounds: () => (/* binding */ planRounds),
/* harmony export */   withPilotLoad: () => (/* binding */ withPilotLoad)
/* harmony export */ });
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72084);
/* harmony import */ var _domain_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42868);


/** Each VU sends two requests in a second: slow answers hold the rate up to half a second. */
const REQUESTS_OF_VU = 2;
const FEWEST_VUS = 10;
const MOST_VUS = 2000;
/** The inputs as if the load of the pilot had been asked for. */
function withPilotLoad(inputs, { requestsPerSecond, warmUpS, roundS }) {
    const vus = Math.min(MOST_VUS, Math.max(FEWEST_VUS, Math.ceil(requestsPerSecond / REQUESTS_OF_VU)));
    return {
        ...inputs,
        vus,
        ...(inputs.requests === undefined
            ? { 'events-per-second': requestsPerSecond * inputs['events-per-request'] }
            : { 'requests-per-second': requestsPerSecond }),
        ...(warmUpS === undefined ? {} : { 'warm-up': warmUpS * 1000 }),
        ...(roundS === undefined ? {} : { 'round-duration': roundS * 1000 }),
    };
}
/** Both versions in every round; who is started first alternates, and the round after begins as this one ended. */
function planRounds({ inputs, base, test, name, given, mostMs, runOf, instead, }) {
    const rounds = inputs.rounds;
    const runs = Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) => orderOf(round).map((side) => runOf({
        side,
        round,
        name: `${name}-${round}-${side === 'base' ? 'b' : 'c'}`,
        resultsDirectory: `${test.resultsDirectory}/rounds/${String(round).padStart(2, '0')}/${side}`,
    })));
    const [first, ...others] = runs;
    if (first === undefined)
        throw new Error(`${rounds} rounds were planned`);
    // Where it breaks is asked of the whole machine.
    const isWhole = (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(test.testType).sideBySide === 'whole runs';
    const asked = isWhole ? 'interleaved' : inputs['side-by-side'];
    const sideBySide = {
        mode: asked === 'interleaved' ? 'interleaved' : 'concurrent',
        isModeFixed: asked !== 'auto',
        rounds,
        ...(mostMs === undefined ? {} : { mostMs }),
        roundS: isWhole ? test.profile.durationS : inputs['round-duration'] / 1000,
        warmUpS: isWhole ? 0 : inputs['warm-up'] / 1000,
        base: base.version,
        candidate: base.candidate,
        runsAll: base.runsAll === true,
        isRoundFixed: given.has('round-duration'),
        hasFreshServices: _domain_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGETS */ .dW[inputs.stack].startsService,
        // The floors of the figures are what is worth a red pull request, unless somebody knows better.
        regressionTolerance: given.has('regression-tolerance') ? inputs['regression-tolerance'] : 0,
        isRateOpen: !isWhole &&
            inputs.script === undefined &&
            inputs.vus === undefined &&
            inputs['events-per-second'] === undefined &&
            inputs['requests-per-second'] === undefined,
        ...(inputs.script === undefined && !isWhole
            ? { requestsPerSecond: test.profile.eventsPerSecond / test.profile.eventsPerRequest }
            : {}),
        // The built-in scripts pause between requests: they get what they offer, whatever the service.
        isThroughputJudged: inputs.script !== undefined,
        ...(instead === undefined ? {} : { instead }),
    };
    return { ...test, runs: [first, ...others], sideBySide };
}
/** ABBA: what grows in time weighs on both alike. */
function orderOf(round) {
    return round % 4 === 1 || round % 4 === 0 ? ['base', 'candidate'] : ['candidate', 'base'];
}
/** Why a test of this type is not run side by side; undefined where it is. */
function notSideBySide(testType, isAsked) {
    const because = (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotSideBySide */ .jA)(testType, isAsked);
    return because && `${testType} is compared with earlier runs: ${because}.`;
}


/***/ })

};
