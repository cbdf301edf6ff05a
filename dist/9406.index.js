export const id = 9406;
export const ids = [9406];
export const modules = {

/***/ 39406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ leftBehindSchema),
  takeDown: () => (/* binding */ takeDown)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/base/left-worktree.js

/** What a killed tool leaves of a base version, and all that is needed to remove it. */
const leftWorktreeSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('worktree'),
    /** Work tree of the repository that it belongs to. */
    repository: schemas/* string */.YjP().min(1),
    /** The temporary folder that it is in. */
    directory: schemas/* string */.YjP().min(1),
});

// EXTERNAL MODULE: ./build/src/domain/targets.js
var targets = __webpack_require__(42868);
;// CONCATENATED MODULE: ./build/src/line/left-behind.js



/** Whatever a killed run leaves: of a target, or of the base version. */
const leftBehindSchema = schemas/* union */.KCZ([targets/* leftBehindSchema */.pP, leftWorktreeSchema]);
/** Takes down what a killed run left; the last that came first: the files of a version go after what runs in them. */
async function takeDown(remembered, context) {
    const failures = [];
    for (const left of remembered.toReversed())
        await takeDownOne(left, context).catch((error) => failures.push(error));
    if (failures.length > 0)
        throw failures[0];
}
async function takeDownOne(left, context) {
    if (left.kind === 'worktree') {
        const { removeWorktree } = await Promise.all(/* import() */[__webpack_require__.e(2470), __webpack_require__.e(6653)]).then(__webpack_require__.bind(__webpack_require__, 62470));
        return removeWorktree(left, context.log);
    }
    if (left.kind === 'cluster') {
        const { cleanUpCluster } = await __webpack_require__.e(/* import() */ 1882).then(__webpack_require__.bind(__webpack_require__, 41882));
        return cleanUpCluster(left, context);
    }
    const { cleanUp } = await __webpack_require__.e(/* import() */ 5576).then(__webpack_require__.bind(__webpack_require__, 15576));
    return cleanUp(left, context);
}


/***/ })

};
