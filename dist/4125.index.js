export const id = 4125;
export const ids = [4125,7302];
export const modules = {

/***/ 71953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ WARM_UP_PHASE),
/* harmony export */   Z: () => (/* binding */ ROUND_PHASE)
/* harmony export */ });
/** Of the judged part of a round, and of what is before it. */
const ROUND_PHASE = 'steady';
const WARM_UP_PHASE = 'warm-up';


/***/ }),

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
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   TC: () => (/* binding */ saveToFile),
/* harmony export */   hJ: () => (/* binding */ findInFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _choose_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26635);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61732);





const MAX_BYTES = 200_000_000;
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
/** A baseline kept as a file that is there: a result.json, or a history of several runs. For laptops and GitHub Enterprise Server. */
async function findInFile(path, ages) {
    const runs = await runsOf(path);
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
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > MAX_BYTES)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The baseline file ${path} is ${size} bytes large, at most ${MAX_BYTES} are read.`, 'Give a result.json or a history written by this tool.');
    const history = (0,_history_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    if (history.kind === 'refused')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The baseline file ${path} cannot be used: ${history.because}.`, 'Give a result.json or a history written by this tool, or `baseline: none`.');
    return history.runs;
}


/***/ }),

/***/ 53058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ baselineArtifactName),
  Oz: () => (/* binding */ baselineBranch),
  Xn: () => (/* binding */ findBaseline)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/github/advice.js
var github_advice = __webpack_require__(11049);
// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/src/github/unzip.js
var unzip = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/src/baseline/choose-runs.js
var choose_runs = __webpack_require__(26635);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
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

;// CONCATENATED MODULE: ./build/src/baseline/on-branch.js


const branchSchema = schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const comparedSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/**
 * Asks GitHub which commits are on the branch. The name of a run's branch is no proof: a tag called like the branch, or a
 * branch that was there for a minute under that name, gives its runs the same one.
 */
function onBranch(branch, github) {
    let head;
    return async (sha) => {
        if (sha === undefined || sha === '')
            return 'GitHub does not say of which commit it is';
        try {
            head ??= headOf(branch, github);
            // By its commit: a name in a comparison may be that of a tag.
            const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                basehead: `${await head}...${sha}`,
                per_page: 1,
            });
            const { status } = (0,github_github/* readAnswer */.J)(comparedSchema, answer);
            return status === 'behind' || status === 'identical'
                ? undefined
                : `its commit ${sha.slice(0, 7)} is not on branch ${branch}`;
        }
        catch (error) {
            if (!(error instanceof github_github/* GitHubError */.y))
                throw error;
            if (error.status === 404)
                return `GitHub knows no commit ${sha.slice(0, 7)} on branch ${branch}`;
            const said = error.message.replaceAll(/\s+/g, ' ').slice(0, 200);
            return (`GitHub did not say whether its commit is on branch ${branch} (${error.status}: ${said}); ` +
                'the job needs `contents: read`');
        }
    };
}
async function headOf(branch, github) {
    const answer = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    return (0,github_github/* readAnswer */.J)(branchSchema, answer).commit.sha;
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
        const notOnBranch = onBranch(search.branch, github);
        const problemOf = async (artifact) => (await runProblem(artifact, wanted, github)) ?? (await notOnBranch(artifact.run?.headSha));
        while (candidates.length > 0) {
            const pair = await nextTrusted(candidates, problemOf, rejected);
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
        const advice = (0,github_advice/* adviceOn */.i)(error, { what: 'look for the stored runs', permission: 'actions: read' });
        log.warn(`Baseline: ${advice}`);
        // In the middle of a sentence, which has an end of its own.
        return { kind: 'missing', because: advice.replace(/^C/, 'c').replace(/\.$/, '') };
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
/** Takes the next two trustworthy candidates: whose run, by event, workflow file and commit, may make a baseline. */
async function nextTrusted(candidates, problemOf, rejected) {
    const trusted = [];
    for (let artifact = candidates.shift(); artifact !== undefined; artifact = candidates.shift()) {
        const because = await problemOf(artifact);
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
        return { because: (0,reason/* reasonOf */.A)(error) };
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

// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
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
            : await findInNamedFile(baseline.file, baseline, context);
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
/** A file that is to be made by this run may be missing; any other that was named is most likely a slip of the pen. */
async function findInNamedFile(file, { maxAgeMs, save }, { nowMs, log }) {
    if (await (0,file_store/* isThere */.$B)(file))
        return (0,file_store/* findInFile */.hJ)(file, { nowMs, maxAgeMs });
    const others = await (0,promises_.readdir)((0,external_node_path_.dirname)(file)).catch(() => []);
    const meant = (0,nearest/* didYouMean */.a)((0,external_node_path_.basename)(file), others);
    if (meant !== '' || save !== 'always')
        log.warn(`Baseline: there is no file ${file}, so nothing is compared.${meant}${save === 'always' ? '' : ' This run will not make it either: that takes save-baseline always.'}`);
    return { kind: 'missing', because: `there is no file ${file} yet` };
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
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53058);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61732);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54992);







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
            await (0,_file_store_js__WEBPACK_IMPORTED_MODULE_3__/* .saveToFile */ .TC)(plan.baseline.file, ...historyAfter(summary, lookup));
            log.info(`Baseline: this run was added to ${plan.baseline.file}`);
        }
        else if (context.uploadArtifact !== undefined) {
            await uploadHistory(summary, lookup, (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineArtifactName */ .hF)(plan, test), context.uploadArtifact);
            log.info(`Baseline: this run was stored as artifact ${(0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineArtifactName */ .hF)(plan, test)}`);
        }
    }
    catch (error) {
        log.warn(`Baseline: this run could not be stored: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error)}`);
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

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IL: () => (/* binding */ LONGEST_REPORT_BYTES),
  tL: () => (/* binding */ readReport),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/domain/measurement.js + 1 modules
var measurement = __webpack_require__(32916);
// EXTERNAL MODULE: ./build/src/domain/threshold.js
var threshold = __webpack_require__(54553);
;// CONCATENATED MODULE: ./build/src/domain/judgement.js





const limitOutcomeSchema = schemas/* enum */.k5n(['passed', 'failed', 'no samples', 'not measured']);
const thresholdResult = schemas/* object */.Ikc({
    threshold: threshold/* thresholdSchema */.P4,
    outcome: limitOutcomeSchema,
    /** In the metric's unit. */
    actual: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    /** `http_req_duration{phase:steady}`: what was looked at. */
    scope: bounded/* text */.Qq,
    /** What k6 said of the same threshold, when it judged it too. */
    k6Agrees: (0,bounded/* maybe */.no)(schemas/* boolean */.zMY()),
});
/** A cause for what gave way. */
const diagnosis = schemas/* object */.Ikc({
    rule: bounded/* name */.UU,
    /** What gave way, in one line. */
    what: bounded/* text */.Qq,
    /** The numbers and seconds it rests on, in one line. */
    evidence: bounded/* text */.Qq,
    /** What to change, in one line. */
    advice: bounded/* text */.Qq,
    /** Higher is shown first. */
    weight: bounded/* number */.ai,
});
const comparison = schemas/* object */.Ikc({
    metric: bounded/* name */.UU,
    /** As k6 writes it: `p(95)`, `med`, `rate`, `value`, ... */
    statistic: bounded/* name */.UU,
    /** Answers a latency is taken of, in this run and in the baseline. */
    population: schemas/* enum */.k5n(['expected', 'all']).exactOptional(),
    unit: bounded/* name */.UU,
    better: schemas/* enum */.k5n(['lower', 'higher', 'neither']),
    /** Centre of the history: geometric mean; mean of the values for rates, counts, and where there are zeros. */
    baseline: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    candidate: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    /** Relative change (0.1 is +10 %); for rates in points (0.01 is +1 pp). */
    change: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    changeUnit: schemas/* enum */.k5n(['relative', 'points']),
    /** Interval in which a run without any change falls: the prediction interval of the history, as change. */
    noise: (0,bounded/* maybe */.no)(bounded/* interval */.YP),
    /** 90 % interval of the change, where both versions were measured in rounds. */
    range: bounded/* interval */.YP.exactOptional(),
    /** undefined: shown, not judged (see `because`). */
    call: (0,bounded/* maybe */.no)(finding/* comparisonCall */.A),
    /** Smallest worsening this comparison could have called, same unit as change. */
    detectable: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    /** Why it is called so, without the change itself. */
    because: bounded/* text */.Qq,
});
const comparisonResult = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['judged', 'shown', 'not comparable', 'missing', 'off']),
    /** Why it is not judged, or what was compared: one sentence. */
    sentence: bounded/* text */.Qq,
    comparisons: (0,bounded/* list */.p_)(comparison),
    historySize: bounded/* number */.ai,
});
const step = schemas/* object */.Ikc({ phase: bounded/* name */.UU, vus: bounded/* number */.ai, eventsPerSecond: bounded/* number */.ai });
/** stress: where it broke. */
const capacity = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['broke', 'held']),
    /** Highest judged step that met its limits. */
    lastGood: (0,bounded/* maybe */.no)(step),
    /** First step that did not. */
    breakingPoint: (0,bounded/* maybe */.no)(step.extend({ gaveWay: bounded/* text */.Qq })),
    /** Knee of offered against achieved, with its interval, events/s. */
    knee: (0,bounded/* maybe */.no)(schemas/* object */.Ikc({ eventsPerSecond: bounded/* number */.ai, low: bounded/* number */.ai, high: bounded/* number */.ai })),
    steps: (0,bounded/* list */.p_)(schemas/* object */.Ikc({
        phase: bounded/* name */.UU,
        vus: bounded/* number */.ai,
        offeredEventsPerSecond: bounded/* number */.ai,
        achievedEventsPerSecond: bounded/* number */.ai,
        p95Ms: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        errorRate: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        broken: (0,bounded/* maybe */.no)(bounded/* text */.Qq),
    })),
    sentence: bounded/* text */.Qq,
});
/** spike: how each jump was survived. */
const recovery = schemas/* object */.Ikc({
    spikes: (0,bounded/* list */.p_)(schemas/* object */.Ikc({
        phase: bounded/* name */.UU,
        peakP95Ms: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        baselineP95Ms: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        /** undefined: not recovered before the end of its watch. */
        recoveryS: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        queueDrainS: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    })),
    sentence: bounded/* text */.Qq,
});
/** soak: growth over the hold. */
const growth = schemas/* object */.Ikc({
    metric: bounded/* name */.UU,
    perHour: bounded/* number */.ai,
    unit: bounded/* name */.UU,
    /** One-sided Mann-Kendall on block medians. */
    pValue: bounded/* number */.ai,
    growing: schemas/* boolean */.zMY(),
    /** Nothing can be told of a trend: `growing` is false whatever the figures do. */
    holdTooShort: schemas/* literal */.euz(true).exactOptional(),
    sentence: bounded/* text */.Qq,
});
/** pass: limits met and the run is real. broken: no figure can be trusted, whatever it shows. */
const verdict = schemas/* object */.Ikc({
    outcome: measurement/* outcomeSchema */.Ws,
    /** The sentence people read first. */
    headline: bounded/* text */.Qq,
    /** In order of weight; the first one explains the outcome. */
    reasons: (0,bounded/* list */.p_)(measurement/* reasonSchema */.ex),
    /** True when the policy (`fail-on`) turns this run red. */
    red: schemas/* boolean */.zMY(),
});
const judgementSchema = schemas/* object */.Ikc({
    thresholds: (0,bounded/* list */.p_)(thresholdResult),
    validity: (0,bounded/* list */.p_)(finding/* validityFinding */.a),
    comparison: comparisonResult,
    diagnosis: (0,bounded/* list */.p_)(diagnosis),
    capacity: capacity.exactOptional(),
    recovery: recovery.exactOptional(),
    growth: (0,bounded/* list */.p_)(growth).exactOptional(),
    verdict,
});

// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
;// CONCATENATED MODULE: ./build/src/domain/report.js





const keyFigure = schemas/* object */.Ikc({
    label: bounded/* name */.UU,
    metric: bounded/* name */.UU,
    statistic: bounded/* name */.UU,
    value: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    unit: bounded/* name */.UU,
    /** `< 500 ms`, as written for people. */
    limit: (0,bounded/* maybe */.no)(bounded/* text */.Qq),
    limitOutcome: (0,bounded/* maybe */.no)(limitOutcomeSchema),
    /** A limit that only warns never makes a run red. */
    limitWarns: schemas/* literal */.euz(true).exactOptional(),
    baseline: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    change: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    changeUnit: schemas/* enum */.k5n(['relative', 'points']),
    noise: (0,bounded/* maybe */.no)(bounded/* interval */.YP),
    /** 90 % interval of the change; side by side only, where `value` and `baseline` are those of the rounds. */
    range: bounded/* interval */.YP.exactOptional(),
    /** Smallest worsening that would have been seen, where it is not known whether there is one. Unit of the change. */
    detectable: bounded/* number */.ai.exactOptional(),
    /** What the limit was held against, where that is another figure than `value`. */
    limitValue: bounded/* number */.ai.exactOptional(),
    call: (0,bounded/* maybe */.no)(bounded/* name */.UU),
});
/** JSON has no NaN: a percentile that foreign results do not carry is null there. */
const milliseconds = bounded/* number */.ai.nullable().transform((value) => value ?? Number.NaN);
const latencyRow = schemas/* object */.Ikc({
    name: bounded/* name */.UU,
    count: bounded/* number */.ai.nullable().transform((value) => value ?? Number.NaN),
    minMs: milliseconds,
    avgMs: milliseconds,
    p50Ms: milliseconds,
    p90Ms: milliseconds,
    p95Ms: milliseconds,
    p99Ms: milliseconds,
    maxMs: milliseconds,
    errorRate: (0,bounded/* maybe */.no)(bounded/* number */.ai),
});
const phaseRow = measurement/* phaseSchema */.h7.extend({
    requests: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    p95Ms: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    errorRate: (0,bounded/* maybe */.no)(bounded/* number */.ai),
});
const reportSchema = schemas/* object */.Ikc({
    /** `load`, or the file name for foreign results. */
    title: bounded/* name */.UU,
    judgement: judgementSchema,
    /** The one table: p95, p99, throughput, error rate, ... over the judged window. */
    keyFigures: (0,bounded/* list */.p_)(keyFigure),
    /** min, avg, p50, p90, p95, p99, max of each latency trend worth showing. */
    latency: (0,bounded/* list */.p_)(latencyRow),
    endpoints: (0,bounded/* list */.p_)(latencyRow),
    phases: (0,bounded/* list */.p_)(phaseRow),
    /** Facts of the run: profile, stages, stack, k6, machine. */
    facts: (0,bounded/* list */.p_)(schemas/* object */.Ikc({ name: bounded/* name */.UU, value: bounded/* text */.Qq })),
    /** Quantile function of the judged latency: [percent, ms]. */
    distribution: schemas/* array */.YOg(bounded/* interval */.YP).max(5000),
    /** Services: CPU, memory against limits. */
    services: (0,bounded/* list */.p_)(schemas/* object */.Ikc({
        service: bounded/* name */.UU,
        replica: bounded/* name */.UU.exactOptional(),
        cpuAvg: bounded/* number */.ai.exactOptional(),
        cpuMax: bounded/* number */.ai.exactOptional(),
        cpuLimit: bounded/* number */.ai.exactOptional(),
        memoryMax: bounded/* number */.ai.exactOptional(),
        memoryLimit: bounded/* number */.ai.exactOptional(),
    })),
    events: (0,bounded/* list */.p_)(schemas/* object */.Ikc({ atMs: bounded/* number */.ai, service: bounded/* name */.UU, kind: schemas/* enum */.k5n(observation/* SERVICE_EVENT_KINDS */.V5), detail: bounded/* text */.Qq })),
    /** A run that broke before or during the load: the culprit and the last lines of its log (hostile text). */
    failure: schemas/* object */.Ikc({ service: (0,bounded/* maybe */.no)(bounded/* name */.UU), logTail: (0,bounded/* list */.p_)(bounded/* text */.Qq) }).exactOptional(),
    notes: (0,bounded/* list */.p_)(bounded/* text */.Qq),
    summary: measurement/* runSummarySchema */.RS,
});

// EXTERNAL MODULE: ./build/src/domain/result-problem.js
var result_problem = __webpack_require__(66747);
;// CONCATENATED MODULE: ./build/src/domain/report-file.js




/** Content of report.json: a report as data, without its charts, for the side that publishes it. */
function writeReport(report) {
    // As it will be read: what is not a number is null there.
    const asRead = JSON.parse(JSON.stringify({ ...report, charts: [] }));
    return JSON.stringify({ schemaVersion: 1, report: (0,bounded/* cutToFit */.XL)(fileSchema.shape.report, asRead) });
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
    const otherVersion = (0,result_problem/* versionProblem */.E)(value);
    if (otherVersion !== undefined)
        return refused(otherVersion);
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
const fileSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    report: reportSchema.extend({ charts: schemas/* array */.YOg(schemas/* never */.ZmZ()).max(0) }),
});


/***/ }),

/***/ 3149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ freePort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** A loopback port that was free a moment ago. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => typeof address === 'object' && address !== null
                ? resolve(address.port)
                : reject(new Error('no port was given')));
        });
    });
}


/***/ }),

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

/***/ 81035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ readProcessTable),
/* harmony export */   qV: () => (/* binding */ statFields)
/* harmony export */ });
/* unused harmony exports parseStat, parseTable */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90690);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36902);



/** Every process of this machine that has not ended, by pid. */
async function readProcessTable() {
    const entries = process.platform === 'linux' ? await readProc() : parseTable(await runPs());
    return new Map(entries.map((entry) => [entry.pid, entry]));
}
/** Fields of /proc/<pid>/stat from the third, the state, on: the name in the second may contain spaces and brackets. */
function statFields(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
async function readProc() {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const entries = await Promise.all(pids.map(async (pid) => {
        try {
            return parseStat(Number(pid), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8'));
        }
        catch {
            // It ended meanwhile.
            return undefined;
        }
    }));
    return entries.filter((entry) => entry !== undefined);
}
/** proc(5): state, parent and group are fields 3 to 5, the start in ticks since boot is field 22. */
function parseStat(pid, stat) {
    const fields = statFields(stat);
    const [state, parent, group] = fields;
    // Ended, and not yet asked for by its parent.
    if (state === 'Z' || state === 'X')
        return undefined;
    return { pid, parent: Number(parent), group: Number(group), startedAt: fields[19] ?? '' };
}
async function runPs() {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(['ps', '-A', '-o', 'pid=,ppid=,pgid=,stat=,lstart='], {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env),
        timeoutMs: 5000,
    });
    return stdout;
}
/** Lines `  12  1  12 Ss   Sat Nov 28 15:39:14 2026`. */
function parseTable(text) {
    return text.split('\n').flatMap((line) => {
        const [pid, parent, group, state, ...startedAt] = line.trim().split(/\s+/);
        if (state === undefined || state.startsWith('Z'))
            return [];
        return [
            {
                pid: Number(pid),
                parent: Number(parent),
                group: Number(group),
                startedAt: startedAt.join(' '),
            },
        ];
    });
}


/***/ }),

/***/ 2903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ followRecorder),
/* harmony export */   ij: () => (/* binding */ RecorderCounters),
/* harmony export */   is: () => (/* binding */ sumOfCounters)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var _k6_results_recorder_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98154);



const CHUNK_BYTES = 1 << 16;
const NOTHING = {
    requestsPerSecond: undefined,
    eventsPerSecond: undefined,
    p95Ms: undefined,
    failedRatio: undefined,
};
/** Latest figures of a recording, a line at a time. */
class RecorderCounters {
    latest = NOTHING;
    #reader = new _k6_results_recorder_events_js__WEBPACK_IMPORTED_MODULE_2__/* .RecorderReader */ .s();
    take(line) {
        const reader = this.#reader;
        const event = reader.read(line);
        if (event.kind === 'snapshot') {
            const perSecond = (metric) => {
                const count = reader.valueOf(event.rows, metric, 'count');
                return count === undefined ? undefined : count / ((reader.periodMs ?? 1000) / 1000);
            };
            this.latest = {
                ...this.latest,
                requestsPerSecond: perSecond('http_reqs'),
                eventsPerSecond: perSecond('events_submitted'),
            };
        }
        else if (event.kind === 'cumulative') {
            this.latest = {
                ...this.latest,
                p95Ms: reader.valueOf(event.rows, 'http_req_duration', 'p(95)'),
                failedRatio: reader.valueOf(event.rows, 'http_req_failed', 'rate'),
            };
        }
    }
}
/** Follows the file of the recorder, which grows while k6 runs. */
function followRecorder(path) {
    const figures = new RecorderCounters();
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    let offset = 0;
    let rest = '';
    return () => {
        try {
            const bytes = readFrom(path, offset);
            offset += bytes.length;
            const lines = (rest + decoder.write(bytes)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                if (line !== '')
                    figures.take(line);
        }
        catch {
            // Not written yet: the line then goes without these figures.
        }
        return figures.latest;
    };
}
/** Of several runners: what each does adds up; of percentiles the worst is told. */
function sumOfCounters(all) {
    const known = (pick) => all.flatMap((one) => pick(one) ?? []);
    const sum = (values) => values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0);
    const most = (values) => (values.length === 0 ? undefined : Math.max(...values));
    return {
        requestsPerSecond: sum(known((one) => one.requestsPerSecond)),
        eventsPerSecond: sum(known((one) => one.eventsPerSecond)),
        p95Ms: most(known((one) => one.p95Ms)),
        failedRatio: most(known((one) => one.failedRatio)),
    };
}
function readFrom(path, offset) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const parts = [];
        for (let at = offset;;) {
            const chunk = Buffer.alloc(CHUNK_BYTES);
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk, 0, CHUNK_BYTES, at);
            if (count === 0)
                return Buffer.concat(parts);
            parts.push(chunk.subarray(0, count));
            at += count;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 27203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ K6Messages)
/* harmony export */ });
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
        this.say(readLogLine(line));
    }
    say({ level, message }) {
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
        .slice(0, 4 * LONGEST_CHARS)
        .replace(/(\d+\.\d+\.\d+\.\d+|\[[0-9a-f:]+\]):\d+->/g, '$1->')
        .trim()
        .slice(0, LONGEST_CHARS);
}


/***/ }),

/***/ 92981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openGenerator)
});

// EXTERNAL MODULE: ./build/src/generator/binary/find.js + 4 modules
var find = __webpack_require__(77727);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/exec/run.js
var run = __webpack_require__(36902);
// EXTERNAL MODULE: ./build/src/exec/lines.js
var lines = __webpack_require__(52296);
// EXTERNAL MODULE: ./build/src/exec/start.js
var start = __webpack_require__(28483);
// EXTERNAL MODULE: ./build/src/generator/live-counters.js
var live_counters = __webpack_require__(2903);
;// CONCATENATED MODULE: ./build/src/generator/k6-process.js




/** A k6 whose files are on this machine, and which a child process is or stands for. */
function startK6({ argv, env, launch, isK6, stop, kill }) {
    const stdout = (0,lines/* lineCutter */.m)((line) => launch.onStdout(launch.scrub(line)));
    const stderr = (0,lines/* lineCutter */.m)((line) => launch.onStderr(launch.scrub(line)));
    const child = (0,start/* start */.n)(argv, {
        env,
        cwd: launch.directory,
        input: launch.input,
        onStdout: stdout.write,
        onStderr: stderr.write,
    });
    let stopped = false;
    return {
        pid: isK6 ? child.pid : undefined,
        stop() {
            if (stopped)
                return;
            stopped = true;
            stop(child);
        },
        kill: () => kill(child),
        ended: child.ended.then((end) => {
            stdout.end();
            stderr.end();
            return end;
        }),
        liveFigures: (0,live_counters/* followRecorder */.Yy)(launch.files.record),
        results: () => readResults(launch.files, launch.scrub),
    };
}
function readResults({ summary, record, ownSummary }, scrub) {
    return {
        summary: parsed(scrubbedFile(summary, scrub)),
        timeline: scrubbedFile(record, scrub),
        ownSummary: parsed(scrubbedFile(ownSummary, scrub)),
    };
}
/** The files are kept with the results: a secret in a tag or a name must not stay in them. */
function scrubbedFile(path, scrub) {
    const text = textOf(path);
    if (text === undefined)
        return undefined;
    const clean = scrub(text);
    if (clean !== text)
        (0,external_node_fs_.writeFileSync)(path, clean);
    return clean;
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** JSON that was cut off is none; the ending says why. */
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/generator/container.js






/**
 * k6 as a container in the network of a stack. Folders of this machine appear inside under their own paths, so that
 * arguments need no translation; only the folder for results can be written.
 */
async function containerGenerator(container, signal) {
    const k6Version = container.k6Version ?? (await askVersion(container, signal));
    if (!(0,k6/* isSupportedK6 */.CU)(k6Version))
        throw new errors/* LoadError */.Xb(`the image of the service k6 is k6 ${k6Version}; supported are ${k6/* SUPPORTED_K6 */.jY}`, 'Take another image for the service k6 of your compose file, or leave it to the shipped one.');
    return {
        kind: 'container',
        k6Version,
        hint: 'k6 runs as the service k6 of the compose files; check what your files change of it.',
        serviceUrl: () => container.url,
        ask: (command, limits) => askContainer(container, command, limits),
        start: (launch) => startK6({
            ...composeRun(container, launch, container.name, launch.writes),
            // Of this process only the client: k6 has its working folder by an option.
            launch: { ...launch, directory: process.cwd() },
            isK6: false,
            stop: (child) => void signalContainer(container, 'SIGINT', child),
            kill: (child) => void signalContainer(container, 'SIGKILL', child),
        }),
    };
}
/** Variables that mean something to Compose or to the process that starts k6: their values go on the command line. */
const MEANT_FOR_US = /^(COMPOSE_|DOCKER_|PERF_(UID|GID|PACKAGE_ROOT|COMPOSE_DIRECTORY)$|PATH$|HOME$|.*_IMAGE$)/;
/** Values of variables travel in the environment, not on the command line, where every user could read them. */
function composeRun(container, { args, env, directory, reads }, name, writes) {
    const variables = Object.entries(env);
    const passed = Object.fromEntries(variables.filter(([key]) => !MEANT_FOR_US.test(key)));
    return {
        argv: [
            ...container.run,
            '--name',
            name,
            ...reads.flatMap(mounts),
            ...(writes === undefined ? [] : ['--volume', `${writes}:${writes}`]),
            '--workdir',
            directory,
            ...variables.flatMap(([key, value]) => ['--env', MEANT_FOR_US.test(key) ? `${key}=${value}` : key]),
            'k6',
            ...args,
        ],
        // Compose 5 tells its own progress on stderr, where it would be taken for k6's log.
        env: { ...container.env, ...passed, COMPOSE_PROGRESS: 'quiet' },
    };
}
/**
 * Read-only, and without the repository's own folder: actions/checkout leaves the token of the job in `.git/config`, and the
 * script of a pull request may be anybody's.
 */
function mounts(path) {
    const repository = (0,external_node_path_.join)(path, '.git');
    const kind = (0,external_node_fs_.statSync)(repository, { throwIfNoEntry: false });
    const hidden = kind === undefined ? undefined : kind.isDirectory() ? repository : `/dev/null:${repository}:ro`;
    return ['--volume', `${path}:${path}:ro`, ...(hidden === undefined ? [] : ['--volume', hidden])];
}
async function askContainer(container, command, limits) {
    const name = `${container.name}-asked`;
    const { argv, env } = composeRun(container, command, name);
    const result = await (0,run/* run */.e)(argv, { env, input: command.input, ...limits });
    // The client leaves its container behind when it is ended.
    if (result.code === undefined)
        await (0,run/* run */.e)(['docker', 'rm', '--force', name], { env, timeoutMs: 15_000 });
    return result;
}
async function askVersion(container, signal) {
    const { code, stdout, stderr } = await askContainer(container, { args: ['version'], env: {}, directory: '/', reads: [] }, { timeoutMs: 60_000, signal });
    signal.throwIfAborted();
    const version = /\bv(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    if (code === 0 && version !== undefined)
        return version;
    throw new errors/* LoadError */.Xb(`the image of the service k6 does not say its version: ${(stderr || stdout).trim().slice(0, 300)}`, 'It must run k6: its entrypoint takes the arguments of k6, as that of grafana/k6 does.');
}
/**
 * `docker compose run` leaves on SIGINT with 130 and lets the container run on. So signals go to the container itself;
 * `compose run` stays attached and ends with k6's own exit code.
 */
async function signalContainer({ name, env }, signal, client) {
    if (client.isOver)
        return;
    const { code } = await (0,run/* run */.e)(['docker', 'kill', '--signal', signal, name], { env, timeoutMs: 15_000 });
    // Not started yet, or the daemon is gone: then only the client is left to end.
    if (code !== 0)
        client.end();
}

// EXTERNAL MODULE: ./build/src/exec/environment.js
var environment = __webpack_require__(90690);
;// CONCATENATED MODULE: ./build/src/generator/end-with-us.js



/**
 * k6 must not outlive us: on Linux the kernel is asked to end it when we are gone, however we went (setpriv sets the wish and
 * becomes k6, so the pid is k6's). Gives what turns its command into one that does so; the bare command where no setpriv here can.
 */
async function endWithUs(candidates = SETPRIV) {
    const setpriv = process.platform === 'linux' ? candidates.find(isExecutable) : undefined;
    if (setpriv === undefined)
        return (argv) => argv;
    const wished = (argv) => [setpriv, '--pdeathsig', 'KILL', '--', ...argv];
    const { code } = await (0,run/* run */.e)(wished(['true']), { env: (0,environment/* childEnvironment */.Qc)(process.env), timeoutMs: 5000 });
    return code === 0 ? wished : (argv) => argv;
}
/** Of util-linux 2.33 or newer; the one of BusyBox, as in images of Alpine, has no such option. */
const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/generator/host.js




/** k6 as a child of this process. */
async function hostGenerator(k6) {
    const endingWithUs = await endWithUs();
    return {
        kind: 'host',
        k6Version: k6.version,
        hint: `Check that ${k6.path} exists and can be executed on this machine.`,
        serviceUrl: (urlHere) => urlHere,
        ask: ({ args, env, directory, input }, { timeoutMs, signal }) => (0,run/* run */.e)([k6.path, ...args], {
            env: { ...(0,environment/* childEnvironment */.Qc)(process.env), ...env },
            cwd: directory,
            input,
            timeoutMs,
            signal,
        }),
        start: (launch) => startK6({
            argv: endingWithUs([k6.path, ...launch.args]),
            env: { ...(0,environment/* childEnvironment */.Qc)(process.env), ...launch.env },
            launch,
            isK6: true,
            stop: (child) => child.signal('SIGINT'),
            kill: (child) => child.kill(),
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/generator/open-generator.js



/** The generator the plan asks for. k6 is looked for on this machine, or fetched, only when it runs here. */
function openGenerator(request) {
    return GENERATORS[request.plan.generator](request);
}
const GENERATORS = {
    host: async ({ plan, ...context }) => hostGenerator(await (0,find/* findK6 */.j)(plan, context)),
    container: async ({ container, signal }) => {
        if (container === undefined)
            throw new Error('k6 is planned as a container of a stack that has none');
        return containerGenerator(container, signal);
    },
    cluster: async ({ plan, ...context }) => {
        if (plan.cluster === undefined)
            throw new Error('k6 is planned on a cluster that is not');
        // Reads YAML, which most runs need not load.
        const { clusterGenerator } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2038)]).then(__webpack_require__.bind(__webpack_require__, 52038));
        return clusterGenerator(plan.cluster, await hostGenerator(await (0,find/* findK6 */.j)(plan, context)), context);
    },
};


/***/ }),

/***/ 57424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseProgress)
/* harmony export */ });
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


/***/ }),

/***/ 11049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54992);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);


/** One sentence for a refusal of GitHub that says which permission or setting to change. Never a verdict. */
function adviceOn(error, { what, permission }) {
    if (!(error instanceof _github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
        return `Could not ${what}: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)}`;
    const said = error.message.replaceAll(/\s+/g, ' ').slice(0, 300);
    switch (error.status) {
        case 0:
            return `Could not ${what}: ${said}`;
        case 401:
            return `Could not ${what}: the token was refused (401). Check the input github-token.`;
        case 403:
            return (`Could not ${what}: the token may not (403: ${said}). Add \`${permission}\` to the permissions of the job. ` +
                'Runs of forks and of Dependabot have read-only tokens: see docs/permissions-and-forks.md.');
        case 404:
            return (`Could not ${what}: GitHub does not find it (404). Either it was deleted, or the token may not see it: ` +
                `add \`${permission}\` to the permissions of the job.`);
        case 410:
            if (permission.startsWith('actions:'))
                return `Could not ${what}: they have expired (410).`;
            return `Could not ${what}: it is turned off in this repository (410). Turn on Issues in the settings of the repository.`;
        case 422:
            return `Could not ${what}: GitHub refused the text (422: ${said}). It is in the job summary.`;
        case 429:
            return `Could not ${what}: GitHub's rate limit is used up (429). It is in the job summary.`;
        default:
            return `Could not ${what}: GitHub answered ${error.status} (${said}).`;
    }
}


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

/***/ 64111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ runTests)
});

// EXTERNAL MODULE: ./build/src/line/judge-and-report.js + 37 modules
var judge_and_report = __webpack_require__(63019);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
;// CONCATENATED MODULE: ./build/src/base/failed-base.js

/** A base that was checked out, and then could not be built or did not come up. */
function failedBase(label, { message, logTail }) {
    const lastLines = logTail.filter((line) => line.trim() !== '').slice(-3);
    const because = [`${label} could not be started: ${message}`, ...lastLines].join(' | ');
    return {
        kind: 'unavailable',
        because: (0,wording_escape/* cleanText */.X5)(because),
        advice: `Make ${(0,wording_escape/* cleanText */.X5)(label)} build and start as this version does, or give another base; \`base: none\` compares with earlier runs alone.`,
    };
}

;// CONCATENATED MODULE: ./build/src/judge/side-by-side/earlier.js
/** How much the figures varied between the rounds of earlier comparisons of the same test in the same mode. */
function earlierVariances(lookup, mode) {
    if (lookup.kind !== 'found')
        return [];
    return lookup.baseline.runs.flatMap(({ sideBySide }) => sideBySide?.mode === mode ? sideBySide.variances : []);
}

// EXTERNAL MODULE: ./build/src/judge/side-by-side/planned.js
var planned = __webpack_require__(43405);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/generators.js
var generators = __webpack_require__(98922);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/k6-results/ending.js
var k6_results_ending = __webpack_require__(35573);
// EXTERNAL MODULE: ./build/src/exec/free-port.js
var free_port = __webpack_require__(3149);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var wording_reason = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/src/generator/messages.js
var generator_messages = __webpack_require__(27203);
// EXTERNAL MODULE: ./build/src/generator/progress.js
var generator_progress = __webpack_require__(57424);
// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
;// CONCATENATED MODULE: ./build/src/generator/progress-line.js

/** `load steady · 60 VUs · 1,980 events/s · p95 12 ms · 0.00 % errors · 25 s left` */
function progressLine(test, elapsedS, progress, figures) {
    const { testType, profile, workload } = test;
    const userScript = workload.kind === 'script';
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/ports/ask.js
var ask = __webpack_require__(57783);
;// CONCATENATED MODULE: ./build/src/generator/start-gate.js


/** A gate for this many loads; each arrives or leaves once. */
function startGate(loads) {
    let arrived = 0;
    let open = () => { };
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return {
        arrive() {
            arrived += 1;
            if (arrived === loads)
                open(true);
            return opened;
        },
        leave: () => open(false),
    };
}
/** k6 does everything up to the first VU, then waits to be released through its API on this port of loopback. */
const heldArgs = (port) => ['--paused', '--address', `127.0.0.1:${port}`];
/**
 * Waits until k6 is ready, then for the others, and lets it begin; asks it to stop where the others will never be ready.
 * Throws when k6 cannot be released.
 */
async function releaseThrough(gate, k6, port) {
    let hasEnded = false;
    void k6.ended.then(() => {
        hasEnded = true;
        gate.leave();
    });
    const startedAt = performance.now();
    while (!hasEnded && (await statusOf(port)) !== READY) {
        if (performance.now() - startedAt > READY_WITHIN_MS)
            throw new Error(`k6 was not ready to begin within ${READY_WITHIN_MS / 1000} s`);
        await (0,promises_.setTimeout)(LOOK_EVERY_MS);
    }
    if (hasEnded)
        return;
    if (!(await gate.arrive()))
        return k6.stop();
    const answer = await (0,ask/* ask */.kA)(statusUrl(port), {
        ...API,
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ data: { type: 'status', id: 'default', attributes: { paused: false } } }),
    });
    if (!answer.ok)
        throw new Error(`k6 could not be released: its API ${answer.sentence}`);
}
/** `ExecutionStatusPausedBeforeRun` (k6 lib/execution.go): VUs are initialised, setup() was not called yet. */
const READY = 4;
const LOOK_EVERY_MS = 20;
const READY_WITHIN_MS = 120_000;
const API = { timeoutMs: 2000, mostBytes: 64 * 1024 };
const statusUrl = (port) => `http://127.0.0.1:${port}/v1/status`;
/** Undefined while nothing answers there. */
async function statusOf(port) {
    try {
        const { data } = JSON.parse((await (0,ask/* ask */.kA)(statusUrl(port), API)).text);
        return data?.attributes?.status;
    }
    catch {
        // Not listening yet.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/generator/script/own-summary.js




/** Below the results directory: what handleSummary of the script wrote under relative paths. */
const OWN_FILES = 'script';
/**
 * Puts where they belong what handleSummary of the user's script gave: files into a folder of the results, wherever k6 ran,
 * and nowhere else; its text into the log. Gives what is wrong with it.
 */
function keepOwnSummary(given, resultsDirectory, log) {
    if (!isOwnSummary(given))
        return [];
    const folder = (0,external_node_path_.join)(resultsDirectory, OWN_FILES);
    const problems = [];
    for (const [name, content] of Object.entries(given.files)) {
        const path = (0,external_node_path_.join)(folder, name);
        const way = (0,external_node_path_.relative)(folder, path);
        if (way === '' || way.startsWith('..') || name.includes('\0')) {
            problems.push(`handleSummary() of the script wrote to ${name}, outside of its folder: left out`);
            continue;
        }
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(path, 'text' in content ? content.text : Buffer.from(content.base64, 'base64'));
            log.info(`Written by handleSummary of the script: ${path}`);
        }
        catch (error) {
            problems.push(`${path} could not be written: ${(0,wording_reason/* reasonOf */.A)(error)}`);
        }
    }
    for (const text of [given.stdout, given.stderr])
        if (text !== undefined && text.trim() !== '')
            log.info(text.trimEnd());
    if (given.error !== undefined)
        problems.push(`${k6/* HANDLE_SUMMARY_THREW */.p0}: ${given.error}`);
    return problems;
}
function removeOwnFiles(resultsDirectory) {
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(resultsDirectory, OWN_FILES), { recursive: true, force: true });
}
/** A script can write what it likes into the file this comes from. */
function isOwnSummary(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { files, stdout, stderr, error } = value;
    return (typeof files === 'object' &&
        files !== null &&
        Object.values(files).every((one) => typeof one === 'object' &&
            one !== null &&
            (('text' in one && typeof one.text === 'string') ||
                ('base64' in one && typeof one.base64 === 'string'))) &&
        [stdout, stderr, error].every((text) => text === undefined || typeof text === 'string'));
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
    const { k6, signal, hardSignal, stackLost, deadlineMs, onStop } = request;
    let stopping = false;
    let killTimer;
    const stop = (by) => {
        if (stopping)
            return;
        stopping = true;
        onStop(by);
        k6.stop();
        killTimer = setTimeout(() => k6.kill(), PATIENCE_MS[by]);
    };
    const onAbort = () => stop('user');
    const onStackLost = () => stop('stack');
    const onHardAbort = () => {
        stop('user');
        k6.kill();
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
async function runK6(load) {
    const { run, generator, log } = load;
    const files = cleanFiles(run.resultsDirectory);
    const environment = await k6Environment(load);
    const messages = new generator_messages/* K6Messages */.k();
    const startedAtMs = Date.now();
    let progress;
    let loadStartedAtMs;
    let stoppedBy = 'itself';
    const { args: lastArgs, input, directory, reads } = load.script;
    const gatePort = load.gate === undefined ? undefined : await (0,free_port/* freePort */.o)();
    const args = [...run.k6Args, ...(gatePort === undefined ? [] : heldArgs(gatePort)), ...lastArgs];
    log.debug(JSON.stringify(['k6', ...args]));
    const k6 = generator.start({
        args,
        env: environment,
        directory,
        reads,
        ...(input !== undefined && { input }),
        writes: run.resultsDirectory,
        deadlineMs: deadlineOf(load),
        files,
        scrub: load.scrub,
        onStdout(line) {
            const read = (0,generator_progress/* parseProgress */.T)(line);
            if (read === undefined)
                return;
            progress = read;
            // Lines come a little late, never early: the earliest start they tell is the closest.
            const startMs = Date.now() - read.elapsedS * 1000;
            loadStartedAtMs = Math.min(loadStartedAtMs ?? startMs, startMs);
        },
        onStderr: (line) => messages.add(line),
    });
    if (k6.pid !== undefined)
        load.observer?.watchK6(k6.pid);
    const calledOff = watchOver({
        k6,
        signal: load.signal,
        hardSignal: load.hardSignal,
        stackLost: load.observer?.stackLost,
        deadlineMs: deadlineOf(load) + (generator.startsWithinMs ?? 0),
        onStop: (by) => {
            stoppedBy = by;
            log.warn(STOP_LINES[by]);
        },
    });
    const ticker = setInterval(() => {
        const elapsedS = loadStartedAtMs === undefined ? undefined : (Date.now() - loadStartedAtMs) / 1000;
        load.progress.update(progressLine(load.test, elapsedS, progress, k6.liveFigures()));
    }, PROGRESS_PERIOD_MS);
    if (load.gate !== undefined && gatePort !== undefined)
        await releaseThrough(load.gate, k6, gatePort).catch((problem) => {
            load.gate?.leave();
            messages.say({ level: 'error', message: (0,wording_reason/* reasonOf */.A)(problem) });
            k6.stop();
        });
    const { code: exitCode, signal, error } = await k6.ended;
    clearInterval(ticker);
    calledOff();
    load.progress.done();
    if (error instanceof errors/* LoadError */.Xb)
        throw error;
    if (error !== undefined)
        throw new errors/* LoadError */.Xb(`k6 could not be started: ${error.message}`, generator.hint, { cause: error });
    const endedAtMs = Date.now();
    const { summary, timeline, ownSummary, shards, notes, ending: known } = k6.results();
    (0,external_node_fs_.rmSync)(files.ownSummary, { force: true });
    const ending = known ??
        (0,k6_results_ending/* k6Ending */.$)({
            exitCode,
            signal,
            errors: messages.at('error'),
            ranS: loadStartedAtMs === undefined ? undefined : (endedAtMs - loadStartedAtMs) / 1000,
            plannedS: load.test.workload.kind === 'script' ? load.script.plannedS : load.test.profile.durationS,
        });
    log.info(ending.sentence);
    for (const problem of keepOwnSummary(ownSummary, run.resultsDirectory, log)) {
        log.warn(problem);
        messages.say({ level: 'error', message: problem });
    }
    return {
        exitCode,
        signal,
        ending,
        startedAtMs,
        loadStartedAtMs,
        endedAtMs,
        summary,
        timeline,
        ...(shards !== undefined && { shards }),
        ...(notes !== undefined && { notes }),
        iterations: progress && { complete: progress.complete, interrupted: progress.interrupted },
        messages: messages.list(),
        k6Version: generator.k6Version,
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
/** Results of an earlier run in the same folder must never be read as this one's. */
function cleanFiles(directory) {
    const files = (0,k6/* k6Files */.$o)(directory);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    for (const file of Object.values(files))
        (0,external_node_fs_.rmSync)(file, { force: true });
    removeOwnFiles(directory);
    return files;
}
async function k6Environment({ run, generator, serviceUrl, dashboard, log, }) {
    const port = dashboard ? await (0,free_port/* freePort */.o)() : undefined;
    const { away } = generators/* GENERATORS */.DY[generator.kind];
    if (port !== undefined)
        log.info(away === undefined
            ? `Live page of k6: http://127.0.0.1:${port} (close it when the test is over: k6 waits for it)`
            : away.livePage);
    return {
        ...run.k6Env,
        ...(port !== undefined && { K6_WEB_DASHBOARD_PORT: String(port) }),
        ORCHESTRATOR_URL: generator.serviceUrl(serviceUrl) ?? serviceUrl,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/generator/script/sources.js



/**
 * The project of the script, and whatever outside of it the script or a file it imports names. k6 itself could list the
 * files (`k6 archive`), but only where it can read them already. Names that are put together at run time are found when
 * they are in the project.
 */
function readSources(script) {
    const project = projectOf(script);
    const outside = new Set();
    const names = new Set();
    const seen = new Set([script]);
    const files = new Set();
    for (const file of seen) {
        if (seen.size > MOST_FILES)
            break;
        const text = textOf(file);
        if (text === undefined)
            continue;
        for (const name of environmentNamesIn(text))
            names.add(name);
        files.add(file);
        for (const path of filesNamedIn(text, (0,external_node_path_.dirname)(file))) {
            files.add(path);
            if (isSource(path))
                seen.add(path);
        }
        for (const path of pathsIn(text, (0,external_node_path_.dirname)(file))) {
            if (!isInside(path, project) && !holdsTooMuch(path))
                outside.add(path);
        }
    }
    return { reads: [project, ...outside], files: [...files].sort(), environmentNames: [...names].sort() };
}
const MOST_FILES = 2000;
const MOST_FOLDERS = 20;
const LARGEST_SOURCE_BYTES = 5_000_000;
/** The repository the script is in; without one the outermost package, without that its folder. */
function projectOf(script) {
    let outermost;
    for (let directory = (0,external_node_path_.dirname)(script);; directory = (0,external_node_path_.dirname)(directory)) {
        if (holdsTooMuch(directory))
            return outermost ?? (0,external_node_path_.dirname)(script);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')))
            return directory;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'package.json')))
            outermost = directory;
    }
}
/** The root of the machine, a home, or what holds them: never shown to a script as a whole. */
function holdsTooMuch(path) {
    return path === (0,external_node_path_.dirname)(path) || isInside((0,external_node_os_.homedir)(), path);
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
}
/** What names further files: a module, and the definitions of gRPC. */
function isSource(path) {
    return /\.(?:[cm]?[jt]s|proto)$/.test(path);
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function textOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file).size > LARGEST_SOURCE_BYTES ? undefined : (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** A relative path in any string, an absolute one where it is imported or opened: `/orders` is as a rule part of a URL. */
const RELATIVE = /(["'`])(\.{1,2}(?:\/[^"'`\n]*)?)\1/g;
const ABSOLUTE = /\b(?:from|import|require\s*\(|open\s*\()\s*(["'`])((?:file:\/\/)?\/[^"'`\n]+)\1/g;
function pathsIn(text, directory) {
    return [...text.matchAll(RELATIVE), ...text.matchAll(ABSOLUTE)].flatMap(([, , written = '']) => {
        const path = (0,external_node_path_.resolve)(directory, written.replace(/^file:\/\//, ''));
        return path.includes('\0') || !(0,external_node_fs_.existsSync)(path) ? [] : [path];
    });
}
/** Anything in quotes, on one line. */
const QUOTED = /(["'`])([^"'`\n\0]{1,1000})\1/g;
/**
 * Files whose names stand in quotes, wherever: an import, `open('users.csv')`, `fs.open`, `csv.parse`; and those in a
 * folder that stands there too: `client.load(['protos'], 'shop.proto')`.
 */
function filesNamedIn(text, directory) {
    const named = new Set([...text.matchAll(QUOTED)].map(([, , written = '']) => written.replace(/^file:\/\//, '')));
    const places = [...named].map((path) => (0,external_node_path_.resolve)(directory, path)).filter((path) => !holdsTooMuch(path));
    const folders = places
        .filter((path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true && path !== directory)
        .slice(0, MOST_FOLDERS);
    const inFolders = folders.flatMap((folder) => [...named].map((path) => (0,external_node_path_.resolve)(folder, path)));
    return [...places, ...inFolders].filter(isFile);
}
/** `__ENV.NAME`, `__ENV['NAME']`, `const { NAME } = __ENV`. */
function environmentNamesIn(text) {
    const direct = [
        ...text.matchAll(/\b__ENV\s*(?:\??\.\s*([A-Za-z_]\w*)|(?:\?\.)?\[\s*["'`](\w+)["'`]\s*\])/g),
    ];
    const taken = [...text.matchAll(/\{([^{}]*)\}\s*=\s*__ENV\b/g)];
    return [
        ...direct.map(([, dotted, quoted]) => dotted ?? quoted ?? ''),
        ...taken.flatMap(([, list = '']) => [...list.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map(([, name = '']) => name)),
    ];
}

;// CONCATENATED MODULE: ./build/src/generator/script/digest.js





/**
 * One digest over the script and every file it imports or opens; undefined where the script cannot be read. Files that
 * are secret by their name are left out: a new token changes nothing of the load.
 */
function scriptDigest({ script, name, env }) {
    const folder = (0,external_node_path_.dirname)(script);
    const given = Object.values(env)
        .filter((value) => value !== '' && value.length < LONGEST_PATH && !value.includes('\0'))
        .map((value) => (0,external_node_path_.resolve)(folder, value))
        .filter((path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true);
    const files = [...new Set([...readSources(script).files, ...given])].filter((path) => !isSecret((0,external_node_path_.basename)(path)));
    const parts = files.flatMap((path) => {
        const content = contentDigest(path);
        return content === undefined ? [] : [`${placeOf(path, folder)}\0${content}`];
    });
    if (parts.length === 0)
        return undefined;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(parts.sort().join('\n')).digest('hex');
    return { name, digest, files: parts.length };
}
const LONGEST_PATH = 1000;
/** Modules may speak of tokens in their names. */
function isSecret(name) {
    if (/^\.env(?:\.|$)|\.(?:pem|key|crt|p12|pfx)$/i.test(name))
        return true;
    return !/\.[cm]?[jt]s$/.test(name) && (0,secret_names/* looksSecret */.n0)(name.replaceAll(/[^A-Za-z0-9]+/g, '_'));
}
/** Where it lies beside the script; a file from far away may lie elsewhere on another machine. */
function placeOf(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return /^(?:\.\.\/){4}/.test(way) ? (0,external_node_path_.basename)(path) : way;
}
/** Data may be larger than memory. */
function contentDigest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        feed(hash, path);
    }
    catch {
        // Not ours to read: k6 says what is wrong with it, if it needs it.
        return undefined;
    }
    return hash.digest('hex');
}
function feed(hash, path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const buffer = Buffer.allocUnsafe(1 << 20);
        for (let size = (0,external_node_fs_.readSync)(file, buffer); size > 0; size = (0,external_node_fs_.readSync)(file, buffer))
            hash.update(buffer.subarray(0, size));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/k6/lib/round-phases.js
var round_phases = __webpack_require__(71953);
;// CONCATENATED MODULE: ./build/src/generator/script/entry.js

/**
 * An entry that hands through everything the user's script exports (setup, the functions of scenarios), and adds to its
 * options and its summary. The file of the user is imported, never edited. k6 reads the entry from standard input, in the
 * folder of the script: so every relative path counts from where it would without an entry, whatever API it is given to.
 */
function entrySource(request) {
    const { script, library, added, functions, warmUpS, startsS = {}, resultsInLog: mark, ...summary } = request;
    const from = JSON.stringify(script);
    return [
        '// Made by orchestrator-perf for one run; the script itself is used as it is.',
        "import encoding from 'k6/encoding';",
        `import { inPhaseOf, optionsWith, summaryFiles } from ${JSON.stringify(library)};`,
        ...(mark === undefined
            ? []
            : [`import { resultLines } from ${JSON.stringify(library.replace(/[^/]*$/, 'result-lines.ts'))};`]),
        `import * as own from ${from};`,
        `export * from ${from};`,
        ...(warmUpS === undefined ? [] : ["import exec from 'k6/execution';", phaseSource(warmUpS, startsS)]),
        ...functions.flatMap((name) => exportOf(name, warmUpS !== undefined)),
        `const added = ${JSON.stringify(added)};`,
        'export const options = optionsWith(own.options, added);',
        'export function handleSummary(data) {',
        '  const base64 = (bytes) => encoding.b64encode(bytes);',
        `  const files = summaryFiles(data, { ...${JSON.stringify(summary)}, own, added: added.thresholds, base64 });`,
        mark === undefined
            ? '  return files;'
            : `  return { stdout: resultLines(${JSON.stringify(mark)}, { files, atMs: Date.now(), durationMs: data.state.testRunDurationMs, runsSetup: typeof (own.setup ?? own.teardown) === 'function' }) };`,
        '}',
        '',
    ].join('\n');
}
/** An export of the entry itself hides the one that is handed through. */
function exportOf(name, inPhases) {
    const own = inPhases ? `inPhase(own[${JSON.stringify(name)}])` : 'own.default';
    if (name === 'default')
        return [`export default ${own};`];
    return inPhases ? [`const ${name}InPhase = ${own};`, `export { ${name}InPhase as ${name} };`] : [];
}
function phaseSource(warmUpS, startsS) {
    const phases = {
        warmUpMs: warmUpS * 1000,
        startsMs: Object.fromEntries(Object.entries(startsS).map(([name, seconds]) => [name, seconds * 1000])),
        before: round_phases/* WARM_UP_PHASE */.W,
        judged: round_phases/* ROUND_PHASE */.Z,
    };
    return `const inPhase = inPhaseOf(() => exec, ${JSON.stringify(phases)});`;
}

;// CONCATENATED MODULE: ./build/src/generator/script/go-duration.js
/** The longest that Go prints, `2562047h47m16.854775807s`, and room. */
const LONGEST_CHARS = 100;
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
    return [...text.slice(0, LONGEST_CHARS).matchAll(/(\d+(?:\.\d+)?)(ms|us|µs|ns|d|h|m|s)/g)].reduce((sum, [, value, unit]) => sum + Number(value) * (unitS[unit ?? ''] ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/generator/script/scenarios.js

/**
 * Scenarios stretched in proportion to the VUs and seconds asked for: every count of VUs and every arrival rate by one
 * factor, every time by another. Numbers of iterations stay: they are the work, not the load.
 */
function rescaleScenarios(scenarios, maxVus, rescale) {
    const longestS = plannedSecondsOf(scenarios) ?? 0;
    const { vus, vusShare = 1 } = rescale;
    const byVus = (vus === undefined || maxVus === 0 ? 1 : vus / maxVus) * vusShare;
    const byTime = rescale.durationS === undefined || longestS === 0 ? 1 : rescale.durationS / longestS;
    return Object.fromEntries(Object.entries(scenarios).map(([name, scenario]) => [
        name,
        keepWork(scenario, rescaleFields(scenario, byVus, byTime)),
    ]));
}
/**
 * The load of a script that says none: what k6 would do with `--vus` and `--duration`, and the profile of the test type
 * where neither was given. k6 alone would run it once, which tests nothing.
 */
function loadOfPlainScript(scenarios, { rescale, profile, testType }) {
    if (!saysNoLoad(scenarios))
        return undefined;
    if (rescale === undefined)
        return {
            scenarios: {
                default: {
                    executor: 'ramping-vus',
                    startVUs: profile.startVus,
                    stages: profile.stages.map(({ durationS, targetVus }) => ({
                        duration: scenarios_milliseconds(durationS),
                        target: targetVus,
                    })),
                },
            },
            sentence: `it runs the profile of a ${testType} test, up to ${profile.peakVus} VUs in ${profile.durationS} s`,
        };
    const { durationS = profile.durationS, vusShare } = rescale;
    const asked = rescale.vus ?? (vusShare === undefined ? 1 : VUS_OF_ROUNDS);
    const vus = Math.max(1, Math.round(asked * (vusShare ?? 1)));
    return {
        scenarios: { default: { executor: 'constant-vus', vus, duration: scenarios_milliseconds(durationS) } },
        sentence: `it runs with ${vus === 1 ? '1 VU' : `${vus} VUs`} for ${durationS} s`,
    };
}
/** Of both versions together, for a script that says none: enough to have requests meet, few enough for a small machine. */
const VUS_OF_ROUNDS = 10;
/** `k6 inspect` gives such a script one iteration of one VU, with every field left open. */
function saysNoLoad(scenarios) {
    const [only, ...others] = Object.entries(scenarios);
    if (only === undefined || others.length > 0)
        return false;
    const [name, { executor, exec, vus, iterations, maxDuration, startTime }] = only;
    return (name === 'default' &&
        executor === 'per-vu-iterations' &&
        [exec, vus, iterations, maxDuration, startTime].every((field) => field === null || field === undefined));
}
function runsIterationsOnly(scenarios) {
    const all = Object.values(scenarios);
    return all.length > 0 && all.every(({ executor }) => /-iterations$/.test(String(executor)));
}
/** When the last scenario is over, graceful stops apart; undefined where one runs a number of iterations. */
function plannedSecondsOf(scenarios) {
    const timed = Object.values(scenarios).filter(({ executor }) => !/-iterations$/.test(String(executor)));
    const longestS = Math.max(0, ...timed.map(endS));
    return longestS === 0 ? undefined : longestS;
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
/** Iterations of each VU: with fewer VUs each does more of the same work. */
function keepWork(before, after) {
    if (before.executor !== 'per-vu-iterations')
        return after;
    const count = (value) => (typeof value === 'number' ? value : 1);
    const work = count(before.vus) * count(before.iterations);
    return { ...after, iterations: Math.max(1, Math.round(work / count(after.vus))) };
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
function scenarios_milliseconds(seconds) {
    return `${Math.round(seconds * 1000)}ms`;
}

;// CONCATENATED MODULE: ./build/src/generator/script/inspect.js





/** Syntax that k6 cannot run makes it spin for ever, in `inspect` and in `run`, when the file ends in `.ts`. */
const TIMEOUT_MS = 30_000;
/** Asks k6 what it would do with a script, without doing it; a script that cannot run is a UserError with its cause. */
async function inspectScript(request) {
    const { script, input, directory, generator, env, reads, signal, timeoutMs = TIMEOUT_MS } = request;
    const result = await generator.ask({
        args: [
            'inspect',
            '--execution-requirements',
            // `run` hands its environment to the script by default, `inspect` does not.
            '--include-system-env-vars',
            '--log-format',
            'json',
            input === undefined ? script : '-',
        ],
        env,
        directory,
        reads,
        ...(input !== undefined && { input }),
    }, { timeoutMs, signal });
    signal.throwIfAborted();
    if (result.timedOut)
        throw new errors/* UserError */.yo(`k6 did not finish reading ${script} within ${timeoutMs / 1000} s`, 'k6 hangs on TypeScript syntax it cannot run: decorators, `using`, `for await`. Write the script without them.');
    if (result.code !== 0)
        throw inspectError(request, result.stderr, result.error);
    return readInspected(script, result.stdout);
}
const MISSING_FILE = {
    said: /couldn't be found on local disk|^GoError: (?:stat|open) .*no such file or directory/s,
    what: 'imports or opens a file that is not there',
    hint: 'k6 needs the exact file name with its extension; paths are relative to the importing file.',
};
/** In k6's own words (`loader/loader.go`, `js/modules/resolution.go`), which a script can hardly utter by accident. */
const CAUSES = [
    MISSING_FILE,
    {
        said: /^(?!GoError).*: script exception$/s,
        what: 'throws while it is loaded',
        hint: 'The message is its own. A variable it wants is given by script-env: NAME=value.',
    },
    {
        said: /no exported functions/i,
        what: 'exports no function',
        hint: 'Export a default function, or one for each scenario: `export default function () { … }`.',
    },
    {
        said: /unknown modules \["k6\/x\//,
        what: 'imports an extension that this k6 does not have',
        hint: 'Build a k6 with it (https://github.com/grafana/xk6) and give that by k6-path, with k6-runner host.',
    },
    {
        said: /unknown modules \[/,
        what: 'imports a module that this k6 does not have',
        hint: 'Check its name, and the k6-version it came with.',
    },
    {
        said: /couldn't be recognised as something k6 supports/,
        what: 'imports a package by its name',
        hint: 'k6 looks into no node_modules: import a file by its path, or bundle the script (esbuild) before the run.',
    },
    {
        said: /couldn't be retrieved from the resolved url/,
        what: 'imports something that is not on this machine',
        hint: 'Keep a copy of the module beside the script and import that; runs must not depend on the network.',
    },
    {
        said: /Line \d+:\d+ |SyntaxError/,
        what: 'has a syntax error',
        hint: 'Try it with: k6 inspect <script>',
    },
];
function inspectError({ script, generator, reads }, stderr, error) {
    const messages = new generator_messages/* K6Messages */.k();
    for (const line of stderr.split('\n'))
        messages.add(line);
    const said = messages.at('error').join(' | ') || error?.message || 'k6 gave no reason';
    const cause = CAUSES.find((one) => one.said.test(said));
    const { away } = generators/* GENERATORS */.DY[generator.kind];
    const unseen = cause === MISSING_FILE && away !== undefined ? ` ${away.files(reads)}` : '';
    return new errors/* UserError */.yo(`k6 script ${script} ${cause?.what ?? 'cannot be loaded'}: ${said
        .replace(/: script exception$/, '')
        .trim()
        .slice(0, 600)}`, `${cause?.hint ?? 'Try it with: k6 inspect <script>'}${unseen}`);
}
function readInspected(script, stdout) {
    try {
        const { totalDuration, maxVUs, scenarios, summaryTrendStats } = JSON.parse(stdout);
        if (!isScenarios(scenarios))
            throw new TypeError('no scenarios');
        return {
            options: {
                scenarios,
                summaryTrendStats: Array.isArray(summaryTrendStats) ? summaryTrendStats.map(String) : [],
            },
            plannedS: plannedSecondsOf(scenarios),
            totalDurationS: goDurationS(String(totalDuration)),
            maxVus: Number(maxVUs) || 0,
        };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`k6 could not say what ${script} does`, 'Try it with: k6 inspect <script>', {
            cause,
        });
    }
}
function isScenarios(value) {
    return (typeof value === 'object' &&
        value !== null &&
        Object.values(value).every((one) => typeof one === 'object' && one !== null));
}

;// CONCATENATED MODULE: ./build/src/generator/script/said-scenarios.js

/** What `k6 inspect` says of the scenarios, typed and without what the script leaves to k6. */
function saidScenarios(scenarios) {
    return Object.entries(scenarios)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, fields]) => ({
        name,
        executor: String(fields.executor ?? 'unknown'),
        ...given('exec', typeof fields.exec === 'string' ? fields.exec : undefined),
        ...given('vus', count(fields.vus)),
        ...given('startVus', count(fields.startVUs)),
        ...given('preAllocatedVus', count(fields.preAllocatedVUs)),
        ...given('maxVus', count(fields.maxVUs)),
        ...given('iterations', count(fields.iterations)),
        ...given('rate', count(fields.rate)),
        ...given('startRate', count(fields.startRate)),
        ...given('perS', seconds(fields.timeUnit)),
        // Not said is from the start.
        ...given('startS', seconds(fields.startTime) || undefined),
        ...given('durationS', seconds(fields.duration)),
        ...given('maxDurationS', seconds(fields.maxDuration)),
        ...given('stages', stagesOf(fields.stages)),
    }));
}
function stagesOf(stages) {
    if (!Array.isArray(stages))
        return undefined;
    return stages.map((stage) => ({
        durationS: seconds(stage?.duration) ?? 0,
        target: count(stage?.target) ?? 0,
    }));
}
function count(value) {
    return typeof value === 'number' && value >= 0 ? value : undefined;
}
function seconds(value) {
    if (typeof value !== 'string' || value === '')
        return undefined;
    const read = goDurationS(value);
    return Number.isFinite(read) && read >= 0 ? read : undefined;
}
function given(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ./build/src/generator/script/prepare.js









/** The script k6 will run: the built-in one, or an entry to the user's own, after a look at what that will do. */
async function prepareScript(request) {
    const { test, run, generator, packageRoot } = request;
    if (test.workload.kind === 'script')
        return prepareUserScript(request);
    const data = test.workload.kind === 'requests' ? test.workload.data?.file : run.k6Env.EVENTS_FILE;
    const reads = [(0,external_node_path_.dirname)(test.script), ...(data === undefined ? [] : [data])];
    everyRunnerHasVus(generator, test.profile.peakVus);
    const { resultsInLog } = generator;
    if (resultsInLog === undefined)
        return { args: [test.script], directory: run.resultsDirectory, reads };
    const { summary, ownSummary } = (0,k6/* k6Files */.$o)(run.resultsDirectory);
    const input = entrySource({
        script: test.script,
        library: libraryIn(packageRoot),
        added: { thresholds: {} },
        functions: ['default'],
        summaryFile: summary,
        ownFile: ownSummary,
        trendStats: [],
        resultsInLog,
    });
    return { args: ['-'], input, directory: (0,external_node_path_.dirname)(test.script), reads };
}
function everyRunnerHasVus({ runners = 1 }, vus) {
    if (vus >= runners)
        return;
    throw new errors/* UserError */.yo(`the load has up to ${vus} VUs and is split over ${runners} runners: ${runners - vus} of them would do nothing`, `Take at most ${vus} runners, or more VUs.`);
}
const libraryIn = (packageRoot) => (0,external_node_path_.join)(packageRoot, 'k6', 'lib', 'user-entry.ts');
async function prepareUserScript(request) {
    const { test, run, generator, serviceUrl, packageRoot, log, signal } = request;
    const library = libraryIn(packageRoot);
    const sources = readSources(test.script);
    sayWhatIsNotGiven(request, sources.environmentNames);
    const reads = [...sources.reads, (0,external_node_path_.dirname)(library)];
    const directory = (0,external_node_path_.dirname)(test.script);
    const asked = {
        generator,
        env: { ...run.k6Env, ORCHESTRATOR_URL: generator.serviceUrl(serviceUrl) ?? 'http://localhost:8080' },
        script: test.script,
        directory,
        reads,
        signal,
    };
    const own = await inspectScript(asked);
    const scenarios = scenariosInPlace(own, test, log);
    const thresholds = JSON.parse(run.k6Env.PERF_THRESHOLDS ?? '{}');
    const trendStats = own.options.summaryTrendStats;
    const { summary, ownSummary } = (0,k6/* k6Files */.$o)(run.resultsDirectory);
    const input = entrySource({
        script: test.script,
        library,
        added: { thresholds, ...(scenarios && { scenarios }) },
        functions: functionsOf(scenarios ?? own.options.scenarios),
        warmUpS: test.sideBySide?.warmUpS,
        startsS: startsOf(scenarios ?? own.options.scenarios),
        summaryFile: summary,
        ownFile: ownSummary,
        trendStats,
        resultsInLog: generator.resultsInLog,
    });
    const changed = scenarios !== undefined || Object.keys(thresholds).length > 0;
    const said = changed ? await inspectScript({ ...asked, input }) : own;
    const { maxVus, totalDurationS, plannedS } = said;
    everyRunnerHasVus(generator, maxVus);
    log.info(`Script ${test.script}: up to ${maxVus} VUs, ${totalDurationS} s with graceful stops`);
    return {
        // k6 adds up repeated flags: the statistics the script asks for are there beside ours.
        args: [...moreTrendStats(run.k6Args, trendStats), '-'],
        input,
        directory,
        reads,
        scenarios: saidScenarios(said.options.scenarios),
        ...(plannedS !== undefined && { plannedS }),
        totalDurationS,
    };
}
function functionsOf(scenarios) {
    return [
        ...new Set(Object.values(scenarios).map(({ exec }) => (typeof exec === 'string' ? exec : 'default'))),
    ];
}
function startsOf(scenarios) {
    return Object.fromEntries(Object.entries(scenarios).flatMap(([name, { startTime }]) => {
        const startS = typeof startTime === 'string' ? goDurationS(startTime) : 0;
        return startS ? [[name, startS]] : [];
    }));
}
/** What runs in place of the script's own load; undefined where its own stands. */
function scenariosInPlace(own, test, log) {
    const { scenarios } = own.options;
    const plain = loadOfPlainScript(scenarios, test);
    if (plain !== undefined) {
        log.info(`The script says no load of its own: ${plain.sentence}`);
        return plain.scenarios;
    }
    if (test.rescale === undefined)
        return undefined;
    if (test.rescale.durationS !== undefined && runsIterationsOnly(scenarios))
        log.warn(`duration has no effect: the script runs a number of iterations (${Object.keys(scenarios).join(', ')}), however long they take`);
    return rescaleScenarios(scenarios, own.maxVus, test.rescale);
}
function moreTrendStats(k6Args, wanted) {
    const given = k6Args[k6Args.indexOf('--summary-trend-stats') + 1]?.split(',') ?? [];
    const missing = wanted.filter((name) => !given.includes(name));
    return missing.length === 0 ? [] : ['--summary-trend-stats', missing.join(',')];
}
/** Alone k6 hands its whole environment to the script; here that is said by name. */
function sayWhatIsNotGiven({ run, env, log }, names) {
    const missing = names.filter((name) => !Object.hasOwn(run.k6Env, name) && name !== 'ORCHESTRATOR_URL' && env[name] !== undefined);
    if (missing.length > 0)
        log.warn(`The script reads ${missing.map((name) => `__ENV.${name}`).join(', ')}: set in this environment, but not given to k6. ` +
            `Give ${missing.length === 1 ? 'it' : 'them'} by script-env, for example ${missing[0]}=<value>.`);
}

// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/domain/measurement.js + 1 modules
var measurement = __webpack_require__(32916);
// EXTERNAL MODULE: ./build/src/domain/tool.js
var tool = __webpack_require__(48878);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
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

// EXTERNAL MODULE: ./build/src/metrics/catalogue.js
var catalogue = __webpack_require__(56858);
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
/** Adds what was achieved: events, or requests of an ordinary service, counted in a phase ÷ its seconds. */
function withAchieved(phases, metrics, { unit }) {
    const counted = unit === 'requests' ? 'http_reqs' : 'events_submitted';
    return phases.map((phase) => {
        const sent = metrics.find((metric) => metric.name === counted && isPhaseOnly(metric.tags) && metric.tags.phase === phase.name);
        if (sent?.kind !== 'counter')
            return phase;
        return { ...phase, achievedEventsPerSecond: sent.count / phaseSeconds(phase) };
    });
}
const phaseSeconds = (phase) => (phase.toMs - phase.fromMs) / 1000;
/** True for `{phase:x}` with nothing else. */
const isPhaseOnly = (tags) => tags.phase !== undefined && Object.keys(tags).length === 1;
const eventsPerVuSecond = (profile) => profile.peakVus === 0 ? 0 : profile.eventsPerSecond / profile.peakVus;

;// CONCATENATED MODULE: ./build/src/measure/derived-metrics.js


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
        const derived = catalogue/* METRICS */.Cb.get(metric.name)?.rate;
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

// EXTERNAL MODULE: ./build/src/k6-results/summary/checks.js
var checks = __webpack_require__(14786);
// EXTERNAL MODULE: ./build/src/k6-results/shards/judge-declared.js
var judge_declared = __webpack_require__(64894);
// EXTERNAL MODULE: ./build/src/k6-results/shards/mix-summaries.js
var mix_summaries = __webpack_require__(51611);
;// CONCATENATED MODULE: ./build/src/k6-results/shards/join-summaries.js



/** One summary out of those of the runners that shared a load. */
function joinSummaries(shards) {
    const metrics = (0,mix_summaries/* mixMetrics */.C)(shards.map((shard) => shard.metrics));
    const durations = shards.flatMap(({ durationS }) => durationS ?? []);
    return {
        metrics,
        thresholds: (0,judge_declared/* judgeTogether */.M)(shards.flatMap(({ thresholds }) => thresholds), metrics),
        checks: (0,checks/* addedChecks */.OQ)(shards.flatMap(({ checks }) => checks)),
        hasSetup: shards.some(({ hasSetup }) => hasSetup),
        durationS: durations.length === 0 ? undefined : Math.max(...durations),
        notes: [...new Set(shards.flatMap(({ notes }) => notes))],
    };
}

;// CONCATENATED MODULE: ./build/src/k6-results/shards/merge-timelines.js
/** Ticks of runners come at different parts of a second. */
const NEAR_MS = 1000;
/**
 * One time line of the runners that shared a load: what each does in a second adds up. Of percentiles and ratios it is the
 * mean weighted by requests, which is close where the runners do the same; a chart wants no more, and nothing is judged by it.
 */
function mergeTimelines(shards) {
    const shifted = shards.map(({ timeline, clockShiftMs }) => ({
        ...timeline,
        series: timeline.series.map((series) => ({
            ...series,
            points: series.points.map(([atMs, value]) => [atMs + clockShiftMs, value]),
        })),
        startedAtMs: timeline.startedAtMs === undefined ? undefined : timeline.startedAtMs + clockShiftMs,
        stoppedAtMs: timeline.stoppedAtMs === undefined ? undefined : timeline.stoppedAtMs + clockShiftMs,
    }));
    const weights = shifted.map(({ series }) => series.find((one) => one.metric === 'http_reqs' && isWhole(one)));
    const byKey = new Map();
    shifted.forEach(({ series }, shard) => {
        for (const one of series) {
            const key = JSON.stringify([one.metric, one.tags, one.statistic]);
            const all = byKey.get(key) ?? shifted.map(() => undefined);
            all[shard] = one;
            byKey.set(key, all);
        }
    });
    const started = shifted.flatMap(({ startedAtMs }) => startedAtMs ?? []);
    const stopped = shifted.flatMap(({ stoppedAtMs }) => stoppedAtMs ?? []);
    return {
        series: [...byKey.values()].flatMap((all) => mergeSeries(all, weights)),
        declared: new Map(shifted.flatMap(({ declared }) => [...declared])),
        startedAtMs: started.length === 0 ? undefined : Math.min(...started),
        stoppedAtMs: stopped.length === 0 ? undefined : Math.max(...stopped),
        damagedLines: shifted.reduce((sum, { damagedLines }) => sum + damagedLines, 0),
    };
}
const isWhole = ({ tags }) => Object.keys(tags).length === 0;
function mergeSeries(all, weights) {
    const longest = all.reduce((a, b) => ((b?.points.length ?? 0) > (a?.points.length ?? 0) ? b : a));
    if (longest === undefined)
        return [];
    const cursors = all.map((series) => nearest(series));
    const weighing = weights.map((series) => nearest(series));
    const points = longest.points.map(([atMs]) => {
        const values = cursors.flatMap((valueAt, shard) => {
            const value = valueAt(atMs);
            return value === undefined ? [] : [{ value, weight: weighing[shard]?.(atMs) ?? 1 }];
        });
        return [atMs, combine(longest, values)];
    });
    return [{ ...longest, points }];
}
function combine({ unit, statistic }, values) {
    const all = values.map(({ value }) => value);
    if (statistic === 'max')
        return Math.max(...all);
    if (statistic === 'min')
        return Math.min(...all);
    const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
    if (statistic === undefined && unit !== 'ratio')
        return sum(all);
    const total = sum(values.map(({ weight }) => weight));
    if (total <= 0)
        return sum(all) / all.length;
    return sum(values.map(({ value, weight }) => value * weight)) / total;
}
/** The value of the point that is nearest to a time; asked for in the order of time. */
function nearest(series) {
    const points = series?.points ?? [];
    let at = 0;
    return (atMs) => {
        while (at + 1 < points.length &&
            Math.abs((points[at + 1]?.[0] ?? 0) - atMs) <= Math.abs((points[at]?.[0] ?? 0) - atMs))
            at += 1;
        const point = points[at];
        return point !== undefined && Math.abs(point[0] - atMs) <= NEAR_MS ? point[1] : undefined;
    };
}

// EXTERNAL MODULE: ./build/src/k6-results/summary/shapes.js
var shapes = __webpack_require__(11341);
// EXTERNAL MODULE: ./build/src/k6-results/summary/values.js
var values = __webpack_require__(82225);
// EXTERNAL MODULE: ./build/src/k6-results/recorder/timeline.js
var recorder_timeline = __webpack_require__(75632);
;// CONCATENATED MODULE: ./build/src/measure/observed.js
/**
 * Reduces every observed series to figures over the judged window. `final` is the last sample there is, after the
 * load ended and the queues had time to drain.
 */
function reduceObserved(observations, fromMs, toMs) {
    return observations.series.flatMap((series) => {
        const { points, source: _, ...of } = series;
        const inside = points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs).map(([, value]) => value);
        const final = points.at(-1)?.[1];
        if (inside.length === 0 || final === undefined)
            return [];
        const limit = limitOf(series, observations);
        return [
            {
                ...of,
                min: inside.reduce((a, b) => Math.min(a, b)),
                max: inside.reduce((a, b) => Math.max(a, b)),
                avg: inside.reduce((a, b) => a + b, 0) / inside.length,
                final,
                ...(limit === undefined ? {} : { limit }),
            },
        ];
    });
}
function limitOf({ service, quantity }, { limits }) {
    const own = limits.find((limit) => limit.service === service);
    return quantity === 'cpu' ? own?.cpuCores : quantity === 'memory' ? own?.memoryBytes : undefined;
}

// EXTERNAL MODULE: ./build/src/metrics/expression.js
var metrics_expression = __webpack_require__(29725);
;// CONCATENATED MODULE: ./build/src/measure/routing.js


const ROUTED = 'routing_success_rate';
const ANSWERED = 'routing_answered_rate';
/** A counter that was read a moment early makes this much of a difference. */
const TOLERATED = 0.0001;
/** More than was sent by this much: somebody else sends too, and whose events were routed is not known. */
const MOST_SURPLUS = 0.001;
/**
 * What the service counted outranks what it answered. Where the two differ, the share of routed events is the service's
 * own, of the whole run, and what it answered stands beside it under another name. k6 judged what was answered: where
 * it was asked by a limit of ours, that limit is judged anew here; a limit of the script is one on what was answered.
 */
function withServerRouting({ metrics, k6Thresholds }, accounting, ours) {
    const routed = serverRate(metrics, accounting);
    if (routed === undefined)
        return { metrics, k6Thresholds };
    const isOurs = new Set(ours.filter(({ metric }) => metric === ROUTED).map(metrics_expression/* expressionText */.MT));
    return {
        metrics: [
            ...metrics.map((metric) => (metric.name === ROUTED ? { ...metric, name: ANSWERED } : metric)),
            routed,
        ],
        k6Thresholds: k6Thresholds.flatMap((said) => {
            const name = (0,metrics_name/* parseMetricName */.$Y)(said.metric);
            const expression = (0,metrics_expression/* parseExpression */.YK)(said.expression);
            if (name?.name !== ROUTED)
                return [said];
            if (expression !== undefined && isOurs.has((0,metrics_expression/* expressionText */.MT)(expression)))
                return [];
            return [{ ...said, metric: (0,metrics_name/* metricName */.Kh)(ANSWERED, name.tags) }];
        }),
    };
}
/** Undefined where the service does not count, or counts what it answered. */
function serverRate(metrics, accounting) {
    const answered = metrics.find(({ name, tags }) => name === ROUTED && (0,metrics_name/* isWholeRun */.hA)(tags));
    if (accounting?.routed === undefined || answered?.kind !== 'rate')
        return undefined;
    const { submitted, unanswered, routed, failed = 0 } = accounting;
    const total = submitted + unanswered;
    if (total === 0 || routed + failed > total * (1 + MOST_SURPLUS))
        return undefined;
    const nonzero = Math.min(routed, total);
    const rate = nonzero / total;
    return Math.abs(rate - answered.rate) <= TOLERATED ? undefined : { ...answered, rate, nonzero, total };
}

;// CONCATENATED MODULE: ./build/src/measure/measure.js















/** Everything that was recorded, as one validated summary and a set of series on one clock. */
function measure({ outcome, observations, test, run, context }) {
    const { timeline, k6 } = outcome.shards === undefined ? ofOneK6(outcome) : ofSeveral(outcome.shards);
    const window = loadWindow(outcome, timeline, k6, test);
    const phased = test.workload.kind !== 'script' || followsProfile(k6.metrics, test, context.comparability);
    const phases = phased ? phaseWindows(test.profile, window.fromMs, window.toMs) : [];
    const counted = withDroppedIterations(withRates(k6.metrics, phases, (window.toMs - window.fromMs) / 1000));
    const judged = judgedWindow(phases, window);
    const accounting = joinAccounting(counted, observations.accounting);
    const { metrics, k6Thresholds } = withServerRouting({
        metrics: counted,
        k6Thresholds: phased && test.workload.kind === 'script' ? withoutOurs(k6.thresholds, run) : k6.thresholds,
    }, accounting, test.thresholds);
    const summary = {
        schemaVersion: 1,
        tool: { ...tool/* TOOL */.j },
        id: `${context.runId}-${test.testType}`,
        ...(run.target.tested === undefined ? {} : { tested: run.target.tested }),
        testType: test.testType,
        startedAt: new Date(outcome.startedAtMs).toISOString(),
        durationMs: Math.max(0, outcome.endedAtMs - outcome.startedAtMs),
        ...(context.commit === undefined ? {} : { commit: context.commit }),
        ...(phased ? { profile: profileOf(test) } : {}),
        ...(context.comparability === undefined ? {} : { comparability: context.comparability }),
        environment: environmentOf(outcome, run, context, observations),
        load: loadOf(outcome, metrics),
        phases: withAchieved(phases, metrics, test.profile),
        metrics,
        observed: reduceObserved(observations, judged.fromMs, judged.toMs),
        ...(accounting === undefined ? {} : { accounting }),
        ...(k6.checks.length === 0 ? {} : { checks: k6.checks }),
        ...(k6.hasSetup ? { setup: 'included' } : {}),
        ...(outcome.shards !== undefined && outcome.shards.length > 1 ? { shards: outcome.shards.length } : {}),
        notes: notesOf(timeline, k6, outcome, observations),
    };
    return {
        summary: measurement/* runSummarySchema */.RS.parse((0,bounded/* cutToFit */.XL)(measurement/* runSummarySchema */.RS, summary)),
        series: [...timeline.series, ...offeredSeries(test, phases), ...observations.series],
        observations: { ...observations, ...(accounting === undefined ? {} : { accounting }) },
        k6Thresholds,
    };
}
function ofOneK6({ summary, timeline: recorded }) {
    const timeline = (0,recorder_timeline/* parseTimeline */.p)(recorded ?? '');
    // Of a script of the user's own it is what handleSummary gets.
    const k6 = (0,shapes/* readSummary */.L)(summary, timeline.declared) ?? (0,values/* parseSummaryExport */.kc)(summary, timeline.declared);
    return { timeline, k6 };
}
function ofSeveral(shards) {
    const each = shards.map((shard) => ({ ...ofOneK6(shard), clockShiftMs: shard.clockShiftMs }));
    return { timeline: mergeTimelines(each), k6: joinSummaries(each.map(({ k6 }) => k6)) };
}
/**
 * A script of the user's own has a load of its own, and the profile of the test type is none of its business; unless it
 * tags its requests with the phases of that profile and takes as long.
 */
function followsProfile(metrics, { profile }, comparability) {
    const tagged = metrics.some((metric) => profile.judgedPhases.includes(metric.tags.phase ?? '') && hasSamples(metric));
    const takesAsLong = ({ stages = [], durationS = 0 }) => Math.abs(stages.reduce((sum, stage) => sum + stage.durationS, durationS) - profile.durationS) < 1;
    return tagged && (comparability?.scenarios?.some(takesAsLong) ?? true);
}
/**
 * Before the run nobody knew whether the script has phases, so k6 judged the user's limits on the whole run. They are
 * limits on the phases where there are some, and must not count twice.
 */
function withoutOurs(said, { k6Env }) {
    const ours = new Map(Object.entries(JSON.parse(k6Env.PERF_THRESHOLDS ?? '{}')));
    return said.filter(({ metric, expression }) => {
        const { tags = {} } = (0,metrics_name/* parseMetricName */.$Y)(metric) ?? {};
        return !(0,metrics_name/* isWholeRun */.hA)((0,metrics_select/* withoutExpectation */.NF)(tags)) || ours.get(metric)?.includes(expression) !== true;
    });
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
    return {
        fromMs,
        toMs: Math.max(fromMs, test.workload.kind === 'script' ? endedAtMs : Math.min(endedAtMs, plannedEndMs)),
    };
}
/** From the first judged phase to the end of the last one; the whole load where there are no phases. */
function judgedWindow(phases, whole) {
    const judged = phases.filter((phase) => phase.judged);
    return { fromMs: judged[0]?.fromMs ?? whole.fromMs, toMs: judged.at(-1)?.toMs ?? whole.toMs };
}
function profileOf({ profile, profileHash }) {
    const { paceMs: _, testType: __, ...context } = profile;
    return { hash: profileHash, ...context };
}
function environmentOf(outcome, run, context, { isTargetHere }) {
    const { runner, ...machine } = context.machine;
    return {
        stack: run.target.kind,
        k6Version: outcome.k6Version,
        ...machine,
        ...(runner === undefined ? {} : { runner }),
        ...(isTargetHere === undefined ? {} : { isTargetHere }),
        ...(context.images === undefined || Object.keys(context.images).length === 0
            ? {}
            : { images: context.images }),
    };
}
function loadOf(outcome, metrics) {
    const dropped = metrics.find(({ name, tags }) => name === 'dropped_iterations' && Object.keys(tags).length === 0);
    return {
        ...(outcome.exitCode === undefined ? {} : { exitCode: outcome.exitCode }),
        ending: outcome.ending.name,
        endingSentence: outcome.ending.sentence,
        category: outcome.ending.category,
        stoppedBy: outcome.stoppedBy,
        ...(outcome.iterations === undefined
            ? {}
            : { iterations: { ...outcome.iterations, dropped: dropped?.kind === 'counter' ? dropped.count : 0 } }),
        messages: outcome.messages,
    };
}
function offeredSeries(test, phases) {
    const fromMs = phases[0]?.fromMs;
    if (fromMs === undefined)
        return [];
    const points = offeredCurve(test.profile, fromMs);
    return [
        {
            metric: test.profile.unit === 'requests' ? 'requests_offered' : 'events_offered',
            tags: {},
            unit: 'per second',
            source: 'k6',
            points,
        },
    ];
}
function notesOf(timeline, k6, outcome, observations) {
    const notes = [...(outcome.notes ?? []), ...k6.notes, ...observations.missing];
    const recorded = outcome.shards ?? [outcome];
    if (recorded.every((one) => one.timeline === undefined))
        notes.push('k6 recorded no timeline: charts over time are missing.');
    if (timeline.damagedLines > 0)
        notes.push(`${timeline.damagedLines} lines of k6's timeline could not be read.`);
    return notes;
}

;// CONCATENATED MODULE: ./build/src/observe/nothing-observed.js
function nothingObserved(because) {
    return { series: [], events: [], missing: [`Nothing was observed: ${because}`], limits: [] };
}

;// CONCATENATED MODULE: ./build/src/observe/containers.js
/** CPU, memory, throttling and OOM kills of every container. */
function containerSampler(read) {
    let last = new Map();
    return {
        name: 'CPU and memory of containers',
        async sample() {
            const all = await read();
            const atMs = Date.now();
            const readings = all.flatMap((figures) => containerReadings(figures, last.get(keyOf(figures)), atMs));
            last = new Map(all.map((figures) => [keyOf(figures), { atMs, figures }]));
            return readings;
        },
    };
}
const keyOf = ({ service, replica }) => JSON.stringify([service, replica]);
function containerReadings(figures, before, atMs) {
    const { service, replica, source } = figures;
    const reading = (quantity, unit, value) => ({
        service,
        ...(replica !== undefined && { replica }),
        quantity,
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
                const answer = await (0,ask/* ask */.kA)(healthUrl, ask/* HEALTH */.Pg);
                if (!answer.ok)
                    failed(nowMs, answer.sentence);
                else {
                    if (failures !== undefined && failures.count >= 2) {
                        const detail = `healthy again after ${((Date.now() - failures.firstAtMs) / 1000).toFixed(1)} s`;
                        events.push({ atMs: Date.now(), service: SERVICE, kind: 'healthy', detail });
                    }
                    failures = undefined;
                }
            }
            catch (error) {
                failed(nowMs, `failed: ${(0,wording_reason/* reasonOf */.A)(error)}`);
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
// EXTERNAL MODULE: ./build/src/exec/environment.js
var environment = __webpack_require__(90690);
// EXTERNAL MODULE: ./build/src/exec/process-table.js
var process_table = __webpack_require__(81035);
// EXTERNAL MODULE: ./build/src/exec/run.js
var run = __webpack_require__(36902);
;// CONCATENATED MODULE: ./build/src/observe/process-usage.js




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
/**
 * proc(5): utime and stime are fields 14 and 15 of stat, 16 and 17 those of children that ended and were waited for. With
 * these the sum over a tree of processes stays right when a child ends.
 */
function parseProc(stat, status) {
    const cpuTicks = (0,process_table/* statFields */.qV)(stat)
        .slice(11, 15)
        .reduce((sum, ticks) => sum + Number(ticks), 0);
    const residentKib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    // A zombie has no memory any more.
    if (residentKib === undefined || Number.isNaN(cpuTicks))
        return undefined;
    return { cpuSeconds: cpuTicks / TICKS_PER_SECOND, residentBytes: Number(residentKib) * 1024 };
}
async function runPs(pids) {
    // ps exits with 1 when a process is missing, and still lists the others.
    const { stdout } = await (0,run/* run */.e)(['ps', '-o', 'pid=,rss=,time=', '-p', pids.join(',')], {
        env: (0,environment/* childEnvironment */.Qc)(process.env),
        timeoutMs: 5000,
    });
    return stdout;
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


/** CPU (cores) and memory (bytes) of services that are processes of this machine, each the sum of its `pids`, which are asked anew each time. */
function processSampler(processes) {
    const last = new Map();
    return {
        name: 'CPU and memory of processes',
        async sample() {
            const watched = await processes();
            const figures = await readProcesses(watched.flatMap(({ pids }) => pids));
            const atMs = Date.now();
            return watched.flatMap(({ service, pids }) => {
                const now = sumOf(pids.flatMap((pid) => figures.get(pid) ?? []));
                if (now === undefined)
                    return [];
                const before = last.get(service);
                last.set(service, { atMs, cpuSeconds: now.cpuSeconds });
                const common = { service, source: 'proc', atMs };
                const memory = {
                    ...common,
                    quantity: 'memory',
                    unit: 'bytes',
                    value: now.residentBytes,
                };
                // Less than before: a process ended that nobody waited for, and what it used in between is not known.
                if (before === undefined || atMs === before.atMs || now.cpuSeconds < before.cpuSeconds)
                    return [memory];
                const cores = ((now.cpuSeconds - before.cpuSeconds) * 1000) / (atMs - before.atMs);
                return [memory, { ...common, quantity: 'cpu', unit: 'cores', value: cores }];
            });
        },
    };
}
function sumOf(figures) {
    if (figures.length === 0)
        return undefined;
    return figures.reduce((sum, one) => ({
        cpuSeconds: sum.cpuSeconds + one.cpuSeconds,
        residentBytes: sum.residentBytes + one.residentBytes,
    }));
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
            return [{ service: 'machine', quantity: 'cpu', unit: 'cores', source: 'proc', atMs, value }];
        },
    };
}
function busyMs() {
    return (0,external_node_os_.cpus)().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/observe/prometheus.js


/** The guide's five, by the names of Micrometer or of the process itself. Windows of four scrapes. */
const PANELS = [
    {
        quantity: 'events_processed',
        unit: 'per second',
        queries: ['sum(rate(orchestrator_events_processed_total[4s]))'],
    },
    {
        quantity: 'events_routed',
        unit: 'per second',
        queries: ['sum(rate(orchestrator_events_routed_total[4s]))'],
    },
    {
        quantity: 'routing_time',
        unit: 'ms',
        factor: 1000,
        queries: [
            'sum(rate(orchestrator_routing_time_seconds_sum[4s])) / sum(rate(orchestrator_routing_time_seconds_count[4s]))',
        ],
    },
    {
        quantity: 'memory',
        unit: 'bytes',
        queries: [
            'sum(process_resident_memory_bytes{job="orchestrator"})',
            'sum(jvm_memory_used_bytes{job="orchestrator"})',
        ],
    },
    {
        quantity: 'cpu',
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
 * What Prometheus recorded of the orchestrator between two moments, before it goes away with the stack. A panel without
 * data is left out; a Prometheus that does not answer is an error.
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
                service: 'orchestrator',
                quantity: panel.quantity,
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
    const { data } = answerSchema.parse(JSON.parse(await (0,ask/* askText */.L5)(url.href, ask/* METRICS */.Cb)));
    return (data.result[0]?.values ?? [])
        .map(([atS, value]) => [Math.round(atS * 1000), Number(value)])
        .filter(([, value]) => Number.isFinite(value));
}

// EXTERNAL MODULE: ./build/src/observe/queues.js
var queues = __webpack_require__(71960);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var observed = __webpack_require__(5671);
;// CONCATENATED MODULE: ./build/src/observe/sampling.js

/** Readings by what they are of, in the order in which they came. */
class SeriesStore {
    #series = new Map();
    add(readings) {
        for (const { atMs, value, ...of } of readings) {
            if (!Number.isFinite(value))
                continue;
            const key = (0,observed/* observedScope */.$u)(of);
            let series = this.#series.get(key);
            if (series === undefined) {
                series = { ...of, points: [] };
                this.#series.set(key, series);
            }
            series.points.push([atMs, value]);
        }
    }
    all() {
        return [...this.#series.values()];
    }
    last(of) {
        return this.#series.get((0,observed/* observedScope */.$u)(of))?.points.at(-1)?.[1];
    }
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
            reason = (0,wording_reason/* reasonOf */.A)(error);
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


/** What each replica tells, in the order of the URLs. */
async function scrape(metricsUrls) {
    return Promise.all(metricsUrls.map(async (url) => parsePrometheusText(await (0,ask/* askText */.L5)(url, ask/* METRICS */.Cb))));
}
/**
 * By how much a counter grew in all replicas together; a labelled counter may not exist before its first event.
 * Undefined where nobody tells it. `restarted`: it went back, or another process answered: how much it grew is not known.
 */
function growth(before, after, name) {
    let sum;
    for (const [index, told] of after.entries()) {
        const to = told.get(name);
        if (to === undefined)
            continue;
        const then = before[index];
        const grown = to - (then?.get(name) ?? 0);
        if (grown < 0 || then?.get(STARTED) !== told.get(STARTED))
            return 'restarted';
        sum = (sum ?? 0) + grown;
    }
    return sum;
}
const STARTED = 'process_start_time_seconds';
/** The service's own metrics, read from its Prometheus endpoint. */
function scrapeSampler(metricsUrls, { withProcess }) {
    let last;
    return {
        name: `metrics of the orchestrator (${metricsUrls.join(', ')})`,
        async sample() {
            const told = await scrape(metricsUrls);
            const now = { atMs: Date.now(), told };
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
    ['orchestrator_events_processed_total', 'events_processed'],
    ['orchestrator_events_routed_total', 'events_routed'],
    ['orchestrator_events_failed_total', 'events_failed'],
    ['orchestrator_messages_sent_total', 'messages_sent'],
    // Seconds of pause in each second.
    ['jvm_gc_pause_seconds_sum', 'gc_time'],
    ['nodejs_gc_duration_seconds_sum', 'gc_time'],
];
const GAUGES = [
    ['jvm_memory_used_bytes', 'heap', 'bytes'],
    ['nodejs_heap_size_used_bytes', 'heap', 'bytes'],
    ['orchestrator_requests_in_flight', 'requests_in_flight', 'count'],
];
/**
 * Memory by the names of the usual libraries, the first that is told: what the process has (Prometheus clients of all
 * languages, .NET, OpenTelemetry), else what its runtime uses (Micrometer, Node).
 */
const PROCESS_MEMORY = [
    'process_resident_memory_bytes',
    'process_working_set_bytes',
    'process_memory_usage_bytes',
    'jvm_memory_used_bytes',
    'nodejs_heap_size_used_bytes',
];
/** CPU seconds since the start: Prometheus clients of all languages, OpenTelemetry. */
const PROCESS_CPU = ['process_cpu_seconds_total', 'process_cpu_time_seconds_total'];
function gauges({ atMs, told }, withProcess) {
    const readings = GAUGES.flatMap(([name, quantity, unit]) => {
        const value = sum(told, name);
        return value === undefined ? [] : [reading(quantity, unit, atMs, value)];
    });
    if (!withProcess)
        return readings;
    const memory = firstOf(PROCESS_MEMORY, (name) => sum(told, name));
    const cpu = firstOf(PROCESS_CPU, (name) => sum(told, name)) === undefined ? usedCores(told) : undefined;
    return [
        ...readings,
        ...(memory === undefined ? [] : [reading('memory', 'bytes', atMs, memory)]),
        ...(cpu === undefined ? [] : [reading('cpu', 'cores', atMs, cpu)]),
    ];
}
/** Micrometer tells which part of all the cores of its machine the process uses, and how many there are. */
function usedCores(told) {
    const parts = told.map((one) => {
        const share = one.get('process_cpu_usage');
        const cores = one.get('system_cpu_count');
        return share === undefined || cores === undefined || share < 0 ? undefined : share * cores;
    });
    return parts.reduce((all, part) => (all === undefined || part === undefined ? undefined : all + part), 0);
}
/** What happened between two scrapes, per second. */
function rates(last, now, withProcess) {
    const seconds = (now.atMs - last.atMs) / 1000;
    const grown = (name) => {
        const by = growth(last.told, now.told, name);
        return typeof by === 'number' && seconds > 0 ? by : undefined;
    };
    const readings = COUNTERS.flatMap(([name, quantity]) => {
        const by = grown(name);
        return by === undefined ? [] : [reading(quantity, 'per second', now.atMs, by / seconds)];
    });
    const routingS = grown('orchestrator_routing_time_seconds_sum');
    const routings = grown('orchestrator_routing_time_seconds_count');
    if (routingS !== undefined && routings !== undefined && routings > 0)
        readings.push(reading('routing_time', 'ms', now.atMs, (routingS / routings) * 1000));
    const cpuS = withProcess ? firstOf(PROCESS_CPU, grown) : undefined;
    if (cpuS !== undefined)
        readings.push(reading('cpu', 'cores', now.atMs, cpuS / seconds));
    return readings;
}
function sum(told, name) {
    const values = told.flatMap((one) => one.get(name) ?? []);
    return values.length === 0 ? undefined : values.reduce((all, value) => all + value, 0);
}
function firstOf(names, read) {
    return names.map(read).find((value) => value !== undefined);
}
function reading(quantity, unit, atMs, value) {
    return { service: 'orchestrator', quantity, unit, source: 'scrape', atMs, value };
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
    const failure = (error) => ({ failure: (0,wording_reason/* reasonOf */.A)(error) });
    return {
        metrics: urls.length === 0 ? undefined : await scrape(urls).catch(failure),
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
    if (Array.isArray(before.metrics) && Array.isArray(after.metrics))
        for (const [key, name] of server_counts_COUNTERS) {
            const grown = growth(before.metrics, after.metrics, name);
            if (grown === 'restarted')
                missing.push(`how much ${name} grew: the service was restarted, or another process answered`);
            else if (grown !== undefined)
                accounting[key] = grown;
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
    const counted = Array.isArray(metrics)
        ? metrics.map((told) => server_counts_COUNTERS.map(([, name]) => told.get(name)))
        : metrics;
    return JSON.stringify([counted, Array.isArray(queues) ? arrivals(queues) : queues]);
}

;// CONCATENATED MODULE: ./build/src/observe/sampler.js












/** Watches the stack from here on, once a second. */
async function startObserving({ stack, log, isLoadElsewhere }) {
    let watchedK6;
    const store = new SeriesStore();
    const health = stack.isOutOfSight ? undefined : healthWatch(stack.healthUrl);
    const lost = new AbortController();
    const services = serviceWatch(stack, () => lost.abort());
    const events = [];
    const startedAtMs = Date.now();
    const before = await readServerCounts(stack);
    const processes = async () => [
        ...(await Promise.all(stack.services.map(async ({ name, pid, processes: own }) => ({
            service: name,
            pids: (await own?.()) ?? (pid === undefined ? [] : [pid]),
        })))),
        ...(watchedK6 === undefined ? [] : [{ service: 'k6', pids: [watchedK6] }]),
    ];
    const samplers = [
        processSampler(processes),
        // Where neither runs here, what this machine does says nothing.
        ...(isLoadElsewhere === true && stack.isTargetHere !== true ? [] : [machineSampler()]),
        ...(health === undefined ? [] : [health]),
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
                missing.push(`what happened to the services: ${(0,wording_reason/* reasonOf */.A)(error)}`);
            }
            events.push(...(health?.takeEvents() ?? []), ...services.takeEvents());
            const series = store.all();
            if (stack.prometheusUrl !== undefined)
                try {
                    const recorded = await readPrometheus(stack.prometheusUrl, startedAtMs, Date.now());
                    if (recorded.length === 0 && series.some(({ source }) => source === 'scrape'))
                        missing.push('what Prometheus recorded: it found nothing of the orchestrator, which tells its metrics');
                    series.push(...notMeasured(recorded, series));
                }
                catch (error) {
                    missing.push(`what Prometheus recorded: ${(0,wording_reason/* reasonOf */.A)(error)}`);
                }
            const consumed = series.some(({ service, quantity, points }) => service === 'queue' && quantity === 'in_flight' && points.some(([, value]) => value > 0));
            const counted = serverAccounting(before, after, consumed);
            return {
                series,
                events: events.sort((a, b) => a.atMs - b.atMs),
                accounting: counted.accounting,
                missing: [...missing, ...counted.missing],
                limits: limitsOf(stack),
                ...(stack.isTargetHere !== undefined && { isTargetHere: stack.isTargetHere }),
            };
        },
    };
}
const PERIOD_MS = 1000;
/** What Prometheus recorded of a service is the same thing as what was measured of it here, seen from further away. */
function notMeasured(recorded, measured) {
    return recorded.filter(({ service, quantity }) => measured.every((one) => one.service !== service || one.quantity !== quantity));
}
/** All replicas of a service have the same limits. */
function limitsOf({ services }) {
    const limits = new Map();
    for (const { name, cpuLimitCores, memoryLimitBytes } of services) {
        if (cpuLimitCores === undefined && memoryLimitBytes === undefined)
            continue;
        limits.set(name, {
            service: name,
            ...(cpuLimitCores !== undefined && { cpuCores: cpuLimitCores }),
            ...(memoryLimitBytes !== undefined && { memoryBytes: memoryLimitBytes }),
        });
    }
    return [...limits.values()];
}
function samplersOf(stack) {
    const { queue, services, readContainers } = stack;
    const urls = metricsUrlsOf(stack);
    const elsewhere = services.every(({ pid, processes, containerId }) => pid === undefined && processes === undefined && containerId === undefined);
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
        const depth = store.last({ service: 'queue', quantity: 'depth' }) ?? 0;
        if (depth === 0)
            return;
        idle = depth < shortest ? 0 : idle + 1;
        shortest = Math.min(shortest, depth);
        await (0,promises_.setTimeout)(250);
    }
}

// EXTERNAL MODULE: ./build/src/plan/targets.js + 5 modules
var targets = __webpack_require__(85976);
;// CONCATENATED MODULE: ./build/src/target/comparability.js
/** What the running services say of what must be the same for runs to compare. */
function servicesComparability(services) {
    return {
        limits: Object.fromEntries(services.map(({ name, cpuLimitCores, memoryLimitBytes }) => [
            name,
            {
                ...(cpuLimitCores !== undefined && { cpus: cpuLimitCores }),
                ...(memoryLimitBytes !== undefined && { memoryBytes: memoryLimitBytes }),
            },
        ])),
        images: imagesOf(services.filter(({ isUnderTest }) => isUnderTest !== true)),
    };
}
/** Image with digest by service, as far as services come from images. */
function imagesOf(services) {
    return Object.fromEntries(services.flatMap(({ name, image }) => (image === undefined ? [] : [[name, image]])));
}

;// CONCATENATED MODULE: ./build/src/line/measure-run.js
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













/** One run of the plan: target up, load, target down, and what came out. Loads with one gate begin at the same moment. */
async function measureRun(plan, test, run, ports, gate) {
    const scrub = (0,secret_names/* scrubber */.ty)([ports.env, run.k6Env, (0,targets.userEnv)(run.target)], [], variablesOfRequests(test, run));
    const { outcome, observations, failure, services, script } = await loadTarget(plan, test, run, ports, scrub, gate);
    const context = {
        machine: ports.machine,
        runId: plan.names.run,
        commit: plan.commit,
        images: imagesOf(services),
        comparability: { ...run.comparability, ...script, ...servicesComparability(services) },
    };
    const measurement = measure({ outcome, observations, test, run, context });
    return { measurement, ...(failure === undefined ? {} : { failure }) };
}
/** Whatever they are called, what a request takes from the environment is nobody's business. */
function variablesOfRequests({ workload }, { k6Env }) {
    return workload.kind === 'requests' ? workload.variables.flatMap((name) => k6Env[name] ?? []) : [];
}
/** Whatever the user can cause ends as an outcome, so that there is always a report. */
async function loadTarget(plan, test, run, ports, scrub, gate) {
    const { log, progress, signal, hardSignal, packageRoot } = ports;
    const prepared = {};
    let services = [];
    const known = () => ({ services, script: saidOfScript(prepared, scrub) });
    const beforeServices = async (container) => {
        Object.assign(prepared, await prepareLoad(plan, test, run, container, ports));
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await ports.buildTarget(run.target, {
                log,
                signal,
                remember: ports.remember,
                logs: `${run.resultsDirectory}/logs`,
                version: versionOf(test, run),
            });
            const target = __addDisposableResource(env_1, await log.group(`Stack: ${run.target.kind}`, () => ports.startTarget(run.target, {
                log,
                signal,
                packageRoot,
                beforeServices,
                remember: ports.remember,
            })), true);
            services = target.services;
            const { generator, script } = prepared;
            if (generator === undefined || script === undefined)
                throw new Error('the target is up and k6 was never asked for');
            try {
                const observer = await startObserving({
                    stack: target,
                    log,
                    isLoadElsewhere: generator.isElsewhere === true,
                });
                const outcome = await log.group(`Load: ${test.testType}`, () => runK6({
                    test,
                    run,
                    script,
                    generator,
                    serviceUrl: target.url,
                    log,
                    progress,
                    signal,
                    hardSignal,
                    dashboard: plan.k6.dashboard,
                    observer,
                    scrub,
                    gate,
                }));
                return { ...known(), outcome, observations: scrubbed(await observer.stop(), scrub) };
            }
            finally {
                // A full disk or a service that is gone must not take the measured load with it.
                await target
                    .collectLogs(`${run.resultsDirectory}/logs`)
                    .catch((error) => log.warn(`logs of the services could not be kept: ${(0,wording_reason/* reasonOf */.A)(error)}`));
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
                ...known(),
                outcome: interruptedBeforeLoad(Date.now()),
                observations: nothingObserved('the run was interrupted'),
            };
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        // Nothing a service or k6 said goes further as it is.
        error.scrub(scrub);
        log.error(error.hint === '' ? error.message : `${error.message}\n${error.hint}`);
        return {
            ...known(),
            outcome: neverStarted(error, Date.now()),
            observations: nothingObserved(error.message),
            ...(error instanceof errors/* StackError */.L8 ? { failure: error } : {}),
        };
    }
}
const versionOf = ({ sideBySide }, { side }) => sideBySide?.[side].label ?? 'the service';
function scrubbed(observations, scrub) {
    return {
        ...observations,
        events: observations.events.map((event) => ({ ...event, detail: scrub(event.detail) })),
        missing: observations.missing.map(scrub),
    };
}
/** A script may call its scenarios anything. */
function saidOfScript({ script, digest }, scrub) {
    const scenarios = script?.scenarios?.map(({ name, ...scenario }) => ({ ...scenario, name: scrub(name) }));
    return { ...(digest && { script: digest }), ...(scenarios && { scenarios }) };
}
/** k6, and the script as it will run it: a mistake in the script shows before any service is started. */
async function prepareLoad(plan, test, run, container, { log, signal, env, packageRoot, openGenerator, remember }) {
    const generator = await openGenerator({
        plan: plan.k6,
        container,
        log,
        signal,
        env,
        packageRoot,
        remember,
    });
    const serviceUrl = (0,targets.urlBefore)(run.target);
    const script = await prepareScript({ test, run, generator, serviceUrl, packageRoot, env, log, signal });
    return { generator, script, digest: digestOf(test, run) };
}
function digestOf(test, run) {
    const env = Object.entries(run.k6Env).filter(([name]) => run.comparability.scriptEnv.includes(name) && !(0,secret_names/* looksSecret */.n0)(name));
    const { workload, script } = test;
    if (workload.kind === 'requests') {
        const data = workload.data === undefined ? {} : { data: workload.data.file };
        return scriptDigest({ script, name: 'requests', env: data });
    }
    return scriptDigest({
        script,
        name: workload.kind === 'script' ? (0,external_node_path_.basename)(script) : `built-in ${test.testType} test`,
        env: Object.fromEntries(env),
    });
}

// EXTERNAL MODULE: ./build/src/judge/validity/ending.js
var ending = __webpack_require__(36805);
// EXTERNAL MODULE: ./build/src/judge/validity/generator.js
var generator = __webpack_require__(12201);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/doubt.js


/** Why a version did not get the load that was planned in its round, or not all of it was measured: one sentence. */
function doubtOf(measurement) {
    const findings = [...(0,ending/* endingFindings */.C)(measurement), ...(0,generator/* generatorFindings */.C)(measurement)];
    const worst = ['broken', 'inconclusive']
        .map((severity) => findings.find((finding) => finding.severity === severity))
        .find((finding) => finding !== undefined);
    return worst?.sentence;
}

// EXTERNAL MODULE: ./build/src/judge/side-by-side/decide.js + 3 modules
var decide = __webpack_require__(21880);
// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
// EXTERNAL MODULE: ./build/src/metrics/quantile.js
var quantile = __webpack_require__(98322);
;// CONCATENATED MODULE: ./build/src/measure/round.js





/** What both versions did in one round, as the comparison needs it. Whether a side is to be doubted is not judged here. */
function roundOf({ round, mode, first, base, candidate }) {
    const [ofBase, ofCandidate] = [round_judgedWindow(base.measurement), round_judgedWindow(candidate.measurement)];
    const shared = {
        fromMs: Math.max(ofBase.fromMs, ofCandidate.fromMs),
        toMs: Math.min(ofBase.toMs, ofCandidate.toMs),
    };
    const concurrent = mode === 'concurrent';
    const [baseWindows, candidateWindows] = concurrent
        ? pairedWindows(base.measurement, candidate.measurement, shared)
        : [[], []];
    return {
        round,
        mode,
        first,
        skewMs: concurrent ? Math.abs(ofBase.fromMs - ofCandidate.fromMs) : undefined,
        fromMs: Math.min(ofBase.fromMs, ofCandidate.fromMs),
        toMs: Math.max(ofBase.toMs, ofCandidate.toMs),
        machineBusy: machineBusy(concurrent ? [candidate] : [base, candidate]),
        base: { ...sideOf(base, ofBase), windows: baseWindows },
        candidate: { ...sideOf(candidate, ofCandidate), windows: candidateWindows },
        notCounted: undefined,
    };
}
function round_judgedWindow({ summary }) {
    const judged = summary.phases.filter((phase) => phase.judged);
    const fromMs = judged[0]?.fromMs ?? Date.parse(summary.startedAt);
    return { fromMs, toMs: judged.at(-1)?.toMs ?? fromMs + summary.durationMs };
}
function sideOf({ measurement, failure }, window) {
    const { summary } = measurement;
    const scope = (0,metrics_select/* headlineScope */.vO)(summary);
    const windowS = (window.toMs - window.fromMs) / 1000;
    const cpu = ofService(summary, 'cpu');
    return {
        requests: (0,metrics_select/* countIn */.ry)(summary, 'http_reqs', scope) ?? 0,
        failed: (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', scope)?.nonzero ?? 0,
        windowS,
        ...latencyOf(summary, scope),
        p99Ms: percentile(summary, scope, 99),
        cpuSeconds: cpu.length === 0 ? undefined : total(cpu.map(({ avg }) => avg)) * windowS,
        memoryBytes: total(ofService(summary, 'memory').map(({ max }) => max)) || undefined,
        queueDepth: (0,observed/* worstObserved */.ac)(summary.observed, 'queue', 'depth')?.avg,
        capacityPerSecond: undefined,
        endpoints: endpointsOf(summary, scope),
        died: failure?.message ?? deathOf(measurement),
        doubt: undefined,
    };
}
function percentile(summary, scope, percent) {
    const trend = (0,metrics_select/* judgedTrend */.hT)(summary, 'http_req_duration', scope);
    return trend === undefined || trend.count === 0 ? undefined : (0,quantile/* valueAtPercent */.Y)(trend.quantiles, percent);
}
const latencyOf = (summary, scope) => ({
    p50Ms: percentile(summary, scope, 50),
    p95Ms: percentile(summary, scope, 95),
});
/** Of every replica of the service under test. */
function ofService({ observed }, quantity) {
    return observed.filter((series) => series.service === observation/* SERVICE_UNDER_TEST */.I6 && series.quantity === quantity);
}
const total = (values) => values.reduce((sum, value) => sum + value, 0);
/** Requests that k6 counted under their `name` in the judged window. */
function endpointsOf(summary, scope) {
    const names = new Set(summary.metrics.flatMap(({ name, tags }) => name === 'http_req_duration' && tags.name !== undefined && inScope(tags, scope) ? tags.name : []));
    return [...names].map((name) => {
        const tags = { ...scope, name };
        const { count = 0 } = (0,metrics_select/* judgedTrend */.hT)(summary, 'http_req_duration', tags) ?? {};
        return { name, requests: count, ...latencyOf(summary, tags) };
    });
}
const inScope = (tags, scope) => (0,metrics_name/* isWholeRun */.hA)(scope) ? tags.phase === undefined : tags.phase === scope.phase;
function deathOf({ observations }) {
    return observations.events.find(({ service, kind }) => service === observation/* SERVICE_UNDER_TEST */.I6 && (kind === 'exited' || kind === 'oom-killed'))?.detail;
}
function machineBusy(sides) {
    const shares = sides.flatMap(({ measurement: { summary } }) => {
        const busy = (0,observed/* worstObserved */.ac)(summary.observed, 'machine', 'cpu');
        return busy === undefined || summary.environment.cpuCount <= 0
            ? []
            : busy.avg / summary.environment.cpuCount;
    });
    return shares.length === 0 ? undefined : Math.max(...shares);
}
/** Ticks of k6's recorder that both sides have in the shared window; those of one moment have the same index. */
function pairedWindows(base, candidate, shared) {
    const [ofBase, ofCandidate] = [ticksOf(base, shared), ticksOf(candidate, shared)];
    const windows = [[], []];
    let next = 0;
    for (const { atMs, periodMs, window } of ofBase) {
        while ((ofCandidate[next]?.atMs ?? Number.POSITIVE_INFINITY) < atMs - periodMs / 2)
            next += 1;
        const other = ofCandidate[next];
        if (other === undefined || other.atMs > atMs + periodMs / 2)
            continue;
        windows[0].push(window);
        windows[1].push(other.window);
        next += 1;
    }
    return windows;
}
function ticksOf({ series }, { fromMs, toMs }) {
    const pointsOf = (statistic) => ((0,observed/* metricSeries */.Q3)(series, 'http_req_duration', statistic, { expected_response: 'true' }) ??
        (0,observed/* metricSeries */.Q3)(series, 'http_req_duration', statistic))?.points ?? [];
    const p50 = new Map(pointsOf('med'));
    const p95 = pointsOf('p(95)');
    const periodMs = medianOf(p95.slice(1).map(([atMs], index) => atMs - (p95[index]?.[0] ?? 0)));
    if (periodMs === undefined)
        return [];
    return p95.flatMap(([atMs, p95Ms]) => {
        const p50Ms = p50.get(atMs);
        // A tick is written at its end: it must have begun within the window.
        if (p50Ms === undefined || atMs - periodMs < fromMs || atMs > toMs)
            return [];
        return [{ atMs, periodMs, window: { p50Ms, p95Ms } }];
    });
}
/** A tick that is missing or late makes two gaps unlike the others. */
function medianOf(gaps) {
    return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/domain/observed-name.js
var observed_name = __webpack_require__(14202);
// EXTERNAL MODULE: ./build/src/metrics/statistic.js
var statistic = __webpack_require__(85861);
;// CONCATENATED MODULE: ./build/src/measure/pool-rounds.js







/** One version over all its rounds: counts add up, percentiles are those of all samples together, times follow each other. */
function poolRounds(rounds) {
    const [first] = rounds;
    const summaries = rounds.map(({ summary }) => summary);
    const summary = {
        ...first.summary,
        durationMs: pool_rounds_total(summaries.map(({ durationMs }) => durationMs)),
        load: pooledLoad(summaries),
        phases: pooledPhases(summaries),
        metrics: (0,mix_summaries/* mixMetrics */.C)(summaries.map(({ metrics }) => metrics), mix_summaries/* inTurn */.l),
        observed: pooledObserved(summaries),
        ...pooledChecks(summaries),
        accounting: pooledAccounting(summaries.map(({ accounting }) => accounting)),
        notes: [...new Set(summaries.flatMap(({ notes }) => notes))],
    };
    return {
        summary,
        series: pooledSeries(rounds.map(({ series }) => series)),
        observations: pooledObservations(rounds.map(({ observations }) => observations)),
        k6Thresholds: pooledThresholds(rounds, summary),
    };
}
/** What k6 would have said of a threshold of the script, had it seen all rounds as one run. */
function pooledThresholds(rounds, summary) {
    return rounds[0].k6Thresholds.map((said) => {
        const { metric, expression } = said;
        const inEveryRound = rounds.every(({ k6Thresholds }) => k6Thresholds.some((one) => one.metric === metric && one.expression === expression && one.ok));
        const { name, tags = {} } = (0,metrics_name/* parseMetricName */.$Y)(metric) ?? { name: metric };
        const parsed = (0,metrics_expression/* parseExpression */.YK)(expression);
        const pooled = (0,metrics_select/* findMetric */.GF)(summary, name, tags);
        const actual = parsed && (0,statistic/* measuredValue */.ww)(pooled, parsed.statistic);
        return {
            ...said,
            ok: parsed === undefined || actual === undefined
                ? inEveryRound
                : (0,metrics_expression/* holds */.v9)(actual, parsed.operator, parsed.limit),
        };
    });
}
const pool_rounds_total = (values) => values.reduce((sum, value) => sum + value, 0);
/** An end that was none stands for all. A limit that was crossed in one round says nothing of all of them together. */
function pooledLoad(summaries) {
    const loads = summaries.map(({ load }) => load);
    const [first] = loads;
    if (first === undefined)
        throw new Error('rounds were pooled and there are none');
    const worst = loads.find(({ category }) => category !== 'ended' && category !== 'thresholds') ?? {
        ...first,
        exitCode: 0,
        ending: 'Ended',
        category: 'ended',
        endingSentence: `k6 ended by itself in ${(0,numbers/* plural */.LS)(loads.length, 'round')}.`,
    };
    const iterations = loads.flatMap((load) => load.iterations ?? []);
    const messages = new Map();
    for (const message of loads.flatMap((load) => load.messages)) {
        const key = `${message.level} ${message.message}`;
        messages.set(key, { ...message, count: message.count + (messages.get(key)?.count ?? 0) });
    }
    return {
        ...worst,
        ...(iterations.length === 0
            ? {}
            : {
                iterations: {
                    complete: pool_rounds_total(iterations.map(({ complete }) => complete)),
                    interrupted: pool_rounds_total(iterations.map(({ interrupted }) => interrupted)),
                    dropped: pool_rounds_total(iterations.map(({ dropped }) => dropped)),
                },
            }),
        messages: [...messages.values()].slice(0, 50),
    };
}
/** A phase once, as long as all its rounds together, from where the first one began. */
function pooledPhases(summaries) {
    const [first] = summaries;
    return (first?.phases ?? []).map((phase) => {
        const same = summaries.flatMap(({ phases }) => phases.filter(({ name }) => name === phase.name));
        const seconds = same.map(({ fromMs, toMs }) => (toMs - fromMs) / 1000);
        const achieved = same.flatMap(({ achievedEventsPerSecond }, index) => achievedEventsPerSecond === undefined ? [] : achievedEventsPerSecond * (seconds[index] ?? 0));
        const { achievedEventsPerSecond: _, ...planned } = phase;
        return {
            ...planned,
            toMs: phase.fromMs + pool_rounds_total(seconds) * 1000,
            ...(achieved.length === same.length
                ? { achievedEventsPerSecond: pool_rounds_total(achieved) / pool_rounds_total(seconds) }
                : {}),
        };
    });
}
function pooledObserved(summaries) {
    const byName = new Map();
    for (const observed of summaries.flatMap((summary) => summary.observed)) {
        const key = (0,metrics_name/* metricName */.Kh)((0,observed_name/* observedName */.ib)(observed), (0,observed_name/* observedTags */.S8)(observed));
        byName.set(key, [...(byName.get(key) ?? []), observed]);
    }
    return [...byName.values()].flatMap((same) => {
        const last = same.at(-1);
        return last === undefined
            ? []
            : [
                {
                    ...last,
                    min: Math.min(...same.map(({ min }) => min)),
                    max: Math.max(...same.map(({ max }) => max)),
                    avg: pool_rounds_total(same.map(({ avg }) => avg)) / same.length,
                },
            ];
    });
}
function pooledChecks(summaries) {
    const byPath = new Map();
    for (const { path, passes, fails } of summaries.flatMap(({ checks = [] }) => checks)) {
        const before = byPath.get(path);
        byPath.set(path, {
            path,
            passes: passes + (before?.passes ?? 0),
            fails: fails + (before?.fails ?? 0),
        });
    }
    return byPath.size === 0 ? {} : { checks: [...byPath.values()] };
}
/** Only what every round counted. */
function pooledAccounting(rounds) {
    const counted = rounds.flatMap((accounting) => accounting ?? []);
    const [first] = counted;
    if (first === undefined || counted.length < rounds.length)
        return undefined;
    const sums = { ...first };
    for (const key of Object.keys(first)) {
        const values = counted.flatMap((accounting) => accounting[key] ?? []);
        if (values.length === counted.length)
            sums[key] = pool_rounds_total(values);
        else
            delete sums[key];
    }
    return sums;
}
/** One series after the other. */
function pooledSeries(rounds) {
    const byKey = new Map();
    for (const series of rounds.flat()) {
        const { points, unit: _, source, ...identity } = series;
        const key = JSON.stringify([source, identity]);
        const before = byKey.get(key);
        byKey.set(key, before === undefined ? series : { ...before, points: [...before.points, ...points] });
    }
    return [...byKey.values()];
}
function pooledObservations(rounds) {
    const [first] = rounds;
    if (first === undefined)
        throw new Error('rounds were pooled and there are none');
    const series = pooledSeries(rounds.map((observations) => observations.series));
    return {
        ...first,
        series: series.filter((one) => 'service' in one),
        events: rounds.flatMap(({ events }) => events),
        missing: [...new Set(rounds.flatMap(({ missing }) => missing))],
    };
}

;// CONCATENATED MODULE: ./build/src/line/rounds.js


const isSideBySide = (test) => test.sideBySide !== undefined;
/** The candidate over all rounds that count, with the comparison in its summary. */
function together(measured, decision, { sideBySide }, interrupted) {
    const counted = new Set(decision?.rounds.flatMap(({ round, notCounted }) => (notCounted ? [] : round)));
    const ofCandidate = measured
        .filter(({ round }) => counted.has(round.round))
        .map(({ candidate }) => candidate);
    const all = measured.map(({ candidate }) => candidate);
    const [first, ...others] = ofCandidate.length > 0 ? ofCandidate : all;
    if (first === undefined)
        throw new Error('a comparison ended without a round');
    const pooled = poolRounds([first.measurement, ...others.map(({ measurement }) => measurement)]);
    const base = pooledBase(measured, counted);
    const failure = all.find((run) => run.failure !== undefined)?.failure;
    return {
        measurement: decision === undefined ? pooled : withComparison(pooled, base, decision, sideBySide, interrupted),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** Over the rounds that count, as the candidate. */
function pooledBase(measured, counted) {
    const [first, ...others] = measured.flatMap(({ round, base }) => counted.has(round.round) ? [base.measurement] : []);
    return first === undefined ? undefined : poolRounds([first, ...others]);
}
function withComparison(measurement, ofBase, { rounds, figures, call, sentence, notes, findings, variances, changes, answerKnown }, { mode, base, candidate, rounds: roundsPlanned }, interrupted) {
    const hasDied = rounds.some((round) => round.base.died !== undefined || round.candidate.died !== undefined);
    const sideBySide = {
        mode: rounds.at(-1)?.mode ?? mode,
        base,
        candidate,
        roundsPlanned,
        rounds,
        figures,
        call,
        ended: interrupted
            ? 'interrupted'
            : !answerKnown || rounds.length >= roundsPlanned
                ? 'all rounds done'
                : hasDied
                    ? 'a version failed'
                    : 'answer known',
        sentence,
        notes,
        findings,
        ...(ofBase && { baseQuantiles: (0,metrics_select/* judgedQuantiles */.iZ)(ofBase.summary) }),
        variances,
        changes,
    };
    return {
        ...measurement,
        ...(ofBase && { baseSeries: ofBase.series }),
        summary: { ...measurement.summary, sideBySide },
    };
}

;// CONCATENATED MODULE: ./build/src/line/measure-rounds.js








/**
 * Base and candidate in rounds, until the answer is known. Gives the candidate over all counted rounds, with the
 * comparison in its summary.
 */
async function measureRounds(plan, test, earlier, ports) {
    const { sideBySide } = test;
    const measured = [];
    let mode = sideBySide.mode;
    let decision;
    for (const [first, second] of pairsOf(test)) {
        // The first is run whatever was aborted: how that ends is told as of any run.
        const isOver = ports.signal.aborted || (decision?.answerKnown === true && !sideBySide.runsAll);
        if (measured.length > 0 && isOver)
            break;
        const measure = () => measureRound(plan, test, { mode, runs: [first, second] }, decision, ports);
        let round = await measure();
        if (!ports.signal.aborted && isMachineTooBusy(round.round, sideBySide)) {
            // What was measured is the machine: the same round once more.
            mode = 'interleaved';
            ports.log.info(sayBusy(round.round));
            round = await measure();
        }
        // Half a round compares nothing.
        if (ports.signal.aborted) {
            if (measured.length === 0)
                measured.push(round);
            break;
        }
        if (measured.length === 0 && round.base.failure !== undefined && sideBySide.instead !== undefined)
            return failedBase(sideBySide.base.label, round.base.failure);
        measured.push(round);
        decision = (0,decide/* decide */.L)({
            rounds: measured.map((one) => one.round),
            maxRounds: sideBySide.rounds,
            mode,
            prior: earlier(mode),
            regressionTolerance: sideBySide.regressionTolerance,
            freshProcesses: sideBySide.hasFreshServices,
            throughputJudged: sideBySide.isThroughputJudged,
        });
        ports.log.info(sayRound(round.round, decision));
    }
    return together(measured, decision, test, ports.signal.aborted);
}
/** Both sides of each round, in the order in which they are started. */
function pairsOf({ runs }) {
    const rounds = new Map();
    for (const run of runs)
        rounds.set(run.round, [...(rounds.get(run.round) ?? []), run]);
    return [...rounds.values()].map(([first, second]) => {
        if (first === undefined || second === undefined)
            throw new Error('a round was planned with one version');
        return [first, second];
    });
}
async function measureRound(plan, test, { mode, runs }, decision, ports) {
    const portsOf = (run) => ({
        ...ports,
        log: inRounds(ports.log, run),
        progress: progressOf(ports.progress, run, test, decision),
    });
    const [first, second] = runs;
    const measured = mode === 'concurrent'
        ? await atOnce(runs.map((run) => (gate) => measureRun(plan, test, run, portsOf(run), gate)))
        : [
            await measureRun(plan, test, first, portsOf(first)),
            await measureRun(plan, test, second, portsOf(second)),
        ];
    const of = (side) => {
        const found = measured[runs.findIndex((run) => run.side === side)];
        if (found === undefined)
            throw new Error(`round ${first.round} has no ${side}`);
        return found;
    };
    const [base, candidate] = [of('base'), of('candidate')];
    const round = roundOf({ round: first.round, mode, first: first.side, base, candidate });
    return {
        base,
        candidate,
        round: {
            ...round,
            base: { ...round.base, doubt: doubtOf(base.measurement) },
            candidate: { ...round.candidate, doubt: doubtOf(candidate.measurement) },
        },
    };
}
/** Loads that begin at the same moment. One that never comes ends the others: alone they are no round. */
async function atOnce(works) {
    const gate = startGate(works.length);
    const settled = await Promise.allSettled(works.map((work) => work(gate).finally(() => gate.leave())));
    return settled.map((end) => {
        if (end.status === 'rejected')
            throw end.reason;
        return end.value;
    });
}
/** Share of the machine above which both at once would measure the machine, not the versions (facts: docs/comparison.md). */
const BUSIEST_MACHINE = 0.6;
/** Seen in the first round; a mode that somebody asked for stays. */
function isMachineTooBusy({ round, machineBusy = 0, mode }, { isModeFixed }) {
    return !isModeFixed && round === 1 && mode === 'concurrent' && machineBusy > BUSIEST_MACHINE;
}
const sayBusy = ({ machineBusy = 0 }) => `Both versions at once kept this machine ${(0,numbers/* formatPercent */.l9)(machineBusy)} busy: they run one after the other.`;
/** What a version says of its start and end is a detail of its round. */
function inRounds(log, { round, side }) {
    const prefix = `round ${round}, ${side}: `;
    return {
        info: (line) => log.debug(prefix + line),
        debug: (line) => log.debug(prefix + line),
        warn: (line) => log.warn(prefix + line),
        error: (line) => log.error(prefix + line),
        group: (_title, work) => work(),
        mask: (secret) => log.mask(secret),
    };
}
/** One line for both: that of the candidate. */
function progressOf(progress, { round, side }, { sideBySide }, decision) {
    if (side === 'base')
        return { update() { }, done() { } };
    const soFar = decision === undefined ? '' : ` · ${changeSoFar(decision)}`;
    return {
        update: (line) => progress.update(`round ${round} of at most ${sideBySide.rounds} · ${line}${soFar}`),
        done: () => progress.done(),
    };
}
function sayRound(round, decision) {
    const why = ['base', 'candidate'].flatMap((side) => {
        const { died, doubt } = round[side];
        const problem = died ?? doubt;
        return problem === undefined ? [] : `${side}: ${problem}`;
    });
    return `Round ${round.round}: ${why.length > 0 ? why.join('; ') : changeSoFar(decision)}`;
}
function changeSoFar({ figures }) {
    const p95 = figures.find(({ figure, endpoint }) => figure === 'p95' && endpoint === undefined);
    if (p95?.change === undefined || p95.range === undefined)
        return 'too early to say';
    const [low, high] = p95.range.map((change) => (0,numbers/* formatChange */.eD)(change, 'relative'));
    return `p95 ${(0,numbers/* formatChange */.eD)(p95.change, 'relative')} so far (${low} to ${high})`;
}

;// CONCATENATED MODULE: ./build/src/line/pilot.js

/** What the pilot tries is short: it asks how busy the machine is, not how fast a version is. */
const TRY = { warmUpS: 2, roundS: 4 };
const FIRST_REQUESTS_PER_SECOND = 50;
const MOST_REQUESTS_PER_SECOND = 4000;
/** Above the aim rounds of both versions at once measure the machine; a little below it there is room for a bad moment. */
const AIM_BUSY = 0.5;
const MOST_TRIES = 6;
const WORTH_ANOTHER_TRY = 1.25;
const LARGEST_STEP = 4;
/** The highest rate of both versions together at which the machine has air and nothing fails; undefined when none was found. */
async function findRate(plannedAt, measureRound, { signal, log }) {
    let good;
    let requestsPerSecond = FIRST_REQUESTS_PER_SECOND;
    for (let tries = 0; tries < MOST_TRIES && !signal.aborted; tries++) {
        const { plan, test } = plannedAt({ requestsPerSecond, ...TRY });
        const [first, second] = test.runs;
        if (second === undefined)
            throw new Error('a pilot was planned with one version');
        const { round } = await measureRound(plan, test, [first, second]);
        const busy = round.machineBusy;
        log.debug(`pilot: ${Math.round(requestsPerSecond)} requests/s, ${busy === undefined ? 'unknown' : Math.round(busy * 100)} % busy`);
        const failed = [round.base, round.candidate].some((side) => side.died !== undefined || side.doubt !== undefined || side.failed > 0);
        if (busy === undefined || failed)
            break;
        if (busy <= BUSIEST_MACHINE)
            good = { requestsPerSecond, busy };
        const next = nextRate(requestsPerSecond, busy);
        if (busy > BUSIEST_MACHINE ? tries > 0 && good !== undefined : next < requestsPerSecond * WORTH_ANOTHER_TRY)
            break;
        requestsPerSecond = next;
    }
    if (good === undefined)
        return undefined;
    const rate = Math.round(good.requestsPerSecond);
    return {
        load: { requestsPerSecond: rate },
        note: `A pilot found ${rate} requests/s for both versions together: ${Math.round(good.busy * 100)} % of this machine was busy, and nothing failed.`,
    };
}
function nextRate(requestsPerSecond, busy) {
    const step = Math.min(LARGEST_STEP, AIM_BUSY / Math.max(busy, 0.01));
    return Math.min(MOST_REQUESTS_PER_SECOND, requestsPerSecond * step);
}

;// CONCATENATED MODULE: ./build/src/line/measure-test.js







/** All runs of a test: one of the candidate, or rounds of both versions. */
async function measureTest(plan, test, ports) {
    // Before the load: a missing permission shows in two seconds instead of after ten minutes.
    const lookup = await ports.findBaseline(plan, test);
    if (!isSideBySide(test)) {
        const measured = await measureRun(plan, test, test.runs[0], ports);
        return { test, lookup, ...withNote(measured, test.notSideBySide) };
    }
    const { instead } = test.sideBySide;
    const { note, neverUp, ...piloted } = await withPilot(plan, test, ports);
    const earlier = (mode) => earlierVariances(lookup, mode);
    const measured = instead !== undefined && neverUp !== undefined
        ? failedBase(test.sideBySide.base.label, neverUp)
        : await measureRounds(piloted.plan, piloted.test, earlier, ports);
    if ('measurement' in measured)
        return { test: piloted.test, lookup, ...withNote(measured, note) };
    if (instead === undefined)
        throw new Error('the base is missing, and nothing was planned in its place');
    const missing = `Not measured side by side: ${measured.because}. ${measured.advice} This run is compared with earlier runs instead.`;
    ports.log.warn(missing);
    const alone = await measureTest(plan, instead, ports);
    return { ...alone, ...withNote(alone, missing) };
}
/** The plan with the rate that a pilot found, where nobody asked for one. */
async function withPilot(plan, test, ports) {
    const { planAt } = ports;
    if (!test.sideBySide.isRateOpen || planAt === undefined)
        return { plan, test };
    const plannedAt = (load) => {
        const again = planAt(load);
        const same = again.tests.find(({ testType }) => testType === test.testType);
        if (same === undefined || !isSideBySide(same))
            throw new Error(`${test.testType} was planned anew and is gone`);
        // The history is that of the test that was asked for, whatever rate this machine carries today.
        return { plan: again, test: { ...same, profileHash: test.profileHash } };
    };
    ports.log.info('Pilot: how much load leaves this machine enough air with both versions at once.');
    const tries = [];
    const found = await findRate(plannedAt, async (tried, tryOf, runs) => {
        const round = await measureRound(tried, tryOf, { mode: 'concurrent', runs }, undefined, ports);
        tries.push(round);
        return round;
    }, ports);
    if (found === undefined) {
        const last = tries.at(-1);
        const wasTried = !ports.signal.aborted && last?.base.failure === undefined && last?.candidate.failure === undefined;
        return { plan, test, ...(wasTried && { note: NO_RATE }), neverUp: last?.base.failure };
    }
    ports.log.info(found.note);
    const { isRoundFixed } = test.sideBySide;
    const load = isRoundFixed
        ? found.load
        : { ...found.load, roundS: (0,planned/* roundSecondsFor */.Fn)(found.load.requestsPerSecond) };
    return { ...plannedAt(load), note: found.note };
}
const NO_RATE = 'A pilot found no load at which this machine has air for both versions and nothing fails: the default load was used. Give a rate (`events-per-second`, `requests-per-second`) for one of your own.';
function withNote(measured, note) {
    if (note === undefined)
        return measured;
    const { summary } = measured.measurement;
    return {
        ...measured,
        measurement: { ...measured.measurement, summary: { ...summary, notes: [...summary.notes, note] } },
    };
}

;// CONCATENATED MODULE: ./build/src/line/run-tests.js


/** inputs -> plan -> target -> load -> measure -> judge -> report -> publish, from the plan on. */
async function runTests(plan, ports) {
    const results = [];
    const failures = [];
    for (const test of plan.tests) {
        if (ports.signal.aborted)
            break;
        const told = results.length;
        try {
            const result = await runTest(plan, test, ports);
            results.push(result);
            await ports.writeResults(result, plan);
            await ports.saveBaseline(result.measurement.summary, result.lookup, plan, result.test);
        }
        catch (error) {
            // What was measured is told first: a full disk, or a bug, does not take the figures away.
            failures.push(error);
            if (results.length === told)
                break;
        }
    }
    if (results.length > 0 || failures.length === 0)
        await ports.publish(results, plan);
    if (failures.length > 0)
        throw failures[0];
    return results.map((result) => result.report.judgement.verdict);
}
async function runTest(plan, planned, ports) {
    await ports.prepareDirectory(planned.resultsDirectory);
    const { test, lookup, ...measured } = await measureTest(plan, planned, ports);
    const rules = {
        thresholds: test.thresholds,
        failOn: plan.failOn,
        regressionTolerance: plan.baseline.regressionTolerance,
    };
    return { test, lookup, ...(0,judge_and_report.judgeAndReport)({ ...measured, lookup, rules, test }) };
}


/***/ }),

/***/ 16400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: ./build/src/observe/csv-files.js
var csv_files = __webpack_require__(19836);
// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
// EXTERNAL MODULE: ./build/src/plan/targets.js + 5 modules
var targets = __webpack_require__(85976);
;// CONCATENATED MODULE: ./build/src/plan/shareable-plan.js


/** Variables of k6 that the tool sets itself; all others are the user's and may be secrets. */
const OWN_VARIABLES = /^(?:PERF_\w+|EVENTS_\w+)$/;
/** The plan as it may be kept beside the results, which are uploaded: without values of `script-env` and `start-env` and of secrets. */
function shareablePlan(plan) {
    const [first, ...others] = plan.tests;
    return { ...plan, tests: [shareableTest(first), ...others.map(shareableTest)] };
}
function shareableTest(test) {
    const [first, ...others] = test.runs;
    const { sideBySide } = test;
    return {
        ...test,
        workload: shareableWorkload(test.workload),
        runs: [shareableRun(first), ...others.map(shareableRun)],
        ...(sideBySide?.instead === undefined
            ? {}
            : { sideBySide: { ...sideBySide, instead: shareableTest(sideBySide.instead) } }),
    };
}
/** What is a variable stays one; a secret that was written down is hidden all the same. */
function shareableWorkload(workload) {
    if (workload.kind !== 'requests')
        return workload;
    const { requests, setup } = workload;
    return { ...workload, requests: requests.map(shareableRequest), setup: setup.map(shareableRequest) };
}
function shareableRequest(spec) {
    const { headers, json, body, ...others } = spec;
    return {
        ...others,
        headers: withoutSecretValues(headers),
        ...(json === undefined ? {} : { json: withoutSecretValues(json) }),
        // A text has no names to tell by.
        ...(body === undefined ? {} : { body: secret_names/* HIDDEN */.RG }),
    };
}
function withoutSecretValues(value) {
    if (Array.isArray(value))
        return value.map(withoutSecretValues);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => {
        const isWritten = isScalar(inner) && !/\$\{\w+\}|\{[\w.-]+\}/.test(String(inner));
        const hides = isWritten && (0,secret_names/* looksSecret */.n0)(name.replaceAll(/[-.]/g, '_'));
        return [name, hides ? secret_names/* HIDDEN */.RG : withoutSecretValues(inner)];
    }));
}
const isScalar = (value) => typeof value === 'string' || typeof value === 'number';
function shareableRun(run) {
    const k6Env = Object.entries(run.k6Env).map(([name, value]) => [
        name,
        // The plan holds them already.
        OWN_VARIABLES.test(name) && name !== 'PERF_REQUESTS' ? value : secret_names/* HIDDEN */.RG,
    ]);
    return { ...run, target: (0,targets.shareableTarget)(run.target), k6Env: Object.fromEntries(k6Env) };
}

// EXTERNAL MODULE: ./build/src/ports/report-assets.js
var report_assets = __webpack_require__(77302);
// EXTERNAL MODULE: ./build/src/publish/results-directory.js
var results_directory = __webpack_require__(56193);
// EXTERNAL MODULE: ./build/src/domain/report-file.js + 2 modules
var report_file = __webpack_require__(8585);
// EXTERNAL MODULE: ./build/src/report/render/csv.js
var csv = __webpack_require__(71473);
// EXTERNAL MODULE: ./build/src/report/render/markdown.js + 6 modules
var markdown = __webpack_require__(1046);
;// CONCATENATED MODULE: ./build/src/report/render/result-files.js



const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
const BY_FORMAT = {
    html: ({ report, readAssets }) => [
        {
            name: 'report.html',
            text: async () => (await Promise.all(/* import() */[__webpack_require__.e(8508), __webpack_require__.e(3202)]).then(__webpack_require__.bind(__webpack_require__, 93202))).renderHtml(report, await readAssets()),
        },
    ],
    markdown: ({ report }) => [{ name: 'report.md', text: () => (0,markdown.renderMarkdown)([report]) }],
    junit: ({ report }) => [
        { name: 'junit.xml', text: async () => (await Promise.all(/* import() */[__webpack_require__.e(4697), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 30301))).renderJunit([report]) },
    ],
    csv: ({ report, measurement }) => [
        { name: 'figures.csv', text: () => (0,csv/* renderFiguresCsv */.Mk)([report]) },
        { name: 'series.csv', text: () => (0,csv/* renderSeriesCsv */.uI)(measurement.series, measurement.baseSeries) },
        ...(report.summary.sideBySide === undefined
            ? []
            : [{ name: 'rounds.csv', text: () => (0,csv/* renderRoundsCsv */._2)(report) }]),
    ],
    json: () => [],
};
const seriesFile = ({ series, baseSeries }) => ({
    schemaVersion: 2,
    series,
    ...(baseSeries && { baseSeries }),
});
/** Everything that goes into the results directory of one test, besides what k6 and the stack left there. */
function resultFiles(request) {
    const { report, measurement, plan, test } = request;
    return [
        { name: 'result.json', text: () => json(measurement.summary) },
        // What `publish/action.yml` reads in another job: the report as data, without charts.
        { name: 'report.json', text: () => (0,report_file/* writeReport */.u5)(report) },
        { name: 'metrics.json', text: () => json(seriesFile(measurement)) },
        { name: 'plan.json', text: () => json({ ...plan, tests: [test] }) },
        ...plan.publish.reportFormats.flatMap((format) => BY_FORMAT[format](request)),
    ];
}

;// CONCATENATED MODULE: ./build/src/line/write-results.js





/** The results directory of one test, complete. */
async function writeResults({ test, measurement, report }, plan) {
    // The results are uploaded: no value of script-env goes with them.
    const shared = shareablePlan({ ...plan, tests: [test] });
    const { observations } = measurement;
    await (0,results_directory/* writeResultsDirectory */.L)(test.resultsDirectory, [
        ...resultFiles({
            report,
            measurement,
            plan: shared,
            test: shared.tests[0],
            readAssets: report_assets.readReportAssets,
        }),
        { name: 'queues.csv', text: () => (0,csv_files/* queuesCsv */.LQ)(observations.series) },
        { name: 'containers.csv', text: () => (0,csv_files/* containersCsv */.xp)(observations) },
    ]);
}


/***/ }),

/***/ 19836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ queuesCsv),
/* harmony export */   gE: () => (/* binding */ QUEUE_TITLES),
/* harmony export */   xp: () => (/* binding */ containersCsv)
/* harmony export */ });
/* harmony import */ var _wording_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99002);

/** Columns of queues.csv, also of what `orchestrator-perf queues --csv` writes. */
const QUEUE_TITLES = ['time', 'queue', 'visible', 'in_flight', 'delayed', 'oldest_age_s'];
const QUEUE_COLUMNS = ['depth', 'in_flight', 'delayed', 'oldest_age'];
/** A row for each second and queue; the row without a queue name is all of them. */
function queuesCsv(series) {
    const ofQueues = series.filter(({ service, quantity }) => service === 'queue' && QUEUE_COLUMNS.includes(quantity));
    const rows = rowsOf(ofQueues, ({ queue = '' }) => [queue]);
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvText */ .k)([
        QUEUE_TITLES,
        ...rows.map(({ time, key, values }) => [
            time,
            ...key,
            ...QUEUE_COLUMNS.map((column) => values.get(column)),
        ]),
    ]);
}
const CONTAINER_COLUMNS = ['cpu', 'memory', 'throttled', 'oom_kills'];
function containersCsv({ series, limits }) {
    const ofContainers = series.filter(({ quantity }) => CONTAINER_COLUMNS.includes(quantity));
    const limitOf = new Map(limits.map((limit) => [limit.service, limit]));
    const rows = rowsOf(ofContainers, ({ service, replica = '' }) => [service, replica]);
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvText */ .k)([
        [
            'time',
            'service',
            'replica',
            'cpu_cores',
            'cpu_limit_cores',
            'memory_bytes',
            'memory_limit_bytes',
            'throttled_ratio',
            'oom_kills',
        ],
        ...rows.map(({ time, key, values }) => {
            const limit = limitOf.get(key[0] ?? '');
            return [
                time,
                ...key,
                values.get('cpu'),
                limit?.cpuCores,
                values.get('memory'),
                limit?.memoryBytes,
                values.get('throttled'),
                values.get('oom_kills'),
            ];
        }),
    ]);
}
/** A row for each moment and key, in order of time, then of the key. */
function rowsOf(series, keyOf) {
    const rows = new Map();
    for (const one of series)
        for (const [atMs, value] of one.points) {
            const key = keyOf(one);
            const time = new Date(atMs).toISOString();
            const order = [time, ...key].join('\n');
            const row = rows.get(order) ?? { time, key, values: new Map(), order };
            row.values.set(one.quantity, value);
            rows.set(order, row);
        }
    return [...rows.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
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
/* harmony import */ var _ports_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57783);

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
    return JSON.parse(await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askText */ .L5)(new URL('/counts', consumersUrl).href, _ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb));
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
    const ages = new Map(Object.entries(oldestAgeS));
    const takenOut = new Map(Object.entries(drained));
    return samples.map((sample) => {
        const age = ages.get(sample.queue);
        return {
            ...sample,
            takenOut: takenOut.get(sample.queue) ?? 0,
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
    const count = (quantity, value, queue) => ({
        service: 'queue',
        quantity,
        ...(queue !== undefined && { queue }),
        unit: quantity === 'oldest_age' ? 's' : 'count',
        source: 'sqs',
        atMs,
        value,
    });
    const ages = samples.flatMap(({ oldestAgeS }) => (oldestAgeS === undefined ? [] : [oldestAgeS]));
    // The reference queue leaves the age out where nothing waits; others tell it through the consumers, or never.
    const ageIsKnown = samples.some(({ takenOut }) => takenOut !== undefined) || ages.length > 0;
    return [
        count('depth', sum(samples.map(waiting))),
        count('in_flight', sum(samples.map(({ inFlight }) => inFlight))),
        count('delayed', sum(samples.map(({ delayed }) => delayed))),
        ...(ageIsKnown ? [count('oldest_age', Math.max(0, ...ages))] : []),
        ...samples.map((sample) => count('depth', waiting(sample), sample.queue)),
    ];
}
/** Messages that waited to be taken, as the reader of a report means it. */
const waiting = ({ visible, waited }) => waited ?? visible;
function sum(values) {
    return values.reduce((a, b) => a + b, 0);
}
/** Depth and counters of one moment, which GetQueueAttributes cannot give. */
async function referenceQueues({ url }) {
    const { queues } = JSON.parse(await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askText */ .L5)(new URL('/counters', url).href, _ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb));
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
    const text = await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askText */ .L5)(url, {
        ..._ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb,
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

/***/ 57783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _fetch_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56408);

const HEALTH = { timeoutMs: 5000, mostBytes: 64 * 1024 };
const METRICS = { timeoutMs: 5000, mostBytes: 16 * 1024 * 1024 };
/**
 * Redirects are not followed: whatever a service points at, an address inside a network perhaps, is none of its own
 * answers. Throws when no whole answer came.
 */
function ask(url, { timeoutMs, mostBytes, ...init }) {
    const read = async (response) => {
        const text = await readBody(response, mostBytes);
        return { status: response.status, ok: response.ok, text, sentence: sentenceOf(response, text) };
    };
    return (0,_fetch_within_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchWithin */ .G)(timeoutMs, url, read, { ...init, redirect: 'manual' });
}
/** The text of a 2xx answer; anything else is an error that says what came instead. */
async function askText(url, question) {
    const answer = await ask(url, question);
    if (!answer.ok)
        throw new Error(`${url} ${answer.sentence}`);
    return answer.text;
}
/** Leaving the loop closes the connection of an answer that is not read to its end. */
async function readBody({ body }, mostBytes) {
    if (body === null)
        return '';
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > mostBytes)
            throw new Error(`its answer is longer than ${mostBytes} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
function sentenceOf({ status, headers }, text) {
    if (status >= 300 && status < 400) {
        const to = headers.get('location') ?? '';
        const where = URL.canParse(to) ? ` to ${new URL(to).origin}` : '';
        return `answered ${status}: a redirect${where}, which is not followed`;
    }
    // A page for browsers says no more than its status.
    const isPage = /^\s*</.test(text) || headers.get('content-type')?.includes('html') === true;
    return `answered ${status} ${isPage ? '' : text.slice(0, 200)}`.trim();
}


/***/ }),

/***/ 20761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/**
 * What the file system said, as a sentence. An error that is none of its own is a bug, and stays what it is. `what` is
 * `results`, `events`, ...
 */
function cannotWrite(what, path, error, hint) {
    if (!isOfTheDisk(error))
        return error;
    const code = error.code ?? 'unknown';
    const why = (Object.hasOwn(WHY, code) ? WHY[code] : undefined) ?? code;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} cannot be written to ${path}: ${why}`, hint, { cause: error });
}
const WHY = {
    EACCES: 'no permission to write there',
    EPERM: 'no permission to write there',
    ENOENT: 'there is no such folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
    EISDIR: 'it is a folder',
};
function isOfTheDisk(error) {
    return error instanceof Error && 'code' in error && 'syscall' in error;
}


/***/ }),

/***/ 97859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeMachine)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

function describeMachine(env) {
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

/***/ 77302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReportAssets: () => (/* binding */ readReportAssets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43199);




/** `dist/report` holds them all, put there by scripts/build.mjs; bundles and sources alike read them from there. */
const FOLDER = 'dist/report';
/** What report.html is made of. */
async function readReportAssets() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findPackageRoot */ .C)(import.meta.url), FOLDER);
    const [template, pageCss, pageJs, uplotJs, uplotCss] = await Promise.all([
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.hbs')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'page.css')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'page.js')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'uPlot.iife.min.js')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'uPlot.min.css')),
    ]);
    return {
        template,
        pageCss,
        pageJs,
        uplotJs,
        uplotCss,
        styleHashes: [uplotCss, pageCss].map(sourceHash),
        scriptHashes: [uplotJs, pageJs].map(sourceHash),
    };
}
/** A browser hashes what it parsed, with every line end as LF. */
async function text(file) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')).replace(/\r\n?/g, '\n');
}
function sourceHash(content) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64')}'`;
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
/* harmony import */ var _ports_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20761);



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
        throw asSentence(directory, error);
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
/** Makes and writes every file it can; what failed is thrown after the others are written. */
async function writeResultsDirectory(directory, files) {
    const failures = [];
    for (const { name, text } of files) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), await text());
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length === 0)
        return;
    throw asSentence(directory, failures[0]);
}
function asSentence(directory, error) {
    return (0,_ports_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)('results', directory, error, 'Give another folder by results-path, or make this one writable.');
}


/***/ }),

/***/ 93993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ buildOnce)
/* harmony export */ });
/* harmony import */ var _drivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15576);

/** Each version once in an invocation: rounds start what was built before the first of them. */
function buildOnce(build = _drivers_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTarget */ .k0) {
    const builds = new Map();
    return (target, context) => {
        // Faults are of a start, not of what is started.
        const { faults: _, ...built } = target;
        const version = JSON.stringify(built);
        const building = builds.get(version) ?? build(target, context);
        builds.set(version, building);
        return building;
    };
}


/***/ })

};
