export const id = 6838;
export const ids = [6838,5576];
export const modules = {

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   queuesCommand: () => (/* binding */ queuesCommand),
/* harmony export */   renderQueues: () => (/* binding */ renderQueues)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _observe_csv_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19836);
/* harmony import */ var _observe_queues_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71960);
/* harmony import */ var _target_drivers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15576);
/* harmony import */ var _wording_csv_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99002);
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88791);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54992);










const DEFAULT_INTERVAL_S = 2;
/** `orchestrator-perf queues`: one table; with `--watch` or `--for` again and again. */
const queuesCommand = async ({ options }, { env, signal, stdout, workingDirectory }) => {
    const intervalS = seconds('interval', options.interval) ?? DEFAULT_INTERVAL_S;
    const forS = seconds('for', options.for);
    const csv = options.csv === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, String(options.csv));
    const endpoint = options.url === undefined
        ? await runningQueue(env, options.project === undefined ? undefined : String(options.project), signal)
        : { url: String(options.url), backend: 'sqs', region: 'us-east-1' };
    if (csv !== undefined)
        await startCsv(csv);
    const again = options.watch === true || forS !== undefined;
    const untilMs = forS === undefined ? Number.POSITIVE_INFINITY : Date.now() + forS * 1000;
    const inPlace = options.watch === true && stdout.isTTY === true;
    for (let look = 0;; look++) {
        const samples = await read(endpoint);
        const now = new Date();
        const apart = inPlace ? '\x1b[H\x1b[2J' : look === 0 ? '' : '\n';
        stdout.write(`${apart}${renderQueues(samples, now, again)}`);
        if (csv !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(csv, csvLines(samples, now));
        if (!again || Date.now() + intervalS * 1000 > untilMs)
            return 0;
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(intervalS * 1000, undefined, { signal });
        }
        catch {
            return 0;
        }
    }
};
async function startCsv(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_7__/* .csvText */ .k)([_observe_csv_files_js__WEBPACK_IMPORTED_MODULE_4__/* .QUEUE_TITLES */ .gE]));
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} cannot be written: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A)(error)}`, 'Give --csv a file in a folder that exists and can be written to.');
    }
}
async function read(endpoint) {
    try {
        return await (0,_observe_queues_js__WEBPACK_IMPORTED_MODULE_5__/* .sampleQueues */ .d7)(endpoint);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the queue at ${endpoint.url} does not answer: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A)(error)}`, 'Check --url, or start a stack with orchestrator-perf up.');
    }
}
async function runningQueue(env, project, signal) {
    const running = await (0,_target_drivers_js__WEBPACK_IMPORTED_MODULE_6__/* .runningTargets */ .m3)(env, signal).catch((error) => {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`running stacks cannot be looked for: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A)(error)}`, 'Start Docker, or give the address of the queue by --url.');
    });
    const found = running
        .filter(({ name }) => project === undefined || name === project)
        .flatMap(({ name, queue }) => (queue === undefined ? [] : [{ name, queue }]));
    const [first, ...others] = found;
    if (first === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(project === undefined ? 'no stack is running' : `no stack ${project} is running`, 'Start one with orchestrator-perf up, or give --url.');
    if (others.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${found.length} stacks are running: ${found.map(({ name }) => name).join(', ')}`, 'Say which one: orchestrator-perf queues --project <name>.');
    return first.queue;
}
/** Fixed columns: names left, numbers right. */
function renderQueues(samples, at, withTime) {
    const rows = [...samples]
        .sort((a, b) => (a.queue < b.queue ? -1 : 1))
        .map((sample) => [
        (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanName */ .$t)(sample.queue),
        String((0,_observe_queues_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .eg)(sample)),
        String(sample.inFlight),
        String(sample.delayed),
        sample.oldestAgeS === undefined ? '' : `${sample.oldestAgeS.toFixed(1)} s`,
    ]);
    const total = (pick) => String(samples.reduce((sum, sample) => sum + pick(sample), 0));
    const table = [
        ['queue', 'visible', 'in flight', 'delayed', 'oldest'],
        ...rows,
        ['all', total(_observe_queues_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .eg), total((s) => s.inFlight), total((s) => s.delayed), ''],
    ];
    const width = (column) => Math.max(...table.map((row) => row[column]?.length ?? 0));
    const lines = table.map((row) => row
        .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column) + 2)))
        .join('')
        .trimEnd());
    return `${withTime ? `${at.toISOString()}\n` : ''}${lines.join('\n')}\n`;
}
function csvLines(samples, at) {
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_7__/* .csvText */ .k)(samples.map((sample) => [
        at.toISOString(),
        sample.queue,
        (0,_observe_queues_js__WEBPACK_IMPORTED_MODULE_5__/* .waiting */ .eg)(sample),
        sample.inFlight,
        sample.delayed,
        sample.oldestAgeS,
    ]));
}
function seconds(name, given) {
    if (given === undefined)
        return undefined;
    const value = Number(String(given).replace(/s$/, ''));
    if (!Number.isFinite(value) || value <= 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([`--${name} is "${given}": expected seconds, as 5`]);
    return value;
}


/***/ }),

/***/ 19836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ queuesCsv),
/* harmony export */   gE: () => (/* binding */ QUEUE_TITLES),
/* harmony export */   xp: () => (/* binding */ containersCsv)
/* harmony export */ });
/* harmony import */ var _wording_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99002);

/** Columns of queues.csv, also of what `orchestrator-perf queues --csv` writes. */
const QUEUE_TITLES = ['time', 'queue', 'visible', 'in_flight', 'delayed', 'oldest_age_s'];
const QUEUE_COLUMNS = ['depth', 'in_flight', 'delayed', 'oldest_age'];
/** A row for each second and queue; the row without a queue name is all of them. */
function queuesCsv(series) {
    const ofQueues = series.filter(({ service, quantity }) => service === 'queue' && QUEUE_COLUMNS.includes(quantity));
    const rows = rowsOf(ofQueues, ({ queue = '' }) => [queue]);
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvText */ .k)([
        QUEUE_TITLES,
        ...rows.map(({ time, key, values }) => [
            time,
            ...key,
            ...QUEUE_COLUMNS.map((column) => values.get(column)),
        ]),
    ]);
}
const CONTAINER_COLUMNS = ['cpu', 'memory', 'throttled', 'oom_kills'];
function containersCsv({ series, limits }) {
    const ofContainers = series.filter(({ quantity }) => CONTAINER_COLUMNS.includes(quantity));
    const limitOf = new Map(limits.map((limit) => [limit.service, limit]));
    const rows = rowsOf(ofContainers, ({ service, replica = '' }) => [service, replica]);
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvText */ .k)([
        [
            'time',
            'service',
            'replica',
            'cpu_cores',
            'cpu_limit_cores',
            'memory_bytes',
            'memory_limit_bytes',
            'throttled_ratio',
            'oom_kills',
        ],
        ...rows.map(({ time, key, values }) => {
            const limit = limitOf.get(key[0] ?? '');
            return [
                time,
                ...key,
                values.get('cpu'),
                limit?.cpuCores,
                values.get('memory'),
                limit?.memoryBytes,
                values.get('throttled'),
                values.get('oom_kills'),
            ];
        }),
    ]);
}
/** A row for each moment and key, in order of time, then of the key. */
function rowsOf(series, keyOf) {
    const rows = new Map();
    for (const one of series)
        for (const [atMs, value] of one.points) {
            const key = keyOf(one);
            const time = new Date(atMs).toISOString();
            const order = [time, ...key].join('\n');
            const row = rows.get(order) ?? { time, key, values: new Map(), order };
            row.values.set(one.quantity, value);
            rows.set(order, row);
        }
    return [...rows.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
}


/***/ }),

/***/ 71960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ queueSampler),
/* harmony export */   d7: () => (/* binding */ sampleQueues),
/* harmony export */   eg: () => (/* binding */ waiting)
/* harmony export */ });
/* unused harmony export queueReadings */
/* harmony import */ var _ports_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57783);

/** All queues of the endpoint, one after the other. A queue that vanishes meanwhile is left out. */
async function sampleQueues(endpoint) {
    const { backend, consumersUrl } = endpoint;
    if (backend === 'reference')
        return referenceQueues(endpoint);
    if (backend === 'localstack' && consumersUrl !== undefined) {
        const counts = await consumerCounts(consumersUrl);
        // It tells its depths with what it drains; asking it for each queue would take a twentieth of its one core.
        if (counts.depths !== undefined)
            return ofConsumers(counts, counts.depths);
    }
    const samples = [];
    for (const url of await listQueues(endpoint)) {
        const sample = await sampleQueue(endpoint, url);
        if (sample !== undefined)
            samples.push(sample);
    }
    // Asked after the depths: what was taken meanwhile is missing in none of them.
    return consumersUrl === undefined ? samples : withConsumers(samples, await consumerCounts(consumersUrl));
}
async function consumerCounts(consumersUrl) {
    return JSON.parse(await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askText */ .L5)(new URL('/counts', consumersUrl).href, _ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb));
}
function ofConsumers(counts, depths) {
    const samples = Object.entries(depths).map(([queue, { waited, left, inFlight, delayed }]) => ({
        queue,
        waited,
        visible: left,
        inFlight,
        delayed,
    }));
    return withConsumers(samples, counts);
}
/** With what the consumers took out of each queue, and the age they saw. */
function withConsumers(samples, { drained = {}, oldestAgeS = {} }) {
    const ages = new Map(Object.entries(oldestAgeS));
    const takenOut = new Map(Object.entries(drained));
    return samples.map((sample) => {
        const age = ages.get(sample.queue);
        return {
            ...sample,
            takenOut: takenOut.get(sample.queue) ?? 0,
            ...(age !== undefined && { oldestAgeS: age }),
        };
    });
}
/** Depth of every queue and of all together, once a second. */
function queueSampler(endpoint) {
    return {
        name: `queue depths (${endpoint.url})`,
        async sample() {
            return queueReadings(await sampleQueues(endpoint), Date.now());
        },
    };
}
function queueReadings(samples, atMs) {
    const count = (quantity, value, queue) => ({
        service: 'queue',
        quantity,
        ...(queue !== undefined && { queue }),
        unit: quantity === 'oldest_age' ? 's' : 'count',
        source: 'sqs',
        atMs,
        value,
    });
    const ages = samples.flatMap(({ oldestAgeS }) => (oldestAgeS === undefined ? [] : [oldestAgeS]));
    // The reference queue leaves the age out where nothing waits; others tell it through the consumers, or never.
    const ageIsKnown = samples.some(({ takenOut }) => takenOut !== undefined) || ages.length > 0;
    return [
        count('depth', sum(samples.map(waiting))),
        count('in_flight', sum(samples.map(({ inFlight }) => inFlight))),
        count('delayed', sum(samples.map(({ delayed }) => delayed))),
        ...(ageIsKnown ? [count('oldest_age', Math.max(0, ...ages))] : []),
        ...samples.map((sample) => count('depth', waiting(sample), sample.queue)),
    ];
}
/** Messages that waited to be taken, as the reader of a report means it. */
const waiting = ({ visible, waited }) => waited ?? visible;
function sum(values) {
    return values.reduce((a, b) => a + b, 0);
}
/** Depth and counters of one moment, which GetQueueAttributes cannot give. */
async function referenceQueues({ url }) {
    const { queues } = JSON.parse(await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askText */ .L5)(new URL('/counters', url).href, _ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb));
    return Object.entries(queues).map(([queue, counters]) => {
        const { visible = 0, inFlight = 0, delayed = 0, oldestAgeS } = counters;
        const { deleted = 0, drained = 0, purged = 0 } = counters;
        return {
            queue,
            visible,
            inFlight,
            delayed,
            ...(oldestAgeS !== undefined && { oldestAgeS }),
            takenOut: deleted + drained + purged,
        };
    });
}
async function listQueues(endpoint) {
    const { QueueUrls = [] } = (await callQueue(endpoint, 'ListQueues', {}));
    return QueueUrls;
}
const DEPTHS = [
    'ApproximateNumberOfMessages',
    'ApproximateNumberOfMessagesNotVisible',
    'ApproximateNumberOfMessagesDelayed',
];
async function sampleQueue(endpoint, url) {
    let Attributes;
    try {
        ({ Attributes = {} } = (await callQueue(endpoint, 'GetQueueAttributes', {
            QueueUrl: url,
            AttributeNames: DEPTHS,
        })));
    }
    catch (error) {
        if (String(error).includes('QueueDoesNotExist'))
            return undefined;
        throw error;
    }
    return {
        queue: url.slice(url.lastIndexOf('/') + 1),
        visible: Number(Attributes.ApproximateNumberOfMessages ?? 0),
        inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
        delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0),
    };
}
/** AWS JSON 1.0. Emulators find region and account in the credential; nobody checks the signature. */
async function callQueue({ url, region }, operation, input) {
    const text = await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askText */ .L5)(url, {
        ..._ports_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb,
        method: 'POST',
        headers: {
            'Content-Type': 'application/x-amz-json-1.0',
            'X-Amz-Target': `AmazonSQS.${operation}`,
            Authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`,
        },
        body: JSON.stringify(input),
    });
    return JSON.parse(text);
}


/***/ }),

/***/ 57783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _fetch_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56408);

const HEALTH = { timeoutMs: 5000, mostBytes: 64 * 1024 };
const METRICS = { timeoutMs: 5000, mostBytes: 16 * 1024 * 1024 };
/**
 * Redirects are not followed: whatever a service points at, an address inside a network perhaps, is none of its own
 * answers. Throws when no whole answer came.
 */
function ask(url, { timeoutMs, mostBytes, ...init }) {
    const read = async (response) => {
        const text = await readBody(response, mostBytes);
        return { status: response.status, ok: response.ok, text, sentence: sentenceOf(response, text) };
    };
    return (0,_fetch_within_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchWithin */ .G)(timeoutMs, url, read, { ...init, redirect: 'manual' });
}
/** The text of a 2xx answer; anything else is an error that says what came instead. */
async function askText(url, question) {
    const answer = await ask(url, question);
    if (!answer.ok)
        throw new Error(`${url} ${answer.sentence}`);
    return answer.text;
}
/** Leaving the loop closes the connection of an answer that is not read to its end. */
async function readBody({ body }, mostBytes) {
    if (body === null)
        return '';
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > mostBytes)
            throw new Error(`its answer is longer than ${mostBytes} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
function sentenceOf({ status, headers }, text) {
    if (status >= 300 && status < 400) {
        const to = headers.get('location') ?? '';
        const where = URL.canParse(to) ? ` to ${new URL(to).origin}` : '';
        return `answered ${status}: a redirect${where}, which is not followed`;
    }
    // A page for browsers says no more than its status.
    const isPage = /^\s*</.test(text) || headers.get('content-type')?.includes('html') === true;
    return `answered ${status} ${isPage ? '' : text.slice(0, 200)}`.trim();
}


/***/ }),

/***/ 56408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchWithin)
/* harmony export */ });
/**
 * fetch that comes to an end: with what `read` makes of the answer, or rejected after the time. The timer keeps the process
 * alive, which AbortSignal.timeout() does not: on Node 20 a connection that the other side closes before it answers leaves a
 * fetch pending with nothing that could wake the process, which then ends in the middle of its work with code 13 (for
 * another way into it see nodejs/undici#4242).
 */
async function fetchWithin(timeoutMs, url, read, { signal, ...init } = {}) {
    const late = new AbortController();
    let giveUp = () => { };
    const over = new Promise((_, reject) => {
        giveUp = reject;
    });
    const timer = setTimeout(() => {
        const reason = new DOMException(`no answer within ${Math.round(timeoutMs)} ms`, 'TimeoutError');
        late.abort(reason);
        giveUp(reason);
    }, timeoutMs);
    const signals = signal ? AbortSignal.any([late.signal, signal]) : late.signal;
    try {
        const answer = fetch(url, { ...init, signal: signals }).then(read);
        return await Promise.race([answer, over]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 15576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   k0: () => (/* binding */ buildTarget),
/* harmony export */   m3: () => (/* binding */ runningTargets),
/* harmony export */   startTarget: () => (/* binding */ startTarget),
/* harmony export */   yK: () => (/* binding */ checkForTargets)
/* harmony export */ });
/** One row a kind; loaded when it is asked for. */
const DRIVERS = {
    embedded: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 8745).then(__webpack_require__.bind(__webpack_require__, 38745))).startEmbedded(plan, context),
    },
    compose: {
        start: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1170)]).then(__webpack_require__.bind(__webpack_require__, 51170))).startCompose(plan, context),
        cleanUp: async (left, context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1904)]).then(__webpack_require__.bind(__webpack_require__, 11904))).cleanUpCompose(left, context),
        running: async (env, signal) => (await __webpack_require__.e(/* import() */ 1309).then(__webpack_require__.bind(__webpack_require__, 51309))).runningStacks(env, signal),
        check: async (machine) => (await __webpack_require__.e(/* import() */ 9748).then(__webpack_require__.bind(__webpack_require__, 89748))).checkForCompose(machine),
    },
    command: {
        start: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(3344), __webpack_require__.e(5022)]).then(__webpack_require__.bind(__webpack_require__, 45022))).startCommand(plan, context),
        build: async (plan, context) => (await Promise.all(/* import() */[__webpack_require__.e(3344), __webpack_require__.e(3321)]).then(__webpack_require__.bind(__webpack_require__, 93321))).buildCommand(plan, context),
        cleanUp: async (left, context) => (await __webpack_require__.e(/* import() */ 8257).then(__webpack_require__.bind(__webpack_require__, 98257))).cleanUpCommand(left, context),
    },
    external: {
        start: async (plan, context) => (await __webpack_require__.e(/* import() */ 2578).then(__webpack_require__.bind(__webpack_require__, 52578))).startExternal(plan, context),
    },
};
/** Brings a target up. */
function startTarget(plan, context) {
    // The row of a kind takes plans of that kind: TypeScript does not follow that through the look-up.
    const { start } = DRIVERS[plan.kind];
    return start(plan, context);
}
/** Builds what a target starts, where its kind has something to build. */
async function buildTarget(plan, context) {
    const { build } = DRIVERS[plan.kind];
    await build?.(plan, context);
}
/** Takes down what a killed run left. Nothing to do where it took it down itself. */
async function cleanUp(left, context) {
    const { cleanUp: takeDown } = DRIVERS[left.kind];
    await takeDown?.(left, context);
}
const EVERY_DRIVER = Object.values(DRIVERS);
/** Every target of this tool that was left running on this machine. */
async function runningTargets(env, signal) {
    const found = await Promise.all(EVERY_DRIVER.map((driver) => driver.running?.(env, signal)));
    return found.flatMap((running) => running ?? []);
}
/** What the targets of every kind need of this machine. */
async function checkForTargets(machine) {
    const found = await Promise.all(EVERY_DRIVER.map((driver) => driver.check?.(machine)));
    return found.flatMap((requirements) => requirements ?? []);
}


/***/ }),

/***/ 99002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ csvText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88791);

/** RFC 4180: comma, CRLF; no cell is a formula. The same in every file we write. */
function csvText(rows) {
    return rows.map((cells) => `${cells.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .csvCell */ .rK).join(',')}\r\n`).join('');
}


/***/ }),

/***/ 88791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/**
 * Names of scripts, checks, endpoints, branches and services, and every line of a log, are written by others. They
 * pass through one of these on their way into a rendering.
 */
const NAME_LENGTH = 120;
/** ECMA-48 control sequences: CSI, OSC/DCS/PM/APC strings, two-character escapes, and their 8-bit forms. */
const ESCAPE_SEQUENCES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/**
 * What shows nothing and is able to lie: every default-ignorable code point (soft hyphen, zero-width characters,
 * variation selectors, fillers, tags), bidirectional marks and overrides, interlinear anchors, the blank Braille cell.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu;
/** A letter of a real language carries a few marks; a stack of them covers the lines around it. */
const STACKED = /(\p{M}{3})\p{M}+/gu;
/** Joins nothing, shows nothing, and stops GitHub from reading a mention, a reference or a link. */
const BREAK = '\u2060';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/** One line of visible text, `maxLength` characters at most. */
function cleanText(text, maxLength = 500) {
    return capped(visible(text).replace(/ {2,}/g, ' ').trim(), maxLength);
}
function cleanName(text) {
    return cleanText(text, NAME_LENGTH);
}
/** Text in GitHub Markdown, anywhere: paragraph, table cell, summary. Starts no construct, mention, reference or link. */
function markdownText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(breakCommits(escapedMarkdown(text, maxLength)));
}
function escapedMarkdown(text, maxLength) {
    return breakReferences(cleanText(text, maxLength))
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[`*{}[\]~!$^]|#(?!\d+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^[-+=](?!\d)/, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** A name in code letters in GitHub Markdown, safe in a table cell: a fence of backticks could be broken out of. */
function markdownCode(text, maxLength = NAME_LENGTH) {
    return `<code>${escapedMarkdown(text, maxLength)}</code>`;
}
/** A line of a log: its columns and its indentation stay. */
function logLine(text, maxLength = 300) {
    return capped(visible(text.replaceAll('\t', '  ')).trimEnd(), maxLength);
}
/** Lines of a log as a fenced block that nothing in them can close. */
function markdownFence(lines) {
    const clean = lines.map((line) => logLine(line));
    const longest = Math.max(2, ...clean.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...clean, fence].join('\n');
}
/** Only what cannot leave the parentheses of a Markdown link; anything else than http(s) is no link. */
function markdownUrl(url) {
    const clean = url.trim();
    if (!/^https?:\/\/[^\s<>"'`\\|()]+$/i.test(clean) || clean.length > 500)
        return undefined;
    return clean;
}
/** Text of the page; its template escapes what is HTML. */
function pageText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(cleanText(text, maxLength));
}
/** Text in a terminal: no sequence of it moves the cursor, sets the title or colours the rest. */
function terminalText(text, maxLength = 500) {
    return cleanText(text, maxLength);
}
/** XML 1.0 allows fewer characters than JavaScript strings hold; the rest is escaped by the XML library. */
function xmlText(text, maxLength = 2000) {
    return cleanText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}
/** JSON inside `<script type="application/json">`: no `<` can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value)
        .replace(/</g, '\\u003c')
        .replace(/>/g, '\\u003e')
        .replace(/&/g, '\\u0026')
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029');
}
/** Also the full-width forms, which spreadsheets of East Asian languages read as the sign. */
const STARTS_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/;
/** A cell of a CSV file: quoted when needed, and never a formula (OWASP: CSV injection); without the noise of binary fractions. */
function csvCell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
    const clean = cleanText(value);
    const text = STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
    return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function breakReferences(text) {
    return text
        .replace(/@(?=[\w-])/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replace(/:(?=([\w+-]+):)/g, (colon, name) => (isEmojiName(name) ? `:${BREAK}` : colon));
}
/** GitHub links a bare SHA of any commit, but not in code letters. */
function breakCommits(text) {
    return text.replace(/\b[\da-f]{7,64}\b/gi, (word) => isCommit(word) ? `${word.slice(0, 6)}${BREAK}${word.slice(6)}` : word);
}
/** Not the minutes in 10:30:00; these two names of GitHub's are digits alone. */
function isEmojiName(name) {
    return !/^\d+$/.test(name) || name === '100' || name === '1234';
}
/** Abbreviated or not; a number alone is a figure, and a word of letters alone a word. */
function isCommit(word) {
    return (/\d/.test(word) && /[a-f]/i.test(word)) || word.length === 40;
}
function visible(text) {
    return wellFormed(text)
        .replace(ESCAPE_SEQUENCES, '')
        .replace(CONTROLS, ' ')
        .replace(INVISIBLE, '')
        .replace(STACKED, '$1');
}
function capped(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A lone surrogate is no character: it breaks UTF-8 files and JSON readers. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
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


/***/ }),

/***/ 54992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Why something failed. `fetch failed` says nothing: then its cause does. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const { cause } = error;
    if (!(cause instanceof Error) || !SAYS_NOTHING.test(error.message))
        return error.message || error.name;
    // Several addresses were tried in vain: that cause has a code and no message.
    const code = 'code' in cause ? String(cause.code) : undefined;
    return cause.message || code || error.message || error.name;
}
/** What `fetch` says of an answer that never came, and of one that was cut off. */
const SAYS_NOTHING = /^(?:fetch failed|terminated|)$/;


/***/ })

};
