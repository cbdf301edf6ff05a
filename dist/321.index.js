export const id = 321;
export const ids = [321];
export const modules = {

/***/ 83321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driveAction: () => (/* binding */ driveAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/ports/github.js
var ports_github = __webpack_require__(74443);
// EXTERNAL MODULE: ./build/src/ports/unzip.js
var unzip = __webpack_require__(74868);
;// CONCATENATED MODULE: ./build/src/baseline/choose-runs.js
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

// EXTERNAL MODULE: ./build/src/domain/measurement.js
var measurement = __webpack_require__(58034);
;// CONCATENATED MODULE: ./build/src/baseline/history-file.js


const HISTORY_FILE_NAME = 'history.json';
const RUNS_KEPT = 20;
const historySchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    runs: schemas/* array */.YOg(measurement/* runSummarySchema */.R).min(1).max(200),
});
/** Reads a history, or a single result.json, as untrusted text. */
function readHistory(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refused('it is not JSON');
    }
    const version = schemas/* object */.Ikc({ schemaVersion: schemas/* unknown */.L5J() }).safeParse(value);
    if (!version.success)
        return refused('it has no schemaVersion');
    if (version.data.schemaVersion !== 1)
        return refused(`its schema version is ${String(version.data.schemaVersion).slice(0, 20)}, this version reads 1`);
    const history = historySchema.safeParse(value);
    if (history.success)
        return { kind: 'read', runs: history.data.runs };
    const single = measurement/* runSummarySchema */.R.safeParse(value);
    if (single.success)
        return { kind: 'read', runs: [single.data] };
    const problem = (isHistory(value) ? history.error : single.error).issues[0];
    return refused(`it does not have the shape of a result: ${problem?.path.join('.')}: ${problem?.message}`);
}
/** The history after one more run: newest first, no run twice, the last 20. */
function appendRun(run, earlier) {
    const others = earlier.filter(({ id }) => id !== run.id).map(withFewQuantiles);
    return { schemaVersion: 1, runs: [run, ...others].slice(0, RUNS_KEPT) };
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
    return schemas/* object */.Ikc({ runs: schemas/* unknown */.L5J() }).safeParse(value).success;
}
function refused(because) {
    return { kind: 'refused', because };
}

;// CONCATENATED MODULE: ./build/src/baseline/artifact-store.js






const PAGES = 3;
const PAGE_SIZE = 100;
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
        const listed = await listArtifacts(search.name, github);
        const chosen = chooseArtifacts(listed, wanted);
        rejected.push(...chosen.rejected);
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
        if (!(error instanceof ports_github/* GitHubError */.y))
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
const artifactsSchema = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* number */.aig(),
        name: schemas/* string */.YjP(),
        size_in_bytes: schemas/* number */.aig(),
        expired: schemas/* boolean */.zMY(),
        created_at: schemas/* string */.YjP().nullable(),
        digest: schemas/* string */.YjP().nullish(),
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
async function listArtifacts(name, github) {
    const listed = [];
    for (let page = 1; page <= PAGES; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/actions/artifacts', {
            name,
            per_page: PAGE_SIZE,
            page,
        });
        const { artifacts } = (0,ports_github/* readAnswer */.J)(artifactsSchema, answer);
        for (const artifact of artifacts) {
            const run = artifact.workflow_run;
            listed.push({
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
            });
        }
        if (artifacts.length < PAGE_SIZE)
            break;
    }
    return listed;
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
        const run = (0,ports_github/* readAnswer */.J)(runSchema, answer);
        return sourceRunProblem({
            event: run.event,
            path: run.path,
            headBranch: run.head_branch ?? '',
            headRepositoryId: run.head_repository?.id,
            repositoryId: run.repository.id,
        }, wanted);
    }
    catch (error) {
        if (error instanceof ports_github/* GitHubError */.y && error.status === 404)
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
            const { status } = (0,ports_github/* readAnswer */.J)(compared, answer);
            if (status === 'ahead' || status === 'identical')
                ancestors.push(artifact);
        }
        catch (error) {
            if (!(error instanceof ports_github/* GitHubError */.y))
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
        if (!(error instanceof ports_github/* GitHubError */.y))
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
        text = files.get(HISTORY_FILE_NAME)?.toString('utf8');
    }
    catch (error) {
        return { because: error instanceof Error ? error.message : String(error) };
    }
    if (text === undefined)
        return { because: `it holds no ${HISTORY_FILE_NAME}` };
    const history = readHistory(text);
    if (history.kind === 'refused')
        return { because: history.because };
    const { accepted, tooOld, notPassed } = chooseRuns(history.runs, wanted);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/baseline/file-store.js





const MAX_BYTES = 200_000_000;
/** A baseline kept as a file: a result.json, or a history of several runs. For laptops and GitHub Enterprise Server. */
async function findInFile(path, ages) {
    const runs = await runsOf(path);
    if (runs === undefined)
        return { kind: 'missing', because: `there is no file ${path} yet` };
    const { accepted, tooOld, notPassed } = chooseRuns(runs, ages);
    const [newest] = accepted;
    if (newest === undefined)
        return {
            kind: 'missing',
            because: `no run in ${path} counts: ${tooOld} older than baseline-max-age, ${notPassed} did not pass`,
        };
    const runCount = accepted.length === 1 ? '1 run' : `${accepted.length} runs`;
    return {
        kind: 'found',
        baseline: {
            runs: accepted,
            source: `file ${path} (${runCount})`,
            sha: newest.commit?.sha,
            newestAt: newest.startedAt,
        },
    };
}
/** Writes the history after one more run; the file is never seen half-written. */
async function saveToFile(path, run, earlier) {
    const history = appendRun(run, earlier);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    await (0,promises_.writeFile)(temporary, `${JSON.stringify(history)}\n`);
    await (0,promises_.rename)(temporary, path);
}
async function runsOf(path) {
    const size = await (0,promises_.stat)(path).then((file) => file.size, () => undefined);
    if (size === undefined)
        return undefined;
    if (size > MAX_BYTES)
        throw new errors/* UserError */.yo(`The baseline file ${path} is ${size} bytes large, at most ${MAX_BYTES} are read.`, 'Give a result.json or a history written by this tool.');
    const history = readHistory(await (0,promises_.readFile)(path, 'utf8'));
    if (history.kind === 'refused')
        throw new errors/* UserError */.yo(`The baseline file ${path} cannot be used: ${history.because}.`, 'Give a result.json or a history written by this tool, or `baseline: none`.');
    return history.runs;
}

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
            : await findInFile(baseline.file, { nowMs, maxAgeMs: baseline.maxAgeMs });
    if (run === undefined || github === undefined)
        return {
            kind: 'missing',
            because: 'outside of GitHub Actions baselines are files: give `baseline` the path of a result.json',
        };
    const branch = baselineBranch(plan, run);
    if (branch === undefined)
        return {
            kind: 'missing',
            because: `${run.refName} is not a branch; say which one to compare with by \`baseline-branch\``,
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/baseline/save-baseline.js






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
            await saveToFile(plan.baseline.file, ...historyAfter(summary, lookup));
            log.info(`Baseline: this run was added to ${plan.baseline.file}`);
        }
        else if (context.uploadArtifact !== undefined) {
            await uploadHistory(summary, lookup, baselineArtifactName(plan, test), context.uploadArtifact);
            log.info(`Baseline: this run was stored as artifact ${baselineArtifactName(plan, test)}`);
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
    const base = plan.baseline.branch ?? run.defaultBranch ?? baselineBranch(plan, run);
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
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'perf-baseline-'));
    try {
        const file = (0,external_node_path_.join)(directory, HISTORY_FILE_NAME);
        await (0,promises_.writeFile)(file, JSON.stringify(appendRun(...historyAfter(summary, lookup))));
        await uploadArtifact({ name, files: [file], rootDirectory: directory, retentionDays: RETENTION_DAYS });
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/domain/quantile.js
var quantile = __webpack_require__(77977);
// EXTERNAL MODULE: ./build/src/domain/metric-name.js
var metric_name = __webpack_require__(56742);
;// CONCATENATED MODULE: ./build/src/judge/find-metric.js

/** The metric with exactly these tags. */
function findMetric(summary, name, tags) {
    const wanted = (0,metric_name/* metricName */.K)(name, tags);
    return summary.metrics.find((metric) => metric.name === name && (0,metric_name/* metricName */.K)(name, metric.tags) === wanted);
}
/**
 * Where a limit without tags is looked at: each judged phase, or the whole run for results that know no phases. A
 * judged phase that was never reached is still looked at, and found empty.
 */
function judgedScopes(summary) {
    const phased = summary.metrics.some(({ tags }) => tags.phase !== undefined);
    const phases = summary.profile?.judgedPhases ?? [];
    if (phased && phases.length > 0)
        return phases.map((phase) => ({ phase }));
    return [{}];
}
/**
 * The latency that is judged in a scope: of answered-as-expected requests where k6 kept them apart, because a refused
 * connection counts as 0 ms and makes a dead service look fast.
 */
function judgedLatency(summary, tags) {
    return (findMetric(summary, 'http_req_duration', { expected_response: 'true', ...tags }) ??
        findMetric(summary, 'http_req_duration', tags));
}
function rateIn(summary, name, tags) {
    const metric = findMetric(summary, name, tags);
    return metric?.kind === 'rate' ? metric : undefined;
}
function countIn(summary, name, tags) {
    const metric = findMetric(summary, name, tags);
    return metric?.kind === 'counter' ? metric.count : undefined;
}
/** Unit of a metric or an observed series of this run. */
function unitOf(summary, name) {
    if (name.startsWith('spike.'))
        return 's';
    const metric = summary.metrics.find((candidate) => candidate.name === name);
    return metric?.unit ?? summary.observed.find((candidate) => candidate.metric === name)?.unit ?? 'none';
}

;// CONCATENATED MODULE: ./build/src/judge/evidence.js


/** From this p95 on a run counts as slow: the guide's target. */
const SLOW_MS = 500;
function gatherEvidence(measurement) {
    const { summary, observations } = measurement;
    const judged = summary.phases.filter((phase) => phase.judged);
    const startMs = summary.phases[0]?.fromMs ?? Date.parse(summary.startedAt);
    const fromMs = judged[0]?.fromMs ?? startMs;
    const toMs = judged.at(-1)?.toMs ?? startMs + summary.durationMs;
    const series = [...measurement.series, ...observations.series];
    const figure = (metric, from, to) => {
        const found = series.find((one) => one.metric === metric && Object.keys(one.labels).length === 0);
        return found && figureOf(found, from, to, startMs);
    };
    const scopes = judgedScopes(summary);
    const latencies = scopes.flatMap((tags) => {
        const trend = judgedLatency(summary, tags);
        const p95 = trend?.kind === 'trend' ? (0,quantile/* valueAtPercent */.Y)(trend.quantiles, 95) : undefined;
        return p95 ?? [];
    });
    const p95Ms = latencies.length > 0 ? Math.max(...latencies) : undefined;
    const errorRate = Math.max(0, ...scopes.map((tags) => rateIn(summary, 'http_req_failed', tags)?.rate ?? 0));
    const achieved = Math.min(1, ...judged.map(({ offeredEventsPerSecond: offered, achievedEventsPerSecond: got }) => offered && got !== undefined ? got / offered : 1));
    return {
        measurement,
        startMs,
        window: [(fromMs - startMs) / 1000, (toMs - startMs) / 1000],
        p95Ms,
        errorRate,
        achieved,
        strained: (p95Ms ?? 0) > SLOW_MS || errorRate > 0.01 || achieved < 0.95,
        over: (metric) => figure(metric, fromMs, toMs),
        whole: (metric) => figure(metric, 0, Number.POSITIVE_INFINITY),
        limit: (service) => observations.limits.find((limit) => limit.service === service) ?? {},
        second: (atMs) => `second ${Math.max(0, Math.round((atMs - startMs) / 1000))}`,
    };
}
function figureOf(series, fromMs, toMs, startMs) {
    const inside = series.points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs);
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const values = inside.map(([, value]) => value);
    return {
        avg: values.reduce((a, b) => a + b, 0) / values.length,
        max: values.reduce((a, b) => Math.max(a, b)),
        min: values.reduce((a, b) => Math.min(a, b)),
        first: first[1],
        last: last[1],
        points: inside.map(([atMs, value]) => [(atMs - startMs) / 1000, value]),
    };
}
/** Middle of the values in a part of the points (0 to 1): a trend by thirds is not fooled by one spike. */
function medianOf(figure, from, to) {
    const { points } = figure;
    const part = points
        .slice(Math.floor(points.length * from), Math.max(1, Math.ceil(points.length * to)))
        .map(([, value]) => value)
        .sort((a, b) => a - b);
    return part[Math.floor(part.length / 2)] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/judge/wording.js
/** 12345 -> `12,345`. */
const countText = (value) => Math.round(value).toLocaleString('en-US');
/** 0.0234 -> `2.3 %`; keeps two digits of small shares, so that 0.05 % is not shown as 0.1 %. */
function percentText(ratio) {
    const percent = ratio * 100;
    const digits = percent === 0 || Math.abs(percent) >= 10 ? 0 : Math.abs(percent) >= 1 ? 1 : 2;
    return `${percent.toFixed(digits)} %`;
}
function secondsText(seconds) {
    return seconds >= 10 ? `${Math.round(seconds)} s` : `${seconds.toFixed(1)} s`;
}
/** A value in its unit, short enough for a headline: `645 ms`, `2.3 %`, `1.4 GB`, `2,105 events/s`. */
function valueText(value, unit, metric = '') {
    switch (unit) {
        case 'ms':
            return `${Math.abs(value) >= 100 ? countText(value) : trimmed(value)} ms`;
        case 's':
            return secondsText(value);
        case 'ratio':
            return percentText(value);
        case 'bytes':
            return bytesText(value);
        case 'cores':
            return `${trimmed(value)} cores`;
        case 'per second':
            return `${Math.abs(value) >= 100 ? countText(value) : trimmed(value)} ${perSecondOf(metric)}/s`;
        case 'count':
        case 'none':
            return Number.isInteger(value) || Math.abs(value) >= 100 ? countText(value) : trimmed(value);
    }
}
/** `p95`, `average`, `rate`: how a statistic is called in a sentence. */
function statisticText({ statistic }) {
    if (statistic.kind === 'percentile')
        return `p${statistic.percent}`;
    return ({ min: 'minimum', max: 'maximum', avg: 'average', med: 'median' }[statistic.kind] ??
        statistic.kind);
}
/** `steady phase`, `phase step-3`, `whole run`: where a limit was looked at. */
function scopeText(tags) {
    const { phase, expected_response, ...others } = tags;
    const where = phase === undefined ? 'whole run' : phase === 'steady' ? 'steady phase' : `phase ${phase}`;
    const rest = Object.entries(others).map(([key, value]) => `${key} ${value}`);
    return [where, ...rest].join(', ');
}
function bytesText(bytes) {
    for (const [size, unit] of [
        [1e9, 'GB'],
        [1e6, 'MB'],
        [1e3, 'kB'],
    ])
        if (Math.abs(bytes) >= size)
            return `${trimmed(bytes / size)} ${unit}`;
    return `${countText(bytes)} bytes`;
}
function perSecondOf(metric) {
    return metric.startsWith('events')
        ? 'events'
        : metric.startsWith('requests') || metric === 'http_reqs'
            ? 'requests'
            : '1';
}
const trimmed = (value) => String(Number(value.toPrecision(3)));

;// CONCATENATED MODULE: ./build/src/judge/diagnose-service.js


/** Services that can give way, and how a sentence calls them. */
const SERVICES = ['orchestrator', 'queue'];
const THROTTLED_RATIO = 0.2;
const CPU_AT_LIMIT = 0.9;
const MEMORY_GROWTH = 0.3;
const MEMORY_NEAR_LIMIT = 0.9;
const GC_SHARE = 0.1;
/** Killed by its memory limit: when, and how it got there. */
const oomKilled = (evidence) => {
    const event = evidence.measurement.observations.events.find(({ kind }) => kind === 'oom-killed');
    if (!event)
        return undefined;
    const memory = evidence.whole(`${event.service}.memory`);
    const limit = evidence.limit(event.service).memoryBytes;
    const limitText = limit === undefined ? 'its memory limit' : `its memory limit of ${valueText(limit, 'bytes')}`;
    const growth = memory === undefined
        ? ''
        : `; its memory went from ${valueText(memory.first, 'bytes')} to ${valueText(memory.max, 'bytes')} in ${secondsText(spanS(memory.points))}`;
    return {
        rule: 'out-of-memory',
        what: `${sentenceName(event.service)} ran out of memory and was killed at ${evidence.second(event.atMs)}.`,
        evidence: `It reached ${limitText} at ${evidence.second(event.atMs)} of the load${growth}.`,
        advice: 'Look for what it keeps for every event (heap dump, unbounded cache or list); raise the limit only if this much is really needed.',
        weight: 98,
    };
};
/** Ended during the load for another reason than memory. */
const exited = (evidence) => {
    const { events } = evidence.measurement.observations;
    const event = events.find(({ kind }) => kind === 'exited');
    if (!event || events.some((other) => other.kind === 'oom-killed' && other.service === event.service))
        return undefined;
    return {
        rule: 'service-ended',
        what: `${sentenceName(event.service)} ended at ${evidence.second(event.atMs)} of the load.`,
        evidence: `${event.detail} at ${evidence.second(event.atMs)}.`,
        advice: `Read the last lines of logs/${event.service}.log: whatever came after that second measures a stack without it.`,
        weight: 95,
    };
};
const throttled = (service) => (evidence) => {
    const ratio = evidence.over(`${service}.throttled`);
    if (ratio === undefined || ratio.avg < THROTTLED_RATIO)
        return undefined;
    const cpu = evidence.over(`${service}.cpu`);
    const limit = evidence.limit(service).cpuCores;
    // Bursts of a single-threaded service meet the limit of one core without any harm done.
    if (!evidence.strained && (limit === undefined || cpu === undefined || cpu.avg < limit * CPU_AT_LIMIT))
        return undefined;
    return {
        rule: `${service}-throttled`,
        what: `${sentenceName(service)} was throttled at its CPU limit${limit === undefined ? '' : ` of ${valueText(limit, 'cores')}`}.`,
        evidence: `In ${percentText(ratio.avg)} of the scheduling periods from ${windowText(evidence)} it was stopped${cpu === undefined ? '' : `; it used ${valueText(cpu.avg, 'cores')} on average`}${p95Text(evidence)}.`,
        advice: `Give ${service} more CPU (PERF_${service.toUpperCase()}_CPUS, deploy.resources.limits.cpus), more replicas, or make an event cheaper.`,
        weight: 80 + 10 * Math.min(1, ratio.avg),
    };
};
/** At its limit by CPU alone: no throttling figures, or one busy thread. */
const cpuBound = (service) => (evidence) => {
    const cpu = evidence.over(`${service}.cpu`);
    const limit = evidence.limit(service).cpuCores;
    if (cpu === undefined || !evidence.strained)
        return undefined;
    if ((evidence.over(`${service}.throttled`)?.avg ?? 0) >= THROTTLED_RATIO)
        return undefined;
    const ceiling = Math.min(limit ?? 1, 1);
    if (cpu.avg < ceiling * CPU_AT_LIMIT)
        return undefined;
    const oneThread = limit === undefined || limit > 1;
    return {
        rule: `${service}-cpu`,
        what: oneThread
            ? `${sentenceName(service)} kept one core busy all the time.`
            : `${sentenceName(service)} used all the CPU it may.`,
        evidence: `${valueText(cpu.avg, 'cores')} on average and ${valueText(cpu.max, 'cores')} at most from ${windowText(evidence)}${limit === undefined ? '' : `, limit ${valueText(limit, 'cores')}`}${p95Text(evidence)}.`,
        advice: oneThread
            ? 'A single thread does the work: more cores do not help, more replicas or cheaper events do.'
            : `Give ${service} more CPU or make an event cheaper; a CPU profile says where it goes.`,
        weight: 76,
    };
};
/** Memory that only goes up. */
const memoryClimbs = (evidence) => {
    if (evidence.measurement.observations.events.some(({ kind }) => kind === 'oom-killed'))
        return undefined;
    const memory = evidence.over('orchestrator.memory');
    if (memory === undefined || memory.points.length < 30)
        return undefined;
    const thirds = [
        medianOf(memory, 0, 1 / 3),
        medianOf(memory, 1 / 3, 2 / 3),
        medianOf(memory, 2 / 3, 1),
    ];
    const [early, middle, late] = thirds;
    const limit = evidence.limit('orchestrator').memoryBytes;
    const climbs = middle > early * 1.1 && late > middle * 1.05 && late > early * (1 + MEMORY_GROWTH);
    const nearLimit = limit !== undefined && late > limit * MEMORY_NEAR_LIMIT;
    if ((!climbs || late - early < 50e6) && !nearLimit)
        return undefined;
    const spanSeconds = (spanS(memory.points) * 2) / 3;
    const perSecond = (late - early) / Math.max(1, spanSeconds);
    const left = limit === undefined || perSecond <= 0
        ? ''
        : `; at this rate the limit of ${valueText(limit, 'bytes')} is reached ${secondsText(Math.max(0, (limit - late) / perSecond))} later`;
    return {
        rule: 'memory-climbs',
        what: climbs
            ? 'The memory of the orchestrator climbs all along.'
            : 'The orchestrator is close to its memory limit.',
        evidence: `From ${valueText(early, 'bytes')} to ${valueText(late, 'bytes')} between ${windowText(evidence)}, ${valueText(perSecond, 'bytes')} a second${left}.`,
        advice: 'Compare two heap snapshots under load; a soak test tells a leak from a cache that fills up.',
        weight: nearLimit ? 74 : 66,
    };
};
const garbage = (evidence) => {
    const gc = evidence.over('orchestrator.gc_time');
    if (gc === undefined || gc.avg < GC_SHARE)
        return undefined;
    return {
        rule: 'garbage-collection',
        what: 'The orchestrator spends its time collecting garbage.',
        evidence: `${percentText(gc.avg)} of the time on average and ${percentText(gc.max)} at worst from ${windowText(evidence)}${p95Text(evidence)}.`,
        advice: 'Give it more heap, or allocate less for every event.',
        weight: 68,
    };
};
const SERVICE_RULES = [
    oomKilled,
    exited,
    ...SERVICES.flatMap((service) => [throttled(service), cpuBound(service)]),
    memoryClimbs,
    garbage,
];
function sentenceName(service) {
    if (service === 'orchestrator' || service === 'queue')
        return `The ${service}`;
    return service;
}
function windowText({ window: [from, to] }) {
    return `second ${Math.round(from)} to ${Math.round(to)}`;
}
function p95Text({ p95Ms }) {
    return p95Ms === undefined ? '' : `, p95 ${valueText(p95Ms, 'ms')}`;
}
function spanS(points) {
    return (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./build/src/judge/diagnose-client.js




const MACHINE_FULL = 0.9;
const GENERATOR_FULL = 0.8;
const SLOW_CONNECT_MS = 10;
/** The load generator itself was short of CPU: what it measured is partly its own slowness. */
const generatorFull = (evidence) => {
    const cpu = evidence.over('k6.cpu');
    const cores = evidence.limit('k6').cpuCores ?? evidence.measurement.summary.environment.cpuCount;
    if (cpu === undefined || cores <= 0 || cpu.avg < cores * GENERATOR_FULL)
        return undefined;
    return {
        rule: 'generator-saturated',
        what: 'k6 itself was out of CPU: its figures are partly its own slowness.',
        evidence: `${valueText(cpu.avg, 'cores')} of ${valueText(cores, 'cores')} on average from ${windowText(evidence)}.`,
        advice: 'Run k6 on a larger machine or apart from the stack, or offer fewer events per second.',
        weight: 94,
    };
};
const machineFull = (evidence) => {
    const machine = evidence.over('machine.cpu');
    const cores = evidence.measurement.summary.environment.cpuCount;
    if (!evidence.strained || machine === undefined || cores <= 0 || machine.avg < cores * MACHINE_FULL)
        return undefined;
    const parts = ['orchestrator', 'queue', 'k6'].flatMap((service) => {
        const cpu = evidence.over(`${service}.cpu`);
        return cpu === undefined ? [] : [`${service} ${valueText(cpu.avg, 'cores')}`];
    });
    return {
        rule: 'machine-full',
        what: 'The machine was full: stack and load generator fought for its CPU.',
        evidence: `${valueText(machine.avg, 'cores')} of ${valueText(cores, 'cores')} in use from ${windowText(evidence)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}.`,
        advice: 'Use a larger runner, or offer fewer events per second.',
        weight: 72,
    };
};
/** What k6 logs when a request ends without an answer. */
const CONNECTION_PROBLEMS = [
    {
        rule: 'timeouts',
        pattern: /request timeout|i\/o timeout|context deadline exceeded/i,
        what: 'Requests ran into the timeout: the service did not answer in time.',
        advice: 'Find what the requests wait for; a thread dump under load shows it. The timeout is not the problem.',
        weight: 64,
    },
    {
        rule: 'connection-refused',
        pattern: /connection refused/i,
        what: 'Connections were refused: nothing listened.',
        advice: 'The service was down, or restarting, or its accept queue was full; its log and the events of the run say which.',
        weight: 63,
    },
    {
        rule: 'connection-reset',
        pattern: /connection reset|EOF|broken pipe/i,
        what: 'Connections were cut while a request was under way.',
        advice: 'The service crashed, closed idle connections too early (keep-alive timeout), or a proxy between gave up.',
        weight: 61,
    },
    {
        rule: 'unknown-host',
        pattern: /no such host|lookup .* on/i,
        what: 'The name of the service could not be resolved.',
        advice: 'Check ORCHESTRATOR_URL; in the compose network the service is called orchestrator.',
        weight: 65,
    },
];
const connections = (evidence) => {
    const { messages } = evidence.measurement.summary.load;
    const found = CONNECTION_PROBLEMS.map((problem) => ({
        problem,
        count: messages
            .filter(({ message }) => problem.pattern.test(message))
            .reduce((sum, { count }) => sum + count, 0),
    }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)[0];
    if (!found || evidence.errorRate <= 0.001)
        return undefined;
    const { rule, what, advice, weight } = found.problem;
    return {
        rule,
        what,
        evidence: `k6 logged it ${countText(found.count)} times; ${percentText(evidence.errorRate)} of the requests failed from ${windowText(evidence)}.`,
        advice,
        weight,
    };
};
const diagnose_client_errors = (evidence) => {
    if (evidence.errorRate <= 0.01)
        return undefined;
    const failed = evidence.over('orchestrator.events_failed');
    const counted = failed !== undefined && failed.avg > 0;
    return {
        rule: 'high-error-rate',
        what: `${percentText(evidence.errorRate)} of the requests failed.`,
        evidence: `From ${windowText(evidence)}${p95Text(evidence)}; the service itself counted ${counted ? `${countText(failed.avg)} failed events a second` : 'no failed events, so they failed before it worked on them'}.`,
        advice: counted
            ? 'Its log names the reasons (logs/orchestrator.log), orchestrator_events_failed_total counts them.'
            : 'Look for a limit before the application (connections, threads, rate limit), and at what it answers.',
        weight: 55,
    };
};
/** Most requests open a connection of their own. */
const connectionChurn = (evidence) => {
    const connecting = connectingMs(evidence);
    if (connecting === undefined || connecting.median <= 0 || !couldReuse(evidence))
        return undefined;
    return {
        rule: 'connection-churn',
        what: 'Most requests open a new connection instead of reusing one.',
        evidence: `http_req_connecting: median ${valueText(connecting.median, 'ms')}, p95 ${valueText(connecting.p95, 'ms')} (0 when connections are kept).`,
        advice: 'Let the service keep connections open (keep-alive); check noConnectionReuse in the script and proxies between.',
        weight: connecting.p95 > SLOW_CONNECT_MS ? 58 : 35,
    };
};
/** Servers close a connection that was idle for about this long: 5 s is Node's default, most others allow more. */
const KEPT_IDLE_S = 5;
const REQUESTS_PER_VU = 4;
/** The first request of a VU always connects, and so does one after a pause that outlives the connection. */
function couldReuse({ measurement: { summary } }) {
    const { profile } = summary;
    if (profile === undefined || profile.eventsPerSecond <= 0)
        return true;
    const paceS = (profile.peakVus * profile.eventsPerRequest) / profile.eventsPerSecond;
    return paceS < KEPT_IDLE_S && profile.durationS / paceS > REQUESTS_PER_VU;
}
function connectingMs({ measurement: { summary } }) {
    for (const tags of [...judgedScopes(summary), {}]) {
        const trend = findMetric(summary, 'http_req_connecting', tags);
        if (trend?.kind !== 'trend')
            continue;
        const median = (0,quantile/* valueAtPercent */.Y)(trend.quantiles, 50);
        const p95 = (0,quantile/* valueAtPercent */.Y)(trend.quantiles, 95);
        if (median !== undefined && p95 !== undefined)
            return { median, p95 };
    }
    return undefined;
}
/** The last resort: fewer events than offered, and no cause found. */
const lowThroughput = (evidence) => {
    if (evidence.achieved >= 0.95)
        return undefined;
    return {
        rule: 'low-throughput',
        what: `Only ${percentText(evidence.achieved)} of the offered events were handled.`,
        evidence: `From ${windowText(evidence)}${p95Text(evidence)}: every VU waited for its answer instead of sending the next request.`,
        advice: 'The service held the load back; compare CPU, queue and in-flight requests in the charts at these seconds.',
        weight: 40,
    };
};
const CLIENT_RULES = [
    generatorFull,
    machineFull,
    connections,
    diagnose_client_errors,
    connectionChurn,
    lowThroughput,
];

;// CONCATENATED MODULE: ./build/src/judge/diagnose-downstream.js



/** Part of a request's time that goes into waiting for the queue, from which on the queue is the cause. */
const ROUTING_SHARE = 0.5;
const IDLE = 0.6;
const QUEUE_BUSY = 0.85;
/** The queue answers slowly, and the orchestrator waits for it. */
const queueSlow = (evidence) => {
    const { p95Ms, strained } = evidence;
    const routing = evidence.over('orchestrator.routing_time');
    if (!strained || routing === undefined || p95Ms === undefined)
        return undefined;
    const cpu = evidence.over('orchestrator.cpu');
    const limit = evidence.limit('orchestrator').cpuCores ?? 1;
    const idle = cpu === undefined || cpu.avg < limit * IDLE;
    if (!idle || routing.avg < p95Ms * ROUTING_SHARE * 0.6 || routing.avg < 50)
        return undefined;
    const queueCpu = evidence.over('queue.cpu');
    const queueLimit = Math.min(1, evidence.limit('queue').cpuCores ?? 1);
    const busy = queueCpu !== undefined && queueCpu.avg > queueLimit * QUEUE_BUSY;
    const backend = backendOf(evidence.measurement.summary.environment.images?.queue);
    return {
        rule: busy ? 'queue-saturated' : 'queue-slow',
        what: busy
            ? `The queue${backend} is the bottleneck: it uses all the CPU it can.`
            : `The orchestrator waits for the queue${backend}, which answers slowly.`,
        evidence: `An event takes ${valueText(routing.avg, 'ms')} until the queue has confirmed it, while the orchestrator uses ${cpu === undefined ? 'little CPU' : `${valueText(cpu.avg, 'cores')} of ${valueText(limit, 'cores')}`}${queueCpu === undefined ? '' : ` and the queue ${valueText(queueCpu.avg, 'cores')}`} (${windowText(evidence)}${p95Text(evidence)}).`,
        advice: busy
            ? 'Send in batches of ten, or take the queue out of the measurement with queue-backend: reference; LocalStack never uses more than one core.'
            : 'Look at the queue first: its latency, its connections, its timeouts; more CPU for the orchestrator will not help.',
        weight: 78,
    };
};
/** Depth grows while nobody is short of CPU: what consumes the queue is too slow. */
const queueGrows = (evidence) => {
    const depth = evidence.over('queue.depth');
    if (depth === undefined || depth.points.length < 6)
        return undefined;
    const early = medianOf(depth, 0, 1 / 3);
    const late = medianOf(depth, 2 / 3, 1);
    const seconds = Math.max(1, ((depth.points.at(-1)?.[0] ?? 0) - (depth.points[0]?.[0] ?? 0)) * (2 / 3));
    const perSecond = (late - early) / seconds;
    const sent = evidence.over('orchestrator.messages_sent')?.avg ?? 0;
    if (late - early < 1000 || perSecond < Math.max(10, sent * 0.05))
        return undefined;
    const consumed = evidence.over('queue.oldest_age') !== undefined || sent === 0 || perSecond < sent * 0.95;
    return {
        rule: 'queue-grows',
        what: consumed
            ? 'The queues grow: what consumes them does not keep up.'
            : 'The queues grow: nobody consumes them.',
        evidence: `From ${countText(early)} to ${countText(late)} messages between ${windowText(evidence)}, ${countText(perSecond)} more each second${sent > 0 ? ` of ${countText(sent)} sent` : ''}.`,
        advice: consumed
            ? 'Give the consumers more workers or larger batches; the service itself is not the limit.'
            : 'Turn the consumers on (PERF_CONSUMERS=on) or read depth as a count of what was sent.',
        weight: consumed ? 62 : 25,
    };
};
/** Slow although nothing is busy: a lock, a pool, a sleep. */
const waiting = (evidence) => {
    const { p95Ms } = evidence;
    const cpu = evidence.over('orchestrator.cpu');
    if (p95Ms === undefined || p95Ms < SLOW_MS || cpu === undefined)
        return undefined;
    const limit = Math.min(1, evidence.limit('orchestrator').cpuCores ?? 1);
    const routing = evidence.over('orchestrator.routing_time');
    const machine = evidence.over('machine.cpu');
    const cores = evidence.measurement.summary.environment.cpuCount;
    if (cpu.avg > limit * IDLE || (routing?.avg ?? 0) > p95Ms * 0.3)
        return undefined;
    if (machine !== undefined && machine.avg > cores * 0.9)
        return undefined;
    if (evidence.errorRate > 0.5)
        return undefined;
    const inFlight = evidence.over('orchestrator.requests_in_flight');
    return {
        rule: 'waits-inside',
        what: 'The orchestrator is slow although neither it nor its queue is busy: requests wait inside it.',
        evidence: `It uses ${valueText(cpu.avg, 'cores')} (${percentText(cpu.avg / limit)} of what it may)${routing === undefined ? '' : `, the queue confirms within ${valueText(routing.avg, 'ms')}`}${inFlight === undefined ? '' : `, ${countText(inFlight.avg)} requests are in it at a time`} (${windowText(evidence)}${p95Text(evidence)}).`,
        advice: 'Look for a lock, a full connection or thread pool, a concurrency limit, or a call to something that is not part of the stack.',
        weight: 60,
    };
};
const DOWNSTREAM_RULES = [queueSlow, queueGrows, waiting];
function backendOf(image) {
    if (image === undefined)
        return '';
    const known = ['localstack', 'elasticmq', 'floci'].find((name) => image.includes(name));
    return known === undefined ? '' : ` (${known === 'localstack' ? 'LocalStack' : known})`;
}

;// CONCATENATED MODULE: ./build/src/judge/diagnose-start.js
/** The stack never became healthy: nothing else can be said. */
function notStarted({ summary }, failure) {
    if (failure === undefined && summary.load.ending !== 'StackNotHealthy')
        return undefined;
    return {
        rule: 'not-started',
        what: failure?.service
            ? `The stack did not start because of ${failure.service}.`
            : 'The stack did not start.',
        evidence: failure?.message ?? summary.load.endingSentence,
        advice: failure?.hint ||
            summary.load.messages.find(({ level }) => level === 'info')?.message ||
            'The last log lines of the service say why; logs/ holds them all.',
        weight: 100,
    };
}

;// CONCATENATED MODULE: ./build/src/judge/diagnose.js





/** How many are shown first; the others fold away. */
const SHOWN_FIRST = 3;
const RULES = [...SERVICE_RULES, ...DOWNSTREAM_RULES, ...CLIENT_RULES];
/** Causes for what gave way, the most telling first. `stackFailure`: the stack never came up, and nothing was measured. */
function diagnose(measurement, stackFailure) {
    const start = notStarted(measurement, stackFailure);
    if (start)
        return [start];
    const evidence = gatherEvidence(measurement);
    const found = RULES.map((rule) => rule(evidence)).filter((diagnosis) => diagnosis !== undefined);
    found.sort((a, b) => b.weight - a.weight);
    // A consequence is not told where its cause is.
    return found.filter(({ rule }) => rule !== 'low-throughput' || found.every((other) => other.rule === rule || other.weight < 50));
}

;// CONCATENATED MODULE: ./build/src/judge/statistics.js
/** Middle value; NaN of nothing. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    if (sorted.length % 2 === 1)
        return sorted[middle] ?? Number.NaN;
    return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
/** Median absolute deviation from the median. */
function medianDeviation(values) {
    const centre = median(values);
    return median(values.map((value) => Math.abs(value - centre)));
}
/** Median of the slopes between all pairs: per unit of x. NaN with fewer than two different x. */
function theilSen(points) {
    const slopes = points.flatMap(([x, y], index) => points
        .slice(index + 1)
        .flatMap(([laterX, laterY]) => (laterX === x ? [] : [(laterY - y) / (laterX - x)])));
    return median(slopes);
}
/**
 * One-sided Mann-Kendall test: the chance that values in random order rise as much as these. Exact, by counting the
 * orders of n values by their rising pairs (Mahonian numbers); ties count as half a rise. Meant for a dozen block
 * medians: on raw neighbouring samples it finds trends in plain noise (facts/statistics.md §6).
 */
function risingPValue(values) {
    const n = values.length;
    const pairs = (n * (n - 1)) / 2;
    let rising = 0;
    values.forEach((value, index) => {
        for (const later of values.slice(index + 1))
            rising += later > value ? 1 : later === value ? 0.5 : 0;
    });
    const shares = ordersByRisingPairs(n);
    return shares.slice(Math.floor(rising), pairs + 1).reduce((sum, share) => sum + share, 0);
}
/** Share of the n! orders that have exactly k rising pairs, for each k. */
function ordersByRisingPairs(n) {
    let shares = [1];
    for (let size = 2; size <= n; size++) {
        const next = new Array(shares.length + size - 1).fill(0);
        shares.forEach((share, rising) => {
            for (let added = 0; added < size; added++)
                next[rising + added] = (next[rising + added] ?? 0) + share / size;
        });
        shares = next;
    }
    return shares;
}
/** Repeatable random numbers 0..1 from a seed (mulberry32, public domain): the same results always give the same interval. */
function seededRandom(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

;// CONCATENATED MODULE: ./build/src/judge/knee.js

const FEWEST_POINTS = 12;
const GRID = 80;
const RESAMPLES = 200;
const LEAST_LOAD = 0.1;
/** An interval that spans more than this factor says nothing. */
const WIDEST_INTERVAL = 2;
/** Windows next to each other are alike: they are drawn in blocks. */
const BLOCK = 4;
/** Past a knee less than this share of more load gets through. */
const FLATTEST_RISE = 0.7;
/**
 * Where more load stops giving more throughput: a line that bends once, fitted by relative error over a grid of bends
 * (hinge regression, facts/statistics.md §6), with a 95 % interval by block bootstrap. Undefined when it does not bend.
 */
function findKnee(points, seed = 1) {
    // Errors count relatively: the first trickle of load would outweigh everything.
    const least = Math.max(...points.map(([offered]) => offered)) * LEAST_LOAD;
    const usable = points.filter(([offered, achieved]) => offered >= least && achieved > 0);
    if (usable.length < FEWEST_POINTS)
        return undefined;
    const fit = hinge(usable);
    if (fit === undefined || fit.after > fit.before * FLATTEST_RISE)
        return undefined;
    const random = seededRandom(seed);
    const bends = [];
    for (let round = 0; round < RESAMPLES; round++) {
        const bend = hinge(resample(usable, random))?.bend;
        if (bend !== undefined)
            bends.push(bend * fit.before);
    }
    bends.sort((a, b) => a - b);
    const at = (share) => bends[Math.round((bends.length - 1) * share)] ?? fit.bend * fit.before;
    const knee = { eventsPerSecond: fit.bend * fit.before, low: at(0.025), high: at(0.975) };
    return knee.high > knee.low * WIDEST_INTERVAL ? undefined : knee;
}
/** Minimises sum ((a min(x,c) + b max(0,x-c) - y) / y)^2 over a grid of c; a and b by least squares. */
function hinge(points) {
    const offered = points.map(([x]) => x);
    const lowest = Math.min(...offered);
    // A bend needs points behind it to be more than the noise of the last ones.
    const sorted = [...offered].sort((a, b) => a - b);
    const highest = sorted[Math.floor(sorted.length * 0.9)] ?? lowest;
    let best;
    for (let step = 0; step <= GRID; step++) {
        const bend = lowest + ((highest - lowest) * step) / GRID;
        const fit = fitAt(points, bend);
        if (fit !== undefined && (best === undefined || fit.error < best.error))
            best = { bend, ...fit };
    }
    return best;
}
function fitAt(points, bend) {
    let [uu, uv, vv, u1, v1] = [0, 0, 0, 0, 0];
    for (const [x, y] of points) {
        const u = Math.min(x, bend) / y;
        const v = Math.max(0, x - bend) / y;
        uu += u * u;
        uv += u * v;
        vv += v * v;
        u1 += u;
        v1 += v;
    }
    const determinant = uu * vv - uv * uv;
    if (!(determinant > 1e-12 * uu * vv))
        return undefined;
    const before = (u1 * vv - v1 * uv) / determinant;
    const after = (v1 * uu - u1 * uv) / determinant;
    return { before, after, error: points.length - before * u1 - after * v1 };
}
function resample(points, random) {
    const drawn = [];
    while (drawn.length < points.length) {
        const from = Math.floor(random() * points.length);
        for (let index = 0; index < BLOCK; index++) {
            const point = points[(from + index) % points.length];
            if (point !== undefined)
                drawn.push(point);
        }
    }
    return drawn.slice(0, points.length);
}

;// CONCATENATED MODULE: ./build/src/judge/series-windows.js

/** The series without labels: the service itself, all queues together. */
function pointsOf({ series }, metric) {
    return (series.find((candidate) => candidate.metric === metric && Object.keys(candidate.labels).length === 0)?.points ?? []);
}
const between = (points, fromMs, toMs) => points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs);
/** Medians of equal windows in order of time; a window without a sample is left out. `atMs` is its middle. */
function windowMedians(points, fromMs, toMs, windowMs) {
    const windows = [];
    const count = Math.floor((toMs - fromMs) / windowMs + 1e-9);
    for (let index = 0; index < count; index++) {
        const startMs = fromMs + index * windowMs;
        const inside = points
            .filter(([atMs]) => atMs > startMs && atMs <= startMs + windowMs)
            .map(([, value]) => value);
        if (inside.length > 0)
            windows.push([startMs + windowMs / 2, median(inside)]);
    }
    return windows;
}
/** When something first held for three samples in a row. */
function firstLasting(points, holds, samples = 3) {
    for (let index = 0; index + samples <= points.length; index++) {
        const run = points.slice(index, index + samples);
        if (run.every(([atMs, value]) => holds(value, atMs)))
            return run[0]?.[0];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/judge/statistic.js

/** Value of one statistic of a metric. */
function statisticOf(metric, statistic) {
    switch (metric.kind) {
        case 'trend':
            if (metric.absent?.some((name) => name === statistic.kind))
                return undefined;
            if (metric.absent?.some((name) => name === statistic.kind))
                return undefined;
            if (statistic.kind === 'count')
                return metric.count;
            if (metric.count === 0 && !metric.absent?.includes('count'))
                return 'no samples';
            if (statistic.kind === 'percentile')
                return (0,quantile/* valueAtPercent */.Y)(metric.quantiles, statistic.percent);
            if (statistic.kind === 'med')
                return (0,quantile/* valueAtPercent */.Y)(metric.quantiles, 50);
            if (statistic.kind === 'min' || statistic.kind === 'max' || statistic.kind === 'avg')
                return metric[statistic.kind];
            return undefined;
        case 'rate':
            if (statistic.kind !== 'rate' && statistic.kind !== 'value')
                return undefined;
            return metric.total === 0 ? 'no samples' : metric.rate;
        case 'counter':
            return statistic.kind === 'count'
                ? metric.count
                : statistic.kind === 'rate'
                    ? metric.perSecond
                    : undefined;
        case 'gauge':
            return gaugeStatistic(metric, statistic);
    }
}
/** Of an observed series, reduced over the judged window. */
function observedStatistic(observed, statistic) {
    switch (statistic.kind) {
        case 'min':
        case 'max':
        case 'avg':
        case 'final':
            return observed[statistic.kind];
        case 'value':
            return observed.final;
        default:
            return undefined;
    }
}
function gaugeStatistic(metric, statistic) {
    switch (statistic.kind) {
        case 'min':
        case 'max':
            return metric[statistic.kind];
        case 'avg':
            return metric.avg;
        case 'value':
        case 'rate':
        case 'final':
            return metric.last;
        default:
            return undefined;
    }
}
function holds(actual, operator, limit) {
    switch (operator) {
        case '<':
            return actual < limit;
        case '<=':
            return actual <= limit;
        case '>':
            return actual > limit;
        case '>=':
            return actual >= limit;
        case '==':
            return actual === limit;
        default:
            return actual !== limit;
    }
}

;// CONCATENATED MODULE: ./build/src/judge/thresholds.js



/**
 * Judges every limit by our own reading of the results. A limit without tags is looked at in the judged phases, the
 * worst one counts; on latency only answers that were expected count, errors have limits of their own. Nothing
 * measured, or nothing counted, is never a pass.
 */
function judgeThresholds(thresholds, measurement, scopes = judgedScopes(measurement.summary)) {
    return thresholds.map((threshold) => ({
        ...judgeAt(threshold, measurement.summary, scopes),
        k6Agrees: crossCheck(threshold, measurement),
    }));
}
/** One limit, looked at in these scopes if it has no tags of its own. */
function judgeAt(threshold, summary, scopes) {
    const { scope, value } = deciding(lookAt(threshold, summary, scopes), threshold);
    return {
        threshold,
        outcome: outcomeOf(value, threshold),
        actual: typeof value === 'number' ? value : undefined,
        scope,
    };
}
/** Every scope a limit is looked at in, and those k6 may have been asked to judge for it. */
function scopesOf(threshold, summary) {
    const looked = lookAt(threshold, summary).map(({ scope }) => scope);
    return [...looked, ...looked.map(withoutExpectation)];
}
/** `p(95)<500`, as k6 writes it. */
function expressionOf({ statistic, operator, limit }) {
    const name = statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
    return `${name}${operator}${limit}`;
}
function lookAt(threshold, summary, judged = judgedScopes(summary)) {
    const observed = lookAtObserved(threshold, summary);
    if (observed.length > 0)
        return observed;
    const { metric, tags, statistic } = threshold;
    // `orchestrator.memory`: no metric of k6, which has no dots in its names.
    if (metric.includes('.'))
        return [{ scope: (0,metric_name/* metricName */.K)(metric, tags), value: undefined }];
    const scopes = Object.keys(tags).length > 0 ? [tags] : judged;
    return scopes.map((scope) => {
        const found = metric === 'http_req_duration' && !('expected_response' in scope)
            ? judgedLatency(summary, scope)
            : (findMetric(summary, metric, scope) ?? countedOverall(summary, metric, scope));
        if (found === undefined)
            return { scope: (0,metric_name/* metricName */.K)(metric, scope), value: undefined };
        return { scope: (0,metric_name/* metricName */.K)(found.name, found.tags), value: statisticOf(found, statistic) };
    });
}
/** A limit given as a share (`80%`) is held against value ÷ the limit of the service, or of the machine if it has none. */
function lookAtObserved(threshold, { observed, environment }) {
    const { metric, tags, statistic, ofLimit } = threshold;
    return observed
        .filter((series) => series.metric === metric)
        .filter(({ labels }) => Object.entries(tags).every(([key, value]) => labels[key] === value))
        .map((series) => {
        const value = observedStatistic(series, statistic);
        const whole = series.limit ?? (series.unit === 'bytes' ? environment.memoryBytes : environment.cpuCount);
        const share = typeof value === 'number' && ofLimit === true ? value / whole : value;
        return { scope: (0,metric_name/* metricName */.K)(metric, series.labels), value: share };
    });
}
/** `dropped_iterations`, `vus_max` and the like exist for the whole run only: k6 gives them no phase. */
function countedOverall(summary, metric, scope) {
    if (Object.keys(scope).join() !== 'phase')
        return undefined;
    const narrowed = summary.metrics.some(({ name, tags }) => name === metric && tags.phase !== undefined);
    return narrowed ? undefined : findMetric(summary, metric, {});
}
/** The look that decides: a gap before any number, then the extreme the statistic asks for, else the worst value. */
function deciding(looked, threshold) {
    const missing = looked.find(({ value }) => value === undefined) ?? looked.find(({ value }) => value === 'no samples');
    if (missing !== undefined)
        return missing;
    const [first, ...others] = looked;
    if (first === undefined)
        return { scope: (0,metric_name/* metricName */.K)(threshold.metric, threshold.tags), value: undefined };
    return others.reduce((shown, next) => (decidesRather(next.value, shown.value, threshold) ? next : shown), first);
}
function decidesRather(next, than, { operator, limit, statistic }) {
    if (typeof next !== 'number' || typeof than !== 'number')
        return false;
    // `max > 10000` asks whether it was reached anywhere, so the highest phase decides.
    if (statistic.kind === 'max')
        return next > than;
    if (statistic.kind === 'min')
        return next < than;
    if (operator.startsWith('<'))
        return next > than;
    if (operator.startsWith('>'))
        return next < than;
    return holds(than, operator, limit) && !holds(next, operator, limit);
}
function outcomeOf(value, { operator, limit }) {
    if (value === undefined)
        return 'not measured';
    if (value === 'no samples')
        return value;
    return holds(value, operator, limit) ? 'passed' : 'failed';
}
/**
 * Reads the same limit in the scope k6 judged it in and compares the results: a difference means that one of us reads
 * the figures wrong. Undefined when k6 was not asked.
 */
function crossCheck(threshold, { summary, k6Thresholds }) {
    const scopes = new Set(scopesOf(threshold, summary));
    const expression = expressionOf(threshold);
    const results = k6Thresholds
        .filter((candidate) => scopes.has(candidate.metric) && candidate.expression.replaceAll(' ', '') === expression)
        .flatMap(({ metric: scope, ok }) => {
        const metric = summary.metrics.find(({ name, tags }) => (0,metric_name/* metricName */.K)(name, tags) === scope);
        const value = metric === undefined ? undefined : statisticOf(metric, threshold.statistic);
        return typeof value === 'number' ? [holds(value, threshold.operator, threshold.limit) === ok] : [];
    });
    return results.length === 0 ? undefined : results.every(Boolean);
}
function withoutExpectation(scope) {
    const parsed = (0,metric_name/* parseMetricName */.$)(scope);
    if (parsed?.tags.expected_response !== 'true')
        return scope;
    const { expected_response: _, ...tags } = parsed.tags;
    return (0,metric_name/* metricName */.K)(parsed.name, tags);
}

;// CONCATENATED MODULE: ./build/src/judge/capacity.js







const LOWEST_ACHIEVED = 0.95;
/** A service this many times slower than at its first steps is past its knee, whatever its limits say. */
const SLOWER_BY = 10;
/** Ten times almost nothing is still nothing. */
const SLOW_FROM_MS = 100;
/**
 * Stress: the first step from which on the service did not hold (two steps running, or the last one): a limit crossed,
 * goodput under 95 % of what was offered, or p95 ten times that of the first steps.
 */
function judgeCapacity(measurement, thresholds) {
    const { summary } = measurement;
    const phases = summary.phases.filter(({ judged }) => judged);
    const firstP95 = median(phases.slice(0, 2).flatMap((phase) => p95In(summary, phase) ?? []));
    const steps = phases.map((phase) => {
        const tags = { phase: phase.name };
        const gaveWay = [
            ...crossedLimits(measurement, thresholds, phase),
            ...tooLittle(phase),
            ...muchSlower(summary, phase, firstP95),
        ];
        return {
            phase,
            p95Ms: p95In(summary, phase),
            errorRate: rateIn(summary, 'http_req_failed', tags)?.rate,
            gaveWay,
        };
    });
    const breaking = steps.findIndex(({ gaveWay }, index) => {
        const next = steps[index + 1];
        return gaveWay.length > 0 && (next === undefined || next.gaveWay.length > 0);
    });
    const broke = steps[breaking];
    const good = steps
        .slice(0, breaking < 0 ? steps.length : breaking)
        .findLast(({ gaveWay }) => gaveWay.length === 0);
    const gaveWay = broke === undefined ? '' : firstToGive(measurement, broke.gaveWay);
    const capacity = {
        kind: broke === undefined ? 'held' : 'broke',
        lastGood: good && pointOf(good.phase),
        breakingPoint: broke && { ...pointOf(broke.phase), gaveWay },
        knee: broke === undefined ? undefined : findKnee(loadPoints(measurement)),
        steps: steps.map(({ phase, p95Ms, errorRate, gaveWay: why }) => ({
            phase: phase.name,
            vus: phase.targetVus,
            offeredEventsPerSecond: phase.offeredEventsPerSecond ?? 0,
            achievedEventsPerSecond: phase.achievedEventsPerSecond ?? 0,
            p95Ms,
            errorRate,
            broken: why.length === 0 ? undefined : why.map(({ text }) => text).join(', '),
        })),
    };
    return { ...capacity, sentence: sentenceOf(capacity) };
}
/** Phases whose limits must hold: all up to the breaking point; the first one in any case. */
function phasesThatMustHold({ steps, breakingPoint }) {
    const names = steps.map(({ phase }) => phase);
    const breaking = breakingPoint === undefined ? names.length : names.indexOf(breakingPoint.phase);
    return names.slice(0, Math.max(1, breaking));
}
/** How much is carried is an aim of the whole test; what services used is known for the whole test only. */
const isAim = (metric) => metric.includes('.') || metric === 'events_per_second' || metric === 'requests_per_second';
function crossedLimits(measurement, thresholds, phase) {
    return thresholds
        .filter(({ tags, metric, level }) => Object.keys(tags).length === 0 && level === 'error' && !isAim(metric))
        .flatMap((threshold) => {
        const { outcome, actual } = judgeAt(threshold, measurement.summary, [{ phase: phase.name }]);
        if (outcome !== 'failed' || actual === undefined)
            return [];
        const { metric, limit, operator } = threshold;
        const unit = UNITS[metric] ?? 'none';
        const name = metric === 'http_req_failed'
            ? 'errors'
            : metric === 'http_req_duration'
                ? statisticText(threshold)
                : metric;
        const series = metric === 'http_req_duration' ? `http_req_duration.p(95)` : metric;
        return [
            {
                text: `${name} ${valueText(actual, unit)} (limit ${valueText(limit, unit)})`,
                sinceMs: (all) => firstLasting(pointsOf(all, series), (value) => operator.startsWith('<') ? value >= limit : value <= limit),
            },
        ];
    });
}
const UNITS = {
    http_req_duration: 'ms',
    http_req_failed: 'ratio',
    routing_success_rate: 'ratio',
};
function tooLittle(phase) {
    const { offeredEventsPerSecond: offered, achievedEventsPerSecond: achieved } = phase;
    if (offered === undefined || achieved === undefined || achieved >= offered * LOWEST_ACHIEVED)
        return [];
    return [
        {
            text: `only ${countText(achieved)} of ${countText(offered)} offered events/s got through (${percentText(achieved / offered)})`,
            sinceMs: (all) => firstLasting(loadPointsOverTime(all), (share) => share < LOWEST_ACHIEVED, 5),
        },
    ];
}
function muchSlower(summary, phase, firstP95) {
    const p95 = p95In(summary, phase);
    if (p95 === undefined || p95 < SLOW_FROM_MS || !(p95 > firstP95 * SLOWER_BY))
        return [];
    return [
        {
            text: `p95 ${valueText(p95, 'ms')} is ${Math.round(p95 / firstP95)} times that of the first steps`,
            sinceMs: (all) => firstLasting(pointsOf(all, 'http_req_duration.p(95)'), (value) => value > firstP95 * SLOWER_BY),
        },
    ];
}
/** Of several, the one the timeline saw first is named first. */
function firstToGive(measurement, gaveWay) {
    const sorted = gaveWay
        .map(({ text, sinceMs }) => ({ text, since: sinceMs(measurement) ?? Number.POSITIVE_INFINITY }))
        .sort((a, b) => (a.since === b.since ? 0 : a.since - b.since));
    return sorted.map(({ text }) => text).join(', then ');
}
function p95In(summary, phase) {
    const latency = judgedLatency(summary, { phase: phase.name });
    return latency?.kind === 'trend' && latency.count > 0 ? (0,quantile/* valueAtPercent */.Y)(latency.quantiles, 95) : undefined;
}
const pointOf = (phase) => ({
    phase: phase.name,
    vus: phase.targetVus,
    eventsPerSecond: phase.achievedEventsPerSecond ?? 0,
});
/** Achieved ÷ offered, second by second, while the load does not fall. */
function loadPointsOverTime(measurement) {
    return loadSeconds(measurement).map(([atMs, offered, achieved]) => [atMs, achieved / offered]);
}
const loadPoints = (measurement) => {
    const seconds = loadSeconds(measurement);
    const size = Math.max(1, Math.min(5, Math.floor(seconds.length / 40)));
    const points = [];
    for (let index = 0; index + size <= seconds.length; index += size) {
        const window = seconds.slice(index, index + size);
        const mean = (which) => window.reduce((sum, second) => sum + second[which], 0) / size;
        points.push([mean(1), mean(2)]);
    }
    return points;
};
function loadSeconds(measurement) {
    const { phases } = measurement.summary;
    const until = phases.find(({ kind }) => kind === 'down')?.fromMs ?? Number.POSITIVE_INFINITY;
    const curve = pointsOf(measurement, 'events_offered');
    return between(pointsOf(measurement, 'events_submitted'), phases[0]?.fromMs ?? 0, until).flatMap(([atMs, achieved]) => {
        // A sample tells of the second before it.
        const offered = offeredAt(curve, atMs - 500);
        return offered > 0 ? [[atMs, offered, achieved]] : [];
    });
}
function offeredAt(curve, atMs) {
    const next = curve.findIndex(([at]) => at >= atMs);
    const to = curve[next];
    const from = curve[next - 1];
    if (to === undefined || from === undefined)
        return to?.[1] ?? 0;
    return from[1] + ((to[1] - from[1]) * (atMs - from[0])) / (to[0] - from[0]);
}
function sentenceOf({ breakingPoint, lastGood, steps, knee }) {
    const last = steps.at(-1);
    if (breakingPoint === undefined)
        return last === undefined
            ? 'No step was reached, so nothing is known about the breaking point.'
            : `Held up to ${countText(last.vus)} VUs and ${countText(last.achievedEventsPerSecond)} events/s; no breaking point was reached.`;
    const before = lastGood === undefined
        ? 'no step held'
        : `held at ${countText(lastGood.vus)} VUs and ${countText(lastGood.eventsPerSecond)} events/s`;
    const bend = knee === undefined
        ? ''
        : ` Throughput stops rising at ${countText(knee.eventsPerSecond)} events/s (95 % interval ${countText(knee.low)} to ${countText(knee.high)}).`;
    return `Broke at ${countText(breakingPoint.vus)} VUs: ${breakingPoint.gaveWay}; ${before}.${bend}`;
}

;// CONCATENATED MODULE: ./build/src/judge/comparable-runs.js
/**
 * Two runs compare only when test type, resolved profile, k6 major version, stack and machine class are the same:
 * a percentile from another CPU model differs by 20-50 % without any change of the code.
 */
function comparableRuns(candidate, history) {
    const same = new Map();
    const reasons = new Map();
    for (const run of history) {
        if (run.id === candidate.id)
            continue;
        const reason = untrustworthy(run) ?? difference(candidate, run);
        if (reason === undefined)
            same.set(run.id, run);
        else
            reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    return {
        same: [...same.values()],
        leftOut: [...reasons].map(([reason, count]) => `${count} earlier ${count === 1 ? 'run' : 'runs'}: ${reason}`),
    };
}
function untrustworthy(run) {
    const outcome = run.verdict?.outcome;
    return outcome === 'broken' || outcome === 'inconclusive'
        ? `the run itself was ${outcome}, its figures cannot be trusted`
        : undefined;
}
/** The first thing that makes two runs incomparable, as a sentence; undefined when they compare. */
function difference(candidate, earlier) {
    const now = fingerprint(candidate);
    const then = fingerprint(earlier);
    for (const [what, value] of Object.entries(now)) {
        const before = then[what];
        if (before !== value)
            return `${what} changed from ${before ?? 'unknown'} to ${value}`;
    }
    return undefined;
}
function fingerprint(run) {
    const { environment, profile } = run;
    return {
        'test type': run.testType ?? 'unknown',
        'load profile': profile === undefined ? 'unknown' : profileName(profile),
        'k6 major version': /^v?(\d+)\./.exec(environment.k6Version)?.[1] ?? environment.k6Version,
        stack: environment.stack,
        'machine class': [
            environment.cpuModel,
            `${environment.cpuCount} CPUs`,
            environment.arch,
            imageName(environment.runner),
        ]
            .filter((part) => part !== undefined)
            .join(', '),
    };
}
function profileName(profile) {
    return `${profile.hash} (${profile.peakVus} VUs, ${profile.durationS} s, ${profile.eventsPerSecond} events/s)`;
}
/** `ubuntu24 20260801.1` is image `ubuntu24`: a weekly image build alone must not empty the history. */
function imageName(runner) {
    return runner?.split(/[\s/]/)[0];
}

;// CONCATENATED MODULE: ./build/src/judge/compared-figures.js
/** Weights, floors and margins: facts on statistics, section 7, with one p95 instead of two. */
const LATENCY = [
    [50, { weight: 0.05, floor: 0.05, margin: 0.1 }],
    [95, { weight: 0.4, floor: 0.05, margin: 0.1 }],
    [99, { weight: 0.05, floor: 0.1, margin: 0.2 }],
];
const THROUGHPUT = { weight: 0.2, floor: 0.03, margin: 0.05 };
const ERROR_POINTS = { weight: 0.1, floor: 0.002, margin: 0.002 };
const OBSERVED = {
    'orchestrator.cpu': { weight: 0.1, floor: 0.05, margin: 0.1, reduce: 'avg' },
    'orchestrator.memory': { weight: 0.05, floor: 0.05, margin: 0.1, reduce: 'max' },
    'queue.depth': { weight: 0.05, floor: 0.1, margin: 0.2, reduce: 'avg' },
};
/** Everything else shares this between its members, so that 300 metrics of a user's script do not blind the main ones. */
const OTHERS = { weight: 0.1, floor: 0.05, margin: 0.1 };
/** k6's own bookkeeping and parts of `http_req_duration`: a change in them is not news of its own. */
const NOT_COMPARED = /^(vus|vus_max|iterations|iteration_duration|dropped_iterations|data_sent|data_received|group_duration|http_req_(blocked|connecting|tls_handshaking|sending|receiving|waiting))$/;
/** What is compared of a run, by a key that is the same for the same figure of another run. */
function comparedFigures(run) {
    const phases = run.profile?.judgedPhases ?? [];
    const judged = phases.filter((phase) => run.metrics.some((metric) => metric.tags.phase === phase));
    const windows = judged.length > 0 ? judged : [undefined];
    const figures = [];
    for (const phase of windows)
        figures.push(...mainFigures(run, phase, windows.length));
    figures.push(...observedFigures(run), ...otherFigures(run, windows.length === 1 ? windows[0] : undefined));
    return new Map(figures.map((figure) => [`${figure.metric} ${figure.statistic}`, figure]));
}
function mainFigures(run, phase, windows) {
    const figures = [];
    const several = windows > 1;
    for (const metric of run.metrics) {
        if (!isWindow(metric, phase))
            continue;
        const name = several && phase !== undefined ? `${metric.name}{phase:${phase}}` : metric.name;
        if (metric.name === 'http_req_duration' && metric.kind === 'trend') {
            for (const [percent, importance] of LATENCY) {
                if (several && percent !== 95)
                    continue;
                const value = quantileAt(metric, percent);
                if (value !== undefined)
                    figures.push(compared_figures_figureOf(metric, name, `p(${percent})`, value, share(importance, windows)));
            }
        }
        else if (metric.name === 'http_req_failed' && metric.kind === 'rate') {
            figures.push(rateFigure(metric, name, share(ERROR_POINTS, windows)));
        }
        else if (metric.name === 'events_per_second' && metric.kind === 'gauge') {
            figures.push(compared_figures_figureOf(metric, name, 'per second', metric.avg ?? metric.last, share(THROUGHPUT, windows)));
        }
    }
    return figures;
}
function observedFigures(run) {
    const figures = [];
    for (const series of run.observed) {
        const importance = OBSERVED[series.metric];
        if (importance === undefined || Object.keys(series.labels).length > 0)
            continue;
        const { reduce, ...rest } = importance;
        figures.push({
            metric: series.metric,
            statistic: reduce,
            unit: series.unit,
            better: 'lower',
            value: series[reduce],
            total: undefined,
            scale: 'log',
            ...rest,
        });
    }
    return figures;
}
/** Custom metrics over the judged window (or the whole run), and latency by endpoint when there are several. */
function otherFigures(run, phase) {
    const figures = [];
    const endpoints = run.metrics.filter(isEndpoint);
    for (const metric of endpoints.length > 1 ? endpoints : []) {
        const value = quantileAt(metric, 95);
        if (value !== undefined)
            figures.push(compared_figures_figureOf(metric, `${metric.name}{name:${metric.tags.name}}`, 'p(95)', value, OTHERS));
    }
    const main = new Set(['http_req_duration', 'http_req_failed', 'events_per_second']);
    for (const metric of run.metrics) {
        if (main.has(metric.name) || NOT_COMPARED.test(metric.name))
            continue;
        const narrowed = run.metrics.some((other) => other.name === metric.name && other.tags.phase === phase);
        if (!isWindow(metric, narrowed ? phase : undefined))
            continue;
        const figure = otherFigure(metric);
        if (figure !== undefined)
            figures.push(figure);
    }
    const judged = figures.filter((figure) => figure.better !== 'neither').length;
    return figures.map((figure) => ({ ...figure, weight: OTHERS.weight / Math.max(1, judged) }));
}
function otherFigure(metric) {
    switch (metric.kind) {
        case 'trend': {
            const value = quantileAt(metric, 95);
            return value === undefined ? undefined : compared_figures_figureOf(metric, metric.name, 'p(95)', value, OTHERS);
        }
        case 'rate':
            return rateFigure(metric, metric.name, {
                ...OTHERS,
                floor: ERROR_POINTS.floor,
                margin: ERROR_POINTS.margin,
            });
        case 'counter':
            return metric.better === 'lower' || metric.perSecond === undefined
                ? { ...compared_figures_figureOf(metric, metric.name, 'count', metric.count, OTHERS), scale: 'count', unit: 'count' }
                : { ...compared_figures_figureOf(metric, metric.name, 'per second', metric.perSecond, OTHERS), unit: 'per second' };
        case 'gauge':
            return compared_figures_figureOf(metric, metric.name, 'value', metric.avg ?? metric.last, OTHERS);
    }
}
function compared_figures_figureOf(metric, name, statistic, value, importance) {
    return {
        metric: name,
        statistic,
        unit: metric.unit,
        better: metric.better,
        value,
        total: undefined,
        scale: 'log',
        ...importance,
    };
}
function rateFigure(metric, name, importance) {
    return { ...compared_figures_figureOf(metric, name, 'rate', metric.rate, importance), total: metric.total, scale: 'rate' };
}
function share(importance, windows) {
    return { ...importance, weight: importance.weight / windows };
}
function isWindow(metric, phase) {
    const tags = Object.entries(metric.tags);
    return phase === undefined ? tags.length === 0 : tags.length === 1 && metric.tags.phase === phase;
}
function isEndpoint(metric) {
    return (metric.kind === 'trend' &&
        metric.name === 'http_req_duration' &&
        metric.tags.name !== undefined &&
        Object.keys(metric.tags).length === 1);
}
/** Value of the quantile function at `percent`, linear between its points; undefined without samples. */
function quantileAt(trend, percent) {
    if (trend.count === 0)
        return undefined;
    const above = trend.quantiles.findIndex(([at]) => at >= percent);
    const high = trend.quantiles[above];
    if (high === undefined)
        return undefined;
    const low = trend.quantiles[above - 1];
    if (high[0] === percent || low === undefined)
        return high[0] === percent ? high[1] : undefined;
    return low[1] + ((percent - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}

;// CONCATENATED MODULE: ./build/src/judge/holm.js
/**
 * Weighted Holm: which of the hypotheses are rejected so that the chance of even one false rejection stays below
 * `level`. The smallest p/weight goes first, at the level its share of the remaining weights gives it.
 * Holm, Scandinavian Journal of Statistics 6 (1979), section 4.
 */
function holm(hypotheses, level) {
    const order = hypotheses
        .map((_, index) => index)
        .sort((a, b) => ratio(hypotheses[a]) - ratio(hypotheses[b]));
    const rejected = hypotheses.map(() => false);
    let left = hypotheses.reduce((sum, { weight }) => sum + weight, 0);
    for (const index of order) {
        const { p, weight } = hypotheses[index];
        if (p > (level * weight) / left)
            break;
        rejected[index] = true;
        left -= weight;
    }
    return rejected;
}
function ratio(hypothesis) {
    return hypothesis === undefined ? Number.POSITIVE_INFINITY : hypothesis.p / hypothesis.weight;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var lib = __webpack_require__(86021);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
;// CONCATENATED MODULE: ./build/src/judge/prediction.js


/** Requests of one run are not independent: neighbours share a slow second. Facts on statistics, section 2. */
const DESIGN_EFFECT = 1.5;
/** Identical values in every run would predict a spread of zero; half a percent is what a process start alone makes. */
const LEAST_LOG_SD = 0.005;
/** A history of nothing but zeros says nothing about the size of a first value: one factor of 1.4 is ordinary. */
const LEAST_LOG_SD_FROM_ZERO = 0.35;
function predictFrom(history, candidate, kind) {
    const scale = scaleFor(kind, [...history, candidate], history);
    const ys = history.map((sample) => scale.to(sample));
    const n = ys.length;
    const mean = ys.reduce((sum, y) => sum + y, 0) / n;
    const spread = ys.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (n - 1);
    const counted = history.reduce((sum, sample) => sum + scale.leastVariance(sample), 0) / n;
    // A new run scatters by its own noise; the mean it is held against by 1/n of the history's.
    const variance = Math.max(spread, scale.leastVariance(candidate), counted) + Math.max(spread, counted) / n;
    const deviation = Math.sqrt(variance);
    return {
        centre: scale.from(mean),
        distance: (sample) => (scale.to(sample) - mean) / deviation,
        valueAt: (deviations, from) => scale.from((from === undefined ? mean : scale.to(from)) + deviations * deviation),
        degreesOfFreedom: n - 1,
    };
}
/** P(T > distance): how rarely a run without any change lies this far up. */
function upperTail(distance, degreesOfFreedom) {
    return lib(-distance, degreesOfFreedom);
}
function tQuantileOf(probability, degreesOfFreedom) {
    return stats_base_dists_t_quantile_lib(probability, degreesOfFreedom);
}
function scaleFor(kind, all, history) {
    if (kind === 'rate')
        return RATE;
    if (kind === 'count')
        return COUNT;
    if (all.every((sample) => sample.value > 0))
        return logScale(0, LEAST_LOG_SD);
    const positive = all.map((sample) => sample.value).filter((value) => value > 0);
    // Zeros have no logarithm: the smallest value seen (at most one unit) is what zero is told apart by.
    const offset = Math.min(1, ...positive);
    const onlyZeros = history.every((sample) => sample.value <= 0);
    return logScale(offset, onlyZeros ? LEAST_LOG_SD_FROM_ZERO : LEAST_LOG_SD);
}
function logScale(offset, leastSd) {
    return {
        to: ({ value }) => Math.log(Math.max(value, 0) + offset),
        from: (y) => Math.exp(y) - offset,
        leastVariance: () => leastSd ** 2,
    };
}
/** Anscombe's arcsine transform: the variance of a proportion of n becomes 1/(4n) at any level. */
const RATE = {
    to: ({ value, total }) => {
        const n = Math.max(total ?? 0, 1);
        return Math.asin(Math.sqrt(Math.min(1, (value * n + 3 / 8) / (n + 3 / 4))));
    },
    from: (y) => Math.sin(Math.min(Math.max(y, 0), Math.PI / 2)) ** 2,
    leastVariance: ({ total }) => DESIGN_EFFECT / (4 * Math.max(total ?? 0, 1)),
};
/** Anscombe's square root: the variance of a Poisson count becomes 1 at any level. */
const COUNT = {
    to: ({ value }) => 2 * Math.sqrt(Math.max(value, 0) + 3 / 8),
    from: (y) => Math.max(0, (Math.max(y, 0) / 2) ** 2 - 3 / 8),
    leastVariance: () => DESIGN_EFFECT,
};

;// CONCATENATED MODULE: ./build/src/judge/compare.js




const MINIMUM_RUNS = 5;
/** Below the 1 % that is promised: the spread of few runs is itself uncertain, and noise has heavier tails than t. */
const LEVEL = 0.0075;
/** `noise` is where 95 % of the runs without any change fall; `detectable` is seen in 80 % of the cases. */
const NOISE_COVERAGE = 0.95;
const DETECTION_POWER = 0.8;
/** Holds a run against the spread of earlier runs of the same kind, figure by figure. */
function compareRuns(candidate, lookup, options) {
    if (lookup.kind === 'off')
        return {
            kind: 'off',
            sentence: 'Not compared: the baseline is turned off.',
            comparisons: [],
            historySize: 0,
        };
    if (lookup.kind === 'missing')
        return {
            kind: 'missing',
            sentence: `Nothing to compare with: ${lookup.because}.`,
            comparisons: [],
            historySize: 0,
        };
    const { same, leftOut } = comparableRuns(candidate, lookup.baseline.runs);
    if (same.length === 0)
        return {
            kind: 'not comparable',
            sentence: `Not compared with ${lookup.baseline.source}: ${leftOut.join('; ') || 'it holds this very run only'}.`,
            comparisons: [],
            historySize: 0,
        };
    const minimumRuns = options.minimumRuns ?? MINIMUM_RUNS;
    const rows = rowsOf(candidate, same, minimumRuns);
    const comparisons = judgeRows(rows, options);
    const without = leftOut.length === 0 ? '' : ` Left out: ${leftOut.join('; ')}.`;
    return same.length < minimumRuns
        ? {
            kind: 'shown',
            sentence: `${same.length} of ${minimumRuns} runs: the difference to ${lookup.baseline.source} is shown and not judged yet.${without}`,
            comparisons,
            historySize: same.length,
        }
        : {
            kind: 'judged',
            sentence: `Compared with ${same.length} earlier runs on the same machine class: ${lookup.baseline.source}.${without}`,
            comparisons,
            historySize: same.length,
        };
}
function rowsOf(candidate, runs, minimumRuns) {
    const now = comparedFigures(candidate);
    const earlier = runs.map(comparedFigures);
    const keys = new Set([...now.keys(), ...earlier.flatMap((figures) => [...figures.keys()])]);
    return [...keys].flatMap((key) => {
        const current = now.get(key);
        const history = earlier.map((figures) => figures.get(key)).filter((figure) => figure !== undefined);
        const figure = current ?? history[0];
        return figure === undefined ? [] : [rowOf(figure, current, history, runs.length, minimumRuns)];
    });
}
function rowOf(figure, current, history, runs, minimumRuns) {
    const row = { figure, candidate: current, history, prediction: undefined };
    if (current === undefined)
        return { ...row, because: `measured in ${history.length} of ${runs} earlier runs, gone in this one` };
    if (history.length === 0)
        return { ...row, because: 'new: no earlier run measured it' };
    if (history.length < minimumRuns)
        return { ...row, because: `${history.length} of ${minimumRuns} runs: shown, not judged` };
    if (figure.better === 'neither')
        return { ...row, because: 'neither more nor less of it is better: shown, not judged' };
    return { ...row, prediction: predictFrom(history, current, figure.scale), because: '' };
}
function judgeRows(rows, options) {
    const level = options.level ?? LEVEL;
    const family = rows.filter((row) => row.prediction !== undefined);
    const weights = family.reduce((sum, { figure }) => sum + figure.weight, 0);
    const tails = (direction) => family.map((row) => ({ p: tailOf(row, direction), weight: row.figure.weight }));
    const worse = holm(tails(1), level);
    const improved = holm(tails(-1), level);
    return rows.map((row) => {
        const at = family.indexOf(row);
        const { figure, candidate, prediction } = row;
        const baseline = row.history.length === 0 ? undefined : centreOf(row);
        const change = candidate === undefined || baseline === undefined
            ? undefined
            : changeOf(figure, candidate.value, baseline);
        const shown = {
            metric: figure.metric,
            statistic: figure.statistic,
            unit: figure.unit,
            better: figure.better,
            baseline,
            candidate: candidate?.value,
            change,
            changeUnit: figure.scale === 'rate' ? 'points' : 'relative',
            noise: undefined,
            call: undefined,
            detectable: undefined,
            because: row.because,
        };
        if (prediction === undefined || candidate === undefined || baseline === undefined)
            return shown;
        const judged = {
            ...shown,
            noise: noiseOf(figure, prediction),
            detectable: detectableOf(figure, prediction, (level * figure.weight) / weights, options),
        };
        const call = callOf(row, candidate, judged, worse[at] === true, improved[at] === true, options);
        return { ...judged, call, because: reasonFor(call, judged, row.history.length) };
    });
}
/** How rarely a run without any change is this much worse (1) or better (-1). */
function tailOf({ figure, candidate, prediction }, direction) {
    if (prediction === undefined || candidate === undefined)
        return 1;
    return upperTail(direction * worseSign(figure) * prediction.distance(candidate), prediction.degreesOfFreedom);
}
function callOf({ figure, prediction }, candidate, judged, worse, improved, options) {
    const baseline = judged.baseline ?? 0;
    const worsening = judged.change === undefined ? undefined : judged.change * worseSign(figure);
    const floor = Math.max(figure.floor, toleranceOf(figure, baseline, options));
    // From zero there is no ratio: what the history cannot explain is then regressed at any size.
    if (worse)
        return worsening === undefined || worsening >= floor ? 'regressed' : 'slightly worse';
    if (improved && (worsening === undefined || -worsening >= figure.floor))
        return 'improved';
    const margin = Math.max(figure.margin, toleranceOf(figure, baseline, options));
    return surelyWithin(margin, figure, candidate, baseline, prediction) ? 'no change' : 'inconclusive';
}
/** Two one-sided tests at 5 %: the 90 % interval of the change lies inside the margin. */
function surelyWithin(margin, figure, candidate, baseline, prediction) {
    if (prediction === undefined)
        return false;
    if (candidate.value === baseline && baseline === 0)
        return true;
    const quantile = tQuantileOf(0.95, prediction.degreesOfFreedom);
    return [-quantile, quantile].every((deviations) => {
        const change = changeOf(figure, prediction.valueAt(deviations, candidate), prediction.centre);
        return change !== undefined && Math.abs(change) < margin;
    });
}
function noiseOf(figure, prediction) {
    const quantile = tQuantileOf((1 + NOISE_COVERAGE) / 2, prediction.degreesOfFreedom);
    const low = changeOf(figure, prediction.valueAt(-quantile), prediction.centre);
    const high = changeOf(figure, prediction.valueAt(quantile), prediction.centre);
    return low === undefined || high === undefined ? undefined : [low, high];
}
/** exp((t(1-level) + t(power)) * deviation) - 1 on a log scale: facts on statistics, section 3.3. */
function detectableOf(figure, prediction, level, options) {
    const df = prediction.degreesOfFreedom;
    const deviations = tQuantileOf(1 - level, df) + tQuantileOf(DETECTION_POWER, df);
    const change = changeOf(figure, prediction.valueAt(worseSign(figure) * deviations), prediction.centre);
    if (change === undefined)
        return undefined;
    return Math.max(Math.abs(change), figure.floor, toleranceOf(figure, prediction.centre, options));
}
function toleranceOf(figure, baseline, { regressionTolerance }) {
    return figure.scale === 'rate' ? regressionTolerance * baseline : regressionTolerance;
}
function changeOf(figure, value, baseline) {
    if (figure.scale === 'rate')
        return value - baseline;
    if (baseline > 0)
        return value / baseline - 1;
    return value === baseline ? 0 : undefined;
}
/** Geometric mean; mean of the values where one of them has no logarithm, and for rates and counts. */
function centreOf({ history, figure }) {
    const values = history.map(({ value }) => value);
    const mean = (of) => of.reduce((sum, value) => sum + value, 0) / of.length;
    return figure.scale === 'log' && values.every((value) => value > 0)
        ? Math.exp(mean(values.map(Math.log)))
        : mean(values);
}
function worseSign(figure) {
    return figure.better === 'higher' ? -1 : 1;
}
function reasonFor(call, judged, runs) {
    const noise = judged.noise === undefined
        ? `${runs} earlier runs`
        : `${runs} earlier runs (${signed(judged.noise[0], judged)} to ${signed(judged.noise[1], judged)})`;
    const change = judged.change === undefined ? 'no longer zero' : signed(judged.change, judged);
    switch (call) {
        case 'regressed':
            return `${change}, worse than the noise of ${noise} explains`;
        case 'slightly worse':
            return `${change}, beyond the noise of ${noise}, and below what counts as a regression`;
        case 'improved':
            return `${change}, better than the noise of ${noise} explains`;
        case 'no change':
            return `${change}, surely a small change; the noise is that of ${noise}`;
        case 'inconclusive':
            return judged.detectable === undefined
                ? `${change}, inside the noise of ${noise}`
                : `${change}, inside the noise of ${noise}; only a worsening above ${unsigned(judged.detectable, judged)} would have been seen`;
    }
}
function signed(change, { changeUnit }) {
    const hundredfold = change * 100;
    const digits = changeUnit === 'points' ? 2 : 1;
    return `${hundredfold >= 0 ? '+' : '−'}${Math.abs(hundredfold).toFixed(digits)} ${changeUnit === 'points' ? 'pp' : '%'}`;
}
function unsigned(change, comparison) {
    return signed(Math.abs(change), comparison).slice(1);
}

;// CONCATENATED MODULE: ./build/src/judge/verdict-sentences.js



/** `p95 645 ms is over the limit of 500 ms (load, steady phase)` */
function crossedText({ threshold, actual, scope }, summary) {
    const unit = threshold.ofLimit === true ? 'ratio' : unitOf(summary, threshold.metric);
    const where = [summary.testType, placeText(scope)].filter(Boolean).join(', ');
    const limit = valueText(threshold.limit, unit, threshold.metric);
    const shown = actual === undefined ? 'no value' : valueText(actual, unit, threshold.metric);
    const side = { '<': 'over', '<=': 'over', '>': 'under', '>=': 'under', '==': 'not', '!=': 'exactly' }[threshold.operator];
    const relation = side === 'over' || side === 'under'
        ? `is ${side} the limit of`
        : side === 'not'
            ? 'is not'
            : 'must not be';
    return `${subjectText(threshold)} ${shown} ${relation} ${limit} (${where})`;
}
function subjectText(threshold) {
    const { metric, statistic } = threshold;
    if (metric === 'spike.recovery')
        return 'recovery after a spike';
    if (metric === 'spike.queue_drain')
        return 'draining the queue after a spike';
    if (metric === 'http_req_duration')
        return statisticText(threshold);
    if (metric === 'http_req_failed')
        return 'error rate';
    if (metric === 'events_per_second' || metric === 'requests_per_second')
        return 'throughput';
    return statistic.kind === 'value' || statistic.kind === 'rate' || statistic.kind === 'count'
        ? metric
        : `${metric} ${statisticText(threshold)}`;
}
function placeText(scope) {
    const { name, tags } = (0,metric_name/* parseMetricName */.$)(scope) ?? { name: scope, tags: {} };
    const observed = name.includes('.');
    if (observed && Object.keys(tags).length === 0)
        return '';
    return observed
        ? Object.entries(tags)
            .map(([key, value]) => `${key} ${value}`)
            .join(', ')
        : scopeText(tags);
}
const regressed = (comparison) => comparison.comparisons.filter(({ call }) => call === 'regressed');
function regressionText(comparison, summary) {
    const { metric, statistic, change, changeUnit, baseline, candidate, because } = comparison;
    const unit = unitOf(summary, metric);
    const size = change === undefined
        ? ''
        : percentText(Math.abs(change)).replace(' %', changeUnit === 'points' ? ' points' : ' %');
    const values = baseline === undefined || candidate === undefined
        ? ''
        : `, from ${valueText(baseline, unit, metric)} to ${valueText(candidate, unit, metric)}`;
    const what = metric === 'http_req_duration' ? statistic.replace(/^p\((.*)\)$/, 'p$1') : `${metric} ${statistic}`;
    return `${what} regressed by ${size}${values}: ${because}`;
}
/** What a passed test has shown, shortest first. */
function passText({ thresholds, comparison, capacity, recovery }, summary) {
    const passed = thresholds.filter(({ outcome }) => outcome === 'passed').length;
    const shown = thresholds.find(({ threshold }) => threshold.metric === 'http_req_duration' && threshold.statistic.kind === 'percentile');
    const latency = shown?.actual === undefined ? '' : `, ${statisticText(shown.threshold)} ${valueText(shown.actual, 'ms')}`;
    const compared = comparison.kind === 'judged' ? ', no regression' : '';
    const type = summary.testType === undefined ? '' : ` (${summary.testType})`;
    const limits = passed === 0 ? 'no limit was set' : passed === 1 ? 'the one limit is met' : `all ${passed} limits met`;
    const special = capacity?.sentence ?? recovery?.sentence;
    return special === undefined
        ? `pass: ${limits}${latency}${compared}${type}`
        : `pass: ${limits}${compared}${type}. ${special}`;
}

;// CONCATENATED MODULE: ./build/src/judge/decide-verdict.js

/**
 * The one decision. In order: a broken run says nothing else; lost events and failures of the service; crossed limits;
 * regressions; doubts; and only then pass.
 */
function decideVerdict(findings, summary, failOn) {
    const { thresholds, validity, comparison, capacity, growth } = findings;
    const bySeverity = (severity) => validity.filter((finding) => finding.severity === severity).map(({ sentence }) => sentence);
    const failed = thresholds.filter(({ outcome }) => outcome === 'failed');
    const reasons = {
        broken: reasonsOf('broken', bySeverity('broken')),
        accounting: reasonsOf('accounting', bySeverity('fail')),
        threshold: reasonsOf('threshold', [
            ...byWeight(failed, 'error').map((result) => crossedText(result, summary)),
            ...(growth ?? []).filter(({ growing }) => growing).map(({ sentence }) => sentence),
        ]),
        regression: reasonsOf('regression', regressed(comparison).map((one) => regressionText(one, summary))),
        doubt: reasonsOf('validity', bySeverity('inconclusive')),
        note: reasonsOf('note', [
            ...byWeight(failed, 'warn').map((result) => `warning: ${crossedText(result, summary)}`),
            ...(capacity === undefined ? [] : [capacity.sentence]),
            ...bySeverity('note'),
        ]),
    };
    const all = Object.values(reasons).flat();
    const outcome = reasons.broken.length > 0
        ? 'broken'
        : reasons.accounting.length + reasons.threshold.length + reasons.regression.length > 0
            ? 'fail'
            : reasons.doubt.length > 0
                ? 'inconclusive'
                : 'pass';
    const [first] = all;
    const headline = outcome === 'pass'
        ? passText(findings, summary)
        : `${outcome}: ${withMore(startLower(first?.sentence ?? ''), more(outcome, reasons))}`;
    if (outcome === 'pass')
        all.unshift({ kind: 'note', sentence: headline.replace(/^pass: /, '') });
    return { outcome, headline, reasons: all, red: isRed(outcome, reasons, failOn) };
}
function isRed(outcome, reasons, failOn) {
    if (failOn.includes('never'))
        return false;
    if (outcome === 'broken')
        return true;
    return ((failOn.includes('errors') && reasons.accounting.length > 0) ||
        (failOn.includes('thresholds') && reasons.threshold.length > 0) ||
        (failOn.includes('regressions') && reasons.regression.length > 0) ||
        (failOn.includes('inconclusive') && outcome === 'inconclusive'));
}
/** The limit that is furthest off comes first. */
function byWeight(failed, level) {
    const excess = ({ actual, threshold }) => actual === undefined || threshold.limit === 0
        ? Number.POSITIVE_INFINITY
        : Math.abs(actual - threshold.limit) / Math.abs(threshold.limit);
    return failed.filter(({ threshold }) => threshold.level === level).sort((a, b) => excess(b) - excess(a));
}
function more(outcome, reasons) {
    const counted = outcome === 'broken'
        ? 0
        : reasons.accounting.length + reasons.threshold.length + reasons.regression.length - 1;
    return outcome === 'fail' && counted > 0 ? `, and ${counted} more` : '';
}
const withMore = (sentence, rest) => rest === '' ? sentence : sentence.replace(/\.$/, '') + rest;
const reasonsOf = (kind, sentences) => sentences.map((sentence) => ({ kind, sentence }));
/** `The run was` -> `the run was`, but not `P95`, `k6`, a number. */
const startLower = (sentence) => /^[A-Z][a-z ]/.test(sentence) && !/^(Little)/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;

;// CONCATENATED MODULE: ./build/src/judge/recovery.js





/** Back to normal within a quarter (a 10 % band doubles the spread of the result: facts/statistics.md §6). */
const RECOVERED_WITHIN = 1.25;
/** A quarter of a few milliseconds is the noise of the machine. */
const SLACK_MS = 10;
/** Answering fast with errors is not recovered. */
const MOST_ERRORS = 0.01;
const LONGEST_WINDOW_MS = 5000;
const WINDOWS_BEFORE = 12;
/** Spike: from the moment the load is back at its base, the seconds until latency and queue are back too. */
function judgeRecovery(measurement) {
    const { phases } = measurement.summary;
    const spikes = phases.flatMap((phase, index) => {
        // The hold before the first spike: a later one may still suffer from the spike before it.
        const base = phases.slice(0, index).find(({ kind, judged }) => kind === 'hold' && judged);
        const watch = watchAfter(phases, index);
        if (!isSpike(phase, phases) || base === undefined)
            return [];
        return [
            {
                phase: phase.name,
                peakP95Ms: recovery_p95In(measurement.summary, phase),
                baselineP95Ms: recovery_p95In(measurement.summary, base),
                recoveryS: watch && latencyRecovery(measurement, base, watch),
                queueDrainS: watch && queueDrain(measurement, base, watch),
            },
        ];
    });
    return { spikes, sentence: recovery_sentenceOf(spikes) };
}
/** Seconds the service is watched after each spike: what recovery can be known to. */
function shortestWatchS({ phases }) {
    const watches = phases.flatMap((phase, index) => isSpike(phase, phases) ? (watchAfter(phases, index) ?? []) : []);
    return Math.min(...watches.map(({ fromMs, toMs }) => (toMs - fromMs) / 1000));
}
/** A judged hold above the hold before it. */
function isSpike(phase, phases) {
    const holds = phases.filter(({ kind, judged }) => kind === 'hold' && judged);
    const before = holds[holds.indexOf(phase) - 1];
    return before !== undefined && phase.targetVus > before.targetVus;
}
/** From the end of the fall until the load changes again. */
function watchAfter(phases, index) {
    const fall = phases[index + 1];
    const after = phases.slice(index + 2);
    const end = after.findIndex(({ kind }) => kind === 'ramp' || kind === 'down');
    const watched = end < 0 ? after : after.slice(0, end);
    const [first] = watched;
    const last = watched.at(-1);
    if (fall?.kind !== 'down' || first === undefined || last === undefined)
        return undefined;
    return { fromMs: first.fromMs, toMs: last.toMs };
}
/** First of three windows in a row (less where there are no three) with latency and errors back to normal; undefined when there is none in the watch. */
function latencyRecovery(measurement, base, watch) {
    const latency = pointsOf(measurement, 'http_req_duration.p(95)');
    const errors = pointsOf(measurement, 'http_req_failed');
    const windowMs = windowFor(watch);
    const before = windowMedians(latency, base.fromMs, base.toMs, windowMs).slice(-WINDOWS_BEFORE);
    if (before.length === 0)
        return undefined;
    const normal = median(before.map(([, value]) => value));
    const most = Math.max(normal * RECOVERED_WITHIN, normal + SLACK_MS);
    const failing = new Set(windowMedians(errors, watch.fromMs, watch.toMs, windowMs)
        .filter(([, rate]) => rate > MOST_ERRORS)
        .map(([atMs]) => atMs));
    const windows = windowMedians(latency, watch.fromMs, watch.toMs, windowMs);
    // In a short watch, or with a request now and then, the windows there are must do.
    const inARow = Math.min(3, Math.max(1, windows.length));
    const atMs = firstLasting(windows, (value, at) => value <= most && !failing.has(at), inARow);
    return atMs === undefined ? undefined : Math.max(0, (atMs - windowMs / 2 - watch.fromMs) / 1000);
}
/** Five seconds, or what gives a dozen windows in a short watch; the timeline has a point a second. */
function windowFor({ fromMs, toMs }) {
    return Math.min(LONGEST_WINDOW_MS, Math.max(1000, Math.floor((toMs - fromMs) / 12 / 1000) * 1000));
}
/** Undefined also where nobody empties the queue: then it never drains, whatever the service does. */
function queueDrain(measurement, base, watch) {
    const depth = pointsOf(measurement, 'queue.depth');
    const before = between(depth, base.fromMs, base.toMs).map(([, value]) => value);
    if (before.length < 3 || !isEmptied(depth))
        return undefined;
    const most = median(before) + Math.max(2 * medianDeviation(before), QUEUE_SLACK);
    const atMs = firstLasting(between(depth, watch.fromMs, watch.toMs), (value) => value <= most);
    return atMs === undefined ? undefined : (atMs - watch.fromMs) / 1000;
}
const QUEUE_SLACK = 10;
/** True when the queue ever got shorter, or never filled. */
function isEmptied(depth) {
    return (depth.every(([, value]) => value <= QUEUE_SLACK) ||
        depth.some(([, value], index) => value < (depth[index - 1]?.[1] ?? 0)));
}
function recovery_p95In(summary, phase) {
    const latency = judgedLatency(summary, { phase: phase.name });
    return latency?.kind === 'trend' && latency.count > 0 ? (0,quantile/* valueAtPercent */.Y)(latency.quantiles, 95) : undefined;
}
function recovery_sentenceOf(spikes) {
    if (spikes.length === 0)
        return 'No spike was reached, so nothing is known about recovery.';
    const recovered = spikes.flatMap(({ recoveryS }) => recoveryS ?? []);
    const peak = Math.max(...spikes.flatMap(({ peakP95Ms }) => peakP95Ms ?? []));
    const base = spikes[0]?.baselineP95Ms;
    const rise = Number.isFinite(peak) && base !== undefined
        ? ` p95 rose from ${countText(base)} to ${countText(peak)} ms.`
        : '';
    const all = spikes.length === 1 ? 'the spike' : `all ${spikes.length} spikes`;
    if (recovered.length === spikes.length)
        return `Recovered from ${all}, after ${secondsText(Math.max(...recovered))} at most.${rise}`;
    const lost = spikes.filter(({ recoveryS }) => recoveryS === undefined).map(({ phase }) => phase);
    return `Not seen to recover from ${lost.join(', ')} while it was watched.${rise}`;
}

;// CONCATENATED MODULE: ./build/src/judge/recovery-limits.js


/** The guide: recovered within 30 s of the end of a spike, and the queue drained. */
const LONGEST_RECOVERY_S = 30;
/** The limits of a spike test on recovery, in the form of every other limit. */
function recoveryLimits(measurement, { spikes }) {
    if (spikes.length === 0)
        return [];
    const watchS = shortestWatchS(measurement.summary);
    const depth = pointsOf(measurement, 'queue.depth');
    return [
        result('spike.recovery', LONGEST_RECOVERY_S, spikes.map(({ recoveryS }) => recoveryS), watchS),
        ...(depth.length > 0 && isEmptied(depth)
            ? [
                result('spike.queue_drain', LONGEST_RECOVERY_S, spikes.map(({ queueDrainS }) => queueDrainS), watchS),
            ]
            : []),
    ];
}
/** Not seen to recover is a failure when it was watched for longer than the limit; else it is not known. */
function result(metric, limitS, seconds, watchS) {
    const known = seconds.flatMap((value) => value ?? []);
    const threshold = {
        metric,
        tags: {},
        statistic: { kind: 'max' },
        operator: '<=',
        limit: limitS,
        level: 'error',
        source: `${metric}: max<=${limitS}s`,
        origin: 'default',
    };
    if (known.length === seconds.length) {
        const worst = Math.max(...known);
        return {
            threshold,
            outcome: worst <= limitS ? 'passed' : 'failed',
            actual: worst,
            scope: metric,
            k6Agrees: undefined,
        };
    }
    const censored = watchS >= limitS;
    return {
        threshold,
        outcome: censored ? 'failed' : 'not measured',
        actual: censored ? watchS : undefined,
        scope: metric,
        k6Agrees: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/judge/script-thresholds.js



/**
 * Limits written in the script itself. k6 judged them; what it said stands, except that a limit on nothing passes in
 * k6 and not here.
 */
function scriptThresholds(measurement, ours) {
    const known = new Set(ours.flatMap((threshold) => scopesOf(threshold, measurement.summary).map((scope) => `${scope}: ${expressionOf(threshold)}`)));
    return measurement.k6Thresholds.flatMap(({ metric: written, expression, ok }) => {
        const threshold = thresholdFrom(written, expression);
        if (threshold === undefined)
            return [];
        const scope = (0,metric_name/* metricName */.K)(threshold.metric, threshold.tags);
        if (known.has(`${scope}: ${expressionOf(threshold)}`))
            return [];
        const metric = measurement.summary.metrics.find(({ name, tags }) => (0,metric_name/* metricName */.K)(name, tags) === scope);
        const value = metric === undefined ? undefined : statisticOf(metric, threshold.statistic);
        const empty = value === 'no samples';
        return [
            {
                threshold,
                outcome: empty ? 'no samples' : ok ? 'passed' : 'failed',
                actual: typeof value === 'number' ? value : undefined,
                scope,
                k6Agrees: true,
            },
        ];
    });
}
const EXPRESSION = /^(p\((\d+(?:\.\d+)?)\)|[a-z]+)\s*(<=|>=|<|>|===?|!=)\s*(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i;
const OPERATORS = {
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
    '==': '==',
    '===': '==',
    '!=': '!=',
};
const KINDS = ['min', 'max', 'avg', 'med', 'count', 'rate', 'value'];
function thresholdFrom(written, expression) {
    const match = EXPRESSION.exec(expression.trim());
    const name = (0,metric_name/* parseMetricName */.$)(written);
    if (match === null || name === undefined)
        return undefined;
    const [, statisticText, percent, operator, limit] = match;
    const kind = KINDS.find((candidate) => candidate === statisticText);
    const statistic = percent !== undefined
        ? { kind: 'percentile', percent: Number(percent) }
        : kind === undefined
            ? undefined
            : { kind };
    if (statistic === undefined)
        return undefined;
    return {
        metric: name.name,
        tags: name.tags,
        statistic,
        operator: OPERATORS[operator ?? ''] ?? '==',
        limit: Number(limit),
        level: 'error',
        source: `${written}: ${expression}`,
        origin: 'script',
    };
}

;// CONCATENATED MODULE: ./build/src/judge/trend.js




/** Twelve blocks of at least 40 s: shorter ones follow each other too closely to count as independent. */
const BLOCKS = 12;
const SHORTEST_BLOCK_S = 40;
const FEWEST_BLOCKS = 10;
const P_LIMIT = 0.001;
const HOUR_MS = 3_600_000;
/** What must not grow while the load is steady, and from which growth over the hold on it matters. */
const WATCHED = [
    { pattern: /\.memory$/, least: (middle) => middle * 0.05 },
    { pattern: /^queue\.depth$/, least: (middle) => Math.max(10, middle * 0.2) },
    { pattern: /^http_req_duration\.p\(95\)$/, least: (middle) => Math.max(10, middle * 0.2) },
    { pattern: /^[^.]+\.cpu$/, least: (middle) => Math.max(0.05, middle * 0.2) },
];
const NOT_OURS = /^(k6|machine|prometheus|grafana)\./;
/**
 * Growth over the judged hold: Theil-Sen slope of block medians, and whether it is more than noise (one-sided
 * Mann-Kendall, p < 0.001), more than a trifle, and still going on in the last two thirds, where a warm-up has ended
 * (facts/statistics.md §6).
 */
function judgeGrowth(measurement, metrics = /./) {
    const hold = measurement.summary.phases.find(({ judged, kind }) => judged && kind === 'hold');
    if (hold === undefined)
        return [];
    return measurement.series.flatMap((series) => {
        const watched = WATCHED.find(({ pattern }) => pattern.test(series.metric));
        const whole = Object.keys(series.labels).length === 0 && !NOT_OURS.test(series.metric) && metrics.test(series.metric);
        return whole && watched !== undefined ? (growthOf(series, hold, watched.least) ?? []) : [];
    });
}
function growthOf(series, hold, least) {
    const holdMs = hold.toMs - hold.fromMs;
    const blocks = windowMedians(series.points, hold.fromMs, hold.toMs, holdMs / BLOCKS);
    if (blocks.length < FEWEST_BLOCKS)
        return undefined;
    const values = blocks.map(([, value]) => value);
    const slope = theilSen(blocks);
    const pValue = risingPValue(values);
    const rise = slope * holdMs;
    const lastTwoThirds = blocks.slice(Math.floor(blocks.length / 3));
    const longEnough = holdMs / 1000 >= BLOCKS * SHORTEST_BLOCK_S;
    const growing = longEnough &&
        pValue < P_LIMIT &&
        rise > least(median(values)) &&
        theilSen(lastTwoThirds) > slope * STILL_RISING &&
        risingPValue(lastTwoThirds.map(([, value]) => value)) < 0.01 &&
        !(series.metric === 'queue.depth' && !isEmptied(series.points));
    const growth = { metric: series.metric, perHour: slope * HOUR_MS, unit: series.unit, pValue, growing };
    return { ...growth, sentence: trend_sentenceOf(growth, rise, median(values), holdMs, longEnough) };
}
/** Slope of the last two thirds against the whole: a warm-up flattens out, a leak does not. */
const STILL_RISING = 0.5;
function trend_sentenceOf({ metric, perHour, unit, pValue, growing }, rise, middle, holdMs, longEnough) {
    const rate = `${metric} ${perHour < 0 ? 'falls' : 'grows'} by ${valueText(Math.abs(perHour), unit)} per hour`;
    const share = middle > 0 ? `, ${percentText(Math.abs(rise) / middle)} over the hold` : '';
    const chance = pValue < P_LIMIT ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`;
    if (!longEnough)
        return `${rate}${share}: a hold of ${secondsText(holdMs / 1000)} is too short to tell a trend from noise (${BLOCKS * SHORTEST_BLOCK_S} s are needed).`;
    return growing
        ? `${rate}${share} (${chance}): it does not settle.`
        : `${rate}${share} (${chance}): no lasting growth.`;
}

;// CONCATENATED MODULE: ./build/src/judge/validity-accounting.js

/** A difference this small may be a counter read a moment early; anything above is a lost event. */
const TOLERATED_SHARE = 0.0001;
/**
 * Every event the client submitted must be routed or failed by the service's own count, and every message sent must
 * reach a queue. A service that accepts events and loses them is green in k6.
 */
function accountingFindings({ summary }) {
    const { accounting } = summary;
    if (accounting === undefined || accounting.submitted + accounting.unanswered === 0)
        return [];
    const { submitted, unanswered, rejectedByAnswer, routed, failed, messagesSent, queued } = accounting;
    const findings = [];
    if (routed !== undefined) {
        const accountedFor = routed + (failed ?? 0);
        const lost = submitted - accountedFor;
        if (lost > submitted * TOLERATED_SHARE)
            findings.push({
                rule: 'events-lost',
                severity: 'fail',
                sentence: `${countText(lost)} of ${countText(submitted)} submitted events (${percentText(lost / submitted)}) were lost: the service counted ${countText(routed)} routed and ${countText(failed ?? 0)} failed.`,
            });
        const interrupted = (summary.load.iterations?.interrupted ?? 0) * (summary.profile?.eventsPerRequest ?? 0);
        const surplus = -lost - unanswered - interrupted;
        if (surplus > submitted * 0.001)
            findings.push({
                rule: 'events-surplus',
                severity: 'inconclusive',
                sentence: `The service counted ${countText(surplus)} events more than the ${countText(submitted)} submitted: someone else sent load, or it counts events twice.`,
            });
        const failedSilently = (failed ?? 0) - rejectedByAnswer - unanswered;
        if (failedSilently > submitted * TOLERATED_SHARE)
            findings.push({
                rule: 'events-failed-silently',
                severity: 'fail',
                sentence: `The service counted ${countText(failed ?? 0)} failed events but answered that ${countText(rejectedByAnswer)} failed: ${countText(failedSilently)} (${percentText(failedSilently / submitted)}) were reported as delivered.`,
            });
    }
    if (messagesSent !== undefined && queued !== undefined) {
        const missing = messagesSent - queued;
        if (missing > messagesSent * TOLERATED_SHARE)
            findings.push({
                rule: 'messages-lost',
                severity: 'fail',
                sentence: `${countText(missing)} of ${countText(messagesSent)} messages sent (${percentText(missing / messagesSent)}) never reached a queue.`,
            });
    }
    if (routed === 0 && submitted > 0)
        findings.push({
            rule: 'nothing-routed',
            severity: 'fail',
            sentence: `None of ${countText(submitted)} submitted events was routed: the queue is dead or the service does not reach it.`,
        });
    if (unanswered > 0)
        findings.push({
            rule: 'events-unanswered',
            severity: unanswered > submitted * 0.01 ? 'inconclusive' : 'note',
            sentence: `The fate of ${countText(unanswered)} events is unknown: their requests got no readable answer.`,
        });
    return findings;
}

;// CONCATENATED MODULE: ./build/src/judge/validity-generator.js


/** Did the generator offer the load it was asked for, and did it measure all of it? */
function generatorFindings(measurement) {
    return [
        ...droppedIterations(measurement.summary),
        ...generatorCpu(measurement),
        ...othersOnTheMachine(measurement),
        ...littlesLaw(measurement),
        ...heldBack(measurement.summary),
    ];
}
const MOST_DROPPED = 0.005;
function droppedIterations(summary) {
    const dropped = countIn(summary, 'dropped_iterations', {}) ?? 0;
    const complete = countIn(summary, 'iterations', {}) ?? 0;
    if (dropped === 0)
        return [];
    const share = dropped / (dropped + complete);
    const sought = summary.testType === 'stress';
    return [
        {
            rule: 'dropped-iterations',
            severity: share > MOST_DROPPED && !sought ? 'inconclusive' : 'note',
            sentence: `${countText(dropped)} iterations (${percentText(share)}) were dropped because no VU was free: the load was lower than asked for, and waiting is in no latency.`,
        },
    ];
}
const MOST_CPU_SHARE = 0.8;
/** Share of the cores k6 may use: its own limit if it has one, else the machine's. */
function generatorCpu({ summary, observations }) {
    const cpu = summary.observed.find(({ metric }) => metric === 'k6.cpu');
    const limit = observations.limits.find(({ service }) => service === 'k6')?.cpuCores;
    const cores = limit ?? summary.environment.cpuCount;
    if (cpu === undefined || cores <= 0 || cpu.avg / cores <= MOST_CPU_SHARE)
        return [];
    const of = limit === undefined ? `the ${cores} cores of this machine` : `the ${cores} cores it may use`;
    return [
        {
            rule: 'generator-cpu',
            severity: 'inconclusive',
            sentence: `k6 itself used ${percentText(cpu.avg / cores)} of ${of} (more than ${percentText(MOST_CPU_SHARE)}): the generator was the bottleneck, latencies are too high.`,
        },
    ];
}
const MOST_FOREIGN_SHARE = 0.25;
/** CPU that neither the stack nor k6 used: with it a run is not the measure of this change alone. */
function othersOnTheMachine({ summary }) {
    const { observed, environment } = summary;
    const used = observed.filter(({ metric, labels }) => metric.endsWith('.cpu') && Object.keys(labels).length === 0);
    const machine = used.find(({ metric }) => metric === 'machine.cpu');
    if (machine === undefined || environment.cpuCount <= 0)
        return [];
    const ours = used.filter((series) => series !== machine).reduce((sum, { avg }) => sum + avg, 0);
    const foreign = machine.avg - ours;
    if (foreign <= environment.cpuCount * MOST_FOREIGN_SHARE)
        return [];
    return [
        {
            rule: 'busy-machine',
            severity: 'note',
            sentence: `Something else used ${foreign.toFixed(1)} of the ${environment.cpuCount} cores of this machine meanwhile (stack and k6 used ${ours.toFixed(1)}): latencies may be higher for that.`,
        },
    ];
}
const LITTLE_TOLERANCE = 0.1;
/** In a shorter run the seconds between two samples of the VUs weigh too much. */
const LITTLE_SHORTEST_S = 20;
/**
 * Little's law, L = X·W, over the whole load: VUs = iterations per second × their duration (pause included). When it
 * is off, samples were lost or time was spent that no iteration counts (facts/statistics.md §6).
 */
function littlesLaw({ summary, series }) {
    const vus = series.find(({ metric }) => metric === 'vus')?.points ?? [];
    const duration = findMetric(summary, 'iteration_duration', {});
    const seconds = ((vus.at(-1)?.[0] ?? 0) - (vus[0]?.[0] ?? 0)) / 1000;
    if (summary.profile?.loadModel !== 'closed' || duration?.kind !== 'trend' || seconds < LITTLE_SHORTEST_S)
        return [];
    const vuSeconds = areaUnder(vus) / 1000;
    const counted = (duration.count * duration.avg) / 1000;
    const off = Math.abs(vuSeconds - counted) / vuSeconds;
    if (off <= LITTLE_TOLERANCE)
        return [];
    return [
        {
            rule: 'littles-law',
            severity: 'inconclusive',
            sentence: `Little's law is off by ${percentText(off)}: VUs were running for ${countText(vuSeconds)} s in all, the counted iterations explain ${countText(counted)} s.`,
        },
    ];
}
function areaUnder(points) {
    return points.reduce((area, [atMs, value], index) => {
        const previous = points[index - 1];
        return previous === undefined ? area : area + ((value + previous[1]) / 2) * (atMs - previous[0]);
    }, 0);
}
const validity_generator_LOWEST_ACHIEVED = 0.95;
/** Where the load is meant to be carried (not pushed beyond), a generator that is held back understates latency. */
function heldBack({ testType, phases, profile }) {
    if (testType === 'stress' || testType === 'spike')
        return [];
    return phases.flatMap((phase) => {
        const { offeredEventsPerSecond: offered, achievedEventsPerSecond: achieved } = phase;
        if (!phase.judged || offered === undefined || achieved === undefined || offered === 0)
            return [];
        // One request more or less per VU is the grain of a short phase.
        const grain = (profile?.eventsPerRequest ?? 0) / ((phase.toMs - phase.fromMs) / 1000);
        if (achieved + grain >= offered * validity_generator_LOWEST_ACHIEVED)
            return [];
        return [
            {
                rule: 'held-back',
                severity: 'inconclusive',
                sentence: `${countText(achieved)} of ${countText(offered)} offered events/s were achieved (${percentText(achieved / offered)}, ${scopeText({ phase: phase.name })}): the service held the generator back, so latency understates the wait.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/judge/validity-ending.js


/** Did k6 run to its end, and did it do anything at all? An exit code of 0 does not say so. */
function endingFindings({ summary, k6Thresholds }) {
    return [
        ...damaged(summary),
        ...ending(summary),
        ...nothingTested(summary),
        ...phasesNotReached(summary),
        ...interruptedIterations(summary),
        ...scriptErrors(summary),
        ...unexplainedThresholdExit(summary, k6Thresholds),
    ];
}
function ending({ load, durationMs, testType }) {
    const after = `after ${secondsText(durationMs / 1000)}`;
    if (load.stoppedBy === 'user')
        return [broken('interrupted', `The run was interrupted ${after}; what was measured until then is kept.`)];
    if (load.stoppedBy === 'watchdog')
        return [broken('watchdog', `k6 overstayed its time and was ended ${after}: ${load.endingSentence}`)];
    if (load.stoppedBy === 'stack')
        return [
            {
                rule: 'stack-lost',
                // A service that falls over under stress has answered the question.
                severity: testType === 'stress' ? 'fail' : 'broken',
                sentence: `The service under test was gone ${after}, so the run was ended: nothing was left to load.`,
            },
        ];
    if (load.ending === 'MarkedAsFailed')
        return [{ rule: 'ending', severity: 'fail', sentence: load.endingSentence }];
    if (endedByItself(load))
        return [];
    return [broken('ending', load.endingSentence)];
}
/** A script may test something else than HTTP: then one of these says so. */
const OTHER_WORK = ['grpc_req_duration', 'ws_sessions', 'ws_msgs_sent', 'browser_http_req_duration'];
function nothingTested(summary) {
    // How k6 ended has been said already.
    if (!endedByItself(summary.load))
        return [];
    if (summary.metrics.length === 0)
        return [broken('no-summary', 'k6 left no summary: there are no figures to judge.')];
    const iterations = countIn(summary, 'iterations', {}) ?? 0;
    const requests = countIn(summary, 'http_reqs', {}) ?? 0;
    const other = summary.metrics.some(({ name }) => OTHER_WORK.includes(name));
    if (requests > 0 || (iterations > 0 && other))
        return [];
    return [
        broken('nothing-tested', `k6 made ${countText(requests)} requests in ${countText(iterations)} iterations: nothing was tested.`),
    ];
}
function phasesNotReached({ profile, phases, load, testType }) {
    if (profile === undefined || phases.length === 0)
        return [];
    if (load.stoppedBy === 'stack' && testType === 'stress')
        return [];
    const cut = profile.judgedPhases.filter((name) => {
        const phase = phases.find((candidate) => candidate.name === name);
        const planned = profile.stages.find((stage) => stage.phase === name)?.durationS ?? 0;
        return phase === undefined || phase.toMs - phase.fromMs < planned * 1000 * SHORTEST_SHARE_OF_PHASE;
    });
    if (cut.length === 0)
        return [];
    const severity = load.category === 'ended' || load.category === 'thresholds' ? 'inconclusive' : 'broken';
    const which = cut.length === 1 ? `The phase ${cut[0]} was` : `The phases ${cut.join(', ')} were`;
    return [
        {
            rule: 'phase-cut',
            severity,
            sentence: `${which} not reached or cut short, so the run does not show what the profile asks for.`,
        },
    ];
}
const SHORTEST_SHARE_OF_PHASE = 0.9;
/** Requests in flight of an iteration that is cut leave no trace, and those are the slow ones (facts: k6 #877). */
function interruptedIterations({ load }) {
    const { interrupted, complete } = load.iterations ?? { interrupted: 0, complete: 0 };
    if (interrupted === 0 || load.stoppedBy === 'user' || load.stoppedBy === 'stack')
        return [];
    const share = interrupted / (interrupted + complete);
    return [
        {
            rule: 'interrupted-iterations',
            severity: share > 0.001 ? 'inconclusive' : 'note',
            sentence: `${countText(interrupted)} iterations (${percentText(share)}) were cut off and their requests are in no figure: the slowest answers may be missing.`,
        },
    ];
}
/** k6 logs crossed thresholds as an error: those are judged elsewhere. */
const VERDICT_OF_K6 = /^thresholds on metrics /;
/** Exceptions in iterations leave the exit code at 0. */
function scriptErrors({ load, metrics }) {
    const errors = load.messages.filter(({ level, message }) => level === 'error' && !VERDICT_OF_K6.test(message));
    const count = errors.reduce((sum, message) => sum + message.count, 0);
    if (count === 0 || metrics.length === 0)
        return [];
    const iterations = load.iterations?.complete ?? 0;
    const most = errors
        .reduce((a, b) => (b.count > a.count ? b : a))
        .message.split('\n')[0]
        ?.slice(0, 160) ?? '';
    return [
        {
            rule: 'script-errors',
            severity: count > iterations * 0.01 ? 'inconclusive' : 'note',
            sentence: `k6 logged ${count === 1 ? 'one error' : `${countText(count)} errors`} in ${countText(iterations)} iterations, most often: ${most}`,
        },
    ];
}
function unexplainedThresholdExit({ load }, k6Thresholds) {
    if (load.category !== 'thresholds' || k6Thresholds.some(({ ok }) => !ok))
        return [];
    return [
        {
            rule: 'unexplained-exit',
            severity: 'inconclusive',
            sentence: `k6 ended with code ${load.exitCode ?? 99} (thresholds crossed), but its summary names none that was.`,
        },
    ];
}
function endedByItself({ category, stoppedBy }) {
    const toItsEnd = category === undefined || category === 'ended' || category === 'thresholds';
    return toItsEnd && (stoppedBy === undefined || stoppedBy === 'itself');
}
/** What the reader of foreign files found wrong with them. */
function damaged({ damage }) {
    return (damage ?? []).map(({ severity, sentence }) => ({ rule: 'damaged-file', severity, sentence }));
}
const broken = (rule, sentence) => ({ rule, severity: 'broken', sentence });

;// CONCATENATED MODULE: ./build/src/judge/validity-service.js


/** Was there a living service that answered? */
function serviceFindings(measurement, scopes) {
    return [
        // The cause before what it did to the requests.
        ...serviceEvents(measurement),
        ...scopes.flatMap((tags) => unreachable(measurement.summary, tags)),
        ...scopes.flatMap((tags) => latencyOverFailures(measurement.summary, tags)),
    ];
}
/** k6 records 0 ms for a request that found no service: refused, unknown host (facts: `http_req_duration` = 0, failed = 1). */
function unreachable(summary, tags) {
    const all = findMetric(summary, 'http_req_duration', tags);
    const failed = rateIn(summary, 'http_req_failed', tags);
    if (all?.kind !== 'trend' || all.count === 0 || failed === undefined || failed.nonzero === 0)
        return [];
    const share = Math.min(failed.rate, shareAtZero(all.quantiles));
    if (share < 0.01)
        return [];
    return [
        {
            rule: 'unreachable',
            severity: share >= 0.5 ? 'broken' : 'inconclusive',
            sentence: `${percentText(share)} of ${countText(all.count)} requests found no service to talk to (${scopeText(tags)}): the connection was refused or the name unknown.`,
        },
    ];
}
/** Share of the samples that are exactly zero, read off the quantile function. */
function shareAtZero(quantiles) {
    const firstAbove = quantiles.findIndex(([, value]) => value > 0);
    if (firstAbove < 0)
        return 1;
    return (quantiles[firstAbove - 1]?.[0] ?? 0) / 100;
}
/** Failures answer faster or slower than work does; latency must not mix them. */
function latencyOverFailures(summary, tags) {
    const failed = rateIn(summary, 'http_req_failed', tags);
    if (failed === undefined || failed.nonzero === 0)
        return [];
    if (findMetric(summary, 'http_req_duration', { ...tags, expected_response: 'true' }) !== undefined)
        return [];
    return [
        {
            rule: 'latency-over-failures',
            severity: failed.rate > 0.001 ? 'inconclusive' : 'note',
            sentence: `Latency includes ${countText(failed.nonzero)} failed requests (${percentText(failed.rate)}, ${scopeText(tags)}): k6 did not keep them apart.`,
        },
    ];
}
const WATCHERS = ['prometheus', 'grafana', 'k6'];
function serviceEvents({ observations, summary }) {
    const { events } = observations;
    return events.flatMap((event, index) => {
        const alike = events.filter(({ service, kind }) => service === event.service && kind === event.kind);
        if (event.kind === 'healthy' || events.indexOf(alike[0] ?? event) !== index)
            return [];
        const times = alike.length === 1 ? '' : ` (${alike.length} times)`;
        return [
            {
                rule: `service-${event.kind}`,
                severity: severityOf(event, events, summary),
                sentence: `${event.service} ${EVENT_WORDS[event.kind]}${times}${secondOf(event, summary)}: ${event.detail}`,
            },
        ];
    });
}
const EVENT_WORDS = {
    unhealthy: 'failed its health check during the run',
    healthy: 'was healthy again',
    exited: 'ended during the run',
    restarted: 'restarted during the run',
    'oom-killed': 'was killed for running out of memory',
    throttled: 'was held back by its CPU limit',
};
function severityOf(event, all, { testType }) {
    if (event.kind === 'throttled' || WATCHERS.includes(event.service))
        return 'note';
    // A service that falls over under stress has answered the question; under any other load nothing can be said.
    if (event.kind !== 'unhealthy')
        return testType === 'stress' ? 'fail' : 'broken';
    // What has ended cannot be healthy: its end is the finding.
    if (testType === 'stress' &&
        all.some(({ service, kind }) => service === event.service && kind === 'exited'))
        return 'note';
    const last = all
        .filter(({ service, kind }) => service === event.service && (kind === 'healthy' || kind === 'unhealthy'))
        .at(-1);
    if (last?.kind === 'unhealthy')
        return 'broken';
    // Beyond its breaking point a service may well be too busy to answer; that is what a stress test looks for.
    return testType === 'stress' || testType === 'spike' ? 'note' : 'inconclusive';
}
function secondOf({ atMs }, { phases, startedAt }) {
    const fromMs = phases[0]?.fromMs ?? Date.parse(startedAt);
    const seconds = Math.round((atMs - fromMs) / 1000);
    return seconds < 0 ? '' : ` at second ${seconds}`;
}

;// CONCATENATED MODULE: ./build/src/judge/validity-thresholds.js

/** Limits that say nothing: on no samples (k6 lets those pass), on something not measured, or judged otherwise by k6. */
function thresholdFindings(results) {
    return results.flatMap((result) => {
        const { threshold, outcome, scope, k6Agrees } = result;
        const limit = `${scope}: ${expressionOf(threshold)}`;
        const optional = threshold.level === 'warn';
        if (outcome === 'no samples')
            return [
                {
                    rule: 'threshold-without-samples',
                    severity: optional ? 'note' : 'inconclusive',
                    sentence: `The limit ${limit} matched no samples, so it says nothing.`,
                },
            ];
        if (outcome === 'not measured')
            return [
                {
                    rule: 'threshold-not-measured',
                    // A default limit asks for more than some stacks can show; what a user asked for must be answered.
                    severity: optional || threshold.origin === 'default' ? 'note' : 'inconclusive',
                    sentence: `The limit ${limit} could not be judged: this run has no such figure.`,
                },
            ];
        if (k6Agrees === false)
            return [
                {
                    rule: 'k6-disagrees',
                    severity: 'inconclusive',
                    sentence: `k6 judged ${limit} the other way (${outcome} here with ${result.actual ?? 'no value'}).`,
                },
            ];
        return [];
    });
}

;// CONCATENATED MODULE: ./build/src/judge/validity.js





/**
 * Is the result real? Every rule that speaks says one sentence with its number; docs/verdicts.md lists them all.
 * What is found here outranks every latency figure.
 */
function judgeValidity(measurement, thresholds, scopes) {
    const findings = [
        ...endingFindings(measurement),
        ...serviceFindings(measurement, scopes),
        ...accountingFindings(measurement),
        ...generatorFindings(measurement),
    ];
    // A run that broke has no figures for its limits; saying so for each of them would bury the cause.
    const broken = findings.some(({ severity }) => severity === 'broken');
    return [...findings, ...(broken ? [] : thresholdFindings(thresholds))].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
const SEVERITIES = ['broken', 'fail', 'inconclusive', 'note'];

;// CONCATENATED MODULE: ./build/src/judge/judge.js











/** Everything that is decided about one test. */
function judge({ measurement, test, lookup, plan, diagnosis }) {
    const { summary } = measurement;
    const special = judgeByType(measurement, test.thresholds);
    // Past its breaking point a service crosses every limit; that is what a stress test is for.
    const scopes = special.capacity === undefined || special.capacity.steps.length === 0
        ? judgedScopes(summary)
        : phasesThatMustHold(special.capacity).map((phase) => ({ phase }));
    const thresholds = [
        ...judgeThresholds(test.thresholds, measurement, scopes),
        ...(special.recovery === undefined ? [] : recoveryLimits(measurement, special.recovery)),
        ...scriptThresholds(measurement, test.thresholds),
    ];
    const validity = judgeValidity(measurement, thresholds, scopes);
    const comparison = compareRuns(summary, lookup, { regressionTolerance: plan.baseline.regressionTolerance });
    const verdict = decideVerdict({ thresholds, validity, comparison, ...special }, summary, plan.failOn);
    return {
        thresholds,
        validity,
        comparison,
        diagnosis: diagnosis ?? diagnose(measurement),
        ...special,
        verdict,
    };
}
function judgeByType(measurement, thresholds) {
    if (measurement.summary.phases.length === 0)
        return {};
    switch (measurement.summary.testType) {
        case 'stress':
            return { capacity: judgeCapacity(measurement, thresholds) };
        case 'spike':
            return { recovery: judgeRecovery(measurement) };
        case 'soak':
            return { growth: judgeGrowth(measurement) };
        case 'load':
            // Under a steady load the queue must be steady too; everything else needs the hours of a soak.
            return { growth: judgeGrowth(measurement, /^queue\.depth$/) };
        default:
            return {};
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/load/run-process.js

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

;// CONCATENATED MODULE: ./build/src/load/k6-build.js



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

;// CONCATENATED MODULE: ./build/src/load/k6-cache.js




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
    const runner = env['RUNNER_TOOL_CACHE'];
    if (runner !== undefined && runner !== '' && isWritable(runner))
        return runner;
    return (0,external_node_path_.join)(env['XDG_CACHE_HOME'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache'), 'orchestrator-perf');
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
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/load/k6-release.js





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
        await (0,external_node_timers_promises_.setTimeout)(1000 * attempt, undefined, { signal }).catch(() => { });
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

;// CONCATENATED MODULE: ./build/src/load/k6-version.js

/** What this tool is tested with; others are refused, because their results or their behaviour differ. */
const SUPPORTED_K6 = '1.8.x or 2.x';
/** Asks a k6 binary for its version and says whether it can be used. */
async function checkK6(path, signal) {
    const { exitCode, stdout, stderr, timedOut, failure } = await runProcess(path, ['version'], {
        timeoutMs: 20_000,
        signal,
        env: { PATH: process.env['PATH'], K6_NO_USAGE_REPORT: 'true', K6_AUTO_EXTENSION_RESOLUTION: 'false' },
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

;// CONCATENATED MODULE: ./build/src/load/k6-binary.js








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
    const path = (env['PATH'] ?? '')
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

;// CONCATENATED MODULE: ./build/src/load/never-started.js

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

;// CONCATENATED MODULE: ./build/src/load/go-duration.js
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

;// CONCATENATED MODULE: ./build/src/load/k6-messages.js
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
    const text = [fields['msg'], fields['error'], fields['hint']].filter((part) => typeof part === 'string');
    const level = typeof fields['level'] === 'string' ? fields['level'] : 'info';
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

;// CONCATENATED MODULE: ./build/src/load/inspect-script.js





/** Syntax that k6 cannot run makes it spin for ever, in `inspect` and in `run`, when the file ends in `.ts`. */
const inspect_script_TIMEOUT_MS = 30_000;
/** Asks k6 what it would do with a script, without doing it; a script that cannot run is a UserError with its cause. */
async function inspectScript(request) {
    const { script, k6, env, signal, timeoutMs = inspect_script_TIMEOUT_MS } = request;
    mustBeReadable(script);
    const result = await runProcess(k6.path, ['inspect', '--execution-requirements', '--log-format', 'json', script], { timeoutMs, signal, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env } });
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

;// CONCATENATED MODULE: ./build/src/load/rescale-scenarios.js

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
    const stages = Array.isArray(scenario['stages']) ? scenario['stages'] : [];
    return (seconds(scenario['startTime']) +
        seconds(scenario['duration']) +
        stages.reduce((sum, stage) => sum + seconds(stage.duration), 0));
}

;// CONCATENATED MODULE: ./build/src/load/user-script.js

/**
 * An entry that hands through everything the user's script exports (setup, scenarios' functions, handleSummary) and
 * replaces its options only where asked. The user's file is imported, never edited; its own relative imports and
 * open() still count from where it is.
 */
function wrapperSource({ script, facts, rescale, thresholds }) {
    const scenarios = isScenarios(facts.options['scenarios']) ? facts.options['scenarios'] : {};
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

;// CONCATENATED MODULE: ./build/src/load/prepare-script.js




/** The script k6 will run: the built-in one, or the user's own after a look at it, wrapped when its options must change. */
async function prepareScript({ test, k6, log, signal }) {
    const directory = projectOf(test.script);
    if (!test.userScript)
        return { path: test.script, directory };
    const env = { ...test.k6Env, ORCHESTRATOR_URL: 'http://localhost:8080' };
    const facts = await inspectScript({ script: test.script, k6, env, signal });
    log.info(`Script ${test.script}: up to ${facts.maxVus} VUs, ${facts.totalDurationS} s with graceful stops`);
    const thresholds = JSON.parse(test.k6Env['PERF_THRESHOLDS'] ?? '{}');
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

;// CONCATENATED MODULE: ./build/src/load/exit-code.js
/**
 * What k6's end means. Codes: `errext/exitcodes/codes.go` of k6, the same from 1.0 to 2.2. A code of 0 is not success:
 * exceptions in iterations and failed requests end with 0 as well.
 */
function k6Ending(exitCode, signal) {
    if (signal !== undefined)
        return bySignal(signal);
    if (exitCode === undefined)
        return exit_code_ending('NotStarted', 'infrastructure', 'k6 did not start.');
    const shellSignal = SIGNALS[exitCode];
    if (shellSignal !== undefined)
        return bySignal(shellSignal);
    return (ENDINGS[exitCode] ??
        exit_code_ending(`ExitCode${exitCode}`, 'infrastructure', `k6 ended with the unknown exit code ${exitCode}.`));
}
const ENDINGS = {
    0: exit_code_ending('Ended', 'ended', 'k6 ran to its end.'),
    97: exit_code_ending('CloudTestRunFailed', 'infrastructure', 'k6 says its cloud run failed (exit code 97).'),
    98: exit_code_ending('CloudFailedToGetProgress', 'infrastructure', 'k6 lost contact with its cloud run (exit code 98).'),
    99: exit_code_ending('ThresholdsHaveFailed', 'thresholds', 'k6 ran to its end and thresholds of the script failed (exit code 99).'),
    100: exit_code_ending('SetupTimeout', 'infrastructure', 'setup() of the script took longer than its setupTimeout (exit code 100).'),
    101: exit_code_ending('TeardownTimeout', 'infrastructure', 'teardown() of the script took longer than its teardownTimeout (exit code 101).'),
    102: exit_code_ending('GenericTimeout', 'infrastructure', 'A part of the script took longer than its timeout (exit code 102).'),
    103: exit_code_ending('ScriptStoppedFromRESTAPI', 'interrupted', 'Somebody stopped the run through the REST API of k6 (exit code 103).'),
    104: exit_code_ending('InvalidConfig', 'config', 'k6 does not accept the options of the script (exit code 104).'),
    105: exit_code_ending('ExternalAbort', 'interrupted', 'k6 was stopped before its end by a signal (exit code 105).'),
    106: exit_code_ending('CannotStartRESTAPI', 'infrastructure', 'k6 could not open the port of its REST API (exit code 106).'),
    107: exit_code_ending('ScriptException', 'script', 'The script threw an exception outside its iterations, or could not be loaded (exit code 107).'),
    108: exit_code_ending('ScriptAborted', 'script', 'The script ended its own run with exec.test.abort() (exit code 108).'),
    109: exit_code_ending('GoPanic', 'infrastructure', 'k6 itself crashed (exit code 109).'),
    110: exit_code_ending('MarkedAsFailed', 'script', 'The script marked its own run as failed with exec.test.fail() (exit code 110).'),
    255: exit_code_ending('CannotRun', 'config', 'k6 could not run the script: missing file, no exported function or a wrong option (exit code 255).'),
};
/** What a shell or a container runtime makes of a signal. */
const SIGNALS = { 130: 'SIGINT', 137: 'SIGKILL', 143: 'SIGTERM' };
function bySignal(signal) {
    return signal === 'SIGKILL'
        ? exit_code_ending('Killed', 'infrastructure', 'k6 was killed (SIGKILL) and left no summary: out of memory, or it did not stop when asked to.')
        : exit_code_ending('Signalled', 'interrupted', `k6 was ended by ${signal} and left no summary.`);
}
function exit_code_ending(name, category, sentence) {
    return { name, category, sentence };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/load/free-port.js

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

;// CONCATENATED MODULE: ./build/src/load/k6-progress.js
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
;// CONCATENATED MODULE: ./build/src/load/lines.js

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

;// CONCATENATED MODULE: ./build/src/load/live-figures.js


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
;// CONCATENATED MODULE: ./build/src/load/progress-line.js

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

;// CONCATENATED MODULE: ./build/src/load/stop-k6.js
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

;// CONCATENATED MODULE: ./build/src/load/run-k6.js











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
        k6Version: k6.version,
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

;// CONCATENATED MODULE: ./build/src/domain/tool.js
/** Name and version of this tool as results carry them; a test holds the version equal to package.json. */
const TOOL = { name: 'orchestrator-perf', version: '0.1.0' };

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

;// CONCATENATED MODULE: ./build/src/k6-format/percentile-name.js
/** `p(99.9)` -> 99.9; undefined for everything else. */
function parsePercentile(statistic) {
    const match = /^p\((\d{1,3}(?:\.\d{1,10})?)\)$/.exec(statistic);
    const percent = Number(match?.[1]);
    return match !== null && percent <= 100 ? percent : undefined;
}

;// CONCATENATED MODULE: ./build/src/k6-format/built-in-metrics.js
/** A metric k6 itself emits (HTTP, gRPC, WebSocket, browser): needed where a file names metrics without their kind. */
function builtInMetric(name) {
    return builtIn.get(name);
}
/** https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */
const table = [
    [
        'trend',
        'time',
        `http_req_duration http_req_blocked http_req_connecting http_req_tls_handshaking http_req_sending
     http_req_waiting http_req_receiving iteration_duration group_duration grpc_req_duration ws_connecting
     ws_ping ws_session_duration browser_http_req_duration browser_web_vital_fcp browser_web_vital_lcp
     browser_web_vital_ttfb browser_web_vital_inp browser_web_vital_fid`,
    ],
    ['trend', 'default', 'browser_web_vital_cls'],
    ['rate', 'default', 'http_req_failed checks browser_http_req_failed'],
    [
        'counter',
        'default',
        `http_reqs iterations dropped_iterations ws_sessions ws_msgs_sent ws_msgs_received grpc_streams
     grpc_streams_msgs_sent grpc_streams_msgs_received`,
    ],
    ['counter', 'data', 'data_sent data_received browser_data_sent browser_data_received'],
    ['gauge', 'default', 'vus vus_max'],
];
const builtIn = new Map();
for (const [type, contains, names] of table)
    for (const name of names.split(/\s+/))
        builtIn.set(name, { type, contains });

;// CONCATENATED MODULE: ./build/src/k6-format/metric-facts.js
/** Unit and direction of a metric. k6 says neither in its summary, so built-in names are known and others inferred. */
function metricFacts(name, kind, declared) {
    const known = KNOWN[name];
    if (known !== undefined)
        return known;
    if (kind === 'rate')
        return { unit: 'ratio', better: directionOfRate(name) };
    const unit = declared?.contains === 'time' ? 'ms' : declared?.contains === 'data' ? 'bytes' : undefined;
    if (kind === 'trend')
        return { unit: unit ?? unitOfName(name), better: unit === 'ms' ? 'lower' : 'neither' };
    const fallback = kind === 'counter' ? 'count' : 'none';
    return { unit: unit ?? fallback, better: BAD.test(name) ? 'lower' : 'neither' };
}
const BAD = /(^|_)(fail|failed|failures?|errors?|error_rate|rejected|dropped|lost|timeouts?|retries)(_|$)/;
const GOOD = /(^|_)(success|successful|ok|passed|pass|hits?|checks?|availability)(_|$)/;
function directionOfRate(name) {
    if (BAD.test(name))
        return 'lower';
    return GOOD.test(name) ? 'higher' : 'neither';
}
function unitOfName(name) {
    if (/(_ms|_millis|_milliseconds|_duration|_time|_latency)$/.test(name))
        return 'ms';
    return /_bytes$/.test(name) ? 'bytes' : 'none';
}
const time = { unit: 'ms', better: 'lower' };
const count = { unit: 'count', better: 'neither' };
const bytes = { unit: 'bytes', better: 'neither' };
/** k6 built-ins (`metrics/builtin.go`) and the metrics of our own scripts. */
const KNOWN = {
    http_req_duration: time,
    http_req_waiting: time,
    http_req_sending: time,
    http_req_receiving: time,
    http_req_blocked: time,
    http_req_connecting: time,
    http_req_tls_handshaking: time,
    group_duration: time,
    grpc_req_duration: time,
    ws_connecting: time,
    ws_ping: time,
    ws_session_duration: { unit: 'ms', better: 'neither' },
    // Holds the pause of the pacing: longer is not slower.
    iteration_duration: { unit: 'ms', better: 'neither' },
    http_req_failed: { unit: 'ratio', better: 'lower' },
    checks: { unit: 'ratio', better: 'higher' },
    routing_success_rate: { unit: 'ratio', better: 'higher' },
    http_reqs: { unit: 'count', better: 'higher' },
    iterations: { unit: 'count', better: 'higher' },
    dropped_iterations: { unit: 'count', better: 'lower' },
    events_submitted: { unit: 'count', better: 'higher' },
    events_rejected: { unit: 'count', better: 'lower' },
    events_unanswered: { unit: 'count', better: 'lower' },
    event_errors: { unit: 'count', better: 'lower' },
    data_sent: bytes,
    data_received: bytes,
    vus: count,
    vus_max: count,
};

;// CONCATENATED MODULE: ./build/src/k6-format/k6-summary.js





const exportSchema = schemas/* object */.Ikc({ metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) });
/**
 * Reads the file of `--summary-export` (k6 1.x and 2.x). It has neither kinds nor units: kinds come from the keys,
 * units from `declared` (the timeline) or the name. Threshold booleans are inverted in it: true means crossed.
 */
function parseSummaryExport(json, declared = new Map()) {
    const parsed = exportSchema.safeParse(json);
    if (!parsed.success)
        return { metrics: [], thresholds: [], durationS: undefined, notes: ['k6 left no readable summary.'] };
    const summary = { metrics: [], thresholds: [], durationS: undefined, notes: [] };
    for (const [written, values] of Object.entries(parsed.data.metrics)) {
        const metric = metricFromValues(written, values, declared);
        if (typeof metric === 'string')
            summary.notes.push(metric);
        else
            summary.metrics.push(metric);
        summary.thresholds.push(...thresholdsOf(written, values.thresholds, (crossed) => crossed === false));
    }
    summary.durationS = durationOf(parsed.data.metrics);
    return summary;
}
/** One metric from its statistics by name (`avg`, `p(95)`, `count`, `value`, ...), or a sentence why not. */
function metricFromValues(written, values, declared = new Map(), 
/** Where the file says it. */
type) {
    const parsed = (0,metric_name/* parseMetricName */.$)(written);
    if (parsed === undefined)
        return `Metric name not understood: ${quote(written)}.`;
    const kind = type ?? builtInMetric(parsed.name)?.type ?? kindOf(values);
    if (kind === undefined)
        return `Metric ${quote(written)} has no statistics that are known.`;
    const base = { ...parsed, ...metricFacts(parsed.name, kind, declared.get(parsed.name)) };
    const number = (key) => (typeof values[key] === 'number' ? values[key] : Number.NaN);
    const metric = (() => {
        if (kind === 'trend')
            return trendFrom(base, values);
        if (kind === 'counter')
            return { ...base, kind, count: number('count') };
        if (kind === 'gauge') {
            const last = number('value');
            return {
                ...base,
                kind,
                last,
                min: values.min == null ? last : number('min'),
                max: values.max == null ? last : number('max'),
            };
        }
        // `passes` are the samples that were not zero: for http_req_failed the failed requests.
        const nonzero = number('passes');
        const total = nonzero + number('fails');
        return { ...base, kind, rate: total === 0 ? 0 : nonzero / total, nonzero, total };
    })();
    if (metric === undefined ||
        !Object.values(metric).every((value) => typeof value !== 'number' || Number.isFinite(value)))
        return `Metric ${quote(written)} holds values that are no finite numbers.`;
    return metric;
}
/** A trend may carry `count`, so counters are told by their lack of any other statistic of a trend. */
function kindOf(values) {
    const keys = Object.keys(values);
    if (keys.some((key) => ['avg', 'med'].includes(key) || parsePercentile(key) !== undefined))
        return 'trend';
    if ('min' in values && !('value' in values))
        return 'trend';
    if ('passes' in values && 'fails' in values)
        return 'rate';
    if ('count' in values)
        return 'counter';
    if ('value' in values)
        return 'gauge';
    return undefined;
}
/** Whatever statistics the file was asked to hold; what it does not hold is said in `absent`, never made up. */
function trendFrom(base, values) {
    const points = new Map();
    for (const [key, value] of Object.entries(values)) {
        const percent = PERCENT_OF[key] ?? parsePercentile(key);
        if (percent === undefined)
            continue;
        if (typeof value !== 'number')
            return undefined;
        points.set(percent, value);
    }
    const quantiles = [...points].sort(([a], [b]) => a - b);
    if (quantiles.some(([, value], index) => value < (quantiles[index - 1]?.[1] ?? value)))
        return undefined;
    const given = (key) => typeof values[key] === 'number' ? values[key] : undefined;
    const min = points.get(0);
    const max = points.get(100);
    const avg = given('avg');
    const count = given('count');
    const middle = quantiles[Math.floor(quantiles.length / 2)]?.[1];
    const any = avg ?? middle;
    if (any === undefined)
        return undefined;
    const allZero = avg === 0 && (max ?? 0) === 0 && (min ?? 0) === 0;
    const absent = [
        ['count', count],
        ['min', min],
        ['max', max],
        ['avg', avg],
    ].flatMap(([name, value]) => (value === undefined ? [name] : []));
    return {
        ...base,
        kind: 'trend',
        // Without a count: a trend of nothing but zeros most likely has no samples; any other has at least one.
        count: count ?? (allZero ? 0 : 1),
        min: min ?? quantiles[0]?.[1] ?? any,
        max: max ?? quantiles.at(-1)?.[1] ?? any,
        avg: avg ?? any,
        quantiles,
        ...(absent.length === 0 ? {} : { absent }),
    };
}
const PERCENT_OF = { min: 0, med: 50, max: 100 };
/** Thresholds of one metric; `passed` reads the shape's own idea of a result. */
function thresholdsOf(metric, thresholds, passed) {
    const parsed = schemas/* record */.g1P(schemas/* string */.YjP().max(500), schemas/* unknown */.L5J()).safeParse(thresholds);
    if (!parsed.success)
        return [];
    const name = (0,metric_name/* parseMetricName */.$)(metric);
    if (name === undefined)
        return [];
    const scope = (0,metric_name/* metricName */.K)(name.name, name.tags);
    return Object.entries(parsed.data).map(([expression, value]) => ({
        metric: scope,
        expression,
        ok: passed(value),
    }));
}
function durationOf(metrics) {
    for (const name of ['iterations', 'http_reqs', 'data_sent']) {
        const { count, rate } = metrics[name] ?? {};
        if (typeof count === 'number' && typeof rate === 'number' && count > 0 && rate > 0)
            return count / rate;
    }
    return undefined;
}
const quote = (text) => JSON.stringify(text.slice(0, 100));

;// CONCATENATED MODULE: ./build/src/k6-format/k6-timeline.js



const eventSchema = schemas/* discriminatedUnion */.gMt('event', [
    schemas/* object */.Ikc({
        event: schemas/* literal */.euz('param'),
        data: schemas/* object */.Ikc({ aggregates: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())) }),
    }),
    schemas/* object */.Ikc({
        event: schemas/* literal */.euz('metric'),
        data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ type: schemas/* string */.YjP(), contains: schemas/* string */.YjP().optional() })),
    }),
    schemas/* object */.Ikc({ event: schemas/* enum */.k5n(['start', 'stop']), data: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig())) }),
    schemas/* object */.Ikc({ event: schemas/* enum */.k5n(['snapshot', 'cumulative']), data: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nullable())) }),
]);
const IGNORED_EVENTS = ['threshold', 'config'];
/**
 * Reads the lines of k6's dashboard recorder, `{event, data}` each. Values come as arrays in the order of the sorted
 * names of all metrics declared so far, each array in the order of the aggregates of the metric's type.
 */
function parseTimeline(text) {
    const timeline = {
        series: [],
        declared: new Map(),
        startedAtMs: undefined,
        stoppedAtMs: undefined,
        damagedLines: 0,
    };
    const collector = new SeriesCollector();
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const event = readEvent(line);
        if (event === 'ignored')
            continue;
        if (event === 'damaged' || !take(event, timeline, collector))
            timeline.damagedLines += 1;
    }
    timeline.series = collector.series();
    return timeline;
}
function readEvent(line) {
    let json;
    try {
        json = JSON.parse(line);
    }
    catch {
        return 'damaged';
    }
    const parsed = eventSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const name = schemas/* object */.Ikc({ event: schemas/* string */.YjP() }).safeParse(json).data?.event;
    return name !== undefined && IGNORED_EVENTS.includes(name) ? 'ignored' : 'damaged';
}
function take(event, timeline, collector) {
    switch (event.event) {
        case 'param':
            collector.aggregates = event.data.aggregates;
            return true;
        case 'metric':
            for (const [name, { type, contains }] of Object.entries(event.data))
                timeline.declared.set(name, { type, contains });
            collector.declare(timeline.declared);
            return true;
        case 'start':
            timeline.startedAtMs = event.data[0]?.[0];
            return true;
        case 'stop':
            timeline.stoppedAtMs = event.data[0]?.[0];
            return true;
        case 'snapshot':
        case 'cumulative':
            return collector.add(event.event, event.data);
    }
}
/** Turns rows of values into series; holds the order of names and the points so far. */
class SeriesCollector {
    aggregates = {};
    #names = [];
    #declared = new Map();
    #points = new Map();
    declare(declared) {
        this.#declared = declared;
        this.#names = [...declared.keys()].sort();
    }
    add(event, rows) {
        const atMs = rows[this.#names.indexOf('time')]?.[0];
        if (rows.length !== this.#names.length || atMs == null)
            return false;
        this.#names.forEach((name, index) => {
            const type = this.#declared.get(name)?.type ?? '';
            // A gauge without a new sample is missing in the snapshot of that second; its last value stands in `cumulative`.
            const source = type === 'gauge' ? 'cumulative' : 'snapshot';
            if (name !== 'time' && event === source)
                this.#addRow(name, type, atMs, rows[index] ?? []);
        });
        return true;
    }
    #addRow(name, type, atMs, row) {
        (this.aggregates[type] ?? []).forEach((aggregate, index) => {
            const value = row[index];
            if (value == null || (type === 'counter' && aggregate !== 'rate'))
                return;
            const key = type === 'trend' ? `${name} ${aggregate}` : name;
            const series = this.#points.get(key) ?? this.#newSeries(name, type, aggregate);
            this.#points.set(key, series);
            if (atMs > (series.points.at(-1)?.[0] ?? 0))
                series.points.push([atMs, value]);
        });
    }
    #newSeries(name, type, aggregate) {
        const parsed = (0,metric_name/* parseMetricName */.$)(name) ?? { name, tags: {} };
        const metric = type === 'trend' ? `${parsed.name}.${aggregate}` : parsed.name;
        return {
            metric,
            labels: parsed.tags,
            unit: this.#unit(name, parsed.name, type),
            source: 'k6',
            points: [],
        };
    }
    #unit(written, name, type) {
        if (type === 'counter')
            return 'per second';
        if (type === 'rate')
            return 'ratio';
        return metricFacts(name, type === 'trend' ? 'trend' : 'gauge', this.#declared.get(written)).unit;
    }
    series() {
        return [...this.#points.values()];
    }
}

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
    const timeline = parseTimeline(outcome.timeline ?? '');
    const k6 = parseSummaryExport(outcome.summary, timeline.declared);
    const window = loadWindow(outcome, timeline, k6, test);
    // A user's own script follows its own stages, unless it tags its requests with the phases of the profile.
    const phased = !test.userScript || k6.metrics.some(({ tags }) => test.profile.judgedPhases.includes(tags.phase ?? ''));
    const phases = phased ? phaseWindows(test.profile, window.fromMs, window.toMs) : [];
    const metrics = withDroppedIterations(withRates(k6.metrics, phases, (window.toMs - window.fromMs) / 1000));
    const judged = judgedWindow(phases, window);
    const accounting = joinAccounting(metrics, observations.accounting);
    const summary = {
        schemaVersion: 1,
        tool: { ...TOOL },
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
    const { loadModel, stages, startVus, peakVus, durationS, eventsPerSecond, eventsPerRequest, judgedPhases, rescaled, } = profile;
    return {
        hash: profileHash,
        loadModel,
        stages,
        startVus,
        peakVus,
        durationS,
        eventsPerSecond,
        eventsPerRequest,
        judgedPhases,
        rescaled,
    };
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
                (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8'),
                (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8'),
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

;// CONCATENATED MODULE: ./build/src/observe/fetch-text.js
/** The body of a 2xx answer; anything else is an error that says what came instead. */
async function fetchText(url, init = {}, timeoutMs = 5000) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    if (!response.ok)
        throw new Error(`${url} answered ${response.status} ${text.slice(0, 200)}`.trim());
    return text;
}

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
    const { data } = answerSchema.parse(JSON.parse(await fetchText(url.href)));
    return (data.result[0]?.values ?? [])
        .map(([atS, value]) => [Math.round(atS * 1000), Number(value)])
        .filter(([, value]) => Number.isFinite(value));
}

;// CONCATENATED MODULE: ./build/src/observe/queues.js

/** All queues of the endpoint, one after the other. A queue that vanishes meanwhile is left out. */
async function sampleQueues(endpoint) {
    if (endpoint.backend === 'reference')
        return referenceQueues(endpoint);
    const samples = [];
    for (const url of await listQueues(endpoint)) {
        const sample = await sampleQueue(endpoint, url);
        if (sample !== undefined)
            samples.push(sample);
    }
    return endpoint.consumersUrl === undefined ? samples : withConsumers(samples, endpoint.consumersUrl);
}
/** What the stack's own consumers took out of each queue, and the age they saw (src/reference/consumers). */
async function withConsumers(samples, consumersUrl) {
    const { drained = {}, oldestAgeS = {} } = JSON.parse(await fetchText(new URL('/counts', consumersUrl).href));
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
        count('queue.depth', sum(samples.map(({ visible }) => visible))),
        count('queue.in_flight', sum(samples.map(({ inFlight }) => inFlight))),
        count('queue.delayed', sum(samples.map(({ delayed }) => delayed))),
        ...(ageIsKnown ? [count('queue.oldest_age', Math.max(0, ...ages))] : []),
        ...samples.map(({ queue, visible }) => count('queue.depth', visible, { queue })),
    ];
}
function sum(values) {
    return values.reduce((a, b) => a + b, 0);
}
/** Depth and counters of one moment, which GetQueueAttributes cannot give. */
async function referenceQueues({ url }) {
    const { queues } = JSON.parse(await fetchText(new URL('/counters', url).href));
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
    const text = await fetchText(url, {
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
    return parsePrometheusText(await fetchText(metricsUrl));
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
        queues: queue === undefined ? undefined : await sampleQueues(queue).catch(failure),
    };
}
function metricsUrlsOf({ metricsUrl, metricsUrls }) {
    return metricsUrls ?? (metricsUrl === undefined ? [] : [metricsUrl]);
}
/** After the load: reads until two readings agree, because the last requests may still be at work. */
async function readSettledCounts(places) {
    let counts = await readServerCounts(places);
    for (let round = 0; round < 12; round++) {
        await (0,external_node_timers_promises_.setTimeout)(250);
        const next = await readServerCounts(places);
        const settled = server_counts_fingerprint(counts) === server_counts_fingerprint(next);
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
function server_counts_fingerprint({ metrics, queues }) {
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
        ...(queue === undefined ? [] : [queueSampler(queue)]),
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
        await (0,external_node_timers_promises_.setTimeout)(250);
    }
}

;// CONCATENATED MODULE: ./build/src/publish/results-directory.js



/** Creates the folder and proves that it can be written, before any load is spent on it. */
async function prepareResultsDirectory(directory) {
    try {
        await makeFolders(directory);
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'plan.json'), '');
    }
    catch (error) {
        throw cannotWrite(directory, error);
    }
}
/** Like `mkdir -p`. Node's own `recursive` never returns where a folder cannot hold others, as in /proc. */
async function makeFolders(directory) {
    try {
        await (0,promises_.mkdir)(directory);
    }
    catch (error) {
        const { code } = error;
        const parent = (0,external_node_path_.dirname)(directory);
        if (code === 'EEXIST' && (await (0,promises_.stat)(directory)).isDirectory())
            return;
        if (code !== 'ENOENT' || parent === directory || (await exists(parent)))
            throw error;
        await makeFolders(parent);
        await (0,promises_.mkdir)(directory);
    }
}
async function exists(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}
/** Writes every file it can; what failed is in the error, after the others are written. */
async function writeResultsDirectory(directory, files) {
    const failures = [];
    for (const { name, text } of files) {
        try {
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), text);
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
    return new errors/* UserError */.yo(`results cannot be written to ${directory}: ${why[code] ?? code}`, 'Give another folder by results-path, or make this one writable.', { cause });
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/charts.js

/** One chart for each question about time, in the order a reader asks them. */
const WANTED = [
    {
        id: 'latency',
        title: 'Latency',
        unit: 'ms',
        lines: [
            [/^http_req_duration\.(med|p\(50\))$/, 'median'],
            [/^http_req_duration\.p\(90\)$/, 'p90'],
            [/^http_req_duration\.p\(95\)$/, 'p95'],
            [/^http_req_duration\.p\(99\)$/, 'p99'],
        ],
    },
    {
        id: 'throughput',
        title: 'Events',
        unit: 'per second',
        lines: [
            [/^offered$/, 'offered'],
            [/^(events_submitted(\.rate)?|events_per_second)$/, 'achieved'],
        ],
    },
    {
        id: 'requests',
        title: 'Requests',
        unit: 'per second',
        lines: [[/^(http_reqs(\.rate)?|requests_per_second)$/, 'requests']],
    },
    { id: 'vus', title: 'Virtual users', unit: 'count', lines: [[/^(k6\.vus|vus(\.value)?)$/, 'VUs']] },
    {
        id: 'errors',
        title: 'Failures',
        unit: 'ratio',
        lines: [[/^http_req_failed(\.rate)?$/, 'failed requests']],
    },
    {
        id: 'queue',
        title: 'Queue depth',
        unit: 'count',
        lines: [
            [/^queue\.depth$/, 'waiting *'],
            [/^queue\.in_flight$/, 'in flight *'],
        ],
    },
    { id: 'queue-age', title: 'Oldest message', unit: 's', lines: [[/^queue\.oldest_age$/, 'age *']] },
    {
        id: 'cpu',
        title: 'CPU',
        unit: 'cores',
        lines: [
            [/^orchestrator\.cpu$/, 'orchestrator *'],
            [/^queue\.cpu$/, 'queue *'],
            [/^k6\.cpu$/, 'k6 *'],
        ],
    },
    {
        id: 'memory',
        title: 'Memory',
        unit: 'bytes',
        lines: [
            [/^orchestrator\.memory$/, 'orchestrator *'],
            [/^queue\.memory$/, 'queue *'],
            [/^k6\.memory$/, 'k6 *'],
        ],
    },
];
const MOST_LINES = 8;
function makeCharts(summary, series) {
    const offered = charts_offeredSeries(summary);
    const all = offered === undefined ? series : [offered, ...series];
    return WANTED.flatMap((wanted) => {
        const found = wanted.lines.flatMap(([metric, label]) => linesOf(all, metric, label)).slice(0, MOST_LINES);
        const measured = found.some((line) => line.series !== offered);
        return measured ? [{ id: wanted.id, title: wanted.title, unit: wanted.unit, lines: found }] : [];
    });
}
/** What the profile asked for, on the phases as they happened: its VUs times the rate of one VU. */
function charts_offeredSeries(summary) {
    const { profile, phases } = summary;
    if (profile === undefined || profile.eventsPerSecond <= 0 || profile.peakVus <= 0)
        return undefined;
    const perVu = profile.eventsPerSecond / profile.peakVus;
    const points = [];
    let vus = profile.startVus;
    for (const phase of phases) {
        const from = isFlat(phase) ? phase.targetVus : vus;
        points.push([phase.fromMs, from * perVu], [Math.max(phase.fromMs, phase.toMs - 1), phase.targetVus * perVu]);
        vus = phase.targetVus;
    }
    return points.length === 0
        ? undefined
        : { metric: 'offered', labels: {}, unit: 'per second', source: 'k6', points };
}
function isFlat(phase) {
    return phase.kind === 'hold' || phase.kind === 'settle';
}
function linesOf(series, metric, label) {
    const split = label.includes('*');
    const matching = series.filter((one) => metric.test(one.metric) && one.points.length > 0 && (split || Object.keys(one.labels).length === 0));
    return matching.map((one) => {
        const narrowed = Object.values(one.labels).map(report_escape/* cleanName */.$t).join(' ');
        return { label: label.replace('*', matching.length > 1 ? narrowed : '').trim(), series: one };
    });
}

// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
;// CONCATENATED MODULE: ./build/src/report/facts.js

/** What ran, where, and with what: enough to run it again. */
function runFacts(summary, test) {
    const { profile, environment, commit, load } = summary;
    const facts = [
        ['Test', test?.testType ?? summary.testType],
        ['Started', summary.startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')],
        ['Took', (0,format/* formatDuration */.a3)(summary.durationMs / 1000)],
        ['Profile', profile && profileSentence(profile)],
        ['Stages', profile && stagesSentence(profile)],
        ['Script', test?.userScript === true ? test.script : undefined],
        ['k6 ended', load.endingSentence],
        ['Iterations', load.iterations && iterationsSentence(load.iterations)],
        ['Stack', environment.stack],
        ['k6', environment.k6Version],
        [
            'Machine',
            `${environment.os} ${environment.arch}, ${environment.cpuCount} × ${environment.cpuModel}, ${(0,format/* formatQuantity */.VZ)(environment.memoryBytes, 'bytes')} memory`,
        ],
        ['Runner', environment.runner],
        ...Object.entries(environment.images ?? {}).map(([service, image]) => [
            `Image of ${service}`,
            image,
        ]),
        ['Commit', commit && [commit.sha.slice(0, 12), commit.branch].filter(Boolean).join(' on ')],
        ['Run', commit?.runUrl],
        [
            'Result',
            `${summary.id}, schema ${summary.schemaVersion}, ${summary.tool.name} ${summary.tool.version}`,
        ],
    ];
    return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
/** `60 VUs, closed model, 2,000 events/s in requests of 100, rescaled from the default` */
function profileSentence(profile) {
    return [
        `up to ${(0,format/* formatCount */.B4)(profile.peakVus)} VUs for ${(0,format/* formatDuration */.a3)(profile.durationS)}`,
        `${profile.loadModel} model`,
        profile.eventsPerSecond > 0
            ? `${(0,format/* formatNumber */.ZV)(profile.eventsPerSecond)} events/s at the peak in requests of ${(0,format/* formatCount */.B4)(profile.eventsPerRequest)}`
            : '',
        profile.rescaled ? 'rescaled from the default profile' : '',
        `profile ${profile.hash}`,
    ]
        .filter(Boolean)
        .join(', ');
}
function stagesSentence(profile) {
    const stages = profile.stages.map((stage) => `${stage.phase} ${(0,format/* formatDuration */.a3)(stage.durationS)} → ${(0,format/* formatCount */.B4)(stage.targetVus)}`);
    const shown = stages.slice(0, 24);
    const more = stages.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''} VUs`;
}
function iterationsSentence(iterations) {
    return `${(0,format/* formatCount */.B4)(iterations.complete)} complete, ${(0,format/* formatCount */.B4)(iterations.interrupted)} interrupted, ${(0,format/* formatCount */.B4)(iterations.dropped)} dropped`;
}

// EXTERNAL MODULE: ./build/src/report/find-metric.js
var find_metric = __webpack_require__(66298);
// EXTERNAL MODULE: ./build/src/report/key-figures.js
var key_figures = __webpack_require__(42503);
;// CONCATENATED MODULE: ./build/src/report/latency-rows.js

/** Latency trends shown by name, in this order; k6's own parts of a request only when nothing else is there. */
const latency_rows_WANTED = [
    ['http_req_duration', 'Request'],
    ['http_req_waiting', 'Waiting for the first byte'],
    ['http_req_connecting', 'Connecting'],
    ['http_req_blocked', 'Waiting for a connection'],
];
const BUILT_IN = /^(http_req_|iteration_duration$|group_duration$|ws_|grpc_|browser_)/;
const MOST_ROWS = 300;
/** The judged window first, then the whole run, then custom trends in milliseconds. */
function latencyRows(summary, judged) {
    const rows = [];
    for (const [name, label] of latency_rows_WANTED) {
        const narrowed = judged.phase === undefined
            ? undefined
            : name === 'http_req_duration'
                ? (0,find_metric/* findLatency */.kf)(summary, judged)
                : (0,find_metric/* findTrend */.pK)(summary, name, judged);
        if (narrowed !== undefined)
            rows.push(row(`${label}, ${judged.phase}`, narrowed, errorRate(summary, name, judged)));
        const whole = name === 'http_req_duration' ? (0,find_metric/* findLatency */.kf)(summary, {}) : (0,find_metric/* findTrend */.pK)(summary, name);
        if (whole !== undefined)
            rows.push(row(`${label}, whole run`, whole, errorRate(summary, name, {})));
    }
    const iterations = (0,find_metric/* findTrend */.pK)(summary, 'iteration_duration');
    if (rows.length === 0 && iterations !== undefined)
        rows.push(row('Iteration, whole run', iterations, undefined));
    for (const metric of summary.metrics)
        if (metric.kind === 'trend' &&
            metric.unit === 'ms' &&
            Object.keys(metric.tags).length === 0 &&
            !BUILT_IN.test(metric.name))
            rows.push(row(metric.name, metric, undefined));
    return rows.filter(({ count }) => count !== 0).slice(0, MOST_ROWS);
}
/** Slowest first: that is the one to look at. */
function endpointRows(summary) {
    const rows = [];
    for (const metric of summary.metrics) {
        const keys = Object.keys(metric.tags);
        const endpoint = metric.tags.name;
        if (metric.kind !== 'trend' || metric.name !== 'http_req_duration')
            continue;
        if (endpoint === undefined || keys.length !== 1 || metric.count === 0)
            continue;
        rows.push(row(endpoint, metric, errorRate(summary, metric.name, { name: endpoint })));
    }
    return rows.sort((left, right) => right.p95Ms - left.p95Ms).slice(0, MOST_ROWS);
}
function phaseRows(summary) {
    return summary.phases.map((phase) => {
        const trend = (0,find_metric/* findLatency */.kf)(summary, { phase: phase.name });
        const counted = trend !== undefined && trend.count > 0 ? trend : undefined;
        return {
            ...phase,
            requests: counted?.count,
            p95Ms: counted === undefined ? undefined : (0,find_metric/* quantile */.YV)(counted, 95),
            errorRate: errorRate(summary, 'http_req_duration', { phase: phase.name }),
        };
    });
}
function row(name, trend, errors) {
    const at = (percent) => (0,find_metric/* quantile */.YV)(trend, percent) ?? Number.NaN;
    const told = (statistic) => trend.absent?.includes(statistic) && trend.count !== 0 ? Number.NaN : trend[statistic];
    return {
        name,
        count: told('count'),
        minMs: told('min'),
        avgMs: told('avg'),
        p50Ms: at(50),
        p90Ms: at(90),
        p95Ms: at(95),
        p99Ms: at(99),
        maxMs: told('max'),
        errorRate: errors,
    };
}
function errorRate(summary, trend, tags) {
    if (trend !== 'http_req_duration')
        return undefined;
    const failed = (0,find_metric/* findMetric */.GF)(summary, 'http_req_failed', tags);
    return failed?.kind === 'rate' && failed.total > 0 ? failed.rate : undefined;
}

;// CONCATENATED MODULE: ./build/src/report/make-report.js





/** Everything a reader needs of one test, as data. Untrusted text stays as it is: each rendering escapes it. */
function makeReport(measurement, judgement, test, failure) {
    const { summary, observations } = measurement;
    const judged = (0,find_metric/* judgedTags */.NE)(summary, judgement.capacity?.lastGood?.phase);
    return {
        title: test?.testType ?? summary.testType ?? summary.id,
        judgement,
        keyFigures: (0,key_figures/* keyFigures */.FK)(summary, judgement),
        latency: latencyRows(summary, judged),
        endpoints: endpointRows(summary),
        phases: phaseRows(summary),
        facts: runFacts(summary, test),
        charts: makeCharts(summary, measurement.series),
        distribution: distribution(summary, judged),
        services: services(summary, observations),
        events: observations.events,
        ...(failure && { failure }),
        notes: [...summary.notes, ...observations.missing],
        summary,
    };
}
function distribution(summary, judged) {
    const trend = (0,find_metric/* findLatency */.kf)(summary, judged) ?? (0,find_metric/* findLatency */.kf)(summary, {}) ?? (0,find_metric/* findTrend */.pK)(summary, 'iteration_duration');
    if (trend === undefined || trend.count === 0)
        return [];
    const inner = trend.quantiles.filter(([percent]) => percent > 0 && percent < 100);
    const isTold = (statistic) => trend.absent?.includes(statistic) !== true;
    return [
        ...(isTold('min') ? [[0, trend.min]] : []),
        ...inner,
        ...(isTold('max') ? [[100, trend.max]] : []),
    ];
}
function services(summary, observations) {
    const names = ['orchestrator', 'queue', 'prometheus', 'grafana', 'k6'];
    const observed = summary.observed.map(({ metric }) => metric.split('.')[0] ?? '');
    const all = [...names, ...observed.filter((name) => !names.includes(name))];
    return [...new Set(all)].flatMap((service) => {
        const cpu = summary.observed.find(({ metric }) => metric === `${service}.cpu`);
        const memory = summary.observed.find(({ metric }) => metric === `${service}.memory`);
        if (cpu === undefined && memory === undefined)
            return [];
        const limits = observations.limits.find((limit) => limit.service === service);
        const cpuLimit = cpu?.limit ?? limits?.cpuCores;
        const memoryLimit = memory?.limit ?? limits?.memoryBytes;
        return [
            {
                service,
                ...(cpu && { cpuAvg: cpu.avg, cpuMax: cpu.max }),
                ...(cpuLimit !== undefined && { cpuLimit }),
                ...(memory && { memoryMax: memory.max }),
                ...(memoryLimit !== undefined && { memoryLimit }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/pipeline.js
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
    await prepareResultsDirectory(test.resultsDirectory);
    // Before the load: a missing permission shows in two seconds instead of after ten minutes.
    const lookup = await ports.findBaseline(plan, test);
    const { outcome, observations, stackFailure } = await driveLoad(plan, test, ports);
    const measurement = measure({
        outcome,
        observations,
        test,
        facts: { machine: ports.machine, stack: plan.stacks[0], runId: plan.names.run, commit: plan.commit },
    });
    const judgement = judge({
        measurement,
        test,
        lookup,
        plan,
        diagnosis: diagnose(measurement, stackFailure),
    });
    measurement.summary.verdict = { outcome: judgement.verdict.outcome, headline: judgement.verdict.headline };
    return { test, measurement, lookup, report: makeReport(measurement, judgement, test, stackFailure) };
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

;// CONCATENATED MODULE: ./build/src/ports/actions-artifact.js
/** The artifact client is more than half of the bundle, so it is read only when something is uploaded. */
const uploadArtifact = async ({ name, files, rootDirectory, retentionDays, asFile, }) => {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 252).then(__webpack_require__.bind(__webpack_require__, 91252));
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, files, rootDirectory, {
        retentionDays,
        ...(asFile === true ? { skipArchive: true } : {}),
    });
    if (id === undefined)
        throw new Error(`GitHub gave no id for the artifact ${name}`);
    return { id };
};

// EXTERNAL MODULE: ./build/src/ports/actions-github.js
var actions_github = __webpack_require__(89941);
;// CONCATENATED MODULE: ./build/src/ports/interrupt.js
/** From now on signals do not end this process: what runs is stopped and taken down first. */
function listenForInterrupts(log) {
    const soft = new AbortController();
    const hard = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (soft.signal.aborted)
                return hard.abort(name);
            log.warn(`${name}: stopping k6, keeping what was measured and taking the stack down`);
            soft.abort(name);
        });
    }
    return { signal: soft.signal, hardSignal: hard.signal };
}

;// CONCATENATED MODULE: ./build/src/ports/machine.js

function machineFacts(env) {
    const processors = (0,external_node_os_.cpus)();
    const runner = [env.ImageOS, env.ImageVersion].filter((part) => part).join('/');
    return {
        os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
        arch: (0,external_node_os_.arch)(),
        cpuModel: processors[0]?.model.trim() ?? 'unknown',
        cpuCount: processors.length,
        memoryBytes: (0,external_node_os_.totalmem)(),
        ...(runner === '' ? {} : { runner }),
    };
}

;// CONCATENATED MODULE: ./build/src/publish/annotations.js
/** GitHub shows ten errors of a step, cut at 4,096 characters; the tenth is the verdict that turns the step red. */
const MOST = 9;
const LONGEST = 1000;
const TITLES = {
    broken: 'run is broken',
    accounting: 'the service failed or lost events',
    threshold: 'limit failed',
    regression: 'regression',
    validity: 'result is in doubt',
    note: 'warning',
};
/** One annotation for each reason that made a test fail, and for each limit that only warns; the weightiest first. */
function makeAnnotations(reports) {
    const annotations = reports.flatMap(({ title, judgement: { verdict } }) => verdict.outcome === 'pass'
        ? warnings(verdict.reasons).map((reason) => annotation(title, reason, 'warning'))
        : [
            ...verdict.reasons
                .filter(({ kind }) => kind !== 'note')
                .map((reason) => annotation(title, reason, verdict.red ? 'error' : 'warning')),
            ...warnings(verdict.reasons).map((reason) => annotation(title, reason, 'warning')),
        ]);
    return annotations.length <= MOST
        ? annotations
        : [...annotations.slice(0, MOST - 1), overflow(annotations.length - MOST + 1)];
}
/** `note` reasons also tell harmless facts; only limits that warn are worth an annotation. */
function warnings(reasons) {
    return reasons.filter(({ kind, sentence }) => kind === 'note' && sentence.startsWith('warning: '));
}
function annotation(test, { kind, sentence }, level) {
    return {
        level,
        title: `${test}: ${TITLES[kind]}`,
        message: sentence.replace(/^warning: /, '').slice(0, LONGEST),
    };
}
function overflow(left) {
    return { level: 'warning', title: 'orchestrator-perf', message: `${left} more in the job summary` };
}

;// CONCATENATED MODULE: ./build/src/publish/job-summary.js
/** A runner drops a step's whole summary above 1024 KiB (actions/runner, FileCommandManager.cs); some room is left. */
const MOST_BYTES = 1024 * 1024 - 4096;
/** The job summary: the report's Markdown, cut at a line when it is too long. */
function makeJobSummary(markdown, mostBytes = MOST_BYTES) {
    if (byteLength(markdown) <= mostBytes)
        return markdown;
    const note = '\n\nThe rest was left out: a job summary holds 1 MiB. The results artifact has the whole report.\n';
    const kept = [];
    let left = mostBytes - byteLength(note);
    for (const line of markdown.split('\n')) {
        left -= byteLength(line) + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return kept.join('\n') + closing(kept) + note;
}
/** Ends what the cut left open, so that the note is not inside a fold or a code block. */
function closing(lines) {
    const fences = lines.filter((line) => /^\s*```/.test(line)).length;
    const text = lines.join('\n');
    const folds = job_summary_count(text, '<details') - job_summary_count(text, '</details>');
    return `${fences % 2 === 1 ? '\n```' : ''}${'\n</details>'.repeat(Math.max(0, folds))}`;
}
function job_summary_count(text, part) {
    return text.split(part).length - 1;
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./build/src/publish/outputs.js
/** Outputs of the action, in the order people read them; action.yml and README are generated from this table. */
const OUTPUTS = {
    verdict: '`pass`, `fail`, `inconclusive` or `broken`; of several tests the worst.',
    reason: 'The sentence that explains the verdict.',
    'p95-ms': '95th percentile of the latency in the judged window. Of several tests: this and the next figures are the first one’s, see `metrics-json`.',
    'p99-ms': '99th percentile of the latency.',
    'error-rate': 'Failed requests ÷ all requests, 0 to 1.',
    'events-per-second': 'Events the service took per second.',
    'requests-per-second': 'Answered requests per second.',
    'thresholds-failed': 'Number of limits that failed, warnings not counted.',
    regressions: 'Number of figures that regressed against the baseline.',
    improvements: 'Number of figures that improved.',
    'baseline-found': '`true` when there were earlier runs to compare with.',
    'baseline-sha': 'Commit of the newest run of the baseline.',
    'comment-url': 'Address of the comment on the pull request.',
    'report-html': 'Path of report.html.',
    'result-json': 'Path of result.json.',
    'artifact-url': 'Address of the uploaded results.',
    'k6-version': 'Version of k6 that ran.',
    'k6-exit-code': 'Exit code of k6.',
    'metrics-json': 'All of these figures by test type, as JSON.',
};
/** Every output as text; what was not measured is empty, never zero. */
function makeOutputs(results, facts) {
    const figures = results.map((result) => figuresOf(result, facts));
    const [first] = figures;
    const worst = worstVerdict(results.map(({ report }) => report.judgement.verdict));
    const sum = (name) => outputs_text(figures.reduce((total, figure) => total + figure[name], 0));
    const lookup = results.map((result) => result.lookup).find(({ kind }) => kind === 'found');
    return {
        verdict: worst.outcome,
        reason: worst.headline,
        'p95-ms': outputs_text(first?.['p95-ms']),
        'p99-ms': outputs_text(first?.['p99-ms']),
        'error-rate': outputs_text(first?.['error-rate']),
        'events-per-second': outputs_text(first?.['events-per-second']),
        'requests-per-second': outputs_text(first?.['requests-per-second']),
        'thresholds-failed': sum('thresholds-failed'),
        regressions: sum('regressions'),
        improvements: sum('improvements'),
        'baseline-found': outputs_text(lookup !== undefined),
        'baseline-sha': lookup?.kind === 'found' ? outputs_text(lookup.baseline.sha) : '',
        'comment-url': outputs_text(facts.commentUrl),
        'report-html': outputs_text(first?.['report-html']),
        'result-json': outputs_text(first?.['result-json']),
        'artifact-url': outputs_text(facts.artifactUrl),
        'k6-version': outputs_text(results[0]?.report.summary.environment.k6Version),
        'k6-exit-code': outputs_text(first?.['k6-exit-code']),
        'metrics-json': JSON.stringify(Object.fromEntries(figures.map((figure) => [figure.name, figure]))),
    };
}
const SEVERITY = ['pass', 'inconclusive', 'fail', 'broken'];
/** The verdict of the whole run: its worst test. A run without any result is broken. */
function worstVerdict(verdicts) {
    const [first, ...others] = verdicts;
    if (first === undefined)
        return { outcome: 'broken', headline: 'broken: no test ran to its end' };
    return others.reduce((worst, next) => (SEVERITY.indexOf(next.outcome) > SEVERITY.indexOf(worst.outcome) ? next : worst), first);
}
function figuresOf({ report, resultsDirectory }, { reportFormats }) {
    const { judgement, summary } = report;
    const { comparisons } = judgement.comparison;
    const calls = (call) => comparisons.filter((comparison) => comparison.call === call).length;
    return {
        name: report.title,
        verdict: judgement.verdict.outcome,
        reason: judgement.verdict.headline,
        'p95-ms': keyFigure(report, 'http_req_duration', 'p(95)'),
        'p99-ms': keyFigure(report, 'http_req_duration', 'p(99)'),
        'error-rate': keyFigure(report, 'http_req_failed', 'rate'),
        'events-per-second': keyFigure(report, 'events_per_second', 'value'),
        'requests-per-second': keyFigure(report, 'requests_per_second', 'value'),
        'thresholds-failed': judgement.thresholds.filter(({ outcome, threshold }) => outcome === 'failed' && threshold.level === 'error').length,
        regressions: calls('regressed'),
        improvements: calls('improved'),
        'k6-exit-code': summary.load.exitCode,
        'report-html': reportFormats.includes('html') ? `${resultsDirectory}/report.html` : undefined,
        'result-json': `${resultsDirectory}/result.json`,
    };
}
/** Rounded: an output is for comparing and showing, result.json has every digit. */
function keyFigure(report, metric, statistic) {
    const figure = report.keyFigures.find((candidate) => candidate.metric === metric && candidate.statistic === statistic);
    return figure?.value === undefined ? undefined : Number(figure.value.toPrecision(6));
}
function outputs_text(value) {
    return value === undefined ? '' : String(value);
}

// EXTERNAL MODULE: ./build/src/publish/publish.js + 4 modules
var publish = __webpack_require__(91650);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(40253);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/report/validity-line.js
var validity_line = __webpack_require__(30147);
;// CONCATENATED MODULE: ./build/src/report/terminal.js





const MOST_FIGURES = 10;
const terminal_MOST_LINES = 8;
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
    const width = Math.max(40, Math.min(options.columns, 110));
    const paint = (text, style) => options.colour && SGR[style] !== '' ? `\x1b[${SGR[style]}m${text}\x1b[0m` : text;
    const { verdict } = report.judgement;
    const tone = verdict.outcome === 'pass' ? 'good' : verdict.outcome === 'inconclusive' ? 'warn' : 'bad';
    const label = words/* OUTCOMES */.im[verdict.outcome].word.toUpperCase();
    const headline = wrapped(`${label}  ${(0,report_escape/* terminalText */.eR)(report.title, 60)}: ${(0,report_escape/* terminalText */.eR)((0,words/* headlineSentence */.k1)(verdict))}`, width);
    const verdictLines = headline.map((line, index) => index === 0 ? paint(label, tone) + line.slice(label.length) : line);
    const blocks = [verdictLines];
    if (verdict.outcome !== 'broken')
        blocks.push(figureLines(report, width, paint));
    blocks.push(listBlock('Failed limits', failedLines(report), width, paint), listBlock('Why', whyLines(report), width, paint), listBlock('Last lines of the log', logLines(report), width, paint), wrapped((0,validity_line/* validityFacts */.m)(report).join(', '), width).map((line) => paint(line, 'dim')));
    const comparison = report.judgement.comparison;
    if (comparison.kind !== 'off')
        blocks.push(wrapped((0,report_escape/* terminalText */.eR)(comparison.sentence), width).map((line) => paint(line, 'dim')));
    const path = options.reportPath === undefined ? [] : [`Report: ${options.reportPath}`];
    blocks.push([...path, ...verdictLines]);
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function figureLines(report, width, paint) {
    const narrow = width < 80;
    const figures = shownFigures(report.keyFigures);
    const compared = figures.some(({ change }) => change !== undefined);
    const rows = figures.map((figure) => {
        const scale = (0,format/* scaleFor */.E1)(figure.unit, [figure.value, figure.baseline]);
        const { text, tone } = (0,words/* figureResult */.kn)(figure);
        const cells = [
            (0,report_escape/* terminalText */.eR)(figure.label, narrow ? 24 : 40),
            (0,format/* formatWith */.Kz)(scale, figure.value),
            ...(compared && !narrow
                ? [figure.baseline === undefined ? '' : `was ${(0,format/* formatWith */.Kz)(scale, figure.baseline)}`]
                : []),
            ...(compared
                ? [figure.change === undefined ? '' : (0,format/* formatChange */.eD)(figure.change, figure.changeUnit)]
                : []),
            ...(narrow ? [] : [figure.limit === undefined ? '' : `limit ${figure.limit}`]),
        ];
        return { cells, text, tone };
    });
    const widths = rows[0]?.cells.map((_, column) => Math.max(...rows.map(({ cells }) => (cells[column] ?? '').length))) ??
        [];
    return rows.map(({ cells, text, tone }) => {
        const padded = cells.map((cell, column) => column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0));
        return `  ${padded.join('  ')}  ${paint(text, tone)}`.trimEnd();
    });
}
/** All that failed or changed, then the first others, in their order. */
function shownFigures(figures) {
    const notable = figures.filter((figure) => (0,words/* figureResult */.kn)(figure).tone !== 'plain').slice(0, MOST_FIGURES);
    const room = MOST_FIGURES - notable.length;
    const others = figures.filter((figure) => !notable.includes(figure)).slice(0, room);
    return figures.filter((figure) => notable.includes(figure) || others.includes(figure));
}
function failedLines(report) {
    return (0,words/* failedLimits */._y)(report).map((result) => {
        const unit = (0,key_figures/* limitUnit */.ge)(report.summary, result.threshold);
        const warning = result.threshold.level === 'warn' ? ' (warning)' : '';
        return `${(0,report_escape/* terminalText */.eR)((0,words/* limitSubject */.Y7)(result))} ${(0,key_figures/* limitText */.PW)(result.threshold, unit)}: was ${(0,format/* formatQuantity */.VZ)(result.actual, unit)}${warning}`;
    });
}
function whyLines(report) {
    const { verdict, diagnosis } = report.judgement;
    const shown = verdict.reasons.filter(({ kind }) => kind !== 'threshold' && kind !== 'note');
    const heaviest = [...diagnosis].sort((left, right) => right.weight - left.weight);
    return [
        ...shown.map(({ sentence }) => (0,report_escape/* terminalText */.eR)(sentence)),
        ...heaviest
            .slice(0, 3)
            .map(({ what, evidence, advice }) => (0,report_escape/* terminalText */.eR)(`${what} ${evidence} ${advice}`)),
    ];
}
function logLines(report) {
    const tail = report.failure?.logTail ?? [];
    return tail.slice(-terminal_MOST_LINES).map((line) => (0,report_escape/* terminalText */.eR)(line, 200));
}
function listBlock(title, lines, width, paint) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, terminal_MOST_LINES);
    const more = lines.length - shown.length;
    const body = shown.flatMap((line) => wrapped(line, width - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`));
    return [
        paint(title, 'bold'),
        ...body,
        ...(more > 0 ? [`    and ${(0,format/* plural */.LS)(more, 'more', 'more')} in the report`] : []),
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

;// CONCATENATED MODULE: ./build/src/stack/drivers.js
/** A driver is loaded when its stack is asked for. */
const stackDrivers = {
    embedded: async (plan, context) => (await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 7707))).embeddedDriver(plan, context),
    compose: async (plan, context) => (await __webpack_require__.e(/* import() */ 843).then(__webpack_require__.bind(__webpack_require__, 97843))).composeDriver(plan, context),
    external: async (plan, context) => (await __webpack_require__.e(/* import() */ 699).then(__webpack_require__.bind(__webpack_require__, 95699))).externalDriver(plan, context),
};

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

;// CONCATENATED MODULE: ./build/src/plan/shareable-plan.js
/** Variables of k6 that the tool sets itself; all others are the user's and may be secrets. */
const OWN_VARIABLES = /^(?:PERF_\w+|EVENTS_\w+)$/;
/** The plan as it may be kept beside the results, which are uploaded: without values of `script-env`. */
function shareablePlan(plan) {
    const [first, ...others] = plan.tests;
    return { ...plan, tests: [shareable(first), ...others.map(shareable)] };
}
function shareable(test) {
    const k6Env = Object.entries(test.k6Env).map(([name, value]) => [
        name,
        OWN_VARIABLES.test(name) ? value : '***',
    ]);
    return { ...test, k6Env: Object.fromEntries(k6Env) };
}

// EXTERNAL MODULE: ./build/src/ports/package-root.js
var package_root = __webpack_require__(43199);
;// CONCATENATED MODULE: ./build/src/ports/report-assets.js




/** `dist/report` holds them all, put there by scripts/build.mjs; bundles and sources alike read them from there. */
const FOLDER = 'dist/report';
/** What report.html is made of. */
async function readReportAssets() {
    const folder = (0,external_node_path_.join)((0,package_root/* findPackageRoot */.C)(import.meta.url), FOLDER);
    const [template, pageCss, pageJs, uplotJs, uplotCss] = await Promise.all([
        report_assets_text((0,external_node_path_.join)(folder, 'report.hbs')),
        report_assets_text((0,external_node_path_.join)(folder, 'page.css')),
        report_assets_text((0,external_node_path_.join)(folder, 'page.js')),
        report_assets_text((0,external_node_path_.join)(folder, 'uPlot.iife.min.js')),
        report_assets_text((0,external_node_path_.join)(folder, 'uPlot.min.css')),
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
async function report_assets_text(file) {
    return (await (0,promises_.readFile)(file, 'utf8')).replace(/\r\n?/g, '\n');
}
function sourceHash(content) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('base64')}'`;
}

// EXTERNAL MODULE: ./build/src/domain/report-file.js
var report_file = __webpack_require__(39345);
;// CONCATENATED MODULE: ./build/src/report/csv.js

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
        figure.call,
    ]));
    return lines([titles, ...rows]);
}
/** Time series in long form, one point a line: what spreadsheets and data frames pivot themselves. */
function renderSeriesCsv(series) {
    const rows = series.flatMap(({ metric, labels, unit, source, points }) => {
        const narrowed = Object.entries(labels)
            .map(([name, value]) => `${name}=${value}`)
            .join(' ');
        return points.map(([atMs, value]) => [
            new Date(atMs).toISOString(),
            metric,
            narrowed,
            value,
            unit,
            source,
        ]);
    });
    return lines([['time', 'metric', 'labels', 'value', 'unit', 'source'], ...rows]);
}
/** RFC 4180: comma, CRLF. */
function lines(rows) {
    return rows.map((cells) => `${cells.map(report_escape/* csvCell */.rK).join(',')}\r\n`).join('');
}

// EXTERNAL MODULE: ./node_modules/xmlbuilder2/lib/index.js
var xmlbuilder2_lib = __webpack_require__(54697);
;// CONCATENATED MODULE: ./build/src/report/junit.js





/** JUnit XML: a suite for each test; a case for each limit, each validity rule that spoke and each judged comparison. */
function renderJunit(reports) {
    const suites = reports.map((report) => ({ report, cases: casesOf(report) }));
    const root = (0,xmlbuilder2_lib/* create */.vt)({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
        name: 'orchestrator-perf',
        ...totals(suites.flatMap(({ cases }) => cases)),
    });
    for (const { report, cases } of suites) {
        const suite = root.ele('testsuite', {
            name: (0,report_escape/* xmlText */.xK)(report.title, 200),
            timestamp: report.summary.startedAt,
            time: (report.summary.durationMs / 1000).toFixed(3),
            ...totals(cases),
        });
        for (const one of cases) {
            const element = suite.ele('testcase', {
                name: (0,report_escape/* xmlText */.xK)(one.name, 500),
                classname: (0,report_escape/* xmlText */.xK)(one.classname, 200),
                time: '0',
            });
            if (one.error !== undefined)
                element.ele('error', { message: (0,report_escape/* xmlText */.xK)(one.error) });
            else if (one.failure !== undefined)
                element.ele('failure', { message: (0,report_escape/* xmlText */.xK)(one.failure) });
            else if (one.skipped !== undefined)
                element.ele('skipped', { message: (0,report_escape/* xmlText */.xK)(one.skipped) });
        }
    }
    return `${root.end({ prettyPrint: true })}\n`;
}
function casesOf(report) {
    const { judgement, summary } = report;
    const classname = `performance.${report.title}`;
    const limits = judgement.thresholds.map((result) => {
        const unit = (0,key_figures/* limitUnit */.ge)(summary, result.threshold);
        const name = `${(0,words/* limitSubject */.Y7)(result)} ${(0,key_figures/* limitText */.PW)(result.threshold, unit)}`;
        const sentence = `was ${(0,format/* formatQuantity */.VZ)(result.actual, unit)}`;
        if (result.outcome === 'passed')
            return { name, classname };
        if (result.threshold.level === 'warn')
            return { name, classname, skipped: `warning: ${sentence}` };
        if (result.outcome === 'failed')
            return { name, classname, failure: sentence };
        return { name, classname, error: result.outcome };
    });
    const findings = judgement.validity
        .filter(({ severity }) => severity !== 'note')
        .map(({ rule, severity, sentence }) => ({
        name: `validity: ${rule}`,
        classname,
        ...(severity === 'fail' ? { failure: sentence } : { error: sentence }),
    }));
    const compared = judgement.comparison.comparisons
        .filter(({ call }) => call !== undefined)
        .map((one) => ({
        name: `comparison: ${one.metric} ${one.statistic}`,
        classname,
        ...(one.call === 'regressed' && {
            failure: `${(0,format/* formatChange */.eD)(one.change, one.changeUnit)}: ${one.because}`,
        }),
        ...(one.call === 'inconclusive' && { skipped: one.because }),
    }));
    const { verdict } = judgement;
    const whole = {
        name: 'verdict',
        classname,
        ...(verdict.outcome === 'fail' && { failure: verdict.headline }),
        ...(verdict.outcome === 'broken' && { error: verdict.headline }),
        ...(verdict.outcome === 'inconclusive' && { skipped: verdict.headline }),
    };
    return [whole, ...limits, ...findings, ...compared];
}
function totals(cases) {
    return {
        tests: cases.length,
        failures: cases.filter(({ failure, error }) => failure !== undefined && error === undefined).length,
        errors: cases.filter(({ error }) => error !== undefined).length,
        skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
    };
}

;// CONCATENATED MODULE: ./build/src/report/result-files.js




const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
const BY_FORMAT = {
    html: async ({ report, readAssets }) => {
        const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(178)]).then(__webpack_require__.bind(__webpack_require__, 75178));
        return [{ name: 'report.html', text: renderHtml(report, await readAssets()) }];
    },
    markdown: async ({ report }) => [{ name: 'report.md', text: (0,markdown/* renderMarkdown */.G)([report]) }],
    junit: async ({ report }) => [{ name: 'junit.xml', text: renderJunit([report]) }],
    csv: async ({ report, measurement }) => [
        { name: 'figures.csv', text: renderFiguresCsv([report]) },
        { name: 'series.csv', text: renderSeriesCsv(measurement.series) },
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

;// CONCATENATED MODULE: ./build/src/write-results.js





/** The results directory of one test, complete. */
async function writeResults({ test, measurement, report }, plan) {
    // The results are uploaded: no value of script-env goes with them.
    const shared = shareablePlan({ ...plan, tests: [test] });
    const files = await resultFiles({
        report,
        measurement,
        plan: shared,
        test: shared.tests[0],
        readAssets: readReportAssets,
    });
    await writeResultsDirectory(test.resultsDirectory, files);
    await writeObservationFiles(test.resultsDirectory, measurement.observations);
}

;// CONCATENATED MODULE: ./build/src/action-drive.js















/** The line, with GitHub at its end. Gives the sentence that turns the step red, or undefined. */
async function driveAction({ plan, token, run, packageRoot }, ports) {
    const { log, env } = ports;
    const github = token === undefined || run === undefined
        ? undefined
        : (0,actions_github/* connectGitHub */.U)(token, { owner: run.owner, repo: run.repo }, log);
    const baselines = { log, nowMs: Date.now(), run, github };
    const verdicts = await runPipeline(plan, {
        log,
        progress: ports.progress,
        ...listenForInterrupts(log),
        env,
        packageRoot,
        machine: machineFacts(env),
        drivers: stackDrivers,
        remember: ports.remember,
        findBaseline: (wholePlan, test) => findBaseline(wholePlan, test, baselines),
        saveBaseline: (summary, lookup, wholePlan, test) => saveBaseline(summary, lookup, wholePlan, test, { log, run, uploadArtifact: uploadArtifact }),
        writeResults: writeResults,
        publish: (results) => action_drive_publish(results, plan, { run, github }, ports),
    });
    const red = verdicts.filter((verdict) => verdict.red);
    if (verdicts.length > 0 && red.length === 0)
        return undefined;
    return worstVerdict(red).headline;
}
async function action_drive_publish(results, plan, { run, github }, { log, annotate, writeOutputs, writeSummary }) {
    const reports = results.map(({ report }) => report);
    for (const report of reports)
        log.info(renderTerminal(report, { colour: false, columns: 120 }));
    const published = run === undefined
        ? undefined
        : await log.group('Publish', () => (0,publish/* publishReports */.J)(reports, plan, {
            log,
            run,
            github,
            uploadArtifact: uploadArtifact,
            renderMarkdown: (all, links) => (0,markdown/* renderMarkdown */.G)(all, { links }),
            writeSummary: (markdown) => writeSummary(makeJobSummary(markdown)),
        }));
    if (plan.publish.annotations)
        annotate(makeAnnotations(reports));
    const told = results.map(({ report, lookup, test }) => ({
        report,
        lookup,
        resultsDirectory: test.resultsDirectory,
    }));
    const { reportFormats } = plan.publish;
    const { commentUrl, artifactUrl } = published ?? {};
    writeOutputs(makeOutputs(told, { reportFormats, commentUrl, artifactUrl }));
}


/***/ })

};
