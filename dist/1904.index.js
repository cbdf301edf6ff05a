export const id = 1904;
export const ids = [1904];
export const modules = {

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

/***/ 11904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUpCompose: () => (/* binding */ cleanUpCompose)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75949);
/* harmony import */ var _written_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69226);
/* harmony import */ var _prometheus_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83810);
/* harmony import */ var _teardown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34746);
/* harmony import */ var _docker_containers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79834);
/* harmony import */ var _docker_engine_api_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16921);







/** A killed tool leaves its `docker compose up` behind, which may still add what was taken down. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 1500;
/**
 * For the action's post step: takes down what a killed main step left, knowing only the remembered state. Nothing to do
 * when the main step did it.
 */
async function cleanUpCompose({ name: project, dockerHost }, context) {
    if (dockerHost === '' || !/^[a-z0-9][a-z0-9_-]*$/.test(project))
        return;
    await Promise.all([(0,_prometheus_js__WEBPACK_IMPORTED_MODULE_3__/* .removePrometheusConfig */ .HC)(project), (0,_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeOrdinaryFile */ .Z)(project)]);
    const engine = (0,_docker_engine_api_js__WEBPACK_IMPORTED_MODULE_6__/* .openEngine */ .F5)(dockerHost);
    try {
        const looks = (await isUpUnderWay(engine, project)) ? LOOKS : 1;
        for (let look = 0; look < looks; look++) {
            if ((await (0,_teardown_js__WEBPACK_IMPORTED_MODULE_4__/* .leftovers */ .T)(engine, project)).length === 0) {
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
    const containers = await (0,_docker_containers_js__WEBPACK_IMPORTED_MODULE_5__/* .listContainers */ .ts)(engine, project);
    return containers.length === 0 || containers.some(({ state }) => state === 'created');
}
/** The compose files may be gone. */
function takeDownByLabels(project, dockerHost, { env, log }) {
    return (0,_teardown_js__WEBPACK_IMPORTED_MODULE_4__/* .takeDown */ .a)({
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
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .composeEnvironment */ .E)({ ...env, DOCKER_HOST: dockerHost }, {}),
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


/***/ })

};
