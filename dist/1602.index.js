export const id = 1602;
export const ids = [1602];
export const modules = {

/***/ 22121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/git-ref.js
var git_ref = __webpack_require__(93250);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/base/problem.js
var problem = __webpack_require__(73500);
;// CONCATENATED MODULE: ./build/src/base/fetch.js


/** How deep a shallow clone is made, at least, until the histories meet; the last is all there is. */
const DEPTHS = [50, 500, 5000, 2_147_483_647];
/** A history that begins in more places than this was not cut off by `--depth`. */
const MOST_BEGINNINGS = 20;
/** Makes sure that a commit is here, without its history where the clone is shallow. */
async function ensureCommit(repository, sha, name) {
    const { git, isShallow } = repository;
    if ((await git.local('cat-file', '-e', `${sha}^{commit}`)).ok)
        return;
    const answer = await fetchFrom(repository, name, [...(isShallow ? ['--depth=1'] : [])], [sha]);
    if (!answer.ok)
        throw cannotFetch(repository, name, answer);
}
/** The commit of a branch or a tag of the remote; undefined where it has none of that name. */
async function remoteTip(repository, name) {
    const { git, remote } = repository;
    if (remote === undefined)
        return undefined;
    const refs = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
    const answer = await git.remote('ls-remote', '--quiet', remote, ...refs);
    if (!answer.ok)
        throw cannotFetch(repository, name, answer);
    const shaOf = new Map(answer.stdout.split('\n').map((line) => {
        const [sha = '', ref = ''] = line.split('\t');
        return [ref, sha];
    }));
    return refs.map((ref) => shaOf.get(ref)).find((sha) => sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha));
}
/** The commit where two histories part; a shallow clone is made deeper until it shows. undefined: they have none. */
async function mergeBase(repository, tip, name) {
    const found = await localMergeBase(repository, tip);
    if (found !== undefined || !repository.isShallow)
        return found;
    return await deepenUntil(repository, tip, name, () => localMergeBase(repository, tip));
}
/** Fetches more and more of the history of HEAD and of `tip`, until `find` finds. */
async function deepenUntil(repository, tip, name, find) {
    for (const depth of DEPTHS) {
        const { beginnings, longest } = await extentOf(repository, tip);
        // Less than what is here would cut it off.
        const deepened = Math.min(Math.max(depth, 2 * longest), DEPTHS.at(-1) ?? depth);
        const answer = await fetchFrom(repository, name, [`--depth=${deepened}`], [tip, ...beginnings]);
        if (!answer.ok)
            throw cannotFetch(repository, name, answer);
        const found = await find();
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function localMergeBase({ git, head }, tip) {
    const answer = await git.local('merge-base', head, tip);
    return answer.ok ? answer.stdout.trim() : undefined;
}
/** Where the history that is here begins. HEAD itself may be unknown to the remote, the commits it was cloned from are not. */
async function extentOf({ git, head }, tip) {
    const beginnings = await git.local('rev-list', '--max-parents=0', `--max-count=${MOST_BEGINNINGS}`, head);
    const counts = await Promise.all([head, tip].map((sha) => git.local('rev-list', '--count', sha)));
    return {
        beginnings: beginnings.stdout.split('\n').filter((sha) => sha !== ''),
        longest: Math.max(...counts.map(({ stdout }) => Number(stdout) || 0)),
    };
}
async function fetchFrom(repository, name, options, shas) {
    const { git, remote } = repository;
    if (remote === undefined)
        throw cannotFetch(repository, name, undefined);
    for (let attempt = 1;; attempt++) {
        const answer = await git.remote('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...options, remote, ...shas);
        // Another fetch in the same clone.
        if (answer.ok || attempt === 20 || !/shallow(?:\.lock|' )|shallow file has changed/.test(answer.reason))
            return answer;
        await (0,promises_.setTimeout)(100);
    }
}
function cannotFetch({ remote, isShallow }, name, answer) {
    const why = answer === undefined
        ? 'the repository has no remote to fetch it from'
        : `it could not be fetched from ${remote}: ${answer.reason}`;
    return isShallow
        ? new problem/* BaseProblem */.l(`the clone is shallow, ${name} is not in it, and ${why}`, 'Give actions/checkout `fetch-depth: 0`, or the job `permissions: contents: read` and the input github-token. On a laptop: git fetch --unshallow.')
        : new problem/* BaseProblem */.l(`${name} is not in this clone, and ${why}`, `Fetch it first (git fetch${remote === undefined ? '' : ` ${remote}`}), or give the job \`permissions: contents: read\` and the input github-token.`);
}

;// CONCATENATED MODULE: ./build/src/base/find-commit.js




/** The commit that GitHub's event says this one is to be compared with. */
async function commitOfEvent(repository, commit, defaultBranch) {
    if (commit?.baseBranch !== undefined)
        return ofPullRequest(repository, commit.baseBranch, commit.sha);
    if (commit?.event !== 'push')
        throw new problem/* BaseProblem */.l(commit?.event === undefined
            ? 'this is no pull request: there is nothing that it is compared with by itself'
            : `a run by ${commit.event} is compared with no version by itself`, 'Give base a branch, a tag or a commit, such as `base: main`.');
    if (defaultBranch !== undefined && commit.branch !== defaultBranch)
        throw new problem/* BaseProblem */.l(`a push to ${commit.branch ?? 'a tag'} is compared with no version by itself: it is not to the default branch, ${defaultBranch}`, `Run it on pull requests, or give base a ref: \`base: ${defaultBranch}\`.`);
    const [first] = await parentsOf(repository, repository.head);
    if (first === undefined)
        throw new problem/* BaseProblem */.l('the commit that was pushed is the first of its branch: there is none before it', 'The next push has one to be compared with.');
    const name = commit.branch ?? 'the commit before';
    await ensureCommit(repository, first, name);
    return { sha: first, name, notes: [] };
}
async function ofPullRequest(repository, branch, headSha) {
    const [first, second] = await parentsOf(repository, repository.head);
    // GitHub's own merge of the pull request, as actions/checkout checks it out: the base is what it was merged into.
    if (first !== undefined && second === headSha) {
        await ensureCommit(repository, first, branch);
        return { sha: first, name: branch, notes: [] };
    }
    const tip = (await tracked(repository, branch)) ?? (await fetchedTip(repository, branch));
    if (tip === undefined)
        throw await unknownRef(repository, branch);
    const base = await mergeBase(repository, tip, branch);
    if (base !== undefined)
        return { sha: base, name: branch, notes: [] };
    return { sha: tip, name: branch, notes: [noCommonHistory(branch)] };
}
/** The commit of a ref that somebody named: where this work left it, or the ref itself. */
async function commitOfRef(repository, ref, isClean) {
    const tip = await resolveRef(repository, ref);
    const base = await mergeBase(repository, tip, ref);
    if (base === undefined)
        return { sha: tip, name: ref, notes: [noCommonHistory(ref)] };
    if (base === tip)
        return { sha: tip, name: ref, notes: [] };
    const { stdout } = await repository.git.local('rev-list', '--count', `${base}..${tip}`);
    const behind = (0,numbers/* plural */.LS)(Number(stdout), 'commit');
    // Nothing was changed since: what came after is the difference.
    if (base === repository.head && isClean)
        return { sha: tip, name: ref, notes: [`${ref} is ${behind} ahead of what is checked out here`] };
    return {
        sha: base,
        name: ref,
        notes: [`the base is the commit where this work left ${ref}, which has gone on by ${behind}`],
    };
}
async function resolveRef(repository, ref) {
    const here = (await resolved(repository, ref)) ?? (await tracked(repository, ref));
    if (here !== undefined)
        return here;
    const name = ref.replace(/[~^][\d~^]*$/, '');
    if (name === ref) {
        const isSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
        if (isSha)
            await ensureCommit(repository, ref, ref);
        const tip = isSha ? ref : await fetchedTip(repository, ref);
        if (tip !== undefined)
            return tip;
    }
    else if (repository.isShallow) {
        // `HEAD~3` in a clone that ends before.
        const tip = await resolved(repository, name);
        const found = tip && (await deepenUntil(repository, tip, ref, () => resolved(repository, ref)));
        if (found)
            return found;
    }
    throw await unknownRef(repository, ref);
}
async function fetchedTip(repository, name) {
    const { remote } = repository;
    const ofRemote = remote !== undefined && name.startsWith(`${remote}/`);
    const tip = await remoteTip(repository, ofRemote ? name.slice(remote.length + 1) : name);
    if (tip !== undefined)
        await ensureCommit(repository, tip, name);
    return tip;
}
async function tracked(repository, name) {
    const { remote } = repository;
    const ofRemote = remote && (await resolved(repository, `refs/remotes/${remote}/${name}`));
    return ofRemote || (await resolved(repository, `refs/heads/${name}`));
}
async function resolved({ git }, ref) {
    const answer = await git.local('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    return answer.ok ? answer.stdout.trim() : undefined;
}
/** As the commit itself has them: a shallow clone hides them from everything else. */
async function parentsOf({ git }, sha) {
    const { stdout } = await git.local('cat-file', '-p', sha);
    const [header = ''] = stdout.split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
}
async function unknownRef({ git, remote }, ref) {
    const { stdout } = await git.local('for-each-ref', '--count=1000', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes');
    const known = stdout.split('\n').filter((name) => name !== '');
    return new problem/* BaseProblem */.l(`"${ref}" is no branch, tag or commit of this repository${remote === undefined ? '' : `, nor of its remote ${remote}`}.${(0,nearest/* didYouMean */.a)(ref, known)}`, 'Give base the name of one that is there: git branch --all shows them.');
}
const noCommonHistory = (ref) => `${ref} has no commit in common with what is checked out: it is compared with as it stands`;

// EXTERNAL MODULE: ./build/src/base/git.js
var base_git = __webpack_require__(51447);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/base/not-checked-out.js
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




/** What belongs to a version and a check-out alone does not bring: a sentence for each. */
async function notCheckedOut(git, root) {
    const notes = await Promise.all([submodules(git), largeFiles(git, root)]);
    return notes.filter((note) => note !== undefined);
}
async function submodules(git) {
    const answer = await git.local('config', '-z', '--file', '.gitmodules', '--get-regexp', '\\.path$');
    const paths = answer.stdout.split('\0').flatMap((entry) => entry.split('\n')[1] ?? []);
    if (!answer.ok || paths.length === 0)
        return undefined;
    return `the base is without its submodules (${named(paths)}): where the service needs them, let build-command fetch them`;
}
const POINTER = 'version https://git-lfs.github.com/spec/v1\n';
async function largeFiles(git, root) {
    const { stdout } = await git.local('ls-files', '-z', ':(attr:filter=lfs)');
    const paths = stdout.split('\0').filter((path) => path !== '');
    const [first] = paths;
    if (first === undefined || !(await isPointer((0,external_node_path_.join)(root, first))))
        return undefined;
    return `${(0,numbers/* plural */.LS)(paths.length, 'file')} of the base (${named(paths)}) ${paths.length === 1 ? 'is' : 'are'} in Git LFS, and only the pointers are there: where the service needs them, let build-command run git lfs pull`;
}
async function isPointer(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(path), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(POINTER.length), 0, POINTER.length, 0);
            return buffer.toString('utf8', 0, bytesRead) === POINTER;
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
    catch {
        // Not checked out, or a link to nowhere.
        return false;
    }
}
function named(paths) {
    const shown = paths.slice(0, 3).map(wording_escape/* cleanName */.$t).join(', ');
    return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/base/repository.js

async function openRepository(git, workingDirectory) {
    const answer = await git.local('rev-parse', '--show-toplevel', '--show-prefix', '--is-shallow-repository');
    if (!answer.ok)
        throw noRepository(answer, workingDirectory);
    const [root = '', prefix = '', shallow = ''] = answer.stdout.split('\n');
    const [head, remotes, partial] = await Promise.all([
        git.local('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        git.local('remote'),
        git.local('config', '--get-regexp', '^remote\\..*\\.promisor$'),
    ]);
    if (!head.ok)
        throw new problem/* BaseProblem */.l(`nothing is committed yet in the git repository ${root}`, 'Commit the version that this one is to be compared with.');
    const names = remotes.stdout.split('\n').filter((name) => name !== '' && !name.startsWith('-'));
    return {
        git,
        root,
        prefix: prefix.replace(/\/$/, ''),
        head: head.stdout.trim(),
        isShallow: shallow === 'true',
        isPartial: partial.ok,
        remote: names.includes('origin') ? 'origin' : names[0],
    };
}
function noRepository({ isMissing, reason }, directory) {
    if (isMissing)
        return new problem/* BaseProblem */.l('git is not there: it is not installed, or not on the PATH', 'Install git on this machine.');
    if (/dubious ownership/.test(reason))
        return new problem/* BaseProblem */.l(`git does not trust the repository of ${directory}, which belongs to another user`, `Run: git config --global --add safe.directory ${directory}`);
    return new problem/* BaseProblem */.l(`${directory} is in no git repository (${reason})`, 'Run it in a clone of the repository (on GitHub: actions/checkout comes first), or give the base as base-image or base-url.');
}

// EXTERNAL MODULE: ./build/src/base/worktree.js
var base_worktree = __webpack_require__(62470);
;// CONCATENATED MODULE: ./build/src/base/open-base.js











/** Checks the base version out. A ref that was asked for by name and cannot be had is an InputError. */
async function openBase(request) {
    const { asked, log, signal } = request;
    try {
        return await checkOut(request);
    }
    catch (error) {
        if (signal.aborted)
            throw new errors/* UserError */.yo('stopped while the base version was being looked for', '');
        if (!(error instanceof problem/* BaseProblem */.l))
            throw error;
        const because = (0,wording_escape/* cleanText */.X5)(error.message);
        if (asked !== 'auto')
            throw new errors/* InputError */.dz([`base ${quoted(asked)}: ${because}`], error.advice);
        log.debug(`no base version: ${because}`);
        return { kind: 'unavailable', because, advice: error.advice };
    }
}
async function checkOut(request) {
    const { asked, workingDirectory, commit, defaultBranch, token, serverUrl, log, signal } = request;
    const expected = asked === 'auto' ? undefined : (0,git_ref/* expectedOfRef */.V)(asked);
    if (expected !== undefined)
        throw new errors/* InputError */.dz([`base must be ${expected}: got ${quoted(asked)}`], 'Give it as git branch --all or git tag shows it.');
    const git = (0,base_git/* gitIn */.u)({ directory: workingDirectory, signal, token, serverUrl });
    const repository = await openRepository(git, workingDirectory);
    const [isClean] = await Promise.all([
        hasNoChange(repository, request.ownPaths ?? []),
        (0,base_worktree/* removeLeftovers */.D)(repository, log),
    ]);
    const chosen = asked === 'auto'
        ? await commitOfEvent(repository, commit, defaultBranch)
        : await commitOfRef(repository, asked, isClean);
    const label = `${(0,wording_escape/* cleanName */.$t)(chosen.name)} (${chosen.sha.slice(0, 7)})`;
    if (chosen.sha === repository.head && isClean)
        throw new problem/* BaseProblem */.l(`${label} is the very commit that is checked out, and no file differs: there is nothing to compare`, 'orchestrator-perf calibrate measures one version against itself.');
    return await versionOf(request, repository, chosen, label);
}
async function versionOf(request, repository, chosen, label) {
    const { workingDirectory, log, remember, signal, needs = [] } = request;
    let last;
    try {
        const worktree = await (0,base_worktree/* addWorktree */.l)(repository, chosen.sha, (left) => {
            last = left;
            remember(left);
        });
        const mapPath = pathMapper(repository, worktree, workingDirectory);
        for (const path of [workingDirectory, ...needs])
            if (!(0,external_node_fs_.existsSync)(mapPath(path)))
                throw new problem/* BaseProblem */.l(`${(0,wording_escape/* cleanName */.$t)((0,external_node_path_.relative)(workingDirectory, path) || repository.prefix)} does not exist in ${label}: there is nothing to build or start`, 'From the next version on there is something to compare with. Until then: base none.');
        const notes = [
            ...chosen.notes,
            ...(await notCheckedOut((0,base_git/* gitIn */.u)({ directory: worktree.root, signal }), worktree.root)),
        ].map((note) => (0,wording_escape/* cleanText */.X5)(note));
        const { left } = worktree;
        log.info(`Base: ${label}`);
        return {
            kind: 'base',
            directory: mapPath(workingDirectory),
            mapPath,
            sha: chosen.sha,
            label,
            notes,
            [Symbol.asyncDispose]: () => (0,base_worktree.removeWorktree)(left, log),
        };
    }
    catch (error) {
        if (last !== undefined)
            await (0,base_worktree.removeWorktree)(last, log);
        throw error;
    }
}
/** The working directory may be reached by a link, and git says where it really is. */
function pathMapper({ root, prefix }, worktree, workingDirectory) {
    const places = [
        [workingDirectory, (0,external_node_path_.join)(worktree.root, prefix)],
        [root, worktree.root],
    ];
    return (path) => {
        for (const [from, to] of places) {
            const below = (0,external_node_path_.relative)(from, path);
            const mapped = (0,external_node_path_.join)(to, below);
            if (!(0,external_node_path_.isAbsolute)(below) && isInside((0,external_node_path_.relative)(worktree.root, mapped)))
                return mapped;
        }
        return path;
    };
}
const isInside = (path) => !(0,external_node_path_.isAbsolute)(path) && path !== '..' && !/^\.\.[/\\]/.test(path);
async function hasNoChange({ git, root }, ownPaths) {
    const excluded = ownPaths
        .map((path) => (0,external_node_path_.relative)(root, path))
        .filter((path) => path !== '' && isInside(path))
        .map((path) => `:(top,exclude,literal)${path}`);
    const { ok, stdout } = await git.local('status', '--porcelain', '-z', '--', ':/', ...excluded);
    return ok && stdout === '';
}
/** For a message: nothing of it moves a cursor. */
const quoted = (text) => `"${(0,wording_escape/* cleanName */.$t)(text)}"`;


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
