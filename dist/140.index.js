export const id = 140;
export const ids = [140];
export const modules = {

/***/ 90140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/inputs/schema.js
var schema = __webpack_require__(42336);
;// CONCATENATED MODULE: ./build/src/inputs/from-action.js


/** Inputs of the action's step. The runner leaves `''` where nothing was given. */
function fromAction() {
    const values = new Map();
    for (const name of schema/* INPUT_NAMES */.Qh) {
        if (!(0,schema/* existsOn */.GS)(name, 'action'))
            continue;
        const text = (0,core/* getInput */.V4)(name);
        if (text !== '')
            values.set(name, { text, where: `input ${name}` });
    }
    return { kind: 'input', values };
}

// EXTERNAL MODULE: ./build/src/line/plan-run.js + 7 modules
var plan_run = __webpack_require__(45985);
// EXTERNAL MODULE: ./build/src/plan/describe-plan.js
var describe_plan = __webpack_require__(15114);
// EXTERNAL MODULE: ./build/src/github/run.js
var github_run = __webpack_require__(18384);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./build/src/action/exec.js

/** As the runner runs commands: the command line and what it wrote are in the debug log of the step. */
const captureWithActions = async (command, args, directory) => (await (0,exec/* getExecOutput */.H)(command, args, { cwd: directory, silent: true })).stdout;

// EXTERNAL MODULE: ./build/src/exec/git.js
var git = __webpack_require__(46463);
// EXTERNAL MODULE: ./build/src/ports/package-root.js
var package_root = __webpack_require__(43199);
// EXTERNAL MODULE: ./build/src/publish/comment.js
var comment = __webpack_require__(38676);
// EXTERNAL MODULE: ./build/src/publish/comment-target.js
var comment_target = __webpack_require__(95868);
// EXTERNAL MODULE: ./build/src/publish/find-pull-request.js
var find_pull_request = __webpack_require__(26672);
;// CONCATENATED MODULE: ./build/src/publish/describe-telling.js



/** What a run would tell on GitHub, for its dry run: there is no result yet, so there is no text. Asks nobody. */
function describeTelling(plan, run, hasToken) {
    if (run === undefined)
        return 'On GitHub: nothing, this is not GitHub Actions';
    const { publish, names } = plan;
    const lines = [
        `Comment: ${commentLine(plan, run, hasToken)}`,
        `Job summary: ${publish.jobSummary ? 'the same text' : 'only when the comment is refused'}`,
        ...(publish.issueOnRegression
            ? [
                `Issue: ${run.eventName === 'schedule' ? `one while ${run.refName} has a regression, key ${names.commentKey}` : 'only on a schedule'}`,
            ]
            : []),
    ];
    return `On GitHub\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
function commentLine({ publish, names }, run, hasToken) {
    const because = (0,comment_target/* noCommentBecause */.D)(publish.comment, run, hasToken);
    if (because !== undefined)
        return `none, ${because}`;
    const marker = `found again by its first line ${(0,comment/* commentMarker */.Ql)(names.commentKey)}`;
    const verb = publish.comment === 'on-failure' ? 'created on a failure or edited' : 'created or edited';
    const pullRequest = (0,find_pull_request/* pullRequestOfEvent */.M)(run);
    switch (pullRequest.kind) {
        case 'none':
            return `none, ${pullRequest.because}`;
        case 'found':
            return `${verb} on pull request ${pullRequest.number} (${pullRequest.how}), ${marker}`;
        case 'to be asked':
            return `${verb} on the open pull request of ${run.refName} whose head is ${run.sha.slice(0, 7)}, if there is one, ${marker}`;
    }
}

;// CONCATENATED MODULE: ./build/src/action/main-step.js








/** The main step. Gives the sentence that turns it red, or undefined. */
async function runAction(ports) {
    const { log, env } = ports;
    const run = (0,github_run/* readActionsRun */.r)(env);
    const workingDirectory = env.GITHUB_WORKSPACE || process.cwd();
    const packageRoot = (0,package_root/* findPackageRoot */.C)(import.meta.url);
    const commit = run === undefined ? await (0,git/* gitCommit */.o)(workingDirectory, captureWithActions) : commitOf(run, env);
    const source = fromAction();
    const { plan, inputs, provenance, advice } = (0,plan_run/* planRun */.n)({
        surface: 'action',
        source,
        env,
        workingDirectory,
        packageRoot,
        commit,
    });
    const token = inputs['github-token'];
    if (token !== undefined)
        log.mask(token);
    for (const line of provenance)
        log.info(line);
    for (const sentence of advice)
        log.warn(sentence);
    if (plan.dryRun) {
        log.info((0,describe_plan/* describePlan */.d)(plan, 'action'));
        log.info(describeTelling(plan, run, token !== undefined));
        return undefined;
    }
    // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
    const { driveAction } = await Promise.all(/* import() */[__webpack_require__.e(199), __webpack_require__.e(663), __webpack_require__.e(392), __webpack_require__.e(167), __webpack_require__.e(714), __webpack_require__.e(117), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 34898));
    return await driveAction({ plan, token, run, packageRoot }, ports);
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

/***/ 46463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitCommit)
/* harmony export */ });
/* unused harmony export captureWithNode */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const captureWithNode = async (command, args, directory) => (await run(command, args, { cwd: directory, timeout: 5000 })).stdout;
/** The commit that is checked out in `directory`; undefined outside of a repository or without git. */
async function gitCommit(directory, capture = captureWithNode) {
    const ask = async (...args) => (await capture('git', args, directory)).trim();
    try {
        const [sha, branch] = [await ask('rev-parse', 'HEAD'), await ask('rev-parse', '--abbrev-ref', 'HEAD')];
        return { sha, ...(branch === 'HEAD' ? {} : { branch }) };
    }
    catch {
        // No git, no repository, no commit yet: a run without a commit is a normal run.
        return undefined;
    }
}


/***/ }),

/***/ 94362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A refusal by GitHub. `message` is GitHub's own text: hostile where it quotes input. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** HTTP status; 0 when there was no answer at all. */
    status;
    constructor(status, message, options) {
        super(message, options);
        this.status = status;
    }
}
/** What GitHub answered, checked; an answer of another shape is GitHub's failure, not a crash of ours. */
function readAnswer(schema, answer) {
    const parsed = schema.safeParse(answer.data);
    if (!parsed.success || parsed.data === undefined)
        throw new GitHubError(0, `GitHub answered ${answer.status} in a form this version does not know`);
    return parsed.data;
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

/***/ 15114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46653);
/* harmony import */ var _k6_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40012);
/* harmony import */ var _offered_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5683);




/** The whole plan as text: what `--dry-run` prints. On the command line there is nobody to tell and no artifact to keep. */
function describePlan(plan, surface) {
    const sections = [
        planHead(plan),
        ...plan.stacks.map(describeStack),
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
                k6.path ?? `version ${k6.version}`,
                `runner ${k6.runner}`,
                k6.checksum && `SHA-256 ${k6.checksum}`,
                k6.dashboard && 'live page on a loopback port',
            ]
                .filter((part) => typeof part === 'string')
                .join(', '),
            'Turns red on': plan.failOn.join(', '),
        }),
    ];
}
function describeStack(stack) {
    const { compose } = stack;
    const lines = [
        `Stack: ${stack.kind}${stack.keep ? ', left running at the end' : ''}`,
        ...facts({
            Target: stack.targetUrl,
            Health: `${stack.healthPath}, at most ${seconds(stack.healthTimeoutMs)}`,
            Metrics: stack.metricsPath,
            Events: stack.eventsPath,
            Faults: list(Object.entries(stack.faults).map(([name, value]) => `${name}=${value}`)),
        }),
    ];
    if (compose === undefined)
        return lines;
    return [
        ...lines,
        ...facts({
            Project: compose.project,
            Queue: compose.queueBackend,
            'Orchestrator image': compose.orchestratorImage,
            'Orchestrator build': compose.orchestratorBuild,
            Replicas: String(compose.replicas),
            Grafana: String(compose.grafana),
            Profiles: list(compose.profiles),
            Variables: list(Object.entries((0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(compose.env)).map(([name, value]) => `${name}=${value}`)),
        }),
        ...Object.entries(compose.commands).map(([name, argv]) => `  ${name}: ${argvText(argv)}`),
    ];
}
function describeTest(test, plan, index) {
    const { profile } = test;
    const binary = plan.k6.path ?? 'k6';
    const run = argvText([binary, ...test.k6Args, test.script]);
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
        `  Checked before: ${argvText([binary, 'inspect', '--execution-requirements', test.script])}`,
        `  Run: ${run.replace(_k6_args_js__WEBPACK_IMPORTED_MODULE_1__/* .TREND_STATS */ .CO.join(','), `<${_k6_args_js__WEBPACK_IMPORTED_MODULE_1__/* .TREND_STATS */ .CO.length} statistics>`)}`,
        // Values may be secrets of the user.
        `  Variables of k6: ${['ORCHESTRATOR_URL', ...Object.keys(test.k6Env)].join(', ')}`,
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
        `${Math.round((0,_offered_load_js__WEBPACK_IMPORTED_MODULE_3__/* .offeredEvents */ .P)(profile))} events in all${rescaled ? ' (rescaled)' : ''}`);
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
/** To read and to paste into a shell; never run from this text. */
function argvText(argv) {
    return argv
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
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

/***/ 95868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noCommentBecause),
/* harmony export */   l: () => (/* binding */ commentTarget)
/* harmony export */ });
/* harmony import */ var _find_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26672);

/** Where the comment goes, or why there is none. Throws GitHubError. */
async function commentTarget(wanted, run, github) {
    const because = noCommentBecause(wanted, run, github !== undefined);
    if (because !== undefined || github === undefined)
        return { kind: 'none', because: because ?? '' };
    const pullRequest = await (0,_find_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .findPullRequest */ ._)(run, github);
    return pullRequest.kind === 'none' ? pullRequest : { ...pullRequest, github };
}
/** What rules a comment out before GitHub is asked anything. */
function noCommentBecause(wanted, run, hasToken) {
    if (wanted === 'never')
        return 'comment is never';
    if (!hasToken)
        return 'there is no token; the job summary has the text';
    if (run.eventName === 'pull_request' && hasReadOnlyToken(run))
        return (`runs of ${run.pullRequest?.fromFork ? 'forks' : 'Dependabot'} have a read-only token. ` +
            'The job summary has the text; docs/permissions-and-forks.md shows how a second workflow comments safely.');
    return undefined;
}
function hasReadOnlyToken({ pullRequest, actor }) {
    return pullRequest?.fromFork === true || actor === 'dependabot[bot]';
}


/***/ }),

/***/ 38676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   Z3: () => (/* binding */ foreseeComment),
/* harmony export */   lB: () => (/* binding */ upsertComment),
/* harmony export */   s8: () => (/* binding */ markerKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);


const PAGE_SIZE = 100;
const MOST_PAGES = 50;
/** GitHub refuses a body above 65,536 characters. */
const LONGEST_BODY = 65_000;
/** Login of GITHUB_TOKEN, for when GitHub does not say whose the token is. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Creates the one comment of this key, or edits it in place. Throws GitHubError. */
async function upsertComment(request, github, log) {
    const login = (await github.viewerLogin()) ?? ACTIONS_BOT;
    const body = commentBody(request);
    const own = await ownComments(request, login, github);
    const [first, ...duplicates] = own;
    await removeDuplicates(duplicates, github, log);
    if (first === undefined) {
        if (request.mode === 'update')
            return { kind: 'not wanted', url: undefined };
        return await createOnce(request, body, login, github, log);
    }
    if (sameText(first.body ?? '', body))
        return { kind: 'unchanged', url: first.html_url };
    try {
        return { kind: 'updated', url: await edit(first.id, body, github) };
    }
    catch (error) {
        if (!(error instanceof _github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y) || error.status !== 404)
            throw error;
        log.info(`The comment ${first.id} was deleted meanwhile; writing a new one`);
        return await createOnce(request, body, login, github, log);
    }
}
/** What `upsertComment` would do with the comments as they are now. Only reads. */
async function foreseeComment(request, github) {
    const login = (await github.viewerLogin()) ?? ACTIONS_BOT;
    const [first, ...others] = await ownComments(request, login, github);
    const duplicates = others.length;
    if (first === undefined)
        return { kind: request.mode === 'update' ? 'not wanted' : 'created', url: undefined, duplicates };
    const same = sameText(first.body ?? '', commentBody(request));
    return { kind: same ? 'unchanged' : 'updated', url: first.html_url, duplicates };
}
/** The comment exactly as GitHub gets it. */
function commentBody({ key, text }) {
    const marker = commentMarker(key);
    return `${marker}\n${text.trim()}`.slice(0, LONGEST_BODY);
}
/** The first line of the comment, by which it is found again. */
function commentMarker(key) {
    return `<!-- orchestrator-perf:comment:v1:${markerKey(key)} -->`;
}
/** Nothing in a key may end the HTML comment it stands in. */
function markerKey(key) {
    return key.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/-{2,}/g, '-');
}
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
});
/** Comments with the marker in the first line and by the token's own account, oldest first: others may quote the marker. */
async function ownComments({ pullRequest, key }, login, github) {
    const marker = commentMarker(key);
    const own = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            issue_number: pullRequest,
            per_page: PAGE_SIZE,
            page,
        });
        const comments = (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commentSchema), answer);
        own.push(...comments.filter((comment) => isBy(comment, login) && (comment.body ?? '').split(/\r?\n/, 1)[0]?.trim() === marker));
        if (comments.length < PAGE_SIZE)
            break;
    }
    return own.sort((a, b) => a.id - b.id);
}
/** GraphQL names a bot without the suffix that REST shows. */
function isBy({ user }, login) {
    return user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`);
}
/**
 * Creates the comment without ever repeating the call blindly: after a failure of GitHub it may exist all the same.
 * Two jobs that create at the same moment agree on the older comment.
 */
async function createOnce(request, body, login, github, log) {
    let createdUrl;
    try {
        createdUrl = await create(request, body, github);
    }
    catch (error) {
        if (!(error instanceof _github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y) || (error.status < 500 && error.status !== 0))
            throw error;
        log.debug(`GitHub answered ${error.status} to a new comment; looking whether it exists`);
        const [existing] = await ownComments(request, login, github);
        if (existing === undefined)
            createdUrl = await create(request, body, github);
    }
    const [first, ...duplicates] = await ownComments(request, login, github);
    if (first === undefined)
        return { kind: 'created', url: createdUrl };
    await removeDuplicates(duplicates, github, log);
    if (!sameText(first.body ?? '', body))
        return { kind: 'updated', url: await edit(first.id, body, github) };
    return { kind: 'created', url: first.html_url };
}
async function create({ pullRequest }, body, github) {
    const answer = await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
        body,
        request: { retries: 0 },
    });
    return (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(commentSchema, answer).html_url;
}
async function edit(id, body, github) {
    const answer = await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: id,
        body,
    });
    return (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(commentSchema, answer).html_url;
}
async function removeDuplicates(duplicates, github, log) {
    for (const { id } of duplicates) {
        try {
            await github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
            log.info(`Removed the duplicate comment ${id}`);
        }
        catch (error) {
            if (!(error instanceof _github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
                throw error;
            log.debug(`The duplicate comment ${id} could not be removed: ${error.message}`);
        }
    }
}
/** GitHub stores line ends as CRLF now and then, and trims. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}


/***/ }),

/***/ 26672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pullRequestOfEvent),
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);


const pullsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() }),
}));
/** The pull request this run is about: from the event, or the open one whose head is this commit. */
async function findPullRequest(run, github) {
    if (run.triggeringRun !== undefined)
        return await ofTriggeringRun(run.triggeringRun, github);
    const told = pullRequestOfEvent(run);
    if (told.kind !== 'to be asked')
        return told;
    const answer = await github.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        commit_sha: run.sha,
    });
    const open = (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(pullsSchema, answer).find(({ state, head }) => state === 'open' && head.sha === run.sha);
    return open === undefined
        ? { kind: 'none', because: `no open pull request has ${run.sha.slice(0, 7)} as its head` }
        : { kind: 'found', number: open.number, how: `open pull request of ${run.refName}` };
}
/** What the event alone says; GitHub has to be asked when a branch may have a pull request. */
function pullRequestOfEvent(run) {
    if (run.pullRequest !== undefined)
        return { kind: 'found', number: run.pullRequest.number, how: `event ${run.eventName}` };
    if (run.eventName === 'schedule')
        return { kind: 'none', because: 'a scheduled run has no pull request' };
    if (!run.refIsBranch || run.refName === run.defaultBranch)
        return { kind: 'none', because: `${run.eventName} on ${run.refName} has no pull request` };
    return { kind: 'to be asked' };
}
/**
 * The pull request of a run that was not trusted: only from GitHub's own facts about that run, and only while its
 * head is still the commit that was measured. Nothing in the artifact has a say.
 */
async function ofTriggeringRun({ headSha, headBranch, headRepository }, github) {
    if (headRepository === undefined)
        return { kind: 'none', because: 'the repository of the measured commit is gone' };
    const answer = await github.request('GET /repos/{owner}/{repo}/pulls', {
        state: 'open',
        head: `${headRepository.split('/')[0]}:${headBranch}`,
        per_page: 100,
    });
    const open = (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(pullsSchema, answer).find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
    return open === undefined
        ? { kind: 'none', because: `no open pull request has ${headSha.slice(0, 7)} as its head any more` }
        : { kind: 'found', number: open.number, how: 'head commit of the triggering run' };
}


/***/ })

};
