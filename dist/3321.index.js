export const id = 3321;
export const ids = [3321];
export const modules = {

/***/ 93321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildCommand: () => (/* binding */ buildCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15492);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54992);
/* harmony import */ var _write_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2194);
/* harmony import */ var _command_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74152);







/** Name of its log, and of what broke where it fails. */
const BUILD = 'build';
const TIMEOUT_MS = 15 * 60_000;
/**
 * Runs the build command of one version to its end, once before its first start; nothing that it started lives on.
 * Nothing to do where there is none. Throws a StackError with its last lines when it fails, takes too long or is stopped.
 */
async function buildCommand(plan, context) {
    const { build, directory, env } = plan;
    if (build === undefined)
        return;
    const { log, remember, logs, version } = context;
    const startedAt = performance.now();
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    remember({ kind: 'command', name: mark });
    log.info(`Building ${version}: ${build[0]} in ${directory}`);
    const command = await (0,_command_process_js__WEBPACK_IMPORTED_MODULE_5__/* .startCommandProcess */ .f)({
        service: BUILD,
        called: BUILD,
        input: 'build-command',
        plan: { argv: build, directory, env },
        mark,
    });
    try {
        if (command.root !== undefined)
            remember({ kind: 'command', name: mark, ...command.root });
        await succeeded(command, context);
        log.info(`Built ${version} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    }
    finally {
        await command.stop();
        const lines = command.log.last(Number.POSITIVE_INFINITY);
        // A full disk must not hide why the build failed.
        await (0,_write_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeLogs */ .f)(logs, [{ service: BUILD, lines }]).catch((error) => log.warn(`the log of the build could not be kept: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error)}`));
    }
}
async function succeeded(command, { signal, version, timeoutMs = TIMEOUT_MS }) {
    const over = new AbortController();
    const until = AbortSignal.any([signal, over.signal]);
    await Promise.race([
        command.gone,
        // Ends with the build, or when it is stopped.
        (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(timeoutMs, undefined, { signal: until }).catch(() => { }),
    ]);
    over.abort();
    const failed = (how, hint) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StackError */ .L8(`build-command of ${version} ${how}`, hint, BUILD, command.log.last(50));
    const end = command.ended();
    if (signal.aborted)
        throw failed('was stopped', '');
    if (end === undefined)
        throw failed(`took longer than ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(timeoutMs / 1000)} and was ended`, 'Its last lines may say what it waits for. What takes long belongs into a step before, with a cache.');
    if (!end.isSuccess)
        throw failed(end.how, end.hint);
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
