export const id = 256;
export const ids = [256];
export const modules = {

/***/ 25691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ essentialEnvironment)
/* harmony export */ });
/** What a child process needs of our environment to work at all. Everything else it must be given by name. */
function essentialEnvironment(env = process.env) {
    return Object.fromEntries(ESSENTIAL.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
const ESSENTIAL = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE', 'APPDATA', 'LANG'];


/***/ }),

/***/ 47256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   externalDriver: () => (/* binding */ externalDriver)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38821);
/* harmony import */ var _launch_k6_on_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5139);



/** Nothing is started: the service under test is already there. k6 on this machine. */
const externalDriver = async (plan, { log, signal }) => {
    const url = readTarget(plan.targetUrl);
    const healthUrl = under(url, plan.healthPath);
    await (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .waitUntilHealthy */ .$)({
        service: 'orchestrator',
        url: healthUrl,
        timeoutMs: plan.healthTimeoutMs,
        signal,
    });
    log.info(`Stack external: ${url} is healthy (GET ${healthUrl})`);
    return {
        label: plan.label,
        url,
        urlForK6: url,
        healthUrl,
        metricsUrl: under(url, plan.metricsPath),
        prometheusUrl: undefined,
        queue: undefined,
        services: [{ name: 'orchestrator', role: 'orchestrator' }],
        launchK6: _launch_k6_on_host_js__WEBPACK_IMPORTED_MODULE_2__/* .launchK6OnHost */ .c,
        serviceEvents: async () => [],
        collectLogs: async () => { },
        logTail: async () => [],
        async [Symbol.asyncDispose]() { },
    };
};
function readTarget(target) {
    const hint = 'Set `target-url` to the base URL of the service, for example https://staging.example.com.';
    if (target === undefined || target === '')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8('the stack is external and no target URL is given', hint, undefined);
    if (!URL.canParse(target) || !/^https?:$/.test(new URL(target).protocol))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8(`the target URL is not an http or https URL: ${target}`, hint, undefined);
    return target.replace(/\/+$/, '');
}
/** Below the path of the target, which may be behind a prefix. */
function under(url, path) {
    return `${url}/${path.replace(/^\/+/, '')}`;
}


/***/ }),

/***/ 38821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ waitUntilHealthy)
/* harmony export */ });
/* unused harmony export probeHealth */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** Waits until the service answers 2xx. Throws a StackError that names the culprit, what was asked and what it answered. */
async function waitUntilHealthy(probe) {
    const startedAt = performance.now();
    const failed = async (service, sentence, hint) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StackError */ .L8(sentence, hint, service, (await probe.logTail?.(service)) ?? []);
    for (let round = 0;; round++) {
        if (probe.signal.aborted)
            throw await failed(probe.service, 'stopped while waiting for the health check', '');
        const dead = probe.culprit?.();
        if (dead !== undefined)
            throw await failed(dead.service, `${dead.service} ${dead.how} before ${probe.service} was healthy`, `Look at the last lines of ${dead.service}.`);
        const leftMs = probe.timeoutMs - (performance.now() - startedAt);
        const result = await probeHealth(probe.url, probe.token, Math.min(5000, Math.max(leftMs, 250)));
        if (result.kind === 'healthy')
            return;
        if (result.kind === 'somebody else')
            throw await failed(probe.service, `GET ${probe.url} ${result.what}`, 'Run it again: another process has the port.');
        if (performance.now() - startedAt >= probe.timeoutMs)
            throw await failed(probe.service, `${probe.service} was not healthy after ${probe.timeoutMs / 1000} s: GET ${probe.url} ${result.what}`, 'Check the health path and the logs of the services; a slow start needs a longer `health-timeout`.');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(20 * 2 ** Math.min(round, 5), 500, Math.max(leftMs, 1)));
    }
}
/** One question; `what` completes the sentence `GET <url> …`. */
async function probeHealth(url, token, timeoutMs) {
    let response;
    let body;
    try {
        response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'follow' });
        body = (await response.text()).slice(0, 2000);
    }
    catch (error) {
        return { kind: 'unhealthy', what: `failed: ${reasonOf(error, timeoutMs)}` };
    }
    if (!response.ok)
        return { kind: 'unhealthy', what: `answered ${response.status} ${body.slice(0, 300)}`.trim() };
    if (token !== undefined && !body.includes(token))
        return { kind: 'somebody else', what: 'was answered by another process than the one that was started' };
    return { kind: 'healthy' };
}
function reasonOf(error, timeoutMs) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === 'TimeoutError')
        return `no answer within ${Math.round(timeoutMs)} ms`;
    const { cause } = error;
    if (cause instanceof Error)
        return cause.message || cause.code || error.message;
    return error.message;
}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ launchK6OnHost)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _exec_essential_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25691);



/**
 * k6 as a child of this process. It must not outlive us: on Linux the kernel is asked to end it when we are gone,
 * however we went (setpriv sets the wish and becomes k6, so the pid is k6's).
 */
async function launchK6OnHost({ binary, args, env }) {
    const setpriv = process.platform === 'linux' ? SETPRIV.find(isExecutable) : undefined;
    const [command, ...argv] = setpriv === undefined ? [binary, ...args] : [setpriv, '--pdeathsig', 'KILL', '--', binary, ...args];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, argv, {
        env: { ...(0,_exec_essential_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .essentialEnvironment */ .k)(), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        // Its own process group: Ctrl-C in a terminal reaches the whole group, and a second SIGINT makes k6 drop its results.
        detached: true,
        windowsHide: true,
    });
}
/** util-linux 2.33 or newer; Alpine has none by default. */
const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
