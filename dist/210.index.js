export const id = 210;
export const ids = [210];
export const modules = {

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
    return JSON.stringify({ schemaVersion: 1, report: { ...rest, charts: [] } });
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
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000);
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500);
const tags = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500), text).refine((value) => Object.keys(value).length <= 50);
const list = (of) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of).max(2000);
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
        notes: list(text),
        summary: _measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .runSummarySchema */ .R,
    }),
});


/***/ }),

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

/***/ 74443:
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

/***/ 74868:
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
            readEntry(zip, entry, left).then((content) => {
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
function readEntry(zip, entry, maxBytes) {
    if (entry.fileName.endsWith('/'))
        return Promise.resolve(undefined);
    if (entry.uncompressedSize > maxBytes)
        return Promise.reject(new Error(`the archive unpacks to more than ${maxBytes} bytes`));
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
// EXTERNAL MODULE: ./build/src/report/markdown.js + 6 modules
var report_markdown = __webpack_require__(66096);
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
