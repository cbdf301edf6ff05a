export const id = 653;
export const ids = [653];
export const modules = {

/***/ 23653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _generator_binary_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77727);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33047);
/* harmony import */ var _domain_k6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23493);
/* harmony import */ var _target_compose_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75949);
/* harmony import */ var _target_compose_memory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25401);
/* harmony import */ var _target_compose_preflight_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46347);
/* harmony import */ var _target_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16921);











/** `orchestrator-perf doctor`: what this machine has and lacks, each with what to do. 1 when a test could not run at all. */
const doctorCommand = async (_, ports) => {
    const { stdout } = ports;
    let findings = [];
    let dockerBytes;
    try {
        const docker = await (0,_target_compose_preflight_js__WEBPACK_IMPORTED_MODULE_8__/* .checkDocker */ .dN)((0,_target_compose_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .composeEnvironment */ .E)(ports.env, {}), ports.signal);
        dockerBytes = await memoryOf(docker);
        findings = [
            {
                state: 'ok',
                what: `Docker Engine ${docker.engineVersion} (API ${docker.apiVersion}) at ${docker.host}`,
            },
            docker.composeVersion === undefined
                ? {
                    state: 'note',
                    what: 'Docker Compose does not say its version',
                    advice: 'It must be 2.24.4 or newer.',
                }
                : { state: 'ok', what: `Docker Compose ${docker.composeVersion}` },
            ...(await images(docker, ports)),
        ];
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        findings = [{ state: 'note', what: error.message, advice: error.hint }];
    }
    findings.push(memory(dockerBytes), ...(await ports_()), await k6(ports), await localstack(ports), await permissions(ports.workingDirectory));
    const width = 'missing'.length;
    for (const { state, what, advice } of findings)
        stdout.write(`${state.padEnd(width)}  ${what}\n${advice === undefined ? '' : `${' '.repeat(width + 2)}${advice}\n`}`);
    const blocked = findings.some(({ state }) => state === 'missing');
    stdout.write(blocked ? '\nA test cannot run here yet.\n' : '\nA test can run here: orchestrator-perf run smoke\n');
    return blocked ? 1 : 0;
};
async function memoryOf({ host }) {
    const engine = (0,_target_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_9__/* .openEngine */ .F5)(host);
    return (0,_target_compose_memory_js__WEBPACK_IMPORTED_MODULE_7__/* .dockerMemoryBytes */ .Pv)(engine).finally(() => engine.close());
}
async function images(docker, ports) {
    const engine = (0,_target_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_9__/* .openEngine */ .F5)(docker.host);
    try {
        const missing = [];
        for (const [name, image] of await wantedImages(ports))
            if (['NODE_IMAGE', 'K6_IMAGE', 'PROMETHEUS_IMAGE', 'LOCALSTACK_IMAGE'].includes(name))
                await engine.get(`/images/${encodeURIComponent(image)}/json`).catch(() => missing.push(image));
        if (missing.length === 0)
            return [{ state: 'ok', what: 'every image of the stack is on this machine' }];
        return [
            {
                state: 'note',
                what: `images that the first run pulls: ${missing.join(', ')}`,
                advice: 'Without network load them beforehand (docker load), or take the embedded stack.',
            },
        ];
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
async function ports_() {
    const taken = [];
    for (const port of [8080, 4566, 9090, 3000])
        if (!(await isFree(port)))
            taken.push(port);
    if (taken.length === 0)
        return [{ state: 'ok', what: 'ports 8080, 4566, 9090 and 3000 are free' }];
    return [
        {
            state: 'note',
            what: `port ${taken.join(', ')} is taken`,
            advice: 'That only matters for compose.local.yaml; orchestrator-perf itself uses random ports.',
        },
    ];
}
function isFree(port) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.once('error', () => resolve(false));
        server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
}
async function k6({ env, signal }) {
    const found = await (0,_generator_binary_find_js__WEBPACK_IMPORTED_MODULE_4__/* .k6AtHand */ .E)({ version: _domain_k6_js__WEBPACK_IMPORTED_MODULE_10__/* .DEFAULT_K6_VERSION */ .ti, ...(env.K6_PATH && { path: env.K6_PATH }) }, { env, signal });
    if ('path' in found)
        return { state: 'ok', what: `k6 ${found.version} from ${found.source}: ${found.path}` };
    return {
        state: 'note',
        what: `no k6 on this machine (${found.problem})`,
        advice: 'The compose stack needs none, its k6 is an image. For a run on this machine it is fetched once and kept.',
    };
}
async function localstack(ports) {
    const image = (await wantedImages(ports)).find(([name]) => name === 'LOCALSTACK_IMAGE')?.[1] ?? '';
    const tokenless = /:4\.(\d|1[0-4])(\.\d+)?(@|$)/.test(image);
    if (tokenless)
        return { state: 'ok', what: `${image} starts without an account` };
    if (ports.env.LOCALSTACK_AUTH_TOKEN)
        return { state: 'ok', what: `${image} with LOCALSTACK_AUTH_TOKEN` };
    return {
        state: 'missing',
        what: `${image} needs an account and LOCALSTACK_AUTH_TOKEN is not set`,
        advice: 'Use localstack/localstack:4.14.0, pass the token, or choose another queue-backend.',
    };
}
async function permissions(folder) {
    try {
        // Tried, not asked: root may write by its rights where the file system takes nothing.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.orchestrator-perf-')));
        return { state: 'ok', what: `results can be written to ${folder}` };
    }
    catch {
        return {
            state: 'missing',
            what: `${folder} is not writable: results have no place`,
            advice: 'Run it from a folder of yours, or give --results-path.',
        };
    }
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
    const kept = Object.entries((0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerEnvironment */ .O)(inherited)).filter(([name]) => !NOT_INHERITED.test(name));
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
function limitsBytes({ services }, replicas) {
    return services
        .filter(({ started }) => started)
        .reduce((sum, { name, memoryLimitBytes = 0 }) => sum + memoryLimitBytes * (name === 'orchestrator' ? replicas : 1), 0);
}
/**
 * Refuses a Docker that cannot hold the stack at all, and warns where the limits add up to more than there is: then a
 * service may be killed below its own limit, and the report would blame the wrong one.
 */
function checkMemory(memoryBytes, config, replicas, log) {
    if (memoryBytes < LEAST_BYTES)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StackError */ .L8(`Docker has ${gigabytes(memoryBytes)} of memory, and a stack under load needs ${gigabytes(LEAST_BYTES)}`, 'Give the Docker machine more memory, or run without containers: stack: embedded.', undefined);
    const limits = limitsBytes(config, replicas);
    if (limits > memoryBytes)
        log.warn(`The memory limits of the stack add up to ${gigabytes(limits)} and Docker has ${gigabytes(memoryBytes)}: under load a service may be killed below its own limit. ` +
            'Lower PERF_ORCHESTRATOR_MEMORY, PERF_QUEUE_MEMORY or replicas.');
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
/* harmony export */   mj: () => (/* binding */ filtered)
/* harmony export */ });
/* unused harmony export EngineError */
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
