export const id = 3653;
export const ids = [3653];
export const modules = {

/***/ 23653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _generator_binary_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77727);
/* harmony import */ var _domain_k6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23493);
/* harmony import */ var _target_drivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15576);





/** `orchestrator-perf doctor`: what this machine has and lacks, each with what to do. 1 when a test could not run at all. */
const doctorCommand = async (_, ports) => {
    const { stdout } = ports;
    const found = [
        ...(await (0,_target_drivers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkForTargets */ .yK)(ports)),
        await k6(ports),
        await permissions(ports.workingDirectory),
    ];
    const width = 'missing'.length;
    for (const { state, what, advice } of found)
        stdout.write(`${state.padEnd(width)}  ${what}\n${advice === undefined ? '' : `${' '.repeat(width + 2)}${advice}\n`}`);
    const blocked = found.some(({ state }) => state === 'missing');
    stdout.write(blocked ? '\nA test cannot run here yet.\n' : '\nA test can run here: orchestrator-perf run smoke\n');
    return blocked ? 1 : 0;
};
async function k6({ env, signal }) {
    const found = await (0,_generator_binary_find_js__WEBPACK_IMPORTED_MODULE_2__/* .k6AtHand */ .E)({ version: _domain_k6_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_K6_VERSION */ .ti, ...(env.K6_PATH && { path: env.K6_PATH }) }, { env, signal });
    if ('path' in found)
        return { state: 'ok', what: `k6 ${found.version} from ${found.source}: ${found.path}` };
    return {
        state: 'note',
        what: `no k6 on this machine (${found.problem})`,
        advice: 'The compose stack needs none, its k6 is an image. For a run on this machine it is fetched once and kept.',
    };
}
async function permissions(folder) {
    try {
        // Tried, not asked: root may write by its rights where the file system takes nothing.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.orchestrator-perf-')));
        return { state: 'ok', what: `results can be written to ${folder}` };
    }
    catch {
        return {
            state: 'missing',
            what: `${folder} is not writable: results have no place`,
            advice: 'Run it from a folder of yours, or give --results-path.',
        };
    }
}


/***/ })

};
