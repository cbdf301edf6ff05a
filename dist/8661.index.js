export const id = 8661;
export const ids = [8661];
export const modules = {

/***/ 95948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driveAction: () => (/* binding */ driveAction)
});

// EXTERNAL MODULE: ./build/src/baseline/find-baseline.js + 4 modules
var find_baseline = __webpack_require__(23384);
// EXTERNAL MODULE: ./build/src/baseline/save-baseline.js
var save_baseline = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/src/line/left-behind.js + 1 modules
var left_behind = __webpack_require__(39406);
// EXTERNAL MODULE: ./build/src/line/run-tests.js + 4 modules
var run_tests = __webpack_require__(78962);
;// CONCATENATED MODULE: ./build/src/github/actions-artifact.js
/** The artifact client is more than half of the bundle, so it is read only when something is uploaded. */
const uploadArtifact = async ({ name, files, rootDirectory, retentionDays, asFile, }) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(9899)]).then(__webpack_require__.bind(__webpack_require__, 39899));
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, files, rootDirectory, {
        retentionDays,
        ...(asFile === true ? { skipArchive: true } : {}),
    });
    if (id === undefined)
        throw new Error(`GitHub gave no id for the artifact ${name}`);
    return { id };
};

// EXTERNAL MODULE: ./build/src/github/connect.js + 1 modules
var connect = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/ports/interrupt.js
var interrupt = __webpack_require__(54685);
// EXTERNAL MODULE: ./build/src/exec/pinned.js
var pinned = __webpack_require__(52061);
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

// EXTERNAL MODULE: ./build/src/domain/severity.js
var severity = __webpack_require__(73339);
// EXTERNAL MODULE: ./build/src/publish/results-directory.js
var results_directory = __webpack_require__(56193);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/publish/written-files.js


function writtenFiles() {
    const noted = new Map();
    return {
        async note(directory) {
            noted.set(directory, await stamps(directory));
        },
        async sinceNoted() {
            const written = [];
            for (const [directory, before] of noted)
                for (const [path, stamp] of await stamps(directory))
                    if (before.get(path) !== stamp)
                        written.push(path);
            return written.sort();
        },
    };
}
/** Regular files below a folder, links not followed, each with what changes when it is written. */
async function stamps(directory) {
    const found = new Map();
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (!entry.isFile())
            continue;
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        // Nobody can set the time of the last change of a file back.
        const { ino, ctimeNs, size } = await (0,promises_.lstat)(path, { bigint: true });
        found.set(path, `${ino} ${ctimeNs} ${size}`);
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/inputs/results-place.js
var results_place = __webpack_require__(92583);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
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
    regressions: 'Number of figures that regressed against the base or the baseline.',
    improvements: 'Number of figures that improved.',
    'baseline-found': '`true` when there were earlier runs, or a base side by side, to compare with.',
    'baseline-sha': 'Commit of the base, or of the newest run of the baseline.',
    'comment-url': 'Address of the comment on the pull request.',
    'report-html': 'Path of report.html.',
    'result-json': 'Path of result.json.',
    'artifact-url': 'Address of the uploaded results.',
    'k6-version': 'Version of k6 that ran.',
    'k6-exit-code': 'Exit code of k6.',
    'metrics-json': 'All of these figures by test type, as JSON.',
};
/** Outputs of publish/action.yml, which is generated from this table. */
const PUBLISH_OUTPUTS = {
    verdict: OUTPUTS.verdict,
    reason: OUTPUTS.reason,
    reports: 'Number of tests that were read.',
    'comment-url': OUTPUTS['comment-url'],
};
/** Every output as text; what was not measured is empty, never zero. */
function makeOutputs(results, sources) {
    const figures = results.map((result) => figuresOf(result, sources));
    const [first] = figures;
    const worst = (0,severity/* worstVerdict */.zP)(results.map(({ report }) => report.judgement.verdict));
    const sum = (name) => outputs_text(figures.reduce((total, figure) => total + figure[name], 0));
    const lookup = results.map((result) => result.lookup).find(({ kind }) => kind === 'found');
    const sideBySide = results.map(({ report }) => report.summary.sideBySide).find((one) => one !== undefined);
    return {
        verdict: worst.outcome,
        reason: (0,wording_escape/* cleanText */.X5)(worst.headline),
        'p95-ms': outputs_text(first?.['p95-ms']),
        'p99-ms': outputs_text(first?.['p99-ms']),
        'error-rate': outputs_text(first?.['error-rate']),
        'events-per-second': outputs_text(first?.['events-per-second']),
        'requests-per-second': outputs_text(first?.['requests-per-second']),
        'thresholds-failed': sum('thresholds-failed'),
        regressions: sum('regressions'),
        improvements: sum('improvements'),
        'baseline-found': outputs_text(lookup !== undefined || sideBySide !== undefined),
        'baseline-sha': outputs_text(sideBySide?.base.sha ?? (lookup?.kind === 'found' ? lookup.baseline.sha : undefined)),
        'comment-url': outputs_text(sources.commentUrl),
        'report-html': outputs_text(first?.['report-html']),
        'result-json': outputs_text(first?.['result-json']),
        'artifact-url': outputs_text(sources.artifactUrl),
        'k6-version': outputs_text(results[0]?.report.summary.environment.k6Version),
        'k6-exit-code': outputs_text(first?.['k6-exit-code']),
        'metrics-json': JSON.stringify(Object.fromEntries(figures.map((figure) => [figure.name, figure]))),
    };
}
function figuresOf({ report, resultsDirectory }, { reportFormats }) {
    const { judgement, summary } = report;
    const { comparisons } = judgement.comparison;
    const calls = (call) => {
        const figures = comparisons.filter((comparison) => comparison.call === call).length;
        // A version that failed regressed, whatever its figures were before.
        return Math.max(figures, summary.sideBySide?.call === call ? 1 : 0);
    };
    return {
        name: report.title,
        verdict: judgement.verdict.outcome,
        reason: (0,wording_escape/* cleanText */.X5)(judgement.verdict.headline),
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
// EXTERNAL MODULE: ./build/src/report/render/terminal.js + 1 modules
var terminal = __webpack_require__(25214);
// EXTERNAL MODULE: ./build/src/generator/open-generator.js + 4 modules
var open_generator = __webpack_require__(92981);
// EXTERNAL MODULE: ./build/src/target/build-once.js
var build_once = __webpack_require__(93993);
// EXTERNAL MODULE: ./build/src/target/drivers.js
var drivers = __webpack_require__(15576);
// EXTERNAL MODULE: ./build/src/line/write-results.js + 2 modules
var write_results = __webpack_require__(16400);
;// CONCATENATED MODULE: ./build/src/action/drive.js























/** The line, with GitHub at its end. Gives the sentence that turns the step red, or undefined. */
async function driveAction({ plan, planAt, token, run, packageRoot }, ports) {
    const { log, env } = ports;
    await (0,left_behind/* takeDownOrphans */.f)({ env, log });
    const github = token === undefined || run === undefined
        ? undefined
        : (0,connect/* connectGitHub */.U)(token, { owner: run.owner, repo: run.repo }, log);
    const written = writtenFiles();
    const baselines = { log, nowMs: Date.now(), run, github };
    const verdicts = await (0,run_tests/* runTests */.N)(plan, {
        log,
        progress: ports.progress,
        ...(0,interrupt/* listenForInterrupts */.v)(log),
        env,
        packageRoot,
        machine: (0,machine/* describeMachine */.F)(env),
        cpus: plan.tests.some(({ sideBySide }) => sideBySide) ? await (0,pinned/* pinnableCpus */.JA)() : [],
        planAt,
        buildTarget: (0,build_once/* buildOnce */.g)(),
        startTarget: drivers.startTarget,
        openGenerator: open_generator/* openGenerator */.m,
        prepareDirectory: async (directory) => {
            await (0,results_directory/* prepareResultsDirectory */.T)(directory);
            await written.note(directory);
        },
        remember: ports.remember,
        findBaseline: (wholePlan, test) => (0,find_baseline/* findBaseline */.Xn)(wholePlan, test, baselines),
        saveBaseline: (summary, lookup, wholePlan, test) => (0,save_baseline/* saveBaseline */.XY)(summary, lookup, wholePlan, test, { log, run, uploadArtifact: uploadArtifact }),
        writeResults: write_results/* writeResults */.K,
        publish: (results) => drive_publish(results, plan, { run, github, written }, ports),
    });
    const red = verdicts.filter((verdict) => verdict.red);
    if (verdicts.length > 0 && red.length === 0)
        return undefined;
    return (0,severity/* worstVerdict */.zP)(red).headline;
}
async function drive_publish(results, plan, { run, github, written }, { env, log, annotate, writeOutputs, writeSummary }) {
    const reports = results.map(({ report }) => report);
    for (const report of reports)
        log.info((0,terminal/* renderTerminal */.b)(report, { colour: false }));
    if (plan.publish.annotations)
        annotate(makeAnnotations(reports));
    const told = results.map(({ report, lookup, test }) => ({
        report,
        lookup,
        resultsDirectory: test.resultsDirectory,
    }));
    const { reportFormats } = plan.publish;
    // Before anything waits for GitHub: a job that is ended meanwhile has its verdict.
    writeOutputs(makeOutputs(told, { reportFormats }));
    if (run === undefined)
        return;
    const { commentUrl, artifactUrl } = await log.group('Publish', () => (0,publish/* publishReports */.JX)(reports, plan, {
        log,
        run,
        github,
        uploadArtifact: uploadArtifact,
        results: { writtenFiles: () => written.sinceNoted(), places: (0,results_place/* resultsPlaces */.J)(env) },
        renderMarkdown: (all, links) => (0,markdown.renderMarkdown)(all, { links }),
        writeSummary: (markdown) => writeSummary(makeJobSummary(markdown)),
    }));
    if (commentUrl !== undefined || artifactUrl !== undefined)
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

/***/ 90690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ dockerEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   wO: () => (/* binding */ clusterEnvironment)
/* harmony export */ });
/**
 * The environment of a child process, by names that are allowed: nothing else of ours, and above all no token of a
 * workflow, reaches it. What it needs beyond, it is given by name.
 */
function childEnvironment(env, ...needs) {
    const allowed = [EVERY_PROCESS, ...needs.map((need) => ALLOWED[need])];
    return only(env, (name) => allowed.some((pattern) => pattern.test(name)));
}
/**
 * The environment of `docker` and `docker compose`: ours, because a compose file may interpolate any variable of the
 * user's, without what belongs to the workflow step alone: the action's inputs, and the tokens of the runner and of GitHub.
 */
function dockerEnvironment(env) {
    return only(env, (name) => !OF_THE_STEP.test(name));
}
/** The environment of `kubectl`: its login plugins read what they like (AWS_*, GOOGLE_*, AZURE_*). */
const clusterEnvironment = dockerEnvironment;
const EVERY_PROCESS = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|TZ|LANG|LC_[A-Z]+|SSL_CERT_(?:FILE|DIR)|XDG_[A-Z_]+|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA)$/;
const ALLOWED = {
    network: /^(?:HTTPS?_PROXY|NO_PROXY|ALL_PROXY)$/i,
    // By their whole names (`go env`): GOOGLE_APPLICATION_CREDENTIALS begins the same way.
    // A service of the user's own: what finds and sets up its runtime. By whole names: NODE_AUTH_TOKEN is a token.
    service: /^(?:USER|LOGNAME|SHELL|NODE_(?:ENV|OPTIONS|PATH|EXTRA_CA_CERTS)|NVM_(?:DIR|BIN)|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_(?:HOME|OPTS)|GRADLE_(?:HOME|OPTS|USER_HOME)|PYTHON(?:PATH|HOME|UNBUFFERED)|VIRTUAL_ENV|CONDA_PREFIX|GEM_(?:HOME|PATH)|BUNDLE_(?:PATH|GEMFILE)|RUBYLIB|RUBYOPT|DOTNET_ROOT|ASPNETCORE_ENVIRONMENT|LD_LIBRARY_PATH|CARGO_HOME|RUSTUP_HOME)$/,
    go: /^GO(?:CACHE|ENV|EXPERIMENT|INSECURE|MODCACHE|NOPROXY|NOSUMDB|PATH|PRIVATE|PROXY|ROOT|SUMDB|TMPDIR|TOOLCHAIN|AUTH)$/,
};
/** ACTIONS_RUNTIME_TOKEN writes artifacts and caches, ACTIONS_ID_TOKEN_REQUEST_TOKEN speaks for the repository. */
const OF_THE_STEP = /^(?:INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_TOKEN|GH_TOKEN|.*_RUNTIME_TOKEN)$/i;
function only(env, isAllowed) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isAllowed(name) ? [[name, value]] : []));
}


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28483);

/** Runs a command to its end; however that went, this never throws. Aborted or late, it is asked to end, then killed. */
async function run(argv, options) {
    const { env, cwd, input, signal, timeoutMs, maxBytes = 1_000_000 } = options;
    const stdout = firstBytes(maxBytes);
    const stderr = firstBytes(maxBytes);
    const child = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(argv, { env, cwd, input, onStdout: stdout.add, onStderr: stderr.add });
    let timedOut = false;
    const end = () => child.end();
    const deadline = timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
        }, timeoutMs);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted)
        end();
    const ended = await child.ended;
    clearTimeout(deadline);
    signal?.removeEventListener('abort', end);
    return { ...ended, stdout: stdout.text(), stderr: stderr.text(), timedOut };
}
function firstBytes(limit) {
    const chunks = [];
    let heldBytes = 0;
    return {
        add(chunk) {
            if (heldBytes < limit)
                chunks.push(chunk);
            heldBytes += chunk.length;
        },
        text: () => Buffer.concat(chunks).toString('utf8'),
    };
}


/***/ }),

/***/ 28483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endText),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const GRACE_MS = 3000;
/** Starts a command: never by a shell, never in our process group, so that Ctrl-C in a terminal does not reach it. */
function start([command, ...args], options) {
    const { env, cwd, input, graceMs = GRACE_MS } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env,
        cwd,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    });
    // A pipe that breaks at the end of the child is no news.
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.on('error', () => { });
    if (input !== undefined && input !== 'open')
        child.stdin?.end(input);
    child.stdout?.on('data', options.onStdout);
    child.stderr?.on('data', options.onStderr);
    let isOver = false;
    let killer;
    const toGroup = (name) => signalGroup(child.pid, name);
    let exit = () => { };
    const exited = new Promise((resolve) => {
        exit = resolve;
    });
    child.on('exit', (code, signal) => exit({ code: code ?? undefined, signal: signal ?? undefined }));
    const ended = new Promise((resolve) => {
        const over = (end) => {
            isOver = true;
            clearTimeout(killer);
            exit(end);
            resolve(end);
        };
        child.on('error', (error) => {
            // An error after the start, such as a signal that could not be sent, is not the end.
            if (child.pid === undefined)
                over({ code: undefined, signal: undefined, error });
        });
        // `close` and not `exit`: its last words have been read by then.
        child.on('close', (code, signal) => over({ code: code ?? undefined, signal: signal ?? undefined }));
    });
    return {
        pid: child.pid,
        get isOver() {
            return isOver;
        },
        signal(name) {
            // Without a pid Node would signal our own process group.
            if (!isOver && child.pid !== undefined)
                child.kill(name);
        },
        end() {
            if (isOver)
                return;
            toGroup('SIGTERM');
            killer ??= setTimeout(() => toGroup('SIGKILL'), graceMs);
        },
        kill() {
            if (!isOver)
                toGroup('SIGKILL');
        },
        exited,
        ended,
    };
}
/** Completes a sentence that begins with the name of the process. */
function endText({ code, signal, error }) {
    if (error !== undefined)
        return `could not be started: ${error.message}`;
    return signal === undefined ? `exited with code ${code}` : `was ended by ${signal}`;
}
/** `detached` made the child the leader of a group of its own; Windows has no groups. */
function signalGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, name);
    }
    catch {
        // Already gone.
    }
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


/***/ })

};
