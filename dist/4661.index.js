export const id = 4661;
export const ids = [4661];
export const modules = {

/***/ 61732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ appendDuet),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ah: () => (/* binding */ appendRun),
/* harmony export */   wV: () => (/* binding */ HISTORY_FILE_NAME)
/* harmony export */ });
/* unused harmony exports RUNS_KEPT, DUETS_KEPT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _domain_duet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41658);
/* harmony import */ var _domain_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32916);
/* harmony import */ var _domain_result_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66747);




const HISTORY_FILE_NAME = 'history.json';
const RUNS_KEPT = 20;
/** As many changes are merged between two releases, or in a month. */
const DUETS_KEPT = 60;
const runsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_domain_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .runSummarySchema */ .RS).max(200);
const historySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('schemaVersion', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), runs: runsSchema.min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(2), runs: runsSchema, duets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_domain_duet_js__WEBPACK_IMPORTED_MODULE_0__/* .duetSchema */ .WI).min(1).max(200) }),
]);
/** Reads a history, or a single result.json, as untrusted text. */
function readHistory(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refused('it is not JSON');
    }
    const unreadable = (0,_domain_result_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .versionProblem */ .E)(value, [1, 2]);
    if (unreadable !== undefined)
        return refused(unreadable);
    const history = historySchema.safeParse(value);
    if (history.success) {
        const { runs } = history.data;
        return { kind: 'read', runs, duets: 'duets' in history.data ? history.data.duets : duetsOf(runs) };
    }
    const single = _domain_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .runSummarySchema */ .RS.safeParse(value);
    if (single.success)
        return { kind: 'read', runs: [single.data], duets: duetsOf([single.data]) };
    return refused((0,_domain_result_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .j)(isHistory(value) ? history.error : single.error));
}
/** Version 1 had them as runs. */
const duetsOf = (runs) => runs.flatMap((run) => (0,_domain_duet_js__WEBPACK_IMPORTED_MODULE_0__/* .duetOf */ .ci)(run) ?? []);
/** The history after one more run: newest first, no run twice, the last 20, and 60 of what was learnt of two versions. */
function appendRun(run, earlier, earlierDuets = duetsOf(earlier)) {
    const others = earlier.filter(({ id }) => id !== run.id).map(withFewQuantiles);
    return withDuets([run, ...others].slice(0, RUNS_KEPT), run, earlierDuets);
}
/** The same where the run itself is none to compare with, and what was learnt of two versions is kept. */
function appendDuet(run, earlier, earlierDuets) {
    return withDuets(earlier.map(withFewQuantiles), run, earlierDuets);
}
function withDuets(runs, run, earlier) {
    const duets = [(0,_domain_duet_js__WEBPACK_IMPORTED_MODULE_0__/* .duetOf */ .ci)(run) ?? [], earlier.filter(({ id }) => id !== run.id)].flat().slice(0, DUETS_KEPT);
    return duets.length === 0 ? { schemaVersion: 1, runs } : { schemaVersion: 2, runs, duets };
}
/** Percentiles of old runs that are ever looked at again; the newest run keeps its whole quantile functions. */
const KEPT_PERCENTS = new Set([0, 50, 75, 90, 95, 99, 99.9, 100]);
function withFewQuantiles(run) {
    return {
        ...run,
        metrics: run.metrics.map((metric) => metric.kind === 'trend'
            ? { ...metric, quantiles: metric.quantiles.filter(([percent]) => KEPT_PERCENTS.has(percent)) }
            : metric),
        load: { ...run.load, messages: [] },
    };
}
function isHistory(value) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() }).safeParse(value).success;
}
function refused(because) {
    return { kind: 'refused', because };
}


/***/ }),

/***/ 22551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _baseline_history_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61732);
/* harmony import */ var _k6_results_source_detect_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21341);
/* harmony import */ var _result_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48934);
/* harmony import */ var _read_foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41131);






/** A result or history of this tool, or k6 results. */
async function baselineOf(given, ports, 
/** Kinds of metrics that the candidate tells. */
kinds = new Map()) {
    if (typeof given !== 'string')
        return { kind: 'off' };
    const file = await (0,_result_file_js__WEBPACK_IMPORTED_MODULE_3__/* .resultFile */ .C)(given, ports);
    const own = await ownRuns((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingDirectory, file));
    const foreign = own === undefined
        ? await (0,_read_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .readForeign */ .vM)([file], { tags: [], thresholds: [], follow: false, kinds }, ports)
        : undefined;
    const runs = own ?? (foreign === undefined ? [] : [foreign.summary]);
    const [newest] = runs;
    return {
        kind: 'found',
        ...(foreign !== undefined && { series: foreign.series }),
        baseline: {
            runs,
            source: `file ${file}`,
            sha: newest?.commit?.sha,
            newestAt: newest?.startedBy === undefined ? newest?.startedAt : undefined,
        },
    };
}
const HEAD = 64 * 1024;
/**
 * One JSON document may be a history; anything else is left to the reader of k6 results, which also says what is wrong
 * with a file that cannot be opened.
 */
async function ownRuns(file) {
    if (!file.endsWith('.json') || !(await isDocument(file).catch(() => false)))
        return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined || !text.includes('"schemaVersion"'))
        return undefined;
    const history = (0,_baseline_history_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .Lu)(text);
    return history.kind === 'read' ? history.runs : undefined;
}
/** Samples may be larger than memory, and a pipe can be read once. */
async function isDocument(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
        return false;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
        return (0,_k6_results_source_detect_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .detectShape */ .N)(buffer.subarray(0, bytesRead)).kind === 'document';
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 18260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ k6ExitCodeOf),
/* harmony export */   t: () => (/* binding */ endedWith)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _k6_results_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35573);


/** `--k6-exit-code`: how k6 ended, which none of its files tells. */
function k6ExitCodeOf(given) {
    if (given === undefined)
        return undefined;
    const code = typeof given === 'string' && /^\d{1,3}$/.test(given.trim()) ? Number(given) : Number.NaN;
    if (!(code <= 255))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
            `--k6-exit-code "${given}" is no exit code: expected a number from 0 to 255, as $? holds it after k6 run`,
        ]);
    return code;
}
/** The result as it is when k6 ended with this code. */
function endedWith(summary, code) {
    if (code === undefined)
        return summary;
    if (summary.load.category !== undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
            `--k6-exit-code ${code}: ${summary.id} is a result of this tool and says itself how k6 ended; leave the option out`,
        ]);
    const { name, sentence, category } = (0,_k6_results_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .k6Ending */ .$)({ exitCode: code, signal: undefined, errors: [] });
    return {
        ...summary,
        load: { ...summary.load, exitCode: code, ending: name, endingSentence: sentence, category },
    };
}


/***/ }),

/***/ 41131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ inWorkingDirectory),
  Nq: () => (/* binding */ judgedBy),
  vM: () => (/* binding */ readForeign)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/k6-results/source/file-writer.js

/** The process that has `path` open for writing, as far as this user may see. There is no /proc but on Linux. */
function otherWriter(path) {
    const file = statOf(path);
    if (file === undefined)
        return undefined;
    const { dev: device, ino: inode } = file;
    for (const pid of namesIn('/proc')) {
        if (!/^\d+$/.test(pid) || Number(pid) === process.pid)
            continue;
        for (const number of namesIn(`/proc/${pid}/fd`)) {
            const writer = { descriptor: `/proc/${pid}/fd/${number}`, device, inode };
            if (isWriting(writer) && isOpenForWriting(`/proc/${pid}/fdinfo/${number}`))
                return writer;
        }
    }
    return undefined;
}
/** True while the process still has the file open. */
function isWriting({ descriptor, device, inode }) {
    const open = statOf(descriptor);
    return open?.dev === device && open.ino === inode;
}
const ACCESS_MODE = 0b11;
function isOpenForWriting(fdinfo) {
    const flags = /^flags:\s*([0-7]+)$/m.exec(orUndefined(() => (0,external_node_fs_.readFileSync)(fdinfo, 'utf8')) ?? '')?.[1];
    return flags !== undefined && (Number.parseInt(flags, 8) & ACCESS_MODE) !== 0;
}
const namesIn = (folder) => orUndefined(() => (0,external_node_fs_.readdirSync)(folder)) ?? [];
const statOf = (path) => orUndefined(() => (0,external_node_fs_.statSync)(path));
/** Processes end while they are looked at, and others are not ours to see. */
function orUndefined(look) {
    try {
        return look();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'EACCES' || code === 'EPERM' || code === 'ESRCH' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/source/turns.js

const TURN_BYTES = 16 * 1024 * 1024;
/**
 * Files are read synchronously: a thread that reads for us costs more than the read, and leaves the bytes in the cache
 * of another core. Signals and timers get their turn in between.
 */
class Turns {
    #bytes = 0;
    /** True when it was the turn of others. */
    async after(bytes) {
        this.#bytes += bytes;
        if (this.#bytes < TURN_BYTES)
            return false;
        this.#bytes = 0;
        await (0,promises_.setImmediate)();
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/source/growing-file.js




/** k6 writes every 200 ms. A look costs more than what it finds, and no one waits for less than this at the end. */
const LOOK_EVERY_MS = 500;
/** Between the first two searches for the writer; then twice as long, and so on. */
const FIRST_PAUSE_MS = 500;
/**
 * Bytes of a file that is still being written: looked at again and again, so that nothing we do can slow the writer.
 * Each chunk is valid until the next is asked for. A file that became shorter is of another run: that is its end.
 */
async function* growingFile(file, writer, overwritten) {
    const buffer = Buffer.allocUnsafe(256 * 1024);
    const turns = new Turns();
    let position = 0;
    let idleMs = 0;
    for (;;) {
        // Asked before reading: what was written before the writer went is then read for sure.
        const gone = writer.isGone(idleMs);
        const bytesRead = (0,external_node_fs_.readSync)(file.fd, buffer, 0, buffer.length, position);
        if (bytesRead > 0) {
            position += bytesRead;
            idleMs = 0;
            await turns.after(bytesRead);
            yield buffer.subarray(0, bytesRead);
        }
        else if ((0,external_node_fs_.fstatSync)(file.fd).size < position) {
            overwritten();
            return;
        }
        else if (gone)
            return;
        else {
            await (0,promises_.setTimeout)(LOOK_EVERY_MS);
            idleMs += LOOK_EVERY_MS;
        }
    }
}
/**
 * The writer of `path`: gone when the process that had the file open has closed it. Where that process cannot be seen
 * (no /proc, another user, another container), when the file has not grown for `idleLimitMs`; and when `signal` says so.
 */
function writerState(path, idleLimitMs, signal) {
    let writer;
    let seen = false;
    let searchAtMs = 0;
    let pauseMs = FIRST_PAUSE_MS;
    return {
        cutShort: () => (signal?.aborted === true ? 'interrupted while it was still being written' : undefined),
        isGone(idleMs) {
            if (signal?.aborted === true)
                return true;
            if (writer !== undefined) {
                if (isWriting(writer))
                    return false;
                writer = otherWriter(path);
                seen = true;
            }
            if (seen)
                return writer === undefined;
            // A search looks at every open file of every process there is.
            const isSilent = idleMs >= idleLimitMs;
            if (isSilent || performance.now() >= searchAtMs) {
                writer = otherWriter(path);
                searchAtMs = performance.now() + pauseMs;
                pauseMs *= 2;
            }
            return writer === undefined && isSilent;
        },
    };
}

// EXTERNAL MODULE: ./build/src/domain/answers.js
var domain_answers = __webpack_require__(57269);
// EXTERNAL MODULE: ./build/src/domain/measurement.js + 1 modules
var measurement = __webpack_require__(32916);
// EXTERNAL MODULE: ./build/src/domain/tool.js
var tool = __webpack_require__(48878);
// EXTERNAL MODULE: ./build/src/metrics/catalogue.js
var catalogue = __webpack_require__(56858);
// EXTERNAL MODULE: ./build/src/metrics/name.js
var metrics_name = __webpack_require__(91608);
;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/as-k6-counts.js

/** Metrics over the whole run with what `setup()` and `teardown()` did, for holding them against what k6 says. */
function asK6Counts(metrics, sink) {
    const whole = metrics.filter(({ tags }) => (0,metrics_name/* isWholeRun */.hA)(tags));
    if (sink.outside === undefined)
        return whole;
    const totals = wholeRunTotals(sink);
    return whole.map((metric) => {
        const all = totals.get(metric.name);
        if (all === undefined)
            return metric;
        if (metric.kind === 'counter')
            return { ...metric, count: all.sum };
        if (metric.kind === 'rate')
            return { ...metric, total: all.count, nonzero: all.nonzero };
        if (metric.kind !== 'trend')
            return metric;
        return { ...metric, count: all.count, min: all.min, max: all.max, avg: all.sum / all.count };
    });
}
/** Of each metric over the whole run, as k6 itself counts: with what `setup()` and `teardown()` did. */
function wholeRunTotals(sink) {
    const all = [...sink.metrics.values(), ...(sink.outside?.metrics.values() ?? [])];
    const totals = new Map();
    for (const metric of all) {
        const more = metric.totals();
        const known = totals.get(metric.name);
        if (more.count > 0)
            totals.set(metric.name, known === undefined ? more : sumOf(known, more));
    }
    return totals;
}
function sumOf(a, b) {
    return {
        count: a.count + b.count,
        nonzero: a.nonzero + b.nonzero,
        sum: a.sum + b.sum,
        min: Math.min(a.min, b.min),
        max: Math.max(a.max, b.max),
    };
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/periods.js
/** As many phases are kept apart; a test of this tool has at most some fifty. */
const MOST_PHASES = 500;
/** When the parts of a run were, told by the tags of its samples. */
class Periods {
    #load = newPeriod(false);
    #setup = newPeriod(true);
    #teardown = newPeriod(true);
    #phases = new Map();
    /** Samples without any tag are of no part: k6 counts its VUs from before `setup()` to after `teardown()`. */
    of(tags) {
        if (isOf('setup', tags))
            return this.#setup;
        if (isOf('teardown', tags))
            return this.#teardown;
        const { phase } = tags;
        if (phase === undefined)
            return Object.keys(tags).length === 0 ? undefined : this.#load;
        const known = this.#phases.get(phase);
        if (known !== undefined || this.#phases.size >= MOST_PHASES)
            return known ?? this.#load;
        const period = newPeriod(false);
        this.#phases.set(phase, period);
        return period;
    }
    /** True when something was done before or after the load. */
    get hasOutside() {
        return isSeen(this.#setup) || isSeen(this.#teardown);
    }
    /** Seconds of the load alone; undefined where no sample tells. */
    get loadS() {
        const parts = [this.#load, ...this.#phases.values()].filter(isSeen);
        const fromMs = isSeen(this.#setup) ? this.#setup.toMs : Math.min(...parts.map(({ fromMs }) => fromMs));
        const toMs = Math.max(...parts.map(({ toMs }) => toMs));
        return parts.length === 0 || toMs <= fromMs ? undefined : (toMs - fromMs) / 1000;
    }
    /** Seconds of one phase; undefined where it was too short to divide by. */
    phaseS(phase) {
        const period = this.#phases.get(phase);
        const seconds = period === undefined ? 0 : (period.toMs - period.fromMs) / 1000;
        return seconds < SHORTEST_S ? undefined : seconds;
    }
}
/** Between the first and the last sample of a shorter phase chance decides. */
const SHORTEST_S = 1;
const isSeen = ({ fromMs, toMs }) => fromMs <= toMs;
/** k6 gives what it runs once the group of that name and no scenario; a group of the script's own has one. */
function isOf(name, { group, scenario }) {
    return scenario === undefined && (group === `::${name}` || group?.startsWith(`::${name}::`) === true);
}
/** True for tags that ask for what was done before or after the load. */
function asksForOutside({ group }) {
    return group !== undefined && /^::(?:setup|teardown)(?:::|$)/.test(group);
}
function newPeriod(isOutside) {
    return { fromMs: Number.POSITIVE_INFINITY, toMs: Number.NEGATIVE_INFINITY, isOutside };
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/byte-pattern.js
const WORD = 8;
const BLOCK = 32;
/**
 * Zero bytes are refused: as a float64 eight of them equal -0. No other two words that differ compare as equal; some
 * (NaN) differ from themselves, which sends a line the slow way and no more.
 */
function bytePattern(bytes) {
    if (bytes.includes(0))
        return undefined;
    const { length } = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    const words = new Float64Array(length < BLOCK ? 0 : Math.ceil(length / BLOCK) * 4);
    for (let index = 0; index < words.length; index += 1) {
        const isLast = index >= words.length - 4;
        const at = isLast ? length - (words.length - index) * WORD : index * WORD;
        words[index] = view.getFloat64(at, true);
    }
    return { length, bytes, words };
}
/** True when `view` holds the pattern at `at`; reads no byte beyond it. The end first: most that differ differ there. */
function matches(view, at, { length, bytes, words }) {
    if (length < BLOCK)
        return matchesShort(view, at, bytes);
    for (let index = words.length - 4; index >= 0; index -= 4) {
        const byte = at + Math.min(index * WORD, length - BLOCK);
        if (view.getFloat64(byte, true) !== words[index] ||
            view.getFloat64(byte + WORD, true) !== words[index + 1] ||
            view.getFloat64(byte + 2 * WORD, true) !== words[index + 2] ||
            view.getFloat64(byte + 3 * WORD, true) !== words[index + 3])
            return false;
    }
    return true;
}
function matchesShort(view, at, bytes) {
    for (let index = 0; index < bytes.length; index += 1)
        if (view.getUint8(at + index) !== bytes[index])
            return false;
    return true;
}
/** A number that differs for most bytes that differ. Two halves in turn: one multiplication need not wait for another. */
function hashOf(view, from, to) {
    let even = to - from;
    let odd = 0;
    let at = from;
    for (; at + 8 <= to; at += 8) {
        even = Math.imul(even ^ view.getInt32(at, true), 0x5bd1e995) ^ (even >>> 13);
        odd = Math.imul(odd ^ view.getInt32(at + 4, true), 0x5bd1e995) ^ (odd >>> 13);
    }
    for (; at < to; at += 1)
        even = Math.imul(even ^ view.getUint8(at), 0x5bd1e995);
    const hash = even ^ Math.imul(odd, 0x9e3779b1);
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/tag-blocks.js

/** Distinct tag blocks remembered; then all are forgotten and numbered anew, which costs time and nothing else. */
const MOST_BLOCKS = 20_000;
/** A power of two. Blocks that share a slot are found by their text, which takes longer. */
const SLOTS = 16_384;
/** Tag blocks by their text: 79 % of lines repeat the one before, so that tags are read once and compared after. */
class TagBlocks {
    #byText = new Map();
    #byHash = new Array(SLOTS).fill(undefined);
    #current;
    #parse;
    #user;
    /** `parse` reads a block, undefined when it is damaged. */
    constructor(parse, user) {
        this.#parse = parse;
        this.#user = user;
    }
    /** The block at `at`, when it is the one before again or the one that followed it last. */
    find(view, at, end) {
        const current = this.#current;
        if (current === undefined)
            return undefined;
        if (isAt(view, at, end, current))
            return current;
        const { next } = current;
        if (next === undefined || !isAt(view, at, end, next))
            return undefined;
        this.#current = next;
        return next;
    }
    /** The block in `buffer` from `from` up to `to`. */
    intern(view, buffer, from, to) {
        const previous = this.#current;
        const block = this.#intern(view, buffer, from, to);
        if (block === undefined)
            return undefined;
        if (previous !== undefined)
            previous.next = block;
        this.#current = block;
        return block;
    }
    #intern(view, buffer, from, to) {
        const slot = hashOf(view, from, to) & (SLOTS - 1);
        const hashed = this.#byHash[slot];
        if (hashed?.pattern?.length === to - from && matches(view, from, hashed.pattern))
            return hashed;
        const block = this.#internText(buffer, from, to);
        this.#byHash[slot] = block;
        return block;
    }
    #internText(buffer, from, to) {
        const key = buffer.toString('latin1', from, to);
        const known = this.#byText.get(key);
        if (known !== undefined)
            return known;
        const pattern = bytePattern(Uint8Array.prototype.slice.call(buffer, from, to));
        const tags = pattern === undefined ? undefined : this.#parse(buffer.toString('utf8', from, to));
        return tags === undefined ? undefined : this.#remember(key, pattern, tags);
    }
    /** A block that was read another way. */
    internTags(tags) {
        const key = tagsKey(tags);
        return this.#byText.get(key) ?? this.#remember(key, undefined, tags);
    }
    forget() {
        this.#byText.clear();
        this.#byHash.fill(undefined);
        this.#current = undefined;
        this.#user.forgetBlocks();
    }
    #remember(key, pattern, tags) {
        if (this.#byText.size >= MOST_BLOCKS)
            this.forget();
        const period = this.#user.periodOf(tags);
        const block = { id: this.#byText.size, pattern, tags, period, next: undefined };
        this.#byText.set(key, block);
        return block;
    }
}
function isAt(view, at, end, { pattern }) {
    return pattern !== undefined && at + pattern.length <= end && matches(view, at, pattern);
}
/** The same for the same tags in any order. */
const tagsKey = (tags) => JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/sink-metrics.js




/** Percents at which the quantile function of a trend is kept: every half percent, finer in the tail. */
const GRID = [
    ...Array.from({ length: 200 }, (_, half) => half / 2),
    ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99, 99.999, 100],
].sort((a, b) => a - b);
/** Totals of everything in the sink; of `setup()` and `teardown()` only what asks for them by their group. */
function sinkMetrics(sink, options) {
    const percents = [...new Set([...GRID, ...options.percents])].sort((a, b) => a - b);
    const contextOf = (metric) => ({
        sink,
        percents,
        options,
        kind: kindOf(metric, options),
        metric,
    });
    const ofLoad = [...sink.metrics.values()].flatMap((metric) => {
        if (metric.total === 0 && metric.declared === undefined)
            return [];
        const context = contextOf(metric);
        return [whole(context), ...parts(context)];
    });
    const outside = [...(sink.outside?.metrics.values() ?? [])].flatMap((metric) => parts(contextOf(metric)).filter(({ tags }) => asksForOutside(tags)));
    const told = new Set(outside.map(({ name, tags }) => (0,metrics_name/* metricName */.Kh)(name, tags)));
    return [...ofLoad.filter(({ name, tags }) => !told.has((0,metrics_name/* metricName */.Kh)(name, tags))), ...outside];
}
/** A metric no file tells the kind of is what a limit takes it for, else it is shown as a trend: that loses nothing. */
function kindOf(metric, { declared, asked }) {
    const type = declared.get(metric.name)?.type;
    const told = type === 'trend' || type === 'rate' || type === 'counter' || type === 'gauge' ? type : undefined;
    return metric.declared?.type ?? told ?? metric.kind ?? kindAsked(metric, asked.get(metric.name)) ?? 'trend';
}
/** A `rate` is that of a counter, or the share of samples that are not 0: where all samples are 1 it may be either. */
function kindAsked(metric, asked) {
    if (asked !== 'rate')
        return asked;
    const { count, nonzero, sum, min, max } = metric.totals();
    const areBits = min >= 0 && max <= 1 && sum === nonzero;
    if (!areBits)
        return 'counter';
    return nonzero < count ? 'rate' : undefined;
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
        return describe(context, {}, addedUp(gauges));
    return describe(context, {}, figures);
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
    const series = metric.subSeries();
    const wanted = [
        ...(metric.declared?.submetrics ?? []),
        ...options.selectors.filter(({ name }) => name === metric.name).map(({ tags }) => tags),
    ];
    const seen = new Set(series.map(({ tags }) => tagsKey(tags)));
    const empty = wanted.filter((tags) => Object.keys(tags).length > 0 && !seen.has(tagsKey(tags)));
    return [
        ...series.map((part) => describe(context, part.tags, part)),
        ...empty.map((tags) => describe(context, tags, NOTHING)),
    ];
}
/** What a count is divided by: the seconds of the window its tags name, the load where they name none. */
function secondsOf(tags, { sink, options }) {
    if (asksForOutside(tags))
        return undefined;
    return tags.phase === undefined ? options.loadS : sink.periods.phaseS(tags.phase);
}
const NOTHING = { count: 0, nonzero: 0, sum: 0, min: 0, max: 0, last: 0, quantiles: () => [] };
function describe(context, tags, figures) {
    const { metric, kind, percents, options } = context;
    const contains = metric.declared?.contains ?? options.declared.get(metric.name)?.contains;
    const base = { name: metric.name, tags, ...(0,catalogue/* unitAndDirection */.Ji)(metric.name, kind, { type: kind, contains }) };
    const { count, nonzero, sum, last } = figures;
    const seconds = secondsOf(tags, context);
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
                ...(seconds !== undefined && seconds > 0 ? { perSecond: sum / seconds } : {}),
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

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/sink-series.js


const PERCENTS = [50, 90, 95, 99];
/** Statistics as k6's own timeline calls them. */
const TREND_COLUMNS = ['med', 'p(90)', 'p(95)', 'p(99)'];
/**
 * Every metric over time, one point for each cell that has samples. A run within one second is one point, with the
 * figures of the whole run: no second of it is whole.
 */
function sinkSeries(sink, options, durationS) {
    const cells = sink.cells();
    if (durationS <= 1 && cells.length <= 2)
        return onePoint(sink, options, durationS, cells[0]?.[0] ?? 0);
    const ofMetrics = [...sink.metrics.values()].flatMap((metric) => {
        const { kind, unit } = kindAndUnit(metric, options);
        if (kind === 'trend')
            return trendSeries(metric, cells, unit);
        const files = sink.gaugesOfFiles.flatMap((map) => map.get(metric.name) ?? []);
        const parts = kind === 'gauge' && files.length > 0 ? files : [metric];
        const points = cells.flatMap(([second, cell]) => {
            const values = parts.flatMap((part) => cellValue(part, cell, kind, sink.cellSeconds) ?? []);
            return values.length === 0 ? [] : [[second * 1000, values.reduce((sum, value) => sum + value, 0)]];
        });
        return points.length === 0 ? [] : [series(metric.name, seriesUnit(kind, unit), points)];
    });
    return [...ofMetrics, ...sink.answers.series(cells, sink.cellSeconds)];
}
function onePoint(sink, options, durationS, second) {
    return [...sink.metrics.values()].flatMap((metric) => {
        const totals = metric.totals();
        const { kind, unit } = kindAndUnit(metric, options);
        const at = (pointUnit, value) => series(metric.name, pointUnit, [[second * 1000, value]]);
        if (totals.count === 0)
            return [];
        if (kind !== 'trend') {
            const value = valueOver(totals, kind, durationS);
            return Number.isFinite(value) ? [at(seriesUnit(kind, unit), value)] : [];
        }
        const columns = [
            ['avg', totals.sum / totals.count],
            ['min', totals.min],
            ['max', totals.max],
            ...metric
                .quantiles(PERCENTS)
                .map((value, index) => [TREND_COLUMNS[index] ?? '', value]),
        ];
        return columns.map(([column, value]) => ({ ...at(unit, value), statistic: column }));
    });
}
function kindAndUnit(metric, options) {
    const kind = kindOf(metric, options);
    const contains = metric.declared?.contains ?? options.declared.get(metric.name)?.contains;
    return { kind, unit: (0,catalogue/* unitAndDirection */.Ji)(metric.name, kind, { type: kind, contains }).unit };
}
const seriesUnit = (kind, unit) => kind === 'counter' ? 'per second' : kind === 'rate' ? 'ratio' : unit;
function cellValue(metric, cell, kind, cellSeconds) {
    const figures = metric.tallyOf(cell);
    return figures === undefined ? undefined : valueOver(figures, kind, cellSeconds);
}
function valueOver(figures, kind, seconds) {
    if (kind === 'counter')
        return figures.sum / seconds;
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
        const figures = metric.tallyOf(cell);
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
    return [...columns].map(([column, points]) => ({
        ...series(metric.name, unit, points),
        statistic: column,
    }));
}
function series(metric, unit, points) {
    return { metric, tags: {}, unit, source: 'k6', points };
}

// EXTERNAL MODULE: ./build/src/k6-results/shards/judge-declared.js
var judge_declared = __webpack_require__(64894);
// EXTERNAL MODULE: ./build/src/k6-results/shards/mix-summaries.js
var mix_summaries = __webpack_require__(51611);
// EXTERNAL MODULE: ./build/src/k6-results/summary/checks.js
var checks = __webpack_require__(14786);
;// CONCATENATED MODULE: ./build/src/k6-results/join/best-source.js

/** The best source of each metric. With damaged samples k6's own summary is the better one. */
function joinMetrics(raw, summed, recorded, rawIsWhole) {
    const joined = new Map();
    for (const metric of recorded)
        joined.set((0,metrics_name/* metricName */.Kh)(metric.name, metric.tags), metric);
    const [second, first] = rawIsWhole ? [summed, raw] : [raw, summed];
    for (const metric of second)
        joined.set((0,metrics_name/* metricName */.Kh)(metric.name, metric.tags), metric);
    for (const metric of first) {
        const scope = (0,metrics_name/* metricName */.Kh)(metric.name, metric.tags);
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

;// CONCATENATED MODULE: ./build/src/k6-results/join/damage.js
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
function rawDamage(reading) {
    const { name, report, damage } = reading;
    const found = [];
    const add = (severity, sentence) => void found.push({ severity, sentence });
    if (report.points === 0)
        add('broken', `${name} holds no sample at all: there is nothing to report.`);
    if (damage !== undefined)
        add('inconclusive', `${name} is cut off (${damage}): the figures are of the part that could be read.`);
    if (report.cutOff)
        add('inconclusive', `The last line of ${name} is cut off: k6 or the copy was ended early, the figures are partial.`);
    else if (reading.endsWithinIteration)
        add('inconclusive', `${name} ends within an iteration: k6 was killed or still ran, the figures are partial.`);
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
function percent(share) {
    return `${(share * 100).toPrecision(2)} %`;
}

// EXTERNAL MODULE: ./build/src/metrics/expression.js
var metrics_expression = __webpack_require__(29725);
// EXTERNAL MODULE: ./build/src/metrics/select.js
var metrics_select = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/metrics/statistic.js
var metrics_statistic = __webpack_require__(85861);
;// CONCATENATED MODULE: ./build/src/k6-results/join/notes.js




/** What the files could not carry and how figures were come by, for the report's notes. */
function describeInput(input) {
    const { readings } = input;
    return [
        ...readings.map((reading) => `${reading.name}: ${notes_describe(reading)}.`),
        ...readings.flatMap((reading) => (reading.kind === 'summary' ? reading.summary.notes : [])),
        ...readings.flatMap((reading) => (reading.kind === 'raw' ? lineNotes(reading) : [])),
        ...percentileNotes(input),
        ...missingNotes(input),
        ...thresholdNotes(input),
    ];
}
function notes_describe(reading) {
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
    if (readings.filter(({ kind }) => kind === 'recorder').length > 1)
        notes.push('Dashboard recordings of several shards cannot be merged: they are left out.');
    if (raw > 1)
        notes.push(`${raw} files of samples were read as shards of one run.`);
    if (summaries > 1)
        notes.push(`${summaries} summaries were read as shards of one run: counts add up exactly, percentiles are read off the mixture of their quantile functions; maxima of gauges are upper bounds.`);
    if (sink.cellSeconds > 1)
        notes.push(`Figures over time are per ${sink.cellSeconds} s: the run is long.`);
    return notes;
}
function missingNotes({ readings, sink, metrics, declared, asked }) {
    const notes = [];
    const unknown = [...sink.metrics.values()].filter((metric) => metric.kind === undefined && metric.declared === undefined && !declared.has(metric.name));
    const namesOf = (isAsked) => unknown
        .map(({ name }) => name)
        .filter((name) => asked.has(name) === isAsked)
        .join(', ');
    if (namesOf(false) !== '')
        notes.push(`The kind of ${namesOf(false)} is not in the file: shown as a trend. Give the summary of the run as well.`);
    if (namesOf(true) !== '')
        notes.push(`The kind of ${namesOf(true)} is not in the file: taken for what the limit asks for (only a counter has a count).`);
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
function thresholdNotes({ readings, metrics, k6Thresholds }) {
    const isSaid = readings.some(({ kind }) => kind === 'summary' || kind === 'recorder');
    const again = isSaid || k6Thresholds.length === 0
        ? []
        : ['The limits of the script were judged again from the samples; what k6 said is not in the file.'];
    const unknown = k6Thresholds.flatMap(({ metric: scope, expression }) => {
        const name = (0,metrics_name/* parseMetricName */.$Y)(scope);
        const statistic = (0,metrics_expression/* parseExpression */.YK)(expression)?.statistic;
        const metric = name === undefined ? undefined : (0,metrics_select/* findMetric */.GF)({ metrics: [...metrics] }, name.name, name.tags);
        if (statistic?.kind !== 'percentile' || metric === undefined)
            return [];
        return (0,metrics_statistic/* statisticOf */.Qr)(metric, statistic) === undefined
            ? [
                `${scope} ${expression} was judged by k6, but p(${statistic.percent}) is absent from the file: its value is not known.`,
            ]
            : [];
    });
    return [...again, ...unknown];
}
function listed(metrics) {
    const names = metrics.map(({ name, tags }) => (0,metrics_name/* metricName */.Kh)(name, tags));
    return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

// EXTERNAL MODULE: ./build/src/metrics/likeness.js
var likeness = __webpack_require__(36803);
;// CONCATENATED MODULE: ./build/src/k6-results/join/same-run.js



const HINT = 'All files given to `report` must be of one run: its shards, or its samples and its summary. For two runs use `compare`.';
/** Files of two runs put together give figures of neither: better none at all. */
function refuseDifferentRuns({ raws, summaries, recorders }, metrics) {
    refuseApart(raws);
    const [sampled, summed, recorded] = [metrics.sampled, metrics.summed, metrics.recorded].map((list) => list.filter(({ tags }) => (0,metrics_name/* isWholeRun */.hA)(tags)));
    const isWhole = raws.every(({ report, damage }) => damage === undefined && !isDamaged(report));
    if (raws.length > 0 && summaries.length > 0)
        refuse(raws, summaries, isWhole ? (0,likeness/* likeness */.$)(sampled, summed).difference : moreThanAll(sampled, summed));
    const [recorder] = recorders;
    const [others, theirs] = raws.length > 0 ? [raws, sampled] : [summaries, summed];
    if (recorders.length === 1 && recorder?.totals.complete === true && others.length > 0 && isWhole)
        refuse(others, recorders, (0,likeness/* likeness */.$)(theirs, recorded, likeness/* OF_RECORDINGS */.J).difference);
}
/** A recording has neither counts nor values enough to add two of them up. */
function refuseRecordersAlone({ raws, summaries, recorders }) {
    if (recorders.length < 2 || raws.length + summaries.length > 0)
        return;
    throw new errors/* UnreadableError */.Gy(`dashboard recordings cannot be merged: ${recorders.map(({ name }) => name).join(', ')}`, 'Give one of them, or the samples (--out json=FILE) or summaries (--summary-export FILE) of the shards.');
}
function refuse(first, second, difference) {
    if (difference === undefined)
        return;
    const [a, b] = [first, second].map((list) => list.map(({ name }) => name).join(', '));
    throw new errors/* UnreadableError */.Gy(`${a} and ${b} are different runs: ${difference}`, HINT);
}
/** What is damaged or cut off holds less than all, so that it may say nothing but less. */
function isDamaged({ cutOff, broken, notFinite, redeclared }) {
    return cutOff || broken > 0 || notFinite > 0 || redeclared > 0;
}
/** Of a part of the samples: no count above, no minimum below and no maximum above that of all. */
function moreThanAll(part, all) {
    for (const metric of part) {
        const whole = all.find(({ name, kind }) => name === metric.name && kind === metric.kind);
        if (metric.kind === 'counter' && whole?.kind === 'counter' && metric.count > whole.count * 1.0001)
            return `${metric.name} is ${metric.count} in the first and ${whole.count} in the second`;
        if (metric.kind !== 'trend' || whole?.kind !== 'trend' || metric.count === 0)
            continue;
        const isTold = (statistic) => whole.absent?.includes(statistic) !== true;
        if (isTold('max') && metric.max > whole.max * 1.0001 + 0.005)
            return `${metric.name} max is ${metric.max} in the first and ${whole.max} in the second`;
        if (isTold('min') && metric.min < whole.min * 0.9999 - 0.005)
            return `${metric.name} min is ${metric.min} in the first and ${whole.min} in the second`;
    }
    return undefined;
}
/** Shards of a run run at the same time. */
function refuseApart(raws) {
    const timed = raws.filter(({ firstMs }) => Number.isFinite(firstMs)).sort((a, b) => a.firstMs - b.firstMs);
    let last = timed[0];
    for (const raw of timed.slice(1)) {
        if (last !== undefined && raw.firstMs > last.lastMs) {
            const gapS = Math.round((raw.firstMs - last.lastMs) / 1000);
            throw new errors/* UnreadableError */.Gy(`${last.name} and ${raw.name} are different runs: the second began ${gapS} s after the first had ended`, HINT);
        }
        if (last === undefined || raw.lastMs > last.lastMs)
            last = raw;
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/join/same-twice.js



/** CSV rounds to six decimals. */
const ROUNDING = 1e-6;
/** The samples of one run as NDJSON and as CSV are not two shards: counted twice they would be twice the load. */
function refuseSameSamples(raws) {
    raws.forEach((raw, index) => {
        const twin = raws
            .slice(0, index)
            .find((earlier) => haveSameTotals(earlier.totals, raw.totals) || beginAlike(earlier.totals, raw.totals));
        if (twin !== undefined)
            throw new errors/* UnreadableError */.Gy(`${twin.name} and ${raw.name} hold the same samples`, 'Give one of them: NDJSON tells more than CSV. Files given together are read as shards, and added up.');
    });
}
/** Sums of durations are never the same by chance; those of whole numbers may be. */
function haveSameTotals(a, b) {
    if (a.size !== b.size)
        return false;
    let telling = false;
    for (const [name, { count, sum }] of a) {
        const other = b.get(name);
        if (other === undefined || other.count !== count || !near(other.sum, sum))
            return false;
        telling ||= !Number.isInteger(sum);
    }
    return telling;
}
/** k6 writes the same samples in the same order into each of its files, and one of them may have been cut sooner. */
function beginAlike(a, b) {
    let telling = 0;
    for (const [name, { head }] of a) {
        const other = b.get(name)?.head ?? [];
        const shared = head.slice(0, other.length);
        if (!shared.every((value, index) => near(value, other[index] ?? Number.NaN)))
            return false;
        telling += shared.filter((value) => !Number.isInteger(value)).length;
    }
    return telling >= FEWEST_ALIKE;
}
/** Durations that are the same to six decimals. */
const FEWEST_ALIKE = 5;
const near = (a, b) => Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));
/** Summaries of the same run in several shapes become one, which has what any of them has. */
function uniteSummaries(summaries) {
    const united = [];
    for (const next of summaries) {
        const index = united.findIndex((known) => isSameRun(known, next));
        const known = united[index];
        if (known === undefined)
            united.push(next);
        else
            united[index] = unite(known, next);
    }
    return united;
}
/**
 * By what must be equal. Where only counts are there to be compared, shards of one run may be equal as well: k6 writes
 * each run in two shapes, but no shard.
 */
function isSameRun({ summary: a }, { summary: b }) {
    const { difference, same, telling } = (0,likeness/* likeness */.$)(a.metrics, b.metrics);
    return difference === undefined && (telling > 0 || (same > 0 && a.shape !== b.shape));
}
function unite(a, b) {
    const metrics = new Map();
    for (const metric of [...a.summary.metrics, ...b.summary.metrics]) {
        const scope = (0,metrics_name/* metricName */.Kh)(metric.name, metric.tags);
        const known = metrics.get(scope);
        if (known === undefined || told(metric) > told(known))
            metrics.set(scope, metric);
    }
    const thresholds = new Map([...a.summary.thresholds, ...b.summary.thresholds].map((one) => [`${one.metric} ${one.expression}`, one]));
    const { summary } = a;
    const isMachine = summary.shape === 'machine-readable summary';
    return {
        ...a,
        name: `${a.name} and ${b.name}, of the same run`,
        summary: {
            ...summary,
            // What only this shape lacks is told by the other one.
            shape: isMachine ? b.summary.shape : summary.shape,
            metrics: [...metrics.values()],
            checks: summary.checks.length >= b.summary.checks.length ? summary.checks : b.summary.checks,
            thresholds: [...thresholds.values()],
            hasSetup: summary.hasSetup || b.summary.hasSetup,
            durationS: summary.durationS ?? b.summary.durationS,
            script: summary.script ?? b.summary.script,
            k6Version: summary.k6Version ?? b.summary.k6Version,
            generatedAtMs: summary.generatedAtMs ?? b.summary.generatedAtMs,
            notes: [...summary.notes, ...b.summary.notes],
        },
    };
}
/** How many statistics a metric has. */
function told(metric) {
    return metric.kind === 'trend' ? metric.quantiles.length - (metric.absent?.length ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/src/k6-results/join/script-thresholds.js


/** What k6 was asked to hold, where the files only declare it: samples do for metrics, a recording for sub-metrics. */
function declaredThresholds(sink, { recorders }) {
    const ofMetrics = [...sink.metrics.values()].flatMap(({ name, declared }) => (declared?.thresholds ?? []).map((expression) => ({ metric: name, expression })));
    return [...ofMetrics, ...recorders.flatMap(({ totals }) => totals.untold)];
}
/** Percents that must be among the quantiles, so that a limit on p(99.95) is judged by its own value. */
function thresholdPercents(declared, thresholds) {
    const statistics = [
        ...thresholds.map(({ statistic }) => statistic),
        ...declared.flatMap(({ expression }) => (0,metrics_expression/* parseExpression */.YK)(expression)?.statistic ?? []),
    ];
    return statistics.flatMap((statistic) => (statistic.kind === 'percentile' ? [statistic.percent] : []));
}
/**
 * Kinds of metrics that limits ask for: in k6 only a counter has a count, only a gauge a value
 * (`metrics/thresholds_parser.go`). A percentile asks for a trend, which is what is taken without being told.
 */
function askedKinds(thresholds) {
    const asked = new Map();
    for (const { metric, statistic } of thresholds) {
        if (statistic.kind === 'count')
            asked.set(metric, 'counter');
        else if (statistic.kind === 'value')
            asked.set(metric, 'gauge');
        else if (statistic.kind === 'rate' && !asked.has(metric))
            asked.set(metric, 'rate');
    }
    for (const { metric, statistic } of thresholds)
        if (['percentile', 'med', 'avg'].includes(statistic.kind))
            asked.delete(metric);
    return asked;
}
/**
 * Which thresholds of the script these files cannot tell the outcome of, as a sentence. A summary export and the data of
 * `handleSummary` hold every one with what k6 said of it; no other file does.
 */
function thresholdsNotTold({ raws, summaries, recorders }, sink, unjudged) {
    if (summaries.some(({ summary }) => summary.shape !== 'machine-readable summary'))
        return undefined;
    const files = [...raws, ...summaries, ...recorders].map(({ name }) => name).join(', ');
    const declares = recorders.length > 0 || raws.some(({ report }) => report.declarations > 0);
    if (!declares)
        return `The limits of the script are not in this file (${files}): nothing tells whether they were met.`;
    const scopes = [
        ...unjudged.map(({ metric, expression }) => `${metric}: ${expression}`),
        ...(recorders.length > 0 ? [] : subMetricsOf(sink)),
    ];
    if (scopes.length === 0)
        return undefined;
    const more = scopes.length > 3 ? ` and ${scopes.length - 3} more` : '';
    return `The limits of the script on ${scopes.slice(0, 3).join(', ')}${more} are not in this file (${files}): nothing tells whether they were met.`;
}
/** Declared sub-metrics: a script has them for its thresholds. The one of k6 itself is in every run. */
function subMetricsOf(sink) {
    return [...sink.metrics.values()].flatMap(({ name, declared }) => (declared?.submetrics ?? [])
        .filter((tags) => !(name === 'http_req_duration' && (0,metrics_name/* sameTags */.Iu)(tags, { expected_response: 'true' })))
        .map((tags) => (0,metrics_name/* metricName */.Kh)(name, tags)));
}

;// CONCATENATED MODULE: ./build/src/k6-results/join/shards.js
/** Clocks of several machines may be this far apart. */
const CLOCKS_S = 60;
/** Summaries that were added up as shards of one run, where something speaks against their being shards. */
function shardDoubts(summaries) {
    const [first] = summaries;
    if (first === undefined)
        return [];
    return summaries.slice(1).flatMap((other) => {
        const doubt = doubtOf(first, other);
        if (doubt === undefined)
            return [];
        const { severity, because } = doubt;
        return [
            {
                severity,
                sentence: `${first.name} and ${other.name} were added up as shards of one run, but ${because}. For two runs use compare.`,
            },
        ];
    });
}
function doubtOf(a, b) {
    const [script, otherScript] = [a.summary.script, b.summary.script];
    if (script !== undefined && otherScript !== undefined && script !== otherScript)
        return { severity: 'inconclusive', because: 'their scripts differ' };
    if (carriesThresholds(a) && carriesThresholds(b) && thresholdsOf(a) !== thresholdsOf(b))
        return { severity: 'inconclusive', because: 'the thresholds of their scripts differ' };
    const [one, two] = [spanOf(a), spanOf(b)].sort((left, right) => (left?.fromS ?? 0) - (right?.fromS ?? 0));
    if (one === undefined || two === undefined || two.fromS <= one.toS + CLOCKS_S)
        return undefined;
    const apart = `the second began ${Math.round(two.fromS - one.toS)} s after the first had ended`;
    // A file that was copied has the time of the copy.
    return one.isStated && two.isStated
        ? { severity: 'inconclusive', because: apart }
        : { severity: 'note', because: `by the times of the files ${apart}` };
}
const carriesThresholds = ({ summary }) => summary.shape !== 'machine-readable summary';
function thresholdsOf({ summary }) {
    return summary.thresholds
        .map(({ metric, expression }) => `${metric} ${expression}`)
        .sort()
        .join('\n');
}
function spanOf({ summary, modifiedMs, }) {
    const endMs = summary.generatedAtMs ?? modifiedMs;
    if (endMs === undefined || summary.durationS === undefined)
        return undefined;
    const isStated = summary.generatedAtMs !== undefined;
    return { fromS: endMs / 1000 - summary.durationS, toS: endMs / 1000, isStated };
}

;// CONCATENATED MODULE: ./build/src/k6-results/join/times.js
/** k6's own duration (set-up to tear-down) where a file has it, else from the first to the last sample. */
function durationOf({ raws, summaries, recorders }) {
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
/** When the run began, and where that comes from when no file states it. */
function startOf({ raws, summaries, recorders }, durationS) {
    const isTime = (ms) => ms !== undefined && Number.isFinite(ms) && Math.abs(ms) < 8e15;
    const stated = [
        ...recorders.map(({ timeline }) => timeline.startedAtMs),
        ...(raws.length > 0 ? [Math.min(...raws.map(({ firstMs }) => firstMs))] : []),
        ...summaries.map(({ summary }) => summary.generatedAtMs === undefined ? undefined : summary.generatedAtMs - durationS * 1000),
    ].find(isTime);
    if (stated !== undefined)
        return { atMs: stated };
    const byFile = summaries
        .map(({ modifiedMs }) => (modifiedMs === undefined ? undefined : modifiedMs - durationS * 1000))
        .find(isTime);
    return byFile === undefined ? { atMs: 0, by: 'nothing' } : { atMs: byFile, by: 'time of the file' };
}

;// CONCATENATED MODULE: ./build/src/k6-results/join/join.js



















/** One run out of everything that was given of it. Samples tell most; a summary is k6's own word; a recording fills in. */
function joinReadings(readings, sink, options) {
    const files = {
        raws: readings.filter((reading) => reading.kind === 'raw'),
        summaries: uniteSummaries(readings.filter((reading) => reading.kind === 'summary')),
        recorders: readings.filter((reading) => reading.kind === 'recorder'),
    };
    const { raws, summaries, recorders } = files;
    refuseSameSamples(raws);
    refuseRecordersAlone(files);
    const declared = declaredKinds(files, options.kinds);
    const asked = askedKinds(options.thresholds);
    const durationS = durationOf(files);
    const loadS = sink.periods.hasOutside ? sink.periods.loadS : durationS;
    const ofScript = declaredThresholds(sink, files);
    const raw = sinkMetrics(sink, {
        loadS,
        declared,
        asked,
        selectors: options.selectors,
        percents: thresholdPercents(ofScript, options.thresholds),
    });
    const summed = (0,mix_summaries/* mixMetrics */.C)(summaries.map(({ summary }) => summary.metrics));
    const recorded = recorders.length === 1 ? (recorders[0]?.totals.metrics ?? []) : [];
    refuseDifferentRuns(files, { sampled: asK6Counts(raw, sink), summed, recorded });
    const damage = [...damageOf(raws, recorders, sink), ...shardDoubts(summaries)];
    const metrics = withRequestRate(joinMetrics(raw, summed, recorded, damageOf(raws, [], sink).length === 0), loadS);
    const { judged, unjudged } = join_thresholdsOf(files, ofScript, metrics);
    const shown = metrics.filter((metric) => isPresentable(metric)).slice(0, MOST_METRICS);
    const others = readings.filter(({ kind }) => kind !== 'summary');
    const input = { readings: [...others, ...summaries], sink, declared, asked };
    const notTold = thresholdsNotTold(files, sink, unjudged);
    const start = startOf(files, durationS);
    const checks = checksIn(sink, summaries);
    const shards = Math.max(raws.length, summaries.length);
    const summary = {
        schemaVersion: 1,
        tool: { ...tool/* TOOL */.j },
        id: readings
            .map(({ name }) => name)
            .join(' + ')
            .slice(0, 200),
        startedAt: new Date(start.atMs).toISOString(),
        ...(start.by === undefined ? {} : { startedBy: start.by }),
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
        metrics: shown,
        observed: [],
        ...(checks.length === 0 ? {} : { checks }),
        ...answersIn(sink),
        ...(notTold === undefined ? {} : { thresholdsNotTold: notTold.slice(0, 2000) }),
        ...setupOf(sink, files),
        ...(shards > 1 ? { shards } : {}),
        damage: damage.slice(0, 50),
        notes: [...leftOut(metrics, shown), ...describeInput({ ...input, metrics, k6Thresholds: judged })]
            .slice(0, 200)
            .map((note) => note.slice(0, 2000)),
    };
    return {
        summary: measurement/* runSummarySchema */.RS.parse(summary),
        series: joinSeries(sinkSeries(sink, { declared, asked }, durationS), recorders),
        observations: { series: [], events: [], missing: [], limits: [] },
        k6Thresholds: judged,
    };
}
/** As many as a result may hold. */
const MOST_METRICS = 20_000;
function leftOut(all, shown) {
    const count = all.length - shown.length;
    return count === 0
        ? []
        : [
            `${count} metrics or sub-metrics are left out: names or tags of thousands of characters, or more than ${MOST_METRICS} of them.`,
        ];
}
/** Hostile names and tags beyond any sense would make the whole result invalid. */
function isPresentable({ name, tags }) {
    return (name.length <= 300 &&
        Object.entries(tags).every(([key, value]) => key !== '__proto__' && key.length <= 500 && value.length <= 2000));
}
/** k6's own word where a file holds it; else the same rule on the figures of the load. */
function join_thresholdsOf({ summaries, recorders }, declared, metrics) {
    const said = summaries.flatMap(({ summary }) => summary.thresholds);
    if (said.length > 0)
        return { judged: summaries.length > 1 ? (0,judge_declared/* judgeTogether */.M)(said, metrics) : said, unjudged: [] };
    const recorded = recorders.flatMap(({ totals }) => totals.thresholds);
    const isSaid = ({ metric, expression }) => recorded.some((one) => one.metric === metric && one.expression === expression);
    const results = declared
        .filter((threshold) => !isSaid(threshold))
        .map((threshold) => ({ threshold, result: (0,judge_declared/* judgeDeclared */.e)(threshold, metrics) }));
    return {
        judged: [...recorded, ...results.flatMap(({ result }) => result ?? [])],
        unjudged: results.filter(({ result }) => result === undefined).map(({ threshold }) => threshold),
    };
}
function setupOf(sink, { summaries, recorders }) {
    if (sink.periods.hasOutside)
        return { setup: 'apart' };
    const isIncluded = summaries.some(({ summary }) => summary.hasSetup) ||
        recorders.some(({ totals }) => totals.metrics.some(({ tags }) => asksForOutside(tags)));
    return sink.metrics.size === 0 && isIncluded ? { setup: 'included' } : {};
}
/** Counted in the samples alone: a summary keeps no status. */
function answersIn(sink) {
    // Counts of points that wait are in the sub-series only afterwards.
    sink.metrics.get('http_reqs')?.subSeries();
    const answers = (0,domain_answers/* addedAnswers */.GA)('all', sink.answers.rows());
    return answers === undefined ? {} : { answers };
}
/** Samples know the group of each check, a summary counts them all the same. */
function checksIn(sink, summaries) {
    const sampled = [...sink.checks].map(([path, { count, nonzero }]) => ({
        path: (0,checks/* checkPath */.Cg)(path),
        passes: nonzero,
        fails: count - nonzero,
    }));
    return (0,checks/* addedChecks */.OQ)(sampled.length > 0 ? sampled : summaries.flatMap(({ summary }) => summary.checks));
}
function declaredKinds({ summaries, recorders }, others) {
    const declared = new Map(others);
    for (const { timeline } of recorders)
        for (const [name, declaration] of timeline.declared)
            declared.set(name, declaration);
    for (const { summary } of summaries)
        for (const metric of summary.metrics)
            declared.set(metric.name, (0,catalogue/* declarationOf */.MI)(metric));
    return declared;
}
/** Throughput as a figure of its own, as for our own runs. */
function withRequestRate(metrics, durationS) {
    const requests = metrics.find(({ name, tags }) => name === 'http_reqs' && Object.keys(tags).length === 0);
    if (requests?.kind !== 'counter' || durationS === undefined || durationS <= 0)
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
    const nameOf = ({ metric, statistic }) => JSON.stringify([metric, statistic]);
    const known = new Set(sampled.map(nameOf));
    const recorded = recorders.length === 1 ? (recorders[0]?.timeline.series ?? []) : [];
    return [
        ...sampled,
        ...recorded.filter((series) => !known.has(nameOf(series)) || Object.keys(series.tags).length > 0),
    ];
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/quantiles/buckets.js
/**
 * Buckets of a histogram with a bounded relative error: the exponent and the first nine bits of the mantissa of the
 * float64 are the bucket. A value stands for itself within 2^-10 (0.098 %), whatever its size or sign.
 *
 * Why not HdrHistogram: it takes no negative and no fractional values, and k6 trends hold both. See docs/adr/.
 */
const SHIFT = 11;
const SIGN = 1 << (32 - SHIFT - 1);
/** Dense buckets reach from 2^-32 (in ms: far below 1 ns) to 2^32 (in ms: 49 days; in bytes: 4 GiB). */
const FIRST_DENSE = (1023 - 32) << 9;
const DENSE_BUCKETS = 64 << 9;
const buckets_float = new Float64Array(1);
const words = new Uint32Array(buckets_float.buffer);
/** Dense bucket of a value; outside 0..DENSE_BUCKETS-1 it has none and is counted under its key. */
function denseBucket(value) {
    buckets_float[0] = value;
    return ((words[1] ?? 0) >>> SHIFT) - FIRST_DENSE;
}
/** Key of any value, dense or not. Keys are in the order of values: that of 0 is 0, those of negative values are below. */
function keyOf(value) {
    buckets_float[0] = value;
    const key = (words[1] ?? 0) >>> SHIFT;
    return key < SIGN ? key : SIGN - key;
}
const denseKey = (bucket) => bucket + FIRST_DENSE;
/** Middle of the bucket of a key. */
function keyValue(key) {
    if (key === 0)
        return 0;
    const high = Math.abs(key) << SHIFT;
    words[0] = 0;
    words[1] = high;
    const low = buckets_float[0] ?? 0;
    words[0] = 0xffffffff;
    words[1] = high | ((1 << SHIFT) - 1);
    return (Math.sign(key) * (low + (buckets_float[0] ?? 0))) / 2;
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/quantiles/steps.js

/** Buckets and how many values are in each: what percentiles are read off. Made to be cleared and filled again. */
class Steps {
    #keys = new Int32Array(1024);
    #counts = new Float64Array(1024);
    #size = 0;
    #total = 0;
    #sorted = true;
    clear() {
        this.#size = 0;
        this.#total = 0;
        this.#sorted = true;
        return this;
    }
    /** `key`: as `keyOf` of `buckets.ts` gives it. */
    add(key, count) {
        if (count === 0)
            return;
        const at = this.#size;
        if (at === this.#keys.length)
            this.#grow();
        if (at > 0 && key < (this.#keys[at - 1] ?? 0))
            this.#sorted = false;
        this.#keys[at] = key;
        this.#counts[at] = count;
        this.#size = at + 1;
        this.#total += count;
    }
    #grow() {
        const keys = new Int32Array(this.#keys.length * 4);
        const counts = new Float64Array(keys.length);
        keys.set(this.#keys);
        counts.set(this.#counts);
        this.#keys = keys;
        this.#counts = counts;
    }
    /** Values at percentiles (0..100, ascending) by k6's rule: linear between the samples around rank p·(n-1). */
    quantiles(percents, min, max) {
        if (!this.#sorted)
            this.#sort();
        const counts = this.#counts;
        const total = this.#total;
        let at = 0;
        let below = 0;
        const valueAtRank = (rank) => {
            if (rank <= 0)
                return min;
            if (rank >= total - 1)
                return max;
            while (at > 0 && rank < below) {
                at -= 1;
                below -= counts[at] ?? 0;
            }
            while (rank >= below + (counts[at] ?? 0)) {
                below += counts[at] ?? 0;
                at += 1;
            }
            return Math.min(max, Math.max(min, keyValue(this.#keys[at] ?? 0)));
        };
        return percents.map((percent) => {
            const rank = (percent / 100) * (total - 1);
            const low = valueAtRank(Math.floor(rank));
            return low + (valueAtRank(Math.ceil(rank)) - low) * (rank - Math.floor(rank));
        });
    }
    #sort() {
        const steps = Array.from(this.#keys.subarray(0, this.#size), (key, index) => ({
            key,
            count: this.#counts[index] ?? 0,
        })).sort((a, b) => a.key - b.key);
        steps.forEach(({ key, count }, index) => {
            this.#keys[index] = key;
            this.#counts[index] = count;
        });
        this.#sorted = true;
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

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/packed-counts.js


/** Writes the pairs. One is used for all: a buffer for each would be garbage faster than it is collected. */
class PairWriter {
    #bytes = new Uint8Array(DENSE_BUCKETS * 8);
    #at = 0;
    #last = 0;
    /** Buckets come in ascending order. */
    add(bucket, count) {
        this.#varint(bucket - this.#last);
        this.#varint(count);
        this.#last = bucket;
    }
    #varint(value) {
        let rest = value;
        while (rest > 127) {
            this.#bytes[this.#at++] = (rest & 127) | 128;
            rest >>>= 7;
        }
        this.#bytes[this.#at++] = rest;
    }
    /** What was written since the last time. */
    take() {
        const taken = this.#bytes.slice(0, this.#at);
        this.#at = 0;
        this.#last = 0;
        return taken;
    }
}
/** The pairs of `unpack`, as many as it said. */
const unpackedBuckets = new Uint16Array(DENSE_BUCKETS);
const unpackedCounts = new Uint32Array(DENSE_BUCKETS);
/** How many buckets there are; `unpackedBuckets` and `unpackedCounts` hold them, ascending, until the next call. */
function unpack(bytes) {
    let size = 0;
    let bucket = 0;
    let at = 0;
    while (at < bytes.length) {
        for (let half = 0; half < 2; half += 1) {
            let byte = bytes[at++] ?? 0;
            let value = byte & 127;
            for (let shift = 7; byte > 127; shift += 7) {
                byte = bytes[at++] ?? 0;
                value |= (byte & 127) << shift;
            }
            if (half === 0)
                bucket += value;
            else
                unpackedCounts[size] = value;
        }
        unpackedBuckets[size] = bucket;
        size += 1;
    }
    return size;
}
const steps = new Steps();
/** At percents 0 to 100, ascending. The figures are those of all values, zeros among them, which are in no bucket. */
function packedQuantiles(packed, { count, nonzero, min, max }, percents) {
    steps.clear();
    for (const [key, many] of packed?.rare ?? [])
        steps.add(key, many);
    steps.add(0, count - nonzero);
    const size = packed === undefined ? 0 : unpack(packed.dense);
    for (let index = 0; index < size; index += 1)
        steps.add(denseKey(unpackedBuckets[index] ?? 0), unpackedCounts[index] ?? 0);
    return steps.quantiles(percents, min, max);
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/quantiles/log-histogram.js


const writer = new PairWriter();
/** Counts of values by bucket. Zeros are not in it: they are what is counted elsewhere and not here. */
class LogHistogram {
    #counts = new Uint32Array(DENSE_BUCKETS);
    /** One bit for each dense bucket in use, so that packing costs what is held and not what could be. */
    #used = new Uint32Array(DENSE_BUCKETS / 32);
    /** By key. */
    #rare;
    /** `bucket`: the dense bucket of the value. */
    record(bucket, value) {
        if (bucket >= 0 && bucket < DENSE_BUCKETS)
            this.#addCount(bucket, 1);
        else if (value !== 0)
            this.#addRare(keyOf(value), 1);
    }
    #addCount(bucket, count) {
        const before = this.#counts[bucket] ?? 0;
        if (before === 0)
            this.#used[bucket >> 5] = (this.#used[bucket >> 5] ?? 0) | (1 << (bucket & 31));
        this.#counts[bucket] = before + count;
    }
    #addRare(key, count) {
        this.#rare ??= new Map();
        this.#rare.set(key, (this.#rare.get(key) ?? 0) + count);
    }
    add({ dense, rare }) {
        const size = unpack(dense);
        for (let index = 0; index < size; index += 1)
            this.#addCount(unpackedBuckets[index] ?? 0, unpackedCounts[index] ?? 0);
        for (const [key, count] of rare ?? [])
            this.#addRare(key, count);
    }
    /** What it holds; it is empty afterwards. */
    pack() {
        for (let word = 0; word < this.#used.length; word += 1) {
            let bits = this.#used[word] ?? 0;
            if (bits === 0)
                continue;
            this.#used[word] = 0;
            for (; bits !== 0; bits &= bits - 1) {
                const bucket = word * 32 + 31 - Math.clz32(bits & -bits);
                writer.add(bucket, this.#counts[bucket] ?? 0);
                this.#counts[bucket] = 0;
            }
        }
        const packed = { dense: writer.take(), rare: this.#rare };
        this.#rare = undefined;
        return packed;
    }
}
const merging = new LogHistogram();
function mergeCounts(all) {
    for (const packed of all)
        merging.add(packed);
    return merging.pack();
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/value-sample.js
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

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/sub-series.js





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
    /** `bucket`: that of the value in a histogram. `_cell`: for those who count by it. */
    add(value, bucket, _cell) {
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
            this.#histogram.record(bucket, value);
        else if (!this.#sample.add(value))
            this.#overflow(this.#sample, value);
    }
    #overflow(sample, value) {
        this.#histogram = new LogHistogram();
        for (const kept of [...sample.values(), value])
            this.#histogram.record(denseBucket(kept), kept);
    }
    /** At percents 0 to 100, ascending. */
    quantiles(percents) {
        const histogram = this.#histogram;
        if (histogram === undefined)
            return exactQuantiles(this.#sample?.values().slice().sort() ?? new Float64Array(), percents);
        const packed = histogram.pack();
        histogram.add(packed);
        return packedQuantiles(packed, this, percents);
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/tally-by-cell.js
/** Columns of one cell. */
const COUNT = 0;
const NONZERO = 1;
const SUM = 2;
const MIN = 3;
const MAX = 4;
const COLUMNS = 5;
/** Tally of one metric in every cell. */
class TallyByCell {
    #columns = new Float64Array(64 * COLUMNS);
    add(cell, { count, nonzero, sum, min, max }) {
        const at = cell * COLUMNS;
        if (at + COLUMNS > this.#columns.length)
            this.#grow(at + COLUMNS);
        const columns = this.#columns;
        const before = columns[at + COUNT] ?? 0;
        columns[at + COUNT] = before + count;
        columns[at + NONZERO] = (columns[at + NONZERO] ?? 0) + nonzero;
        columns[at + SUM] = (columns[at + SUM] ?? 0) + sum;
        columns[at + MIN] = before === 0 ? min : Math.min(columns[at + MIN] ?? 0, min);
        columns[at + MAX] = before === 0 ? max : Math.max(columns[at + MAX] ?? 0, max);
    }
    #grow(needed) {
        const larger = new Float64Array(Math.max(needed, this.#columns.length * 2));
        larger.set(this.#columns);
        this.#columns = larger;
    }
    /** undefined where there was no sample. */
    of(cell) {
        const at = cell * COLUMNS;
        const columns = this.#columns;
        const count = columns[at + COUNT] ?? 0;
        if (count === 0)
            return undefined;
        return {
            count,
            nonzero: columns[at + NONZERO] ?? 0,
            sum: columns[at + SUM] ?? 0,
            min: columns[at + MIN] ?? 0,
            max: columns[at + MAX] ?? 0,
        };
    }
    totals() {
        const totals = {
            count: 0,
            nonzero: 0,
            sum: 0,
            min: Number.POSITIVE_INFINITY,
            max: Number.NEGATIVE_INFINITY,
        };
        for (let cell = 0; cell * COLUMNS < this.#columns.length; cell += 1) {
            const figures = this.of(cell);
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
    /** The same figures with every cell where `target` says; cells with the same target become one. */
    remapped(target) {
        const remapped = new TallyByCell();
        target.forEach((to, from) => {
            const figures = this.of(from);
            if (figures !== undefined)
                remapped.add(to, figures);
        });
        return remapped;
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/answer-series.js



/** Distinct answers with a count of their own; those beyond are counted together. */
const MOST = 2000;
/** Codes with a line over time. */
const MOST_COURSES = 50;
/** Counts in its cell as well. */
class WrongSeries extends SubSeries {
    #course;
    constructor(course) {
        super({}, false);
        this.#course = course;
    }
    add(value, bucket, cell) {
        super.add(value, bucket, cell);
        this.#course.tally.add(cell, { count: 1, nonzero: 1, sum: 1, min: 1, max: 1 });
    }
}
/** Requests by endpoint, status and error code. */
class AnswerSeries {
    #known = new Map();
    #courses = new Map();
    /** What a sample of `http_reqs` with these tags counts into; undefined where they tell nothing of the answer. */
    seriesOf(tags) {
        const tagOf = (name) => (Object.hasOwn(tags, name) ? tags[name] : undefined);
        const [status, errorCode] = [tagOf('status'), tagOf('error_code')];
        if (status === undefined && errorCode === undefined)
            return undefined;
        const code = (0,domain_answers/* answerCode */.Sv)(numberOf(status), numberOf(errorCode));
        const said = tagOf('expected_response');
        const expected = said === undefined ? code > 0 && code < 400 : said === 'true';
        const isFull = this.#known.size >= MOST;
        const endpoint = isFull ? undefined : tagOf('name');
        const key = JSON.stringify([endpoint, code, expected]);
        const known = this.#known.get(key);
        if (known !== undefined)
            return known.series;
        if (this.#known.size >= 2 * MOST)
            return undefined;
        const series = this.#newSeries(code, expected);
        const row = { ...(endpoint && { endpoint }), code, ...(expected && { expected: true }) };
        this.#known.set(key, { series, row });
        return series;
    }
    #newSeries(code, expected) {
        const known = this.#courses.get(code);
        if (expected || (known === undefined && this.#courses.size >= MOST_COURSES))
            return new SubSeries({}, false);
        const course = known ?? { tally: new TallyByCell() };
        this.#courses.set(code, course);
        return new WrongSeries(course);
    }
    /** Puts every cell where `target` says; cells with the same target become one. */
    remapCells(target) {
        for (const course of this.#courses.values())
            course.tally = course.tally.remapped(target);
    }
    /** Wrong answers of each code, in a second. */
    series(cells, cellSeconds) {
        return [...this.#courses].map(([code, { tally }]) => ({
            metric: 'answers',
            tags: { code: String(code) },
            unit: 'per second',
            source: 'k6',
            points: cells.map(([second, cell]) => [
                second * 1000,
                (tally.of(cell)?.count ?? 0) / cellSeconds,
            ]),
        }));
    }
    rows() {
        return [...this.#known.values()].map(({ series, row }) => ({ ...row, count: series.count }));
    }
}
const numberOf = (text) => text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/values-by-cell.js




/** So many values of a metric are kept as they are. */
const SAMPLE = 16_384;
/** How the values of one metric are distributed, in every cell and altogether. */
class ValuesByCell {
    #packed = [];
    /** Of even and odd seconds: late samples must not close the one being filled. */
    #open = [{ cell: -1 }, { cell: -1 }];
    #sample = new ValueSample(SAMPLE);
    #sampleFull = false;
    /** The first `count` of `values`, whose dense buckets are in `buckets`. */
    add(cell, values, buckets, count) {
        const histogram = this.#histogramOf(cell);
        for (let index = 0; index < count; index += 1)
            histogram.record(buckets[index] ?? 0, values[index] ?? 0);
        for (let index = 0; index < count && !this.#sampleFull; index += 1)
            this.#sampleFull = !this.#sample.add(values[index] ?? 0);
    }
    #histogramOf(cell) {
        const open = (cell & 1) === 0 ? this.#open[0] : this.#open[1];
        open.histogram ??= new LogHistogram();
        if (open.cell === cell)
            return open.histogram;
        this.#close(open);
        open.cell = cell;
        // Late samples, or another shard: it goes on where it was closed.
        const packed = this.#packed[cell];
        if (packed !== undefined)
            open.histogram.add(packed);
        return open.histogram;
    }
    #close(open) {
        if (open.cell >= 0 && open.histogram !== undefined)
            this.#packed[open.cell] = open.histogram.pack();
        open.cell = -1;
    }
    #closeAll() {
        for (const open of this.#open)
            this.#close(open);
    }
    /** Puts every cell where `target` says; cells with the same target become one. */
    remap(target) {
        this.#closeAll();
        const packed = this.#packed;
        this.#packed = [];
        target.forEach((to, from) => {
            const cell = packed[from];
            const there = this.#packed[to];
            if (cell !== undefined)
                this.#packed[to] = there === undefined ? cell : mergeCounts([there, cell]);
        });
    }
    /** `figures`: those of the cell. */
    quantilesOf(cell, figures, percents) {
        this.#closeAll();
        return packedQuantiles(this.#packed[cell], figures, percents);
    }
    /** `figures`: those of all cells together. */
    quantiles(figures, percents) {
        this.#closeAll();
        if (!this.#sampleFull)
            return exactQuantiles(this.#sample.values().slice().sort(), percents);
        const packed = this.#packed.filter((cell) => cell !== undefined);
        return packedQuantiles(mergeCounts(packed), figures, percents);
    }
    /** True while percentiles are computed from every single value. */
    get isExact() {
        return !this.#sampleFull;
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/metric-accumulator.js




/** Points that wait to be counted together: taken one by one, each would touch all that belongs to its metric. */
const BATCH = 256;
/** Buckets of the batch being counted. */
const buckets = new Int32Array(BATCH);
/** First values of a file that are kept as they came: no other run has the same. */
const HEAD = 32;
/** Everything known of one metric: figures and distribution of every cell, and its sub-series. */
class MetricAccumulator {
    name;
    declared;
    /** undefined: the file does not tell; treated as a trend, which loses nothing. */
    kind;
    /** k6 measures it of what the load does; before and after the load it is no figure of the service under load. */
    isOfLoad;
    /** Which point of its file the last one was. */
    lastPoint = 0;
    #head = new Float64Array(HEAD);
    #headSize = 0;
    #subSeries = new Map();
    /** Distinct values seen of a tag, and those there was no room for. */
    tagValues = new Map();
    #last = 0;
    #total = 0;
    #withValues;
    #hasSubSeries = false;
    /** By id of the tag block: the sub-series that block belongs to. */
    #seriesOfBlock = [];
    // The batch: points of one cell.
    #values = new Float64Array(BATCH);
    #blocks = new Int32Array(BATCH);
    #waiting = 0;
    #cell = -1;
    #figures = new TallyByCell();
    #distribution = new ValuesByCell();
    constructor(name) {
        this.name = name;
        this.kind = (0,catalogue/* kindOfK6 */.tj)(name);
        this.#withValues = this.kind === undefined || this.kind === 'trend';
        const isOfK6 = catalogue/* METRICS */.Cb.get(name)?.from === 'k6';
        this.isOfLoad = isOfK6 && name !== 'checks' && this.kind !== 'gauge';
    }
    get isTrend() {
        return this.#withValues;
    }
    /** How many samples there were. */
    get total() {
        return this.#total + this.#waiting;
    }
    /** Points to come are of another file. */
    beginFile() {
        this.forgetBlocks();
        this.lastPoint = 0;
        this.#headSize = 0;
    }
    /** The first values of the file. */
    get head() {
        this.#count();
        return [...this.#head.subarray(0, this.#headSize)];
    }
    get last() {
        this.#count();
        return this.#last;
    }
    subSeries() {
        this.#count();
        return [...this.#subSeries.values()];
    }
    /** For counting into; its figures are behind. */
    openSeries(key) {
        return this.#subSeries.get(key);
    }
    addSeries(key, series) {
        this.#subSeries.set(key, series);
    }
    declare(declaration) {
        this.forgetBlocks();
        this.declared = declaration;
        if (this.kind === undefined || this.total === 0) {
            this.kind = declaration.type;
            this.#withValues = declaration.type === 'trend';
        }
    }
    /** Numbers of tag blocks are used anew, or mean other sub-series: asks for each again. */
    forgetBlocks() {
        this.#count();
        this.#seriesOfBlock = [];
    }
    knowsBlock(block) {
        return this.#seriesOfBlock[block] !== undefined;
    }
    /** Says which sub-series the points of a tag block count into. */
    resolveBlock(block, series) {
        if (series.length > 0)
            this.#hasSubSeries = true;
        this.#seriesOfBlock[block] = series;
    }
    /** `block`: one that was resolved. */
    add(cell, block, value) {
        let at = this.#waiting;
        if (at === BATCH || cell !== this.#cell) {
            this.#count();
            this.#cell = cell;
            at = 0;
        }
        this.#values[at] = value;
        this.#blocks[at] = block;
        this.#waiting = at + 1;
    }
    /** Counts what waits. */
    #count() {
        const count = this.#waiting;
        if (count === 0)
            return;
        this.#waiting = 0;
        const values = this.#values;
        if (this.#headSize < HEAD)
            this.#keepHead(count);
        const first = values[0] ?? 0;
        let nonzero = 0;
        let sum = 0;
        let min = first;
        let max = first;
        for (let index = 0; index < count; index += 1) {
            const value = values[index] ?? 0;
            if (value !== 0)
                nonzero += 1;
            sum += value;
            if (value < min)
                min = value;
            if (value > max)
                max = value;
        }
        this.#figures.add(this.#cell, { count, nonzero, sum, min, max });
        this.#total += count;
        this.#last = values[count - 1] ?? 0;
        if (this.#withValues) {
            for (let index = 0; index < count; index += 1)
                buckets[index] = denseBucket(values[index] ?? 0);
            this.#distribution.add(this.#cell, values, buckets, count);
        }
        if (this.#hasSubSeries)
            this.#countSubSeries(count);
    }
    #keepHead(count) {
        const kept = this.#values.subarray(0, Math.min(count, HEAD - this.#headSize));
        this.#head.set(kept, this.#headSize);
        this.#headSize += kept.length;
    }
    #countSubSeries(count) {
        for (let index = 0; index < count; index += 1) {
            const series = this.#seriesOfBlock[this.#blocks[index] ?? 0];
            if (series === undefined)
                continue;
            const value = this.#values[index] ?? 0;
            const bucket = buckets[index] ?? 0;
            for (let one = 0; one < series.length; one += 1)
                series[one]?.add(value, bucket, this.#cell);
        }
    }
    /** Puts every cell where `target` says; cells with the same target become one. */
    remapCells(target) {
        this.#count();
        this.#cell = -1;
        this.#figures = this.#figures.remapped(target);
        this.#distribution.remap(target);
    }
    tallyOf(cell) {
        this.#count();
        return this.#figures.of(cell);
    }
    totals() {
        this.#count();
        return this.#figures.totals();
    }
    cellQuantiles(cell, percents) {
        const figures = this.tallyOf(cell);
        return figures === undefined ? undefined : this.#distribution.quantilesOf(cell, figures, percents);
    }
    quantiles(percents) {
        return this.#distribution.quantiles(this.totals(), percents);
    }
    /** True while percentiles are computed from every single value. */
    get isExact() {
        this.#count();
        return this.#distribution.isExact;
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/point-sink.js






/** More cells than this and they are made twice as wide, so that memory does not grow with the length of the run. */
const MOST_CELLS = 1800;
/** Values of one tag with figures of their own, for each metric. */
const MOST_VALUES = 100;
/** All sub-series of trends together: their histograms are the largest part of the memory. */
const MOST_TREND_SERIES = 600;
/** Checks with figures of their own, by path: as many as a result may hold. */
const MOST_CHECKS = 1000;
const BREAKDOWN = ['scenario', 'group', 'phase', 'name'];
/** Parts of a request: broken down they say little and cost the most. */
const WHOLE_ONLY = /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|data_(sent|received)|vus|vus_max)$/;
/** What k6 emits at the end of an iteration, and what within one. */
const ITERATION_ENDS = ['data_sent', 'data_received', 'iteration_duration', 'iterations'];
const ITERATION_WORK = ['http_reqs', 'http_req_failed', 'checks', 'group_duration', 'grpc_req_duration'];
/** Takes every point of one run, from any number of files, in any order. */
class PointSink {
    metrics = new Map();
    /** A gauge of one more file is one more gauge: their values add up. */
    gaugesOfFiles = [];
    cellSeconds = 1;
    periods = new Periods();
    /** Checks by their path, `::group::name` as k6 writes it. */
    checks = new Map();
    answers = new AnswerSeries();
    /** What was done in `setup()` and `teardown()`. */
    outside;
    #cells = new Map();
    #options;
    #trendSeries = 0;
    constructor(options) {
        this.#options = options;
    }
    beginFile() {
        this.gaugesOfFiles.push(new Map());
        for (const metric of this.metrics.values())
            metric.beginFile();
        this.outside?.beginFile();
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
    /** Count and sum of what k6 itself measures, so far; gauges are kept for each file. */
    totalsOfK6() {
        const totals = new Map();
        for (const [name, metric] of this.metrics) {
            const type = (0,catalogue/* kindOfK6 */.tj)(name);
            if (type === undefined || type === 'gauge')
                continue;
            const { count, sum } = metric.totals();
            if (count > 0)
                totals.set(name, { count, sum, head: metric.head });
        }
        return totals;
    }
    /**
     * True when the file read last stops where no run stops by itself: k6 ends every iteration, also one that is cut off,
     * `setup()` and `teardown()` with the bytes it sent and received (`runFn` in `internal/js/runner.go`).
     */
    endsWithinIteration() {
        const lastOf = (names) => Math.max(...names.map((name) => this.metrics.get(name)?.lastPoint ?? 0));
        const end = lastOf(ITERATION_ENDS);
        return end > 0 && lastOf(ITERATION_WORK) > end;
    }
    /**
     * Cell of a second (epoch seconds), valid until another is asked for: cells may be made wider then. Seconds far apart
     * cost nothing: cells are numbered as they appear.
     */
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
        // What waited is counted by now.
        this.answers.remapCells(target);
    }
    /** [epoch second, cell] in the order of time. */
    cells() {
        return [...this.#cells]
            .map(([key, cell]) => [key * this.cellSeconds, cell])
            .sort(([a], [b]) => a - b);
    }
    periodOf(tags) {
        return this.periods.of(tags);
    }
    /** Numbers of tag blocks are used anew: forget what they meant. */
    forgetBlocks() {
        this.outside?.forgetBlocks();
        for (const metric of this.metrics.values())
            metric.forgetBlocks();
        for (const map of this.gaugesOfFiles)
            for (const metric of map.values())
                metric.forgetBlocks();
    }
    /** One sample; its tags are looked at for the first of each metric and tag block only. */
    add(metric, cell, block, value) {
        if (!metric.knowsBlock(block.id))
            metric.resolveBlock(block.id, this.#seriesFor(metric, block.tags));
        metric.add(cell, block.id, value);
    }
    /** One sample of `setup()` or `teardown()`. */
    addOutside(metric, block, value) {
        this.outside ??= new PointSink(this.#options);
        const outside = this.outside.metric(metric.name);
        outside.declared = metric.declared;
        this.outside.add(outside, 0, block, value);
    }
    #seriesFor(metric, tags) {
        if (metric.kind === 'gauge')
            return [];
        const tagOf = (tag) => (Object.hasOwn(tags, tag) ? tags[tag] : undefined);
        const found = new Map();
        const take = (wanted, tag) => {
            const key = tagsKey(wanted);
            const series = metric.openSeries(key) ?? this.#newSeries(metric, key, wanted, tag);
            if (series !== undefined)
                found.set(key, series);
        };
        const selectors = this.#options.selectors.filter(({ name }) => name === metric.name);
        for (const wanted of [
            ...(metric.declared?.submetrics ?? []),
            ...selectors.map((selector) => selector.tags),
        ])
            if (Object.entries(wanted).every(([name, value]) => tagOf(name) === value))
                take(wanted);
        if (metric.name === 'http_req_duration' && tags.expected_response === 'true') {
            take({ expected_response: 'true' });
            if (tags.phase)
                take({ expected_response: 'true', phase: tags.phase }, 'phase');
        }
        for (const tag of WHOLE_ONLY.test(metric.name) ? [] : this.#breakdown(metric.name)) {
            const value = tagOf(tag);
            if (value)
                take({ [tag]: value }, tag);
        }
        const one = metric.name === 'checks'
            ? this.#checkOf(tags)
            : metric.name === 'http_reqs'
                ? this.answers.seriesOf(tags)
                : undefined;
        return one === undefined ? [...found.values()] : [...found.values(), one];
    }
    #checkOf({ check, group = '' }) {
        if (check === undefined)
            return undefined;
        const path = `${group}::${check}`;
        const known = this.checks.get(path);
        if (known !== undefined || this.checks.size >= MOST_CHECKS)
            return known;
        const series = new SubSeries({ check, group }, false);
        this.checks.set(path, series);
        return series;
    }
    #breakdown(metric) {
        if (metric === 'checks')
            return ['check', ...this.#options.tags];
        if (metric === 'http_reqs')
            return [...BREAKDOWN, 'status', 'error_code', ...this.#options.tags];
        return [...BREAKDOWN, ...this.#options.tags];
    }
    /** `tag`: the series exists because this tag has that value; only so many values have one. */
    #newSeries(metric, key, tags, tag) {
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
        metric.addSeries(key, series);
        return series;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/domain/result-problem.js
var result_problem = __webpack_require__(66747);
// EXTERNAL MODULE: ./build/src/k6-results/recorder/timeline.js + 1 modules
var timeline = __webpack_require__(70836);
// EXTERNAL MODULE: ./build/src/k6-results/summary/values.js
var summary_values = __webpack_require__(82225);
// EXTERNAL MODULE: ./build/src/k6-results/recorder/events.js
var events = __webpack_require__(98154);
;// CONCATENATED MODULE: ./build/src/k6-results/recorder/totals.js



/**
 * Totals of a dashboard recording: its last `cumulative` line. Values have about five digits, rates come without their
 * counts, and no trend has one, so that most figures are there and few are exact.
 */
function readRecorderSummary(text) {
    const reader = new events/* RecorderReader */.s();
    let crossed = new Map();
    let totals = [];
    let complete = false;
    for (const line of text.split('\n')) {
        const event = reader.read(line);
        if (event.kind === 'cumulative')
            totals = event.rows;
        else if (event.kind === 'crossed')
            crossed = event.expressions;
        else if (event.kind === 'stop')
            complete = true;
    }
    return {
        metrics: totals.length === reader.names.length ? metricsFrom(reader, totals) : [],
        ...thresholdsFrom(reader.thresholds, crossed),
        complete,
    };
}
const KINDS = ['trend', 'rate', 'counter', 'gauge'];
function metricsFrom({ names, declared, aggregates }, totals) {
    return names.flatMap((name, index) => {
        const declaration = declared.get(name);
        const type = KINDS.find((kind) => kind === declaration?.type);
        if (type === undefined || declaration === undefined || name === 'time')
            return [];
        const row = totals[index] ?? [];
        const values = new Map((aggregates.get(type) ?? []).map((aggregate, at) => [aggregate, row[at]]));
        if ([...values.values()].every((value) => value == null))
            return [];
        const base = (0,metrics_name/* parseMetricName */.$Y)(name)?.name ?? name;
        const metric = (0,summary_values/* metricFromValues */.vu)(name, Object.fromEntries(values), new Map([[base, declaration]]), type);
        return typeof metric === 'string' ? [] : [metric];
    });
}
function thresholdsFrom(declared, crossed) {
    const all = [...declared].flatMap(([written, expressions]) => {
        const name = (0,metrics_name/* parseMetricName */.$Y)(written);
        if (name === undefined)
            return [];
        const metric = (0,metrics_name/* metricName */.Kh)(name.name, name.tags);
        const isPart = Object.keys(name.tags).length > 0;
        return expressions.map((expression) => ({
            isPart,
            threshold: { metric, expression, ok: crossed.get(written)?.includes(expression) !== true },
        }));
    });
    return {
        thresholds: all.filter(({ isPart }) => !isPart).map(({ threshold }) => threshold),
        untold: all
            .filter(({ isPart }) => isPart)
            .map(({ threshold: { metric, expression } }) => ({ metric, expression })),
    };
}

// EXTERNAL MODULE: ./build/src/k6-results/summary/shapes.js
var shapes = __webpack_require__(11341);
// EXTERNAL MODULE: ./build/src/k6-results/json.js
var k6_results_json = __webpack_require__(58316);
;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/decimal.js
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
/** Digits a float64 holds without loss. */
const SAFE_DIGITS = 15;
/** Digits an int32 holds: as many are read before the point, and after it. */
const MOST_DIGITS = 9;
const POWERS = Float64Array.from({ length: SAFE_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
/** A JSON number, exponents and any number of digits included. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}
/** All four bytes are between `0` and `9`: their upper half is 3, and still is when 6 is added to the lower. */
function areDigits(word) {
    return (word & 0xf0f0f0f0) === 0x30303030 && ((word + 0x06060606) & 0xf0f0f0f0) === 0x30303030;
}
/** The number that four digits stand for, the first in the lowest byte: added up in pairs, then the pairs. */
function fourDigits(word) {
    const digits = word & 0x0f0f0f0f;
    const pairs = digits * 10 + (digits >> 8);
    return (pairs & 0xff) * 100 + ((pairs >> 16) & 0xff);
}
/**
 * Reads numbers out of bytes: the digits as one integer, then one division, which is correctly rounded and so gives
 * what the runtime's own parser gives.
 */
class Decimal {
    /** Position after the number read last. */
    end = 0;
    /** NaN for everything but a plain decimal number. One with more digits than are held ends early: at a digit. */
    read(view, from) {
        // One digit and no more: nearly every count.
        const byte = view.getUint8(from);
        if (view.getUint8(from + 1) !== COMMA || !isDigit(byte))
            return this.#readLong(view, from);
        this.end = from + 1;
        return byte - ZERO;
    }
    #readLong(view, from) {
        let at = from;
        let byte = view.getUint8(at);
        const negative = byte === MINUS;
        if (negative)
            byte = view.getUint8(++at);
        const integerFrom = at;
        const isZero = byte === ZERO;
        let integer = 0;
        while (isDigit(byte) && at - integerFrom < MOST_DIGITS) {
            integer = integer * 10 + (byte - ZERO);
            byte = view.getUint8(++at);
        }
        const integers = at - integerFrom;
        if (integers === 0 || (integers > 1 && isZero))
            return Number.NaN;
        let value = integer;
        if (byte === DOT) {
            const fractionFrom = ++at;
            let fraction = 0;
            const word = view.getInt32(at, true);
            if (areDigits(word)) {
                fraction = fourDigits(word);
                at += 4;
            }
            byte = view.getUint8(at);
            while (isDigit(byte) && at - fractionFrom < MOST_DIGITS) {
                fraction = fraction * 10 + (byte - ZERO);
                byte = view.getUint8(++at);
            }
            const fractions = at - fractionFrom;
            if (fractions === 0 || integers + fractions > SAFE_DIGITS)
                return Number.NaN;
            const power = POWERS[fractions] ?? 1;
            value = (integer * power + fraction) / power;
        }
        this.end = at;
        return negative ? -value : value;
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/k6-line.js

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
    if (!(0,k6_results_json/* isRecord */.u4)(json) || typeof json.metric !== 'string' || json.metric === '' || !(0,k6_results_json/* isRecord */.u4)(json.data))
        return BROKEN;
    if (json.type === 'Metric')
        return readDeclaration(json.metric, json.data);
    if (json.type !== 'Point')
        return BROKEN;
    const { time, value, tags } = json.data;
    if (typeof value !== 'number' || typeof time !== 'string')
        return BROKEN;
    const at = parseTime(time);
    if (at === undefined)
        return BROKEN;
    if (tags !== undefined && tags !== null && !(0,k6_results_json/* isRecord */.u4)(tags))
        return BROKEN;
    if (!Number.isFinite(value))
        return { kind: 'not finite' };
    return { kind: 'point', metric: json.metric, ...at, value, tags: textTags(tags ?? {}) };
}
/** Seconds since 1970 and milliseconds of an RFC 3339 time; undefined when there is no such time. */
function parseTime(text) {
    const [, time = '', fraction = '', zone = ''] = TIME.exec(text) ?? [];
    const epochMs = Date.parse(time + zone);
    if (Number.isNaN(epochMs))
        return undefined;
    return { second: epochMs / 1000, ms: Number(fraction.slice(0, 3).padEnd(3, '0')) };
}
function parseTags(text) {
    try {
        const json = JSON.parse(text);
        return (0,k6_results_json/* isRecord */.u4)(json) ? textTags(json) : undefined;
    }
    catch {
        return undefined;
    }
}
function textTags(tags) {
    return Object.fromEntries(Object.entries(tags).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
    ]));
}
function readDeclaration(metric, data) {
    const { type, contains } = data;
    if (type !== 'trend' && type !== 'rate' && type !== 'counter' && type !== 'gauge')
        return BROKEN;
    const list = (value) => (Array.isArray(value) ? value : []);
    const declaration = {
        type,
        contains: typeof contains === 'string' ? contains : 'default',
        thresholds: list(data.thresholds).map(expressionOf),
        submetrics: list(data.submetrics).flatMap((entry) => (0,k6_results_json/* isRecord */.u4)(entry) && (0,k6_results_json/* isRecord */.u4)(entry.tags) ? [textTags(entry.tags)] : []),
    };
    return { kind: 'declaration', metric, declaration };
}
/**
 * k6 writes a threshold with `abortOnFail` as an object, every other one as its text (`thresholdConfig.MarshalJSON` in
 * `metrics/thresholds.go`). What is neither stays as it is written: it cannot be read, and that is said.
 */
function expressionOf(threshold) {
    const text = (0,k6_results_json/* ownValue */.eC)(threshold, 'threshold') ?? threshold;
    return (typeof text === 'string' ? text : JSON.stringify(text)).slice(0, 500);
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/csv-row.js


/** `columns`: those after name, time and value, as the header names them. */
function readCsvRow(text, columns) {
    const fields = splitRow(text.replace(/\r$/, ''));
    const [metric = '', time = '', valueText = '', ...rest] = fields ?? [];
    if (metric === 'metric_name' && time === 'timestamp')
        return { kind: 'header', columns: rest };
    const at = csvTime(time);
    const tags = csvTags(rest, columns);
    if (metric === '' || at === undefined || tags === undefined)
        return { kind: isForeign(text) ? 'foreign' : 'broken' };
    if (/^(?:[+-]?Inf|NaN)$/.test(valueText))
        return { kind: 'not finite' };
    const value = JSON_NUMBER.test(valueText) ? Number(valueText) : Number.NaN;
    if (Number.isNaN(value))
        return { kind: 'broken' };
    return Number.isFinite(value) ? { kind: 'point', metric, ...at, value, tags } : { kind: 'not finite' };
}
/** What a console writes has blanks and few commas; a row that was cut has neither. */
function isForeign(text) {
    return /\s/.test(text) && !/^\w+,/.test(text) && text.split(',').length < 4;
}
/**
 * Rows of a text. A line end inside quotes does not end a row; but where a quote was lost or added, the next line that
 * looks like a row is one, so that damage does not spread.
 */
function* rowsOf(text) {
    let row = '';
    let open = false;
    for (const line of text.split('\n')) {
        if (open && ROW_START.test(line)) {
            yield row;
            row = '';
            open = false;
        }
        row = open ? `${row}\n${line}` : line;
        open = (row.split('"').length - 1) % 2 === 1;
        if (!open)
            yield row;
    }
    if (open)
        yield row;
}
/** A name, a comma, and a time in digits or as RFC 3339. */
const ROW_START = /^\w+,\d{4}(?:\d{6}|-\d\d-\d\dT)/;
/** Undefined when there are not as many fields as columns. */
function csvTags(fields, columns) {
    if (fields === undefined || fields.length !== columns.length)
        return undefined;
    const tags = columns.flatMap((column, index) => {
        const field = fields[index] ?? '';
        if (field === '' || column === 'metadata')
            return [];
        return column === 'extra_tags' ? extraTags(field) : [[column, field]];
    });
    // A tag may be called `__proto__`.
    return Object.fromEntries(tags);
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
/** Unix time in seconds (k6's default), milli-, micro- or nanoseconds, or RFC 3339. */
function csvTime(text) {
    const [, second, fraction = ''] = /^(\d{10})((?:\d{3}){0,3})$/.exec(text) ?? [];
    return second === undefined
        ? parseTime(text)
        : { second: Number(second), ms: Number(fraction.slice(0, 3) || '0') };
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/line-starts.js

const LONGEST_NAME = 128;
/** Recognises a metric by how its lines begin, without making a string of it. */
class LineStarts {
    #byName = new Map();
    #nameAt;
    #nameEnd;
    #current;
    /** `nameAt`: bytes before the name of a metric. `nameEnd`: the byte after it. */
    constructor(nameAt, nameEnd) {
        this.#nameAt = nameAt;
        this.#nameEnd = nameEnd;
    }
    /** The metric of the line that begins at `at`; undefined when it was never registered, or begins otherwise. */
    find(view, buffer, at, end) {
        const next = this.#current?.next;
        if (next === undefined || !startsWith(view, at, end, next))
            return this.#findOther(view, buffer, at, end);
        this.#current = next;
        return next;
    }
    #findOther(view, buffer, at, end) {
        const nextButOne = this.#current?.nextButOne;
        if (nextButOne !== undefined && startsWith(view, at, end, nextButOne))
            return this.#follow(nextButOne);
        const nameAt = at + this.#nameAt;
        const nameEnd = buffer.indexOf(this.#nameEnd, nameAt);
        if (nameEnd < 0 || nameEnd - nameAt > LONGEST_NAME)
            return undefined;
        const found = this.#byName.get(buffer.toString('latin1', nameAt, nameEnd));
        return found !== undefined && startsWith(view, at, end, found) ? this.#follow(found) : undefined;
    }
    #follow(start) {
        if (this.#current !== undefined) {
            this.#current.nextButOne = this.#current.next;
            this.#current.next = start;
        }
        this.#current = start;
        return start;
    }
    isKnown(name, metric) {
        return this.#byName.get(name)?.metric === metric;
    }
    register(name, metric, start) {
        const pattern = bytePattern(Buffer.from(start, 'latin1'));
        if (pattern !== undefined)
            this.#byName.set(name, {
                metric,
                pattern,
                next: undefined,
                nextButOne: undefined,
            });
    }
}
function startsWith(view, at, end, { pattern }) {
    return at + pattern.length <= end && matches(view, at, pattern);
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/line-report.js
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

;// CONCATENATED MODULE: ./build/src/k6-results/samples/accumulate/point-feed.js

/** The points of one file on their way into the sink: remembers the cell of the second, and when the run was. */
class PointFeed {
    report = newLineReport();
    firstMs = Number.POSITIVE_INFINITY;
    lastMs = Number.NEGATIVE_INFINITY;
    #sink;
    #second = Number.NaN;
    #atMs = Number.NaN;
    #cell = -1;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Says when the points to come were taken. */
    moveTo(second, ms) {
        if (second !== this.#second)
            this.#enter(second);
        const atMs = second * 1000 + ms;
        this.#atMs = atMs;
        if (atMs < this.firstMs)
            this.firstMs = atMs;
        if (atMs > this.lastMs)
            this.lastMs = atMs;
    }
    add(metric, block, value) {
        this.report.points += 1;
        metric.lastPoint = this.report.points;
        const { period } = block;
        if (period !== undefined) {
            const atMs = this.#atMs;
            if (atMs < period.fromMs)
                period.fromMs = atMs;
            if (atMs > period.toMs)
                period.toMs = atMs;
            if (period.isOutside && metric.isOfLoad) {
                this.#sink.addOutside(metric, block, value);
                return;
            }
        }
        this.#sink.add(metric, this.#cell, block, value);
    }
    /** A line that should be data and is not. */
    broken(text) {
        this.report.broken += 1;
        this.report.firstBroken ??= { line: this.report.lines + 1, text: text.slice(0, 120) };
    }
    #enter(second) {
        if (this.#second - second > this.report.backwardsS)
            this.report.backwardsS = this.#second - second;
        this.#second = second;
        this.#cell = this.#sink.cellOf(second);
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/time-text.js


const time_text_DOT = 46;
/** `2026-11-24T08:00:00` */
const SECOND_LENGTH = 19;
const LONGEST_ZONE = 6;
/** The text remembered is compared by its first and last 24 bytes, eight at a time: between 24 and 48 that is all of it. */
const HALF = 24;
/**
 * Reads RFC 3339 times out of bytes. Most lines are of the same instant as the one before, and most others of the same
 * second: those are compared, and only a new second is parsed.
 */
class TimeText {
    second = Number.NaN;
    ms = 0;
    #terminator;
    // The instant read last, terminator included.
    #last = new Float64Array(6);
    #lastLength = 0;
    // The text of the second parsed last, and the second it stands for.
    #words = new Int32Array(5);
    #wordsSecond = Number.NaN;
    #zone = new Uint8Array(0);
    /** `terminator`: what follows a time; it is read with it. */
    constructor(terminator) {
        this.#terminator = new TextEncoder().encode(terminator);
    }
    /** For times that are no text. */
    set(second, ms) {
        this.second = second;
        this.ms = ms;
        this.#lastLength = 0;
    }
    /** The time at `at` is not taken to be known any more. */
    forget() {
        this.#lastLength = 0;
    }
    /** Position after the time at `at` and its terminator, when it is the one read last; 0 when it is another. */
    readAgain(view, at) {
        const length = this.#lastLength;
        const last = this.#last;
        const tail = at + length - HALF;
        const isLast = length > 0 &&
            view.getFloat64(tail, true) === last[3] &&
            view.getFloat64(tail + 8, true) === last[4] &&
            view.getFloat64(tail + 16, true) === last[5] &&
            view.getFloat64(at, true) === last[0] &&
            view.getFloat64(at + 8, true) === last[1] &&
            view.getFloat64(at + 16, true) === last[2];
        return isLast ? at + length : 0;
    }
    /** Position after the time at `at` and its terminator; 0 when there is no such time. Sets `second` and `ms`. */
    read(view, buffer, at) {
        this.#lastLength = 0;
        const end = this.#readText(view, buffer, at);
        if (end - at >= HALF)
            this.#remember(view, at, end);
        return end;
    }
    #remember(view, at, end) {
        this.#lastLength = end - at;
        for (let index = 0; index < 3; index += 1) {
            this.#last[index] = view.getFloat64(at + index * 8, true);
            this.#last[index + 3] = view.getFloat64(end - HALF + index * 8, true);
        }
    }
    #readText(view, buffer, at) {
        const words = this.#words;
        const same = view.getInt32(at, true) === words[0] &&
            view.getInt32(at + 4, true) === words[1] &&
            view.getInt32(at + 8, true) === words[2] &&
            view.getInt32(at + 12, true) === words[3] &&
            view.getInt32(at + 15, true) === words[4];
        const zoneAt = this.#fraction(view, at + SECOND_LENGTH);
        if (zoneAt === 0)
            return 0;
        const zone = this.#zone;
        let sameZone = same && zone.length > 0;
        for (let index = 0; sameZone && index < zone.length; index += 1)
            sameZone = view.getUint8(zoneAt + index) === zone[index];
        if (!sameZone)
            return this.#newSecond(view, buffer, at, zoneAt);
        this.second = this.#wordsSecond;
        return this.#afterTerminator(view, zoneAt + zone.length);
    }
    /** 0 when the terminator is not at `at`. */
    #afterTerminator(view, at) {
        const terminator = this.#terminator;
        for (let index = 0; index < terminator.length; index += 1)
            if (view.getUint8(at + index) !== terminator[index])
                return 0;
        return at + terminator.length;
    }
    /** Position after `.123456789`, or `from` when there is no fraction; 0 when it is not one to nine digits. */
    #fraction(view, from) {
        this.ms = 0;
        if (view.getUint8(from) !== time_text_DOT)
            return from;
        let at = from + 1;
        const first = view.getInt32(at, true);
        // Nine digits as a rule: eight of them are looked at in two words.
        if (areDigits(first) && areDigits(view.getInt32(at + 4, true)))
            at += 8;
        while (isDigit(view.getUint8(at)))
            at += 1;
        const digits = at - from - 1;
        if (digits === 0 || digits > 9)
            return 0;
        this.ms = (first & 15) * 100;
        if (digits > 1)
            this.ms += ((first >> 8) & 15) * 10;
        if (digits > 2)
            this.ms += (first >> 16) & 15;
        return at;
    }
    #newSecond(view, buffer, at, zoneAt) {
        const end = buffer.indexOf(this.#terminator, zoneAt);
        if (end < 0 || end - zoneAt > LONGEST_ZONE)
            return 0;
        const time = parseTime(buffer.toString('latin1', at, end));
        if (time === undefined)
            return 0;
        for (let index = 0; index < 5; index += 1)
            this.#words[index] = view.getInt32(at + (index === 4 ? 15 : index * 4), true);
        this.#zone = Uint8Array.prototype.slice.call(buffer, zoneAt, end);
        this.#wordsSecond = time.second;
        this.second = time.second;
        return end + this.#terminator.length;
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/csv-scanner.js






const NEWLINE = 10;
const QUOTE = 34;
const csv_scanner_COMMA = 44;
/** Name, time and value take no more than this; what comes after is looked for in what was read. */
const LONGEST_HEAD = 192;
const AFTER_NAME = 64;
/** A row whose quote is never closed is not looked for any further. */
const LONGEST_ROW = 1024 * 1024;
/**
 * Reads `--out csv` rows out of a buffer of bytes: `metric_name,timestamp,metric_value`, then a column for each system
 * tag, `extra_tags` and `metadata`. A row that is not exactly as expected goes through `readCsvRow`.
 */
class CsvScanner {
    #sink;
    #feed;
    #starts = new LineStarts(0, csv_scanner_COMMA);
    #time = new TimeText(',');
    #number = new Decimal();
    #blocks;
    #columns = [];
    #buffer = Buffer.alloc(0);
    #view = new DataView(new ArrayBuffer(0));
    #end = 0;
    /** There is no quote from `#noQuoteFrom` up to `#quote`. */
    #noQuoteFrom = 0;
    #quote = -1;
    constructor(sink) {
        this.#sink = sink;
        this.#feed = new PointFeed(sink);
        this.#blocks = new TagBlocks((text) => csvTags(splitRow(text.replace(/\r?\n$/, '')), this.#columns), sink);
    }
    get report() {
        return this.#feed.report;
    }
    get firstMs() {
        return this.#feed.firstMs;
    }
    get lastMs() {
        return this.#feed.lastMs;
    }
    /** Takes the whole rows of `buffer` up to `end`; returns where the first incomplete row starts. */
    scan(buffer, end) {
        if (buffer !== this.#buffer) {
            this.#buffer = buffer;
            this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        this.#end = end;
        const { report } = this.#feed;
        this.#quote = -1;
        let at = 0;
        while (at < end) {
            let next = this.#columns.length === 0 ? 0 : this.#fastRow(at);
            if (next === 0) {
                const rowEnd = this.#rowEnd(at);
                if (rowEnd < 0)
                    break;
                this.#slowRow(buffer.toString('utf8', at, rowEnd));
                next = rowEnd + 1;
            }
            report.lines += 1;
            at = next;
        }
        return at;
    }
    /** What is left after the last row that was surely whole. */
    finish(rest) {
        if (rest.length === 0)
            return;
        const rows = [...rowsOf(rest.toString('utf8'))];
        rows.forEach((row, index) => {
            this.report.lines += 1;
            const isLast = index === rows.length - 1;
            if (isLast && row.trim() !== '' && readCsvRow(row, this.#columns).kind === 'broken')
                this.report.cutOff = true;
            else
                this.#slowRow(row);
        });
    }
    /** Where the row that begins at `from` ends; -1 when that is not there yet. The rule of `rowsOf`, on bytes. */
    #rowEnd(from) {
        let newline = this.#newline(from);
        let at = from;
        let open = false;
        while (newline >= 0) {
            for (let quote = this.#nextQuote(at); quote < newline; quote = this.#nextQuote(quote + 1))
                open = !open;
            if (!open || newline - from > LONGEST_ROW)
                return newline;
            const next = this.#newline(newline + 1);
            if (next < 0)
                return -1;
            if (ROW_START.test(this.#buffer.toString('latin1', newline + 1, Math.min(next, newline + 1 + LONGEST_HEAD))))
                return newline;
            at = newline + 1;
            newline = next;
        }
        return -1;
    }
    #newline(from) {
        const newline = this.#buffer.indexOf(NEWLINE, from);
        return newline < this.#end ? newline : -1;
    }
    /** Most files hold no quote at all: that is found out once, not for every row. */
    #nextQuote(from) {
        if (from < this.#noQuoteFrom || from > this.#quote) {
            const found = this.#buffer.indexOf(QUOTE, from);
            this.#noQuoteFrom = from;
            this.#quote = found < 0 ? this.#end : found;
        }
        return this.#quote;
    }
    /** Start of the next row; 0 when this one must be read the slow way or is not all there. */
    #fastRow(from) {
        const view = this.#view;
        if (from + LONGEST_HEAD > this.#end)
            return 0;
        const start = this.#starts.find(view, this.#buffer, from, this.#end - AFTER_NAME);
        if (start === undefined)
            return 0;
        let at = this.#timeEnd(from + start.pattern.length);
        if (at === 0)
            return 0;
        const value = this.#number.read(view, at);
        at = this.#number.end;
        if (Number.isNaN(value) || view.getUint8(at) !== csv_scanner_COMMA)
            return 0;
        const block = this.#blocks.find(view, at + 1, this.#end) ?? this.#otherBlock(at + 1);
        if (block?.pattern === undefined)
            return 0;
        const { second, ms } = this.#time;
        this.#feed.moveTo(second, ms);
        this.#feed.add(start.metric, block, value);
        return at + 1 + block.pattern.length;
    }
    /** Position after the time and its comma; 0 when it is no time. Nanoseconds are more than a number holds. */
    #timeEnd(from) {
        const view = this.#view;
        let at = from;
        let byte = view.getUint8(at);
        let time = 0;
        while (byte >= 48 && byte <= 57 && at - from < 17) {
            time = time * 10 + (byte - 48);
            byte = view.getUint8(++at);
        }
        const digits = at - from;
        if (digits === 4)
            return this.#time.readAgain(view, from) || this.#time.read(view, this.#buffer, from);
        if (byte !== csv_scanner_COMMA)
            return 0;
        if (digits === 10)
            this.#time.set(time, 0);
        else if (digits === 13)
            this.#time.set(Math.floor(time / 1e3), time % 1e3);
        else if (digits === 16)
            this.#time.set(Math.floor(time / 1e6), Math.floor((time % 1e6) / 1e3));
        else
            return 0;
        return at + 1;
    }
    /** The rest of the row after the value and its comma, line end included. */
    #otherBlock(at) {
        const rowEnd = this.#rowEnd(at);
        return rowEnd < 0 ? undefined : this.#blocks.intern(this.#view, this.#buffer, at, rowEnd + 1);
    }
    #slowRow(text) {
        if (text.trim() === '')
            return;
        const row = readCsvRow(text, this.#columns);
        switch (row.kind) {
            case 'header':
                // A second header: two files were put together.
                if (this.#columns.length > 0)
                    this.report.redeclared += 1;
                if (row.columns.join() !== this.#columns.join())
                    this.#useColumns(row.columns);
                return;
            case 'point': {
                const metric = this.#sink.metric(row.metric);
                if (/^\w+$/.test(row.metric) && !this.#starts.isKnown(row.metric, metric))
                    this.#starts.register(row.metric, metric, `${row.metric},`);
                this.#feed.moveTo(row.second, row.ms);
                this.#feed.add(metric, this.#blocks.internTags(row.tags), row.value);
                return;
            }
            case 'not finite':
                this.report.notFinite += 1;
                return;
            case 'foreign':
                this.report.foreign += 1;
                return;
            case 'broken':
                this.#feed.broken(text);
        }
    }
    /** The same text means other tags under another header. */
    #useColumns(columns) {
        this.#columns = columns;
        this.#blocks.forget();
    }
}

// EXTERNAL MODULE: ./build/src/k6-results/source/detect-shape.js
var detect_shape = __webpack_require__(21341);
;// CONCATENATED MODULE: ./build/src/k6-results/samples/scan/ndjson-scanner.js






const ndjson_scanner_NEWLINE = 10;
const ndjson_scanner_QUOTE = 34;
const ndjson_scanner_COMMA = 44;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const LINE_START = '{"metric":"';
const TAGS_LABEL = ',"tags":';
const VALUE_LABEL = '","value":';
const TAGS_WORDS = wordsAt(TAGS_LABEL, 0, 4);
const LINE_END = '}}\n';
/** A line shorter than this does not hold everything a point has. */
const SHORTEST = 96;
/** Bytes after the start of a line that time and labels take at least. */
const AFTER_START = 64;
const LONGEST_NUMBER = 40;
/** `,"tags":{}}}` */
const SHORTEST_BLOCK = 12;
/**
 * Reads `--out json` lines out of a buffer of bytes without making strings of them: a metric, second and tag block
 * seen before is compared, not parsed. A line that is not exactly as expected goes through `readK6Line`, so that being
 * right never rests on the fast path.
 */
class NdjsonScanner {
    #sink;
    #feed;
    #starts = new LineStarts(LINE_START.length, ndjson_scanner_QUOTE);
    #time = new TimeText(VALUE_LABEL);
    #number = new Decimal();
    #blocks;
    #declared = new Set();
    #buffer = Buffer.alloc(0);
    #view = new DataView(new ArrayBuffer(0));
    #end = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#feed = new PointFeed(sink);
        this.#blocks = new TagBlocks((text) => parseTags(text.slice(TAGS_LABEL.length, -LINE_END.length)), sink);
    }
    get report() {
        return this.#feed.report;
    }
    get firstMs() {
        return this.#feed.firstMs;
    }
    get lastMs() {
        return this.#feed.lastMs;
    }
    /** Takes the whole lines of `buffer` up to `end`; returns where the first incomplete line starts. */
    scan(buffer, end) {
        if (buffer !== this.#buffer) {
            this.#buffer = buffer;
            this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        this.#end = end;
        const { report } = this.#feed;
        let at = 0;
        while (at < end) {
            let next = this.#fastLine(at);
            if (next === 0) {
                // Where points go is what the last fast line said.
                this.#time.forget();
                const newline = buffer.indexOf(ndjson_scanner_NEWLINE, at);
                if (newline < 0 || newline >= end)
                    break;
                this.#slowLine(buffer.toString('utf8', at, newline));
                next = newline + 1;
            }
            report.lines += 1;
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
        if (from + SHORTEST > this.#end)
            return 0;
        const start = this.#starts.find(view, this.#buffer, from, this.#end - AFTER_START);
        if (start === undefined)
            return 0;
        const time = this.#time;
        const timeAt = from + start.pattern.length;
        const again = time.readAgain(view, timeAt);
        const at = again === 0 ? time.read(view, this.#buffer, timeAt) : again;
        if (at === 0)
            return 0;
        let value = this.#number.read(view, at);
        if (Number.isNaN(value) || view.getUint8(this.#number.end) !== ndjson_scanner_COMMA)
            value = this.#oddNumber(at);
        if (Number.isNaN(value))
            return 0;
        const tagsAt = this.#number.end;
        const block = this.#blocks.find(view, tagsAt, this.#end) ?? this.#otherBlock(tagsAt);
        if (block?.pattern === undefined)
            return 0;
        if (again === 0)
            this.#feed.moveTo(time.second, time.ms);
        this.#feed.add(start.metric, block, value);
        return tagsAt + block.pattern.length;
    }
    /** Exponents and very long numbers; NaN when it is no number of JSON. Moves the end of the number to the comma. */
    #oddNumber(from) {
        const comma = this.#buffer.indexOf(ndjson_scanner_COMMA, from);
        if (comma < 0 || comma - from > LONGEST_NUMBER)
            return Number.NaN;
        const text = this.#buffer.toString('latin1', from, comma);
        const value = JSON_NUMBER.test(text) ? Number(text) : Number.NaN;
        this.#number.end = comma;
        return Number.isFinite(value) ? value : Number.NaN;
    }
    /** The rest of the line from `,"tags":` on. */
    #otherBlock(at) {
        const newline = this.#buffer.indexOf(ndjson_scanner_NEWLINE, at);
        if (newline < 0 || newline >= this.#end || newline - at < SHORTEST_BLOCK)
            return undefined;
        const view = this.#view;
        if (view.getInt32(at, true) !== TAGS_WORDS[0] ||
            view.getInt32(at + 4, true) !== TAGS_WORDS[1] ||
            view.getUint8(at + TAGS_LABEL.length) !== OPEN_BRACE ||
            view.getUint8(newline - 1) !== CLOSE_BRACE ||
            view.getUint8(newline - 2) !== CLOSE_BRACE)
            return undefined;
        return this.#blocks.intern(view, this.#buffer, at, newline + 1);
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
                const start = `${LINE_START}${line.metric}","type":"Point","data":{"time":"`;
                // From now on lines of this metric that look like this one are fast.
                if (text.startsWith(start) && /^\w+$/.test(line.metric) && !this.#starts.isKnown(line.metric, metric))
                    this.#starts.register(line.metric, metric, start);
                this.#feed.moveTo(line.second, line.ms);
                this.#feed.add(metric, this.#blocks.internTags(line.tags), line.value);
                return;
            }
            case 'declaration':
                this.report.declarations += 1;
                if (this.#declared.has(line.metric))
                    this.report.redeclared += 1;
                this.#declared.add(line.metric);
                this.#sink.declare(line.metric, line.declaration);
                return;
            case 'not finite':
                this.report.notFinite += 1;
                return;
            case 'broken':
                // A console does not write braces where JSON has them: what has none was never data.
                if (!text.includes('"') || !/[{}]/.test(text))
                    this.report.foreign += 1;
                else
                    this.#feed.broken(text);
        }
    }
}
const OLD_ORDER = /^\{"type":"Point",/;
function wordsAt(text, ...offsets) {
    const view = new DataView(new TextEncoder().encode(text).buffer);
    return Int32Array.from(offsets.map((offset) => view.getInt32(offset, true)));
}

;// CONCATENATED MODULE: ./build/src/k6-results/source/read-lines.js

/** Small enough to stay in the cache of the processor between reading and scanning. */
const BUFFER = 256 * 1024;
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
            buffer = enlarged(buffer, end, source.name);
        progress();
        const read = await source.next(buffer.subarray(0, buffer.length - SLACK), end);
        if (read === 0)
            break;
        end += read;
    }
    scanner.finish(buffer.subarray(0, end));
}
function enlarged(buffer, end, name) {
    if (buffer.length > LONGEST_LINE)
        throw new errors/* UnreadableError */.Gy(`${name} holds a line of more than ${LONGEST_LINE / 2 ** 20} MB, where k6 writes some hundred bytes`, 'Is the file damaged, or joined out of something else?');
    const larger = Buffer.alloc((buffer.length - SLACK) * 2 + SLACK);
    buffer.copy(larger, 0, 0, end);
    return larger;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/k6-results/source/inflate.js


/** Passes bytes on, inflated when the first ones say gzip. Chunks need to be valid until the next is asked for only. */
async function* inflatedWhenGzip(raw, state) {
    const head = await firstBytes(raw);
    if (head.length === 0)
        return;
    const all = counted(head, raw, state);
    if (head[0] === 0x1f && head[1] === 0x8b)
        yield* gunzipped(all, state);
    else
        yield* all;
}
/** As many as tell gzip, or all there are: a pipe may give one byte at first. */
async function firstBytes(raw) {
    let head = Buffer.alloc(0);
    while (head.length < 2) {
        const next = await raw.next();
        if (next.done === true)
            break;
        head = Buffer.concat([head, next.value]);
    }
    return head;
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
    let failure;
    const fed = feed(compressed, gunzip).catch((error) => {
        failure = error;
        gunzip.destroy();
    });
    try {
        for await (const chunk of gunzip)
            if (Buffer.isBuffer(chunk))
                yield chunk;
    }
    catch (error) {
        state.damage = error instanceof Error ? error.message : String(error);
    }
    await fed;
    // What went wrong before inflating (reading, an interrupt) is no damage of the file.
    if (failure !== undefined)
        throw failure;
}
/**
 * Everything that came is inflated and taken before the end is declared: an end in the middle of the stream (k6 was
 * killed) is an error of zlib's, which would throw away what is still buffered.
 */
async function feed(compressed, gunzip) {
    for await (const chunk of compressed) {
        if (gunzip.destroyed)
            return;
        // zlib reads it when it comes to it.
        if (!gunzip.write(Buffer.from(chunk)))
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

;// CONCATENATED MODULE: ./build/src/k6-results/source/source.js







async function openSource(name, options) {
    if (name === '-')
        return chunkSource('standard input', undefined, chunksOf(options.stdin), async () => { });
    const path = pathOf(name, options);
    const sizeBytes = await sizeOf(name, path);
    const file = await (0,external_node_fs_promises_.open)(path, 'r').catch((error) => {
        throw cannotRead(name, error);
    });
    // A pipe is read to its end anyway.
    if (options.follow !== undefined && sizeBytes !== undefined)
        return followed(name, file, options.follow(path));
    if (sizeBytes !== undefined && !(await isGzip(file)))
        return plainSource(name, file, sizeBytes, options.signal);
    // Opened once: whoever writes into a pipe is ended by the system when its reader closes it.
    const stream = file.createReadStream({ highWaterMark: 256 * 1024 });
    const interrupt = () => void stream.destroy(interrupted(name));
    options.signal?.addEventListener('abort', interrupt, { once: true });
    return chunkSource(name, sizeBytes, chunksOf(stream), async () => {
        options.signal?.removeEventListener('abort', interrupt);
        stream.destroy();
    });
}
function followed(name, file, writer) {
    let overwritten = false;
    const chunks = growingFile(file, writer, () => {
        overwritten = true;
    });
    return chunkSource(name, undefined, chunks, () => file.close(), () => (overwritten ? 'another run began to overwrite it' : writer.cutShort?.()));
}
function cannotRead(name, error) {
    if (error.code === 'ENOENT')
        return new errors/* InputError */.dz([`no such file: ${name}`]);
    if (error.code === 'EACCES')
        return new errors/* InputError */.dz([`no permission to read ${name}`]);
    return new errors/* InputError */.dz([`cannot read ${name}: ${error.message}`]);
}
const interrupted = (name) => new errors/* UnreadableError */.Gy(`${name}: interrupted while it was read`, 'Nothing was reported.');
function pathOf(name, { folder = '.' }) {
    return (0,external_node_path_.resolve)(folder, name);
}
async function sizeOf(name, path) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch((error) => {
        throw cannotRead(name, error);
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
function plainSource(name, file, sizeBytes, signal) {
    const turns = new Turns();
    let read = 0;
    return {
        name,
        sizeBytes,
        async next(target, at) {
            const bytesRead = (0,external_node_fs_.readSync)(file.fd, target, at, target.length - at, read);
            read += bytesRead;
            if ((await turns.after(bytesRead)) && signal?.aborted === true)
                throw interrupted(name);
            return bytesRead;
        },
        readBytes: () => read,
        damage: () => undefined,
        close: () => file.close(),
    };
}
function chunkSource(name, sizeBytes, raw, close, cutShort = () => undefined) {
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
        damage: () => cutShort() ?? state.damage,
        close,
    };
}
async function* chunksOf(stream) {
    for await (const chunk of stream)
        yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
}

;// CONCATENATED MODULE: ./build/src/k6-results/source/read-file.js















const read_file_HEAD = 64 * 1024;
const LINES = ['ndjson', 'csv', 'recorder'];
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** The largest summary ever seen is a few MB; beyond this it is something else. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;
/** Reads one file, whatever it is; samples go into `sink`. */
async function readFile(name, sink, options) {
    const source = await openSource(name, options);
    try {
        const modifiedMs = name === '-' ? undefined : (await (0,external_node_fs_promises_.stat)(pathOf(name, options))).mtimeMs;
        return { name: source.name, modifiedMs, ...(await readSource(source, sink, options)) };
    }
    finally {
        await source.close();
    }
}
async function readSource(source, sink, options) {
    const head = await readHead(source);
    const shape = (0,detect_shape/* detectShape */.N)(head);
    switch (shape.kind) {
        case 'ndjson':
        case 'csv': {
            const before = sink.totalsOfK6();
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
                totals: added(before, sink.totalsOfK6()),
                endsWithinIteration: sink.endsWithinIteration(),
            };
        }
        case 'recorder': {
            const text = await readText(source, head);
            return { kind: 'recorder', timeline: (0,timeline/* parseTimeline */.p)(text), totals: readRecorderSummary(text) };
        }
        case 'document':
            return readDocument(source.name, await readText(source, head));
        case 'empty':
            throw new errors/* UnreadableError */.Gy(`${source.name} is empty`, emptyHint(source.name));
        case 'unknown':
            throw new errors/* UnreadableError */.Gy(`${source.name} is not a result of k6: ${shape.because}`, WANTED);
    }
}
function added(before, after) {
    const totals = [...after].map(([name, { count, sum, head }]) => {
        const known = before.get(name) ?? { count: 0, sum: 0 };
        return [name, { count: count - known.count, sum: sum - known.sum, head }];
    });
    return new Map(totals.filter(([, { count }]) => count > 0));
}
const WANTED = 'Give what k6 writes by --out json=FILE, --out csv=FILE, --summary-export FILE, handleSummary, or K6_WEB_DASHBOARD_RECORD.';
function emptyHint(name) {
    return name.endsWith('.gz')
        ? 'k6 writes .gz files in large blocks: when it is killed early nothing is in them. Use a plain file where a run may be killed.'
        : `k6 did not write anything: it may have been killed, or given --summary-mode=disabled. ${WANTED}`;
}
const ofThisTool = schemas/* object */.Ikc({ tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz(tool/* TOOL */.j.name) }) });
const EDITED = 'Was it written by a newer version, or edited?';
function readDocument(name, text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* UnreadableError */.Gy(`${name} is damaged JSON: ${why}`, 'Was k6, or the copy of the file, cut off?');
    }
    const own = measurement/* runSummarySchema */.RS.safeParse(json);
    if (own.success)
        return { kind: 'result', summary: own.data };
    const summary = (0,shapes/* readSummary */.L)(json);
    if (summary !== undefined)
        return { kind: 'summary', summary };
    if (isOther(json, 'report'))
        throw new errors/* UnreadableError */.Gy(`${name} is the report of a result of this tool, which another step publishes`, 'Give the result.json beside it.');
    if (isOther(json, 'history'))
        throw new errors/* UnreadableError */.Gy(`${name} is a history of runs of this tool`, 'Give it as the baseline: `report <result> --baseline <history>`, or `compare <history> <result>`.');
    if (ofThisTool.safeParse(json).success) {
        const why = (0,result_problem/* versionProblem */.E)(json) ?? (0,result_problem/* shapeProblem */.j)(own.error);
        throw new errors/* UnreadableError */.Gy(`${name} is a result of this tool that cannot be read: ${why}`, EDITED);
    }
    const keys = typeof json === 'object' && json !== null ? Object.keys(json).slice(0, 5).join(', ') : typeof json;
    throw new errors/* UnreadableError */.Gy(`${name} is not a result of k6: it is JSON with the keys ${keys}`, WANTED);
}
/** What this tool writes beside its results: `report.json`, and the history that is kept as a baseline. */
function isOther(json, kind) {
    if (kind === 'report')
        return ofThisTool.safeParse((0,k6_results_json/* ownValue */.eC)(json, 'summary')).success && (0,k6_results_json/* isRecord */.u4)((0,k6_results_json/* ownValue */.eC)(json, 'judgement'));
    const runs = (0,k6_results_json/* ownValue */.eC)(json, 'runs');
    return Array.isArray(runs) && ofThisTool.safeParse(runs[0]).success;
}
async function readHead(source) {
    const head = Buffer.alloc(read_file_HEAD);
    let end = 0;
    while (end < read_file_HEAD) {
        const read = await source.next(head, end);
        if (read === 0)
            break;
        end += read;
        // A file that is being followed may not come to 64 KB for a while.
        if (LINES.includes((0,detect_shape/* detectShape */.N)(head.subarray(0, end)).kind))
            break;
    }
    const afterMark = head.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0;
    return head.subarray(afterMark, end);
}
async function readText(source, head) {
    const parts = [Buffer.from(head)];
    let size = head.length;
    for (;;) {
        const part = Buffer.allocUnsafe(read_file_HEAD * 4);
        const read = await source.next(part, 0);
        if (read === 0)
            return Buffer.concat(parts).toString('utf8');
        size += read;
        if (size > LARGEST_DOCUMENT)
            throw new errors/* UnreadableError */.Gy(`${source.name} is one JSON document of more than ${LARGEST_DOCUMENT} bytes`, WANTED);
        parts.push(part.subarray(0, read));
    }
}

;// CONCATENATED MODULE: ./build/src/k6-results/read-results.js




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
        throw new errors/* UnreadableError */.Gy(`${own.name} is a whole result of this tool and cannot be joined with other files`, 'Give it alone, or use `compare` for two runs.');
    return joinReadings(readings, sink, {
        selectors,
        thresholds: options.thresholds,
        kinds: options.kinds ?? new Map(),
    });
}
/** A result holds what k6 said of its thresholds, and of everything over time nothing. */
function ownResult({ summary }) {
    return {
        summary,
        series: [],
        observations: { series: [], events: [], missing: [], limits: [] },
        k6Thresholds: summary.judgedBy?.k6Thresholds ?? [],
    };
}

// EXTERNAL MODULE: ./build/src/inputs/from-file.js
var from_file = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/src/inputs/read-fields.js
var read_fields = __webpack_require__(45589);
// EXTERNAL MODULE: ./build/src/inputs/read-inputs.js + 4 modules
var read_inputs = __webpack_require__(53714);
// EXTERNAL MODULE: ./build/src/inputs/requests.js
var requests = __webpack_require__(62769);
// EXTERNAL MODULE: ./build/src/inputs/schema.js + 1 modules
var schema = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/src/inputs/working-directory.js
var working_directory = __webpack_require__(58690);
// EXTERNAL MODULE: ./build/src/plan/thresholds.js + 1 modules
var plan_thresholds = __webpack_require__(78986);
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
    if (sizeBytes === undefined || sizeBytes === 0)
        return `${name}: ${bytesText(readBytes)}, ${rate}`;
    const share = Math.min(1, readBytes / sizeBytes);
    const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
    const leftS = Math.ceil(Math.max(0, sizeBytes - readBytes) / bytesPerSecond);
    return `${name}: ${bar} ${Math.floor(share * 100)} %, ${rate}, ${leftS} s left`;
}
function bytesText(bytes) {
    return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
}

// EXTERNAL MODULE: ./build/src/commands/result-file.js
var result_file = __webpack_require__(48934);
;// CONCATENATED MODULE: ./build/src/commands/read-foreign.js












/** With the working directory of `--working-directory`, where that was given. */
function inWorkingDirectory(source, ports) {
    const workingDirectory = (0,working_directory/* workingDirectoryOf */._)(source, ports.workingDirectory);
    const nowhere = (0,working_directory/* workingDirectoryProblem */.i)(source, workingDirectory);
    if (nowhere !== undefined)
        throw new errors/* InputError */.dz([nowhere]);
    return { ...ports, workingDirectory };
}
/** Limits and rules for results that are already there: from flags, then from the config file. */
async function judgedBy(source, { workingDirectory }) {
    const named = source.values.get('config')?.text.trim() || undefined;
    const given = [source, await (0,from_file/* fromFile */.H)(workingDirectory, named)];
    const { inputs } = (0,read_inputs/* readInputs */.K)({ surface: 'cli', sources: given.map(aboutJudging) });
    const names = namesOfRequests(given);
    const problems = [];
    const thresholds = (inputs.thresholds ?? []).flatMap((text) => {
        // Nothing is added here by default, so there is nothing to leave out.
        if (/^no[ -]defaults$/i.test(text))
            return [];
        try {
            return [(0,plan_thresholds/* parseThreshold */.B7)(text, 'user', { anyMetric: true, requests: names })];
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
    return {
        thresholds,
        failOn: inputs['fail-on'],
        regressionTolerance: inputs['regression-tolerance'],
        commentKey: inputs['comment-key'],
        given: ['thresholds', 'fail-on', 'regression-tolerance'].some((name) => source.values.has(name)),
    };
}
/** What runs and on what is over where results are there already: the config file is also that of the runs. */
function aboutJudging(source) {
    const values = new Map([...source.values].filter(([name]) => {
        const known = schema/* INPUT_NAMES */.Qh.find((input) => input === name);
        return known === undefined || !(ABOUT_THE_RUN.includes((0,schema/* descriptionOf */.Kq)(known).group) || (0,schema/* stackOf */.US)(known));
    }));
    return { ...source, values };
}
const ABOUT_THE_RUN = ['what is run', 'what it runs against', 'k6'];
/** Limits may be on them; what is wrong with them is told when they are sent. */
function namesOfRequests(sources) {
    const text = (0,read_fields/* strongest */.y)('requests', sources)?.text.trim();
    const read = text === undefined ? undefined : (0,requests/* requests */.z)(text);
    return read?.ok === true ? read.value.specs.map(({ name }) => name) : [];
}
/** Where the writer cannot be seen: k6 reports its VUs every second, so silence this long is the end. */
const WRITER_IDLE_MS = 5_000;
async function readForeign(operands, { tags, thresholds, follow, kinds }, ports) {
    if (operands.filter((file) => file === '-').length > 1)
        throw new errors/* InputError */.dz(['standard input can be read once: give - only once']);
    const files = await Promise.all(operands.map((operand) => (0,result_file/* resultFile */.C)(operand, ports)));
    const progress = new ReadingProgress(ports.progress, () => performance.now());
    // The first Ctrl-C reaches k6 as well, at the other end of the pipe: what it still writes belongs to the result.
    const endInput = () => {
        if ('destroy' in ports.stdin && typeof ports.stdin.destroy === 'function')
            ports.stdin.destroy(new errors/* UserError */.yo('interrupted while standard input was read', ''));
    };
    ports.hardSignal?.addEventListener('abort', endInput, { once: true });
    try {
        return await readResults(files, {
            stdin: ports.stdin,
            folder: ports.workingDirectory,
            tags,
            thresholds,
            ...(kinds === undefined ? {} : { kinds }),
            follow: follow ? (path) => writerState(path, WRITER_IDLE_MS, ports.signal) : undefined,
            signal: ports.signal,
            onProgress: (state) => progress.update(state),
        });
    }
    finally {
        ports.hardSignal?.removeEventListener('abort', endInput);
        ports.progress.done();
    }
}


/***/ }),

/***/ 93061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeAndWrite: () => (/* binding */ judgeAndWrite),
  reportCommand: () => (/* binding */ reportCommand),
  whereTo: () => (/* binding */ whereTo)
});

// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/severity.js
var severity = __webpack_require__(73339);
// EXTERNAL MODULE: ./build/src/commands/baseline-of.js
var baseline_of = __webpack_require__(22551);
// EXTERNAL MODULE: ./build/src/commands/k6-exit-code.js
var k6_exit_code = __webpack_require__(18260);
// EXTERNAL MODULE: ./build/src/commands/read-foreign.js + 45 modules
var read_foreign = __webpack_require__(41131);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
// EXTERNAL MODULE: ./build/src/ports/terminal.js
var terminal = __webpack_require__(3392);
// EXTERNAL MODULE: ./build/src/report/render/csv.js
var csv = __webpack_require__(71473);
// EXTERNAL MODULE: ./build/src/report/render/markdown.js + 6 modules
var markdown = __webpack_require__(1046);
// EXTERNAL MODULE: ./build/src/report/render/terminal.js + 1 modules
var render_terminal = __webpack_require__(25214);
;// CONCATENATED MODULE: ./build/src/commands/render.js








const FORMATS = ['terminal', 'html', 'markdown', 'json', 'junit', 'csv'];
function formatOf(given) {
    if (given === undefined)
        return 'terminal';
    const format = FORMATS.find((known) => known === given);
    if (format === undefined)
        throw new errors/* InputError */.dz([
            `--format "${given}" is not known: expected one of ${FORMATS.join(', ')}.${(0,nearest/* didYouMean */.a)(String(given), FORMATS)}`,
        ]);
    return format;
}
/** Writes a report where it was asked for: a file, or standard output. */
async function writeReport(report, format, output, ports) {
    const colour = typeof output !== 'string' && (0,terminal/* usesColour */.hy)(ports.stdout, ports.env);
    const text = await rendered(report, format, { colour, columns: ports.stdout.columns });
    await writeText(text, output, ports);
}
async function writeText(text, output, ports) {
    const file = typeof output === 'string' ? (0,external_node_path_.resolve)(ports.workingDirectory, output) : undefined;
    if (file === undefined) {
        await new Promise((done) => ports.stdout.write(text, () => done()));
        return;
    }
    await (0,promises_.writeFile)(file, text).catch((error) => {
        throw new errors/* InputError */.dz([`--output ${output} cannot be written: ${error.message}`]);
    });
    ports.log.info(`Report: ${output}`);
}
async function rendered(report, format, terminal) {
    switch (format) {
        case 'terminal':
            return (0,render_terminal/* renderTerminal */.b)(report, terminal);
        case 'html': {
            const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(8508), __webpack_require__.e(5644)]).then(__webpack_require__.bind(__webpack_require__, 95644));
            const { readReportAssets } = await __webpack_require__.e(/* import() */ 7302).then(__webpack_require__.bind(__webpack_require__, 77302));
            return renderHtml(report, await readReportAssets());
        }
        case 'markdown':
            return (0,markdown.renderMarkdown)([report]);
        case 'json':
            return `${JSON.stringify(report.summary, undefined, 2)}\n`;
        case 'junit': {
            const { renderJunit } = await Promise.all(/* import() */[__webpack_require__.e(4697), __webpack_require__.e(2682)]).then(__webpack_require__.bind(__webpack_require__, 30301));
            return renderJunit([report]);
        }
        case 'csv':
            return (0,csv/* renderFiguresCsv */.Mk)([report]);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/report-command.js







/** `orchestrator-perf report <k6 results…>`: the report and verdict of results that are already there. */
const reportCommand = async ({ operands, options, source }, given) => {
    const ports = (0,read_foreign/* inWorkingDirectory */.Ko)(source, given);
    const to = whereTo(options);
    const testType = testTypeOf(options['test-type']);
    const rules = await (0,read_foreign/* judgedBy */.Nq)(source, ports);
    const exitCode = (0,k6_exit_code/* k6ExitCodeOf */.M)(options['k6-exit-code']);
    const measurement = await (0,read_foreign/* readForeign */.vM)(operands, {
        tags: typeof options.tag === 'string' ? options.tag.split(',').map((tag) => tag.trim()) : [],
        thresholds: rules.thresholds,
        follow: options.follow === true,
    }, ports);
    measurement.summary = (0,k6_exit_code/* endedWith */.t)(measurement.summary, exitCode);
    if (testType !== undefined)
        measurement.summary.testType = testType;
    const lookup = await (0,baseline_of/* baselineOf */.B)(options.baseline, ports);
    return judgeAndWrite(measurement, lookup, rules, to, ports);
};
function whereTo(options) {
    const { format, output } = options;
    if (options['dry-run'] !== true)
        return { format: formatOf(format), output };
    if (format !== undefined)
        throw new errors/* InputError */.dz(['--dry-run prints the comment, which is Markdown: leave --format out']);
    return { format: 'comment', output };
}
/** From figures to exit code: shared with `compare`. */
async function judgeAndWrite(measurement, lookup, rules, to, ports) {
    const asStored = !rules.given && lookup.kind === 'off';
    const { judgeAndReport } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1055), __webpack_require__.e(1970), __webpack_require__.e(2081)]).then(__webpack_require__.bind(__webpack_require__, 91970));
    const { report } = judgeAndReport({ measurement, lookup, rules: { ...rules, asStored } });
    if (to.format === 'comment') {
        const { commentBody } = await __webpack_require__.e(/* import() */ 2117).then(__webpack_require__.bind(__webpack_require__, 12117));
        const { renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1046));
        const body = commentBody({ key: rules.commentKey, text: renderMarkdown([report]) });
        await writeText(`${body}\n`, to.output, ports);
    }
    else
        await writeReport(report, to.format, to.output, ports);
    return (0,severity/* exitCodeOf */.FO)([report.judgement.verdict]);
}
function testTypeOf(given) {
    if (given === undefined)
        return undefined;
    const type = profiles/* TEST_TYPES */.JB.find((known) => known === given);
    if (type === undefined)
        throw new errors/* InputError */.dz([`--test-type "${given}" is not known: expected one of ${profiles/* TEST_TYPES */.JB.join(', ')}`]);
    return type;
}


/***/ }),

/***/ 48934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resultFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



const RESULT = 'result.json';
/** The file that is meant: of a results folder of this tool its `result.json`. */
async function resultFile(name, { workingDirectory }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, name);
    if (name === '-' || !(await isA('directory', path)))
        return name;
    if (await isA('file', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, RESULT)))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, RESULT);
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).sort();
    const isResult = await Promise.all(entries.map((entry) => isA('file', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry, RESULT))));
    const results = entries.filter((_, index) => isResult[index]).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(name, entry));
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([
        results.length > 0
            ? `${name} holds several results: give one of ${results.slice(0, 10).join(', ')}`
            : `${name} is a directory without a ${RESULT}: give the result files themselves, those of one run at a time`,
    ]);
}
async function isA(kind, path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true;
}


/***/ }),

/***/ 58690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workingDirectoryOf),
/* harmony export */   i: () => (/* binding */ workingDirectoryProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder relative paths are below: `working-directory` where it was given, itself below `from`. Absolute. */
function workingDirectoryOf(source, from) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, source.values.get('working-directory')?.text.trim() || '.');
}
/** Undefined when the folder is there; relative paths below one that is not would all be wrong. */
function workingDirectoryProblem(source, workingDirectory) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(workingDirectory, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return undefined;
    const given = source.values.get('working-directory')?.text.trim() ?? '.';
    return `working-directory is "${given}": ${stat === undefined ? `there is no folder ${workingDirectory}` : `${workingDirectory} is not a folder`}`;
}


/***/ }),

/***/ 21341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ detectShape)
/* harmony export */ });
/** `head`: the first bytes, inflated; up to 64 KB, or everything there is. */
function detectShape(head) {
    const text = head.toString('utf8');
    if (text.trim() === '')
        return { kind: 'empty' };
    // Standard output of k6 holds console lines before and between the data.
    if (/^metric_name,timestamp,metric_value/m.test(text))
        return { kind: 'csv' };
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
    if (text.includes('m\u0000e\u0000t\u0000r\u0000i\u0000c'))
        return 'it is UTF-16 text, which Windows PowerShell makes of `>`: have k6 write the file by --out json=FILE';
    if (text.includes('\u0000'))
        return 'it is a binary file';
    return `it begins with ${JSON.stringify(text.trim().slice(0, 40))}`;
}


/***/ }),

/***/ 36803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ likeness),
/* harmony export */   J: () => (/* binding */ OF_RECORDINGS)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91608);

const OF_FILES = { ofCounts: 1e-9, ofValues: 1e-4 };
/** A recording has about five digits, and its last line may be a moment older than the end. */
const OF_RECORDINGS = { ofCounts: 0.01, ofValues: 0.01 };
const LEAST_OFF = 0.005;
/**
 * Holds what must be equal where both are of one run against each other: counts of counters and rates, and count,
 * minimum, maximum and mean of trends. Gauges are left out: which sample was the last depends on who looked.
 */
function likeness(first, second, tolerance = OF_FILES) {
    const known = new Map(first.map((metric) => [(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric.name, metric.tags), metric]));
    const found = { difference: undefined, same: 0, telling: 0 };
    for (const metric of mostTellingFirst(second)) {
        const scope = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(metric.name, metric.tags);
        const other = known.get(scope);
        if (other === undefined || other.kind !== metric.kind)
            continue;
        const theirs = new Map(statisticsOf(other));
        for (const [name, value] of statisticsOf(metric)) {
            const before = theirs.get(name);
            if (before === undefined)
                continue;
            if (isNear(name, before, value, tolerance)) {
                found.same += 1;
                if (name !== 'count' && value !== 0)
                    found.telling += 1;
            }
            else
                found.difference ??= `${name === 'count' ? scope : `${scope} ${name}`} is ${before} in the first and ${value} in the second`;
        }
    }
    return found;
}
/** What a reader knows the run by. */
const KNOWN_BY = ['http_reqs', 'iterations'];
function mostTellingFirst(metrics) {
    const isKnownBy = ({ name, tags }) => KNOWN_BY.includes(name) && (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWholeRun */ .hA)(tags);
    return [...metrics.filter(isKnownBy), ...metrics.filter((metric) => !isKnownBy(metric))];
}
function isNear(name, a, b, { ofCounts, ofValues }) {
    const size = Math.max(Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= (name === 'count' ? ofCounts * size : Math.max(LEAST_OFF, ofValues * size));
}
function statisticsOf(metric) {
    switch (metric.kind) {
        case 'counter':
            return [['count', metric.count]];
        case 'rate':
            // A rate without its counts is written as a share of one.
            return metric.total === 1 ? [] : [['count', metric.total]];
        case 'gauge':
            return [];
        case 'trend': {
            const isTold = (statistic) => metric.absent?.includes(statistic) !== true;
            const counts = isTold('count') ? [['count', metric.count]] : [];
            if (metric.count === 0)
                return counts;
            const values = ['min', 'max', 'avg'].filter(isTold);
            return [...counts, ...values.map((name) => [name, metric[name]])];
        }
    }
}


/***/ }),

/***/ 71473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ renderFiguresCsv),
/* harmony export */   _2: () => (/* binding */ renderRoundsCsv),
/* harmony export */   uI: () => (/* binding */ renderSeriesCsv)
/* harmony export */ });
/* harmony import */ var _domain_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39856);
/* harmony import */ var _metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);
/* harmony import */ var _wording_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99002);



/** The key figures, one a line, in the metric's own unit. */
function renderFiguresCsv(reports) {
    const titles = [
        'test',
        'figure',
        'metric',
        'statistic',
        'value',
        'unit',
        'limit',
        'limit_outcome',
        'baseline',
        'change',
        'change_unit',
        'range_low',
        'range_high',
        'call',
    ];
    const rows = reports.flatMap((report) => report.keyFigures.map((figure) => [
        report.title,
        figure.label,
        figure.metric,
        figure.statistic,
        figure.value,
        figure.unit,
        figure.limit,
        figure.limitOutcome,
        figure.baseline,
        figure.change,
        figure.change === undefined ? undefined : figure.changeUnit,
        figure.range?.[0],
        figure.range?.[1],
        figure.call,
    ]));
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvText */ .k)([titles, ...rows]);
}
/** Both versions in each round, one of them a line. */
function renderRoundsCsv({ summary: { sideBySide } }) {
    const rows = (sideBySide?.rounds ?? []).flatMap((round) => _domain_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV.map((side) => {
        const of = round[side];
        return [
            round.round,
            side,
            round.mode,
            round.first === side ? 'first' : 'second',
            of.requests,
            of.failed,
            of.windowS,
            of.p50Ms,
            of.p95Ms,
            of.p99Ms,
            of.cpuSeconds,
            of.memoryBytes,
            of.queueDepth,
            round.machineBusy,
            round.notCounted,
        ];
    }));
    const titles = 'round,side,mode,started,requests,failed,window_s,p50_ms,p95_ms,p99_ms,cpu_s,memory_bytes,queue_depth,machine_busy,not_counted';
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvText */ .k)([titles.split(','), ...rows]);
}
/** Time series in long form, one point a line: what spreadsheets and data frames pivot themselves. */
function renderSeriesCsv(series, baseSeries = []) {
    const all = [
        ...series.map((one) => ({ one, side: {} })),
        ...baseSeries.map((one) => ({ one, side: { side: 'base' } })),
    ];
    const rows = all.flatMap(({ one, side }) => {
        const { name, tags } = (0,_metrics_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesName */ .f_)(one);
        const narrowed = Object.entries({ ...tags, ...side })
            .map(([key, value]) => `${key}=${value}`)
            .join(' ');
        return one.points.map(([atMs, value]) => [
            new Date(atMs).toISOString(),
            name,
            narrowed,
            value,
            one.unit,
            one.source,
        ]);
    });
    return (0,_wording_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvText */ .k)([['time', 'metric', 'labels', 'value', 'unit', 'source'], ...rows]);
}


/***/ }),

/***/ 25214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: ./build/src/wording/tested.js
var wording_tested = __webpack_require__(26189);
// EXTERNAL MODULE: ./build/src/report/tables/checks.js
var checks = __webpack_require__(85887);
// EXTERNAL MODULE: ./build/src/report/tables/figure-row.js
var figure_row = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/src/report/model/compared.js
var compared = __webpack_require__(92665);
;// CONCATENATED MODULE: ./build/src/report/render/terminal-table.js



/** Rows of the table at the most; the report has all. */
const MOST_FIGURES = 10;
/** The figures, with both versions where two were measured. */
function tableLines({ keyFigures, summary }, width, paint) {
    if (!(0,compared/* isCompared */.uQ)(summary)) {
        const rows = (0,figure_row/* notableFigures */.VJ)(keyFigures, MOST_FIGURES).map(figure_row/* figureRow */.rw);
        const laidOut = LAYOUTS.map((cells) => rows.map((row) => ({ ...row, cells: cells(row) })));
        return fittingLines(laidOut, width, paint);
    }
    const figures = (0,figure_row/* notableFigures */.VJ)((0,compared/* comparedFigures */.PB)(keyFigures), MOST_FIGURES);
    if (figures.length === 0)
        return [];
    const rows = [TITLES, ...figures.map(figure_row/* comparedRow */.yo)];
    const laidOut = COMPARED_LAYOUTS.map(({ isShort, cells }) => rows.map((row) => ({ ...row, result: isShort ? row.shortResult : row.result, cells: cells(row) })));
    const [titles = '', ...lines] = fittingLines(laidOut, width, paint);
    return [paint(titles, 'dim'), ...lines];
}
/** Columns of the table of figures, the fullest first; the first that fits the terminal is shown. */
const LAYOUTS = [
    ({ label, value, baseline, change, limit }) => [
        shortened(label, 40),
        value,
        baseline && `was ${baseline}`,
        change,
        limit && `limit ${limit}`,
    ],
    ({ label, value, baseline, change, limit }) => [
        shortened(label, 32),
        value,
        baseline && `was ${baseline}`,
        change,
        limit,
    ],
    ({ label, value, change, limit }) => [shortened(label, 24), value, change, limit],
    ({ label, value, change }) => [shortened(label, 24), value, change],
    ({ label, value }) => [shortened(label, 20), value],
];
/** The same of two versions side by side; what a limit says is left out before the base is. */
const COMPARED_LAYOUTS = [
    ...[false, true].flatMap((isShort) => [40, 26].map((most) => ({
        isShort,
        cells: ({ label, base, candidate, change, range }) => [
            shortened(label, most),
            base,
            candidate,
            change,
            range,
        ],
    }))),
    {
        isShort: true,
        cells: ({ label, candidate, change, range }) => [shortened(label, 24), candidate, change, range],
    },
    { isShort: true, cells: ({ label, change, range }) => [shortened(label, 16), change, range] },
    { isShort: true, cells: ({ label, change }) => [shortened(label, 20), change] },
];
const TITLES = {
    label: '',
    base: 'base',
    candidate: 'this change',
    change: 'change',
    range: 'range',
    result: '',
    shortResult: '',
    tone: 'plain',
};
/**
 * The first of the layouts whose lines fit. Unit, limit and call of a figure that was read from a file are anybody's text,
 * like its label.
 */
function fittingLines(laidOut, width, paint) {
    const tables = laidOut.map((rows) => {
        const lines = aligned(rows.map(({ cells }) => cells.map((cell) => (0,wording_escape/* terminalText */.eR)(cell))));
        return rows.map(({ result, tone }, index) => ({
            line: lines[index] ?? '',
            result: (0,wording_escape/* terminalText */.eR)(result),
            tone,
        }));
    });
    const fitting = tables.find((rows) => rows.every(({ line, result }) => line.length + 2 + result.length <= width));
    return (fitting ?? tables.at(-1) ?? []).map(({ line, result, tone }) => `${line}  ${paint(result, tone)}`.trimEnd());
}
/** Cut in the middle: endpoints differ at their end. */
function shortened(label, most) {
    const text = (0,wording_escape/* terminalText */.eR)(label);
    const head = Math.ceil(most / 2) - 1;
    return text.length <= most ? text : `${text.slice(0, head)}…${text.slice(head + 1 - most)}`;
}
/** Cells in columns, numbers to the right; a column that is empty everywhere takes no room. */
function aligned(rows) {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    return rows.map((row) => {
        const cells = row.map((cell, column) => column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0));
        return `  ${cells.filter((_, column) => widths[column] !== 0).join('  ')}`;
    });
}

// EXTERNAL MODULE: ./build/src/report/model/words.js
var words = __webpack_require__(20943);
// EXTERNAL MODULE: ./build/src/report/model/validity-line.js
var validity_line = __webpack_require__(1909);
;// CONCATENATED MODULE: ./build/src/report/render/terminal.js









const MOST_LINES = 8;
const SGR = {
    bad: '31',
    warn: '33',
    good: '32',
    plain: '',
    bold: '1',
    dim: '2',
};
/** What came of one test, to be read in five seconds: the verdict first and last, the figures between. */
function renderTerminal(report, options) {
    const width = Math.max(40, Math.min(options.columns ?? 100, 110));
    const proseWidth = options.columns === undefined ? Number.POSITIVE_INFINITY : width;
    const paint = (text, style) => options.colour && SGR[style] !== '' ? `\x1b[${SGR[style]}m${text}\x1b[0m` : text;
    const { verdict } = report.judgement;
    const tone = verdict.outcome === 'pass' ? 'good' : verdict.outcome === 'inconclusive' ? 'warn' : 'bad';
    const label = words/* OUTCOMES */.im[verdict.outcome].word.toUpperCase();
    const headline = wrapped(`${label}  ${(0,wording_escape/* terminalText */.eR)(report.title, 60)}: ${(0,wording_escape/* terminalText */.eR)((0,words/* headlineSentence */.k1)(report))}`, proseWidth);
    const verdictLines = headline.map((line, index) => index === 0 ? paint(label, tone) + line.slice(label.length) : line);
    const tested = (0,wording_tested/* testedSentence */.r$)(report.summary);
    const blocks = [
        verdictLines,
        tested === undefined ? [] : wrapped(`Tested: ${(0,wording_escape/* terminalText */.eR)(tested, 300)}`, proseWidth),
    ];
    if (verdict.outcome !== 'broken')
        blocks.push(tableLines(report, width, paint));
    blocks.push(listBlock('Also', alsoLines(report), proseWidth, paint), listBlock('Notes', noteLines(report), proseWidth, paint), listBlock('Failing checks', checkLines(report), proseWidth, paint), listBlock((0,words/* causesTitle */.l2)(report), causeLines(report), proseWidth, paint), listBlock('Last lines of the log', logLines(report), proseWidth, paint), wrapped((0,validity_line/* validityParts */.J)(report).join(', '), proseWidth).map((line) => paint(line, 'dim')));
    for (const line of (0,compared/* comparisonLines */.pf)(report))
        blocks.push(wrapped((0,wording_escape/* terminalText */.eR)(line), proseWidth).map((part) => paint(part, 'dim')));
    const path = options.reportPath === undefined ? [] : [`Report: ${options.reportPath}`];
    blocks.push([...path, ...verdictLines]);
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function alsoLines(report) {
    const isAllShown = (0,figure_row/* badFigures */.$D)(report.keyFigures) <= MOST_FIGURES;
    const reasons = isAllShown ? (0,words/* reasonsBeside */.mc)(report) : (0,words/* otherReasons */.EQ)(report).map(({ sentence }) => sentence);
    return reasons.map((sentence) => (0,wording_escape/* terminalText */.eR)(sentence));
}
/** What to know before believing a figure: that the machine was busy with something else, say. */
function noteLines(report) {
    const { validity, verdict } = report.judgement;
    if (verdict.outcome === 'broken')
        return [];
    const notes = validity.filter(({ severity }) => severity === 'note').map(({ sentence }) => sentence);
    return [...notes, ...(0,compared/* comparisonNotes */.$r)(report)].map((sentence) => (0,wording_escape/* terminalText */.eR)(sentence));
}
function causeLines(report) {
    return (0,words/* likelyCauses */.Ze)(report)
        .slice(0, 3)
        .map(({ what, evidence, advice }) => (0,wording_escape/* terminalText */.eR)(`${what} ${evidence} ${advice}`));
}
/** A single one is named by the finding already. */
function checkLines(report) {
    const failing = (0,checks/* failingChecks */.o)(report);
    return failing.length > 1 ? failing.map((line) => (0,wording_escape/* terminalText */.eR)(line)) : [];
}
function logLines(report) {
    const tail = report.failure?.logTail ?? [];
    return tail.slice(-MOST_LINES).map((line) => (0,wording_escape/* logLine */.BP)(line, 200));
}
function listBlock(title, lines, width, paint) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, MOST_LINES);
    const more = lines.length - shown.length;
    const body = shown.flatMap((line) => wrapped(line, width - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`));
    return [
        paint(title, 'bold'),
        ...body,
        ...(more > 0 ? [`    and ${(0,numbers/* plural */.LS)(more, 'more', 'more')} in the report`] : []),
    ];
}
/** Breaks at spaces; a word longer than the line is broken where the line ends. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        let rest = word;
        if (line !== '' && line.length + 1 + rest.length > width) {
            lines.push(line);
            line = '';
        }
        while (rest.length > width) {
            lines.push(rest.slice(0, width));
            rest = rest.slice(width);
        }
        line = line === '' ? rest : `${line} ${rest}`;
    }
    if (line !== '')
        lines.push(line);
    return lines;
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
