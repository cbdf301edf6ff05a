export const id = 7336;
export const ids = [7336];
export const modules = {

/***/ 96870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ failedBase)
/* harmony export */ });
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88791);

/** A base that was checked out, and then could not be built or did not come up. */
function failedBase(label, { message, logTail }) {
    const lastLines = logTail.filter((line) => line.trim() !== '').slice(-3);
    const because = [`${label} could not be started: ${message}`, ...lastLines].join(' | ');
    return {
        kind: 'unavailable',
        because: (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(because),
        advice: `Make ${(0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(label)} build and start as this version does, or give another base; \`base: none\` compares with earlier runs alone.`,
    };
}


/***/ }),

/***/ 3149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ freePort),
/* harmony export */   x: () => (/* binding */ isPortTaken)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** A loopback port that was free a moment ago. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => typeof address === 'object' && address !== null
                ? resolve(address.port)
                : reject(new Error('no port was given')));
        });
    });
}
/** Whether somebody listens on a loopback port. */
function isPortTaken(port) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        server.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
        server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
    });
}


/***/ }),

/***/ 81035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ readProcessTable),
/* harmony export */   qV: () => (/* binding */ statFields)
/* harmony export */ });
/* unused harmony exports parseStat, parseTable */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90690);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36902);



/** Every process of this machine that has not ended, by pid. */
async function readProcessTable() {
    const entries = process.platform === 'linux' ? await readProc() : parseTable(await runPs());
    return new Map(entries.map((entry) => [entry.pid, entry]));
}
/** Fields of /proc/<pid>/stat from the third, the state, on: the name in the second may contain spaces and brackets. */
function statFields(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
async function readProc() {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const entries = await Promise.all(pids.map(async (pid) => {
        try {
            return parseStat(Number(pid), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8'));
        }
        catch {
            // It ended meanwhile.
            return undefined;
        }
    }));
    return entries.filter((entry) => entry !== undefined);
}
/** proc(5): state, parent and group are fields 3 to 5, the start in ticks since boot is field 22. */
function parseStat(pid, stat) {
    const fields = statFields(stat);
    const [state, parent, group] = fields;
    // Ended, and not yet asked for by its parent.
    if (state === 'Z' || state === 'X')
        return undefined;
    return { pid, parent: Number(parent), group: Number(group), startedAt: fields[19] ?? '' };
}
async function runPs() {
    const { stdout } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(['ps', '-A', '-o', 'pid=,ppid=,pgid=,stat=,lstart='], {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env),
        timeoutMs: 5000,
    });
    return stdout;
}
/** Lines `  12  1  12 Ss   Sat Nov 28 15:39:14 2026`. */
function parseTable(text) {
    return text.split('\n').flatMap((line) => {
        const [pid, parent, group, state, ...startedAt] = line.trim().split(/\s+/);
        if (state === undefined || state.startsWith('Z'))
            return [];
        return [
            {
                pid: Number(pid),
                parent: Number(parent),
                group: Number(group),
                startedAt: startedAt.join(' '),
            },
        ];
    });
}


/***/ }),

/***/ 27203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ K6Messages)
/* harmony export */ });
/** k6 can log a line for every request: what is kept is capped, what is counted is not. */
const MOST_DISTINCT = 200;
const MOST_SHOWN = 50;
const LONGEST_CHARS = 1000;
/** Distinct log messages of k6 with their counts. The text is whatever the script and the service make k6 say. */
class K6Messages {
    #byText = new Map();
    #others = 0;
    /** One line of k6's stderr: a JSON log line, or what a crash leaves there. */
    add(line) {
        if (line.trim() === '')
            return;
        this.say(readLogLine(line));
    }
    say({ level, message }) {
        const key = `${level} ${message}`;
        const known = this.#byText.get(key);
        if (known !== undefined)
            known.count += 1;
        else if (this.#byText.size < MOST_DISTINCT)
            this.#byText.set(key, { level, message, count: 1 });
        else
            this.#others += 1;
    }
    /** Most frequent first. */
    list() {
        const all = [...this.#byText.values()].sort((a, b) => b.count - a.count);
        const whole = all.length <= MOST_SHOWN && this.#others === 0;
        const shown = whole ? all : all.slice(0, MOST_SHOWN - 1);
        const others = this.#others + all.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
        return others > 0 ? [...shown, { level: 'info', message: 'other messages', count: others }] : shown;
    }
    /** Messages at this level, each once. */
    at(level) {
        return [...this.#byText.values()].filter((one) => one.level === level).map(({ message }) => message);
    }
}
function readLogLine(line) {
    const fields = parse(line);
    if (fields === undefined)
        return { level: 'error', message: tidy(line) };
    const text = [fields.msg, fields.error, fields.hint].filter((part) => typeof part === 'string');
    const level = typeof fields.level === 'string' ? fields.level : 'info';
    return { level: level.slice(0, 20), message: tidy(text.join(': ')) };
}
function parse(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The local port of a connection differs every time: without it equal problems are counted together. */
function tidy(text) {
    return text
        .slice(0, 4 * LONGEST_CHARS)
        .replace(/(\d+\.\d+\.\d+\.\d+|\[[0-9a-f:]+\]):\d+->/g, '$1->')
        .trim()
        .slice(0, LONGEST_CHARS);
}


/***/ }),

/***/ 60231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine),
/* harmony export */   x: () => (/* binding */ STARTING)
/* harmony export */ });
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);

/** Before anything is known. */
const STARTING = 'k6 is starting';
/** `load steady · 60 VUs · 1,980 events/s · p95 12 ms · 0.00 % errors · 25 s left` */
function progressLine(test, elapsedS, progress, figures) {
    const { testType, profile, workload } = test;
    const userScript = workload.kind === 'script';
    if (elapsedS === undefined || progress === undefined)
        return `${testType}: ${STARTING}`;
    const leftS = Math.max(0, Math.ceil(profile.durationS - elapsedS));
    const ended = !userScript && leftS === 0;
    return [
        ended ? `${testType} ending` : userScript ? testType : `${testType} ${(0,_k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAt */ .BA)(profile, elapsedS).phase}`,
        `${progress.vus} VUs`,
        ratePart(figures),
        figures.p95Ms === undefined ? undefined : `p95 ${milliseconds(figures.p95Ms)}`,
        figures.failedRatio === undefined ? undefined : `${(figures.failedRatio * 100).toFixed(2)} % errors`,
        userScript ? `${Math.round(elapsedS)} s so far` : `${leftS} s left`,
    ]
        .filter((part) => part !== undefined)
        .join(' · ');
}
function ratePart({ eventsPerSecond, requestsPerSecond }) {
    if (eventsPerSecond !== undefined)
        return `${whole(eventsPerSecond)} events/s`;
    return requestsPerSecond === undefined ? undefined : `${whole(requestsPerSecond)} requests/s`;
}
function whole(value) {
    return Math.round(value).toLocaleString('en-US');
}
function milliseconds(value) {
    return value < 10 ? `${value.toFixed(1)} ms` : `${whole(value)} ms`;
}


/***/ }),

/***/ 57424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseProgress),
/* harmony export */   U: () => (/* binding */ scenarioElapsedS)
/* harmony export */ });
/** `running (01m02.0s), 0010/2000 VUs, 1234 complete and 0 interrupted iterations` */
const RUNNING = /^running \((?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(\d+(?:\.\d+)?)s\), (\d+)\/\d+ VUs, (\d+) complete and (\d+) interrupted iterations$/;
/** `events   [  25% ] 2/2 VUs  1.0s/4.0s`, of each scenario after the line above: its own time, without setup. */
const SCENARIO = /^\S+ [ •✓✗]*\[ *\d+% \] .*?\s(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(\d+(?:\.\d+)?)s\/\d/;
/** Reads one line of k6's stdout; undefined when it is another line. */
function parseProgress(line) {
    const match = RUNNING.exec(line.trim());
    if (match === null)
        return undefined;
    const [days, hours, minutes, seconds, vus, complete, interrupted] = match
        .slice(1)
        .map((part) => Number(part ?? 0));
    return {
        elapsedS: secondsOf([days, hours, minutes, seconds]),
        vus: vus ?? 0,
        complete: complete ?? 0,
        interrupted: interrupted ?? 0,
    };
}
/** Seconds since a scenario began, from its line; undefined when it is another line, or the scenario waits for its turn. */
function scenarioElapsedS(line) {
    const match = SCENARIO.exec(line);
    return match === null ? undefined : secondsOf(match.slice(1).map((part) => Number(part ?? 0)));
}
const secondsOf = ([days = 0, hours = 0, minutes = 0, seconds = 0]) => ((days * 24 + hours) * 60 + minutes) * 60 + seconds;


/***/ }),

/***/ 39243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ releaseThrough),
/* harmony export */   O4: () => (/* binding */ startGate),
/* harmony export */   zY: () => (/* binding */ heldArgs)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _ports_ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57783);


/** A gate for this many loads; each arrives or leaves once. */
function startGate(loads) {
    let arrived = 0;
    let open = () => { };
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return {
        arrive() {
            arrived += 1;
            if (arrived === loads)
                open(true);
            return opened;
        },
        leave: () => open(false),
    };
}
/** k6 does everything up to the first VU, then waits to be released through its API on this port of loopback. */
const heldArgs = (port) => ['--paused', '--address', `127.0.0.1:${port}`];
/**
 * Waits until k6 is ready, then for the others, and lets it begin; asks it to stop where the others will never be ready.
 * Throws when k6 cannot be released.
 */
async function releaseThrough(gate, k6, port) {
    let hasEnded = false;
    void k6.ended.then(() => {
        hasEnded = true;
        gate.leave();
    });
    const startedAt = performance.now();
    while (!hasEnded && (await statusOf(port)) !== READY) {
        if (performance.now() - startedAt > READY_WITHIN_MS)
            throw new Error(`k6 was not ready to begin within ${READY_WITHIN_MS / 1000} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_EVERY_MS);
    }
    if (hasEnded)
        return;
    if (!(await gate.arrive()))
        return k6.stop();
    const answer = await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(statusUrl(port), {
        ...API,
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ data: { type: 'status', id: 'default', attributes: { paused: false } } }),
    });
    if (!answer.ok)
        throw new Error(`k6 could not be released: its API ${answer.sentence}`);
}
/** `ExecutionStatusPausedBeforeRun` (k6 lib/execution.go): VUs are initialised, setup() was not called yet. */
const READY = 4;
const LOOK_EVERY_MS = 20;
const READY_WITHIN_MS = 120_000;
const API = { timeoutMs: 2000, mostBytes: 64 * 1024 };
const statusUrl = (port) => `http://127.0.0.1:${port}/v1/status`;
/** Undefined while nothing answers there. */
async function statusOf(port) {
    try {
        const { data } = JSON.parse((await (0,_ports_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(statusUrl(port), API)).text);
        return data?.attributes?.status;
    }
    catch {
        // Not listening yet.
        return undefined;
    }
}


/***/ }),

/***/ 622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ BUSIEST_MACHINE),
/* harmony export */   W: () => (/* binding */ notAtOnce)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/** Share of the machine above which both at once would measure the machine, not the versions (facts: docs/comparison.md). */
const BUSIEST_MACHINE = 0.6;
/** The rest is for k6, the system and what else runs. */
const MOST_OF_MEMORY = 0.85;
/** A heap that was not full in one round may be so in the next: JVMs take what they may. */
const GROWTH = 1.25;
/** Why the two versions cannot be under load at once on this machine, after a round in which they were: one sentence. */
function notAtOnce({ round, base, candidate }) {
    if (round.mode !== 'concurrent')
        return undefined;
    const { machineBusy = 0 } = round;
    if (machineBusy > BUSIEST_MACHINE)
        return `Both versions at once kept this machine ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(machineBusy)} busy: they run one after the other.`;
    const killed = [base, candidate].some(({ observations }) => observations.events.some(({ kind }) => kind === 'oom-killed'));
    const { memoryBytes } = candidate.summary.environment;
    const needed = memoryNeed(base) + memoryNeed(candidate);
    const size = (bytes) => (0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(bytes, 'bytes');
    if (memoryBytes > 0 && needed > MOST_OF_MEMORY * memoryBytes)
        return `Both versions at once may need ${size(needed)} of the ${size(memoryBytes)} of memory of this machine: they run one after the other.`;
    return killed
        ? 'A service was killed for want of memory with both versions at once: they run one after the other.'
        : undefined;
}
/** What was used by all services of one version, with room to grow up to their limits. */
function memoryNeed({ summary, observations }) {
    const limitOf = new Map(observations.limits.map(({ service, memoryBytes }) => [service, memoryBytes]));
    return summary.observed
        .filter(({ service, quantity, queue }) => quantity === 'memory' && service !== 'machine' && queue === undefined)
        .reduce((sum, { service, max }) => sum + Math.min(max * GROWTH, limitOf.get(service) ?? Number.POSITIVE_INFINITY), 0);
}


/***/ }),

/***/ 77336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ measureRound),
  I: () => (/* binding */ measureRounds)
});

// EXTERNAL MODULE: ./build/src/judge/by-type/capacity.js + 1 modules
var capacity = __webpack_require__(47228);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/at-once.js
var at_once = __webpack_require__(622);
// EXTERNAL MODULE: ./build/src/judge/validity/ending.js
var ending = __webpack_require__(36805);
// EXTERNAL MODULE: ./build/src/judge/validity/generator.js
var generator = __webpack_require__(12201);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/doubt.js


/** A version that is too slow for the load it gets is what is looked for; how little of it makes a round count for nothing has a rule of its own. */
const SAYS_OF_VERSION = 'held-back';
/** Why a version did not get the load that was planned in its round, or not all of it was measured: one sentence. */
function doubtOf(measurement) {
    const findings = [...(0,ending/* endingFindings */.C)(measurement), ...(0,generator/* generatorFindings */.C)(measurement)].filter(({ rule }) => rule !== SAYS_OF_VERSION);
    const worst = ['broken', 'inconclusive']
        .map((severity) => findings.find((finding) => finding.severity === severity))
        .find((finding) => finding !== undefined);
    return worst?.sentence;
}

// EXTERNAL MODULE: ./build/src/domain/duet.js
var duet = __webpack_require__(41658);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/base/failed-base.js
var failed_base = __webpack_require__(96870);
// EXTERNAL MODULE: ./build/src/generator/start-gate.js
var start_gate = __webpack_require__(39243);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/decide.js + 3 modules
var decide = __webpack_require__(21880);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/throughput.js
var throughput = __webpack_require__(30553);
// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var observed = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/metrics/quantile.js
var quantile = __webpack_require__(98322);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
;// CONCATENATED MODULE: ./build/src/measure/round.js






/** What both versions did in one round, as the comparison needs it. Whether a side is to be doubted is not judged here. */
function roundOf({ round, mode, first, base, candidate }) {
    const [ofBase, ofCandidate] = [judgedWindow(base.measurement), judgedWindow(candidate.measurement)];
    const shared = {
        fromMs: Math.max(ofBase.fromMs, ofCandidate.fromMs),
        toMs: Math.min(ofBase.toMs, ofCandidate.toMs),
    };
    const concurrent = mode === 'concurrent';
    const sides = { base: sideOf(base, ofBase), candidate: sideOf(candidate, ofCandidate) };
    const [baseWindows, candidateWindows] = concurrent
        ? pairedWindows(base.measurement, candidate.measurement, shared)
        : [[], []];
    return {
        round,
        mode,
        first,
        skewMs: concurrent ? Math.abs(ofBase.fromMs - ofCandidate.fromMs) : undefined,
        fromMs: Math.min(ofBase.fromMs, ofCandidate.fromMs),
        toMs: Math.max(ofBase.toMs, ofCandidate.toMs),
        machineBusy: machineBusy(concurrent ? [candidate] : [base, candidate]),
        base: { ...sides.base, windows: baseWindows },
        candidate: { ...sides.candidate, windows: candidateWindows },
        notCounted: concurrent && sides.base.requests > 0 && sides.candidate.requests > 0
            ? tooFarApart(ofBase, ofCandidate, shared)
            : undefined,
    };
}
/** Of the time that is judged, both must be under load at once for this share. */
const LEAST_SHARED = 0.5;
function tooFarApart(base, candidate, shared) {
    const judgedMs = Math.min(lengthOf(base), lengthOf(candidate));
    if (lengthOf(shared) >= LEAST_SHARED * judgedMs)
        return undefined;
    const apart = (0,numbers/* formatNumber */.ZV)(Math.abs(base.fromMs - candidate.fromMs) / 1000);
    return `the loads of the two versions began ${apart} s apart, and shared less than half of the ${(0,numbers/* formatNumber */.ZV)(judgedMs / 1000)} s that are judged`;
}
const lengthOf = ({ fromMs, toMs }) => toMs - fromMs;
function judgedWindow({ summary }) {
    const judged = summary.phases.filter((phase) => phase.judged);
    const fromMs = judged[0]?.fromMs ?? Date.parse(summary.startedAt);
    return { fromMs, toMs: judged.at(-1)?.toMs ?? fromMs + summary.durationMs };
}
function sideOf({ measurement, failure }, window) {
    const { summary } = measurement;
    const scope = (0,metrics_select/* headlineScope */.vO)(summary);
    const windowS = (window.toMs - window.fromMs) / 1000;
    const cpu = ofService(summary, 'cpu');
    return {
        requests: (0,metrics_select/* countIn */.ry)(summary, 'http_reqs', scope) ?? 0,
        failed: (0,metrics_select/* rateIn */.oP)(summary, 'http_req_failed', scope)?.nonzero ?? 0,
        windowS,
        ...latencyOf(summary, scope),
        p99Ms: percentile(summary, scope, 99),
        cpuSeconds: cpu.length === 0 ? undefined : total(cpu.map(({ avg }) => avg)) * windowS,
        memoryBytes: total(ofService(summary, 'memory').map(({ max }) => max)) || undefined,
        queueDepth: (0,observed/* worstObserved */.ac)(summary.observed, 'queue', 'depth')?.avg,
        capacityPerSecond: undefined,
        endpoints: endpointsOf(summary, scope),
        died: failure?.message ?? deathOf(measurement),
        doubt: undefined,
    };
}
function percentile(summary, scope, percent) {
    const trend = (0,metrics_select/* judgedTrend */.hT)(summary, 'http_req_duration', scope);
    return trend === undefined || trend.count === 0 ? undefined : (0,quantile/* valueAtPercent */.Y)(trend.quantiles, percent);
}
const latencyOf = (summary, scope) => ({
    p50Ms: percentile(summary, scope, 50),
    p95Ms: percentile(summary, scope, 95),
});
/** Of every replica of the service under test. */
function ofService({ observed }, quantity) {
    return observed.filter((series) => series.service === observation/* SERVICE_UNDER_TEST */.I6 && series.quantity === quantity);
}
const total = (values) => values.reduce((sum, value) => sum + value, 0);
/** Requests that k6 counted under their `name` in the judged window. */
function endpointsOf(summary, scope) {
    const names = new Set(summary.metrics.flatMap(({ name, tags }) => name === 'http_req_duration' && tags.name !== undefined && inScope(tags, scope) ? tags.name : []));
    return [...names].map((name) => {
        const tags = { ...scope, name };
        const { count = 0 } = (0,metrics_select/* judgedTrend */.hT)(summary, 'http_req_duration', tags) ?? {};
        return { name, requests: count, ...latencyOf(summary, tags) };
    });
}
const inScope = (tags, scope) => (0,metrics_name/* isWholeRun */.hA)(scope) ? tags.phase === undefined : tags.phase === scope.phase;
function deathOf({ observations }) {
    return observations.events.find(({ service, kind }) => service === observation/* SERVICE_UNDER_TEST */.I6 && (kind === 'exited' || kind === 'oom-killed'))?.detail;
}
function machineBusy(sides) {
    const shares = sides.flatMap(({ measurement: { summary } }) => {
        const busy = (0,observed/* worstObserved */.ac)(summary.observed, 'machine', 'cpu');
        return busy === undefined || summary.environment.cpuCount <= 0
            ? []
            : busy.avg / summary.environment.cpuCount;
    });
    return shares.length === 0 ? undefined : Math.max(...shares);
}
/** Ticks of k6's recorder that both sides have in the shared window; those of one moment have the same index. */
function pairedWindows(base, candidate, shared) {
    const [ofBase, ofCandidate] = [ticksOf(base, shared), ticksOf(candidate, shared)];
    const windows = [[], []];
    let next = 0;
    for (const { atMs, periodMs, window } of ofBase) {
        while ((ofCandidate[next]?.atMs ?? Number.POSITIVE_INFINITY) < atMs - periodMs / 2)
            next += 1;
        const other = ofCandidate[next];
        if (other === undefined || other.atMs > atMs + periodMs / 2)
            continue;
        windows[0].push(window);
        windows[1].push(other.window);
        next += 1;
    }
    return windows;
}
function ticksOf({ series }, { fromMs, toMs }) {
    const pointsOf = (statistic) => ((0,observed/* metricSeries */.Q3)(series, 'http_req_duration', statistic, { expected_response: 'true' }) ??
        (0,observed/* metricSeries */.Q3)(series, 'http_req_duration', statistic))?.points ?? [];
    const p50 = new Map(pointsOf('med'));
    const p95 = pointsOf('p(95)');
    const periodMs = medianOf(p95.slice(1).map(([atMs], index) => atMs - (p95[index]?.[0] ?? 0)));
    if (periodMs === undefined)
        return [];
    return p95.flatMap(([atMs, p95Ms]) => {
        const p50Ms = p50.get(atMs);
        // A tick is written at its end: it must have begun within the window.
        if (p50Ms === undefined || atMs - periodMs < fromMs || atMs > toMs)
            return [];
        return [{ atMs, periodMs, window: { p50Ms, p95Ms } }];
    });
}
/** A tick that is missing or late makes two gaps unlike the others. */
function medianOf(gaps) {
    return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

;// CONCATENATED MODULE: ./build/src/plan/cpu-pins.js
/** On fewer a half is so little that the kernel and k6 would be in its way. */
const FEWEST_CPUS = 4;
/**
 * Which CPUs each version has to itself while both are under load, as `taskset -c` and Docker take them: a half of the
 * machine each, the other half in the next round. A CPU left over is for k6. Undefined where there are too few, and one
 * after the other.
 */
function cpuPins(cpus, { mode, round }) {
    if (cpus.length < FEWEST_CPUS || mode !== 'concurrent')
        return undefined;
    const half = Math.floor(cpus.length / 2);
    // Neighbours share a core where it runs two threads.
    const sorted = [...cpus].sort((a, b) => a - b);
    const [low, high] = [sorted.slice(0, half), sorted.slice(-half)].map((part) => part.join(','));
    if (low === undefined || high === undefined)
        return undefined;
    return round % 2 === 1 ? { base: low, candidate: high } : { base: high, candidate: low };
}
/** The target on CPUs of its own. */
function pinnedTarget(target, cpus) {
    switch (target.kind) {
        case 'external':
            return target;
        case 'compose':
            return {
                ...target,
                compose: { ...target.compose, env: { ...target.compose.env, PERF_ORCHESTRATOR_CPUSET: cpus } },
            };
        case 'embedded':
        case 'command':
            return { ...target, cpus };
    }
}
function pinsText({ base, candidate }) {
    const [first, second] = [base, candidate].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    return `While both were under load the one version had the CPUs ${first} to itself and the other ${second}, in turn from round to round.`;
}

// EXTERNAL MODULE: ./build/src/generator/progress-line.js
var progress_line = __webpack_require__(60231);
;// CONCATENATED MODULE: ./build/src/line/round-progress.js


/** One line for both: that of the candidate. `planned`: undefined in a pilot. */
function progressOf(progress, { round, side }, planned, decision) {
    if (side === 'base')
        return { update() { }, done() { } };
    const place = planned === undefined ? 'pilot' : `round ${round} of at most ${planned.rounds}`;
    const soFar = decision === undefined ? '' : ` · ${changeSoFar(decision)}`;
    return {
        update(line) {
            // Where every line is kept, once is enough.
            if (round > 1 && line.endsWith(progress_line/* STARTING */.x))
                return;
            progress.update(`${place} · ${line}${soFar}`);
        },
        done: () => progress.done(),
    };
}
function sayRound(round, decision) {
    const why = ['base', 'candidate'].flatMap((side) => {
        const { died, doubt } = round[side];
        const problem = died ?? doubt;
        return problem === undefined ? [] : `${side}: ${problem}`;
    });
    return `Round ${round.round}: ${why.length > 0 ? why.join('; ') : changeSoFar(decision)}`;
}
/** Of what decides: in a stress test that is capacity, else p95 is what people ask for. */
function changeSoFar({ figures }) {
    const whole = (name) => figures.find(({ figure, endpoint }) => figure === name && endpoint === undefined);
    const main = whole('capacity') ?? whole('p95');
    if (main?.change === undefined || main.range === undefined)
        return 'too early to say';
    const [low, high] = main.range.map((change) => (0,numbers/* formatChange */.eD)(change, 'relative'));
    return `${main.figure} ${(0,numbers/* formatChange */.eD)(main.change, 'relative')} so far (${low} to ${high})`;
}

// EXTERNAL MODULE: ./build/src/line/measure-run.js + 38 modules
var measure_run = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/line/rounds.js + 1 modules
var rounds = __webpack_require__(21123);
;// CONCATENATED MODULE: ./build/src/line/measure-rounds.js















/**
 * Base and candidate in rounds, until the answer is known. Gives the candidate over all counted rounds, with the
 * comparison in its summary.
 */
async function measureRounds(plan, test, { earlier, untilMs }, ports) {
    const { sideBySide } = test;
    const measured = [];
    let mode = sideBySide.mode;
    let decision;
    let longestMs = 0;
    let whyApart;
    let isOutOfTime = false;
    const decideOn = (isOver) => {
        const { variances, isOfOthers } = earlier(mode, todayOf(measured));
        return (0,decide/* decide */.L)({
            rounds: measured.map((one) => one.round),
            maxRounds: sideBySide.rounds,
            isOver,
            mode,
            prior: variances,
            isPriorOfOthers: isOfOthers,
            regressionTolerance: sideBySide.regressionTolerance,
            freshProcesses: sideBySide.hasFreshServices,
            throughputJudged: sideBySide.isThroughputJudged &&
                measured.every(({ candidate }) => (0,throughput/* isThroughputTelling */.u)(candidate.measurement.summary)),
            plannedRequests: plannedRequests(sideBySide),
        });
    };
    for (const [first, second] of pairsOf(test)) {
        // The first is run whatever was aborted: how that ends is told as of any run.
        const isOver = ports.signal.aborted || (decision?.answerKnown === true && !sideBySide.runsAll);
        if (measured.length > 0 && isOver)
            break;
        const startedMs = Date.now();
        if (measured.length > 0 && untilMs !== undefined && startedMs + longestMs > untilMs) {
            isOutOfTime = true;
            break;
        }
        const measure = () => measureRound(plan, test, { mode, runs: [first, second] }, decision, ports);
        let round = await measure();
        const apart = measured.length > 0 || sideBySide.isModeFixed ? undefined : whyNotAtOnce(round);
        if (!ports.signal.aborted && apart !== undefined) {
            // What was measured is the machine: the same round once more.
            mode = 'interleaved';
            whyApart = apart;
            ports.log.info(apart);
            round = await measure();
        }
        // Half a round compares nothing.
        if (ports.signal.aborted) {
            if (measured.length === 0)
                measured.push(round);
            break;
        }
        if (measured.length === 0 && round.base.failure !== undefined && sideBySide.instead !== undefined)
            return (0,failed_base/* failedBase */.X)(sideBySide.base.label, round.base.failure);
        measured.push(round);
        longestMs = Math.max(longestMs, Date.now() - startedMs);
        decision = decideOn(false);
        ports.log.info(sayRound(round.round, decision));
    }
    if (isOutOfTime) {
        // What is known now is all that will be.
        decision = decideOn(true);
        ports.log.info(sayOutOfTime(measured.length, sideBySide));
    }
    const ended = (0,rounds.endOf)(decision, sideBySide, { isOutOfTime, isInterrupted: ports.signal.aborted });
    return (0,rounds.together)(measured, decision, test, { ended, facts: factsOf(measured, whyApart, sideBySide, ports) });
}
function todayOf([first]) {
    if (first === undefined)
        throw new Error('nothing is decided before the first round');
    return (0,duet/* environmentOf */.p7)(first.candidate.measurement.summary.environment);
}
/** Of one version in one round; undefined where a script of the user's own says how many. */
function plannedRequests({ requestsPerSecond, roundS }) {
    return requestsPerSecond === undefined ? undefined : Math.round(requestsPerSecond * roundS);
}
/** What a reader should know of how it was measured. */
function factsOf(measured, whyApart, { hasFreshServices }, { cpus = [] }) {
    const [first] = measured;
    const pins = first && hasFreshServices ? cpuPins(cpus, first.round) : undefined;
    return [...(whyApart === undefined ? [] : [whyApart]), ...(pins === undefined ? [] : [pinsText(pins)])];
}
/** Both sides of each round, in the order in which they are started. */
function pairsOf({ runs }) {
    const rounds = new Map();
    for (const run of runs)
        rounds.set(run.round, [...(rounds.get(run.round) ?? []), run]);
    return [...rounds.values()].map(([first, second]) => {
        if (first === undefined || second === undefined)
            throw new Error('a round was planned with one version');
        return [first, second];
    });
}
async function measureRound(plan, test, { mode, runs, isPilot = false }, decision, ports) {
    const pins = cpuPins(ports.cpus ?? [], { mode, round: runs[0].round });
    const pinnedRun = (run) => pins === undefined ? run : { ...run, target: pinnedTarget(run.target, pins[run.side]) };
    const portsOf = (run) => ({
        ...ports,
        log: inRounds(ports.log, run),
        progress: progressOf(ports.progress, run, isPilot ? undefined : test.sideBySide, decision),
    });
    const [first, second] = runs;
    const measured = mode === 'concurrent'
        ? await atOnce(runs.map((run) => (gate) => (0,measure_run/* measureRun */.u)(plan, test, pinnedRun(run), portsOf(run), gate)))
        : [
            await (0,measure_run/* measureRun */.u)(plan, test, first, portsOf(first)),
            await (0,measure_run/* measureRun */.u)(plan, test, second, portsOf(second)),
        ];
    const of = (side) => {
        const found = measured[runs.findIndex((run) => run.side === side)];
        if (found === undefined)
            throw new Error(`round ${first.round} has no ${side}`);
        return found;
    };
    const [base, candidate] = [of('base'), of('candidate')];
    const round = roundOf({ round: first.round, mode, first: first.side, base, candidate });
    return {
        base,
        candidate,
        round: {
            ...round,
            base: { ...round.base, doubt: doubtOf(base.measurement), ...atItsLimit(base, test) },
            candidate: {
                ...round.candidate,
                doubt: doubtOf(candidate.measurement),
                ...atItsLimit(candidate, test),
            },
        },
    };
}
/** What a stress test asks of one run of it. A service that falls over in the end has answered. */
function atItsLimit({ measurement, failure }, { testType, thresholds }) {
    if ((0,test_types/* policyOf */.US)(testType).sideBySide !== 'whole runs')
        return undefined;
    const { lastGood, steps } = (0,capacity/* judgeCapacity */.s)(measurement, thresholds);
    // Of one that held nothing at all, what it answered.
    const held = lastGood?.eventsPerSecond ?? steps[0]?.achievedEventsPerSecond;
    return { capacityPerSecond: held, died: failure?.message };
}
/** Loads that begin at the same moment. One that never comes ends the others: alone they are no round. */
async function atOnce(works) {
    const gate = (0,start_gate/* startGate */.O4)(works.length);
    const settled = await Promise.allSettled(works.map((work) => work(gate).finally(() => gate.leave())));
    return settled.map((end) => {
        if (end.status === 'rejected')
            throw end.reason;
        return end.value;
    });
}
const whyNotAtOnce = ({ round, base, candidate }) => (0,at_once/* notAtOnce */.W)({ round, base: base.measurement, candidate: candidate.measurement });
const sayOutOfTime = (done, { rounds }) => `No time for another round: ${done} of at most ${(0,numbers/* plural */.LS)(rounds, 'round')} fit into max-run-time.`;
/** What a version says of its start and end is a detail of its round. */
function inRounds(log, { round, side }) {
    const prefix = `round ${round}, ${side}: `;
    return {
        info: (line) => log.debug(prefix + line),
        debug: (line) => log.debug(prefix + line),
        warn: (line) => log.warn(prefix + line),
        error: (line) => log.error(prefix + line),
        group: (_title, work) => work(),
        mask: (secret) => log.mask(secret),
    };
}


/***/ }),

/***/ 19154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ measureRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/generator/never-started.js

/** The outcome of a load that never began: the stack, k6 or the script stood in the way. Flows through the line like any other. */
function neverStarted(error, atMs) {
    return {
        exitCode: undefined,
        signal: undefined,
        ending: { name: endingName(error), category: 'infrastructure', sentence: error.message },
        startedAtMs: atMs,
        loadStartedAtMs: undefined,
        endedAtMs: atMs,
        summary: undefined,
        timeline: undefined,
        iterations: undefined,
        messages: [
            ...(error.hint === '' ? [] : [{ level: 'info', message: error.hint, count: 1 }]),
            ...(error instanceof errors/* StackError */.L8 ? error.logTail : []).map((message) => ({
                level: 'error',
                message,
                count: 1,
            })),
        ],
        k6Version: '',
        stoppedBy: 'itself',
    };
}
/** Ctrl-C, or a cancelled job, before k6 began. */
function interruptedBeforeLoad(atMs) {
    const sentence = 'The run was interrupted before the load began.';
    const error = new errors/* UserError */.yo(sentence, '');
    return {
        ...neverStarted(error, atMs),
        ending: { name: 'Interrupted', category: 'interrupted', sentence },
        stoppedBy: 'user',
    };
}
function endingName(error) {
    if (error instanceof errors/* StackError */.L8)
        return 'StackNotHealthy';
    return error instanceof errors/* LoadError */.Xb ? 'K6NotStarted' : 'NotStarted';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/generators.js
var generators = __webpack_require__(98922);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/k6-results/ending.js
var k6_results_ending = __webpack_require__(35573);
// EXTERNAL MODULE: ./build/src/exec/free-port.js
var free_port = __webpack_require__(3149);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var wording_reason = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/src/generator/progress.js
var generator_progress = __webpack_require__(57424);
;// CONCATENATED MODULE: ./build/src/generator/load-clock.js

function loadClock() {
    let ofTest;
    let ofFirstScenario;
    let isDelayed = false;
    // Lines come a little late, never early: the earliest start they tell is the closest.
    const earlier = (known, startMs) => Math.min(known ?? startMs, startMs);
    return {
        take(line, atMs) {
            const progress = (0,generator_progress/* parseProgress */.T)(line);
            if (progress !== undefined)
                ofTest = earlier(ofTest, atMs - progress.elapsedS * 1000);
            // Scenarios stand in the order in which they begin.
            if (ofFirstScenario === undefined && WAITING.test(line))
                isDelayed = true;
            const scenarioS = (0,generator_progress/* scenarioElapsedS */.U)(line);
            if (scenarioS !== undefined)
                ofFirstScenario = earlier(ofFirstScenario, atMs - scenarioS * 1000);
        },
        startedAtMs: () => (isDelayed ? ofTest : (ofFirstScenario ?? ofTest)),
    };
}
/** A scenario with a `startTime`; the load began before. */
const WAITING = /\[ *\d+% \] waiting /;

;// CONCATENATED MODULE: ./build/k6/lib/answer-mark.js
/** Begins a line of k6's log that says what a wrong answer said. Pure: k6 imports it as it is, and so does the tool. */
const ANSWER_MARK = 'orchestrator-perf answer ';

// EXTERNAL MODULE: ./build/src/domain/answers.js
var domain_answers = __webpack_require__(57269);
// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
;// CONCATENATED MODULE: ./build/src/generator/answer-bodies.js



/** More than this k6 was never meant to say. */
const MOST_READ = 1000;
/** What wrong answers said, out of the log of k6: hostile text, and bounded whatever is logged. */
class AnswerBodies {
    #scrub;
    #bodies = [];
    #read = 0;
    constructor(scrub) {
        this.#scrub = scrub;
    }
    /** Whether a line of k6's log was one of these. */
    take(line) {
        if (!line.includes(ANSWER_MARK))
            return false;
        const said = memberIn(line, 'msg');
        if (typeof said !== 'string' || !said.startsWith(ANSWER_MARK))
            return false;
        this.#read += 1;
        if (this.#bodies.length >= domain_answers/* MOST_BODIES */.FH || this.#read > MOST_READ)
            return true;
        const json = said.slice(ANSWER_MARK.length);
        const [endpoint, code, text] = ['endpoint', 'code', 'text'].map((key) => memberIn(json, key));
        if (typeof endpoint !== 'string' || typeof code !== 'number' || typeof text !== 'string')
            return true;
        const clean = (0,secret_names/* withoutSecretFields */.Qw)(this.#scrub(text)).slice(0, domain_answers/* LONGEST_BODY */._l);
        this.#bodies = (0,domain_answers/* distinctBodies */.L1)([
            ...this.#bodies,
            { endpoint: this.#scrub(endpoint).slice(0, 300), code: (0,domain_answers/* answerCode */.Sv)(code, undefined), text: clean },
        ]);
        return true;
    }
    list() {
        return this.#bodies;
    }
}
function memberIn(json, key) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
            ? Reflect.get(value, key)
            : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/generator/messages.js
var generator_messages = __webpack_require__(27203);
// EXTERNAL MODULE: ./build/src/generator/progress-line.js
var progress_line = __webpack_require__(60231);
// EXTERNAL MODULE: ./build/src/generator/start-gate.js
var start_gate = __webpack_require__(39243);
;// CONCATENATED MODULE: ./build/src/generator/script/own-summary.js




/** Below the results directory: what handleSummary of the script wrote under relative paths. */
const OWN_FILES = 'script';
/**
 * Puts where they belong what handleSummary of the user's script gave: files into a folder of the results, wherever k6 ran,
 * and nowhere else; its text into the log. Gives what is wrong with it.
 */
function keepOwnSummary(given, resultsDirectory, log) {
    if (!isOwnSummary(given))
        return [];
    const folder = (0,external_node_path_.join)(resultsDirectory, OWN_FILES);
    const problems = [];
    for (const [name, content] of Object.entries(given.files)) {
        const path = (0,external_node_path_.join)(folder, name);
        const way = (0,external_node_path_.relative)(folder, path);
        if (way === '' || way.startsWith('..') || name.includes('\0')) {
            problems.push(`handleSummary() of the script wrote to ${name}, outside of its folder: left out`);
            continue;
        }
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(path, 'text' in content ? content.text : Buffer.from(content.base64, 'base64'));
            log.info(`Written by handleSummary of the script: ${path}`);
        }
        catch (error) {
            problems.push(`${path} could not be written: ${(0,wording_reason/* reasonOf */.A)(error)}`);
        }
    }
    for (const text of [given.stdout, given.stderr])
        if (text !== undefined && text.trim() !== '')
            log.info(text.trimEnd());
    if (given.error !== undefined)
        problems.push(`${k6/* HANDLE_SUMMARY_THREW */.p0}: ${given.error}`);
    return problems;
}
function removeOwnFiles(resultsDirectory) {
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(resultsDirectory, OWN_FILES), { recursive: true, force: true });
}
/** A script can write what it likes into the file this comes from. */
function isOwnSummary(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { files, stdout, stderr, error } = value;
    return (typeof files === 'object' &&
        files !== null &&
        Object.values(files).every((one) => typeof one === 'object' &&
            one !== null &&
            (('text' in one && typeof one.text === 'string') ||
                ('base64' in one && typeof one.base64 === 'string'))) &&
        [stdout, stderr, error].every((text) => text === undefined || typeof text === 'string'));
}

;// CONCATENATED MODULE: ./build/src/generator/stop.js
/** Asked to stop, k6 writes its summary and ends; after this long it is killed. */
const PATIENCE_MS = {
    // A cancelled job has about ten seconds in all before the runner kills everything.
    user: 15_000,
    watchdog: 30_000,
    stack: 15_000,
};
/** Ends k6 when somebody asks for it or when it overstays; gives a function that calls the watch off. */
function watchOver(request) {
    const { k6, signal, hardSignal, stackLost, deadlineMs, onStop } = request;
    let stopping = false;
    let killTimer;
    const stop = (by) => {
        if (stopping)
            return;
        stopping = true;
        onStop(by);
        k6.stop();
        killTimer = setTimeout(() => k6.kill(), PATIENCE_MS[by]);
    };
    const onAbort = () => stop('user');
    const onStackLost = () => stop('stack');
    const onHardAbort = () => {
        stop('user');
        k6.kill();
    };
    const deadline = setTimeout(() => stop('watchdog'), Math.min(deadlineMs, LONGEST_TIMER_MS));
    signal.addEventListener('abort', onAbort, { once: true });
    hardSignal?.addEventListener('abort', onHardAbort, { once: true });
    stackLost?.addEventListener('abort', onStackLost, { once: true });
    if (hardSignal?.aborted)
        onHardAbort();
    else if (signal.aborted)
        onAbort();
    else if (stackLost?.aborted)
        onStackLost();
    return () => {
        clearTimeout(deadline);
        clearTimeout(killTimer);
        signal.removeEventListener('abort', onAbort);
        hardSignal?.removeEventListener('abort', onHardAbort);
        stackLost?.removeEventListener('abort', onStackLost);
    };
}
/** setTimeout takes no more. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

;// CONCATENATED MODULE: ./build/src/generator/run-k6.js















const PROGRESS_PERIOD_MS = 1000;
/** Runs one load test and gives what came out, however it ended. Throws a LoadError only when k6 cannot be started. */
async function runK6(load) {
    const { run, generator, log } = load;
    const files = cleanFiles(run.resultsDirectory);
    const environment = await k6Environment(load);
    const messages = new generator_messages/* K6Messages */.k();
    const bodies = new AnswerBodies(load.scrub);
    const startedAtMs = Date.now();
    let progress;
    const clock = loadClock();
    let stoppedBy = 'itself';
    const { args: lastArgs, input, directory, reads } = load.script;
    const gatePort = load.gate === undefined ? undefined : await (0,free_port/* freePort */.o)();
    const args = [...run.k6Args, ...(gatePort === undefined ? [] : (0,start_gate/* heldArgs */.zY)(gatePort)), ...lastArgs];
    log.debug(JSON.stringify(['k6', ...args]));
    const k6 = generator.start({
        args,
        env: environment,
        directory,
        reads,
        ...(input !== undefined && { input }),
        writes: run.resultsDirectory,
        deadlineMs: deadlineOf(load),
        files,
        scrub: load.scrub,
        onStdout(line) {
            clock.take(line, Date.now());
            progress = (0,generator_progress/* parseProgress */.T)(line) ?? progress;
        },
        onStderr(line) {
            if (!bodies.take(line))
                messages.add(line);
        },
    });
    if (k6.pid !== undefined)
        load.observer?.watchK6(k6.pid);
    const calledOff = watchOver({
        k6,
        signal: load.signal,
        hardSignal: load.hardSignal,
        stackLost: load.observer?.stackLost,
        deadlineMs: deadlineOf(load) + (generator.startsWithinMs ?? 0),
        onStop: (by) => {
            stoppedBy = by;
            log.warn(STOP_LINES[by]);
        },
    });
    const ticker = setInterval(() => {
        const startedMs = clock.startedAtMs();
        const elapsedS = startedMs === undefined ? undefined : (Date.now() - startedMs) / 1000;
        load.progress.update((0,progress_line/* progressLine */.o)(load.test, elapsedS, progress, k6.liveFigures()));
    }, PROGRESS_PERIOD_MS);
    if (load.gate !== undefined && gatePort !== undefined)
        await (0,start_gate/* releaseThrough */.Ff)(load.gate, k6, gatePort).catch((problem) => {
            load.gate?.leave();
            messages.say({ level: 'error', message: (0,wording_reason/* reasonOf */.A)(problem) });
            k6.stop();
        });
    const { code: exitCode, signal, error } = await k6.ended;
    clearInterval(ticker);
    calledOff();
    load.progress.done();
    if (error instanceof errors/* LoadError */.Xb)
        throw error;
    if (error !== undefined)
        throw new errors/* LoadError */.Xb(`k6 could not be started: ${error.message}`, generator.hint, { cause: error });
    const endedAtMs = Date.now();
    const loadStartedAtMs = clock.startedAtMs();
    const { summary, timeline, ownSummary, shards, notes, ending: known } = k6.results();
    (0,external_node_fs_.rmSync)(files.ownSummary, { force: true });
    const ending = known ??
        (0,k6_results_ending/* k6Ending */.$)({
            exitCode,
            signal,
            errors: messages.at('error'),
            ranS: loadStartedAtMs === undefined ? undefined : (endedAtMs - loadStartedAtMs) / 1000,
            plannedS: load.test.workload.kind === 'script' ? load.script.plannedS : load.test.profile.durationS,
        });
    log.info(ending.sentence);
    for (const problem of keepOwnSummary(ownSummary, run.resultsDirectory, log)) {
        log.warn(problem);
        messages.say({ level: 'error', message: problem });
    }
    return {
        exitCode,
        signal,
        ending,
        startedAtMs,
        loadStartedAtMs,
        endedAtMs,
        summary,
        timeline,
        ...(shards !== undefined && { shards }),
        ...(notes !== undefined && { notes }),
        iterations: progress && { complete: progress.complete, interrupted: progress.interrupted },
        messages: messages.list(),
        ...(bodies.list().length > 0 && { answerBodies: bodies.list() }),
        k6Version: generator.k6Version,
        stoppedBy,
    };
}
/** The plan does not know how long a script of the user's own takes; a limit of the user's own still holds. */
function deadlineOf({ test, script }) {
    const spareMs = test.deadlineMs - test.profile.durationS * 1000;
    if (script.totalDurationS === undefined || spareMs <= 0)
        return test.deadlineMs;
    return Math.max(test.deadlineMs, script.totalDurationS * 1000 + spareMs);
}
const STOP_LINES = {
    itself: '',
    user: 'Stopping: k6 is asked to end and to write what it measured; a second Ctrl-C kills it.',
    watchdog: 'k6 has overstayed: it is asked to end.',
    stack: 'The service under test is gone: k6 is asked to end.',
};
/** Results of an earlier run in the same folder must never be read as this one's. */
function cleanFiles(directory) {
    const files = (0,k6/* k6Files */.$o)(directory);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    for (const file of Object.values(files))
        (0,external_node_fs_.rmSync)(file, { force: true });
    removeOwnFiles(directory);
    return files;
}
async function k6Environment({ run, generator, serviceUrl, dashboard, log, }) {
    const port = dashboard ? await (0,free_port/* freePort */.o)() : undefined;
    const { away } = generators/* GENERATORS */.DY[generator.kind];
    if (port !== undefined)
        log.info(away === undefined
            ? `Live page of k6: http://127.0.0.1:${port} (close it when the test is over: k6 waits for it)`
            : away.livePage);
    return {
        ...run.k6Env,
        ...(port !== undefined && { K6_WEB_DASHBOARD_PORT: String(port) }),
        ORCHESTRATOR_URL: generator.serviceUrl(serviceUrl) ?? serviceUrl,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/generator/script/sources.js



/**
 * The project of the script, and whatever outside of it the script or a file it imports names. k6 itself could list the
 * files (`k6 archive`), but only where it can read them already. Names that are put together at run time are found when
 * they are in the project.
 */
function readSources(script) {
    const project = projectOf(script);
    const outside = new Set();
    const names = new Set();
    const seen = new Set([script]);
    const files = new Set();
    for (const file of seen) {
        if (seen.size > MOST_FILES)
            break;
        const text = textOf(file);
        if (text === undefined)
            continue;
        for (const name of environmentNamesIn(text))
            names.add(name);
        files.add(file);
        for (const path of filesNamedIn(text, (0,external_node_path_.dirname)(file))) {
            files.add(path);
            if (isSource(path))
                seen.add(path);
        }
        for (const path of pathsIn(text, (0,external_node_path_.dirname)(file))) {
            if (!isInside(path, project) && !holdsTooMuch(path))
                outside.add(path);
        }
    }
    return { reads: [project, ...outside], files: [...files].sort(), environmentNames: [...names].sort() };
}
const MOST_FILES = 2000;
const MOST_FOLDERS = 20;
const LARGEST_SOURCE_BYTES = 5_000_000;
/** The repository the script is in; without one the outermost package, without that its folder. */
function projectOf(script) {
    let outermost;
    for (let directory = (0,external_node_path_.dirname)(script);; directory = (0,external_node_path_.dirname)(directory)) {
        if (holdsTooMuch(directory))
            return outermost ?? (0,external_node_path_.dirname)(script);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')))
            return directory;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'package.json')))
            outermost = directory;
    }
}
/** The root of the machine, a home, or what holds them: never shown to a script as a whole. */
function holdsTooMuch(path) {
    return path === (0,external_node_path_.dirname)(path) || isInside((0,external_node_os_.homedir)(), path);
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
}
/** What names further files: a module, and the definitions of gRPC. */
function isSource(path) {
    return /\.(?:[cm]?[jt]s|proto)$/.test(path);
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function textOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file).size > LARGEST_SOURCE_BYTES ? undefined : (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** A relative path in any string, an absolute one where it is imported or opened: `/orders` is as a rule part of a URL. */
const RELATIVE = /(["'`])(\.{1,2}(?:\/[^"'`\n]*)?)\1/g;
const ABSOLUTE = /\b(?:from|import|require\s*\(|open\s*\()\s*(["'`])((?:file:\/\/)?\/[^"'`\n]+)\1/g;
function pathsIn(text, directory) {
    return [...text.matchAll(RELATIVE), ...text.matchAll(ABSOLUTE)].flatMap(([, , written = '']) => {
        const path = (0,external_node_path_.resolve)(directory, written.replace(/^file:\/\//, ''));
        return path.includes('\0') || !(0,external_node_fs_.existsSync)(path) ? [] : [path];
    });
}
/** Anything in quotes, on one line. */
const QUOTED = /(["'`])([^"'`\n\0]{1,1000})\1/g;
/**
 * Files whose names stand in quotes, wherever: an import, `open('users.csv')`, `fs.open`, `csv.parse`; and those in a
 * folder that stands there too: `client.load(['protos'], 'shop.proto')`.
 */
function filesNamedIn(text, directory) {
    const named = new Set([...text.matchAll(QUOTED)].map(([, , written = '']) => written.replace(/^file:\/\//, '')));
    const places = [...named].map((path) => (0,external_node_path_.resolve)(directory, path)).filter((path) => !holdsTooMuch(path));
    const folders = places
        .filter((path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true && path !== directory)
        .slice(0, MOST_FOLDERS);
    const inFolders = folders.flatMap((folder) => [...named].map((path) => (0,external_node_path_.resolve)(folder, path)));
    return [...places, ...inFolders].filter(isFile);
}
/** `__ENV.NAME`, `__ENV['NAME']`, `const { NAME } = __ENV`. */
function environmentNamesIn(text) {
    const direct = [
        ...text.matchAll(/\b__ENV\s*(?:\??\.\s*([A-Za-z_]\w*)|(?:\?\.)?\[\s*["'`](\w+)["'`]\s*\])/g),
    ];
    const taken = [...text.matchAll(/\{([^{}]*)\}\s*=\s*__ENV\b/g)];
    return [
        ...direct.map(([, dotted, quoted]) => dotted ?? quoted ?? ''),
        ...taken.flatMap(([, list = '']) => [...list.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map(([, name = '']) => name)),
    ];
}

;// CONCATENATED MODULE: ./build/src/generator/script/digest.js





/**
 * One digest over the script and every file it imports or opens; undefined where the script cannot be read. Files that
 * are secret by their name are left out: a new token changes nothing of the load.
 */
function scriptDigest({ script, name, env }) {
    const folder = (0,external_node_path_.dirname)(script);
    const given = Object.values(env)
        .filter((value) => value !== '' && value.length < LONGEST_PATH && !value.includes('\0'))
        .map((value) => (0,external_node_path_.resolve)(folder, value))
        .filter((path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true);
    const files = [...new Set([...readSources(script).files, ...given])].filter((path) => !isSecret((0,external_node_path_.basename)(path)));
    const parts = files.flatMap((path) => {
        const content = contentDigest(path);
        return content === undefined ? [] : [`${placeOf(path, folder)}\0${content}`];
    });
    if (parts.length === 0)
        return undefined;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(parts.sort().join('\n')).digest('hex');
    return { name, digest, files: parts.length };
}
const LONGEST_PATH = 1000;
/** Modules may speak of tokens in their names. */
function isSecret(name) {
    if (/^\.env(?:\.|$)|\.(?:pem|key|crt|p12|pfx)$/i.test(name))
        return true;
    return !/\.[cm]?[jt]s$/.test(name) && (0,secret_names/* looksSecret */.n0)(name.replaceAll(/[^A-Za-z0-9]+/g, '_'));
}
/** Where it lies beside the script; a file from far away may lie elsewhere on another machine. */
function placeOf(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return /^(?:\.\.\/){4}/.test(way) ? (0,external_node_path_.basename)(path) : way;
}
/** Data may be larger than memory. */
function contentDigest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        feed(hash, path);
    }
    catch {
        // Not ours to read: k6 says what is wrong with it, if it needs it.
        return undefined;
    }
    return hash.digest('hex');
}
function feed(hash, path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const buffer = Buffer.allocUnsafe(1 << 20);
        for (let size = (0,external_node_fs_.readSync)(file, buffer); size > 0; size = (0,external_node_fs_.readSync)(file, buffer))
            hash.update(buffer.subarray(0, size));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/k6/lib/round-phases.js
var round_phases = __webpack_require__(71953);
// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
;// CONCATENATED MODULE: ./build/src/generator/script/entry.js
/**
 * An entry that hands through everything the user's script exports (setup, the functions of scenarios), and adds to its
 * options and its summary. The file of the user is imported, never edited. k6 reads the entry from standard input, in the
 * folder of the script: so every relative path counts from where it would without an entry, whatever API it is given to.
 */
function entrySource(request) {
    const { script, library, added, functions, phases, startsS = {}, resultsInLog: mark, ...summary } = request;
    const from = JSON.stringify(script);
    return [
        '// Made by orchestrator-perf for one run; the script itself is used as it is.',
        "import encoding from 'k6/encoding';",
        `import { inPhaseOf, optionsWith, summaryFiles } from ${JSON.stringify(library)};`,
        ...(mark === undefined
            ? []
            : [`import { resultLines } from ${JSON.stringify(library.replace(/[^/]*$/, 'result-lines.ts'))};`]),
        `import * as own from ${from};`,
        `export * from ${from};`,
        ...(phases === undefined ? [] : ["import exec from 'k6/execution';", phaseSource(phases, startsS)]),
        ...functions.flatMap((name) => exportOf(name, phases !== undefined)),
        `const added = ${JSON.stringify(added)};`,
        'export const options = optionsWith(own.options, added);',
        'export function handleSummary(data) {',
        '  const base64 = (bytes) => encoding.b64encode(bytes);',
        `  const files = summaryFiles(data, { ...${JSON.stringify(summary)}, own, added: added.thresholds, base64 });`,
        mark === undefined
            ? '  return files;'
            : `  return { stdout: resultLines(${JSON.stringify(mark)}, { files, atMs: Date.now(), durationMs: data.state.testRunDurationMs, runsSetup: typeof (own.setup ?? own.teardown) === 'function' }) };`,
        '}',
        '',
    ].join('\n');
}
/** An export of the entry itself hides the one that is handed through. */
function exportOf(name, inPhases) {
    const own = inPhases ? `inPhase(own[${JSON.stringify(name)}])` : 'own.default';
    if (name === 'default')
        return [`export default ${own};`];
    return inPhases ? [`const ${name}InPhase = ${own};`, `export { ${name}InPhase as ${name} };`] : [];
}
function phaseSource(phases, startsS) {
    const startsMs = Object.fromEntries(Object.entries(startsS).map(([name, seconds]) => [name, seconds * 1000]));
    return `const inPhase = inPhaseOf(() => exec, ${JSON.stringify({ phases, startsMs })});`;
}

;// CONCATENATED MODULE: ./build/src/generator/script/go-duration.js
/** The longest that Go prints, `2562047h47m16.854775807s`, and room. */
const LONGEST_CHARS = 100;
/** `1h2m3.5s`, `800ms` as Go prints durations; k6 also prints a bare number of ms. */
function goDurationS(text) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) / 1000;
    const unitS = {
        d: 86_400,
        h: 3600,
        m: 60,
        s: 1,
        ms: 1e-3,
        us: 1e-6,
        µs: 1e-6,
        ns: 1e-9,
    };
    return [...text.slice(0, LONGEST_CHARS).matchAll(/(\d+(?:\.\d+)?)(ms|us|µs|ns|d|h|m|s)/g)].reduce((sum, [, value, unit]) => sum + Number(value) * (unitS[unit ?? ''] ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/generator/script/scenarios.js

/**
 * Scenarios stretched in proportion to the VUs and seconds asked for: every count of VUs and every arrival rate by one
 * factor, every time by another. Numbers of iterations stay: they are the work, not the load.
 */
function rescaleScenarios(scenarios, maxVus, rescale) {
    const longestS = plannedSecondsOf(scenarios) ?? 0;
    const { vus, vusShare = 1 } = rescale;
    const byVus = (vus === undefined || maxVus === 0 ? 1 : vus / maxVus) * vusShare;
    const byTime = rescale.durationS === undefined || longestS === 0 ? 1 : rescale.durationS / longestS;
    return Object.fromEntries(Object.entries(scenarios).map(([name, scenario]) => [
        name,
        keepWork(scenario, rescaleFields(scenario, byVus, byTime)),
    ]));
}
/** Undefined for a script with stages, arrival rates, iterations or scenarios of its own. */
function openLoadOf(scenarios) {
    const [only, ...others] = Object.entries(scenarios);
    if (only === undefined || others.length > 0)
        return undefined;
    const [name, { executor, exec, vus, iterations, maxDuration, startTime, duration }] = only;
    const isOpen = (...fields) => fields.every((field) => field === null || field === undefined);
    if (name !== 'default' || !isOpen(exec, startTime))
        return undefined;
    // `k6 inspect` gives a script without options one iteration of one VU, with every field left open.
    if (executor === 'per-vu-iterations')
        return isOpen(vus, iterations, maxDuration) ? {} : undefined;
    if (executor !== 'constant-vus' || typeof duration !== 'string')
        return undefined;
    return { vus: typeof vus === 'number' ? vus : 1, durationS: goDurationS(duration) };
}
/** The stages of a profile, as the one scenario of a script that leaves its load open. */
function scenariosOf({ startVus, stages }) {
    return {
        default: {
            executor: 'ramping-vus',
            startVUs: startVus,
            stages: stages.map(({ durationS, targetVus }) => ({
                duration: milliseconds(durationS),
                target: targetVus,
            })),
        },
    };
}
/** The load of a script that says none, where the test type has no stages to give it: that of `--vus` and `--duration`. */
function constantLoad(scenarios, { rescale, profile }) {
    const open = openLoadOf(scenarios);
    if (open === undefined || open.durationS !== undefined)
        return undefined;
    const { durationS = profile.durationS, vusShare } = rescale ?? {};
    const asked = rescale?.vus ?? (vusShare === undefined ? profile.peakVus : VUS_OF_ROUNDS);
    const vus = Math.max(1, Math.round(asked * (vusShare ?? 1)));
    return {
        scenarios: { default: { executor: 'constant-vus', vus, duration: milliseconds(durationS) } },
        sentence: `it runs with ${vus === 1 ? '1 VU' : `${vus} VUs`} for ${durationS} s`,
    };
}
/** Of both versions together, for a script that says none: enough to have requests meet, few enough for a small machine. */
const VUS_OF_ROUNDS = 10;
function runsIterationsOnly(scenarios) {
    const all = Object.values(scenarios);
    return all.length > 0 && all.every(({ executor }) => /-iterations$/.test(String(executor)));
}
/** When the last scenario is over, graceful stops apart; undefined where one runs a number of iterations. */
function plannedSecondsOf(scenarios) {
    const timed = Object.values(scenarios).filter(({ executor }) => !/-iterations$/.test(String(executor)));
    const longestS = Math.max(0, ...timed.map(endS));
    return longestS === 0 ? undefined : longestS;
}
const COUNTS = ['vus', 'startVUs', 'preAllocatedVUs', 'maxVUs', 'rate', 'startRate', 'target'];
const TIMES = ['duration', 'maxDuration', 'startTime'];
function rescaleFields(fields, byVus, byTime) {
    const scaled = {};
    for (const [key, value] of Object.entries(fields)) {
        // k6 tells unset fields as null and does not take them back.
        if (value === null)
            continue;
        if (key === 'stages' && Array.isArray(value))
            scaled[key] = value.map((stage) => rescaleFields(stage, byVus, byTime));
        else if (COUNTS.includes(key) && typeof value === 'number')
            scaled[key] = scaleCount(value, byVus);
        else if (TIMES.includes(key) && typeof value === 'string')
            scaled[key] =
                `${Math.max(key === 'startTime' ? 0 : 1, Math.round(goDurationS(value) * byTime * 1000))}ms`;
        else
            scaled[key] = value;
    }
    return scaled;
}
/** Iterations of each VU: with fewer VUs each does more of the same work. */
function keepWork(before, after) {
    if (before.executor !== 'per-vu-iterations')
        return after;
    const count = (value) => (typeof value === 'number' ? value : 1);
    const work = count(before.vus) * count(before.iterations);
    return { ...after, iterations: Math.max(1, Math.round(work / count(after.vus))) };
}
/** Nobody stays nobody; anybody stays at least one. */
function scaleCount(count, factor) {
    return count === 0 ? 0 : Math.max(1, Math.round(count * factor));
}
function endS(scenario) {
    const seconds = (value) => (typeof value === 'string' ? goDurationS(value) : 0);
    const stages = Array.isArray(scenario.stages) ? scenario.stages : [];
    return (seconds(scenario.startTime) +
        seconds(scenario.duration) +
        stages.reduce((sum, stage) => sum + seconds(stage.duration), 0));
}
function milliseconds(seconds) {
    return `${Math.round(seconds * 1000)}ms`;
}

;// CONCATENATED MODULE: ./build/src/generator/script/inspect.js





/** Syntax that k6 cannot run makes it spin for ever, in `inspect` and in `run`, when the file ends in `.ts`. */
const TIMEOUT_MS = 30_000;
/** Asks k6 what it would do with a script, without doing it; a script that cannot run is a UserError with its cause. */
async function inspectScript(request) {
    const { script, input, directory, generator, env, reads, signal, timeoutMs = TIMEOUT_MS } = request;
    const result = await generator.ask({
        args: [
            'inspect',
            '--execution-requirements',
            // `run` hands its environment to the script by default, `inspect` does not.
            '--include-system-env-vars',
            '--log-format',
            'json',
            input === undefined ? script : '-',
        ],
        env,
        directory,
        reads,
        ...(input !== undefined && { input }),
    }, { timeoutMs, signal });
    signal.throwIfAborted();
    if (result.timedOut)
        throw new errors/* UserError */.yo(`k6 did not finish reading ${script} within ${timeoutMs / 1000} s`, 'k6 hangs on TypeScript syntax it cannot run: decorators, `using`, `for await`. Write the script without them.');
    if (result.code !== 0)
        throw inspectError(request, result.stderr, result.error);
    return readInspected(script, result.stdout);
}
const MISSING_FILE = {
    said: /couldn't be found on local disk|^GoError: (?:stat|open) .*no such file or directory/s,
    what: 'imports or opens a file that is not there',
    hint: 'k6 needs the exact file name with its extension; paths are relative to the importing file.',
};
/** In k6's own words (`loader/loader.go`, `js/modules/resolution.go`), which a script can hardly utter by accident. */
const CAUSES = [
    MISSING_FILE,
    {
        said: /^(?!GoError).*: script exception$/s,
        what: 'throws while it is loaded',
        hint: 'The message is its own. A variable it wants is given by script-env: NAME=value.',
    },
    {
        said: /no exported functions/i,
        what: 'exports no function',
        hint: 'Export a default function, or one for each scenario: `export default function () { … }`.',
    },
    {
        said: /unknown modules \["k6\/x\//,
        what: 'imports an extension that this k6 does not have',
        hint: 'Build a k6 with it (https://github.com/grafana/xk6) and give that by k6-path, with k6-runner host.',
    },
    {
        said: /unknown modules \[/,
        what: 'imports a module that this k6 does not have',
        hint: 'Check its name, and the k6-version it came with.',
    },
    {
        said: /couldn't be recognised as something k6 supports/,
        what: 'imports a package by its name',
        hint: 'k6 looks into no node_modules: import a file by its path, or bundle the script (esbuild) before the run.',
    },
    {
        said: /couldn't be retrieved from the resolved url/,
        what: 'imports something that is not on this machine',
        hint: 'Keep a copy of the module beside the script and import that; runs must not depend on the network.',
    },
    {
        said: /Line \d+:\d+ |SyntaxError/,
        what: 'has a syntax error',
        hint: 'Try it with: k6 inspect <script>',
    },
];
function inspectError({ script, generator, reads }, stderr, error) {
    const messages = new generator_messages/* K6Messages */.k();
    for (const line of stderr.split('\n'))
        messages.add(line);
    const said = messages.at('error').join(' | ') || error?.message || 'k6 gave no reason';
    const cause = CAUSES.find((one) => one.said.test(said));
    const { away } = generators/* GENERATORS */.DY[generator.kind];
    const unseen = cause === MISSING_FILE && away !== undefined ? ` ${away.files(reads)}` : '';
    return new errors/* UserError */.yo(`k6 script ${script} ${cause?.what ?? 'cannot be loaded'}: ${said
        .replace(/: script exception$/, '')
        .trim()
        .slice(0, 600)}`, `${cause?.hint ?? 'Try it with: k6 inspect <script>'}${unseen}`);
}
function readInspected(script, stdout) {
    try {
        const { totalDuration, maxVUs, scenarios, summaryTrendStats, tags } = JSON.parse(stdout);
        if (!isScenarios(scenarios))
            throw new TypeError('no scenarios');
        return {
            options: {
                scenarios,
                summaryTrendStats: Array.isArray(summaryTrendStats) ? summaryTrendStats.map(String) : [],
                tags: Object.fromEntries(Object.entries(tags ?? {}).map(([name, value]) => [name, String(value)])),
            },
            plannedS: plannedSecondsOf(scenarios),
            totalDurationS: goDurationS(String(totalDuration)),
            maxVus: Number(maxVUs) || 0,
        };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`k6 could not say what ${script} does`, 'Try it with: k6 inspect <script>', {
            cause,
        });
    }
}
function isScenarios(value) {
    return (typeof value === 'object' &&
        value !== null &&
        Object.values(value).every((one) => typeof one === 'object' && one !== null));
}

;// CONCATENATED MODULE: ./build/src/generator/script/open-script.js


/**
 * The stages of the test type for a script that leaves the shape of its load open: with the VUs and the duration asked for,
 * else those the script says, else the default ones. Undefined where the script says more, or is shorter than the stages.
 * How much a VU of it sends is its own business: nothing is offered, and what it counts are requests.
 */
function profileOfOpenScript(scenarios, { testType, rescale, profile }) {
    const open = openLoadOf(scenarios);
    if (open === undefined)
        return undefined;
    const { vus = open.vus, durationS = open.durationS } = rescale ?? {};
    const isDefault = vus === undefined && durationS === undefined;
    try {
        const given = isDefault ? profile : (0,profiles/* resolveProfile */.mC)({ testType, vus, durationS });
        return {
            ...given,
            loadModel: 'closed',
            unit: 'requests',
            eventsPerSecond: 0,
            eventsPerRequest: 1,
            paceMs: 0,
        };
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/generator/script/said-scenarios.js

/** What `k6 inspect` says of the scenarios, typed and without what the script leaves to k6. */
function saidScenarios(scenarios) {
    return Object.entries(scenarios)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, fields]) => ({
        name,
        executor: String(fields.executor ?? 'unknown'),
        ...given('exec', typeof fields.exec === 'string' ? fields.exec : undefined),
        ...given('vus', count(fields.vus)),
        ...given('startVus', count(fields.startVUs)),
        ...given('preAllocatedVus', count(fields.preAllocatedVUs)),
        ...given('maxVus', count(fields.maxVUs)),
        ...given('iterations', count(fields.iterations)),
        ...given('rate', count(fields.rate)),
        ...given('startRate', count(fields.startRate)),
        ...given('perS', seconds(fields.timeUnit)),
        // Not said is from the start.
        ...given('startS', seconds(fields.startTime) || undefined),
        ...given('durationS', seconds(fields.duration)),
        ...given('maxDurationS', seconds(fields.maxDuration)),
        ...given('stages', stagesOf(fields.stages)),
    }));
}
function stagesOf(stages) {
    if (!Array.isArray(stages))
        return undefined;
    return stages.map((stage) => ({
        durationS: seconds(stage?.duration) ?? 0,
        target: count(stage?.target) ?? 0,
    }));
}
function count(value) {
    return typeof value === 'number' && value >= 0 ? value : undefined;
}
function seconds(value) {
    if (typeof value !== 'string' || value === '')
        return undefined;
    const read = goDurationS(value);
    return Number.isFinite(read) && read >= 0 ? read : undefined;
}
function given(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ./build/src/generator/script/prepare.js














/** The script k6 will run: the built-in one, or an entry to the user's own, after a look at what that will do. */
async function prepareScript(request) {
    const { test, run, generator, packageRoot } = request;
    if (test.workload.kind === 'script')
        return prepareUserScript(request);
    const data = test.workload.kind === 'requests' ? test.workload.data?.file : run.k6Env.EVENTS_FILE;
    const reads = [(0,external_node_path_.dirname)(test.script), ...(data === undefined ? [] : [data])];
    everyRunnerHasVus(generator, test.profile.peakVus);
    const { resultsInLog } = generator;
    if (resultsInLog === undefined)
        return { args: [test.script], directory: run.resultsDirectory, reads };
    const { summary, ownSummary } = (0,k6/* k6Files */.$o)(run.resultsDirectory);
    const input = entrySource({
        script: test.script,
        library: libraryIn(packageRoot),
        added: { thresholds: {} },
        functions: ['default'],
        summaryFile: summary,
        ownFile: ownSummary,
        trendStats: [],
        resultsInLog,
    });
    return { args: ['-'], input, directory: (0,external_node_path_.dirname)(test.script), reads };
}
function everyRunnerHasVus({ runners = 1 }, vus) {
    if (vus >= runners)
        return;
    throw new errors/* UserError */.yo(`the load has up to ${vus} VUs and is split over ${runners} runners: ${runners - vus} of them would do nothing`, `Take at most ${vus} runners, or more VUs.`);
}
const libraryIn = (packageRoot) => (0,external_node_path_.join)(packageRoot, 'k6', 'lib', 'user-entry.ts');
async function prepareUserScript(request) {
    const { test, run, generator, serviceUrl, packageRoot, log, signal } = request;
    const library = libraryIn(packageRoot);
    const sources = readSources(test.script);
    sayWhatIsNotGiven(request, sources.environmentNames);
    const reads = [...sources.reads, (0,external_node_path_.dirname)(library)];
    const directory = (0,external_node_path_.dirname)(test.script);
    const asked = {
        generator,
        env: { ...run.k6Env, ORCHESTRATOR_URL: generator.serviceUrl(serviceUrl) ?? 'http://localhost:8080' },
        script: test.script,
        directory,
        reads,
        signal,
    };
    const own = await inspectScript(asked);
    const { scenarios, profile } = loadInPlace(own, test, log);
    const thresholds = profile === undefined
        ? JSON.parse(run.k6Env.PERF_THRESHOLDS ?? '{}')
        : request.thresholdsInPhases(profile);
    const trendStats = own.options.summaryTrendStats;
    const { summary, ownSummary } = (0,k6/* k6Files */.$o)(run.resultsDirectory);
    const input = entrySource({
        script: test.script,
        library,
        added: { thresholds, ...(scenarios && { scenarios }) },
        functions: functionsOf(scenarios ?? own.options.scenarios),
        phases: profile === undefined ? phasesOfRound(test) : phasesOf(profile),
        startsS: startsOf(scenarios ?? own.options.scenarios),
        summaryFile: summary,
        ownFile: ownSummary,
        trendStats,
        resultsInLog: generator.resultsInLog,
    });
    const changed = scenarios !== undefined || Object.keys(thresholds).length > 0;
    const said = changed ? await inspectScript({ ...asked, input }) : own;
    const { maxVus, totalDurationS, plannedS } = said;
    everyRunnerHasVus(generator, maxVus);
    log.info(`Script ${test.script}: up to ${maxVus} VUs, ${totalDurationS} s with graceful stops`);
    return {
        // k6 adds up repeated flags: the statistics the script asks for are there beside ours.
        args: [
            ...moreTrendStats(run.k6Args, trendStats),
            ...(generator.dropsScriptTags ? tagArguments(said.options.tags) : []),
            '-',
        ],
        input,
        directory,
        reads,
        scenarios: saidScenarios(said.options.scenarios),
        ...(profile !== undefined && { profile }),
        ...(plannedS !== undefined && { plannedS }),
        totalDurationS,
    };
}
function functionsOf(scenarios) {
    return [
        ...new Set(Object.values(scenarios).map(({ exec }) => (typeof exec === 'string' ? exec : 'default'))),
    ];
}
function startsOf(scenarios) {
    return Object.fromEntries(Object.entries(scenarios).flatMap(([name, { startTime }]) => {
        const startS = typeof startTime === 'string' ? goDurationS(startTime) : 0;
        return startS ? [[name, startS]] : [];
    }));
}
const phasesOf = (profile) => (0,profiles/* stageWindows */.yv)(profile).map(({ stage, toS }, index, { length }) => ({
    name: stage.phase,
    ...(index < length - 1 && { untilMs: toS * 1000 }),
}));
const phasesOfRound = ({ sideBySide }) => sideBySide && [{ name: round_phases/* WARM_UP_PHASE */.W, untilMs: sideBySide.warmUpS * 1000 }, { name: round_phases/* ROUND_PHASE */.Z }];
/** What runs in place of the script's own load; nothing where its own stands. */
function loadInPlace(own, test, log) {
    const { scenarios } = own.options;
    const profile = test.sideBySide === undefined ? profileOfOpenScript(scenarios, test) : undefined;
    if (profile !== undefined) {
        log.info(`The script leaves the shape of its load open: it runs the stages of a ${test.testType} test, up to ${(0,numbers/* plural */.LS)(profile.peakVus, 'VU')} in ${profile.durationS} s`);
        return { scenarios: scenariosOf(profile), profile };
    }
    const constant = constantLoad(scenarios, test);
    if (constant !== undefined) {
        log.info(`The script says no load of its own: ${constant.sentence}`);
        return { scenarios: constant.scenarios };
    }
    if (test.sideBySide === undefined && ['capacity', 'recovery'].includes((0,test_types/* policyOf */.US)(test.testType).answers))
        log.info(`The script keeps the load it says: the stages of a ${test.testType} test are for a script without options, or with vus and duration alone`);
    if (test.rescale === undefined)
        return {};
    if (test.rescale.durationS !== undefined && runsIterationsOnly(scenarios))
        log.warn(`duration has no effect: the script runs a number of iterations (${Object.keys(scenarios).join(', ')}), however long they take`);
    return { scenarios: rescaleScenarios(scenarios, own.maxVus, test.rescale) };
}
function moreTrendStats(k6Args, wanted) {
    const given = k6Args[k6Args.indexOf('--summary-trend-stats') + 1]?.split(',') ?? [];
    const missing = wanted.filter((name) => !given.includes(name));
    return missing.length === 0 ? [] : ['--summary-trend-stats', missing.join(',')];
}
const tagArguments = (tags) => Object.entries(tags).flatMap(([name, value]) => ['--tag', `${name}=${value}`]);
/** Alone k6 hands its whole environment to the script; here that is said by name. */
function sayWhatIsNotGiven({ run, env, log }, names) {
    const missing = names.filter((name) => !Object.hasOwn(run.k6Env, name) && name !== 'ORCHESTRATOR_URL' && env[name] !== undefined);
    if (missing.length > 0)
        log.warn(`The script reads ${missing.map((name) => `__ENV.${name}`).join(', ')}: set in this environment, but not given to k6. ` +
            `Give ${missing.length === 1 ? 'it' : 'them'} by script-env, for example ${missing[0]}=<value>.`);
}

// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/domain/measurement.js + 1 modules
var measurement = __webpack_require__(32916);
// EXTERNAL MODULE: ./build/src/domain/tool.js
var tool = __webpack_require__(48878);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
;// CONCATENATED MODULE: ./build/src/measure/accounting.js
/**
 * Joins what the client counted with what the server counted. Undefined when the script counts no events: without
 * the client's half there is nothing to compare with.
 */
function joinAccounting(metrics, server) {
    const submitted = countOf(metrics, 'events_submitted');
    if (submitted === undefined)
        return undefined;
    const rejectedByAnswer = countOf(metrics, 'events_rejected') ?? 0;
    return {
        ...server,
        submitted,
        acceptedByAnswer: submitted - rejectedByAnswer,
        rejectedByAnswer,
        unanswered: countOf(metrics, 'events_unanswered') ?? 0,
    };
}
function countOf(metrics, name) {
    const metric = metrics.find((candidate) => candidate.name === name && Object.keys(candidate.tags).length === 0);
    return metric?.kind === 'counter' ? metric.count : undefined;
}

// EXTERNAL MODULE: ./build/src/metrics/catalogue.js
var catalogue = __webpack_require__(56858);
;// CONCATENATED MODULE: ./build/src/measure/phases.js
/** Phases of the profile as they happened: a phase that was cut short ends with the load, one never reached is left out. */
function phaseWindows(profile, loadStartedAtMs, loadEndedAtMs) {
    const phases = [];
    let fromMs = loadStartedAtMs;
    let fromVus = profile.startVus;
    for (const stage of profile.stages) {
        const toMs = Math.min(fromMs + stage.durationS * 1000, loadEndedAtMs);
        if (toMs > fromMs)
            phases.push({
                name: stage.phase,
                kind: stage.kind,
                fromMs,
                toMs,
                targetVus: stage.targetVus,
                judged: profile.judgedPhases.includes(stage.phase),
                // How much a VU of a script of the user's own sends nobody knows.
                ...(profile.eventsPerSecond > 0 && {
                    offeredEventsPerSecond: ((fromVus + stage.targetVus) / 2) * eventsPerVuSecond(profile),
                }),
            });
        fromMs += stage.durationS * 1000;
        fromVus = stage.targetVus;
    }
    return phases;
}
/** Offered events per second over time, as corners of the profile's curve. */
function offeredCurve(profile, loadStartedAtMs) {
    const points = [[loadStartedAtMs, profile.startVus * eventsPerVuSecond(profile)]];
    let atMs = loadStartedAtMs;
    for (const stage of profile.stages) {
        atMs += stage.durationS * 1000;
        const perSecond = stage.targetVus * eventsPerVuSecond(profile);
        if (stage.durationS > 0)
            points.push([atMs, perSecond]);
        else
            points.splice(-1, 1, [atMs, perSecond]);
    }
    return points;
}
/** Adds what was achieved: events, or requests of an ordinary service, counted in a phase ÷ its seconds. */
function withAchieved(phases, metrics, { unit }) {
    const counted = unit === 'requests' ? 'http_reqs' : 'events_submitted';
    return phases.map((phase) => {
        const sent = metrics.find((metric) => metric.name === counted && isPhaseOnly(metric.tags) && metric.tags.phase === phase.name);
        if (sent?.kind !== 'counter')
            return phase;
        return { ...phase, achievedEventsPerSecond: sent.count / phaseSeconds(phase) };
    });
}
const phaseSeconds = (phase) => (phase.toMs - phase.fromMs) / 1000;
/** True for `{phase:x}` with nothing else. */
const isPhaseOnly = (tags) => tags.phase !== undefined && Object.keys(tags).length === 1;
const eventsPerVuSecond = (profile) => profile.peakVus === 0 ? 0 : profile.eventsPerSecond / profile.peakVus;

;// CONCATENATED MODULE: ./build/src/measure/derived-metrics.js


/**
 * k6 divides every count by the time of the whole run, ramps, set-up and graceful stop included. Here a count is
 * divided by the window its tags name: the phase, or for the whole run the seconds of load.
 */
function withRates(metrics, phases, loadSeconds) {
    const seconds = new Map(phases.map((phase) => [phase.name, phaseSeconds(phase)]));
    const result = [];
    for (const metric of metrics) {
        const { phase } = metric.tags;
        const windowS = phase === undefined ? loadSeconds : seconds.get(phase);
        if (metric.kind !== 'counter' || windowS === undefined || windowS <= 0) {
            result.push(metric);
            continue;
        }
        const perSecond = metric.count / windowS;
        result.push({ ...metric, perSecond });
        const derived = catalogue/* METRICS */.Cb.get(metric.name)?.rate;
        if (derived !== undefined && (isPhaseOnly(metric.tags) || Object.keys(metric.tags).length === 0))
            result.push(gauge(derived, metric.tags, perSecond));
    }
    return result;
}
/** k6 mentions `dropped_iterations` only when there are some. */
function withDroppedIterations(metrics) {
    const known = metrics.some((metric) => metric.name === 'dropped_iterations' && Object.keys(metric.tags).length === 0);
    if (known || metrics.length === 0)
        return metrics;
    return [
        ...metrics,
        { kind: 'counter', name: 'dropped_iterations', tags: {}, unit: 'count', better: 'lower', count: 0 },
    ];
}
function gauge(name, tags, value) {
    return {
        kind: 'gauge',
        name,
        tags,
        unit: 'per second',
        better: 'higher',
        last: value,
        min: value,
        max: value,
        avg: value,
    };
}

// EXTERNAL MODULE: ./build/src/k6-results/summary/checks.js
var checks = __webpack_require__(14786);
// EXTERNAL MODULE: ./build/src/k6-results/shards/judge-declared.js
var judge_declared = __webpack_require__(64894);
// EXTERNAL MODULE: ./build/src/k6-results/shards/mix-summaries.js
var mix_summaries = __webpack_require__(51611);
;// CONCATENATED MODULE: ./build/src/k6-results/shards/join-summaries.js



/** One summary out of those of the runners that shared a load. */
function joinSummaries(shards) {
    const metrics = (0,mix_summaries/* mixMetrics */.C)(shards.map((shard) => shard.metrics));
    const durations = shards.flatMap(({ durationS }) => durationS ?? []);
    return {
        metrics,
        thresholds: (0,judge_declared/* judgeTogether */.M)(shards.flatMap(({ thresholds }) => thresholds), metrics),
        checks: (0,checks/* addedChecks */.OQ)(shards.flatMap(({ checks }) => checks)),
        hasSetup: shards.some(({ hasSetup }) => hasSetup),
        durationS: durations.length === 0 ? undefined : Math.max(...durations),
        notes: [...new Set(shards.flatMap(({ notes }) => notes))],
    };
}

;// CONCATENATED MODULE: ./build/src/k6-results/shards/merge-timelines.js
/** Ticks of runners come at different parts of a second. */
const NEAR_MS = 1000;
/**
 * One time line of the runners that shared a load: what each does in a second adds up. Of percentiles and ratios it is the
 * mean weighted by requests, which is close where the runners do the same; a chart wants no more, and nothing is judged by it.
 */
function mergeTimelines(shards) {
    const shifted = shards.map(({ timeline, clockShiftMs }) => ({
        ...timeline,
        series: timeline.series.map((series) => ({
            ...series,
            points: series.points.map(([atMs, value]) => [atMs + clockShiftMs, value]),
        })),
        startedAtMs: timeline.startedAtMs === undefined ? undefined : timeline.startedAtMs + clockShiftMs,
        stoppedAtMs: timeline.stoppedAtMs === undefined ? undefined : timeline.stoppedAtMs + clockShiftMs,
    }));
    const weights = shifted.map(({ series }) => series.find((one) => one.metric === 'http_reqs' && isWhole(one)));
    const byKey = new Map();
    shifted.forEach(({ series }, shard) => {
        for (const one of series) {
            const key = JSON.stringify([one.metric, one.tags, one.statistic]);
            const all = byKey.get(key) ?? shifted.map(() => undefined);
            all[shard] = one;
            byKey.set(key, all);
        }
    });
    const started = shifted.flatMap(({ startedAtMs }) => startedAtMs ?? []);
    const stopped = shifted.flatMap(({ stoppedAtMs }) => stoppedAtMs ?? []);
    return {
        series: [...byKey.values()].flatMap((all) => mergeSeries(all, weights)),
        declared: new Map(shifted.flatMap(({ declared }) => [...declared])),
        startedAtMs: started.length === 0 ? undefined : Math.min(...started),
        stoppedAtMs: stopped.length === 0 ? undefined : Math.max(...stopped),
        answers: shifted.flatMap(({ answers }) => answers),
        damagedLines: shifted.reduce((sum, { damagedLines }) => sum + damagedLines, 0),
    };
}
const isWhole = ({ tags }) => Object.keys(tags).length === 0;
function mergeSeries(all, weights) {
    const longest = all.reduce((a, b) => ((b?.points.length ?? 0) > (a?.points.length ?? 0) ? b : a));
    if (longest === undefined)
        return [];
    const cursors = all.map((series) => nearest(series));
    const weighing = weights.map((series) => nearest(series));
    const points = longest.points.map(([atMs]) => {
        const values = cursors.flatMap((valueAt, shard) => {
            const value = valueAt(atMs);
            return value === undefined ? [] : [{ value, weight: weighing[shard]?.(atMs) ?? 1 }];
        });
        return [atMs, combine(longest, values)];
    });
    return [{ ...longest, points }];
}
function combine({ unit, statistic }, values) {
    const all = values.map(({ value }) => value);
    if (statistic === 'max')
        return Math.max(...all);
    if (statistic === 'min')
        return Math.min(...all);
    const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
    if (statistic === undefined && unit !== 'ratio')
        return sum(all);
    const total = sum(values.map(({ weight }) => weight));
    if (total <= 0)
        return sum(all) / all.length;
    return sum(values.map(({ value, weight }) => value * weight)) / total;
}
/** The value of the point that is nearest to a time; asked for in the order of time. */
function nearest(series) {
    const points = series?.points ?? [];
    let at = 0;
    return (atMs) => {
        while (at + 1 < points.length &&
            Math.abs((points[at + 1]?.[0] ?? 0) - atMs) <= Math.abs((points[at]?.[0] ?? 0) - atMs))
            at += 1;
        const point = points[at];
        return point !== undefined && Math.abs(point[0] - atMs) <= NEAR_MS ? point[1] : undefined;
    };
}

// EXTERNAL MODULE: ./build/src/k6-results/summary/shapes.js
var shapes = __webpack_require__(11341);
// EXTERNAL MODULE: ./build/src/k6-results/summary/values.js
var values = __webpack_require__(82225);
// EXTERNAL MODULE: ./build/src/k6-results/recorder/timeline.js + 1 modules
var recorder_timeline = __webpack_require__(70836);
;// CONCATENATED MODULE: ./build/src/measure/observed.js
/**
 * Reduces every observed series to figures over the judged window. `final` is the last sample there is, after the
 * load ended and the queues had time to drain.
 */
function reduceObserved(observations, fromMs, toMs) {
    return observations.series.flatMap((series) => {
        const { points, source: _, ...of } = series;
        const inside = points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs).map(([, value]) => value);
        const final = points.at(-1)?.[1];
        if (inside.length === 0 || final === undefined)
            return [];
        const limit = limitOf(series, observations);
        return [
            {
                ...of,
                min: inside.reduce((a, b) => Math.min(a, b)),
                max: inside.reduce((a, b) => Math.max(a, b)),
                avg: inside.reduce((a, b) => a + b, 0) / inside.length,
                final,
                ...(limit === undefined ? {} : { limit }),
            },
        ];
    });
}
function limitOf({ service, quantity }, { limits }) {
    const own = limits.find((limit) => limit.service === service);
    return quantity === 'cpu' ? own?.cpuCores : quantity === 'memory' ? own?.memoryBytes : undefined;
}

// EXTERNAL MODULE: ./build/src/metrics/expression.js
var metrics_expression = __webpack_require__(29725);
;// CONCATENATED MODULE: ./build/src/measure/routing.js


const ROUTED = 'routing_success_rate';
const ANSWERED = 'routing_answered_rate';
/** A counter that was read a moment early makes this much of a difference. */
const TOLERATED = 0.0001;
/** More than was sent by this much: somebody else sends too, and whose events were routed is not known. */
const MOST_SURPLUS = 0.001;
/**
 * What the service counted outranks what it answered. Where the two differ, the share of routed events is the service's
 * own, of the whole run, and what it answered stands beside it under another name. k6 judged what was answered: where
 * it was asked by a limit of ours, that limit is judged anew here; a limit of the script is one on what was answered.
 */
function withServerRouting({ metrics, k6Thresholds }, accounting, ours) {
    const routed = serverRate(metrics, accounting);
    if (routed === undefined)
        return { metrics, k6Thresholds };
    const isOurs = new Set(ours.filter(({ metric }) => metric === ROUTED).map(metrics_expression/* expressionText */.MT));
    return {
        metrics: [
            ...metrics.map((metric) => (metric.name === ROUTED ? { ...metric, name: ANSWERED } : metric)),
            routed,
        ],
        k6Thresholds: k6Thresholds.flatMap((said) => {
            const name = (0,metrics_name/* parseMetricName */.$Y)(said.metric);
            const expression = (0,metrics_expression/* parseExpression */.YK)(said.expression);
            if (name?.name !== ROUTED)
                return [said];
            if (expression !== undefined && isOurs.has((0,metrics_expression/* expressionText */.MT)(expression)))
                return [];
            return [{ ...said, metric: (0,metrics_name/* metricName */.Kh)(ANSWERED, name.tags) }];
        }),
    };
}
/** Undefined where the service does not count, or counts what it answered. */
function serverRate(metrics, accounting) {
    const answered = metrics.find(({ name, tags }) => name === ROUTED && (0,metrics_name/* isWholeRun */.hA)(tags));
    if (accounting?.routed === undefined || answered?.kind !== 'rate')
        return undefined;
    const { submitted, unanswered, routed, failed = 0 } = accounting;
    const total = submitted + unanswered;
    if (total === 0 || routed + failed > total * (1 + MOST_SURPLUS))
        return undefined;
    const nonzero = Math.min(routed, total);
    const rate = nonzero / total;
    return Math.abs(rate - answered.rate) <= TOLERATED ? undefined : { ...answered, rate, nonzero, total };
}

;// CONCATENATED MODULE: ./build/src/measure/measure.js
















/** Everything that was recorded, as one validated summary and a set of series on one clock. */
function measure({ outcome, observations, test, run, context }) {
    const { timeline, k6 } = outcome.shards === undefined ? ofOneK6(outcome) : ofSeveral(outcome.shards);
    const window = loadWindow(outcome, timeline, k6, test);
    const phased = test.workload.kind !== 'script' || followsProfile(k6.metrics, test, context.comparability);
    const phases = phased ? phaseWindows(test.profile, window.fromMs, window.toMs) : [];
    const counted = withDroppedIterations(withRates(k6.metrics, phases, (window.toMs - window.fromMs) / 1000));
    const judged = judgedWindow(phases, window);
    const accounting = joinAccounting(counted, observations.accounting);
    const { metrics, k6Thresholds } = withServerRouting({
        metrics: counted,
        k6Thresholds: phased && test.workload.kind === 'script' ? withoutOurs(k6.thresholds, run) : k6.thresholds,
    }, accounting, test.thresholds);
    const summary = {
        schemaVersion: 1,
        tool: { ...tool/* TOOL */.j },
        id: `${context.runId}-${test.testType}`,
        ...(run.target.tested === undefined ? {} : { tested: run.target.tested }),
        testType: test.testType,
        startedAt: new Date(outcome.startedAtMs).toISOString(),
        durationMs: Math.max(0, outcome.endedAtMs - outcome.startedAtMs),
        ...(context.commit === undefined ? {} : { commit: context.commit }),
        ...(phased ? { profile: profileOf(test) } : {}),
        ...(context.comparability === undefined ? {} : { comparability: context.comparability }),
        environment: environmentOf(outcome, run, context, observations),
        load: loadOf(outcome, metrics),
        phases: withAchieved(phases, metrics, test.profile),
        metrics,
        observed: reduceObserved(observations, judged.fromMs, judged.toMs),
        ...(accounting === undefined ? {} : { accounting }),
        ...(k6.checks.length === 0 ? {} : { checks: k6.checks }),
        ...answersOf(timeline, outcome),
        ...(k6.hasSetup ? { setup: 'included' } : {}),
        ...(outcome.shards !== undefined && outcome.shards.length > 1 ? { shards: outcome.shards.length } : {}),
        notes: notesOf(timeline, k6, outcome, observations),
    };
    return {
        summary: measurement/* runSummarySchema */.RS.parse((0,bounded/* cutToFit */.XL)(measurement/* runSummarySchema */.RS, summary)),
        series: [...timeline.series, ...offeredSeries(test, phases), ...observations.series],
        observations: { ...observations, ...(accounting === undefined ? {} : { accounting }) },
        k6Thresholds,
    };
}
/** k6 keeps the wrong ones apart; that of others there were none is no fact. */
function answersOf({ answers }, { answerBodies }) {
    const added = (0,domain_answers/* addedAnswers */.GA)('wrong', answers, answerBodies);
    return added === undefined ? {} : { answers: added };
}
function ofOneK6({ summary, timeline: recorded }) {
    const timeline = (0,recorder_timeline/* parseTimeline */.p)(recorded ?? '');
    // Of a script of the user's own it is what handleSummary gets.
    const k6 = (0,shapes/* readSummary */.L)(summary, timeline.declared) ?? (0,values/* parseSummaryExport */.kc)(summary, timeline.declared);
    return { timeline, k6 };
}
function ofSeveral(shards) {
    const each = shards.map((shard) => ({ ...ofOneK6(shard), clockShiftMs: shard.clockShiftMs }));
    return { timeline: mergeTimelines(each), k6: joinSummaries(each.map(({ k6 }) => k6)) };
}
/**
 * A script of the user's own has a load of its own, and the profile of the test type is none of its business; unless it
 * tags its requests with the phases of that profile and takes as long.
 */
function followsProfile(metrics, { profile }, comparability) {
    const tagged = metrics.some((metric) => profile.judgedPhases.includes(metric.tags.phase ?? '') && hasSamples(metric));
    const takesAsLong = ({ stages = [], durationS = 0 }) => Math.abs(stages.reduce((sum, stage) => sum + stage.durationS, durationS) - profile.durationS) < 1;
    return tagged && (comparability?.scenarios?.some(takesAsLong) ?? true);
}
/**
 * Before the run nobody knew whether the script has phases, so k6 judged the user's limits on the whole run. They are
 * limits on the phases where there are some, and must not count twice.
 */
function withoutOurs(said, { k6Env }) {
    const ours = new Map(Object.entries(JSON.parse(k6Env.PERF_THRESHOLDS ?? '{}')));
    return said.filter(({ metric, expression }) => {
        const { tags = {} } = (0,metrics_name/* parseMetricName */.$Y)(metric) ?? {};
        return !(0,metrics_name/* isWholeRun */.hA)((0,metrics_select/* withoutExpectation */.NF)(tags)) || ours.get(metric)?.includes(expression) !== true;
    });
}
function hasSamples(metric) {
    if (metric.kind === 'rate')
        return metric.total > 0;
    return metric.kind !== 'gauge' && metric.count > 0;
}
/**
 * From the first VU to the end of the load. k6's own duration counts from set-up on, so its end minus that duration is
 * the best guess when the log did not tell; its recorder starts earlier, before VUs are initialised.
 */
function loadWindow(outcome, timeline, k6, test) {
    const endedAtMs = timeline.stoppedAtMs ?? outcome.endedAtMs;
    const byDuration = k6.durationS === undefined ? undefined : endedAtMs - k6.durationS * 1000;
    const fromMs = outcome.loadStartedAtMs ?? byDuration ?? timeline.startedAtMs ?? outcome.startedAtMs;
    const plannedEndMs = fromMs + test.profile.durationS * 1000;
    return {
        fromMs,
        toMs: Math.max(fromMs, test.workload.kind === 'script' ? endedAtMs : Math.min(endedAtMs, plannedEndMs)),
    };
}
/** From the first judged phase to the end of the last one; the whole load where there are no phases. */
function judgedWindow(phases, whole) {
    const judged = phases.filter((phase) => phase.judged);
    return { fromMs: judged[0]?.fromMs ?? whole.fromMs, toMs: judged.at(-1)?.toMs ?? whole.toMs };
}
function profileOf({ profile, profileHash }) {
    const { paceMs: _, testType: __, ...context } = profile;
    return { hash: profileHash, ...context };
}
function environmentOf(outcome, run, context, { isTargetHere }) {
    const { runner, ...machine } = context.machine;
    return {
        stack: run.target.kind,
        k6Version: outcome.k6Version,
        ...machine,
        ...(runner === undefined ? {} : { runner }),
        ...(isTargetHere === undefined ? {} : { isTargetHere }),
        ...(context.images === undefined || Object.keys(context.images).length === 0
            ? {}
            : { images: context.images }),
    };
}
function loadOf(outcome, metrics) {
    const dropped = metrics.find(({ name, tags }) => name === 'dropped_iterations' && Object.keys(tags).length === 0);
    return {
        ...(outcome.exitCode === undefined ? {} : { exitCode: outcome.exitCode }),
        ending: outcome.ending.name,
        endingSentence: outcome.ending.sentence,
        category: outcome.ending.category,
        stoppedBy: outcome.stoppedBy,
        ...(outcome.iterations === undefined
            ? {}
            : { iterations: { ...outcome.iterations, dropped: dropped?.kind === 'counter' ? dropped.count : 0 } }),
        messages: outcome.messages,
    };
}
function offeredSeries(test, phases) {
    const fromMs = phases[0]?.fromMs;
    if (fromMs === undefined || test.profile.eventsPerSecond === 0)
        return [];
    const points = offeredCurve(test.profile, fromMs);
    return [
        {
            metric: test.profile.unit === 'requests' ? 'requests_offered' : 'events_offered',
            tags: {},
            unit: 'per second',
            source: 'k6',
            points,
        },
    ];
}
function notesOf(timeline, k6, outcome, observations) {
    const notes = [...(outcome.notes ?? []), ...k6.notes, ...observations.missing];
    const recorded = outcome.shards ?? [outcome];
    if (recorded.every((one) => one.timeline === undefined))
        notes.push('k6 recorded no timeline: charts over time are missing.');
    if (timeline.damagedLines > 0)
        notes.push(`${timeline.damagedLines} lines of k6's timeline could not be read.`);
    return notes;
}

;// CONCATENATED MODULE: ./build/src/observe/nothing-observed.js
function nothingObserved(because) {
    return { series: [], events: [], missing: [`Nothing was observed: ${because}`], limits: [] };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/observe/containers.js
/** CPU, memory, throttling and OOM kills of every container. */
function containerSampler(read) {
    let last = new Map();
    return {
        name: 'CPU and memory of containers',
        async sample() {
            const all = await read();
            const atMs = Date.now();
            const readings = all.flatMap((figures) => containerReadings(figures, last.get(keyOf(figures)), atMs));
            last = new Map(all.map((figures) => [keyOf(figures), { atMs, figures }]));
            return readings;
        },
    };
}
const keyOf = ({ service, replica }) => JSON.stringify([service, replica]);
function containerReadings(figures, before, atMs) {
    const { service, replica, source } = figures;
    const reading = (quantity, unit, value) => ({
        service,
        ...(replica !== undefined && { replica }),
        quantity,
        unit,
        source,
        atMs,
        value,
    });
    const readings = [reading('memory', 'bytes', figures.memoryBytes)];
    if (figures.oomKills !== undefined)
        readings.push(reading('oom_kills', 'count', figures.oomKills));
    // Less CPU than before: another container took its place, and this second is not known.
    if (before === undefined || figures.cpuSeconds < before.figures.cpuSeconds)
        return readings;
    const seconds = (atMs - before.atMs) / 1000;
    if (seconds <= 0)
        return readings;
    readings.push(reading('cpu', 'cores', (figures.cpuSeconds - before.figures.cpuSeconds) / seconds));
    const periods = figures.periods - before.figures.periods;
    // Part of the scheduling periods in which the CPU limit stopped it.
    if (figures.periods > 0)
        readings.push(reading('throttled', 'ratio', periods > 0 ? (figures.throttledPeriods - before.figures.throttledPeriods) / periods : 0));
    return readings;
}

// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
// EXTERNAL MODULE: ./build/src/ports/ask.js
var ask = __webpack_require__(57783);
;// CONCATENATED MODULE: ./build/src/observe/health-watch.js



/**
 * Asks for health once a second and notes when it is lost and when it is back. One failure may be the machine's; two in
 * a row are an event, dated to the first.
 */
function healthWatch(healthUrl) {
    let events = [];
    let failures;
    const SERVICE = observation/* SERVICE_UNDER_TEST */.I6;
    const failed = (atMs, why) => {
        failures = { firstAtMs: failures?.firstAtMs ?? atMs, count: (failures?.count ?? 0) + 1, why };
        if (failures.count !== 2)
            return;
        const detail = `GET ${healthUrl} ${why}`;
        events.push({ atMs: failures.firstAtMs, service: SERVICE, kind: 'unhealthy', detail });
    };
    return {
        name: 'health',
        async sample(nowMs) {
            try {
                const answer = await (0,ask/* ask */.kA)(healthUrl, ask/* HEALTH */.Pg);
                if (!answer.ok)
                    failed(nowMs, answer.sentence);
                else {
                    if (failures !== undefined && failures.count >= 2) {
                        const detail = `healthy again after ${((Date.now() - failures.firstAtMs) / 1000).toFixed(1)} s`;
                        events.push({ atMs: Date.now(), service: SERVICE, kind: 'healthy', detail });
                    }
                    failures = undefined;
                }
            }
            catch (error) {
                failed(nowMs, `failed: ${(0,wording_reason/* reasonOf */.A)(error)}`);
            }
            return [];
        },
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/exec/environment.js
var environment = __webpack_require__(90690);
// EXTERNAL MODULE: ./build/src/exec/process-table.js
var process_table = __webpack_require__(81035);
// EXTERNAL MODULE: ./build/src/exec/run.js
var run = __webpack_require__(36902);
;// CONCATENATED MODULE: ./build/src/observe/process-usage.js




/** CPU time and resident memory of the processes that are alive; the others are missing. */
async function readProcesses(pids) {
    if (pids.length === 0)
        return new Map();
    return process.platform === 'linux' ? readProc(pids) : parsePs(await runPs(pids));
}
/** USER_HZ, the unit of times in /proc, is 100 on every architecture of Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
async function readProc(pids) {
    const figures = new Map();
    for (const pid of pids) {
        try {
            const [stat, status] = await Promise.all([
                (0,external_node_fs_promises_.readFile)(`/proc/${pid}/stat`, 'utf8'),
                (0,external_node_fs_promises_.readFile)(`/proc/${pid}/status`, 'utf8'),
            ]);
            const found = parseProc(stat, status);
            if (found !== undefined)
                figures.set(pid, found);
        }
        catch { }
    }
    return figures;
}
/**
 * proc(5): utime and stime are fields 14 and 15 of stat, 16 and 17 those of children that ended and were waited for. With
 * these the sum over a tree of processes stays right when a child ends.
 */
function parseProc(stat, status) {
    const cpuTicks = (0,process_table/* statFields */.qV)(stat)
        .slice(11, 15)
        .reduce((sum, ticks) => sum + Number(ticks), 0);
    const residentKib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    // A zombie has no memory any more.
    if (residentKib === undefined || Number.isNaN(cpuTicks))
        return undefined;
    return { cpuSeconds: cpuTicks / TICKS_PER_SECOND, residentBytes: Number(residentKib) * 1024 };
}
async function runPs(pids) {
    // ps exits with 1 when a process is missing, and still lists the others.
    const { stdout } = await (0,run/* run */.e)(['ps', '-o', 'pid=,rss=,time=', '-p', pids.join(',')], {
        env: (0,environment/* childEnvironment */.Qc)(process.env),
        timeoutMs: 5000,
    });
    return stdout;
}
/** Lines `  123  45678   1:02.34`: pid, KiB, CPU time as [[days-]hours:]minutes:seconds. */
function parsePs(text) {
    const figures = new Map();
    for (const line of text.split('\n')) {
        const [pid, kib, time] = line.trim().split(/\s+/);
        if (pid === undefined || kib === undefined || time === undefined)
            continue;
        const [clock = '', days = '0'] = time.split('-').reverse();
        const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
        figures.set(Number(pid), {
            cpuSeconds: Number(days) * 86_400 + seconds,
            residentBytes: Number(kib) * 1024,
        });
    }
    return figures;
}

;// CONCATENATED MODULE: ./build/src/observe/proc.js


/** CPU (cores) and memory (bytes) of services that are processes of this machine, each the sum of its `pids`, which are asked anew each time. */
function processSampler(processes) {
    const last = new Map();
    return {
        name: 'CPU and memory of processes',
        async sample() {
            const watched = await processes();
            const figures = await readProcesses(watched.flatMap(({ pids }) => pids));
            const atMs = Date.now();
            return watched.flatMap(({ service, pids }) => {
                const now = sumOf(pids.flatMap((pid) => figures.get(pid) ?? []));
                if (now === undefined)
                    return [];
                const before = last.get(service);
                last.set(service, { atMs, cpuSeconds: now.cpuSeconds });
                const common = { service, source: 'proc', atMs };
                const memory = {
                    ...common,
                    quantity: 'memory',
                    unit: 'bytes',
                    value: now.residentBytes,
                };
                // Less than before: a process ended that nobody waited for, and what it used in between is not known.
                if (before === undefined || atMs === before.atMs || now.cpuSeconds < before.cpuSeconds)
                    return [memory];
                const cores = ((now.cpuSeconds - before.cpuSeconds) * 1000) / (atMs - before.atMs);
                return [memory, { ...common, quantity: 'cpu', unit: 'cores', value: cores }];
            });
        },
    };
}
function sumOf(figures) {
    if (figures.length === 0)
        return undefined;
    return figures.reduce((sum, one) => ({
        cpuSeconds: sum.cpuSeconds + one.cpuSeconds,
        residentBytes: sum.residentBytes + one.residentBytes,
    }));
}
/** CPU in use on the whole machine, in cores: shows when others take what the test needs. */
function machineSampler() {
    let last = busyMs();
    let lastAtMs = Date.now();
    return {
        name: 'CPU of the machine',
        async sample(atMs) {
            if (atMs - lastAtMs < 200)
                return [];
            const now = busyMs();
            const value = (now - last) / (atMs - lastAtMs);
            last = now;
            lastAtMs = atMs;
            return [{ service: 'machine', quantity: 'cpu', unit: 'cores', source: 'proc', atMs, value }];
        },
    };
}
function busyMs() {
    return (0,external_node_os_.cpus)().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/observe/prometheus.js



/** The guide's five, by the names of Micrometer or of the process itself. Windows of four scrapes. */
const PANELS = [
    {
        quantity: 'events_processed',
        unit: 'per second',
        queries: ['sum(rate(orchestrator_events_processed_total[4s]))'],
    },
    {
        quantity: 'events_routed',
        unit: 'per second',
        queries: ['sum(rate(orchestrator_events_routed_total[4s]))'],
    },
    {
        quantity: 'routing_time',
        unit: 'ms',
        factor: 1000,
        queries: [
            'sum(rate(orchestrator_routing_time_seconds_sum[4s])) / sum(rate(orchestrator_routing_time_seconds_count[4s]))',
        ],
    },
    {
        quantity: 'memory',
        unit: 'bytes',
        queries: [
            'sum(process_resident_memory_bytes{job="orchestrator"})',
            'sum(jvm_memory_used_bytes{job="orchestrator"})',
        ],
    },
    {
        quantity: 'cpu',
        unit: 'cores',
        queries: [
            'sum(rate(process_cpu_seconds_total{job="orchestrator"}[4s]))',
            'sum(process_cpu_usage{job="orchestrator"})',
        ],
    },
];
/** Prometheus answers at most 11,000 points a series; a chart needs 300. */
const POINTS = 300;
/**
 * What Prometheus recorded of the orchestrator between two moments, before it goes away with the stack. A panel without
 * data is left out; a Prometheus that does not answer is an error.
 */
async function readPrometheus(baseUrl, fromMs, toMs) {
    const stepS = Math.max(1, Math.ceil((toMs - fromMs) / 1000 / POINTS));
    const series = [];
    for (const panel of PANELS)
        for (const query of panel.queries) {
            const points = await queryRange(baseUrl, query, fromMs, toMs, stepS);
            if (points.length === 0)
                continue;
            series.push({
                service: observation/* SERVICE_UNDER_TEST */.I6,
                quantity: panel.quantity,
                unit: panel.unit,
                source: 'prometheus',
                points: points.map(([atMs, value]) => [atMs, value * (panel.factor ?? 1)]),
            });
            break;
        }
    return series;
}
const answerSchema = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ result: schemas/* array */.YOg(schemas/* object */.Ikc({ values: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()])) })) }),
});
async function queryRange(baseUrl, query, fromMs, toMs, stepS) {
    const url = new URL('/api/v1/query_range', baseUrl);
    url.search = new URLSearchParams({
        query,
        start: (fromMs / 1000).toFixed(3),
        end: (toMs / 1000).toFixed(3),
        step: String(stepS),
    }).toString();
    const { data } = answerSchema.parse(JSON.parse(await (0,ask/* askText */.L5)(url.href, ask/* METRICS */.Cb)));
    return (data.result[0]?.values ?? [])
        .map(([atS, value]) => [Math.round(atS * 1000), Number(value)])
        .filter(([, value]) => Number.isFinite(value));
}

// EXTERNAL MODULE: ./build/src/observe/queues.js
var queues = __webpack_require__(71960);
// EXTERNAL MODULE: ./build/src/metrics/observed.js
var observed = __webpack_require__(5671);
;// CONCATENATED MODULE: ./build/src/observe/sampling.js

/** Readings by what they are of, in the order in which they came. */
class SeriesStore {
    #series = new Map();
    add(readings) {
        for (const { atMs, value, ...of } of readings) {
            if (!Number.isFinite(value))
                continue;
            const key = (0,observed/* observedScope */.$u)(of);
            let series = this.#series.get(key);
            if (series === undefined) {
                series = { ...of, points: [] };
                this.#series.set(key, series);
            }
            series.points.push([atMs, value]);
        }
    }
    all() {
        return [...this.#series.values()];
    }
    last(of) {
        return this.#series.get((0,observed/* observedScope */.$u)(of))?.points.at(-1)?.[1];
    }
}

;// CONCATENATED MODULE: ./build/src/observe/sampling-loop.js

/** Calls the sampler once a period. A round that takes longer makes the next one fall out, so that rounds never overlap. */
function startSampling(sampler, store, periodMs) {
    let rounds = 0;
    let failures = 0;
    let reason = '';
    let underWay;
    const round = async () => {
        rounds++;
        try {
            store.add(await sampler.sample(Date.now()));
        }
        catch (error) {
            failures++;
            reason = (0,wording_reason/* reasonOf */.A)(error);
        }
    };
    const tick = () => {
        underWay ??= round().finally(() => {
            underWay = undefined;
        });
    };
    tick();
    const timer = setInterval(tick, periodMs).unref();
    return {
        async stop() {
            clearInterval(timer);
            await underWay;
            sampler.close?.();
        },
        complaint: () => failures === 0
            ? undefined
            : `${sampler.name} could not be read ${failures} of ${rounds} times: ${reason}`,
    };
}

;// CONCATENATED MODULE: ./build/src/observe/prometheus-text.js
/** Sum over all labels by metric name, of the Prometheus text format 0.0.4; a declared metric without samples is 0. */
function parsePrometheusText(text) {
    const sums = new Map();
    for (const line of text.split('\n')) {
        if (line.startsWith('# TYPE ')) {
            const [, , name = '', type] = line.split(' ');
            if (type === 'counter' && !sums.has(name))
                sums.set(name, 0);
            continue;
        }
        if (line === '' || line.startsWith('#'))
            continue;
        const labelsEnd = line.lastIndexOf('}');
        const nameEnd = line.search(/[{\s]/);
        if (nameEnd <= 0)
            continue;
        const name = line.slice(0, nameEnd);
        // After the labels: the value, and perhaps a time.
        const value = Number(line
            .slice(Math.max(labelsEnd + 1, nameEnd))
            .trim()
            .split(/\s+/)[0]);
        if (!Number.isNaN(value))
            sums.set(name, (sums.get(name) ?? 0) + value);
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/src/observe/scrape.js



/** What each replica tells, in the order of the URLs. */
async function scrape(metricsUrls) {
    return Promise.all(metricsUrls.map(async (url) => parsePrometheusText(await (0,ask/* askText */.L5)(url, ask/* METRICS */.Cb))));
}
/**
 * By how much a counter grew in all replicas together; a labelled counter may not exist before its first event.
 * Undefined where nobody tells it. `restarted`: it went back, or another process answered: how much it grew is not known.
 */
function growth(before, after, name) {
    let sum;
    for (const [index, told] of after.entries()) {
        const to = told.get(name);
        if (to === undefined)
            continue;
        const then = before[index];
        const grown = to - (then?.get(name) ?? 0);
        if (grown < 0 || then?.get(STARTED) !== told.get(STARTED))
            return 'restarted';
        sum = (sum ?? 0) + grown;
    }
    return sum;
}
const STARTED = 'process_start_time_seconds';
/** The service's own metrics, read from its Prometheus endpoint. */
function scrapeSampler(metricsUrls, { withProcess }) {
    let last;
    return {
        name: `metrics of the service (${metricsUrls.join(', ')})`,
        async sample() {
            const told = await scrape(metricsUrls);
            const now = { atMs: Date.now(), told };
            const readings = [
                ...gauges(now, withProcess),
                ...(last === undefined ? [] : rates(last, now, withProcess)),
            ];
            last = now;
            return readings;
        },
    };
}
/** Names of the guide. `per second` of these counters; a service without them simply has no such series. */
const COUNTERS = [
    ['orchestrator_events_processed_total', 'events_processed'],
    ['orchestrator_events_routed_total', 'events_routed'],
    ['orchestrator_events_failed_total', 'events_failed'],
    ['orchestrator_messages_sent_total', 'messages_sent'],
    // Seconds of pause in each second.
    ['jvm_gc_pause_seconds_sum', 'gc_time'],
    ['nodejs_gc_duration_seconds_sum', 'gc_time'],
];
const GAUGES = [
    ['jvm_memory_used_bytes', 'heap', 'bytes'],
    ['nodejs_heap_size_used_bytes', 'heap', 'bytes'],
    ['orchestrator_requests_in_flight', 'requests_in_flight', 'count'],
];
/**
 * Memory by the names of the usual libraries, the first that is told: what the process has (Prometheus clients of all
 * languages, .NET, OpenTelemetry), else what its runtime uses (Micrometer, Node).
 */
const PROCESS_MEMORY = [
    'process_resident_memory_bytes',
    'process_working_set_bytes',
    'process_memory_usage_bytes',
    'jvm_memory_used_bytes',
    'nodejs_heap_size_used_bytes',
];
/** CPU seconds since the start: Prometheus clients of all languages, OpenTelemetry. */
const PROCESS_CPU = ['process_cpu_seconds_total', 'process_cpu_time_seconds_total'];
function gauges({ atMs, told }, withProcess) {
    const readings = GAUGES.flatMap(([name, quantity, unit]) => {
        const value = sum(told, name);
        return value === undefined ? [] : [reading(quantity, unit, atMs, value)];
    });
    if (!withProcess)
        return readings;
    const memory = firstOf(PROCESS_MEMORY, (name) => sum(told, name));
    const cpu = firstOf(PROCESS_CPU, (name) => sum(told, name)) === undefined ? usedCores(told) : undefined;
    return [
        ...readings,
        ...(memory === undefined ? [] : [reading('memory', 'bytes', atMs, memory)]),
        ...(cpu === undefined ? [] : [reading('cpu', 'cores', atMs, cpu)]),
    ];
}
/** Micrometer tells which part of all the cores of its machine the process uses, and how many there are. */
function usedCores(told) {
    const parts = told.map((one) => {
        const share = one.get('process_cpu_usage');
        const cores = one.get('system_cpu_count');
        return share === undefined || cores === undefined || share < 0 ? undefined : share * cores;
    });
    return parts.reduce((all, part) => (all === undefined || part === undefined ? undefined : all + part), 0);
}
/** What happened between two scrapes, per second. */
function rates(last, now, withProcess) {
    const seconds = (now.atMs - last.atMs) / 1000;
    const grown = (name) => {
        const by = growth(last.told, now.told, name);
        return typeof by === 'number' && seconds > 0 ? by : undefined;
    };
    const readings = COUNTERS.flatMap(([name, quantity]) => {
        const by = grown(name);
        return by === undefined ? [] : [reading(quantity, 'per second', now.atMs, by / seconds)];
    });
    const routingS = grown('orchestrator_routing_time_seconds_sum');
    const routings = grown('orchestrator_routing_time_seconds_count');
    if (routingS !== undefined && routings !== undefined && routings > 0)
        readings.push(reading('routing_time', 'ms', now.atMs, (routingS / routings) * 1000));
    const cpuS = withProcess ? firstOf(PROCESS_CPU, grown) : undefined;
    if (cpuS !== undefined)
        readings.push(reading('cpu', 'cores', now.atMs, cpuS / seconds));
    return readings;
}
function sum(told, name) {
    const values = told.flatMap((one) => one.get(name) ?? []);
    return values.length === 0 ? undefined : values.reduce((all, value) => all + value, 0);
}
function firstOf(names, read) {
    return names.map(read).find((value) => value !== undefined);
}
function reading(quantity, unit, atMs, value) {
    return { service: observation/* SERVICE_UNDER_TEST */.I6, quantity, unit, source: 'scrape', atMs, value };
}

;// CONCATENATED MODULE: ./build/src/observe/service-watch.js

/** A service that restarts by itself is away for less than two rounds. */
const ROUNDS_AWAY = 2;
/**
 * Notes what happens to the services of the stack. Calls `onLost` once, when every replica of the service under test has
 * been gone for two rounds: from then on each further second of load says nothing.
 */
function serviceWatch(stack, onLost) {
    let events = [];
    let running = stack.services.filter(({ role }) => role === 'orchestrator').length;
    let roundsAway = 0;
    const watched = running > 0;
    return {
        name: 'what happened to the services',
        async sample() {
            const news = await stack.serviceEvents();
            events.push(...news);
            for (const { service, kind } of news) {
                if (service !== observation/* SERVICE_UNDER_TEST */.I6)
                    continue;
                if (kind === 'exited')
                    running--;
                if (kind === 'restarted')
                    running++;
            }
            roundsAway = running > 0 ? 0 : roundsAway + 1;
            if (watched && roundsAway === ROUNDS_AWAY)
                onLost();
            return [];
        },
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/observe/server-counts.js




async function readServerCounts(places) {
    const { queue } = places;
    const urls = metricsUrlsOf(places);
    const failure = (error) => ({ failure: (0,wording_reason/* reasonOf */.A)(error) });
    return {
        metrics: urls.length === 0 ? undefined : await scrape(urls).catch(failure),
        queues: queue === undefined ? undefined : await (0,queues/* sampleQueues */.d7)(queue).catch(failure),
    };
}
function metricsUrlsOf({ metricsUrl, metricsUrls }) {
    return metricsUrls ?? (metricsUrl === undefined ? [] : [metricsUrl]);
}
/** After the load: reads until two readings agree, because the last requests may still be at work. */
async function readSettledCounts(places) {
    let counts = await readServerCounts(places);
    for (let round = 0; round < 12; round++) {
        await (0,promises_.setTimeout)(250);
        const next = await readServerCounts(places);
        const settled = fingerprint(counts) === fingerprint(next);
        counts = next;
        if (settled)
            break;
    }
    return counts;
}
/**
 * The server's half of the accounting; the client's half stays 0 and is filled in by `measure`. `consumed`: messages
 * were seen in flight, so somebody takes them out.
 */
function serverAccounting(before, after, consumed) {
    const accounting = { submitted: 0, acceptedByAnswer: 0, rejectedByAnswer: 0, unanswered: 0 };
    const missing = [];
    const problem = (what, given) => {
        if (isFailure(given))
            missing.push(`${what}: ${given.failure}`);
    };
    problem('counters of the service', before.metrics);
    if (!isFailure(before.metrics))
        problem('counters of the service after the load', after.metrics);
    problem('counters of the queue', before.queues);
    if (!isFailure(before.queues))
        problem('counters of the queue after the load', after.queues);
    if (Array.isArray(before.metrics) && Array.isArray(after.metrics))
        for (const [key, name] of server_counts_COUNTERS) {
            const grown = growth(before.metrics, after.metrics, name);
            if (grown === 'restarted')
                missing.push(`how much ${name} grew: the service was restarted, or another process answered`);
            else if (grown !== undefined)
                accounting[key] = grown;
        }
    if (Array.isArray(before.queues) && Array.isArray(after.queues)) {
        const exact = after.queues.every(({ takenOut }) => takenOut !== undefined);
        if (exact || !consumed)
            accounting.queued = arrivals(after.queues) - arrivals(before.queues);
        else
            missing.push('messages that reached the queues: somebody receives from them, and this backend does not count that');
    }
    return { accounting, missing };
}
const server_counts_COUNTERS = [
    ['processed', 'orchestrator_events_processed_total'],
    ['routed', 'orchestrator_events_routed_total'],
    ['failed', 'orchestrator_events_failed_total'],
    ['messagesSent', 'orchestrator_messages_sent_total'],
];
/** What is in the queues, and what was taken out. */
function arrivals(samples) {
    return samples.reduce((sum, { visible, inFlight, delayed, takenOut = 0 }) => sum + visible + inFlight + delayed + takenOut, 0);
}
function isFailure(given) {
    return typeof given === 'object' && given !== null && 'failure' in given;
}
function fingerprint({ metrics, queues }) {
    const counted = Array.isArray(metrics)
        ? metrics.map((told) => server_counts_COUNTERS.map(([, name]) => told.get(name)))
        : metrics;
    return JSON.stringify([counted, Array.isArray(queues) ? arrivals(queues) : queues]);
}

;// CONCATENATED MODULE: ./build/src/observe/sampler.js












/** Watches the stack from here on, once a second. */
async function startObserving({ stack, log, isLoadElsewhere }) {
    let watchedK6;
    const store = new SeriesStore();
    const health = stack.isOutOfSight ? undefined : healthWatch(stack.healthUrl);
    const lost = new AbortController();
    const services = serviceWatch(stack, () => lost.abort());
    const events = [];
    const startedAtMs = Date.now();
    const before = await readServerCounts(stack);
    const processes = async () => [
        ...(await Promise.all(stack.services.map(async ({ name, pid, processes: own }) => ({
            service: name,
            pids: (await own?.()) ?? (pid === undefined ? [] : [pid]),
        })))),
        ...(watchedK6 === undefined ? [] : [{ service: 'k6', pids: [watchedK6] }]),
    ];
    const samplers = [
        processSampler(processes),
        // Where neither runs here, what this machine does says nothing.
        ...(isLoadElsewhere === true && stack.isTargetHere !== true ? [] : [machineSampler()]),
        ...(health === undefined ? [] : [health]),
        services,
        ...samplersOf(stack),
    ];
    const loops = samplers.map((sampler) => startSampling(sampler, store, PERIOD_MS));
    log.debug(`observing: ${samplers.map(({ name }) => name).join(', ')}`);
    return {
        stackLost: lost.signal,
        watchK6(pid) {
            watchedK6 = pid;
        },
        async stop() {
            await drained(store);
            const after = await readSettledCounts(stack);
            await Promise.all(loops.map((loop) => loop.stop()));
            const missing = loops.flatMap((loop) => loop.complaint() ?? []);
            try {
                await services.sample(Date.now());
            }
            catch (error) {
                missing.push(`what happened to the services: ${(0,wording_reason/* reasonOf */.A)(error)}`);
            }
            events.push(...(health?.takeEvents() ?? []), ...services.takeEvents());
            const series = store.all();
            if (stack.prometheusUrl !== undefined)
                try {
                    const recorded = await readPrometheus(stack.prometheusUrl, startedAtMs, Date.now());
                    if (recorded.length === 0 && series.some(({ source }) => source === 'scrape'))
                        missing.push('what Prometheus recorded: it found nothing of the orchestrator, which tells its metrics');
                    series.push(...notMeasured(recorded, series));
                }
                catch (error) {
                    missing.push(`what Prometheus recorded: ${(0,wording_reason/* reasonOf */.A)(error)}`);
                }
            const consumed = series.some(({ service, quantity, points }) => service === 'queue' && quantity === 'in_flight' && points.some(([, value]) => value > 0));
            const counted = serverAccounting(before, after, consumed);
            return {
                series,
                events: events.sort((a, b) => a.atMs - b.atMs),
                accounting: counted.accounting,
                missing: [...missing, ...counted.missing],
                limits: limitsOf(stack),
                ...(stack.isTargetHere !== undefined && { isTargetHere: stack.isTargetHere }),
            };
        },
    };
}
const PERIOD_MS = 1000;
/** What Prometheus recorded of a service is the same thing as what was measured of it here, seen from further away. */
function notMeasured(recorded, measured) {
    return recorded.filter(({ service, quantity }) => measured.every((one) => one.service !== service || one.quantity !== quantity));
}
/** All replicas of a service have the same limits. */
function limitsOf({ services }) {
    const limits = new Map();
    for (const { name, cpuLimitCores, memoryLimitBytes } of services) {
        if (cpuLimitCores === undefined && memoryLimitBytes === undefined)
            continue;
        limits.set(name, {
            service: name,
            ...(cpuLimitCores !== undefined && { cpuCores: cpuLimitCores }),
            ...(memoryLimitBytes !== undefined && { memoryBytes: memoryLimitBytes }),
        });
    }
    return [...limits.values()];
}
function samplersOf(stack) {
    const { queue, services, readContainers } = stack;
    const urls = metricsUrlsOf(stack);
    const elsewhere = services.every(({ pid, processes, containerId }) => pid === undefined && processes === undefined && containerId === undefined);
    return [
        ...(readContainers === undefined ? [] : [containerSampler(readContainers)]),
        ...(queue === undefined ? [] : [(0,queues/* queueSampler */.Up)(queue)]),
        ...(urls.length === 0 ? [] : [scrapeSampler(urls, { withProcess: elsewhere })]),
    ];
}
/** At most ten seconds, and only while the queues get shorter: a backlog without a consumer never goes. */
async function drained(store) {
    let shortest = Number.POSITIVE_INFINITY;
    let idle = 0;
    for (let round = 0; round < 40 && idle < 6; round++) {
        const depth = store.last({ service: 'queue', quantity: 'depth' }) ?? 0;
        if (depth === 0)
            return;
        idle = depth < shortest ? 0 : idle + 1;
        shortest = Math.min(shortest, depth);
        await (0,promises_.setTimeout)(250);
    }
}

// EXTERNAL MODULE: ./build/src/plan/plan-runs.js + 1 modules
var plan_runs = __webpack_require__(58947);
// EXTERNAL MODULE: ./build/src/plan/targets.js + 5 modules
var targets = __webpack_require__(85976);
;// CONCATENATED MODULE: ./build/src/target/comparability.js
/** What the running services say of what must be the same for runs to compare. */
function servicesComparability(services) {
    return {
        limits: Object.fromEntries(services.map(({ name, cpuLimitCores, memoryLimitBytes }) => [
            name,
            {
                ...(cpuLimitCores !== undefined && { cpus: cpuLimitCores }),
                ...(memoryLimitBytes !== undefined && { memoryBytes: memoryLimitBytes }),
            },
        ])),
        images: imagesOf(services.filter(({ isUnderTest }) => isUnderTest !== true)),
    };
}
/** Image with digest by service, as far as services come from images. */
function imagesOf(services) {
    return Object.fromEntries(services.flatMap(({ name, image }) => (image === undefined ? [] : [[name, image]])));
}

;// CONCATENATED MODULE: ./build/src/line/measure-run.js
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














/** One run of the plan: target up, load, target down, and what came out. Loads with one gate begin at the same moment. */
async function measureRun(plan, test, run, ports, gate) {
    const scrub = (0,secret_names/* scrubber */.ty)([ports.env, run.k6Env, (0,targets.userEnv)(run.target)], [], variablesOfRequests(test, run));
    const { outcome, observations, failure, services, script, profile } = await loadTarget(plan, test, run, ports, scrub, gate);
    const context = {
        machine: ports.machine,
        runId: plan.names.run,
        commit: plan.commit,
        images: imagesOf(services),
        comparability: { ...run.comparability, ...script, ...servicesComparability(services) },
    };
    const loaded = profile === undefined ? test : { ...test, profile };
    const measurement = measure({ outcome, observations, test: loaded, run, context });
    return { measurement, ...(failure === undefined ? {} : { failure }) };
}
/** Whatever they are called, what a request takes from the environment is nobody's business. */
function variablesOfRequests({ workload }, { k6Env }) {
    return workload.kind === 'requests' ? workload.variables.flatMap((name) => k6Env[name] ?? []) : [];
}
/** Whatever the user can cause ends as an outcome, so that there is always a report. */
async function loadTarget(plan, test, run, ports, scrub, gate) {
    const { log, progress, signal, hardSignal, packageRoot } = ports;
    const prepared = {};
    let services = [];
    const known = () => ({
        services,
        script: saidOfScript(prepared, scrub),
        ...(prepared.script?.profile && { profile: prepared.script.profile }),
    });
    const beforeServices = async (container) => {
        Object.assign(prepared, await prepareLoad(plan, test, run, container, ports));
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await ports.buildTarget(run.target, {
                log,
                signal,
                remember: ports.remember,
                logs: `${run.resultsDirectory}/logs`,
                version: versionOf(test, run),
            });
            const target = __addDisposableResource(env_1, await log.group(`Stack: ${run.target.kind}`, () => ports.startTarget(run.target, {
                log,
                signal,
                packageRoot,
                beforeServices,
                remember: ports.remember,
            })), true);
            services = target.services;
            const { generator, script } = prepared;
            if (generator === undefined || script === undefined)
                throw new Error('the target is up and k6 was never asked for');
            try {
                const observer = await startObserving({
                    stack: target,
                    log,
                    isLoadElsewhere: generator.isElsewhere === true,
                });
                const outcome = await log.group(`Load: ${test.testType}`, () => runK6({
                    test,
                    run,
                    script,
                    generator,
                    serviceUrl: target.url,
                    log,
                    progress,
                    signal,
                    hardSignal,
                    dashboard: plan.k6.dashboard,
                    observer,
                    scrub,
                    gate,
                }));
                return { ...known(), outcome, observations: scrubbed(await observer.stop(), scrub) };
            }
            finally {
                // A full disk or a service that is gone must not take the measured load with it.
                await target
                    .collectLogs(`${run.resultsDirectory}/logs`)
                    .catch((error) => log.warn(`logs of the services could not be kept: ${(0,wording_reason/* reasonOf */.A)(error)}`));
            }
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
    }
    catch (error) {
        if (signal.aborted)
            return {
                ...known(),
                outcome: interruptedBeforeLoad(Date.now()),
                observations: nothingObserved('the run was interrupted'),
            };
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        // Nothing a service or k6 said goes further as it is.
        error.scrub(scrub);
        log.error(error.hint === '' ? error.message : `${error.message}\n${error.hint}`);
        return {
            ...known(),
            outcome: neverStarted(error, Date.now()),
            observations: nothingObserved(error.message),
            ...(error instanceof errors/* StackError */.L8 ? { failure: error } : {}),
        };
    }
}
const versionOf = ({ sideBySide }, { side }) => sideBySide?.[side].label ?? 'the service';
function scrubbed(observations, scrub) {
    return {
        ...observations,
        events: observations.events.map((event) => ({ ...event, detail: scrub(event.detail) })),
        missing: observations.missing.map(scrub),
    };
}
/** A script may call its scenarios anything. */
function saidOfScript({ script, digest }, scrub) {
    const scenarios = script?.scenarios?.map(({ name, ...scenario }) => ({ ...scenario, name: scrub(name) }));
    return { ...(digest && { script: digest }), ...(scenarios && { scenarios }) };
}
/** k6, and the script as it will run it: a mistake in the script shows before any service is started. */
async function prepareLoad(plan, test, run, container, { log, signal, env, packageRoot, openGenerator, remember }) {
    const generator = await openGenerator({
        plan: plan.k6,
        container,
        log,
        signal,
        env,
        packageRoot,
        remember,
    });
    const serviceUrl = (0,targets.urlBefore)(run.target);
    const script = await prepareScript({
        test,
        run,
        generator,
        serviceUrl,
        packageRoot,
        thresholdsInPhases: (profile) => (0,plan_runs/* thresholdsInPhases */.w)(test.thresholds, profile),
        env,
        log,
        signal,
    });
    return { generator, script, digest: digestOf(test, run) };
}
function digestOf(test, run) {
    const env = Object.entries(run.k6Env).filter(([name]) => run.comparability.scriptEnv.includes(name) && !(0,secret_names/* looksSecret */.n0)(name));
    const { workload, script } = test;
    if (workload.kind === 'requests') {
        const data = workload.data === undefined ? {} : { data: workload.data.file };
        return scriptDigest({ script, name: 'requests', env: data });
    }
    return scriptDigest({
        script,
        name: workload.kind === 'script' ? (0,external_node_path_.basename)(script) : `built-in ${test.testType} test`,
        env: Object.fromEntries(env),
    });
}


/***/ }),

/***/ 21123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endOf: () => (/* binding */ endOf),
  isSideBySide: () => (/* binding */ isSideBySide),
  together: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/src/domain/answers.js
var answers = __webpack_require__(57269);
// EXTERNAL MODULE: ./build/src/domain/observed-name.js
var observed_name = __webpack_require__(14202);
// EXTERNAL MODULE: ./build/src/k6-results/shards/mix-summaries.js
var mix_summaries = __webpack_require__(51611);
// EXTERNAL MODULE: ./build/src/metrics/expression.js
var metrics_expression = __webpack_require__(29725);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/metrics/statistic.js
var statistic = __webpack_require__(85861);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
;// CONCATENATED MODULE: ./build/src/measure/pool-rounds.js








/** One version over all its rounds: counts add up, percentiles are those of all samples together, times follow each other. */
function poolRounds(rounds) {
    const [first] = rounds;
    const summaries = rounds.map(({ summary }) => summary);
    const summary = {
        ...first.summary,
        durationMs: total(summaries.map(({ durationMs }) => durationMs)),
        load: pooledLoad(summaries),
        phases: pooledPhases(summaries),
        metrics: (0,mix_summaries/* mixMetrics */.C)(summaries.map(({ metrics }) => metrics), mix_summaries/* inTurn */.l),
        observed: pooledObserved(summaries),
        ...pooledChecks(summaries),
        ...pooledAnswers(summaries),
        accounting: pooledAccounting(summaries.map(({ accounting }) => accounting)),
        notes: [...new Set(summaries.flatMap(({ notes }) => notes))],
    };
    return {
        summary,
        series: pooledSeries(rounds.map(({ series }) => series)),
        observations: pooledObservations(rounds.map(({ observations }) => observations)),
        k6Thresholds: pooledThresholds(rounds, summary),
    };
}
/** What k6 would have said of a threshold of the script, had it seen all rounds as one run. */
function pooledThresholds(rounds, summary) {
    return rounds[0].k6Thresholds.map((said) => {
        const { metric, expression } = said;
        const inEveryRound = rounds.every(({ k6Thresholds }) => k6Thresholds.some((one) => one.metric === metric && one.expression === expression && one.ok));
        const { name, tags = {} } = (0,metrics_name/* parseMetricName */.$Y)(metric) ?? { name: metric };
        const parsed = (0,metrics_expression/* parseExpression */.YK)(expression);
        const pooled = (0,metrics_select/* findMetric */.GF)(summary, name, tags);
        const actual = parsed && (0,statistic/* measuredValue */.ww)(pooled, parsed.statistic);
        return {
            ...said,
            ok: parsed === undefined || actual === undefined
                ? inEveryRound
                : (0,metrics_expression/* holds */.v9)(actual, parsed.operator, parsed.limit),
        };
    });
}
const total = (values) => values.reduce((sum, value) => sum + value, 0);
/** An end that was none stands for all. A limit that was crossed in one round says nothing of all of them together. */
function pooledLoad(summaries) {
    const loads = summaries.map(({ load }) => load);
    const [first] = loads;
    if (first === undefined)
        throw new Error('rounds were pooled and there are none');
    const worst = loads.find(({ category }) => category !== 'ended' && category !== 'thresholds') ?? {
        ...first,
        exitCode: 0,
        ending: 'Ended',
        category: 'ended',
        endingSentence: `k6 ended by itself in ${(0,numbers/* plural */.LS)(loads.length, 'round')}.`,
    };
    const iterations = loads.flatMap((load) => load.iterations ?? []);
    const messages = new Map();
    for (const message of loads.flatMap((load) => load.messages)) {
        const key = `${message.level} ${message.message}`;
        messages.set(key, { ...message, count: message.count + (messages.get(key)?.count ?? 0) });
    }
    return {
        ...worst,
        ...(iterations.length === 0
            ? {}
            : {
                iterations: {
                    complete: total(iterations.map(({ complete }) => complete)),
                    interrupted: total(iterations.map(({ interrupted }) => interrupted)),
                    dropped: total(iterations.map(({ dropped }) => dropped)),
                },
            }),
        messages: [...messages.values()].slice(0, 50),
    };
}
/** A phase once, as long as all its rounds together, from where the first one began. */
function pooledPhases(summaries) {
    const [first] = summaries;
    return (first?.phases ?? []).map((phase) => {
        const same = summaries.flatMap(({ phases }) => phases.filter(({ name }) => name === phase.name));
        const seconds = same.map(({ fromMs, toMs }) => (toMs - fromMs) / 1000);
        const achieved = same.flatMap(({ achievedEventsPerSecond }, index) => achievedEventsPerSecond === undefined ? [] : achievedEventsPerSecond * (seconds[index] ?? 0));
        const { achievedEventsPerSecond: _, ...planned } = phase;
        return {
            ...planned,
            toMs: phase.fromMs + total(seconds) * 1000,
            ...(achieved.length === same.length
                ? { achievedEventsPerSecond: total(achieved) / total(seconds) }
                : {}),
        };
    });
}
/** Of all rounds; those in which nothing went wrong had none. */
function pooledAnswers(summaries) {
    const all = summaries.flatMap(({ answers }) => answers ?? []);
    const added = (0,answers/* addedAnswers */.GA)('wrong', all.flatMap(({ rows }) => rows), all.flatMap(({ bodies = [] }) => bodies));
    return added === undefined ? {} : { answers: added };
}
function pooledObserved(summaries) {
    const byName = new Map();
    for (const observed of summaries.flatMap((summary) => summary.observed)) {
        const key = (0,metrics_name/* metricName */.Kh)((0,observed_name/* observedName */.ib)(observed), (0,observed_name/* observedTags */.S8)(observed));
        byName.set(key, [...(byName.get(key) ?? []), observed]);
    }
    return [...byName.values()].flatMap((same) => {
        const last = same.at(-1);
        return last === undefined
            ? []
            : [
                {
                    ...last,
                    min: Math.min(...same.map(({ min }) => min)),
                    max: Math.max(...same.map(({ max }) => max)),
                    avg: total(same.map(({ avg }) => avg)) / same.length,
                },
            ];
    });
}
function pooledChecks(summaries) {
    const byPath = new Map();
    for (const { path, passes, fails } of summaries.flatMap(({ checks = [] }) => checks)) {
        const before = byPath.get(path);
        byPath.set(path, {
            path,
            passes: passes + (before?.passes ?? 0),
            fails: fails + (before?.fails ?? 0),
        });
    }
    return byPath.size === 0 ? {} : { checks: [...byPath.values()] };
}
/** Only what every round counted. */
function pooledAccounting(rounds) {
    const counted = rounds.flatMap((accounting) => accounting ?? []);
    const [first] = counted;
    if (first === undefined || counted.length < rounds.length)
        return undefined;
    const sums = { ...first };
    for (const key of Object.keys(first)) {
        const values = counted.flatMap((accounting) => accounting[key] ?? []);
        if (values.length === counted.length)
            sums[key] = total(values);
        else
            delete sums[key];
    }
    return sums;
}
/** One series after the other. */
function pooledSeries(rounds) {
    const byKey = new Map();
    for (const series of rounds.flat()) {
        const { points, unit: _, source, ...identity } = series;
        const key = JSON.stringify([source, identity]);
        const before = byKey.get(key);
        byKey.set(key, before === undefined ? series : { ...before, points: [...before.points, ...points] });
    }
    return [...byKey.values()];
}
function pooledObservations(rounds) {
    const [first] = rounds;
    if (first === undefined)
        throw new Error('rounds were pooled and there are none');
    const series = pooledSeries(rounds.map((observations) => observations.series));
    return {
        ...first,
        series: series.filter((one) => 'service' in one),
        events: rounds.flatMap(({ events }) => events),
        missing: [...new Set(rounds.flatMap(({ missing }) => missing))],
    };
}

;// CONCATENATED MODULE: ./build/src/line/rounds.js


const isSideBySide = (test) => test.sideBySide !== undefined;
/** The candidate over all rounds that count, with the comparison in its summary. */
function together(measured, decision, { sideBySide }, how) {
    const counted = new Set(decision?.rounds.flatMap(({ round, notCounted }) => (notCounted ? [] : round)));
    const ofCandidate = measured
        .filter(({ round }) => counted.has(round.round))
        .map(({ candidate }) => candidate);
    const all = measured.map(({ candidate }) => candidate);
    const [first, ...others] = ofCandidate.length > 0 ? ofCandidate : all;
    if (first === undefined)
        throw new Error('a comparison ended without a round');
    const pooled = poolRounds([first.measurement, ...others.map(({ measurement }) => measurement)]);
    const base = pooledBase(measured, counted);
    const failure = all.find((run) => run.failure !== undefined)?.failure;
    return {
        measurement: decision === undefined ? pooled : withComparison(pooled, base, decision, sideBySide, how),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** Why no further round was run. */
function endOf(decision, { rounds: planned }, { isInterrupted, isOutOfTime }) {
    const { rounds = [], answerKnown = false } = decision ?? {};
    if (isInterrupted)
        return 'interrupted';
    if (isOutOfTime)
        return 'out of time';
    if (!answerKnown || rounds.length >= planned)
        return 'all rounds done';
    return rounds.some(({ base, candidate }) => base.died !== undefined || candidate.died !== undefined)
        ? 'a version failed'
        : 'answer known';
}
/** Over the rounds that count, as the candidate. */
function pooledBase(measured, counted) {
    const [first, ...others] = measured.flatMap(({ round, base }) => counted.has(round.round) ? [base.measurement] : []);
    return first === undefined ? undefined : poolRounds([first, ...others]);
}
function withComparison(measurement, ofBase, { rounds, figures, call, sentence, notes, findings, variances, changes }, { mode, base, candidate, rounds: roundsPlanned }, { ended, facts }) {
    const sideBySide = {
        mode: rounds.at(-1)?.mode ?? mode,
        base,
        candidate,
        roundsPlanned,
        rounds,
        figures,
        call,
        ended,
        sentence,
        notes: [...facts, ...notes],
        findings,
        ...(ofBase && { baseQuantiles: (0,metrics_select/* judgedQuantiles */.iZ)(ofBase.summary) }),
        variances,
        changes,
    };
    return {
        ...measurement,
        ...(ofBase && { baseSeries: ofBase.series }),
        summary: { ...measurement.summary, sideBySide },
    };
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
