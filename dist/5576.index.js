export const id = 5576;
export const ids = [5576];
export const modules = {

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
