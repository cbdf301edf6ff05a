export const id = 4458;
export const ids = [4458];
export const modules = {

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ LineRing)
/* harmony export */ });
/** The last lines of a process, so that a talkative one cannot fill memory. */
class LineRing {
    #lines = [];
    #capacity;
    #next = 0;
    constructor(capacity) {
        this.#capacity = capacity;
    }
    push = (line) => {
        const kept = line.slice(0, LONGEST_LINE);
        if (this.#lines.length < this.#capacity)
            this.#lines.push(kept);
        else {
            this.#lines[this.#next] = kept;
            this.#next = (this.#next + 1) % this.#capacity;
        }
    };
    /** Oldest first. */
    last(count) {
        const ordered = [...this.#lines.slice(this.#next), ...this.#lines.slice(0, this.#next)];
        return ordered.slice(Math.max(0, ordered.length - count));
    }
}
const LONGEST_LINE = 4000;


/***/ }),

/***/ 41882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sweep),
/* harmony export */   cleanUpCluster: () => (/* binding */ cleanUpCluster),
/* harmony export */   x: () => (/* binding */ deleteRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _k6_results_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58316);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54624);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72510);




/** Deletes every object of a run; a Job takes its pods with it. Gives a sentence where that failed. */
async function deleteRun(kubectl, run, engine) {
    const items = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(run, engine).map(({ apiVersion, kind, name }) => ({
        apiVersion,
        kind,
        metadata: { name },
    }));
    // By a file and not by label: nothing is asked first, so that no right to read secrets is needed.
    const result = await kubectl.ask(['delete', '--filename=-', '--ignore-not-found', '--wait=false', '--cascade=background'], { input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) });
    return result.code === 0
        ? undefined
        : (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)(`what ${run} has in the cluster could not be deleted`, result).message;
}
/** The post step: takes down what a killed main step left in the cluster. */
async function cleanUpCluster(left, { env, log }) {
    const { context, namespace } = left;
    const kubectl = (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_0__/* .kubectlFor */ .A)({ ...(context && { context }), ...(namespace && { namespace }) }, env);
    const problem = await deleteRun(kubectl, left.name, left.engine);
    if (problem !== undefined)
        throw new Error(problem);
    log.info(`Runners of ${left.name} are taken down.`);
}
const objectsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default({}),
            annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default({}),
        }),
    })),
});
/** What a lost machine left: of the same owner, and past its time. */
async function sweep(kubectl, { owner, engine }, nowMs, log) {
    const selector = `${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.tool}=${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_LABEL */ .GB},${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.owner}=${owner}`;
    const result = await kubectl.ask([
        'get',
        engine === 'k6-operator' ? _names_js__WEBPACK_IMPORTED_MODULE_1__/* .TEST_RUNS */ .KW : 'jobs',
        `--selector=${selector}`,
        '--output=json',
    ]);
    const found = objectsSchema.safeParse((0,_k6_results_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(result.stdout)).data?.items ?? [];
    const expired = found.filter(({ metadata }) => Number(metadata.annotations[_names_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPIRES */ .Zb] ?? Number.NaN) * 1000 < nowMs);
    const runs = new Set(expired.flatMap(({ metadata }) => metadata.labels[_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.run] ?? []));
    for (const run of runs) {
        const problem = await deleteRun(kubectl, run, engine);
        log.info(problem ?? `Swept what an earlier run left in the cluster: ${run}`);
    }
}


/***/ }),

/***/ 84458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clusterGenerator: () => (/* binding */ clusterGenerator)
});

// UNUSED EXPORTS: ownerOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/k6-results/json.js
var json = __webpack_require__(58316);
// EXTERNAL MODULE: ./build/src/generator/messages.js
var generator_messages = __webpack_require__(27203);
;// CONCATENATED MODULE: ./build/src/generator/cluster/archive.js






/** What a ConfigMap holds at most; the segments of the runners and the script that starts them are in it as well. */
const LARGEST_BYTES = 1_000_000;
/** The script with everything it imports and opens, as one file that any k6 runs. */
async function makeArchive(k6, command, signal) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'perf-archive-'));
    try {
        const file = (0,external_node_path_.join)(folder, 'archive.tar');
        const script = command.args.at(-1) ?? '-';
        const result = await k6.ask({
            ...command,
            args: ['archive', '--include-system-env-vars', '--log-format', 'json', '--archive-out', file, script],
        }, { timeoutMs: 60_000, signal });
        if (result.code !== 0) {
            const messages = new generator_messages/* K6Messages */.k();
            for (const line of result.stderr.split('\n'))
                messages.add(line);
            throw new errors/* LoadError */.Xb(`the script could not be packed for the runners: ${messages.at('error').join(' | ').slice(0, 600) || 'k6 gave no reason'}`, 'Try it with: k6 archive <script>');
        }
        const archive = withoutEnvironment((0,external_node_fs_.readFileSync)(file));
        if (archive.length > LARGEST_BYTES)
            throw new errors/* LoadError */.Xb(`the script with everything it opens has ${(archive.length / 1e6).toFixed(1)} MB; a ConfigMap holds ${LARGEST_BYTES / 1e6} MB`, 'Keep large data in a volume: mount it by kube-template and open it there, or let setup() fetch it.');
        return archive;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const BLOCK = 512;
/**
 * k6 writes the environment the script was read with into `metadata.json`, secrets included; the runners are given theirs
 * anew. It is replaced in place, by the same number of bytes.
 */
function withoutEnvironment(archive) {
    const clean = Buffer.from(archive);
    for (let at = 0; at + BLOCK <= clean.length;) {
        const name = textAt(clean, at, 100);
        const size = Number.parseInt(textAt(clean, at + 124, 12).trim() || '0', 8);
        if (name === '' || Number.isNaN(size))
            break;
        const from = at + BLOCK;
        if (name === 'metadata.json') {
            const metadata = (0,json/* parseJson */.qF)(clean.toString('utf8', from, from + size));
            if (!(0,json/* isRecord */.u4)(metadata))
                break;
            const text = Buffer.from(JSON.stringify({ ...metadata, env: {} }));
            if (text.length > size)
                break;
            clean.fill(' ', from, from + size);
            text.copy(clean, from);
            return clean;
        }
        at = from + Math.ceil(size / BLOCK) * BLOCK;
    }
    throw new errors/* LoadError */.Xb('the archive k6 made of the script cannot be read', 'Use a k6 of the supported versions.');
}
function textAt(bytes, at, length) {
    const end = bytes.indexOf(0, at);
    return bytes.toString('utf8', at, Math.min(at + length, end < 0 ? at + length : end));
}

// EXTERNAL MODULE: ./build/src/generator/cluster/carriers.js + 2 modules
var carriers = __webpack_require__(33403);
// EXTERNAL MODULE: ./build/src/generator/cluster/cleanup.js
var cleanup = __webpack_require__(41882);
// EXTERNAL MODULE: ./build/src/generator/cluster/kubectl.js
var cluster_kubectl = __webpack_require__(54624);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/generator/live-counters.js
var live_counters = __webpack_require__(2903);
// EXTERNAL MODULE: ./build/src/k6-results/ending.js
var k6_results_ending = __webpack_require__(35573);
// EXTERNAL MODULE: ./build/src/generator/cluster/pods.js
var cluster_pods = __webpack_require__(83324);
;// CONCATENATED MODULE: ./build/src/generator/cluster/endings.js



function broken(name, sentence) {
    return { name, category: 'infrastructure', sentence: sentence.slice(0, 1000) };
}
function gone(runner) {
    return broken('RunnerGone', `${runner.who} is gone: its pod was deleted in the middle of the run, and its share of the load with it.`);
}
function deleted({ who }, { reason, message }) {
    const why = message === undefined ? '' : ` (${reason}: ${(0,cluster_pods/* tidy */.DZ)(message)})`;
    return broken('RunnerDeleted', `${who} is being deleted in the middle of the run${why}: by hand, or because its node is drained.`);
}
function endedBadly(runner, { exitCode, reason, message }) {
    if (reason === 'OOMKilled')
        return broken('RunnerOutOfMemory', `${runner.who} was killed: it needed more than its memory (OOMKilled, exit code ${exitCode}). Raise runner-memory, or take more runners.`);
    if (exitCode === undefined)
        return broken('RunnerLost', `${runner.who} was lost (${reason ?? 'no reason given'}${message === undefined ? '' : `: ${(0,cluster_pods/* tidy */.DZ)(message)}`}).`);
    if (/^(StartError|ContainerCannotRun)$/.test(reason ?? ''))
        return broken('RunnerNotStarted', `${runner.who}: its container could not be started (${reason}${message === undefined ? '' : `: ${(0,cluster_pods/* tidy */.DZ)(message)}`}).`);
    const ending = (0,k6_results_ending/* k6Ending */.$)({ exitCode, signal: undefined, errors: runner.messages.at('error') });
    return { ...ending, sentence: `${runner.who}: ${ending.sentence}`.slice(0, 1000) };
}
/** It never came to the load. */
function endedEarly(runner) {
    const { exitCode, reason } = runner.pod ?? {};
    const ending = endedBadly(runner, { ...runner.pod, exitCode: exitCode ?? 255, reason });
    const said = runner.messages.at('error')[0] ?? runner.lastLines().at(-1);
    return new errors/* LoadError */.Xb(`${ending.sentence.replace(/\.$/, '')}${said === undefined || ending.sentence.includes(said) ? '' : `: ${(0,cluster_pods/* tidy */.DZ)(said)}`}`, 'It ended before the load began: check the script, runner-image and runner-memory.');
}
/**
 * The runner that went wrong first, and how: one that was ended because of another comes last. Nothing is wrong with a
 * runner that still runs, or has ended with 0, or with 99: a limit crossed by its share says nothing.
 */
function culpritAmong(runners) {
    const bad = runners.flatMap((runner) => {
        const { pod } = runner;
        if (pod === undefined || runner.isGone)
            return [{ runner, rank: 1, ending: () => gone(runner) }];
        if (pod.state !== 'ended')
            return pod.isBeingDeleted ? [{ runner, rank: 2, ending: () => deleted(runner, pod) }] : [];
        if (pod.exitCode === 0)
            return [];
        if (pod.exitCode === 99) {
            const ending = endedBadly(runner, pod);
            return ending.name === 'StoppedByThreshold' ? [{ runner, rank: 2, ending: () => ending }] : [];
        }
        const isEnded = pod.exitCode === 105 || pod.exitCode === 143;
        return [{ runner, rank: isEnded ? 3 : 0, ending: () => endedBadly(runner, pod) }];
    });
    return bad.sort((a, b) => a.rank - b.rank)[0];
}

// EXTERNAL MODULE: ./build/src/generator/cluster/names.js
var names = __webpack_require__(72510);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
;// CONCATENATED MODULE: ./build/src/generator/cluster/notes.js


/** Clocks are told to the second. */
const CLOCK_APART_S = 2;
/** Shares are as equal as whole VUs can be; beyond that a runner was held back. */
const WEAK_SHARE = 0.8;
/** What a reader of the figures should know of the runners they come from. */
function notesOn(runners, { spreadMs, clockOffsetsS }, { image }) {
    const nodes = [...new Set(runners.flatMap(({ pod }) => pod?.node ?? []))];
    const apart = clockOffsetsS.findIndex((offset) => Math.abs(offset) >= CLOCK_APART_S);
    return [
        `The load was split over ${runners.length} runners (${image}) on ${nodes.length} node${nodes.length === 1 ? '' : 's'} (${nodes.join(', ').slice(0, 500)}), ${begunText(runners, spreadMs)}.`,
        ...(apart < 0
            ? []
            : [
                `The clock of ${runners[apart]?.who} is ${clockOffsetsS[apart]} s off that of the pod that started it.`,
            ]),
        ...weakest(runners),
        ...(runners.some((runner) => runner.result()?.runsSetup)
            ? ['setup() and teardown() of the script ran in every runner.']
            : []),
    ];
}
/** Each runner tells when its load began by its own clock. */
function begunText(runners, spreadMs) {
    if (spreadMs !== undefined)
        return `let go within ${spreadMs} ms of one another`;
    const begun = runners.flatMap((runner) => {
        const { atMs, durationMs } = runner.result() ?? {};
        return atMs === undefined || durationMs === undefined ? [] : [atMs - durationMs];
    });
    if (begun.length < runners.length)
        return 'let go by the operator';
    return `let go by the operator; they began within ${Math.round(Math.max(...begun) - Math.min(...begun))} ms of one another, by the clocks of their nodes`;
}
/** The runner that did least, where that is less than its share. */
function weakest(runners) {
    const done = runners.flatMap((runner) => {
        const summary = Object.values(runner.result()?.files ?? {})
            .map(json/* parseJson */.qF)
            .find((one) => (0,json/* isRecord */.u4)((0,json/* ownValue */.eC)(one, 'metrics')));
        const iterations = (0,json/* ownValue */.eC)((0,json/* ownValue */.eC)((0,json/* ownValue */.eC)((0,json/* ownValue */.eC)(summary, 'metrics'), 'iterations'), 'values'), 'count');
        return typeof iterations === 'number' ? [{ runner, iterations }] : [];
    });
    const mean = done.reduce((sum, { iterations }) => sum + iterations, 0) / done.length;
    const [least] = done.sort((a, b) => a.iterations - b.iterations);
    // With a few iterations in all, one more or less is no weakness.
    if (least === undefined || least.iterations >= mean * WEAK_SHARE || mean - least.iterations < FEW)
        return [];
    return [
        `${least.runner.who} was the weakest: ${least.iterations} iterations, ${(0,numbers/* formatPercent */.l9)(1 - least.iterations / mean)} fewer than the runners did on average.`,
    ];
}
const FEW = 10;

// EXTERNAL MODULE: ./build/src/generator/cluster/readiness.js
var readiness = __webpack_require__(13262);
;// CONCATENATED MODULE: ./build/src/generator/cluster/runner-logs.js

const PAUSE_MS = 1000;
/** `[pod/NAME/CONTAINER] TIME line`, as `kubectl logs --prefix --timestamps` writes it. */
const WRITTEN = /^\[pod\/([^/\]]+)\/[^\]]*\] (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(\S*) ?/;
/**
 * One kubectl for the logs of all runners, from their first line on. When the stream breaks it is taken up again at the
 * last second that was seen, and what came before is left out by its time.
 */
function followLogs({ kubectl, selector, runners, onLine, goesOn }) {
    const lastOf = new Map();
    /** When the stream was taken up again. */
    let seenBefore = new Map();
    let child;
    let stopped = false;
    const take = (written) => {
        const match = WRITTEN.exec(written);
        if (match === null)
            return;
        const [whole, pod = '', second = '', fraction = ''] = match;
        const at = `${second}.${fraction.padEnd(9, '0')}`;
        if (at <= (seenBefore.get(pod) ?? ''))
            return;
        lastOf.set(pod, at);
        onLine(pod, written.slice(whole.length));
    };
    const follow = async () => {
        while (!stopped) {
            seenBefore = new Map(lastOf);
            const seen = [...lastOf.values()].sort()[0];
            child = kubectl.follow([
                'logs',
                '--follow',
                '--prefix',
                '--timestamps',
                '--container=k6',
                `--selector=${selector}`,
                `--max-log-requests=${runners + 1}`,
                ...(seen === undefined ? ['--tail=-1'] : [`--since-time=${seen.slice(0, 19)}Z`]),
            ], take);
            await child.ended;
            if (!goesOn())
                return;
            await (0,promises_.setTimeout)(PAUSE_MS);
        }
    };
    return {
        ended: follow(),
        stop() {
            stopped = true;
            child?.end();
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/k6/lib/result-lines.js
/**
 * How the results of a runner in a cluster travel: as the last lines of its log, marked and numbered. Container runtimes
 * cut lines at 16 kB and kubectl keeps the newest megabytes only, so lines are short and come last. Pure: k6 imports it as
 * it is, and so does the reader.
 */
const LONGEST_PART = 12_000;
/** The lines of one text; characters beyond ASCII are escaped, so that a character is a byte. */
function resultLines(mark, value) {
    const json = JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const count = Math.max(1, Math.ceil(json.length / LONGEST_PART));
    const lines = [];
    for (let at = 0; at < count; at += 1) {
        const part = json.slice(at * LONGEST_PART, (at + 1) * LONGEST_PART);
        lines.push(`${mark} ${at + 1}/${count} ${part}`);
    }
    return `\n${lines.join('\n')}\n`;
}
/** Puts the lines together again, in whatever order and however often they come. */
class ResultReader {
    mark;
    parts = new Map();
    count = 0;
    constructor(mark) {
        this.mark = mark;
    }
    /** Whether the line was one of these. */
    take(line) {
        if (!line.startsWith(`${this.mark} `))
            return false;
        const match = /^(\d{1,6})\/(\d{1,6}) /.exec(line.slice(this.mark.length + 1, this.mark.length + 20));
        if (match === null)
            return false;
        this.count = Number(match[2]);
        this.parts.set(Number(match[1]), line.slice(this.mark.length + 1 + match[0].length));
        return true;
    }
    /** The text, once every line of it has come. */
    text() {
        if (this.count === 0 || this.parts.size < this.count)
            return undefined;
        let text = '';
        for (let at = 1; at <= this.count; at += 1) {
            const part = this.parts.get(at);
            if (part === undefined)
                return undefined;
            text += part;
        }
        return text;
    }
}

// EXTERNAL MODULE: ./build/src/exec/line-ring.js
var line_ring = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/src/generator/progress.js
var generator_progress = __webpack_require__(57424);
;// CONCATENATED MODULE: ./build/src/generator/cluster/runner.js









/** What the entry of a script prints at the end of a runner's log (`script/entry.ts`). */
const resultSchema = schemas/* object */.Ikc({
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    atMs: schemas/* number */.aig(),
    durationMs: schemas/* number */.aig(),
    /** The script has a setup() or a teardown(). */
    runsSetup: schemas/* boolean */.zMY(),
});
const LAST_LINES = 15;
/** One runner: what the cluster says of it, and what it has said itself. */
class Runner {
    index;
    messages = new generator_messages/* K6Messages */.k();
    figures = new live_counters/* RecorderCounters */.ij();
    /** As the cluster told it last. */
    pod;
    /** The cluster knew its pod, and does not any more. */
    isGone = false;
    progress;
    /** By the clock of this process. */
    runningSince;
    #results;
    #last = new line_ring/* LineRing */.Z(LAST_LINES);
    #of;
    #folder;
    #record;
    constructor(index, of, mark, resultsDirectory) {
        this.index = index;
        this.#of = of;
        this.#results = new ResultReader(mark);
        this.#folder = (0,external_node_path_.join)(resultsDirectory, `runner-${index + 1}`);
        (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
    }
    get folder() {
        return this.#folder;
    }
    /** `Runner 2 of 4 (pod perf-1-x7x2p on node-b)`. */
    get who() {
        const { name, node } = this.pod ?? {};
        const where = name === undefined ? '' : ` (pod ${name}${node === undefined ? '' : ` on ${node}`})`;
        return `Runner ${this.index + 1} of ${this.#of}${where}`;
    }
    /** One line of its log; gives what kind of line it was. */
    take(line) {
        if (this.#results.take(line))
            return 'result';
        if (line.startsWith('{"event":')) {
            this.#keep(line);
            return 'other';
        }
        const progress = (0,generator_progress/* parseProgress */.T)(line);
        if (progress !== undefined) {
            this.progress = progress;
            return 'progress';
        }
        if (line.trim() !== '' && !/^\S+\s+(?:✓|✗)?\s*\[/.test(line))
            this.#last.push(line);
        if (!/^\{"(?:level|time|msg|error|hint|source)"/.test(line))
            return 'other';
        this.messages.add(line);
        return 'message';
    }
    lastLines() {
        return this.#last.last(LAST_LINES);
    }
    get hasWholeResult() {
        return this.#results.text() !== undefined;
    }
    /** How much of the result has come: `3 of 6`. */
    get resultSoFar() {
        return `${this.#results.parts.size} of ${this.#results.count || 'at least 1'}`;
    }
    result() {
        const text = this.#results.text();
        return text === undefined ? undefined : resultSchema.safeParse((0,json/* parseJson */.qF)(text)).data;
    }
    get recordFile() {
        return (0,external_node_path_.join)(this.#folder, 'timeline.ndjson');
    }
    /** The recorder writes a line a second for hours: to the disk, not into memory. */
    #keep(line) {
        this.figures.take(line);
        this.#record ??= (0,external_node_fs_.openSync)(this.recordFile, 'w');
        (0,external_node_fs_.writeSync)(this.#record, `${line}\n`);
    }
    close() {
        if (this.#record !== undefined)
            (0,external_node_fs_.closeSync)(this.#record);
        this.#record = undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/generator/cluster/shards.js



/** What each runner left whole, which is kept in its folder as well. */
function shardsOf(runners, launch, clockShiftMs) {
    return runners.flatMap((runner) => {
        const files = runner.result()?.files;
        if (files === undefined)
            return [];
        // As a whole once more: a line may have ended in the middle of a secret.
        const clean = (file) => (files[file] === undefined ? undefined : launch.scrub(files[file]));
        const kept = [
            [clean(launch.files.summary), 'k6-summary.json'],
            [clean(launch.files.ownSummary), 'script-summary.json'],
        ];
        for (const [text, name] of kept)
            if (text !== undefined)
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(runner.folder, name), text);
        return [
            {
                name: `runner ${runner.index + 1}`,
                summary: (0,json/* parseJson */.qF)(kept[0]?.[0] ?? ''),
                timeline: textOf(runner.recordFile),
                clockShiftMs: clockShiftMs(runner),
            },
        ];
    });
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/generator/cluster/start-signal.js
var start_signal = __webpack_require__(14739);
;// CONCATENATED MODULE: ./build/src/generator/cluster/load.js













/** A load on several runners of a cluster, which the line sees as one k6. */
function startOnCluster(load) {
    const run = new RunningLoad(load);
    return {
        pid: undefined,
        stop: () => run.stop(),
        kill: () => run.kill(),
        ended: run.toItsEnd(),
        liveFigures: () => (0,live_counters/* sumOfCounters */.is)(run.runners.map(({ figures }) => figures.latest)),
        results: () => run.results(),
    };
}
class RunningLoad {
    runners;
    #load;
    #stopped = new AbortController();
    #follower;
    #ending;
    #start;
    #isOver = false;
    /** When the runners were let go, by the clock of this machine. */
    #began;
    constructor(load) {
        this.#load = load;
        const { plan, mark, launch } = load;
        this.runners = Array.from({ length: plan.runners }, (_, index) => new Runner(index, plan.runners, mark, launch.writes));
    }
    get #name() {
        return this.#load.objects.name;
    }
    async toItsEnd() {
        const { kubectl, carrier, plan, log } = this.#load;
        try {
            await this.#create();
            const notBeforeMs = await this.#untilReady();
            this.#follow();
            this.#start = await carrier.letGo({
                ...this.#load,
                runners: this.runners,
                signal: this.#stopped.signal,
            });
            this.#began = { notBeforeMs, notAfterMs: Date.now() };
            await this.#untilEnded();
            return this.#endOf();
        }
        catch (error) {
            if (this.#stopped.signal.aborted)
                return { code: 105, signal: undefined };
            return {
                code: undefined,
                signal: undefined,
                error: error instanceof Error ? error : new Error(String(error)),
            };
        }
        finally {
            this.#isOver = true;
            this.#follower?.stop();
            for (const runner of this.runners)
                runner.close();
            if (plan.keep)
                log.info(`keep-runners: left in the cluster as ${this.#name}`);
            else {
                const problem = await (0,cleanup/* deleteRun */.x)(kubectl, this.#name, plan.engine);
                if (problem !== undefined)
                    log.warn(problem);
            }
        }
    }
    /** Deleted, every runner gets SIGTERM, writes its summary, and the log that is followed has it. */
    stop() {
        if (this.#stopped.signal.aborted)
            return;
        this.#stopped.abort();
        this.#delete();
    }
    kill() {
        this.#stopped.abort();
        this.#follower?.stop();
    }
    #delete() {
        void (0,cleanup/* deleteRun */.x)(this.#load.kubectl, this.#name, this.#load.plan.engine);
    }
    async #create() {
        const { kubectl, carrier, objects, makeArchive, log, plan } = this.#load;
        const archive = await makeArchive();
        this.#stopped.signal.throwIfAborted();
        const items = carrier.manifests({ ...objects, archive });
        await kubectl.must('the runners could not be created', ['create', '--filename=-', '--output=name'], {
            input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
        });
        log.info(`${plan.runners} runners as ${carrier.kind} ${this.#name}, image ${plan.image}`);
    }
    /** Every runner is there, paused, and answers; gives the earliest moment at which they can be let go, epoch ms. */
    async #untilReady() {
        const { carrier } = this.#load;
        const startedAt = performance.now();
        const createdMs = Date.now();
        for (;;) {
            this.#stopped.signal.throwIfAborted();
            await this.#look();
            const waitedMs = performance.now() - startedAt;
            const stuck = await carrier.look(waitedMs);
            if (stuck !== undefined)
                throw stuck;
            if (carrier.hasLetGo() && this.runners.every(({ pod }) => pod !== undefined))
                return createdMs;
            for (const runner of this.runners)
                await this.#neverReady(runner, waitedMs);
            if (this.runners.every(({ pod }) => pod?.isReady && pod.address !== undefined))
                return carrier.isOnItsOwn ? createdMs : Date.now();
            await (0,promises_.setTimeout)(readiness/* PATIENCE */.aZ.beforeMs, undefined, { signal: this.#stopped.signal });
        }
    }
    async #neverReady(runner, waitedMs) {
        const { plan, kubectl } = this.#load;
        const { pod, who } = runner;
        if (pod?.state === 'ended') {
            await this.#readLog(runner);
            throw endedEarly(runner);
        }
        if (pod?.state !== 'running')
            runner.runningSince = undefined;
        else
            runner.runningSince ??= performance.now();
        const runningMs = runner.runningSince === undefined ? 0 : performance.now() - runner.runningSince;
        const never = (0,readiness/* whyNeverReady */.CO)(runner, { waitedMs, runningMs }, plan);
        if (never !== undefined)
            throw never;
        const isMissing = pod === undefined && waitedMs > 10_000;
        if (!isMissing && waitedMs < readiness/* PATIENCE */.aZ.readyMs)
            return;
        if (pod?.isReady)
            return;
        const events = await (0,readiness/* eventsOf */.XL)(kubectl, pod?.name ?? this.#name);
        if (pod === undefined && events === '' && waitedMs < readiness/* PATIENCE */.aZ.readyMs)
            return;
        throw new errors/* LoadError */.Xb(`${who} was not ready after ${Math.round(waitedMs / 1000)} s${pod?.reason === undefined ? '' : ` (${pod.reason})`}${events === '' ? '' : `: ${events}`}`, `Look at it with keep-runners and: kubectl describe job ${this.#name}`);
    }
    async #look() {
        const { kubectl } = this.#load;
        const result = await kubectl.ask(['get', 'pods', `--selector=${(0,names/* runnersOf */.rp)(this.#name)}`, '--output=json'], {
            timeoutMs: 10_000,
        });
        if (result.code !== 0)
            return false;
        const pods = (0,cluster_pods/* readPods */.zL)(result.stdout);
        for (const runner of this.runners) {
            const pod = podOf(runner, pods);
            runner.isGone = pod === undefined && runner.pod !== undefined;
            runner.pod = pod ?? runner.pod;
        }
        return true;
    }
    #follow() {
        const { kubectl, launch, plan } = this.#load;
        const byPod = new Map(this.runners.map((runner) => [runner.pod?.name, runner]));
        const request = {
            kubectl,
            selector: (0,names/* runnersOf */.rp)(this.#name),
            runners: plan.runners,
            goesOn: () => !this.#isOver &&
                !this.#stopped.signal.aborted &&
                this.runners.some(({ hasWholeResult }) => !hasWholeResult),
            onLine: (pod, line) => {
                const runner = byPod.get(pod);
                if (runner === undefined)
                    return;
                const kind = runner.take(launch.scrub(line));
                if (kind === 'message')
                    launch.onStderr(launch.scrub(line));
                // While it is paused k6 says 0 s again and again.
                else if (kind === 'progress' && this.#start !== undefined)
                    this.#tellProgress();
            },
        };
        this.#follower = followLogs(request);
    }
    /** Progress of all runners as the line of one k6. */
    #tellProgress() {
        const known = this.runners.flatMap(({ progress }) => progress ?? []);
        if (known.length < this.runners.length)
            return;
        const sum = (pick) => known.reduce((total, one) => total + pick(one), 0);
        const elapsedS = Math.max(...known.map((one) => one.elapsedS));
        const vus = sum((one) => one.vus);
        this.#load.launch.onStdout(`running (${elapsedS.toFixed(1)}s), ${vus}/${vus} VUs, ${sum((one) => one.complete)} complete and ${sum((one) => one.interrupted)} interrupted iterations`);
    }
    async #untilEnded() {
        let answeredAt = performance.now();
        while (!this.#stopped.signal.aborted) {
            if (await this.#look())
                answeredAt = performance.now();
            else if (performance.now() - answeredAt > readiness/* PATIENCE */.aZ.lostMs) {
                this.#ending = broken('ClusterLost', `The cluster has not answered for ${Math.round(readiness/* PATIENCE */.aZ.lostMs / 1000)} s: what became of the runners is not known.`);
                return;
            }
            const culprit = culpritAmong(this.runners);
            if (culprit !== undefined) {
                await this.#readLog(culprit.runner);
                this.#ending = culprit.ending();
                for (const message of culprit.runner.lastLines())
                    this.#load.launch.onStderr(message);
                this.#delete();
                break;
            }
            if (this.runners.every(({ pod }) => pod?.state === 'ended'))
                break;
            await (0,promises_.setTimeout)(readiness/* PATIENCE */.aZ.duringMs, undefined, { signal: this.#stopped.signal }).catch(() => { });
        }
        await Promise.race([this.#follower?.ended, (0,promises_.setTimeout)(readiness/* PATIENCE */.aZ.logsMs, undefined, { ref: false })]);
        if (this.#ending !== undefined || this.#stopped.signal.aborted)
            return;
        for (const runner of this.runners)
            if (!runner.hasWholeResult)
                await this.#readLog(runner);
    }
    /** What the stream did not bring. */
    async #readLog(runner) {
        const { kubectl, launch } = this.#load;
        const { pod } = runner;
        if (pod === undefined)
            return;
        const result = await kubectl.ask(['logs', pod.name, '--container=k6', '--tail=500']);
        for (const line of result.stdout.split('\n'))
            runner.take(launch.scrub(line));
    }
    #endOf() {
        if (this.#stopped.signal.aborted)
            return { code: 105, signal: undefined };
        const torn = this.runners.find((runner) => runner.result() === undefined);
        if (this.#ending === undefined && torn !== undefined)
            this.#ending = broken('RunnerWithoutSummary', `${torn.who} left no whole summary (${torn.resultSoFar} parts): its share of the load is in no figure.`);
        return { code: 0, signal: undefined };
    }
    results() {
        return {
            summary: undefined,
            timeline: undefined,
            ownSummary: undefined,
            shards: shardsOf(this.runners, this.#load.launch, (runner) => this.#clockShiftMs(runner)),
            ...(this.#ending !== undefined && { ending: this.#ending }),
            notes: this.#notes(),
        };
    }
    #clockShiftMs(runner) {
        const { atMs, durationMs } = runner.result() ?? {};
        if (atMs === undefined || durationMs === undefined || this.#began === undefined)
            return 0;
        return (0,start_signal/* clockShiftMs */.n)(atMs - durationMs, this.#began);
    }
    #notes() {
        return this.#start === undefined ? [] : notesOn(this.runners, this.#start, this.#load.plan);
    }
}
function podOf({ index, pod }, pods) {
    const own = pods.filter((one) => one.index === index);
    // A pod that took the place of a lost one has not run this load.
    return own.find((one) => one.name === pod?.name) ?? (pod === undefined ? own[0] : undefined);
}

// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/src/generator/cluster/preflight.js





/** The least a load needs, beside what makes its runners; docs/kubernetes.md has the same as a Role. */
const RIGHTS = [
    ...['create', 'delete'].map((verb) => ({ verb, resource: 'configmaps' })),
    ...['create', 'delete'].map((verb) => ({ verb, resource: 'secrets' })),
    { verb: 'list', resource: 'pods' },
    { verb: 'get', resource: 'pods', subresource: 'log' },
];
const RIGHTS_OF = {
    kubernetes: [
        ...['create', 'list', 'delete'].map((verb) => ({ verb, resource: 'jobs', group: 'batch' })),
        ...['create', 'get', 'delete'].map((verb) => ({ verb, resource: 'pods' })),
    ],
    'k6-operator': ['create', 'get', 'list', 'delete'].map((verb) => ({
        verb,
        resource: 'testruns',
        group: 'k6.io',
    })),
};
/** Everything a load with this engine does in the cluster. */
const rightsOf = (engine) => [...RIGHTS_OF[engine], ...RIGHTS];
/** Asks the cluster whether it is there, which version it has, and whether everything that will be done may be done. */
async function askCluster(kubectl, engine, log) {
    const versions = (0,json/* parseJson */.qF)(await kubectl.must('the cluster could not be asked', ['version', '--output=json']));
    const [client, server] = ['clientVersion', 'serverVersion'].map((which) => {
        const version = (0,json/* ownValue */.eC)(versions, which);
        return {
            text: String((0,json/* ownValue */.eC)(version, 'gitVersion') ?? 'unknown'),
            minor: Number.parseInt(String((0,json/* ownValue */.eC)(version, 'minor') ?? ''), 10),
        };
    });
    if (client !== undefined && server !== undefined && Math.abs(client.minor - server.minor) > 1)
        log.warn(`kubectl is ${client.text} and the cluster ${server.text}: Kubernetes supports one minor version apart.`);
    if (engine === 'k6-operator')
        await hasOperator(kubectl);
    await mayAll(kubectl, rightsOf(engine));
    return { serverVersion: server?.text ?? 'unknown' };
}
/** Whether the cluster knows TestRuns, which anybody may ask. */
async function hasOperator(kubectl) {
    const known = await kubectl.must('the cluster could not be asked for the k6-operator', [
        'api-resources',
        '--api-group=k6.io',
        '--output=name',
    ]);
    if (known.split('\n').includes(names/* TEST_RUNS */.KW))
        return;
    throw new errors/* LoadError */.Xb('the k6-operator is not installed in this cluster: it knows no testruns.k6.io', 'Install it (https://grafana.com/docs/k6/latest/set-up/set-up-distributed-k6/), or use engine kubernetes, which needs no operator.');
}
/** `kubectl auth can-i` for all of it in one question. */
async function mayAll(kubectl, rights) {
    const namespace = await namespaceOf(kubectl);
    const reviews = rights.map(({ verb, resource, group = '', subresource = '' }) => ({
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        metadata: { name: '' },
        spec: { resourceAttributes: { namespace, verb, resource, group, subresource } },
    }));
    const result = await kubectl.ask(['create', '--filename=-', '--output=json'], {
        input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: reviews }),
    });
    if (result.code !== 0)
        throw (0,cluster_kubectl/* problemOf */.Z)('the cluster could not be asked what is allowed', result);
    const answers = reviewsIn(result.stdout);
    const refused = rights.filter((_, index) => (0,json/* ownValue */.eC)((0,json/* ownValue */.eC)(answers[index], 'status'), 'allowed') !== true);
    if (refused.length === 0)
        return;
    const list = refused.map(({ verb, resource, subresource }) => `${verb} ${resource}${subresource === undefined ? '' : `/${subresource}`}`);
    throw new errors/* LoadError */.Xb(`the login of kubectl may not ${list.join(', ')} in the namespace ${namespace}`, 'docs/kubernetes.md has the Role that is needed; `kubectl auth can-i --list` says what there is.');
}
/** A List, or one JSON object after the other. */
function reviewsIn(stdout) {
    const whole = (0,json/* parseJson */.qF)(stdout);
    const items = (0,json/* ownValue */.eC)(whole, 'items');
    if (Array.isArray(items))
        return items;
    return stdout
        .split(/^(?=\{)/m)
        .map(json/* parseJson */.qF)
        .filter((one) => one !== undefined);
}
async function namespaceOf(kubectl) {
    const config = (0,json/* parseJson */.qF)(await kubectl
        .must('the kubeconfig could not be read', ['config', 'view', '--minify', '--output=json'])
        .catch((error) => {
        // A kubeconfig inside a pod has no context.
        if (/current-context|no context/.test((0,reason/* reasonOf */.A)(error)))
            return '{}';
        throw error;
    }));
    const contexts = (0,json/* ownValue */.eC)(config, 'contexts');
    const namespace = Array.isArray(contexts)
        ? (0,json/* ownValue */.eC)((0,json/* ownValue */.eC)(contexts[0], 'context'), 'namespace')
        : undefined;
    return kubectl.namespace ?? (typeof namespace === 'string' ? namespace : 'default');
}

// EXTERNAL MODULE: ./build/src/generator/cluster/runners-request.js
var runners_request = __webpack_require__(24317);
;// CONCATENATED MODULE: ./build/src/generator/cluster/cluster.js










/** k6 as the pods of a Job, each with its share of one load; what k6 is asked before, one on this machine answers. */
async function clusterGenerator(plan, here, { log, signal, env, packageRoot, remember }) {
    const kubectl = (0,cluster_kubectl/* kubectlFor */.A)(plan, env);
    const { serverVersion } = await askCluster(kubectl, plan.engine, log);
    const owner = ownerOf(env);
    await (0,cleanup/* sweep */.X)(kubectl, { owner, engine: plan.engine }, Date.now(), log);
    log.info(`Kubernetes ${serverVersion}, ${plan.runners} runners`);
    const mark = `@@PERF-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    return {
        kind: 'cluster',
        isElsewhere: true,
        runners: plan.runners,
        startsWithinMs: readiness/* PATIENCE */.aZ.readyMs + plan.healthTimeoutMs,
        k6Version: here.k6Version,
        hint: 'Look at the runners with keep-runners and kubectl.',
        resultsInLog: mark,
        ...(plan.engine === 'k6-operator' && { dropsScriptTags: true }),
        serviceUrl: (urlHere) => urlHere,
        ask: here.ask,
        start(launch) {
            const name = `perf-${(0,external_node_crypto_.randomBytes)(5).toString('hex')}`;
            const { context, namespace, engine } = plan;
            const carrier = carriers/* CARRIERS */.M[engine](kubectl, name);
            remember({
                kind: 'cluster',
                name,
                engine,
                ...(context && { context }),
                ...(namespace && { namespace }),
            });
            return startOnCluster({
                kubectl,
                carrier,
                plan,
                launch,
                log,
                mark,
                healthUrl: `${(launch.env.ORCHESTRATOR_URL ?? '').replace(/\/+$/, '')}${plan.healthPath}`,
                makeArchive: () => makeArchive(here, launch, signal),
                objects: (0,runners_request/* runnersRequest */.L)({
                    carrier,
                    plan,
                    name,
                    owner,
                    args: launch.args,
                    env: launch.env,
                    deadlineMs: launch.deadlineMs,
                    nowMs: Date.now(),
                    packageRoot,
                }),
            });
        },
    };
}
/** The same repository, or the same machine. As a label it must be short. */
function ownerOf(env) {
    const owner = env.GITHUB_REPOSITORY ?? `${(0,external_node_os_.hostname)()}/${env.USER ?? ''}`;
    return (0,external_node_crypto_.createHash)('sha256').update(owner).digest('hex').slice(0, 16);
}


/***/ })

};
