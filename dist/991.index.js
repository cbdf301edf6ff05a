export const id = 991;
export const ids = [991,576];
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
const leftBehindSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['embedded', 'compose', 'external']),
    /** Compose project. */
    name: schemas/* string */.YjP(),
    dockerHost: schemas/* string */.YjP(),
});

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
/* harmony export */   startTarget: () => (/* binding */ startTarget)
/* harmony export */ });
/** One row a kind; loaded when it is asked for. */
const DRIVERS = {
    embedded: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 45135))).startEmbedded(plan, context),
    },
    compose: {
        start: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(431)]).then(__webpack_require__.bind(__webpack_require__, 98431))).startCompose(plan, context),
        cleanUp: async (left, context) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 11904))).cleanUpCompose(left, context),
    },
    external: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 256).then(__webpack_require__.bind(__webpack_require__, 47256))).startExternal(plan, context),
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
    await DRIVERS[left.kind].cleanUp?.(left, context);
}


/***/ })

};
