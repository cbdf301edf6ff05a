export const id = 3653;
export const ids = [3653,5576];
export const modules = {

/***/ 23653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _generator_binary_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77727);
/* harmony import */ var _domain_k6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23493);
/* harmony import */ var _target_drivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15576);





/** `orchestrator-perf doctor`: what this machine has and lacks, each with what to do. 1 when a test could not run at all. */
const doctorCommand = async (_, ports) => {
    const { stdout } = ports;
    const found = [
        ...(await (0,_target_drivers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkForTargets */ .yK)(ports)),
        await k6(ports),
        await permissions(ports.workingDirectory),
    ];
    const width = 'missing'.length;
    for (const { state, what, advice } of found)
        stdout.write(`${state.padEnd(width)}  ${what}\n${advice === undefined ? '' : `${' '.repeat(width + 2)}${advice}\n`}`);
    const blocked = found.some(({ state }) => state === 'missing');
    stdout.write(blocked ? '\nA test cannot run here yet.\n' : '\nA test can run here: orchestrator-perf run smoke\n');
    return blocked ? 1 : 0;
};
async function k6({ env, signal }) {
    const found = await (0,_generator_binary_find_js__WEBPACK_IMPORTED_MODULE_2__/* .k6AtHand */ .E)({ version: _domain_k6_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_K6_VERSION */ .ti, ...(env.K6_PATH && { path: env.K6_PATH }) }, { env, signal });
    if ('path' in found)
        return { state: 'ok', what: `k6 ${found.version} from ${found.source}: ${found.path}` };
    return {
        state: 'note',
        what: `no k6 on this machine (${found.problem})`,
        advice: 'The compose stack needs none, its k6 is an image. For a run on this machine it is fetched once and kept.',
    };
}
async function permissions(folder) {
    try {
        // Tried, not asked: root may write by its rights where the file system takes nothing.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.orchestrator-perf-')));
        return { state: 'ok', what: `results can be written to ${folder}` };
    }
    catch {
        return {
            state: 'missing',
            what: `${folder} is not writable: results have no place`,
            advice: 'Run it from a folder of yours, or give --results-path.',
        };
    }
}


/***/ }),

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

/***/ 77727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ findK6),
  E: () => (/* binding */ k6AtHand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/k6.js
var k6 = __webpack_require__(23493);
// EXTERNAL MODULE: ./build/src/exec/environment.js
var environment = __webpack_require__(90690);
// EXTERNAL MODULE: ./build/src/exec/run.js
var run = __webpack_require__(36902);
;// CONCATENATED MODULE: ./build/src/generator/binary/build.js




const OLDEST_GO = [1, 25];
const BUILD_TIMEOUT_MS = 600_000;
/** Builds k6 from the module proxy; go.mod and go.sum in `k6/go/<version>` pin every byte of it. */
async function buildK6(request) {
    const { version, packageRoot, directory, signal } = request;
    const pinned = (0,external_node_path_.join)(packageRoot, 'k6', 'go', version);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(pinned, 'go.sum')))
        return { problem: `no pinned module for k6 ${version} to build` };
    const env = {
        ...(0,environment/* childEnvironment */.Qc)(request.env, 'network', 'go'),
        GOFLAGS: '-mod=readonly',
        GOWORK: 'off',
        CGO_ENABLED: '0',
    };
    const go = await (0,run/* run */.e)(['go', 'version'], { timeoutMs: 20_000, signal, env });
    if (go.error !== undefined)
        return { problem: 'Go is not on PATH' };
    const goVersion = /\bgo(\d+)\.(\d+)/.exec(go.stdout);
    if (goVersion === null)
        return { problem: `\`go version\` said: ${(go.stderr || go.stdout).trim().slice(0, 200)}` };
    const [major, minor] = [Number(goVersion[1]), Number(goVersion[2])];
    if (major < (OLDEST_GO[0] ?? 0) || (major === OLDEST_GO[0] && minor < (OLDEST_GO[1] ?? 0)))
        return { problem: `Go is ${goVersion[0].slice(2)}; building needs ${OLDEST_GO.join('.')} or newer` };
    request.onStart(goVersion[0].slice(2));
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,external_node_fs_.cpSync)(pinned, directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, 'k6');
    const build = await (0,run/* run */.e)(['go', 'build', '-trimpath', '-ldflags', '-s -w', '-o', path, '.'], {
        cwd: directory,
        timeoutMs: BUILD_TIMEOUT_MS,
        signal,
        env,
    });
    if (build.code === 0)
        return { path };
    if (build.timedOut)
        return { problem: '`go build` took longer than 10 minutes' };
    return {
        problem: `\`go build\` failed: ${build.stderr.trim().split('\n').slice(-3).join(' | ').slice(0, 500)}`,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/generator/binary/cache.js




function k6Cache(env, directory) {
    const root = directory ?? firstWritable(env);
    const path = (version) => (0,external_node_path_.join)(root, 'k6', version, process.arch, 'k6');
    return {
        get(version) {
            const binary = path(version);
            if (!isFile(binary))
                return { problem: `not at ${binary}` };
            if (!isFile(recordOf(binary)))
                return { problem: `${binary} is not used: no digest was recorded when it was put there` };
            const recorded = (0,external_node_fs_.readFileSync)(recordOf(binary), 'utf8').trim();
            return digestOf(binary) === recorded
                ? { path: binary }
                : { problem: `${binary} is not used: its content is not what was put there` };
        },
        put(version, binary) {
            const target = path(version);
            const arriving = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(target, '..'), { recursive: true });
            try {
                // Copied beside the target first: only a rename within one file system is atomic.
                (0,external_node_fs_.copyFileSync)(binary, arriving);
                (0,external_node_fs_.chmodSync)(arriving, 0o755);
                (0,external_node_fs_.writeFileSync)(recordOf(arriving), `${digestOf(arriving)}\n`);
                (0,external_node_fs_.renameSync)(arriving, target);
                (0,external_node_fs_.renameSync)(recordOf(arriving), recordOf(target));
            }
            finally {
                (0,external_node_fs_.rmSync)(arriving, { force: true });
                (0,external_node_fs_.rmSync)(recordOf(arriving), { force: true });
            }
            return target;
        },
    };
}
const recordOf = (binary) => `${binary}.sha256`;
function digestOf(file) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(file)).digest('hex');
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** The runner's tool cache, which self-hosted runners keep between jobs; else the user's cache folder. */
function firstWritable(env) {
    const runner = env.RUNNER_TOOL_CACHE;
    if (runner !== undefined && runner !== '' && isWritable(runner))
        return runner;
    return (0,external_node_path_.join)(env.XDG_CACHE_HOME || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache'), 'orchestrator-perf');
}
function isWritable(directory) {
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        (0,external_node_fs_.accessSync)(directory, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/ports/fetch-within.js
var fetch_within = __webpack_require__(56408);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/src/generator/binary/release.js








/**
 * SHA-256 of release archives, from `k6-v<version>-checksums.txt` of each release. Nothing that is not listed here is
 * downloaded, unless the user gives the checksum (`k6-checksum`).
 */
const CHECKSUMS = {
    'k6-v2.2.0-linux-amd64.tar.gz': 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d',
    'k6-v2.2.0-linux-arm64.tar.gz': '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c',
    'k6-v2.2.0-macos-amd64.zip': '45a08590511c8a6a9c6331645e60c41624924e848e29472e87c60ac956d50372',
    'k6-v2.2.0-macos-arm64.zip': '37a028506bf13578de66c906296803775df28cc2504b1a8c5d786b2803e757c7',
};
const ORIGIN = 'https://github.com/grafana/k6/releases/download';
const ATTEMPTS = 3;
const TIMEOUT_MS = 120_000;
/** Downloads and unpacks a release whose checksum is known beforehand; says why not otherwise. */
async function downloadK6(request) {
    const asset = assetName(request);
    if (asset === undefined)
        return {
            problem: `k6 has no release for ${request.platform ?? process.platform} ${request.arch ?? process.arch}`,
        };
    const expected = request.checksum ?? CHECKSUMS[asset];
    if (expected === undefined)
        return {
            problem: `no checksum is pinned for ${asset}; give its SHA-256 as k6-checksum to allow the download`,
        };
    const url = `${request.origin ?? ORIGIN}/v${request.version}/${asset}`;
    const archive = await fetchBytes(url, request.signal);
    if ('problem' in archive)
        return archive;
    const actual = (0,external_node_crypto_.createHash)('sha256').update(archive.bytes).digest('hex');
    if (actual !== expected)
        return {
            problem: `${asset} has the SHA-256 ${actual}, expected ${expected}: the download was thrown away`,
        };
    return unpack(archive.bytes, asset, request);
}
function assetName({ version, platform = process.platform, arch = process.arch, }) {
    const cpu = { x64: 'amd64', arm64: 'arm64' }[arch];
    const suffix = { linux: `linux-${cpu}.tar.gz`, darwin: `macos-${cpu}.zip` }[platform];
    return cpu === undefined || suffix === undefined ? undefined : `k6-v${version}-${suffix}`;
}
async function fetchBytes(url, signal) {
    let problem = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        try {
            const answer = await (0,fetch_within/* fetchWithin */.G)(TIMEOUT_MS, url, bytesOrStatus, { signal });
            if (typeof answer !== 'number')
                return { bytes: answer };
            problem = `${url} answered ${answer}`;
            if (answer < 500 && answer !== 429)
                break;
        }
        catch (error) {
            problem = `${url} could not be reached: ${(0,reason/* reasonOf */.A)(error)}`;
        }
        if (signal.aborted || attempt === ATTEMPTS)
            break;
        await (0,promises_.setTimeout)(1000 * attempt, undefined, { signal }).catch(() => { });
    }
    return { problem };
}
async function bytesOrStatus(response) {
    if (response.ok)
        return Buffer.from(await response.arrayBuffer());
    await response.body?.cancel();
    return response.status;
}
/** bsdtar of macOS reads zip files too. */
async function unpack(bytes, asset, { directory, signal }) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const archive = (0,external_node_path_.join)(directory, asset);
    (0,external_node_fs_.writeFileSync)(archive, bytes);
    const folder = asset.replace(/\.(tar\.gz|zip)$/, '');
    const { code, stderr, error } = await (0,run/* run */.e)(['tar', '-xf', archive, '-C', directory, `${folder}/k6`], {
        timeoutMs: 60_000,
        signal,
        env: (0,environment/* childEnvironment */.Qc)(process.env),
    });
    if (code !== 0)
        return { problem: `${asset} could not be unpacked: ${error?.message ?? stderr.trim().slice(0, 200)}` };
    return { path: (0,external_node_path_.join)(directory, folder, 'k6') };
}

;// CONCATENATED MODULE: ./build/src/generator/binary/version.js



/** Asks a k6 binary for its version and says whether it can be used. */
async function checkK6(path, signal) {
    const { code, stdout, stderr, timedOut, error } = await (0,run/* run */.e)([path, 'version'], {
        timeoutMs: 20_000,
        signal,
        env: {
            ...(0,environment/* childEnvironment */.Qc)(process.env),
            K6_NO_USAGE_REPORT: 'true',
            K6_AUTO_EXTENSION_RESOLUTION: 'false',
        },
    });
    if (error !== undefined)
        return { problem: 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error.message };
    if (timedOut)
        return { problem: '`k6 version` did not answer within 20 s' };
    const version = /\bv(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    if (code !== 0 || version === undefined)
        return {
            problem: `\`k6 version\` failed (exit code ${code ?? 'none'}): ${firstLine(stderr || stdout)}`,
        };
    return (0,k6/* isSupportedK6 */.CU)(version)
        ? { version }
        : { problem: `it is k6 ${version}; supported are ${k6/* SUPPORTED_K6 */.jY}` };
}
function firstLine(text) {
    return (text.trim().split('\n')[0] ?? '').slice(0, 200) || 'it said nothing';
}

;// CONCATENATED MODULE: ./build/src/generator/binary/find.js









/**
 * Finds k6, or gets it: the given path, PATH, tool cache, release download with a known checksum, build with Go. Each
 * step is in the log; when none works, one error says what was tried and why each failed.
 */
async function findK6(plan, context) {
    if (plan.path !== undefined)
        return fromGivenPath(plan.path, context);
    const cache = k6Cache(context.env, context.cacheDirectory);
    const tried = [];
    for (const step of STEPS) {
        context.signal.throwIfAborted();
        const result = await step.find(plan, context, cache);
        if ('path' in result) {
            const found = { ...result, source: step.source };
            context.log.info(`k6 ${found.version} from ${step.name}: ${found.path}`);
            return found;
        }
        context.log.info(`k6 not from ${step.name}: ${result.problem}`);
        tried.push(`${step.name}: ${result.problem}`);
    }
    throw new errors/* LoadError */.Xb(`k6 was not found and could not be fetched:\n${tried.map((line) => `- ${line}`).join('\n')}`, `Install k6 ${k6/* DEFAULT_K6_VERSION */.ti} (https://grafana.com/docs/k6/latest/set-up/install-k6/) so that it is on PATH, or Go 1.25 or newer, or give a binary by k6-path.`);
}
/** A k6 that is on this machine already; nothing is fetched. */
async function k6AtHand(plan, context) {
    if (plan.path !== undefined) {
        const check = await checkK6(plan.path, context.signal);
        return 'problem' in check ? check : { path: plan.path, version: check.version, source: 'k6-path' };
    }
    const cache = k6Cache(context.env, context.cacheDirectory);
    const problems = [];
    for (const step of AT_HAND) {
        const result = await step.find(plan, context, cache);
        if ('path' in result)
            return { ...result, source: step.source };
        problems.push(`${step.name}: ${result.problem}`);
    }
    return { problem: problems.join('; ') };
}
const AT_HAND = [
    { source: 'PATH', name: 'PATH', find: onPath },
    { source: 'cache', name: 'tool cache', find: inCache },
];
const STEPS = [
    ...AT_HAND,
    { source: 'release', name: 'release download', find: fromRelease },
    { source: 'go build', name: 'go build', find: fromGo },
];
async function fromGivenPath(path, { log, signal }) {
    const check = await checkK6(path, signal);
    if ('problem' in check)
        throw new errors/* LoadError */.Xb(`k6-path is ${path}, but ${check.problem}`, `Give the path of a k6 binary (${k6/* SUPPORTED_K6 */.jY}), or leave k6-path out.`);
    log.info(`k6 ${check.version} from k6-path: ${path}`);
    return { path, version: check.version, source: 'k6-path' };
}
/** A k6 on PATH serves any supported version, unless another than the default was asked for. */
async function onPath(plan, { env, signal }) {
    const path = (env.PATH ?? '')
        .split(external_node_path_.delimiter)
        .filter((directory) => directory !== '')
        .map((directory) => (0,external_node_path_.join)(directory, 'k6'))
        .find(find_isFile);
    if (path === undefined)
        return { problem: 'no k6 there' };
    const check = await checkK6(path, signal);
    if ('problem' in check)
        return { problem: `${path}: ${check.problem}` };
    if (plan.version !== k6/* DEFAULT_K6_VERSION */.ti && check.version !== plan.version)
        return { problem: `${path} is k6 ${check.version}, asked for was ${plan.version}` };
    return { path, version: check.version };
}
async function inCache(plan, { signal }, cache) {
    const kept = cache.get(plan.version);
    if ('problem' in kept)
        return kept;
    const { path } = kept;
    const check = await checkK6(path, signal);
    return 'problem' in check ? { problem: `${path}: ${check.problem}` } : { path, version: check.version };
}
function fromRelease(plan, context, cache) {
    return inScratch((directory) => keep(plan.version, downloadK6({
        version: plan.version,
        checksum: plan.checksum,
        directory,
        signal: context.signal,
        origin: context.releaseOrigin,
    }), context, cache));
}
function fromGo(plan, context, cache) {
    return inScratch((directory) => keep(plan.version, buildK6({
        version: plan.version,
        packageRoot: context.packageRoot,
        directory,
        env: context.env,
        signal: context.signal,
        onStart: (go) => context.log.info(`Building k6 ${plan.version} with Go ${go}; about a minute, once on this machine.`),
    }), context, cache));
}
/** A fresh binary is only kept when it runs. */
async function keep(version, fetched, { signal }, cache) {
    const result = await fetched;
    if ('problem' in result)
        return result;
    const check = await checkK6(result.path, signal);
    if ('problem' in check)
        return { problem: `the binary does not run: ${check.problem}` };
    return { path: cache.put(version, result.path), version: check.version };
}
async function inScratch(work) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'orchestrator-perf-k6-'));
    try {
        return await work(directory);
    }
    finally {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
function find_isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
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
