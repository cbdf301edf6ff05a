export const id = 9406;
export const ids = [9406];
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

/***/ 39406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ leftBehindSchema),
  takeDown: () => (/* binding */ takeDown),
  f: () => (/* binding */ takeDownOrphans)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/base/left-worktree.js

/** What a killed tool leaves of a base version, and all that is needed to remove it. */
const leftWorktreeSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('worktree'),
    /** Work tree of the repository that it belongs to. */
    repository: schemas/* string */.YjP().min(1),
    /** The temporary folder that it is in. */
    directory: schemas/* string */.YjP().min(1),
});

// EXTERNAL MODULE: ./build/src/domain/targets.js
var targets = __webpack_require__(42868);
// EXTERNAL MODULE: ./build/src/exec/orphans.js
var orphans = __webpack_require__(15636);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/src/line/left-behind.js





/** Whatever a killed run leaves: of a target, or of the base version. */
const leftBehindSchema = schemas/* union */.KCZ([targets/* leftBehindSchema */.pP, leftWorktreeSchema]);
/** Takes down what a killed run left; the last that came first: the files of a version go after what runs in them. */
async function takeDown(remembered, context) {
    const failures = [];
    for (const left of remembered.toReversed())
        await takeDownOne(left, context).catch((error) => failures.push(error));
    if (failures.length > 0)
        throw failures[0];
}
/** Ends what runs that were killed have left on this machine: nobody else will. What cannot be ended is said. */
async function takeDownOrphans(context) {
    const marks = await (0,orphans/* orphanedTrees */.n)();
    if (marks.length === 0)
        return;
    await Promise.all(marks.map((name) => takeDownOne({ kind: 'command', name }, context).catch((error) => context.log.warn(`of a run that was killed: ${(0,reason/* reasonOf */.A)(error)}`))));
}
async function takeDownOne(left, context) {
    if (left.kind === 'worktree') {
        const { removeWorktree } = await Promise.all(/* import() */[__webpack_require__.e(2470), __webpack_require__.e(6653)]).then(__webpack_require__.bind(__webpack_require__, 62470));
        return removeWorktree(left, context.log);
    }
    if (left.kind === 'cluster') {
        const { cleanUpCluster } = await __webpack_require__.e(/* import() */ 1882).then(__webpack_require__.bind(__webpack_require__, 41882));
        return cleanUpCluster(left, context);
    }
    const { cleanUp } = await __webpack_require__.e(/* import() */ 5576).then(__webpack_require__.bind(__webpack_require__, 15576));
    return cleanUp(left, context);
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
