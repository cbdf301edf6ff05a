export const id = 6195;
export const ids = [6195];
export const modules = {

/***/ 67704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   Qf: () => (/* binding */ placeholdersIn)
/* harmony export */ });
/* unused harmony exports pathFiller, headerFiller, bodyFiller, jsonFiller */
/** `{name}` and `${NAME}` in texts. Pure: k6 imports it as it is, and so does the tool. */
const HOLE = /\$\{([A-Za-z_]\w*)\}|\{([A-Za-z_][\w.-]*)\}/g;
/** Names in `{name}`. */
function placeholdersIn(text) {
    return [...text.matchAll(HOLE)].flatMap(([, , name]) => (name === undefined ? [] : [name]));
}
/** Names in `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(HOLE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
const inUrl = (/* unused pure expression or super */ null && (encodeURIComponent));
/** A header ends with its line. */
const inHeader = (value) => value.replaceAll(/[\r\n\0]+/g, ' ');
const asItIs = (value) => value;
const inJson = (value) => JSON.stringify(value).slice(1, -1);
const pathFiller = (text, env) => filler(partsOf(text, env, inUrl), inUrl);
const headerFiller = (text, env) => filler(partsOf(text, env, inHeader), inHeader);
const bodyFiller = (text, env) => filler(partsOf(text, env, asItIs), asItIs);
/** Of a JSON value: made text once, so that a request costs no more than its parts. `"{count}"` alone stays a number. */
function jsonFiller(value, env) {
    const parts = partsOf(JSON.stringify(value), env, inJson);
    for (let at = 1; at < parts.length; at += 2) {
        const [before = '', hole, after = ''] = parts.slice(at - 1, at + 2);
        if (typeof hole !== 'object' || typeof before !== 'string' || typeof after !== 'string')
            continue;
        // A string that is nothing else, and no key.
        if (!/(?:^|[:,[])"$/.test(before) || !/^"(?!:)/.test(after))
            continue;
        hole.isWhole = true;
        parts[at - 1] = before.slice(0, -1);
        parts[at + 1] = after.slice(1);
    }
    return filler(parts, inJson);
}
/** Variables are the same for the whole run: they are written at once. */
function partsOf(text, env, write) {
    const parts = [];
    let from = 0;
    let fixed = '';
    for (const match of text.matchAll(HOLE)) {
        const [all, variable, name] = match;
        fixed += text.slice(from, match.index);
        from = match.index + all.length;
        if (variable !== undefined)
            fixed += write(variableOf(env, variable));
        else if (name !== undefined) {
            parts.push(fixed, { name, isWhole: false });
            fixed = '';
        }
    }
    return [...parts, fixed + text.slice(from)];
}
function filler(parts, write) {
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'string')
        return () => only;
    return (values) => {
        let text = '';
        // By index: an iterator costs k6 more than what is written here.
        for (let at = 0; at < parts.length; at++) {
            const part = parts[at];
            if (typeof part === 'string')
                text += part;
            else if (part !== undefined) {
                const value = filledIn(values, part.name);
                text += part.isWhole ? JSON.stringify(value) : write(String(value));
            }
        }
        return text;
    };
}
function filledIn(values, name) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
        throw new Error(`{${name}} has no value: neither the data nor the set-up gives it`);
    return value;
}
function variableOf(env, name) {
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    if (value === undefined || value === '')
        throw new Error(`the variable ${name} is not set, and a request names it as $\{${name}}`);
    return String(value);
}


/***/ }),

/***/ 92583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resultsPlaces),
/* harmony export */   w: () => (/* binding */ resultsPlaceRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_real_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42470);


/** What a job has of its own: results anywhere else, in the home of the runner perhaps, are not uploaded. */
function resultsPlaces(env) {
    return [env.GITHUB_WORKSPACE || process.cwd(), ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])];
}
/** Refuses a results folder in `.git` or, where `below` is given, outside of all of these; links are followed. */
function resultsPlaceRule(workingDirectory, below) {
    return ({ 'results-path': path }) => {
        if (path === undefined)
            return undefined;
        const problem = (0,_ports_real_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeProblem */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path), below);
        if (problem === undefined)
            return undefined;
        const expected = below === undefined ? 'a folder that is not in .git' : 'a folder in the workspace or in RUNNER_TEMP';
        return `results-path is "${path}": ${problem}; expected ${expected}`;
    };
}


/***/ }),

/***/ 76195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/inputs/files.js


/** Files and folders the inputs name are looked at with the other mistakes: before anything is fetched, built or started. */
function fileRules(workingDirectory) {
    return WANTED.map((wanted) => (inputs) => {
        const problems = wanted.paths(inputs).flatMap((given) => {
            const problem = problemOf((0,external_node_path_.resolve)(workingDirectory, given), wanted.kind);
            return problem === undefined ? [] : [`${wanted.name} is "${given}": ${problem}`];
        });
        return problems.length === 0 ? undefined : problems.join('\n- ');
    });
}
const WANTED = [
    { name: 'script', kind: 'file', paths: (inputs) => given(inputs.script) },
    {
        // The events the built-in scripts send (k6/lib/settings.ts).
        name: 'EVENTS_FILE in script-env',
        kind: 'file',
        paths: (inputs) => given(inputs['script-env']?.EVENTS_FILE),
    },
    { name: 'kube-template', kind: 'file', paths: (inputs) => given(inputs['kube-template']) },
    { name: 'compose-file', kind: 'file', paths: (inputs) => inputs['compose-file'] ?? [] },
    { name: 'build', kind: 'folder', paths: (inputs) => given(inputs.build) },
    {
        // Of a version in git it is looked for when that is checked out.
        name: 'base-build',
        kind: 'folder',
        paths: (inputs) => (inputs.base === 'none' ? given(inputs['base-build']) : []),
    },
    { name: 'start-directory', kind: 'folder', paths: (inputs) => given(inputs['start-directory']) },
];
function given(path) {
    return path === undefined || path === '' ? [] : [path];
}
function problemOf(path, kind) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return `there is no ${kind} ${path}`;
    if (kind === 'folder' ? !stat.isDirectory() : !stat.isFile())
        return `${path} is not a ${kind}`;
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK);
        return undefined;
    }
    catch {
        return `${path} cannot be read: check its permissions`;
    }
}

// EXTERNAL MODULE: ./build/src/inputs/from-file.js
var from_file = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/src/inputs/read-inputs.js + 4 modules
var read_inputs = __webpack_require__(53714);
// EXTERNAL MODULE: ./build/k6/lib/request-list.js
var request_list = __webpack_require__(35282);
;// CONCATENATED MODULE: ./build/k6/lib/rows.js
/** Rows of data for requests, and which of them is whose turn. Pure: k6 imports it as it is, and so does the tool. */
/** Rows of a .csv file (names in its first line) or a .jsonl file (an object a line). Throws one sentence. */
function parseRows(text, fileName) {
    const rows = /\.csv$/i.test(fileName) ? csvRows(text, fileName) : jsonRows(text, fileName);
    if (rows.length === 0)
        throw new Error(`${fileName} holds no rows: expected ${rows_WANTED}`);
    return rows;
}
const rows_WANTED = 'a .csv file with the names in its first line and a row in each other one, or a .jsonl file with a JSON object a line';
function jsonRows(text, fileName) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        let row;
        try {
            row = JSON.parse(line);
        }
        catch (error) {
            throw new Error(`${fileName} line ${index + 1} is not JSON (${error}): expected ${rows_WANTED}`);
        }
        if (typeof row !== 'object' || row === null || Array.isArray(row))
            throw new Error(`${fileName} line ${index + 1} is no object: expected ${rows_WANTED}`);
        return [{ ...row }];
    });
}
function csvRows(text, fileName) {
    const [names = [], ...records] = csvRecords(text.replace(/^\uFEFF/, ''), fileName);
    const wrong = names.find((name, index) => !/^[A-Za-z_][\w.-]*$/.test(name) || names.indexOf(name) !== index);
    if (wrong !== undefined)
        throw new Error(`${fileName} has the name "${wrong.slice(0, 100)}" in its first line: expected one name of its own a column, of letters, digits, _, - and .`);
    return records.map((cells, index) => {
        if (cells.length !== names.length)
            throw new Error(`${fileName} row ${index + 1} has ${cells.length} cells, its first line names ${names.length}`);
        return Object.fromEntries(names.map((name, column) => [name, cells[column]]));
    });
}
/** RFC 4180: cells in quotes may hold commas, line ends, and quotes as "". Lines without anything fall away. */
function csvRecords(text, fileName) {
    const records = [];
    let cells = [];
    for (let at = 0;; at += 1) {
        if (text[at] === '"') {
            const { cell, end } = quotedCell(text, at, fileName);
            cells.push(cell);
            at = endOfCell(text, end);
        }
        else {
            const end = endOfCell(text, at);
            cells.push(text.slice(at, end).trim());
            at = end;
        }
        if (text[at] === ',')
            continue;
        if (cells.length > 1 || cells[0] !== '')
            records.push(cells);
        cells = [];
        if (at >= text.length)
            return records;
    }
}
function quotedCell(text, start, fileName) {
    let cell = '';
    for (let from = start + 1;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0)
            throw new Error(`${fileName} has a quote that does not end: ${text.slice(start, start + 40)}`);
        cell += text.slice(from, quote);
        if (text[quote + 1] !== '"')
            return { cell, end: quote + 1 };
        cell += '"';
        from = quote + 2;
    }
}
function endOfCell(text, from) {
    let at = from;
    while (at < text.length && text[at] !== ',' && text[at] !== '\n')
        at += 1;
    return at;
}
/**
 * The row of the `turn`-th request that takes one: each in turn, or at random by a seed. The same turn always gives the
 * same row, whichever VU has it.
 */
function rowAt(turn, rows, order, seed) {
    return order === 'in-turn' ? turn % rows : Math.floor(random(turn, seed) * rows);
}
/** Evenly in [0, 1): a hash of both numbers (the mixing steps of MurmurHash3). */
function random(turn, seed) {
    let bits = Math.imul(turn ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    bits ^= bits >>> 16;
    bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
    return ((bits ^ (bits >>> 12)) >>> 0) / 2 ** 32;
}
/** Which request each iteration of a round sends: by weight, spread evenly (smooth weighted round robin). */
function roundOf(weights) {
    const share = weights.reduce(commonDivisor);
    const parts = weights.map((weight) => weight / share);
    const total = parts.reduce((sum, part) => sum + part, 0);
    const due = parts.map(() => 0);
    return Array.from({ length: total }, () => {
        let next = 0;
        for (const [index, part] of parts.entries()) {
            due[index] = (due[index] ?? 0) + part;
            if ((due[index] ?? 0) > (due[next] ?? 0))
                next = index;
        }
        due[next] = (due[next] ?? 0) - total;
        return next;
    });
}
function commonDivisor(left, right) {
    return right === 0 ? left : commonDivisor(right, left % right);
}

// EXTERNAL MODULE: ./build/k6/lib/template.js
var template = __webpack_require__(67704);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
;// CONCATENATED MODULE: ./build/src/inputs/request-rules.js






/** Larger files make every start of k6 slow; a load needs no million rows. */
const LARGEST_DATA_BYTES = 64 * 1024 * 1024;
/** The kernel takes no longer variable, and this is one of k6. */
const LARGEST_LIST = 100_000;
/** What is wrong with requests beyond each alone: data, what the set-up keeps, variables. Looked at before anything starts. */
function requestRules(workingDirectory, env, 
/** False where nothing is sent: variables need no values then. */
isSent = true) {
    return [
        (inputs) => joined([...(inputs.requests?.problems ?? []), ...(inputs.setup?.problems ?? [])]),
        (inputs) => joined(placeholderProblems(inputs, workingDirectory)),
        (inputs) => (isSent ? joined(missingVariables(inputs, env)) : undefined),
        ({ requests, setup }) => JSON.stringify([requests?.specs, setup?.specs]).length > LARGEST_LIST
            ? `requests and setup are longer than ${LARGEST_LIST} characters in all: put what is long into data`
            : undefined,
    ];
}
/** Values of the variables that the requests name, and of no other. */
function requestVariables(inputs, env) {
    const given = { ...env, ...inputs['script-env'] };
    return Object.fromEntries(namesOfVariables(inputs).flatMap((name) => {
        const value = Object.hasOwn(given, name) ? given[name] : undefined;
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
}
function namesOfVariables({ requests, setup }) {
    const specs = [...(requests?.specs ?? []), ...(setup?.specs ?? [])];
    return [...new Set(specs.flatMap(request_list/* textsOf */.CB).flatMap(template/* variablesIn */.DF))];
}
function missingVariables(inputs, env) {
    const found = requestVariables(inputs, env);
    return namesOfVariables(inputs).flatMap((name) => {
        if (NOT_FOR_REQUESTS.test(name))
            return [
                `requests name the variable $\{${name}}, which is one of the tool or of the workflow: give it another name`,
            ];
        return Object.hasOwn(found, name)
            ? []
            : [
                `requests name the variable $\{${name}}, which is not set: set ${name} in the environment of the run`,
            ];
    });
}
/** A request may be written by anybody who opens a pull request: no token of the job goes to a service. */
const NOT_FOR_REQUESTS = /^(?:K6_|PERF_|ACTIONS_|INPUT_)|^(?:ORCHESTRATOR_URL|GITHUB_TOKEN|GH_TOKEN)$/;
function placeholderProblems(inputs, workingDirectory) {
    const problems = [];
    const rows = inputs.data === undefined ? undefined : readRows(inputs.data, workingDirectory, problems);
    const kept = new Set();
    const steps = inputs.setup?.specs ?? [];
    const keptAtAll = new Set(steps.flatMap(({ keep }) => Object.keys(keep)));
    for (const { name, keep, ...spec } of steps) {
        for (const wanted of namesIn({ ...spec, name }))
            if (!kept.has(wanted))
                problems.push(keptAtAll.has(wanted)
                    ? `set-up ${name} needs {${wanted}}, which is kept only by itself or a later one: a circle; put the one that keeps it first`
                    : `set-up ${name} needs {${wanted}}, which no set-up before it keeps; data is for requests`);
        for (const key of Object.keys(keep))
            kept.add(key);
    }
    // Data that cannot be read has a sentence of its own.
    if (inputs.data !== undefined && rows === undefined)
        return problems;
    for (const spec of inputs.requests?.specs ?? [])
        for (const wanted of namesIn(spec))
            if (!kept.has(wanted))
                problems.push(...missingIn(rows, wanted, spec.name, inputs.data, kept));
    return problems;
}
function missingIn(rows, wanted, request, data, kept) {
    if (rows === undefined)
        return [
            `request ${request} needs {${wanted}}, and there is no data: give data, a .csv or .jsonl file with ${wanted} in it${kept.size === 0 ? '' : ', or keep it in setup'}`,
        ];
    const columns = Object.keys(rows[0] ?? {});
    const without = rows.findIndex((row) => !isText(Object.hasOwn(row, wanted) ? row[wanted] : undefined));
    if (without < 0)
        return [];
    return [
        columns.includes(wanted) && without > 0
            ? `request ${request} needs {${wanted}}, and row ${without + 1} of ${data} has none`
            : `request ${request} needs {${wanted}}, and ${data} has ${columns.join(', ').slice(0, 200)}.${(0,nearest/* didYouMean */.a)(wanted, columns)}`,
    ];
}
const isText = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const namesIn = (spec) => [...new Set((0,request_list/* textsOf */.CB)(spec).flatMap(template/* placeholdersIn */.Qf))];
function readRows(data, workingDirectory, problems) {
    const path = (0,external_node_path_.resolve)(workingDirectory, data);
    try {
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat?.isFile() !== true)
            throw new Error(`there is no file ${path}`);
        if (stat.size > LARGEST_DATA_BYTES)
            throw new Error(`it is larger than ${LARGEST_DATA_BYTES / 1024 / 1024} MiB: take a part of its rows`);
        if (!/\.(?:csv|jsonl)$/i.test(path))
            throw new Error('expected a .csv or a .jsonl file');
        return parseRows((0,external_node_fs_.readFileSync)(path, 'utf8'), data);
    }
    catch (error) {
        problems.push(`data is "${data}": ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
const joined = (problems) => problems.length === 0 ? undefined : problems.join('\n- ');

// EXTERNAL MODULE: ./build/src/inputs/ordinary-stack.js
var ordinary_stack = __webpack_require__(68072);
// EXTERNAL MODULE: ./build/src/inputs/results-place.js
var results_place = __webpack_require__(92583);
// EXTERNAL MODULE: ./build/src/inputs/schema.js + 1 modules
var schema = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/src/inputs/working-directory.js
var working_directory = __webpack_require__(58690);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/line/find-base.js


/** The other version, where one is asked for, and one can be had; with its files, which go when it is disposed of. */
async function findBase(inputs, given) {
    const { base: asked, 'base-url': url, 'base-image': image, 'base-build': build } = inputs;
    const isOff = asked === 'none' || inputs.engine === 'kubernetes';
    if (isOff && url === undefined && image === undefined && build === undefined)
        return { base: { kind: 'none' } };
    const [{ notSideBySide }, { sourceOfBase }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6996).then(__webpack_require__.bind(__webpack_require__, 86996)),
        __webpack_require__.e(/* import() */ 5976).then(__webpack_require__.bind(__webpack_require__, 85976)),
    ]);
    const isNamed = url !== undefined || image !== undefined || build !== undefined || asked !== 'auto';
    const tests = inputs['test-type'].filter((type) => notSideBySide(type, isNamed) === undefined);
    if (tests.length === 0)
        return { base: { kind: 'none' } };
    const source = sourceOfBase(inputs);
    if (source.kind === 'none')
        return { base: source };
    if (source.kind !== 'git') {
        return { base: { kind: 'version', ...labelsOf(source, inputs), isAsked: true } };
    }
    const { workingDirectory, packageRoot, openBase, commit } = given;
    const version = await openBase?.({
        asked,
        needs: [
            ...source.needs.map((path) => (0,external_node_path_.resolve)(workingDirectory, path)),
            ...(inputs.stack === 'embedded' ? [(0,external_node_path_.resolve)(packageRoot, 'dist', 'reference')] : []),
        ],
        ownPaths: [(0,external_node_path_.resolve)(workingDirectory, inputs['results-path'])],
        commit,
    });
    if (version === undefined)
        return { base: { kind: 'none' } };
    if (version.kind === 'unavailable')
        return { base: { kind: 'none', because: `${version.because}. ${version.advice}` } };
    if (inputs.stack === 'embedded' && version.mapPath(packageRoot) === packageRoot) {
        await version[Symbol.asyncDispose]();
        if (asked !== 'auto')
            throw new errors/* InputError */.dz([`base is "${asked}", but ${EMBEDDED_IS_THE_SAME}`]);
        return { base: { kind: 'none', because: EMBEDDED_IS_THE_SAME } };
    }
    return {
        version,
        base: {
            kind: 'version',
            version: { label: version.label, sha: version.sha },
            candidate: { label: candidateLabel(commit), sha: commit?.sha },
            pathOf: version.mapPath,
            isAsked: asked !== 'auto',
        },
    };
}
function labelsOf(source, inputs) {
    const [base, candidate] = {
        url: () => [inputs['base-url'], inputs['target-url']],
        image: () => [inputs['base-image'], inputs.image],
        folder: () => [inputs['base-build'], inputs.build],
    }[source.kind]();
    return {
        version: { label: base ?? '', sha: undefined },
        candidate: { label: candidate ?? '', sha: undefined },
    };
}
/** One version measured against itself. */
const ITSELF = {
    kind: 'version',
    version: { label: 'the same version', sha: undefined },
    candidate: { label: 'this version', sha: undefined },
    isAsked: true,
    runsAll: true,
};
const EMBEDDED_IS_THE_SAME = 'stack embedded tests the reference service of this tool, which is the same in both versions: give start, the command that starts your service';
const candidateLabel = (commit) => commit?.event === undefined
    ? 'this work tree'
    : `${commit.branch ?? 'this commit'} (${commit.sha.slice(0, 7)})`;

;// CONCATENATED MODULE: ./build/src/line/plan-run.js












/** Flags or action inputs, and the config file they name, to a plan. Rejects with an InputError with every mistake. */
async function planRun(given) {
    const { surface, source, env, packageRoot } = given;
    const textOf = (name) => source.values.get(name)?.text.trim() || undefined;
    const workingDirectory = (0,working_directory/* workingDirectoryOf */._)(source, given.workingDirectory);
    const sources = [source, await (0,from_file/* fromFile */.H)(workingDirectory, textOf('config'))];
    const nowhere = (0,working_directory/* workingDirectoryProblem */.i)(source, workingDirectory);
    const servicesIn = await composeServices(sources, workingDirectory);
    const rules = nowhere === undefined
        ? [
            ...(await rulesOfFiles(servicesIn, workingDirectory, env, given.isSent)),
            (0,results_place/* resultsPlaceRule */.w)(workingDirectory, surface === 'action' ? (0,results_place/* resultsPlaces */.J)(env) : undefined),
        ]
        : [() => nowhere];
    const read = (0,read_inputs/* readInputs */.K)({ surface, sources, rules, servicesIn });
    const commit = await given.commit?.();
    // Nothing of it is needed to show a mistake in the inputs.
    const [{ adviceOn }, { settingsIn }, { makePlan }, { withPilotLoad }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8161).then(__webpack_require__.bind(__webpack_require__, 8161)),
        __webpack_require__.e(/* import() */ 2516).then(__webpack_require__.bind(__webpack_require__, 12516)),
        Promise.all(/* import() */[__webpack_require__.e(8986), __webpack_require__.e(5976), __webpack_require__.e(8947), __webpack_require__.e(6156)]).then(__webpack_require__.bind(__webpack_require__, 33849)),
        __webpack_require__.e(/* import() */ 6996).then(__webpack_require__.bind(__webpack_require__, 86996)),
    ]);
    // A fifth of what Node itself takes to start: not for a mistake in the inputs.
    const { createHash, randomBytes } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    const base = given.againstItself
        ? { base: ITSELF }
        : await findBase(read.inputs, { workingDirectory, packageRoot, openBase: given.openBase, commit });
    const context = {
        packageRoot,
        workingDirectory,
        runToken: randomBytes(4).toString('hex'),
        ...(Number.isInteger(attempt) && attempt > 0 ? { runAttempt: attempt } : {}),
        ...(commit === undefined ? {} : { commit }),
        hash: (text) => createHash('sha256').update(text).digest('hex'),
        settings: settingsIn(env),
        base: base.base,
        given: new Set(schema/* INPUT_NAMES */.Qh.filter((name) => read.provenance[name].kind !== 'default')),
        repository: repositoryName(env, workingDirectory),
        requestVariables: requestVariables(read.inputs, env),
        variableNames: namesOfVariables(read.inputs),
        temporaryDirectory: (0,external_node_os_.tmpdir)(),
        ownOrchestrator: await hasOwn(read.inputs['compose-file'], workingDirectory),
    };
    const plan = makePlan(read.inputs, context);
    return {
        plan,
        planAt: (load) => makePlan(withPilotLoad(read.inputs, load), context),
        inputs: read.inputs,
        provenance: (0,read_inputs/* provenanceLines */.R)(read, sources),
        foreseen: await foreseenOf(plan),
        advice: [
            ...read.notes,
            ...plan.tests.flatMap(adviceOn),
            ...unusedDuration(read.inputs, plan),
            ...(base.version?.notes ?? []),
        ],
        [Symbol.asyncDispose]: async () => base.version?.[Symbol.asyncDispose](),
    };
}
/** A duration that was asked for is that of one long run. */
function unusedDuration({ duration }, { tests }) {
    if (duration === undefined ||
        tests.every(({ sideBySide, testType }) => sideBySide === undefined || (0,test_types/* policyOf */.US)(testType).sideBySide === 'whole runs'))
        return [];
    return [
        'duration is not used side by side: rounds, round-duration and warm-up say how long it takes at most. It counts where no other version can be had.',
    ];
}
async function foreseenOf({ tests }) {
    const known = tests.flatMap(({ sideBySide }) => sideBySide?.requestsPerSecond === undefined || sideBySide.isRateOpen
        ? []
        : { ...sideBySide, requestsPerSecond: sideBySide.requestsPerSecond });
    if (known.length === 0)
        return [];
    // Distributions: not for a mistake in the inputs, nor for a run that compares nothing.
    const { plannedDetectable } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1011), __webpack_require__.e(4085), __webpack_require__.e(3405)]).then(__webpack_require__.bind(__webpack_require__, 43405));
    return known.map(({ requestsPerSecond, roundS, rounds, mode }) => {
        const requestsPerVersionAndRound = Math.round(requestsPerSecond * roundS);
        return plannedDetectable({ requestsPerVersionAndRound, rounds, mode, prior: [] }).sentence;
    });
}
async function hasOwn(files, workingDirectory) {
    if (files === undefined)
        return false;
    const { hasOwnOrchestrator } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5528)]).then(__webpack_require__.bind(__webpack_require__, 45528));
    return hasOwnOrchestrator(files.map((file) => (0,external_node_path_.resolve)(workingDirectory, file)));
}
/** As people call it: of `me/shop` or `/home/me/shop` the last part. */
function repositoryName(env, workingDirectory) {
    return (0,external_node_path_.basename)(env.GITHUB_REPOSITORY || workingDirectory) || 'service';
}
/** Reads YAML, which most runs need not load. */
async function composeServices(sources, workingDirectory) {
    if (!sources.some(({ values }) => values.has('compose-file')))
        return undefined;
    const { servicesInFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5528)]).then(__webpack_require__.bind(__webpack_require__, 45528));
    return servicesInFiles(workingDirectory);
}
async function rulesOfFiles(servicesIn, workingDirectory, env, isSent) {
    const rules = [...fileRules(workingDirectory), ...requestRules(workingDirectory, env, isSent)];
    if (servicesIn === undefined)
        return rules;
    const { testedServiceRule } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5528)]).then(__webpack_require__.bind(__webpack_require__, 45528));
    return [...rules, testedServiceRule(servicesIn), (0,ordinary_stack/* ordinaryServiceRule */._I)(servicesIn)];
}


/***/ }),

/***/ 42470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placeProblem)
/* harmony export */ });
/* unused harmony export realPlace */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a path really is, links followed as far as it exists. */
function realPlace(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
        return parent === absolute ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
}
/**
 * Why nothing is written to this folder and uploaded from it; undefined when it may be. `below`: the folders one of which
 * must hold it; undefined where any place will do.
 */
function placeProblem(path, below) {
    const place = realPlace(path);
    if (place.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
        return `${place} belongs to git`;
    if (below === undefined || below.some((folder) => isBelow(place, realPlace(folder))))
        return undefined;
    return `${place} is outside of the workspace`;
}
function isBelow(place, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, place);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}


/***/ })

};
