export const id = 9748;
export const ids = [9748];
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

/***/ 89748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkForCompose: () => (/* binding */ checkForCompose)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33047);
/* harmony import */ var _docker_engine_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16921);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75949);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25401);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46347);









/** What the compose stack needs of this machine: Docker, images, memory, and an account where its queue wants one. */
async function checkForCompose(machine) {
    const { found, dockerBytes } = await docker(machine);
    return [...found, memory(dockerBytes), await fixedPorts(), await localstack(machine)];
}
async function docker(machine) {
    try {
        const docker = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_8__/* .checkDocker */ .dN)((0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .composeEnvironment */ .E)(machine.env, {}), machine.signal);
        const { engineVersion, apiVersion, composeVersion, host } = docker;
        const compose = composeVersion === undefined
            ? {
                state: 'note',
                what: 'Docker Compose does not say its version',
                advice: 'It must be 2.24.4 or newer.',
            }
            : { state: 'ok', what: `Docker Compose ${composeVersion}` };
        return {
            dockerBytes: await memoryOf(docker),
            found: [
                { state: 'ok', what: `Docker Engine ${engineVersion} (API ${apiVersion}) at ${host}` },
                compose,
                await images(docker, machine),
            ],
        };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        return { dockerBytes: undefined, found: [{ state: 'note', what: error.message, advice: error.hint }] };
    }
}
async function memoryOf({ host }) {
    const engine = (0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_5__/* .openEngine */ .F5)(host);
    return (0,_memory_js__WEBPACK_IMPORTED_MODULE_7__/* .dockerMemoryBytes */ .Pv)(engine).finally(() => engine.close());
}
async function images({ host }, machine) {
    const engine = (0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_5__/* .openEngine */ .F5)(host);
    try {
        const missing = [];
        for (const [name, image] of await wantedImages(machine))
            if (['NODE_IMAGE', 'K6_IMAGE', 'PROMETHEUS_IMAGE', 'LOCALSTACK_IMAGE'].includes(name))
                await engine.get(`/images/${encodeURIComponent(image)}/json`).catch(() => missing.push(image));
        if (missing.length === 0)
            return { state: 'ok', what: 'every image of the stack is on this machine' };
        return {
            state: 'note',
            what: `images that the first run pulls: ${missing.join(', ')}`,
            advice: 'Without network load them beforehand (docker load), or take the embedded stack.',
        };
    }
    finally {
        engine.close();
    }
}
/** What compose/.env pins; the environment wins, as it does for Compose. */
async function wantedImages({ packageRoot, env }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(packageRoot, 'compose/.env'), 'utf8');
    return [...text.matchAll(/^([A-Z0-9]+_IMAGE)=(\S+)$/gm)].map(([, name = '', image = '']) => [
        name,
        env[name] || image,
    ]);
}
/** Limits of compose/compose.yaml: 2 GB each for orchestrator and queue, 1.8 GB for the rest. */
const WANTED_BYTES = 6e9;
/** Of Docker, which may be a virtual machine smaller than this one. */
function memory(dockerBytes) {
    const bytes = dockerBytes ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)();
    const text = `${dockerBytes === undefined ? '' : 'Docker has '}${(bytes / 1e9).toFixed(1)} GB of memory`;
    if (bytes >= WANTED_BYTES)
        return { state: 'ok', what: text };
    return {
        state: 'note',
        what: `${text}: less than the limits of the compose stack add up to (6 GB)`,
        advice: 'Lower PERF_ORCHESTRATOR_MEMORY and PERF_QUEUE_MEMORY, or take the embedded stack.',
    };
}
/** Only the guide's fixed ports (compose.local.yaml) can be taken; the driver's own are random. */
async function fixedPorts() {
    const taken = [];
    for (const port of [8080, 4566, 9090, 3000])
        if (!(await isFree(port)))
            taken.push(port);
    if (taken.length === 0)
        return { state: 'ok', what: 'ports 8080, 4566, 9090 and 3000 are free' };
    return {
        state: 'note',
        what: `port ${taken.join(', ')} is taken`,
        advice: 'That only matters for compose.local.yaml; orchestrator-perf itself uses random ports.',
    };
}
function isFree(port) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.once('error', () => resolve(false));
        server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
}
async function localstack(machine) {
    const image = (await wantedImages(machine)).find(([name]) => name === 'LOCALSTACK_IMAGE')?.[1] ?? '';
    const tokenless = /:4\.(\d|1[0-4])(\.\d+)?(@|$)/.test(image);
    if (tokenless)
        return { state: 'ok', what: `${image} starts without an account` };
    if (machine.env.LOCALSTACK_AUTH_TOKEN)
        return { state: 'ok', what: `${image} with LOCALSTACK_AUTH_TOKEN` };
    return {
        state: 'missing',
        what: `${image} needs an account and LOCALSTACK_AUTH_TOKEN is not set`,
        advice: 'Use localstack/localstack:4.14.0, pass the token, or choose another queue-backend.',
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


/***/ })

};
