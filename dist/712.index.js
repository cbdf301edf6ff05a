export const id = 712;
export const ids = [712];
export const modules = {

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ StackError),
/* harmony export */   Xb: () => (/* binding */ LoadError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake or a condition the user can do something about. `message` says what happened, with the value, and what
 * was expected; `hint` says what to do. Every other error is a bug and shows its stack.
 */
class UserError extends Error {
    name = 'UserError';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}
/** All input mistakes of one invocation, reported together. */
class InputError extends UserError {
    name = 'InputError';
    problems;
    constructor(problems, hint = '') {
        const [only = 'there is nothing to run'] = problems;
        const list = problems.map((problem) => `- ${problem}`).join('\n');
        super(problems.length < 2 ? only : `${problems.length} mistakes in what was given:\n${list}`, hint);
        this.problems = problems;
    }
}
/** The stack did not come up, or broke: `service` is the culprit, `logTail` its last lines (hostile text). */
class StackError extends UserError {
    name = 'StackError';
    service;
    logTail;
    constructor(message, hint, service, logTail = [], options) {
        super(message, hint, options);
        this.service = service;
        this.logTail = logTail;
    }
}
/** k6 could not be found, checked or started. A run that started and broke is a LoadOutcome, not an error. */
class LoadError extends UserError {
    name = 'LoadError';
}


/***/ }),

/***/ 37487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ stateOfMain),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   _D: () => (/* binding */ actionsLog),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   j7: () => (/* binding */ writeJobSummary),
/* harmony export */   jM: () => (/* binding */ actionsProgress),
/* harmony export */   jq: () => (/* binding */ rememberForPost),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _ports_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3392);
/* harmony import */ var _ports_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67858);



/** Log of a workflow step. Stages fold; text of others never becomes a command. */
function actionsLog() {
    return {
        info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_ports_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .guardCommands */ .S)(printable(line))),
        // These are commands of ours: the toolkit escapes what is in them.
        warn: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(printable(line)),
        error: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(printable(line)),
        debug: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(printable(line)),
        group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_ports_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(title), work),
        mask: (secret) => {
            if (secret !== '')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
        },
    };
}
function actionsProgress() {
    return (0,_ports_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .slowProgress */ .xF)((line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_ports_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .guardCommands */ .S)(line)));
}
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}
async function writeJobSummary(markdown) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
}
function annotate(annotations) {
    for (const { level, title, message } of annotations) {
        const text = printable(message);
        if (level === 'error')
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(text, { title: (0,_ports_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(title) });
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(text, { title: (0,_ports_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(title) });
    }
}
/** Turns the step red. The only call of setFailed. */
function failStep(sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(printable(sentence));
}
const STATE = 'orchestrator-perf';
/** What the post step needs to know. Kept from the first call on: a killed main step cannot say it later. */
function rememberForPost() {
    const remembered = {};
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE, JSON.stringify(remembered));
    return (state) => {
        Object.assign(remembered, state);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE, JSON.stringify(remembered));
    };
}
/** The state of the main step; undefined in the main step itself. */
function stateOfMain() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE);
    if (text === '')
        return undefined;
    const state = JSON.parse(text);
    if (typeof state !== 'object' || state === null)
        return {};
    return Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value === 'string'));
}
function printable(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(_ports_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)
        .join('\n');
}


/***/ }),

/***/ 28712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37487);


/** Entry of the action's main and post step, and of publish/action.yml; each half is loaded when it is wanted. */
async function main() {
    const log = (0,_github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsLog */ ._D)();
    const { env } = process;
    const leftBehind = (0,_github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOfMain */ .Iq)();
    if (leftBehind !== undefined) {
        const { cleanUpCompose } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(798), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 11904));
        if (leftBehind.composeProject === undefined)
            log.info('Nothing to take down: the main step left no stack.');
        else
            await cleanUpCompose(leftBehind, { env, log });
        return;
    }
    if (env.INPUT_MODE === 'publish') {
        const { publishMain } = await Promise.all(/* import() */[__webpack_require__.e(798), __webpack_require__.e(663), __webpack_require__.e(392), __webpack_require__.e(167), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 3841));
        const setOutput = (name, value) => (0,_github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutputs */ .Kn)({ [name]: value });
        await publishMain({ env, log, setOutput, writeSummary: _github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJobSummary */ .j7 });
        return;
    }
    const remember = (0,_github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberForPost */ .jq)();
    const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(798), __webpack_require__.e(556), __webpack_require__.e(429), __webpack_require__.e(521), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 90140));
    const failure = await runAction({
        log,
        progress: (0,_github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsProgress */ .jM)(),
        env,
        remember,
        annotate: _github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz,
        writeOutputs: _github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutputs */ .Kn,
        writeSummary: _github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJobSummary */ .j7,
    });
    if (failure !== undefined)
        (0,_github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .failStep */ .vy)(failure);
}
/** A mistake of the user shows what to do, a bug its stack. Either way the step is red and says so in its outputs. */
function explain(error) {
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const sentence = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo
        ? [error.message, error.hint].filter((part) => part !== '').join('\n')
        : `This is a bug of orchestrator-perf, please report it.\n${bug}`;
    (0,_github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutputs */ .Kn)({ verdict: 'broken', reason: sentence });
    (0,_github_step_js__WEBPACK_IMPORTED_MODULE_1__/* .failStep */ .vy)(sentence);
}
await main().catch(explain);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ terminalLog),
/* harmony export */   e3: () => (/* binding */ terminalProgress),
/* harmony export */   hy: () => (/* binding */ usesColour),
/* harmony export */   xF: () => (/* binding */ slowProgress)
/* harmony export */ });
/* harmony import */ var _untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67858);

const COLOURS = { red: 31, yellow: 33, dim: 2, bold: 1 };
/** Log of a shell. Debug lines need PERF_DEBUG=1. */
function terminalLog({ stderr, env }) {
    const paint = painter(env.GITHUB_ACTIONS !== 'true' && usesColour(stderr, env));
    // In a `run:` step of a workflow standard error is read for commands as well.
    const inWorkflow = env.GITHUB_ACTIONS === 'true';
    const secrets = new Set();
    const hidden = (text) => {
        let shown = text;
        for (const secret of secrets)
            shown = shown.replaceAll(secret, '***');
        return shown;
    };
    const print = (line, colour, prefix = '') => {
        const text = plain(`${prefix}${hidden(line)}`, inWorkflow);
        stderr.write(`${colour === undefined ? text : paint(colour, text)}\n`);
    };
    return {
        info: (line) => print(line, undefined),
        warn: (line) => print(line, 'yellow', 'warning: '),
        error: (line) => print(line, 'red', 'error: '),
        debug: (line) => {
            if (env.PERF_DEBUG === '1' || env.RUNNER_DEBUG === '1')
                print(line, 'dim', 'debug: ');
        },
        async group(title, work) {
            print(title, 'bold');
            return work();
        },
        mask: (secret) => {
            if (secret !== '')
                secrets.add(secret);
        },
    };
}
const QUIET_MS = 30_000;
/** In a terminal one line that replaces itself; elsewhere a line every 30 s. */
function terminalProgress({ stderr, env }, now = Date.now) {
    if (stderr.isTTY !== true || env.CI === 'true')
        return slowProgress((line) => stderr.write(`${line}\n`), now);
    let shown = false;
    return {
        update(line) {
            const width = Math.max(20, (stderr.columns ?? 80) - 1);
            stderr.write(`\r\x1b[2K${(0,_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(line).slice(0, width)}`);
            shown = true;
        },
        done() {
            if (shown)
                stderr.write('\r\x1b[2K');
            shown = false;
        },
    };
}
/** For places that keep every line: the first update, then one every 30 s. */
function slowProgress(print, now = Date.now) {
    let lastMs;
    return {
        update(line) {
            const nowMs = now();
            if (lastMs !== undefined && nowMs - lastMs < QUIET_MS)
                return;
            lastMs = nowMs;
            print((0,_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(line.replaceAll(/[\r\n]+/g, ' ')));
        },
        done() {
            lastMs = undefined;
        },
    };
}
/** NO_COLOR (https://no-color.org) and FORCE_COLOR outrank what the stream is. */
function usesColour(stream, env) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return stream.isTTY === true && env.TERM !== 'dumb';
}
function plain(text, inWorkflow) {
    const lines = text
        .split(/\r\n|\r|\n/)
        .map(_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)
        .join('\n');
    return inWorkflow ? (0,_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .guardCommands */ .S)(lines) : lines;
}
function painter(colour) {
    return (name, text) => (colour ? `\x1b[${COLOURS[name]}m${text}\x1b[0m` : text);
}


/***/ }),

/***/ 67858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ guardCommands),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Text for a place whose lines a GitHub runner reads. It takes `::name::` at the beginning of a line (blanks before it
 * do not matter) and `##[name]` anywhere in it as commands (actions/runner, ActionCommand.cs), so such text is printed
 * between a stop and a resume that nobody can guess.
 */
function guardCommands(text, token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) {
    if (!/(?:^|[\r\n])\s*::|##\[/.test(text))
        return text;
    return `::stop-commands::${token}\n${text}\n::${token}::`;
}
/** One line without control characters: what a child printed cannot move the cursor or change colours. */
function plainLine(line) {
    // Whole escape sequences first (ECMA-48: CSI, OSC, two-character), then what is left of C0, DEL and C1.
    return line
        .replaceAll(/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g, '')
        .replaceAll(/[\x00-\x08\x0a-\x1f\x7f-\x9f]/g, ' ');
}


/***/ })

};
