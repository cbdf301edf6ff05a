export const id = 6156;
export const ids = [6156];
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
    const tooLong = (0,plan_load/* longerThanAllowed */.Z_)(tests, inputs, context);
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
