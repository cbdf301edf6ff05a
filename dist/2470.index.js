export const id = 2470;
export const ids = [2470];
export const modules = {

/***/ 51447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _exec_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90690);
/* harmony import */ var _exec_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36902);
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88791);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46653);




const LOCAL_TIMEOUT_MS = 120_000;
const REMOTE_TIMEOUT_MS = 300_000;
/**
 * git in somebody's repository: none of its hooks, no daemon of file changes, no question to a terminal, no submodule and
 * no Git LFS of its own accord, no transport that runs a command.
 */
function gitIn({ directory, signal, token, serverUrl }) {
    const auth = token === undefined ? {} : authEnvironment(token, serverUrl ?? 'https://github.com');
    const scrub = (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubber */ .ty)([{ GIT_TOKEN: token, ...asSecrets(auth) }]);
    const ask = async (args, env, timeoutMs) => {
        const result = await (0,_exec_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(['git', ...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
            env: { ...(0,_exec_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(process.env, 'network'), ...ENVIRONMENT, ...env },
            cwd: directory,
            signal,
            timeoutMs,
        });
        const { code, stdout, stderr, error, timedOut } = result;
        const why = timedOut ? `no end within ${timeoutMs / 1000} s` : (error?.message ?? lastWords(stderr));
        return {
            ok: code === 0,
            code,
            stdout,
            reason: code === 0 ? '' : (0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(scrub(why || `git ended with ${code ?? 'a signal'}`), 300),
            isMissing: error?.code === 'ENOENT',
        };
    };
    return {
        local: (...args) => ask(args, { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' }, LOCAL_TIMEOUT_MS),
        remote: (...args) => ask(args, { ...ofSsh(), ...auth }, REMOTE_TIMEOUT_MS),
    };
}
const SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.version=2',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'fetch.writeCommitGraph=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'advice.detachedHead=false',
    // The files of Git LFS stay pointers: one that is missing would end the check-out.
    'filter.lfs.smudge=',
    'filter.lfs.process=',
    'filter.lfs.required=false',
];
const ENVIRONMENT = {
    // What git says is read.
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
};
/** In the environment: an argument is seen by everybody on the machine, a setting stays in a file. */
function authEnvironment(token, serverUrl) {
    const key = `http.${serverUrl.replace(/\/*$/, '/')}.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '2',
        // The empty one drops what actions/checkout has left in the configuration: GitHub refuses two.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    };
}
function asSecrets({ GIT_CONFIG_VALUE_1: header }) {
    return header === undefined ? {} : { BASIC_TOKEN: header.replace(/^.* /, '') };
}
/** The agent that holds the keys of who runs this. */
function ofSsh() {
    const socket = process.env.SSH_AUTH_SOCK;
    return socket === undefined ? {} : { SSH_AUTH_SOCK: socket };
}
/** The line that says what went wrong, out of progress and advice. */
function lastWords(stderr) {
    const lines = stderr
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return (lines.find((line) => /^(?:fatal|error): /.test(line))?.replace(/^(?:fatal|error): /, '') ??
        lines.at(-1) ??
        '');
}


/***/ }),

/***/ 73500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ BaseProblem)
/* harmony export */ });
/** Why a base version cannot be had. Never leaves this room: what becomes of it depends on who asked for the base. */
class BaseProblem extends Error {
    name = 'BaseProblem';
    advice;
    constructor(because, advice) {
        super(because);
        this.advice = advice;
    }
}


/***/ }),

/***/ 62470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   l: () => (/* binding */ addWorktree),
/* harmony export */   removeWorktree: () => (/* binding */ removeWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _exec_process_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81035);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54992);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51447);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73500);







const PREFIX = 'orchestrator-perf-base-';
/** Beside the work tree: who made it, so that no other run takes it for a leftover. */
const OWNER = 'owner';
/** Checks a commit out beside the user's own files. */
async function addWorktree({ git, root, isPartial }, sha, remember) {
    const directory = await ownFolder();
    const left = { kind: 'worktree', repository: root, directory };
    remember(left);
    // Of the same name: a build may call something after its folder.
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(root) || 'base');
    const ask = isPartial ? git.remote : git.local;
    const answer = await ask('worktree', 'add', '--detach', '--force', '--', tree, sha);
    if (answer.ok)
        return { root: tree, left };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .BaseProblem */ .l(`${sha.slice(0, 7)} could not be checked out in ${directory}: ${answer.reason}`, WHERE_IT_GOES);
}
const WHERE_IT_GOES = 'Is there room on the disk? TMPDIR (in a workflow RUNNER_TEMP) says where the base goes.';
async function ownFolder() {
    const parent = process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    let directory;
    try {
        directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(parent), PREFIX));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, OWNER), await ownMark());
        return directory;
    }
    catch (error) {
        if (directory !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__/* .BaseProblem */ .l(`there is no place for its files in ${parent}: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error)}`, WHERE_IT_GOES);
    }
}
/** Removes it with all that was made in it. Never throws: what cannot be removed is said. */
async function removeWorktree({ repository, directory }, log) {
    // What is removed here is a whole folder: never any other than one of ours.
    if (!isOurs(directory))
        return log.warn(`${directory} is no folder of a base version and stays`);
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)({ directory: repository, signal: new AbortController().signal });
    const isForgotten = await forget(git, directory);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        return log.warn(`the base version in ${directory} could not be removed whole: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error)}. Run: sudo rm -r ${directory}`);
    }
    // What git could not delete kept its place in the list; now there is nothing left to delete.
    if (!isForgotten)
        await forget(git, directory);
}
/** Takes it out of git's list; whether nothing of it is left there. */
async function forget(git, directory) {
    let isForgotten = true;
    for (const tree of await treesIn(git, (folder) => folder === directory)) {
        const answer = await git.local('worktree', 'remove', '--force', '--force', tree);
        isForgotten &&= answer.ok;
    }
    return isForgotten;
}
/** Removes the work trees of runs of ours that were killed. Those of others, and of runs under way, stay. */
async function removeLeftovers({ git, root }, log) {
    for (const tree of await treesIn(git, isOurs)) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(tree);
        if (await isInUse(directory))
            continue;
        log.debug(`removing what a killed run left: ${directory}`);
        await removeWorktree({ kind: 'worktree', repository: root, directory }, log);
    }
}
async function treesIn(git, isWanted) {
    const { stdout } = await git.local('worktree', 'list', '--porcelain');
    return stdout
        .split('\n')
        .flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []))
        .filter((tree) => isWanted((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(tree)));
}
function isOurs(directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory);
    return name.startsWith(PREFIX) && /^[A-Za-z0-9]{6}$/.test(name.slice(PREFIX.length));
}
async function isInUse(directory) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory)).isDirectory())
            return true;
        const [pid, startedAt] = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, OWNER), 'utf8')).split('\n');
        return (await (0,_exec_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcessTable */ .Uc)()).get(Number(pid))?.startedAt === startedAt;
    }
    catch (error) {
        // The folder is gone and git still has it in its list. What cannot be read is another user's.
        return error.code !== 'ENOENT';
    }
}
async function ownMark() {
    return `${process.pid}\n${(await (0,_exec_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcessTable */ .Uc)()).get(process.pid)?.startedAt}`;
}


/***/ }),

/***/ 88791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/**
 * Names of scripts, checks, endpoints, branches and services, and every line of a log, are written by others. They
 * pass through one of these on their way into a rendering.
 */
const NAME_LENGTH = 120;
/** ECMA-48 control sequences: CSI, OSC/DCS/PM/APC strings, two-character escapes, and their 8-bit forms. */
const ESCAPE_SEQUENCES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/**
 * What shows nothing and is able to lie: every default-ignorable code point (soft hyphen, zero-width characters,
 * variation selectors, fillers, tags), bidirectional marks and overrides, interlinear anchors, the blank Braille cell.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu;
/** A letter of a real language carries a few marks; a stack of them covers the lines around it. */
const STACKED = /(\p{M}{3})\p{M}+/gu;
/** Joins nothing, shows nothing, and stops GitHub from reading a mention, a reference or a link. */
const BREAK = '\u2060';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/** One line of visible text, `maxLength` characters at most. */
function cleanText(text, maxLength = 500) {
    return capped(visible(text).replace(/ {2,}/g, ' ').trim(), maxLength);
}
function cleanName(text) {
    return cleanText(text, NAME_LENGTH);
}
/** Text in GitHub Markdown, anywhere: paragraph, table cell, summary. Starts no construct, mention, reference or link. */
function markdownText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(breakCommits(escapedMarkdown(text, maxLength)));
}
function escapedMarkdown(text, maxLength) {
    return breakReferences(cleanText(text, maxLength))
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[`*{}[\]~!$^]|#(?!\d+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^[-+=](?!\d)/, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** A name in code letters in GitHub Markdown, safe in a table cell: a fence of backticks could be broken out of. */
function markdownCode(text, maxLength = NAME_LENGTH) {
    return `<code>${escapedMarkdown(text, maxLength)}</code>`;
}
/** A line of a log: its columns and its indentation stay. */
function logLine(text, maxLength = 300) {
    return capped(visible(text.replaceAll('\t', '  ')).trimEnd(), maxLength);
}
/** Lines of a log as a fenced block that nothing in them can close. */
function markdownFence(lines) {
    const clean = lines.map((line) => logLine(line));
    const longest = Math.max(2, ...clean.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...clean, fence].join('\n');
}
/** Only what cannot leave the parentheses of a Markdown link; anything else than http(s) is no link. */
function markdownUrl(url) {
    const clean = url.trim();
    if (!/^https?:\/\/[^\s<>"'`\\|()]+$/i.test(clean) || clean.length > 500)
        return undefined;
    return clean;
}
/** Text of the page; its template escapes what is HTML. */
function pageText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(cleanText(text, maxLength));
}
/** Text in a terminal: no sequence of it moves the cursor, sets the title or colours the rest. */
function terminalText(text, maxLength = 500) {
    return cleanText(text, maxLength);
}
/** XML 1.0 allows fewer characters than JavaScript strings hold; the rest is escaped by the XML library. */
function xmlText(text, maxLength = 2000) {
    return cleanText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}
/** JSON inside `<script type="application/json">`: no `<` can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value)
        .replace(/</g, '\\u003c')
        .replace(/>/g, '\\u003e')
        .replace(/&/g, '\\u0026')
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029');
}
/** Also the full-width forms, which spreadsheets of East Asian languages read as the sign. */
const STARTS_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/;
/** A cell of a CSV file: quoted when needed, and never a formula (OWASP: CSV injection); without the noise of binary fractions. */
function csvCell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
    const clean = cleanText(value);
    const text = STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
    return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function breakReferences(text) {
    return text
        .replace(/@(?=[\w-])/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replace(/:(?=([\w+-]+):)/g, (colon, name) => (isEmojiName(name) ? `:${BREAK}` : colon));
}
/** GitHub links a bare SHA of any commit, but not in code letters. */
function breakCommits(text) {
    return text.replace(/\b[\da-f]{7,64}\b/gi, (word) => isCommit(word) ? `${word.slice(0, 6)}${BREAK}${word.slice(6)}` : word);
}
/** Not the minutes in 10:30:00; these two names of GitHub's are digits alone. */
function isEmojiName(name) {
    return !/^\d+$/.test(name) || name === '100' || name === '1234';
}
/** Abbreviated or not; a number alone is a figure, and a word of letters alone a word. */
function isCommit(word) {
    return (/\d/.test(word) && /[a-f]/i.test(word)) || word.length === 40;
}
function visible(text) {
    return wellFormed(text)
        .replace(ESCAPE_SEQUENCES, '')
        .replace(CONTROLS, ' ')
        .replace(INVISIBLE, '')
        .replace(STACKED, '$1');
}
function capped(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A lone surrogate is no character: it breaks UTF-8 files and JSON readers. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}


/***/ }),

/***/ 15492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   Kz: () => (/* binding */ formatWith),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   T4: () => (/* binding */ formatSignedSize),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fV: () => (/* binding */ formatSlope),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   rs: () => (/* binding */ keepUnits),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
/** Numbers as a person reads them: at least three significant digits, units once, the same way in every rendering. */
const BYTE_STEPS = [
    [1e9, { divisor: 1e9, suffix: ' GB' }],
    [1e6, { divisor: 1e6, suffix: ' MB' }],
    [1e3, { divisor: 1e3, suffix: ' kB' }],
];
/** The scale that suits the largest of the values. */
function scaleFor(unit, values) {
    const largest = Math.max(0, ...values.filter((value) => value !== undefined).map(Math.abs));
    switch (unit) {
        case 'ms':
            return largest >= 10_000 ? { divisor: 1000, suffix: ' s' } : { divisor: 1, suffix: ' ms' };
        case 's':
            return { divisor: 1, suffix: ' s' };
        case 'bytes':
            return BYTE_STEPS.find(([least]) => largest >= least)?.[1] ?? { divisor: 1, suffix: ' bytes' };
        case 'ratio':
            return { divisor: 0.01, suffix: ' %' };
        case 'cores':
            return { divisor: 1, suffix: ' cores' };
        case 'per second':
            return { divisor: 1, suffix: '/s' };
        case 'bytes per second': {
            const { divisor, suffix } = scaleFor('bytes', values);
            return { divisor, suffix: `${suffix}/s` };
        }
        case 'count':
        case 'none':
        case '':
            return { divisor: 1, suffix: '' };
        default:
            return { divisor: 1, suffix: ` ${unit}` };
    }
}
function formatWith(scale, value) {
    if (value === undefined)
        return 'n/a';
    if (scale.suffix === ' cores' && value === 1)
        return '1 core';
    return `${formatNumber(value / scale.divisor)}${Number.isFinite(value) ? scale.suffix : ''}`;
}
function formatQuantity(value, unit) {
    return formatWith(scaleFor(unit, [value]), value);
}
/** A value and its unit stay on one line wherever lines are broken by others: no-break spaces between them. */
function keepUnits(text) {
    return text
        .replace(/(?<=\d) (?=(?:ms|s|min|h|d|%|pp|kB|MB|GB|bytes|cores?|VUs?|events\/s|requests\/s)(?![\p{L}\p{N}]))/gu, NO_BREAK)
        .replace(/(?<=(?:^|[ (])(?:[<>=≤≥≠]|&[lg]t;)) (?=\d)/g, NO_BREAK);
}
const NO_BREAK = '\u00a0';
/** `''` where there is no value: for cells that may be empty. */
function formatKnown(value, unit) {
    return value === undefined ? '' : formatQuantity(value, unit);
}
/** Three significant digits; whole numbers and everything from 100 on keep all digits before the point. */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'n/a';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e15)
        return value.toExponential(2);
    if (Number.isInteger(value))
        return grouped(value.toFixed(0));
    if (size < 1e-6)
        return value.toExponential(1);
    if (size < 0.001)
        return Number(value.toPrecision(2)).toFixed(8).replace(/0+$/, '');
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
    const fixed = value.toFixed(Math.min(decimals, 5));
    return grouped(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}
function formatCount(value) {
    return value === undefined ? 'n/a' : formatNumber(Math.round(value));
}
/** 0.0234 -> `2.34 %`. */
const formatPercent = (ratio) => formatQuantity(ratio, 'ratio');
/** `40 s`, `17 min`, `1 h 5 min`, `24 h`: at most two units. */
function formatDuration(seconds) {
    if (seconds === undefined || !Number.isFinite(seconds))
        return 'n/a';
    if (seconds < 60)
        return `${formatNumber(seconds)} s`;
    const whole = Math.round(seconds);
    const parts = [
        [Math.floor(whole / 86_400), 'd'],
        [Math.floor((whole % 86_400) / 3600), 'h'],
        [Math.floor((whole % 3600) / 60), 'min'],
        [whole % 60, 's'],
    ];
    // 24 h reads better than 1 d.
    if (whole < 172_800) {
        const hours = Math.floor(whole / 3600);
        parts.splice(0, 2, [hours, 'h']);
    }
    const first = parts.findIndex(([amount]) => amount > 0);
    return parts
        .slice(first, first + 2)
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount} ${unit}`)
        .join(' ');
}
/** `+60.2 MB`, `−16 kB`, `±0 cores`: a change over time, with its sign. */
function formatSlope(value, unit) {
    const size = Math.abs(value);
    if (size < 0.001)
        return `±${formatQuantity(0, unit)}`;
    return `${value < 0 ? '−' : '+'}${formatQuantity(size, unit)}`;
}
/** `+26.4 %`, `−0.02 pp`, `±0 %`. The sign is always there. */
function formatChange(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    return `${signed(change * 100)} ${changeSuffix(unit)}`;
}
/** `−3.1 … +4.2 %`, or `±4 %` when both sides are alike. */
function formatNoise(noise, unit) {
    if (noise === undefined)
        return 'n/a';
    const [low, high] = noise;
    const suffix = changeSuffix(unit);
    const larger = Math.max(Math.abs(low), Math.abs(high));
    const [from, to] = [signed(low * 100), signed(high * 100)].map((side) => side.replace('±', ''));
    if (from === to || Math.abs(low + high) / larger < 0.15)
        return `±${oneDecimal(((high - low) / 2) * 100)} ${suffix}`;
    return `${from} … ${to} ${suffix}`;
}
/** `11 %`, `2.1 %`, `0.4 pp`: the size of a change that is known no better. From 10 on without a fraction. */
function formatSize(change, unit) {
    return `${roundedSize(change)} ${changeSuffix(unit)}`;
}
/** `9 to 14 %`, `−2.1 to +3 %`: the ends of an interval, with signs where they are asked for or differ. */
function formatRange([low, high], unit, signs) {
    const suffix = changeSuffix(unit);
    if (signs === 'where they differ' && (low >= 0 || high <= 0)) {
        const [from, to] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
        return `${roundedSize(from)} to ${roundedSize(to)} ${suffix}`;
    }
    const [from, to] = [low, high].map((end) => {
        const size = roundedSize(end);
        return size === '0' ? size : `${end < 0 ? '−' : '+'}${size}`;
    });
    return `${from} to ${to} ${suffix}`;
}
/** `2 failed limits`, `1 failed limit`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `+11 %`, `−2.1 %`, `±0 %`: as `formatSize`, with its sign. */
function formatSignedSize(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    const sign = roundedSize(change) === '0' ? '±' : change < 0 ? '−' : '+';
    return `${sign}${formatSize(change, unit)}`;
}
function signed(value) {
    const text = oneDecimal(Math.abs(value));
    if (text === '0')
        return '±0';
    return `${value < 0 ? '−' : '+'}${text}`;
}
/** Changes are read to a tenth; small ones keep two digits so that +0.02 pp does not become 0. */
function oneDecimal(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return formatNumber(Math.round(value));
    return value.toFixed(size >= 1 ? 1 : 2).replace(/\.?0+$/, '');
}
function roundedSize(change) {
    const size = Math.abs(change) * 100;
    return size >= 10 ? formatNumber(Math.round(size)) : oneDecimal(size);
}
function changeSuffix(unit) {
    return unit === 'points' ? 'pp' : '%';
}
function grouped(digits) {
    const [whole = '', fraction] = digits.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}


/***/ })

};
