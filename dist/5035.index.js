export const id = 5035;
export const ids = [5035];
export const modules = {

/***/ 45035:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _ports_exit_guard_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48028);
/* harmony import */ var _inputs_from_argv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26804);
/* harmony import */ var _ports_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94333);
/* harmony import */ var _ports_interrupt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54685);
/* harmony import */ var _ports_package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43199);
/* harmony import */ var _ports_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3392);
/* harmony import */ var _domain_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48878);









/** Each command is loaded when it is asked for: a wrong flag must not cost the start-up of a chart library. */
const COMMANDS = {
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(7147), __webpack_require__.e(6195), __webpack_require__.e(2078)]).then(__webpack_require__.bind(__webpack_require__, 69013))).runCommand,
    calibrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7147), __webpack_require__.e(6195), __webpack_require__.e(2446)]).then(__webpack_require__.bind(__webpack_require__, 1461))).calibrateCommand,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(7147), __webpack_require__.e(8986), __webpack_require__.e(6553), __webpack_require__.e(618), __webpack_require__.e(4661)]).then(__webpack_require__.bind(__webpack_require__, 93061))).reportCommand,
    compare: async () => (await Promise.all(/* import() */[__webpack_require__.e(7147), __webpack_require__.e(8986), __webpack_require__.e(6553), __webpack_require__.e(618), __webpack_require__.e(4661), __webpack_require__.e(3487)]).then(__webpack_require__.bind(__webpack_require__, 83487))).compareCommand,
    eject: async () => (await Promise.all(/* import() */[__webpack_require__.e(7147), __webpack_require__.e(8986), __webpack_require__.e(6195), __webpack_require__.e(651)]).then(__webpack_require__.bind(__webpack_require__, 97792))).ejectCommand,
    data: async () => (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 85150))).dataCommand,
    queues: async () => (await __webpack_require__.e(/* import() */ 6838).then(__webpack_require__.bind(__webpack_require__, 6838))).queuesCommand,
    up: async () => (await Promise.all(/* import() */[__webpack_require__.e(7147), __webpack_require__.e(6195), __webpack_require__.e(4136)]).then(__webpack_require__.bind(__webpack_require__, 59659))).upCommand,
    down: async () => (await __webpack_require__.e(/* import() */ 5762).then(__webpack_require__.bind(__webpack_require__, 55762))).downCommand,
    doctor: async () => (await __webpack_require__.e(/* import() */ 3653).then(__webpack_require__.bind(__webpack_require__, 23653))).doctorCommand,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5196)]).then(__webpack_require__.bind(__webpack_require__, 65196))).initCommand,
};
async function main(argv) {
    const line = (0,_inputs_from_argv_js__WEBPACK_IMPORTED_MODULE_2__/* .fromArgv */ .z)(argv, process.stdout.columns);
    outliveReaders(line.kind === 'command' ? line.command : undefined);
    if (line.kind === 'help')
        return print(line.text);
    if (line.kind === 'version')
        return print(`${_domain_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j.name} ${_domain_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOL */ .j.version}\n`);
    const command = await COMMANDS[line.command]();
    return command(line, makePorts(line.command));
}
const READING = 'ending; what is still being written or piped in is read to its end';
/** What Ctrl-C does, where it is not the end of a run. */
const ON_INTERRUPT = {
    queues: '',
    up: 'taking down what was started',
    report: READING,
    compare: READING,
};
/**
 * Whoever read what is printed has gone, `| head` as a rule: that ends what only prints, everything else goes on and
 * ends with the code of its own.
 */
function outliveReaders(command) {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
            if (command === 'queues')
                process.exit();
        });
}
/** What was started and is not known to be down. */
const started = [];
const inWorkflow = process.env.GITHUB_ACTIONS === 'true';
const stdout = (0,_ports_output_js__WEBPACK_IMPORTED_MODULE_6__/* .guardedOutput */ .C)(process.stdout, { isFile: leadsToFile(1), inWorkflow });
const stderr = (0,_ports_output_js__WEBPACK_IMPORTED_MODULE_6__/* .guardedOutput */ .C)(process.stderr, { isFile: leadsToFile(2), inWorkflow });
function leadsToFile(descriptor) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile();
    }
    catch {
        // Closed by whoever started this.
        return false;
    }
}
function makePorts(command) {
    const log = (0,_ports_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .dg)({ stderr, env: process.env });
    return {
        log,
        progress: (0,_ports_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalProgress */ .e3)({ stderr, env: process.env }),
        ...(0,_ports_interrupt_js__WEBPACK_IMPORTED_MODULE_7__/* .listenForInterrupts */ .v)(log, ON_INTERRUPT[command]),
        env: process.env,
        remember: (left) => void started.push(left),
        workingDirectory: process.cwd(),
        packageRoot: (0,_ports_package_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findPackageRoot */ .C)(import.meta.url),
        stdout,
        stdin: process.stdin,
    };
}
function print(text) {
    stdout.write(text);
    return 0;
}
/** Wrong usage is 2, what broke on the way is 3. A bug shows its stack. */
function explain(error) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) {
        stderr.write(`orchestrator-perf: ${error.message}\n${error.hint === '' ? '' : `${error.hint}\n`}`);
        return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz ? 2 : 3;
    }
    stderr.write(`orchestrator-perf: this is a bug, please report it\n${error instanceof Error ? error.stack : String(error)}\n`);
    return 3;
}
/** Takes down what a command that will never end has started. */
async function lastResort() {
    stderr.write(`orchestrator-perf: ${_ports_exit_guard_js__WEBPACK_IMPORTED_MODULE_8__/* .DIED_SILENTLY */ .m}\n`);
    const log = (0,_ports_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .dg)({ stderr, env: process.env });
    const { takeDown } = await __webpack_require__.e(/* import() */ 9406).then(__webpack_require__.bind(__webpack_require__, 39406));
    await takeDown(started, { env: process.env, log });
    return 3;
}
process.exitCode = await (0,_ports_exit_guard_js__WEBPACK_IMPORTED_MODULE_8__/* .withExitGuard */ .e)(main(process.argv.slice(2)).catch(explain), lastResort);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ UnreadableError),
/* harmony export */   L8: () => (/* binding */ StackError),
/* harmony export */   Xb: () => (/* binding */ LoadError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake or a condition the user can do something about. `message` says what happened, with the value, and what
 * was expected; `hint` says what to do. Every other error is a bug and shows its stack.
 */
class UserError extends Error {
    name = 'UserError';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
    /** Hides what must not be told in everything that is. */
    scrub(hide) {
        this.message = hide(this.message);
        this.hint = hide(this.hint);
    }
}
/** All input mistakes of one invocation, reported together. */
class InputError extends UserError {
    name = 'InputError';
    problems;
    constructor(problems, hint = '') {
        const [only = 'there is nothing to run'] = problems;
        const list = problems.map((problem) => `- ${problem}`).join('\n');
        super(problems.length < 2 ? only : `${problems.length} mistakes in what was given:\n${list}`, hint);
        this.problems = problems;
    }
}
/** The stack did not come up, or broke: `service` is the culprit, `logTail` its last lines (hostile text). */
class StackError extends UserError {
    name = 'StackError';
    service;
    logTail;
    constructor(message, hint, service, logTail = [], options) {
        super(message, hint, options);
        this.service = service;
        this.logTail = logTail;
    }
    scrub(hide) {
        super.scrub(hide);
        this.logTail = this.logTail.map(hide);
    }
}
/** k6 could not be found, checked or started. A run that started and broke is a LoadOutcome, not an error. */
class LoadError extends UserError {
    name = 'LoadError';
}
/** A file that is no result of k6, or holds nothing, or files of different runs: no figure can come of it. */
class UnreadableError extends UserError {
    name = 'UnreadableError';
}


/***/ }),

/***/ 48878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version of this tool as results carry them; a test holds the version equal to package.json. */
const TOOL = { name: 'orchestrator-perf', version: '0.1.0' };


/***/ }),

/***/ 26804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ fromArgv)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
// EXTERNAL MODULE: ./build/k6/lib/profiles.js + 1 modules
var profiles = __webpack_require__(40542);
// EXTERNAL MODULE: ./build/src/inputs/schema.js + 1 modules
var schema = __webpack_require__(45911);
;// CONCATENATED MODULE: ./build/src/inputs/commands.js


const EVERY_INPUT = schema/* INPUT_NAMES */.Qh.filter((name) => (0,schema/* existsOn */.GS)(name, 'cli'));
const STACK_INPUTS = [
    ...(0,schema/* inputsOnlyWith */.gs)('compose'),
    'config',
    'stack',
    'health-path',
    'metrics-path',
    'health-timeout',
    'working-directory',
];
const FORMAT = {
    type: 'string',
    value: '<format>',
    description: 'terminal, html, markdown, json, junit or csv (default: terminal)',
};
const OUTPUT = {
    type: 'string',
    value: '<file>',
    description: 'write to this file (default: standard output)',
};
const COMMENT = {
    type: 'boolean',
    description: 'print the comment a pull request would get, exactly as GitHub would be sent it',
};
const K6_EXIT_CODE = {
    type: 'string',
    value: '<number>',
    description: 'what k6 ended with: 99 says that limits were crossed, also where the file holds none',
};
/** Every command of the tool with what it accepts; help and parsing both read it. */
const COMMANDS = {
    run: {
        summary: 'run a performance test and judge it',
        operands: `[${[...profiles/* TEST_TYPES */.JB, 'all'].join('|')}]`,
        fewest: 0,
        most: 5,
        inputs: EVERY_INPUT,
        options: {},
    },
    calibrate: {
        summary: 'one version against itself: what this machine can show',
        operands: '',
        fewest: 0,
        most: 0,
        inputs: EVERY_INPUT.filter((name) => name !== 'base' && !name.startsWith('base-')),
        options: {},
    },
    report: {
        summary: 'report on k6 results that are already there',
        operands: '<k6 results…>',
        fewest: 1,
        most: 10_000,
        inputs: ['thresholds', 'fail-on', 'config', 'working-directory'],
        options: {
            format: FORMAT,
            output: OUTPUT,
            'dry-run': COMMENT,
            'test-type': { type: 'string', value: '<type>', description: 'judge as this type of test' },
            baseline: { type: 'string', value: '<file>', description: 'compare with this result' },
            follow: { type: 'boolean', description: 'keep reading a file that is still being written' },
            tag: { type: 'string', value: '<name>', description: 'keep metrics apart by this tag' },
            'k6-exit-code': K6_EXIT_CODE,
        },
    },
    compare: {
        summary: 'compare two results',
        operands: '<baseline> <candidate>',
        fewest: 2,
        most: 2,
        inputs: ['thresholds', 'fail-on', 'regression-tolerance', 'config', 'working-directory'],
        options: { format: FORMAT, output: OUTPUT, 'dry-run': COMMENT, 'k6-exit-code': K6_EXIT_CODE },
    },
    eject: {
        summary: 'write the k6 script of your requests, to be edited',
        operands: `[${profiles/* TEST_TYPES */.JB.join('|')}]`,
        fewest: 0,
        most: 1,
        inputs: EVERY_INPUT,
        options: { output: OUTPUT },
    },
    data: {
        summary: 'write test events, one a line',
        operands: '<count> <file>',
        fewest: 2,
        most: 2,
        inputs: [],
        options: {
            seed: {
                type: 'string',
                value: '<number>',
                description: 'another seed gives other events (default: 1)',
            },
        },
    },
    queues: {
        summary: 'show the queues of a running stack',
        operands: '',
        fewest: 0,
        most: 0,
        inputs: [],
        options: {
            url: {
                type: 'string',
                value: '<url>',
                description: 'SQS endpoint (default: that of the running stack)',
            },
            project: { type: 'string', value: '<name>', description: 'the stack of this compose project' },
            watch: { type: 'boolean', description: 'repeat until Ctrl-C' },
            interval: { type: 'string', value: '<seconds>', description: 'seconds between two looks (default: 2)' },
            for: { type: 'string', value: '<seconds>', description: 'stop after this many seconds' },
            csv: { type: 'string', value: '<file>', description: 'write every look to this file as well' },
        },
    },
    up: {
        summary: 'start the stack and leave it running',
        operands: '',
        fewest: 0,
        most: 0,
        inputs: STACK_INPUTS,
        options: {},
    },
    down: {
        summary: 'take down what `up` or a killed run left',
        operands: '',
        fewest: 0,
        most: 0,
        inputs: ['working-directory'],
        options: { project: { type: 'string', value: '<name>', description: 'only this compose project' } },
    },
    doctor: {
        summary: 'check what this machine has and lacks',
        operands: '',
        fewest: 0,
        most: 0,
        inputs: [],
        options: {},
    },
    init: {
        summary: 'write a workflow and a config that fit here, and try them',
        operands: '',
        fewest: 0,
        most: 0,
        inputs: ['working-directory'],
        options: {
            try: { type: 'boolean', description: 'run a smoke test with what was written' },
            from: {
                type: 'string',
                value: '<file>',
                description: 'make the requests of an OpenAPI description or a .har, or use a k6 script',
            },
            service: { type: 'string', value: '<name>', description: 'which one, where there are several' },
            force: { type: 'boolean', description: 'overwrite files that are there' },
        },
    },
};
const COMMAND_NAMES = Object.keys(COMMANDS);
function commandOf(name) {
    return COMMANDS[name];
}

// EXTERNAL MODULE: ./build/src/inputs/field.js
var field = __webpack_require__(34203);
;// CONCATENATED MODULE: ./build/src/inputs/usage.js



/** The longest name and a blank. */
const COMMAND_COLUMN = Math.max(...COMMAND_NAMES.map((name) => name.length)) + 1;
/** Where nobody says how wide the terminal is. */
const DEFAULT_COLUMNS = 80;
function generalHelp(columns) {
    const commands = COMMAND_NAMES.map((name) => `  ${name.padEnd(COMMAND_COLUMN)}${commandOf(name).summary}`);
    return [
        'Usage: orchestrator-perf <command> [arguments] [flags]',
        '',
        'Commands:',
        ...commands,
        '',
        ...wrapped('orchestrator-perf <command> --help lists its flags. --version prints the version.', columns),
        ...wrapped('Exit codes: 0 pass, 1 verdict fail, 2 wrong usage, 3 broken run, 4 inconclusive (with --fail-on inconclusive).', columns),
        '',
    ].join('\n');
}
function commandHelp(name, columns) {
    const command = commandOf(name);
    const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
    const usage = ['orchestrator-perf', name, command.operands, '[flags]'].filter((part) => part !== '');
    const sections = [`Usage: ${usage.join(' ')}`, '', `${capital(command.summary)}.`];
    const own = Object.entries(command.options).map(([flag, option]) => entry(`--${flag}${option.value === undefined ? '' : ` ${option.value}`}`, option.description, width));
    if (own.length > 0)
        sections.push('', 'Flags:', ...own);
    for (const group of field/* GROUPS */.fd) {
        const names = command.inputs.filter((input) => (0,schema/* descriptionOf */.Kq)(input).group === group);
        if (names.length > 0)
            sections.push('', `${capital(group)}:`, ...names.map((input) => inputEntry(input, width)));
    }
    return `${sections.join('\n')}\n`;
}
const COLUMN = 30;
const NARROWEST = 60;
const WIDEST = 110;
function inputEntry(name, width) {
    const { description, shape, allowed, several, default: fallback, example } = (0,schema/* descriptionOf */.Kq)(name);
    const value = shape === 'boolean' ? '' : ` <${PLACEHOLDERS[shape ?? 'text']}>`;
    const notes = [];
    if (allowed !== undefined)
        notes.push(`${several ? 'any of ' : ''}${allowed.join(', ')}`);
    else if (example !== undefined)
        notes.push(`such as ${example}`);
    if (fallback !== undefined && shape !== 'boolean')
        notes.push(`default: ${fallback}`);
    const tail = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
    return entry(`--${name}${value}`, `${description.replaceAll('`', '')}${tail}`, width);
}
const PLACEHOLDERS = {
    text: 'text',
    number: 'number',
    boolean: '',
    lines: 'text',
    map: 'KEY=value',
    requests: 'text',
};
function entry(left, text, width) {
    const indent = ' '.repeat(COLUMN);
    const head = `  ${left}`;
    const first = head.length + 2 > COLUMN ? `${head}\n${indent}` : head.padEnd(COLUMN);
    return first + wrapped(text, width - COLUMN).join(`\n${indent}`);
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function capital(text) {
    return text === 'k6' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/inputs/from-argv.js






/** What was asked for on the command line. Throws an InputError that names every mistake. */
function fromArgv(argv, columns = DEFAULT_COLUMNS) {
    const [first, ...rest] = argv;
    if (first === undefined || first === '--help' || first === '-h')
        return { kind: 'help', text: generalHelp(columns) };
    if (first === '--version' || first === '-V')
        return { kind: 'version' };
    if (first === 'help')
        return help(rest[0], columns);
    const name = COMMAND_NAMES.find((candidate) => candidate === first);
    if (name === undefined)
        throw new errors/* InputError */.dz([unknownCommand(first)]);
    if (rest.some((argument) => argument === '--help' || argument === '-h'))
        return { kind: 'help', text: commandHelp(name, columns) };
    return parseCommand(name, rest);
}
function help(topic, columns) {
    if (topic === undefined)
        return { kind: 'help', text: generalHelp(columns) };
    const name = COMMAND_NAMES.find((candidate) => candidate === topic);
    if (name === undefined)
        throw new errors/* InputError */.dz([unknownCommand(topic)]);
    return { kind: 'help', text: commandHelp(name, columns) };
}
function unknownCommand(given) {
    return `unknown command "${given.slice(0, 100)}": expected one of ${COMMAND_NAMES.join(', ')}.${(0,nearest/* didYouMean */.a)(given, COMMAND_NAMES)}`;
}
function parseCommand(name, argv) {
    const command = commandOf(name);
    const flags = flagTypes(command);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: argv,
        options: Object.fromEntries([...flags].map(([flag, type]) => [flag, { type }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const problems = [];
    const operands = [];
    // Taken for the value of the flag before it: not a mistake of its own.
    const values = [];
    const given = { options: {}, values: new Map() };
    let unknownFlagAt;
    for (const token of tokens) {
        if (token.kind === 'positional')
            (unknownFlagAt !== undefined && token.index === unknownFlagAt + 1 ? values : operands).push(token.value);
        else if (token.kind === 'option') {
            const problem = takeFlag(command, flags, given, token);
            if (problem !== undefined)
                problems.push(problem);
            unknownFlagAt = mayTakeValue(flags, token) ? token.index : undefined;
        }
    }
    if (operands.length + values.length < command.fewest || operands.length > command.most)
        problems.push(`${name} takes ${command.operands === '' ? 'no arguments' : command.operands}, given ${operands.length === 0 ? 'none' : `"${operands.join(' ')}"`}`);
    // The inputs of a run are read as a whole later: its mistakes are shown together with theirs.
    const plans = name === 'run' || name === 'eject';
    if (problems.length > 0 && !plans)
        throw new errors/* InputError */.dz(problems, `\`orchestrator-perf ${name} --help\` lists its flags.`);
    if (plans && operands.length > 0)
        given.values.set('test-type', { text: operands.join(','), where: 'command line' });
    return {
        kind: 'command',
        command: name,
        operands,
        options: given.options,
        source: { kind: 'flag', values: given.values, problems },
    };
}
/** Puts one flag where it belongs, or says what is wrong with it. The last one wins, lists add up. */
function takeFlag(command, flags, given, token) {
    const negated = isNegated(flags, token.name);
    const name = negated ? token.name.slice(3) : token.name;
    const type = flags.get(name);
    if (type === undefined || !token.rawName.startsWith('--'))
        return `unknown flag ${token.rawName}.${(0,nearest/* didYouMean */.a)(token.name, flags.keys())}`;
    if (type === 'string' && (token.value === undefined || isFlag(token)))
        return `${token.rawName} needs a value`;
    const text = type === 'boolean' ? (negated ? 'false' : (token.value ?? 'true')) : (token.value ?? '');
    if (command.options[name] !== undefined) {
        given.options[name] = type === 'boolean' ? true : text;
        return undefined;
    }
    const before = isList(name) ? given.values.get(name)?.text : undefined;
    given.values.set(name, {
        text: before === undefined ? text : `${before}\n${text}`,
        where: `flag --${name}`,
    });
    return undefined;
}
/** `--durations 10s`: what follows an unknown flag was meant for it, unless the flag that was meant takes none. */
function mayTakeValue(flags, { name, inlineValue }) {
    if (flags.has(name) || isNegated(flags, name) || inlineValue === true)
        return false;
    const meant = (0,nearest/* nearest */.p)(name, flags.keys());
    return meant === undefined || flags.get(meant) === 'string';
}
/** `--no-dashboard`. */
function isNegated(flags, name) {
    return name.startsWith('no-') && flags.get(name.slice(3)) === 'boolean';
}
function isFlag(token) {
    return token.inlineValue !== true && token.value?.startsWith('--') === true;
}
function isList(name) {
    const { shape, several } = (0,schema/* descriptionOf */.Kq)(name);
    return shape === 'lines' || shape === 'map' || shape === 'requests' || several === true;
}
function flagTypes(command) {
    const flags = new Map();
    for (const name of command.inputs)
        flags.set(name, (0,schema/* descriptionOf */.Kq)(name).shape === 'boolean' ? 'boolean' : 'string');
    for (const [name, { type }] of Object.entries(command.options))
        flags.set(name, type);
    return flags;
}


/***/ }),

/***/ 48028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withExitGuard),
/* harmony export */   m: () => (/* binding */ DIED_SILENTLY)
/* harmony export */ });
/**
 * Node ends a process when nothing is left that could wake it, also in the middle of an `await`: without a word, and with
 * what was started left behind. Here that is the end of `work` too: `lastResort` says so, takes down what was started
 * and gives the result.
 */
async function withExitGuard(work, lastResort) {
    let isSettled = false;
    const neverSilent = () => {
        // Not even the last resort came to an end.
        if (!isSettled)
            process.exitCode = 3;
    };
    process.once('exit', neverSilent);
    let onNothingLeft = () => { };
    const rescued = new Promise((resolve, reject) => {
        onNothingLeft = () => void lastResort().then(resolve, reject);
        process.once('beforeExit', onNothingLeft);
    });
    try {
        return await Promise.race([work, rescued]);
    }
    finally {
        isSettled = true;
        process.off('beforeExit', onNothingLeft);
        process.off('exit', neverSilent);
    }
}
const DIED_SILENTLY = 'nothing was left that could have finished the run: a connection or a child process never came to an end. Please report it with the log.';


/***/ }),

/***/ 54685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
/** From now on signals do not end this process: what runs is stopped and taken down first. */
function listenForInterrupts(log, what = OF_A_RUN) {
    const soft = new AbortController();
    const hard = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (soft.signal.aborted)
                return hard.abort(name);
            if (what !== '')
                log.warn(`${name}: ${what}`);
            soft.abort(name);
        });
    }
    return { signal: soft.signal, hardSignal: hard.signal };
}
const OF_A_RUN = 'stopping k6, keeping what was measured and taking the stack down';


/***/ }),

/***/ 94333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ guardedOutput)
/* harmony export */ });
/* harmony import */ var _untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67858);

/** Colours of ours, and the cleared screen of `queues --watch`. */
const OURS = /\x1b\[(?:[012]|3[1-6])m|^\x1b\[H\x1b\[2J/g;
/**
 * The one door to a terminal or to the log of a workflow: no control character and no workflow command that stands in
 * the text of others gets through. Each text is whole lines.
 */
function guardedOutput(stream, { isFile, inWorkflow }) {
    const shown = (text) => {
        if (isFile || !(inWorkflow || stream.isTTY === true))
            return text;
        const visible = withoutControls(text);
        if (!inWorkflow)
            return visible;
        const lines = visible.replace(/\n$/, '');
        const guarded = (0,_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .guardCommands */ .S)(lines);
        return guarded === lines ? visible : `${guarded}\n`;
    };
    return {
        write: (text, done) => stream.write(shown(text), done),
        get isTTY() {
            return stream.isTTY;
        },
        get columns() {
            return stream.columns;
        },
    };
}
function withoutControls(text) {
    const ours = text.match(OURS) ?? [];
    return text
        .split(OURS)
        .map((part, index) => `${part.split('\n').map(_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h).join('\n')}${ours[index] ?? ''}`)
        .join('');
}


/***/ }),

/***/ 43199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findPackageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** The folder this package is installed in: the nearest one above `fromUrl` that holds both k6/ and compose/. */
function findPackageRoot(fromUrl) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(fromUrl));
    while (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'k6', 'load.ts')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'compose')))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder)
            throw new Error(`no k6/ and compose/ above ${fromUrl}: the package is incomplete`);
        folder = parent;
    }
    return folder;
}


/***/ }),

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ terminalLog),
/* harmony export */   e3: () => (/* binding */ terminalProgress),
/* harmony export */   hy: () => (/* binding */ usesColour),
/* harmony export */   xF: () => (/* binding */ slowProgress)
/* harmony export */ });
/* harmony import */ var _untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67858);

const COLOURS = { red: 31, yellow: 33, dim: 2, bold: 1 };
/** Log of a shell. Debug lines need PERF_DEBUG=1. */
function terminalLog({ stderr, env }) {
    const paint = painter(env.GITHUB_ACTIONS !== 'true' && usesColour(stderr, env));
    const secrets = new Set();
    const hidden = (text) => {
        let shown = text;
        for (const secret of secrets)
            shown = shown.replaceAll(secret, '***');
        return shown;
    };
    const print = (line, colour, prefix = '') => {
        const text = plain(`${prefix}${hidden(line)}`);
        stderr.write(`${colour === undefined ? text : paint(colour, text)}\n`);
    };
    return {
        info: (line) => print(line, undefined),
        warn: (line) => print(line, 'yellow', 'warning: '),
        error: (line) => print(line, 'red', 'error: '),
        debug: (line) => {
            if (env.PERF_DEBUG === '1' || env.RUNNER_DEBUG === '1')
                print(line, 'dim', 'debug: ');
        },
        async group(title, work) {
            print(title, 'bold');
            return work();
        },
        mask: (secret) => {
            if (secret !== '')
                secrets.add(secret);
        },
    };
}
const QUIET_MS = 30_000;
/** In a terminal one line that replaces itself; elsewhere a line every 30 s. */
function terminalProgress({ stderr, env }, now = Date.now) {
    if (stderr.isTTY !== true || env.CI === 'true')
        return slowProgress((line) => stderr.write(`${line}\n`), now);
    let shown = false;
    return {
        update(line) {
            const width = Math.max(20, (stderr.columns ?? 80) - 1);
            stderr.write(`\r\x1b[2K${(0,_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(line).slice(0, width)}`);
            shown = true;
        },
        done() {
            if (shown)
                stderr.write('\r\x1b[2K');
            shown = false;
        },
    };
}
/** For places that keep every line: the first update, then one every 30 s. */
function slowProgress(print, now = Date.now) {
    let lastMs;
    return {
        update(line) {
            const nowMs = now();
            if (lastMs !== undefined && nowMs - lastMs < QUIET_MS)
                return;
            lastMs = nowMs;
            print((0,_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(line.replaceAll(/[\r\n]+/g, ' ')));
        },
        done() {
            lastMs = undefined;
        },
    };
}
/** NO_COLOR (https://no-color.org) and FORCE_COLOR outrank what the stream is. */
function usesColour(stream, env) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined)
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return stream.isTTY === true && env.TERM !== 'dumb';
}
function plain(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(_untrusted_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)
        .join('\n');
}
function painter(colour) {
    return (name, text) => (colour ? `\x1b[${COLOURS[name]}m${text}\x1b[0m` : text);
}


/***/ }),

/***/ 67858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ guardCommands),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/**
 * Text for a place whose lines a GitHub runner reads. It takes `::name::` at the beginning of a line (blanks before it
 * do not matter) and `##[name]` anywhere in it as commands (actions/runner, ActionCommand.cs), so such text is printed
 * between a stop and a resume that nobody can guess.
 */
function guardCommands(text, chosen) {
    if (!/(?:^|[\r\n])[^\S\r\n]*::|##\[/.test(text))
        return text;
    const token = chosen ?? crypto.randomUUID();
    return `::stop-commands::${token}\n${text}\n::${token}::`;
}
/** One line without control characters: what a child printed cannot move the cursor or change colours. */
function plainLine(line) {
    // Whole escape sequences first (ECMA-48: CSI, OSC, two-character), then what is left of C0, DEL and C1.
    return line
        .replaceAll(/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])/g, '')
        .replaceAll(/[\x00-\x08\x0a-\x1f\x7f-\x9f]/g, ' ');
}


/***/ })

};
