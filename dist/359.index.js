export const id = 359;
export const ids = [359,904];
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

/***/ 13359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeDriver: () => (/* binding */ composeDriver)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/target/compose/cleanup.js
var cleanup = __webpack_require__(11904);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/src/target/compose/config.js


const serviceSchema = schemas/* object */.Ikc({
    image: schemas/* string */.YjP().optional(),
    build: schemas/* unknown */.L5J().optional(),
    profiles: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    ports: schemas/* array */.YOg(schemas/* object */.Ikc({ target: schemas/* number */.aig(), published: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional() }))
        .nullish(),
    deploy: schemas/* object */.Ikc({
        resources: schemas/* object */.Ikc({
            limits: schemas/* object */.Ikc({ memory: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional() }).nullish(),
        })
            .nullish(),
    })
        .nullish(),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])).nullish(),
});
const configSchema = schemas/* object */.Ikc({ services: schemas/* record */.g1P(schemas/* string */.YjP(), serviceSchema) });
/** Reads what `docker compose config --format json` printed, and checks that the stack has the services we drive. */
function readComposeConfig(json, plan) {
    const parsed = configSchema.safeParse(JSON.parse(json));
    if (!parsed.success)
        throw new errors/* StackError */.L8(`docker compose config printed something unexpected: ${core_errors/* prettifyError */.S1(parsed.error)}`, 'Please report this with the version of your Compose plugin.', undefined);
    const { services } = parsed.data;
    for (const [name, port] of [
        ['orchestrator', plan.orchestratorPort],
        ['queue', queuePort(plan)],
    ]) {
        const service = services[name];
        if (!service)
            throw new errors/* StackError */.L8(`the compose files have no service ${name}; they have ${Object.keys(services).join(', ')}`, 'Extend the services of compose/compose.yaml in your file instead of replacing them.', name);
        if (!service.ports?.some(({ target }) => target === port))
            throw new errors/* StackError */.L8(`service ${name} does not publish port ${port}`, `Add ports: ['127.0.0.1::${port}'] to ${name} in your compose file, or say where the service listens: orchestrator-port.`, name);
    }
    return {
        services: Object.entries(services).map(([name, service]) => ({
            name,
            image: service.image,
            built: service.build !== undefined && service.build !== null,
            started: !service.profiles?.length || service.profiles.some((profile) => plan.profiles.includes(profile)),
            memoryLimitBytes: Number(service.deploy?.resources?.limits?.memory) || undefined,
            environment: Object.fromEntries(Object.entries(service.environment ?? {}).map(([key, value]) => [key, String(value ?? '')])),
        })),
    };
}
/** Port the queue listens on inside its container. */
function queuePort(plan) {
    return plan.queueBackend === 'elasticmq' ? 9324 : 4566;
}
function roleOf(service) {
    const known = {
        orchestrator: 'orchestrator',
        queue: 'queue',
        prometheus: 'prometheus',
        grafana: 'grafana',
        k6: 'k6',
    };
    return known[service] ?? 'other';
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

;// CONCATENATED MODULE: ./build/src/target/docker/cgroup-figures.js

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
;// CONCATENATED MODULE: ./build/src/target/docker/container-figures.js



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
 * Reads every container of a running stack. k6's comes and goes, so it is looked for by its name whenever it has not
 * been found. A container that cannot be read at the moment (stopped, being replaced) is left out: a gap, not a zero.
 */
function figuresOfStack(engine, services, k6Name) {
    const readers = new Map();
    return async () => {
        const known = services.flatMap(({ name, containerId }) => containerId === undefined ? [] : [{ service: name, id: containerId }]);
        const k6 = k6Name();
        const wanted = k6 === undefined ? known : [...known, { service: 'k6', id: k6 }];
        const figures = await Promise.all(wanted.map(async ({ service, id }) => {
            try {
                const reader = readers.get(id) ?? (await containerReader(engine, id));
                readers.set(id, reader);
                return { service, ...(await reader()) };
            }
            catch {
                readers.delete(id);
                return undefined;
            }
        }));
        return figures.filter((figure) => figure !== undefined);
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/target/compose/k6.js

/** Variables that mean something to Compose or to the process that starts k6: their values go on the command line. */
const MEANT_FOR_US = /^(COMPOSE_|DOCKER_|PERF_(UID|GID|PACKAGE_ROOT|COMPOSE_DIRECTORY)$|PATH$|HOME$|.*_IMAGE$)/;
/**
 * k6 as a container in the stack's network. Host folders appear inside under their own paths, so that argv needs no
 * translation. Values of variables travel in the environment, not on the command line, where every user could read them.
 */
function launchK6Container(launch, compose, env, container) {
    const [command, ...run] = compose.commands.runK6;
    const variables = Object.entries(launch.env);
    const args = [
        ...run,
        '--name',
        container.name,
        '--volume',
        `${launch.scripts}:${launch.scripts}:ro`,
        '--volume',
        `${launch.results}:${launch.results}`,
        '--workdir',
        launch.results,
        ...variables.flatMap(([key, value]) => ['--env', MEANT_FOR_US.test(key) ? `${key}=${value}` : key]),
        'k6',
        ...launch.args,
    ];
    const passed = Object.fromEntries(variables.filter(([key]) => !MEANT_FOR_US.test(key)));
    const child = (0,external_node_child_process_.spawn)(command, args, {
        // Compose 5 tells its own progress on stderr, where it would be taken for k6's log.
        env: { ...env, ...passed, COMPOSE_PROGRESS: 'quiet' },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    return signalledThroughEngine(child, container);
}
/**
 * `docker compose run` leaves on SIGINT with 130 and lets the container run on. So signals go to the container itself,
 * by the Engine; `compose run` stays attached and ends with k6's own exit code.
 */
function signalledThroughEngine(child, { name, engine }) {
    const kill = child.kill.bind(child);
    child.kill = (signal = 'SIGTERM') => {
        if (child.exitCode !== null || child.signalCode !== null)
            return false;
        engine.send('POST', `/containers/${name}/kill?signal=${signal}`).catch(() => {
            // Not started yet, or the daemon is gone: then only the client is left to end.
            kill(signal);
        });
        return true;
    };
    return child;
}

// EXTERNAL MODULE: ./build/src/exec/run.js
var run = __webpack_require__(36902);
;// CONCATENATED MODULE: ./build/src/target/compose/logs.js

const TIMEOUT_MS = 30_000;
const LARGEST_BYTES = 20_000_000;
function serviceLogs({ commands }, env, scrub) {
    const read = async (...args) => {
        const options = { env, timeoutMs: TIMEOUT_MS, maxBytes: LARGEST_BYTES };
        return scrub((await (0,run/* runCommand */.d)([...commands.logs, ...args], options)).stdout);
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
    if (!forecast)
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/target/compose/failure.js

const GIB = 1024 ** 3;
/** A one-shot container of the user may end with 0; without one of these there is no test. */
const MUST_STAY = new Set(['orchestrator', 'queue']);
/**
 * The container to blame, in order of certainty: one that ended badly, one that could not be started, one that is
 * unhealthy. A dependant that was never started is never to blame.
 */
function findCulprit(containers) {
    return (containers.find((one) => one.oomKilled) ??
        containers.find((one) => ended(one) && (one.exitCode !== 0 || MUST_STAY.has(one.service))) ??
        containers.find((one) => one.error !== '') ??
        containers.find((one) => one.health === 'unhealthy'));
}
/** Sentence and advice for a container that gave way. */
function explainContainer(state) {
    const { service } = state;
    if (state.oomKilled)
        return {
            message: `${service} was killed because it reached its memory limit${state.memoryLimitBytes > 0 ? ` of ${(state.memoryLimitBytes / GIB).toFixed(2)} GiB` : ''} (exit code ${state.exitCode})`,
            hint: `Give it more (PERF_${service === 'queue' ? 'QUEUE' : 'ORCHESTRATOR'}_MEMORY, or deploy.resources.limits.memory in your compose file), or find what it holds.`,
        };
    if (ended(state) && state.exitCode === 55 && state.image.includes('localstack'))
        return {
            message: `${service} (${state.image}) ended with exit code 55: this LocalStack needs an account`,
            hint: 'Use localstack/localstack:4.14.0, the last version without one, or pass LOCALSTACK_AUTH_TOKEN; or choose another queue-backend.',
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
        return (explainCompose(state.error) ?? {
            message: `${service} could not be started: ${state.error.slice(0, 500)}`,
            hint: 'Docker itself refused; its message names the reason.',
        });
    return {
        message: `${service} is running and its health check says unhealthy${state.healthAnswer ? ` (${state.healthAnswer})` : ''}`,
        hint: 'Check what the health check asks; a service that starts slowly needs a longer start_period or health-timeout.',
    };
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
        hint: 'The stack needs the services orchestrator and queue; extend these instead of renaming them.',
    },
    {
        pattern: /service "([^"]+)" depends on undefined service "?([^":\n]+)/,
        message: (match) => `service ${match[1]} depends on ${match[2]}, which the compose files do not have`,
        hint: 'The services of the stack are orchestrator, queue, consumers, prometheus and k6.',
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
function explainCompose(stderr) {
    for (const { pattern, message, hint } of COMPOSE_FAILURES) {
        const match = pattern.exec(stderr);
        if (match)
            return { message: message(match), hint };
    }
    return undefined;
}
/** The error for a compose command that failed and no container is to blame. */
function composeError(what, stderr) {
    const known = explainCompose(stderr);
    const tail = stderr
        .trim()
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10);
    return new errors/* StackError */.L8(known?.message ?? `docker compose ${what} failed: ${tail.at(-1)?.trim() ?? 'without a word'}`, known?.hint ?? 'Its last lines are above.', undefined, tail);
}

;// CONCATENATED MODULE: ./build/src/target/compose/start.js





const POLL_MS = 150;
const PROBE_TIMEOUT_MS = 2000;
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
        const result = await (0,run/* runCommand */.d)([...compose.commands.build, ...built], {
            env,
            signal,
            timeoutMs: BUILD_TIMEOUT_MS,
        });
        signal.throwIfAborted();
        if (result.code !== 0)
            throw composeError('build', result.stderr || result.stdout);
    }
    const missing = [];
    for (const { name, image, built: own, started } of config.services)
        if (!own &&
            image &&
            (started || (name === 'k6' && !compose.k6OnHost)) &&
            !(await hasImage(engine, image)))
            missing.push(name);
    if (missing.length === 0)
        return;
    log.info(`Pulling images: ${missing.join(', ')}`);
    let last;
    for (let attempt = 1; attempt <= PULL_ATTEMPTS; attempt++) {
        last = await (0,run/* runCommand */.d)([...compose.commands.pull, ...missing], {
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
    throw composeError('pull', last?.stderr ?? '');
}
async function hasImage(engine, image) {
    return engine.get(`/images/${encodeURIComponent(image)}/json`).then(() => true, () => false);
}
/**
 * `up`, watched from the Engine's side: by our own clock, until every container is running and healthy and the
 * orchestrator answers. A container that ends badly ends the wait at once. One-shot containers may end with 0.
 */
async function bringUp(start) {
    const { compose, plan, env, log } = start;
    const deadlineMs = Date.now() + plan.healthTimeoutMs;
    const giveUp = new AbortController();
    const signal = AbortSignal.any([start.signal, giveUp.signal]);
    let up;
    const running = (0,run/* runCommand */.d)(compose.commands.up, {
        env,
        signal,
        timeoutMs: plan.healthTimeoutMs + 5000,
    }).then((result) => {
        up = result;
    });
    let answer = 'it was not asked yet';
    try {
        for (;;) {
            start.signal.throwIfAborted();
            const containers = await (0,docker_containers/* listContainers */.ts)(start.engine, compose.project);
            const states = await stateOfAll(start.engine, containers);
            const culprit = findCulprit(states);
            if (culprit)
                throw blame(culprit);
            if (up && up.code !== 0) {
                // Its end may have come after the look above.
                const late = findCulprit(await stateOfAll(start.engine, await (0,docker_containers/* listContainers */.ts)(start.engine, compose.project)));
                throw late ? blame(late) : composeError('up', up.stderr);
            }
            const waiting = states.filter(({ status, health }) => status !== 'exited' && (status !== 'running' || health === 'starting'));
            if (up && waiting.length === 0) {
                const url = orchestratorUrl(containers, compose);
                answer = url === undefined ? 'its port is not published' : await probe(url + plan.healthPath);
                if (answer === 'healthy')
                    return containers;
            }
            if (Date.now() > deadlineMs)
                throw late(waiting, answer, plan);
            await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
        }
    }
    finally {
        giveUp.abort();
        await running;
        log.debug(`docker compose up ended with ${up?.code ?? 'a signal'}`);
    }
}
function orchestratorUrl(containers, compose) {
    return urlOf(containers, 'orchestrator', compose.orchestratorPort);
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
        const facts = await (0,docker_containers/* inspectContainer */.aH)(engine, id).catch(() => undefined);
        if (!facts)
            return undefined;
        return {
            service,
            image,
            status: facts.State.Status,
            exitCode: facts.State.ExitCode,
            oomKilled: facts.State.OOMKilled,
            memoryLimitBytes: facts.HostConfig.Memory,
            health: facts.State.Health?.Status,
            healthAnswer: (0,docker_containers/* lastHealthAnswer */.XH)(facts),
            error: facts.State.Error,
        };
    }));
    return states.filter((state) => state !== undefined);
}
/** `healthy`, or what was answered instead. */
async function probe(url) {
    try {
        const answer = await fetch(url, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS), redirect: 'manual' });
        const text = await answer.text();
        if (answer.ok)
            return 'healthy';
        return `${url} answered ${answer.status}: ${text.slice(0, 300)}`;
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        return `${url} did not answer: ${cause instanceof Error ? cause.message : String(cause)}`;
    }
}
function blame(culprit) {
    const { message, hint } = explainContainer(culprit);
    return new errors/* StackError */.L8(message, hint, culprit.service);
}
function late(waiting, answer, plan) {
    const seconds = Math.round(plan.healthTimeoutMs / 1000);
    // What the others wait for is started before them: a dependant is never to blame.
    const first = waiting.find(({ status }) => status === 'running') ?? waiting[0];
    const service = first?.service ?? 'orchestrator';
    const seen = first?.healthAnswer ?? (first ? `it is ${first.status}, health ${first.health ?? 'unknown'}` : answer);
    return new errors/* StackError */.L8(`${service} was not healthy within ${seconds} s: ${seen}`, `Raise health-timeout if it only starts slowly; otherwise its log says why. The service is asked at ${plan.healthPath}.`, service);
}

// EXTERNAL MODULE: ./build/src/target/compose/teardown.js
var teardown = __webpack_require__(34746);
;// CONCATENATED MODULE: ./build/src/target/compose/validate.js




/** The merged configuration, checked before anything is started. */
async function validate(start) {
    const { compose, env, signal } = start;
    const result = await (0,run/* runCommand */.d)(compose.commands.config, {
        env,
        signal,
        timeoutMs: 30_000,
        maxBytes: 10_000_000,
    });
    signal.throwIfAborted();
    if (result.code !== 0)
        throw composeError('config', result.stderr);
    await checkProfiles(start);
    return readComposeConfig(result.stdout, compose);
}
/** Compose takes any name for a profile; a slip of the pen would leave a service out of the test without a word. */
async function checkProfiles({ compose, env, signal }) {
    if (compose.profiles.length === 0)
        return;
    const listed = await (0,run/* runCommand */.d)([...compose.commands.config, '--profiles'], {
        env,
        signal,
        timeoutMs: 30_000,
    });
    signal.throwIfAborted();
    if (listed.code !== 0)
        throw composeError('config --profiles', listed.stderr);
    const known = listed.stdout.split('\n').filter((name) => name !== '');
    const unknown = compose.profiles.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw new errors/* StackError */.L8(`no service of the compose files has the profile ${unknown}; there are ${known.join(', ')}`, 'Correct compose-profiles, or add the profile to a service of your compose file.', undefined);
}

// EXTERNAL MODULE: ./build/src/target/launch-k6-on-host.js
var launch_k6_on_host = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
;// CONCATENATED MODULE: ./build/src/exec/scrub.js

/** Shorter values (`test`) are no secrets, and hiding them would make every log unreadable. */
const SHORTEST_SECRET = 6;
/**
 * Hides the values of variables whose names look secret, wherever they appear in a text. GitHub masks secrets in the
 * log of a job, not in the artifacts of a run.
 */
function scrubber(variables, 
/** Words that stay readable although somebody took them for a password: names of services. */
words = []) {
    const secrets = new Set(variables.flatMap((given) => Object.entries(given).flatMap(([name, value]) => value !== undefined && value.length >= SHORTEST_SECRET && (0,secret_names/* looksSecret */.n0)(name) && !words.includes(value)
        ? [value]
        : [])));
    // A secret may be part of a longer one.
    const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
    return (text) => longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, secret_names/* HIDDEN */.RG), text);
}

;// CONCATENATED MODULE: ./build/src/target/compose/compose.js






















const LOG_LINES_SHOWN = 50;
/** The stack of compose/compose.yaml, with the user's files merged last. */
const composeDriver = async (plan, context) => {
    const compose = composeOf(plan);
    const { log, signal } = context;
    const env = (0,environment/* composeEnvironment */.E)(process.env, { ...compose.env, ...plan.faults });
    if (compose.grafana) {
        env.GRAFANA_PASSWORD ||= (0,external_node_crypto_.randomBytes)(16).toString('hex');
        log.mask(env.GRAFANA_PASSWORD);
    }
    const docker = await (0,preflight/* checkDocker */.dN)(env, signal);
    signal.throwIfAborted();
    log.info(`Docker Engine ${docker.engineVersion}, Compose ${docker.composeVersion ?? 'of unknown version'}, project ${compose.project}`);
    const engine = (0,engine_api/* openEngine */.F5)(docker.host);
    const start = { plan, compose, env, engine, log, signal };
    let scrub = scrubber([env]);
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
        Object.assign(env, await (0,prometheus/* prometheusVariables */.mP)(compose.project, (0,external_node_path_.join)(context.packageRoot, 'compose'), { port: compose.orchestratorPort, metricsPath: plan.metricsPath }, env));
        const config = await validate(start);
        scrub = scrubber([env, ...config.services.map(({ environment }) => environment)], config.services.map(({ name }) => name));
        checkQueueHolds(compose, config, log);
        (0,memory/* checkMemory */.Kc)(await (0,memory/* dockerMemoryBytes */.Pv)(engine), config, compose.replicas, log);
        await provideImages(start, config);
        context.remember((0,cleanup/* composeState */.O)(compose.project, docker.host));
        const names = config.services.filter(({ started }) => started).map(({ name }) => name);
        log.info(`Starting ${names.join(', ')}`);
        const beforeMs = Date.now();
        const containers = await bringUp(start);
        log.info(`The stack is healthy after ${((Date.now() - beforeMs) / 1000).toFixed(1)} s`);
        const k6Image = config.services.find(({ name }) => name === 'k6')?.image;
        if (!compose.k6OnHost)
            log.info(`k6 runs as ${k6Image ?? 'its service'} in the network of the stack`);
        return await stackOf({ ...start, k6Image }, containers, logs, down);
    }
    catch (error) {
        const explained = error instanceof errors/* StackError */.L8 ? await withLastWords(error, logs, scrub) : error;
        await down();
        throw explained;
    }
};
/** Log lines of the culprit, and no secret in what people will see. */
async function withLastWords({ message, hint, service, logTail }, logs, scrub) {
    const last = service === undefined ? [] : await logs.tail(service, LOG_LINES_SHOWN);
    return new errors/* StackError */.L8(scrub(message), hint, service, [...logTail.map(scrub), ...last]);
}
function composeOf(plan) {
    if (!plan.compose)
        throw new Error('a compose stack needs plan.compose');
    return plan.compose;
}
async function stackOf(start, containers, logs, down) {
    const { plan, compose, env, engine, log } = start;
    const url = orchestratorUrl(containers, compose) ?? '';
    const queueUrl = urlOf(containers, 'queue', queuePort(compose));
    const services = await Promise.all(containers.filter(({ oneOff }) => !oneOff).map((container) => serviceOf(start, container)));
    let eventsSinceMs = Date.now();
    let isDown = false;
    let k6Name;
    const consumersUrl = urlOf(containers, 'consumers', 8081);
    return {
        label: plan.label,
        url,
        urlForK6: compose.k6OnHost ? url : `http://orchestrator:${compose.orchestratorPort}`,
        healthUrl: url + plan.healthPath,
        metricsUrl: url + plan.metricsPath,
        metricsUrls: urlsOf(containers, 'orchestrator', compose.orchestratorPort).map((replica) => replica + plan.metricsPath),
        prometheusUrl: urlOf(containers, 'prometheus', 9090),
        grafanaUrl: urlOf(containers, 'grafana', 3000),
        queue: queueUrl === undefined
            ? undefined
            : {
                url: queueUrl,
                backend: compose.queueBackend,
                region: 'us-east-1',
                ...(consumersUrl !== undefined && { consumersUrl }),
            },
        services,
        launchK6: async (launch) => {
            if (compose.k6OnHost)
                return (0,launch_k6_on_host/* launchK6OnHost */.c)(launch);
            k6Name = `${compose.project}-k6`;
            return launchK6Container(launch, compose, env, { name: k6Name, engine });
        },
        k6InContainer: !compose.k6OnHost,
        k6Version: compose.k6OnHost ? undefined : versionOf(start.k6Image),
        readContainers: figuresOfStack(engine, services, () => k6Name),
        serviceEvents: async () => {
            const untilMs = Date.now();
            const events = await composeEvents(engine, compose.project, eventsSinceMs, untilMs);
            eventsSinceMs = untilMs;
            return events;
        },
        collectLogs: async (directory) => {
            await (0,promises_.mkdir)(directory, { recursive: true });
            const all = await (0,docker_containers/* listContainers */.ts)(engine, compose.project);
            const names = [...new Set(all.map(({ service }) => service))];
            await Promise.all(names.map(async (name) => (0,promises_.writeFile)((0,external_node_path_.join)(directory, `${name}.log`), await logs.all(name))));
        },
        logTail: logs.tail,
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
/** `2.2.0` of `grafana/k6:2.2.0@sha256:...`; an image of the user's own may not say it. */
function versionOf(image) {
    return /:v?(\d+\.\d+\.\d+)/.exec(image ?? '')?.[1];
}
async function serviceOf({ engine }, container) {
    const { HostConfig: limits } = await (0,docker_containers/* inspectContainer */.aH)(engine, container.id);
    return {
        name: container.replica === '1' ? container.service : `${container.service}-${container.replica}`,
        role: roleOf(container.service),
        containerId: container.id,
        image: container.image,
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
