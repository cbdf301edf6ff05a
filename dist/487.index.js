export const id = 487;
export const ids = [487];
export const modules = {

/***/ 83487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var _baseline_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22551);
/* harmony import */ var _read_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47910);
/* harmony import */ var _report_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93061);



/** `orchestrator-perf compare <baseline> <candidate>`: each a result of this tool, or k6 results of any shape. */
const compareCommand = async ({ operands, options, source }, given) => {
    const ports = (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .inWorkingDirectory */ .Ko)(source, given);
    const [baseline = '', candidate = ''] = operands;
    const to = (0,_report_command_js__WEBPACK_IMPORTED_MODULE_2__.whereTo)(options);
    const rules = { ...(await (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedBy */ .Nq)(source, ports)), mustCompare: true };
    const lookup = await (0,_baseline_of_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineOf */ .B)(baseline, ports);
    const measurement = await (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .readForeign */ .vM)([candidate], { tags: [], thresholds: rules.thresholds, follow: false }, ports);
    return (0,_report_command_js__WEBPACK_IMPORTED_MODULE_2__.judgeAndWrite)(measurement, lookup, rules, to, ports);
};


/***/ })

};
