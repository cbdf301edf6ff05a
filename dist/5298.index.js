export const id = 5298;
export const ids = [5298];
export const modules = {

/***/ 66292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driveRun: () => (/* binding */ driveRun),
/* harmony export */   p: () => (/* binding */ printReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _baseline_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23384);
/* harmony import */ var _baseline_save_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _domain_severity_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73339);
/* harmony import */ var _generator_open_generator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92981);
/* harmony import */ var _line_left_behind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39406);
/* harmony import */ var _line_run_tests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78962);
/* harmony import */ var _line_write_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16400);
/* harmony import */ var _exec_pinned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52061);
/* harmony import */ var _ports_machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97859);
/* harmony import */ var _ports_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3392);
/* harmony import */ var _publish_results_directory_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56193);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25214);
/* harmony import */ var _target_build_once_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93993);
/* harmony import */ var _target_drivers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(15576);















/** The line, with the terminal at its end. Gives the exit code. */
async function driveRun({ plan, planAt }, ports, tell = printReports) {
    const { log, env, packageRoot } = ports;
    await (0,_line_left_behind_js__WEBPACK_IMPORTED_MODULE_4__/* .takeDownOrphans */ .f)({ env, log });
    const baselines = { log, nowMs: Date.now(), run: undefined, github: undefined };
    const line = {
        log,
        progress: ports.progress,
        signal: ports.signal,
        hardSignal: ports.hardSignal,
        env,
        packageRoot,
        machine: (0,_ports_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .describeMachine */ .F)(env),
        cpus: plan.tests.some(({ sideBySide }) => sideBySide) ? await (0,_exec_pinned_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnableCpus */ .JA)() : [],
        planAt,
        buildTarget: (0,_target_build_once_js__WEBPACK_IMPORTED_MODULE_12__/* .buildOnce */ .g)(),
        startTarget: _target_drivers_js__WEBPACK_IMPORTED_MODULE_13__.startTarget,
        openGenerator: _generator_open_generator_js__WEBPACK_IMPORTED_MODULE_3__/* .openGenerator */ .m,
        prepareDirectory: _publish_results_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .prepareResultsDirectory */ .T,
        remember: ports.remember,
        findBaseline: (wholePlan, test) => (0,_baseline_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(wholePlan, test, baselines),
        saveBaseline: (summary, lookup, wholePlan, test) => (0,_baseline_save_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .saveBaseline */ .XY)(summary, lookup, wholePlan, test, { log, run: undefined, uploadArtifact: undefined }),
        writeResults: (result, wholePlan) => (0,_line_write_results_js__WEBPACK_IMPORTED_MODULE_6__/* .writeResults */ .K)(result, wholePlan),
        publish: async (results) => tell(results, plan, ports, line),
    };
    return (0,_domain_severity_js__WEBPACK_IMPORTED_MODULE_14__/* .exitCodeOf */ .FO)(await (0,_line_run_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .runTests */ .N)(plan, line));
}
function printReports(results, plan, { stdout, env, workingDirectory }) {
    for (const { report, test } of results) {
        const hasPage = plan.publish.reportFormats.includes('html');
        const reportPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, `${test.resultsDirectory}/${hasPage ? 'report.html' : 'result.json'}`);
        stdout.write((0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .renderTerminal */ .b)(report, { colour: (0,_ports_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .usesColour */ .hy)(stdout, env), columns: stdout.columns, reportPath }));
    }
}


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

/***/ 88791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/**
 * Names of scripts, checks, endpoints, branches and services, and every line of a log, are written by others. They
 * pass through one of these on their way into a rendering.
 */
const NAME_LENGTH = 120;
/** ECMA-48 control sequences: CSI, OSC/DCS/PM/APC strings, two-character escapes, and their 8-bit forms. */
const ESCAPE_SEQUENCES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/**
 * What shows nothing and is able to lie: every default-ignorable code point (soft hyphen, zero-width characters,
 * variation selectors, fillers, tags), bidirectional marks and overrides, interlinear anchors, the blank Braille cell.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu;
/** A letter of a real language carries a few marks; a stack of them covers the lines around it. */
const STACKED = /(\p{M}{3})\p{M}+/gu;
/** Joins nothing, shows nothing, and stops GitHub from reading a mention, a reference or a link. */
const BREAK = '\u2060';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/** One line of visible text, `maxLength` characters at most. */
function cleanText(text, maxLength = 500) {
    return capped(visible(text).replace(/ {2,}/g, ' ').trim(), maxLength);
}
function cleanName(text) {
    return cleanText(text, NAME_LENGTH);
}
/** Text in GitHub Markdown, anywhere: paragraph, table cell, summary. Starts no construct, mention, reference or link. */
function markdownText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(breakCommits(escapedMarkdown(text, maxLength)));
}
function escapedMarkdown(text, maxLength) {
    return breakReferences(cleanText(text, maxLength))
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[`*{}[\]~!$^]|#(?!\d+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^[-+=](?!\d)/, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** A name in code letters in GitHub Markdown, safe in a table cell: a fence of backticks could be broken out of. */
function markdownCode(text, maxLength = NAME_LENGTH) {
    return `<code>${escapedMarkdown(text, maxLength)}</code>`;
}
/** A line of a log: its columns and its indentation stay. */
function logLine(text, maxLength = 300) {
    return capped(visible(text.replaceAll('\t', '  ')).trimEnd(), maxLength);
}
/** Lines of a log as a fenced block that nothing in them can close. */
function markdownFence(lines) {
    const clean = lines.map((line) => logLine(line));
    const longest = Math.max(2, ...clean.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...clean, fence].join('\n');
}
/** Only what cannot leave the parentheses of a Markdown link; anything else than http(s) is no link. */
function markdownUrl(url) {
    const clean = url.trim();
    if (!/^https?:\/\/[^\s<>"'`\\|()]+$/i.test(clean) || clean.length > 500)
        return undefined;
    return clean;
}
/** Text of the page; its template escapes what is HTML. */
function pageText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(cleanText(text, maxLength));
}
/** Text in a terminal: no sequence of it moves the cursor, sets the title or colours the rest. */
function terminalText(text, maxLength = 500) {
    return cleanText(text, maxLength);
}
/** XML 1.0 allows fewer characters than JavaScript strings hold; the rest is escaped by the XML library. */
function xmlText(text, maxLength = 2000) {
    return cleanText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}
/** JSON inside `<script type="application/json">`: no `<` can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value)
        .replace(/</g, '\\u003c')
        .replace(/>/g, '\\u003e')
        .replace(/&/g, '\\u0026')
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029');
}
/** Also the full-width forms, which spreadsheets of East Asian languages read as the sign. */
const STARTS_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/;
/** A cell of a CSV file: quoted when needed, and never a formula (OWASP: CSV injection); without the noise of binary fractions. */
function csvCell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
    const clean = cleanText(value);
    const text = STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
    return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function breakReferences(text) {
    return text
        .replace(/@(?=[\w-])/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replace(/:(?=([\w+-]+):)/g, (colon, name) => (isEmojiName(name) ? `:${BREAK}` : colon));
}
/** GitHub links a bare SHA of any commit, but not in code letters. */
function breakCommits(text) {
    return text.replace(/\b[\da-f]{7,64}\b/gi, (word) => isCommit(word) ? `${word.slice(0, 6)}${BREAK}${word.slice(6)}` : word);
}
/** Not the minutes in 10:30:00; these two names of GitHub's are digits alone. */
function isEmojiName(name) {
    return !/^\d+$/.test(name) || name === '100' || name === '1234';
}
/** Abbreviated or not; a number alone is a figure, and a word of letters alone a word. */
function isCommit(word) {
    return (/\d/.test(word) && /[a-f]/i.test(word)) || word.length === 40;
}
function visible(text) {
    return wellFormed(text)
        .replace(ESCAPE_SEQUENCES, '')
        .replace(CONTROLS, ' ')
        .replace(INVISIBLE, '')
        .replace(STACKED, '$1');
}
function capped(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A lone surrogate is no character: it breaks UTF-8 files and JSON readers. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}


/***/ }),

/***/ 15492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   Kz: () => (/* binding */ formatWith),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   T4: () => (/* binding */ formatSignedSize),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fV: () => (/* binding */ formatSlope),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   rs: () => (/* binding */ keepUnits),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
/** Numbers as a person reads them: at least three significant digits, units once, the same way in every rendering. */
const BYTE_STEPS = [
    [1e9, { divisor: 1e9, suffix: ' GB' }],
    [1e6, { divisor: 1e6, suffix: ' MB' }],
    [1e3, { divisor: 1e3, suffix: ' kB' }],
];
/** The scale that suits the largest of the values. */
function scaleFor(unit, values) {
    const largest = Math.max(0, ...values.filter((value) => value !== undefined).map(Math.abs));
    switch (unit) {
        case 'ms':
            return largest >= 10_000 ? { divisor: 1000, suffix: ' s' } : { divisor: 1, suffix: ' ms' };
        case 's':
            return { divisor: 1, suffix: ' s' };
        case 'bytes':
            return BYTE_STEPS.find(([least]) => largest >= least)?.[1] ?? { divisor: 1, suffix: ' bytes' };
        case 'ratio':
            return { divisor: 0.01, suffix: ' %' };
        case 'cores':
            return { divisor: 1, suffix: ' cores' };
        case 'per second':
            return { divisor: 1, suffix: '/s' };
        case 'bytes per second': {
            const { divisor, suffix } = scaleFor('bytes', values);
            return { divisor, suffix: `${suffix}/s` };
        }
        case 'count':
        case 'none':
        case '':
            return { divisor: 1, suffix: '' };
        default:
            return { divisor: 1, suffix: ` ${unit}` };
    }
}
function formatWith(scale, value) {
    if (value === undefined)
        return 'n/a';
    if (scale.suffix === ' cores' && value === 1)
        return '1 core';
    return `${formatNumber(value / scale.divisor)}${Number.isFinite(value) ? scale.suffix : ''}`;
}
function formatQuantity(value, unit) {
    return formatWith(scaleFor(unit, [value]), value);
}
/** A value and its unit stay on one line wherever lines are broken by others: no-break spaces between them. */
function keepUnits(text) {
    return text
        .replace(/(?<=\d) (?=(?:ms|s|min|h|d|%|pp|kB|MB|GB|bytes|cores?|VUs?|events\/s|requests\/s)(?![\p{L}\p{N}]))/gu, NO_BREAK)
        .replace(/(?<=(?:^|[ (])(?:[<>=≤≥≠]|&[lg]t;)) (?=\d)/g, NO_BREAK);
}
const NO_BREAK = '\u00a0';
/** `''` where there is no value: for cells that may be empty. */
function formatKnown(value, unit) {
    return value === undefined ? '' : formatQuantity(value, unit);
}
/** Three significant digits; whole numbers and everything from 100 on keep all digits before the point. */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'n/a';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e15)
        return value.toExponential(2);
    if (Number.isInteger(value))
        return grouped(value.toFixed(0));
    if (size < 1e-6)
        return value.toExponential(1);
    if (size < 0.001)
        return Number(value.toPrecision(2)).toFixed(8).replace(/0+$/, '');
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
    const fixed = value.toFixed(Math.min(decimals, 5));
    return grouped(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}
function formatCount(value) {
    return value === undefined ? 'n/a' : formatNumber(Math.round(value));
}
/** 0.0234 -> `2.34 %`. */
const formatPercent = (ratio) => formatQuantity(ratio, 'ratio');
/** `40 s`, `17 min`, `1 h 5 min`, `24 h`: at most two units. */
function formatDuration(seconds) {
    if (seconds === undefined || !Number.isFinite(seconds))
        return 'n/a';
    if (seconds < 60)
        return `${formatNumber(seconds)} s`;
    const whole = Math.round(seconds);
    const parts = [
        [Math.floor(whole / 86_400), 'd'],
        [Math.floor((whole % 86_400) / 3600), 'h'],
        [Math.floor((whole % 3600) / 60), 'min'],
        [whole % 60, 's'],
    ];
    // 24 h reads better than 1 d.
    if (whole < 172_800) {
        const hours = Math.floor(whole / 3600);
        parts.splice(0, 2, [hours, 'h']);
    }
    const first = parts.findIndex(([amount]) => amount > 0);
    return parts
        .slice(first, first + 2)
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount} ${unit}`)
        .join(' ');
}
/** `+60.2 MB`, `−16 kB`, `±0 cores`: a change over time, with its sign. */
function formatSlope(value, unit) {
    const size = Math.abs(value);
    if (size < 0.001)
        return `±${formatQuantity(0, unit)}`;
    return `${value < 0 ? '−' : '+'}${formatQuantity(size, unit)}`;
}
/** `+26.4 %`, `−0.02 pp`, `±0 %`. The sign is always there. */
function formatChange(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    return `${signed(change * 100)} ${changeSuffix(unit)}`;
}
/** `−3.1 … +4.2 %`, or `±4 %` when both sides are alike. */
function formatNoise(noise, unit) {
    if (noise === undefined)
        return 'n/a';
    const [low, high] = noise;
    const suffix = changeSuffix(unit);
    const larger = Math.max(Math.abs(low), Math.abs(high));
    const [from, to] = [signed(low * 100), signed(high * 100)].map((side) => side.replace('±', ''));
    if (from === to || Math.abs(low + high) / larger < 0.15)
        return `±${oneDecimal(((high - low) / 2) * 100)} ${suffix}`;
    return `${from} … ${to} ${suffix}`;
}
/** `11 %`, `2.1 %`, `0.4 pp`: the size of a change that is known no better. From 10 on without a fraction. */
function formatSize(change, unit) {
    return `${roundedSize(change)} ${changeSuffix(unit)}`;
}
/** `9 to 14 %`, `−2.1 to +3 %`: the ends of an interval, with signs where they are asked for or differ. */
function formatRange([low, high], unit, signs) {
    const suffix = changeSuffix(unit);
    if (signs === 'where they differ' && (low >= 0 || high <= 0)) {
        const [from, to] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
        return `${roundedSize(from)} to ${roundedSize(to)} ${suffix}`;
    }
    const [from, to] = [low, high].map((end) => {
        const size = roundedSize(end);
        return size === '0' ? size : `${end < 0 ? '−' : '+'}${size}`;
    });
    return `${from} to ${to} ${suffix}`;
}
/** `2 failed limits`, `1 failed limit`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `+11 %`, `−2.1 %`, `±0 %`: as `formatSize`, with its sign. */
function formatSignedSize(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    const sign = roundedSize(change) === '0' ? '±' : change < 0 ? '−' : '+';
    return `${sign}${formatSize(change, unit)}`;
}
function signed(value) {
    const text = oneDecimal(Math.abs(value));
    if (text === '0')
        return '±0';
    return `${value < 0 ? '−' : '+'}${text}`;
}
/** Changes are read to a tenth; small ones keep two digits so that +0.02 pp does not become 0. */
function oneDecimal(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return formatNumber(Math.round(value));
    return value.toFixed(size >= 1 ? 1 : 2).replace(/\.?0+$/, '');
}
function roundedSize(change) {
    const size = Math.abs(change) * 100;
    return size >= 10 ? formatNumber(Math.round(size)) : oneDecimal(size);
}
function changeSuffix(unit) {
    return unit === 'points' ? 'pp' : '%';
}
function grouped(digits) {
    const [whole = '', fraction] = digits.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}


/***/ })

};
