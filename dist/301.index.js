export const id = 301;
export const ids = [301];
export const modules = {

/***/ 30301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54697);
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88791);
/* harmony import */ var _wording_tested_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26189);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15492);
/* harmony import */ var _wording_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79676);
/* harmony import */ var _model_key_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46141);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20943);







/** JUnit XML: a suite for each test; a case for each limit, each validity rule that spoke and each judged comparison. */
function renderJunit(reports) {
    const suites = reports.map((report) => ({ report, cases: casesOf(report) }));
    const root = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
        name: 'orchestrator-perf',
        ...totals(suites.flatMap(({ cases }) => cases)),
    });
    for (const { report, cases } of suites) {
        const suite = root.ele('testsuite', {
            name: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(report.title, 200),
            ...(report.summary.startedBy === 'nothing' ? {} : { timestamp: report.summary.startedAt }),
            time: (report.summary.durationMs / 1000).toFixed(3),
            ...totals(cases),
        });
        const tested = (0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_6__/* .testedSentence */ .r$)(report.summary);
        const properties = [
            ...(tested === undefined ? [] : [['tested', tested]]),
            ...propertiesOf(report),
        ];
        if (properties.length > 0) {
            const element = suite.ele('properties');
            for (const [name, value] of properties)
                element.ele('property', { name, value: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(value, 500) });
        }
        for (const one of cases) {
            const element = suite.ele('testcase', {
                name: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.name, 500),
                classname: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.classname, 200),
                time: '0',
            });
            if (one.error !== undefined)
                element.ele('error', { message: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.error) });
            else if (one.failure !== undefined)
                element.ele('failure', { message: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.failure) });
            else if (one.skipped !== undefined)
                element.ele('skipped', { message: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.skipped) });
        }
    }
    return `${root.end({ prettyPrint: true })}\n`;
}
function casesOf(report) {
    const { judgement, summary } = report;
    const classname = `performance.${report.title}`;
    const limits = judgement.thresholds.map((result) => {
        const name = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .limitSubject */ .Y7)(result)} ${(0,_model_key_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .limitText */ .PW)(result.threshold, summary)}`;
        const sentence = `was ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(result.actual, (0,_model_key_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .limitUnit */ .ge)(result.threshold, summary))}`;
        if (result.outcome === 'passed')
            return { name, classname };
        if (result.threshold.level === 'warn')
            return { name, classname, skipped: `warning: ${sentence}` };
        if (result.outcome === 'failed')
            return { name, classname, failure: sentence };
        return { name, classname, error: result.outcome };
    });
    const findings = judgement.validity
        .filter(({ severity }) => severity !== 'note')
        .map(({ rule, severity, sentence }) => ({
        name: `validity: ${rule}`,
        classname,
        ...(severity === 'fail' ? { failure: sentence } : { error: sentence }),
    }));
    const compared = judgement.comparison.comparisons
        .filter(({ call }) => call !== undefined)
        .map((one) => ({
        name: `comparison: ${one.metric} ${one.statistic}`,
        classname,
        ...(one.call === 'regressed' && {
            failure: (0,_wording_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .changeSentence */ .y6)(one),
        }),
        ...(one.call === 'inconclusive' && { skipped: (0,_wording_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .changeSentence */ .y6)(one) }),
    }));
    const { verdict } = judgement;
    const whole = {
        name: 'verdict',
        classname,
        ...(verdict.outcome === 'fail' && { failure: verdict.headline }),
        ...(verdict.outcome === 'broken' && { error: verdict.headline }),
        ...(verdict.outcome === 'inconclusive' && { skipped: verdict.headline }),
    };
    return [whole, ...limits, ...findings, ...compared];
}
/** What was compared, where two versions were measured side by side. */
function propertiesOf({ summary: { sideBySide } }) {
    if (sideBySide === undefined)
        return [];
    const { base, candidate, rounds, call, sentence, mode } = sideBySide;
    return [
        ['base', base.label],
        ['candidate', candidate.label],
        ['rounds', String(rounds.length)],
        ['rounds counted', String(rounds.filter(({ notCounted }) => notCounted === undefined).length)],
        ['mode', mode],
        ['call', call],
        ['comparison', sentence],
    ];
}
function totals(cases) {
    return {
        tests: cases.length,
        failures: cases.filter(({ failure, error }) => failure !== undefined && error === undefined).length,
        errors: cases.filter(({ error }) => error !== undefined).length,
        skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
    };
}


/***/ })

};
