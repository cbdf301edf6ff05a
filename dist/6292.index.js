export const id = 6292;
export const ids = [6292];
export const modules = {

/***/ 66292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driveRun: () => (/* binding */ driveRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _baseline_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53058);
/* harmony import */ var _baseline_save_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73339);
/* harmony import */ var _generator_open_generator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62245);
/* harmony import */ var _line_run_tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60975);
/* harmony import */ var _line_write_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16400);
/* harmony import */ var _ports_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97859);
/* harmony import */ var _ports_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3392);
/* harmony import */ var _publish_results_directory_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56193);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25214);
/* harmony import */ var _target_build_once_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93993);
/* harmony import */ var _target_drivers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15576);













/** The line, with the terminal at its end. Gives the exit code. */
async function driveRun({ plan, planAt }, ports, tell = printReports) {
    const { log, env, packageRoot } = ports;
    const baselines = { log, nowMs: Date.now(), run: undefined, github: undefined };
    const verdicts = await (0,_line_run_tests_js__WEBPACK_IMPORTED_MODULE_4__/* .runTests */ .N)(plan, {
        log,
        progress: ports.progress,
        signal: ports.signal,
        hardSignal: ports.hardSignal,
        env,
        packageRoot,
        machine: (0,_ports_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .describeMachine */ .F)(env),
        planAt,
        buildTarget: (0,_target_build_once_js__WEBPACK_IMPORTED_MODULE_10__/* .buildOnce */ .g)(),
        startTarget: _target_drivers_js__WEBPACK_IMPORTED_MODULE_11__.startTarget,
        openGenerator: _generator_open_generator_js__WEBPACK_IMPORTED_MODULE_3__/* .openGenerator */ .m,
        prepareDirectory: _publish_results_directory_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareResultsDirectory */ .T,
        remember: ports.remember,
        findBaseline: (wholePlan, test) => (0,_baseline_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(wholePlan, test, baselines),
        saveBaseline: (summary, lookup, wholePlan, test) => (0,_baseline_save_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .saveBaseline */ .X)(summary, lookup, wholePlan, test, { log, run: undefined, uploadArtifact: undefined }),
        writeResults: (result, wholePlan) => (0,_line_write_results_js__WEBPACK_IMPORTED_MODULE_5__/* .writeResults */ .K)(result, wholePlan),
        publish: async (results) => tell(results, plan, ports),
    });
    return (0,_domain_severity_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodeOf */ .FO)(verdicts);
}
function printReports(results, plan, { stdout, env, workingDirectory }) {
    for (const { report, test } of results) {
        const hasPage = plan.publish.reportFormats.includes('html');
        const reportPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, `${test.resultsDirectory}/${hasPage ? 'report.html' : 'result.json'}`);
        stdout.write((0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTerminal */ .b)(report, { colour: (0,_ports_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .usesColour */ .hy)(stdout, env), columns: stdout.columns, reportPath }));
    }
}


/***/ })

};
