export const id = 359;
export const ids = [359];
export const modules = {

/***/ 80359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeManifests: () => (/* binding */ describeManifests)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46653);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5184);
/* harmony import */ var _runners_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24317);




/** What a run would make in the cluster, as YAML; nothing where it makes nothing there. */
function describeManifests({ k6, tests, names }, packageRoot) {
    const { cluster: plan } = k6;
    if (plan === undefined)
        return '';
    return tests
        .map(({ runs: [run], deadlineMs }) => {
        const asked = (0,_runners_request_js__WEBPACK_IMPORTED_MODULE_2__/* .runnersRequest */ .L)({
            plan,
            name: names.run,
            owner: 'owner',
            args: run.k6Args,
            env: (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(run.k6Env),
            deadlineMs,
            nowMs: 0,
            packageRoot,
        });
        const hidden = Object.fromEntries(Object.keys(asked.secretEnv).map((name) => [name, '***']));
        const request = { ...asked, secretEnv: hidden, startScript: '…', archive: Buffer.from('the script') };
        const manifests = [...(0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerManifests */ .jc)(request), (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .starterManifest */ .lm)(request, { runners: [] })];
        return manifests.map((manifest) => `---\n${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(manifest)}`).join('');
    })
        .join('');
}


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jc: () => (/* binding */ runnerManifests),
/* harmony export */   lm: () => (/* binding */ starterManifest),
/* harmony export */   yJ: () => (/* binding */ SEGMENT_ARGS)
/* harmony export */ });
/* unused harmony exports segmentOf, merged */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72510);

const FOLDER = '/perf';
/** Everything a load needs in the cluster, before its runners are let go. */
function runnerManifests(request) {
    const { name, plan, archive, startScript, secretEnv, deadlineS } = request;
    const hasSecrets = Object.keys(secretEnv).length > 0;
    const segments = Object.fromEntries(Array.from({ length: plan.runners }, (_, index) => [
        `runner-${index}.json`,
        JSON.stringify({ executionSegment: segmentOf(index, plan.runners) }),
    ]));
    return [
        {
            apiVersion: 'v1',
            kind: 'ConfigMap',
            metadata: metadataOf(request, 'files'),
            binaryData: { 'archive.tar': archive.toString('base64') },
            data: { ...segments, 'start-runners.ts': startScript },
        },
        ...(hasSecrets
            ? [
                {
                    apiVersion: 'v1',
                    kind: 'Secret',
                    metadata: metadataOf(request, 'env'),
                    type: 'Opaque',
                    stringData: secretEnv,
                },
            ]
            : []),
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
/** Every object a run makes; a Job makes its pods. */
function objectsOf(run) {
    return [
        { apiVersion: 'batch/v1', kind: 'Job', name: run },
        { apiVersion: 'v1', kind: 'Pod', name: `${run}-start` },
        { apiVersion: 'v1', kind: 'ConfigMap', name: `${run}-files` },
        { apiVersion: 'v1', kind: 'Secret', name: `${run}-env` },
    ];
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
/* harmony import */ var _k6_results_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58316);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54992);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5184);







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
        args: runnerArgs(load.args, plan.runners),
        startScript: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot, 'k6', 'start-runners.ts'), 'utf8'),
        env: { ...open, K6_WEB_DASHBOARD_RECORD: '/dev/stdout' },
        secretEnv: secret,
        deadlineS,
    };
}
function runnerArgs(args, runners) {
    const statistics = args.flatMap((arg, at) => (args[at - 1] === '--summary-trend-stats' ? [arg] : []));
    return [
        'run',
        '--address=0.0.0.0:6565',
        '--paused',
        '--no-color',
        '--log-format=json',
        ...(0,_manifests_js__WEBPACK_IMPORTED_MODULE_4__/* .SEGMENT_ARGS */ .yJ)(runners),
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
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LoadError */ .Xb(`kube-template ${path} cannot be read: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(error)}`, HOW_TEMPLATE);
    }
    if (!(0,_k6_results_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(template) || !Object.keys(template).every((name) => ['metadata', 'spec'].includes(name)))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LoadError */ .Xb(`kube-template ${path} is no pod template`, HOW_TEMPLATE);
    return template;
}
const HOW_TEMPLATE = 'It is YAML with `metadata` and `spec` of a pod; the container of the runners is called k6.';


/***/ }),

/***/ 58316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   eC: () => (/* binding */ ownValue),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** An object of JSON; its names are those of others, so that they are asked for with `Object.hasOwn` or as entries. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Own names and values; none of anything that is no object. A name may be `constructor` or `__proto__`. */
function entriesOf(value) {
    return isRecord(value) ? Object.entries(value) : [];
}
/** The value under a name of others; undefined also for what every object inherits. */
function ownValue(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** undefined for text that is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
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
