export const id = 4357;
export const ids = [4357];
export const modules = {

/***/ 74822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _inputs_from_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54318);
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45911);
/* harmony import */ var _line_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76195);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18384);
/* harmony import */ var _ports_package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43199);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** The main step. Gives the sentence that turns it red, or undefined. */
async function runAction(ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, env } = ports;
        const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readActionsRun */ .r)(env);
        const workingDirectory = env.GITHUB_WORKSPACE || process.cwd();
        const packageRoot = (0,_ports_package_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findPackageRoot */ .C)(import.meta.url);
        const source = (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_4__/* .fromAction */ .B)(_inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_INPUT_NAMES */ .fA);
        const planned = __addDisposableResource(env_1, await (0,_line_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .n)({
            surface: 'action',
            source,
            env,
            workingDirectory,
            packageRoot,
            openBase: async (asked) => {
                const { openBase } = await Promise.all(/* import() */[__webpack_require__.e(2470), __webpack_require__.e(1602)]).then(__webpack_require__.bind(__webpack_require__, 22121));
                return openBase({
                    ...asked,
                    workingDirectory,
                    defaultBranch: run?.defaultBranch,
                    token: source.values.get('github-token')?.text,
                    serverUrl: run?.serverUrl,
                    log,
                    signal: new AbortController().signal,
                    remember: ports.remember,
                });
            },
            commit: async () => (run === undefined ? localCommit(workingDirectory) : commitOf(run, env)),
        }), true);
        const { plan, planAt, inputs, provenance, foreseen, advice } = planned;
        const token = inputs['github-token'];
        if (token !== undefined)
            log.mask(token);
        for (const line of provenance)
            log.info(line);
        for (const sentence of foreseen)
            log.info(sentence);
        for (const sentence of advice)
            log.warn(sentence);
        if (plan.dryRun) {
            const [{ describePlan }, { describePosting }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(5976), __webpack_require__.e(5114)]).then(__webpack_require__.bind(__webpack_require__, 15114)),
                __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 41539)),
            ]);
            log.info(describePlan(plan, 'action'));
            if (plan.k6.cluster !== undefined) {
                const { describeManifests } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2564), __webpack_require__.e(5798)]).then(__webpack_require__.bind(__webpack_require__, 80359));
                log.info(describeManifests(plan, packageRoot));
            }
            log.info(describePosting(plan, run, token !== undefined));
            return undefined;
        }
        // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
        const { driveAction } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1011), __webpack_require__.e(2819), __webpack_require__.e(7769), __webpack_require__.e(8986), __webpack_require__.e(5976), __webpack_require__.e(6553), __webpack_require__.e(618), __webpack_require__.e(4085), __webpack_require__.e(1055), __webpack_require__.e(1880), __webpack_require__.e(8947), __webpack_require__.e(7336), __webpack_require__.e(1970), __webpack_require__.e(5496), __webpack_require__.e(1227), __webpack_require__.e(8661)]).then(__webpack_require__.bind(__webpack_require__, 95948));
        return await driveAction({ plan, planAt, token, run, packageRoot }, ports);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Outside of GitHub. */
async function localCommit(directory) {
    const [{ gitCommit }, { captureWithActions }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6463).then(__webpack_require__.bind(__webpack_require__, 46463)),
        Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(2491)]).then(__webpack_require__.bind(__webpack_require__, 82491)),
    ]);
    return gitCommit(directory, captureWithActions);
}
function commitOf(run, env) {
    const { pullRequest } = run;
    // A pull request's own sha and branch: GITHUB_SHA and GITHUB_REF_NAME are those of the merge that GitHub made.
    const branch = pullRequest === undefined ? (run.refIsBranch ? run.refName : undefined) : env.GITHUB_HEAD_REF;
    return {
        sha: pullRequest?.headSha ?? run.sha,
        ...(branch ? { branch } : {}),
        ...(pullRequest === undefined
            ? {}
            : { baseBranch: pullRequest.baseBranch, pullRequest: pullRequest.number }),
        event: run.eventName,
        runUrl: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}`,
    };
}


/***/ }),

/***/ 18384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readActionsRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);


/** Reads what GitHub says about this workflow run; undefined outside of GitHub Actions. */
function readActionsRun(env) {
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (env.GITHUB_ACTIONS !== 'true' || !owner || !repo)
        return undefined;
    const event = readEvent(env.GITHUB_EVENT_PATH);
    const repository = repositorySchema.safeParse(event.repository).data;
    return {
        owner,
        repo,
        repositoryId: numberOf(env.GITHUB_REPOSITORY_ID) ?? repository?.id,
        defaultBranch: repository?.default_branch,
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        runId: numberOf(env.GITHUB_RUN_ID) ?? 0,
        runNumber: numberOf(env.GITHUB_RUN_NUMBER) ?? 0,
        runAttempt: numberOf(env.GITHUB_RUN_ATTEMPT) ?? 1,
        job: env.GITHUB_JOB ?? '',
        workflowPath: workflowPath(env.GITHUB_WORKFLOW_REF, `${owner}/${repo}`),
        eventName: env.GITHUB_EVENT_NAME ?? '',
        refName: env.GITHUB_REF_NAME ?? '',
        refIsBranch: env.GITHUB_REF?.startsWith('refs/heads/') ?? false,
        sha: env.GITHUB_SHA ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        pullRequest: pullRequestOf(event.pull_request, `${owner}/${repo}`),
        triggeringRun: triggeringRunOf(event.workflow_run),
    };
}
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() });
const pullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    head: headSchema,
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
});
const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).catch({}).parse(event);
    }
    catch {
        return {};
    }
}
function pullRequestOf(value, repository) {
    const parsed = pullRequestSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { number, head, base, user } = parsed.data;
    return {
        number,
        headSha: head.sha,
        baseBranch: base.ref,
        headRepository: head.repo?.full_name,
        // A deleted fork has no repository left.
        fromFork: head.repo?.full_name !== repository,
        author: user?.login ?? '',
    };
}
function triggeringRunOf(value) {
    const parsed = workflowRunSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const run = parsed.data;
    return {
        id: run.id,
        event: run.event,
        conclusion: run.conclusion ?? undefined,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? '',
        headRepository: run.head_repository?.full_name,
        htmlUrl: run.html_url,
    };
}
/** `owner/repo/.github/workflows/x.yml@refs/heads/main` -> `.github/workflows/x.yml` */
function workflowPath(ref, repository) {
    const path = ref?.split('@')[0];
    return path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}
function numberOf(text) {
    const value = Number(text);
    return text !== undefined && text !== '' && Number.isSafeInteger(value) ? value : undefined;
}


/***/ }),

/***/ 54318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fromAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);

/** Inputs of the action's step. The runner leaves `''` where nothing was given. */
function fromAction(names) {
    const values = new Map();
    for (const name of names) {
        const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
        if (text !== '')
            values.set(name, { text, where: `input ${name}` });
    }
    return { kind: 'input', values };
}


/***/ }),

/***/ 58690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workingDirectoryOf),
/* harmony export */   i: () => (/* binding */ workingDirectoryProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder relative paths are below: `working-directory` where it was given, itself below `from`. Absolute. */
function workingDirectoryOf(source, from) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, source.values.get('working-directory')?.text.trim() || '.');
}
/** Undefined when the folder is there; relative paths below one that is not would all be wrong. */
function workingDirectoryProblem(source, workingDirectory) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(workingDirectory, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return undefined;
    const given = source.values.get('working-directory')?.text.trim() ?? '.';
    return `working-directory is "${given}": ${stat === undefined ? `there is no folder ${workingDirectory}` : `${workingDirectory} is not a folder`}`;
}


/***/ }),

/***/ 43199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findPackageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** The folder this package is installed in: the nearest one above `fromUrl` that holds both k6/ and compose/. */
function findPackageRoot(fromUrl) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(fromUrl));
    while (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'k6', 'load.ts')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'compose')))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder)
            throw new Error(`no k6/ and compose/ above ${fromUrl}: the package is incomplete`);
        folder = parent;
    }
    return folder;
}


/***/ })

};
