export const id = 3344;
export const ids = [3344,6653];
export const modules = {

/***/ 90690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ dockerEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   wO: () => (/* binding */ clusterEnvironment)
/* harmony export */ });
/**
 * The environment of a child process, by names that are allowed: nothing else of ours, and above all no token of a
 * workflow, reaches it. What it needs beyond, it is given by name.
 */
function childEnvironment(env, ...needs) {
    const allowed = [EVERY_PROCESS, ...needs.map((need) => ALLOWED[need])];
    return only(env, (name) => allowed.some((pattern) => pattern.test(name)));
}
/**
 * The environment of `docker` and `docker compose`: ours, because a compose file may interpolate any variable of the
 * user's, without what belongs to the workflow step alone: the action's inputs, and the tokens of the runner and of GitHub.
 */
function dockerEnvironment(env) {
    return only(env, (name) => !OF_THE_STEP.test(name));
}
/** The environment of `kubectl`: its login plugins read what they like (AWS_*, GOOGLE_*, AZURE_*). */
const clusterEnvironment = dockerEnvironment;
const EVERY_PROCESS = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|TZ|LANG|LC_[A-Z]+|SSL_CERT_(?:FILE|DIR)|XDG_[A-Z_]+|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA)$/;
const ALLOWED = {
    network: /^(?:HTTPS?_PROXY|NO_PROXY|ALL_PROXY)$/i,
    // By their whole names (`go env`): GOOGLE_APPLICATION_CREDENTIALS begins the same way.
    // A service of the user's own: what finds and sets up its runtime. By whole names: NODE_AUTH_TOKEN is a token.
    service: /^(?:USER|LOGNAME|SHELL|NODE_(?:ENV|OPTIONS|PATH|EXTRA_CA_CERTS)|NVM_(?:DIR|BIN)|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_(?:HOME|OPTS)|GRADLE_(?:HOME|OPTS|USER_HOME)|PYTHON(?:PATH|HOME|UNBUFFERED)|VIRTUAL_ENV|CONDA_PREFIX|GEM_(?:HOME|PATH)|BUNDLE_(?:PATH|GEMFILE)|RUBYLIB|RUBYOPT|DOTNET_ROOT|ASPNETCORE_ENVIRONMENT|LD_LIBRARY_PATH|CARGO_HOME|RUSTUP_HOME)$/,
    go: /^GO(?:CACHE|ENV|EXPERIMENT|INSECURE|MODCACHE|NOPROXY|NOSUMDB|PATH|PRIVATE|PROXY|ROOT|SUMDB|TMPDIR|TOOLCHAIN|AUTH)$/,
};
/** ACTIONS_RUNTIME_TOKEN writes artifacts and caches, ACTIONS_ID_TOKEN_REQUEST_TOKEN speaks for the repository. */
const OF_THE_STEP = /^(?:INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_TOKEN|GH_TOKEN|.*_RUNTIME_TOKEN)$/i;
function only(env, isAllowed) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isAllowed(name) ? [[name, value]] : []));
}


/***/ }),

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

/***/ 52296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineCutter)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

/** A line without an end must not grow in memory. */
const LONGEST_LINE_CHARS = 100_000;
/** Cuts output into lines as it comes. `end` gives what came without a line end. */
function lineCutter(use) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let rest = '';
    return {
        write(chunk) {
            const parts = (rest + decoder.write(chunk)).split('\n');
            rest = (parts.pop() ?? '').slice(-LONGEST_LINE_CHARS);
            for (const part of parts)
                use(part.replace(/\r$/, ''));
        },
        end() {
            if (rest !== '')
                use(rest);
            rest = '';
        },
    };
}


/***/ }),

/***/ 15636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ ownerMark),
/* harmony export */   jt: () => (/* binding */ OWNER_VARIABLE),
/* harmony export */   n: () => (/* binding */ orphanedTrees)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81035);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);



/** Variable beside the mark of a tree: the process of ours that started it. */
const OWNER_VARIABLE = 'ORCHESTRATOR_PERF_OWNER';
/** This process, as those that come after it may ask whether it is still there. */
async function ownerMark() {
    const own = (await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessTable */ .Uc)()).get(process.pid);
    return markOf(process.pid, own?.startedAt, await pidNamespace());
}
/**
 * Marks of the trees that live on although the process that started them is gone: it was killed, and nobody came after it.
 * Those of another container are left alone, as its pids mean nothing here. On Linux only, as marks are.
 */
async function orphanedTrees() {
    if (process.platform !== 'linux')
        return [];
    const table = await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessTable */ .Uc)();
    const namespace = await pidNamespace();
    const owners = new Set([...table.values()].map(({ pid, startedAt }) => markOf(pid, startedAt, namespace)));
    const marks = await Promise.all([...table.values()].map(marksOf));
    const orphans = marks.filter(({ owner, tree }) => tree !== undefined && owner?.endsWith(` ${namespace}`) && !owners.has(owner));
    return [...new Set(orphans.flatMap(({ tree }) => tree ?? []))];
}
const markOf = (pid, startedAt, namespace) => `${pid} ${startedAt} ${namespace}`;
async function marksOf({ pid, }) {
    try {
        const variables = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'latin1')).split('\0');
        const variable = (name) => variables.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
        return { owner: variable(OWNER_VARIABLE), tree: variable(_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TREE_VARIABLE */ .II) };
    }
    catch {
        // Another user's, or ended.
        return {};
    }
}
/** Pids are those of one container, or of the machine outside of all. */
async function pidNamespace() {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid');
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 52061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ pinnableCpus),
/* harmony export */   dp: () => (/* binding */ pinned)
/* harmony export */ });
/* unused harmony export cpuList */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90690);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36902);



/** The command on these CPUs alone, with all that it starts; it keeps its process id. */
const pinned = (argv, cpus) => cpus === undefined ? argv : ['taskset', '-c', cpus, ...argv];
/** CPUs that a process of ours can be pinned to; none where that cannot be done. */
async function pinnableCpus() {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/status', 'utf8').catch(() => '');
    const cpus = cpuList(/^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1] ?? '');
    if (cpus.length === 0)
        return [];
    const tried = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(pinned(['true'], cpus.join(',')), {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env),
        timeoutMs: 5000,
    });
    return tried.code === 0 ? cpus : [];
}
/** `0-2,7` as the kernel writes it. */
function cpuList(text) {
    return text
        .split(',')
        .filter((part) => part !== '')
        .flatMap((part) => {
        const [from = Number.NaN, to = from] = part.split('-').map(Number);
        return Array.from({ length: Math.min(to - from + 1, MOST_CPUS) || 0 }, (_, index) => from + index);
    });
}
const MOST_CPUS = 4096;


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

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28483);

/** Runs a command to its end; however that went, this never throws. Aborted or late, it is asked to end, then killed. */
async function run(argv, options) {
    const { env, cwd, input, signal, timeoutMs, maxBytes = 1_000_000 } = options;
    const stdout = firstBytes(maxBytes);
    const stderr = firstBytes(maxBytes);
    const child = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(argv, { env, cwd, input, onStdout: stdout.add, onStderr: stderr.add });
    let timedOut = false;
    const end = () => child.end();
    const deadline = timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
        }, timeoutMs);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted)
        end();
    const ended = await child.ended;
    clearTimeout(deadline);
    signal?.removeEventListener('abort', end);
    return { ...ended, stdout: stdout.text(), stderr: stderr.text(), timedOut };
}
function firstBytes(limit) {
    const chunks = [];
    let heldBytes = 0;
    return {
        add(chunk) {
            if (heldBytes < limit)
                chunks.push(chunk);
            heldBytes += chunk.length;
        },
        text: () => Buffer.concat(chunks).toString('utf8'),
    };
}


/***/ }),

/***/ 28483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endText),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const GRACE_MS = 3000;
/** Starts a command: never by a shell, never in our process group, so that Ctrl-C in a terminal does not reach it. */
function start([command, ...args], options) {
    const { env, cwd, input, graceMs = GRACE_MS } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env,
        cwd,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    });
    // A pipe that breaks at the end of the child is no news.
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.on('error', () => { });
    if (input !== undefined && input !== 'open')
        child.stdin?.end(input);
    child.stdout?.on('data', options.onStdout);
    child.stderr?.on('data', options.onStderr);
    let isOver = false;
    let killer;
    const toGroup = (name) => signalGroup(child.pid, name);
    let exit = () => { };
    const exited = new Promise((resolve) => {
        exit = resolve;
    });
    child.on('exit', (code, signal) => exit({ code: code ?? undefined, signal: signal ?? undefined }));
    const ended = new Promise((resolve) => {
        const over = (end) => {
            isOver = true;
            clearTimeout(killer);
            exit(end);
            resolve(end);
        };
        child.on('error', (error) => {
            // An error after the start, such as a signal that could not be sent, is not the end.
            if (child.pid === undefined)
                over({ code: undefined, signal: undefined, error });
        });
        // `close` and not `exit`: its last words have been read by then.
        child.on('close', (code, signal) => over({ code: code ?? undefined, signal: signal ?? undefined }));
    });
    return {
        pid: child.pid,
        get isOver() {
            return isOver;
        },
        signal(name) {
            // Without a pid Node would signal our own process group.
            if (!isOver && child.pid !== undefined)
                child.kill(name);
        },
        end() {
            if (isOver)
                return;
            toGroup('SIGTERM');
            killer ??= setTimeout(() => toGroup('SIGKILL'), graceMs);
        },
        kill() {
            if (!isOver)
                toGroup('SIGKILL');
        },
        exited,
        ended,
    };
}
/** Completes a sentence that begins with the name of the process. */
function endText({ code, signal, error }) {
    if (error !== undefined)
        return `could not be started: ${error.message}`;
    return signal === undefined ? `exited with code ${code}` : `was ended by ${signal}`;
}
/** `detached` made the child the leader of a group of its own; Windows has no groups. */
function signalGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, name);
    }
    catch {
        // Already gone.
    }
}


/***/ }),

/***/ 74152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ startCommandProcess)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _exec_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90690);
/* harmony import */ var _exec_line_ring_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9856);
/* harmony import */ var _exec_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52296);
/* harmony import */ var _exec_orphans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15636);
/* harmony import */ var _exec_process_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81035);
/* harmony import */ var _exec_process_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4127);
/* harmony import */ var _exec_pinned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52061);
/* harmony import */ var _exec_start_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28483);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46653);
/* harmony import */ var _end_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94289);











async function startCommandProcess(request) {
    const { service, called, input, plan, port, mark } = request;
    const log = new _exec_line_ring_js__WEBPACK_IMPORTED_MODULE_9__/* .LineRing */ .Z(KEPT_LINES);
    // The log is uploaded with the results.
    const scrub = (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_10__/* .scrubber */ .ty)([process.env, plan.env]);
    const keep = (line) => log.push(scrub(line));
    const [stdout, stderr] = [(0,_exec_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCutter */ .m)(keep), (0,_exec_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineCutter */ .m)(keep)];
    const owner = await (0,_exec_orphans_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerMark */ .$R)();
    const child = (0,_exec_start_js__WEBPACK_IMPORTED_MODULE_7__/* .start */ .n)((0,_exec_pinned_js__WEBPACK_IMPORTED_MODULE_6__/* .pinned */ .dp)(plan.argv, plan.cpus), {
        env: {
            ...(0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env, 'network', 'go', 'service'),
            ...(port === undefined ? plan.env : { HOST: '127.0.0.1', ...plan.env, PORT: String(port) }),
            [_exec_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .TREE_VARIABLE */ .II]: mark,
            [_exec_orphans_js__WEBPACK_IMPORTED_MODULE_3__/* .OWNER_VARIABLE */ .jt]: owner,
        },
        cwd: plan.directory,
        onStdout: stdout.write,
        onStderr: stderr.write,
    });
    const root = child.pid === undefined ? undefined : (await (0,_exec_process_table_js__WEBPACK_IMPORTED_MODULE_4__/* .readProcessTable */ .Uc)()).get(child.pid);
    const tree = (0,_exec_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .processTree */ .WZ)({ mark, ...root });
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
            await (0,_end_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .endTree */ .S)(tree, called);
            await gone;
        },
    };
}
const KEPT_LINES = 20_000;
const LAST_WORDS_MS = 500;
function tellEnd(end, command, input, left) {
    if (end.error !== undefined)
        return {
            how: (0,_exec_start_js__WEBPACK_IMPORTED_MODULE_7__/* .endText */ .Z)(end),
            hint: `Check \`${input}\`: is ${command} there, executable, and on the PATH?`,
        };
    if (left === 0 || input === 'build-command')
        return { how: (0,_exec_start_js__WEBPACK_IMPORTED_MODULE_7__/* .endText */ .Z)(end), hint: 'Its last lines may say why.' };
    return {
        how: `${(0,_exec_start_js__WEBPACK_IMPORTED_MODULE_7__/* .endText */ .Z)(end)} and left ${left === 1 ? 'one process' : `${left} processes`} in the background`,
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


/***/ }),

/***/ 46653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ withoutSecretFields),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   ty: () => (/* binding */ scrubber)
/* harmony export */ });
/** Words that say it anywhere in a name. */
const ANYWHERE = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE|BEARER|AUTHORIZATION|COOKIE|WEBHOOK|CONNECTION_?STRING/i;
/** Words that say it as a part of their own, between underscores. */
const AS_A_PART = /(?:^|_)(?:(?:API|ACCESS|AUTH|LICENSE|ENCRYPTION|SIGNING)?_?KEY|PASS|PAT|JWT|DSN|OTP|PIN)(?:$|_)/i;
/** `DBPWD`, `MYSQL_PWD`; but `PWD` and `OLDPWD` are the folder of a shell. */
const PASSWORD_SHORT = /^(?!(?:OLD)?PWD$).*PWD$/i;
/** `DATABASE_URL`, `REDIS_URL`: addresses that hold a password as a rule. */
const WITH_PASSWORD = /(?:^|_)(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|MARIADB|AMQP|RABBITMQ|SMTP|ELASTICSEARCH|CLOUDINARY)_?(?:URL|URI)$/i;
/** A variable whose name says that its value is nobody's business. */
function looksSecret(name) {
    return [ANYWHERE, AS_A_PART, PASSWORD_SHORT, WITH_PASSWORD].some((pattern) => pattern.test(name));
}
/** What stands where a secret was. */
const HIDDEN = '***';
/** The same variables with the values of secrets hidden. */
function withoutSecrets(variables) {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, looksSecret(name) ? HIDDEN : value]));
}
/** Shorter values (`test`) are no secrets, and hiding them would make every log unreadable. */
const SHORTEST_SECRET = 6;
/** User name and password of any address. */
const USER_INFO = /(?<=:\/\/)[^\s/?#@"'<>\\]{1,200}@/g;
/**
 * Hides secrets wherever they appear in a text: the values of variables whose names look secret, as they are and as
 * they stand in JSON and in addresses, and `user:password@` of every address. GitHub masks secrets in the log of a job,
 * not in the artifacts of a run.
 */
function scrubber(variables, 
/** Words that stay readable although somebody took them for a password: names of services. */
words = [], 
/** Hidden whatever they are called. */
values = []) {
    const secrets = new Set();
    const named = variables
        .flatMap((given) => Object.entries(given))
        .flatMap(([name, value]) => (value === undefined || !looksSecret(name) ? [] : [value]));
    for (const value of [...named, ...values]) {
        if (value.length < SHORTEST_SECRET || words.includes(value))
            continue;
        for (const form of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)])
            secrets.add(form);
    }
    // A secret may be part of a longer one.
    const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
    return (text) => longestFirst
        .reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text)
        .replace(USER_INFO, `${HIDDEN}@`);
}
const FIELD = /("([^"\\]{1,100})"\s{0,10}:\s{0,10}")((?:[^"\\]|\\.){1,2000})/g;
const BEARER = /\b(Bearer|Basic) [\w.~+/=-]{6,}/gi;
/** Hides what a text of others gives as a secret by its name: `"token": "…"` in JSON, and what follows `Bearer`. */
function withoutSecretFields(text) {
    return text
        .replace(FIELD, (whole, before, name) => (looksSecret(name) ? before + HIDDEN : whole))
        .replace(BEARER, `$1 ${HIDDEN}`);
}


/***/ })

};
