export const id = 2578;
export const ids = [2578];
export const modules = {

/***/ 39856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   I6: () => (/* binding */ SERVICE_UNDER_TEST),
/* harmony export */   QN: () => (/* binding */ UNITS),
/* harmony export */   V5: () => (/* binding */ SERVICE_EVENT_KINDS)
/* harmony export */ });
/** The name under which every stage knows the service under test. */
const SERVICE_UNDER_TEST = 'orchestrator';
const SIDES = ['base', 'candidate'];
/** ratio: 1 is 100 %, for CPU 1 is one core. */
const UNITS = ['ms', 's', 'bytes', 'ratio', 'cores', 'count', 'per second', 'none'];
const SERVICE_EVENT_KINDS = [
    'unhealthy',
    'healthy',
    'exited',
    'restarted',
    'oom-killed',
    'throttled',
];


/***/ }),

/***/ 57783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _fetch_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56408);

const HEALTH = { timeoutMs: 5000, mostBytes: 64 * 1024 };
const METRICS = { timeoutMs: 5000, mostBytes: 16 * 1024 * 1024 };
/**
 * Redirects are not followed: whatever a service points at, an address inside a network perhaps, is none of its own
 * answers. Throws when no whole answer came.
 */
function ask(url, { timeoutMs, mostBytes, ...init }) {
    const read = async (response) => {
        const text = await readBody(response, mostBytes);
        return { status: response.status, ok: response.ok, text, sentence: sentenceOf(response, text) };
    };
    return (0,_fetch_within_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchWithin */ .G)(timeoutMs, url, read, { ...init, redirect: 'manual' });
}
/** The text of a 2xx answer; anything else is an error that says what came instead. */
async function askText(url, question) {
    const answer = await ask(url, question);
    if (!answer.ok)
        throw new Error(`${url} ${answer.sentence}`);
    return answer.text;
}
/** Leaving the loop closes the connection of an answer that is not read to its end. */
async function readBody({ body }, mostBytes) {
    if (body === null)
        return '';
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > mostBytes)
            throw new Error(`its answer is longer than ${mostBytes} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
function sentenceOf({ status, headers }, text) {
    if (status >= 300 && status < 400) {
        const to = headers.get('location') ?? '';
        const where = URL.canParse(to) ? ` to ${new URL(to).origin}` : '';
        return `answered ${status}: a redirect${where}, which is not followed`;
    }
    // A page for browsers says no more than its status.
    const isPage = /^\s*</.test(text) || headers.get('content-type')?.includes('html') === true;
    return `answered ${status} ${isPage ? '' : text.slice(0, 200)}`.trim();
}


/***/ }),

/***/ 56408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchWithin)
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


/***/ }),

/***/ 52578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startExternal: () => (/* binding */ startExternal)
});

// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/target/health.js
var health = __webpack_require__(38821);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/target/this-machine.js

/** Whether an address is one of this machine's own, as far as its text tells: names of others are not looked up. */
function isThisMachine(url) {
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (/^(?:.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^::1$|^(?:0\.0\.0\.0|::)$/.test(host))
        return true;
    // An IPv4 address in the clothes of an IPv6 one: URL writes ::ffff:127.0.0.1 as ::ffff:7f00:1.
    if (/^::ffff:7f[\da-f]{2}:/.test(host) || host === 'host.docker.internal')
        return true;
    const own = Object.values((0,external_node_os_.networkInterfaces)()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address.split('%')[0]?.toLowerCase()));
    return host === (0,external_node_os_.hostname)().toLowerCase() || own.includes(host);
}

;// CONCATENATED MODULE: ./build/src/target/external.js




/** Nothing is started: the service under test is already there. k6 on this machine. */
const startExternal = async (plan, { log, signal, beforeServices }) => {
    const url = readTarget(plan.url);
    await beforeServices?.(undefined);
    const healthUrl = under(url, plan.healthPath);
    const isSeen = plan.isElsewhere === true
        ? (await (0,health/* probeHealth */.v)(healthUrl, undefined, GLANCE_MS)).kind === 'healthy'
        : true;
    if (plan.isElsewhere !== true)
        await (0,health/* waitUntilHealthy */.$)({
            service: plan.tested?.service ?? observation/* SERVICE_UNDER_TEST */.I6,
            url: healthUrl,
            timeoutMs: plan.healthTimeoutMs,
            signal,
        });
    log.info(isSeen
        ? `Stack external: ${url} is healthy (GET ${healthUrl})`
        : `Stack external: ${url} does not answer here, so nothing of it is observed; the runners ask for its health`);
    return {
        url,
        healthUrl,
        isOutOfSight: !isSeen,
        metricsUrl: isSeen && plan.hasMetrics !== false ? under(url, plan.metricsPath) : undefined,
        prometheusUrl: undefined,
        queue: undefined,
        services: [{ name: observation/* SERVICE_UNDER_TEST */.I6, role: 'orchestrator' }],
        isTargetHere: isThisMachine(url),
        serviceEvents: async () => [],
        collectLogs: async () => { },
        logTail: async () => [],
        async [Symbol.asyncDispose]() { },
    };
};
/** A target that only the load generator must reach. */
const GLANCE_MS = 3000;
function readTarget(target) {
    const hint = 'Set `target-url` to the base URL of the service, for example https://staging.example.com.';
    if (target === '')
        throw new errors/* StackError */.L8('the stack is external and no target URL is given', hint, undefined);
    if (!URL.canParse(target) || !/^https?:$/.test(new URL(target).protocol))
        throw new errors/* StackError */.L8(`the target URL is not an http or https URL: ${target}`, hint, undefined);
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
/* harmony export */   $: () => (/* binding */ waitUntilHealthy),
/* harmony export */   v: () => (/* binding */ probeHealth)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _ports_ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57783);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54992);




/** Waits until the service answers 2xx. Throws a StackError that names the culprit, what was asked and what it answered. */
async function waitUntilHealthy(probe) {
    const startedAt = performance.now();
    const failed = async (service, sentence, hint) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StackError */ .L8(sentence, hint, service, (await probe.logTail?.(service)) ?? []);
    for (let round = 0;; round++) {
        if (probe.signal.aborted)
            throw await failed(probe.service, 'stopped while waiting for the health check', '');
        const dead = probe.culprit?.();
        if (dead !== undefined)
            throw await failed(dead.service, `${dead.service} ${dead.how} before ${probe.service} was healthy`, dead.hint ?? `Look at the last lines of ${dead.service}.`);
        const leftMs = probe.timeoutMs - (performance.now() - startedAt);
        const result = await probeHealth(probe.url, probe.token, Math.min(5000, Math.max(leftMs, 250)));
        if (result.kind === 'healthy')
            return;
        if (result.kind === 'somebody else')
            throw await failed(probe.service, `GET ${probe.url} ${result.what}`, 'Run it again: another process has the port.');
        if (performance.now() - startedAt >= probe.timeoutMs)
            throw await failed(probe.service, `${probe.service} was not healthy after ${probe.timeoutMs / 1000} s: GET ${probe.url} ${result.what}`, (await probe.hint?.()) ??
                'Check the health path and the logs of the services; a slow start needs a longer `health-timeout`.');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(20 * 2 ** Math.min(round, 5), 500, Math.max(leftMs, 1)));
    }
}
/** One question; `what` completes the sentence `GET <url> …`. */
async function probeHealth(url, token, timeoutMs) {
    let answer;
    try {
        answer = await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(url, { ..._ports_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .HEALTH */ .Pg, timeoutMs });
    }
    catch (error) {
        return { kind: 'unhealthy', what: `failed: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error)}` };
    }
    if (!answer.ok)
        return { kind: 'unhealthy', what: answer.sentence };
    if (token !== undefined && !answer.text.includes(token))
        return { kind: 'somebody else', what: 'was answered by another process than the one that was started' };
    return { kind: 'healthy' };
}


/***/ }),

/***/ 54992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Why something failed. `fetch failed` says nothing: then its cause does. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const { cause } = error;
    if (!(cause instanceof Error) || !SAYS_NOTHING.test(error.message))
        return error.message || error.name;
    // Several addresses were tried in vain: that cause has a code and no message.
    const code = 'code' in cause ? String(cause.code) : undefined;
    return cause.message || code || error.message || error.name;
}
/** What `fetch` says of an answer that never came, and of one that was cut off. */
const SAYS_NOTHING = /^(?:fetch failed|terminated|)$/;


/***/ })

};
