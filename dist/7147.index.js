export const id = 7147;
export const ids = [7147,6653];
export const modules = {

/***/ 93250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ expectedOfRef)
/* harmony export */ });
/**
 * What is wrong with a git ref that somebody gave, as the end of "must be …"; undefined when git may see it. Stricter than
 * `git check-ref-format`: a ref, with `~2` or `^` behind it, and nothing else of git's language of revisions.
 */
function expectedOfRef(ref) {
    if (ref === '')
        return 'the name of a branch, a tag or a commit';
    if (ref.length > LONGEST)
        return `a git ref of at most ${LONGEST} characters`;
    if (ref.startsWith('-'))
        return 'a git ref, not an option: it begins with "-"';
    if (/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(ref))
        return 'a git ref, without blanks, control or invisible characters';
    if (ref.includes('..'))
        return 'one git ref, not a range';
    const name = ref.replace(/[~^][\d~^]*$/, '');
    const isName = !/[~^:?*[\]\\]|@\{|\/\/|\.$|\/$|^\//.test(name) &&
        name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
    return isName ? undefined : 'the name of a branch, a tag or a commit, such as main, v1.2 or HEAD~1';
}
const LONGEST = 250;


/***/ }),

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fromFile)
/* harmony export */ });
/* unused harmony export CONFIG_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



const CONFIG_FILE = 'orchestrator-perf.yml';
const MISNAMED = 'orchestrator-perf.yaml';
/** The config file as texts, or an empty source when it was not asked for by name and is not there. */
async function fromFile(workingDirectory, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, named ?? CONFIG_FILE);
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const code = error.code ?? 'unreadable';
        if (named === undefined && ['ENOENT', 'ENOTDIR'].includes(code))
            return { kind: 'file', values: new Map(), problems: misnamed(workingDirectory) };
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([
            `config file ${path} cannot be read (${code}): give the path of a YAML file in config, relative to the working directory`,
        ]);
    }
    // Most runs have no file: the reader of YAML is loaded for those that do.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5903)]).then(__webpack_require__.bind(__webpack_require__, 65903));
    return parseConfig(text, named ?? CONFIG_FILE);
}
/** What it says would be left out without a word. */
function misnamed(workingDirectory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, MISNAMED)))
        return [];
    return [
        `there is ${MISNAMED}, but the config file is looked for as ${CONFIG_FILE}: rename it, or name it in config`,
    ];
}


/***/ }),

/***/ 68072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ ORDINARY_RULES),
/* harmony export */   _I: () => (/* binding */ ordinaryServiceRule),
/* harmony export */   yu: () => (/* binding */ implyOrdinary)
/* harmony export */ });
/* harmony import */ var _domain_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39856);
/* harmony import */ var _wording_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61008);


/**
 * An ordinary service runs without a queue, and in a stack of its own: where requests are sent, where a service of the
 * user's compose files is named, and with a script of the user's own that is not about the orchestrator by a name of it.
 */
function implyOrdinary(values, provenance, given) {
    const inputs = values;
    if (inputs.stack !== 'compose')
        return;
    const files = inputs['compose-file'];
    const services = files === undefined ? undefined : given.servicesIn?.(files);
    // Its default here: nobody who has no queue wants to read of one.
    if (provenance['queue-backend']?.kind === 'default' && isOrdinary(inputs, given.byAlias, services))
        values['queue-backend'] = 'none';
    if (inputs['queue-backend'] !== 'none' || inputs['compose-service'] !== undefined)
        return;
    const tested = theOnlyOne(inputs, services);
    if (tested === undefined)
        return;
    values['compose-service'] = tested;
    provenance['compose-service'] = { kind: 'implied', where: 'implied by compose-file' };
}
function isOrdinary({ requests, script, image, build, ...inputs }, byAlias, services) {
    if (requests !== undefined || inputs['compose-service'] !== undefined)
        return true;
    if (script === undefined)
        return false;
    if (image !== undefined)
        return !byAlias.has('image');
    if (build !== undefined)
        return !byAlias.has('build');
    return services !== undefined && !services.names.includes(_domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_UNDER_TEST */ .I6);
}
function theOnlyOne({ image, build }, services) {
    if (services === undefined)
        return undefined;
    if (services.names.includes(_domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_UNDER_TEST */ .I6))
        return _domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_UNDER_TEST */ .I6;
    const isElsewhere = image !== undefined || build !== undefined;
    return services.names.length === 1 && services.isComplete && !isElsewhere ? services.names[0] : undefined;
}
/** What must be known of a service that no stack of ours is about. */
const ORDINARY_RULES = [
    (inputs, isGiven) => {
        const { stack, image, build, requests } = inputs;
        if (stack !== 'compose' || inputs['queue-backend'] !== 'none')
            return undefined;
        const isSaid = [image, build, inputs['compose-file'], inputs['compose-service']].some((given) => given !== undefined);
        if (isSaid)
            return undefined;
        // Said of requests to no stack at all, whichever is the default.
        if (requests !== undefined && !isGiven('stack'))
            return undefined;
        return requests === undefined
            ? 'queue-backend is "none" and nothing says which service is tested: give image, build (a folder with a Dockerfile), or compose-file with compose-service'
            : 'requests are given and nothing says what takes them: give image, build (a folder with a Dockerfile), or compose-file with compose-service';
    },
    (inputs) => inputs['compose-service'] !== undefined && inputs['compose-file'] === undefined
        ? `compose-service is "${inputs['compose-service']}" and there is no compose-file: give the file that has it`
        : undefined,
    (inputs) => {
        const { stack, 'compose-service': service, 'queue-backend': queue } = inputs;
        if (stack !== 'compose' || service === undefined || service === _domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_UNDER_TEST */ .I6)
            return undefined;
        return queue === undefined || queue === 'none'
            ? undefined
            : `compose-service is "${service}" and queue-backend is "${queue}", which is part of a stack with a service called ${_domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_UNDER_TEST */ .I6}: drop queue-backend, and let your files bring the queue`;
    },
    ({ grafana, 'queue-backend': queue }) => grafana === true && queue === 'none'
        ? 'grafana is true and queue-backend is "none": without Prometheus Grafana has nothing to show, drop it or choose a queue-backend'
        : undefined,
];
/** The service under test is one of the files, and it is known which. */
function ordinaryServiceRule(servicesIn) {
    return (inputs) => {
        const { stack, image, build, 'compose-file': files, 'compose-service': service } = inputs;
        if (stack !== 'compose' || inputs['queue-backend'] !== 'none' || files === undefined)
            return undefined;
        const services = servicesIn(files);
        if (services === undefined)
            return undefined;
        const { names, isComplete } = services;
        const of = `compose-file is "${files.join('", "')}"`;
        if (service === undefined) {
            if (image !== undefined || build !== undefined)
                return undefined;
            return names.length === 0
                ? `${of}, which has no service: give one that has the service under test`
                : `${of} with the services ${names.join(', ')}: which one is to be tested? Give it as compose-service`;
        }
        return names.includes(service) || !isComplete
            ? undefined
            : `compose-service is "${service}", and ${files.join(', ')} has ${names.join(', ')}.${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(service, names)}`;
    };
}


/***/ }),

/***/ 45589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields),
/* harmony export */   y: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61008);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46653);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34203);




/** One value per input, the strongest source wins. Every mistake of every source is reported at once. */
function readFields(schema, asked) {
    const { surface, sources, rules, imply, hint } = asked;
    const problems = [];
    const isRefused = (name) => surface === 'action' && Object.hasOwn(schema.shape, name) && isFromWorkflowOnly(schema.shape[name]);
    const values = {};
    const provenance = {};
    for (const source of sources)
        problems.push(...(source.problems ?? []), ...unknownNames(schema, source, surface), ...(source.kind === 'file' ? notFromFile(source, isRefused) : []));
    for (const [name, field] of Object.entries(schema.shape)) {
        const description = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOfField */ .mg)(field);
        const given = strongest(name, sources) ?? ownDefault(description, surface);
        const tooLong = lengthProblem(given?.text ?? '');
        if (tooLong !== undefined) {
            problems.push(problem(name, description, given, tooLong));
            continue;
        }
        const result = field.safeParse(given?.text);
        if (result.success)
            values[name] = result.data;
        else
            problems.push(problem(name, description, given, result.error.issues[0]?.message ?? 'another value'));
        provenance[name] = given ?? { kind: 'default', where: 'default' };
    }
    imply?.(values, provenance);
    // Rules over several inputs look only at those that could be read.
    const readable = values;
    const isGiven = (name) => provenance[name]?.kind !== 'default';
    for (const rule of rules) {
        const found = rule(readable, isGiven);
        if (found !== undefined)
            problems.push(found);
    }
    if (problems.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems, hint);
    return { inputs: values, provenance: provenance };
}
/** The text that counts for one input, and where it was given. */
function strongest(name, sources) {
    for (const source of sources) {
        const value = source.values.get(name);
        if (value !== undefined && value.text.trim() !== '')
            return { kind: source.kind, where: value.where, text: value.text };
    }
    return undefined;
}
function ownDefault({ actionDefault, secret }, surface) {
    if (surface !== 'action' || actionDefault === undefined || secret)
        return undefined;
    return { kind: 'default', where: 'default', text: actionDefault };
}
const LONGEST_LINE = 8192;
const LONGEST_TEXT = 256 * 1024;
/** Nobody writes such a value by hand, and every reader behind would have to be prepared for it. */
function lengthProblem(text) {
    if (text.length > LONGEST_TEXT)
        return `at most ${LONGEST_TEXT} characters, not ${text.length}`;
    const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    return longest > LONGEST_LINE ? `lines of at most ${LONGEST_LINE} characters, not ${longest}` : undefined;
}
/** In a workflow the file is the checked-out one: a pull request may have written it. */
function notFromFile(source, isRefused) {
    return [...source.values]
        .filter(([name, { text }]) => isRefused(name) && text.trim() !== '')
        .map(([name, { where }]) => `${name} (${where}) cannot be given in the config file of a workflow, where a pull request could name a program of its own: give it as the input ${name} of the step`);
}
function isFromWorkflowOnly(field) {
    return field !== undefined && (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOfField */ .mg)(field).workflowOnly === true;
}
/** An address may have one, and a message is printed where everybody reads it. */
const withoutPassword = (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .scrubber */ .ty)([]);
function problem(name, { secret }, given, expected) {
    const value = secret === true ? 'not readable' : `"${shorten(withoutPassword(given?.text.trim() ?? ''))}"`;
    const where = given === undefined || given.kind === 'default' ? '' : ` (${given.where})`;
    return `${name} is ${value}${where}: expected ${expected}`;
}
function unknownNames({ shape }, source, surface) {
    const problems = [];
    const place = source.kind === 'file' ? 'file' : surface;
    for (const [name, { where }] of source.values) {
        const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
        if (field === undefined) {
            const names = Object.keys(shape).filter((candidate) => isReadFrom(shape[candidate], place));
            problems.push(`unknown name "${shorten(name)}" (${where}).${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, names)}`);
        }
        else if (!isReadFrom(field, place)) {
            const elsewhere = ((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOfField */ .mg)(field).only ?? []).map((other) => PLACES[other]).join(' and ');
            problems.push(`${name} (${where}) cannot be given here: it is read from ${elsewhere} only`);
        }
    }
    return problems;
}
function isReadFrom(field, place) {
    return field !== undefined && ((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOfField */ .mg)(field).only?.includes(place) ?? true);
}
const PLACES = {
    action: 'the action',
    cli: 'the command line',
    file: 'the config file',
};
function shorten(text) {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}


/***/ }),

/***/ 53714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ provenanceLines),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/inputs/schema.js + 1 modules
var schema = __webpack_require__(45911);
;// CONCATENATED MODULE: ./build/src/inputs/aliases.js

/** Each input under one name. Two names of one input that say different things in one source are a mistake. */
function withoutAliases(sources) {
    const byAlias = new Set();
    const named = new Set();
    const renamed = sources.map((source) => {
        const values = new Map(source.values);
        const problems = [...(source.problems ?? [])];
        for (const { alias, name } of schema/* ALIASES */.rY) {
            const [old, given] = [values.get(alias), values.get(name)];
            values.delete(alias);
            const isGiven = given !== undefined && given.text.trim() !== '';
            if (isGiven)
                named.add(name);
            if (old === undefined || old.text.trim() === '')
                continue;
            if (!isGiven) {
                values.set(name, old);
                // The strongest source counts.
                if (!named.has(name))
                    byAlias.add(name);
                named.add(name);
            }
            else if (given.text.trim() !== old.text.trim())
                problems.push(`${name} is "${shown(given.text)}" (${given.where}) and ${alias} is "${shown(old.text)}" (${old.where}): they are two names of one input, drop one of them`);
        }
        return { ...source, values, ...(problems.length > 0 && { problems }) };
    });
    return { sources: renamed, byAlias };
}
const shown = (text) => text.trim().slice(0, 100);

// EXTERNAL MODULE: ./build/src/domain/targets.js
var targets = __webpack_require__(42868);
// EXTERNAL MODULE: ./build/src/inputs/read-fields.js
var read_fields = __webpack_require__(45589);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/generators.js
var generators = __webpack_require__(98922);
// EXTERNAL MODULE: ./build/src/domain/test-types.js
var test_types = __webpack_require__(72084);
// EXTERNAL MODULE: ./build/src/inputs/ordinary-stack.js
var ordinary_stack = __webpack_require__(68072);
// EXTERNAL MODULE: ./build/src/domain/git-ref.js
var git_ref = __webpack_require__(93250);
;// CONCATENATED MODULE: ./build/src/inputs/side-by-side-rules.js


/** Another version was asked for by a git ref of its own. */
const isRef = (base) => base !== undefined && base !== 'none' && base !== 'auto';
const isWhole = (type) => (0,test_types/* policyOf */.US)(type).sideBySide === 'whole runs';
const isAlone = (type) => (0,test_types/* whyNotSideBySide */.jA)(type, true) !== undefined;
/** Inputs that name another version by themselves. */
const OTHERS = ['base-url', 'base-image'];
/** Another version was asked for by name. `base-build` names one only where no git ref does. */
const isNamed = (inputs) => isRef(inputs.base) ||
    OTHERS.some((name) => inputs[name] !== undefined) ||
    (inputs.base === 'none' && inputs['base-build'] !== undefined);
/** Which inputs of the other version go together. */
const SIDE_BY_SIDE_RULES = [
    ({ base }) => {
        const expected = isRef(base) ? (0,git_ref/* expectedOfRef */.V)(base) : undefined;
        return expected === undefined ? undefined : `base must be ${expected}: got "${base}"`;
    },
    ({ 'base-url': base, stack }) => base !== undefined && stack !== undefined && stack !== 'external'
        ? `base-url is given but stack is "${stack}", which starts its own service: give target-url beside it, or name the other version by base`
        : undefined,
    ({ 'base-url': base, 'target-url': url }) => base !== undefined && base === url
        ? `base-url and target-url are both ${base}: side by side wants two versions`
        : undefined,
    ({ 'base-image': base, image }) => base !== undefined && image === undefined
        ? `base-image is "${base}" without image: give the image of this version beside it`
        : undefined,
    ({ 'base-image': base, image }) => base !== undefined && base === image
        ? `base-image and image are both ${base}: side by side wants two versions`
        : undefined,
    (inputs) => {
        const other = OTHERS.find((name) => inputs[name] !== undefined);
        return isRef(inputs.base) && other !== undefined
            ? `base is "${inputs.base}" and ${other} is given: the other version comes from one of them`
            : undefined;
    },
    ({ 'base-build': base, build }) => base !== undefined && build === undefined
        ? `base-build is "${base}" without build: give the folder with the Dockerfile of this version beside it`
        : undefined,
    (inputs) => {
        const other = OTHERS.find((name) => inputs[name] !== undefined);
        return inputs['base-build'] !== undefined && other !== undefined
            ? `base-build is "${inputs['base-build']}" and ${other} is given: the other version comes from one of them`
            : undefined;
    },
    ({ base, 'base-build': baseBuild, build }) => base === 'none' && baseBuild !== undefined && baseBuild === build
        ? `base-build and build are both ${build}: side by side wants two versions; give base, a git ref, to build an earlier one of it`
        : undefined,
    ({ base, stack, 'base-url': url }) => isRef(base) && stack === 'external' && url === undefined
        ? `base is "${base}" but target-url is given, and nothing is started: give base-url, where the other version runs`
        : undefined,
    ({ base, stack, build, image, 'base-image': other, ...inputs }) => isRef(base) &&
        stack === 'compose' &&
        build === undefined &&
        other === undefined &&
        // Files of the user's that are the stack are those of the other version as well.
        (inputs['queue-backend'] !== 'none' || inputs['compose-file'] === undefined || image !== undefined)
        ? `base is "${base}" but nothing of this stack is built from the files of the repository: give build, the folder with its Dockerfile, or base-image beside image`
        : undefined,
    (inputs) => {
        const { 'test-type': types = [] } = inputs;
        if (!isNamed(inputs) ||
            types.length === 0 ||
            types.some((type) => (0,test_types/* whyNotSideBySide */.jA)(type, true) === undefined))
            return undefined;
        return `another version is given but no test of ${types.join(', ')} is run side by side: use test-type load, or base none`;
    },
    (inputs, isGiven) => {
        const { 'test-type': types = [], 'side-by-side': mode } = inputs;
        if (!isNamed(inputs) || !types.some(isWhole) || !types.every((type) => isWhole(type) || isAlone(type)))
            return undefined;
        const given = ['round-duration', 'warm-up'].filter((name) => isGiven(name));
        if (mode === 'concurrent')
            return 'side-by-side is "concurrent" but stress runs one version after the other, each with the whole machine: drop it';
        return given.length === 0
            ? undefined
            : `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect with stress, whose rounds are whole runs: give duration, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    (inputs) => inputs.engine !== undefined && inputs.engine !== 'local' && isNamed(inputs)
        ? `engine is "${inputs.engine}" and another version is given: side by side both loads begin on this machine, use engine local or drop the other version`
        : undefined,
    (inputs) => (inputs.replicas ?? 1) > 1 && isNamed(inputs)
        ? `replicas is ${inputs.replicas}, and side by side k6 runs on this machine, where a published port leads to one replica only: drop replicas, or base`
        : undefined,
    (inputs, isGiven) => {
        if (inputs.base !== 'none' || isNamed(inputs))
            return undefined;
        const given = ['rounds', 'round-duration', 'warm-up', 'side-by-side'].filter((name) => isGiven(name));
        if (given.length === 0)
            return undefined;
        return `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect without another version: give base, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
];

// EXTERNAL MODULE: ./build/src/inputs/values.js
var values = __webpack_require__(87745);
;// CONCATENATED MODULE: ./build/src/inputs/rules.js








/** The input that a stack is nothing without, and the stack that it is given for. */
const STACK_RULES = schema/* IMPLYING_INPUTS */.Kz.flatMap(({ name, stack, missing, ignored }) => [
    (inputs, isGiven) => inputs.stack === stack && !isGiven(name) ? `stack is "${stack}"${missing}` : undefined,
    (inputs) => {
        const others = schema/* IMPLYING_INPUTS */.Kz.filter((other) => other.name !== name);
        if (inputs[name] === undefined || others.some((other) => inputs[other.name] !== undefined))
            return undefined;
        return inputs.stack === undefined || inputs.stack === stack
            ? undefined
            : `${name} is given but stack is "${inputs.stack}", ${ignored}: use stack ${stack} or drop ${name}`;
    },
]);
const ONLY_WITH_RULES = targets/* TARGET_KINDS */.aO.map((kind) => {
    const ofKind = (0,schema/* inputsOnlyWith */.gs)(kind);
    return ({ stack }, isGiven) => {
        if (stack === undefined || stack === kind)
            return undefined;
        const given = ofKind.filter((name) => isGiven(name));
        if (given.length === 0)
            return undefined;
        return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with stack "${stack}": use stack ${kind} or drop ${given.length === 1 ? 'it' : 'them'}`;
    };
});
/** Inputs that mean something only where the load is split over a cluster. */
const CLUSTER_ONLY = [
    'runners',
    'kube-context',
    'kube-namespace',
    'runner-image',
    'starter-image',
    'runner-cpu',
    'runner-memory',
    'runner-node-selector',
    'kube-template',
    'keep-runners',
];
/** Inputs that mean something only where events are sent, and only where requests are. */
const EVENTS_ONLY = ['events-per-second', 'events-per-request', 'events-path'];
const REQUESTS_ONLY = ['requests-per-second', 'setup', 'data', 'data-order', 'data-seed'];
const REQUEST_RULES = [
    (inputs, isGiven) => inputs.requests !== undefined && isGiven('script')
        ? 'requests and script are both given: the load is the one or the other, drop one of them'
        : undefined,
    (_, isGiven) => {
        const given = EVENTS_ONLY.filter((name) => isGiven(name));
        if (!isGiven('requests') || given.length === 0)
            return undefined;
        return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with requests: use requests-per-second, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    (_, isGiven) => {
        const given = REQUESTS_ONLY.filter((name) => isGiven(name));
        if (isGiven('requests') || given.length === 0)
            return undefined;
        return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect without requests: give requests, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    (_, isGiven) => isGiven('requests') && !isGiven('data') && (isGiven('data-order') || isGiven('data-seed'))
        ? 'data-order and data-seed are about the rows of data, and there is no data: give it, or drop them'
        : undefined,
    (_, isGiven) => isGiven('requests') && !isGiven('stack')
        ? 'requests are given and nothing says what takes them: give start (the command that starts the service), build or image (its container), compose-file with compose-service, or target-url (its address)'
        : undefined,
];
const isSplit = ({ engine = 'local' }) => engine !== 'local';
const INPUT_RULES = [
    ...SIDE_BY_SIDE_RULES,
    ...REQUEST_RULES,
    (inputs, isGiven) => {
        if (inputs.engine !== 'local')
            return undefined;
        const given = CLUSTER_ONLY.filter((name) => isGiven(name));
        if (given.length === 0)
            return undefined;
        return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with engine "local": use engine kubernetes or k6-operator, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    ({ engine, stack }) => isSplit({ engine }) && stack !== undefined && !targets/* TARGETS */.dW[stack].generators.includes('cluster')
        ? `engine is "${engine}" and stack is "${stack}", ${generators/* GENERATORS */.DY.cluster.impossible}: give target-url, an address inside the cluster or a public one`
        : undefined,
    (inputs) => isSplit(inputs) && inputs['k6-runner'] !== undefined && inputs['k6-runner'] !== 'auto'
        ? `engine is "${inputs.engine}" and k6-runner is "${inputs['k6-runner']}": k6 runs in the cluster, drop k6-runner`
        : undefined,
    (inputs) => isSplit(inputs) && inputs.dashboard === true
        ? `engine is "${inputs.engine}" and dashboard is true: the live page of k6 shows one k6 only, drop it`
        : undefined,
    (inputs) => {
        const { vus, runners } = inputs;
        return isSplit(inputs) && vus !== undefined && runners !== undefined && vus < runners
            ? `vus is ${vus} and runners is ${runners}: every runner needs a VU, take at most ${vus} runners`
            : undefined;
    },
    (inputs) => {
        const { duration, 'test-type': types = [] } = inputs;
        if (duration === undefined)
            return undefined;
        const tooShortFor = types.find((type) => duration > (0,test_types/* policyOf */.US)(type).longestMs);
        if (tooShortFor === undefined)
            return undefined;
        return `duration is ${(0,values/* formatDuration */.a3)(duration)}: ${tooShortFor} runs at most ${(0,values/* formatDuration */.a3)((0,test_types/* policyOf */.US)(tooShortFor).longestMs)}; for a longer hold use test-type soak (48h)`;
    },
    (inputs) => {
        const { duration, 'max-run-time': most } = inputs;
        if (duration === undefined || most === undefined || duration <= most)
            return undefined;
        return `duration is ${(0,values/* formatDuration */.a3)(duration)}, longer than max-run-time ${(0,values/* formatDuration */.a3)(most)}: shorten the one or raise the other`;
    },
    ({ start, 'target-url': url }) => start !== undefined && url !== undefined
        ? 'start and target-url are both given: the service is started or it runs already, drop one of them'
        : undefined,
    ...STACK_RULES,
    (inputs, isGiven) => {
        if (isGiven('start') || inputs.stack === 'command')
            return undefined;
        const given = ['build-command', 'start-directory', 'start-env'].filter((name) => isGiven(name));
        return given.length === 0
            ? undefined
            : `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect without start: give start, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
    ...ONLY_WITH_RULES,
    ...ordinary_stack/* ORDINARY_RULES */.Lk,
    (inputs) => inputs.image !== undefined && inputs.build !== undefined
        ? 'image and build are both given: the service comes from one of them'
        : undefined,
    (inputs) => inputs.script !== undefined && (inputs['test-type']?.length ?? 0) > 1
        ? `script is one script, but test-type names ${inputs['test-type']?.join(', ')}: give one type for a run of your own script`
        : undefined,
    (inputs) => {
        const failOn = inputs['fail-on'];
        return failOn !== undefined && failOn.length > 1 && failOn.includes('never')
            ? 'fail-on has "never" beside others: give never alone, or drop it'
            : undefined;
    },
    (inputs) => inputs['k6-path'] !== undefined && inputs['k6-checksum'] !== undefined
        ? 'k6-path and k6-checksum are both given: a binary given by path is used as it is and not checked'
        : undefined,
    (inputs) => {
        const { stack, 'k6-runner': runner } = inputs;
        if (stack === undefined || runner === undefined || runner === 'auto')
            return undefined;
        const there = targets/* TARGETS */.dW[stack].generators.flatMap((kind) => generators/* GENERATORS */.DY[kind].runner ?? []);
        const asked = generators/* GENERATOR_KINDS */.gu.find((kind) => generators/* GENERATORS */.DY[kind].runner === runner);
        return asked === undefined || there.includes(runner)
            ? undefined
            : `k6-runner is "${runner}" but stack is "${stack}", ${generators/* GENERATORS */.DY[asked].impossible}: use ${there.join(', ')} or auto`;
    },
    (inputs) => inputs['k6-runner'] === 'host' && inputs.stack === 'compose' && (inputs.replicas ?? 1) > 1
        ? `k6-runner is "host" and replicas is ${inputs.replicas}: a published port leads to one replica only; use stack or auto`
        : undefined,
    (inputs) => {
        const results = inputs['results-path'];
        if (results === undefined || (0,external_node_path_.isAbsolute)(results))
            return undefined;
        // A relative path that climbs out is a mistake or an attack; an absolute one is a decision.
        const inside = (0,external_node_path_.relative)((0,external_node_path_.resolve)('/w'), (0,external_node_path_.resolve)('/w', results));
        return inside === '..' || inside.startsWith('../') || (0,external_node_path_.resolve)('/w', results) === '/w'
            ? `results-path is "${results}": expected a folder below the working directory, or an absolute path`
            : undefined;
    },
];

;// CONCATENATED MODULE: ./build/src/inputs/fit-stack.js




/**
 * A flag that says what is tested, or what is sent, outranks all that a weaker source says of something else:
 * `--target-url` beside a file that has `start`, `--script` beside one that has `requests`, `--image` beside `build`. What so has no effect is left
 * out, and said. Two that contradict each other in one source are a mistake.
 */
function withoutUnfitting(sources) {
    const notes = [];
    const byStack = withoutThose(sources, stackChosenIn, notes);
    const byLoad = withoutThose(byStack, loadChosenIn, notes);
    return { sources: withoutThose(byLoad, containerChosenIn, notes), notes };
}
function withoutThose(sources, choiceIn, notes) {
    const chosenBy = sources.findIndex((source) => choiceIn(source) !== undefined);
    const chooser = sources[chosenBy];
    const choice = chooser === undefined ? undefined : choiceIn(chooser);
    if (choice === undefined)
        return [...sources];
    return sources.map((source, index) => {
        const unfit = [...source.values].filter(([name]) => {
            const known = schema/* INPUT_NAMES */.Qh.find((input) => input === name);
            return known !== undefined && index > chosenBy && !choice.fits(known);
        });
        if (unfit.length === 0)
            return source;
        const names = unfit.map(([name]) => name);
        const where = [...new Set(unfit.map(([, given]) => given.where.split(':')[0]))].join(', ');
        notes.push(`${names.join(', ')} of ${where} ${names.length === 1 ? 'has' : 'have'} no effect here: ${choice.asks}.`);
        return { ...source, values: new Map([...source.values].filter(([name]) => !names.includes(name))) };
    });
}
/** By name, or by an input that is the heart of one. */
function stackChosenIn(source) {
    const named = (0,read_fields/* strongest */.y)('stack', [source]);
    const given = schema/* CHOOSING_INPUTS */.fH.flatMap((input) => {
        const text = (0,read_fields/* strongest */.y)(input.name, [source]);
        return text === undefined ? [] : [{ stack: input.stack, where: text.where }];
    });
    // Two that differ are told apart by nobody.
    const [implied] = new Set(given.map(({ stack }) => stack)).size === 1 ? given : [];
    const stack = named === undefined ? implied?.stack : targets/* TARGET_KINDS */.aO.find((kind) => kind === named.text.trim());
    if (stack === undefined)
        return undefined;
    return {
        asks: `${(named ?? implied)?.where} asks for stack ${stack}`,
        fits: (name) => name !== 'stack' && [undefined, stack].includes((0,schema/* stackOf */.US)(name)),
    };
}
/** A script, or requests. */
const loadChosenIn = oneOf({ name: 'script', what: 'a script', others: ['requests', ...REQUESTS_ONLY] }, { name: 'requests', what: 'requests', others: ['script'] });
/** An image, or what it is built from. */
const containerChosenIn = oneOf({ name: 'image', what: 'an image', others: ['build'] }, { name: 'build', what: 'a folder to build', others: ['image', 'base-image'] });
/** Of two inputs that exclude each other the one that a source gives; both are a mistake. */
function oneOf(...pair) {
    return (source) => {
        const given = pair.flatMap((one) => {
            const text = (0,read_fields/* strongest */.y)(one.name, [source]);
            return text === undefined ? [] : [{ ...one, where: text.where }];
        });
        const [chosen] = given.length === 1 ? given : [];
        return (chosen && {
            asks: `${chosen.where} gives ${chosen.what}`,
            fits: (name) => !chosen.others.includes(name),
        });
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/read-inputs.js






/** The inputs of a run, of the action and of the command line alike. Every mistake of every source is reported at once. */
function readInputs({ surface, sources, rules = [], servicesIn }) {
    const { sources: renamed, byAlias } = withoutAliases(sources);
    const { sources: fitting, notes } = withoutUnfitting(renamed);
    const read = (0,read_fields/* readFields */.q)(schema/* inputsSchema */.rS, {
        surface,
        sources: fitting,
        rules: [...INPUT_RULES, ...rules],
        imply: (values, provenance) => {
            implyStack(values, provenance);
            (0,ordinary_stack/* implyOrdinary */.yu)(values, provenance, { byAlias, servicesIn });
        },
        hint: HINTS[surface],
    });
    return { ...read, notes };
}
const HINTS = {
    action: 'docs/inputs.md lists every input with its values.',
    cli: '`orchestrator-perf run --help` lists every flag with its values.',
};
/** Both given is refused by a rule. */
function implyStack(values, provenance) {
    if (provenance.stack?.kind !== 'default')
        return;
    const implied = schema/* CHOOSING_INPUTS */.fH.find(({ name }) => values[name] !== undefined);
    if (implied === undefined)
        return;
    const { name, stack } = implied;
    values.stack = stack;
    provenance.stack = { kind: 'implied', where: `implied by ${name}` };
}
/** One log line for each value that is not a default: `vus = 200 (flag --vus)`. Secrets show only that they are set. */
function provenanceLines({ inputs, provenance }, given) {
    const lines = [];
    const { sources } = withoutAliases(given);
    for (const name of schema/* INPUT_NAMES */.Qh) {
        const { kind, where } = provenance[name];
        if (kind === 'default')
            continue;
        const text = kind === 'implied' ? String(inputs[name]) : ((0,read_fields/* strongest */.y)(name, sources)?.text ?? '');
        // Headers and bodies may hold what is nobody's business.
        const list = name === 'requests' || name === 'setup' ? inputs[name]?.specs : undefined;
        const shown = list?.map((spec) => spec.name).join(' | ') ?? shownText(name, text);
        lines.push(`${name} = ${shown} (${where})`);
    }
    return lines;
}
/** On one line; of a map only the names, the values may be secrets. */
function shownText(name, text) {
    const { secret, shape } = (0,schema/* descriptionOf */.Kq)(name);
    if (secret)
        return '***';
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return lines.map((line) => (shape === 'map' ? withoutValue(line) : line)).join(' | ');
}
function withoutValue(line) {
    const at = line.indexOf('=');
    return at < 0 ? line : `${line.slice(0, at)}=***`;
}


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
