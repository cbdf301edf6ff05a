export const id = 659;
export const ids = [659];
export const modules = {

/***/ 59659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upCommand: () => (/* binding */ upCommand)
/* harmony export */ });
/* harmony import */ var _plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15663);
/* harmony import */ var _stack_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37845);
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
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, env, workingDirectory, packageRoot, signal, stdout } = ports;
        const given = line.source.values.get('stack');
        const values = new Map(line.source.values);
        values.set('stack', given ?? { text: 'compose', where: 'up' });
        const { plan } = (0,_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .n)({
            surface: 'cli',
            source: { ...line.source, values },
            env,
            workingDirectory,
            packageRoot,
        });
        const [stackPlan] = plan.stacks;
        const stack = __addDisposableResource(env_1, await (0,_stack_compose_js__WEBPACK_IMPORTED_MODULE_1__.composeDriver)({ ...stackPlan, keep: true }, { log, signal, packageRoot, remember: () => undefined }), true);
        const grafana = stack.services.find(({ role }) => role === 'grafana');
        const lines = [
            ['orchestrator', stack.url],
            ['queue', stack.queue ? `${stack.queue.url} (${stack.queue.backend})` : undefined],
            ['Prometheus', stack.prometheusUrl],
            ['Grafana', grafana && stack.grafanaUrl],
        ].flatMap(([name, url]) => (url === undefined ? [] : [`${`${name}:`.padEnd(14)}${url}`]));
        stdout.write(`${lines.join('\n')}\n\n`);
        stdout.write(`orchestrator-perf run load --target-url ${stack.url}\norchestrator-perf queues --watch\n`);
        stdout.write(`orchestrator-perf down --project ${stackPlan.compose?.project}\n`);
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
};


/***/ })

};
