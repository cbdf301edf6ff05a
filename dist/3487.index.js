export const id = 3487;
export const ids = [3487];
export const modules = {

/***/ 83487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56858);
/* harmony import */ var _baseline_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22551);
/* harmony import */ var _k6_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18260);
/* harmony import */ var _read_foreign_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41131);
/* harmony import */ var _report_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93061);








/** `orchestrator-perf compare <baseline> <candidate>`: each a result of this tool, or k6 results of any shape. */
const compareCommand = async ({ operands, options, source }, given) => {
    const ports = (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_6__/* .inWorkingDirectory */ .Ko)(source, given);
    const [baseline = '', candidate = ''] = operands;
    if (baseline === '-' && candidate === '-')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(['standard input can be read once: give - for one of the two results']);
    const to = (0,_report_command_js__WEBPACK_IMPORTED_MODULE_7__.whereTo)(options);
    const exitCode = (0,_k6_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .k6ExitCodeOf */ .M)(options['k6-exit-code']);
    const rules = { ...(await (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedBy */ .Nq)(source, ports)), mustCompare: true };
    let lookup = await (0,_baseline_of_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineOf */ .B)(baseline, ports);
    const runs = lookup.kind === 'found' ? lookup.baseline.runs : [];
    const measurement = await (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_6__/* .readForeign */ .vM)([candidate], { tags: [], thresholds: rules.thresholds, follow: false, kinds: kindsOf(runs) }, ports);
    // CSV names no kinds of metrics: what the other side calls a gauge must not be held against a percentile.
    const kinds = kindsOf([measurement.summary]);
    const isReadAgain = runs.some((run) => differ(kindsOf([run]), kinds));
    if (isReadAgain && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingDirectory, baseline)).catch(() => undefined))?.isFile())
        lookup = await (0,_baseline_of_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineOf */ .B)(baseline, ports, kinds);
    if (lookup.series !== undefined) {
        const series = startingWith(lookup.series, measurement.series);
        if (series.length > 0)
            measurement.baseSeries = series;
    }
    measurement.summary = (0,_k6_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .endedWith */ .t)(measurement.summary, exitCode);
    return (0,_report_command_js__WEBPACK_IMPORTED_MODULE_7__.judgeAndWrite)(measurement, lookup, rules, to, ports);
};
/** The first run on the clock of the second, so that both begin at the same moment. */
function startingWith(base, candidate) {
    const start = (series) => series.reduce((first, { points }) => Math.min(first, points[0]?.[0] ?? first), Number.POSITIVE_INFINITY);
    const shiftMs = start(candidate) - start(base);
    if (!Number.isFinite(shiftMs))
        return [];
    return base.map((series) => ({
        ...series,
        points: series.points.map(([atMs, value]) => [atMs + shiftMs, value]),
    }));
}
function kindsOf(runs) {
    return new Map(runs.flatMap(({ metrics }) => metrics.map((metric) => [metric.name, (0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .declarationOf */ .MI)(metric)])));
}
function differ(a, b) {
    return [...a].some(([name, { type }]) => b.has(name) && b.get(name)?.type !== type);
}


/***/ })

};
