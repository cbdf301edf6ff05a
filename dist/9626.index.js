export const id = 9626;
export const ids = [9626];
export const modules = {

/***/ 99626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/inputs/working-directory.js
var working_directory = __webpack_require__(58690);
// EXTERNAL MODULE: ./build/src/ports/cannot-write.js
var cannot_write = __webpack_require__(20761);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/commands/inspect-repository.js




const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const NOT_LOOKED_INTO = new Set(['node_modules', '.git', 'dist', 'build', 'target', 'vendor', '.venv']);
const DEPTH = 4;
const MOST_FILES = 5000;
const MOST_BYTES = 500_000;
/** Looks at a repository for what a performance test can run against. Reads only. */
async function inspectRepository(directory) {
    const files = await filesUnder(directory);
    const sentences = [];
    const composeFile = await findCompose(directory, files, sentences);
    const dockerfile = files.filter((path) => /(^|\/)Dockerfile$/.test(path)).sort(byDepth)[0];
    if (dockerfile !== undefined)
        sentences.push(`Found ${dockerfile}: the service under test is built from it.`);
    const k6Scripts = await findK6Scripts(directory, files);
    for (const script of k6Scripts.slice(0, 3))
        sentences.push(`Found the k6 script ${script}.`);
    if (sentences.length === 0)
        sentences.push('Found no compose file, Dockerfile or k6 script: the reference service is tested until you name yours.');
    return {
        composeFile,
        dockerfileFolder: dockerfile === undefined ? undefined : dockerfile.replace(/\/?Dockerfile$/, '') || '.',
        k6Scripts,
        defaultBranch: await defaultBranch(directory),
        sentences,
    };
}
const composeSchema = schemas/* object */.Ikc({ services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
async function findCompose(directory, files, sentences) {
    const path = COMPOSE_FILES.find((name) => files.includes(name));
    if (path === undefined)
        return undefined;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, path), 'utf8');
    let services = [];
    try {
        services = Object.keys(composeSchema.parse((0,dist/* parse */.qg)(text)).services);
    }
    catch {
        sentences.push(`Found ${path}, which is not a readable compose file; it is left out.`);
        return undefined;
    }
    if (services.includes('orchestrator')) {
        sentences.push(`Found ${path} with a service called orchestrator: it is merged into the test's stack.`);
        return path;
    }
    sentences.push(`Found ${path} with ${services.slice(0, 5).join(', ')}: to test one of them, add a compose file that calls it orchestrator.`);
    return undefined;
}
async function findK6Scripts(directory, files) {
    const scripts = [];
    for (const path of files.filter((name) => /\.(?:js|ts)$/.test(name)).sort(byDepth)) {
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(directory, path));
        if (size > MOST_BYTES)
            continue;
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, path), 'utf8');
        if (/from\s+['"]k6(?:\/http)?['"]/.test(text) && /export\s+default\s/.test(text))
            scripts.push(path);
    }
    return scripts;
}
async function defaultBranch(directory) {
    const read = (path) => (0,promises_.readFile)((0,external_node_path_.join)(directory, '.git', path), 'utf8').catch(() => '');
    const origin = /refs\/remotes\/origin\/(\S+)/.exec(await read('refs/remotes/origin/HEAD'))?.[1];
    return origin ?? 'main';
}
async function filesUnder(directory) {
    const found = [];
    const visit = async (folder, depth) => {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'en'))) {
            if (found.length >= MOST_FILES)
                return;
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isFile())
                found.push((0,external_node_path_.relative)(directory, path));
            else if (entry.isDirectory() && depth < DEPTH && !NOT_LOOKED_INTO.has(entry.name))
                await visit(path, depth + 1);
        }
    };
    await visit(directory, 0);
    return found;
}
function byDepth(a, b) {
    return a.split('/').length - b.split('/').length || a.localeCompare(b, 'en');
}

;// CONCATENATED MODULE: ./build/src/commands/starter-files.js

/** actions/checkout v6.0.2 */
const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';
/** The workflow: by label on pull requests, and on the default branch to make and keep the baseline. */
function starterWorkflow({ defaultBranch }) {
    return `# Written by \`orchestrator-perf init\`. Settings are in orchestrator-perf.yml.
name: Performance test
on:
  # Runs of this branch are what pull requests are compared with; the weekly one keeps them from expiring.
  push:
    branches: [${JSON.stringify(defaultBranch)}]
  schedule:
    - cron: "0 2 * * 0"
  workflow_dispatch:
  # Only with the label \`performance-test\`.
  pull_request:
    types: [opened, reopened, synchronize, labeled]

permissions: {}

concurrency:
  group: >-
    performance-test-\${{ github.event.pull_request.number || github.run_id }}\${{
    (github.event.action == 'labeled' && github.event.label.name != 'performance-test') && format('-{0}', github.run_id) || '' }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  performance:
    name: Performance
    if: >-
      github.event_name != 'pull_request' ||
      (contains(github.event.pull_request.labels.*.name, 'performance-test') &&
      (github.event.action != 'labeled' || github.event.label.name == 'performance-test'))
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # check out the code under test
      actions: read # find and download the baseline
      pull-requests: write # write the comment
    steps:
      - name: Check out
        uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Performance test
        uses: org/orchestrator-perf@v1
`;
}
/** The config file: what was found is set, what is usual to change is there as a comment. */
function starterConfig({ composeFile, dockerfileFolder, k6Scripts }) {
    const [script] = k6Scripts;
    const set = (name, value, otherwise) => value === undefined ? `# ${name}: ${otherwise}\n` : (0,dist/* stringify */.As)({ [name]: value });
    // Its own containers need the compose stack, which only the action has by default; a smoke test of 10 minutes is none.
    const stack = (composeFile ?? dockerfileFolder) === undefined ? '' : ' --stack compose';
    return `# Settings of orchestrator-perf; inputs of the workflow and flags win over them.
# Locally: orchestrator-perf run smoke${stack} --duration 30s --vus 3

test-type: load
# Total length and VUs at the peak; the stages are rescaled.
duration: 10m
vus: 100

# The service under test.
${set('compose-file', composeFile, 'compose.perf.yml')}${set('orchestrator-build', composeFile === undefined ? dockerfileFolder : undefined, '.')}# health-path: /health
# metrics-path: /actuator/prometheus

# Your own k6 script in place of the built-in one.
${set('script', script, 'perf/checkout.js')}
# Limits; a line replaces the default limit on the same statistic.
# thresholds: |
#   http_req_duration: p(95)<500ms
#   http_req_failed: rate<1%

# A change smaller than this is never called a regression.
regression-tolerance: 10%
`;
}

;// CONCATENATED MODULE: ./build/src/commands/init-command.js







const WORKFLOW_PATH = '.github/workflows/performance-test.yml';
const CONFIG_PATH = 'orchestrator-perf.yml';
/** `init`: a workflow and a config file that fit the repository. */
const initCommand = async (line, { log, stdout, workingDirectory }) => {
    const directory = (0,working_directory/* workingDirectoryOf */._)(line.source, workingDirectory);
    for (const path of await init(directory, line.options.force === true, log.info))
        stdout.write(`wrote ${path}\n`);
    stdout.write('Next: commit both files, then put the label performance-test on a pull request.\n');
    return 0;
};
/** Writes both files, or none: a file that is there is only replaced with `force`. Gives the paths written. */
async function init(directory, force, tell) {
    const repository = await inspectRepository(directory);
    for (const sentence of repository.sentences)
        tell(sentence);
    const files = { [WORKFLOW_PATH]: starterWorkflow(repository), [CONFIG_PATH]: starterConfig(repository) };
    const taken = [];
    for (const path of Object.keys(files))
        if (await exists((0,external_node_path_.join)(directory, path)))
            taken.push(path);
    for (const path of Object.keys(files))
        await refuseLinks(directory, path);
    if (taken.length > 0 && !force)
        throw new errors/* InputError */.dz([`${taken.join(' and ')} ${taken.length === 1 ? 'is' : 'are'} already there; nothing was written.`], 'Give --force to overwrite, or move the file away.');
    for (const [path, text] of Object.entries(files)) {
        const target = (0,external_node_path_.join)(directory, path);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(target, text);
        }
        catch (error) {
            throw (0,cannot_write/* cannotWrite */.z)('the starter files', target, error, 'Run it in a folder that you may write to.');
        }
    }
    return Object.keys(files);
}
/** A link in a repository may lead anywhere on this machine. */
async function refuseLinks(directory, path) {
    const parts = path.split('/');
    for (let count = 1; count <= parts.length; count++) {
        const part = parts.slice(0, count).join('/');
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(directory, part)).catch(() => undefined);
        if (found?.isSymbolicLink())
            throw new errors/* InputError */.dz([`${part} is a symbolic link; nothing was written.`], 'init writes no file through a link: remove the link.');
    }
}
async function exists(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
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

/***/ 20761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/**
 * What the file system said, as a sentence. An error that is none of its own is a bug, and stays what it is. `what` is
 * `results`, `events`, ...
 */
function cannotWrite(what, path, error, hint) {
    if (!isOfTheDisk(error))
        return error;
    const code = error.code ?? 'unknown';
    const why = (Object.hasOwn(WHY, code) ? WHY[code] : undefined) ?? code;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} cannot be written to ${path}: ${why}`, hint, { cause: error });
}
const WHY = {
    EACCES: 'no permission to write there',
    EPERM: 'no permission to write there',
    ENOENT: 'there is no such folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
    EISDIR: 'it is a folder',
};
function isOfTheDisk(error) {
    return error instanceof Error && 'code' in error && 'syscall' in error;
}


/***/ })

};
