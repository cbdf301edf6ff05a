export const id = 5496;
export const ids = [5496,7302,5576];
export const modules = {

/***/ 26635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ chooseRuns),
/* harmony export */   KK: () => (/* binding */ sourceRunProblem),
/* harmony export */   Pi: () => (/* binding */ chooseArtifacts),
/* harmony export */   g$: () => (/* binding */ TRUSTED_EVENTS),
/* harmony export */   nM: () => (/* binding */ chooseDuets)
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
/** Comparisons young enough to count, newest first: whatever came of them, they tell how much rounds vary. */
function chooseDuets(duets, { nowMs, maxAgeMs }) {
    return duets
        .filter(({ at }) => nowMs - Date.parse(at) <= maxAgeMs)
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
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
    const { runs, duets: all } = await historyIn(path);
    const duets = (0,_choose_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseDuets */ .nM)(all, ages);
    const { accepted, tooOld, notPassed } = (0,_choose_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseRuns */ .E8)(runs, ages);
    const [newest] = accepted;
    if (newest === undefined && duets.length === 0)
        return {
            kind: 'missing',
            because: `no run in ${path} counts: ${tooOld} older than baseline-max-age, ${notPassed} did not pass`,
        };
    return {
        kind: 'found',
        baseline: {
            runs: accepted,
            ...(duets.length === 0 ? {} : { duets }),
            source: accepted.length <= 1 ? `file ${path}` : `file ${path} (${accepted.length} runs)`,
            sha: newest?.commit?.sha,
            newestAt: newest?.startedAt ?? duets[0]?.at,
        },
    };
}
/** Writes the history after one more run; the file is never seen half-written. */
async function saveToFile(path, history) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, `${JSON.stringify(history)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
}
async function historyIn(path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > MAX_BYTES)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The baseline file ${path} is ${size} bytes large, at most ${MAX_BYTES} are read.`, 'Give a result.json or a history written by this tool.');
    const history = (0,_history_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    if (history.kind === 'refused')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The baseline file ${path} cannot be used: ${history.because}.`, 'Give a result.json or a history written by this tool, or `baseline: none`.');
    return history;
}


/***/ }),

/***/ 23384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ baselineArtifactName),
  Oz: () => (/* binding */ baselineBranch),
  Xn: () => (/* binding */ findBaseline),
  F5: () => (/* binding */ isMerge)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
;// CONCATENATED MODULE: ./build/src/baseline/latest-release.js


const releaseSchema = schemas/* object */.Ikc({ published_at: schemas/* string */.YjP().nullish() });
/** When the latest release was published; undefined where there is none, or nobody says. */
async function latestRelease(github) {
    try {
        const answer = await github.request('GET /repos/{owner}/{repo}/releases/latest');
        const { published_at: at } = (0,github_github/* readAnswer */.J)(releaseSchema, answer);
        return at !== undefined && at !== null && Number.isFinite(Date.parse(at)) ? at : undefined;
    }
    catch (error) {
        if (error instanceof github_github/* GitHubError */.y)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/github/advice.js
var github_advice = __webpack_require__(11049);
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
                    return found(runs, artifact);
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
    const duets = (0,choose_runs/* chooseDuets */.nM)(history.duets, wanted);
    return accepted.length + duets.length === 0
        ? { because: 'none of its runs counts any more' }
        : { accepted, duets };
}
function found({ accepted: runs, duets }, artifact) {
    const sha = artifact.run?.headSha;
    return {
        kind: 'found',
        baseline: {
            runs,
            ...(duets.length === 0 ? {} : { duets }),
            source: `artifact ${artifact.name} of run ${artifact.run?.id} (${artifact.run?.headBranch}, ${sha?.slice(0, 7)})`,
            sha,
            newestAt: runs[0]?.startedAt ?? duets[0]?.at,
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
    // What decides is the other version beside it: nothing is missing without earlier runs.
    if (test.sideBySide !== undefined && lookup.kind === 'missing') {
        context.log.debug(`Earlier comparisons: none, ${lookup.because}`);
        return lookup;
    }
    if (lookup.kind === 'found') {
        const { runs, source, newestAt } = lookup.baseline;
        context.log.info(`Baseline: ${runs.length} ${runs.length === 1 ? 'run' : 'runs'} from ${source}, newest ${newestAt ?? 'unknown'}`);
    }
    else if (lookup.kind === 'missing')
        context.log.info(`Baseline: none, ${lookup.because}`);
    return lookup;
}
/** A push to the base branch, measured beside the commit before it. */
const isMerge = ({ commit }, { sideBySide }) => sideBySide !== undefined && commit?.event === 'push';
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
    const lookup = await findInArtifacts({
        name: baselineArtifactName(plan, test),
        branch,
        workflowPath: run.workflowPath,
        sha: plan.commit?.sha,
        maxAgeMs: baseline.maxAgeMs,
        nowMs,
    }, github, log);
    // What was merged since then is added up where a push is measured beside what was there before.
    if (lookup.kind !== 'found' || !isMerge(plan, test))
        return lookup;
    return { kind: 'found', baseline: { ...lookup.baseline, releasedAt: await latestRelease(github) } };
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

/***/ 61732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ appendDuet),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ah: () => (/* binding */ appendRun),
/* harmony export */   wV: () => (/* binding */ HISTORY_FILE_NAME)
/* harmony export */ });
/* unused harmony exports RUNS_KEPT, DUETS_KEPT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _domain_duet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41658);
/* harmony import */ var _domain_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32916);
/* harmony import */ var _domain_result_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66747);




const HISTORY_FILE_NAME = 'history.json';
const RUNS_KEPT = 20;
/** As many changes are merged between two releases, or in a month. */
const DUETS_KEPT = 60;
const runsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_domain_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .runSummarySchema */ .RS).max(200);
const historySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('schemaVersion', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), runs: runsSchema.min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(2), runs: runsSchema, duets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_domain_duet_js__WEBPACK_IMPORTED_MODULE_0__/* .duetSchema */ .WI).min(1).max(200) }),
]);
/** Reads a history, or a single result.json, as untrusted text. */
function readHistory(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refused('it is not JSON');
    }
    const unreadable = (0,_domain_result_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .versionProblem */ .E)(value, [1, 2]);
    if (unreadable !== undefined)
        return refused(unreadable);
    const history = historySchema.safeParse(value);
    if (history.success) {
        const { runs } = history.data;
        return { kind: 'read', runs, duets: 'duets' in history.data ? history.data.duets : duetsOf(runs) };
    }
    const single = _domain_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .runSummarySchema */ .RS.safeParse(value);
    if (single.success)
        return { kind: 'read', runs: [single.data], duets: duetsOf([single.data]) };
    return refused((0,_domain_result_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .j)(isHistory(value) ? history.error : single.error));
}
/** Version 1 had them as runs. */
const duetsOf = (runs) => runs.flatMap((run) => (0,_domain_duet_js__WEBPACK_IMPORTED_MODULE_0__/* .duetOf */ .ci)(run) ?? []);
/** The history after one more run: newest first, no run twice, the last 20, and 60 of what was learnt of two versions. */
function appendRun(run, earlier, earlierDuets = duetsOf(earlier)) {
    const others = earlier.filter(({ id }) => id !== run.id).map(withFewQuantiles);
    return withDuets([run, ...others].slice(0, RUNS_KEPT), run, earlierDuets);
}
/** The same where the run itself is none to compare with, and what was learnt of two versions is kept. */
function appendDuet(run, earlier, earlierDuets) {
    return withDuets(earlier.map(withFewQuantiles), run, earlierDuets);
}
function withDuets(runs, run, earlier) {
    const duets = [(0,_domain_duet_js__WEBPACK_IMPORTED_MODULE_0__/* .duetOf */ .ci)(run) ?? [], earlier.filter(({ id }) => id !== run.id)].flat().slice(0, DUETS_KEPT);
    return duets.length === 0 ? { schemaVersion: 1, runs } : { schemaVersion: 2, runs, duets };
}
/** Percentiles of old runs that are ever looked at again; the newest run keeps its whole quantile functions. */
const KEPT_PERCENTS = new Set([0, 50, 75, 90, 95, 99, 99.9, 100]);
function withFewQuantiles(run) {
    return {
        ...run,
        metrics: run.metrics.map((metric) => metric.kind === 'trend'
            ? { ...metric, quantiles: metric.quantiles.filter(([percent]) => KEPT_PERCENTS.has(percent)) }
            : metric),
        load: { ...run.load, messages: [] },
    };
}
function isHistory(value) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }).safeParse(value).success;
}
function refused(because) {
    return { kind: 'refused', because };
}


/***/ }),

/***/ 6478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ saveBaseline)
/* harmony export */ });
/* unused harmony exports reasonNotToSave, reasonNotToLearn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_duet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41658);
/* harmony import */ var _file_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34671);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23384);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61732);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54992);








/** Longest that every kind of repository allows; GitHub lowers it to the repository's own limit. */
const RETENTION_DAYS = 90;
const SAVING_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/** Stores a run as the next baseline when the rules allow it, and says so or why not. A failure to store is a warning. */
async function saveBaseline(summary, lookup, plan, test, context) {
    const { log } = context;
    const because = reasonNotToSave(summary, plan, context.run);
    const isLearnt = because !== undefined && reasonNotToLearn(summary, plan, context.run) === undefined;
    if (because !== undefined && !isLearnt) {
        log.info(`Baseline: this run is not stored, ${because}`);
        return;
    }
    const history = isLearnt ? afterLearning(summary, lookup) : historyAfter(summary, lookup);
    const [what, but] = isLearnt
        ? ['what its rounds found', `; the run itself is not, ${because}`]
        : ['this run', ''];
    try {
        if (plan.baseline.mode === 'file' && plan.baseline.file !== undefined) {
            await (0,_file_store_js__WEBPACK_IMPORTED_MODULE_4__/* .saveToFile */ .TC)(plan.baseline.file, history);
            log.info(`Baseline: ${what} was added to ${plan.baseline.file}${but}`);
        }
        else if (context.uploadArtifact !== undefined) {
            await uploadHistory(history, (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineArtifactName */ .hF)(plan, test), context.uploadArtifact);
            log.info(`Baseline: ${what} was stored as artifact ${(0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineArtifactName */ .hF)(plan, test)}${but}`);
        }
    }
    catch (error) {
        log.warn(`Baseline: this run could not be stored: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A)(error)}`);
    }
}
/** undefined: the run may become a baseline. */
function reasonNotToSave(summary, plan, run) {
    return turnedOff(plan) ?? verdictProblem(summary, plan) ?? placeProblem(plan, run);
}
/** undefined: what two versions differed in is remembered, however the run ended. */
function reasonNotToLearn(summary, plan, run) {
    return (turnedOff(plan) ??
        ((0,_domain_duet_js__WEBPACK_IMPORTED_MODULE_3__/* .duetOf */ .ci)(summary) === undefined ? 'it compared no two versions' : undefined) ??
        placeProblem(plan, run));
}
function turnedOff(plan) {
    const { mode, save } = plan.baseline;
    if (plan.dryRun)
        return 'this is a dry run';
    if (save === 'never')
        return 'save-baseline is never';
    return mode === 'none' ? 'the baseline is turned off' : undefined;
}
function verdictProblem(summary, { baseline: { save } }) {
    const outcome = summary.verdict?.outcome;
    // A regression that was decided to be fine must be able to become the new normal, by hand.
    const accepted = outcome === 'fail' && save === 'always';
    return outcome === 'pass' || accepted
        ? undefined
        : `its verdict is ${outcome ?? 'missing'}: only a valid, passing run is worth comparing with`;
}
function placeProblem(plan, run) {
    const { mode, save } = plan.baseline;
    if (mode === 'file')
        return save === 'always' ? undefined : 'a baseline file is only changed with save-baseline: always';
    if (run === undefined)
        return 'this is not GitHub Actions';
    if (!SAVING_EVENTS.includes(run.eventName))
        return `it was started by ${run.eventName}, not by ${SAVING_EVENTS.join(', ')}`;
    const base = plan.baseline.branch ?? run.defaultBranch ?? (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineBranch */ .Oz)(plan, run);
    if (!run.refIsBranch || (run.refName !== base && save !== 'always'))
        return `it ran on ${run.refName}, not on the base branch ${base ?? ''}`;
    return undefined;
}
/** A failing run that is stored all the same starts a new history: the old level is no longer what to expect. */
function historyAfter(summary, lookup) {
    const { runs, duets } = earlierOf(lookup);
    if (summary.verdict?.outcome !== 'fail')
        return (0,_history_file_js__WEBPACK_IMPORTED_MODULE_6__/* .appendRun */ .ah)(summary, runs, duets);
    const headline = `Accepted as the new baseline: ${summary.verdict.headline}`;
    return (0,_history_file_js__WEBPACK_IMPORTED_MODULE_6__/* .appendRun */ .ah)({ ...summary, verdict: { outcome: 'pass', headline } }, [], duets);
}
function afterLearning(summary, lookup) {
    const { runs, duets } = earlierOf(lookup);
    return (0,_history_file_js__WEBPACK_IMPORTED_MODULE_6__/* .appendDuet */ .Di)(summary, runs, duets);
}
function earlierOf(lookup) {
    if (lookup.kind !== 'found')
        return { runs: [], duets: [] };
    const { runs, duets = [] } = lookup.baseline;
    return { runs, duets };
}
async function uploadHistory(history, name, uploadArtifact) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'perf-baseline-'));
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _history_file_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_FILE_NAME */ .wV);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(history));
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
const historyLine = schemas/* object */.Ikc({
    label: bounded/* name */.UU,
    unit: bounded/* name */.UU,
    /** Oldest first; the last one is this run. */
    points: schemas/* array */.YOg(schemas/* object */.Ikc({ startedAt: bounded/* name */.UU, sha: bounded/* name */.UU.exactOptional(), value: bounded/* number */.ai })).max(100),
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
    /** The same of the run it was compared with. */
    baseDistribution: schemas/* array */.YOg(bounded/* interval */.YP).max(5000).exactOptional(),
    history: (0,bounded/* list */.p_)(historyLine).exactOptional(),
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

/***/ 15636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ ownerMark),
/* harmony export */   jt: () => (/* binding */ OWNER_VARIABLE),
/* harmony export */   n: () => (/* binding */ orphanedTrees)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81035);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);



/** Variable beside the mark of a tree: the process of ours that started it. */
const OWNER_VARIABLE = 'ORCHESTRATOR_PERF_OWNER';
/** This process, as those that come after it may ask whether it is still there. */
async function ownerMark() {
    const own = (await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessTable */ .Uc)()).get(process.pid);
    return markOf(process.pid, own?.startedAt, await pidNamespace());
}
/**
 * Marks of the trees that live on although the process that started them is gone: it was killed, and nobody came after it.
 * Those of another container are left alone, as its pids mean nothing here. On Linux only, as marks are.
 */
async function orphanedTrees() {
    if (process.platform !== 'linux')
        return [];
    const table = await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessTable */ .Uc)();
    const namespace = await pidNamespace();
    const owners = new Set([...table.values()].map(({ pid, startedAt }) => markOf(pid, startedAt, namespace)));
    const marks = await Promise.all([...table.values()].map(marksOf));
    const orphans = marks.filter(({ owner, tree }) => tree !== undefined && owner?.endsWith(` ${namespace}`) && !owners.has(owner));
    return [...new Set(orphans.flatMap(({ tree }) => tree ?? []))];
}
const markOf = (pid, startedAt, namespace) => `${pid} ${startedAt} ${namespace}`;
async function marksOf({ pid, }) {
    try {
        const variables = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'latin1')).split('\0');
        const variable = (name) => variables.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
        return { owner: variable(OWNER_VARIABLE), tree: variable(_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TREE_VARIABLE */ .II) };
    }
    catch {
        // Another user's, or ended.
        return {};
    }
}
/** Pids are those of one container, or of the machine outside of all. */
async function pidNamespace() {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid');
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 52061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ pinnableCpus),
/* harmony export */   dp: () => (/* binding */ pinned)
/* harmony export */ });
/* unused harmony export cpuList */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90690);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36902);



/** The command on these CPUs alone, with all that it starts; it keeps its process id. */
const pinned = (argv, cpus) => cpus === undefined ? argv : ['taskset', '-c', cpus, ...argv];
/** CPUs that a process of ours can be pinned to; none where that cannot be done. */
async function pinnableCpus() {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/status', 'utf8').catch(() => '');
    const cpus = cpuList(/^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1] ?? '');
    if (cpus.length === 0)
        return [];
    const tried = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(pinned(['true'], cpus.join(',')), {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env),
        timeoutMs: 5000,
    });
    return tried.code === 0 ? cpus : [];
}
/** `0-2,7` as the kernel writes it. */
function cpuList(text) {
    return text
        .split(',')
        .filter((part) => part !== '')
        .flatMap((part) => {
        const [from = Number.NaN, to = from] = part.split('-').map(Number);
        return Array.from({ length: Math.min(to - from + 1, MOST_CPUS) || 0 }, (_, index) => from + index);
    });
}
const MOST_CPUS = 4096;


/***/ }),

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ TREE_VARIABLE),
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   WZ: () => (/* binding */ processTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81035);


/** Variable that every process of a tree inherits: one that left its parent and its group is still known by it. */
const TREE_VARIABLE = 'ORCHESTRATOR_PERF_TREE';
/**
 * The processes that come from one that was started. Marks can be read on Linux only; elsewhere a process that left its
 * parent and the group before it was first seen is not found.
 */
function processTree(root) {
    let seen = new Set();
    let unmarked = new Set();
    return {
        async living() {
            const table = await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessTable */ .Uc)();
            const entries = [...table.values()];
            const stillUnmarked = new Set();
            const members = new Map();
            await Promise.all(entries.map(async (entry) => {
                const key = keyOf(entry);
                const isRoot = entry.pid === root.pid && entry.startedAt === root.startedAt;
                if (isRoot || seen.has(key))
                    members.set(entry.pid, entry);
                else if (unmarked.has(key) || !(await hasMark(entry.pid, root.mark)))
                    stillUnmarked.add(key);
                else
                    members.set(entry.pid, entry);
            }));
            addDescendants(members, entries);
            // A group lives as long as one of its processes, and until then its number is not given away.
            if ([...members.values()].some(({ group }) => group === root.pid)) {
                for (const entry of entries)
                    if (entry.group === root.pid)
                        members.set(entry.pid, entry);
                addDescendants(members, entries);
            }
            members.delete(process.pid);
            seen = new Set([...members.values()].map(keyOf));
            unmarked = stillUnmarked;
            return [...members.values()];
        },
    };
}
/** Sends a signal to those of these processes that are still the same ones. */
async function signalProcesses(processes, name) {
    if (processes.length === 0)
        return;
    const table = await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessTable */ .Uc)();
    for (const { pid, startedAt } of processes) {
        if (table.get(pid)?.startedAt !== startedAt)
            continue;
        try {
            process.kill(pid, name);
        }
        catch {
            // Ended meanwhile; one that may not be signalled is found alive afterwards.
        }
    }
}
const keyOf = ({ pid, startedAt }) => `${pid} ${startedAt}`;
function addDescendants(members, entries) {
    for (let before = -1; before !== members.size;) {
        before = members.size;
        for (const entry of entries)
            if (members.has(entry.parent))
                members.set(entry.pid, entry);
    }
}
async function hasMark(pid, mark) {
    if (process.platform !== 'linux')
        return false;
    try {
        const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'latin1');
        return environment.split('\0').includes(`${TREE_VARIABLE}=${mark}`);
    }
    catch {
        // Another user's, or ended.
        return false;
    }
}


/***/ }),

/***/ 77727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ findK6),
  E: () => (/* binding */ k6AtHand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/exec/environment.js
var environment = __webpack_require__(90690);
// EXTERNAL MODULE: ./build/src/exec/run.js
var run = __webpack_require__(36902);
;// CONCATENATED MODULE: ./build/src/generator/binary/build.js




const OLDEST_GO = [1, 25];
const BUILD_TIMEOUT_MS = 600_000;
/** Builds k6 from the module proxy; go.mod and go.sum in `k6/go/<version>` pin every byte of it. */
async function buildK6(request) {
    const { version, packageRoot, directory, signal } = request;
    const pinned = (0,external_node_path_.join)(packageRoot, 'k6', 'go', version);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(pinned, 'go.sum')))
        return { problem: `no pinned module for k6 ${version} to build` };
    const env = {
        ...(0,environment/* childEnvironment */.Qc)(request.env, 'network', 'go'),
        GOFLAGS: '-mod=readonly',
        GOWORK: 'off',
        CGO_ENABLED: '0',
    };
    const go = await (0,run/* run */.e)(['go', 'version'], { timeoutMs: 20_000, signal, env });
    if (go.error !== undefined)
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
    const build = await (0,run/* run */.e)(['go', 'build', '-trimpath', '-ldflags', '-s -w', '-o', path, '.'], {
        cwd: directory,
        timeoutMs: BUILD_TIMEOUT_MS,
        signal,
        env,
    });
    if (build.code === 0)
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
        get(version) {
            const binary = path(version);
            if (!isFile(binary))
                return { problem: `not at ${binary}` };
            if (!isFile(recordOf(binary)))
                return { problem: `${binary} is not used: no digest was recorded when it was put there` };
            const recorded = (0,external_node_fs_.readFileSync)(recordOf(binary), 'utf8').trim();
            return digestOf(binary) === recorded
                ? { path: binary }
                : { problem: `${binary} is not used: its content is not what was put there` };
        },
        put(version, binary) {
            const target = path(version);
            const arriving = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(target, '..'), { recursive: true });
            try {
                // Copied beside the target first: only a rename within one file system is atomic.
                (0,external_node_fs_.copyFileSync)(binary, arriving);
                (0,external_node_fs_.chmodSync)(arriving, 0o755);
                (0,external_node_fs_.writeFileSync)(recordOf(arriving), `${digestOf(arriving)}\n`);
                (0,external_node_fs_.renameSync)(arriving, target);
                (0,external_node_fs_.renameSync)(recordOf(arriving), recordOf(target));
            }
            finally {
                (0,external_node_fs_.rmSync)(arriving, { force: true });
                (0,external_node_fs_.rmSync)(recordOf(arriving), { force: true });
            }
            return target;
        },
    };
}
const recordOf = (binary) => `${binary}.sha256`;
function digestOf(file) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(file)).digest('hex');
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
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
// EXTERNAL MODULE: ./build/src/ports/fetch-within.js
var fetch_within = __webpack_require__(56408);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
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
            const answer = await (0,fetch_within/* fetchWithin */.G)(TIMEOUT_MS, url, bytesOrStatus, { signal });
            if (typeof answer !== 'number')
                return { bytes: answer };
            problem = `${url} answered ${answer}`;
            if (answer < 500 && answer !== 429)
                break;
        }
        catch (error) {
            problem = `${url} could not be reached: ${(0,reason/* reasonOf */.A)(error)}`;
        }
        if (signal.aborted || attempt === ATTEMPTS)
            break;
        await (0,promises_.setTimeout)(1000 * attempt, undefined, { signal }).catch(() => { });
    }
    return { problem };
}
async function bytesOrStatus(response) {
    if (response.ok)
        return Buffer.from(await response.arrayBuffer());
    await response.body?.cancel();
    return response.status;
}
/** bsdtar of macOS reads zip files too. */
async function unpack(bytes, asset, { directory, signal }) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const archive = (0,external_node_path_.join)(directory, asset);
    (0,external_node_fs_.writeFileSync)(archive, bytes);
    const folder = asset.replace(/\.(tar\.gz|zip)$/, '');
    const { code, stderr, error } = await (0,run/* run */.e)(['tar', '-xf', archive, '-C', directory, `${folder}/k6`], {
        timeoutMs: 60_000,
        signal,
        env: (0,environment/* childEnvironment */.Qc)(process.env),
    });
    if (code !== 0)
        return { problem: `${asset} could not be unpacked: ${error?.message ?? stderr.trim().slice(0, 200)}` };
    return { path: (0,external_node_path_.join)(directory, folder, 'k6') };
}

;// CONCATENATED MODULE: ./build/src/generator/binary/version.js



/** Asks a k6 binary for its version and says whether it can be used. */
async function checkK6(path, signal) {
    const { code, stdout, stderr, timedOut, error } = await (0,run/* run */.e)([path, 'version'], {
        timeoutMs: 20_000,
        signal,
        env: {
            ...(0,environment/* childEnvironment */.Qc)(process.env),
            K6_NO_USAGE_REPORT: 'true',
            K6_AUTO_EXTENSION_RESOLUTION: 'false',
        },
    });
    if (error !== undefined)
        return { problem: 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error.message };
    if (timedOut)
        return { problem: '`k6 version` did not answer within 20 s' };
    const version = /\bv(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    if (code !== 0 || version === undefined)
        return {
            problem: `\`k6 version\` failed (exit code ${code ?? 'none'}): ${firstLine(stderr || stdout)}`,
        };
    return (0,k6/* isSupportedK6 */.CU)(version)
        ? { version }
        : { problem: `it is k6 ${version}; supported are ${k6/* SUPPORTED_K6 */.jY}` };
}
function firstLine(text) {
    return (text.trim().split('\n')[0] ?? '').slice(0, 200) || 'it said nothing';
}

;// CONCATENATED MODULE: ./build/src/generator/binary/find.js









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
    throw new errors/* LoadError */.Xb(`k6 was not found and could not be fetched:\n${tried.map((line) => `- ${line}`).join('\n')}`, `Install k6 ${k6/* DEFAULT_K6_VERSION */.ti} (https://grafana.com/docs/k6/latest/set-up/install-k6/) so that it is on PATH, or Go 1.25 or newer, or give a binary by k6-path.`);
}
/** A k6 that is on this machine already; nothing is fetched. */
async function k6AtHand(plan, context) {
    if (plan.path !== undefined) {
        const check = await checkK6(plan.path, context.signal);
        return 'problem' in check ? check : { path: plan.path, version: check.version, source: 'k6-path' };
    }
    const cache = k6Cache(context.env, context.cacheDirectory);
    const problems = [];
    for (const step of AT_HAND) {
        const result = await step.find(plan, context, cache);
        if ('path' in result)
            return { ...result, source: step.source };
        problems.push(`${step.name}: ${result.problem}`);
    }
    return { problem: problems.join('; ') };
}
const AT_HAND = [
    { source: 'PATH', name: 'PATH', find: onPath },
    { source: 'cache', name: 'tool cache', find: inCache },
];
const STEPS = [
    ...AT_HAND,
    { source: 'release', name: 'release download', find: fromRelease },
    { source: 'go build', name: 'go build', find: fromGo },
];
async function fromGivenPath(path, { log, signal }) {
    const check = await checkK6(path, signal);
    if ('problem' in check)
        throw new errors/* LoadError */.Xb(`k6-path is ${path}, but ${check.problem}`, `Give the path of a k6 binary (${k6/* SUPPORTED_K6 */.jY}), or leave k6-path out.`);
    log.info(`k6 ${check.version} from k6-path: ${path}`);
    return { path, version: check.version, source: 'k6-path' };
}
/** A k6 on PATH serves any supported version, unless another than the default was asked for. */
async function onPath(plan, { env, signal }) {
    const path = (env.PATH ?? '')
        .split(external_node_path_.delimiter)
        .filter((directory) => directory !== '')
        .map((directory) => (0,external_node_path_.join)(directory, 'k6'))
        .find(find_isFile);
    if (path === undefined)
        return { problem: 'no k6 there' };
    const check = await checkK6(path, signal);
    if ('problem' in check)
        return { problem: `${path}: ${check.problem}` };
    if (plan.version !== k6/* DEFAULT_K6_VERSION */.ti && check.version !== plan.version)
        return { problem: `${path} is k6 ${check.version}, asked for was ${plan.version}` };
    return { path, version: check.version };
}
async function inCache(plan, { signal }, cache) {
    const kept = cache.get(plan.version);
    if ('problem' in kept)
        return kept;
    const { path } = kept;
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
function find_isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
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
            container.service,
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
    // A file alone has none: the rows of `data`.
    const isFolder = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    const kind = isFolder ? (0,external_node_fs_.statSync)(repository, { throwIfNoEntry: false }) : undefined;
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
        const { clusterGenerator } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2564), __webpack_require__.e(4458)]).then(__webpack_require__.bind(__webpack_require__, 84458));
        return clusterGenerator(plan.cluster, await hostGenerator(await (0,find/* findK6 */.j)(plan, context)), context);
    },
};


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

/***/ 47578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ varianceWith),
/* harmony export */   a: () => (/* binding */ plannedVariance)
/* harmony export */ });
/** SD of the logarithm of a p95 of n requests times √n, for a latency with a heavy tail. */
const SAMPLING = 2.04;
/** Neighbouring requests share a slow moment: so many of them are worth one. */
const DESIGN_EFFECT = 1.5;
/** Between two starts of the same version. */
const START_SD = 0.0125;
/** What both versions do not share: less when they are under load at the same moment. */
const OWN_SD = { concurrent: 0.012, interleaved: 0.032 };
/** Counting is never all of it. */
const MOST_OF_SAMPLING = 0.8;
/** Of the difference of p95 in one round, before anything ran: a hosted runner. `requests`: of one version. */
function plannedVariance(requests, mode) {
    return samplingVariance(requests) + 2 * (START_SD ** 2 + OWN_SD[mode] ** 2);
}
/** What a variance that was measured with some requests becomes with another number of them. */
function varianceWith(requests, measured) {
    const sampling = Math.min(samplingVariance(measured.requests), MOST_OF_SAMPLING * measured.variance);
    return measured.variance - sampling + (sampling * measured.requests) / requests;
}
function samplingVariance(requests) {
    return (2 * SAMPLING ** 2 * DESIGN_EFFECT) / requests;
}


/***/ }),

/***/ 43405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ roundSecondsFor),
/* harmony export */   Nu: () => (/* binding */ leastWhole),
/* harmony export */   _Q: () => (/* binding */ FOUR_OF_FIVE),
/* harmony export */   _n: () => (/* binding */ p95Detectable),
/* harmony export */   js: () => (/* binding */ p95Prior),
/* harmony export */   plannedDetectable: () => (/* binding */ plannedDetectable)
/* harmony export */ });
/* unused harmony export NINETEEN_OF_TWENTY */
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22870);
/* harmony import */ var _call_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24847);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67325);
/* harmony import */ var _figure_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33655);
/* harmony import */ var _planned_noise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47578);
/* harmony import */ var _prior_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92175);







const TARGET = 0.1;
/** What is read as 10 %. */
const MOST_FOR_TARGET = 0.105;
const FOUR_OF_FIVE = 0.8;
const NINETEEN_OF_TWENTY = 0.95;
const MOST_ROUNDS = 40;
const MOST_REQUESTS = 10_000_000;
/** Of both statistics of p95, where everything is measured. */
const P95_SHARE = weightOf(_figure_table_js__WEBPACK_IMPORTED_MODULE_4__/* .FIGURES */ .SL.filter(({ name }) => name.startsWith('p95'))) / weightOf(_figure_table_js__WEBPACK_IMPORTED_MODULE_4__/* .FIGURES */ .SL);
/** What could be seen of p95, before anything ran. */
function plannedDetectable(plan) {
    const { requestsPerVersionAndRound: requests, rounds, mode } = plan;
    const prior = p95Prior(plan.prior);
    const varianceOf = (count) => prior === undefined
        ? (0,_planned_noise_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedVariance */ .a)(count, mode)
        : (0,_planned_noise_js__WEBPACK_IMPORTED_MODULE_5__/* .varianceWith */ .M)(count, { variance: prior.variance, requests });
    const seen = (count, inRounds, power) => p95Detectable({ variance: varianceOf(count), rounds: inRounds, prior }, power);
    const surelyDetectable = seen(requests, rounds, NINETEEN_OF_TWENTY);
    const isEnough = surelyDetectable < MOST_FOR_TARGET;
    const result = {
        detectable: seen(requests, rounds, FOUR_OF_FIVE),
        surelyDetectable,
        isEnough,
        roundsForTarget: leastWhole(_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_LOOK */ .xE, MOST_ROUNDS, (count) => seen(requests, count, NINETEEN_OF_TWENTY) < MOST_FOR_TARGET),
        requestsForTarget: leastWhole(1, MOST_REQUESTS, (count) => seen(count, rounds, NINETEEN_OF_TWENTY) < MOST_FOR_TARGET),
    };
    return { ...result, sentence: sentenceOf(plan, result) };
}
/** Closed form: (t of the level + t of the power) standard errors. */
function p95Detectable({ variance, rounds, prior }, power) {
    return Math.expm1((0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .detectableDifference */ .rv)({
        standardError: Math.sqrt(variance / rounds),
        degreesOfFreedom: (prior?.degreesOfFreedom ?? 0) + rounds - 1,
    }, _call_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL */ .Bk * P95_SHARE, power));
}
function p95Prior(earlier) {
    const priors = (0,_prior_js__WEBPACK_IMPORTED_MODULE_6__/* .priorsOf */ .F8)(earlier);
    return priors.get('p95') ?? priors.get('p95 pooled');
}
/** Smallest whole number from which on it holds; undefined where it never does. */
function leastWhole(from, to, holds) {
    if (!holds(to))
        return undefined;
    let [low, high] = [from, to];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function sentenceOf({ requestsPerVersionAndRound, rounds }, { detectable, isEnough, roundsForTarget, requestsForTarget }) {
    const seen = `${rounds} rounds with ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(requestsPerVersionAndRound)} requests a version: a p95 that is ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(detectable, 'relative')} slower would be seen in four of five cases`;
    if (isEnough)
        return `${seen}, one that is ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(TARGET, 'relative')} slower in 19 of 20.`;
    const ways = [
        ...(roundsForTarget === undefined ? [] : [`${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(roundsForTarget)} rounds`]),
        ...(requestsForTarget === undefined
            ? []
            : [
                `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(roundedUp(requestsForTarget))} requests a version and round (a higher rate or longer rounds)`,
            ]),
    ];
    const wanted = `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(TARGET, 'relative')} in 19 of 20 cases`;
    return ways.length === 0
        ? `${seen}. To see ${wanted} takes both more rounds and more load; calibrate says what this machine shows.`
        : `${seen}. To see ${wanted} takes ${ways.join(', or ')}.`;
}
/** Two digits: it is an estimate. */
function roundedUp(count) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return Math.ceil(count / step) * step;
}
function weightOf(rows) {
    return rows.reduce((sum, { weight }) => sum + weight, 0);
}
/** Of both versions together in one round: what 40 s at 200 requests/s give. */
const REQUESTS_OF_A_ROUND = 8000;
const SHORTEST_ROUND_S = 10;
const LONGEST_ROUND_S = 40;
/** What to measure in one round where nobody says: at a high rate short rounds tell as much, sooner. */
function roundSecondsFor(requestsPerSecond) {
    return Math.min(LONGEST_ROUND_S, Math.max(SHORTEST_ROUND_S, Math.ceil(REQUESTS_OF_A_ROUND / requestsPerSecond)));
}


/***/ }),

/***/ 30553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isThroughputTelling)
/* harmony export */ });
const OPEN = /-arrival-rate$/;
/** Whether how many answers there are follows from how fast they come. At an arrival rate it is what was asked for. */
function isThroughputTelling({ comparability }) {
    const scenarios = comparability?.scenarios ?? [];
    return scenarios.length === 0 || scenarios.some(({ executor }) => !OPEN.test(executor));
}


/***/ }),

/***/ 39406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ leftBehindSchema),
  takeDown: () => (/* binding */ takeDown),
  f: () => (/* binding */ takeDownOrphans)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/base/left-worktree.js

/** What a killed tool leaves of a base version, and all that is needed to remove it. */
const leftWorktreeSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('worktree'),
    /** Work tree of the repository that it belongs to. */
    repository: schemas/* string */.YjP().min(1),
    /** The temporary folder that it is in. */
    directory: schemas/* string */.YjP().min(1),
});

// EXTERNAL MODULE: ./build/src/domain/targets.js
var targets = __webpack_require__(42868);
// EXTERNAL MODULE: ./build/src/exec/orphans.js
var orphans = __webpack_require__(15636);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/src/line/left-behind.js





/** Whatever a killed run leaves: of a target, or of the base version. */
const leftBehindSchema = schemas/* union */.KCZ([targets/* leftBehindSchema */.pP, leftWorktreeSchema]);
/** Takes down what a killed run left; the last that came first: the files of a version go after what runs in them. */
async function takeDown(remembered, context) {
    const failures = [];
    for (const left of remembered.toReversed())
        await takeDownOne(left, context).catch((error) => failures.push(error));
    if (failures.length > 0)
        throw failures[0];
}
/** Ends what runs that were killed have left on this machine: nobody else will. What cannot be ended is said. */
async function takeDownOrphans(context) {
    const marks = await (0,orphans/* orphanedTrees */.n)();
    if (marks.length === 0)
        return;
    await Promise.all(marks.map((name) => takeDownOne({ kind: 'command', name }, context).catch((error) => context.log.warn(`of a run that was killed: ${(0,reason/* reasonOf */.A)(error)}`))));
}
async function takeDownOne(left, context) {
    if (left.kind === 'worktree') {
        const { removeWorktree } = await Promise.all(/* import() */[__webpack_require__.e(2470), __webpack_require__.e(6653)]).then(__webpack_require__.bind(__webpack_require__, 62470));
        return removeWorktree(left, context.log);
    }
    if (left.kind === 'cluster') {
        const { cleanUpCluster } = await __webpack_require__.e(/* import() */ 1882).then(__webpack_require__.bind(__webpack_require__, 41882));
        return cleanUpCluster(left, context);
    }
    const { cleanUp } = await __webpack_require__.e(/* import() */ 5576).then(__webpack_require__.bind(__webpack_require__, 15576));
    return cleanUp(left, context);
}


/***/ }),

/***/ 78962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ runTests)
});

// EXTERNAL MODULE: ./build/src/line/judge-and-report.js + 34 modules
var judge_and_report = __webpack_require__(91970);
// EXTERNAL MODULE: ./build/src/base/failed-base.js
var failed_base = __webpack_require__(96870);
// EXTERNAL MODULE: ./build/src/baseline/find-baseline.js + 4 modules
var find_baseline = __webpack_require__(23384);
// EXTERNAL MODULE: ./build/src/domain/duet.js
var duet = __webpack_require__(41658);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/figure-table.js + 1 modules
var figure_table = __webpack_require__(33655);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/creep.js


/** Standard errors of the sum from nothing. */
const ALARM_AT = 3;
/** One change that is what was measured just now, and not many. */
const FEWEST_CHANGES = 2;
/** Where nothing is ever released. */
const DAYS = 30;
const DAY_MS = 86_400_000;
/** What the changes merged since the last release add up to, this one with them: one note for each figure that crept. */
function creepFindings(latest, { duets = [], releasedAt }) {
    const fromMs = releasedAt === undefined ? Date.parse(latest.at) - DAYS * DAY_MS : Date.parse(releasedAt);
    const merged = [latest, ...duets.filter(({ id, at }) => id !== latest.id && Date.parse(at) > fromMs)];
    const since = releasedAt === undefined ? `in the last ${DAYS} days` : 'since the last release';
    return creepOf(merged.map(({ changes }) => changes), since).flatMap(({ isAlarm, changes, sentence }) => isAlarm && changes >= FEWEST_CHANGES ? [{ rule: 'creep', severity: 'note', sentence }] : []);
}
/** Small changes that each passed, added up: `merged` has the figures of each merged change. */
function creepOf(merged, since = 'since the last release') {
    return figure_table/* FIGURES */.SL.flatMap((row) => {
        // The two statistics of p95 are one figure for a reader.
        if (row.name === 'p95 pooled')
            return [];
        const changes = merged.flatMap((figures) => figures.find(({ figure }) => figure === row.name) ??
            (row.name === 'p95' ? figures.find(({ figure }) => figure === 'p95 pooled') : undefined) ??
            []);
        return changes.length === 0 ? [] : [added(row, changes, since)];
    });
}
function added(row, changes, when) {
    const sum = changes.reduce((total, { worse }) => total + worse, 0);
    const standardError = Math.sqrt(changes.reduce((total, one) => total + one.standardError ** 2, 0));
    const worse = row.scale === 'points' ? sum : readable(row, sum);
    const isAlarm = worse > row.margin && sum > ALARM_AT * standardError;
    const unit = row.scale === 'points' ? 'points' : 'relative';
    const size = (0,numbers/* formatSize */.Xq)(worse, unit);
    const since = `over ${(0,numbers/* plural */.LS)(changes.length, 'merged change')} ${when}`;
    return {
        figure: row.name,
        changes: changes.length,
        worse,
        margin: row.margin,
        isAlarm,
        sentence: isAlarm
            ? `${row.name} got ${size} worse ${since}: all together more than the ${(0,numbers/* formatSize */.Xq)(row.margin, unit)} that count, whatever each was called.`
            : `${row.name} got ${size} ${worse > 0 ? 'worse' : 'better'} ${since}.`,
    };
}
/** Of a logarithm that is + where it is worse. */
const readable = ({ better }, worse) => better === 'lower' ? Math.expm1(worse) : -Math.expm1(-worse);

// EXTERNAL MODULE: ./build/src/judge/side-by-side/prior.js
var prior = __webpack_require__(92175);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/earlier.js

/** More tell no more of how much rounds vary today. */
const NEWEST = 20;
/** How much the figures varied between the rounds of earlier comparisons of the same test in the same mode. */
function earlierVariances(lookup, mode, today) {
    const duets = lookup.kind === 'found' ? (lookup.baseline.duets ?? []) : [];
    const ofMode = duets.filter((duet) => duet.mode === mode).slice(0, NEWEST);
    const alike = ofMode.filter(({ environment }) => isAlike(environment, today));
    return {
        variances: ofMode.flatMap(({ variances }) => variances),
        isOfOthers: alike.length < Math.min(prior/* FEWEST_DUETS */.Xw, ofMode.length),
    };
}
const isAlike = (one, other) => ['k6Version', 'arch', 'cpuCount', 'runner'].every((what) => one[what] === other[what]);

// EXTERNAL MODULE: ./build/src/judge/side-by-side/planned.js
var planned = __webpack_require__(43405);
// EXTERNAL MODULE: ./build/src/line/measure-run.js + 38 modules
var measure_run = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/line/measure-rounds.js + 4 modules
var measure_rounds = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/src/line/rounds.js + 1 modules
var rounds = __webpack_require__(21123);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/at-once.js
var at_once = __webpack_require__(622);
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
        if (busy <= at_once/* BUSIEST_MACHINE */.E)
            good = { requestsPerSecond, busy };
        const next = nextRate(requestsPerSecond, busy);
        if (busy > at_once/* BUSIEST_MACHINE */.E ? tries > 0 && good !== undefined : next < requestsPerSecond * WORTH_ANOTHER_TRY)
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
    if (!(0,rounds.isSideBySide)(test)) {
        const measured = await (0,measure_run/* measureRun */.u)(plan, test, test.runs[0], ports);
        return { test, lookup, ...withNote(measured, test.notSideBySide) };
    }
    const { instead, mostMs } = test.sideBySide;
    const untilMs = mostMs === undefined ? undefined : Date.now() + mostMs;
    const { note, neverUp, ...piloted } = await withPilot(plan, test, ports);
    const earlier = (mode, today) => earlierVariances(lookup, mode, today);
    const measured = instead !== undefined && neverUp !== undefined
        ? (0,failed_base/* failedBase */.X)(test.sideBySide.base.label, neverUp)
        : await (0,measure_rounds/* measureRounds */.I)(piloted.plan, piloted.test, { earlier, untilMs }, ports);
    if ('measurement' in measured)
        return {
            test: piloted.test,
            lookup,
            ...withNote((0,find_baseline/* isMerge */.F5)(plan, test) ? withCreep(measured, lookup) : measured, note),
        };
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
        if (same === undefined || !(0,rounds.isSideBySide)(same))
            throw new Error(`${test.testType} was planned anew and is gone`);
        // The history is that of the test that was asked for, whatever rate this machine carries today.
        return { plan: again, test: { ...same, profileHash: test.profileHash } };
    };
    ports.log.info('Pilot: how much load leaves this machine enough air with both versions at once.');
    const tries = [];
    const found = await findRate(plannedAt, async (tried, tryOf, runs) => {
        const round = await (0,measure_rounds/* measureRound */.L)(tried, tryOf, { mode: 'concurrent', runs, isPilot: true }, undefined, ports);
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
/** What was merged before and passed, and what it comes to with this change. */
function withCreep(measured, lookup) {
    const { measurement } = measured;
    const { sideBySide } = measurement.summary;
    const latest = (0,duet/* duetOf */.ci)(measurement.summary);
    if (sideBySide === undefined || latest === undefined || lookup.kind !== 'found')
        return measured;
    const findings = [...sideBySide.findings, ...creepFindings(latest, lookup.baseline)];
    const summary = { ...measurement.summary, sideBySide: { ...sideBySide, findings } };
    return { ...measured, measurement: { ...measurement, summary } };
}
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
            text: async () => (await Promise.all(/* import() */[__webpack_require__.e(8508), __webpack_require__.e(5644)]).then(__webpack_require__.bind(__webpack_require__, 95644))).renderHtml(report, await readAssets()),
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

/***/ 36803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ likeness),
/* harmony export */   J: () => (/* binding */ OF_RECORDINGS)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91608);

const OF_FILES = { ofCounts: 1e-9, ofValues: 1e-4 };
/** A recording has about five digits, and its last line may be a moment older than the end. */
const OF_RECORDINGS = { ofCounts: 0.01, ofValues: 0.01 };
const LEAST_OFF = 0.005;
/**
 * Holds what must be equal where both are of one run against each other: counts of counters and rates, and count,
 * minimum, maximum and mean of trends. Gauges are left out: which sample was the last depends on who looked.
 */
function likeness(first, second, tolerance = OF_FILES) {
    const known = new Map(first.map((metric) => [(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric.name, metric.tags), metric]));
    const found = { difference: undefined, same: 0, telling: 0 };
    for (const metric of mostTellingFirst(second)) {
        const scope = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric.name, metric.tags);
        const other = known.get(scope);
        if (other === undefined || other.kind !== metric.kind)
            continue;
        const theirs = new Map(statisticsOf(other));
        for (const [name, value] of statisticsOf(metric)) {
            const before = theirs.get(name);
            if (before === undefined)
                continue;
            if (isNear(name, before, value, tolerance)) {
                found.same += 1;
                if (name !== 'count' && value !== 0)
                    found.telling += 1;
            }
            else
                found.difference ??= `${name === 'count' ? scope : `${scope} ${name}`} is ${before} in the first and ${value} in the second`;
        }
    }
    return found;
}
/** What a reader knows the run by. */
const KNOWN_BY = ['http_reqs', 'iterations'];
function mostTellingFirst(metrics) {
    const isKnownBy = ({ name, tags }) => KNOWN_BY.includes(name) && (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWholeRun */ .hA)(tags);
    return [...metrics.filter(isKnownBy), ...metrics.filter((metric) => !isKnownBy(metric))];
}
function isNear(name, a, b, { ofCounts, ofValues }) {
    const size = Math.max(Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= (name === 'count' ? ofCounts * size : Math.max(LEAST_OFF, ofValues * size));
}
function statisticsOf(metric) {
    switch (metric.kind) {
        case 'counter':
            return [['count', metric.count]];
        case 'rate':
            // A rate without its counts is written as a share of one.
            return metric.total === 1 ? [] : [['count', metric.total]];
        case 'gauge':
            return [];
        case 'trend': {
            const isTold = (statistic) => metric.absent?.includes(statistic) !== true;
            const counts = isTold('count') ? [['count', metric.count]] : [];
            if (metric.count === 0)
                return counts;
            const values = ['min', 'max', 'avg'].filter(isTold);
            return [...counts, ...values.map((name) => [name, metric[name]])];
        }
    }
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
/** Makes and writes every file it can; on a full disk whole or not at all. What failed is thrown after the others are written. */
async function writeResultsDirectory(directory, files) {
    const failures = [];
    for (const { name, text } of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, await text());
        }
        catch (error) {
            failures.push(error);
            // What was there is cut off already, and a part of a file would be read as the whole.
            if (error.code === 'ENOSPC')
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
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

/***/ 71473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ renderFiguresCsv),
/* harmony export */   _2: () => (/* binding */ renderRoundsCsv),
/* harmony export */   uI: () => (/* binding */ renderSeriesCsv)
/* harmony export */ });
/* harmony import */ var _domain_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39856);
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);
/* harmony import */ var _wording_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99002);



/** The key figures, one a line, in the metric's own unit. */
function renderFiguresCsv(reports) {
    const titles = [
        'test',
        'figure',
        'metric',
        'statistic',
        'value',
        'unit',
        'limit',
        'limit_outcome',
        'baseline',
        'change',
        'change_unit',
        'range_low',
        'range_high',
        'call',
    ];
    const rows = reports.flatMap((report) => report.keyFigures.map((figure) => [
        report.title,
        figure.label,
        figure.metric,
        figure.statistic,
        figure.value,
        figure.unit,
        figure.limit,
        figure.limitOutcome,
        figure.baseline,
        figure.change,
        figure.change === undefined ? undefined : figure.changeUnit,
        figure.range?.[0],
        figure.range?.[1],
        figure.call,
    ]));
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvText */ .k)([titles, ...rows]);
}
/** Both versions in each round, one of them a line. */
function renderRoundsCsv({ summary: { sideBySide } }) {
    const rows = (sideBySide?.rounds ?? []).flatMap((round) => _domain_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV.map((side) => {
        const of = round[side];
        return [
            round.round,
            side,
            round.mode,
            round.first === side ? 'first' : 'second',
            of.requests,
            of.failed,
            of.windowS,
            of.p50Ms,
            of.p95Ms,
            of.p99Ms,
            of.cpuSeconds,
            of.memoryBytes,
            of.queueDepth,
            round.machineBusy,
            round.notCounted,
        ];
    }));
    const titles = 'round,side,mode,started,requests,failed,window_s,p50_ms,p95_ms,p99_ms,cpu_s,memory_bytes,queue_depth,machine_busy,not_counted';
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvText */ .k)([titles.split(','), ...rows]);
}
/** Time series in long form, one point a line: what spreadsheets and data frames pivot themselves. */
function renderSeriesCsv(series, baseSeries = []) {
    const all = [
        ...series.map((one) => ({ one, side: {} })),
        ...baseSeries.map((one) => ({ one, side: { side: 'base' } })),
    ];
    const rows = all.flatMap(({ one, side }) => {
        const { name, tags } = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesName */ .f_)(one);
        const narrowed = Object.entries({ ...tags, ...side })
            .map(([key, value]) => `${key}=${value}`)
            .join(' ');
        return one.points.map(([atMs, value]) => [
            new Date(atMs).toISOString(),
            name,
            narrowed,
            value,
            one.unit,
            one.source,
        ]);
    });
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvText */ .k)([['time', 'metric', 'labels', 'value', 'unit', 'source'], ...rows]);
}


/***/ }),

/***/ 25214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/wording/tested.js
var wording_tested = __webpack_require__(26189);
// EXTERNAL MODULE: ./build/src/report/tables/checks.js
var checks = __webpack_require__(85887);
// EXTERNAL MODULE: ./build/src/report/tables/figure-row.js
var figure_row = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/src/report/model/compared.js
var compared = __webpack_require__(92665);
;// CONCATENATED MODULE: ./build/src/report/render/terminal-table.js



/** Rows of the table at the most; the report has all. */
const MOST_FIGURES = 10;
/** The figures, with both versions where two were measured. */
function tableLines({ keyFigures, summary }, width, paint) {
    if (!(0,compared/* isCompared */.uQ)(summary)) {
        const rows = (0,figure_row/* notableFigures */.VJ)(keyFigures, MOST_FIGURES).map(figure_row/* figureRow */.rw);
        const laidOut = LAYOUTS.map((cells) => rows.map((row) => ({ ...row, cells: cells(row) })));
        return fittingLines(laidOut, width, paint);
    }
    const figures = (0,figure_row/* notableFigures */.VJ)((0,compared/* comparedFigures */.PB)(keyFigures), MOST_FIGURES);
    if (figures.length === 0)
        return [];
    const rows = [TITLES, ...figures.map(figure_row/* comparedRow */.yo)];
    const laidOut = COMPARED_LAYOUTS.map(({ isShort, cells }) => rows.map((row) => ({ ...row, result: isShort ? row.shortResult : row.result, cells: cells(row) })));
    const [titles = '', ...lines] = fittingLines(laidOut, width, paint);
    return [paint(titles, 'dim'), ...lines];
}
/** Columns of the table of figures, the fullest first; the first that fits the terminal is shown. */
const LAYOUTS = [
    ({ label, value, baseline, change, limit }) => [
        shortened(label, 40),
        value,
        baseline && `was ${baseline}`,
        change,
        limit && `limit ${limit}`,
    ],
    ({ label, value, baseline, change, limit }) => [
        shortened(label, 32),
        value,
        baseline && `was ${baseline}`,
        change,
        limit,
    ],
    ({ label, value, change, limit }) => [shortened(label, 24), value, change, limit],
    ({ label, value, change }) => [shortened(label, 24), value, change],
    ({ label, value }) => [shortened(label, 20), value],
];
/** The same of two versions side by side; what a limit says is left out before the base is. */
const COMPARED_LAYOUTS = [
    ...[false, true].flatMap((isShort) => [40, 26].map((most) => ({
        isShort,
        cells: ({ label, base, candidate, change, range }) => [
            shortened(label, most),
            base,
            candidate,
            change,
            range,
        ],
    }))),
    {
        isShort: true,
        cells: ({ label, candidate, change, range }) => [shortened(label, 24), candidate, change, range],
    },
    { isShort: true, cells: ({ label, change, range }) => [shortened(label, 16), change, range] },
    { isShort: true, cells: ({ label, change }) => [shortened(label, 20), change] },
];
const TITLES = {
    label: '',
    base: 'base',
    candidate: 'this change',
    change: 'change',
    range: 'range',
    result: '',
    shortResult: '',
    tone: 'plain',
};
/**
 * The first of the layouts whose lines fit. Unit, limit and call of a figure that was read from a file are anybody's text,
 * like its label.
 */
function fittingLines(laidOut, width, paint) {
    const tables = laidOut.map((rows) => {
        const lines = aligned(rows.map(({ cells }) => cells.map((cell) => (0,wording_escape/* terminalText */.eR)(cell))));
        return rows.map(({ result, tone }, index) => ({
            line: lines[index] ?? '',
            result: (0,wording_escape/* terminalText */.eR)(result),
            tone,
        }));
    });
    const fitting = tables.find((rows) => rows.every(({ line, result }) => line.length + 2 + result.length <= width));
    return (fitting ?? tables.at(-1) ?? []).map(({ line, result, tone }) => `${line}  ${paint(result, tone)}`.trimEnd());
}
/** Cut in the middle: endpoints differ at their end. */
function shortened(label, most) {
    const text = (0,wording_escape/* terminalText */.eR)(label);
    const head = Math.ceil(most / 2) - 1;
    return text.length <= most ? text : `${text.slice(0, head)}…${text.slice(head + 1 - most)}`;
}
/** Cells in columns, numbers to the right; a column that is empty everywhere takes no room. */
function aligned(rows) {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    return rows.map((row) => {
        const cells = row.map((cell, column) => column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0));
        return `  ${cells.filter((_, column) => widths[column] !== 0).join('  ')}`;
    });
}

// EXTERNAL MODULE: ./build/src/report/model/words.js
var words = __webpack_require__(20943);
// EXTERNAL MODULE: ./build/src/report/model/validity-line.js
var validity_line = __webpack_require__(1909);
;// CONCATENATED MODULE: ./build/src/report/render/terminal.js









const MOST_LINES = 8;
const SGR = {
    bad: '31',
    warn: '33',
    good: '32',
    plain: '',
    bold: '1',
    dim: '2',
};
/** What came of one test, to be read in five seconds: the verdict first and last, the figures between. */
function renderTerminal(report, options) {
    const width = Math.max(40, Math.min(options.columns ?? 100, 110));
    const proseWidth = options.columns === undefined ? Number.POSITIVE_INFINITY : width;
    const paint = (text, style) => options.colour && SGR[style] !== '' ? `\x1b[${SGR[style]}m${text}\x1b[0m` : text;
    const { verdict } = report.judgement;
    const tone = verdict.outcome === 'pass' ? 'good' : verdict.outcome === 'inconclusive' ? 'warn' : 'bad';
    const label = words/* OUTCOMES */.im[verdict.outcome].word.toUpperCase();
    const headline = wrapped(`${label}  ${(0,wording_escape/* terminalText */.eR)(report.title, 60)}: ${(0,wording_escape/* terminalText */.eR)((0,words/* headlineSentence */.k1)(report))}`, proseWidth);
    const verdictLines = headline.map((line, index) => index === 0 ? paint(label, tone) + line.slice(label.length) : line);
    const tested = (0,wording_tested/* testedSentence */.r$)(report.summary);
    const blocks = [
        verdictLines,
        tested === undefined ? [] : wrapped(`Tested: ${(0,wording_escape/* terminalText */.eR)(tested, 300)}`, proseWidth),
    ];
    if (verdict.outcome !== 'broken')
        blocks.push(tableLines(report, width, paint));
    blocks.push(listBlock('Also', alsoLines(report), proseWidth, paint), listBlock('Notes', noteLines(report), proseWidth, paint), listBlock('Failing checks', checkLines(report), proseWidth, paint), listBlock((0,words/* causesTitle */.l2)(report), causeLines(report), proseWidth, paint), listBlock('Last lines of the log', logLines(report), proseWidth, paint), wrapped((0,validity_line/* validityParts */.J)(report).join(', '), proseWidth).map((line) => paint(line, 'dim')));
    for (const line of (0,compared/* comparisonLines */.pf)(report))
        blocks.push(wrapped((0,wording_escape/* terminalText */.eR)(line), proseWidth).map((part) => paint(part, 'dim')));
    const path = options.reportPath === undefined ? [] : [`Report: ${options.reportPath}`];
    blocks.push([...path, ...verdictLines]);
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function alsoLines(report) {
    const isAllShown = (0,figure_row/* badFigures */.$D)(report.keyFigures) <= MOST_FIGURES;
    const reasons = isAllShown ? (0,words/* reasonsBeside */.mc)(report) : (0,words/* otherReasons */.EQ)(report).map(({ sentence }) => sentence);
    return reasons.map((sentence) => (0,wording_escape/* terminalText */.eR)(sentence));
}
/** What to know before believing a figure: that the machine was busy with something else, say. */
function noteLines(report) {
    const { validity, verdict } = report.judgement;
    if (verdict.outcome === 'broken')
        return [];
    const notes = validity.filter(({ severity }) => severity === 'note').map(({ sentence }) => sentence);
    return [...notes, ...(0,compared/* comparisonNotes */.$r)(report)].map((sentence) => (0,wording_escape/* terminalText */.eR)(sentence));
}
function causeLines(report) {
    return (0,words/* likelyCauses */.Ze)(report)
        .slice(0, 3)
        .map(({ what, evidence, advice }) => (0,wording_escape/* terminalText */.eR)(`${what} ${evidence} ${advice}`));
}
/** A single one is named by the finding already. */
function checkLines(report) {
    const failing = (0,checks/* failingChecks */.o)(report);
    return failing.length > 1 ? failing.map((line) => (0,wording_escape/* terminalText */.eR)(line)) : [];
}
function logLines(report) {
    const tail = report.failure?.logTail ?? [];
    return tail.slice(-MOST_LINES).map((line) => (0,wording_escape/* logLine */.BP)(line, 200));
}
function listBlock(title, lines, width, paint) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, MOST_LINES);
    const more = lines.length - shown.length;
    const body = shown.flatMap((line) => wrapped(line, width - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`));
    return [
        paint(title, 'bold'),
        ...body,
        ...(more > 0 ? [`    and ${(0,numbers/* plural */.LS)(more, 'more', 'more')} in the report`] : []),
    ];
}
/** Breaks at spaces; a word longer than the line is broken where the line ends. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        let rest = word;
        if (line !== '' && line.length + 1 + rest.length > width) {
            lines.push(line);
            line = '';
        }
        while (rest.length > width) {
            lines.push(rest.slice(0, width));
            rest = rest.slice(width);
        }
        line = line === '' ? rest : `${line} ${rest}`;
    }
    if (line !== '')
        lines.push(line);
    return lines;
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
        // Faults and CPUs are of a start, not of what is started.
        const version = JSON.stringify({ ...target, faults: undefined, cpus: undefined });
        const building = builds.get(version) ?? build(target, context);
        builds.set(version, building);
        return building;
    };
}


/***/ }),

/***/ 15576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   k0: () => (/* binding */ buildTarget),
/* harmony export */   m3: () => (/* binding */ runningTargets),
/* harmony export */   startTarget: () => (/* binding */ startTarget),
/* harmony export */   yK: () => (/* binding */ checkForTargets)
/* harmony export */ });
/** One row a kind; loaded when it is asked for. */
const DRIVERS = {
    embedded: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 8745).then(__webpack_require__.bind(__webpack_require__, 38745))).startEmbedded(plan, context),
    },
    compose: {
        start: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1170)]).then(__webpack_require__.bind(__webpack_require__, 51170))).startCompose(plan, context),
        cleanUp: async (left, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1904)]).then(__webpack_require__.bind(__webpack_require__, 11904))).cleanUpCompose(left, context),
        running: async (env, signal) => (await __webpack_require__.e(/* import() */ 1309).then(__webpack_require__.bind(__webpack_require__, 51309))).runningStacks(env, signal),
        check: async (machine) => (await __webpack_require__.e(/* import() */ 9748).then(__webpack_require__.bind(__webpack_require__, 89748))).checkForCompose(machine),
    },
    command: {
        start: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(3344), __webpack_require__.e(5022)]).then(__webpack_require__.bind(__webpack_require__, 45022))).startCommand(plan, context),
        build: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(3344), __webpack_require__.e(3321)]).then(__webpack_require__.bind(__webpack_require__, 93321))).buildCommand(plan, context),
        cleanUp: async (left, context) => (await __webpack_require__.e(/* import() */ 8257).then(__webpack_require__.bind(__webpack_require__, 98257))).cleanUpCommand(left, context),
    },
    external: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 2578).then(__webpack_require__.bind(__webpack_require__, 52578))).startExternal(plan, context),
    },
};
/** Brings a target up. */
function startTarget(plan, context) {
    // The row of a kind takes plans of that kind: TypeScript does not follow that through the look-up.
    const { start } = DRIVERS[plan.kind];
    return start(plan, context);
}
/** Builds what a target starts, where its kind has something to build. */
async function buildTarget(plan, context) {
    const { build } = DRIVERS[plan.kind];
    await build?.(plan, context);
}
/** Takes down what a killed run left. Nothing to do where it took it down itself. */
async function cleanUp(left, context) {
    const { cleanUp: takeDown } = DRIVERS[left.kind];
    await takeDown?.(left, context);
}
const EVERY_DRIVER = Object.values(DRIVERS);
/** Every target of this tool that was left running on this machine. */
async function runningTargets(env, signal) {
    const found = await Promise.all(EVERY_DRIVER.map((driver) => driver.running?.(env, signal)));
    return found.flatMap((running) => running ?? []);
}
/** What the targets of every kind need of this machine. */
async function checkForTargets(machine) {
    const found = await Promise.all(EVERY_DRIVER.map((driver) => driver.check?.(machine)));
    return found.flatMap((requirements) => requirements ?? []);
}


/***/ }),

/***/ 99002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ csvText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88791);

/** RFC 4180: comma, CRLF; no cell is a formula. The same in every file we write. */
function csvText(rows) {
    return rows.map((cells) => `${cells.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .csvCell */ .rK).join(',')}\r\n`).join('');
}


/***/ })

};
