export const id = 3849;
export const ids = [3849];
export const modules = {

/***/ 33849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePlan: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/targets.js
var targets = __webpack_require__(42868);
// EXTERNAL MODULE: ./build/src/plan/paths.js
var paths = __webpack_require__(98937);
;// CONCATENATED MODULE: ./build/src/plan/cluster-plan.js

/** Where the runners of a split load run, and with what. */
function planCluster(engine, inputs, { workingDirectory }) {
    const { 'kube-context': context, 'kube-namespace': namespace, 'kube-template': template } = inputs;
    return {
        engine,
        runners: inputs.runners,
        ...(context !== undefined && { context }),
        ...(namespace !== undefined && { namespace }),
        image: inputs['runner-image'] ?? `grafana/k6:${inputs['k6-version']}`,
        starterImage: inputs['starter-image'] ?? 'ghcr.io/grafana/k6-operator:starter-v1.6.0',
        cpu: inputs['runner-cpu'],
        memory: inputs['runner-memory'],
        nodeSelector: inputs['runner-node-selector'] ?? {},
        ...(template !== undefined && { template: (0,paths/* absolutePath */.H)(workingDirectory, template) }),
        healthPath: inputs['health-path'],
        healthTimeoutMs: inputs['health-timeout'],
        keep: inputs['keep-runners'],
    };
}

;// CONCATENATED MODULE: ./build/src/plan/names.js
function makeNames(parts) {
    // An artifact is immutable: the attempt keeps a re-run from colliding with itself.
    const artifact = parts.artifactName ?? `perf-results-${parts.testTypes.join('-')}-${parts.runAttempt}`;
    const branch = parts.baselineBranch ?? parts.commit?.baseBranch ?? parts.commit?.branch ?? 'local';
    // Two services tested by one workflow have comments of their own, and histories of their own.
    const key = parts.commentKey === 'default' ? '' : `-${artifactSlug(parts.commentKey)}`;
    return {
        run: `perf-${lowerSlug(parts.runToken)}`,
        artifact: artifactSlug(artifact),
        baselinePrefix: `perf-baseline-${artifactSlug(branch)}${key}`,
        commentKey: parts.commentKey,
    };
}
/** Letters, digits, `.`, `_` and `-`: GitHub refuses `" : < > | * ? \r \n \ /` in artifact names. */
function artifactSlug(text) {
    return text.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 200) || 'none';
}
/** Also a compose project name: `[a-z0-9][a-z0-9_-]*`. */
function lowerSlug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9_-]+/g, '-')
        .slice(0, 40);
}

// EXTERNAL MODULE: ./build/src/plan/optional.js
var optional = __webpack_require__(71965);
// EXTERNAL MODULE: ./build/src/plan/plan-load.js
var plan_load = __webpack_require__(22495);
// EXTERNAL MODULE: ./build/src/plan/plan-runs.js + 1 modules
var plan_runs = __webpack_require__(58947);
// EXTERNAL MODULE: ./build/src/plan/plan-thresholds.js + 1 modules
var plan_thresholds = __webpack_require__(35447);
// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 1 modules
var thresholds = __webpack_require__(78986);
;// CONCATENATED MODULE: ./build/src/plan/make-plan.js










/** Everything that will happen, decided before anything does. Throws an InputError with all that is wrong. */
function makePlan(inputs, context) {
    const problems = [];
    const collect = (work) => {
        try {
            return work();
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                problems.push(`${error.message}. ${error.hint}`.trim());
            else if (error instanceof RangeError)
                problems.push(error.message);
            else
                throw error;
            return undefined;
        }
    };
    const userThresholds = (0,plan_thresholds/* thresholdLines */.b)(inputs).flatMap((line) => collect(() => (0,thresholds/* parseThreshold */.B7)(line, 'user', {
        anyMetric: inputs.script !== undefined,
        requests: (inputs.requests?.specs ?? []).map(({ name }) => name),
    })) ?? []);
    const tests = inputs['test-type'].flatMap((testType) => collect(() => (0,plan_load/* planLoad */.Oj)(testType, inputs, context, userThresholds)) ?? []);
    const tooLong = (0,plan_load/* longerThanAllowed */.Z_)(tests, inputs);
    if (tooLong !== undefined)
        problems.push(tooLong);
    const [first, ...others] = tests;
    if (problems.length > 0 || first === undefined)
        throw new errors/* InputError */.dz(problems);
    const names = makeNames({
        testTypes: inputs['test-type'],
        runToken: context.runToken,
        runAttempt: context.runAttempt ?? 1,
        commit: context.commit,
        artifactName: inputs['artifact-name'],
        baselineBranch: inputs['baseline-branch'],
        commentKey: inputs['comment-key'],
    });
    const planned = (test) => (0,plan_runs/* planRuns */.g)(test, tests, inputs, context, names.run);
    return {
        names,
        service: (0,plan_load/* serviceName */.fe)(inputs, context),
        tests: [planned(first), ...others.map(planned)],
        k6: {
            version: inputs['k6-version'],
            ...(0,optional/* optional */.l)('path', inputs['k6-path'], (path) => (0,paths/* absolutePath */.H)(context.workingDirectory, path)),
            ...(0,optional/* optional */.l)('checksum', inputs['k6-checksum'], (text) => text.toLowerCase()),
            // Loads that begin at the same moment are released on this machine.
            generator: (0,targets/* generatorFor */.Db)(inputs.stack, context.base?.kind === 'version' ? 'host' : inputs['k6-runner'], inputs.engine),
            dashboard: inputs.dashboard,
            ...(inputs.engine !== 'local' && { cluster: planCluster(inputs.engine, inputs, context) }),
        },
        baseline: planBaseline(inputs, context),
        publish: {
            comment: inputs.comment,
            jobSummary: inputs['job-summary'],
            annotations: inputs.annotations,
            uploadArtifacts: inputs['upload-artifacts'],
            retentionDays: inputs['retention-days'],
            reportFormats: inputs['report-formats'],
            issueOnRegression: inputs['issue-on-regression'],
        },
        failOn: inputs['fail-on'],
        resultsPath: (0,paths/* absolutePath */.H)(context.workingDirectory, inputs['results-path']),
        dryRun: inputs['dry-run'],
        ...(0,optional/* optional */.l)('commit', context.commit, (commit) => commit),
    };
}
function planBaseline(inputs, context) {
    const { baseline } = inputs;
    const isFile = baseline !== 'auto' && baseline !== 'none';
    // A branch that is neither asked for nor the base of a pull request is left open: what it ran on is no base branch.
    const branch = inputs['baseline-branch'] ?? context.commit?.baseBranch;
    return {
        mode: isFile ? 'file' : baseline,
        ...(isFile ? { file: (0,paths/* absolutePath */.H)(context.workingDirectory, baseline) } : {}),
        ...(0,optional/* optional */.l)('branch', branch, (name) => name),
        maxAgeMs: inputs['baseline-max-age'],
        save: inputs['save-baseline'],
        regressionTolerance: inputs['regression-tolerance'],
    };
}


/***/ })

};
