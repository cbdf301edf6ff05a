export const id = 200;
export const ids = [200];
export const modules = {

/***/ 47949:
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

/***/ 38200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishMain: () => (/* binding */ publishMain)
});

// EXTERNAL MODULE: ./build/src/ports/actions-github.js
var actions_github = __webpack_require__(89941);
// EXTERNAL MODULE: ./build/src/ports/actions-run.js
var actions_run = __webpack_require__(47949);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/domain/report-file.js
var report_file = __webpack_require__(39345);
// EXTERNAL MODULE: ./build/src/ports/github.js
var ports_github = __webpack_require__(74443);
// EXTERNAL MODULE: ./build/src/ports/unzip.js
var unzip = __webpack_require__(74868);
;// CONCATENATED MODULE: ./build/src/publish/collect-reports.js





const MAX_PACKED_BYTES = 100_000_000;
const MAX_UNPACKED_BYTES = 300_000_000;
const MOST_ARTIFACTS = 50;
const MOST_FILES = 20_000;
const artifactsSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* number */.aig(),
        name: schemas/* string */.YjP(),
        size_in_bytes: schemas/* number */.aig(),
        expired: schemas/* boolean */.zMY(),
        digest: schemas/* string */.YjP().nullish(),
    })),
});
/**
 * Reads the reports that the jobs of a run left in artifacts. They may come from a fork: nothing of them is written
 * to disk, run or trusted; what does not have the exact shape is left out with a reason.
 */
async function collectReports(request, github, log) {
    const answer = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        run_id: request.runId,
        per_page: 100,
    });
    const listed = (0,ports_github/* readAnswer */.J)(artifactsSchema, answer).artifacts.filter(({ name }) => name.startsWith(request.namePrefix));
    // Of a re-run there are several of the same test: the newest artifact has the highest id and wins.
    const newestFirst = listed.sort((a, b) => b.id - a.id).slice(0, MOST_ARTIFACTS);
    const reports = new Map();
    for (const artifact of newestFirst) {
        try {
            for (const report of await readArtifact(artifact, github)) {
                const key = report.title;
                if (reports.has(key))
                    continue;
                reports.set(key, withTrustedCommit(report, request));
                log.info(`Report ${oneLine(key)} read from artifact ${oneLine(artifact.name)}`);
            }
        }
        catch (error) {
            log.warn(`Artifact ${oneLine(artifact.name)} left out: ${oneLine(error instanceof Error ? error.message : String(error))}`);
        }
    }
    return [...reports.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
async function readArtifact(artifact, github) {
    if (artifact.expired)
        throw new ports_github/* GitHubError */.y(0, 'it has expired');
    if (artifact.size_in_bytes > MAX_PACKED_BYTES)
        throw new ports_github/* GitHubError */.y(0, `it is ${artifact.size_in_bytes} bytes large, at most ${MAX_PACKED_BYTES} are read`);
    const archive = await github.downloadArtifact(artifact.id, MAX_PACKED_BYTES);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (artifact.digest !== digest)
        throw new Error('its content does not match its digest');
    const files = await (0,unzip/* unzip */.$)(archive, {
        maxEntries: MOST_FILES,
        maxBytes: MAX_UNPACKED_BYTES,
        only: (name, size) => /^(?:[a-z]{1,20}\/)?report\.json$/.test(name) && size <= report_file/* LONGEST_REPORT_BYTES */.IL,
    });
    if (files.size === 0)
        throw new Error('it holds no report.json that can be read');
    return [...files].map(([name, content]) => {
        const read = (0,report_file/* readReport */.tL)(content.toString('utf8'));
        if (read.kind === 'refused')
            throw new Error(`${name} is refused: ${read.because}`);
        return read.report;
    });
}
/** Which commit, pull request and run this is about is GitHub's word, not the artifact's. */
function withTrustedCommit(report, { sha, runUrl, pullRequest }) {
    const facts = report.facts.filter(({ name }) => name !== 'Commit' && name !== 'Run');
    return {
        ...report,
        facts: [{ name: 'Commit', value: sha.slice(0, 12) }, { name: 'Run', value: runUrl }, ...facts],
        summary: {
            ...report.summary,
            commit: { sha, runUrl, ...(pullRequest === undefined ? {} : { pullRequest }) },
        },
    };
}
function oneLine(text) {
    return text.replaceAll(/[^\x20-\x7e]+/g, ' ').slice(0, 300);
}

// EXTERNAL MODULE: ./build/src/publish/find-pull-request.js
var find_pull_request = __webpack_require__(26672);
// EXTERNAL MODULE: ./build/src/publish/publish.js + 4 modules
var publish = __webpack_require__(91650);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 2 modules
var report_markdown = __webpack_require__(40253);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/publish-main.js







/**
 * The half that writes to GitHub (`publish/action.yml`): joins what the jobs of a run left in artifacts into one
 * comment and summary. In a `workflow_run` the artifacts are those of the triggering run, which may be a fork's.
 */
async function publishMain(ports) {
    const { env, log } = ports;
    const run = (0,actions_run/* readActionsRun */.r)(env);
    if (run === undefined)
        throw new errors/* UserError */.yo('This action only works in GitHub Actions.', '');
    const inputs = readInputs(env);
    log.mask(inputs.token);
    const github = (0,actions_github/* connectGitHub */.U)(inputs.token, { owner: run.owner, repo: run.repo }, log);
    const reports = await collect(run, inputs.artifactPrefix, github, log);
    const { outcome, headline } = worstVerdict(reports);
    const runUrl = measuredRun(run).url;
    const markdown = (0,report_markdown/* renderMarkdown */.G)(reports, { links: [{ label: 'run', url: runUrl }] });
    const { commentUrl } = await (0,publish/* tell */.q)(reports, markdown, {
        comment: inputs.comment,
        key: inputs.commentKey,
        jobSummary: inputs.jobSummary,
        issueOnRegression: inputs.issueOnRegression,
    }, {
        log,
        run,
        github,
        uploadArtifact: () => Promise.reject(new Error('this action uploads nothing')),
        renderMarkdown: () => markdown,
        writeSummary: ports.writeSummary,
    });
    ports.setOutput('verdict', outcome);
    ports.setOutput('reason', headline);
    ports.setOutput('reports', String(reports.length));
    ports.setOutput('comment-url', commentUrl ?? '');
}
async function collect(run, namePrefix, github, log) {
    const measured = measuredRun(run);
    const pullRequest = await (0,find_pull_request/* findPullRequest */._)(run, github).catch(() => undefined);
    const reports = await collectReports({
        runId: measured.id,
        namePrefix,
        sha: measured.sha,
        runUrl: measured.url,
        pullRequest: pullRequest?.kind === 'found' ? pullRequest.number : undefined,
    }, github, log);
    if (reports.length === 0)
        log.warn(`Run ${measured.id} left no results in artifacts named ${namePrefix}*`);
    return reports;
}
const SEVERITY = ['pass', 'inconclusive', 'fail', 'broken'];
function worstVerdict(reports) {
    const verdicts = reports.map(({ judgement }) => judgement.verdict);
    const rank = ({ outcome }) => SEVERITY.indexOf(outcome);
    const [worst] = verdicts.sort((a, b) => rank(b) - rank(a));
    return worst ?? { outcome: 'broken', headline: 'The run left no results.' };
}
function measuredRun(run) {
    const { triggeringRun } = run;
    if (triggeringRun !== undefined)
        return {
            id: triggeringRun.id,
            sha: triggeringRun.headSha,
            url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${triggeringRun.id}`,
        };
    return {
        id: run.runId,
        sha: run.pullRequest?.headSha ?? run.sha,
        url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}`,
    };
}
const COMMENT_MODES = ['auto', 'always', 'on-failure', 'never'];
function readInputs(env) {
    const text = (name, otherwise) => env[`INPUT_${name.toUpperCase()}`]?.trim() || otherwise;
    const token = text('github-token', '');
    if (token === '')
        throw new errors/* UserError */.yo('The input github-token is empty.', 'Leave it out: the default is the token of the job.');
    const comment = COMMENT_MODES.find((mode) => mode === text('comment', 'auto'));
    if (comment === undefined)
        throw new errors/* UserError */.yo(`The input comment is ${JSON.stringify(text('comment', 'auto'))}; it can be ${COMMENT_MODES.join(', ')}.`, '');
    return {
        token,
        comment,
        commentKey: text('comment-key', 'default'),
        artifactPrefix: text('artifact-name', 'perf-results-'),
        jobSummary: flag('job-summary', text('job-summary', 'true')),
        issueOnRegression: flag('issue-on-regression', text('issue-on-regression', 'false')),
    };
}
function flag(name, value) {
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new errors/* UserError */.yo(`The input ${name} is ${JSON.stringify(value)}; it can be true or false.`, '');
}


/***/ })

};
