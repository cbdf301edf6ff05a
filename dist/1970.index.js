export const id = 1970;
export const ids = [1970];
export const modules = {

/***/ 91970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAndReport: () => (/* binding */ judgeAndReport)
});

// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/domain/measurement.js + 1 modules
var domain_measurement = __webpack_require__(32916);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/metrics/likeness.js
var likeness = __webpack_require__(36803);
// EXTERNAL MODULE: ./build/src/domain/severity.js
var severity = __webpack_require__(73339);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/metrics/expression.js
var metrics_expression = __webpack_require__(29725);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/statistic.js
var metrics_statistic = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/src/judge/limits/thresholds.js
var limits_thresholds = __webpack_require__(59736);
;// CONCATENATED MODULE: ./build/src/judge/limits/script-thresholds.js





/**
 * Limits written in the script itself, but for those that are ours as well. k6 judged them; what it said stands,
 * except that a limit on nothing passes in k6 and not here.
 */
function scriptThresholds(measurement, ours) {
    return onlyInScript(measurement, ours).flatMap((said) => {
        const name = (0,metrics_name/* parseMetricName */.$Y)(said.metric);
        const expression = (0,metrics_expression/* parseExpression */.YK)(said.expression);
        return name === undefined || expression === undefined
            ? []
            : [resultOf(said, name, expression, measurement)];
    });
}
/** What k6 judged and we cannot even read: such a run may have crossed a limit that no table shows. */
function unreadableThresholds(measurement) {
    return measurement.k6Thresholds
        .filter(({ metric, expression }) => (0,metrics_name/* parseMetricName */.$Y)(metric) === undefined || (0,metrics_expression/* parseExpression */.YK)(expression) === undefined)
        .map(({ metric, expression, ok }) => ({
        rule: 'unreadable-threshold',
        severity: 'inconclusive',
        sentence: `The threshold "${metric}: ${expression}" of the script could not be read; k6 said that it ${ok ? 'was met' : 'was crossed'}.`,
    }));
}
/** k6 judges a latency on all answers, we on the expected ones: the same limit is two where these differ. */
function onlyInScript(measurement, ours) {
    const known = new Set(ours.flatMap((threshold) => (0,limits_thresholds/* saidByK6 */.yu)(threshold, measurement)));
    return measurement.k6Thresholds.filter((said) => {
        const name = (0,metrics_name/* parseMetricName */.$Y)(said.metric);
        const statistic = (0,metrics_expression/* parseExpression */.YK)(said.expression)?.statistic;
        if (!known.has(said) || name === undefined || statistic === undefined)
            return !known.has(said);
        return (0,metrics_select/* populationsDiffer */.f4)(measurement.summary, name.name, name.tags, statistic);
    });
}
function resultOf({ metric: written, expression: text, ok }, { name, tags }, expression, { summary }) {
    const metric = (0,metrics_select/* findMetric */.GF)(summary, name, tags);
    const value = metric === undefined ? undefined : (0,metrics_statistic/* statisticOf */.Qr)(metric, expression.statistic);
    const holdsHere = typeof value === 'number' ? (0,metrics_expression/* holds */.v9)(value, expression.operator, expression.limit) : undefined;
    // What k6 judged may be another figure than the one shown: then the shown one explains nothing.
    const isOther = metric !== undefined &&
        holdsHere !== undefined &&
        holdsHere !== ok &&
        (0,limits_thresholds/* isCountedOtherwise */.$R)(summary, metric, expression.statistic);
    const actual = typeof value === 'number' && !isOther ? value : undefined;
    return {
        threshold: {
            metric: name,
            tags,
            ...expression,
            level: 'error',
            source: `${written}: ${text}`,
            origin: 'script',
        },
        outcome: value === 'no samples' ? value : ok ? 'passed' : 'failed',
        actual,
        scope: (0,metrics_name/* metricName */.Kh)(name, tags),
        k6Agrees: actual === undefined || holdsHere === ok,
    };
}

;// CONCATENATED MODULE: ./build/src/judge/validity/accounting.js

/** A difference this small may be a counter read a moment early; anything above is a lost event. */
const TOLERATED_SHARE = 0.0001;
/**
 * Every event the client submitted must be routed or failed by the service's own count, and every message sent must
 * reach a queue. A service that accepts events and loses them is green in k6.
 */
function accountingFindings({ summary }) {
    const { accounting } = summary;
    if (accounting === undefined || accounting.submitted + accounting.unanswered === 0)
        return [];
    const { submitted, unanswered, rejectedByAnswer, routed, failed, messagesSent, queued } = accounting;
    const findings = [];
    if (routed !== undefined) {
        const accountedFor = routed + (failed ?? 0);
        const lost = submitted - accountedFor;
        if (lost > submitted * TOLERATED_SHARE)
            findings.push({
                rule: 'events-lost',
                severity: 'fail',
                sentence: `${(0,numbers/* formatCount */.B4)(lost)} of ${(0,numbers/* formatCount */.B4)(submitted)} submitted events (${(0,numbers/* formatPercent */.l9)(lost / submitted)}) were lost: the service counted ${(0,numbers/* formatCount */.B4)(routed)} routed and ${(0,numbers/* formatCount */.B4)(failed ?? 0)} failed.`,
            });
        const interrupted = (summary.load.iterations?.interrupted ?? 0) * (summary.profile?.eventsPerRequest ?? 0);
        const surplus = -lost - unanswered - interrupted;
        if (surplus > submitted * 0.001)
            findings.push({
                rule: 'events-surplus',
                severity: 'inconclusive',
                sentence: `The service counted ${(0,numbers/* formatCount */.B4)(surplus)} events more than the ${(0,numbers/* formatCount */.B4)(submitted)} submitted: someone else sent load, or it counts events twice.`,
            });
        const failedSilently = (failed ?? 0) - rejectedByAnswer - unanswered;
        if (failedSilently > submitted * TOLERATED_SHARE)
            findings.push({
                rule: 'events-failed-silently',
                severity: 'fail',
                sentence: `The service counted ${(0,numbers/* formatCount */.B4)(failed ?? 0)} failed events but answered that ${(0,numbers/* formatCount */.B4)(rejectedByAnswer)} failed: ${(0,numbers/* formatCount */.B4)(failedSilently)} (${(0,numbers/* formatPercent */.l9)(failedSilently / submitted)}) were reported as delivered.`,
            });
    }
    if (messagesSent !== undefined && queued !== undefined) {
        const missing = messagesSent - queued;
        if (missing > messagesSent * TOLERATED_SHARE)
            findings.push({
                rule: 'messages-lost',
                severity: 'fail',
                sentence: `${(0,numbers/* formatCount */.B4)(missing)} of ${(0,numbers/* formatCount */.B4)(messagesSent)} messages sent (${(0,numbers/* formatPercent */.l9)(missing / messagesSent)}) never reached a queue.`,
            });
    }
    if (routed === 0 && submitted > 0)
        findings.push({
            rule: 'nothing-routed',
            severity: 'fail',
            sentence: `None of ${(0,numbers/* formatCount */.B4)(submitted)} submitted events was routed: the queue is dead or the service does not reach it.`,
        });
    if (unanswered > 0)
        findings.push({
            rule: 'events-unanswered',
            severity: unanswered > submitted * 0.01 ? 'inconclusive' : 'note',
            sentence: `The fate of ${(0,numbers/* plural */.LS)(unanswered, 'event')} is unknown: their requests got no readable answer.`,
        });
    return findings;
}

// EXTERNAL MODULE: ./build/src/judge/validity/generator.js
var generator = __webpack_require__(12201);
// EXTERNAL MODULE: ./build/src/wording/sentences.js
var sentences = __webpack_require__(79676);
;// CONCATENATED MODULE: ./build/src/judge/validity/checks.js



/** One check in a hundred that fails is more than a passing fault of the network. */
const SOME = 0.01;
/**
 * k6 never fails a run for a check. Where no threshold judges them, checks that fail are a doubt: the script says what
 * a right answer is.
 */
function checkFindings(summary, thresholds) {
    const all = (0,metrics_select/* rateIn */.oP)(summary, 'checks');
    const failing = (summary.checks ?? []).filter(({ fails }) => fails > 0);
    const failed = all === undefined ? 0 : Math.round(all.total - all.nonzero);
    if (failing.length === 0 && failed === 0)
        return [];
    const worst = failing.reduce((most, one) => Math.max(most, shareOf(one)), all === undefined ? 0 : 1 - all.rate);
    const isJudged = thresholds.some(({ threshold, outcome }) => threshold.metric === 'checks' && outcome !== 'no samples');
    return [
        {
            rule: 'checks-failed',
            severity: isJudged || worst < SOME ? 'note' : 'inconclusive',
            sentence: sentenceOf(failing, failed, all?.total),
        },
    ];
}
const shareOf = ({ passes, fails }) => fails / (passes + fails);
function sentenceOf(failing, failed, total) {
    const [worst] = [...failing].sort((left, right) => shareOf(right) - shareOf(left));
    if (worst === undefined)
        return `${(0,numbers/* formatCount */.B4)(failed)} of ${(0,numbers/* formatCount */.B4)(total)} checks failed; the results do not name them.`;
    const others = failing.length === 1 ? '' : `, and ${(0,numbers/* plural */.LS)(failing.length - 1, 'other check')}`;
    return `The check "${(0,sentences/* checkName */.I3)(worst.path)}" failed in ${(0,numbers/* formatCount */.B4)(worst.fails)} of ${(0,numbers/* formatCount */.B4)(worst.passes + worst.fails)} cases (${(0,numbers/* formatPercent */.l9)(shareOf(worst))})${others}.`;
}

;// CONCATENATED MODULE: ./build/src/judge/validity/given-results.js
/** What the files of a run that others made cannot tell, and how that shakes the verdict. */
function givenResultFindings(summary, thresholds) {
    return [...thresholdsNotTold(summary, thresholds), ...setupIncluded(summary)];
}
/** A limit that may have been crossed is no pass, unless limits were given to judge by instead. */
function thresholdsNotTold({ thresholdsNotTold, load }, thresholds) {
    if (thresholdsNotTold === undefined)
        return [];
    const rule = 'limits-not-in-file';
    if (load.exitCode === 0)
        return [
            { rule, severity: 'note', sentence: 'k6 ended with code 0: no limit of the script was crossed.' },
        ];
    if (load.category === 'thresholds')
        return [
            {
                rule,
                severity: 'fail',
                sentence: `k6 ended with code ${load.exitCode ?? 99}: limits of the script were crossed. Which ones is not in this file.`,
            },
        ];
    const isJudged = thresholds.some(({ threshold }) => threshold.origin === 'user');
    return [
        {
            rule,
            severity: isJudged ? 'note' : 'inconclusive',
            sentence: `${thresholdsNotTold} Give the summary of the run as well (--summary-export), the exit code of k6 (--k6-exit-code), or limits to judge by (--thresholds).`,
        },
    ];
}
function setupIncluded({ setup }) {
    if (setup !== 'included')
        return [];
    return [
        {
            rule: 'setup-included',
            severity: 'note',
            sentence: 'What setup() and teardown() did is in all figures: a summary does not keep it apart, samples (--out json=FILE) do.',
        },
    ];
}

// EXTERNAL MODULE: ./build/src/judge/validity/ending.js
var ending = __webpack_require__(36805);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/metrics/quantile.js
var quantile = __webpack_require__(98322);
;// CONCATENATED MODULE: ./build/src/judge/validity/samples.js





/** Percentiles that rest on so few samples that chance decides them. A smoke test asks only whether it works. */
function sampleFindings(results, summary) {
    if (!(0,test_types/* policyOf */.US)(summary.testType).judgesFigures)
        return [];
    const thin = results.flatMap(({ threshold, scope, outcome }) => {
        if (threshold.statistic.kind !== 'percentile' || (outcome !== 'passed' && outcome !== 'failed'))
            return [];
        const metric = summary.metrics.find(({ name, tags }) => (0,metrics_name/* metricName */.Kh)(name, tags) === scope);
        const wanted = (0,quantile/* samplesWanted */.t)(threshold.statistic.percent);
        if (metric?.kind !== 'trend' || metric.absent?.includes('count') || metric.count >= wanted)
            return [];
        return [{ statistic: (0,sentences/* statisticText */.Sr)(threshold), wanted, count: metric.count, scope }];
    });
    const [first] = thin;
    if (first === undefined)
        return [];
    const wishes = thin
        .filter(({ scope }) => scope === first.scope)
        .map(({ statistic, wanted }) => `${statistic} wants ${(0,numbers/* formatCount */.B4)(wanted)}`);
    return [
        {
            rule: 'few-samples',
            severity: 'note',
            sentence: `Few samples: ${first.scope} has ${(0,numbers/* formatCount */.B4)(first.count)}, ${wishes.join(', ')} before chance stops deciding. A longer run or a higher rate gives them.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/src/wording/tested.js
var tested = __webpack_require__(26189);
;// CONCATENATED MODULE: ./build/src/judge/validity/service.js





/** Was there a living service that answered? */
function serviceFindings(measurement, scopes) {
    return [
        // The cause before what it did to the requests.
        ...serviceEvents(measurement),
        ...scopes.flatMap((tags) => answerFindings(measurement.summary, tags)),
    ];
}
/** Whether requests of a scope found a service, and whether latencies are of answers. */
function answerFindings(summary, scope) {
    return [...unreachable(summary, scope), ...latencyOverFailures(summary, scope)];
}
/** k6 records 0 ms for a request that found no service: refused, unknown host. */
function unreachable(summary, tags) {
    const all = (0,metrics_select/* findMetric */.GF)(summary, 'http_req_duration', tags);
    const failed = (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', tags);
    if (all?.kind !== 'trend' || all.count === 0 || failed === undefined || failed.nonzero === 0)
        return [];
    const share = Math.min(failed.rate, shareAtZero(all.quantiles));
    if (share < 0.01)
        return [];
    return [
        {
            rule: 'unreachable',
            severity: share >= 0.5 ? 'broken' : 'inconclusive',
            sentence: `${all.count === 1 ? 'The only request' : `${(0,numbers/* formatPercent */.l9)(share)} of ${(0,numbers/* formatCount */.B4)(all.count)} requests`} found no service to talk to (${(0,sentences/* scopeText */.Cm)(tags)})${wordsOfK6(summary)}.`,
        },
    ];
}
/** Why, in k6's own words, where it says one thing of most of them. */
function wordsOfK6({ load }) {
    const [most, ...others] = load.messages
        .filter(({ message }) => message.startsWith(REQUEST_FAILED))
        .sort((a, b) => b.count - a.count);
    if (most === undefined || others.reduce((sum, { count }) => sum + count, 0) > most.count)
        return ': the connection was refused or the name unknown';
    return `: ${most.message.slice(REQUEST_FAILED.length, REQUEST_FAILED.length + 200)}`;
}
const REQUEST_FAILED = 'Request Failed: ';
/** Share of the samples that are exactly zero, read off the quantile function. */
function shareAtZero(quantiles) {
    const firstAbove = quantiles.findIndex(([, value]) => value > 0);
    if (firstAbove < 0)
        return 1;
    return (quantiles[firstAbove - 1]?.[0] ?? 0) / 100;
}
/** Failures answer faster or slower than work does; latency must not mix them. */
function latencyOverFailures(summary, tags) {
    const failed = (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', tags);
    if (failed === undefined || failed.nonzero === 0)
        return [];
    if ((0,metrics_select/* findMetric */.GF)(summary, 'http_req_duration', { ...tags, expected_response: 'true' }) !== undefined)
        return [];
    return [
        {
            rule: 'latency-over-failures',
            severity: failed.rate > 0.001 ? 'inconclusive' : 'note',
            sentence: `Latency includes ${(0,numbers/* plural */.LS)(failed.nonzero, 'failed request')} (${(0,numbers/* formatPercent */.l9)(failed.rate)}, ${(0,sentences/* scopeText */.Cm)(tags)}): k6 did not keep them apart.`,
        },
    ];
}
const WATCHERS = ['prometheus', 'grafana', 'k6'];
function serviceEvents({ observations, summary }) {
    const { events } = observations;
    const called = (0,tested/* calledBy */.p0)(summary);
    return events.flatMap((event, index) => {
        const alike = events.filter(({ service, kind }) => service === event.service && kind === event.kind);
        if (event.kind === 'healthy' || events.indexOf(alike[0] ?? event) !== index)
            return [];
        const times = alike.length === 1 ? '' : ` (${alike.length} times)`;
        return [
            {
                rule: `service-${event.kind}`,
                severity: severityOf(event, events, summary),
                sentence: `${called(event.service)} ${EVENT_WORDS[event.kind]}${times}${secondOf(event, summary)}: ${event.detail}`,
            },
        ];
    });
}
const EVENT_WORDS = {
    unhealthy: 'failed its health check during the run',
    healthy: 'was healthy again',
    exited: 'ended during the run',
    restarted: 'restarted during the run',
    'oom-killed': 'was killed for running out of memory',
    throttled: 'was held back by its CPU limit',
};
function severityOf(event, all, { testType }) {
    if (event.kind === 'throttled' || WATCHERS.includes(event.service))
        return 'note';
    // A service that falls over under stress has answered the question; under any other load nothing can be said.
    const { overload } = (0,test_types/* policyOf */.US)(testType);
    if (event.kind !== 'unhealthy')
        return overload === 'sought' ? 'fail' : 'broken';
    // What has ended cannot be healthy: its end is the finding.
    if (overload === 'sought' &&
        all.some(({ service, kind }) => service === event.service && kind === 'exited'))
        return 'note';
    const last = all
        .filter(({ service, kind }) => service === event.service && (kind === 'healthy' || kind === 'unhealthy'))
        .at(-1);
    if (last?.kind === 'unhealthy')
        return 'broken';
    // Beyond its breaking point a service may well be too busy to answer; that is what a stress test looks for.
    return overload === 'never' ? 'inconclusive' : 'note';
}
function secondOf({ atMs }, { phases, startedAt }) {
    const fromMs = phases[0]?.fromMs ?? Date.parse(startedAt);
    const seconds = Math.round((atMs - fromMs) / 1000);
    return seconds < 0 ? '' : ` at second ${seconds}`;
}

;// CONCATENATED MODULE: ./build/src/judge/validity/thresholds.js

/** Limits that say nothing: on no samples (k6 lets those pass), on something not measured, or judged otherwise by k6. */
function thresholdFindings(results) {
    return results.flatMap((result) => {
        const { threshold, outcome, scope, k6Agrees } = result;
        const limit = `${scope}: ${(0,metrics_expression/* expressionText */.MT)(threshold)}`;
        const optional = threshold.level === 'warn';
        if (outcome === 'no samples')
            return [
                {
                    rule: 'threshold-without-samples',
                    severity: optional ? 'note' : 'inconclusive',
                    sentence: `The limit ${limit} matched no samples, so it says nothing.`,
                },
            ];
        if (outcome === 'not measured')
            return [
                {
                    rule: 'threshold-not-measured',
                    // A default limit asks for more than some stacks can show; what a user asked for must be answered.
                    severity: optional || threshold.origin === 'default' ? 'note' : 'inconclusive',
                    sentence: `The limit ${limit} could not be judged: this run has no such figure.`,
                },
            ];
        if (k6Agrees === false)
            return [
                {
                    rule: 'k6-disagrees',
                    severity: 'inconclusive',
                    sentence: threshold.origin === 'script'
                        ? `k6 says that ${limit} ${outcome === 'passed' ? 'was met' : 'was crossed'}, but the figure beside it is ${result.actual ?? 'missing'}: one of the two is wrong.`
                        : `k6 judged ${limit} the other way (${outcome} here with ${result.actual ?? 'no value'}).`,
                },
            ];
        return [];
    });
}

;// CONCATENATED MODULE: ./build/src/judge/validity/validity.js











/**
 * Is the result real? Every rule that speaks says one sentence with its number; docs/verdicts.md lists them all.
 * What is found here outranks every latency figure.
 */
function judgeValidity(measurement, thresholds, scopes) {
    const findings = [
        ...(0,ending/* endingFindings */.C)(measurement),
        ...serviceFindings(measurement, scopes),
        ...accountingFindings(measurement),
        ...(0,generator/* generatorFindings */.C)(measurement),
    ];
    // A run that broke has no figures for its limits; saying so for each of them would bury the cause.
    const broken = findings.some(({ severity }) => severity === 'broken');
    const ofLimits = broken
        ? []
        : [
            ...thresholdFindings(thresholds),
            ...unreadableThresholds(measurement),
            ...sampleFindings(thresholds, measurement.summary),
            ...checkFindings(measurement.summary, thresholds),
            ...givenResultFindings(measurement.summary, thresholds),
        ];
    return [...findings, ...ofLimits].sort(severity/* bySeverity */.Np);
}
/** What a result says of itself, without the series and thresholds of its run. */
function findingsOfSummary(summary) {
    return [
        ...(0,ending/* summaryEndingFindings */.o)(summary),
        ...(0,metrics_select/* judgedScopes */.xC)(summary).flatMap((scope) => answerFindings(summary, scope)),
    ];
}

// EXTERNAL MODULE: ./build/src/wording/scenarios.js
var wording_scenarios = __webpack_require__(15285);
;// CONCATENATED MODULE: ./build/src/judge/comparison/differences.js


/** Holds everything but the code under test of two runs against each other, field by field. */
function differencesOf(candidate, earlier) {
    const changed = [];
    const unknown = [];
    for (const { what, of } of FIELDS) {
        const now = of(candidate);
        const before = of(earlier);
        if (now === undefined && before === undefined)
            continue;
        if (now === undefined || before === undefined)
            unknown.push(what);
        else if (keyOf(now) !== keyOf(before))
            changed.push(changeText(what, before, now));
    }
    if (changed.length === 0)
        changed.push(...changedHash(candidate, earlier));
    const before = partsOf(earlier.comparability);
    for (const [what, now] of partsOf(candidate.comparability)) {
        const value = before.get(what);
        if (value !== undefined && value !== now)
            changed.push(changeText(what, value, now));
    }
    return { changed, unknown };
}
/** Results of version 0.1.0 have no record: their hash tells the same profile of another script or script-env. */
function changedHash(candidate, earlier) {
    const [now, before] = [candidate, earlier].map(({ profile, comparability }) => comparability === undefined ? profile?.hash : undefined);
    if (now === undefined || before === undefined || now === before)
        return [];
    return [changeText('load profile', before, now)];
}
const FIELDS = [
    { what: 'test type', of: ({ testType }) => testType },
    { what: 'load', of: ({ comparability }) => ownLoad(comparability) },
    { what: 'load model', of: ({ profile }) => profile?.loadModel },
    { what: 'stages', of: ({ profile }) => profile && stages(profile) },
    { what: 'offered events per second', of: ({ profile }) => offered(profile, 'events') },
    { what: 'offered requests per second', of: ({ profile }) => offered(profile, 'requests') },
    { what: 'requests', of: ({ comparability }) => requests(comparability) },
    { what: 'events per request', of: ({ profile }) => number(profile?.eventsPerRequest) },
    { what: 'script', of: ({ comparability }) => script(comparability) },
    { what: 'variables of script-env', of: ({ comparability }) => names(comparability?.scriptEnv) },
    { what: 'k6 major version', of: ({ environment }) => majorOf(environment.k6Version) },
    { what: 'k6 runner', of: ({ comparability }) => comparability?.k6Runner },
    { what: 'runners', of: ({ comparability }) => number(comparability?.runners) },
    { what: 'stack', of: ({ environment }) => told(environment.stack) },
    { what: 'target host', of: ({ comparability }) => comparability?.targetHost },
    { what: 'start command', of: ({ comparability }) => comparability?.startCommand },
    { what: 'compose service', of: ({ comparability }) => comparability?.composeService },
    { what: 'events path', of: ({ comparability }) => comparability?.eventsPath },
    { what: 'queue backend', of: ({ comparability }) => comparability?.queueBackend },
    { what: 'replicas', of: ({ comparability }) => number(comparability?.replicas) },
    {
        what: 'machine class',
        // This machine carries nothing of a load that runs in a cluster.
        of: ({ environment, comparability }) => comparability?.k6Runner === 'cluster' ? undefined : machineClass(environment),
    },
];
/** What a run has several of, by names of its own: of these only what both runs have is compared. */
function partsOf(record) {
    const parts = new Map();
    for (const [name, value] of Object.entries(record?.loadSettings ?? {}))
        parts.set(`${name} of script-env`, value);
    for (const [name, value] of Object.entries(record?.queueSettings ?? {}))
        parts.set(name, value);
    for (const [service, { cpus, memoryBytes }] of Object.entries(record?.limits ?? {})) {
        parts.set(`CPU limit of ${service}`, cpus === undefined ? 'none' : (0,numbers/* formatQuantity */.VZ)(cpus, 'cores'));
        parts.set(`memory limit of ${service}`, memoryBytes === undefined ? 'none' : (0,numbers/* formatQuantity */.VZ)(memoryBytes, 'bytes'));
    }
    for (const [service, image] of Object.entries(record?.images ?? {}))
        parts.set(`image of ${service}`, image);
    return parts;
}
const keyOf = (value) => (typeof value === 'string' ? value : value.key);
function changeText(what, before, now) {
    const [from, to] = [before, now].map((value) => (typeof value === 'string' ? value : value.show));
    if (from !== to)
        return `${what} changed from ${from} to ${to}`;
    const [fromDetail, toDetail] = [before, now].map((value) => typeof value === 'string' ? value : (value.detail ?? value.key));
    return `${what} changed from ${fromDetail} to ${toDetail}`;
}
function ownLoad(record) {
    const scenarios = record?.scenarios;
    if (scenarios === undefined)
        return undefined;
    const key = JSON.stringify(scenarios.map((scenario) => Object.entries(scenario).sort()));
    return { key, show: (0,wording_scenarios/* scenariosText */.r)(scenarios) };
}
function stages({ stages: all, startVus, peakVus, durationS }) {
    const detail = all.map(({ phase, durationS: seconds, targetVus }) => `${phase} ${(0,numbers/* formatDuration */.a3)(seconds)} → ${(0,numbers/* formatCount */.B4)(targetVus)} VUs`);
    return {
        key: JSON.stringify([
            startVus,
            all.map(({ phase, durationS: seconds, targetVus }) => [phase, seconds, targetVus]),
        ]),
        show: `${(0,numbers/* formatCount */.B4)(peakVus)} VUs in ${(0,numbers/* formatDuration */.a3)(durationS)}`,
        detail: `${(0,numbers/* formatCount */.B4)(startVus)} VUs, ${detail.join(', ')}`,
    };
}
function script(record) {
    if (record?.script === undefined)
        return undefined;
    const { name, digest, files } = record.script;
    const size = files === 1 ? '' : ` and ${(0,numbers/* formatCount */.B4)(files - 1)} more files`;
    return { key: digest, show: `${name}${size} (${digest.slice(0, 12)})` };
}
function requests(record) {
    if (record?.requests === undefined)
        return undefined;
    const { names, digest } = record.requests;
    return { key: digest, show: `${names.join(', ')} (${digest.slice(0, 12)})` };
}
const offered = (profile, unit) => profile !== undefined && (profile.unit ?? 'events') === unit ? number(profile.eventsPerSecond) : undefined;
function names(all) {
    return all === undefined ? undefined : [...all].sort().join(', ') || 'none';
}
const number = (value) => value === undefined ? undefined : (0,numbers/* formatNumber */.ZV)(value);
/** Results of others say `unknown` where an own one always tells. */
const told = (text) => (text === 'unknown' || text === '' ? undefined : text);
function majorOf(version) {
    return /^v?(\d+)\./.exec(version)?.[1] ?? told(version);
}
function machineClass(environment) {
    const { cpuModel, cpuCount, arch, runner } = environment;
    if (cpuCount === 0)
        return undefined;
    return [cpuModel, `${cpuCount} CPUs`, arch, imageName(runner)]
        .filter((part) => part !== undefined)
        .join(', ');
}
/** `ubuntu24 20260801.1` is image `ubuntu24`: a weekly image build alone must not empty the history. */
function imageName(runner) {
    return runner?.split(/[\s/]/)[0];
}

;// CONCATENATED MODULE: ./build/src/judge/comparison/comparable-runs.js




/**
 * Two runs compare only when nothing but the code under test differs: not the load, not the script, not what the stack
 * is made of, not the machine. A percentile from another CPU model alone differs by 20-50 %.
 */
function comparableRuns(candidate, history) {
    const same = new Map();
    const reasons = new Map();
    const gaps = new Map();
    for (const run of history) {
        const key = `${run.id} ${run.startedAt} ${run.durationMs}`;
        if (isThisVeryRun(run, candidate) || same.has(key))
            continue;
        const { changed, unknown } = differencesOf(candidate, run);
        const reason = untrustworthy(run) ?? changed.join('; ');
        if (reason !== '')
            reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        else {
            same.set(key, run);
            const gap = unknown.join(', ');
            if (gap !== '')
                gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
        }
    }
    return {
        same: [...same.values()],
        leftOut: [...reasons].map(([reason, count]) => `${(0,numbers/* plural */.LS)(count, 'earlier run')}: ${reason}`),
        unknown: [...gaps].map(([gap, count]) => `${gap} (${(0,numbers/* plural */.LS)(count, 'earlier run')})`),
    };
}
/**
 * Results of others are called after their files, and two files may have the same name: a run is the same when it is also
 * of the same time and counted the same.
 */
function isThisVeryRun(run, candidate) {
    return (run.id === candidate.id &&
        run.startedAt === candidate.startedAt &&
        run.durationMs === candidate.durationMs &&
        (0,likeness/* likeness */.$)(run.metrics, candidate.metrics).difference === undefined);
}
/** By its verdict, or where it was never judged by what its figures say of it: a dead run is no baseline. */
function untrustworthy(run) {
    const outcome = run.verdict?.outcome;
    if (outcome === 'broken' || outcome === 'inconclusive')
        return `the run itself was ${outcome}, its figures cannot be trusted`;
    if (outcome !== undefined)
        return undefined;
    const found = findingsOfSummary(run).find(({ severity }) => severity === 'broken');
    return found === undefined ? undefined : `the run itself is no measure of anything: ${found.sentence}`;
}

// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var metrics_observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/judge/p95.js
var p95 = __webpack_require__(91651);
;// CONCATENATED MODULE: ./build/src/judge/diagnosis/evidence.js





/** From this p95 on a run counts as slow: the guide's target. */
const SLOW_MS = 500;
/** A request at either end of a phase is counted in it or beside it: in a phase of three requests that is most of them. */
const EDGE_REQUESTS = 2;
function gatherEvidence(measurement) {
    const { summary, observations } = measurement;
    const judged = summary.phases.filter((phase) => phase.judged);
    const called = (0,tested/* calledBy */.p0)(summary);
    const startMs = summary.phases[0]?.fromMs ?? Date.parse(summary.startedAt);
    const fromMs = judged[0]?.fromMs ?? startMs;
    const toMs = judged.at(-1)?.toMs ?? startMs + summary.durationMs;
    const all = [...measurement.series.filter(metrics_observed/* isObserved */.XJ), ...observations.series];
    const series = [...new Map(all.map((one) => [(0,metrics_observed/* observedScope */.$u)(one), one])).values()];
    const figure = (service, quantity, from, to) => (0,metrics_observed/* selectObserved */.bF)(series, { service, quantity })
        .flatMap((one) => figureOf(one, from, to, startMs) ?? [])
        .reduce((most, one) => (most === undefined || one.avg > most.avg ? one : most), undefined);
    const cores = new Map();
    for (const one of series) {
        const used = one.quantity === 'cpu' ? figureOf(one, fromMs, toMs, startMs) : undefined;
        if (used !== undefined)
            cores.set(one.service, (cores.get(one.service) ?? 0) + used.avg);
    }
    const scopes = (0,metrics_select/* judgedScopes */.xC)(summary);
    const latencies = scopes.flatMap((tags) => (0,p95/* p95In */.Y)(summary, tags) ?? []);
    const p95Ms = latencies.length > 0 ? Math.max(...latencies) : undefined;
    const errorRate = Math.max(0, ...scopes.map((tags) => (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', tags)?.rate ?? 0));
    const achieved = Math.min(1, ...judged.map(({ offeredEventsPerSecond: offered, achievedEventsPerSecond: got, fromMs, toMs }) => {
        if (!offered || got === undefined)
            return 1;
        const missing = ((offered - got) * (toMs - fromMs)) / 1000;
        return missing <= EDGE_REQUESTS * (summary.profile?.eventsPerRequest ?? 0) ? 1 : got / offered;
    }));
    return {
        measurement,
        startMs,
        window: [(fromMs - startMs) / 1000, (toMs - startMs) / 1000],
        p95Ms,
        errorRate,
        achieved,
        strained: (p95Ms ?? 0) > SLOW_MS || errorRate > 0.01 || achieved < 0.95,
        over: (service, quantity) => figure(service, quantity, fromMs, toMs),
        whole: (service, quantity) => figure(service, quantity, 0, Number.POSITIVE_INFINITY),
        cores,
        called,
        // Its file has the name that the stack has for it, which is not always that of the reader.
        logOf: (service) => (called(service) === service ? `logs/${service}.log` : 'its log, in logs'),
        named: (service) => {
            const name = called(service);
            return ['orchestrator', 'queue'].includes(name) ? `The ${name}` : name;
        },
        work: (0,tested/* workOf */.LT)(summary) === 'requests' ? 'request' : 'event',
        limit: (service) => observations.limits.find((limit) => limit.service === service) ?? {},
        second: (atMs) => `second ${Math.max(0, Math.round((atMs - startMs) / 1000))}`,
    };
}
function figureOf(series, fromMs, toMs, startMs) {
    const inside = series.points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs);
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const values = inside.map(([, value]) => value);
    return {
        avg: values.reduce((a, b) => a + b, 0) / values.length,
        max: values.reduce((a, b) => Math.max(a, b)),
        min: values.reduce((a, b) => Math.min(a, b)),
        first: first[1],
        last: last[1],
        points: inside.map(([atMs, value]) => [(atMs - startMs) / 1000, value]),
    };
}
/** Middle of the values in a part of the points (0 to 1): a trend by thirds is not fooled by one spike. */
function medianOf(figure, from, to) {
    const { points } = figure;
    const part = points
        .slice(Math.floor(points.length * from), Math.max(1, Math.ceil(points.length * to)))
        .map(([, value]) => value)
        .sort((a, b) => a - b);
    return part[Math.floor(part.length / 2)] ?? 0;
}
/** `second 30 to 90`: the judged seconds; of less than a second its parts, `second 0 to 0.4`. */
function windowText({ window: [from, to] }) {
    const [first, last] = [Math.round(from), Math.round(to)];
    if (first !== last)
        return `second ${first} to ${last}`;
    return `second ${(0,numbers/* formatNumber */.ZV)(from)} to ${(0,numbers/* formatNumber */.ZV)(Math.max(to, from + SHORTEST_S))}`;
}
/** Less than this nobody can time. */
const SHORTEST_S = 0.001;
/** `, p95 812 ms`, or nothing. */
function p95Text({ p95Ms }) {
    return p95Ms === undefined ? '' : `, p95 ${(0,numbers/* formatQuantity */.VZ)(p95Ms, 'ms')}`;
}

// EXTERNAL MODULE: ./build/src/judge/machine-cpu.js
var machine_cpu = __webpack_require__(10007);
;// CONCATENATED MODULE: ./build/src/judge/diagnosis/client.js






const MACHINE_FULL = 0.9;
const GENERATOR_FULL = 0.8;
const SLOW_CONNECT_MS = 10;
/** The load generator itself was short of CPU: what it measured is partly its own slowness. */
const generatorFull = (evidence) => {
    const cpu = evidence.over('k6', 'cpu');
    const cores = evidence.limit('k6').cpuCores ?? evidence.measurement.summary.environment.cpuCount;
    if (cpu === undefined || cores <= 0 || cpu.avg < cores * GENERATOR_FULL)
        return undefined;
    return {
        rule: 'generator-saturated',
        what: 'k6 itself was out of CPU: its figures are partly its own slowness.',
        evidence: `${(0,numbers/* formatQuantity */.VZ)(cpu.avg, 'cores')} of ${(0,numbers/* formatQuantity */.VZ)(cores, 'cores')} on average from ${windowText(evidence)}.`,
        advice: `Run k6 on a larger machine or apart from the stack, or offer fewer ${evidence.work}s per second.`,
        weight: 94,
    };
};
/** Nobody can tell how fast a service is on a machine that has no CPU left; it matters whose work took it. */
const machineFull = (evidence) => {
    const machine = evidence.over('machine', 'cpu');
    const cores = evidence.measurement.summary.environment.cpuCount;
    if (!evidence.strained || machine === undefined || cores <= 0 || machine.avg < cores * MACHINE_FULL)
        return undefined;
    const { environment } = evidence.measurement.summary;
    const { parts, ours, isRestForeign } = (0,machine_cpu/* machineCpu */.y)(evidence.cores, environment);
    const inUse = `${(0,numbers/* formatQuantity */.VZ)(machine.avg, 'cores')} of ${(0,numbers/* formatQuantity */.VZ)(cores, 'cores')} in use from ${windowText(evidence)}`;
    const list = parts
        .map(([service, used]) => `${evidence.called(service)} ${(0,numbers/* formatQuantity */.VZ)(used, 'cores')}`)
        .join(', ');
    if (ours < machine.avg / 2 && isRestForeign)
        return {
            rule: 'machine-taken',
            what: 'Something else had most of the CPU of this machine: the figures are partly its.',
            evidence: `${inUse}; stack and k6 had ${(0,numbers/* formatQuantity */.VZ)(ours, 'cores')}${list === '' ? '' : ` (${list})`}.`,
            advice: 'Run it again where nothing else runs before you blame the service.',
            weight: 89,
        };
    return {
        rule: 'machine-full',
        what: isRestForeign
            ? 'The machine was full: stack and load generator fought for its CPU.'
            : 'The machine was full, and the service under test runs on it: how much of the CPU was whose is not known.',
        evidence: `${inUse}${list === '' ? '' : ` (${list})`}.`,
        advice: isRestForeign
            ? `Use a larger runner, or offer fewer ${evidence.work}s per second.`
            : `Run k6 on another machine than the service, or offer fewer ${evidence.work}s per second.`,
        weight: 72,
    };
};
/** What k6 logs when a request ends without an answer. */
const CONNECTION_PROBLEMS = [
    {
        rule: 'timeouts',
        pattern: /request timeout|i\/o timeout|context deadline exceeded/i,
        what: 'Requests ran into the timeout: the service did not answer in time.',
        advice: 'Find what the requests wait for; a thread dump under load shows it. The timeout is not the problem.',
        weight: 64,
    },
    {
        rule: 'connection-refused',
        pattern: /connection refused/i,
        what: 'Connections were refused: nothing listened.',
        advice: 'The service was down, or restarting, or its accept queue was full; its log and the events of the run say which.',
        weight: 63,
    },
    {
        rule: 'connection-reset',
        pattern: /connection reset|EOF|broken pipe/i,
        what: 'Connections were cut while a request was under way.',
        advice: 'The service crashed, closed idle connections too early (keep-alive timeout), or a proxy between gave up.',
        weight: 61,
    },
    {
        rule: 'unknown-host',
        pattern: /no such host|lookup .* on/i,
        what: 'The name of the service could not be resolved.',
        advice: 'Check the host in the address that is requested, and that it is known where k6 runs: in a compose network by the name of the service.',
        weight: 65,
    },
];
const connections = (evidence) => {
    const { messages } = evidence.measurement.summary.load;
    const found = CONNECTION_PROBLEMS.map((problem) => ({
        problem,
        count: messages
            .filter(({ message }) => problem.pattern.test(message))
            .reduce((sum, { count }) => sum + count, 0),
    }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)[0];
    if (!found || evidence.errorRate <= 0.001)
        return undefined;
    const { rule, what, advice, weight } = found.problem;
    return {
        rule,
        what,
        evidence: `k6 logged it ${(0,numbers/* plural */.LS)(found.count, 'time')}; ${(0,numbers/* formatPercent */.l9)(evidence.errorRate)} of the requests failed from ${windowText(evidence)}.`,
        advice,
        weight,
    };
};
const errors = (evidence) => {
    if (evidence.errorRate <= 0.01)
        return undefined;
    const where = `From ${windowText(evidence)}${p95Text(evidence)}`;
    const common = {
        rule: 'high-error-rate',
        what: `${(0,numbers/* formatPercent */.l9)(evidence.errorRate)} of the requests failed.`,
        weight: 55,
    };
    const counted = failedByItsCount(evidence);
    // It did not count none: it was not asked, or tells no such counter.
    if (counted === undefined)
        return {
            ...common,
            evidence: `${where}; nothing is known of what the service itself counted.`,
            advice: 'Look at the status and error codes of the failed requests, and at the log of the service.',
        };
    if (counted === 'none')
        return {
            ...common,
            evidence: `${where}; the service itself counted no failed events, so they failed before it worked on them.`,
            advice: 'Look for a limit before the application (connections, threads, rate limit), and at what it answers.',
        };
    return {
        ...common,
        evidence: `${where}; the service itself counted ${counted}.`,
        advice: 'Its log names the reasons (logs/orchestrator.log), orchestrator_events_failed_total counts them.',
    };
};
/** In the judged seconds, or over the whole run where its counter was only read before and after. */
function failedByItsCount(evidence) {
    const perSecond = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'events_failed')?.avg;
    const { failed } = evidence.measurement.summary.accounting ?? {};
    if (perSecond !== undefined && perSecond > 0)
        return `${(0,numbers/* formatCount */.B4)(perSecond)} failed events a second`;
    if (failed !== undefined && failed > 0)
        return (0,numbers/* plural */.LS)(failed, 'failed event');
    return perSecond === undefined && failed === undefined ? undefined : 'none';
}
/** Most requests open a connection of their own. */
const connectionChurn = (evidence) => {
    const connecting = connectingMs(evidence);
    if (connecting === undefined || connecting.median <= 0 || !couldReuse(evidence))
        return undefined;
    return {
        rule: 'connection-churn',
        what: 'Most requests open a new connection instead of reusing one.',
        evidence: `http_req_connecting: median ${(0,numbers/* formatQuantity */.VZ)(connecting.median, 'ms')}, p95 ${(0,numbers/* formatQuantity */.VZ)(connecting.p95, 'ms')} (0 when connections are kept).`,
        advice: 'Let the service keep connections open (keep-alive); check noConnectionReuse in the script and proxies between.',
        weight: connecting.p95 > SLOW_CONNECT_MS ? 58 : 35,
    };
};
/** Servers close a connection that was idle for about this long: 5 s is Node's default, most others allow more. */
const KEPT_IDLE_S = 5;
const REQUESTS_PER_VU = 4;
/** The first request of a VU always connects, and so does one after a pause that outlives the connection. */
function couldReuse({ measurement: { summary } }) {
    const { profile } = summary;
    const vus = mostVus(summary);
    const requests = (0,metrics_select/* judgedMetric */.GQ)(summary, 'http_req_connecting', {}, 'all');
    const count = (0,metrics_statistic/* measuredValue */.ww)(requests, { kind: 'count' });
    // Without both numbers nobody knows how many of the connections are the first of their VU.
    if (vus === undefined || count === undefined || count <= vus * REQUESTS_PER_VU)
        return false;
    if (profile === undefined || profile.eventsPerSecond <= 0)
        return true;
    const paceS = (profile.peakVus * profile.eventsPerRequest) / profile.eventsPerSecond;
    return paceS < KEPT_IDLE_S;
}
function mostVus(summary) {
    const most = ['vus_max', 'vus'].flatMap((name) => (0,metrics_statistic/* measuredValue */.ww)((0,metrics_select/* judgedMetric */.GQ)(summary, name), { kind: 'max' }) ?? []);
    return most.length > 0 ? Math.max(...most) : summary.profile?.peakVus;
}
function connectingMs({ measurement: { summary } }) {
    for (const tags of [...(0,metrics_select/* judgedScopes */.xC)(summary), {}]) {
        const trend = (0,metrics_select/* judgedMetric */.GQ)(summary, 'http_req_connecting', tags);
        const median = (0,metrics_statistic/* measuredValue */.ww)(trend, { kind: 'med' });
        const p95 = (0,metrics_statistic/* measuredValue */.ww)(trend, { kind: 'percentile', percent: 95 });
        if (median !== undefined && p95 !== undefined)
            return { median, p95 };
    }
    return undefined;
}
/** The last resort: fewer events than offered, and no cause found. */
const lowThroughput = (evidence) => {
    if (evidence.achieved >= 0.95 || neverBegan(evidence.measurement.summary))
        return undefined;
    return {
        rule: 'low-throughput',
        what: `Only ${(0,numbers/* formatPercent */.l9)(evidence.achieved)} of the offered ${evidence.work}s were handled.`,
        evidence: `From ${windowText(evidence)}${p95Text(evidence)}: every VU waited for its answer instead of sending the next request.`,
        advice: 'The service held the load back; compare CPU, queue and in-flight requests in the charts at these seconds.',
        weight: 40,
    };
};
/** Ended before the first VU was let go, as the other version did not come up: that says nothing of the service. */
function neverBegan(summary) {
    const { category, iterations } = summary.load;
    const begun = iterations === undefined ? 0 : iterations.complete + iterations.interrupted;
    return category === 'interrupted' && begun === 0 && (0,metrics_select/* countIn */.ry)(summary, 'http_reqs') === 0;
}
const CLIENT_RULES = [
    generatorFull,
    machineFull,
    connections,
    errors,
    connectionChurn,
    lowThroughput,
];

;// CONCATENATED MODULE: ./build/src/judge/diagnosis/downstream.js



/** Part of a request's time that goes into waiting for the queue, from which on the queue is the cause. */
const ROUTING_SHARE = 0.5;
const IDLE = 0.6;
const QUEUE_BUSY = 0.85;
/** The queue answers slowly, and the orchestrator waits for it. */
const queueSlow = (evidence) => {
    const { p95Ms, strained } = evidence;
    const routing = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'routing_time');
    if (!strained || routing === undefined || p95Ms === undefined)
        return undefined;
    const cpu = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'cpu');
    const limit = evidence.limit(observation/* SERVICE_UNDER_TEST */.I6).cpuCores ?? 1;
    const idle = cpu === undefined || cpu.avg < limit * IDLE;
    if (!idle || routing.avg < p95Ms * ROUTING_SHARE * 0.6 || routing.avg < 50)
        return undefined;
    const queueCpu = evidence.over('queue', 'cpu');
    const queueLimit = Math.min(1, evidence.limit('queue').cpuCores ?? 1);
    const busy = queueCpu !== undefined && queueCpu.avg > queueLimit * QUEUE_BUSY;
    const backend = backendOf(evidence.measurement.summary.environment.images?.queue);
    return {
        rule: busy ? 'queue-saturated' : 'queue-slow',
        what: busy
            ? `The queue${backend} is the bottleneck: it uses all the CPU it can.`
            : `The orchestrator waits for the queue${backend}, which answers slowly.`,
        evidence: `An event takes ${(0,numbers/* formatQuantity */.VZ)(routing.avg, 'ms')} until the queue has confirmed it, while the orchestrator uses ${cpu === undefined ? 'little CPU' : `${(0,numbers/* formatQuantity */.VZ)(cpu.avg, 'cores')} of ${(0,numbers/* formatQuantity */.VZ)(limit, 'cores')}`}${queueCpu === undefined ? '' : ` and the queue ${(0,numbers/* formatQuantity */.VZ)(queueCpu.avg, 'cores')}`} (${windowText(evidence)}${p95Text(evidence)}).`,
        advice: busy
            ? 'Send in batches of ten, or take the queue out of the measurement with queue-backend: reference; LocalStack never uses more than one core.'
            : 'Look at the queue first: its latency, its connections, its timeouts; more CPU for the orchestrator will not help.',
        weight: 78,
    };
};
/** Depth grows while nobody is short of CPU: what consumes the queue is too slow. */
const queueGrows = (evidence) => {
    const depth = evidence.over('queue', 'depth');
    if (depth === undefined || depth.points.length < 6)
        return undefined;
    const early = medianOf(depth, 0, 1 / 3);
    const late = medianOf(depth, 2 / 3, 1);
    const seconds = Math.max(1, ((depth.points.at(-1)?.[0] ?? 0) - (depth.points[0]?.[0] ?? 0)) * (2 / 3));
    const perSecond = (late - early) / seconds;
    const sent = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'messages_sent')?.avg ?? 0;
    if (late - early < 1000 || perSecond < Math.max(10, sent * 0.05))
        return undefined;
    const consumed = evidence.over('queue', 'oldest_age') !== undefined || sent === 0 || perSecond < sent * 0.95;
    return {
        rule: 'queue-grows',
        what: consumed
            ? 'The queues grow: what consumes them does not keep up.'
            : 'The queues grow: nobody consumes them.',
        evidence: `From ${windowText(evidence)}: ${(0,numbers/* formatCount */.B4)(early)} to ${(0,numbers/* formatCount */.B4)(late)} messages, ${(0,numbers/* formatCount */.B4)(perSecond)} more each second${sent > 0 ? ` of ${(0,numbers/* formatCount */.B4)(sent)} sent` : ''}.`,
        advice: consumed
            ? 'Give the consumers more workers or larger batches; the service itself is not the limit.'
            : 'Turn the consumers on (PERF_CONSUMERS=on) or read depth as a count of what was sent.',
        weight: consumed ? 62 : 25,
    };
};
/** Slow although nothing is busy: a lock, a pool, a sleep. */
const waiting = (evidence) => {
    const { p95Ms } = evidence;
    const cpu = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'cpu');
    if (p95Ms === undefined || p95Ms < SLOW_MS || cpu === undefined)
        return undefined;
    const limit = Math.min(1, evidence.limit(observation/* SERVICE_UNDER_TEST */.I6).cpuCores ?? 1);
    const routing = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'routing_time');
    const machine = evidence.over('machine', 'cpu');
    const cores = evidence.measurement.summary.environment.cpuCount;
    if (cpu.avg > limit * IDLE || (routing?.avg ?? 0) > p95Ms * 0.3)
        return undefined;
    if (machine !== undefined && machine.avg > cores * 0.9)
        return undefined;
    if (evidence.errorRate > 0.5)
        return undefined;
    const inFlight = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'requests_in_flight');
    return {
        rule: 'waits-inside',
        what: evidence.work === 'event'
            ? 'The orchestrator is slow although neither it nor its queue is busy: requests wait inside it.'
            : `${evidence.named(observation/* SERVICE_UNDER_TEST */.I6)} is slow although it is not busy: requests wait inside it.`,
        evidence: `It uses ${(0,numbers/* formatQuantity */.VZ)(cpu.avg, 'cores')} of ${(0,numbers/* formatQuantity */.VZ)(limit, 'cores')}${routing === undefined ? '' : `, the queue confirms within ${(0,numbers/* formatQuantity */.VZ)(routing.avg, 'ms')}`}${inFlight === undefined ? '' : `, ${(0,numbers/* formatCount */.B4)(inFlight.avg)} requests are in it at a time`} (${windowText(evidence)}${p95Text(evidence)}).`,
        advice: 'Look for a lock, a full connection or thread pool, a concurrency limit, or a call to something that is not part of the stack.',
        weight: 60,
    };
};
const DOWNSTREAM_RULES = [queueSlow, queueGrows, waiting];
function backendOf(image) {
    if (image === undefined)
        return '';
    const known = ['localstack', 'elasticmq', 'floci'].find((name) => image.includes(name));
    return known === undefined ? '' : ` (${known === 'localstack' ? 'LocalStack' : known})`;
}

;// CONCATENATED MODULE: ./build/src/judge/diagnosis/service.js



/** Services that can give way, and how a sentence calls them. */
const SERVICES = [observation/* SERVICE_UNDER_TEST */.I6, 'queue'];
const THROTTLED_RATIO = 0.2;
const CPU_AT_LIMIT = 0.9;
const MEMORY_GROWTH = 0.3;
const MEMORY_NEAR_LIMIT = 0.9;
const GC_SHARE = 0.1;
/** Killed by its memory limit: when, and how it got there. */
const oomKilled = (evidence) => {
    const event = evidence.measurement.observations.events.find(({ kind }) => kind === 'oom-killed');
    if (!event)
        return undefined;
    const memory = evidence.whole(event.service, 'memory');
    const limit = evidence.limit(event.service).memoryBytes;
    const limitText = limit === undefined ? 'its memory limit' : `its memory limit of ${(0,numbers/* formatQuantity */.VZ)(limit, 'bytes')}`;
    const growth = memory === undefined
        ? ''
        : `; its memory went from ${(0,numbers/* formatQuantity */.VZ)(memory.first, 'bytes')} to ${(0,numbers/* formatQuantity */.VZ)(memory.max, 'bytes')} in ${(0,numbers/* formatDuration */.a3)(spanS(memory.points))}`;
    return {
        rule: 'out-of-memory',
        what: `${evidence.named(event.service)} ran out of memory and was killed at ${evidence.second(event.atMs)}.`,
        evidence: `It reached ${limitText} at ${evidence.second(event.atMs)} of the load${growth}.`,
        advice: `Look for what it keeps for every ${evidence.work} (heap dump, unbounded cache or list); raise the limit only if this much is really needed.`,
        weight: 98,
    };
};
/** Ended during the load for another reason than memory. */
const exited = (evidence) => {
    const { events } = evidence.measurement.observations;
    const event = events.find(({ kind }) => kind === 'exited');
    if (!event || events.some((other) => other.kind === 'oom-killed' && other.service === event.service))
        return undefined;
    return {
        rule: 'service-ended',
        what: `${evidence.named(event.service)} ended at ${evidence.second(event.atMs)} of the load.`,
        evidence: `${event.detail} at ${evidence.second(event.atMs)}.`,
        advice: `Read the last lines of ${evidence.logOf(event.service)}: whatever came after that second measures a stack without it.`,
        weight: 95,
    };
};
const throttled = (service) => (evidence) => {
    const ratio = evidence.over(service, 'throttled');
    if (ratio === undefined || ratio.avg < THROTTLED_RATIO)
        return undefined;
    const cpu = evidence.over(service, 'cpu');
    const limit = evidence.limit(service).cpuCores;
    // Bursts of a single-threaded service meet the limit of one core without any harm done.
    if (!evidence.strained && (limit === undefined || cpu === undefined || cpu.avg < limit * CPU_AT_LIMIT))
        return undefined;
    return {
        rule: `${service}-throttled`,
        what: `${evidence.named(service)} was throttled at its CPU limit${limit === undefined ? '' : ` of ${(0,numbers/* formatQuantity */.VZ)(limit, 'cores')}`}.`,
        evidence: `In ${(0,numbers/* formatPercent */.l9)(ratio.avg)} of the scheduling periods from ${windowText(evidence)} it was stopped${cpu === undefined ? '' : `; it used ${(0,numbers/* formatQuantity */.VZ)(cpu.avg, 'cores')} on average`}${p95Text(evidence)}.`,
        advice: `Give ${evidence.called(service)} more CPU (${settingOf(evidence, service)}deploy.resources.limits.cpus), more replicas, or make ${article(evidence.work)} cheaper.`,
        weight: 80 + 10 * Math.min(1, ratio.avg),
    };
};
/** The limits of our own stack have a name. */
const settingOf = ({ called }, service) => called(service) === service ? `PERF_${service.toUpperCase()}_CPUS, ` : '';
/** At its limit by CPU alone: no throttling figures, or one busy thread. */
const cpuBound = (service) => (evidence) => {
    const cpu = evidence.over(service, 'cpu');
    const limit = evidence.limit(service).cpuCores;
    if (cpu === undefined || !evidence.strained)
        return undefined;
    if ((evidence.over(service, 'throttled')?.avg ?? 0) >= THROTTLED_RATIO)
        return undefined;
    const ceiling = Math.min(limit ?? 1, 1);
    if (cpu.avg < ceiling * CPU_AT_LIMIT)
        return undefined;
    const oneThread = limit === undefined || limit > 1;
    return {
        rule: `${service}-cpu`,
        what: oneThread
            ? `${evidence.named(service)} kept one core busy all the time.`
            : `${evidence.named(service)} used all the CPU it may.`,
        evidence: `${(0,numbers/* formatQuantity */.VZ)(cpu.avg, 'cores')} on average and ${(0,numbers/* formatQuantity */.VZ)(cpu.max, 'cores')} at most from ${windowText(evidence)}${limit === undefined ? '' : `, limit ${(0,numbers/* formatQuantity */.VZ)(limit, 'cores')}`}${p95Text(evidence)}.`,
        advice: oneThread
            ? `A single thread does the work: more cores do not help, more replicas or cheaper ${evidence.work}s do.`
            : `Give ${evidence.called(service)} more CPU or make ${article(evidence.work)} cheaper; a CPU profile says where it goes.`,
        weight: 76,
    };
};
/** Memory that only goes up. */
const memoryClimbs = (evidence) => {
    if (evidence.measurement.observations.events.some(({ kind }) => kind === 'oom-killed'))
        return undefined;
    const memory = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'memory');
    if (memory === undefined || memory.points.length < 30)
        return undefined;
    const thirds = [
        medianOf(memory, 0, 1 / 3),
        medianOf(memory, 1 / 3, 2 / 3),
        medianOf(memory, 2 / 3, 1),
    ];
    const [early, middle, late] = thirds;
    const limit = evidence.limit(observation/* SERVICE_UNDER_TEST */.I6).memoryBytes;
    const climbs = middle > early * 1.1 && late > middle * 1.05 && late > early * (1 + MEMORY_GROWTH);
    const nearLimit = limit !== undefined && late > limit * MEMORY_NEAR_LIMIT;
    if ((!climbs || late - early < 50e6) && !nearLimit)
        return undefined;
    const spanSeconds = (spanS(memory.points) * 2) / 3;
    const perSecond = (late - early) / Math.max(1, spanSeconds);
    const left = limit === undefined || perSecond <= 0
        ? ''
        : `; at this rate the limit of ${(0,numbers/* formatQuantity */.VZ)(limit, 'bytes')} is reached ${(0,numbers/* formatDuration */.a3)(Math.max(0, (limit - late) / perSecond))} later`;
    return {
        rule: 'memory-climbs',
        what: climbs
            ? `The memory of ${inSentence(evidence.named(observation/* SERVICE_UNDER_TEST */.I6))} climbs all along.`
            : `${evidence.named(observation/* SERVICE_UNDER_TEST */.I6)} is close to its memory limit.`,
        evidence: `From ${windowText(evidence)}: ${(0,numbers/* formatQuantity */.VZ)(early, 'bytes')} to ${(0,numbers/* formatQuantity */.VZ)(late, 'bytes')}, ${(0,numbers/* formatQuantity */.VZ)(perSecond, 'bytes')} a second${left}.`,
        advice: 'Compare two heap snapshots under load; a soak test tells a leak from a cache that fills up.',
        weight: nearLimit ? 74 : 66,
    };
};
const garbage = (evidence) => {
    const gc = evidence.over(observation/* SERVICE_UNDER_TEST */.I6, 'gc_time');
    if (gc === undefined || gc.avg < GC_SHARE)
        return undefined;
    return {
        rule: 'garbage-collection',
        what: `${evidence.named(observation/* SERVICE_UNDER_TEST */.I6)} spends its time collecting garbage.`,
        evidence: `${(0,numbers/* formatPercent */.l9)(gc.avg)} of the time on average and ${(0,numbers/* formatPercent */.l9)(gc.max)} at worst from ${windowText(evidence)}${p95Text(evidence)}.`,
        advice: `Give it more heap, or allocate less for every ${evidence.work}.`,
        weight: 68,
    };
};
const SERVICE_RULES = [
    oomKilled,
    exited,
    ...SERVICES.flatMap((service) => [throttled(service), cpuBound(service)]),
    memoryClimbs,
    garbage,
];
const article = (work) => (work === 'event' ? 'an event' : `a ${work}`);
const inSentence = (name) => name.replace(/^The /, 'the ');
function spanS(points) {
    return (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
}

// EXTERNAL MODULE: ./build/src/metrics/answers.js
var answers = __webpack_require__(69080);
// EXTERNAL MODULE: ./build/src/wording/answers.js
var wording_answers = __webpack_require__(83441);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
;// CONCATENATED MODULE: ./build/src/judge/diagnosis/wrong-answers.js






const wrong_answers_SOME = 0.01;
/** What the service says is told before what may be behind it: an address that is wrong has no deeper cause. */
const MISTAKE_WEIGHT = 92;
const FAILURE_WEIGHT = 57;
/** The service answers, and not as it should. */
const wrongAnswersRule = (evidence) => {
    const { summary } = evidence.measurement;
    const [worst] = (0,answers/* wrongAnswers */.x)(summary);
    if (worst === undefined || evidence.errorRate <= wrong_answers_SOME)
        return undefined;
    const advice = adviceOn(worst.code, placeOf(summary));
    if (advice === undefined)
        return undefined;
    const body = summary.answers?.bodies?.find(({ code }) => code === worst.code);
    const said = body === undefined ? '' : `; the service said: ${(0,wording_escape/* cleanText */.X5)(body.text, 200)}`;
    return {
        rule: 'wrong-answers',
        what: `${capital((0,wording_answers/* wrongAnswersText */.g)(worst))}.`,
        evidence: `${(0,numbers/* formatPercent */.l9)(evidence.errorRate)} of the requests failed from ${windowText(evidence)}${p95Text(evidence)}${said}.`,
        advice,
        weight: isMistake(worst) ? MISTAKE_WEIGHT : FAILURE_WEIGHT,
    };
};
/** The request is wrong, whatever the load: the same answer would come without any. */
const isMistake = ({ code }) => code >= 400 && code < 500 && code !== 429 && code !== 408;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const REQUESTS = {
    name: 'your requests',
    login: 'the headers or the setup of your requests',
    sent: 'what your requests send',
    expected: 'what your requests expect',
};
const SCRIPT = {
    name: 'the addresses in your script',
    login: 'what your script sends',
    sent: 'what your script sends',
    expected: 'what your script expects',
};
const EVENTS = {
    name: 'events-path',
    login: 'what the events are sent with',
    sent: 'the events that are sent, and events-path',
    expected: 'events-path',
};
function placeOf(summary) {
    if (summary.profile === undefined || summary.comparability?.scenarios !== undefined)
        return SCRIPT;
    return (0,tested/* workOf */.LT)(summary) === 'requests' ? REQUESTS : EVENTS;
}
/** Undefined where the code alone supports none. */
function adviceOn(code, { name, login, sent, expected }) {
    switch (code) {
        case 401:
        case 403:
            return `Check the token or password in ${login}: the service lets nobody in with what it was sent.`;
        case 404:
        case 410:
            return `Check ${name}: the service does not know what it was asked for.`;
        case 405:
            return `Check ${name}: the service does not take this method there.`;
        case 413:
            return 'The service, or what stands before it, takes no body of this size.';
        case 429:
            return 'The service, or what stands before it, limits the rate: raise that limit for the test, or offer less.';
        case 502:
        case 503:
        case 504:
            return 'The service turned work away, or what stands before it had no answer of it: the log of both says which.';
        default:
            if (code >= 500 && code < 600)
                return 'The service failed at its own work: its log has the reason.';
            if (code >= 400 && code < 500)
                return `Check ${sent}: the service does not take it.`;
            return code >= 200 && code < 400
                ? `Check ${expected}: the service answers, and in another way.`
                : undefined;
    }
}

// EXTERNAL MODULE: ./build/src/domain/targets.js
var targets = __webpack_require__(42868);
;// CONCATENATED MODULE: ./build/src/judge/diagnosis/start.js

/** The stack never became healthy: nothing else can be said. */
function notStarted({ summary }, failure) {
    if (failure === undefined && summary.load.ending !== 'StackNotHealthy')
        return undefined;
    return {
        rule: 'not-started',
        what: whatStopped(summary.environment.stack, failure?.service),
        evidence: asSentence(failure?.message ?? summary.load.endingSentence),
        advice: failure?.hint ||
            summary.load.messages.find(({ level }) => level === 'info')?.message ||
            'The last log lines of the service say why; logs/ holds them all.',
        weight: 100,
    };
}
function whatStopped(stack, service) {
    // Nothing was started there, and the service is somebody else's.
    if ((0,targets/* isSomebodyElses */.v3)(stack))
        return 'The service that was to be tested was not there.';
    return service ? `The stack did not start because of ${service}.` : 'The stack did not start.';
}
/** What to do is said right behind it. */
function asSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/src/judge/diagnosis/diagnose.js






const RULES = [...SERVICE_RULES, ...DOWNSTREAM_RULES, ...CLIENT_RULES, wrongAnswersRule];
/** Causes for what gave way, the most telling first. `stackFailure`: the stack never came up, and nothing was measured. */
function diagnose(measurement, stackFailure) {
    const start = notStarted(measurement, stackFailure);
    if (start)
        return [start];
    // The script gave up before its first iteration: what setup() asked for is no load, and says nothing of the service.
    const { category, iterations } = measurement.summary.load;
    if (category === 'script' && (iterations?.complete ?? 0) === 0)
        return [];
    const evidence = gatherEvidence(measurement);
    const found = RULES.map((rule) => rule(evidence)).filter((diagnosis) => diagnosis !== undefined);
    found.sort((a, b) => b.weight - a.weight);
    // A consequence is not told where its cause is.
    return found.filter(({ rule }) => {
        if (rule === 'high-error-rate')
            return found.every((other) => other.rule !== 'wrong-answers');
        return rule !== 'low-throughput' || found.every((other) => other.rule === rule || other.weight < 50);
    });
}

// EXTERNAL MODULE: ./build/src/judge/by-type/capacity.js + 1 modules
var capacity = __webpack_require__(47228);
// EXTERNAL MODULE: ./build/src/metrics/catalogue.js
var catalogue = __webpack_require__(56858);
// EXTERNAL MODULE: ./build/src/wording/series.js
var wording_series = __webpack_require__(96985);
;// CONCATENATED MODULE: ./build/src/judge/comparison/compared-statistics.js






/**
 * What decides, with weight, floor and margin: chosen in simulations of 20,000 pull requests a row so that at most one
 * unchanged pull request in a hundred is called regressed (docs/comparison.md).
 */
const MAIN = [
    main('http_req_duration', 'p(95)', 0.4, 0.05, 0.1, true),
    main('http_req_duration', 'med', 0.05, 0.05, 0.1),
    main('http_req_duration', 'p(99)', 0.05, 0.1, 0.2),
    main('http_req_failed', 'rate', 0.1, 0.002, 0.002, true),
    main('events_per_second', 'value', 0.2, 0.03, 0.05, true),
    main('orchestrator.cpu', 'avg', 0.1, 0.05, 0.1),
    main('orchestrator.memory', 'max', 0.05, 0.05, 0.1),
    main('queue.depth', 'avg', 0.05, 0.1, 0.2),
];
/** Everything else shares this between its members, so that 300 metrics of a user's script do not blind the main ones. */
const OTHERS = { weight: 0.1, floor: 0.05, margin: 0.1 };
const OTHER_RATES = { ...OTHERS, floor: 0.002, margin: 0.002 };
/**
 * What is compared of a run, by a key that is the same for the same statistic of another run. `population`: the answers
 * that latencies are taken of, which must be the same in all runs that are compared.
 */
function comparedStatistics(run, population) {
    const scopes = (0,metrics_select/* judgedScopes */.xC)(run).filter((scope) => (0,metrics_name/* isWholeRun */.hA)(scope) || run.metrics.some(({ tags }) => tags.phase === scope.phase));
    const windows = scopes.length === 0 ? [{}] : scopes;
    const compared = [
        ...windows.flatMap((scope) => mainOf(run, scope, windows.length, population)),
        ...observedOf(run),
        ...othersOf(run, windows.length === 1 ? (windows[0] ?? {}) : {}, population),
    ];
    return new Map(compared.map((one) => [`${one.metric} ${one.statistic}`, one]));
}
/** Expected answers, where every run kept them apart in its judged windows; otherwise all answers. */
function commonPopulation(runs) {
    const keepsApart = (run) => (0,metrics_select/* judgedScopes */.xC)(run).every((scope) => {
        const all = (0,metrics_select/* findMetric */.GF)(run, 'http_req_duration', scope);
        return (all === undefined ||
            (0,metrics_select/* findMetric */.GF)(run, 'http_req_duration', { ...scope, expected_response: 'true' }) !== undefined);
    });
    return runs.every(keepsApart) ? 'expected' : 'all';
}
function mainOf(run, scope, windows, population) {
    return MAIN.flatMap(({ metric: name, statistic, importance, inEachPhase }) => {
        if (windows > 1 && inEachPhase !== true)
            return [];
        const metric = (0,metrics_select/* judgedMetric */.GQ)(run, name, scope, population);
        if (metric === undefined || !isOf(metric, scope))
            return [];
        const written = windows > 1 ? (0,metrics_name/* metricName */.Kh)(name, scope) : name;
        const weight = importance.weight / windows;
        return compared(metric, written, statistic, { ...importance, weight }, true);
    });
}
/** A metric that k6 counts for the whole run only is no figure of one of several phases. */
const isOf = ({ tags }, scope) => tags.phase === scope.phase;
/**
 * Of several replicas: the memory of the one that took most, as limits see it; the CPU of all together, because which of
 * them got the work is chance.
 */
function observedOf(run) {
    return MAIN.flatMap(({ metric, statistic: text, importance }) => {
        const wanted = (0,metrics_observed/* observedBehind */.rP)(metric);
        const statistic = (0,metrics_statistic/* parseStatistic */.Qm)(text);
        if (wanted === undefined || statistic === undefined)
            return [];
        const found = (0,metrics_observed/* selectObserved */.bF)(run.observed, wanted);
        const values = found.flatMap((series) => (0,metrics_statistic/* observedStatistic */.tS)(series, statistic) ?? []);
        const [first] = found;
        if (first === undefined || values.length === 0)
            return [];
        const isSum = values.length > 1 && wanted.quantity === 'cpu';
        return [
            {
                metric: isSum ? (0,metrics_observed/* observedScope */.$u)({ ...wanted, replica: wording_series/* ALL_REPLICAS */.ew }) : metric,
                statistic: text,
                unit: first.unit,
                better: (0,catalogue/* knownMetric */.wl)(metric)?.better ?? 'lower',
                value: isSum ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values),
                total: undefined,
                samples: undefined,
                scale: 'log',
                ...importance,
                main: true,
            },
        ];
    });
}
/** Custom metrics over the judged window (or the whole run), and latency by endpoint when there are several. */
function othersOf(run, scope, population) {
    const endpoints = run.metrics.filter(isEndpoint);
    const others = [
        ...(endpoints.length > 1 ? endpoints : []).flatMap(({ name, tags }) => {
            const metric = (0,metrics_select/* judgedMetric */.GQ)(run, name, { name: tags.name ?? '' }, population);
            return metric === undefined
                ? []
                : compared(metric, (0,metrics_name/* metricName */.Kh)(name, { name: tags.name ?? '' }), 'p(95)', OTHERS);
        }),
        ...namesOf(run).flatMap((name) => {
            if (catalogue/* METRICS */.Cb.get(name)?.compared !== undefined)
                return [];
            const metric = (0,metrics_select/* findMetric */.GF)(run, name, scope) ?? wholeOf(run, name);
            return metric === undefined ? [] : otherOf(metric, name);
        }),
    ];
    const judged = others.filter(({ better }) => better !== 'neither').length;
    return others.map((one) => ({ ...one, weight: OTHERS.weight / Math.max(1, judged) }));
}
const namesOf = (run) => [...new Set(run.metrics.map(({ name }) => name))];
function wholeOf(run, name) {
    return run.metrics.some((metric) => metric.name === name && metric.tags.phase !== undefined)
        ? undefined
        : (0,metrics_select/* findMetric */.GF)(run, name);
}
function otherOf(metric, name) {
    switch (metric.kind) {
        case 'trend':
            return compared(metric, name, 'p(95)', OTHERS);
        case 'rate':
            return compared(metric, name, 'rate', OTHER_RATES);
        case 'counter':
            return compared(metric, name, metric.better === 'lower' || metric.perSecond === undefined ? 'count' : 'rate', OTHERS);
        case 'gauge':
            return compared(metric, name, 'value', OTHERS);
    }
}
function compared(metric, written, statisticText, importance, isMain = false) {
    const statistic = (0,metrics_statistic/* parseStatistic */.Qm)(statisticText);
    const value = statistic === undefined ? undefined : (0,metrics_statistic/* measuredValue */.ww)(metric, statistic);
    if (statistic === undefined || value === undefined)
        return [];
    const isCounted = metric.kind === 'trend' && metric.absent?.includes('count') !== true;
    return [
        {
            metric: written,
            statistic: statisticText,
            unit: (0,metrics_statistic/* statisticUnit */.RB)(metric, statistic),
            better: metric.better,
            value,
            total: metric.kind === 'rate' ? metric.total : undefined,
            samples: isCounted ? metric.count : undefined,
            scale: metric.kind === 'rate' ? 'rate' : statistic.kind === 'count' ? 'count' : 'log',
            ...importance,
            main: isMain,
        },
    ];
}
function isEndpoint({ name, tags }) {
    return (0,metrics_select/* isAnswerTime */.a$)(name) && name === 'http_req_duration' && (0,metrics_name/* sameTags */.Iu)(tags, { name: tags.name ?? '' });
}
function main(metric, statistic, weight, floor, margin, inEachPhase) {
    return {
        metric,
        statistic,
        importance: { weight, floor, margin },
        ...(inEachPhase === true ? { inEachPhase } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/judge/comparison/beyond-noise.js


/**
 * The p95 of public k6 series scatters by 15 to 23 % from run to run. At 23 % two unchanged runs differ by a factor of
 * four in one of 100,000 pairs, at 35 % in one of 390.
 */
const FACTOR = 4;
/** Throughput scatters by 12 % at most: half of it is four standard deviations of a difference. */
const LEAST_SHARE = 0.5;
/** Below this a factor is the scheduler of the machine. */
const LEAST_MS = 10;
/** Failing answers: five in a hundred more than before. */
const ERROR_POINTS = 0.05;
const LEAST_REQUESTS = 100;
const BEYOND_ANY_NOISE = 'too few earlier runs to know the noise, but no noise explains this much';
/** Whether one figure that everybody looks at got so much worse than in every earlier run that no spread is needed to call it. */
function isBeyondAnyNoise(compared, candidate, history) {
    if (!compared.main || candidate === undefined || history.length === 0)
        return false;
    return history.every((earlier) => isMuchWorse(candidate, earlier));
}
function isMuchWorse(now, then) {
    if (now.scale === 'rate')
        return (Math.min(now.total ?? 0, then.total ?? 0) >= LEAST_REQUESTS && now.value - then.value >= ERROR_POINTS);
    if (now.unit === 'per second')
        return now.value <= then.value * LEAST_SHARE;
    const wanted = now.statistic === 'med' ? LEAST_REQUESTS : (0,quantile/* samplesWanted */.t)((0,metrics_statistic/* parsePercentile */.BF)(now.statistic) ?? 100);
    const enough = [now, then].every(({ samples }) => samples !== undefined && samples >= wanted);
    return now.unit === 'ms' && enough && now.value >= Math.max(then.value * FACTOR, then.value + LEAST_MS);
}

;// CONCATENATED MODULE: ./build/src/judge/comparison/change.js
/** Relative, or in points for rates; undefined from zero to something. */
function changeOf({ scale }, value, baseline) {
    if (scale === 'rate')
        return value - baseline;
    if (baseline > 0)
        return value / baseline - 1;
    return value === baseline ? 0 : undefined;
}
/** 1 where more is worse. */
const worseSign = ({ better }) => better === 'higher' ? -1 : 1;

// EXTERNAL MODULE: ./build/src/judge/comparison/holm.js
var holm = __webpack_require__(81893);
// EXTERNAL MODULE: ./build/src/judge/distributions.js
var distributions = __webpack_require__(50406);
;// CONCATENATED MODULE: ./build/src/judge/comparison/prediction.js
/** Requests of one run are not independent: neighbours share a slow second. Facts on statistics, section 2. */
const DESIGN_EFFECT = 1.5;
/** Identical values in every run would predict a spread of zero; half a percent is what a process start alone makes. */
const LEAST_LOG_SD = 0.005;
/** A history of nothing but zeros says nothing about the size of a first value: one factor of 1.4 is ordinary. */
const LEAST_LOG_SD_FROM_ZERO = 0.35;
function predictFrom(history, candidate, kind) {
    const scale = scaleFor(kind, [...history, candidate], history);
    const ys = history.map((sample) => scale.to(sample));
    const n = ys.length;
    const mean = ys.reduce((sum, y) => sum + y, 0) / n;
    const spread = ys.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (n - 1);
    const counted = history.reduce((sum, sample) => sum + scale.leastVariance(sample), 0) / n;
    // A new run scatters by its own noise; the mean it is held against by 1/n of the history's.
    const variance = Math.max(spread, scale.leastVariance(candidate), counted) + Math.max(spread, counted) / n;
    const deviation = Math.sqrt(variance);
    return {
        centre: scale.from(mean),
        distance: (sample) => (scale.to(sample) - mean) / deviation,
        valueAt: (deviations, from) => scale.from((from === undefined ? mean : scale.to(from)) + deviations * deviation),
        degreesOfFreedom: n - 1,
    };
}
function scaleFor(kind, all, history) {
    if (kind === 'rate')
        return RATE;
    if (kind === 'count')
        return COUNT;
    if (all.every((sample) => sample.value > 0))
        return logScale(0, LEAST_LOG_SD);
    const positive = all.map((sample) => sample.value).filter((value) => value > 0);
    // Zeros have no logarithm: the smallest value seen (at most one unit) is what zero is told apart by.
    const offset = Math.min(1, ...positive);
    const onlyZeros = history.every((sample) => sample.value <= 0);
    return logScale(offset, onlyZeros ? LEAST_LOG_SD_FROM_ZERO : LEAST_LOG_SD);
}
function logScale(offset, leastSd) {
    return {
        to: ({ value }) => Math.log(Math.max(value, 0) + offset),
        from: (y) => Math.exp(y) - offset,
        leastVariance: () => leastSd ** 2,
    };
}
/** Anscombe's arcsine transform: the variance of a proportion of n becomes 1/(4n) at any level. */
const RATE = {
    to: ({ value, total }) => {
        const n = Math.max(total ?? 0, 1);
        return Math.asin(Math.sqrt(Math.min(1, (value * n + 3 / 8) / (n + 3 / 4))));
    },
    from: (y) => Math.sin(Math.min(Math.max(y, 0), Math.PI / 2)) ** 2,
    leastVariance: ({ total }) => DESIGN_EFFECT / (4 * Math.max(total ?? 0, 1)),
};
/** Anscombe's square root: the variance of a Poisson count becomes 1 at any level. */
const COUNT = {
    to: ({ value }) => 2 * Math.sqrt(Math.max(value, 0) + 3 / 8),
    from: (y) => Math.max(0, (Math.max(y, 0) / 2) ** 2 - 3 / 8),
    leastVariance: () => DESIGN_EFFECT,
};

;// CONCATENATED MODULE: ./build/src/judge/comparison/compare.js








const MINIMUM_RUNS = 5;
/** Below the 1 % that is promised: the spread of few runs is itself uncertain, and noise has heavier tails than t. */
const LEVEL = 0.0075;
/** `noise` is where 95 % of the runs without any change fall; `detectable` is seen in 80 % of the cases. */
const NOISE_COVERAGE = 0.95;
const DETECTION_POWER = 0.8;
/** Holds a run against the spread of earlier runs of the same kind, statistic by statistic. */
function compareRuns(candidate, lookup, options) {
    if (lookup.kind === 'off')
        return {
            kind: 'off',
            sentence: 'Not compared: the baseline is turned off.',
            comparisons: [],
            historySize: 0,
        };
    if (lookup.kind === 'missing')
        return {
            kind: 'missing',
            sentence: `Nothing to compare with: ${lookup.because}.`,
            comparisons: [],
            historySize: 0,
        };
    const { same, leftOut, unknown } = comparableRuns(candidate, lookup.baseline.runs);
    if (same.length === 0)
        return {
            kind: 'not comparable',
            sentence: `Not compared with ${lookup.baseline.source}: ${leftOut.join('; ') || (lookup.baseline.runs.length === 0 ? 'it holds comparisons of two versions only' : 'it holds this very run only')}.`,
            comparisons: [],
            historySize: 0,
        };
    const minimumRuns = options.minimumRuns ?? MINIMUM_RUNS;
    const rows = rowsOf(candidate, same, minimumRuns);
    const comparisons = judgeRows(rows, options);
    const without = [
        leftOut.length === 0 ? '' : ` Left out: ${leftOut.join('; ')}.`,
        unknown.length === 0
            ? ''
            : ` Not known of both runs, so not held against each other: ${unknown.join('; ')}.`,
    ].join('');
    const few = same.length === 1 ? 'one earlier run is' : `${same.length} earlier runs are`;
    return same.length < minimumRuns
        ? {
            kind: 'shown',
            sentence: `${same.length} of ${minimumRuns} runs: the difference to ${lookup.baseline.source} is shown; ${few} not enough to judge by, but for a change beyond any noise.${without}`,
            comparisons,
            historySize: same.length,
        }
        : {
            kind: 'judged',
            sentence: `Compared with ${same.length} earlier runs${candidate.environment.cpuCount === 0 ? '' : ' on the same machine class'}: ${lookup.baseline.source}.${without}`,
            comparisons,
            historySize: same.length,
        };
}
function rowsOf(candidate, runs, minimumRuns) {
    const population = commonPopulation([candidate, ...runs]);
    const now = comparedStatistics(candidate, population);
    const earlier = runs.map((run) => comparedStatistics(run, population));
    const keys = new Set([...now.keys(), ...earlier.flatMap((statistics) => [...statistics.keys()])]);
    return [...keys].flatMap((key) => {
        const current = now.get(key);
        const history = earlier
            .map((statistics) => statistics.get(key))
            .filter((compared) => compared !== undefined);
        const compared = current ?? history[0];
        return compared === undefined ? [] : [rowOf(compared, current, history, runs.length, minimumRuns)];
    });
}
function rowOf(compared, current, history, runs, minimumRuns) {
    const row = { compared, candidate: current, history, prediction: undefined };
    if (current === undefined)
        return { ...row, because: `measured in ${history.length} of ${runs} earlier runs, gone in this one` };
    if (history.length === 0)
        return { ...row, because: 'new: no earlier run measured it' };
    if (history.length < minimumRuns)
        return { ...row, because: `${history.length} of ${minimumRuns} runs: shown, not judged` };
    if (compared.better === 'neither')
        return { ...row, because: 'neither more nor less of it is better: shown, not judged' };
    return { ...row, prediction: predictFrom(history, current, compared.scale), because: '' };
}
function judgeRows(rows, options) {
    const level = options.level ?? LEVEL;
    const family = rows.filter((row) => row.prediction !== undefined);
    const weights = family.reduce((sum, { compared }) => sum + compared.weight, 0);
    const tails = (direction) => family.map((row) => ({ p: tailOf(row, direction), weight: row.compared.weight }));
    const worse = (0,holm/* holm */.f)(tails(1), level);
    const improved = (0,holm/* holm */.f)(tails(-1), level);
    return rows.map((row) => {
        const at = family.indexOf(row);
        const { compared, candidate, prediction } = row;
        const baseline = row.history.length === 0 ? undefined : centreOf(row);
        const change = candidate === undefined || baseline === undefined
            ? undefined
            : changeOf(compared, candidate.value, baseline);
        const shown = {
            metric: compared.metric,
            statistic: compared.statistic,
            unit: compared.unit,
            better: compared.better,
            baseline,
            candidate: candidate?.value,
            change,
            changeUnit: compared.scale === 'rate' ? 'points' : 'relative',
            noise: undefined,
            call: undefined,
            detectable: undefined,
            because: row.because,
        };
        if (prediction === undefined && isBeyondAnyNoise(compared, candidate, row.history))
            return { ...shown, call: 'regressed', because: BEYOND_ANY_NOISE };
        if (prediction === undefined || candidate === undefined || baseline === undefined)
            return shown;
        const judged = {
            ...shown,
            noise: noiseOf(compared, prediction),
            detectable: detectableOf(compared, prediction, (level * compared.weight) / weights, options),
        };
        const call = callOf(row, candidate, judged, worse[at] === true, improved[at] === true, options);
        return { ...judged, call, because: reasonFor(call, judged, row.history.length) };
    });
}
/** How rarely a run without any change is this much worse (1) or better (-1). */
function tailOf({ compared, candidate, prediction }, direction) {
    if (prediction === undefined || candidate === undefined)
        return 1;
    return (0,distributions/* upperTail */.fl)(direction * worseSign(compared) * prediction.distance(candidate), prediction.degreesOfFreedom);
}
function callOf({ compared, prediction }, candidate, judged, worse, improved, options) {
    const baseline = judged.baseline ?? 0;
    const worsening = judged.change === undefined ? undefined : judged.change * worseSign(compared);
    const floor = Math.max(compared.floor, toleranceOf(compared, baseline, options));
    // From zero there is no ratio: what the history cannot explain is then regressed at any size.
    if (worse)
        return worsening === undefined || worsening >= floor ? 'regressed' : 'slightly worse';
    if (improved && (worsening === undefined || -worsening >= compared.floor))
        return 'improved';
    const margin = Math.max(compared.margin, toleranceOf(compared, baseline, options));
    return surelyWithin(margin, compared, candidate, baseline, prediction) ? 'no change' : 'inconclusive';
}
/** Two one-sided tests at 5 %: the 90 % interval of the change lies inside the margin. */
function surelyWithin(margin, compared, candidate, baseline, prediction) {
    if (prediction === undefined)
        return false;
    if (candidate.value === baseline && baseline === 0)
        return true;
    const quantile = (0,distributions/* tQuantileOf */.Du)(0.95, prediction.degreesOfFreedom);
    return [-quantile, quantile].every((deviations) => {
        const change = changeOf(compared, prediction.valueAt(deviations, candidate), prediction.centre);
        return change !== undefined && Math.abs(change) < margin;
    });
}
function noiseOf(compared, prediction) {
    const quantile = (0,distributions/* tQuantileOf */.Du)((1 + NOISE_COVERAGE) / 2, prediction.degreesOfFreedom);
    const low = changeOf(compared, prediction.valueAt(-quantile), prediction.centre);
    const high = changeOf(compared, prediction.valueAt(quantile), prediction.centre);
    return low === undefined || high === undefined ? undefined : [low, high];
}
/** exp((t(1-level) + t(power)) * deviation) - 1 on a log scale: Student's t for the false-alarm and the missed half. */
function detectableOf(compared, prediction, level, options) {
    const df = prediction.degreesOfFreedom;
    const deviations = (0,distributions/* tQuantileOf */.Du)(1 - level, df) + (0,distributions/* tQuantileOf */.Du)(DETECTION_POWER, df);
    const change = changeOf(compared, prediction.valueAt(worseSign(compared) * deviations), prediction.centre);
    if (change === undefined)
        return undefined;
    return Math.max(Math.abs(change), compared.floor, toleranceOf(compared, prediction.centre, options));
}
function toleranceOf(compared, baseline, { regressionTolerance }) {
    return compared.scale === 'rate' ? regressionTolerance * baseline : regressionTolerance;
}
/** Geometric mean; mean of the values where one of them has no logarithm, and for rates and counts. */
function centreOf({ history, compared }) {
    const values = history.map(({ value }) => value);
    const mean = (of) => of.reduce((sum, value) => sum + value, 0) / of.length;
    return compared.scale === 'log' && values.every((value) => value > 0)
        ? Math.exp(mean(values.map(Math.log)))
        : mean(values);
}
function reasonFor(call, judged, runs) {
    const noise = judged.noise === undefined
        ? `${runs} earlier runs`
        : `${runs} earlier runs (${(0,numbers/* formatNoise */.u4)(judged.noise, judged.changeUnit)})`;
    switch (call) {
        case 'regressed':
            return `worse than the noise of ${noise} explains`;
        case 'slightly worse':
            return `beyond the noise of ${noise}, and below what counts as a regression`;
        case 'improved':
            return `better than the noise of ${noise} explains`;
        case 'no change':
            return `surely a small change; the noise is that of ${noise}`;
        case 'inconclusive':
            return judged.detectable === undefined
                ? `inside the noise of ${noise}`
                : `inside the noise of ${noise}; only a worsening above ${(0,numbers/* formatChange */.eD)(judged.detectable, judged.changeUnit).slice(1)} would have been seen`;
    }
}

// EXTERNAL MODULE: ./build/src/metrics/compared-figures.js
var compared_figures = __webpack_require__(51622);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/as-comparison.js


/** The rounds of two versions in the words of any comparison: the base stands where the history stood. */
function comparisonOfRounds({ figures, rounds, sentence }) {
    return {
        kind: 'judged',
        sentence,
        comparisons: figures.map(comparisonOf),
        historySize: rounds.filter(({ notCounted }) => notCounted === undefined).length,
    };
}
function comparisonOf(figure) {
    const { metric, statistic } = (0,compared_figures/* comparedSubject */.Y)(figure);
    return {
        metric: figure.endpoint === undefined ? metric : (0,metrics_name/* metricName */.Kh)(metric, { name: figure.endpoint }),
        statistic,
        ...(metric === 'http_req_duration' ? { population: 'expected' } : {}),
        unit: figure.unit,
        better: figure.better,
        baseline: figure.base,
        candidate: figure.candidate,
        change: figure.change,
        changeUnit: figure.scale === 'points' ? 'points' : 'relative',
        noise: undefined,
        ...(figure.range === undefined ? {} : { range: figure.range }),
        call: figure.call,
        detectable: figure.detectable,
        because: figure.because,
    };
}

;// CONCATENATED MODULE: ./build/src/judge/verdict-sentences.js








/** `p95 645 ms is over the limit of 500 ms (load, steady phase)` */
function crossedText({ threshold, actual, scope }, summary) {
    const { metric, statistic, tags } = threshold;
    const unit = threshold.ofLimit === true ? 'ratio' : (0,metrics_select/* unitIn */.KO)(summary, metric, statistic);
    const answers = threshold.origin === 'script' && (0,metrics_select/* populationsDiffer */.f4)(summary, metric, tags, statistic) ? 'all answers' : '';
    const where = [summary.testType, placeText(scope), answers].filter(Boolean).join(', ');
    const limit = (0,sentences/* valueText */.Ru)(threshold.limit, unit, metric);
    if (actual === undefined)
        return `the limit of ${limit} on ${subjectText(threshold)} was crossed, as k6 says; its value is not in the results (${where})`;
    const shown = (0,sentences/* valueText */.Ru)(actual, unit, metric);
    const relation = relationText(threshold, actual, shown === limit);
    return `${subjectText(threshold)} ${shown} ${relation} ${limit} (${where})`;
}
/** `looksEqual`: rounded for people, the value and the limit are the same. */
function relationText({ operator, limit }, actual, looksEqual) {
    if (operator === '==')
        return 'is not';
    if (operator === '!=')
        return 'must not be';
    const over = operator === '<' || operator === '<=';
    if (actual === limit)
        return `is not ${over ? 'below' : 'above'} the limit of`;
    return `is ${looksEqual ? 'just ' : ''}${over ? 'over' : 'under'} the limit of`;
}
function subjectText(threshold) {
    const { metric, statistic } = threshold;
    if (metric === 'spike.recovery')
        return 'recovery after a spike';
    if (metric === 'spike.queue_drain')
        return 'draining the queue after a spike';
    if (metric === 'http_req_duration')
        return (0,sentences/* statisticText */.Sr)(threshold);
    if (metric === 'http_req_failed')
        return 'error rate';
    if (metric === 'events_per_second' || metric === 'requests_per_second')
        return 'throughput';
    return statistic.kind === 'value' || statistic.kind === 'rate' || statistic.kind === 'count'
        ? metric
        : `${metric} ${(0,sentences/* statisticText */.Sr)(threshold)}`;
}
function placeText(scope) {
    const { name, tags } = (0,metrics_name/* parseMetricName */.$Y)(scope) ?? { name: scope, tags: {} };
    if (catalogue/* METRICS */.Cb.get(name)?.from === 'judged')
        return '';
    const observed = (0,metrics_observed/* observedBehind */.rP)(name, tags);
    return observed === undefined ? (0,sentences/* scopeText */.Cm)(tags) : (0,wording_series/* observedPlaces */.$H)(observed).join(', ');
}
/** Of two versions side by side the sentence of the comparison: it names the weightiest and counts the others. */
function regressionTexts(comparison, { sideBySide }) {
    if (sideBySide === undefined)
        return regressed(comparison).map(regressionText);
    return sideBySide.call === 'regressed' ? [withoutStop(sideBySide.sentence)] : [];
}
/** The question was asked and has no answer: neither a pass nor a fail. */
const notKnownTexts = ({ sideBySide }) => sideBySide?.call === 'inconclusive' ? [sideBySide.sentence] : [];
const withoutStop = (sentence) => sentence.replace(/\.$/, '');
/** p95 of all requests first: it is what a reader asks for. */
const regressed = (comparison) => comparison.comparisons
    .filter(({ call }) => call === 'regressed')
    .sort((left, right) => Number(isMain(right)) - Number(isMain(left)));
const isMain = ({ metric, statistic }) => metric === 'http_req_duration' && statistic === 'p(95)';
function regressionText(comparison) {
    const { change, changeUnit, baseline, candidate, because, unit, population } = comparison;
    const { name: metric, tags } = (0,metrics_name/* parseMetricName */.$Y)(comparison.metric) ?? { name: comparison.metric, tags: {} };
    const statistic = (0,metrics_statistic/* parseStatistic */.Qm)(comparison.statistic) ?? { kind: 'value' };
    const size = change === undefined ? '' : ` by ${(0,numbers/* formatChange */.eD)(change, changeUnit).slice(1)}`;
    const values = baseline === undefined || candidate === undefined
        ? ''
        : `, from ${(0,sentences/* valueText */.Ru)(baseline, unit, metric)} to ${(0,sentences/* valueText */.Ru)(candidate, unit, metric)}`;
    const place = [...Object.values(tags), ...(population === 'all' ? ['all answers'] : [])].join(', ');
    const what = metric === 'http_req_duration'
        ? (0,sentences/* statisticText */.Sr)({ statistic })
        : `${metric} ${(0,sentences/* statisticText */.Sr)({ statistic })}`;
    return `${what}${place && ` of ${place}`} regressed${size}${values}: ${because}`;
}
/** What a passed test has shown, shortest first. */
function passText({ thresholds, comparison, capacity, recovery }, summary) {
    const passed = thresholds.filter(({ outcome }) => outcome === 'passed').length;
    // Of the judged window as a whole: the limit on one scenario says nothing of the service.
    const windows = (0,metrics_select/* judgedScopes */.xC)(summary).map((scope) => (0,metrics_name/* metricName */.Kh)('http_req_duration', scope));
    const shown = thresholds.find(({ threshold, scope }) => {
        const { name, tags } = (0,metrics_name/* parseMetricName */.$Y)(scope) ?? { name: scope, tags: {} };
        return (threshold.statistic.kind === 'percentile' &&
            windows.includes((0,metrics_name/* metricName */.Kh)(name, (0,metrics_select/* withoutExpectation */.NF)(tags))));
    });
    const latency = shown?.actual === undefined
        ? ''
        : `, ${(0,sentences/* statisticText */.Sr)(shown.threshold)} ${(0,numbers/* formatQuantity */.VZ)(shown.actual, 'ms')}`;
    const compared = comparison.kind === 'judged' ? noRegressionText(comparison) : '';
    const type = summary.testType === undefined ? '' : ` (${summary.testType})`;
    const none = summary.thresholdsNotTold === undefined ? 'no limit was set' : 'k6 crossed no limit';
    const few = [none, 'the one limit is met', 'both limits met'];
    const limits = few[passed] ?? `all ${passed} limits met`;
    if (summary.sideBySide !== undefined)
        return `pass: ${withoutStop(summary.sideBySide.sentence)}; ${limits}${type}`;
    const special = capacity?.sentence ?? recovery?.sentence;
    return special === undefined
        ? `pass: ${limits}${latency}${compared}${type}`
        : `pass: ${limits}${compared}${type}. ${special}`;
}
/** No claim beyond what these runs could have shown. */
function noRegressionText({ comparisons }) {
    const main = comparisons.find(isMain);
    if (main?.call !== 'inconclusive' || main.detectable === undefined)
        return ', no regression';
    return `, not known whether p95 got worse by less than ${(0,numbers/* formatChange */.eD)(main.detectable, main.changeUnit).slice(1)}`;
}

;// CONCATENATED MODULE: ./build/src/judge/verdict.js



/**
 * The one decision. In order: a broken run says nothing else; lost events and failures of the service; crossed limits;
 * regressions; doubts; and only then pass.
 */
function decideVerdict(findings, summary, failOn) {
    const { thresholds, validity, comparison, capacity, growth } = findings;
    const bySeverity = (severity) => validity.filter((finding) => finding.severity === severity).map(({ sentence }) => sentence);
    const failed = thresholds.filter(({ outcome }) => outcome === 'failed');
    const reasons = {
        broken: reasonsOf('broken', bySeverity('broken')),
        accounting: reasonsOf('accounting', bySeverity('fail')),
        threshold: reasonsOf('threshold', [
            ...withAnswers(byWeight(failed, 'error').map((result) => crossedText(result, summary)), byWeight(failed, 'error'), summary),
            ...(growth ?? []).filter(({ growing }) => growing).map(({ sentence }) => sentence),
        ]),
        regression: reasonsOf('regression', regressionTexts(comparison, summary)),
        doubt: reasonsOf('validity', [...new Set([...bySeverity('inconclusive'), ...notKnownTexts(summary)])]),
        note: reasonsOf('note', [
            ...byWeight(failed, 'warn').map((result) => `warning: ${crossedText(result, summary)}`),
            ...(capacity === undefined ? [] : [capacity.sentence]),
            ...bySeverity('note'),
        ]),
    };
    const all = inOrder(reasons, summary).flat();
    const outcome = reasons.broken.length > 0
        ? 'broken'
        : reasons.accounting.length + reasons.threshold.length + reasons.regression.length > 0
            ? 'fail'
            : reasons.doubt.length > 0
                ? 'inconclusive'
                : 'pass';
    const [first] = all;
    const headline = outcome === 'pass'
        ? passText(findings, summary)
        : `${outcome}: ${withMore(withoutCapital(first?.sentence ?? ''), more(outcome, reasons))}`;
    if (outcome === 'pass')
        all.unshift({ kind: 'note', sentence: headline.replace(/^pass: /, '') });
    return { outcome, headline, reasons: all, red: isRed(outcome, reasons, failOn) };
}
/** Where both versions were measured, what they differ in is said before what a limit says of one of them. */
function inOrder({ broken, accounting, threshold, regression, doubt, note }, { sideBySide }) {
    const failures = sideBySide === undefined ? [threshold, regression] : [regression, threshold];
    return [broken, accounting, ...failures, doubt, note];
}
function isRed(outcome, reasons, failOn) {
    if (failOn.includes('never'))
        return false;
    if (outcome === 'broken')
        return true;
    return ((failOn.includes('errors') && reasons.accounting.length > 0) ||
        (failOn.includes('thresholds') && reasons.threshold.length > 0) ||
        (failOn.includes('regressions') && reasons.regression.length > 0) ||
        (failOn.includes('inconclusive') && outcome === 'inconclusive'));
}
/** The limit that is furthest off comes first. */
function byWeight(failed, level) {
    const excess = ({ actual, threshold }) => 
    // One without a figure explains the least.
    actual === undefined
        ? -1
        : threshold.limit === 0
            ? Number.POSITIVE_INFINITY
            : Math.abs(actual - threshold.limit) / Math.abs(threshold.limit);
    return failed.filter(({ threshold }) => threshold.level === level).sort((a, b) => excess(b) - excess(a));
}
/** What the service answered is said before the first limit on errors that it crossed. */
function withAnswers(sentences, failed, summary) {
    const at = failed.findIndex(({ threshold: { metric } }) => OF_ERRORS.has(metric));
    const worst = failed[at] && behind(failed[at], summary);
    if (worst === undefined)
        return sentences;
    return sentences.map((sentence, index) => index === at ? `${(0,wording_answers/* wrongAnswersText */.g)(worst)}: ${sentence}` : sentence);
}
/** The most frequent wrong answer, where it is what crossed the limit: a check may fail for what no status tells. */
function behind({ threshold, actual }, summary) {
    const { metric, tags } = threshold;
    const [worst] = (0,answers/* wrongAnswers */.x)(summary).filter(({ endpoint }) => tags.name === undefined || tags.name === endpoint);
    if (worst === undefined || metric === 'http_req_failed')
        return worst;
    const requests = (0,answers/* answersOf */.B)(summary, undefined);
    const explained = requests === undefined ? 0 : worst.count / requests;
    return actual !== undefined && explained >= (1 - actual) / 2 ? worst : undefined;
}
const OF_ERRORS = new Set(['http_req_failed', 'checks', 'routing_success_rate']);
function more(outcome, reasons) {
    const counted = outcome === 'broken'
        ? 0
        : reasons.accounting.length + reasons.threshold.length + reasons.regression.length - 1;
    return outcome === 'fail' && counted > 0 ? `, and ${counted} more` : '';
}
const withMore = (sentence, rest) => rest === '' ? sentence : sentence.replace(/\.$/, '') + rest;
const reasonsOf = (kind, sentences) => sentences.map((sentence) => ({ kind, sentence }));
/** `The run was` -> `the run was`, but not `P95`, `k6`, a number. */
const withoutCapital = (sentence) => /^[A-Z][a-z ]/.test(sentence) && !/^(Little)/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;

// EXTERNAL MODULE: ./build/src/judge/by-type/series-windows.js
var series_windows = __webpack_require__(5093);
// EXTERNAL MODULE: ./build/src/judge/statistics.js
var statistics = __webpack_require__(82338);
;// CONCATENATED MODULE: ./build/src/judge/by-type/recovery.js




/** Back to normal within a quarter (a 10 % band doubles the spread of the result, docs/verdicts.md). */
const RECOVERED_WITHIN = 1.25;
/** A quarter of a few milliseconds is the noise of the machine. */
const SLACK_MS = 10;
/** Answering fast with errors is not recovered. */
const MOST_ERRORS = 0.01;
const LONGEST_WINDOW_MS = 5000;
const WINDOWS_BEFORE = 12;
/** Spike: from the moment the load is back at its base, the seconds until latency and queue are back too. */
function judgeRecovery(measurement) {
    const { phases } = measurement.summary;
    const spikes = phases.flatMap((phase, index) => {
        // The hold before the first spike: a later one may still suffer from the spike before it.
        const base = phases.slice(0, index).find(({ kind, judged }) => kind === 'hold' && judged);
        const watch = watchAfter(phases, index);
        if (!isSpike(phase, phases) || base === undefined)
            return [];
        return [
            {
                phase: phase.name,
                peakP95Ms: (0,p95/* p95In */.Y)(measurement.summary, { phase: phase.name }),
                baselineP95Ms: (0,p95/* p95In */.Y)(measurement.summary, { phase: base.name }),
                recoveryS: watch && latencyRecovery(measurement, base, watch),
                queueDrainS: watch && queueDrain(measurement, base, watch),
            },
        ];
    });
    return { spikes, sentence: recovery_sentenceOf(spikes) };
}
/** Seconds the service is watched after each spike: what recovery can be known to. */
function shortestWatchS({ phases }) {
    const watches = phases.flatMap((phase, index) => isSpike(phase, phases) ? (watchAfter(phases, index) ?? []) : []);
    return Math.min(...watches.map(({ fromMs, toMs }) => (toMs - fromMs) / 1000));
}
/** A judged hold above the hold before it. */
function isSpike(phase, phases) {
    const holds = phases.filter(({ kind, judged }) => kind === 'hold' && judged);
    const before = holds[holds.indexOf(phase) - 1];
    return before !== undefined && phase.targetVus > before.targetVus;
}
/** From the end of the fall until the load changes again. */
function watchAfter(phases, index) {
    const fall = phases[index + 1];
    const after = phases.slice(index + 2);
    const end = after.findIndex(({ kind }) => kind === 'ramp' || kind === 'down');
    const watched = end < 0 ? after : after.slice(0, end);
    const [first] = watched;
    const last = watched.at(-1);
    if (fall?.kind !== 'down' || first === undefined || last === undefined)
        return undefined;
    return { fromMs: first.fromMs, toMs: last.toMs };
}
/** First of three windows in a row (less where there are no three) with latency and errors back to normal; undefined when there is none in the watch. */
function latencyRecovery(measurement, base, watch) {
    const latency = (0,series_windows/* pointsOf */.XE)(measurement, 'http_req_duration', 'p(95)');
    const errors = (0,series_windows/* pointsOf */.XE)(measurement, 'http_req_failed');
    const windowMs = windowFor(watch);
    const before = (0,series_windows/* windowMedians */.e0)(latency, base.fromMs, base.toMs, windowMs).slice(-WINDOWS_BEFORE);
    if (before.length === 0)
        return undefined;
    const normal = (0,statistics/* median */.JZ)(before.map(([, value]) => value));
    const most = Math.max(normal * RECOVERED_WITHIN, normal + SLACK_MS);
    const failing = new Set((0,series_windows/* windowMedians */.e0)(errors, watch.fromMs, watch.toMs, windowMs)
        .filter(([, rate]) => rate > MOST_ERRORS)
        .map(([atMs]) => atMs));
    const windows = (0,series_windows/* windowMedians */.e0)(latency, watch.fromMs, watch.toMs, windowMs);
    // In a short watch, or with a request now and then, the windows there are must do.
    const inARow = Math.min(3, Math.max(1, windows.length));
    const atMs = (0,series_windows/* firstLasting */.Nx)(windows, (value, at) => value <= most && !failing.has(at), inARow);
    return atMs === undefined ? undefined : Math.max(0, (atMs - windowMs / 2 - watch.fromMs) / 1000);
}
/** Five seconds, or what gives a dozen windows in a short watch; the timeline has a point a second. */
function windowFor({ fromMs, toMs }) {
    return Math.min(LONGEST_WINDOW_MS, Math.max(1000, Math.floor((toMs - fromMs) / 12 / 1000) * 1000));
}
/** Undefined also where nobody empties the queue: then it never drains, whatever the service does. */
function queueDrain(measurement, base, watch) {
    const depth = (0,series_windows/* queueDepth */.FK)(measurement);
    const before = (0,series_windows/* between */.Tq)(depth, base.fromMs, base.toMs).map(([, value]) => value);
    if (before.length < 3 || !isEmptied(depth))
        return undefined;
    const most = (0,statistics/* median */.JZ)(before) + Math.max(2 * (0,statistics/* medianDeviation */.k8)(before), QUEUE_SLACK);
    const atMs = (0,series_windows/* firstLasting */.Nx)((0,series_windows/* between */.Tq)(depth, watch.fromMs, watch.toMs), (value) => value <= most);
    return atMs === undefined ? undefined : (atMs - watch.fromMs) / 1000;
}
const QUEUE_SLACK = 10;
/** True when the queue ever got shorter, or never filled. */
function isEmptied(depth) {
    return (depth.every(([, value]) => value <= QUEUE_SLACK) ||
        depth.some(([, value], index) => value < (depth[index - 1]?.[1] ?? 0)));
}
function recovery_sentenceOf(spikes) {
    if (spikes.length === 0)
        return 'No spike was reached, so nothing is known about recovery.';
    const recovered = spikes.flatMap(({ recoveryS }) => recoveryS ?? []);
    const peak = Math.max(...spikes.flatMap(({ peakP95Ms }) => peakP95Ms ?? []));
    const base = spikes[0]?.baselineP95Ms;
    const rise = Number.isFinite(peak) && base !== undefined
        ? peak > base
            ? ` p95 rose from ${(0,numbers/* formatCount */.B4)(base)} to ${(0,numbers/* formatCount */.B4)(peak)} ms.`
            : ` p95 did not rise: ${(0,numbers/* formatCount */.B4)(base)} ms before, ${(0,numbers/* formatCount */.B4)(peak)} ms at most in a spike.`
        : '';
    const all = spikes.length === 1 ? 'the spike' : `all ${spikes.length} spikes`;
    if (recovered.length === spikes.length)
        return `Recovered from ${all}, after ${(0,numbers/* formatDuration */.a3)(Math.max(...recovered))} at most.${rise}`;
    const lost = spikes.filter(({ recoveryS }) => recoveryS === undefined).map(({ phase }) => phase);
    return `Not seen to recover from ${lost.join(', ')} while it was watched.${rise}`;
}

;// CONCATENATED MODULE: ./build/src/judge/limits/recovery-limits.js


/** The guide: recovered within 30 s of the end of a spike, and the queue drained. */
const LONGEST_RECOVERY_S = 30;
/** The limits of a spike test on recovery, in the form of every other limit. */
function recoveryLimits(measurement, { spikes }) {
    if (spikes.length === 0)
        return [];
    const watchS = shortestWatchS(measurement.summary);
    const depth = (0,series_windows/* queueDepth */.FK)(measurement);
    return [
        result('spike.recovery', LONGEST_RECOVERY_S, spikes.map(({ recoveryS }) => recoveryS), watchS),
        ...(depth.length > 0 && isEmptied(depth)
            ? [
                result('spike.queue_drain', LONGEST_RECOVERY_S, spikes.map(({ queueDrainS }) => queueDrainS), watchS),
            ]
            : []),
    ];
}
/** Not seen to recover is a failure when it was watched for longer than the limit; else it is not known. */
function result(metric, limitS, seconds, watchS) {
    const known = seconds.flatMap((value) => value ?? []);
    const threshold = {
        metric,
        tags: {},
        statistic: { kind: 'max' },
        operator: '<=',
        limit: limitS,
        level: 'error',
        source: `${metric}: max<=${limitS}s`,
        origin: 'default',
    };
    if (known.length === seconds.length) {
        const worst = Math.max(...known);
        return {
            threshold,
            outcome: worst <= limitS ? 'passed' : 'failed',
            actual: worst,
            scope: metric,
            k6Agrees: undefined,
        };
    }
    const censored = watchS >= limitS;
    return {
        threshold,
        outcome: censored ? 'failed' : 'not measured',
        actual: censored ? watchS : undefined,
        scope: metric,
        k6Agrees: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/judge/judged-summary.js
/** What a result keeps of its judgement, so that the same can be said of it from the file alone. */
function judgedSummary(summary, { verdict }, by) {
    return {
        ...summary,
        verdict: {
            outcome: verdict.outcome,
            headline: verdict.headline,
            red: verdict.red,
            reasons: verdict.reasons.map(({ kind, sentence }) => ({ kind, sentence })),
        },
        judgedBy: {
            thresholds: [...by.thresholds],
            k6Thresholds: [...by.k6Thresholds],
            failOn: [...by.failOn],
        },
    };
}
/** The verdict a result came with; results of version 0.1.0 kept only its outcome and headline. */
function storedVerdict({ verdict }) {
    if (verdict === undefined)
        return undefined;
    const { outcome, headline, red, reasons } = verdict;
    return {
        outcome,
        headline,
        red: red ?? (outcome === 'fail' || outcome === 'broken'),
        reasons: reasons ?? [{ kind: 'note', sentence: headline.replace(/^\w+: /, '') }],
    };
}

;// CONCATENATED MODULE: ./build/src/judge/by-type/growth.js






/** Twelve blocks of at least 40 s: shorter ones follow each other too closely to count as independent. */
const BLOCKS = 12;
const SHORTEST_BLOCK_S = 40;
const FEWEST_BLOCKS = 10;
const P_LIMIT = 0.001;
const HOUR_MS = 3_600_000;
/** What must not grow while the load is steady, and from which growth over the hold on it matters. */
const LEAST_RISE = {
    memory: (middle) => middle * 0.05,
    queue: (middle) => Math.max(10, middle * 0.2),
    latency: (middle) => Math.max(10, middle * 0.2),
    cpu: (middle) => Math.max(0.05, middle * 0.2),
};
const NOT_OURS = ['k6', 'machine', 'prometheus', 'grafana'];
/** Undefined for what may grow as it likes. */
function watchedAs(series) {
    if (!(0,metrics_observed/* isObserved */.XJ)(series))
        return (0,metrics_observed/* metricSeries */.Q3)([series], 'http_req_duration', 'p(95)') && 'latency';
    const { service, quantity, queue } = series;
    if (isQueueDepth(series))
        return 'queue';
    if (NOT_OURS.includes(service) || queue !== undefined)
        return undefined;
    return quantity === 'memory' || quantity === 'cpu' ? quantity : undefined;
}
/** Of all queues together. */
const isQueueDepth = (series) => (0,metrics_observed/* isObserved */.XJ)(series) &&
    series.service === 'queue' &&
    series.quantity === 'depth' &&
    series.queue === undefined;
/**
 * Growth over the judged hold: Theil-Sen slope of block medians, and whether it is more than noise (one-sided
 * Mann-Kendall, p < 0.001), more than a trifle, and still going on in the last two thirds, where a warm-up has ended.
 */
function judgeGrowth(measurement, of) {
    const hold = measurement.summary.phases.find(({ judged, kind }) => judged && kind === 'hold');
    if (hold === undefined)
        return [];
    return measurement.series.flatMap((series) => {
        const watched = watchedAs(series);
        const isAsked = watched !== undefined && (of === 'everything' || watched === 'queue');
        return isAsked ? (growthOf(series, hold, LEAST_RISE[watched]) ?? []) : [];
    });
}
function growthOf(series, hold, least) {
    const holdMs = hold.toMs - hold.fromMs;
    const blocks = (0,series_windows/* windowMedians */.e0)(series.points, hold.fromMs, hold.toMs, holdMs / BLOCKS);
    if (blocks.length < FEWEST_BLOCKS)
        return undefined;
    const values = blocks.map(([, value]) => value);
    const slope = (0,statistics/* theilSen */.fR)(blocks);
    const pValue = (0,statistics/* risingPValue */.g2)(values);
    const rise = slope * holdMs;
    const lastTwoThirds = blocks.slice(Math.floor(blocks.length / 3));
    const longEnough = holdMs / 1000 >= BLOCKS * SHORTEST_BLOCK_S;
    const growing = longEnough &&
        pValue < P_LIMIT &&
        rise > least((0,statistics/* median */.JZ)(values)) &&
        (0,statistics/* theilSen */.fR)(lastTwoThirds) > slope * STILL_RISING &&
        (0,statistics/* risingPValue */.g2)(lastTwoThirds.map(([, value]) => value)) < 0.01 &&
        !(isQueueDepth(series) && !isEmptied(series.points));
    const growth = {
        metric: nameOf(series),
        perHour: slope * HOUR_MS,
        unit: series.unit,
        pValue,
        growing,
        ...(!longEnough && { holdTooShort: true }),
    };
    return { ...growth, sentence: growth_sentenceOf(growth, rise, (0,statistics/* median */.JZ)(values), holdMs, longEnough) };
}
/** `Orchestrator memory (replica 2)`, `p95 latency` */
const nameOf = (series) => ((0,metrics_observed/* isObserved */.XJ)(series) ? (0,wording_series/* observedLabel */.Tf)(series) : 'p95 latency');
/** Slope of the last two thirds against the whole: a warm-up flattens out, a leak does not. */
const STILL_RISING = 0.5;
function growth_sentenceOf({ metric, perHour, unit, pValue, growing }, rise, middle, holdMs, longEnough) {
    const rate = `${metric} ${perHour < 0 ? 'falls' : 'grows'} by ${(0,numbers/* formatQuantity */.VZ)(Math.abs(perHour), unit)} per hour`;
    const share = middle > 0 ? `, ${(0,numbers/* formatPercent */.l9)(Math.abs(rise) / middle)} over the hold` : '';
    const chance = pValue < P_LIMIT ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`;
    if (!longEnough)
        return `${rate}${share}: a hold of ${(0,numbers/* formatDuration */.a3)(holdMs / 1000)} is too short to tell a trend from noise (${BLOCKS * SHORTEST_BLOCK_S} s are needed).`;
    return growing
        ? `${rate}${share} (${chance}): it does not settle.`
        : `${rate}${share} (${chance}): no lasting growth.`;
}

;// CONCATENATED MODULE: ./build/src/judge/judge.js














/** Everything that is decided about one test. */
function judge(request) {
    const stored = request.asStored === true ? storedVerdict(request.measurement.summary) : undefined;
    if (stored === undefined)
        return judgeAnew(request);
    const thresholds = request.measurement.summary.judgedBy?.thresholds ?? [];
    return { ...judgeAnew({ ...request, test: { thresholds } }), verdict: stored };
}
function judgeAnew({ measurement, test, lookup, plan, diagnosis, mustCompare }) {
    const { summary } = measurement;
    const special = judgeByType(measurement, test.thresholds);
    // Past its breaking point a service crosses every limit; that is what a stress test is for.
    const scopes = special.capacity === undefined || special.capacity.steps.length === 0
        ? (0,metrics_select/* judgedScopes */.xC)(summary)
        : (0,capacity/* phasesThatMustHold */.M)(special.capacity).map((phase) => ({ phase }));
    const thresholds = [
        ...(0,limits_thresholds/* judgeThresholds */.wT)(test.thresholds, measurement, scopes),
        ...(special.recovery === undefined ? [] : recoveryLimits(measurement, special.recovery)),
        ...scriptThresholds(measurement, test.thresholds),
    ];
    const { sideBySide } = summary;
    const comparison = sideBySide === undefined
        ? compareRuns(summary, lookup, { regressionTolerance: plan.baseline.regressionTolerance })
        : comparisonOfRounds(sideBySide);
    const validity = [
        ...(sideBySide?.findings ?? []),
        ...besideRegression(judgeValidity(measurement, thresholds, scopes), sideBySide),
        ...(mustCompare === true ? nothingCompared(comparison) : []),
    ];
    const verdict = decideVerdict({ thresholds, validity, comparison, ...special }, summary, plan.failOn);
    return {
        thresholds,
        validity,
        comparison,
        diagnosis: diagnosis ?? diagnose(measurement),
        ...special,
        verdict,
    };
}
/** A version that failed while the other did not is the answer; what follows from its failure is no doubt of it. */
function besideRegression(findings, sideBySide) {
    const isAnswer = sideBySide?.call === 'regressed' && sideBySide.rounds.every(({ notCounted }) => notCounted !== undefined);
    return isAnswer ? findings.map((finding) => ({ ...finding, severity: 'note' })) : findings;
}
function nothingCompared({ kind, sentence, comparisons }) {
    if (kind === 'judged' || comparisons.some(({ call }) => call !== undefined))
        return [];
    return [
        { rule: 'nothing-compared', severity: 'inconclusive', sentence: `Nothing was judged. ${sentence}` },
    ];
}
function judgeByType(measurement, thresholds) {
    if (measurement.summary.phases.length === 0)
        return {};
    // Each round has a service of its own: nothing grows from one to the next.
    const { answers } = (0,test_types/* policyOf */.US)(measurement.summary.testType);
    if (measurement.summary.sideBySide !== undefined && answers !== 'capacity')
        return {};
    switch (answers) {
        case 'capacity':
            return { capacity: (0,capacity/* judgeCapacity */.s)(measurement, thresholds) };
        case 'recovery':
            return { recovery: judgeRecovery(measurement) };
        case 'growth of everything':
            return { growth: judgeGrowth(measurement, 'everything') };
        case 'growth of the queue':
            return { growth: judgeGrowth(measurement, 'the queue') };
        case 'nothing more':
            return {};
    }
}

// EXTERNAL MODULE: ./build/src/report/model/down-sample.js
var down_sample = __webpack_require__(59055);
;// CONCATENATED MODULE: ./build/src/report/model/charts.js





/** One chart for each question about time, in the order a reader asks them; its first line is the one to look at. */
const WANTED = [
    {
        id: 'latency',
        title: 'Latency',
        unit: 'ms',
        lines: [
            ofBoth(metric('p95', 'http_req_duration', 'p(95)')),
            { ...metric('p99', 'http_req_duration', 'p(99)'), alone: true },
            { ...metric('p90', 'http_req_duration', 'p(90)'), alone: true },
            ofBoth(metric('median', 'http_req_duration', 'med')),
            metric('gRPC p95', 'grpc_req_duration', 'p(95)'),
            metric('gRPC median', 'grpc_req_duration', 'med'),
            metric('WebSocket ping, median', 'ws_ping', 'med'),
            metric('largest contentful paint, median', 'browser_web_vital_lcp', 'med'),
        ],
    },
    {
        id: 'throughput',
        title: 'Events per second',
        unit: 'per second',
        lines: [
            ofBoth(metric('achieved', 'events_submitted')),
            ofBoth(metric('achieved', 'events_per_second')),
            metric('offered', 'events_offered'),
        ],
    },
    {
        id: 'requests',
        title: 'Requests per second',
        unit: 'per second',
        lines: [
            ofBoth(metric('requests', 'http_reqs')),
            ofBoth(metric('requests', 'requests_per_second')),
            metric('offered', 'requests_offered'),
        ],
    },
    { id: 'vus', title: 'Virtual users', unit: 'count', lines: [metric('VUs', 'vus')] },
    {
        id: 'errors',
        title: 'Failed requests',
        unit: 'ratio',
        lines: [ofBoth(metric('failed', 'http_req_failed'))],
    },
    { id: 'answers', title: 'Answers not as expected', unit: 'per second', lines: [ofAnswers()] },
    {
        id: 'queue',
        title: 'Queue depth',
        unit: 'count',
        lines: [ofBoth(observed('waiting', 'queue', 'depth')), observed('in flight', 'queue', 'in_flight')],
    },
    {
        id: 'queue-age',
        title: 'Oldest message',
        unit: 's',
        lines: [ofBoth(observed('age', 'queue', 'oldest_age'))],
    },
    { id: 'cpu', title: 'CPU, cores', unit: 'cores', lines: ofServices('cpu') },
    { id: 'memory', title: 'Memory', unit: 'bytes', lines: ofServices('memory') },
];
const MOST_LINES = 8;
/** `called` is how people call a service; `baseSeries`: of the base on the same clock, where two versions were measured side by side. */
function makeCharts(series, called = (service) => service, baseSeries) {
    return WANTED.flatMap(({ id, title, unit, lines }) => {
        const found = lines
            .flatMap((line) => baseSeries === undefined ? linesOf(series, line) : linesOfTwo(series, baseSeries, line))
            .slice(0, MOST_LINES);
        // What was offered says nothing without what came of it.
        const measured = found.some((line) => !(0,down_sample/* isOffered */.kd)(line.series));
        const named = found.map((line) => ({ ...line, label: labelOf(line, called) }));
        return measured ? [{ id, title, unit, lines: named }] : [];
    });
}
function linesOfTwo(candidate, base, line) {
    if (line.alone)
        return [];
    if (!line.both)
        return linesOf(candidate, line);
    // Of several queues all together: beside the other version there is no room for each.
    const whole = { ...line, isOf: (series) => line.isOf(series) && !isOneQueue(series) };
    const ofSide = (series, side, name) => linesOf(series, whole).map(({ label, ...rest }) => ({ ...rest, label: `${label}, ${name}`, side }));
    return [...ofSide(candidate, 'candidate', 'this change'), ...ofSide(base, 'base', 'base')];
}
const isOneQueue = (series) => (0,metrics_observed/* isObserved */.XJ)(series) && series.queue !== undefined;
/** The first word of a line of a service is its name. */
function labelOf({ label, series }, called) {
    if (!(0,metrics_observed/* isObserved */.XJ)(series) || !label.startsWith(series.service))
        return label;
    return called(series.service) + label.slice(series.service.length);
}
const areaOf = ({ points }) => points.reduce((sum, [, value]) => sum + value, 0);
function linesOf(series, { label, isOf, split, labelOf }) {
    const matching = series.filter((one) => isOf(one) && one.points.length > 0);
    if (labelOf !== undefined)
        return matching
            .sort((a, b) => areaOf(b) - areaOf(a))
            .map((one) => ({ label: labelOf(one), series: one }));
    if (matching.length < 2 || split !== true)
        return matching.map((one) => ({ label, series: one }));
    return matching.map((one) => {
        const places = (0,metrics_observed/* isObserved */.XJ)(one) ? (0,wording_series/* observedPlaces */.$H)(one).map(wording_escape/* cleanName */.$t).join(' ') : '';
        return { label: `${label} ${places || 'in all'}`, series: one };
    });
}
/** A line for each code, the most frequent first. */
function ofAnswers() {
    return {
        label: '',
        isOf: (series) => !(0,metrics_observed/* isObserved */.XJ)(series) && series.metric === 'answers',
        labelOf: (series) => (0,wording_answers/* answerText */.y)((0,metrics_observed/* isObserved */.XJ)(series) ? 0 : Number(series.tags.code)),
        alone: true,
    };
}
function metric(label, name, statistic) {
    // The median has two names.
    const names = statistic === 'med' ? ['med', 'p(50)'] : [statistic];
    return { label, isOf: (series) => names.some((one) => (0,metrics_observed/* metricSeries */.Q3)([series], name, one) !== undefined) };
}
function ofBoth(line) {
    return { ...line, both: true };
}
function observed(label, service, quantity) {
    const isOf = (series) => (0,metrics_observed/* isObserved */.XJ)(series) && series.service === service && series.quantity === quantity;
    return { label, isOf, split: true };
}
function ofServices(quantity) {
    return ['orchestrator', 'queue', 'k6'].map((service) => {
        const line = observed(service, service, quantity);
        return service === 'orchestrator' ? ofBoth(line) : line;
    });
}

;// CONCATENATED MODULE: ./build/src/report/model/earlier-runs.js



const MOST_EARLIER = 19;
/** One dot beside another is no course. */
const LEAST_RUNS = 3;
const earlier_runs_MOST_LINES = 8;
/** What the runs before this one tell: the course of each headline figure, and the latencies of the newest of them. */
function earlierRuns(summary, earlier, judged) {
    // Two versions side by side have a base of their own, measured in the same rounds.
    if (summary.sideBySide !== undefined)
        return {};
    const [newest] = earlier;
    const base = newest === undefined ? [] : (0,metrics_select/* judgedQuantiles */.iZ)(newest, judged);
    const history = historyLines(summary, earlier);
    return {
        ...(base.length > 0 && { baseDistribution: base }),
        ...(history.length > 0 && { history }),
    };
}
function historyLines(summary, earlier) {
    const runs = [...earlier]
        .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))
        .slice(-MOST_EARLIER);
    return [...catalogue/* METRICS */.Cb.values()]
        .flatMap(({ name, headline = [] }) => headline.map(({ statistic, label }) => ({ name, statistic, label })))
        .flatMap(({ name, statistic, label }) => {
        const points = [...runs, summary].flatMap((run) => {
            const value = valueIn(run, name, statistic);
            if (value === undefined)
                return [];
            const sha = run.commit?.sha.slice(0, 7);
            return [{ startedAt: run.startedAt, ...(sha && { sha }), value }];
        });
        const isOfThis = valueIn(summary, name, statistic) !== undefined;
        const parsed = (0,metrics_statistic/* parseStatistic */.Qm)(statistic);
        if (!isOfThis || points.length < LEAST_RUNS || parsed === undefined)
            return [];
        return [{ label, unit: (0,metrics_select/* unitIn */.KO)(summary, name, parsed), points }];
    })
        .slice(0, earlier_runs_MOST_LINES);
}
function valueIn(run, name, statistic) {
    const parsed = (0,metrics_statistic/* parseStatistic */.Qm)(statistic);
    const metric = (0,metrics_select/* judgedMetric */.GQ)(run, name, (0,metrics_select/* headlineScope */.vO)(run)) ?? (0,metrics_select/* judgedMetric */.GQ)(run, name);
    return parsed === undefined ? undefined : (0,metrics_statistic/* measuredValue */.ww)(metric, parsed);
}

// EXTERNAL MODULE: ./build/src/report/model/run-details.js
var run_details = __webpack_require__(70228);
// EXTERNAL MODULE: ./build/src/report/model/key-figures.js
var key_figures = __webpack_require__(46141);
;// CONCATENATED MODULE: ./build/src/report/model/latency-rows.js




/** Latency trends shown by name, in this order; k6's own parts of a request only when nothing else is there. */
const latency_rows_WANTED = [
    ['http_req_duration', 'Request'],
    ['http_req_waiting', 'Waiting for the first byte'],
    ['http_req_connecting', 'Connecting'],
    ['http_req_blocked', 'Waiting for a connection'],
    ['grpc_req_duration', 'gRPC request'],
    ['ws_connecting', 'WebSocket connecting'],
    ['ws_ping', 'WebSocket ping'],
    ['browser_web_vital_lcp', 'Largest contentful paint'],
    ['browser_web_vital_fcp', 'First contentful paint'],
    ['browser_web_vital_inp', 'Interaction to next paint'],
    ['browser_web_vital_ttfb', 'Time to first byte of a page'],
    ['browser_http_req_duration', 'Request of a page'],
];
const MOST_ROWS = 300;
/** The judged window first, then the whole run, then custom trends in milliseconds. */
function latencyRows(summary, window) {
    const rows = latency_rows_WANTED.flatMap(([name, label]) => [
        ...((0,metrics_name/* isWholeRun */.hA)(window) ? [] : latency_rows_rowOf(summary, name, window, `${label}, ${window.phase}`)),
        ...latency_rows_rowOf(summary, name, {}, `${label}, whole run`),
    ]);
    if (rows.length === 0)
        rows.push(...latency_rows_rowOf(summary, 'iteration_duration', {}, 'Iteration, whole run'));
    for (const { kind, unit, tags, name } of summary.metrics)
        if (kind === 'trend' && unit === 'ms' && (0,metrics_name/* isWholeRun */.hA)(tags) && !catalogue/* METRICS */.Cb.has(name))
            rows.push(...latency_rows_rowOf(summary, name, {}, name));
    return rows.filter(({ count }) => count !== 0).slice(0, MOST_ROWS);
}
/** Slowest first: that is the one to look at. */
function endpointRows(summary) {
    return summary.metrics
        .flatMap((metric) => {
        const { kind, name, tags } = metric;
        const endpoint = tags.name;
        const isEndpoint = name === 'http_req_duration' && (0,metrics_name/* sameTags */.Iu)(tags, { name: endpoint ?? '' });
        if (kind !== 'trend' || !isEndpoint || endpoint === undefined)
            return [];
        // Where nothing was answered as expected, the answers there were are what is left to tell of.
        const row = latency_rows_rowOf(summary, name, tags, endpoint).find(({ count }) => count !== 0);
        return { ...(row ?? rowOfTrend(summary, metric, tags, endpoint)), count: metric.count };
    })
        .filter(({ count }) => count !== 0)
        .sort((left, right) => right.p95Ms - left.p95Ms)
        .slice(0, MOST_ROWS);
}
function phaseRows(summary) {
    return summary.phases.map((phase) => {
        const scope = { phase: phase.name };
        const latency = (0,metrics_select/* judgedMetric */.GQ)(summary, 'http_req_duration', scope);
        return {
            ...phase,
            requests: (0,metrics_statistic/* measuredValue */.ww)(latency, { kind: 'count' }) || undefined,
            p95Ms: (0,metrics_statistic/* measuredValue */.ww)(latency, { kind: 'percentile', percent: 95 }),
            errorRate: failedRate(summary, scope),
        };
    });
}
function latency_rows_rowOf(summary, name, scope, label) {
    const trend = (0,metrics_select/* judgedTrend */.hT)(summary, name, scope);
    if (trend === undefined || !(0,metrics_name/* sameTags */.Iu)((0,metrics_select/* withoutExpectation */.NF)(trend.tags), scope))
        return [];
    return [rowOfTrend(summary, trend, scope, label)];
}
function rowOfTrend(summary, trend, scope, label) {
    const value = (statistic) => {
        const known = (0,metrics_statistic/* statisticOf */.Qr)(trend, statistic);
        return known === 'no samples' ? 0 : (known ?? Number.NaN);
    };
    const at = (percent) => value({ kind: 'percentile', percent });
    return {
        name: `${label}${answersText(summary, trend, scope)}`,
        count: value({ kind: 'count' }),
        minMs: value({ kind: 'min' }),
        avgMs: value({ kind: 'avg' }),
        p50Ms: at(50),
        p90Ms: at(90),
        p95Ms: at(95),
        p99Ms: at(99),
        maxMs: value({ kind: 'max' }),
        errorRate: trend.name === 'http_req_duration' ? failedRate(summary, scope) : undefined,
    };
}
/** Said only where it makes a difference: which answers a row is of. */
function answersText(summary, trend, scope) {
    const differs = (0,metrics_select/* populationsDiffer */.f4)(summary, 'http_req_duration', scope, { kind: 'percentile', percent: 95 });
    if (!differs || !(0,metrics_select/* isAnswerTime */.a$)(trend.name))
        return '';
    return (0,metrics_select/* populationOf */.JX)(trend) === 'expected' ? ' (expected answers)' : ' (all answers)';
}
function failedRate(summary, scope) {
    const failed = (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', scope);
    return failed !== undefined && failed.total > 0 ? failed.rate : undefined;
}

;// CONCATENATED MODULE: ./build/src/report/model/make-report.js








/** Everything a reader needs of one test, as data. Untrusted text stays as it is: each rendering escapes it. */
function makeReport(measurement, judgement, test, failure, 
/** Runs that differ in nothing but the code, newest first. */
earlier = []) {
    const { summary, observations } = measurement;
    const judged = (0,metrics_select/* headlineScope */.vO)(summary, judgement.capacity?.lastGood?.phase);
    return {
        title: test?.testType ?? summary.testType ?? fileNames(summary.id),
        judgement,
        keyFigures: (0,key_figures/* keyFigures */.FK)(summary, judgement),
        latency: latencyRows(summary, judged),
        endpoints: endpointRows(summary),
        phases: phaseRows(summary),
        facts: (0,run_details/* runDetails */.C6)(summary, test),
        charts: makeCharts(measurement.series, (0,tested/* calledBy */.p0)(summary), measurement.baseSeries),
        distribution: (0,metrics_select/* judgedQuantiles */.iZ)(summary, judged),
        ...earlierRuns(summary, earlier, judged),
        services: services(summary, observations),
        events: observations.events,
        ...(failure && { failure }),
        notes: [...new Set([...summary.notes, ...observations.missing])],
        summary,
    };
}
/** Results of others are called after their files; the whole paths are in the facts. */
function fileNames(id) {
    return id.split(' ').map(lastPart).join(' ');
}
function lastPart(path) {
    let start = path.length - 1;
    while (start > 0 && (isSlash(path[start]) || !isSlash(path[start - 1])))
        start -= 1;
    return path.slice(Math.max(0, start));
}
const isSlash = (character) => character === '/' || character === '\\';
function services(summary, observations) {
    const names = ['orchestrator', 'queue', 'prometheus', 'grafana', 'k6'];
    const { observed } = summary;
    const inOrder = [
        ...names.flatMap((name) => observed.filter(({ service }) => service === name)),
        ...observed,
    ];
    const rows = new Map(inOrder.map(({ service, replica }) => [JSON.stringify([service, replica]), { service, replica }]));
    return [...rows.values()].flatMap(({ service, replica }) => {
        const of = (quantity) => (0,metrics_observed/* selectObserved */.bF)(observed, { service, quantity }).find((one) => one.replica === replica);
        const cpu = of('cpu');
        const memory = of('memory');
        if (cpu === undefined && memory === undefined)
            return [];
        const limits = observations.limits.find((limit) => limit.service === service);
        const cpuLimit = cpu?.limit ?? limits?.cpuCores;
        const memoryLimit = memory?.limit ?? limits?.memoryBytes;
        return [
            {
                service,
                ...(replica !== undefined && { replica }),
                ...(cpu && { cpuAvg: cpu.avg, cpuMax: cpu.max }),
                ...(cpuLimit !== undefined && { cpuLimit }),
                ...(memory && { memoryMax: memory.max }),
                ...(memoryLimit !== undefined && { memoryLimit }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/line/judge-and-report.js







/** The end of the line, one for `run`, `report` and `compare`: from what was measured to what is told. */
function judgeAndReport({ measurement, lookup, rules, test, failure }) {
    const { thresholds, failOn, regressionTolerance } = rules;
    const { summary, k6Thresholds } = measurement;
    const asStored = rules.asStored === true && summary.verdict !== undefined;
    const judgement = judge({
        measurement,
        test: { thresholds },
        lookup,
        plan: { failOn, baseline: { regressionTolerance } },
        diagnosis: diagnose(measurement, failure),
        mustCompare: rules.mustCompare === true,
        asStored,
    });
    const by = { thresholds, k6Thresholds, failOn };
    const judged = {
        ...measurement,
        summary: asStored ? summary : withEarlierVerdict(judgedSummary(summary, judgement, by), summary),
    };
    const earlier = lookup.kind === 'found' ? comparableRuns(summary, lookup.baseline.runs).same : [];
    const report = makeReport(judged, judgement, test, failure, earlier);
    // The one place that every result goes through on its way into a file or a baseline.
    const kept = (0,bounded/* cutToFit */.XL)(domain_measurement/* runSummarySchema */.RS, judged.summary);
    return { measurement: { ...judged, summary: kept }, report: { ...report, summary: kept } };
}
/** What came of a result when it was run must not be forgotten where other rules count now. */
function withEarlierVerdict(judged, { verdict, notes }) {
    if (verdict === undefined)
        return judged;
    const before = `Judged before: ${verdict.headline}. Here the limits given now count.`;
    return { ...judged, notes: [...notes, before] };
}


/***/ }),

/***/ 46141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ keyFigures),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   ge: () => (/* binding */ limitUnit)
/* harmony export */ });
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _metrics_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91608);
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6527);
/* harmony import */ var _metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85861);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15492);
/* harmony import */ var _wording_tested_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26189);
/* harmony import */ var _wording_series_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96985);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77819);









/** The one table: the headline figures, then everything else that is limited or compared. */
function keyFigures(summary, judgement) {
    const table = new FigureTable(summary, (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineScope */ .vO)(summary, judgement.capacity?.lastGood?.phase));
    table.addHeadline();
    for (const result of judgement.thresholds)
        table.addThreshold(result);
    for (const comparison of judgement.comparison.comparisons)
        table.addComparison(comparison);
    table.addOwnWhereNothingElse();
    return table.figures();
}
/** `< 500 ms` */
function limitText(threshold, summary) {
    const whole = threshold.ofLimit === true ? ` of ${wholeOf(threshold, summary)}` : '';
    const operators = new Map([
        ['<=', '≤'],
        ['>=', '≥'],
        ['!=', '≠'],
        ['==', '='],
    ]);
    const operator = operators.get(threshold.operator) ?? threshold.operator;
    return `${operator} ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(threshold.limit, limitUnit(threshold, summary))}${whole}`;
}
/** What a share is of: where a service has no limit of its own, it was held against the machine. */
function wholeOf({ metric, tags }, { observed }) {
    const wanted = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedBehind */ .rP)(metric, tags);
    const series = wanted === undefined ? [] : (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .selectObserved */ .bF)(observed, wanted);
    return series.length > 0 && series.every(({ limit }) => limit === undefined) ? 'the machine' : 'its limit';
}
/** A share of a service's own limit is a ratio. */
function limitUnit({ ofLimit, metric, statistic }, summary) {
    return ofLimit === true ? 'ratio' : (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .unitIn */ .KO)(summary, metric, statistic);
}
class FigureTable {
    #summary;
    #window;
    #called;
    #rows = new Map();
    constructor(summary, window) {
        this.#summary = summary;
        this.#window = window;
        this.#called = (0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_6__/* .calledBy */ .p0)(summary);
    }
    figures() {
        return [...this.#rows.values()];
    }
    addHeadline() {
        // Where several phases are judged, a bare figure would not tell which of them it is of.
        const isOneOfMany = (this.#summary.profile?.judgedPhases.length ?? 0) > 1;
        for (const { name, headline } of _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.values()) {
            const inWindow = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedMetric */ .GQ)(this.#summary, name, this.#window);
            const metric = inWindow ?? (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedMetric */ .GQ)(this.#summary, name);
            if (headline === undefined || metric === undefined)
                continue;
            const place = metric.tags.phase ?? 'whole run';
            const shown = headline.filter((wanted) => {
                const statistic = (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatistic */ .Qm)(wanted.statistic);
                const value = statistic === undefined ? undefined : (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .measuredValue */ .ww)(metric, statistic);
                if (statistic === undefined || value === undefined)
                    return false;
                const label = isOneOfMany ? `${wanted.label} (${place})` : wanted.label;
                this.#row(this.#subject(name, statistic, { ...this.#window, ...EXPECTED }), label).value = value;
                return true;
            });
            // A summary holds the percentiles it was asked for, which may be others than these.
            if (shown.length === 0)
                this.#addAnyOf(metric);
        }
    }
    /** Metrics of the script's own, or of an extension, where no figure that is known would be shown. */
    addOwnWhereNothingElse() {
        const known = [...this.#rows.values()].some(({ metric, value }) => value !== undefined && metric !== 'checks');
        if (known)
            return;
        const own = this.#summary.metrics.filter(({ name, tags }) => (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isWholeRun */ .hA)(tags) && !_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.has(name));
        for (const metric of own)
            this.#addAnyOf(metric);
    }
    /** The first statistic that tells what the metric is about and is there. */
    #addAnyOf(metric) {
        for (const text of TELLING[metric.kind]) {
            const statistic = (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatistic */ .Qm)(text);
            const value = statistic === undefined ? undefined : (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .measuredValue */ .ww)(metric, statistic);
            if (statistic === undefined || value === undefined)
                continue;
            const subject = this.#subject(metric.name, statistic, { ...this.#window, ...EXPECTED });
            const unit = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .unitIn */ .KO)(this.#summary, metric.name, statistic);
            this.#row(subject, (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .rowLabel */ .x)(subject, unit, this.#called), unit).value = value;
            return;
        }
    }
    addThreshold(result) {
        const { threshold, actual, scope, outcome } = result;
        const { metric, statistic } = threshold;
        // Of several replicas the one that decided stands for all: one row, as the comparison has it.
        const isObserved = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedBehind */ .rP)(metric) !== undefined;
        const tags = isObserved ? threshold.tags : ((0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_8__/* .parseMetricName */ .$Y)(scope)?.tags ?? threshold.tags);
        const subject = this.#subject(metric, statistic, tags);
        const unit = limitUnit(threshold, this.#summary);
        const limited = {
            limit: limitText(threshold, this.#summary),
            limitOutcome: outcome,
            ...(threshold.level === 'warn' && { limitWarns: true }),
        };
        const row = this.#row(subject, (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .rowLabel */ .x)(subject, unit, this.#called), unit);
        if (row.limit === undefined)
            Object.assign(row, { ...limited, unit, value: actual ?? row.value });
        // A second limit on the same figure, one that only warns as a rule, is a row of its own.
        else
            this.#rows.set(`${keyOf(subject)} ${threshold.source}`, {
                ...blank((0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .rowLabel */ .x)(subject, unit, this.#called), subject, unit),
                ...limited,
                value: actual,
            });
    }
    addComparison(comparison) {
        const statistic = (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatistic */ .Qm)(comparison.statistic);
        const name = (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_8__/* .parseMetricName */ .$Y)(comparison.metric);
        if (statistic === undefined || name === undefined)
            return;
        // A comparison without tags is of the window.
        const tags = Object.keys(name.tags).length === 0 ? this.#window : name.tags;
        const answers = comparison.population === 'all' ? {} : EXPECTED;
        const subject = this.#subject(name.name, statistic, { ...tags, ...answers });
        const row = this.#row(subject, (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .rowLabel */ .x)(subject, comparison.unit, this.#called), comparison.unit);
        Object.assign(row, {
            baseline: inUnitOf(row, comparison),
            change: comparison.change,
            changeUnit: comparison.changeUnit,
            noise: comparison.noise,
            call: comparison.call,
            value: row.value ?? comparison.candidate,
            ...(this.#summary.sideBySide === undefined ? {} : ofRounds(row, comparison)),
        });
    }
    /** The window of the table and the answers that are judged anyway narrow nothing. */
    #subject(given, of, { expected_response, ...tags }) {
        // One fact has one row: the rate of a counter is the gauge of its own.
        const gauge = of.kind === 'rate' && !('name' in tags) ? _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(given)?.rate : undefined;
        const metric = gauge ?? given;
        const statistic = gauge === undefined ? of : { kind: 'value' };
        const observed = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedBehind */ .rP)(metric, tags);
        if (observed !== undefined)
            return { metric, statistic, places: (0,_wording_series_js__WEBPACK_IMPORTED_MODULE_4__/* .observedPlaces */ .$H)(observed) };
        const isInWindow = (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_8__/* .sameTags */ .Iu)(tags, this.#window);
        const isWholeRun = Object.keys(tags).length === 0 && !isInWindow;
        const hasWindow = isWholeRun && (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedMetric */ .GQ)(this.#summary, metric, this.#window)?.tags.phase !== undefined;
        const places = isInWindow
            ? []
            : hasWindow
                ? [this.#summary.sideBySide === undefined ? 'whole run' : WITH_WARM_UP]
                : Object.values(tags);
        const ofAll = expected_response !== 'true' && (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .populationsDiffer */ .f4)(this.#summary, metric, tags, statistic);
        return { metric, statistic, places: ofAll ? [...places, 'all answers'] : places };
    }
    #row(subject, label, unit = (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .unitIn */ .KO)(this.#summary, subject.metric, subject.statistic)) {
        const key = keyOf(subject);
        const row = this.#rows.get(key) ?? blank(label, subject, unit);
        this.#rows.set(key, row);
        return row;
    }
}
/** Both versions and their change as the rounds have them; a limit is held against all of them together. */
function ofRounds(row, { candidate, range, call, detectable, unit }) {
    return {
        ...(range !== undefined && { range }),
        ...(call === 'inconclusive' && detectable !== undefined && { detectable }),
        ...(candidate !== undefined && row.unit === unit && { value: candidate }),
        ...(row.limit !== undefined && row.value !== undefined && { limitValue: row.value }),
    };
}
/** A limit of the script itself counts from its first request on. */
const WITH_WARM_UP = 'warm-up included';
const TELLING = {
    trend: ['p(95)', 'p(90)', 'med', 'avg', 'max'],
    rate: ['rate'],
    counter: ['count'],
    gauge: ['value'],
};
const EXPECTED = { expected_response: 'true' };
function keyOf({ metric, statistic, places }) {
    return [metric, (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .statisticName */ .ap)((0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalStatistic */ .r5)(statistic)), ...places].join(' ');
}
/** A share of a limit compares as what it is a share of: its baseline is shown as a share too. */
function inUnitOf(row, { unit, baseline, candidate }) {
    if (row.unit === unit || baseline === undefined || row.value === undefined)
        return baseline;
    return candidate === undefined || candidate === 0 ? undefined : (baseline / candidate) * row.value;
}
function blank(label, { metric, statistic }, unit) {
    return {
        label,
        metric,
        statistic: (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_7__/* .statisticName */ .ap)(statistic),
        unit,
        value: undefined,
        limit: undefined,
        limitOutcome: undefined,
        baseline: undefined,
        change: undefined,
        changeUnit: unit === 'ratio' ? 'points' : 'relative',
        noise: undefined,
        call: undefined,
    };
}


/***/ })

};
