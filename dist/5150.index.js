export const id = 5150;
export const ids = [5150];
export const modules = {

/***/ 85150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataCommand: () => (/* binding */ dataCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/ports/cannot-write.js
var cannot_write = __webpack_require__(20761);
// EXTERNAL MODULE: ./build/src/reference/events/event-types.js
var event_types = __webpack_require__(2401);
;// CONCATENATED MODULE: ./build/src/reference/events/generate-events.js

/**
 * Events as the guide's service gets them, one line of JSON each: every order and every registration begins with its
 * first event and goes on step by step, many of them at a time. The same seed gives the same events on every machine,
 * and the first events do not depend on how many are asked for.
 */
function* generateEvents(count, seed) {
    const random = randomNumbers(seed);
    const flows = event_types/* ORCHESTRATIONS */.XK.map((orchestration) => ({ orchestration, open: [], started: 0 }));
    for (let number = 0; number < count; number++) {
        const turn = flows[whole(random, 1, 100) <= FIRST_PERCENT ? 0 : 1];
        const { orchestration, open } = turn;
        const { steps } = orchestration;
        // As many begin as end, so that each step is as frequent as the others.
        const begins = open.length === 0 || whole(random, 1, steps.length) === 1;
        if (begins)
            open.push(newFlow(orchestration, ++turn.started, random));
        const at = begins ? open.length - 1 : whole(random, 0, open.length - 1);
        const flow = open[at];
        yield JSON.stringify({
            type: steps[flow.done]?.type,
            correlationId: flow.correlationId,
            orchestrationName: orchestration.name,
            context: flow.context,
        });
        flow.done += 1;
        if (flow.done === steps.length)
            open.splice(at, 1);
    }
}
const FIRST_PERCENT = event_types/* ORCHESTRATIONS */.XK[0]?.percent ?? 100;
function newFlow({ name }, number, random) {
    const digits = String(number).padStart(4, '0');
    const kind = name === 'order-processing' ? 'order' : 'user';
    return {
        correlationId: `${kind}-${digits}-${sixHexDigits(random)}`,
        context: kind === 'order' ? orderContext(digits, random) : userContext(digits, random),
        done: 0,
    };
}
function orderContext(digits, random) {
    const items = makeItems(random);
    return {
        orderId: `ORD-${digits}`,
        customerId: `CUST-${String(whole(random, 1, 999)).padStart(3, '0')}`,
        customerTier: pickTier(random),
        orderTotal: items.reduce((cents, { quantity, price }) => cents + quantity * Math.round(price * 100), 0) / 100,
        items,
    };
}
function userContext(digits, random) {
    return { userId: `USER-${digits}`, email: `user-${digits}@example.com`, tier: pickTier(random) };
}
/** Most customers are ordinary ones. */
const TIERS_BY_WEIGHT = [
    'standard',
    'standard',
    'standard',
    'standard',
    'silver',
    'silver',
    'gold',
    'platinum',
];
/** A sku and its price in cents: an item costs the same in every order. */
const CATALOGUE = Array.from({ length: 400 }, (_, i) => ({
    sku: `SKU-${String(1000 + i)}`,
    cents: 199 + ((i * 7919) % 24_800),
}));
function makeItems(random) {
    // 1 to 5; small orders are the common ones.
    const count = 1 + Math.floor(random() * random() * 5);
    return Array.from({ length: count }, () => {
        const { sku, cents } = CATALOGUE[whole(random, 0, CATALOGUE.length - 1)];
        return { sku, quantity: whole(random, 1, 4), price: cents / 100 };
    });
}
function pickTier(random) {
    return TIERS_BY_WEIGHT[whole(random, 0, TIERS_BY_WEIGHT.length - 1)];
}
function whole(random, from, to) {
    return from + Math.floor(random() * (to - from + 1));
}
function sixHexDigits(random) {
    return whole(random, 0, 0xff_ffff).toString(16).padStart(6, '0');
}
/** mulberry32 by Tommy Ettinger, public domain: 32 bits of state, good enough for test data. */
function randomNumbers(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    };
}

;// CONCATENATED MODULE: ./build/src/commands/data-command.js






const MOST_EVENTS = 100_000_000;
/** `orchestrator-perf data <count> <file> [--seed n]`: test events, one JSON object a line. */
const dataCommand = async ({ operands, options }, { log, workingDirectory, signal }) => {
    const [formatCount = '', file = ''] = operands;
    const problems = [];
    const count = wholeNumber(formatCount, 1, MOST_EVENTS);
    if (count === undefined)
        problems.push(`count is "${formatCount}": expected a whole number from 1 to ${MOST_EVENTS}`);
    const seedText = options.seed === undefined ? '1' : String(options.seed);
    const seed = wholeNumber(seedText, 0, 2 ** 32 - 1);
    if (seed === undefined)
        problems.push(`--seed is "${seedText}": expected a whole number from 0 to ${2 ** 32 - 1}`);
    if (count === undefined || seed === undefined)
        throw new errors/* InputError */.dz(problems);
    const path = (0,external_node_path_.resolve)(workingDirectory, file);
    await writeLines(path, generateEvents(count, seed), signal);
    log.info(`${count} events (seed ${seed}) written to ${path}`);
    return 0;
};
const CHUNK_CHARACTERS = 256 * 1024;
async function writeLines(path, lines, signal) {
    await (0,promises_.pipeline)(chunksOf(lines), (0,external_node_fs_.createWriteStream)(path), { signal }).catch((error) => {
        if (signal.aborted)
            throw new errors/* UserError */.yo(`interrupted: ${path} is not complete`, 'Run it again to its end.');
        throw (0,cannot_write/* cannotWrite */.z)('events', path, error, 'Give a file in a folder that exists and is writable.');
    });
}
function* chunksOf(lines) {
    let chunk = '';
    for (const line of lines) {
        chunk += `${line}\n`;
        if (chunk.length < CHUNK_CHARACTERS)
            continue;
        yield chunk;
        chunk = '';
    }
    yield chunk;
}
function wholeNumber(text, least, most) {
    if (!/^\d{1,12}$/.test(text))
        return undefined;
    const value = Number(text);
    return value >= least && value <= most ? value : undefined;
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


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ EVENT_TYPES),
/* harmony export */   XK: () => (/* binding */ ORCHESTRATIONS)
/* harmony export */ });
/* unused harmony exports DEFAULT_QUEUE, DEAD_LETTER_QUEUE */
/** What the guide's service orchestrates. OrderCreated goes to two queues: messages are not events. */
const ORCHESTRATIONS = [
    {
        name: 'order-processing',
        percent: 80,
        steps: [
            { type: 'OrderCreated', queues: ['validation-service-queue', 'inventory-service-queue'] },
            { type: 'OrderValidated', queues: ['inventory-service-queue'] },
            { type: 'InventoryReserved', queues: ['payment-service-queue'] },
            { type: 'PaymentSucceeded', queues: ['fulfillment-service-queue'] },
        ],
    },
    {
        name: 'user-registration',
        percent: 20,
        steps: [
            { type: 'UserRegistered', queues: ['email-verification-queue'] },
            { type: 'EmailVerified', queues: ['profile-setup-queue'] },
            { type: 'ProfileSetupComplete', queues: ['welcome-email-queue'] },
        ],
    },
];
const EVENT_TYPES = ORCHESTRATIONS.flatMap(({ name, percent, steps }) => steps.map(({ type, queues }) => ({ type, orchestration: name, queues, weight: percent / steps.length })));
/** Takes events of a known orchestration whose type has no queue of its own. */
const DEFAULT_QUEUE = 'orchestrator-input';
/** Takes events of unknown orchestrations. */
const DEAD_LETTER_QUEUE = 'dead-letter-queue';


/***/ })

};
