export const id = 1882;
export const ids = [1882];
export const modules = {

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

/***/ 41882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sweep),
/* harmony export */   cleanUpCluster: () => (/* binding */ cleanUpCluster),
/* harmony export */   x: () => (/* binding */ deleteRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _k6_results_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58316);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54624);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72510);




/** Deletes every object of a run; a Job takes its pods with it. Gives a sentence where that failed. */
async function deleteRun(kubectl, run, engine) {
    const items = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(run, engine).map(({ apiVersion, kind, name }) => ({
        apiVersion,
        kind,
        metadata: { name },
    }));
    // By a file and not by label: nothing is asked first, so that no right to read secrets is needed.
    const result = await kubectl.ask(['delete', '--filename=-', '--ignore-not-found', '--wait=false', '--cascade=background'], { input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) });
    return result.code === 0
        ? undefined
        : (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)(`what ${run} has in the cluster could not be deleted`, result).message;
}
/** The post step: takes down what a killed main step left in the cluster. */
async function cleanUpCluster(left, { env, log }) {
    const { context, namespace } = left;
    const kubectl = (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_0__/* .kubectlFor */ .A)({ ...(context && { context }), ...(namespace && { namespace }) }, env);
    const problem = await deleteRun(kubectl, left.name, left.engine);
    if (problem !== undefined)
        throw new Error(problem);
    log.info(`Runners of ${left.name} are taken down.`);
}
const objectsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default({}),
            annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default({}),
        }),
    })),
});
/** What a lost machine left: of the same owner, and past its time. */
async function sweep(kubectl, { owner, engine }, nowMs, log) {
    const selector = `${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.tool}=${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_LABEL */ .GB},${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.owner}=${owner}`;
    const result = await kubectl.ask([
        'get',
        engine === 'k6-operator' ? _names_js__WEBPACK_IMPORTED_MODULE_1__/* .TEST_RUNS */ .KW : 'jobs',
        `--selector=${selector}`,
        '--output=json',
    ]);
    const found = objectsSchema.safeParse((0,_k6_results_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(result.stdout)).data?.items ?? [];
    const expired = found.filter(({ metadata }) => Number(metadata.annotations[_names_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPIRES */ .Zb] ?? Number.NaN) * 1000 < nowMs);
    const runs = new Set(expired.flatMap(({ metadata }) => metadata.labels[_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.run] ?? []));
    for (const run of runs) {
        const problem = await deleteRun(kubectl, run, engine);
        log.info(problem ?? `Swept what an earlier run left in the cluster: ${run}`);
    }
}


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


/***/ })

};
