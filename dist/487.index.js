export const id = 487;
export const ids = [487];
export const modules = {

/***/ 83487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var _read_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68992);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6278);
/* harmony import */ var _report_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50888);



/** `orchestrator-perf compare <baseline> <candidate>`: each a result of this tool, or k6 results of any shape. */
const compareCommand = async ({ operands, options, source }, ports) => {
    const [baseline = '', candidate = ''] = operands;
    const format = (0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .b)(options.format);
    const rules = (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedBy */ .N)(source, ports);
    const lookup = await (0,_report_command_js__WEBPACK_IMPORTED_MODULE_2__.baselineOf)(baseline, ports);
    const measurement = await (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .readForeign */ .v)([candidate], { tags: [], thresholds: rules.thresholds, follow: false }, ports);
    return (0,_report_command_js__WEBPACK_IMPORTED_MODULE_2__.judgeAndWrite)(measurement, lookup, rules, { format, output: options.output }, ports);
};


/***/ })

};
