export const id = 2682;
export const ids = [2682,301];
export const modules = {

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


/***/ }),

/***/ 30301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54697);
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88791);
/* harmony import */ var _wording_tested_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26189);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15492);
/* harmony import */ var _wording_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79676);
/* harmony import */ var _model_key_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46141);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20943);







/** JUnit XML: a suite for each test; a case for each limit, each validity rule that spoke and each judged comparison. */
function renderJunit(reports) {
    const suites = reports.map((report) => ({ report, cases: casesOf(report) }));
    const root = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
        name: 'orchestrator-perf',
        ...totals(suites.flatMap(({ cases }) => cases)),
    });
    for (const { report, cases } of suites) {
        const suite = root.ele('testsuite', {
            name: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(report.title, 200),
            ...(report.summary.startedBy === 'nothing' ? {} : { timestamp: report.summary.startedAt }),
            time: (report.summary.durationMs / 1000).toFixed(3),
            ...totals(cases),
        });
        const tested = (0,_wording_tested_js__WEBPACK_IMPORTED_MODULE_6__/* .testedSentence */ .r$)(report.summary);
        const properties = [
            ...(tested === undefined ? [] : [['tested', tested]]),
            ...propertiesOf(report),
        ];
        if (properties.length > 0) {
            const element = suite.ele('properties');
            for (const [name, value] of properties)
                element.ele('property', { name, value: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(value, 500) });
        }
        for (const one of cases) {
            const element = suite.ele('testcase', {
                name: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.name, 500),
                classname: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.classname, 200),
                time: '0',
            });
            if (one.error !== undefined)
                element.ele('error', { message: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.error) });
            else if (one.failure !== undefined)
                element.ele('failure', { message: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.failure) });
            else if (one.skipped !== undefined)
                element.ele('skipped', { message: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(one.skipped) });
        }
    }
    return `${root.end({ prettyPrint: true })}\n`;
}
function casesOf(report) {
    const { judgement, summary } = report;
    const classname = `performance.${report.title}`;
    const limits = judgement.thresholds.map((result) => {
        const name = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .limitSubject */ .Y7)(result)} ${(0,_model_key_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .limitText */ .PW)(result.threshold, summary)}`;
        const sentence = `was ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuantity */ .VZ)(result.actual, (0,_model_key_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .limitUnit */ .ge)(result.threshold, summary))}`;
        if (result.outcome === 'passed')
            return { name, classname };
        if (result.threshold.level === 'warn')
            return { name, classname, skipped: `warning: ${sentence}` };
        if (result.outcome === 'failed')
            return { name, classname, failure: sentence };
        return { name, classname, error: result.outcome };
    });
    const findings = judgement.validity
        .filter(({ severity }) => severity !== 'note')
        .map(({ rule, severity, sentence }) => ({
        name: `validity: ${rule}`,
        classname,
        ...(severity === 'fail' ? { failure: sentence } : { error: sentence }),
    }));
    const compared = judgement.comparison.comparisons
        .filter(({ call }) => call !== undefined)
        .map((one) => ({
        name: `comparison: ${one.metric} ${one.statistic}`,
        classname,
        ...(one.call === 'regressed' && {
            failure: (0,_wording_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .changeSentence */ .y6)(one),
        }),
        ...(one.call === 'inconclusive' && { skipped: (0,_wording_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .changeSentence */ .y6)(one) }),
    }));
    const { verdict } = judgement;
    const whole = {
        name: 'verdict',
        classname,
        ...(verdict.outcome === 'fail' && { failure: verdict.headline }),
        ...(verdict.outcome === 'broken' && { error: verdict.headline }),
        ...(verdict.outcome === 'inconclusive' && { skipped: verdict.headline }),
    };
    return [whole, ...limits, ...findings, ...compared];
}
/** What was compared, where two versions were measured side by side. */
function propertiesOf({ summary: { sideBySide } }) {
    if (sideBySide === undefined)
        return [];
    const { base, candidate, rounds, call, sentence, mode } = sideBySide;
    return [
        ['base', base.label],
        ['candidate', candidate.label],
        ['rounds', String(rounds.length)],
        ['rounds counted', String(rounds.filter(({ notCounted }) => notCounted === undefined).length)],
        ['mode', mode],
        ['call', call],
        ['comparison', sentence],
    ];
}
function totals(cases) {
    return {
        tests: cases.length,
        failures: cases.filter(({ failure, error }) => failure !== undefined && error === undefined).length,
        errors: cases.filter(({ error }) => error !== undefined).length,
        skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
    };
}


/***/ })

};
