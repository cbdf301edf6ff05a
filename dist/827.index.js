export const id = 827;
export const ids = [827];
export const modules = {

/***/ 34898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driveAction: () => (/* binding */ driveAction)
});

// EXTERNAL MODULE: ./build/src/baseline/find-baseline.js + 2 modules
var find_baseline = __webpack_require__(52465);
// EXTERNAL MODULE: ./build/src/baseline/save-baseline.js
var save_baseline = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/src/line/run-tests.js + 39 modules
var run_tests = __webpack_require__(75483);
;// CONCATENATED MODULE: ./build/src/github/actions-artifact.js
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

// EXTERNAL MODULE: ./build/src/github/connect.js
var connect = __webpack_require__(76143);
// EXTERNAL MODULE: ./build/src/ports/interrupt.js
var interrupt = __webpack_require__(54685);
// EXTERNAL MODULE: ./build/src/ports/machine.js
var machine = __webpack_require__(97859);
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
    const folds = count(text, '<details') - count(text, '</details>');
    return `${fences % 2 === 1 ? '\n```' : ''}${'\n</details>'.repeat(Math.max(0, folds))}`;
}
function count(text, part) {
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

// EXTERNAL MODULE: ./build/src/publish/publish.js + 2 modules
var publish = __webpack_require__(36374);
// EXTERNAL MODULE: ./build/src/report/render/markdown.js + 6 modules
var markdown = __webpack_require__(1046);
// EXTERNAL MODULE: ./build/src/report/render/terminal.js
var terminal = __webpack_require__(64841);
// EXTERNAL MODULE: ./build/src/target/drivers.js
var drivers = __webpack_require__(15576);
// EXTERNAL MODULE: ./build/src/line/write-results.js + 3 modules
var write_results = __webpack_require__(26981);
;// CONCATENATED MODULE: ./build/src/action/drive.js















/** The line, with GitHub at its end. Gives the sentence that turns the step red, or undefined. */
async function driveAction({ plan, token, run, packageRoot }, ports) {
    const { log, env } = ports;
    const github = token === undefined || run === undefined
        ? undefined
        : (0,connect/* connectGitHub */.U)(token, { owner: run.owner, repo: run.repo }, log);
    const baselines = { log, nowMs: Date.now(), run, github };
    const verdicts = await (0,run_tests/* runPipeline */.a)(plan, {
        log,
        progress: ports.progress,
        ...(0,interrupt/* listenForInterrupts */.v)(log),
        env,
        packageRoot,
        machine: (0,machine/* machineFacts */.R)(env),
        drivers: drivers/* stackDrivers */.c,
        remember: ports.remember,
        findBaseline: (wholePlan, test) => (0,find_baseline/* findBaseline */.Xn)(wholePlan, test, baselines),
        saveBaseline: (summary, lookup, wholePlan, test) => (0,save_baseline/* saveBaseline */.X)(summary, lookup, wholePlan, test, { log, run, uploadArtifact: uploadArtifact }),
        writeResults: write_results/* writeResults */.K,
        publish: (results) => drive_publish(results, plan, { run, github }, ports),
    });
    const red = verdicts.filter((verdict) => verdict.red);
    if (verdicts.length > 0 && red.length === 0)
        return undefined;
    return worstVerdict(red).headline;
}
async function drive_publish(results, plan, { run, github }, { log, annotate, writeOutputs, writeSummary }) {
    const reports = results.map(({ report }) => report);
    for (const report of reports)
        log.info((0,terminal/* renderTerminal */.b)(report, { colour: false, columns: 120 }));
    const published = run === undefined
        ? undefined
        : await log.group('Publish', () => (0,publish/* publishReports */.JX)(reports, plan, {
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


/***/ }),

/***/ 48878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version of this tool as results carry them; a test holds the version equal to package.json. */
const TOOL = { name: 'orchestrator-perf', version: '0.1.0' };


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

/***/ 54685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
/** From now on signals do not end this process: what runs is stopped and taken down first. */
function listenForInterrupts(log, what = OF_A_RUN) {
    const soft = new AbortController();
    const hard = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (soft.signal.aborted)
                return hard.abort(name);
            if (what !== '')
                log.warn(`${name}: ${what}`);
            soft.abort(name);
        });
    }
    return { signal: soft.signal, hardSignal: hard.signal };
}
const OF_A_RUN = 'stopping k6, keeping what was measured and taking the stack down';


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


/***/ })

};
