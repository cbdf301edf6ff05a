export const id = 5114;
export const ids = [5114];
export const modules = {

/***/ 15114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePlan: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _k6_lib_expectation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40822);
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);
/* harmony import */ var _domain_generators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98922);
/* harmony import */ var _argv_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25627);
/* harmony import */ var _k6_args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40012);
/* harmony import */ var _offered_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5683);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85976);







/** The whole plan as text: what `--dry-run` prints. On the command line there is nobody to tell and no artifact to keep. */
function describePlan(plan, surface) {
    const sections = [
        planHead(plan),
        ...targetsOf(plan).map((run, _, { length }) => describeTarget(run, plan.tests[0].workload, length === 1)),
        ...plan.tests.map((test, index) => describeTest(test, plan, index)),
        describeEnd(plan, surface),
    ];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function planHead(plan) {
    const { names, k6, commit } = plan;
    return [
        `Plan ${names.run}`,
        ...context({
            Service: plan.service === 'orchestrator' ? undefined : plan.service,
            Commit: commit === undefined ? undefined : `${commit.sha} ${commit.branch ?? ''}`.trim(),
            'Results in': plan.resultsPath,
            k6: [
                k6OfMachine(k6) ?? `version ${k6.version}`,
                `${_domain_generators_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATORS */ .DY[k6.generator].where}${k6.cluster === undefined ? '' : ` (${clusterText(k6.cluster)})`}`,
                k6.checksum && `SHA-256 ${k6.checksum}`,
                k6.dashboard && 'live page on a loopback port',
            ]
                .filter((part) => typeof part === 'string')
                .join(', '),
            'Turns red on': plan.failOn.join(', '),
        }),
    ];
}
/** A binary that was given by its path, where it is the one that runs. */
function k6OfMachine({ generator, path }) {
    return _domain_generators_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATORS */ .DY[generator].away === undefined ? path : undefined;
}
function clusterText({ runners, image, context, namespace }) {
    const where = [namespace && `namespace ${namespace}`, context && `context ${context}`].filter(Boolean);
    return [`${runners} runners`, image, ...where].join(', ');
}
/** Every target that is started, once: tests in turn have the same one under names of their own. */
function targetsOf({ tests }) {
    const sides = new Map();
    for (const run of tests.flatMap(({ runs }) => runs))
        if (!sides.has(run.side))
            sides.set(run.side, run);
    return [...sides.values()];
}
const STACK_OF = {
    base: 'Stack of the base',
    candidate: 'Stack of this change',
};
function describeTarget({ target, side }, { kind }, isOnly) {
    const { first = {}, last = {}, commands = {} } = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__.targetText)(target);
    return [
        `${isOnly ? 'Stack' : STACK_OF[side]}: ${target.kind}${target.keep ? ', left running at the end' : ''}`,
        ...context({
            ...first,
            Health: `${target.healthPath}, at most ${seconds(target.healthTimeoutMs)}`,
            Metrics: target.hasMetrics === false ? undefined : target.metricsPath,
            Events: kind === 'requests' ? undefined : target.eventsPath,
            Faults: Object.entries(target.faults)
                .map(([name, value]) => `${name}=${value}`)
                .join(', '),
            ...last,
        }),
        ...Object.entries(commands).map(([name, argv]) => `  ${name}: ${(0,_argv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .argvText */ .u)(argv)}`),
    ];
}
function describeTest(test, plan, index) {
    const { profile, runs: [{ k6Args, k6Env }], } = test;
    const isOwn = test.workload.kind === 'script';
    const binary = k6OfMachine(plan.k6) ?? 'k6';
    // A script of the user's own gets an entry, which k6 reads on standard input.
    const run = (0,_argv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .argvText */ .u)([binary, ...k6Args, isOwn ? '-' : test.script]);
    return [
        `Test ${index + 1} of ${plan.tests.length}: ${test.testType}`,
        ...context({
            Script: `${test.script}${isOwn ? ' (your own)' : ''}`,
            ...(test.sideBySide === undefined ? {} : describeRounds(test.sideBySide)),
            Load: isOwn ? 'as the script says' : loadSentence(profile),
            'Profile hash': test.profileHash,
            'Results in': test.resultsDirectory,
            'Ended after': `${seconds(test.deadlineMs)} at the latest`,
        }),
        ...(isOwn ? [] : ['  Stages:', ...stageTable(profile)]),
        ...describeRequests(test),
        test.thresholds.length === 0 ? '  Limits: none' : '  Limits:',
        ...test.thresholds.map((threshold) => `    ${limitText(threshold)}`),
        // The built-in scripts are known.
        ...(isOwn
            ? [
                `  Checked before: ${(0,_argv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .argvText */ .u)([binary, 'inspect', '--execution-requirements', '--include-system-env-vars', test.script])}`,
            ]
            : []),
        `  Run: ${run.replace(_k6_args_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_STATS */ .CO.join(','), `<${_k6_args_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_STATS */ .CO.length} statistics>`)}`,
        // Values may be secrets of the user.
        `  Variables of k6: ${['ORCHESTRATOR_URL', ...Object.keys(k6Env)].join(', ')}`,
    ];
}
function describeRounds({ base, candidate, rounds, warmUpS, roundS, mode, isModeFixed, isRateOpen, requestsPerSecond, }) {
    const minutes = (rounds * (warmUpS + roundS) * (mode === 'concurrent' ? 1 : 2)) / 60;
    const how = mode === 'concurrent' ? 'both at once' : 'one after the other';
    return {
        'Side by side': `${candidate.label} against ${base.label}`,
        Rounds: `at most ${rounds}, each ${warmUpS} s warm-up and ${roundS} s judged, ${how}${isModeFixed ? '' : ' unless that keeps the machine too busy'}: at most ${round(minutes)} min of load, less when the answer is known`,
        'Load of each version': isRateOpen
            ? 'half of what a pilot finds this machine to carry; below is what runs if it finds nothing'
            : requestsPerSecond === undefined
                ? 'half of the VUs and rates of the script'
                : `${round(requestsPerSecond)} requests/s, half of what was asked for: ${Math.round(requestsPerSecond * roundS)} requests in a round`,
    };
}
/** Bodies and headers may hold what is nobody's business. */
function describeRequests({ workload }) {
    if (workload.kind !== 'requests')
        return [];
    const { requests, setup, data } = workload;
    const line = ({ name, method, path, expect }) => `    ${name.startsWith(`${method} /`) ? '' : `${name}: `}${method} ${path}, expected ${(0,_k6_lib_expectation_js__WEBPACK_IMPORTED_MODULE_5__/* .statusText */ .qS)(expect.statuses)}`;
    return [
        ...(setup.length === 0 ? [] : ['  Once before the load:', ...setup.map(line)]),
        '  Requests:',
        ...requests.map((spec) => `${line(spec)}${spec.weight === 1 ? '' : `, weight ${spec.weight}`}`),
        ...(data === undefined
            ? []
            : [`  Data: ${data.file}, ${data.order === 'random' ? `at random, seed ${data.seed}` : 'in turn'}`]),
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
        return ['Afterwards', ...context(lines)];
    return [
        'Afterwards',
        ...context({
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
    const work = profile.unit ?? 'events';
    const each = work === 'requests' ? 'one request' : `${eventsPerRequest} events`;
    return (`${round(durationS)} s, ${loadModel} model, ${peakVus} VUs at the peak, each sending ${each} ` +
        `every ${round(paceMs / 1000)} s: ${round(eventsPerSecond)} ${work}/s offered, ` +
        `${Math.round((0,_offered_load_js__WEBPACK_IMPORTED_MODULE_6__/* .offeredEvents */ .P)(profile))} ${work} in all${rescaled ? ' (rescaled)' : ''}`);
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
function context(named) {
    return Object.entries(named).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []));
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


/***/ }),

/***/ 40012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ TREND_STATS),
/* harmony export */   H1: () => (/* binding */ k6Environment),
/* harmony export */   Wq: () => (/* binding */ k6RunArgs)
/* harmony export */ });
/* harmony import */ var _domain_k6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23493);

/**
 * `--summary-trend-stats`: the quantile function of every trend, every half percent and finer in the tail, so that one
 * small file carries exact percentiles and whole distributions. k6 computes them once, at the end.
 */
const TREND_STATS = [
    'count',
    'avg',
    'min',
    // k6's own name of p(50), by which others read the summary.
    'med',
    'max',
    ...Array.from({ length: 201 }, (_, half) => `p(${half / 2})`),
    ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99].map((percent) => `p(${percent})`),
];
/**
 * Arguments of `k6` up to the script. Never `--vus` or `--duration` (they replace the script's scenarios) and never
 * `-q` (the progress lines are read). `--address ''` closes the REST API that k6 1.x opens on a fixed port.
 */
function k6RunArgs({ resultsDirectory, writesSummary }) {
    return [
        'run',
        '--address',
        '',
        '--no-color',
        '--log-format',
        'json',
        '--summary-trend-stats',
        TREND_STATS.join(','),
        ...(writesSummary ? [] : ['--summary-export', (0,_domain_k6_js__WEBPACK_IMPORTED_MODULE_0__/* .k6Files */ .$o)(resultsDirectory).summary]),
    ];
}
/**
 * The whole environment of k6 except ORCHESTRATOR_URL. `K6_` variables the caller's machine has are never part of it.
 * Port -1: k6 serves no page and does not wait for open browser tabs at its end.
 */
function k6Environment({ ours, scriptEnv, resultsDirectory, recorderPeriodS = 1, isOwnScript = false, }) {
    return {
        ...ours,
        ...withoutLoadVariables(scriptEnv),
        K6_NO_USAGE_REPORT: 'true',
        K6_AUTO_EXTENSION_RESOLUTION: 'false',
        K6_WEB_DASHBOARD: 'true',
        K6_WEB_DASHBOARD_HOST: '127.0.0.1',
        K6_WEB_DASHBOARD_PORT: '-1',
        K6_WEB_DASHBOARD_PERIOD: `${recorderPeriodS}s`,
        K6_WEB_DASHBOARD_RECORD: (0,_domain_k6_js__WEBPACK_IMPORTED_MODULE_0__/* .k6Files */ .$o)(resultsDirectory).record,
        K6_WEB_DASHBOARD_TAGS: (isOwnScript ? ['group', 'error_code'] : ['answer']).join(','),
    };
}
/** These make k6 drop the scenarios of the script, wherever they come from. */
const LOAD_VARIABLES = /^K6_(VUS|DURATION|ITERATIONS|STAGES|EXECUTION_SEGMENT.*)$/;
function withoutLoadVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !LOAD_VARIABLES.test(name)));
}


/***/ })

};
