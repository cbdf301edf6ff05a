export const id = 135;
export const ids = [135];
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

/***/ 45135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedDriver: () => (/* binding */ embeddedDriver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/target/health.js
var health = __webpack_require__(38821);
// EXTERNAL MODULE: ./build/src/target/launch-k6-on-host.js
var launch_k6_on_host = __webpack_require__(5139);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/exec/essential-environment.js
var essential_environment = __webpack_require__(25691);
;// CONCATENATED MODULE: ./build/src/exec/line-ring.js
/** The last lines of a process, so that a talkative one cannot fill memory. */
class LineRing {
    #lines = [];
    #capacity;
    #next = 0;
    #partial = '';
    constructor(capacity) {
        this.#capacity = capacity;
    }
    /** Output as it comes; lines may be cut anywhere. */
    write(text) {
        const lines = (this.#partial + text).split('\n');
        this.#partial = (lines.pop() ?? '').slice(0, LONGEST_LINE);
        for (const line of lines)
            this.#push(line.slice(0, LONGEST_LINE));
    }
    /** Oldest first, with an unfinished last line. */
    last(count) {
        const ordered = [...this.#lines.slice(this.#next), ...this.#lines.slice(0, this.#next)];
        if (this.#partial !== '')
            ordered.push(this.#partial);
        return ordered.slice(Math.max(0, ordered.length - count));
    }
    #push(line) {
        if (this.#lines.length < this.#capacity)
            this.#lines.push(line);
        else {
            this.#lines[this.#next] = line;
            this.#next = (this.#next + 1) % this.#capacity;
        }
    }
}
const LONGEST_LINE = 4000;

;// CONCATENATED MODULE: ./build/src/target/embedded/reference-process.js







/** Starts it and waits until it says where it listens. */
async function startReferenceProcess(name, entry, env, signal) {
    if (!(0,external_node_fs_.existsSync)(entry))
        throw new errors/* StackError */.L8(`the embedded ${name} is not built: ${entry} does not exist`, 'Run `npm ci && npm run build` in the folder of orchestrator-perf.', name);
    const token = (0,external_node_crypto_.randomUUID)();
    const child = (0,external_node_child_process_.spawn)(process.execPath, [entry], {
        env: { ...(0,essential_environment/* essentialEnvironment */.k)(), ...env, PERF_TOKEN: token, PERF_EXIT_WITH_PARENT: 'true' },
        // Nothing is ever written to its standard input: when it closes, the child knows that we are gone.
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const life = watch(name, child);
    try {
        const url = await listening(name, life, signal);
        const { pid } = child;
        if (pid === undefined)
            throw new Error(`${name} listens and has no pid`);
        return { name, url, pid, token, ...life, stop: () => stop(child, life) };
    }
    catch (error) {
        await stop(child, life);
        throw error;
    }
}
const KEPT_LINES = 20_000;
const LISTEN_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 4000;
function watch(name, child) {
    const log = new LineRing(KEPT_LINES);
    for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text) => log.write(text));
    child.stdin?.on('error', () => { });
    let end;
    let expected = false;
    let events = [];
    const gone = new Promise((resolve) => {
        const ended = (how) => {
            if (end === undefined && !expected)
                events.push({ atMs: Date.now(), service: name, kind: 'exited', detail: `${name} ${how}` });
            end ??= how;
            resolve();
        };
        child.on('error', (error) => ended(`could not be started: ${error.message}`));
        // `close` and not `exit`: its last words have been read by then.
        child.on('close', (code, bySignal) => ended(bySignal === null ? `exited with code ${code}` : `was ended by ${bySignal}`));
    });
    return {
        log,
        gone,
        ended: () => end,
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
        expectEnd() {
            expected = true;
        },
    };
}
async function listening(name, life, signal) {
    const deadlineMs = Date.now() + LISTEN_TIMEOUT_MS;
    for (;;) {
        for (const line of life.log.last(50)) {
            const url = /^\{"listening":"(http:[^"]+)"\}$/.exec(line)?.[1];
            if (url !== undefined)
                return url;
        }
        const failed = life.ended() ?? (Date.now() > deadlineMs ? 'said nothing for 20 s' : undefined);
        if (failed !== undefined)
            throw new errors/* StackError */.L8(`${name} ${failed} before it listened`, 'See its last lines. A PERF_FAULT_* variable may have caused it on purpose.', name, life.log.last(50));
        if (signal.aborted)
            throw new errors/* StackError */.L8(`${name} was stopped while it started`, '', name);
        await Promise.race([(0,promises_.setTimeout)(10), life.gone]);
    }
}
async function stop(child, life) {
    life.expectEnd();
    if (life.ended() !== undefined)
        return;
    child.kill('SIGTERM');
    const killTimer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await life.gone;
    clearTimeout(killTimer);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/target/write-logs.js


/** Writes `<directory>/<service>.log` for each. */
async function writeLogs(directory, logs) {
    await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
    for (const { service, lines } of logs)
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, `${service}.log`), lines.map((line) => `${line}\n`).join(''));
}

;// CONCATENATED MODULE: ./build/src/target/embedded/embedded.js






/** Reference orchestrator and queue as two child processes on random loopback ports; k6 on this machine. */
const embeddedDriver = async (plan, { log, signal, packageRoot }) => {
    const startedAt = performance.now();
    const processes = [];
    const start = async (name, env) => {
        const entry = (0,external_node_path_.join)(packageRoot, 'dist', 'reference', name, 'index.js');
        const started = await startReferenceProcess(name, entry, { ...env, ...plan.faults }, signal);
        processes.push(started);
        log.debug(`${name}: pid ${started.pid} at ${started.url}`);
        return started;
    };
    const find = (service) => processes.find((one) => one.name === service);
    try {
        const queue = await start('queue', QUEUE_SETTINGS);
        const orchestrator = await start('orchestrator', { PERF_QUEUE_URL: queue.url });
        const healthUrl = new URL(plan.healthPath, orchestrator.url).href;
        const healthy = (service, url) => (0,health/* waitUntilHealthy */.$)({
            service: service.name,
            url,
            token: service.token,
            timeoutMs: plan.healthTimeoutMs,
            signal,
            culprit: () => {
                const dead = processes.find((one) => one.ended() !== undefined);
                return dead && { service: dead.name, how: dead.ended() ?? '' };
            },
            logTail: (name) => find(name)?.log.last(50) ?? [],
        });
        await healthy(queue, `${queue.url}/health`);
        await healthy(orchestrator, healthUrl);
        log.info(`Stack embedded: orchestrator ${orchestrator.url}, queue ${queue.url}, healthy after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
        return stackOf(plan.label, { orchestrator, queue, healthUrl, metricsPath: plan.metricsPath, log });
    }
    catch (error) {
        await Promise.all(processes.map((one) => one.stop()));
        throw error;
    }
};
/**
 * A consumer takes messages out, as the services behind the queues would: depth tells how far it lags, and memory stays
 * bounded at any length of the test.
 */
const QUEUE_SETTINGS = { PERF_QUEUE_RETAIN: '10000', PERF_QUEUE_DRAIN_PER_SECOND: '5000' };
function stackOf(label, { orchestrator, queue, healthUrl, metricsPath, log }) {
    const processes = [orchestrator, queue];
    return {
        label,
        url: orchestrator.url,
        urlForK6: orchestrator.url,
        healthUrl,
        metricsUrl: new URL(metricsPath, orchestrator.url).href,
        prometheusUrl: undefined,
        queue: { url: queue.url, backend: 'reference', region: 'us-east-1' },
        services: [
            { name: 'orchestrator', role: 'orchestrator', pid: orchestrator.pid },
            { name: 'queue', role: 'queue', pid: queue.pid },
        ],
        launchK6: launch_k6_on_host/* launchK6OnHost */.c,
        serviceEvents: async () => processes.flatMap((one) => one.takeEvents()),
        collectLogs: (directory) => writeLogs(directory, processes.map((one) => ({ service: one.name, lines: one.log.last(Number.POSITIVE_INFINITY) }))),
        logTail: async (service, lines) => processes.find((one) => one.name === service)?.log.last(lines) ?? [],
        async [Symbol.asyncDispose]() {
            await orchestrator.stop();
            await queue.stop();
            for (const { name, pid } of processes) {
                if (isAlive(pid))
                    throw new errors/* StackError */.L8(`${name} (pid ${pid}) could not be ended`, `Run: kill -9 ${pid}`, name);
                log.debug(`${name}: pid ${pid} is gone`);
            }
        },
    };
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch {
        return false;
    }
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
