export const id = 618;
export const ids = [618];
export const modules = {

/***/ 41658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ duetSchema),
/* harmony export */   ci: () => (/* binding */ duetOf),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55735);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33193);



/** What is remembered of one comparison of two versions of the base branch, whatever came of it. */
const duetSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Of the run. */
    id: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** ISO 8601. */
    at: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDE_BY_SIDE_MODES */ .zG),
    base: _side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSchema */ .G0,
    candidate: _side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSchema */ .G0,
    /** Counted ones. */
    rounds: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    /** What a change of may change how much rounds vary; the model of the CPU is not of it, both versions share it. */
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        k6Version: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
        arch: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
        cpuCount: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
        runner: _bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.exactOptional(),
    }),
    variances: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .roundVarianceSchema */ .hP),
    changes: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredChangeSchema */ .UC),
});
/**
 * Undefined where nothing can be learnt. A regression, or a comparison that decided nothing, is remembered as any other:
 * those that went well are the calm ones.
 */
function duetOf({ id, startedAt, environment, sideBySide, verdict }) {
    if (sideBySide === undefined || verdict?.outcome === 'broken')
        return undefined;
    const { mode, base, candidate, rounds, variances, changes, findings, ended } = sideBySide;
    const counted = rounds.filter(({ notCounted }) => notCounted === undefined).length;
    const isOther = ended === 'interrupted' || findings.some(({ rule }) => rule === 'not-gated');
    if (counted < _side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .FEWEST_ROUNDS */ .Dd || isOther)
        return undefined;
    return {
        id,
        at: startedAt,
        mode,
        base,
        candidate,
        rounds: counted,
        environment: environmentOf(environment),
        variances,
        changes,
    };
}
function environmentOf({ k6Version, arch, cpuCount, runner, }) {
    return { k6Version, arch, cpuCount, ...(runner === undefined ? {} : { runner }) };
}


/***/ }),

/***/ 35573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ k6Ending)
/* harmony export */ });
/** What k6's end means, with the reason k6 or the script gave for it. */
function k6Ending({ exitCode, signal, errors, ranS, plannedS }) {
    const meant = meaningOf(exitCode, signal);
    if (exitCode === 99) {
        const stopped = errors.find((error) => STOPPED_BY_THRESHOLD.test(error));
        if (stopped === undefined)
            return meant;
        const after = ranS === undefined
            ? ''
            : ` after ${seconds(ranS)}${plannedS === undefined ? ' s' : ` of ${seconds(plannedS)} s`}`;
        const metrics = /^thresholds on metrics '([^']*)'/.exec(stopped)?.[1];
        return ending('StoppedByThreshold', 'thresholds', `The run was stopped${after} by a threshold with abortOnFail${metrics ? ` on ${metrics}` : ''} (exit code 99).`);
    }
    if (exitCode === undefined || !WITH_REASON.includes(meant.category) || exitCode === 109)
        return meant;
    const reason = reasonIn(errors);
    const where = /\bat (setup|teardown) \((?:file|webpack):/.exec(errors.join('\n'))?.[1];
    if (exitCode === 107 && reason !== undefined && where !== undefined)
        return { ...meant, sentence: `${where}() of the script threw: ${reason} (exit code 107).` };
    return reason === undefined
        ? meant
        : { ...meant, sentence: meant.sentence.replace(/ \(exit code \d+\)\.$/, (code) => `: ${reason}${code}`) };
}
/** `cmd/run.go` and `metrics/engine/engine.go` of k6. */
const STOPPED_BY_THRESHOLD = /at least one has abortOnFail enabled, stopping test prematurely/;
const WITH_REASON = ['script', 'config', 'infrastructure'];
const LONGEST_REASON_CHARS = 300;
/** The first error that says something of its own; k6 adds to `exec.test.fail` one that does not. */
function reasonIn(errors) {
    for (const error of errors) {
        if (/^test run was marked as failed/.test(error))
            continue;
        const [first = ''] = error.split('\n');
        const said = first
            .replace(/^test (?:aborted|marked as failed): /, '')
            .replace(/^GoError: /, '')
            .replace(/ at \S+ \((?:file|webpack):.*\)$/, '')
            .trim();
        if (said !== '')
            return said.slice(0, LONGEST_REASON_CHARS);
    }
    return undefined;
}
function seconds(value) {
    return String(Math.round(value * 10) / 10);
}
/**
 * Codes: `errext/exitcodes/codes.go` of k6, the same from 1.0 to 2.2. A code of 0 is not success:
 * exceptions in iterations and failed requests end with 0 as well.
 */
function meaningOf(exitCode, signal) {
    if (signal !== undefined)
        return bySignal(signal);
    if (exitCode === undefined)
        return ending('NotStarted', 'infrastructure', 'k6 did not start.');
    const shellSignal = SIGNALS[exitCode];
    if (shellSignal !== undefined)
        return bySignal(shellSignal);
    return (ENDINGS[exitCode] ??
        ending(`ExitCode${exitCode}`, 'infrastructure', `k6 ended with the unknown exit code ${exitCode}.`));
}
const ENDINGS = {
    0: ending('Ended', 'ended', 'k6 ran to its end.'),
    97: ending('CloudTestRunFailed', 'infrastructure', 'k6 says its cloud run failed (exit code 97).'),
    98: ending('CloudFailedToGetProgress', 'infrastructure', 'k6 lost contact with its cloud run (exit code 98).'),
    99: ending('ThresholdsHaveFailed', 'thresholds', 'k6 ran to its end and thresholds of the script failed (exit code 99).'),
    100: ending('SetupTimeout', 'infrastructure', 'setup() of the script took longer than its setupTimeout (exit code 100).'),
    101: ending('TeardownTimeout', 'infrastructure', 'teardown() of the script took longer than its teardownTimeout (exit code 101).'),
    102: ending('GenericTimeout', 'infrastructure', 'A part of the script took longer than its timeout (exit code 102).'),
    103: ending('ScriptStoppedFromRESTAPI', 'interrupted', 'Somebody stopped the run through the REST API of k6 (exit code 103).'),
    104: ending('InvalidConfig', 'config', 'k6 does not accept the options of the script (exit code 104).'),
    105: ending('ExternalAbort', 'interrupted', 'k6 was stopped before its end by a signal (exit code 105).'),
    106: ending('CannotStartRESTAPI', 'infrastructure', 'k6 could not open the port of its REST API (exit code 106).'),
    107: ending('ScriptException', 'script', 'The script threw an exception outside its iterations, or could not be loaded (exit code 107).'),
    108: ending('ScriptAborted', 'script', 'The script ended its own run with exec.test.abort() (exit code 108).'),
    109: ending('GoPanic', 'infrastructure', 'k6 itself crashed (exit code 109).'),
    110: ending('MarkedAsFailed', 'script', 'The script marked its own run as failed with exec.test.fail() (exit code 110).'),
    255: ending('CannotRun', 'config', 'k6 could not run the script: missing file, no exported function or a wrong option (exit code 255).'),
};
/** What a shell or a container runtime makes of a signal. */
const SIGNALS = { 130: 'SIGINT', 137: 'SIGKILL', 143: 'SIGTERM' };
function bySignal(signal) {
    return signal === 'SIGKILL'
        ? ending('Killed', 'infrastructure', 'k6 was killed (SIGKILL) and left no summary: out of memory, or it did not stop when asked to.')
        : ending('Signalled', 'interrupted', `k6 was ended by ${signal} and left no summary.`);
}
function ending(name, category, sentence) {
    return { name, category, sentence };
}


/***/ }),

/***/ 58316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   eC: () => (/* binding */ ownValue),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** An object of JSON; its names are those of others, so that they are asked for with `Object.hasOwn` or as entries. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Own names and values; none of anything that is no object. A name may be `constructor` or `__proto__`. */
function entriesOf(value) {
    return isRecord(value) ? Object.entries(value) : [];
}
/** The value under a name of others; undefined also for what every object inherits. */
function ownValue(value, name) {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** undefined for text that is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}


/***/ }),

/***/ 98154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ RecorderReader)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58316);

/**
 * Reads what k6's dashboard recorder writes (`K6_WEB_DASHBOARD_RECORD`), line by line: `{event, data}` each. `param`
 * names aggregates and thresholds, `metric` declares metrics, `snapshot` holds the last period and `cumulative` the
 * whole run so far.
 */
class RecorderReader {
    /** `trend` -> `avg`, `max`, … in the order of the values. */
    aggregates = new Map();
    /** Expressions of the script by metric, sub-metrics too. */
    thresholds = new Map();
    /** Between two snapshots. */
    periodMs;
    declared = new Map();
    /** Of all declared metrics, in the order of the rows. */
    names = [];
    read(line) {
        const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line);
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) || typeof json.event !== 'string')
            return DAMAGED;
        const { event, data } = json;
        switch (event) {
            case 'param':
                return this.#readParameters(data);
            case 'metric':
                return this.#declare(data);
            case 'start':
            case 'stop': {
                const rows = rowsOf(data);
                return rows === undefined ? DAMAGED : { kind: event, atMs: rows[0]?.[0] ?? undefined };
            }
            case 'snapshot':
            case 'cumulative': {
                const rows = rowsOf(data);
                return rows === undefined ? DAMAGED : { kind: event, rows };
            }
            case 'threshold':
                return { kind: 'crossed', expressions: textsByName(data) };
            case 'config':
                return { kind: 'ignored' };
            default:
                return DAMAGED;
        }
    }
    /** One value of a row; undefined where the metric or the aggregate is not there. */
    valueOf(rows, metric, aggregate) {
        const at = this.aggregates.get(this.declared.get(metric)?.type ?? '')?.indexOf(aggregate) ?? -1;
        return rows[this.names.indexOf(metric)]?.[at] ?? undefined;
    }
    #readParameters(data) {
        const aggregates = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(data, 'aggregates');
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(aggregates))
            return DAMAGED;
        this.aggregates = textsByName(aggregates);
        this.thresholds = textsByName((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(data, 'thresholds'));
        const period = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(data, 'period');
        this.periodMs = typeof period === 'number' && period > 0 ? period : undefined;
        return { kind: 'declared' };
    }
    #declare(data) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data))
            return DAMAGED;
        for (const [name, { type, contains }] of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(data).filter(isDeclaration))
            this.declared.set(name, { type, ...(typeof contains === 'string' ? { contains } : {}) });
        this.names = [...this.declared.keys()].sort();
        return { kind: 'declared' };
    }
}
const DAMAGED = { kind: 'damaged' };
function isDeclaration(entry) {
    return typeof (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(entry[1], 'type') === 'string';
}
function textsByName(data) {
    return new Map((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(data).map(([name, texts]) => [name, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(texts)]));
}
function rowsOf(data) {
    const isRow = (row) => Array.isArray(row) && row.every((value) => value === null || typeof value === 'number');
    return Array.isArray(data) && data.every(isRow) ? data : undefined;
}


/***/ }),

/***/ 70836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ parseTimeline)
});

// EXTERNAL MODULE: ./build/src/metrics/catalogue.js
var catalogue = __webpack_require__(56858);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/domain/answers.js
var answers = __webpack_require__(57269);
;// CONCATENATED MODULE: ./build/src/k6-results/recorder/answers.js


/** Figures that are there for the answers alone: of each wrong answer, or of each error code. */
const OF_ANSWERS = /^[\w.]+\{(?:answer|error_code):/;
const isOfAnswers = (name) => OF_ANSWERS.test(name);
/** Distinct answers that are told apart: an endpoint with its code each. */
const MOST_KINDS = 2000;
/** Adds up the answers of a recording that were not as expected. */
class AnswerCollector {
    #reader;
    #known = new Map();
    #points = new Map();
    #names = [];
    #at = [];
    constructor(reader) {
        this.#reader = reader;
    }
    add(kind, rows) {
        const { names, aggregates } = this.#reader;
        if (names !== this.#names)
            this.#lookUp(names);
        if (this.#at.length === 0 || rows.length !== names.length)
            return;
        const columns = aggregates.get('counter') ?? [];
        const atMs = rows[names.indexOf('time')]?.[0];
        for (const { answer, index, failedAt } of this.#at) {
            const count = rows[index]?.[columns.indexOf('count')] ?? 0;
            if (kind === 'cumulative') {
                answer.total = Math.max(answer.total, count);
                answer.failedShare = rows[failedAt]?.[0] ?? 1;
            }
            else {
                answer.count += count;
                const rate = rows[index]?.[columns.indexOf('rate')];
                if (atMs != null && rate != null)
                    this.#addPoint(answer, atMs, rate);
            }
        }
    }
    #lookUp(names) {
        this.#names = names;
        this.#at = names.flatMap((name, index) => {
            if (!isOfAnswers(name))
                return [];
            if (!this.#known.has(name) && this.#known.size < MOST_KINDS)
                this.#known.set(name, readAnswer(name));
            const answer = this.#known.get(name);
            if (answer === undefined)
                return [];
            const failedAt = answer.byScript ? -1 : names.indexOf(name.replace('http_reqs', 'http_req_failed'));
            return [{ answer, index, failedAt }];
        });
    }
    #addPoint({ code, byScript }, atMs, rate) {
        const key = `${byScript} ${code}`;
        const points = this.#points.get(key) ?? new Map();
        this.#points.set(key, points);
        points.set(atMs, (points.get(atMs) ?? 0) + rate);
    }
    /** Where a script says what it expected, an error code says the same again, or less. */
    #isShown(byScript) {
        return byScript === [...this.#known.values()].some((one) => one?.byScript === true);
    }
    rows() {
        return [...this.#known.values()].flatMap((one) => {
            if (one === undefined || !this.#isShown(one.byScript))
                return [];
            const { byScript: _, total, count, failedShare, ...row } = one;
            const failed = Math.round(Math.max(count, total) * failedShare);
            return failed === 0 ? [] : [{ ...row, count: failed }];
        });
    }
    /** Of each code, in a second. */
    series() {
        return [...this.#points].flatMap(([key, points]) => {
            const [byScript, code = ''] = key.split(' ');
            const isWrong = this.rows().some((row) => String(row.code) === code);
            if (!this.#isShown(byScript === 'true') || !isWrong)
                return [];
            return [
                {
                    metric: 'answers',
                    tags: { code },
                    unit: 'per second',
                    source: 'k6',
                    points: [...points].sort(([a], [b]) => a - b),
                },
            ];
        });
    }
}
/** `unexpected_answers{answer:404 order}`, with the name of the endpoint as in an address; `http_reqs{error_code:1212}`. */
function readAnswer(written) {
    const { name, tags = {} } = (0,metrics_name/* parseMetricName */.$Y)(written) ?? {};
    const { answer = '', error_code: errorCode = '' } = tags;
    if (name === 'http_reqs' && /^\d{4}$/.test(errorCode))
        return {
            code: (0,answers/* answerCode */.Sv)(undefined, Number(errorCode)),
            count: 0,
            total: 0,
            failedShare: 1,
            byScript: false,
        };
    const [, code, endpoint] = /^(\d{1,4}) (.*)$/s.exec(answer) ?? [];
    if (name !== 'unexpected_answers' || code === undefined || endpoint === undefined)
        return undefined;
    const known = decoded(endpoint);
    const number = Number(code);
    return {
        ...(known === undefined ? {} : { endpoint: known }),
        code: number < 1000 ? (0,answers/* answerCode */.Sv)(number, undefined) : (0,answers/* answerCode */.Sv)(undefined, number),
        count: 0,
        total: 0,
        failedShare: 1,
        byScript: true,
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text).slice(0, 300);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/k6-results/recorder/events.js
var events = __webpack_require__(98154);
;// CONCATENATED MODULE: ./build/src/k6-results/recorder/timeline.js




/** Everything over time in a recording of k6's dashboard. */
function parseTimeline(text) {
    const reader = new events/* RecorderReader */.s();
    const collector = new SeriesCollector(reader);
    const answers = new AnswerCollector(reader);
    const timeline = {
        series: [],
        declared: reader.declared,
        startedAtMs: undefined,
        stoppedAtMs: undefined,
        damagedLines: 0,
        answers: [],
    };
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const event = reader.read(line);
        if (event.kind === 'start')
            timeline.startedAtMs = event.atMs;
        else if (event.kind === 'stop')
            timeline.stoppedAtMs = event.atMs;
        if (event.kind === 'snapshot' || event.kind === 'cumulative')
            answers.add(event.kind, event.rows);
        const isDamaged = event.kind === 'damaged' ||
            ((event.kind === 'snapshot' || event.kind === 'cumulative') && !collector.add(event.kind, event.rows));
        if (isDamaged)
            timeline.damagedLines += 1;
    }
    timeline.series = [...collector.series(), ...answers.series()];
    timeline.answers = answers.rows();
    return timeline;
}
/** Turns rows of values into series. */
class SeriesCollector {
    #reader;
    #points = new Map();
    constructor(reader) {
        this.#reader = reader;
    }
    add(event, rows) {
        const { names, declared } = this.#reader;
        const atMs = rows[names.indexOf('time')]?.[0];
        if (rows.length !== names.length || atMs == null)
            return false;
        names.forEach((name, index) => {
            const type = declared.get(name)?.type ?? '';
            // A gauge without a new sample is missing in the snapshot of that second; its last value stands in `cumulative`.
            const source = type === 'gauge' ? 'cumulative' : 'snapshot';
            if (name !== 'time' && event === source && !isOfAnswers(name))
                this.#addRow(name, type, atMs, rows[index] ?? []);
        });
        return true;
    }
    #addRow(name, type, atMs, row) {
        (this.#reader.aggregates.get(type) ?? []).forEach((aggregate, index) => {
            const value = row[index];
            if (value == null || (type === 'counter' && aggregate !== 'rate'))
                return;
            const key = type === 'trend' ? `${name} ${aggregate}` : name;
            const series = this.#points.get(key) ?? this.#newSeries(name, type, aggregate);
            this.#points.set(key, series);
            if (atMs > (series.points.at(-1)?.[0] ?? 0))
                series.points.push([atMs, value]);
        });
    }
    #newSeries(name, type, aggregate) {
        const parsed = (0,metrics_name/* parseMetricName */.$Y)(name) ?? { name, tags: {} };
        return {
            metric: parsed.name,
            tags: parsed.tags,
            ...(type === 'trend' && { statistic: aggregate }),
            unit: this.#unit(name, parsed.name, type),
            source: 'k6',
            points: [],
        };
    }
    #unit(written, name, type) {
        if (type === 'counter')
            return 'per second';
        if (type === 'rate')
            return 'ratio';
        const declared = this.#reader.declared.get(written);
        return (0,catalogue/* unitAndDirection */.Ji)(name, type === 'trend' ? 'trend' : 'gauge', declared).unit;
    }
    series() {
        return [...this.#points.values()];
    }
}


/***/ }),

/***/ 64894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgeTogether),
/* harmony export */   e: () => (/* binding */ judgeDeclared)
/* harmony export */ });
/* harmony import */ var _metrics_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29725);
/* harmony import */ var _metrics_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91608);
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);
/* harmony import */ var _metrics_statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85861);




/** The same rule as k6's, on these figures; undefined where the figure or the rule is not known. */
function judgeDeclared({ metric: written, expression: text }, metrics) {
    const name = (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetricName */ .$Y)(written);
    const expression = (0,_metrics_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .YK)(text);
    const metric = name === undefined ? undefined : (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)({ metrics }, name.name, name.tags);
    if (expression === undefined || metric === undefined)
        return undefined;
    const value = (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticOf */ .Qr)(metric, expression.statistic);
    if (value === undefined)
        return undefined;
    // k6 lets a threshold on nothing pass; the judge calls it "no samples".
    const ok = value === 'no samples' || (0,_metrics_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(value, expression.operator, expression.limit);
    return { metric: written, expression: text, ok };
}
/**
 * What several k6 said of their thresholds, said anew of all of them together: each knew its own share of the load only, so
 * that a limit on a count or a percentile may be met by every one of them and crossed by all, and the other way round.
 */
function judgeTogether(said, metrics) {
    const distinct = new Map();
    for (const one of said) {
        const key = `${one.metric} ${one.expression}`;
        // Where the rule cannot be read, none of them may have crossed it.
        distinct.set(key, { ...one, ok: one.ok && distinct.get(key)?.ok !== false });
    }
    return [...distinct.values()].map((one) => judgeDeclared(one, metrics) ?? one);
}


/***/ }),

/***/ 51611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mixMetrics),
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var _metrics_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91608);
/* harmony import */ var _metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98322);


/**
 * One run from the summaries of its shards: counts add up exactly; a percentile is read off the mixture of the shards'
 * quantile functions, weighted by their counts (0.03 % off at p95 with a quantile every half percent).
 */
function mixMetrics(shards, inTime = atOnce) {
    const byScope = new Map();
    for (const metric of shards.flat()) {
        const scope = `${metric.kind} ${(0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric.name, metric.tags)}`;
        byScope.set(scope, [...(byScope.get(scope) ?? []), metric]);
    }
    return [...byScope.values()].flatMap((metrics) => {
        const [first] = metrics;
        if (first === undefined || metrics.length === 1)
            return metrics;
        return [mix(first, metrics, inTime)];
    });
}
function mix(first, metrics, inTime) {
    switch (first.kind) {
        case 'counter':
            return mixCounters(first, metrics.filter((metric) => metric.kind === 'counter'), inTime);
        case 'rate':
            return mixRates(first, metrics.filter((metric) => metric.kind === 'rate'));
        case 'gauge':
            return inTime.gauges(first, metrics.filter((metric) => metric.kind === 'gauge'));
        case 'trend':
            return mixTrends(first, metrics.filter((metric) => metric.kind === 'trend'));
    }
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
function mixCounters(first, counters, { rates }) {
    const { perSecond: _, ...rest } = first;
    const perSecond = rates(counters);
    return {
        ...rest,
        count: sum(counters.map(({ count }) => count)),
        ...(perSecond === undefined ? {} : { perSecond }),
    };
}
function mixRates(first, rates) {
    const nonzero = sum(rates.map((rate) => rate.nonzero));
    const total = sum(rates.map((rate) => rate.total));
    return { ...first, nonzero, total, rate: total === 0 ? 0 : nonzero / total };
}
/** What each held at a time adds up; of minima and maxima that is a bound. */
const atOnce = {
    rates(counters) {
        const rates = counters.flatMap(({ perSecond }) => perSecond ?? []);
        return rates.length === counters.length ? sum(rates) : undefined;
    },
    gauges(first, gauges) {
        const { avg: _, ...rest } = first;
        return {
            ...rest,
            last: sum(gauges.map(({ last }) => last)),
            min: sum(gauges.map(({ min }) => min)),
            max: sum(gauges.map(({ max }) => max)),
        };
    },
};
/** A rate is that of all their seconds; a level is the last one's. */
const inTurn = {
    rates(counters) {
        const counts = counters.map(({ count }) => count);
        const seconds = counters.flatMap(({ count, perSecond = 0 }) => (perSecond > 0 ? count / perSecond : []));
        // How long one took that counted nothing is not known.
        if (seconds.length < counters.length)
            return sum(counts) === 0 ? 0 : undefined;
        return sum(counts) / sum(seconds);
    },
    gauges(first, gauges) {
        const averages = gauges.flatMap(({ avg }) => avg ?? []);
        const { avg: _, ...rest } = first;
        return {
            ...rest,
            last: gauges.at(-1)?.last ?? first.last,
            min: Math.min(...gauges.map(({ min }) => min)),
            max: Math.max(...gauges.map(({ max }) => max)),
            ...(averages.length === gauges.length ? { avg: sum(averages) / averages.length } : {}),
        };
    },
};
function mixTrends(first, all) {
    const trends = all.filter(({ count }) => count > 0);
    const [only] = trends;
    if (only === undefined)
        return first;
    const count = sum(trends.map((trend) => trend.count));
    const absent = [...new Set(trends.flatMap((trend) => trend.absent ?? []))];
    return {
        ...first,
        count,
        min: Math.min(...trends.map(({ min }) => min)),
        max: Math.max(...trends.map(({ max }) => max)),
        avg: sum(trends.map((trend) => trend.avg * trend.count)) / count,
        quantiles: mixedQuantiles(trends, count),
        ...(absent.length === 0 ? {} : { absent }),
    };
}
/** Only percents every shard knows: a mixture of guesses is a guess. */
function mixedQuantiles(trends, count) {
    const percents = (trends[0]?.quantiles ?? [])
        .map(([percent]) => percent)
        .filter((percent) => trends.every(({ quantiles }) => (0,_metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(quantiles, percent) !== undefined));
    return percents.map((percent) => {
        const target = (percent / 100) * count;
        let low = Math.min(...trends.map((trend) => (0,_metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(trend.quantiles, percent) ?? trend.min));
        let high = Math.max(...trends.map((trend) => (0,_metrics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(trend.quantiles, percent) ?? trend.max));
        // The mixture's percentile lies between those of the shards; its distribution function is halved towards it.
        for (let step = 0; step < 60 && high > low; step += 1) {
            const middle = (low + high) / 2;
            if (sum(trends.map((trend) => shareBelow(trend, middle) * trend.count)) < target)
                low = middle;
            else
                high = middle;
        }
        return [percent, high];
    });
}
/** Share of samples up to a value: the quantile function read the other way. */
function shareBelow({ quantiles }, value) {
    const above = firstAbove(quantiles, value);
    if (above === 0)
        return 0;
    if (above === quantiles.length)
        return 1;
    const [lowPercent, lowValue] = quantiles[above - 1] ?? [0, 0];
    const [highPercent, highValue] = quantiles[above] ?? [100, value];
    const share = highValue === lowValue ? 0 : (value - lowValue) / (highValue - lowValue);
    return (lowPercent + share * (highPercent - lowPercent)) / 100;
}
/** By halves: this is asked for ten thousand times for each metric of each shard. */
function firstAbove(quantiles, value) {
    let low = 0;
    let high = quantiles.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((quantiles[middle]?.[1] ?? 0) > value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 14786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Hw: () => (/* binding */ hasSetupGroup),
/* harmony export */   OQ: () => (/* binding */ addedChecks),
/* harmony export */   t0: () => (/* binding */ checksOfList),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* unused harmony export MOST_CHECKS */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58316);

/** As many as a result may hold, and as long as their paths may be. */
const MOST_CHECKS = 1000;
const LONGEST_PATH = 1000;
/** A hostile file may nest its groups without end. */
const DEEPEST = 100;
/** Checks of a summary's `root_group`: lists in the data of `handleSummary`, objects by name in a summary export. */
function checksOf(rootGroup) {
    const checks = [];
    const collect = (group, path, depth) => {
        for (const check of membersOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(group, 'checks'))) {
            const read = checkFrom(check, path);
            if (read !== undefined && checks.length < MOST_CHECKS)
                checks.push(read);
        }
        if (depth < DEEPEST)
            for (const inner of membersOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(group, 'groups'))) {
                const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(inner, 'name');
                collect(inner, typeof name === 'string' ? `${path}::${name}` : path, depth + 1);
            }
    };
    collect(rootGroup, '', 0);
    return checks;
}
/** Checks of a list, as a machine-readable summary has them: their groups are not in it. */
function checksOfList(list) {
    return membersOf(list)
        .flatMap((check) => checkFrom(check, undefined) ?? [])
        .slice(0, MOST_CHECKS);
}
/** Two checks of one path, as shards have them, are one. */
function addedChecks(all) {
    const byPath = new Map();
    for (const { path, passes, fails } of all) {
        const known = byPath.get(path);
        byPath.set(path, {
            path,
            passes: passes + (known?.passes ?? 0),
            fails: fails + (known?.fails ?? 0),
        });
    }
    return [...byPath.values()].slice(0, MOST_CHECKS);
}
const checkPath = (path) => path.slice(0, LONGEST_PATH);
function checkFrom(check, group) {
    const [name, written, passes, fails] = ['name', 'path', 'passes', 'fails'].map((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(check, key));
    const path = typeof written === 'string'
        ? written
        : typeof name === 'string'
            ? group === undefined
                ? name
                : `${group}::${name}`
            : undefined;
    return path === undefined || !isCount(passes) || !isCount(fails)
        ? undefined
        : { path: checkPath(path), passes, fails };
}
const isCount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
/** `setup()` and `teardown()` are groups of their own, where they did anything that has one. */
function hasSetupGroup(rootGroup) {
    return membersOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(rootGroup, 'groups')).some((group) => ['::setup', '::teardown'].includes(String((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC)(group, 'path'))));
}
function membersOf(value) {
    if (Array.isArray(value))
        return value;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? Object.values(value) : [];
}


/***/ }),

/***/ 11341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSummary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82225);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56858);
/* harmony import */ var _metrics_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91608);
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6527);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58316);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14786);







/** Reads any of k6's three end-of-test summaries; undefined when it is none of them. */
function readSummary(json, declared = new Map()) {
    const machine = machineReadable.safeParse(json);
    if (machine.success)
        return readMachineReadable(machine.data);
    const handled = readHandleSummary(json);
    if (handled !== undefined)
        return handled;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOfExport */ .hu)(json) === undefined)
        return undefined;
    const summary = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSummaryExport */ .kc)(json, declared);
    return finished({ ...empty('summary export', undefined), ...summary });
}
const KINDS = ['trend', 'rate', 'counter', 'gauge'];
/** A metric of `handleSummary` data: kind and values; nothing of the kind in a summary export. */
function readHandleSummary(json) {
    const metrics = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(json, 'metrics');
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(metrics).map(([written, metric]) => ({ written, ...partsOf(metric) }));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(metrics) || entries.some(({ type, values }) => type === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(values)))
        return undefined;
    const summary = empty('handleSummary data', (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(json, 'root_group'));
    for (const { written, type, contains, values, thresholds } of entries) {
        if (type === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(values))
            continue;
        take(summary, written, type, contains, values);
        summary.thresholds.push(...(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdsOf */ .W6)(written, thresholds, (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(value, 'ok') === true));
    }
    summary.hasSetup ||= (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(json, 'setup_data') != null;
    const durationMs = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(json, 'state'), 'testRunDurationMs');
    summary.durationS =
        typeof durationMs === 'number'
            ? durationMs / 1000
            : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .durationOf */ .cf)(entries.map(({ written, values }) => [written, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(values) ? values : {}]));
    return finished(summary);
}
function partsOf(metric) {
    const [type, contains] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(metric, 'type'), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(metric, 'contains')];
    return {
        type: KINDS.find((kind) => kind === type),
        contains: typeof contains === 'string' ? contains : undefined,
        values: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(metric, 'values'),
        thresholds: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(metric, 'thresholds'),
    };
}
/** https://github.com/grafana/k6/blob/master/internal/lib/summary/machine_readable.go, `version` 1.0.0. */
const machineMetric = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(KINDS),
    contains: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    values: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4),
});
const machineReadable = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ duration: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional(), script: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).optional(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ k6_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), generated_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).optional(),
    results: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(machineMetric),
        checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(machineMetric).optional(), results: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() }).nullish(),
    }),
});
function readMachineReadable(data) {
    const summary = empty('machine-readable summary', undefined);
    for (const { name, type, contains, values } of data.results.metrics)
        take(summary, name, type, contains, withPlainNames(type, values));
    // The rate `checks` is not among the metrics of this shape, but `checks_succeeded` is the same figure.
    const checks = data.results.checks?.metrics?.find(({ name }) => name === 'checks_succeeded');
    if (checks !== undefined)
        take(summary, 'checks', 'rate', 'default', withPlainNames('rate', checks.values));
    summary.checks = (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .checksOfList */ .t0)(data.results.checks?.results);
    summary.durationS = data.config?.duration;
    summary.script = data.config?.script;
    summary.k6Version = data.metadata?.k6_version;
    const generatedAtMs = Date.parse(data.metadata?.generated_at ?? '');
    if (!Number.isNaN(generatedAtMs))
        summary.generatedAtMs = generatedAtMs;
    return finished(summary);
}
/** `p90` for `p(90)`, `matches` and `total` (as shipped) or `passes` and `fails` (as in the published schema). */
function withPlainNames(type, values) {
    const plain = Object.fromEntries((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(values)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => {
        const percent = /^p(\d+(?:\.\d+)?)$/.exec(name)?.[1];
        return [percent === undefined ? name : `p(${percent})`, value];
    }));
    if (type === 'rate' && typeof plain.matches === 'number' && typeof plain.total === 'number') {
        plain.passes = plain.matches;
        plain.fails = plain.total - plain.matches;
    }
    return plain;
}
function empty(shape, rootGroup) {
    return {
        shape,
        metrics: [],
        thresholds: [],
        checks: (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .checksOf */ .tg)(rootGroup),
        hasSetup: (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSetupGroup */ .Hw)(rootGroup),
        script: undefined,
        durationS: undefined,
        notes: [],
        k6Version: undefined,
        generatedAtMs: undefined,
    };
}
function take(summary, written, type, contains, values) {
    const name = written.split('{')[0]?.trim() ?? written;
    const metric = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFromValues */ .vu)(written, values, new Map([[name, { type, contains }]]), type);
    if (typeof metric === 'string')
        summary.notes.push(metric);
    else
        summary.metrics.push(metric);
}
/** Adds what follows from other figures: counts of trends, rates per second. */
function finished(summary) {
    const { durationS, metrics } = summary;
    summary.metrics = metrics.map((metric) => {
        if (metric.kind === 'trend' && metric.absent?.includes('count'))
            return withCount(metric, metrics);
        // The seconds of a phase are in no summary; k6 divides by those of the whole run.
        if (metric.kind === 'counter' &&
            metric.tags.phase === undefined &&
            durationS !== undefined &&
            durationS > 0)
            return { ...metric, perSecond: metric.count / durationS };
        return metric;
    });
    return summary;
}
function withCount(trend, metrics) {
    const count = countFrom(trend, metrics);
    if (count === undefined)
        return trend;
    const absent = trend.absent?.filter((name) => name !== 'count') ?? [];
    const { absent: _, ...rest } = trend;
    return { ...rest, count, ...(absent.length === 0 ? {} : { absent }) };
}
/** Every request is one sample of each http_req trend, every iteration one of iteration_duration. */
function countFrom({ name, tags }, metrics) {
    const same = (wanted, wantedTags = tags) => (0,_metrics_select_js__WEBPACK_IMPORTED_MODULE_2__/* .findMetric */ .GF)({ metrics }, wanted, wantedTags);
    if ((0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfK6 */ .tj)(name) !== 'trend')
        return undefined;
    if (name.startsWith('http_req_')) {
        const requests = same('http_reqs');
        if (requests?.kind === 'counter')
            return requests.count;
        const failed = same('http_req_failed', {});
        if ((0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sameTags */ .Iu)(tags, { expected_response: 'true' }) && failed?.kind === 'rate')
            return failed.total - failed.nonzero;
    }
    const iterations = name === 'iteration_duration' ? same('iterations') : undefined;
    return iterations?.kind === 'counter' ? iterations.count : undefined;
}


/***/ }),

/***/ 82225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W6: () => (/* binding */ thresholdsOf),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   hu: () => (/* binding */ metricsOfExport),
/* harmony export */   kc: () => (/* binding */ parseSummaryExport),
/* harmony export */   vu: () => (/* binding */ metricFromValues)
/* harmony export */ });
/* harmony import */ var _metrics_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91608);
/* harmony import */ var _metrics_statistic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85861);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58316);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14786);





/**
 * Reads the file of `--summary-export` (k6 1.x and 2.x). It has neither kinds nor units: kinds come from the keys,
 * units from `declared` (the timeline) or the name. Threshold booleans are inverted in it: true means crossed.
 */
function parseSummaryExport(json, declared = new Map()) {
    const rootGroup = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .eC)(json, 'root_group');
    const summary = {
        metrics: [],
        thresholds: [],
        checks: (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .checksOf */ .tg)(rootGroup),
        hasSetup: (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSetupGroup */ .Hw)(rootGroup) || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .eC)(json, 'setup_data') != null,
        durationS: undefined,
        notes: [],
    };
    const all = metricsOfExport(json);
    if (all === undefined)
        return { ...summary, notes: ['k6 left no readable summary.'] };
    for (const [written, values] of all) {
        const metric = metricFromValues(written, values, declared);
        if (typeof metric === 'string')
            summary.notes.push(metric);
        else
            summary.metrics.push(metric);
        summary.thresholds.push(...thresholdsOf(written, values.thresholds, (crossed) => crossed === false));
    }
    summary.durationS = durationOf(all);
    return summary;
}
/** Every metric with its statistics by name; undefined for what is no summary export. */
function metricsOfExport(json) {
    const metrics = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .eC)(json, 'metrics');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(metrics))
        return undefined;
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(metrics).filter((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry[1]));
    return entries.length === Object.keys(metrics).length ? entries : undefined;
}
/** One metric from its statistics by name (`avg`, `p(95)`, `count`, `value`, ...), or a sentence why not. */
function metricFromValues(written, values, declared = new Map(), 
/** Where the file says it. */
type) {
    const parsed = (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMetricName */ .$Y)(written);
    if (parsed === undefined)
        return `Metric name not understood: ${quote(written)}.`;
    const kind = type ?? (0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfK6 */ .tj)(parsed.name) ?? kindOf(values);
    if (kind === undefined)
        return `Metric ${quote(written)} has no statistics that are known.`;
    const base = { ...parsed, ...(0,_metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .unitAndDirection */ .Ji)(parsed.name, kind, declared.get(parsed.name)) };
    const number = (key) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .eC)(values, key);
        return typeof value === 'number' ? value : Number.NaN;
    };
    const metric = (() => {
        if (kind === 'trend')
            return trendFrom(base, values);
        if (kind === 'counter')
            return { ...base, kind, count: number('count') };
        if (kind === 'gauge') {
            const last = number('value');
            return {
                ...base,
                kind,
                last,
                min: values.min == null ? last : number('min'),
                max: values.max == null ? last : number('max'),
            };
        }
        return { ...base, kind, ...rateFrom(values) };
    })();
    if (metric === undefined ||
        !Object.values(metric).every((value) => typeof value !== 'number' || Number.isFinite(value)))
        return `Metric ${quote(written)} holds values that are no finite numbers, or percentiles that go down.`;
    return metric;
}
/**
 * The ratio is the file's own `rate` (in an export `value`). The words `passes` and `fails` only count samples: of
 * http_req_failed the passes are the failed requests, and other writers mean it the other way round.
 */
function rateFrom(values) {
    const given = [values.rate, values.value].find((value) => typeof value === 'number');
    const { passes, fails } = values;
    if (typeof passes !== 'number' || typeof fails !== 'number') {
        // As a share of one: the ratio is right, and no count is pretended.
        const rate = given ?? Number.NaN;
        return { rate, nonzero: rate, total: 1 };
    }
    const total = passes + fails;
    if (total === 0)
        return { rate: 0, nonzero: 0, total };
    const rate = given ?? passes / total;
    const nonzero = [passes, fails].find((count) => Math.abs(count / total - rate) < 1e-6) ?? rate * total;
    return { rate, nonzero, total };
}
/** A trend may carry `count`, so counters are told by their lack of any other statistic of a trend. */
function kindOf(values) {
    const keys = Object.keys(values);
    if (keys.some((key) => ['avg', 'med'].includes(key) || (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePercentile */ .BF)(key) !== undefined))
        return 'trend';
    if ('min' in values && !('value' in values))
        return 'trend';
    if (('passes' in values && 'fails' in values) || (keys.length === 1 && keys[0] === 'rate'))
        return 'rate';
    if ('count' in values)
        return 'counter';
    if ('value' in values)
        return 'gauge';
    return undefined;
}
/** Whatever statistics the file was asked to hold; what it does not hold is said in `absent`, never made up. */
function trendFrom(base, values) {
    const points = new Map();
    for (const [key, value] of Object.entries(values)) {
        const percent = PERCENT_OF.get(key) ?? (0,_metrics_statistic_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePercentile */ .BF)(key);
        if (percent === undefined)
            continue;
        if (typeof value !== 'number')
            return undefined;
        points.set(percent, value);
    }
    const quantiles = [...points].sort(([a], [b]) => a - b);
    if (quantiles.some(([, value], index) => value < (quantiles[index - 1]?.[1] ?? value)))
        return undefined;
    const given = (key) => typeof values[key] === 'number' ? values[key] : undefined;
    const min = points.get(0);
    const max = points.get(100);
    const avg = given('avg');
    const count = given('count');
    const middle = quantiles[Math.floor(quantiles.length / 2)]?.[1];
    const any = avg ?? middle;
    if (any === undefined)
        return undefined;
    const allZero = [avg, ...points.values()].every((value) => value === undefined || value === 0);
    const absent = [
        ['count', count],
        ['min', min],
        ['max', max],
        ['avg', avg],
    ].flatMap(([name, value]) => (value === undefined ? [name] : []));
    return {
        ...base,
        kind: 'trend',
        // Without a count: a trend of nothing but zeros most likely has no samples; any other has at least one.
        count: count ?? (allZero ? 0 : 1),
        min: min ?? quantiles[0]?.[1] ?? any,
        max: max ?? quantiles.at(-1)?.[1] ?? any,
        avg: avg ?? any,
        quantiles,
        ...(absent.length === 0 ? {} : { absent }),
    };
}
const PERCENT_OF = new Map([
    ['min', 0],
    ['med', 50],
    ['max', 100],
]);
const LONGEST_EXPRESSION = 500;
/** Thresholds of one metric; `passed` reads the shape's own idea of a result. */
function thresholdsOf(metric, thresholds, passed) {
    const name = (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMetricName */ .$Y)(metric);
    if (name === undefined)
        return [];
    const scope = (0,_metrics_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .Kh)(name.name, name.tags);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(thresholds).map(([expression, value]) => ({
        metric: scope,
        expression: expression.slice(0, LONGEST_EXPRESSION),
        ok: passed(value),
    }));
}
/** k6 divides every counter by the seconds of the whole run: any of them gives those seconds back. */
function durationOf(all) {
    const metrics = new Map(all);
    for (const name of ['iterations', 'http_reqs', 'data_sent', ...metrics.keys()]) {
        const { count, rate } = metrics.get(name) ?? {};
        if (typeof count === 'number' && typeof rate === 'number' && count > 0 && rate > 0)
            return count / rate;
    }
    return undefined;
}
const quote = (text) => JSON.stringify(text.slice(0, 100));


/***/ })

};
