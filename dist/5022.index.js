export const id = 5022;
export const ids = [5022];
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

/***/ 3149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ freePort),
/* harmony export */   x: () => (/* binding */ isPortTaken)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** A loopback port that was free a moment ago. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => typeof address === 'object' && address !== null
                ? resolve(address.port)
                : reject(new Error('no port was given')));
        });
    });
}
/** Whether somebody listens on a loopback port. */
function isPortTaken(port) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        server.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
        server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
    });
}


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

/***/ 45022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCommand: () => (/* binding */ startCommand),
  startOnPort: () => (/* binding */ startOnPort)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
// EXTERNAL MODULE: ./build/src/exec/free-port.js
var free_port = __webpack_require__(3149);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/exec/listening-ports.js

/** TCP ports these processes listen on; undefined where that cannot be seen, as elsewhere than on Linux. */
async function listeningPorts(pids) {
    if (process.platform !== 'linux')
        return undefined;
    const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map(readOrEmpty));
    const portOfInode = new Map(tables.flatMap(parseListeners));
    const ports = new Set();
    for (const pid of pids)
        for (const inode of await socketsOf(pid)) {
            const port = portOfInode.get(inode);
            if (port !== undefined)
                ports.add(port);
        }
    return [...ports].sort((a, b) => a - b);
}
/** Rows of /proc/net/tcp in state 0A, LISTEN: `0: 0100007F:1F90 00000000:0000 0A … <inode> …`. */
function parseListeners(text) {
    return text.split('\n').flatMap((line) => {
        const fields = line.trim().split(/\s+/);
        const [, local, , state] = fields;
        const inode = fields[9];
        if (state !== '0A' || inode === undefined)
            return [];
        return [[inode, Number.parseInt(local?.split(':')[1] ?? '', 16)]];
    });
}
async function socketsOf(pid) {
    const folder = `/proc/${pid}/fd`;
    try {
        const links = await Promise.all((await (0,promises_.readdir)(folder)).map((name) => (0,promises_.readlink)(`${folder}/${name}`).catch(() => '')));
        return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
    }
    catch {
        // It ended meanwhile.
        return [];
    }
}
/** Without IPv6 there is no tcp6. */
function readOrEmpty(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: ./build/src/target/health.js
var health = __webpack_require__(38821);
// EXTERNAL MODULE: ./build/src/target/write-logs.js
var write_logs = __webpack_require__(2194);
// EXTERNAL MODULE: ./build/src/target/command/command-process.js
var command_process = __webpack_require__(74152);
;// CONCATENATED MODULE: ./build/src/target/command/command.js








/** The user's own start command as processes of this machine, told by PORT where to listen; k6 on this machine. */
const startCommand = async (plan, context) => {
    await context.beforeServices?.(undefined);
    for (let attempt = 1;; attempt++) {
        const port = await (0,free_port/* freePort */.o)();
        try {
            return await startOnPort(plan, context, port);
        }
        catch (error) {
            // Whatever it started is gone by now: who listens there is somebody else, and no fault of the service.
            const isLast = attempt === MOST_PORTS || context.signal.aborted;
            if (isLast || !(error instanceof errors/* StackError */.L8) || !(await (0,free_port/* isPortTaken */.x)(port)))
                throw error;
            context.log.warn(`port ${port} was taken by another program meanwhile: started again on another`);
        }
    }
};
const MOST_PORTS = 3;
/** `port` was free a moment ago. */
async function startOnPort(plan, { log, signal, remember }, port) {
    const startedAt = performance.now();
    const url = `http://127.0.0.1:${port}`;
    const healthUrl = new URL(plan.healthPath, url).href;
    const mark = (0,external_node_crypto_.randomUUID)();
    const called = plan.tested?.service ?? observation/* SERVICE_UNDER_TEST */.I6;
    remember({ kind: 'command', name: mark });
    const service = await (0,command_process/* startCommandProcess */.f)({ service: observation/* SERVICE_UNDER_TEST */.I6, called, input: 'start', plan, port, mark });
    try {
        if (service.root !== undefined)
            remember({ kind: 'command', name: mark, ...service.root });
        log.debug(`${observation/* SERVICE_UNDER_TEST */.I6}: pid ${service.root?.pid} at ${url}`);
        await (0,health/* waitUntilHealthy */.$)({
            service: called,
            url: healthUrl,
            timeoutMs: plan.healthTimeoutMs,
            signal,
            culprit: () => {
                const end = service.ended();
                return end && { service: called, ...end };
            },
            logTail: () => service.log.last(50),
            hint: () => adviceOf(service, port),
        });
        await isOurs(service, port, healthUrl, called);
        log.info(`Stack command: ${url}, healthy after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
        return targetOf({ service, url, healthUrl, plan, log });
    }
    catch (error) {
        await service.stop();
        throw error;
    }
}
/** Somebody else may have taken the port meanwhile, and answer in its place. */
async function isOurs(service, port, healthUrl, called) {
    const ports = await listeningPorts((await service.living()).map(({ pid }) => pid));
    if (ports === undefined || ports.includes(port))
        return;
    throw new errors/* StackError */.L8(`GET ${healthUrl} was answered by another process than the ones that \`start\` started`, `${whereItListens(ports)} Run it again if another program took port ${port} meanwhile; a service in containers is started by stack compose, not by \`start\`.`, called, service.log.last(50));
}
/** What to do about a service that never answered. */
async function adviceOf(service, port) {
    const ports = await listeningPorts((await service.living()).map(({ pid }) => pid));
    if (ports === undefined || ports.includes(port))
        return 'Check the health path and the last lines of the service; a slow start needs a longer `health-timeout`.';
    return `It was given PORT=${port} and must listen there. ${whereItListens(ports)} See its last lines; a slow start needs a longer \`health-timeout\`.`;
}
function whereItListens(ports) {
    if (ports.length === 0)
        return 'It listens on no port.';
    return `It listens on ${ports.length === 1 ? 'port' : 'ports'} ${ports.join(', ')} instead: let it read the variable PORT.`;
}
function targetOf({ service, url, healthUrl, plan, log }) {
    return {
        url,
        healthUrl,
        metricsUrl: plan.hasMetrics === false ? undefined : new URL(plan.metricsPath, url).href,
        prometheusUrl: undefined,
        queue: undefined,
        services: [
            {
                name: observation/* SERVICE_UNDER_TEST */.I6,
                role: 'orchestrator',
                isUnderTest: true,
                processes: async () => (await service.living()).map(({ pid }) => pid),
            },
        ],
        serviceEvents: async () => service.takeEvents(),
        collectLogs: (directory) => (0,write_logs/* writeLogs */.f)(directory, [{ service: observation/* SERVICE_UNDER_TEST */.I6, lines: service.log.last(Number.POSITIVE_INFINITY) }]),
        logTail: async (name, lines) => (name === observation/* SERVICE_UNDER_TEST */.I6 ? service.log.last(lines) : []),
        async [Symbol.asyncDispose]() {
            await service.stop();
            log.debug(`${observation/* SERVICE_UNDER_TEST */.I6}: all its processes are gone`);
        },
    };
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


/***/ })

};
