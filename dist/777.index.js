export const id = 777;
export const ids = [777];
export const modules = {

/***/ 81327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ drivePlanned)
/* harmony export */ });
/** What was planned is said, and run unless it is a dry run. Gives the exit code. */
async function drivePlanned(planned, ports, tell) {
    const { log, packageRoot, stdout } = ports;
    const { plan, provenance, foreseen, advice } = planned;
    for (const given of provenance)
        log.info(given);
    for (const sentence of foreseen)
        log.info(sentence);
    for (const sentence of advice)
        log.warn(sentence);
    if (plan.dryRun) {
        const { describePlan } = await Promise.all(/* import() */[__webpack_require__.e(5976), __webpack_require__.e(5114)]).then(__webpack_require__.bind(__webpack_require__, 15114));
        stdout.write(describePlan(plan, 'cli'));
        if (plan.k6.cluster !== undefined) {
            const { describeManifests } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2564), __webpack_require__.e(5798)]).then(__webpack_require__.bind(__webpack_require__, 80359));
            stdout.write(`\n${describeManifests(plan, packageRoot)}`);
        }
        return 0;
    }
    // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
    const { driveRun } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1011), __webpack_require__.e(2819), __webpack_require__.e(8986), __webpack_require__.e(5976), __webpack_require__.e(6553), __webpack_require__.e(618), __webpack_require__.e(4085), __webpack_require__.e(1055), __webpack_require__.e(1880), __webpack_require__.e(8947), __webpack_require__.e(7336), __webpack_require__.e(1970), __webpack_require__.e(5496), __webpack_require__.e(5298)]).then(__webpack_require__.bind(__webpack_require__, 66292));
    return driveRun(planned, ports, tell);
}


/***/ }),

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

/***/ 80777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tryOut: () => (/* binding */ tryOut)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/inputs/from-argv.js + 2 modules
var from_argv = __webpack_require__(26804);
// EXTERNAL MODULE: ./build/src/line/plan-run.js + 4 modules
var plan_run = __webpack_require__(76195);
// EXTERNAL MODULE: ./build/src/commands/drive-planned.js
var drive_planned = __webpack_require__(81327);
// EXTERNAL MODULE: ./build/src/commands/drive-run.js
var drive_run = __webpack_require__(66292);
// EXTERNAL MODULE: ./build/src/commands/init/config-file.js + 1 modules
var config_file = __webpack_require__(80163);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/inputs/requests.js
var requests = __webpack_require__(62769);
// EXTERNAL MODULE: ./build/src/inputs/schema.js + 1 modules
var schema = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
;// CONCATENATED MODULE: ./build/src/commands/init/mend.js





/** Mistakes in the config, found before anything was started. */
function mendOfMistakes(problems, config) {
    const [first = ''] = problems;
    const name = schema/* INPUT_NAMES */.Qh.find((input) => first.startsWith(`${input} `));
    const request = /^request (\d+)/.exec(first)?.[1];
    if (/which is not set/.test(first))
        return {
            line: undefined,
            text: '',
            reason: 'set the variable in the environment, or leave that request out.',
        };
    const place = request === undefined ? [name ?? 'requests'] : ['requests', Number(request) - 1];
    return { ...lineOf(config, place), reason: (0,wording_escape/* cleanText */.X5)(first) };
}
/** What the run says is wrong. */
function mendOf({ report }, config) {
    const { verdict } = report.judgement;
    const reason = (0,wording_escape/* cleanText */.X5)(verdict.headline.replace(/^(?:fail|broken|inconclusive): /, ''));
    const said = `${verdict.headline}\n${report.failure?.logTail.join('\n') ?? ''}`;
    if (report.failure !== undefined) {
        // It came up, and its health path is another one.
        if (/ answered [1-5]\d\d/.test(verdict.headline))
            return { ...lineOf(config, ['health-path']), reason };
        const needsPackages = /Cannot find (?:module|package)|ModuleNotFoundError|No module named/.test(said);
        const isPort = /\bport\b/.test(verdict.headline);
        const first = [
            ...(needsPackages ? ['build-command'] : []),
            ...(isPort ? ['port', 'orchestrator-port'] : []),
        ];
        const stack = [...first, ...STACK];
        return { ...firstLine(config, stack), reason };
    }
    const failing = worstCheck(report.summary.checks ?? [], requestNames(config));
    if (failing === undefined) {
        const name = verdict.outcome === 'fail' ? ['requests', 'script'] : [];
        return { ...firstLine(config, name), reason };
    }
    const { at, name, what, share } = failing;
    return {
        ...lineOf(config, ['requests', at]),
        reason: `${(0,wording_escape/* cleanText */.X5)(name)}: "${(0,wording_escape/* cleanText */.X5)(what, 100)}" was not so in ${(0,numbers/* formatNumber */.ZV)(share * 100)} % of its answers. ${reason}`,
    };
}
/** The check of a request that failed most often. */
function worstCheck(checks, names) {
    const failing = checks.flatMap(({ path, passes, fails }) => {
        const at = names.findIndex((name) => path.startsWith(`::${name}: `));
        const name = names[at];
        if (name === undefined || fails === 0)
            return [];
        return [{ at, name, what: path.slice(name.length + 4), share: fails / (passes + fails) }];
    });
    return failing.sort((a, b) => b.share - a.share)[0];
}
const STACK = ['start', 'build', 'orchestrator-build', 'compose-service', 'compose-file', 'target-url'];
/** Where it stands, the key first. */
function lineOf(config, place) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(config, { lineCounter: counter });
    const [name, ...inner] = place;
    const pair = inner.length > 0
        ? document.getIn(place, true)
        : document.contents?.items?.find(({ key }) => String(key) === name)?.key;
    if (!(0,dist/* isNode */.Ll)(pair) || pair.range === undefined || pair.range === null)
        return { line: undefined, text: '' };
    const { line } = counter.linePos(pair.range[0]);
    return { line, text: (0,wording_escape/* cleanText */.X5)(config.split('\n')[line - 1] ?? '', 200) };
}
/** The first of these inputs that the config gives. */
function firstLine(config, names) {
    const found = names.map((name) => lineOf(config, [name])).find(({ line }) => line !== undefined);
    return found ?? { line: undefined, text: '' };
}
/** As the rows of a report are called, in the order of the config. */
function requestNames(config) {
    const given = (0,dist/* parseDocument */.Tp)(config).toJS()?.requests;
    const read = (0,requests/* requests */.z)(JSON.stringify(given ?? []));
    return read.ok ? read.value.specs.map(({ name }) => name) : [];
}

;// CONCATENATED MODULE: ./build/src/commands/init/try-out.js
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









/** `run smoke` with the config that was written: commit it, or which line to mend. Gives the exit code of the run. */
async function tryOut({ directory, committed, configPath, command }, ports) {
    const config = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, configPath), 'utf8');
    const mend = (what) => {
        ports.stdout.write(`${sentenceOf(what, configPath)}\nThen: ${command}\n`);
    };
    const results = [];
    try {
        // What has no image to be fetched is up soon, or asked at the wrong path.
        const patience = /^start:/m.test(config) ? ['--health-timeout', '60s'] : [];
        const code = await run(directory, patience, ports, (tested) => void results.push(...tested));
        const [result] = results;
        if (result === undefined)
            return code;
        const { outcome } = result.report.judgement.verdict;
        if (outcome === 'pass')
            ports.stdout.write(`It works. Commit this: git add ${committed.join(' ')}\nThen put the label performance-test on a pull request.\n`);
        else if (!ports.signal.aborted)
            mend(mendOf(result, config));
        return code;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        ports.stdout.write(`${error.message}\n${error.hint === '' ? '' : `${error.hint}\n`}`);
        if (error instanceof errors/* InputError */.dz)
            mend(mendOfMistakes(error.problems, config));
        else
            ports.stdout.write(`The files are right as far as anybody can tell. Then: ${command}\n`);
        return error instanceof errors/* InputError */.dz ? 2 : 3;
    }
}
/** The line that `run` goes, with its report at the end. */
async function run(directory, patience, ports, tell) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const line = (0,from_argv/* fromArgv */.z)([...config_file/* FIRST_RUN */.Xq, ...patience, '--working-directory', directory]);
        if (line.kind !== 'command')
            throw new Error('FIRST_RUN is no command');
        const planned = __addDisposableResource(env_1, await (0,plan_run/* planRun */.n)({
            surface: 'cli',
            source: line.source,
            env: ports.env,
            workingDirectory: ports.workingDirectory,
            packageRoot: ports.packageRoot,
            commit: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46463))).gitCommit(directory),
        }), true);
        return await (0,drive_planned/* drivePlanned */.P)(planned, ports, (results, plan, given) => {
            tell(results);
            (0,drive_run/* printReports */.p)(results, plan, given);
        });
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
function sentenceOf({ line, text, reason }, path) {
    return line === undefined
        ? `Not to be committed yet: ${reason}`
        : `Mend line ${line} of ${path}: ${text}\n  ${reason}`;
}


/***/ })

};
