export const id = 8991;
export const ids = [8991,5576];
export const modules = {

/***/ 18991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postStep: () => (/* binding */ postStep)
});

// EXTERNAL MODULE: ./build/src/target/drivers.js
var drivers = __webpack_require__(15576);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/target/target.js

/** What a killed tool leaves, and all that is needed to take it down: it goes through the state of the action's step. */
const leftBehindSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('compose'),
        /** Compose project. */
        name: schemas/* string */.YjP(),
        dockerHost: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('command'),
        /** What its processes have in their environment. */
        name: schemas/* string */.YjP().min(1),
        /** The command itself, once it is known: a program may overwrite its environment. */
        pid: schemas/* number */.aig().int().positive().optional(),
        startedAt: schemas/* string */.YjP().min(1).optional(),
    }),
]);

;// CONCATENATED MODULE: ./build/src/action/post-step.js


/** The post step: takes down what a killed main step left, each target whatever became of the others. */
async function postStep(remembered, context) {
    const { log } = context;
    const targets = remembered.flatMap((entry) => leftBehindSchema.safeParse(entry).data ?? []);
    if (targets.length === 0)
        return log.info('Nothing to take down: the main step left no stack.');
    const failures = [];
    for (const left of targets)
        await (0,drivers.cleanUp)(left, context).catch((error) => failures.push(error));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 15576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   m: () => (/* binding */ runningTargets),
/* harmony export */   startTarget: () => (/* binding */ startTarget),
/* harmony export */   y: () => (/* binding */ checkForTargets)
/* harmony export */ });
/** One row a kind; loaded when it is asked for. */
const DRIVERS = {
    embedded: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 8745).then(__webpack_require__.bind(__webpack_require__, 38745))).startEmbedded(plan, context),
    },
    compose: {
        start: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3267)]).then(__webpack_require__.bind(__webpack_require__, 3267))).startCompose(plan, context),
        cleanUp: async (left, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1904)]).then(__webpack_require__.bind(__webpack_require__, 11904))).cleanUpCompose(left, context),
        running: async (env, signal) => (await __webpack_require__.e(/* import() */ 1309).then(__webpack_require__.bind(__webpack_require__, 51309))).runningStacks(env, signal),
        check: async (machine) => (await __webpack_require__.e(/* import() */ 9748).then(__webpack_require__.bind(__webpack_require__, 89748))).checkForCompose(machine),
    },
    command: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 9503).then(__webpack_require__.bind(__webpack_require__, 9503))).startCommand(plan, context),
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
