export const id = 5976;
export const ids = [5976,2516];
export const modules = {

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* reexport safe */ _targets_js__WEBPACK_IMPORTED_MODULE_0__.F_),
/* harmony export */   R: () => (/* reexport safe */ _targets_js__WEBPACK_IMPORTED_MODULE_0__.Rd)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42868);



/***/ }),

/***/ 25627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutSecretWords),
/* harmony export */   u: () => (/* binding */ argvText)
/* harmony export */ });
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46653);

/** To read and to paste into a shell; never run from this text. */
function argvText(argv) {
    return argv
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
}
/** The same words without secrets: values of such variables, and of options whose names look secret (`--api-key x`). */
function withoutSecretWords(argv, env) {
    const scrub = (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubber */ .ty)([env]);
    return argv.map((word, index) => {
        const option = /^(-{1,2}[\w.-]+|[A-Za-z_]\w*)=/.exec(word)?.[1];
        if (option !== undefined && isSecretOption(option))
            return `${option}=${_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`;
        const before = argv[index - 1];
        const isValue = before?.startsWith('-') === true && !before.includes('=') && !word.startsWith('-');
        return isValue && isSecretOption(before) ? _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG : scrub(word);
    });
}
function isSecretOption(option) {
    return (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(option.replace(/^-+/, '').replaceAll(/[-.]/g, '_'));
}


/***/ }),

/***/ 5683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ offeredEvents)
/* harmony export */ });
/** Events the profile offers in all: its rate is in proportion to the VUs, which change linearly within a stage. */
function offeredEvents(profile) {
    let fromVus = profile.startVus;
    let vuSeconds = 0;
    for (const { durationS, targetVus } of profile.stages) {
        vuSeconds += (durationS * (fromVus + targetVus)) / 2;
        fromVus = targetVus;
    }
    return (vuSeconds * profile.eventsPerSecond) / profile.peakVus;
}


/***/ }),

/***/ 71965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ optional)
/* harmony export */ });
/** `{ key: value }`, or nothing: an absent property is not an undefined one. */
function optional(key, value, make) {
    return (value === undefined ? {} : { [key]: make(value) });
}


/***/ }),

/***/ 98937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ absolutePath)
/* harmony export */ });
/** `path` below `base`, with `.` and `..` resolved; an absolute path stays. Plain text: no file system is asked. */
function absolutePath(base, path) {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${base}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}


/***/ }),

/***/ 12516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultsOf: () => (/* binding */ faultsOf),
/* harmony export */   settingsIn: () => (/* binding */ settingsIn)
/* harmony export */ });
/**
 * What may be set of the stack beside the inputs: limits of the services, the consumers, and faults of the reference
 * service. A closed list: whatever else is in the environment is nobody's setting, and must not get into a plan that is
 * uploaded with the results.
 */
const SETTINGS = new Set([
    'PERF_ORCHESTRATOR_CPUS',
    'PERF_ORCHESTRATOR_MEMORY',
    'PERF_ORCHESTRATOR_CPUSET',
    'PERF_QUEUE_CPUS',
    'PERF_QUEUE_MEMORY',
    'PERF_QUEUE_DRAIN_PER_SECOND',
    'PERF_K6_CPUS',
    'PERF_K6_MEMORY',
    'PERF_PROMETHEUS_CONFIG',
    'PERF_CONSUMERS',
    'PERF_CONSUME_EXCEPT',
    'PERF_FAULT_LATENCY_MS',
    'PERF_FAULT_CONCURRENCY_LIMIT',
    'PERF_FAULT_ERROR_RATE',
    'PERF_FAULT_LOSE_RATE',
    'PERF_FAULT_LOSE_COUNTED_RATE',
    'PERF_FAULT_MEMORY_LEAK_BYTES_PER_EVENT',
    'PERF_FAULT_CPU_BURN_MS',
    'PERF_FAULT_CRASH_AFTER_REQUESTS',
    'PERF_FAULT_HANG',
    'PERF_FAULT_UNHEALTHY',
    'PERF_FAULT_QUEUE_ERROR_RATE',
    'PERF_FAULT_QUEUE_LATENCY_MS',
    'PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES',
    'PERF_FAULT_QUEUE_DRAIN_PER_SECOND',
]);
/** The settings in an environment. */
function settingsIn(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value && SETTINGS.has(asOfCandidate(name)) ? [[name, value]] : []));
}
const FAULT = 'PERF_FAULT_';
const BASE_FAULT = 'PERF_BASE_FAULT_';
/** A fault of the base is named like the candidate's. */
const asOfCandidate = (name) => name.startsWith(BASE_FAULT) ? FAULT + name.slice(BASE_FAULT.length) : name;
/** The faults of one version of the service, by the names that the reference service reads. */
function faultsOf(side, settings) {
    const prefix = side === 'base' ? BASE_FAULT : FAULT;
    return Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => name.startsWith(prefix) ? [[FAULT + name.slice(prefix.length), value]] : []));
}


/***/ }),

/***/ 85976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planTarget: () => (/* binding */ planTarget),
  shareableTarget: () => (/* binding */ shareableTarget),
  sourceOfBase: () => (/* binding */ sourceOfBase),
  targetComparability: () => (/* binding */ targetComparability),
  targetObserves: () => (/* binding */ targetObserves),
  targetText: () => (/* binding */ targetText),
  urlBefore: () => (/* binding */ urlBefore),
  userEnv: () => (/* binding */ userEnv)
});

// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
// EXTERNAL MODULE: ./build/src/plan/argv-text.js
var argv_text = __webpack_require__(25627);
// EXTERNAL MODULE: ./build/src/plan/paths.js
var paths = __webpack_require__(98937);
;// CONCATENATED MODULE: ./build/src/plan/command-target.js




/** The user's own start command. */
const COMMAND_TARGET = {
    tested({ start, 'start-env': env = {}, 'start-directory': folder }) {
        const command = start === undefined ? '' : (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(start, env));
        return `started by ${command.slice(0, bounded/* LONGEST_NAME */.B6)}${folder === undefined ? '' : ` in ${folder}`}`;
    },
    plan({ inputs, context, pathOf }) {
        // Held by a rule of the inputs.
        if (inputs.start === undefined)
            throw new Error('stack is command and start is missing');
        return {
            argv: inputs.start,
            directory: pathOf((0,paths/* absolutePath */.H)(context.workingDirectory, inputs['start-directory'] ?? '.')),
            env: inputs['start-env'] ?? {},
            ...(inputs['build-command'] === undefined ? {} : { build: inputs['build-command'] }),
        };
    },
    base: ({ 'start-directory': directory = '.' }) => ({ kind: 'git', needs: [directory] }),
    // It comes without our queue.
    observes: ({ service }) => service !== 'queue',
    comparability: ({ start, 'start-env': env = {} }) => start === undefined
        ? {}
        : { startCommand: (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(start, env)).slice(0, bounded/* LONGEST_NAME */.B6) },
    describe: ({ argv, build, env, directory }) => ({
        first: {
            Build: build && (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(build, env)),
            Start: (0,argv_text/* argvText */.u)((0,argv_text/* withoutSecretWords */.M)(argv, env)),
            'Started in': directory,
            // Values may be secrets of the user.
            'Variables of the service': ['PORT', 'HOST', ...Object.keys(env)].join(', '),
        },
    }),
    shareable: (target) => ({
        ...target,
        argv: (0,argv_text/* withoutSecretWords */.M)(target.argv, target.env),
        ...(target.build && { build: (0,argv_text/* withoutSecretWords */.M)(target.build, target.env) }),
        env: Object.fromEntries(Object.keys(target.env).map((name) => [name, secret_names/* HIDDEN */.RG])),
    }),
    userEnv: ({ env }) => env,
    url: () => undefined,
};

// EXTERNAL MODULE: ./build/src/domain/plan.js
var plan = __webpack_require__(8707);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var domain_k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
;// CONCATENATED MODULE: ./build/src/plan/compose-plan.js



/** What the stack of compose/compose.yaml listens on. */
const ORCHESTRATOR_PORT = 8080;
/** Everything the compose driver will do, as files, variables and argv arrays. */
function composePlan(request) {
    const { queueBackend, image, build, queueForecast } = request;
    const file = `${request.temporaryDirectory ?? '/tmp'}/${request.project}-compose.yaml`;
    const files = queueBackend === 'none' ? [...request.userFiles, file] : [...composeFiles(request), ...request.userFiles];
    const port = request.port ?? (queueBackend === 'none' ? undefined : ORCHESTRATOR_PORT);
    return {
        project: request.project,
        files,
        profiles: [...request.profiles],
        queueBackend,
        service: queueBackend === 'none' ? (request.service ?? observation/* SERVICE_UNDER_TEST */.I6) : observation/* SERVICE_UNDER_TEST */.I6,
        ...(image && { image }),
        ...(build && { build }),
        replicas: request.replicas,
        grafana: request.grafana,
        k6OnHost: request.k6OnHost === true,
        env: composeEnvironment(request),
        commands: composeCommands(request, files),
        ...(port !== undefined && { port }),
        ...(queueBackend === 'none' && { ordinary: { file, hasUserFiles: request.userFiles.length > 0 } }),
        ...(queueForecast && { queueForecast }),
    };
}
/** Our files for this request, base first. */
function composeFiles(request) {
    const directory = `${request.packageRoot}/compose`;
    const overlays = [
        request.localPorts ? 'local' : undefined,
        request.queueBackend === 'none' ? undefined : QUEUE_OVERLAY[request.queueBackend],
        request.grafana ? 'grafana' : undefined,
        orchestratorOverlay(request),
    ];
    return [
        `${directory}/compose.yaml`,
        ...overlays.filter((name) => name !== undefined).map((name) => `${directory}/compose.${name}.yaml`),
    ];
}
function orchestratorOverlay(request) {
    if (request.build)
        return 'build';
    if (request.image)
        return 'image';
    return request.ownOrchestrator === true ? 'own' : undefined;
}
const QUEUE_OVERLAY = {
    localstack: undefined,
    floci: 'floci',
    elasticmq: 'elasticmq',
    reference: 'reference-queue',
};
function composeEnvironment(request) {
    const k6 = request.k6Version && { K6_IMAGE: `grafana/k6:${request.k6Version}` };
    if (request.queueBackend === 'none')
        return { ...request.env, K6_IMAGE: `grafana/k6:${domain_k6/* DEFAULT_K6_VERSION */.ti}`, ...k6 };
    return {
        // Several stacks on one machine must not meet; compose.grafana.yaml alone has the guide's 3000.
        GRAFANA_PORT: request.localPorts ? '3000' : '0',
        ...request.env,
        PERF_PACKAGE_ROOT: request.packageRoot,
        PERF_COMPOSE_DIRECTORY: `${request.packageRoot}/compose`,
        PERF_ORCHESTRATOR_PORT: String(request.port ?? ORCHESTRATOR_PORT),
        ...(request.image && { PERF_ORCHESTRATOR_IMAGE: request.image }),
        ...(request.build && {
            PERF_ORCHESTRATOR_BUILD: request.build,
            PERF_CANDIDATE_TAG: (0,plan/* candidateImage */.R)(request.project),
        }),
        ...k6,
    };
}
function composeCommands(request, files) {
    const isOrdinary = request.queueBackend === 'none';
    const compose = [
        'docker',
        'compose',
        '--project-name',
        request.project,
        // Relative paths in the user's files are meant from where those files are; ours are absolute by variables.
        '--project-directory',
        directoryOf(request.userFiles[0] ?? files[0] ?? ''),
        // Files of the user's alone go with the .env beside them.
        ...(isOrdinary ? [] : ['--env-file', `${request.packageRoot}/compose/.env`]),
        ...files.flatMap((file) => ['--file', file]),
        ...request.profiles.flatMap((profile) => ['--profile', profile]),
    ];
    const withK6 = [...compose, '--profile', isOrdinary ? plan/* ORDINARY_K6 */.F : 'k6'];
    const service = isOrdinary ? (request.service ?? observation/* SERVICE_UNDER_TEST */.I6) : observation/* SERVICE_UNDER_TEST */.I6;
    const scale = request.replicas === 1 ? [] : ['--scale', `${service}=${request.replicas}`];
    return {
        config: [...withK6, 'config', '--format', 'json'],
        build: [...compose, 'build', '--quiet'],
        pull: [...withK6, 'pull', '--quiet'],
        // Without --wait: its exit code and its deadline are not to be trusted (docker/compose#14105, #12416).
        up: [...compose, 'up', '--detach', '--no-build', '--pull', 'never', '--quiet-pull', ...scale],
        logs: [...compose, 'logs', '--no-color', '--no-log-prefix', '--timestamps', '--tail', '20000'],
        runK6: [...withK6, 'run', '--rm', '--no-deps', '-T'],
        down: [...withK6, 'down', '--volumes', '--remove-orphans', '--timeout', '5'],
    };
}
function directoryOf(file) {
    const slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return slash <= 0 ? '/' : file.slice(0, slash);
}

// EXTERNAL MODULE: ./build/src/plan/optional.js
var optional = __webpack_require__(71965);
// EXTERNAL MODULE: ./build/src/reference/events/event-types.js
var event_types = __webpack_require__(2401);
// EXTERNAL MODULE: ./build/src/plan/offered-load.js
var offered_load = __webpack_require__(5683);
;// CONCATENATED MODULE: ./build/src/plan/queue-forecast.js


/** What the queue of the stack will get from the heaviest test of the run: each one gets a fresh stack. */
function queueForecast(tests, inputs) {
    const foreign = inputs.image !== undefined || inputs.build !== undefined;
    // How many messages another service makes of an event is not known: one is the usual case.
    const perEvent = foreign ? 1 : messagesPerEvent();
    const most = (of) => Math.ceil(perEvent * Math.max(...tests.map(of)));
    return {
        messagesPerSecond: most(({ profile }) => profile.eventsPerSecond),
        messages: most(({ profile }) => (0,offered_load/* offeredEvents */.P)(profile)),
    };
}
/** Of the events that the generator makes and the reference orchestrator routes. */
function messagesPerEvent() {
    const weights = event_types/* EVENT_TYPES */.Ru.reduce((sum, { weight }) => sum + weight, 0);
    return event_types/* EVENT_TYPES */.Ru.reduce((sum, { weight, queues }) => sum + weight * queues.length, 0) / weights;
}

;// CONCATENATED MODULE: ./build/src/plan/target-row.js
const BUNDLED = 'the bundled reference service';

;// CONCATENATED MODULE: ./build/src/plan/compose-target.js






/** The services of compose/compose.yaml and of the user's files. */
const COMPOSE_TARGET = {
    tested({ image, build, 'compose-file': files = [], 'compose-service': service }) {
        const of = files.length > 0 ? `of ${files.join(', ')}` : undefined;
        const place = service === undefined || of === undefined ? '' : `, as ${service} ${of}`;
        if (image !== undefined)
            return `image ${image}${place}`;
        if (build !== undefined)
            return `built from ${build}${place}`;
        return of === undefined ? BUNDLED : service === undefined ? of : `${service} ${of}`;
    },
    plan({ inputs, context, name, tests, side, pathOf, service }) {
        const below = (path) => (0,paths/* absolutePath */.H)(context.workingDirectory, path);
        const build = (side === 'base' ? inputs['base-build'] : undefined) ?? inputs.build;
        return {
            compose: composePlan({
                project: name,
                packageRoot: context.packageRoot,
                queueBackend: inputs['queue-backend'],
                grafana: inputs.grafana,
                replicas: inputs.replicas,
                port: inputs.port,
                image: inputs[side === 'base' ? 'base-image' : 'image'],
                build: build === undefined ? undefined : pathOf(below(build)),
                ownOrchestrator: context.ownOrchestrator === true,
                service: inputs['compose-service'] ?? composeName(service),
                ...(0,optional/* optional */.l)('temporaryDirectory', context.temporaryDirectory, (path) => path),
                // Of an ordinary service they are what is tested, and each version has its own.
                userFiles: (inputs['compose-file'] ?? [])
                    .map(below)
                    .map(inputs['queue-backend'] === 'none' ? pathOf : (path) => path),
                profiles: inputs['compose-profiles'] ?? [],
                env: context.settings ?? {},
                k6Version: inputs['k6-version'],
                // Both loads begin at the same moment: they are released on this machine.
                k6OnHost: inputs['k6-runner'] === 'host' || context.base?.kind === 'version',
                // What a script of the user's own sends is not known.
                queueForecast: inputs.script === undefined && inputs.requests === undefined && inputs['queue-backend'] !== 'none'
                    ? queueForecast(tests, inputs)
                    : undefined,
            }),
        };
    },
    base(inputs) {
        const { base, build: ownBuild, 'base-build': baseBuild, 'base-image': image, 'compose-file': files = [], 'compose-service': service, } = inputs;
        if (image !== undefined)
            return { kind: 'image', image };
        if (baseBuild !== undefined && base === 'none')
            return { kind: 'folder', folder: baseBuild };
        const build = baseBuild ?? ownBuild;
        const isOrdinary = inputs['queue-backend'] === 'none';
        const isOfFiles = isOrdinary && service !== undefined && inputs.image === undefined;
        if (build !== undefined || isOfFiles)
            return {
                kind: 'git',
                needs: [...(build === undefined ? [] : [build]), ...(isOrdinary ? files : [])],
            };
        return {
            kind: 'none',
            because: 'nothing of this stack is built from the files of this repository: give build, the folder with its Dockerfile, or base-image beside image',
        };
    },
    observes: ({ service }, inputs) => service !== 'queue' || inputs['queue-backend'] !== 'none',
    comparability: (inputs, settings) => ({
        ...(inputs['queue-backend'] === 'none'
            ? (0,optional/* optional */.l)('composeService', inputs['compose-service'], (service) => service)
            : { queueBackend: inputs['queue-backend'], queueSettings: queueSettings(settings) }),
        replicas: inputs.replicas,
    }),
    describe: ({ compose }) => ({
        last: {
            Project: compose.project,
            Queue: compose.ordinary === undefined ? compose.queueBackend : undefined,
            'Compose service': compose.ordinary === undefined ? undefined : compose.service,
            Image: compose.image,
            Build: compose.build,
            Port: compose.ordinary === undefined ? undefined : String(compose.port ?? 'as it is found'),
            Replicas: String(compose.replicas),
            Grafana: compose.ordinary === undefined ? String(compose.grafana) : undefined,
            Profiles: compose.profiles.join(', '),
            Variables: Object.entries((0,secret_names/* withoutSecrets */.cT)(compose.env))
                .map(([name, value]) => `${name}=${value}`)
                .join(', '),
        },
        commands: { ...compose.commands },
    }),
    shareable: (target) => ({
        ...target,
        compose: { ...target.compose, env: (0,secret_names/* withoutSecrets */.cT)(target.compose.env) },
    }),
    userEnv: () => ({}),
    url: () => undefined,
};
/** What a service is called in a compose file that is written for it alone, and under which k6 reaches it. */
function composeName(service) {
    const name = service
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, '');
    return name === '' ? 'service' : name;
}
/** What PERF_ variables make of the queue and its consumers; their limits of CPU and memory are read from Docker. */
function queueSettings(settings) {
    return Object.fromEntries(Object.entries(settings)
        .filter(([name]) => /^PERF_(?:CONSUME|QUEUE)/.test(name) && !/_(?:CPUS|MEMORY)$|_URL$/.test(name))
        .filter(([name]) => !(0,secret_names/* looksSecret */.n0)(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/src/plan/settings.js
var plan_settings = __webpack_require__(12516);
;// CONCATENATED MODULE: ./build/src/plan/targets.js




/** One row a kind. */
const ROWS = {
    embedded: {
        tested: () => BUNDLED,
        plan: ({ context, pathOf }) => ({ packageRoot: pathOf(context.packageRoot) }),
        base: () => ({ kind: 'git', needs: [] }),
        observes: () => true,
        comparability: () => ({}),
        describe: () => ({}),
        shareable: (target) => target,
        userEnv: () => ({}),
        url: () => undefined,
    },
    compose: COMPOSE_TARGET,
    command: COMMAND_TARGET,
    external: {
        tested: ({ 'target-url': url }) => `at ${url}`,
        plan: ({ inputs, side }) => ({
            url: inputs[side === 'base' ? 'base-url' : 'target-url'] ?? '',
            ...(inputs.engine !== 'local' && { isElsewhere: true }),
        }),
        base: ({ 'base-url': url }) => url === undefined
            ? {
                kind: 'none',
                because: 'the service runs already and nothing is started: give base-url, where the other version runs',
            }
            : { kind: 'url', url },
        // A service that only has an address is not seen.
        observes: () => false,
        comparability: ({ 'target-url': url }) => (url === undefined ? {} : { targetHost: new URL(url).host }),
        describe: ({ url }) => ({ first: { Target: url } }),
        shareable: (target) => target,
        userEnv: () => ({}),
        url: ({ url }) => url,
    },
};
// The row of a kind takes targets of that kind: TypeScript does not follow that through the look-up.
const rowOf = (kind) => ROWS[kind];
/** The service of one side. Only what is tested differs between the two. */
function planTarget(request) {
    const { inputs, context, side } = request;
    const { base } = context;
    const pathOf = (path) => side === 'base' && base?.kind === 'version' ? (base.pathOf?.(path) ?? path) : path;
    const settings = {
        tested: { service: request.service, what: rowOf(inputs.stack).tested(inputs) },
        ...(request.hasMetrics ? {} : { hasMetrics: false }),
        healthPath: inputs['health-path'],
        metricsPath: inputs['metrics-path'],
        eventsPath: inputs['events-path'],
        healthTimeoutMs: inputs['health-timeout'],
        keep: inputs['keep-stack'],
        faults: (0,plan_settings.faultsOf)(side, context.settings ?? {}),
    };
    const kind = inputs.stack;
    return { kind, ...settings, ...rowOf(kind).plan({ ...request, pathOf }) };
}
/** Where the other version comes from. */
const sourceOfBase = (inputs) => rowOf(inputs.stack).base(inputs);
const targetObserves = (inputs, observed) => rowOf(inputs.stack).observes(observed, inputs);
const targetComparability = (inputs, settings) => rowOf(inputs.stack).comparability(inputs, settings);
const targetText = (target) => rowOf(target.kind).describe(target);
const shareableTarget = (target) => rowOf(target.kind).shareable(target);
/** Variables that the user gives to the service: their values may be secrets. */
const userEnv = (target) => rowOf(target.kind).userEnv(target);
/** Base URL of the service where it is known before the target is up. */
const urlBefore = (target) => rowOf(target.kind).url(target);


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ EVENT_TYPES),
/* harmony export */   XK: () => (/* binding */ ORCHESTRATIONS)
/* harmony export */ });
/* unused harmony exports DEFAULT_QUEUE, DEAD_LETTER_QUEUE */
/** What the guide's service orchestrates. OrderCreated goes to two queues: messages are not events. */
const ORCHESTRATIONS = [
    {
        name: 'order-processing',
        percent: 80,
        steps: [
            { type: 'OrderCreated', queues: ['validation-service-queue', 'inventory-service-queue'] },
            { type: 'OrderValidated', queues: ['inventory-service-queue'] },
            { type: 'InventoryReserved', queues: ['payment-service-queue'] },
            { type: 'PaymentSucceeded', queues: ['fulfillment-service-queue'] },
        ],
    },
    {
        name: 'user-registration',
        percent: 20,
        steps: [
            { type: 'UserRegistered', queues: ['email-verification-queue'] },
            { type: 'EmailVerified', queues: ['profile-setup-queue'] },
            { type: 'ProfileSetupComplete', queues: ['welcome-email-queue'] },
        ],
    },
];
const EVENT_TYPES = ORCHESTRATIONS.flatMap(({ name, percent, steps }) => steps.map(({ type, queues }) => ({ type, orchestration: name, queues, weight: percent / steps.length })));
/** Takes events of a known orchestration whose type has no queue of its own. */
const DEFAULT_QUEUE = 'orchestrator-input';
/** Takes events of unknown orchestrations. */
const DEAD_LETTER_QUEUE = 'dead-letter-queue';


/***/ })

};
