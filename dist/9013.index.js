export const id = 9013;
export const ids = [9013];
export const modules = {

/***/ 69013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _line_plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20869);
/* harmony import */ var _plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15114);
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


/** `orchestrator-perf run <type>`. */
const runCommand = async (line, ports) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, env, workingDirectory, packageRoot, stdout, signal, remember } = ports;
        const planned = __addDisposableResource(env_1, await (0,_line_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .n)({
            surface: 'cli',
            source: line.source,
            env,
            workingDirectory,
            packageRoot,
            commit: async () => (await __webpack_require__.e(/* import() */ 6463).then(__webpack_require__.bind(__webpack_require__, 46463))).gitCommit(workingDirectory),
            openBase: async (asked) => (await Promise.all(/* import() */[__webpack_require__.e(2470), __webpack_require__.e(2121)]).then(__webpack_require__.bind(__webpack_require__, 22121))).openBase({ ...asked, workingDirectory, log, signal, remember }),
        }), true);
        const { plan, provenance, foreseen, advice } = planned;
        for (const given of provenance)
            log.info(given);
        for (const sentence of foreseen)
            log.info(sentence);
        for (const sentence of advice)
            log.warn(sentence);
        if (plan.dryRun) {
            stdout.write((0,_plan_describe_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlan */ .d)(plan, 'cli'));
            if (plan.k6.cluster !== undefined) {
                const { describeManifests } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 80359));
                stdout.write(`\n${describeManifests(plan, packageRoot)}`);
            }
            return 0;
        }
        // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
        const { driveRun } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1011), __webpack_require__.e(2819), __webpack_require__.e(6553), __webpack_require__.e(9635), __webpack_require__.e(4085), __webpack_require__.e(3019), __webpack_require__.e(1880), __webpack_require__.e(4610), __webpack_require__.e(4862), __webpack_require__.e(6292)]).then(__webpack_require__.bind(__webpack_require__, 66292));
        return await driveRun(planned, ports);
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
};


/***/ }),

/***/ 15114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
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
        ...facts({
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
    const { first = {}, last = {}, commands = {} } = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .targetText */ .Z3)(target);
    return [
        `${isOnly ? 'Stack' : STACK_OF[side]}: ${target.kind}${target.keep ? ', left running at the end' : ''}`,
        ...facts({
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
        ...facts({
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
function facts(named) {
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


/***/ })

};
