export const id = 2564;
export const ids = [2564];
export const modules = {

/***/ 33403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ CARRIERS)
});

// EXTERNAL MODULE: ./build/src/generator/cluster/manifests.js
var manifests = __webpack_require__(5184);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/k6-results/json.js
var json = __webpack_require__(58316);
// EXTERNAL MODULE: ./build/src/generator/cluster/names.js
var names = __webpack_require__(72510);
// EXTERNAL MODULE: ./build/src/generator/cluster/pods.js
var pods = __webpack_require__(83324);
// EXTERNAL MODULE: ./build/src/generator/cluster/readiness.js
var readiness = __webpack_require__(13262);
;// CONCATENATED MODULE: ./build/src/generator/cluster/test-run.js




/**
 * What the operator makes the runners of. Its initializer is left out: what it looks for was asked of k6 here, and the
 * archive holds no environment it could be read with. `cleanup` is never given: it would take the results away.
 */
function testRunManifests(request) {
    const { name, plan, args, env } = request;
    const metadata = (0,manifests/* metadataOf */.Nk)(request);
    const secret = (0,manifests/* secretOf */.OM)(request);
    const isRestricted = { runAsNonRoot: true, runAsUser: 12_345, seccompProfile: { type: 'RuntimeDefault' } };
    const container = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
    const labels = (part) => ({ ...metadata.labels, [names/* LABELS */.kg.part]: part });
    const runner = {
        image: plan.image,
        imagePullPolicy: 'IfNotPresent',
        metadata: { labels: labels('runner') },
        automountServiceAccountToken: 'false',
        env: Object.entries(env).map(([variable, value]) => ({ name: variable, value })),
        ...(secret.length > 0 && { envFrom: [{ secretRef: { name: `${name}-env` } }] }),
        // No limit of CPU: k6 that is throttled measures its own waiting.
        resources: { requests: { cpu: plan.cpu, memory: plan.memory }, limits: { memory: plan.memory } },
        // Three answers that take a second each end a runner by default; a busy one is not a dead one.
        livenessProbe: probe({ periodSeconds: 30, failureThreshold: 20 }),
        readinessProbe: probe({ periodSeconds: 1, failureThreshold: 60 }),
        securityContext: isRestricted,
        containerSecurityContext: container,
        ...(Object.keys(plan.nodeSelector).length > 0 && { nodeSelector: plan.nodeSelector }),
    };
    return [
        { ...(0,manifests/* filesOf */.R8)(request), data: {} },
        ...secret,
        {
            ...names/* TEST_RUN */.JR,
            metadata,
            spec: {
                parallelism: plan.runners,
                script: { configMap: { name: `${name}-files`, file: 'archive.tar' } },
                args,
                initializer: { disabled: true },
                runner: (0,manifests/* merged */.Zu)(runner, fromTemplate(request.template)),
                starter: {
                    image: plan.starterImage,
                    imagePullPolicy: 'IfNotPresent',
                    metadata: { labels: labels('starter') },
                    automountServiceAccountToken: 'false',
                    securityContext: isRestricted,
                    containerSecurityContext: container,
                },
            },
        },
    ];
}
const probe = (patience) => ({
    httpGet: { path: '/v1/status', port: 6565 },
    timeoutSeconds: 5,
    ...patience,
});
/** Fields of a pod that the operator takes, under the name it has for them. */
const OF_POD = [
    'affinity',
    'imagePullSecrets',
    'nodeSelector',
    'priorityClassName',
    'schedulerName',
    'securityContext',
    'serviceAccountName',
    'tolerations',
    'topologySpreadConstraints',
    'volumes',
];
const OF_CONTAINER = ['env', 'envFrom', 'resources', 'volumeMounts', 'livenessProbe', 'readinessProbe'];
/** A pod template of the user's as the operator takes it. Throws where it has no place for something. */
function fromTemplate(template) {
    const spec = (0,json/* ownValue */.eC)(template, 'spec');
    const { containers, ...ofPod } = (0,json/* isRecord */.u4)(spec) ? spec : {};
    const [container, ...others] = Array.isArray(containers) ? containers : [];
    const { name = 'k6', ...ofContainer } = (0,json/* isRecord */.u4)(container) ? container : {};
    const { labels, annotations, ...ofMetadata } = (0,json/* isRecord */.u4)(template.metadata) ? template.metadata : {};
    const unknown = [
        ...Object.keys(ofMetadata).map((key) => `metadata.${key}`),
        ...Object.keys(ofPod).filter((key) => !OF_POD.includes(key)),
        ...Object.keys(ofContainer).filter((key) => !OF_CONTAINER.includes(key)),
        ...(others.length > 0 || name !== 'k6' ? ['containers besides k6'] : []),
    ];
    if (unknown.length > 0)
        throw new errors/* LoadError */.Xb(`kube-template has ${unknown.join(', ')}, and the k6-operator has no place for ${unknown.length === 1 ? 'it' : 'them'}`, `A TestRun takes ${[...OF_POD, ...OF_CONTAINER].join(', ')}, labels and annotations; engine kubernetes takes any pod.`);
    return {
        ...ofPod,
        ...ofContainer,
        ...((labels !== undefined || annotations !== undefined) && {
            metadata: {
                ...(labels !== undefined && { labels }),
                ...(annotations !== undefined && { annotations }),
            },
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/generator/cluster/operator.js







/** Of a TestRun; the first and the last of them are often too short to be seen. */
const STAGES_UNDER_LOAD = ['started', 'stopped', 'finished'];
const OVER = 'finished';
/** An operator that is there looks at a new TestRun within moments. */
const NOT_SEEN_MS = 30_000;
const STARTER_MS = 90_000;
/**
 * The k6-operator: it makes a Job for each runner and starts them when all are ready. What it says is hardly ever why: a
 * TestRun is `finished` whatever became of its runners, and hangs where one of its pods cannot start. So its stages are only
 * waited for, each for its time, and the reasons are read off the pods.
 */
function operatorCarrier(kubectl, name) {
    let stage = '';
    const lookAtStage = async () => {
        const result = await kubectl.ask(['get', names/* TEST_RUNS */.KW, name, '--output=json'], { timeoutMs: 10_000 });
        if (result.code !== 0)
            return;
        const told = (0,json/* ownValue */.eC)((0,json/* ownValue */.eC)((0,json/* parseJson */.qF)(result.stdout), 'status'), 'stage');
        stage = typeof told === 'string' ? told : '';
    };
    const hasLetGo = () => STAGES_UNDER_LOAD.includes(stage);
    return {
        kind: 'TestRun',
        isOnItsOwn: true,
        // The rest is the operator's: address, pause and share.
        runnerArgs: () => [],
        manifests: testRunManifests,
        hasLetGo,
        async look(waitedMs) {
            await lookAtStage();
            if (stage === 'error')
                return new errors/* LoadError */.Xb(`the operator gave up TestRun ${name}: ${(await lastWordOf(kubectl, `${name}-initializer`)) || 'it does not say why'}`, 'Look at the log of the operator; with fewer VUs than runners it gives up without a word.');
            if (stage === '' && waitedMs > NOT_SEEN_MS)
                return new errors/* LoadError */.Xb(`no operator has looked at TestRun ${name} for ${Math.round(waitedMs / 1000)} s`, 'Is the k6-operator running, and does it watch this namespace? engine kubernetes needs none.');
            return undefined;
        },
        async letGo({ plan, log, signal }) {
            const startedAt = performance.now();
            // `started` is only that there is a starter.
            while (stage !== OVER && !(await hasStarted(kubectl, name, plan.starterImage))) {
                if (performance.now() - startedAt > STARTER_MS)
                    throw new errors/* LoadError */.Xb(`all runners were ready, and the operator did not let them go within ${STARTER_MS / 1000} s`, 'Look at its log, and at the starter with keep-runners.');
                await (0,promises_.setTimeout)(readiness/* PATIENCE */.aZ.beforeMs, undefined, { signal });
                await lookAtStage();
            }
            log.info('The operator has let the runners go.');
            return { spreadMs: undefined, clockOffsetsS: [] };
        },
    };
}
/** Whether the starter has ended well; throws where it never will: runners that nobody starts stay paused for ever. */
async function hasStarted(kubectl, name, image) {
    const job = `${name}-starter`;
    const result = await kubectl.ask(['get', 'pods', `--selector=job-name=${job}`, '--output=json'], {
        timeoutMs: 10_000,
    });
    const [starter] = result.code === 0 ? (0,pods/* readPods */.zL)(result.stdout, () => true) : [];
    const never = starter && (0,pods/* neverRuns */.Z$)(starter, image);
    if (never !== undefined)
        throw new errors/* LoadError */.Xb(`the starter of the operator: ${never.sentence}`, 'Check starter-image.');
    if (starter?.state !== 'ended')
        return false;
    if (starter.exitCode === 0)
        return true;
    throw new errors/* LoadError */.Xb(`the starter of the operator failed (exit code ${starter.exitCode ?? 'unknown'}): ${(await lastWordOf(kubectl, job)) || 'it said nothing'}`, 'The image of starter-image needs curl, and pods of this namespace must reach one another on port 6565: a NetworkPolicy or a service mesh may stand between them (docs/kubernetes.md).');
}
async function lastWordOf(kubectl, job) {
    const result = await kubectl.ask(['logs', `--selector=job-name=${job}`, '--tail=5']);
    return result.code === 0 ? (0,pods/* tidy */.DZ)(result.stdout) : '';
}

// EXTERNAL MODULE: ./build/src/generator/cluster/start-signal.js
var start_signal = __webpack_require__(14739);
;// CONCATENATED MODULE: ./build/src/generator/cluster/carriers.js



/** One row an engine. */
const CARRIERS = {
    kubernetes: () => ({
        kind: 'Job',
        isOnItsOwn: false,
        runnerArgs: (runners) => ['run', '--address=0.0.0.0:6565', '--paused', ...(0,manifests/* SEGMENT_ARGS */.yJ)(runners)],
        manifests: manifests/* runnerManifests */.jc,
        look: async () => undefined,
        hasLetGo: () => false,
        letGo: start_signal/* letGo */.Ko,
    }),
    'k6-operator': operatorCarrier,
};


/***/ }),

/***/ 54624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ kubectlFor),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _exec_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90690);
/* harmony import */ var _exec_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52296);
/* harmony import */ var _exec_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36902);
/* harmony import */ var _exec_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28483);





const PATIENCE_MS = 30_000;
const MOST_BYTES = 64_000_000;
function kubectlFor({ context, namespace }, env) {
    const base = [
        'kubectl',
        ...(context === undefined ? [] : [`--context=${context}`]),
        ...(namespace === undefined ? [] : [`--namespace=${namespace}`]),
    ];
    const environment = (0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterEnvironment */ .wO)(env);
    const ask = (args, { input, timeoutMs = PATIENCE_MS } = {}) => (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)([...base, `--request-timeout=${Math.ceil(timeoutMs / 1000)}s`, ...args], {
        env: environment,
        timeoutMs: timeoutMs + 5000,
        maxBytes: MOST_BYTES,
        ...(input !== undefined && { input }),
    });
    return {
        namespace,
        ask,
        async must(what, args, options) {
            const result = await ask(args, options);
            if (result.code === 0)
                return result.stdout;
            throw problemOf(what, result);
        },
        follow(args, onLine) {
            const lines = (0,_exec_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCutter */ .m)(onLine);
            const child = (0,_exec_start_js__WEBPACK_IMPORTED_MODULE_4__/* .start */ .n)([...base, ...args], {
                env: environment,
                onStdout: lines.write,
                onStderr: () => { },
            });
            void child.ended.then(() => lines.end());
            return child;
        },
    };
}
/** In the words of kubectl and of the API server. */
const CAUSES = [
    {
        said: /context ".*" does not exist|no context exists with the name/,
        hint: 'Give a context of your kubeconfig by kube-context; `kubectl config get-contexts` lists them.',
    },
    {
        said: /namespaces ".*" not found/,
        hint: 'Create the namespace, or give another one by kube-namespace.',
    },
    {
        said: /exceeded quota/,
        hint: 'Fewer runners, or less runner-cpu and runner-memory, fit into the quota of the namespace.',
    },
    {
        said: /forbidden/i,
        hint: 'docs/kubernetes.md has the Role that is needed.',
    },
    {
        said: /connection refused|Unable to connect|no such host|i\/o timeout|dial tcp|was refused|ServiceUnavailable/i,
        hint: 'Is the cluster reachable from here? Try it with: kubectl version',
    },
    {
        said: /provide credentials|Unauthorized|executable .* (?:not found|failed)/i,
        hint: 'Log in to the cluster first: kubectl must be able to ask it from here.',
    },
];
/** Why kubectl could not do it. */
function problemOf(what, { error, stderr, timedOut }) {
    if (error !== undefined)
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadError */ .Xb(`${what}: kubectl could not be started (${error.message})`, 'Install kubectl so that it is on PATH: https://kubernetes.io/docs/tasks/tools/');
    const said = stderr.trim().split('\n').at(-1)?.slice(0, 600) ?? '';
    const reason = timedOut ? 'the cluster did not answer in time' : said || 'kubectl gave no reason';
    const hint = CAUSES.find((cause) => cause.said.test(stderr))?.hint ??
        'Is the cluster reachable from here? Try it with: kubectl get pods';
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadError */ .Xb(`${what}: ${reason}`, hint);
}


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   jc: () => (/* binding */ runnerManifests),
/* harmony export */   lm: () => (/* binding */ starterManifest),
/* harmony export */   yJ: () => (/* binding */ SEGMENT_ARGS)
/* harmony export */ });
/* unused harmony export segmentOf */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72510);

const FOLDER = '/perf';
/** Everything a load needs in the cluster, before its runners are let go. */
function runnerManifests(request) {
    const { name, plan, startScript, secretEnv, deadlineS } = request;
    const hasSecrets = Object.keys(secretEnv).length > 0;
    const segments = Object.fromEntries(Array.from({ length: plan.runners }, (_, index) => [
        `runner-${index}.json`,
        JSON.stringify({ executionSegment: segmentOf(index, plan.runners) }),
    ]));
    return [
        { ...filesOf(request), data: { ...segments, 'start-runners.ts': startScript } },
        ...secretOf(request),
        {
            apiVersion: 'batch/v1',
            kind: 'Job',
            metadata: metadataOf(request),
            spec: {
                completions: plan.runners,
                parallelism: plan.runners,
                completionMode: 'Indexed',
                // Nothing is tried again, and a runner that fails (a limit on its share, 99) does not end the others.
                backoffLimitPerIndex: 0,
                activeDeadlineSeconds: deadlineS,
                // What a lost machine leaves goes by itself, also where nobody runs a second test.
                ttlSecondsAfterFinished: plan.keep ? 24 * 3600 : 3600,
                template: podTemplate(request, 'runner', {
                    args: [...request.args, `${FOLDER}/archive.tar`],
                    env: Object.entries(request.env).map(([variable, value]) => ({ name: variable, value })),
                    ...(hasSecrets && { envFrom: [{ secretRef: { name: `${name}-env` } }] }),
                    ports: [{ containerPort: 6565 }],
                    readinessProbe: {
                        httpGet: { path: '/v1/status', port: 6565 },
                        periodSeconds: 1,
                        timeoutSeconds: 5,
                        failureThreshold: 60,
                    },
                    resources: {
                        // No limit of CPU: k6 that is throttled measures its own waiting.
                        requests: { cpu: plan.cpu, memory: plan.memory },
                        limits: { memory: plan.memory },
                    },
                }),
            },
        },
    ];
}
/** The script with everything it opens, in a ConfigMap. */
function filesOf(request) {
    return {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: metadataOf(request, 'files'),
        binaryData: { 'archive.tar': request.archive.toString('base64') },
    };
}
/** What may be secret of the environment of k6; nothing where there is none. */
function secretOf(request) {
    const { secretEnv: stringData } = request;
    if (Object.keys(stringData).length === 0)
        return [];
    const metadata = metadataOf(request, 'env');
    return [{ apiVersion: 'v1', kind: 'Secret', metadata, type: 'Opaque', stringData }];
}
/** The pod that lets the runners go. */
function starterManifest(request, start) {
    const { metadata: _, ...template } = podTemplate(request, 'starter', {
        args: [
            'run',
            '--quiet',
            '--no-color',
            '--log-format',
            'raw',
            `${FOLDER}/start-runners.ts`,
        ],
        env: [{ name: 'PERF_START', value: JSON.stringify(start) }],
        resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '256Mi' } },
    });
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: metadataOf(request, 'start', { [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.part]: 'starter' }),
        ...template,
    };
}
/** Variables of k6 in the argument are set by the kubelet. */
const SEGMENT_ARGS = (runners) => [
    '--config',
    `${FOLDER}/runner-$(JOB_COMPLETION_INDEX).json`,
    '--execution-segment-sequence',
    Array.from({ length: runners + 1 }, (_, index) => boundary(index, runners)).join(','),
];
function segmentOf(index, runners) {
    return `${boundary(index, runners)}:${boundary(index + 1, runners)}`;
}
function boundary(index, runners) {
    if (index === 0)
        return '0';
    return index === runners ? '1' : `${index}/${runners}`;
}
function metadataOf({ name, owner, expiresS }, suffix, labels = {}) {
    return {
        name: suffix === undefined ? name : `${name}-${suffix}`,
        labels: { [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.tool]: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL_LABEL */ .GB, [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.run]: name, [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.owner]: owner, ...labels },
        annotations: { [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPIRES */ .Zb]: String(expiresS) },
    };
}
function podTemplate(request, part, container) {
    const { name, plan, template } = request;
    const { name: _, ...metadata } = metadataOf(request, undefined, { [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.part]: part });
    const ours = {
        metadata,
        spec: {
            restartPolicy: 'Never',
            terminationGracePeriodSeconds: 30,
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            // What the namespaces with the strictest pod security ask for.
            securityContext: { runAsNonRoot: true, runAsUser: 12_345, seccompProfile: { type: 'RuntimeDefault' } },
            ...(Object.keys(plan.nodeSelector).length > 0 && { nodeSelector: plan.nodeSelector }),
            ...(part === 'runner' && {
                topologySpreadConstraints: [
                    {
                        maxSkew: 1,
                        topologyKey: 'kubernetes.io/hostname',
                        whenUnsatisfiable: 'ScheduleAnyway',
                        labelSelector: { matchLabels: { [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.run]: name, [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .kg.part]: part } },
                    },
                ],
            }),
            containers: [
                {
                    name: 'k6',
                    image: plan.image,
                    imagePullPolicy: 'IfNotPresent',
                    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
                    volumeMounts: [{ name: 'perf', mountPath: FOLDER, readOnly: true }],
                    ...container,
                },
            ],
            volumes: [{ name: 'perf', configMap: { name: `${name}-files` } }],
        },
    };
    return merged(ours, template);
}
/**
 * A file of the user's over what we make: objects are merged, lists are added to, and things of a list that have the same
 * name are merged with one another.
 */
function merged(ours, theirs) {
    if (theirs === undefined)
        return ours;
    if (Array.isArray(ours) && Array.isArray(theirs)) {
        const known = ours.map((item) => {
            const same = theirs.find((one) => nameOf(one) !== undefined && nameOf(one) === nameOf(item));
            return same === undefined ? item : merged(item, same);
        });
        return [
            ...known,
            ...theirs.filter((one) => !ours.some((item) => nameOf(item) !== undefined && nameOf(item) === nameOf(one))),
        ];
    }
    if (!isObject(ours) || !isObject(theirs))
        return theirs;
    const names = new Set([...Object.keys(ours), ...Object.keys(theirs)].filter((name) => name !== '__proto__'));
    return Object.fromEntries([...names].map((name) => [
        name,
        Object.hasOwn(theirs, name) ? merged(own(ours, name), theirs[name]) : ours[name],
    ]));
}
const own = (value, name) => Object.hasOwn(value, name) ? value[name] : undefined;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const nameOf = (value) => (isObject(value) ? own(value, 'name') : undefined);


/***/ }),

/***/ 72510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ TOOL_LABEL),
/* harmony export */   JR: () => (/* binding */ TEST_RUN),
/* harmony export */   KW: () => (/* binding */ TEST_RUNS),
/* harmony export */   Zb: () => (/* binding */ EXPIRES),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   rp: () => (/* binding */ runnersOf)
/* harmony export */ });
/* unused harmony export ofRun */
/** What every object of a run carries: by these it is found, cleaned up and, when its time is over, swept. */
const LABELS = {
    tool: 'app.kubernetes.io/managed-by',
    part: 'app.kubernetes.io/component',
    run: 'orchestrator-perf/run',
    owner: 'orchestrator-perf/owner',
};
const TOOL_LABEL = 'orchestrator-perf';
/** Annotation: epoch seconds after which nobody can still need it. */
const EXPIRES = 'orchestrator-perf/expires';
const ofRun = (run) => `${LABELS.tool}=${TOOL_LABEL},${LABELS.run}=${run}`;
const runnersOf = (run) => `${ofRun(run)},${LABELS.part}=runner`;
/** As kubectl asks for them: other things may be called so as well. */
const TEST_RUNS = 'testruns.k6.io';
const TEST_RUN = { apiVersion: 'k6.io/v1alpha1', kind: 'TestRun' };
/** Every object a run makes; a Job makes its pods, a TestRun its Jobs. */
function objectsOf(run, engine) {
    return [
        ...(engine === 'k6-operator'
            ? [{ ...TEST_RUN, name: run }]
            : [
                { apiVersion: 'batch/v1', kind: 'Job', name: run },
                { apiVersion: 'v1', kind: 'Pod', name: `${run}-start` },
            ]),
        { apiVersion: 'v1', kind: 'ConfigMap', name: `${run}-files` },
        { apiVersion: 'v1', kind: 'Secret', name: `${run}-env` },
    ];
}


/***/ }),

/***/ 83324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   Z$: () => (/* binding */ neverRuns),
/* harmony export */   zL: () => (/* binding */ readPods)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

const status = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const podSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
        deletionTimestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    }),
    spec: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodeName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).default({}),
    status: status
        .extend({
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('Pending'),
        podIP: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        conditions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(status.extend({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).default([]),
        containerStatuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            ready: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
            state: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                waiting: status.optional(),
                running: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({}).optional(),
                terminated: status.extend({ exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).optional(),
            })
                .default({}),
        }))
            .default([]),
    })
        .default({ phase: 'Pending', conditions: [], containerStatuses: [] }),
});
const podsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(podSchema) });
const INDEX = 'batch.kubernetes.io/job-completion-index';
/** Its name ends with the number of its runner, from 1; the one of the operator has no index. */
const JOB = 'job-name';
/** Reads `kubectl get pods -o json`; throws where it is no such list. */
function readPods(json, isAskedFor = (container) => container === 'k6') {
    return podsSchema.parse(JSON.parse(json)).items.map(({ metadata, spec, status }) => {
        const container = status.containerStatuses.find(({ name }) => isAskedFor(name));
        const { waiting, terminated, running } = container?.state ?? {};
        const unscheduled = status.conditions.find(({ type, status: is }) => type === 'PodScheduled' && is === 'False');
        const disrupted = status.conditions.find(({ type, status: is }) => type === 'DisruptionTarget' && is === 'True');
        const isOver = terminated !== undefined || status.phase === 'Failed' || status.phase === 'Succeeded';
        const said = [
            status.reason === undefined ? undefined : status,
            disrupted,
            terminated,
            waiting,
            unscheduled,
        ].find((one) => one?.reason !== undefined);
        return {
            index: Number(metadata.labels[INDEX] ?? numberOf(metadata.labels[JOB]) - 1),
            name: metadata.name,
            node: spec.nodeName,
            address: status.podIP,
            state: isOver ? 'ended' : running === undefined ? 'waiting' : 'running',
            isReady: container?.ready === true,
            exitCode: terminated?.exitCode,
            reason: said?.reason,
            message: said?.message,
            isBeingDeleted: metadata.deletionTimestamp !== undefined,
        };
    });
}
const numberOf = (job = '') => Number(/-(\d+)$/.exec(job)?.[1] ?? 1);
/** Why a pod that waits will never run; undefined where it may. */
function neverRuns({ state, reason = '', message = '' }, image) {
    if (state !== 'waiting')
        return undefined;
    const isForGood = /not found|denied|unauthorized|forbidden|no such host|invalid reference/i.test(message);
    if (/^(ImagePullBackOff|InvalidImageName|ErrImageNeverPull)$/.test(reason) ||
        (reason === 'ErrImagePull' && isForGood))
        return {
            sentence: `its image ${image} cannot be pulled (${reason}${message === '' ? '' : `: ${tidy(message)}`})`,
            hint: 'Check runner-image, and that the nodes may pull it: imagePullSecrets go into kube-template.',
        };
    if (/^(CreateContainerConfigError|CreateContainerError|RunContainerError|StartError)$/.test(reason))
        return {
            sentence: `its container cannot be started (${reason}: ${tidy(message)})`,
            hint: 'Check runner-image and kube-template.',
        };
    return undefined;
}
const tidy = (message) => message.replace(/\s+/g, ' ').trim().slice(0, 400);


/***/ }),

/***/ 13262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ whyNeverReady),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   aZ: () => (/* binding */ PATIENCE)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _pods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83324);


/** How often the cluster is asked, and how long it is waited for. */
const PATIENCE = {
    beforeMs: 700,
    duringMs: 2000,
    /** A cluster that grows takes minutes for a node. */
    unscheduledMs: 180_000,
    readyMs: 300_000,
    /** k6 opens its port before it makes its VUs. */
    silentMs: 60_000,
    /** The API server may be away for a moment; the runners do not need it. */
    lostMs: 45_000,
    logsMs: 15_000,
};
/** Why a runner will not get ready, however long one waits; undefined where it may. */
function whyNeverReady(runner, { waitedMs, runningMs }, { image }) {
    const { pod, who } = runner;
    if (runner.isGone)
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadError */ .Xb(`${who} is gone before the load began: its pod was deleted`, 'Run it again.');
    const never = pod && (0,_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .neverRuns */ .Z$)(pod, image);
    if (never !== undefined)
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadError */ .Xb(`${who}: ${never.sentence}`, never.hint);
    if (pod?.reason === 'Unschedulable' && waitedMs > PATIENCE.unscheduledMs)
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadError */ .Xb(`${who} cannot be scheduled: ${(0,_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .tidy */ .DZ)(pod.message ?? '')}`, 'Fewer runners, or less runner-cpu and runner-memory, or more nodes; runner-node-selector may leave none.');
    if (pod?.isReady !== true && runningMs > PATIENCE.silentMs)
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadError */ .Xb(`${who} runs, but k6 does not answer in it: ${runner.lastLines().at(-1) ?? 'it says nothing'}`, 'Check that the entrypoint of runner-image is k6; with very many VUs or little CPU k6 may need longer to get ready.');
    return undefined;
}
/** Why the cluster does not make a pod; nothing where that may not be read. */
async function eventsOf(kubectl, name) {
    const result = await kubectl.ask([
        'get',
        'events',
        `--field-selector=involvedObject.name=${name},type=Warning`,
        '--output=jsonpath={range .items[*]}{.reason}: {.message}{"\\n"}{end}',
    ]);
    return result.code === 0 ? (0,_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .tidy */ .DZ)(result.stdout.trim().split('\n').at(-1) ?? '') : '';
}


/***/ }),

/***/ 24317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runnersRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _k6_results_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58316);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54992);






/** A quarter of an hour for nodes, images and the last words. */
const AROUND_THE_LOAD_S = 900;
/** What the objects in the cluster are made of, without the archive. */
function runnersRequest(load) {
    const { plan, name, owner, packageRoot } = load;
    const { open, secret } = variablesOf(load.env);
    const deadlineS = Math.ceil(load.deadlineMs / 1000) + AROUND_THE_LOAD_S;
    return {
        name,
        owner,
        plan,
        template: readTemplate(plan.template),
        expiresS: Math.ceil(load.nowMs / 1000) + deadlineS,
        args: runnerArgs(load.args, load.carrier.runnerArgs(plan.runners)),
        startScript: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot, 'k6', 'start-runners.ts'), 'utf8'),
        env: { ...open, K6_WEB_DASHBOARD_RECORD: '/dev/stdout' },
        secretEnv: secret,
        deadlineS,
    };
}
function runnerArgs(args, asRunner) {
    const statistics = args.flatMap((arg, at) => (args[at - 1] === '--summary-trend-stats' ? [arg] : []));
    const tags = args.filter((_, at) => args[at - 1] === '--tag');
    return [
        ...asRunner,
        '--no-color',
        '--log-format=json',
        ...tags.flatMap((tag) => ['--tag', tag]),
        ...statistics.map((list) => `--summary-trend-stats=${list}`),
    ];
}
/** Set by this tool, and nothing anybody would hide. */
const OPEN = /^(?:PERF_|K6_|EVENTS_|ORCHESTRATOR_URL$)/;
function variablesOf(env) {
    const all = Object.entries(env);
    return {
        open: Object.fromEntries(all.filter(([name]) => OPEN.test(name))),
        secret: Object.fromEntries(all.filter(([name]) => !OPEN.test(name))),
    };
}
function readTemplate(path) {
    if (path === undefined)
        return {};
    let template;
    try {
        template = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LoadError */ .Xb(`kube-template ${path} cannot be read: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error)}`, HOW_TEMPLATE);
    }
    if (!(0,_k6_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(template) || !Object.keys(template).every((name) => ['metadata', 'spec'].includes(name)))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LoadError */ .Xb(`kube-template ${path} is no pod template`, HOW_TEMPLATE);
    return template;
}
const HOW_TEMPLATE = 'It is YAML with `metadata` and `spec` of a pod; the container of the runners is called k6.';


/***/ }),

/***/ 14739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   n: () => (/* binding */ clockShiftMs)
/* harmony export */ });
/* unused harmony export readStart */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13798);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _k6_results_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58316);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5184);
/* harmony import */ var _pods_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83324);
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13262);







/** What `k6/start-runners.ts` says. */
const toldSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        fromMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        toMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        refused: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ index: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), why: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
        clocksMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ waiting: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()), isHealthy: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(), health: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
]);
/** A pod beside the runners lets them all go at once. */
async function letGo(request) {
    const { kubectl, plan, objects, mark, healthUrl, log, runners } = request;
    const manifest = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .starterManifest */ .lm)({ ...objects, archive: Buffer.alloc(0) }, {
        mark,
        healthUrl,
        withinMs: plan.healthTimeoutMs,
        runners: runners.map(({ pod }) => bracketed(pod?.address ?? '')),
    });
    await kubectl.must('the runners could not be let go', ['create', '--filename=-', '--output=name'], {
        input: JSON.stringify(manifest),
    });
    const { name } = manifest.metadata;
    await untilOver(request, name);
    const said = await kubectl.must('the pod that starts the runners', [
        'logs',
        name,
        '--container=k6',
        '--tail=50',
    ]);
    const started = readStart(said, mark, runners, healthUrl);
    log.info(`All runners were let go within ${started.spreadMs} ms.`);
    return started;
}
async function untilOver({ kubectl, plan, signal }, pod) {
    const startedAt = performance.now();
    for (;;) {
        signal.throwIfAborted();
        const result = await kubectl.ask(['get', 'pod', pod, '--output=json'], { timeoutMs: 10_000 });
        const [starter] = result.code === 0 ? (0,_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .readPods */ .zL)(`{"items":[${result.stdout}]}`) : [];
        const never = starter && (0,_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .neverRuns */ .Z$)(starter, plan.image);
        if (never !== undefined)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoadError */ .Xb(`the pod that starts the runners: ${never.sentence}`, never.hint);
        if (starter?.state === 'ended')
            return;
        if (performance.now() - startedAt > plan.healthTimeoutMs + _readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .PATIENCE */ .aZ.readyMs)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoadError */ .Xb('the pod that starts the runners did not end', `Look at it with keep-runners and: kubectl describe pod ${pod}`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .PATIENCE */ .aZ.beforeMs, undefined, { signal });
    }
}
const bracketed = (address) => (address.includes(':') ? `[${address}]` : address);
/** Reads what the pod that starts the runners printed; a LoadError where not all of them were let go. */
function readStart(log, mark, runners, healthUrl) {
    const line = log.split('\n').find((one) => one.startsWith(`${mark} `));
    const told = toldSchema.safeParse((0,_k6_results_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(line?.slice(mark.length + 1) ?? '')).data;
    if (told === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoadError */ .Xb(`the runners could not be let go: ${log.trim().split('\n').at(-1)?.slice(0, 400) || 'the pod that starts them said nothing'}`, 'It runs the same image as the runners: check runner-image and kube-template.');
    if ('waiting' in told) {
        const [first] = told.waiting;
        const runner = first === undefined ? undefined : runners[first];
        if (runner !== undefined)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoadError */ .Xb(`${runner.who} could not be reached from the pod that starts the runners`, 'Pods of this namespace must reach one another on port 6565: a NetworkPolicy or a service mesh may stand between them (docs/kubernetes.md).');
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoadError */ .Xb(`the service under test is not healthy as the cluster sees it: GET ${healthUrl} ${told.health}`, 'target-url must be an address that pods of this namespace reach; check health-path as well.');
    }
    const [refused] = told.refused;
    if (refused !== undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoadError */ .Xb(`${runners[refused.index]?.who ?? 'A runner'} was not let go: ${refused.why}`, 'Run it again; when it stays so, look for a NetworkPolicy or a service mesh between the pods.');
    return {
        spreadMs: told.toMs - told.fromMs,
        clockOffsetsS: told.clocksMs.map((clockMs) => clockMs === null ? 0 : Math.round((clockMs - told.fromMs) / 1000)),
    };
}
/** The moment a runner began is rounded, and so is its clock. */
const ROUNDING_MS = 1000;
/**
 * What to add to the times of a runner, so that they are by the clock of this machine: clocks of nodes may be wrong by hours,
 * and all runners began at a moment that is known here to a few seconds. A clock that may be right is left alone.
 */
function clockShiftMs(beganMs, { notBeforeMs, notAfterMs }) {
    if (beganMs < notBeforeMs - ROUNDING_MS)
        return notBeforeMs - beganMs;
    return beganMs > notAfterMs + ROUNDING_MS ? notAfterMs - beganMs : 0;
}


/***/ })

};
