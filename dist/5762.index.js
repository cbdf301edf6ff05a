export const id = 5762;
export const ids = [5762,5576];
export const modules = {

/***/ 55762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downCommand: () => (/* binding */ downCommand)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _target_drivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15576);


/** `orchestrator-perf down [--project name]`: takes down what `up` or a killed run left. */
const downCommand = async ({ options }, { log, env, signal }) => {
    const running = await (0,_target_drivers_js__WEBPACK_IMPORTED_MODULE_1__/* .runningTargets */ .m3)(env, signal);
    const wanted = options.project === undefined ? undefined : String(options.project);
    const chosen = wanted === undefined ? running : running.filter(({ name }) => name === wanted);
    if (chosen.length === 0) {
        log.info(wanted === undefined ? 'No stack is running.' : `No stack ${wanted} is running.`);
        return 0;
    }
    if (chosen.length > 1)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${chosen.length} stacks are running: ${chosen.map(({ name }) => name).join(', ')}`, 'Say which one: orchestrator-perf down --project <name>. One of them may belong to a run that is under way.');
    for (const { name, left } of chosen) {
        await (0,_target_drivers_js__WEBPACK_IMPORTED_MODULE_1__.cleanUp)(left, { env, log });
        log.info(`${name} is down: no container, network or volume of it is left.`);
    }
    return 0;
};


/***/ }),

/***/ 15576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   k0: () => (/* binding */ buildTarget),
/* harmony export */   m3: () => (/* binding */ runningTargets),
/* harmony export */   startTarget: () => (/* binding */ startTarget),
/* harmony export */   yK: () => (/* binding */ checkForTargets)
/* harmony export */ });
/** One row a kind; loaded when it is asked for. */
const DRIVERS = {
    embedded: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 8745).then(__webpack_require__.bind(__webpack_require__, 38745))).startEmbedded(plan, context),
    },
    compose: {
        start: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1170)]).then(__webpack_require__.bind(__webpack_require__, 51170))).startCompose(plan, context),
        cleanUp: async (left, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1904)]).then(__webpack_require__.bind(__webpack_require__, 11904))).cleanUpCompose(left, context),
        running: async (env, signal) => (await __webpack_require__.e(/* import() */ 1309).then(__webpack_require__.bind(__webpack_require__, 51309))).runningStacks(env, signal),
        check: async (machine) => (await __webpack_require__.e(/* import() */ 9748).then(__webpack_require__.bind(__webpack_require__, 89748))).checkForCompose(machine),
    },
    command: {
        start: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(3344), __webpack_require__.e(5022)]).then(__webpack_require__.bind(__webpack_require__, 45022))).startCommand(plan, context),
        build: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(3344), __webpack_require__.e(3321)]).then(__webpack_require__.bind(__webpack_require__, 93321))).buildCommand(plan, context),
        cleanUp: async (left, context) => (await __webpack_require__.e(/* import() */ 8257).then(__webpack_require__.bind(__webpack_require__, 98257))).cleanUpCommand(left, context),
    },
    external: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 2578).then(__webpack_require__.bind(__webpack_require__, 52578))).startExternal(plan, context),
    },
};
/** Brings a target up. */
function startTarget(plan, context) {
    // The row of a kind takes plans of that kind: TypeScript does not follow that through the look-up.
    const { start } = DRIVERS[plan.kind];
    return start(plan, context);
}
/** Builds what a target starts, where its kind has something to build. */
async function buildTarget(plan, context) {
    const { build } = DRIVERS[plan.kind];
    await build?.(plan, context);
}
/** Takes down what a killed run left. Nothing to do where it took it down itself. */
async function cleanUp(left, context) {
    const { cleanUp: takeDown } = DRIVERS[left.kind];
    await takeDown?.(left, context);
}
const EVERY_DRIVER = Object.values(DRIVERS);
/** Every target of this tool that was left running on this machine. */
async function runningTargets(env, signal) {
    const found = await Promise.all(EVERY_DRIVER.map((driver) => driver.running?.(env, signal)));
    return found.flatMap((running) => running ?? []);
}
/** What the targets of every kind need of this machine. */
async function checkForTargets(machine) {
    const found = await Promise.all(EVERY_DRIVER.map((driver) => driver.check?.(machine)));
    return found.flatMap((requirements) => requirements ?? []);
}


/***/ })

};
