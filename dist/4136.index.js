export const id = 4136;
export const ids = [4136];
export const modules = {

/***/ 59659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upCommand: () => (/* binding */ upCommand)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _line_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76195);
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


/** `orchestrator-perf up [--grafana]`: the compose stack, left running to look at. */
const upCommand = async (line, ports) => {
    const { log, env, workingDirectory, packageRoot, signal, stdout, remember } = ports;
    const given = line.source.values.get('stack');
    const values = new Map(line.source.values);
    values.set('stack', given ?? { text: 'compose', where: 'up' });
    const { plan } = await (0,_line_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .n)({
        surface: 'cli',
        source: { ...line.source, values },
        env,
        workingDirectory,
        packageRoot,
    });
    const [{ target: planned }] = plan.tests[0].runs;
    if (planned.kind !== 'compose')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([`up starts containers, but stack is "${planned.kind}"`], 'Leave --stack out; the embedded stack runs as long as a test does: orchestrator-perf run.');
    const { startTarget } = await __webpack_require__.e(/* import() */ 5576).then(__webpack_require__.bind(__webpack_require__, 15576));
    // What a load would put into the queue is said when there is one.
    const { queueForecast: _, ...compose } = planned.compose;
    const { project } = compose;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const target = __addDisposableResource(env_1, await startTarget({ ...planned, compose, keep: true }, { log, signal, packageRoot, remember }), true);
            stdout.write(whereEverythingIs(target, project, plan.service));
            return 0;
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
    }
    catch (error) {
        // The driver takes down what it started, whatever stopped it.
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8)
            for (const line of error.logTail)
                log.info(`  ${line}`);
        if (!signal.aborted)
            throw error;
        log.info(`${project} was not started: nothing of it is left.`);
        return 3;
    }
};
function whereEverythingIs(target, project, service) {
    const places = [
        [service, target.url],
        ['queue', target.queue && `${target.queue.url} (${target.queue.backend})`],
        ['Prometheus', target.prometheusUrl],
        ['Grafana', target.grafanaUrl],
    ].flatMap(([name, url]) => (url === undefined ? [] : [`${`${name}:`.padEnd(14)}${url}`]));
    const next = [
        `orchestrator-perf run load --target-url ${target.url}`,
        ...(target.queue === undefined ? [] : [`orchestrator-perf queues --watch --project ${project}`]),
        `orchestrator-perf down --project ${project}`,
    ];
    return `${places.join('\n')}\n\nNext:\n${next.map((line) => `  ${line}\n`).join('')}`;
}


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
