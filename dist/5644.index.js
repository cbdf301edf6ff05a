export const id = 5644;
export const ids = [5644];
export const modules = {

/***/ 95644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./node_modules/handlebars/lib/index.js
var lib = __webpack_require__(88508);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
;// CONCATENATED MODULE: ./build/src/report/model/glossary.js
const GLOSSARY = [
    {
        id: 'baseline',
        words: ['baseline', 'Baseline'],
        text: 'The last runs of the branch this one is compared with, made in the same way on a machine of the same kind.',
        page: 'docs/baselines.md',
    },
    {
        id: 'noise',
        words: ['noise', 'Noise'],
        text: 'How far runs without any change differ from one another. A difference inside of it says nothing of the code.',
        page: 'docs/comparison.md',
    },
    {
        id: 'inconclusive',
        words: ['inconclusive'],
        text: 'Neither passed nor failed: the run cannot answer the question, and the reason says what it would take.',
        page: 'docs/verdicts.md',
    },
    {
        id: 'broken',
        words: ['broken'],
        text: 'The run did not take place as planned, so that none of its figures is one of the service.',
        page: 'docs/verdicts.md',
    },
    {
        id: 'regressed',
        words: ['regressed', 'regression'],
        text: 'Worse than before by more than noise explains and by more than the tolerance.',
        page: 'docs/comparison.md',
    },
    {
        id: 'steady',
        words: ['steady'],
        text: 'The phase in which the load stays the same. A load test is judged by it alone: in a ramp each second is another test.',
        page: 'docs/load-profiles.md',
    },
    {
        id: 'percentile',
        words: ['p95', 'p99', 'p90', 'percentile'],
        text: 'p95: 95 of 100 answers took this long or less, five took longer. p99 and p90 in the same way.',
        page: 'docs/reading-k6-results.md',
    },
    {
        id: 'vu',
        words: ['VUs', 'VU', 'Virtual users'],
        text: 'Virtual users: how many run at the same time, each waiting for its answer before it sends again.',
        page: 'docs/load-profiles.md',
    },
    {
        id: 'offered',
        words: ['offered', 'Offered'],
        text: 'What the test meant to send. Where much less was achieved, the service held k6 up.',
        page: 'docs/load-profiles.md',
    },
    {
        id: 'dropped',
        words: ['dropped iterations', 'dropped'],
        text: 'What k6 should have sent and had nobody to send it: latency looks better than it was.',
        page: 'docs/verdicts.md',
    },
];

// EXTERNAL MODULE: ./build/src/report/model/event-sentence.js
var event_sentence = __webpack_require__(27662);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/report/model/run-details.js
var run_details = __webpack_require__(70228);
// EXTERNAL MODULE: ./build/src/report/model/compared.js
var model_compared = __webpack_require__(92665);
// EXTERNAL MODULE: ./build/src/wording/tested.js
var tested = __webpack_require__(26189);
// EXTERNAL MODULE: ./build/src/report/model/words.js
var words = __webpack_require__(20943);
;// CONCATENATED MODULE: ./build/src/report/model/forest.js




const MOST_ROWS = 60;
const ROOM = 1.1;
/** Rounds farther off than this would leave no room for the intervals: they stand at the edge. */
const ROOM_FOR_ROUNDS = 2;
const LEAST_REACH = 0.001;
/** Every figure's interval against zero; ratios and points have an axis each. */
function forests({ summary }) {
    const figures = (summary.sideBySide?.figures ?? [])
        .filter(({ change }) => change !== undefined)
        .slice(0, MOST_ROWS);
    return ['ratio', 'points'].flatMap((scale) => {
        const rows = figures
            .filter((figure) => figure.scale === scale)
            .map((figure) => forestRow(figure, (0,tested/* calledBy */.p0)(summary)));
        if (rows.length === 0)
            return [];
        const unit = scale === 'ratio' ? 'relative' : 'points';
        return [{ unit, reach: reachOf(rows), rows }];
    });
}
function forestRow(figure, called) {
    const { change = 0, range, call, floor, margin, scale, better, changes } = figure;
    const unit = scale === 'points' ? 'points' : 'relative';
    const label = (0,model_compared/* comparedLabel */.i7)(figure, called);
    const result = call ?? 'not judged';
    const interval = range === undefined ? '' : `, ${(0,numbers/* formatRange */.Lu)(range, unit, 'always')}`;
    return {
        label,
        change,
        range,
        rounds: changes,
        floor: call === undefined ? undefined : better === 'lower' ? floor : -floor,
        margin: call === undefined ? undefined : margin,
        result,
        tone: (0,words/* callTone */.XT)(call),
        sentence: `${label}: ${(0,numbers/* formatSignedSize */.T4)(change, unit)}${interval}, ${result}`,
    };
}
function reachOf(rows) {
    const drawn = rows.flatMap(({ change, range, margin = 0, floor = 0 }) => [
        change,
        ...(range ?? []),
        margin,
        floor,
    ]);
    const rounds = rows.flatMap((row) => row.rounds);
    const farthest = Math.max(...drawn.map(Math.abs));
    const ofRounds = Math.max(0, ...rounds.map(Math.abs));
    return Math.max(farthest, Math.min(ROOM_FOR_ROUNDS * farthest, ofRounds), LEAST_REACH) * ROOM;
}

// EXTERNAL MODULE: ./build/src/report/tables/figures.js
var figures = __webpack_require__(34229);
// EXTERNAL MODULE: ./build/src/report/tables/percentiles.js
var percentiles = __webpack_require__(73184);
// EXTERNAL MODULE: ./build/src/report/tables/rounds.js
var rounds = __webpack_require__(21347);
;// CONCATENATED MODULE: ./build/src/report/render/html-forest.js


const TITLES = {
    relative: 'Change against the base',
    points: 'Change against the base, percentage points',
};
function forestView({ unit, reach, rows }) {
    const at = (change) => {
        const share = Math.max(-1, Math.min(1, change / reach));
        return (50 + 50 * share).toFixed(2);
    };
    return {
        title: TITLES[unit],
        ticks: ticksOf(reach).map((change) => ({ at: at(change), text: (0,numbers/* formatSignedSize */.T4)(change, unit) })),
        rows: rows.map((row) => rowView(row, unit, at)),
    };
}
function rowView({ label, tone, result, sentence, change, range, margin, floor, rounds }, unit, at) {
    return {
        label: (0,wording_escape/* pageText */.xe)(label),
        tone,
        result,
        change: (0,numbers/* formatSignedSize */.T4)(change, unit),
        sentence: (0,wording_escape/* pageText */.xe)(sentence),
        estimate: at(change),
        range: range && { from: at(range[0]), to: at(range[1]) },
        margin: margin === undefined
            ? undefined
            : { from: at(-margin), width: (Number(at(margin)) - Number(at(-margin))).toFixed(2) },
        floor: floor === undefined ? undefined : at(floor),
        rounds: rounds.map(at),
    };
}
const STEPS = [1, 2, 5];
/** Zero and one or two round numbers to both sides. */
function ticksOf(reach) {
    const wanted = reach / 2;
    const power = 10 ** Math.floor(Math.log10(wanted));
    const step = (STEPS.findLast((one) => one * power <= wanted * 1.0001) ?? 1) * power;
    const each = Math.floor((reach * 0.95) / step);
    return Array.from({ length: 2 * each + 1 }, (_, index) => (index - each) * step);
}

;// CONCATENATED MODULE: ./build/src/report/render/html-table.js


const html_table_MOST_ROWS = 250;
function tableView(table) {
    if (table === undefined)
        return undefined;
    const shown = table.rows.slice(0, html_table_MOST_ROWS);
    const left = table.rows.length - shown.length;
    return {
        caption: table.caption,
        columns: table.columns.map(({ title, isNumber }) => ({ title, number: isNumber })),
        rows: shown.map((cells) => ({
            cells: cells.map(({ text, tone }, index) => ({
                text: (0,wording_escape/* pageText */.xe)(text),
                number: table.columns[index]?.isNumber ?? false,
                tone,
            })),
        })),
        more: left > 0 ? `${(0,numbers/* formatCount */.B4)(left)} more rows are in result.json.` : '',
    };
}

;// CONCATENATED MODULE: ./build/src/report/render/html-compared.js








function comparedView(report) {
    const { sideBySide } = report.summary;
    if (sideBySide === undefined)
        return undefined;
    const isEmpty = report.judgement.verdict.outcome === 'broken' || !(0,model_compared/* isCompared */.uQ)(report.summary);
    return {
        base: (0,wording_escape/* cleanText */.X5)(sideBySide.base.label, 200),
        candidate: (0,wording_escape/* cleanText */.X5)(sideBySide.candidate.label, 200),
        figures: isEmpty
            ? undefined
            : tableView((0,figures/* comparedTable */.M)([{ figures: (0,model_compared/* comparedFigures */.PB)(report.keyFigures) }])),
        forests: isEmpty ? [] : forests(report).map(forestView),
        rounds: tableView((0,rounds/* roundsTable */.A)(report)),
        percentiles: tableView((0,percentiles/* percentilesTable */.P)(report)),
        where: (0,model_compared/* whereItChanged */.vc)(report) ?? '',
        notes: (0,model_compared/* comparisonNotes */.$r)(report)
            .slice(0, 50)
            .map((note) => (0,wording_escape/* pageText */.xe)(note)),
    };
}
/** The figures that the table of both versions has no row for. */
function otherFigures({ keyFigures }) {
    const compared = new Set((0,model_compared/* comparedFigures */.PB)(keyFigures));
    return tableView((0,figures/* figuresTable */._)([{ figures: keyFigures.filter((figure) => !compared.has(figure)) }]));
}

// EXTERNAL MODULE: ./build/src/metrics/observed.js
var observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/report/model/down-sample.js
var down_sample = __webpack_require__(59055);
;// CONCATENATED MODULE: ./build/src/report/model/histogram.js
const BARS = 36;
/** Fewer points of the quantile function than this say too little of what lies between them. */
const LEAST_POINTS = 50;
/** The last few answers would take half of the chart. */
const MOST_PERCENT = 99.9;
/** How often answers took how long, each bar a constant factor wider than the one before; none where too little is known. */
function histogram(quantiles) {
    const known = quantiles.filter(([percent, ms]) => percent <= MOST_PERCENT && ms > 0);
    const [low, high] = [known[0]?.[1], known.at(-1)?.[1]];
    if (known.length < LEAST_POINTS || low === undefined || high === undefined || high <= low * 1.01)
        return [];
    const factor = (high / low) ** (1 / BARS);
    return Array.from({ length: BARS }, (_, index) => {
        const [fromMs, toMs] = [low * factor ** index, low * factor ** (index + 1)];
        const below = index === 0 ? (known[0]?.[0] ?? 0) : shareBelow(known, fromMs);
        const upTo = index === BARS - 1 ? (known.at(-1)?.[0] ?? 100) : shareBelow(known, toMs);
        return { fromMs, toMs, share: Math.max(0, upTo - below) / 100 };
    });
}
/** Percent of the answers that took no longer, between two known points on a straight line. */
function shareBelow(known, ms) {
    const at = known.findIndex(([, value]) => value > ms);
    const [above, below] = [known[at], known[at - 1]];
    if (above === undefined)
        return known.at(-1)?.[0] ?? 100;
    if (below === undefined)
        return above[0];
    return below[0] + ((above[0] - below[0]) * (ms - below[1])) / (above[1] - below[1]);
}

// EXTERNAL MODULE: ./build/src/report/model/time-span.js
var time_span = __webpack_require__(50590);
;// CONCATENATED MODULE: ./build/src/report/render/html-charts.js







/** Keeps a page of a day's run as small as one of a minute's. */
const MOST_BUCKETS = 480;
/** Lines whose peak is the news; the others are means over their bucket. */
function isPeak(series) {
    if (!(0,observed/* isObserved */.XJ)(series))
        return ['p(99)', 'max'].includes(series.statistic ?? '');
    return series.service === 'queue' && ['depth', 'oldest_age'].includes(series.quantity);
}
function chartData(report) {
    const [fromMs, toMs] = (0,time_span/* timeSpan */.w)(report);
    const grid = toMs > fromMs ? (0,down_sample/* gridFor */.GY)(fromMs, toMs + 1, MOST_BUCKETS) : { fromMs: 0, stepMs: 1000, count: 1 };
    const second = (atMs) => Math.round((atMs - grid.fromMs) / 100) / 10;
    return {
        seconds: Array.from({ length: grid.count }, (_, bucket) => (bucket * grid.stepMs) / 1000),
        stepS: grid.stepMs / 1000,
        startMs: grid.fromMs,
        phases: shadedSpans(report).map(({ name, fromMs, toMs, judged }) => ({
            name: (0,wording_escape/* cleanName */.$t)(name),
            fromS: second(fromMs),
            toS: second(toMs),
            judged,
        })),
        charts: report.charts.map((chart) => ({
            id: chart.id,
            unit: chart.unit,
            limits: limitsOf(report, chart),
            lines: chart.lines.map(({ label, series, side }) => ({
                label: (0,wording_escape/* cleanName */.$t)(label),
                role: (0,observed/* seriesName */.f_)(series).name,
                ...(side && { side }),
                values: lineValues(series, grid).map(rounded),
            })),
        })),
        distribution: report.distribution.map(([percent, ms]) => [percent, rounded(ms) ?? 0]),
        percentiles: (0,model_compared/* percentileRows */.FF)(report).map(({ percent, baseMs, candidateMs, change }) => [
            percent,
            rounded(baseMs) ?? 0,
            rounded(candidateMs) ?? 0,
            rounded(change) ?? 0,
        ]),
        versions: report.summary.sideBySide !== undefined || isDrawnOfTwo(report)
            ? ['this change', 'base']
            : ['this run', 'the run before'],
        histogram: histogram(report.distribution).map(({ fromMs, toMs, share }) => [
            rounded(fromMs) ?? 0,
            rounded(toMs) ?? 0,
            rounded(share) ?? 0,
        ]),
        words: GLOSSARY.flatMap(({ id, words, text }) => words.map((word) => ({ word, id, text }))),
        distributionLimits: report.judgement.thresholds.flatMap(({ threshold }) => threshold.metric === 'http_req_duration' && threshold.statistic.kind === 'percentile'
            ? [{ percent: threshold.statistic.percent, ms: threshold.limit }]
            : []),
    };
}
const isDrawnOfTwo = ({ charts }) => charts.some(({ lines }) => lines.some(({ side }) => side !== undefined));
/** The phases, or the rounds of two versions. */
function shadedSpans({ phases, summary: { sideBySide }, }) {
    if (sideBySide === undefined)
        return phases;
    return sideBySide.rounds.flatMap(({ round, fromMs, toMs, notCounted }) => fromMs === undefined || toMs === undefined
        ? []
        : [{ name: `round ${round}`, fromMs, toMs, judged: notCounted === undefined }]);
}
function lineValues(series, grid) {
    return (0,down_sample/* seriesOnGrid */.VW)(series, grid, isPeak(series) ? 'max' : 'mean');
}
/** The metric by the chart on which its limits are drawn. */
const LIMITED = new Map([
    ['latency', 'http_req_duration'],
    ['throughput', 'events_per_second'],
    ['errors', 'http_req_failed'],
    ['memory', 'orchestrator.memory'],
    ['cpu', 'orchestrator.cpu'],
    ['queue', 'queue.depth'],
]);
/** The limits that belong on a chart: those on what its lines show. */
function limitsOf(report, chart) {
    const wanted = LIMITED.get(chart.id);
    return report.judgement.thresholds
        .filter(({ threshold }) => threshold.metric === wanted && Object.keys(threshold.tags).length === 0)
        .slice(0, 3)
        .flatMap(({ threshold }) => {
        const { statistic, limit, ofLimit, metric } = threshold;
        const whole = ofLimit === true ? ownLimit(report, metric) : 1;
        const label = statistic.kind === 'percentile' ? `limit of p${statistic.percent}` : 'limit';
        return whole === undefined ? [] : [{ label, value: limit * whole }];
    });
}
/** What a limit like "80 % of its limit" is a share of. */
function ownLimit(report, metric) {
    const of = (0,observed/* observedBehind */.rP)(metric);
    const service = report.services.find((one) => one.service === of?.service);
    return of?.quantity === 'cpu' ? service?.cpuLimit : service?.memoryLimit;
}
/** More digits than are shown: rounded twice, 0.2595 would read 0.26 here and 0.259 in the comment. */
function rounded(value) {
    return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(6));
}

;// CONCATENATED MODULE: ./build/src/report/render/html-history.js


const HEIGHT = 30;
const EDGE = 3;
function historyView({ history = [] }) {
    return history.map(lineView);
}
function lineView({ label, unit, points }) {
    const values = points.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    // From zero for what is zero now and then; else a change of a percent would fill the box.
    const [low, high] = [Math.min(least, most * 0.8), most === 0 ? 1 : most];
    const dots = points.map(({ startedAt, sha, value }, index) => ({
        x: round(EDGE + (index / Math.max(1, points.length - 1)) * (100 - 2 * EDGE)),
        y: round(HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE)),
        isThis: index === points.length - 1,
        title: (0,wording_escape/* cleanText */.X5)([(0,numbers/* formatQuantity */.VZ)(value, unit), sha, startedAt.slice(0, 10)]
            .filter((part) => part !== undefined)
            .join(', ')),
    }));
    const value = (0,numbers/* formatQuantity */.VZ)(values.at(-1), unit);
    const range = `${(0,numbers/* formatQuantity */.VZ)(least, unit)} to ${(0,numbers/* formatQuantity */.VZ)(most, unit)}`;
    const earlier = (0,numbers/* plural */.LS)(points.length - 1, 'run');
    return {
        label: (0,wording_escape/* cleanText */.X5)(label, 60),
        line: dots.map(({ x, y }) => `${x},${y}`).join(' '),
        dots,
        value,
        range,
        sentence: `${(0,wording_escape/* cleanText */.X5)(label, 60)}: ${value} in this run; ${range} with the ${earlier} before it`,
    };
}
const round = (value) => Math.round(value * 100) / 100;

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
    return (0,table/* tableOf */.c_)('Where every event went', [...(0,table/* words */.aL)('Events', 'Counted by'), ...(0,table/* numbers */.nL)('Count')], rows.flatMap(([what, by, count]) => (count === undefined ? [] : [[what, by, (0,numbers/* formatCount */.B4)(count)]])));
}

// EXTERNAL MODULE: ./build/src/report/tables/answers.js
var answers = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/src/report/tables/checks.js
var checks = __webpack_require__(85887);
// EXTERNAL MODULE: ./build/src/report/tables/by-type.js
var by_type = __webpack_require__(63252);
// EXTERNAL MODULE: ./build/src/report/tables/figure-row.js
var figure_row = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/src/report/tables/latency.js
var latency = __webpack_require__(92526);
;// CONCATENATED MODULE: ./build/src/report/tables/messages.js


function messagesTable(report) {
    return (0,table/* tableOf */.c_)('Messages of k6', [...(0,table/* words */.aL)('Level'), ...(0,table/* numbers */.nL)('Times'), ...(0,table/* words */.aL)('Message')], report.summary.load.messages.map(({ level, message, count }) => [level, (0,numbers/* formatCount */.B4)(count), message]));
}

// EXTERNAL MODULE: ./build/src/report/tables/own-metrics.js
var own_metrics = __webpack_require__(93732);
// EXTERNAL MODULE: ./build/src/report/tables/phases.js
var phases = __webpack_require__(87910);
// EXTERNAL MODULE: ./build/src/report/tables/services.js
var services = __webpack_require__(13458);
// EXTERNAL MODULE: ./build/src/report/model/validity-line.js
var validity_line = __webpack_require__(1909);
;// CONCATENATED MODULE: ./build/src/report/render/html-view.js























function htmlView(report) {
    const { judgement } = report;
    const { verdict } = judgement;
    const charts = chartData(report);
    return {
        title: (0,wording_escape/* cleanText */.X5)([report.summary.tested?.service ?? [], report.title].flat().join(' · '), 120),
        outcome: verdict.outcome,
        word: words/* OUTCOMES */.im[verdict.outcome].word,
        headline: (0,wording_escape/* pageText */.xe)((0,words/* headlineSentence */.k1)(report)),
        subtitle: subtitle(report),
        comparison: (0,model_compared/* comparisonLines */.pf)(report).map((line) => (0,wording_escape/* pageText */.xe)(line)),
        compared: comparedView(report),
        cards: cards(report),
        reasons: (0,words/* otherReasons */.EQ)(report)
            .slice(0, 50)
            .map(({ sentence }) => (0,wording_escape/* pageText */.xe)(sentence)),
        hasValidity: (0,validity_line/* validityParts */.J)(report).length + findingsNotSaid(report).length > 0,
        validity: (0,wording_escape/* pageText */.xe)((0,validity_line/* validityParts */.J)(report).join(', ')),
        findings: findingsNotSaid(report),
        causes: (0,words/* likelyCauses */.Ze)(report)
            .slice(0, 10)
            .map(({ what, evidence, advice }) => ({
            what: (0,wording_escape/* pageText */.xe)(what),
            evidence: (0,wording_escape/* pageText */.xe)(evidence),
            advice: (0,wording_escape/* pageText */.xe)(advice),
        })),
        causesTitle: (0,words/* causesTitle */.l2)(report),
        broken: brokenView(report),
        outcomeTone: verdict.outcome === 'fail' || verdict.outcome === 'broken' ? 'bad' : 'warn',
        byType: byType(report),
        figures: figuresView(report),
        latency: tableView((0,latency/* latencyTable */.n)(report)),
        endpoints: tableView((0,latency/* endpointsTable */.$)(report)),
        phases: tableView((0,phases/* phasesTable */.l)(report)),
        services: tableView((0,services/* servicesTable */.l)(report)),
        events: report.events.slice(0, 100).map((event) => (0,wording_escape/* pageText */.xe)((0,event_sentence/* eventSentence */.W)(report, event))),
        answers: tableView((0,answers/* answersTable */.C)(report)),
        answerBodies: (0,answers/* answerBodies */.D)(report).map(({ title, text }) => ({
            title: (0,wording_escape/* pageText */.xe)(title),
            text: (0,wording_escape/* logLine */.BP)(text),
        })),
        checks: tableView((0,checks/* checksTable */.E)(report)),
        ownMetrics: tableView((0,own_metrics/* ownMetricsTable */.K)(report)),
        groups: tableView((0,own_metrics/* groupsTable */.X)(report)),
        accounting: tableView(accountingTable(report)),
        messages: tableView(messagesTable(report)),
        facts: report.facts.map(({ name, value }) => ({ name: (0,wording_escape/* cleanText */.X5)(name), value: (0,wording_escape/* cleanText */.X5)(value, 2000) })),
        notes: report.notes.slice(0, 100).map((note) => (0,wording_escape/* pageText */.xe)(note)),
        chartSections: report.charts.map((chart) => ({
            id: chart.id,
            title: chart.title,
            description: chartDescription(chart),
        })),
        hasDistribution: report.distribution.length > 2,
        hasHistogram: charts.histogram.length > 0,
        history: historyView(report),
        glossary: GLOSSARY.map(({ id, words: [word], text, page }) => ({ id, word, text, page })),
        hasDifference: charts.percentiles.length > 2,
        differenceTitle: ['Difference at every percentile', (0,model_compared/* whereItChanged */.vc)(report) ?? []].flat().join(': '),
        samplingNote: charts.stepS > 1
            ? `One point covers ${(0,numbers/* formatDuration */.a3)(charts.stepS)}: the mean of it; for p99 and queues its peak.`
            : '',
        charts,
    };
}
function figuresView(report) {
    const { keyFigures, summary } = report;
    if ((0,model_compared/* isCompared */.uQ)(summary))
        return otherFigures(report);
    return keyFigures.some(({ value }) => value !== undefined)
        ? tableView((0,figures/* figuresTable */._)([{ figures: keyFigures }]))
        : undefined;
}
function subtitle(report) {
    const { summary } = report;
    const sha = summary.commit?.sha.slice(0, 7);
    const stack = (0,run_details/* known */.eO)(summary.environment.stack);
    const k6Version = (0,run_details/* known */.eO)(summary.environment.k6Version);
    return [
        summary.tested && `${summary.tested.service}, ${summary.tested.what}`,
        (0,run_details/* startedSentence */.$6)(summary),
        (0,numbers/* formatDuration */.a3)(summary.durationMs / 1000),
        sha === undefined
            ? undefined
            : `commit ${sha}${summary.commit?.branch ? ` on ${summary.commit.branch}` : ''}`,
        stack && `${stack} stack`,
        k6Version && `k6 ${k6Version}`,
    ]
        .filter((part) => part !== undefined)
        .map((part) => (0,wording_escape/* cleanText */.X5)(part, 200))
        .join(' · ');
}
/** What headline and list of reasons do not say already. */
function findingsNotSaid({ judgement: { verdict, validity } }) {
    const said = new Set(verdict.reasons.filter(({ kind }) => kind !== 'note').map(({ sentence }) => sentence));
    return validity
        .filter(({ sentence }) => !said.has(sentence))
        .map(({ severity, sentence }) => ({ severity, sentence: (0,wording_escape/* pageText */.xe)(sentence) }));
}
function cards(report) {
    // Figures of a broken run mean nothing; they stand further down, in the table of all.
    if (report.judgement.verdict.outcome === 'broken')
        return [];
    // Two versions side by side begin with a table of both.
    if ((0,model_compared/* isCompared */.uQ)(report.summary))
        return [];
    return (0,figure_row/* notableFigures */.VJ)(report.keyFigures, 8).map((figure) => {
        const { label, value, change, limit, result, tone } = (0,figure_row/* figureRow */.rw)(figure);
        const ofLimit = /^limit (.+)$/.exec(result)?.[1];
        return {
            label: (0,wording_escape/* cleanText */.X5)(label, 60),
            value,
            details: [
                limit && `limit ${(0,wording_escape/* pageText */.xe)(limit)}${ofLimit === undefined ? '' : `, ${ofLimit}`}`,
                change && `${change} to baseline`,
                ofLimit === undefined ? (0,wording_escape/* pageText */.xe)(result) : '',
            ].filter(Boolean),
            tone,
        };
    });
}
function byType(report) {
    const answer = (0,by_type/* typeAnswer */.X)(report);
    return (answer && {
        title: answer.title,
        // The headline of a test that passed has said it.
        sentence: (0,words/* isInHeadline */.Sh)(report, answer.sentence) ? '' : (0,wording_escape/* pageText */.xe)(answer.sentence),
        table: tableView(answer.table),
    });
}
function brokenView(report) {
    const { failure } = report;
    if (failure === undefined)
        return undefined;
    return {
        service: (0,wording_escape/* cleanText */.X5)(failure.service ?? '', 120),
        log: failure.logTail
            .slice(-60)
            .map((line) => (0,wording_escape/* logLine */.BP)(line))
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
        return `${(0,wording_escape/* cleanText */.X5)(label, 80)}: peak ${(0,numbers/* formatQuantity */.VZ)(peak, chart.unit)}`;
    })
        .join('; ');
}

;// CONCATENATED MODULE: ./build/src/report/render/html.js



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
            data: new lib.SafeString((0,wording_escape/* scriptJson */.eC)(view.charts)),
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
