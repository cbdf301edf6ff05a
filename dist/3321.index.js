export const id = 3321;
export const ids = [3321];
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

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ TREE_VARIABLE),
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   WZ: () => (/* binding */ processTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81035);


/** Variable that every process of a tree inherits: one that left its parent and its group is still known by it. */
const TREE_VARIABLE = 'ORCHESTRATOR_PERF_TREE';
/**
 * The processes that come from one that was started. Marks can be read on Linux only; elsewhere a process that left its
 * parent and the group before it was first seen is not found.
 */
function processTree(root) {
    let seen = new Set();
    let unmarked = new Set();
    return {
        async living() {
            const table = await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessTable */ .Uc)();
            const entries = [...table.values()];
            const stillUnmarked = new Set();
            const members = new Map();
            await Promise.all(entries.map(async (entry) => {
                const key = keyOf(entry);
                const isRoot = entry.pid === root.pid && entry.startedAt === root.startedAt;
                if (isRoot || seen.has(key))
                    members.set(entry.pid, entry);
                else if (unmarked.has(key) || !(await hasMark(entry.pid, root.mark)))
                    stillUnmarked.add(key);
                else
                    members.set(entry.pid, entry);
            }));
            addDescendants(members, entries);
            // A group lives as long as one of its processes, and until then its number is not given away.
            if ([...members.values()].some(({ group }) => group === root.pid)) {
                for (const entry of entries)
                    if (entry.group === root.pid)
                        members.set(entry.pid, entry);
                addDescendants(members, entries);
            }
            members.delete(process.pid);
            seen = new Set([...members.values()].map(keyOf));
            unmarked = stillUnmarked;
            return [...members.values()];
        },
    };
}
/** Sends a signal to those of these processes that are still the same ones. */
async function signalProcesses(processes, name) {
    if (processes.length === 0)
        return;
    const table = await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessTable */ .Uc)();
    for (const { pid, startedAt } of processes) {
        if (table.get(pid)?.startedAt !== startedAt)
            continue;
        try {
            process.kill(pid, name);
        }
        catch {
            // Ended meanwhile; one that may not be signalled is found alive afterwards.
        }
    }
}
const keyOf = ({ pid, startedAt }) => `${pid} ${startedAt}`;
function addDescendants(members, entries) {
    for (let before = -1; before !== members.size;) {
        before = members.size;
        for (const entry of entries)
            if (members.has(entry.parent))
                members.set(entry.pid, entry);
    }
}
async function hasMark(pid, mark) {
    if (process.platform !== 'linux')
        return false;
    try {
        const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'latin1');
        return environment.split('\0').includes(`${TREE_VARIABLE}=${mark}`);
    }
    catch {
        // Another user's, or ended.
        return false;
    }
}


/***/ }),

/***/ 93321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildCommand: () => (/* binding */ buildCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15492);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54992);
/* harmony import */ var _write_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2194);
/* harmony import */ var _command_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74152);







/** Name of its log, and of what broke where it fails. */
const BUILD = 'build';
const TIMEOUT_MS = 15 * 60_000;
/**
 * Runs the build command of one version to its end, once before its first start; nothing that it started lives on.
 * Nothing to do where there is none. Throws a StackError with its last lines when it fails, takes too long or is stopped.
 */
async function buildCommand(plan, context) {
    const { build, directory, env } = plan;
    if (build === undefined)
        return;
    const { log, remember, logs, version } = context;
    const startedAt = performance.now();
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    remember({ kind: 'command', name: mark });
    log.info(`Building ${version}: ${build[0]} in ${directory}`);
    const command = await (0,_command_process_js__WEBPACK_IMPORTED_MODULE_5__/* .startCommandProcess */ .f)({
        service: BUILD,
        called: BUILD,
        input: 'build-command',
        plan: { argv: build, directory, env },
        mark,
    });
    try {
        if (command.root !== undefined)
            remember({ kind: 'command', name: mark, ...command.root });
        await succeeded(command, context);
        log.info(`Built ${version} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    }
    finally {
        await command.stop();
        const lines = command.log.last(Number.POSITIVE_INFINITY);
        // A full disk must not hide why the build failed.
        await (0,_write_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeLogs */ .f)(logs, [{ service: BUILD, lines }]).catch((error) => log.warn(`the log of the build could not be kept: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error)}`));
    }
}
async function succeeded(command, { signal, version, timeoutMs = TIMEOUT_MS }) {
    const over = new AbortController();
    const until = AbortSignal.any([signal, over.signal]);
    await Promise.race([
        command.gone,
        // Ends with the build, or when it is stopped.
        (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(timeoutMs, undefined, { signal: until }).catch(() => { }),
    ]);
    over.abort();
    const failed = (how, hint) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StackError */ .L8(`build-command of ${version} ${how}`, hint, BUILD, command.log.last(50));
    const end = command.ended();
    if (signal.aborted)
        throw failed('was stopped', '');
    if (end === undefined)
        throw failed(`took longer than ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(timeoutMs / 1000)} and was ended`, 'Its last lines may say what it waits for. What takes long belongs into a step before, with a cache.');
    if (!end.isSuccess)
        throw failed(end.how, end.hint);
}


/***/ }),

/***/ 74152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ startCommandProcess)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _exec_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90690);
/* harmony import */ var _exec_line_ring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9856);
/* harmony import */ var _exec_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52296);
/* harmony import */ var _exec_process_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81035);
/* harmony import */ var _exec_process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4127);
/* harmony import */ var _exec_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28483);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46653);
/* harmony import */ var _end_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94289);









async function startCommandProcess(request) {
    const { service, called, input, plan, port, mark } = request;
    const log = new _exec_line_ring_js__WEBPACK_IMPORTED_MODULE_7__/* .LineRing */ .Z(KEPT_LINES);
    // The log is uploaded with the results.
    const scrub = (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_8__/* .scrubber */ .ty)([process.env, plan.env]);
    const keep = (line) => log.push(scrub(line));
    const [stdout, stderr] = [(0,_exec_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCutter */ .m)(keep), (0,_exec_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCutter */ .m)(keep)];
    const child = (0,_exec_start_js__WEBPACK_IMPORTED_MODULE_5__/* .start */ .n)(plan.argv, {
        env: {
            ...(0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env, 'network', 'go', 'service'),
            ...(port === undefined ? plan.env : { HOST: '127.0.0.1', ...plan.env, PORT: String(port) }),
            [_exec_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .TREE_VARIABLE */ .II]: mark,
        },
        cwd: plan.directory,
        onStdout: stdout.write,
        onStderr: stderr.write,
    });
    const root = child.pid === undefined ? undefined : (await (0,_exec_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcessTable */ .Uc)()).get(child.pid);
    const tree = (0,_exec_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .processTree */ .WZ)({ mark, ...root });
    let end;
    let expected = false;
    let events = [];
    const gone = child.exited.then(async (how) => {
        const atMs = Date.now();
        // A child of it that goes on holds the output open.
        await Promise.race([child.ended, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LAST_WORDS_MS, undefined, { ref: false })]);
        for (const stream of [stdout, stderr])
            stream.end();
        const left = expected ? 0 : (await tree.living()).length;
        end = { ...tellEnd(how, plan.argv[0], input, left), isSuccess: how.code === 0 };
        if (!expected)
            events.push({ atMs, service, kind: 'exited', detail: `${called} ${end.how}. ${end.hint}`.trim() });
    });
    return {
        root: root && { pid: root.pid, startedAt: root.startedAt },
        log,
        living: tree.living,
        ended: () => end,
        gone,
        takeEvents() {
            const taken = events;
            events = [];
            return taken;
        },
        async stop() {
            expected = true;
            await (0,_end_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .endTree */ .S)(tree, called);
            await gone;
        },
    };
}
const KEPT_LINES = 20_000;
const LAST_WORDS_MS = 500;
function tellEnd(end, command, input, left) {
    if (end.error !== undefined)
        return {
            how: (0,_exec_start_js__WEBPACK_IMPORTED_MODULE_5__/* .endText */ .Z)(end),
            hint: `Check \`${input}\`: is ${command} there, executable, and on the PATH?`,
        };
    if (left === 0 || input === 'build-command')
        return { how: (0,_exec_start_js__WEBPACK_IMPORTED_MODULE_5__/* .endText */ .Z)(end), hint: 'Its last lines may say why.' };
    return {
        how: `${(0,_exec_start_js__WEBPACK_IMPORTED_MODULE_5__/* .endText */ .Z)(end)} and left ${left === 1 ? 'one process' : `${left} processes`} in the background`,
        hint: 'Give `start` a command that stays in the foreground: without --daemon, --detach, nohup or the like.',
    };
}


/***/ }),

/***/ 94289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ endTree)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _exec_process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);



const GRACE_MS = 5000;
const KILLED_WITHIN_MS = 5000;
/** Asks all processes of a tree to end, kills those that do not, and those that they started meanwhile. */
async function endTree(tree, service) {
    await (0,_exec_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .signalProcesses */ .IK)(await tree.living(), 'SIGTERM');
    if ((await remaining(tree, GRACE_MS)).length === 0)
        return;
    const left = await remaining(tree, KILLED_WITHIN_MS, (living) => (0,_exec_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .signalProcesses */ .IK)(living, 'SIGKILL'));
    if (left.length === 0)
        return;
    const pids = left.map(({ pid }) => pid);
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StackError */ .L8(`processes of ${service} could not be ended: ${pids.join(', ')}`, `Run: kill -9 ${pids.join(' ')}`, service);
}
/** What lives when none does any more, or when the time is over. */
async function remaining(tree, withinMs, meanwhile = async () => { }) {
    const startedAt = performance.now();
    for (;;) {
        const living = await tree.living();
        if (living.length === 0 || performance.now() - startedAt > withinMs)
            return living;
        await meanwhile(living);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(30);
    }
}


/***/ }),

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeLogs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes `<directory>/<service>.log` for each. */
async function writeLogs(directory, logs) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    for (const { service, lines } of logs)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${service}.log`), lines.map((line) => `${line}\n`).join(''));
}


/***/ })

};
