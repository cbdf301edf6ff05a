export const id = 256;
export const ids = [256];
export const modules = {

/***/ 56408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchWithin),
/* harmony export */   S: () => (/* binding */ fetchText)
/* harmony export */ });
/**
 * fetch that comes to an end: with what `read` makes of the answer, or rejected after the time. The timer keeps the process
 * alive, which AbortSignal.timeout() does not: on Node 20 a connection that the other side closes before it answers leaves a
 * fetch pending with nothing that could wake the process, which then ends in the middle of its work with code 13 (for
 * another way into it see nodejs/undici#4242).
 */
async function fetchWithin(timeoutMs, url, read, { signal, ...init } = {}) {
    const late = new AbortController();
    let giveUp = () => { };
    const over = new Promise((_, reject) => {
        giveUp = reject;
    });
    const timer = setTimeout(() => {
        const reason = new DOMException(`no answer within ${Math.round(timeoutMs)} ms`, 'TimeoutError');
        late.abort(reason);
        giveUp(reason);
    }, timeoutMs);
    const signals = signal ? AbortSignal.any([late.signal, signal]) : late.signal;
    try {
        const answer = fetch(url, { ...init, signal: signals }).then(read);
        return await Promise.race([answer, over]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** The body of a 2xx answer; anything else is an error that says what came instead. */
function fetchText(url, init = {}, timeoutMs = 5000) {
    const read = async (response) => {
        const text = await response.text();
        if (!response.ok)
            throw new Error(`${url} answered ${response.status} ${text.slice(0, 200)}`.trim());
        return text;
    };
    return fetchWithin(timeoutMs, url, read, init);
}


/***/ }),

/***/ 47256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startExternal: () => (/* binding */ startExternal)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38821);


/** Nothing is started: the service under test is already there. k6 on this machine. */
const startExternal = async (plan, { log, signal, beforeServices }) => {
    const url = readTarget(plan.url);
    await beforeServices?.(undefined);
    const healthUrl = under(url, plan.healthPath);
    await (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .waitUntilHealthy */ .$)({
        service: 'orchestrator',
        url: healthUrl,
        timeoutMs: plan.healthTimeoutMs,
        signal,
    });
    log.info(`Stack external: ${url} is healthy (GET ${healthUrl})`);
    return {
        url,
        healthUrl,
        metricsUrl: under(url, plan.metricsPath),
        prometheusUrl: undefined,
        queue: undefined,
        services: [{ name: 'orchestrator', role: 'orchestrator' }],
        serviceEvents: async () => [],
        collectLogs: async () => { },
        logTail: async () => [],
        async [Symbol.asyncDispose]() { },
    };
};
function readTarget(target) {
    const hint = 'Set `target-url` to the base URL of the service, for example https://staging.example.com.';
    if (target === '')
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
/* harmony import */ var _ports_fetch_within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56408);



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
    let answer;
    try {
        answer = await (0,_ports_fetch_within_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchWithin */ .G)(timeoutMs, url, async (response) => ({
            ok: response.ok,
            status: response.status,
            body: (await response.text()).slice(0, 2000),
        }));
    }
    catch (error) {
        return { kind: 'unhealthy', what: `failed: ${reasonOf(error, timeoutMs)}` };
    }
    const { ok, status, body } = answer;
    if (!ok)
        return { kind: 'unhealthy', what: `answered ${status} ${body.slice(0, 300)}`.trim() };
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


/***/ })

};
