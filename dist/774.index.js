export const id = 774;
export const ids = [774];
export const modules = {

/***/ 69013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _baseline_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52465);
/* harmony import */ var _baseline_save_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _domain_exit_code_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23516);
/* harmony import */ var _line_run_tests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75483);
/* harmony import */ var _plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15114);
/* harmony import */ var _line_plan_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45985);
/* harmony import */ var _exec_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46463);
/* harmony import */ var _ports_machine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97859);
/* harmony import */ var _ports_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3392);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64841);
/* harmony import */ var _target_drivers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15576);
/* harmony import */ var _line_write_results_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26981);













/** `orchestrator-perf run <type>`. */
const runCommand = async (line, ports) => {
    const { log, env, workingDirectory, packageRoot, stdout } = ports;
    const { plan, provenance, advice } = (0,_line_plan_run_js__WEBPACK_IMPORTED_MODULE_5__/* .planRun */ .n)({
        surface: 'cli',
        source: line.source,
        env,
        workingDirectory,
        packageRoot,
        commit: await (0,_exec_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitCommit */ .o)(workingDirectory),
    });
    for (const given of provenance)
        log.info(given);
    for (const sentence of advice)
        log.warn(sentence);
    if (plan.dryRun) {
        stdout.write((0,_plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .describePlan */ .d)(plan, 'cli'));
        return 0;
    }
    const baselines = { log, nowMs: Date.now(), run: undefined, github: undefined };
    const verdicts = await (0,_line_run_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .runPipeline */ .a)(plan, {
        log,
        progress: ports.progress,
        signal: ports.signal,
        hardSignal: ports.hardSignal,
        env,
        packageRoot,
        machine: (0,_ports_machine_js__WEBPACK_IMPORTED_MODULE_7__/* .machineFacts */ .R)(env),
        drivers: _target_drivers_js__WEBPACK_IMPORTED_MODULE_10__/* .stackDrivers */ .c,
        remember: () => undefined,
        findBaseline: (wholePlan, test) => (0,_baseline_find_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(wholePlan, test, baselines),
        saveBaseline: (summary, lookup, wholePlan, test) => (0,_baseline_save_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .saveBaseline */ .X)(summary, lookup, wholePlan, test, { log, run: undefined, uploadArtifact: undefined }),
        writeResults: (result, wholePlan) => (0,_line_write_results_js__WEBPACK_IMPORTED_MODULE_11__/* .writeResults */ .K)(result, wholePlan),
        publish: async (results) => printReports(results, plan, ports),
    });
    return (0,_domain_exit_code_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodeOf */ .F)(verdicts);
};
function printReports(results, plan, { stdout, env, workingDirectory }) {
    for (const { report, test } of results) {
        const hasPage = plan.publish.reportFormats.includes('html');
        const reportPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, `${test.resultsDirectory}/${hasPage ? 'report.html' : 'result.json'}`);
        stdout.write((0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTerminal */ .b)(report, { colour: (0,_ports_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .usesColour */ .hy)(stdout, env), columns: stdout.columns ?? 100, reportPath }));
    }
}


/***/ }),

/***/ 23516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/** Exit code of the command line for the verdicts of one invocation: broken wins over fail, fail over inconclusive. */
function exitCodeOf(verdicts) {
    const has = (outcome) => verdicts.some((verdict) => verdict.outcome === outcome && verdict.red);
    if (verdicts.length === 0 || has('broken'))
        return 3;
    if (has('fail'))
        return 1;
    return has('inconclusive') ? 4 : 0;
}


/***/ }),

/***/ 46463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitCommit)
/* harmony export */ });
/* unused harmony export captureWithNode */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const captureWithNode = async (command, args, directory) => (await run(command, args, { cwd: directory, timeout: 5000 })).stdout;
/** The commit that is checked out in `directory`; undefined outside of a repository or without git. */
async function gitCommit(directory, capture = captureWithNode) {
    const ask = async (...args) => (await capture('git', args, directory)).trim();
    try {
        const [sha, branch] = [await ask('rev-parse', 'HEAD'), await ask('rev-parse', '--abbrev-ref', 'HEAD')];
        return { sha, ...(branch === 'HEAD' ? {} : { branch }) };
    }
    catch {
        // No git, no repository, no commit yet: a run without a commit is a normal run.
        return undefined;
    }
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

/***/ 15114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46653);
/* harmony import */ var _k6_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40012);
/* harmony import */ var _offered_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5683);




/** The whole plan as text: what `--dry-run` prints. On the command line there is nobody to tell and no artifact to keep. */
function describePlan(plan, surface) {
    const sections = [
        planHead(plan),
        ...plan.stacks.map(describeStack),
        ...plan.tests.map((test, index) => describeTest(test, plan, index)),
        describeEnd(plan, surface),
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function planHead(plan) {
    const { names, k6, commit } = plan;
    return [
        `Plan ${names.run}`,
        ...facts({
            Commit: commit === undefined ? undefined : `${commit.sha} ${commit.branch ?? ''}`.trim(),
            'Results in': plan.resultsPath,
            k6: [
                k6.path ?? `version ${k6.version}`,
                `runner ${k6.runner}`,
                k6.checksum && `SHA-256 ${k6.checksum}`,
                k6.dashboard && 'live page on a loopback port',
            ]
                .filter((part) => typeof part === 'string')
                .join(', '),
            'Turns red on': plan.failOn.join(', '),
        }),
    ];
}
function describeStack(stack) {
    const { compose } = stack;
    const lines = [
        `Stack: ${stack.kind}${stack.keep ? ', left running at the end' : ''}`,
        ...facts({
            Target: stack.targetUrl,
            Health: `${stack.healthPath}, at most ${seconds(stack.healthTimeoutMs)}`,
            Metrics: stack.metricsPath,
            Events: stack.eventsPath,
            Faults: list(Object.entries(stack.faults).map(([name, value]) => `${name}=${value}`)),
        }),
    ];
    if (compose === undefined)
        return lines;
    return [
        ...lines,
        ...facts({
            Project: compose.project,
            Queue: compose.queueBackend,
            'Orchestrator image': compose.orchestratorImage,
            'Orchestrator build': compose.orchestratorBuild,
            Replicas: String(compose.replicas),
            Grafana: String(compose.grafana),
            Profiles: list(compose.profiles),
            Variables: list(Object.entries((0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(compose.env)).map(([name, value]) => `${name}=${value}`)),
        }),
        ...Object.entries(compose.commands).map(([name, argv]) => `  ${name}: ${argvText(argv)}`),
    ];
}
function describeTest(test, plan, index) {
    const { profile } = test;
    const binary = plan.k6.path ?? 'k6';
    const run = argvText([binary, ...test.k6Args, test.script]);
    return [
        `Test ${index + 1} of ${plan.tests.length}: ${test.testType}`,
        ...facts({
            Script: `${test.script}${test.userScript ? ' (your own)' : ''}`,
            Load: test.userScript ? 'as the script says' : loadSentence(profile),
            'Profile hash': test.profileHash,
            'Results in': test.resultsDirectory,
            'Ended after': `${seconds(test.deadlineMs)} at the latest`,
        }),
        ...(test.userScript ? [] : ['  Stages:', ...stageTable(profile)]),
        test.thresholds.length === 0 ? '  Limits: none' : '  Limits:',
        ...test.thresholds.map((threshold) => `    ${limitText(threshold)}`),
        `  Checked before: ${argvText([binary, 'inspect', '--execution-requirements', test.script])}`,
        `  Run: ${run.replace(_k6_args_js__WEBPACK_IMPORTED_MODULE_1__/* .TREND_STATS */ .CO.join(','), `<${_k6_args_js__WEBPACK_IMPORTED_MODULE_1__/* .TREND_STATS */ .CO.length} statistics>`)}`,
        // Values may be secrets of the user.
        `  Variables of k6: ${['ORCHESTRATOR_URL', ...Object.keys(test.k6Env)].join(', ')}`,
    ];
}
function describeEnd(plan, surface) {
    const { baseline, publish, names } = plan;
    const ofArtifacts = surface === 'action' && baseline.mode === 'auto';
    const from = {
        auto: ofArtifacts
            ? `runs of ${baseline.branch ?? 'this branch'}, at most ${days(baseline.maxAgeMs)} old`
            : 'nothing: outside of GitHub Actions a baseline is a file',
        none: 'nothing',
        file: baseline.file,
    };
    const lines = {
        'Compared with': from[baseline.mode],
        'Smallest regression': `${percent(baseline.regressionTolerance)}`,
        'Saved as baseline': ofArtifacts
            ? `${baseline.save}, ${names.baselinePrefix}-<test type>-<profile hash>`
            : baseline.mode === 'file' && baseline.save === 'always'
                ? `in ${baseline.file}`
                : 'no',
        'Written files': publish.reportFormats.join(', '),
    };
    if (surface === 'cli')
        return ['Afterwards', ...facts(lines)];
    return [
        'Afterwards',
        ...facts({
            ...lines,
            Comment: `${publish.comment}, key ${names.commentKey}`,
            'Job summary': String(publish.jobSummary),
            Annotations: String(publish.annotations),
            Artifact: publish.uploadArtifacts ? `${names.artifact}, ${publish.retentionDays} days` : 'none',
        }),
    ];
}
function loadSentence(profile) {
    const { peakVus, eventsPerSecond, eventsPerRequest, paceMs, durationS, loadModel, rescaled } = profile;
    return (`${round(durationS)} s, ${loadModel} model, ${peakVus} VUs at the peak, each sending ${eventsPerRequest} events ` +
        `every ${round(paceMs / 1000)} s: ${round(eventsPerSecond)} events/s offered, ` +
        `${Math.round((0,_offered_load_js__WEBPACK_IMPORTED_MODULE_3__/* .offeredEvents */ .P)(profile))} events in all${rescaled ? ' (rescaled)' : ''}`);
}
function stageTable(profile) {
    const rows = (0,_k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .stageWindows */ .yv)(profile).map(({ stage, fromS, toS }) => [
        stage.phase,
        stage.kind,
        `${round(fromS)} s`,
        `${round(toS)} s`,
        `${stage.targetVus} VUs`,
        profile.judgedPhases.includes(stage.phase) ? 'judged' : '',
    ]);
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `    ${row
        .map((cell, column) => column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
        .join('  ')}`.trimEnd());
}
function limitText({ source, origin, scaledFrom }) {
    const notes = [origin === 'user' ? undefined : origin, scaledFrom && `scaled from ${scaledFrom}`];
    const said = notes.filter((note) => note !== undefined && note !== 0);
    return said.length === 0 ? source : `${source} (${said.join(', ')})`;
}
function facts(named) {
    return Object.entries(named).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []));
}
function list(items) {
    return items.length === 0 ? undefined : items.join(', ');
}
/** To read and to paste into a shell; never run from this text. */
function argvText(argv) {
    return argv
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(' ');
}
function seconds(ms) {
    return `${round(ms / 1000)} s`;
}
function days(ms) {
    return `${round(ms / 86_400_000)} days`;
}
function percent(ratio) {
    return `${round(ratio * 100)} %`;
}
function round(value) {
    return Math.round(value * 1000) / 1000;
}


/***/ })

};
