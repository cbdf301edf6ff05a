export const id = 762;
export const ids = [762,904];
export const modules = {

/***/ 55762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downCommand: () => (/* binding */ downCommand)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _target_compose_cleanup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11904);
/* harmony import */ var _target_compose_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75949);
/* harmony import */ var _target_compose_preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46347);
/* harmony import */ var _target_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16921);
/* harmony import */ var _target_compose_running_stacks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51309);






/** `orchestrator-perf down [--project name]`: takes down what `up` or a killed run left. */
const downCommand = async ({ options }, { log, env, signal }) => {
    const { host } = await (0,_target_compose_preflight_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDocker */ .dN)((0,_target_compose_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .composeEnvironment */ .E)(env, {}), signal);
    const engine = (0,_target_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_3__/* .openEngine */ .F5)(host);
    const stacks = await (0,_target_compose_running_stacks_js__WEBPACK_IMPORTED_MODULE_4__/* .findRunningStacks */ .w)(engine).finally(() => engine.close());
    const wanted = options.project === undefined ? undefined : String(options.project);
    const chosen = wanted === undefined ? stacks : stacks.filter(({ project }) => project === wanted);
    if (chosen.length === 0) {
        log.info(wanted === undefined ? 'No stack is running.' : `No stack ${wanted} is running.`);
        return 0;
    }
    if (chosen.length > 1)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${chosen.length} stacks are running: ${chosen.map(({ project }) => project).join(', ')}`, 'Say which one: orchestrator-perf down --project <name>. One of them may belong to a run that is under way.');
    for (const { project } of chosen) {
        await (0,_target_compose_cleanup_js__WEBPACK_IMPORTED_MODULE_1__.cleanUpCompose)((0,_target_compose_cleanup_js__WEBPACK_IMPORTED_MODULE_1__/* .composeState */ .O)(project, host), { env, log });
        log.info(`${project} is down: no container, network or volume of it is left.`);
    }
    return 0;
};


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Runs a command to its end; never throws, never uses a shell. Aborted or late: SIGTERM, and SIGKILL three seconds later. */
function runCommand(argv, options) {
    const [command, ...args] = argv;
    const maxBytes = options.maxBytes ?? 1_000_000;
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
            env: options.env,
            cwd: options.cwd,
            stdio: ['ignore', 'pipe', 'pipe'],
            // Ctrl-C reaches the whole terminal group; taking the stack down must survive it.
            detached: true,
        });
        const out = [];
        const err = [];
        collect(child.stdout, out, maxBytes);
        collect(child.stderr, err, maxBytes);
        let timedOut = false;
        let killer;
        const end = () => {
            child.kill('SIGTERM');
            killer ??= setTimeout(() => child.kill('SIGKILL'), 3000);
        };
        const deadline = options.timeoutMs === undefined
            ? undefined
            : setTimeout(() => {
                timedOut = true;
                end();
            }, options.timeoutMs);
        if (options.signal?.aborted)
            end();
        options.signal?.addEventListener('abort', end, { once: true });
        let error;
        child.on('error', (cause) => {
            error = cause;
            finish(undefined);
        });
        child.on('close', (code) => finish(code ?? undefined));
        let finished = false;
        function finish(code) {
            if (finished)
                return;
            finished = true;
            clearTimeout(deadline);
            clearTimeout(killer);
            options.signal?.removeEventListener('abort', end);
            resolve({
                code,
                stdout: Buffer.concat(out).toString('utf8'),
                stderr: Buffer.concat(err).toString('utf8'),
                ...(error && { error }),
                timedOut,
            });
        }
    });
}
function collect(stream, into, maxBytes) {
    let held = 0;
    stream.on('data', (chunk) => {
        if (held < maxBytes)
            into.push(chunk);
        held += chunk.length;
    });
    stream.on('error', () => { });
}


/***/ }),

/***/ 11904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ composeState),
/* harmony export */   cleanUpCompose: () => (/* binding */ cleanUpCompose)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75949);
/* harmony import */ var _prometheus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83810);
/* harmony import */ var _teardown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34746);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79834);
/* harmony import */ var _docker_engine_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16921);






/** What the driver remembers as soon as something exists that must be taken down. */
function composeState(project, dockerHost) {
    return { composeProject: project, dockerHost };
}
/** A killed tool leaves its `docker compose up` behind, which may still add what was taken down. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 1500;
/**
 * For the action's post step: takes down what a killed main step left, knowing only the remembered state. Nothing to do
 * when the main step did it.
 */
async function cleanUpCompose(state, context) {
    const { composeProject: project, dockerHost } = state;
    if (!project || !dockerHost || !/^[a-z0-9][a-z0-9_-]*$/.test(project))
        return;
    await (0,_prometheus_js__WEBPACK_IMPORTED_MODULE_1__/* .removePrometheusConfig */ .HC)(project);
    const engine = (0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_4__/* .openEngine */ .F5)(dockerHost);
    try {
        const looks = (await isUpUnderWay(engine, project)) ? LOOKS : 1;
        for (let look = 0; look < looks; look++) {
            if ((await (0,_teardown_js__WEBPACK_IMPORTED_MODULE_2__/* .leftovers */ .T)(engine, project)).length === 0) {
                if (look === 0)
                    return;
            }
            else
                await takeDownByLabels(project, dockerHost, context);
            if (look + 1 < looks)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(BETWEEN_LOOKS_MS);
        }
    }
    finally {
        engine.close();
    }
}
/** `up` creates every container before it starts the first: while one has never run, others may still come. */
async function isUpUnderWay(engine, project) {
    const containers = await (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .listContainers */ .ts)(engine, project);
    return containers.length === 0 || containers.some(({ state }) => state === 'created');
}
/** The compose files may be gone. */
function takeDownByLabels(project, dockerHost, { env, log }) {
    return (0,_teardown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeDown */ .a)({
        project,
        down: [
            'docker',
            'compose',
            '--project-name',
            project,
            'down',
            '--volumes',
            '--remove-orphans',
            '--timeout',
            '5',
        ],
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .composeEnvironment */ .E)({ ...env, DOCKER_HOST: dockerHost }, {}),
        dockerHost,
        log,
    });
}


/***/ }),

/***/ 75949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ composeEnvironment)
/* harmony export */ });
/** Variables that would change what Compose does behind the plan's back. */
const NOT_INHERITED = /^(COMPOSE_|K6_|PERF_|DOCKER_DEFAULT_PLATFORM$|BUILDX_BAKE|BAKE_)/;
/**
 * Environment of every `docker compose` call: what the machine needs to reach its daemon, nothing that redirects Compose,
 * and the plan's variables.
 */
function composeEnvironment(inherited, planned) {
    const kept = Object.entries(inherited).filter(([name]) => !NOT_INHERITED.test(name));
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

/***/ 46347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dN: () => (/* binding */ checkDocker),
/* harmony export */   dd: () => (/* binding */ dockerHost)
/* harmony export */ });
/* unused harmony export isOlder */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _exec_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36902);


/** `start_interval` needs API 1.44 (Engine 25); `!reset` and `!override` need Compose 2.24.4. */
const OLDEST_API = [1, 44];
const OLDEST_COMPOSE = [2, 24, 4];
/** Docker is there and new enough, or a StackError that says what to do. */
async function checkDocker(env, signal) {
    const [version, compose, host] = await Promise.all([
        (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(['docker', 'version', '--format', '{{json .Server}}'], { env, signal, timeoutMs: 15_000 }),
        (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(['docker', 'compose', 'version', '--short'], { env, signal, timeoutMs: 15_000 }),
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
    const context = await (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], {
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

/***/ 51309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ queueOf),
/* harmony export */   w: () => (/* binding */ findRunningStacks)
/* harmony export */ });
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79834);
/* harmony import */ var _docker_engine_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16921);


/** Every stack of this tool on the machine, by the label its services carry. */
async function findRunningStacks(engine) {
    const found = (await engine.get((0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_1__/* .filtered */ .mj)('/containers/json?all=1', { label: ['orchestrator-perf=stack'] })));
    const projects = new Set(found.map(({ Labels }) => Labels?.['com.docker.compose.project']).filter((name) => name !== undefined));
    return Promise.all([...projects]
        .sort()
        .map(async (project) => ({ project, containers: await (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .listContainers */ .ts)(engine, project) })));
}
/** Where this machine reaches the queue of a running stack, and what it is. */
function queueOf({ containers, }) {
    const queue = containers.find(({ service }) => service === 'queue');
    const port = queue?.ports.find(({ containerPort }) => containerPort === 4566 || containerPort === 9324);
    if (queue === undefined || port === undefined)
        return undefined;
    const consumers = containers
        .find(({ service }) => service === 'consumers')
        ?.ports.find(({ containerPort }) => containerPort === 8081);
    const backend = ['localstack', 'elasticmq', 'floci'].find((name) => queue.image.includes(name)) ?? 'reference';
    return {
        url: `http://127.0.0.1:${port.hostPort}`,
        backend,
        region: 'us-east-1',
        ...(consumers && { consumersUrl: `http://127.0.0.1:${consumers.hostPort}` }),
    };
}


/***/ }),

/***/ 34746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftovers),
/* harmony export */   a: () => (/* binding */ takeDown)
/* harmony export */ });
/* harmony import */ var _prometheus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83810);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79834);
/* harmony import */ var _docker_engine_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16921);
/* harmony import */ var _exec_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36902);




/** Takes a project down and proves that nothing of it is left; what `down` leaves is removed one by one. */
async function takeDown(teardown) {
    const { project, log } = teardown;
    const result = await (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)(teardown.down, { env: teardown.env, timeoutMs: 90_000 });
    await (0,_prometheus_js__WEBPACK_IMPORTED_MODULE_0__/* .removePrometheusConfig */ .HC)(project);
    const engine = (0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_2__/* .openEngine */ .F5)(teardown.dockerHost);
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
/** Everything in the daemon that carries the project's label. */
async function leftovers(engine, project) {
    const filters = { label: [`com.docker.compose.project=${project}`] };
    const [containers, networks, volumes] = await Promise.all([
        (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .listContainers */ .ts)(engine, project),
        engine.get((0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_2__/* .filtered */ .mj)('/networks', filters)),
        engine.get((0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_2__/* .filtered */ .mj)('/volumes', filters)),
    ]);
    return [
        ...containers.map(({ id }) => ({ kind: 'container', id })),
        ...names(networks, 'Id').map((id) => ({ kind: 'network', id })),
        ...names(volumes?.Volumes, 'Name').map((id) => ({ kind: 'volume', id })),
    ];
}
async function removeAll(engine, left) {
    const path = {
        container: (id) => `/containers/${id}?force=1&v=1`,
        network: (id) => `/networks/${id}`,
        volume: (id) => `/volumes/${id}?force=1`,
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


/***/ }),

/***/ 79834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
