export const id = 1170;
export const ids = [1170,6653];
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

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* reexport safe */ _targets_js__WEBPACK_IMPORTED_MODULE_0__.F_),
/* harmony export */   R: () => (/* reexport safe */ _targets_js__WEBPACK_IMPORTED_MODULE_0__.Rd)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42868);



/***/ }),

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

/***/ 51170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCompose: () => (/* binding */ startCompose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/src/domain/plan.js
var domain_plan = __webpack_require__(8707);
;// CONCATENATED MODULE: ./build/src/target/compose/config.js



const serviceSchema = schemas/* object */.Ikc({
    image: schemas/* string */.YjP().optional(),
    build: schemas/* unknown */.L5J().optional(),
    profiles: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    container_name: schemas/* string */.YjP().optional(),
    network_mode: schemas/* string */.YjP().optional(),
    networks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    ports: schemas/* array */.YOg(schemas/* object */.Ikc({
        target: schemas/* number */.aig(),
        protocol: schemas/* string */.YjP().optional(),
        published: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional(),
    }))
        .nullish(),
    expose: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
    deploy: schemas/* object */.Ikc({
        resources: schemas/* object */.Ikc({
            limits: schemas/* object */.Ikc({ memory: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional() }).nullish(),
        })
            .nullish(),
    })
        .nullish(),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])).nullish(),
});
const placeSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional(), external: schemas/* unknown */.L5J().optional() }).nullish();
const configSchema = schemas/* object */.Ikc({
    services: schemas/* record */.g1P(schemas/* string */.YjP(), serviceSchema).nullish(),
    networks: schemas/* record */.g1P(schemas/* string */.YjP(), placeSchema).nullish(),
    volumes: schemas/* record */.g1P(schemas/* string */.YjP(), placeSchema).nullish(),
});
/** Reads what `docker compose config --format json` printed. */
function readFiles(json) {
    const parsed = configSchema.safeParse(JSON.parse(json));
    if (!parsed.success)
        throw new errors/* StackError */.L8(`docker compose config printed something unexpected: ${core_errors/* prettifyError */.S1(parsed.error)}`, 'Please report this with the version of your Compose plugin.', undefined);
    const { services, networks, volumes } = parsed.data;
    return {
        services: new Map(Object.entries(services ?? {})),
        networks: new Map(Object.entries(networks ?? {})),
        volumes: new Map(Object.entries(volumes ?? {})),
    };
}
/** The same, checked: the stack has the services we drive. */
function readComposeConfig(json, plan) {
    const { services } = readFiles(json);
    if (plan.ordinary === undefined)
        checkServices(services, plan);
    return {
        services: [...services].map(([name, service]) => ({
            name,
            image: service.image,
            built: service.build !== undefined && service.build !== null,
            started: isStarted(service, plan),
            memoryLimitBytes: Number(service.deploy?.resources?.limits?.memory) || undefined,
            environment: Object.fromEntries(Object.entries(service.environment ?? {}).map(([key, value]) => [key, String(value ?? '')])),
        })),
    };
}
/** Of the user's own files only what is started is in the configuration at all, by whatever profile. */
function isStarted({ profiles }, plan) {
    if (!profiles?.length)
        return true;
    return plan.ordinary === undefined
        ? profiles.some((profile) => plan.profiles.includes(profile))
        : !profiles.includes(domain_plan/* ORDINARY_K6 */.F);
}
function checkServices(services, plan) {
    for (const [name, port] of [
        [plan.service, plan.port],
        ['queue', queuePort(plan)],
    ]) {
        const service = services.get(name);
        if (!service)
            throw new errors/* StackError */.L8(`the compose files have no service ${name}; they have ${[...services.keys()].join(', ')}`, 'Extend the services of compose/compose.yaml in your file instead of replacing them.', name);
        if (!service.ports?.some(({ target }) => target === port))
            throw new errors/* StackError */.L8(`service ${name} does not publish port ${port}`, `Add ports: ['127.0.0.1::${port}'] to ${name} in your compose file, or say where the service listens: port.`, name);
    }
}
/** Port the queue listens on inside its container. */
function queuePort(plan) {
    return plan.queueBackend === 'elasticmq' ? 9324 : 4566;
}

// EXTERNAL MODULE: ./build/src/target/compose/environment.js
var environment = __webpack_require__(75949);
// EXTERNAL MODULE: ./build/src/target/docker/engine-api.js
var engine_api = __webpack_require__(16921);
;// CONCATENATED MODULE: ./build/src/target/compose/events.js


const eventSchema = schemas/* object */.Ikc({
    Action: schemas/* string */.YjP(),
    timeNano: schemas/* number */.aig(),
    Actor: schemas/* object */.Ikc({ Attributes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }),
});
/** What the Engine recorded of a project's containers between two moments, with its own times. */
async function composeEvents(engine, project, sinceMs, untilMs) {
    const path = `/events?since=${(sinceMs / 1000).toFixed(3)}&until=${(untilMs / 1000).toFixed(3)}`;
    const raw = await engine.get((0,engine_api/* filtered */.mj)(path, { type: ['container'], label: [`com.docker.compose.project=${project}`] }));
    const list = Array.isArray(raw) ? raw : [raw];
    return list.flatMap((item) => {
        const event = eventSchema.safeParse(item);
        if (!event.success)
            return [];
        const { Action: action, timeNano, Actor: actor } = event.data;
        const attributes = actor.Attributes;
        // k6's own end is the load's business.
        if (attributes['com.docker.compose.oneoff'] === 'True')
            return [];
        const service = attributes['com.docker.compose.service'] ?? '?';
        const meaning = meaningOf(action, attributes);
        return meaning ? [{ atMs: Math.round(timeNano / 1e6), service, ...meaning }] : [];
    });
}
function meaningOf(action, attributes) {
    if (action === 'oom')
        return { kind: 'oom-killed', detail: 'reached its memory limit and was killed' };
    if (action === 'die')
        return { kind: 'exited', detail: `ended with exit code ${attributes.exitCode ?? '?'}` };
    if (action === 'restart')
        return { kind: 'restarted', detail: 'was restarted' };
    if (action === 'start')
        return { kind: 'restarted', detail: 'was started again' };
    if (action === 'health_status: unhealthy')
        return { kind: 'unhealthy', detail: 'its health check says unhealthy' };
    if (action === 'health_status: healthy')
        return { kind: 'healthy', detail: 'its health check says healthy again' };
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/target/docker/cgroup-usage.js

const KERNEL = { proc: '/proc', cgroup: '/sys/fs/cgroup' };
/**
 * How to read a container by the kernel's own files. They are found by its first process, so that any cgroup driver and
 * parent will do: `system.slice/docker-<id>.scope` (systemd), `docker/<id>` (cgroupfs). Undefined: not visible from here.
 */
async function cgroupReader(pid, id, { proc, cgroup } = KERNEL) {
    if (pid <= 0)
        return undefined;
    const text = await (0,promises_.readFile)(`${proc}/${pid}/cgroup`, 'utf8').catch(() => '');
    const groups = text.split('\n').flatMap((line) => {
        const [hierarchy = '', controllers = '', ...path] = line.split(':');
        const own = groupOf(path.join(':'), id);
        return own === undefined ? [] : [{ hierarchy, controllers: controllers.split(','), path: own }];
    });
    const pathOf = (controller) => groups.find(({ controllers }) => controllers.includes(controller))?.path;
    const [cpu, cpuacct, memory] = [pathOf('cpu'), pathOf('cpuacct'), pathOf('memory')];
    if (cpu && cpuacct && memory)
        return () => readSplit(`${cgroup}/cpu${cpu}`, `${cgroup}/cpuacct${cpuacct}`, `${cgroup}/memory${memory}`);
    // A hybrid machine has this line too, with controllers in none of its files.
    const unified = groups.find(({ hierarchy }) => hierarchy === '0')?.path;
    return unified === undefined ? undefined : () => readUnified(`${cgroup}${unified}`);
}
/**
 * The group of the container itself: its processes may have groups below it (systemd or Docker inside). A path without
 * the id is somebody else's, because the daemon may live in another pid namespace.
 */
function groupOf(path, id) {
    const parts = path.split('/');
    const own = parts.findIndex((part) => part.includes(id));
    return own < 0 ? undefined : parts.slice(0, own + 1).join('/');
}
/** cgroup v2: https://docs.kernel.org/admin-guide/cgroup-v2.html */
async function readUnified(folder) {
    const [cpu, current, memory, events] = await Promise.all([
        readCpuStat(folder),
        (0,promises_.readFile)(`${folder}/memory.current`, 'utf8'),
        readKeyed(`${folder}/memory.stat`),
        readKeyed(`${folder}/memory.events`),
    ]);
    return {
        source: 'cgroup',
        ...cpu,
        memoryBytes: Math.max(0, Number(current) - (memory.inactive_file ?? 0)),
        oomKills: events.oom_kill,
    };
}
/** `cpu.stat` of v2: times in microseconds. Without the cpu controller only the times are there. */
async function readCpuStat(folder) {
    const cpu = await readKeyed(`${folder}/cpu.stat`);
    return {
        cpuSeconds: (cpu.usage_usec ?? 0) / 1e6,
        periods: cpu.nr_periods ?? 0,
        throttledPeriods: cpu.nr_throttled ?? 0,
        throttledSeconds: (cpu.throttled_usec ?? 0) / 1e6,
    };
}
/** cgroup v1: https://docs.kernel.org/admin-guide/cgroup-v1/memory.html, times in nanoseconds. */
async function readSplit(cpu, cpuacct, memory) {
    const [usage, stat, memoryUsage, memoryStat, oom] = await Promise.all([
        (0,promises_.readFile)(`${cpuacct}/cpuacct.usage`, 'utf8'),
        readKeyed(`${cpu}/cpu.stat`),
        (0,promises_.readFile)(`${memory}/memory.usage_in_bytes`, 'utf8'),
        readKeyed(`${memory}/memory.stat`),
        readKeyed(`${memory}/memory.oom_control`).catch(() => ({})),
    ]);
    return {
        source: 'cgroup',
        cpuSeconds: Number(usage) / 1e9,
        memoryBytes: Math.max(0, Number(memoryUsage) - (memoryStat.total_inactive_file ?? 0)),
        periods: stat.nr_periods ?? 0,
        throttledPeriods: stat.nr_throttled ?? 0,
        throttledSeconds: (stat.throttled_time ?? 0) / 1e9,
        oomKills: oom.oom_kill,
    };
}
async function readKeyed(file) {
    const text = await (0,promises_.readFile)(file, 'utf8');
    return Object.fromEntries(text
        .split('\n')
        .map((line) => line.split(' '))
        .flatMap(([name, value]) => (name && value ? [[name, Number(value)]] : [])));
}

// EXTERNAL MODULE: ./build/src/target/docker/containers.js
var docker_containers = __webpack_require__(79834);
;// CONCATENATED MODULE: ./build/src/target/docker/container-usage.js



/**
 * How to read one container: the kernel's own files where this process can see them (40 us, no daemon involved), else
 * the Engine API (1 ms of the daemon's CPU a call).
 */
async function containerReader(engine, id) {
    const pid = (await (0,docker_containers/* inspectContainer */.aH)(engine, id)).State.Pid;
    const candidates = [await cgroupReader(pid, id), engineReader(engine, id)];
    for (const reader of candidates) {
        if (!reader)
            continue;
        try {
            await reader();
            return reader;
        }
        catch { }
    }
    return engineReader(engine, id);
}
const statsSchema = schemas/* object */.Ikc({
    cpu_stats: schemas/* object */.Ikc({
        cpu_usage: schemas/* object */.Ikc({ total_usage: schemas/* number */.aig() }),
        throttling_data: schemas/* object */.Ikc({ periods: schemas/* number */.aig(), throttled_periods: schemas/* number */.aig(), throttled_time: schemas/* number */.aig() })
            .default({ periods: 0, throttled_periods: 0, throttled_time: 0 }),
    }),
    memory_stats: schemas/* object */.Ikc({
        usage: schemas/* number */.aig().default(0),
        stats: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).nullish(),
    }),
});
/** One-shot: without it the daemon takes a second to answer, because it measures a difference itself. */
function engineReader(engine, id) {
    return async () => {
        const stats = statsSchema.parse(await engine.get(`/containers/${id}/stats?stream=false&one-shot=true`));
        const { cpu_usage: usage, throttling_data: throttling } = stats.cpu_stats;
        const { usage: memory, stats: details } = stats.memory_stats;
        // A container that is not running answers zeros.
        if (usage.total_usage === 0)
            throw new Error('the container is not running');
        return {
            source: 'engine',
            cpuSeconds: usage.total_usage / 1e9,
            memoryBytes: Math.max(0, memory - (details?.total_inactive_file ?? details?.inactive_file ?? 0)),
            periods: throttling.periods,
            throttledPeriods: throttling.throttled_periods,
            throttledSeconds: throttling.throttled_time / 1e9,
            oomKills: undefined,
        };
    };
}

;// CONCATENATED MODULE: ./build/src/target/compose/figures.js

/**
 * Reads every container of a running stack. k6's comes and goes, so it is looked for by its name (`k6`) whenever it has not
 * been found. A container that cannot be read at the moment (stopped, being replaced) is left out: a gap, not a zero.
 */
function figuresOfStack(engine, services, k6) {
    const readers = new Map();
    return async () => {
        const known = services.flatMap(({ name, replica, containerId }) => containerId === undefined
            ? []
            : [{ of: { service: name, ...(replica !== undefined && { replica }) }, id: containerId }]);
        const wanted = k6 === undefined ? known : [...known, { of: { service: 'k6' }, id: k6 }];
        const figures = await Promise.all(wanted.map(async ({ of, id }) => {
            try {
                const reader = readers.get(id) ?? (await containerReader(engine, id));
                readers.set(id, reader);
                return { ...of, ...(await reader()) };
            }
            catch {
                readers.delete(id);
                return undefined;
            }
        }));
        return figures.filter((figure) => figure !== undefined);
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/target/compose/failure.js

const GIB = 1024 ** 3;
/** A one-shot container of the user may end with 0; without one of these there is no test. */
const mustStay = ({ service, ordinary }, name) => name === service || (ordinary === undefined && name === 'queue');
/**
 * The container to blame, in order of certainty: one that ended badly, one that could not be started, one that is
 * unhealthy. A dependant that was never started is never to blame.
 */
function findCulprit(containers, stack) {
    return (containers.find((one) => one.oomKilled) ??
        containers.find((one) => ended(one) && (one.exitCode !== 0 || mustStay(stack, one.service))) ??
        containers.find((one) => one.error !== '') ??
        containers.find((one) => one.health === 'unhealthy'));
}
/** Sentence and advice for a container that gave way. */
function explainContainer(state, stack) {
    const { service } = state;
    if (state.oomKilled)
        return {
            message: `${service} was killed because it reached its memory limit${state.memoryLimitBytes > 0 ? ` of ${(state.memoryLimitBytes / GIB).toFixed(2)} GiB` : ''} (exit code ${state.exitCode})`,
            hint: `Give it more (${memorySetting(service, stack)}deploy.resources.limits.memory in your compose file), or find what it holds.`,
        };
    if (ended(state) && state.exitCode === 55 && state.image.includes('localstack'))
        return {
            message: `${service} (${state.image}) ended with exit code 55: this LocalStack needs an account`,
            hint: `Use localstack/localstack:4.14.0, the last version without one, or pass LOCALSTACK_AUTH_TOKEN${stack.ordinary === undefined ? '; or choose another queue-backend' : ''}.`,
        };
    if (ended(state) && state.exitCode === 127)
        return {
            message: `${service} ended with exit code 127: its command does not exist in ${state.image}`,
            hint: 'Check command and entrypoint of the service.',
        };
    if (ended(state))
        return {
            message: `${service} ended with exit code ${state.exitCode} instead of staying up`,
            hint: 'Its last log lines are above; it must keep running until it is stopped.',
        };
    if (state.error !== '')
        return (explainCompose(state.error, stack) ?? {
            message: `${service} could not be started: ${state.error.slice(0, 500)}`,
            hint: 'Docker itself refused; its message names the reason.',
        });
    return {
        message: `${service} is running and its health check says unhealthy${state.healthAnswer ? ` (${state.healthAnswer})` : ''}`,
        hint: 'Check what the health check asks; a service that starts slowly needs a longer start_period or health-timeout.',
    };
}
/** Of what a file of the user's describes, that file alone says it. */
function memorySetting(service, stack) {
    if (!mustStay(stack, service) || stack.ordinary?.hasUserFiles === true)
        return '';
    return `PERF_${service === stack.service ? 'ORCHESTRATOR' : 'QUEUE'}_MEMORY, or `;
}
function ended(state) {
    return state.status === 'exited' || state.status === 'dead';
}
/** Known failures of `docker compose`, by what it prints. `service` and details are taken from the text. */
const COMPOSE_FAILURES = [
    {
        pattern: /toomanyrequests|rate limit/i,
        message: () => 'the image registry refused to serve more images (rate limit)',
        hint: 'Log in with docker/login-action before this step, or take the images from a mirror (compose/.env names them).',
    },
    {
        pattern: /Pool overlaps with other one on this address space/i,
        message: () => 'a network of the compose files has a fixed subnet that another network of this machine has',
        hint: 'Two stacks cannot have it at once: take ipam out of the network, in a file of its own merged last.',
    },
    {
        pattern: /env file (\S+) not found/,
        message: (match) => `there is no file ${match[1]}, which env_file names`,
        hint: 'A file that git does not have is not in the other version either: write it before the run, or give { path: …, required: false }.',
    },
    {
        pattern: /(?:\d+\.){3}\d+:(\d+)[^\n]*?(?:address already in use|port is already allocated)/i,
        message: (match) => `port ${match[1]} is already taken on this machine`,
        hint: 'Stop what listens there, or leave the ports to Docker (without compose.local.yaml they are random).',
    },
    {
        pattern: /(?:Get|Head) "https?:\/\/[^"]*\/v2\/[^"]*": [^\n]*(?:dial tcp|timeout|EOF|canceled|refused)|no such host|i\/o timeout|TLS handshake timeout|network is unreachable/i,
        message: () => 'the image registry cannot be reached',
        hint: 'Check network and proxy, or load the images beforehand (docker load); compose/.env names them all.',
    },
    {
        pattern: /pull access denied for ([^\s",]+)/i,
        message: (match) => `there is no image ${match[1]}, or it may not be pulled without a login`,
        hint: 'Check name and tag; for a private registry log in first (docker/login-action).',
    },
    {
        pattern: /unauthorized: |no basic auth credentials/i,
        message: () => 'the image registry wants a login',
        hint: 'Log in with docker/login-action (or docker login) before this step.',
    },
    {
        pattern: /(?:No such image: |manifest for |failed to resolve reference ")([^\s",]+)/i,
        message: (match) => `there is no image ${match[1]}`,
        hint: 'Check name and tag; for a private registry log in first (docker/login-action).',
    },
    {
        pattern: /bind source path does not exist: ([^\n]+)/,
        message: (match) => `a file to mount does not exist: ${match[1]}`,
        hint: 'Paths in a compose file are relative to the folder of your first compose file.',
    },
    {
        pattern: /open (\S+): no such file or directory/,
        message: (match) => `there is no file ${match[1]}`,
        hint: 'Check compose-file: relative paths are below the working directory.',
    },
    {
        pattern: /no such service: ([^\n]+)/,
        message: (match) => `the compose files have no service ${match[1]}`,
        hint: ({ ordinary }) => ordinary === undefined
            ? 'The stack needs the services orchestrator and queue; extend these instead of renaming them.'
            : 'Give the service under test as compose-service, and the profile it belongs to as compose-profiles.',
    },
    {
        pattern: /service "([^"]+)" depends on undefined service "?([^":\n]+)/,
        message: (match) => `service ${match[1]} depends on ${match[2]}, which the compose files do not have`,
        hint: ({ ordinary }) => ordinary === undefined
            ? 'The services of the stack are orchestrator, queue, consumers, prometheus and k6.'
            : 'Where it belongs to a profile, give that as compose-profiles; otherwise correct depends_on.',
    },
    {
        pattern: /required variable (\S+) is missing a value: ([^\n]+)/,
        message: (match) => `variable ${match[1]} has no value: ${match[2]}`,
        hint: 'Set it in the environment of this command.',
    },
    {
        pattern: /(?:validating ([^:\n]+): |yaml: |additional propert)[^\n]*/,
        message: (match) => `a compose file is not valid: ${match[0]}`,
        hint: '`docker compose -f <file> config` shows the same; correct the line it names.',
    },
    {
        pattern: /exec: "([^"]+)": executable file not found/,
        message: (match) => `the command ${match[1]} does not exist in the image`,
        hint: 'Check command and entrypoint of the service.',
    },
    {
        pattern: /can't set healthcheck\.start_interval/,
        message: () => 'this Docker Engine is too old: Engine 25 or newer is needed',
        hint: 'Update Docker Engine, or run without containers: stack: embedded.',
    },
    {
        pattern: /Cannot connect to the Docker daemon at (\S+?)\.? /,
        message: (match) => `no Docker daemon answers at ${match[1]}`,
        hint: 'Start Docker, or run without containers: stack: embedded.',
    },
    {
        pattern: /dependency failed to start: container (\S+?)-\d+ (is unhealthy|exited \(\d+\))/,
        message: (match) => `${match[1]} ${match[2]}, and another service waits for it`,
        hint: 'Look at its log: the service that waits is not to blame.',
    },
    {
        pattern: /no space left on device/,
        message: () => 'the disk of the Docker daemon is full',
        hint: '`docker system df` shows what holds it, `docker system prune` frees it.',
    },
];
/** Sentence and advice for what `docker compose` printed; undefined when it is not a known failure. */
function explainCompose(stderr, stack) {
    for (const { pattern, message, hint } of COMPOSE_FAILURES) {
        const match = pattern.exec(stderr);
        if (match)
            return { message: message(match), hint: typeof hint === 'string' ? hint : hint(stack) };
    }
    return undefined;
}
/** The error for a compose command that failed and no container is to blame. */
function composeError(what, stderr, stack) {
    const known = explainCompose(stderr, stack);
    const tail = stderr
        .trim()
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10);
    return new errors/* StackError */.L8(known?.message ?? `docker compose ${what} failed: ${tail.at(-1)?.trim() ?? 'without a word'}`, known?.hint ?? 'Its last lines are above.', undefined, tail);
}

// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
;// CONCATENATED MODULE: ./build/src/target/compose/names.js


const ROLES = ['orchestrator', 'queue', 'prometheus', 'grafana', 'k6'];
/** What else has figures, or means something in them. */
const TAKEN = [...ROLES, 'consumers', 'machine'];
/** In the stack of an ordinary service every other one is somebody else's, whatever it is called. */
function serviceNames({ service: tested, ordinary }) {
    if (ordinary === undefined)
        return {
            known: (service) => service,
            ofFiles: (known) => known,
            roleOf: (service) => ROLES.find((role) => role === service) ?? 'other',
        };
    const prefix = 'your-';
    const isTaken = (service) => TAKEN.includes(service.replace(/^(?:your-)+/, ''));
    return {
        known: (service) => service === tested ? observation/* SERVICE_UNDER_TEST */.I6 : isTaken(service) ? `${prefix}${service}` : service,
        ofFiles: (known) => known === observation/* SERVICE_UNDER_TEST */.I6
            ? tested
            : known.startsWith(prefix) && isTaken(known)
                ? known.slice(prefix.length)
                : known,
        roleOf: (service) => (service === tested ? 'orchestrator' : 'other'),
    };
}
/** What k6 is called in the compose files. */
const k6Service = ({ ordinary }) => (ordinary === undefined ? 'k6' : domain_plan/* ORDINARY_K6 */.F);

// EXTERNAL MODULE: ./build/src/exec/run.js
var run = __webpack_require__(36902);
;// CONCATENATED MODULE: ./build/src/target/compose/images.js





const PULL_ATTEMPTS = 3;
/** The registry has answered: asking again changes nothing. */
const REFUSED = /access denied|unauthorized: |manifest unknown/i;
const BUILD_TIMEOUT_MS = 20 * 60_000;
const PULL_TIMEOUT_MS = 10 * 60_000;
/** Builds and pulls what is missing, apart from the health deadline: this time is the network's, not the service's. */
async function provideImages(start, config) {
    const { compose, env, signal, log, engine } = start;
    // Services that share an image are built once.
    const byImage = new Map(config.services
        .filter((service) => service.built && service.started)
        .map(({ name, image }) => [image ?? name, name]));
    const built = [...byImage.values()];
    if (built.length > 0) {
        log.debug(`building ${built.join(', ')}`);
        const before = await idsOf(engine, byImage.keys());
        const result = await (0,run/* run */.e)([...compose.commands.build, ...built], {
            env,
            signal,
            timeoutMs: BUILD_TIMEOUT_MS,
        });
        signal.throwIfAborted();
        if (result.code !== 0)
            throw composeError('build', result.stderr || result.stdout, compose);
        await removeReplaced(engine, before);
    }
    const missing = [];
    for (const { name, image, built: own, started } of config.services)
        if (!own &&
            image &&
            (started || (name === k6Service(compose) && !compose.k6OnHost)) &&
            !(await hasImage(engine, image)))
            missing.push(name);
    if (missing.length === 0)
        return;
    log.info(`Pulling images: ${missing.join(', ')}`);
    let last;
    for (let attempt = 1; attempt <= PULL_ATTEMPTS; attempt++) {
        last = await (0,run/* run */.e)([...compose.commands.pull, ...missing], {
            env,
            signal,
            timeoutMs: PULL_TIMEOUT_MS,
        });
        signal.throwIfAborted();
        if (last.code === 0)
            return;
        if (REFUSED.test(last.stderr))
            break;
        if (attempt < PULL_ATTEMPTS)
            await (0,external_node_timers_promises_.setTimeout)(attempt * 2000, undefined, { signal });
    }
    throw composeError('pull', last?.stderr ?? '', compose);
}
async function hasImage(engine, image) {
    return (await idOf(engine, image)) !== undefined;
}
async function idOf(engine, image) {
    try {
        const { Id } = (await engine.get(`/images/${encodeURIComponent(image)}/json`));
        return Id;
    }
    catch (error) {
        if (error instanceof engine_api/* EngineError */.NJ && error.status === 404)
            return undefined;
        throw error;
    }
}
/** Of the images that are this tool's own, those that are there. */
async function idsOf(engine, images) {
    const ids = new Map();
    for (const image of images) {
        const id = image.startsWith('orchestrator-perf/') ? await idOf(engine, image) : undefined;
        if (id !== undefined)
            ids.set(image, id);
    }
    return ids;
}
/** Compose writes its project into an image: each build of ours would leave the one before, without a name. */
async function removeReplaced(engine, before) {
    for (const [image, id] of before)
        if ((await idOf(engine, image)) !== id)
            await engine.send('DELETE', `/images/${id}`).catch((error) => {
                // Another stack still runs on it, or somebody gave it a name.
                if (!(error instanceof engine_api/* EngineError */.NJ && [404, 409].includes(error.status)))
                    throw error;
            });
}

;// CONCATENATED MODULE: ./build/src/target/compose/logs.js

const TIMEOUT_MS = 30_000;
const LARGEST_BYTES = 20_000_000;
function serviceLogs({ commands }, env, scrub) {
    const read = async (...args) => {
        const options = { env, timeoutMs: TIMEOUT_MS, maxBytes: LARGEST_BYTES };
        return scrub((await (0,run/* run */.e)([...commands.logs, ...args], options)).stdout);
    };
    return {
        all: (service) => read(service),
        tail: async (service, lines) => {
            // The last --tail wins.
            const text = await read('--tail', String(lines), service);
            return text
                .split('\n')
                .filter((line) => line.trim() !== '')
                .slice(-lines);
        },
    };
}

// EXTERNAL MODULE: ./build/src/target/compose/memory.js
var memory = __webpack_require__(25401);
// EXTERNAL MODULE: ./build/src/target/compose/preflight.js
var preflight = __webpack_require__(46347);
// EXTERNAL MODULE: ./build/src/target/compose/prometheus.js
var prometheus = __webpack_require__(83810);
;// CONCATENATED MODULE: ./build/src/target/compose/queue-preflight.js

/** Held by the queue for a message nobody has taken; measured (docs/compose.md). */
const BYTES_PER_MESSAGE = {
    localstack: 2048,
    floci: 2048,
    elasticmq: 3072,
    // Keeps 10,000 bodies a queue and counts the rest.
    reference: 0,
};
/** What an idle queue takes, and what it needs to breathe. */
const IDLE_BYTES = 350 * 1024 ** 2;
/** Consumers take everything several times a second; what is in the queue between two of them. */
const SECONDS_BETWEEN_CONSUMERS = 2;
/** Messages of the reference orchestrator that LocalStack took on the slowest machine it was measured on (docs/compose.md). */
const LOCALSTACK_SURE_PER_SECOND = 1900;
/** Says what the queue will hold, and refuses what cannot fit before minutes of load are wasted on it. */
function checkQueueHolds(compose, config, log) {
    const forecast = compose.queueForecast;
    if (!forecast || compose.queueBackend === 'none')
        return;
    const consumed = compose.env.PERF_CONSUMERS !== 'off' && config.services.some(({ name }) => name === 'consumers');
    const held = consumed
        ? Math.min(forecast.messages, forecast.messagesPerSecond * SECONDS_BETWEEN_CONSUMERS)
        : forecast.messages;
    const bytes = held * BYTES_PER_MESSAGE[compose.queueBackend];
    const gigabytes = (bytes / 1e9).toFixed(2);
    log.info(`The queue (${compose.queueBackend}) gets up to ${count(forecast.messagesPerSecond)} messages/s, ${count(forecast.messages)} in all; ` +
        (consumed
            ? `consumers take them out, so it holds about ${count(held)} at a time (${gigabytes} GB)`
            : `nobody takes them out, so it holds them all (${gigabytes} GB)`));
    if (compose.queueBackend === 'localstack' && forecast.messagesPerSecond > LOCALSTACK_SURE_PER_SECOND)
        log.info(`LocalStack is one Python process and takes ${count(LOCALSTACK_SURE_PER_SECOND)} to 6,500 messages/s, by machine; where it must not be the limit: queue-backend reference`);
    const limit = config.services.find(({ name }) => name === 'queue')?.memoryLimitBytes;
    if (limit !== undefined && bytes + IDLE_BYTES > limit)
        throw new errors/* StackError */.L8(`the queue would have to hold ${count(held)} messages, about ${gigabytes} GB, and its memory limit is ${(limit / 1e9).toFixed(2)} GB`, 'Leave the consumers on (PERF_CONSUMERS=on), raise PERF_QUEUE_MEMORY, shorten the test, or choose queue-backend: reference.', 'queue');
}
function count(value) {
    return Math.round(value).toLocaleString('en-US');
}

// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
;// CONCATENATED MODULE: ./build/src/target/docker/image-ports.js

const imageSchema = schemas/* object */.Ikc({
    Config: schemas/* object */.Ikc({
        ExposedPorts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
        Env: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    })
        .nullish(),
});
/** Nothing is known of an image that is not there, or that nobody names. */
async function imagePorts(engine, image) {
    if (image === undefined)
        return { exposed: [], variable: undefined };
    const found = await engine.get(`/images/${encodeURIComponent(image)}/json`).catch(() => ({}));
    const { Config: config } = imageSchema.parse(found);
    const exposed = Object.keys(config?.ExposedPorts ?? {}).flatMap((text) => {
        const port = /^(\d{1,5})(?:\/tcp)?$/.exec(text)?.[1];
        return port === undefined ? [] : [Number(port)];
    });
    const variable = config?.Env?.map((line) => /^PORT=(\d{1,5})$/.exec(line)?.[1]).find((text) => text !== undefined);
    return {
        exposed: exposed.sort((a, b) => a - b),
        variable: variable === undefined ? undefined : Number(variable),
    };
}

;// CONCATENATED MODULE: ./build/src/target/compose/find-port.js
/** Where the service listens: whoever is closest to the run says it. */
function findPort({ given, variable, published, exposed, image }) {
    if (given !== undefined)
        return { port: given, from: 'port' };
    const variables = [variable, image.variable].filter((port) => port !== undefined);
    const levels = [
        [published, 'its ports'],
        [exposed, 'its expose'],
        [image.exposed, 'EXPOSE of its image'],
    ];
    const [ports, from] = levels.find(([some]) => some.length > 0) ?? [[], ''];
    const unique = [...new Set(ports)];
    if (unique.length === 1 && unique[0] !== undefined)
        return { port: unique[0], from };
    // Several, or none: the service itself is told where to listen.
    const [told] = variables.filter((port) => unique.length === 0 || unique.includes(port));
    if (told !== undefined)
        return { port: told, from: 'its variable PORT' };
    const narrowed = unique.filter((port) => image.exposed.includes(port));
    if (narrowed.length === 1 && narrowed[0] !== undefined)
        return { port: narrowed[0], from: 'EXPOSE of its image' };
    return { candidates: unique, from };
}
/** A port as a text says it. */
function portOf(text) {
    const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
    return port >= 1 && port <= 65_535 ? port : undefined;
}
/** `listening on http://0.0.0.0:3000`, `Tomcat started on port(s): 8080`, `PORT=3000`. */
const SAYS_PORT = /(?:listen|start|serv|running|ready|port|http)/i;
const PORT_IN_LINE = /(?:\bport\D{0,12}|\blisten\w{0,5}\s{1,3}(?:on|at)\s{1,3}|[\w\]*.]:|^:|\s:)(\d{2,5})\b(?![:.]\d)/gi;
const LONGEST_LINE = 300;
/** Ports that a log speaks of, with the last line that does. */
function portsInLog(lines) {
    const found = new Map();
    for (const full of lines) {
        const line = full.slice(0, LONGEST_LINE).trim();
        if (!SAYS_PORT.test(line))
            continue;
        for (const [, digits] of line.matchAll(PORT_IN_LINE)) {
            const port = portOf(digits);
            if (port !== undefined)
                found.set(port, line);
        }
    }
    return [...found].map(([port, line]) => ({ port, line }));
}
/** What to say about a port on which nothing answers, by what image and log say instead; undefined where they agree. */
function wrongPort(asked, image, log) {
    const inLog = portsInLog(withoutTime(log));
    const said = inLog.some(({ port }) => port === asked) ? undefined : inLog.at(-1);
    const exposed = image.exposed.includes(asked) ? [] : image.exposed;
    const port = said?.port ?? exposed[0];
    if (port === undefined)
        return undefined;
    const parts = [
        ...(exposed.length > 0 ? [`its image has EXPOSE ${exposed.join(' ')}`] : []),
        ...(said === undefined ? [] : [`its log says "${said.line}"`]),
    ];
    return { says: parts.join(' and '), port };
}
/** Compose and most loggers begin a line with a time: `08:15` is no port. */
const withoutTime = (lines) => lines.map((line) => line
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\S*/g, ' ')
    .replaceAll(/\b\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?\b/g, ' '));

;// CONCATENATED MODULE: ./build/src/target/compose/ordinary-file.js

/**
 * The compose file that is merged after the user's own, which stay as they are: every port is a free one of loopback,
 * no name is one that another stack could have, what is built is built for this project alone, and k6 is in the network
 * of the service under test.
 */
function ordinaryFile(compose, { files, port, k6, limits }) {
    const services = new Map(files.services);
    const known = services.get(compose.service);
    if (known === undefined)
        services.set(compose.service, {});
    const images = builtImages(compose, files);
    const entries = [...services].map(([name, service]) => {
        const isTested = name === compose.service;
        const wanted = isTested ? testedService(compose, known, port, limits) : {};
        return [name, { ...anyService(compose, service, isTested ? port : undefined, images, name), ...wanted }];
    });
    entries.push([domain_plan/* ORDINARY_K6 */.F, ordinary_file_k6Service(k6, known)]);
    return [
        `services:`,
        ...entries.map(([name, service]) => `  ${flow(name)}: ${flow(service)}`),
        ...placesOfOwn('networks', files.networks, compose.project),
        ...placesOfOwn('volumes', files.volumes, compose.project),
        '',
    ].join('\n');
}
/** How `down` and `queues` find a stack that runs. */
const LABELS = { 'orchestrator-perf': 'stack' };
function anyService(compose, { ports, container_name: fixedName, image, build }, tested, images, name) {
    const targets = new Set((ports ?? []).map(({ target, protocol = 'tcp' }) => `${target}/${protocol}`));
    if (tested !== undefined)
        targets.add(`${tested}/tcp`);
    const own = image !== undefined
        ? images.get(image)
        : isBuilt({ build })
            ? (0,domain_plan/* candidateImage */.R)(compose.project, name)
            : undefined;
    return {
        labels: LABELS,
        ...(targets.size > 0 && {
            ports: new Tagged('!override', [...targets].map((to) => `127.0.0.1::${to}`)),
        }),
        ...(fixedName !== undefined && { container_name: new Tagged('!reset', null) }),
        ...(own !== undefined && { image: own }),
    };
}
function testedService({ project, image, build, env }, known, port, { cpus, memory }) {
    const cpuset = env.PERF_ORCHESTRATOR_CPUSET;
    const own = {
        ...(cpuset !== undefined && { cpuset }),
        // Written as it is only where nobody else describes it.
        ...(known === undefined && {
            init: true,
            ...(port !== undefined && { environment: { PORT: String(port) } }),
            deploy: { resources: { limits: { cpus, memory } } },
        }),
    };
    if (build !== undefined)
        return { ...own, build: { context: build }, image: (0,domain_plan/* candidateImage */.R)(project) };
    if (image === undefined)
        return own;
    const isBuiltByFiles = known !== undefined && isBuilt(known);
    return { ...own, image, ...(isBuiltByFiles && { build: new Tagged('!reset', null) }) };
}
const isBuilt = ({ build }) => build !== undefined && build !== null;
/** Two versions that are built under one name would be one. Others may run what one of them builds: by that name. */
function builtImages({ project }, { services }) {
    return new Map([...services]
        .filter(([, service]) => isBuilt(service) && service.image !== undefined)
        .map(([name, { image = '' }]) => [image, (0,domain_plan/* candidateImage */.R)(project, name)]));
}
function ordinary_file_k6Service({ image, user, scripts }, tested) {
    const networks = Object.keys(tested?.networks ?? {});
    return {
        profiles: [domain_plan/* ORDINARY_K6 */.F],
        image,
        ...(user !== undefined && { user }),
        labels: LABELS,
        init: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        read_only: true,
        tmpfs: ['/tmp:size=64m'],
        stop_signal: 'SIGINT',
        stop_grace_period: '30s',
        environment: { K6_NO_USAGE_REPORT: 'true' },
        volumes: [
            {
                type: 'bind',
                source: scripts,
                target: '/k6',
                read_only: true,
                bind: { create_host_path: false },
            },
        ],
        ...(networks.length > 0 && { networks }),
    };
}
/** A volume with a name of its own holds what a developer works with: this stack has another, and takes only that away. */
function placesOfOwn(kind, places, project) {
    const fixed = [...places].filter(([key, place]) => {
        const isExternal = place?.external !== undefined && place.external !== false;
        return !isExternal && place?.name !== undefined && place.name !== `${project}_${key}`;
    });
    if (fixed.length === 0)
        return [];
    return [`${kind}:`, ...fixed.map(([key]) => `  ${flow(key)}: ${flow({ name: `${project}_${key}` })}`)];
}
/** A value that Compose does not merge: `!override`, `!reset`. */
class Tagged {
    tag;
    value;
    constructor(tag, value) {
        this.tag = tag;
        this.value = value;
    }
}
/** As YAML on one line, with nothing left for Compose to interpolate. */
function flow(value) {
    if (value instanceof Tagged)
        return `${value.tag} ${flow(value.value)}`;
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'object' && value !== null)
        return `{${Object.entries(value)
            .map(([key, inner]) => `${flow(key)}: ${flow(inner)}`)
            .join(', ')}}`;
    return JSON.stringify(value)?.replaceAll('$', '$$$$') ?? 'null';
}

;// CONCATENATED MODULE: ./build/src/target/compose/ordinary.js










/** Reads the user's files, and writes the one that makes a stack of its own of them. */
async function openOrdinary(start, packageRoot) {
    const { compose, env } = start;
    const { file = '', hasUserFiles = false } = compose.ordinary ?? {};
    await (0,promises_.writeFile)(file, 'services: {}\n', { flag: 'wx', mode: 0o600 });
    const files = hasUserFiles ? await filesOf(start) : NOTHING;
    const known = checkTested(start, files);
    const write = (port) => (0,promises_.writeFile)(file, ordinaryFile(compose, {
        files,
        port,
        k6: {
            image: env.K6_IMAGE ?? '',
            user: env.PERF_UID === undefined ? undefined : `${env.PERF_UID}:${env.PERF_GID}`,
            scripts: (0,external_node_path_.join)(packageRoot, 'k6'),
        },
        limits: {
            cpus: env.PERF_ORCHESTRATOR_CPUS || '1',
            memory: env.PERF_ORCHESTRATOR_MEMORY || '2g',
        },
    }));
    await write(compose.port);
    return {
        findPort: async (image) => {
            const port = await portFor(start, known, image);
            await write(port);
            return port;
        },
    };
}
const NOTHING = { services: new Map(), networks: new Map(), volumes: new Map() };
async function filesOf({ compose, env, signal }) {
    const options = { env, signal, timeoutMs: 30_000, maxBytes: 10_000_000 };
    const result = await (0,run/* run */.e)(compose.commands.config, options);
    signal.throwIfAborted();
    if (result.code !== 0)
        throw composeError('config', result.stderr, compose);
    return readFiles(result.stdout);
}
/** The service under test as the files have it; undefined where it is only what is built or pulled for this run. */
function checkTested({ compose }, { services }) {
    const { service, image, build } = compose;
    const known = services.get(service);
    const names = [...services.keys()];
    if (known === undefined && image === undefined && build === undefined)
        throw new errors/* StackError */.L8(`the compose files have no service ${service} that would be started; they have ${names.join(', ') || 'none'}.${(0,nearest/* didYouMean */.a)(service, names)}`, 'Give the service under test as compose-service; one that belongs to a profile needs compose-profiles as well.', service);
    if (known?.network_mode !== undefined)
        throw new errors/* StackError */.L8(`service ${service} has network_mode ${known.network_mode}: no port of it can be published, and two of it would meet`, 'Test it in a network of its stack: leave network_mode out in a file of its own, merged last (compose-file takes several).', service);
    return known;
}
async function portFor({ compose, engine, log }, known, image) {
    const { service } = compose;
    const found = findPort({
        given: compose.port,
        variable: portOf(String(known?.environment?.PORT ?? '')),
        published: (known?.ports ?? [])
            .filter(({ protocol = 'tcp' }) => protocol === 'tcp')
            .map(({ target }) => target),
        exposed: (known?.expose ?? []).map((text) => portOf(String(text).replace('/tcp', ''))).filter(isPort),
        image: await imagePorts(engine, image),
    });
    if ('port' in found) {
        if (found.from !== 'port')
            log.info(`${service} listens on port ${found.port}, says ${found.from}`);
        return found.port;
    }
    // Nobody says anything: it is told, by PORT, where no file of the user's describes it.
    if (known === undefined && found.candidates.length === 0)
        return PORT_IF_TOLD;
    throw new errors/* StackError */.L8(found.candidates.length === 0
        ? `neither the compose files nor its image say on which port ${service} listens`
        : `${found.from} name the ports ${found.candidates.join(', ')} of ${service}: which one is to be tested?`, 'Give it as port.', service);
}
const PORT_IF_TOLD = 8080;
const isPort = (port) => port !== undefined;

// EXTERNAL MODULE: ./build/src/ports/ask.js
var ask = __webpack_require__(57783);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/src/target/compose/start.js









/** Nobody likes to wait without a word. */
const SILENT_MS = 15_000;
const POLL_MS = 150;
const PROBE_TIMEOUT_MS = 2000;
/**
 * `up`, watched from the Engine's side: by our own clock, until every container is running and healthy and the
 * service under test answers. A container that ends badly ends the wait at once. One-shot containers may end with 0.
 */
async function bringUp(start) {
    const { compose, plan, env, log } = start;
    const deadlineMs = Date.now() + plan.healthTimeoutMs;
    const giveUp = new AbortController();
    const signal = AbortSignal.any([start.signal, giveUp.signal]);
    let up;
    const running = (0,run/* run */.e)(compose.commands.up, {
        env,
        signal,
        timeoutMs: plan.healthTimeoutMs + 5000,
    }).then((result) => {
        up = result;
    });
    let answer = 'it was not asked yet';
    let saidMs = Date.now();
    try {
        for (;;) {
            start.signal.throwIfAborted();
            const containers = await (0,docker_containers/* listContainers */.ts)(start.engine, compose.project);
            const states = await stateOfAll(start.engine, containers);
            const culprit = findCulprit(states, compose);
            if (culprit)
                throw blame(culprit, compose);
            if (up && up.code !== 0) {
                // Its end may have come after the look above.
                const late = findCulprit(await stateOfAll(start.engine, await (0,docker_containers/* listContainers */.ts)(start.engine, compose.project)), compose);
                throw late ? blame(late, compose) : composeError('up', up.stderr, compose);
            }
            const waiting = states.filter(({ status, health }) => status !== 'exited' && (status !== 'running' || health === 'starting'));
            if (up && waiting.length === 0) {
                const url = testedUrl(containers, start);
                answer = url === undefined ? 'its port is not published' : await probe(url + plan.healthPath);
                if (answer === 'healthy')
                    return containers;
            }
            if (Date.now() - saidMs > SILENT_MS) {
                saidMs = Date.now();
                log.info(`Still waiting for ${waitedFor(waiting, compose)}: ${whatIsSeen(waiting, answer)}`);
            }
            if (Date.now() > deadlineMs)
                throw await late(waiting, answer, start, containers);
            await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
        }
    }
    catch (error) {
        // Given up by the user: what went down with that is nobody's fault.
        start.signal.throwIfAborted();
        throw error;
    }
    finally {
        giveUp.abort();
        await running;
        log.debug(`docker compose up ended with ${up?.code ?? 'a signal'}`);
    }
}
/** Where this machine reaches the service under test. */
function testedUrl(containers, { compose, port }) {
    return urlOf(containers, compose.service, port);
}
/** Where this machine reaches a port of a service: its first replica. */
function urlOf(containers, service, containerPort) {
    return urlsOf(containers, service, containerPort)[0];
}
/** The same for every replica, in their order. */
function urlsOf(containers, service, containerPort) {
    return containers
        .filter((one) => one.service === service && !one.oneOff)
        .sort((a, b) => Number(a.replica) - Number(b.replica))
        .flatMap((one) => one.ports)
        .filter((port) => port.containerPort === containerPort)
        .map((port) => `http://127.0.0.1:${port.hostPort}`);
}
async function stateOfAll(engine, containers) {
    const states = await Promise.all(containers
        .filter(({ oneOff }) => !oneOff)
        .map(async ({ id, service, image }) => {
        const inspected = await (0,docker_containers/* inspectContainer */.aH)(engine, id).catch(() => undefined);
        if (!inspected)
            return undefined;
        return {
            service,
            image,
            status: inspected.State.Status,
            exitCode: inspected.State.ExitCode,
            oomKilled: inspected.State.OOMKilled,
            memoryLimitBytes: inspected.HostConfig.Memory,
            health: inspected.State.Health?.Status,
            healthAnswer: (0,docker_containers/* lastHealthAnswer */.XH)(inspected),
            error: inspected.State.Error,
        };
    }));
    return states.filter((state) => state !== undefined);
}
/** `healthy`, or what was answered instead. */
async function probe(url) {
    try {
        const answer = await (0,ask/* ask */.kA)(url, { ...ask/* HEALTH */.Pg, timeoutMs: PROBE_TIMEOUT_MS });
        return answer.ok ? 'healthy' : `${url} ${answer.sentence}`;
    }
    catch (error) {
        return `${url} did not answer: ${(0,reason/* reasonOf */.A)(error)}`;
    }
}
function blame(culprit, compose) {
    const { message, hint } = explainContainer(culprit, compose);
    return new errors/* StackError */.L8(message, hint, culprit.service);
}
/** What the others wait for is started before them: a dependant is never to blame. */
const firstOf = (waiting) => waiting.find(({ status }) => status === 'running') ?? waiting[0];
const waitedFor = (waiting, { service }) => firstOf(waiting)?.service ?? service;
function whatIsSeen(waiting, answer) {
    const first = firstOf(waiting);
    if (first === undefined)
        return answer;
    return first.healthAnswer ?? `it is ${first.status}, health ${first.health ?? 'unknown'}`;
}
const LOG_LINES_READ = 200;
async function late(waiting, answer, start, containers) {
    const { plan, compose, engine, port } = start;
    const seconds = Math.round(plan.healthTimeoutMs / 1000);
    const service = waitedFor(waiting, compose);
    const message = `${service} was not healthy within ${seconds} s: ${whatIsSeen(waiting, answer)}`;
    const advice = `Raise health-timeout if it only starts slowly; otherwise its log says why. The service is asked at ${plan.healthPath}.`;
    if (waiting.length > 0)
        return new errors/* StackError */.L8(message, advice, service);
    const image = containers.find((one) => one.service === service && !one.oneOff)?.image;
    const [ports, log] = await Promise.all([imagePorts(engine, image), start.logTail(service, LOG_LINES_READ)]);
    const wrong = wrongPort(port, ports, log);
    if (wrong === undefined)
        return new errors/* StackError */.L8(message, advice, service);
    return new errors/* StackError */.L8(`${message}; it was asked on port ${port}, and ${wrong.says}`, `If it listens on ${wrong.port}, give port: ${wrong.port}. ${advice}`, service);
}

// EXTERNAL MODULE: ./build/src/target/compose/teardown.js
var teardown = __webpack_require__(34746);
;// CONCATENATED MODULE: ./build/src/target/compose/validate.js




/** The merged configuration, checked before anything is started. */
async function validate(start) {
    const { compose, env, signal } = start;
    const result = await (0,run/* run */.e)(compose.commands.config, {
        env,
        signal,
        timeoutMs: 30_000,
        maxBytes: 10_000_000,
    });
    signal.throwIfAborted();
    if (result.code !== 0)
        throw composeError('config', result.stderr, compose);
    await checkProfiles(start);
    return readComposeConfig(result.stdout, compose);
}
/** Compose takes any name for a profile; a slip of the pen would leave a service out of the test without a word. */
async function checkProfiles({ compose, env, signal }) {
    if (compose.profiles.length === 0)
        return;
    const listed = await (0,run/* run */.e)([...compose.commands.config, '--profiles'], {
        env,
        signal,
        timeoutMs: 30_000,
    });
    signal.throwIfAborted();
    if (listed.code !== 0)
        throw composeError('config --profiles', listed.stderr, compose);
    const known = listed.stdout.split('\n').filter((name) => name !== '');
    const unknown = compose.profiles.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw new errors/* StackError */.L8(`no service of the compose files has the profile ${unknown}; there are ${known.join(', ')}`, 'Correct compose-profiles, or add the profile to a service of your compose file.', undefined);
}

// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
;// CONCATENATED MODULE: ./build/src/target/compose/compose.js






















const LOG_LINES_SHOWN = 50;
/** The stack of compose/compose.yaml, with the user's files merged last. */
const startCompose = async (plan, context) => {
    const { compose } = plan;
    const { log, signal } = context;
    const env = (0,environment/* composeEnvironment */.E)(process.env, { ...compose.env, ...plan.faults });
    // Files of the user's alone go with the .env beside them, as they do by hand.
    if (compose.ordinary?.hasUserFiles)
        delete env.COMPOSE_DISABLE_ENV_FILE;
    const names = serviceNames(compose);
    if (compose.grafana) {
        env.GRAFANA_PASSWORD ||= (0,external_node_crypto_.randomBytes)(16).toString('hex');
        log.mask(env.GRAFANA_PASSWORD);
    }
    if (compose.k6OnHost)
        await context.beforeServices?.(undefined);
    const docker = await (0,preflight/* checkDocker */.dN)(env, signal);
    signal.throwIfAborted();
    log.info(`Docker Engine ${docker.engineVersion}, Compose ${docker.composeVersion ?? 'of unknown version'}, project ${compose.project}`);
    const engine = (0,engine_api/* openEngine */.F5)(docker.host);
    const start = { plan, compose, env, engine, log, signal };
    let scrub = (0,secret_names/* scrubber */.ty)([env]);
    const logs = serviceLogs(compose, env, (text) => scrub(text));
    const down = async () => {
        await (0,teardown/* takeDown */.a)({
            project: compose.project,
            down: compose.commands.down,
            env,
            dockerHost: docker.host,
            log,
        });
        engine.close();
    };
    try {
        const ordinary = compose.ordinary === undefined ? undefined : await openOrdinary(start, context.packageRoot);
        if (compose.port !== undefined && ordinary === undefined)
            Object.assign(env, await (0,prometheus/* prometheusVariables */.mP)(compose.project, (0,external_node_path_.join)(context.packageRoot, 'compose'), { port: compose.port, metricsPath: plan.metricsPath }, env));
        const config = await validate(start);
        scrub = (0,secret_names/* scrubber */.ty)([env, ...config.services.map(({ environment }) => environment)], config.services.map(({ name }) => name));
        checkQueueHolds(compose, config, log);
        (0,memory/* checkMemory */.Kc)(await (0,memory/* dockerMemoryBytes */.Pv)(engine), config, compose, log);
        context.remember({ kind: 'compose', name: compose.project, dockerHost: docker.host });
        await provideImages(start, config);
        const imageOf = (service) => config.services.find(({ name }) => name === service)?.image;
        const port = (await ordinary?.findPort(imageOf(compose.service))) ?? compose.port;
        if (port === undefined)
            throw new Error(`nothing says where ${compose.service} listens`);
        const ready = { ...start, port, logTail: logs.tail };
        if (!compose.k6OnHost) {
            const k6Image = imageOf(k6Service(compose));
            log.info(`k6 runs as ${k6Image ?? 'its service'} in the network of the stack`);
            await context.beforeServices?.(k6Container(ready, k6Image));
        }
        const started = config.services.filter((service) => service.started).map(({ name }) => name);
        log.info(`Starting ${started.join(', ')}`);
        const beforeMs = Date.now();
        const containers = await bringUp(ready);
        log.info(`The stack is healthy after ${((Date.now() - beforeMs) / 1000).toFixed(1)} s`);
        return await stackOf(ready, names, config, containers, logs, down);
    }
    catch (error) {
        const explained = error instanceof errors/* StackError */.L8 ? await withLogs(error, logs, scrub) : error;
        await down();
        throw explained;
    }
};
/** Log lines of the culprit, and no secret in what people will see. */
async function withLogs({ message, hint, service, logTail }, logs, scrub) {
    const last = service === undefined ? [] : await logs.tail(service, LOG_LINES_SHOWN);
    return new errors/* StackError */.L8(scrub(message), hint, service, [...logTail.map(scrub), ...last]);
}
async function stackOf(start, names, config, containers, logs, down) {
    const { plan, compose, engine, log, port } = start;
    const url = testedUrl(containers, start) ?? '';
    const ours = compose.ordinary === undefined ? containers : [];
    const queueUrl = urlOf(ours, 'queue', queuePort(compose));
    const services = await Promise.all(containers
        .filter(({ oneOff }) => !oneOff)
        .map((container) => serviceOf(start, names, config, container, containers)));
    let eventsSinceMs = Date.now();
    let isDown = false;
    const consumersUrl = urlOf(ours, 'consumers', 8081);
    return {
        url,
        healthUrl: url + plan.healthPath,
        metricsUrl: plan.hasMetrics === false ? undefined : url + plan.metricsPath,
        ...(plan.hasMetrics !== false && {
            metricsUrls: urlsOf(containers, compose.service, port).map((replica) => replica + plan.metricsPath),
        }),
        prometheusUrl: urlOf(ours, 'prometheus', 9090),
        grafanaUrl: urlOf(ours, 'grafana', 3000),
        queue: queueUrl === undefined
            ? undefined
            : {
                url: queueUrl,
                backend: compose.queueBackend,
                region: 'us-east-1',
                ...(consumersUrl !== undefined && { consumersUrl }),
            },
        services,
        readContainers: figuresOfStack(engine, services, compose.k6OnHost ? undefined : k6NameOf(compose)),
        serviceEvents: async () => {
            const untilMs = Date.now();
            const events = await composeEvents(engine, compose.project, eventsSinceMs, untilMs);
            eventsSinceMs = untilMs;
            return events.map((event) => ({ ...event, service: names.known(event.service) }));
        },
        collectLogs: async (directory) => {
            await (0,promises_.mkdir)(directory, { recursive: true });
            const all = await (0,docker_containers/* listContainers */.ts)(engine, compose.project);
            const services = [...new Set(all.map(({ service }) => service))];
            await Promise.all(services.map(async (name) => (0,promises_.writeFile)((0,external_node_path_.join)(directory, `${name}.log`), await logs.all(name))));
        },
        logTail: (known, lines) => logs.tail(names.ofFiles(known), lines),
        [Symbol.asyncDispose]: async () => {
            if (isDown)
                return;
            isDown = true;
            if (plan.keep) {
                log.info(`The stack keeps running: ${url}; take it down with: orchestrator-perf down --project ${compose.project}`);
                engine.close();
                return;
            }
            const beforeMs = Date.now();
            await down();
            log.debug(`taken down in ${((Date.now() - beforeMs) / 1000).toFixed(1)} s`);
        },
    };
}
function k6Container({ compose, env, port }, image) {
    return {
        url: `http://${compose.service}:${port}`,
        service: k6Service(compose),
        run: compose.commands.runK6,
        env,
        name: k6NameOf(compose),
        k6Version: versionOf(image),
    };
}
function k6NameOf({ project }) {
    return `${project}-k6`;
}
/** `2.2.0` of `grafana/k6:2.2.0@sha256:...`; an image of the user's own may not say it. */
function versionOf(image) {
    return /:v?(\d+\.\d+\.\d+)/.exec(image ?? '')?.[1];
}
async function serviceOf({ engine }, names, config, container, all) {
    const { HostConfig: limits, Image: imageId } = await (0,docker_containers/* inspectContainer */.aH)(engine, container.id);
    const role = names.roleOf(container.service);
    const built = config.services.some(({ name, built }) => built && name === container.service);
    const replicas = all.filter(({ service, oneOff }) => service === container.service && !oneOff).length;
    return {
        name: names.known(container.service),
        ...(replicas > 1 && { replica: container.replica }),
        role,
        containerId: container.id,
        image: await (0,docker_containers/* imageWithDigest */.WZ)(engine, container.image, imageId),
        ...((built || role === 'orchestrator') && { isUnderTest: true }),
        ...(limits.NanoCpus > 0 && { cpuLimitCores: limits.NanoCpus / 1e9 }),
        ...(limits.Memory > 0 && { memoryLimitBytes: limits.Memory }),
    };
}


/***/ }),

/***/ 75949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ composeEnvironment)
/* harmony export */ });
/* harmony import */ var _exec_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90690);

/** Variables that would change what Compose does behind the plan's back. */
const NOT_INHERITED = /^(COMPOSE_|K6_|PERF_|DOCKER_DEFAULT_PLATFORM$|BUILDX_BAKE|BAKE_)/;
/**
 * Environment of every `docker compose` call: what the machine needs to reach its daemon, nothing that redirects Compose,
 * and the plan's variables.
 */
function composeEnvironment(inherited, planned) {
    const kept = Object.entries((0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerEnvironment */ .O9)(inherited)).filter(([name]) => !NOT_INHERITED.test(name));
    return {
        ...Object.fromEntries(kept),
        COMPOSE_ANSI: 'never',
        COMPOSE_PROGRESS: 'plain',
        COMPOSE_MENU: '0',
        COMPOSE_DISABLE_ENV_FILE: '1',
        BUILDKIT_PROGRESS: 'plain',
        // Bake asks on a terminal before it reads a build context outside of the current folder; the plan names them all.
        BUILDX_BAKE_ENTITLEMENTS_FS: '0',
        ...ownership(),
        ...planned,
    };
}
/** k6 writes its results as whoever runs us. */
function ownership() {
    const uid = process.getuid?.();
    const gid = process.getgid?.();
    return uid === undefined || gid === undefined ? {} : { PERF_UID: String(uid), PERF_GID: String(gid) };
}


/***/ }),

/***/ 25401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ checkMemory),
/* harmony export */   Pv: () => (/* binding */ dockerMemoryBytes)
/* harmony export */ });
/* unused harmony export limitsBytes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);


/** An idle stack holds 0.2 GB (docs/compose.md); queue and k6 grow with the load, and the system wants its part. */
const LEAST_BYTES = 1e9;
/** Memory of the machine, or virtual machine, that runs the containers. */
async function dockerMemoryBytes(engine) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ MemTotal: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).parse(await engine.get('/info')).MemTotal;
}
/** Memory limits of everything that `up` starts. */
function limitsBytes({ services }, { service, replicas }) {
    return services
        .filter(({ started }) => started)
        .reduce((sum, { name, memoryLimitBytes = 0 }) => sum + memoryLimitBytes * (name === service ? replicas : 1), 0);
}
/**
 * Refuses a Docker that cannot hold the stack at all, and warns where the limits add up to more than there is: then a
 * service may be killed below its own limit, and the report would blame the wrong one.
 */
function checkMemory(memoryBytes, config, compose, log) {
    if (memoryBytes < LEAST_BYTES)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8(`Docker has ${gigabytes(memoryBytes)} of memory, and a stack under load needs ${gigabytes(LEAST_BYTES)}`, 'Give the Docker machine more memory, or run without containers: stack: embedded.', undefined);
    const limits = limitsBytes(config, compose);
    if (limits > memoryBytes)
        log.warn(`The memory limits of the stack add up to ${gigabytes(limits)} and Docker has ${gigabytes(memoryBytes)}: under load a service may be killed below its own limit. ` +
            (compose.ordinary === undefined
                ? 'Lower PERF_ORCHESTRATOR_MEMORY, PERF_QUEUE_MEMORY or replicas.'
                : 'Lower those of your compose files (deploy.resources.limits.memory), or replicas.'));
}
function gigabytes(bytes) {
    return `${(bytes / 1e9).toFixed(1)} GB`;
}


/***/ }),

/***/ 46347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dN: () => (/* binding */ checkDocker)
/* harmony export */ });
/* unused harmony exports dockerHost, isOlder */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _exec_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36902);


/** `start_interval` needs API 1.44 (Engine 25); `!reset` and `!override` need Compose 2.24.4. */
const OLDEST_API = [1, 44];
const OLDEST_COMPOSE = [2, 24, 4];
/** Docker is there and new enough, or a StackError that says what to do. */
async function checkDocker(env, signal) {
    const [version, compose, host] = await Promise.all([
        (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(['docker', 'version', '--format', '{{json .Server}}'], { env, signal, timeoutMs: 15_000 }),
        (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(['docker', 'compose', 'version', '--short'], { env, signal, timeoutMs: 15_000 }),
        dockerHost(env, signal),
    ]);
    if (version.error)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8(`the docker command cannot be started: ${version.error.message}`, 'Install Docker Engine 25 or newer with the Compose plugin, or run without containers: stack: embedded.', undefined);
    const server = parseServer(version.stdout);
    if (server === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8(`no Docker daemon answers at ${host}: ${firstLine(version.stderr)}`, 'Start Docker, check DOCKER_HOST and your permission on its socket, or run without containers: stack: embedded.', undefined);
    if (isOlder(server.apiVersion, OLDEST_API))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8(`Docker Engine ${server.version} (API ${server.apiVersion}) is too old: Engine 25 (API 1.44) or newer is needed`, 'Update Docker Engine, or run without containers: stack: embedded.', undefined);
    if (compose.code !== 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8(`docker compose is not installed: ${firstLine(compose.stderr)}`, 'Install the Compose plugin 2.24.4 or newer (package docker-compose-plugin).', undefined);
    const composeVersion = /\d+\.\d+\.\d+/.exec(compose.stdout)?.[0];
    if (composeVersion !== undefined && isOlder(composeVersion, OLDEST_COMPOSE))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8(`Docker Compose ${composeVersion} is too old: 2.24.4 or newer is needed`, 'Update the Compose plugin (package docker-compose-plugin).', undefined);
    return { host, engineVersion: server.version, apiVersion: server.apiVersion, composeVersion };
}
/** DOCKER_HOST, else the endpoint of the current context, else the usual socket. */
async function dockerHost(env, signal) {
    if (env.DOCKER_HOST)
        return env.DOCKER_HOST;
    const context = await (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], {
        env,
        signal,
        timeoutMs: 10_000,
    });
    return (context.code === 0 && context.stdout.trim()) || 'unix:///var/run/docker.sock';
}
function parseServer(text) {
    try {
        const server = JSON.parse(text);
        if (typeof server?.Version !== 'string' || typeof server.ApiVersion !== 'string')
            return undefined;
        return { version: server.Version, apiVersion: server.ApiVersion };
    }
    catch {
        return undefined;
    }
}
function isOlder(version, oldest) {
    const parts = version.split('.').map(Number);
    for (const [index, wanted] of oldest.entries()) {
        const part = parts[index] ?? 0;
        if (part !== wanted)
            return part < wanted;
    }
    return false;
}
function firstLine(text) {
    return text.trim().split('\n')[0]?.slice(0, 300) ?? '';
}


/***/ }),

/***/ 83810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ removePrometheusConfig),
/* harmony export */   mP: () => (/* binding */ prometheusVariables)
/* harmony export */ });
/* unused harmony export prometheusConfig */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);




/** What compose/prometheus/prometheus.yml says itself. */
const SHIPPED = { port: 8080, metricsPath: '/actuator/prometheus' };
/**
 * Variables that make Prometheus scrape the service under test where its metrics are. Prometheus reads no environment, and
 * Compose refuses inline configs for a service with a read-only file system: a file is written where the shipped one
 * does not fit. A file of the user's own stands.
 */
async function prometheusVariables(project, composeDirectory, service, env) {
    const shipped = service.port === SHIPPED.port && service.metricsPath === SHIPPED.metricsPath;
    if (shipped || env.PERF_PROMETHEUS_CONFIG)
        return {};
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(composeDirectory, 'prometheus', 'prometheus.yml'), 'utf8');
    const file = prometheusConfigFile(project);
    // Read by another user inside the container.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, prometheusConfig(text, service), { flag: 'wx', mode: 0o644 });
    return { PERF_PROMETHEUS_CONFIG: file };
}
/** The shipped configuration with the orchestrator's job changed. */
function prometheusConfig(shipped, { port, metricsPath }) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(shipped);
    const jobs = document.toJS().scrape_configs;
    const job = jobs.findIndex(({ job_name: name }) => name === 'orchestrator');
    if (job < 0)
        throw new Error('compose/prometheus/prometheus.yml has no job orchestrator');
    document.setIn(['scrape_configs', job, 'metrics_path'], metricsPath);
    document.setIn(['scrape_configs', job, 'dns_sd_configs', 0, 'port'], port);
    return document.toString();
}
/** By the project's name, so that a step which knows nothing else finds it. */
function prometheusConfigFile(project) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `${project}-prometheus.yml`);
}
async function removePrometheusConfig(project) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(prometheusConfigFile(project), { force: true });
}


/***/ }),

/***/ 34746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftovers),
/* harmony export */   a: () => (/* binding */ takeDown)
/* harmony export */ });
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);
/* harmony import */ var _written_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69226);
/* harmony import */ var _prometheus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83810);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79834);
/* harmony import */ var _docker_engine_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16921);
/* harmony import */ var _exec_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36902);






/** Takes a project down and proves that nothing of it is left; what `down` leaves is removed one by one. */
async function takeDown(teardown) {
    const { project, log } = teardown;
    const result = await (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)(teardown.down, { env: teardown.env, timeoutMs: 90_000 });
    await Promise.all([(0,_prometheus_js__WEBPACK_IMPORTED_MODULE_2__/* .removePrometheusConfig */ .HC)(project), (0,_written_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeOrdinaryFile */ .Z)(project)]);
    const engine = (0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_4__/* .openEngine */ .F5)(teardown.dockerHost);
    try {
        let left = await leftovers(engine, project);
        if (left.length > 0) {
            log.debug(`docker compose down left ${left.length}: ${result.stderr.trim().slice(-500)}`);
            await removeAll(engine, left);
            left = await leftovers(engine, project);
        }
        if (left.length > 0)
            log.warn(`Left behind in Docker: ${left.map((one) => `${one.kind} ${one.id}`).join(', ')}. Remove by hand: docker compose -p ${project} down -v`);
        else
            log.debug(`Docker holds nothing of ${project} any more`);
    }
    finally {
        engine.close();
    }
}
/** Everything in the daemon that carries the project's label, and the image that was built for it alone. */
async function leftovers(engine, project) {
    const filters = { label: [`com.docker.compose.project=${project}`] };
    const image = (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateImage */ .R)(project);
    const [containers, networks, volumes, images] = await Promise.all([
        (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .listContainers */ .ts)(engine, project),
        engine.get((0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_4__/* .filtered */ .mj)('/networks', filters)),
        engine.get((0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_4__/* .filtered */ .mj)('/volumes', filters)),
        engine.get((0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_4__/* .filtered */ .mj)('/images/json', { reference: [image, `${image}.*`] })),
    ]);
    return [
        ...containers.map(({ id }) => ({ kind: 'container', id })),
        ...names(networks, 'Id').map((id) => ({ kind: 'network', id })),
        ...names(volumes?.Volumes, 'Name').map((id) => ({ kind: 'volume', id })),
        // By its tag: the layers may be those of an image of the user's.
        ...tags(images)
            .filter((tag) => tag === image || tag.startsWith(`${image}.`))
            .map((id) => ({ kind: 'image', id })),
    ];
}
async function removeAll(engine, left) {
    const path = {
        container: (id) => `/containers/${id}?force=1&v=1`,
        network: (id) => `/networks/${id}`,
        volume: (id) => `/volumes/${id}?force=1`,
        image: (id) => `/images/${id}`,
    };
    // Containers first: they hold the others.
    for (const { kind, id } of left)
        await engine.send('DELETE', path[kind](id)).catch(() => { });
}
function names(list, key) {
    if (!Array.isArray(list))
        return [];
    return list
        .map((item) => item?.[key])
        .filter((name) => typeof name === 'string');
}
function tags(list) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => {
        const all = item?.RepoTags;
        return Array.isArray(all) ? all.filter((tag) => typeof tag === 'string') : [];
    });
}


/***/ }),

/***/ 69226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removeOrdinaryFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** By the project's name, so that a step which knows nothing else finds it. */
async function removeOrdinaryFile(project) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `${project}-compose.yaml`), { force: true });
}


/***/ }),

/***/ 79834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WZ: () => (/* binding */ imageWithDigest),
/* harmony export */   XH: () => (/* binding */ lastHealthAnswer),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _engine_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16921);


const portSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    IP: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    PrivatePort: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    PublicPort: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const listSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    State: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    Labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .nullish()
        .transform((labels) => labels ?? {}),
    Ports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(portSchema)
        .nullish()
        .transform((ports) => ports ?? []),
}));
const inspectSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Id of the image. */
    Image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
    RestartCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0),
    State: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        Status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        Pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0),
        ExitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0),
        OOMKilled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
        Error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
        Health: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            Status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            Log: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ExitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), Output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).nullish(),
        })
            .optional(),
    }),
    HostConfig: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ NanoCpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0), Memory: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().default(0) })
        .default({ NanoCpus: 0, Memory: 0 }),
});
async function listContainers(engine, project) {
    const path = (0,_engine_api_js__WEBPACK_IMPORTED_MODULE_0__/* .filtered */ .mj)('/containers/json?all=1', { label: [`com.docker.compose.project=${project}`] });
    return listSchema.parse(await engine.get(path)).map((found) => ({
        id: found.Id,
        service: found.Labels['com.docker.compose.service'] ?? '?',
        replica: found.Labels['com.docker.compose.container-number'] ?? '1',
        image: found.Image,
        state: found.State,
        oneOff: found.Labels['com.docker.compose.oneoff'] === 'True',
        ports: found.Ports.filter((port) => port.PublicPort !== undefined).map((port) => ({
            containerPort: port.PrivatePort,
            hostPort: port.PublicPort ?? 0,
        })),
    }));
}
async function inspectContainer(engine, id) {
    return inspectSchema.parse(await engine.get(`/containers/${id}/json`));
}
const imageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    RepoDigests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .nullish()
        .transform((digests) => digests ?? []),
});
/** `name@sha256:…`: the digest of the registry it came from, else (built or loaded here) the id, which is a digest too. */
async function imageWithDigest(engine, name, id) {
    if (name.includes('@sha256:') || id === '')
        return name;
    const { Id, RepoDigests } = imageSchema.parse(await engine.get(`/images/${encodeURIComponent(id)}/json`));
    const repository = name.replace(/:[^:/]*$/, '');
    const own = RepoDigests.find((digest) => digest.split('@')[0]?.endsWith(repository)) ?? RepoDigests[0];
    return `${name}@${own?.split('@')[1] ?? Id}`;
}
/** Last output of the container's own health check. Hostile text. */
function lastHealthAnswer(facts) {
    const last = facts.State.Health?.Log?.at(-1);
    return last && `exit code ${last.ExitCode}: ${last.Output.trim().slice(0, 500)}`;
}


/***/ }),

/***/ 16921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ openEngine),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   mj: () => (/* binding */ filtered)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

class EngineError extends Error {
    name = 'EngineError';
    status;
    constructor(path, status, text) {
        super(`Docker answered ${status} to ${path}: ${text.slice(0, 300)}`);
        this.status = status;
    }
}
/** `host` as in DOCKER_HOST: `unix:///var/run/docker.sock` or `tcp://127.0.0.1:2375`. TLS and ssh are not spoken. */
function openEngine(host) {
    const where = endpointOf(host);
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, maxSockets: 4 });
    const call = (method, path) => new Promise((resolve, reject) => {
        const sent = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ ...where, method, path, agent, timeout: 10_000 }, (answer) => {
            let text = '';
            answer.setEncoding('utf8');
            answer.on('data', (chunk) => {
                text += chunk;
            });
            answer.on('error', reject);
            answer.on('end', () => {
                const status = answer.statusCode ?? 0;
                if (status >= 200 && status < 400)
                    resolve(text);
                else
                    reject(new EngineError(path, status, text));
            });
        });
        sent.on('timeout', () => sent.destroy(new Error(`Docker did not answer ${path} within 10 s`)));
        sent.on('error', reject);
        sent.end();
    });
    return {
        get: async (path) => parseAnswer(await call('GET', path)),
        send: async (method, path) => {
            await call(method, path);
        },
        close: () => agent.destroy(),
    };
}
/** One JSON document, or JSON Lines (`/events`). */
function parseAnswer(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line));
    }
}
function endpointOf(host) {
    if (host.startsWith('unix://'))
        return { socketPath: host.slice('unix://'.length) };
    const url = new URL(host.replace(/^tcp:/, 'http:'));
    if (url.protocol !== 'http:')
        throw new Error(`cannot speak ${host}`);
    return { host: url.hostname, port: Number(url.port || 2375) };
}
/** Path with a `filters` parameter, as the list calls and `/events` take it. */
function filtered(path, filters) {
    return `${path}${path.includes('?') ? '&' : '?'}filters=${encodeURIComponent(JSON.stringify(filters))}`;
}


/***/ }),

/***/ 61008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that was probably meant, or undefined when none is close: at most a third of the letters differ. */
function nearest(given, candidates) {
    const wanted = given.toLowerCase();
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    if (best === undefined)
        return undefined;
    const allowed = Math.max(1, Math.floor(Math.max(given.length, best.candidate.length) / 3));
    return best.distance <= allowed ? best.candidate : undefined;
}
/** ` Did you mean "load"?`, or nothing. */
function didYouMean(given, candidates) {
    const candidate = nearest(given, candidates);
    return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
/** Damerau-Levenshtein (optimal string alignment): insert, delete, replace, swap of neighbours. */
function editDistance(a, b) {
    // Hostile or absurd lengths: a typo is never that long.
    if (a.length > 200 || b.length > 200)
        return Number.MAX_SAFE_INTEGER;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.MAX_SAFE_INTEGER;
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


/***/ }),

/***/ 46653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ withoutSecretFields),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   ty: () => (/* binding */ scrubber)
/* harmony export */ });
/** Words that say it anywhere in a name. */
const ANYWHERE = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE|BEARER|AUTHORIZATION|COOKIE|WEBHOOK|CONNECTION_?STRING/i;
/** Words that say it as a part of their own, between underscores. */
const AS_A_PART = /(?:^|_)(?:(?:API|ACCESS|AUTH|LICENSE|ENCRYPTION|SIGNING)?_?KEY|PASS|PAT|JWT|DSN|OTP|PIN)(?:$|_)/i;
/** `DBPWD`, `MYSQL_PWD`; but `PWD` and `OLDPWD` are the folder of a shell. */
const PASSWORD_SHORT = /^(?!(?:OLD)?PWD$).*PWD$/i;
/** `DATABASE_URL`, `REDIS_URL`: addresses that hold a password as a rule. */
const WITH_PASSWORD = /(?:^|_)(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|MARIADB|AMQP|RABBITMQ|SMTP|ELASTICSEARCH|CLOUDINARY)_?(?:URL|URI)$/i;
/** A variable whose name says that its value is nobody's business. */
function looksSecret(name) {
    return [ANYWHERE, AS_A_PART, PASSWORD_SHORT, WITH_PASSWORD].some((pattern) => pattern.test(name));
}
/** What stands where a secret was. */
const HIDDEN = '***';
/** The same variables with the values of secrets hidden. */
function withoutSecrets(variables) {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, looksSecret(name) ? HIDDEN : value]));
}
/** Shorter values (`test`) are no secrets, and hiding them would make every log unreadable. */
const SHORTEST_SECRET = 6;
/** User name and password of any address. */
const USER_INFO = /(?<=:\/\/)[^\s/?#@"'<>\\]{1,200}@/g;
/**
 * Hides secrets wherever they appear in a text: the values of variables whose names look secret, as they are and as
 * they stand in JSON and in addresses, and `user:password@` of every address. GitHub masks secrets in the log of a job,
 * not in the artifacts of a run.
 */
function scrubber(variables, 
/** Words that stay readable although somebody took them for a password: names of services. */
words = [], 
/** Hidden whatever they are called. */
values = []) {
    const secrets = new Set();
    const named = variables
        .flatMap((given) => Object.entries(given))
        .flatMap(([name, value]) => (value === undefined || !looksSecret(name) ? [] : [value]));
    for (const value of [...named, ...values]) {
        if (value.length < SHORTEST_SECRET || words.includes(value))
            continue;
        for (const form of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)])
            secrets.add(form);
    }
    // A secret may be part of a longer one.
    const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
    return (text) => longestFirst
        .reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text)
        .replace(USER_INFO, `${HIDDEN}@`);
}
const FIELD = /("([^"\\]{1,100})"\s{0,10}:\s{0,10}")((?:[^"\\]|\\.){1,2000})/g;
const BEARER = /\b(Bearer|Basic) [\w.~+/=-]{6,}/gi;
/** Hides what a text of others gives as a secret by its name: `"token": "…"` in JSON, and what follows `Bearer`. */
function withoutSecretFields(text) {
    return text
        .replace(FIELD, (whole, before, name) => (looksSecret(name) ? before + HIDDEN : whole))
        .replace(BEARER, `$1 ${HIDDEN}`);
}


/***/ })

};
