export const id = 697;
export const ids = [697];
export const modules = {

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishMain: () => (/* binding */ publishMain)
});

// EXTERNAL MODULE: ./build/src/github/connect.js
var connect = __webpack_require__(76143);
// EXTERNAL MODULE: ./build/src/github/run.js
var github_run = __webpack_require__(18384);
// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/src/publish/advice.js
var advice = __webpack_require__(11609);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/domain/report-file.js
var report_file = __webpack_require__(39345);
// EXTERNAL MODULE: ./build/src/github/artifacts.js
var artifacts = __webpack_require__(34554);
// EXTERNAL MODULE: ./build/src/github/unzip.js
var unzip = __webpack_require__(5647);
;// CONCATENATED MODULE: ./build/src/publish/collect-reports.js






const PAGE_SIZE = 100;
/** A run may hold 500 artifacts for each of its jobs; these are looked through for the ones of ours. */
const MOST_PAGES = 10;
const MAX_PACKED_BYTES = 100_000_000;
const MAX_UNPACKED_BYTES = 300_000_000;
const MOST_ARTIFACTS = 50;
const MOST_FILES = 20_000;
/** More tests than anybody reads: a fork could leave thousands of small ones. */
const MOST_REPORTS = 50;
const artifactsSchema = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifacts/* artifactSchema */.y) });
/**
 * Reads the reports that the jobs of a run left in artifacts. They may come from a fork: nothing of them is written
 * to disk, run or trusted; what does not have the exact shape is left out with a reason.
 */
async function collectReports(request, github, log) {
    const all = await listArtifacts(request.runId, github);
    // A report.html is an artifact of its own, and no archive.
    const pages = all.filter(({ name, expired }) => name.endsWith('.html') && !expired);
    const listed = all.filter(({ name }) => name.startsWith(request.namePrefix) && !name.endsWith('.html'));
    // Of a re-run there are several of the same test: the newest artifact has the highest id and wins.
    const newestFirst = listed.sort((a, b) => b.id - a.id).slice(0, MOST_ARTIFACTS);
    const reports = new Map();
    for (const artifact of newestFirst) {
        const leg = legOf(artifact.name, request.namePrefix);
        try {
            for (const report of await readArtifact(artifact, github)) {
                const key = `${leg}\n${report.title}`;
                const what = `Report ${oneLine(report.title)} of artifact ${oneLine(artifact.name)}`;
                if (reports.has(key)) {
                    log.info(`${what} left out: a newer one was read. Legs of a matrix need an artifact-name each.`);
                    continue;
                }
                if (reports.size === MOST_REPORTS)
                    throw new Error(`there are ${MOST_REPORTS} reports already`);
                reports.set(key, { leg, report: withTrustedCommit(report, request) });
                log.info(`${what} read`);
            }
        }
        catch (error) {
            log.warn(`Artifact ${oneLine(artifact.name)} left out: ${oneLine(error instanceof Error ? error.message : String(error))}`);
        }
    }
    const sorted = toldApart([...reports.values()]).sort((a, b) => a.title.localeCompare(b.title, 'en'));
    return { reports: sorted, pages };
}
/** What an artifact's name says about its job: without the attempt, and without what made a taken name unique. */
function legOf(name, prefix) {
    return name
        .slice(prefix.length)
        .replace(/-perf-[0-9a-f]{8}$/, '')
        .replace(/-\d+$/, '');
}
/** Legs of a matrix may run the same type of test: those are called by the leg as well. */
function toldApart(legs) {
    return legs.map(({ leg, report }) => {
        const namesakes = legs.filter((other) => other.report.title === report.title);
        return namesakes.length < 2 ? report : { ...report, title: `${leg}: ${report.title}`.slice(0, 500) };
    });
}
async function listArtifacts(runId, github) {
    const listed = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
            run_id: runId,
            per_page: PAGE_SIZE,
            page,
        });
        const { artifacts } = (0,github_github/* readAnswer */.J)(artifactsSchema, answer);
        listed.push(...artifacts);
        if (artifacts.length < PAGE_SIZE)
            break;
    }
    return listed;
}
async function readArtifact(artifact, github) {
    if (artifact.expired)
        throw new github_github/* GitHubError */.y(0, 'it has expired');
    if (artifact.size_in_bytes > MAX_PACKED_BYTES)
        throw new github_github/* GitHubError */.y(0, `it is ${artifact.size_in_bytes} bytes large, at most ${MAX_PACKED_BYTES} are read`);
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
// EXTERNAL MODULE: ./build/src/publish/publish.js + 2 modules
var publish = __webpack_require__(36374);
// EXTERNAL MODULE: ./build/src/publish/comment.js
var comment = __webpack_require__(38676);
// EXTERNAL MODULE: ./build/src/publish/comment-target.js
var comment_target = __webpack_require__(95868);
;// CONCATENATED MODULE: ./build/src/publish/rehearse.js




/** `dry-run`: the exact comment, and what would become of it. GitHub is read and not written. */
async function rehearse(reports, markdown, telling, context) {
    const { log } = context;
    try {
        log.info(`Dry run, nothing is written: ${await fateOf(reports, markdown, telling, context)}`);
    }
    catch (error) {
        log.warn((0,advice/* adviceOn */.i)(error, { what: 'look for the comment', permission: 'pull-requests: read' }));
    }
    await log.group('The comment', async () => log.info((0,comment/* commentBody */.I2)({ key: telling.key, text: markdown })));
}
async function fateOf(reports, markdown, telling, { run, github }) {
    const target = await (0,comment_target/* commentTarget */.l)(telling.comment, run, github);
    if (target.kind === 'none')
        return `there would be no comment, ${target.because}`;
    const request = (0,publish/* commentRequest */.bu)(reports, markdown, telling, target.number);
    const { kind, url, duplicates } = await (0,comment/* foreseeComment */.Z3)(request, target.github);
    const where = url === undefined ? '' : `, ${url}`;
    const healed = duplicates === 0 ? '' : `, and ${duplicates} of its duplicates would be removed`;
    return `the comment on pull request ${target.number} would be ${kind}${where}${healed} (${target.how})`;
}

// EXTERNAL MODULE: ./build/src/publish/report-pages.js
var report_pages = __webpack_require__(92678);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/report/render/markdown.js + 6 modules
var render_markdown = __webpack_require__(1046);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/action/publish-step.js












/**
 * The half that writes to GitHub (`publish/action.yml`): joins what the jobs of a run left in artifacts into one
 * comment and summary. In a `workflow_run` the artifacts are those of the triggering run, which may be a fork's.
 */
async function publishMain(ports) {
    const { env, log } = ports;
    const run = (0,github_run/* readActionsRun */.r)(env);
    if (run === undefined)
        throw new errors/* UserError */.yo('This action only works in GitHub Actions.', '');
    const inputs = readInputs(env);
    log.mask(inputs.token);
    const github = (0,connect/* connectGitHub */.U)(inputs.token, { owner: run.owner, repo: run.repo }, log);
    const collected = await collect(run, inputs.artifactPrefix, github, log);
    if (collected.kind === 'refused')
        return await sayWhyNot(collected.because, ports);
    const { reports, links } = collected;
    const { outcome, headline } = worstVerdict(reports);
    const markdown = (0,render_markdown/* renderMarkdown */.G)(reports, { links });
    const { comment, commentKey: key, jobSummary, issueOnRegression } = inputs;
    const telling = { comment, key, jobSummary, issueOnRegression };
    const { writeSummary } = ports;
    let commentUrl;
    if (inputs.dryRun)
        await rehearse(reports, markdown, telling, { log, run, github });
    else
        ({ commentUrl } = await (0,publish/* tell */.qz)(reports, markdown, telling, { log, run, github, writeSummary }));
    ports.setOutput('verdict', outcome);
    ports.setOutput('reason', headline);
    ports.setOutput('reports', String(reports.length));
    ports.setOutput('comment-url', commentUrl ?? '');
}
async function collect(run, namePrefix, github, log) {
    const measured = measuredRun(run);
    try {
        const request = { runId: measured.id, namePrefix, sha: measured.sha, runUrl: measured.url };
        const pullRequest = await pullRequestNumber(run, github, log);
        const { reports, pages } = await collectReports({ ...request, pullRequest }, github, log);
        if (reports.length === 0)
            log.warn(`Run ${measured.id} left no results in artifacts named ${namePrefix}*`);
        const links = isForeign(run)
            ? []
            : (0,report_pages/* reportPageLinks */.J)(pages, namePrefix, (id) => `${measured.url}/artifacts/${id}`);
        return { kind: 'read', reports, links: [...links, { label: 'run', url: measured.url }] };
    }
    catch (error) {
        if (!(error instanceof github_github/* GitHubError */.y))
            throw error;
        const what = `read the results of run ${measured.id}`;
        return { kind: 'refused', because: (0,advice/* adviceOn */.i)(error, { what, permission: 'actions: read' }) };
    }
}
/** Nobody is led to a page that a fork has written. */
function isForeign({ triggeringRun, owner, repo }) {
    return triggeringRun !== undefined && triggeringRun.headRepository !== `${owner}/${repo}`;
}
/** Only for the report; whether there is a comment is decided where it is written. */
async function pullRequestNumber(run, github, log) {
    try {
        const found = await (0,find_pull_request/* findPullRequest */._)(run, github);
        return found.kind === 'found' ? found.number : undefined;
    }
    catch (error) {
        if (!(error instanceof github_github/* GitHubError */.y))
            throw error;
        log.debug(`the pull request is not known: ${error.message}`);
        return undefined;
    }
}
/** Nothing is known of the run, so nothing is said about it on the pull request: an earlier comment stays as it is. */
async function sayWhyNot(because, { log, setOutput, writeSummary }) {
    log.warn(because);
    await writeSummary(`### Performance: not published\n\n${(0,wording_escape/* markdownText */.p7)(because)}\n`);
    setOutput('verdict', 'broken');
    setOutput('reason', because);
    setOutput('reports', '0');
    setOutput('comment-url', '');
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
        dryRun: flag('dry-run', text('dry-run', 'false')),
    };
}
function flag(name, value) {
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new errors/* UserError */.yo(`The input ${name} is ${JSON.stringify(value)}; it can be true or false.`, '');
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

/***/ 76143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44942);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13798);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);






/** A job waits this long for a rate limit to pass, twice; longer waits are reported instead. */
const LONGEST_WAIT_S = 60;
const MOST_WAITS = 2;
const API_VERSION = '2022-11-28';
function connectGitHub(token, repository, log) {
    const wait = (kind) => (retryAfterS, options, _, retryCount) => {
        const { method, url } = options;
        const again = retryCount < MOST_WAITS && retryAfterS <= LONGEST_WAIT_S;
        log.warn(`GitHub's ${kind} rate limit was hit by ${method ?? ''} ${url ?? ''}; ` +
            (again ? `waiting ${retryAfterS} s` : `giving up, it asks for ${retryAfterS} s`));
        return again;
    };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        throttle: { onRateLimit: wait('primary'), onSecondaryRateLimit: wait('secondary') },
        request: { timeout: 30_000 },
        log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
    const request = async (route, parameters = {}) => {
        log.debug(`GitHub: ${route}`);
        try {
            const { status, data } = await octokit.request(route, {
                ...repository,
                ...parameters,
                headers: { 'x-github-api-version': API_VERSION },
            });
            return { status, data };
        }
        catch (error) {
            throw asGitHubError(error);
        }
    };
    return {
        request,
        async viewerLogin() {
            try {
                const answer = viewer.safeParse(await octokit.graphql('query { viewer { login } }'));
                return answer.success ? answer.data.viewer.login : undefined;
            }
            catch (error) {
                log.debug(`GitHub did not say whose token this is: ${asGitHubError(error).message}`);
                return undefined;
            }
        },
        async downloadArtifact(id, maxBytes) {
            const location = await artifactLocation(octokit, repository, id);
            return await download(location, maxBytes);
        },
    };
}
const viewer = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(200) }) });
async function artifactLocation(octokit, repository, id) {
    try {
        const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...repository,
            artifact_id: id,
            archive_format: 'zip',
            headers: { 'x-github-api-version': API_VERSION },
            request: { redirect: 'manual' },
        });
        if (headers.location === undefined)
            throw new _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(0, 'the artifact has no download address');
        return headers.location;
    }
    catch (error) {
        throw asGitHubError(error);
    }
}
/** Read through the toolkit's client, which knows the proxy settings of a runner. No token: the address is signed. */
async function download(url, maxBytes) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq('orchestrator-perf', [], {
        allowRetries: true,
        maxRetries: 3,
        socketTimeout: 60_000,
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.resume();
            throw new _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(message.statusCode ?? 0, `the artifact's storage answered ${message.statusCode}`);
        }
        const chunks = [];
        let bytes = 0;
        for await (const chunk of message) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw new _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(0, `the artifact is larger than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        throw asGitHubError(error);
    }
    finally {
        client.dispose();
    }
}
function asGitHubError(error) {
    if (error instanceof _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y)
        return error;
    const status = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }).safeParse(error);
    const message = error instanceof Error ? error.message : String(error);
    return new _github_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y(status.success ? status.data.status : 0, message, { cause: error });
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

/***/ 11609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/* harmony import */ var _github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);

/** One sentence for a refusal of GitHub that says which permission or setting to change. Never a verdict. */
function adviceOn(error, { what, permission }) {
    if (!(error instanceof _github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
        return `Could not ${what}: ${error instanceof Error ? error.message : String(error)}`;
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


/***/ }),

/***/ 36374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bu: () => (/* binding */ commentRequest),
  JX: () => (/* binding */ publishReports),
  qz: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/src/publish/advice.js
var advice = __webpack_require__(11609);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/publish/report-pages.js
var report_pages = __webpack_require__(92678);
;// CONCATENATED MODULE: ./build/src/publish/artifacts.js




/** Uploads the results folder, and each report.html as a file that GitHub shows in the browser. Failures are warnings. */
async function uploadResults(plan, run, uploadArtifact, log) {
    const { retentionDays } = plan.publish;
    const urlOf = ({ id }) => `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}/artifacts/${id}`;
    const uploaded = { resultsUrl: undefined, reportUrls: {} };
    await attempt('the results', log, async () => {
        const files = await filesUnder(plan.resultsPath);
        if (files.length === 0)
            return;
        const upload = { files, rootDirectory: plan.resultsPath, retentionDays };
        uploaded.resultsUrl = urlOf(await withFreeName(plan.names.artifact, plan, (name) => uploadArtifact({ name, ...upload })));
    });
    for (const { testType, resultsDirectory } of plan.tests) {
        const report = (0,external_node_path_.join)(resultsDirectory, 'report.html');
        if (!(await exists(report)))
            continue;
        await attempt(`the ${testType} report`, log, async () => {
            const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'perf-report-'));
            try {
                const stem = `${(0,report_pages/* pagePrefix */._)(plan.names.artifact)}-${testType}`;
                const { id } = await withFreeName(stem, plan, async (name) => {
                    // A file artifact is named after its file.
                    const file = (0,external_node_path_.join)(directory, `${name}.html`);
                    await (0,promises_.copyFile)(report, file);
                    return await uploadArtifact({
                        name: `${name}.html`,
                        files: [file],
                        rootDirectory: directory,
                        retentionDays,
                        asFile: true,
                    });
                });
                uploaded.reportUrls[testType] = urlOf({ id });
            }
            finally {
                await (0,promises_.rm)(directory, { recursive: true, force: true });
            }
        });
    }
    return uploaded;
}
/** Artifacts are immutable: when the name is taken (a re-run, another job), the run's own token makes it unique. */
async function withFreeName(name, plan, upload) {
    try {
        return await upload(name);
    }
    catch (error) {
        if (!/\b409\b|already exists/i.test(error instanceof Error ? error.message : ''))
            throw error;
        return await upload(`${name}-${plan.names.run}`);
    }
}
async function attempt(what, log, work) {
    try {
        await work();
    }
    catch (error) {
        log.warn(`Could not upload ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function filesUnder(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
}
async function exists(path) {
    return await (0,promises_.stat)(path).then((file) => file.isFile(), () => false);
}

// EXTERNAL MODULE: ./build/src/publish/comment.js
var comment = __webpack_require__(38676);
// EXTERNAL MODULE: ./build/src/publish/comment-target.js
var comment_target = __webpack_require__(95868);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
;// CONCATENATED MODULE: ./build/src/publish/regression-issue.js



const issueSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
/** Opens one issue while the branch has a regression, edits it in later runs, and closes it when it is gone. */
async function reportInIssue(request, github, log) {
    const marker = `<!-- orchestrator-perf:issue:v1:${(0,comment/* markerKey */.s8)(request.key)} -->`;
    const body = `${marker}\n${request.text.trim()}`;
    const open = await findOpen(marker, github);
    if (request.regressed && open === undefined) {
        const answer = await github.request('POST /repos/{owner}/{repo}/issues', {
            title: `Performance regression on ${request.branch}`,
            body,
            request: { retries: 0 },
        });
        return (0,github_github/* readAnswer */.J)(issueSchema, answer).html_url;
    }
    if (open === undefined)
        return undefined;
    await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: open.number,
        body,
        ...(request.regressed ? {} : { state: 'closed', state_reason: 'completed' }),
    });
    if (!request.regressed)
        log.info(`Closed issue ${open.number}: there is no regression any more`);
    return open.html_url;
}
async function findOpen(marker, github) {
    const login = (await github.viewerLogin()) ?? 'github-actions[bot]';
    for (let page = 1; page <= 10; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/issues', {
            state: 'open',
            sort: 'created',
            direction: 'asc',
            per_page: 100,
            page,
        });
        const issues = (0,github_github/* readAnswer */.J)(schemas/* array */.YOg(issueSchema), answer);
        const own = issues.find(({ user, body, pull_request }) => pull_request === undefined &&
            (user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`)) &&
            body?.split(/\r?\n/, 1)[0]?.trim() === marker);
        if (own !== undefined || issues.length < 100)
            return own;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js





/**
 * Tells people, in this order: artifacts (the comment links to them), comment, issue, job summary. Whatever GitHub
 * refuses is a warning with advice; the text then is in the summary.
 */
async function publishReports(reports, plan, context) {
    const { log, run } = context;
    const artifacts = plan.publish.uploadArtifacts
        ? await uploadResults(plan, run, context.uploadArtifact, log)
        : { resultsUrl: undefined, reportUrls: {} };
    const markdown = context.renderMarkdown(reports, linksTo(run, artifacts));
    const told = await tell(reports, markdown, { ...plan.publish, key: plan.names.commentKey }, context);
    return { ...told, artifactUrl: artifacts.resultsUrl, reportUrls: artifacts.reportUrls, markdown };
}
/** Comment, issue and summary of finished reports. */
async function tell(reports, markdown, telling, context) {
    const { log, run, github } = context;
    let commentUrl;
    let refused = false;
    try {
        commentUrl = await publish_comment(reports, markdown, telling, context);
    }
    catch (error) {
        refused = true;
        log.warn((0,advice/* adviceOn */.i)(error, { what: 'write the comment on the pull request', permission: 'pull-requests: write' }));
    }
    if (telling.issueOnRegression && run.eventName === 'schedule' && github !== undefined) {
        try {
            const regressed = reports.some(isRegressed);
            await reportInIssue({ key: telling.key, branch: run.refName, regressed, text: markdown }, github, log);
        }
        catch (error) {
            log.warn((0,advice/* adviceOn */.i)(error, { what: 'report the regression in an issue', permission: 'issues: write' }));
        }
    }
    // Without a comment the summary is the only place, also when it was turned off.
    if (telling.jobSummary || refused) {
        try {
            await context.writeSummary(markdown);
        }
        catch (error) {
            log.warn((0,advice/* adviceOn */.i)(error, { what: 'write the job summary', permission: 'contents: read' }));
        }
    }
    return { commentUrl };
}
async function publish_comment(reports, markdown, telling, { log, run, github }) {
    const target = await (0,comment_target/* commentTarget */.l)(telling.comment, run, github);
    if (target.kind === 'none') {
        log.info(`No comment: ${target.because}`);
        return undefined;
    }
    const request = commentRequest(reports, markdown, telling, target.number);
    const outcome = await (0,comment/* upsertComment */.lB)(request, target.github, log);
    log.info(`Comment on pull request ${target.number} ${outcome.kind} (${target.how})`);
    return outcome.url;
}
function commentRequest(reports, markdown, { comment: wanted, key }, pullRequest) {
    const passed = reports.length > 0 && reports.every(({ judgement }) => judgement.verdict.outcome === 'pass');
    return {
        pullRequest,
        key,
        text: markdown,
        // A comment that said "failed" must not stay when the run has become fine.
        mode: wanted === 'on-failure' && passed ? 'update' : 'create-or-update',
    };
}
function isRegressed({ judgement }) {
    return judgement.comparison.comparisons.some(({ call }) => call === 'regressed');
}
function linksTo(run, artifacts) {
    const reports = Object.entries(artifacts.reportUrls);
    return [
        ...reports.map(([testType, url]) => ({
            label: reports.length === 1 ? 'HTML report' : `${testType} report`,
            url,
        })),
        ...(artifacts.resultsUrl === undefined ? [] : [{ label: 'all results', url: artifacts.resultsUrl }]),
        { label: 'run', url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}` },
    ];
}


/***/ }),

/***/ 92678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportPageLinks),
/* harmony export */   _: () => (/* binding */ pagePrefix)
/* harmony export */ });
const PAGE = /^(?<leg>.*)-(?<type>smoke|load|stress|spike|soak)(?:-perf-[0-9a-f]{8})?\.html$/;
/**
 * Links to the report.html that each job uploaded as a file of its own; of a re-run to the newest. `resultsPrefix` is
 * how the names of the results begin: `perf-results-`.
 */
function reportPageLinks(artifacts, resultsPrefix, urlOf) {
    const prefix = pagePrefix(resultsPrefix);
    const pages = new Map();
    for (const { id, name } of [...artifacts].sort((a, b) => b.id - a.id)) {
        if (!name.startsWith(prefix))
            continue;
        const { leg: whole, type } = PAGE.exec(name.slice(prefix.length))?.groups ?? {};
        if (whole === undefined || type === undefined)
            continue;
        const leg = whole.replace(/-\d+$/, '');
        const key = `${leg} ${type}`;
        if (!pages.has(key))
            pages.set(key, { leg, type, id });
    }
    const all = [...pages.values()];
    return all
        .map(({ leg, type, id }) => {
        const namesakes = all.filter((page) => page.type === type).length;
        const what = all.length === 1 ? 'HTML' : namesakes === 1 ? type : `${leg} ${type}`;
        return { label: `${what} report`, url: urlOf(id) };
    })
        .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
/** Reports are named after their results; see `uploadResults`. */
function pagePrefix(resultsName) {
    return resultsName.replace(/^perf-results-/, 'perf-report-');
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
