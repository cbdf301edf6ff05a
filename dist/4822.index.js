export const id = 4822;
export const ids = [4822];
export const modules = {

/***/ 74822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _inputs_from_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54318);
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45911);
/* harmony import */ var _line_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20869);
/* harmony import */ var _plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15114);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18384);
/* harmony import */ var _ports_package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43199);
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
        const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readActionsRun */ .r)(env);
        const workingDirectory = env.GITHUB_WORKSPACE || process.cwd();
        const packageRoot = (0,_ports_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .findPackageRoot */ .C)(import.meta.url);
        const source = (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_5__/* .fromAction */ .B)(_inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_INPUT_NAMES */ .fA);
        const planned = __addDisposableResource(env_1, await (0,_line_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .n)({
            surface: 'action',
            source,
            env,
            workingDirectory,
            packageRoot,
            openBase: async (asked) => {
                const { openBase } = await Promise.all(/* import() */[__webpack_require__.e(2470), __webpack_require__.e(2121)]).then(__webpack_require__.bind(__webpack_require__, 22121));
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
            const { describeTelling } = await __webpack_require__.e(/* import() */ 3288).then(__webpack_require__.bind(__webpack_require__, 43288));
            log.info((0,_plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlan */ .d)(plan, 'action'));
            if (plan.k6.cluster !== undefined) {
                const { describeManifests } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 80359));
                log.info(describeManifests(plan, packageRoot));
            }
            log.info(describeTelling(plan, run, token !== undefined));
            return undefined;
        }
        // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
        const { driveAction } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1011), __webpack_require__.e(2819), __webpack_require__.e(7769), __webpack_require__.e(6553), __webpack_require__.e(9635), __webpack_require__.e(4085), __webpack_require__.e(3019), __webpack_require__.e(1880), __webpack_require__.e(4610), __webpack_require__.e(4862), __webpack_require__.e(2245), __webpack_require__.e(9109)]).then(__webpack_require__.bind(__webpack_require__, 95948));
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

/***/ 15114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _k6_lib_expectation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40822);
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);
/* harmony import */ var _domain_generators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98922);
/* harmony import */ var _argv_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25627);
/* harmony import */ var _k6_args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40012);
/* harmony import */ var _offered_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5683);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85976);







/** The whole plan as text: what `--dry-run` prints. On the command line there is nobody to tell and no artifact to keep. */
function describePlan(plan, surface) {
    const sections = [
        planHead(plan),
        ...targetsOf(plan).map((run, _, { length }) => describeTarget(run, plan.tests[0].workload, length === 1)),
        ...plan.tests.map((test, index) => describeTest(test, plan, index)),
        describeEnd(plan, surface),
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function planHead(plan) {
    const { names, k6, commit } = plan;
    return [
        `Plan ${names.run}`,
        ...facts({
            Service: plan.service === 'orchestrator' ? undefined : plan.service,
            Commit: commit === undefined ? undefined : `${commit.sha} ${commit.branch ?? ''}`.trim(),
            'Results in': plan.resultsPath,
            k6: [
                k6OfMachine(k6) ?? `version ${k6.version}`,
                `${_domain_generators_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATORS */ .DY[k6.generator].where}${k6.cluster === undefined ? '' : ` (${clusterText(k6.cluster)})`}`,
                k6.checksum && `SHA-256 ${k6.checksum}`,
                k6.dashboard && 'live page on a loopback port',
            ]
                .filter((part) => typeof part === 'string')
                .join(', '),
            'Turns red on': plan.failOn.join(', '),
        }),
    ];
}
/** A binary that was given by its path, where it is the one that runs. */
function k6OfMachine({ generator, path }) {
    return _domain_generators_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATORS */ .DY[generator].away === undefined ? path : undefined;
}
function clusterText({ runners, image, context, namespace }) {
    const where = [namespace && `namespace ${namespace}`, context && `context ${context}`].filter(Boolean);
    return [`${runners} runners`, image, ...where].join(', ');
}
/** Every target that is started, once: tests in turn have the same one under names of their own. */
function targetsOf({ tests }) {
    const sides = new Map();
    for (const run of tests.flatMap(({ runs }) => runs))
        if (!sides.has(run.side))
            sides.set(run.side, run);
    return [...sides.values()];
}
const STACK_OF = {
    base: 'Stack of the base',
    candidate: 'Stack of this change',
};
function describeTarget({ target, side }, { kind }, isOnly) {
    const { first = {}, last = {}, commands = {} } = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .targetText */ .Z3)(target);
    return [
        `${isOnly ? 'Stack' : STACK_OF[side]}: ${target.kind}${target.keep ? ', left running at the end' : ''}`,
        ...facts({
            ...first,
            Health: `${target.healthPath}, at most ${seconds(target.healthTimeoutMs)}`,
            Metrics: target.hasMetrics === false ? undefined : target.metricsPath,
            Events: kind === 'requests' ? undefined : target.eventsPath,
            Faults: Object.entries(target.faults)
                .map(([name, value]) => `${name}=${value}`)
                .join(', '),
            ...last,
        }),
        ...Object.entries(commands).map(([name, argv]) => `  ${name}: ${(0,_argv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .argvText */ .u)(argv)}`),
    ];
}
function describeTest(test, plan, index) {
    const { profile, runs: [{ k6Args, k6Env }], } = test;
    const isOwn = test.workload.kind === 'script';
    const binary = k6OfMachine(plan.k6) ?? 'k6';
    // A script of the user's own gets an entry, which k6 reads on standard input.
    const run = (0,_argv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .argvText */ .u)([binary, ...k6Args, isOwn ? '-' : test.script]);
    return [
        `Test ${index + 1} of ${plan.tests.length}: ${test.testType}`,
        ...facts({
            Script: `${test.script}${isOwn ? ' (your own)' : ''}`,
            ...(test.sideBySide === undefined ? {} : describeRounds(test.sideBySide)),
            Load: isOwn ? 'as the script says' : loadSentence(profile),
            'Profile hash': test.profileHash,
            'Results in': test.resultsDirectory,
            'Ended after': `${seconds(test.deadlineMs)} at the latest`,
        }),
        ...(isOwn ? [] : ['  Stages:', ...stageTable(profile)]),
        ...describeRequests(test),
        test.thresholds.length === 0 ? '  Limits: none' : '  Limits:',
        ...test.thresholds.map((threshold) => `    ${limitText(threshold)}`),
        // The built-in scripts are known.
        ...(isOwn
            ? [
                `  Checked before: ${(0,_argv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .argvText */ .u)([binary, 'inspect', '--execution-requirements', '--include-system-env-vars', test.script])}`,
            ]
            : []),
        `  Run: ${run.replace(_k6_args_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_STATS */ .CO.join(','), `<${_k6_args_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_STATS */ .CO.length} statistics>`)}`,
        // Values may be secrets of the user.
        `  Variables of k6: ${['ORCHESTRATOR_URL', ...Object.keys(k6Env)].join(', ')}`,
    ];
}
function describeRounds({ base, candidate, rounds, warmUpS, roundS, mode, isModeFixed, isRateOpen, requestsPerSecond, }) {
    const minutes = (rounds * (warmUpS + roundS) * (mode === 'concurrent' ? 1 : 2)) / 60;
    const how = mode === 'concurrent' ? 'both at once' : 'one after the other';
    return {
        'Side by side': `${candidate.label} against ${base.label}`,
        Rounds: `at most ${rounds}, each ${warmUpS} s warm-up and ${roundS} s judged, ${how}${isModeFixed ? '' : ' unless that keeps the machine too busy'}: at most ${round(minutes)} min of load, less when the answer is known`,
        'Load of each version': isRateOpen
            ? 'half of what a pilot finds this machine to carry; below is what runs if it finds nothing'
            : requestsPerSecond === undefined
                ? 'half of the VUs and rates of the script'
                : `${round(requestsPerSecond)} requests/s, half of what was asked for: ${Math.round(requestsPerSecond * roundS)} requests in a round`,
    };
}
/** Bodies and headers may hold what is nobody's business. */
function describeRequests({ workload }) {
    if (workload.kind !== 'requests')
        return [];
    const { requests, setup, data } = workload;
    const line = ({ name, method, path, expect }) => `    ${name.startsWith(`${method} /`) ? '' : `${name}: `}${method} ${path}, expected ${(0,_k6_lib_expectation_js__WEBPACK_IMPORTED_MODULE_5__/* .statusText */ .qS)(expect.statuses)}`;
    return [
        ...(setup.length === 0 ? [] : ['  Once before the load:', ...setup.map(line)]),
        '  Requests:',
        ...requests.map((spec) => `${line(spec)}${spec.weight === 1 ? '' : `, weight ${spec.weight}`}`),
        ...(data === undefined
            ? []
            : [`  Data: ${data.file}, ${data.order === 'random' ? `at random, seed ${data.seed}` : 'in turn'}`]),
    ];
}
function describeEnd(plan, surface) {
    const { baseline, publish, names } = plan;
    const ofArtifacts = surface === 'action' && baseline.mode === 'auto';
    const from = {
        auto: ofArtifacts
            ? `runs of ${baseline.branch ?? 'this branch'}, at most ${days(baseline.maxAgeMs)} old`
            : 'nothing: outside of GitHub Actions a baseline is a file',
        none: 'nothing',
        file: baseline.file,
    };
    const lines = {
        'Compared with': from[baseline.mode],
        'Smallest regression': `${percent(baseline.regressionTolerance)}`,
        'Saved as baseline': ofArtifacts
            ? `${baseline.save}, ${names.baselinePrefix}-<test type>-<profile hash>`
            : baseline.mode === 'file' && baseline.save === 'always'
                ? `in ${baseline.file}`
                : 'no',
        'Written files': publish.reportFormats.join(', '),
    };
    if (surface === 'cli')
        return ['Afterwards', ...facts(lines)];
    return [
        'Afterwards',
        ...facts({
            ...lines,
            Comment: `${publish.comment}, key ${names.commentKey}`,
            'Job summary': String(publish.jobSummary),
            Annotations: String(publish.annotations),
            Artifact: publish.uploadArtifacts ? `${names.artifact}, ${publish.retentionDays} days` : 'none',
        }),
    ];
}
function loadSentence(profile) {
    const { peakVus, eventsPerSecond, eventsPerRequest, paceMs, durationS, loadModel, rescaled } = profile;
    const work = profile.unit ?? 'events';
    const each = work === 'requests' ? 'one request' : `${eventsPerRequest} events`;
    return (`${round(durationS)} s, ${loadModel} model, ${peakVus} VUs at the peak, each sending ${each} ` +
        `every ${round(paceMs / 1000)} s: ${round(eventsPerSecond)} ${work}/s offered, ` +
        `${Math.round((0,_offered_load_js__WEBPACK_IMPORTED_MODULE_6__/* .offeredEvents */ .P)(profile))} ${work} in all${rescaled ? ' (rescaled)' : ''}`);
}
function stageTable(profile) {
    const rows = (0,_k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .stageWindows */ .yv)(profile).map(({ stage, fromS, toS }) => [
        stage.phase,
        stage.kind,
        `${round(fromS)} s`,
        `${round(toS)} s`,
        `${stage.targetVus} VUs`,
        profile.judgedPhases.includes(stage.phase) ? 'judged' : '',
    ]);
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `    ${row
        .map((cell, column) => column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
        .join('  ')}`.trimEnd());
}
function limitText({ source, origin, scaledFrom }) {
    const notes = [origin === 'user' ? undefined : origin, scaledFrom && `scaled from ${scaledFrom}`];
    const said = notes.filter((note) => note !== undefined && note !== 0);
    return said.length === 0 ? source : `${source} (${said.join(', ')})`;
}
function facts(named) {
    return Object.entries(named).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []));
}
function seconds(ms) {
    return `${round(ms / 1000)} s`;
}
function days(ms) {
    return `${round(ms / 86_400_000)} days`;
}
function percent(ratio) {
    return `${round(ratio * 100)} %`;
}
function round(value) {
    return Math.round(value * 1000) / 1000;
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
