export const id = 3123;
export const ids = [3123];
export const modules = {

/***/ 74822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _inputs_from_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54318);
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45911);
/* harmony import */ var _line_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87059);
/* harmony import */ var _plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15114);
/* harmony import */ var _github_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18384);
/* harmony import */ var _ports_package_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43199);






/** The main step. Gives the sentence that turns it red, or undefined. */
async function runAction(ports) {
    const { log, env } = ports;
    const run = (0,_github_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readActionsRun */ .r)(env);
    const workingDirectory = env.GITHUB_WORKSPACE || process.cwd();
    const packageRoot = (0,_ports_package_root_js__WEBPACK_IMPORTED_MODULE_4__/* .findPackageRoot */ .C)(import.meta.url);
    const source = (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_5__/* .fromAction */ .B)(_inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_INPUT_NAMES */ .fA);
    const { plan, inputs, provenance, advice } = await (0,_line_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .n)({
        surface: 'action',
        source,
        env,
        workingDirectory,
        packageRoot,
        commit: async () => (run === undefined ? localCommit(workingDirectory) : commitOf(run, env)),
    });
    const token = inputs['github-token'];
    if (token !== undefined)
        log.mask(token);
    for (const line of provenance)
        log.info(line);
    for (const sentence of advice)
        log.warn(sentence);
    if (plan.dryRun) {
        const { describeTelling } = await __webpack_require__.e(/* import() */ 3288).then(__webpack_require__.bind(__webpack_require__, 43288));
        log.info((0,_plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlan */ .d)(plan, 'action'));
        log.info(describeTelling(plan, run, token !== undefined));
        return undefined;
    }
    // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
    const { driveAction } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(663), __webpack_require__.e(7769), __webpack_require__.e(7858), __webpack_require__.e(6807), __webpack_require__.e(4610), __webpack_require__.e(7832), __webpack_require__.e(2245), __webpack_require__.e(2827)]).then(__webpack_require__.bind(__webpack_require__, 34898));
    return await driveAction({ plan, token, run, packageRoot }, ports);
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

/***/ 82820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ COMPOSE_ONLY),
/* harmony export */   b: () => (/* binding */ INPUT_RULES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72084);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87745);



/** Inputs that mean something only with containers. */
const COMPOSE_ONLY = [
    'compose-file',
    'compose-profiles',
    'orchestrator-image',
    'orchestrator-build',
    'orchestrator-port',
    'replicas',
    'queue-backend',
    'grafana',
];
const INPUT_RULES = [
    (inputs) => {
        const { duration, 'test-type': types = [] } = inputs;
        if (duration === undefined)
            return undefined;
        const tooShortFor = types.find((type) => duration > (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(type).longestMs);
        if (tooShortFor === undefined)
            return undefined;
        return `duration is ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration)}: ${tooShortFor} runs at most ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)((0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(tooShortFor).longestMs)}; for a longer hold use test-type soak (48h)`;
    },
    (inputs) => {
        const { duration, 'max-run-time': most } = inputs;
        if (duration === undefined || most === undefined || duration <= most)
            return undefined;
        return `duration is ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration)}, longer than max-run-time ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(most)}: shorten the one or raise the other`;
    },
    (inputs) => inputs.stack === 'external' && inputs['target-url'] === undefined
        ? 'stack is "external", which starts nothing: give target-url, the address of the service'
        : undefined,
    ({ start, 'target-url': url }) => start !== undefined && url !== undefined
        ? 'start and target-url are both given: the service is started or it runs already, drop one of them'
        : undefined,
    (inputs, isGiven) => inputs.stack === 'command' && !isGiven('start')
        ? 'stack is "command": give start, the command that starts the service, such as "npm start"'
        : undefined,
    ({ start, stack, 'target-url': url }) => start !== undefined && url === undefined && stack !== undefined && stack !== 'command'
        ? `start is given but stack is "${stack}", which does not run it: use stack command or drop start`
        : undefined,
    (inputs, isGiven) => {
        if (isGiven('start') || inputs.stack === 'command')
            return undefined;
        const given = ['start-directory', 'start-env'].filter((name) => isGiven(name));
        return given.length === 0
            ? undefined
            : `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect without start: give start, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    (inputs) => inputs.start === undefined &&
        inputs['target-url'] !== undefined &&
        inputs.stack !== undefined &&
        inputs.stack !== 'external'
        ? `target-url is given but stack is "${inputs.stack}", which starts its own service: use stack external or drop target-url`
        : undefined,
    (inputs, isGiven) => {
        if (inputs.stack === undefined || inputs.stack === 'compose')
            return undefined;
        const given = COMPOSE_ONLY.filter((name) => isGiven(name));
        if (given.length === 0)
            return undefined;
        return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with stack "${inputs.stack}": use stack compose or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    (inputs) => inputs['orchestrator-image'] !== undefined && inputs['orchestrator-build'] !== undefined
        ? 'orchestrator-image and orchestrator-build are both given: the service comes from one of them'
        : undefined,
    (inputs) => inputs.script !== undefined && (inputs['test-type']?.length ?? 0) > 1
        ? `script is one script, but test-type names ${inputs['test-type']?.join(', ')}: give one type for a run of your own script`
        : undefined,
    (inputs) => {
        const failOn = inputs['fail-on'];
        return failOn !== undefined && failOn.length > 1 && failOn.includes('never')
            ? 'fail-on has "never" beside others: give never alone, or drop it'
            : undefined;
    },
    (inputs) => inputs['k6-path'] !== undefined && inputs['k6-checksum'] !== undefined
        ? 'k6-path and k6-checksum are both given: a binary given by path is used as it is and not checked'
        : undefined,
    (inputs) => {
        const { stack, 'k6-runner': runner } = inputs;
        return runner === 'stack' && stack !== undefined && stack !== 'compose'
            ? `k6-runner is "stack" but stack is "${stack}", which has no containers: use host or auto`
            : undefined;
    },
    (inputs) => inputs['k6-runner'] === 'host' && inputs.stack === 'compose' && (inputs.replicas ?? 1) > 1
        ? `k6-runner is "host" and replicas is ${inputs.replicas}: a published port leads to one replica only; use stack or auto`
        : undefined,
    (inputs) => inputs['base-url'] !== undefined && inputs.stack !== undefined && inputs.stack !== 'external'
        ? `base-url is given but stack is "${inputs.stack}", which starts its own service: give target-url beside it, or name the other version by base`
        : undefined,
    (inputs) => inputs['base-url'] !== undefined && inputs['base-url'] === inputs['target-url']
        ? `base-url and target-url are both ${inputs['base-url']}: side by side wants two versions`
        : undefined,
    ({ base, 'base-url': url }, isGiven) => url !== undefined && isGiven('base') && base !== 'none'
        ? `base is "${base}" and base-url is given: the other version comes from one of them`
        : undefined,
    ({ base, stack }, isGiven) => isGiven('base') && base !== undefined && base !== 'none' && base !== 'auto' && stack === 'external'
        ? `base is "${base}" but target-url is given, and nothing is started: give base-url, where the other version runs`
        : undefined,
    ({ 'test-type': types = [], base, 'base-url': url }, isGiven) => {
        const isAsked = url !== undefined || (isGiven('base') && base !== 'none' && base !== 'auto');
        if (!isAsked || types.some((type) => (0,_domain_test_types_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(type).sideBySide === 'rounds'))
            return undefined;
        return `base is given but no test of ${types.join(', ')} is run side by side: use test-type load, or base none`;
    },
    (inputs, isGiven) => {
        const hasBase = inputs['base-url'] !== undefined || inputs.base !== 'none';
        const given = ['rounds', 'round-duration', 'warm-up', 'side-by-side'].filter((name) => isGiven(name));
        if (hasBase || given.length === 0 || inputs.base === undefined)
            return undefined;
        return `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect without another version: give base, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    (inputs) => {
        const results = inputs['results-path'];
        if (results === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(results))
            return undefined;
        // A relative path that climbs out is a mistake or an attack; an absolute one is a decision.
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('/w'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('/w', results));
        return inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('/w', results) === '/w'
            ? `results-path is "${results}": expected a folder below the working directory, or an absolute path`
            : undefined;
    },
];


/***/ }),

/***/ 15114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46653);
/* harmony import */ var _argv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25627);
/* harmony import */ var _k6_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40012);
/* harmony import */ var _offered_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5683);





/** The whole plan as text: what `--dry-run` prints. On the command line there is nobody to tell and no artifact to keep. */
function describePlan(plan, surface) {
    const sections = [
        planHead(plan),
        ...targetsOf(plan).map(describeTarget),
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
            Commit: commit === undefined ? undefined : `${commit.sha} ${commit.branch ?? ''}`.trim(),
            'Results in': plan.resultsPath,
            k6: [
                k6.generator === 'host' && k6.path !== undefined ? k6.path : `version ${k6.version}`,
                k6.generator === 'host' ? 'on this machine' : 'as a container of the stack',
                k6.checksum && `SHA-256 ${k6.checksum}`,
                k6.dashboard && 'live page on a loopback port',
            ]
                .filter((part) => typeof part === 'string')
                .join(', '),
            'Turns red on': plan.failOn.join(', '),
        }),
    ];
}
/** Every target that is started, once: tests in turn have the same one under names of their own. */
function targetsOf({ tests }) {
    const sides = new Map();
    for (const run of tests.flatMap(({ runs }) => runs))
        if (!sides.has(run.side))
            sides.set(run.side, run);
    return [...sides.values()];
}
function describeTarget({ target }) {
    const lines = [
        `Stack: ${target.kind}${target.keep ? ', left running at the end' : ''}`,
        ...facts({
            Target: target.kind === 'external' ? target.url : undefined,
            ...(target.kind === 'command' ? describeCommand(target) : {}),
            Health: `${target.healthPath}, at most ${seconds(target.healthTimeoutMs)}`,
            Metrics: target.metricsPath,
            Events: target.eventsPath,
            Faults: list(Object.entries(target.faults).map(([name, value]) => `${name}=${value}`)),
        }),
    ];
    return target.kind === 'compose' ? [...lines, ...describeCompose(target.compose)] : lines;
}
function describeCommand({ argv, env, directory }) {
    return {
        Start: (0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argvText */ .u)((0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecretWords */ .M)(argv, env)),
        'Started in': directory,
        // Values may be secrets of the user.
        'Variables of the service': ['PORT', 'HOST', ...Object.keys(env)].join(', '),
    };
}
function describeCompose(compose) {
    return [
        ...facts({
            Project: compose.project,
            Queue: compose.queueBackend,
            'Orchestrator image': compose.orchestratorImage,
            'Orchestrator build': compose.orchestratorBuild,
            Replicas: String(compose.replicas),
            Grafana: String(compose.grafana),
            Profiles: list(compose.profiles),
            Variables: list(Object.entries((0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(compose.env)).map(([name, value]) => `${name}=${value}`)),
        }),
        ...Object.entries(compose.commands).map(([name, argv]) => `  ${name}: ${(0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argvText */ .u)(argv)}`),
    ];
}
function describeTest(test, plan, index) {
    const { profile, runs: [{ k6Args, k6Env }], } = test;
    const binary = (plan.k6.generator === 'host' ? plan.k6.path : undefined) ?? 'k6';
    // A script of the user's own gets an entry, which k6 reads on standard input.
    const run = (0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argvText */ .u)([binary, ...k6Args, test.userScript ? '-' : test.script]);
    return [
        `Test ${index + 1} of ${plan.tests.length}: ${test.testType}`,
        ...facts({
            Script: `${test.script}${test.userScript ? ' (your own)' : ''}`,
            Load: test.userScript ? 'as the script says' : loadSentence(profile),
            'Profile hash': test.profileHash,
            'Results in': test.resultsDirectory,
            'Ended after': `${seconds(test.deadlineMs)} at the latest`,
        }),
        ...(test.userScript ? [] : ['  Stages:', ...stageTable(profile)]),
        test.thresholds.length === 0 ? '  Limits: none' : '  Limits:',
        ...test.thresholds.map((threshold) => `    ${limitText(threshold)}`),
        // The built-in scripts are known.
        ...(test.userScript
            ? [
                `  Checked before: ${(0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argvText */ .u)([binary, 'inspect', '--execution-requirements', '--include-system-env-vars', test.script])}`,
            ]
            : []),
        `  Run: ${run.replace(_k6_args_js__WEBPACK_IMPORTED_MODULE_1__/* .TREND_STATS */ .CO.join(','), `<${_k6_args_js__WEBPACK_IMPORTED_MODULE_1__/* .TREND_STATS */ .CO.length} statistics>`)}`,
        // Values may be secrets of the user.
        `  Variables of k6: ${['ORCHESTRATOR_URL', ...Object.keys(k6Env)].join(', ')}`,
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
    return (`${round(durationS)} s, ${loadModel} model, ${peakVus} VUs at the peak, each sending ${eventsPerRequest} events ` +
        `every ${round(paceMs / 1000)} s: ${round(eventsPerSecond)} events/s offered, ` +
        `${Math.round((0,_offered_load_js__WEBPACK_IMPORTED_MODULE_4__/* .offeredEvents */ .P)(profile))} events in all${rescaled ? ' (rescaled)' : ''}`);
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
function list(items) {
    return items.length === 0 ? undefined : items.join(', ');
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
