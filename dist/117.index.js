export const id = 117;
export const ids = [117];
export const modules = {

/***/ 26635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ chooseRuns),
/* harmony export */   KK: () => (/* binding */ sourceRunProblem),
/* harmony export */   Pi: () => (/* binding */ chooseArtifacts),
/* harmony export */   g$: () => (/* binding */ TRUSTED_EVENTS)
/* harmony export */ });
/** Only these run the base branch's own code; a pull request may run anybody's. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * Artifacts that may hold the baseline, the newest run first. Ordered by run, not by artifact: re-running an old run
 * makes the newest artifact of the oldest code.
 */
function chooseArtifacts(artifacts, wanted) {
    const accepted = [];
    const rejected = [];
    for (const artifact of artifacts) {
        const because = artifactProblem(artifact, wanted);
        if (because === undefined)
            accepted.push(artifact);
        else
            rejected.push({ artifactId: artifact.id, because });
    }
    accepted.sort((a, b) => (b.run?.id ?? 0) - (a.run?.id ?? 0) || b.id - a.id);
    return { accepted, rejected };
}
function artifactProblem(artifact, wanted) {
    const { run } = artifact;
    if (artifact.name !== wanted.name)
        return `its name is not ${wanted.name}`;
    if (artifact.expired)
        return 'it has expired';
    if (run === undefined)
        return 'GitHub does not say which run it came from';
    // A fork may call its branch `main`: its pull request runs upload into this repository under that name.
    if (run.headRepositoryId !== run.repositoryId)
        return 'it came from a fork';
    if (run.headBranch !== wanted.branch)
        return `it came from branch ${run.headBranch}, not ${wanted.branch}`;
    const ageMs = wanted.nowMs - Date.parse(artifact.createdAt);
    if (!(ageMs <= wanted.maxAgeMs))
        return `it is ${days(ageMs)} old, baseline-max-age is ${days(wanted.maxAgeMs)}`;
    if (artifact.sizeBytes > wanted.maxSizeBytes)
        return `it is ${artifact.sizeBytes} bytes large, more than ${wanted.maxSizeBytes}`;
    if (artifact.digest === undefined)
        return 'GitHub has no digest of it';
    return undefined;
}
/** Why an artifact of this run is not a baseline; undefined when it may be one. */
function sourceRunProblem(run, wanted) {
    const path = run.path.split('@')[0];
    if (!TRUSTED_EVENTS.includes(run.event))
        return `its run was started by ${run.event}, not by ${TRUSTED_EVENTS.join(', ')}`;
    if (run.headRepositoryId !== run.repositoryId)
        return 'its run was of a fork';
    if (run.headBranch !== wanted.branch)
        return `its run was of branch ${run.headBranch}, not ${wanted.branch}`;
    if (wanted.workflowPath !== undefined && path !== wanted.workflowPath)
        return `it came from another workflow, ${path}`;
    return undefined;
}
/** Runs young enough to count and trustworthy by their own verdict; newest first. */
function chooseRuns(runs, { nowMs, maxAgeMs }) {
    const young = runs.filter((run) => nowMs - Date.parse(run.startedAt) <= maxAgeMs);
    const accepted = young.filter((run) => run.verdict === undefined || run.verdict.outcome === 'pass');
    accepted.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
    return { accepted, tooOld: runs.length - young.length, notPassed: young.length - accepted.length };
}
function days(ms) {
    return `${Math.round(ms / 86_400_000)} days`;
}


/***/ }),

/***/ 34671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saveToFile),
/* harmony export */   h: () => (/* binding */ findInFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _choose_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26635);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61732);





const MAX_BYTES = 200_000_000;
/** A baseline kept as a file: a result.json, or a history of several runs. For laptops and GitHub Enterprise Server. */
async function findInFile(path, ages) {
    const runs = await runsOf(path);
    if (runs === undefined)
        return { kind: 'missing', because: `there is no file ${path} yet` };
    const { accepted, tooOld, notPassed } = (0,_choose_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseRuns */ .E8)(runs, ages);
    const [newest] = accepted;
    if (newest === undefined)
        return {
            kind: 'missing',
            because: `no run in ${path} counts: ${tooOld} older than baseline-max-age, ${notPassed} did not pass`,
        };
    return {
        kind: 'found',
        baseline: {
            runs: accepted,
            source: accepted.length === 1 ? `file ${path}` : `file ${path} (${accepted.length} runs)`,
            sha: newest.commit?.sha,
            newestAt: newest.startedAt,
        },
    };
}
/** Writes the history after one more run; the file is never seen half-written. */
async function saveToFile(path, run, earlier) {
    const history = (0,_history_file_js__WEBPACK_IMPORTED_MODULE_3__/* .appendRun */ .ah)(run, earlier);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, `${JSON.stringify(history)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
}
async function runsOf(path) {
    const size = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((file) => file.size, () => undefined);
    if (size === undefined)
        return undefined;
    if (size > MAX_BYTES)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The baseline file ${path} is ${size} bytes large, at most ${MAX_BYTES} are read.`, 'Give a result.json or a history written by this tool.');
    const history = (0,_history_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    if (history.kind === 'refused')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The baseline file ${path} cannot be used: ${history.because}.`, 'Give a result.json or a history written by this tool, or `baseline: none`.');
    return history.runs;
}


/***/ }),

/***/ 52465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ baselineArtifactName),
  Oz: () => (/* binding */ baselineBranch),
  Xn: () => (/* binding */ findBaseline)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/src/github/unzip.js
var unzip = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/src/baseline/choose-runs.js
var choose_runs = __webpack_require__(26635);
// EXTERNAL MODULE: ./build/src/baseline/history-file.js
var history_file = __webpack_require__(61732);
// EXTERNAL MODULE: ./build/src/github/artifacts.js
var artifacts = __webpack_require__(34554);
;// CONCATENATED MODULE: ./build/src/baseline/list-artifacts.js




const PAGES = 3;
const PAGE_SIZE = 100;
/** Of each event that may make a baseline. */
const RUNS_LOOKED_AT = 10;
/** The artifacts of this name in the whole repository, as far as the first pages go. */
async function listByName(name, github) {
    const listed = [];
    for (let page = 1; page <= PAGES; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/actions/artifacts', {
            name,
            per_page: PAGE_SIZE,
            page,
        });
        const { artifacts } = (0,github_github/* readAnswer */.J)(artifactsSchema, answer);
        listed.push(...artifacts.map(asListed));
        if (artifacts.length < PAGE_SIZE)
            return { artifacts: listed, isComplete: true };
    }
    return { artifacts: listed, isComplete: false };
}
/** The same by way of the branch's own runs: more requests, and nothing that a fork can crowd out. */
async function listByRuns({ name, branch, workflowPath }, github) {
    if (workflowPath === undefined)
        return [];
    const ids = [];
    for (const event of choose_runs/* TRUSTED_EVENTS */.g$) {
        const answer = await github.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
            workflow_id: workflowPath.split('/').at(-1),
            branch,
            event,
            status: 'completed',
            per_page: RUNS_LOOKED_AT,
        });
        ids.push(...(0,github_github/* readAnswer */.J)(runsSchema, answer).workflow_runs.map(({ id }) => id));
    }
    const listed = [];
    for (const run_id of ids.sort((a, b) => b - a).slice(0, RUNS_LOOKED_AT)) {
        const answer = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
            run_id,
            name,
        });
        listed.push(...(0,github_github/* readAnswer */.J)(artifactsSchema, answer).artifacts.map(asListed));
        if (listed.length >= 2)
            break;
    }
    return listed;
}
const runsSchema = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig() })) });
const artifactsSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(artifacts/* artifactSchema */.y.extend({
        created_at: schemas/* string */.YjP().nullable(),
        workflow_run: schemas/* object */.Ikc({
            id: schemas/* number */.aig(),
            repository_id: schemas/* number */.aig(),
            head_repository_id: schemas/* number */.aig(),
            head_branch: schemas/* string */.YjP().nullable(),
            head_sha: schemas/* string */.YjP(),
        })
            .partial()
            .nullish(),
    })),
});
function asListed(artifact) {
    const run = artifact.workflow_run;
    return {
        id: artifact.id,
        name: artifact.name,
        sizeBytes: artifact.size_in_bytes,
        expired: artifact.expired,
        createdAt: artifact.created_at ?? '',
        digest: artifact.digest ?? undefined,
        run: run?.id !== undefined && run.repository_id !== undefined && run.head_repository_id !== undefined
            ? {
                id: run.id,
                repositoryId: run.repository_id,
                headRepositoryId: run.head_repository_id,
                headBranch: run.head_branch ?? '',
                headSha: run.head_sha ?? '',
            }
            : undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/baseline/artifact-store.js







/** A history of 20 runs is well under 1 MB packed. */
const MAX_PACKED_BYTES = 20_000_000;
const MAX_UNPACKED_BYTES = 200_000_000;
/** Each costs one or two requests of the 1,000 that a repository has in an hour. */
const CANDIDATES_LOOKED_AT = 10;
const REJECTIONS_SHOWN = 8;
/** Finds the newest trustworthy baseline artifact of the base branch and reads it as hostile data. */
async function findInArtifacts(search, github, log) {
    const wanted = { ...search, maxSizeBytes: MAX_PACKED_BYTES };
    const rejected = [];
    try {
        const { artifacts: listed, isComplete } = await listByName(search.name, github);
        const chosen = (0,choose_runs/* chooseArtifacts */.Pi)(listed, wanted);
        rejected.push(...chosen.rejected);
        if (chosen.accepted.length === 0 && !isComplete) {
            // Anybody's pull request can fill the pages with artifacts of this name; nobody else's run is on this branch.
            log.info(`Baseline: none among the ${listed.length} newest of that name; looking at the runs of ${search.branch}`);
            chosen.accepted.push(...(0,choose_runs/* chooseArtifacts */.Pi)(await listByRuns(search, github), wanted).accepted);
        }
        const candidates = chosen.accepted.slice(0, CANDIDATES_LOOKED_AT);
        while (candidates.length > 0) {
            const pair = await nextTrusted(candidates, wanted, github, rejected);
            for (const artifact of await ancestorsFirst(pair, search.sha, github, log)) {
                const runs = await readArtifact(artifact, wanted, github, log);
                if (!('because' in runs))
                    return found(runs.accepted, artifact);
                rejected.push({ artifactId: artifact.id, because: runs.because });
            }
        }
        return {
            kind: 'missing',
            because: whyMissing(search, listed.length, rejected),
        };
    }
    catch (error) {
        if (!(error instanceof github_github/* GitHubError */.y))
            throw error;
        log.warn(`Baseline: ${adviceOn(error)}`);
        return { kind: 'missing', because: adviceOn(error) };
    }
    finally {
        for (const { artifactId, because } of rejected.slice(0, REJECTIONS_SHOWN))
            log.info(`Baseline: artifact ${artifactId} left out: ${because}`);
        if (rejected.length > REJECTIONS_SHOWN)
            log.info(`Baseline: ${rejected.length - REJECTIONS_SHOWN} more artifacts left out`);
    }
}
const runSchema = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_repository: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish(),
    repository: schemas/* object */.Ikc({ id: schemas/* number */.aig() }),
});
/** Takes the next two trustworthy candidates: whose run, by event and workflow file, may make a baseline. */
async function nextTrusted(candidates, wanted, github, rejected) {
    const trusted = [];
    for (let artifact = candidates.shift(); artifact !== undefined; artifact = candidates.shift()) {
        const because = await runProblem(artifact, wanted, github);
        if (because === undefined)
            trusted.push(artifact);
        else
            rejected.push({ artifactId: artifact.id, because });
        if (trusted.length === 2)
            break;
    }
    return trusted;
}
async function runProblem(artifact, wanted, github) {
    try {
        const answer = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
            run_id: artifact.run?.id,
        });
        const run = (0,github_github/* readAnswer */.J)(runSchema, answer);
        return (0,choose_runs/* sourceRunProblem */.KK)({
            event: run.event,
            path: run.path,
            headBranch: run.head_branch ?? '',
            headRepositoryId: run.head_repository?.id,
            repositoryId: run.repository.id,
        }, wanted);
    }
    catch (error) {
        if (error instanceof github_github/* GitHubError */.y && error.status === 404)
            return 'its run was deleted';
        throw error;
    }
}
/** A baseline newer than the point where the branch left is second choice: it may hold changes that this commit lacks. */
async function ancestorsFirst(artifacts, sha, github, log) {
    if (sha === undefined || artifacts.length < 2)
        return artifacts;
    const compared = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
    const ancestors = [];
    for (const artifact of artifacts) {
        try {
            const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                basehead: `${artifact.run?.headSha}...${sha}`,
                per_page: 1,
            });
            const { status } = (0,github_github/* readAnswer */.J)(compared, answer);
            if (status === 'ahead' || status === 'identical')
                ancestors.push(artifact);
        }
        catch (error) {
            if (!(error instanceof github_github/* GitHubError */.y))
                throw error;
            log.debug(`Baseline: ancestry of ${artifact.run?.headSha} is not known: ${error.message}`);
        }
    }
    return [...ancestors, ...artifacts.filter((artifact) => !ancestors.includes(artifact))];
}
async function readArtifact(artifact, wanted, github, log) {
    let archive;
    try {
        archive = await github.downloadArtifact(artifact.id, MAX_PACKED_BYTES);
    }
    catch (error) {
        if (!(error instanceof github_github/* GitHubError */.y))
            throw error;
        // It may expire between the list and the download.
        if (error.status === 410 || error.status === 404)
            return { because: 'it expired meanwhile' };
        if (error.status === 403)
            throw error;
        return { because: `it could not be downloaded: ${error.message}` };
    }
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (digest !== artifact.digest)
        return { because: `its content does not match its digest ${artifact.digest}` };
    let text;
    try {
        const files = await (0,unzip/* unzip */.$)(archive, { maxEntries: 5, maxBytes: MAX_UNPACKED_BYTES });
        text = files.get(history_file/* HISTORY_FILE_NAME */.wV)?.toString('utf8');
    }
    catch (error) {
        return { because: error instanceof Error ? error.message : String(error) };
    }
    if (text === undefined)
        return { because: `it holds no ${history_file/* HISTORY_FILE_NAME */.wV}` };
    const history = (0,history_file/* readHistory */.Lu)(text);
    if (history.kind === 'refused')
        return { because: history.because };
    const { accepted, tooOld, notPassed } = (0,choose_runs/* chooseRuns */.E8)(history.runs, wanted);
    if (tooOld + notPassed > 0)
        log.info(`Baseline: ${tooOld} runs are too old and ${notPassed} did not pass; not used`);
    return accepted.length === 0 ? { because: 'none of its runs counts any more' } : { accepted };
}
function found(runs, artifact) {
    const sha = artifact.run?.headSha;
    return {
        kind: 'found',
        baseline: {
            runs,
            source: `artifact ${artifact.name} of run ${artifact.run?.id} (${artifact.run?.headBranch}, ${sha?.slice(0, 7)})`,
            sha,
            newestAt: runs[0]?.startedAt,
        },
    };
}
function whyMissing({ branch }, listed, rejected) {
    if (listed === 0)
        return `no run of ${branch} with this test type and load profile has been stored yet; the first passing run on ${branch} becomes the baseline`;
    const [first] = rejected;
    return `none of the ${listed} stored baselines of ${branch} can be used, one because ${first?.because ?? 'it is unknown why'}`;
}
function adviceOn(error) {
    switch (error.status) {
        case 401:
            return 'the token was refused (401); check the input github-token';
        case 403:
            return 'the token may not read artifacts (403); add `actions: read` to the permissions of the job';
        case 404:
            return 'GitHub does not find the artifacts (404); add `actions: read` to the permissions of the job';
        default:
            return `GitHub did not answer the search for it (${error.status || 'no connection'}: ${error.message.slice(0, 200)})`;
    }
}

// EXTERNAL MODULE: ./build/src/baseline/file-store.js
var file_store = __webpack_require__(34671);
;// CONCATENATED MODULE: ./build/src/baseline/find-baseline.js


/** Looks for earlier runs before the load starts, and says where they came from or why there are none. */
async function findBaseline(plan, test, context) {
    const lookup = await find(plan, test, context);
    if (lookup.kind === 'found') {
        const { runs, source, newestAt } = lookup.baseline;
        context.log.info(`Baseline: ${runs.length} ${runs.length === 1 ? 'run' : 'runs'} from ${source}, newest ${newestAt ?? 'unknown'}`);
    }
    else if (lookup.kind === 'missing')
        context.log.info(`Baseline: none, ${lookup.because}`);
    return lookup;
}
/** Name of the artifact that holds the history of one branch, test type and load profile. */
function baselineArtifactName(plan, test) {
    return `${plan.names.baselinePrefix}-${test.testType}-${test.profileHash}`;
}
/** Branch whose runs are compared with. */
function baselineBranch(plan, run) {
    return plan.baseline.branch ?? plan.commit?.baseBranch ?? (run.refIsBranch ? run.refName : undefined);
}
async function find(plan, test, context) {
    const { baseline } = plan;
    const { log, nowMs, run, github } = context;
    if (baseline.mode === 'none')
        return { kind: 'off' };
    if (baseline.mode === 'file')
        return baseline.file === undefined
            ? { kind: 'missing', because: 'no baseline file was given' }
            : await (0,file_store/* findInFile */.h)(baseline.file, { nowMs, maxAgeMs: baseline.maxAgeMs });
    if (run === undefined)
        return {
            kind: 'missing',
            because: 'outside of GitHub Actions a baseline is a file; set baseline to the path of a result.json',
        };
    if (github === undefined)
        return { kind: 'missing', because: 'there is no token to read baselines with; set github-token' };
    const branch = baselineBranch(plan, run);
    if (branch === undefined)
        return {
            kind: 'missing',
            because: `${run.refName} is not a branch; say in baseline-branch which one to compare with`,
        };
    return await findInArtifacts({
        name: baselineArtifactName(plan, test),
        branch,
        workflowPath: run.workflowPath,
        sha: plan.commit?.sha,
        maxAgeMs: baseline.maxAgeMs,
        nowMs,
    }, github, log);
}


/***/ }),

/***/ 6478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saveBaseline)
/* harmony export */ });
/* unused harmony export reasonNotToSave */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _file_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34671);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52465);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61732);






/** Longest that every kind of repository allows; GitHub lowers it to the repository's own limit. */
const RETENTION_DAYS = 90;
const SAVING_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/** Stores a run as the next baseline when the rules allow it, and says so or why not. A failure to store is a warning. */
async function saveBaseline(summary, lookup, plan, test, context) {
    const { log } = context;
    const because = reasonNotToSave(summary, plan, context.run);
    if (because !== undefined) {
        log.info(`Baseline: this run is not stored, ${because}`);
        return;
    }
    try {
        if (plan.baseline.mode === 'file' && plan.baseline.file !== undefined) {
            await (0,_file_store_js__WEBPACK_IMPORTED_MODULE_3__/* .saveToFile */ .T)(plan.baseline.file, ...historyAfter(summary, lookup));
            log.info(`Baseline: this run was added to ${plan.baseline.file}`);
        }
        else if (context.uploadArtifact !== undefined) {
            await uploadHistory(summary, lookup, (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineArtifactName */ .hF)(plan, test), context.uploadArtifact);
            log.info(`Baseline: this run was stored as artifact ${(0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineArtifactName */ .hF)(plan, test)}`);
        }
    }
    catch (error) {
        log.warn(`Baseline: this run could not be stored: ${error instanceof Error ? error.message : error}`);
    }
}
/** undefined: the run may become a baseline. */
function reasonNotToSave(summary, plan, run) {
    const { mode, save } = plan.baseline;
    if (plan.dryRun)
        return 'this is a dry run';
    if (save === 'never')
        return 'save-baseline is never';
    if (mode === 'none')
        return 'the baseline is turned off';
    const outcome = summary.verdict?.outcome;
    // A regression that was decided to be fine must be able to become the new normal, by hand.
    const accepted = outcome === 'fail' && save === 'always';
    if (outcome !== 'pass' && !accepted)
        return `its verdict is ${outcome ?? 'missing'}: only a valid, passing run is worth comparing with`;
    if (mode === 'file')
        return save === 'always' ? undefined : 'a baseline file is only changed with save-baseline: always';
    if (run === undefined)
        return 'this is not GitHub Actions';
    if (!SAVING_EVENTS.includes(run.eventName))
        return `it was started by ${run.eventName}, not by ${SAVING_EVENTS.join(', ')}`;
    const base = plan.baseline.branch ?? run.defaultBranch ?? (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineBranch */ .Oz)(plan, run);
    if (!run.refIsBranch || (run.refName !== base && save !== 'always'))
        return `it ran on ${run.refName}, not on the base branch ${base ?? ''}`;
    return undefined;
}
/** A failing run that is stored all the same starts a new history: the old level is no longer what to expect. */
function historyAfter(summary, lookup) {
    if (summary.verdict?.outcome === 'fail')
        return [
            {
                ...summary,
                verdict: { outcome: 'pass', headline: `Accepted as the new baseline: ${summary.verdict.headline}` },
            },
            [],
        ];
    return [summary, lookup.kind === 'found' ? lookup.baseline.runs : []];
}
async function uploadHistory(summary, lookup, name, uploadArtifact) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'perf-baseline-'));
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _history_file_js__WEBPACK_IMPORTED_MODULE_5__/* .HISTORY_FILE_NAME */ .wV);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify((0,_history_file_js__WEBPACK_IMPORTED_MODULE_5__/* .appendRun */ .ah)(...historyAfter(summary, lookup))));
        await uploadArtifact({ name, files: [file], rootDirectory: directory, retentionDays: RETENTION_DAYS });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 39345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ LONGEST_REPORT_BYTES),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58034);


/** Content of report.json: a report as data, without its charts, for the side that publishes it. */
function writeReport(report) {
    const { charts: _, ...rest } = report;
    return JSON.stringify({ schemaVersion: 1, report: { ...rest, charts: [] } }, readable);
}
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 500;
const NAMES = new Set(['title', 'label', 'metric', 'statistic', 'unit', 'name', 'service', 'rule', 'phase']);
const MOST_ROWS = 2000;
const ROWS = new Set([
    'keyFigures',
    'latency',
    'endpoints',
    'comparisons',
    'thresholds',
    'events',
    'logTail',
]);
/** Cuts what the reader would refuse the whole report for: an endpoint may have an address of any length. */
function readable(key, value) {
    if (typeof value === 'string')
        return cut(value, NAMES.has(key) ? LONGEST_NAME : LONGEST_TEXT);
    return Array.isArray(value) && ROWS.has(key) ? value.slice(0, MOST_ROWS) : value;
}
function cut(text, longest) {
    return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
/** Longest report.json that is looked at. */
const LONGEST_REPORT_BYTES = 20_000_000;
/** Reads a report that anybody may have written: every number a number, every list and text capped, nothing else kept. */
function readReport(text) {
    if (text.length > LONGEST_REPORT_BYTES)
        return refused(`it is longer than ${LONGEST_REPORT_BYTES} characters`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.name : 'unknown'})`);
    }
    const version = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() }).safeParse(value).data?.schemaVersion;
    if (version !== 1)
        return refused(`its schema version is ${JSON.stringify(version)?.slice(0, 20)}, this version reads 1`);
    const parsed = fileSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return refused(`${issue?.path.join('.')}: ${issue?.message}`.slice(0, 300));
    }
    return { kind: 'read', report: parsed.data.report };
}
function refused(because) {
    return { kind: 'refused', because };
}
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(LONGEST_TEXT);
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(LONGEST_NAME);
const tags = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500), text).refine((value) => Object.keys(value).length <= 50);
const list = (of) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of).max(MOST_ROWS);
const maybe = (of) => of.optional().transform((value) => value);
const statistic = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('percentile'), percent: number }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final']) }),
]);
const threshold = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: name,
    tags,
    statistic,
    operator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['<', '<=', '>', '>=', '==', '!=']),
    limit: number,
    ofLimit: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warn']),
    source: text,
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['default', 'user', 'script']),
    scaledFrom: number.exactOptional(),
});
const limitOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'no samples', 'not measured']);
const thresholdResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    threshold,
    outcome: limitOutcome,
    actual: maybe(number),
    scope: text,
    k6Agrees: maybe(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
});
const interval = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([number, number]);
const call = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['regressed', 'slightly worse', 'improved', 'no change', 'inconclusive']);
const comparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: name,
    statistic: name,
    unit: name,
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['lower', 'higher', 'neither']),
    baseline: maybe(number),
    candidate: maybe(number),
    change: maybe(number),
    changeUnit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['relative', 'points']),
    noise: maybe(interval),
    call: maybe(call),
    detectable: maybe(number),
    because: text,
});
const step = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ phase: name, vus: number, eventsPerSecond: number });
const capacity = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broke', 'held']),
    lastGood: maybe(step),
    breakingPoint: maybe(step.extend({ gaveWay: text })),
    knee: maybe(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ eventsPerSecond: number, low: number, high: number })),
    steps: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        phase: name,
        vus: number,
        offeredEventsPerSecond: number,
        achievedEventsPerSecond: number,
        p95Ms: maybe(number),
        errorRate: maybe(number),
        broken: maybe(text),
    })),
    sentence: text,
});
const recovery = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    spikes: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        phase: name,
        peakP95Ms: maybe(number),
        baselineP95Ms: maybe(number),
        recoveryS: maybe(number),
        queueDrainS: maybe(number),
    })),
    sentence: text,
});
const growth = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: name,
    perHour: number,
    unit: name,
    pValue: number,
    growing: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    holdTooShort: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
    sentence: text,
});
const judgement = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    thresholds: list(thresholdResult),
    validity: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rule: name, severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'inconclusive', 'fail', 'note']), sentence: text })),
    comparison: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['judged', 'shown', 'not comparable', 'missing', 'off']),
        sentence: text,
        comparisons: list(comparison),
        historySize: number,
    }),
    diagnosis: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rule: name, what: text, evidence: text, advice: text, weight: number })),
    capacity: capacity.exactOptional(),
    recovery: recovery.exactOptional(),
    growth: list(growth).exactOptional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'broken']),
        headline: text,
        reasons: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['broken', 'validity', 'threshold', 'regression', 'accounting', 'note']),
            sentence: text,
        })),
        red: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
});
const keyFigure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    label: name,
    metric: name,
    statistic: name,
    value: maybe(number),
    unit: name,
    limit: maybe(text),
    limitOutcome: maybe(limitOutcome),
    limitWarns: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
    baseline: maybe(number),
    change: maybe(number),
    changeUnit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['relative', 'points']),
    noise: maybe(interval),
    call: maybe(name),
});
/** JSON has no NaN: a percentile that foreign results do not carry is null there. */
const figure = number.nullable().transform((value) => value ?? Number.NaN);
const latencyRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    count: number,
    minMs: figure,
    avgMs: figure,
    p50Ms: figure,
    p90Ms: figure,
    p95Ms: figure,
    p99Ms: figure,
    maxMs: figure,
    errorRate: maybe(number),
});
const phaseRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ramp', 'settle', 'hold', 'down']),
    fromMs: number,
    toMs: number,
    targetVus: number,
    judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    offeredEventsPerSecond: number.optional(),
    achievedEventsPerSecond: number.optional(),
    requests: maybe(number),
    p95Ms: maybe(number),
    errorRate: maybe(number),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    report: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        title: name,
        judgement,
        keyFigures: list(keyFigure),
        latency: list(latencyRow),
        endpoints: list(latencyRow),
        phases: list(phaseRow),
        facts: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, value: text })),
        charts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .never */ .ZmZ()).max(0),
        distribution: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(interval).max(5000),
        services: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            service: name,
            cpuAvg: number.exactOptional(),
            cpuMax: number.exactOptional(),
            cpuLimit: number.exactOptional(),
            memoryMax: number.exactOptional(),
            memoryLimit: number.exactOptional(),
        })),
        events: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            atMs: number,
            service: name,
            kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unhealthy', 'healthy', 'exited', 'restarted', 'oom-killed', 'throttled']),
            detail: text,
        })),
        failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ service: maybe(name), logTail: list(text) }).exactOptional(),
        notes: list(text),
        summary: _measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .runSummarySchema */ .R,
    }),
});


/***/ }),

/***/ 34554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ artifactSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** An artifact as GitHub lists it: https://docs.github.com/rest/actions/artifacts. */
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});


/***/ }),

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);

/**
 * Files of a zip archive by name, in memory. Nothing is written anywhere; absolute names, `..` and sizes that are not
 * true are refused. Throws an Error with one sentence.
 */
async function unzip(archive, limits) {
    const zip = await open(archive);
    const files = new Map();
    let left = limits.maxBytes;
    let entries = 0;
    await new Promise((resolve, reject) => {
        zip.on('error', reject);
        zip.on('end', resolve);
        zip.on('entry', (entry) => {
            entries += 1;
            if (entries > limits.maxEntries)
                return reject(new Error(`the archive holds more than ${limits.maxEntries} files`));
            if (limits.only?.(entry.fileName, entry.uncompressedSize) === false)
                return zip.readEntry();
            if (entry.uncompressedSize > left)
                return reject(new Error(`the archive unpacks to more than ${limits.maxBytes} bytes`));
            readEntry(zip, entry).then((content) => {
                if (content !== undefined) {
                    left -= content.length;
                    files.set(entry.fileName, content);
                }
                zip.readEntry();
            }, reject);
        });
        zip.readEntry();
    });
    return files;
}
function open(archive) {
    return new Promise((resolve, reject) => {
        (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBuffer */ .vY)(archive, { lazyEntries: true, strictFileNames: true }, (error, zip) => zip === undefined ? reject(new Error(`not a readable zip archive: ${error?.message}`)) : resolve(zip));
    });
}
/** undefined for a directory. */
function readEntry(zip, entry) {
    if (entry.fileName.endsWith('/'))
        return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
            if (stream === undefined)
                return reject(error ?? new Error('unreadable entry'));
            const chunks = [];
            // yauzl ends the stream with an error as soon as it gets longer than the size that was checked above.
            stream.on('data', (chunk) => chunks.push(chunk));
            stream.on('error', reject);
            stream.on('end', () => resolve(Buffer.concat(chunks)));
        });
    });
}


/***/ }),

/***/ 75483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/judge/diagnosis/diagnose.js + 5 modules
var diagnose = __webpack_require__(8852);
// EXTERNAL MODULE: ./build/src/judge/judge.js + 24 modules
var judge = __webpack_require__(11332);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/exec/run-process.js

const MOST_OUTPUT_CHARS = 4_000_000;
/** Runs a short command to its end and gives what it said; however it went, this never throws. */
function runProcess(command, args, options) {
    return new Promise((resolve) => {
        let stdout = '';
        let stderr = '';
        let timedOut = false;
        let failure;
        // A process group of its own, so that the children of `go build` end with it.
        const child = (0,external_node_child_process_.spawn)(command, args, {
            cwd: options.cwd,
            env: options.env ?? process.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
        });
        const kill = () => killGroup(child.pid);
        const timer = setTimeout(() => {
            timedOut = true;
            kill();
        }, options.timeoutMs);
        options.signal?.addEventListener('abort', kill, { once: true });
        if (options.signal?.aborted)
            kill();
        child.stdout.setEncoding('utf8').on('data', (text) => {
            if (stdout.length < MOST_OUTPUT_CHARS)
                stdout += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (stderr.length < MOST_OUTPUT_CHARS)
                stderr += text;
        });
        child.on('error', (error) => {
            failure = error;
        });
        child.on('close', (exitCode) => {
            clearTimeout(timer);
            options.signal?.removeEventListener('abort', kill);
            resolve({
                exitCode: exitCode === null || exitCode < 0 ? undefined : exitCode,
                stdout,
                stderr,
                timedOut,
                failure,
            });
        });
    });
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    }
    catch {
        // Already gone.
    }
}

;// CONCATENATED MODULE: ./build/src/generator/binary/build.js



const OLDEST_GO = [1, 25];
const BUILD_TIMEOUT_MS = 600_000;
/** Builds k6 from the module proxy; go.mod and go.sum in `k6/go/<version>` pin every byte of it. */
async function buildK6(request) {
    const { version, packageRoot, directory, signal } = request;
    const pinned = (0,external_node_path_.join)(packageRoot, 'k6', 'go', version);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(pinned, 'go.sum')))
        return { problem: `no pinned module for k6 ${version} to build` };
    const env = { ...request.env, GOFLAGS: '-mod=readonly', GOWORK: 'off', CGO_ENABLED: '0' };
    const go = await runProcess('go', ['version'], { timeoutMs: 20_000, signal, env });
    if (go.failure !== undefined)
        return { problem: 'Go is not on PATH' };
    const goVersion = /\bgo(\d+)\.(\d+)/.exec(go.stdout);
    if (goVersion === null)
        return { problem: `\`go version\` said: ${(go.stderr || go.stdout).trim().slice(0, 200)}` };
    const [major, minor] = [Number(goVersion[1]), Number(goVersion[2])];
    if (major < (OLDEST_GO[0] ?? 0) || (major === OLDEST_GO[0] && minor < (OLDEST_GO[1] ?? 0)))
        return { problem: `Go is ${goVersion[0].slice(2)}; building needs ${OLDEST_GO.join('.')} or newer` };
    request.onStart(goVersion[0].slice(2));
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,external_node_fs_.cpSync)(pinned, directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, 'k6');
    const args = ['build', '-trimpath', '-ldflags', '-s -w', '-o', path, '.'];
    const build = await runProcess('go', args, { cwd: directory, timeoutMs: BUILD_TIMEOUT_MS, signal, env });
    if (build.exitCode === 0)
        return { path };
    if (build.timedOut)
        return { problem: '`go build` took longer than 10 minutes' };
    return {
        problem: `\`go build\` failed: ${build.stderr.trim().split('\n').slice(-3).join(' | ').slice(0, 500)}`,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/generator/binary/cache.js




function k6Cache(env, directory) {
    const root = directory ?? firstWritable(env);
    const path = (version) => (0,external_node_path_.join)(root, 'k6', version, process.arch, 'k6');
    return {
        path,
        put(version, binary) {
            const target = path(version);
            const arriving = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(target, '..'), { recursive: true });
            try {
                // Copied beside the target first: only a rename within one file system is atomic.
                (0,external_node_fs_.copyFileSync)(binary, arriving);
                (0,external_node_fs_.chmodSync)(arriving, 0o755);
                (0,external_node_fs_.renameSync)(arriving, target);
            }
            finally {
                (0,external_node_fs_.rmSync)(arriving, { force: true });
            }
            return target;
        },
    };
}
/** The runner's tool cache, which self-hosted runners keep between jobs; else the user's cache folder. */
function firstWritable(env) {
    const runner = env.RUNNER_TOOL_CACHE;
    if (runner !== undefined && runner !== '' && isWritable(runner))
        return runner;
    return (0,external_node_path_.join)(env.XDG_CACHE_HOME || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache'), 'orchestrator-perf');
}
function isWritable(directory) {
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        (0,external_node_fs_.accessSync)(directory, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/generator/binary/release.js





/**
 * SHA-256 of release archives, from `k6-v<version>-checksums.txt` of each release. Nothing that is not listed here is
 * downloaded, unless the user gives the checksum (`k6-checksum`).
 */
const CHECKSUMS = {
    'k6-v2.2.0-linux-amd64.tar.gz': 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d',
    'k6-v2.2.0-linux-arm64.tar.gz': '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c',
    'k6-v2.2.0-macos-amd64.zip': '45a08590511c8a6a9c6331645e60c41624924e848e29472e87c60ac956d50372',
    'k6-v2.2.0-macos-arm64.zip': '37a028506bf13578de66c906296803775df28cc2504b1a8c5d786b2803e757c7',
};
const ORIGIN = 'https://github.com/grafana/k6/releases/download';
const ATTEMPTS = 3;
const TIMEOUT_MS = 120_000;
/** Downloads and unpacks a release whose checksum is known beforehand; says why not otherwise. */
async function downloadK6(request) {
    const asset = assetName(request);
    if (asset === undefined)
        return {
            problem: `k6 has no release for ${request.platform ?? process.platform} ${request.arch ?? process.arch}`,
        };
    const expected = request.checksum ?? CHECKSUMS[asset];
    if (expected === undefined)
        return {
            problem: `no checksum is pinned for ${asset}; give its SHA-256 as k6-checksum to allow the download`,
        };
    const url = `${request.origin ?? ORIGIN}/v${request.version}/${asset}`;
    const archive = await fetchBytes(url, request.signal);
    if ('problem' in archive)
        return archive;
    const actual = (0,external_node_crypto_.createHash)('sha256').update(archive.bytes).digest('hex');
    if (actual !== expected)
        return {
            problem: `${asset} has the SHA-256 ${actual}, expected ${expected}: the download was thrown away`,
        };
    return unpack(archive.bytes, asset, request);
}
function assetName({ version, platform = process.platform, arch = process.arch, }) {
    const cpu = { x64: 'amd64', arm64: 'arm64' }[arch];
    const suffix = { linux: `linux-${cpu}.tar.gz`, darwin: `macos-${cpu}.zip` }[platform];
    return cpu === undefined || suffix === undefined ? undefined : `k6-v${version}-${suffix}`;
}
async function fetchBytes(url, signal) {
    let problem = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        try {
            const response = await fetch(url, {
                signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
            });
            if (response.ok)
                return { bytes: Buffer.from(await response.arrayBuffer()) };
            await response.body?.cancel();
            problem = `${url} answered ${response.status}`;
            if (response.status < 500 && response.status !== 429)
                break;
        }
        catch (error) {
            problem = `${url} could not be reached: ${causeOf(error)}`;
        }
        if (signal.aborted || attempt === ATTEMPTS)
            break;
        await (0,promises_.setTimeout)(1000 * attempt, undefined, { signal }).catch(() => { });
    }
    return { problem };
}
/** bsdtar of macOS reads zip files too. */
async function unpack(bytes, asset, { directory, signal }) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const archive = (0,external_node_path_.join)(directory, asset);
    (0,external_node_fs_.writeFileSync)(archive, bytes);
    const folder = asset.replace(/\.(tar\.gz|zip)$/, '');
    const { exitCode, stderr, failure } = await runProcess('tar', ['-xf', archive, '-C', directory, `${folder}/k6`], {
        timeoutMs: 60_000,
        signal,
    });
    if (exitCode !== 0)
        return { problem: `${asset} could not be unpacked: ${failure?.message ?? stderr.trim().slice(0, 200)}` };
    return { path: (0,external_node_path_.join)(directory, folder, 'k6') };
}
function causeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}

;// CONCATENATED MODULE: ./build/src/generator/binary/version.js

/** What this tool is tested with; others are refused, because their results or their behaviour differ. */
const SUPPORTED_K6 = '1.8.x or 2.x';
/** Asks a k6 binary for its version and says whether it can be used. */
async function checkK6(path, signal) {
    const { exitCode, stdout, stderr, timedOut, failure } = await runProcess(path, ['version'], {
        timeoutMs: 20_000,
        signal,
        env: { PATH: process.env.PATH, K6_NO_USAGE_REPORT: 'true', K6_AUTO_EXTENSION_RESOLUTION: 'false' },
    });
    if (failure !== undefined)
        return {
            problem: 'code' in failure && failure.code === 'ENOENT' ? 'there is no such file' : failure.message,
        };
    if (timedOut)
        return { problem: '`k6 version` did not answer within 20 s' };
    const version = /\bv(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    if (exitCode !== 0 || version === undefined)
        return {
            problem: `\`k6 version\` failed (exit code ${exitCode ?? 'none'}): ${firstLine(stderr || stdout)}`,
        };
    return isSupported(version)
        ? { version }
        : { problem: `it is k6 ${version}; supported are ${SUPPORTED_K6}` };
}
function isSupported(version) {
    const [major, minor] = version.split('.').map(Number);
    return major === 2 || (major === 1 && (minor ?? 0) >= 8);
}
function firstLine(text) {
    return (text.trim().split('\n')[0] ?? '').slice(0, 200) || 'it said nothing';
}

;// CONCATENATED MODULE: ./build/src/generator/binary/find.js








const DEFAULT_K6_VERSION = '2.2.0';
/**
 * Finds k6, or gets it: the given path, PATH, tool cache, release download with a known checksum, build with Go. Each
 * step is in the log; when none works, one error says what was tried and why each failed.
 */
async function findK6(plan, context) {
    if (plan.path !== undefined)
        return fromGivenPath(plan.path, context);
    const cache = k6Cache(context.env, context.cacheDirectory);
    const tried = [];
    for (const step of STEPS) {
        context.signal.throwIfAborted();
        const result = await step.find(plan, context, cache);
        if ('path' in result) {
            const found = { ...result, source: step.source };
            context.log.info(`k6 ${found.version} from ${step.name}: ${found.path}`);
            return found;
        }
        context.log.info(`k6 not from ${step.name}: ${result.problem}`);
        tried.push(`${step.name}: ${result.problem}`);
    }
    throw new errors/* LoadError */.Xb(`k6 was not found and could not be fetched:\n${tried.map((line) => `- ${line}`).join('\n')}`, `Install k6 ${DEFAULT_K6_VERSION} (https://grafana.com/docs/k6/latest/set-up/install-k6/) so that it is on PATH, or Go 1.25 or newer, or give a binary by k6-path.`);
}
const STEPS = [
    { source: 'PATH', name: 'PATH', find: onPath },
    { source: 'cache', name: 'tool cache', find: inCache },
    { source: 'release', name: 'release download', find: fromRelease },
    { source: 'go build', name: 'go build', find: fromGo },
];
async function fromGivenPath(path, { log, signal }) {
    const check = await checkK6(path, signal);
    if ('problem' in check)
        throw new errors/* LoadError */.Xb(`k6-path is ${path}, but ${check.problem}`, `Give the path of a k6 binary (${SUPPORTED_K6}), or leave k6-path out.`);
    log.info(`k6 ${check.version} from k6-path: ${path}`);
    return { path, version: check.version, source: 'k6-path' };
}
/** A k6 on PATH serves any supported version, unless another than the default was asked for. */
async function onPath(plan, { env, signal }) {
    const path = (env.PATH ?? '')
        .split(external_node_path_.delimiter)
        .filter((directory) => directory !== '')
        .map((directory) => (0,external_node_path_.join)(directory, 'k6'))
        .find(isFile);
    if (path === undefined)
        return { problem: 'no k6 there' };
    const check = await checkK6(path, signal);
    if ('problem' in check)
        return { problem: `${path}: ${check.problem}` };
    if (plan.version !== DEFAULT_K6_VERSION && check.version !== plan.version)
        return { problem: `${path} is k6 ${check.version}, asked for was ${plan.version}` };
    return { path, version: check.version };
}
async function inCache(plan, { signal }, cache) {
    const path = cache.path(plan.version);
    if (!isFile(path))
        return { problem: `not at ${path}` };
    const check = await checkK6(path, signal);
    return 'problem' in check ? { problem: `${path}: ${check.problem}` } : { path, version: check.version };
}
function fromRelease(plan, context, cache) {
    return inScratch((directory) => keep(plan.version, downloadK6({
        version: plan.version,
        checksum: plan.checksum,
        directory,
        signal: context.signal,
        origin: context.releaseOrigin,
    }), context, cache));
}
function fromGo(plan, context, cache) {
    return inScratch((directory) => keep(plan.version, buildK6({
        version: plan.version,
        packageRoot: context.packageRoot,
        directory,
        env: context.env,
        signal: context.signal,
        onStart: (go) => context.log.info(`Building k6 ${plan.version} with Go ${go}; about a minute, once on this machine.`),
    }), context, cache));
}
/** A fresh binary is only kept when it runs. */
async function keep(version, fetched, { signal }, cache) {
    const result = await fetched;
    if ('problem' in result)
        return result;
    const check = await checkK6(result.path, signal);
    if ('problem' in check)
        return { problem: `the binary does not run: ${check.problem}` };
    return { path: cache.put(version, result.path), version: check.version };
}
async function inScratch(work) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'orchestrator-perf-k6-'));
    try {
        return await work(directory);
    }
    finally {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./build/src/generator/never-started.js

/** The outcome of a load that never began: the stack, k6 or the script stood in the way. Flows through the line like any other. */
function neverStarted(error, atMs) {
    return {
        exitCode: undefined,
        signal: undefined,
        ending: { name: endingName(error), category: 'infrastructure', sentence: error.message },
        startedAtMs: atMs,
        loadStartedAtMs: undefined,
        endedAtMs: atMs,
        summary: undefined,
        timeline: undefined,
        iterations: undefined,
        messages: [
            ...(error.hint === '' ? [] : [{ level: 'info', message: error.hint, count: 1 }]),
            ...(error instanceof errors/* StackError */.L8 ? error.logTail : []).map((message) => ({
                level: 'error',
                message,
                count: 1,
            })),
        ],
        k6Version: '',
        stoppedBy: 'itself',
    };
}
/** Ctrl-C, or a cancelled job, before k6 began. */
function interruptedBeforeLoad(atMs) {
    const sentence = 'The run was interrupted before the load began.';
    const error = new errors/* UserError */.yo(sentence, '');
    return {
        ...neverStarted(error, atMs),
        ending: { name: 'Interrupted', category: 'interrupted', sentence },
        stoppedBy: 'user',
    };
}
function endingName(error) {
    if (error instanceof errors/* StackError */.L8)
        return 'StackNotHealthy';
    return error instanceof errors/* LoadError */.Xb ? 'K6NotStarted' : 'NotStarted';
}

;// CONCATENATED MODULE: ./build/src/generator/script/go-duration.js
/** `1h2m3.5s`, `800ms` as Go prints durations; k6 also prints a bare number of ms. */
function goDurationS(text) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) / 1000;
    const unitS = {
        d: 86_400,
        h: 3600,
        m: 60,
        s: 1,
        ms: 1e-3,
        us: 1e-6,
        µs: 1e-6,
        ns: 1e-9,
    };
    return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|us|µs|ns|d|h|m|s)/g)].reduce((sum, [, value, unit]) => sum + Number(value) * (unitS[unit ?? ''] ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/generator/messages.js
/** k6 can log a line for every request: what is kept is capped, what is counted is not. */
const MOST_DISTINCT = 200;
const MOST_SHOWN = 50;
const LONGEST_CHARS = 1000;
/** Distinct log messages of k6 with their counts. The text is whatever the script and the service make k6 say. */
class K6Messages {
    #byText = new Map();
    #others = 0;
    /** One line of k6's stderr: a JSON log line, or what a crash leaves there. */
    add(line) {
        if (line.trim() === '')
            return;
        const { level, message } = readLogLine(line);
        const key = `${level} ${message}`;
        const known = this.#byText.get(key);
        if (known !== undefined)
            known.count += 1;
        else if (this.#byText.size < MOST_DISTINCT)
            this.#byText.set(key, { level, message, count: 1 });
        else
            this.#others += 1;
    }
    /** Most frequent first. */
    list() {
        const all = [...this.#byText.values()].sort((a, b) => b.count - a.count);
        const whole = all.length <= MOST_SHOWN && this.#others === 0;
        const shown = whole ? all : all.slice(0, MOST_SHOWN - 1);
        const others = this.#others + all.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
        return others > 0 ? [...shown, { level: 'info', message: 'other messages', count: others }] : shown;
    }
    /** Messages at this level, each once. */
    at(level) {
        return [...this.#byText.values()].filter((one) => one.level === level).map(({ message }) => message);
    }
}
function readLogLine(line) {
    const fields = parse(line);
    if (fields === undefined)
        return { level: 'error', message: tidy(line) };
    const text = [fields.msg, fields.error, fields.hint].filter((part) => typeof part === 'string');
    const level = typeof fields.level === 'string' ? fields.level : 'info';
    return { level: level.slice(0, 20), message: tidy(text.join(': ')) };
}
function parse(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The local port of a connection differs every time: without it equal problems are counted together. */
function tidy(text) {
    return text
        .replace(/(\d+\.\d+\.\d+\.\d+|\[[0-9a-f:]+\]):\d+->/g, '$1->')
        .trim()
        .slice(0, LONGEST_CHARS);
}

;// CONCATENATED MODULE: ./build/src/generator/script/inspect.js





/** Syntax that k6 cannot run makes it spin for ever, in `inspect` and in `run`, when the file ends in `.ts`. */
const inspect_TIMEOUT_MS = 30_000;
/** Asks k6 what it would do with a script, without doing it; a script that cannot run is a UserError with its cause. */
async function inspectScript(request) {
    const { script, k6, env, signal, timeoutMs = inspect_TIMEOUT_MS } = request;
    mustBeReadable(script);
    const result = await runProcess(k6.path, ['inspect', '--execution-requirements', '--log-format', 'json', script], { timeoutMs, signal, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } });
    signal.throwIfAborted();
    if (result.timedOut)
        throw new errors/* UserError */.yo(`k6 did not finish reading ${script} within ${timeoutMs / 1000} s`, 'k6 hangs on TypeScript syntax it cannot run: decorators, `using`, `for await`. Write the script without them.');
    if (result.exitCode !== 0)
        throw whyNot(script, result.stderr, result.failure);
    return readFacts(script, result.stdout);
}
function mustBeReadable(script) {
    const hint = 'Check the `script` input; paths are relative to the working directory.';
    const stat = (0,external_node_fs_.statSync)(script, { throwIfNoEntry: false });
    if (stat === undefined)
        throw new errors/* UserError */.yo(`k6 script not found: ${script}`, hint);
    if (!stat.isFile())
        throw new errors/* UserError */.yo(`k6 script is not a file: ${script}`, hint);
    try {
        (0,external_node_fs_.accessSync)(script, external_node_fs_.constants.R_OK);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`k6 script cannot be read: ${script}`, 'Check its permissions.', { cause });
    }
}
/** What k6 says, in order of how exact it is, and what helps. */
const CAUSES = [
    {
        said: /no exported functions/i,
        what: 'exports no function',
        hint: 'Export a default function, or one for each scenario: `export default function () { … }`.',
    },
    {
        said: /couldn't be found|no such file/i,
        what: 'imports or opens a file that is not there',
        hint: 'k6 needs the exact file name with its extension; paths are relative to the importing file.',
    },
    {
        said: /https?:\/\/|remote module|k6\/x\//i,
        what: 'imports something that is not on this machine',
        hint: 'Keep a copy of the module beside the script and import that; runs must not depend on the network.',
    },
    {
        said: /SyntaxError|Line \d+:\d+|Unexpected (token|end)/i,
        what: 'has a syntax error',
        hint: 'Try it with: k6 inspect <script>',
    },
];
function whyNot(script, stderr, failure) {
    const messages = new K6Messages();
    for (const line of stderr.split('\n'))
        messages.add(line);
    const said = (messages.at('error').join(' | ') || failure?.message || 'k6 gave no reason').slice(0, 600);
    const cause = CAUSES.find((one) => one.said.test(said.replaceAll(`file://${script}`, '')));
    return new errors/* UserError */.yo(`k6 script ${script} ${cause?.what ?? 'cannot be loaded'}: ${said}`, cause?.hint ?? 'Try it with: k6 inspect <script>');
}
function readFacts(script, stdout) {
    try {
        const { totalDuration, maxVUs, ...options } = JSON.parse(stdout);
        return { options, totalDurationS: goDurationS(String(totalDuration)), maxVus: Number(maxVUs) || 0 };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`k6 could not say what ${script} does`, 'Try it with: k6 inspect <script>', {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/generator/script/rescale.js

/**
 * Scenarios as k6 told them, stretched in proportion to the VUs and seconds asked for: every count of VUs and every
 * arrival rate by one factor, every time by another. Numbers of iterations stay: they are the work, not the load.
 */
function rescaleScenarios(scenarios, maxVus, rescale) {
    const longestS = Math.max(0, ...Object.values(scenarios).map(endS));
    const byVus = rescale.vus === undefined || maxVus === 0 ? 1 : rescale.vus / maxVus;
    const byTime = rescale.durationS === undefined || longestS === 0 ? 1 : rescale.durationS / longestS;
    return Object.fromEntries(Object.entries(scenarios).map(([name, scenario]) => [name, rescaleFields(scenario, byVus, byTime)]));
}
const COUNTS = ['vus', 'startVUs', 'preAllocatedVUs', 'maxVUs', 'rate', 'startRate', 'target'];
const TIMES = ['duration', 'maxDuration', 'startTime'];
function rescaleFields(fields, byVus, byTime) {
    const scaled = {};
    for (const [key, value] of Object.entries(fields)) {
        // k6 tells unset fields as null and does not take them back.
        if (value === null)
            continue;
        if (key === 'stages' && Array.isArray(value))
            scaled[key] = value.map((stage) => rescaleFields(stage, byVus, byTime));
        else if (COUNTS.includes(key) && typeof value === 'number')
            scaled[key] = scaleCount(value, byVus);
        else if (TIMES.includes(key) && typeof value === 'string')
            scaled[key] =
                `${Math.max(key === 'startTime' ? 0 : 1, Math.round(goDurationS(value) * byTime * 1000))}ms`;
        else
            scaled[key] = value;
    }
    return scaled;
}
/** Nobody stays nobody; anybody stays at least one. */
function scaleCount(count, factor) {
    return count === 0 ? 0 : Math.max(1, Math.round(count * factor));
}
function endS(scenario) {
    const seconds = (value) => (typeof value === 'string' ? goDurationS(value) : 0);
    const stages = Array.isArray(scenario.stages) ? scenario.stages : [];
    return (seconds(scenario.startTime) +
        seconds(scenario.duration) +
        stages.reduce((sum, stage) => sum + seconds(stage.duration), 0));
}

;// CONCATENATED MODULE: ./build/src/generator/script/user-script.js

/**
 * An entry that hands through everything the user's script exports (setup, scenarios' functions, handleSummary) and
 * replaces its options only where asked. The user's file is imported, never edited; its own relative imports and
 * open() still count from where it is.
 */
function wrapperSource({ script, facts, rescale, thresholds }) {
    const scenarios = isScenarios(facts.options.scenarios) ? facts.options.scenarios : {};
    const needsDefault = Object.values(scenarios).some(({ exec }) => exec === null || exec === undefined || exec === 'default');
    const from = JSON.stringify(script);
    return [
        '// Made by orchestrator-perf for one run; the script itself is used as it is.',
        `import * as script from ${from};`,
        `export * from ${from};`,
        ...(needsDefault ? ['export default script.default;'] : []),
        `const added = ${JSON.stringify(thresholds)};`,
        `const thresholds = { ...(script.options ?? {}).thresholds };`,
        'for (const [metric, expressions] of Object.entries(added))',
        '  thresholds[metric] = [...(thresholds[metric] ?? []), ...expressions];',
        ...(rescale === undefined
            ? ['export const options = { ...script.options, thresholds };']
            : [
                // Load given by these would win over scenarios.
                'const { vus, duration, iterations, stages, ...others } = script.options ?? {};',
                `const scenarios = ${JSON.stringify(rescaleScenarios(scenarios, facts.maxVus, rescale), undefined, 2)};`,
                'export const options = { ...others, thresholds, scenarios };',
            ]),
        '',
    ].join('\n');
}
function isScenarios(value) {
    return (typeof value === 'object' &&
        value !== null &&
        Object.values(value).every((one) => typeof one === 'object'));
}

;// CONCATENATED MODULE: ./build/src/generator/script/prepare.js




/** The script k6 will run: the built-in one, or the user's own after a look at it, wrapped when its options must change. */
async function prepareScript({ test, k6, log, signal }) {
    const directory = projectOf(test.script);
    if (!test.userScript)
        return { path: test.script, directory };
    const env = { ...test.k6Env, ORCHESTRATOR_URL: 'http://localhost:8080' };
    const facts = await inspectScript({ script: test.script, k6, env, signal });
    log.info(`Script ${test.script}: up to ${facts.maxVus} VUs, ${facts.totalDurationS} s with graceful stops`);
    const thresholds = JSON.parse(test.k6Env.PERF_THRESHOLDS ?? '{}');
    if (test.rescale === undefined && Object.keys(thresholds).length === 0)
        return { path: test.script, directory, totalDurationS: facts.totalDurationS };
    const wrapper = (0,external_node_path_.join)(test.resultsDirectory, 'script.js');
    (0,external_node_fs_.mkdirSync)(test.resultsDirectory, { recursive: true });
    (0,external_node_fs_.writeFileSync)(wrapper, wrapperSource({ script: test.script, facts, rescale: test.rescale, thresholds }));
    const { maxVus, totalDurationS } = await inspectScript({ script: wrapper, k6, env, signal });
    if (test.rescale !== undefined)
        log.info(`Rescaled: up to ${maxVus} VUs, ${totalDurationS} s with graceful stops`);
    return { path: wrapper, directory, totalDurationS };
}
/** The repository the script is in, so that `../lib/x.js` is there too when only this folder is mounted. */
function projectOf(script) {
    for (let directory = (0,external_node_path_.dirname)(script);; directory = (0,external_node_path_.dirname)(directory)) {
        if (['.git', 'package.json'].some((mark) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, mark))))
            return directory;
        if (directory === (0,external_node_path_.dirname)(directory))
            return (0,external_node_path_.dirname)(script);
    }
}

;// CONCATENATED MODULE: ./build/src/generator/ending.js
/**
 * What k6's end means. Codes: `errext/exitcodes/codes.go` of k6, the same from 1.0 to 2.2. A code of 0 is not success:
 * exceptions in iterations and failed requests end with 0 as well.
 */
function k6Ending(exitCode, signal) {
    if (signal !== undefined)
        return bySignal(signal);
    if (exitCode === undefined)
        return ending('NotStarted', 'infrastructure', 'k6 did not start.');
    const shellSignal = SIGNALS[exitCode];
    if (shellSignal !== undefined)
        return bySignal(shellSignal);
    return (ENDINGS[exitCode] ??
        ending(`ExitCode${exitCode}`, 'infrastructure', `k6 ended with the unknown exit code ${exitCode}.`));
}
const ENDINGS = {
    0: ending('Ended', 'ended', 'k6 ran to its end.'),
    97: ending('CloudTestRunFailed', 'infrastructure', 'k6 says its cloud run failed (exit code 97).'),
    98: ending('CloudFailedToGetProgress', 'infrastructure', 'k6 lost contact with its cloud run (exit code 98).'),
    99: ending('ThresholdsHaveFailed', 'thresholds', 'k6 ran to its end and thresholds of the script failed (exit code 99).'),
    100: ending('SetupTimeout', 'infrastructure', 'setup() of the script took longer than its setupTimeout (exit code 100).'),
    101: ending('TeardownTimeout', 'infrastructure', 'teardown() of the script took longer than its teardownTimeout (exit code 101).'),
    102: ending('GenericTimeout', 'infrastructure', 'A part of the script took longer than its timeout (exit code 102).'),
    103: ending('ScriptStoppedFromRESTAPI', 'interrupted', 'Somebody stopped the run through the REST API of k6 (exit code 103).'),
    104: ending('InvalidConfig', 'config', 'k6 does not accept the options of the script (exit code 104).'),
    105: ending('ExternalAbort', 'interrupted', 'k6 was stopped before its end by a signal (exit code 105).'),
    106: ending('CannotStartRESTAPI', 'infrastructure', 'k6 could not open the port of its REST API (exit code 106).'),
    107: ending('ScriptException', 'script', 'The script threw an exception outside its iterations, or could not be loaded (exit code 107).'),
    108: ending('ScriptAborted', 'script', 'The script ended its own run with exec.test.abort() (exit code 108).'),
    109: ending('GoPanic', 'infrastructure', 'k6 itself crashed (exit code 109).'),
    110: ending('MarkedAsFailed', 'script', 'The script marked its own run as failed with exec.test.fail() (exit code 110).'),
    255: ending('CannotRun', 'config', 'k6 could not run the script: missing file, no exported function or a wrong option (exit code 255).'),
};
/** What a shell or a container runtime makes of a signal. */
const SIGNALS = { 130: 'SIGINT', 137: 'SIGKILL', 143: 'SIGTERM' };
function bySignal(signal) {
    return signal === 'SIGKILL'
        ? ending('Killed', 'infrastructure', 'k6 was killed (SIGKILL) and left no summary: out of memory, or it did not stop when asked to.')
        : ending('Signalled', 'interrupted', `k6 was ended by ${signal} and left no summary.`);
}
function ending(name, category, sentence) {
    return { name, category, sentence };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/generator/free-port.js

/** A loopback port that was free a moment ago. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => typeof address === 'object' && address !== null
                ? resolve(address.port)
                : reject(new Error('no port was given')));
        });
    });
}

;// CONCATENATED MODULE: ./build/src/generator/progress.js
/** `running (01m02.0s), 0010/2000 VUs, 1234 complete and 0 interrupted iterations` */
const RUNNING = /^running \((?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(\d+(?:\.\d+)?)s\), (\d+)\/\d+ VUs, (\d+) complete and (\d+) interrupted iterations$/;
/** Reads one line of k6's stdout; undefined when it is another line. */
function parseProgress(line) {
    const match = RUNNING.exec(line.trim());
    if (match === null)
        return undefined;
    const [days, hours, minutes, seconds, vus, complete, interrupted] = match
        .slice(1)
        .map((part) => Number(part ?? 0));
    return {
        elapsedS: (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0),
        vus: vus ?? 0,
        complete: complete ?? 0,
        interrupted: interrupted ?? 0,
    };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/exec/lines.js

/** A line without an end must not grow in memory. */
const LONGEST_LINE_CHARS = 100_000;
/** Reads a stream to its end, always: a child whose pipe is full stands still. */
function eachLine(stream, use) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    stream.on('data', (chunk) => {
        const parts = (rest + decoder.write(chunk)).split('\n');
        rest = (parts.pop() ?? '').slice(-LONGEST_LINE_CHARS);
        for (const part of parts)
            use(part.replace(/\r$/, ''));
    });
    stream.on('end', () => {
        if (rest !== '')
            use(rest);
    });
    // A broken pipe at the end of the child is no news.
    stream.on('error', () => { });
}

;// CONCATENATED MODULE: ./build/src/generator/live-figures.js


const CHUNK_BYTES = 1 << 16;
const NOTHING = {
    requestsPerSecond: undefined,
    eventsPerSecond: undefined,
    p95Ms: undefined,
    failedRatio: undefined,
};
/**
 * Follows the recorder file: lines `{event, data}`; `param` names the aggregates, `metric` declares metrics, and the
 * arrays of `snapshot` (the last period) and `cumulative` go by sorted names of all metrics declared so far.
 */
function followRecorder(path) {
    const metrics = new Map();
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let aggregates = {};
    let periodS = 1;
    let offset = 0;
    let rest = '';
    let latest = NOTHING;
    const valuesOf = (data) => {
        const names = [...metrics.keys()].sort();
        return (metric, aggregate) => {
            const values = Array.isArray(data) ? data[names.indexOf(metric)] : undefined;
            const value = Array.isArray(values)
                ? values[aggregates[metrics.get(metric) ?? '']?.indexOf(aggregate) ?? -1]
                : undefined;
            return typeof value === 'number' ? value : undefined;
        };
    };
    const take = (line) => {
        const { event, data } = JSON.parse(line);
        if (event === 'param') {
            aggregates = data.aggregates;
            periodS = data.period / 1000;
        }
        else if (event === 'metric') {
            for (const [name, metric] of Object.entries(data))
                metrics.set(name, metric.type);
        }
        else if (event === 'snapshot') {
            const value = valuesOf(data);
            const perSecond = (count) => (count === undefined ? undefined : count / periodS);
            latest = {
                ...latest,
                requestsPerSecond: perSecond(value('http_reqs', 'count')),
                eventsPerSecond: perSecond(value('events_submitted', 'count')),
            };
        }
        else if (event === 'cumulative') {
            const value = valuesOf(data);
            latest = {
                ...latest,
                p95Ms: value('http_req_duration', 'p(95)'),
                failedRatio: value('http_req_failed', 'rate'),
            };
        }
    };
    return () => {
        try {
            const bytes = readFrom(path, offset);
            offset += bytes.length;
            const lines = (rest + decoder.write(bytes)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                if (line !== '')
                    take(line);
        }
        catch {
            // Not written yet, or a shape this k6 does not have: the line then goes without these figures.
        }
        return latest;
    };
}
function readFrom(path, offset) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const parts = [];
        for (let at = offset;;) {
            const chunk = Buffer.alloc(CHUNK_BYTES);
            const count = (0,external_node_fs_.readSync)(file, chunk, 0, CHUNK_BYTES, at);
            if (count === 0)
                return Buffer.concat(parts);
            parts.push(chunk.subarray(0, count));
            at += count;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
;// CONCATENATED MODULE: ./build/src/generator/progress-line.js

/** `load steady · 60 VUs · 1,980 events/s · p95 12 ms · 0.00 % errors · 25 s left` */
function progressLine(test, elapsedS, progress, figures) {
    const { testType, profile, userScript } = test;
    if (elapsedS === undefined || progress === undefined)
        return `${testType}: k6 is starting`;
    const leftS = Math.max(0, Math.ceil(profile.durationS - elapsedS));
    const ended = !userScript && leftS === 0;
    return [
        ended ? `${testType} ending` : userScript ? testType : `${testType} ${(0,profiles/* phaseAt */.BA)(profile, elapsedS).phase}`,
        `${progress.vus} VUs`,
        ratePart(figures),
        figures.p95Ms === undefined ? undefined : `p95 ${milliseconds(figures.p95Ms)}`,
        figures.failedRatio === undefined ? undefined : `${(figures.failedRatio * 100).toFixed(2)} % errors`,
        userScript ? `${Math.round(elapsedS)} s so far` : `${leftS} s left`,
    ]
        .filter((part) => part !== undefined)
        .join(' · ');
}
function ratePart({ eventsPerSecond, requestsPerSecond }) {
    if (eventsPerSecond !== undefined)
        return `${whole(eventsPerSecond)} events/s`;
    return requestsPerSecond === undefined ? undefined : `${whole(requestsPerSecond)} requests/s`;
}
function whole(value) {
    return Math.round(value).toLocaleString('en-US');
}
function milliseconds(value) {
    return value < 10 ? `${value.toFixed(1)} ms` : `${whole(value)} ms`;
}

;// CONCATENATED MODULE: ./build/src/generator/stop.js
/** Asked to stop, k6 writes its summary and ends; after this long it is killed. */
const PATIENCE_MS = {
    // A cancelled job has about ten seconds in all before the runner kills everything.
    user: 15_000,
    watchdog: 30_000,
    stack: 15_000,
};
/** Ends k6 when somebody asks for it or when it overstays; gives a function that calls the watch off. */
function watchOver(request) {
    const { child, signal, hardSignal, stackLost, deadlineMs, onStop } = request;
    let stopping = false;
    let killTimer;
    const stop = (by) => {
        if (stopping)
            return;
        stopping = true;
        onStop(by);
        // One SIGINT only: k6 takes a second one as "drop everything, no summary".
        child.kill('SIGINT');
        killTimer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS[by]);
    };
    const onAbort = () => stop('user');
    const onStackLost = () => stop('stack');
    const onHardAbort = () => {
        stop('user');
        child.kill('SIGKILL');
    };
    const deadline = setTimeout(() => stop('watchdog'), Math.min(deadlineMs, LONGEST_TIMER_MS));
    signal.addEventListener('abort', onAbort, { once: true });
    hardSignal?.addEventListener('abort', onHardAbort, { once: true });
    stackLost?.addEventListener('abort', onStackLost, { once: true });
    if (hardSignal?.aborted)
        onHardAbort();
    else if (signal.aborted)
        onAbort();
    else if (stackLost?.aborted)
        onStackLost();
    return () => {
        clearTimeout(deadline);
        clearTimeout(killTimer);
        signal.removeEventListener('abort', onAbort);
        hardSignal?.removeEventListener('abort', onHardAbort);
        stackLost?.removeEventListener('abort', onStackLost);
    };
}
/** setTimeout takes no more. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

;// CONCATENATED MODULE: ./build/src/generator/run-k6.js











const PROGRESS_PERIOD_MS = 1000;
/** Runs one load test and gives what came out, however it ended. Throws a LoadError only when k6 cannot be started. */
async function runK6(run) {
    const { test, k6, log } = run;
    const files = cleanFiles(test.resultsDirectory);
    const messages = new K6Messages();
    const startedAtMs = Date.now();
    let progress;
    let loadStartedAtMs;
    let stoppedBy = 'itself';
    const child = await launch(run);
    if (child.pid !== undefined)
        run.observer?.watchK6(child.pid);
    if (child.stdout !== null)
        eachLine(child.stdout, (line) => {
            const read = parseProgress(line);
            if (read === undefined)
                return;
            progress = read;
            // Lines come a little late, never early: the earliest start they tell is the closest.
            const startMs = Date.now() - read.elapsedS * 1000;
            loadStartedAtMs = Math.min(loadStartedAtMs ?? startMs, startMs);
        });
    if (child.stderr !== null)
        eachLine(child.stderr, (line) => messages.add(line));
    const calledOff = watchOver({
        child,
        signal: run.signal,
        hardSignal: run.hardSignal,
        stackLost: run.observer?.stackLost,
        deadlineMs: deadlineOf(run),
        onStop: (by) => {
            stoppedBy = by;
            log.warn(STOP_LINES[by]);
        },
    });
    const figures = followRecorder(files.record);
    const ticker = setInterval(() => {
        const elapsedS = loadStartedAtMs === undefined ? undefined : (Date.now() - loadStartedAtMs) / 1000;
        run.progress.update(progressLine(test, elapsedS, progress, figures()));
    }, PROGRESS_PERIOD_MS);
    const { exitCode, signal, failure } = await ended(child);
    clearInterval(ticker);
    calledOff();
    run.progress.done();
    if (failure !== undefined)
        throw cannotStart(k6.path, failure);
    const ending = k6Ending(exitCode, signal);
    log.info(ending.sentence);
    return {
        exitCode,
        signal,
        ending,
        startedAtMs,
        loadStartedAtMs,
        endedAtMs: Date.now(),
        summary: readJson(files.summary),
        timeline: readText(files.record),
        iterations: progress && { complete: progress.complete, interrupted: progress.interrupted },
        messages: messages.list(),
        k6Version: run.stack.k6Version ?? k6.version,
        stoppedBy,
    };
}
/** The plan does not know how long a script of the user's own takes; a limit of the user's own still holds. */
function deadlineOf({ test, script }) {
    const spareMs = test.deadlineMs - test.profile.durationS * 1000;
    if (script.totalDurationS === undefined || spareMs <= 0)
        return test.deadlineMs;
    return Math.max(test.deadlineMs, script.totalDurationS * 1000 + spareMs);
}
const STOP_LINES = {
    itself: '',
    user: 'Stopping: k6 is asked to end and to write what it measured; a second Ctrl-C kills it.',
    watchdog: 'k6 has overstayed: it is asked to end.',
    stack: 'The service under test is gone: k6 is asked to end.',
};
/** The names are in `k6Args` and `k6Env` of the plan. Results of an earlier run in the same folder must never be read as this one's. */
function cleanFiles(directory) {
    const files = { summary: (0,external_node_path_.join)(directory, 'k6-summary.json'), record: (0,external_node_path_.join)(directory, 'timeline.ndjson') };
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    for (const file of Object.values(files))
        (0,external_node_fs_.rmSync)(file, { force: true });
    return files;
}
async function launch(run) {
    const { test, script, k6, stack, log } = run;
    const dashboardPort = run.dashboard ? await freePort() : undefined;
    if (dashboardPort !== undefined)
        log.info(stack.urlForK6 === stack.url
            ? `Live page of k6: http://127.0.0.1:${dashboardPort} (close it when the test is over: k6 waits for it)`
            : 'The live page of k6 cannot be reached while k6 runs in the network of the stack; use k6-runner host for it.');
    const args = [...test.k6Args, script.path];
    log.debug(JSON.stringify([k6.path, ...args]));
    try {
        return await stack.launchK6({
            binary: k6.path,
            args,
            env: {
                ...test.k6Env,
                ...(dashboardPort !== undefined && { K6_WEB_DASHBOARD_PORT: String(dashboardPort) }),
                ORCHESTRATOR_URL: stack.urlForK6,
            },
            scripts: script.directory,
            results: test.resultsDirectory,
        });
    }
    catch (error) {
        throw cannotStart(k6.path, error instanceof Error ? error : new Error(String(error)));
    }
}
function cannotStart(path, cause) {
    return new errors/* LoadError */.Xb(`k6 could not be started: ${cause.message}`, `Check that ${path} exists and can be executed on this machine.`, { cause });
}
function ended(child) {
    return new Promise((resolve) => {
        child.once('error', (failure) => {
            // An error after the start, such as a signal that could not be sent, is not the end.
            if (child.pid === undefined)
                resolve({ exitCode: undefined, signal: undefined, failure });
        });
        child.once('close', (code, signal) => resolve({ exitCode: code ?? undefined, signal: signal ?? undefined }));
    });
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** A summary that was cut off is none; the ending says why. */
function readJson(path) {
    const text = readText(path);
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/domain/measurement.js
var measurement = __webpack_require__(58034);
// EXTERNAL MODULE: ./build/src/domain/tool.js
var tool = __webpack_require__(48878);
;// CONCATENATED MODULE: ./build/src/measure/accounting.js
/**
 * Joins what the client counted with what the server counted. Undefined when the script counts no events: without
 * the client's half there is nothing to compare with.
 */
function joinAccounting(metrics, server) {
    const submitted = countOf(metrics, 'events_submitted');
    if (submitted === undefined)
        return undefined;
    const rejectedByAnswer = countOf(metrics, 'events_rejected') ?? 0;
    return {
        ...server,
        submitted,
        acceptedByAnswer: submitted - rejectedByAnswer,
        rejectedByAnswer,
        unanswered: countOf(metrics, 'events_unanswered') ?? 0,
    };
}
function countOf(metrics, name) {
    const metric = metrics.find((candidate) => candidate.name === name && Object.keys(candidate.tags).length === 0);
    return metric?.kind === 'counter' ? metric.count : undefined;
}

;// CONCATENATED MODULE: ./build/src/measure/phases.js
/** Phases of the profile as they happened: a phase that was cut short ends with the load, one never reached is left out. */
function phaseWindows(profile, loadStartedAtMs, loadEndedAtMs) {
    const phases = [];
    let fromMs = loadStartedAtMs;
    let fromVus = profile.startVus;
    for (const stage of profile.stages) {
        const toMs = Math.min(fromMs + stage.durationS * 1000, loadEndedAtMs);
        if (toMs > fromMs)
            phases.push({
                name: stage.phase,
                kind: stage.kind,
                fromMs,
                toMs,
                targetVus: stage.targetVus,
                judged: profile.judgedPhases.includes(stage.phase),
                offeredEventsPerSecond: ((fromVus + stage.targetVus) / 2) * eventsPerVuSecond(profile),
            });
        fromMs += stage.durationS * 1000;
        fromVus = stage.targetVus;
    }
    return phases;
}
/** Offered events per second over time, as corners of the profile's curve. */
function offeredCurve(profile, loadStartedAtMs) {
    const points = [[loadStartedAtMs, profile.startVus * eventsPerVuSecond(profile)]];
    let atMs = loadStartedAtMs;
    for (const stage of profile.stages) {
        atMs += stage.durationS * 1000;
        const perSecond = stage.targetVus * eventsPerVuSecond(profile);
        if (stage.durationS > 0)
            points.push([atMs, perSecond]);
        else
            points.splice(-1, 1, [atMs, perSecond]);
    }
    return points;
}
/** Adds what was achieved: events counted in a phase ÷ its seconds. */
function withAchieved(phases, metrics) {
    return phases.map((phase) => {
        const events = metrics.find((metric) => metric.name === 'events_submitted' && isPhaseOnly(metric.tags) && metric.tags.phase === phase.name);
        if (events?.kind !== 'counter')
            return phase;
        return { ...phase, achievedEventsPerSecond: events.count / phaseSeconds(phase) };
    });
}
const phaseSeconds = (phase) => (phase.toMs - phase.fromMs) / 1000;
/** True for `{phase:x}` with nothing else. */
const isPhaseOnly = (tags) => tags.phase !== undefined && Object.keys(tags).length === 1;
const eventsPerVuSecond = (profile) => profile.peakVus === 0 ? 0 : profile.eventsPerSecond / profile.peakVus;

;// CONCATENATED MODULE: ./build/src/measure/derived-metrics.js

const PER_SECOND = {
    events_submitted: 'events_per_second',
    http_reqs: 'requests_per_second',
};
/**
 * k6 divides every count by the time of the whole run, ramps, set-up and graceful stop included. Here a count is
 * divided by the window its tags name: the phase, or for the whole run the seconds of load.
 */
function withRates(metrics, phases, loadSeconds) {
    const seconds = new Map(phases.map((phase) => [phase.name, phaseSeconds(phase)]));
    const result = [];
    for (const metric of metrics) {
        const { phase } = metric.tags;
        const windowS = phase === undefined ? loadSeconds : seconds.get(phase);
        if (metric.kind !== 'counter' || windowS === undefined || windowS <= 0) {
            result.push(metric);
            continue;
        }
        const perSecond = metric.count / windowS;
        result.push({ ...metric, perSecond });
        const derived = PER_SECOND[metric.name];
        if (derived !== undefined && (isPhaseOnly(metric.tags) || Object.keys(metric.tags).length === 0))
            result.push(gauge(derived, metric.tags, perSecond));
    }
    return result;
}
/** k6 mentions `dropped_iterations` only when there are some. */
function withDroppedIterations(metrics) {
    const known = metrics.some((metric) => metric.name === 'dropped_iterations' && Object.keys(metric.tags).length === 0);
    if (known || metrics.length === 0)
        return metrics;
    return [
        ...metrics,
        { kind: 'counter', name: 'dropped_iterations', tags: {}, unit: 'count', better: 'lower', count: 0 },
    ];
}
function gauge(name, tags, value) {
    return {
        kind: 'gauge',
        name,
        tags,
        unit: 'per second',
        better: 'higher',
        last: value,
        min: value,
        max: value,
        avg: value,
    };
}

// EXTERNAL MODULE: ./build/src/k6-results/summary/values.js + 1 modules
var values = __webpack_require__(91235);
// EXTERNAL MODULE: ./build/src/k6-results/recorder/timeline.js
var recorder_timeline = __webpack_require__(75632);
;// CONCATENATED MODULE: ./build/src/measure/observed.js
/**
 * Reduces every observed series to figures over the judged window. `final` is the last sample there is, after the
 * load ended and the queues had time to drain.
 */
function reduceObserved(observations, fromMs, toMs) {
    return observations.series.flatMap((series) => {
        const inside = series.points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs).map(([, value]) => value);
        const final = series.points.at(-1)?.[1];
        if (inside.length === 0 || final === undefined)
            return [];
        const limit = limitOf(series, observations);
        return [
            {
                metric: series.metric,
                labels: series.labels,
                unit: series.unit,
                min: inside.reduce((a, b) => Math.min(a, b)),
                max: inside.reduce((a, b) => Math.max(a, b)),
                avg: inside.reduce((a, b) => a + b, 0) / inside.length,
                final,
                ...(limit === undefined ? {} : { limit }),
            },
        ];
    });
}
function limitOf(series, observations) {
    const dot = series.metric.lastIndexOf('.');
    const limits = observations.limits.find(({ service }) => service === series.metric.slice(0, dot));
    const quantity = series.metric.slice(dot + 1);
    return quantity === 'cpu' ? limits?.cpuCores : quantity === 'memory' ? limits?.memoryBytes : undefined;
}

;// CONCATENATED MODULE: ./build/src/measure/measure.js








/** Everything that was recorded, as one validated summary and a set of series on one clock. */
function measure({ outcome, observations, test, facts }) {
    const timeline = (0,recorder_timeline/* parseTimeline */.p)(outcome.timeline ?? '');
    const k6 = (0,values/* parseSummaryExport */.kc)(outcome.summary, timeline.declared);
    const window = loadWindow(outcome, timeline, k6, test);
    const inJudgedPhase = ({ tags }) => test.profile.judgedPhases.includes(tags.phase ?? '');
    // A user's own script follows its own stages, unless it tags its requests with the phases of the profile. Limits
    // declare metrics of the judged phases all the same: without such tags they are there and have no samples.
    const phased = !test.userScript || k6.metrics.some((metric) => inJudgedPhase(metric) && hasSamples(metric));
    const measured = phased ? k6.metrics : k6.metrics.filter((metric) => !inJudgedPhase(metric));
    const phases = phased ? phaseWindows(test.profile, window.fromMs, window.toMs) : [];
    const metrics = withDroppedIterations(withRates(measured, phases, (window.toMs - window.fromMs) / 1000));
    const judged = judgedWindow(phases, window);
    const accounting = joinAccounting(metrics, observations.accounting);
    const summary = {
        schemaVersion: 1,
        tool: { ...tool/* TOOL */.j },
        id: `${facts.runId}-${test.testType}`,
        testType: test.testType,
        startedAt: new Date(outcome.startedAtMs).toISOString(),
        durationMs: Math.max(0, outcome.endedAtMs - outcome.startedAtMs),
        ...(facts.commit === undefined ? {} : { commit: facts.commit }),
        profile: profileOf(test),
        environment: environmentOf(outcome, facts),
        load: loadOf(outcome, metrics),
        phases: withAchieved(phases, metrics),
        metrics,
        observed: reduceObserved(observations, judged.fromMs, judged.toMs),
        ...(accounting === undefined ? {} : { accounting }),
        notes: notesOf(timeline, k6, outcome, observations),
    };
    return {
        summary: measurement/* runSummarySchema */.R.parse(summary),
        series: [...timeline.series, ...offeredSeries(test, phases), ...observations.series],
        observations: { ...observations, ...(accounting === undefined ? {} : { accounting }) },
        k6Thresholds: k6.thresholds,
    };
}
function hasSamples(metric) {
    if (metric.kind === 'rate')
        return metric.total > 0;
    return metric.kind !== 'gauge' && metric.count > 0;
}
/**
 * From the first VU to the end of the load. k6's own duration counts from set-up on, so its end minus that duration is
 * the best guess when the log did not tell; its recorder starts earlier, before VUs are initialised.
 */
function loadWindow(outcome, timeline, k6, test) {
    const endedAtMs = timeline.stoppedAtMs ?? outcome.endedAtMs;
    const byDuration = k6.durationS === undefined ? undefined : endedAtMs - k6.durationS * 1000;
    const fromMs = outcome.loadStartedAtMs ?? byDuration ?? timeline.startedAtMs ?? outcome.startedAtMs;
    const plannedEndMs = fromMs + test.profile.durationS * 1000;
    return { fromMs, toMs: Math.max(fromMs, test.userScript ? endedAtMs : Math.min(endedAtMs, plannedEndMs)) };
}
/** From the first judged phase to the end of the last one; the whole load where there are no phases. */
function judgedWindow(phases, whole) {
    const judged = phases.filter((phase) => phase.judged);
    return { fromMs: judged[0]?.fromMs ?? whole.fromMs, toMs: judged.at(-1)?.toMs ?? whole.toMs };
}
function profileOf({ profile, profileHash }) {
    const { paceMs: _, testType: __, ...facts } = profile;
    return { hash: profileHash, ...facts };
}
function environmentOf(outcome, facts) {
    const { runner, ...machine } = facts.machine;
    return {
        stack: facts.stack.kind,
        k6Version: outcome.k6Version,
        ...machine,
        ...(runner === undefined ? {} : { runner }),
        ...(facts.images === undefined ? {} : { images: facts.images }),
    };
}
function loadOf(outcome, metrics) {
    const dropped = metrics.find(({ name, tags }) => name === 'dropped_iterations' && Object.keys(tags).length === 0);
    return {
        ...(outcome.exitCode === undefined ? {} : { exitCode: outcome.exitCode }),
        ending: outcome.ending.name.slice(0, 100),
        endingSentence: outcome.ending.sentence.slice(0, 1000),
        category: outcome.ending.category,
        stoppedBy: outcome.stoppedBy,
        ...(outcome.iterations === undefined
            ? {}
            : { iterations: { ...outcome.iterations, dropped: dropped?.kind === 'counter' ? dropped.count : 0 } }),
        messages: outcome.messages
            .slice(0, 50)
            .map((message) => ({ ...message, message: message.message.slice(0, 2000) })),
    };
}
function offeredSeries(test, phases) {
    const fromMs = phases[0]?.fromMs;
    if (fromMs === undefined)
        return [];
    const points = offeredCurve(test.profile, fromMs);
    return [{ metric: 'events_offered', labels: {}, unit: 'per second', source: 'k6', points }];
}
function notesOf(timeline, k6, outcome, observations) {
    const notes = [...k6.notes, ...observations.missing];
    if (outcome.timeline === undefined)
        notes.push('k6 recorded no timeline: charts over time are missing.');
    if (timeline.damagedLines > 0)
        notes.push(`${timeline.damagedLines} lines of k6's timeline could not be read.`);
    return notes.slice(0, 200).map((note) => note.slice(0, 2000));
}

;// CONCATENATED MODULE: ./build/src/observe/nothing-observed.js
function nothingObserved(because) {
    return { series: [], events: [], missing: [`Nothing was observed: ${because}`], limits: [] };
}

;// CONCATENATED MODULE: ./build/src/observe/containers.js
/** CPU, memory and throttling of every container, as `<service>.cpu`, `.memory`, `.throttled`, `.oom_kills`. */
function containerSampler(read) {
    let last = new Map();
    return {
        name: 'CPU and memory of containers',
        async sample() {
            const all = await read();
            const atMs = Date.now();
            const readings = all.flatMap((figures) => containerReadings(figures, last.get(figures.service), atMs));
            last = new Map(all.map((figures) => [figures.service, { atMs, figures }]));
            return readings;
        },
    };
}
function containerReadings(figures, before, atMs) {
    const { service, source } = figures;
    const reading = (quantity, unit, value) => ({
        metric: `${service}.${quantity}`,
        labels: {},
        unit,
        source,
        atMs,
        value,
    });
    const readings = [reading('memory', 'bytes', figures.memoryBytes)];
    if (figures.oomKills !== undefined)
        readings.push(reading('oom_kills', 'count', figures.oomKills));
    // Less CPU than before: another container took its place, and this second is not known.
    if (before === undefined || figures.cpuSeconds < before.figures.cpuSeconds)
        return readings;
    const seconds = (atMs - before.atMs) / 1000;
    if (seconds <= 0)
        return readings;
    readings.push(reading('cpu', 'cores', (figures.cpuSeconds - before.figures.cpuSeconds) / seconds));
    const periods = figures.periods - before.figures.periods;
    // Part of the scheduling periods in which the CPU limit stopped it.
    if (figures.periods > 0)
        readings.push(reading('throttled', 'ratio', periods > 0 ? (figures.throttledPeriods - before.figures.throttledPeriods) / periods : 0));
    return readings;
}

;// CONCATENATED MODULE: ./build/src/observe/sampling-loop.js
/** Calls the sampler once a period. A round that takes longer makes the next one fall out, so that rounds never overlap. */
function startSampling(sampler, store, periodMs) {
    let rounds = 0;
    let failures = 0;
    let reason = '';
    let underWay;
    const round = async () => {
        rounds++;
        try {
            store.add(await sampler.sample(Date.now()));
        }
        catch (error) {
            failures++;
            reason = reasonOf(error);
        }
    };
    const tick = () => {
        underWay ??= round().finally(() => {
            underWay = undefined;
        });
    };
    tick();
    const timer = setInterval(tick, periodMs).unref();
    return {
        async stop() {
            clearInterval(timer);
            await underWay;
            sampler.close?.();
        },
        complaint: () => failures === 0
            ? undefined
            : `${sampler.name} could not be read ${failures} of ${rounds} times: ${reason}`,
    };
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause instanceof Error ? error.cause : undefined;
    return cause?.message || cause?.code || error.message || error.name;
}

;// CONCATENATED MODULE: ./build/src/observe/health-watch.js

/**
 * Asks for health once a second and notes when it is lost and when it is back. One failure may be the machine's; two in
 * a row are an event, dated to the first.
 */
function healthWatch(healthUrl) {
    let events = [];
    let failures;
    const SERVICE = 'orchestrator';
    const failed = (atMs, why) => {
        failures = { firstAtMs: failures?.firstAtMs ?? atMs, count: (failures?.count ?? 0) + 1, why };
        if (failures.count !== 2)
            return;
        const detail = `GET ${healthUrl} ${why}`;
        events.push({ atMs: failures.firstAtMs, service: SERVICE, kind: 'unhealthy', detail });
    };
    return {
        name: 'health',
        async sample(nowMs) {
            try {
                const response = await fetch(healthUrl, { signal: AbortSignal.timeout(5000) });
                const body = await response.text();
                if (!response.ok)
                    failed(nowMs, `answered ${response.status} ${body.slice(0, 200)}`.trim());
                else {
                    if (failures !== undefined && failures.count >= 2) {
                        const detail = `healthy again after ${((Date.now() - failures.firstAtMs) / 1000).toFixed(1)} s`;
                        events.push({ atMs: Date.now(), service: SERVICE, kind: 'healthy', detail });
                    }
                    failures = undefined;
                }
            }
            catch (error) {
                failed(nowMs, `failed: ${error instanceof Error && error.name === 'TimeoutError' ? 'no answer within 5 s' : reasonOf(error)}`);
            }
            return [];
        },
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/observe/process-figures.js



/** CPU time and resident memory of the processes that are alive; the others are missing. */
async function readProcesses(pids) {
    if (pids.length === 0)
        return new Map();
    return process.platform === 'linux' ? readProc(pids) : parsePs(await runPs(pids));
}
/** USER_HZ, the unit of times in /proc, is 100 on every architecture of Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
async function readProc(pids) {
    const figures = new Map();
    for (const pid of pids) {
        try {
            const [stat, status] = await Promise.all([
                (0,external_node_fs_promises_.readFile)(`/proc/${pid}/stat`, 'utf8'),
                (0,external_node_fs_promises_.readFile)(`/proc/${pid}/status`, 'utf8'),
            ]);
            const found = parseProc(stat, status);
            if (found !== undefined)
                figures.set(pid, found);
        }
        catch { }
    }
    return figures;
}
/** proc(5): utime and stime are fields 14 and 15 of stat; the name in field 2 may contain spaces and brackets. */
function parseProc(stat, status) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const cpuTicks = Number(fields[11]) + Number(fields[12]);
    const residentKib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    // A zombie has no memory any more.
    if (residentKib === undefined || Number.isNaN(cpuTicks))
        return undefined;
    return { cpuSeconds: cpuTicks / TICKS_PER_SECOND, residentBytes: Number(residentKib) * 1024 };
}
async function runPs(pids) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', ['-o', 'pid=,rss=,time=', '-p', pids.join(',')], {
            timeout: 5000,
        });
        return stdout;
    }
    catch (error) {
        // ps exits with 1 when a process is missing, and still lists the others.
        return String(error.stdout ?? '');
    }
}
/** Lines `  123  45678   1:02.34`: pid, KiB, CPU time as [[days-]hours:]minutes:seconds. */
function parsePs(text) {
    const figures = new Map();
    for (const line of text.split('\n')) {
        const [pid, kib, time] = line.trim().split(/\s+/);
        if (pid === undefined || kib === undefined || time === undefined)
            continue;
        const [clock = '', days = '0'] = time.split('-').reverse();
        const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
        figures.set(Number(pid), {
            cpuSeconds: Number(days) * 86_400 + seconds,
            residentBytes: Number(kib) * 1024,
        });
    }
    return figures;
}

;// CONCATENATED MODULE: ./build/src/observe/proc.js


/** CPU (cores) and memory (bytes) of processes of this machine; `processes` is asked anew each time. */
function processSampler(processes) {
    const last = new Map();
    return {
        name: 'CPU and memory of processes',
        async sample() {
            const watched = processes();
            const figures = await readProcesses(watched.map(({ pid }) => pid));
            const atMs = Date.now();
            return watched.flatMap(({ service, pid }) => {
                const now = figures.get(pid);
                if (now === undefined)
                    return [];
                const before = last.get(pid);
                last.set(pid, { atMs, cpuSeconds: now.cpuSeconds });
                const common = { labels: {}, source: 'proc', atMs };
                const memory = {
                    ...common,
                    metric: `${service}.memory`,
                    unit: 'bytes',
                    value: now.residentBytes,
                };
                if (before === undefined || atMs === before.atMs)
                    return [memory];
                const cores = ((now.cpuSeconds - before.cpuSeconds) * 1000) / (atMs - before.atMs);
                return [memory, { ...common, metric: `${service}.cpu`, unit: 'cores', value: cores }];
            });
        },
    };
}
/** CPU in use on the whole machine, in cores: shows when others take what the test needs. */
function machineSampler() {
    let last = busyMs();
    let lastAtMs = Date.now();
    return {
        name: 'CPU of the machine',
        async sample(atMs) {
            if (atMs - lastAtMs < 200)
                return [];
            const now = busyMs();
            const value = (now - last) / (atMs - lastAtMs);
            last = now;
            lastAtMs = atMs;
            return [{ metric: 'machine.cpu', labels: {}, unit: 'cores', source: 'proc', atMs, value }];
        },
    };
}
function busyMs() {
    return (0,external_node_os_.cpus)().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/observe/fetch-text.js
var fetch_text = __webpack_require__(59884);
;// CONCATENATED MODULE: ./build/src/observe/prometheus.js


/** The guide's five, by the names of Micrometer or of the process itself. Windows of four scrapes. */
const PANELS = [
    {
        metric: 'prometheus.events_processed',
        unit: 'per second',
        queries: ['sum(rate(orchestrator_events_processed_total[4s]))'],
    },
    {
        metric: 'prometheus.events_routed',
        unit: 'per second',
        queries: ['sum(rate(orchestrator_events_routed_total[4s]))'],
    },
    {
        metric: 'prometheus.routing_time',
        unit: 'ms',
        factor: 1000,
        queries: [
            'sum(rate(orchestrator_routing_time_seconds_sum[4s])) / sum(rate(orchestrator_routing_time_seconds_count[4s]))',
        ],
    },
    {
        metric: 'prometheus.memory',
        unit: 'bytes',
        queries: [
            'sum(jvm_memory_used_bytes{job="orchestrator"})',
            'sum(process_resident_memory_bytes{job="orchestrator"})',
        ],
    },
    {
        metric: 'prometheus.cpu',
        unit: 'cores',
        queries: [
            'sum(rate(process_cpu_seconds_total{job="orchestrator"}[4s]))',
            'sum(process_cpu_usage{job="orchestrator"})',
        ],
    },
];
/** Prometheus answers at most 11,000 points a series; a chart needs 300. */
const POINTS = 300;
/**
 * What Prometheus recorded between two moments, before it goes away with the stack. A panel without data is left out;
 * a Prometheus that does not answer is an error.
 */
async function readPrometheus(baseUrl, fromMs, toMs) {
    const stepS = Math.max(1, Math.ceil((toMs - fromMs) / 1000 / POINTS));
    const series = [];
    for (const panel of PANELS)
        for (const query of panel.queries) {
            const points = await queryRange(baseUrl, query, fromMs, toMs, stepS);
            if (points.length === 0)
                continue;
            series.push({
                metric: panel.metric,
                labels: {},
                unit: panel.unit,
                source: 'prometheus',
                points: points.map(([atMs, value]) => [atMs, value * (panel.factor ?? 1)]),
            });
            break;
        }
    return series;
}
const answerSchema = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ result: schemas/* array */.YOg(schemas/* object */.Ikc({ values: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()])) })) }),
});
async function queryRange(baseUrl, query, fromMs, toMs, stepS) {
    const url = new URL('/api/v1/query_range', baseUrl);
    url.search = new URLSearchParams({
        query,
        start: (fromMs / 1000).toFixed(3),
        end: (toMs / 1000).toFixed(3),
        step: String(stepS),
    }).toString();
    const { data } = answerSchema.parse(JSON.parse(await (0,fetch_text/* fetchText */.S)(url.href)));
    return (data.result[0]?.values ?? [])
        .map(([atS, value]) => [Math.round(atS * 1000), Number(value)])
        .filter(([, value]) => Number.isFinite(value));
}

// EXTERNAL MODULE: ./build/src/observe/queues.js
var queues = __webpack_require__(71960);
;// CONCATENATED MODULE: ./build/src/observe/sampling.js
/** Readings by metric and labels, in the order in which they came. */
class SeriesStore {
    #series = new Map();
    add(readings) {
        for (const { metric, labels, unit, source, atMs, value } of readings) {
            if (!Number.isFinite(value))
                continue;
            const key = `${metric} ${JSON.stringify(labels)}`;
            let series = this.#series.get(key);
            if (series === undefined) {
                series = { metric, labels, unit, source, points: [] };
                this.#series.set(key, series);
            }
            series.points.push([atMs, value]);
        }
    }
    all() {
        return [...this.#series.values()];
    }
    last(metric) {
        return this.#series.get(`${metric} {}`)?.points.at(-1)?.[1];
    }
}

;// CONCATENATED MODULE: ./build/src/observe/prometheus-text.js
/** Sum over all labels by metric name, of the Prometheus text format 0.0.4; a declared metric without samples is 0. */
function parsePrometheusText(text) {
    const sums = new Map();
    for (const line of text.split('\n')) {
        if (line.startsWith('# TYPE ')) {
            const [, , name = '', type] = line.split(' ');
            if (type === 'counter' && !sums.has(name))
                sums.set(name, 0);
            continue;
        }
        if (line === '' || line.startsWith('#'))
            continue;
        const labelsEnd = line.lastIndexOf('}');
        const nameEnd = line.search(/[{\s]/);
        if (nameEnd <= 0)
            continue;
        const name = line.slice(0, nameEnd);
        // After the labels: the value, and perhaps a time.
        const value = Number(line
            .slice(Math.max(labelsEnd + 1, nameEnd))
            .trim()
            .split(/\s+/)[0]);
        if (!Number.isNaN(value))
            sums.set(name, (sums.get(name) ?? 0) + value);
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/src/observe/scrape.js


/** Counters by name, summed over labels, as the service tells them now. */
async function scrape(metricsUrl) {
    return parsePrometheusText(await (0,fetch_text/* fetchText */.S)(metricsUrl));
}
/** The same summed over the replicas of a service. */
async function scrapeAll(metricsUrls) {
    const sums = new Map();
    for (const values of await Promise.all(metricsUrls.map(scrape)))
        for (const [name, value] of values)
            sums.set(name, (sums.get(name) ?? 0) + value);
    return sums;
}
/** The service's own metrics, read from its Prometheus endpoint. */
function scrapeSampler(metricsUrls, { withProcess }) {
    let last;
    return {
        name: `metrics of the orchestrator (${metricsUrls.join(', ')})`,
        async sample() {
            const values = await scrapeAll(metricsUrls);
            const now = { atMs: Date.now(), values };
            const readings = [
                ...gauges(now, withProcess),
                ...(last === undefined ? [] : rates(last, now, withProcess)),
            ];
            last = now;
            return readings;
        },
    };
}
/** Names of the guide. `per second` of these counters; a service without them simply has no such series. */
const COUNTERS = [
    ['orchestrator_events_processed_total', 'orchestrator.events_processed'],
    ['orchestrator_events_routed_total', 'orchestrator.events_routed'],
    ['orchestrator_events_failed_total', 'orchestrator.events_failed'],
    ['orchestrator_messages_sent_total', 'orchestrator.messages_sent'],
    // Seconds of pause in each second.
    ['jvm_gc_pause_seconds_sum', 'orchestrator.gc_time'],
    ['nodejs_gc_duration_seconds_sum', 'orchestrator.gc_time'],
];
const GAUGES = [
    ['jvm_memory_used_bytes', 'orchestrator.heap', 'bytes'],
    ['nodejs_heap_size_used_bytes', 'orchestrator.heap', 'bytes'],
    ['orchestrator_requests_in_flight', 'orchestrator.requests_in_flight', 'count'],
];
function gauges({ atMs, values }, withProcess) {
    const wanted = withProcess ? [...GAUGES, PROCESS_MEMORY] : GAUGES;
    return wanted.flatMap(([name, metric, unit]) => {
        const value = values.get(name);
        return value === undefined ? [] : [reading(metric, unit, atMs, value)];
    });
}
const PROCESS_MEMORY = [
    'process_resident_memory_bytes',
    'orchestrator.memory',
    'bytes',
];
function rates(last, now, withProcess) {
    const seconds = (now.atMs - last.atMs) / 1000;
    const growth = (name) => {
        const before = last.values.get(name);
        const after = now.values.get(name);
        // Smaller than before: the service was restarted, and this second is not known.
        return before === undefined || after === undefined || after < before ? undefined : after - before;
    };
    const readings = COUNTERS.flatMap(([name, metric]) => {
        const grown = growth(name);
        return grown === undefined ? [] : [reading(metric, 'per second', now.atMs, grown / seconds)];
    });
    const routingS = growth('orchestrator_routing_time_seconds_sum');
    const routings = growth('orchestrator_routing_time_seconds_count');
    if (routingS !== undefined && routings !== undefined && routings > 0)
        readings.push(reading('orchestrator.routing_time', 'ms', now.atMs, (routingS / routings) * 1000));
    const cpuS = withProcess ? growth('process_cpu_seconds_total') : undefined;
    if (cpuS !== undefined)
        readings.push(reading('orchestrator.cpu', 'cores', now.atMs, cpuS / seconds));
    return readings;
}
function reading(metric, unit, atMs, value) {
    return { metric, labels: {}, unit, source: 'scrape', atMs, value };
}

;// CONCATENATED MODULE: ./build/src/observe/service-watch.js
/** A service that restarts by itself is away for less than two rounds. */
const ROUNDS_AWAY = 2;
/**
 * Notes what happens to the services of the stack. Calls `onLost` once, when every replica of the service under test has
 * been gone for two rounds: from then on each further second of load says nothing.
 */
function serviceWatch(stack, onLost) {
    let events = [];
    let running = stack.services.filter(({ role }) => role === 'orchestrator').length;
    let roundsAway = 0;
    const watched = running > 0;
    return {
        name: 'what happened to the services',
        async sample() {
            const news = await stack.serviceEvents();
            events.push(...news);
            for (const { service, kind } of news) {
                if (service !== 'orchestrator')
                    continue;
                if (kind === 'exited')
                    running--;
                if (kind === 'restarted')
                    running++;
            }
            roundsAway = running > 0 ? 0 : roundsAway + 1;
            if (watched && roundsAway === ROUNDS_AWAY)
                onLost();
            return [];
        },
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/observe/server-counts.js




async function readServerCounts(places) {
    const { queue } = places;
    const urls = metricsUrlsOf(places);
    const failure = (error) => ({ failure: reasonOf(error) });
    return {
        metrics: urls.length === 0 ? undefined : await scrapeAll(urls).catch(failure),
        queues: queue === undefined ? undefined : await (0,queues/* sampleQueues */.d7)(queue).catch(failure),
    };
}
function metricsUrlsOf({ metricsUrl, metricsUrls }) {
    return metricsUrls ?? (metricsUrl === undefined ? [] : [metricsUrl]);
}
/** After the load: reads until two readings agree, because the last requests may still be at work. */
async function readSettledCounts(places) {
    let counts = await readServerCounts(places);
    for (let round = 0; round < 12; round++) {
        await (0,promises_.setTimeout)(250);
        const next = await readServerCounts(places);
        const settled = fingerprint(counts) === fingerprint(next);
        counts = next;
        if (settled)
            break;
    }
    return counts;
}
/**
 * The server's half of the accounting; the client's half stays 0 and is filled in by `measure`. `consumed`: messages
 * were seen in flight, so somebody takes them out.
 */
function serverAccounting(before, after, consumed) {
    const accounting = { submitted: 0, acceptedByAnswer: 0, rejectedByAnswer: 0, unanswered: 0 };
    const missing = [];
    const problem = (what, given) => {
        if (isFailure(given))
            missing.push(`${what}: ${given.failure}`);
    };
    problem('counters of the orchestrator', before.metrics);
    if (!isFailure(before.metrics))
        problem('counters of the orchestrator after the load', after.metrics);
    problem('counters of the queue', before.queues);
    if (!isFailure(before.queues))
        problem('counters of the queue after the load', after.queues);
    if (before.metrics instanceof Map && after.metrics instanceof Map)
        for (const [key, name] of server_counts_COUNTERS) {
            const from = before.metrics.get(name);
            const to = after.metrics.get(name);
            if (to === undefined)
                continue;
            if (from !== undefined && to < from)
                missing.push(`${name} went back from ${from} to ${to}: the service was restarted`);
            // A labelled counter may not exist before its first event.
            else
                accounting[key] = to - (from ?? 0);
        }
    if (Array.isArray(before.queues) && Array.isArray(after.queues)) {
        const exact = after.queues.every(({ takenOut }) => takenOut !== undefined);
        if (exact || !consumed)
            accounting.queued = arrivals(after.queues) - arrivals(before.queues);
        else
            missing.push('messages that reached the queues: somebody receives from them, and this backend does not count that');
    }
    return { accounting, missing };
}
const server_counts_COUNTERS = [
    ['processed', 'orchestrator_events_processed_total'],
    ['routed', 'orchestrator_events_routed_total'],
    ['failed', 'orchestrator_events_failed_total'],
    ['messagesSent', 'orchestrator_messages_sent_total'],
];
/** What is in the queues, and what was taken out. */
function arrivals(samples) {
    return samples.reduce((sum, { visible, inFlight, delayed, takenOut = 0 }) => sum + visible + inFlight + delayed + takenOut, 0);
}
function isFailure(given) {
    return typeof given === 'object' && given !== null && 'failure' in given;
}
function fingerprint({ metrics, queues }) {
    const counted = metrics instanceof Map ? server_counts_COUNTERS.map(([, name]) => metrics.get(name)) : metrics;
    return JSON.stringify([counted, Array.isArray(queues) ? arrivals(queues) : queues]);
}

;// CONCATENATED MODULE: ./build/src/observe/sampler.js











/** Watches the stack from here on, once a second. */
async function startObserving({ stack, k6Pid, log }) {
    let watchedK6;
    const store = new SeriesStore();
    const health = healthWatch(stack.healthUrl);
    const lost = new AbortController();
    const services = serviceWatch(stack, () => lost.abort());
    const events = [];
    const startedAtMs = Date.now();
    const before = await readServerCounts(stack);
    const processes = () => {
        const k6 = stack.k6InContainer ? undefined : (watchedK6 ?? k6Pid?.());
        return [
            ...stack.services.flatMap(({ name, pid }) => (pid === undefined ? [] : [{ service: name, pid }])),
            ...(k6 === undefined ? [] : [{ service: 'k6', pid: k6 }]),
        ];
    };
    const samplers = [
        processSampler(processes),
        machineSampler(),
        health,
        services,
        ...samplersOf(stack),
    ];
    const loops = samplers.map((sampler) => startSampling(sampler, store, PERIOD_MS));
    log.debug(`observing: ${samplers.map(({ name }) => name).join(', ')}`);
    return {
        stackLost: lost.signal,
        watchK6(pid) {
            watchedK6 = pid;
        },
        async stop() {
            await drained(store);
            const after = await readSettledCounts(stack);
            await Promise.all(loops.map((loop) => loop.stop()));
            const missing = loops.flatMap((loop) => loop.complaint() ?? []);
            try {
                await services.sample(Date.now());
            }
            catch (error) {
                missing.push(`what happened to the services: ${reasonOf(error)}`);
            }
            events.push(...health.takeEvents(), ...services.takeEvents());
            const series = store.all();
            if (stack.prometheusUrl !== undefined)
                try {
                    series.push(...(await readPrometheus(stack.prometheusUrl, startedAtMs, Date.now())));
                }
                catch (error) {
                    missing.push(`what Prometheus recorded: ${reasonOf(error)}`);
                }
            const consumed = series.some(({ metric, points }) => metric === 'queue.in_flight' && points.some(([, value]) => value > 0));
            const counted = serverAccounting(before, after, consumed);
            return {
                series,
                events: events.sort((a, b) => a.atMs - b.atMs),
                accounting: counted.accounting,
                missing: [...missing, ...counted.missing],
                limits: stack.services.flatMap(({ name, cpuLimitCores, memoryLimitBytes }) => cpuLimitCores === undefined && memoryLimitBytes === undefined
                    ? []
                    : [
                        {
                            service: name,
                            ...(cpuLimitCores !== undefined && { cpuCores: cpuLimitCores }),
                            ...(memoryLimitBytes !== undefined && { memoryBytes: memoryLimitBytes }),
                        },
                    ]),
            };
        },
    };
}
const PERIOD_MS = 1000;
function samplersOf(stack) {
    const { queue, services, readContainers } = stack;
    const urls = metricsUrlsOf(stack);
    const elsewhere = services.every(({ pid, containerId }) => pid === undefined && containerId === undefined);
    return [
        ...(readContainers === undefined ? [] : [containerSampler(readContainers)]),
        ...(queue === undefined ? [] : [(0,queues/* queueSampler */.Up)(queue)]),
        ...(urls.length === 0 ? [] : [scrapeSampler(urls, { withProcess: elsewhere })]),
    ];
}
/** At most ten seconds, and only while the queues get shorter: a backlog without a consumer never goes. */
async function drained(store) {
    let shortest = Number.POSITIVE_INFINITY;
    let idle = 0;
    for (let round = 0; round < 40 && idle < 6; round++) {
        const depth = store.last('queue.depth') ?? 0;
        if (depth === 0)
            return;
        idle = depth < shortest ? 0 : idle + 1;
        shortest = Math.min(shortest, depth);
        await (0,promises_.setTimeout)(250);
    }
}

// EXTERNAL MODULE: ./build/src/publish/results-directory.js
var results_directory = __webpack_require__(56193);
// EXTERNAL MODULE: ./build/src/report/model/make-report.js + 2 modules
var make_report = __webpack_require__(88951);
;// CONCATENATED MODULE: ./build/src/line/run-tests.js
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












/** inputs -> plan -> stack -> load -> measure -> judge -> report -> publish, from the plan on. */
async function runPipeline(plan, ports) {
    const results = [];
    const unwritten = [];
    for (const test of plan.tests) {
        if (ports.signal.aborted)
            break;
        const result = await runTest(plan, test, ports);
        results.push(result);
        // A full disk does not take the figures away: they are published, then it is said.
        await ports.writeResults(result, plan).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            unwritten.push(error);
        });
        await ports.saveBaseline(result.measurement.summary, result.lookup, plan, test);
    }
    await ports.publish(results, plan);
    if (unwritten[0] !== undefined)
        throw unwritten[0];
    return results.map((result) => result.report.judgement.verdict);
}
async function runTest(plan, test, ports) {
    await (0,results_directory/* prepareResultsDirectory */.T)(test.resultsDirectory);
    // Before the load: a missing permission shows in two seconds instead of after ten minutes.
    const lookup = await ports.findBaseline(plan, test);
    const { outcome, observations, stackFailure } = await driveLoad(plan, test, ports);
    const measurement = measure({
        outcome,
        observations,
        test,
        facts: { machine: ports.machine, stack: plan.stacks[0], runId: plan.names.run, commit: plan.commit },
    });
    const judgement = (0,judge/* judge */.S)({
        measurement,
        test,
        lookup,
        plan,
        diagnosis: (0,diagnose/* diagnose */.h)(measurement, stackFailure),
    });
    measurement.summary.verdict = { outcome: judgement.verdict.outcome, headline: judgement.verdict.headline };
    return { test, measurement, lookup, report: (0,make_report/* makeReport */.d)(measurement, judgement, test, stackFailure) };
}
/** Stack up, load, stack down. Whatever the user can cause ends as an outcome, so that there is always a report. */
async function driveLoad(plan, test, ports) {
    const { log, progress, signal, hardSignal, env, packageRoot } = ports;
    const [stackPlan] = plan.stacks;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const k6 = await log.group('k6', () => findK6(plan.k6, { log, signal, env, packageRoot }));
            const script = await prepareScript({ test, k6, log, signal });
            const stack = __addDisposableResource(env_1, await log.group(`Stack: ${stackPlan.kind}`, () => ports.drivers[stackPlan.kind](stackPlan, { log, signal, packageRoot, remember: ports.remember })), true);
            try {
                const observer = await startObserving({ stack, log });
                const outcome = await log.group(`Load: ${test.testType}`, () => runK6({
                    test,
                    script,
                    k6,
                    stack,
                    log,
                    progress,
                    signal,
                    hardSignal,
                    dashboard: plan.k6.dashboard,
                    observer,
                }));
                return { outcome, observations: await observer.stop() };
            }
            finally {
                // A full disk or a service that is gone must not take the measured load with it.
                await stack
                    .collectLogs(`${test.resultsDirectory}/logs`)
                    .catch((error) => log.warn(`logs of the services could not be kept: ${error instanceof Error ? error.message : error}`));
            }
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
    catch (error) {
        if (signal.aborted)
            return {
                outcome: interruptedBeforeLoad(Date.now()),
                observations: nothingObserved('the run was interrupted'),
            };
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.error(error.hint === '' ? error.message : `${error.message}\n${error.hint}`);
        return {
            outcome: neverStarted(error, Date.now()),
            observations: nothingObserved(error.message),
            ...(error instanceof errors/* StackError */.L8 ? { stackFailure: error } : {}),
        };
    }
}


/***/ }),

/***/ 26981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/observe/csv-files.js


/** queues.csv and containers.csv: one line a second, times in ISO 8601. */
async function writeObservationFiles(directory, observations) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'queues.csv'), queuesCsv(observations.series));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'containers.csv'), containersCsv(observations));
}
const QUEUE_COLUMNS = ['depth', 'in_flight', 'delayed', 'oldest_age'];
/** A row for each second and queue; the row without a queue name is all of them. */
function queuesCsv(series) {
    const rows = new Map();
    for (const { metric, labels, points } of series) {
        const column = /^queue\.(depth|in_flight|delayed|oldest_age)$/.exec(metric)?.[1];
        if (column === undefined)
            continue;
        const queue = labels.queue ?? '';
        for (const [at, value] of points) {
            const key = `${at} ${queue}`;
            const row = rows.get(key) ?? { at, queue, values: new Map() };
            row.values.set(column, value);
            rows.set(key, row);
        }
    }
    const sorted = [...rows.values()].sort((a, b) => a.at - b.at || (a.queue < b.queue ? -1 : 1));
    return csv(['time', 'queue', 'visible', 'in_flight', 'delayed', 'oldest_age_s'], sorted.map(({ at, queue, values }) => [
        new Date(at).toISOString(),
        queue,
        ...QUEUE_COLUMNS.map((column) => values.get(column)),
    ]));
}
const CONTAINER_COLUMNS = ['cpu', 'memory', 'throttled', 'oom_kills'];
function containersCsv({ series, limits }) {
    const rows = new Map();
    for (const { metric, labels, points } of series) {
        const [service = '', column = ''] = metric.split('.');
        if (!CONTAINER_COLUMNS.some((name) => name === column) || Object.keys(labels).length > 0)
            continue;
        for (const [at, value] of points) {
            const key = `${at} ${service}`;
            const row = rows.get(key) ?? { at, service, values: new Map() };
            row.values.set(column, value);
            rows.set(key, row);
        }
    }
    const limitOf = new Map(limits.map((limit) => [limit.service, limit]));
    const sorted = [...rows.values()].sort((a, b) => a.at - b.at || (a.service < b.service ? -1 : 1));
    return csv([
        'time',
        'service',
        'cpu_cores',
        'cpu_limit_cores',
        'memory_bytes',
        'memory_limit_bytes',
        'throttled_ratio',
        'oom_kills',
    ], sorted.map(({ at, service, values }) => [
        new Date(at).toISOString(),
        service,
        values.get('cpu'),
        limitOf.get(service)?.cpuCores,
        values.get('memory'),
        limitOf.get(service)?.memoryBytes,
        values.get('throttled'),
        values.get('oom_kills'),
    ]));
}
function csv(header, rows) {
    return `${[header, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
/** RFC 4180, and nothing a spreadsheet would take for a formula. */
function cell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(Math.round(value * 1e6) / 1e6);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
;// CONCATENATED MODULE: ./build/src/plan/shareable-plan.js

/** Variables of k6 that the tool sets itself; all others are the user's and may be secrets. */
const OWN_VARIABLES = /^(?:PERF_\w+|EVENTS_\w+)$/;
/** The plan as it may be kept beside the results, which are uploaded: without values of `script-env` and of secrets. */
function shareablePlan(plan) {
    const [first, ...others] = plan.tests;
    const [stack, ...stacks] = plan.stacks;
    return {
        ...plan,
        stacks: [shareableStack(stack), ...stacks.map(shareableStack)],
        tests: [shareable(first), ...others.map(shareable)],
    };
}
function shareableStack(stack) {
    const { compose } = stack;
    return compose === undefined
        ? stack
        : { ...stack, compose: { ...compose, env: (0,secret_names/* withoutSecrets */.cT)(compose.env) } };
}
function shareable(test) {
    const k6Env = Object.entries(test.k6Env).map(([name, value]) => [
        name,
        OWN_VARIABLES.test(name) ? value : secret_names/* HIDDEN */.RG,
    ]);
    return { ...test, k6Env: Object.fromEntries(k6Env) };
}

// EXTERNAL MODULE: ./build/src/ports/report-assets.js
var report_assets = __webpack_require__(77302);
// EXTERNAL MODULE: ./build/src/publish/results-directory.js
var results_directory = __webpack_require__(56193);
// EXTERNAL MODULE: ./build/src/domain/report-file.js
var report_file = __webpack_require__(39345);
// EXTERNAL MODULE: ./build/src/report/render/csv.js
var render_csv = __webpack_require__(71473);
// EXTERNAL MODULE: ./build/src/report/render/junit.js
var junit = __webpack_require__(30301);
// EXTERNAL MODULE: ./build/src/report/render/markdown.js + 6 modules
var markdown = __webpack_require__(1046);
;// CONCATENATED MODULE: ./build/src/report/render/result-files.js




const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
const BY_FORMAT = {
    html: async ({ report, readAssets }) => {
        const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 78561));
        return [{ name: 'report.html', text: renderHtml(report, await readAssets()) }];
    },
    markdown: async ({ report }) => [{ name: 'report.md', text: (0,markdown/* renderMarkdown */.G)([report]) }],
    junit: async ({ report }) => [{ name: 'junit.xml', text: (0,junit/* renderJunit */.R)([report]) }],
    csv: async ({ report, measurement }) => [
        { name: 'figures.csv', text: (0,render_csv/* renderFiguresCsv */.M)([report]) },
        { name: 'series.csv', text: (0,render_csv/* renderSeriesCsv */.u)(measurement.series) },
    ],
    json: async () => [],
};
/** Everything that goes into the results directory of one test, besides what k6 and the stack left there. */
async function resultFiles(request) {
    const { report, measurement, plan, test } = request;
    const files = [
        { name: 'result.json', text: json(measurement.summary) },
        // What `publish/action.yml` reads in another job: the report as data, without charts.
        { name: 'report.json', text: (0,report_file/* writeReport */.u5)(report) },
        { name: 'metrics.json', text: json({ schemaVersion: 1, series: measurement.series }) },
        { name: 'plan.json', text: json({ ...plan, tests: [test] }) },
    ];
    for (const format of plan.publish.reportFormats)
        files.push(...(await BY_FORMAT[format](request)));
    return files;
}

;// CONCATENATED MODULE: ./build/src/line/write-results.js





/** The results directory of one test, complete. */
async function writeResults({ test, measurement, report }, plan) {
    // The results are uploaded: no value of script-env goes with them.
    const shared = shareablePlan({ ...plan, tests: [test] });
    const files = await resultFiles({
        report,
        measurement,
        plan: shared,
        test: shared.tests[0],
        readAssets: report_assets/* readReportAssets */.Y,
    });
    await (0,results_directory/* writeResultsDirectory */.L)(test.resultsDirectory, files);
    await writeObservationFiles(test.resultsDirectory, measurement.observations);
}


/***/ }),

/***/ 59884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fetchText)
/* harmony export */ });
/** The body of a 2xx answer; anything else is an error that says what came instead. */
async function fetchText(url, init = {}, timeoutMs = 5000) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    if (!response.ok)
        throw new Error(`${url} answered ${response.status} ${text.slice(0, 200)}`.trim());
    return text;
}


/***/ }),

/***/ 71960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ queueSampler),
/* harmony export */   d7: () => (/* binding */ sampleQueues),
/* harmony export */   eg: () => (/* binding */ waiting)
/* harmony export */ });
/* unused harmony export queueReadings */
/* harmony import */ var _fetch_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59884);

/** All queues of the endpoint, one after the other. A queue that vanishes meanwhile is left out. */
async function sampleQueues(endpoint) {
    const { backend, consumersUrl } = endpoint;
    if (backend === 'reference')
        return referenceQueues(endpoint);
    if (backend === 'localstack' && consumersUrl !== undefined) {
        const counts = await consumerCounts(consumersUrl);
        // It tells its depths with what it drains; asking it for each queue would take a twentieth of its one core.
        if (counts.depths !== undefined)
            return ofConsumers(counts, counts.depths);
    }
    const samples = [];
    for (const url of await listQueues(endpoint)) {
        const sample = await sampleQueue(endpoint, url);
        if (sample !== undefined)
            samples.push(sample);
    }
    // Asked after the depths: what was taken meanwhile is missing in none of them.
    return consumersUrl === undefined ? samples : withConsumers(samples, await consumerCounts(consumersUrl));
}
async function consumerCounts(consumersUrl) {
    return JSON.parse(await (0,_fetch_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchText */ .S)(new URL('/counts', consumersUrl).href));
}
function ofConsumers(counts, depths) {
    const samples = Object.entries(depths).map(([queue, { waited, left, inFlight, delayed }]) => ({
        queue,
        waited,
        visible: left,
        inFlight,
        delayed,
    }));
    return withConsumers(samples, counts);
}
/** With what the consumers took out of each queue, and the age they saw. */
function withConsumers(samples, { drained = {}, oldestAgeS = {} }) {
    return samples.map((sample) => {
        const age = oldestAgeS[sample.queue];
        return {
            ...sample,
            takenOut: drained[sample.queue] ?? 0,
            ...(age !== undefined && { oldestAgeS: age }),
        };
    });
}
/** Depth of every queue and of all together, once a second. */
function queueSampler(endpoint) {
    return {
        name: `queue depths (${endpoint.url})`,
        async sample() {
            return queueReadings(await sampleQueues(endpoint), Date.now());
        },
    };
}
function queueReadings(samples, atMs) {
    const count = (metric, value, labels = {}) => ({
        metric,
        labels,
        unit: metric === 'queue.oldest_age' ? 's' : 'count',
        source: 'sqs',
        atMs,
        value,
    });
    const ages = samples.flatMap(({ oldestAgeS }) => (oldestAgeS === undefined ? [] : [oldestAgeS]));
    // The reference queue leaves the age out where nothing waits; others tell it through the consumers, or never.
    const ageIsKnown = samples.some(({ takenOut }) => takenOut !== undefined) || ages.length > 0;
    return [
        count('queue.depth', sum(samples.map(waiting))),
        count('queue.in_flight', sum(samples.map(({ inFlight }) => inFlight))),
        count('queue.delayed', sum(samples.map(({ delayed }) => delayed))),
        ...(ageIsKnown ? [count('queue.oldest_age', Math.max(0, ...ages))] : []),
        ...samples.map((sample) => count('queue.depth', waiting(sample), { queue: sample.queue })),
    ];
}
/** Messages that waited to be taken, as the reader of a report means it. */
const waiting = ({ visible, waited }) => waited ?? visible;
function sum(values) {
    return values.reduce((a, b) => a + b, 0);
}
/** Depth and counters of one moment, which GetQueueAttributes cannot give. */
async function referenceQueues({ url }) {
    const { queues } = JSON.parse(await (0,_fetch_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchText */ .S)(new URL('/counters', url).href));
    return Object.entries(queues).map(([queue, counters]) => {
        const { visible = 0, inFlight = 0, delayed = 0, oldestAgeS } = counters;
        const { deleted = 0, drained = 0, purged = 0 } = counters;
        return {
            queue,
            visible,
            inFlight,
            delayed,
            ...(oldestAgeS !== undefined && { oldestAgeS }),
            takenOut: deleted + drained + purged,
        };
    });
}
async function listQueues(endpoint) {
    const { QueueUrls = [] } = (await callQueue(endpoint, 'ListQueues', {}));
    return QueueUrls;
}
const DEPTHS = [
    'ApproximateNumberOfMessages',
    'ApproximateNumberOfMessagesNotVisible',
    'ApproximateNumberOfMessagesDelayed',
];
async function sampleQueue(endpoint, url) {
    let Attributes;
    try {
        ({ Attributes = {} } = (await callQueue(endpoint, 'GetQueueAttributes', {
            QueueUrl: url,
            AttributeNames: DEPTHS,
        })));
    }
    catch (error) {
        if (String(error).includes('QueueDoesNotExist'))
            return undefined;
        throw error;
    }
    return {
        queue: url.slice(url.lastIndexOf('/') + 1),
        visible: Number(Attributes.ApproximateNumberOfMessages ?? 0),
        inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
        delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0),
    };
}
/** AWS JSON 1.0. Emulators find region and account in the credential; nobody checks the signature. */
async function callQueue({ url, region }, operation, input) {
    const text = await (0,_fetch_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchText */ .S)(url, {
        method: 'POST',
        headers: {
            'Content-Type': 'application/x-amz-json-1.0',
            'X-Amz-Target': `AmazonSQS.${operation}`,
            Authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`,
        },
        body: JSON.stringify(input),
    });
    return JSON.parse(text);
}


/***/ }),

/***/ 97859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ machineFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

function machineFacts(env) {
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.cpus)();
    const runner = [env.ImageOS, env.ImageVersion].filter((part) => part).join('/');
    return {
        os: `${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.release)()}`,
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.arch)(),
        cpuModel: processors[0]?.model.trim() ?? 'unknown',
        cpuCount: processors.length,
        memoryBytes: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)(),
        ...(runner === '' ? {} : { runner }),
    };
}


/***/ }),

/***/ 56193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeResultsDirectory),
/* harmony export */   T: () => (/* binding */ prepareResultsDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



/**
 * What an earlier run may have left that this one does not write again. Its result.json stays until then: it may be
 * the baseline.
 */
const OF_EARLIER_RUNS = [
    'report.html',
    'report.md',
    'junit.xml',
    'figures.csv',
    'series.csv',
    'k6-summary.json',
    'timeline.ndjson',
];
/** Creates the folder and proves that it can be written, before any load is spent on it. Files of an earlier run go. */
async function prepareResultsDirectory(directory) {
    try {
        await makeFolders(directory);
        // Only where a run of this tool was before: the folder may hold files of others.
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'plan.json')))
            await removeEarlierRun(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'plan.json'), '');
    }
    catch (error) {
        throw cannotWrite(directory, error);
    }
}
async function removeEarlierRun(directory) {
    for (const name of OF_EARLIER_RUNS)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true });
    const logs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'logs');
    if (!(await isDirectory(logs)))
        return;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(logs, { withFileTypes: true }))
        if (entry.isFile() && entry.name.endsWith('.log'))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, entry.name));
}
/** Like `mkdir -p`. Node's own `recursive` never returns where a folder cannot hold others, as in /proc. */
async function makeFolders(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
    }
    catch (error) {
        const { code } = error;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory)).isDirectory())
            return;
        if (code !== 'ENOENT' || parent === directory || (await exists(parent)))
            throw error;
        await makeFolders(parent);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
    }
}
async function exists(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
async function isDirectory(path) {
    return (await exists(path)) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
}
/** Writes every file it can; what failed is in the error, after the others are written. */
async function writeResultsDirectory(directory, files) {
    const failures = [];
    for (const { name, text } of files) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), text);
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw cannotWrite(directory, failures[0]);
}
function cannotWrite(directory, cause) {
    const code = cause.code ?? 'unknown';
    const why = {
        EACCES: 'no permission to write there',
        EPERM: 'no permission to write there',
        ENOENT: 'a folder there holds no others',
        EROFS: 'the file system is read-only',
        ENOSPC: 'the disk is full',
        ENOTDIR: 'a part of the path is a file',
        EEXIST: 'a part of the path is a file',
    };
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`results cannot be written to ${directory}: ${why[code] ?? code}`, 'Give another folder by results-path, or make this one writable.', { cause });
}


/***/ }),

/***/ 15576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stackDrivers)
/* harmony export */ });
/** A driver is loaded when its stack is asked for. */
const stackDrivers = {
    embedded: async (plan, context) => (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 45135))).embeddedDriver(plan, context),
    compose: async (plan, context) => (await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 13359))).composeDriver(plan, context),
    external: async (plan, context) => (await __webpack_require__.e(/* import() */ 256).then(__webpack_require__.bind(__webpack_require__, 47256))).externalDriver(plan, context),
};


/***/ })

};
