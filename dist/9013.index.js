export const id = 9013;
export const ids = [9013];
export const modules = {

/***/ 69013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _line_plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87059);
/* harmony import */ var _plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15114);


/** `orchestrator-perf run <type>`. */
const runCommand = async (line, ports) => {
    const { log, env, workingDirectory, packageRoot, stdout } = ports;
    const { plan, provenance, advice } = await (0,_line_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .n)({
        surface: 'cli',
        source: line.source,
        env,
        workingDirectory,
        packageRoot,
        commit: async () => (await __webpack_require__.e(/* import() */ 6463).then(__webpack_require__.bind(__webpack_require__, 46463))).gitCommit(workingDirectory),
    });
    for (const given of provenance)
        log.info(given);
    for (const sentence of advice)
        log.warn(sentence);
    if (plan.dryRun) {
        stdout.write((0,_plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlan */ .d)(plan, 'cli'));
        return 0;
    }
    // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
    const { driveRun } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(663), __webpack_require__.e(7858), __webpack_require__.e(6807), __webpack_require__.e(4610), __webpack_require__.e(7832), __webpack_require__.e(6292)]).then(__webpack_require__.bind(__webpack_require__, 66292));
    return driveRun(plan, ports);
};


/***/ }),

/***/ 15114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46653);
/* harmony import */ var _argv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25627);
/* harmony import */ var _k6_args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40012);
/* harmony import */ var _offered_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5683);





/** The whole plan as text: what `--dry-run` prints. On the command line there is nobody to tell and no artifact to keep. */
function describePlan(plan, surface) {
    const sections = [
        planHead(plan),
        ...targetsOf(plan).map(describeTarget),
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
                k6.generator === 'host' && k6.path !== undefined ? k6.path : `version ${k6.version}`,
                k6.generator === 'host' ? 'on this machine' : 'as a container of the stack',
                k6.checksum && `SHA-256 ${k6.checksum}`,
                k6.dashboard && 'live page on a loopback port',
            ]
                .filter((part) => typeof part === 'string')
                .join(', '),
            'Turns red on': plan.failOn.join(', '),
        }),
    ];
}
/** Every target that is started, once: tests in turn have the same one under names of their own. */
function targetsOf({ tests }) {
    const sides = new Map();
    for (const run of tests.flatMap(({ runs }) => runs))
        if (!sides.has(run.side))
            sides.set(run.side, run);
    return [...sides.values()];
}
function describeTarget({ target }) {
    const lines = [
        `Stack: ${target.kind}${target.keep ? ', left running at the end' : ''}`,
        ...facts({
            Target: target.kind === 'external' ? target.url : undefined,
            ...(target.kind === 'command' ? describeCommand(target) : {}),
            Health: `${target.healthPath}, at most ${seconds(target.healthTimeoutMs)}`,
            Metrics: target.metricsPath,
            Events: target.eventsPath,
            Faults: list(Object.entries(target.faults).map(([name, value]) => `${name}=${value}`)),
        }),
    ];
    return target.kind === 'compose' ? [...lines, ...describeCompose(target.compose)] : lines;
}
function describeCommand({ argv, env, directory }) {
    return {
        Start: (0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argvText */ .u)((0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecretWords */ .M)(argv, env)),
        'Started in': directory,
        // Values may be secrets of the user.
        'Variables of the service': ['PORT', 'HOST', ...Object.keys(env)].join(', '),
    };
}
function describeCompose(compose) {
    return [
        ...facts({
            Project: compose.project,
            Queue: compose.queueBackend,
            'Orchestrator image': compose.orchestratorImage,
            'Orchestrator build': compose.orchestratorBuild,
            Replicas: String(compose.replicas),
            Grafana: String(compose.grafana),
            Profiles: list(compose.profiles),
            Variables: list(Object.entries((0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(compose.env)).map(([name, value]) => `${name}=${value}`)),
        }),
        ...Object.entries(compose.commands).map(([name, argv]) => `  ${name}: ${(0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argvText */ .u)(argv)}`),
    ];
}
function describeTest(test, plan, index) {
    const { profile, runs: [{ k6Args, k6Env }], } = test;
    const binary = (plan.k6.generator === 'host' ? plan.k6.path : undefined) ?? 'k6';
    // A script of the user's own gets an entry, which k6 reads on standard input.
    const run = (0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argvText */ .u)([binary, ...k6Args, test.userScript ? '-' : test.script]);
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
        // The built-in scripts are known.
        ...(test.userScript
            ? [
                `  Checked before: ${(0,_argv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argvText */ .u)([binary, 'inspect', '--execution-requirements', '--include-system-env-vars', test.script])}`,
            ]
            : []),
        `  Run: ${run.replace(_k6_args_js__WEBPACK_IMPORTED_MODULE_1__/* .TREND_STATS */ .CO.join(','), `<${_k6_args_js__WEBPACK_IMPORTED_MODULE_1__/* .TREND_STATS */ .CO.length} statistics>`)}`,
        // Values may be secrets of the user.
        `  Variables of k6: ${['ORCHESTRATOR_URL', ...Object.keys(k6Env)].join(', ')}`,
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
        `${Math.round((0,_offered_load_js__WEBPACK_IMPORTED_MODULE_4__/* .offeredEvents */ .P)(profile))} events in all${rescaled ? ' (rescaled)' : ''}`);
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
