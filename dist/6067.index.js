export const id = 6067;
export const ids = [6067,6653];
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

/***/ 24921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ provenanceLines),
  K: () => (/* binding */ readInputs)
});

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
// EXTERNAL MODULE: ./build/src/domain/git-ref.js
var git_ref = __webpack_require__(93250);
;// CONCATENATED MODULE: ./build/src/inputs/side-by-side-rules.js


/** Another version was asked for by a git ref of its own. */
const isRef = (base) => base !== undefined && base !== 'none' && base !== 'auto';
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
    ({ 'base-image': base, 'orchestrator-image': image }) => base !== undefined && image === undefined
        ? `base-image is "${base}" without orchestrator-image: give the image of this version beside it`
        : undefined,
    ({ 'base-image': base, 'orchestrator-image': image }) => base !== undefined && base === image
        ? `base-image and orchestrator-image are both ${base}: side by side wants two versions`
        : undefined,
    ({ base, 'base-url': url, 'base-image': image }) => {
        const other = url === undefined ? (image === undefined ? undefined : 'base-image') : 'base-url';
        return isRef(base) && other !== undefined
            ? `base is "${base}" and ${other} is given: the other version comes from one of them`
            : undefined;
    },
    ({ base, stack, 'base-url': url }) => isRef(base) && stack === 'external' && url === undefined
        ? `base is "${base}" but target-url is given, and nothing is started: give base-url, where the other version runs`
        : undefined,
    ({ base, stack, 'orchestrator-build': build, 'base-image': image }) => isRef(base) && stack === 'compose' && build === undefined && image === undefined
        ? `base is "${base}" but nothing of this stack is built from the files of the repository: give orchestrator-build, the folder with its Dockerfile, or base-image beside orchestrator-image`
        : undefined,
    ({ base, 'base-url': url, 'base-image': image, 'test-type': types = [] }) => {
        const isAsked = url !== undefined || image !== undefined || isRef(base);
        if (!isAsked || types.length === 0 || types.some((type) => (0,test_types/* policyOf */.US)(type).sideBySide === 'rounds'))
            return undefined;
        return `another version is given but no test of ${types.join(', ')} is run side by side: use test-type load, or base none`;
    },
    ({ base, engine, 'base-url': url, 'base-image': image }) => engine !== 'local' && engine !== undefined && (url !== undefined || image !== undefined || isRef(base))
        ? `engine is "${engine}" and another version is given: side by side both loads begin on this machine, use engine local or drop the other version`
        : undefined,
    ({ base, 'base-url': url, 'base-image': image, replicas = 1 }) => replicas > 1 && (url !== undefined || image !== undefined || isRef(base))
        ? `replicas is ${replicas}, and side by side k6 runs on this machine, where a published port leads to one replica only: drop replicas, or base`
        : undefined,
    ({ base, 'base-url': url, 'base-image': image }, isGiven) => {
        if (base !== 'none' || url !== undefined || image !== undefined)
            return undefined;
        const given = ['rounds', 'round-duration', 'warm-up', 'side-by-side'].filter((name) => isGiven(name));
        if (given.length === 0)
            return undefined;
        return `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect without another version: give base, or drop ${given.length === 1 ? 'it' : 'them'}`;
    },
];

// EXTERNAL MODULE: ./build/src/inputs/schema.js + 1 modules
var schema = __webpack_require__(45911);
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
        ? 'requests are given and nothing says what takes them: give start (the command that starts the service) or target-url (its address)'
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
    (inputs) => inputs['orchestrator-image'] !== undefined && inputs['orchestrator-build'] !== undefined
        ? 'orchestrator-image and orchestrator-build are both given: the service comes from one of them'
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
 * `--target-url` beside a file that has `start`, `--script` beside one that has `requests`. What so has no effect is left
 * out, and said. Two that contradict each other in one source are a mistake.
 */
function withoutUnfitting(sources) {
    const notes = [];
    const byStack = withoutThose(sources, stackChosenIn, notes);
    return { sources: withoutThose(byStack, loadChosenIn, notes), notes };
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
    const given = schema/* IMPLYING_INPUTS */.Kz.flatMap((input) => {
        const text = (0,read_fields/* strongest */.y)(input.name, [source]);
        return text === undefined ? [] : [{ stack: input.stack, where: text.where }];
    });
    // Two of them are told apart by nobody.
    const [implied] = given.length === 1 ? given : [];
    const stack = named === undefined ? implied?.stack : targets/* TARGET_KINDS */.aO.find((kind) => kind === named.text.trim());
    if (stack === undefined)
        return undefined;
    return {
        asks: `${(named ?? implied)?.where} asks for stack ${stack}`,
        fits: (name) => name !== 'stack' && [undefined, stack].includes((0,schema/* stackOf */.US)(name)),
    };
}
/** A script, or requests. */
function loadChosenIn(source) {
    const [script, requests] = [(0,read_fields/* strongest */.y)('script', [source]), (0,read_fields/* strongest */.y)('requests', [source])];
    const chosen = script ?? requests;
    if (chosen === undefined || (script !== undefined && requests !== undefined))
        return undefined;
    const others = script === undefined ? ['script'] : ['requests', ...REQUESTS_ONLY];
    return {
        asks: `${chosen.where} gives ${script === undefined ? 'requests' : 'a script'}`,
        fits: (name) => !others.includes(name),
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/read-inputs.js




/** The inputs of a run, of the action and of the command line alike. Every mistake of every source is reported at once. */
function readInputs({ surface, sources, rules = [] }) {
    const { sources: fitting, notes } = withoutUnfitting(sources);
    const read = (0,read_fields/* readFields */.q)(schema/* inputsSchema */.rS, {
        surface,
        sources: fitting,
        rules: [...INPUT_RULES, ...rules],
        imply: implyStack,
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
    const implied = Object.entries(STACK_BY_INPUT).find(([name]) => values[name] !== undefined);
    if (implied === undefined)
        return;
    const [name, stack] = implied;
    values.stack = stack;
    provenance.stack = { kind: 'implied', where: `implied by ${name}` };
}
const STACK_BY_INPUT = {
    'target-url': 'external',
    start: 'command',
    'orchestrator-build': 'compose',
    'orchestrator-image': 'compose',
};
/** One log line for each value that is not a default: `vus = 200 (flag --vus)`. Secrets show only that they are set. */
function provenanceLines({ inputs, provenance }, sources) {
    const given = [];
    for (const name of schema/* INPUT_NAMES */.Qh) {
        const { kind, where } = provenance[name];
        if (kind === 'default')
            continue;
        const text = kind === 'implied' ? String(inputs[name]) : ((0,read_fields/* strongest */.y)(name, sources)?.text ?? '');
        // Headers and bodies may hold what is nobody's business.
        const list = name === 'requests' || name === 'setup' ? inputs[name]?.specs : undefined;
        const shown = list?.map((spec) => spec.name).join(' | ') ?? shownText(name, text);
        given.push(`${name} = ${shown} (${where})`);
    }
    return given;
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

/***/ 46653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
