export const id = 9739;
export const ids = [9739,9406];
export const modules = {

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postStep: () => (/* binding */ postStep)
/* harmony export */ });
/* harmony import */ var _line_left_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39406);

/** The post step: takes down what a killed main step left, each whatever became of the others. */
async function postStep(remembered, context) {
    const left = remembered.flatMap((entry) => _line_left_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .leftBehindSchema */ .p.safeParse(entry).data ?? []);
    if (left.length === 0)
        return context.log.info('Nothing to take down: the main step left no stack.');
    await (0,_line_left_behind_js__WEBPACK_IMPORTED_MODULE_0__.takeDown)(left, context);
}


/***/ }),

/***/ 98922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ GENERATORS),
/* harmony export */   Su: () => (/* binding */ K6_RUNNERS),
/* harmony export */   gu: () => (/* binding */ GENERATOR_KINDS),
/* harmony export */   ug: () => (/* binding */ ENGINES)
/* harmony export */ });
/** One row a kind. */
const GENERATORS = {
    host: {
        runner: 'host',
        impossible: 'which a process of this machine does not reach',
        where: 'on this machine',
        away: undefined,
    },
    container: {
        runner: 'stack',
        impossible: 'which has no containers',
        where: 'as a container of the stack',
        away: {
            livePage: 'The live page of k6 cannot be reached while k6 runs in the network of the stack; use k6-runner host for it.',
            files: (reads) => `k6 runs in a container and sees only ${reads.join(', ')}; with k6-runner host it sees this machine.`,
        },
    },
    cluster: {
        runner: undefined,
        impossible: 'whose service the pods of a cluster do not reach',
        where: 'as pods of a Kubernetes cluster',
        away: {
            livePage: 'The live page of k6 cannot be reached while k6 runs in a cluster.',
            files: () => 'The script is packed with everything it imports and opens on this machine.',
        },
    },
};
/** What carries the load: one k6, or several that share it. */
const ENGINES = ['local', 'kubernetes', 'k6-operator'];
const GENERATOR_KINDS = Object.keys(GENERATORS);
const K6_RUNNERS = [
    'auto',
    ...GENERATOR_KINDS.flatMap((kind) => GENERATORS[kind].runner ?? []),
];


/***/ }),

/***/ 42868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ generatorFor),
/* harmony export */   Rd: () => (/* binding */ candidateImage),
/* harmony export */   aO: () => (/* binding */ TARGET_KINDS),
/* harmony export */   dW: () => (/* binding */ TARGETS),
/* harmony export */   pP: () => (/* binding */ leftBehindSchema),
/* harmony export */   v3: () => (/* binding */ isSomebodyElses)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _generators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98922);


/** One row a kind. */
const TARGETS = {
    embedded: {
        description: 'reference service and queue as processes, no Docker',
        startsService: true,
        generators: ['host'],
    },
    compose: { description: 'containers', startsService: true, generators: ['container', 'host'] },
    command: {
        description: 'your own start command, see `start`',
        startsService: true,
        generators: ['host'],
    },
    external: {
        description: 'nothing is started, see `target-url`',
        startsService: false,
        generators: ['host', 'cluster'],
    },
};
const TARGET_KINDS = Object.keys(TARGETS);
/** Where k6 runs for a target of this kind. That it can run there is held by a rule of the inputs. */
function generatorFor(kind, runner, engine = 'local') {
    if (engine !== 'local')
        return 'cluster';
    const { generators } = TARGETS[kind];
    return generators.find((generator) => _generators_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERATORS */ .DY[generator].runner === runner) ?? generators[0];
}
/** Of a stack as a result names it: one of others may say anything. */
const isSomebodyElses = (stack) => Object.hasOwn(TARGETS, stack) && !TARGETS[stack].startsService;
/** What a killed tool leaves, and all that is needed to take it down: it goes through the state of the action's step. */
const leftBehindSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('compose'),
        /** Compose project. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        dockerHost: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'),
        /** What its processes have in their environment. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        /** The command itself, once it is known: a program may overwrite its environment. */
        pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
        startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cluster'),
        /** Of the Job or the TestRun; its other objects are called after it. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        engine: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kubernetes', 'k6-operator']).default('kubernetes'),
        context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        namespace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
]);
/** Image that `orchestrator-build` makes for one compose project alone. */
function candidateImage(project) {
    return `orchestrator-perf/candidate:${project}`;
}


/***/ }),

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
