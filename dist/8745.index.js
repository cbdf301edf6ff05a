export const id = 8745;
export const ids = [8745];
export const modules = {

/***/ 90690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ dockerEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   wO: () => (/* binding */ clusterEnvironment)
/* harmony export */ });
/**
 * The environment of a child process, by names that are allowed: nothing else of ours, and above all no token of a
 * workflow, reaches it. What it needs beyond, it is given by name.
 */
function childEnvironment(env, ...needs) {
    const allowed = [EVERY_PROCESS, ...needs.map((need) => ALLOWED[need])];
    return only(env, (name) => allowed.some((pattern) => pattern.test(name)));
}
/**
 * The environment of `docker` and `docker compose`: ours, because a compose file may interpolate any variable of the
 * user's, without what belongs to the workflow step alone: the action's inputs, and the tokens of the runner and of GitHub.
 */
function dockerEnvironment(env) {
    return only(env, (name) => !OF_THE_STEP.test(name));
}
/** The environment of `kubectl`: its login plugins read what they like (AWS_*, GOOGLE_*, AZURE_*). */
const clusterEnvironment = dockerEnvironment;
const EVERY_PROCESS = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|TZ|LANG|LC_[A-Z]+|SSL_CERT_(?:FILE|DIR)|XDG_[A-Z_]+|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA)$/;
const ALLOWED = {
    network: /^(?:HTTPS?_PROXY|NO_PROXY|ALL_PROXY)$/i,
    // By their whole names (`go env`): GOOGLE_APPLICATION_CREDENTIALS begins the same way.
    // A service of the user's own: what finds and sets up its runtime. By whole names: NODE_AUTH_TOKEN is a token.
    service: /^(?:USER|LOGNAME|SHELL|NODE_(?:ENV|OPTIONS|PATH|EXTRA_CA_CERTS)|NVM_(?:DIR|BIN)|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_(?:HOME|OPTS)|GRADLE_(?:HOME|OPTS|USER_HOME)|PYTHON(?:PATH|HOME|UNBUFFERED)|VIRTUAL_ENV|CONDA_PREFIX|GEM_(?:HOME|PATH)|BUNDLE_(?:PATH|GEMFILE)|RUBYLIB|RUBYOPT|DOTNET_ROOT|ASPNETCORE_ENVIRONMENT|LD_LIBRARY_PATH|CARGO_HOME|RUSTUP_HOME)$/,
    go: /^GO(?:CACHE|ENV|EXPERIMENT|INSECURE|MODCACHE|NOPROXY|NOSUMDB|PATH|PRIVATE|PROXY|ROOT|SUMDB|TMPDIR|TOOLCHAIN|AUTH)$/,
};
/** ACTIONS_RUNTIME_TOKEN writes artifacts and caches, ACTIONS_ID_TOKEN_REQUEST_TOKEN speaks for the repository. */
const OF_THE_STEP = /^(?:INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_TOKEN|GH_TOKEN|.*_RUNTIME_TOKEN)$/i;
function only(env, isAllowed) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isAllowed(name) ? [[name, value]] : []));
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ LineRing)
/* harmony export */ });
/** The last lines of a process, so that a talkative one cannot fill memory. */
class LineRing {
    #lines = [];
    #capacity;
    #next = 0;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    push = (line) => {
        const kept = line.slice(0, LONGEST_LINE);
        if (this.#lines.length < this.#capacity)
            this.#lines.push(kept);
        else {
            this.#lines[this.#next] = kept;
            this.#next = (this.#next + 1) % this.#capacity;
        }
    };
    /** Oldest first. */
    last(count) {
        const ordered = [...this.#lines.slice(this.#next), ...this.#lines.slice(0, this.#next)];
        return ordered.slice(Math.max(0, ordered.length - count));
    }
}
const LONGEST_LINE = 4000;


/***/ }),

/***/ 52296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineCutter)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** A line without an end must not grow in memory. */
const LONGEST_LINE_CHARS = 100_000;
/** Cuts output into lines as it comes. `end` gives what came without a line end. */
function lineCutter(use) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let rest = '';
    return {
        write(chunk) {
            const parts = (rest + decoder.write(chunk)).split('\n');
            rest = (parts.pop() ?? '').slice(-LONGEST_LINE_CHARS);
            for (const part of parts)
                use(part.replace(/\r$/, ''));
        },
        end() {
            if (rest !== '')
                use(rest);
            rest = '';
        },
    };
}


/***/ }),

/***/ 52061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ pinnableCpus),
/* harmony export */   dp: () => (/* binding */ pinned)
/* harmony export */ });
/* unused harmony export cpuList */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90690);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36902);



/** The command on these CPUs alone, with all that it starts; it keeps its process id. */
const pinned = (argv, cpus) => cpus === undefined ? argv : ['taskset', '-c', cpus, ...argv];
/** CPUs that a process of ours can be pinned to; none where that cannot be done. */
async function pinnableCpus() {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/status', 'utf8').catch(() => '');
    const cpus = cpuList(/^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1] ?? '');
    if (cpus.length === 0)
        return [];
    const tried = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(pinned(['true'], cpus.join(',')), {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env),
        timeoutMs: 5000,
    });
    return tried.code === 0 ? cpus : [];
}
/** `0-2,7` as the kernel writes it. */
function cpuList(text) {
    return text
        .split(',')
        .filter((part) => part !== '')
        .flatMap((part) => {
        const [from = Number.NaN, to = from] = part.split('-').map(Number);
        return Array.from({ length: Math.min(to - from + 1, MOST_CPUS) || 0 }, (_, index) => from + index);
    });
}
const MOST_CPUS = 4096;


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28483);

/** Runs a command to its end; however that went, this never throws. Aborted or late, it is asked to end, then killed. */
async function run(argv, options) {
    const { env, cwd, input, signal, timeoutMs, maxBytes = 1_000_000 } = options;
    const stdout = firstBytes(maxBytes);
    const stderr = firstBytes(maxBytes);
    const child = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(argv, { env, cwd, input, onStdout: stdout.add, onStderr: stderr.add });
    let timedOut = false;
    const end = () => child.end();
    const deadline = timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
        }, timeoutMs);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted)
        end();
    const ended = await child.ended;
    clearTimeout(deadline);
    signal?.removeEventListener('abort', end);
    return { ...ended, stdout: stdout.text(), stderr: stderr.text(), timedOut };
}
function firstBytes(limit) {
    const chunks = [];
    let heldBytes = 0;
    return {
        add(chunk) {
            if (heldBytes < limit)
                chunks.push(chunk);
            heldBytes += chunk.length;
        },
        text: () => Buffer.concat(chunks).toString('utf8'),
    };
}


/***/ }),

/***/ 28483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endText),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const GRACE_MS = 3000;
/** Starts a command: never by a shell, never in our process group, so that Ctrl-C in a terminal does not reach it. */
function start([command, ...args], options) {
    const { env, cwd, input, graceMs = GRACE_MS } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env,
        cwd,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    });
    // A pipe that breaks at the end of the child is no news.
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.on('error', () => { });
    if (input !== undefined && input !== 'open')
        child.stdin?.end(input);
    child.stdout?.on('data', options.onStdout);
    child.stderr?.on('data', options.onStderr);
    let isOver = false;
    let killer;
    const toGroup = (name) => signalGroup(child.pid, name);
    let exit = () => { };
    const exited = new Promise((resolve) => {
        exit = resolve;
    });
    child.on('exit', (code, signal) => exit({ code: code ?? undefined, signal: signal ?? undefined }));
    const ended = new Promise((resolve) => {
        const over = (end) => {
            isOver = true;
            clearTimeout(killer);
            exit(end);
            resolve(end);
        };
        child.on('error', (error) => {
            // An error after the start, such as a signal that could not be sent, is not the end.
            if (child.pid === undefined)
                over({ code: undefined, signal: undefined, error });
        });
        // `close` and not `exit`: its last words have been read by then.
        child.on('close', (code, signal) => over({ code: code ?? undefined, signal: signal ?? undefined }));
    });
    return {
        pid: child.pid,
        get isOver() {
            return isOver;
        },
        signal(name) {
            // Without a pid Node would signal our own process group.
            if (!isOver && child.pid !== undefined)
                child.kill(name);
        },
        end() {
            if (isOver)
                return;
            toGroup('SIGTERM');
            killer ??= setTimeout(() => toGroup('SIGKILL'), graceMs);
        },
        kill() {
            if (!isOver)
                toGroup('SIGKILL');
        },
        exited,
        ended,
    };
}
/** Completes a sentence that begins with the name of the process. */
function endText({ code, signal, error }) {
    if (error !== undefined)
        return `could not be started: ${error.message}`;
    return signal === undefined ? `exited with code ${code}` : `was ended by ${signal}`;
}
/** `detached` made the child the leader of a group of its own; Windows has no groups. */
function signalGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, name);
    }
    catch {
        // Already gone.
    }
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

/***/ 38745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbedded: () => (/* binding */ startEmbedded)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/target/health.js
var health = __webpack_require__(38821);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/exec/environment.js
var environment = __webpack_require__(90690);
// EXTERNAL MODULE: ./build/src/exec/line-ring.js
var line_ring = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/src/exec/lines.js
var lines = __webpack_require__(52296);
// EXTERNAL MODULE: ./build/src/exec/pinned.js
var pinned = __webpack_require__(52061);
// EXTERNAL MODULE: ./build/src/exec/start.js
var start = __webpack_require__(28483);
;// CONCATENATED MODULE: ./build/src/target/embedded/reference-process.js









/** Starts it and waits until it says where it listens. */
async function startReferenceProcess(name, entry, env, { signal, cpus }) {
    if (!(0,external_node_fs_.existsSync)(entry))
        throw new errors/* StackError */.L8(`the embedded ${name} is not built: ${entry} does not exist`, 'Run `npm ci && npm run build` in the folder of orchestrator-perf.', name);
    const token = (0,external_node_crypto_.randomUUID)();
    const log = new line_ring/* LineRing */.Z(KEPT_LINES);
    const [stdout, stderr] = [(0,lines/* lineCutter */.m)(log.push), (0,lines/* lineCutter */.m)(log.push)];
    const child = (0,start/* start */.n)((0,pinned/* pinned */.dp)([process.execPath, entry], cpus), {
        env: { ...(0,environment/* childEnvironment */.Qc)(process.env), ...env, PERF_TOKEN: token, PERF_EXIT_WITH_PARENT: 'true' },
        // When its standard input closes, the child knows that we are gone.
        input: 'open',
        onStdout: stdout.write,
        onStderr: stderr.write,
        graceMs: STOP_TIMEOUT_MS,
    });
    const life = watch(name, child, log, () => {
        stdout.end();
        stderr.end();
    });
    try {
        const url = await listening(name, life, signal);
        const { pid } = child;
        if (pid === undefined)
            throw new Error(`${name} listens and has no pid`);
        return { name, url, pid, token, ...life };
    }
    catch (error) {
        await life.stop();
        throw error;
    }
}
const KEPT_LINES = 20_000;
const LISTEN_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 4000;
function watch(name, child, log, lastWords) {
    let end;
    let expected = false;
    let events = [];
    const gone = child.ended.then((how) => {
        lastWords();
        end = (0,start/* endText */.Z)(how);
        if (!expected)
            events.push({ atMs: Date.now(), service: name, kind: 'exited', detail: `${name} ${end}` });
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
        stop() {
            expected = true;
            child.end();
            return gone;
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

// EXTERNAL MODULE: ./build/src/target/write-logs.js
var write_logs = __webpack_require__(2194);
;// CONCATENATED MODULE: ./build/src/target/embedded/embedded.js





/** Reference orchestrator and queue as two child processes on random loopback ports; k6 on this machine. */
const startEmbedded = async (plan, { log, signal, beforeServices }) => {
    await beforeServices?.(undefined);
    const startedAt = performance.now();
    const processes = [];
    const start = async (name, env) => {
        const entry = (0,external_node_path_.join)(plan.packageRoot, 'dist', 'reference', name, 'index.js');
        const started = await startReferenceProcess(name, entry, { ...env, ...plan.faults }, { signal, cpus: plan.cpus });
        processes.push(started);
        log.debug(`${name}: pid ${started.pid} at ${started.url}`);
        return started;
    };
    const find = (service) => processes.find((one) => one.name === service);
    try {
        const queue = await start('queue', QUEUE_SETTINGS);
        const orchestrator = await start('orchestrator', { PERF_QUEUE_URL: queue.url, ...ORCHESTRATOR_SETTINGS });
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
        return targetOf({ orchestrator, queue, healthUrl, metricsPath: plan.metricsPath, log });
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
/** Our own queue answers pipelined requests in order: calls of one moment share a write. */
const ORCHESTRATOR_SETTINGS = { PERF_QUEUE_PIPELINED: '32' };
function targetOf({ orchestrator, queue, healthUrl, metricsPath, log }) {
    const processes = [orchestrator, queue];
    return {
        url: orchestrator.url,
        healthUrl,
        metricsUrl: new URL(metricsPath, orchestrator.url).href,
        prometheusUrl: undefined,
        queue: { url: queue.url, backend: 'reference', region: 'us-east-1' },
        services: [
            { name: 'orchestrator', role: 'orchestrator', pid: orchestrator.pid },
            { name: 'queue', role: 'queue', pid: queue.pid },
        ],
        serviceEvents: async () => processes.flatMap((one) => one.takeEvents()),
        collectLogs: (directory) => (0,write_logs/* writeLogs */.f)(directory, processes.map((one) => ({ service: one.name, lines: one.log.last(Number.POSITIVE_INFINITY) }))),
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

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeLogs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes `<directory>/<service>.log` for each. */
async function writeLogs(directory, logs) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    for (const { service, lines } of logs)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${service}.log`), lines.map((line) => `${line}\n`).join(''));
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
