export const id = 888;
export const ids = [888,637];
export const modules = {

/***/ 68992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ judgedBy),
  v: () => (/* binding */ readForeign)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/ingest/growing-file.js

/** Bytes of a file that is still being written: polled, so that nothing we do can slow or stop the writer. */
async function* growingFile(file, writer) {
    const buffer = Buffer.allocUnsafe(256 * 1024);
    let position = 0;
    let idleMs = 0;
    for (;;) {
        // Asked before reading: what was written before the writer went is then read for sure.
        const gone = writer.isGone(idleMs);
        const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
        if (bytesRead > 0) {
            position += bytesRead;
            idleMs = 0;
            yield Buffer.from(buffer.subarray(0, bytesRead));
        }
        else if (gone)
            return;
        else {
            await (0,promises_.setTimeout)(writer.pollMs);
            idleMs += writer.pollMs;
        }
    }
}
/** Gone when process `pid` is; without one, when the file has not grown for `idleLimitMs` (k6 writes every second). */
function writerState(pid, idleLimitMs) {
    return { pollMs: 250, isGone: (idleMs) => (pid === undefined ? idleMs >= idleLimitMs : !isAlive(pid)) };
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./build/src/domain/measurement.js
var measurement = __webpack_require__(58034);
// EXTERNAL MODULE: ./build/src/domain/metric-name.js
var metric_name = __webpack_require__(56742);
// EXTERNAL MODULE: ./build/src/domain/tool.js
var tool = __webpack_require__(48878);
// EXTERNAL MODULE: ./build/src/domain/quantile.js
var quantile = __webpack_require__(77977);
;// CONCATENATED MODULE: ./build/src/ingest/damage.js


/** A share of broken lines above this and the file is not what it says it is. */
const MOST_BROKEN_SHARE = 0.0001;
/** Seconds without a single sample: k6 reports its VUs every second. */
const LONGEST_SILENCE_S = 60;
const CLOCK_STEP_S = 60;
/** What is wrong with the files, each with what it means for the figures. */
function damageOf(raws, recorders, sink) {
    return [
        ...raws.flatMap((raw) => rawDamage(raw)),
        ...severalRuns(raws, sink),
        ...recorders.flatMap(recorderDamage),
    ];
}
function rawDamage({ name, report, damage }) {
    const found = [];
    const add = (severity, sentence) => void found.push({ severity, sentence });
    if (report.points === 0)
        add('broken', `${name} holds no sample at all: there is nothing to report.`);
    if (damage !== undefined)
        add('inconclusive', `${name} is cut off (${damage}): the figures are of the part that could be read.`);
    if (report.cutOff)
        add('inconclusive', `The last line of ${name} is cut off: k6 or the copy was ended early, the figures are partial.`);
    if (report.broken > 0 && report.points > 0) {
        const share = report.broken / report.lines;
        const where = report.firstBroken === undefined ? '' : `, the first in line ${report.firstBroken.line}`;
        add(share > MOST_BROKEN_SHARE ? 'broken' : 'note', `${report.broken} of ${report.lines} lines of ${name} could not be read${where} (${percent(share)}).`);
    }
    if (report.backwardsS > CLOCK_STEP_S)
        add('inconclusive', `The clock went back by ${report.backwardsS} s within ${name}: totals are right, duration and figures over time are not.`);
    return found;
}
/** Metrics are declared once in a run: a second time means that another run was appended, or a shard. */
function severalRuns(raws, sink) {
    const again = raws.find(({ report }) => report.redeclared > 0);
    if (again === undefined)
        return [];
    const seconds = sink.cells().map(([second]) => second);
    const silence = seconds.find((second, index) => {
        const next = seconds[index + 1];
        return next !== undefined && next - second > Math.max(LONGEST_SILENCE_S, sink.cellSeconds * 3);
    });
    return silence === undefined
        ? [
            {
                severity: 'note',
                sentence: `${again.name} holds several results one after the other, of the same time: they are read as shards of one run.`,
            },
        ]
        : [
            {
                severity: 'broken',
                sentence: `${again.name} holds two runs with a pause between them (after ${new Date(silence * 1000).toISOString()}): figures over both are of neither. k6 overwrites its output file, so the runs were put together later.`,
            },
        ];
}
function recorderDamage({ name, timeline, totals }) {
    const found = [];
    if (timeline.damagedLines > 0)
        found.push({
            severity: 'inconclusive',
            sentence: `${timeline.damagedLines} lines of ${name} could not be read.`,
        });
    if (!totals.complete)
        found.push({
            severity: 'inconclusive',
            sentence: `${name} has no end: k6 was killed, or is still running.`,
        });
    if (totals.metrics.length === 0)
        found.push({ severity: 'broken', sentence: `${name} holds no figures: there is nothing to report.` });
    return found;
}
/** What the files could not carry and how figures were come by, for the report's notes. */
function describeInput(input) {
    const { readings } = input;
    return [
        ...readings.map((reading) => `${reading.name}: ${describe(reading)}.`),
        ...readings.flatMap((reading) => (reading.kind === 'summary' ? reading.summary.notes : [])),
        ...readings.flatMap((reading) => (reading.kind === 'raw' ? lineNotes(reading) : [])),
        ...percentileNotes(input),
        ...missingNotes(input),
        ...thresholdNotes(input),
    ];
}
function describe(reading) {
    switch (reading.kind) {
        case 'raw':
            return `${reading.report.points} samples (${reading.shape})`;
        case 'summary':
            return `a ${reading.summary.shape}${reading.summary.k6Version === undefined ? '' : ` of k6 ${reading.summary.k6Version}`}`;
        case 'recorder':
            return 'a dashboard recording: its values have about five digits';
        case 'result':
            return 'a result of this tool';
    }
}
function lineNotes({ name, report }) {
    const notes = [];
    if (report.foreign > 0)
        notes.push(`${report.foreign} lines of ${name} are console output and were left out.`);
    if (report.notFinite > 0)
        notes.push(`${report.notFinite} samples of ${name} are infinite or not a number and were left out.`);
    if (report.oldOrder)
        notes.push(`${name} was written by k6 0.37 or older: it declares no sub-metrics, and sums include set-up.`);
    return notes;
}
function percentileNotes({ readings, sink }) {
    const notes = [];
    const raw = readings.filter(({ kind }) => kind === 'raw').length;
    const summaries = readings.filter(({ kind }) => kind === 'summary').length;
    const estimated = [...sink.metrics.values()].filter((metric) => metric.isTrend && !metric.isExact);
    if (raw > 0)
        notes.push(estimated.length === 0
            ? 'Percentiles are computed from every sample, linear between neighbours, as k6 does.'
            : 'Percentiles of long trends come from a histogram with buckets 0.2 % wide: at most 0.1 % off; counts, minimum and maximum are exact.');
    if (raw > 1)
        notes.push(`${raw} files of samples were read as shards of one run.`);
    if (summaries > 1)
        notes.push(`${summaries} summaries were read as shards of one run: counts add up exactly, percentiles are read off the mixture of their quantile functions; maxima of gauges are upper bounds.`);
    if (sink.cellSeconds > 1)
        notes.push(`Figures over time are per ${sink.cellSeconds} s: the run is long.`);
    return notes;
}
function missingNotes({ readings, sink, metrics, declared }) {
    const notes = [];
    const csv = readings.some((reading) => reading.kind === 'raw' && reading.shape === 'CSV');
    const unknown = [...sink.metrics.values()].filter((metric) => metric.kind === undefined && metric.declared === undefined && !declared.has(metric.name));
    if (unknown.length > 0)
        notes.push(`The kind of ${unknown.map(({ name }) => name).join(', ')} is not in the file: shown as a trend. Give the summary of the run as well.`);
    if (csv)
        notes.push('CSV holds no thresholds: give --thresholds, or the summary of the run as well.');
    const dropped = new Set([...sink.metrics.values()].flatMap((metric) => [...metric.tagValues].filter(([, { dropped }]) => dropped).map(([tag]) => tag)));
    for (const tag of dropped)
        notes.push(`The tag ${tag} has more distinct values than a report can hold: the first ones have figures of their own, all are in the totals. Group URLs by a \`name\` tag.`);
    const uncounted = metrics.filter((metric) => metric.kind === 'trend' && metric.absent?.includes('count'));
    if (uncounted.length > 0)
        notes.push(`The number of samples of ${listed(uncounted)} is not in the file: add count to --summary-trend-stats.`);
    const negative = metrics.filter((metric) => metric.kind === 'gauge' && metric.max === 0 && metric.last < 0);
    if (negative.length > 0)
        notes.push(`The maximum of ${listed(negative)} may be wrong: k6 before 2.2 says 0 for a gauge that was never above it.`);
    if (sink.metrics.size === 0 && readings.every(({ kind }) => kind === 'summary'))
        notes.push('A summary has no figures over time: charts need samples or a dashboard recording.');
    return notes;
}
function thresholdNotes({ readings, sink, metrics, k6Thresholds, limits }) {
    const notes = [];
    const summaryGiven = readings.some(({ kind }) => kind === 'summary');
    const recorded = readings.some(({ kind }) => kind === 'recorder');
    const subMetrics = [...sink.metrics.values()].some(({ declared }) => (declared?.submetrics.length ?? 0) > 0);
    if (!summaryGiven && !recorded && limits.list.length > 0)
        notes.push('The limits of the script were judged again from the samples; what k6 said is not in the file.');
    if (!summaryGiven && (subMetrics || recorded))
        notes.push('What became of limits on sub-metrics is in no samples and no recording: give the summary of the run as well.');
    for (const { metric: scope, expression } of k6Thresholds) {
        const percent = Number(/^\s*p\(\s*([\d.]+)\s*\)/.exec(expression)?.[1] ?? Number.NaN);
        const metric = metrics.find((one) => (0,metric_name/* metricName */.K)(one.name, one.tags) === scope);
        if (metric?.kind !== 'trend' || Number.isNaN(percent) || metric.count === 0)
            continue;
        if ((0,quantile/* valueAtPercent */.Y)(metric.quantiles, percent) === undefined)
            notes.push(`${scope} ${expression} was judged by k6, but p(${percent}) is absent from the file: its value is not known.`);
    }
    return notes;
}
function listed(metrics) {
    const names = metrics.map(({ name, tags }) => (0,metric_name/* metricName */.K)(name, tags));
    return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}
function percent(share) {
    return `${(share * 100).toPrecision(2)} %`;
}

// EXTERNAL MODULE: ./build/src/domain/threshold-operator.js
var threshold_operator = __webpack_require__(57514);
;// CONCATENATED MODULE: ./build/src/ingest/declared-thresholds.js


function declaredThresholds(sink) {
    const list = [...sink.metrics.values()].flatMap(({ name, declared }) => (declared?.thresholds ?? []).map((expression) => ({ metric: name, expression })));
    return {
        list,
        evaluate: (metrics) => list.flatMap(({ metric: name, expression }) => {
            const metric = metrics.find((one) => one.name === name && Object.keys(one.tags).length === 0);
            const ok = metric === undefined ? undefined : evaluate(expression, metric);
            return ok === undefined ? [] : [{ metric: name, expression, ok }];
        }),
    };
}
/** Percents that must be among the quantiles, so that a limit on p(99.95) is judged by its own value. */
function thresholdPercents({ list }, thresholds) {
    return [
        ...thresholds.flatMap(({ statistic }) => (statistic.kind === 'percentile' ? [statistic.percent] : [])),
        ...list.flatMap(({ expression }) => {
            const percent = Number(EXPRESSION.exec(expression)?.[2] ?? Number.NaN);
            return percent >= 0 && percent <= 100 ? [percent] : [];
        }),
    ];
}
/** https://grafana.com/docs/k6/latest/using-k6/thresholds/#threshold-expression-syntax */
const EXPRESSION = /^\s*(p\(\s*(\d+(?:\.\d+)?)\s*\)|avg|min|max|med|count|rate|value)\s*(<=|>=|<|>|===?|!=)\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*$/;
function evaluate(expression, metric) {
    const match = EXPRESSION.exec(expression);
    if (match === null)
        return undefined;
    const [, statistic = '', percent, operator = '', limit] = match;
    const actual = percent === undefined ? statisticOf(metric, statistic) : percentile(metric, Number(percent));
    return actual === undefined ? undefined : (0,threshold_operator/* holds */.v)(actual, operator, Number(limit));
}
function percentile(metric, percent) {
    if (metric.kind !== 'trend')
        return undefined;
    // k6 takes 0 for a percentile of nothing; the judge calls it "no samples".
    return metric.count === 0 ? 0 : (0,quantile/* valueAtPercent */.Y)(metric.quantiles, percent);
}
function statisticOf(metric, statistic) {
    switch (metric.kind) {
        case 'trend':
            if (statistic === 'med')
                return percentile(metric, 50);
            return statistic === 'avg' || statistic === 'min' || statistic === 'max'
                ? metric[statistic]
                : undefined;
        case 'counter':
            return statistic === 'count' ? metric.count : statistic === 'rate' ? metric.perSecond : undefined;
        case 'rate':
            return statistic === 'rate' ? metric.rate : undefined;
        case 'gauge':
            return statistic === 'value' ? metric.last : undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/ingest/mix-summaries.js


/**
 * One run from the summaries of its shards: counts add up exactly; a percentile is read off the mixture of the shards'
 * quantile functions, weighted by their counts (0.03 % off at p95 with a quantile every half percent).
 */
function mixMetrics(shards) {
    const byScope = new Map();
    for (const metric of shards.flat()) {
        const scope = `${metric.kind} ${(0,metric_name/* metricName */.K)(metric.name, metric.tags)}`;
        byScope.set(scope, [...(byScope.get(scope) ?? []), metric]);
    }
    return [...byScope.values()].flatMap((metrics) => {
        const [first] = metrics;
        if (first === undefined || metrics.length === 1)
            return metrics;
        return [mix(first, metrics)];
    });
}
function mix(first, metrics) {
    switch (first.kind) {
        case 'counter':
            return mixCounters(first, metrics.filter((metric) => metric.kind === 'counter'));
        case 'rate':
            return mixRates(first, metrics.filter((metric) => metric.kind === 'rate'));
        case 'gauge':
            return mixGauges(first, metrics.filter((metric) => metric.kind === 'gauge'));
        case 'trend':
            return mixTrends(first, metrics.filter((metric) => metric.kind === 'trend'));
    }
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
function mixCounters(first, counters) {
    const rates = counters.flatMap(({ perSecond }) => perSecond ?? []);
    return {
        ...first,
        count: sum(counters.map(({ count }) => count)),
        ...(rates.length === counters.length ? { perSecond: sum(rates) } : {}),
    };
}
function mixRates(first, rates) {
    const nonzero = sum(rates.map((rate) => rate.nonzero));
    const total = sum(rates.map((rate) => rate.total));
    return { ...first, nonzero, total, rate: total === 0 ? 0 : nonzero / total };
}
/** Shards run side by side: what each held at a time adds up; of minima and maxima that is a bound. */
function mixGauges(first, gauges) {
    const { avg: _, ...rest } = first;
    return {
        ...rest,
        last: sum(gauges.map(({ last }) => last)),
        min: sum(gauges.map(({ min }) => min)),
        max: sum(gauges.map(({ max }) => max)),
    };
}
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
        .filter((percent) => trends.every(({ quantiles }) => (0,quantile/* valueAtPercent */.Y)(quantiles, percent) !== undefined));
    return percents.map((percent) => {
        const target = (percent / 100) * count;
        let low = Math.min(...trends.map((trend) => (0,quantile/* valueAtPercent */.Y)(trend.quantiles, percent) ?? trend.min));
        let high = Math.max(...trends.map((trend) => (0,quantile/* valueAtPercent */.Y)(trend.quantiles, percent) ?? trend.max));
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
    const above = quantiles.findIndex(([, quantile]) => quantile > value);
    if (above === 0)
        return 0;
    if (above < 0)
        return 1;
    const [lowPercent, lowValue] = quantiles[above - 1] ?? [0, 0];
    const [highPercent, highValue] = quantiles[above] ?? [100, value];
    const share = highValue === lowValue ? 0 : (value - lowValue) / (highValue - lowValue);
    return (lowPercent + share * (highPercent - lowPercent)) / 100;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/k6-format/k6-timeline.js
var k6_timeline = __webpack_require__(34402);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/k6-format/k6-summary.js + 1 modules
var k6_summary = __webpack_require__(98476);
;// CONCATENATED MODULE: ./build/src/k6-format/recorder-summary.js



const recorder_summary_event = schemas/* object */.Ikc({ event: schemas/* string */.YjP(), data: schemas/* unknown */.L5J() });
const params = schemas/* object */.Ikc({
    aggregates: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).nullish(),
});
const declarations = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ type: schemas/* string */.YjP(), contains: schemas/* string */.YjP().optional() }));
const rows = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nullable()));
const crossed = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()));
/**
 * Totals of a dashboard recording: its last `cumulative` line. Values have about five digits, rates come without their
 * counts, and no trend has one, so that most figures are there and few are exact.
 */
function readRecorderSummary(text) {
    let aggregates = {};
    let limits = {};
    let failed = {};
    let totals = [];
    let names = [];
    let complete = false;
    const declared = new Map();
    for (const line of text.split('\n')) {
        const parsed = recorder_summary_event.safeParse(parseJson(line)).data;
        if (parsed?.event === 'param') {
            const param = params.safeParse(parsed.data).data;
            aggregates = param?.aggregates ?? aggregates;
            limits = param?.thresholds ?? limits;
        }
        else if (parsed?.event === 'metric') {
            for (const [name, facts] of Object.entries(declarations.safeParse(parsed.data).data ?? {}))
                declared.set(name, facts);
            names = [...declared.keys()].sort();
        }
        else if (parsed?.event === 'cumulative')
            totals = rows.safeParse(parsed.data).data ?? totals;
        else if (parsed?.event === 'threshold')
            failed = crossed.safeParse(parsed.data).data ?? {};
        else if (parsed?.event === 'stop')
            complete = true;
    }
    return {
        metrics: totals.length === names.length ? metricsFrom(names, declared, aggregates, totals) : [],
        thresholds: thresholdsFrom(limits, failed),
        complete,
    };
}
function metricsFrom(names, declared, aggregates, totals) {
    return names.flatMap((name, index) => {
        const facts = declared.get(name);
        const type = kind.safeParse(facts?.type).data;
        if (type === undefined || facts === undefined || name === 'time')
            return [];
        const row = totals[index] ?? [];
        const values = Object.fromEntries((aggregates[type] ?? []).map((aggregate, at) => [aggregate, row[at]]));
        if (Object.values(values).every((value) => value == null))
            return [];
        const base = (0,metric_name/* parseMetricName */.$)(name)?.name ?? name;
        const metric = (0,k6_summary/* metricFromValues */.vu)(name, withCounts(type, values), new Map([[base, facts]]), type);
        return typeof metric === 'string' ? [] : [metric];
    });
}
const kind = schemas/* enum */.k5n(['trend', 'rate', 'counter', 'gauge']);
/** A rate stands alone in this shape: as shares of one, so that the ratio is right and no count is pretended. */
function withCounts(type, values) {
    if (type !== 'rate' || typeof values.rate !== 'number')
        return values;
    return { ...values, passes: values.rate, fails: 1 - values.rate };
}
function thresholdsFrom(limits, failed) {
    return Object.entries(limits).flatMap(([written, expressions]) => {
        const name = (0,metric_name/* parseMetricName */.$)(written);
        // k6 lists limits of sub-metrics and never says there that they were crossed.
        if (name === undefined || Object.keys(name.tags).length > 0)
            return [];
        const metric = (0,metric_name/* metricName */.K)(name.name, name.tags);
        return expressions.map((expression) => ({
            metric,
            expression,
            ok: failed[written]?.includes(expression) !== true,
        }));
    });
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/k6-format/built-in-metrics.js
var built_in_metrics = __webpack_require__(19689);
;// CONCATENATED MODULE: ./build/src/k6-format/summary-shapes.js



/** Reads any of k6's three end-of-test summaries; undefined when it is none of them. */
function readSummary(json, declared = new Map()) {
    const machine = machineReadable.safeParse(json);
    if (machine.success)
        return readMachineReadable(machine.data);
    const handled = handleSummaryData.safeParse(json);
    if (handled.success)
        return readHandleSummary(handled.data);
    const exported = summaryExport.safeParse(json);
    if (!exported.success)
        return undefined;
    const summary = (0,k6_summary/* parseSummaryExport */.kc)(json, declared);
    return finished({ ...summary, shape: 'summary export', k6Version: undefined, generatedAtMs: undefined });
}
const values = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const summaryExport = schemas/* object */.Ikc({ metrics: schemas/* record */.g1P(schemas/* string */.YjP(), values) });
const handleSummaryData = schemas/* object */.Ikc({
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        type: schemas/* enum */.k5n(['trend', 'rate', 'counter', 'gauge']),
        contains: schemas/* string */.YjP().optional(),
        values,
        thresholds: values.optional(),
    })),
    state: schemas/* object */.Ikc({ testRunDurationMs: schemas/* number */.aig().optional() }).optional(),
});
function readHandleSummary(data) {
    const summary = empty('handleSummary data');
    for (const [written, metric] of Object.entries(data.metrics)) {
        take(summary, written, metric.type, metric.contains, metric.values);
        const passed = (value) => schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true) }).safeParse(value).success;
        summary.thresholds.push(...(0,k6_summary/* thresholdsOf */.W6)(written, metric.thresholds, passed));
    }
    const durationMs = data.state?.testRunDurationMs;
    summary.durationS = durationMs === undefined ? undefined : durationMs / 1000;
    return finished(summary);
}
/** https://github.com/grafana/k6/blob/master/internal/lib/summary/machine_readable.go, `version` 1.0.0. */
const machineMetric = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['trend', 'rate', 'counter', 'gauge']),
    contains: schemas/* string */.YjP().optional(),
    values,
});
const machineReadable = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    config: schemas/* object */.Ikc({ duration: schemas/* number */.aig().optional() }).optional(),
    metadata: schemas/* object */.Ikc({ k6_version: schemas/* string */.YjP().optional(), generated_at: schemas/* string */.YjP().optional() }).optional(),
    results: schemas/* object */.Ikc({
        metrics: schemas/* array */.YOg(machineMetric),
        checks: schemas/* object */.Ikc({ metrics: schemas/* array */.YOg(machineMetric).optional() }).nullish(),
    }),
});
function readMachineReadable(data) {
    const summary = empty('machine-readable summary');
    for (const { name, type, contains, values } of data.results.metrics)
        take(summary, name, type, contains, withPlainNames(type, values));
    // The rate `checks` is not among the metrics of this shape, but `checks_succeeded` is the same figure.
    const checks = data.results.checks?.metrics?.find(({ name }) => name === 'checks_succeeded');
    if (checks !== undefined)
        take(summary, 'checks', 'rate', 'default', withPlainNames('rate', checks.values));
    summary.durationS = data.config?.duration;
    summary.k6Version = data.metadata?.k6_version;
    const generatedAtMs = Date.parse(data.metadata?.generated_at ?? '');
    if (!Number.isNaN(generatedAtMs))
        summary.generatedAtMs = generatedAtMs;
    summary.notes.push('A machine-readable summary carries no thresholds: give --thresholds to judge it.');
    return finished(summary);
}
/** `p90` for `p(90)`, `matches` and `total` (as shipped) or `passes` and `fails` (as in the published schema). */
function withPlainNames(type, values) {
    const plain = {};
    for (const [name, value] of Object.entries(values)) {
        if (value === null)
            continue;
        const percent = /^p(\d+(?:\.\d+)?)$/.exec(name)?.[1];
        plain[percent === undefined ? name : `p(${percent})`] = value;
    }
    if (type === 'rate' && typeof plain.matches === 'number' && typeof plain.total === 'number') {
        plain.passes = plain.matches;
        plain.fails = plain.total - plain.matches;
    }
    return plain;
}
function empty(shape) {
    return {
        shape,
        metrics: [],
        thresholds: [],
        durationS: undefined,
        notes: [],
        k6Version: undefined,
        generatedAtMs: undefined,
    };
}
function take(summary, written, type, contains, values) {
    const name = written.split('{')[0]?.trim() ?? written;
    const metric = (0,k6_summary/* metricFromValues */.vu)(written, values, new Map([[name, { type, contains }]]), type);
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
        if (metric.kind === 'counter' && durationS !== undefined && durationS > 0)
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
    const same = (wanted, wantedTags = tags) => metrics.find((metric) => metric.name === wanted && JSON.stringify(metric.tags) === JSON.stringify(wantedTags));
    if ((0,built_in_metrics/* builtInMetric */.o)(name)?.type !== 'trend')
        return undefined;
    if (name.startsWith('http_req_')) {
        const requests = same('http_reqs');
        if (requests?.kind === 'counter')
            return requests.count;
        const failed = same('http_req_failed', {});
        if (JSON.stringify(tags) === '{"expected_response":"true"}' && failed?.kind === 'rate')
            return failed.total - failed.nonzero;
    }
    const iterations = name === 'iteration_duration' ? same('iterations') : undefined;
    return iterations?.kind === 'counter' ? iterations.count : undefined;
}

;// CONCATENATED MODULE: ./build/src/ingest/line-report.js
function newLineReport() {
    return {
        points: 0,
        declarations: 0,
        broken: 0,
        firstBroken: undefined,
        foreign: 0,
        lines: 0,
        cutOff: false,
        notFinite: 0,
        redeclared: 0,
        backwardsS: 0,
        oldOrder: false,
    };
}

;// CONCATENATED MODULE: ./build/src/ingest/tag-blocks.js
/** Distinct tag blocks remembered; then all are forgotten and numbered anew, which costs time and nothing else. */
const MOST_BLOCKS = 20_000;
/** Tag blocks by their text: 79 % of lines repeat the one before, so that tags are read once and compared after. */
class TagBlocks {
    #byText = new Map();
    #parse;
    #forgotten;
    /** `parse` reads a block, undefined when it is damaged; `forgotten` is called when ids are given anew. */
    constructor(parse, forgotten) {
        this.#parse = parse;
        this.#forgotten = forgotten;
    }
    /** The block in `buffer` from `from` up to `to`. */
    intern(buffer, from, to) {
        const key = buffer.toString('latin1', from, to);
        const known = this.#byText.get(key);
        if (known !== undefined)
            return known;
        const tags = this.#parse(buffer.toString('utf8', from, to));
        return tags === undefined ? undefined : this.#remember(key, Buffer.from(buffer.subarray(from, to)), tags);
    }
    /** A block that was read another way. */
    internTags(tags) {
        const key = JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));
        return this.#byText.get(key) ?? this.#remember(key, Buffer.alloc(0), tags);
    }
    #remember(key, bytes, tags) {
        if (this.#byText.size >= MOST_BLOCKS) {
            this.#byText.clear();
            this.#forgotten();
        }
        const block = { id: this.#byText.size, bytes, words: wordsOf(bytes), tags };
        this.#byText.set(key, block);
        return block;
    }
}
/** Bytes as little-endian words; the last, incomplete word is left out (`sameBytes` compares it by an overlap). */
function wordsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Int32Array.from({ length: bytes.length >>> 2 }, (_, index) => view.getInt32(index * 4, true));
}
/** True when `view` holds `bytes` at `at`. Needs at least four bytes to be worth it; reads no byte beyond them. */
function sameBytes(view, at, words, bytes) {
    const count = words.length;
    for (let index = 0; index < count; index += 1)
        if (view.getInt32(at + index * 4, true) !== words[index])
            return false;
    for (let index = count * 4; index < bytes.length; index += 1)
        if (view.getUint8(at + index) !== bytes[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/ingest/csv-scanner.js


const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const SAFE_DIGITS = 15;
/**
 * Reads `--out csv` rows out of a buffer of bytes: `metric_name,timestamp,metric_value`, then a column for each system
 * tag, `extra_tags` and `metadata`. Time comes as unix seconds (the default), milli-, micro- or nanoseconds, or RFC 3339.
 * A row that is not exactly as expected is split by the rules of CSV.
 */
class CsvScanner {
    report = newLineReport();
    firstMs = Number.POSITIVE_INFINITY;
    lastMs = Number.NEGATIVE_INFINITY;
    #sink;
    #blocks;
    #byName = new Map();
    #columns = [];
    #buffer = Buffer.alloc(0);
    #view = new DataView(new ArrayBuffer(0));
    #end = 0;
    #candidate;
    #block;
    #second = Number.NaN;
    #ms = 0;
    #cell = -1;
    #epoch = -1;
    constructor(sink) {
        this.#sink = sink;
        this.#blocks = new TagBlocks((text) => this.#tagsOf(splitRow(text.replace(/\r$/, ''))), () => {
            sink.forgetBlocks();
            this.#block = undefined;
        });
    }
    scan(buffer, end) {
        if (buffer !== this.#buffer) {
            this.#buffer = buffer;
            this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        this.#end = end;
        let at = 0;
        while (at < end) {
            let next = this.#columns.length === 0 ? 0 : this.#fastRow(at);
            if (next === 0) {
                const newline = this.#rowEnd(at);
                if (newline < 0)
                    break;
                this.#slowRow(buffer.toString('utf8', at, newline));
                next = newline + 1;
            }
            this.report.lines += 1;
            at = next;
        }
        return at;
    }
    finish(rest) {
        if (rest.length === 0)
            return;
        this.report.lines += 1;
        const before = this.report.broken;
        this.#slowRow(rest.toString('utf8'), true);
        if (this.report.broken > before) {
            this.report.broken = before;
            this.report.cutOff = true;
        }
    }
    /** A line end inside quotes does not end the row. */
    #rowEnd(from) {
        let newline = this.#buffer.indexOf(NEWLINE, from);
        while (newline >= 0 && newline < this.#end) {
            let quotes = 0;
            for (let at = this.#buffer.indexOf(QUOTE, from); at >= 0 && at < newline; at = this.#buffer.indexOf(QUOTE, at + 1))
                quotes += 1;
            if (quotes % 2 === 0)
                return newline;
            newline = this.#buffer.indexOf(NEWLINE, newline + 1);
        }
        return -1;
    }
    #fastRow(from) {
        const view = this.#view;
        if (from + 160 > this.#end)
            return 0;
        const candidate = this.#find(from);
        if (candidate === undefined)
            return 0;
        let at = from + candidate.bytes.length;
        let byte = view.getUint8(at);
        const timeFrom = at;
        let time = 0;
        while (byte >= 48 && byte <= 57) {
            time = time * 10 + (byte - 48);
            byte = view.getUint8(++at);
        }
        const digits = at - timeFrom;
        if (byte !== COMMA)
            return 0;
        // Seconds, milli- or microseconds; nanoseconds have more digits than a number holds and go the slow way.
        if (digits === 10)
            this.#enter(time, 0);
        else if (digits === 13)
            this.#enter(Math.floor(time / 1e3), time % 1e3);
        else if (digits === 16)
            this.#enter(Math.floor(time / 1e6), Math.floor((time % 1e6) / 1e3));
        else
            return 0;
        byte = view.getUint8(++at);
        const negative = byte === MINUS;
        if (negative)
            byte = view.getUint8(++at);
        const integerFrom = at;
        let number = 0;
        while (byte >= 48 && byte <= 57) {
            number = number * 10 + (byte - 48);
            byte = view.getUint8(++at);
        }
        const integers = at - integerFrom;
        let fractions = 0;
        if (byte === DOT) {
            const fractionFrom = ++at;
            byte = view.getUint8(at);
            while (byte >= 48 && byte <= 57) {
                number = number * 10 + (byte - 48);
                byte = view.getUint8(++at);
            }
            fractions = at - fractionFrom;
        }
        if (byte !== COMMA || integers === 0 || integers + fractions > SAFE_DIGITS)
            return 0;
        let value = fractions === 0 ? number : number / (POWERS[fractions] ?? 1);
        if (negative)
            value = -value;
        at += 1;
        const block = this.#tagBlock(at);
        if (block === undefined)
            return 0;
        at += block.bytes.length;
        this.#point(candidate.metric, block, value);
        return at + 1;
    }
    #find(at) {
        const predicted = this.#candidate?.next;
        if (predicted !== undefined && this.#is(predicted, at)) {
            this.#candidate = predicted;
            return predicted;
        }
        const comma = this.#buffer.indexOf(COMMA, at);
        if (comma < 0 || comma - at > 128)
            return undefined;
        const name = this.#buffer.toString('latin1', at, comma);
        let candidate = this.#byName.get(name);
        if (candidate === undefined) {
            if (!/^\w+$/.test(name))
                return undefined;
            const bytes = Buffer.from(`${name},`, 'latin1');
            const words = new Int32Array(bytes.length >>> 2);
            for (let index = 0; index < words.length; index += 1)
                words[index] = bytes.readInt32LE(index * 4);
            candidate = { metric: this.#sink.metric(name), bytes, words, next: undefined };
            this.#byName.set(name, candidate);
        }
        if (this.#candidate !== undefined)
            this.#candidate.next = candidate;
        this.#candidate = candidate;
        return candidate;
    }
    #is(candidate, at) {
        return (at + candidate.bytes.length + 64 <= this.#end &&
            sameBytes(this.#view, at, candidate.words, candidate.bytes));
    }
    #enter(second, ms) {
        this.#ms = ms;
        if (second === this.#second && this.#epoch === this.#sink.epoch)
            return;
        if (this.#second - second > this.report.backwardsS)
            this.report.backwardsS = this.#second - second;
        this.#second = second;
        this.#cell = this.#sink.cellOf(second);
        this.#epoch = this.#sink.epoch;
    }
    #tagBlock(at) {
        const previous = this.#block;
        if (previous !== undefined) {
            const end = at + previous.bytes.length;
            if (end < this.#end &&
                this.#view.getUint8(end) === NEWLINE &&
                sameBytes(this.#view, at, previous.words, previous.bytes))
                return previous;
        }
        const newline = this.#rowEnd(at);
        if (newline < 0)
            return undefined;
        const block = this.#blocks.intern(this.#buffer, at, newline);
        if (block !== undefined)
            this.#block = block;
        return block;
    }
    #point(metric, block, value) {
        const atMs = this.#second * 1000 + this.#ms;
        if (atMs < this.firstMs)
            this.firstMs = atMs;
        if (atMs > this.lastMs)
            this.lastMs = atMs;
        this.report.points += 1;
        if (!metric.add(this.#cell, block.id, value))
            this.#sink.resolveBlock(metric, block.id, block.tags, value);
    }
    #slowRow(text, last = false) {
        const row = text.replace(/^\ufeff/, '').replace(/\r$/, '');
        if (row.trim() === '')
            return;
        const fields = splitRow(row);
        if (fields?.[0] === 'metric_name') {
            // A second header: two files were put together.
            if (this.#columns.length > 0)
                this.report.redeclared += 1;
            this.#columns = fields.slice(3);
            return;
        }
        const [name = '', time = '', valueText = '', ...rest] = fields ?? [];
        const at = timeOf(time);
        const value = Number(valueText);
        const tags = this.#tagsOf(rest);
        const whole = at !== undefined && valueText.trim() !== '' && tags !== undefined && name !== '';
        if (whole && !Number.isFinite(value) && /^[+-]?Inf|^NaN/.test(valueText)) {
            this.report.notFinite += 1;
            return;
        }
        if (!whole || !Number.isFinite(value) || (last && rest.length < this.#columns.length)) {
            this.report.broken += 1;
            this.report.firstBroken ??= { line: this.report.lines + 1, text: text.slice(0, 120) };
            return;
        }
        this.#enter(at.second, at.ms);
        this.#point(this.#sink.metric(name), this.#blocks.internTags(tags), value);
    }
    /** Undefined when the row has not as many columns as the header. */
    #tagsOf(fields) {
        if (fields === undefined || fields.length !== this.#columns.length)
            return undefined;
        const tags = {};
        this.#columns.forEach((column, index) => {
            const field = fields[index] ?? '';
            if (field === '' || column === 'metadata')
                return;
            if (column !== 'extra_tags')
                tags[column] = field;
            else
                for (const [name, value] of extraTags(field))
                    tags[name] = value;
        });
        return tags;
    }
}
/** `k=v&k2=v2`, as k6 writes it: not escaped, so that a value may hold what looks like the next tag. */
function extraTags(field) {
    return field.split('&').flatMap((pair) => {
        const equals = pair.indexOf('=');
        return equals < 1 ? [] : [[pair.slice(0, equals), pair.slice(equals + 1)]];
    });
}
/** Fields of one row; undefined when a quote is left open. */
function splitRow(row) {
    if (!row.includes('"'))
        return row.split(',');
    const fields = [];
    let field = '';
    let quoted = false;
    for (let at = 0; at < row.length; at += 1) {
        const character = row.charAt(at);
        if (quoted) {
            if (character !== '"')
                field += character;
            else if (row.charAt(at + 1) === '"') {
                field += '"';
                at += 1;
            }
            else
                quoted = false;
        }
        else if (character === '"' && field === '')
            quoted = true;
        else if (character === ',') {
            fields.push(field);
            field = '';
        }
        else
            field += character;
    }
    if (quoted)
        return undefined;
    fields.push(field);
    return fields;
}
function timeOf(text) {
    const digits = /^\d{10}(\d{0,9})$/.exec(text);
    if (digits !== null)
        return { second: Number(text.slice(0, 10)), ms: Number((digits[1] ?? '').slice(0, 3).padEnd(3, '0')) };
    const ms = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(ms) ? undefined : { second: Math.floor(ms / 1000), ms: ((ms % 1000) + 1000) % 1000 };
}

;// CONCATENATED MODULE: ./build/src/ingest/detect-shape.js
/** `head`: the first bytes, inflated; up to 64 KB, or everything there is. */
function detectShape(head) {
    const text = head.toString('utf8').replace(/^\ufeff/, '');
    if (text.trim() === '')
        return { kind: 'empty' };
    if (text.startsWith('metric_name,timestamp,metric_value'))
        return { kind: 'csv' };
    // Standard output of k6 holds console lines before and between the data.
    if (DATA_LINE.test(text))
        return { kind: 'ndjson' };
    if (/^\s*\{\s*"event"\s*:/.test(text))
        return { kind: 'recorder' };
    if (/^\s*\{/.test(text))
        return { kind: 'document' };
    return { kind: 'unknown', because: reason(text) };
}
const DATA_LINE = /^\s*\{\s*(?:"type"\s*:\s*"(?:Metric|Point)"\s*,\s*"data"\s*:|"metric"\s*:\s*"[^"]*"\s*,\s*"type"\s*:\s*"(?:Point|Metric)")/m;
function reason(text) {
    if (/^\s*<(!doctype|html)/i.test(text))
        return 'it is an HTML page (a report made for reading, not data)';
    if (/execution: |█ |http_req_duration\.+:|running \(/.test(text))
        return 'it is the console output of k6, which holds rounded figures only';
    if (/^\s*\[/.test(text))
        return 'it is a JSON array';
    if (text.includes('\u0000'))
        return 'it is a binary file';
    return `it begins with ${JSON.stringify(text.trim().slice(0, 40))}`;
}

;// CONCATENATED MODULE: ./build/src/ingest/k6-line.js
const BROKEN = { kind: 'broken' };
/** RFC 3339 with 0 to 9 digits of a second, as Go writes it. */
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;
function readK6Line(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        // k6 1.x writes an infinite value as `+Inf`, which is not JSON.
        return /"value":[+-]?(Inf|NaN)[,}]/.test(text) ? { kind: 'not finite' } : BROKEN;
    }
    if (!isRecord(json) || typeof json.metric !== 'string' || json.metric === '' || !isRecord(json.data))
        return BROKEN;
    if (json.type === 'Metric')
        return { kind: 'declaration', metric: json.metric, data: json.data };
    if (json.type !== 'Point')
        return BROKEN;
    const { time, value, tags } = json.data;
    if (typeof value !== 'number' || typeof time !== 'string')
        return BROKEN;
    const match = TIME.exec(time);
    const second = epochSecond(match?.[1] ?? '', match?.[3] ?? '');
    if (second === undefined)
        return BROKEN;
    if (tags !== undefined && tags !== null && !isRecord(tags))
        return BROKEN;
    const ms = Number((match?.[2] ?? '').slice(0, 3).padEnd(3, '0'));
    if (!Number.isFinite(value))
        return { kind: 'not finite' };
    return { kind: 'point', metric: json.metric, second, ms, value, tags: textTags(tags ?? {}) };
}
/** Seconds since 1970 of `2026-01-31T23:59:59` in zone `Z` or `+02:00`; undefined when there is no such time. */
function epochSecond(time, zone) {
    const ms = Date.parse(time + zone);
    return Number.isNaN(ms) ? undefined : ms / 1000;
}
function textTags(tags) {
    return Object.fromEntries(Object.entries(tags).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
    ]));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/ingest/ndjson-scanner.js



const ndjson_scanner_NEWLINE = 10;
const ndjson_scanner_QUOTE = 34;
const ndjson_scanner_COMMA = 44;
const ndjson_scanner_MINUS = 45;
const ndjson_scanner_DOT = 46;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** `{"metric":"`, `","value":` and `,"tags":` as words. */
const LINE_START = wordsAt('{"metric":"', 0, 4, 7);
const VALUE_LABEL = wordsAt('","value":', 0, 4, 6);
const TAGS_LABEL = wordsAt(',"tags":', 0, 4);
const ndjson_scanner_POWERS = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** Digits a float64 holds without loss: above it the number is left to the runtime. */
const ndjson_scanner_SAFE_DIGITS = 15;
const RECENT = 4;
/**
 * Reads `--out json` lines out of a buffer of bytes without making strings of them: a metric, second and tag block
 * seen before is compared, not parsed. A line that is not exactly as expected goes through `readK6Line`, so that being
 * right never rests on the fast path.
 */
class NdjsonScanner {
    report = newLineReport();
    firstMs = Number.POSITIVE_INFINITY;
    lastMs = Number.NEGATIVE_INFINITY;
    #sink;
    #blocks;
    #byHash = new Array(1024).fill(undefined);
    #byName = new Map();
    #buffer = Buffer.alloc(0);
    #view = new DataView(new ArrayBuffer(0));
    #end = 0;
    #candidate;
    #block;
    // The second of the line before: its 19 characters as words, its zone, its number and its cell.
    #secondWords = new Int32Array(5);
    #zone = new Uint8Array(0);
    #second = Number.NaN;
    #cell = -1;
    #epoch = -1;
    constructor(sink) {
        this.#sink = sink;
        this.#blocks = new TagBlocks(parseTags, () => {
            sink.forgetBlocks();
            this.#block = undefined;
            for (const candidate of this.#byName.values()) {
                candidate.recent = [];
                candidate.recentAt = 0;
            }
        });
    }
    /** Takes the whole lines of `buffer` up to `end`; returns where the first incomplete line starts. */
    scan(buffer, end) {
        if (buffer !== this.#buffer) {
            this.#buffer = buffer;
            this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        this.#end = end;
        let at = 0;
        while (at < end) {
            let next = this.#fastLine(at);
            if (next === 0) {
                const newline = buffer.indexOf(ndjson_scanner_NEWLINE, at);
                if (newline < 0 || newline >= end)
                    break;
                this.#slowLine(buffer.toString('utf8', at, newline));
                next = newline + 1;
            }
            this.report.lines += 1;
            at = next;
        }
        return at;
    }
    /** The rest after the last line end: a whole line without its end, or the stump of one. */
    finish(rest) {
        if (rest.length === 0)
            return;
        const text = rest.toString('utf8', 0, rest.length);
        this.report.lines += 1;
        if (text.trim() !== '' && readK6Line(text).kind === 'broken')
            this.report.cutOff = true;
        else
            this.#slowLine(text);
    }
    /** Start of the next line; 0 when this one must be read the slow way or is not all there. */
    #fastLine(from) {
        const view = this.#view;
        if (from + 96 > this.#end)
            return 0;
        if (view.getInt32(from, true) !== LINE_START[0] ||
            view.getInt32(from + 4, true) !== LINE_START[1] ||
            view.getInt32(from + 7, true) !== LINE_START[2])
            return 0;
        let at = from + 11;
        const candidate = this.#find(at);
        if (candidate === undefined)
            return 0;
        at += candidate.bytes.length;
        const fraction = this.#time(at);
        if (fraction === 0)
            return 0;
        const ms = this.#fractionMs(at + 19, fraction);
        at = fraction;
        if (view.getInt32(at, true) !== VALUE_LABEL[0] ||
            view.getInt32(at + 4, true) !== VALUE_LABEL[1] ||
            view.getInt32(at + 6, true) !== VALUE_LABEL[2])
            return 0;
        at += 10;
        // The number: digits as integers, one correctly rounded division; anything unusual is left to the runtime.
        const valueFrom = at;
        let byte = view.getUint8(at);
        const negative = byte === ndjson_scanner_MINUS;
        if (negative)
            byte = view.getUint8(++at);
        const integerFrom = at;
        let digits = 0;
        while (byte >= 48 && byte <= 57) {
            digits = digits * 10 + (byte - 48);
            byte = view.getUint8(++at);
        }
        const integers = at - integerFrom;
        let fractions = 0;
        if (byte === ndjson_scanner_DOT) {
            const fractionFrom = ++at;
            byte = view.getUint8(at);
            while (byte >= 48 && byte <= 57) {
                digits = digits * 10 + (byte - 48);
                byte = view.getUint8(++at);
            }
            fractions = at - fractionFrom;
            if (fractions === 0)
                return 0;
        }
        if (integers === 0 || (integers > 1 && view.getUint8(integerFrom) === 48))
            return 0;
        let value;
        if (byte === ndjson_scanner_COMMA && integers + fractions <= ndjson_scanner_SAFE_DIGITS) {
            value = fractions === 0 ? digits : digits / (ndjson_scanner_POWERS[fractions] ?? 1);
            if (negative)
                value = -value;
        }
        else {
            const comma = this.#buffer.indexOf(ndjson_scanner_COMMA, valueFrom);
            if (comma < 0 || comma - valueFrom > 40)
                return 0;
            const text = this.#buffer.toString('latin1', valueFrom, comma);
            if (!JSON_NUMBER.test(text))
                return 0;
            value = Number(text);
            if (!Number.isFinite(value))
                return 0;
            at = comma;
        }
        if (view.getInt32(at, true) !== TAGS_LABEL[0] || view.getInt32(at + 4, true) !== TAGS_LABEL[1])
            return 0;
        at += 8;
        const block = this.#tagBlock(at, candidate);
        if (block === undefined)
            return 0;
        at += block.bytes.length;
        // `}}` closes data and line; only whole lines count.
        if (at + 2 >= this.#end ||
            view.getUint8(at) !== CLOSE_BRACE ||
            view.getUint8(at + 1) !== CLOSE_BRACE ||
            view.getUint8(at + 2) !== ndjson_scanner_NEWLINE)
            return 0;
        this.#point(candidate.metric, block, value, ms);
        return at + 3;
    }
    #find(at) {
        const predicted = this.#candidate?.next;
        if (predicted !== undefined && this.#is(predicted, at)) {
            this.#candidate = predicted;
            return predicted;
        }
        const found = this.#byHash[this.#hash(at)];
        const candidate = found !== undefined && this.#is(found, at) ? found : this.#findByName(at);
        if (candidate === undefined)
            return undefined;
        if (this.#candidate !== undefined)
            this.#candidate.next = candidate;
        this.#candidate = candidate;
        return candidate;
    }
    #is(candidate, at) {
        if (at + candidate.bytes.length + 64 > this.#end)
            return false;
        return sameBytes(this.#view, at, candidate.words, candidate.bytes);
    }
    #findByName(at) {
        const quote = this.#buffer.indexOf(ndjson_scanner_QUOTE, at);
        if (quote < 0 || quote - at > 128)
            return undefined;
        const candidate = this.#byName.get(this.#buffer.toString('latin1', at, quote));
        return candidate !== undefined && this.#is(candidate, at) ? candidate : undefined;
    }
    #hash(at) {
        const view = this.#view;
        const mixed = Math.imul(view.getInt32(at, true), 0x9e3779b1) ^
            Math.imul(view.getInt32(at + 4, true), 0x85ebca6b) ^
            Math.imul(view.getInt32(at + 8, true), 0xc2b2ae35) ^
            Math.imul(view.getInt32(at + 12, true), 0x27d4eb2f);
        return mixed >>> 22;
    }
    /** Position of the quote after the time, having made sure of the second; 0 when it is no time. */
    #time(at) {
        const view = this.#view;
        const known = this.#secondWords;
        const same = view.getInt32(at, true) === known[0] &&
            view.getInt32(at + 4, true) === known[1] &&
            view.getInt32(at + 8, true) === known[2] &&
            view.getInt32(at + 12, true) === known[3] &&
            view.getInt32(at + 15, true) === known[4];
        let end = at + 19;
        if (view.getUint8(end) === ndjson_scanner_DOT) {
            end += 1;
            let byte = view.getUint8(end);
            const from = end;
            while (byte >= 48 && byte <= 57)
                byte = view.getUint8(++end);
            if (end === from || end - from > 9)
                return 0;
        }
        const zone = this.#zone;
        let sameZone = same && zone.length > 0;
        for (let index = 0; sameZone && index < zone.length; index += 1)
            sameZone = view.getUint8(end + index) === zone[index];
        if (sameZone && view.getUint8(end + zone.length) === ndjson_scanner_QUOTE)
            return end + zone.length;
        return this.#newSecond(at, end);
    }
    #newSecond(at, zoneAt) {
        const quote = this.#buffer.indexOf(ndjson_scanner_QUOTE, zoneAt);
        if (quote < 0 || quote - zoneAt > 6)
            return 0;
        const zone = this.#buffer.toString('latin1', zoneAt, quote);
        const time = this.#buffer.toString('latin1', at, at + 19);
        if (!PLAIN_TIME.test(time) || !ZONE.test(zone))
            return 0;
        const second = epochSecond(time, zone);
        if (second === undefined)
            return 0;
        for (let index = 0; index < 5; index += 1)
            this.#secondWords[index] = this.#view.getInt32(at + (index === 4 ? 15 : index * 4), true);
        this.#zone = Buffer.from(zone, 'latin1');
        this.#enter(second);
        return quote;
    }
    #enter(second) {
        if (this.#second - second > this.report.backwardsS)
            this.report.backwardsS = this.#second - second;
        this.#second = second;
        this.#cell = this.#sink.cellOf(second);
        this.#epoch = this.#sink.epoch;
    }
    /** First three digits of a fraction, as milliseconds. */
    #fractionMs(dot, end) {
        let ms = 0;
        for (let index = 1; index <= 3; index += 1) {
            const byte = dot + index < end ? this.#view.getUint8(dot + index) : 0;
            ms = ms * 10 + (byte >= 48 && byte <= 57 ? byte - 48 : 0);
        }
        return ms;
    }
    #tagBlock(at, candidate) {
        const previous = this.#block;
        if (previous !== undefined && this.#isBlock(previous, at))
            return previous;
        for (const block of candidate.recent) {
            if (block !== previous && this.#isBlock(block, at)) {
                this.#block = block;
                return block;
            }
        }
        const newline = this.#buffer.indexOf(ndjson_scanner_NEWLINE, at);
        if (newline < 0 || newline >= this.#end || newline - at < 4)
            return undefined;
        if (this.#view.getUint8(at) !== OPEN_BRACE)
            return undefined;
        if (this.#view.getUint8(newline - 1) !== CLOSE_BRACE || this.#view.getUint8(newline - 2) !== CLOSE_BRACE)
            return undefined;
        const block = this.#blocks.intern(this.#buffer, at, newline - 2);
        if (block === undefined)
            return undefined;
        this.#block = block;
        candidate.recent[candidate.recentAt] = block;
        candidate.recentAt = (candidate.recentAt + 1) % RECENT;
        return block;
    }
    #isBlock(block, at) {
        const end = at + block.bytes.length;
        if (end + 2 >= this.#end || this.#view.getUint8(end + 2) !== ndjson_scanner_NEWLINE)
            return false;
        return sameBytes(this.#view, at, block.words, block.bytes);
    }
    #point(metric, block, value, ms) {
        const sink = this.#sink;
        if (this.#epoch !== sink.epoch)
            this.#enter(this.#second);
        const atMs = this.#second * 1000 + ms;
        if (atMs < this.firstMs)
            this.firstMs = atMs;
        if (atMs > this.lastMs)
            this.lastMs = atMs;
        this.report.points += 1;
        if (!metric.add(this.#cell, block.id, value))
            sink.resolveBlock(metric, block.id, block.tags, value);
    }
    #slowLine(text) {
        if (text.trim() === '')
            return;
        const line = readK6Line(text);
        switch (line.kind) {
            case 'point': {
                if (OLD_ORDER.test(text))
                    this.report.oldOrder = true;
                const metric = this.#sink.metric(line.metric);
                this.#register(line.metric, metric, text);
                this.#secondWords.fill(0);
                this.#enter(line.second);
                this.#point(metric, this.#blocks.internTags(line.tags), line.value, line.ms);
                return;
            }
            case 'declaration':
                this.#declare(line.metric, line.data);
                return;
            case 'not finite':
                this.report.notFinite += 1;
                return;
            case 'broken':
                this.#broken(text);
        }
    }
    #broken(text) {
        // A console does not write braces where JSON has them: what starts otherwise was never data.
        if (!text.includes('"') || !/[{}]/.test(text)) {
            this.report.foreign += 1;
            return;
        }
        this.report.broken += 1;
        this.report.firstBroken ??= { line: this.report.lines + 1, text: text.slice(0, 120) };
    }
    #declare(name, data) {
        const declaration = readDeclaration(data);
        if (declaration === undefined) {
            this.report.broken += 1;
            this.report.firstBroken ??= { line: this.report.lines + 1, text: `metric ${name}` };
            return;
        }
        this.report.declarations += 1;
        if (this.#declaredNames.has(name))
            this.report.redeclared += 1;
        this.#declaredNames.add(name);
        this.#sink.declare(name, declaration);
    }
    #declaredNames = new Set();
    /** From now on lines of this metric that look like this one are fast. */
    #register(name, metric, text) {
        const start = `{"metric":"${name}","type":"Point","data":{"time":"`;
        if (this.#byName.get(name)?.metric === metric || !/^\w+$/.test(name) || !text.startsWith(start))
            return;
        const bytes = Buffer.from(start.slice(11), 'latin1');
        const candidate = { metric, bytes, words: wordsOf(bytes), next: undefined, recent: [], recentAt: 0 };
        this.#byName.set(name, candidate);
        const hashed = Buffer.concat([bytes, Buffer.alloc(16)]);
        const view = this.#view;
        this.#view = new DataView(hashed.buffer, hashed.byteOffset, hashed.byteLength);
        this.#byHash[this.#hash(0)] = candidate;
        this.#view = view;
    }
}
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const OLD_ORDER = /^\{"type":"Point",/;
const PLAIN_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
const ZONE = /^(?:Z|[+-]\d\d:\d\d)$/;
function parseTags(text) {
    try {
        const json = JSON.parse(text);
        return typeof json === 'object' && json !== null && !Array.isArray(json)
            ? textTags({ ...json })
            : undefined;
    }
    catch {
        return undefined;
    }
}
function readDeclaration(data) {
    const type = data.type;
    if (type !== 'trend' && type !== 'rate' && type !== 'counter' && type !== 'gauge')
        return undefined;
    const list = (value) => (Array.isArray(value) ? value : []);
    return {
        type,
        contains: typeof data.contains === 'string' ? data.contains : 'default',
        thresholds: list(data.thresholds).filter((text) => typeof text === 'string'),
        submetrics: list(data.submetrics).flatMap((entry) => {
            const tags = typeof entry === 'object' && entry !== null && 'tags' in entry ? entry.tags : undefined;
            return typeof tags === 'object' && tags !== null ? [textTags({ ...tags })] : [];
        }),
    };
}
function wordsAt(text, ...offsets) {
    const view = new DataView(new TextEncoder().encode(text).buffer);
    return Int32Array.from(offsets.map((offset) => view.getInt32(offset, true)));
}

;// CONCATENATED MODULE: ./build/src/ingest/read-lines.js
const BUFFER = 1024 * 1024;
/** Beyond the bytes read: a scanner may look a few bytes past the end without finding them a number. */
const SLACK = 64 * 1024;
const LONGEST_LINE = 64 * 1024 * 1024;
/** Feeds a source to a scanner through one reused buffer, which only grows for a line longer than itself. */
async function readLines(source, head, scanner, progress) {
    let buffer = Buffer.alloc(Math.max(BUFFER, head.length * 2) + SLACK);
    let end = head.copy(buffer);
    for (;;) {
        buffer[end] = 0;
        const consumed = scanner.scan(buffer, end);
        buffer.copyWithin(0, consumed, end);
        end -= consumed;
        if (end >= buffer.length - SLACK)
            buffer = enlarged(buffer, end);
        const read = await source.next(buffer.subarray(0, buffer.length - SLACK), end);
        if (read === 0)
            break;
        end += read;
        progress();
    }
    scanner.finish(buffer.subarray(0, end));
}
function enlarged(buffer, end) {
    if (buffer.length > LONGEST_LINE)
        throw new Error(`a line of more than ${LONGEST_LINE} bytes`);
    const larger = Buffer.alloc((buffer.length - SLACK) * 2 + SLACK);
    buffer.copy(larger, 0, 0, end);
    return larger;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/ingest/inflate.js


/** Passes bytes on, inflated when the first ones say gzip. */
async function* inflatedWhenGzip(raw, state) {
    const first = await raw.next();
    if (first.done === true)
        return;
    const all = counted(first.value, raw, state);
    if (first.value[0] === 0x1f && first.value[1] === 0x8b)
        yield* gunzipped(all, state);
    else
        yield* all;
}
async function* counted(first, rest, state) {
    state.receivedBytes += first.length;
    yield first;
    for await (const chunk of rest) {
        state.receivedBytes += chunk.length;
        yield chunk;
    }
}
async function* gunzipped(compressed, state) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    const fed = feed(compressed, gunzip);
    try {
        for await (const chunk of gunzip)
            if (Buffer.isBuffer(chunk))
                yield chunk;
    }
    catch (error) {
        state.damage = error instanceof Error ? error.message : String(error);
    }
    await fed;
}
/**
 * Everything that came is inflated and taken before the end is declared: an end in the middle of the stream (k6 was
 * killed) is an error of zlib's, which would throw away what is still buffered.
 */
async function feed(compressed, gunzip) {
    for await (const chunk of compressed) {
        if (gunzip.destroyed)
            return;
        if (!gunzip.write(chunk))
            await drained(gunzip);
    }
    if (gunzip.destroyed)
        return;
    await new Promise((resolve) => {
        gunzip.once('close', resolve);
        gunzip.flush(external_node_zlib_.constants.Z_SYNC_FLUSH, () => resolve());
    });
    while (gunzip.readableLength > 0 && !gunzip.destroyed)
        await (0,promises_.setImmediate)();
    if (!gunzip.destroyed)
        gunzip.end();
}
function drained(gunzip) {
    return new Promise((resolve) => {
        const settle = () => {
            gunzip.off('drain', settle).off('close', settle);
            resolve();
        };
        gunzip.on('drain', settle).on('close', settle);
    });
}

;// CONCATENATED MODULE: ./build/src/ingest/source.js





async function openSource(name, options) {
    if (name === '-')
        return chunkSource(name, undefined, chunksOf(options.stdin), async () => { });
    const sizeBytes = await sizeOf(name);
    const file = await (0,external_node_fs_promises_.open)(name, 'r');
    if (options.follow !== undefined)
        return chunkSource(name, undefined, growingFile(file, options.follow), () => file.close());
    if (sizeBytes !== undefined && !(await isGzip(file)))
        return plainSource(name, file, sizeBytes);
    await file.close();
    const stream = (0,external_node_fs_.createReadStream)(name, { highWaterMark: 256 * 1024 });
    return chunkSource(name, sizeBytes, chunksOf(stream), async () => void stream.destroy());
}
async function sizeOf(name) {
    const found = await (0,external_node_fs_promises_.stat)(name).catch((error) => {
        throw new errors/* InputError */.dz([
            error.code === 'ENOENT' ? `no such file: ${name}` : `cannot read ${name}: ${error.message}`,
        ]);
    });
    if (found.isDirectory())
        throw new errors/* InputError */.dz([
            `${name} is a directory: give the result files themselves, those of one run at a time`,
        ]);
    return found.isFile() ? found.size : undefined;
}
async function isGzip(file) {
    const head = Buffer.alloc(2);
    await file.read(head, 0, 2, 0);
    return head[0] === 0x1f && head[1] === 0x8b;
}
/** A file straight into the reader's buffer: no stream in between, no byte copied twice. */
function plainSource(name, file, sizeBytes) {
    let read = 0;
    return {
        name,
        sizeBytes,
        async next(target, at) {
            const { bytesRead } = await file.read(target, at, target.length - at, read);
            read += bytesRead;
            return bytesRead;
        },
        readBytes: () => read,
        damage: () => undefined,
        close: () => file.close(),
    };
}
function chunkSource(name, sizeBytes, raw, close) {
    const state = { receivedBytes: 0, damage: undefined };
    const chunks = inflatedWhenGzip(raw, state);
    let pending = Buffer.alloc(0);
    return {
        name,
        sizeBytes,
        async next(target, at) {
            while (pending.length === 0) {
                const { value, done } = await chunks.next();
                if (done === true)
                    return 0;
                pending = value;
            }
            const copied = pending.copy(target, at);
            pending = pending.subarray(copied);
            return copied;
        },
        readBytes: () => state.receivedBytes,
        damage: () => state.damage,
        close,
    };
}
async function* chunksOf(stream) {
    for await (const chunk of stream)
        yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
}

;// CONCATENATED MODULE: ./build/src/ingest/read-file.js











/** A file that is no result of k6, or holds nothing: no figure can come of it. */
class UnreadableError extends errors/* UserError */.yo {
    name = 'UnreadableError';
}
const HEAD = 64 * 1024;
/** The largest summary ever seen is a few MB; beyond this it is something else. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;
/** Reads one file, whatever it is; samples go into `sink`. */
async function readFile(name, sink, options) {
    const source = await openSource(name, options);
    try {
        const modifiedMs = name === '-' ? undefined : (await (0,external_node_fs_promises_.stat)(name)).mtimeMs;
        return { name, modifiedMs, ...(await readSource(source, sink, options)) };
    }
    finally {
        await source.close();
    }
}
async function readSource(source, sink, options) {
    const head = await readHead(source);
    const shape = detectShape(head);
    switch (shape.kind) {
        case 'ndjson':
        case 'csv': {
            sink.beginFile();
            const scanner = shape.kind === 'ndjson' ? new NdjsonScanner(sink) : new CsvScanner(sink);
            const { name, sizeBytes } = source;
            await readLines(source, head, scanner, () => options.onProgress({ name, sizeBytes, readBytes: source.readBytes(), points: scanner.report.points }));
            return {
                kind: 'raw',
                shape: shape.kind === 'ndjson' ? 'NDJSON' : 'CSV',
                report: scanner.report,
                damage: source.damage(),
                firstMs: scanner.firstMs,
                lastMs: scanner.lastMs,
            };
        }
        case 'recorder': {
            const text = await readText(source, head);
            return { kind: 'recorder', timeline: (0,k6_timeline/* parseTimeline */.p)(text), totals: readRecorderSummary(text) };
        }
        case 'document':
            return readDocument(source.name, await readText(source, head));
        case 'empty':
            throw new UnreadableError(`${source.name} is empty`, emptyHint(source.name));
        case 'unknown':
            throw new UnreadableError(`${source.name} is not a result of k6: ${shape.because}`, WANTED);
    }
}
const WANTED = 'Give what k6 writes by --out json=FILE, --out csv=FILE, --summary-export FILE, handleSummary, or K6_WEB_DASHBOARD_RECORD.';
function emptyHint(name) {
    return name.endsWith('.gz')
        ? 'k6 writes .gz files in large blocks: when it is killed early nothing is in them. Use a plain file where a run may be killed.'
        : `k6 did not write anything: it may have been killed, or given --summary-mode=disabled. ${WANTED}`;
}
function readDocument(name, text) {
    let json;
    try {
        json = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new UnreadableError(`${name} is damaged JSON: ${why}`, 'Was k6, or the copy of the file, cut off?');
    }
    const own = measurement/* runSummarySchema */.R.safeParse(json);
    if (own.success)
        return { kind: 'result', summary: own.data };
    const summary = readSummary(json);
    if (summary !== undefined)
        return { kind: 'summary', summary };
    const keys = typeof json === 'object' && json !== null ? Object.keys(json).slice(0, 5).join(', ') : typeof json;
    throw new UnreadableError(`${name} is not a result of k6: it is JSON with the keys ${keys}`, WANTED);
}
async function readHead(source) {
    const head = Buffer.alloc(HEAD);
    let end = 0;
    while (end < HEAD) {
        const read = await source.next(head, end);
        if (read === 0)
            break;
        end += read;
        // A line that is being followed may not come to 64 KB for a while.
        if (head.subarray(0, end).filter((byte) => byte === 10).length >= 2)
            break;
    }
    return head.subarray(0, end);
}
async function readText(source, head) {
    const parts = [Buffer.from(head)];
    let size = head.length;
    for (;;) {
        const part = Buffer.allocUnsafe(HEAD * 4);
        const read = await source.next(part, 0);
        if (read === 0)
            return Buffer.concat(parts).toString('utf8');
        size += read;
        if (size > LARGEST_DOCUMENT)
            throw new UnreadableError(`${source.name} is one JSON document of more than ${LARGEST_DOCUMENT} bytes`, WANTED);
        parts.push(part.subarray(0, read));
    }
}

;// CONCATENATED MODULE: ./build/src/ingest/same-run.js

const HINT = 'All files given to `report` must be of one run: its shards, or its samples and its summary. For two runs use `compare`.';
/** Files of two runs put together give figures of neither: better none at all. */
function refuseDifferentRuns(raws, rawMetrics, summaries, summedMetrics) {
    refuseApart(raws);
    if (raws.length > 0 && summaries.length > 0)
        refuseOtherCounts(raws, rawMetrics, summaries, summedMetrics);
}
/** Shards of a run run at the same time. */
function refuseApart(raws) {
    const timed = raws.filter(({ firstMs }) => Number.isFinite(firstMs)).sort((a, b) => a.firstMs - b.firstMs);
    let last = timed[0];
    for (const raw of timed.slice(1)) {
        if (last !== undefined && raw.firstMs > last.lastMs) {
            const gapS = Math.round((raw.firstMs - last.lastMs) / 1000);
            throw new UnreadableError(`${last.name} and ${raw.name} are different runs: the second began ${gapS} s after the first had ended`, HINT);
        }
        if (last === undefined || raw.lastMs > last.lastMs)
            last = raw;
    }
}
const SAME_EVERYWHERE = ['http_reqs', 'iterations'];
function refuseOtherCounts(raws, rawMetrics, summaries, summedMetrics) {
    const cutShort = raws.some(({ report, damage }) => report.cutOff || damage !== undefined || report.broken > 0);
    for (const name of SAME_EVERYWHERE) {
        const samples = countOf(rawMetrics, name);
        const summed = countOf(summedMetrics, name);
        if (samples === undefined || summed === undefined || samples === summed)
            continue;
        if (cutShort && samples < summed)
            continue;
        const files = [raws, summaries].map((list) => list.map((reading) => reading.name).join(', '));
        throw new UnreadableError(`${files[0]} and ${files[1]} are different runs: ${name} is ${samples} in the first and ${summed} in the second`, HINT);
    }
}
function countOf(metrics, wanted) {
    const metric = metrics.find(({ name, tags }) => name === wanted && Object.keys(tags).length === 0);
    return metric?.kind === 'counter' ? metric.count : undefined;
}

// EXTERNAL MODULE: ./build/src/k6-format/metric-facts.js
var metric_facts = __webpack_require__(10179);
;// CONCATENATED MODULE: ./build/src/ingest/sink-metrics.js


/** Percents at which the quantile function of a trend is kept: every half percent, finer in the tail. */
const GRID = [
    ...Array.from({ length: 200 }, (_, half) => half / 2),
    ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99, 99.999, 100],
].sort((a, b) => a - b);
/** Totals of everything in the sink. */
function sinkMetrics(sink, options) {
    const percents = [...new Set([...GRID, ...options.percents])].sort((a, b) => a - b);
    return [...sink.metrics.values()].flatMap((metric) => {
        if (metric.total === 0 && metric.declared === undefined)
            return [];
        const context = { sink, percents, options, kind: kindOf(metric, options), metric };
        return [whole(context), ...parts(context)];
    });
}
/** A metric no file tells the kind of is shown as a trend: that loses nothing. */
function kindOf(metric, { declared }) {
    const type = declared.get(metric.name)?.type;
    const told = type === 'trend' || type === 'rate' || type === 'counter' || type === 'gauge' ? type : undefined;
    return metric.declared?.type ?? told ?? metric.kind ?? 'trend';
}
function whole(context) {
    const { metric, sink, kind } = context;
    const totals = metric.totals();
    const figures = {
        ...totals,
        last: metric.last,
        quantiles: (percents) => metric.quantiles(percents),
    };
    const gauges = sink.gaugesOfFiles
        .flatMap((map) => map.get(metric.name) ?? [])
        .filter(({ total }) => total > 0);
    if (kind === 'gauge' && gauges.length > 1)
        return sink_metrics_describe(context, {}, addedUp(gauges));
    return sink_metrics_describe(context, {}, figures);
}
/** The same gauge of several shards: their values stand side by side, so they add up (max: at most). */
function addedUp(gauges) {
    const totals = gauges.map((gauge) => ({ ...gauge.totals(), last: gauge.last }));
    const sum = (pick) => totals.reduce((total, figure) => total + pick(figure), 0);
    const count = sum((figure) => figure.count);
    return {
        count,
        nonzero: sum((figure) => figure.nonzero),
        sum: count * sum((figure) => figure.sum / figure.count),
        min: sum((figure) => figure.min),
        max: sum((figure) => figure.max),
        last: sum((figure) => figure.last),
        quantiles: () => [],
    };
}
function parts(context) {
    const { metric, options } = context;
    const series = [...metric.subSeries.values()];
    const wanted = [
        ...(metric.declared?.submetrics ?? []),
        ...options.selectors.filter(({ name }) => name === metric.name).map(({ tags }) => tags),
    ];
    const seen = new Set(series.map(({ tags }) => keyOf(tags)));
    const empty = wanted.filter((tags) => Object.keys(tags).length > 0 && !seen.has(keyOf(tags)));
    return [
        ...series.map((part) => sink_metrics_describe(context, part.tags, { ...figuresOf(part), quantiles: (percents) => part.quantiles(percents) })),
        ...empty.map((tags) => sink_metrics_describe(context, tags, NOTHING)),
    ];
}
function figuresOf(part) {
    const { count, nonzero, sum, min, max, last } = part;
    return { count, nonzero, sum, min, max, last };
}
const NOTHING = { count: 0, nonzero: 0, sum: 0, min: 0, max: 0, last: 0, quantiles: () => [] };
function sink_metrics_describe(context, tags, figures) {
    const { metric, kind, percents, options } = context;
    const contains = metric.declared?.contains ??
        options.declared.get(metric.name)?.contains ??
        (0,built_in_metrics/* builtInMetric */.o)(metric.name)?.contains;
    const base = { name: metric.name, tags, ...(0,metric_facts/* metricFacts */.g)(metric.name, kind, { type: kind, contains }) };
    const { count, nonzero, sum, last } = figures;
    const min = count === 0 ? 0 : figures.min;
    const max = count === 0 ? 0 : figures.max;
    const avg = count === 0 ? 0 : Math.min(max, Math.max(min, sum / count));
    switch (kind) {
        case 'rate':
            return { ...base, kind, rate: count === 0 ? 0 : nonzero / count, nonzero, total: count };
        case 'counter':
            return {
                ...base,
                kind,
                count: sum,
                ...(options.durationS > 0 ? { perSecond: sum / options.durationS } : {}),
            };
        case 'gauge':
            return { ...base, kind, last, min, max, avg };
        case 'trend': {
            const values = count === 0 ? [] : figures.quantiles(percents);
            const quantiles = values.map((value, index) => [percents[index] ?? 0, value]);
            return { ...base, kind, count, min, max, avg, quantiles };
        }
    }
}
const keyOf = (tags) => JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));

;// CONCATENATED MODULE: ./build/src/ingest/sink-series.js



const PERCENTS = [50, 90, 95, 99];
/** Names as in k6's own timeline (`k6-timeline.ts`). */
const TREND_COLUMNS = ['med', 'p(90)', 'p(95)', 'p(99)'];
/** Every metric over time, one point for each cell that has samples. */
function sinkSeries(sink, declared) {
    const cells = sink.cells();
    return [...sink.metrics.values()].flatMap((metric) => {
        const kind = kindOf(metric, { declared });
        const contains = metric.declared?.contains ?? (0,built_in_metrics/* builtInMetric */.o)(metric.name)?.contains;
        const { unit } = (0,metric_facts/* metricFacts */.g)(metric.name, kind, { type: kind, contains });
        if (kind === 'trend')
            return trendSeries(metric, cells, unit);
        const files = sink.gaugesOfFiles.flatMap((map) => map.get(metric.name) ?? []);
        const parts = kind === 'gauge' && files.length > 0 ? files : [metric];
        const points = cells.flatMap(([second, cell]) => {
            const values = parts.flatMap((part) => cellValue(part, cell, kind, sink.cellSeconds) ?? []);
            return values.length === 0 ? [] : [[second * 1000, values.reduce((sum, value) => sum + value, 0)]];
        });
        const seriesUnit = kind === 'counter' ? 'per second' : kind === 'rate' ? 'ratio' : unit;
        return points.length === 0 ? [] : [series(metric.name, seriesUnit, points)];
    });
}
function cellValue(metric, cell, kind, cellSeconds) {
    const figures = metric.figuresOf(cell);
    if (figures === undefined)
        return undefined;
    if (kind === 'counter')
        return figures.sum / cellSeconds;
    if (kind === 'rate')
        return figures.nonzero / figures.count;
    return figures.sum / figures.count;
}
function trendSeries(metric, cells, unit) {
    const columns = new Map();
    const push = (column, atMs, value) => {
        const points = columns.get(column) ?? [];
        columns.set(column, points);
        points.push([atMs, value]);
    };
    for (const [second, cell] of cells) {
        const figures = metric.figuresOf(cell);
        if (figures === undefined)
            continue;
        const atMs = second * 1000;
        push('avg', atMs, figures.sum / figures.count);
        push('min', atMs, figures.min);
        push('max', atMs, figures.max);
        metric.cellQuantiles(cell, PERCENTS)?.forEach((value, index) => {
            push(TREND_COLUMNS[index] ?? '', atMs, value);
        });
    }
    return [...columns].map(([column, points]) => series(`${metric.name}.${column}`, unit, points));
}
function series(metric, unit, points) {
    return { metric, labels: {}, unit, source: 'k6', points };
}

;// CONCATENATED MODULE: ./build/src/ingest/join.js









/** One run out of everything that was given of it. Samples tell most; a summary is k6's own word; a recording fills in. */
function joinReadings(readings, sink, options) {
    const raws = readings.filter((reading) => reading.kind === 'raw');
    const summaries = readings.filter((reading) => reading.kind === 'summary');
    const recorders = readings.filter((reading) => reading.kind === 'recorder');
    const declared = declaredKinds(summaries, recorders);
    const durationS = durationOf(raws, summaries, recorders);
    const limits = declaredThresholds(sink);
    const raw = sinkMetrics(sink, {
        durationS,
        declared,
        selectors: options.selectors,
        percents: thresholdPercents(limits, options.thresholds),
    });
    const summed = mixMetrics(summaries.map(({ summary }) => summary.metrics));
    refuseDifferentRuns(raws, raw, summaries, summed);
    const recorded = recorders.length === 1 ? (recorders[0]?.totals.metrics ?? []) : [];
    const damage = damageOf(raws, recorders, sink);
    const metrics = withRequestRate(joinMetrics(raw, summed, recorded, damage.length === 0), durationS);
    const k6Thresholds = [
        ...summaries.flatMap(({ summary }) => summary.thresholds),
        ...(summaries.length === 0 ? recorders.flatMap(({ totals }) => totals.thresholds) : []),
    ];
    const judged = k6Thresholds.length > 0 ? k6Thresholds : limits.evaluate(metrics);
    const summary = {
        schemaVersion: 1,
        tool: { ...tool/* TOOL */.j },
        id: readings
            .map(({ name }) => (name === '-' ? 'standard input' : name))
            .join(' + ')
            .slice(0, 200),
        startedAt: new Date(startOf(raws, summaries, recorders, durationS)).toISOString(),
        durationMs: durationS * 1000,
        environment: {
            stack: 'unknown',
            k6Version: summaries.map(({ summary }) => summary.k6Version).find((version) => version) ?? 'unknown',
            os: 'unknown',
            arch: 'unknown',
            cpuModel: 'unknown',
            cpuCount: 0,
            memoryBytes: 0,
        },
        load: {
            ending: 'Unknown',
            endingSentence: 'How k6 ended is not in its result files.',
            messages: [],
        },
        phases: [],
        metrics: metrics.slice(0, 20_000).filter((metric) => isPresentable(metric)),
        observed: [],
        damage: damage.slice(0, 50),
        notes: describeInput({ readings, sink, metrics, k6Thresholds: judged, declared, limits })
            .slice(0, 200)
            .map((note) => note.slice(0, 2000)),
    };
    return {
        summary: measurement/* runSummarySchema */.R.parse(summary),
        series: joinSeries(sinkSeries(sink, declared), recorders),
        observations: { series: [], events: [], missing: [], limits: [] },
        k6Thresholds: judged,
    };
}
/** Hostile names and tags beyond any sense would make the whole result invalid. */
function isPresentable({ name, tags }) {
    return (name.length <= 300 &&
        Object.entries(tags).every(([key, value]) => key !== '__proto__' && key.length <= 500 && value.length <= 2000));
}
function declaredKinds(summaries, recorders) {
    const declared = new Map();
    for (const { summary } of summaries)
        for (const { name, kind, unit } of summary.metrics)
            declared.set(name, {
                type: kind,
                contains: unit === 'ms' ? 'time' : unit === 'bytes' ? 'data' : undefined,
            });
    for (const { timeline } of recorders)
        for (const [name, facts] of timeline.declared)
            if (!declared.has(name))
                declared.set(name, facts);
    return declared;
}
/** k6's own duration (set-up to tear-down) where a file has it, else from the first to the last sample. */
function durationOf(raws, summaries, recorders) {
    const stated = summaries.flatMap(({ summary }) => summary.durationS ?? []);
    if (stated.length > 0)
        return Math.max(...stated);
    const recorded = recorders.flatMap(({ timeline: { startedAtMs, stoppedAtMs } }) => startedAtMs === undefined || stoppedAtMs === undefined ? [] : [(stoppedAtMs - startedAtMs) / 1000]);
    if (recorded.length > 0)
        return Math.max(...recorded);
    const last = Math.max(...raws.map(({ lastMs }) => lastMs));
    const first = Math.min(...raws.map(({ firstMs }) => firstMs));
    return last > first ? (last - first) / 1000 : 0;
}
function startOf(raws, summaries, recorders, durationS) {
    const starts = [
        ...recorders.map(({ timeline }) => timeline.startedAtMs),
        ...(raws.length > 0 ? [Math.min(...raws.map(({ firstMs }) => firstMs))] : []),
        ...summaries.map(({ summary, modifiedMs }) => {
            const end = summary.generatedAtMs ?? modifiedMs;
            return end === undefined ? undefined : end - durationS * 1000;
        }),
    ];
    return starts.find((start) => start !== undefined && Number.isFinite(start) && Math.abs(start) < 8e15) ?? 0;
}
/** The best source of each metric. With damaged samples k6's own summary is the better one. */
function joinMetrics(raw, summed, recorded, rawIsWhole) {
    const joined = new Map();
    for (const metric of recorded)
        joined.set((0,metric_name/* metricName */.K)(metric.name, metric.tags), metric);
    const [second, first] = rawIsWhole ? [summed, raw] : [raw, summed];
    for (const metric of second)
        joined.set((0,metric_name/* metricName */.K)(metric.name, metric.tags), metric);
    for (const metric of first) {
        const scope = (0,metric_name/* metricName */.K)(metric.name, metric.tags);
        joined.set(scope, withExactPoints(metric, joined.get(scope)));
    }
    return [...joined.values()];
}
/** k6 computed the percentiles of its summary from every value: those points replace ours. */
function withExactPoints(metric, summed) {
    if (metric.kind !== 'trend' || summed?.kind !== 'trend' || summed.count !== metric.count)
        return metric;
    const exact = new Map(summed.quantiles);
    const all = [...exact, ...metric.quantiles.filter(([percent]) => !exact.has(percent))].sort(([a], [b]) => a - b);
    let floor = Number.NEGATIVE_INFINITY;
    const ceilings = all.map(([percent, value]) => (exact.has(percent) ? value : Number.POSITIVE_INFINITY));
    for (let index = ceilings.length - 2; index >= 0; index -= 1)
        ceilings[index] = Math.min(ceilings[index] ?? 0, ceilings[index + 1] ?? 0);
    const quantiles = all.map(([percent, value], index) => {
        floor = Math.max(floor, Math.min(value, ceilings[index] ?? value));
        return [percent, floor];
    });
    return { ...metric, quantiles };
}
/** Throughput as a figure of its own, as for our own runs. */
function withRequestRate(metrics, durationS) {
    const requests = metrics.find(({ name, tags }) => name === 'http_reqs' && Object.keys(tags).length === 0);
    if (requests?.kind !== 'counter' || durationS <= 0)
        return metrics;
    const value = requests.count / durationS;
    const unit = 'per second';
    const rate = {
        kind: 'gauge',
        name: 'requests_per_second',
        tags: {},
        unit,
        better: 'higher',
    };
    return [...metrics, { ...rate, last: value, min: value, max: value, avg: value }];
}
function joinSeries(sampled, recorders) {
    const known = new Set(sampled.map(({ metric }) => metric));
    const recorded = recorders.length === 1 ? (recorders[0]?.timeline.series ?? []) : [];
    return [
        ...sampled,
        ...recorded.filter(({ metric, labels }) => !known.has(metric) || Object.keys(labels).length > 0),
    ];
}

;// CONCATENATED MODULE: ./build/src/ingest/log-histogram.js
/**
 * Buckets of a histogram with a bounded relative error: the exponent and the first nine bits of the mantissa of the
 * float64 are the bucket. A value stands for itself within 2^-10 (0.098 %), whatever its size or sign.
 *
 * Why not HdrHistogram: it takes no negative and no fractional values, and k6 trends hold both. See docs/adr/.
 */
const SHIFT = 11;
/** Dense buckets reach from 2^-32 (in ms: far below 1 ns) to 2^32 (in ms: 49 days; in bytes: 4 GiB). */
const FIRST_DENSE = (1023 - 32) << 9;
const DENSE_BUCKETS = 64 << 9;
const log_histogram_float = new Float64Array(1);
const words = new Uint32Array(log_histogram_float.buffer);
/** Dense bucket of a value; outside 0..DENSE_BUCKETS-1 it has none and belongs under `rareBucket`. */
function denseBucket(value) {
    log_histogram_float[0] = value;
    return ((words[1] ?? 0) >>> SHIFT) - FIRST_DENSE;
}
/** Key of any value, dense or not: negative values and those beyond the dense range too. */
function rareBucket(value) {
    log_histogram_float[0] = value;
    return (words[1] ?? 0) >>> SHIFT;
}
/** Middle of a bucket. */
function bucketValue(key) {
    words[0] = 0;
    words[1] = (key << SHIFT) >>> 0;
    const low = log_histogram_float[0] ?? 0;
    words[1] = ((key << SHIFT) | ((1 << SHIFT) - 1)) >>> 0;
    words[0] = 0xffffffff;
    return (low + (log_histogram_float[0] ?? 0)) / 2;
}
/** Counts of values. Zero has a place of its own. */
class LogHistogram {
    dense = new Uint32Array(DENSE_BUCKETS);
    rare;
    zeros = 0;
    clear() {
        this.dense.fill(0);
        this.rare = undefined;
        this.zeros = 0;
    }
    record(value) {
        const bucket = denseBucket(value);
        if (bucket >= 0 && bucket < DENSE_BUCKETS)
            this.dense[bucket] = (this.dense[bucket] ?? 0) + 1;
        else if (value === 0)
            this.zeros += 1;
        else
            this.addRare(rareBucket(value), 1);
    }
    addRare(key, count) {
        this.rare ??= new Map();
        this.rare.set(key, (this.rare.get(key) ?? 0) + count);
    }
    /** Values at percentiles (0..100, ascending) by k6's rule: linear between the samples around rank p·(n-1). */
    quantiles(percents, min, max) {
        const steps = this.#steps();
        const total = steps.reduce((sum, [, count]) => sum + count, 0);
        let at = 0;
        let below = 0;
        const valueAtRank = (rank) => {
            if (rank <= 0)
                return min;
            if (rank >= total - 1)
                return max;
            while (at > 0 && rank < below) {
                at -= 1;
                below -= steps[at]?.[1] ?? 0;
            }
            while (rank >= below + (steps[at]?.[1] ?? 0)) {
                below += steps[at]?.[1] ?? 0;
                at += 1;
            }
            return Math.min(max, Math.max(min, steps[at]?.[0] ?? max));
        };
        return percents.map((percent) => {
            const rank = (percent / 100) * (total - 1);
            const low = valueAtRank(Math.floor(rank));
            return low + (valueAtRank(Math.ceil(rank)) - low) * (rank - Math.floor(rank));
        });
    }
    /** [value, count] in ascending order of value. */
    #steps() {
        const steps = [];
        for (const [key, count] of this.rare ?? [])
            steps.push([bucketValue(key), count]);
        if (this.zeros > 0)
            steps.push([0, this.zeros]);
        for (let bucket = 0; bucket < DENSE_BUCKETS; bucket += 1) {
            const count = this.dense[bucket] ?? 0;
            if (count > 0)
                steps.push([bucketValue(bucket + FIRST_DENSE), count]);
        }
        return this.rare === undefined ? steps : steps.sort(([a], [b]) => a - b);
    }
}
/** The same rule on the values themselves, sorted. */
function exactQuantiles(sorted, percents) {
    return percents.map((percent) => {
        const rank = (percent / 100) * (sorted.length - 1);
        const low = sorted[Math.floor(rank)] ?? 0;
        return low + ((sorted[Math.ceil(rank)] ?? low) - low) * (rank - Math.floor(rank));
    });
}

;// CONCATENATED MODULE: ./build/src/ingest/open-cell.js

/** Every cell is packed in here first: a buffer for each would be garbage faster than it is collected. */
const packing = new Uint8Array(DENSE_BUCKETS * 8);
/**
 * The cell being filled. Buckets in use are listed, so that closing costs what the cell holds and not the size of the
 * histogram. A cell that is opened again (late samples, another shard) goes on where it was closed.
 */
class OpenCell {
    cell = -1;
    #counts = new Uint32Array(DENSE_BUCKETS);
    #used = new Uint16Array(DENSE_BUCKETS);
    #usedCount = 0;
    #rare;
    record(value) {
        const bucket = denseBucket(value);
        if (bucket >= 0 && bucket < DENSE_BUCKETS)
            this.addCount(bucket, 1);
        else if (value !== 0) {
            this.#rare ??= new Map();
            const key = rareBucket(value);
            this.#rare.set(key, (this.#rare.get(key) ?? 0) + 1);
        }
    }
    addCount(bucket, count) {
        const before = this.#counts[bucket] ?? 0;
        if (before === 0)
            this.#used[this.#usedCount++] = bucket;
        this.#counts[bucket] = before + count;
    }
    open(cell, packed) {
        this.cell = cell;
        if (packed === undefined)
            return;
        eachPacked(packed.dense, (bucket, count) => this.addCount(bucket, count));
        this.#rare = packed.rare;
    }
    close() {
        const used = this.#used.subarray(0, this.#usedCount).sort();
        const bytes = packing;
        let at = 0;
        let last = 0;
        for (const bucket of used) {
            at = writeVarint(bytes, at, bucket - last);
            at = writeVarint(bytes, at, this.#counts[bucket] ?? 0);
            this.#counts[bucket] = 0;
            last = bucket;
        }
        const rare = this.#rare;
        this.#rare = undefined;
        this.#usedCount = 0;
        this.cell = -1;
        return { dense: bytes.slice(0, at), rare };
    }
}
/** Adds a packed cell to a histogram. Zeros are not in it: they are the samples the cell counts and the pack does not. */
function pourCell(packed, into) {
    eachPacked(packed.dense, (bucket, count) => {
        into.dense[bucket] = (into.dense[bucket] ?? 0) + count;
    });
    for (const [key, count] of packed.rare ?? [])
        into.addRare(key, count);
}
const scratch = new OpenCell();
function mergeCells(a, b) {
    scratch.open(0, a);
    eachPacked(b.dense, (bucket, count) => scratch.addCount(bucket, count));
    const merged = scratch.close();
    if (b.rare !== undefined) {
        merged.rare = new Map(merged.rare);
        for (const [key, count] of b.rare)
            merged.rare.set(key, (merged.rare.get(key) ?? 0) + count);
    }
    return merged;
}
function eachPacked(bytes, take) {
    let at = 0;
    let bucket = 0;
    const next = () => {
        let value = 0;
        let scale = 1;
        for (;;) {
            const byte = bytes[at++] ?? 0;
            value += (byte & 127) * scale;
            if (byte < 128)
                return value;
            scale *= 128;
        }
    };
    while (at < bytes.length) {
        bucket += next();
        take(bucket, next());
    }
}
function writeVarint(bytes, from, value) {
    let at = from;
    let rest = value;
    while (rest > 127) {
        bytes[at++] = (rest & 127) | 128;
        rest >>>= 7;
    }
    bytes[at++] = rest;
    return at;
}

;// CONCATENATED MODULE: ./build/src/ingest/sub-series.js

/**
 * Values kept as they are before a histogram takes over: below it percentiles are k6's own to the last digit, above it
 * one sample more or less moves nothing.
 */
class ValueSample {
    #values = new Float64Array(64);
    #count = 0;
    #cap;
    constructor(cap) {
        this.#cap = cap;
    }
    /** False when the sample is full: the value was not kept. */
    add(value) {
        if (this.#count === this.#values.length && !this.#grow())
            return false;
        this.#values[this.#count++] = value;
        return true;
    }
    #grow() {
        if (this.#count >= this.#cap)
            return false;
        const larger = new Float64Array(Math.min(this.#cap, this.#values.length * 4));
        larger.set(this.#values);
        this.#values = larger;
        return true;
    }
    values() {
        return this.#values.subarray(0, this.#count);
    }
}
const SUB_SERIES_SAMPLE = 4096;
/** The part of a metric that carries certain tags, over the whole run. */
class SubSeries {
    tags;
    count = 0;
    nonzero = 0;
    sum = 0;
    min = Number.POSITIVE_INFINITY;
    max = Number.NEGATIVE_INFINITY;
    last = 0;
    #sample;
    #histogram;
    constructor(tags, withValues) {
        this.tags = tags;
        this.#sample = withValues ? new ValueSample(SUB_SERIES_SAMPLE) : undefined;
    }
    add(value) {
        this.count += 1;
        if (value !== 0)
            this.nonzero += 1;
        this.sum += value;
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
        this.last = value;
        if (this.#sample === undefined)
            return;
        if (this.#histogram !== undefined)
            this.#histogram.record(value);
        else if (!this.#sample.add(value))
            this.#overflow(this.#sample, value);
    }
    #overflow(sample, value) {
        this.#histogram = new LogHistogram();
        for (const kept of sample.values())
            this.#histogram.record(kept);
        this.#histogram.record(value);
    }
    quantiles(percents) {
        if (this.#histogram !== undefined)
            return this.#histogram.quantiles(percents, this.min, this.max);
        return exactQuantiles(this.#sample?.values().slice().sort() ?? new Float64Array(), percents);
    }
}

;// CONCATENATED MODULE: ./build/src/ingest/metric-accumulator.js




/** Columns of one cell. */
const COUNT = 0;
const NONZERO = 1;
const SUM = 2;
const MIN = 3;
const MAX = 4;
const COLUMNS = 5;
const SAMPLE = 65_536;
/** Thousands of cells are unpacked one after the other: in here, never two at a time. */
const oneCell = new LogHistogram();
/** Everything known of one metric: figures and distribution of every cell, and its sub-series. */
class MetricAccumulator {
    name;
    declared;
    /** undefined: the file does not tell; treated as a trend, which loses nothing. */
    kind;
    last = 0;
    total = 0;
    /** By id of the tag block: the sub-series that block belongs to. */
    blocks = [];
    subSeries = new Map();
    /** Distinct values seen of a tag, and those there was no room for. */
    tagValues = new Map();
    #withValues;
    #figures = new Float64Array(64 * COLUMNS);
    #packed = [];
    #even = new OpenCell();
    #odd = new OpenCell();
    #sample = new ValueSample(SAMPLE);
    #sampleFull = false;
    constructor(name) {
        this.name = name;
        this.kind = (0,built_in_metrics/* builtInMetric */.o)(name)?.type;
        this.#withValues = this.kind === undefined || this.kind === 'trend';
    }
    get isTrend() {
        return this.#withValues;
    }
    declare(declaration) {
        this.declared = declaration;
        if (this.kind === undefined || this.total === 0) {
            this.kind = declaration.type;
            this.#withValues = declaration.type === 'trend';
        }
        this.blocks = [];
    }
    add(cell, block, value) {
        const at = cell * COLUMNS;
        if (at + COLUMNS > this.#figures.length)
            this.#grow(at + COLUMNS);
        const figures = this.#figures;
        const count = figures[at] ?? 0;
        figures[at] = count + 1;
        if (value !== 0)
            figures[at + NONZERO] = (figures[at + NONZERO] ?? 0) + 1;
        figures[at + SUM] = (figures[at + SUM] ?? 0) + value;
        if (count === 0) {
            figures[at + MIN] = value;
            figures[at + MAX] = value;
        }
        else {
            if (value < (figures[at + MIN] ?? 0))
                figures[at + MIN] = value;
            if (value > (figures[at + MAX] ?? 0))
                figures[at + MAX] = value;
        }
        this.total += 1;
        this.last = value;
        if (this.#withValues) {
            const open = (cell & 1) === 0 ? this.#even : this.#odd;
            if (open.cell !== cell)
                this.#swap(open, cell);
            open.record(value);
            if (!this.#sampleFull)
                this.#sampleFull = !this.#sample.add(value);
        }
        const parts = this.blocks[block];
        if (parts === undefined)
            return false;
        for (let index = 0; index < parts.length; index += 1)
            parts[index]?.add(value);
        return true;
    }
    #grow(needed) {
        const larger = new Float64Array(Math.max(needed, this.#figures.length * 2));
        larger.set(this.#figures);
        this.#figures = larger;
    }
    #swap(open, cell) {
        if (open.cell >= 0)
            this.#packed[open.cell] = open.close();
        open.open(cell, this.#packed[cell]);
    }
    #closeAll() {
        for (const open of [this.#even, this.#odd])
            if (open.cell >= 0)
                this.#packed[open.cell] = open.close();
    }
    /** Puts every cell where `target` says; cells with the same target become one. */
    remapCells(target) {
        this.#closeAll();
        const figures = this.#figures;
        const packed = this.#packed;
        this.#figures = new Float64Array(figures.length);
        this.#packed = [];
        target.forEach((to, from) => {
            const source = figures.subarray(from * COLUMNS, (from + 1) * COLUMNS);
            if (source.length < COLUMNS || (source[COUNT] ?? 0) === 0)
                return;
            this.#mergeFigures(to, source);
            const pack = packed[from];
            const there = this.#packed[to];
            if (pack !== undefined)
                this.#packed[to] = there === undefined ? pack : mergeCells(there, pack);
        });
    }
    #mergeFigures(cell, source) {
        const into = this.#figures.subarray(cell * COLUMNS, (cell + 1) * COLUMNS);
        const empty = (into[COUNT] ?? 0) === 0;
        for (const column of [COUNT, NONZERO, SUM])
            into[column] = (into[column] ?? 0) + (source[column] ?? 0);
        into[MIN] = empty ? (source[MIN] ?? 0) : Math.min(into[MIN] ?? 0, source[MIN] ?? 0);
        into[MAX] = empty ? (source[MAX] ?? 0) : Math.max(into[MAX] ?? 0, source[MAX] ?? 0);
    }
    figuresOf(cell) {
        const at = cell * COLUMNS;
        const [count = 0, nonzero = 0, sum = 0, min = 0, max = 0] = this.#figures.subarray(at, at + COLUMNS);
        return count === 0 ? undefined : { count, nonzero, sum, min, max };
    }
    totals() {
        const totals = {
            count: 0,
            nonzero: 0,
            sum: 0,
            min: Number.POSITIVE_INFINITY,
            max: Number.NEGATIVE_INFINITY,
        };
        for (let cell = 0; cell * COLUMNS < this.#figures.length; cell += 1) {
            const figures = this.figuresOf(cell);
            if (figures === undefined)
                continue;
            totals.count += figures.count;
            totals.nonzero += figures.nonzero;
            totals.sum += figures.sum;
            totals.min = Math.min(totals.min, figures.min);
            totals.max = Math.max(totals.max, figures.max);
        }
        return totals;
    }
    cellQuantiles(cell, percents) {
        this.#closeAll();
        const figures = this.figuresOf(cell);
        if (figures === undefined)
            return undefined;
        const histogram = oneCell;
        histogram.clear();
        const packed = this.#packed[cell];
        if (packed !== undefined)
            pourCell(packed, histogram);
        histogram.zeros = figures.count - figures.nonzero;
        return histogram.quantiles(percents, figures.min, figures.max);
    }
    quantiles(percents) {
        if (!this.#sampleFull)
            return exactQuantiles(this.#sample.values().slice().sort(), percents);
        this.#closeAll();
        const totals = this.totals();
        const histogram = new LogHistogram();
        for (const packed of this.#packed)
            if (packed !== undefined)
                pourCell(packed, histogram);
        histogram.zeros = totals.count - totals.nonzero;
        return histogram.quantiles(percents, totals.min, totals.max);
    }
    /** True while percentiles are computed from every single value. */
    get isExact() {
        return !this.#sampleFull;
    }
}

;// CONCATENATED MODULE: ./build/src/ingest/point-sink.js


/** More cells than this and they are made twice as wide, so that memory does not grow with the length of the run. */
const MOST_CELLS = 1800;
/** Values of one tag with figures of their own, for each metric. */
const MOST_VALUES = 100;
/** All sub-series of trends together: their histograms are the largest part of the memory. */
const MOST_TREND_SERIES = 600;
const BREAKDOWN = ['scenario', 'group', 'phase', 'name'];
/** Parts of a request: broken down they say little and cost the most. */
const WHOLE_ONLY = /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|data_(sent|received)|vus|vus_max)$/;
/** Takes every point of one run, from any number of files, in any order. */
class PointSink {
    metrics = new Map();
    /** A gauge of one more file is one more gauge: their values add up. */
    gaugesOfFiles = [];
    cellSeconds = 1;
    /** Changes when cells moved: numbers handed out before are void. */
    epoch = 0;
    #cells = new Map();
    #options;
    #trendSeries = 0;
    constructor(options) {
        this.#options = options;
    }
    beginFile() {
        this.gaugesOfFiles.push(new Map());
        for (const metric of this.metrics.values())
            metric.blocks = [];
    }
    metric(name) {
        const known = this.gaugesOfFiles.at(-1)?.get(name) ?? this.metrics.get(name);
        const isGaugeOfEarlierFile = known?.kind === 'gauge' && !this.gaugesOfFiles.at(-1)?.has(name);
        if (known !== undefined && !isGaugeOfEarlierFile)
            return known;
        const metric = new MetricAccumulator(name);
        if (known?.kind === 'gauge')
            metric.kind = 'gauge';
        if (known === undefined)
            this.metrics.set(name, metric);
        if (metric.kind === 'gauge')
            this.gaugesOfFiles.at(-1)?.set(name, metric);
        return metric;
    }
    declare(name, declaration) {
        const metric = this.metric(name);
        metric.declare(declaration);
        if (metric.kind === 'gauge')
            this.gaugesOfFiles.at(-1)?.set(name, metric);
    }
    /** Cell of a second (epoch seconds). Seconds far apart cost nothing: cells are numbered as they appear. */
    cellOf(second) {
        const key = Math.floor(second / this.cellSeconds);
        const known = this.#cells.get(key);
        if (known !== undefined)
            return known;
        const cell = this.#cells.size;
        this.#cells.set(key, cell);
        if (this.#cells.size <= MOST_CELLS)
            return cell;
        this.#widenCells();
        return this.cellOf(second);
    }
    #widenCells() {
        const seconds = [...this.#cells].map(([key, cell]) => ({ second: key * this.cellSeconds, cell }));
        this.#cells.clear();
        this.cellSeconds *= 2;
        this.epoch += 1;
        const target = [];
        for (const { second, cell } of seconds) {
            const key = Math.floor(second / this.cellSeconds);
            const to = this.#cells.get(key) ?? this.#cells.size;
            this.#cells.set(key, to);
            target[cell] = to;
        }
        const gauges = this.gaugesOfFiles.flatMap((map) => [...map.values()]);
        for (const metric of new Set([...this.metrics.values(), ...gauges]))
            metric.remapCells(target);
    }
    /** [epoch second, cell] in the order of time. */
    cells() {
        return [...this.#cells]
            .map(([key, cell]) => [key * this.cellSeconds, cell])
            .sort(([a], [b]) => a - b);
    }
    /** Numbers of tag blocks are used anew: forget what they meant. */
    forgetBlocks() {
        for (const metric of this.metrics.values())
            metric.blocks = [];
        for (const map of this.gaugesOfFiles)
            for (const metric of map.values())
                metric.blocks = [];
    }
    /** First point of a metric with this tag block: finds the sub-series it counts into, and counts it there. */
    resolveBlock(metric, block, tags, value) {
        const parts = this.#seriesFor(metric, tags);
        metric.blocks[block] = parts;
        for (const part of parts)
            part.add(value);
    }
    #seriesFor(metric, tags) {
        if (metric.kind === 'gauge')
            return [];
        const found = new Map();
        const take = (wanted, tag) => {
            const series = this.#series(metric, wanted, tag);
            if (series !== undefined)
                found.set(point_sink_keyOf(wanted), series);
        };
        const selectors = this.#options.selectors.filter(({ name }) => name === metric.name);
        for (const wanted of [
            ...(metric.declared?.submetrics ?? []),
            ...selectors.map((selector) => selector.tags),
        ])
            if (Object.entries(wanted).every(([name, value]) => tags[name] === value))
                take(wanted);
        if (metric.name === 'http_req_duration' && tags.expected_response === 'true') {
            take({ expected_response: 'true' });
            if (tags.phase)
                take({ expected_response: 'true', phase: tags.phase }, 'phase');
        }
        for (const tag of WHOLE_ONLY.test(metric.name) ? [] : this.#breakdown(metric.name)) {
            const value = tags[tag];
            if (value)
                take({ [tag]: value }, tag);
        }
        return [...found.values()];
    }
    #breakdown(metric) {
        if (metric === 'checks')
            return ['check', ...this.#options.tags];
        if (metric === 'http_reqs')
            return [...BREAKDOWN, 'status', 'error_code', ...this.#options.tags];
        return [...BREAKDOWN, ...this.#options.tags];
    }
    /** `tag`: the series exists because this tag has that value; only so many values have one. */
    #series(metric, tags, tag) {
        const key = point_sink_keyOf(tags);
        const known = metric.subSeries.get(key);
        if (known !== undefined)
            return known;
        if (tag !== undefined) {
            const values = metric.tagValues.get(tag) ?? { kept: 0, dropped: false };
            metric.tagValues.set(tag, values);
            const full = values.kept >= MOST_VALUES || (metric.isTrend && this.#trendSeries >= MOST_TREND_SERIES);
            values.dropped ||= full;
            if (full)
                return undefined;
            values.kept += 1;
        }
        if (metric.isTrend)
            this.#trendSeries += 1;
        const series = new SubSeries(tags, metric.isTrend);
        metric.subSeries.set(key, series);
        return series;
    }
}
function point_sink_keyOf(tags) {
    return JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/src/ingest/read-results.js



/** Reads the files of one run, whatever shapes they have, into what a run of our own gives. */
async function readResults(files, options) {
    const selectors = options.thresholds
        .map(({ metric, tags }) => ({ name: metric, tags }))
        .filter(({ tags }) => Object.keys(tags).length > 0);
    const sink = new PointSink({ tags: options.tags, selectors });
    const readings = [];
    for (const file of files)
        readings.push(await readFile(file, sink, options));
    const [first] = readings;
    if (first?.kind === 'result' && readings.length === 1)
        return ownResult(first);
    const own = readings.find(({ kind }) => kind === 'result');
    if (own !== undefined)
        throw new UnreadableError(`${own.name} is a whole result of this tool and cannot be joined with other files`, 'Give it alone, or use `compare` for two runs.');
    return joinReadings(readings, sink, { selectors, thresholds: options.thresholds });
}
function ownResult({ summary }) {
    return {
        summary,
        series: [],
        observations: { series: [], events: [], missing: [], limits: [] },
        k6Thresholds: [],
    };
}

// EXTERNAL MODULE: ./build/src/inputs/from-file.js
var from_file = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/src/inputs/read-inputs.js
var read_inputs = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 2 modules
var plan_thresholds = __webpack_require__(21807);
;// CONCATENATED MODULE: ./build/src/commands/reading-progress.js
const EVERY_MS = 200;
/** Small files are read before anyone could read a line about them. */
const QUIET_MS = 500;
/** `points.json: 41 %, 1.6 GB/s, 7.0 M samples/s, 3 s left` while a large file is read. */
class ReadingProgress {
    #line;
    #now;
    #file = '';
    #startedMs = 0;
    #shownMs = 0;
    constructor(line, now) {
        this.#line = line;
        this.#now = now;
    }
    update(progress) {
        const nowMs = this.#now();
        if (progress.name !== this.#file) {
            this.#file = progress.name;
            this.#startedMs = nowMs;
        }
        if (nowMs - this.#startedMs < QUIET_MS || nowMs - this.#shownMs < EVERY_MS)
            return;
        this.#shownMs = nowMs;
        this.#line.update(progressText(progress, (nowMs - this.#startedMs) / 1000));
    }
}
function progressText({ name, readBytes, sizeBytes, points }, seconds) {
    const bytesPerSecond = readBytes / seconds;
    const rate = `${bytesText(bytesPerSecond)}/s, ${(points / seconds / 1e6).toFixed(1)} M samples/s`;
    const file = name === '-' ? 'standard input' : name;
    if (sizeBytes === undefined || sizeBytes === 0)
        return `${file}: ${bytesText(readBytes)}, ${rate}`;
    const share = Math.min(1, readBytes / sizeBytes);
    const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
    const leftS = Math.ceil(Math.max(0, sizeBytes - readBytes) / bytesPerSecond);
    return `${file}: ${bar} ${Math.floor(share * 100)} %, ${rate}, ${leftS} s left`;
}
function bytesText(bytes) {
    return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
}

;// CONCATENATED MODULE: ./build/src/commands/read-foreign.js







/** Limits and rules for results that are already there: from flags, then from the config file. */
function judgedBy(source, { workingDirectory }) {
    const named = source.values.get('config')?.text.trim() || undefined;
    const { inputs } = (0,read_inputs/* readInputs */.K)({ surface: 'cli', sources: [source, (0,from_file/* fromFile */.H0)(workingDirectory, named)] });
    const problems = [];
    const thresholds = (inputs.thresholds ?? []).flatMap((text) => {
        // Nothing is added here by default, so there is nothing to leave out.
        if (/^no[ -]defaults$/i.test(text))
            return [];
        try {
            return [(0,plan_thresholds/* parseThreshold */.B7)(text, 'user', { anyMetric: true })];
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            problems.push(error.message);
            return [];
        }
    });
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return { thresholds, failOn: inputs['fail-on'], regressionTolerance: inputs['regression-tolerance'] };
}
/** k6 flushes every 200 ms (CSV: every second) and reports its VUs every second: silence this long is the end. */
const WRITER_IDLE_MS = 5_000;
async function readForeign(files, { tags, thresholds, follow }, ports) {
    if (files.filter((file) => file === '-').length > 1)
        throw new errors/* InputError */.dz(['standard input can be read once: give - only once']);
    const progress = new ReadingProgress(ports.progress, () => performance.now());
    try {
        return await readResults(files, {
            stdin: ports.stdin,
            tags,
            thresholds,
            follow: follow ? writerState(undefined, WRITER_IDLE_MS) : undefined,
            onProgress: (state) => progress.update(state),
        });
    }
    finally {
        ports.progress.done();
    }
}


/***/ }),

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90828);
/* harmony import */ var _ports_report_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77302);
/* harmony import */ var _ports_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3392);
/* harmony import */ var _report_csv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81148);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56637);
/* harmony import */ var _report_junit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73356);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66096);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24834);











const FORMATS = ['terminal', 'html', 'markdown', 'json', 'junit', 'csv'];
function formatOf(given) {
    if (given === undefined)
        return 'terminal';
    const format = FORMATS.find((known) => known === given);
    if (format === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([
            `--format "${given}" is not known: expected one of ${FORMATS.join(', ')}.${(0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .didYouMean */ .a)(String(given), FORMATS)}`,
        ]);
    return format;
}
/** Writes a report where it was asked for: a file, or standard output. */
async function writeReport(report, format, output, ports) {
    const file = typeof output === 'string' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingDirectory, output) : undefined;
    const colour = file === undefined && (0,_ports_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .usesColour */ .hy)(ports.stdout, ports.env);
    const text = await rendered(report, format, { colour, columns: ports.stdout.columns ?? 100 });
    if (file === undefined) {
        await new Promise((done) => ports.stdout.write(text, () => done()));
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text).catch((error) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([`--output ${output} cannot be written: ${error.message}`]);
    });
    ports.log.info(`Report: ${output}`);
}
async function rendered(report, format, terminal) {
    switch (format) {
        case 'terminal':
            return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTerminal */ .b)(report, terminal);
        case 'html':
            return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_6__.renderHtml)(report, await (0,_ports_report_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .readReportAssets */ .Y)());
        case 'markdown':
            return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .renderMarkdown */ .G)([report]);
        case 'json':
            return `${JSON.stringify(report.summary, undefined, 2)}\n`;
        case 'junit':
            return (0,_report_junit_js__WEBPACK_IMPORTED_MODULE_7__/* .renderJunit */ .R)([report]);
        case 'csv':
            return (0,_report_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFiguresCsv */ .M)([report]);
    }
}


/***/ }),

/***/ 50888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineOf: () => (/* binding */ baselineOf),
/* harmony export */   judgeAndWrite: () => (/* binding */ judgeAndWrite),
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40542);
/* harmony import */ var _baseline_history_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61732);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23516);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22163);
/* harmony import */ var _report_make_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80566);
/* harmony import */ var _read_foreign_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68992);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6278);









/** `orchestrator-perf report <k6 results…>`: the report and verdict of results that are already there. */
const reportCommand = async ({ operands, options, source }, ports) => {
    const format = (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOf */ .b)(options.format);
    const testType = testTypeOf(options['test-type']);
    const rules = (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedBy */ .N)(source, ports);
    const measurement = await (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_6__/* .readForeign */ .v)(operands, {
        tags: typeof options.tag === 'string' ? options.tag.split(',').map((tag) => tag.trim()) : [],
        thresholds: rules.thresholds,
        follow: options.follow === true,
    }, ports);
    if (testType !== undefined)
        measurement.summary.testType = testType;
    const lookup = await baselineOf(options.baseline, ports);
    return judgeAndWrite(measurement, lookup, rules, { format, output: options.output }, ports);
};
/** From figures to exit code: shared with `compare`. */
async function judgeAndWrite(measurement, lookup, rules, to, ports) {
    const { thresholds, failOn, regressionTolerance } = rules;
    const judgement = (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)({
        measurement,
        test: { thresholds },
        lookup,
        plan: { failOn, baseline: { regressionTolerance } },
    });
    const { outcome, headline } = judgement.verdict;
    measurement.summary.verdict = { outcome, headline: headline.slice(0, 2000) };
    await (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReport */ .u)((0,_report_make_report_js__WEBPACK_IMPORTED_MODULE_5__/* .makeReport */ .d)(measurement, judgement), to.format, to.output, ports);
    return (0,_domain_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .F)([judgement.verdict]);
}
/** A result or history of this tool, or k6 results. */
async function baselineOf(file, ports) {
    if (typeof file !== 'string')
        return { kind: 'off' };
    const runs = (await ownRuns(file)) ?? [
        (await (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_6__/* .readForeign */ .v)([file], { tags: [], thresholds: [], follow: false }, ports)).summary,
    ];
    const [newest] = runs;
    return {
        kind: 'found',
        baseline: { runs, source: `file ${file}`, sha: newest?.commit?.sha, newestAt: newest?.startedAt },
    };
}
/** History files are small; anything else is left to the reader of k6 results. */
async function ownRuns(file) {
    if (!file.endsWith('.json'))
        return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined || !text.includes('"schemaVersion"'))
        return undefined;
    const history = (0,_baseline_history_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .Lu)(text);
    return history.kind === 'read' ? history.runs : undefined;
}
function testTypeOf(given) {
    if (given === undefined)
        return undefined;
    const type = _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .TEST_TYPES */ .JB.find((known) => known === given);
    if (type === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([`--test-type "${given}" is not known: expected one of ${_k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .TEST_TYPES */ .JB.join(', ')}`]);
    return type;
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

/***/ 56637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./node_modules/handlebars/lib/index.js
var lib = __webpack_require__(88508);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/event-sentence.js
var event_sentence = __webpack_require__(15176);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/down-sample.js
var down_sample = __webpack_require__(97557);
;// CONCATENATED MODULE: ./build/src/report/html-charts.js


/** Keeps a page of a day's run as small as one of a minute's. */
const MOST_BUCKETS = 480;
/** Lines whose peak is the news; the others are means over their bucket. */
const PEAKS = /\.(p\(99\)|max)$|^queue\.(depth|oldest_age)$/;
function chartData(report) {
    const grid = reportGrid(report);
    const second = (atMs) => Math.round((atMs - grid.fromMs) / 100) / 10;
    return {
        seconds: Array.from({ length: grid.count }, (_, bucket) => (bucket * grid.stepMs) / 1000),
        stepS: grid.stepMs / 1000,
        startMs: grid.fromMs,
        phases: report.phases.map((phase) => ({
            name: (0,report_escape/* cleanName */.$t)(phase.name),
            fromS: second(phase.fromMs),
            toS: second(phase.toMs),
            judged: phase.judged,
        })),
        charts: report.charts.map((chart) => ({
            id: chart.id,
            unit: chart.unit,
            limits: limitsOf(report, chart),
            lines: chart.lines.map(({ label, series }) => ({
                label: (0,report_escape/* cleanName */.$t)(label),
                role: series.metric,
                values: lineValues(series, grid).map(rounded),
            })),
        })),
        distribution: report.distribution.map(([percent, ms]) => [percent, rounded(ms) ?? 0]),
        distributionLimits: report.judgement.thresholds.flatMap(({ threshold }) => threshold.metric === 'http_req_duration' && threshold.statistic.kind === 'percentile'
            ? [{ percent: threshold.statistic.percent, ms: threshold.limit }]
            : []),
    };
}
function reportGrid(report) {
    const firsts = report.charts.flatMap(({ lines }) => lines.map(({ series }) => series.points[0]?.[0]));
    const lasts = report.charts.flatMap(({ lines }) => lines.map(({ series }) => series.points.at(-1)?.[0]));
    const known = (values) => values.filter((value) => value !== undefined);
    const fromMs = report.phases[0]?.fromMs ?? Math.min(...known(firsts), Number.MAX_SAFE_INTEGER);
    const toMs = Math.max(report.phases.at(-1)?.toMs ?? 0, ...known(lasts));
    return toMs > fromMs ? (0,down_sample/* gridFor */.GY)(fromMs, toMs + 1, MOST_BUCKETS) : { fromMs: 0, stepMs: 1000, count: 1 };
}
function lineValues(series, grid) {
    if (series.metric === 'offered')
        return (0,down_sample/* interpolatedOnGrid */.p2)(series.points, grid);
    const reduction = PEAKS.test(series.metric) ? 'max' : 'mean';
    return (0,down_sample/* onGrid */.kj)(series.points, grid, reduction);
}
/** The limits that belong on a chart: those on what its lines show. */
function limitsOf(report, chart) {
    const metrics = {
        latency: /^http_req_duration$/,
        throughput: /^events_per_second$/,
        errors: /^http_req_failed$/,
        memory: /^orchestrator\.memory$/,
        cpu: /^orchestrator\.cpu$/,
        queue: /^queue\.depth$/,
    };
    const wanted = metrics[chart.id];
    if (wanted === undefined)
        return [];
    return report.judgement.thresholds
        .filter(({ threshold }) => wanted.test(threshold.metric) && Object.keys(threshold.tags).length === 0)
        .slice(0, 3)
        .map(({ threshold }) => {
        const { statistic } = threshold;
        return {
            label: statistic.kind === 'percentile' ? `limit of p${statistic.percent}` : 'limit',
            value: threshold.limit,
        };
    });
}
function rounded(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4));
}

;// CONCATENATED MODULE: ./build/src/report/html-table.js


const MOST_ROWS = 250;
function tableView(table) {
    if (table === undefined)
        return undefined;
    const shown = table.rows.slice(0, MOST_ROWS);
    const left = table.rows.length - shown.length;
    return {
        caption: table.caption,
        columns: table.columns.map(({ title, isNumber }) => ({ title, number: isNumber })),
        rows: shown.map((cells) => ({
            cells: cells.map(({ text, tone }, index) => ({
                text: (0,report_escape/* cleanText */.X5)(text),
                number: table.columns[index]?.isNumber ?? false,
                tone,
            })),
        })),
        more: left > 0 ? `${(0,format/* formatCount */.B4)(left)} more rows are in result.json.` : '',
    };
}

// EXTERNAL MODULE: ./build/src/report/tables/table.js
var table = __webpack_require__(91672);
;// CONCATENATED MODULE: ./build/src/report/tables/accounting.js


/** Every party's own count of the same events. */
function accountingTable(report) {
    const { accounting } = report.summary;
    if (accounting === undefined)
        return undefined;
    const rows = [
        ['Submitted', 'k6, in answered requests', accounting.submitted],
        ['Accepted', 'the answers', accounting.acceptedByAnswer],
        ['Rejected', 'the answers', accounting.rejectedByAnswer],
        ['Unanswered', 'k6', accounting.unanswered],
        ['Processed', 'the service', accounting.processed],
        ['Routed', 'the service', accounting.routed],
        ['Failed', 'the service', accounting.failed],
        ['Messages sent', 'the service', accounting.messagesSent],
        ['Messages queued', 'the queue', accounting.queued],
    ];
    return (0,table/* tableOf */.c_)('Where every event went', [...(0,table/* words */.aL)('Events', 'Counted by'), ...(0,table/* numbers */.nL)('Count')], rows.flatMap(([what, by, count]) => (count === undefined ? [] : [[what, by, (0,format/* formatCount */.B4)(count)]])));
}

;// CONCATENATED MODULE: ./build/src/report/tables/by-type.js


function typeAnswer({ judgement: { capacity, recovery, growth } }) {
    if (capacity !== undefined)
        return { title: 'Capacity', sentence: capacity.sentence, table: stepsTable(capacity) };
    if (recovery !== undefined)
        return { title: 'Recovery', sentence: recovery.sentence, table: spikesTable(recovery) };
    if (growth !== undefined && growth.length > 0)
        return { title: 'Growth', sentence: growthSentence(growth), table: growthTable(growth) };
    return undefined;
}
function stepsTable({ steps }) {
    return (0,table/* tableOf */.c_)('Steps', [...(0,table/* words */.aL)('Step'), ...(0,table/* numbers */.nL)('VUs', 'Offered', 'Achieved', 'p95', 'Failed'), ...(0,table/* words */.aL)('Result')], steps.map((step) => [
        step.phase,
        (0,format/* formatCount */.B4)(step.vus),
        (0,format/* formatQuantity */.VZ)(step.offeredEventsPerSecond, 'per second'),
        (0,format/* formatQuantity */.VZ)(step.achievedEventsPerSecond, 'per second'),
        (0,format/* formatKnown */.Jq)(step.p95Ms, 'ms'),
        (0,format/* formatKnown */.Jq)(step.errorRate, 'ratio'),
        step.broken === undefined ? 'held' : (0,table/* toned */.bQ)(step.broken, 'bad'),
    ]));
}
function spikesTable({ spikes }) {
    return (0,table/* tableOf */.c_)('Spikes', [
        ...(0,table/* words */.aL)('Spike'),
        ...(0,table/* numbers */.nL)('p95 before', 'p95 at its peak', 'Recovered after', 'Queue drained after'),
    ], spikes.map((spike) => [
        spike.phase,
        (0,format/* formatKnown */.Jq)(spike.baselineP95Ms, 'ms'),
        (0,format/* formatKnown */.Jq)(spike.peakP95Ms, 'ms'),
        spike.recoveryS === undefined ? (0,table/* toned */.bQ)('not recovered', 'bad') : (0,format/* formatDuration */.a3)(spike.recoveryS),
        spike.queueDrainS === undefined ? '' : (0,format/* formatDuration */.a3)(spike.queueDrainS),
    ]));
}
function growthSentence(growth) {
    const growing = growth.filter((one) => one.growing).map(({ sentence }) => sentence);
    return growing.join(' ') || 'Nothing grew.';
}
function growthTable(growth) {
    return (0,table/* tableOf */.c_)('Trend over the hold', [...(0,table/* words */.aL)('Metric'), ...(0,table/* numbers */.nL)('Per hour', 'p-value'), ...(0,table/* words */.aL)('Result')], growth.map((one) => [
        one.metric,
        (0,format/* formatQuantity */.VZ)(one.perHour, one.unit),
        one.pValue < 0.001 ? '< 0.001' : one.pValue.toFixed(3),
        one.growing ? (0,table/* toned */.bQ)('grows', 'bad') : 'steady',
    ]));
}

// EXTERNAL MODULE: ./build/src/report/tables/figure-row.js
var figure_row = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/src/report/tables/figures.js
var figures = __webpack_require__(34229);
// EXTERNAL MODULE: ./build/src/report/tables/latency.js
var latency = __webpack_require__(92526);
;// CONCATENATED MODULE: ./build/src/report/tables/messages.js


function messagesTable(report) {
    return (0,table/* tableOf */.c_)('Messages of k6', [...(0,table/* words */.aL)('Level'), ...(0,table/* numbers */.nL)('Times'), ...(0,table/* words */.aL)('Message')], report.summary.load.messages.map(({ level, message, count }) => [level, (0,format/* formatCount */.B4)(count), message]));
}

// EXTERNAL MODULE: ./build/src/report/tables/phases.js
var phases = __webpack_require__(87910);
// EXTERNAL MODULE: ./build/src/report/tables/services.js
var services = __webpack_require__(13458);
// EXTERNAL MODULE: ./build/src/report/validity-line.js
var validity_line = __webpack_require__(30147);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/html-view.js















function htmlView(report) {
    const { judgement } = report;
    const { verdict } = judgement;
    const charts = chartData(report);
    return {
        title: (0,report_escape/* cleanText */.X5)(report.title, 120),
        outcome: verdict.outcome,
        word: words/* OUTCOMES */.im[verdict.outcome].word,
        headline: (0,report_escape/* cleanText */.X5)((0,words/* headlineSentence */.k1)(verdict)),
        subtitle: subtitle(report),
        comparison: judgement.comparison.kind === 'off' ? '' : (0,report_escape/* cleanText */.X5)(judgement.comparison.sentence),
        cards: cards(report),
        reasons: (0,words/* otherReasons */.EQ)(report)
            .slice(0, 50)
            .map((sentence) => (0,report_escape/* cleanText */.X5)(sentence)),
        validity: (0,validity_line/* validityFacts */.m)(report).join(', '),
        findings: judgement.validity.map(({ severity, sentence }) => ({
            severity,
            sentence: (0,report_escape/* cleanText */.X5)(sentence),
        })),
        causes: (0,words/* likelyCauses */.Ze)(report)
            .slice(0, 10)
            .map(({ what, evidence, advice }) => ({
            what: (0,report_escape/* cleanText */.X5)(what),
            evidence: (0,report_escape/* cleanText */.X5)(evidence),
            advice: (0,report_escape/* cleanText */.X5)(advice),
        })),
        broken: brokenView(report),
        byType: byType(report),
        figures: tableView((0,figures/* figuresTable */._)([{ figures: report.keyFigures }])),
        latency: tableView((0,latency/* latencyTable */.n)(report)),
        endpoints: tableView((0,latency/* endpointsTable */.$)(report)),
        phases: tableView((0,phases/* phasesTable */.l)(report)),
        services: tableView((0,services/* servicesTable */.l)(report)),
        events: report.events.slice(0, 100).map((event) => (0,report_escape/* cleanText */.X5)((0,event_sentence/* eventSentence */.W)(report, event))),
        accounting: tableView(accountingTable(report)),
        messages: tableView(messagesTable(report)),
        facts: report.facts.map(({ name, value }) => ({ name: (0,report_escape/* cleanText */.X5)(name), value: (0,report_escape/* cleanText */.X5)(value, 2000) })),
        notes: report.notes.slice(0, 100).map((note) => (0,report_escape/* cleanText */.X5)(note)),
        chartSections: report.charts.map((chart) => ({
            id: chart.id,
            title: chart.title,
            description: chartDescription(chart),
        })),
        hasDistribution: report.distribution.length > 2,
        samplingNote: charts.stepS > 1
            ? `One point covers ${(0,format/* formatDuration */.a3)(charts.stepS)}: the mean of it; for p99 and queues its peak.`
            : '',
        charts,
    };
}
function subtitle(report) {
    const { summary } = report;
    const sha = summary.commit?.sha.slice(0, 7);
    return [
        summary.startedAt.replace('T', ' ').replace(/(:\d\d)(\.\d+)?Z$/, '$1 UTC'),
        (0,format/* formatDuration */.a3)(summary.durationMs / 1000),
        sha === undefined
            ? undefined
            : `commit ${sha}${summary.commit?.branch ? ` on ${summary.commit.branch}` : ''}`,
        summary.environment.stack === '' ? undefined : `${summary.environment.stack} stack`,
        `k6 ${summary.environment.k6Version}`,
    ]
        .filter((part) => part !== undefined)
        .map((part) => (0,report_escape/* cleanText */.X5)(part, 200))
        .join(' · ');
}
function cards(report) {
    return report.keyFigures.slice(0, 8).map((figure) => {
        const { label, value, change, limit, result, tone } = (0,figure_row/* figureRow */.r)(figure);
        const isMet = result === 'limit met';
        return {
            label: (0,report_escape/* cleanText */.X5)(label, 60),
            value,
            detail: [
                limit && `limit ${limit}${isMet ? ', met' : ''}`,
                change && `${change} to baseline`,
                isMet ? '' : result,
            ]
                .filter(Boolean)
                .join(' · '),
            tone,
        };
    });
}
function byType(report) {
    const answer = typeAnswer(report);
    return (answer && {
        title: answer.title,
        sentence: (0,report_escape/* cleanText */.X5)(answer.sentence),
        table: tableView(answer.table),
    });
}
function brokenView(report) {
    const { failure } = report;
    if (failure === undefined)
        return undefined;
    return {
        service: (0,report_escape/* cleanText */.X5)(failure.service ?? '', 120),
        log: failure.logTail
            .slice(-60)
            .map((line) => (0,report_escape/* cleanText */.X5)(line))
            .join('\n'),
    };
}
/** What a reader who cannot see the chart should know. */
function chartDescription(chart) {
    return chart.lines
        .map(({ label, series }) => {
        let peak = Number.NEGATIVE_INFINITY;
        for (const [, value] of series.points)
            peak = Math.max(peak, value);
        return `${(0,report_escape/* cleanText */.X5)(label, 80)}: peak ${(0,format/* formatQuantity */.VZ)(peak, chart.unit)}`;
    })
        .join('; ');
}

;// CONCATENATED MODULE: ./build/src/report/html.js



/** One self-contained page: no request leaves it, no script but ours runs in it. */
function renderHtml(report, assets) {
    const template = lib.compile(assets.template, { strict: true, knownHelpersOnly: true });
    const view = htmlView(report);
    return template({
        ...view,
        trusted: {
            uplotCss: new lib.SafeString(assets.uplotCss),
            pageCss: new lib.SafeString(assets.pageCss),
            uplotJs: new lib.SafeString(assets.uplotJs),
            pageJs: new lib.SafeString(assets.pageJs),
            data: new lib.SafeString((0,report_escape/* scriptJson */.eC)(view.charts)),
            policy: new lib.SafeString(policy(assets)),
        },
    });
}
function policy(assets) {
    return [
        "default-src 'none'",
        `script-src ${assets.scriptHashes.join(' ')}`,
        `style-src ${assets.styleHashes.join(' ')}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}


/***/ })

};
