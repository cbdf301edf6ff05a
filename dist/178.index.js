export const id = 178;
export const ids = [178];
export const modules = {

/***/ 75178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./node_modules/handlebars/lib/index.js
var lib = __webpack_require__(88508);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
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

// EXTERNAL MODULE: ./build/src/report/key-figures.js
var key_figures = __webpack_require__(42503);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/report/validity-line.js
var validity_line = __webpack_require__(30147);
;// CONCATENATED MODULE: ./build/src/report/html-view.js






const MOST_ROWS = 250;
function htmlView(report) {
    const { judgement, summary } = report;
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
        failures: (0,words/* failedLimits */._y)(report)
            .slice(0, 50)
            .map((result) => {
            const unit = (0,key_figures/* limitUnit */.ge)(summary, result.threshold);
            const level = result.threshold.level === 'warn' ? ' (warning only)' : '';
            return (0,report_escape/* cleanText */.X5)(`${(0,words/* limitSubject */.Y7)(result)} ${(0,key_figures/* limitText */.PW)(result.threshold, unit)}: was ${(0,format/* formatQuantity */.VZ)(result.actual, unit)}${level}`);
        }),
        reasons: verdict.reasons
            .filter(({ kind }) => kind !== 'threshold')
            .slice(0, 20)
            .map(({ sentence }) => (0,report_escape/* cleanText */.X5)(sentence)),
        validity: (0,validity_line/* validityFacts */.m)(report).join(', '),
        findings: judgement.validity.map(({ severity, sentence }) => ({
            severity,
            sentence: (0,report_escape/* cleanText */.X5)(sentence),
        })),
        causes: [...judgement.diagnosis]
            .sort((left, right) => right.weight - left.weight)
            .slice(0, 10)
            .map(({ what, evidence, advice }) => ({
            what: (0,report_escape/* cleanText */.X5)(what),
            evidence: (0,report_escape/* cleanText */.X5)(evidence),
            advice: (0,report_escape/* cleanText */.X5)(advice),
        })),
        broken: brokenView(report),
        byType: byType(report),
        figures: figuresTable(report.keyFigures),
        latency: latencyTable('Latency', report.latency),
        endpoints: latencyTable('Endpoints, slowest first', report.endpoints),
        phases: phasesTable(report),
        services: servicesTable(report),
        events: report.events
            .slice(0, 100)
            .map((event) => (0,report_escape/* cleanText */.X5)(`${clock(event.atMs)} ${event.service} ${event.kind}: ${event.detail}`)),
        accounting: accountingTable(report),
        messages: messagesTable(report),
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
        const { text, tone } = (0,words/* figureResult */.kn)(figure);
        const change = figure.change === undefined ? '' : `${(0,format/* formatChange */.eD)(figure.change, figure.changeUnit)} to baseline`;
        const limit = figure.limit === undefined ? '' : `limit ${figure.limit}`;
        const word = text === 'limit met' ? 'met' : text;
        return {
            label: (0,report_escape/* cleanText */.X5)(figure.label, 60),
            value: (0,format/* formatQuantity */.VZ)(figure.value, figure.unit),
            detail: [limit && word === 'met' ? `${limit}, met` : limit, change, word === 'met' ? '' : word]
                .filter(Boolean)
                .join(' · '),
            tone,
        };
    });
}
function figuresTable(figures) {
    const compared = figures.some(({ change }) => change !== undefined);
    return table('All figures', [
        'Figure',
        ...(compared ? ['#Baseline'] : []),
        '#This run',
        ...(compared ? ['#Change', '#Noise'] : []),
        '#Limit',
        'Result',
    ], figures.map((figure) => {
        const scale = (0,format/* scaleFor */.E1)(figure.unit, [figure.value, figure.baseline]);
        const { text, tone } = (0,words/* figureResult */.kn)(figure);
        return [
            figure.label,
            ...(compared ? [figure.baseline === undefined ? '' : (0,format/* formatWith */.Kz)(scale, figure.baseline)] : []),
            (0,format/* formatWith */.Kz)(scale, figure.value),
            ...(compared
                ? [
                    figure.change === undefined ? '' : (0,format/* formatChange */.eD)(figure.change, figure.changeUnit),
                    figure.noise === undefined ? '' : (0,format/* formatNoise */.u4)(figure.noise, figure.changeUnit),
                ]
                : []),
            figure.limit ?? '',
            { text, tone },
        ];
    }));
}
function latencyTable(caption, rows) {
    return table(caption, ['What', '#Count', '#Min', '#Avg', '#p50', '#p90', '#p95', '#p99', '#Max', '#Failed'], rows.map((row) => [
        row.name,
        (0,format/* formatCount */.B4)(row.count),
        ...[row.minMs, row.avgMs, row.p50Ms, row.p90Ms, row.p95Ms, row.p99Ms, row.maxMs].map((ms) => (0,format/* formatQuantity */.VZ)(ms, 'ms')),
        row.errorRate === undefined ? '' : (0,format/* formatQuantity */.VZ)(row.errorRate, 'ratio'),
    ]));
}
function phasesTable(report) {
    return table('Phases', ['Phase', '#Length', '#VUs', '#Offered', '#Achieved', '#Requests', '#p95', '#Failed', 'Judged'], report.phases.map((phase) => [
        phase.name,
        (0,format/* formatDuration */.a3)((phase.toMs - phase.fromMs) / 1000),
        (0,format/* formatCount */.B4)(phase.targetVus),
        optional(phase.offeredEventsPerSecond, 'per second'),
        optional(phase.achievedEventsPerSecond, 'per second'),
        phase.requests === undefined ? '' : (0,format/* formatCount */.B4)(phase.requests),
        optional(phase.p95Ms, 'ms'),
        optional(phase.errorRate, 'ratio'),
        phase.judged ? 'yes' : '',
    ]));
}
function servicesTable(report) {
    return table('Services', ['Service', '#CPU average', '#CPU peak', '#CPU limit', '#Memory peak', '#Memory limit'], report.services.map((service) => [
        service.service,
        optional(service.cpuAvg, 'cores'),
        optional(service.cpuMax, 'cores'),
        optional(service.cpuLimit, 'cores'),
        optional(service.memoryMax, 'bytes'),
        optional(service.memoryLimit, 'bytes'),
    ]));
}
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
    return table('Where every event went', ['Events', 'Counted by', '#Count'], rows.flatMap(([what, by, count]) => (count === undefined ? [] : [[what, by, (0,format/* formatCount */.B4)(count)]])));
}
function messagesTable(report) {
    return table('Messages of k6', ['Level', '#Times', 'Message'], report.summary.load.messages.map(({ level, message, count }) => [level, (0,format/* formatCount */.B4)(count), message]));
}
function byType(report) {
    const { capacity, recovery, growth } = report.judgement;
    if (capacity !== undefined)
        return {
            title: 'Capacity',
            sentence: (0,report_escape/* cleanText */.X5)(capacity.sentence),
            table: table('Steps', ['Step', '#VUs', '#Offered', '#Achieved', '#p95', '#Failed', 'Result'], capacity.steps.map((step) => [
                step.phase,
                (0,format/* formatCount */.B4)(step.vus),
                (0,format/* formatQuantity */.VZ)(step.offeredEventsPerSecond, 'per second'),
                (0,format/* formatQuantity */.VZ)(step.achievedEventsPerSecond, 'per second'),
                optional(step.p95Ms, 'ms'),
                optional(step.errorRate, 'ratio'),
                step.broken === undefined ? 'held' : { text: step.broken, tone: 'bad' },
            ])),
        };
    if (recovery !== undefined)
        return {
            title: 'Recovery',
            sentence: (0,report_escape/* cleanText */.X5)(recovery.sentence),
            table: table('Spikes', ['Spike', '#p95 before', '#p95 at its peak', '#Recovered after', '#Queue drained after'], recovery.spikes.map((spike) => [
                spike.phase,
                optional(spike.baselineP95Ms, 'ms'),
                optional(spike.peakP95Ms, 'ms'),
                spike.recoveryS === undefined
                    ? { text: 'not recovered', tone: 'bad' }
                    : (0,format/* formatDuration */.a3)(spike.recoveryS),
                spike.queueDrainS === undefined ? '' : (0,format/* formatDuration */.a3)(spike.queueDrainS),
            ])),
        };
    if (growth !== undefined && growth.length > 0)
        return {
            title: 'Growth',
            sentence: (0,report_escape/* cleanText */.X5)(growth
                .filter(({ growing }) => growing)
                .map(({ sentence }) => sentence)
                .join(' ') || 'Nothing grew.'),
            table: table('Trend over the hold', ['Metric', '#Per hour', '#p-value', 'Result'], growth.map((one) => [
                one.metric,
                (0,format/* formatQuantity */.VZ)(one.perHour, one.unit),
                one.pValue < 0.001 ? '< 0.001' : one.pValue.toFixed(3),
                one.growing ? { text: 'grows', tone: 'bad' } : 'steady',
            ])),
        };
    return undefined;
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
/** A title that starts with `#` is a column of numbers. Nothing to show: no table. */
function table(caption, titles, rows) {
    if (rows.length === 0)
        return undefined;
    const columns = titles.map((title) => ({ title: title.replace(/^#/, ''), number: title.startsWith('#') }));
    const shown = rows.slice(0, MOST_ROWS);
    return {
        caption,
        columns,
        rows: shown.map((cells) => ({
            cells: cells.map((cell, index) => {
                const { text, tone } = typeof cell === 'string' ? { text: cell, tone: 'plain' } : cell;
                return { text: (0,report_escape/* cleanText */.X5)(text), number: columns[index]?.number ?? false, tone };
            }),
        })),
        more: rows.length > shown.length
            ? `${(0,format/* formatCount */.B4)(rows.length - shown.length)} more rows are in result.json.`
            : '',
    };
}
function optional(value, unit) {
    return value === undefined ? '' : (0,format/* formatQuantity */.VZ)(value, unit);
}
function clock(atMs) {
    return new Date(atMs).toISOString().slice(11, 19);
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
