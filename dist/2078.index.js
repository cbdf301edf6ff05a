export const id = 2078;
export const ids = [2078];
export const modules = {

/***/ 81327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ drivePlanned)
/* harmony export */ });
/** What was planned is said, and run unless it is a dry run. Gives the exit code. */
async function drivePlanned(planned, ports, tell) {
    const { log, packageRoot, stdout } = ports;
    const { plan, provenance, foreseen, advice } = planned;
    for (const given of provenance)
        log.info(given);
    for (const sentence of foreseen)
        log.info(sentence);
    for (const sentence of advice)
        log.warn(sentence);
    if (plan.dryRun) {
        const { describePlan } = await Promise.all(/* import() */[__webpack_require__.e(5976), __webpack_require__.e(5114)]).then(__webpack_require__.bind(__webpack_require__, 15114));
        stdout.write(describePlan(plan, 'cli'));
        if (plan.k6.cluster !== undefined) {
            const { describeManifests } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2564), __webpack_require__.e(5798)]).then(__webpack_require__.bind(__webpack_require__, 80359));
            stdout.write(`\n${describeManifests(plan, packageRoot)}`);
        }
        return 0;
    }
    // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
    const { driveRun } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1011), __webpack_require__.e(2819), __webpack_require__.e(8986), __webpack_require__.e(5976), __webpack_require__.e(6553), __webpack_require__.e(618), __webpack_require__.e(4085), __webpack_require__.e(1055), __webpack_require__.e(1880), __webpack_require__.e(8947), __webpack_require__.e(7336), __webpack_require__.e(1970), __webpack_require__.e(5496), __webpack_require__.e(5298)]).then(__webpack_require__.bind(__webpack_require__, 66292));
    return driveRun(planned, ports, tell);
}


/***/ }),

/***/ 69013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _line_plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76195);
/* harmony import */ var _drive_planned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81327);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** `orchestrator-perf run <type>`. */
const runCommand = async (line, ports) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, env, workingDirectory, packageRoot, signal, remember } = ports;
        const planned = __addDisposableResource(env_1, await (0,_line_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .n)({
            surface: 'cli',
            source: line.source,
            env,
            workingDirectory,
            packageRoot,
            commit: async () => (await __webpack_require__.e(/* import() */ 6463).then(__webpack_require__.bind(__webpack_require__, 46463))).gitCommit(workingDirectory),
            openBase: async (asked) => (await Promise.all(/* import() */[__webpack_require__.e(2470), __webpack_require__.e(1602)]).then(__webpack_require__.bind(__webpack_require__, 22121))).openBase({ ...asked, workingDirectory, log, signal, remember }),
        }), true);
        return await (0,_drive_planned_js__WEBPACK_IMPORTED_MODULE_1__/* .drivePlanned */ .P)(planned, ports);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};


/***/ }),

/***/ 58690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workingDirectoryOf),
/* harmony export */   i: () => (/* binding */ workingDirectoryProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder relative paths are below: `working-directory` where it was given, itself below `from`. Absolute. */
function workingDirectoryOf(source, from) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, source.values.get('working-directory')?.text.trim() || '.');
}
/** Undefined when the folder is there; relative paths below one that is not would all be wrong. */
function workingDirectoryProblem(source, workingDirectory) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(workingDirectory, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return undefined;
    const given = source.values.get('working-directory')?.text.trim() ?? '.';
    return `working-directory is "${given}": ${stat === undefined ? `there is no folder ${workingDirectory}` : `${workingDirectory} is not a folder`}`;
}


/***/ })

};
